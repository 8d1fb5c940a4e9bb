// The case as one page to read without this program: dates, answers, letters and what happened when.
import { written } from '../../case/file.ts';
import type { CaseView } from '../../case/view.ts';
import { letterTitle } from '../../letters/index.ts';
import type { LogLine } from '../house.ts';
import { html, type Html } from '../pages/html.ts';

const WORDS = {
  de: {
    title: 'Mein Fall bei Wortlaut',
    made: (day: string) => `Stand: ${day}. Alle Zeiten sind deutsche Zeit.`,
    dates: 'Termine',
    facts: 'Ihre Angaben',
    quote: 'Ihre Worte',
    letters: 'Briefe',
    sent: (date: string, way: string) => `gesendet am ${date}, ${way}`,
    states: { draft: 'Entwurf', made: 'fertig, noch nicht gesendet', sent: 'gesendet', answered: 'beantwortet' },
    files: 'Dateien',
    timeline: 'Verlauf',
    you: 'Sie',
    program: 'Programm',
    sums: 'Die Datei „pruefsummen.txt“ enthält zu jeder Datei dieses Archivs die Prüfsumme (SHA-256). Damit lässt sich zeigen, dass nichts verändert wurde.',
    none: 'nichts',
  },
  en: {
    title: 'My case at Wortlaut',
    made: (day: string) => `As of ${day}. All times are German time.`,
    dates: 'Dates',
    facts: 'What you told',
    quote: 'Your words',
    letters: 'Letters',
    sent: (date: string, way: string) => `sent on ${date}, ${way}`,
    states: { draft: 'draft', made: 'ready, not sent yet', sent: 'sent', answered: 'answered' },
    files: 'Files',
    timeline: 'What happened',
    you: 'You',
    program: 'Program',
    sums: 'The file "pruefsummen.txt" holds the checksum (SHA-256) of each file of this archive. It lets you show that nothing was changed.',
    none: 'nothing',
  },
} as const;

const STYLE =
  'body{font:1rem/1.5 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}pre{white-space:pre-wrap;font:inherit;border-left:3px solid #999;padding-left:1rem}time{color:#555}td,th{text-align:left;vertical-align:top;padding:.2rem .8rem .2rem 0}';

const time = (instant: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO('Europe/Berlin')
    .toPlainDateTime()
    .round('minute')
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ');

/** What somebody said in a line, if anything that one can read. */
function saidIn(line: LogLine): string | undefined {
  if (line.from === 'bot') return line.what === 'said' ? line.said.text : undefined;
  const { text, value, attachments, name } = line.incoming;
  if (text?.trim()) return text;
  if (attachments?.length) return attachments.map((file) => file.name).join(', ');
  if (name) return name;
  return value === undefined ? undefined : JSON.stringify(value);
}

/**
 * @param texts the letters' words by id
 * @param day ISO day of the export
 */
export function readableCase(
  view: CaseView,
  log: readonly LogLine[],
  texts: ReadonlyMap<string, string>,
  day: string,
): string {
  const lang = written(view.lang) === 'de' ? 'de' : 'en';
  const w = WORDS[lang];
  const none = html`<p>${w.none}</p>`;
  const list = (rows: Html[]): Html => (rows.length > 0 ? html`<ul>${rows}</ul>` : none); // prettier-ignore
  const dates = view.deadlines.map(
    (d) =>
      html`<li>${[d.safeUntil, d.sendBy, d.latestArguable].filter((one) => one !== undefined).join(' / ')}: ${d.id} (${d.norm})</li>`,
  ); // prettier-ignore
  const facts = Object.entries(view.facts).map(
    ([key, fact]) =>
      html`<tr><th scope="row">${fact.label ?? key}</th><td>${fact.shown ?? JSON.stringify(fact.value)}</td><td>${fact.quote ? `„${fact.quote}“` : ''}</td></tr>`,
  ); // prettier-ignore
  const letters = view.letters.map(
    (letter) =>
      html`<h3>${letterTitle(letter.letter, lang, letter.copyTo)} (${letter.id})</h3><p>${letter.made ?? ''} ${letter.sent ? w.sent(letter.sent.date, letter.sent.way) : w.states[letter.state]}${letter.receipts ? ` (${letter.receipts.map(({ name }) => name).join(', ')})` : ''}</p><pre lang="de">${texts.get(letter.id) ?? ''}</pre>`,
  ); // prettier-ignore
  const files = view.files.map((file) => html`<li>${file.name} (${file.role ?? file.type}, ${time(file.at)})</li>`);
  const happened = log.flatMap((line) => {
    const said = saidIn(line);
    const who = line.from === 'user' ? w.you : w.program;
    return said === undefined ? [] : [html`<li><time datetime="${line.at}">${time(line.at)}</time> <b>${who}</b><pre>${said}</pre></li>`]; // prettier-ignore
  });
  const page = html`<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${w.title}</title><style>${STYLE}</style></head><body>
<h1>${w.title}</h1><p>${w.made(day)} ${w.sums}</p>
<h2>${w.dates}</h2>${list(dates)}
<h2>${w.facts}</h2><table>${facts}</table>
<h2>${w.letters}</h2>${letters.length > 0 ? letters : none}
<h2>${w.files}</h2>${list(files)}
<h2>${w.timeline}</h2><ol>${happened}</ol>
</body></html>`; // prettier-ignore
  return page.text;
}
