// Several matters in one message: numbered lists and a turn to another company or product.
import { bothCalled } from './call/both-called.ts';
import { eachDated } from './call/each-dated.ts';
import type { Place } from './place.ts';
import { prepare, type Reading } from './reading.ts';
import { compile, has, ways } from './rule.ts';
import { productOf } from './call/sold.ts';

/** So much of the text before the first number belongs to every matter. */
const OPENING = 600;
const NUMBERED = /(?:^|\n|(?<=[.!?:] ))\s*(?:(\d)[.)]|\((\d)\)|(erstens|zweitens|drittens|viertens))[\s:,]+(?=\p{L})/gu;
/** "a) … b) …": letters with a bracket count wherever they stand. */
const LETTERED = /(?<=^|\s)\(?([a-h])\)[\s:,]+(?=\p{L})/giu;
/** Where several matters are announced, or counted in words, the count may stand in the middle of a line. */
const COUNTED =
  /(?<=^|\s)(?:(?<!(?:am|der|den|dem|vom|bis|zum|seit|und|kam) )(\d)[.)](?= (?!(?:jan|feb|m[aä]r|apr|mai|jun|jul|aug|sep|okt|nov|dez|monat|mahnung|rate|quartal))\p{L})|\((\d)\)|(erstens|zweitens|drittens|viertens|first(?:ly)?(?=[:,])|second(?:ly)?(?=[:,])))[\s:,]+(?=\p{L})/giu;
const ANNOUNCED = compile(
  ways(
    '_(?:zwei|drei|vier|mehrere[nr]?|verschiedene[nr]?|gleich zwei|2|3|two|three|several) ' +
      '(?:\\w+ )?(?:sachen|dinge|dingen|probleme|problemen|fälle|fällen|angelegenheiten|themen|verträge|' +
      'verträgen|geschichten|baustellen|vorgänge|firmen|anrufe|abos|fragen|things|matters|problems|contracts|' +
      'questions|calls)_',
    '_(?:gleich |schon )?(?:doppelt|zweimal|zwei mal|twice) (?:passiert|erwischt|reingefallen|' +
      'hereingefallen|happened)_',
    '_erstens_|_first[:,]',
  ),
);
const TURN = compile(
  `^[\\s"]*(?:und )?(?:${ways(
    'außerdem|ausserdem|zusätzlich|des weiteren|desweiteren|zudem',
    'noch (?:was|etwas)',
    '(?:ein )?(?:anderer|zweiter|weiterer) (?:fall|vertrag)',
    'anderes thema|zweite sache',
    'dann (?:noch|war noch|ist da noch)',
    'und dann (?:noch|hab|habe|hat|haben|kam)',
    'ach ja|nebenbei|gleichzeitig|parallel',
    'also(?: there)?',
    'second(?:ly)?',
    'besides|another',
  )})_`,
);

/** What a matter without a company's name is about. */
const SUBJECT = compile(
  `_(?:${ways(
    'newspaper|strom|gas|handy\\w*|internet|dsl|zeitschrift\\w*|zeitung\\w*|abo|lotto\\w*',
    'tippgemeinschaft|gewinnspiel\\w*|versicherung\\w*|tv|konto|\\w*vertrag|\\w*magazin',
    '\\w*abo|bucht|buchen|energie|magazine|subscription|electricity|bank statement',
    'mobilfunk|anruf\\w*|angerufen|abgebucht',
  )})_`,
);

/**
 * The message in parts, one per claimed contract; the text before the first number belongs to each of them.
 * @returns one reading where the message is about one matter
 */
export function splitMatters(reading: Reading): Reading[] {
  const numbered = byMarks(reading, countsIn(reading));
  if (numbered.length > 1) return numbered;
  const lettered = byMarks(reading, lettersIn(reading));
  if (lettered.length > 1) return lettered;
  const answered = byAnswer(reading);
  if (answered.length > 1) return answered;
  const called = bothCalled(reading);
  if (called.length > 1) return called;
  const dated = eachDated(reading);
  if (dated.length > 1) return dated;
  return byTurn(reading);
}

