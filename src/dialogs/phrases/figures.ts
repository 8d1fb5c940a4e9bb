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
      'Im Gespräch heißt es {said} ({place}), auf Rechnung oder Konto stehen {paper}. Das kann an einmaligen Kosten liegen oder an einem Rabatt, der vorbei ist. Vergleichen Sie die einzelnen Posten.',
    term: 'Im Gespräch heißt es {said} Monate ({place}), die Firma nennt jetzt {paper} Monate.',
    comparePrice:
      'Auf Rechnung oder Konto stehen {paper}. Vergleichen Sie das mit dem Preis, der zu hören ist ({place}).',
    compareTerm: 'Die Firma nennt {paper} Monate. Vergleichen Sie das mit der Laufzeit, die zu hören ist ({place}).',
  },
  en: {
    price:
      'In the call it is {said} ({place}); the bill or account says {paper}. That may be due to one-off costs or to a discount that has ended. Compare the single items.',
    term: 'In the call it is {said} months ({place}); the company now says {paper} months.',
    comparePrice: 'The bill or account says {paper}. Compare that with the price that can be heard ({place}).',
    compareTerm: 'The company says {paper} months. Compare that with the term that can be heard ({place}).',
  },
  tr: {
    price:
      'Görüşmede {said} deniyor ({place}), faturada veya hesapta {paper} yazıyor. Bunun nedeni bir defalık masraflar veya biten bir indirim olabilir: kalemleri tek tek karşılaştırın.',
    term: 'Görüşmede {said} ay deniyor ({place}), firma şimdi {paper} ay diyor.',
    comparePrice: 'Faturada veya hesapta {paper} yazıyor. Bunu duyulan fiyatla karşılaştırın ({place}).',
    compareTerm: 'Firma {paper} ay diyor. Bunu duyulan süreyle karşılaştırın ({place}).',
  },
  ru: {
    price:
      'В разговоре названо {said} ({place}), в счёте или на счёте — {paper}. Причиной могут быть разовые расходы или скидка, которая закончилась: сравните отдельные строки.',
    term: 'В разговоре названо месяцев: {said} ({place}), фирма теперь называет {paper}.',
    comparePrice: 'В счёте или на счёте — {paper}. Сравните с ценой, которую слышно ({place}).',
    compareTerm: 'Фирма называет месяцев: {paper}. Сравните со сроком, который слышно ({place}).',
  },
  uk: {
    price:
      'У розмові названо {said} ({place}), у рахунку чи на рахунку — {paper}. Причиною можуть бути разові витрати або знижка, що закінчилася: порівняйте окремі рядки.',
    term: 'У розмові названо місяців: {said} ({place}), фірма тепер називає {paper}.',
    comparePrice: 'У рахунку чи на рахунку — {paper}. Порівняйте з ціною, яку чути ({place}).',
    compareTerm: 'Фірма називає місяців: {paper}. Порівняйте зі строком, який чути ({place}).',
  },
  pl: {
    price:
      'W rozmowie pada {said} ({place}), na rachunku lub koncie jest {paper}. Powodem mogą być koszty jednorazowe albo rabat, który się skończył: proszę porównać pozycje.',
    term: 'W rozmowie pada liczba miesięcy: {said} ({place}), firma podaje teraz {paper}.',
    comparePrice: 'Na rachunku lub koncie jest {paper}. Proszę porównać z ceną, którą słychać ({place}).',
    compareTerm: 'Firma podaje liczbę miesięcy: {paper}. Proszę porównać z okresem, który słychać ({place}).',
  },
  ar: {
    price:
      'يُذكر في المكالمة {said} ({place})، وفي الفاتورة أو الحساب {paper}. قد يكون السبب تكاليف لمرة واحدة أو خصمًا انتهى: قارن البنود واحدًا واحدًا.',
    term: 'يُذكر في المكالمة عدد الأشهر {said} ({place})، والشركة تذكر الآن {paper}.',
    comparePrice: 'في الفاتورة أو الحساب {paper}. قارن ذلك بالسعر المسموع ({place}).',
    compareTerm: 'الشركة تذكر عدد الأشهر {paper}. قارن ذلك بالمدة المسموعة ({place}).',
  },
};

/** The sentences that set a figure that was said beside one on paper. */
export const figureWords = (lang: Lang): Sentences => WORDS[lang] ?? (WORDS[spoken(lang)] as Sentences);
