// Names of firms that no directory knows, by their shape: a legal form, quotation marks, a word for a firm before it, two capitals.
import { isGivenName } from '../../../knowledge/german/given-names.ts';
import { lowerNames } from './lower-names.ts';
import { WARES } from '../phrases/introductions.ts';
import { all } from '../rule.ts';
import { LEGAL_FORM, SHAPES } from './name-shapes.ts';
import { LEADING, NAME_AND_TRADE, NO_FIRM, NO_NAME, NO_OWN_NAME, ONE_WORD, PRODUCT_NAME, TRADE } from './name-words.ts';

/** Names no directory knows, by their shape: with a legal form, in quotation marks, behind "Firma", in one word with two capitals. */
export function shapedNames(source: string): { name: string; at: number }[] {
  const found: { name: string; at: number }[] = [];
  const add = (name: string, at: number): void => {
    if (!found.some((one) => one.at < at + name.length && at < one.at + one.name.length)) found.push({ name, at });
  };
  for (const hit of all(LEGAL_FORM, source)) {
    const name = hit[0].trim().replace(LEADING, '');
    if (name.includes(' ') && !NO_OWN_NAME.test(name))
      add(name, hit.index + hit[0].length - hit[0].trim().replace(LEADING, '').length);
  }
  for (const { pattern, trade, quoted } of SHAPES) {
    for (const hit of all(pattern, source)) {
      const name = (hit[1] ?? '')
        .replace(/ (?:im Auftrag|im Namen|aus|von) .*$/u, '')
        .trim()
        .replace(/[.,!-]+$/, '');
      const at = hit.index + hit[0].indexOf(hit[1] ?? '');
      const plain =
        // A number behind it: a tariff.
        /^ \d{2,4}\b(?![.,]\d| ?(?:€|eur))/iu.test(source.slice(at + name.length)) ||
        / (?:mit|und|ohne|wegen|im|in|zu) /.test(name) ||
        // The end of one sentence and the beginning of the next.
        /\p{L}{3}[.!] /u.test(name) ||
        (NO_FIRM.test(name) && !NAME_AND_TRADE.test(name)) ||
        (NO_NAME.test(name.split(' ')[0] ?? '') &&
          !/^(?:Lotto|Gewinn\p{L}*(?:club|dienst|service|team|gemeinschaft)) \p{L}+/u.test(name)) ||
        name.split(' ').length > (quoted ? 6 : 4) ||
        PRODUCT_NAME.test(name) ||
        WARES.test(name) ||
        (/^[\p{Ll}\d]+(?: \p{Ll}+)*$/u.test(name) && !(quoted && TRADE.test(name)));
      // "Sie heißt Helga Krause" names a person.
      if (OF_HER.test(source.slice(0, hit.index)) && isGivenName(name.split(' ')[0] ?? '') && !TRADE.test(name))
        continue;
      if (name === '' || plain || NO_OWN_NAME.test(name) || (trade && !TRADE.test(name) && !ONE_WORD.test(name)))
        continue;
      add(name, at);
    }
  }
  for (const { name, at } of lowerNames(source)) if (!NO_OWN_NAME.test(name)) add(name, at);
  return found;
}

const OF_HER = /(?<!\p{L})[Ss]ie $/u;
