// Who the contract cannot bind: somebody who has died, somebody whose name was misused.
import { rule, type Rule, ways } from '../../rule.ts';

/** "Jemand", "Betrüger", "mein Ex": whoever is not the customer. */
const STRANGER = '(?:ex\\w*|jemand|betrüger\\w*|fremde\\w*|unbekannte\\w*)';

/** "Verstorben", "meine Mutter ist tot", "passed away". */
const DECEASED = `_(?:${ways(
  'verstorben_',
  'verstorbene[nrms]?_(?! \\w+ (?:hat|hatte|war|sagte) (?:immer|früher|stets|damals|noch)_)' +
    '(?=[^.!?\\n]{0,90}' +
    '(?:vertrag|angerufen|anruf|telefon|rechnung|mahn|bestellt|zugestimmt|abo_|kunde|post))',
  'gestorben',
  '(?:mutter|vater|mama|papa|oma|opa|mann|frau|er|sie|tante|onkel|bruder|schwester|inhaber(?:in)?|' +
    'kunde|kundin|schwiegermutter|schwiegervater)_[^.!?,\\n]{0,40}_tot_',
  '_tot (?:ist|war) (?:er|sie|mein\\w*|die|der)_',
  'passed away|died|schon tot|beerdigt|lebt nicht mehr|lebte nicht mehr',
)})_`;
/** "Jemand hat unter meinem Namen bestellt", "als ich ausgegeben", "Identitätsdiebstahl". */
const IN_MY_NAME = `(?:${ways(
  `${STRANGER}_(?: \\w+){0,8} als ich ausgegeben`,
  `${STRANGER}_ (?:hat|hatte|haben|nutzt\\w*|benutzt\\w*) (?:\\w+ ){0,3}(?:mit|unter|auf|in) ` +
    '(?:meinem|meinen) (?:namen|daten|personalien)',
  '(?:nutzt|benutzt|verwendet|missbraucht) (?:\\w+ )?jemand (?:meine|meinen)',
  '_(?:betrüger\\w*|fremde\\w*|unbekannte\\w*|jemand|(?:a |some )?stranger|somebody|someone|scammer|' +
    '{kin})_[^.!?\\n]{0,60}_für (?:mich|uns) ausgegeben_',
  '_für (?:mich|uns) ausgegeben_',
  '_(?:hat|haben) (?:wer|jemand|einer) mit (?:meine[nr]?|unsere[nr]?) daten_',
  '_(?:betrüger\\w*|fremde[rn]?|unbekannte[rn]?|jemand|ein anderer|wer anders)_[^.!?\\n]{0,40}_' +
    '(?:hat|haben|hatte) (?:\\w+ ){0,2}auf (?:mich (?:einen|eine|ein|was|etwas|irgend\\w+)|meinen namen)_' +
    '[^.!?\\n]{0,40}_(?:bestellt|abgeschlossen|gekauft|beantragt)_',
  '_(?:unter|mit|auf) (?:meinen personalien|meinem namen|meinen namen|meinen daten)_[^.!?\\n]{0,50}_' +
    '(?:den|das|die) (?:ein anderer|jemand anders?|ein fremder|ein unbekannter|irgendwer|wer anders) ' +
    '(?:\\w+ ){0,2}(?:gemacht|abgeschlossen|bestellt)_',
  '_(?:jemand|irgendwer) (?:muss|hat) (?:\\w+ )?(?:meinen|meine) ' +
    '(?:ausweis|perso|personalausweis|unterschrift|identität) (?:\\w+ )?' +
    '(?:kopiert|gestohlen|geklaut|missbraucht|gefälscht|benutzt|nachgemacht)_(?! ?\\?)',
  '_unterschrift (?:ist|war|wurde|sei) (?:\\w+ )?gefälscht_',
  '_(?:fremde\\w*|unbekannte\\w*|jemand)_(?:(?!_(?:ich|mich|wir|uns|rief|angerufen)_)[^.!?,\\n]){0,40}_' +
    'mit mein\\w* (?:geburtsdatum|daten|kundennummer) (?:ausgewiesen|identifiziert|gemeldet)_',
  '_mit (?:meinen|unseren) daten (?:hat|haben|wurden?)_',
  '_(?:stranger|somebody|someone|scammer|thief) (?:\\w+ )?(?:used|stole|took|misused) my_',
  '_(?:pretended to be|posed as|passed (?:him|her)self off as) me_',
  'identitätsdiebstahl|identitätsmissbrauch',
  '(?:perso|personalausweis|ausweis)(?: \\w+){0,4} (?:geklaut|gestohlen|verloren)~(?:daten|namen)',
  'jemand~(?:in|unter|auf|mit) (?:meinem|meinen) (?:namen|daten)',
  '(?:fremder?|unbekannter?|jemand anders?|andere)~(?:meinem namen|meine daten|meinen daten)',
  '(?:jemand|fremde\\w*)~(?:benutzt|nutzt|verwendet|missbraucht) (?:meine|meinen) (?:daten|namen)',
  'daten missbraucht|identity theft',
  'auf meinen namen~(?:fremd|unbekannt|jemand)',
)})`;
/** "Auf meinen Namen bestellt, das war ich nicht", "someone opened a contract in my name". */
const NOT_ME = ways(
  '_(?:somebody|someone|stranger|scammer)_ (?:\\w+ )?' +
    '(?:opened|took out|made|ordered|set up|registered)_[^.!?\\n]{0,20}_' +
    '(?:contract|account|phone|plan|subscription|line|sim)_[^.!?\\n]{0,16}in my name_',
  '_(?:auf (?:mich|meinen namen)|mit meinen daten) (?:\\w+ ){0,2}' +
    '(?:bestellt|abgeschlossen|angemeldet|eröffnet)_[^.!?\\n]{0,30}_' +
    '(?:ich war (?:das|es) nicht|war ich nicht|das war ich nicht|nicht von mir)_',
  '_in my name[^.!?\\n]{0,30}_(?:wasn.t|was not|not) me_',
);

