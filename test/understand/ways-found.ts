// The day on which an untruth came out, and a few more ways to tell one; near misses beside. Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const TALE = 'Am 3.11. rief 1&1 an: mein Tarif werde abgeschaltet, ich müsse wechseln. Ich hab ja gesagt.';
const on = (misledDiscoveredDate: string): Sentence[1] => ({ misledDiscoveredDate });
const OPEN = ['misledDiscoveredDate'] as const;
const UNTRUE: Sentence[1] = { misledAbout: ['other'] };

export const FOUND_WAYS: readonly Sentence[] = [
  [`${TALE} Gestern sagt mir ein anderer von der Hotline: stimmt gar nicht.`, on('2026-11-22')],
  [`${TALE} Vorgestern seh ich im Kundencenter, dass das gelogen war.`, on('2026-11-21')],
  [`${TALE} Heute im Netz gelesen: den Tarif gibts weiter. Angelogen!`, on('2026-11-23')],
  [`${TALE} Am 16.11. rief ich bei der echten Hotline an, die wissen von nichts.`, on('2026-11-16')],
  [`${TALE} Am 12.11. im Telekom-Laden erfahren: kein Wort wahr.`, on('2026-11-12')],
  [`${TALE} Meine Nachbarin hat am 10.11. nachgefragt, stimmt überhaupt nicht.`, on('2026-11-10')],
  [`${TALE} Der Vermieter erzählt mir heute früh, dass alles läuft wie immer. Gelogen also.`, on('2026-11-23')],
  [`${TALE} Am 14.11. bei der Abbuchung gemerkt: alles gelogen.`, on('2026-11-14')],
  [`${TALE} Seit gestern weiß ich: war alles erfunden.`, on('2026-11-22')],
  [`${TALE} Am 9.11. fiel mir auf, dass das nicht stimmt.`, on('2026-11-09')],
  [`${TALE} Im Shop hat man mir heute gesagt, dass das falsch ist.`, on('2026-11-23')],
  [`${TALE} am 15.11. hab ich nachgeschaut, stimmt alles nicht`, on('2026-11-15')],
  [`${TALE} Die Bundesnetzagentur sagt mir heute, das ist gelogen.`, on('2026-11-23')],
  [`${TALE} Am 11.11. hat mein Enkel rausgefunden, dass das nicht stimmt.`, on('2026-11-11')],
  [
    'On 3 November 1&1 called and said my tariff would be switched off, I had to change. I said yes. Yesterday I found out it was a lie.',
    on('2026-11-22'),
  ],
  // the call itself, papers, a debit, an answer by post: no discovery
  [`${TALE} Am 10.11. kam die Bestätigung. Das war gelogen.`, {}, OPEN],
  [`${TALE} Am 12.11. wurde abgebucht. Alles gelogen.`, {}, OPEN],
  ['Am 3.11. sagte mir ein Mann am Telefon, der Tarif werde abgeschaltet. Ich hab ja gesagt. Gelogen!', {}, OPEN],
  ['Am 3.11. rief 1&1 an. Ich hab ja gesagt. Gestern hat meine Frau die Post gelesen.', {}, OPEN],
  [`${TALE} Alles gelogen. Am 12.11. hab ich widerrufen.`, {}, OPEN],
  // further untruths
  [
    'Am 3.11. rief der Microsoft-Support an, mein PC sei voller Viren. Er hat mir einen Schutz verkauft, ich hab zugesagt.',
    UNTRUE,
  ],
  ['Einer rief an, mein Rechner wäre gehackt. Ich hab ja gesagt zu dem Abo für 149 Euro.', UNTRUE],
  [
    '1&1 rief an. Der Berater meinte, an meiner Laufzeit ändert sich nix. Ich hab ja gesagt. Jetzt seh ich: Mindestlaufzeit bis 2028!',
    { misledAbout: ['term'] },
  ],
  [
    'Ich habe unterschrieben, weil ich dachte, das sei nur die Ablesung. Es ist aber ein Stromvertrag geworden.',
    UNTRUE,
  ],
  [
    '"Sie müssen nur kurz unterschreiben dass Sie Bescheid wissen", sagte er an der Tür. Jetzt hab ich einen Vertrag.',
    UNTRUE,
  ],
  ['Mein PC ist voller Viren, deshalb hab ich selbst bei Telekom angerufen.', {}, ['misledAbout']],
  ['Ich dachte, das sei nur ein kurzer Anruf. Ich hab nein gesagt.', {}, ['misledAbout']],
];
