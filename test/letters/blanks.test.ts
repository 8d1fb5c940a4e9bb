// Lines to fill in by hand: for whom does not know the company's address, or does not want to give their own.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Blank } from '../../src/case/file.ts';
import { loadFonts } from '../../src/fonts.ts';
import { AVAILABLE_LETTERS, compose, renderPdf, renderText } from '../../src/letters/index.ts';
import { accessProblems } from './support/accessible.ts';
import { documentOf, inputOf, PARTIES, SENDER } from './support/cases.ts';
import { readPaper } from './support/paper.ts';

const BOTH: readonly Blank[] = ['sender', 'recipient'];
const head = (text: string): string[] => text.split('\n').slice(0, 8);

describe('a letter with lines to fill in by hand', () => {
  it('lacks no name and no address, whichever letter it is', () => {
    for (const letter of AVAILABLE_LETTERS) {
      const { recipient: _recipient, ...parties } = inputOf(letter).parties;
      const { missing, documents } = compose(inputOf(letter, { parties: { ...parties, sender: {} }, blanks: BOTH }));
      assert.deepEqual(missing, [], letter);
      assert.ok(documents[0]?.blanks?.includes('sender'), letter);
    }
  });

  it('prints what is known and leaves the rest open', () => {
    const open = documentOf(
      inputOf('withdrawal', {
        parties: { sender: { name: 'Erika Muster' } },
        blanks: BOTH,
        facts: { ...inputOf('withdrawal').facts, provider: 'Zeitschriftenservice Nord' },
      }),
    );
    const [name, street, town, , company, ...lines] = head(renderText(open));
    assert.equal(name, 'Erika Muster');
    assert.match(`${street}|${town}`, /^Straße: _+\|Ort: _+$/);
    assert.equal(company, 'Zeitschriftenservice Nord');
    assert.match(lines.slice(0, 2).join('|'), /^_+\|_+$/);
  });

  it('has no line to fill in where everything turned out to be known', () => {
    const known = documentOf(inputOf('withdrawal', { parties: { ...PARTIES, sender: SENDER }, blanks: BOTH }));
    assert.equal(known.blanks, undefined);
    assert.equal(renderText(known).includes('___'), false);
  });

  it('draws its lines on paper: nothing is read out sign by sign, and there is no return line without a sender', async () => {
    const doc = documentOf(
      inputOf('withdrawal', {
        parties: { sender: {} },
        blanks: BOTH,
        facts: { ...inputOf('withdrawal').facts, provider: 'unknown' },
      }),
    );
    const pdf = renderPdf(doc, loadFonts());
    const { runs, pages } = await readPaper(pdf);
    const text = runs.map((run) => run.text).join(' ');
    assert.equal(pages, 1);
    assert.equal(text.includes('_'), false);
    for (const label of ['Name:', 'Straße:', 'Ort:', 'An:', 'Unterschrift']) assert.ok(text.includes(label), label);
    assert.deepEqual(
      runs.filter(({ baseline, x }) => baseline > 45 && baseline < 50 && x < 105),
      [],
    );
    assert.deepEqual(accessProblems(pdf), []);
  });
});
