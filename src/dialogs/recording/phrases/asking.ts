// How leave for the tape is asked for, passed over or met: shapes of folded words in the question and around it.
import { ways } from '../../../knowledge/german/words.ts';

/** "Für die Aufnahme noch mal Ihr Name?", "Dann beende ich die Aufzeichnung.": asks for no consent any more. */
export const IN_PASSING =
  /\b(?:fuer|fuers|zur) (?:die |das |den )?(?:aufnahme|aufzeichnung|band|mitschnitt)\b|\b(?:beende|stoppe?|schliesse|schalte|ende)\b[^.!?]{0,30}(?:aufnahme|aufzeichnung|mitschnitt|band)|(?:aufnahme|aufzeichnung|mitschnitt|band) (?:ist |wird )?(?:jetzt |nun )?(?:aus|beendet|gestoppt|zu ende)\b/;

/** The customer orders the tape off: from there on nothing may be recorded. */
export const SWITCH_OFF =
  /\b(?:machen|schalten|stellen|drehen) (?:sie|se) (?:(?:das|es|die|den|ihn|bitte|sofort|mal|wieder|jetzt|gleich|lieber|aufnahme|band|geraet|ding) ?){0,5}(?:aus|ab)\b/;

/** "Ohne Ihr Okay schalte ich nichts ein.": the question about the tape stands. */
export const STILL_ASKS = /\bohne ihre?n? (?:okay|ok|ja|zustimmung|einverstaendnis|einwilligung|erlaubnis)\b/;

/** "Ist es so besser?", "Can you hear me now?": about the line, whatever was asked before. */
export const HEARD_BETTER = /\b(?:besser|lauter|hoeren sie mich|verstehen sie mich|better|louder|hear me)\b[^.!]*\?/;

/** "Wird das aufgezeichnet?" - "Nur, wenn Sie es gestatten." */
export const GIVEN_LEAVE =
  /\bwenn sie (?:mir |uns |es |das |dem )*(?:\w+ )?(?:gestatten|erlauben|moechten|wollen|zustimmen|einverstanden|moegen)\b|\bnur mit ihre[rm]\b|\b(?:darf|duerfen) (?:ich|wir)\b|\b(?:recht|okay|ok|einverstanden|in ordnung|dagegen)\?/;

/** The tape has been running: asked for after the fact. */
export const ALREADY =
  /\b(?:hatte|hab|habe|haben|hatten) (?:ich |wir )?(?:\w+ ){0,5}(?:an|laufen|mitlaufen|aufgezeichnet|aufgenommen|mitgeschnitten)\b|\blief\b|\bmitgelaufen\b|\b(?:band|aufnahme|aufzeichnung|geraet) war (?:\w+ ){0,3}an\b|\bi(?:'ve| have) (?:been )?(?:record|tap)/;

/** The contract is told as made: a question about the tape comes too late behind it. */
export const BOOKED = new RegExp(
  ways(
    String.raw`\bsie sind (?:jetzt|nun|damit|hiermit) (?:\w+ )?(?:kunde|kundin)\b`,
    String.raw`\bsind sie (?:jetzt|nun|damit) (?:\w+ )?(?:kunde|kundin)\b`,
    String.raw`\b(?:ist|waere) (?:die|der|ihre?) (?:bestellung|auftrag|vertrag|wechsel) ` +
      String.raw`(?:\w+ )?(?:durch|gebucht|drin|erledigt|fertig|eingegeben|angelegt)\b`,
    String.raw`\b(?:bestellung|auftrag|vertrag|wechsel) (?:ist|waere|haben wir|hab ich) ` +
      String.raw`(?:\w+ ){0,2}(?:durch|gebucht|drin|erledigt|fertig|eingegeben|angelegt)\b`,
    String.raw`\b(?:gebucht|eingebucht|eingetragen)\b`,
  ),
);

/** Alone before a comma it may open anything. */
export const BARE_YES = /^\W*(?:ja|jo|jau|gut|okay|ok|gern|gerne|klar|yes|sure)\W*$/;

/** "…, einverstanden.": more was said, and the last word is a yes. */
export const ENDS_ON_YES = /[.!,] (?:ja|jo|gern|gerne|einverstanden|yes)\W*$/;

/** "Ja, aber ich sitz im Auto.", "Ja, Moment, ich setz mich.": a yes, and how one is placed. */
export const OPENS_ON_YES =
  /^\W*(?:ja|jo|jawohl|klar|gern|gerne|okay|ok|natuerlich|sicher|yes)[,.!] (?:aber |moment,? |und |nur )?(?:ich|wir|i|we|mein(?:e|en|em)? [a-z]+) (?!hatt|war)(?![^?]*\b(?:frueher|damals|immer|oft)\b)/;

/** "Aufzeichnung ja, Bestellung nein." */
export const TAPE_YES =
  /\b(?:aufzeichnung|aufnahme|aufnehmen|aufzeichnen|mitschnitt|mitschneiden|recording)\W{1,3}(?:ja|gern|gerne|ok|okay|meinetwegen|von mir aus|yes|fine)\b/;

/** Somebody says something against the tape, whatever else the line says. */
export const PROTEST =
  /\b(?:band|aufnahme|mitschnitt|ger(?:ae|a)t|das) (?:\w+ )?(?:aus|ab)\b|\b(?:nicht|nich|nichts|nix|kein\w*|nie|not|don.t|ohne|ungern|wenig lust|keine lust|loeschen|habe? ich (?:gesagt|erlaubt|zugestimmt))\b/;

/** "Ich brauch nur Ihr Ja zur Abmeldung, das wird aufgezeichnet.", "say yes if you want to be safe": the yes asked for is to something else. */
export const YES_TO_OTHER =
  /\b(?:ihr|ein|kurzes|klares) ja (?:zur|zum|zu|fuer) (?:(?:die|der|das|dem|den|ihre\w?) )?(?!\w*(?:aufn|aufz|band|mitschn|ton))|\b(?:ja|yes),? (?:wenn|falls|if) (?:sie|you) (?!damit|einverstanden|zustimmen|agree|consent)/;

/** "Ich müsste fragen, ob ich mitschneiden darf." */
export const ASKS_WHETHER =
  /\bob (?:ich|wir|man|das|dieses|unser|es)\b[^.!?]*\b(?:darf|duerfen|duerfte|kann|koennen|koennte|recht|ok|okay|einverstanden|ordnung)\b/;

/** "Sagen Sie mir, wenn Sie das nicht möchten." */
export const OPT_OUT =
  /\b(?:sagen|melden|geben) sie (?:(?:mir|uns|sich|bitte|bescheid|kurz),? )*(?:wenn|falls) (?:sie|ihnen) (?:das|es|dies)\b/;

/** The agent says what is meant: the tape's matter once more. */
export const OF_THE_TALK = /\b(?:gespraech|telefonat|anruf|unterhaltung|call)\b/;
