// Several matters in one message: numbered lists and a turn to another company or product.
import { prepare, type Reading } from './reading.ts';
import { compile, first, has } from './rule.ts';

const NUMBERED = /(?:^|\n|(?<=[.!?:] ))\s*(?:(\d)[.)]|\((\d)\)|(erstens|zweitens|drittens|viertens))[\s:,]+(?=\p{L})/gu;
const TURN = compile('^[\\s"]*(?:und )?(?:außerdem|ausserdem|zusätzlich|des weiteren|desweiteren|zudem|noch (?:was|etwas)|(?:ein )?(?:anderer|zweiter|weiterer) (?:fall|vertrag)|anderes thema|zweite sache|dann (?:noch|war noch|ist da noch)|und dann (?:noch|hab|habe|hat|haben|kam)|ach ja|nebenbei|gleichzeitig|parallel|also(?: there)?|second(?:ly)?|besides|another)_');

/** What a matter without a company's name is about. */
const SUBJECT = compile('_(?:strom|gas|handy\\w*|internet|dsl|zeitschrift\\w*|zeitung\\w*|abo|lotto\\w*|tippgemeinschaft|gewinnspiel\\w*|versicherung\\w*|tv|konto|vertrag|energie|mobilfunk|anruf\\w*|angerufen|abgebucht)_');

/**
 * The message in parts, one per claimed contract; the text before the first number belongs to each of them.
 * @returns one reading where the message is about one matter
 */
export function splitMatters(reading: Reading): Reading[] {
  const numbered = byNumber(reading);
  if (numbered.length > 1) return numbered;
  return byTurn(reading);
}

function byNumber(reading: Reading): Reading[] {
  const marks = [...reading.source.matchAll(NUMBERED)].map((hit) => ({
    at: hit.index,
    end: hit.index + hit[0].length,
    n: Number(hit[1] ?? hit[2] ?? 0) || ['erstens', 'zweitens', 'drittens', 'viertens'].indexOf((hit[3] ?? '').toLowerCase()) + 1,
  }));
  const inOrder = marks.filter((mark, i) => mark.n === i + 1);
  if (inOrder.length < 2) return [];
  const opening = inOrder[0] ? reading.source.slice(0, inOrder[0].at).trim() : '';
  const parts = inOrder.map((mark, i) => prepare(`${opening}${opening === '' ? '' : '\n'}${reading.source.slice(mark.end, inOrder[i + 1]?.at ?? reading.source.length).trim()}`, reading.today));
  const claims = parts.filter((part) => subject(part, opening.length).size > 0 || has(SUBJECT, part.text.slice(opening.length, opening.length + 60)));
  return claims.length === parts.length ? parts : [];
}

/** "Außerdem hat mir primastrom ...": a new company of another kind, or another product, from here on. */
function byTurn(reading: Reading): Reading[] {
  for (const sentence of reading.sentences) {
    if (sentence.start === 0 || !first(TURN, sentence.text)) continue;
    const at = reading.folded.at[sentence.start] ?? 0;
    const before = prepare(reading.source.slice(0, at), reading.today);
    const behind = prepare(reading.source.slice(at), reading.today);
    const a = subject(before, 0);
    const b = subject(behind, 0);
    const kinds = (part: Reading): Set<string> => new Set(part.companies.map((hit) => hit.company.kind));
    const other = [...b].some((id) => !a.has(id)) && ![...b].some((id) => a.has(id));
    const crossing = [...kinds(behind)].some((kind) => !kinds(before).has(kind));
    if (a.size > 0 && b.size > 0 && other && (crossing || /vertrag|abo|angerufen|tarif/.test(behind.text))) {
      return [before, ...byTurn(behind)];
    }
  }
  return [reading];
}

const subject = (part: Reading, from: number): Set<string> =>
  new Set(part.companies.filter((hit) => hit.start >= from && hit.company.kind !== 'collector' && hit.company.kind !== 'comparison').map((hit) => hit.company.id));
