// What stands beside a place that helps, in every language: prices and hours of a Land's centre, and how long an answer takes.
import type { Lang } from '../../case/file.ts';
import type { BodyKey } from './bodies.ts';

/** These words in one language. */
export type BodyWords = {
  firstFree: string;
  priceFrom: (euros: number) => string;
  hours: (from: number, to: number) => string;
  asOf: (year: number) => string;
  takes: Partial<Record<BodyKey, string>> &
    Record<
      'consumerCentre' | 'regulator' | 'telecomArbitration' | 'energyArbitration' | 'universalArbitration',
      string
    >;
};

const de: BodyWords = {
  firstFree: 'Das erste Gespräch am Telefon kostet nichts.',
  priceFrom: (euros) => `Eine Beratung kostet ab ${euros} Euro.`,
  hours: (from, to) => `Mo bis Fr, ${from} bis ${to} Uhr`,
  asOf: (year) => `Stand ${year}`,
  takes: {
    consumerCentre: 'Nennen Sie gleich Ihre Frist. Sie wartet nicht auf den Termin.',
    lawyer: 'Nennen Sie gleich Ihre Frist. Sie wartet nicht auf den Termin.',
    regulator: 'Ihre eigene Frist läuft daneben weiter.',
    telecomArbitration: 'Das dauert etwa neun Wochen.',
    energyArbitration:
      'Die Firma hat erst vier Wochen Zeit für Ihre Beschwerde. Danach kommt ein Vorschlag, meist in 90 Tagen.',
    universalArbitration: 'Die Firma kann drei Wochen lang ablehnen. Danach kommt ein Vorschlag, meist in 90 Tagen.',
  },
};

