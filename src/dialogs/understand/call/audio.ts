// The recording: when its copy was asked for, what became of the request, and whether the customer has heard it.
import type { DateHit } from '../../../knowledge/german/dates.ts';
import type { FactValues } from '../../../knowledge/facts.ts';
import type { Notes } from '../notes.ts';
import { wholeOf, type Place } from '../place.ts';
import { clauseAt, type Reading } from '../reading.ts';
import { TO_BE_GONE } from '../phrases/tape.ts';
import { all, compile, first, has, ways } from '../rule.ts';
import { noteGoneAfterRefusal } from '../papers/gone-after-refusal.ts';
import { isDayOfMatter, isDayOfRequest, theyRefuseTape } from './tape-refused.ts';

const OBJECT = compile(
  '_(?:\\w*aufnahme|\\w*aufzeichnung(?:en)?|\\w*mitschnitt\\w*|tonband\\w*|band|tondatei|tonaufnahme|' +
    'audio\\w*|(?:aufgenommene|aufgezeichnete|mitgeschnittene)[nrs]? (?:telefonats?|gesprächs?|anrufs?)|' +
    'recording|art\\w* 15|dsgvo|datenschutz-grundverordnung|gdpr)_',
);
const ASKED_FOR = compile(
  `_(?:${ways(
    'angefordert|anforderte|verlangt|verlangte|gebeten|beantragt|gefordert|angefragt',
    'eingefordert|aufgefordert|auskunftsersuchen',
    '(?:antrag|anfrage|anforderung) (?:\\w+ ){0,4}(?:gestellt|geschickt|gesendet|nach)',
    'bat (?:ich|wir)',
    'baten wir|erbeten',
    'man (?:möge|solle) (?:mir|uns)',
    'herausgabe',
    'nach (?:der|einer|dem|meiner) \\w*(?:aufnahme|aufzeichnung|mitschnitt) gefragt',
    'asking for|requested|asked|request|demanded',
  )})_`,
);
const NOT_OWN = compile(
  '_(?:von ihnen angeforderte\\w*|asked (?:me|if|whether)|(?<!(?:aufnahme|aufzeichnung|mitschnitt) )gefragt|fragte)_',
);
const ANSWERS: readonly { value: FactValues['recordingReply']; say: RegExp }[] = [
  {
    value: 'deleted',
    say: compile(
      '_(?<!_(?:nicht|not|be) )(?:gelöscht|deleted|vernichtet|überspielt|überschrieben|nicht mehr vorhanden|existiert nicht mehr|no longer exists?|gibt es nicht mehr|gibts nicht mehr)_',
    ),
  },
  {
    value: 'transcriptOnly',
    say: compile(
      '_(?:transkript\\w*|transcript\\w*|abgetippt\\w*|abschrift|verschriftlich\\w*|wortprotokoll|gesprächsprotokoll|wortlaut|typed)_',
    ),
  },
  {
    value: 'refused',
    say: compile(
      `(?:${ways(
        '(?:nicht|nie) (?:heraus|raus)',
        'verweiger\\w*|weiger\\w*|abgelehnt',
        'lehn\\w* (?:\\w+ ){0,4}ab_',
        'datenschutzgründen|betriebsgeheimnis|geschäftsgeheimnis|trade secret\\w*|turned down',
        'grundsätzlich nicht|refuse\\w*|won.t give|will not give',
        'not hand\\w* (?:it )?(?:out|over)',
        '(?:cannot|can.t) (?:give|send|hand)',
      )})`,
    ),
  },
  {
    value: 'none',
    say: compile(
      `(?:${ways(
        '(?:antwort|reaktion|rückmeldung)[^.!?]{0,30}_(?:keine|null|nichts|nix)_',
        '_(?:keine|keinerlei|nie eine) (?:\\w+ )?(?:antwort|reaktion|rückmeldung)',
        '_(?:bis heute|bisher|bislang|seitdem|seither|immer noch|noch) (?:nichts|nix|keine)_',
        '_nichts (?:gehört|gekommen|passiert|außer|ausser)_',
        'automati\\w* (?:\\w+ )?(?:eingangs\\w*|bestätigung|reply|answer|response|message|"?we have)',
        '(?:only|just) an automatic',
        'no (?:reply|answer|response)',
        'reagier\\w* nicht|stell\\w* sich tot|funkstille|schweigen_',
        '(?:kam|kommt) (?:\\w+ )?(?:nie|nichts|nix)_',
        'nie (?:was|etwas) zurück',
        'nothing back',
      )})`,
    ),
  },
];
const UNHEARD = compile(
  ways(
    '_(?:die|which|that|it) (?:ich|i) (?:\\w+ )?(?:nicht kenne|nie gehört habe|have(?: not|n.t) heard|never heard)_',
    '_(?:nicht|nie|noch nicht|not|never|haven.t) (?:an)?(?:gehört|heard)_(?: (?:it|the recording))?',
  ),
);
/** "Ich hab ausdrücklich abgelehnt", "I refused": what the customer turned down is no answer of theirs. */
const OWN_REFUSAL =
  /\b(?:(?:hab|habe|haben|hatte|hatten) (?:ich|wir)|(?:ich|wir) (?:hab|habe|haben|hatte|hatten|lehnte)|i|we)\b[^.!?,]{0,50}\b(?:abgelehnt|verweigert|geweigert|refused|declined|turned down)\b|\b(?:ich|wir) (?:[\w_]+ ){0,5}(?:abgelehnt|verweigert) (?:hab|habe|haben|hatte|hatten)\b/g;
/** "Jetzt soll die Aufnahme gelöscht werden": wished, and no answer that it is gone. */
const WISHED = compile(TO_BE_GONE);
/** So many sentences behind the request may tell what became of it. */
const REACH = 3;

