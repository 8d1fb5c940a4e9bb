// The result of a checked recording in the further languages. Written by us, not yet read by native speakers.
import type { Lang } from '../../../case/file.ts';
import type { FurtherLang } from '../../../knowledge/languages.ts';
import type { Verdict } from '../../recording/check.ts';
import type { Flag } from '../../recording/notes.ts';
import type { RecordingWords } from '../recording.ts';
import { ar } from './hints/ar.ts';
import type { HintLines } from './hints/lines.ts';
import { pl } from './hints/pl.ts';
import { PAPERS, type PaperLines } from './papers.ts';
import { ru } from './hints/ru.ts';
import { tr } from './hints/tr.ts';
import { uk } from './hints/uk.ts';

/** Flags that can follow from listening by oneself; a transcript's others stand with the form notes in hints/. */
export type HeardFlag = Extract<Flag, 'consentNotHeard' | 'consentLate' | 'callerMissing' | 'purposeMissing' | 'readOut' | 'notIdentified' | 'yesToSomethingElse' | 'priceMissing' | 'saidFree' | 'termMissing' | 'withdrawalMissing' | 'readFast' | 'orderPartOnly'>; // prettier-ignore
export type ResultLines = Pick<RecordingWords, 'title' | 'titleText' | 'introText' | 'introGuessed' | 'open' | 'note' | 'warning' | 'formFirst' | 'decisive' | 'place' | 'turn' | 'hints'> & PaperLines & {
  /** What the table says beside the sentence of the button. */
  yes: string;
  no: string;
  partly: string;
  verdict: Record<Verdict, { label: string; text: string }>;
  flags: Record<Flag, string>;
  forms: HintLines['forms'];
}; // prettier-ignore
type OwnLines = Omit<ResultLines, 'flags' | 'forms' | keyof PaperLines> & { flags: Record<HeardFlag, string> };
const HINTS: Record<FurtherLang, HintLines> = { tr, ru, uk, pl, ar };

