// Exchanges of a call, by kind: what a yes answers, what it hung on, whether it was taken back. Unsure is never proof.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { judge, type RecordingCheck, type SpokenTurn } from '../../src/dialogs/recording/index.ts';
import { CLEAN } from './clean-call.ts';

/** Which turns of the clean call an exchange takes the place of: from, and up to. */
const INSTEAD = { identified: [0, 6], consent: [2, 4], declaration: [8, 10] } as const;
type Criterion = keyof typeof INSTEAD;
const VALUE: Readonly<Record<Criterion, (check: RecordingCheck) => string>> = {
  identified: (check) => check.identified,
  consent: (check) => check.recordingConsent,
  declaration: (check) => check.declarationOfIntent,
};
const CALLER = 'Guten Tag, Vodafone, mein Name ist Lena Kern. Ich rufe wegen eines Angebots an. ';

function judged(criterion: Criterion, exchange: readonly string[]): RecordingCheck {
  const [from, to] = INSTEAD[criterion];
  const said = exchange.map((text, i) => (criterion === 'identified' && i === 0 ? CALLER + text : text));
  // Where the customer has the last word of the exchange the call goes on with the agent, and the other way round.
  const after = said.length % 2 === 0 ? CLEAN.slice(to) : CLEAN.slice(to + 1);
  const turns: SpokenTurn[] = [...CLEAN.slice(0, from), ...said, ...after].map((text, i) => ({
    speaker: i % 2 === 0 ? 'A' : 'K',
    text,
  }));
  return judge(turns);
}

type Line = { criterion: Criterion; value: string; turns: string[] };
const kinds: { name: string; lines: Line[] }[] = [];
const rows = ['exchanges', 'exchanges-2', 'stance'].flatMap((name) =>
  readFileSync(new URL(`./${name}.said`, import.meta.url), 'utf8').split('\n'),
);
for (const row of rows) {
  if (row.trim() === '' || row.startsWith('# ')) continue;
  if (row.startsWith('== ')) kinds.push({ name: row.slice(3), lines: [] });
  else {
    const [criterion = '', value = '', turns = ''] = row.split(' | ');
    kinds.at(-1)?.lines.push({ criterion: criterion as Criterion, value, turns: turns.split(' / ') });
  }
}

for (const { name, lines } of kinds) {
  test(`${name}: ${lines.length} exchanges`, () => {
    for (const { criterion, value, turns } of lines) {
      const check = judged(criterion, turns);
      const got = VALUE[criterion](check);
      const words = `${turns.join(' / ')}: ${got}`;
      if (!value.startsWith('!')) assert.equal(got, value, words);
      else {
        assert.notEqual(got, value.slice(1), words);
        assert.notEqual(check.verdict, 'proves', words);
      }
    }
  });
}
