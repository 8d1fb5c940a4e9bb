// From a chosen letter to a made one: confirm what it rests on, ask for what is missing, freeze it.
import type { LetterFrame, MadeLetter, Wish } from '../../case/file.ts';
import { factsOf, matterOf } from '../../case/file.ts';
import { isFactKey, type FactKey } from '../../knowledge/facts.ts';
import type { Assessment, LetterKind } from '../../knowledge/law/assessment.ts';
import { letterHash, LetterProblem, ownWords, takesAccount, unshown, wishesOf } from '../../letters/index.ts';
import type { Composed, LetterDocument } from '../../letters/letter.ts';
import { askFact } from '../asking.ts';
import { collectorNamed } from './collector.ts';
import { actsForOther, attempt, dropWish, nextWish, writerValues } from './compose.ts';
import { ask, assessed, factsKey, firstTime, lawFacts, tell, type Draft } from '../draft.ts';
import { documentOf } from './documents.ts';
import { knownOf, sameValue } from '../ledger.ts';
import { bytes } from '../limits.ts';
import { letterOptions, madeMark, TO_OTHERS } from './options.ts';
import { spoken } from '../phrases/spoken.ts';

/** Offers the letters that follow; without any, says so. */
export function askLetters(draft: Draft, assessment: Assessment = assessed(draft)): 'asked' | 'none' {
  const options = letterOptions(draft.file, draft.file.active, assessment, draft.today);
  if (options.letters.length === 0) return 'none';
  ask(draft, 'letter', { values: options.values });
  return 'asked';
}

/** Begins a letter. @param then further ones that are made after it */
export function wishLetter(draft: Draft, letter: LetterKind, then: readonly LetterKind[] = []): void {
  draft.file = { ...draft.file, wish: { matter: draft.file.active, letter, ...(then.length > 0 ? { then } : {}) } };
}

/** Where the file remembers which facts the customer confirmed as a whole. */
const summaryMark = (matter: string): string => `${matter}:summary`;

/** Notes that the customer confirmed everything that was shown. */
export function confirmSummary(draft: Draft, matter: string): void {
  const sure = <F extends object>(facts: F): F =>
    Object.fromEntries(Object.entries(facts).map(([k, known]) => [k, { ...known, confirmed: true }])) as F;
  draft.file = {
    ...draft.file,
    person: sure(draft.file.person),
    matters: draft.file.matters.map((m) => (m.id === matter ? { ...m, facts: sure(m.facts) } : m)),
    shown: { ...draft.file.shown, [summaryMark(matter)]: 'confirmed' },
  };
}

/** So many letters fit into a case file; a stacked one with its reasons takes about 6 KB, and some room must stay. */
const LETTER_LIMIT = 16;
const ROOM = 50 * 1024;

/** Whether no further letter fits; says so. */
function full(draft: Draft): boolean {
  if (draft.file.letters.length < LETTER_LIMIT && bytes(draft.file) < ROOM) return false;
  tell(draft, 'tooManyLetters');
  return true;
}

/** Shows all answers and asks once whether they are right. */
export function askSummary(draft: Draft, matter: string): void {
  // What was read in this very turn stands there already.
  const { facts } = matterOf(draft.file, matter);
  const fresh = draft.replies.flatMap((r) => (r.kind === 'understood' ? r.facts.map((f) => f.key) : []));
  const all = Object.keys({ ...draft.file.person, ...facts }).every((key) => fresh.some((f) => f === key));
  if (!all) draft.replies.push({ kind: 'answers', matter });
  ask(draft, 'confirm', { about: 'summary', matter });
}

/** A summary is due before the result and the first letter, and whenever something was told since that was not confirmed by itself. */
export function needsSummary(draft: Draft, matter: string): boolean {
  if (draft.file.shown[summaryMark(matter)] === undefined) return true;
  return Object.values({ ...draft.file.person, ...matterOf(draft.file, matter).facts }).some(
    (known) => !known.confirmed,
  );
}

/** Goes on with the letters in hand, one after another. @returns whether something is missing and was asked for */
export function pursueLetters(draft: Draft): boolean {
  for (let { wish } = draft.file; wish; wish = draft.file.wish) if (pursue(draft, wish) === 'asked') return true;
  return false;
}