const RESULTS: Record<FurtherLang, OwnLines> = {
  tr: {
    title: 'Kaydı birlikte dinleyelim',
    titleText: 'Görüşmenin metni',
    introText: 'Metni okudum. Esas olan sesin kendisidir.',
    introGuessed: 'Metinde kimin konuştuğu yazmıyor. Bunu sözlerden çıkardım; bu yüzden sonuç kesin değildir.',
    yes: 'evet',
    no: 'hayır',
    partly: 'kısmen',
    open: 'henüz açık',
    note: 'Duyulanlar yalnız ipucudur. Bir kaydın gerçek olup olmadığını ancak bir bilirkişi söyleyebilir.',
    warning:
      'Lütfen kaydı yayımlamayın, kimseyi onunla tehdit etmeyin ve gizlice kayıt yapmayın. Bu suç olabilir. Danışma için dosyayı kullanabilirsiniz.',
    formFirst: 'Önce şekil (Form):',
    decisive: 'Belirleyici yer:',
    place: '{time} dakikada',
    turn: 'satır {turn}',
    hints: 'Ayrıca şunlara dikkat edin:',
    verdict: {
      proves: {
        label: 'telefonda anlaşıldığını gösteriyor',
        text: 'Kayıtta telefonda anlaşma için gereken her şey duyuluyor. Bundan geçerli bir sözleşme doğup doğmadığı ayrı bir sorudur. Cayma (Widerruf) yine de mümkün olabilir.',
      },
      doubtful: {
        label: 'şüpheli',
        text: 'Bazı şeyler duyuluyor ama hepsi açık değil. Firmanın daha fazlasını kanıtlaması gerekir.',
      },
      doesNotProve: {
        label: 'sözleşmeyi pek kanıtlamıyor',
        text: 'Kayıtta, o olmadan telefonda anlaşma görülemeyen bir şey eksik. Cayma (Widerruf) süresi hâlâ sürüyorsa yine de beklemeyin.',
      },
    },
    flags: {
      consentNotHeard: 'Kayıt için izin sorulduğu duyulmuyor.',
      consentLate: 'Kayıt izni ancak evetten sonra soruluyor.',
      callerMissing: 'Başta hangi firma için arandığı söylenmiyor.',
      purposeMissing: 'Başta bir satış olduğu söylenmiyor.',
      readOut: 'Kişisel bilgileri arayan okuyor; sizin ağzınızdan gelmiyor.',
      notIdentified: 'Telefonda kimin olduğu kesin belirlenmemiş: ad ve bir bilgi daha eksik.',
      yesToSomethingElse: 'Evet, sözleşme sorusuna değil başka bir soruya aittir.',
      priceMissing: 'Fiyat söylenmiyor.',
      saidFree: 'Ücretsiz, kazanç veya hediye deniyor.',
      termMissing: 'Süre söylenmiyor.',
      withdrawalMissing: 'Cayma hakkı (Widerruf) anlaşılır şekilde bildirilmiyor.',
      readFast: 'Önemli bilgiler takip edilemeyecek kadar hızlı okunuyor.',
      orderPartOnly: 'Yalnız sipariş kısmı duyuluyor, öncesi değil.',
    },
  },
  ru: {
    title: 'Слушаем запись вместе',
    titleText: 'Текст разговора',
    introText: 'Я прочитал текст. Решает сама запись.',
    introGuessed: 'В тексте не указано, кто говорит. Это понято по словам, поэтому вывод ненадёжен.',
    yes: 'да',
    no: 'нет',
    partly: 'отчасти',
    open: 'ещё открыто',
    note: 'То, что слышно, — лишь признаки. Подлинна ли запись, может сказать только экспертиза.',
    warning:
      'Пожалуйста, не публикуйте запись, никому ею не угрожайте и сами тайно не записывайте. Это может быть наказуемо. Для консультации файл использовать можно.',
    formFirst: 'Сначала форма:',
    decisive: 'Решающее место:',
    place: 'на {time}',
    turn: 'строка {turn}',
    hints: 'На что ещё обратить внимание:',
    verdict: {
      proves: {
        label: 'говорит за договорённость по телефону',
        text: 'На записи слышно всё, что нужно для договорённости по телефону. Стал ли из этого действительный договор — другой вопрос. Отзыв (Widerruf) всё ещё может быть возможен.',
      },
      doubtful: {
        label: 'сомнительно',
        text: 'Кое-что слышно, но не всё однозначно. Фирма должна доказать больше.',
      },
      doesNotProve: {
        label: 'договор скорее не подтверждает',
        text: 'На записи не хватает того, без чего договорённости по телефону не видно. Если срок отзыва (Widerruf) ещё идёт, всё равно не ждите.',
      },
    },
    flags: {
      consentNotHeard: 'Вопроса, можно ли записывать, не слышно.',
      consentLate: 'О записи спрашивают только после согласия.',
      callerMissing: 'В начале не сказано, от какой фирмы звонят.',
      purposeMissing: 'В начале не сказано, что речь о продаже.',
      readOut: 'Личные данные зачитывает звонящий; сами Вы их не называете.',
      notIdentified: 'Кто был у телефона, точно не установлено: не хватает имени и ещё одних данных.',
      yesToSomethingElse: '«Да» относится к другому вопросу, а не к договору.',
      priceMissing: 'Цена не названа.',
      saidFree: 'Говорят о бесплатном, выигрыше или подарке.',
      termMissing: 'Срок не назван.',
      withdrawalMissing: 'О праве отзыва (Widerruf) понятно не сказано.',
      readFast: 'Важное читают так быстро, что трудно уследить.',
      orderPartOnly: 'Слышна только часть с заказом, без разговора до неё.',
    },
  },
  uk: {
    title: 'Слухаємо запис разом',
    titleText: 'Текст розмови',
    introText: 'Текст прочитано. Вирішальним є сам запис.',
    introGuessed: 'У тексті не вказано, хто говорить. Це зрозуміло зі слів, тому висновок ненадійний.',
    yes: 'так',
    no: 'ні',
    partly: 'частково',
    open: 'ще відкрито',
    note: 'Те, що чути, — лише ознаки. Чи справжній запис, може сказати тільки експертиза.',
    warning:
      'Будь ласка, не публікуйте запис, нікому ним не погрожуйте і самі таємно не записуйте. Це може бути каране. Для консультації файл використовувати можна.',
    formFirst: 'Спершу форма:',
    decisive: 'Вирішальне місце:',
    place: 'на {time}',
    turn: 'рядок {turn}',
    hints: 'На що ще звернути увагу:',
    verdict: {
      proves: {
        label: 'свідчить про домовленість телефоном',
        text: 'На записі чути все, що потрібно для домовленості телефоном. Чи став із цього чинний договір — інше питання. Відкликання (Widerruf) усе ще може бути можливе.',
      },
      doubtful: { label: 'сумнівно', text: 'Дещо чути, але не все однозначно. Фірма мала б довести більше.' },
      doesNotProve: {
        label: 'договору радше не підтверджує',
        text: 'На записі бракує того, без чого домовленості телефоном не видно. Якщо строк відкликання (Widerruf) ще триває, усе одно не чекайте.',
      },
    },
    flags: {
      consentNotHeard: 'Запитання, чи можна записувати, не чути.',
      consentLate: 'Про запис питають лише після згоди.',
      callerMissing: 'На початку не сказано, від якої фірми дзвонять.',
      purposeMissing: 'На початку не сказано, що йдеться про продаж.',
      readOut: 'Особисті дані зачитує той, хто дзвонить; самі Ви їх не називаєте.',
      notIdentified: 'Хто був біля телефону, точно не встановлено: бракує імені та ще однієї вказівки.',
      yesToSomethingElse: '«Так» стосується іншого запитання, а не договору.',
      priceMissing: 'Ціну не названо.',
      saidFree: 'Ідеться про безкоштовне, виграш або подарунок.',
      termMissing: 'Строк не названо.',
      withdrawalMissing: 'Про право відкликання (Widerruf) зрозуміло не сказано.',
      readFast: 'Важливе читають так швидко, що важко встежити.',
      orderPartOnly: 'Чути лише частину із замовленням, без розмови до неї.',
    },
  },
  pl: {
    title: 'Słuchamy nagrania razem',
    titleText: 'Tekst rozmowy',
    introText: 'Tekst jest przeczytany. Decyduje samo nagranie.',
    introGuessed: 'W tekście nie napisano, kto mówi. Wynika to ze słów, dlatego wynik nie jest pewny.',
    yes: 'tak',
    no: 'nie',
    partly: 'częściowo',
    open: 'jeszcze otwarte',
    note: 'To, co słychać, to tylko wskazówki. Czy nagranie jest prawdziwe, może stwierdzić tylko biegły.',
    warning:
      'Proszę nie publikować nagrania, nikomu nim nie grozić i samemu nie nagrywać potajemnie. To może być karalne. Do porady można użyć pliku.',
    formFirst: 'Najpierw forma:',
    decisive: 'Decydujące miejsce:',
    place: 'w {time}',
    turn: 'wiersz {turn}',
    hints: 'Na co jeszcze zwrócić uwagę:',
    verdict: {
      proves: {
        label: 'przemawia za umową przez telefon',
        text: 'Na nagraniu słychać wszystko, czego potrzeba do porozumienia przez telefon. Czy powstała z tego ważna umowa, to inne pytanie. Odstąpienie (Widerruf) może być mimo to jeszcze możliwe.',
      },
      doubtful: {
        label: 'wątpliwe',
        text: 'Coś słychać, ale nie wszystko jest jednoznaczne. Firma musiałaby udowodnić więcej.',
      },
      doesNotProve: {
        label: 'raczej nie potwierdza umowy',
        text: 'Na nagraniu brakuje czegoś, bez czego nie widać porozumienia przez telefon. Jeśli termin na odstąpienie (Widerruf) jeszcze biegnie, mimo to proszę nie czekać.',
      },
    },
    flags: {
      consentNotHeard: 'Nie słychać pytania, czy wolno nagrywać.',
      consentLate: 'O nagranie pytają dopiero po zgodzie.',
      callerMissing: 'Na początku nie powiedziano, dla jakiej firmy jest telefon.',
      purposeMissing: 'Na początku nie powiedziano, że chodzi o sprzedaż.',
      readOut: 'Dane osobowe odczytuje dzwoniący; nie padają z Pana/Pani ust.',
      notIdentified: 'Nie ustalono na pewno, kto był przy telefonie: brakuje nazwiska i jeszcze jednej danej.',
      yesToSomethingElse: '„Tak” dotyczy innego pytania, nie umowy.',
      priceMissing: 'Nie podano ceny.',
      saidFree: 'Mowa o czymś za darmo, o wygranej lub prezencie.',
      termMissing: 'Nie podano okresu umowy.',
      withdrawalMissing: 'Nie poinformowano zrozumiale o prawie odstąpienia (Widerruf).',
      readFast: 'Ważne dane odczytano tak szybko, że trudno nadążyć.',
      orderPartOnly: 'Słychać tylko część z zamówieniem, bez rozmowy przed nią.',
    },
  },
  ar: {
    title: 'نستمع إلى التسجيل معًا',
    titleText: 'نص المكالمة',
    introText: 'قُرئ النص. والفصل للصوت نفسه.',
    introGuessed: 'لا يذكر النص من يتكلم. استُنتج ذلك من الكلام، ولذلك فالنتيجة غير مؤكدة.',
    yes: 'نعم',
    no: 'لا',
    partly: 'جزئيًا',
    open: 'لم يُجب بعد',
    note: 'ما يُسمع مجرد إشارات. أما صحة التسجيل فلا يحسمها إلا خبير.',
    warning:
      'يرجى عدم نشر التسجيل وعدم تهديد أحد به وعدم تسجيل المكالمات سرًا. قد يعاقب عليه القانون. ويجوز استعمال الملف لطلب المشورة.',
    formFirst: 'أولًا الشكل (Form):',
    decisive: 'الموضع الحاسم:',
    place: 'عند {time}',
    turn: 'السطر {turn}',
    hints: 'ما يجدر الانتباه إليه أيضًا:',
    verdict: {
      proves: {
        label: 'يشير إلى اتفاق على الهاتف',
        text: 'يُسمع في التسجيل كل ما يلزم لاتفاق على الهاتف. أما هل نشأ منه عقد صحيح فسؤال آخر. وقد يبقى الرجوع عن العقد (Widerruf) ممكنًا رغم ذلك.',
      },
      doubtful: { label: 'مشكوك فيه', text: 'يُسمع بعض الأمور، لكن ليس كلها واضحًا. وعلى الشركة أن تثبت أكثر.' },
      doesNotProve: {
        label: 'لا يثبت العقد على الأرجح',
        text: 'ينقص التسجيل شيء لا يظهر من دونه اتفاق على الهاتف. وإن كانت مهلة الرجوع (Widerruf) ما زالت جارية فلا تنتظر رغم ذلك.',
      },
    },
    flags: {
      consentNotHeard: 'لا يُسمع سؤال عن السماح بالتسجيل.',
      consentLate: 'لم يُسأل عن التسجيل إلا بعد الموافقة.',
      callerMissing: 'لم يُذكر في البداية اسم الشركة المتصلة.',
      purposeMissing: 'لم يُذكر في البداية أن الأمر بيع.',
      readOut: 'المتصل هو من يقرأ البيانات الشخصية، ولم تقلها أنت بنفسك.',
      notIdentified: 'لم يثبت من كان على الهاتف: ينقص الاسم وبيان آخر.',
      yesToSomethingElse: 'كلمة نعم تخص سؤالًا آخر لا سؤال العقد.',
      priceMissing: 'لم يُذكر سعر.',
      saidFree: 'يدور الكلام عن شيء مجاني أو ربح أو هدية.',
      termMissing: 'لم تُذكر مدة.',
      withdrawalMissing: 'لم يُشرح حق الرجوع (Widerruf) بشكل مفهوم.',
      readFast: 'قُرئت معلومات مهمة بسرعة يصعب معها المتابعة.',
      orderPartOnly: 'لا يُسمع إلا جزء الطلب دون ما قبله.',
    },
  },
};

