// What one answer says to the question whether the talk may be taped: leave, none, or nothing (law E1).
import { clauses, isNegated, sentences } from '../../knowledge/german/clauses.ts';
import { digitsSaid } from './datum.ts';
import { denies } from './denies.ts';
import { invites, saysAgain } from './echo.ts';
import { letsHappen, tellsToTalk } from './form.ts';
import type { Line } from './lines.ts';
import { BARE, YES } from './phrases/assents.ts';
import { CONFUSED } from './phrases/beside.ts';
import { NO } from './phrases/refusals.ts';
import { DECLINES, FRIENDLY, NO_PROTEST, TAPE_ASSENT } from './phrases/tape.ts';
import { ASKS_WHY_NOT, FORBIDS, GRANTS } from './phrases/grants.ts';
import { DATA } from './phrases/topics/person.ts';
import { RECORDING } from './phrases/topics/tape.ts';
import { isAuxiliary } from './orders.ts';
import { answersByForm, clausesOf, deniesObjection, isTorn, putsOff } from './stance.ts';
import { speaksOfTape, TAPE_AND_ORDER } from './topic.ts';
import { ways } from '../../knowledge/german/words.ts';

/** `whetherAgainst`: "Haben Sie etwas dagegen?", where a no agrees. */
export type Ask = {
  line: Line;
  question: boolean;
  whetherAgainst: boolean;
  /** The customer's own question about the tape, answered by one. */
  back?: boolean;
  /** The customer asked back, and was answered: only words that come to the tape once more are leave. */
  explained?: boolean;
};

/** A no to what is sold, not to the tape. */
const OF_THE_OFFER =
  /\b(?:nehme? (?:ich )?\w+ an|unterschreib\w*|abschliess\w*|bestell\w*|kauf\w*|interess\w*|interested|bedarf|vertrag|tarif|angebot|abo|danke|thank you|thanks)\b/;

/** "Nein danke.": to a plain question about the tape it is the tape that is not wanted. */
const NO_THANKS = /^\W*(?:nein|nee|noe|no)\W+(?:(?:vielen|herzlichen) )?(?:danke?|thanks|thank you)\W*$/;

/** "Darf ich mitschneiden und sind Sie noch in der Lindenallee gemeldet?" - "In der Lindenallee, ja": only the second is answered. */
function answersSecond(said: string, asked: string): boolean {
  const parts = clausesOf(asked);
  const tape = parts.findIndex((part) => RECORDING.test(part));
  const after = parts
    .slice(tape + 1)
    .filter((part) => !RECORDING.test(part) && (DATA.test(part) || /\bgemeldet\b|\bheissen sie\b/.test(part)));
  const words = (text: string): string[] => text.match(/[a-z]{5,}/g) ?? [];
  const second = new Set(words(after.join(' ')).filter((word) => !words(parts[tape] ?? '').includes(word)));
  return tape >= 0 && asked.trim().endsWith('?') && words(said).some((word) => second.has(word));
}

/** Leave that names itself, in a clause of its own wherever it stands. */
export const grants = (said: string): boolean =>
  ASKS_WHY_NOT.test(said) ||
  clausesOf(said).some(
    (part) =>
      GRANTS.test(part) && !isNegated(part) && !part.includes('?') && !/^\W*(?:wenn|falls|sofern|if)\b/.test(part),
  );

/** "Ach so, dann ja.", "Wenn das so ist, meinetwegen." */
const COMES_BACK = new RegExp(
  String.raw`^\W*(?:(?:ach so|aha|ja|gut|okay|ok|na|also|verstehe|hm|nein|nee)[,.]? )*(?:dann|denn|` +
    'wenn (?:das|es) so ist|in dem fall|unter den umstaenden|meinetwegen|von mir aus|' +
    String.raw`(?:die|das|den) haben sie|ach,? (?:nehmen|zeichnen|schneiden|machen) sie)\b` +
    String.raw`(?![^.!?]*\b(?:kost|preis|angebot|tarif|erzaehl|sag|los|schiess)\w*)`,
);

const ASSENTS_FIRST = /^\W*(?:ja|jo|okay|ok|klar|gern|gerne|passt|in ordnung|yes|sure|nein|nee|no)\b/;

