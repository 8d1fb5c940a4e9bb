// A complaint and its annexes as one PDF: the letter, then each annex under its mark, own letters and uploaded papers as they are,
// a sheet for what is still to be put in. The file is opened by qpdf and poppler, which had no part in making it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { bundleOf } from '../../src/bot/api/bundle.ts';
import { calendarOf } from '../../src/bot/api/calendar.ts';
import { paperOf } from '../../src/bot/api/paper.ts';
import { protocolOf } from '../../src/bot/api/protocol.ts';
import type { House } from '../../src/bot/house.ts';
import { keptUntil, say, turn, view } from '../../src/dialogs/index.ts';
import { loadFonts } from '../../src/fonts.ts';
import { renderBundle, renderProtocol } from '../../src/letters/index.ts';
import { newFolder, rig, said, stream } from './rig.ts';

/** The words of each page, as poppler reads them. @throws where qpdf finds the file damaged */
function pagesOf(pdf: Uint8Array): string[] {
  const path = join(newFolder(), 'bundle.pdf');
  writeFileSync(path, pdf);
  const checked = spawnSync('qpdf', ['--check', path], { encoding: 'utf8' });
  assert.equal(checked.status, 0, checked.stderr + checked.stdout);
  const read = spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  return read.stdout.split('\f').slice(0, -1).map((page) => page.replaceAll(/\s+/g, ' ')); // prettier-ignore
}

const answer = (words: string): Uint8Array =>
  renderProtocol(
    { title: words, subtitle: '', date: '2026-10-20', info: [], lead: [], sections: [], notes: [] },
    loadFonts(),
  );

/** Answers what is open from a list until nothing of it is asked any more. */
async function answerAll(house: House, answers: Record<string, string>): Promise<void> {
  for (let n = 0; n < 20; n += 1) {
    const question = (await house.view('c'))?.question;
    const text = question && answers[question.fact];
    if (!text) return;
    await house.receive('c', 'dl_u', said(text));
  }
}

test('complaint and annexes in one file: own letters, the uploaded answer, the protocol, a sheet for what is missing', async () => {
  let today = '2026-09-01';
  const { house } = await rig({
    turn, say, view, keptUntil, render: paperOf, calendar: calendarOf, protocol: protocolOf,
    today: () => today, clock: () => `${today}T09:00:00Z`, now: () => Date.parse(`${today}T09:00:00Z`),
  }); // prettier-ignore
  const tell = (text: string): Promise<unknown> => house.receive('c', 'dl_u', said(text));
  const letter = (kind: string): Promise<unknown> =>
    house.receive('c', 'dl_u', { type: 'event', name: 'wortlaut/letter', value: { letter: kind } });
  const answers = {
    'sender.name': 'Rosa Lind', 'sender.address': 'Am Markt 3, 99423 Weimar', 'sender.customerNumber': 'nein', confirm: 'ja',
    'recipient.address': 'nein', withdrawalInstructionReceived: 'weiß ich nicht', contractSummaryReceived: 'nein', debited: 'nein',
    recordingReply: 'Sie lehnt ab',
  }; // prettier-ignore
  await house.begin({ conv: 'c', user: 'dl_u', locale: 'de-DE' });
  await tell(
    'Am 20.8. hat mich Vodafone angerufen wegen Handyvertrag, ich habe nie zugestimmt. Bestätigt hab ich nichts.',
  );
  await answerAll(house, answers);
  await letter('recordingAccess');
  await answerAll(house, answers);
  const request = (await house.view('c'))?.letters[0];
  assert.equal(request?.letter, 'recordingAccess');
  assert.equal(request.annexes, undefined, 'a request has none');
  await house.receive('c', 'dl_u', { type: 'event', name: 'wortlaut/sent', value: { id: request.id, date: today, way: 'Post' } }); // prettier-ignore

  today = '2026-10-20';
  await house.receive('c', 'dl_u', { type: 'event', name: 'wortlaut/correct', value: { fact: 'recordingReply', value: 'transcriptOnly' } }); // prettier-ignore
  const pdf = answer('Wir schicken Ihnen hier nur eine Abschrift.');
  const kept = await house.keepFile('c', { name: 'antwort.pdf', declared: 'application/pdf', content: stream(Buffer.from(pdf)) }); // prettier-ignore
  assert.ok('id' in kept);
  await house.receive('c', 'dl_u', {
    type: 'message',
    attachments: [{ id: kept.id, name: 'antwort.pdf', contentType: kept.type, bytes: kept.bytes, role: 'email' }],
  });
  await answerAll(house, answers);
  await letter('dpaComplaint');
  await answerAll(house, answers);
  const complaint = (await house.view('c'))?.letters.find(({ letter: kind }) => kind === 'dpaComplaint');
  assert.ok(complaint);
  assert.equal(await bundleOf(house, 'c', request.id), undefined);

  const bundle = await bundleOf(house, 'c', complaint.id);
  assert.ok(bundle);
  const pages = pagesOf(bundle.bytes);
  const marks = pages.map((words) => /Anlage \d: /.exec(words)?.[0].trim() ?? 'Brief');
  assert.deepEqual([...new Set(marks)], ['Brief', 'Anlage 1:', 'Anlage 2:', 'Anlage 3:']);
  const of = (mark: string): string => pages.filter((_, n) => marks[n] === mark).join(' ');
  assert.match(of('Brief'), /ich beschwere mich nach Art\. 77 DSGVO über Vodafone.*Anlagen 1\. Kopie meines Auskunftsersuchens 2\. Kopie der Antwort/); // prettier-ignore
  assert.match(
    of('Anlage 1:'),
    /Kopie meines Auskunftsersuchens Blatt 1 von \d.*vollständigen Tonaufnahmen aller Telefonate/,
  );
  assert.match(of('Anlage 2:'), /Kopie der Antwort des Unternehmens.*hier nur eine Abschrift/);
  assert.match(
    of('Anlage 3:'),
    /Die übersandte Abschrift.*zum Schreiben vom 20\. Oktober 2026.*Hier einzulegen: die Abschrift/,
  );
  assert.deepEqual((await bundleOf(house, 'c', complaint.id))?.bytes, bundle.bytes, 'equal papers, equal bytes');
  await house.close();
});

test('a paper that cannot be shown, and one that nobody has, get a sheet of their own', () => {
  const title = 'Kopie der Antwort des Unternehmens';
  const letter = { name: 'Beschwerde.pdf', type: 'application/pdf', bytes: answer('Beschwerde') };
  const paper = (name: string, type: string, bytes: Uint8Array) => ({ name, type, bytes });
  const annexes = [
    { title, missing: 'x', papers: [paper('kaputt 📎.pdf', 'application/pdf', Buffer.from('%PDF-1.7 kaputt'))] },
    { title, missing: 'x', papers: [paper('foto.heic', 'image/heic', Buffer.from('heic'))] },
    { title, missing: 'Hier einzulegen: die Antwort.', papers: [] },
  ];
  const pages = pagesOf(renderBundle({ title: 'Beschwerde', date: '2026-10-20', letter, annexes }, loadFonts()));
  assert.equal(pages.length, 4);
  assert.match(pages[1] ?? '', /Anlage 1.*Auszudrucken und hier einzulegen: „kaputt \?\.pdf“/);
  assert.match(pages[2] ?? '', /Anlage 2.*„foto\.heic“/);
  assert.match(pages[3] ?? '', /Anlage 3.*Hier einzulegen: die Antwort\./);
});
