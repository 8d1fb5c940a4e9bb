// What takes the certainty from a clear yes although its own words are clear: other terms behind it, a price of the customer's that the
// agent confirms, who takes it for unbinding, who says after it that somebody has to be asked first, and who is not fit to decide.
import { findAmounts } from '../../knowledge/german/amounts.ts';
import { sentences } from '../../knowledge/german/clauses.ts';
import { assuredOtherwise } from './assured.ts';
import { figures, near } from './counter.ts';
import { lengthsIn } from './figures.ts';
import type { Line } from './lines.ts';
import { priceAt, termAt } from './offer.ts';
import { forAnotherTime } from './periods.ts';
import { GIFT } from './phrases/topics/beside.ts';
import { ways } from '../../knowledge/german/words.ts';

/** "Danach verlängert es sich um einen Monat.": what comes of any contract behind its term, and no other term. */
const RENEWS =
  /\bverlaenger\w* (?:\w+ ){0,5}um (?:jeweils |je )?(?:einen|ein|1) (?:weiteren )?monat\b|\bum (?:jeweils |je )?(?:einen|ein|1) (?:weiteren )?monat verlaenger\w*|\brenew\w* (?:\w+ ){0,4}(?:by|for) (?:one|a) (?:more |further )?month\b/g;
/** "Dann 36 Monate ab heute.": a term behind the yes that nobody had named before it. */
function otherTerm(lines: readonly Line[], yesTurn: number): boolean {
  const known = lines.filter((line) => line.turn <= yesTurn).flatMap((line) => lengthsIn(line.folded));
  return (
    known.length > 0 &&
    lines.some((line) => {
      const months = line.agent && line.turn > yesTurn ? (termAt(line.folded.replaceAll(RENEWS, ' '))?.months ?? 0) : 0;
      return months > 0 && !known.includes(months);
    })
  );
}

const EACH =
  /\b(?:im|pro|je|jeden|a) (?:monat|jahr|quartal)\b|\bmonatlich\b|\bjaehrlich\b|\b(?:a|per) month\b|\bmonthly\b/;
/** "Ab Monat vier 39,99", "Im zweiten Jahr dann 44,99.": what the price becomes with time. */
const FROM_THEN_ON =
  /\bab (?:dem |der )?(?:\S+ (?:monat|jahr|quartal|woche)|(?:monat|jahr|woche) \w+)\b|\bim (?:zweiten|dritten) (?:vertrags)?jahr\b|\bnach (?:den ersten )?\w+ monaten\b|\b(?:from|in) (?:the \w+ (?:month|year)|(?:month|year) \w+)\b/;
/** "Das Ganze kostet übrigens 34,99." */
const RESTATES =
  /\b(?:das ganze|alles zusammen|insgesamt|der tarif|das paket|der vertrag) (?:kostet|macht)\b|\bfuer \d+[,.]\d\d (?:euro )?(?:\w+ ){0,2}(?:bestellt|gebucht|abgeschlossen)\b/;
const PAID_ONCE =
  /\b(?:einmal\w*|anschluss\w*|versand\w*|einricht\w*|bereitstell\w*|aktivier\w*|porto|geraet|handy|hotline|mahn\w*|once)\b/;
/** "Nach drei Monaten schreiben wir Ihnen 20 Euro gut.": comes back to the customer, and is no price. */
const GIVEN_BACK =
  /\bgut ?schr\w*|\bschreib\w* (?:\w+ ){1,5}gut\b|\b\w*(?:bonus|rabatt|praemie|gutschein|nachlass)\b|\b(?:erstatt|spar|schenk|geschenkt)\w*|\b(?:credit|refund|discount)\w*/;
/** "Ab dem siebten Monat sind es 44,99 Euro monatlich.": a price behind the yes that is to be paid again and again. */
function otherPrice(lines: readonly Line[], yesTurn: number): boolean {
  const known = lines.filter((line) => line.turn <= yesTurn).flatMap((line) => figures(line.folded));
  return lines.some(
    (line) =>
      line.agent &&
      line.turn > yesTurn &&
      sentences(line.folded).some((s) => {
        const part = line.folded.slice(s.start, s.end);
        if (GIVEN_BACK.test(part)) return false;
        // "Dazu kommt der Router für 5 Euro im Monat.", "Sie haben 24 Monate für 39,99 bestellt.": a price, whatever is named beside it.
        const told = (EACH.test(part) && /\bdazu\b/.test(part)) || (RESTATES.test(part) && !PAID_ONCE.test(part));
        const at = told ? 0 : EACH.test(part) || FROM_THEN_ON.test(part) ? priceAt(part) : undefined;
        const amount = at === undefined ? undefined : findAmounts(part.slice(at)).find((one) => one.unit !== 'cent');
        return amount !== undefined && !known.some((one) => near(one, amount.amount));
      }),
  );
}

