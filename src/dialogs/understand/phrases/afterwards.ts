// What came of it later: the company's answer, the earlier contract that was cancelled, arrears, a switch under way, an invoice.
import { rule, type Rule, ways } from '../rule.ts';
import { NOT_COME } from './taken.ts';

/** The customer has withdrawn or objected: only then is there something to answer. */
const DECLARED = `(?:${ways(
  '_widerrufen_',
  '_mein\\w* (?:\\w+ )?widerruf_',
  '_(?:den|einen) widerruf_',
  '_(?:erkennen|erkennt) [^.!?\\n]{0,20}widerruf_',
  '_widerruf (?:ging|geschickt|gemailt|raus|per|am|von|habe?|[\\d_]+)',
  '_widersprochen_',
  '_widerspruch (?:eingelegt|geschickt|per)',
  '_withdrew_|_withdrawn_',
  '_(?:a|my|the) withdrawal_',
  '_objected_|_storniert_|_zurücktreten_',
)})`;
const SAYS =
  '(?:sagen|sagt|sagte\\w*|schreiben|schreibt|schrieb\\w*|meint|meinen|meinte\\w*|behaupte\\w*|' +
  'antwort\\w*|heißt es|(?:sie|die|mir|uns) (?:geschrieben|geantwortet)|mitgeteilt|teilt\\w*|erklär\\w*|' +
  'say|says|said|write|writes|wrote|claim\\w*|reply|replied|answer\\w*)';
const TOO_LATE = `(?:${ways(
  'zu spät|verspätet|verfristet',
  'frist (?:\\w+ ){0,3}(?:abgelaufen|vorbei|um|verstrichen)',
  'abgelaufen',
  'nicht (?:mehr )?möglich',
  'kein\\w* widerruf\\w*',
  'widerruf\\w* (?:\\w+ )?ausgeschlossen',
  'nicht (?:akzeptier\\w*|anerkannt|anerkenn\\w*|wirksam)',
  'keinen gäbe|gäbe es nicht',
  '(?:widerruf|kündigung)[^.!?\\n]{0,30}_(?:gilt|gelte|zählt|zähle)_ (?:\\w+ )?nicht',
  'widerruf\\w* (?:[\\w_]+ ){0,4}nicht (?:an(?:erkennen|erkennt|genommen)?|akzeptier\\w*)_',
  'too late|expired|cannot be accepted|can.t be accepted',
  'not (?:valid|accepted|possible)',
  'no right to withdraw|no right of withdrawal|binding',
)})`;

const REPLY: readonly Rule[] = [
  rule(
    'companyReply',
    'refused',
    `_${SAYS}_[^.!?\\n]{0,90}_${TOO_LATE}|_${TOO_LATE}[^.!?\\n]{0,60}_${SAYS}_|_antwort[^.!?\\n]{0,40}[:.] ?"?(?:\\w+ ){0,8}${TOO_LATE}`,
    {
      rank: 3,
      anyhow: true,
      given: DECLARED,
      unless:
        '_(?:mann|frau|sohn|tochter|schwester|bruder|freund\\w*|nachbar\\w*|kolleg\\w*|internet|google|husband|wife|friend)_ (?:\\w+ )?(?:sagt|meint|sagte|meinte|says|said|steht)',
    },
  ),
  rule(
    'companyReply',
    'none',
    ways(
      '_(?:ignorier\\w*|ignore[sd]?)_ (?:sie |die |haben |einfach |mich |den |meinen |me |it )*',
      '_(?:haben|hat) (?:die|sie|man|der) (?:das |den |es )?(?:einfach |bisher |komplett )*ignoriert_',
      '_(?:antworte\\w*|reagier\\w*|meld\\w* sich|rühr\\w* sich)_ (?:sie |die |bisher |bislang |aber |' +
        'einfach |darauf |auf (?:nichts|meine \\w+) |mir |gar ){0,4}(?:nicht|nie|niemand|keiner)_',
      '_antwort\\w*[?:]? ?(?:bis heute|bisher|bislang)?[: ]*(?:keine|null|nix|nichts|fehlanzeige)_',
      '_(?:keine|keinerlei|nie eine) (?:antwort|reaktion|rückmeldung|bestätigung)_',
      '_(?:seither|seitdem|bisher|bislang|bis heute) (?:nichts|nix|keine antwort|funkstille|schweigen|kein mucks)_',
      '_(?:no|without) (?:reply|answer|response|reaction)_',
      '_(?:have|has|had)(?: not|n.t) (?:replied|answered|responded)_',
      '_never (?:replied|answered|responded)_',
    ),
    {
      rank: 2,
      anyhow: true,
      given: DECLARED,
      unless:
        'aufzeichn\\w*|aufnahme|mitschnitt|recording|auskunft|dsgvo|gdpr|link|sms|_ich (?:\\w+ )?(?:ignorier|antworte|reagier)|ignoriert (?:hab|habe) ich',
    },
  ),
];

