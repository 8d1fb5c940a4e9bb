// A reply of the company that the customer pasted: recognised by rules, explained, and noted as what the company claims.
import type { FactValues } from '../../knowledge/facts.ts';
import { tell, type Draft } from '../draft.ts';
import { setFact, type Told } from '../ledger.ts';
import { COMPANY_REPLIES, type CompanyReplyRow } from '../phrases/company-replies.ts';
import { spoken } from '../phrases/spoken.ts';
import { refusedBefore } from './refused-first.ts';

/** What an answer of a company was read as, and the words for it. */
export type ReadReply = { row: CompanyReplyRow; quote: string };

const SENTENCE = /[^.!?\n]+[.!?]?/g;
const QUOTE_LIMIT = 200;
const SHOWN = 3;
/** A word about the recording: without one, an answer about a proof of identity or a deletion is about something else. */
const ABOUT_RECORDING = /aufnahme|aufzeichnung|mitschnitt|auskunft|art\.?\s*15|dsgvo|recording|access request|audio/i;

/** The sentence around a find, as the company wrote it. */
function sentenceAt(text: string, index: number): string {
  for (const found of withoutDots(text).matchAll(SENTENCE)) {
    const end = found.index + found[0].length;
    if (index >= found.index && index < end) return text.slice(found.index, end).trim().slice(0, QUOTE_LIMIT);
  }
  return text.slice(index, index + QUOTE_LIMIT).trim();
}

/** "Wurde am 29.11. wirksam geschlossen" is one sentence: the dots of a date end none. As long as the text. */
const withoutDots = (text: string): string => text.replaceAll(/(?<=\d)\.(?=\d| ?\p{Ll})/gu, ' ');

/**
 * What a reply says, the most telling first.
 * @param text as pasted, in any order; German and English
 */
export function readCompanyReply(text: string): ReadReply[] {
  const flat = text.replaceAll(/[ \t]+/g, ' ');
  const undated = withoutDots(flat);
  return COMPANY_REPLIES.flatMap((row) => {
    const index = row.when
      .map((pattern) => (pattern.exec(flat) ?? pattern.exec(undated))?.index)
      .find((at) => at !== undefined);
    if (index === undefined || row.unless?.some((pattern) => pattern.test(flat))) return [];
    return [{ row, quote: sentenceAt(flat, index) }];
  });
}

/**
 * Is it an answer to the request for the recording? A word on the contract itself makes it one to the other letters, which may speak
 * of the recording as well; "wir lehnen ab" is of either.
 */
export function answersAccess(text: string): boolean {
  const told = readCompanyReply(text).filter(({ row }) => row.tells !== undefined && row.id !== 'refused');
  if (told.some(({ row: { tells } }) => tells && 'companyReply' in tells)) return false;
  return told.length > 0 || ABOUT_RECORDING.test(text);
}

type Claim = {
  fact: 'companyReply' | 'recordingReply';
  value: FactValues['companyReply'] | FactValues['recordingReply'];
  quote: string;
};

/** Why somebody takes more time: what the law names, and what companies write beside it. */
const REASON =
  /komplex|umfangreich|umfang\b|aufwand|aufwänd|aufwend|schwierig|viel(?:e|zahl|zähl)|hohe[ns]?\s+(?:anzahl|aufkommen|auslastung)|personal|krank|technisch|(?:da|weil|wegen|aufgrund|auf grund)\b|complex|number of requests|due to|because/i;

/**
 * The facts of a reply: of each kind the first row that tells one. About the recording only where it is spoken of; the
 * answer to a request for it tells nothing about the contract.
 */
export function claimsOf(read: readonly ReadReply[], text: string, access: boolean): Claim[] {
  const all = read.flatMap(({ row, quote }) =>
    Object.entries(row.tells ?? {}).map(([fact, value]) => ({ fact: fact as Claim['fact'], value, quote })),
  );
  const about = access || ABOUT_RECORDING.test(text);
  const recording = about ? all.find(({ fact }) => fact === 'recordingReply') : undefined;
  const contract = all.find(({ fact }) => fact === 'companyReply');
  if (!access) return [contract, recording].filter((claim) => claim !== undefined);
  if (recording) return [recording];
  return contract?.value === 'refused' ? [{ ...contract, fact: 'recordingReply' }] : [];
}