for (const [lang, { place, turn, verdict, flags, ...lines }] of Object.entries(RESULTS)) {
  if (!place.includes('{time}') || !turn.includes('{turn}')) throw new Error(`a place without its number in ${lang}`);
  const hints = HINTS[lang as FurtherLang];
  const { machine, problems, ...papers } = PAPERS[lang as FurtherLang];
  const around = [...Object.values(papers), ...Object.values(machine), ...Object.values(problems)];
  const texts = [
    ...around,
    ...Object.values(lines),
    ...Object.values({ ...flags, ...hints.flags, ...hints.forms }),
    ...Object.values(verdict).flatMap(({ label, text }) => [label, text]),
  ];
  if (texts.some((text) => text.trim() === '')) throw new Error(`an empty result of listening in ${lang}`);
}

/** The words for a result in a further language, or undefined for German and English. */
export function resultLines(lang: Lang): ResultLines | undefined {
  const own = (RESULTS as Partial<Record<Lang, OwnLines>>)[lang];
  const hints = (HINTS as Partial<Record<Lang, HintLines>>)[lang];
  const papers = (PAPERS as Partial<Record<Lang, PaperLines>>)[lang];
  return own && hints && papers && { ...own, ...papers, flags: { ...own.flags, ...hints.flags }, forms: hints.forms };
}
