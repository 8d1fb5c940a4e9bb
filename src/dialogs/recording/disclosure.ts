// Who called and why, said at the start (law E3), and whether the transcript holds the whole call (E11).
import { companiesIn, introduces, isCertain, listsProviders, switchesTo } from './caller.ts';
import type { Decision } from './check.ts';
import { beginsMidway, type Line, quoted } from './lines.ts';
import { priceAt } from './offer.ts';
import { GREETING, MIDDLE, PRETEXT, PURPOSE } from './phrases/offer/start.ts';
import { ways } from '../../knowledge/german/words.ts';

/** Whether the caller said who calls and why. */
export type Disclosure = {
  caller?: Decision;
  purpose?: Decision;
  /** A company is named anywhere by the agent, also only in the name of a tariff. */
  companyHeard: boolean;
  /** The company is known or its name is nothing but a name; without it no recording proves with whom. */
  companyCertain: boolean;
  kind?: string;
  /** Ids of the companies of the directory that the caller names. */
  companies: string[];
  orderPartOnly: boolean | 'unknown';
  scopeBy?: Decision;
};

/** How many agent turns are the start of a call. */
const START = 3;
/** How many agent turns are searched for any company: enough for every real call, and linear. */
const SEARCHED = 400;

/** @param lines the call in order */
export function disclosureOf(lines: readonly Line[]): Disclosure {
  const agents = lines.filter((line) => line.agent);
  const first = agents[0];
  let caller: Line | undefined;
  let purpose: Line | undefined;
  for (const [i, line] of agents.slice(0, START).entries()) {
    const price = priceAt(line.folded);
    const start = price === undefined ? line.text : i === 0 ? line.text.slice(0, price) : '';
    if (!caller && (introduces(start) || switchesTo(line.text))) caller = line;
    if (!purpose && PURPOSE.test(line.folded) && !PRETEXT.test(line.folded)) purpose = line;
  }
  const named = agents.slice(0, SEARCHED).flatMap((line) => (listsProviders(line.text) ? [] : companiesIn(line.text)));
  const scope = scopeOf(lines[0], first, caller !== undefined && caller === first);
  return {
    ...(caller ? { caller: quoted(caller) } : {}),
    ...(purpose ? { purpose: quoted(purpose) } : {}),
    companyHeard: caller !== undefined || named.length > 0,
    companyCertain: named.length > 0 || (caller !== undefined && isCertain(caller.text)),
    companies: [...new Set(named.map((hit) => hit.company.id))],
    ...(named[0] ? { kind: named[0].company.kind } : {}),
    orderPartOnly: scope,
    ...(first ? { scopeBy: quoted(first) } : {}),
  };
}

function scopeOf(opening: Line | undefined, first: Line | undefined, introduced: boolean): boolean | 'unknown' {
  // Only the customer's side, but from the moment the phone was taken: "Aigner?", "Ja, hallo?"
  if (!first && opening) return TAKES_THE_PHONE.test(opening.text) ? false : 'unknown';
  if (!first || !opening) return 'unknown';
  if (beginsMidway(opening.text) || MIDDLE_OF_ORDER.test(first.folded) || opensTheTape(first.folded)) return true;
  // Whoever refers to what was said before begins in the middle, however the company is named.
  if (REFERS_BACK.test(first.folded)) return true;
  if (introduced || GREETING.test(first.folded)) return false;
  return MIDDLE.test(first.folded) ? true : 'unknown';
}

/** "Achtung, Aufnahme eins.", "So, die Bestätigung für unsere Unterlagen.": whoever begins so has talked before. */
function opensTheTape(folded: string): boolean {
  if (GREETING.test(folded)) return false;
  return (
    /^\W*(?:achtung|so|also|gut|okay|dann|right|okay so)?\W*(?:aufnahme|aufzeichnung|mitschnitt|recording) (?:(?:nummer|number) )?(?:eins|zwei|\d+|one)\b/.test(
      folded,
    ) ||
    /^\W*(?:so|also|gut|okay|right),? (?!worum|es geht|ich rufe)[^.!?]{0,40}\b(?:bestaetigung|zusammenfassung|bestell\w*|auftrags?\w*|confirmation)\b/.test(
      folded,
    ) ||
    /^\W*(?:so|gut|okay|dann|also|prima|,| )*\b[^.?!]{0,40}\b(?:schalte|starte|mache|druecke|stelle) (?:ich|wir) [^.?!]{0,40}\b(?:band|aufnahme|aufzeichnung|mitschnitt|geraet)\b/.test(
      folded,
    ) ||
    /\b(?:switch|turn|start)\w* (?:on )?(?:the |my )?(?:recorder|recording|tape)\b/.test(folded)
  );
}

