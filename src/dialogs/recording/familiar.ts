// An agent who says "du" asks the same things: his words in the form in which all phrases are written.

/** An agent who says "du" is read as if by "Sie". */
const FORMS: readonly [RegExp, string][] = [
  [/\bbist du\b/g, 'sind sie'],
  [/\b(?:magst|moechtest) du\b/g, 'moechten sie'],
  [/\bwillst du\b/g, 'wollen sie'],
  [/\bnimmst du\b/g, 'nehmen sie'],
  [/\bgibst du\b/g, 'geben sie'],
  [/\bhast du\b/g, 'haben sie'],
  [/\bkannst du\b/g, 'koennen sie'],
  [/\bdarfst du\b/g, 'duerfen sie'],
  [/\b([a-z]{3,})st du\b/g, '$1en sie'],
  [/\bdein(?=e[nmrs]?\b|\b)/g, 'ihr'],
  [/\bdir\b/g, 'ihnen'],
  [/\bdich\b/g, 'sie'],
];

/** @param folded an agent's words */
export const formal = (folded: string): string =>
  /\bdu\b|\bdein/.test(folded) ? FORMS.reduce((text, [form, to]) => text.replaceAll(form, to), folded) : folded;
