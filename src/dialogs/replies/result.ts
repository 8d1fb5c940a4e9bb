// The result in words: own dates of the next two weeks first, then the headline, the reasons, what would change it, the steps.
import { between } from '../../marks.ts';
import type { CaseFile, KnownFacts, Lang } from '../../case/file.ts';
import { matterOf } from '../../case/file.ts';
import type { FactKey, Facts } from '../../knowledge/facts.ts';
import type { Assessment, Conclusion, LetterKind } from '../../knowledge/law/assessment.ts';
import { isOfReform, isUnreadLoan, keepsContract } from '../../knowledge/law/index.ts';
import { known } from '../../knowledge/law/told.ts';
import { COURT_PAPERS } from '../../knowledge/court-papers.ts';
import { isWithdrawal } from '../../letters/stack.ts';
import type { Reply, ResultBlock, Said } from '../messages.ts';
import { factLabel } from '../phrases/facts.ts';
import { lawFacts } from '../draft.ts';
import { courtNote } from '../court/urgent.ts';
import { letterChoices, restingKinds } from '../paper/options.ts';
import { letterName, letterTitles } from '../phrases/letters.ts';
import { questionWords } from '../phrases/questions.ts';
import { resultWords } from '../phrases/result.ts';
import { conclusionIn, groundIn, letterReasonIn, standIn, withdrawnIn } from '../phrases/law.ts';
import { tongueOf } from '../phrases/tongues/index.ts';
import { formatLongDay } from '../phrases/format.ts';
import { shown } from '../phrases/shown.ts';
import { spoken, type Spoken } from '../phrases/spoken.ts';
import { fill, words } from '../phrases/texts.ts';
import { datesAhead, isInTime, WITHDRAWAL, WITHDRAWN_IN_TIME } from './dates-ahead.ts';
import { byDay, dateRow, ENDS, type DateRow } from './result-dates.ts';
import { firmnessWhy, groundRow, shownGrounds } from './result-grounds.ts';
import { turningPoints } from './result-turns.ts';

const NEAR_DAYS = 14;

type ResultReply = Reply & { kind: 'result' };

/** The whole result as text and as data. */
export function sayResult(reply: ResultReply, file: CaseFile, lang: Lang): Omit<Said, 'lang'> {
  const block = resultBlock(reply, file, lang);
  const w = resultWords(lang);
  const near = block.dates.filter(
    ({ by, id, daysLeft = -1 }) =>
      by === 'customer' && daysLeft >= 0 && (daysLeft <= NEAR_DAYS || leads(lawFacts(file, reply.matter), id)),
  );
  const dated = near.some((d) => ENDS.test(d.id));
  const resting = restingKinds(file, reply.matter, reply.today);
  const urgent = reply.assessment.remedies
    .filter((r) => r.urgency === 'now' && !resting.has(r.letter) && !(dated && WITHDRAWALS.has(r.letter)))
    .map((r) => `${letterName(r.letter, lang)}: ${letterReasonIn(r.letter, lang)}`);
  const rest = block.dates.filter((d) => !near.includes(d));
  const steps = block.steps.map((s, i) => `${i + 1}. ${s.title}. ${s.text}`);
  const court = courtFirst(file, reply.matter, lawFacts(file, reply.matter), lang);
  const acts = [...new Set(urgent)];
  // Where no day can be named, the headline is what sends to the court.
  const first = [
    ...near.map((d) => d.lead),
    ...(court !== undefined && near.length === 0 ? [block.headline, ...acts] : [...acts, block.headline]),
  ];
  const why = (grounds: ResultBlock['grounds']): string[] =>
    grounds.length > 0 ? [`${w.why}:`, ...grounds.map((g) => groundLine(g, lang))] : [];
  if (reply.again) {
    const news = why(block.grounds.filter(({ id }) => reply.fresh?.includes(id)));
    return {
      text: [...first, ...rest.map((d) => d.lead), ...news, `${w.steps}:`, ...steps, w.whole].join('\n'),
      block,
    };
  }
  const lines: string[] = [
    ...first,
    block.lead,
    ...(NO_ANSWER.has(reply.assessment.conclusion) ? [] : [fill(w.firm, block.firmness, lang)]),
    ...why(block.grounds),
    ...rest.filter((d) => d.arithmetic.length === 0).map((d) => d.lead),
    ...block.dates.filter((d) => d.arithmetic.length > 0).map((d) => countLine(d, near.includes(d), lang)),
    ...(block.wouldChange.length > 0 ? [`${w.would}:`, ...block.wouldChange.map((c) => `– ${c.if}. ${c.then}`)] : []),
    `${w.steps}:`,
    ...steps,
    ...(block.assumed.length > 0 ? [w.assumed.replace('{list}', () => block.assumed.join('; '))] : []),
    `${block.stand}.`,
    block.disclaimer,
  ];
  return { text: lines.join('\n'), block };
}

