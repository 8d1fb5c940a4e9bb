// What the agent says, or says yes to, around the order and against it: that nothing binds, that it takes a signature, that it is free.
import { companiesIn } from './caller.ts';
import { lengthsIn } from './figures.ts';
import type { Line } from './lines.ts';
import { list } from './phrases/list.ts';

/** Comes about with a signature only, whatever is asked for now (§ 154 (2) BGB). */
const BY_SIGNATURE = list(
  '_(?:gültig|wirksam|verbindlich|fest|rechtskräftig|bindend) (?:wird|ist|werden) (?:\\w+ ){0,4}erst_,? (?:\\w+ ){0,5}unter(?:schr|zeichn)\\w*',
  '_(?:gilt|zählt|läuft|beginnt|startet) (?:\\w+ ){0,3}erst_,? (?:\\w+ ){0,5}unter(?:schr|zeichn)\\w*',
  '_unterschreiben müssen sie (?:\\w+ ){0,3}(?:noch|extra|erst)_',
  '_müss(?:en|ten) sie (?:\\w+ ){0,4}(?:noch|erst) (?:\\w+ )?unterschreiben_',
  '_only (?:\\w+ ){0,4}(?:once|when|after) (?:you|i) (?:\\w+ )?sign\\w*',
);
/** Signed for a parcel or for the bank. */
const OTHER_SIGNATURE = /\b(?:paket\w*|lieferung|bote\w*|empfang\w*|zusteller\w*|lastschrift\w*|mandat\w*|sepa)\b/;
/** No contract, no duty. */
const BINDS_NOBODY = list(
  '_(?:das|es|dies|damit) (?:ist|wäre|war|wird) (?:\\w+ ){0,3}(?:kein|nicht der) (?:\\w+ )?(?:vertrag|auftrag|kauf)\\W*(?:$|[.,!?])',
  '_(?:das|es|dies) ist (?:\\w+ ){0,3}(?:nur|bloß|lediglich|reine?) (?:eine?n? |die )?(?:\\w+ )?(?:umfrage|vertragsprüfung|tarifprüfung|überprüfung|datenabgleich|anfrage|auskunft|formalität|voranmeldung|vormerkung|reservierung)\\W*(?:$|[.,!?])',
  '_(?:das|es|alles) ist (?:\\w+ ){0,3}unverbindlich_',
  '_(?:verpflichten sich|verpflichtet sie|verpflichtet mich) (?:\\w+ ){0,3}zu (?:gar )?(?:nichts|nix)_',
  '_nur für die statistik_',
  '_(?:erst|nur|alles|erst mal|zunächst) (?:\\w+ ){0,2}zur ansicht_',
  '_noch nichts (?:fest|verbindlich\\w*|abgeschlossen|entschieden)_',
  '_(?:not|nothing) (?:\\w+ )?binding_|_no obligation_',
);
/** Asked for so, the order takes back what was said before it. */
const ASKS_TO_BIND = /\b(?:kostenpflichtig|zahlungspflichtig|rechtsverbindlich|verbindlich)\b|\bbinding\b/;
/** What the customer is told when asking for it: out at any time, the old price, only the first month. */
const FREE_TO_LEAVE =
  /\bjederzeit (?:\w+ ){0,2}(?:raus|kuendbar|kuendigen|aufhoeren|weg|aussteigen|abbestellen)\b|\bleave (?:at )?any ?time\b/;
/** "Und nach einem Monat kann ich wieder raus?" - "Ja klar.": shorter than what was offered. */
const OUT_AFTER =
  /\bnach (?:einem|zwei|drei|vier|sechs|\d+) (?:monate?n?|wochen?)\b[^.!?]{0,40}\b(?:raus|kuendig\w*|aufhoeren|aussteigen|schluss|weg)\b|\b(?:raus|kuendig\w*|aufhoeren|aussteigen)\b[^.!?]{0,20}\bnach (?:einem|zwei|drei|vier|sechs|\d+) (?:monate?n?|wochen?)\b/;
