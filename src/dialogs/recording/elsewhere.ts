// What somebody is told to do that is no order: by what it is done to, or because the talk itself is meant.

/** Verbs with which much is told to be done that is no order, by what they are done to: "Verlängern Sie mir die Bedenkzeit." */
const WIDE = /\b(?:verlaenger|schalt|stell|leg|loes|meld|schreib|setz|leit|start|schick)e?r?n (?:sie|se|s|wir)\b/;
const GOODS =
  '(?:[a-z0-9]*(?:vertrag|tarif|angebot|abo|paket|karte|anschluss|leitung|strom|gas|police|versicherung|' +
  'heft|zeitung|zeitschrift|abonnement|lieferung|auftrag|bestellung|abschluss|umstellung|wechsel|' +
  'wechseln|ganze|ding|teil|sache|preis|konditionen|bedingungen))';
const OTHER_OBJECT = new RegExp(
  `\\b(?:den|die|das|eine?n?|mein\\w*|ihre?[nm]?|einem|einer) (?!${GOODS}\\b|[a-z0-9-]* ?\\d|` +
    '(?:ein|an|um|frei|rein|ab|fest|los|raus|fertig|weiter|ran|so|jetzt|bitte|gleich|dann|mal|auch|fuer|zu|' +
    'auf|mir|uns|verbindlich|alles)\\b)[a-z]{3,}',
);
/** "Stellen Sie mich durch.", "Legen Sie auf.": told about the talk itself. */
const OF_THE_LINE = /\bstell\w* (?:sie|se) [^.!?]*\bdurch\W*$|\bleg\w* (?:sie|se) (?:\w+ ){0,3}auf\W*$/;
/** An instruction in a clause that orders nothing, although its verb could. */
export const isElsewhere = (part: string): boolean =>
  OF_THE_LINE.test(part) ||
  (WIDE.test(part) && OTHER_OBJECT.test(part) && !/\b(?:frei|um|rein|ein|los|fertig)\W*$/.test(part));

/** Ways of speaking with a verb of buying in which nothing is bought: "Das nehme ich zur Kenntnis.", "Das kauf ich Ihnen nicht ab." */
const IDIOMS = [
  /\b(?:(?:ich|wir) nehme?n? (?:das|es|den|die|ihn|sie|dies\w*|ihr angebot|das angebot)|(?:das|es|den|die|ihn|dies\w*) nehme?n? (?:ich|wir)) (?:[a-z]+ ){0,3}(?:zur kenntnis|zu den akten|hin|ernst|wahr|uebel|persoenlich|zurueck)\b/g,
  /\b(?:(?:ich|wir) nehme?n?|nehme?n? (?:ich|wir)) (?:mir|uns) (?:[a-z]+ ){0,3}(?:zeit|bedenkzeit|frei|vor|raus|heraus|ein beispiel|zu herzen)\b/g,
  /\b(?:(?:ich|wir) kaufe?n?|kaufe?n? (?:ich|wir)) (?:[a-z]+ ){0,6}ab\b/g,
  /\b(?:(?:ich|wir) (?:wechsle|wechsele|wechseln)|(?:wechsle|wechsele|wechseln) (?:ich|wir)) (?:[a-z]+ ){0,3}(?:das thema|die seite|den hoerer|den platz|das zimmer|den raum|das ohr)\b/g,
  /\b(?:ich bin|wir sind|bin ich|sind wir) (?:[a-z]+ ){0,2}dabei,? (?:[a-z]+ ){0,5}zu [a-z]{3,}en\b/g,
  /\b(?:ich|wir) sage?n? (?:[a-z]+ )?zu (?:ihnen|dir|euch|ihm|ihr|meine\w*)\b/g,
  /\b(?:(?:ich|wir) buche?n?|buche?n? (?:ich|wir)) (?:das|es|sie|den) (?:[a-z]+ ){0,3}(?:ab|unter)\b/g,
];
/** @param said folded words; @returns them without such ways of speaking */
export const withoutIdioms = (said: string): string =>
  IDIOMS.reduce((text, idiom) => text.replaceAll(idiom, 'das hoere ich'), said);
