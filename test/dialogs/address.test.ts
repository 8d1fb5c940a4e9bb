// Names, addresses and numbers as people type them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  readAddress,
  readAddressFix,
  readMissingPart,
  readName,
  readPartAnew,
  readRecipient,
  saysChanged,
} from '../../src/dialogs/paper/address.ts';
import { readNumber } from '../../src/dialogs/paper/customer-number.ts';
import { readAddressAnew } from '../../src/dialogs/paper/address-anew.ts';

test('addresses in one go', () => {
  const whole = { street: 'Ahornweg 7', postcode: '91052', town: 'Erlangen' };
  for (const text of [
    'Ahornweg 7, 91052 Erlangen',
    'Ahornweg 7 91052 Erlangen',
    'Ahornweg 7\n91052 Erlangen',
    '91052 Erlangen, Ahornweg 7',
    'Meine Adresse ist Ahornweg 7, 91052 Erlangen',
    'Ich wohne im Ahornweg 7, 91052 Erlangen',
    'Ahornweg 7, D-91052 Erlangen',
    'ahornweg 7 , 91052 Erlangen.',
  ]) {
    const read = readAddress(text);
    assert.deepEqual({ ...read, street: read.street?.replace('ahorn', 'Ahorn') }, whole, text);
  }
  assert.deepEqual(readAddress('Am Alten Markt 12 b, 18055 Rostock'), {
    street: 'Am Alten Markt 12 b',
    postcode: '18055',
    town: 'Rostock',
  });
  assert.deepEqual(readAddress('Straße des 17. Juni 100, 10557 Berlin'), {
    street: 'Straße des 17. Juni 100',
    postcode: '10557',
    town: 'Berlin',
  });
  assert.deepEqual(readAddress('C 4, 12, 68159 Mannheim').postcode, '68159');
  assert.deepEqual(readAddress('Ahornweg 7'), { street: 'Ahornweg 7' });
  // The flat as the English put it, before the street: it stood in the letter instead of the street.
  for (const flat of ['Flat 3', 'Apt 3', 'Apartment 3', 'Room 3', '3rd floor left'])
    assert.deepEqual(readAddress(`${flat}, Ahornweg 7, 91052 Erlangen`), {
      street: `Ahornweg 7, ${flat}`,
      postcode: '91052',
      town: 'Erlangen',
    });
  assert.deepEqual(readAddress('91052 Erlangen'), { postcode: '91052', town: 'Erlangen' });
  const lower = { street: 'Lindenstraße 4a', postcode: '04109', town: 'Leipzig' };
  for (const text of [
    'lindenstraße 4a in 04109 leipzig',
    'wohne in der lindenstraße 4a, 04109 leipzig',
    'leipzig 04109 lindenstraße 4a',
  ])
    assert.deepEqual(readAddress(text), lower, text);
  assert.equal(readAddress('c/o Meier, Lindenstr. 4, 04109 Leipzig').street, 'c/o Meier, Lindenstr. 4');
  for (const [text, street] of [
    ['Hauptstr 12 (Hinterhaus), 35037 Marburg', 'Hauptstr 12 (Hinterhaus)'],
    ['WG Sommer, Hauptstr. 12, 35037 Marburg', 'Hauptstr. 12, WG Sommer'],
    ['Hauptstr. 12, Hinterhaus, 35037 Marburg', 'Hauptstr. 12, Hinterhaus'],
    ['Hauptstr. 12, 3. OG links, 35037 Marburg', 'Hauptstr. 12, 3. OG links'],
    ['bei Krause, Hauptstr. 12, 35037 Marburg', 'Hauptstr. 12, bei Krause'],
  ] as const)
    assert.deepEqual(readAddress(text), { street, postcode: '35037', town: 'Marburg' }, text);
  assert.deepEqual(readAddress('keine Ahnung'), {});
});

