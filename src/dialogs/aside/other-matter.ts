// "Wie ist es mit E.ON?": another contract of the case is asked about by its company, and the talk turns to it.
import { companyOf, findCompanies } from '../../knowledge/companies.ts';
import { wordCount } from '../../knowledge/german/words.ts';
import type { Draft } from '../draft.ts';
import { turnTo } from '../interview.ts';
import { knownOf } from '../ledger.ts';

const WORDS = 10;
/** The whole line with X for the company: "und was ist mit X", "jetzt zu X", "what about X". */
const ASKS_FOR_IT = new RegExp(
  '^\\W*(?:(?:und|aber|ok|okay|so|gut|jetzt|nun|dann|and|now)[, ]+)*(?:' +
    '(?:wie (?:ist|steht|sieht) (?:es|das)|was (?:ist|wird|mache ich|mach ich))(?: (?:denn|jetzt|nun|dann|eigentlich|aus))* mit|' +
    '(?:jetzt |nun |lieber |bitte )*(?:zu|erst|zuerst|weiter mit)|(?:what|how) about)' +
    '(?: (?:dem|der|den|the))?(?: (?:vertrag|sache|anruf|contract|call))?(?: (?:von|bei|mit|of|with))? X(?: (?:bitte|jetzt|please))*\\W*$',
  'iu',
);

/** @returns whether the words ask for another contract of the case, which is then talked of */
export function turnsToMatter(draft: Draft, text: string): boolean {
  const { matters, active } = draft.file;
  if (matters.length < 2 || wordCount(text) > WORDS) return false;
  const [hit, ...others] = findCompanies(text);
  if (!hit || others.length > 0 || !ASKS_FOR_IT.test(text.replace(hit.quote, 'X'))) return false;
  const of = (matter: string): string | undefined => {
    const name = knownOf(draft.file, matter, 'provider')?.value;
    return typeof name === 'string' ? companyOf(name)?.id : undefined;
  };
  const other = matters.find(({ id }) => id !== active && of(id) === hit.company.id);
  if (!other || of(active) === hit.company.id) return false;
  turnTo(draft, other.id);
  return true;
}
