// Yes, no and "I do not know" as people type them in Turkish, Russian, Ukrainian, Polish and Arabic (unchecked until a speaker
// has read them). In the spelling of folded text: lower case, no German umlauts.
import { ways } from '../rule.ts';

/** Each of these is the whole answer. */
export const FURTHER_YES: readonly string[] = [
  'evet evet', 'tabii', 'tabii ki', 'tabi', 'elbette', 'doğru', 'aynen', 'aynen oyle', 'aynen oeyle', 'evet doğru',
  'ага', 'угу', 'да да', 'конечно', 'да конечно', 'разумеется', 'верно', 'правильно', 'именно', 'всё верно', 'все верно',
  'так так', 'звичайно', 'так звичайно', 'авжеж', 'вірно', 'саме так', 'аякже',
  'no tak', 'tak tak', 'oczywiście', 'jasne', 'zgadza się', 'pewnie', 'no pewnie', 'dokładnie',
  'أيوه', 'ايوه', 'ايوا', 'أجل', 'بلى', 'طبعا', 'طبعًا', 'أكيد', 'اكيد', 'صحيح', 'نعم نعم', 'نعم صحيح', 'نعم طبعا', 'إي', 'اي',
]; // prettier-ignore
/** Whole answers that deny. */
export const FURTHER_NO: readonly string[] = [
  'yoktu', 'hayır yoktu', 'hiç', 'henüz değil', 'henuez değil', 'daha değil', 'tabii ki hayır', 'kesinlikle hayır', 'asla',
  'ещ[её] нет', 'нет ещ[её]', 'пока нет', 'нету', 'нет нет', 'конечно нет', 'нет конечно', 'ни в коем случае', 'неа',
  'ще ні', 'ні ще', 'поки ні', 'поки що ні', 'немає', 'нема', 'ні ні', 'звичайно ні', 'ні звичайно', 'нє', 'неа',
  'nie', 'nie nie', 'jeszcze nie', 'na razie nie', 'oczywiście że nie', 'oczywiście,? że nie', 'pewnie że nie', 'nie ma', 'żadn(?:ej|ego|e|a)', 'skąd',
  'ليس بعد', 'لسه', 'لا لا', 'طبعا لا', 'طبعًا لا', 'أكيد لا', 'لا طبعا', 'لا يوجد', 'لا شيء', 'كلا', 'أبدا', 'أبدًا', 'مافي', 'ما في', 'ماكو',
]; // prettier-ignore

/** What people put before an answer. */
export const FURTHER_OPENERS = ways(
  'maalesef|ne yazık ki|galiba|sanırım|к сожалению|наверное|вроде|вроде бы|кажется',
  'по-моему|на жаль|мабуть|здається|наче|niestety|chyba|raczej|wydaje mi się że|للأسف',
  'للاسف|أظن|اظن|أعتقد|اعتقد',
);

/** The verb of the question said back: something came, was there or was said. */
const TO_ME = '(?:я |мне |мені |ben |bana |أنا )?(?:это |его |её |їх |це |to |to |je |ją )?';
const CAME_TO_ME = ways(
  'получил[аи]?|пришл[аио]|приш[её]л',
  'отрима(?:в|ла|ли)',
  'надійшл[аио]|прийшо?[влаи]+',
  'dostał(?:em|am)',
  'otrzymał(?:em|am)',
  'przysz(?:ło|ła|ły|edł)',
  'geldi|aldım',
  'وصل(?:ني|تني|ت)?',
  'استلمت(?:ه|ها)?',
);
const WAS_THERE = 'был[аио]?|есть|бу(?:в|ло|ла|ли)|є|był[aoy]?|jest|są|vardı|varmış|var|كان(?:ت)?|موجود(?:ة)?';
/** "Получила", "było", "vardı": affirmed. */
export const FURTHER_ECHO_YES = `^${TO_ME}(?:(?:уже|вже|już) )?(?:${CAME_TO_ME}|${WAS_THERE})$`;
/** "Не получала", "nie było", "almadım": denied. */
export const FURTHER_ECHO_NO = `^(?:${ways(
  `${TO_ME}(?:ничего |нічого |nic |niczego )?(?:(?:ещ[её]|ще|jeszcze|пока) )?(?:не|nie) (?:получал[аи]?|` +
    'получил[аи]?|приходил[аио]?|пришл[аио]|приш[её]л|был[аио]?|отримува(?:в|ла|ли)|отрима(?:в|ла|ли)|' +
    'приходи(?:в|ла|ло|ли)|прийшо?[влаи]+|бу(?:в|ло|ла|ли)|dostał(?:em|am)|otrzymał(?:em|am)|' +
    'przysz(?:ło|ła|ły|edł)|był[aoy]?)',
  '(?:henüz |henuez |daha )?(?:almadım|gelmedi|değildi)',
  '(?:لم|ما) (?:يصل(?:ني)?|تصل(?:ني)?|أستلم|استلم|يكن|تكن|وصل(?:ني)?|وصلت(?:ني)?|كان|كانت)',
)})$`;
/** Papers that came: no word of what one did oneself. */
export const FURTHER_CAME = `(?<!\\p{L})(?:${CAME_TO_ME})(?!\\p{L})`;

/** Whole answers of whoever does not know. */
export const FURTHER_UNKNOWN = ways(
  'emin değilim|bilemiyorum|hatırlayamıyorum|unuttum|не уверен|не уверена|не помн',
  'не зна[юе]',
  'забыл[аи]?(?!\\p{L})',
  'не впевнен|не пам["\'’ʼ.]?ята',
  'забу(?:в|ла)(?!\\p{L})',
  'nie jestem pew|nie pamięta|nie mam pojęcia|zapomniał|لست متأكد|مش متأكد|لا أذكر',
  'لا أدري|لا ادري|نسيت|ما بعرف|مش عارف',
);
