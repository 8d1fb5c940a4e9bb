// What was answered on the phone, and how plainly, told in further ways; what was untrue; what the customer wants. Written for this
// test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const o2 = (words: string): string => `o2 hat mich am 3.11. angerufen. ${words} Jetzt kam ein Brief mit einem Vertrag.`;
const yes = (words: string): string => `o2 hat mich am 3.11. angerufen, ich hab ja gesagt. ${words}`;

export const ANSWERED_WAYS: readonly Sentence[] = [
  // a plain yes
  [
    'Jo hab gesagt machen Sie das fertig, bin dabei. War am 9.11. mit Vodafone.',
    { agreedOnPhone: true, declaration: 'clearYes' },
  ],
  [
    'Bestreiten kann ich es schlecht, mein Einverständnis zum Handyvertrag hab ich denen von klarmobil mündlich erteilt.',
    { agreedOnPhone: true, declaration: 'clearYes' },
  ],
  [o2('Na klar hab ich ja gesagt, die Frau war so nett.'), { agreedOnPhone: true, declaration: 'clearYes' }],
  [
    'I accepted their offer over the phone, no doubt about that. It was otelo.',
    { agreedOnPhone: true, declaration: 'clearYes' },
  ],
  ['„Passt, nehm ich“, so hab ich das Gespräch mit Vodafone beendet.', { agreedOnPhone: true }],
  [
    o2('Ja gesagt habe ich zu genau dem Tarif, der jetzt im Schreiben steht.'),
    { agreedOnPhone: true, declaration: 'clearYes' },
  ],
  [
    'Ich hab den Anschluss der Telekom am Telefon mit voller Absicht genommen.',
    { agreedOnPhone: true, declaration: 'clearYes', wantedContract: true },
  ],
  // a yes to something else
  [
    o2('Mein Ja bezog sich auf die Gutschrift von 10 Euro, nicht auf zwei Jahre Verlängerung.'),
    { agreedOnPhone: true, declaration: 'yesToSomethingElse', wantedContract: false },
  ],
  [
    o2('Auf die Frage, ob das Gespräch mitgeschnitten werden darf, antwortete ich mit Ja. Das war mein einziges Ja.'),
    { agreedOnPhone: false, declaration: 'yesToSomethingElse' },
  ],
  [
    'I only confirmed my street and postcode to the caller. Telekom turned that into an order.',
    { agreedOnPhone: false, declaration: 'yesToSomethingElse' },
  ],
  [
    'Mein Opa hat beim Telefonat nur bestätigt, dass er der Anschlussinhaber ist. Die Telekom macht daraus einen Auftrag.',
    { agreedOnPhone: false, declaration: 'yesToSomethingElse' },
  ],
  [
    o2('Mit „geht klar“ meinte ich nur, dass er um fünf nochmal anrufen kann.'),
    { agreedOnPhone: false, declaration: 'yesToSomethingElse' },
  ],
  // only papers
  [
    'Er sollte mir einen Prospekt in den Briefkasten stecken lassen, weiter nix. Heute Willkommensbrief von 1&1.',
    { agreedOnPhone: false, declaration: 'onlyDocuments' },
  ],
  [
    o2('Hab um Bedenkzeit und Papiere gebeten!! Nicht um nen Vertrag, Herrgott!'),
    { agreedOnPhone: false, declaration: 'onlyDocuments' },
  ],
  [
    'Von mir aus können Sie mir was mailen, hab ich zum Abwimmeln gesagt. Congstar nennt das jetzt Bestellung.',
    { agreedOnPhone: false, declaration: 'onlyDocuments' },
  ],
  [
    'Said „put it in writing first“ to the Telekom agent, never more than that.',
    { agreedOnPhone: false, declaration: 'onlyDocuments' },
  ],
  [
    'Der Mann von o2 hat gefragt, ob ich wechseln will, da sagte ich: lassen Sie mir mal ein Angebot da.',
    { agreedOnPhone: false, declaration: 'onlyDocuments' },
  ],
  // a no
  [
    'Die Unterlagen hat Vodafone mir geschickt, obwohl ich den Anruf mit Nein beendet hab.',
    { agreedOnPhone: false, declaration: 'no' },
  ],
  [
    'Selbst die Zusendung von Infos habe ich dem Anrufer von 1&1 ausdrücklich verboten.',
    { agreedOnPhone: false, declaration: 'no' },
  ],
  [
    'Ich hab den Anruf von PYUR abgebrochen, nachdem ich gesagt hatte, dass für mich kein Wechsel in Frage kommt.',
    { agreedOnPhone: false, declaration: 'no' },
  ],
  [
    o2('Dreimal musste ich mich wiederholen: Ich unterschreibe nichts, ich bestelle nichts, lassen Sie mich.'),
    { agreedOnPhone: false, declaration: 'no' },
  ],
  [
    'Von einer Umstellung wollte ich nichts wissen und habe das der Dame von 1&1 auch mitgeteilt.',
    { agreedOnPhone: false, declaration: 'no' },
  ],
  ['Vodafone offered to send me a leaflet, I said don’t bother.', { agreedOnPhone: false, declaration: 'no' }],
  // silence
  [
    'Hab nur mhm und aha gemacht, weil der von Vodafone ohne Punkt und Komma geredet hat.',
    { agreedOnPhone: false, declaration: 'silent' },
  ],
  [
    'Eine Äußerung meinerseits zu dem Tarif ist im Gespräch mit 1&1 nicht gefallen.',
    { agreedOnPhone: false, declaration: 'silent' },
  ],
  [
    o2('Ich hab die Frau reden lassen und nebenbei gekocht. Geantwortet hab ich ihr nicht.'),
    { agreedOnPhone: false, declaration: 'silent' },
  ],
  [o2('Nichts habe ich gesagt, gar nichts, stumm wie ein Fisch!'), { agreedOnPhone: false, declaration: 'silent' }],
  [
    o2('Der wartete meine Antwort gar nicht ab und trug mich direkt ein.'),
    { agreedOnPhone: false, declaration: 'silent' },
  ],
  // near misses
  ['Die von o2 hat nur mhm gemacht, als ich widerrufen hab.', {}, ['declaration']],
  ['Ich habe der Verbraucherzentrale nur bestätigt, dass der Brief von Vodafone da ist.', {}, ['declaration']],
  ['Ich hab den Brief von o2 nicht beantwortet.', {}, ['declaration', 'agreedOnPhone']],
  ['Geantwortet hat Vodafone mir nicht.', {}, ['declaration', 'agreedOnPhone']],
  // untrue: what was said and what came
  [
    '1&1 Handyvertrag im März telefonisch verlängert. Am Telefon hieß es 50 GB. Jetzt seh ich: 20 GB stehen im Vertrag.',
    { misledAbout: ['other'] },
  ],
  [
    yes('Auf der Rechnung stehen 30 € Wechselentgelt. Das hat der nette Herr mit keiner Silbe erwähnt.'),
    { misledAbout: ['other'] },
  ],
  [
    'Ich hatte bei der Telekom angerufen wegen einer Störung. Die Dame: „Ich schalt Ihnen Magenta TV zum Testen frei, kostet nix, läuft von selbst aus.“ Hab gesagt meinetwegen. Jetzt 12 Euro jeden Monat auf der Rechnung.',
    { misledAbout: ['other'], wantedContract: false, agreedOnPhone: true },
  ],
  [
    'Eine Frau wollte am Telefon wissen, welche Illustrierten ich lese, zum Dank gäbe es eine Uhr. Heute kam eine Rechnung für ein Jahresabo. Zugestimmt hab ich der Uhr!',
    { misledAbout: ['other'], wantedContract: false },
  ],
  [yes('Er sprach von zwölf Monaten. Auf dem Papier sind es doppelt so viele.'), { misledAbout: ['term'] }],
  ['The lady swore there was no minimum term; Telekom’s letter says two years.', { misledAbout: ['term'] }],
  [
    yes('Umsonst sollte das sein, die zweite Karte als Treuebonus, und jetzt zahl ich Monat für Monat dafür.'),
    { misledAbout: ['free'] },
  ],
  [
    yes('Jederzeit könne ich wieder raus, so das Versprechen. Nun geht es erst in zwei Jahren.'),
    { misledAbout: ['cancellability'] },
  ],
  [yes('Das war alles erstunken und erlogen, was der mir da am Telefon verzapft hat.'), { misledAbout: ['other'] }],
  [
    yes(
      'Angeblich gesetzlich vorgeschrieben, dass jeder Glasfaser nehmen muss. Stimmt ja gar nicht, sagt mein Nachbar.',
    ),
    { misledAbout: ['duty'] },
  ],
  [yes('Sie meinte, der neue ersetzt den alten. Jetzt zahl ich beide.'), { misledAbout: ['existingContract'] }],
  [
    'They said coverage at my village is perfect on O2. It’s not, I have zero bars at home. I had said yes.',
    { misledAbout: ['other'] },
  ],
  [yes('Am Telefon hieß es 50 GB, im Vertrag stehen auch 50 GB.'), {}, ['misledAbout']],
  [yes('Die Gebühr von 30 Euro hat er genannt, sie steht auch auf der Rechnung.'), {}, ['misledAbout']],
  [yes('Sechs Flaschen hab ich bestellt, geliefert wurden sechs.'), {}, ['misledAbout']],
];