/** "Wie eben besprochen", "die Pauschale von vorhin": said where nobody recorded. */
export const REFERS_BACK = new RegExp(
  ways(
    String.raw`\bwie (?:eben|gerade|vorhin|soeben|vorher|bereits|schon|am telefon|ausgemacht|` +
      String.raw`wir) ?(?:\w+ ){0,2}(?:besprochen|vereinbart|abgesprochen|gesagt|erklaert|ausgemacht)\b`,
    String.raw`\b(?:von|aus) (?:vorhin|eben|dem vorgespraech)\b`,
    String.raw`\b(?:das|mein|ein) (?:ton)?band laeuft (?:jetzt|nun)\b`,
    String.raw`\bas (?:we )?(?:just )?(?:discussed|agreed)\b`,
    String.raw`\bkolleg\w* (?:hat|haben) (?:\w+ ){0,2}(?:eben|gerade|soeben|` +
      String.raw`vorhin|grade) (?:\w+ ){0,2}mit ihnen (?:gesprochen|telefoniert)\b`,
    String.raw`\b(?:jetzt |nun )?nur noch (?:ihre|ihren|die|den) (?:bestellung|auftrag|daten)\b`,
    String.raw`\bmy colleague (?:has )?just (?:spoke|spoken|talked)\b`,
  ),
);

/** "Und es bleibt bei dem, was Sie vorhin gesagt haben?": the customer agrees to words that were said before. */
export const HOLDS_TO_EARLIER = new RegExp(
  ways(
    String.raw`\b(?:was|wie|das) (?:sie|du|der|die|man|ihr\w* kolleg\w*) (?:mir |` +
      'uns |da )?(?:vorhin|vorher|eben|gerade|zuvor|am anfang|' +
      String.raw`beim (?:ersten|letzten) (?:mal|anruf))\b[^.!?]{0,30}\b(?:ge(?:sag|mein)t|` +
      String.raw`zugesagt|versproch\w*|erzaehlt|erklaert|angeboten|ausgemacht)`,
    String.raw`\bwhat you (?:said|promised|told me) (?:before|earlier|just now)\b`,
  ),
);

const TAKES_THE_PHONE =
  /^\W*(?:(?:Ja|Hallo|Guten (?:Tag|Morgen|Abend)|Ja,? hallo|Ja,? bitte)\W*|(?:Hier )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?\s?[?.!]\s*|Bei \p{Lu}\p{L}+.{0,12})$/u;

/** Words that only the start of an order tape carries, greeting or not. */
const MIDDLE_OF_ORDER = new RegExp(
  ways(
    String.raw`^\W*(?:aufnahme|aufzeichnung|mitschnitt|band|auftragsband|bestellband),? ` +
      String.raw`(?:(?:teil|nummer|nr\.?|abschnitt) )?(?:zwei|drei|2|3)\b`,
    String.raw`^\W*(?:auftrags|bestell|vertrags)(?:band|teil)\b`,
    String.raw`^\W*(?:[a-z]+,? ){0,3}laeuft(?:'s| das| die| der| jetzt| nun){1,2} (?:band|aufnahme|` +
      String.raw`aufzeichnung|mitschnitt)\b`,
    String.raw`^\W*(?:aufzeichnung|aufnahme|mitschnitt) (?:(?:zum|des|vom|fuer den|der) )?(?:auftrag|` +
      'vertrag|bestellung|abschluss)',
    String.raw`^\W*(?:beginn|start|anfang) der (?:ton|sprach|gespraechs)?(?:aufzeichnung|aufnahme)`,
    String.raw`\b(?:ich|wir) (?:habe?n?) (?:jetzt |nun )?auf (?:aufnahme|aufzeichnung|record|start) ` +
      String.raw`gedrueckt\b`,
    String.raw`^\W*(?:ich|wir) (?:habe?n?) (?:jetzt |nun )?(?:die |den |das )?(?:aufnahme|` +
      String.raw`aufzeichnung|mitschnitt|band) (?:\w+ )?(?:gestartet|eingeschaltet|angemacht)`,
    String.raw`\bzum (?:aufgezeichneten|offiziellen) teil\b`,
    String.raw`^\W*(?:(?:so|also|gut|okay|dann),? )?(?:(?:die|das|der|meine|unsere) )?(?:aufnahme|` +
      'aufzeichnung|band|mitschnitt|tonband|recording|tape) (?:laeuft|start|beginn|' +
      'ist (?:jetzt |nun )?(?:an|gestartet|aktiv)|startet|gestartet|beginnt|' +
      String.raw`is (?:now )?(?:on|running|rolling))\b`,
    String.raw`^\W*(?:[[(][^\])]{0,30}[\])] )?(?:(?:so|also|gut),? )?` +
      '(?:[a-z0-9]{1,20}[- ])?(?:bestell|auftrags|vertrags|abschluss|order)(?:annahme|aufnahme|' +
      String.raw`aufzeichnung|bestaetigung|teil|mitschnitt|protokoll)\b`,
    String.raw`\b(?:es ist|heute ist|wir haben) (?:heute )?(?:\w+,? )?(?:der|den) ` +
      String.raw`(?:[^.?!]|\.(?= ?[a-z0-9])){3,60}\buhr\b`,
    String.raw`\bkund(?:e|in) ist (?:herr|frau)\b`,
    String.raw`\b(?:start\w*|beginn\w*) (?:ich |wir )?(?:jetzt |` +
      String.raw`nun )?(?:\w+ )?(?:die |mit der )?(?:aufnahme|aufzeichnung)`,
    String.raw`\bfuer die (?:aufnahme|aufzeichnung)\b`,
    String.raw`\baufnahme fuer den auftrag\b`,
  ),
);
