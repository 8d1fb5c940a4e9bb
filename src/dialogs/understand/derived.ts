// What follows from several readings together: who spoke, and whether that one agreed.
import type { FactKey } from '../../knowledge/facts.ts';
import { actorAt, tellsOfKin } from './call/actors.ts';
import { age } from './call/age.ts';
import { diedAfterCall } from './call/died.ts';
import type { Approval } from './papers/approval-words.ts';
import type { Notes } from './notes.ts';
import { personOnPhone, rangOneself, tellsOfTalk } from './call/people.ts';
import { LEAVE, NO_LEAVE } from './phrases/roles.ts';
import { spanOf } from './place.ts';
import { clauseAt, type Reading, sentenceAt } from './reading.ts';
import { compile, first, has, type Hit, ways } from './rule.ts';
import { kinRangThem } from './call/channel.ts';
import { declarationOf } from './call/how-declared.ts';
import { writerFacts } from './call/writer.ts';

const UNAUTHORISED = compile(NO_LEAVE);
const AUTHORISED = compile(LEAVE);

const SAID_OTHERWISE = compile(
  '_(?:er|sie|der|die|mann|frau|anrufer\\w*|typ|mitarbeiter\\w*|he|she|caller) (?:hat |habe )?(?:ihr |' +
    'ihm |mir |uns )?(?:meinte|sagte|behauptete|erzählte|gesagt|gemeint|said|' +
    'claimed)_[^.!?]{0,50}_(?:sonst|otherwise|or else)_[^.!?]{0,20}$',
);

/** "Ich habe widerrufen, am 20.11. per Mail": the day stands behind the act, and is no day of the other side's post. */
export function noteActBehind(notes: Notes, reading: Reading): void {
  if (notes.facts['alreadyWithdrawn'] !== true || notes.has('withdrawnDate')) return;
  for (const date of reading.dates) {
    if (!date.exact || date.problem || !WITHDREW.test(reading.text.slice(Math.max(0, date.start - 40), date.start)))
      continue;
    // "Ich habe widerrufen, am 20.11. kam die Bestätigung": the day of what came then.
    if (CAME_THEN.test(reading.text.slice(date.end, date.end + 80))) continue;
    if (notes.facts['documentsReceivedDate'] === date.from) {
      const { start, end } = notes.placeOf('documentsReceivedDate');
      if (start <= date.end && date.start <= end) notes.drop('documentsReceivedDate');
    }
    return notes.note('withdrawnDate', date.from, date);
  }
}
const WITHDREW =
  /\b(?:widerrufen|widerruf (?:geschickt|gesendet|abgeschickt|per (?:\w+-?)?(?:einschreiben|e-?mail|mail|brief|post|fax)))[,:]? (?:(?:und zwar|schon|bereits|gleich|schriftlich|am|on) )*$/;
const CAME_THEN = new RegExp(
  String.raw`^[\s._]*(?:${ways(
    'kam|kamen|traf|trafen|lag|lagen|erhielt|erhielten|bekam|bekamen|rief|riefen|schrieb',
    String.raw`schrieben|antwortete\w*|folgte\w*`,
    'wurden? (?:mir|uns)',
    '(?:hat|haben|hatten?) (?:er|sie|die|der|man|vodafone|telekom|o2)',
    String.raw`(?:habe?|haben) (?:ich|wir) [^,.!?\n]{0,50}(?:bekommen|erhalten|gekriegt)`,
    String.raw`(?:they|he|she|the \w+) \w+`,
    'came|arrived',
    'i (?:got|received)',
  )})\b`,
);

/** "Er meinte, der Strom wird sonst abgestellt": what a caller says to get a yes announces no cut-off. */
export function dropSaidThreat(notes: Notes, { text }: Reading): void {
  if (notes.facts['cutOffThreatened'] !== true || notes.facts['channel'] !== 'outboundCall') return;
  const { end } = notes.placeOf('cutOffThreatened');
  if (has(SAID_OTHERWISE, text.slice(Math.max(0, end - 110), end))) notes.drop('cutOffThreatened');
}

