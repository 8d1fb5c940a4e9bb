// The quick fault tests in a small size: what was acknowledged is kept, answered once and in order, whatever dies or is silent.
// Failover and bursts take minutes: `npm run faults` runs them; test/store/redis-failover.test.ts holds what they found.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hands } from '../../scripts/faults/hands.ts';
import { silent } from '../../scripts/faults/silent.ts';
import { isWhole } from '../../scripts/faults/talker.ts';

for (const fault of [hands, silent])
  test(fault.title, { timeout: 600_000 }, async () => {
    const rows = await fault.run('short', () => undefined);
    assert.ok(rows.length > 0);
    for (const { what, verdict } of rows) {
      assert.ok(verdict.acknowledged > 0, what);
      assert.ok(isWhole(verdict), `${what}: ${JSON.stringify(verdict)}`);
    }
  });