/** Cancelled by the customer, before the call or in it: an earlier contract, not the claimed one. */
const CANCELLED: readonly Rule[] = [
  rule(
    'oldContractCancelled',
    true,
    ways(
      '_(?:ich|wir|hab|habe|hatte|hend|ham)_ (?:[^.!?\\n]{0,70} )?_(?:meinen|meine|mein|unseren|unser|' +
        'den alten|bei|beim|dort|da)_ (?:[^.!?\\n]{0,50} )?_(?:gekündigt|kündigt|gekündicht)_',
      '_mein(?:e)? (?:alter |bisheriger |alte )?[\\w&]+(?: ?-? ?\\w+)? (?:ist|war) (?:schon |bereits |' +
        'längst |ordentlich |fristgerecht |zum [\\w_ ]{2,18}){1,3}gekündigt_',
      '_(?:\\w*vertrag|anschluss|dsl|tarif) (?:online|schriftlich|fristgerecht|ordentlich|selbst|selber|' +
        'per \\w+) gekündigt_',
      '_(?:i|we) (?:had |have )?(?:already )?cancell?ed my (?:old )?\\w+',
      '_my (?:old )?(?:contract|dsl|plan) (?:was|is) (?:already )?cancelled_',
    ),
    {
      rank: 2,
      unless: ways(
        '(?:die|sie|er|man|neue\\w*|firma|anbieter) (?:\\w+ )?(?:hat|haben|haetten|haette\\w*) ' +
          '(?:\\w+ ){0,9}gekündigt',
        'wurde (?:\\w+ ){0,4}gekündigt',
        'für mich (?:\\w+ )?gekündigt',
        '(?:wechsel|neue\\w* (?:vertrag|tarif))~gekündigt',
        '_nicht gekündigt|nie gekündigt|haette|soll_|sei_ gekündigt|den neuen|angeblich',
        'lastschrift',
        'was ich (?:\\w+ )?gekündigt',
      ),
      given:
        '_(?:verläng\\w*|bleiben|rückhol\\w*|rückgewinn\\w*|zurück\\w*|extend\\w*|stay\\w*|more months|angerufen|anruf\\w*|ruft|rief|called|phoned|agrufa)_',
    },
  ),
];

/** A switch that runs: the old provider confirms a cancellation, the new one names its first day. */
const SWITCH: readonly Rule[] = [
  rule(
    'providerSwitch',
    true,
    ways(
      '_(?:lieferbeginn|lieferstart|belieferungsbeginn|belieferung ab|lieferung ab|liefern ab|versorgt ab|' +
        'start beide|delivery starts|supply starts)_',
      '_(?:beliefert|versorgt)_ (?:seit|ab|von)_',
      '_(?:seit|ab) [\\d_]+ (?:\\w+ ){0,2}(?:neuer|anderer) (?:\\w*lieferant|\\w*versorger|anbieter)_',
      '_(?:bestätig\\w*|schreib\\w*|meldet\\w*|begrüßt)_ [^.!?\\n]{0,40}_kündigung(?! \\w* ?von mir)_',
      '_kündigung_ [^.!?\\n]{0,30}_(?:liegt|vorliegen|vor|eingegangen|läuft)_',
      '_mein\\w* (?:vertrag|anschluss) (?:dort |da |bei \\w+ )?(?:sei|waere|ist) (?:\\w+ )?gekündigt_',
      '_(?:will|wollen|wird|werden) (?:der|die|sie|er) (?:meinen|den) alten vertrag kündigen_',
      '_(?:ruf|telefon|handy)?nummer_ [^.!?\\n]{0,40}_(?:übertragen|umziehen|' +
        'zu (?:denen|ihnen|der|dem|euch) (?:\\w+ )?(?:wechsel\\w*|gehen|geht)|portier\\w*|mitgenommen|umgezogen)_',
      '(?<!bei )(?<!bei der )(?<!weil (?:die |meine )?)(?<!wegen (?:der |meiner )?)(?<!\\w)rufnummernmitnahme_',
      '_(?:confirms?|says?|wrote) (?:that )?i have cancelled_',
      '_(?:as|for) (?:a )?new (?:electricity|gas|power) customer_',
      '_thank\\w* (?:me |you )?for switching_',
      '_agreed to switch_',
    ),
    {
      rank: 2,
      unless: ways(
        '(?:habe?|hab|hatte) ich (?:\\w+ ){0,6}gekündigt',
        'meine eigene kündigung|selbst gekündigt|nicht gekündigt worden',
        'kündigung (?:\\w+ )?(?:abgelehnt|gilt|akzeptier)',
        'gilt meine kündigung',
        'mein\\w* (?:\\w+ )?kündigung (?:gilt|bleibt)',
        'statt (?:der |einer )?kündigung\\w*',
        // Asked of the reader: "schreibst du mir noch eine Kündigung an meinen Vermieter?"
        '_(?:schreib|schreibst du|schreibt ihr|schreiben sie)_ (?:mir |uns |bitte |noch |auch |doch |dann |mal )*(?:eine?|die|meine) (?:\\w+ )?kündigung_',
        'kündigung (?:an|für|bei) (?:\\w+ )?(?:vermieter|arbeitgeber|chef|fitness\\w*)\\w*',
        'nummer~(?:unterdrückt|angezeigt)',
      ),
    },
  ),
];

