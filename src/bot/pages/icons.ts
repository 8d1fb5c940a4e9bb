// The mark and the icons of the pages.
import { html, Html } from './html.ts';

/** One stroke of a quotation mark. */
const QUOTE = 'M0 0h4.800v4.500c0 3.200-1.700 5.300-4.800 6.300V8.500c1.500-.6 2.200-1.700 2.300-3.300H0z';
/** The mark of Wortlaut: a voice between quotation marks. */
export const mark = html`<svg viewBox="0 0 47 34" aria-hidden="true">
  <g fill="currentColor">
    <path transform="translate(1.5 22.5)" d="${QUOTE}" />
    <path transform="translate(8.5 22.5)" d="${QUOTE}" />
    <path transform="translate(38.5 11.5) rotate(180)" d="${QUOTE}" />
    <path transform="translate(45.5 11.5) rotate(180)" d="${QUOTE}" />
  </g>
  <g stroke="var(--blue)" stroke-width="2.6" stroke-linecap="round">
    <path d="M19.5 12.5v9" />
    <path d="M23.5 7v20" />
    <path d="M27.5 10.5v13" />
  </g>
</svg>`;

/** What each icon is drawn of, within a square of twenty. */
const ICONS: Record<string, string> = {
  court: '<path d="M2.5 5h15v10.5h-15z"/><path d="M10 7.300v3.600M10 13.200v.1"/>',
  human:
    '<circle cx="10" cy="6.500" r="3.200"/><path d="M3.500 17c.6-3.600 3.200-5.300 6.500-5.300s5.900 1.700 6.500 5.300"/>',
  data: '<path d="M2.500 5.500h5l1.500 2h8.500v9h-15z"/>',
  clock: '<circle cx="10" cy="10" r="7"/><path d="M10 6v4.300l2.800 1.700"/>',
  check: '<path d="m4 10.500 4 4 8-9"/>',
  maybe: '<path d="M7.300 7.300c.2-3.400 5.500-3.200 5.300 0-.1 2-2.600 2-2.600 4.200M10 14.800v.1"/>',
  cross: '<path d="m5 5 10 10M15 5 5 15"/>',
  camera: '<path d="M2.500 6h4l1.200-2h4.600l1.200 2h4v10h-15z"/><circle cx="10" cy="10.800" r="2.800"/>',
  copy: '<path d="M7 7h9.500v9.500H7zM4 13h-.5V3.500H13V4"/>',
  load: '<path d="M10 3v9.500m-4-3.800 4 4 4-4M4 17h12"/>',
  mail: '<path d="M2.500 5h15v10.500h-15zM2.500 5.500l7.500 6 7.500-6"/>',
  date: '<path d="M3.500 5h13v12h-13zM3.500 8.500h13M7 3v3M13 3v3"/>',
  play: '<path d="M6 4.500v11l9-5.500z" fill="currentColor"/>',
  pause: '<path d="M7 5v10M13 5v10" stroke-width="2.600"/>',
  pen: '<path d="m4 16 1-4 8.500-8.500 3 3L8 15z"/>',
};

/** All icons, once in a page: `icon` points into it. */
export const sprite = new Html(
  `<svg class="vh" width="0" height="0" aria-hidden="true" focusable="false">${Object.entries(ICONS)
    .map(
      ([name, drawn]) =>
        `<symbol id="i-${name}" viewBox="0 0 20 20"><g fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round">${drawn}</g></symbol>`,
    )
    .join('')}</svg>`,
);

/** An icon; the word stands beside it. */
export const icon = (name: string, size = 20): Html =>
  html`<svg width="${size}" height="${size}" aria-hidden="true"><use href="#i-${name}" /></svg>`;
