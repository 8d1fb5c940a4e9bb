// What a turn's words tell: asked several times on the way to a reply, read once.
import type { Draft } from '../draft.ts';
import { remembered } from '../../knowledge/remembered.ts';
import { extract, type Extraction } from '../understand/index.ts';
import { withDeath } from './death.ts';

type Read = { text: string; lang: string; found: Extraction };
/** What was read last; it goes with its turn. */
const last = new WeakMap<Draft, Read>();

/** "ja", "weiß ich nicht" and their like are most of what is typed, by everybody: these readings are kept a while. */
const SHORT = 24;
const KEPT = 256;
const short = remembered<Extraction>(KEPT);

/** The same as `extract` on the day and in the language of the talk. */
export function readOnce(draft: Draft, text: string): Extraction {
  const { lang } = draft.file;
  const known = last.get(draft);
  if (known?.text === text && known.lang === lang) return known.found;
  const alone =
    text.length > SHORT ? read(draft, text) : short(`${draft.today} ${lang} ${text}`, () => read(draft, text));
  const found = withDeath(draft, text, alone);
  last.set(draft, { text, lang, found });
  return found;
}

const read = ({ today, file: { lang } }: Draft, text: string): Extraction => extract(text, { today, lang });
