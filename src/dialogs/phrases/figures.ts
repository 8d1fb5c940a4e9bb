// What is said where price or term on the papers are none that a recording names. Hints to compare, never findings of fraud.
import type { Lang } from '../../case/file.ts';
import { spoken } from './spoken.ts';

type Sentences = {
  /** A bill, or money taken, of another sum than any in the call. */
  price: string;
  term: string;
  /** Listened to by the customer: what is heard there nobody wrote down. */
  comparePrice: string;
  compareTerm: string;
};

const WORDS: Readonly<Record<string, Sentences>> = {
  de: {
    price:
      'Im Gespräch heißt es {said} ({place}), auf Rechnung oder Konto stehen {paper}. Eine Rechnung kann auch einmalige Kosten enthalten: Vergleichen Sie die einzelnen Posten.',
    term: 'Im Gespräch heißt es {said} Monate ({place}), nach den Papieren sollen es {paper} Monate sein.',
    comparePrice:
      'Auf Rechnung oder Konto stehen {paper}. Vergleichen Sie das mit dem Preis, der zu hören ist ({place}).',
    compareTerm:
      'Nach den Papieren sollen es {paper} Monate sein. Vergleichen Sie das mit der Laufzeit, die zu hören ist ({place}).',
  },
  en: {
    price:
      'In the call it is {said} ({place}); the bill or account says {paper}. A bill may hold one-off costs, too: compare the single items.',
    term: 'In the call it is {said} months ({place}); by the papers it is to be {paper} months.',
    comparePrice: 'The bill or account says {paper}. Compare that with the price that can be heard ({place}).',
    compareTerm: 'By the papers it is to be {paper} months. Compare that with the term that can be heard ({place}).',
  },
  tr: {
    price:
      'Görüşmede {said} deniyor ({place}), faturada veya hesapta {paper} yazıyor. Faturada bir defalık masraflar da olabilir: kalemleri tek tek karşılaştırın.',
    term: 'Görüşmede {said} ay deniyor ({place}), belgelere göre {paper} ay olacak.',
    comparePrice: 'Faturada veya hesapta {paper} yazıyor. Bunu duyulan fiyatla karşılaştırın ({place}).',
    compareTerm: 'Belgelere göre {paper} ay olacak. Bunu duyulan süreyle karşılaştırın ({place}).',
  },
  ru: {
    price:
      'В разговоре названо {said} ({place}), в счёте или на счёте — {paper}. В счёте могут быть и разовые расходы: сравните отдельные строки.',
    term: 'В разговоре названо месяцев: {said} ({place}), по бумагам — {paper}.',
    comparePrice: 'В счёте или на счёте — {paper}. Сравните с ценой, которую слышно ({place}).',
    compareTerm: 'По бумагам месяцев: {paper}. Сравните со сроком, который слышно ({place}).',
  },
  uk: {
    price:
      'У розмові названо {said} ({place}), у рахунку чи на рахунку — {paper}. У рахунку можуть бути й разові витрати: порівняйте окремі рядки.',
    term: 'У розмові названо місяців: {said} ({place}), за паперами — {paper}.',
    comparePrice: 'У рахунку чи на рахунку — {paper}. Порівняйте з ціною, яку чути ({place}).',
    compareTerm: 'За паперами місяців: {paper}. Порівняйте зі строком, який чути ({place}).',
  },
  pl: {
    price:
      'W rozmowie pada {said} ({place}), na rachunku lub koncie jest {paper}. Rachunek może zawierać też koszty jednorazowe: proszę porównać pozycje.',
    term: 'W rozmowie pada liczba miesięcy: {said} ({place}), według papierów ma być {paper}.',
    comparePrice: 'Na rachunku lub koncie jest {paper}. Proszę porównać z ceną, którą słychać ({place}).',
    compareTerm: 'Według papierów liczba miesięcy to {paper}. Proszę porównać z okresem, który słychać ({place}).',
  },
  ar: {
    price:
      'يُذكر في المكالمة {said} ({place})، وفي الفاتورة أو الحساب {paper}. قد تتضمن الفاتورة تكاليف لمرة واحدة: قارن البنود واحدًا واحدًا.',
    term: 'يُذكر في المكالمة عدد الأشهر {said} ({place})، وبحسب الأوراق {paper}.',
    comparePrice: 'في الفاتورة أو الحساب {paper}. قارن ذلك بالسعر المسموع ({place}).',
    compareTerm: 'بحسب الأوراق عدد الأشهر {paper}. قارن ذلك بالمدة المسموعة ({place}).',
  },
};

export const figureWords = (lang: Lang): Sentences => WORDS[lang] ?? (WORDS[spoken(lang)] as Sentences);
