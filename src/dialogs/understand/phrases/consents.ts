// Permissions beside the contract: to record the call, to ring for advertising; how they are asked for, given and refused.
import { ways } from '../rule.ts';

/** The recording of a call, as a thing that may be allowed. */
export const RECORD = `_(?:${ways(
  '\\w*aufnahme|\\w*aufzeichn\\w*|aufzuzeichnen|mitzuschneiden|aufnehmen|aufnimmt',
  'aufgenommen|aufgezeichnet|mitschneid\\w*|mitschnitt\\w*|mitschneidet|mitgeschnitten',
  'tonband',
  'band(?= (?:lief|läuft|mitlief|mitläuft|mitlaufen|laufen|schalten sie|machen sie|stellen sie))',
  'record(?:ing|ed)?',
)})_`;
/** Calls for advertising, as something that may be allowed. */
export const ADVERT = `_(?:${ways(
  'werbeanruf(?:e|en|s)?',
  'telefonwerbung',
  'werbung(?! (?:im|in))',
  'werbezwecke\\w*|werbeeinwilligung|werbekontakt\\w*',
  'marketing (?:calls?|consent|purposes)',
  'advertis\\w*|promotional \\w+|sales calls|cold calls?',
  'anrufen (?:darf|dürfen|duerften)',
  'anrufe (?:zu|von) (?:denen|werbe\\w*)',
)})_`;
/** What is no permission but the contract itself. */
export const DEAL =
  '_(?:\\w*vertrag\\w*|\\w*angebot|\\w*tarif|\\w*abo|abonnement|wechsel|bestellung|auftrag|verlängerung|' +
  'tarifwechsel|paket|zeitung|zeitschrift|option|contract|offer|plan|deal|subscription|extension|renewal|' +
  'upgrade|switch)_';
/** Given. */
export const ALLOWED = `_(?:${ways(
  'zugestimmt',
  'stimmte (?:\\w+ ){0,2}zu',
  'zustimmte|eingewilligt|einverstanden|erlaubt|gestattet|genehmigt|okay|ok|in ordnung',
  'bejaht|ja|jo|gern|gerne|klar|meinetwegen|von mir aus|nichts dagegen|angekreuzt',
  '(?:häkchen|haken|kreuz)\\w* (?:\\w+ ){0,5}(?:gesetzt|gemacht)',
  'agreed|yes|fine|tick|sure|consented|allowed|ticked?',
  '(?:did|have) tick',
  'gave (?:my|them) (?:\\w+ )?(?:consent|permission|ok)',
)})_`;
/** Refused, or never given. */
export const FORBIDDEN = ways(
  `_(?:${ways(
    'widersprochen|widersprach|abgelehnt|verboten|untersagt|verweigert|verneint|nein|nee',
    '(?:nö|no)(?! (?:recordings?|tapes?|copy|audio)_)',
    'refused|declined|objected',
    '(?:schalten|machen|stellen) sie (?:\\w+ ){0,3}aus',
    '(?:einwilligung|zustimmung|erlaubnis|consent|permission) (?:\\w+ ){0,5}(?:nie|niemals|nicht|' +
      'zu keinem zeitpunkt|zu keiner zeit|never) (?:\\w+ ){0,2}(?:erteilt|gegeben|given)',
    '(?:einwilligung|zustimmung|erlaubnis|werbeeinwilligung|consent|permission) ' +
      '(?:\\w+ ){0,7}(?:widerrufen|zurückgezogen|entzogen|withdrawn|revoked)',
  )})_`,
  '_(?:ohne|without)_ (?:\\w+ ){0,3}(?:zustimmung|einwilligung|erlaubnis|einverständnis|consent|' +
    'permission|zu fragen|asking|gefragt)',
  '_(?:i|we) (?:\\w+ )?(?:said|told (?:\\w+ ){1,3})[:,]? ?no ' +
    'recordings?_(?! (?:\\w+ )?(?:exist\\w*|was|were|is|are|has|had|have|of|came)_)',
);
/** Not said at all. */
export const UNANNOUNCED = ways(
  '_(?:heimlich|ungefragt|secretly|ohne (?:mein wissen|ankündigung|vorwarnung|hinweis|zu fragen|' +
    'zu sagen)|without (?:asking|telling|warning)\\w*)_',
  '_(?:von|mit) (?:\\w+ ){0,4}(?:keine rede|kein wort|keiner silbe|nie die rede|nicht die rede|' +
    'nichts gesagt|nichts erwähnt)',
  '_(?:keine|nie eine) ansage_',
  '_mit keiner silbe_',
  '_(?:never|not|didn.t|wasn.t|no one|nobody) (?:\\w+ )?(?:told|said|mention\\w*|announce\\w*|warn\\w*)_',
  '_(?:nicht|nie|niemand|keiner|nix|nichts) (?:\\w+ ){0,3}(?:gesagt|erwähnt|angekündigt|hingewiesen|angesagt)_',
);
/** It is told to happen, or asked for. */
export const ANNOUNCED = `_(?:${ways(
  'ansage|bandansage|hinweis|hingewiesen|angekündigt|kündigte|gesagt|sagte|meinte|hieß',
  'erwähnt|gefragt|fragte|fragt|wollte|wolle|darf|dürfe|durfte|wird|werde|wuerde|wurde|ob',
  'bat|erklärt|announced|announcement|said|told|asked|ask|informed|will be|is being',
  'would be|may be',
)})_`;
/** The permission is asked for and what follows answers it. */
export const ASKS_LEAVE =
  '_(?:darf|dürfe|durfte|dürfen|wollte|wolle|will|möchte|fragte|gefragt|fragt|frage|ob|bat|um erlaubnis|einverstanden|asked|ask|may|could|wanted to)_';
/** Only given, claimed or thought of by somebody else. */
export const CLAIMED_LEAVE =
  '_(?:behaupt\\w*|angeblich|haette|haett|soll|sollte|irgendwo|irgendwann|vielleicht|kann (?:gut )?sein|koennte sein|vermutlich|claims?|allegedly|supposedly|maybe|perhaps)_';
/** Agreement that names what it was given to, so that no question need stand before it. */
export const AGREED_TO_IT = ways(
  '_(?:damit|dem|dazu|der (?:aufzeichnung|aufnahme)|with (?:it|that)|to (?:it|that))_ ' +
    '(?:\\w+ ){0,3}(?:einverstanden|zugestimmt|eingewilligt|okay|ok|fine|agreed)_',
  '_(?:einverstanden|zugestimmt|okay|ok|fine|agreed) (?:damit|dazu|with (?:it|that)|to (?:it|that))_',
  '_nichts dagegen_',
);
