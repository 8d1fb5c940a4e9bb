// What the bot says, as plain markup: headings, lists and links where its text has them, so that a long result can be read.
import type { Block } from '../../dialogs/messages.ts';
import type { FormLang } from './form-words.ts';
import { html, type Html } from './html.ts';
import { shellWords } from './words.ts';

const ADDRESS = /(https:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)]|(?<=^|\s)\/(?:datenschutz|rechtsstand|wissen)(?![\w/]))/;
/** A page of our own is called by its name, not by its path. */
const nameOf = (address: string, lang: FormLang): string => {
  const { privacy, law, knowledge } = shellWords[lang];
  return { '/datenschutz': privacy, '/rechtsstand': law, '/wissen': knowledge }[address] ?? address;
};
const linked = (text: string, lang: FormLang): Html[] =>
  text
    .split(ADDRESS)
    .map((piece) =>
      ADDRESS.test(piece)
        ? html`<a href="${piece}" rel="noopener noreferrer">${nameOf(piece, lang)}</a>`
        : html`${piece}`,
    );

type Kind = 'dots' | 'numbered' | 'title' | 'line';
const BULLET = /^– /;
const NUMBER = /^\d{1,2}\. (?=\p{L})/u;
/** A heading says what follows and is short. */
const TITLE = /^.{1,60}:$/;
const kindOf = (line: string): Kind =>
  BULLET.test(line) ? 'dots' : NUMBER.test(line) ? 'numbered' : TITLE.test(line) ? 'title' : 'line';

/** Lines that follow each other and are of one kind stand together. */
function runs(lines: readonly string[]): { kind: Kind; lines: string[] }[] {
  const found: { kind: Kind; lines: string[] }[] = [];
  for (const line of lines) {
    const kind = kindOf(line);
    const last = found.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else found.push({ kind, lines: [line] });
  }
  return found;
}

const items = (lines: string[], lang: FormLang): Html[] =>
  lines.map((line) => html`<li>${linked(line.replace(BULLET, '').replace(NUMBER, ''), lang)}</li>`);

const shown = ({ kind, lines }: { kind: Kind; lines: string[] }, lang: FormLang): Html => {
  if (kind === 'dots') return html`<ul class="dots">${items(lines, lang)}</ul>`;
  if (kind === 'numbered') return html`<ol class="numbered">${items(lines, lang)}</ol>`;
  const tag = (line: string): Html => (kind === 'title' ? html`<b>${line}</b>` : html`${linked(line, lang)}`);
  return html`${lines.map((line) => html`<p>${tag(line)}</p>`)}`;
}; // prettier-ignore

const linesOf = (text: string): string[] => text.split(/\n+/).filter((line) => line.trim() !== '');

/**
 * @param block the drawn form of the same words: of a result, its dates stand out and its headline is one
 * @param picture what stands below that headline
 */
export function prose(text: string, lang: FormLang, block?: Block, picture?: Html): Html {
  const draw = (lines: readonly string[]): Html[] => runs(lines).map((run) => shown(run, lang));
  const lines = linesOf(text);
  const head = block?.kind === 'result' ? lines.indexOf(block.headline) : -1;
  if (head < 0 || block?.kind !== 'result') return html`${draw(lines)}`;
  const first = draw(lines.slice(0, head));
  return html`${first.length > 0 && html`<div class="note red stack-s">${first}</div>`}
    <h2>${block.headline}</h2>
    ${picture} ${draw(lines.slice(head + 1))}`;
}
