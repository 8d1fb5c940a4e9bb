// "Die wollen Geld dafür", "die Aufnahme ist gelöscht": what the company answered to the request for the recording, told in the customer's words.
import { factsOf } from '../../case/file.ts';
import type { FactValues } from '../../knowledge/facts.ts';
import { findDates, type DateHit } from '../../knowledge/german/dates.ts';
import { ways } from '../../knowledge/german/words.ts';
import { tellNext } from '../aside/next.ts';
import { correct } from '../changes.ts';
import type { Draft } from '../draft.ts';
import { askAgain, proceed } from '../interview.ts';
import { note, setFact, understood, type Told } from '../ledger.ts';
import { TAPE_OR_FILE, TAPE_WORD } from '../tape/tape-words.ts';
import { theyRefuseTape } from '../understand/index.ts';
import { answered, dayOfReply, isShort, mayBeTheirs } from './their-answer.ts';

const THERE = '(?:da|gekommen|angekommen|eingetroffen|hier|im (?:postfach|anhang|briefkasten)|here|arrived|come)';
const CAME = '(?:kam|came|arrived)(?: (?:heute|gestern|eben|gerade|today|yesterday|per mail|per post|endlich)){0,2}';
/** What else may be gone, refused or told: where such a thing is named and the recording is not, no answer to the request is meant. */
const OTHER_THING =
  /(?<!\p{L})(?:geld|handy|vertrag|widerruf|kündigung|zahlung|nummer|namen?|gratis|bei mir|perso ist|money|contract|withdrawal|payment)(?!\p{L})/iu;
/** Words of an answer that another letter might get as well: they are one to the request where it alone is out, or is named. */
const OF_ANY = new Set<FactValues['recordingReply']>(['refused', 'incomplete', 'given']);
const NAMES_TAPE = new RegExp(`(?<!\\p{L})(?:${TAPE_OR_FILE}|auskunft|kopie|copy)(?!\\p{L})`, 'iu');

