// The least of Turkish, Russian, Ukrainian, Polish and Arabic: calls, yes and no, papers, debits, reminders (unchecked
// until a speaker has read them). Patterns run on lower-case text; `~` is a short gap.
import type { FactKey } from '../../../knowledge/facts.ts';
import { ways } from '../rule.ts';

export type ForeignRule = { fact: FactKey; value: unknown; say: string };

/** A short way within one part of a sentence. */
const GAP = '[^.!?,،\\n]{0,40}?';

/** Facts that five languages tell, where no built-in grammar reads them. */
export const FOREIGN_RULES: readonly ForeignRule[] = [
  {
    fact: 'channel',
    value: 'outboundCall',
    say: ways(
      '(?<!\\p{L})mi ha(?:nno)? (?:chiamato|telefonato|contattato)',
      '(?<!\\p{L})m-au? sunat',
      '(?<!\\p{L})me (?:llamaron|llamó|han llamado)',
      'aramış(?:lar)?(?!\\p{L})',
      '(?:za)?dzwoni\\p{L}{0,3} do (?:mnie|mamy|niej|niego|nas|taty|babci|dziadka|mojej|mojego)',
      'дзвонили|подзвонили',
      '(?:за)?телефонували',
      'подзвонив|зателефонував|звонили|позвонили',
      '(?<!я |сама |сам )позвонил[аи]?(?! я)',
      'zadzwonili|dzwonili',
      'dzwonił[ao]? (?!do)',
      'zadzwonił[ao]?(?!\\p{L}| do nich)',
      '(?<!\\p{L})звонил[аи]? (?!я)',
      '(?<!\\p{L})дзвони(?:в|ла) (?!я)',
      '(?:biri|bayan|kadın|adam|erkek|bey|hanım) (?:\\p{L}+ )?aradı(?!m)',
      'رن الهاتف|telefon od|arad[ıi]lar',
      '(?<!onları )(?<!firmayı )(?<!hattı )(?<!şirketi )(?<!\\p{L})arad[ıi](?!\\p{L})',
      'beni arad[ıi]|bizi arad[ıi]|annemi arad[ıi]|telefonla arad[ıi]|اتصلوا|اتصل بي|اتصلت بي',
      'تلقيت مكالمة|تلقيت اتصال',
    ),
  },
  {
    fact: 'channel',
    value: 'inboundCall',
    say: ways(
      'я (?:сам[аи]? )?(?:подзвони[влаи]+|(?:за)?телефонува[влаи]+|позвони[ла]+|звони[ла]+)',
      '(?:za)?dzwoni(?:łem|łam) do',
      '(?<!\\p{L})(?:по)?звонил[аи]? я(?!\\p{L})',
      '(?<!\\p{L})(?:дзвони(?:в|ла)|телефонува(?:в|ла)) я(?!\\p{L})',
      'звонок (?:был )?от меня',
      'дзвінок (?:був )?від мене',
      '(?<!\\p{L})ja (?:sama? |sam )?(?:za)?dzwoni(?:łem|łam)(?!\\p{L})',
      '(?:za)?dzwoni(?:łem|łam) ja(?!\\p{L})',
      'telefon był ode mnie|aradım|اتصلت أنا|اتصلت بهم',
      'أنا (?:من |الذي )?اتصلت(?! بي)',
    ),
  },
  {
    fact: 'agreedOnPhone',
    value: false,
    say: ways(
      'powiedzia(?:łem|łam|ła|ł),? (?![„"]?tak)(?:że |żeby )?[^.!?,]{0,30}(?:niczego nie chc|nic nie chc|' +
        'nie chc[ęe](?! (?:czeka|rozmawia|czyta|przeszkadza|długo|dłużej)\\p{L}*)|nie jestem zainteresowan|' +
        'przysła|przyśl|wysła)',
      'prosi(?:łem|łam|ł|ła) (?:tylko )?o (?:informacj|dokument|materiał)',
      'сказал[а]?,? (?:что )?(?:мне |нам )?(?:это )?(?:ничего не (?:нужно|надо)|не нужно|не надо|' +
        'не интересует|[«"„]?нет(?!\\p{L}| (?!и |а |но |не |потом|спасибо|он|мне|я |у меня|им |ей |ему |' +
        'этому|такому|договору|предложению)\\p{L}))',
      'попросил[а]? (?:меня |их |только )?(?:прислать|выслать)',
      'сказа(?:в|ла),? (?:що )?(?:мені |нам )?(?:нічого не (?:треба|потрібно)|не треба|не потрібно|' +
        'не цікавить|[«"„]?ні(?!\\p{L}| (?!і |й |та |а |але |не |потім|дякую|він|вон|мені|я |у мене|їм |їй |' +
        'йому |цьому|такому|договору|пропозиції)\\p{L}))',
      'попроси(?:в|ла) (?:тільки )?(?:надіслати|вислати)',
      'istemediğimi söyle|sadece bilgi istedi|не погоджува|не погоди',
      'нічого не (?:замовля|погоджува)',
      'не соглаша|не согласи|ничего не заказыва',
      'отказал(?:ся|ась)',
      'відмови(?:вся|лась|лася)',
      'nie zgodził|nie zgadza|odmówił',
      'niczego nie zam(?:awi|ówi)',
      'nic nie zam(?:awi|ówi)',
      'kabul etmedim|onaylamadım ve|hayır dedim',
      'powiedzia(?:łem|łam) (?:\\p{L}+ ){0,2}[„"]?nie(?!\\p{L})',
      'powiedzia(?:łem|łam) (?:\\p{L}+ ){0,2}\\p{L}+, że nie ' +
        'chc\\p{L}*(?! (?:czeka|rozmawia|czyta|przeszkadza|długo|dłużej)\\p{L}*)(?!\\p{L})',
      'istemediğimi söyle|istemiyorum dedim|hiçbir şey sipariş etmedim|لم أوافق|لم اوافق|رفضت',
      'قلت لا',
      'evet dedim,? (?:ama|fakat|ancak) (?:sadece|yalnız\\p{L}*|yalnızca) (?:bilgi|adres|isim|evrak|belge)',
      'сказал[а]? [«"„]?да[»"“]?,? но (?:только|лишь) (?:\\p{L}+ ){0,2}(?:информац|документ|бумаг|адрес)',
      'сказа(?:в|ла) [«"„]?так[»"“]?,? але (?:тільки|лише) (?:\\p{L}+ ){0,2}(?:інформац|документ|папер|адрес)',
      'powiedział(?:em|am) [„"]?tak[”"]?,? ale tylko (?:\\p{L}+ ){0,2}(?:informacj|dokument|papier|adres)',
      'قلت نعم،? (?:و?لكن|بس) فقط',
    ),
  },
  {
    fact: 'agreedOnPhone',
    value: true,
    say: ways(
      '(?:сказал[а]?|ответил[а]?|сказа(?:в|ла)|відпові(?:в|ла)|powiedzia(?:łem|łam|ła|ł)|' +
        'odpowiedzia(?:łem|łam|ła|ł)),? (?:что |що |że )?[«"„](?:ну |no )?(?:ja|ok|okay|gut|да|так|ладно|' +
        'хорошо|добре|гаразд|tak|dobrze)(?!\\p{L})(?:[ ,.!]{1,2}(?:gut|ok|okay|klar|спасибо|дякую|dziękuję|' +
        'хорошо|добре|dobrze)){0,2}[.!]?[»"“”]',
      '(?<!\\p{L})(?:tamam|olur|peki|evet|kabul)["”»]?(?:,? (?:olur|tamam|peki))?["”»]? (?:dedim|dedik|' +
        'dedi|demiş)(?!\\p{L})',
      'kabul et(?:tim|tik|ti|miş)(?!\\p{L})',
      '(?<!nie )się zgodził(?:am|em|a)?(?!\\p{L})',
      'zgodziliśmy się',
      'powiedzia(?:łem|łam|ła|ł),? (?:że )?(?:dobrze|okej|ok|no dobrze)(?!\\p{L})',
      'сказал[а]?,? (?:ну )?(?:ладно|хорошо|окей|ок)(?!\\p{L})',
      'сказа(?:в|ла),? (?:ну )?(?:добре|гаразд|окей|ок)(?!\\p{L})',
      '(?<!не )погоди(?:вся|лась|лася|лися)',
      'сказа(?:в|ла) (?:[«"„]?так|да)',
      '(?<!не )согласил(?:ся|ась|ись)',
      'сказал[а]? [«"„]?да',
      '(?<!nie )zgodził(?:em|am|a)? się',
      'powiedział(?:em|am|a) [„"]?tak',
      'evet dedi[mk]?|kabul ettim|قلت نعم',
      '(?<!لم )وافقت',
    ),
  },
  {
    fact: 'textFormApproval',
    value: false,
    say: ways(
      'нічого не (?:підтверджува|підписува|натиска)',
      'не підтверджува|не підтвердив|не підтвердила|не натиска',
      'ничего не (?:подтвержда|подписыва|нажима)',
      'не подтвержда|не подтвердил',
      'nic nie (?:potwierdz|podpis|klik)',
      'niczego nie (?:potwierdz|podpis|klik)',
      'nie potwierdz|nie podpis|nie klik',
      '(?:onayla|imzala|tıkla)ma(?:dım|dık|dı|dılar|mış)(?!\\p{L})',
      'لم أوقع|لم اوقع|لم أؤكد|لم أضغط',
    ),
  },
  {
    fact: 'textFormApproval',
    value: true,
    say: ways(
      '(?<!не )(?<!нічого )підтверди(?:в|ла) (?:по |через |у |в |на )',
      '(?<!не )подтвердил[а]? (?:по |через |в |на )',
      'натисну(?:в|ла) (?:на )?посилання',
      'нажал[а]? (?:на )?ссылку',
      '(?<!nie )kliknęłam',
      '(?<!nie )kliknąłem',
      '(?<!nie )potwierdził[ea]m (?:sms|mail|link|w )',
      'linke? tıkladım|onayladım|ضغطت على الرابط',
    ),
  },
  {
    fact: 'debited',
    value: true,
    say: ways(
      'списали|зняли|сняли|pobrali|pobrano|pobrał[ao]?',
      '(?:zeszło|zniknęło|ubyło)~kont',
      'kont\\p{L}*~(?:zeszło|zniknęło|ubyło)',
      'ściągnęli|ściągnięto|obciążyli',
      'hesabımdan~(?:çekti|çekildi|çekmiş|alındı)',
      'para çek',
      '(?<!لم ي)سحبوا',
      'خصموا|تم خصم|تم سحب',
    ),
  },
  {
    fact: 'providerSwitch',
    value: true,
    say: ways(
      'wypowiedzieli|wypowiedziano',
      '(?:zmian[aęy]|zmienili)~(?:dostawc|operator)',
      'dostarczać (?:mi |nam )?(?:prąd|gaz|energi)',
      'przenie(?:ś|s)[lć]\\p{L}*~numer',
      '(?:сменили|поменяли|перевели|переключили)~(?:поставщик|провайдер|оператор)',
      '(?:будут|будет) поставлять',
      'расторгли',
      'змінили~(?:постачальник|провайдер|оператор)',
      '(?:будуть|буде) постачати',
      'розірвали',
      '(?:sağlayıcı|tedarikçi)\\p{L}*~(?:değiş|geçir)',
      'aboneliğim\\p{L}*~iptal ett',
      '(?:غيروا|تغيير|نقلوا)~(?:المزود|الشركة|المزوّد|الرقم)',
      'ألغوا عقدي',
    ),
  },
  {
    fact: 'invoiced',
    value: true,
    say: ways(
      'fatura (?:geldi|aldım|gönderdi|yolladı)',
      'faturası geldi',
      '(?:przyszedł|przyszła|przysłali|dostał[ae]m|otrzymał[ae]m)(?: \\p{L}+){0,2} (?:rachun|faktur)',
      '(?:rachunek|faktura) (?:przyszedł|przyszła)',
      '(?:пришел|пришёл|прислали|выставили|получил[аи]?)(?: \\p{L}+){0,2} сч[её]т',
      'сч[её]т (?:пришел|пришёл)',
      '(?:прийшов|надіслали|виставили|отримала?)(?: \\p{L}+){0,2} рахунок',
      'рахунок прийшов',
      '(?:وصلت(?:ني)?|جاءت(?:ني)?|استلمت) (?:ال)?فاتورة',
    ),
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
    say: ways(
      'mahnbescheid',
      'судов(?:ий|ого) наказ',
      'судебный приказ|nakaz zapłaty|mahkemeden',
      '(?:письм|повестк|конверт|бумаг|документ)\\p{L}* (?:\\p{L}+ )?(?:из|от) суда',
      '(?:лист|конверт|документ|папер)\\p{L}* (?:\\p{L}+ )?(?:із|з|від) суду',
      '(?:pism|list|kopert|przesyłk)\\p{L}* (?:\\p{L}+ )?(?:z|od) sądu',
      '(?:رسالة|بريد|ظرف|ورقة|أوراق|خطاب) (?:\\p{L}+ )?من (?:ال)?محكمة',
    ),
  },
  {
    fact: 'withdrawalInstructionReceived',
    value: false,
    say: '(?<!\\p{L})(?:немає|нема|без|нет|не было|не було|не наш(?:ла|ёл|ел)|не знайш(?:ла|ов)|brak|bez|nie było|nie znala(?:złem|złam)|yok|bulamadım|لا يوجد|لا توجد|بدون|لم أجد|لم تكن|لم يكن|ما في|ما لقيت)(?!\\p{L})~widerrufsbelehrung|widerrufsbelehrung~(?:yok|немає|нет|не было|не було|brak|nie ma|nie było)',
  },
  {
    fact: 'withdrawalInstructionReceived',
    value: false,
    say: ways(
      'прав[оае]м? отказа[^.!?]{0,50}(?:нет|ни слова)',
      '(?:ни слова|ничего)[^.!?]{0,20}о праве отказа',
      'право відмови[^.!?]{0,50}(?:немає|ні слова)',
      'ani słowa o (?:prawie )?(?:do )?odstąpieni',
      'bez pouczenia',
      'pouczeni\\p{L}* o (?:prawie )?(?:do )?odstąpieni\\p{L}*[^.!?,;]{0,20}' +
        'nie (?:znalaz|dosta|otrzyma|widzia|było|ma(?!\\p{L}))',
      '(?:nie (?:znalaz|dosta|otrzyma|widzia)\\p{L}*|nie było|nie ma|brak) (?:\\p{L}+ ){0,2}pouczeni',
      'cayma hakkı\\p{L}*[^.!?]{0,25}(?:yok|hiçbir)',
    ),
  },
  {
    fact: 'withdrawalInstructionReceived',
    value: true,
    say: ways(
      'widerrufsbelehrung',
      'pouczeni\\p{L}* o (?:prawie )?(?:do )?odstąpieni',
      'cayma (?:hakkı )?(?:bilgi|form)',
      '(?:информац|уведомлен)\\p{L}* о праве отказа',
      'інформац\\p{L}* про право відмови',
    ),
  },
  { fact: 'contractSummaryReceived', value: true, say: 'vertragszusammenfassung' },
  {
    fact: 'wantedContract',
    value: false,
    say: ways(
      'не хочу|не хотіла|не хотів|не хотел',
      '(?<!сколько[^.!?]{0,40}|скільки[^.!?]{0,40}|срок[^.!?]{0,30})(?:відмовитис|отказаться)',
      'nie chcę|nie chciał|istemiyorum|istemedim|لا أريد|لا اريد|لم أطلب',
    ),
  },
  {
    fact: 'alreadyWithdrawn',
    value: true,
    say: '(?<!не )відклика[влаи]+ договір|widerruf (?:gönderdim|yolladım|отправил|надісла|відправи|wysłał)|(?<!nie )odstąpiłam|(?<!nie )odstąpiłem',
  },
  {
    fact: 'misledAbout',
    value: ['free'],
    say: 'безкоштовн|безплатн|бесплатн|за darmo|darmow|hediye|bezpłatn|gratis|ücretsiz|bedava|مجان',
  },
  {
    fact: 'product',
    value: 'goodsSubscription',
    say: 'капсул|витамин|вітамін|kapsuł|witamin|kapsül|vitamin|próbk\\p{L}* kaw|كبسول|فيتامين',
  },
  {
    fact: 'product',
    value: 'mobile',
    say: 'сім-карт|сим-карт|сімк|мобільн|мобильн|kart[ęya] sim|sim kart|telefon komórkow|komórk|cep telefonu|شريحة|جوال|موبايل|هاتف محمول',
  },
  {
    fact: 'product',
    value: 'tv',
    say: 'телевид\\p{L}* пакет|телебач|telewizj|pakiet tv|televizyon|tv paketi|تلفزيون|تلفاز|кабельно\\p{L}* тел',
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
    say: ways(
      '(?:прийшла|прийшов|пришла|пришел|пришёл|отримала|отримав|получил[а]?) (?:картка|карточка|посилка|' +
        'посылка|роутер|пакет|карта)',
      'przyszła (?:karta|paczka)',
      'dostał[ea]m (?:paczkę|kartę|router)',
      'paket geldi|kart geldi|وصل الطرد',
    ),
  },
  {
    // The tape is wanted: in Turkish the verb stands last, in the others mostly before. A comma ends the wish.
    fact: 'goal',
    value: 'recording',
    say: `(?<!\\p{L})(?:${ways(
      '(?:ses |görüşme |telefon |konuşma )*(?:kayd[ıi]\\p{L}*|' +
        `kay[ıi]tlar\\p{L}*)(?!\\p{L})${GAP}(?:istiyor\\p{L}*|isterim|almak ist\\p{L}*|dinlemek ist\\p{L}*|` +
        'lazım|gerek(?:iyor|li)?|(?:nasıl|nereden) (?:al|iste)\\p{L}*)',
      '(?<!(?<!\\p{L})(?:не|ні) )(?:хоч\\p{L}+|хотел\\p{L}*|нужн\\p{L}+|дайте|пришлите|потріб\\p{L}+|' +
        'надішліть|прошу|как получить|как запросить|как потребовать|як отримати|требую|' +
        `вимагаю)${GAP}(?<!\\p{L})запис(?:ь|и|у|ом)?(?!\\p{L})(?! (?:на|в|до|к)(?!\\p{L}))`,
      `(?<!\\p{L})запис(?:ь|и|у)?(?!\\p{L})(?! (?:на|в|до|к)(?!\\p{L}))${GAP}(?<!(?<!\\p{L})не )` +
        '(?:хоч\\p{L}+|нужн\\p{L}+|потріб\\p{L}+)',
      '(?<!nie )(?:chc[ęe]|chciał\\p{L}*|potrzebuj[ęe]|prosz[ęe] o|żądam|domagam się|' +
        `jak (?:mogę )?(?:dostać|uzyskać|otrzymać))${GAP}(?<!\\p{L})nagrani[aeu](?!\\p{L})`,
      `(?<!(?:لا|لم|ما) )(?:أريد|اريد|أحتاج|احتاج|أطلب|اطلب|كيف أحصل|كيف احصل|أرغب)${GAP}(?:التسجيل|` +
        'تسجيل)(?! (?:الخروج|الدخول))',
    )})`,
  },
  {
    fact: 'goal',
    value: 'keepOldTariff',
    say: ways(
      'eski tarife\\p{L}*[^.!?]{0,20}(?:kal|isti|dön)',
      '(?:zostać|zostaję|wrócić)[^.!?]{0,25}star\\p{L}* (?:taryf|umow|abonamen)',
      'star\\p{L}* (?:taryf|abonamen)\\p{L}*[^.!?]{0,20}(?:zostać|zachować)',
      '(?:остаться|оставить|вернуть\\p{L}*)[^.!?]{0,25}стар\\p{L}* тариф',
      '(?:залишити\\p{L}*|повернут\\p{L}*)[^.!?]{0,25}стар\\p{L}* тариф',
      'хочу[^.!?]{0,20}старый тариф',
    ),
  },
  {
    fact: 'goal',
    value: 'outOfContract',
    say: ways(
      'nasıl[^.!?]{0,25}(?:çık|iptal|kurtul|vazgeç)',
      'iptal etmek isti',
      '(?:jak|czy)[^.!?]{0,45}(?:wycofać|odstąpić|zrezygnować|wyjść|odwołać|rozwiązać|wypowiedzieć|pozbyć)',
      '(?:как|можно ли)[^.!?]{0,45}(?:отказаться|избавиться|расторгнуть|отменить|выйти)',
      '(?:як|чи можна)[^.!?]{0,45}(?:відмовити|позбути|розірвати|скасувати)',
    ),
  },
  {
    fact: 'existingCustomer',
    value: true,
    say: ways(
      'zaten[^.!?]{0,24}(?:hattım|müşteri|sözleşmem|internetim)',
      '(?:sadık )?müşterisi(?:yim|niz)',
      'mam u nich',
      '(?<!nie )jestem (?:u nich )?(?:stał\\p{L}* )?klient',
      'jako stał\\p{L}* klient',
      '(?<!не )(?:уже |давно |как )?(?:постоянн\\p{L}* )клиент',
      'я (?:уже |давно )?их клиент',
      '(?<!не )постійн\\p{L}* клієнт',
    ),
  },
  {
    fact: 'serviceUsed',
    value: false,
    say: 'не активува|не користу|не активирова|не пользу|nie używa|nie aktywow|kullanmıyorum|kullanmadım|لم أستخدم',
  },
];

