// Dictated without a comma: "ich will nicht zahlen habe widerrufen" is two sentences, and the denial stays in the first.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extract } from '../../src/dialogs/understand/index.ts';
import type { Facts } from '../../src/knowledge/facts.ts';

const today = '2026-11-23';

const TABLE: readonly (readonly [text: string, told: Facts, silent?: readonly (keyof Facts)[]])[] = [
  ['ich will nicht zahlen habe widerrufen', { alreadyWithdrawn: true }, ['wantedContract']],
  ['zahle nicht habe widerrufen', { alreadyWithdrawn: true }],
  ['will nichts bezahlen hab sofort widerrufen per mail', { alreadyWithdrawn: true }, ['wantedContract', 'withdrawalInstructionReceived']], // prettier-ignore
  ['ich will das nicht ich will raus', { wantedContract: false }],
  ['will nicht zahlen will raus aus dem vertrag', { wantedContract: false }],
  ['ich will das geld nicht zahlen ich hab am 3. widerrufen', { alreadyWithdrawn: true, withdrawnDate: '2026-11-03' }, ['wantedContract']], // prettier-ignore
  ['ich will keinen ärger hab gekündigt', { alreadyCancelled: true }, ['wantedContract']],
  ["i don't want to pay i have withdrawn", { alreadyWithdrawn: true }],
  ['hab nie was unterschrieben hab widerrufen', { textFormApproval: false, alreadyWithdrawn: true }],
  ['hab nichts bestätigt hab gleich widerrufen', { alreadyWithdrawn: true }],
  // one sentence all the same
  ['ich hab noch nicht gezahlt und nicht widerrufen', { alreadyWithdrawn: false }],
  ['ich will den vertrag nicht kündigen', { wantedContract: true }],
  ['am telefon hab ich am 3. september ja gesagt', { agreedOnPhone: true, callDate: '2026-09-03' }],
];

describe('a dictated run of words', () => {
  for (const [text, told, silent = []] of TABLE) {
    it(text, () => {
      const { facts } = extract(text, { today });
      for (const [key, value] of Object.entries(told)) assert.deepEqual(facts[key as keyof Facts], value, key);
      for (const key of silent) assert.equal(facts[key], undefined, key);
    });
  }
});
