// Files as evidence. Nobody reads a scan: the program says so and asks what it needs from it.
import type { Evidence, EvidenceRole } from '../../case/file.ts';
import type { FactKey } from '../../knowledge/facts.ts';
import { askCourtPaper, askFact } from '../asking.ts';
import { ask, tell, type Draft } from '../draft.ts';
import { proceed } from '../interview.ts';
import { knownOf, setFact } from '../ledger.ts';
import type { Message } from '../messages.ts';
import { looksLikeTranscript } from './looks-like-call.ts';
import { checkTranscript, offerListening } from './tape.ts';

const FILE_LIMIT = 60;

/** A file came in: it is kept with the case; what it is, is asked unless it was said. */
export function receiveFile(draft: Draft, message: Message & { kind: 'uploaded' }): void {
  const matter = draft.file.active;
  if (draft.file.evidence.some((e) => e.id === message.file)) return proceed(draft);
  if (draft.file.evidence.length >= FILE_LIMIT) {
    draft.effects.push({ id: `drop:${message.file}`, kind: 'dropFile', file: message.file });
    tell(draft, 'tooManyFiles');
    return proceed(draft);
  }
  const evidence: Evidence = {
    id: message.file,
    matter,
    name: message.name.slice(0, 120),
    type: message.type.slice(0, 80),
    bytes: message.bytes,
    at: draft.at,
    ...(message.role ? { role: message.role } : {}),
  };
  draft.file = { ...draft.file, evidence: [...draft.file.evidence, evidence] };
  const recording = message.role === 'recording' || message.type.startsWith('audio/');
  const text = evidence.type === 'text/plain';
  tell(draft, text ? 'tape.reading' : recording ? 'recordingKept' : 'fileKept', { name: evidence.name });
  if (text) draft.effects.push({ id: `read:${message.file}`, kind: 'readText', file: message.file });
  if (message.type.startsWith('audio/')) offerListening(draft, message.file);
  if (message.role) return evidenceFacts(draft, matter, message.role);
  if (provesPost(draft, message.name)) {
    draft.file = {
      ...draft.file,
      evidence: draft.file.evidence.map((e) => (e.id === message.file ? { ...e, role: 'receipt' } : e)),
    };
    return evidenceFacts(draft, matter, 'receipt');
  }
  if (recording) {
    draft.file = {
      ...draft.file,
      evidence: draft.file.evidence.map((e) => (e.id === message.file ? { ...e, role: 'recording' } : e)),
    };
    return evidenceFacts(draft, matter, 'recording');
  }
  // What a text is, it says itself, once it was read.
  if (!text) ask(draft, 'evidence.role', { about: message.file });
}

const PROOF =
  /einlieferung|auslieferung|einschreib|sende?beleg|sendungs?beleg|postbeleg|(?<!\p{L})beleg(?!\p{L})|post.?receipt/iu;

/** A file that is called the receipt of the post, once a letter is out that has none yet. */
const provesPost = ({ file }: Draft, name: string): boolean =>
  PROOF.test(name.replaceAll('_', ' ')) &&
  file.letters.some((l) => l.state !== 'made' && !file.evidence.some((e) => e.letter === l.id));

/** What a kind of paper tells by being there, and the day that is asked from it. */
const TELLS: Partial<Record<EvidenceRole, { fact?: FactKey; asks: FactKey }>> = {
  letter: { asks: 'documentsReceivedDate' },
  email: { asks: 'documentsReceivedDate' },
  confirmation: { asks: 'documentsReceivedDate' },
  contractSummary: { fact: 'contractSummaryReceived', asks: 'contractSummaryDate' },
  withdrawalInstruction: { fact: 'withdrawalInstructionReceived', asks: 'withdrawalInstructionDate' },
  invoice: { fact: 'invoiced', asks: 'invoiceReceivedDate' },
  dunning: { asks: 'dunning' },
  court: { asks: 'dunning' },
};

