// The death of whoever said yes, told in a later message: its day is compared with the day of the call that is noted.
import { factsOf } from '../../case/file.ts';
import { knownOf } from '../ledger.ts';
import type { FactKey } from '../../knowledge/facts.ts';
import { findDates } from '../../knowledge/german/dates.ts';
import type { Draft } from '../draft.ts';
import type { Extraction } from '../understand/index.ts';

/** "Er ist am 23. November gestorben", "inzwischen ist sie leider verstorben": of whom the case is. */
const HAS_DIED =
  /(?:^|[.!?,] *)(?:(?:leider|inzwischen|mittlerweile|und|aber|dann|danach) )*(?:(?:er|sie) ist(?: [^!?\n]{0,40})?|(?:am [^!?\n]{1,24} )?ist (?:er|sie)(?: leider| dann| inzwischen)?) (?:ver|ge)storben(?!\p{L})/iu;
/** What follows only where nobody spoke any more. */
const OF_THE_DEAD = ['personOnPhone', 'agreedOnPhone'] as const;

/** Whoever wrote "ich habe ja gesagt" lives: the contract is theirs, whoever else has died. */
const OWN: ReadonlySet<unknown> = new Set([undefined, 'holder']);
const OF_CONTRACT = /vertrag|anschluss|auf (?:seinen|ihren) namen|contract|account/iu;

const FATHER = 'vater|papa|vati|schwiegervater|father|dad';
const MOTHER = 'mutter|mama|mutti|schwiegermutter|mother|mum|mom';
const kinIn = (text: string): 'father' | 'mother' | 'both' | undefined => {
  const of = (words: string): boolean => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu').test(text);
  const [father, mother] = [of(FATHER), of(MOTHER)];
  if (father) return mother ? 'both' : 'father';
  return mother ? 'mother' : undefined;
};
function isAnother(spoke: string | undefined, text: string): boolean {
  const [one, dead] = [kinIn(spoke ?? ''), kinIn(text)];
  return one !== undefined && dead !== undefined && one !== 'both' && dead !== 'both' && one !== dead;
}

function without(found: Extraction, keys: readonly FactKey[]): Extraction {
  const gone: ReadonlySet<string> = new Set(keys);
  const facts = Object.fromEntries(
    Object.entries(found.facts).filter(([key]) => !gone.has(key)),
  ) as Extraction['facts'];
  return { ...found, facts };
}

/** What the words tell, put beside the call that was told before. */
export function withDeath(draft: Draft, text: string, found: Extraction): Extraction {
  const { agreedOnPhone, callDate, deceased, writerRole, personOnPhone } = factsOf(draft.file);
  if (typeof callDate !== 'string' || callDate === 'unknown' || deceased === true) return found;
  const named = found.facts.deceased === true;
  // The father said yes, and the mother has died: not the one whose contract it is.
  if (named && isAnother(knownOf(draft.file, draft.file.active, 'personOnPhone')?.quote, text))
    return without(found, ['deceased', 'wantedContract', ...OF_THE_DEAD]);
  if (named && agreedOnPhone === true && personOnPhone === 'self' && OWN.has(writerRole) && !OF_CONTRACT.test(text))
    return without(found, ['deceased', 'wantedContract', 'writerRole', ...OF_THE_DEAD]);
  const ofHolder = !named && writerRole === 'relative' && personOnPhone === 'self' && HAS_DIED.test(text);
  if (!named && !ofHolder) return found;
  const days = findDates(text, { today: draft.today }).filter(({ exact, problem }) => exact && !problem);
  const [day] = days;
  const after = days.length === 1 && day !== undefined && day.from > callDate;
  const before = days.length === 1 && day !== undefined && day.from < callDate;
  const read = after ? without(found, OF_THE_DEAD) : found;
  const facts = {
    ...read.facts,
    deceased: true,
    ...(before && { personOnPhone: 'nobody' as const, agreedOnPhone: false }),
  };
  return { ...read, facts, quotes: { ...read.quotes, deceased: read.quotes.deceased ?? text }, inScope: true };
}
