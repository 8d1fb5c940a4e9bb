// The tape of a call: that there is one, that nobody asked, what became of it, whether it was heard; and threats to cut somebody off.
import { rule, type Rule } from '../rule.ts';

/** The recording by any of its names. */
export const TAPE =
  '(?:\\w*aufnahme|\\w*aufnahmen|\\w*aufzeichnung(?:en)?|\\w*mitschnitts?|\\w*mitschnitte|tonbands?|tonbandes|(?:das|dieses|angebliche|ein|dieses angebliche) band|tondatei|tonspur|audiodatei|audio|recording|audio file|tape)';
const RECORDED = '(?:aufgezeichnet|aufgenommen|mitgeschnitten)';
/** What is asked for, sought or wished proves no tape. */
const SOUGHT =
  '_(?:ob|falls|wenn|whether|if|kolleg\\w*|schwört)_|_(?:keine|kein|keinen|no|nie eine?)_ (?:\\w+ )?(?:\\w*aufnahme|\\w*aufzeichnung|\\w*mitschnitt|band|tonband|recording|tape)|_(?:ich|wir|i|we) (?:selbst |selber |\\w+ )?(?:aufgenommen|mitgeschnitten|recorded)|_nach (?:der|einer) \\w*(?:aufnahme|aufzeichnung)|_(?:haben|hätten) wir_|_haett(?:e|en)? (?:ich |wir )?gern|gibts?_ (?:es |da )?[^.!?]{0,30}\\w*(?:aufnahme|aufzeichnung|mitschnitt)[^.!?]*\\?';