/** The answer belongs to the tape, not to a question that the agent put after it in the same breath. */
export function answersTape(line: Line, ask: Ask): boolean {
  if (ask.explained === true)
    return (
      sentences(line.folded).some((s) => COMES_BACK.test(line.folded.slice(s.start, s.end))) ||
      deniesObjection(line.folded) ||
      grants(line.folded)
    );
  // A notice asks for nothing: only what is said right behind it can agree.
  if (!ask.question && ask.line.turn < line.turn - 1 && line.topic === 'recording' && !RECORDING.test(line.folded))
    return false;
  if (ask.back === true && ask.line.turn === line.turn - 1) return true;
  // "Ihr Geburtsjahr und Ihr Okay zum Aufzeichnen." - "1944, und das Okay haben Sie."
  if (ask.line.turn === line.turn - 1 && grants(line.folded)) return true;
  if (
    ask.line.turn === line.turn - 1 &&
    !ASSENTS_FIRST.test(line.folded) &&
    answersSecond(line.folded, ask.line.folded)
  )
    return false;
  // "Darf ich mitschneiden, und Ihre Nummer ist die 4381?" - "4381 ist richtig.": the answer is to the number.
  if (
    DATA.test(ask.line.folded) &&
    ask.line.turn === line.turn - 1 &&
    !ASSENTS_FIRST.test(line.folded) &&
    digitsSaid(line.folded) >= 3
  )
    return false;
  if (ask.line.topic === 'recording' || line.topic === 'recording' || TAPE_AND_ORDER.test(ask.line.folded)) return true;
  // "Darf ich mitschneiden? Und wie geht es Ihnen?" - "Dürfen Sie, und gut geht's mir."
  if (ask.question && ask.line.turn === line.turn - 1 && /^\W*(?:ja,? )?(?:das )?(?:duerfen|koennen) sie\b/.test(line.folded)) return true; // prettier-ignore
  // "Aufzeichnen okay? Und Ihr Geburtstag?" - "Okay, 9.9.1959.": both are answered, in the order asked.
  return ask.question && ask.line.topic === 'data' && ask.line.turn === line.turn - 1 && /^\W*(?:ja|jo|okay|ok|klar|gern|gerne|passt|in ordnung|yes|sure)[,.] .*\d/.test(line.folded); // prettier-ignore
}

