// The case as the page, an integrator or `GET /api/case` sees it. The wire adds the revision and the links.
import type { CaseFile, KnownFacts, Matter, Sender } from '../case/file.ts';
import { factsOf, matterOf } from '../case/file.ts';
import type { CaseView, FactView, LetterView } from '../case/view.ts';
import { isFactKey } from '../knowledge/facts.ts';
import { mailtoOf } from '../letters/index.ts';
import { assessOnce, assumedValue } from '../knowledge/law/index.ts';
import { nextAnswer } from './company/followup.ts';
import { annexesOf } from './paper/annexes.ts';
import { documentOf } from './paper/documents.ts';
import { lawFacts } from './draft.ts';
import { keptUntil } from './kept.ts';
import { matterTitle } from './phrases/matters.ts';
import { factLabel } from './phrases/facts.ts';
import { shown } from './phrases/shown.ts';
import { datesAhead } from './replies/dates-ahead.ts';
import { recordingView } from './replies/recording.ts';
import { protocolsOf } from './tape/protocol-list.ts';

/**
 * @param today ISO day in Berlin
 * @returns the view of the case; letters have no links yet, those are signed at the wire
 */
export function view(file: CaseFile, today: string): Omit<CaseView, 'revision'> {
  const matter = matterOf(file);
  const assessment = assessOnce(lawFacts(file, matter.id), today);
  const known: KnownFacts = { ...file.person, ...matter.facts };
  const { lang } = file;
  const told = factsOf(file, matter.id);
  const facts: Record<string, FactView> = {};
  for (const [key, fact] of Object.entries(known)) {
    if (!fact) continue;
    const { value, source, quote, at, confirmed } = fact;
    const words = isFactKey(key) ? { label: factLabel(key, lang), shown: shown(key, value, lang, told) } : {};
    facts[key] = { value, source, at, confirmed, ...words, ...(quote === undefined ? {} : { quote }) };
  }
  const protocols = protocolsOf(file).map(({ id, title }) => ({ id, title, links: {} }));
  for (const key of assessment.assumed) {
    if (known[key]) continue;
    const value = assumedValue(key) ?? 'unknown';
    // Nobody said it: the law takes it so until somebody does. It counts like the customer's word and is marked.
    const taken = { value, source: 'customer', at: file.started, confirmed: false, assumed: true } as const;
    facts[key] = { ...taken, label: factLabel(key, lang), shown: shown(key, value, lang, told) };
  }
  const sender = senderLines(file.sender, matter);
  const answerBy = nextAnswer(file, matter.id, today);
  return {
    v: 1,
    lang: file.lang,
    today,
    keptUntil: keptUntil(file, today),
    matter: matter.id,
    matters: file.matters.map((m) => ({ id: m.id, title: matterTitle(file, m, lang) })),
    ...(sender.length > 0 ? { sender } : {}),
    facts,
    assessment,
    deadlines: [...datesAhead(assessment, file, matter.id, today)],
    ...(answerBy === undefined ? {} : { answerBy }),
    letters: file.letters.map(({ id, letter, with: stacked, matter: about, copyTo, state, made, sent }) => ({
      id,
      letter,
      with: stacked,
      matter: about,
      ...(copyTo === undefined ? {} : { copyTo }),
      state,
      made,
      ...(sent ? { sent } : {}),
      ...receiptsOf(file, id),
      ...annexed(file, id),
      links: mailLink(file, id),
    })),
    files: file.evidence,
    ...(file.recordings?.length ? { recordings: file.recordings.map((call) => recordingView(file, call)) } : {}),
    ...(protocols.length > 0 ? { protocols } : {}),
    ...(file.open ? { question: { id: file.open.id, fact: file.open.fact } } : {}),
    shares: (file.shares ?? []).map(({ id, made, until, opened, times, revoked }) => ({
      id,
      made,
      until,
      opened,
      times,
      open: revoked === undefined && until >= today,
    })),
  };
}

/** What the letters say about who writes, and for whom. */
function senderLines(sender: Sender, { holder, customerNumber }: Matter): string[] {
  const { name, street, postcode, town, country, email, contractNumber } = sender;
  const place = [postcode, town].filter((part) => part !== undefined).join(' ');
  const number = customerNumber ?? sender.customerNumber;
  return [name, street, place, country, email, number, contractNumber, holder?.name].filter(
    (line): line is string => line !== undefined && line !== '',
  );
}

/** What proves that a letter went out. */
function receiptsOf(file: CaseFile, id: string): Pick<LetterView, 'receipts'> {
  const receipts = file.evidence.flatMap((e) => (e.letter === id ? [{ id: e.id, name: e.name }] : []));
  return receipts.length > 0 ? { receipts } : {};
}

/** The annexes of a letter that has some of its own. */
function annexed(file: CaseFile, id: string): Pick<LetterView, 'annexes'> {
  const annexes = annexesOf(file, id);
  return annexes.length > 0 ? { annexes } : {};
}

/** A short letter opens in the customer's mail program. */
function mailLink(file: CaseFile, id: string): Record<string, string> {
  const made = file.letters.find((letter) => letter.id === id);
  // What is to be filled in by hand is no e-mail.
  const mailto = made && !made.frame.blanks && mailtoOf(documentOf(made));
  return mailto ? { mailto } : {};
}
