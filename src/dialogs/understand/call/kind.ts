// What changed: a new contract, an extension, another tariff or an addition. The words of the whole story add up.
import type { FactValues } from '../../../knowledge/facts.ts';
import { BILL_ITEM, BILL_TURNED_UP, KIND_CUES, OWN_CUSTOMER, OWN_THERE, TARIFF_CAME } from '../phrases/kinds/index.ts';
import type { Named } from '../companies/firms.ts';
import { spanOf, wholeOf, type Place } from '../place.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { all, compile, first, has, ways } from '../rule.ts';
import type { Sold } from './sold.ts';
import { tellsOfOutsider } from './unmeant.ts';

type Product = FactValues['product'];
type Kind = FactValues['contractKind'];
/** What else of a message decides what kind of contract it is about. */
export type Told = {
  /** A change of supplier is told. */
  providerSwitch: boolean;
  /** The customer called the seller. */
  ownCall: boolean;
  /** Somebody said yes to an offer. */
  agreed: boolean;
  /** Somebody said no to it, or denies any call: what is claimed all the same is nothing that ran before. */
  refused: boolean;
  /** The caller said to be of another company than the one whose contract came. */
  otherCaller: boolean;
  /** Sold at the door, in a shop or online. */
  face: boolean;
};

const CUES = KIND_CUES.map((cue) => ({
  ...cue,
  pattern: compile(cue.say),
  unless: cue.unless ? compile(cue.unless) : undefined,
}));
const OWN = compile(OWN_CUSTOMER);
const THERE = compile(OWN_THERE);
const ITEM = compile(BILL_ITEM);
const TARIFF = compile(TARIFF_CAME);
const TURNED_UP = compile(BILL_TURNED_UP);
/** Something has come of it: papers, money, deliveries, or words of a contract. */
const CLAIM = compile(
  `_(?:${ways(
    'brief|post|mail|e-mail|beliefert|buch\\w*|abbuch\\w*|abgebucht|\\w*bestätigung\\w*',
    'schreiben|\\w*paket|päckchen|packl|heft\\w*|widerruf\\w*|kündig\\w*|verkauft',
    'unterschrieben|unterzeichnet|signed|angedreht|aufgeschwatzt|versorg\\w*|\\w*vertrag',
    '\\w*verträge|\\w*abos?|abo\\w*|bestell\\w*|abgeschlossen|mitgliedschaft|police',
    '\\w*lieferung|rechnung|unterlagen|papiere|\\w*zusammenfassung|karton|kiste|lastschrift',
    'mahn\\w*|inkasso\\w*|klage\\w*|gekauft|bought|entschieden|vom konto|konto weg',
    'weg vom konto',
    '[\\d_]+ (?:euros? |€ )?weg',
    'abgezogen|gezogen|jezogen|eingezogen|euros? gone|sim-?karte|sms|letters?|email|bill',
    'invoice|contract|subscription|box|parcel|papers|debited|sold',
  )})_`,
);
/** A supply contract is claimed, not only asked about. */
const SUPPLY = compile(
  `_(?:${ways(
    'beliefer\\w*|liefer\\w*|bestellt|ordered|welcom\\w*|switched|schriftlich\\w*|schriftl',
    '\\w*papiere|versorg\\w*|\\w*vertrag|\\w*verträge',
    'wechsel(?!nd)\\w*',
    'gewechselt|willkommen\\w*|begrüß\\w*|\\w*bestätigung\\w*|bestätigt|\\w*unterlagen',
    'auftrag|lieferant\\w*|widerruf\\w*|abschluss|abgeschlossen|kündigung\\w*|sms|link',
    'contract|order|delivery|verkauft',
  )})_`,
);
/** "Es ging um meinen Stromvertrag", "war das schon ein Vertrag?": what one has, or only fears. */
const NO_CLAIM = compile(
  `_(?:${ways(
    '(?:mein|unser|ihr)(?:e[nmr]?)? (?:\\w+ )?\\w*(?:vertrag|tarif|versorger|anbieter|lieferant)',
    '(?:war|ist) das [^.!?]{0,40}(?=\\?)',
    '(?:hab|habe|krieg\\w*|bekomm\\w*|bin) ich (?:jetzt|nun|da|dann|schon|damit) [^.!?]{0,50}(?=\\?)',
    'angst,? dass ich [^.!?]{0,60}',
    '(?:kann|können|koennte|koennten|darf|dürfen) (?:der|die|das|er|sie|man) (?:mir|uns|mich|jetzt|nun|' +
      'da) [^.!?]{0,50}(?=\\?)',
  )})`,
);
/** Nothing was made, nothing came. */
const NOTHING = compile(
  ways(
    '_(?:post|mails?|briefe?|unterlagen|rechnungen?|papiere)_(?: \\w+){0,6} (?:keine|nichts|nix|nicht|noch keine)_',
    '_(?:abgeschlossen|unterschrieben|gekauft) (?:\\w+ ){0,2}(?:nie|nichts|nix)_',
    '(?:abgebucht|gekommen|passiert) ist (?:\\w+ )?(?:nix|nichts|noch nix|noch nichts)',
  ),
);
/** Whoever called ordered what was sold. */
const ORDERED = compile(
  '_(?:bestellt|abgeschlossen|gemacht|beauftragt|dazugenommen|genommen|ordered|took out|signed up)_',
);
const BILL = compile('_(?:\\w*rechnung|bill)_');
/** Contracts for a line. */
const TELECOMS: ReadonlySet<Product> = new Set(['mobile', 'internet', 'tv', 'bundle']);
/** So much must speak for a kind, and so much more than for the next. */
const ENOUGH = 3;
const LEAD = 1;