/** They are there in every language. */
export const BODY_WORDS: Readonly<Record<Lang, BodyWords>> = {
  de,
  'de-x-leicht': {
    ...de,
    firstFree: 'Mehr Hilfe kostet Geld. Das erste Gespräch am Telefon kostet nichts.',
    priceFrom: (euros) => `Die Hilfe kostet ${euros} Euro oder mehr.`,
    takes: {
      consumerCentre: 'Sagen Sie gleich: Bis wann muss mein Brief weg sein?',
      lawyer: 'Sagen Sie gleich: Bis wann muss mein Brief weg sein?',
      regulator: 'Sie müssen trotzdem selbst schreiben. Achten Sie auf die Zeit.',
      telecomArbitration: 'Das dauert ungefähr 9 Wochen.',
      energyArbitration: 'Zuerst hat die Firma 4 Wochen Zeit. Danach dauert es oft 90 Tage.',
      universalArbitration: 'Zuerst hat die Firma 3 Wochen Zeit. Danach dauert es oft 90 Tage.',
    },
  },
  en: {
    firstFree: 'The first talk on the phone costs nothing.',
    priceFrom: (euros) => `Advice costs from ${euros} euros.`,
    hours: (from, to) => `Mon to Fri, ${from}:00 to ${to}:00`,
    asOf: (year) => `as of ${year}`,
    takes: {
      consumerCentre: 'Name your date at once. It does not wait for the appointment.',
      lawyer: 'Name your date at once. It does not wait for the appointment.',
      regulator: 'Your own date goes on running beside it.',
      telecomArbitration: 'It takes about nine weeks.',
      energyArbitration:
        'The company first has four weeks for your complaint. Then a proposal comes, mostly within 90 days.',
      universalArbitration: 'The company may refuse for three weeks. Then a proposal comes, mostly within 90 days.',
    },
  },
  tr: {
    firstFree: 'Telefondaki ilk görüşme ücretsizdir.',
    priceFrom: (euros) => `Danışma ${euros} Euro’dan başlar.`,
    hours: (from, to) => `Pazartesi–Cuma, ${from}.00–${to}.00`,
    asOf: (year) => `Bilgi: ${year}`,
    takes: {
      consumerCentre: 'Sürenizi hemen söyleyin. Süre randevuyu beklemez.',
      lawyer: 'Sürenizi hemen söyleyin. Süre randevuyu beklemez.',
      regulator: 'Kendi süreniz bu arada işlemeye devam eder.',
      telecomArbitration: 'Yaklaşık dokuz hafta sürer.',
      energyArbitration:
        'Firmanın önce şikâyetiniz için dört haftası vardır. Sonra çoğunlukla 90 gün içinde bir öneri gelir.',
      universalArbitration: 'Firma üç hafta içinde reddedebilir. Sonra çoğunlukla 90 gün içinde bir öneri gelir.',
    },
  },
  ru: {
    firstFree: 'Первая беседа по телефону бесплатна.',
    priceFrom: (euros) => `Консультация стоит от ${euros} евро.`,
    hours: (from, to) => `пн–пт, с ${from} до ${to} часов`,
    asOf: (year) => `данные ${year} года`,
    takes: {
      consumerCentre: 'Сразу назовите Ваш срок. Он не ждёт приёма.',
      lawyer: 'Сразу назовите Ваш срок. Он не ждёт приёма.',
      regulator: 'Ваш собственный срок при этом идёт дальше.',
      telecomArbitration: 'Это длится около девяти недель.',
      energyArbitration:
        'Сначала у фирмы есть четыре недели на Вашу жалобу. Потом приходит предложение, обычно за 90 дней.',
      universalArbitration:
        'Фирма может отказаться в течение трёх недель. Потом приходит предложение, обычно за 90 дней.',
    },
  },
  uk: {
    firstFree: 'Перша розмова по телефону безкоштовна.',
    priceFrom: (euros) => `Консультація коштує від ${euros} євро.`,
    hours: (from, to) => `пн–пт, з ${from} до ${to} години`,
    asOf: (year) => `дані ${year} року`,
    takes: {
      consumerCentre: 'Одразу назвіть Ваш строк. Він не чекає на прийом.',
      lawyer: 'Одразу назвіть Ваш строк. Він не чекає на прийом.',
      regulator: 'Ваш власний строк при цьому триває далі.',
      telecomArbitration: 'Це триває близько дев’яти тижнів.',
      energyArbitration:
        'Спочатку фірма має чотири тижні на Вашу скаргу. Потім приходить пропозиція, зазвичай за 90 днів.',
      universalArbitration:
        'Фірма може відмовитися протягом трьох тижнів. Потім приходить пропозиція, зазвичай за 90 днів.',
    },
  },
  pl: {
    firstFree: 'Pierwsza rozmowa przez telefon jest za darmo.',
    priceFrom: (euros) => `Porada kosztuje od ${euros} euro.`,
    hours: (from, to) => `pn.–pt., od ${from} do ${to}`,
    asOf: (year) => `stan z ${year} r.`,
    takes: {
      consumerCentre: 'Proszę od razu podać swój termin. Nie czeka on na wizytę.',
      lawyer: 'Proszę od razu podać swój termin. Nie czeka on na wizytę.',
      regulator: 'Własny termin biegnie obok dalej.',
      telecomArbitration: 'Trwa to około dziewięciu tygodni.',
      energyArbitration:
        'Najpierw firma ma cztery tygodnie na reklamację. Potem przychodzi propozycja, zwykle w 90 dni.',
      universalArbitration: 'Firma może odmówić przez trzy tygodnie. Potem przychodzi propozycja, zwykle w 90 dni.',
    },
  },
  ar: {
    firstFree: 'الحديث الأول بالهاتف مجاني.',
    priceFrom: (euros) => `الاستشارة ابتداءً من ${euros} يورو.`,
    hours: (from, to) => `من الاثنين إلى الجمعة، من ${from} إلى ${to}`,
    asOf: (year) => `حسب سنة ${year}`,
    takes: {
      consumerCentre: 'اذكر موعدك النهائي فورًا. فهو لا ينتظر الموعد.',
      lawyer: 'اذكر موعدك النهائي فورًا. فهو لا ينتظر الموعد.',
      regulator: 'موعدك أنت يستمر في السير.',
      telecomArbitration: 'يستغرق ذلك نحو تسعة أسابيع.',
      energyArbitration: 'للشركة أولًا أربعة أسابيع لشكواك. ثم يأتي اقتراح، غالبًا خلال 90 يومًا.',
      universalArbitration: 'يمكن للشركة أن ترفض خلال ثلاثة أسابيع. ثم يأتي اقتراح، غالبًا خلال 90 يومًا.',
    },
  },
};
