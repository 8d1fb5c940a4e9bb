// Which way an answer leans, clause by clause. A negation and a word of objection cancel each other out: "Da sag ich nicht nein."
import { clauses, isNegated, sentences } from '../../knowledge/german/clauses.ts';
import { ways } from '../../knowledge/german/words.ts';

/** Words that mind, refuse or put off; denied they agree. */
const OBJECTION = new RegExp(
  ways(
    String.raw`\b(?:${ways(
      'dagegen|dawider',
      '(?:was|etwas|nichts|nix) gegen',
      'gegen (?:hab|haett|das|die|eine|ihre?)',
      String.raw`ab(?:zu)?lehn\w*`,
      'einw(?:ae|a)nde?',
      String.raw`einzuwenden|bedenken|vorbehalte?|einspruch|widerspruch\w*|entgegen|wehren?`,
      String.raw`straeub\w*|verweiger\w*|widersprech\w*|entgehen`,
      'aus(?:zu)?schlagen',
      'ab(?:zu)?schlagen',
      String.raw`im weg\w*|stoer\w*|meckern|auszusetzen|hindern|abhalten|zu verbergen`,
      String.raw`zu verheimlichen|zu verstecken|zu ueberlegen|zoegern|zweifel\w*`,
      '(?:zweimal|lange|gross) (?:bitten|sagen|ueberlegen|fragen)',
      String.raw`object\w*|mind|refuse`,
    )})\b`,
    String.raw`\blehne?n? (?:\w+ ){0,4}ab\b`,
    String.raw`\bmacht\b[^.!?,]{0,24}\baus\b`,
    String.raw`\bausmach\w*\b`,
  ),
  'g',
);
/** Judgements that are no good ones; denied they praise. */
const BAD = /\b(?:unangenehm|schlimm|verkehrt|schlecht|uebel|falsch|dumm)\b/g;
const NO_WORD = /(?<!^\W*)\bnein\b/g;
const NEGATIONS =
  /\b(?:nicht|nich|nix|nichts|net|ned|nie|niemals|kein\w*|weder|ohne|mitnichten|not|never|nothing|no|don.t|won.t|wouldn.t)\b/g;
/** "Nichts lieber als das": a no that says yes by itself. */
export const BY_ITSELF =
  /\bnichts lieber\b|\bnicht (?:zweimal|lange|gross) (?:bitten|sagen|fragen)\b|\bnicht entgehen\b/;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How often a clause objects: words of refusal, and a "nein" that is spoken of. */
function objections(part: string): number {
  const spokenOf = /\b(?:sag|kein|nicht|nie|weder|noch)\w*\b/.test(part) ? count(part, NO_WORD) : 0;
  return count(part, OBJECTION) + count(part, BAD) + spokenOf;
}

/** "Dagegen hab ich nichts", "Das lehne ich nicht ab": denied objections. */
export function cancelsOut(part: string): boolean {
  if (BY_ITSELF.test(part)) return true;
  if (!isNegated(part) || /^\W*(?:wenn|falls|sofern|solange|if)\b/.test(part)) return false;
  const against = objections(part);
  return against > 0 && (against + count(part, NEGATIONS)) % 2 === 0;
}

/** The clauses of an answer, question marks and all. */
export const clausesOf = (said: string): string[] =>
  sentences(said).flatMap((s) => clauses(said, s).map((c) => said.slice(c.start, c.end)));

/** "Nicht ja und nicht nein", "weder ja noch nein", "jein": says nothing. */
export const isTorn = (said: string): boolean =>
  /\bjein\b|\bweder ja noch nein\b|\bnicht ja\b.*\bnicht nein\b|\bnicht nein\b.*\bnicht ja\b/.test(said);

/** The answer without the clauses whose objections are denied; what is left can still refuse. */
export function withoutDenied(said: string): string {
  if (isTorn(said)) return said;
  const parts = sentences(said).map((s) => {
    if (OF_NOTHING.test(said.slice(s.start, s.end))) return '';
    const all = clauses(said, s).map((c) => said.slice(c.start, c.end));
    const left = all.filter((part) => !cancelsOut(part));
    return left.length === all.length ? said.slice(s.start, s.end) : left.join(', ');
  });
  return parts.filter((part) => part.trim() !== '').join(' ');
}