/** Whoever supplied so far. */
const OLD_SIDE =
  '(?:(?:mein|unser|ihr|sein|der|die|dem|von|vom|bei)\\w* (?:\\w+ ){0,2})?(?:alte[rnms]?|' +
  'bisherige[rnms]?|jetzige[rnms]?|derzeitige[rnms]?|old|current|previous)? ?(?:\\w*versorger\\w*|' +
  '\\w*anbieter\\w*|stadtwerke\\w*|\\w*lieferant\\w*|supplier|provider)';
/** The end of the customer's earlier contract that was not the customer's doing. */
const NOT_MINE = `(?:${ways(
  '(?:ich|wir) (?:\\w+ ){0,6}(?:nie|nicht|gar nicht|keine?) (?:\\w+ ){0,2}gekündigt',
  '(?:nie|nicht|gar nicht) (?:\\w+ ){0,2}gekündigt (?:habe?n?|hatte)',
  '(?:nie|nicht) (?:\\w+ ){0,3}(?:kündigen|weg|wechseln) wollte',
  '(?:will|wollte) (?:\\w+ ){0,3}(?:nicht|nie) (?:\\w+ )?(?:weg|wechseln|kündigen)',
  'i (?:have.?n.t|did.?n.t|never|have not|did not) (?:\\w+ ){0,2}(?:cancel|cancelled|left|give notice)?',
  'i haven.t',
)})`;
const FAREWELL =
  '(?:bedauer\\w*|schade|traurig|leid|sorry|sad)_[^.!?\\n]{0,30}' +
  '(?:_(?:ich|sie|mich|wir|uns|me|you|us)_ (?:\\w+ ){0,4}(?:kündige\\w*|gekündigt|gehen|gehe|verlassen|' +
  'wechseln|verlieren|go|leave|leaving)|_(?:ihr|mein|dein|unser)\\w* (?:kündigung|weggang|wechsel|' +
  'cancellation))';

