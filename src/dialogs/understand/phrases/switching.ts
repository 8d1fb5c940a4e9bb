// A switch under way: the day on which it happens, the new side that supplies, the old side that is given notice by somebody else.
import { rule, type Rule, ways } from '../rule.ts';

const NOUN =
  '(?:\\w*anbieterwechsel|\\w*versorgerwechsel|\\w*lieferantenwechsel|stromwechsel|gaswechsel|wechsel|' +
  'umschaltung|umstellung|schalttermin|umschalttermin|portierung|portierungstermin|belieferung|' +
  'versorgung|switch|changeover|transfer)';
/** A day: by its figures, its month, its weekday, or as tomorrow. */
const DAY = `(?:${ways(
  '(?:dem |den |der |the )?(?:\\d[\\d_.]*|erste[nr]?|zweite[nr]?|fünfzehnte[nr]?|januar|februar|märz|' +
    'april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march|may|june|july|' +
    'october|december)(?:\\.? ?(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|' +
    'november|dezember|january|february|march|may|june|july|october|december))?_',
  'morgen_|übermorgen_|tomorrow_|nächste[nr]? \\w+|next \\w+|\\w+tag_',
)})`;
const SUPPLY = '(?:strom|gas|energie|wärme|electricity|gas|power)';
const SIDE =
  '(?:anbieter\\w*|versorger\\w*|lieferant\\w*|stromanbieter\\w*|gasanbieter\\w*|gasversorger\\w*|stromversorger\\w*|grundversorger\\w*|supplier|provider|contract|vertrag)';
const OLD = '(?:alte[rnms]?|bisherige[rnms]?|jetzige[rnms]?|derzeitige[rnms]?|current|previous|old)';
/** What one wishes, fears, asks, did oneself or did long ago. */
const unless = ways(
  '_(?:ich|wir|i|we) (?:will|wollte|wollten|möchte|hab|habe|haben|hatte|kann|mag|want|wanted|have|had) ' +
    '(?:[\\w_.]+ ){0,8}(?:wechsel\\w*|gewechselt|gekündigt|kündigen|switch\\w*|cancel\\w*)_',
  '_(?:wechseln|kündigen) (?:will|wollte|möchte|mag|kann|soll|darf) (?:ich|wir)_',
  '_(?:mbit|angeblich spare|beim wechsel|vor \\w+ (?:jahren|monaten)|selbst|selber|umstellung auf|wenn sie|' +
    'wenn ich|sonst)_',
  '_(?:kein|keinen|ohne|stoppen|verhindern|widersp\\w*|stop) (?:\\w+ )?(?:wechsel|switch)_',
);