/** What only an answer to a request for the recording says, while one is out. */
const OF_ACCESS: readonly (readonly [FactValues['recordingReply'], RegExp])[] = [
  [
    'deleted',
    new RegExp(
      ways(
        `(?<!\\p{L})${TAPE_WORD}(?!\\p{L})[^.!?]{0,40}(?<!\\p{L})(?:gelöscht|vernichtet|deleted|erased)(?!\\p{L})`,
        `(?<!\\p{L})(?:gelöscht|deleted)(?!\\p{L})[^.!?]{0,30}(?<!\\p{L})${TAPE_WORD}`,
        '(?<!\\p{L})(?:sagen|sagt|schreiben|schreibt|antwort\\p{L}*|angeblich|say|says|wrote|' +
          'write)(?!\\p{L})[^.!?]{0,40}(?<!\\p{L})(?<!nicht )(?:gelöscht|vernichtet|deleted|erased)(?!\\p{L})',
        '(?<!\\p{L})(?:sagen|sagt|schreiben|schreibt|behaupten|meinen|angeblich|say|' +
          `says)(?!\\p{L})[^.!?]{0,30}(?<!\\p{L})(?:nichts|nix|keine ${TAPE_WORD}|nothing|` +
          `no ${TAPE_WORD})(?!\\p{L})[^.!?]{0,16}(?<!\\p{L})(?:haben|hätten|hat|hätte|da|vorhanden|` +
          'gespeichert|have)(?!\\p{L})',
        '(?<!\\p{L})(?:haben|hätten|hat|habe|gibt.?s|gibt es|gäbe es|ist|sei|' +
          'have)(?!\\p{L})[^.!?]{0,30}(?<!\\p{L})(?:nichts|nix|keine\\p{L}*|nicht|nothing) ' +
          '(?:\\p{L}+ )?(?:mehr(?: (?:da|vorhanden|gespeichert))?|left)[.! ]*$',
      ),
      'iu',
    ),
  ],
  [
    'incomplete',
    /(?<!\p{L})(?:(?:nur|bloß|lediglich|only) (?:\p{L}+ ){0,3}(?:schluss|ende|anfang|teil|ausschnitt|hälfte|bestell\p{L}*|end|part|half)|unvollständig|abgeschnitten|incomplete|cut off)(?!\p{L})/iu,
  ],
  [
    'incomplete',
    // Of a bill or of the money it is no part of the recording.
    new RegExp(
      `(?<!\\p{L})(?:einen?|nen|a)(?: \\p{L}+)? (?:teil|ausschnitt|schnipsel|part|piece) (?:von |of )?(?:\\p{L}+ ){0,2}(?:${TAPE_OR_FILE}|gesprächs?|telefonats?|call)(?!\\p{L})`,
      'iu',
    ),
  ],
  [
    'refused',
    new RegExp(
      ways(
        String.raw`(?:^|(?<!\p{L})(?:die|sie|firma|anbieter|they|company) )(?:haben|hat|have|` +
          String.raw`has)?(?: \p{L}+){0,4} ?(?:abgelehnt|verweigert|refused|declined)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:lehnen|lehnt) (?:\p{L}+ ){0,4}ab(?!\p{L})`,
        String.raw`(?<!\p{L})(?:weigern|weigert) sich`,
        String.raw`nicht (?:herausgegeben|rausgegeben|ausgehändigt|herausgerückt|rausgerückt)(?!\p{L})`,
        String.raw`(?:geben|gibt|rücken|rückt|wollen|will) (?:\p{L}+ ){0,3}nicht (?:heraus|raus|hergeben|` +
          String.raw`rausgeben|herausgeben|rausrücken)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:refuse|refuses|won.t give|will not give)(?!\p{L})`,
      ),
      'iu',
    ),
  ],
  [
    'given',
    new RegExp(
      '^(?!.*(?<!\\p{L})(?:nicht|kein\\p{L}*|nie|noch|nur|abschrift|text|not|only|never|' +
        `transcript)(?!\\p{L})).*(?:(?<!\\p{L})${TAPE_OR_FILE} (?:${CAME}|` +
        `(?:ist|war|liegt|is|has)(?: \\p{L}+){0,3} ${THERE})[.! ]*$|` +
        `(?<!\\p{L})(?:ist|sind|is|has)(?!\\p{L})[^.!?]{0,16}(?<!\\p{L})${TAPE_OR_FILE} ` +
        `(?:\\p{L}+ ){0,3}${THERE}[.! ]*$|(?<!\\p{L})(?:they|company) (?:\\p{L}+ ){0,3}sent ` +
        `(?:\\p{L}+ ){0,3}${TAPE_OR_FILE}(?!\\p{L})|(?<!\\p{L})(?:kam|` +
        `kamen)(?!\\p{L})[^.!?]{0,30}(?<!\\p{L})${TAPE_OR_FILE}(?!\\p{L})|` +
        `(?<!\\p{L})(?:hab\\p{L}*|haben|have|got)(?!\\p{L})[^.!?]{0,30}(?<!\\p{L})${TAPE_OR_FILE}` +
        '(?!\\p{L})[^.!?]{0,20}(?<!\\p{L})(?:bekommen|gekriegt|erhalten|geschickt|sent))',
      'iu',
    ),
  ],
  [
    'identityAsked',
    /(?<!\p{L})(?:(?:personal|licht)?ausweis\p{L}*|perso|identitätsnachweis|reisepass|passport|(?:an?|my) id|id card|kimli\p{L}*|dow[oó]d\p{L}* osobist\p{L}*|паспорт\p{L}*)(?!\p{L})|هوي/iu,
  ],
  [
    'extended',
    new RegExp(
      ways(
        String.raw`(?<!\p{L})(?:${ways(
          '(?:zwei|2) (?:weitere )?monate',
          '(?:zwei|2|drei|3) monate (?:länger|mehr|zeit)',
          String.raw`(?:frist|zeit)\P{N}{0,20}verlänger\p{L}*`,
          String.raw`verlänger\p{L}* (?:\p{L}+ ){0,3}frist`,
          'mehr zeit',
          '(?:two|2) (?:more |further )?months',
          'more time',
          String.raw`extend\p{L}* (?:\p{L}+ ){0,3}(?:deadline|time|period)`,
          String.raw`süre\p{L}* uzat\p{L}*|więcej czasu|больше времени|більше часу`,
        )})(?!\p{L})`,
        String.raw`وقت\p{L}* أطول`,
      ),
      'iu',
    ),
  ],
];

