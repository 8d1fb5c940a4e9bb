// Every question that follows upon a yes: "nein, gar nicht" offers to take the yes back, and is no day and no gap.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withFact, type CaseFile } from '../../src/case/file.ts';
import { BASES } from '../../src/dialogs/answering/bases.ts';
import { FACTS, type FactKey } from '../../src/knowledge/facts.ts';
import { ASKED_FACTS } from '../../src/knowledge/law/planner/asks.ts';
import { Talk } from '../conversations/chat.ts';

/** Questions that no yes stands behind, and why a no leads nowhere else. */
const ON_NOTHING: Partial<Record<FactKey, string>> = {
  channel: 'how it began is the beginning',
  provider: 'a name, or none',
  product: 'a thing, or none',
  callDate: 'a call is what the talk is about; that there was none is heard as such',
  contractKind: 'one of three kinds',
  insuranceKind: 'one of two kinds',
  dunning: 'the list has "nothing"',
  goal: 'one of the wishes',
  recordingReply: 'the list has "no answer"',
  recordingRequestedDate: 'hangs on an answer of the company, which no no denies',
  misledAbout: 'a list, which may stay empty',
  misledDiscoveredDate: 'hangs on a list',
};
const followUps = [...ASKED_FACTS].filter((fact) => BASES.has(fact));
const YES: Partial<Record<FactKey, string>> = { dunning: 'courtOrder' };
/** Answered by a no themselves: only words that name the act deny it. */
const ITSELF: Partial<Record<FactKey, string>> = {
  summaryBeforeApproval: 'ich habe doch gar nicht bestätigt',
  contractSummaryTiming: 'die habe ich gar nicht bekommen',
};

/** A case in which the fact is asked for. */
function asked(fact: FactKey, more: Partial<Record<FactKey, string | boolean>>): Talk {
  const talk = new Talk('2026-12-01');
  const known = { channel: 'outboundCall', callDate: '2026-09-20', provider: 'Vodafone', product: 'internet', wantedContract: false, agreedOnPhone: true, ...more }; // prettier-ignore
  let file: CaseFile = talk.file;
  for (const [key, value] of Object.entries(known))
    file = withFact(file, 'm1', key as FactKey, { value, source: 'customer', at: talk.file.started, confirmed: false });
  talk.file = { ...file, open: { id: 'q7', fact, matter: 'm1' } };
  return talk;
}
const said = (talk: Talk, text: string): Talk => {
  talk.send({ kind: 'said', text });
  return talk;
};

test('each question of the planner that is no yes or no hangs on a yes, or stands for itself', () => {
  const questions = [...ASKED_FACTS].filter((fact) => FACTS[fact].kind !== 'boolean');
  for (const fact of questions) assert.notEqual(BASES.has(fact), fact in ON_NOTHING, `${fact}: on what does it hang?`);
  assert.ok(followUps.length >= 9, followUps.join());
});

for (const fact of followUps) {
  const basis = BASES.get(fact)?.fact as FactKey;
  test(`${fact}: a no offers to put ${basis} right`, () => {
    for (const text of ITSELF[fact] ? [ITSELF[fact]] : ['nein', 'gar nicht', 'habe ich doch gar nicht']) {
      const { file } = said(asked(fact, { [basis]: YES[basis] ?? true }), text);
      assert.equal(file.open?.about, 'change', text);
      assert.equal(file.pending?.fact, basis, text);
      assert.equal(file.matters[0]?.facts[fact], undefined, text);
    }
  });

  test(`${fact}: not to know, and a no with an answer, leave ${basis} alone`, () => {
    for (const text of ['weiß ich nicht', 'nein weiß nicht', 'nicht mehr genau', 'keine Ahnung', 'nein, am 12.11.']) {
      const { file } = said(asked(fact, { [basis]: YES[basis] ?? true }), text);
      assert.notEqual(file.pending?.fact, basis, text);
    }
  });
}

test('asked when it came although nobody said that it did: "noch nichts" says that it did not', () => {
  const { file } = said(asked('goodsReceivedDate', {}), 'noch nichts');
  assert.equal(file.matters[0]?.facts.goodsReceived?.value, false);
});

test('a switch that has no day yet may still come', () => {
  const { file } = said(asked('switchDate', { providerSwitch: true, product: 'energy' }), 'noch nicht');
  assert.equal(file.pending, undefined);
});