/** Nobody called at all: a contract that comes from nowhere. */
export const FOREIGN_NO_CALL = ways(
  '(?<!\\p{L})(?:hiç )?kimse (?:beni |bizi |bana )?(?:\\p{L}+ )?aramadı',
  '(?:beni |bizi )(?:hiç )?kimse (?:\\p{L}+ )?aramadı',
  'никто (?:\\p{L}+ ){0,2}не (?:по)?звонил',
  '(?:мне|нам) (?:\\p{L}+ )?не (?:по)?звонили',
  'звонка (?:\\p{L}+ )?не было',
  'ніхто (?:\\p{L}+ ){0,2}не (?:телефонува|за?телефонува|подзвони|дзвони)',
  '(?:мені|нам) (?:\\p{L}+ )?не (?:телефонува|дзвони)ли',
  'дзвінка (?:\\p{L}+ )?не було',
  '(?<!\\p{L})nikt (?:\\p{L}+ ){0,3}nie (?:za)?dzwoni',
  'nie było (?:żadnego )?telefonu(?!\\p{L})',
  'لم يتصل (?:بي |بنا )?(?:أي )?أحد',
);

/** Words that say a paper came; a day beside them is the day it came. */
export const FOREIGN_PAPERS = ways(
  'лист|договір|документ|підтвердження|письмо|договор|подтверждени|пошт|почт|umow[aęyą]',
  'kopert|конверт|zarf',
  'list(?!opad)',
  'potwierdzeni|dokument|mektup|sözleşme|evrak|fatura|عقد|رسالة|أوراق|mail|e-mail',
);
/** That something came: a day beside it is a paper's. */
export const FOREIGN_ARRIVED =
  'прийшо?[влаи]*|отрима[влаи]+|пришл?[аиоёел]*|получил[а]?|надісла[лаи]+|przysz[łe]\\p{L}*|dostał\\p{L}*|otrzymał\\p{L}*|geldi|aldım|gönder\\p{L}*|وصل\\p{L}*|جاء\\p{L}*|استلمت';
