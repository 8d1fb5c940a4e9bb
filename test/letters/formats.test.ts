// The other formats: DOCX opened by LibreOffice and measured, the e-mail read by another library, mailto, the same words in each.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import PostalMime from 'postal-mime';
import { AVAILABLE_LETTERS, LetterProblem, mailtoOf, renderText } from '../../src/letters/index.ts';
import type { LetterDocument } from '../../src/letters/letter.ts';
import { letterFile } from '../../src/paper.ts';
import { documentOf, inputOf, PARTIES } from './support/cases.ts';
import { bare, layoutProblems, readPaper, wordsOf, type Paper } from './support/paper.ts';

/** LibreOffice, a program of the machine. */
const OFFICE = 'soffice';
const to = (doc: LetterDocument): string[] => [doc.to.name, ...doc.to.lines];

/** Word counts of two texts: tables are read in another order, but no word may be lost or added. */
const letters = (text: string): string => Array.from(bare(text)).sort().join('');

const SOME = [
  'contestConclusion',
  'refuseMinor',
  'recordingAccess',
  'withdrawal',
  'handoverSheet',
  'dpaComplaint',
] as const;
const NAMES = ['#Eva {sender} $& <b>Müller</b> \\*x*', 'Maximiliane-Friederike von Hohenstein-Ruh', 'Олена Їжакевич'];
const NINE = ['Kundenservice', 'Abteilung Widerruf', 'z. Hd. Frau Dr. Weber', 'Haus C, 3. Stock', 'Postfach 12 34', 'Am Nordtor 12', 'Ortsteil Unterdorf', '99999 Beispielstadt']; // prettier-ignore

/** Letters of every build, then unusual people, addresses and lengths. LibreOffice takes its time: not all of them. */
function sheets(): Map<string, LetterDocument> {
  const all = new Map<string, LetterDocument>();
  for (const kind of SOME) all.set(kind, documentOf(inputOf(kind, { stack: true })));
  for (const [i, name] of NAMES.entries())
    all.set(
      `name-${i}`,
      documentOf(inputOf('withdrawal', { parties: { ...PARTIES, sender: { ...PARTIES.sender, name } } })),
    );
  const recipient = { name: 'Amselfunk Telekommunikation und Medien GmbH & Co. KG', lines: NINE };
  all.set('nine-lines', documentOf(inputOf('withdrawal', { parties: { ...PARTIES, recipient } })));
  const account = Array.from(
    { length: 90 },
    (_, i) => `Satz ${i + 1}: Der Anrufer sprach sehr schnell und nannte Zahlen, die ich mir nicht merken konnte.`,
  ).join('\n');
  all.set('five-pages', documentOf(inputOf('contestConclusion', { account })));
  return all;
}

describe('DOCX in LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-docx-'));
  const all = sheets();
  const papers = new Map<string, Paper>();
  before(async () => {
    for (const [name, doc] of all) writeFileSync(join(folder, `${name}.docx`), await letterFile(doc, 'docx'));
    const files = [...all.keys()].map((name) => join(folder, `${name}.docx`));
    execFileSync(
      OFFICE,
      ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'pdf', '--outdir', folder, ...files],
      { stdio: 'ignore', timeout: 180_000 },
    ); // prettier-ignore
    for (const name of all.keys())
      papers.set(name, await readPaper(new Uint8Array(readFileSync(join(folder, `${name}.pdf`)))));
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const [name, doc] of all)
    it(`${name}: address in the window, nothing outside the margins, the same words`, () => {
      const paper = papers.get(name);
      assert.ok(paper);
      // A word processor numbers from the second page on.
      assert.deepEqual(
        layoutProblems(paper, to(doc)).filter((one) => one !== 'no page number on page 1'),
        [],
      );
      assert.equal(letters(wordsOf(paper)), letters(renderText(doc)));
    });

  it('takes no second page for a few lines: the parents’ refusal with its enclosure is one, as on the PDF', () => {
    assert.equal(papers.get('refuseMinor')?.pages, 1);
  });

  it('has five pages with numbers from the second on', () => {
    assert.ok((papers.get('five-pages')?.pages ?? 0) >= 3);
  });
});

/** The words of a DOCX: runs, tabs and breaks; the dashes of lists are its numbering. */
const wordsIn = (docx: Uint8Array): string =>
  strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())
    .replaceAll(/<w:br\/>|<w:tab\/>|<\/w:p>/g, ' ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&');

