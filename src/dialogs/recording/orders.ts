// Words that order, in the clause they stand in: said plainly, denied, or the question's own words again.
import { clauses, isNegated, sentences } from '../../knowledge/german/clauses.ts';
import { commits } from './acts.ts';
import { saysAgain } from './echo.ts';
import { isElsewhere } from './elsewhere.ts';
import { LETS_ACT, ORDERS } from './phrases/assents.ts';
import { WEAK } from './phrases/halfway.ts';
import { NO_PROTEST } from './phrases/tape.ts';
import { clausesOf } from './stance.ts';
import { speaksOfTape } from './topic.ts';
import { ways } from '../../knowledge/german/words.ts';

/** "Nehmen wir nicht.", "Das bestelle ich nicht.": words of order, denied in their own clause. */
export function deniesOrder(told: string): boolean {
  return sentences(told).some((s) =>
    clauses(told, s).some((c) => {
      const part = told.slice(c.start, c.end);
      return isNegated(part) && !NO_PROTEST.test(part) && (ORDERS.test(part) || LETS_ACT.test(part));
    }),
  );
}

/** "Sind wir im Geschäft?" - "Sind wir." */
const AUXILIARY =
  /^\W*(?:ja,? )?(?:das )?(?:sind wir|haben wir|ist es|koennen sie|kriegen sie|bekommen sie|duerfen sie|wollen wir|haben sie|will ich|moechte ich|bin ich|bin dabei|wuensche ich|sollen sie|den haben wir|haben wir)\b/;
/** Nothing but the question's verb. */
export const isAuxiliary = (said: string): boolean =>
  AUXILIARY.test(said) && !isNegated(said) && !said.includes('?') && said.trim().split(' ').length <= 4;
/** "Schließen wir ab?" - "Schließen wir ab, passt.": the words of the question come back, or only its "Sind wir." */
export function echoesOrder(said: string, asked: string): boolean {
  if (said.includes('?')) return false;
  const first = sentences(said)[0];
  const clause = first === undefined ? undefined : clauses(said, first)[0];
  const part = clause === undefined ? '' : said.slice(clause.start, clause.end);
  return (AUXILIARY.test(part) && !isNegated(part) && part.split(' ').length <= 4) || saysAgain(said, asked);
}

/** Words of an order. */
export const FIRM_ORDER =
  /bestell|beauftrag|auftrag|abschliess|\bnehme\b|buche|wechs|vertrag|tarif|\babo\b|\border|accept/;
const PLAIN_ORDER = new RegExp(
  ways(
    String.raw`^\W*(?:ja,? )?ich nehme (?:es |das |das angebot )?an\W*$`,
    String.raw`\b(?:ich|wir) (?:bestelle|kaufe|nehme|beauftrage|unterschreibe|buche|ordere)n?\b`,
    String.raw`\b(?:bestelle?|kaufe?|beauftrage?|buche?|abonniere?|unterschreibe?) ich\b`,
    String.raw`\bmache? ich (?:(?:mal|auch|gern\w*|da|wieder|dann) ){0,2}mit\b`,
    String.raw`\b(?:schliesse? ich|ich schliesse?) (?:\w+ ){0,4}ab\b`,
    String.raw`\b(?:wechsle|wechsele|verlaengere) ich\b`,
    String.raw`\bich (?:wechsle|wechsele|verlaengere)\b`,
    String.raw`\bich mache? mit\b`,
    String.raw`\bich schliesse? (?:ihn|es|den|das|diesen|einen|hiermit|damit)\b`,
    String.raw`\b(?:den|die|das|es|ihn|beide|so) (?:will|moechte|nehme?|haette gern\w*) ` +
      String.raw`ich(?: (?:auch|gern\w*|haben|so|fest|beide|verbindlich|hiermit|jetzt))*\W*$`,
  ),
);
/** "Verlängern Sie mir den", "Schalten Se mir das frei", "Schreiben Sie's rein": an order by the verb that the agent is to do. */
const LETS_BOOK = new RegExp(
  ways(
    String.raw`\b(?:machen|nehmen|schreiben) (?:sie|se|wir) (?:mir |uns |dann |bitte |jetzt |` +
      'gleich )*(?:den|die|das|einen|ein) (?:vertrag|auftrag|bestellung|abschluss|' +
      String.raw`abo)\b(?: fertig| klar| fest)?\W*$`,
    String.raw`\b(?:verlaenger|bestell|buch|schalt|stell|trag|schreib|meld|leg|loes|schliess|` +
      'aktivier|richt|lief|liefer|setz|beauftrag|beantrag|abonnier|start|wechsel|schick|leit)e?r?n ' +
      String.raw`(?:sie|se|s|wir)(?:'?s)?\b(?: (?:mir|mich|uns|ihn|es|das|den|die|dann|also|bitte|` +
      String.raw`gern\w*|so|ruhig|jetzt|gleich|hiermit|alles|dieses?n?|unser\w*|` +
      String.raw`mein\w*|auf|zu)){0,5}(?: [a-z]+){0,3} ?(?:ein|an|um|frei|rein|auf|ab|aus|fest|los|` +
      'raus|fertig|weiter|ran)?(?: (?:zu (?:dem|diesem|den|diesen) (?:preis|konditionen|bedingungen)|' +
      String.raw`fuer (?:mich|uns)|auf (?:meinen|unseren) namen))?\W*$`,
  ),
);
const NO_BOOKING =
  /\b(?:vor|mal|angebot|sich|brief|mail|sms|schnell\w*|schluss|halt|band|aufnahme|unterlagen|post|zettel|prospekt\w*|info\w*|auf die liste|frage|nummer|erst|vorher|schreiben sie (?:mir|uns)|schicken sie (?:mir|uns)|legen sie auf|stellen sie das ab|ihm|schoene|gruesse|weg|hin|bedenkzeit)\b/;
