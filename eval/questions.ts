// How well questions are answered: the right passage first, key points and citations present, nothing claimed outside the field.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerQuestion } from '../src/dialogs/answers/index.ts';
import { findAnswer } from '../src/dialogs/answers/find.ts';
import { search } from '../src/knowledge/search/search.ts';

type Own = { lang: string; question: string; passages: string[]; held?: boolean };
type Shared = { id: string; lang: string; question: string; mustNotContain: string[]; citation: string[] };

const TODAY = '2026-11-23';
const rows = <T>(file: string): T[] =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

export type QuestionFigures = {
  /** Questions of the field: how many, the right passage first, among the first three, answered at all. */
  of: number;
  first: number;
  three: number;
  answered: number;
  /** Questions of other fields: how many, and how many were left alone. */
  outside: number;
  leftAlone: number;
  /** What the talk does, which can ask back: answers said, right ones among them; offers made, those that hold the right one. */
  talk: { said: number; right: number; offered: number; among: number; outsideSaid: number; outsideOffered: number };
  wrong: string[];
};

/** Figures over our own questions. @param held only those that were kept aside while the search was made */
export const scoreQuestions = (held: boolean): QuestionFigures =>
  score(rows<Own>('questions.jsonl').filter((one) => one.held === held));

/** Figures over questions that somebody else wrote, who had not seen the ways of asking. */
export const scoreFresh = (): QuestionFigures => score(rows<Own>('questions-fresh.jsonl'));
/** Figures over sets written row by row after the law alone, by several people; read since. */
export const scoreLaw = (): QuestionFigures =>
  score(['q', 'r', 'u', 'v', 'w', 'ad', 'af', 'ag'].flatMap((set) => rows<Own>(`questions-${set}.jsonl`)));
/** Figures over a set whose even lines nobody reads as a text: look at the totals only. */
export const scoreUnread = (): QuestionFigures => score(rows<Own>('questions-i.jsonl'));
/** Figures over the next such set, by another writer. */
export const scoreDev = (): QuestionFigures => score(rows<Own>('questions-dev.jsonl'));

function score(questions: readonly Own[]): QuestionFigures {
  const talk = { said: 0, right: 0, offered: 0, among: 0, outsideSaid: 0, outsideOffered: 0 };
  const figures: QuestionFigures = {
    of: 0,
    first: 0,
    three: 0,
    answered: 0,
    outside: 0,
    leftAlone: 0,
    talk,
    wrong: [],
  };
  for (const { lang, question, passages } of questions) {
    const { passages: found, plain, near } = findAnswer(question, lang, TODAY);
    const said = found.length > 0 && plain === true;
    if (passages.length === 0) {
      if (said) talk.outsideSaid += 1;
      else if (near.length > 0) talk.outsideOffered += 1;
    } else if (said) {
      talk.said += 1;
      if (passages.includes(found[0] ?? '')) talk.right += 1;
    } else if (near.length > 0) {
      talk.offered += 1;
      if (near.some((id) => passages.includes(id))) talk.among += 1;
    }
    if (passages.length === 0) {
      figures.outside += 1;
      if (found.length === 0) figures.leftAlone += 1;
      else figures.wrong.push(`${question} -> ${found.join(', ')} (outside)`);
      continue;
    }
    const ids = search(question, lang).hits.map(({ id }) => id);
    figures.of += 1;
    if (found.length > 0) figures.answered += 1;
    if (passages.includes(ids[0] ?? '')) figures.first += 1;
    else figures.wrong.push(`${question} -> ${ids[0]} instead of ${passages.join(' / ')}`);
    if (found.length === 0) figures.wrong.push(`${question} -> no answer`);
    if (ids.slice(0, 3).some((id) => passages.includes(id))) figures.three += 1;
  }
  return figures;
}

/** The shared questions: answered, citations named, none of the wrong claims in the answer. */
export function scoreShared(): { of: number; answered: number; cited: number; citations: number; wrong: string[] } {
  const all = rows<Shared>('data/questions.jsonl');
  const result = { of: all.length, answered: 0, cited: 0, citations: 0, wrong: [] as string[] };
  for (const { id, lang, question, mustNotContain, citation } of all) {
    const { answered, text, sources } = answerQuestion(question, TODAY, lang as 'de');
    const whole = `${text} ${sources.map(({ title, norm }) => `${title} ${norm ?? ''}`).join(' ')}`;
    if (answered) result.answered += 1;
    else result.wrong.push(`${id}: no answer`);
    result.citations += citation.length;
    result.cited += citation.filter((one) => whole.includes(one)).length;
    for (const claim of mustNotContain)
      if (text.toLowerCase().includes(claim.toLowerCase())) result.wrong.push(`${id}: claims "${claim}"`);
  }
  return result;
}

/** Prints the figures. */
export function printQuestions(): void {
  const percent = (part: number, of: number): string => `${part} of ${of} (${((100 * part) / of).toFixed(1)} %)`;
  const sets: [string, QuestionFigures][] = [
    ['questions.jsonl, known while developing', scoreQuestions(false)],
    ['questions.jsonl, kept aside', scoreQuestions(true)],
    ['questions-fresh.jsonl', scoreFresh()],
    ['questions-dev.jsonl', scoreDev()],
    ['questions-q.jsonl, -r, -u, -v, -w, -ad, -af, -ag', scoreLaw()],
    ['questions-i.jsonl, its even lines unread', scoreUnread()],
  ];
  for (const [name, f] of sets) {
    console.log(`\n# ${name}`);
    console.log(`right passage first   ${percent(f.first, f.of)}; among three ${percent(f.three, f.of)}`);
    console.log(`answered              ${percent(f.answered, f.of)}`);
    if (f.outside > 0) console.log(`other fields left     ${percent(f.leftAlone, f.outside)}`);
    const { talk } = f;
    console.log(
      `in the talk           said ${talk.said}, right ${talk.right}; offered ${talk.offered}, the right one among them ${talk.among}; other fields: said ${talk.outsideSaid}, offered ${talk.outsideOffered}`,
    );
    for (const line of name.includes('unread') ? [] : f.wrong) console.log(`  ${line}`);
  }
  const s = scoreShared();
  console.log('\n# data/questions.jsonl');
  console.log(`answered              ${percent(s.answered, s.of)}`);
  console.log(`citations in words    ${percent(s.cited, s.citations)}`);
  for (const line of s.wrong) console.log(`  ${line}`);
}

if (import.meta.main) printQuestions();
