// Who was on the phone, and whether anybody was.
import { isAsked, isHypothetical, isNegated, isReported } from '../../../knowledge/german/clauses.ts';
import {
  HELD,
  HELD_BY,
  I_SPOKE,
  KIN,
  KIN_SPOKE,
  MY_CONTRACT,
  OTHER_SPOKE,
  PRONOUN_SPOKE,
  TALK_OF_SELLER,
  THEIR_CONTRACT,
  WRITER_SPOKE,
} from '../phrases/people.ts';
import { NO_CALL } from '../phrases/channel/no-call.ts';
import type { Place } from '../place.ts';
import { clauseAt, type Reading, sentenceAt } from '../reading.ts';
import { all, compile, compileAll, first, has, type Hit, runRules, ways } from '../rule.ts';
import { age } from './age.ts';
import { deniedCall, deniesLess } from './uncalled.ts';
import { tellsOfOutsider } from './unmeant.ts';

const OF_MINE = '(?:mein(?:e|en|er|em)?|unser(?:e|en|er|em)?|my|our) (?:\\d{1,2}[ -]years?[ -]old )?(?:\\w+ )?';
const SPOKE = KIN.flatMap((kin) =>
  [...KIN_SPOKE, ...(kin.is === 'other' ? OTHER_SPOKE : [])].map((say) => ({
    kin,
    pattern: compile(
      `_${say.replaceAll('P', `(?:${OF_MINE})${kin.elder ? '?' : ''}${kin.say}`).replaceAll('K', kin.say)}_`,
    ),
  })),
);
/** Who may speak for the writer's own contract; an elder's call is the elder's own. */
const YOUNGER = KIN.filter((kin) => kin.is === 'spouse' || kin.is === 'child').map(({ is, say }) => ({
  is,
  pattern: compile(`_${OF_MINE}${say}_`),
}));
/** "Meine Mutter hat einen Brief gekriegt. Sie sagt, da rief einer an": the paper and the call are hers. */
const ELDER_GOT_POST = compile(
  `_(?:bei )?${OF_MINE}${KIN.find((kin) => kin.elder)?.say}_[^.!?\\n]{0,70}_(?:bekommen|bekam|bekommt|gekriegt|kriegt|kriegte|erhalten|erhielt|got|received|gets)_`,
);
const TELLS_THE_CALL = compile(
  '_(?:sie|er|she|he) (?:sagt|meint|erzählt|erzählte|behauptet|schwört|weiß|erinnert sich|kann sich|says|remembers|swears)_[^.!?\\n]{0,50}_(?:\\w*anruf\\w*|angerufen|rief|riefen|telefon\\w*|called|phoned|call|phone)_',
);
const RANG_ME = compile(
  '_(?:mich|bei mir|bei uns)_[^.!?\\n]{0,40}_(?:angerufen|an)_|_(?:rief|riefen|ruft|rufen|hat|haben) (?:\\w+ ){0,3}(?:mich|bei mir|bei uns)_|_(?:called|phoned|rang) (?:me|us)_',
);
const BY_PRONOUN = compile(PRONOUN_SPOKE);
const WROTE_AND_SPOKE = compile(WRITER_SPOKE);
const HOLDERS = HELD_BY.map(({ holder, writer }) => ({ writer, pattern: compile(HELD.replaceAll('H', holder)) }));
const DENIED = compileAll(NO_CALL);
const MYSELF = compile(I_SPOKE);
const MINE = compile(MY_CONTRACT);
/** "My flatmate got a call and they signed him up": the contract is the flatmate's. */
const SIGNED_UP = compile('_(?:signed (?:him|her) up|sold (?:him|her) (?:an?|some|the) \\w+)_');
const THEIRS = compile(THEIR_CONTRACT);
const CALL = compile(
  '_(?:\\w*anruf|anrufe[nrs]?|anrufer\\w*|angerufen\\w*|rief|riefen|' +
    '(?<!seiner |ihrer |deren |meiner |des )telefon\\w*|am apparat|hotline|gespräch|' +
    '(?<!that )call(?! record)|called|phone(?! contract| plan| number)|phoned|aufgelegt|bequatscht|' +
    'fernmündlich)_',
);
const FIRST_PERSON = compile('_(?:ich|mich|mir|wir|uns|hab|habe|mein\\w*|bin|i|me|my)_');
const ANYBODY = compile('_(?:{kin}|er|sie|ihr|ihm|ihn)_');
const ANYTHING = compile('\\w+');
type Fact = Omit<Hit, 'rank'>;

