// "Ich will bei der Telekom bleiben", "den alten Vertrag hab ich bei …", "wechseln von …": a company that one is or was with, or found oneself.
import { findCompanies } from '../../../knowledge/companies.ts';
import { fold } from '../../../knowledge/german/words.ts';

const OLD = '(?:alte[rnms]?|bisherige[rnms]?|fruehere[rnms]?|jetzige[rnms]?|vorherige[rnms]?)';
const THING = '(?:\\w*(?:vertrag|anschluss|tarif|anbieter|versorger|lieferant) )?';
const ARTICLE = '(?:der |den |dem )?"?';
/** Right before the name: the old contract is there, the old supplier is called so, one changes away from it. */
const OLD_BEFORE = new RegExp(
  `\\b(?:${OLD} ${THING}(?:hab|habe|haben|hatte|hatten|laeuft|lief|ist|war|sind|waren|heisst|` +
    'hiess)(?! jetzt| nun) (?:\\w+ ){0,3}?(?:(?:bei|beim|von) )?(?:die |das )?|' +
    `wechs(?:eln?|le|elt) (?:weg )?von )${ARTICLE}$`,
);
const AT = new RegExp(`\\b(?:bei|beim|mit) ${ARTICLE}$`);
const STAYS = /^"? (?:zu )?(?:bleib\w*|geblieben)\b/;
/** Whose customer one is or was. */
const IS_WITH = new RegExp(
  '\\b(?:bin|war|waren|sind) (?!jetzt|nun)(?:(?:ich|wir|er|sie|vorher|frueher|vorhin|schon|noch|immer|' +
    `seit|jahren|doch|ja|eigentlich|bisher|zufrieden) ){0,5}(?:bei|beim) ${ARTICLE}$`,
);
/** "Nein, sie hat bei 1&1 nicht gekündigt": the earlier contract runs on. */
const NOT_ENDED = /^"? (?:\w+ ){0,3}(?:nicht|nie|nix|nichts) (?:\w+ )?gekuendigt\b/;
const FOUND = /^"? (?:\w+ ){0,4}?(?:gefunden|entdeckt)\b/;
const BETTER = /\b(?:besser|guenstiger|billiger)\w*\b/;
/** "Jetzt bin ich bei der Telekom gelandet": what came of the call. */
const ENDED_UP = /^"? (?:gelandet|gekommen|reingerutscht)\b/;

/** "Mein jetziger Anbieter ist Vodafone, die haben mich angerufen": the old one is the other side. */
const CALLS_BACK = /^"?[,.;:]? (?:und )?(?:die|der) (?:hat|haben|rief|riefen) (?:\w+ ){0,4}(?:an|angerufen)\b/;

/** Whether the words around a name say that it is the company of the earlier contract. Both folded. */
export const isOldFirm = (before: string, after: string): boolean =>
  (OLD_BEFORE.test(before) && !CALLS_BACK.test(after)) || (AT.test(before) && STAYS.test(after));

/** "Mein alter Anbieter Vodafone hat meinen Vertrag gekündigt"; the one that called is the other side all the same. */
const OLD_BY_NAME = new RegExp(
  `\\b(?:mein|unser|ihr|sein)\\w* ${OLD} \\w*(?:anbieter|versorger|lieferant),? ${ARTICLE}(?:die )?$`,
);
const CALLED = /^[^.!?]{0,40}\b(?:angerufen|rief|riefen)\b/;

/** Whether every company that the text names is an old one, or one that the writer is with or found without a call. @param text as typed */
export function namesOldOnly(text: string): boolean {
  const { text: folded, at } = fold(text);
  const named = findCompanies(text);
  return named.length > 0 && named.every((hit) => isOldIn(folded, at.indexOf(hit.start), at.lastIndexOf(hit.end - 1)));
}

function isOldIn(folded: string, start: number, last: number): boolean {
  const before = folded.slice(0, start);
  const after = folded.slice(last + 1);
  return (
    isOldFirm(before, after) ||
    (OLD_BY_NAME.test(before) && !CALLED.test(after)) ||
    (IS_WITH.test(before) && !ENDED_UP.test(after)) ||
    (AT.test(before) && NOT_ENDED.test(after)) ||
    (AT.test(before) && FOUND.test(after) && BETTER.test(folded))
  );
}
