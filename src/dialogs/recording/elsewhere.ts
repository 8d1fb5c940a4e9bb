// What somebody is told to do that is no order: by what it is done to, or because the talk itself is meant.

/** Verbs with which much is told to be done that is no order, by what they are done to: "Verlängern Sie mir die Bedenkzeit." */
const WIDE = /\b(?:verlaenger|schalt|stell|leg|loes|meld|schreib|setz|leit|start|schick)e?r?n (?:sie|se|s|wir)\b/;
const GOODS =
  '(?:[a-z0-9]*(?:vertrag|tarif|angebot|abo|paket|karte|anschluss|leitung|strom|gas|police|versicherung|heft|zeitung|zeitschrift|abonnement|lieferung|auftrag|bestellung|abschluss|umstellung|wechsel|wechseln|ganze|ding|teil|sache|preis|konditionen|bedingungen))';
const OTHER_OBJECT = new RegExp(
  `\\b(?:den|die|das|eine?n?|mein\\w*|ihre?[nm]?|einem|einer) (?!${GOODS}\\b|[a-z0-9-]* ?\\d|(?:ein|an|um|frei|rein|ab|fest|los|raus|fertig|weiter|ran|so|jetzt|bitte|gleich|dann|mal|auch|fuer|zu|auf|mir|uns|verbindlich|alles)\\b)[a-z]{3,}`,
);
/** "Stellen Sie mich durch.", "Legen Sie auf.": told about the talk itself. */
const OF_THE_LINE = /\bstell\w* (?:sie|se) [^.!?]*\bdurch\W*$|\bleg\w* (?:sie|se) (?:\w+ ){0,3}auf\W*$/;
/** An instruction in a clause that orders nothing, although its verb could. */
export const isElsewhere = (part: string): boolean =>
  OF_THE_LINE.test(part) || (WIDE.test(part) && OTHER_OBJECT.test(part) && !/\b(?:frei|um|rein|ein|los|fertig)\W*$/.test(part)); // prettier-ignore

/** "Das nehme ich zur Kenntnis.": heard, not taken. */
const HEARD_ONLY =
  /\b(?:(?:ich|wir) nehme?n? (?:das|es|den|die|ihn|sie|dies\w*|ihr angebot|das angebot)|(?:das|es|den|die|ihn|dies\w*) nehme?n? (?:ich|wir)) (?:[a-z]+ ){0,3}(?:zur kenntnis|zu den akten|hin|ernst|wahr|uebel|persoenlich|zurueck)\b/g;
/** @param said folded words; @returns them without idioms in which nothing is bought */
export const withoutIdioms = (said: string): string => said.replaceAll(HEARD_ONLY, 'das hoere ich');