/** Words of a call: a day beside them is the call's. */
export const FOREIGN_CALL = 'дзвон|дзвін|телефон|звон|zadzwoni|dzwoni|telefon|arad[ıi]|aramış|اتصل|مكالمة';
/** The writer is in the sentence: the call was theirs. */
export const FOREIGN_FIRST_PERSON =
  'мені|мене|меня|мне|(?<!\\p{L})я(?!\\p{L})|нам|mnie|(?<!\\p{L})mi(?!\\p{L})|beni|bana|(?<!\\p{L})ben(?!\\p{L})|بي(?!\\p{L})|أنا|لي(?!\\p{L})';

/** A thing that came. */
export const FOREIGN_GOODS =
  'посыл|посил|коробк|картк|карточк|сим-карт|сім-карт|роутер|paczk|przesyłk|kart[ayęą](?!\\p{L})|router|(?<!\\p{L})paket|kargo|طرد|شريحة';
/** A bill that came with its sum. */
export const FOREIGN_BILL = 'rachunek|rachunk|faktur|счет|счёт|рахун|fatura|فاتورة';
/** A number of months as the term of a contract. */
export const FOREIGN_TERM =
  '(?<![\\d,._])(\\d{1,2})[- ]?(?:ay(?:lık)?(?!\\p{L})|месяц\\p{L}*|місяц\\p{L}*|miesi[ęą]c\\p{L}*|miesięczn(?:a|ą|ej)(?!\\p{L})|شهر\\p{L}*)';
