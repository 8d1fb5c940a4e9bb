// What the caller said falsely or kept quiet about.
import { brokenPromise, isKept } from './claims.ts';
import { contradicted, NO_LIE } from './contradicted.ts';
import { AT_FIRST, isGainsaid, UNTIL } from './gainsaid.ts';
import { CLAIMED } from '../phrases/contradictions.ts';
import type { Notes } from '../notes.ts';
import {
  CHEAPER,
  DEARER,
  FALLS_AWAY,
  LURES,
  OUTCOMES,
  PRETEXT_CALL,
  SIDE_COST,
  TURN,
} from '../phrases/misled/clues.ts';
import { UNTRUE_RULES } from '../phrases/misled/index.ts';
import { TOLD_RULES } from '../phrases/misled/told.ts';
import { isAsSaid, isBeside, otherThanSaid } from './differs.ts';
import type { Place } from '../place.ts';
import { clauseAt, quoteOf, type Reading, sentenceAt } from '../reading.ts';
import { all, compile, compileAll, first, has, type Hit, runRules, ways } from '../rule.ts';
import { tellsOfOutsider } from '../call/unmeant.ts';
import { untruthAt } from './untruth.ts';

const MISLED = compileAll(UNTRUE_RULES);
const TOLD = compileAll(TOLD_RULES);
const LURE = compile(LURES);
const CAME = compile(OUTCOMES);
const TURNED = compile(TURN);
const CHEAP = compile(CHEAPER);
const DEAR = compile(DEARER);

/** What the caller said falsely or kept quiet about; whoever said no was not moved by it. */
export function noteMisled(notes: Notes, reading: Reading): void {
  const agreed = notes.facts['agreedOnPhone'];
  // Whoever only asked for the price refused nothing: what was told stays told.
  if (agreed === false && !ASKED_PRICE.test(wordsOf(notes, reading))) return notePretext(notes, reading);
  const told = runRules(TOLD, reading).filter((hit) => isGainsaid(reading, hit));
  const hits = [...runRules(MISLED, reading), ...told].filter(
    (hit) =>
      !isOwnWord(reading, hit) &&
      !isDoubted(reading, hit) &&
      !isKept(reading, hit.start) &&
      !isBargain(reading, hit) &&
      !isRise(notes, reading, hit),
  );
  const best = hits.reduce<Hit | undefined>(
    (a, b) => (!a || b.rank > a.rank || (b.rank === a.rank && b.start < a.start) ? b : a),
    undefined,
  );
  if (!best || (best.rank < 3 && agreed !== true)) {
    const untrue = contradicted(reading);
    if (untrue && !OWN_YES.test(reading.text.slice(untrue.start, untrue.end + 8)))
      return noteUntruth(notes, reading, ['other'], untrue);
    noteLure(notes, reading);
    // At the door or in a shop no call deceived anybody.
    const face = ['doorstep', 'shop', 'online'].includes(String(notes.facts['channel']));
    const broken = face || notes.has('misledAbout') ? undefined : (brokenPromise(reading) ?? otherThanSaid(reading));
    return broken && !isConcession(reading, broken) ? noteUntruth(notes, reading, broken.about, broken) : undefined;
  }
  const values = [
    ...new Set(hits.filter((hit) => hit.rank >= Math.min(3, best.rank)).flatMap((hit) => hit.value as string[])),
  ];
  noteUntruth(notes, reading, values, best);
}

const ASKED_PRICE =
  /\b(?:nur|bloss|lediglich) (?:mal )?(?:gefragt|nachgefragt|wissen wollen),? (?:was|wie ?viel|wie teuer|ob)\b[^.!?]{0,30}\b(?:kostet|koste|kosten|teuer)\b/;
const wordsOf = (notes: Notes, { text, sentences }: Reading): string =>
  sentences.find(({ end }) => end > notes.placeOf('agreedOnPhone').start)?.text ?? text;