test('a part of an address that is put right, and one that was missing', () => {
  const known = { street: 'Am Markt 5', postcode: '99084', town: 'Erfurt' };
  for (const [text, fix] of [
    ['ups, die Hausnummer ist 5a', { street: 'Am Markt 5a' }],
    ['Hausnummer 7, nicht 5', { street: 'Am Markt 7' }],
    ['Postleitzahl ist 99085', { postcode: '99085' }],
    ['meine plz lautet 99867 gotha', { postcode: '99867', town: 'Gotha' }],
    ['die Straße heißt Anger', { street: 'Anger 5' }],
    ['nein, der Ort ist Gotha', { town: 'Gotha' }],
    ['oops, the house number is 7', { street: 'Am Markt 7' }],
    ['die Hausnummer ist falsch', undefined],
    ['die Stadt ist mir egal', undefined],
    ['die Postleitzahl fehlt', undefined],
    ['ja, die Straße ist Neue Straße 3', { street: 'Neue Straße 3' }],
    ['der Ort ist Groß Gerau', { town: 'Groß Gerau' }],
    ['the town is bad kissingen now', { town: 'Bad Kissingen' }],
    ['die Straße ist jetzt: Anger', undefined],
    // That it is another, and not which; or something else of it.
    ['Die Straße hat sich geändert', undefined],
    ['die straße ist neu', undefined],
    ['die Straße ist laut', undefined],
    ['Die Stadt ist schön', undefined],
    ['Straße gesperrt', undefined],
    ['The street has changed', undefined],
    ['Stadtwerke Erfurt', undefined],
  ] as const)
    assert.deepEqual(readAddressFix(text, known), fix, text);
  assert.equal(readAddressFix('Hausnummer ist 5', {}), undefined);
  assert.deepEqual(readMissingPart('99084', { street: 'Am Markt 5' }), { postcode: '99084' });
  assert.deepEqual(readMissingPart('bad langensalza', { postcode: '99947' }), { town: 'Bad Langensalza' });
  for (const text of ['weiß nicht', 'nein', 'das sag ich nicht'])
    assert.equal(readMissingPart(text, { postcode: '99947' }), undefined, text);
  // In either order: the town before its code, where it is written like a name or is one word.
  const street = { street: 'Weg 1' };
  assert.deepEqual(readMissingPart('Bad Langensalza', street), { town: 'Bad Langensalza' });
  assert.deepEqual(readMissingPart('erfurt', street), { town: 'Erfurt' });
  for (const text of ['Deutschland', 'kenn ich nicht', 'bin umgezogen', 'nein'])
    assert.equal(readMissingPart(text, street), undefined, text);
  assert.deepEqual(readAddress('Weg 1, 99084'), { street: 'Weg 1', postcode: '99084' });
  assert.deepEqual(readAddress('Weg 1, Erfurt'), { street: 'Weg 1', town: 'Erfurt' });
});

test('that an address is another, and not which', () => {
  for (const text of [
    'Die Straße hat sich geändert',
    'Meine Adresse stimmt nicht mehr.',
    'ups, die Hausnummer ist falsch',
    'Ich bin letzte Woche umgezogen',
    'wir haben eine neue Anschrift',
    'my address has changed',
    "I've moved",
  ])
    assert.equal(saysChanged(text), true, text);
  for (const text of [
    'Die Adresse stimmt nicht mehr',
    'Die Straße ist laut',
    'Ich bin umgezogen und will deshalb kündigen',
    'Meine Adresse kannten sie schon',
    'Die Hausnummer ist 5',
    'Der Preis hat sich geändert',
    'I moved to Vodafone',
  ])
    assert.equal(saysChanged(text), false, text);
  const known = { street: 'Am Markt 5', postcode: '99084', town: 'Erfurt' };
  assert.deepEqual(readPartAnew('7a.', known), { street: 'Am Markt 7a' });
  assert.deepEqual(readPartAnew('99086', known), { postcode: '99086' });
  assert.equal(readPartAnew('weiß nicht', known), undefined);
});

test('names', () => {
  assert.equal(readName('Ich heiße Dr. Änne O’Neill-Müller'), 'Dr. Änne O’Neill-Müller');
  assert.equal(readName('Mustafa Yılmaz'), 'Mustafa Yılmaz');
  for (const typed of [
    'mein name ist erika sommer',
    'Sommer, Erika',
    'Frau Erika Sommer',
    'also erika sommer',
    'Erika Sommer, geb. 1950',
  ])
    assert.equal(readName(typed), 'Erika Sommer', typed);
  assert.equal(readName('peter von der heide-weiss'), 'Peter von der Heide-Weiss');
  for (const none of ['nein', 'weiß nicht', 'das möchte ich nicht sagen', 'warum brauchen sie das'])
    assert.equal(readName(none), undefined, none);
  for (const none of ['', '7', '<b>x</b>', 'Warum wollen Sie das wissen?', 'https://x.de', 'a@b.de', '🙂🙂']) {
    assert.equal(readName(none), undefined, none);
  }
});

