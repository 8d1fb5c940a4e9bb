// Words spoken into a phone come without full stops: where a new statement most likely begins.
import { ways } from './words.ts';

/** A run of words without any mark longer than this was dictated. */
const LONGEST = 16;
/** So many words at least before a new statement. */
const SHORTEST = 4;
/** The same where it begins with "und". */
const SHORT = 3;
const AND = /^(?:und|aber)$/;
const DAY = '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)';
/** Finite verbs that stand second in what people tell of a call. */
const VERB = `(?:${ways(
  'hab|habe|haben|hatte|hat|hatten|bin|ist|war|waren|will|wollte|wollten|wollt|moechte',
  'sag|sage|sagt|sagte|meint|meinte|fragt|fragte|brauch|brauche|muss|kann|soll|sollte|kam',
  'kamen|kommt|komm|lag|liegt|stand|steht|rief|ruft|weiss|wird|wurde|wuerde|telefonier',
  'dann|krieg|krieg[et]|bekam|bekomm|bekomme|geht|ging|steh|glaube|denk|dachte|haette',
  'kostet|kostete|laeuft|lief|klingelt|klingelte|schickt|schickte|schreibt|schrieb|heisst',
  'hiess|gibt|gab|nahm|bucht|buchen|buchte|klickt|klickte',
)})`;
/** What one does oneself. */
const OWN_VERB = `(?:${VERB}|red|rede|quatsch|glaub|glaube|nehm|nehme|mach|mache|zahl|zahle|wohn|wohne)`;
/** What stands before the verb instead of the subject. */
const FRONT =
  '(?:heute|gestern|vorgestern|eben|gerade|da|dann|danach|daraufhin|trotzdem|jetzt|nun|seitdem|eigentlich|irgendwann|hinterher)';
const OPENS = new RegExp(
  [
    `(?:und |aber |also )?(?:ich|wir) ${OWN_VERB}`,
    `(?:und |aber |also )?(?:die|der|sie|er|das|es|man) (?!(?:haben|sein|werden) (?:will|wollte|moechte|kann|soll|muss))${VERB}`,
    // "Da steht" goes on with the paper that was named.
    `(?:und |aber |also )?(?!da (?:steht|stehen|stehn|stand) )(?:${FRONT}|(?:am )?${DAY}|am \\d{1,2}\\S*) ${VERB}`,
    `und (?:jetzt|dann|nun|da|hinten|heute|danach|am)`,
    `(?:weil|obwohl|ob) (?:\\w+ )?${VERB}?`,
    `(?:dann|danach|trotzdem|eigentlich|dabei|jetzt|nun|seitdem) (?:\\w+ )?${VERB}`,
    '(?:bestaetigt|unterschrieben|geklickt|gesagt|zugestimmt|bestellt|genehmigt|angeklickt|unterzeichnet|' +
      'geantwortet)(?: (?:oder|und|noch) (?!jetzt|nun|dann|heute?)\\w+)? (?:hab|habe|hatte) (?:ich|sie|er|wir)',
    // "Kostet nichts ja gut hab ich gesagt": the reply, and who gave it behind it.
    `(?:ja|jo|ok|okay) (?:(?:gut|klar|ok|okay|gern|gerne|bitte|mach|machen|machen wir|in ordnung|meinetwegen) )?(?:hab|habe) (?:ich|i) (?:da |dann )?gesagt`,
    `(?:hab|habe) (?:ich|dann|auch|nur|ja|nein|nie|nichts|nix|gesagt)`,
    `(?:wie komm|was mach|was soll|was kann|was tun|kann ich|muss ich|darf ich|reicht|gilt|and now|i never|i have|i did|they)`,
  ]
    .map((one) => `(?:${one})(?!\\w)`)
    .join('|'),
  'y',
);
/** Papers, things and people that a statement begins with, where their verb stands right behind them. */
const SUBJECT = `(?:${ways(
  '\\w*belehrung|\\w*unterlagen|papiere|brief|post|mail|e-mail|sms|\\w*bestaetigung',
  '\\w*vertrag|\\w*zusammenfassung|\\w*rechnung|\\w*paket|\\w*karte|router|geraet|ware',
  'link|geld|preis',
  '(?:mein|unser)\\w* \\w+',
  'mann|frau|tochter|sohn|mutter|vater|oma|opa|mama|papa|typ|dame|herr|hotline|anbieter',
  'firma|anruf|vodafone|telekom|o2',
)})`;
const NAMED = new RegExp(
  `(?:(?:die|der|das|eine?|erste|kein\\w*|ihr\\w*|und|aber) ){0,2}${SUBJECT} ${VERB}(?!\\w)`,
  'y',
);
/** What goes on behind a participle, which ends a statement. */
const GOES_ON = new RegExp(
  '(?!da (?:steht|stehen|stehn|stand) )(?:(?:ich|wir|die|der|das|sie|er|es|man|eine?|kein\\w*|nichts|nix|' +
    `(?:mein|unser)\\w*|${FRONT}|am ${DAY}|${DAY}|\\w*belehrung|\\w*unterlagen|brief|mail|\\w*bestaetigung|` +
    'rechnung)(?!\\w))',
  'y',
);
const PARTICIPLE =
  /\b(?!(?:gericht|gesicht|geschaeft|gebiet|gewicht|geraet\w*|unterlagen|unternehmen|\w+ungen|\w+agen) )(?:\w{0,5}ge\w+(?:t|en)|(?:be|ver|er|ent|unter|wider)\w+(?:t|en)|\w+iert) $/;
