// An anonymous card of a result for a forum thread, as text and as picture: no names, no words of the customer, shown before.
import type { ResultBlock } from '../../src/dialogs/messages.ts';
import { bind } from '../../src/bind.ts';
import { copyFrom } from '../copy.ts';
import { h, put } from './dom.ts';
import { save } from './download.ts';
import { isDay, longDay } from './format.ts';
import { NO_ANSWER } from './result.ts';
import { w } from './words.ts';

type Choice = { exact: boolean };
const REASONS = 3;

const rounded = (day: string): string => `${day.slice(5, 7)}/${day.slice(0, 4)}`;

/** The lines of the card. Titles of reasons are the law's, never the customer's. */
export function cardLines(block: ResultBlock, { exact }: Choice): { head: string; rows: string[]; foot: string } {
  const date = block.dates.find((one) => one.by === 'customer' && (one.daysLeft ?? -1) >= 0);
  const day = date?.day;
  return {
    head: block.headline,
    rows: [
      ...(NO_ANSWER.has(block.conclusion) ? [] : [`${w.howSure} ${block.firmness.label}.`]),
      ...block.grounds.slice(0, REASONS).map(({ title, norm }) => `${title} (${norm})`),
      ...(date && isDay(day) ? [`${date.title}: ${exact ? longDay(day) : rounded(day)}`] : []),
    ],
    foot: `${block.stand}. ${w.cardFoot} ${location.origin}`,
  };
}

/** The card as text, for the clipboard. */
export const cardText = (block: ResultBlock, choice: Choice): string => {
  const { head, rows, foot } = cardLines(block, choice);
  return [head, ...rows.map((row) => `– ${row}`), '', foot].join('\n');
};

const SIZE = { width: 1080, pad: 64 };

/** Breaks a text into lines that fit. */
function wrap(pen: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && pen.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

const COLOUR = { for: '#1f5f46', depends: '#6f4c00', against: '#a3281d' } as const;

/** Draws the card; the height follows the words. */
function draw(canvas: HTMLCanvasElement, block: ResultBlock, choice: Choice): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const { head, rows, foot } = cardLines(block, choice);
  const rtl = document.documentElement.dir === 'rtl';
  const width = SIZE.width - 2 * SIZE.pad;
  const parts: { font: string; step: number; colour: string; lines: string[]; gap: number }[] = [];
  const add = (text: string, font: string, step: number, colour: string, gap: number): void => {
    pen.font = font;
    parts.push({ font, step, colour, gap, lines: wrap(pen, bind(text), width) });
  };
  add('Wortlaut', '600 34px Vollkorn, serif', 44, '#1a222d', 0);
  add(w.light[block.light], '700 34px sans-serif', 44, COLOUR[block.light], 36);
  add(head, `600 54px ${getComputedStyle(document.documentElement).getPropertyValue('--serif')}`, 64, '#1a222d', 14);
  for (const row of rows) add(`– ${row}`, '400 32px sans-serif', 44, '#1a222d', 20);
  add(foot, '400 24px sans-serif', 34, '#4a5461', 44);
  const height = parts.reduce((sum, part) => sum + part.gap + part.step * part.lines.length, 2 * SIZE.pad);
  canvas.width = SIZE.width;
  canvas.height = height;
  pen.fillStyle = '#fdfdfa';
  pen.fillRect(0, 0, SIZE.width, height);
  pen.fillStyle = COLOUR[block.light];
  // The coloured edge is on the side where the lines begin.
  pen.fillRect(rtl ? SIZE.width - 14 : 0, 0, 14, height);
  pen.direction = rtl ? 'rtl' : 'ltr';
  let y = SIZE.pad;
  for (const part of parts) {
    y += part.gap;
    pen.font = part.font;
    pen.fillStyle = part.colour;
    for (const line of part.lines) {
      y += part.step;
      pen.fillText(line, rtl ? SIZE.width - SIZE.pad : SIZE.pad, y - part.step * 0.25);
    }
  }
}

/** Opens the dialog with the preview; nothing leaves this device. */
export function openCard(dialog: HTMLDialogElement, block: ResultBlock): void {
  const exact = h('input', { type: 'checkbox', id: 'karte-tag' });
  const text = h('pre', { tabindex: 0, 'aria-label': w.cardText });
  const canvas = h('canvas.cardpic', { role: 'img', 'aria-label': w.cardPicture });
  const said = h('span.small.muted', { role: 'status' });
  const show = (): void => {
    text.textContent = cardText(block, { exact: exact.checked });
    draw(canvas, block, { exact: exact.checked });
  };
  exact.addEventListener('change', show);
  const copy = (): void => void copyFrom(text, said, { done: w.copied, failed: w.copyYourself });
  const picture = (): void => canvas.toBlob((blob) => blob && save(blob, 'wortlaut-ergebnis.png'));
  put(
    dialog,
    h(
      'div.stack',
      {},
      h(
        'div.dialoghead',
        {},
        h('h2', { id: 'dh', tabindex: -1 }, w.card),
        h('button.btn', { type: 'button', onclick: () => dialog.close() }, w.close),
      ),
      h('p.measure', {}, w.cardHelp),
      h('p.row.nowrap', {}, exact, h('label.plain-w', { for: 'karte-tag' }, w.cardExact)),
      text,
      h('p.row', {}, h('button.btn.main', { type: 'button', onclick: copy }, w.copy), said),
      canvas,
      h('p', {}, h('button.btn', { type: 'button', onclick: picture }, w.cardSave)),
    ),
  );
  show();
  void document.fonts.ready.then(show);
  dialog.addEventListener('close', () => put(dialog), { once: true });
  dialog.showModal();
}
