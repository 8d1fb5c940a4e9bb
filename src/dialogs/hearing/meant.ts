// „Meinen Sie …?“: what was understood only weakly is offered with buttons, not guessed; the open question waits beneath.
import type { OpenQuestion } from '../../case/file.ts';
import { companyOf, nearCompanies } from '../../knowledge/companies.ts';
import { OWN_NAMES } from '../../knowledge/languages.ts';
import { ask, closeQuestion, tell, type Draft } from '../draft.ts';
import { offered, offerLine } from './offered.ts';

/** Offers passages that may answer a question. @param ids the nearest first */
export function offerPassages(draft: Draft, ids: readonly string[]): void {
  offer(draft, offerLine({ kind: 'passages', ids: [...ids], typed: '' }));
}

/** Offers companies whose names come near the one that was typed. @returns whether there are any */
export function offerCompanies(draft: Draft, typed: string): boolean {
  const ids = nearCompanies(typed).map(({ id }) => id);
  if (ids.length === 0) return false;
  offer(draft, offerLine({ kind: 'companies', ids, typed: typed.trim() }));
  return true;
}

/** Offers the languages that are answered. @param typed the one that was written in */
export const offerLanguages = (draft: Draft, typed: string): void =>
  offer(draft, offerLine({ kind: 'languages', ids: Object.keys(OWN_NAMES), typed }));

function offer(draft: Draft, about: string): void {
  const { open } = draft.file;
  ask(draft, 'meant', { about, ...(open ? { under: open, matter: open.matter } : {}) });
}

/** Takes an offer away: the question beneath is the open one again, as it was. */
export function beneath(draft: Draft): void {
  const { open } = draft.file;
  if (open?.fact !== 'meant') return;
  if (open.under) draft.file = { ...draft.file, open: open.under };
  else closeQuestion(draft);
}

/**
 * Takes what somebody chose of an offer.
 * @returns the name for the question beneath where a company was meant; undefined where a passage was said, or nothing
 */
export function chosen(draft: Draft, open: OpenQuestion, value: unknown): string | undefined {
  const { kind, ids, typed } = offered(open);
  const id = ids.find((one) => one === value);
  beneath(draft);
  if (kind === 'companies') return companyOf(id ?? '')?.name ?? typed;
  if (kind === 'languages') return undefined;
  if (id === undefined) tell(draft, 'noAnswer');
  else draft.replies.push({ kind: 'passage', passage: id });
  return undefined;
}
