// Telecommunications: the summary before the yes, approval in text form after it.
import { all, always, any, calc, is, not, told } from '../logic.ts';
import type { Condition } from '../logic.ts';
import type { LawRule } from './rule.ts';

const extension = told('contractKind', 'extension', 'tariffChange');
const byPhone = not(told('channel', 'shop', 'doorstep', 'online'));
const consumer = is('consumer', true);
/** A new price for what runs is no contract that was sold. */
const alleged = not(calc('running'));
const sold: Condition = all(byPhone, consumer, alleged, any(calc('telecoms'), calc('telecomsByProvider')));
const surely: Condition = all(byPhone, consumer, alleged, calc('telecoms'));
const contested = told('approvalMeans', 'sms', 'voiceOnly');
const denied = is('textFormApproval', false);
const noSummary = told('contractSummaryReceived', false);
const late = is('contractSummaryTiming', 'afterCall');
const intime = told('contractSummaryTiming', 'beforeDeclaration');
/** What was approved before the summary came is no approval after its receipt (S. 3): the wording says so, no ruling does. */
const early = all(is('textFormApproval', true), calc('approvedBeforeSummary'));
const during = told('contractSummaryTiming', 'duringCall');

/** Pending: the summary came after the call and was not approved; arguable while its time is not known. */
const pendingHolds = (kind: Condition): Condition => all(kind, surely, denied, not(noSummary), late);
const pendingArguable = (kind: Condition): Condition =>
  all(
    kind,
    sold,
    not(noSummary),
    any(
      all(denied, not(intime), not(during)),
      all(is('textFormApproval', true), contested, not(intime)),
      all(early, not(intime)),
    ),
  );