/** "Sie hat wohl ja gesagt, weiß aber nichts mehr davon": what the mother said is nothing the caller said. */
const OWN_YES =
  /\b(?:hat|habe?|haben|hatte) (?:\w+ ){0,3}(?:ja|ok|okay) (?:und amen )?gesagt\b|\bsaid (?:yes|ok|okay|yeah|sure|alright)\b/;

/** Called under a pretext, given no yes, and a contract came all the same: the pretext was untrue. */
function notePretext(notes: Notes, reading: Reading): void {
  const way = notes.facts['channel'];
  if (way !== 'outboundCall' && way !== undefined) return;
  const pretext = first(UNDER_PRETEXT, reading.text);
  // "Hab nein gesagt, ich bin bei den Stadtwerken": the customer's own word.
  if (!pretext || /\b(?:ich|wir)\b[^.!?]{0,24}$/.test(reading.text.slice(0, pretext.index + 1))) return;
  const from = sentenceAt(reading, pretext.index);
  const came = reading.sentences.some((one, at) => at !== from && has(ARRIVED, one.text));
  if (came) noteUntruth(notes, reading, ['other'], placeOf(pretext));
}
const UNDER_PRETEXT = compile(PRETEXT_CALL);
const ARRIVED = compile(
  '_(?:willkommen\\w*|begrüßung\\w*|ihre entscheidung|\\w*bestätigung|\\w*vertrag|neuer (?:kunde|lieferant|versorger)|rechnung|abgebucht|mitgliedsbeitrag|welcom\\w*|invoice|bill)_',
);

/** "34,99 statt 44,99, was ich jetzt zahle": less than the other sum is an offer, no untruth. */
function isBargain(reading: Reading, { start, end }: Hit): boolean {
  const [word] = /\bstatt\b(?!.*\bstatt\b)/.exec(reading.text.slice(start, end)) ?? [];
  if (word === undefined) return false;
  const at = reading.text.slice(0, end).lastIndexOf(word);
  const [now] = SUM_BEFORE.exec(reading.text.slice(Math.max(0, at - 24), at)) ?? [];
  const [, other] = /([\d_.,]*\d)/.exec(reading.text.slice(at, end + 4)) ?? [];
  // "20 GB statt 10": more of what one pays for is an offer as well, and less may be an untruth.
  const [, much] = MUCH_BEFORE.exec(reading.text.slice(Math.max(0, at - 24), at)) ?? [];
  if (much !== undefined) return other !== undefined && euros(much) > euros(other);
  return now !== undefined && other !== undefined && euros(now) < euros(other);
}
/** "Ab 1.1. 38 statt 33 Cent", announced before the call is told: what the running contract will cost, and no word of the caller. */
function isRise(notes: Notes, reading: Reading, { start, end }: Hit): boolean {
  const at = sentenceAt(reading, start);
  const text = reading.sentences[at]?.text ?? '';
  return (
    /\bstatt\b/.test(reading.text.slice(start, end)) &&
    ANNOUNCED.test(text) &&
    !has(SAID_OTHERWISE, text) &&
    notes.has('channel') &&
    at < sentenceAt(reading, notes.placeOf('channel').start) &&
    !has(SAID_OTHERWISE, reading.text.slice(end).replace(OWN_YES_OR_NO, ''))
  );
}
const OWN_YES_OR_NO = /\b(?:ja|nein) gesagt\b/g;
const ANNOUNCED =
  /\bpreis(?:erhoehung|anpassung)\b|\b(?:ab|zum) (?:\d|januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember)/;

/** "Sie kommen mir entgegen, 19,99 statt 29,99": an offer to give in, made afterwards. */
const isConcession = (reading: Reading, { start, end }: Place): boolean =>
  /\bkomm\w* (?:mir|uns|ihnen|ihr|ihm) (?:\w+ )?entgegen\b|\bentgegen(?:zu|ge)?komm\w*/.test(
    reading.text.slice(start, end),
  ) && !/\b(?:aber|jetzt (?:steht|zahle|kostet)|doch|trotzdem)\b/.test(reading.text.slice(start, end));
