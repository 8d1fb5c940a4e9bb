// What somebody else wrote, pasted as "kopiert aus einem Forum: „…“": none of it is the customer's own story.

const SOURCE =
  '(?:forum|foren|forenbeitrag|facebook|reddit|gutefrage|trustpilot|google-?bewertung\\p{L}*|bewertung|kommentar|review|comment)';
const WRITES = '(?:schreib|schrieb|steht|stand|kopiert|gelesen|las|fand|gefunden|copied|wrote|writes|says|read)';
const QUOTED = '["„“»][^"„“”«»]{20,}["“”«]';
const FROM_OTHERS = new RegExp(
  `(?:(?<!\\p{L})${WRITES}\\p{L}*[^.!?"„“»]{0,40}(?<!\\p{L})${SOURCE}(?!\\p{L})|(?<!\\p{L})${SOURCE}(?!\\p{L})[^.!?"„“»]{0,40}(?<!\\p{L})${WRITES}\\p{L}*)[^.!?"„“»]{0,20}: ?${QUOTED}[.!?,]*`,
  'giu',
);

/** The text without what it quotes from strangers; as it is where nothing else is said. */
export function withoutOthersWords(text: string): string {
  const own = text.replace(FROM_OTHERS, ' ').trim();
  return /\p{L}{2}/u.test(own) ? own : text;
}