/** A row is a rule beside its norm; `source` says where the norm was read, `mark` how surely. */
export const TELECOMS_RULES: readonly LawRule[] = [
  {
    id: 'F-03',
    topic: 'telecoms',
    conclusion: 'pendingIneffective',
    norm: '§ 54 Abs. 3 S. 3, 4 TKG',
    validFrom: '2021-12-01',
    source: ['TKG'],
    mark: 'V',
    holds: pendingHolds(not(extension)),
    arguableIf: pendingArguable(not(extension)),
    de: {
      title: 'Die Vertragszusammenfassung muss vor Ihrem Ja da sein.',
      text: 'Kommt die Vertragszusammenfassung erst nach dem Anruf, spricht viel dafür, dass der Vertrag erst gilt, wenn Sie ihn danach in Textform genehmigen. Das müssen Sie nicht. Solange Sie das nicht tun, spricht viel dafür, dass die Firma nichts verlangen kann.',
      law: 'Konnte die Zusammenfassung nicht vor der Erklärung gegeben werden, kommt es darauf an, dass der Verbraucher den Vertrag nach Erhalt in Textform genehmigt.',
    },
    en: {
      title: 'The contract summary has to come before your yes.',
      text: 'If the contract summary comes only after the call, there are good reasons to say that the contract takes effect only when you approve it in text form afterwards. You need not do that. Until then there are good reasons to say that the company can demand nothing.',
      law: 'If the summary could not be given before the declaration, the contract depends on the consumer approving it in text form after receipt.',
    },
  },
  {
    id: 'F-05',
    topic: 'telecoms',
    conclusion: 'pendingIneffective',
    norm: '§ 54 Abs. 3 TKG',
    validFrom: '2021-12-01',
    source: ['TKG', 'W4', 'W34'],
    mark: 'S',
    arguable: true,
    disputed: always,
    arguableIf: all(sold, noSummary),
    firmnessWhy: {
      de: 'Der Wortlaut regelt nur die verspätete Zusammenfassung; dass für die fehlende dasselbe gilt, sagen Bundesnetzagentur und Kommentare, aber noch kein höchstes Gericht.',
      en: 'The wording covers only a late summary; that a missing one counts the same is the view of the agency and commentaries, not yet of a high court.',
    },
    de: {
      title: 'Die Vertragszusammenfassung kam gar nicht.',
      text: 'Ohne Vertragszusammenfassung spricht viel dafür, dass der Vertrag noch nicht wirksam ist. Eine Firma, die gar nicht informiert, soll nicht besser stehen als eine, die es zu spät tut.',
      law: 'Das Gesetz verlangt die Zusammenfassung vor der Erklärung und bei Verspätung eine Genehmigung in Textform. Für den Fall, dass sie ganz fehlt, sagt es nichts Ausdrückliches.',
    },
    en: {
      title: 'The contract summary never came.',
      text: 'Without a contract summary there are good reasons to say that the contract is not yet effective. A company that does not inform at all should not be better off than one that is late.',
      law: 'The act requires the summary before the declaration and, if late, approval in text form. It says nothing express on a summary that never came.',
    },
  },
  {
    id: 'F-06',
    topic: 'telecoms',
    conclusion: 'pendingIneffective',
    norm: '§ 54 Abs. 3 S. 1 TKG',
    validFrom: '2021-12-01',
    source: ['TKG', 'LG-Muenchen-4-HK-O-11626-23'],
    mark: 'S',
    arguable: true,
    arguableIf: all(sold, during, denied),
    firmnessWhy: {
      de: 'Es kommt darauf an, ob Sie die Mail wirklich vor dem Ja lesen konnten; ein Gericht hat das Drängen zum Klick verboten, aber nicht über einzelne Verträge entschieden.',
      en: 'It depends on whether you could really read the e-mail before saying yes; a court forbade pressing for the click but did not decide on single contracts.',
    },
    de: {
      title: 'Die Vertragszusammenfassung kam im Gespräch.',
      text: 'Eine Mail mitten im Telefonat reicht nur, wenn Sie sie vor dem Ja in Ruhe lesen konnten. War das nicht so, lässt sich die Wirksamkeit bestreiten.',
      law: 'Die Zusammenfassung muss vor der Vertragserklärung zur Verfügung stehen. Wer sie erst im Gespräch schickt und drängt, umgeht diesen Zweck.',
    },
    en: {
      title: 'The sheet came during the call.',
      text: 'An e-mail in the middle of the call is enough only if you could read it calmly before saying yes. If not, effectiveness can be disputed.',
      law: 'The summary must be available before the declaration. Sending it during the call and pressing for a yes defeats that purpose.',
    },
  },
  {
    id: 'F-10',
    topic: 'telecoms',
    conclusion: 'pendingIneffective',
    norm: '§ 54 Abs. 3 S. 3, 4 TKG',
    validFrom: '2021-12-01',
    source: ['TKG', 'W5'],
    mark: 'S',
    disputed: always,
    exceptionTo: 'F-03',
    holds: pendingHolds(extension),
    arguableIf: pendingArguable(extension),
    firmnessWhy: {
      de: 'Das Gesetz macht für Verlängerungen keine Ausnahme und ein großer Anbieter handelt danach; ein Urteil dazu ist uns nicht bekannt.',
      en: 'The act makes no exception for extensions and a large provider acts on it; we know of no ruling.',
    },
    de: {
      title: 'Auch Verlängerung und Tarifwechsel brauchen wohl Ihre Genehmigung.',
      text: 'Kommt die Vertragszusammenfassung erst nach dem Anruf, spricht viel dafür, dass auch die Verlängerung erst mit Ihrer Genehmigung in Textform gilt. Bis dahin bleibt dann Ihr alter Tarif.',
      law: 'Die Regel knüpft an jede Vertragserklärung eines Verbrauchers an und nimmt laufende Verträge nicht aus. Eine Entscheidung dazu ist nicht bekannt; die Telekom lässt es ohne Genehmigung beim bisherigen Tarif.',
    },
    en: {
      title: 'Extensions and tariff changes probably need your approval too.',
      text: 'If the contract summary comes only after the call, there is much to say that the extension too takes effect only with your approval in text form. Until then your old tariff stays.',
      law: 'The rule attaches to every contractual declaration of a consumer and makes no exception for running contracts. No ruling is known; Telekom leaves the old tariff in place without approval.',
    },
  },
];
