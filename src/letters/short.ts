// The shortest words that do the same, to copy by hand: for whoever has neither printer nor e-mail.
import type { Part, Recipe } from './recipes/recipe.ts';

/** The groups of blocks without which the letter would not be what it is; everything else explains. */
const CORE: ReadonlySet<string> = new Set([
  'represented', 'contest', 'opening', 'refuse', 'refuseStacked', 'thirdRefuse', 'thirdStacked', 'minorOpening', 'minorRefuse', 'wardSwitch',
  'careOpening', 'careReservation', 'careIncapable', 'careContest', 'energyVoid', 'energyStacked', 'formRule', 'formStacked', 'identity', 'identityContest',
  'withdraw', 'withdrawStacked', 'earlierWithdrawal', 'insurance', 'insuranceStacked', 'followUp', 'followUpAgain', 'avoid', 'avoidAbout',
  'avoidStacked', 'cancel', 'cancelStacked', 'special', 'specialStacked', 'avoidError', 'avoidCancel', 'accessOpening', 'accessList', 'restriction', 'accessDeadline', 'remind',
  'remindExtension', 'remindReply', 'remindAsk', 'remindEnd', 'mandate', 'bill', 'billItem', 'billEnd', 'refundFact', 'refundMisuse', 'refundGround', 'refundRule', 'about', 'reason', 'refundEnd', 'collector',
  'debit', 'debitClaim', 'stop', 'stopMandate', 'stopEnd', 'port', 'portAsk', 'portEnd', 'court', 'courtNumber', 'advertStop',
  'keepOld', 'noAcknowledgement', 'died', 'noCall', 'revokeMandate', 'refundWithdrawal', 'wardKeep', 'wardMandate', 'wardRefund', 'demandNoClaims', 'confirmWithdrawal', 'cancelEnd', 'minorEnd', 'careEnd', 'energySwitch', 'cutOff', 'cutOffEnd',
]); // prettier-ignore

/** These stand beside what a letter does: one that would hold nothing else has no shorter version. */
const BESIDE: ReadonlySet<string> = new Set(['represented', 'died', 'noCall']);

const core = (parts: readonly Part[]): Part[] =>
  parts
    .map((part) => (typeof part === 'string' ? [part] : part).filter((group) => CORE.has(group)))
    .filter((groups) => groups.length > 0);

/** The recipe with its core alone. Its order, its needs and its voice stay. */
export function coreOf(recipe: Recipe): Recipe {
  const [body, requests, end] = [core(recipe.body), core(recipe.requests), core(recipe.end)];
  if ([...body, ...requests, ...end].flat().every((group) => BESIDE.has(group)))
    return { ...recipe, body: [], requests: [], end: [] };
  return {
    ...recipe,
    body,
    requests,
    end,
    ...(recipe.rung
      ? { rung: { ...recipe.rung, stacked: core(recipe.rung.stacked), declared: core(recipe.rung.declared ?? []) } }
      : {}),
  };
}
