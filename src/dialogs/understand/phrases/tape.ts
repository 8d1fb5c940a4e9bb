// The tape of a call: that there is one, that nobody asked, what became of it, whether it was heard; and threats to cut somebody off.
import { rule, type Rule, ways } from '../rule.ts';

/** The recording by any of its names. */
export const TAPE =
  '(?:\\w*aufnahme|\\w*aufnahmen|\\w*aufzeichnung(?:en)?|\\w*mitschnitts?|\\w*mitschnitte|tonbands?|' +
  'tonbandes|(?:das|dieses|angebliche|ein|dieses angebliche) band|tondatei|tonspur|audiodatei|audio|' +
  'recording|audio file|tape)';
/** "Ich möchte, dass die Aufnahme gelöscht wird": a wish, no answer of the company. */
export const TO_BE_GONE = ways(
  '_(?:ich|wir|i|we) (?:will|möchte|wünsche|verlange|wollen|möchten|wuerde gern\\w*|want|would like)_',
  '_(?:bitte|please)_',
  '_gelöscht (?:haben|bekommen)_',
  '_(?:soll|sollen|muss|müssen) (?:\\w+ ){0,4}gelöscht werden_',
  '_(?:should|must|to) be (?:deleted|erased)_',
);
const RECORDED = '(?:aufgezeichnet|aufgenommen|mitgeschnitten)';
/** What is asked for, sought or wished proves no tape. */
const SOUGHT = ways(
  '_(?:ob|falls|wenn|whether|if|kolleg\\w*|schwört)_',
  '_(?:keine|kein|keinen|no|nie eine?)_ (?:\\w+ )?(?:\\w*aufnahme|\\w*aufzeichnung|\\w*mitschnitt|band|' +
    'tonband|recording|tape)',
  '_(?:ich|wir|i|we) (?:selbst |selber |\\w+ )?(?:aufgenommen|mitgeschnitten|recorded)',
  '_(?:vernichtet|gelöscht|überspielt|deleted|erased)_',
  '_nach (?:der|einer) \\w*(?:aufnahme|aufzeichnung)',
  '_(?:haben|haetten) wir_',
  '_haett(?:e|en)? (?:ich |wir )?gern',
  'gibts?_ (?:es |da )?[^.!?]{0,30}\\w*(?:aufnahme|aufzeichnung|mitschnitt)[^.!?]*\\?',
);

/** What is cut off a tape, or too short for the call. */
const CUT_SHORT =
  '(?:weggeschnitten|rausgeschnitten|herausgeschnitten|abgeschnitten|weggelassen|rausgelassen|' +
  'rausgekürzt|gekürzt|geschnippelt\\w*|zusammengestückelt|zusammengestoppelt|cut out|cut off|edited out|' +
  'left out|leaves out|skips)';
const SHORT_TIME =
  '(?:(?:\\d+|paar|zehn|zwanzig|dreißig|vierzig|fünfzig|ten|twenty|thirty|forty) (?:sekunden?|sek|seconds?))';

