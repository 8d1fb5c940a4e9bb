// The fault tests in a small size: what was acknowledged is kept, answered once and in order, whatever dies or is silent.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bursts } from '../../scripts/faults/bursts.ts';
import { sentinel } from '../../scripts/faults/failover.ts';
import { hands } from '../../scripts/faults/hands.ts';
import { silent } from '../../scripts/faults/silent.ts';
import { isWhole } from '../../scripts/faults/talker.ts';

for (const fault of [hands, sentinel, silent, bursts])
  test(fault.title, { timeout: 600_000 }, async () => {
    const rows = await fault.run('short', () => undefined);
    assert.ok(rows.length > 0);
    for (const { what, verdict } of rows) {
      assert.ok(verdict.acknowledged > 0, what);
      assert.ok(isWhole(verdict), `${what}: ${JSON.stringify(verdict)}`);
    }
  });
