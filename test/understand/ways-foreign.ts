// The same stories in Turkish, Polish, Russian and Ukrainian, with other words and endings.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const FOREIGN_WAYS: readonly Sentence[] = [
  [
    "Annem Almanca az biliyor. 3 Kasım'da Vodafone'dan aramışlar, \"internetiniz hızlanacak, ücret aynı\" demişler, annem de tamam demiş. 6 Kasım'da mektup geldi: ayda 44,99 euro, 24 ay. Hiçbir şey imzalamadı, linke de tıklamadı.",
    {
      channel: 'outboundCall',
      callDate: '2026-11-03',
      agreedOnPhone: true,
      textFormApproval: false,
      contractTermMonths: 24,
      documentsReceivedDate: '2026-11-06',
    },
  ],
  [
    "3 Kasım'da Vodafone'dan bir bayan aradı, ikinci bir SIM kart hediye dedi. Ben de tamam, olur dedim. Dün mektup geldi: 24 ay. Hiçbir şey imzalamadım, internetten veya maille de onaylamadım.",
    { channel: 'outboundCall', agreedOnPhone: true, textFormApproval: false, contractTermMonths: 24 },
  ],
  [
    "3 Kasım'da o2'den bir adam aramış, babam da evet demiş. Mektup geldi, 24 aylık sözleşme.",
    { channel: 'outboundCall', agreedOnPhone: true },
  ],
  [
    "3 Kasım'da Vodafone'dan aradılar, istemiyorum dedim. Mektup geldi.",
    { agreedOnPhone: false, channel: 'outboundCall' },
  ],
  ['Vodafone aradı, tamam dedim. Biz hiçbir şeyi onaylamadık, ne mail ne link.', { textFormApproval: false }],
  [
    "Vodafone'dan bir kadın aradı, tamam dedim. Bu sözleşmeden nasıl çıkarım?",
    { goal: 'outOfContract', agreedOnPhone: true },
  ],
  ["Vodafone'dan aradılar, tamam dedim. Eski tarifemde kalmak istiyorum.", { goal: 'keepOldTariff' }],
  ["Vodafone'dan aradılar, tamam dedim. Bu sözleşmeyi hiç istemedim.", { wantedContract: false }],
  ["Vodafone'dan aradılar, benim zaten Vodafone'da hattım var, tamam dedim.", { existingCustomer: true }],
  [
    '3 listopada zadzwonił do mamy pan z firmy VitaNatur i powiedział, że dostanie darmową próbkę kapsułek. Mama się zgodziła. 6 listopada przyszła paczka, a w niej rachunek na 59,90 euro i umowa: minimum 12 miesięcy.',
    {
      channel: 'outboundCall',
      callDate: '2026-11-03',
      agreedOnPhone: true,
      contractTermMonths: 12,
      goodsReceivedDate: '2026-11-06',
      invoiceAmount: { amount: 59.9, currency: 'EUR' },
    },
  ],
  [
    'W sobotę dzwonił do mnie ktoś z 1&1. Powiedziałem żeby przysłali informacje na maila, nic więcej. Nic nie kliknąłem ani nie odpisałem.',
    { channel: 'outboundCall', agreedOnPhone: false, textFormApproval: false },
  ],
  [
    '3 listopada zadzwonił do mnie mężczyzna z 1&1. Powiedziałam, że nie rozumiem i niczego nie chcę. 6 listopada przyszła karta SIM, umowa na 24 miesiące. Niczego nie podpisałam i w nic nie klikałam, karty nie używam.',
    {
      agreedOnPhone: false,
      textFormApproval: false,
      contractTermMonths: 24,
      goodsReceivedDate: '2026-11-06',
      serviceUsed: false,
    },
  ],
  [
    '3 listopada zadzwonił do mnie pan z o2, zgodziłam się. 6 listopada przyszła koperta z kartą i umową. Niczego nie potwierdzałam.',
    { agreedOnPhone: true, textFormApproval: false, documentsReceivedDate: '2026-11-06' },
  ],
  ['Zadzwonił pan z o2, zgodziłam się. Nie chcę tej umowy. Jak się z tego wycofać?', { goal: 'outOfContract' }],
  [
    'Zadzwonił pan z o2, zgodziłam się. Przyszła umowa i pouczenie o prawie odstąpienia.',
    { withdrawalInstructionReceived: true },
  ],
  [
    'Моей маме 3 ноября позвонили и предложили бесплатную упаковку капсул. Она согласилась. 6 ноября пришла посылка. Про право отказа от договора в бумагах нет ни слова.',
    { channel: 'outboundCall', callDate: '2026-11-03', agreedOnPhone: true, withdrawalInstructionReceived: false },
  ],
  [
    '3 ноября мне позвонил мужчина из Vodafone. Я согласилась. 6 ноября пришло письмо: договор на 24 месяца.',
    { channel: 'outboundCall', agreedOnPhone: true, documentsReceivedDate: '2026-11-06', contractTermMonths: 24 },
  ],
  [
    'Мне позвонили из Vodafone, я согласился. Я этого договора не хочу, как отказаться?',
    { goal: 'outOfContract', wantedContract: false },
  ],
  ['Мне позвонили из Vodafone, я сказала что мне ничего не нужно. Пришёл договор.', { agreedOnPhone: false }],
  [
    '3 листопада мені подзвонили з Vodafone, я сказала добре. 6 листопада прийшов лист.',
    { channel: 'outboundCall', agreedOnPhone: true, documentsReceivedDate: '2026-11-06' },
  ],
  ['Мені подзвонили з Vodafone, я погодилась. Не хочу цього договору, як відмовитись?', { goal: 'outOfContract' }],
  [
    'Dzień dobry, wczoraj zadzwonił Vodafone i powiedziałam tak na nowy internet, ale nie chcę tego.',
    { agreedOnPhone: true },
  ],
  [
    'Моей маме 75 лет, ей позвонили из Vodafone и она сказала «да».',
    { consumer: true, personIsMinor: false, personAge: 75 },
  ],
  ['Annem 72 yaşında, Vodafone aradı, telefonda evet dedi.', { consumer: true, personIsMinor: false, personAge: 72 }],
  ['Mąż był w pracy, zadzwonił ktoś z Vodafone, powiedziałam tak.', { consumer: true }, ['personIsMinor']],
  ["Merhaba, geçen perşembe Vodafone'dan bir bey aradı. Tamam dedim.", { callDate: '2026-11-19' }],
  [
    'Моей маме позвонили из o2, она согласилась. 14 ноября пришла сим-карта.',
    { goodsReceived: true, goodsReceivedDate: '2026-11-14' },
  ],
  ['Buongiorno, scrivono che la telefonata è stata registrata.', {}, ['provider']],
];