/** "Auf der Aufnahme ist nicht meine Stimme", "das war nicht ich am Telefon": somebody else spoke, nobody knows who. */
const NOT_ME = compile(
  ways(
    '_das (?:war|bin) (?:aber |doch )?nicht ich(?=[.,!?]| ?$| am telefon_| auf (?:der|dem)_)',
    '_ich war (?:es|das) (?:aber |doch |gar )?nicht(?=[.,!?]| ?$)',
    '_nicht meine stimme_',
    '_not my voice_',
  ),
);
const CALLED_ME = compile(
  ways(
    '_(?:hat|haben|hatte|rief|riefen)_ (?:\\w+ ){0,3}(?:mich|bei mir)_',
    '_(?:mich|bei mir)_[^.!?]{0,40}_(?:angerufen|rief|riefen|an)_',
    '_ich (?:hab|habe|hatte|wurde|war|bin|sagte)_(?! (?:es|das) (?:aber |doch |gar )?nicht_)[^.!?]{0,60}_(?:angerufen|am telefon|telefoniert|ja gesagt|gesagt|zugestimmt)_',
    '_(?:called|rang|phoned) me_|_i (?:said|agreed|told|answered)_',
  ),
);

/** Who was on the phone, of what age; a call that is denied or cannot have been takes channel and agreement along. */
export function notePerson(notes: Notes, reading: Reading): void {
  const channel = notes.facts['channel'];
  const told = channel === 'outboundCall' || channel === 'inboundCall';
  if (notes.facts['identityMisused'] === true) {
    // Whoever used the name of another agreed for nobody.
    const place = notes.placeOf('identityMisused');
    notes.drop('agreedOnPhone');
    notes.note('agreedOnPhone', false, place);
  }
  const person = personOnPhone(reading, told, spokeForOneself(notes, reading));
  // Bought at the door, in a shop, online or by letter: a call that is mentioned as well made no contract.
  const denied = person?.value === 'self' && has(NOT_ME, reading.text) && !has(CALLED_ME, reading.text);
  if (
    person &&
    !denied &&
    !kinRangThem(reading, person) &&
    (told || channel === undefined || person.value === 'nobody')
  )
    notes.note('personOnPhone', person.value, person);
  const rang = rangOneself(reading, told);
  const way = notes.placeOf('channel');
  if (rang && (!notes.has('channel') || (way.start < rang.denial.end && rang.denial.start < way.end))) {
    notes.drop('channel');
    notes.note('channel', 'inboundCall', rang.own);
  }
  if (rang) notes.note('personOnPhone', 'self', rang.own);
  const later = diedAfterCall(notes, reading);
  if (later && agreedOneself(notes, reading)) notes.drop('deceased');
  else if (later) {
    // The holder spoke, and has died since: neither "nobody called" nor a no follows.
    notes.note('deceased', true, later);
    notes.drop('personOnPhone');
    notes.note('personOnPhone', 'self', later);
    notes.note('writerRole', 'relative', later);
  } else if (notes.facts['deceased'] === true && reading.dates.length > 0) {
    // Whoever had died spoke to nobody.
    const place = reading.dates[0] ?? { start: 0, end: 1 };
    notes.drop('personOnPhone');
    notes.note('personOnPhone', 'nobody', notes.placeOf('deceased'));
    notes.drop('agreedOnPhone');
    notes.note('agreedOnPhone', false, place);
  }
  if (person?.value === 'nobody') {
    // "Nie telefoniert": what was read as a call is somebody's claim.
    if (told) notes.drop('channel');
    notes.note('agreedOnPhone', false, person);
  }
  // Signed at the door, in a shop or online: a yes or no on the phone made nothing.
  if (channel === 'doorstep' || channel === 'shop' || channel === 'online') notes.drop('agreedOnPhone');
  for (const one of writerFacts(reading, person?.ofKin ? person : undefined, OTHERS.has(String(person?.value))))
    notes.note(one.fact, one.value, one);
  for (const fact of age(reading)) notes.note(fact.fact, fact.value, fact);
  noteLeave(notes, reading);
}

/** "Am 20. habe ich ja gesagt, am 25. ist meine Frau gestorben": the contract is the writer's own. */
function agreedOneself(notes: Notes, reading: Reading): boolean {
  if (notes.facts['agreedOnPhone'] !== true) return false;
  const { start, end } = notes.placeOf('agreedOnPhone');
  return actorAt(reading, start) === 'own' || actorAt(reading, end - 1) === 'own';
}

/** "Die haben mich angerufen", "da hab ich ja gesagt": the writer was on the phone, whoever else is named. */
function spokeForOneself(notes: Notes, reading: Reading): boolean {
  const { agreedOnPhone: agreed } = notes.facts;
  if (agreed === false) return true;
  if (agreed !== undefined) {
    const { start, end } = notes.placeOf('agreedOnPhone');
    if (actorAt(reading, start) === 'own' || actorAt(reading, end - 1) === 'own') return true;
    // "Man hat mir fernmündlich eine Versicherung verkauft".
    if (/\b(?:mir|uns|me|us)\b/.test(reading.text.slice(start, end))) return true;
  }
  if (!notes.has('channel')) return false;
  const at = sentenceAt(reading, notes.placeOf('channel').start);
  return ME.test(reading.sentences.slice(at, at + 2).reduce((text, one) => text + one.text, ''));
}
/** A relative was on the phone, not the writer. */
const OTHERS: ReadonlySet<string> = new Set(['spouse', 'child', 'parent', 'other']);
const ME = /\b(?:mich|mir|me|mi|ich|i)\b/;

