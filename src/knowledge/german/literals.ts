// What must stand in a text before a pattern can match it: read from the pattern's own source.

/** What a part of a pattern matches: all the strings it can be, or else strings of which one stands in every match. */
type Part = { exact?: readonly string[]; need?: readonly string[] };

/** So many strings of parts that follow each other are put together; more would tell no more. */
const TOGETHER = 64;
/** A sign of a string that stands for a place and not for a letter: the edge of a word. */
export const EDGE = '\u0000';
/** A run of letters and digits, or of signs beyond ASCII: what blanks, marks and `\b` cut a text into. */
export const RUN = /\w+|[\u0080-\uffff]+/g;
/** Words of nearly every message tell little, however long they are. */
const EVERYDAY = new Set(
  'ich mich mir wir uns er sie es die der das den dem ein eine einen hab habe haben hat hatte hatten bin ist war wurde wird will nicht nie kein keine nichts sag sage sagt sagte gesagt mein meine und aber auch noch mit von vom zu am im an auf was dass ja vertrag anruf angerufen telefon'.split(
    ' ',
  ),
);
const COMMON = 0.3;
/** How much rarer a piece becomes with every letter. */
const RARER = 0.08;

const ANYTHING: Part = {};
const NOTHING: Part = { exact: [''] };
const AT_EDGE: Part = { exact: [EDGE] };
const unique = (strings: readonly string[]): string[] => [...new Set(strings)];

/**
 * Pieces of words of which at least one stands in every text that a pattern matches.
 * @returns undefined where the source tells of none: then the pattern itself has to look
 */
export function literalsOf({ source, flags }: RegExp): readonly string[] | undefined {
  if (/[iv]/.test(flags)) return undefined;
  return needOf(new Source(source).either());
}

/** The strings of a part as a demand, each by its rarest piece; a part that may be empty, or of marks alone, demands nothing. */
function needOf({ exact, need }: Part): readonly string[] | undefined {
  if (!exact) return need;
  const pieces = exact.map((string) => piecesOf(string).toSorted((a, b) => rarity(a) - rarity(b))[0]);
  return pieces.includes(undefined) ? undefined : unique(pieces.filter((piece) => piece !== undefined));
}

/** A string in the runs that words are cut into; an edge stands where a run cannot go on. */
function piecesOf(string: string): string[] {
  const plain = string.replaceAll(/\0+/g, EDGE);
  return Array.from(plain.matchAll(RUN), ({ 0: run, index }) => {
    const opens = index === 0 ? '' : EDGE;
    const closes = index + run.length === plain.length ? '' : EDGE;
    return opens + run + closes;
  });
}

/** How large a share of texts holds a piece; a rough guess that only ranks. */
function rarity(piece: string): number {
  const letters = piece.replaceAll(EDGE, '');
  return EVERYDAY.has(letters) ? COMMON : RARER ** letters.length;
}

/** Of two demands the one that fewer texts meet. */
function rarer(a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] | undefined {
  if (!a || !b) return a ?? b;
  const share = (strings: readonly string[]): number => strings.reduce((sum, one) => sum + rarity(one), 0);
  return share(b) < share(a) ? b : a;
}

/** Reads a regular expression's source from left to right. */
class Source {
  readonly #source: string;
  #at = 0;
  constructor(source: string) {
    this.#source = source;
  }

  /** Alternatives up to the end of the group. */
  either(): Part {
    const parts = [this.#sequence()];
    while (this.#take('|')) parts.push(this.#sequence());
    const [only] = parts;
    if (only && parts.length === 1) return only;
    if (parts.every(({ exact }) => exact)) return { exact: unique(parts.flatMap(({ exact }) => exact ?? [])) };
    const needs = parts.map(needOf);
    return needs.some((need) => !need) ? ANYTHING : { need: unique(needs.flatMap((need) => need ?? [])) };
  }

  #sequence(): Part {
    let run: readonly string[] = [''];
    let best: readonly string[] | undefined;
    let whole = true;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      const part = this.#repeated();
      if (part.exact && run.length * part.exact.length <= TOGETHER) {
        run = unique(run.flatMap((one) => (part.exact ?? []).map((other) => one + other)));
        continue;
      }
      whole = false;
      best = rarer(rarer(best, needOf({ exact: run })), part.exact ? undefined : part.need);
      run = part.exact ?? [''];
    }
    if (whole) return { exact: run };
    const need = rarer(best, needOf({ exact: run }));
    return need ? { need } : ANYTHING;
  }

  /** One part with how often it may stand. */
  #repeated(): Part {
    const part = this.#single();
    const [sign] = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at, this.#at + 16)) ?? [''];
    this.#at += sign.length;
    if (sign === '' || sign.startsWith('{1}')) return part;
    if (/^(?:\?|\{0,1\})/.test(sign)) return part.exact ? { exact: unique(['', ...part.exact]) } : ANYTHING;
    if (/^(?:\*|\{0)/.test(sign)) return ANYTHING;
    if (part.exact?.every((one) => one === ' ' || one === '\n')) return { exact: [' '] };
    const need = needOf(part);
    return need ? { need } : ANYTHING;
  }

  #single(): Part {
    const char = String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0);
    this.#at += char.length;
    if (char === '(') return this.#group();
    if (char === '[') return this.#oneOf();
    if (char === '\\') return this.#escaped();
    if (char === '^' || char === '$') return NOTHING;
    // A sign of two units is one or two letters, as the flags have it: it demands nothing.
    return char === '.' || char.length > 1 ? ANYTHING : { exact: [char] };
  }

  #group(): Part {
    const [head] = /^\?(?:<?[=!]|:|<\w+>)/.exec(this.#source.slice(this.#at, this.#at + 40)) ?? [''];
    this.#at += head.length;
    const part = this.either();
    this.#at++;
    // What stands before or behind is not part of the match.
    return /[=!]$/.test(head) ? NOTHING : part;
  }

  #oneOf(): Part {
    const [inside] = /^(?:\\.|[^\]\\])*/s.exec(this.#source.slice(this.#at)) ?? [''];
    this.#at += inside.length + 1;
    const chars = inside.replaceAll('\\n', '\n');
    // Any blank cuts words apart like any other.
    if (/^[ \n]+$/.test(chars)) return { exact: [' '] };
    // Ranges, kinds of letters and what is shut out name too many.
    return /^[^\\^\ud800-\udfff-]{1,8}$/.test(chars) ? { exact: unique(chars.split('')) } : ANYTHING;
  }

  #escaped(): Part {
    const [named] = /^(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|k<\w+>|\d+)/.exec(
      this.#source.slice(this.#at, this.#at + 60),
    ) ?? [''];
    const char = this.#source.charAt(this.#at);
    this.#at += Math.max(1, named.length);
    if (named !== '') return ANYTHING;
    if (char === 'b') return AT_EDGE;
    if (char === 'B') return NOTHING;
    if (char === 'n') return { exact: ['\n'] };
    return /\w/.test(char) ? ANYTHING : { exact: [char] };
  }

  #take(char: string): boolean {
    if (this.#source.charAt(this.#at) !== char) return false;
    this.#at++;
    return true;
  }
}
