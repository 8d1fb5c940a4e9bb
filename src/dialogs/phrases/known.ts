// What stands before an answer that the case itself knows: its own dates, or where it stands so far.
import type { Lang } from '../../case/file.ts';

type KnownWords = {
  /** Before what the case says. */
  soFar: string;
  /** Where a date needs something that was not told yet: {list} are the questions for it. */
  needs: string;
};

const KNOWN: Record<Lang, KnownWords> = {
  de: {
    soFar: 'Nach Ihren Angaben bis jetzt:',
    needs: 'Einen Tag kann ich Ihnen nennen, sobald ich weiß: {list}',
  },
  'de-x-leicht': {
    soFar: 'Das weiß ich bis jetzt:',
    needs: 'Für den genauen Tag muss ich wissen: {list}',
  },
  en: {
    soFar: 'From what you have told me so far:',
    needs: 'I can name a day once I know: {list}',
  },
  // Written by us, not yet read by speakers of these languages.
  ru: { soFar: 'По тому, что Вы сообщили до сих пор:', needs: 'Я назову день, когда узнаю: {list}' },
  uk: { soFar: 'За тим, що Ви повідомили досі:', needs: 'Я назву день, коли знатиму: {list}' },
  tr: { soFar: 'Şimdiye kadar verdiğiniz bilgilere göre:', needs: 'Şunu bilince bir gün söyleyebilirim: {list}' },
  pl: { soFar: 'Z tego, co wiem do tej pory:', needs: 'Podam dzień, gdy będę wiedzieć: {list}' },
  ar: { soFar: 'بحسب ما ذكرته حتى الآن:', needs: 'أستطيع أن أذكر لك اليوم متى عرفت: {list}' },
};

/** The words around what the case knows, in a language. */
export const knownWords = (lang: Lang): KnownWords => KNOWN[lang];