/** Whether another than the holder had leave to decide, as far as the words say. */
function noteLeave(notes: Notes, reading: Reading): void {
  const person = notes.facts['personOnPhone'];
  if (person === undefined || person === 'self' || person === 'nobody') return;
  const none = first(UNAUTHORISED, reading.text);
  const hit = none ?? first(AUTHORISED, reading.text);
  if (hit) notes.note('personWasAuthorised', none === null, spanOf(hit));
}

/** Somebody else spoke: that one's yes counts before the holder's "I never agreed". */
export function noteSpeaker(notes: Notes, hits: readonly Hit[]): void {
  const person = notes.facts['personOnPhone'];
  // A custodian's "ich habe nicht eingewilligt" is said of what the ward agreed to.
  const another = SPEAKERS.has(String(person)) || notes.facts['writerRole'] === 'custodian';
  if (notes.facts['agreedOnPhone'] !== false || !another) return;
  // "Ich habe das nicht erlaubt und nicht zugestimmt": the second verb has its doer before the "und".
  const own = (hit: Hit): boolean =>
    OWN_VOICE.test(clauseAt(notes.reading, hit.start)?.text ?? '') || actorAt(notes.reading, hit.end - 1) === 'own';
  const said = hits.filter((hit) => hit.fact === 'agreedOnPhone');
  const refused = said.filter((hit) => hit.value === false);
  const yes = said.find((hit) => hit.value === true && hit.rank >= 3 && !own(hit));
  if (!yes && notes.facts['writerRole'] === 'custodian' && refused.every((hit) => own(hit) && isConsent(notes, hit)))
    notes.drop('agreedOnPhone');
  if (!yes || refused.some((hit) => hit.rank >= 3 && !own(hit))) return;
  notes.drop('agreedOnPhone');
  notes.note('agreedOnPhone', true, yes);
}
const isConsent = ({ reading }: Notes, { start, end }: Hit): boolean =>
  /\b(?:eingewilligt|genehmigt|zugestimmt)\b/.test(reading.text.slice(start, end));
/** Somebody else may have said the yes. */
const SPEAKERS: ReadonlySet<string> = new Set(['child', 'spouse', 'other']);
const OWN_VOICE = /\b(?:ich|wir|i|we|mir|uns)\b/;

/** "Clicked it by mistake", "weil ich dachte, das ist nur eine Information": a click that tells nothing of what was said before. */
const NOT_MEANT =
  /\b(?:by (?:mistake|accident)|accidental\w*|aus versehen|versehentlich|(?:thought|believed) (?:it|this|that) (?:was|is) (?:just|only)|without reading)\b|\b(?:link|klick\w*|sms|code|knopf|button)\b[^.!?]{0,24}\b(?:fuer|zur|zum|for|wegen) (?:(?:die|der|das|den|dem|eine[rnm]?|meine[rnm]?|the|my) )?(?:\w*kuendigung\w*|\w*stornierung|\w*storno\w*|\w*widerruf\w*|\w*abmeldung|datenabgleich|\w*adressaenderung|umzugsmeldung|\w*termin\w*|\w*stoerung\w*|\w*gutschrift|\w*gutschein\w*|cancellation|appointment)\b/;