/** For the recording as a thing: made, allowed, asked for, refused, heard. */
export const TAPE_RULES: readonly Rule[] = [
  rule(
    'recordingAnnounced',
    true,
    // Claimed, threatened with, said to exist; told right before it ran.
    ways(
      '_(?:droh\\w*|gedroht|wedeln|wedelt|winken|kommen|kommt)_ [^.!?\\n]{0,24}_mit (?:einer |einem |nem |' +
        `ner |der |dem |so einem |so einer )?(?:angebliche[nr] )?${TAPE}_`,
      `_(?:es )?(?:soll|solle) (?:da |dazu |davon |angeblich )*(?:eine?n? |ne )?(?:\\w+ )?${TAPE} ` +
        '(?:davon |darüber |von \\w+ )?(?:geben|existieren|vorliegen)_',
      `_(?:die|den|das|this|that|the) ${TAPE},? (?:die|den|das|that|which)? ?(?:[\\w&]+ ){0,2}(?:angeblich|` +
        'keeps? (?:on )?talking about|claims? to have|allegedly)_',
      '_(?:zeichne|schneide|nehme) (?:ich|wir) (?:das |es |jetzt |nun |gleich |alles |gespräch |' +
        'mal ){0,4}(?:auf|mit)_(?=[".,! ]*$|[",. ]+(?:hat|hab|sagte|meinte|so|said))',
    ),
    { rank: 2, anyhow: true, unless: SOUGHT },
  ),
  rule(
    'recordingAnnounced',
    false,
    ways(
      '_weder_ [^.!?\\n]{0,20}_(?:gefragt|hingewiesen|gesagt|informiert)_ [^.!?\\n]{0,40}_(?:band|' +
        `${RECORDED}|mitläuft|mitlief|aufgezeichnet)_`,
      '_(?:nobody|no one|never)_ (?:\\w+ )?(?:warned|told|informed)_[^.!?\\n]{0,60}_(?:taped|recorded|recording)_',
      '_(?:keiner|niemand|nie|nicht|kein mensch)_ [^.!?\\n]{0,40}_(?:gefragt|gewarnt|hingewiesen|gesagt|' +
        'vorgewarnt|erwähnt)_[^.!?\\n]{0,12},? (?:dass|daß|ob) ' +
        '[^.!?\\n]{0,30}_(?:band (?:läuft|lief|mitläuft)|mitgeschnitten wird|aufgezeichnet wird|' +
        'aufgenommen wird|mitläuft)_',
    ),
    { rank: 5, anyhow: true, unless: '_(?:will|möchte) (?:ich )?wissen_|\\?' },
  ),
  rule(
    'recordingHeard',
    true,
    // Whoever tells what is said on it has heard it.
    ways(
      `_(?:da|darauf|drauf|auf (?:dem|der|diesem|dieser) (?:\\w+ )?(?:${TAPE}|band|datei|stück))_,? ` +
        '(?:sagt|sag|sage|hört|hör|höre|hör|spricht|sprech) (?:meine stimme|' +
        'man (?:mich|nur|deutlich|mich nur)|ich (?:mich|nur)|eine fremde|jemand|er|sie)_',
      '_(?:sie|ihn|es|das band|die aufnahme|den mitschnitt|die datei) (?:mir|uns) (?:\\w+ ){0,2}angehört_',
      '_(?:on (?:it|the (?:tape|recording))) (?:you (?:can )?hear|i (?:can )?hear|my voice)_',
    ),
    {
      rank: 4,
      given: `_(?:${TAPE}|band|datei)_`,
      unless: '_(?:soll|sollte|angeblich|laut|behaupt\\w*|wuerde|will|möchte|supposedly|allegedly)_',
    },
  ),
  rule(
    'recordingReply',
    'incomplete',
    ways(
      `_${CUT_SHORT}_`,
      '_(?:anfang|beginn|schluss|ende|stück|rest|hälfte|vorgespräch|verkaufsgespräch) ' +
        '(?:\\w+ ){0,3}(?:fehlt|fehlen|ist weg|missing)_',
      '_(?:fehlt|fehlen) (?:\\w+ )?(?:der|das|die) (?:\\w+ )?(?:anfang|beginn|schluss|erste hälfte|' +
        'vorgespräch|verkaufsgespräch|rest)_',
      '_(?:nur|lediglich|bloß|gerade mal|grad mal|only|just) (?:\\w+ ){0,3}(?:bestellteil|' +
        `letzten? ${SHORT_TIME}|letzten? (?:halbe )?minuten?|last (?:part|minute|bit)|${SHORT_TIME})_`,
      `_${SHORT_TIME} (?:lang|long)_[^.!?\\n]{0,20}_(?:obwohl|although|dabei|though|aber)_`,
      '_(?:setzt|fängt|beginnt|starts) (?:erst )?(?:mitten|mittendrin|in the middle)_',
    ),
    {
      rank: 7,
      anyhow: true,
      given: `_(?:${TAPE}|band|tonband|datei|clip|mp3|audio\\w*|aufgenommen\\w*|bestellteil)_`,
      unless: ways(
        '_(?:vielleicht|koennte|koennten|wenn|falls|ob|befürcht\\w*|angst|maybe|could|might|if|rechnung|' +
          'vertrag|zusammenfassung|mail|brief|belehrung|seite|seiten|transkript\\w*|abschrift)_',
        '\\?',
      ),
    },
  ),
  rule(
    'recordingReply',
    'refused',
    ways(
      `_${TAPE}_ (?:\\w+ ){0,3}(?:nur|bloß|höchstens) (?:\\w+ )?(?:die polizei|das gericht|ein gericht|` +
        'der staatsanwalt|ein anwalt|gerichte?|behörden)_',
      '_(?:nur|bloß) (?:die |das |der |für die |fürs |an die |ans |auf )?(?:polizei|gericht\\w*|' +
        'staatsanwalt\\w*|richterlich\\w*|behörden)_[^.!?\\n]{0,40}_(?:kriegt|bekommt|kriegen|bekommen|' +
        'rausgegeben|herausgegeben|anordnung|beschluss)_',
    ),
    { rank: 5, never: true, given: `_(?:${TAPE}|band|tonband)_` },
  ),
  rule(
    'recordingReply',
    'deleted',
    `_${TAPE}_ (?:\\w+ ){0,4}(?:vernichtet|gelöscht|überspielt|überschrieben|deleted|erased)_`,
    {
      rank: 5,
      never: true,
      unless: `${TO_BE_GONE}|_(?:löschen|nicht gelöscht|sollen|müssen|dürfen|koennten|wenn|falls|bevor)_`,
    },
  ),
  rule(
    'recordingReply',
    'transcriptOnly',
    ways(
      '_(?:nur|bloß|lediglich|only|just) [^.!?\\n]{0,20}_(?:seiten? (?:text|papier)|blatt text|getipptes|' +
        'text|abschrift|pages? of text)_[^.!?\\n]{0,60}_(?:kein\\w* ton|ohne ton|keine stimme|kein\\w* audio|' +
        'nichts zum (?:an)?hören|no sound|no audio)_',
      '_(?:gekommen|bekommen|kam|geschickt|erhalten|got|sent)_ [^.!?\\n]{0,24}_(?:abgetippt\\w*|' +
        'niedergeschrieben\\w*|aufgeschrieben\\w*|typed-?up) (?:\\w+ )?(?:gespräch\\w*|telefonat|text|' +
        'version|seiten?|conversation|call)_',
    ),
    { rank: 7, never: true, unless: '_(?:nicht nur|not only|auch)_' },
  ),
  rule(
    'recordingReply',
    'none',
    ways(
      '_(?:warte|warten|waiting)_ (?:ich |wir )?(?:[\\w_]+ ){0,5}(?:auf|for) (?:das|die|den|diese\\w*|the|' +
        `my|meine[nr]?) (?:\\w+ )?(?:${TAPE}|band)_`,
      '_(?:auf|to) (?:meine|unsere|my) (?:\\w+ )?(?:bitte|anfrage|aufforderung|' +
        'request)_[^.!?\\n]{0,70}_(?:antwort schuldig|nichts|keine (?:antwort|reaktion)|' +
        'nie (?:geantwortet|reagiert)|no (?:reply|answer|response)|nothing)_',
    ),
    { rank: 4, never: true, given: `_(?:${TAPE}|band)_` },
  ),
  rule(
    'recordingReply',
    'given',
    `_(?:mp3|tondatei|audiodatei|wav)_ [^.!?\\n]{0,50}_(?:gekommen|da|bekommen|erhalten|geschickt|gemailt|im postfach)_`,
    { rank: 3, unless: '_(?:will|möchte|kann|soll|darf|wollte|nie|nicht|never|not|kein\\w*|wenn|falls)_' },
  ),
  rule(
    'recordingReply',
    'given',
    // "Ich habe die Aufnahme verlangt, die Kopie ist am 20.8. gekommen."
    ways(
      '_(?:kopie|copy)_ [^.!?\\n]{0,30}_(?:gekommen|angekommen|eingetroffen|bekommen|erhalten|kam|came|arrived)_',
      '_(?:bekommen|erhalten|kam|got|received)_ [^.!?,\\n]{0,20}_(?:die|eine|the|a) (?:kopie|copy)_',
    ),
    {
      rank: 3,
      given: `_${TAPE}_`,
      unless:
        '_(?:will|möchte|kann|soll|darf|wollte|nie|nicht|noch|never|not|kein\\w*|wenn|falls|ob|nur|bloß|only|vertrag\\w*|perso\\w*|ausweis\\w*|rechnung\\w*|abschrift)_' +
        // "Eine Kopie der Anzeige bekommen": of another paper than the tape.
        `|_(?:kopie|copy) (?:der|des|dieser|dieses|meiner|meines|einer|eines|of) (?!(?:\\w+ ){0,2}${TAPE}_)|_(?:anzeige|strafanzeige|polizei|police report)_`,
    },
  ),
  rule(
    'recordingScope',
    'orderPart',
    `_(?:nur|lediglich|bloß|only) (?:\\w+ ){0,3}(?:bestellteil|auftragsteil|bestellung|vertragsteil|order part)_`,
    {
      rank: 2,
      never: true,
      given: `_(?:${TAPE}|band|bestellteil)_`,
      unless: '_(?:vertrag|rechnung|lieferung|ob|falls|wenn)_|\\?',
    },
  ),
  rule(
    'recordingScope',
    'wholeCall',
    `_(?:ganze[sn]?|komplette[sn]?|vollständige[sn]?|gesamte[sn]?|whole|entire|full) (?:gespräch|telefonat|anruf|call|conversation)_`,
    {
      rank: 2,
      given: `_(?:${TAPE}|mp3|band)_`,
      unless: '_(?:will|möchte|soll|sollen|wollte|verlang\\w*|ob|falls|wenn|nie|nicht|nur|lediglich|want|not)_|\\?',
    },
  ),
  rule(
    'recordingAnnounced',
    true,
    // "Es gibt eine Aufnahme", "die berufen sich auf einen Mitschnitt", "das sei auf Band", "there is a recording".
    ways(
      '_(?:gibt es|es gibt|man habe|sie haetten|gäbe es|es gäbe|gebe es|es gebe|existiert|existiere|' +
        'vorliegt|vorliege|liegt|liege|haben|haetten|haette) (?:\\w+ ){0,4}(?:eine?n? |die |den |' +
        `als )?(?:\\w+ )?${TAPE}(?: vor)?_(?! (?:nicht|nie|verlangt|angefordert|gefordert|beantragt|` +
        'abgelehnt|verweigert|(?:gibts|gibt es|haetten sie|haben sie) ' +
        '(?:(?:gar|jetzt|leider|schon|angeblich) ){0,2}(?:nicht|nie|nimmer)))',
      `_(?:beruf\\w*|stütz\\w*|verweis\\w*|pocht|pochen)_[^.!?\\n]{0,30}_${TAPE}_`,
      '_(?:sei|ist|waere|haetten|haben|haette)_ [^.!?,\\n]{0,40}_auf (?:ton)?band_',
      '_(?:das |ein )?band (?:läuft|lief|laufe|liefe) (?:\\w+ )?mit_',
      '_(?:there.?s|there is|there was|they have|they.ve got|has|claims? to have) (?:a |' +
        'the )?(?:\\w+ )?(?:recording|tape)_',
      '_(?:tape|recording) (?:proves|shows|says)_',
      '_(?:consent|agreement|yes|voice|call|order) (?:is|was|has been) (?:on tape|recorded|taped)_',
      '_(?:aufnahme|gesprächsaufnahme|aufzeichnung|mitschnitt)_ (?:\\w+ )?(?:vorgespielt|vorgeführt)_',
      '_(?:gesprächsaufnahme|gesprächsaufzeichnung) gegeben_',
    ),
    { rank: 2, anyhow: true, unless: SOUGHT },
  ),
  rule(
    'recordingAnnounced',
    true,
    `_(?:haben|haetten|wurde|worden|hat) (?:\\w+ ){0,4}(?:angeblich |alles |das (?:gespräch|telefonat|ganze) )?(?:\\w+ )?${RECORDED}_|_(?:let|allowed) (?:him|her|them) record_`,
    {
      rank: 2,
      anyhow: true,
      unless: `${SOUGHT}|_(?:ich|wir)_ (?:\\w+ ){0,4}${RECORDED}_|heimlich|_ohne_|_(?:bestellung|auftrag|daten|protokoll)_ (?:\\w+ )?aufgenommen`,
    },
  ),
  rule(
    'recordingAnnounced',
    false,
    ways(
      `_${RECORDED}_[^.!?\\n]{0,40}_ohne (?:mich |mein wissen|meine |zu |vorher |uns |\\w+ zu |etwas zu )`,
      `_(?:dass|daß) (?:\\w+ )?${RECORDED} (?:wird|wurde|werde)[^.!?\\n]{0,40}_(?:kein\\w*|niemand|nie|` +
        'nicht|nobody)_',
      '_nobody (?:told|asked) (?:me|us)[^.!?\\n]{0,30}_record\\w*_',
    ),
    { rank: 5, anyhow: true },
  ),
  rule(
    'recordingHeard',
    false,
    ways(
      `_${TAPE}_ [^.!?\\n]{0,30}_(?:kenne?|kennen|gehört|hören|anhören)_ [^.!?\\n]{0,30}_(?:nicht|nie|` +
        'noch nie|bis heute nicht)_',
      '_(?:nicht|nie|bis heute nicht)_ [^.!?\\n]{0,20}_(?:zu hören bekommen|zu ohren bekommen|angehört|vorgespielt)_',
      '_zu (?:hören|ohren) bekommen (?:hab|habe|haben) (?:ich|wir)_[^.!?\\n]{0,50}_(?:nicht|nie)_',
      '_(?:have not|haven.?t|never|havent) (?:\\w+ )?heard (?:it|any|' +
        '(?:that|this|the|their) (?:tape|recording)|that)',
    ),
    { rank: 2, anyhow: true, given: `_(?:${TAPE}|band)_` },
  ),
  rule(
    'recordingReply',
    'deleted',
    `_(?:${TAPE}|band|audio file)_ [^.!?\\n]{0,30}_(?:existiert nicht mehr|gibt es nicht mehr|gibts nicht mehr|überspielt|gelöscht|no longer exists?|deleted|vernichtet)_`,
    { rank: 5, never: true, unless: `${TO_BE_GONE}|_(?:nicht|not be) (?:gelöscht|vernichtet|deleted)_` },
  ),
  rule(
    'recordingReply',
    'transcriptOnly',
    ways(
      '_(?:statt|anstatt|instead of) (?:der |des |dem |einer |eines |' +
        `the )?${TAPE}_[^.!?\\n]{0,60}_(?:protokoll|gesprächsprotokoll|abgetippt\\w*|blatt|papier|wortlaut|` +
        'text|transcript|transkript|abschrift)_',
      '_(?:only|nur|bloß|lediglich) (?:\\w+ ){0,3}(?:abgetippt\\w*|gesprächsprotokoll|wortprotokoll|' +
        'transkript|transcript|abschrift)_',
      '_all i (?:received|got) was (?:\\w+ ){0,2}(?:transcript|typed)',
    ),
    { rank: 6, never: true },
  ),
  rule(
    'recordingReply',
    'incomplete',
    '_(?:nur|bloß|only) (?:ein |einen |a )?(?:kleines |kurzes )?(?:stück|stückchen|schnipsel|ausschnitt|' +
      `fetzen|part|piece|snippet) (?:vom|von der|des|der|of) (?:\\w+ )?(?:gespräch\\w*|telefonats?|${TAPE}|call)_`,
    { rank: 6, never: true },
  ),
  rule(
    'recordingReply',
    'incomplete',
    // "Jetzt haben sie doch einen Teil der Aufnahme geschickt"
    ways(
      '_(?:einen?|nen|ein|a) (?:\\w+ )?(?:teil|ausschnitt|schnipsel)_[^.!?\\n]{0,40}_(?:geschickt|' +
        'zugeschickt|gesendet|bekommen|erhalten|herausgegeben|rausgegeben)_',
      `_(?:sent|gave|got|received) (?:\\w+ ){0,3}(?:part|piece) of (?:\\w+ )?(?:${TAPE}|call)_`,
    ),
    {
      rank: 6,
      never: true,
      given: `_${TAPE}_`,
      unless: '_(?:geld\\w*|betrag\\w*|ware|lieferung|unterlagen|vertrag\\w*|money)_',
    },
  ),
  rule(
    'recordingReply',
    'given',
    ways(
      '_(?:cd|datei|usb-?stick|link)_ [^.!?\\n]{0,30}_(?:mit|zu|von) (?:dem |der |' +
        `den )?(?:\\w+ )?(?:telefonat|gespräch|${TAPE})_`,
      `_(?:emailed|sent|gave) (?:me|us|her|him) (?:the |a )?(?:full |whole |complete )?(?:${TAPE})_`,
      `_(?:hab|habe|haben) (?:ich |wir |mir |uns )*(?:den|die|das) ${TAPE} (?:[\\w&]+ ){0,4}(?:angehört|gehört)_`,
    ),
    { rank: 3, unless: '_(?:will|möchte|kann|soll|darf|wollte|nie|nicht|never|not|kein\\w*)_' },
  ),
  rule(
    'recordingReply',
    'refused',
    `_(?:turned down|refused|rejected|denied) (?:my|our|the) (?:\\w+ )?(?:request|demand)[^.!?\\n]{0,30}_(?:recording|tape|audio)`,
    { rank: 5, never: true },
  ),
];