/** Kinds whose heading tells nothing more than the kind itself. */
const NO_HEADING = new Set<EvidenceRole>(['recording', 'receipt', 'court']);

/** Asks what stands above a paper, where that can tell more; then the talk goes on with its day. */
export function askHeading(draft: Draft, id: string, role: EvidenceRole): void {
  if (NO_HEADING.has(role)) return evidenceFacts(draft, draft.file.active, role);
  ask(draft, 'evidence.heading', { about: id });
}

/** What a file's heading says about its part in the case. */
const HEADINGS: readonly (readonly [RegExp, EvidenceRole])[] = [
  [/mahnbescheid|vollstreckungsbescheid|klage|amtsgericht/i, 'court'],
  [/vertragszusammenfassung|contract summary/i, 'contractSummary'],
  [/widerrufs(?:belehrung|recht)|withdrawal/i, 'withdrawalInstruction'],
  [/mahnung|zahlungserinnerung|inkasso|reminder/i, 'dunning'],
  [/rechnung|invoice/i, 'invoice'],
  [/(?:auftrags|vertrags|bestell)bestätigung|order confirmation/i, 'confirmation'],
];

/** The kind of a paper by its heading; without a telling one, what the customer said it is. */
export const headed = (heading: string, said: EvidenceRole): EvidenceRole =>
  HEADINGS.find(([words]) => words.test(heading))?.[1] ?? said;

/** A proof of sending belongs to the letter it proves: the newest sent one that has none yet. */
function attachReceipt(draft: Draft): void {
  const receipt = draft.file.evidence.findLast((e) => e.role === 'receipt' && e.letter === undefined);
  const proved = new Set(draft.file.evidence.map((e) => e.letter));
  const sent = draft.file.letters.filter((l) => l.state !== 'made' && l.copyTo === undefined);
  const letter = sent.findLast((l) => !proved.has(l.id)) ?? sent.at(-1);
  if (!receipt || !letter) return;
  const { id } = letter;
  draft.file = { ...draft.file, evidence: draft.file.evidence.map((e) => (e === receipt ? { ...e, letter: id } : e)) };
  tell(draft, 'receiptKept', { name: receipt.name, subject: letter.subject, date: letter.sent?.date ?? letter.made });
}

/** Notes what a paper of this kind shows and asks for its day; then the talk goes on. */
export function evidenceFacts(draft: Draft, matter: string, role: EvidenceRole): void {
  if (role === 'receipt') attachReceipt(draft);
  const tells = TELLS[role];
  if (!tells) return proceed(draft);
  if (tells.fact && knownOf(draft.file, matter, tells.fact) === undefined) {
    setFact(draft, matter, { fact: tells.fact, value: true });
  }
  if (knownOf(draft.file, matter, 'provider') === undefined) return askFact(draft, 'provider');
  const asked =
    tells.asks === 'dunning' && knownOf(draft.file, matter, 'dunning') !== undefined ? 'dunningDate' : tells.asks;
  if (knownOf(draft.file, matter, asked) !== undefined) return proceed(draft);
  if (role === 'court' && asked === 'dunning') return askCourtPaper(draft);
  askFact(draft, asked);
}

/** The words of an uploaded text: a call is checked, anything else stays a paper of the case. */
export function textRead(draft: Draft, file: string, text: string): void {
  const evidence = draft.file.evidence.find((e) => e.id === file);
  if (!evidence) return;
  const asked = draft.file.open?.fact === 'recording.text' || evidence.role === 'recording';
  if ((!asked && !looksLikeTranscript(text)) || !checkTranscript(draft, text, file)) {
    if (evidence.role !== undefined && evidence.role !== 'recording') return;
    tell(draft, 'tape.noCall', { name: evidence.name });
    return ask(draft, 'evidence.role', { about: file });
  }
  draft.file = {
    ...draft.file,
    evidence: draft.file.evidence.map((e) => (e.id === file ? { ...e, role: 'recording' } : e)),
  };
}