const bookable = (part: string): boolean =>
  LETS_BOOK.test(part.trim()) &&
  !NO_BOOKING.test(part) &&
  !isElsewhere(part) &&
  !isNegated(part) &&
  !/\b(?:wenn|falls|sobald)\b/.test(part);
/** Whether somebody tells the agent to book it. */
export const letsBook = (told: string): boolean => clausesOf(told).some(bookable);

/** Only thought of, hung on something, or what is usual: no act. */
const NO_ACT =
  /\bkaufe? ich (?:\w+ ){0,3}ein\b|\b(?:wenn|falls|sofern|sobald|ob|wuerde?|haette|koennte|muesste|sonst|immer|normalerweise|lieber|vielleicht|eventuell|if|would|maybe)\b/;
/** Said behind an order it takes the order back. */
const TAKES_BACK =
  /\b(?:nein|nee|noe|doch nicht|lieber nicht|noch nicht|nicht (?:jetzt|heute)|erst|nur|bloss|ueberleg\w*|vielleicht|abwarten|warte|spaeter|halt|stopp)\b|^\W*(?:dann |und |aber |also )*(?:nicht|nichts|nix|net|ned)\b|^\W*(?:aber|doch)\b.*\b(?:nicht|nichts|nix|kein\w*)\b/;
/** "Den bestelle ich, aber rufen Sie mich nicht mehr an.": no more calls, and the order stands. */
const OF_CALLING =
  /\b(?:rufen sie|rufst du|ruft)\b[^.!?]*\ban\b|\b(?:keine|nicht|nie)\b[^.!?]*\b(?:anrufe?n?|werbeanrufe|werbung|newsletter)\b|\b(?:call|ring) (?:me|us|here)\b|\b(?:reden|quatschen|diskutieren) (?:will|moechte|muss)\b/;
/**
 * "Nicht lange reden, ich bestelle das.", "Tragen Sie mich ein, und keine Kiste mehr.": where a clause plainly orders, a no in
 * another clause is about something else, unless it comes behind and takes the order back.
 */
export function actStands(told: string): boolean {
  const parts = clausesOf(told);
  const at = parts.findLastIndex(
    (part) => (ordersPlainly(part) || bookable(part)) && !isNegated(part) && !NO_ACT.test(part),
  );
  return at >= 0 && !parts.slice(at + 1).some((part) => TAKES_BACK.test(part) && !OF_CALLING.test(part));
}

/** One sentence that orders in the first person and takes nothing back by half. */
export const ordersPlainly = (part: string): boolean =>
  (PLAIN_ORDER.test(part) || clausesOf(part).some(commits)) && !WEAK.test(part.replaceAll(PRAISE, ''));
/** A clause that orders, whatever the ones beside it tell. */
export const standsAlone = (part: string): boolean =>
  ((ORDERS.test(part) || LETS_ACT.test(part)) && !isNegated(part)) || clausesOf(part).some(commits);
/** Words of half a yes that take nothing from a plain order: "Na dann ja, ich mach mit.", "Mhm, ja, bestelle ich so." */
const PRAISE =
  /\b(?:klingt|hoert sich|schon|eigentlich)\b|^\W*(?:ja,? )?aeh+m?,? (?:ja,? )?(?:gut,? )?(?:dann,? )?(?=(?:ich\b|[a-z]+e? ich\b))|^\W*(?:m?hm+|na dann|ja dann|na schoen|na gut|also gut|na)[, ]+(?:(?:ja|gut|schoen),? )?(?=(?:ja\b|ich\b|[a-z]+e? ich\b))/g;

/** "Aufzeichnung ja. Anlegen noch nicht.", "Bestellen ja, aber ohne Aufnahme.": what is said of the tape says nothing about the contract. */
export function withoutTape(said: string): string {
  const parts = sentences(said).map((s) =>
    clauses(said, s)
      .map((c) => said.slice(c.start, c.end))
      .filter((part) => !(/^\W*(?:aber|nur|doch|but)\b/.test(part) && speaksOfTape(part)))
      .join(', '),
  );
  const others = parts.filter((part) => part !== '' && !speaksOfTape(part));
  return others.length === 0 || !speaksOfTape(said) ? said : others.join(' ');
}

/** Without the clauses of condition: "Ja, solange ich nichts unterschreiben muss" refuses nothing. */
export const unconditional = (said: string): string =>
  said.replaceAll(/(^|[,.;!] )(?:(?:aber|nur) )?(?:wenn|falls|sofern|solange|vorausgesetzt)\b[^,.;!?]{0,120}/g, '$1');

/** What the customer states: "Und die Nummer nehme ich mit?" orders nothing. */
export const toldPart = (said: string): string =>
  sentences(said)
    .map((s) => said.slice(s.start, s.end))
    .filter((part) => !part.includes('?'))
    .join(' ');
