// "Mahnung: keine", "Belehrung? Nein": what a list names only to deny it, and what was only wished, is blanked before anything is read.

const DENIED =
  '(?:nein|nee|noe|nope|no|keine?[rsn]?|nichts|nix|none|never|nie|noch nicht|noch nie|noch keine?|bisher nicht|bisher keine?|null|fehlanzeige)';
/** Things that a list asks for; the yes on the phone and what was signed are read with their answer. */
const THING =
  '(?:[a-z]*(?:unterlagen|papiere|rechnung|mahnung|mahnbescheid|inkasso|abbuchung|zusammenfassung|bestaetigung|einwilligung|' +
  'aufnahme|aufzeichnung|mitschnitt|lieferung|vollmacht|lastschrift|mandat|kunde|kundin|formular|paket|ware|geraet|gericht|klage|anwalt|schufa|widerruf|kuendigung)|' +
  'abgebucht|bezahlt|gezahlt|widerrufen|gekuendigt|geliefert|gemahnt|erhalten|bekommen|reminder|invoice|bill|summary|recording|paid|cancelled)';
const BEFORE = String.raw`(?<=(?:^|[.;,!?\n/(•*] ?|\d_ |\d\) |- )`;
const BEHIND = String.raw`(?=\s*(?:$|[.,;!\n/)]|- ))`;
const LABEL = new RegExp(
  `${BEFORE})(?:(?:schon|bereits|vorher|eine?|die|der|das|was) )?${THING}(?: (?:vorher|erhalten|bekommen|dabei|da|schon|bisher|gekommen))?` +
    ` ?[:?] ?(?:- )?${DENIED}${BEHIND}`,
  'g',
);
/** "Belehrung: nein" says what "Belehrung: keine" says. */
const INSTRUCTION = new RegExp(
  `${BEFORE})([a-z]*belehrung)(?: (?:schon |je )?(?:dabei|da|erhalten|bekommen|gekommen|gekriegt))? ?[:?] ?(?:- )?(?:nein|nee|nie|noch nie|noch nicht|no)${BEHIND}`,
  'g',
);
/** "Ja gesagt: nein": the answer stays, and what it denies goes. */
const YES_LABEL = new RegExp(`${BEFORE})(?:am telefon )?ja gesagt ?:(?= ?(?:- )?(?:nein|nee|no|nie)\\b)`, 'g');
/** "Hätte ich doch nur nein gesagt": wished, and not done. */
const WISHED =
  /\bhaette (?:ich|wir|sie|er) (?:(?:doch|bloss|nur|mal|besser|lieber|damals|gleich|einfach) )*(?:doch|bloss|nur|mal|besser|lieber) [^.,!?;\n]*/g;
/** "Bei meiner Schwester kam eine Mahnung, bei mir noch nicht". */
const ELSEWHERE =
  /\bbei (?:meine[rm]?|unsere[rm]?|de[rmn]) [a-z]+ [^.!?\n]{2,60}, (?:aber )?bei (?:mir|uns) (?:noch |aber |zum glueck |bisher )*(?:nicht|nichts|keine?)\b/g;

/** "Die Mahnung war für den alten Vertrag": of another matter. */
const OF_OLD =
  /\bdie (?:\w*mahnung|\w*rechnung) (?:war|ist|betraf|betrifft|galt) (?:(?:nur|noch|aber|ja) )*(?:fuer |wegen )?(?:den|dem|meinen|meinem) alten (?:vertrag|anschluss|tarif)\b/g;

/** "Die haben in meinem Namen zugestimmt": their yes. */
const IN_MY_NAME =
  /\b(?:die haben|die firma hat|(?:der|die) (?:anrufer|verkaeufer|berater|mitarbeiter)(?:in)? hat) (?:(?:einfach|dann|wohl) )*in meinem namen (?:zugestimmt|ja gesagt|zugesagt)\b/g;

const blank = (words: string): string => ' '.repeat(words.length);

/** The text without what is named only to be denied, every other word in its place. @param text folded */
export const withoutDenied = (text: string): string =>
  [LABEL, YES_LABEL, WISHED, ELSEWHERE, OF_OLD, IN_MY_NAME]
    .reduce((left, say) => left.replace(say, blank), text)
    .replaceAll(INSTRUCTION, (words, label: string) => `${label}:keine`.padEnd(words.length))
    // "Wann: 12.11. / Unterschrieben: nein": each of them is a statement of its own.
    .replaceAll(/ \/(?= [a-z][a-z ]{1,24}:)/g, ' .');
