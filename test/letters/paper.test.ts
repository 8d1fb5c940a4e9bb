// The paper, measured: DIN 5008 form B, tags, fonts, the same words as the text, and that a broken sheet is caught.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadFonts } from '../../src/fonts.ts';
import { AVAILABLE_LETTERS, LetterProblem, renderPdf, renderText } from '../../src/letters/index.ts';
import type { LetterDocument } from '../../src/letters/letter.ts';
import { documentOf, inputOf, PARTIES, TODAY } from './support/cases.ts';
import { bare, layoutProblems, postalProblems, readPaper, tornLines, wordsOf, type Paper } from './support/paper.ts';

const fonts = loadFonts();
const paperOf = (doc: LetterDocument): Promise<Paper> => readPaper(renderPdf(doc, fonts));
const to = (doc: LetterDocument): string[] => [doc.to.name, ...doc.to.lines];

describe('every letter on paper', () => {
  for (const kind of AVAILABLE_LETTERS) {
    it(`${kind} stands where DIN 5008 wants it and says what the text says`, async () => {
      const doc = documentOf(inputOf(kind, { stack: true }));
      const paper = await paperOf(doc);
      assert.deepEqual(layoutProblems(paper, to(doc)), []);
      // "§ 66" stood at the end of a line and "Abs. 3" on the next.
      assert.deepEqual(tornLines(paper), []);
      if (doc.to.lines.length > 0) assert.deepEqual(postalProblems(paper, to(doc)), []);
      assert.equal(wordsOf(paper), bare(renderText(doc)));
      assert.equal(paper.title, doc.subject.replaceAll(/\s+/g, ' '));
      assert.match(String(paper.lang), /^de/);
      assert.equal(paper.tagged, true);
      assert.equal(paper.embedded, true);
      assert.equal(paper.roles.filter((role) => role === 'H1').length, 1, 'one heading: the subject');
    });
  }
});

