// A letter as an e-mail draft (.eml): the words as text, the PDF attached. A mail program opens it, the customer sends it.
import MailComposer from 'nodemailer/lib/mail-composer';
import type { LetterDocument } from '../letters/letter.ts';
import { letterHash, renderText } from '../letters/index.ts';

/** The name under which the PDF is attached: the day and the subject, without signs that file systems refuse. */
const attachmentName = ({ date, subject }: LetterDocument): string =>
  `${date} ${subject
    .replaceAll(/[^\p{L}\p{N} .,§-]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 80)}.pdf`;

/**
 * The draft as RFC 5322 wants it; `X-Unsent` makes mail programs open it for editing. Without the customer's own e-mail
 * address there is no `From`: the program puts in the account it sends with.
 * @param pdf the same letter as PDF
 * @returns the bytes; the same letter gives the same bytes
 */
export function letterMail(doc: LetterDocument, pdf: Uint8Array): Promise<Uint8Array> {
  const hash = letterHash(doc);
  const address = (name: string | undefined, email: string | undefined) =>
    email ? { name: name ?? '', address: email } : undefined;
  const from = address(doc.from.name, doc.from.email);
  const to = address(doc.to.name, doc.to.email);
  const mail = new MailComposer({
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    subject: doc.subject,
    text: renderText(doc).replaceAll('\n', '\r\n'),
    textEncoding: 'quoted-printable',
    date: new Date(`${doc.date}T12:00:00Z`),
    // Its domain is reserved: the program that sends the draft gives it an id of its own.
    messageId: `<${hash.slice(0, 32)}@wortlaut.invalid>`,
    headers: { 'X-Unsent': '1' },
    attachments: [{ filename: attachmentName(doc), content: Buffer.from(pdf), contentType: 'application/pdf' }],
    baseBoundary: hash.slice(0, 24),
  });
  return mail.compile().build();
}
