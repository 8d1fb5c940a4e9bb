// Several matters in one message come out as several, also in one line without breaks; dates and counts divide nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../src/dialogs/understand/index.ts';

const today = '2026-11-23';

const SEVERAL: readonly (readonly [text: string, providers: readonly (string | undefined)[]])[] = [
  [
    'hab zwei probleme 1. enviaM hat mich am 4. mai angerufen, neuer gasvertrag 2. auf meiner o2 rechnung steht ne option',
    ['enviaM', 'o2'],
  ],
  [
    'ich brauche rat zu zwei dingen erstens strom da rief die eprimo an und zweitens hat freenet mir ein handy verkauft',
    ['eprimo', 'freenet'],
  ],
  [
    'Two things. First: Telekom called me about a second contract. Second: a magazine takes 12,99 a month.',
    ['Telekom', undefined],
  ],
  [
    'Zwei Baustellen. Erstens Vodafone: die haben mir am Telefon ein Fernsehpaket verkauft. Zweitens ein Versand für Vitaminkapseln, da liegt seit Dienstag ein Paket samt Rechnung.',
    ['Vodafone', undefined],
  ],
  [
    'Mir ist es gleich doppelt passiert: Vodafone hat mir am 3.11. einen Handyvertrag verkauft. Und am 5.11. hat mir die Süddeutsche Zeitung ein Abo aufgeschwatzt.',
    ['Vodafone', 'Süddeutsche Zeitung'],
  ],
  ['Ich bin bei der EWE. Außerdem rief Primastrom an und hat mir einen Vertrag verkauft.', ['primastrom']],
  ['1) o2: Anruf am 10.11., Vertrag.\n2) Strom: seit 1.11. beliefert mich Yello.', ['o2', 'Yello']],
  [
    'a) Am 3.11. rief Vodafone an, Handytarif. b) Am 10.11. rief E.ON an, Strom, 49,90 am 18.11. abgebucht.',
    ['Vodafone', 'E.ON'],
  ],
  ['letzte woche o2 handy ja gesagt, primastrom strom nein gesagt', ['o2', 'primastrom']],
  ['Am 20.11. hat Vodafone wegen DSL angerufen. Und am 24.11. hat E.ON wegen Strom angerufen', ['Vodafone', 'E.ON']],
  [
    'Vodafone hat am 20.11. angerufen wegen DSL, ich hab ja gesagt und E.ON hat am 24.11. wegen Strom angerufen',
    ['Vodafone', 'E.ON'],
  ],
  [
    'Am 3.11. rief Vodafone an wegen Internet, ich sagte ja. Am 5.11. rief die Süddeutsche Zeitung wegen eines Abos an.',
    ['Vodafone', 'Süddeutsche Zeitung'],
  ],
  [
    'Vodafone hat mir am 10.11. nen neuen handyvertrag verkauft, und gleichzeitig ist noch strom von E wie Einfach dabei den ich nie bestellt hab.',
    ['Vodafone', 'E WIE EINFACH'],
  ],
  [
    'Vodafone hat mir einen handyvertrag verkauft und dann kam noch ein brief von eprimo wegen strom',
    ['Vodafone', 'eprimo'],
  ],
  ['o2 mobile yes, primastrom yes, newspaper hung up, all last week', ['o2', 'primastrom', undefined]],
  [
    'letzte woche haben mich o2 und primastrom angerufen. bei o2 ging es um einen handyvertrag, da hab ich ja gesagt. bei primastrom um strom, da hab ich nein gesagt.',
    ['o2', 'primastrom'],
  ],
  // each with a day and a product of its own, in one breath
  [
    'am 3.11. hat mich vodafone angerufen wegen internet und am 10.11. eon wegen strom, bei beiden hab ich ja gesagt',
    ['Vodafone', 'E.ON'],
  ],
  [
    'bei mir o2 handyvertrag am telefon am 2.11., bei meiner mutter primastrom stromvertrag am 9.11.',
    ['o2', 'primastrom'],
  ],
  [
    'drei sachen: o2 handy am 1.11., yello strom am 5.11. und hörzu abo am 9.11. alles am telefon',
    ['o2', 'Yello', undefined],
  ],
];

for (const [text, providers] of SEVERAL) {
  test(text, () => {
    const read = extract(text, { today });
    assert.deepEqual(
      [read, ...read.matters].map((matter) => matter.facts.provider),
      providers,
    );
  });
}

