// The letter in hand as far as it can be composed from what is known.
import type { Address, Lang, Sender, Wish } from '../../case/file.ts';
import { factsOf, matterOf, written } from '../../case/file.ts';
import { remembered } from '../../knowledge/remembered.ts';
import { compose, LetterProblem, problemText } from '../../letters/index.ts';
import type { Composed, LetterInput } from '../../letters/letter.ts';
import { lawFacts, type Draft } from '../draft.ts';
import { protocolsOf } from '../tape/protocol-list.ts';
import { ACCESS, LADDER, TO_OTHERS } from './options.ts';

/** Puts the letter in hand away. */
export function dropWish(draft: Draft): void {
  const { wish: _wish, ...rest } = draft.file;
  draft.file = rest;
}

/** Puts the letter in hand away and takes up the next that was asked for with it; what is written by hand, the own name or the company's address, is so on it, too. */
export function nextWish(draft: Draft): void {
  const { wish } = draft.file;
  dropWish(draft);
  const [letter, ...then] = wish?.then ?? [];
  if (!wish || !letter) return;
  const toCompany = !TO_OTHERS.has(wish.letter) && !TO_OTHERS.has(letter);
  const blanks = (wish.blanks ?? []).filter((side) => side === 'sender' || toCompany);
  draft.file = { ...draft.file, wish: { matter: wish.matter, letter, then, ...(blanks.length > 0 ? { blanks } : {}) } };
}

/** How somebody who acts for the holder signs; letters are German. */
const ROLE: Partial<Record<string, string>> = {
  representative: 'in Vollmacht',
  custodian: 'als Betreuerin oder Betreuer',
};

/** Whether the letter is signed by somebody else than the contract holder. */
export const actsForOther = (draft: Draft, { matter, letter }: Wish): boolean =>
  letter === 'refuseMinor' || ROLE[String(factsOf(draft.file, matter).writerRole)] !== undefined;

/**
 * Whose name is asked: the writer's own where he signs (parents for themselves, everybody else for the holder). Who only helps a
 * relative signs nothing: the name is the relative's.
 */
export function writerValues(
  draft: Draft,
  wish: Wish,
): { forOther: true; parent: boolean } | { ofRelative: true } | undefined {
  if (actsForOther(draft, wish)) return { forOther: true, parent: wish.letter === 'refuseMinor' };
  // An heir signs in a name of their own (§ 1922 BGB).
  const { writerRole, deceased } = factsOf(draft.file, wish.matter);
  return writerRole === 'relative' && deceased !== true ? { ofRelative: true } : undefined;
}

type Attempt = Composed | { problem: string };
/** One letter is composed to see what it lacks, to ask for it, and to show it. */
const attempts = remembered<Attempt>(16);

/** The letter as far as it can be composed; where the facts forbid it, why. Changes nothing. */
export function attempt(draft: Draft, wish: Wish): Attempt {
  const { matter, letter, blanks } = wish;
  const { account, customerNumber, recipient: company, holder } = matterOf(draft.file, matter);
  const role = ROLE[String(factsOf(draft.file, matter).writerRole)];
  const sender: Sender = { ...draft.file.sender, ...(customerNumber ? { customerNumber } : {}) };
  const protocols = protocolsOf(draft.file).flatMap((one) => (one.matter === matter ? [one.kind] : []));
  const input = (recipient: Address | undefined): LetterInput => ({
    letter,
    facts: lawFacts(draft.file, matter),
    parties: {
      sender,
      ...(recipient ? { recipient } : {}),
      ...(company ? { company } : {}),
      ...(holder ? { holder } : {}),
      ...(holder && role && sender.name ? { representative: { name: sender.name, role } } : {}),
    },
    today: draft.today,
    ...(LADDER.includes(letter) ? { stack: true } : {}),
    ...(account ? { account } : {}),
    ...(blanks ? { blanks } : {}),
    ...(protocols.length > 0 ? { protocols } : {}),
  });
  const { lang } = draft.file;
  return attempts(JSON.stringify([input(company), wish.recipient, lang]), () => composed(input, wish, company, lang));
}

function composed(
  input: (recipient: Address | undefined) => LetterInput,
  { letter, recipient }: Wish,
  company: Address | undefined,
  lang: Lang,
): Attempt {
  try {
    if (!ACCESS.has(letter)) return compose(input(TO_OTHERS.has(letter) ? recipient : company));
    // The directory's data-protection address goes before the one that the papers give for withdrawals.
    const first = compose(input(undefined));
    return first.missing.includes('recipient.address') && company ? compose(input(company)) : first;
  } catch (problem) {
    if (!(problem instanceof LetterProblem)) throw problem;
    return { problem: problemText(problem, letter, written(lang)) };
  }
}
