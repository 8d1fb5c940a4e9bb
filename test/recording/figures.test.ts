// What the papers say against what the tape says: both figures and the place, as a hint; what is said anywhere in the call is no difference.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HEARD_FOR, type Lang } from '../../src/case/file.ts';
import { view } from '../../src/dialogs/index.ts';
import { protocolDocument } from '../../src/dialogs/tape/protocols.ts';
import { isSaid } from '../../src/dialogs/recording/figures.ts';
import { Talk } from '../conversations/chat.ts';

const TODAY = '2026-11-30';
const say = (talk: Talk, text: string): void => talk.send({ kind: 'said', text });
const call = (offer: string): string =>
  [
    '[00:01] Agent: Guten Tag Herr Gruber, Deutsche Telekom, Stein, ich habe ein Angebot für Sie.',
    '[00:08] Kunde: Ja, Gruber.',
    '[00:10] Agent: Darf ich aufzeichnen?',
    '[00:12] Kunde: Ja, dürfen Sie.',
    '[00:14] Agent: Ihr Geburtsdatum?',
    '[00:16] Kunde: 2.2.1961.',
    `[00:20] Agent: ${offer} Bestellen Sie verbindlich?`,
    '[00:31] Kunde: Ja, ich bestelle.',
    '[00:33] Agent: Sie können 14 Tage lang widerrufen.',
  ].join('\n');
const OFFER = 'MagentaZuhause M, 39,95 Euro im Monat, Laufzeit 24 Monate.';

function judged(offer: string, facts: Record<string, unknown>, lang: Lang = 'de'): Talk {
  const talk = new Talk(TODAY, lang);
  say(talk, 'Am 10.11. hat mich die Telekom angerufen wegen Internet.');
  for (const [fact, value] of Object.entries(facts))
    talk.send({ kind: 'event', name: 'wortlaut/correct', value: { fact, value } });
  say(talk, call(offer));
  return talk;
}
const hints = (talk: Talk): string[] => view(talk.file, TODAY).recordings?.at(-1)?.hints ?? assert.fail('not judged');
const EURO = (amount: number) => ({ amount, currency: 'EUR' });
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

test('a bill of another sum than any in the call: both figures and the second, in the judgement and in the protocol', () => {
  const talk = judged(OFFER, { invoiceAmount: EURO(59.95) });
  const [first = ''] = hints(talk).map(plain);
  assert.match(first, /Im Gespräch heißt es 39,95 € \(bei 0:20\), auf Rechnung oder Konto stehen 59,95 €/);
  const paper = protocolDocument(talk.file, 'r1', TODAY);
  const shown = paper?.sections.find(({ title }) => title === 'Hinweise zum Nachhören')?.items ?? [];
  assert.match(plain(shown.join(' ')), /39,95 €.*59,95 €/);
  assert.equal(talk.file.recordings?.[0]?.verdict, 'proves', 'a hint changes no verdict');
  assert.doesNotMatch(first, /bewei|betrug|falsch/i);
});

test('a term on paper that nobody names', () => {
  const talk = judged(OFFER, { contractTermMonths: 36 });
  assert.match(hints(talk)[0] ?? '', /heißt es 24 Monate \(bei 0:20\).*36 Monate/);
});

test('the bill is told after the call was judged: it counts then', () => {
  const talk = judged(OFFER, {});
  assert.deepEqual(hints(talk), []);
  talk.send({ kind: 'event', name: 'wortlaut/correct', value: { fact: 'debitAmount', value: EURO(59.95) } });
  assert.match(plain(hints(talk)[0] ?? ''), /59,95 €/);
});

test('what is said anywhere in the call is no difference: the same sum, a later price, several months, two sums together', () => {
  for (const [offer, amount] of [
    [OFFER, 39.95],
    ['MagentaZuhause M, 19,95 Euro im Monat, ab dem siebten Monat 59,95 Euro, Laufzeit 24 Monate.', 59.95],
    [OFFER, 79.9],
    ['MagentaZuhause M, 39,95 Euro im Monat, der Router 5 Euro im Monat, Laufzeit 24 Monate.', 44.95],
  ] as const)
    assert.deepEqual(hints(judged(offer, { invoiceAmount: EURO(amount) })), [], `${offer} ${amount}`);
  assert.deepEqual(hints(judged(OFFER, { contractTermMonths: 24 })), []);
  assert.equal(isSaid(40, [39.95]), true, 'rounded as people say it');
});

test('without figures of one’s own nothing is compared; who listened is pointed to the place', () => {
  assert.deepEqual(hints(judged(OFFER, {})), []);
  const talk = new Talk(TODAY);
  say(talk, 'Am 10.11. hat mich die Telekom angerufen wegen Internet.');
  talk.send({ kind: 'event', name: 'wortlaut/correct', value: { fact: 'invoiceAmount', value: EURO(59.95) } });
  talk.send({ kind: 'uploaded', file: 's1', name: 'anruf.mp3', type: 'audio/mpeg', bytes: 900_000 });
  for (const criterion of HEARD_FOR) {
    const answer = criterion === 'priceNamed' ? { answer: 'yes', seconds: 24 } : { answer: 'unclear' };
    talk.send({ kind: 'event', name: 'wortlaut/mark', value: { file: 's1', criterion, ...answer } });
  }
  assert.match(plain(hints(talk)[0] ?? ''), /stehen 59,95 €. Vergleichen Sie das mit dem Preis.*bei 0:24/);
});

test('in the further languages, too', () => {
  for (const lang of ['en', 'tr', 'ru', 'uk', 'pl', 'ar'] as const)
    assert.match(hints(judged(OFFER, { invoiceAmount: EURO(59.95) }, lang))[0] ?? '', /39[.,]95|٣٩٫٩٥/, lang);
});
