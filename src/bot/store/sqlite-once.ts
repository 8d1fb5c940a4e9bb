// What may be done once is remembered on the disk: in memory alone a ticket that was used was good again after a restart.
import type { Group } from './group.ts';
import { newOnce } from './once.ts';
import type { Store } from './port.ts';
import { SWEEPER, type Statements } from './sqlite-commit.ts';

/** @param now in milliseconds */
export function openOnce(sql: Statements, group: Pick<Group, 'add'>, now: () => number): Store['once'] {
  const here = newOnce(now);
  return async (name, ms) => {
    if (!here(name, ms)) return false;
    const keep = (): boolean => {
      sql.dropOnce.run(now());
      return sql.once.run(name, now() + ms).changes > 0;
    };
    // Where nothing can be written this process alone knows: what is kept can still be read, over a stream as well.
    return group.add(SWEEPER, keep).catch(() => true);
  };
}