/**
 * What belongs to an answer about the recording: its day; of an extension the day that counts, and a reason where one is named.
 * That none is named is for the customer to say: a paper may be pasted in part.
 */
function besides(claim: Claim, received: string): Told[] {
  if (claim.fact !== 'recordingReply') return [];
  const { quote } = claim;
  if (claim.value !== 'extended') return [{ fact: 'recordingReplyDate', value: received, quote }];
  return [
    { fact: 'recordingExtendedDate', value: received, quote },
    ...(REASON.test(quote) ? [{ fact: 'recordingExtensionReasons' as const, value: true, quote }] : []),
  ];
}

/**
 * Explains a reply and notes what it claims; that counts after the customer's yes.
 * @param access the reply answers a request for the recording
 * @param received the day on which it came
 * @returns whether any fact was noted: otherwise it has to be asked
 */
export function explainReply(draft: Draft, matter: string, text: string, access: boolean, received: string): boolean {
  const read = readCompanyReply(text);
  const lang = spoken(draft.file.lang);
  for (const { row } of read.slice(0, SHOWN)) tell(draft, 'replyRead', { text: row.text[lang] });
  const claims = claimsOf(read, text, access);
  if (claims.some(({ fact, value }) => fact === 'recordingReply' && value !== 'refused'))
    for (const told of refusedBefore(draft.file, matter)) setFact(draft, matter, told, 'customer', true);
  for (const claim of claims)
    for (const told of [claim, ...besides(claim, received)]) setFact(draft, matter, told, 'document');
  return claims.length > 0;
}

/**
 * What an answer to the request for the recording means, where the customer tells it instead of pasting it.
 * @param quote the customer's words: "liegt beim Callcenter" is a refusal with a reason of its own
 */
export function meaningOf(value: FactValues['recordingReply'], quote: string): CompanyReplyRow | undefined {
  const says = ({ tells }: CompanyReplyRow): boolean =>
    tells !== undefined && 'recordingReply' in tells && tells.recordingReply === value;
  return readCompanyReply(quote).find(({ row }) => says(row))?.row ?? COMPANY_REPLIES.findLast(says);
}

/** A letter that somebody wrote to the customer: it begins and ends like one, or the customer says so before a colon. */
const LETTER_LIKE = [
  /(?:sehr geehrte|guten tag,? (?:frau|herr)|hallo (?:frau|herr)|dear (?:mr|ms|mrs|customer))[^]*(?:freundlichen? grüßen|kundenservice|kundenbetreuung|ihr \S+[- ]team|kind regards|yours)/i,
  /^[^:\n]{0,60}(?:schreibt|schreiben|antwortet|antworten|geschrieben|geantwortet|writes|wrote|replied|answered)[^:\n]{0,40}:/i,
];

const FROM_THEM =
  /(?<!\p{L})(?:sehr geehrte[rs]? (?:frau|herr|kunde|kundin|damen)|(?:mit )?freundlichen? grüßen|(?:vielen dank für|wir (?:bestätigen|danken|freuen uns)[^.!?\n]{0,30}) ihre[nr]?(?!\p{L})|dear (?:mr|ms|mrs|customer)|kind regards|thank you for your order)/iu;
/** Whether words were copied out of a letter or a mail of a company. */
export const looksLikeLetter = (text: string): boolean =>
  FROM_THEM.test(text) || LETTER_LIKE.some((pattern) => pattern.test(text));

/** Whether it is, and about the recording or the request for it. */
export const isPastedAboutRecording = (text: string): boolean => isPastedReply(text) && ABOUT_RECORDING.test(text);

/** Whether the typed text is the company's reply to a letter that was sent, pasted into the talk. */
export const isPastedReply = (text: string): boolean =>
  LETTER_LIKE.some((pattern) => pattern.test(text)) && readCompanyReply(text).length > 0;