type Clause = Reading['clauses'][number];
type Mark = { at: number; end: number; n: number };

const countsIn = (reading: Reading): Mark[] =>
  [...reading.source.matchAll(has(ANNOUNCED, reading.text) ? COUNTED : NUMBERED)].map((hit) => ({
    at: hit.index,
    end: hit.index + hit[0].length,
    n: Number(hit[1] ?? hit[2] ?? 0) || (ORDINALS[(hit[3] ?? '').toLowerCase()] ?? 0),
  }));

const lettersIn = (reading: Reading): Mark[] =>
  [...reading.source.matchAll(LETTERED)].map((hit) => ({
    at: hit.index,
    end: hit.index + hit[0].length,
    n: (hit[1] ?? '').toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1,
  }));

function byMarks(reading: Reading, marks: readonly Mark[]): Reading[] {
  const inOrder = marks.filter((mark, i) => mark.n === i + 1);
  if (inOrder.length < 2) return [];
  const opening = inOrder[0] ? reading.source.slice(Math.max(0, inOrder[0].at - OPENING), inOrder[0].at).trim() : '';
  const parts = inOrder
    .slice(0, MOST)
    .map((mark, i) =>
      prepare(
        `${opening}${opening === '' ? '' : '\n'}${reading.source.slice(mark.end, inOrder[i + 1]?.at ?? reading.source.length).trim()}`,
        reading.today,
      ),
    );
  const sold = new Set<unknown>();
  const claims = parts.filter((part, i) => {
    if (subject(part, opening.length).size > 0 || has(SUBJECT, part.text.slice(opening.length, opening.length + 60)))
      return true;
    // Without a company of its own a part is about another thing than the parts before it.
    const product = productOf(prepare(part.source.slice(opening.length), part.today), undefined)?.value;
    const other = product !== undefined && !sold.has(product);
    sold.add(product ?? i);
    return other;
  });
  return claims.length === parts.length ? parts : [];
}

/** What one said to a caller oneself, in so many words or in one at the end of its clause. */
const OWN_ANSWER = compile(
  '_(?:ja|nein|nee) gesagt_|_(?:zugesagt|zugestimmt|abgelehnt|aufgelegt)_|_(?:said|told them) (?:yes|no)_|_hung up_',
);
/** One company behind another: who called as one and wrote as the other tells of one matter. */
const BEHIND_ANOTHER = compile(
  '_(?:angeblich\\w*|behaupt\\w*|nannte\\w*|ausgegeben|gab sich|im namen|im auftrag|haette\\w*|' +
    '\\w*bestätigung\\w*|\\w*rechnung\\w*|claim\\w*|pretend\\w*|posed|supposedly|on behalf|bill|' +
    'confirmation)_',
);
const BARE_ANSWER =
  /^\W*(?:[\w.&+-]+ ){1,3}(?:ja|nein|yes|no|hung up|aufgelegt|(?:ja|nein) gesagt|zugesagt|abgelehnt)\W*$/;

/**
 * "O2 handy ja gesagt, primastrom strom nein gesagt": companies of different kinds, each with an answer of one's own. The words
 * before the first belong to each of them, without the companies that they name.
 */
function byAnswer(reading: Reading): Reading[] {
  if (has(BEHIND_ANOTHER, reading.text)) return [];
  const all = namedFirst(reading);
  const ends = (at: number): number => all[at + 1]?.start ?? reading.text.length;
  const answers = (start: number, end: number): boolean =>
    has(OWN_ANSWER, reading.text.slice(start, end)) ||
    reading.clauses.some((one) => one.start >= start && one.end <= end && BARE_ANSWER.test(one.text));
  // "Mich haben o2 und primastrom angerufen": named together, before each is told of by itself.
  const marks = all
    .map((mark, at) => ({ ...mark, end: ends(at), answered: answers(mark.start, ends(at)) }))
    .filter(({ id, answered }, at) => answered || !all.slice(at + 1).some((later) => later.id === id));
  const [first] = marks;
  const kinds = new Set(marks.map(({ kind }) => kind));
  const theirs = (mark: { behind: number; end: number }): boolean =>
    THEIR_ANSWER.test(reading.text.slice(mark.behind, mark.end));
  if (!first || marks.some(theirs)) return [];
  if (marks.length < 2 || kinds.size < marks.length || !marks.every(({ answered }) => answered)) return [];
  const source = (from: number, to: number): string =>
    reading.source.slice(reading.folded.at[from] ?? 0, to >= reading.text.length ? undefined : reading.folded.at[to]);
  const opening = reading.companies
    .filter(({ start }) => start < first.start)
    .reduce((text, { quote }) => text.replace(quote, ' '.repeat(quote.length)), source(0, first.start));
  return marks.slice(0, MOST).map(({ start, end }) => prepare(`${opening}${source(start, end)}`, reading.today));
}

