// Name, address and numbers of the two sides, typed in the customer's own way.
import type { Blank, Matter, OpenQuestion, Step } from '../../case/file.ts';
import { matterOf } from '../../case/file.ts';
import {
  ANEW,
  readAddress,
  readAddressFix,
  readMissingPart,
  readName,
  readNameAndAddress,
  readRecipient,
} from './address.ts';
import { readAddressAnew } from './address-anew.ts';
import { readNumber } from './customer-number.ts';
import { ask, tell, type Draft } from '../draft.ts';
import { TO_OTHERS } from './options.ts';
import { collectorNamed } from './collector.ts';
import { actsForOther, attempt, dropWish, writerValues } from './compose.ts';
import { providerName } from '../phrases/matters.ts';
import { takeWhose } from '../hearing/whose.ts';

/** A typed value of one party. `skip`: a button that leaves it open, or keeps what is there. */
type Typed = { draft: Draft; open: OpenQuestion; text: string; value: unknown; skip: boolean };
/** `done` ends the answer without a step to go back over. */
type Taking = 'noted' | 'done' | 'partial' | 'refused';

/**
 * Takes name, address or number; `partial` when a part of an address is still missing and was asked for.
 * @param value typed text, or `none`, `same`, `unknown` of a button
 */
export function takeParty(draft: Draft, open: OpenQuestion, value: unknown): 'taken' | 'partial' | 'refused' {
  const skip = value === 'none' || value === 'same' || value === 'unknown';
  const text = typeof value === 'string' ? value : '';
  const step: Step = { question: open, before: [], sender: draft.file.sender };
  const taking = TAKES[open.fact]?.({ draft, open, text, value, skip }) ?? 'refused';
  if (taking !== 'noted') return taking === 'done' ? 'taken' : taking;
  draft.file = { ...draft.file, trail: [...draft.file.trail, step].slice(-40) };
  const partial = open.fact === 'sender.address' ? missingParts(draft) : undefined;
  if (partial) {
    tell(draft, partial);
    const values = draft.file.wish && writerValues(draft, draft.file.wish);
    ask(draft, 'sender.address', {
      matter: open.matter,
      ...(open.about ? { about: open.about } : {}),
      ...(values ? { values } : {}),
    });
    return 'partial';
  }
  return 'taken';
}

/** By question: how what was typed becomes a part of the letter. */
const TAKES: Readonly<Record<string, (typed: Typed) => Taking>> = {
  'sender.name': ({ draft, open, text, skip }) => {
    const named = readNameAndAddress(text);
    if (skip) return leaveBlank(draft, 'sender');
    if (!named) return addressFirst(draft, open, text) ? 'partial' : 'refused';
    draft.file = { ...draft.file, sender: { ...draft.file.sender, ...named } };
    return 'noted';
  },
  'holder.name': ({ draft, open, text, skip }) => {
    const name = readName(text);
    if (skip) return withoutLetter(draft);
    if (!name) return 'refused';
    changeMatter(draft, open, () => ({ holder: { name } }));
    return 'noted';
  },
  'holder.whose': ({ draft, open, value }) => {
    if (value !== 'child' && value !== 'writer' && value !== 'unknown') return 'refused';
    takeWhose(draft, open.matter, value);
    return 'noted';
  },
  'holder.custody': ({ draft, open, value }) => {
    if (value !== 'both' && value !== 'sole') return 'refused';
    changeMatter(draft, open, ({ holder }) => (holder ? { holder: { ...holder, custody: value } } : {}));
    return 'noted';
  },
  'sender.address': takeAddress,
  'sender.email': ({ draft, text, skip }) => {
    if (skip) return 'noted';
    if (!/^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/.test(text)) return 'refused';
    draft.file = { ...draft.file, reminders: { asked: true, to: text.slice(0, 200) } };
    tell(draft, 'remindersOn', { address: text.slice(0, 200) });
    return 'noted';
  },
  'sender.customerNumber': ({ draft, open, text, skip }) => {
    const number = skip ? undefined : readNumber(text);
    if (!skip && !number) return 'refused';
    draft.file = { ...draft.file, shown: { ...draft.file.shown, [`${open.matter}:number`]: 'asked' } };
    if (number) changeMatter(draft, open, () => ({ customerNumber: number }));
    return 'noted';
  },
  'recipient.address': ({ draft, open, text, skip }) => (takeRecipient(draft, open, text, skip) ? 'noted' : 'refused'),
};

/** Changes the matter that the question is about. */
function changeMatter(draft: Draft, open: OpenQuestion, change: (matter: Matter) => Partial<Matter>): void {
  const matters = draft.file.matters.map((m) => (m.id === open.matter ? { ...m, ...change(m) } : m));
  draft.file = { ...draft.file, matters };
}