/** What they pay today, or would pay more or less, is no price of the offer. */
const OF_TODAY =
  /\b(?:jetzt|bisher|bislang|zurzeit|zur zeit|momentan|im moment|noch|derzeit|aktuell|mehr|weniger|guenstiger|billiger|teurer|now|currently|more|less)\b/;
/** "Kostet der Versand 5 Euro?": paid once and beside the offer. */
const EXTRA =
  '(?:versand\\w*|porto|liefer\\w+|zustellung|rueckversand|' +
  '(?:anschluss|einrichtungs|aktivierungs|bereitstellungs|mahn)(?:gebuehr|preis|kosten|pauschale|' +
  'entgelt)|einrichtung|aktivierung|bereitstellung|hotline)';
const ALONE =
  '(?: (?:nur|noch|dann|etwa|wirklich|extra|einmalig))* \\S+ ?(?:euro|€)(?: (?:extra|einmalig|einmal))?\\W*\\?';
const OF_EXTRA = new RegExp(
  `\\b(?:kostet|kosten) (?:denn |dann |auch )?(?:der|die|das) ${EXTRA}${ALONE}|\\b(?:der|die|das) ${EXTRA} (?:kostet|kosten)${ALONE}`,
);
const AFFIRMS =
  /^\W*(?:ja|genau|richtig|stimmt|klar|natuerlich|selbstverstaendlich|so ist es|jawohl|yes|right|exactly)\b/;
/** "Aber 24,99 war ausgemacht!" */
const AS_AGREED = /\b(?:ausgemacht|versprochen|vereinbart|abgemacht|hiess es|sagten sie|stand da)\b/;
/** "Das kostet aber nur 19,99?" - "Ja genau.": confirmed at a price that is not the one of the offer. */
const affirmedPrice = (lines: readonly Line[], yesTurn: number): boolean =>
  lines.some((line, i) => {
    const reply = lines[i + 1];
    if (line.agent || line.turn >= yesTurn || reply?.agent !== true || !AFFIRMS.test(reply.folded)) return false;
    if (!(line.folded.includes('?') || AS_AGREED.test(line.folded)) || OF_TODAY.test(line.folded)) return false;
    const words = line.folded.replace(OF_EXTRA, ' ');
    const said = findAmounts(words).filter((one) => one.unit !== 'cent');
    const bare = [...words.matchAll(/\b\d{1,3},\d\d\b/g)].map(([sum]) => parseFloat(sum.replace(',', '.')));
    const asked = said.length > 0 ? said.map((one) => one.amount) : bare;
    const named = lines
      .filter((one) => one.agent && one.turn <= reply.turn)
      .flatMap((one) => figures(one.folded.replaceAll(/\b\S+ monate?n?\b/g, ' ')));
    return named.length > 0 && asked.length > 0 && !asked.some((one) => named.some((other) => near(one, other)));
  });

/** "Zwischen 20 und 40 Euro", "ungefähr 30 Euro, je nachdem", "ab 29,99 Euro": what it really is nobody says. */
const VAGUE =
  /\b(?:zwischen|ungefaehr|etwa|circa|ca\.?|rund|um die|so um|hoechstens|maximal|bis zu|between|about|around|roughly|up to) \S+(?: (?:und|bis|and|to) \S+)? ?(?:euros?|€|im monat|a month)|\bab \d[\d,.]* ?(?:euro|€)|\b\d[\d,.]* (?:bis|to) \d[\d,.]* ?(?:euros?|€)/;
