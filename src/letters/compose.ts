// From facts to a letter: which blocks hold, in which order, with which words. Pure; equal input, equal letter.
import type { LetterBlock, Sender } from '../case/file.ts';
import type { LetterKind } from '../knowledge/law/assessment.ts';
import { blocksOf } from './blocks/index.ts';
import { contextOf, knownFact, type Context } from './context.ts';
import { setDeadline } from './deadline.ts';
import { fill } from './holes.ts';
import { cleanInput } from './input.ts';
import type { Composed, LetterDocument, LetterInput } from './letter.ts';
import { LetterProblem } from './problem.ts';
import { recipeOf } from './recipes/index.ts';
import type { Part, Recipe } from './recipes/recipe.ts';
import { recipientOf } from './recipient.ts';
import { stackedLetters } from './stack.ts';
import { holds } from './when.ts';
import { dateInWords } from './words.ts';

const CLOSING = 'Mit freundlichen Grüßen';
const SALUTATION = 'Sehr geehrte Damen und Herren,';
/** Words that stay capital after the comma of the salutation. */
const STAYS_CAPITAL = /^(?:Sie|Ihr(?:e[mnrs]?)?|Ihnen)\b/;

/**
 * Composes a letter from confirmed facts.
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
  for (const { when, de, en } of recipe.refusals ?? []) {
    if (holds(when, undefined, bare)) throw new LetterProblem('notFitting', de, en);
  }
  const found = recipientOf(recipe, bare);
  const missing = missingOf(recipe, bare, found !== undefined);
  if (missing.length > 0 || !found) return { letter: input.letter, documents: [], missing };

  const stacked = cleaned.stack || recipe.kind === 'cancellation' ? stackedLetters(cleaned) : [];
  const context = contextOf(cleaned, deadline, stacked);
  const blocks = startSmall(paragraphs(recipe, context));
  const document: LetterDocument = {
    ...found,
    from: cleaned.parties.sender,
    date: cleaned.today,
    info: infoOf(recipe, context),
    subject: subjectOf(recipe, context),
    salutation: recipe.salutation ?? SALUTATION,
    blocks,
    closing: CLOSING,
    signatures: signaturesOf(recipe, context),
    enclosures: enclosuresOf(recipe, context),
    with: [...stacked],
    ...(usesDeadline(blocks, deadline) ? { deadlineSet: deadline } : {}),
  };
  return { letter: input.letter, documents: [document], missing: [] };
}

const SENDER_PARTS = ['name', 'street', 'postcode', 'town'] as const satisfies readonly (keyof Sender)[];

function missingOf(recipe: Recipe, context: Context, hasRecipient: boolean): string[] {
  const { sender, holder } = context.input.parties;
  const missing: string[] = SENDER_PARTS.filter((part) => !sender[part]).map((part) => `sender.${part}`);
  if (!hasRecipient) missing.push('recipient.address');
  for (const { anyOf, ask, when } of recipe.needs ?? []) {
    if (when && !holds(when, undefined, context)) continue;
    if (!anyOf.some((key) => knownFact(context.facts, key) !== undefined)) missing.push(ask);
  }
  if (recipe.signs === 'parents' && !holder) missing.push('holder.name');
  return missing;
}

/** One paragraph from a part: its groups that hold, joined; undefined when none does. */
function paragraph(part: Part, context: Context): LetterBlock | undefined {
  const texts: string[] = [];
  const ids: string[] = [];
  const norms: string[] = [];
  const facts: string[] = [];
  for (const group of typeof part === 'string' ? [part] : part) {
    for (const row of blocksOf(group)) {
      const because = holds(row.when, row.unless, context);
      if (!because) continue;
      const said = fill(row.text, context);
      texts.push(said.text);
      ids.push(row.id);
      facts.push(...because, ...said.facts);
      if (row.norm) norms.push(row.norm);
      break;
    }
  }
  if (texts.length === 0) return undefined;
  const norm = [...new Set(norms)].join('; ');
  return { id: ids.join('+'), text: texts.join(' '), facts: [...new Set(facts)], ...(norm ? { norm } : {}) };
}

/** Lead, then each precaution in the order of the ladder, then the requests of all, each once. */
function paragraphs(recipe: Recipe, context: Context): LetterBlock[] {
  const rungs = context.with.map((kind: LetterKind) => recipeOf(kind)).filter((r) => r !== undefined);
  const make = (parts: readonly Part[], rung: number): LetterBlock[] =>
    parts.map((part) => paragraph(part, { ...context, rung })).filter((block) => block !== undefined);
  const blocks = make(recipe.body, 0);
  rungs.forEach((rung, index) => blocks.push(...make(rung.rung?.stacked ?? [], index + 1)));
  const all = [recipe, ...rungs];
  blocks.push(
    ...make(
      all.flatMap((r) => r.requests),
      0,
    ),
  );
  const highest = all.reduce((a, b) => ((b.rung?.place ?? 7) < (a.rung?.place ?? 7) ? b : a));
  // A withdrawal or cancellation alone asks for its own confirmation; with another rung that one's covers all.
  const end = highest.rung && highest.rung.place >= 4 ? (all.find((r) => r.kind === 'avoidance') ?? highest) : highest;
  blocks.push(...make(end.end, 0));
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

/** After the comma of the salutation the letter goes on with a small letter, unless the word is always capital. */
function startSmall(blocks: LetterBlock[]): LetterBlock[] {
  const [first, ...rest] = blocks;
  if (!first || STAYS_CAPITAL.test(first.text)) return blocks;
  return [{ ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...rest];
}

const usesDeadline = (blocks: readonly LetterBlock[], deadline: string): boolean =>
  blocks.some((block) => block.text.includes(dateInWords(deadline)));

function subjectOf(recipe: Recipe, context: Context): string {
  if (recipe.subject) return fill(recipe.subject, context).text;
  const below = context.with.map((kind) => recipeOf(kind)?.rung?.tag).filter((tag) => tag !== undefined);
  const tags = [recipe.rung?.tag ?? recipe.title.de, ...below.map((tag) => `vorsorglich ${tag}`)];
  return `${fill('{contractName}', context).text}: ${tags.join(', ')}`;
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
  if (sender.email) info.push({ label: 'E-Mail', value: sender.email });
  return info;
}

function signaturesOf(recipe: Recipe, context: Context): string[] {
  const { sender, representative } = context.input.parties;
  const own = sender.name ?? '';
  if (recipe.signs === 'parents') return [own, representative?.name ?? 'weiterer Elternteil'];
  return [representative && representative.name === own ? `${own}, ${representative.role}` : own];
}

function enclosuresOf(recipe: Recipe, context: Context): string[] {
  const listed = (recipe.enclosures ?? [])
    .filter(({ when }) => holds(when, undefined, context))
    .map(({ text }) => text);
  const power =
    context.trait('represented') && context.facts.powerOfAttorney === 'original' && recipe.signs !== 'parents';
  return [...(power ? ['Vollmacht im Original'] : []), ...listed];
}
