// A payment by card or PayPal is no direct debit: whoever is offered the letter to the bank is told so.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess } from '../../src/knowledge/law/index.ts';

test('the letter to the bank says that it does not help with a card', () => {
  const facts = {
    channel: 'outboundCall',
    callDate: '2026-11-10',
    agreedOnPhone: false,
    wantedContract: false,
    debited: true,
    debitDate: '2026-11-16',
    product: 'prizeGame',
  } as const;
  const { remedies } = assess(facts, '2026-11-23');
  const reason = remedies.find(({ letter }) => letter === 'debitRefund')?.reason;
  assert.match(JSON.stringify(reason), /Karte oder PayPal/);
});
