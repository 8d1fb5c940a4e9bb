// A letter before it is paper: typed blocks from fixed, checked text.
import type { Address, Blank, LetterBlock, Sender } from '../case/file.ts';
import type { Facts } from '../knowledge/facts.ts';
import type { LetterKind } from '../knowledge/law/assessment.ts';

/** The sides of a letter, as far as the customer named them. */
export type Parties = {
  sender: Sender;
  recipient?: Address;
  /** The contract holder; of a child, `custody` says who signs: both parents (the rule) or one who has it alone. */
  holder?: { name: string; birthDate?: string; custody?: 'both' | 'sole' };
  representative?: { name: string; role: string };
  /** The company's own address, where the letter goes to somebody else: its seat says who is responsible. */
  company?: Address;
  /** Addresses of further addressees, as far as the customer gave them. */
  others?: { readonly [role in CopyRole]?: Address };
};

/** Those beside the company who get a letter of their own the same day. */
export const COPY_ROLES = [
  'oldSupplier',
  'oldProvider',
  'gridOperator',
  'callCentre',
  'bank',
  'police',
  'creditAgency',
] as const;
/** Somebody whom the first letter concerns and who gets a second one. */
export type CopyRole = (typeof COPY_ROLES)[number];

/** What a letter is asked for with. */
export type LetterInput = {
  letter: LetterKind;
  facts: Facts;
  parties: Parties;
  /** ISO day, Europe/Berlin */
  today: string;
  /** With lower rungs that hold or are arguable in the same document ("hilfsweise"). */
  stack?: boolean;
  /** The customer's own account of the call, printed as their words. */
  account?: string;
  /** Own protocols that there are for the matter, to be enclosed where a letter takes them along. */
  protocols?: readonly ('memory' | 'heard')[];
  /** Sides whose name or address is filled in by hand: nothing of them counts as missing. */
  blanks?: readonly Blank[];
};

/** Where an address comes from that the customer did not give; the customer is asked to compare it with the papers. */
export type AddressOrigin = { source: string; seen: string; unsure: boolean };

/** One addressee, one document. `blocks` joined by empty lines are the body; lines of a block that begin with "– " are a list. */
export type LetterDocument = {
  to: Address;
  /** Set where `to` is from the directory and not from the customer's own papers. */
  toOrigin?: AddressOrigin;
  from: Sender;
  /** ISO day of the letter */
  date: string;
  /** Label and value of the info block beside the address (customer number, your letter of …). */
  info: { label: string; value: string }[];
  subject: string;
  salutation: string;
  blocks: LetterBlock[];
  closing: string;
  /** Name(s) under the signature line(s): one per person who signs. */
  signatures: string[];
  enclosures: string[];
  with: LetterKind[];
  /** Set on a second letter that goes along with the first: to whom. */
  copyTo?: CopyRole;
  /** A shorter version to copy by hand, where there is one worth it. */
  brief?: string;
  /** The day set to the other side, where the letter sets one. */
  deadlineSet?: string;
  /** Sides with lines to fill in by hand. */
  blanks?: readonly Blank[];
};

/** If anything is missing, only that: keys like `sender.name`, `recipient.address` or a fact key. */
export type Composed = { letter: LetterKind; documents: LetterDocument[]; missing: string[] };
