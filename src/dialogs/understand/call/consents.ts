// Permissions that are no yes to a contract: to record the call, to ring for advertising. What answers them is taken out of the yes and no to the offer.
import { isNegated } from '../../../knowledge/german/clauses.ts';
import type { Notes } from '../notes.ts';
import {
  ADVERT,
  AGREED_TO_IT,
  ALLOWED,
  ANNOUNCED,
  ASKS_LEAVE,
  CLAIMED_LEAVE,
  DEAL,
  FORBIDDEN,
  RECORD,
  UNANNOUNCED,
} from '../phrases/consents.ts';
import { type Clause, clauseAt, type Reading } from '../reading.ts';
import { compile, first, has, type Hit } from '../rule.ts';
import { theyRefuseTape } from './tape-refused.ts';

const P = {
  record: compile(RECORD),
  advert: compile(ADVERT),
  deal: compile(DEAL),
  allowed: compile(ALLOWED),
  forbidden: compile(FORBIDDEN),
  silent: compile(UNANNOUNCED),
  announced: compile(ANNOUNCED),
  asks: compile(ASKS_LEAVE),
  claimed: compile(CLAIMED_LEAVE),
  agreed: compile(AGREED_TO_IT),
};

/** The copy of a recording that one wants, hears or waits for is none that is allowed. */
const COPY = compile(
  '_(?:anhören|angehört|gehört|hören|verlang\\w*|anforder\\w*|angefordert|gefordert|beantrag\\w*|' +
    'herausgabe|herausgeben|rausrücken|kopie|copy|send|schick\\w*|geschickt|bekommen|art\\w*|dsgvo|gdpr|' +
    'beweis\\w*|prove|proof|gelöscht|deleted|liegt|request\\w*)_',
);

/** Leaves out every yes and no that answers another question than the offer: "ob er aufnehmen darf, und ich: ja". */
export function withoutPermissions(hits: readonly Hit[], reading: Reading): Hit[] {
  if (!has(P.record, reading.text) && !has(P.advert, reading.text)) return [...hits];
  return hits.filter((hit) => !ABOUT_LEAVE.has(hit.fact) || !answersLeave(hit, reading));
}
/** Facts that a yes or no to advertising would be taken for. */
const ABOUT_LEAVE: ReadonlySet<string> = new Set(['agreedOnPhone', 'alreadyObjected', 'alreadyWithdrawn']);

const LEAVE = /widersproch|widerruf|angenommen|ok|erteilt|gegeben/;

const namesLeave = (text: string): boolean => has(P.record, text) || has(P.advert, text);

function answersLeave(hit: Hit, reading: Reading): boolean {
  const clause = clauseAt(reading, hit.start);
  if (!clause) return false;
  const words = reading.text.slice(clause.start, clauseAt(reading, hit.end - 1)?.end ?? clause.end);
  const said = reading.text.slice(hit.start, hit.end);
  if (has(P.deal, words) || !(has(P.allowed, said) || has(P.forbidden, said) || LEAVE.test(said))) return false;
  if (namesLeave(words)) return !has(COPY, words);
  // The clauses before it, in its sentence and the one before, as far as they ask for leave.
  const before = reading.clauses.filter(
    (one) => one.start < clause.start && one.sentence >= clause.sentence - 1 && clause.start - one.start < 140,
  );
  const asked = before.findLast((one) => namesLeave(one.text));
  if (!asked || has(P.deal, reading.text.slice(asked.start, hit.end)) || has(COPY, asked.text)) return false;
  // "..., sonst zu nichts": after the permission the rest.
  if (
    /\b(?:sonst|mehr|dann|danach|spaeter|schliesslich|otherwise|else|later)\b/.test(words) &&
    asked.end <= clause.start
  )
    return false;
  return has(P.asks, reading.text.slice(asked.start, clause.end));
}

/** Notes whether the recording was announced and allowed, and whether advertising calls were. */
export function noteConsents(notes: Notes, reading: Reading): void {
  for (const clause of reading.clauses) {
    if (has(P.record, clause.text)) noteRecordingLeave(notes, reading, clause);
    if (has(P.advert, clause.text)) noteAdvertLeave(notes, reading, clause);
  }
}

/** The words from the clause on that may answer it: to the end of its sentence and a short next one. */
function answerTo(reading: Reading, clause: Clause): string {
  const sentence = reading.sentences[clause.sentence];
  const next = reading.sentences[clause.sentence + 1];
  const end = next && next.end - next.start < 60 ? next.end : (sentence?.end ?? clause.end);
  return reading.text.slice(clause.end, Math.min(end, clause.end + 90));
}

function noteRecordingLeave(notes: Notes, reading: Reading, clause: Clause): void {
  const sentence = reading.sentences[clause.sentence]?.text ?? '';
  if (/\?\W*$/.test(sentence) || has(COPY, clause.text) || has(P.claimed, sentence) || OWN_QUESTION.test(clause.text))
    return;
  if (theyRefuseTape(clause.text)) return;
  const place = { start: clause.start + clause.text.search(/\S/), end: clause.end };
  if (has(P.silent, clause.text)) notes.note('recordingAnnounced', false, place);
  const asks = has(P.asks, reading.text.slice(Math.max(clause.start - 60, 0), clause.end + 30));
  const answer = answerTo(reading, clause);
  const own = leaveIn(clause.text) ?? (asks || has(P.agreed, answer) ? leaveIn(answer) : undefined);
  if (own !== undefined) notes.note('recordingConsent', own, place);
  const without = /\b(?:ohne|without|zeitpunkt|nie|niemals|never)\b/.test(clause.text);
  if ((own !== undefined && !without) || (has(P.announced, clause.text) && !isNegated(clause.text)))
    notes.note('recordingAnnounced', true, place);
}

/** "Hab nach der Aufnahme gefragt", "I asked them for the recording", "ob die eine Aufnahme haben": the customer asks. */
const OWN_QUESTION =
  /\bnach (?:der|einer|dem|meiner) \w*(?:aufnahme|aufzeichnung|mitschnitt)|\b(?:i|we|he|she) (?:\w+ )?asked (?:[\w&]+ )?for\b|\bob (?:die|sie|es|ueberhaupt|davon) (?:\w+ ){0,3}(?:aufnahme|aufzeichnung|mitschnitt|tonband)/;

/** Given, refused, or not told. */
function leaveIn(text: string): boolean | undefined {
  const forbidden = first(P.forbidden, text);
  const allowed = first(P.allowed, text);
  if (forbidden && (!allowed || forbidden.index < allowed.index || /ohne|without/.test(forbidden[0]))) return false;
  if (!allowed) return undefined;
  return !isNegated(text.slice(0, allowed.index + allowed[0].length + 12)) || /nichts dagegen/.test(allowed[0]);
}

function noteAdvertLeave(notes: Notes, reading: Reading, clause: Clause): void {
  const sentence = reading.sentences[clause.sentence]?.text ?? '';
  if (/\?\W*$/.test(sentence) || has(P.claimed, sentence)) return;
  const leave = leaveIn(clause.text) ?? (LEAVE_NOUN.test(clause.text) && isNegated(clause.text) ? false : undefined);
  if (leave === undefined) return;
  notes.note('marketingConsent', leave, { start: clause.start + clause.text.search(/\S/), end: clause.end });
}
const LEAVE_NOUN = /\b(?:erlaubnis|einwilligung|zustimmung|permission|consent)\b|erlaubt|gestattet|allowed/;
