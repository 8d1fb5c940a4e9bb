// Whose contract it is said to be, where several companies are named: points for and against each.
import { isAskedThen } from './firm-asked.ts';
import { isCancelledAt } from './firm-cancelled.ts';
import { DENIES, DENIES_BEFORE, NEW_BEFORE, NOT_WITH, OLD_BEFORE, OLD_BEHIND } from './firm-words.ts';
import type { Named } from './firms.ts';
import { isOldFirm } from './old-firm.ts';
import {
  CAME_FROM_ENGLISH,
  CLAIMED_BEFORE_ENGLISH,
  LEFT_ENGLISH,
  STILL_WITH_ENGLISH,
  WRITES_ENGLISH,
} from '../phrases/callers/english.ts';
import { CALLER_BEFORE } from '../phrases/callers/calls.ts';
import { CLAIMED_BEFORE } from '../phrases/callers/said-to-be.ts';
import { SELLS_SEVERAL } from '../phrases/products.ts';
import type { Reading } from '../reading.ts';
import { compile, has, ways } from '../rule.ts';
import { sellersOf } from './sellers.ts';
import { soleProvider } from './sole-provider.ts';

/** Whose customer one is all the time. */
const SUPPLIES_STILL = compile(
  `_(?:${ways(
    'beliefert (?:werde?n?|bin|wurde) (?:ich |wir |sie |er )?(?:\\w+ ){0,4}(?:von|durch)',
    '(?:mein|unser|ihr|sein)\\w* (?:strom|gas|internet) (?:kommt|kam|läuft) ' +
      '(?:(?!(?:jetzt|nun|plötzlich|neuerdings)_)\\w+ ){0,5}(?:von|vom|bei|über)',
    '(?:strom|gas) (?:kommt|kam) (?:\\w+ ){0,3}(?:nach wie vor|weiterhin|immer noch) (?:von|vom)',
    '(?:mein|unser)\\w* (?:handy|smartphone|telefon|festnetz|internet|strom|gas) ' +
      '(?:(?:ist|läuft|hab|habe|haben|ich|wir|aber|doch|ja) ){0,3}(?:von|bei)',
  )})(?: der| den| dem)? ?"?$`,
);
/** Behind the name: "E.ON, die kenne ich seit Jahren", where another one sold. */
const KNOWN_LONG =
  /^"?[^.!?]{0,24}, (?:die|den|bei denen|da) (?:kenne|bin|sind|haben?|beliefer\w*|versorg\w*)(?: (?:ich|wir|mich|uns|schon|ja|bereits|kunde|kundin))* seit (?:\w+ )?(?:jahren|ewig\w*|langem)\b/;
/** Behind the name: it writes, supplies, welcomes. */
const WRITES = compile(
  '^"? (?:schreib\\w*|schick\\w*|begrüß\\w*|heißt mich|beliefer\\w*|versorg\\w*|lieferung|welcomes?|' +
    'sagt danke|mahnt|bucht|will geld|verlangt|droht)_(?!(?: \\w+){0,4} (?:kündigung|schlussrechnung))',
);
/** Before the name: "jetzt schreibt Vattenfall". */
const WRITES_BEFORE = compile(
  '_(?:jetzt|nun|heute|gestern|dann|plötzlich|auf einmal|danach|daraufhin) (?:schreib\\w*|schrieb\\w*|' +
    'begrüßt\\w*|bedankt sich|freut sich|mahnt|verlangt|' +
    'meldet sich)(?: (?:mir|uns|mich|ihr|ihm|plötzlich|per \\w+))*(?: (?:die|der|das))? ?"?$',
);
const LETS_GO = /kuendig|bedauer|schade|abgemeldet|abmeld|cancel/;
/** Behind the name: the old supplier that lets one go, or one that stays. */
const LEFT = compile(
  '^"? (?:(?:mir |uns )?(?:bestätig\\w*|schreib\\w*|schick\\w*|' +
    'confirm\\w*),?(?: (?:mir|uns|that|\\w+),?){0,5} (?:kündigung|schlussrechnung|cancel\\w*|left)|' +
    'hat (?:mir |uns )?(?:\\w+ ){0,2}(?:die |meine |unsere )?kündigung [^.!?]{0,24}bestätigt|' +
    '(?:\\w+ ){0,3}bleib\\w*|hat mir schon die kündigung|haben mich)',
);

/**
 * Points for and against each company being the one whose contract is claimed.
 * @param caller who the caller said to be, where that was read
 */
