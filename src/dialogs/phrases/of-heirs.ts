// Who asks about somebody who died is not asked "Haben Sie ja gesagt?": it is the dead person's yes, and the heirs' wish.
import type { Lang } from '../../case/file.ts';
import type { FactKey, Facts } from '../../knowledge/facts.ts';

type Asked = { question: string; yes: string; no: string };
/** By fact and language: what is asked otherwise, with its two answers. */
const OF_HEIRS: Partial<Record<FactKey, Record<Lang, Asked>>> = {
  agreedOnPhone: {
    de: {
      question: 'Hat die verstorbene Person am Telefon zu dem Angebot ja gesagt?',
      yes: 'Ja, sie hat zugestimmt',
      no: 'Nein, sie hat nicht zugestimmt',
    },
    'de-x-leicht': {
      question: 'Hat die tote Person am Telefon Ja gesagt?',
      yes: 'Ja, die Person hat Ja gesagt.',
      no: 'Nein, die Person hat nicht Ja gesagt.',
    },
    en: {
      question: 'Did the person who died say yes to the offer on the phone?',
      yes: 'Yes, they agreed',
      no: 'No, they did not agree',
    },
    tr: { question: 'Vefat eden kişi telefonda teklife evet dedi mi?', yes: 'Evet, dedi', no: 'Hayır, demedi' },
    ru: {
      question: 'Умерший человек сказал «да» предложению по телефону?',
      yes: 'Да, такое согласие было',
      no: 'Нет, согласия не было',
    },
    uk: {
      question: 'Померла людина сказала «так» на пропозицію по телефону?',
      yes: 'Так, згода була',
      no: 'Ні, згоди не було',
    },
    pl: {
      question: 'Czy zmarła osoba powiedziała przez telefon „tak” na ofertę?',
      yes: 'Tak, powiedziała „tak”',
      no: 'Nie, nie powiedziała „tak”',
    },
    ar: { question: 'هل قال الشخص المتوفى «نعم» للعرض في الهاتف؟', yes: 'نعم، وافق', no: 'لا، لم يوافق' },
  },
  textFormApproval: {
    de: {
      question: 'Wurde der Vertrag nach dem Anruf bestätigt, zum Beispiel per E-Mail, SMS oder Klick auf einen Link?',
      yes: 'Ja, es wurde etwas bestätigt',
      no: 'Nein, es wurde nichts bestätigt',
    },
    'de-x-leicht': {
      question: 'Hat jemand den Vertrag nach dem Anruf bestätigt? Zum Beispiel mit einer E-Mail oder einer SMS?',
      yes: 'Ja, jemand hat etwas bestätigt.',
      no: 'Nein, niemand hat etwas bestätigt.',
    },
    en: {
      question: 'Was the contract confirmed after the call, for example by email, text message or a click on a link?',
      yes: 'Yes, something was confirmed',
      no: 'No, nothing was confirmed',
    },
    tr: {
      question: 'Aramadan sonra sözleşme onaylandı mı, örneğin e-posta, SMS ya da bir bağlantıya tıklayarak?',
      yes: 'Evet, onaylandı',
      no: 'Hayır, bir şey onaylanmadı',
    },
    ru: {
      question: 'Подтверждался ли договор после звонка, например по e-mail, СМС или нажатием на ссылку?',
      yes: 'Да, подтверждался',
      no: 'Нет, ничего не подтверждалось',
    },
    uk: {
      question: 'Чи підтверджували договір після дзвінка, наприклад через e-mail, SMS або посилання?',
      yes: 'Так, підтверджували',
      no: 'Ні, нічого не підтверджували',
    },
    pl: {
      question: 'Czy po rozmowie umowa została potwierdzona, na przykład e-mailem, SMS-em lub kliknięciem w link?',
      yes: 'Tak, coś potwierdzono',
      no: 'Nie, niczego nie potwierdzono',
    },
    ar: {
      question: 'هل تم تأكيد العقد بعد المكالمة، مثلًا برسالة أو بالضغط على رابط؟',
      yes: 'نعم، تم تأكيد شيء',
      no: 'لا، لم يتم تأكيد شيء',
    },
  },
  wantedContract: {
    de: {
      question: 'Möchten die Erben den Vertrag behalten?',
      yes: 'Ja, er soll weiterlaufen',
      no: 'Nein, wir möchten ihn nicht',
    },
    'de-x-leicht': {
      question: 'Wollen die Erben den Vertrag behalten?',
      yes: 'Ja, wir wollen ihn.',
      no: 'Nein, wir wollen ihn nicht.',
    },
    en: {
      question: 'Do the heirs want to keep the contract?',
      yes: 'Yes, it shall go on',
      no: 'No, we do not want it',
    },
    tr: { question: 'Mirasçılar sözleşmeyi tutmak istiyor mu?', yes: 'Evet, sürsün', no: 'Hayır, istemiyoruz' },
    ru: { question: 'Наследники хотят оставить договор?', yes: 'Да, пусть действует', no: 'Нет, он нам не нужен' },
    uk: { question: 'Спадкоємці хочуть залишити договір?', yes: 'Так, нехай діє', no: 'Ні, він нам не потрібен' },
    pl: { question: 'Czy spadkobiercy chcą zachować umowę?', yes: 'Tak, ma trwać dalej', no: 'Nie, nie chcemy jej' },
    ar: { question: 'هل يريد الورثة الاحتفاظ بالعقد؟', yes: 'نعم، ليستمر', no: 'لا، لا نريده' },
  },
};

/** The words of a question where the holder of the contract has died; undefined where they are those of everyone. */
export const askedOfHeirs = (fact: FactKey, { deceased }: Facts, lang: Lang): Asked | undefined =>
  deceased === true ? OF_HEIRS[fact]?.[lang] : undefined;
