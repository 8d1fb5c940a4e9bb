// Who wants a contract that waits is told how it comes about: what is approved, and by whom.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGS, newFile, type KnownFacts, type Lang } from '../../src/case/file.ts';
import { say } from '../../src/dialogs/index.ts';
import { assess } from '../../src/knowledge/law/index.ts';

const TODAY = '2026-11-30';
const AT = '2026-11-30T10:00:00Z';
const STORY = {
  callDate: '2026-11-20',
  provider: 'o2',
  product: 'mobile',
  contractKind: 'new',
  agreedOnPhone: true,
  wantedContract: true,
  goal: 'keep',
  channel: 'outboundCall',
  textFormApproval: false,
} as const;

/** The whole result, and what its last step says. */
function wanted(lang: Lang, more: object): { text: string; step: { title: string; text: string } } {
  const law = { ...STORY, ...more };
  const facts = Object.fromEntries(
    Object.entries(law).map(([key, value]) => [key, { value, source: 'customer', at: AT, confirmed: true }]),
  ) as KnownFacts;
  const file = { ...newFile(AT, lang), matters: [{ id: 'm1', facts }] };
  const said = say({ kind: 'result', matter: 'm1', assessment: assess(law, TODAY), today: TODAY }, file, lang);
  assert.ok(said.block?.kind === 'result');
  const step = said.block.steps.at(-1);
  assert.ok(step);
  return { text: said.text, step };
}

const SUMMARIES = [
  { contractSummaryReceived: false },
  { contractSummaryReceived: true, contractSummaryTiming: 'afterCall' },
] as const;
const RESERVED = { consentHealth: true, custodianship: 'withReservation' };

for (const summary of SUMMARIES) {
  const came = summary.contractSummaryReceived ? 'a late summary' : 'no summary';
  test(`${came}: it is the contract that is approved, by whoever asks or, under a reservation, by the custodian only`, () => {
    assert.match(wanted('de', summary).step.text, /überein, können Sie den Vertrag in Textform genehmigen\./);
    assert.match(wanted('en', summary).step.text, /agreed, you may approve the contract in text form\./);
    const { text } = wanted('de', { ...summary, ...RESERVED }).step;
    assert.match(text, /überein, kann nur die Betreuerin oder der Betreuer den Vertrag in Textform genehmigen\./);
    assert.doesNotMatch(text, /können Sie/);
    assert.match(wanted('en', { ...summary, ...RESERVED }).step.text, /only the custodian may approve the contract/);
  });

  test(`${came}: every language says who approves, and ends its sentences once`, () => {
    for (const lang of LANGS) {
      const own = wanted(lang, summary);
      const reserved = wanted(lang, { ...summary, ...RESERVED });
      assert.notEqual(own.step.text, reserved.step.text, lang);
      for (const { text } of [own, reserved]) assert.doesNotMatch(text, /\{\w+\}|\.\./, lang);
    }
  });
}

test('easy German: under a reservation nobody is told to say yes alone, nor to read what never came', () => {
  const { title, text } = wanted('de-x-leicht', { ...SUMMARIES[0], ...RESERVED }).step;
  assert.match(text, /Dann kann die Betreuerin oder der Betreuer Ja zum Vertrag sagen\./);
  assert.doesNotMatch(`${title} ${text}`, /können Sie|Lesen Sie das Blatt/);
});
