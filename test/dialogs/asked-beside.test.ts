// Questions beside the case as different people put them: upset and without a mark, one word, two at once, behind a story.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf } from '../../src/case/file.ts';
import { Talk } from '../conversations/chat.ts';

/** What one line is answered with. */
function answer(text: string): Talk {
  const one = new Talk('2026-11-30');
  one.send({ kind: 'said', text });
  return one;
}

test('who is upset asks without a mark: „was nun“ and „an wen kann ich mich wenden“ were passed over', () => {
  assert.match(
    answer('so eine frechheit, jetzt behaupten die ich hätte per sms zugestimmt! ich hab gar nix getippt! was nun')
      .text,
    /Ob ein Klick oder ein „JA“ als Genehmigung reicht/,
  );
  assert.match(
    answer('die legen einfach auf wenn ich anrufe, ich bin am ende mit den nerven. an wen kann ich mich wenden').text,
    /Verbraucherzentrale/,
  );
  assert.match(answer('Das ist doch Betrug was die machen! Kann ich die anzeigen???').text, /Anzeigen dürfen Sie es/);
});

test('a term that stands alone is explained; an everyday word is not', () => {
  assert.match(answer('Genehmigung').text, /nachträglich ja sagen/);
  assert.match(answer('Stornoquote').text, /20 bis 90 Prozent/);
  assert.doesNotMatch(answer('Kabel').text, /Mehr dazu/);
  assert.doesNotMatch(answer('Mama').text, /Mehr dazu/);
});

test('two questions of one message are both answered, the second about the first', () => {
  const both = answer('Wie lange kann ich widerrufen und reicht dafür eine E-Mail?').text;
  assert.match(both, /Sie haben 14 Tage/);
  assert.match(both, /reicht meist eine E-Mail/);
  const copy = answer('Müssen die mir die Aufnahme geben und was mache ich wenn die nicht antworten?').text;
  assert.match(copy, /Kopie geben/);
  assert.match(copy, /Datenschutzbehörde/);
  assert.doesNotMatch(copy, /Widerruf gilt auch ohne Antwort/);
});

test('who asked for papers only and asks whether that was an order hears of papers, not of parcels', () => {
  const story =
    'Eine Dame von der Telekom hat gestern wegen Glasfaser angerufen, ich hab nur gesagt, sie soll mir mal was zuschicken.';
  const asked = answer(`${story} Nun ist eine Auftragsbestätigung da. Habe ich jetzt was bestellt?`);
  assert.match(asked.text, /Wer um Unterlagen bittet/);
  assert.doesNotMatch(asked.text, /SIM-Karte oder einen Router/);
  assert.match(
    answer('Hier liegt ein Paket, das habe ich nie bestellt. Muss ich das zahlen?').text,
    /Unbestelltes müssen Sie/,
  );
});

test('a question about a helper makes nobody a helper', () => {
  const one = answer('Kann mein Sohn das für mich schreiben? Und braucht er dafür eine Vollmacht im Original?');
  assert.equal(factsOf(one.file).writerRole, undefined);
  assert.match(one.text, /im Original/);
});

/** What a line is answered with where the company is asked for. */
function underCompany(
  text: string,
  told = 'Gestern hat mich jemand angerufen und mir einen Vertrag verkauft, ich hab ja gesagt',
): Talk {
  const one = answer(told);
  one.send({ kind: 'said', text });
  return one;
}

test('what tells facts and asks at its end without a mark is noted and answered', () => {
  for (const [text, opens] of [
    ['meine schwägerin würd den handyvertrag übernehmen, geht sowas', /Nur wenn die Firma zustimmt/],
    ['handyvertrag an meinen sohn abgeben wie geht das', /Nur wenn die Firma zustimmt/],
    ['hab gestern zweimal widerrufen einmal mail einmal brief ist das schlimm', /Zweimal zu widerrufen, schadet nicht/],
    ['hab keinen brief nur ne sms mit link nach dem anruf. was mach ich als erstes', /Klicken Sie den Link nicht an/],
    ['was wollen die von der bundesnetzagentur alles wissen wenn ich mich beschwere', /Sie braucht: Datum, Uhrzeit/],
  ] as const)
    assert.match(underCompany(text).text, opens, text);
  // These tell and do not ask.
  for (const text of [
    'wie gesagt ich hab den handyvertrag nie gewollt',
    'hab zweimal widerrufen und das ist schlimm genug',
  ])
    assert.doesNotMatch(underCompany(text).text, /Mehr dazu/, text);
});

test('what somebody says or does is no company name, and neither is a question with “which”', () => {
  const told = 'Yesterday somebody called me and sold me a contract, I said yes';
  for (const text of [
    'company refuses my return parcel',
    'they say silence means yes',
    'which authority do i complain to about the calls',
  ])
    assert.equal(factsOf(underCompany(text, told).file, 'm1').provider, undefined, text);
  assert.equal(
    factsOf(underCompany('die nehmen mein retourenpaket nicht an und sagen zu spät').file, 'm1').provider,
    undefined,
  );
  for (const name of ['Die Grünen Energien Nord', 'The Phone Company Ltd', 'sie nannten sich Telefonservice Nord'])
    assert.notEqual(factsOf(underCompany(name).file, 'm1').provider, undefined, name);
});

test('who asks behind what is noted already is answered, and not told that it stands there', () => {
  const told = 'Yesterday somebody called me and sold me a contract, I said yes';
  assert.match(underCompany('who has to prove that i agreed', told).text, /^The company\./m);
  assert.match(underCompany('wie gesagt ich hab ja gesagt').text, /steht es schon da/);
});