const OF_NOTICE = /\b(?:frist|vorher|vor (?:ablauf|ende)|verlaenger\w*)\b/;
/** "Kann ich das erst testen?" - "Ja, vier Wochen kostenlos, danach entscheiden Sie." */
const TRIES_FIRST =
  /\b(?:erst|vorher|zunaechst|zuerst) (?:\w+ ){0,3}(?:testen|ausprobieren|probieren|anschauen|ansehen)\b[^.!]*\?/;
/** "Dann rufen Sie an, und wir löschen das einfach.": taken back by a call, at any time. */
const UNDONE_BY_CALL =
  /\b(?:rufen sie|melden sie sich|ein anruf|kurz anrufen)\b[^.!?]{0,60}\b(?:(?:loesch|stornier|nehm|streich)\w* (?:wir|ich)|(?:wir|ich) (?:loesch|stornier|nehm|streich)\w*) (?:das|es|sie|alles)\b/;
const OF_THE_WAY_BACK = /\bwider ?ruf|\b(?:14|vierzehn) tage|\bzwei wochen\b/;
const AFTER_THE_TERM = /\b(?:danach|dann|nach|spaeter|anschliessend|hinterher|after)\b/;
const OTHER_TERMS = list(
  'bleibt (?:\\w+ ){0,2}(?:alte|jetzige|bisherige)[rns]? (?:preis|tarif|vertrag)_',
  'kostet (?:\\w+ ){0,3}nur (?:im|den) ersten (?:monat|jahr)_',
);
/** Asked openly, and the no to it is the promise. */
const COSTS_ANYTHING = list(
  '_kostet (?:mich |uns )?(?:das|es)(?: mich| uns)?(?: denn| jetzt| auch| überhaupt| dann){0,2} (?:was|etwas|geld)\\W*\\?',
  '_kostet (?:\\w+ ){0,3}(?:nichts|nix)(?:,? (?:ja|oder|gell))?\\W*\\?',
  '_(?:ist|wird) das (?:jetzt |schon |dann |denn )*(?:ein|der|mein) (?:neuer )?vertrag\\W*\\?',
  '_binde (?:ich )?mich (?:\\w+ ){0,2}(?:damit|dadurch)?\\W*\\?',
);
/** What costs nothing beside the contract. */
const BESIDE =
  /\b(?:versand|porto|liefer|anschluss|einricht|rueck|widerruf|kuendig|hotline|anruf|gespraech|router|geraet|handy|karte|nummer|rufnummer|mitnahme|wechsel)\w*\b/;
const AFFIRMED =
  /^\W*(?:ja|genau|richtig|stimmt|klar|natuerlich|selbstverstaendlich|so ist es|jawohl|sicher|yes|right|exactly)\b(?![^.!?]*\b(?:aber|nicht|erst|kein\w*|but|not)\b)/;
const DENIED =
  /^\W*(?:nein|nee|noe|ach was|ach wo|quatsch|iwo|no)\b|^\W*(?:das |es )?kostet (?:sie )?(?:gar )?nichts\b/;

/** "Sie sind doch von der Telekom?" */
const TAKES_FOR =
  /\b(?:sie sind|sind sie|sie rufen|rufen sie|sie kommen|are you|you are|you.re)\b[^?]*\b(?:von|vom|bei|from|with)\b[^?]*\?/;
/** The customer takes the caller for a company that the caller never named, and hears a yes to it. */
const takenForOther = (line: Line, reply: Line, lines: readonly Line[]): boolean => {
  if (!TAKES_FOR.test(line.folded) || !AFFIRMED.test(reply.folded)) return false;
  const taken = companiesIn(line.text).map((hit) => hit.company.id);
  const named = lines.filter((one) => one.agent).flatMap((one) => companiesIn(one.text).map((hit) => hit.company.id));
  return taken.length > 0 && named.length > 0 && !taken.some((id) => named.includes(id));
};

/** How many turns away from the yes such words still count. */
const NEAR = 8;