/** "Ich wüsste nichts, was dagegen spricht.": the no and the objection in two clauses. */
const OF_NOTHING =
  /\b(?:nichts|nix|(?:wuesste|weiss) nicht|keinen?|nothing)\b[^.!?]{0,20}, (?:was|das|der|die|warum|weshalb|that)\b[^.!?]*\b(?:dagegen|stoer\w*|hinder\w*|against)\b/;

/** Some clause denies an objection, and none of the others objects. */
export const deniesObjection = (said: string): boolean =>
  !isTorn(said) &&
  (OF_NOTHING.test(said) || clausesOf(said).some(cancelsOut)) &&
  !clausesOf(withoutDenied(said)).some((part) => isNegated(part));

/** "Haben Sie Vorbehalte?", "falls Sie nichts dawider haben": a question whether somebody minds. */
export const asksWhetherAgainst = (asked: string): boolean =>
  count(asked, OBJECTION) > 0 || /\b(?:unangenehm|schlimm)\b/.test(asked);

const OPENER =
  '^\\W*(?:(?:ja|jo|na|dann|gut|klar|doch|sicher|okay|ok|also|da|das|der|die|dem|damit|so|natuerlich|gern|gerne),? )*';
/** The verb first, or behind "das", "damit": German answers a question so, and speaks of its matter. */
const MODAL_FIRST = new RegExp(
  `${OPENER}(?:[a-z]{4,12}en )?(?:kann|koennen|darf|duerfen|soll|sollen|laesst)\\b(?! (?:sein|ich (?:nur|gleich|gerade|grad|mal|noch|erst)))`,
);
/** A participle alone: "Zugestimmt.", "Hiermit bewilligt." */
const PARTICIPLE = new RegExp(
  String.raw`^\W*(?:ja,? |hiermit |schon )*(?!untersagt|verboten|verweigert|abgelehnt|versagt|` +
    'verbeten|verstanden|gehoert|gemerkt|gesehen|verheiratet|gesagt|gefragt|geschieden|verwitwet|' +
    'vergessen|verkauft|entschuldigt|verwaehlt|gestorben|gestern|geld|' +
    'gern)(?:(?:zu|ab|an|ein|frei|mit)?ge[a-z]{3,}(?:t|en)|(?:be|er|ver|ge)[a-z]{3,}(?:t|en)|' +
    String.raw`[a-z]+iert)\W*$`,
);
/** "Leg los.", "Record ab.", "Schneid ruhig mit.": an order in two or three words. */
const BARE_IMPERATIVE = new RegExp(
  String.raw`^\W*(?:(?:ja|na|dann|gut|klar|okay|ok|also),? )*(?!moment|warte?|sage?|sagen|hoere?|` +
    'noch|erst|schon|bin|ist|hab|habe|was|wie|wer|nicht|nee|nein|schau|guck|lass|hau|haeng|gib|gar|' +
    'na|ach|der|die|das|ich|mir|sie|er|es|wir|hier|fahr|komm|geh|ruf|zu|so|von|vor)[a-z]{3,9}e? ' +
    String.raw`(?:ruhig |nur |mal |halt )?(?:ab|auf|mit|los|ruhig|nur|an|ein|weiter|zu|drauf)\W*$`,
);
/** Puts off, hedges or speaks of something of one's own. */
const NOT_NOW =
  /\b(?:moment|gleich|erst|warten?|spaeter|lieber|eher|nachher|vorher|zur sache|schneller|beeil\w*|vielleicht|komisch|seltsam|merkwuerdig|unnoetig|schwer|kaum|schlecht|polizei|bloss)\b/;

/**
 * The shape of an answer that lets a matter happen, whatever its words: the verb comes first or behind "das", a participle
 * stands alone, an order is given.
 */
export function answersByForm(said: string): boolean {
  if (said.includes('?') || isTorn(said) || NOT_NOW.test(said)) return false;
  const [first] = clausesOf(said);
  if (first === undefined || first.trim().split(' ').length > 8) return false;
  if (clausesOf(said).some((part) => isNegated(part) && !cancelsOut(part)) || objections(first) > 0) return false;
  return MODAL_FIRST.test(first) || PARTICIPLE.test(first) || BARE_IMPERATIVE.test(first);
}

/** Asks back, puts off: no leave is given by it even where it sounds like an order. */
export const putsOff = (said: string): boolean => NOT_NOW.test(said);
