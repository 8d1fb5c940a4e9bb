// Austria and Switzerland have their own rules: no German statute is quoted to people there, none of theirs to people here.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFacts } from '../../src/knowledge/facts.ts';
import { assess, explain } from '../../src/knowledge/law/index.ts';
import { RULES } from '../../src/knowledge/law/rules/index.ts';
import { CASES } from './case.ts';

const GERMAN = /\b(?:BGB|TKG(?! 2021)|EnWG|TDDDG|VVG|ZPO|RDG|FernUSG|BDSG)\b/;
const FOREIGN = /Österreich|Schweiz/;

for (const country of ['AT', 'CH', 'DE'] as const) {
  test(`every case of every table, had it happened to somebody in ${country}`, () => {
    for (const one of CASES) {
      const { facts } = readFacts({ ...one.facts, jurisdiction: country });
      const result = assess(facts, one.today, { detail: 'full' });
      const said = [
        ...result.grounds
          .filter((ground) => ground.id !== 'SCOPE-01' && ground.status !== 'fails')
          .map((ground) => ground.id),
        ...(result.background ?? []),
      ]
        .filter((id) => country === 'DE' || !['V-10', 'V-35', 'W-02'].includes(id))
        .map((id) => `${id} ${explain(id, 'de').norm} ${explain(id, 'de').text} ${explain(id, 'de').law}`);
      const text = [...said, ...result.deadlines.map((d) => `${d.norm} ${d.arithmetic.join(' ')}`)].join('\n');
      assert.doesNotMatch(text, country === 'DE' ? FOREIGN : GERMAN, one.name);
      if (country !== 'DE')
        assert.ok(
          result.remedies.every((offer) => offer.letter === 'handoverSheet'),
          one.name,
        );
    }
  });
}

test('rows from memory say that nobody has checked them, and whom to ask', () => {
  const rows = RULES.filter((rule) => rule.country && rule.mark === 'M');
  assert.ok(rows.length >= 7);
  for (const { id } of rows) {
    assert.match(explain(id, 'de').firmnessWhy, /^Ungeprüft: .*Fragen Sie/, id);
    assert.match(explain(id, 'en').firmnessWhy, /^Unchecked: .*Ask the/, id);
    assert.notEqual(explain(id, 'de').firmness, 'clear', id);
  }
});

test('a last day abroad is never moved by a German holiday', () => {
  // 3 October is a holiday in Germany only; 2026-10-03 is a Saturday as well.
  const { facts } = readFacts({
    jurisdiction: 'AT',
    callDate: '2026-09-19',
    product: 'mobile',
    withdrawalInstructionReceived: true,
    withdrawalInstructionDate: '2026-09-19',
  });
  const [date] = assess(facts, '2026-09-25').deadlines;
  assert.equal(date?.sendBy, '2026-10-03');
  assert.equal(date?.latestArguable, undefined);
  assert.doesNotMatch(date?.arithmetic.join(' ') ?? '', /Werktag/);
});
