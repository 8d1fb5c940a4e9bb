// Whether the customer had been one of the company before: said so, shown by what changed, or by another company one was with.
import { isAsked, isHypothetical, isReported } from '../../../knowledge/german/clauses.ts';
import { stoodWith } from './customer-before.ts';
import { withOther } from './customer-elsewhere.ts';
import { alreadyThere } from './customer-there.ts';
import { OF_ANYBODY } from './customer-words.ts';
import type { Notes } from '../notes.ts';
import { NEVER_CUSTOMER } from '../phrases/customer.ts';
import { spanOf } from '../place.ts';
import { type Reading, clauseAt, sentenceAt } from '../reading.ts';
import { all, compile } from '../rule.ts';
import { tellsOfOutsider } from '../call/unmeant.ts';

const P = {
  never: compile(NEVER_CUSTOMER),
};

const TARIFFS_NAME = /^\W*(?:ihr neuer|your new) (?:\w*tarif|tariff|plan)\W*$/;
const wordsOf = (notes: Notes, { text }: Reading): string => {
  const { start, end } = notes.placeOf('contractKind');
  return text.slice(start, end);
};

/** Notes whether the customer had been one before the call. */
export function noteCustomer(notes: Notes, reading: Reading): void {
  const meant = (hit: RegExpExecArray): boolean => {
    const sentence = reading.sentences[sentenceAt(reading, hit.index + 1)]?.text ?? '';
    const clause = clauseAt(reading, hit.index + 1)?.text ?? '';
    return (
      !tellsOfOutsider(sentence) &&
      !isHypothetical(clause) &&
      !isAsked(clause, sentence) &&
      !isReported(clause) &&
      !OF_ANYBODY.test(clause)
    );
  };
  const never = all(P.never, reading.text).find(meant);
  if (never) return notes.note('existingCustomer', false, spanOf(never));
  const stood = stoodWith(notes, reading);
  if (stood) return notes.note('existingCustomer', stood.value, stood);
  const { contractKind: kind, providerSwitch } = notes.facts;
  // "Ihr neuer Tarif": so does a company write to a new customer, too.
  if (kind === 'tariffChange' && TARIFFS_NAME.test(wordsOf(notes, reading))) return;
  if (kind === 'extension' || kind === 'tariffChange')
    return notes.note('existingCustomer', true, notes.placeOf('contractKind'));
  const other = withOther(notes, reading, meant);
  if (other) return notes.note('existingCustomer', false, other);
  if (providerSwitch === true) return;
  const place = alreadyThere(notes, reading, meant);
  if (place) notes.note('existingCustomer', true, place);
}
