// What only English says in its own way: money that went, papers that never came, answers of the company, calls that do not stop.
import { type Rule, rule } from '../rule.ts';

const NO_PAPERS =
  '_(?:never|haven.?t|hasn.?t|didn.?t|did not|have not|has not)_ (?:even |yet |actually )?(?:got|gotten|get|received|receive|seen|been sent)(?: me| us| her| him)? (?:any |a single |one )?(?:(?:piece of )?paperwork|papers|documents|documentation|written (?:information|confirmation)|anything in writing)_|_no (?:paperwork|papers|documents|documentation) (?:whatsoever|at all|came|ever came|arrived|so far|yet)_|_(?:nothing|anything) (?:came|arrived|has come|has arrived) in writing_';

export const ENGLISH_RULES: readonly Rule[] = [
  rule(
    'debited',
    true,
    '_(?:they|she|he|it|company|firm|{seller}) (?:have |has |had |already |just |then |simply |even ){0,3}(?:took|taken|deducted|withdrew|withdrawn|pulled|collected) (?:another |already )?(?:€ ?)?\\d|_\\d+ ?(?:€|euros?|eur)? (?:was|were|got|has been|have been) (?:taken|deducted|withdrawn|debited|collected)_|_charged (?:my|her|his|our) (?:card|account|bank account|credit card)_'.replace(
      '{seller}',
      'vodafone|telekom|o2|1&1|sky|congstar|freenet|klarmobil',
    ),
    { unless: '_(?:if|unless|prize|won)_' },
  ),
  rule('contractSummaryReceived', false, NO_PAPERS, { never: true }),
  rule('withdrawalInstructionReceived', false, NO_PAPERS, { never: true }),
  rule(
    'recordingReply',
    'refused',
    '_(?:refus\\w+|declin\\w+|don.?t want|do not want|not willing) to (?:send|give|hand|provide|release|play|share|let)_~_(?:recording|tape)_|_(?:won.?t|will not) (?:send|give|hand|provide|release|play|share|let)_~_(?:recording|tape)_',
    { never: true },
  ),
  rule(
    'companyReply',
    'refused',
    "_(?:they|vodafone|telekom|o2|1&1|sky|congstar|freenet|company|provider) (?:[\\w']+ ){0,6}?(?:don.?t|do not|didn.?t|did not|won.?t|will not|refuse[sd]? to) accept (?:it|this|that|my (?:withdrawal|cancellation|objection|letter))_",
    { never: true, given: '_(?:withdr\\w+|cancel\\w*|object\\w*|revok\\w+)_', unless: '_(?:if|what if)_' },
  ),
  rule(
    'channel',
    'outboundCall',
    '_(?:keeps?|kept) (?:on )?(?:calling|ringing|phoning)(?! them| vodafone| the hotline)_',
    {
      rank: 1,
      reported: true,
      unless: '_(?:i|we) (?:keep|kept)_',
    },
  ),
  rule(
    'invoiced',
    true,
    '_(?:first|second|third|another|a|the|their|an) (?:bill|invoice) (?:came|arrived|turned up|showed up|landed)_',
    { unless: '_(?:if|when|until|before)_' },
  ),
];