/** What somebody answers who is asked for leave to record. */
export function answerTo(said: string, ask: Ask): 'yes' | 'no' | undefined {
  if (isTorn(said) || HESITATES.test(said) || ONLY_HEARS.test(said) || LEFT_TO_OTHERS.test(said)) return undefined;
  said = said.replace(IDLE_CONDITION, '').replace(OF_THE_SCOPE, '').replace(ECHOED_QUESTION, '');
  if (NO_PROTEST.test(said) || NO_BUT_FINE.test(said) || deniesObjection(said)) return 'yes';
  if (!ask.whetherAgainst && (PREFERS_IT.test(said) || (grants(said) && !clausesOf(said).some((part) => FORBIDS.test(part))))) return 'yes'; // prettier-ignore
  // "Dann ist mir das sogar lieber. Nehmen Sie auf.": the last word counts.
  if (!ask.whetherAgainst && lastWord(said, (part) => echoes(part, ask.line.folded))) return 'yes';
  if (/\bnicht nein\W*$/.test(said) || ENDS_ON_LEAVE.test(said)) return 'yes';
  if (!ask.whetherAgainst && /\b(?:nein|no)\W*$/.test(said)) return 'no';
  if (ask.whetherAgainst && NOT_AT_ALL.test(said)) return 'yes';
  if (ask.whetherAgainst && DOES_MIND.test(said)) return 'no';
  // "Ja. Nein. Ach, worum geht's denn?": everything and nothing.
  if (said.includes('?') && /\bja\b/.test(said) && /\bnein\b/.test(said)) return undefined;
  // "Ja, erst mal hören, worum es geht."
  if (TOO_LATE.test(said) || /\berst ?(?:mal |einmal )?(?:hoeren|wissen),? (?:worum|was|wer|wofuer)\b/.test(said))
    return undefined;
  if (!ask.whetherAgainst && beginsDenied(said)) return 'no';
  // "Haben Sie Einwände?" - "Ja, die habe ich.", "Nein, da hab ich keine.": an answer to the objection, not to the tape.
  if (ask.whetherAgainst) {
    // "Möchten Sie widersprechen?" - "Nein, möchte ich nicht."
    const wants =
      !/\b(?:moechten|wollen) sie\b.*\bwiderspr/.test(ask.line.folded) &&
      (/\b(?:moechte|will|wollen|mag|erlaub|gestatt)\w*\b/.test(said) || DECLINES.test(said));
    if (!wants && !said.includes('?') && clausesOf(said).some((part) => isNegated(part) && !ORDERS_OFF.test(part))) return 'yes'; // prettier-ignore
    if (MINDS.test(said)) return 'no';
  }
  const rather = /\b(?:lieber|ungern)\b/.test(said) && !YES.test(said);
  const declines = rather || DECLINES.test(said) || clausesOf(said).some((part) => FORBIDS.test(part)) || (!ask.whetherAgainst && !YES.test(said) && !TAPE_ASSENT.test(said) && !OF_THE_OFFER.test(said) && denies(said)); // prettier-ignore
  if (ask.whetherAgainst && !declines) {
    if (NO.test(said)) return 'yes';
    // "Haben Sie etwas dagegen?" - "Ja.": nobody can tell.
    if (!/\W\w/.test(said.trim())) return undefined;
  }
  if ((NO.test(said) && (!OF_THE_OFFER.test(said) || (ask.question && NO_THANKS.test(said)))) || declines) return 'no';
  // "Moment, ich setz die Brille auf. So. Ja, ist recht."
  if (WAITS.test(said) && ask.question && lastWord(said, (part) => YES.test(part))) return 'yes';
  if (WAITS.test(said) && !/^\W*(?:ja|jo|klar|gern|gerne|okay|ok|sicher|yes)\b/.test(said)) return undefined;
  const formed =
    ask.question &&
    !ask.whetherAgainst &&
    !DATA.test(ask.line.folded) &&
    !tellsToTalk(said) &&
    (answersByForm(said) || isAuxiliary(said));
  const invited = invites(said) && !tellsToTalk(said) && (!putsOff(said) || YES.test(said));
  const echo = ask.question && (echoes(said, ask.line.folded) || invited || formed || (!ask.whetherAgainst && saysAgain(said, tapeQuestion(ask.line.folded)))); // prettier-ignore
  const friendly =
    ask.question &&
    !DATA.test(ask.line.folded) &&
    (FRIENDLY.test(said) || AS_USUAL.test(said)) &&
    !OF_ITS_OWN.test(said) &&
    !tellsToTalk(said) &&
    !said.includes('?') &&
    !isNegated(said) &&
    !CONFUSED.test(said);
  const byForm = ask.question && !DATA.test(ask.line.folded) && letsHappen(said);
  return echo || friendly || byForm || TAPE_ASSENT.test(said) || agrees(said, ask.question, endsOnTape(ask.line.folded))
    ? 'yes'
    : undefined;
}

/** "Das klingt ja wie …", "Bin ja schon da.": a small word inside a remark agrees to nothing. */
const OF_ITS_OWN = /^\W*(?!(?:ja|jo|joa|gern|gerne|klar|sicher|okay|ok|passt|recht|einverstanden|meinetwegen|na|ach|von|dann|aber|also|soll|wenn|mir|natuerlich|freilich)\b)(?:\w+ ){1,6}ja (?!gern|klar|ok|okay|recht|einverstanden|passt|in ordnung|gut|egal|wohl)\w+/; // prettier-ignore

/** "Nehmen Sie bitte nicht auf.", "Bitte ohne Band.": denies the tape, not the objection. */
const ORDERS_OFF = /\b[a-z]{3,}en (?:sie|se|s)\b|\bohne\b|\bmit (?:mir|uns)\b/;