const LINE =
  '(?:\\w*anschluss|\\w*internet|dsl|wlan|strom|gas|\\w*telefon|handy|\\w*karte|sim|leitung|nummer|hahn|saft|line|phone|internet|power)';
/** Cut-off by any verb. */
const CUT =
  '(?:sperren|gesperrt|abklemmen|abgeklemmt|abstellen|abgestellt|abschalten|abgeschaltet|kappen|gekappt|' +
  'deaktivieren|deaktiviert|stilllegen|stillgelegt|lahmlegen|abdrehen|abgedreht)';

/** For threats to cut off power or line, which come before everything else. */
export const CUT_OFF_RULES: readonly Rule[] = [
  rule(
    'cutOffThreatened',
    true,
    ways(
      '_(?:steht|stehe|stand|lese|schreiben|schreibt|ist|kam|kommt)_ [^.!?\\n]{0,30}_(?:von|mit|was von|' +
        'über|etwas von)_ (?:einer |der )?(?:\\w*sperre|\\w*sperrung|sperrandrohung|abschaltung|' +
        '\\w*unterbrechung)_',
      '_mit (?:einer |der )?(?:\\w*sperre|\\w*sperrung|abschaltung) [^.!?\\n]{0,40}_(?:droh\\w*|gedroht|wird)_',
      '_(?:sperrandrohung|sperrankündigung|anschlusssperre|liefersperre|sperranzeige)_',
      '_(?:abschaltung|sperrung|sperre)_ [^.!?\\n]{0,40}_(?:bevor|angekündigt|angedroht|droht|drohe|' +
        'vollzogen|zum|ab)_',
      '_(?:cut me off|cut us off|cut off my|disconnect (?:me|my)|block my (?:line|sim|phone|number|card))_',
    ),
    { rank: 2, anyhow: true },
  ),
  rule(
    'cutOffThreatened',
    true,
    // Where money is at stake: without it a line that is cut is a switch.
    ways(
      `_${LINE}_ (?:[\\w_.]+ ){0,5}(?:wollen|wolln|will|wolle|wollten|werden|wird|werde|soll|sollen)_ ` +
        `(?:\\w+ ){0,4}${CUT}_`,
      `_(?:wollen|wolln|will|wolle|wollten|werden|wird|werde|soll|sollen)_ [^.!?\\n]{0,60}_${LINE} ` +
        `(?:\\w+ ){0,4}${CUT}_`,
      '_(?:dreh\\w*|stell\\w*|schalt\\w*|klemm\\w*|kapp\\w*|mach\\w*)_ (?:sie |die |se |man )?(?:mir |' +
        `uns )(?:\\w+ ){0,2}${LINE} (?:\\w+ )?(?:ab|zu|dicht)_`,
    ),
    {
      rank: 2,
      anyhow: true,
      given:
        '_(?:\\w*mahn\\w*|zahl\\w*|bezahl\\w*|gezahlt|rückstand|inkasso\\w*|offen\\w*|sperr\\w*|\\d+ ?(?:euro|€))_',
    },
  ),
].map((one) => ({
  ...one,
  unless: ways(
    '_(?:kupfer\\w*|dsl-?anschluss wird|dsl wird|übermorgen|kupfernetz|analog\\w*|jahresende|frühjahr|' +
      'glasfaser|netzumbau|umgestellt|wechsel\\w*|umschalt\\w*|drittanbieter\\w*|sperren lassen|blockieren|' +
      'werbe\\w*|telekom wird|nicht mehr an(?:zu)?rufen)_',
    '_(?:ich|wir) (?:will|möchte|lasse|werde|lassen|wollen|kann|soll) (?:\\w+ ){0,6}(?:sperr\\w*|block\\w*)',
    '_(?:haustür|wohnungstür|vor der tür)_',
    '_nicht (?:gedroht|angedroht|gesperrt)_',
    '_(?:alte[rn]?|bisherige[rn]?) (?:\\w+ )?(?:vertrag|anschluss)_',
  ),
}));
