// "Keine Antwort bekommen": told after a letter went out, whatever question happens to be open.
import { wordCount, ways } from '../../knowledge/german/words.ts';
import { factsOf } from '../../case/file.ts';
import type { FactKey } from '../../knowledge/facts.ts';
import { accessLastDay } from '../../knowledge/law/index.ts';
import { resultMark, tell, type Draft } from '../draft.ts';
import { awaitedAnswers, lastSent } from '../company/followup.ts';
import { askAgain, proceed } from '../interview.ts';
import { knownOf, note, setFact, understood } from '../ledger.ts';
import { ACCESS } from '../paper/options.ts';

const SILENCE = new RegExp(
  ways(
    String.raw`(?<!\p{L})(?:${ways(
      '(?:keine?|keinerlei|nie eine) (?:antwort|reaktion|rückmeldung)',
      '(?:nichts?|nix) (?:mehr )?(?:von (?:denen|der firma|ihnen) )?(?:gehört|gekommen)',
      'funkstille|stellen sich tot',
      '(?:melden|rühren) sich nicht',
      '(?:immer )?noch keine (?:aufnahme|kopie|aufzeichnung)',
      'still no (?:recording|tape|copy|letter|email)',
      'no (?:recording|tape|copy) (?:yet|so far)',
      'no (?:answer|reply|response)',
      "(?:haven't|have not) (?:heard|replied|answered)",
      'heard nothing',
      'cevap (?:gelmedi|yok|vermediler)',
      String.raw`ответа нет|нет ответа|не ответили|відповіді нема\p{L}*|не відповіли`,
      'brak odpowiedzi|nie odpowiedzieli',
    )})(?!\p{L})`,
    'لا رد|لم يردوا|لم يصل رد',
  ),
  'iu',
);
/** Said of whatever is awaited: told only where a letter is out and no question of its own is open. */
const NOTHING_YET = new RegExp(
  String.raw`(?<!\p{L})(?:${ways(
    '(?:bisher|bislang|bis jetzt|bis heute|immer noch|noch immer|weiterhin|nach wie vor) ' +
      '(?:immer )?(?:noch )?(?:gar )?(?:nichts|nix)',
    String.raw`(?:da |es |mir )?(?:kam|kommt|ist) (?:\p{L}+ ){0,3}(?:nichts|nix)`,
    '(?:nichts|nix) (?:bekommen|erhalten|gehört|gekommen|passiert|da)',
    String.raw`(?:haben|hat) (?:\p{L}+ ){0,4}(?:nicht|nie) (?:geantwortet|reagiert|zurückgeschrieben)`,
    '(?:still|so far) nothing',
    'nothing (?:yet|so far|came|has come)',
  )})(?!\p{L})`,
  'iu',
);
/** Questions beside which "nothing yet" tells of the company. */
const BESIDE: ReadonlySet<string | undefined> = new Set([undefined, 'letter', 'evidence.role', 'evidence.heading']);
const WORDS = 12;
/** Questions whose own answer this is. */
const ASKED: ReadonlySet<string> = new Set<FactKey>(['companyReply', 'recordingReply', 'outcome', 'dunning']);
/** What was declared before: silence may follow upon it. */
const WRITTEN: readonly FactKey[] = ['alreadyWithdrawn', 'alreadyObjected', 'alreadyCancelled'];

/** Notes that the company stays silent, or says until when it has time. @returns whether the words told that */
export function toldSilence(draft: Draft, text: string): boolean {
  const { file } = draft;
  const matter = file.active;
  if (file.open && ASKED.has(file.open.fact)) return false;
  const awaiting = BESIDE.has(file.open?.fact) && lastSent(file) !== undefined;
  const silent = SILENCE.test(text) || (awaiting && NOTHING_YET.test(text));
  if (!silent || text.includes('?') || wordCount(text) > WORDS) return false;
  // A letter that only asks for the recording goes out before there is a result.
  if (file.shown[resultMark(matter)] === undefined && lastSent(file) === undefined) return false;
  const held = stillOpen(draft, matter);
  if (held !== undefined && held >= draft.today) {
    tell(draft, 'nextWaiting', { date: held });
    if (draft.file.open) askAgain(draft);
    return true;
  }
  const waits = awaitedAnswers(file);
  // What is overdue is what nothing came to, though another letter may still have time.
  const late = waits.findLast(({ day }) => day < draft.today);
  const awaited = late === undefined ? waits[0] : undefined;
  const sent = file.letters.findLast(
    (letter) => letter.matter === matter && letter.state !== 'made' && (late === undefined || letter.id === late.id),
  );
  const facts = factsOf(file, matter);
  if (awaited) tell(draft, 'nextWaiting', { date: awaited.day });
  else if (held !== undefined || sent || WRITTEN.some((fact) => facts[fact] === true)) {
    const fact = held !== undefined || (sent && ACCESS.has(sent.letter)) ? 'recordingReply' : 'companyReply';
    if (held === undefined && knownOf(file, matter, fact) !== undefined) return false;
    const { fresh } = note(draft, matter, [{ fact, value: 'none', quote: text }]);
    for (const told of fresh) setFact(draft, matter, told, 'customer', true);
    draft.replies.push(understood(matter, fresh));
    proceed(draft);
    return true;
  } else tell(draft, file.letters.length > 0 ? 'nextSend' : 'sentOwn');
  if (draft.file.open) askAgain(draft);
  return true;
}

/** The last day of the company's time, where its only word so far was that it wants more time or an identity card. */
function stillOpen({ file }: Draft, matter: string): string | undefined {
  const facts = factsOf(file, matter);
  const put = facts.recordingReply === 'extended' || facts.recordingReply === 'identityAsked';
  return put ? accessLastDay(facts) : undefined;
}