const GUESSES = new RegExp(VAGUE, 'g');
/** No price of the offer is more than a guess. */
function vaguePrice(lines: readonly Line[], yesTurn: number): boolean {
  const named = lines
    .filter((line) => line.agent && line.turn <= yesTurn)
    .flatMap(({ folded }) => sentences(folded).map((s) => folded.slice(s.start, s.end)))
    .filter((part) => priceAt(part) !== undefined);
  // "29,99 im Monat, das sind etwa 360 im Jahr": one of them is no guess.
  return (
    named.length > 0 && named.every((part) => VAGUE.test(part) && priceAt(part.replace(GUESSES, '')) === undefined)
  );
}

/** "Was hab ich da jetzt bestellt?", "Für welche Firma rufen Sie an?", "Ich soll das nicht.": behind the yes. */
const KNEW_NOT = new RegExp(
  ways(
    String.raw`\bwas (?:habe?|hatte) ich (?:da |jetzt |denn |nun |eigentlich |hier )*(?:bestellt|gekauft|abgeschlossen|zugesagt|unterschrieben)\b`,
    String.raw`\b(?:bei|mit) wem (?:habe?|hatte|bin) ich\b[^.!]*\?`,
    String.raw`\b(?:fuer|von) (?:welche[rn]?|was fuer eine[rn]?) (?:firma|unternehmen|gesellschaft)\b(?! (?:ist|kommt|sind|kommen) (?:der|die|das|ihr\w*) (?:router|techniker|\w*karte|geraet|handy|strom|rechnung|brief|paket|bote)\b)[^.!]*\?`,
    String.raw`\bich soll(?:te)? (?:das|es) (?:\w+ )?(?:nicht|lassen|sein lassen)\b`,
    String.raw`\bdas war (?:jetzt |doch |aber |ja ){0,2}(?:nur|bloss) (?:die|eine?n?) (?:auskunft|information|anfrage|umfrage|frage|reservierung|vormerkung)\b`,
    String.raw`\bmuss (?:\w+ ){0,3}(?:noch|erst) (?:\w+ ){0,2}meine? \w+ (?:unterschreib\w*|zustimm\w*|entscheid\w*|durchlesen|lesen)\b`,
    // "Hab ich jetzt was bestellt?", "Ich muss da ja erst noch unterschreiben.", "Wieso 29,99? Sie sagten doch 19."
    String.raw`\bhab\w* ich (?:da |jetzt |denn |nun |damit |schon )*(?:was|etwas|einen vertrag) (?:bestellt|gekauft|abgeschlossen|unterschrieben)\b[^.!]*\?`,
    String.raw`\bich (?:muss|muesste) (?:das |da |ja |doch |aber )*(?:erst |noch )+unterschreiben\b(?![^.!]*\?)`,
    String.raw`\b(?:wieso|warum) (?:denn |jetzt |auf einmal )*\d[\d,.]* ?(?:euro|€)?\W*\?`,
    String.raw`\bsie (?:sagten|haben gesagt|haetten gesagt) (?:doch|eben|vorhin|gerade|mir) (?:\w+ ){0,3}\d[\d,.]*(?! ?(?:gb|mbit|monat|tag|uhr|prozent|woche|jahr))\b`,
    // "Das Ja war nicht für Sie.", "Ich hab Ja zum Hund gesagt.": it was no answer to the caller.
    String.raw`\b(?:das|mein) ja (?:war|galt|ging) (?:\w+ ){0,2}(?:nicht|mein\w*|dem|der|an)\b|\bja zu[mr]? (?!\w*(?:tarif|vertrag|angebot|paket|preis|bestellung)\b|ihnen\b)\w+ (?:gesagt|gemeint)\b`,
    // "Ich hab ja zu meiner Frau gesagt, das wird gut": the particle, and no yes.
    String.raw`\bja zu (?:meine[mr]|unsere[mr]) (?:(?:hund|katze|kater|baby|kind|enkel\w*) (?:gesagt|gemeint)\b|\w+ (?:gesagt|gemeint),? (?:und )?nicht zu (?:ihnen|dir)\b)`,
    String.raw`\bnicht mit ihnen (?:geredet|gesprochen)\b|\bhat ja gesagt,? nicht ich\b`,
    String.raw`\bdas ist (?:ja )?gar nicht (?:die|der|das|von) [^.!]*\?`,
    String.raw`\bwhat (?:did|have) i (?:just )?(?:order|buy|bought|ordered|sign)`,
  ),
);
/** "Das wusste ich nicht." to a price or a contract: to other news, such as a right that is denied, it says nothing of the yes. */
const NEWS =
  /\bdas (?:wusste ich|habe? ich) (?:ja |aber |gar |so )*nicht(?: gewusst)?\b|\bdas war mir (?:\w+ )?nicht (?:klar|bewusst)\b|\bi (?:did not|didn.t) know\b/;
