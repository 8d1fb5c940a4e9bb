// Words that are a command when a message consists of nothing else, by language.
import type { Lang } from '../language.ts';
import { ways } from '../rule.ts';

/** By command: whole messages, since the same words within a story order nothing. */
export const COMMAND_WORDS = {
  back: ['zurück', 'rückgängig', 'rückgängig machen', 'undo', 'das war falsch', 'letzte antwort zurück', 'zurueck', 'eins zurück', 'einen schritt zurück', 'vorherige frage', 'back', 'go back', 'previous', 'geri', 'назад', 'wstecz', 'cofnij', 'رجوع', 'عودة'],
  why: ['warum', 'wieso', 'weshalb', 'warum fragen sie das', 'warum fragst du das', 'wozu', 'wozu das', 'warum wollen sie das wissen', 'wofür', 'why', 'why do you ask', 'neden', 'niçin', 'почему', 'зачем', 'чому', 'навіщо', 'dlaczego', 'po co', 'لماذا', 'wo finde ich das', 'wo find ich das', 'wo steht das', 'wo steht das denn', 'wo soll das stehen', 'woran erkenne ich das', 'wie sieht das aus', 'where do i find that'],
  explain: ['versteh ich nicht', 'hä', 'häh', 'hae', 'was meinst du', 'verstehe ich nicht', 'das versteh ich nicht', 'das verstehe ich nicht', 'verstehe die frage nicht', 'ich verstehe die frage nicht', 'kapier ich nicht', 'was heißt das', 'was bedeutet das', 'was ist das', 'was ist das denn', 'was soll das heißen', 'was soll das sein', 'was meinen sie', 'was meinen sie damit', 'was meinst du damit', 'i don t understand', 'i do not understand', 'don t understand', 'what is that', 'what does that mean', 'what do you mean', 'anlamadım', 'ne demek', 'не понимаю', 'что это значит', 'не розумію', 'що це означає', 'nie rozumiem', 'co to znaczy', 'لا أفهم', 'ماذا يعني'],
  skip: ['überspringen', 'ueberspringen', 'überspring das', 'weiter', 'nächste frage', 'nächste', 'egal', 'keine angabe', 'moechte ich nicht sagen', 'will ich nicht sagen', 'skip', 'next', 'next question', 'pass', 'atla', 'geç', 'пропустить', 'дальше', 'пропустити', 'далі', 'pomiń', 'dalej', 'تخطي', 'التالي'],
  repeat: ['wiederholen', 'wiederhole', 'noch mal bitte', 'nochmal', 'noch mal', 'noch einmal', 'wie bitte', 'bitte wiederholen', 'frage wiederholen', 'was war die frage', 'wie lange noch', 'wie viele fragen noch', 'wie viele fragen kommen noch', 'dauert es noch lange', 'how many questions', 'how much longer', 'repeat', 'again', 'say again', 'pardon', 'tekrar', 'повторить', 'повтори', 'ещё раз', 'повторити', 'ще раз', 'powtórz', 'jeszcze raz', 'كرر', 'أعد'],
  answers: ['antworten', 'meine antworten', 'zeig meine antworten', 'meine angaben', 'angaben', 'was weißt du', 'was wissen sie', 'zusammenfassung', 'übersicht', 'meine daten', 'answers', 'my answers', 'show my answers', 'summary', 'cevaplarım', 'мои ответы', 'ответы', 'мої відповіді', 'moje odpowiedzi', 'إجاباتي'],
  change: ['ändern', 'aendern', 'antwort ändern', 'antworten ändern', 'etwas ändern', 'korrigieren', 'korrektur', 'angaben ändern', 'bearbeiten', 'change', 'edit', 'correct something', 'make a correction', 'change answers', 'değiştir', 'изменить', 'змінити', 'zmień', 'تعديل', 'تغيير'],
  restart: ['neustart', 'von vorn', 'von vorne', 'nochmal von vorn', 'neu anfangen', 'neu beginnen', 'alles auf anfang', 'von neuem', 'start', 'restart', 'start over', 'start again', 'begin again', 'reset', 'baştan', 'yeniden başla', 'сначала', 'заново', 'спочатку', 'od nowa', 'od początku', 'من البداية'],
  cancel: ['abbrechen', 'abbruch', 'stop', 'stopp', 'beenden', 'ende', 'schluss', 'aufhören', 'cancel', 'quit', 'exit', 'end', 'iptal', 'отмена', 'стоп', 'скасувати', 'anuluj', 'koniec', 'إلغاء'],
  delete: ['löschen', 'loeschen', 'alles löschen', 'daten löschen', 'meine daten löschen', 'lösche alles', 'lösche meine daten', 'bitte löschen', 'bitte alles löschen', 'delete', 'delete everything', 'delete my data', 'erase', 'sil', 'her şeyi sil', 'удалить', 'удалить всё', 'видалити', 'usuń', 'usuń wszystko', 'حذف', 'احذف'],
  human: ['mensch', 'ein mensch', 'mitarbeiter', 'berater', 'mit einem menschen sprechen', 'ich moechte mit einem menschen sprechen', 'echter mensch', 'kann ich mit einem menschen sprechen', 'human', 'agent', 'talk to a human', 'real person', 'insan', 'человек', 'оператор', 'людина', 'człowiek', 'konsultant', 'إنسان', 'موظف'],
  court: ['gericht', 'post vom gericht', 'ich habe post vom gericht', 'court', 'court letter', 'mahkeme', 'суд', 'sąd', 'محكمة'],
  result: ['ergebnis', 'mein ergebnis', 'zeig das ergebnis', 'was kommt raus', 'was kommt dabei raus', 'worauf beruht das', 'worauf stützt sich das', 'wie kommen sie darauf', 'wie kommst du darauf', 'warum ist das so', 'begründung', 'gründe', 'what is that based on', 'how do you know that', 'result', 'my result', 'show result', 'sonuç', 'результат', 'wynik', 'النتيجة'],
  letters: ['briefe', 'brief', 'schreiben', 'meine briefe', 'zeig die briefe', 'letters', 'letter', 'my letters', 'mektup', 'mektuplar', 'письма', 'письмо', 'листи', 'лист', 'listy', 'pisma', 'رسائل', 'الرسائل'],
  recording: ['aufnahme prüfen', 'aufnahme', 'die aufnahme prüfen', 'abschrift prüfen', 'transkript prüfen', 'mitschnitt prüfen', 'anhören', 'aufnahme anhören', 'aufnahme hochladen', 'check the recording', 'check recording', 'recording', 'listen', 'check transcript'],
  memory: ['aufschreiben', 'jetzt aufschreiben', 'gedächtnisprotokoll', 'protokoll', 'gedächtnisprotokoll schreiben', 'protokoll schreiben', 'write down', 'write it down', 'memory protocol'],
  help: ['hilfe', 'help', 'was kann ich tun', 'was kannst du', 'was können sie', 'befehle', 'wie geht das', '?', 'yardım', 'помощь', 'допомога', 'pomoc', 'مساعدة'],
} as const satisfies Record<string, readonly string[]>; // prettier-ignore

