// Whether a sentence asks something, by its shape: with a mark or without, in standard German, in dialect, in English.
import { wordCount, ways } from '../../knowledge/german/words.ts';
import { soundsSpoken, spokenQuestion } from '../../knowledge/german/dialect.ts';

/** How a question begins that puts the verb first. */
export const VERB_FIRST = ways(
  '(?:darf|muss|soll|kann|sollte|krieg|kriege|bekomme|verliere?) (?:ich|mir|meine?)',
  '(?:darf|dürfen|muss|müssen|kann|können) (?:mir |mich )?(?:die|der|das|man|sie)',
  'brauche? (?:ich|man|wir) (?:da |dafür |dazu |jetzt |hier |denn )?(?:einen?|nen|ne)',
  '(?:reicht|hilft|bringt|wäre|würde|gilt|zählt|lohnt|kostet) (?:dafür |dazu |da |hier |auch |denn |' +
    'schon )?(?:es|das|sich|mich|mein|eine?|die|der)',
  '(?:ist|sind|isses|is|gibt|gibts) (?:das|es|die|der|mein|meine|da) (?:denn|eigentlich|überhaupt|jetzt|' +
    'nun|dann|trotzdem|so|noch|auch|rechtens|gültig|erlaubt|wirksam|legal)',
  '(?:hab|habe|bin) ich (?:denn|eigentlich|überhaupt|dann)',
  '(?:wird|werden) (?:mir|mein|meine|die|das|der) (?:jetzt |dann |denn )?\\p{L}+',
  '(?:would|is) it (?!called|from|a )',
  '(?:may|must|should|can|do) (?:i|they)',
);
/** "Ich frag mich, ob …": what is asked stands behind. */
const WONDERS =
  '(?:ich |i )?(?:frage?|wüsste|würde?|möchte|mecht|will|wollt|wollte|wonder|would like to|' +
  'want to)(?: (?:mich|gern|gerne|nur|mal|noch|halt|know|wissen|fragen|eigentlich)){1,4},? ' +
  '(?=(?:ob|was|wie|wann|wer|wo|warum|wieso|if|whether|what|how|when|who)(?!\\p{L}))';
/** The same as it is spoken: "ko i des no", "wos is mit". */
const DIALECT = ways(
  '(?:kann|ko|koa|kon|muss|muas|mues|derf|darf|soi|soll|kriag|griag|kriech|krieg) (?:i|ick|icke|isch|ma|mer|mir)',
  'wos (?:is|isch|mach|passiert|kost|soi|na)',
  'wia (?:is|lang|geht|ko|macht|muas)',
  'wat (?:is|mach|passiert|kost|soll)',
  'wann muas',
  'gibts (?:da|do|no|fia)',
  'gibds',
  'san (?:de|die|mia)',
  '(?:derfa|derfe|derfet) (?:de|die)',
  'jilt (?:dit|det|dat)',
  'kost (?:des|dat|dit|mi|mich)',
  'isch des|is des|isses',
);
const SPOKEN = new RegExp(`^(?:und |aber |also |ach |so |na |oida )?(?:${DIALECT})(?!\\p{L})`, 'iu');
const PLAINLY_ASKS = new RegExp(`^(?:${VERB_FIRST})(?!\\p{L})`, 'u');
const WONDERS_FIRST = new RegExp(`^${WONDERS}`, 'iu');
/** How a question begins that has no mark. */
const ASKS = new RegExp(
  `^(?:und |aber |also |ach |and |but |so )?(?:${ways(
    DIALECT,
    'was|wie|wieviele?n?|wann|wo|wer|wem|warum|wieso|weshalb|woher|wozu|womit|welche\\w*',
    '(?:ab|bis|mit|nach|seit|an|für) (?:wann|wie ?viele?n?|wie viel|welche\\p{L}*)',
    'gilt|zählt|stimmt es|gibt es',
    'gibts (?!nicht|nichts|nix|ned|net|kein)\\p{L}+',
    '(?:un)?till? when',
    'by when|what|how|when|who|why|where|which',
    'is (?:a|the|it|my)',
    'does',
    VERB_FIRST,
    'wenn (?:ich|die|der|man|sie) .+ (?:bin|ist|sind|kann|muss|darf|habe?|gilt|bleibt|komme?|verliere) ' +
      '(?:ich|das|der|die|es|man|dann|sie)',
    'if (?:i|they) .+ (?:do|am|can|must|will|is) (?:i|it|they|the)',
  )})(?!\\p{L})`,
  'iu',
);

