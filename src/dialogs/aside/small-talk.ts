// A greeting, thanks behind an ok, "hab ich doch schon gesagt": words that are no answer, whatever question is open.
import { isFactKey, specOf } from '../../knowledge/facts.ts';
import type { OpenQuestion } from '../../case/file.ts';
import { command, putAside } from '../commands.ts';
import { tell, type Draft } from '../draft.ts';
import { askAgain } from '../interview.ts';
import { tellNext } from './next.ts';
import { ways } from '../../knowledge/german/words.ts';

const HELLO = new RegExp(
  '^(?:hallo|hallöchen|hi|hey|moin(?: moin)?|servus|grüß (?:gott|dich|euch|sie)|grüezi|' +
    'guten (?:tag|morgen|abend)|tach|hello|good (?:morning|evening|afternoon|day))' +
    '(?:[, ]+(?:zusammen|liebes team|ihr(?: lieben)?|du|sie|nochmal|noch mal|noch einmal|wieder|' +
    'da bin ich wieder|ich bin(?: es|s)? wieder(?: da)?|bin wieder da|there|again))*[,.!👋 ]*$',
  'iu',
);

/** "Ok danke": with nothing but thanks, an ok is no yes to what happens to be asked. */
const THANKS = new RegExp(
  ways(
    '^(?:(?:ok(?:ay|i)?|gut|alles klar|super|prima|toll|klasse|perfekt|spitze|sehr (?:gut|nett|lieb)|' +
      '(?:das ist )?(?:nett|lieb|super|toll|klasse)|k|kk|great|alright)[,.! ]+)+(?:vielen |herzlichen |' +
      'besten |1000 |tausend )?(?:dank(?:e)?|merci|thanks|thank you|thx|thanx|ty|cheers|' +
      'ta)(?: (?:schön|sehr|ihnen|dir|euch|erst ?mal|für (?:die|ihre|deine|eure) hilfe))*[,.!👍🙏 ]*$',
    '^(?:ja|jo)[,.! ]+(?:danke|dank|merci) (?:euch|ihnen|dir|schön|vielmals|erst ?mal)[,.!👍🙏 ]*$',
    '^(?:thx|thxs|ty|danke dir|danke euch)[,.!👍🙏 ]*$',
    '^(?:vielen |herzlichen |besten |1000 |tausend )?(?:dank(?:e)?|merci) (?:erst ?mal|' +
      'ihnen erst ?mal|vielmals|für (?:die|ihre|deine|eure) (?:schnelle )?(?:hilfe|mühe|' +
      'antwort))[,.!👍🙏 ]*$',
  ),
  'iu',
);

/** "Das hab ich doch schon gesagt", "steht oben": what was asked seems known to them. */
const SAID_BEFORE = new RegExp(
  '^(?:(?:aber|na|also|hä|mann|äh+m?|ja|nein|und|ach)[,.!? ]+)*' +
    '(?:(?:(?:das|des|dat|es) )?(?:hab(?:e|.?s)?|hatte|' +
    'haben)(?: (?:ich|wir))?(?: (?:ihnen|dir|euch|das|es|doch|ja|aber))* (?:schon|bereits|vorhin|' +
    'oben|eben)(?: (?:mal|alles|doch|vorhin|oben|längst|zweimal|ein ?mal|mehrmals|ganz am anfang|' +
    'am anfang))* (?:gesagt|geschrieben|beantwortet|erzählt|erwähnt|angegeben|mitgeteilt)|' +
    '(?:(?:das|es) )?(?:steht|stand) (?:doch |ja |schon |bereits |alles )*(?:oben|da|dort|' +
    'weiter oben)(?: (?:schon|doch))*|(?:das )?(?:wissen sie|weißt du) (?:das )?(?:doch )?(?:schon|' +
    'bereits)|(?:i )?(?:already |just )(?:said|told you|wrote)(?: (?:that|this|it|so))?(?: already|' +
    " before)?|i(?:'ve| have)? (?:said|told you|wrote) (?:that|this|it|so) (?:already|before|" +
    'above))[.! ]*$',
  'iu',
);

/** A nod when nothing is asked. */
const ACK =
  /^(?:(?:ja|jo|nein|nee|nö|ok(?:ay)?|gut|hm+|aha|alles klar|verstanden|passt|super|prima|na gut|doch|schon|got it|fine|alright)[,.! ]*)+$/iu;

/** Where an ok would set something off, or take what was offered, thanks with it may mean just that. */
const ACTS: ReadonlySet<string> = new Set(['confirm', 'recipient.address', 'consent.health', 'consent.model']);

/** @returns whether the words were such, and are answered */
export function smallTalk(draft: Draft, whole: string): boolean {
  const text = whole.trim();
  const { open } = draft.file;
  if (HELLO.test(text)) return greetBack(draft, open);
  if (THANKS.test(text) && !takenAsYes(draft, open) && !saysYes(open, text)) {
    tell(draft, 'welcome');
    if (open) askAgain(draft);
    return true;
  }
  if (!open && ACK.test(text)) {
    if (!tellNext(draft)) tell(draft, 'nothingOpen');
    return true;
  }
  if (!open || !SAID_BEFORE.test(text)) return false;
  // "Ja, hab ich schon mitgeteilt" answers a question that wants a yes.
  if (saysYes(open, text)) return false;
  // Told so twice, it is not asked a third time.
  if ((open.again ?? 0) > 0 && isFactKey(open.fact)) putAside(draft, open, open.fact, 'putAside');
  else askAgain(draft, 'saidBefore', true);
  return true;
}

/** "Ja, danke schön", asked for a yes or a no. */
const saysYes = (open: OpenQuestion | undefined, text: string): boolean =>
  open !== undefined &&
  isFactKey(open.fact) &&
  specOf(open.fact).kind === 'boolean' &&
  /^(?:ja|jo|nein)(?!\p{L})/iu.test(text);

/** The first letter is offered by a question that an ok agrees with; after it, thanks are thanks. */
const takenAsYes = ({ file }: Draft, open: OpenQuestion | undefined): boolean =>
  open !== undefined && (ACTS.has(open.fact) || (open.fact === 'letter' && file.letters.length === 0));

/** Who comes back hears where the case stands. */
function greetBack(draft: Draft, open: OpenQuestion | undefined): boolean {
  tell(draft, 'hello');
  if (open) askAgain(draft);
  else if (!tellNext(draft)) command(draft, 'repeat');
  return true;
}
