// Phrases as data: what words say which fact, and the engine that looks for them clause by clause.
import { isAsked, isHypothetical, isNegated, isReported } from '../../knowledge/german/clauses.ts';
import type { FactKey, FactValues } from '../../knowledge/facts.ts';
import { all, first, has, standing } from '../../knowledge/german/sieve.ts';
import { phrase, ways } from '../../knowledge/german/words.ts';
import { clauseAt, type Reading } from './reading.ts';

/**
 * One way to say one fact. `say` is a pattern in German spelling (see `phrase`), `~` a short gap inside a sentence, `{name}`
 * one of the word groups below. A statement counts only in a clause that affirms it; with `never` the words themselves deny.
 */
export type Rule<K extends FactKey = FactKey> = {
  fact: K;
  value: FactValues[K];
  say: string;
  /** Greater wins where rules of one fact disagree; 2 if absent. */
  rank?: number;
  /** The words carry their own negation: only hypothetical and reported speech is refused. */
  never?: boolean;
  /** In a negated clause the fact has this value instead of being dropped. */
  flip?: FactValues[K];
  /** Words in the sentence that take the meaning away. */
  unless?: string;
  /** The statement may be reported: "angeblich hat mich Vodafone angerufen" tells of a call. */
  reported?: boolean;
  /** Words that must stand somewhere in the message. */
  given?: string;
  /** The statement may stand in a question, a condition or a report as well. */
  anyhow?: boolean;
};
/** A place where words say a fact. */
export type Hit = { fact: FactKey; value: unknown; rank: number; start: number; end: number };

/** Word groups that patterns name in braces: {nie}, {kin}. */
export const GROUPS: Readonly<Record<string, string>> = {
  hab: "(?:hab|habe|haben|hatte|hatten|hat|habs|hab's|hast|have|had)",
  nie: '(?:_nicht_|_nich_|_nie_|_niemals_|_nichts_|_nix_|_nischt_|(?<!-)_net_|_kein_|_keine[nmrs]?_|_keinerlei_|_nichmal_|_niemandem_)',
  nichts:
    '(?:nichts|nix|nischt|gar nichts|garnichts|überhaupt nichts|nie was|nie etwas|nie irgendwas|niemals etwas|niemals was|nichts davon|kein\\w* \\w+)',
  /** Participles of calling somebody up; colloquial ones mean an unwanted call. */
  ruf: `(?:${ways(
    'angerufen|angerufn|angrufen|angrufn|ang.rufe?n|ang.?ruafn|angeruft|angeruffen',
    'angeklingelt|angebimmelt|angeläutet|angeschellt|anggrufen|angwählt|angewählt',
    'durchgerufen|durchgeklingelt|durchgebimmelt|rangerufen|angequatscht|zugequatscht',
    'vollgequatscht|bequatscht|angelabert|vollgelabert|zugelabert|zugetextet|angeschwatzt',
    'vollgeschwatzt|angehauen|angemorst|angefunkt|belästigt',
    'telefonisch (?:belabert|bedrängt|beschwatzt|überfallen|terrorisiert|eingewickelt|kontaktiert|' +
      'gemeldet|erreicht|beraten|überrumpelt|überredet|bequatscht|belästigt|geworben|bearbeitet|kontaktet)',
    'am (?:telefon|handy|apparat) (?:erwischt|überrumpelt|überredet|angesprochen|bearbeitet|belästigt|' +
      'kontaktiert|gehabt)',
    '(?:auf dem|aufm) (?:handy|festnetz) (?:kontaktiert|angesprochen|belästigt|überrumpelt)',
    'per telefon (?:kontaktiert|belästigt|überrumpelt|überredet|angesprochen)',
  )})`,
  kin: `(?:${ways(
    'mutter|mama|mutti|mutta|vater|papa|vati|oma|opa|omi|großmutter|großvater|mann|frau',
    'ehemann|ehefrau|gatte|gattin|sohn|tochter|schwiegermutter|schwiegervater|schwester',
    'bruder|tante|onkel|eltern|schwiegereltern|lebensgefährt\\w+|partner\\w*|freund\\w*',
    'nachbar\\w*|mum|mom|mother|father|dad|husband|wife|son|daughter|grandmother|grandma',
    'kind|mitbewohner\\w*|enkel\\w*',
  )})`,
  paper: `(?:${ways(
    'unterlagen|papiere?|dokumente?|auftragsbestätigung\\w*|vertragsbestätigung\\w*',
    'bestätigung|bestätigungsmail|bestätigungsschreiben|vertragsunterlagen',
    'vertragszusammenfassung\\w*|zusammenfassung|begrüßungsschreiben|willkommensschreiben',
    'willkommensmail|begrüßungsmail|willkommensbrief|willkommenspaket|vertragskopie',
    'vertragsdokumente?|abobestätigung|versicherungsschein|police|brief|briefe|schreiben',
    'post|mail|mails|email|e-mail|emails|nachricht|paperwork|documents|letter|contract',
    'confirmation|vertrag',
  )})`,
};