/** "… unless I renew", "außer ich verlängere": what the caller threatened with, and nobody agreed to, is no extension. */
const UNMET = /\b(?:unless|außer|ausser|es sei denn)\b[^.!?]{0,30}$/;
const isUnmet = (text: string, at: number): boolean => UNMET.test(text.slice(Math.max(0, at - 60), at + 1));

/** "Wann kann ich verlängern?", "rufen dauernd an wegen Verlängern": to come, if at all. */
function isIntended(reading: Reading, hit: RegExpExecArray): boolean {
  if (!/^verl\w+ern$/.test(hit[0])) return false;
  const sentence = reading.sentences[sentenceAt(reading, hit.index)];
  const before = reading.text.slice(sentence?.start ?? 0, hit.index);
  return (
    /\b(?:wegen|zum) (?:\w+ )?$/.test(before) ||
    /\b(?:wann|kann|koennte|frueh\w*)\b[^,;]{0,40}\b(?:ich|man|wir)\b[^,;]{0,40}$/.test(before)
  );
}

/** "Auf keinen Fall verlängern", "ob ich verlängern will": nobody says that it was done; a longer guarantee is bought. */
function isRefused(reading: Reading, hit: RegExpExecArray, agreed: boolean): boolean {
  if (/garantieverlaenger/.test(hit[0])) return true;
  if (!/verl\w+ern(?: (?:will|moechte|wolle))?\W*$/.test(hit[0])) return false;
  const sentence = reading.sentences[sentenceAt(reading, hit.index + 1)];
  const words = reading.text.slice(sentence?.start ?? 0, hit.index + hit[0].length);
  if (/\b(?:(?:auf )?keinen fall|keinesfalls|niemals)\b[^,;]{0,40}$/.test(words)) return true;
  // "Fragte, ob ich verlängern will, hab ok gesagt": asked, and answered.
  return !agreed && /\bob (?:ich|wir|sie|er|man)\b[^,;]{0,40}$/.test(words);
}

