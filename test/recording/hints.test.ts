// What the hints beside a verdict say: why a call is doubtful, in words, and which fact of the file it becomes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asFacts, judgeCall } from '../../src/dialogs/recording/index.ts';
import { type Flag, FLAGS } from '../../src/dialogs/recording/notes.ts';
import { readTranscript } from '../../src/dialogs/recording/transcript.ts';
import { callWith, CLEAN, PUT } from './clean-call.ts';

/** Place, line, and the hint that it must bring; `-` in front: must not. */
const ROWS: [string, string, string][] = [
  ['price', 'Die ersten sechs Monate zahlen Sie nur 19,99 Euro im Monat.', 'priceOpen'],
  ['price', 'Das sind ungefähr 30 Euro im Monat.', 'priceOpen'],
  ['price', 'Sie zahlen 19,99 Euro in den ersten sechs Monaten, danach 29,99 Euro.', '-priceOpen'],
  ['price', 'Das sind 29,99 oder 39,99 Euro im Monat.', 'choiceOpen'],
  ['post', 'Ach so, ab Monat vier sind es 39,99 Euro.|Wie, ab Monat vier?', 'otherTerms'],
  ['post', 'Vielen Dank.|Prima.', '-otherTerms'],
  ['post', 'Ich gebe das ein.|Erst die Unterlagen, bitte.', 'doubtedAfter'],
  ['post', 'Der Techniker kommt morgen.|Erst mal danke.', '-doubtedAfter'],
  ['yes', 'Möchten Sie den Tarif verbindlich bestellen? Ja, den bestelle ich.', 'sameMouth'],
  ['yes', 'Schicken Sie mir das doch zu, dann lese ich es.', 'onlyPapers'],
  ['yes', 'Nur die Unterlagen, bitte.', 'onlyPapers'],
  ['yes', 'Ja, ich bestelle. Und schicken Sie mir das auch noch schriftlich.', '-onlyPapers'],
  ['hello', 'Guten Tag, Energieaufsicht, Klein, Ihr Tarif läuft aus.', 'posesAs'],
  ['hello', 'Guten Tag, Vodafone, Kern, Ihr Tarif läuft aus.', '-posesAs'],
  ['withdrawal', 'Wieder Ruf vierzehn Tage, Brief kommt.', 'transcription'],
  ['withdrawal', 'Vierzehn Tage können Sie widerrufen, sonst wieder ruf ich an.', '-transcription'],
  ['price', 'Der Tarif kostet 29,99 Euro im Monat. Der Vertrag läuft ja auf Ihren Mann.', 'holderOpen'],
  ['price', 'Der Tarif kostet 29,99 Euro im Monat.', '-holderOpen'],
  ['post', 'Danke.|Ich bin doch dement.', 'unfit'],
  ['post', 'Danke.|Ich bin ja nicht dement.', '-unfit'],
  ['order', 'Sprechen Sie mir bitte nach: Ich bestelle den Tarif.|Ich bestelle den Tarif.', 'spokenFor'],
  ['price', 'Der Tarif kostet [neununddreißig?] Euro im Monat.', 'unsureWords'],
  ['hello', 'Guten Tag, hier ist Kern von der Energiewende, ich habe ein Angebot.', 'companyUnsure'],
  ['hello', 'Guten Tag, Nordlicht Energie, ich rufe wegen eines Angebots an.', '-companyUnsure'],
];

for (const [place, line, hint] of ROWS) {
  test(`${line} ${hint}`, () => {
    const put = PUT[place] ?? assert.fail(`no place ${place}`);
    const flag = hint.replace('-', '') as Flag;
    assert.equal(callWith(put(line)).redFlags.includes(FLAGS[flag]), !hint.startsWith('-'));
  });
}

const turnsWith = (offer: string): { speaker: string; text: string }[] =>
  CLEAN.map((text, i) => ({ speaker: i % 2 === 0 ? 'A' : 'K', text: text.startsWith('Der Tarif') ? offer : text }));

test('a yes to an offer that was left open is no yes to something else: a letter must not say so', () => {
  const { check, flags } = judgeCall(turnsWith('Das sind 29,99 oder 39,99 Euro im Monat, Laufzeit 24 Monate.'));
  assert.equal(check.declarationOfIntent, 'ambiguous');
  assert.equal(asFacts(check, flags).declaration, 'unknown');
});

test('"Kunde" and "Kunde2" are two people: the yes of the second concludes nothing for the first', () => {
  const text = (second: string): string =>
    [
      'Agent: Guten Tag, Vodafone, Kern, ich habe ein Angebot. Spreche ich mit Frau Ute Sommer?',
      'Kunde: Ja, Sommer.',
      'Agent: Darf ich aufzeichnen? Und Ihr Geburtsdatum?',
      'Kunde: Ja. 3.4.1960.',
      'Agent: Der Tarif kostet 29,99 Euro im Monat, die Laufzeit beträgt 24 Monate. Möchten Sie verbindlich bestellen?',
      `${second}: Ja, bestell das.`,
      'Agent: Danke, gebucht.',
      'Kunde: Hm.',
    ].join('\n');
  const verdict = (second: string): string => {
    const read = readTranscript(text(second));
    return typeof read === 'string' ? assert.fail(read) : judgeCall(read.turns).check.verdict;
  };
  for (const second of ['Kunde2', 'Kunde 2', 'Kunde3', 'Ehemann']) assert.notEqual(verdict(second), 'proves', second);
  assert.equal(verdict('Kunde'), 'proves');
});

test('a company that a machine wrote down by its sound as the very first words is heard; other first words are none', () => {
  const caller = (hello: string): boolean =>
    callWith({ hello: `${hello} Spreche ich mit Frau Ute Sommer?` }).callerDisclosed;
  assert.equal(caller('Wo da von, schönen guten Tag, es geht um ein Angebot.'), true);
  assert.equal(caller('Wunderbar, schönen guten Tag, es geht um ein Angebot.'), false);
  assert.equal(caller('Wo waren wir, ach ja, es geht um ein Angebot.'), false);
});
