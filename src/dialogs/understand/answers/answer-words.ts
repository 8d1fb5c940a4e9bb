// The value that typed words mean for one question, where neither title nor number names it.
import type { FactKey } from '../../../knowledge/facts.ts';
import { ANSWER_WORDS, type WordedQuestion } from '../phrases/typed/index.ts';
import { compile, first, has } from '../rule.ts';

const DENIED_BEFORE = compile('_(?:nicht|nich|net|ned|nie|kein\\w*|not|no|never) (?:\\S+ ){0,2}$');
/** "Geschickt haben sie nix": what was done comes first, that it was not comes last. */
const DENIED_AFTER = compile(
  '^\\s*(?:hab\\w*|hat|ham|wurde\\w*|ist|sind|war\\w*)_ (?:\\S+ ){0,3}(?:nicht|nich|net|ned|nichts|nix|keine[nrms]?|nie)_',
);
const DENIED = compile(
  "_(?:nicht|nich|net|ned|nie|niemals|nichts|nix|kein\\w*|nirgends|nirgendwo|niemand|ohne|not|never|no|nothing|haven't|didn't|hasn't|wasn't)_",
);
/** Where another thought begins. */
const NEXT = /[,.;:!?]|\s(?:aber|sonst|weil|denn|sondern|but|because|otherwise)\s/;

const compiled = new Map<WordedQuestion, readonly (readonly [value: string, say: RegExp])[]>();
/** Patterns are made when their question is first answered: all at once would hold up the start. */
function wordsFor(fact: WordedQuestion): readonly (readonly [string, RegExp])[] {
  const known = compiled.get(fact);
  if (known) return known;
  const made = Object.entries(ANSWER_WORDS[fact] ?? {}).map(([value, say]) => [value, compile(say)] as const);
  compiled.set(fact, made);
  return made;
}

/** Where the pattern hits without being denied; `denied` tells that it hit, but only so. */
function hit(say: RegExp, said: string): 'said' | 'denied' | undefined {
  const found = first(say, said);
  if (!found) return undefined;
  return has(DENIED_BEFORE, said.slice(0, found.index)) ? 'denied' : 'said';
}

/** Whether the words after the hit take it back. */
function deniedAfter(say: RegExp, said: string): boolean {
  const found = first(say, said);
  return found !== null && has(DENIED_AFTER, said.slice(found.index + found[0].length).split(NEXT)[0] ?? '');
}

/** The clause in which the pattern hits. */
function clauseOf(say: RegExp, said: string): string {
  return said.split(NEXT).find((clause) => first(say, clause)) ?? said;
}

/** All choices that the words mean, for a question that takes several. @param said folded */
export const choicesByWords = (fact: FactKey, said: string): string[] =>
  wordsFor(fact).flatMap(([value, say]) => (hit(say, said) === 'said' ? [value] : []));

/** The choice that the words mean: of several the one that stands first in the list. @param said folded */
export function choiceByWords(fact: WordedQuestion, said: string): string | undefined {
  return wordsFor(fact).find(([, say]) => hit(say, said) === 'said' && !deniedAfter(say, said))?.[0];
}

/** Yes or no by the words of this question; a denied word for yes means no. @param said folded */
export function yesNoByWords(fact: FactKey, said: string): boolean | undefined {
  const told = new Set(
    wordsFor(fact).flatMap(([value, say]) => {
      const how = hit(say, said);
      if (how === undefined) return [];
      if (value === 'true') return [how === 'said' && !has(DENIED, clauseOf(say, said).replace(say, ' '))];
      return how === 'said' ? [false] : [];
    }),
  );
  const [only] = told;
  return told.size === 1 ? only : undefined;
}
