// "Belehrung: ja, am 5.11.", "Widerrufen? Ja, am 9.11. per Mail": notes filled in like a form are read as "Belehrung am 5.11.".
import type { Folded } from '../../../knowledge/german/words.ts';

/** What such notes name: papers, post and things, and what was done. */
const PAPER =
  '[a-z]*(?:unterlagen|papiere|rechnung|mahnung|mahnbescheid|zusammenfassung|bestaetigung|belehrung|paket|ware|geraet|lieferung)';
/** Papers, and what else comes or happens by itself. */
const NOUN = `(?:${PAPER}|[a-z]*(?:inkasso|abbuchung|anfechtung|invoice|reminder|parcel|summary))`;
/** One's own declarations, which want their "habe". */
const DECLARED = '(?:widerrufen|gekuendigt|widersprochen|angefochten)';
/** What somebody did, as such notes name it: without "habe". */
const DONE =
  '(?:abgebucht|bezahlt|gezahlt|widerrufen|gekuendigt|geliefert|gemahnt|unterschrieben|bestaetigt|genehmigt|geklickt|angeklickt|' +
  'angefochten|widersprochen|benutzt|genutzt|ja gesagt|zugesagt|zugestimmt|withdrawn|cancelled|signed|said yes)';
/** A noun tells nothing by itself: with one of these it does. */
const BEHIND_IT = '(?:erhalten|bekommen|gekommen|angekommen|geschickt|abgeschickt|gesendet|received)';
const BY = 'per (?:(?:e-?)?mail|sms|post|brief|klick|link)';
/** What may stand before a label's word. */
const FIRST = `(?:(?:schon|bereits|die|der|das|eine?|am telefon|${BY}|link|code) ){0,2}`;
/** A label that tells something when a yes stands behind it. */
const ACT = `${FIRST}(?:${DONE}|(?:${NOUN}|widerruf) ${BEHIND_IT})(?: ${BY})?`;
/** Any label; some need a day behind them. */
const THING = `(?:${ACT}|${FIRST}(?:${NOUN}|widerruf))`;
/** A label begins a line, a sentence or a row of a list. */
const BEFORE = String.raw`(?<=(?:^|[.;,!?\n/(•*]|- |\d\)) ?)`;
/** The answer ends there: what follows would be a statement of its own. */
const END = String.raw`(?=\s*(?:$|[.;,!\n/)]|- ))`;
const YES = '(?:leider )?(?:ja|jo|jep|jepp|yes)(?: leider)?';
const NO = '(?:nein|nee|nie|noch nie|no)';
/** What tells when or how much: a day, a sum, a way. */
const WHEN =
  '(?:(?:am|vom|im|seit|per|gestern|vorgestern|heute|letzte[nrs]?|diese[nrs]?|vor|kam|kamen|on|by|last|yesterday)\\b|\\d)';
/** A day as it begins. */
const DAY = String.raw`(?:(?:am|kam|kamen|gestern|vorgestern|heute|letzte[nrs]?)\b|\d{1,2}\.\d)`;
/** A day in figures, as a whole. */
const DATE = String.raw`\d{1,2}\.\d{1,2}(?:\.(?:(?:20)?\d{2}\.?)?|(?![.\d]))`;
/** A day and no statement behind it: "Mahnung? Am 5.11. kam sie", "Rechnung: 10.11. fällig" are none. */
const DAY_ALONE = String.raw`${DATE}(?:\s*(?:$|[;,!\n/)])| [a-z ]{3,24}[:?])`;
/** A day and the way it went. */
const DAY_BY = `${DATE} per `;

/** The answer is that nobody knows. */
const NOT_KNOWN =
  '(?:(?:das )?(?:weiss|weis) (?:ich )?(?:es )?(?:leider )?(?:nicht|nimmer|net|nich)(?: mehr| genau| sicher)*|keine ahnung(?: mehr)?|' +
  'unklar|unsicher|ungewiss|fraglich|(?:bin )?(?:mir )?nicht (?:mehr )?sicher|bin unsicher|erinnere mich nicht(?: mehr)?|vielleicht|' +
  'kann (?:ich )?mich nicht (?:mehr )?erinnern|can.?t remember|not sure|no idea|(?:i )?don.?t (?:know|remember)|\\?+)';
/** An approval in text form with its means: a no to it denies that alone. */
const APPROVED =
  '(?:(?:per (?:(?:e-?)?mail|sms|link|klick) |link |code )(?:bestaetigt|genehmigt|geklickt|angeklickt)|' +
  '(?:bestaetigt|genehmigt) per (?:(?:e-?)?mail|sms|link|klick))';

/** The recording, and what was done with it; its verb stays behind the denial. */
const TAPE = '(?:[a-z]*aufnahme|[a-z]*aufzeichnung|mitschnitt|recording)';
const TAPE_ACT =
  '(?:gehoert|angehoert|vorgespielt|erlaubt|zugestimmt|eingewilligt|angekuendigt|bekommen|erhalten|heard|announced)';

