// Markup with everything escaped that was put into it; only other markup goes in as it is.
import { bind } from '../../bind.ts';

/** Markup that is safe to put in; everything else is escaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
type Piece = Html | Html[] | string | number | undefined | false;

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

function flat(piece: Piece): string {
  if (piece === undefined || piece === false) return '';
  if (Array.isArray(piece)) return piece.map((one) => one.text).join('');
  return piece instanceof Html ? piece.text : escape(String(piece));
}

/** A template tag: values are escaped, nested markup is not. */
export const html = (parts: TemplateStringsArray, ...values: Piece[]): Html =>
  new Html(parts.map((part, index) => part + (index < values.length ? flat(values[index]) : '')).join(''));

/** Elements whose text is no prose, and every tag with its attributes: they stay as they are. */
const NO_PROSE = /(<(script|style|textarea|pre|option)\b.*?<\/\2>|<[^>]*>)/s;

/** The same markup with no-break spaces in what is read. */
export const bound = ({ text }: Html): Html =>
  // Split by a pattern with two groups: text, tag, name of the element, text ...
  new Html(
    text
      .split(NO_PROSE)
      .map((part, at) => (at % 3 === 0 ? bind(part) : at % 3 === 1 ? part : ''))
      .join(''),
  );
