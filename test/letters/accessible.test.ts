// Every letter and both protocols as PDF/UA asks for, as far as a program can tell; and that a broken file is caught.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadFonts } from '../../src/fonts.ts';
import { AVAILABLE_LETTERS, renderPdf, renderProtocol } from '../../src/letters/index.ts';
import { accessProblems } from './support/accessible.ts';
import { documentOf, inputOf, PARTIES } from './support/cases.ts';
import { readPaper } from './support/paper.ts';

const fonts = loadFonts();

describe('a letter can be read without seeing it', () => {
  for (const kind of AVAILABLE_LETTERS) {
    it(`${kind}: everything in tags or marked as an ornament`, () => {
      assert.deepEqual(accessProblems(renderPdf(documentOf(inputOf(kind, { stack: true })), fonts)), []);
    });
  }

  it('with several pages, an own account, two signatures and a name from right to left', () => {
    const account = Array.from({ length: 60 }, (_, i) => `Satz ${i + 1} aus dem Gespräch.`).join('\n');
    const sender = { ...PARTIES.sender, name: 'محمد علي' };
    assert.deepEqual(
      accessProblems(
        renderPdf(documentOf(inputOf('contestConclusion', { account, parties: { ...PARTIES, sender } })), fonts),
      ),
      [],
    );
    assert.deepEqual(accessProblems(renderPdf(documentOf(inputOf('refuseMinor')), fonts)), []);
  });

  it('a protocol with its table, too; a norm is never torn apart at the end of a line', async () => {
    const norm =
      'Kam die Zusammenfassung erst nach dem Ja, braucht der Vertrag eine Genehmigung in Textform (§ 54 Abs. 3 TKG).';
    const pdf = renderProtocol(
      {
        title: 'Hörprotokoll',
        subtitle: 'Was zu hören ist',
        date: '2026-11-23',
        info: [{ label: 'Firma', value: 'Telekom' }],
        lead: [norm],
        table: {
          head: ['Frage', 'Gehört', 'Stelle', 'Worte'],
          rows: [['Preis?', 'nein', '–', 'Ohne Preis fehlt ein Punkt.']],
        },
        sections: [{ title: 'Hinweise', items: Array.from({ length: 12 }, (_, i) => `${'ab '.repeat(i * 2)}${norm}`) }],
        notes: [norm],
      },
      fonts,
    );
    assert.deepEqual(accessProblems(pdf), []);
    const lines = new Map<number, string>();
    for (const { baseline, text } of (await readPaper(pdf)).runs)
      lines.set(baseline, (lines.get(baseline) ?? '') + text);
    for (const line of lines.values()) assert.doesNotMatch(line, /(?:§|Abs\.)\s*$/);
  });

  it('counter-proof: a file whose language, title, tags or fonts were taken away is caught', () => {
    const good = Buffer.from(renderPdf(documentOf(inputOf('withdrawal')), fonts)).toString('latin1');
    const broken = (from: RegExp, to: (found: string) => string): string[] => {
      assert.match(good, from);
      // The same length, so that every place in the file stays where the file says.
      return accessProblems(
        Buffer.from(
          good.replaceAll(from, (found) => to(found).padEnd(found.length).slice(0, found.length)),
          'latin1',
        ),
      );
    };
    assert.ok(broken(/\/Lang ?\(de[^)]*\)/g, () => '').includes('no language'));
    assert.ok(broken(/\/Marked true/g, () => '/Marked null').includes('not marked as tagged'));
    assert.ok(broken(/\/DisplayDocTitle true/g, () => '').includes('the title is not shown'));
    assert.ok(broken(/\/S ?\/H1/g, () => '/S/H3').includes('the first heading is no H1'));
    assert.ok(broken(/\/ToUnicode \d+ 0 R/g, () => '').some((problem) => /ToUnicode/.test(problem)));
    assert.ok(broken(/pdfuaid:part>1/g, () => 'pdfuaid:part>9').includes('does not claim PDF/UA-1'));
  });
});
