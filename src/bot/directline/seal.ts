// Small sealed values for addresses and cookies: stream tickets, signed links, the way back into a case.
import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { derivedKeys, type Derived } from '../store/derived.ts';
import type { MasterKey } from '../store/sealing.ts';

/** What is sealed for one purpose opens for no other. */
export type Purpose = 'ticket' | 'link' | 'resume' | 'share' | 'report';

/** No value of an address is longer; a reported message is no address. */
const LONGEST: Record<Purpose, number> = { ticket: 2_000, link: 2_000, resume: 2_000, share: 2_000, report: 400_000 };

/**
 * Seals and opens JSON values (AES-256-GCM). The nonce is made from the content, so equal content gives equal text:
 * a poll that is repeated reads the same.
 */
export function sealer(masters: readonly MasterKey[]) {
  const keys = new Map<Purpose, Derived>();
  const of = (purpose: Purpose) => {
    const found = keys.get(purpose) ?? derivedKeys(masters, purpose);
    keys.set(purpose, found);
    return found;
  };
  return {
    seal(purpose: Purpose, value: unknown): string {
      const current = of(purpose)[0];
      if (!current) throw new Error('no master key');
      const plain = Buffer.from(JSON.stringify(value));
      const nonce = createHmac('sha256', current.key).update(purpose).update(plain).digest().subarray(0, 12);
      const cipher = createCipheriv('aes-256-gcm', current.key, nonce).setAAD(Buffer.from(purpose));
      return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString('base64url');
    },
    /** The value, or nothing if the text was not sealed here for this purpose. */
    open(purpose: Purpose, sealed: string): unknown {
      if (sealed.length > LONGEST[purpose] || !/^[A-Za-z0-9_-]+$/.test(sealed)) return undefined;
      const bytes = Buffer.from(sealed, 'base64url');
      if (bytes.length < 29) return undefined;
      for (const { key } of of(purpose)) {
        try {
          const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 })
            .setAAD(Buffer.from(purpose))
            .setAuthTag(bytes.subarray(-16));
          const plain = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
          return JSON.parse(plain.toString());
        } catch {
          // sealed under another key, or tampered with: the next key decides
        }
      }
      return undefined;
    },
  };
}
/** Seals values into text that goes through addresses and forms, and opens them again. */
export type Sealer = ReturnType<typeof sealer>;