export const TAPE_RULES: readonly Rule[] = [
  rule(
    'recordingAnnounced',
    true,
    // "Es gibt eine Aufnahme", "die berufen sich auf einen Mitschnitt", "das sei auf Band", "there is a recording".
    `_(?:gibt es|es gibt|man habe|sie hätten|gäbe es|es gäbe|gebe es|es gebe|existiert|existiere|vorliegt|vorliege|liegt|liege|haben|hätten|hätte) (?:\\w+ ){0,4}(?:eine?n? |die |den |als )?(?:\\w+ )?${TAPE}(?: vor)?_(?! (?:nicht|nie|verlangt|angefordert|gefordert|beantragt))|_(?:beruf\\w*|stütz\\w*|verweis\\w*|pocht|pochen)_[^.!?\\n]{0,30}_${TAPE}_|_(?:sei|ist|wäre|hätten|haben|hätte)_ [^.!?,\\n]{0,40}_auf (?:ton)?band_|_(?:das |ein )?band (?:läuft|lief|laufe|liefe) (?:\\w+ )?mit_|_(?:there.?s|there is|there was|they have|they.ve got|has|claims? to have) (?:a |the )?(?:\\w+ )?(?:recording|tape)_|_(?:tape|recording) (?:proves|shows|says)_|_(?:consent|agreement|yes|voice|call|order) (?:is|was|has been) (?:on tape|recorded|taped)_|_(?:aufnahme|gesprächsaufnahme|aufzeichnung|mitschnitt)_ (?:\\w+ )?(?:vorgespielt|vorgeführt)_|_(?:gesprächsaufnahme|gesprächsaufzeichnung) gegeben_`,
    { rank: 2, anyhow: true, unless: SOUGHT },
  ),
  rule(
    'recordingAnnounced',
    true,
    `_(?:haben|hätten|wurde|worden|hat) (?:\\w+ ){0,4}(?:angeblich |alles |das (?:gespräch|telefonat|ganze) )?(?:\\w+ )?${RECORDED}_|_(?:let|allowed) (?:him|her|them) record_`,
    {
      rank: 2,
      anyhow: true,
      unless: `${SOUGHT}|_(?:ich|wir)_ (?:\\w+ ){0,4}${RECORDED}_|heimlich|_ohne_|_(?:bestellung|auftrag|daten|protokoll)_ (?:\\w+ )?aufgenommen`,
    },
  ),
  rule(
    'recordingAnnounced',
    false,
    `_${RECORDED}_[^.!?\\n]{0,40}_ohne (?:mich |mein wissen|meine |zu |vorher |uns |\\w+ zu |etwas zu )|_(?:dass|daß) (?:\\w+ )?${RECORDED} (?:wird|wurde|werde)[^.!?\\n]{0,40}_(?:kein\\w*|niemand|nie|nicht|nobody)_|_nobody (?:told|asked) (?:me|us)[^.!?\\n]{0,30}_record\\w*_`,
    { rank: 5, anyhow: true },
  ),
  rule(
    'recordingHeard',
    false,
    `_${TAPE}_ [^.!?\\n]{0,30}_(?:kenne?|kennen|gehört|hören|anhören)_ [^.!?\\n]{0,30}_(?:nicht|nie|noch nie|bis heute nicht)_|_(?:nicht|nie|bis heute nicht)_ [^.!?\\n]{0,20}_(?:zu hören bekommen|zu ohren bekommen|angehört|vorgespielt)_|_zu (?:hören|ohren) bekommen (?:hab|habe|haben) (?:ich|wir)_[^.!?\\n]{0,50}_(?:nicht|nie)_|_(?:have not|haven.?t|never|havent) (?:\\w+ )?heard (?:it|any|that|the (?:tape|recording))`,
    { rank: 2, anyhow: true, given: `_(?:${TAPE}|band)_` },
  ),
  rule(
    'recordingReply',
    'deleted',
    `_(?:${TAPE}|band|audio file)_ [^.!?\\n]{0,30}_(?:existiert nicht mehr|gibt es nicht mehr|gibts nicht mehr|überspielt|gelöscht|no longer exists?|deleted|vernichtet)_`,
    { rank: 5, never: true },
  ),
  rule(
    'recordingReply',
    'transcriptOnly',
    `_(?:statt|anstatt|instead of) (?:der |des |dem |einer |eines |the )?${TAPE}_[^.!?\\n]{0,60}_(?:protokoll|gesprächsprotokoll|abgetippt\\w*|blatt|papier|wortlaut|text|transcript|transkript|abschrift)_|_(?:only|nur|bloß|lediglich) (?:\\w+ ){0,3}(?:abgetippt\\w*|gesprächsprotokoll|wortprotokoll|transkript|transcript|abschrift)_|_all i (?:received|got) was (?:\\w+ ){0,2}(?:transcript|typed)`,
    { rank: 6, never: true },
  ),
  rule(
    'recordingReply',
    'incomplete',
    `_(?:nur|bloß|only) (?:ein |einen |a )?(?:kleines |kurzes )?(?:stück|stückchen|schnipsel|ausschnitt|fetzen|part|piece|snippet) (?:vom|von der|des|der|of) (?:\\w+ )?(?:gespräch\\w*|telefonats?|${TAPE}|call)_`,
    { rank: 6, never: true },
  ),
  rule(
    'recordingReply',
    'given',
    `_(?:cd|datei|usb-?stick|link)_ [^.!?\\n]{0,30}_(?:mit|zu|von) (?:dem |der |den )?(?:\\w+ )?(?:telefonat|gespräch|${TAPE})_|_(?:emailed|sent|gave) (?:me|us|her|him) (?:the |a )?(?:full |whole |complete )?(?:${TAPE})_|_(?:hab|habe|haben) (?:ich |wir |mir |uns )*(?:den|die|das) ${TAPE} (?:[\\w&]+ ){0,4}(?:angehört|gehört)_`,
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
  '(?:sperren|gesperrt|abklemmen|abgeklemmt|abstellen|abgestellt|abschalten|abgeschaltet|kappen|gekappt|deaktivieren|deaktiviert|stilllegen|stillgelegt|lahmlegen|abdrehen|abgedreht)';

export const CUT_OFF_RULES: readonly Rule[] = [
  rule(
    'cutOffThreatened',
    true,
    `_(?:steht|stehe|stand|lese|schreiben|schreibt|ist|kam|kommt)_ [^.!?\\n]{0,30}_(?:von|mit|was von|über|etwas von)_ (?:einer |der )?(?:\\w*sperre|\\w*sperrung|sperrandrohung|abschaltung|\\w*unterbrechung)_|_mit (?:einer |der )?(?:\\w*sperre|\\w*sperrung|abschaltung) [^.!?\\n]{0,40}_(?:droh\\w*|gedroht|wird)_|_(?:sperrandrohung|sperrankündigung|anschlusssperre|liefersperre|sperranzeige)_|_(?:abschaltung|sperrung|sperre)_ [^.!?\\n]{0,40}_(?:bevor|angekündigt|angedroht|droht|drohe|vollzogen|zum|ab)_|_(?:cut me off|cut us off|cut off my|disconnect (?:me|my)|block my (?:line|sim|phone|number|card))_`,
    { rank: 2, anyhow: true },
  ),
  rule(
    'cutOffThreatened',
    true,
    // Where money is at stake: without it a line that is cut is a switch.
    `_${LINE}_ (?:[\\w_.]+ ){0,5}(?:wollen|wolln|will|wolle|wollten|werden|wird|werde|soll|sollen)_ (?:\\w+ ){0,4}${CUT}_|_(?:wollen|wolln|will|wolle|wollten|werden|wird|werde|soll|sollen)_ [^.!?\\n]{0,60}_${LINE} (?:\\w+ ){0,4}${CUT}_|_(?:dreh\\w*|stell\\w*|schalt\\w*|klemm\\w*|kapp\\w*|mach\\w*)_ (?:sie |die |se |man )?(?:mir |uns )(?:\\w+ ){0,2}${LINE} (?:\\w+ )?(?:ab|zu|dicht)_`,
    {
      rank: 2,
      anyhow: true,
      given:
        '_(?:\\w*mahn\\w*|zahl\\w*|bezahl\\w*|gezahlt|rückstand|inkasso\\w*|offen\\w*|sperr\\w*|\\d+ ?(?:euro|€))_',
    },
  ),
].map((one) => ({
  ...one,
  unless: `_(?:kupfer\\w*|dsl-?anschluss wird|dsl wird|übermorgen|kupfernetz|analog\\w*|jahresende|frühjahr|glasfaser|netzumbau|umgestellt|wechsel\\w*|umschalt\\w*|drittanbieter\\w*|sperren lassen|blockieren|werbe\\w*|telekom wird|nicht mehr an(?:zu)?rufen)_|_(?:ich|wir) (?:will|möchte|lasse|werde|lassen|wollen|kann|soll) (?:\\w+ ){0,6}(?:sperr\\w*|block\\w*)|_(?:haustür|wohnungstür|vor der tür)_|_nicht (?:gedroht|angedroht|gesperrt)_|_(?:alte[rn]?|bisherige[rn]?) (?:\\w+ )?(?:vertrag|anschluss)_`,
}));
