// What people call the letters when they choose among them or tell that one went out, and the words around such a choice.
import type { LetterKind } from '../../../knowledge/law/assessment.ts';
import { ways } from '../rule.ts';

/** Every letter that is offered, or the rest of them. */
export const ALL_LETTERS =
  '_(?:briefe|sachen|alle|alles|sämtliche|(?:alle |die )(?:anderen|andern|übrigen|restlichen)|' +
  '(?:den )?rest|all(?: of (?:them|those|it|these))?|everything|letters|все|всё|всі|усі|wszystkie|' +
  'hepsini|hepsi)_';
/** Two are wanted: it means all only where two are offered. */
export const BOTH_LETTERS = '_(?:beide|beides|both|оба|обидва|oba|obydwa|ikisini|ikisi)_';
/** "Den anderen auch": the one that is left. */
export const OTHER_LETTER = '_(?:den|das|der|ein|the) (?:andere[nrs]?|andern|zweiten|other(?: one)?)_';
/** "Den an die Firma". */
export const TO_FIRM = '_(?:an|bei) (?:die |den |das )?(?:firma|anbieter|unternehmen|verlag|versorger|verkäufer)_';
/** What each letter is about; one word may stand for several, of which one is offered. */
export const NAMED: readonly { say: string; letter: LetterKind }[] = [
  { say: 'auskunft|aufnahme|mitschnitt|aufzeichnung|tonband|recording|kopie der', letter: 'recordingAccess' },
  { say: 'erinner\\w*|reminder|auskunft|aufnahme|recording', letter: 'recordingReminder' },
  { say: 'widerruf\\w*|widerrufe|rücktritt|withdraw\\w*', letter: 'withdrawal' },
  { say: 'widerruf\\w*|withdraw\\w*', letter: 'insuranceWithdrawal' },
  { say: 'widerruf\\w*|bestehen|withdraw\\w*|insist\\w*', letter: 'withdrawalFollowUp' },
  { say: 'anfecht\\w*|avoidance', letter: 'avoidance' },
  {
    say: 'bestreit\\w*|bestritt\\w*|nachweis|widersp[rc]\\w*|einspruch|dispute|objection',
    letter: 'contestConclusion',
  },
  { say: 'genehmig\\w*|approval', letter: 'refuseApproval' },
  { say: 'genehmig\\w*|approval', letter: 'refuseThirdParty' },
  { say: 'textform|energievertrag', letter: 'energyFormVoid' },
  { say: 'missbrauch|polizei|misuse', letter: 'identityMisuse' },
  {
    say: 'stoppen|stopp|anbieterwechsel|wechsel|switch|(?:alten|bisherigen) (?:anbieter|versorger|firma)|netzbetreiber',
    letter: 'stopSwitch',
  },
  { say: 'kündig\\w*|cancellation|terminat\\w*', letter: 'cancellation' },
  { say: 'sonderkündig\\w*|kündig\\w*', letter: 'specialCancellation' },
  { say: 'rechnung(?:s\\w+)?|einwend\\w*|beanstand\\w*|invoice|bill', letter: 'invoiceObjection' },
  { say: 'geld zurück\\w*|geld|erstatt\\w*|rückzahl\\w*|refund|money back', letter: 'refund' },
  { say: 'lastschriftmandat|mandat|einzugsermächtigung|abbuch\\w*|direct debit|mandate', letter: 'mandateRevocation' },
  { say: 'bank|lastschrift|zurückholen|(?:zu)?rückbuch\\w*', letter: 'debitRefund' },
  { say: 'bundesnetzagentur|netzagentur|bnetza|beschwerde|complaint|regulator', letter: 'regulatorComplaint' },
  { say: 'datenschutzbehörde|datenschutz', letter: 'dpaComplaint' },
  { say: 'beschwerde|complaint', letter: 'debtCollectorComplaint' },
  { say: 'inkasso\\w*|collector', letter: 'debtCollectorReply' },
  { say: 'auskunftei|schufa', letter: 'creditAgencyNotice' },
  { say: 'schlicht\\w*|arbitration', letter: 'arbitration' },
  { say: 'werbung|werbeanrufe?|anrufe|marketing|advertising', letter: 'marketingObjection' },
  { say: 'werbeeinwilligung|einwilligung', letter: 'marketingConsentProof' },
  { say: 'sperr\\w*|restore', letter: 'restoreService' },
  { say: 'mahnbescheid|gericht|widerspruch|court', letter: 'courtOrderObjection' },
  { say: 'übersicht|beratung|overview', letter: 'handoverSheet' },
  { say: 'rufnummer|nummer|number', letter: 'portingDemand' },
  { say: '(?:ge)?lösch\\w*|erasure|delet\\w*', letter: 'erasure' },
];
/** What parts one wish from the next. */
export const AND =
  ',|;|\\+|&|/|(?<!\\p{L})(?:und|sowie|plus|dann|danach|aber|nur|and|then|but|only|и|та|і|oraz|ve)(?!\\p{L})';
