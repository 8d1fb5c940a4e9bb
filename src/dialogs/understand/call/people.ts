// Who was on the phone, how old, and whether that person was a minor.
import { isAsked, isNegated, isReported } from '../../../knowledge/german/clauses.ts';
import { numberOf } from '../../../knowledge/german/numbers.ts';
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
import { isHypothetical } from '../../../knowledge/german/clauses.ts';
import { type Place, wholeOf } from '../place.ts';
import { clauseAt, type Reading, sentenceAt } from '../reading.ts';
import { all, compile, compileAll, first, has, type Hit, runRules, ways } from '../rule.ts';
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
const AGE = compile(
  `(?:${ways(
    '_(?:ist|war|bin|wurde|wird|is|was) (?:gerade |erst |schon |noch |jetzt |damals )?(\\d{1,2}|' +
      '\\w{3,20}) (?:jahre(?: alt| jung)?_(?! (?:\\w+ ){0,2}(?:bei|beim|kunde|kundin|dort|mitglied|dabei|' +
      'verheiratet|treu\\w*)_)|years old)',
    '_(\\d{1,2})[ -]?(?:jährige[rnms]?|jahre(?: alt| jung)|' +
      'years?[ -]?old(?! (?:\\w+ )?(?:contract|phone|tariff|line|router|plan|tv|deal)_))',
    '_(?:groß|ur|stief|schwieger|paten|zieh|ehe)*{kin}(?: \\w+){0,3}(?:,? | ?\\()(?:ist |sie ist |' +
      'er ist |immerhin |schon |erst |gerade |damals )?(\\d{1,2})(?: jahre| j\\.?| jahre alt)?(?:[,)]|' +
      ' und |[.!]|$| hat| wurde| ist| am| ging| war)',
    '_alter[: ]{1,2}(\\d{1,2})_',
    '(?<!_(?:\\w*nummer|hausnr\\.?) )_(?:bin|ist|i am|i.m|she.s|he.s|{kin} is) ' +
      '(?:(?:aber|erst|schon|jetzt|gerade|doch|noch|ja|auch|nun|immerhin|only|just|already) ){0,3}(\\d{2})_' +
      '(?! (?:euro|€|monat|month|tage|days|jahren bei|' +
      'jahre (?:\\w+ ){0,2}(?:bei|beim|kunde|kundin|dort|mitglied|dabei|verheiratet|treu\\w*)_|prozent|' +
      'percent|gb|cent|uhr|minute|stunde))',
    '_mit (\\d{2}) (?:jahren|noch|bin)',
    '_(?!minder|voll|lang|halb|mehr)(\\w{4,24}?)jährige[rnms]?_' +
      '(?! (?:laufzeit|vertrag\\w*|bindung|abo\\w*|garantie|mitgliedschaft|kunde|vertragslaufzeit))',
    '_(?:{kin}|junge|mädchen|mädel|bub|son|daughter|herrn? \\w{1,20}\\.?|frau \\w{1,20}\\.?|' +
      'rentner(?:in)?|pensionär(?:in)?|witwer?|oma|opa)(?:,| ?\\() ?(\\d{1,2}|' +
      '\\w{0,18}(?:zig|ßig|zehn|elf|zwölf|sieben|acht|neun))(?=\\)|,|\\. |\\.$)',
  )})`,
);
/** The same told beside the person: "my mother, who is 80", "mit meinen 83 Jahren", "ich (22)", "my daughter, thirteen". */
const AGE_BESIDE = compile(
  `(?:${ways(
    '_(?:who|she|he)(?: is|.s| was) (?:\\w+ )?(\\d{1,2})(?= ?(?:[,.;)]|and|und|years?)| ?$)',
    '_mit (?:mein|ihr|sein|unser)\\w* (\\d{2})(?: jahren?)?_(?! (?:euro|€|monat\\w*|gb|prozent))',
    '_(?:ich|i) \\((\\d{2})\\)',
    '_(?:sohn|tochter|nichte|neffe|enkel\\w*|große|kleine|großer|kleiner|son|daughter|niece|nephew|' +
      'father-in-law|mother-in-law)(?: ?\\(|, (?:zarte |gerade |erst |just )?)(\\d{1,2}|ten|eleven|twelve|' +
      'thirteen|fourteen|fifteen|sixteen|seventeen)(?= ?[,.)]| jahre)',
    '_(?:herrn?|frau) \\w{1,20}\\.?, (\\d{2}) jahre_',
    '_(?:brauch\\w*|soll|will|mach\\w*|kann) (?:\\w+ ){0,3}(?:ich|wir) (?:\\w+ ){0,2}mit ' +
      '([6-9]\\d)_(?! (?:euro|€|gb|mbit\\w*|prozent|monat\\w*|cent))',
    '_mir mit ([6-9]\\d)(?=[.!,]|$)',
  )})`,
);
const TO_COME = compile(
  '_(?:wird|werde) (?:erst |bald )?(?:im|in|am|nächste\\w*|dieses|kommende\\w*) (?:\\w+ ){1,2}?(\\d{1,2}|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn)_',
);
const OF_AGE = [TO_COME, AGE, AGE_BESIDE] as const;
/** Said to be of age where a child of the family took the call. */
const ADULT = compile(
  ways(
    '_(?:adult|grown-?up|volljährige\\w*|erwachsene\\w*) (?:son|daughter|child|sohn\\w*|tochter|kind|enkel\\w*)_',
    '_(?:sohn|tochter|enkel\\w*|kind) (?:ist|war|is) (?:\\w+ )?(?:volljährig|erwachsen|of age)_',
  ),
);
const MINOR = compile(
  '_(?:minderjährig\\w*|noch nicht volljährig|(?:noch )?(?:keine|nicht) (?:18|achtzehn)|nicht volljährig|unter 18|underage|a minor)_',
);

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
  return { fact: 'personOnPhone', value: 'self', start: call.index, end: call.index + call[0].length };
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
  /[,.;!]? (?:sondern |aber |nur |nein )?(?:ich|wir) (?:hab|habe|haben|hatte) (?:(?!nicht|nie|nirgend|auch|kein|weder|noch|mich|mir|uns)[\w_&.]+ ){0,6}angerufen\b|(?:[,.;!]|\b(?:nicht|nich|net|ned)) ?(?:sondern |aber |nur )?(?:ich|wir) (?:die|sie|dort|da)(?= (?:am|selbst|selber)\b|[.,;!?]|$)/;
