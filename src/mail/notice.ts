// A notice to whoever looks after the answers: a message of the bot was reported. Not a word of what was said.
import { createTransport } from 'nodemailer';
import type { MailSettings } from './reminder.ts';

/** `id` of the report; `until`: the ISO day on which it goes away. */
export type FeedbackNotice = { id: string; until: string };

const TEXT = ({ until }: FeedbackNotice): string =>
  `Guten Tag,\n\njemand hat eine Antwort von Wortlaut als falsch gemeldet und zugestimmt, dass sie dafür aufgehoben wird.\nDer Wortlaut steht versiegelt auf dem Server, bis ${until}. Zum Lesen dort: npm run feedback\n\nSomebody reported an answer as wrong. It is kept sealed on the server until ${until}; read it there with: npm run feedback\n`;

/**
 * @param to the operator's address for such notices
 * @returns the way to send one; it throws when the mail server does not take it
 */
export function openNotices({ url, from }: MailSettings, to: string): (notice: FeedbackNotice) => Promise<void> {
  const transport = createTransport(url);
  return async (notice) => {
    await transport.sendMail({
      from,
      to: { name: '', address: to },
      subject: 'Antwort gemeldet · an answer was reported',
      text: TEXT(notice),
      messageId: `<${notice.id}@wortlaut.invalid>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  };
}
