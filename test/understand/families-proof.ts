// What only looks like it: a company that is asked later, a dead line, a late husband who did not hold the contract. Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const LOOKALIKES: readonly Sentence[] = [
  // asked after the call, not the other side of the contract
  ['danach hab ich eon angerufen', {}, ['provider', 'product']],
  [
    'gestern rief einer an wegen strom hab ja gesagt danach hab ich eon angerufen die wissen von nichts',
    { agreedOnPhone: true, product: 'energy' },
    ['provider'],
  ],
  [
    'Jemand hat mir am Telefon Strom verkauft, ich hab bei den Stadtwerken Kassel nachgefragt, die waren das nicht.',
    { product: 'energy' },
    ['provider'],
  ],
  ['A man called about electricity. Then I called E.ON and they had no idea.', {}, ['provider']],
  [
    'Yello hat mir am 3.11. Strom verkauft. Dann hab ich EnBW angerufen, ob ich da noch Kunde bin.',
    { provider: 'Yello' },
  ],
  ['Da rief jemand wegen Strom an. Ich habe dann bei E.ON angerufen und widerrufen.', { provider: 'E.ON' }],
  ['Also hab ich o2 angerufen wegen dem Netz und die haben mir einen neuen Vertrag aufgeschwatzt', { provider: 'o2' }],
  ['Am Montag rief E.ON an. Dann hab ich die Verbraucherzentrale angerufen.', { provider: 'E.ON' }],
  // the words of a mail in small letters are no firm
  [
    'und heut kommt eine mail herzlichen glückwunsch zur vertragsverlängerung weitere 24 monate mit 60 gb von o2',
    { provider: 'o2', contractKind: 'extension' },
  ],
  ['am 3.11. hab ich bei der laufzeit alle 24 monate gehört', {}, ['provider']],
  // a line is dead, nobody died
  ['Mein DSL war tot, also habe ich am 11.8. bei 1&1 angerufen.', { callDate: '2026-08-11' }, ['deceased']],
  ['Das Internet ist seit Montag tot, Vodafone rief deswegen an.', { channel: 'outboundCall' }, ['deceased']],
  ['der akku war tot als o2 anrief', {}, ['deceased']],
  ['Der Router ist tot, die Telekom hat angerufen.', {}, ['deceased']],
  ['Mein Vater ist seit drei Jahren tot, trotzdem kam am 3.11. ein Vertrag von Vodafone.', { deceased: true }],
  // a late husband's saying is no holder's death
  [
    'Vodafone rief mich am 3.11. an, ich sagte nein, denn mein verstorbener Mann hat immer gesagt: nichts am Telefon.',
    { personOnPhone: 'self', agreedOnPhone: false },
    ['deceased'],
  ],
  ['Auf den Namen meines verstorbenen Vaters läuft jetzt ein Vertrag von o2.', { deceased: true }],
  [
    'Das angebliche Telefonat vom 12. Oktober mit der Firma "Glücksrad Süd" hat es nicht gegeben.',
    { personOnPhone: 'nobody', agreedOnPhone: false },
  ],
];
