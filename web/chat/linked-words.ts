// The words for what a link says about a case, in every language: products (divided by `|`, in the order of linked.ts), the day, "not right".
import type { PageLang } from './words.ts';

/** By language: the products in the order of their numbers, the call, and "not so". */
export const LINKED_WORDS: Readonly<Record<PageLang, { products: string; call: (day: string) => string; not: string }>> = {
  de: { products: 'Handyvertrag|Internet oder Festnetz|Fernsehen|Paket aus mehreren Diensten|Strom oder Gas|Zeitung oder Zeitschrift|Waren-Abo|Gewinnspiel|Lotterie|Versicherung|Geldanlage oder Kredit|Kurs oder Coaching|Ware|etwas anderes', call: (day) => `Anruf am ${day}`, not: 'stimmt nicht' },
  ls: { products: 'Handy-Vertrag|Internet oder Telefon zu Hause|Fernsehen|mehrere Dinge zusammen|Strom oder Gas|Zeitung oder Zeitschrift|Waren im Abo|Gewinn-Spiel|Lotterie|Versicherung|Geld-Anlage oder Kredit|Kurs|Ware|etwas anderes', call: (day) => `Anruf am ${day}`, not: 'das ist falsch' },
  en: { products: 'mobile phone contract|internet or landline|television|bundle of several services|electricity or gas|newspaper or magazine|goods by subscription|prize game|lottery|insurance|investment or loan|course or coaching|goods|something else', call: (day) => `call on ${day}`, not: 'not right' },
  tr: { products: 'Cep telefonu hattı|İnternet veya ev telefonu|Televizyon|Birkaç hizmetten paket|Elektrik veya gaz|Gazete veya dergi|Düzenli gelen mallar|Çekiliş|Loto|Sigorta|Yatırım veya kredi|Kurs|Bir mal|Başka bir şey', call: (day) => `arama: ${day}`, not: 'doğru değil' },
  ru: { products: 'Мобильный тариф|Интернет или домашний телефон|Телевидение|Пакет услуг|Электричество или газ|Газета или журнал|Товары по подписке|Розыгрыш призов|Лотерея|Страховка|Вклад или кредит|Курс|Товар|Другое', call: (day) => `звонок: ${day}`, not: 'неверно' },
  uk: { products: 'Мобільний тариф|Інтернет або домашній телефон|Телебачення|Пакет послуг|Електрика або газ|Газета або журнал|Товари за підпискою|Розіграш призів|Лотерея|Страхування|Вклад або кредит|Курс|Товар|Інше', call: (day) => `дзвінок: ${day}`, not: 'неправильно' },
  pl: { products: 'Telefon komórkowy|Internet lub telefon domowy|Telewizja|Pakiet usług|Prąd lub gaz|Gazeta lub czasopismo|Towary w abonamencie|Konkurs z nagrodami|Loteria|Ubezpieczenie|Inwestycja lub kredyt|Kurs|Towar|Coś innego', call: (day) => `telefon: ${day}`, not: 'nieprawda' },
  ar: { products: 'خط هاتف محمول|إنترنت أو هاتف منزلي|تلفزيون|حزمة خدمات|كهرباء أو غاز|جريدة أو مجلة|بضائع منتظمة|مسابقة جوائز|يانصيب|تأمين|استثمار أو قرض|دورة|بضاعة|شيء آخر', call: (day) => `المكالمة: ${day}`, not: 'غير صحيح' },
}; // prettier-ignore
