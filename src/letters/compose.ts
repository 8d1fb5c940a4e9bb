// From facts to a letter: which blocks hold, in which order, with which words. Pure; equal input, equal letter.
import type { Address, LetterBlock, Sender } from '../case/file.ts';
import { blocksOf } from './blocks/index.ts';
import type { BlockRow } from './blocks/row.ts';
import { contextOf, knownFact, type Context } from './context.ts';
import { checkCharacters } from './characters.ts';
import { copiesBeside } from './copies.ts';
import { setDeadline } from './deadline.ts';
import { fill } from './holes.ts';
import { cleanInput } from './input.ts';
import type { Composed, CopyRole, LetterDocument, LetterInput } from './letter.ts';
import { LetterProblem } from './problem.ts';
import { recipeOf } from './recipes/index.ts';
import type { Part, Recipe, Refusal } from './recipes/recipe.ts';
import { recipientOf } from './recipient.ts';
import { coreOf } from './short.ts';
import { LOW_RUNG, stackedLetters } from './stack.ts';
import { renderText } from './text.ts';
import { holds } from './when.ts';
import { dateInWords } from './words.ts';

const ABROAD: Refusal = {
  when: { jurisdiction: ['AT', 'CH', 'other'] },
  de: 'Unsere Briefe stützen sich auf deutsches Recht und passen deshalb nur, wenn Sie in Deutschland wohnen.',
  en: 'Our letters rest on German law and therefore fit only if you live in Germany.',
};
const CLOSING = 'Mit freundlichen Grüßen';
const SALUTATION = 'Sehr geehrte Damen und Herren,';
/** Words that stay capital after the comma of the salutation. */
const STAYS_CAPITAL = /^(?:Sie|Ihr(?:e[mnrs]?)?|Ihnen)\b/;

/**
 * Composes a letter from confirmed facts: the letter itself, then those that others must get the same day.
 * @returns the documents, or only what is missing: `sender.name`, `sender.street`, `sender.postcode`, `sender.town`,
 *   `recipient.address`, `holder.name` or fact keys
 * @throws LetterProblem `notAvailable`, `notFitting` (the facts forbid this letter), `characters`
 */
export function compose(input: LetterInput): Composed {
  const recipe = recipeOf(input.letter);
  if (!recipe) {
    throw new LetterProblem('notAvailable', 'Diesen Brief gibt es noch nicht.', 'This letter is not available yet.');
  }
  const cleaned = cleanInput(input);
  const deadline = setDeadline(recipe.period, cleaned.today, cleaned.facts);
  const bare = contextOf(cleaned, deadline, []);
  refuse(recipe, bare);
  const found = recipientOf(recipe, bare);
  const missing = missingOf(recipe, bare, found !== undefined);
  if (missing.length > 0 || !found) return { letter: input.letter, documents: [], missing };

  const stacked = cleaned.stack || recipe.alwaysStacked ? stackedLetters(cleaned) : [];
  const ladder = [recipe, ...stacked.map(recipeOf).filter((r) => r !== undefined)];
  const context = contextOf(cleaned, soonestOf(ladder, cleaned), stacked);
  // An avoidance or a cancellation never stands before a stronger ground: it goes down to its own rung.
  if (placeOf(recipe) >= LOW_RUNG) ladder.sort((a, b) => placeOf(a) - placeOf(b));
  const main = sheetOf(recipe, ladder, context, found);
  // Refused here and not when the PDF is made: then it would be frozen already.
  checkCharacters(renderText(main));
  const brief = recipe.plainSheet ? [] : sentenceCase(paragraphs(ladder.map(coreOf), context), true);
  const copies = copiesBeside(ladder, cleaned).map(({ copy, addressee }) =>
    sheetOf(copy, [copy], contextOf(cleaned, setDeadline(copy.period, cleaned.today, cleaned.facts), []), addressee),
  );
  const short =
    brief.length > 0 && lengthOf(brief) < lengthOf(main.blocks) * SHORTER ? { brief: byHand(brief, main) } : {};
  return { letter: input.letter, documents: [{ ...main, ...short }, ...copies], missing: [] };
}

const placeOf = (recipe: Recipe): number => recipe.rung?.place ?? 0;

/** The day of the rung that is in the greatest hurry: a switch of the supplier does not wait for the rest (L04). */
const soonestOf = (ladder: readonly Recipe[], { today, facts }: LetterInput): string =>
  ladder.map(({ period }) => setDeadline(period, today, facts)).reduce((a, b) => (b < a ? b : a));

/** Hardly shorter is not worth a second version. */
const SHORTER = 0.8;

