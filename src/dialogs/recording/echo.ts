// An answer that brings the question's own words back agrees: "Wenn das fein ist?" - "Ist fein.", "Dürfte ich?" - "Dürfen Sie."
import { clauses, isNegated, sentences } from '../../knowledge/german/clauses.ts';
import { isElsewhere } from './elsewhere.ts';
import { clausesOf } from './stance.ts';

/** Words that an answer may repeat without meaning the offer. */
const SMALL_WORDS = new Set(
  'ja jo bin sein ihnen ihm mich mir uns im am in zu sage koennen duerfen wollen haben hab will moechte kann das es den die der so wir sie ich ihr ist sind bitte gern gerne dann hiermit doch schon s mal jetzt also und dem damit alles genau mit bei auf an dabei davon immer meinem meiner meinen mein meine unserem unser'.split(
    ' ',
  ),
);
/** The verbs of leave and will, by the stem that all their forms share here. */
const MODALS: readonly [RegExp, string][] = [
  [/^(?:darf|duerf)[a-z]*$/, 'duerf'],
  [/^(?:kann|koenn)[a-z]*$/, 'koenn'],
  [/^(?:will|woll|moech)[a-z]*$/, 'moech'],
];
const PREFIX = /^(?:auf|aus|an|ein|mit|ab|zu|fest|frei|um|los|weiter)(?=[a-z]{4})/;

/** "bestellst", "bestellt", "bestelle": what they share. */
export function stemOf(word: string): string {
  const modal = MODALS.find(([form]) => form.test(word))?.[1];
  if (modal !== undefined) return modal;
  return word
    .replace(PREFIX, '')
    .replace(/^(?:ge|zu)(?=[a-z]{4})/, '')
    .replace(/(?:test|ten|te|est|en|et|st|es|er|e|t|n|d|ed|ing)$/, '')
    .replaceAll(/ae/g, 'a')
    .replaceAll(/oe/g, 'o')
    .replaceAll(/ue/g, 'u');
}

const stemsOf = (text: string): Set<string> => new Set((text.match(/[a-z]{2,}/g) ?? []).map(stemOf));
const contentOf = (text: string): string[] =>
  (text.match(/[a-z]{2,}/g) ?? []).filter((word) => !SMALL_WORDS.has(word) || MODALS.some(([form]) => form.test(word)));

/** The longest statement that can be an echo, in words; whoever says more says something of their own. */
const SHORT = 7;
/** Words that make a yes firmer and add nothing to it. */
const FILLERS = new Set(
  'fest durchaus schon absolut voellig meinetwegen ruhig gern gerne natuerlich klar selbstverstaendlich freilich halt eben nur mal auch sogar'.split(
    ' ',
  ),
);

/**
 * @param said folded words of the customer; @param asked the agent's words that ask
 * @returns whether some short statement says the question's content again, without a no
 */
export function saysAgain(said: string, asked: string): boolean {
  const heard = stemsOf(asked);
  return sentences(said).some((s) =>
    clauses(said, s).some((c) => {
      const part = said.slice(c.start, c.end);
      const content = contentOf(part).filter((word) => !FILLERS.has(word));
      if (content.length === 0 || part.trim().split(' ').length > SHORT) return false;
      if (said.slice(c.start, s.end).includes('?') || isNegated(part) || /\bnein\b|\bohne\b/.test(part)) return false;
      if (/^\W*(?:wer|was|wie|wo|warum|wieso|wozu|wofuer|welche\w*|wann)\b/.test(part)) return false;
      return content.every((word) => heard.has(stemOf(word)));
    }),
  );
}

/** "Melden Sie mich an.", "Raus damit.": lets the agent do it, whatever the verb. */
export const invites = (said: string): boolean =>
  !said.includes('?') &&
  !isNegated(said) &&
  !clausesOf(said).some(isElsewhere) &&
  /^\W*(?:(?:ja|gut|okay|na|dann|also|gern|gerne)[,.]? )*(?:(?!(?:lassen|hoeren|erzaehlen|fangen|warten|rufen|sagen|schicken|senden|erklaeren|wissen|meinen|sehen|schauen|gehen|reden|sprechen|haben|sind|koennten|wollen|geben sie mir|moment)\b)[a-z]{3,12}e[nt] (?:sie|se|s)\b|(?:raus|rein|her|weg|los) (?:damit|geht))/.test(
    said,
  );
