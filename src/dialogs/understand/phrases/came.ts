// Who came to whom, told by what was done and not by "angerufen": a caller who asks or sells, one's own matter by phone, a shop.
import { rule, type Rule } from '../rule.ts';

const SOMEBODY =
  '(?:einer|eine|jemand|wer|irgendwer|(?:ein|eine|so ein|so eine|die|der) (?:\\w+ )?(?:typ|mann|frau|dame|herr|kerl|mensch|fuzzi|heini|verkäufer\\w*|vertreter\\w*|\\w*berater\\w*|mitarbeiter\\w*))';
const BY_PHONE = '(?:am telefon|am handy|telefonisch|per telefon)';
const OWN_MATTER =
  '(?:ändern|ummelden|abmelden|anmelden|mitteilen|melden|klären|durchgeben|hinterlegen|angeben|einrichten lassen|sperren lassen|ändern lassen)';

export const CAME_RULES: readonly Rule[] = [
  rule(
    'channel',
    'outboundCall',
    `_(?:klingelt|klingelte|bimmelt|bimmelte|läutet|läutete|ruft|schellt)_ ${SOMEBODY}_ (?:[^.!?,\\n]{0,40} )?_(?:durch|an)_|_${BY_PHONE}_ (?:fragt|fragte|will|wollte|meint|meinte|bot|bietet|redet|redete|erzählt|erzählte|behauptet|behauptete) (?:mich |mir |uns |da |doch )?${SOMEBODY}_|_${SOMEBODY}_ [^.!?\\n]{0,30}_(?:hat|wollte|versuchte)_ [^.!?\\n]{0,24}_${BY_PHONE}_ [^.!?\\n]{0,50}_(?:andrehen|verkaufen|aufschwatzen|eingeredet|eingequatscht|überreden|bequatschen|beschwatzt|zugetextet|weichgeredet)_|_hat ${SOMEBODY}_ [^.!?\\n]{0,40}_${BY_PHONE}_ [^.!?\\n]{0,40}_(?:eingeredet|eingequatscht|zugetextet|weichgeredet)_`,
    {
      rank: 2,
      anyhow: true,
      unless: 'hotline|{nie} (?:\\w+ )?angerufen|_(?:rief|ruf|rufe) (?:ich|wir)_|nachbar\\w*|kolleg\\w*',
    },
  ),
  rule('channel', 'outboundCall', '_(?:rings|phones) (?:me|us|her|him|my \\w+)(?: up)?_', { rank: 2, anyhow: true }),
  rule(
    'channel',
    'inboundCall',
    `_(?:wollte|wollten|wollt|hab|habe|musste)_ [^.!?\\n]{0,24}_bei_ [^.!?\\n]{0,60}_${OWN_MATTER}_[^.!?\\n]{0,6}_${BY_PHONE}_|_(?:wollte|wollten|wollt|hab|habe|musste)_ [^.!?\\n]{0,24}_bei_ [^.!?\\n]{2,30}_(?:telefonisch|per telefon)_ [^.!?\\n]{0,40}_${OWN_MATTER}_|_wegen (?:\\w+ )?(?:\\w*schaden|störung|umzug|rechnung|router\\w*|adresse|adressänderung|bankverbindung|ausfall)_ (?:\\w+ ){0,3}mit (?:der |dem |den )?[\\w&]+ telefoniert_|_bei der (?:\\w+-?)?hotline_ [^.!?\\n]{0,30}_wollte (?:ich|wir) (?:nur |eigentlich |bloß )_|_(?:i|we) (?:only |just )?wanted to (?:report|change|tell|ask|settle|cancel) [^.!?\\n]{0,40}_(?:by|over the) phone_`,
    { rank: 4, anyhow: true, unless: 'widerruf|widersp|beschwer|danach|daraufhin' },
  ),
  rule(
    'channel',
    'shop',
    '_(?:went|walked|popped|was)_ (?:in|into|in to|to|at) (?:a|an|the|my) (?:[\\w&]+ ){0,3}(?:shop|store|branch)_[^.!?\\n]{0,90}_(?:walked out|came out|left|signed|sold|came away)_',
    { rank: 4, unless: 'never|not been|asked them|to complain' },
  ),
];