type Row = { say: RegExp; as: (label: string) => readonly [string, string] };
const row = (say: string, as: Row['as']): Row => ({ say: new RegExp(BEFORE + say, 'g'), as });
/** What is said for the words found: something before the label, and the label as it then stands. */
const ROWS: readonly Row[] = [
  // "Ja gesagt? Weiß nicht mehr": neither was said.
  row(`${THING} ?[:?]+ ?(?:- )?${NOT_KNOWN}${END}`, () => ['', '']),
  row(`${FIRST}${TAPE} ${TAPE_ACT} ?[:?]+ ?(?:- )?${NOT_KNOWN}${END}`, () => ['', '']),
  // "Aufnahme gehört? Nein": "die Aufnahme nie gehört".
  row(`${FIRST}(${TAPE} ${TAPE_ACT}) ?[:?]+ ?(?:- )?${NO}${END}`, (label) => ['', label.replace(' ', ' nie ')]),
  row(`(${APPROVED}) ?[:?] ?${NO}${END}`, (label) => ['nicht ', label]),
  row(`(?:bestands)?(kunde|kundin)(?: (?:dort|da|bei denen))? ?[:?] ?ja\\b`, (label) => ['bin ', label]),
  row(`(?:bestands)?(kunde|kundin)(?: (?:dort|da|bei denen))? ?[:?] ?(?:nein|nee)\\b`, (label) => ['kein ', label]),
  // "Wann angerufen? Am 3.11.", "Datum des Anrufs: 3.11.": as "wurde angerufen am 3.11.".
  row(
    `(?:wann (?:wurden sie |wurde ich |hat man sie |haben die )?angerufen|wann (?:war|kam) der anruf|angerufen) ?[:?] ?(?:am )?(?=\\d{1,2}\\.\\d)`,
    () => ['', 'wurde angerufen am '],
  ),
  // One's own withdrawal: of which day, or that it was.
  row(`(widerruf) ?: ?(?:${YES}[,.:]? )?(?:am )?(?=\\d{1,2}\\.\\d)`, () => ['', 'widerrufen am ']),
  // What came, and when.
  row(`(${FIRST}${PAPER}) ?[:?] ?(?:${YES}[,.:]? )(?:am )?(?=\\d{1,2}\\.\\d)`, (label) => ['', `${label} kam am `]),
  row(`(${FIRST}${PAPER}) ?[:?] ?(?:am )?(?=${DAY_ALONE})`, (label) => ['', `${label} kam am `]),
  row(`(${DECLARED}) ?[:?] ?(?:- )?${YES}(?:[,.:]? (?=${WHEN})|${END})`, (label) => ['habe ', `${label} `]),
  row(`(${THING}) ?[:?] ?${YES}[,.:]? (?=${WHEN})`, (label) => ['', `${label} `]),
  // A sum and a plan keep their colon: "die Rechnung: 96 Euro", "Lieferung: 20.11. geplant".
  row(`(${ACT}|${FIRST}${PAPER}(?= ?: ?kam)) ?: ?(?=${DAY})`, (label) => ['', `${label} `]),
  row(`(${THING}) ?\\? ?(?=(?:am )?(?:${DAY_ALONE}|${DAY_BY}))`, (label) => ['', `${label} `]),
  // A bare yes: only what was done is told by its name alone.
  row(`(${ACT}) ?[:?] ?(?:- )?${YES}${END}`, (label) => ['', label]),
];
/** Behind a day with its full stop a next label begins a sentence. */
const NEXT = new RegExp(String.raw`(?<=\d\.) (?=(?:${DONE}|${NOUN}|widerruf)(?: ${BEHIND_IT})? ?[:?])`, 'g');

/** The text with its filled-in answers said as statements; places lead back to the words as typed. */
export function filledIn(folded: Folded): Folded {
  if (!/[:?]/.test(folded.text)) return folded;
  const apart = { ...folded, text: folded.text.replaceAll(NEXT, '\n') };
  return ROWS.reduce(said, apart);
}

function said(folded: Folded, { say, as }: Row): Folded {
  let [text, last] = ['', 0];
  const at: number[] = [];
  for (const hit of folded.text.matchAll(say)) {
    const [before, label] = as(hit[1] ?? '');
    const start = hit.index + Math.max(0, hit[0].indexOf(hit[1] ?? ''));
    text += folded.text.slice(last, hit.index) + before + label;
    at.push(...folded.at.slice(last, hit.index));
    for (let i = 0; i < before.length; i++) at.push(folded.at[hit.index] ?? 0);
    last = hit.index + hit[0].length;
    for (let i = 0; i < label.length; i++) at.push(folded.at[Math.min(start + i, last - 1)] ?? 0);
  }
  return last === 0
    ? folded
    : { ...folded, text: text + folded.text.slice(last), at: [...at, ...folded.at.slice(last)] };
}
