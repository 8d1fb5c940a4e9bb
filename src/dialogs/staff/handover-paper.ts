// The hand-over sheet as paper: the same data as a document for the PDF maker of the letters.
import type { CaseFile, LetterBlock } from '../../case/file.ts';
import type { LetterDocument } from '../../letters/letter.ts';
import { leftOf, type Handover, type HandoverMatter } from './handover.ts';
import { formatDay } from '../phrases/format.ts';

const block = (lines: readonly (string | false | undefined)[]): LetterBlock => ({
  text: lines.filter((line): line is string => typeof line === 'string' && line !== '').join('\n'),
  facts: [],
});
const list = (title: string, rows: readonly string[]): LetterBlock[] =>
  rows.length > 0 ? [block([title, ...rows.map((row) => `– ${row.replace(/\s+/g, ' ')}`)])] : [];

/** What became of a letter, for whoever advises. */
const STATE = { made: 'fertig, noch nicht gesendet', sent: 'gesendet', answered: 'beantwortet' } as const;

function matterBlocks(matter: HandoverMatter, alone: boolean): LetterBlock[] {
  return [
    ...(alone ? [] : [block([matter.title.toUpperCase()])]),
    ...list(
      'Fristen',
      matter.dates.map(({ lead, daysLeft }) => `${lead} ${leftOf(daysLeft)}`.trim()),
    ),
    ...list('Worum es geht', matter.about),
    ...list('Was gewünscht ist', matter.wanted),
    ...(matter.account ? [block(['Was geschah, mit eigenen Worten', matter.account])] : []),
    ...list(
      'Angaben',
      matter.facts.map(
        ({ label, value, quote, confirmed, inferred }) =>
          `${label}: ${value}${quote === undefined ? '' : ` („${quote}“)`}${confirmed ? '' : inferred ? ' (erschlossen)' : ' (offen)'}`,
      ),
    ),
    ...list('Einschätzung des Programms, so wie die Person sie gelesen hat', [
      matter.headline,
      ...matter.reasons.map(({ title, norm, firmness }) => `${title} ${norm}, ${firmness}.`),
    ]),
    ...list('Offene Fragen', matter.open),
    ...list(
      'Briefe',
      matter.letters.map(({ title, made, state, sent }) =>
        sent ? `${title}: gesendet am ${formatDay(sent, 'de')}` : `${title}: ${STATE[state]}, ${formatDay(made, 'de')}`,
      ),
    ),
  ];
}

/** The document to render. @param today ISO day of the sheet */
export function handoverDocument(sheet: Handover, from: CaseFile['sender'], today: string): LetterDocument {
  const titles = sheet.matters.map(({ title }) => title).join(' · ');
  return {
    to: { name: 'Für die Beratung', lines: ['Übergabeblatt von Wortlaut'] },
    from,
    date: today,
    info: [
      { label: 'Stand', value: formatDay(today, 'de') },
      ...(sheet.customerNumber ? [{ label: 'Kundennummer', value: sheet.customerNumber }] : []),
    ],
    subject: `Übergabeblatt: ${titles}`,
    salutation: '',
    blocks: [
      ...sheet.matters.flatMap((matter) => matterBlocks(matter, sheet.matters.length === 1)),
      ...list('Vorhandene Papiere', sheet.papers),
      ...list(
        'Zuletzt geschrieben',
        sheet.lastLines.map(({ text }) => `„${text}“`),
      ),
      block([HANDOVER_NOTE, sheet.withoutHealth && HEALTH_NOTE]),
    ],
    closing: '',
    signatures: [],
    enclosures: [],
    with: [],
  };
}

/** What stands under every sheet. */
export const HANDOVER_NOTE =
  'Erstellt nach festen Regeln aus den eigenen Angaben. Das Programm prüft keinen Einzelfall und kann sich irren.';
/** What stands there where health was told. */
export const HEALTH_NOTE = 'Angaben zur Gesundheit stehen nicht auf diesem Blatt.';