/** A seller speaks, or something is said, promised or named to somebody: a talk, without a word for the call. */
const SELLER_SPEAKS = compile(TALK_OF_SELLER);
/** Told as to come, as not done, or as what others say was. */
const UNDONE = compile(
  ways(
    '_(?:angerufen|telefoniert|gesprochen|zurückgerufen) (?:hab|habe|haben|hat) (?:ich|wir|sie|er) ' +
      '(?:\\w+ ){0,3}(?:nicht|nie|noch nicht)_',
    '_(?:haben soll|gewesen sein soll|gemacht haben soll|gesagt haben soll|abgeschlossen haben)_',
    '_soll (?:ich|er|sie) (?:\\w+ ){0,4}(?:telefonisch|am telefon|fernmündlich)_',
    '_(?:wollte|wollten|will) (?:mich|uns) (?:\\w+ ){0,3}anrufen_',
    '_(?:nie gemacht|lt\\.|lt_|laut_)',
  ),
);

/** Perhaps there was a call, perhaps not. */
const UNSURE = compile(
  '(?:kann (?:gut )?sein|gut möglich|möglicherweise|weiß (?:ich )?(?:nimmer|nicht mehr)|keine ahnung ob|_maybe_|might have|says? (?:that )?i_|say (?:that )?i_)',
);
/** Something happened: a mere question of law tells of no call. */
const TOLD = compile(
  '_(?:hab\\w*|hat|hatte\\w*|wurde\\w*|war|waren|kam|kamen|rief\\w*|ging|sagte\\w*|bekam\\w*|legte|bin|' +
    'got|was|called|said|told|asked|turned|agreed|took|sold|quoted|promised|offered|have|had|received)_',
);

/** Whether somebody who is named as speaking was on the phone. */
const isOnTheLine = (reading: Reading, hit: RegExpExecArray): boolean =>
  // The late husband's maxims are no call.
  !/\b(?:verstorben|selig|late )/.test(hit[0]) &&
  // "Opa hier, 76": whoever says so of himself writes.
  !SELF_NAMED.test(hit[0]) &&
  // "Meine Frau stand daneben, als ich mit dem Kerl telefonierte".
  !/\bdaneben\b|\b(?:als|waehrend) ich\b/.test(hit[0]) &&
  // "Mein Bruder meint, Verträge am Telefon sind ungültig": what somebody holds of such contracts is no call.
  !HOLDS_OF_LAW.test(reading.text.slice(hit.index, reading.sentences[sentenceAt(reading, hit.index + 1)]?.end)) &&
  !isOwner(reading, hit) &&
  !isAtHome(reading, hit) &&
  !isSupposed(clauseAt(reading, hit.index)?.text ?? '') &&
  !tellsOfOutsider(reading.sentences[sentenceAt(reading, hit.index)]?.text ?? '');

/**
 * Who spoke.
 * @param callTold whether a call is told at all
 * @param ownVoice whether the writer is told to have been called, or to have answered
 */
export function personOnPhone(
  reading: Reading,
  callTold: boolean,
  ownVoice: boolean,
): (Fact & { ofKin?: boolean }) | undefined {
  const denial = denialOf(reading, callTold);
  const denied = denial && isOwnCall(reading, denial) ? undefined : denial;
  const spoke = SPOKE.flatMap(({ kin, pattern }) => {
    const hit = first(pattern, reading.text);
    return hit && isOnTheLine(reading, hit) && !isForWhom(reading, kin, hit) ? [{ kin, hit }] : [];
  }).sort((a, b) => a.hit.index - b.hit.index)[0];
  const last = spoke ? (clauseAt(reading, spoke.hit.index + spoke.hit[0].length - 1)?.text ?? '') : '';
  const saidNo = isNegated(last) || /\bniemand/.test(last);
  if (denied && (!spoke || saidNo))
    return { fact: 'personOnPhone', value: 'nobody', start: denied.start, end: denied.end };
  const myself = first(MYSELF, reading.text);
  if (spoke && !myself) {
    const mine = has(MINE, reading.text);
    const theirs = has(THEIRS, reading.text);
    // An old parent's call is about the parent's contract unless the words say otherwise; a spouse or child more often spoke for the holder.
    const forThemselves = theirs || (spoke.kin.is === 'other' && has(SIGNED_UP, reading.text));
    const own = spoke.kin.elder ? !(mine && !theirs) : forThemselves && !mine;
    return {
      fact: 'personOnPhone',
      value: own ? 'self' : spoke.kin.is,
      ofKin: own,
      start: spoke.hit.index,
      end: spoke.hit.index + spoke.hit[0].length,
    };
  }
  const forHolder = first(WROTE_AND_SPOKE, reading.text);
  const held =
    forHolder &&
    HOLDERS.map(({ writer, pattern }) => ({ writer, hit: first(pattern, reading.text) })).find(({ hit }) => hit);
  if (forHolder && held) {
    const end = forHolder.index + forHolder[0].trimEnd().length;
    return { fact: 'personOnPhone', value: held.writer, start: forHolder.index, end };
  }
  if (myself)
    return {
      fact: 'personOnPhone',
      value: 'self',
      start: myself.index,
      end: myself.index + myself[0].trimEnd().length,
    };
  // "Mein Sohn hat in meinem Namen verlängert. Die riefen auf meiner Nummer an": nobody is told to have answered.
  if (!ownVoice && !forHolder && YOUNGER.some(({ pattern }) => has(pattern, reading.text))) return byPronoun(reading);
  const call = callIn(reading, callTold);
  // "Anruf 3.11. Strom. Ja gesagt.": where nobody else is named, terse words are the writer's own.
  if (!call || !(has(FIRST_PERSON, reading.text) || (callTold && !has(ANYBODY, reading.text)))) return undefined;
  const ofKin =
    !forHolder && !has(RANG_ME, reading.text) && has(ELDER_GOT_POST, reading.text) && has(TELLS_THE_CALL, reading.text);
  return { fact: 'personOnPhone', value: 'self', start: call.index, end: call.index + call[0].length, ofKin };
}

