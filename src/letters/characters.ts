// Which signs a letter can carry: those that the fonts of the paper can show (Latin, Greek, Cyrillic, Arabic, Hebrew, Devanagari, signs).
// Known without the fonts, so that a name is refused while somebody can still write it in another way. A test compares both.
import { charactersProblem } from './problem.ts';

const SHOWN = new RegExp(
  `[${[
    String.raw`\u{20}-\u{7e}\u{a0}-\u{377}\u{37a}-\u{37f}\u{384}-\u{38a}\u{38c}\u{38e}-\u{3a1}`,
    String.raw`\u{3a3}-\u{3e1}\u{3f0}-\u{52f}\u{591}-\u{5c7}\u{5d0}-\u{5ea}\u{5ef}-\u{5f4}\u{600}-\u{6ff}`,
    String.raw`\u{750}-\u{77f}\u{870}-\u{88e}\u{890}-\u{891}\u{898}-\u{97f}\u{10fb}\u{1ab0}-\u{1ac0}`,
    String.raw`\u{1ac5}\u{1ac7}-\u{1ace}\u{1c80}-\u{1c88}\u{1d00}-\u{1df9}\u{1dfb}-\u{1f15}`,
    String.raw`\u{1f18}-\u{1f1d}\u{1f20}-\u{1f45}\u{1f48}-\u{1f4d}\u{1f50}-\u{1f57}\u{1f59}\u{1f5b}\u{1f5d}`,
    String.raw`\u{1f5f}-\u{1f7d}\u{1f80}-\u{1fb4}\u{1fb6}-\u{1fc4}\u{1fc6}-\u{1fd3}\u{1fd6}-\u{1fdb}`,
    String.raw`\u{1fdd}-\u{1fef}\u{1ff2}-\u{1ff4}\u{1ff6}-\u{1ffe}\u{2000}-\u{2064}\u{2066}-\u{2071}`,
    String.raw`\u{2074}-\u{208e}\u{2090}-\u{209c}\u{20a0}-\u{20c0}\u{20f0}\u{2100}-\u{215f}`,
    String.raw`\u{2183}-\u{2184}\u{2189}\u{2212}\u{221a}\u{25cc}\u{2c60}-\u{2c7f}\u{2de0}-\u{2e5d}`,
    String.raw`\u{a640}-\u{a69f}\u{a700}-\u{a7ca}\u{a7d0}-\u{a7d1}\u{a7d3}\u{a7d5}-\u{a7d9}`,
    String.raw`\u{a7f2}-\u{a7ff}\u{a8ff}\u{a92e}\u{ab30}-\u{ab6b}\u{fb00}-\u{fb06}\u{fb1d}-\u{fb36}`,
    String.raw`\u{fb38}-\u{fb3c}\u{fb3e}\u{fb40}-\u{fb41}\u{fb43}-\u{fb44}\u{fb46}-\u{fbc2}`,
    String.raw`\u{fbd3}-\u{fd8f}\u{fd92}-\u{fdc7}\u{fdcf}\u{fdf0}-\u{fe00}\u{fe20}-\u{fe2f}`,
    String.raw`\u{fe70}-\u{fe74}\u{fe76}-\u{fefc}\u{feff}\u{fffc}-\u{fffd}\u{10780}-\u{10785}`,
    String.raw`\u{10787}-\u{107b0}\u{107b2}-\u{107ba}\u{10efd}-\u{10eff}\u{1df00}-\u{1df1e}`,
  ].join('')}]`,
  'u',
);

/** The signs of a text that no letter can show, each once; line breaks are layout. */
export const unshown = (text: string): string[] =>
  Array.from(new Set(text)).filter((sign) => sign !== '\n' && !SHOWN.test(sign));

/** @throws LetterProblem `characters` naming the signs that cannot be set */
export function checkCharacters(text: string): void {
  const missing = unshown(text);
  if (missing.length > 0) throw charactersProblem(missing);
}