export function providerOf(reading: Reading, firms: readonly Named[], caller: string | undefined): Named | undefined {
  const sellers = sellersOf(reading, firms);
  if (sellers.length === 0) return undefined;
  const ids = [...new Set(sellers.map((firm) => firm.id))];
  if (ids.length === 1) return soleProvider(reading, sellers, firms.length > sellers.length, caller);
  const scores = ids.map((id, order) => {
    const own = sellers.filter((firm) => firm.id === id);
    let score = own.length * 1.5 - order * 0.5;
    for (const firm of own) {
      const before = reading.text.slice(Math.max(0, firm.start - 60), firm.start);
      const after = reading.text.slice(firm.end, firm.end + 60);
      if (has(OLD_BEFORE, before) || has(STILL_WITH_ENGLISH, before)) score -= 4;
      // "Alter Vertrag bei Mainova": a contract, and not the new one.
      if ((has(NEW_BEFORE, before) && !OLD_CONTRACT.test(before)) || has(CAME_FROM_ENGLISH, before)) score += 4;
      if (has(SUPPLIES_STILL, before)) score -= 8;
      if (has(CALLER_BEFORE, before)) score += 2;
      if (COMPARED.test(before)) score -= 4;
      if (FOREIGN_SENDER.test(before)) score += 4;
      if (has(CLAIMED_BEFORE, before) || has(CLAIMED_BEFORE_ENGLISH, before)) score -= 3;
      if (has(DENIES, after) || has(DENIES_BEFORE, before) || has(NOT_WITH, before)) score -= 5;
      if (has(OLD_BEHIND, after) || (isOldFirm(before, after) && !own.some((one) => rangUp(reading, one)))) score -= 8;
      if (has(LEFT, after) || has(LEFT_ENGLISH, after)) score -= 5;
      if (KNOWN_LONG.test(after)) score -= 8;
      if (isAskedThen(reading, firm)) score -= 5;
      if (isCancelledAt(reading, firm)) score -= 8;
      const writes = has(WRITES_BEFORE, before);
      if (writes && LETS_GO.test(after)) score -= 4;
      else if (writes || has(WRITES, after) || has(WRITES_ENGLISH, after)) score += 3;
      if (ENDED_UP.test(after)) score += 6;
      if (SOLD_IT.test(before)) score += 4;
      if (firm.kind === 'insurance' && SELLS_SEVERAL.has(firm.id)) score -= 3;
      if (/^"? ?(?:vertrag|tarif|rechnung|abo)/.test(after)) score += 1;
      if (!firm.known) score -= has(CALLER_BEFORE, before) ? 2 : 0;
    }
    return { own, score };
  });
  scores.sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  // Two that speak for themselves as little as each other: which of them it is must be asked.
  return best && next && best.score > 0 && best.score < SPEAKS && best.score - next.score <= TIED
    ? undefined
    : best?.own[0];
}

/** "Ich wollte wechseln von Vodafone zu o2, da rief Vodafone an": the old supplier itself called. */
const rangUp = ({ text }: Reading, { start }: Named): boolean =>
  /\b(?:rief|riefen)(?: (?:mich|dann|da|die))* "?$/.test(text.slice(Math.max(0, start - 30), start));
/** "Less than with Stadtwerke Leipzig", "billiger als bei E.ON": what the offer was compared with. */
const COMPARED = /\b(?:than (?:with|at|from)|als (?:bei|mit|bisher bei|jetzt bei))(?: der| den| dem| die)? "?$/;
/** "List od firmy …", "письмо от …": a paper's sender in a further language. */
const FOREIGN_SENDER =
  /(?:\blist\b|\bumow[aęy]\b|письм[оа]|лист\b|договор|договір)[^.!?,]{0,25} (?:od|ze?|от|від|из|із|з)(?: firmy| фирмы| фірми| компании| компанії)? ["„«]?$/u;

const OLD_CONTRACT =
  /\b(?:alte[rnms]?|bisherige[rnms]?|fruehere[rnms]?) (?:\w*vertrag|anschluss|tarif) (?:bei|mit|von)(?: der| den| dem)? "?$/;
/** "Und ich bin bei der Telekom gelandet". */
const ENDED_UP = /^"? (?:gelandet|gekommen|haengengeblieben|umgezogen worden)\b/;

/** So much speaks for a company that was named more than in passing, and so little sets two apart. */
const SPEAKS = 2;
const TIED = 1;
/** "Verkauft hat er mir aber …", "in Wahrheit war es …". */
const SOLD_IT =
  /\b(?:verkauft hat (?:er|sie|der|die|man)|in (?:wahrheit|wirklichkeit)(?: war (?:es|das)| ist (?:es|das))?|angedreht hat (?:er|sie))(?: (?:mir|uns|ihr|ihm|aber|dann|doch|jedoch|stattdessen)){0,3} "?$/;
