// Reminders by e-mail over the operator's mail server: the day and a sealed link, not a word about the matter.
import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';

/** The operator's mail server as an URL (`smtps://user:password@host`), and the sender. */
export type MailSettings = { url: string; from: string };
/** A reminder; `id` keeps a second try from being a second mail, `day` is as it is to be read. */
export type ReminderMail = { id: string; to: string; day: string; link: string; lang: 'de' | 'en' };

const WORDS = {
  de: {
    subject: (day: string) => `Erinnerung: ${day}`,
    text: (day: string, link: string) =>
      `Guten Tag,\n\nbei Ihnen steht ein Termin an: ${day}. Worum es geht, sehen Sie hier:\n\n${link}\n\nDer Link führt in Ihren Fall. Geben Sie ihn nicht weiter.\nKeine Erinnerungen mehr: Schreiben Sie dort „keine Erinnerungen mehr“.\n`,
  },
  en: {
    subject: (day: string) => `Reminder: ${day}`,
    text: (day: string, link: string) =>
      `Hello,\n\none of your dates is ${day}. What it is about you can see here:\n\n${link}\n\nThe link leads into your case. Do not pass it on.\nNo more reminders: write "no more reminders" there.\n`,
  },
} as const;

const shown = (iso: string, lang: 'de' | 'en'): string => {
  const day = Temporal.PlainDate.from(iso);
  return lang === 'de' ? `${day.day}.${day.month}.${day.year}` : iso;
};

/** @returns the way to send a reminder; it throws when the server does not take the mail */
export function openReminders({ url, from }: MailSettings): (mail: ReminderMail) => Promise<void> {
  const transport = createTransport(url);
  return async ({ id, to, day, link, lang }) => {
    const words = WORDS[lang];
    const date = shown(day, lang);
    await transport.sendMail({
      from,
      to: { name: '', address: to },
      subject: words.subject(date),
      text: words.text(date, link),
      // The same reminder sent twice, after a crash, is one mail to whoever sorts by id.
      messageId: `<${createHash('sha256').update(`${id} ${link}`).digest('hex').slice(0, 32)}@wortlaut.invalid>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  };
}
