// What was sold, what changed by it and whether it was wanted, told in further ways. Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const o2 = (words: string): string => `o2 hat mich am 3.11. angerufen. ${words}`;

export const OFFERED_WAYS: readonly Sentence[] = [
  // products by the names of tariffs, by the line and by what comes again
  [o2('Ich hab ja gesagt. Im Brief steht o2 my Data, 19,99 monatlich.'), { product: 'mobile' }],
  [
    'Vodafone rief an. Im Brief steht danke für Ihren Auftrag, Kabel Max, 49,99 im Monat.',
    { product: 'internet', contractKind: 'new' },
  ],
  [
    'War im Vodafone-Shop, rausgegangen bin ich mit einem Red-Vertrag, auf dem Tablet unterschrieben.',
    { product: 'mobile', contractKind: 'new' },
  ],
  ['Die Telekom rief an, ob ich ein neues Modem will. Jetzt kam ein Vertrag.', { product: 'internet' }],
  ['They told me copper lines would be illegal. Telekom called, I said yes.', { product: 'internet' }],
  ['Ein Gewinn-Eintragungsdienst rief an und bucht 59 Euro ab.', { product: 'prizeGame' }],
  ['Ich bekomme Gelenkkapseln zugeschickt, Monat für Monat. Eine Dame rief an.', { product: 'goodsSubscription' }],
  ['Kaffee im Abo, alle vier Wochen zwei Kilo. Angerufen hat mich eine Rösterei.', { product: 'goodsSubscription' }],
  ['Vorwand war ein Gewinnspiel, in Wahrheit haben die am Telefon Handyverträge vertickt.', { product: 'mobile' }],
  [
    'Die Telekom hat mir am Telefon zum Festnetz ein Sicherheitspaket dazugebucht.',
    { product: 'otherService', contractKind: 'addOn' },
  ],
  [
    'Zum neuen Handy gab es von der Telekom am Telefon gleich noch eine Handyversicherung.',
    { product: 'insurance', insuranceKind: 'other' },
  ],
  ['Eine Frau rief an wegen einer Unfallversicherung, ich sagte ja.', { product: 'insurance', insuranceKind: 'other' }],
  ['Vodafone rief an wegen meinem Gewinnspiel, dann ging es um Kabel Max.', { product: 'internet' }],
  // what changed
  [
    'EWE rief an. Ich habe zugestimmt, dass die Leitung umgestellt wird. Heute kam eine Vertragszusammenfassung.',
    { contractKind: 'tariffChange' },
  ],
  [
    'Mein NetCologne-Anschluss läuft seit Ewigkeiten. NetCologne rief an, ob es was Flotteres sein darf. Ja, sagte ich. Die Zusammenfassung kam am 10.11.',
    { contractKind: 'tariffChange' },
  ],
  ['Bin umgestellt worden von 50 auf 250 Mbit bei 1&1 nach einem Anruf.', { contractKind: 'tariffChange' }],
  ['They swapped my old congstar tariff for the Allnet L after a call.', { contractKind: 'tariffChange' }],
  ['Aus dem alten Analoganschluss hat mir EWE am Telefon einen IP-Tarif gemacht.', { contractKind: 'tariffChange' }],
  ['o2 prolonged my existing agreement after that phone chat.', { contractKind: 'extension' }],
  [
    'Am Tarif hat sich nix geändert, die haben bei Blau nach dem Anruf nur zwei Jahre draufgesattelt.',
    { contractKind: 'extension' },
  ],
  [
    'Mein Antivirus hab ich letztes Jahr im Internet gekauft. Jetzt hat sich das automatisch verlängert, 89,99.',
    { contractKind: 'extension' },
  ],
  [
    'Am Telefon hab ich angeblich einen Eintrag im Branchenregister verlängert, 1.190 netto.',
    { contractKind: 'extension' },
  ],
  [
    'Pyur rief an wegen Kabelfernsehen, ich hab ja gesagt. Mein Fernseher läuft aber über Satellit, schon immer!',
    { contractKind: 'new', product: 'tv' },
  ],
  [
    'Ich habe selbst bei den Stadtwerken Kassel angerufen wegen Strom, Neubau, und den Vertrag angenommen.',
    { contractKind: 'new', channel: 'inboundCall' },
  ],
  [
    'Hab selbst bei eprimo angerufen, weil die günstig sind, und bestellt. Nun hat mein jetziger Versorger mir einen besseren Preis gemacht.',
    { contractKind: 'new' },
  ],
  [
    'Ein Mann an der Tür wollte die Stromrechnung sehen und ließ mich auf dem Tablet unterschreiben. Jetzt hab ich Vertragspapiere von einer Firma aus Hannover.',
    { contractKind: 'new', channel: 'doorstep' },
  ],
  ['Jemand rief an und wollte die Zählernummer. Kann der mir jetzt einen Vertrag anhängen?', {}, ['contractKind']],
  ['Wann kann ich frühestens verlängern bei Vodafone?', {}, ['contractKind', 'existingCustomer']],
  ['Vodafone ruft dauernd an wegen Verlängern.', {}, ['contractKind']],
  ['Die Leitung ist gestört, ein Techniker stellt sie um.', {}, ['contractKind']],
  // wanted or not
  [
    o2('Ja gesagt hab ich zum Tarif nur, weil der so gelabert hat und ich los musste. SIM kam am 5.11.'),
    { agreedOnPhone: true, wantedContract: false },
  ],
  [o2('Er hat so gedrängelt, dass ich per SMS mit JA bestätigt hab. Vertrag kam am 5.11.'), { wantedContract: false }],
  [o2('Damit ich endlich meine Ruhe hab, hab ich zum Vertrag ja gesagt.'), { wantedContract: false }],
  [o2('Ich hab zum Vertrag ja gesagt, der Mann hat mich total überrumpelt.'), { wantedContract: false }],
  [o2('Ich hab zum Vertrag ja gesagt, gedrängt hat er nicht.'), { agreedOnPhone: true }, ['wantedContract']],
  [
    o2('Zum Tarif hab ich ja gesagt. Es lag nicht in meiner Absicht, irgendetwas zu verlängern.'),
    { wantedContract: false },
  ],
  ['Da hat sich 1&1 was zurechtgelegt, ich jedenfalls hatte an einem Wechsel nie Bedarf.', { wantedContract: false }],
  ['Am Telefon ne Lebensversicherung abgeschlossen, bereue es.', { insuranceKind: 'life', agreedOnPhone: true }],
  ['Signing up with Telekom on the phone was exactly what I had in mind.', { wantedContract: true }],
  ['Ich stehe zu der Bestellung bei M-net, das war meine freie Entscheidung.', { wantedContract: true }],
  [
    'Klar wollte ich schnelleres Internet, aber doch nicht diesen Zweijahresvertrag von 1&1!',
    { wantedContract: false },
  ],
  [
    'Ich wollte eigentlich schnelleres Internet, verkauft haben sie mir am Telefon aber eine zweite Handykarte.',
    { wantedContract: false },
  ],
  [
    o2('Ich hab gesagt, sie sollen mir ein Angebot mailen. Das kam, mit einem Knopf. Nicht gedrückt.'),
    { declaration: 'onlyDocuments', agreedOnPhone: false },
    ['wantedContract'],
  ],
  [
    o2('Ich hab nur um Unterlagen gebeten. Jetzt kam ein Vertrag.'),
    { declaration: 'onlyDocuments', wantedContract: false },
  ],
];