const TAKEN_OVER: readonly Rule[] = [
  rule(
    'providerSwitch',
    true,
    // The old side takes leave, or somebody gave it notice in the customer's name.
    ways(
      `_${FAREWELL}_`,
      '_(?:in|unter) (?:meinem|unserem|ihrem|seinem) namen_[^.!?\\n]{0,60}_gekündigt_',
      '_gekündigt (?:worden|wurde|ist|haben|hat|man)_[^.!?\\n]{0,40}_(?:in|unter) (?:meinem|unserem|ihrem|' +
        'seinem) namen_',
      '_(?:abmeldebestätigung|abmeldung|kündigungseingang)_ (?:von|vom|der|des|beim|bei)_',
      '_(?:given|gave|give|handed in) (?:in )?notice to (?:my|our|her|his|the)_',
      '_(?:they|he|she|yello|eprimo|e\\.?on)_ (?:have |has |had )?(?:\\w+ )?cancell?ed my ' +
        '(?:\\w+ )?(?:contract|account|supply) with_',
      '_(?:rufnummer|nummer|telefonnummer)_[^.!?\\n]{0,40}_(?:mitnehmen|mitzunehmen|portieren|' +
        'zu sich holen|übernehmen)_',
      '_(?:anbieterwechsel|versorgerwechsel|lieferantenwechsel|wechsel)_ (?:\\w+ )?(?:bestätigt|angemeldet|läuft)_',
    ),
    {
      rank: 2,
      anyhow: true,
      unless: ways(
        '(?:habe?|hab|hatte) ich (?:selbst |selber |ja |fristgerecht |schon ){1,3}gekündigt',
        'rückgewinn\\w*|bleiben sie',
        '(?:soll|kann|muss|will|möchte) ich_',
        'nicht mitnehmen',
        '_(?:ich|wir) (?:will|wollen|wollten?|möchten?) [^.!?]{0,50}_(?:rufnummer|nummer|telefonnummer) ' +
          '(?:\\w+ ){0,3}(?:mitnehmen|portieren|behalten)_',
      ),
    },
  ),
  rule(
    'providerSwitch',
    true,
    // Papers of an ended contract, told together with a notice that nobody gave.
    ways(
      '_(?:kündigungsbestätigung\\w*|schlussrechnung\\w*|abschlussrechnung\\w*|endabrechnung\\w*|kündigung|' +
        '(?<!(?:withdrawal|cancellation|privacy) )notice|' +
        'cancellation(?! (?:policy|notice|form|right|rights|instructions?|period|information)))_',
      '_(?:says?|said|claims?|writes?|wrote) (?:that )?(?:i.ve|i have|we.ve|we have) (?:cancelled|left|' +
        'given notice)_',
      '_(?:fragt|fragen|wundern?|wundert) [^.!?\\n]{0,30}(?:warum|wieso) (?:ich|wir) (?:\\w+ ){0,2}(?:weg|' +
        'kündige\\w*|gekündigt|wechsel\\w*)_',
    ),
    {
      rank: 2,
      anyhow: true,
      given: `_${NOT_MINE}_`,
      unless: '(?:meine|unsere) kündigung|_zu kündigen_|kündigungsfrist|kündigung (?:bestätigt|akzeptiert|abgelehnt)',
    },
  ),
  rule(
    'providerSwitch',
    true,
    // A new side supplies from a day on.
    ways(
      '_(?:ab|zum|seit|von)_ (?:dem |den )?[\\d_]+(?:\\. ?)?(?:\\w+ )?(?:[\\d_]+ )?[^.!?\\n]{0,40}_' +
        '(?:beliefer\\w*|versorgt?|versorgen|(?:meinen |unseren |den )?(?:strom|gas) liefern|' +
        'liefert (?:mir |uns )?(?:den )?(?:strom|gas))_',
      '_(?:beliefer\\w*|versorg\\w*)_ [^.!?\\n]{0,40}_(?:ab|zum|seit)_ (?:dem |den )?[\\d_]+',
      '_(?:being |be |been |were |was |get |got )switched (?:over )?(?:to|from)_',
      '_(?:will|would|going to|to) (?:be )?(?:supply|supplying|deliver) (?:our|my|us|me|the)_ ' +
        '[^.!?\\n]{0,30}(?:electricity|gas|power)?',
      '_supplied by_',
      '_(?:strom|gas|energie)?(?:lieferung|belieferung|versorgung)_ (?:\\w+ ){0,2}(?:ab|zum|beginnt)_',
      `_${OLD_SIDE}_[^.!?\\n]{0,60}_(?:wegen|durch|aufgrund) (?:\\w+ )?(?:anbieter|lieferanten|` +
        'versorger)?wechsel\\w*_',
    ),
    {
      rank: 2,
      anyhow: true,
      unless: ways(
        '(?:mein|unser) (?:\\w+ )?(?:versorger|anbieter) (?:beliefert|versorgt)',
        'beliefert mich (?:schon |seit )',
        '(?:will|möchte|soll) ich_',
        '_ich (?:will|möchte|wollte)_',
        'i (?:want|would like|wanted)',
        'mbit',
        'anschluss (?:\\w+ )?mit',
        'wuerde|koennte|wenn_|if_|other tariff|another tariff',
        'to (?:a|the) (?:new |other |different )?(?:tariff|plan|rate)',
      ),
    },
  ),
];

const INVOICE: readonly Rule[] = [
  rule(
    'invoiced',
    true,
    ways(
      '_(?:heute|gestern|vorgestern|jetzt|nun|today|yesterday)_ (?:\\w+ ){0,2}(?:die |eine |ne |nen |' +
        'erste |seine |there.s an |an |a |the )*_\\w*(?:rechnung|invoice)_',
      '_\\w*rechnung_ (?:vom|lag|liegt|drin|dabei|war|anbei)_',
      '_(?:mit|samt|nebst|plus|und) (?:der |einer |erste[rn]? |seine[rm]? )?\\w*rechnung_',
      '_(?:with|and) (?:an |the |a )?(?:invoice|bill)_',
      '_(?:bill|invoice) (?:from|dated|of|for|over)_',
    ),
    { rank: 1, unless: NOT_COME + '|keine rechnung|rechnungsadresse|wegen (?:meiner|einer|der) \\w*rechnung' },
  ),
];

/** All of them, in the order in which equally sure words count. */
export const AFTERWARDS_RULES: readonly Rule[] = [...REPLY, ...CANCELLED, ...SWITCH, ...TAKEN_OVER, ...INVOICE];