/** For whom somebody writes: a parent whose German is poor. */
export const FOREIGN_RELATIVE = ways(
  '(?<!\\p{L})(?:annem|babam|annemin|babamın)',
  '(?:mojej|moja|moją|mojego) (?:mam|babci|mat|tat|dziad)',
  '(?:моя|моей|мою|моему|мой) (?:мам|бабушк|мат|пап|от)',
  '(?:моя|моїй|мою|мій|моєму) (?:мам|бабус|мат|тат)',
  'أمي|والدتي|والدي|أبي',
);

/** A parent's or one's own age. */
export const FOREIGN_AGE =
  '(?:мам|пап|бабушк|дедушк|бабус|дідус|тат)\\p{L}* (?:уже |вже )?(\\d{2})(?![\\d.])|(?<![\\d.,])(\\d{2}) (?:год(?:а|ов)?|лет|рок(?:и|ів)|lata?|yaşında\\p{L}*)(?!\\p{L})';
/** A husband or wife: the contract is one of the household. */
export const FOREIGN_SPOUSE =
  '(?<!\\p{L})(?:mąż|mężem|męża|żona|żoną|żony|муж|мужем|мужа|жена|женой|жены|(?<!(?:якийсь|один|незнайомий|молодий|цей|той|дзвонив|подзвонив|зателефонував|телефонував) )чоловік|чоловіком|дружина|дружиною|eşim|eşimin|eşime|kocam|karım|زوجي|زوجتي)(?!\\p{L})';