/** "havent", "dont": on a phone the sign is left out, so every pattern that asks for it does without. */
const APOSTROPHE = /\b(have|has|had|did|do|does|would|could|should|was|were|is|are|wo|ca)n([.'])t/g;

/** A rule's pattern as a regular expression for folded, masked text. */
export function compile(say: string): RegExp {
  let source = say.replace(APOSTROPHE, '$1n$2?t');
  for (const [name, group] of Object.entries(GROUPS)) source = source.replaceAll(`{${name}}`, group);
  return phrase(source.replaceAll('~~', String.raw`[^.!?\n]{0,90}?`).replaceAll('~', String.raw`[^.!?\n]{0,45}?`));
}

export { all, first, has, ways };

type Compiled = { rule: Rule; pattern: RegExp; unless: RegExp | undefined; given: RegExp | undefined };

/** A rule whose patterns are made when they are first looked for: thousands at once would hold up the start. */
class LazyRule implements Compiled {
  readonly rule: Rule;
  #pattern: RegExp | undefined;
  #unless: RegExp | undefined;
  #given: RegExp | undefined;
  constructor(rule: Rule) {
    this.rule = rule;
  }
  get pattern(): RegExp {
    return (this.#pattern ??= compile(this.rule.say));
  }
  get unless(): RegExp | undefined {
    return this.rule.unless === undefined ? undefined : (this.#unless ??= compile(this.rule.unless));
  }
  get given(): RegExp | undefined {
    return this.rule.given === undefined ? undefined : (this.#given ??= compile(this.rule.given));
  }
}

/** Makes the rules of a file ready; the first text that is read throws on a pattern that is none. */
export function compileAll(rules: readonly Rule[]): readonly Compiled[] {
  return rules.map((rule) => new LazyRule(rule));
}

/** Every place where a rule's words stand and are meant. */
export function runRules(rules: readonly Compiled[], reading: Reading): Hit[] {
  const hits: Hit[] = [];
  for (const compiled of standing(rules, reading.text)) {
    const { rule, given } = compiled;
    if (given && !has(given, reading.text)) continue;
    for (const match of all(compiled.pattern, reading.text)) {
      const end = match.index + match[0].trimEnd().length;
      const start = ownStart(compiled, reading, match.index + (match[0].length - match[0].trimStart().length), end);
      const value = valueHere(rule, reading, start, end, compiled.unless);
      if (value !== undefined) hits.push({ fact: rule.fact, value, rank: rule.rank ?? 2, start, end });
    }
  }
  return hits;
}

/**
 * "Hab nie was unterschrieben hab widerrufen": words that reach back over the beginning of their clause count from there where
 * the clause says it all alone, so that what the one before denies stays there.
 */
function ownStart({ rule, pattern }: Compiled, reading: Reading, start: number, end: number): number {
  const last = clauseAt(reading, Math.max(start, end - 1));
  if (rule.never || !last || last.start <= start) return start;
  const own = all(pattern, reading.text.slice(last.start, end)).at(-1);
  return own && last.start + own.index + own[0].trimEnd().length === end
    ? last.start + own.index + (own[0].length - own[0].trimStart().length)
    : start;
}

/** Told of somebody else to compare: "mein Nachbar hat auch so einen Anruf bekommen". */
const OF_OTHERS = compile(
  '_(?:nachbar\\w*|kolleg\\w*|kumpel\\w*|bekannte\\w*|arbeitskolleg\\w*|freund(?:en?|in)?|neighbou?r|' +
    'colleague|friend)_ (?:\\w+ ){0,4}_(?:auch|ebenfalls|genauso|dasselbe|das gleiche|too|as well)_',
);

function valueHere(rule: Rule, reading: Reading, start: number, end: number, unless: RegExp | undefined): unknown {
  const opening = clauseAt(reading, start);
  const last = clauseAt(reading, Math.max(start, end - 1));
  if (!opening || !last) return undefined;
  const sentence = reading.sentences[opening.sentence]?.text ?? '';
  if (unless && has(unless, sentence)) return undefined;
  const words = reading.text.slice(opening.start, last.end);
  if (has(OF_OTHERS, words)) return undefined;
  if (!rule.anyhow && (isHypothetical(words) || isAsked(words, sentence) || (!rule.reported && isReported(words))))
    return undefined;
  if (rule.never || rule.anyhow) return rule.value;
  return isNegated(words) ? rule.flip : rule.value;
}

/** The hit that wins for each fact: the greatest rank, then the first in the text. */
export function winners(hits: readonly Hit[]): Map<FactKey, Hit> {
  const best = new Map<FactKey, Hit>();
  for (const hit of hits) {
    const before = best.get(hit.fact);
    if (!before || hit.rank > before.rank || (hit.rank === before.rank && hit.start < before.start))
      best.set(hit.fact, hit);
  }
  return best;
}

/** Shorthand for data files. */
export const rule = <K extends FactKey>(
  fact: K,
  value: FactValues[K],
  say: string,
  more: Omit<Rule<K>, 'fact' | 'value' | 'say'> = {},
): Rule<K> => ({
  fact,
  value,
  say,
  ...more,
});