/** "Mich hat niemand angerufen, ich hab da angerufen": the words that deny the one call and tell the other. */
export function rangOneself(reading: Reading, callTold: boolean): { denial: Place; own: Place } | undefined {
  const denial = denialOf(reading, callTold);
  const told = denial && ownCall(reading, denial);
  if (!denial || !told) return undefined;
  const start = denial.start + told.index + told[0].search(/\w/);
  return { denial, own: { start, end: denial.start + told.index + told[0].length } };
}
const denialOf = (reading: Reading, callTold: boolean): Place | undefined =>
  runRules(DENIED, reading).find((hit) => !deniesLess(reading, hit.start)) ?? deniedCall(reading, callTold);
const isOwnCall = (reading: Reading, denial: Place): boolean => ownCall(reading, denial) !== undefined;
function ownCall(reading: Reading, { start, end }: Place): RegExpExecArray | undefined {
  const told = RANG_ONESELF.exec(reading.text.slice(start, end + ON)) ?? undefined;
  if (!told) return undefined;
  const last = start + told.index + told[0].length;
  const until = reading.sentences[sentenceAt(reading, last - 1)]?.end ?? last;
  return BECAUSE_OF_IT.test(reading.text.slice(start + told.index, until)) ? undefined : told;
}
/** "Ich hab dann da angerufen und gefragt, was das soll": on account of what came, and no contract was made on it. */
const BECAUSE_OF_IT =
  /\b(?:rechnung\w*|mahn\w*|brief\w*|schreiben|beschwer\w*|reklamier\w*|gekuendigt|widerrufen|widersprochen|storniert|gefragt|nachgefragt|fragte|wissen wollen|was das soll|hotline|complain\w*|bill|ask(?:ed)?|cancel\w*)\b|\bich haette\b/;
const RANG_ONESELF =
  /[,.;!]? (?:sondern |aber |nur |nein )?(?:ich|wir) (?:hab|habe|haben|hatte) (?:(?!nicht|nie|nirgend|auch|kein|weder|noch|mich|mir|uns)[\w_&.]+ ){0,6}angerufen\b|(?:[,.;!]|\b(?:nicht|nich|net|ned)) ?(?:sondern |aber |nur )?(?:ich|wir) (?:die|sie|dort|da)(?= (?:am|selbst|selber)\b|[.,;!?]|$)|[,.;!:] ?(?:sondern |nein,? )?(?:(?:ich|wir) (?:wars|warens|(?:war|waren) (?:das|es)) (?:selbst|selber)|(?:das|es) (?:war|waren) (?:ich|wir) (?:selbst|selber)|i (?:called|rang|phoned) them)\b/;
/** So far behind a denial the call that there was may be told. */
const ON = 90;

const HOLDS_OF_LAW =
  /^\W*(?:\w+ ){1,3}(?:meint|sagt|denkt|glaubt|findet|behauptet|sagte|meinte|says|thinks|believes),? (?:dass )?(?:(?:ja|immer|doch) )?(?:\w*vertraege|\w*vertrag|verkaeufe|bestellungen|s?owas|so was|das|man|alles|nichts|am telefon|telefonisch|contracts?|anything|nothing)\b[^.!?]*\b(?:gilt|gelten|\w*gueltig|nichtig|\w*wirksam|bindend|verbindlich|erlaubt|verboten|zaehlt|zaehlen|abschliessen|valid|invalid|binding|counts?)\b/;

const SELF_NAMED =
  /^\W*(?:hier (?:ist |schreibt )?(?:die |der )?)?(?:oma|opa|omi|papa|mama|mutti|vati|onkel|tante)(?: \w+)? hier\b/;