/** "Da" and "am Montag" open what the verb behind them goes on with; "ob ich" and "dass der" want their verb at the end. */
const BOUND = new RegExp(
  `\\b(?:${FRONT}|${DAY}|(?:ob|weil|dass|wenn|falls|ausser|damit|bis|obwohl|als|wie|was|wo|wer)(?: (?:ich|er|sie|es|wir|man|die|der|das|mir|mich))?) $`,
);

/** A question at the end, which would otherwise make a question of all that was told before it. */
const ASKS = new RegExp(
  [
    `(?:und |aber |nun |jetzt )?was (?:soll|sollen|sollte|kann|koennen|muss|muessen|mach\\w*|tun|tu|darf|bedeutet|heisst|passiert|jetzt|nun|ist (?:jetzt|nun|da|das))`,
    `(?:und |aber )?wie (?:komm\\w*|kann|koennen|lange|geht|soll|sollen|mach\\w*|krieg\\w*|werd\\w*)`,
    `(?:und |aber )?(?:wo|wer|wann|warum|wieso|weshalb) (?:kann|soll|muss|haben|hat|ist|krieg\\w*|bekomm\\w*|darf|duerfen)`,
    `(?:what|how) (?:should|can|do|must) (?:i|we)`,
  ]
    .map((one) => `(?:${one})(?!\\w)`)
    .join('|'),
  'y',
);
/** The same with the verb first, which tells as often as it asks ("da kann ich nichts machen"): only behind a verb that ends a statement. */
const ASKS_VERB_FIRST =
  /(?:und |aber )?(?:kann|koennen|darf|duerfen|muss|muessen|soll|sollte|gilt|reicht|stimmt|bin|ist|geht|can|must|do) (?:ich|die|der|das|man|wir|es|meine?|i|they|we)(?!\w)/y;
const VERB_ENDS =
  /(?:\bge\w+(?:t|en)|\b(?:ab|an|auf|aus|ein|zu|um|vor|weg|nach)ge\w+(?:t|en)|\b(?:be|ver|er|unter|wider|ent|zer)\w+(?:t|en)|\w+iert|\b(?:hab|habe|hat|haben|will|wollte|ist|war|kam|zu|an|ab|euro|nicht|nie|nix|nichts|mehr)) $/;
/** "Hab gesagt kann man mal versuchen": what follows are the words that were said. */
const QUOTES = /(?<!\b(?:ja|nein|nichts|nix) )\b(?:gesagt|gemeint|gefragt|geantwortet) $/;
const FEW = 2;

/**
 * The blanks of a folded text at which dictated words begin a new statement.
 * @param text folded text
 * @param kept spans that no statement begins in: dates such as "letzte Woche Mittwoch"
 * @returns places of those blanks, rising; where the writer set marks only those before a question
 */
export function statementStarts(text: string, kept: readonly { start: number; end: number }[] = []): number[] {
  const starts: number[] = [];
  const spoken = isSpoken(text);
  for (const run of text.matchAll(/[^.,;:!?\n()]+/g)) {
    const words = [...run[0].matchAll(/\S+/g)];
    const dictated = words.length > LONGEST;
    let since = 0;
    for (const word of words) {
      const at = run.index + word.index;
      if (
        word.index > 0 &&
        ((since >= FEW && asksAt(text, at)) ||
          (dictated &&
            since >= (AND.test(word[0]) ? SHORT : SHORTEST) &&
            (opensAt(OPENS, text, at) ||
              daysVerb(text, at, kept) ||
              (spoken && !said(text, at) && (opensAt(NAMED, text, at) || behindVerb(text, at)))) &&
            !bound(text, at))) &&
        !kept.some((one) => one.start < at && at < one.end)
      ) {
        starts.push(at - 1);
        since = 0;
      }
      since++;
    }
  }
  return starts;
}

/** "... ins Handy am elften November hat einer angerufen": a day with a verb right behind it. */
function daysVerb(text: string, at: number, days: readonly { start: number; end: number }[]): boolean {
  const lead = DAY_LEAD.exec(text.slice(at, at + 6))?.[0] ?? '';
  const day = days.find((one) => one.start === at || (lead !== '' && one.start === at + lead.length));
  return day !== undefined && opensAt(VERB_BEHIND, text, day.end);
}
const DAY_LEAD = /^(?:am|seit|im|ab) /;
const VERB_BEHIND = new RegExp(` ${VERB}(?!\\w)`, 'y');

/** What somebody said or thought comes behind these. */
const SAYS =
  /\b(?:gesagt|gemeint|gefragt|geantwortet|erzaehlt|versprochen|behauptet|versichert|erklaert|gedacht|geglaubt|gehofft|verstanden|vereinbart) $/;
const said = (text: string, at: number): boolean => SAYS.test(text.slice(Math.max(0, at - 24), at));

/** Whether the whole message comes without marks, so that its statements must be parted by their words alone. */
const isSpoken = (text: string): boolean =>
  (text.match(/\S+/g) ?? []).length > UNMARKED * ((text.match(/[.,;:!?\n](?!\S)/g) ?? []).length + 1);
/** So many words to a mark. */
const UNMARKED = 18;

/** "... zugeschickt die Belehrung war dabei": a participle has its statement before it. */
function behindVerb(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  return PARTICIPLE.test(before) && opensAt(GOES_ON, text, at);
}

const bound = (text: string, at: number): boolean => BOUND.test(text.slice(Math.max(0, at - 24), at));

/** @param opens a sticky pattern that ends at a word's end */
function opensAt(opens: RegExp, text: string, at: number): boolean {
  opens.lastIndex = at;
  return opens.test(text);
}

function asksAt(text: string, at: number): boolean {
  if (opensAt(ASKS, text, at)) return true;
  const before = text.slice(Math.max(0, at - 24), at);
  return opensAt(ASKS_VERB_FIRST, text, at) && VERB_ENDS.test(before) && !QUOTES.test(before);
}