/** So far behind a denial the call that there was may be told. */
const ON = 90;

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

/** "Mein Enkel ist 17 und hat mir diese Seite gezeigt": who helps is not who was called. */
const HELPS = new RegExp(
  ways(
    String.raw`\b(?:mein|unser|my|our)\w* (?:\w+ )?(?:enkel\w*|sohn|` +
      String.raw`tochter|nichte|neffe|grandson|granddaughter|son|daughter)\b[^.!?]{0,40}\b` +
      String.raw`(?:hat|hilft|has|helps) (?:mir|me|uns)\b[^.!?]{0,20}\b(?:gezeigt|geholfen|` +
      String.raw`gefunden|vorgelesen|erklaert|shown|found|read)\b`,
    String.raw`\b(?:hund|katze|auto|handy|router|haus|geraet|fernseher|telefon|smartphone|tablet|laptop|vertrag|` +
      String.raw`tarif|dog|cat|phone|handset|device|tv|car|contract|plan) (?:ist|is|was|war) ` +
      String.raw`(?:\w+ ){0,2}(?:\d|\w+ (?:jahre|years))`,
  ),
);

/** Age and minority of the person on the phone. */
export function age(reading: Reading): Fact[] {
  const facts: Fact[] = [];
  for (const hit of OF_AGE.flatMap((pattern) => all(pattern, reading.text))) {
    const told = hit
      .slice(1)
      .map((word) => (word === undefined ? undefined : numberOf(word)))
      .find((n) => n !== undefined);
    // "Wird im Mai 16": not yet.
    const years =
      told !== undefined && /\b(?:wird|werde) (?:\w+ ){0,2}(?:im|am|in|naechste|dieses|kommende)/.test(hit[0])
        ? told - 1
        : told;
    if (years === undefined || years < 5 || years > 110) continue;
    if (HELPS.test(reading.sentences[sentenceAt(reading, hit.index + 1)]?.text ?? '')) continue;
    const place = wholeOf(hit);
    facts.push({ fact: 'personAge', value: years, ...place });
    // An old person's age is told for another reason than to say that he is of age.
    if (years < 18) facts.push({ fact: 'personIsMinor', value: true, ...place });
    break;
  }
  const adult = first(ADULT, reading.text);
  if (adult && !facts.some((one) => one.fact === 'personIsMinor'))
    facts.push({ fact: 'personIsMinor', value: false, start: adult.index, end: adult.index + adult[0].length });
  const minor = first(MINOR, reading.text);
  if (minor && facts.length === 0)
    facts.push({ fact: 'personIsMinor', value: true, start: minor.index, end: minor.index + minor[0].length });
  return facts;
}