describe('DOCX as a file', () => {
  for (const kind of AVAILABLE_LETTERS)
    it(`${kind} says what the text says`, async () => {
      const doc = documentOf(inputOf(kind, { stack: true }));
      const returnLine = [doc.from.name, doc.from.street, `${doc.from.postcode} ${doc.from.town}`].join(' · ');
      const words = letters(wordsIn(await letterFile(doc, 'docx')).replace(returnLine, ''));
      assert.equal(words, letters(renderText(doc).replaceAll(/^– /gm, '')));
    });

  it('is German, has a title and one heading, and the same bytes for the same letter', async () => {
    const doc = documentOf(inputOf('recordingAccess'));
    const bytes = await letterFile(doc, 'docx');
    const files = unzipSync(bytes);
    const xml = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
    assert.match(xml('docProps/core.xml'), /<dc:title>Auskunft und Kopie/);
    assert.match(xml('docProps/core.xml'), /2026-11-18T00:00:00Z/);
    assert.match(xml('word/styles.xml'), /w:val="de-DE"/);
    assert.equal(xml('word/document.xml').match(/w:val="Heading1"/g)?.length, 1);
    await letterFile(documentOf(inputOf('withdrawal')), 'docx');
    assert.ok(Buffer.from(bytes).equals(Buffer.from(await letterFile(structuredClone(doc), 'docx'))));
  });
});

describe('the letter as an e-mail', () => {
  const doc = documentOf(
    inputOf('contestConclusion', {
      stack: true,
      parties: {
        sender: { ...PARTIES.sender, email: 'margarete@example.org' },
        recipient: { name: 'Amselfunk GmbH', lines: ['Am Nordtor 12', '99999 Beispielstadt'], email: 'service@example.com' },
      },
    }),
  ); // prettier-ignore

  it('opens as a draft with the words and the PDF', async () => {
    const bytes = await letterFile(doc, 'eml');
    const raw = Buffer.from(bytes).toString('latin1');
    assert.ok(!/[\r\n\u0080-\u00ff]/.test(raw.replaceAll('\r\n', '')), 'CRLF and seven bits everywhere');
    const head = raw.slice(0, raw.indexOf('\r\n\r\n'));
    for (const line of head.split('\r\n')) assert.ok(line.length <= 78 || !line.slice(1).includes(' '), line);
    assert.match(head, /^X-Unsent: 1$/m);
    assert.match(head, /^Date: Wed, 18 Nov 2026 12:00:00 \+0000$/m);
    const mail = await PostalMime.parse(bytes);
    assert.equal(mail.subject, doc.subject);
    assert.deepEqual(mail.to?.map(({ address }) => address), ['service@example.com']); // prettier-ignore
    assert.equal(mail.from?.address, 'margarete@example.org');
    assert.equal(mail.text?.replaceAll('\r\n', '\n').trim(), renderText(doc).trim());
    const [pdf] = mail.attachments;
    assert.equal(pdf?.mimeType, 'application/pdf');
    assert.match(pdf?.filename ?? '', /^2026-11-18 Vertrag über einen Mobilfunktarif.*\.pdf$/);
    assert.ok(Buffer.from(pdf?.content as ArrayBuffer).equals(Buffer.from(await letterFile(doc, 'pdf'))));
    assert.ok(Buffer.from(bytes).equals(Buffer.from(await letterFile(structuredClone(doc), 'eml'))));
  });

  it('names no sender where the customer gave no address', async () => {
    const mail = await PostalMime.parse(await letterFile(documentOf(inputOf('withdrawal')), 'eml'));
    assert.equal(mail.from, undefined);
  });

  it('lets nobody smuggle in a header', async () => {
    const subject = 'Widerruf\nBcc: everybody@example.com';
    const raw = Buffer.from(await letterFile({ ...doc, subject }, 'eml')).toString('latin1');
    assert.doesNotMatch(raw.slice(0, raw.indexOf('\r\n\r\n')), /^Bcc:/im);
  });

  it('is refused with a sentence where the PDF cannot be made; the text says what was typed', async () => {
    const fox = { ...doc, signatures: ['Erna 🦊'] };
    for (const format of ['pdf', 'eml'] as const)
      await assert.rejects(letterFile(fox, format), (error) => error instanceof LetterProblem && error.code === 'characters'); // prettier-ignore
    for (const format of ['txt', 'docx'] as const) {
      const bytes = await letterFile(fox, format);
      const text = format === 'txt' ? strFromU8(bytes) : strFromU8(unzipSync(bytes)['word/document.xml'] ?? bytes);
      assert.ok(text.includes('Erna 🦊'));
    }
  });
});

describe('mailto', () => {
  const short = documentOf(inputOf('mandateRevocation'));
  const email = 'service@example.com';

  it('carries a short letter whole', () => {
    const address = mailtoOf({ ...short, to: { ...short.to, email } });
    assert.ok(address?.startsWith(`mailto:${email}?subject=`));
    const query = new URLSearchParams(address?.slice(address.indexOf('?') + 1).replaceAll('+', '%2B'));
    assert.equal(query.get('subject'), short.subject);
    assert.equal(query.get('body')?.replaceAll('\r\n', '\n'), renderText(short).trim());
  });

  it('is not offered for a long letter or without an address', () => {
    assert.equal(mailtoOf(short), undefined);
    const long = documentOf(inputOf('contestConclusion', { stack: true }));
    assert.equal(mailtoOf({ ...long, to: { ...long.to, email } }), undefined);
  });
});
