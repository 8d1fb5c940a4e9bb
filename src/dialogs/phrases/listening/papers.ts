// Around a recording in the further languages: what its protocols are called, and what is said of a text that a machine wrote.
// The protocols themselves stay German, as the letters do. Written by us, not yet read by native speakers.
import type { FurtherLang } from '../../../knowledge/languages.ts';
import type { RecordingWords } from '../recording.ts';

export type PaperLines = Pick<RecordingWords, 'protocol' | 'memory' | 'introMachine' | 'machine' | 'problems'>;

/** By language: only what stands around a protocol, since each further language is spoken and none of them printed. */
export const PAPERS: Record<FurtherLang, PaperLines> = {
  tr: {
    protocol: 'Dinleme tutanağı (Hörprotokoll)',
    memory: 'Hatıra tutanağı (Gedächtnisprotokoll)',
    introMachine:
      'Yalnız dinlerken onayladığınız cümleler esas alındı. Burada eksik olan, henüz onaylamadığınız cümlelerde bulunabilir. Metnin kendisini bir makine yazdı.',
    machine: {
      tooBig:
        'Bu dosya 25 MB’tan büyük; yazıya döken hizmet bu kadar büyüğünü almaz. Burada her dosya gibi dinleyip denetleyebilirsiniz. Kayıt mp3 olarak çoğu zaman yeterince küçüktür.',
      offered:
        'İsterseniz bir dil modeli kaydı yazıya döker. Bunun için dosya onun sağlayıcısına gider. Bu olmadan da olur.',
      running:
        'Kayıt şu anda yazıya dökülüyor. Bu birkaç dakika sürer. Sayfayı kapatabilirsiniz; metin sonra dosyanızda olur.',
      done: 'Bir makine yazdı; hatalar olabilir. Emin olunmayan sözlerin altı çizilidir. Bir cümle ancak siz duyup onaylayınca sayılır.',
      failed: 'Yazıya dökme olmadı. Kendiniz dinleyip denetleyebilir ya da yeniden deneyebilirsiniz.',
    },
    problems: {
      tooBig: 'Dosya bunun için fazla büyük. 25 MB’a kadar yazıya dökülebilir.',
      unreachable: 'Yazıya döken hizmet şu anda çalışmıyor. Sorun dosyanızda değil.',
      refused: 'Yazıya döken hizmet dosyayı kabul etmedi.',
      empty: 'Kayıtta konuşma tanınamadı.',
      gone: 'Dosya artık yok.',
    },
  },
  ru: {
    protocol: 'Протокол прослушивания (Hörprotokoll)',
    memory: 'Протокол по памяти (Gedächtnisprotokoll)',
    introMachine:
      'В основе только предложения, которые Вы подтвердили при прослушивании. Чего здесь нет, может стоять в ещё не подтверждённых. Сам текст написала машина.',
    machine: {
      tooBig:
        'Файл больше 25 МБ; таких служба, которая записывает текст, не принимает. Слушать и проверять его здесь можно, как любой другой. В формате mp3 запись обычно достаточно мала.',
      offered:
        'По желанию языковая модель запишет разговор текстом. Для этого файл уйдёт её поставщику. Можно и без этого.',
      running:
        'Запись сейчас переводится в текст. Это займёт несколько минут. Страницу можно закрыть, текст потом будет в Вашем деле.',
      done: 'Написано машиной, возможны ошибки. Сомнительные слова подчёркнуты. Предложение считается, только когда Вы его услышали и подтвердили.',
      failed: 'Записать текст не получилось. Можно слушать и проверять самостоятельно или попробовать ещё раз.',
    },
    problems: {
      tooBig: 'Файл для этого слишком большой. Можно до 25 МБ.',
      unreachable: 'Служба, которая записывает текст, сейчас не работает. Дело не в Вашем файле.',
      refused: 'Служба, которая записывает текст, не приняла файл.',
      empty: 'На записи не удалось распознать речь.',
      gone: 'Файла больше нет.',
    },
  },
  uk: {
    protocol: 'Протокол прослуховування (Hörprotokoll)',
    memory: 'Протокол із пам’яті (Gedächtnisprotokoll)',
    introMachine:
      'В основі лише речення, які Ви підтвердили під час прослуховування. Чого тут немає, може стояти в ще не підтверджених. Сам текст написала машина.',
    machine: {
      tooBig:
        'Файл понад 25 МБ; таких служба, що записує текст, не приймає. Слухати й перевіряти його тут можна, як будь-який інший. У форматі mp3 запис зазвичай досить малий.',
      offered:
        'За бажанням мовна модель запише розмову текстом. Для цього файл піде її постачальнику. Можна й без цього.',
      running:
        'Запис зараз перетворюється на текст. Це триває кілька хвилин. Сторінку можна закрити, текст потім буде у Вашій справі.',
      done: 'Написано машиною, можливі помилки. Непевні слова підкреслено. Речення враховується лише тоді, коли Ви його почули й підтвердили.',
      failed: 'Записати текст не вдалося. Можна слухати й перевіряти самостійно або спробувати ще раз.',
    },
    problems: {
      tooBig: 'Файл для цього завеликий. Можна до 25 МБ.',
      unreachable: 'Служба, що записує текст, зараз не працює. Справа не у Вашому файлі.',
      refused: 'Служба, що записує текст, не прийняла файл.',
      empty: 'На записі не вдалося розпізнати мовлення.',
      gone: 'Файлу більше немає.',
    },
  },
  pl: {
    protocol: 'Protokół z odsłuchu (Hörprotokoll)',
    memory: 'Protokół z pamięci (Gedächtnisprotokoll)',
    introMachine:
      'Podstawą są tylko zdania potwierdzone podczas słuchania. Czego tu brakuje, może stać w zdaniach jeszcze niepotwierdzonych. Sam tekst napisała maszyna.',
    machine: {
      tooBig:
        'Ten plik ma ponad 25 MB; tak dużych usługa spisująca nie przyjmuje. Można go tu odsłuchać i sprawdzić jak każdy inny. Nagranie zapisane jako mp3 jest zwykle dość małe.',
      offered: 'Na życzenie model językowy spisze nagranie. Plik trafia wtedy do jego dostawcy. Można też bez tego.',
      running:
        'Nagranie jest właśnie spisywane. Potrwa to kilka minut. Stronę można zamknąć, tekst będzie potem w aktach.',
      done: 'Spisała to maszyna, możliwe są błędy. Niepewne słowa są podkreślone. Zdanie liczy się dopiero, gdy zostało usłyszane i potwierdzone.',
      failed: 'Spisanie się nie udało. Można samodzielnie odsłuchać i sprawdzić albo spróbować jeszcze raz.',
    },
    problems: {
      tooBig: 'Plik jest na to za duży. Można do 25 MB.',
      unreachable: 'Usługa spisująca teraz nie działa. To nie wina pliku.',
      refused: 'Usługa spisująca nie przyjęła pliku.',
      empty: 'Na nagraniu nie rozpoznano mowy.',
      gone: 'Pliku już nie ma.',
    },
  },
  ar: {
    protocol: 'محضر الاستماع (Hörprotokoll)',
    memory: 'محضر من الذاكرة (Gedächtnisprotokoll)',
    introMachine:
      'الأساس هو الجمل التي أكدتها عند الاستماع فقط. وما ينقص هنا قد يوجد في جمل لم تؤكدها بعد. أما النص نفسه فكتبته آلة.',
    machine: {
      tooBig:
        'هذا الملف أكبر من 25 ميغابايت، والخدمة التي تكتب لا تقبل هذا الحجم. ويمكنك الاستماع إليه وفحصه هنا كأي ملف. والتسجيل بصيغة mp3 صغير بما يكفي في الغالب.',
      offered: 'إن رغبت كتب نموذج لغوي التسجيل نصًا. ولهذا يُرسل الملف إلى مزوّده. ويمكن الاستغناء عن ذلك.',
      running: 'يُكتب التسجيل الآن. يستغرق ذلك بضع دقائق. يمكنك إغلاق الصفحة، وستجد النص بعدها في ملفك.',
      done: 'كتبته آلة، وقد توجد أخطاء. الكلمات غير المؤكدة تحتها خط. ولا تُحسب الجملة إلا بعد أن تسمعها وتؤكدها.',
      failed: 'لم تنجح الكتابة. يمكنك الاستماع والفحص بنفسك، أو المحاولة مرة أخرى.',
    },
    problems: {
      tooBig: 'الملف كبير جدًا لهذا. الحد 25 ميغابايت.',
      unreachable: 'الخدمة التي تكتب لا تعمل الآن. والسبب ليس في ملفك.',
      refused: 'لم تقبل الخدمة التي تكتب هذا الملف.',
      empty: 'لم يُتعرف على أي كلام في التسجيل.',
      gone: 'لم يعد الملف موجودًا.',
    },
  },
};