/** "Solang's nicht weh tut", "wenn's schee macht": no condition. */
const IDLE_CONDITION =
  /,? ?\b(?:solang\w*|wenn|so lang\w*)(?:'?s| es| das)? (?:\w+ ){0,3}(?:weh tut|nichts kostet|kostet|hilft|dient|beisst|spass macht|freude macht|sche(?:e|oe)n? macht|nicht stoert|glueckl\w+ macht)\b/;

/** "…, solange es um den Vertrag geht und nicht um mein Privatleben": what may be on it, not whether. */
const OF_THE_SCOPE = /, (?:solange|sofern|soweit|wenn) es (?:\w+ ){0,2}um [^.!?]*/;

/** "Ein Problem? Ich doch nicht.": the question's word said after, then the answer. */
const ECHOED_QUESTION = /^\W*(?:ein|eine|einwaende|bedenken|problem|stoeren)(?: problem| einwand)?\? (?=\w)/;
/** "… Ja, machen Sie.": the last sentence is the answer. */
const ENDS_ON_LEAVE =
  /[.!] (?:ja|gern|gerne|gut|klar),? (?:bitte|machen sie|nehmen sie auf|tun sie das|schneiden sie mit|nur zu|machen wir)\W*$/;
/** Asks to wait; no leave yet. */
const WAITS = /\b(?:moment\w*|augenblick|sekunde|gleich so weit)\b/;

/** "Ja, die habe ich.", "Durchaus.", "Sehr sogar." */
const MINDS = new RegExp(
  ways(
    String.raw`^\W*(?:yes,? )?i (?:do|would)\b(?! ?n.t| not)`,
    String.raw`^\W*(?:ja|doch|schon|allerdings|klar|sicher),? (?:die|den|das|da|einige?|ein paar|` +
      String.raw`sogar) (?:\w+ ){0,2}(?:hab\w*|haett\w*|gibt)\b`,
    String.raw`^\W*(?:ja,? )?(?:durchaus|sehr|ziemlich|allerdings|schon|und ob|einige|` +
      String.raw`ein bisschen)\b(?! (?:gern|recht|ok|gut|einverstanden))`,
  ),
);

/** "Das ist mir sogar lieber, weil es letztes Mal keiner mehr wusste." */
const PREFERS_IT =
  /\b(?:ist|is|waere?) (?:mir|uns) (?:das |es )?(?:sogar |nur |viel |auch |eh )?lieber\b(?! (?:\w+ )?(?:nicht|ohne|nein))/;

/** "Ja, ich hör Sie.", "Die Frau Sommer, ja, die bin ich.": there, and nothing said to the tape. */
const ONLY_HEARS =
  /^\W*(?:ja,? ){0,2}(?:ich )?(?:hoere?|versteh\w*) (?:ich )?(?:sie|dich|gut)\b[^,.!?]*\W*$|^\W*(?:ja,? )?(?:die|der) (?:frau|herr) [a-z-]+\b|^\W*guten? (?:tag|morgen|abend)\W*$/;

/** "Müssen Sie wissen.", "Das ist Ihre Sache.", "Fragen Sie meinen Mann.", "Das haben Sie doch eh schon an.": left to somebody else, and no leave. */
const LEFT_TO_OTHERS =
  /^\W*(?:(?:ja|na|naja|tja|hm|ach|och),? )*(?:das )?(?:muessen|muesstet?n?) sie (?:(?:doch|ja|schon|selber|selbst) )*wissen\W*$|^\W*(?:(?:ja|na|hm),? )*(?:das |es )?ist (?:doch |ja )*ihre sache\W*$|^\W*(?:(?:ja|na|hm|da),? )*(?:da )?(?:fragen|muessen) sie (?:doch |mal |da |lieber )*meine?n? [a-z]+(?: fragen)?\W*$|^\W*(?:ja,? )?(?:wissen|entscheiden) sie das\W*$|\bhaben sie (?:doch |ja |eh |wohl |sowieso |bestimmt )+(?:schon |laengst |bereits )?(?:an|laufen|angemacht|eingeschaltet|gemacht)\W*$|^\W*you (?:should|must|would) know\W*$/;

/** "Hm, na ja, hm.": sounds, and nothing else. */
const HESITATES = /^\W*(?:(?:m?hm+|na ja|naja|tja|aehm?|ach|och|puh|oh|nun|na)\W*)+$/;

/** "Jetzt ist es eh zu spät.", "Nun ist es ja drauf." */
const TOO_LATE =
  /\bhaett\w* (?:\w+ ){0,5}(?:vorher|frueher|gleich|zuerst|vorhin)\b|\b(?:zu spaet|(?:ist|is) (?:es |das )?(?:ja |eh |jetzt |nun |schon )*(?:drauf|passiert|geschehen)|too late)\b/;

/** "Bin ich nicht.", "Das geht nicht.": words of a yes, denied. */
const beginsDenied = (said: string): boolean =>
  /^\W*(?:das |da |damit |so |es )?(?:bin|geht|passt|ist|waere|kann|koennen|darf|duerfen|will|moechte) (?:\w+ ){0,3}(?:nicht|nich|net|ned)\b/.test(said) && !NO_PROTEST.test(said); // prettier-ignore

/** "Nein nein, ist schon in Ordnung.", "Nö, passt." */
const NO_BUT_FINE =
  /^\W*(?:(?:nein|nee|noe|ach|och|aber)[,.]? )+(?:(?:das|es|ist|is|schon|alles|geht) ){0,4}(?:in ordnung|okay|ok|gut|recht|passt|klar|nur zu)\b/;

/** "Wenn das so üblich ist.", "Wenn's hilft." */
const AS_USUAL =
  /\bwenn(?:'?s| es| das| dat| sie das)? (?:\w+ ){0,3}(?:ueblich|sein muss|noetig|notwendig|hilft|dient|dazugehoert|vorschrift|brauchen|vorgeschrieben|muessen)\b/;

/** To "Hätten Sie etwas dagegen?": no words of no, but no objection. */
const NOT_AT_ALL =
  /^\W*(?:h(?:ab|abe|aett|aette) ich nicht|not (?:at all|in the least)|by all means|i (?:do|would)(?:n.t| not)|none|keine?s?|(?!(?:\w+ )?(?:moechte|will|wollen|mag|darf|duerfen)\b)(?:\w+ ){1,2}nicht\W*$|noe|ach was|ach wo|i ?wo|woher denn|ueberhaupt nicht|gar nicht|nicht im geringsten)\b/;

/** "Würde Sie ein Mitschnitt stören?" - "Ja, das würde mich stören." */
const DOES_MIND =
  /^\W*(?:ja|doch|schon|allerdings|klar),? (?:da )?(?:(?:das|die|den|schon|sogar|durchaus) )?(?:(?:ist|waere) (?:es|das)(?! ?nicht)|h(?:abe?|aette?) ich(?! nicht| nix| kein)|(?:wuerde|stoert|waere|macht)\b(?! (?:ich|mich|mir) nicht))|^\W*allerdings\W*$/;

/** "Darf ich auf Aufnahme drücken?" - "Drücken Sie.": the verb of the question comes back as an invitation. */
function echoes(said: string, asked: string): boolean {
  const verb =
    /^\W*(?:(?:ja|na|dann|gut|bitte),? )*([a-z]{3,}?)en (?:sie|se|s)\b(?![^.!?]*\b(?:aus|ab|nicht)\b)[^?]*$/.exec(
      said,
    )?.[1];
  return verb !== undefined && asked.includes(verb) && /^(?:nehm|zeichn|schneid|speicher|druec?k|schalt|start|mach|halt|lass|tu|record)/.test(verb); // prettier-ignore
}

/** The words that ask for the tape, without a question for data in the same breath. */
export function tapeQuestion(asked: string): string {
  const parts = sentences(asked);
  const from = parts.findIndex((s) => speaksOfTape(asked.slice(s.start, s.end)));
  return parts
    .slice(Math.max(0, from))
    .flatMap((s) => clauses(asked, s).map((c) => asked.slice(c.start, c.end)))
    .filter((part) => !DATA.test(part))
    .join(' ');
}

/** Whether the last of several sentences is such an answer. */
function lastWord(said: string, agreeing: (part: string) => boolean): boolean {
  const parts = sentences(said).flatMap((s) => clauses(said, s).map((c) => said.slice(c.start, c.end)));
  return parts.length > 1 && !said.includes('?') && agreeing(parts.at(-1) ?? '');
}

/** The notice is the last thing said: "Ich zeichne auf. Also, es geht um Ihren Strom." - "Gut." is about the power. */
const endsOnTape = (asked: string): boolean => {
  const last = sentences(asked).at(-1);
  return last !== undefined && speaksOfTape(asked.slice(last.start, last.end));
};

/** A question is agreed to by any yes; a notice needs words of agreement. */
function agrees(said: string, question: boolean, last: boolean): boolean {
  if (/^\W*m?hm+\W*$/.test(said) || /^\W*(?:aha|ach so|so so)\W*$/.test(said)) return false;
  // "Ja, das ist okay. Worum geht es denn?"
  const first = sentences(said)[0];
  const begins = first === undefined ? '' : said.slice(first.start, first.end);
  if (question && YES.test(begins) && !begins.includes('?') && !CONFUSED.test(begins)) return true;
  if (CONFUSED.test(said)) return false;
  if (!YES.test(said) || (said.includes('?') && !/^\W*(?:ja|klar|gern)/.test(said))) return false;
  // "Das wird aufgezeichnet. Sie haben ja den Tarif S." - "Ja, das stimmt.": the yes is to what was said last.
  return question || (last && !said.includes('?') && (!BARE.test(said) || /\b(?:ok|okay|gut)\b/.test(said)));
}