describe('unusual people and long letters', () => {
  const withTo = (name: string, lines: string[]) =>
    documentOf(inputOf('withdrawal', { parties: { ...PARTIES, recipient: { name, lines } } }));

  it('an address of three lines and one of nine stay in the window', async () => {
    for (const doc of [
      withTo('Amselfunk GmbH', ['Am Nordtor 12', '99999 Beispielstadt']),
      withTo('Amselfunk Telekommunikation und Medien GmbH & Co. KG', [
        'Kundenservice',
        'Abteilung Widerruf',
        'z. Hd. Frau Dr. Weber',
        'Haus C, 3. Stock',
        'Postfach 12 34',
        'Am Nordtor 12',
        'Ortsteil Unterdorf',
        '99999 Beispielstadt',
      ]),
    ]) {
      const paper = await paperOf(doc);
      assert.deepEqual([...layoutProblems(paper, to(doc)), ...postalProblems(paper, to(doc))], []);
    }
  });

  it('from two to six lines stand in the zone that the post reads, never in the one for notes', async () => {
    for (let count = 0; count <= 4; count += 1) {
      const doc = withTo('Amselfunk GmbH', [...['Kundenservice', 'Abteilung Widerruf', 'Haus C', 'Am Nordtor 12'].slice(4 - count), '99999 Beispielstadt']);
      const paper = await paperOf(doc);
      assert.deepEqual([...layoutProblems(paper, to(doc)), ...postalProblems(paper, to(doc))], [], `${count + 2} lines`);
    }
  }); // prettier-ignore

  it('names of 40 letters fit at every place', async () => {
    const name = 'Maximiliane-Friederike von Hohenstein-Ruh';
    const doc = documentOf(inputOf('contestConclusion', {
      parties: { sender: { ...PARTIES.sender, name, street: 'Straße der Völkerverständigung 128 b', town: 'Rothenburg ob der Tauber', email: 'maximiliane.friederike.von.hohenstein-ruh@example.org' }, recipient: { name, lines: ['Am Nordtor 12', '99999 Beispielstadt'] } },
    })); // prettier-ignore
    assert.deepEqual(layoutProblems(await paperOf(doc), to(doc)), []);
  });

  it('a name of 200 letters stays on the sheet, with blanks and without', async () => {
    for (const name of ['Ann'.padEnd(200, 'a'), 'Anna Maria '.repeat(18).trim()]) {
      const recipient = { name, lines: ['Am Nordtor 12', '99999 Beispielstadt'] };
      const doc = documentOf(
        inputOf('withdrawal', { parties: { sender: { ...PARTIES.sender, name: name.slice(0, 120) }, recipient } }),
      );
      assert.deepEqual(layoutProblems(await paperOf(doc), to(doc)), []);
    }
  });

  it('a word of 300 letters in the customer’s account breaks at the margin', async () => {
    const doc = documentOf(inputOf('contestConclusion', { account: `Der Link war ${'x'.repeat(300)} und lang.` }));
    assert.deepEqual(layoutProblems(await paperOf(doc), to(doc)), []);
  });

  it('five pages keep margins, page numbers and the words', async () => {
    const account = Array.from({ length: 90 }, (_, i) => `Satz ${i + 1}: Der Anrufer sprach sehr schnell und nannte mehrere Zahlen, die ich mir nicht alle merken konnte.`).join('\n'); // prettier-ignore
    const doc = documentOf(inputOf('contestConclusion', { account }));
    const paper = await paperOf(doc);
    assert.ok(paper.pages >= 4 && paper.pages <= 6, `${paper.pages} pages`);
    assert.deepEqual(layoutProblems(paper, to(doc)), []);
    assert.equal(wordsOf(paper), bare(renderText(doc)));
  });

  it('closing and name stand on the same page, wherever the break falls', async () => {
    for (let lines = 12; lines < 30; lines += 3) {
      const account = Array.from({ length: lines }, (_, i) => `Zeile ${i + 1}.`).join('\n');
      const paper = await paperOf(documentOf(inputOf('contestConclusion', { account })));
      const closing = paper.runs.find((run) => run.text.startsWith('Mit freundlichen'));
      const name = paper.runs.findLast((run) => run.text === 'Margarete Lindner');
      assert.equal(closing?.page, name?.page);
      assert.ok((closing?.baseline ?? 0) > 30, 'the closing never stands alone at the top of a page');
    }
  });

  it('the end of a page tears no declaration apart', async () => {
    for (let lines = 2; lines < 20; lines += 1) {
      const account = Array.from({ length: lines }, (_, i) => `Zeile ${i + 1}.`).join('\n');
      const { runs } = await paperOf(documentOf(inputOf('contestConclusion', { account, stack: true })));
      const begins = runs.find((run) => run.text.includes('Weiter vorsorglich'));
      const ends = runs.find((run) => run.text.includes('358, 360 BGB'));
      assert.ok(begins && begins.page === ends?.page, `${lines} lines of account`);
    }
  });

  it('a plain letter against a contract on which yes was said takes one page', async () => {
    const facts = { ...inputOf('contestConclusion').facts, agreedOnPhone: true, declaration: 'clearYes' } as const;
    const doc = documentOf({ letter: 'contestConclusion', facts, parties: PARTIES, today: TODAY, stack: true });
    assert.deepEqual(doc.with, ['refuseApproval', 'withdrawal']);
    const paper = await paperOf(doc);
    assert.equal(paper.pages, 1);
    assert.deepEqual(layoutProblems(paper, to(doc)), []);
  });

  it('what looks like markup comes out as typed', async () => {
    const name = '#Eva {sender} $& <b>Müller</b> \\*x*';
    const doc = documentOf(inputOf('withdrawal', { parties: { ...PARTIES, sender: { ...PARTIES.sender, name } } }));
    assert.deepEqual(doc.signatures, [name]);
    assert.ok(renderText(doc).includes(name));
    assert.ok(wordsOf(await paperOf(doc)).includes(bare(name)));
  });

  it('equal letters give equal bytes', () => {
    const doc = documentOf(inputOf('recordingAccess'));
    const first = renderPdf(doc, fonts);
    renderPdf(documentOf(inputOf('withdrawal')), fonts);
    assert.ok(Buffer.from(first).equals(Buffer.from(renderPdf(structuredClone(doc), fonts))));
  });

  it('refuses signs without a glyph and names them', () => {
    const doc = documentOf(inputOf('withdrawal'));
    for (const [name, sign] of [['Eva 😀 Müller', '😀'], ['Bell\u0007', '\u0007'], ['王芳', '王']] as const) {
      assert.throws(
        () => renderPdf({ ...doc, signatures: [name] }, fonts),
        (error) => error instanceof LetterProblem && error.code === 'characters' && error.characters.includes(sign),
      );
    }
  }); // prettier-ignore

  it('sets Turkish, Polish, Czech, Vietnamese and Cyrillic names', async () => {
    for (const name of ['Şule Çağlar Işık', 'Łukasz Żółć', 'Jiří Šťastný', 'Nguyễn Văn Hùng', 'Олена Їжакевич']) {
      const doc = documentOf(inputOf('withdrawal', { parties: { ...PARTIES, sender: { ...PARTIES.sender, name } } }));
      assert.ok(wordsOf(await paperOf(doc)).includes(bare(name)), name);
    }
  });

  it('refuses an address that no window can hold', () => {
    const lines = [...Array.from({ length: 14 }, (_, i) => `Zeile ${i + 1}`), '99999 Beispielstadt'];
    assert.throws(
      () => renderPdf(withTo('Amselfunk GmbH', lines), fonts),
      (error) => error instanceof LetterProblem && error.code === 'addressTooLong',
    );
  });

  it('says so when the bytes are no font', () => {
    assert.throws(
      () => renderPdf(documentOf(inputOf('withdrawal')), [new Uint8Array([1, 2, 3])]),
      (error) => error instanceof LetterProblem && error.code === 'renderFailed',
    );
  });
});

