// The same in several dialects.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const DIALECT_WAYS: readonly Sentence[] = [
  [
    "Servus, am 3. November hot mi oana vo M-net ogruafn, 100er Leitung. Des wollt i aa, hob zuagsogt. Am 6. is d'Mail kemma mit da Vertragszusammenfassung und glei am selbn Dog hob i zruckgschriem „Ja, ich genehmige den Vertrag“.",
    {
      channel: 'outboundCall',
      callDate: '2026-11-03',
      agreedOnPhone: true,
      textFormApproval: true,
      documentsReceivedDate: '2026-11-06',
    },
  ],
  [
    'M-net hat mi am 3. November ogrufa, i hob gsagt ja mei, passt. Is a Mail kemma mit Zusammenfassung und i Depp hob glei zruckgschriebn "passt, einverstanden".',
    { channel: 'outboundCall', agreedOnPhone: true, textFormApproval: true },
  ],
  [
    'Vodafone hot mi am 3. November ogruafn, i hob gsogt na, des brauch i ned. Unterschriem hob i nix und klickt hob i a nix.',
    { agreedOnPhone: false, textFormApproval: false },
  ],
  [
    "D'Vodafone hot am 3. November agrufa, i han halt ja gsait. Onderschrieba han i nix ond drauf druckt au ned.",
    { agreedOnPhone: true, textFormApproval: false },
  ],
  [
    'Oma seggt se hett nix bestellt un nix ünnerschreven, Vodafone hett anropen.',
    { agreedOnPhone: false, textFormApproval: false },
  ],
  [
    'Die vun o2 han mich aanjerofe, ich han jo jesaat. Ungerschrivve han ich nix.',
    { agreedOnPhone: true, textFormApproval: false },
  ],
  [
    'Am Dritten hat ma eener von o2 anjerufen, ick hab ja jesacht. Unterschrieben hab ick nüscht, jeklickt ooch nich.',
    { agreedOnPhone: true, textFormApproval: false },
  ],
  [
    'Mich hot aaner vun o2 aagerufe, isch hab ja gesacht. Unnerschribbe hab isch nix.',
    { agreedOnPhone: true, textFormApproval: false },
  ],
  [
    "Am 3. November hot o2 ogruafn. Am 6. is a Briaf kemma, d'Widerrufsbelehrung is aa dabei gwen.",
    { withdrawalInstructionReceived: true },
  ],
  ['Telekom hot ogruafn. Am 6. November hams ma 40 Euro obbucht.', { debited: true }],
];