/** "Die Prepaid-Karte meiner Tochter aufladen wollen, telefonisch": she owns the thing; who is sold something is another dative. */
function isOwner({ folded, text }: Reading, hit: RegExpExecArray): boolean {
  const at = hit.index + (hit[0].length - hit[0].trimStart().length);
  return (
    /^(?:meiner|meines|unserer|unseres)\b/.test(text.slice(at)) &&
    !DONE_TO.test(hit[0]) &&
    /\p{Lu}[\p{L}-]+ $/u.test(folded.source.slice(0, folded.at[at] ?? 0))
  );
}
/** "Einen Vertrag für meine Frau verkaufen": she is who it was for; "für meine Mutter, die ..." goes on to tell of her. */
const isForWhom = ({ text }: Reading, kin: (typeof KIN)[number], hit: RegExpExecArray): boolean =>
  !kin.elder &&
  /\bfuer $/.test(text.slice(0, hit.index + (hit[0].length - hit[0].trimStart().length))) &&
  !/, (?:die|der|das|und (?:sie|er))\b/.test(hit[0]);
const DONE_TO =
  /verkauft|schwatzt|angedreht|geschoben|gejubelt|angeboten|gesprochen|geredet|telefoniert|gesagt|erzaehlt|bequatscht|am telefon|am apparat/;

/** "Ich hab ja gesagt, meine Frau hat nein gesagt": at home, where the caller had one's own yes. */
const isAtHome = ({ text }: Reading, { index }: RegExpExecArray): boolean =>
  /\bich (?:hab|habe) (?:am telefon )?ja gesagt(?: am \d[\d_]*)?,? (?:aber |und |doch )?$/.test(
    `${text.slice(0, index).trimEnd()} `,
  ) && /^\W*(?:mein|meine) \w+ (?:hat|sagte) (?:dann |aber )?nein\b/.test(text.slice(index));

/** Only a possibility; "ob mein Vater berechtigt war, für mich zu sprechen" asks of one who did. */
const isSupposed = (clause: string): boolean =>
  isHypothetical(clause) && !/\b(?:berechtigt|befugt|bevollmaechtigt)\b/.test(clause);

/** "Die Karte läuft auf mich, benutzt wird sie von meiner Tochter. Da ruft klarmobil an und bietet ihr ...": she took the call. */
function byPronoun(reading: Reading): Fact | undefined {
  const spoke = first(BY_PRONOUN, reading.text);
  if (!spoke || has(THEIRS, reading.text)) return undefined;
  const at = sentenceAt(reading, spoke.index);
  const from = reading.sentences[Math.max(0, at - 1)]?.start ?? 0;
  const named = YOUNGER.filter(({ pattern }) => has(pattern, reading.text.slice(from, spoke.index)));
  const [kin] = named;
  // Whose contract it is may go unsaid of a child that is told of with its age and said something.
  const young =
    kin?.is === 'child' &&
    !/\bwurden?\b/.test(spoke[0]) &&
    age(reading).some((one) => one.fact === 'personIsMinor' && one.value === true);
  if (!kin || named.length > 1 || !(young || has(MINE, reading.text))) return undefined;
  return { fact: 'personOnPhone', value: kin.is, start: spoke.index, end: spoke.index + spoke[0].trimEnd().length };
}

/** A call that is told, not one that others claim, that is denied or only asked about. */
function callIn(reading: Reading, callTold: boolean): RegExpExecArray | undefined {
  const calls = all(CALL, reading.text);
  if (callTold) return calls[0] ?? first(ANYTHING, reading.text) ?? undefined;
  if (!has(TOLD, reading.text)) return undefined;
  const told = calls.find((call) => {
    const clause = clauseAt(reading, call.index);
    const sentence = reading.sentences[clause?.sentence ?? 0]?.text ?? '';
    return (
      clause !== undefined &&
      !isReported(sentence) &&
      !has(UNSURE, sentence) &&
      !isNegated(clause.text) &&
      !has(UNDONE, sentence) &&
      !isAsked(clause.text, sentence)
    );
  });
  return (
    told ??
    all(SELLER_SPEAKS, reading.text).find((talk) => {
      const sentence = reading.sentences[sentenceAt(reading, talk.index)]?.text ?? '';
      // "Zwei Mahnungen, angeblich aus einem Telefonat": others say that there was one.
      return !has(FACE_TO_FACE, sentence) && !(/\btelefonat/.test(talk[0]) && isReported(sentence));
    })
  );
}
/** Whether the message tells of a talk on the phone, in whatever words. */
export const tellsOfTalk = (reading: Reading): boolean => callIn(reading, false) !== undefined;

/** In a shop, at the door, in a letter, or told by somebody else than a seller. */
const FACE_TO_FACE = compile(
  '_(?:laden|shop|filiale|geschäft|tür|haustür|messe|stand|brief|schreiben|mail|chat|store|door|anwalt|anwältin|verbraucherzentrale|bank|polizei|arzt|nachbar\\w*|kolleg\\w*)_',
);