/** Asked of contracts in general, or told of a neighbour's: nothing that was done here. */
function isNobodys(reading: Reading, at: number): boolean {
  const sentence = reading.sentences[sentenceAt(reading, at)]?.text ?? '';
  return IN_GENERAL.test(sentence) || tellsOfOutsider(sentence) || NO_CONTRACT.test(sentence);
}
/** "Soll ich verlängern?", "ist eine Verlängerung am Telefon gültig?", "wie läuft das, wenn ich einen Vertrag verlängere?" */
const IN_GENERAL = new RegExp(
  String.raw`(?:^|: ?)\W*(?:(?:und|aber|also|hallo|hi|nur|mal) )*` +
    String.raw`(?:(?:wie lange?|wann|wie|bis wann) (?:kann|darf|muss|hat) man\b|` +
    String.raw`wie (?:kuendig|widerruf)\w* (?:ich|man) (?:so )?einen? (?:vertrag|` +
    String.raw`abo)\b(?!,? de[nr] (?:mir|uns|ich|wir)\b)|` +
    String.raw`sind (?:solche |so )?\w*(?:vertraege|abos)\b|` +
    String.raw`soll(?:te)? (?:ich|man|wir)\b|(?:ist|waere|gilt|geht|reicht) (?:so )?(?:eine?|` +
    String.raw`sowas)\b|(?:kann|darf|muss|koennte) man\b|` +
    String.raw`was (?:ist|waere) (?:der|ein) unterschied\b|verlaenger(?:t|n) sich\b|` +
    String.raw`(?:wird|werden) (?:(?:der|das|ein|mein|so ein|die)\w* )?\w+ ` +
    String.raw`(?:\w+ ){0,2}(?:automatisch|stillschweigend|von selbst)\b|` +
    String.raw`does (?:the|a|my|it)\b|(?:wie|was) [^.!?]{2,40}\bwenn (?:ich|man|` +
    String.raw`jemand)\b|should i\b|(?:is|are) (?:a|an|such)\b|can (?:you|one|a)\b)[^.!]*\?\W*$`,
);
/** A passport or a call may be made longer as well. */
const NO_CONTRACT = new RegExp(
  ways(
    String.raw`\b(?:miet|arbeits|pacht|leasing|ausbildungs)vertrag\b` +
      String.raw`(?![\s\S]*\b(?:handy|strom|gas|internet|mobilfunk|dsl)\w*)`,
    String.raw`\b(?:pass|reisepass|personalausweis|ausweis|perso|fuehrerschein|visum|` +
      String.raw`aufenthalts\w*|telefonat|gespraech|anruf|warteschleife|bauarbeiten|urlaub|lockdown|` +
      String.raw`krankschreibung)\b(?![^.!?]*\b(?:ich|wir|hab|habe|\w*vertraege?|` +
      String.raw`\w*vertrag|\w*tarif|\w*abo)\b)[^.!?,]{0,40}\bverlaengert\b`,
  ),
);

type Weighed = { score: number; place: Place | undefined };

/**
 * Kind of the claimed contract.
 * @param sold the product, where one was read
 * @param provider whose contract it is said to be
 */
export function kindOf(
  reading: Reading,
  sold: Sold<Product> | undefined,
  provider: Named | undefined,
  told: Told,
): Sold<Kind> | undefined {
  const product = sold?.value;
  const line = product === undefined || TELECOMS.has(product) || product === 'energy';
  const telecoms = product === undefined || TELECOMS.has(product);
  // A service is added to somebody's line where a company of lines is named, else it stands for itself.
  const extra =
    telecoms ||
    (product === 'insurance' && provider?.kind === 'telecoms') ||
    (product === 'otherService' &&
      (reading.companies.some((one) => one.company.kind === 'telecoms') || has(TURNED_UP, reading.text)));
  const kinds = new Map<Kind, Weighed>();
  const add = (kind: Kind, weight: number, place: Weighed['place']): void => {
    const before = kinds.get(kind);
    if (!before) kinds.set(kind, { score: weight, place });
    else {
      before.score += weight;
      before.place ??= place;
    }
  };
  for (const cue of CUES) {
    if ((cue.about === 'line' && !line) || (cue.about === 'extra' && !extra) || (cue.about === 'telecoms' && !telecoms))
      continue;
    if (cue.kind === 'new' && cue.weight < ENOUGH + 1 && product === undefined) continue;
    if (cue.kind === 'tariffChange' && !line && product !== 'finance' && product !== 'otherService') continue;
    const hit = all(cue.pattern, reading.text).find(
      (one) =>
        !isNobodys(reading, one.index + 1) &&
        (cue.kind !== 'extension' ||
          (!isRefused(reading, one, told.agreed) && (told.agreed || !isIntended(reading, one)))),
    );
    if (hit && cue.kind === 'extension' && !told.agreed && isUnmet(reading.text, hit.index)) continue;
    if (!hit || (cue.unless && has(cue.unless, reading.text))) continue;
    add(cue.kind, cue.weight, wholeOf(hit));
  }
  // An item of a telecoms bill, an option, television beside one's own line.
  const item = product === 'tv' || product === 'otherService' || product === 'insurance';
  if (extra && item) {
    const bill = first(ITEM, reading.text) ?? (told.ownCall ? first(BILL, reading.text) : null);
    if (bill && (provider?.kind === 'telecoms' || product === 'otherService')) add('addOn', 5, wholeOf(bill));
  }
  const own = first(OWN, reading.text);
  if ((own || told.ownCall) && line) {
    const tariff = first(TARIFF, reading.text);
    if (
      tariff &&
      !/(?:mein\w*|normale\w*) (?:\w+ )?$/.test(reading.text.slice(Math.max(0, tariff.index - 24), tariff.index + 1))
    )
      add('tariffChange', 2, wholeOf(tariff));
    if (own && sold) {
      add('tariffChange', 1, wholeOf(own));
      if (product === 'tv') add('addOn', 3, wholeOf(own));
    }
  }
  const there = first(THERE, reading.text);
  if (there) add('tariffChange', 3, wholeOf(there));
  if (told.providerSwitch || told.otherCaller) add('new', 6, undefined);
  const fallback = implied(reading, sold, told, provider?.kind === 'telecoms');
  if (fallback) add('new', fallback.weight - (there ? 3 : own && line ? 1 : 0), fallback.place);

  const ranked = [...kinds].sort(([, a], [, b]) => b.score - a.score);
  const [best, next] = ranked;
  if (!best || best[1].score < ENOUGH || (next && best[1].score - next[1].score < LEAD)) return undefined;
  // Without a product and without a company of the trade the words may be about anything.
  if (product === undefined && provider?.kind !== 'telecoms' && (best[0] === 'new' || best[1].score < ENOUGH * 2))
    return undefined;
  const place = best[1].place ?? (sold && { start: sold.start, end: sold.end });
  return place && { value: best[0], ...place };
}