/** "Alle bis auf die Beschwerde". */
export const BUT =
  '_(?:außer|bis auf|ohne|nur nicht|except|without|but not|(?<=_(?:all|all of (?:them|those|it)|everything) )but)_';
/** "Den Widerruf ja, die Aufnahme brauche ich nicht". */
export const NOT_WANTED = '_(?:nicht|nich|net|kein\\w*|not|no|none)_';
/** A yes that names no letter: the one that leads is meant. */
export const PLAIN_YES =
  '^\\W*(?:ja|jo|jep|klar|gern|gerne|ok|okay|bitte|unbedingt|yes|yeah|yep|sure|please|alright|go ahead|do it|do that|let s do (?:it|that)|sounds good)_';
/** The one that is offered first, which is the one that leads. */
export const LEADING = `_(?:${ways(
  '(?:aller)?wichtigste[nrs]?',
  'am wichtigsten|dringendste[nrs]?|am dringendsten|empfohlene[nrs]?',
  'nächste[nrs]?(?! (?:mal|woche|monat\\w*|jahr\\w*|tag\\w*|zeit)_)',
  'oberste[nrs]?|beste[nrs]?|empfiehlst|empfehlen|empfehlt|most important|most urgent',
  'recommended|best one|top one',
)})_`;
/** "1 und 2", "1, 3". */
export const NUMBERS = /^\D{0,12}\d{1,2}(?:\D{1,6}\d{1,2})+\D{0,8}$/u;
/** Words that say nothing of their own around the name of a letter. */
export const FILLING = `_(?:${ways(
  'ja|jo|jep|klar|gern|gerne|ok|okay|bitte|please|danke|gut|auch|dann|nur|einfach|lieber',
  'erstmal|fang\\w*|anfangen|start\\w*|beginn\\w*|am besten|nummer|nr|gegen|was geht',
  'die firma|noch|mal|gleich|halt|eben|doch|erst|zuerst|zwei|drei|vier|fünf|wo|oben',
  'stehen|steht|da|davon|two|three|four|zusammen|sofort|ich|wir|mir|uns|sie|du|es|haette',
  'haett|will|möchte|mag|nehme?|nehmen|nimm|brauche?|mach\\w*|schreib\\w*|erstell\\w*',
  'fertig\\w*|haben|bekommen|kriegen|geben|gib|her|die|der|das|den|dem|des|diese[nrs]?',
  'ein|eine[nrms]?|einmal|beim?|wegen|über|für|zu|zur|zum|an|ans|ins|aufs|von|vom|mit',
  'dazu|dass|wird|werden|antwort|antwortbrief|brief|briefe|schreiben|anschreiben|text|formular|verlangen',
  'anfordern|anforderung|kopie|vertrag\\w*|vorsorglich|schicken|lassen|i|want|would|like',
  'need|make|write|give|just|only|now|then|that|this|it|start|starting|begin|go|ahead|let',
  'lets|us|do|have|get|take|pick|choose|ll|d|think|guess|maybe|prefer|rather|thanks|yes',
  'yeah|yep|sure|alright|fine|prepare|draft|send|sounds|good|with|me|the|a|an|one|ones',
  'for|of|also|too|first|both|letter|letters|copy|contract|request',
)})_`;
