// How a conversation is named outside of its case: nobody comes from there to its id.
import { hash } from 'node:crypto';

/** SHA-256 of the conversation's id in hex, for a receipt. */
export const caseHash = (conv: string): string => hash('sha256', conv);

/** The first twelve digits of it, for logs. */
export const hashOf = (conv: string): string => caseHash(conv).slice(0, 12);