/** What is claimed and told as nobody's running contract stands for a new one. */
function implied(
  reading: Reading,
  sold: Sold<Product> | undefined,
  told: Told,
  ofTelecoms: boolean,
): { weight: number; place: Place } | undefined {
  if (!sold) return undefined;
  // Blanks in place of what never was: what stands behind it keeps its place.
  const blanks = (words: string): string => ' '.repeat(words.length);
  const asked = reading.sentences.filter((sentence) => IN_GENERAL.test(sentence.text));
  const affirmed = asked.reduce(
    (words, { start, end }) => words.slice(0, start) + ' '.repeat(end - start) + words.slice(end),
    reading.text,
  );
  const came = affirmed.replace(NOTHING, blanks);
  const text = sold.value === 'energy' ? came.replaceAll(NO_CLAIM, blanks) : came;
  const place = beside(reading, sold, all(sold.value === 'energy' ? SUPPLY : CLAIM, text));
  if (sold.value === 'energy') return has(SUPPLY, text) && !told.ownCall ? { weight: 4, place } : undefined;
  if (!has(CLAIM, text) && !told.agreed) return undefined;
  // What is bought at the door or in a shop is bought there for the first time; so is a service that watches no line of one's own.
  if (!TELECOMS.has(sold.value) || told.face || (sold.value === 'tv' && told.agreed && !ofTelecoms))
    return { weight: 4, place };
  // A telecoms company may be one's own: its name alone leaves open what changed, and so does a letter or a bill of theirs.
  const claimed = told.refused || has(MADE, text) || has(MADE_HERE, text.slice(place.start, place.end));
  return (told.ownCall && !has(ORDERED, text)) || !claimed ? undefined : { weight: 3, place };
}
/** An order is told of, a welcome, or a thing that came for it. */
const MADE = compile(
  `_(?:${ways(
    '\\w*bestell\\w*|\\w*auftrag\\w*|beauftrag\\w*',
    'order(?:s|ed)?',
    'genommen|nehme?|willkommen\\w*|begrüßung\\w*|welcom\\w*|router|receiver|\\w*paket|sim',
    'sim-?karten?',
    '(?:kam|kamen|liegt|lag) (?:\\w+ )?(?:die|eine|ne) karte',
    'karte (?:von \\w+ )?(?:kam|liegt|lag|ist da)',
  )})_`,
);
/** A contract is made, or talked into somebody. */
const MADE_HERE = compile(
  '_(?:\\w*vertr(?:a|ä)g\\w*|\\w*abos?|abonn\\w*|verkauft|angedreht|\\w*schwatzt|\\w*schwätz\\w*|' +
    'unterschrieben|unterzeichnet|abgeschlossen|gekauft|contracts?|signed|sold|bought|subscription)_',
);

/** The words that claim a contract, with the thing it is about where both stand in one sentence: a thing's name alone proves no contract. */
function beside(reading: Reading, thing: Place, claims: readonly RegExpExecArray[]): Place {
  const far = (hit: RegExpExecArray): number => Math.abs(hit.index - thing.start);
  const near = claims.toSorted((a, b) => far(a) - far(b))[0];
  if (!near) return { start: thing.start, end: thing.end };
  const claim = spanOf(near);
  if (sentenceAt(reading, claim.start) !== sentenceAt(reading, thing.start)) return claim;
  const both = { start: Math.min(claim.start, thing.start), end: Math.max(claim.end, thing.end) };
  return both.end - both.start > TOGETHER ? claim : both;
}
const TOGETHER = 120;