/** What changed with a contract that one has there already; without such words a claimed contract of another trade is a new one. */
export const FOREIGN_KINDS: readonly (readonly ['extension' | 'addOn' | 'tariffChange' | 'new', string])[] = [
  ['extension', 'продл[её]н|продлил|продлить|продовж|przedłuż|przedluz|uzatıl|uzattı|uzatma|تمديد|تجديد|مدّدوا|مددوا'],
  [
    'addOn',
    'дополнительн\\p{L}* (?:пакет|услуг|опци|карт)|додатков\\p{L}* (?:пакет|послуг|опці|карт)|dodatkow\\p{L}* (?:pakiet|usług|opcj|kart)|ek (?:paket|hizmet)|إضافي',
  ],
  [
    'tariffChange',
    ways(
      '(?:увелич|повыс|ускор)\\p{L}*~(?:скорост|трафик)',
      '(?:скорост|трафик)~(?:увелич|повыс|бесплатно)',
      '(?:збільш|пришвидш)\\p{L}*~швидк',
      'швидк\\p{L}*~(?:збільш|безкоштовно)',
      '(?:поменя|смен|перев)\\p{L}*~тариф',
      '(?:зміни|перев)\\p{L}*~тариф',
      '(?:zmieni|przełącz)\\p{L}*~(?:taryf|abonament)',
      'szybsz\\p{L}* internet',
      'internet\\p{L}* (?:\\p{L}+ ){0,2}(?:będzie|być|byłby|stanie się) szybsz',
      '(?:інтернет|интернет)\\p{L}* (?:\\p{L}+ ){0,2}(?:швидш|быстре)',
      '(?:zwiększ|przyspiesz)\\p{L}*~(?:szybko|prędko|internet)',
      'hız\\p{L}*~(?:art|yüksel|ücretsiz|bedava)',
      'tarife\\p{L}*~(?:değiş|geç)',
      '(?:زيادة|رفع|أسرع)~(?:السرعة|سرعة|الإنترنت)',
      'سرعة~(?:زيادة|مجان)',
      'تغيير~(?:الباقة|التعرفة)',
    ),
  ],
  [
    'new',
    ways(
      'нов\\p{L}* (?:договор|контракт|поставщик|оператор)',
      'нов\\p{L}* (?:договір|постачальник)',
      'now\\p{L}* (?:umow|dostawc|operator)',
      'yeni (?:bir )?(?:\\p{L}+ ){0,3}(?:sözleşme|sağlayıcı)',
      'عقد جديد|عقدا جديدا',
    ),
  ],
];
/** Something came of it. */
export const FOREIGN_CLAIM =
  'догов[оі]р|контракт|рахун|счет|счёт|посыл|посил|umow|rachun|paczk|faktur|sözleşme|fatura|paket|عقد|فاتورة|طرد|mail|мейл|лист|письм|list(?!opad)';