const OF_THE_CONTRACT = /\b(?:euro|kostet|kosten|vertrag|laufzeit|abo|bindung|mindestlaufzeit|contract|term)\b/;
const OF_THE_WAY_BACK = /\bwider ?ruf|\brueckgabe|\bwithdraw/;
const knewNot = (lines: readonly Line[], yesTurn: number): boolean =>
  lines.some((line) => {
    if (line.agent || line.turn <= yesTurn || line.turn > yesTurn + 6) return false;
    const before = lines[line.turn - 2]?.folded ?? '';
    return (
      KNEW_NOT.test(line.folded) ||
      (NEWS.test(line.folded) &&
        (OF_THE_CONTRACT.test(before) || findAmounts(before).length > 0) &&
        !OF_THE_WAY_BACK.test(before))
    );
  });
/** "Das ist doch unverbindlich?" */
const UNBINDING =
  /\bunverbindlich\w*|\b(?:noch )?nichts verbindliches\b|\bverpflichtet (?:mich )?zu nichts\b|\bnon-?binding\b/;
/** "Ich muss aber erst meinen Sohn fragen." */
const ASKS_FIRST =
  /\b(?:muss|muesste|will|moechte|wuerde) (?:ich |wir )?(?:\w+ ){0,3}(?:erst|vorher|noch) (?:\w+ ){0,5}(?:(?:nach|ab)?fragen|ueberlegen|besprechen|reden|sprechen|nachdenken|schlafen|(?:ab)?klaeren|nachsehen|vergleichen|nachrechnen|rueckversichern)\b|\bneed to (?:ask|think|talk)\b/;
/** "Erst klären.", "Erst die Unterlagen, bitte.", "Ich warte doch lieber noch.": behind the yes it is put off. */
const PUTS_OFF = new RegExp(
  ways(
    String.raw`^\W*(?:(?:moment|halt|nein|nee|aber|bitte|ja|aeh|stopp),? )*(?:das |es )?(?:erst|vorher) (?:(?:noch |mal |einmal )*(?:(?:ab|auf)?klaeren|fragen|lesen|besprechen|ueberlegen|nachdenken|sehen)|(?:noch |mal )*(?:die |das |den |ihre |meine )?(?:unterlagen|papiere|schriftlich\w*|vertrag|angebot))(?: (?:sehen|lesen|haben|bitte))*(?:,? bitte)?\W*$`,
    String.raw`\bich warte? (?:doch |dann |erst |lieber |mal |noch )*(?:doch|erst|lieber|noch|ab)\b(?! (?:auf|darauf|immer|bis))`,
    String.raw`\b(?:warten|machen|tun|schicken|buchen|tragen) sie (?:das |es |damit |mich |noch |bitte )*(?:noch nicht|damit noch|noch (?:damit|ab|nichts))\b`,
  ),
);

