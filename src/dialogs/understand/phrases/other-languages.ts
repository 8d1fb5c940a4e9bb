// The least of Turkish, Russian, Ukrainian, Polish and Arabic: calls, yes and no, papers, debits, reminders (unchecked
// until a speaker has read them). Patterns run on lower-case text; `~` is a short gap.
import type { FactKey } from '../../../knowledge/facts.ts';

export type ForeignRule = { fact: FactKey; value: unknown; say: string };

export const FOREIGN_RULES: readonly ForeignRule[] = [
  {
    fact: 'channel',
    value: 'outboundCall',
    say: 'дзвонили|подзвонили|зателефонували|подзвонив|зателефонував|звонили|позвонили|позвонил[аи]?(?! я)|zadzwonili|dzwonili|zadzwonił[ao]?(?! do nich)|telefon od|arad[ıi]lar|beni arad[ıi]|bizi arad[ıi]|annemi arad[ıi]|telefonla arad[ıi]|اتصلوا|اتصل بي|اتصلت بي|تلقيت مكالمة|تلقيت اتصال',
  },
  {
    fact: 'channel',
    value: 'inboundCall',
    say: 'я (?:сам[аи]? )?(?:подзвони[влаи]+|зателефонува[влаи]+|позвони[ла]+|звони[ла]+)|(?:za)?dzwoniłe?[ma] do|zadzwoniłam do|aradım|اتصلت أنا|اتصلت بهم',
  },
  {
    fact: 'agreedOnPhone',
    value: false,
    say: 'не погоджува|не погоди|нічого не (?:замовля|підписува|погоджува)|не соглаша|не согласи|ничего не (?:заказыва|подписыва)|отказал(?:ся|ась)|відмови(?:вся|лась|лася)|nie zgodził|nie zgadza|odmówił|niczego nie zam(?:awi|ówi)|nic nie zam(?:awi|ówi)|kabul etmedim|onaylamadım ve|hayır dedim|istemediğimi söyle|istemiyorum dedim|hiçbir şey sipariş etmedim|لم أوافق|لم اوافق|رفضت|قلت لا',
  },
  {
    fact: 'agreedOnPhone',
    value: true,
    say: '(?<!не )погоди(?:вся|лась|лася|лися)|сказа(?:в|ла) (?:[«"„]?так|да)|(?<!не )согласил(?:ся|ась|ись)|сказал[а]? [«"„]?да|(?<!nie )zgodził(?:em|am|a)? się|powiedział(?:em|am|a) [„"]?tak|evet dedi[mk]?|kabul ettim|قلت نعم|(?<!لم )وافقت',
  },
  {
    fact: 'textFormApproval',
    value: false,
    say: 'нічого не (?:підтверджува|підписува|натиска)|не підтверджува|не підтвердив|не підтвердила|не натиска|ничего не (?:подтвержда|подписыва|нажима)|не подтвержда|не подтвердил|nic nie (?:potwierdz|podpis|klik)|niczego nie (?:potwierdz|podpis|klik)|nie potwierdził|nie podpisał|onaylamadım|imzalamadım|tıklamadım|لم أوقع|لم اوقع|لم أؤكد|لم أضغط',
  },
  {
    fact: 'textFormApproval',
    value: true,
    say: '(?<!не )(?<!нічого )підтверди(?:в|ла) (?:по |через |у |в |на )|(?<!не )подтвердил[а]? (?:по |через |в |на )|натисну(?:в|ла) (?:на )?посилання|нажал[а]? (?:на )?ссылку|(?<!nie )kliknęłam|(?<!nie )kliknąłem|(?<!nie )potwierdził[ea]m (?:sms|mail|link|w )|linke? tıkladım|onayladım|ضغطت على الرابط',
  },
  {
    fact: 'debited',
    value: true,
    say: 'списали|зняли|сняли|pobrali|pobrano|pobrał[ao]?|(?:zeszło|zniknęło|ubyło)~kont|kont\\p{L}*~(?:zeszło|zniknęło|ubyło)|ściągnęli|ściągnięto|obciążyli|hesabımdan~(?:çekti|çekildi|çekmiş|alındı)|para çek|(?<!لم ي)سحبوا|خصموا|تم خصم|تم سحب',
  },
  {
    fact: 'providerSwitch',
    value: true,
    say: 'wypowiedzieli|wypowiedziano|(?:zmian[aęy]|zmienili)~(?:dostawc|operator)|dostarczać (?:mi |nam )?(?:prąd|gaz|energi)|przenie(?:ś|s)[lć]\\p{L}*~numer|(?:сменили|поменяли|перевели|переключили)~(?:поставщик|провайдер|оператор)|(?:будут|будет) поставлять|расторгли|змінили~(?:постачальник|провайдер|оператор)|(?:будуть|буде) постачати|розірвали|(?:sağlayıcı|tedarikçi)\\p{L}*~(?:değiş|geçir)|aboneliğim\\p{L}*~iptal ett|(?:غيروا|تغيير|نقلوا)~(?:المزود|الشركة|المزوّد|الرقم)|ألغوا عقدي',
  },
  { fact: 'dunning', value: 'collector', say: 'колектор|коллектор|inkasso|інкассо|инкассо|windykac|تحصيل' },
  {
    fact: 'dunning',
    value: 'reminder',
    say: 'нагадування про|напоминание об|mahnung|wezwanie do zapłaty|ponaglenie|ihtar|تذكير بالدفع|إنذار',
  },
  {
    fact: 'dunning',
    value: 'courtOrder',
    say: 'mahnbescheid|судов(?:ий|ого) наказ|судебный приказ|nakaz zapłaty|mahkemeden',
  },
  {
    fact: 'withdrawalInstructionReceived',
    value: false,
    say: '(?:немає|нема|без|нет|не было|не було|brak|bez|nie było|yok)~widerrufsbelehrung|widerrufsbelehrung~(?:yok|немає|нет|не было|не було|brak|nie ma|nie było)',
  },
  { fact: 'withdrawalInstructionReceived', value: true, say: 'widerrufsbelehrung' },
  { fact: 'contractSummaryReceived', value: true, say: 'vertragszusammenfassung' },
  {
    fact: 'wantedContract',
    value: false,
    say: 'не хочу|не хотіла|не хотів|не хотел|відмовитис|отказаться|nie chcę|nie chciał|istemiyorum|istemedim|لا أريد|لا اريد|لم أطلب',
  },
  {
    fact: 'alreadyWithdrawn',
    value: true,
    say: '(?<!не )відклика[влаи]+ договір|widerruf (?:gönderdim|yolladım|отправил|надісла|відправи|wysłał)|(?<!nie )odstąpiłam|(?<!nie )odstąpiłem',
  },
  {
    fact: 'misledAbout',
    value: ['free'],
    say: 'безкоштовно|безплатно|бесплатно|за darmo|bezpłatn|gratis|ücretsiz|bedava|مجان',
  },
  {
    fact: 'product',
    value: 'mobile',
    say: 'сім-карт|сим-карт|сімк|мобільн|мобильн|kart[ęya] sim|sim kart|telefon komórkow|komórk|cep telefonu|شريحة|جوال|هاتف محمول',
  },
  { fact: 'product', value: 'internet', say: 'інтернет|интернет|internet|światłowód|إنترنت|انترنت' },
  {
    fact: 'product',
    value: 'energy',
    say: 'електроенерг|електрик|электричеств|електри|газ(?:у|ом)?(?!\\p{L})|prąd|energi[aię]|elektrik|doğalgaz|كهرباء|غاز',
  },
  { fact: 'product', value: 'printSubscription', say: 'журнал|газет|czasopism|gazet|dergi|مجلة|جريدة' },
  { fact: 'product', value: 'lottery', say: 'лотере|loteri|lotto|piyango|يانصيب' },
  { fact: 'product', value: 'insurance', say: 'страхов|страхуванн|ubezpieczen|sigorta|تأمين' },
  {
    fact: 'goodsReceived',
    value: true,
    say: '(?:прийшла|прийшов|пришла|пришел|пришёл|отримала|отримав|получил[а]?) (?:картка|карточка|посилка|посылка|роутер|пакет|карта)|przyszła (?:karta|paczka)|dostał[ea]m (?:paczkę|kartę|router)|paket geldi|kart geldi|وصل الطرد',
  },
  {
    fact: 'serviceUsed',
    value: false,
    say: 'не активува|не користу|не активирова|не пользу|nie używa|nie aktywow|kullanmıyorum|kullanmadım|لم أستخدم',
  },
];

/** Words that say a paper came; a day beside them is the day it came. */
export const FOREIGN_PAPERS =
  'лист|договір|документ|підтвердження|письмо|договор|подтверждени|пошт|почт|umow[aęy]|list(?!opad)|potwierdzeni|dokument|mektup|sözleşme|evrak|fatura|عقد|رسالة|أوراق|mail|e-mail';
export const FOREIGN_ARRIVED =
  'прийшо?[влаи]*|отрима[влаи]+|пришл?[аиоёел]*|получил[а]?|надісла[лаи]+|przysz[łe]\\p{L}*|dostał\\p{L}*|otrzymał\\p{L}*|geldi|aldım|gönder\\p{L}*|وصل\\p{L}*|جاء\\p{L}*|استلمت';
export const FOREIGN_CALL = 'дзвон|телефон|звон|zadzwoni|dzwoni|telefon|arad[ıi]|اتصل|مكالمة';
export const FOREIGN_FIRST_PERSON =
  'мені|мене|меня|мне|(?<!\\p{L})я(?!\\p{L})|нам|mnie|(?<!\\p{L})mi(?!\\p{L})|beni|bana|(?<!\\p{L})ben(?!\\p{L})|بي(?!\\p{L})|أنا|لي(?!\\p{L})';