/** "Weil die Allianz nein gesagt hat", "Amazon, die haben abgelehnt": a company's own answer makes no second matter. */
const THEIR_ANSWER =
  /^"?(?: (?:hat|haben|has|have)\b(?:(?!\b(?:ich|wir|angerufen|i|we)\b)[^.!?,]){0,40}\b(?:zugesagt|zugestimmt|abgelehnt|(?:ja|nein) gesagt)\b| (?:ja|nein) gesagt (?:hat|haben)\b| said (?:yes|no)\b)|\b(?:die|sie) haben (?:\w+ ){0,3}(?:abgelehnt|zugesagt|zugestimmt)\b/;

/** `behind`: the end of the company's name. */
type Named = { start: number; behind: number; id: string; kind: string };

/** Where another company is told of than before, or a thing in a list of bare answers: "newspaper hung up". */
function namedFirst(reading: Reading): Named[] {
  const marks: Named[] = [];
  for (const clause of reading.clauses) {
    const [firm] = firmsIn(reading, clause.start, clause.end);
    if (firm && firm.company.id !== marks.at(-1)?.id)
      marks.push({ start: clause.start, behind: firm.end, id: firm.company.id, kind: firm.company.kind });
    else if (!firm && marks.length > 0 && BARE_ANSWER.test(clause.text) && has(SUBJECT, clause.text))
      marks.push({ start: clause.start, behind: clause.end, id: clause.text, kind: clause.text });
  }
  return marks;
}

/** "Außerdem hat mir primastrom ...": a new company of another kind, or another product, from here on. */
function byTurn(reading: Reading): Reading[] {
  const places = [0];
  const announced = has(ANNOUNCED, reading.text);
  for (const sentence of reading.sentences) {
    if (sentence.start === 0 || !(announced || has(TURN, sentence.text))) continue;
    // One's own company, named in passing, is no matter.
    if (!TOLD.test(reading.text.slice(places.at(-1) ?? 0, sentence.start))) continue;
    const before = firmsIn(reading, places.at(-1) ?? 0, sentence.start);
    const behind = firmsIn(reading, sentence.start, sentence.end + 200);
    const other = behind.length > 0 && behind.every((hit) => !before.some((one) => one.company.id === hit.company.id));
    const crossing = behind.some((hit) => !before.some((one) => one.company.kind === hit.company.kind));
    if (
      before.length > 0 &&
      other &&
      (crossing || (!announced && /vertrag|abo|angerufen|tarif/.test(reading.text.slice(sentence.start))))
    )
      places.push(sentence.start);
  }
  for (const { start } of reading.clauses)
    if (!places.includes(start) && beginsAnew(reading, places, start)) places.push(start);
  places.sort((one, other) => one - other);
  if (places.length === 1) return [reading];
  return places.slice(0, MOST).map((place, i) => {
    const end = places[i + 1];
    return prepare(
      reading.source.slice(reading.folded.at[place] ?? 0, end === undefined ? undefined : reading.folded.at[end]),
      reading.today,
    );
  });
}

/** Somebody called us, or sold us something. */
const THEIR_ACT = compile(
  ways(
    '_(?:mich|mir|uns|me|us)_~_(?:angerufen|angeklingelt|verkauft|aufgeschwatzt|angedreht|untergejubelt|' +
      'aufgequatscht|aufgedrängt)_',
    '_(?:rief|riefen)_~_(?:mich|uns)_',
    '_(?:called|phoned|rang|sold) (?:me|us)_',
  ),
);

