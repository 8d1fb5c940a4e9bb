// The process in which one bundle is made (bundles.ts): takes it, answers and ends.
import { loadFonts } from './fonts.ts';
import { renderBundle, type Bundle } from './letters/bundle/bundle.ts';
import { LetterProblem } from './letters/problem.ts';

export type Bundled = { bytes: Uint8Array } | { german: string; english: string };

function answerTo(bundle: Bundle): Bundled {
  try {
    return { bytes: renderBundle(bundle, loadFonts()) };
  } catch (error) {
    if (error instanceof LetterProblem) return { german: error.message, english: error.english };
    throw error;
  }
}

process.once('message', (bundle: Bundle) => process.send?.(answerTo(bundle), () => process.disconnect?.()));
