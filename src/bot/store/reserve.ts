// Space kept back for deletions: on a full disk a case must still be deletable, and deleting needs a little room first.
import { randomBytes } from 'node:crypto';
import { appendFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LOG_PAGES, PAGE_BYTES } from './sqlite-log.ts';

const FILE = 'reserve';
const BLOCK = 1024 * 1024;
/**
 * As much as the database may grow by when its log is emptied, and some room to delete in: with less the first deletion used
 * it up, and the log could not be emptied any more.
 */
const BLOCKS = Math.ceil((LOG_PAGES * PAGE_BYTES) / BLOCK) + 2;
const BYTES = BLOCKS * BLOCK;

/** Room that is kept back on the disk so that a full one can still delete. */
export type Reserve = {
  /** Gives the space back to the disk; false if there was none. */
  release(): boolean;
  /** Takes it again, as soon as there is room. */
  restore(): void;
};

/** A file of random bytes (a disk that compresses would not keep room for zeros), made now if there is room. */
export function openReserve(dataDir: string): Reserve {
  const path = join(dataDir, FILE);
  const held = (): boolean => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) >= BYTES;
  const reserve: Reserve = {
    release() {
      const was = held();
      rmSync(path, { force: true });
      return was;
    },
    restore() {
      if (held()) return;
      try {
        const block = randomBytes(BLOCK);
        rmSync(path, { force: true });
        for (let n = 0; n < BLOCKS; n += 1) appendFileSync(path, block, { mode: 0o600 });
      } catch {
        rmSync(path, { force: true });
      }
    },
  };
  reserve.restore();
  return reserve;
}