/** Notes request, answer and whether it was heard; a recording that never came was not heard. */
export function noteRecording(notes: Notes, reading: Reading): void {
  noteRequest(notes, reading);
  noteDayOfReply(notes, reading);
  noteGoneAfterRefusal(notes, reading);
  const reply = notes.facts['recordingReply'];
  if (reply === 'none' || reply === 'refused' || reply === 'deleted' || reply === 'transcriptOnly')
    notes.note('recordingHeard', false, notes.placeOf('recordingReply'));
  for (const sentence of reading.sentences) {
    const unheard = has(OBJECT, sentence.text) ? first(UNHEARD, sentence.text) : null;
    if (unheard) {
      const start = sentence.start + unheard.index;
      notes.note('recordingHeard', false, { start, end: start + unheard[0].trimEnd().length });
    }
  }
}

/** When its copy was asked for, and what the sentences behind the request tell of the answer. */
function noteRequest(notes: Notes, reading: Reading): void {
  if (!has(OBJECT, reading.text)) return;
  reading.sentences.forEach((sentence, index) => {
    const asked = all(ASKED_FOR, sentence.text).at(0);
    if (!asked || has(NOT_OWN, sentence.text)) return;
    const around = reading.sentences.slice(Math.max(0, index - 1), index + 2);
    if (!around.some((one) => has(OBJECT, one.text))) return;
    const place = wholeOf(asked, sentence.start);
    const day = dayOfRequest(reading, sentence, place, isRefused(reading, place.start));
    if (day) notes.note('recordingRequestedDate', day.from, day);
    for (const later of reading.sentences.slice(index, index + 1 + REACH)) {
      const told = later.text.replaceAll(OWN_REFUSAL, (words) => ' '.repeat(words.length));
      const answer = ANSWERS.filter(({ value }) => value !== 'deleted' || !has(WISHED, told))
        .map(({ value, say }) => ({ value, hit: first(say, told) }))
        .find(({ hit }) => hit);
      if (!answer?.hit) continue;
      const start = later.start + answer.hit.index;
      notes.note('recordingReply', answer.value, { start, end: start + answer.hit[0].trimEnd().length });
      break;
    }
  });
}

/** "Am 20. November haben sie die Herausgabe abgelehnt": their answer, and no request on that day. */
function isRefused(reading: Reading, at: number): boolean {
  const clause = clauseAt(reading, at + 1)?.text ?? '';
  return theyRefuseTape(clause) && !ASKING.test(clause);
}
const ASKING = /\b(?:verlangt|angefordert|gefordert|gebeten|beantragt|gestellt|geschickt|asked|requested|demanded)\b/;

/** An answer of the company has come. */
const CAME = new Set<unknown>(['refused', 'deleted', 'transcriptOnly', 'incomplete', 'given']);

/**
 * "Sie haben am 20.8. abgelehnt": the day beside the answer, where it lies after that of the request. Where none is told, only
 * the clause that says how they refused, or what came, names its day.
 */
function noteDayOfReply(notes: Notes, reading: Reading): void {
  const asked = notes.facts['recordingRequestedDate'];
  if (!CAME.has(notes.facts['recordingReply'])) return;
  const { start, end } = notes.placeOf('recordingReply');
  const clause = clauseAt(reading, start);
  const within = (date: DateHit): boolean =>
    clause !== undefined &&
    (theyRefuseTape(clause.text) || (SENT.has(notes.facts['recordingReply']) && ARRIVED.test(clause.text))) &&
    date.start >= clause.start &&
    date.end <= clause.end &&
    date.from !== notes.facts['callDate'];
  const sentence = reading.sentences.find((one) => one.start <= start && start < one.end);
  const days = reading.dates.filter(
    (date) =>
      date.exact &&
      !date.problem &&
      (typeof asked === 'string' ? date.from > asked : within(date)) &&
      !isDayOfMatter(reading.text, date) &&
      date.from <= reading.today &&
      sentence !== undefined &&
      date.start >= sentence.start &&
      date.end <= sentence.end &&
      date.start < end + AWAY &&
      date.end > start - AWAY,
  );
  if (days.length === 1 && days[0]) notes.note('recordingReplyDate', days[0].from, days[0]);
}

/** Something came with the answer. */
const SENT = new Set<unknown>(['transcriptOnly', 'incomplete', 'given']);
const ARRIVED =
  /\b(?:geschickt|zugeschickt|gesendet|gesandt|gemailt|bekommen|erhalten|gekommen|kam|kamen|sent|received|got|came|arrived)\b/;

/** A day farther behind the verb belongs to something else. */
const AWAY = 40;

/** In front of the day of the call that was taped. */
const OF_THE_CALL =
  /\b(?:telefonat\w*|anruf\w*|gespraech\w*|telefongespraech\w*|call|conversation) (?:(?:vom|am|von|of|on|from) )?(?:the )?$/;
function dayOfRequest(reading: Reading, sentence: Place, place: Place, refused: boolean): DateHit | undefined {
  const days = reading.dates.filter(
    (date) =>
      date.exact &&
      !date.problem &&
      date.start >= sentence.start &&
      date.end <= sentence.end &&
      (!refused || isDayOfRequest(reading.text, date)),
  );
  // "Am 10. Juni verlangt, am 3. Juli kam die Antwort": the day before the verb is the day of the request.
  const before = days.filter((date) => date.end <= place.start);
  // "Am 28.8. die Aufnahme von meinem Telefonat vom 10.8. verlangt": the day of the call that was taped.
  return (
    before.findLast((date) => !OF_THE_CALL.test(reading.text.slice(sentence.start, date.start))) ??
    before.at(-1) ??
    days.find((date) => date.start - place.end < AWAY)
  );
}
