// An answer in words: short for the talk, whole for the command line and moderators. Always with who says it and where.
import { normOf, passageOf, pathOf, sourceOf, type Passage, type Source } from '../../knowledge/articles/index.ts';
import { plain } from '../../knowledge/search/words.ts';
import { formatPlainDay } from '../phrases/format.ts';
import { OUTSIDE_FIELDS, OUTSIDE_WORDS } from '../phrases/outside.ts';
import type { Spoken } from '../phrases/spoken.ts';
import { ANSWER_WORDS, FIRM_WORDS, SAYER_WORDS } from './words.ts';

/** Whence an answer comes. */
export type AnswerSource = { title: string; norm?: string; url?: string; passage: string };

const found = (id: string): Passage => {
  const hit = passageOf(id);
  if (!hit) throw new Error(`unknown passage "${id}"`);
  return hit.passage;
};

/** "Wer das sagt: Gesetz, Gericht. Wie sicher: klar geregelt." */
function sayWho(passage: Passage, lang: Spoken): string {
  const w = ANSWER_WORDS[lang];
  const who = passage.says.map((by) => SAYER_WORDS[lang][by]).join(', ');
  return `${w.says}: ${who}. ${w.firm}: ${FIRM_WORDS[lang][passage.firm]}.`;
}

/** The basis of a passage: citation and day of reading. */
export function sayBasis(passage: Passage, lang: Spoken): string {
  const w = ANSWER_WORDS[lang];
  const norm = normOf(passage, lang);
  const read = passage.from.map((id) => sourceOf(id).read).toSorted()[0];
  return [norm && `${w.basis}: ${norm}`, read && `${w.read} ${formatPlainDay(read, lang)}`].filter(Boolean).join(', ');
}

/** The whole answer of a passage: the direct answer, every point, the basis, who says so. */
export function sayPassage(id: string, lang: Spoken): string {
  const passage = found(id);
  const { answer, points } = passage[lang];
  const basis = sayBasis(passage, lang);
  return [answer, points.join(' '), [basis && `${basis}.`, sayWho(passage, lang)].filter(Boolean).join(' ')].join('\n');
}

/** Sentences of a text; a full stop after a number or a short form ends none. */
const sentences = (text: string): string[] => text.split(/(?<=[^\d\s.][.?!]["“”]?)\s+(?=[A-ZÄÖÜ„“"])/u);
const TALK_SENTENCES = 4;

/** The answer for the talk: at most four sentences, the way to the rest, and who says it where that is not simply the law. */
export function sayShort(id: string, lang: Spoken): string {
  const passage = found(id);
  const { answer, points } = passage[lang];
  const said = sentences(answer);
  for (const point of points) {
    const more = sentences(point);
    if (said.length + more.length > TALK_SENTENCES) break;
    said.push(...more);
  }
  // What stands clearly in the law, and what Wortlaut says about itself, needs no name beside it in the talk.
  const plainly = passage.firm === 'clear' && (passage.says[0] === 'law' || passage.from.length === 0);
  const who = plainly ? undefined : `(${sayWho(passage, lang)})`;
  const more = `${ANSWER_WORDS[lang].more}: ${pathOf(id, lang)}`;
  return [[said.join(' '), who].filter(Boolean).join(' '), more].join('\n');
}

/** That nothing answers, with the place that can. */
export function sayOutside(question: string, why: 'unknown' | 'task', lang: Spoken): string {
  const w = OUTSIDE_WORDS[lang];
  const text = plain(question);
  const field = OUTSIDE_FIELDS.find(({ say }) => new RegExp(`(?<!\\p{L})(?:${say})`, 'u').test(text));
  if (why === 'task') return `${w.unknown} ${w.field} ${w.task}`;
  return `${w.unknown} ${w.field} ${field ? field[lang] : w.elsewhere}`;
}

/** Where the passages can be read: each source once, with every part of their citations that stands in it. */
export function sourcesOf(ids: readonly string[], lang: Spoken): AnswerSource[] {
  const sources = new Map<string, { source: Source; passage: string; norms: string[] }>();
  for (const id of ids) {
    const passage = found(id);
    const parts = (normOf(passage, lang) ?? '').split(PARTS).filter((part) => part !== '');
    for (const key of passage.from) {
      const source = sourceOf(key);
      const entry = sources.get(key) ?? { source, passage: id, norms: [] };
      for (const part of parts) if (belongs(part, source) && !entry.norms.includes(part)) entry.norms.push(part);
      sources.set(key, entry);
    }
  }
  return [...sources.values()].map(({ source, passage, norms }) => ({
    title: source.title,
    ...(norms.length === 0 ? {} : { norm: norms.join(', ') }),
    ...(source.url === undefined ? {} : { url: source.url }),
    passage,
  }));
}

/** A citation ends with its law or with a court's number, then comes the next. */
const PARTS = /(?<=[A-ZÄÖÜ][A-Za-z]*[A-Z]|\d\/\d\d|\))[,;] /u;
const NAMES: Readonly<Record<string, string>> = { GDPR: 'DSGVO' };

function belongs(part: string, { id, title, kind }: Source): boolean {
  if (kind === 'court') {
    const number = /(?:[IVX]+ ZR|\d+ U|\d AZR|1 BvR|2 AZR|C-) ?\d+\/?\d*/.exec(part)?.[0];
    return number !== undefined && title.includes(number);
  }
  const law = /(\p{L}+)$/u.exec(part.replace(/ \([^)]*\)$/, ''))?.[1] ?? '';
  return (NAMES[law] ?? law) === id;
}
