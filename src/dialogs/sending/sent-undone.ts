// "Nein, doch nicht abgeschickt", "nein, gestern": what was noted of a sending is taken back, or its day put right.
import { type MadeLetter, withFact } from '../../case/file.ts';
import type { FactKey } from '../../knowledge/facts.ts';
import { findDates } from '../../knowledge/german/dates.ts';
import { fold, ways } from '../../knowledge/german/words.ts';
import { type Draft, tell } from '../draft.ts';
import { askAgain, proceed } from '../interview.ts';
import { knownOf } from '../ledger.ts';
import { saysSent } from '../understand/index.ts';
import { tellSendUntil } from './send-until.ts';
import { daySent } from './sent-day.ts';
import { markAll } from './sent-mark.ts';

const LEAD =
  '(?:(?:nein|nee|ach|oh|äh+m?|ups|sorry|halt|moment|quatsch|falsch|(?:das )?stimmt nicht|no|oops|wait)[,.! ]+)*';
const IT = '(?:(?:ich|wir|ihn|es|sie|das|den brief|die briefe|den widerruf|das schreiben|i|we|it|them)(?: |(?=\\W)))*';
const GONE = '(?:(?:ab|weg|los|raus|hin|ein)ge|ge)?(?:schickt|sandt|sendet|worfen)';
/** Nothing but that the letter has not gone out: of a parcel, or of them, it is another story. */
const NOT_GONE = new RegExp(
  ways(
    `^\\s*${LEAD}${IT}(?:(?:hab|habe|haben) )?${IT}(?:(?:ja|aber|leider|eigentlich) )*` +
      '(?:doch (?:noch )?(?:gar )?nicht|(?:immer )?noch (?:gar )?nicht|noch immer nicht|gar nicht|nicht) ' +
      `${GONE}[.! ]*$`,
    `^\\s*${LEAD}(?:er|sie|der brief|die briefe|der widerruf) (?:ist|sind) ` +
      `(?:(?:ja|aber|doch|leider) )*(?:noch )?(?:gar )?nicht (?:raus|weg|${GONE})[.! ]*$`,
    `^\\s*${LEAD}(?:i|we) (?:haven['’]?t|have not|didn['’]?t|did not) (?:actually )?(?:send|sent|posted?) ` +
      '(?:it|them|the letter)(?: yet)?[.! ]*$',
  ),
  'iu',
);
/** "Nein, gestern", "falsch, das war am Freitag": a day and hardly a word beside it. */
const OTHER_DAY =
  /^\s*(?:(?:nein|nee|ach|oh|äh+m?|ups|sorry|halt|moment|quatsch|falsch|(?:das )?stimmt nicht|no|oops|wait)[,.! ]+)+(?:(?:doch|schon|erst|das|es|war|am|ich meine?|it|was|on)\s*)*[,.! ]*$/iu;

/** What sending a letter notes of its own: a day, and that it was done. */
const FOLLOWS: readonly (readonly [FactKey, FactKey | undefined])[] = [
  ['recordingRequestedDate', undefined],
  ['recordingRemindedDate', undefined],
  ['objectedDate', 'alreadyObjected'],
  ['withdrawnDate', 'alreadyWithdrawn'],
];

/**
 * Takes back that a letter went out, or puts its day right, where the words tell only that.
 * @returns whether they did
 */
export function toldUndone(draft: Draft, text: string): boolean {
  const { open } = draft.file;
  const change = open?.fact === 'confirm' && open.about === 'change';
  if (open !== undefined && open.fact !== 'letter' && open.fact !== 'sender.email' && !change) return false;
  const letters = sentLast(draft);
  const [first] = letters;
  if (!first?.sent) return false;
  const { way, date } = first.sent;
  if (NOT_GONE.test(text)) {
    takeBack(draft, letters);
    tell(draft, 'unsentNoted');
    tellSendUntil(draft, again(draft, letters));
    if (change) askAgain(draft);
    else proceed(draft);
    return true;
  }
  if (change) return false;
  const day = otherDay(draft, text, date);
  if (day === undefined || letters.some(({ made }) => made > day)) return false;
  takeBack(draft, letters);
  return markAll(draft, again(draft, letters), day, way);
}

/** The letters that went out last, in this matter, to which nothing has come. */
function sentLast({ file }: Draft): MadeLetter[] {
  const sent = file.letters.filter(({ state, sent: on, matter }) => state === 'sent' && on && matter === file.active);
  const last = sent
    .map(({ sent: on }) => on?.date ?? '')
    .sort()
    .at(-1);
  return sent.filter(({ sent: on }) => on?.date === last);
}
const again = ({ file }: Draft, letters: readonly MadeLetter[]): MadeLetter[] =>
  file.letters.filter(({ id }) => letters.some((one) => one.id === id));

/** The day that is told in place of the noted one: "nein, gestern" only where it was noted as of today, as a call has a day as well. */
function otherDay(draft: Draft, text: string, noted: string): string | undefined {
  const [hit, ...others] = findDates(text, { today: draft.today });
  if (!hit?.exact || hit.problem || others.length > 0) return undefined;
  const rest = text.slice(0, hit.start) + text.slice(hit.end);
  const corrects = noted === draft.today && OTHER_DAY.test(rest);
  if (!corrects && !saysSent(fold(text).text)) return undefined;
  const day = daySent(draft, text);
  return day !== noted && day <= draft.today ? day : undefined;
}

/** The letters wait again, and what their sending had noted is gone; what the customer told in words of their own stays. */
function takeBack(draft: Draft, letters: readonly MadeLetter[]): void {
  const ids = new Set(letters.map(({ id }) => id));
  const date = letters[0]?.sent?.date;
  for (const matter of new Set(letters.map((one) => one.matter)))
    for (const [dated, done] of FOLLOWS) {
      const known = knownOf(draft.file, matter, dated);
      if (known === undefined || known.quote !== undefined || known.value !== date) continue;
      draft.file = withFact(draft.file, matter, dated, undefined);
      if (done) draft.file = withFact(draft.file, matter, done, undefined);
    }
  draft.file = {
    ...draft.file,
    letters: draft.file.letters.map((one) => {
      if (!ids.has(one.id)) return one;
      const { sent: _sent, ...rest } = one;
      return { ...rest, state: 'made' };
    }),
  };
}
