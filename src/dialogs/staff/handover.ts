// The hand-over sheet: a case on one page for somebody who advises. Data with finished German words; it decides nothing.
import { wordCount } from '../../knowledge/german/words.ts';
import { factsOf, type CaseFile, type Known, type Matter } from '../../case/file.ts';
import { FACTS, isFactKey, type FactKey, type Facts } from '../../knowledge/facts.ts';
import { letterTitle } from '../../letters/index.ts';
import { homeOf } from '../../letters/seat.ts';
import { assessOnce } from '../../knowledge/law/index.ts';
import { COURT_ORDERS } from '../../knowledge/court-papers.ts';
import { isHealth, lawFacts } from '../draft.ts';
import { bodyOf, type Body, type BodyKey } from '../phrases/bodies.ts';
import { factWords } from '../phrases/facts.ts';
import { matterTitle } from '../phrases/matters.ts';
import { labelIn, shown } from '../phrases/shown.ts';
import { resultBlock } from '../replies/result.ts';

/** The days that are left, for the page and the paper; of today, and of a day that has passed, its own line says so. */
export const leftOf = (days: number): string => (days < 1 ? '' : days === 1 ? 'Noch 1 Tag.' : `Noch ${days} Tage.`);

/** What the customer wrote last, with the instant of its receipt. */
export type LastLine = { at: string; text: string };

/** One matter as the adviser sees it. */
export type HandoverMatter = {
  title: string;
  /** What it is about and what is wanted, in a few lines each. */
  about: string[];
  wanted: string[];
  headline: string;
  /** Own dates, also those that have passed; `daysLeft` counts from the day of the sheet and is below zero then. */
  dates: { lead: string; daysLeft: number }[];
  /** The customer's own account of the call, where they gave one for a letter. */
  account?: string;
  /** `inferred`: nobody said it in words or confirmed it; the program concluded it. */
  facts: { key: string; label: string; value: string; quote?: string; confirmed: boolean; inferred?: true }[];
  reasons: { title: string; norm: string; firmness: string }[];
  open: string[];
  letters: { title: string; made: string; state: 'made' | 'sent' | 'answered'; sent?: string }[];
};

/** The case as it is handed to an adviser. */
export type Handover = {
  v: 1;
  /** ISO instant. */
  at: string;
  name?: string;
  town?: string;
  customerNumber?: string;
  matters: HandoverMatter[];
  papers: string[];
  lastLines: LastLine[];
  /** Who helps on, the centre of the customer's Land by name. */
  help: Body[];
  /** True where facts about health were left out. */
  withoutHealth: boolean;
};

const QUESTIONS = 8;
const LINES = 3;
const LINE_LENGTH = 600;

/**
 * The sheet of a case, in German: it goes to German offices.
 * @param lines what the customer wrote, oldest first
 * @param at ISO instant, @param today ISO day
 */
export function handover(file: CaseFile, lines: readonly LastLine[], at: string, today: string): Handover {
  const { name, town, customerNumber } = file.sender;
  const known = [file.person, ...file.matters.map((matter) => matter.facts)].flatMap((facts) => Object.keys(facts));
  return {
    v: 1,
    at,
    ...(name && { name }),
    ...(town && { town }),
    ...(customerNumber && { customerNumber }),
    matters: file.matters.map((matter) => sheetOf(file, matter, today)),
    papers: file.evidence.map((paper) => paper.name),
    lastLines: lines
      .filter(({ text }) => telling(text))
      .slice(-LINES)
      .map((line) => ({ at: line.at, text: line.text.slice(0, LINE_LENGTH) })),
    help: HELP.flatMap(
      (key) => bodyOf(key, 'de', homeOf({ facts: factsOf(file), parties: { sender: file.sender } })) ?? [],
    ),
    withoutHealth: known.some((key) => isFactKey(key) && isHealth(key)),
  };
}

/** Where an adviser may send somebody on. */
const HELP: readonly BodyKey[] = ['consumerCentre', 'lawyer', 'legalAid'];

/** A name, a yes or a street tell an adviser nothing; a sentence does. */
const telling = (text: string): boolean => wordCount(text) > WORDS;
const WORDS = 4;

