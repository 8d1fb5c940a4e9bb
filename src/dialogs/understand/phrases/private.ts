// Words of private life: a household, a relative whose contract it is, an age that nobody under eighteen has.
import { ways } from '../rule.ts';

const MY = '(?:mein|meine|meinen|meinem|meiner|meines|unser|unsere|unseren|unserem|unserer|my|our)';
/** A number in brackets or an old word between possessive and name: "meine alte Mutter", "my elderly aunt". */
const ATTRIBUTE =
  '(?:(?:alte[nrms]?|betagte[nrms]?|hochbetagte[nrms]?|liebe[nrms]?|arme[nrms]?|kranke[nrms]?|' +
  'verstorbene[nrms]?|selige[nrms]?|elderly|old|late|dear|poor|\\d{2}[- ]?jährige[nrms]?|' +
  '\\d{2}[- ]year[- ]old) ){0,2}';

/** One's wife or husband has a say in it, spoke, or is told of: the contract is one of the household. */
export const SPOUSE = ways(
  `_${MY} ${ATTRIBUTE}(?:mann|manne|frau|ehemann|ehefrau|gatte|gatten|gattin|göttergatte|lebensgefährt\\w+|` +
    'lebenspartner\\w*|husband|wife|spouse)_(?! (?:h|k|l|m|s)\\.)',
  '(?<!\\b(?:die|der|dem|den|das|eine?|einer|diese[rs]?|jene[rs]?|the|a|that|this|\\w+[elrs][es]?|\\w+en) ' +
    ')_(?:frau|mann|wife|husband) (?:ist|war|hat|meckert|schimpft|tobt|is) (?:\\w+ ){0,2}(?:dagegen|dafür|' +
    'sauer|böse|wütend|entsetzt|geschimpft|gemeckert|unglücklich|against|angry|furious|unhappy)_',
);
/** An older relative, whose contract is a private one and who is of age. */
export const ELDER = `(?:${ways(
  `_${MY} ${ATTRIBUTE}(?:mutter|mama|mutti|vater|papa|vati|eltern|großeltern|oma|opa|omi|omas|opas|` +
    'großmutter|großvater|schwiegermutter|schwiegervater|schwiegermama|schwiegereltern|tante|onkel|' +
    'großtante|großonkel|mother|mum|mom|father|dad|parents|grandmother|grandma|gran|grandfather|grandpa|' +
    'granddad|aunt|uncle|mother-in-law|father-in-law)_',
  '(?<!\\b(?:die|der|dem|den|eine|einer|frau|herrn?) )_(?:oma|opa|omi|mama|papa|mutti|vati|muddi|vadder)_',
)})`;
/** Such a relative bought, was called or has the contract now, whoever writes. */
export const ELDER_BOUGHT =
  `${ELDER}(?: ?\\([^)]{1,20}\\)|,? \\d{2}(?: jahre)?(?: alt)?,?)?,? (?:hat|hatte|wurde|ist|soll|bekam|` +
  'bekommt|kriegte?|erhielt|was|got|has|had)_ [^.!?\\n]{0,60}_(?:angerufen|andrehen|aufschwatzen|andrehn|' +
  'unterjubeln|angedreht|aufgeschwatzt|untergejubelt|überrumpelt|überredet|bequatscht|bestellt|' +
  'abgeschlossen|zugesagt|zugestimmt|ja gesagt|reingelegt|\\w*vertrag|\\w*abo|\\w*versicherung|called|sold|' +
  'talked into|contract|subscription)_';
/** Nobody under eighteen says so of himself: a pension, a late husband, grandchildren. */
export const RETIRED = ways(
  '_(?:eine alte (?:frau|dame)|ein alter (?:mann|herr)) (?:aus|wie ich)_',
  '_(?:ich|bin) (?:\\w+ ){0,3}(?:alte frau|alter mann)_',
  '_(?:bei|von|mit) meiner (?:kleinen |schmalen |bescheidenen )?rente_',
  '_mein(?:e[mnrs]?)? (?:verstorbene|selige)[nrms]? (?:mann|frau|mannes)_',
  '_(?:ich|bin|als|i am|i.m|am) (?:[\\w,]+ ){0,3}(?:rentner(?:in)?|pensionär(?:in)?|witwer?|seniorin?|' +
    'pensioner|retired|widow(?:er)?)_',
  '_im \\d\\d[_.]? lebensjahr_',
  '_(?:mein|meine|meinem|meiner|my) (?:\\w+ )?(?:enkel(?:in|sohn|tochter|kinder)?|urenkel\\w*|grandson|' +
    'granddaughter|grandchildren)_',
  '_(?:jahrgang|jg\\.?|geboren) (?:19)?[1-5]\\d_',
  '_(?:fast|knapp|bald|über|gut|um die|anfang|mitte|ende|auf die|beinahe|early|late|nearly|almost|over) ' +
    '(?:[6-9]0|sechzig|siebzig|achtzig|neunzig|(?:seven|eigh|nine)ty)(?:e?rs?)?_' +
    '(?! (?:euro|€|monate?|cent|prozent|mbit|gb|minuten|tage|seiten|stunden|months|euros|percent))',
  '_(?:hoch)?betagt\\w*_',
  '_(?:dement|demenz|demenzkrank|alzheimer|pflegeheim|altenheim|seniorenheim|altersheim|seniorenresidenz|' +
    'schwerhörig|dementia|care home|nursing home)_',
  '_mit (?:[6-9]\\d) (?:versteht|ist|kann|hört|sieht|weiß)_',
);
/** Who shares the flat: its supply is no business. */
export const FLATMATE =
  '_(?:my|our) (?:flatmate|roommate|housemate)_|_(?:mein|meine|meinem|meiner|unser|unsere|unserem|unserer) (?:\\w+ )?mitbewohner(?:in)?_';
/** A child of the house. */
export const CHILD = `_${MY} (?:\\w+ )?(?:sohn|tochter|kind|kinder|enkel\\w*|stiefsohn|stieftochter|bub|bua|junge|mädel|son|daughter|kid|grandson|granddaughter)_`;
/** A trade of one's own beside it: whose contract it is stays open. Another's "Firma", and what was "vereinbart", are none. */
const PLACE_OF_WORK =
  '(?:firma|firmen\\w+|\\w*betrieb|gmbh|(?<!-)(?:hof|blumen|friseur|bio|buch|wein|kiosk)?laden|' +
  '\\w*geschäft|\\w*praxis|\\w*kanzlei|\\w*büro|\\w*salon|\\w*studio|\\w*restaurant|\\w*werkstatt|' +
  '\\w*verein|imbiss|café|gaststätte|business|company|(?<!-)shop|office)';
/** A business of one's own: whoever buys for it is no consumer. */
export const TRADE = ways(
  '_(?:mein|unser|sein|ihr|my|our|kleine[nrs]?|eigene[nrs]?|small|own)(?:e|en|er|em|es)? ' +
    `(?:\\w+ ){0,2}${PLACE_OF_WORK}_`,
  '_(?:für|auf|über|for|im|in|in der|bei uns im) (?:den|die|das|der|dem|unsere?n?|meine?n?|the)? ?' +
    `${PLACE_OF_WORK}_`,
  '_(?:firmen(?:anschluss|vertrag|handy|kunde\\w*)|geschäftlich\\w*|' +
    'geschäfts(?:anschluss|kunde\\w*|vertrag|führer\\w*|mann|frau)|gewerb\\w*|selbst?ständig\\w*|' +
    'freiberuf\\w*|freelance\\w*|self-employed)_',
  '_(?:mein|unser)e? (?:azubi|angestellte[rn]?|aushilfe|mitarbeiter\\w*)_',
);