/** Who asks for a letter to be written asks for the letters: "können Sie was für sie schreiben", "please write to o2". */
export const WRITE_FOR_ME =
  '^(?:(?:und|ok|okay|ja|and|yes|so|now|jetzt|dann|bitte|please|then) ){0,3}' +
  '(?:(?:könn(?:en|ten) sie|kannst du|könntest du|würden sie|can you|could you|would you|' +
  'will you)(?: (?:mir|uns|ihr|ihm|denen|dafür|da|bitte|mal|nicht|jetzt|please|me|us|just|now|then|maybe|' +
  'vielleicht|einfach|gleich)){0,4} ?(?:(?:was|etwas|' +
  '(?:einen|den|ein|das|so einen) (?:brief|schreiben|widerruf|kündigung)) )?' +
  '(?:(?:für|an|for|to) (?:mich|uns|sie|ihn|die|denen|meine? \\w+|me|us|her|him|them|my \\w+|\\w+) )?' +
  '(?:schreiben|aufsetzen|verfassen|write|draft|prepare)' +
  '(?: (?:it|that|this|something|(?:me|us|them|her|him)|(?:a|an|the|that|this) (?:letter|e ?mail)|' +
  '(?:for|to) (?:me|us|her|him|them|my \\w+|\\w+)|an (?:die|den|das|\\w+)|für (?:mich|uns|sie|ihn)|' +
  'please|bitte|now|jetzt)){0,4}|schreib(?:en sie|t|' +
  'e)?(?: (?:mir|uns|ihr|ihm|denen|bitte|doch|mal|jetzt)){0,3} (?:einen|den|so einen|das|ein) (?:brief|' +
  'schreiben|widerruf)(?: (?:an|für) \\w+){0,2}|(?:write|draft|prepare)(?: (?:me|us|please|now)){0,2} ' +
  '(?:(?:a|the|that|this) letter|to (?:them|\\w+))(?: (?:for|to) (?:me|us|her|him|them|\\w+)){0,2})' +
  '(?: (?:bitte|please|jetzt|now))?$';

