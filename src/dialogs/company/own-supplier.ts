// "Mein Stromanbieter ist eprimo", "ich bin bei der Telekom": whose customer one is already, told beside the company of the case.
import { findCompanies } from '../../knowledge/companies.ts';
import { wordCount, ways } from '../../knowledge/german/words.ts';
import type { Draft } from '../draft.ts';
import { knownOf } from '../ledger.ts';
import { namesOldOnly } from '../understand/index.ts';

/** A line of one's own and where it runs, or whose customer one is. */
const OWN_LINE = new RegExp(
  String.raw`(?<!\p{L})(?:${ways(
    String.raw`(?:mein|unser|ihr|sein|my|our|her|his)\p{L}* ` +
      String.raw`(?:\p{L}+ )?\p{L}*(?:anbieter|versorger|lieferant|vertrag|anschluss|tarif|` +
      'strom|gas|internet|provider|supplier|contract|line|' +
      String.raw`electricity)(?!\p{L}).{0,20}(?<!\p{L})(?:ist|war|läuft|lief|heißt|kommt|is|was|comes)`,
    String.raw`(?:bin|war|sind|waren) (?:(?:ich|wir|er|sie) )?(?:\p{L}+ ){0,3}(?:bei|` +
      String.raw`kund\p{L}* (?:bei|von))`,
    String.raw`(?:i['’]?m|i am|we are|we['’]re|(?:have )?been) (?:\p{L}+ ){0,3}(?:with|a customer of)`,
  )})(?!\p{L})`,
  'iu',
);
/** "Nein, der neue ist E.ON", "nicht Yello": the company is put right; "jetzt bin ich bei …" is what came of it. */
const PUT_RIGHT =
  /(?<!\p{L})(?:neue[rnms]?|new|nicht|not|sondern|falsch|wrong|nein|no|jetzt|nun|now|plötzlich|suddenly|verkauft|sold)(?!\p{L})/iu;
const LINE_WORDS = 14;

/**
 * Whether a line only says whose customer one is, and of another company than the case's: that one must not become the other side.
 * @param text as typed
 */
export function namesOwnSupplier(draft: Draft, text: string): boolean {
  const known = knownOf(draft.file, draft.file.active, 'provider')?.value;
  if (known === undefined || text.includes('?') || wordCount(text) > LINE_WORDS) return false;
  if (!OWN_LINE.test(text) || PUT_RIGHT.test(text)) return false;
  const named = findCompanies(text);
  return named.length > 0 && named.every(({ company }) => company.name !== known);
}

/** Whether the words, whatever else they tell, name no other company than one of an earlier contract, where the case has its company. */
export const namesOld = (draft: Draft, text: string): boolean =>
  knownOf(draft.file, draft.file.active, 'provider') !== undefined && namesOldOnly(text);