/** Goes on with one letter: asks for what is missing; what is made, or cannot be, gives way to the next. */
function pursue(draft: Draft, wish: Wish): 'asked' | 'done' {
  const { matter, letter } = wish;
  if (full(draft)) {
    dropWish(draft);
    return 'done';
  }
  // What was told since the letter was chosen may have taken its ground away: the customer wants to keep the contract now.
  if (!letterOptions(draft.file, matter, assessed(draft, matter), draft.today).letters.includes(letter)) {
    nextWish(draft);
    tell(draft, 'letterNotNow');
    return 'done';
  }
  if (needsSummary(draft, matter)) {
    askSummary(draft, matter);
    return 'asked';
  }
  const composed = attempt(draft, wish);
  if ('problem' in composed) {
    nextWish(draft);
    tell(draft, 'letterProblem', { text: composed.problem });
    return 'done';
  }
  const question = nextMissing(draft, wish, composed);
  if (question === 'stuck') {
    nextWish(draft);
    tell(draft, 'letterLacks');
    return 'done';
  }
  if (question) {
    question();
    return 'asked';
  }
  const documents = composed.documents.filter((one) => !isThere(draft, matter, one));
  for (const document of documents) make(draft, letter, document, documents.length);
  draft.file = { ...draft.file, shown: { ...draft.file.shown, [madeMark(matter, letter)]: factsKey(lawFacts(draft.file, matter)) } }; // prettier-ignore
  nextWish(draft);
  return 'done';
}

/** Whether a second letter that goes along (to the old supplier, to the grid) lies there word for word from the letter before. */
const isThere = (draft: Draft, matter: string, { copyTo, to, blocks }: LetterDocument): boolean =>
  copyTo !== undefined &&
  draft.file.letters.some(
    (made) =>
      made.matter === matter &&
      made.copyTo === copyTo &&
      sameValue(made.to, to) &&
      sameValue(made.blocks.map(({ text }) => text), blocks.map(({ text }) => text)),
  ); // prettier-ignore

const ADDRESS_PARTS = new Set(['sender.street', 'sender.postcode', 'sender.town']);

/** The question for the next thing that a letter lacks; `stuck` when it cannot be asked for. */
function nextMissing(draft: Draft, wish: Wish, { missing, documents }: Composed): (() => void) | 'stuck' | undefined {
  const { matter, letter } = wish;
  const about = letter;
  const fact = missing.find(isFactKey);
  if (fact) return needed(draft, matter, fact, letter);
  // Whose name is on the paper: with it the directory may know the address, and the letter whom it answers.
  if (
    !TO_OTHERS.has(letter) &&
    knownOf(draft.file, matter, 'provider') === undefined &&
    missing.includes('recipient.address')
  )
    return () => askFact(draft, 'provider');
  const forOther = actsForOther(draft, wish);
  if ((missing.includes('holder.name') || forOther) && !matterOf(draft.file, matter).holder) {
    return () => ask(draft, 'holder.name', { about });
  }
  if (letter === 'refuseMinor' && !matterOf(draft.file, matter).holder?.custody)
    return () => ask(draft, 'holder.custody', { about });
  const values = writerValues(draft, wish);
  if (missing.includes('sender.name')) return () => ask(draft, 'sender.name', { about, ...(values ? { values } : {}) });
  if (missing.some((m) => ADDRESS_PARTS.has(m))) {
    return () => ask(draft, 'sender.address', { about, ...(values ? { values } : {}) });
  }
  if (!TO_OTHERS.has(letter) && draft.file.shown[`${matter}:number`] === undefined) {
    return () => ask(draft, 'sender.customerNumber', { about });
  }
  if (missing.includes('recipient.address'))
    return () =>
      ask(draft, 'recipient.address', {
        about,
        values: { known: false, named: collectorNamed(draft.file, wish) !== undefined },
      });
  if (missing.length > 0) return 'stuck';
  const wished = wishesOf(letter).find(
    (key) => knownOf(draft.file, matter, key) === undefined && firstTime(draft, `${matter}:wish:${key}`),
  );
  if (wished) return () => askFact(draft, wished);
  if (waitsForAccount(draft, wish)) return () => ask(draft, 'confirm', { about: 'account', matter });
  const book = documents.find((d) => d.toOrigin?.unsure);
  if (book && !TO_OTHERS.has(letter) && draft.file.shown[`${matter}:recipient`] === undefined) {
    const address = [book.to.name, ...book.to.lines].join(', ');
    return () => ask(draft, 'recipient.address', { about, values: { known: true, address } });
  }
  return undefined;
}

