// Space kept back for deletions: on a full disk a case must still be deletable, and deleting needs a little room first.
import { randomBytes } from 'node:crypto';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'reserve';
const BYTES = 1024 * 1024;

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
        writeFileSync(path, randomBytes(BYTES), { mode: 0o600 });
      } catch {
        rmSync(path, { force: true });
      }
    },
  };
  reserve.restore();
  return reserve;
}
