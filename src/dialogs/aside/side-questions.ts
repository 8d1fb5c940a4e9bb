// The questions in a text: its sentences, the two that one sentence may hold, and what points back at the one before.
import { wordCount } from '../../knowledge/german/words.ts';
import { VERB_FIRST, asks } from './asked.ts';

/** Where a second question begins inside one sentence. */
const JOINED = new RegExp(
  `(?:,? (?:und|sowie|and|also) (?:auch |noch |also )?|, )(?=(?:was|wie|wann|wo|wer|warum|welche\\w*|how|what|when|who|why|${VERB_FIRST})(?!\\p{L}))`,
  'iu',
);
/** Fewer words ask nothing by themselves. */
export const LEAST_WORDS = 3;

/** "Ein Bekannter fragt: Reicht ein Ja?": who wants to know says nothing about what is asked. */
const FOR_ANOTHER =
  /(?<=^|[.!?]\s)(?:\p{L}+ ){1,4}(?:fragt|fragte|möchte wissen|will wissen|asks|asked|wants to know)(?: (?:mich|uns|hier|me|us))*: /giu;
/** A guess in brackets ("(Stromio? nein, …)") is put to nobody. */
const IN_BRACKETS = /\([^()]*\?[^()]*\)/g;
/** "Am 4. Dezember" and "am 7.12. zur Post" end no sentence. */
const SENTENCE_END =
  /(?<=[.!?…])(?<!\d\.(?=\s+(?:[Jj]an|[Ff]eb|[Mm]är|[Aa]pr|[Mm]ai|[Jj]u[nl]|[Aa]ug|[Ss]ep|[Oo]kt|[Nn]ov|[Dd]ez)))(?<!\d\.\d{1,2}\.(?=\s+(?:\p{Ll}|Post|Gericht)))\s+/u;
/** The sentences of a text, without who asks and what is guessed in brackets. */
export const sentencesOf = (text: string): string[] =>
  text.replace(FOR_ANOTHER, '').replace(IN_BRACKETS, '').trim().split(SENTENCE_END);

/** "My flatmate agreed, should I name him?": what is asked stands behind the comma. */
const ASKED_LAST = new RegExp(
  `, (?:(?:und|aber|doch|nur|and|but|also|so) )?(?=(?:${VERB_FIRST}|(?:bleibt|ist|gilt|läuft|zählt|verliere|habe?) (?:meine?|der|die|das|ich|es))(?!\\p{L})[^,]*\\?$)`,
  'iu',
);
/** What is asked behind the last comma. */
export const lastClause = (sentence: string): string | undefined => sentence.split(ASKED_LAST)[1];

/** The questions of one sentence: mostly one; two where both parts ask by themselves ("Wie lange … und darf ich …?"). */
export function partsOf(sentence: string): string[] {
  const [first = '', ...others] = sentence.split(JOINED).map((part) => part.trim());
  const rest = others.join(' ');
  return wordCount(first) >= LEAST_WORDS && wordCount(rest) >= LEAST_WORDS && asks(first) ? [first, rest] : [sentence];
}

/** "Was mach ich damit?" asks about what stands before it. */
export const POINTS_BACK =
  /(?<!\p{L})(?:damit|dagegen|dazu|davon|darauf|daraus|with (?:it|that|this)|about (?:it|that|this))(?!\p{L})/iu;
/** "Stimmt das?", "Ist er dann ungültig?": few words that name nothing themselves. */
const NAMES_NOTHING = /(?<!\p{L})(?:er|es|das|dann|da|dort|so|stimmts?|it|that|this|then|there)(?!\p{L})/iu;
const NAMELESS_WORDS = 5;
/** Whether a question is about what stands before it. */
export const pointsBack = (asked: string): boolean =>
  (wordCount(asked) <= POINTING_WORDS && POINTS_BACK.test(asked)) ||
  (wordCount(asked) <= NAMELESS_WORDS && NAMES_NOTHING.test(asked));
const POINTING_WORDS = 8;
/** So few words that point at nothing are read too weakly to be answered outright. */
export const POINTING_ALONE = 5;