/** For supply that goes over to another company, which a day decides. */
export const SWITCHING_RULES: readonly Rule[] = [
  rule(
    'providerSwitch',
    true,
    // "Der Wechsel ist übermorgen", "Ihre Umschaltung erfolgt am 2.10.", "am 1.12. soll die Umstellung sein".
    ways(
      `_(?:der|die|den|mein|meine|ihre?|the|my|your)_ (?:\\w+ )?${NOUN}_ (?:\\w+ ){0,3}(?:ist|erfolgt|` +
        `kommt|steht|startet|soll|wird|findet|geht|goes through|is|happens|on|am|zum|ab)_ (?:\\w+ ){0,3}${DAY}`,
      `_(?:am|zum|ab|on)_ ${DAY}[^.!?\\n]{0,20}_(?:ist|soll|erfolgt|kommt|startet)_ (?:\\w+ ){0,2}${NOUN}_`,
      '_(?:morgen|übermorgen|tomorrow) (?:\\w+ ){0,3}(?:schalttermin|umschalttermin|portierung|wechsel)_',
    ),
    { rank: 2, anyhow: true, unless },
  ),
  rule(
    'providerSwitch',
    true,
    // Another supplies from a day on.
    ways(
      '_(?:geliefert|beliefert|versorgt) (?:werde|wird|werden|sollen|soll) (?:\\w+ ){0,3}(?:ab|von|zum)_',
      '_(?:werde?|wird|werden) (?:ich |wir )?(?:\\w+ ){0,2}(?:ab|von|zum) ' +
        `${DAY}[^.!?\\n]{0,30}_(?:beliefert|versorgt|geliefert)_`,
      `_(?:ab|seit|zum|from) ${DAY}[^.!?\\n]{0,14}_(?:kommt|kriege|bekomme|beziehe|beliefern|liefern|` +
        `liefert|gets?|comes) [^.!?\\n]{0,24}_(?:mein\\w*|unser\\w*|my|our)? ?${SUPPLY}_`,
      `_(?:soll|kommt) (?:mein|unser) ${SUPPLY} (?:\\w+ ){0,3}(?:von|über) (?:denen|jemand|einer|einem|der|dem)_`,
      `_(?:mein|unser|ihr|sein)\\w* ${SUPPLY} (?:läuft|kommt) (?:jetzt |nun |neuerdings |plötzlich |` +
        'auf einmal |angeblich ){1,2}(?:über|von|bei) (?:die|denen|jemand|einen anderen|einer anderen|sie|der|dem)_',
      `_(?:läuft|kommt) (?:mein|sein|ihr|unser)\\w* ${SUPPLY} (?:\\w+ )?(?:von|über) (?:die|denen|jemand|` +
        'einen anderen|sie)_',
      '_(?:supply|supplying|deliver) (?:me |us |my |our )?(?:\\w+ )?(?:from|starting|on|as of) (?:the )?\\d',
      '_(?:supply|supplying)_ [^.!?\\n]{0,30}_(?:from|starting|on|as of) (?:the )?\\d',
      '_(?:start|beginning) of supply_',
      '_supply start\\w*_',
      '_(?:new|other) (?:supplier|provider|company) (?:takes|will take|took) over_',
      '_(?:power|electricity|gas|account|line|number|contract) (?:switch(?:es|ed)?|moves?|transfers?) (?:over|to)_',
      '_ab [^.!?\\n]{2,24} bin ich (?:\\w+ ){0,2}(?:bei denen|bei der neuen|deren kund\\w+)_',
      '_(?:wollen|will) (?:mich|uns) (?:zum|ab) [^.!?\\n]{2,20} (?:beliefern|versorgen)_',
    ),
    { rank: 2, anyhow: true, unless },
  ),
  rule(
    'providerSwitch',
    true,
    // A line or a number goes over.
    ways(
      '_(?:schalten|schaltet|schaltete|stellen|stellt)_ (?:\\w+ ){0,2}(?:mich|uns|meinen? \\w+|' +
        'unseren? \\w+|den \\w+)_[^.!?\\n]{0,40}_um_',
      '_(?:anschluss|leitung|telefon|nummer|rufnummer|festnetznummer) (?:\\w+ ){0,4}(?:wird|werde) ' +
        '(?:[\\w_.]+ ){0,5}(?:umgeschaltet|portiert|umgezogen|übertragen)_',
      '_(?:wird|werde|soll|sollen) (?:\\w+ )?(?:mein|unser|meine|unsere|der|die) (?:\\w+ )?(?:anschluss|' +
        'leitung|nummer|rufnummer|festnetznummer) (?:[\\w_.]+ ){0,5}(?:umgeschaltet|portiert|umziehen|übertragen)_',
      '_(?:nummer|rufnummer) (?:[\\w_.]+ ){0,4}(?:wandert|geht|zieht) (?:\\w+ )?(?:zu|rüber|um)_',
      '_(?:number|line) (?:will be|is being|gets|is|was|has been) (?:ported|moved|transferred|switched)_',
      '_(?:be|being|is|was|been) ported_',
      '_nummer (?:schon |bereits |einfach ){0,2}mitgenommen_',
    ),
    { rank: 2, anyhow: true, unless: `${unless}|_(?:auf|mit) \\d+_` },
  ),
  rule(
    'providerSwitch',
    true,
    // The old contract is ended by somebody else.
    ways(
      '_(?:kündigung|abmeldung) (?:bei|beim|bei der|bei dem) [^.!?\\n]{2,40}_(?:übernehmen|übernimmt|' +
        'kümmern|erledigen|machen)_',
      '_um die (?:kündigung|abmeldung)_[^.!?\\n]{0,60}_(?:kümmer\\w*|erledig\\w*)_',
      '_(?:kündigen|kündigt|kündigten) (?:für (?:mich|sie|uns) |\\w+ ){0,3}(?:bei|beim)_ ' +
        `[^.!?\\n]{0,30}_${OLD} ${SIDE}_`,
      '_(?:wir (?:kündigen|kündigten) (?:für sie|ihren)|' +
        '(?:sie|die) (?:kündigen|kündigten) (?:für (?:mich|sie|uns)|ihren|meinen|den)) ' +
        '(?:[\\w_.]+ ){0,5}(?:bei|beim)_(?! (?:uns|ihnen|denen)_)',
      '_(?:kündigung|abmeldung) (?:bei|beim|bei der) [^.!?\\n]{2,24}_(?:läuft|ist raus|' +
        'ist (?:schon |bereits )?(?:raus|veranlasst|eingereicht|verschickt))_',
      '_(?:wollte|wollten|will|wollen|werden|und) (?:\\w+ ){0,4}(?:für mich|für uns|für sie) (?:\\w+ )?kündigen_',
      `_(?:deal with|cancel|cancelled|terminate|notify) my (?:${OLD} )?${SIDE}_(?! (?:myself|in time))`,
      `_${OLD} ${SIDE} (?:hat |has |)(?:mir |me |schon |already )*(?:confirm\\w*|bestätigt\\w*|` +
        'schreibt)[^.!?\\n]{0,30}_(?:kündigung|leaving|cancel\\w*|left|wechsel)_',
      `_${OLD} ${SIDE} (?:hat )?(?:mir )?(?:\\w+ )?(?:die|eine|meine) kündigung (?:\\w+ )?bestätigt_`,
      '_(?:schreiben|schreibt|sagen|sagt|behaupten|behauptet|meinen|meint),? (?:dass )?(?:ich|wir) ' +
        '(?:haette|haetten|haette|haetten|habe|haett) (?:\\w+ ){0,3}gekündigt_',
      '_(?:haben|hat) (?:\\w+ )?(?:meinen|mein|unseren) (?:\\w+ )?vertrag (?:bei|beim|mit) [^.!?\\n]{2,25} gekündigt_',
      '_(?:sollte?|soll) (?:\\w+ )?(?:von|weg von) (?:der |dem |den |meine[mr] )?[\\w&]+ weg_',
      '_wechselbestätigung_',
      '_(?:they (?:have |had |already |just ){0,2}cancell?ed (?:me |us |it |everything )?|' +
        '(?:he|she) said (?:that )?they (?:have |had |already |just ){0,2}cancell?ed (?:me |us |it |' +
        'everything )?|(?:he|she) (?:has |had |already |just ){0,2}cancell?ed (?:me|us) )(?:at|with)_',
      '_(?:die haben (?:mich |uns |schon |bereits |einfach |auch ){0,3}|' +
        'sie haben (?:mich |uns |schon |bereits |einfach ){1,3}|' +
        '(?:die|sie|er) hat (?:mich|uns) (?:schon |bereits |einfach |auch ){0,2})bei (?:der |den |' +
        'dem )?[\\w&.-]+ (?:schon |bereits |einfach ){0,2}gekündigt_',
    ),
    { rank: 2, anyhow: true, unless },
  ),
  rule(
    'providerSwitch',
    true,
    // "Ich werde zum 10. Dezember ihr Kunde", "sie schreiben, ich wechsle am 15. Dezember zu ihnen".
    ways(
      '_(?:ich|wir) (?:\\w+ ){0,2}(?:werde|werden|waere|sei|bin) (?:\\w+ ){0,2}(?:zum|ab|am) ' +
        `${DAY}[^.!?,\\n]{0,6}(?:ihre?|deren) kund\\w+_`,
      '_(?:schreib\\w*|schrieb\\w*|sagt|sagen|sagte|sagten|bestätig\\w*|heißt|' +
        'steht)_[^.!?\\n]{0,40}_(?:ich|wir) (?:wechsle|wechsele|wechsel|wechseln|wuerde|werde) (?:zum|ab|am) ' +
        `${DAY}[^.!?,\\n]{0,6}zu (?:ihnen|denen)_`,
    ),
    { rank: 2, anyhow: true, unless },
  ),
  rule(
    'providerSwitch',
    true,
    // Somebody posed as the supplier, and now a company writes that the contract goes over on a day.
    '_(?:jetzt|nun|heute|gestern|dann)_ [^.!?\\n]{0,20}_(?:schreibt|schrieb|bestätigt|' +
      'teilt)_[^.!?\\n]{0,60}_(?:vertrag|stromvertrag|gasvertrag|strom|gas|lieferung|belieferung) (?:zum|' +
      `ab|am) ${DAY}[^.!?\\n]{0,20}_(?:umgestellt|umgeschaltet|übernommen)_`,
    {
      rank: 2,
      given: `^(?![^]*_(?:bin|sind|ist) (?:\\w+ ){0,3}(?:bei|beim|kunde|kundin)_)[^]*_als (?:mein|unser|ihr|sein)\\w* ${SIDE} (?:aus|vor|ausgab|vorstellte|ausgegeben|vorgestellt)_`,
      unless,
    },
  ),
];
