// What only English says in its own way: money that went, papers that never came, answers of the company, calls that do not stop.
import { type Rule, rule, ways } from '../rule.ts';

const NO_PAPERS = ways(
  '_(?:never|haven.?t|hasn.?t|didn.?t|did not|have not|has not)_ (?:even |yet |actually )?(?:got|gotten|' +
    'get|received|receive|seen|been sent)(?: me| us| her| him)? (?:any |a single |' +
    'one )?(?:(?:piece of )?paperwork|papers|documents|documentation|written (?:information|confirmation)|' +
    'anything in writing)_',
  '_no (?:paperwork|papers|documents|documentation) (?:whatsoever|at all|came|ever came|arrived|so far|yet)_',
  '_(?:nothing|anything) (?:came|arrived|has come|has arrived) in writing_',
);

/** For whoever writes English: these turns have no German twin. */
export const ENGLISH_RULES: readonly Rule[] = [
  // Somebody else's yes: "o2 called my gran and she said yes".
  rule(
    'agreedOnPhone',
    true,
    '_(?:called|rang|phoned|call from|talked to|spoke to|spoke with)_[^.!?\\n]{0,70}_and (?:s?he|' +
      'they both|mum|mom|dad|gran)_ (?:then |just |simply |finally |in the end |' +
      'eventually ){0,2}(?:said (?:yes|ok|okay|yeah|sure|alright|fine)|' +
      'agreed(?! (?:to (?:think|look|consider|wait|talk|be|have|meet)|that|with me)_)|accepted|gave in|' +
      'went along|signed up)_(?!,? (?:speaking|this is|that.?s (?:me|right)|who|hello|but)_)',
    { unless: '_(?:if|would have|never|not|only|just to)_|_said (?:yes|ok) to (?:the )?(?:recording|being recorded)_' },
  ),
  // "Yesterday they call me, I say yes": told by whoever has no past tense in English.
  rule(
    'agreedOnPhone',
    true,
    '^(?=.*_(?:call|calls|phone|telephone|man|woman|yesterday)_).*?_i (?:just |only |then )?say (?:yes|ok|okay)_(?! (?:to (?:the )?record\\w*|always|when|if))',
    {
      rank: 1,
      unless: ways(
        '_(?:when|if|always|usually|should|must|can|could|never|not|don.t|every time) (?:\\w+ ){0,3}i ' +
          '(?:\\w+ )?say_',
        '_(?:man|woman|he|she|they) (?:want|wants|ask|asks) (?:\\w+ ){0,4}i (?:\\w+ )?say_',
      ),
    },
  ),
  rule(
    'channel',
    'outboundCall',
    '_(?:i|we) (?:get|receive) (?:a |one )?(?:phone )?call (?:from|by)_|_(?:they|he|she|man|woman|someone|somebody) (?:call|phone) (?:me|us)_',
    { rank: 1, unless: '_(?:when|if|always|never|every|should|can|will|tomorrow|again)_' },
  ),
  rule(
    'goodsReceived',
    true,
    ways(
      '_(?:phone|handset|router|sim card|sim|tablet|device|box|parcel) (?:has |have |had |just |already |' +
        'only |then |finally ){0,3}(?:arrived|came|turned up|showed up|was delivered|got here)_',
      '_(?:sim card|router|phone|parcel|box|device|tablet) (?:is |are |still |just |only )*(?:lying|' +
        'sitting|standing|stands) (?:here|there|around|in (?:the|my))_',
    ),
    { unless: '_(?:never|not|if|when|until|before|supposed|should|hasn.?t|haven.?t|didn.?t|phone (?:call|line))_' },
  ),
  rule(
    'providerSwitch',
    true,
    ways(
      '_(?:old|current|previous|existing) (?:provider|supplier|company)_[^.!?\\n]{0,50}_(?:sorry|sad|' +
        'pity)_[^.!?\\n]{0,20}_(?:leaving|going|see me go|leave)_',
      "_(?:they|vattenfall|e\\.on|vodafone|the new (?:company|supplier|provider))(?: ?['’]?re| are| is|" +
        ' will)? (?:be )?(?:switching|moving|transferring|taking(?! (?:me|us|her|him|my \\w+)_(?! over_))) ' +
        '(?:me|us|her|him|my (?:line|number|electricity|gas|internet))(?: over)?_' +
        '(?! (?:in)?to (?:a|an|another|the) (?:\\w+ ){0,2}(?:office|room|flat|house|ward|home|department|queue|desk)_)',
    ),
    { unless: '_(?:if|would|could|might|never|not|want to|wants to|offered)_' },
  ),
  rule(
    'cutOffThreatened',
    true,
    '_(?:want|wants|going|threaten\\w*|said they.?ll|will|they.?ll) (?:to )?(?:switch|turn|cut|shut) ' +
      '(?:off )?(?:my|our|her|his|the) (?:internet|phone|line|landline|electricity|power|gas|sim|number|' +
      'mobile)(?: off)?_',
    { unless: '_(?:unless i (?:agree|accept|sign)|copper|old (?:line|network|tariff|plan)|tariff|plan)_' },
  ),
  rule(
    'textFormApproval',
    true,
    '_i (?:\\w+ )?(?:hit|pressed|tapped|clicked|followed|used) (?:on )?(?:the|their|that) (?:confirm\\w*|confirmation|approval) (?:link|button)_',
    { unless: '_(?:never|not|didn.?t|if|before)_' },
  ),
  rule(
    'creditAgencyThreat',
    true,
    '_(?:may|might|will|would|could|going to|threaten\\w* to) (?:\\w+ )?(?:inform|notify|tell|report (?:me |it |this |us )?to) (?:the )?(?:schufa|credit (?:agency|bureau))_',
    { reported: true },
  ),
  rule(
    'channel',
    'shop',
    '_(?:bought|got|signed|ordered)_[^.!?\\n]{0,80}_(?:at|in) (?:an?|the|my|their) (?:\\w+ ){0,2}(?:store|shop|outlet)_|_signed (?:at|on) (?:the|their) counter_',
    {
      rank: 3,
      unless:
        '_(?:phone call|called me|rang me|over the phone|on the phone|online shop|app store|play store|parcel|package|post office|hotel)_',
    },
  ),
  rule(
    'priceNamed',
    false,
    ways(
      '_(?:price|cost|costs|monthly (?:price|cost|fee|charge)|money)_ (?:was|were|is) (?:never|not) ' +
        '(?:even |once |actually )?(?:mentioned|named|told|discussed|brought up)_',
      '_(?:never|not once|didn.?t) (?:told|tell|mention|mentioned|say|said|named) (?:me |us |her |' +
        'him )?(?:a|any|the|what the|how much the) (?:\\w+ )?(?:price|cost|costs|fee)_',
    ),
    { never: true },
  ),
  rule(
    'debited',
    true,
    ways(
      '_(?:they|she|he|it|company|firm|{seller}) (?:have |has |had |already |just |then |simply |' +
        'even ){0,3}(?:took|taken|deducted|withdrew|withdrawn|pulled|collected) (?:another |' +
        'already )?(?:€ ?)?\\d',
      '_\\d+ ?(?:€|euros?|eur)? (?:was|were|got|has been|have been) (?:taken|deducted|withdrawn|debited|collected)_',
      '_charged (?:my|her|his|our) (?:card|account|bank account|credit card)_',
    ).replace('{seller}', 'vodafone|telekom|o2|1&1|sky|congstar|freenet|klarmobil'),
    { unless: '_(?:if|unless|prize|won)_' },
  ),
  rule('contractSummaryReceived', false, NO_PAPERS, { never: true }),
  rule('withdrawalInstructionReceived', false, NO_PAPERS, { never: true }),
  rule(
    'recordingReply',
    'refused',
    ways(
      '_(?:refus\\w+|declin\\w+|don.?t want|do not want|not willing) to (?:send|give|hand|provide|release|' +
        'play|share|let)_~_(?:recording|tape)_',
      '_(?:won.?t|will not) (?:send|give|hand|provide|release|play|share|let)_~_(?:recording|tape)_',
    ),
    { never: true },
  ),
  rule(
    'companyReply',
    'refused',
    "_(?:they|vodafone|telekom|o2|1&1|sky|congstar|freenet|company|provider) (?:[\\w']+ ){0,6}?(?:don.?t|" +
      'do not|didn.?t|did not|won.?t|will not|refuse[sd]? to) accept (?:it|this|that|' +
      'my (?:withdrawal|cancellation|objection|letter))_',
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
    '_(?:first|second|third|another|a|the|their|an|my|our) ' +
      '(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|latest|' +
      'last|new) )?(?:bill|invoice),? (?:(?:which|that) )?(?:came|arrived|turned up|showed up|landed)_',
    { unless: '_(?:if|when|until|before)_' },
  ),
];