/** How a date is counted; one that was not said above is said here. */
const countLine = (d: DateRow, said: boolean, lang: Lang): string =>
  [
    said ? `${d.title}.` : d.lead,
    d.latestWhy,
    fill(resultWords(lang).arithmetic, { steps: d.arithmetic.join(' ') }, lang),
  ]
    .filter((part) => part !== undefined)
    .join(' ');

/** A reason in one line; the full stop of a quoted sentence gives way to that of the line. */
function groundLine(g: ResultBlock['grounds'][number], lang: Lang): string {
  const quotes =
    g.quotes.length > 0
      ? ` ${fill(resultWords(lang).own, { quotes: g.quotes.map((q) => between(q.replace(/\.$/u, ''), lang)).join(', ') }, lang)}.`
      : '';
  const german = g.german ? ` [${tongueOf(lang)?.common.german ?? ''}: ${g.german}]` : '';
  return `– ${g.title} ${g.text}${quotes} (${g.label}; ${g.norm})${german}`;
}

/** The result as data. */
export function resultBlock(reply: ResultReply, file: CaseFile, lang: Lang): ResultBlock {
  const { matter, assessment, today } = reply;
  const w = resultWords(lang);
  const known: KnownFacts = { ...file.person, ...matterOf(file, matter).facts };
  const facts = lawFacts(file, matter);
  const wanted = keepsContract(facts);
  const court = courtFirst(file, matter, facts, lang);
  const around = {
    today,
    wanted,
    withdraws: letterChoices(facts, today, assessment).some((c) =>
      [c.letter, ...c.with].some((k) => WITHDRAWALS.has(k)),
    ),
    withdrawn: facts.alreadyWithdrawn === true,
    court: court !== undefined || facts.dunning === 'lawsuit',
  };
  const staying = facts.goal === 'keep' ? w.wanted : w.undecided;
  const stands = isInTime(assessment);
  // Who has withdrawn in time need not be told that they could.
  const over = stands && assessment.conclusion === 'withdrawable' && !wanted;
  const { headline, lead } = conclusionIn(isWithoutCapacity(assessment) ? 'noCapacity' : assessment.conclusion, lang);
  const { firmness } = assessment;
  const light = lightOf(assessment, wanted);
  const said = light === 'depends' ? softer(headline, lang) : headline;
  return {
    kind: 'result',
    matter,
    conclusion: assessment.conclusion,
    light,
    headline: [court, wanted ? staying : over ? withdrawnIn(lang) : stands ? `${withdrawnIn(lang)} ${said}` : said]
      .filter((part) => part !== undefined)
      .join(' '),
    lead: wanted
      ? KEPT.has(assessment.conclusion)
        ? headline
        : w.wantedLead
      : over || (stands && TELLS_TO_WITHDRAW.has(assessment.conclusion))
        ? (w.withdrawnLead ?? groundIn(WITHDRAWN_IN_TIME, lang).text)
        : leadOf(assessment, facts, lead, reply.today, lang),
    firmness: {
      level: firmness,
      label: capital(w.firmness[firmness].label, lang),
      text: firmnessWhy(assessment, lang),
    },
    dates: datesAhead(assessment, file, matter, today)
      .map((d) => asPrecaution(dateRow(d, around, lang), facts, today, lang))
      .map((row) => beforeSwitch(row, assessment, facts, today, lang))
      .sort(byDay),
    grounds: shownGrounds(assessment).map((g) => groundRow(g, known, facts, lang)),
    steps: stepsOf(reply, file, lang),
    wouldChange: turningPoints(assessment, known).map((c) => ({
      if: fill(w.wouldIf, { label: factLabel(c.fact, lang), value: shown(c.fact, c.value, lang, facts) }, lang),
      then: conclusionIn(c.conclusion, lang).headline,
    })),
    assumed: assessment.assumed
      .filter((k) => ASSUMED_SHOWN.has(k) && !(k === 'personOnPhone' && isNoCall(facts)))
      .filter((k) => k !== 'basicSupply' || facts.product === 'energy')
      .map((k) => assumedText(k, lang)),
    stand: standIn(assessment.standOfLaw, lang),
    disclaimer: w.disclaimer,
  };
}