/** The customer's own words from the protocol of memory go into a letter that has a place for them, but only after a yes. What somebody else wrote down is not the customer's. */
function waitsForAccount(draft: Draft, { matter, letter }: Wish): boolean {
  const { memory, account } = matterOf(draft.file, matter);
  const { writerRole = 'holder' } = factsOf(draft.file, matter);
  if (writerRole !== 'holder' && writerRole !== 'unknown') return false;
  return account === undefined && !!memory?.words && takesAccount(letter) && unshown(memory.words).length === 0;
}

/** A fact that the letter cannot do without: asked for, and once more if the customer did not know it; then the letter waits. */
function needed(draft: Draft, matter: string, fact: FactKey, letter: LetterKind): (() => void) | 'stuck' {
  if (knownOf(draft.file, matter, fact) === undefined) return () => askFact(draft, fact);
  if (!firstTime(draft, `${matter}:need:${letter}`, fact)) return 'stuck';
  return () => askFact(draft, fact, 'neededForLetter');
}

/** Freezes a letter: its blocks, its addressee and the hash of its text never change again. */
function make(draft: Draft, letter: LetterKind, document: LetterDocument, count: number): void {
  const id = `l${draft.file.letters.length + 1}`;
  const {
    to,
    from,
    subject,
    blocks,
    info,
    salutation,
    closing,
    signatures,
    enclosures,
    deadlineSet,
    toOrigin,
    copyTo,
    brief,
    blanks,
  } = document;
  const frame: LetterFrame = {
    info, salutation, closing, signatures, enclosures, ...(deadlineSet ? { deadlineSet } : {}), ...(toOrigin ? { toOrigin } : {}), ...(brief ? { brief } : {}),
    ...(blanks ? { blanks } : {}),
  }; // prettier-ignore
  const made: MadeLetter = {
    id, letter, with: document.with, matter: draft.file.active, made: draft.today, to, from, subject, blocks, frame,
    sha256: letterHash(document), state: 'made', ...(copyTo ? { copyTo } : {}),
  }; // prettier-ignore
  draft.file = { ...draft.file, letters: [...draft.file.letters, made] };
  if (count > 1 && draft.replies.every((r) => r.kind !== 'letter')) tell(draft, 'severalDocuments', { count });
  draft.replies.push({ kind: 'letter', letter: id });
}

/** A made letter never changes: an edited paragraph makes a new letter. @returns false when there is no such paragraph */
export function editLetter(draft: Draft, id: string, block: number, text: string): boolean {
  const made = draft.file.letters.find((l) => l.id === id);
  if (!made?.blocks[block]) return false;
  const own = readOwn(draft, text);
  if (own === undefined) return true;
  const blocks = made.blocks.map((b, i) => (i === block ? { text: own, facts: [] } : b));
  // The short version would not have the customer's words.
  const { brief: _brief, ...frame } = made.frame;
  remake(draft, made, { blocks, frame }, 'edited');
  return true;
}

/** Makes a letter anew with what has changed in it. @param lead said before it @returns false where no further letter fits */
export function remake(draft: Draft, old: MadeLetter, changed: Partial<MadeLetter>, lead?: 'edited'): boolean {
  if (full(draft)) return false;
  const { sent: _sent, ...rest } = old;
  const id = `l${draft.file.letters.length + 1}`;
  const copy: MadeLetter = { ...rest, ...changed, id, made: draft.today, state: 'made' };
  draft.file = {
    ...draft.file,
    letters: [...draft.file.letters, { ...copy, sha256: letterHash(documentOf(copy)) }],
  };
  if (lead) tell(draft, lead);
  draft.replies.push({ kind: 'letter', letter: id });
  return true;
}

/** The customer's paragraph as paper can show it; else says which signs cannot be set. */
function readOwn(draft: Draft, text: string): string | undefined {
  try {
    return ownWords(text);
  } catch (problem) {
    if (!(problem instanceof LetterProblem)) throw problem;
    tell(draft, 'letterProblem', { text: spoken(draft.file.lang) === 'de' ? problem.message : problem.english });
    return undefined;
  }
}
