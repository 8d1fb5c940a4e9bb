// The data folder: made for this user alone, with a sentence for the operator when it cannot be.
import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreError } from './port.ts';

/**
 * Makes the folder if it is not there (0700) and returns its path.
 * @throws StoreError `unwritable`
 */
export function folder(path: string): string {
  try {
    make(path);
  } catch (cause) {
    throw unwritable(path, cause);
  }
  try {
    chmodSync(path, 0o700);
  } catch {
    // A folder that belongs to somebody else (a mounted volume) keeps its rights; writing to it is what counts.
  }
  return path;
}

// Step by step: Node's recursive mkdir goes round for ever where a file system denies every folder with ENOENT, as /proc does.
function make(path: string): void {
  const above = dirname(path);
  if (above !== path && statSync(above, { throwIfNoEntry: false }) === undefined) make(above);
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (cause) {
    // It may be there already, or another process made it meanwhile; a file in its place is no folder.
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) throw cause;
  }
}

/** The system's code of an error: EACCES, ENOSPC … */
export function systemCode(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
}

/** A StoreError for a file or folder that cannot be written. */
export function unwritable(path: string, cause: unknown): StoreError {
  const code = systemCode(cause);
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code))
    return new StoreError('noSpace', `No space is left to write ${path} (${code}). Nothing was half written.`, {
      cause,
    });
  return new StoreError(
    'unwritable',
    `${path} cannot be written (${code || 'unknown reason'}). Give this user the right to, or set DATA_DIR (for files also FILES_DIR) to another folder.`,
    { cause },
  );
}
