// Whose address is asked for where a letter does not go to the company: court, bank, collector, credit agency, authority.
import type { Lang } from '../../case/file.ts';
import type { LetterKind } from '../../knowledge/law/assessment.ts';
import type { QuestionWords } from './questions.ts';

/** The questions for an addressee, one for each kind of place. */
export const ADDRESSEE_KEYS = [
  'recipient.court',
  'recipient.bank',
  'recipient.collector',
  'recipient.collectorNamed',
  'recipient.agency',
  'recipient.office',
] as const;
/** One of them. */
export type AddresseeKey = (typeof ADDRESSEE_KEYS)[number];

/** Letters to somebody else than the company, by the one who gets them. */
const GOES_TO: Partial<Record<LetterKind, AddresseeKey>> = {
  courtOrderObjection: 'recipient.court',
  debitRefund: 'recipient.bank',
  debtCollectorReply: 'recipient.collector',
  creditAgencyNotice: 'recipient.agency',
  debtCollectorComplaint: 'recipient.office',
  dpaComplaint: 'recipient.office',
  arbitration: 'recipient.office',
  regulatorComplaint: 'recipient.office',
};

/** The question for the addressee of a letter; undefined where it is the company. @param letter its kind */
export const addresseeOf = (letter: string | undefined): AddresseeKey | undefined => GOES_TO[letter as LetterKind];

type Lines = Record<AddresseeKey, QuestionWords>;
/** Their words. */
export const ADDRESSEES: Readonly<Record<'de' | 'en', Lines>> = {
  de: {
    'recipient.court': {
      question: 'Von welchem Gericht kommt der Bescheid, und wie lautet seine Anschrift?',
      why: 'Der Widerspruch zählt nur, wenn er bei diesem Gericht ankommt.',
      help: 'Beides steht oben auf dem Bescheid: Amtsgericht, Straße oder Postfach, Postleitzahl und Ort.',
    },
    'recipient.bank': {
      question: 'Wie heißt Ihre Bank, und wie lautet ihre Anschrift?',
      why: 'Der Brief geht an Ihre Bank, nicht an die Firma. In der Filiale oder in der App geht es auch ohne Brief.',
      help: 'Name der Bank, Straße, Postleitzahl und Ort, zum Beispiel von Ihrem Kontoauszug.',
    },
    'recipient.collector': {
      question: 'Wie heißt das Inkassobüro, und wie lautet seine Anschrift?',
      why: 'Der Brief geht an das Inkassobüro, nicht an die Firma.',
      help: 'Beides steht auf der Zahlungsaufforderung: Name, Straße oder Postfach, Postleitzahl und Ort.',
    },
    'recipient.collectorNamed': {
      question: 'Wie lautet die Anschrift des Inkassobüros?',
      why: 'Der Brief geht an das Inkassobüro, nicht an die Firma. Den Namen haben Sie schon genannt.',
      help: 'Sie steht auf der Zahlungsaufforderung: Straße oder Postfach, Postleitzahl und Ort.',
    },
    'recipient.agency': {
      question: 'Wie heißt die Auskunftei, und wie lautet ihre Anschrift?',
      why: 'Der Brief geht an die Auskunftei, damit sie die Forderung nicht speichert.',
      help: 'Zum Beispiel die SCHUFA. Name, Straße, Postleitzahl und Ort.',
    },
    'recipient.office': {
      question: 'Wie heißt die Stelle, an die der Brief geht, und wie lautet ihre Anschrift?',
      why: 'Ich habe für diese Stelle keine Anschrift, die ich sicher weiß.',
      help: 'Name, Straße oder Postfach, Postleitzahl und Ort.',
    },
  },
  en: {
    'recipient.court': {
      question: 'Which court does the order come from, and what is its address?',
      why: 'The objection counts only if it reaches this court.',
      help: 'Both stand at the top of the order: court, street or P.O. box, postcode and town.',
    },
    'recipient.bank': {
      question: 'What is your bank called, and what is its address?',
      why: 'The letter goes to your bank, not to the company. At the branch or in the app it works without a letter.',
      help: 'Name of the bank, street, postcode and town, for example from your bank statement.',
    },
    'recipient.collector': {
      question: 'What is the debt collector called, and what is its address?',
      why: 'The letter goes to the debt collector, not to the company.',
      help: 'Both stand on the demand for payment: name, street or P.O. box, postcode and town.',
    },
    'recipient.collectorNamed': {
      question: 'What is the address of the debt collector?',
      why: 'The letter goes to the debt collector, not to the company. You have named it already.',
      help: 'It stands on the demand for payment: street or P.O. box, postcode and town.',
    },
    'recipient.agency': {
      question: 'What is the credit agency called, and what is its address?',
      why: 'The letter goes to the credit agency, so that it does not store the claim.',
      help: 'For example SCHUFA. Name, street, postcode and town.',
    },
    'recipient.office': {
      question: 'What is the authority called that the letter goes to, and what is its address?',
      why: 'I have no address for it that I know for sure.',
      help: 'Name, street or P.O. box, postcode and town.',
    },
  },
};

