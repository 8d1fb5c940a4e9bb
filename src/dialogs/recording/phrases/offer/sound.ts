// How a recording sounds: read fast, cut, not to be understood, misheard.
import { list } from '../list.ts';

/** Marks a transcriber puts where a text is read at speed. */
export const READ_FAST = list(
  '[\\[(][^\\])]{0,30}(?:schnell|hastig|rasch|ohne pause|fast|quick|rapid)[^\\])]{0,30}[\\])]',
);
/** Notes of a transcriber about the sound itself. */
export const CUT_NOTE = list(
  '[\\[(][^\\])]{0,30}(?:schnitt|abgeschnitten|knack\\w*|geschnitten|' +
    '(?:tonlage|hintergrund\\w*|lautstärke|klang|echo|stimme) ?\\w{0,12} ?(?:wechselt|anders|verändert)|' +
    'ander\\w+ (?:hintergrund\\w*|echo|lautstärke|klang|stimme)|cut|splice\\w*|click)[^\\])]{0,40}[\\])]',
);
/** Marks a transcriber puts where nobody can understand the words. */
export const UNINTELLIGIBLE = list(
  '[\\[(][^\\])]{0,30}(?:unverständlich|nuschel\\w*|undeutlich|unv\\.?|murmel\\w*|rauschen|inaudible|unintelligible|mumbl\\w*|\\?+)[^\\])]{0,30}[\\])]',
);
/** Signs of a machine that misheard: words a person would not say in an offer. */
export const MISHEARD = list(
  'o zwei',
  '_wieder ruf_(?! (?:ich|mich|an|sie))',
  '_auf nahme_',
  '_lauf zeit_',
  '_geburts? datum_',
  'euro im mund_',
  '_auf ?sech?z\\w*',
  'wider rufen',
  '\\[(?:unverständlich|unv|\\?+)\\]',
);