/** German bodies that callers like to be, named in the middle of another language. */
export const FOREIGN_ROLES =
  '(?:bundesnetzagentur|verbraucherzentrale|verbraucherschutz|netzbetreiber|stadtwerke|grundversorger|sparkasse|krankenkasse|polizei|microsoft|finanzamt|jobcenter)';
/** Large German towns as the five languages write them, by their stems. */
export const FOREIGN_TOWNS = ways(
  'герман|німеччин|niemcz|niemiec|almanya|ألمانيا|المانيا|берлин|берлін|гамбург|мюнхен',
  'к[её]льн|франкфурт|штутгарт',
  'д(?:ю|у)ссельдорф',
  'дортмунд|эссен|ессен|лейпциг|лейпціг|бремен|дрезден|ганновер|нюрнберг|нюрнберґ',
  'дуйсбург|бонн|мюнстер|мангейм|аугсбург|berlin|hamburg|monachi|kolonii|kolonia|frankfur',
  'stuttgar|düsseldor|dortmun|essen|lipsk|brem|drezn|hanower|norymberg|duisbur|bonn|münih',
  'köln|برلين|هامبورغ|ميونخ|كولن|كولونيا|فرانكفورت|شتوتغارت|دوسلدورف|دورتموند|إيسن',
  'لايبزيغ|بريمن|دريسدن|هانوفر|نورنبرغ',
);
/** Where one lives, before a town. */
export const FOREIGN_LIVING =
  'жив[уёем]\\p{L}* (?:в|у)|мешкаю (?:в|у)|проживаю (?:в|у)|mieszka\\p{L}* (?:w|we)|(?:أعيش|نعيش|أسكن|نسكن|اسكن|اعيش) في';
/** Behind a town, in Turkish: that somebody lives there. */
export const FOREIGN_LIVING_AFTER = "['’]?(?:d[ae]|t[ae]) (?:yaş|otur|ikamet)";
