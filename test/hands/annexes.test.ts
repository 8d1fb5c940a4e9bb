// A complaint and its annexes as one PDF: the letter, then each annex under its mark, own letters and uploaded papers as they are,
// a sheet for what is still to be put in. The file is opened by qpdf and poppler, which had no part in making it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { crc32, deflateSync } from 'node:zlib';
import { bundleOf } from '../../src/bot/api/bundle.ts';
import { bundleFile, TooManyBundles } from '../../src/bundles.ts';
import { calendarOf } from '../../src/bot/api/calendar.ts';
import { paperOf } from '../../src/bot/api/paper.ts';
import { protocolOf } from '../../src/bot/api/protocol.ts';
import type { House } from '../../src/bot/house.ts';
import { keptUntil, say, turn, view } from '../../src/dialogs/index.ts';
import { loadFonts } from '../../src/fonts.ts';
import { renderProtocol } from '../../src/letters/index.ts';
import { pixelsOf } from '../../src/letters/bundle/pixels.ts';
import { renderBundle } from '../../src/letters/bundle/bundle.ts';
import { newFolder, rig, said, stream } from './rig.ts';

function saved(pdf: Uint8Array): string {
  const path = join(newFolder(), 'bundle.pdf');
  writeFileSync(path, pdf);
  return path;
}

/** The words of each page, as poppler reads them. @throws where qpdf finds the file damaged */
function pagesOf(pdf: Uint8Array): string[] {
  const path = saved(pdf);
  const checked = spawnSync('qpdf', ['--check', path], { encoding: 'utf8' });
  assert.equal(checked.status, 0, checked.stderr + checked.stdout);
  const read = spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  return read.stdout
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replaceAll(/\s+/g, ' '));
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
    turn,
    say,
    view,
    keptUntil,
    render: paperOf,
    calendar: calendarOf,
    protocol: protocolOf,
    today: () => today,
    clock: () => `${today}T09:00:00Z`,
    now: () => Date.parse(`${today}T09:00:00Z`),
  });
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

/** A white picture, one bit a pixel: of 16,000 by 16,000 it is a file of 31 KB. */
function png(side: number): Uint8Array {
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  const rows = Buffer.alloc((Math.ceil(side / 8) + 1) * side, 0xff);
  for (let at = 0; at < rows.length; at += Math.ceil(side / 8) + 1) rows[at] = 0;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]); // prettier-ignore
}
/** The head of a JPEG as phones write it: first a segment of notes, then the size. */
const jpegHead = (width: number, height: number): Uint8Array => {
  const frame = Buffer.from([0xff, 0xc2, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 6, 0xff, 0xc0, 0, 1]), frame]);
};

test('the size of a picture is read before it is unfolded', () => {
  assert.equal(pixelsOf(png(300)), 90_000);
  assert.equal(pixelsOf(jpegHead(4000, 3000)), 12_000_000);
  assert.equal(pixelsOf(png(8).subarray(0, 20)), undefined);
  assert.equal(pixelsOf(Buffer.from('GIF89a and so on')), undefined);
});

test('small files that unfold to gigabytes stop nobody: they are put in by hand, all others are shown, the server goes on', async () => {
  const letter = { name: 'Beschwerde.pdf', type: 'application/pdf', bytes: answer('Beschwerde') };
  const huge = { name: 'plakat.png', type: 'image/png', bytes: png(16_000) };
  const photo = { name: 'foto.png', type: 'image/png', bytes: png(6_000) };
  assert.ok(huge.bytes.length < 1_000_000);
  const annexes = [
    { title: 'Bilder', missing: '', papers: [huge, photo] },
    { title: 'Noch mehr', missing: '', papers: [photo, photo, photo, photo] },
  ];
  const [began, ownTime] = [performance.now(), process.threadCpuUsage()];
  const bytes = await bundleFile({ title: 'Beschwerde', date: '2026-10-20', letter, annexes });
  const took = performance.now() - began;
  const { user, system } = process.threadCpuUsage(ownTime);
  // What this thread computed itself, not how long it stood still: a busy machine stops it for longer than that.
  const held = (user + system) / 1_000;
  assert.ok(held < took / 3, `held up ${held} of ${took} ms`);
  const pages = pagesOf(bytes);
  assert.match(pages[1] ?? '', /Auszudrucken und hier einzulegen: „plakat\.png“\. Mehr als 40 Millionen Bildpunkte/);
  // Four photos of 36 million pixels are as much as one file unfolds: the fifth is put in by hand, too.
  const images = spawnSync('pdfimages', ['-list', saved(bytes)], { encoding: 'utf8' }).stdout;
  assert.equal(images.match(/\s6000\s+6000\s/g)?.length, 4, images);
  assert.ok(pages.some((page) => page.includes('Anlage 2') && page.includes('einzulegen: „foto.png“')));
});

test('at most ten wait for their annexes, whoever goes away makes no work, and a process that dies is told', async () => {
  const letter = { name: 'Beschwerde.pdf', type: 'application/pdf', bytes: answer('Beschwerde') };
  const slow = { name: 'foto.png', type: 'image/png', bytes: png(6_000) };
  const bundle = { title: 'Beschwerde', date: '2026-10-20', letter, annexes: [{ title: 'Bilder', missing: '', papers: [slow] }] };
  const leaving = new AbortController();
  const all = Array.from({ length: 10 }, () => bundleFile(bundle, { gone: leaving.signal }));
  await assert.rejects(bundleFile(bundle), TooManyBundles);
  leaving.abort();
  const left = await Promise.allSettled(all);
  assert.ok(left.every(({ status }) => status === 'rejected'), 'one hour of work for nobody');
  const died: unknown[] = [];
  await assert.rejects(bundleFile(null as never, { died: (how) => died.push(how) }));
  assert.deepEqual(died, [{ code: 1, signal: null }]);
  assert.ok((await bundleFile({ ...bundle, annexes: [] })).length > 0, 'and the next one is served');
}); // prettier-ignore