type Line = { question: string; why: string };
/** In the further languages; German and English stand with the questions. */
const FURTHER: Partial<Record<Lang, Record<AddresseeKey, Line>>> = {
  tr: {
    'recipient.court': { question: 'Karar hangi mahkemeden geldi ve adresi nedir?', why: 'İtiraz yalnızca bu mahkemeye ulaşırsa geçerlidir.' },
    'recipient.bank': { question: 'Bankanızın adı ve adresi nedir?', why: 'Mektup firmaya değil, bankanıza gider.' },
    'recipient.collector': { question: 'Tahsilat şirketinin (Inkasso) adı ve adresi nedir?', why: 'Mektup firmaya değil, tahsilat şirketine gider.' },
    'recipient.collectorNamed': { question: 'Tahsilat şirketinin (Inkasso) adresi nedir?', why: 'Mektup firmaya değil, tahsilat şirketine gider.' },
    'recipient.agency': { question: 'Kredi bilgi kuruluşunun (Auskunftei) adı ve adresi nedir?', why: 'Mektup bu kuruluşa gider.' },
    'recipient.office': { question: 'Mektubun gideceği kurumun adı ve adresi nedir?', why: 'Bu kurum için emin olduğum bir adres yok.' },
  },
  ru: {
    'recipient.court': { question: 'Из какого суда пришёл приказ и какой у него адрес?', why: 'Возражение действует, только если оно дойдёт до этого суда.' },
    'recipient.bank': { question: 'Как называется Ваш банк и какой у него адрес?', why: 'Письмо идёт в банк, а не фирме.' },
    'recipient.collector': { question: 'Как называется коллекторская фирма (Inkasso) и какой у неё адрес?', why: 'Письмо идёт ей, а не фирме.' },
    'recipient.collectorNamed': { question: 'Какой адрес у коллекторской фирмы (Inkasso)?', why: 'Письмо идёт ей, а не фирме.' },
    'recipient.agency': { question: 'Как называется кредитное бюро (Auskunftei) и какой у него адрес?', why: 'Письмо идёт в это бюро.' },
    'recipient.office': { question: 'Как называется учреждение, куда идёт письмо, и какой у него адрес?', why: 'У меня нет адреса, в котором я уверен.' },
  },
  uk: {
    'recipient.court': { question: 'З якого суду прийшов наказ і яка його адреса?', why: 'Заперечення діє, лише якщо воно дійде до цього суду.' },
    'recipient.bank': { question: 'Як називається Ваш банк і яка його адреса?', why: 'Лист іде до банку, а не до фірми.' },
    'recipient.collector': { question: 'Як називається колекторська фірма (Inkasso) і яка її адреса?', why: 'Лист іде їй, а не фірмі.' },
    'recipient.collectorNamed': { question: 'Яка адреса колекторської фірми (Inkasso)?', why: 'Лист іде їй, а не фірмі.' },
    'recipient.agency': { question: 'Як називається кредитне бюро (Auskunftei) і яка його адреса?', why: 'Лист іде до цього бюро.' },
    'recipient.office': { question: 'Як називається установа, куди йде лист, і яка її адреса?', why: 'У мене немає адреси, в якій я певен.' },
  },
  pl: {
    'recipient.court': { question: 'Z jakiego sądu przyszedł nakaz i jaki jest jego adres?', why: 'Sprzeciw działa tylko, gdy dojdzie do tego sądu.' },
    'recipient.bank': { question: 'Jak nazywa się Pana/Pani bank i jaki ma adres?', why: 'Pismo idzie do banku, nie do firmy.' },
    'recipient.collector': { question: 'Jak nazywa się firma windykacyjna (Inkasso) i jaki ma adres?', why: 'Pismo idzie do niej, nie do firmy.' },
    'recipient.collectorNamed': { question: 'Jaki adres ma firma windykacyjna (Inkasso)?', why: 'Pismo idzie do niej, nie do firmy.' },
    'recipient.agency': { question: 'Jak nazywa się biuro informacji kredytowej (Auskunftei) i jaki ma adres?', why: 'Pismo idzie do tego biura.' },
    'recipient.office': { question: 'Jak nazywa się urząd, do którego idzie pismo, i jaki ma adres?', why: 'Nie mam adresu, którego jestem pewny.' },
  },
  ar: {
    'recipient.court': { question: 'من أي محكمة جاء الأمر، وما عنوانها؟', why: 'الاعتراض لا يُحسب إلا إذا وصل إلى هذه المحكمة.' },
    'recipient.bank': { question: 'ما اسم بنكك وما عنوانه؟', why: 'الرسالة تذهب إلى البنك وليس إلى الشركة.' },
    'recipient.collector': { question: 'ما اسم شركة التحصيل (Inkasso) وما عنوانها؟', why: 'الرسالة تذهب إليها وليس إلى الشركة.' },
    'recipient.collectorNamed': { question: 'ما عنوان شركة التحصيل (Inkasso)؟', why: 'الرسالة تذهب إليها وليس إلى الشركة.' },
    'recipient.agency': { question: 'ما اسم وكالة المعلومات الائتمانية (Auskunftei) وما عنوانها؟', why: 'الرسالة تذهب إلى هذه الوكالة.' },
    'recipient.office': { question: 'ما اسم الجهة التي تذهب إليها الرسالة وما عنوانها؟', why: 'ليس لدي عنوان متأكد منه.' },
  },
}; // prettier-ignore

/** The words in a further language, if it is one. */
export const addresseeLine = (key: string, lang: Lang): Line | undefined => FURTHER[lang]?.[key as AddresseeKey];