/** A farewell, or that one goes. */
const BYE = `(?:${ways(
  'bye(?: bye)?',
  'good ?bye',
  'see (?:you|ya)',
  'have a (?:nice|good|great) (?:day|one|evening|weekend)',
  'tschüss?i?|tschau|tschö|ciao|pfiat ?di',
  'auf wieder(?:sehen|schauen|hören)',
  'wiedersehen',
  '(?:bis (?:dann|bald|später|morgen|demnächst|die tage|nächste woche))',
  'mach s gut|gute nacht',
  '(?:einen )?schöne[nsr]? (?:tag|abend|feierabend|wochenende|woche|zeit)(?: noch)?',
  '(?:muss|müsste) (?:jetzt |leider |dann |mal |erst ?mal )*(?:los|(?<=(?:jetzt|leider|dann|mal) )weg|' +
    'schluss machen|arbeiten|ins bett)',
  '(?:mache?|machen wir|geht|schreibe?) (?:ich )?(?:ein ander ?mal|später|morgen|nachher|die tage) ' +
    '(?:wieder )?weiter',
  'später weiter|pause',
  '(?:need|have) to go(?: now)?',
)})`;
/** Thanks and a farewell, and nothing else: "ok thank you so much, goodbye", "muss los, bis später". */
export const GOODBYE =
  '^(?:(?:ok|okay|great|alright|perfect|super|prima|thanks|thank you|thx|cheers|many thanks|a lot|so much|' +
  'very much|for (?:your|the|all your) help|danke|danke ?schön|vielen dank|dank|ihnen|dir|erst ?mal|' +
  'für (?:die|ihre|deine) hilfe|alles klar|gut|das wars|that s (?:all|it)|and|und|then|dann|na|also|so|' +
  `nein|ich|i) ){0,6}${BYE}(?: (?:${BYE}|then|now|bye|and thanks|thanks|dann|und|danke|noch|ihnen|auch))*$`;

/** By language: how people name it, in their own and in German. */
export const LANGUAGE_NAMES: Readonly<Record<Lang, readonly string[]>> = {
  de: ['deutsch', 'german', 'auf deutsch', 'auf deutsch bitte', 'deutsch bitte', 'in german', 'almanca', 'немецкий', 'німецька', 'niemiecki', 'الألمانية'],
  en: ['englisch', 'english', 'auf englisch', 'auf englisch bitte', 'english please', 'in english', 'in english please', 'do you speak english', 'englisch bitte'],
  tr: ['türkisch', 'türkçe', 'turkish', 'auf türkisch', 'türkce', 'türkçe lütfen'],
  ru: ['russisch', 'русский', 'по-русски', 'по русски', 'russian', 'auf russisch', 'на русском'],
  uk: ['ukrainisch', 'українська', 'українською', 'ukrainian', 'auf ukrainisch', 'по-українськи'],
  pl: ['polnisch', 'polski', 'po polsku', 'polish', 'auf polnisch'],
  'de-x-leicht': ['leichte sprache', 'in leichter sprache', 'leichte sprache bitte', 'einfache sprache', 'bitte einfacher', 'einfacher bitte', 'einfach erklären', 'easy language', 'bitte in leichter sprache'],
  ar: ['arabisch', 'العربية', 'بالعربية', 'عربي', 'arabic', 'auf arabisch'],
}; // prettier-ignore
