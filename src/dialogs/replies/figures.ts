// Price and term on the papers against what a recording says: both figures and the place, as a hint, never as proof.
import { type CaseFile, factsOf, type HeardCall, type Lang } from '../../case/file.ts';
import { figureWords } from '../phrases/figures.ts';
import { formatMoney } from '../phrases/format.ts';
import { isSaid } from '../recording/figures.ts';

/**
 * What differs between a recording and the customer's papers, in sentences.
 * @param place how the view says where something stands
 */
export function differences(
  file: CaseFile,
  call: HeardCall,
  lang: Lang,
  place: (at: { seconds?: number; turn?: number }) => string,
): string[] {
  const w = figureWords(lang);
  const { invoiceAmount, debitAmount, contractTermMonths: months } = factsOf(file, call.matter);
  const bill = [invoiceAmount, debitAmount].find((one) => typeof one === 'object');
  const said: string[] = [];
  const say = (words: string, values: Record<string, string>): void =>
    void said.push(words.replaceAll(/\{(\w+)\}/g, (_, key: string) => values[key] ?? ''));
  const { figures } = call;
  const { priceNamed, termNamed } = call.heard;
  if (typeof bill === 'object') {
    const paper = formatMoney(bill, lang);
    const price = figures?.price;
    if (price && !isSaid(bill.amount, figures.amounts))
      say(w.price, { said: formatMoney({ ...bill, amount: price.value }, lang), paper, place: place(price) });
    else if (!figures && priceNamed?.answer === 'yes' && priceNamed.seconds !== undefined)
      say(w.comparePrice, { paper, place: place(priceNamed) });
  }
  if (typeof months === 'number' && months > 0) {
    const term = figures?.term;
    if (term && !figures.months.includes(months))
      say(w.term, { said: String(term.value), paper: String(months), place: place(term) });
    else if (!figures && termNamed?.answer === 'yes' && termNamed.seconds !== undefined)
      say(w.compareTerm, { paper: String(months), place: place(termNamed) });
  }
  return said;
}
