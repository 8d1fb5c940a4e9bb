// What the bot says, as plain markup: headings, lists and links where its text has them, so that a long result can be read.
import type { Block } from '../../dialogs/messages.ts';
import { html, type Html } from './html.ts';

const ADDRESS = /(https:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)]|(?<=^|\s)\/(?:datenschutz|rechtsstand|wissen)(?![\w/]))/;
const linked = (text: string): Html[] =>
  text
    .split(ADDRESS)
    .map((piece) =>
      ADDRESS.test(piece) ? html`<a href="${piece}" rel="noopener noreferrer">${piece}</a>` : html`${piece}`,
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

const items = (lines: string[]): Html[] =>
  lines.map((line) => html`<li>${linked(line.replace(BULLET, '').replace(NUMBER, ''))}</li>`);

const shown = ({ kind, lines }: { kind: Kind; lines: string[] }): Html => {
  if (kind === 'dots') return html`<ul class="dots">${items(lines)}</ul>`;
  if (kind === 'numbered') return html`<ol class="numbered">${items(lines)}</ol>`;
  const tag = (line: string): Html => (kind === 'title' ? html`<b>${line}</b>` : html`${linked(line)}`);
  return html`${lines.map((line) => html`<p>${tag(line)}</p>`)}`;
}; // prettier-ignore

const linesOf = (text: string): string[] => text.split(/\n+/).filter((line) => line.trim() !== '');

/** @param block the drawn form of the same words: of a result, its dates stand out and its headline is one */
export function prose(text: string, block?: Block): Html {
  const lines = linesOf(text);
  const head = block?.kind === 'result' ? lines.indexOf(block.headline) : -1;
  if (head < 0 || block?.kind !== 'result') return html`${runs(lines).map(shown)}`;
  const first = runs(lines.slice(0, head)).map(shown);
  return html`${first.length > 0 && html`<div class="note red stack-s">${first}</div>`}
    <h2>${block.headline}</h2>
    ${runs(lines.slice(head + 1)).map(shown)}`;
}