/** "Bin ich noch …?", "Hat mein Mann …?": with a mark behind it, the verb first is a question. */
const ANY_VERB = new RegExp(
  '^(?:und |aber )?(?:bin|ist|sind|war|hab|habe|hat|haben|wird|werden|kann|können|muss|müssen|darf|' +
    'dürfen|soll|gilt|geht|zählt|brauche?|braucht|brauchen|reicht|genügt|am|is|are|was|have|has|do|' +
    String.raw`does|did|can|will) (?:ich|er|sie|es|die|das|der|den|man|wir|mein\p{L}*|i|he|she|it|` +
    String.raw`the|they|we|my)(?!\p{L})`,
  'iu',
);
/** Whether a part has its verb first, as a question has. */
export const beginsWithVerb = (part: string): boolean => ANY_VERB.test(part.trim());

/** "Und wenn ein Gerichtsvollzieher kommt": half a sentence that asks what then. */
const WHAT_IF =
  /^(?:(?:und|aber|oder|and|but) (?:was |what )?|was (?:ist |wäre |passiert |mach(?:e|en)? (?:ich|wir) |tu(?:e|n)? (?:ich|wir) )?(?:denn |dann )?|what )(?:wenn|falls|if) (?!dann |ich (?:ehrlich|mich (?:nicht irre|recht|richtig)|nachdenke|es recht))(?:[^\s,.;!?]+ ){1,7}[^\s,.;!?]+[?!. ]*$/iu;

/** Whether a sentence begins as a question does. */
export const asks = (part: string): boolean =>
  ASKS.test(part.trim()) || WHAT_IF.test(part.trim()) || WONDERS_FIRST.test(part.trim()) || OUTRIGHT.test(part.trim());

/** The same in the further languages, as far as the first words or a particle tell it. */
const FURTHER_ASKS =
  /^(?:czy|ile|jak|kiedy|gdzie|dlaczego|могу ли|можно ли|нужно ли|как|сколько|когда|где|почему|чи|скільки|як|коли|де|чому|kaç|nasıl|neden|nerede|ne (?:kadar|zaman)|هل|كم|كيف|متى|لماذا)(?!\p{L})|(?<!\p{L})m[ıiuü](?:y\p{L}+)?[\s?]*$/iu;
const LEAST_ASKED = 4;
/** Whether words with or without a mark ask something in any language, and are too many to be only a name. */
export const asksInAny = (text: string): boolean =>
  wordCount(text) >= LEAST_ASKED && (asks(text) || asksAtEnd(text) || FURTHER_ASKS.test(text.trim()));

/** Whether it can hardly be anything else: the verb first, or words of wondering, or spoken dialect. */
export const asksPlainly = (part: string): boolean => {
  const said = part.trim().toLowerCase();
  return WHAT_IF.test(said) || PLAINLY_ASKS.test(said) || SPOKEN.test(said) || WONDERS_FIRST.test(said);
};

/** Where the last clause of a message begins. */
const CLAUSES = /[,.;:–]\s+|\s(?:und|aber|oder|and|but)\s/u;
const VERBS = ways(
  'bin|ist|sind|war|hab|habe|hat|haben|kann|können|muss|müssen|darf|dürfen|soll|gilt|geht',
  'zählt|reicht|stimmt|läuft|krieg|kriege|bekomme|mach|mache|wird|nehmen|zahlen|speichern',
  'löschen|am|is|are|can|must|may|do|does|should|will',
);
/**
 * The verb next to the word of asking, or first: "wie lang hab ich noch", "wer haftet dafür", "muss ich das zahlen",
 * "reicht das". "Will ich nicht" says what is wanted.
 */
