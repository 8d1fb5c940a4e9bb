// How hard a German text is to read: Wiener Sachtextformel, sentence length, passive, chains of nouns.

/** Names of authorities and words that the texts explain count as short words. */
const EXPLAINED = new Set(
  (
    'bundesnetzagentur verbraucherzentrale verbraucherzentralen datenschutzbehörde datenschutzbehörden bundesbeauftragte bundesgerichtshof ' +
    'amtsgericht amtsgerichts landgericht kammergericht gerichtshof telekom schufa universalschlichtungsstelle schlichtungsstelle schlichtung ' +
    'versicherungsombudsmann arbeiterkammer konsumentenschutz rechtsantragstelle telekommunikation telekommunikationsgesetz ' +
    'datenschutz-grundverordnung grundversorgung grundversorger callcenter mahnbescheid vollstreckungsbescheid inkassobüro inkasso ' +
    'genehmigung genehmigungen genehmigen zusammenfassung widerruf widerrufen widerrufs widerspruch einspruch textform schriftform lastschrift ' +
    'lastschriften vollmacht auskunft aufnahme aufnahmen betreuer betreuung anfechtung anfechten kündigung belehrung wertersatz ' +
    'einwilligung einwilligungsvorbehalt e-mail e-mails einwurf-einschreiben hinweisgebergesetz verbraucher euro wortlaut'
  ).split(' '),
);
/** Sounds that belong together; everything else that is a vowel begins a syllable of its own. */
const NUCLEUS = /[aeiouyäöü]+/g;
const PAIRS = /^(?:aa|ai|au|äu|ee|ei|eu|ey|ie|oo|ou|ui|ay|oi|uu)/;

/**
 * Syllables of a German word by its vowels.
 * A hyphenation library was tried (`hyphen`, German patterns): it knows no syllables of one letter ("a-ber", "O-ma") and
 * counted 13 of 62 listed words wrong; vowels count 4 wrong.
 */
export function syllables(word: string): number {
  let count = 0;
  for (const [run] of word.toLowerCase().matchAll(NUCLEUS)) {
    let rest = run;
    while (rest !== '') {
      rest = rest.slice(PAIRS.test(rest) ? 2 : 1);
      count += 1;
    }
  }
  return Math.max(count, 1);
}

/** What was measured of a text. */
export type Readability = {
  words: number;
  sentences: number;
  /** First Wiener Sachtextformel: about the school year that can read it; undefined for a text without words. */
  grade: number | undefined;
  longestSentence: number;
  passives: number;
  /** The longest run of nouns joined by articles or genitives. */
  nounChain: number;
};

const LONG_WORD = 6;
const SENTENCE = /(?<=[^\d\s.][.?!:;]["“”]?|\d{4}[.?!])\s+(?=[\p{Lu}„“"])/u;
const PASSIVE =
  /(?<!\p{L})(?:wird|werden|wurde|wurden|worden)(?!\p{L})(?=[^.?!]*(?<!\p{L})(?:(?:\p{L}{2,4})?ge\p{L}{2,}(?:t|en)|\p{L}+iert|(?:be|er|ver|zer|ent|miss)\p{L}{2,}(?:t|en))(?!\p{L}))/giu;
const NOUN_CHAIN = /\p{Lu}\p{Ll}+(?: (?:der|des|einer|eines|von|vom|zur|zum|für) \p{Lu}\p{Ll}+)+/gu;

/** Measures a text. Paragraph signs, figures and quoted German short forms are no words. */
export function measure(text: string): Readability {
  const sentences = text.split(SENTENCE).filter((sentence) => /\p{L}/u.test(sentence));
  const wordsOf = (part: string): string[] => part.match(/\p{L}[\p{L}-]*/gu) ?? [];
  const words = wordsOf(text);
  const count = words.length;
  const short = (word: string): boolean => EXPLAINED.has(word.toLowerCase());
  const share = (fits: (word: string) => boolean): number => (100 * words.filter(fits).length) / count;
  const ms = share((word) => !short(word) && syllables(word) >= 3);
  const iw = share((word) => !short(word) && word.length > LONG_WORD);
  const es = share((word) => syllables(word) === 1);
  const sl = count / sentences.length;
  return {
    words: count,
    sentences: sentences.length,
    grade: count === 0 ? undefined : 0.1935 * ms + 0.1672 * sl + 0.1297 * iw - 0.0327 * es - 0.875,
    longestSentence: Math.max(0, ...sentences.map((sentence) => wordsOf(sentence).length)),
    passives: text.match(PASSIVE)?.length ?? 0,
    nounChain: Math.max(
      1,
      ...[...text.matchAll(NOUN_CHAIN)].map(([chain]) => wordsOf(chain).filter((w) => /^\p{Lu}/u.test(w)).length),
    ),
  };
}

/** The middle of some numbers. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
