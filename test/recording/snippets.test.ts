// Pieces of calls as people hold them: which question a yes answers, who speaks, what counts as a price, a term, a notice.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { judgeCall, type JudgedCall } from '../../src/dialogs/recording/index.ts';

/** What a criterion's word in the file asks of a judged call. */
const SAYS: Readonly<Record<string, (call: JudgedCall, value: string) => string>> = {
  consent: ({ check }) => check.recordingConsent,
  identified: ({ check }) => check.identified,
  whoSpoke: ({ speaker, flags }) => speaker ?? (flags.includes('somebodyElse') ? 'nobody' : 'self'),
  declaration: ({ check }) => check.declarationOfIntent,
  price: ({ check }) => String(check.priceNamed),
  term: ({ check }) => String(check.termNamed),
  withdrawal: ({ check }) => String(check.withdrawalInfo),
  caller: ({ check }) => String(check.callerDisclosed),
  orderPart: ({ check }) => String(check.orderPartOnly),
  flags: ({ flags }, value) => flags.find((flag) => flag === value) ?? flags.join(' '),
};
/** Of a hundred; a few lines of each kind can be read either way. */
const LEAST = 0.95;

const lines = ['./snippets.said', './snippets-2.said', './snippets-3.said']
  .flatMap((name) => readFileSync(new URL(name, import.meta.url), 'utf8').split('\n'))
  .filter((line) => line !== '' && !line.startsWith('# '))
  .map((line) => line.split(' | '));

for (const [criterion, says] of Object.entries(SAYS)) {
  test(`${criterion}: pieces of calls are read by their sense`, () => {
    const own = lines.filter(([name]) => name === criterion);
    assert.ok(own.length >= 14);
    const misses = own.filter(([, value = '', turns = '']) => {
      const spoken = turns.split(' / ').map((turn) => {
        const [, speaker = '', text = ''] = /^(\w+): (.*)$/.exec(turn) ?? assert.fail(turn);
        return { speaker, text };
      });
      return says(judgeCall(spoken), value) !== value;
    });
    assert.ok(misses.length <= own.length * (1 - LEAST), misses.map((miss) => miss.join(' | ')).join('\n'));
  });
}