const MUCH_BEFORE = /(\d[\d_.,]*) ?(?:gb|gigabyte|mb|mbit\S*|minuten|sender|kanaele)\W*$/;
const SUM_BEFORE = /\d[\d_.,]*(?=\W*(?:euros?|€|eur|cents?|ct)?\W*$)/;
const euros = (figure: string): number => Number.parseFloat(figure.replace(/[_,]/, '.'));

/** "Zugesagt, 2.400 Euro", "sagte zu einem Vertrag (44,99 €) ja": the customer's own word, not a promise of the caller's. */
function isOwnWord(reading: Reading, hit: Hit): boolean {
  const words = reading.text.slice(hit.start, hit.end);
  if (/^\W*(?:sagte?|sag|meinte|dachte) ich\b/.test(words)) return true;
  // "Mein Mann hat einem Anrufer gesagt, das könne man machen": said to the caller, not by him.
  if (TO_CALLER.test(reading.text.slice(reading.sentences[sentenceAt(reading, hit.start)]?.start ?? 0, hit.end)))
    return true;
  if (TOLD_CALLER.test(reading.text.slice(clauseAt(reading, hit.start)?.start ?? hit.start, hit.end))) return true;
  if (!(hit.value as string[]).includes('price')) return false;
  if (/"(?:ja|yes|sure|ok|okay|fine|gut|na gut|gern|gerne|klar)\b/.test(words)) return true;
  const sentence = reading.sentences[sentenceAt(reading, hit.end - 1)];
  const until = Math.max(hit.end, Math.min(hit.end + 40, sentence?.end ?? hit.end));
  const clause = reading.text.slice(clauseAt(reading, hit.start)?.start ?? hit.start, until);
  if (/\bzugesagt\b/.test(words) && !has(SAID_OTHERWISE, words) && !has(PROMISED, clause)) return true;
  return has(OWN_REPLY, clause);
}
/** One clause, and the one who called in the dative: "weil der Mann ihr gesagt hat" tells of what he said. */
const TO_CALLER = new RegExp(
  String.raw`\b(?:mein\w*|unser\w*) \w+ (?:hat|hatte) ` +
    String.raw`[^.!?,]{0,50}\b(?:(?:einem|nem|dem) (?:anrufer|mann|herrn?|typ\w*|` +
    'mitarbeiter|berater)|(?:einer|ner|der) (?:anruferin|frau|dame|mitarbeiterin|' +
    String.raw`beraterin))\b(?:(?!\b(?:weil|der|die|er|sie|hat|` +
    String.raw`hatte)\b)[^.!?,]){0,30}\b(?:gesagt|zugesagt|versprochen|versichert)\b`,
);
/** "Hab der Dame von Lidl Connect gesagt, ich nehms, wenn …": the customer's word to the caller. */
const TOLD_CALLER =
  /\b(?:(?:hab|habe) (?:ich )?|ich (?:hab|habe) )(?:dem|der|denen|ihm|ihr|einem|einer)\b(?: (?!die|der|das|was|hat|haben)[\w&-]+){0,5} gesagt\b/;
/** "Selbst das stimmt doch nicht, oder?": asked, not told. */
function isDoubted(reading: Reading, hit: Hit): boolean {
  const at = sentenceAt(reading, hit.start);
  const sentence = reading.sentences[at]?.text ?? '';
  const words = reading.text.slice(hit.start, hit.end);
  // "Die behaupten, ich hätte zugestimmt. Das stimmt nicht", "die Belehrung ist falsch": nothing that a caller said.
  if (/\b(?:stimm|falsch|gelogen)/.test(words)) {
    if (CLAIMED_OF_US.test((reading.sentences[at - 1]?.text ?? '') + sentence) || OF_PAPER.test(sentence)) return true;
    // "Der Preis ist falsch, es waren 39,99": a figure is put right, on the bill or by the customer.
    // "Ich stimmte nicht zu": the customer's own no.
    if (/\bstimm(?:e|te|en|ten)\b[^.!?,]{0,40}\bzu\b/.test(sentence)) return true;
    if (FIGURE_PUT_RIGHT.test(sentence) && !SAID_THEN.test(sentence)) return true;
    // "Der Brief ist falsch, ich wohne in Bonn": what was made or shown here, and nothing that a caller said.
    if (OF_OURS.test(sentence)) return true;
  }
  // "Stimmt nicht, das Telefonat war am 7.11.": the customer's own words are put right.
  if (PUT_RIGHT.test(sentence)) return true;
  // "Mein Nachbar sagt, Telefonverträge sind ungültig. Das stimmt wohl nicht": what he said.
  if (
    /\bstimm/.test(words) &&
    /^\W*(?:das|es|was|so)\b/.test(sentence) &&
    tellsOfOutsider(reading.sentences[at - 1]?.text ?? '')
  )
    return true;
  // "Gelogen hat der nicht": he did not lie.
  if (/\b(?:gelogen|belogen|luege|lied|lie)\b/.test(words) && NO_LIE.test(sentence)) return true;
  // "Ist es gelogen, wenn die sagen …?"
  if (/^\W*(?:ist|war|is|was) (?:es|das|it|that) (?:\w+ )?(?:gelogen|falsch|a lie)\b[^.!]*\?\W*$/.test(sentence))
    return true;
  // "Mein Sohn sagt, der Tarif ist Quatsch": what he thinks of it.
  if (THINKS_OF_IT.test(sentence)) return true;
  return /\bstimmt/.test(reading.text.slice(hit.start, hit.end)) && /(?:oder|or)? ?\?[?!]*\W*$/.test(sentence);
}
const PUT_RIGHT =
  /^\W*(?:das )?stimmt (?:so |ja |doch )?nicht[,:. ]+(?:das|der|die|mein) (?:telefonat|anruf|gespraech|brief|rechnung|termin) (?:war|kam) (?:am|erst|schon|doch|im|gestern|vor)\b/;
const THINKS_OF_IT =
  /\b(?:mein\w*|unser\w*) \w+ (?:hat (?:mir |uns )?gesagt|sagt|meint|sagte|meinte)[^.!?]{0,12}\b(?:tarif|vertrag|abo|ding|angebot) (?:ist|sei|waere) (?:\w+ ){0,2}(?:quatsch|unsinn|bloedsinn|humbug)\b/;
const CLAIMED_OF_US =
  /\b(?:ich|wir) (?:haette|haetten|habe|soll|sollen)\b[^.!?]*\b(?:zugestimmt|erlaubt|bestellt|eingewilligt|ja gesagt|unterschrieben|bestaetigt|telefoniert|abgeschlossen|zugesagt)\b/;
const OF_PAPER =
  /\b\w*belehrung\b[^.!?]*\bfalsch\b|\b(?:(?:die|meine) (?:\w*adresse|anschrift|iban|kundennummer)|(?:der|mein) name|(?:das|mein) geburtsdatum)\b[^.!?,]*\bfalsch\b/;
const SAID_THEN = /\b(?:gesagt|sagte|hiess|versprach\w*|versprochen|vereinbart|zugesagt|ausgemacht|telefon)\b/;
const FIGURE_PUT_RIGHT =
  /\b(?:preis|betrag|summe|\w*datum|rechnung|abrechnung|abschlag|zaehlerstand) (?:(?:auf|in|an) (?:der|dem) \w+ )?(?:ist|war|stimmt)(?: (?:aber|ja|da|so|hier|leider|doch|auch))* (?:falsch|nicht)\b/;
const OF_OURS =
  /^\W*(?:(?:aber|nein|nee|oh|aeh|moment|halt|no) ?,? )*(?:(?:der|dieser|euer|ihr|unser) (?:brief|text|entwurf)|das (?:datum|ergebnis|blatt|pdf)|the (?:letter|text|date|result)|your letter) (?:(?:ist|war|stimmt|is|was)\b(?: (?:so|aber|ja|da|leider|doch))* )?(?:falsch|nicht|wrong)\b/;
const SAID_OTHERWISE = compile(
  '_(?:gesagt|sagte[n]?|meinte[n]?|hieß|versprach\\w*|versprochen|versichert\\w*|zugesichert|' +
    'behauptet\\w*|garantiert\\w*|besprochen|vereinbart|zugesagt (?:war|waren|wurde|wurden))_',
);
const PROMISED = compile(
  '_(?:mir|uns|ihm|ihr|wurden?|war|waren|er|sie|man|die|der) (?:[^.!?\\n]{0,60} )?zugesagt_(?!(?: (?:hab|habe|hatte)_))',
);
const OWN_REPLY = compile(
  ways(
    '_(?:ich|wir|i|my \\w+|hab|habe)_ (?:[^.!?"\\n]{0,30} )?(?:sag|sage|sagte|gesagt|said|' +
      'told)_[^.!?"\\n]{0,30}"?_(?:ja|jo|ok|okay|gut|klar|gern|gerne|yes|sure|fine)_',
    '_(?:er|sie) sagte (?:\\w+ ){0,2}zu (?:eine[mr]|dem|der|allem)_',
  ),
);

/** A gift, a test or a duty told on the phone, a yes to it, and later words of a contract with a price or a term. */
function noteLure(notes: Notes, reading: Reading): void {
  const agreed = notes.facts['agreedOnPhone'] === true;
  const dearer = dearerThanSaid(reading);
  if (dearer && agreed) return noteUntruth(notes, reading, ['price'], dearer);
  const charged = agreed ? chargedAllTheSame(reading) : undefined;
  if (charged) return noteUntruth(notes, reading, ['price'], charged);
  const cheaper = first(CHEAP, reading.text);
  const came = cheaper && all(DEAR, reading.text).some((one) => one.index > cheaper.index + 20);
  if (agreed && cheaper && came) return noteUntruth(notes, reading, ['price'], placeOf(cheaper));
  const way = notes.facts['channel'];
  if (way !== 'outboundCall' && way !== 'inboundCall' && !(agreed && way === undefined && has(ON_PHONE, reading.text)))
    return;
  // Whoever is content and keeps it was lured by nothing.
  if (has(CONTENT, reading.text)) return;
  // What was there before the call was no lure of the caller's.
  const call = notes.has('channel') ? sentenceAt(reading, notes.placeOf('channel').start) : 0;
  const lure = all(LURE, reading.text).find((one) => {
    const sentence = sentenceAt(reading, one.index);
    // Without a yes that is told, only what the caller is said to have said.
    if (!agreed && !has(SAYING, reading.sentences[sentence]?.text ?? '')) return false;
    const behind = reading.text.slice(one.index + one[0].length, one.index + one[0].length + 50);
    if (UNTIL.test(behind) || FREE_TALK.test(behind)) return false;
    // "Ein Abo verkauft, mit einer Tasche als Geschenk": an extra beside what was sold, as sold.
    if (
      EXTRA.test(reading.text.slice(Math.max(0, one.index - 50), one.index + 1)) &&
      SOLD.test(reading.sentences[sentence]?.text ?? '')
    )
      return false;
    // "Die ersten vier Wochen umsonst": told with its end.
    if (AT_FIRST.test(reading.text.slice(Math.max(0, one.index - 30), one.index + one[0].length))) return false;
    // Whoever called for a reason of his own names prices and gifts of his own accord as well.
    return sentence >= call && (way !== 'inboundCall' || has(OFFERED, reading.sentences[sentence]?.text ?? ''));
  });
  if (!lure) return;
  const from = sentenceAt(reading, lure.index);
  const later = reading.sentences.slice(from + 1).some((one) => has(CAME, one.text) && has(TURNED, one.text));
  if (later) noteUntruth(notes, reading, ['other'], placeOf(lure));
}

const EXTRA = /\b(?:mit|plus|samt|inklusive|inkl) (?:(?:eine[mr]?|nem|ner) )?[\w-]+(?: [\w-]+)? (?:als|zum|zur) .$/;
const SOLD = /\b(?:verkauft|bestellt|abonniert|angedreht|aufgeschwatzt|sold|ordered)\b/;
/** "Nach so nem gratis Webinar rief eine an": what was free was no part of the contract. */
const FREE_TALK = /^\W*\w*(?:webinar|seminar|beratungsgespraech|erstgespraech|infogespraech|masterclass|workshop)/;
const SAYING = compile(CLAIMED);
const ON_PHONE = compile('_(?:angerufen|anriefen?|rief(?:en)?|anruf\\w*|called|rang|phoned)_');
const CONTENT = compile(
  '_(?:bin|sind|war) (?:ich |wir )?(?:\\w+ ){0,2}zufrieden_(?! bei| gewesen)|_behalte? (?:ich )?(?:den|das|ihn|es|sie) (?:\\w+ )?gern\\w*_',
);
const OFFERED = compile(
  ways(
    '_(?:dame|herr|frau|mann|typ|er|sie|mitarbeiter\\w*|berater\\w*)_ ?(?:sagt |meint )?[:,]? ?"',
    '_(?:gesagt|sagte|meinte|versprach\\w*|versprochen|schenk\\w*|geschenkt|hieß|bot|angeboten|said|told|' +
      'offered|promised)_',
  ),
);

/** "Der Anschlusspreis entfällt", and on the bill "35 Euro Anschlusspreis". */
function chargedAllTheSame(reading: Reading): Place | undefined {
  const costs = all(SIDE, reading.text);
  for (const said of costs) {
    const near = { start: Math.max(0, said.index - 12), end: said.index + said[0].length + 34 };
    const sentence = reading.sentences[sentenceAt(reading, said.index + 1)];
    if (
      !sentence ||
      !has(AWAY, reading.text.slice(Math.max(sentence.start, near.start), Math.min(sentence.end, near.end)))
    )
      continue;
    const again = costs.find(
      (cost) =>
        cost.index > near.end &&
        cost[1]?.slice(0, 5) === said[1]?.slice(0, 5) &&
        reading.amounts.some(
          (sum) => sum.start > said.index && sum.start - cost.index < 30 && cost.index - sum.end < 30,
        ),
    );
    if (again) return { start: said.index, end: near.end };
  }
  return undefined;
}
const SIDE = compile(SIDE_COST);
const AWAY = compile(FALLS_AWAY);

/** One price named in the call, and a greater one in the papers or on the bill. */
export function dearerThanSaid(reading: Reading): { start: number; end: number; found: number } | undefined {
  const { amounts, text } = reading;
  for (const said of amounts) {
    const before = text.slice(Math.max(0, said.start - 45), said.start);
    const after = text.slice(said.end, said.end + 50);
    if (!has(NAMED, before) && !has(NAMED, after)) continue;
    const dearer = amounts.find(
      (sum) =>
        sum.start > said.end &&
        sum.unit === said.unit &&
        sum.amount > said.amount * 1.04 &&
        sum.amount < said.amount * 4 &&
        has(WRITTEN, text.slice(Math.max(0, sum.start - 60), sum.end + 40)) &&
        // "29,99 die ersten zehn Monate, danach 44,99": told so.
        !(
          sentenceAt(reading, sum.start) === sentenceAt(reading, said.start) &&
          /\b(?:danach|dann|ab dem \w+ (?:monat|jahr)|spaeter|afterwards|then|after that) $/.test(
            text.slice(0, sum.start),
          )
        ),
    );
    if (dearer) return { start: said.start, end: said.end, found: dearer.start };
  }
  return undefined;
}
const NAMED = compile(
  '_(?:bot|boten|anbot|bestellt|verlängert|geholt|ordered|vereinbart|ausgemacht|abgemacht|genannt\\w*|' +
    'versprochen|versprach|angeboten|besprochen|sprach|angebot|rückkehrangebot|zugesagt|hieß es|sagte|' +
    'gesagt|klang|\\w*angebot|offered|promised|sounded|wie gesagt)_',
);
const WRITTEN = compile(
  '_(?:standen|stand|plötzlich|unterlagen|\\w*bestätigung|\\w*vertrag|\\w*rechnung|steht|stehen|' +
    'abgebucht|mail|brief|papiere\\w*|\\w*zusammenfassung|police|it says|says|bill|contract|letter|' +
    'nun sind|sehe ich|gebucht|danach)_',
);

/** "Das war ein Buchungsfehler": another sum by mistake is no deceit, which must be meant. */
const BY_MISTAKE = compile(
  `_(?:${ways(
    'buchungsfehler|abrechnungsfehler|rechnungsfehler|systemfehler|rechenfehler',
    'zahlendreher|irrtümlich',
    '(?:sich|uns) verrechnet',
    '(?:versehentlich|aus versehen|irrtümlich) (?:\\w+ ){0,3}(?:abgebucht|berechnet|eingezogen)',
    'falsch abgerechnet',
    'billing (?:error|mistake)',
    'charged by mistake',
  )})_`,
);

/** "Sie sagten, es war ein Systemfehler": what the company calls it takes no deceit away. */
const CALLED_MISTAKE = compile(
  '_(?:sagen|sagten|behaupten|behaupteten|meinen|meinten|schreiben|schrieben|angeblich|they say|' +
    'they said|they claim)_[^.!?\\n]{0,40}_(?:\\w*fehler|zahlendreher|irrtümlich|verrechnet|versehentlich|' +
    'aus versehen|billing error|mistake)_',
);

function noteUntruth(notes: Notes, reading: Reading, about: string[], place: Place): void {
  if (about.includes('price') && has(BY_MISTAKE, reading.text) && !has(CALLED_MISTAKE, reading.text)) return;
  if (about.every((one) => OF_FIGURES.has(one)) && (isAsSaid(reading, place.start) || isBeside(reading, place.start)))
    return;
  if (OWN_PRETENCE.test(reading.sentences[sentenceAt(reading, place.start)]?.text ?? '')) return;
  const plain = about.filter((one) => one !== 'other');
  notes.note('misledAbout', plain.length > 0 ? plain : about, place);
  const whole = untruthAt(reading, place);
  // "Ich hab ja gesagt zu 19,99": the figure was told, the yes is the customer's own.
  const told = YES_TO_SUM.test(reading.text.slice(whole.start, place.start)) ? place : whole;
  notes.note('misledAboutText', quoteOf(reading, told.start, told.end), told);
}

const YES_TO_SUM =
  /^(?:(?:ich|wir|i|we) )?(?:(?:hab|habe|haben) )?(?:(?:ich|wir|auch|halt|dann|da) )*(?:ja gesagt|zugestimmt|zugesagt|said yes|agreed) (?:zu|fuer|bei|to|for) (?:den |dem |the )?$/;
const OF_FIGURES: ReadonlySet<string> = new Set(['price', 'term']);

/** "Unsere Tochter hat sich als meine Frau ausgegeben", "er gab sich als ich aus": one of the family, and no caller. */
const OWN_PRETENCE =
  /\bals ich (?:ausgegeben|aus\b)|\bals (?:mein|unser|ihr|sein)\w* (?:\w+ )?(?:frau|mann|mutter|vater|mama|papa|tochter|sohn|schwester|bruder|oma|opa) (?:ausgegeben|aus\b)|\bpretended to be (?:my|our|her|his) (?:wife|husband|mother|father|mum|mom|dad|daughter|son|sister|brother)\b/;

const placeOf = (hit: RegExpExecArray): Place => ({
  start: hit.index,
  end: hit.index + hit[0].length,
});
