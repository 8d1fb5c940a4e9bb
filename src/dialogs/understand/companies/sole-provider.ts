// Whose contract it is, where one company alone is named: its own, unless it was only asked, compared or pretended.
import { isAskedThen } from './firm-asked.ts';
import { isCancelledByThem, isNotCancelled } from './firm-cancelled.ts';
import { CALL_TOLD, DEALT, DENIES, DENIES_BEFORE, NOT_WITH, OLD_BEFORE, OLD_BEHIND } from './firm-words.ts';
import type { Named } from './firms.ts';
import { STILL_WITH_ENGLISH } from '../phrases/callers/english.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { compile, has, ways } from '../rule.ts';
import { tellsOfOutsider } from '../call/unmeant.ts';

const UNSURE = compile(
  '^[\\w-]{0,12}"? ?(?:,? ?(?:oder (?:sowas|so was|so|ähnlich)|or some|glaube? ich|war das(?! ?[.!]| ?$|, (?:am|gestern|vorgestern|heute|letzte\\w*|und|die|da|im)_)|keine ahnung)|-?partner oder)',
);
/** Right before the name: the caller only said to be of it. */
const ONLY_SAID = compile(
  `_(?:${ways(
    'angeblich(?:e[rnms]?)? (?:\\w+ ){0,4}(?:von|vom|der|bei)?(?: der| dem| de)?',
    'gab(?:en)? sich (?:\\w+ ){0,3}als (?:\\w+ ){0,3}',
    '(?:sei|waere|waer) (?:ein |eine )?(?:\\w*partner|\\w*berater\\w*|mitarbeiter\\w*|' +
      'vertreter\\w*)? ?(?:von|vom|vun|der)?(?: der| die| dr| da| dem)?',
    'pretend\\w* to be (?:from )?',
    'meldete[n]? sich (?:\\w+ ){0,2}(?=")',
  )}) ?"?$`,
);
/** "Jetzt beliefert mich angeblich X": claimed by its papers, not by a caller. */
const SUPPLIES = /\b(?:beliefert|versorgt|bucht|mahnt|gehoere|kunde bei)\b[^.!?]{0,30}$/;
/** "Die angebliche Verlängerung bei Vodafone": the contract is doubted, not whose it is said to be. */
const DOUBTED_DEAL =
  /\bangeblich\w* (?:\w+ )?\w*(?:vertrag\w*|verlaengerung|bestellung|abo|tarif|auftrag|wechsel|zusage|zustimmung|anschluss|option) (?:bei|mit|von|der|fuer)(?: der| dem)? "?$/;
/** "Rief an wegen meiner angeblichen Bestellung bei Amazon": what the caller talked of first. */
const CALLED_ABOUT =
  /\b(?:rief\w*|ruft|anruf|anrief|angerufen|meldete|am telefon|dran)\b[^.!?]{0,30}\b(?:wegen|zu|ueber|von|um)(?: \w+){0,3} angeblich\w* [^.!?]*$/;
const isDoubtedDeal = (lead: string): boolean => DOUBTED_DEAL.test(lead) && !CALLED_ABOUT.test(lead);
const SO_SAID =
  /^"?(?:,? ?(?:so (?:hat|haben|sagte|meinte|stellte)|hat (?:er|sie) (?:ge)?sagt|sagte (?:er|sie)|wie (?:er|sie) sagte)|[ -]?partner)/;
/** Right before the name: where one is a customer and means to stay. */
const STAYS_BEFORE = compile(
  '_(?:bin|bleib\\w*|zufrieden|zefridde|wolle\\w*|will|moecht\\w*|kunde|kundin|seit) (?:\\w+ ){0,4}(?:bei|mit|beim)(?: der| den| die| dr| da| dem| meine\\w?)? ?"?$',
);
const OWN_TOO = /\b(?:ich|mir|mich|wir|uns|i|me|us|my name|mein(?:e|en|em|er)? (?:vertrag|anschluss|tarif|rechnung))\b/;
const CLAIMED_TO_BE = /\b(?:claim\w* to be|angeblich|gab sich als|behauptet\w*)\b[^.!?]{0,40}$/;
const ANOTHER_FIRM =
  /\b(?:(?:totally |completely )?(?:different|another) (?:company|firm|supplier)|(?:voellig |ganz )(?:andere|anderen) (?:firma|laden|anbieter))\b/;

/** "Ich bin bei eprimo", "mein jetziger Anbieter heißt eprimo", "e.on ist natürlich mein alter": whose customer one is already. */
function isOwn(reading: Reading, { start, end }: Named): boolean {
  const before = reading.text.slice(Math.max(0, start - 60), start);
  return (
    has(OLD_BEFORE, before) ||
    has(STAYS_BEFORE, before) ||
    has(STILL_WITH_ENGLISH, before) ||
    OWN_BEFORE.test(before) ||
    has(OLD_BEHIND, reading.text.slice(end, end + 60))
  );
}