/** "Und am 24.11. hat E.ON wegen Strom angerufen": a company's own call, told as a fact and by nobody but the writer. */
const FIRM_CALLED = compile(
  ways(
    '_(?:hat|haben|hatte|hatten)_~_(?:angerufen|angeklingelt)_',
    '_(?:rief|riefen)_~_an_',
    '_(?:called|phoned|rang)_',
  ),
);
const NOT_TOLD_SO = compile(
  '_(?:ich|wir|man|i|we|sagte\\w*|fragte\\w*|meinte\\w*|gesagt|said|told|ob|dass|weil|wenn|als|falls|nicht|nie|laut|angeblich|' +
    'supposedly|im namen|im auftrag|beschwerde|reklamation)_',
);

/**
 * "vodafone hat mich angerufen ... und am montag hat mich noch eon angerufen": told in one breath, a company of another kind
 * that called or sold as well begins a matter of its own, where the one before did so too.
 */
function beginsAnew(reading: Reading, places: readonly number[], start: number): boolean {
  const from = Math.max(...places.filter((place) => place <= start));
  const to = Math.min(reading.text.length, ...places.filter((place) => place > start));
  const clause = reading.clauses.find((one) => one.start === start);
  if (!clause) return false;
  const acted = has(THEIR_ACT, clause.text) && has(THEIR_ACT, reading.text.slice(from, start));
  const turned = has(TURN, clause.text) || firmCalled(reading, clause, from);
  if (!acted && !(turned && sellsOther(reading, from, clause))) return false;
  const before = firmsIn(reading, from, start);
  const here = firmsIn(reading, start, Math.min(clause.end, to));
  return (
    before.length > 0 &&
    here.length > 0 &&
    here.every(({ company }) => before.every((one) => one.company.kind !== company.kind))
  );
}

/** Whether a company called here and another one before, each in a clause of its own. */
function firmCalled(reading: Reading, clause: Clause, from: number): boolean {
  const called = ({ start, end, text }: Clause): boolean =>
    firmsIn(reading, start, end).length > 0 && has(FIRM_CALLED, text) && !has(NOT_TOLD_SO, text);
  return called(clause) && reading.clauses.some((one) => one.start >= from && one.end <= clause.start && called(one));
}

/** "Ein Handyvertrag, und gleichzeitig ist noch Strom von E wie Einfach dabei": what is named here is of another kind than what was sold before. */
function sellsOther(reading: Reading, from: number, clause: Place): boolean {
  const soldIn = (start: number, end: number): unknown =>
    productOf(
      prepare(reading.source.slice(reading.folded.at[start] ?? 0, reading.folded.at[end]), reading.today),
      undefined,
    )?.value;
  const [before, here] = [soldIn(from, clause.start), soldIn(clause.start, clause.end)];
  return (
    before !== undefined && here !== undefined && before !== here && TOLD.test(reading.text.slice(from, clause.start))
  );
}

const TOLD =
  /angeruf|\brief(?:en)?\b|anruf|verkauf|vertrag|abgeschlossen|\babos?\b|tarif|abgebucht|rechnung|mahnung|geschickt|bestellt|called|rang|phoned|sold|contract|bill/;
/** Contracts of one message, counted in words. */
const ORDINALS: Readonly<Record<string, number>> = {
  erstens: 1,
  first: 1,
  firstly: 1,
  zweitens: 2,
  second: 2,
  secondly: 2,
  drittens: 3,
  viertens: 4,
};

/** So many matters are told apart; the rest stays with the last. */
const MOST = 8;

const firmsIn = (reading: Reading, from: number, to: number): Reading['companies'] =>
  reading.companies.filter(
    (hit) =>
      hit.start >= from && hit.start < to && hit.company.kind !== 'collector' && hit.company.kind !== 'comparison',
  );

const subject = (part: Reading, from: number): Set<string> =>
  new Set(
    part.companies
      .filter((hit) => hit.start >= from && hit.company.kind !== 'collector' && hit.company.kind !== 'comparison')
      .map((hit) => hit.company.id),
  );