const ONE = [
  'Anruf von o2 am 2. Oktober, die Rechnung kam am 3. November, zwei Verträge soll ich haben.',
  'Erstens wollte ich das nicht. Der Vertrag von Vodafone kam trotzdem.',
  'Am 1. rief Vodafone an, am 2. kam der Vertrag von Vodafone.',
  'Vodafone rief am 3.11. an (Tarif a) und der Brief kam am 6.11.',
  'Vodafone rief an. Ich frage: a) gilt das, b) was kostet es?',
  'Gestern rief angeblich die Telekom an, ich hab ja gesagt. Jetzt kommt eine Bestätigung von primastrom, da hab ich nie ja gesagt.',
  'Vodafone hat mich gestern angerufen, Handyvertrag, ich hab ja gesagt. Mein Strom ist bei E.ON.',
  'Vodafone hat angerufen wegen Internet, und dann kam ein Brief von eprimo.',
  'Die Telekom hat mir Internet verkauft und dann kam noch ein Anruf von Vodafone, dass der Router kommt.',
  'Telekom hat mir am Telefon Internet verkauft, und gleichzeitig ist noch Fernsehen von der Telekom dabei.',
  'Vodafone hat wegen DSL angerufen. Ich habe E.ON wegen Strom angerufen.',
  'Vodafone hat wegen DSL angerufen und gesagt, E.ON hätte wegen Strom angerufen.',
  'o2 hat am 3.11. wegen Handy angerufen. Danach hat o2 nochmal wegen Internet angerufen.',
  'Am 3.11. hat Vodafone angerufen wegen Internet. Am 5.11. hat EOS Inkasso angerufen wegen der Rechnung.',
  'Am 3.11. hat Check24 wegen Strom angerufen, am 5.11. hat Vodafone wegen meiner Beschwerde angerufen.',
  'Vodafone hat am 3.11. angerufen, Handyvertrag. Am 5.11. haben die Stadtwerke angerufen wegen dem Zählerstand.',
  'vodafone hat mich am 3.11. wegen internet angerufen, am 10.11. kam eon mit der rechnung für strom',
  'am 3.11. rief vodafone wegen internet an und am 10.11. hat o2 die kündigung vom handy bestätigt',
  'hatte bis 3.11. o2 handy, am 10.11. rief vodafone an wegen internet',
  'eon hat am 3.11. angerufen wegen strom, am 5.11. hab ich mit der allianz wegen rechtsschutz telefoniert',
  'vodafone internet am telefon am 3.11., meine nachbarin hatte das gleiche am 5.11. mit eon strom',
];

for (const text of ONE) {
  test(text, () => assert.deepEqual(extract(text, { today }).matters, []));
}

test('a debit under the second letter is none of the first contract', () => {
  const read = extract(
    'a) Am 3.11. rief Vodafone an, Handytarif, Brief kam am 6.11. b) Am 10.11. rief E.ON an, Strom, 49,90 am 18.11. abgebucht.',
    { today },
  );
  assert.equal(read.facts.debited, undefined);
  assert.equal(read.matters[0]?.facts.debitDate, '2026-11-18');
});

test('each of two companies has its own yes or no', () => {
  const read = extract('letzte woche o2 handy ja gesagt, primastrom strom nein gesagt', { today });
  assert.equal(read.facts.agreedOnPhone, true);
  assert.equal(read.matters[0]?.facts.agreedOnPhone, false);
});

test("a company's own yes or no makes no second matter", () => {
  for (const text of [
    'Ich hab bei Vodafone zugestimmt, weil die Allianz nein gesagt hat.',
    'E.ON rief an und ich habe ja gesagt. Bei Amazon hatte ich Geld, die haben abgelehnt.',
    'Vodafone hat angerufen, ich habe zugesagt. E.ON hat mir etwas anderes zugesagt.',
  ])
    assert.deepEqual(extract(text, { today: '2026-11-23' }).matters, [], text);
  for (const text of [
    'O2 rief an, ja gesagt. Primastrom rief an, nein gesagt.',
    'Telekom called, said yes. Allianz called, said no.',
  ])
    assert.equal(extract(text, { today: '2026-11-23' }).matters.length, 1, text);
});
