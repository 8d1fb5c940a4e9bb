// What a turn's words tell: asked several times on the way to a reply, read once.
import type { Draft } from './draft.ts';
import { extract, type Extraction } from './understand/index.ts';

type Read = { text: string; lang: string; found: Extraction };
/** What was read last; it goes with its turn. */
const last = new WeakMap<Draft, Read>();

/** The same as `extract` on the day and in the language of the talk. */
export function readOnce(draft: Draft, text: string): Extraction {
  const { lang } = draft.file;
  const known = last.get(draft);
  if (known?.text === text && known.lang === lang) return known.found;
  const found = extract(text, { today: draft.today, lang });
  last.set(draft, { text, lang, found });
  return found;
}
