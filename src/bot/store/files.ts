// The files of the cases on disk: one folder per conversation, each file whole or not there. Chunks come sealed.
import { createHash, randomBytes } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { folder, systemCode, unwritable } from './folder.ts';
import type { Files } from './port.ts';
import { StoreError } from './port.ts';

const LENGTH_BYTES = 4;
const MAX_CHUNK = 1 << 20;
const PART = '.part';
/** A draft that nobody has written to for so long is a crash's; a younger one may be another instance's upload. */
const STALE_MS = 60_000;

/**
 * Opens the files folder and removes what a crash left half written, now and once more when all of it is old enough.
 * @throws StoreError `unwritable`
 */
export async function openFiles(filesDir: string): Promise<Files> {
  const root = folder(filesDir);
  await removeParts(root);
  setTimeout(() => void removeParts(root).catch(() => {}), 2 * STALE_MS).unref();
  // The folder's name does not tell the conversation's id, which opens it at the wire.
  const dirOf = (conv: string): string =>
    join(root, createHash('sha256').update(`files|${conv}`).digest('hex').slice(0, 32));
  const pathOf = (conv: string, file: string): string => {
    if (!/^[a-z0-9]{1,64}$/.test(file)) throw new TypeError('a file id has 1 to 64 small letters and digits');
    return join(dirOf(conv), file);
  };
  return {
    async write(conv, file, chunks) {
      const path = pathOf(conv, file);
      const part = `${path}.${randomBytes(6).toString('hex')}${PART}`;
      try {
        await mkdir(dirOf(conv), { recursive: true, mode: 0o700 });
        await writeFrames(part, chunks);
        if (await exists(path)) await rm(part, { force: true });
        else await rename(part, path);
        await syncFolder(dirOf(conv));
      } catch (cause) {
        await rm(part, { force: true });
        throw systemCode(cause).startsWith('E') && !(cause instanceof StoreError) ? unwritable('a file', cause) : cause;
      }
    },
    async read(conv, file) {
      const path = pathOf(conv, file);
      return (await exists(path)) ? readFrames(path) : undefined;
    },
    async remove(conv, file) {
      await rm(pathOf(conv, file), { force: true });
    },
    async removeAll(conv) {
      // An upload that is still running may put its draft into the folder while it is being removed.
      await rm(dirOf(conv), { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
    },
    async bytes(conv) {
      let sum = 0;
      for (const name of await names(dirOf(conv))) if (!name.endsWith(PART)) sum += await size(join(dirOf(conv), name));
      return sum;
    },
  };
}

/** Each chunk behind its length; on disk before it returns. */
async function writeFrames(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of chunks) {
      if (chunk.length > MAX_CHUNK) throw new StoreError('tooBig', `A chunk of ${chunk.length} bytes.`);
      const frame = Buffer.allocUnsafe(LENGTH_BYTES + chunk.length);
      frame.writeUInt32BE(chunk.length);
      frame.set(chunk, LENGTH_BYTES);
      await handle.writeFile(frame);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Opens only when the first chunk is wanted: a reader that is dropped unused leaves nothing open. */
async function* readFrames(path: string): AsyncGenerator<Uint8Array> {
  let handle: FileHandle;
  try {
    handle = await open(path, 'r');
  } catch (cause) {
    throw new StoreError('unavailable', `A file cannot be read (${systemCode(cause)}).`, { cause });
  }
  try {
    for (;;) {
      const head = await readExactly(handle, LENGTH_BYTES);
      if (head.length === 0) return;
      const length = head.length === LENGTH_BYTES ? head.readUInt32BE() : MAX_CHUNK + 1;
      const chunk = length <= MAX_CHUNK ? await readExactly(handle, length) : head;
      if (chunk.length !== length) throw new StoreError('damaged', 'A file is cut off or changed.');
      yield chunk;
    }
  } finally {
    await handle.close();
  }
}

/** So many bytes, or fewer at the end of the file. */
async function readExactly(handle: FileHandle, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(buffer, filled, length - filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

async function removeParts(root: string): Promise<void> {
  for (const dir of await names(root))
    for (const name of await names(join(root, dir)))
      if (name.endsWith(PART) && (await age(join(root, dir, name))) > STALE_MS)
        await rm(join(root, dir, name), { force: true });
}

async function names(dir: string): Promise<string[]> {
  try {
    return await readdir(dir);
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(cause))) return [];
    throw cause;
  }
}

async function size(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
}

async function age(path: string): Promise<number> {
  try {
    return Date.now() - (await stat(path)).mtimeMs;
  } catch {
    return 0;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}

/** So that the new name survives a power cut; not every system lets a folder be opened. */
async function syncFolder(dir: string): Promise<void> {
  try {
    const handle = await open(dir, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Windows.
  }
}