/** "Die wollen Geld dafür", while the request is out: a copy costs nothing. The company still has its time. */
export function toldFee(draft: Draft, text: string): boolean {
  const { recordingRequestedDate: asked } = factsOf(draft.file, draft.file.active);
  if (asked === undefined || asked === 'unknown' || !isShort(text) || !FEE.test(text)) return false;
  if (/(?<!\p{L})(?:vertrag|rechnung|abo|inkasso|mahn\p{L}*|contract|bill)(?!\p{L})/iu.test(text)) return false;
  draft.replies.push({ kind: 'passage', passage: 'kopie' });
  tellNext(draft);
  if (draft.file.open) askAgain(draft);
  return true;
}
const FEE = new RegExp(
  String.raw`(?<!\p{L})(?:${ways(
    '(?:wollen|will|verlangen|verlangt|fordern|fordert|want|wants|charge|' +
      String.raw`charges)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:geld|gebühr\p{L}*|` +
      String.raw`euro|eur|kosten|money|fee|euros)(?!\p{L})[^.!?]{0,24}(?<!\p{L})(?:dafür|` +
      'aufnahme|kopie|auskunft|aufzeichnung|it|recording|copy)',
    '(?:dafür|aufnahme|kopie|auskunft|recording|' +
      String.raw`copy)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:geld|gebühr\p{L}*|` +
      String.raw`\d+ ?(?:€|euro|eur)|kostet|kosten|zahlen|bezahlen|fee)`,
    String.raw`(?:soll|muss|müsse|müsste) (?:\p{L}+ ){0,3}(?:dafür|` +
      String.raw`für die (?:aufnahme|kopie|auskunft))(?: \p{L}+){0,3} (?:be)?zahlen`,
    '€ (?:dafür|für die (?:aufnahme|kopie))',
  )})(?!\p{L})`,
  'iu',
);

/** "Die wollen jetzt meinen Ausweis sehen", once the request is out. */
export function toldAccess(draft: Draft, text: string): boolean {
  const { file } = draft;
  const known = factsOf(file, file.active);
  const asked = known.recordingRequestedDate;
  const open = file.open?.fact;
  const isOut = asked !== undefined && asked !== 'unknown';
  if (open === 'recordingReply' || known.recordingReply === 'given') return false;
  // Who says that they keep it back has asked for it; the first story tells it as a story.
  if (!isOut && (file.open?.about === 'start' || !theyRefuseTape(text))) return false;
  if (!mayBeTheirs(text)) return false;
  const bare = withoutDays(text, findDates(text, { today: draft.today }));
  const [read] = OF_ACCESS.find(([, say]) => say.test(bare)) ?? [];
  const value = read ?? (theyRefuseTape(text) ? 'refused' : undefined);
  if (value === undefined || known.recordingReply === value) return false;
  const alone = file.letters.every(({ state, letter }) => state !== 'sent' || letter.startsWith('recording'));
  const named = NAMES_TAPE.test(text);
  if (!named && ((OF_ANY.has(value) && !alone) || OTHER_THING.test(text))) return false;
  const told: Told[] = [{ fact: 'recordingReply', value, quote: text }];
  const came = dayOfReply(draft, text);
  if (value === 'extended' && came) told.push({ fact: 'recordingExtendedDate', value: came });
  // A complaint names the day to an authority: one that nobody told stays unknown.
  if (ENDS_WAITING.has(value) && came) told.push({ fact: 'recordingReplyDate', value: came });
  const { fresh, contradicts } = note(draft, file.active, told);
  // Told as the one thing the message is about and said back: it makes no second summary necessary.
  for (const one of fresh) setFact(draft, file.active, one, 'customer', true);
  if (ENDS_WAITING.has(value)) answered(draft, true);
  if (fresh.length > 0) draft.replies.push(understood(file.active, fresh));
  correct(draft, file.active, contradicts);
  proceed(draft);
  return true;
}

/** "Die haben am 19.11. abgelehnt" says the same as without its day. */
function withoutDays(text: string, days: readonly DateHit[]): string {
  return days.reduceRight(
    (rest, { start, end }) =>
      rest.slice(0, start).replace(/(?<!\p{L})(?:am|vom|on)? ?$/iu, '') + rest.slice(end).trimStart(),
    text,
  );
}

/** After these no other answer to the same letter is waited for. */
const ENDS_WAITING = new Set<FactValues['recordingReply']>([
  'refused',
  'deleted',
  'transcriptOnly',
  'incomplete',
  'given',
]);