/**
 * @param lines the call in order; @param yesTurn the turn of the yes
 * @returns whether the agent said around the yes that it binds nobody, needs a signature, or has other terms than were offered
 */
export function assuredOtherwise(lines: readonly Line[], yesTurn: number): boolean {
  const bound = lines.some((line) => line.agent && lengthsIn(line.folded).some((months) => months > 1));
  return lines.some((line, i) => {
    const reply = lines[i + 1];
    if (!line.agent && reply?.agent === true && takenForOther(line, reply, lines)) return true;
    if (Math.abs(line.turn - yesTurn) > NEAR) return false;
    if (line.agent) return saysSo(line, lines, yesTurn);
    if (!line.folded.includes('?') || reply?.agent !== true) return false;
    if (COSTS_ANYTHING.test(line.folded) && !BESIDE.test(line.folded)) return DENIED.test(reply.folded);
    if (!AFFIRMED.test(reply.folded)) return false;
    if (TRIES_FIRST.test(line.folded)) return true;
    if (OUT_AFTER.test(line.folded) && !OF_NOTICE.test(line.folded)) {
      const term = Math.max(0, ...lines.filter((one) => one.agent).flatMap((one) => lengthsIn(one.folded)));
      if (Math.max(0, ...lengthsIn(line.folded)) < term) return true;
    }
    if (bound && FREE_TO_LEAVE.test(line.folded)) return !AFTER_THE_TERM.test(`${line.folded} ${reply.folded}`);
    return (
      OTHER_TERMS.test(line.folded) ||
      BINDS_NOBODY.test(line.folded) ||
      (BY_SIGNATURE.test(line.folded) && !OTHER_SIGNATURE.test(line.folded))
    );
  });
}

/** "Das ist noch kein Vertrag.", and nobody asked for a binding order after it. */
function saysSo({ folded, turn }: Line, lines: readonly Line[], yesTurn: number): boolean {
  if (BY_SIGNATURE.test(folded) && !OTHER_SIGNATURE.test(folded)) return true;
  if (UNDONE_BY_CALL.test(folded) && !OF_THE_WAY_BACK.test(folded)) return true;
  return (
    BINDS_NOBODY.test(folded) &&
    !lines.some((line) => line.agent && line.turn >= turn && line.turn < yesTurn && ASKS_TO_BIND.test(line.folded))
  );
}

const ASKS_HOLDER =
  /\bsind sie (?:\w+ ){0,3}(?:vertrags|anschluss)?inhaber(?:in)?\W*\?|\bhaben sie (?:\w+ ){0,2}vollmacht\W*\?/;
/** "Der Vertrag läuft dann auf Ihren Mann.": whoever says yes says it for somebody else. */
const ON_ANOTHER =
  /\b(?:der|ihr|das|den) (?:neue[rn]? )?(?:vertrag|anschluss|auftrag|tarif|abo) (?:laeuft|geht|ist|wird|waere|laufen) (?:\w+ ){0,2}auf (?:den namen )?ihre[nrsm]? (?:mann|frau|sohn|tochter|vater|mutter|partner(?:in)?|bruder|schwester)\b/;
const OLD_ONE =
  /\b(?:alt|jetzig|bisherig|bestehend|derzeitig)\w* (?:vertrag|anschluss|tarif|abo)|\bauf (?:sie|ihren namen)\b/;
/** "Sind Sie der Anschlussinhaber?" - "Nein.", "Haben Sie eine Vollmacht?" - "Nein.": for whom the yes is, nobody knows. */
export const deniesHolder = (lines: readonly Line[]): boolean =>
  lines.some((line, i) => {
    const reply = lines[i + 1];
    if (line.agent && ON_ANOTHER.test(line.folded) && !OLD_ONE.test(line.folded)) return true;
    return (
      line.agent &&
      reply?.agent === false &&
      ASKS_HOLDER.test(line.folded) &&
      /^\W*(?:nein|nee|noe|no)\b/.test(reply.folded)
    );
  });
