// All blocks, by group and variant; checked when loaded: unique ids, known holes, no blocks that nobody uses.
import { HOLE, isHole } from '../holes.ts';
import { AGREEMENT_BLOCKS } from './agreement.ts';
import { APPROVAL_BLOCKS } from './approval.ts';
import { BODIES_BLOCKS } from './bodies.ts';
import { COPIES_BLOCKS } from './copies.ts';
import { ENDING_BLOCKS } from './ending.ts';
import { FORM_BLOCKS } from './form.ts';
import { MINORS_BLOCKS } from './minors.ts';
import { MONEY_BLOCKS } from './money.ts';
import { OPENING_BLOCKS } from './opening.ts';
import { OTHERS_BLOCKS } from './others.ts';
import { RECORDING_BLOCKS } from './recording.ts';
import type { BlockRow } from './row.ts';
import { SWITCHING_BLOCKS } from './switching.ts';
import { WITHDRAWAL_BLOCKS } from './withdrawal.ts';

/** Every block, in the order of the groups. */
export const BLOCKS: readonly BlockRow[] = [
  ...OPENING_BLOCKS,
  ...AGREEMENT_BLOCKS,
  ...APPROVAL_BLOCKS,
  ...RECORDING_BLOCKS,
  ...WITHDRAWAL_BLOCKS,
  ...OTHERS_BLOCKS,
  ...MINORS_BLOCKS,
  ...FORM_BLOCKS,
  ...ENDING_BLOCKS,
  ...MONEY_BLOCKS,
  ...SWITCHING_BLOCKS,
  ...BODIES_BLOCKS,
  ...COPIES_BLOCKS,
];

const groups = new Map<string, BlockRow[]>();
const byId = new Map<string, BlockRow>();
checkBlocks(BLOCKS);
for (const row of BLOCKS) {
  const group = row.id.split('/')[0] ?? row.id;
  groups.set(group, [...(groups.get(group) ?? []), row]);
  byId.set(row.id, row);
}

/** The variants of a group in the order in which they are tried. @throws Error for a group that does not exist */
export function blocksOf(group: string): readonly BlockRow[] {
  const rows = groups.get(group);
  if (!rows) throw new Error(`no blocks "${group}"`);
  return rows;
}

/** The block with this id, or undefined (the customer's own words have none). */
export const blockById = (id: string): BlockRow | undefined => byId.get(id);

/** Refuses blocks that cannot be right. @throws Error naming the block */
export function checkBlocks(rows: readonly BlockRow[]): void {
  const seen = new Set<string>();
  for (const row of rows) {
    const fail = (what: string): never => {
      throw new Error(`block ${row.id}: ${what}`);
    };
    if (seen.has(row.id)) fail('the id is used twice');
    seen.add(row.id);
    if (!row.why.de.trim() || !row.why.en.trim()) fail('no explanation');
    if (!row.text.trim() || / {2}|\bundefined\b/.test(row.text)) fail('text is empty or not clean');
    for (const [, name] of row.text.matchAll(HOLE)) if (!isHole(name ?? '')) fail(`unknown hole {${name}}`);
  }
}