/** The writer's own address: whole, put right, or the part that was missing. */
function takeAddress({ draft, open, text, skip }: Typed): Taking {
  const { sender } = draft.file;
  const fixed = readAddressFix(text, sender);
  const whole = open.about === ANEW ? readAddressAnew(text, sender) : readAddress(text);
  const address = fixed ?? readMissingPart(text, sender) ?? whole ?? {};
  if (skip) return open.about === ANEW ? 'done' : leaveBlank(draft, 'sender');
  if (Object.keys(address).length === 0) return 'refused';
  draft.file = { ...draft.file, sender: { ...sender, ...address } };
  // Asked for once what is missing, somebody gives no more than before: the rest is written in by hand.
  const more = fixed ?? ((!sender.postcode && address.postcode) || (!sender.town && address.town));
  const enough = !more && sender.street && address.street && missingParts(draft);
  return enough ? leaveBlank(draft, 'rest') : 'noted';
}

/** "Am Anger 4, 99084 Erfurt", asked for the name: the address is taken, and the name asked for again. */
function addressFirst(draft: Draft, open: OpenQuestion, text: string): boolean {
  const address = readAddress(text);
  if (!address.street || !address.postcode || !address.town) return false;
  draft.file = { ...draft.file, sender: { ...draft.file.sender, ...address } };
  const { wish } = draft.file;
  const values = wish && writerValues(draft, wish);
  ask(draft, 'sender.name', {
    matter: open.matter,
    ...(open.about ? { about: open.about } : {}),
    ...(values ? { values } : {}),
    lead: 'addressNoted',
  });
  return true;
}

/** For whom somebody signs cannot stay open: the case goes on without the letter. */
function withoutLetter(draft: Draft): 'done' {
  dropWish(draft);
  tell(draft, 'noSender');
  return 'done';
}

/** What is not known, or not to be told, the customer writes onto the paper by hand. */
function leaveBlank(draft: Draft, side: Blank | 'rest'): 'done' {
  const { wish } = draft.file;
  if (!wish || (side === 'sender' && actsForOther(draft, wish))) return withoutLetter(draft);
  const blank = side === 'rest' ? 'sender' : side;
  draft.file = { ...draft.file, wish: { ...wish, blanks: [...(wish.blanks ?? []), blank] } };
  tell(draft, BLANK[side]);
  return 'done';
}
/** By side: what is said of a gap that stays in the letter. */
const BLANK = { sender: 'blankSender', rest: 'blankAddress', recipient: 'blankRecipient' } as const;

function missingParts({
  file,
}: Draft): 'addressNoStreet' | 'addressNoTown' | 'townMissing' | 'postcodeMissing' | undefined {
  const { street, postcode, town } = file.sender;
  if (!postcode && !town) return 'addressNoTown';
  if (!town) return 'townMissing';
  if (!postcode) return 'postcodeMissing';
  return street ? undefined : 'addressNoStreet';
}

/** The company's address as typed, or "take the one you have". @returns false when it cannot be read */
function takeRecipient(draft: Draft, open: OpenQuestion, text: string, skip: boolean): boolean {
  const asked = { ...draft.file.shown, [`${open.matter}:recipient`]: 'asked' };
  if (skip) {
    if (!hasBookAddress(draft)) {
      const { wish } = draft.file;
      const collector = collectorNamed(draft.file, wish);
      if (wish && collector)
        draft.file = { ...draft.file, wish: { ...wish, recipient: { name: collector, lines: [] } } };
      leaveBlank(draft, 'recipient');
      return true;
    }
    draft.file = { ...draft.file, shown: asked };
    return true;
  }
  const { wish } = draft.file;
  const provider = matterOf(draft.file, open.matter).facts.provider?.value;
  const name = typeof provider === 'string' && provider !== 'unknown' ? providerName(provider) : undefined;
  const toOthers = wish !== undefined && TO_OTHERS.has(wish.letter);
  const address = readRecipient(text, toOthers ? collectorNamed(draft.file, wish) : name);
  if (!address) return false;
  if (toOthers) draft.file = { ...draft.file, wish: { ...wish, recipient: address } };
  else {
    draft.file = {
      ...draft.file,
      shown: asked,
      matters: draft.file.matters.map((m) => (m.id === open.matter ? { ...m, recipient: address } : m)),
    };
  }
  return true;
}

/** Whether the directory has an address that "take this one" can mean. */
function hasBookAddress(draft: Draft): boolean {
  const { wish } = draft.file;
  const composed = wish ? attempt(draft, wish) : undefined;
  return composed !== undefined && !('problem' in composed) && !composed.missing.includes('recipient.address');
}

/** Whether somebody gave their own address where the company's was asked for. */
export function isOwnAddress({ file }: Draft, text: string): boolean {
  const { street, postcode } = readAddress(text);
  const own = file.sender;
  return postcode !== undefined && postcode === own.postcode && street?.toLowerCase() === own.street?.toLowerCase();
}