test('numbers and companies', () => {
  assert.equal(readNumber('Kundennummer: DE-4711/22'), 'DE-4711/22');
  assert.equal(readNumber('meine Nummer ist 123456789'), '123456789');
  assert.equal(readNumber('weiß nicht'), undefined);
  assert.deepEqual(readRecipient('Beispiel GmbH, Am Tor 1, 12345 Ort'), {
    name: 'Beispiel GmbH',
    lines: ['Am Tor 1', '12345 Ort'],
  });
  assert.deepEqual(readRecipient('Am Tor 1, 12345 Ort', 'Beispiel GmbH'), {
    name: 'Beispiel GmbH',
    lines: ['Am Tor 1', '12345 Ort'],
  });
  assert.equal(readRecipient('Beispiel GmbH'), undefined);
});

test('the address that is another now: a sentence with a digit, a day or a year became the street, and the letter was made anew', () => {
  const known = { street: 'Weg 1', postcode: '99084', town: 'Erfurt' };
  for (const text of [
    'am 3.12. ziehe ich um',
    'am 1.12. neu',
    'die Telekom rief am 25.11. an',
    'seit 2024',
    '2024',
    'am 3',
    'ab Dezember 5',
    'seit 3 Wochen',
    'ich bin 84',
    'Vodafone, Am Seestern 1, 40547 Düsseldorf',
    'Inkasso Nord, Hauptstr. 3, 50667 Köln',
  ])
    assert.equal(readAddressAnew(text, known), undefined, text);
  for (const [text, told] of [
    ['7', { street: 'Weg 7' }],
    ['Am Anger 4', { street: 'Am Anger 4' }],
    ['Straße des 17. Juni 100, 10557 Berlin', { street: 'Straße des 17. Juni 100', postcode: '10557', town: 'Berlin' }],
    ['Ich wohne jetzt in der Lindenstr. 4a', { street: 'Lindenstr. 4a' }],
    ['Neue Adresse: Ahornweg 7, 91052 Erlangen', { street: 'Ahornweg 7', postcode: '91052', town: 'Erlangen' }],
    [
      'Hauptstr. 12, Hinterhaus, 35037 Marburg',
      { street: 'Hauptstr. 12, Hinterhaus', postcode: '35037', town: 'Marburg' },
    ],
    ['99085 Erfurt', { postcode: '99085', town: 'Erfurt' }],
    ['99085', { postcode: '99085' }],
  ] as const)
    assert.deepEqual(readAddressAnew(text, known), told, text);
});

test('who says to wait while the town is missing lives in no town of that name', () => {
  for (const known of [{ postcode: '99084' }, { street: 'Weg 1' }]) {
    for (const text of ['Moment', 'Mist', 'Bitte warten', 'Sekunde', 'einen Moment'])
      assert.equal(readMissingPart(text, known), undefined, text);
    for (const town of ['Erfurt', 'Wartenberg', 'Halle', 'Bitterfeld'])
      assert.deepEqual(readMissingPart(town, known), { town }, town);
  }
});

test('a thank-you behind the street is no town', () => {
  for (const text of ['Weg 1, danke', 'Weg 1, Moment']) assert.deepEqual(readAddress(text), { street: 'Weg 1' }, text);
  assert.deepEqual(readAddress('Weg 1, Wartenberg'), { street: 'Weg 1', town: 'Wartenberg' });
  assert.deepEqual(readAddress('Weg 1, Halle'), { street: 'Weg 1', town: 'Halle' });
});

test("a telephone's number or a day is no customer number", () => {
  assert.equal(readNumber('hab ich nicht, nur die handynummer 0176 5550123'), undefined);
  assert.equal(readNumber('meine Telefonnummer ist 0361/5550123'), undefined);
  assert.equal(readNumber('am 1.12. neu'), undefined);
  assert.equal(readNumber('Kundennummer 4711 223, Handynummer 0176 5550123'), '4711 223');
  assert.equal(readNumber('Vertragsnummer 12.345.678'), '12.345.678');
});