/** Whoever refused on the phone and confirmed in text form afterwards agreed in the end; whoever confirmed nothing may still have said yes. */
export function noteAgreement(
  notes: Notes,
  hits: ReadonlyMap<FactKey, Hit>,
  all: readonly Hit[],
  approval: Approval | undefined,
): void {
  const means = hits.get('approvalMeans');
  if (means && notes.facts['textFormApproval'] === undefined) notes.note('approvalMeans', means.value, means);
  const refused = hits.get('agreedOnPhone');
  const later = refused?.value === false ? yesAfter(notes.reading, all, refused) : undefined;
  if (later) {
    notes.drop('agreedOnPhone');
    notes.note('agreedOnPhone', true, later);
  }
  // A click alone tells of no call.
  const called = notes.has('channel') || notes.has('personOnPhone') || tellsOfTalk(notes.reading);
  if (
    approval?.value === true &&
    called &&
    notes.facts['textFormApproval'] === true &&
    !FACE.has(String(notes.facts['channel'])) &&
    !NOT_MEANT.test(notes.reading.sentences[sentenceAt(notes.reading, approval.start)]?.text ?? '')
  )
    notes.note('agreedOnPhone', true, approval);
  noteOwnVoice(notes, all);
  const { agreedOnPhone: agreed, declaration } = notes.facts;
  if (agreed === undefined || (agreed === true ? NO_YES.has(declaration) : declaration === 'clearYes'))
    notes.drop('declaration');
  const how = notes.facts['agreedOnPhone'] === false && notes.facts['personOnPhone'] !== 'nobody';
  const declared = how ? declarationOf(all, notes.reading) : undefined;
  if (declared) notes.note('declaration', declared.value, declared);
  if (notes.has('declaration') && !FACE.has(String(notes.facts['channel']))) {
    // What was answered in the call was answered by whoever tells of it, or by the old parent told of.
    const place = notes.placeOf('declaration');
    const actor = actorAt(notes.reading, place.start);
    if (actor === 'own' || !tellsOfKin(notes.reading)) notes.note('personOnPhone', 'self', place);
  }
}

/**
 * "Ich hab dann zugestimmt": whoever says yes in the first person was on the phone, also where no call is named; a no must be
 * said to somebody, for "ich habe nie zugestimmt" may deny the call as well.
 */
function noteOwnVoice(notes: Notes, all: readonly Hit[]): void {
  const { agreedOnPhone: agreed, channel } = notes.facts;
  const { reading } = notes;
  if (agreed === undefined || FACE.has(String(channel)) || notes.has('personOnPhone') || tellsOfKin(reading)) return;
  const own = all.find(
    (hit) =>
      hit.fact === 'agreedOnPhone' &&
      hit.value === agreed &&
      (actorAt(reading, hit.start) === 'own' || actorAt(reading, hit.end - 1) === 'own') &&
      (agreed === true ||
        has(SAID_SO, reading.text.slice(clauseAt(reading, hit.start)?.start ?? hit.start, hit.end + 1))),
  );
  if (own) notes.note('personOnPhone', 'self', own);
}
/** What is declared without a yes. */
const NO_YES: ReadonlySet<unknown> = new Set(['no', 'onlyDocuments', 'silent']);
const SAID_SO = compile(
  '_(?:gesagt|sagte|geantwortet|abgelehnt|lehnte|abgewunken|winkte|abgewimmelt|aufgelegt|legte|' +
    'weggedrückt|am telefon|im gespräch|im telefonat|des (?:gesprächs|telefonats)|gebeten|told|hung up|' +
    'declined|refused|said (?:no|that|i)|only said|all i said)_(?! ich haette)',
);
/** Ways in which the yes was not given on the phone. */
const FACE: ReadonlySet<string> = new Set(['doorstep', 'shop', 'online', 'letter']);

/** "Abgelehnt. Eine Woche später dieselbe Stimme, da hab ich ja gesagt": a yes in a later call, or after long urging. */
function yesAfter(reading: Reading, all: readonly Hit[], refused: Hit): Hit | undefined {
  return all.find(
    (hit) =>
      hit.fact === 'agreedOnPhone' &&
      hit.value === true &&
      hit.rank >= 3 &&
      hit.start > refused.end &&
      ((sentenceAt(reading, hit.start) > sentenceAt(reading, refused.start) &&
        has(AGAIN, reading.text.slice(refused.end, hit.end))) ||
        AFTER_A_NO.test(reading.text.slice(Math.max(0, refused.start - 40), hit.start))),
  );
}
const AGAIN = compile(
  `_(?:${ways(
    'später|nochmal|noch einmal|nochmals|wieder angerufen|rief\\w* wieder|erneut|dieselbe',
    'derselbe',
    'beim (?:zweiten|dritten|nächsten) (?:mal|anruf)',
    '(?:am|in der) (?:nächsten|folgenden|darauffolgenden) \\w+',
    'schließlich|irgendwann|am ende|zum schluss|in the end|later|again|eventually|finally',
  )})_`,
);
/** "Nachdem ich nein gesagt hatte, rief er wieder an und da …": what follows came later. */
const AFTER_A_NO =
  /\bnachdem (?:ich|wir|sie|er)\b[^.!?,]{0,40}\b(?:nein gesagt|abgelehnt|abgesagt) (?:hatten?|habe|hab|haben|hat)\b,?(?![^.!?]*\b(?:haette|behaupte\w*|angeblich|soll|sollte|nicht|nie|wieder nein|sagte er|sagt er)\b)[^.!?]*$/;
