// "Heute als Paket zurückgeschickt": goods that went back are no letter and no withdrawal by themselves.
import { wordCount } from '../../knowledge/german/words.ts';
import { tell, type Draft } from '../draft.ts';
import { askAgain } from '../interview.ts';
import { findDates } from '../../knowledge/german/dates.ts';
import { knownOf, note } from '../ledger.ts';

/** What is sent back, and that it was. */
const GOODS =
  /(?<!\p{L})(?:paket|päckchen|ware|sendung|gerät|handy|smartphone|tablet|router|box|karton|ding|parcel|package|device|phone|goods)(?!\p{L})/iu;
const BACK =
  /(?<!\p{L})(?:zurückgeschickt|zurückgesendet|zurückgesandt|zurückgegeben|zurückgegangen|retourniert|(?:geht|ging|ist|schick\p{L}*|send\p{L}*) (?:\p{L}+ ){0,3}(?:zurück|retour)|(?:sent|sending|returned) (?:\p{L}+ ){0,3}back|returned)(?!\p{L})/iu;
/** Sent back by the company, or not yet at all. */
const NOT_SENT_BACK =
  /(?<!\p{L})(?:nicht|nich|net|nie|soll|sollte|muss|kann|will|werde|wenn|haben (?:mir|die)|die haben|not|should|must|will|if|they)(?!\p{L})/iu;
const WORDS = 14;

/**
 * Says what a parcel that went back means for the contract, whatever question is open; the first story tells it as a story.
 * @returns whether the words told that
 */
export function toldGoodsBack(draft: Draft, text: string): boolean {
  const { file } = draft;
  const matter = file.active;
  if (text.includes('?') || wordCount(text) > WORDS || NOT_SENT_BACK.test(text) || !BACK.test(text)) return false;
  const hasGoods = knownOf(file, matter, 'goodsReceived')?.value === true;
  if (!(hasGoods || GOODS.test(text)) || file.open?.about === 'start') return false;
  const withdrew = knownOf(file, matter, 'alreadyWithdrawn')?.value === true;
  tell(draft, withdrew ? 'goodsBackKept' : 'goodsBack');
  const day = findDates(text, { today: draft.today }).find((hit) => hit.exact && !hit.problem)?.from;
  note(draft, matter, [
    { fact: 'goodsReturned', value: true, quote: text },
    ...(day !== undefined && day <= draft.today
      ? [{ fact: 'goodsReturnedDate' as const, value: day, quote: text }]
      : []),
  ]);
  if (file.open) askAgain(draft);
  return true;
}
