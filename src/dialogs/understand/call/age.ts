// How old the person on the phone was, and whether that was a minor.
import { numberOf } from '../../../knowledge/german/numbers.ts';
import { wholeOf } from '../place.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { all, compile, first, type Hit, ways } from '../rule.ts';

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

const SPAN =
  '(?:noch |da |damals |erst |aber |selbst |ja |eigentlich |gerade |zu dem zeitpunkt |beim anruf |am telefon |am \\d{1,2}[^a-z\\d]{1,2}(?:\\d{1,2}[^a-z\\d]{1,2}|(?!war|bin|hat)[a-z]{3,9}[^a-z\\d]{1,2})|still |only ){0,4}';
const UNDER_18 =
  '(1[0-7]|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|fourteen|fifteen|sixteen|seventeen|minderjährig|keine 18|nicht 18|nicht volljährig|unter 18|underage|under 18|a minor)_' +
  '(?! ?(?:minute|min_|monat|month|stunde|hour|tage|days|wochen|weeks|euro|€|gb|mal_|uhr|prozent|jahre (?:lang_|(?:\\w+ ){0,2}(?:bei|beim|kunde|kundin|dort|dabei))))';
/** Not of age when the call came, and of age since: both have to be told, of one person. */
const WAS_MINOR = compile(
  ways(
    `_(?:ich|er|sie|sohn|tochter|enkel|enkelin|kind|neffe|nichte|i|he|she|son|daughter) (?:was |war )${SPAN}${UNDER_18}`,
    `_(?:war|was) (?:ich|er|sie|(?:mein|unser|my)\\w* (?:sohn|tochter|enkel|enkelin|kind|son|daughter)) ${SPAN}${UNDER_18}`,
    `_(?:sohn|tochter|enkel|enkelin|kind|son|daughter) (?:war|was) (?:beim|bei dem|zum zeitpunkt|at the time|when)~${UNDER_18}`,
  ),
);
const NOW_OF_AGE = compile(
  ways(
    '_(?:jetzt|inzwischen|mittlerweile|nun|heute|seit (?:dem |der |ein\\w* |zwei |drei )?(?:\\d{1,2}[._] ?)?\\w+|gerade|am \\d{1,2}[._] ?\\w+|vor \\w+ \\w+) (?:bin ich |ist (?:er|sie) |bin |ist |wurde ich |auch |schon |endlich ){0,2}(?:18|achtzehn|volljährig)_(?! (?:euro|€|gb|monat|prozent|cent|uhr|minute|stunde|tage|wochen))',
    '_(?:i.m|i am|he.s|he is|she.s|she is) (?:now |since )?(?:18|of age)(?: now| by now)?_(?! (?:euro|month))',
  ),
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

/** "Ich (16) hab gesagt bin 18": told to the caller. */
const isClaimed = ({ text }: Reading, { index }: RegExpExecArray): boolean =>
  /\b(?:gesagt|sagte|meinte|behauptet\w*|angegeben|gelogen|vorgelogen|said|told (?:him|her|them)),? (?:(?:dass|ich|er|sie|that|i|he|she) ){0,2}$/.test(
    text.slice(Math.max(0, index - 40), index + 1).replace(/\S$/, ''),
  );

/** "They called my mother around November 10": a day or an hour beside the person, and no age. */
function isOfDay({ dates }: Reading, hit: RegExpExecArray): boolean {
  const number = /\d{1,2}(?=\D*$)/.exec(hit[0]);
  if (!number) return false;
  const at = hit.index + number.index;
  return dates.some(({ start, end }) => start <= at && at < end) || AT_HOUR.test(hit[0].slice(0, number.index));
}
const AT_HOUR = /\b(?:um|gegen|vor|seit|bis|nach|at|until|by) $/;

/** @returns the age that is told, and whether the person was of age */
export function age(reading: Reading): Omit<Hit, 'rank'>[] {
  const facts: Omit<Hit, 'rank'>[] = [];
  const [then, now] = [first(WAS_MINOR, reading.text), first(NOW_OF_AGE, reading.text)];
  if (then && now) {
    const years = then
      .slice(1)
      .map((word) => (word === undefined ? undefined : numberOf(word)))
      .find((n) => n !== undefined);
    if (years !== undefined && years < 18) facts.push({ fact: 'personAge', value: years, ...wholeOf(then) });
    return [
      ...facts,
      { fact: 'personIsMinor', value: true, ...wholeOf(then) },
      { fact: 'nowOfAge', value: true, ...wholeOf(now) },
    ];
  }
  const ages = OF_AGE.flatMap((pattern) => all(pattern, reading.text)).filter((hit) => !isOfDay(reading, hit));
  const claimed = ages.filter((hit) => isClaimed(reading, hit));
  const minor = first(MINOR, reading.text);
  // What was only said to the caller counts where nothing else tells the age.
  for (const hit of [...ages.filter((one) => !claimed.includes(one)), ...(minor ? [] : claimed)]) {
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
  if (minor && facts.length === 0)
    facts.push({ fact: 'personIsMinor', value: true, start: minor.index, end: minor.index + minor[0].length });
  return facts;
}
