// A call whose turns all carry one mark: machines without speaker separation do that. The words tell who speaks, never for sure.
import { fold } from '../../knowledge/german/words.ts';
import type { SpokenTurn } from './check.ts';
import { sellsBy, takeSides } from './sides.ts';

/** "S1: ", "[Sprecher 2]: ", "Kundin: " at the beginning of the words themselves. */
const INLINE = /^\s*\[?(\p{L}[\p{L}\d .]{0,24})\]?\s*:\s+(?=\S)/u;
const ANSWERS =
  /^\W*(?:ja|jo|joa|jawohl|nein|nee|noe|naa|okay|mhm|klar|gern|freilich|meinetwegen|na gut|stimmt|richtig|genau)\b/;
/** A question or a notice that only the caller puts. */
const OF_CALLER =
  /\b(?:sie|ihnen|darf ich|soll ich|moechten sie|wollen sie|ihr(?:e|en)?\b|ich zeichne|zeichne ich|nehme ich|spreche ich|in ordnung|aufzeichn|mitschneid|aufnehm|einverstanden)/;
/** Words with which a caller goes on, though they answer: "Wunderbar, danke." */
const GOES_ON = /^\W*(?:danke|wunderbar|perfekt|super|prima|sehr (?:schoen|gut)|vielen dank|dann|gut,? dann)\b/;
const OF_CUSTOMER =
  /\b(?:bei mir|mir|mich|mein(?:e|er|en|em)?|ich (?:brauch|hab|war|will|moecht|kenn|zahl|wohn|bin|nehm|bestell)\w*)\b/;

/** Asked by whoever wants something of the other. */
const ASKS_LEAVE = /\b(?:darf|soll|duerfen|sollen|kann) (?:ich|wir)\b|\b(?:moechten|wollen) sie\b/;

/** Fewer answers than this, and it may well be the caller alone that is heard. */
const ANSWERED = 2;

/**
 * Parts the turns of a call that name one side only.
 * @param turns the call in order
 * @returns the same turns with sides taken from the words, or undefined where the call has two sides or is one voice
 */
export function partSpeakers(turns: readonly SpokenTurn[]): SpokenTurn[] | undefined {
  if (turns.length < 4 || new Set(turns.map((turn) => turn.speaker.trim().toUpperCase())).size > 1) return undefined;
  const marked = turns.map(({ text }) => ({
    mark: fold(INLINE.exec(text)?.[1] ?? '').text,
    text: text.replace(INLINE, ''),
  }));
  const marks = new Set(marked.map(({ mark }) => mark));
  if (!marks.has('') && marks.size >= 2 && marks.size <= 4) return takeSides(marked).turns;
  return isDialogue(turns) ? guessed(turns) : undefined;
}

/** Answers to a caller's questions under the same mark: two people speak. */
function isDialogue(turns: readonly SpokenTurn[]): boolean {
  const folded = turns.map(({ text }) => fold(text).text);
  const answers = folded.filter(
    (said, i) => ANSWERS.test(said) && !GOES_ON.test(said) && OF_CALLER.test(folded[i - 1] ?? ''),
  );
  return answers.length >= ANSWERED;
}

/** How much likelier a change of voice is than the same voice going on in a turn of its own. */
const CHANGES = 1.5;

/** The likeliest way through the turns: what each sounds like, and that voices take turns. The caller begins. */
function guessed(turns: readonly SpokenTurn[]): SpokenTurn[] {
  type Way = { score: number; sides: ('A' | 'K')[] };
  let agent: Way = { score: 2, sides: [] };
  let customer: Way = { score: 0, sides: [] };
  for (const { text } of turns) {
    const tilt = soundsLikeCaller(text);
    const on = (side: 'A' | 'K', own: Way, other: Way): Way => {
      const stays = own.score - (own.sides.length === 0 ? 0 : CHANGES);
      const from = own.sides.length === 0 || stays >= other.score ? own : other;
      return {
        score: (from === own ? stays : other.score) + (side === 'A' ? tilt : -tilt),
        sides: [...from.sides, side],
      };
    };
    [agent, customer] = [on('A', agent, customer), on('K', customer, agent)];
  }
  const { sides } = agent.score >= customer.score ? agent : customer;
  return turns.map(({ text }, i) => ({ speaker: sides[i] ?? 'K', text }));
}

/** Above 0: the caller; below: the customer. */
function soundsLikeCaller(text: string): number {
  const said = fold(text).text;
  const answer = ANSWERS.test(said) && !GOES_ON.test(said) ? 1.5 : 0;
  const own = OF_CUSTOMER.test(said) ? 1 : 0;
  const addresses = /\b(?:Herrn?|Frau) \p{Lu}/u.test(text) ? 1 : 0;
  const goesOn = GOES_ON.test(said) ? 1 : 0;
  const asks = text.includes('?') && ASKS_LEAVE.test(said) ? 1 : 0;
  return Math.min(3, sellsBy(text)) + addresses + goesOn + asks - answer - own;
}