/** "Mein Vater ist verstorben", "jemand hat mit meinen Daten bestellt". */
export const PERSON: readonly Rule[] = [
  rule('deceased', true, DECEASED, {
    rank: 2,
    unless: ways(
      '(?:mann|frau|vater|mutter) (?:ist )?(?:vor~)?(?:verstorben|gestorben)~(?:ich|seitdem)',
      'seit (?:mein\\w* |dem )?(?:{kin}|tod) [^.!?]{0,24}',
      'witwe|sterbegeld',
      // "Mein Vater hat ja gesagt. Seine Schwester ist gestorben": not the one who said it.
      '(?<!(?:mein|unser)\\w* (?:\\w+ )?{kin}_[^.!?]{0,40}_(?:ver|ge)storben_[^.!?]{0,30})_(?:seine?|ihre?) (?:\\w+ )?(?:{kin}|hund|katze)_[^.!?]{0,40}_(?:ver|ge)storben_',
      '(?:leitung|telefon|internet|anschluss|handy|akku|netz|fernseher|apparat) (?:\\w+ ){0,2}tot_',
      '_(?:mein|unser)\\w* (?:\\w+ )?(?:hund|hündin|katze|kater|pferd|wellensittich|hamster|haustier)_[^.!?]{0,40}_(?:ver|ge)storben_',
      '_(?:der|die) (?:hund|katze|kater)_ (?:\\w+ ){0,3}(?:ver|ge)storben_',
      '_(?:fast|beinahe|halb) (?:ge|ver)storben_|_(?:ge|ver)storben (?:\\w+ )?(?:vor|für) (?:schreck|lachen|angst|scham|langeweile|lauter)_|_vor (?:schreck|lachen|angst|scham|langeweile) (?:fast |beinahe |halb )?gestorben_',
    ),
  }),
  rule('identityMisused', true, IN_MY_NAME, {
    rank: 2,
    unless: '_(?:angst|sorge|befürcht\\w*|fürchte|hoffentlich|nicht dass|afraid|worried)_',
  }),
  rule('identityMisused', true, NOT_ME, { rank: 2, never: true }),
];
