// "Mit einem Menschen sprechen": places with a name, a way to reach them, what they cost and how long they take.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGS, newFile, type CaseFile } from '../../src/case/file.ts';
import { say } from '../../src/dialogs/replies/say.ts';
import { BODY_KEYS, type Body } from '../../src/dialogs/phrases/bodies.ts';
import { CENTRES } from '../../src/knowledge/addresses/centres.ts';
import { Talk } from '../conversations/chat.ts';

function told(file: CaseFile, lang: CaseFile['lang'] = 'de'): { bodies: Body[]; text: string } {
  const { block, text } = say({ kind: 'bodies', bodies: [...BODY_KEYS] }, file, lang);
  assert.ok(block?.kind === 'bodies');
  return { bodies: block.bodies, text };
}
const at = (sender: CaseFile['sender']): CaseFile => ({ ...newFile('2026-11-23T10:00:00Z', 'de'), sender });

test('the advice centre has the name of the Land in which the customer lives, from the postcode of the letter', () => {
  const [centre] = told(at({ postcode: '44135', town: 'Dortmund' })).bodies;
  assert.equal(centre?.name, 'Verbraucherzentrale Nordrhein-Westfalen');
  assert.equal(centre.url, 'https://www.verbraucherzentrale.nrw');
  assert.equal(centre.contact, '0211 54222211, Mo bis Fr, 9 bis 17 Uhr (Stand 2025)');
  assert.equal(centre.cost, 'Das erste Gespräch am Telefon kostet nichts (Stand 2025).');
  assert.match(told(at({})).bodies[0]?.name ?? '', /Ihres Bundeslandes/);
});

test('a Land whose number no source names has its site, and no number is made up', () => {
  const [centre] = told(at({ postcode: '80331' })).bodies;
  assert.equal(centre?.name, 'Verbraucherzentrale Bayern');
  assert.equal(centre.contact, undefined);
  for (const { url, phone, price, source, seen } of Object.values(CENTRES)) {
    assert.match(url, /^https:\/\/www\./);
    if (phone !== undefined || price !== undefined) assert.ok(source && seen, url);
  }
});

test('what it costs and how long it takes is said in figures, in every language', () => {
  for (const lang of LANGS) {
    const { bodies, text } = told(at({ postcode: '24103' }), lang);
    assert.match(bodies[0]?.cost ?? '', /35.*2024/s, lang);
    const of = (key: (typeof BODY_KEYS)[number]): Body => bodies[BODY_KEYS.indexOf(key)] ?? assert.fail();
    assert.match(of('lawyer').cost, /190/, lang);
    assert.match(of('legalAid').cost, /15/, lang);
    assert.match(of('energyArbitration').contact ?? '', /030 27572400/);
    for (const key of ['consumerCentre', 'regulator', 'telecomArbitration', 'universalArbitration'] as const)
      assert.ok(of(key).takes && text.includes(of(key).takes ?? ''), `${lang} ${key}`);
  }
});

const HUMAN = { kind: 'event', name: 'wortlaut/command', value: { name: 'human' } } as const;

test('whoever asks for a human is shown the court first where its post has come, and who mediates in this trade', () => {
  const talk = new Talk('2026-11-23');
  const shown = (): string[] => talk.replies.flatMap((reply) => (reply.kind === 'bodies' ? reply.bodies : []));
  talk.send({ kind: 'said', text: 'Am 10.11. hat Vattenfall wegen Strom angerufen, ich habe nicht ja gesagt.' });
  talk.send(HUMAN);
  assert.deepEqual(shown(), ['consumerCentre', 'lawyer', 'legalAid', 'regulator', 'energyArbitration']);
  talk.send({ kind: 'said', text: 'Am 20.11. kam ein Mahnbescheid vom Gericht.' });
  talk.send(HUMAN);
  assert.equal(shown()[0], 'court');
});

// "Gerichtspost bekommen?" was followed by "Nein, nichts davon" and reminders of the company; the court stood below them.
test('whoever says that a court has written finds its papers first among the answers, and by their number', () => {
  const talk = new Talk('2026-11-23');
  talk.send({ kind: 'event', name: 'wortlaut/command', value: { name: 'court' } });
  const titles = talk.asked?.choices?.map(({ value }) => value);
  assert.deepEqual(titles, ['courtOrder', 'enforcementOrder', 'lawsuit', 'none', 'reminder', 'collector', 'unknown']);
  talk.send({ kind: 'said', text: '2' });
  assert.equal(talk.file.matters[0]?.facts.dunning?.value, 'enforcementOrder');
});
