// Plain ways to say what came of it: money that went, a contract that goes over, an answer by phone.
import { rule, type Rule, ways } from '../rule.ts';

const SUM = '[\\d_]+ ?(?:€|euros?|eur)';
const OPEN =
  '_(?:wenn|falls|ob|hoffentlich|soll|sollte|will|wollen|werden|wird|if|could|might|would|not|never)_|\\?\\W*$';
const LINE = '(?:\\w*anschluss|\\w*nummer|\\w*leitung|festnetz)';
const MOVED = '(?:umgestellt|mitgenommen|umgezogen|übertragen|umgeschaltet|portiert)';

/** For whoever tells what came of it without a word of the trade. */
export const EVERYDAY_RULES: readonly Rule[] = [
  rule(
    'debited',
    true,
    // "Gestern 41 Euro vom Konto", "das Geld ist schon runter von meinem Konto", "mein Konto wurde belastet".
    ways(
      `_(?:gestern|heute|vorgestern|am [\\w_]+),? (?:dann |noch |schon )?${SUM} vom konto_`,
      '_(?:geld|betrag) ist (?:\\w+ ){0,2}(?:runter|weg) von (?:meinem|unserem|ihrem) konto_',
      `_konto wurde (?:[\\w_]+ ){0,4}(?:mit )?${SUM} belastet_`,
      `_(?:seither|seitdem|monatlich|jeden monat) (?:werden|wird) ${SUM} (?:\\w+ )?(?:eingezogen|abgebucht)_`,
    ),
    {
      rank: 2,
      unless: '_(?:nicht|nie|kein\\w*|abgehoben|überwiesen|wenn|falls|soll|sollen|ab dem|ab dezember|ab januar)_',
    },
  ),
  rule(
    'debited',
    false,
    '_(?:bisher|bislang|noch|bis jetzt) (?:ist )?(?:\\w+ )?kein (?:geld|cent) (?:\\w+ )?geflossen_',
    {
      rank: 4,
      never: true,
    },
  ),
  rule(
    'providerSwitch',
    true,
    // "Umschaltung auf Vodafone ist am 3.12.", "mein Anschluss wird zu o2 umgestellt", "laut Schreiben wechsle ich zu Yello".
    ways(
      '_(?:umschaltung|umstellung) (?:auf|zu|zur) (?!sepa|sommerzeit|winterzeit|rechnung|papierlos|online|' +
        'monatlich|glasfaser|kabel|dsl|lte|ip_|voip|digital|\\d)[\\w&]+ (?:ist|erfolgt|kommt|soll)_',
      `_(?:wird|werde) (?:mein\\w*|unser\\w*) ${LINE} (?:\\w+ )?(?:zu|zur) [\\w&]+ ${MOVED}_`,
      `_(?:mein\\w*|unser\\w*) ${LINE} (?:wird|soll) (?:[\\w_.]+ ){0,3}(?:zu|zur) [\\w&]+ ${MOVED}_`,
      '_laut (?:schreiben|brief|mail|bestätigung)_[^.!?\\n]{0,12}_(?:wechsle|wechsel|wechseln) (?:ich|' +
        'wir)_[^.!?\\n]{0,40}_(?:zu|zur)_',
      '_they (?:have |had )?(?:already |just |simply )?(?:cancelled|terminated) (?:my|our) (?:old |' +
        'current |existing |previous )(?:\\w+ )?(?:contract|supplier|provider|plan)_',
      '_(?:bisherige[rn]?|alte[rn]?|jetzige[rn]?) (?:\\w*anbieter|\\w*versorger) (?:bestätigt|' +
        'schreibt)_[^.!?\\n]{0,30}_gekündigt (?:wurde|worden)_',
    ),
    {
      rank: 2,
      anyhow: true,
      unless: `_tarif_|_mbit_|_selbst_|_selber_|${OPEN.replace('wollen|werden|wird|', '').replace('soll|', '')}`,
    },
  ),
  rule(
    'companyReply',
    'refused',
    // "Die lehnen ab", "die Hotline sagt, Widerruf geht nicht mehr".
    ways(
      '_(?:die|sie|vodafone|telekom|o2|1&1|firma|hotline) (?:lehnen|lehnt) (?:das |es |alles |' +
        'meinen widerruf |den widerruf |einfach )*ab_',
      '_(?:hotline|kundenservice|kundendienst|die|sie) (?:sagt|sagen|meint|meinen|behauptet|behaupten),? ' +
        '(?:dass )?(?:der |ein |mein )?(?:widerruf|storno) (?:geht|ist|sei|ginge|waere) ' +
        '(?:\\w+ ){0,2}(?:nicht|nimmer|zu spät|ausgeschlossen)_',
    ),
    { rank: 3, anyhow: true, unless: '_(?:wenn|falls|ob|bank|sparkasse|rückbuchung|portierung|mitnahme)_|\\?\\W*$' },
  ),
  rule(
    'companyReply',
    'partial',
    `_(?:bieten|bietet|boten|bot|haben|hat) (?:mir|uns) (?:\\w+ )?(?:die hälfte|einen teil|${SUM}) (?:\\w+ )?(?:als |aus )?(?:kulanz|kulanzweise)_`,
    { rank: 2, anyhow: true, unless: OPEN },
  ),
  rule('consumer', true, '_(?:vertrag|anschluss|abo|tarif) (?:läuft|ist|geht) (?:\\w+ )?(?:rein )?privat_', {
    rank: 4,
    unless: '{nie}',
  }),
];
