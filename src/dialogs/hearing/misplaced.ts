// What seems to tell a fact of the case and is of something else: another call, a court's post, one's own letter.
import { factsOf, matterOf } from '../../case/file.ts';
import { wordCount } from '../../knowledge/german/words.ts';
import { courtIsOpen } from '../court/at-court.ts';
import type { Draft } from '../draft.ts';
import { type Told, knownOf } from '../ledger.ts';
import { objectsAtCourt } from '../court/objection-told.ts';
import type { Extraction } from '../understand/index.ts';

/** "Die haben heute angerufen und gesagt …", once a letter lies there: another call than the one it is about. */
export function laterCall({ file }: Draft, text: string, { fact, value }: Told): boolean {
  const known = fact === 'callDate' ? knownOf(file, file.active, 'callDate')?.value : undefined;
  const written = file.letters.some(({ matter }) => matter === file.active);
  return (
    written &&
    !RIGHTED.test(text) &&
    typeof known === 'string' &&
    known !== 'unknown' &&
    typeof value === 'string' &&
    value > known
  );
}

/** "Der Anruf war doch am 21." puts the day right. */
const RIGHTED = /(?<!\p{L})(?:anruf|call)(?!\p{L})[^.!?\n]{0,12}(?<!\p{L})(?:doch|actually|nicht)(?!\p{L})/iu;

/** "Am 28. lag er im Briefkasten", where a court's paper came on that day: its envelope, and no papers of the contract. */
export function isCourtPost(draft: Draft, text: string, { fact, value }: Told): boolean {
  if (fact !== 'documentsReceivedDate' || !courtIsOpen(draft) || NAMES_PAPERS.test(text)) return false;
  return knownOf(draft.file, draft.file.active, 'dunningDate')?.value === value;
}

const NAMES_PAPERS =
  /unterlagen|papiere|vertrag|bestätigung|zusammenfassung|belehrung|willkommen|documents|paperwork|contract|confirmation|summary/iu;

/** "Done, sent it by email today": one's own letter, and no paper that came. */
export const isOwnSending = (text: string, { fact }: Told): boolean =>
  (fact === 'documentsReceivedDate' || fact === 'confirmationDate') && SENT_IT.test(text);
const SENT_IT =
  /(?:^|[,.!;] ?)(?:(?:done|ok|okay|so|and|i|we|i(?:'|’)ve|have|just|already|all)[,.! ]+)*sent (?:it|that|the letter|my letter)(?! to (?:me|us))(?!\p{L})/iu;

/** "Das stimmt nicht, es war doch Vodafone" puts right what stands here, and tells of no untrue word on the phone. */
export function isOnlyNotSo({ file }: Draft, text: string, { fact, quote = '' }: Told): boolean {
  if ((fact !== 'misledAboutText' && fact !== 'misledAbout') || wordCount(text) > RIGHTING_WORDS) return false;
  return Object.keys(matterOf(file).facts).length > 0 && NOT_SO.test(quote);
}

const RIGHTING_WORDS = 10;
const NOT_SO =
  /^\W*(?:(?:nein|nee|no)\W+)?(?:(?:das|es|that|it) )?(?:stimmt|ist|war|is|was|isn(?:'|’)t|wasn(?:'|’)t)(?: (?:so|ja|doch|aber|gar))* (?:nicht|falsch|wrong|not (?:right|true)|right|true)\W*$/iu;

/** "Mahnbescheid bekommen, ich habe schon widersprochen": to the court, and not to the company. */
export const isObjectionThere = ({ file }: Draft, { facts }: Extraction, text: string, { fact }: Told): boolean =>
  (fact === 'alreadyObjected' || fact === 'objectedDate') && objectsAtCourt(text, { ...factsOf(file), ...facts });

/** "Am 1.10. habe ich telefonisch die Aufnahme verlangt": a call of one's own, where the day of theirs is known. */
export function isDayOfRequest({ file }: Draft, { facts }: Extraction, { fact, value }: Told): boolean {
  const known = knownOf(file, file.active, 'callDate')?.value;
  return (
    fact === 'callDate' && typeof known === 'string' && known !== 'unknown' && value === facts.recordingRequestedDate
  );
}

/** "handyvertrag", asked what it is about, names the thing; that it is a new one, and no longer contract, is not said. */
export const isOnlyThing = ({ file }: Draft, text: string, { fact }: Told): boolean =>
  fact === 'contractKind' &&
  file.open?.fact === 'product' &&
  wordCount(text) <= THING_WORDS &&
  !/(?<!\p{L})(?:neu|new)/iu.test(text) &&
  knownOf(file, file.active, 'contractKind') !== undefined;
const THING_WORDS = 3;
