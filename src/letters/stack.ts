// Which grounds belong into the same letter, as precautions, in the order.
import type { Ground, LetterKind } from '../knowledge/law/assessment.ts';
import { assessOnce, isRunningContract, keepsContract } from '../knowledge/law/index.ts';
import { contextOf, type Context } from './context.ts';
import type { LetterInput } from './letter.ts';
import { recipeOf } from './recipes/index.ts';
import type { Recipe } from './recipes/recipe.ts';
import { holds } from './when.ts';

const FORM_VOID = new Set(['F-30', 'F-32', 'F-40', 'F-50']);
const MINOR = new Set(['V-24', 'V-25', 'V-26']);
const THIRD_PARTY = new Set(['V-20', 'V-21', 'V-23']);

/** The letter that stands for a ground on the ladder. */
function letterOf(ground: Ground, input: LetterInput): LetterKind | undefined {
  const { id, conclusion } = ground;
  const { product } = input.facts;
  if (conclusion === 'noContract') return id === 'V-33' ? 'identityMisuse' : 'contestConclusion';
  if (MINOR.has(id)) return 'refuseMinor';
  // Of age by now: the customer's own refusal stands in the first rung.
  if (id === 'V-27') return 'contestConclusion';
  if (id === 'V-28' || id === 'V-30' || id === 'V-31') return 'incapacity';
  if (conclusion === 'pendingIneffective') return THIRD_PARTY.has(id) ? 'refuseThirdParty' : 'refuseApproval';
  if (conclusion === 'void') return FORM_VOID.has(id) ? 'formVoid' : 'energyFormVoid';
  if (conclusion === 'withdrawable')
    return product === 'insurance' || product === 'finance' ? 'insuranceWithdrawal' : 'withdrawal';
  return conclusion === 'voidable' ? 'avoidance' : undefined;
}

/** Whether this kind of letter declares the withdrawal. */
export const isWithdrawal = (kind: LetterKind): boolean => kind === 'withdrawal' || kind === 'insuranceWithdrawal';

/** Letters with their own signatures or health data are never only a rung of another. */
const NEVER_STACKED: ReadonlySet<LetterKind> = new Set(['refuseMinor', 'incapacity', 'identityMisuse']);

/** From here on a letter goes down to its own rung: an avoidance or a cancellation never stands before a stronger ground. */
export const LOW_RUNG = 5;

/**
 * The rungs that go below (for an avoidance or a cancellation: also above) the leading letter.
 * Nothing that ends a wanted contract is stacked; a cancellation only where the law's plan names it (never for a
 * changed contract: its own refusal); the relative's part is left out where another way works (V-21).
 */
export function stackedLetters(input: LetterInput): LetterKind[] {
  const lead = recipeOf(input.letter);
  if (!lead?.rung || keepsContract(input.facts)) return [];
  // Who leaves the contract that has been running does not deny it in the same letter.
  if (input.letter === 'specialCancellation' && isRunningContract(input.facts)) return [];
  const { grounds, remedies } = assessOnce(input.facts, input.today);
  const kinds = new Set<LetterKind>();
  for (const ground of grounds) {
    const letter = ground.status === 'holds' || ground.status === 'arguable' ? letterOf(ground, input) : undefined;
    if (letter) kinds.add(letter);
  }
  // A withdrawal that may still be in time is always declared as a precaution, also while its period is open.
  for (const { letter } of remedies) if (isWithdrawal(letter)) kinds.add(letter);
  // Whether it depends on an approval may be open (F-03): refusing it costs nobody anything who wants out.
  if (contextOf(input, input.today, []).trait('summaryOpen') && remedies.some((r) => r.letter === 'refuseApproval'))
    kinds.add('refuseApproval');
  // The written form of § 510 BGB never leads (F-40); where the terms could not be stored it is named beside the rest.
  if (input.facts.termsStorable === false && remedies.some(({ letter }) => letter === 'formVoid'))
    kinds.add('formVoid');
  if (remedies.some(({ letter }) => letter === 'cancellation')) kinds.add('cancellation');
  // Already withdrawn: the first withdrawal stands, the follow-up declares it again as a precaution.
  if (input.letter === 'withdrawalFollowUp') {
    kinds.delete('withdrawal');
    kinds.delete('insuranceWithdrawal');
  }
  const context = contextOf(input, input.today, []);
  const place = lead.rung.place;
  // Who wanted it and has changed their mind does not deny the call; whether it was ever approved is another matter.
  const lowest = input.facts.wantedContract === true ? 2 : 1;
  const chosen = [...kinds].filter((kind) => {
    const recipe = recipeOf(kind);
    if (!recipe?.rung || kind === lead.kind || NEVER_STACKED.has(kind) || recipe.rung.place < lowest) return false;
    if (lead.ownVoice)
      return recipe.rung.declared !== undefined && context.trait('mayDeclare') !== false && fits(recipe, context);
    // Who insists on a withdrawal refuses the approval in the same letter: a later one would look like doubt in the first.
    if (lead.kind === 'withdrawalFollowUp' && kind === 'refuseApproval') return fits(recipe, context);
    return (place >= LOW_RUNG ? recipe.rung.place !== place : recipe.rung.place > place) && fits(recipe, context);
  });
  const others = chosen.filter((kind) => kind !== 'refuseThirdParty');
  return (others.length > 0 ? others : chosen).toSorted(
    (a, b) => (recipeOf(a)?.rung?.place ?? 0) - (recipeOf(b)?.rung?.place ?? 0),
  );
}

/** A rung is left out where its own letter could not be made: a fact is missing or forbids it. */
const fits = (recipe: Recipe, context: Context): boolean =>
  (recipe.needs ?? []).every(({ met, alone }) => alone ?? holds(met, undefined, context)) &&
  (recipe.refusals ?? []).every(({ when }) => !holds(when, undefined, context));