const CLAUSE_ASKS = new RegExp(
  `^(?!will (?:ich|er|sie|es|die|das|der|man|mein))(?:${ways(
    '(?:was|wie|wann|wo|wer|wem|(?:an|von|bei|mit) (?:wen|wem)|warum|wieso|woher|wohin|what|how|when|who|' +
      `why|where)(?: (?:lange?|viel|oft|long|much))? (?:${VERBS}|haftet|kostet|zahlt|trägt|hilft|dauert)`,
    `(?:${VERBS}) (?:ich|er|sie|es|die|das|der|den|da|man|mein\\p{L}*|i|it|the|they|my|that|this)`,
  )})(?!\\p{L})`,
  'iu',
);
/** "… reicht doch, oder", "… richtig": the speaker wants to hear that it is so. */
const SEEKS_YES =
  /(?:^|[, ])(?:oder(?: nicht| was)?|gell|stimmts|richtig|right|isn't it)\W*$|(?:^|[.,!?–] *)(?:und )?(?:was|what) (?:nun|jetzt|now)\W*$/iu;

/** "Kam zwei Tage danach per Post reicht das", "verlangen 49 Euro dürfen die das": no comma before what is asked. "So geht das" tells. */
const TAIL_ASKS = new RegExp(
  String.raw`(?<!(?:^|\s)(?:mir|mich|uns|so|dann|da|dort|hier|nur|wie|dass|ob|damit|dafür|auch|und|` +
    String.raw`oder|\d+\.)) (?:(?:reicht|gilt|zählt|geht|stimmt) (?:das|dies|es)|` +
    '(?:dürfen|können) (?:die|sie) das|(?:darf|kann) (?:der|die|man) das|' +
    'wie ?lange? (?:hab|habe) ich (?:dann|noch|da)|' +
    String.raw`wie komm(?:e)? ich (?:da |hier )?(?:wieder )?raus|` +
    '(?:ist|is) das (?:denn |so |jetzt )?(?:schlimm|erlaubt|rechtens|legal|zulässig|ein problem)|' +
    'geht (?:sowas|so was|so etwas)|darf (?:der|die) (?:anbieter|firma) (?:da )?(?:nein sagen|ablehnen)|' +
    'bin ich (?:da |jetzt )?so lange? gebunden|(?:do|must) i (?:still |really )?(?:have to )?pay|' +
    String.raw`w(?:ie|o) fang(?:e)? ich (?:da |jetzt |am besten )?an)\W*$|(?<!(?:^|\s)so) wie (?:geht (?:das|sowas)|mach(?:e)? ich das)\W*$`,
  'iu',
);

/** Whether a message ends by asking, though no mark stands there: "…, ist das bindend". */
export const asksAtEnd = (text: string): boolean =>
  SEEKS_YES.test(text) || TAIL_ASKS.test(text) || CLAUSE_ASKS.test(text.trim().split(CLAUSES).at(-1) ?? '');

/** Words that only a question has: it needs no mark. */
const OUTRIGHT = new RegExp(
  ways(
    '^(?:und |aber |also )?(?:hab|habe|bin|ist|sind|kann|muss|darf|soll|gilt|gibt|is|isses|wird|' +
      String.raw`krieg|bekomme) (?:\p{L}+ ){0,2}(?:denn|eigentlich|überhaupt)(?!\p{L})`,
    String.raw`^(?:und |aber )?(?:wird|werden) (?:mir|mein|meine|dann|jetzt|denn|der|die|das) \p{L}+`,
    '^(?:und |aber )?(?:kommt|kommen|droht|können|dürfen|pfänden|stellen|sperren|schicken) (?:jetzt |' +
      String.raw`dann |denn |da |nun |gleich |bald |mir |mich )*(?:der|die|das|den|man|mir|mich) \p{L}+`,
  ),
  'iu',
);

/** "Was ist eine Widerrufsbelehrung", "wo steht die Kundennummer": a thing is asked for. */
const WHAT_IS =
  /^(?:und |aber |also |ja |äh+m? )*(?:was (?:ist|sind|heißt|bedeutet|soll)|wo (?:steht|stehen|finde?|seh|sehe)|woran (?:erkenne?|seh|sehe|merke?)|wie (?:erkenne?|sieht|finde?)|wos is|wat is|what (?:is|are|does)|where (?:is|are|do|can))(?!\p{L})/iu;
const WHAT_IS_WORDS = 8;
const LONG_WORD = /\p{L}{6,}/gu;
/** Whether words ask what the open question's own word means. @param question the question as it is put */
export function asksItsWord(text: string, question: string): boolean {
  if (!WHAT_IS.test(text.trim()) || wordCount(text) > WHAT_IS_WORDS) return false;
  const [word] = (text.match(LONG_WORD) ?? []).slice(-1);
  return word !== undefined && question.toLowerCase().includes(word.toLowerCase());
}

/** Whether a sentence is a question as surely as with a mark. */
export const asksOutright = (sentence: string): boolean =>
  sentence.endsWith('?') ||
  WONDERS_FIRST.test(sentence.trim()) ||
  OUTRIGHT.test(sentence.trim()) ||
  (WHAT_IS.test(sentence.trim()) && wordCount(sentence) <= WHAT_IS_WORDS);

/** "…, ja oder nein?" asks nothing of its own. */
const YES_OR_NO = /,? (?:ja oder nein|yes or no)\s*\?+$/iu;

/** What is looked for: in standard words where it is spoken dialect, without what leads to it. */
export function looked(part: string): string {
  const plain = part.trim().replace(WONDERS_FIRST, '').replace(YES_OR_NO, '?');
  return SPOKEN.test(plain) || soundsSpoken(plain) ? spokenQuestion(plain) : plain;
}