const lengthOf = (blocks: readonly LetterBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** The letter to copy by hand: date, subject, core, name. */
const byHand = (
  core: readonly LetterBlock[],
  { date, subject, salutation, closing, signatures }: LetterDocument,
): string =>
  [dateInWords(date), subject, salutation, ...core.map(({ text }) => text), closing, ...signatures].join('\n\n');

/** One document: what a recipe, or a ladder of them, says in this context. */
function sheetOf(
  recipe: Recipe & { copyTo?: CopyRole },
  ladder: readonly Recipe[],
  context: Context,
  found: Pick<LetterDocument, 'to' | 'toOrigin'>,
): LetterDocument {
  const { input, deadline } = context;
  const blocks = sentenceCase(paragraphs(ladder, context), recipe.plainSheet !== true);
  return {
    ...found,
    from: input.parties.sender,
    date: input.today,
    info: infoOf(recipe, context),
    subject: subjectOf(ladder, context),
    salutation: recipe.plainSheet ? '' : SALUTATION,
    blocks,
    closing: recipe.plainSheet ? '' : CLOSING,
    signatures: recipe.plainSheet ? [] : signaturesOf(recipe, context),
    enclosures: enclosuresOf(recipe, context),
    with: [...context.with],
    ...(recipe.copyTo ? { copyTo: recipe.copyTo } : {}),
    ...(usesDeadline(blocks, deadline) ? { deadlineSet: deadline } : {}),
    ...blanksOf(found.to, input),
  };
}

/** The sides that do have lines to fill in: a name and an address that are known after all are printed. */
function blanksOf(to: Address, { blanks = [], parties: { sender } }: LetterInput): Pick<LetterDocument, 'blanks'> {
  const open = blanks.filter((side) =>
    side === 'sender' ? SENDER_PARTS.some((part) => !sender[part]) : to.lines.length === 0,
  );
  return open.length > 0 ? { blanks: open } : {};
}

/** @throws LetterProblem `notFitting` where the facts forbid the letter, or other law than the German applies */
function refuse(recipe: Recipe, context: Context): void {
  for (const { when, de, en } of [...(recipe.plainSheet ? [] : [ABROAD]), ...(recipe.refusals ?? [])]) {
    if (holds(when, undefined, context)) throw new LetterProblem('notFitting', de, en);
  }
}

const SENDER_PARTS = ['name', 'street', 'postcode', 'town'] as const satisfies readonly (keyof Sender)[];

/** Paragraphs that say for whom the letter speaks; its copies do the same. */
const NAMING: ReadonlySet<string> = new Set(['represented', 'careOpening']);

function missingOf(recipe: Recipe, context: Context, hasRecipient: boolean): string[] {
  const { sender, holder } = context.input.parties;
  const asked = context.input.blanks?.includes('sender') ? [] : SENDER_PARTS;
  const missing: string[] = asked.filter((part) => !sender[part]).map((part) => `sender.${part}`);
  if (!hasRecipient) missing.push('recipient.address');
  for (const { met, ask, orUnknown } of recipe.needs ?? []) {
    if (orUnknown && context.facts[ask] === 'unknown') continue;
    if (!holds(met, undefined, context)) missing.push(ask);
  }
  // An heir writes about a person who has to be named.
  const about = recipe.body.flat().some((group) => NAMING.has(group));
  const names = recipe.needsHolder || (context.facts.deceased === true && about);
  if (names && !holder) missing.push('holder.name');
  return missing;
}

type Chosen = { row: BlockRow; text: string; facts: string[] };

/** Of each group the first row that holds, filled; dated rows side by side in the order of their days. */
function chosenRows(part: Part, context: Context): Chosen[] {
  const chosen: Chosen[] = [];
  for (const group of typeof part === 'string' ? [part] : part) {
    for (const row of blocksOf(group)) {
      const because = holds(row.when, row.unless, context);
      if (!because) continue;
      const said = fill(row.text, context);
      chosen.push({ row, text: said.text, facts: [...because, ...said.facts] });
      break;
    }
  }
  const dayOf = ({ row }: Chosen): string => {
    const day: unknown = row.sortBy && knownFact(context.facts, row.sortBy);
    return typeof day === 'string' ? day : '';
  };
  const dated = chosen
    .filter(({ row }) => row.sortBy)
    .toSorted((a, b) => Number(dayOf(a) > dayOf(b)) - Number(dayOf(a) < dayOf(b)));
  return chosen.map((one) => (one.row.sortBy ? (dated.shift() ?? one) : one));
}

/** One paragraph from a part: its groups that hold, joined; undefined when none does. */
function paragraph(part: Part, context: Context): LetterBlock | undefined {
  const chosen = chosenRows(part, context);
  const text = chosen.map((one) => one.text).reduce((all, next) => `${all}${next.startsWith('– ') ? '\n' : ' '}${next}`, '').trim(); // prettier-ignore
  // A heading whose list stayed empty says nothing.
  if (text === '' || text.endsWith(':')) return undefined;
  const norm = [...new Set(chosen.flatMap(({ row }) => row.norm ?? []))].join('; ');
  const facts = [...new Set(chosen.flatMap((one) => one.facts))];
  return { id: chosen.map(({ row }) => row.id).join('+'), text, facts, ...(norm ? { norm } : {}) };
}

/** Lead, then each precaution in the order of the ladder, then the requests of all, each once. */
function paragraphs(ladder: readonly Recipe[], context: Context): LetterBlock[] {
  const [lead, ...rungs] = ladder;
  if (!lead) return [];
  const make = (parts: readonly Part[], rung: number): LetterBlock[] =>
    parts.map((part) => paragraph(part, { ...context, rung })).filter((block) => block !== undefined);
  const blocks = make(lead.body, 0);
  rungs.forEach(({ rung }, index) =>
    blocks.push(...make((lead.ownVoice ? rung?.declared : rung?.stacked) ?? [], index + 1)),
  );
  // Letters in another voice (parents, custodian) make their own requests only.
  const speaking = lead.ownVoice ? [lead] : ladder;
  blocks.push(...make(speaking.flatMap((r) => r.requests), 0)); // prettier-ignore
  blocks.push(...make((speaking.find((r) => r.endsForAll) ?? lead).end, 0));
  return unique(blocks);
}

/** Drops a paragraph whose blocks were all used before: requests that several rungs share. */
function unique(blocks: LetterBlock[]): LetterBlock[] {
  const used = new Set<string>();
  return blocks.filter((block) => {
    const ids = (block.id ?? '').split('+');
    const again = ids.every((id) => used.has(id));
    for (const id of ids) used.add(id);
    return !again;
  });
}

/** After the comma of the salutation the letter goes on small, unless the word is always capital; all else begins large. */
function sentenceCase(blocks: LetterBlock[], afterComma: boolean): LetterBlock[] {
  return blocks.map((block, index) => {
    const first = block.text.charAt(0);
    const small = afterComma && index === 0 && !STAYS_CAPITAL.test(block.text);
    return { ...block, text: (small ? first.toLowerCase() : first.toUpperCase()) + block.text.slice(1) };
  });
}

const usesDeadline = (blocks: readonly LetterBlock[], deadline: string): boolean =>
  blocks.some((block) => block.text.includes(dateInWords(deadline)));

function subjectOf([lead, ...rungs]: readonly Recipe[], context: Context): string {
  if (!lead) return '';
  if (lead.subject) return fill(lead.subject, context).text;
  const below = rungs.map((rung) => rung.rung?.tag).filter((tag) => tag !== undefined);
  const tags = [lead.rung?.tag ?? lead.title.de, ...below.map((tag) => `vorsorglich ${tag}`)];
  return fill(`{contractName}: ${tags.join(', ')}`, context).text;
}

function infoOf(recipe: Recipe, context: Context): LetterDocument['info'] {
  const { sender } = context.input.parties;
  const info = [{ label: 'Datum', value: dateInWords(context.input.today) }];
  if (recipe.info !== 'plain') {
    info.push({ label: 'Kundennummer', value: sender.customerNumber ?? 'nicht bekannt' });
    if (sender.contractNumber) info.push({ label: 'Vertragsnummer', value: sender.contractNumber });
    const papers = knownFact(context.facts, 'confirmationDate') ?? knownFact(context.facts, 'documentsReceivedDate');
    if (papers) info.push({ label: 'Ihr Schreiben, Eingang', value: dateInWords(papers) });
  }
  const reference = recipe.kind === 'debtCollectorReply' && knownFact(context.facts, 'collectorReference');
  if (reference) info.push({ label: 'Ihr Aktenzeichen', value: reference });
  if (sender.email) info.push({ label: 'E-Mail', value: sender.email });
  return info;
}

function signaturesOf(recipe: Recipe, context: Context): string[] {
  const { sender, representative } = context.input.parties;
  const own = sender.name ?? 'Unterschrift';
  if (recipe.signs === 'parents' && !context.trait('soleCustody'))
    return [own, representative?.name ?? 'weiterer Elternteil'];
  return [representative && representative.name === own ? `${own}, ${representative.role}` : own];
}

const authorityOf = ({ powerOfAttorney, writerRole }: Context['facts']): string | undefined =>
  powerOfAttorney === 'original'
    ? 'Vollmacht im Original'
    : writerRole === 'custodian'
      ? 'Kopie der Bestellung zur Betreuung'
      : undefined;

function enclosuresOf(recipe: Recipe, context: Context): string[] {
  const listed = (recipe.enclosures ?? [])
    .filter(({ when, unless }) => holds(when, unless, context))
    .map(({ text }) => text);
  // Whoever acts for another proves it, in whichever letter; parents sign for themselves.
  const proof = !context.trait('represented') || recipe.signs === 'parents' ? undefined : authorityOf(context.facts);
  const all = [...(proof ? [proof] : []), ...listed];
  // Several are numbered, so that whoever reads the letter finds them in their order.
  return all.length > 1 ? all.map((text, i) => `${i + 1}. ${text}`) : all;
}