describe('counter-proof: the measure catches broken sheets', () => {
  const good = async (): Promise<Paper> => paperOf(documentOf(inputOf('contestConclusion', { stack: true })));
  const lines = ['Amselfunk GmbH', 'Kundenservice', 'Am Nordtor 12', '99999 Beispielstadt'];
  const moved = (paper: Paper, which: (text: string) => boolean, by: { x?: number; y?: number }): Paper => ({
    ...paper,
    runs: paper.runs.map((run) => (which(run.text) ? { ...run, x: run.x + (by.x ?? 0), right: run.right + (by.x ?? 0), baseline: run.baseline + (by.y ?? 0) } : run)),
  }); // prettier-ignore

  it('an address with a gap, in the zone of notes, out of line or with something below the town', async () => {
    const paper = await good();
    assert.deepEqual(postalProblems(paper, lines), []);
    const inWindow = (text: string): boolean => lines.includes(text);
    for (const sheet of [
      moved(paper, (text) => text === '99999 Beispielstadt', { y: 3 }),
      moved(paper, inWindow, { y: -8 }),
      moved(paper, (text) => text === 'Kundenservice', { x: 5 }),
    ])
      assert.notDeepEqual(postalProblems(sheet, lines), []);
    assert.notDeepEqual(postalProblems(paper, [...lines.slice(0, 3), '88888 Anderswo']), []);
  });

  it('address too low, too far right, subject too high, text in the margin, no page number', async () => {
    const paper = await good();
    assert.deepEqual(layoutProblems(paper, lines), []);
    const broken: Paper[] = [
      moved(paper, (text) => text === '99999 Beispielstadt', { y: 20 }),
      moved(paper, (text) => text === 'Am Nordtor 12', { x: 70 }),
      moved(paper, (text) => text.startsWith('Vertrag über'), { y: -12 }),
      moved(paper, (text) => text.startsWith('Schweigen'), { x: 40 }),
      moved(paper, (text) => text.startsWith('Seite 2'), { y: 10 }),
      { ...paper, runs: paper.runs.filter((run) => !run.text.startsWith('Seite')) },
    ];
    for (const [index, sheet] of broken.entries())
      assert.notDeepEqual(layoutProblems(sheet, lines), [], `broken sheet ${index}`);
  });
});
