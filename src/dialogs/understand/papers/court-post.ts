// What a court sent, and what somebody only threatens with: told by the words that stand beside the paper or the bailiff.
import { sentences } from '../../../knowledge/german/clauses.ts';
import { fold } from '../../../knowledge/german/words.ts';
import { ANNOUNCES, AT_HAND, BREAK, CAME, COMES_HIMSELF, FEAR, FEARED, FEARED_TO_COME, GOVERNS, IF, IN_ORDER, MEANT, MEANT_AFTER, MENTIONED, OF_COURT, ORDER, OTHER_PAPER, PAPER, PAST, PERFECT, PLANNED_AFTER, PLANNED_BEFORE, POST, SEIZES, THEN, THREAT, THREAT_AFTER, TITLE, TITLES, TO_COME, VISITED, WARNED } from '../phrases/court-post.ts'; // prettier-ignore
import { type Reading, sentenceAt } from '../reading.ts';
import { all, first, has, type Hit } from '../rule.ts';

/** What stands beside a paper: its own clause without it, and all of its sentence before and behind. */
type Beside = { before: string; after: string; own: string; ownBefore: string; ownAfter: string };

function besideOf(sentence: string, start: number, end: number): Beside {
  const before = sentence.slice(0, start);
  const after = sentence.slice(end);
  const opening = all(BREAK, before).at(-1);
  const closing = first(BREAK, after);
  const ownBefore = opening ? before.slice(opening.index + opening[0].length) : before;
  const ownAfter = closing ? after.slice(0, closing.index) : after;
  return { before, after, own: `${ownBefore}|${ownAfter}`, ownBefore, ownAfter };
}

/** "Kam am 20.", "habe ich seit gestern": said of the paper itself, and not of what is still to come. */
function came({ own, ownBefore, ownAfter }: Beside): boolean {
  if (has(TO_COME, own) && !has(PAST, own)) return false;
  const threat = all(THREAT, ownBefore).at(-1);
  const behind = threat ? ownBefore.slice(threat.index + threat[0].length) : ownBefore;
  const verb = first(CAME, ownAfter);
  return has(CAME, behind) || (verb !== null && !has(OTHER_PAPER, ownAfter.slice(0, verb.index)));
}

/** "Letzte Warnung, dann Mahnbescheid": the company's last word before it goes to court, and no list of what has come. */
function warned(before: string, ownBefore: string): boolean {
  const last = all(WARNED, before).at(-1);
  if (!last || !has(THEN, ownBefore)) return false;
  return !has(IN_ORDER, before) && !has(CAME, before.slice(last.index + last[0].length));
}

/** Whether a paper or a bailiff, named at a place of a sentence, is only threatened with. */
export function onlyThreatened(sentence: string, start: number, end: number): boolean {
  const beside = besideOf(sentence, start, end);
  const { before, after, own, ownBefore, ownAfter } = beside;
  if (has(GOVERNS, before) || has(TITLE, before)) return true;
  if (has(SEIZES, sentence.slice(start, end)) && has(FEARED, before) && has(FEARED_TO_COME, ownAfter)) return true;
  if (has(MENTIONED, ownBefore) && !has(OF_COURT, before)) return true;
  const hasCome = came(beside);
  if (has(IF, ownBefore)) return !(has(PERFECT, ownBefore) && hasCome);
  if (hasCome) return false;
  if (warned(before, ownBefore)) return true;
  if (has(IF, before) && has(TO_COME, own)) return true;
  const paper = sentence.slice(start, end);
  if (has(TITLES, paper) && (has(PLANNED_AFTER, ownAfter) || has(PLANNED_BEFORE, ownBefore))) return true;
  if (has(SEIZES, paper)) {
    if (has(COMES_HIMSELF, ownAfter)) return false;
    if (has(MEANT, before) || has(MEANT_AFTER, after)) return !has(VISITED, after);
  }
  if (has(THREAT, ownBefore) || has(THREAT_AFTER, ownAfter) || has(ANNOUNCES, own)) return true;
  // Told in another clause: what is at hand is no part of the threat.
  if (has(AT_HAND, own) && !has(TO_COME, own)) return false;
  const near = before.slice(-NEAR);
  return has(THREAT, near) || has(THREAT_AFTER, after) || (has(ORDER, paper) && has(FEAR, near));
}
/** How far before the paper a threat in another clause may stand. */
const NEAR = 55;

/** What was read of a court without what is only threatened with. */
export const withoutThreats = (hits: readonly Hit[], reading: Reading): Hit[] =>
  hits.filter((hit) => {
    if (hit.fact !== 'dunning') return true;
    const sentence = reading.sentences[sentenceAt(reading, hit.start)];
    if (!sentence || !has(PAPER, reading.text.slice(hit.start, hit.end))) return true;
    return !onlyThreatened(sentence.text, hit.start - sentence.start, hit.end - sentence.start);
  });

/** Whether words name post of a court that came, or a bailiff who did, however else they are read. */
export function tellsCourtPost(text: string): boolean {
  const folded = fold(text).text;
  return sentences(folded).some((span) => {
    const sentence = folded.slice(span.start, span.end);
    return all(POST, sentence).some((hit) => {
      const end = hit.index + hit[0].length;
      return came(besideOf(sentence, hit.index, end)) && !onlyThreatened(sentence, hit.index, end);
    });
  });
}