/** An order of a court stands whatever became of the contract, until the court has been written to from here. */
function courtFirst(
  { letters }: CaseFile,
  matter: string,
  { dunning, objectionAtCourt }: Facts,
  lang: Lang,
): string | undefined {
  if ((dunning !== 'courtOrder' && dunning !== 'enforcementOrder') || objectionAtCourt === true) return undefined;
  const written = letters.some((l) => l.matter === matter && l.letter === 'courtOrderObjection' && l.state !== 'made');
  return written ? undefined : words(`${dunning}First`, undefined, lang).text;
}

/** What follows the headline: who had died agreed to nothing; why one yes may bind both spouses (V-22); that a loan has new law (F-83). */
function leadOf({ conclusion }: Assessment, facts: Facts, usual: string, today: string, lang: Lang): string {
  if (facts.deceased === true && conclusion === 'noContract') return words('leadDeceased', undefined, lang).text;
  const bothBound = facts.personOnPhone === 'spouse' && facts.spouseHousehold === true;
  const credit = (facts.product === 'finance' || facts.deviceFinanced === true) && isOfReform(facts, today);
  return [
    usual,
    bothBound && words('spouses', undefined, lang).text,
    credit && words('newCredit', undefined, lang).text,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What may be such a loan has no safe day: the day that is named is a precaution, and says so. */
function asPrecaution(row: DateRow, facts: Facts, today: string, lang: Lang): DateRow {
  if (!isUnreadLoan(facts, today)) return row;
  if (!row.day || !leads(facts, row.id)) return row;
  const values = { title: row.title, date: formatLongDay(row.day, lang) };
  return { ...row, lead: words(row.day > today ? 'loanBy' : 'loanToday', values, lang).text };
}

/** A withdrawal that is to go out by a later day than that of a running switch goes out today, with the letters that stop it (F-24). */
function beforeSwitch(row: DateRow, { remedies }: Assessment, facts: Facts, today: string, lang: Lang): DateRow {
  const moves = known(facts.switchDate);
  if (!moves || moves < today || !row.day || row.day <= moves || !WITHDRAWAL.test(row.id)) return row;
  if (facts.alreadyWithdrawn === true || !remedies.some(({ letter }) => letter === 'stopSwitch')) return row;
  const note = fill(words('switchBefore', undefined, lang).text, { date: formatLongDay(moves, lang) }, lang);
  return { ...row, lead: `${row.lead} ${note}` };
}

/** Void, and every reason for it is the person who declared (V-24, V-30): no form is missing then. */
const CAPACITY = new Set(['V-24', 'V-30']);
const isWithoutCapacity = ({ conclusion, grounds }: Assessment): boolean =>
  conclusion === 'void' && grounds.every((g) => g.conclusion !== 'void' || g.status === 'open' || CAPACITY.has(g.id));
/** Bought in a shop, at the door or online: nobody telephoned. */
const isNoCall = ({ channel }: Facts): boolean => channel === 'shop' || channel === 'doorstep' || channel === 'online';

/** A withdrawal that can still be in time stands first, however far its day, unless a court has written or it is done or not wanted. */
const leads = (facts: Facts, id: string): boolean =>
  WITHDRAWAL.test(id) && !keepsContract(facts) && facts.alreadyWithdrawn !== true && !COURT_PAPERS.has(facts.dunning);

/** The headline claims no more than the lamp shows: where it depends, it says so. */
const softer = (headline: string, lang: Lang): string => headline.replace(...resultWords(lang).soften);

/** It stands after a question mark. */
const capital = (label: string, lang: Lang): string => label.charAt(0).toLocaleUpperCase(lang) + label.slice(1);

/** Conclusions that are no answer, so that nothing is firm about them. */
const NO_ANSWER = new Set<Conclusion>(['outOfScope', 'insufficientFacts']);
const WITHDRAWALS = new Set<LetterKind>(['withdrawal', 'insuranceWithdrawal', 'withdrawalFollowUp']);

/** Conclusions whose lead tells to withdraw: not said to somebody who has. */
const TELLS_TO_WITHDRAW = new Set<Conclusion>(['pendingIneffective', 'void']);

/** Conclusions that say nothing against keeping the contract. */
const KEPT = new Set<Conclusion>(['valid', 'withdrawalExpired', 'outOfScope', 'insufficientFacts']);

/** Assumptions worth a line; the others go without saying. */
const ASSUMED_SHOWN = new Set<FactKey>(['jurisdiction', 'consumer', 'personOnPhone', 'channel', 'basicSupply']);
const ASSUMED: Record<Spoken, Partial<Record<FactKey, string>>> = {
  de: {
    jurisdiction: 'Sie wohnen in Deutschland',
    consumer: 'es geht um einen privaten Vertrag',
    personOnPhone: 'Sie haben selbst telefoniert',
    channel: 'es war ein Anruf',
    basicSupply: 'es ist keine Grundversorgung, sondern ein besonderer Tarif',
  },
  en: {
    jurisdiction: 'you live in Germany',
    consumer: 'it is a private contract',
    personOnPhone: 'you were on the phone yourself',
    channel: 'it was a phone call',
    basicSupply: 'it is a special tariff, not the basic supply',
  },
};
const assumedText = (key: FactKey, lang: Lang): string =>
  (tongueOf(lang)?.assumed as Partial<Record<FactKey, string>> | undefined)?.[key] ??
  ASSUMED[spoken(lang)][key] ??
  factLabel(key, lang);

function lightOf(assessment: Assessment, wanted: boolean): ResultBlock['light'] {
  const { conclusion, firmness } = assessment;
  if (conclusion === 'withdrawalExpired') return 'against';
  if (conclusion === 'valid') return wanted ? 'depends' : 'against';
  if (conclusion === 'insufficientFacts' || conclusion === 'outOfScope' || conclusion === 'voidable') return 'depends';
  return firmness === 'disputed' ? 'depends' : 'for';
}

/** No letter to the company ends an enforcement order: the court is the first step, with its day where that is known. */
function enforcementStep(facts: Facts, assessment: Assessment, today: string, lang: Lang) {
  const note = facts.dunning === 'enforcementOrder' ? courtNote(facts, assessment, today) : undefined;
  return (
    note && words(note.phrase, note.date === undefined ? undefined : { date: formatLongDay(note.date, lang) }, lang)
  );
}

/** The stacked letter is one step; then at most three more, then what everybody should do. */
function stepsOf({ assessment, matter, today }: ResultReply, file: CaseFile, lang: Lang): ResultBlock['steps'] {
  const w = resultWords(lang);
  const { writerRole, powerOfAttorney, deceased } = lawFacts(file, matter);
  const sent = restingKinds(file, matter, today);
  // A relative's letter without the original authority is rejected at once (V-34).
  // Who has died signs nothing more: the heirs write in their own name (V-36).
  const alone = RELATIVES.has(writerRole) && powerOfAttorney !== 'original' && deceased !== true;
  const steps = letterChoices(lawFacts(file, matter), today, assessment)
    .filter(({ letter }) => !sent.has(letter))
    .slice(0, STEPS)
    .map(({ letter, with: below }, i) => ({
      ...letterTitles(letter, below, lang),
      text: [reasonsOf([letter, ...below], lang), alone && authorityNote([letter, ...below], i === 0, writerRole, lang)]
        .filter(Boolean)
        .join(' '),
      letter,
    }));
  const court = enforcementStep(lawFacts(file, matter), assessment, today, lang);
  const promise = isPromisedOtherwise(lawFacts(file, matter))
    ? [{ title: w.keepPromise, text: w.keepPromiseText }]
    : [];
  const first = [...(court?.title ? [{ title: court.title, text: court.text }] : []), ...promise];
  // Who wants an energy contract that lacks its text form is not told to leave it without one.
  if (isKeptEnergy(lawFacts(file, matter), assessment))
    return [...first, ...steps, { title: w.keepWanted, text: w.envelope }];
  // Who wants a contract that waits for the approval is shown how it comes about, not told to confirm nothing.
  if (keepsContract(lawFacts(file, matter)) && assessment.conclusion === 'pendingIneffective')
    return [...first, ...steps, { title: w.keepWanted, text: keepText(lawFacts(file, matter), w) }];
  // Who keeps one that waits for nothing has nothing to keep from confirming: what came is compared with the call.
  if (isKept(lawFacts(file, matter))) {
    const text = promise.length > 0 ? w.envelope : `${w.keepChecked} ${w.envelope}`;
    return [...first, ...steps, { title: w.keepWanted, text }];
  }
  return [
    ...first,
    ...steps,
    {
      title: w.keep,
      text: COURT_PAPERS.has(lawFacts(file, matter).dunning) ? w.keepText : `${w.keepText} ${w.envelope}`,
    },
  ];
}

/**
 * What a step says to somebody who writes for another without the original: that the withdrawal is missing and why, or who
 * had better sign. Parents sign for themselves.
 */
function authorityNote(
  letters: readonly LetterKind[],
  first: boolean,
  writerRole: Facts['writerRole'],
  lang: Lang,
): string | undefined {
  const [lead] = letters;
  if (lead === 'refuseMinor') return undefined;
  const declares = letters.some(isWithdrawal);
  if (lead === 'incapacity' && writerRole === 'representative' && !declares) return resultWords(lang).notWithdrawn;
  return first || declares ? questionWords('sender.writer', lang).why : undefined;
}

/** The contract is kept, and price or term are not what was promised: it is asked for before anything else (V-11). A policy has its own month. */
const isPromisedOtherwise = (facts: Facts): boolean =>
  keepsContract(facts) &&
  facts.product !== 'insurance' &&
  (facts.confirmationDiffers === true ||
    (Array.isArray(facts.misledAbout) && facts.misledAbout.some((about) => PROMISES.has(about))));
/** Untruths about what the contract gives: a price or a term can be held to. */
const PROMISES: ReadonlySet<string> = new Set(['price', 'term', 'free']);

const isKeptEnergy = (facts: Facts, { conclusion }: Assessment): boolean =>
  facts.product === 'energy' && conclusion === 'void' && !COURT_PAPERS.has(facts.dunning) && keepsContract(facts);

/** Somebody says that they keep it, and no court has written. */
const isKept = (facts: Facts): boolean =>
  facts.goal === 'keep' && keepsContract(facts) && !COURT_PAPERS.has(facts.dunning);

/** How a wanted contract that waits comes about: what is missing is asked for first, and only who may approve it does. */
function keepText({ contractSummaryReceived, custodianship }: Facts, w: ReturnType<typeof resultWords>): string {
  const text = contractSummaryReceived === false ? w.keepUnseen : w.keepWantedText;
  const approve = custodianship === 'withReservation' ? w.keepReserved : w.keepApprove;
  return text.replace('{approve}', () => approve);
}

const STEPS = 4;
/** Who writes for another and needs a power for it. */
const RELATIVES: ReadonlySet<unknown> = new Set(['relative', 'representative']);
/** Why a letter, and why the precaution that matters most in it. */
const reasonsOf = (letters: readonly LetterKind[], lang: Lang): string =>
  letters
    .filter((k, i) => i === 0 || isWithdrawal(k))
    .map((k) => letterReasonIn(k, lang))
    .join(' ');
