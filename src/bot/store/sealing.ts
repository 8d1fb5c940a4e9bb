// Sealing (AES-256-GCM): every case has its own key, wrapped by the master key; deleting the case's key deletes the case.
import { createCipheriv, createDecipheriv, randomBytes, randomFillSync } from 'node:crypto';
import { derivedKeys } from './derived.ts';
import { StoreError } from './port.ts';

const VERSION = 1;
const NONCE = 12;
const TAG = 16;
const HEAD = 2 + NONCE;
/** Key number in the blobs of a case; the master keys have 1 to 255. */
const CASE_KEY = 0;

/** Bytes added to what is sealed. */
export const SEAL_OVERHEAD = HEAD + TAG;

/** A master key; `id` is `k1` to `k255`. In a list the first encrypts, all decrypt. */
export type MasterKey = { id: string; key: Uint8Array };

/** What a blob is and where it belongs; one put in another's place does not open. */
export type Place = `${'dek' | 'state' | 'entry' | 'file'}|${string}`;

/** Random bytes are fetched for many nonces at once: each fetch costs more than a nonce. */
const pool = Buffer.alloc(NONCE * 512);
let used = pool.length;

function newNonce(): Uint8Array {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += NONCE;
  return pool.subarray(used - NONCE, used);
}

function encrypt(key: Uint8Array, number: number, place: Place, plain: Uint8Array): Uint8Array {
  const nonce = newNonce();
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  cipher.setAAD(Buffer.from(place));
  return Buffer.concat([Buffer.of(VERSION, number), nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Uint8Array, place: Place, sealed: Uint8Array): Uint8Array {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(2, HEAD), { authTagLength: TAG });
    decipher.setAAD(Buffer.from(place));
    decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
    return Buffer.concat([decipher.update(sealed.subarray(HEAD, sealed.length - TAG)), decipher.final()]);
  } catch {
    throw damaged(place);
  }
}

/** The place without the case's id: that stays out of the log. */
function damaged(place: Place): StoreError {
  return new StoreError(
    'damaged',
    `A sealed ${place.split('|', 1)[0]} does not open: its bytes, place or key are not its own.`,
  );
}

/** The open key of one case. Lives as long as one piece of work needs it, or a minute where its conversation goes on. */
export type CaseKey = {
  seal(place: Place, plain: Uint8Array): Uint8Array;
  /** @throws StoreError `damaged` when the bytes, the place or the key are not the ones it was sealed with. */
  open(place: Place, sealed: Uint8Array): Uint8Array;
};

function caseKey(dek: Uint8Array): CaseKey {
  return {
    seal: (place, plain) => encrypt(dek, CASE_KEY, place, plain),
    open(place, sealed) {
      if (sealed.length < SEAL_OVERHEAD || sealed[0] !== VERSION || sealed[1] !== CASE_KEY) throw damaged(place);
      return decrypt(dek, place, sealed);
    },
  };
}

/** Seals with a key per case, and wraps that key with the master key. */
export type Sealing = {
  /** A key for a new case, and the same wrapped for the store. */
  newCase(conv: string): { key: CaseKey; wrapped: Uint8Array };
  /** @throws StoreError `keys` when its master key is not among ours, `damaged` when it does not open. */
  openCase(conv: string, wrapped: Uint8Array): CaseKey;
  /** Wraps with the newest master key; undefined when it is already. */
  rewrap(conv: string, wrapped: Uint8Array): Uint8Array | undefined;
  /** The keys for another use, newest first. */
  derived(use: string): Uint8Array[];
};

/** The number that stands in what the key wraps. */
function numbered({ id, key }: MasterKey): { number: number; key: Uint8Array } {
  const number = /^k[1-9]\d{0,2}$/.test(id) ? Number(id.slice(1)) : 0;
  if (number < 1 || number > 255 || key.length !== 32)
    throw new StoreError(
      'keys',
      'A master key is named k1 to k255 and has 32 bytes, as in WORTLAUT_KEYS="k2:base64,k1:base64".',
    );
  return { number, key };
}

/**
 * Sealing with these master keys. Pure but for random numbers.
 * @throws StoreError `keys` for none, or one with a wrong name or length
 */
export function openSealing(given: readonly MasterKey[]): Sealing {
  const keys = given.map(numbered);
  const newest = keys[0];
  if (!newest) throw new StoreError('keys', 'There is no master key.');
  const unwrap = (conv: string, wrapped: Uint8Array): Uint8Array => {
    const master = keys.find((k) => k.number === wrapped[1]);
    if (!master || wrapped[0] !== VERSION)
      throw new StoreError(
        'keys',
        `This case was sealed with master key k${wrapped[1] ?? '?'}, which is not in WORTLAUT_KEYS.`,
      );
    return decrypt(master.key, `dek|${conv}`, wrapped);
  };
  return {
    newCase(conv) {
      const dek = randomBytes(32);
      return { key: caseKey(dek), wrapped: encrypt(newest.key, newest.number, `dek|${conv}`, dek) };
    },
    openCase: (conv, wrapped) => caseKey(unwrap(conv, wrapped)),
    rewrap: (conv, wrapped) =>
      wrapped[1] === newest.number
        ? undefined
        : encrypt(newest.key, newest.number, `dek|${conv}`, unwrap(conv, wrapped)),
    derived: (use) => derivedKeys(given, use).map(({ key }) => key),
  };
}