const OWN_BEFORE = new RegExp(
  String.raw`\b(?:mein|unser|ihr|sein|my|our|her|his)\w* (?:alte[rs]?|bisherige[rs]?|` +
    'jetzige[rs]?|frueherer?|eigentliche[rs]?|derzeitige[rs]?|old|current|previous|present|' +
    String.raw`actual)(?: \w*(?:anbieter|versorger|lieferant|vertrag|provider|supplier|company))? ` +
    '(?:ist|war|heisst|hiess|is|was|is called)(?: (?:die|der|das|the|ja|doch))* "?$',
);

const OWN_OLD_DEAL =
  /\b(?:mein|unser)\w* (?:alte[rn]?|bisherige[rn]?|jetzige[rn]?|derzeitige[rn]?) (?:\w*vertrag|\w*tarif|anschluss) (?:bei|mit|von)(?: der| den| dem)? "?$/;
const NEW_DEAL = /\bneue[nrms]? \w*(?:vertrag|tarif|anbieter|anschluss)\b/;

/** "Gegen meinen Willen bin ich nun Kunde bei Vodafone": something came of it. */
const CHANGED =
  /\b(?:jetzt|nun|neukund\w*|gegen mein\w*|willen|statt|weg|am hoerer|gespraech|brief|eigene[nrm]?|now|raus|rein|out|gelandet|buch\w*|abbuch\w*|woll\w*|verlang\w*|zahl\w*|stuck)\b|zurueck/;

/** A single company is the provider unless the caller only pretended to be it. */
export function soleProvider(
  reading: Reading,
  sellers: readonly Named[],
  others: boolean,
  caller: string | undefined,
): Named | undefined {
  const firm = sellers[0];
  if (!firm) return undefined;
  const beforeOf = (one: Named): string => reading.text.slice(Math.max(0, one.start - 60), one.start);
  const after = reading.text.slice(firm.end, firm.end + 60);
  if (has(DENIES, after) || has(UNSURE, after)) return undefined;
  if (sellers.every((one) => isAskedThen(reading, one) || has(NOT_WITH, beforeOf(one)))) return undefined;
  if (
    !has(CALL_TOLD, reading.text) &&
    !has(DEALT, reading.text) &&
    !CHANGED.test(reading.text) &&
    sellers.every((one) => isOwn(reading, one))
  )
    return undefined;
  // "Einen neuen Vertrag verkauft, mein bisheriger Tarif bei klarmobil läuft noch": whose the new one is is not told.
  if (caller !== firm.name && NEW_DEAL.test(reading.text) && sellers.every((one) => OWN_OLD_DEAL.test(beforeOf(one))))
    return undefined;
  if (others && sellers.every((one) => has(OLD_BEFORE, beforeOf(one)))) return undefined;
  if (sellers.every((one) => isCancelledByThem(reading, one) || isNotCancelled(reading, one))) return undefined;
  const sentenceOf = (one: Named): string => reading.sentences[sentenceAt(reading, one.start)]?.text ?? '';
  // A neighbour's contract, told to compare; a caller who was of another company than the one he named.
  const leadOf = (one: Named): string =>
    reading.text.slice(reading.sentences[sentenceAt(reading, one.start)]?.start ?? 0, one.start);
  if (sellers.every((one) => tellsOfOutsider(leadOf(one)) && !OWN_TOO.test(sentenceOf(one)))) return undefined;
  if (sellers.every((one) => CLAIMED_TO_BE.test(beforeOf(one))) && ANOTHER_FIRM.test(reading.text)) return undefined;
  const stays = (one: Named): boolean => has(STAYS_BEFORE, beforeOf(one));
  const said = (one: Named): boolean =>
    (has(ONLY_SAID, beforeOf(one)) && !SUPPLIES.test(beforeOf(one)) && !isDoubtedDeal(leadOf(one))) ||
    SO_SAID.test(reading.text.slice(one.end, one.end + 30));
  // Only the caller's word for it, and no paper of theirs.
  if (sellers.some(said) && sellers.every((one) => said(one) || stays(one) || has(DENIES_BEFORE, beforeOf(one))))
    return undefined;
  if (caller !== undefined && caller !== firm.name && sellers.every(stays)) return undefined;
  return has(OLD_BEFORE, beforeOf(firm)) &&
    /(?:neue[rnm]? (?:anbieter|firma|versorger|lieferant)|anderer? (?:anbieter|firma)|unbekannte\w* firma|\bdie neuen haben)/.test(
      reading.text,
    )
    ? undefined
    : firm;
}
