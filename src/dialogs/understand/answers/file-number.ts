// The number under which the other side keeps a case, out of what was typed when it was asked for.

/** Whole labels before it: "unser Zeichen: ", "das Aktenzeichen lautet ". */
const LABEL =
  /(?<!\p{L})(?:akten|geschäfts|unser|ihr|mein)?[- ]?(?:zeichen|nummer|nr|az|file|number|no|reference|ref)(?!\p{L})[.:]?(?: (?:ist|lautet|heißt|is))?[: ]*/giu;
/** Letters, digits and what stands between them: "INK-2026/4711", "R 12.345.678". A sum or a day is none. */
const NUMBER =
  /(?<![\p{L}\d,.])(?:\p{L}{1,6}[./_-]|\p{Lu}{1,6} )*\p{Lu}{0,6}\d(?:[ ./_-]?(?:\d|\p{Lu}{1,6}(?!\p{Ll})))+(?![\p{L}\d]|,\d| ?(?:€|[Ee][Uu][Rr]))/u;
/** A day alone looks like a number with points. */
const DAY = /^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})?$/;
/** What is longer than any number is something else. */
const LONGEST = 60;

/** The number as it was typed, without its label; undefined where there is none. */
export function fileNumberOf(text: string): string | undefined {
  const found = NUMBER.exec(text.replace(LABEL, ' ').replace(/\s+/g, ' '))?.[0].trim();
  return found && /(?:\d.*){3}/.test(found) && found.length <= LONGEST && !DAY.test(found) ? found : undefined;
}
