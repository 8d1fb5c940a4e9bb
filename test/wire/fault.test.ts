// What the log says of a failure: its name, its code and the places, never its message.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultOf } from '../../src/bot/fault.ts';

test('of a message that holds a customer’s words in rows that look like places nothing is told', () => {
  const fault = faultOf(new TypeError('no JSON in:\n   at home they called me\n   at Ahornweg 5'));
  assert.equal(fault['error'], 'TypeError');
  assert.match(fault['where'] ?? '', /fault\.test\.ts/);
  assert.doesNotMatch(JSON.stringify(fault), /home|Ahornweg|JSON/);
});
