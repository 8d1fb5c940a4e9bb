// Protocols of a case as documents: what was heard, with places; and what was written down from memory. In German, for a lawyer or an authority.
import type { CaseFile, HeardCall, Matter } from '../../case/file.ts';
import { factsOf } from '../../case/file.ts';
import type { ProtocolDocument } from '../../letters/index.ts';
import { formatLongDay } from '../phrases/format.ts';
import { providerName } from '../phrases/matters.ts';
import { protocolsOf } from './protocol-list.ts';
import { timeOf } from '../../seconds.ts';
import { recordingView } from '../replies/recording.ts';

/** The document of a protocol; undefined when the case has none of that id. @param today day on which it is printed */
export function protocolDocument(file: CaseFile, id: string, today: string): ProtocolDocument | undefined {
  if (!protocolsOf(file).some((p) => p.id === id)) return undefined;
  const call = file.recordings?.find((r) => r.id === id);
  if (call) return heardDocument(file, call, today);
  const matter = file.matters.find((m) => `g-${m.id}` === id);
  return matter && memoryDocument(file, matter, today);
}

const day = (value: unknown): string =>
  typeof value === 'string' && value !== 'unknown' ? formatLongDay(value, 'de') : '';
const text = (value: unknown): string => (typeof value === 'string' && value !== 'unknown' ? value : '');
const rows = (all: [string, string][]): { label: string; value: string }[] =>
  all.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }));

function heardDocument(file: CaseFile, call: HeardCall, today: string): ProtocolDocument {
  const view = recordingView(file, call, 'de');
  const facts = factsOf(file, call.matter);
  const evidence = file.evidence.find((e) => e.id === call.file);
  const place = (row: (typeof view.rows)[number]): string =>
    row.seconds !== undefined ? timeOf(row.seconds) : row.turn !== undefined ? `Zeile ${row.turn}` : '–';
  const ground = {
    listening: 'Eigenes Abhören der Tondatei, Stelle für Stelle',
    transcript: call.guessed
      ? 'Abschrift ohne Angabe der Sprecher; wer spricht, wurde aus den Worten geschlossen'
      : 'Abschrift des Gesprächs',
    machine: 'Maschinell geschriebener Text; berücksichtigt sind nur Sätze, die beim Hören bestätigt wurden',
  }[call.by];
  return {
    title: 'Hörprotokoll',
    subtitle: 'Was auf der Aufnahme zu hören ist',
    date: today,
    info: rows([
      ['Unternehmen', facts.provider === undefined || facts.provider === 'unknown' ? '' : providerName(facts.provider)],
      ['Gespräch am', day(facts.callDate)],
      ['Datei', evidence ? `${evidence.name} (${sizeOf(evidence.bytes)}, ${evidence.type})` : ''],
      ['Grundlage', ground],
      ['Erstellt von', file.sender.name ?? file.introducedAs ?? ''],
      ['Stand', formatLongDay(call.made, 'de')],
    ]),
    lead: [
      ...(view.form ? [`Zuerst die Form: ${view.form}`] : []),
      ...(view.verdict ? [`Ergebnis: ${view.verdict.label}. ${view.verdict.text}`] : []),
    ],
    table: {
      head: ['Frage', 'Gehört', 'Stelle', 'Worte und Bedeutung'],
      rows: view.rows.map((row) => [
        row.title,
        row.label,
        place(row),
        [row.quote ? `„${row.quote}“` : '', row.meaning ?? ''].filter((s) => s !== '').join(' '),
      ]),
    },
    sections: view.hints.length > 0 ? [{ title: 'Hinweise zum Nachhören', items: view.hints }] : [],
    notes: [
      view.note,
      'Das Ergebnis folgt festen Regeln eines Programms und betrifft nur, was am Telefon gesagt wurde. Es ersetzt keine rechtliche Prüfung.',
      view.warning,
    ],
  };
}

function memoryDocument(file: CaseFile, matter: Matter, today: string): ProtocolDocument | undefined {
  const { memory } = matter;
  if (!memory) return undefined;
  const facts = factsOf(file, matter.id);
  const known = rows([
    ['Datum des Anrufs', day(facts.callDate)],
    ['Uhrzeit', memory.time ?? ''],
    ['Dauer', memory.length ?? ''],
    ['Angezeigte Nummer', facts.numberSuppressed === true ? 'unterdrückt' : text(facts.displayedNumber)],
    ['Name des Anrufers', memory.name ?? ''],
    ['Anruf angeblich von', text(facts.callerClaimedToBe)],
    ['Unternehmen', facts.provider === undefined || facts.provider === 'unknown' ? '' : providerName(facts.provider)],
  ]);
  const gaps = ['Datum des Anrufs', 'Uhrzeit', 'Dauer', 'Angezeigte Nummer', 'Name des Anrufers'].filter(
    (label) => !known.some((row) => row.label === label),
  );
  const words = [memory.words, matter.account].find((w) => w !== undefined && w !== '');
  return {
    title: 'Gedächtnisprotokoll',
    subtitle: 'Aus der Erinnerung aufgeschrieben',
    date: today,
    info: [
      ...rows([
        ['Name', file.sender.name ?? file.introducedAs ?? ''],
        ['Aufgeschrieben am', formatLongDay(memory.written, 'de')],
      ]),
      ...known,
    ],
    lead: [],
    sections: [
      { title: 'Was gesagt wurde', paragraphs: [words ?? 'Daran erinnere ich mich nicht mehr.'] },
      {
        title: 'Wer dabei war',
        paragraphs: [
          memory.witnesses || (memory.alone ? 'Niemand, soweit ich mich erinnere.' : 'Das weiß ich nicht mehr.'),
        ],
      },
      ...tapeSection(facts.recordingAnnounced, matter.tape),
      ...(gaps.length > 0 ? [{ title: 'Woran ich mich nicht erinnere', paragraphs: [gaps.join(', ')] }] : []),
    ],
    notes: ['Ich habe aufgeschrieben, woran ich mich erinnere.'],
    signature: file.sender.name ?? file.introducedAs ?? 'Unterschrift',
  };
}

/** By answer: from where on the recording was announced. */
const SINCE: Readonly<Record<string, string>> = {
  start: 'Angekündigt wurde sie gleich am Anfang des Gesprächs.',
  end: 'Angekündigt wurde sie erst am Schluss, vor der Bestellung.',
};

/** What was said about being recorded, and what had been agreed by then; nothing where nobody told of it. */
function tapeSection(announced: unknown, tape: Matter['tape']): { title: string; paragraphs: string[] }[] {
  const paragraphs = [
    announced === true ? 'Es wurde gesagt, dass das Gespräch aufgenommen wird.' : '',
    announced === false ? 'Dass das Gespräch aufgenommen wird, wurde nicht gesagt.' : '',
    tape?.since ? (SINCE[tape.since] ?? `Wann das war: ${tape.since}`) : '',
    tape?.before ? `Vorher besprochen war: ${tape.before}` : '',
  ].filter((line) => line !== '');
  return paragraphs.length === 0 ? [] : [{ title: 'Die Aufnahme', paragraphs }];
}

/** "0 MB" would say that the file is empty. */
function sizeOf(bytes: number): string {
  const shown = (n: number): string => n.toLocaleString('de-DE', { maximumFractionDigits: 1 });
  return bytes < 1000
    ? `${bytes} Byte`
    : bytes < 1_000_000
      ? `${shown(bytes / 1000)} kB`
      : `${shown(bytes / 1_000_000)} MB`;
}