function sheetOf(file: CaseFile, matter: Matter, today: string): HandoverMatter {
  const facts = lawFacts(file, matter.id);
  const assessment = assessOnce(facts, today);
  const block = resultBlock({ kind: 'result', matter: matter.id, assessment, today }, file, 'de');
  const known = Object.entries({ ...file.person, ...matter.facts }).flatMap(([key, fact]) =>
    fact && isFactKey(key) && !isHealth(key) && !INNER.has(key) ? [{ key, fact }] : [],
  );
  return {
    title: matterTitle(file, matter, 'de'),
    about: told(ABOUT, facts),
    wanted: told(facts.goal === undefined ? ['wantedContract'] : ['goal'], facts),
    headline: block.headline,
    dates: block.dates.flatMap(({ by, lead, daysLeft }) =>
      by === 'customer' && daysLeft !== undefined ? [{ lead: toAdviser(lead), daysLeft }] : [],
    ),
    ...(matter.account && { account: matter.account }),
    facts: known.map(({ key, fact }) => ({
      key,
      label: labelIn(key, facts, 'de'),
      value: toOthers(key, fact.value),
      ...(fact.quote !== undefined && fact.quote !== fact.value && { quote: fact.quote }),
      confirmed: fact.value !== 'unknown' && (fact.confirmed || said(fact)),
      ...(fact.value !== 'unknown' && !fact.confirmed && !said(fact) && { inferred: true as const }),
    })),
    reasons: block.grounds.map(({ title, norm, label }) => ({ title, norm, firmness: label })),
    open: openQuestions(file, matter, assessment).map((key) => factWords(key, 'de').question),
    letters: file.letters
      .filter((letter) => letter.matter === matter.id)
      .map(({ letter, copyTo, made, state, sent }) => ({
        title: letterTitle(letter, 'de', copyTo),
        made,
        state,
        ...(sent && { sent: sent.date }),
      })),
  };
}

/** A line of a day without what it asks the customer to do with us or with an adviser: an adviser reads it. */
const toAdviser = (lead: string): string =>
  lead
    .split(/(?<=[.?!]) /)
    .filter((sentence) => !TO_CUSTOMER.test(sentence))
    .join(' ');
const TO_CUSTOMER = /schreiben Sie mir|fragen Sie (?:dazu )?eine Beratung/i;

/** Whether the customer's own words stand behind a fact. */
const said = ({ source, quote }: Known): boolean => source === 'customer' && quote !== undefined;

/** What a reader wants to know before the table: how it began, what was said, what came, what is asked for. */
const ABOUT: readonly FactKey[] = [
  'channel',
  'personOnPhone',
  'declaration',
  'misledAbout',
  'contractSummaryTiming',
  'textFormApproval',
  'invoiceAmount',
  'debited',
  'dunning',
  'dunningDate',
  'objectionAtCourt',
];
/** Whoever advises is not the one who was called. */
const CALLS: Readonly<Record<string, string>> = {
  outboundCall: 'Anruf der Firma',
  inboundCall: 'Anruf bei der Firma',
};
const toOthers = (key: FactKey, value: unknown): string =>
  (key === 'channel' ? CALLS[String(value)] : undefined) ?? shown(key, value, 'de');
const told = (keys: readonly FactKey[], facts: Facts): string[] =>
  keys.flatMap((key) => {
    const value = facts[key];
    return value === undefined || value === 'unknown' ? [] : [`${labelIn(key, facts, 'de')}: ${toOthers(key, value)}.`];
  });

/** What everybody who advises asks, whatever the law still needs. */
const ALWAYS_ASKED: readonly FactKey[] = ['debited', 'invoiceAmount', 'dunning'];

/** Facts that only steer the talk. */
const INNER = new Set<FactKey>(['consentModel', 'consentHealth', 'consentRecordingUpload']);

/** What the law still wants to know, and what the customer could not say. */
function openQuestions(file: CaseFile, matter: Matter, assessment: ReturnType<typeof assessOnce>): FactKey[] {
  const unknown = Object.entries(matter.facts).flatMap(([key, fact]) =>
    fact?.value === 'unknown' && isFactKey(key) ? [key] : [],
  );
  const skipped = file.skipped.filter((one) => one.matter === matter.id).map(({ fact }) => fact);
  const next = assessment.nextQuestion ? [assessment.nextQuestion.fact] : [];
  const needed = assessment.grounds.filter(({ status }) => status !== 'fails').flatMap(({ needs }) => needs);
  // Whether an objection has reached the court decides what is left to do, and the law asks for it only when it is told of.
  const court: FactKey[] = COURT_ORDERS.has(matter.facts.dunning?.value) ? ['objectionAtCourt'] : [];
  const all = [...new Set([...court, ...unknown, ...skipped, ...next, ...needed, ...ALWAYS_ASKED])];
  return all
    .filter((key) => !isHealth(key) && !INNER.has(key) && key in FACTS)
    .filter((key) => unknown.includes(key) || skipped.includes(key) || matter.facts[key] === undefined)
    .slice(0, QUESTIONS);
}
