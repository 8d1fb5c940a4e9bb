// English words around a name: the caller said to be of it, a paper came from it, one is its customer all the time.
import { compile, ways } from '../../rule.ts';

const SAYS =
  '(?:said|says|saying|told|tells|telling|claims?|claimed|claiming|pretends?|pretended|pretending|swore|mentioned|explained|introduc\\w+ (?:him|her|them)sel(?:f|ves))';
const TO_WHOM = '(?:,? (?:me|us|her|him|them|my \\w+|that|like|on the phone|to me|as if|as|being))*,?';
const ITSELF = "(?:he|she|they|it|this|i|we|the \\w+)(?: ?['’]?(?:s|re|m|d)| is| was| are| were| am| had been)?";
const PART_OF =
  '(?:(?:calling|phoning|ringing|speaking|just|actually|really|also|an?|the|official|agent|employee|' +
  'member|staff|rep\\w*|advis[eo]r|technician|partner|guy|works?|worked|working|comes?|came|coming|' +
  'directly|customer service|technical department) ){0,5}(?:from|with|for|of|at|by|on behalf of)';
const OWN_FIRM =
  '(?: (?:the|my|our|her|his|their|own|old|current|provider|supplier|company|internet|phone|energy|' +
  'electricity|gas|mobile|network|called|named|technical|department|of|at|from|with)){0,6}';

/** He says who he is: "told me he works for", "said she's calling from", "claiming to be my provider". */
const NAMING = ways(
  `_${SAYS}${TO_WHOM} ${ITSELF} ${PART_OF}`,
  '_(?:claim|pretend)(?:s|ed|ing)?(?: like)? to (?:be|work|call|' +
    'come)(?: (?:an?|some|someone|somebody|calling|employee|agent|rep\\w*|technician|working|for|from|with|' +
    'of|on behalf of)){0,5}',
  '_(?:supposedly|allegedly) (?:\\w+ ){0,3}(?:from|with|for|of|on behalf of)',
  '_(?:calling|phoning|ringing|speaking|working|acting) (?:on behalf of|in the name of|for|from)',
  '_(?:called|phoned|rang)(?: me| us| her| him)? (?:up )?(?:as|posing as|acting as)',
  '_posing as',
  '_introduc\\w+ (?:him|her|them)sel(?:f|ves) as(?: (?:an?|\\w+)){0,3}(?: from| of| for)?',
);

/** Right before the name: the caller only said to be of it. */
export const CLAIMED_BEFORE_ENGLISH = compile(`(?:${NAMING})${OWN_FIRM},? ?"?$`);
/** Somebody says who he is, wherever it stands. */
export const NAMES_ITSELF_ENGLISH = compile(
  `_${SAYS}${TO_WHOM} ${ITSELF} ${PART_OF}_|_(?:claim|pretend)(?:s|ed|ing) to be_`,
);

/** Right before the name: a paper, a message, a thing or a debit of it. */
export const CAME_FROM_ENGLISH = compile(
  ways(
    '_(?:sms|texts?|text messages?|messages?|e-?mails?|mails?|letters?|papers?|paperwork|documents?|' +
      'documentation|confirmations?|contracts?|bills?|invoices?|parcels?|packages?|boxe?s?|routers?|' +
      'sim cards?|sims?|subscriptions?|reminders?|direct debits?|debits?|welcome \\w+|order|' +
      "link)_(?:,? (?!my_|our_|call\\w*_|phoned|rang|guy|man|lady|someone|somebody)[\\w'€.]+){0,6} (?:from|" +
      'by)(?: an?| the| some| this| company| called| named){0,4} ?"?$',
    '_(?:it|this|that|he|she|they) (?:is|was|were) (?:really|actually|in fact|' +
      'in reality)(?: (?:from|with|for|by))?(?: the)? ?"?$',
    '_turn(?:s|ed) out(?: that)?(?: (?:to be|it was|it.?s|its|they were|they are|he was|she was|' +
      'the contract is|the contract was))?(?: really| actually)?(?: (?:from|with|for|by))?(?: the)? ?"?$',
  ),
);
/** Right behind the name: it writes, sends, charges. */
export const WRITES_ENGLISH = compile(
  '^"? (?:then |now |just |suddenly |actually |has |have |had |is |are |also ){0,3}(?:sent|sends?|' +
    'sending|e-?mailed|e-?mails|mailed|wrote|writes?|texted|thank(?:s|ed|ing)|welcom\\w+|charg\\w+|' +
    'bill(?:s|ed|ing)|debited|took|threaten\\w*)_',
);
/** Right behind the name: the old supplier that lets one go. */
export const LEFT_ENGLISH = compile(
  ways(
    '^"? (?:now |just |then |has |have |suddenly |also ){0,2}(?:writes?|wrote|says?|said|sent|told|' +
      "informed|confirm\\w*|emailed)_(?: [\\w']+){0,8} (?:cancel\\w*|left|leaving|terminat\\w*|goodbye|ended|" +
      'sorry to see)_',
    '^"? (?:contract|line|account) (?:was|is|has been|got) (?:cancel\\w*|terminated|ended)_',
  ),
);
/** Right before the name: where one is a customer and means to stay. */
export const STILL_WITH_ENGLISH = compile(
  ways(
    "_(?:i|we|she|he|mother|mum|mom|dad|father)(?: ?'?(?:m|ve|re|s)| am| are| is| have| has| was| were)? " +
      '(?:(?:been|always|still|already|actually|currently|happy|happily|very|so|a|long-?time|loyal|' +
      'customers?|staying|contract) ){0,5}(?:with|at|of)(?: the)? ?"?$',
    '_(?:i|we) (?:(?:already|still|do|currently|always|only) ){0,2}(?:have|use|got|' +
      'had)(?: (?:a contract with|internet from|internet with|my internet with))? ?"?$',
    '_(?:stay|staying|remain|keep|happy|satisfied|customer|stick)(?: (?:with|of|at|to))+(?: the| my|' +
      ' our)*(?: (?:old|current|provider|supplier|contract|internet))* ?"?$',
    '_(?:my|our) (?:(?:old|current|existing|real|actual|own|regular|present|previous) )?(?:contract|' +
      'provider|supplier|internet|line|phone|landline|mobile|electricity|' +
      'gas)(?: (?:contract|provider|supplier|line|company))?(?:,| is| was|' +
      ' comes from)?(?: (?:with|at|from|by))? ?"?$',
    '_(?:leave|leaving|quit|away from|switch\\w* from)(?: my| the)? ?"?$',
  ),
);