/** "Ich hab ganz schön was getrunken", "Ich bin dement": said of oneself. */
const UNFIT = new RegExp(
  ways(
    String.raw`\bich (?:\w+ ){0,4}(?:dement|betrunken|verwirrt|alzheimer)\b`,
    String.raw`\b(?:ich|hab|habe) (?:\w+ ){0,4}(?:demenz|alzheimer|getrunken|intus)\b`,
    String.raw`\baus (?:der|einer) narkose\b`,
    String.raw`\bich (?:\w+ ){0,4}(?:benebelt|neben mir)\b|\b(?:ich|hab|habe) (?:\w+ ){0,4}morphium\b`,
    String.raw`\bich (?:\w+ ){0,3}unter betreuung\b`,
    String.raw`\bich habe? (?:\w+ ){0,2}(?:einen )?betreuer(?:in)?\b`,
    String.raw`\bnix (?:\w+ )?verstehen\b`,
    String.raw`\bnicht (?:so )?gut deutsch\b`,
  ),
);
/** "Ich bin ja nicht dement", "Ich habe keinen Betreuer", "Ich habe gerade Kaffee getrunken": nothing of the kind. */
const DENIED = new RegExp(
  ways(
    String.raw`\b(?:nicht|kein bisschen|keine?n?) (?:etwa |gleich )?(?:dement|betrunken|verwirrt|` +
      String.raw`alzheimer|demenz|unter betreuung|betreuer(?:in)?)\b`,
    String.raw`\b(?:nicht|nichts|nix|keinen (?:tropfen|schluck)) (?:getrunken|intus)\b`,
    String.raw`\b(?:kaffee|tee|wasser|saft|milch|kakao|cola|limonade|espresso|cappuccino)s? ` +
      String.raw`(?:\w+ )?(?:getrunken|intus)\b`,
  ),
  'g',
);
const ALCOHOL =
  /\b\w*(?:bier|wein|schnaps|sekt|likoer|whisky|wodka|weinbrand|cognac|alkohol|champagner|prosecco|aperol|grog|punsch)\b|\b(?:korn|rum)\b/;
const UNFIT_WORD =
  /\b(?:dement|demenz|alzheimer|betrunken|verwirrt|getrunken|intus|narkose|benebelt|neben|morphium|betreuung|betreuer(?:in)?|deutsch|verstehen)\b/;
/** Somebody who has to be heard as not fit to decide. @param line a turn of the customer's */
export const isUnfit = (line: Line): boolean =>
  !line.agent &&
  UNFIT.test(line.folded) &&
  (ALCOHOL.test(line.folded) || UNFIT_WORD.test(line.folded.replaceAll(DENIED, ' ')));

/** "Möchten Sie den Tarif bestellen? Ja, den bestelle ich.": question and answer in one mouth; whose the yes is nobody can tell. */
const ASKS_ITSELF =
  /\b(?:moechten|wollen|bestellen|nehmen|bestaetigen) sie (?!mir|mich|uns)[^.!?]{0,80}\?\W*(?:ja|gern|jawohl)\b|\bsind sie (?:damit |hiermit )?einverstanden[^.!?]{0,40}\?\W*ja\b/;
/** Why a yes is but half one for what was said around it: other terms, a price that nobody names, a doubt, question and yes in one mouth. */
export type Unsettled = 'otherTerms' | 'priceOpen' | 'doubtedAfter' | 'sameMouth';
/** @param lines the call in order; @param yesTurn the turn of the yes; @returns why it is but half a yes */
export function unsettledBy(lines: readonly Line[], yesTurn: number): Unsettled[] {
  const doubted =
    knewNot(lines, yesTurn) ||
    lines.some(
      (line) =>
        !line.agent &&
        (UNBINDING.test(line.folded) ||
          (line.turn > yesTurn && (ASKS_FIRST.test(line.folded) || PUTS_OFF.test(line.folded)))) &&
        Math.abs(line.turn - yesTurn) <= 6,
    );
  const other =
    otherTerm(lines, yesTurn) ||
    otherPrice(lines, yesTurn) ||
    affirmedPrice(lines, yesTurn) ||
    forAnotherTime(lines, yesTurn) ||
    assuredOtherwise(lines, yesTurn);
  return [
    ...(other ? ['otherTerms' as const] : []),
    ...(vaguePrice(lines, yesTurn) ? ['priceOpen' as const] : []),
    ...(doubted ? ['doubtedAfter' as const] : []),
    ...(ASKS_ITSELF.test(lines[yesTurn - 1]?.folded ?? '') ? ['sameMouth' as const] : []),
  ];
}

const TRIES = /\b(?:testen|ausprobieren|probieren|schnuppern|probeweise|zur probe|try)\b/;
const BINDS =
  /\b(?:verbindlich|kostenpflichtig|zahlungspflichtig|vertrag|abo|abonnement|tarif bestell|abschliess|euro|cent)|\d/;
/** "Möchten Sie das Gratis-Tablet dazu bestellen?", "Wollen Sie den Tarif einen Monat testen?": a yes to that buys nothing. */
export const asksForLess = (asked: string): boolean =>
  asked.includes('?') &&
  (TRIES.test(asked) || (GIFT.test(asked) && !/\btarif|\bpaket/.test(asked))) &&
  !BINDS.test(asked);
