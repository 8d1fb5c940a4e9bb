// Who came to whom, told by what was done and not by "angerufen": a caller who asks or sells, one's own matter by phone, a shop.
import { rule, type Rule, ways } from '../rule.ts';

const SOMEBODY =
  '(?:einer|eine|jemand|wer|irgendwer|(?:ein|eine|so ein|so eine|die|der) (?:\\w+ )?(?:typ|mann|frau|' +
  'dame|herr|kerl|mensch|fuzzi|heini|verkäufer\\w*|vertreter\\w*|\\w*berater\\w*|mitarbeiter\\w*))';
const BY_PHONE = '(?:am telefon|am handy|telefonisch|per telefon)';
const OWN_MATTER =
  '(?:ändern|ummelden|abmelden|anmelden|mitteilen|melden|klären|durchgeben|hinterlegen|angeben|einrichten lassen|sperren lassen|ändern lassen)';

/** One's own call, told by whom one talked to; another way in than the phone. */
const OTHER_WAYS: readonly Rule[] = [
  rule(
    'channel',
    'inboundCall',
    ways(
      '_(?:ich|wir|hab|habe|war|waren)_ [^.!?\\n]{0,40}_mit (?:der |dem |den )?(?!mir_|uns_|einer?_|einem_|' +
        'jemand|niemand|keine|mein|unser|verkäufer|dame_|herrn?_|frau_|ihm_|ihr_|denen_|' +
        'anrufer)[\\w&.+]+(?: [\\w&.+]+)? (?:telefoniert und (?:\\w+ ){0,4}(?:bestellt|abgeschlossen|gebucht|' +
        'beauftragt)|telefonier(?:en|t) (?:wegen|weil|zwecks))_',
      '_(?:hab|habe|hatte) (?:\\w+ ){0,2}(?:bei|beim) (?:der |dem )?(?!mir_|uns_)[\\w&.+]+ ' +
        '(?:durchgeläutet|durchgeklingelt|durchgerufen|angeläutet|angeschellt)_',
      '_(?:also|dann|daraufhin|da) (?:wählte|rief) (?:ich|wir) (?:\\w+ )?zurück_',
      '_(?:hab|habe) (?:ich )?(?:die nummer |die |dann |also )*zurückgerufen,? (?:und|da)_',
    ),
    { rank: 5, unless: 'beschwer\\w*|reklamier\\w*|nachdem|nachgefragt|{nie} zurück|danach' },
  ),
  rule(
    'channel',
    'doorstep',
    ways(
      '_suchte[n]? (?:mich|uns|sie|ihn|meine? \\w+|meinen \\w+) (?:\\w+ ){0,3}(?:zu hause|zuhause|daheim|' +
        'in der wohnung) auf_',
      '_(?:vertreter|verkäufer|berater|mann|frau|herr|dame|typ)\\w* (?:\\w+ ){0,4}(?:unangemeldet|' +
        'unangekündigt) (?:\\w+ ){0,3}(?:zu hause|zuhause|daheim|vorbei|ins haus)_',
    ),
    { rank: 5, unless: 'telefon|anruf|angerufen|paket' },
  ),
  rule(
    'channel',
    'inboundCall',
    // "Meine Frau hat beim Verlag angerufen und bestellt."
    '_(?:mein|meine|unser|unsere) {kin} (?:hat|hatte) (?:[\\w_.]+ ){0,4}(?:bei|beim|in) (?:der |dem |' +
      'den )?(?!mir_|uns_|ihr_|ihm_|mein|unser)(?:[\\w&-]+ ){1,3}angerufen und (?:\\w+ ){0,5}(?:bestellt|' +
      'abgeschlossen|verlängert|gebucht|abonniert)_',
    { rank: 5, unless: '{nie}|nachdem|beschwer\\w*' },
  ),
  rule(
    'channel',
    'outboundCall',
    // "Eine Dame von EWE erreichte mich auf dem Handy."
    '_(?:erreichte|erreichten|erwischte|erwischten) (?:mich|uns|sie|ihn|meine? {kin}|meinen {kin}) ' +
      '(?:[\\w_.]+ ){0,4}(?:am|auf dem|auf meinem|per|übers) (?:\\w+ )?(?:telefon|handy|festnetz|apparat)_',
    {
      rank: 2,
      anyhow: true,
      // "Mein Sohn erreichte mich am Telefon": one's own people sell nothing.
      unless: ways(
        '{nie}',
        '_(?:mein|meine|unser|unsere) (?:\\w+ )?{kin} (?:erreichte|erreichten|erwischte|erwischten) ' +
          '(?:mich|uns|sie|ihn)_',
        '_(?:erreichte|erreichten|erwischte|erwischten) (?:mich|uns) (?:\\w+ )?(?:mein|meine|unser|unsere) {kin}_',
      ),
    },
  ),
  rule(
    'channel',
    'doorstep',
    // "Ein Vertreter war bei uns zu Hause, wir haben unterschrieben."
    ways(
      '_(?:vertreter|vertreterin|verkäufer|verkäuferin|werber|drücker) ' +
        '(?:(?!_(?:rief|riefen|ruft|rufen|anrief|klingelte durch)_)[^.!?\\n]){0,40}_' +
        '(?:bei (?:uns|mir|ihr|ihm) (?:zu hause|zuhause|daheim|in der wohnung)|an (?:der|unserer|meiner) tür)_',
      '_(?:came|stood|turned up) (?:to|at|on) (?:my|our|her|his|the) (?:front )?(?:door|doorstep)_',
    ),
    { rank: 5, unless: 'telefon|anruf|angerufen|paket|parcel|postman|called me|phoned' },
  ),
  rule(
    'channel',
    'online',
    '_(?:bestellung|abschluss|vertragsschluss|buchung) (?:erfolgte|lief|war|ging) ' +
      '(?:\\w+ ){0,2}(?:im internet|online|übers internet|' +
      'über (?:die|deren|ihre) (?:website|webseite|homepage|app))_',
    { rank: 5, unless: 'telefon|anruf|angerufen|angeblich' },
  ),
  rule(
    'channel',
    'letter',
    ways(
      '_(?:per|mit der|über die) post (?:geschlossen|abgeschlossen|bestellt|zustande gekommen)_',
      '_(?:angebot|formular|antrag|auftrag|bestellschein|bestellkarte)_[^.!?\\n]{0,40}_ausgefüllt ' +
        '(?:und )?(?:zurückge\\w+|eingesandt|eingeschickt|abgeschickt|weggeschickt)_',
    ),
    { rank: 4, unless: 'widerruf\\w*|kündig\\w*|telefon|anruf|angerufen|vollmacht|retoure|rücksend\\w*|online' },
  ),
];

/** All of them, in the order in which equally sure words count. */
export const CAME_RULES: readonly Rule[] = [
  ...OTHER_WAYS,
  rule(
    'channel',
    'outboundCall',
    ways(
      `_(?:klingelt|klingelte|bimmelt|bimmelte|läutet|läutete|ruft|schellt)_ ${SOMEBODY}_ ` +
        '(?:[^.!?,\\n]{0,40} )?_(?:durch|an)_',
      `_${BY_PHONE}_ (?:fragt|fragte|will|wollte|meint|meinte|bot|bietet|redet|redete|erzählt|erzählte|` +
        `behauptet|behauptete) (?:mich |mir |uns |da |doch )?${SOMEBODY}_`,
      `_${SOMEBODY}_ [^.!?\\n]{0,30}_(?:hat|wollte|versuchte)_ [^.!?\\n]{0,24}_${BY_PHONE}_ ` +
        '[^.!?\\n]{0,50}_(?:andrehen|verkaufen|aufschwatzen|eingeredet|eingequatscht|überreden|bequatschen|' +
        'beschwatzt|zugetextet|weichgeredet)_',
      `_hat ${SOMEBODY}_ [^.!?\\n]{0,40}_${BY_PHONE}_ [^.!?\\n]{0,40}_(?:eingeredet|eingequatscht|` +
        'zugetextet|weichgeredet)_',
    ),
    {
      rank: 2,
      anyhow: true,
      unless: 'hotline|{nie} (?:\\w+ )?angerufen|_(?:rief|ruf|rufe) (?:ich|wir)_|nachbar\\w*|kolleg\\w*',
    },
  ),
  rule(
    'channel',
    'outboundCall',
    ways(
      '_(?:a|an|some|this|these|another) (?:\\w+ )?(?:company|firm|guy|lady|woman|man|people|caller) ' +
        '(?:calls?|rings?|phones?) (?:me|us)_',
      '(?<!_(?:from|by|with|of|to|at|against|about|for) )_(?:a|an|the|some|this|another) ' +
        '(?:\\w+ ){0,2}(?:company|firm|supplier|provider|insurer|lottery|publisher) (?:\\w+ )?(?:called|rang|' +
        'phoned)_(?! (?:off|it))',
      '_(?:someone|somebody|they|he|she|a (?:man|woman)) did (?:actually |indeed )?(?:call|ring|phone)_',
      '_(?:supposedly|allegedly) (?:[\\w&]+ ){1,3}was on the (?:line|phone)_',
      '_(?:hatte|hab|habe) (?:ich )?(?:da |plötzlich |dann |auf einmal )*(?:so )?(?:einen|eine|nen|ne|ein) ' +
        '(?:[\\w&]+ ){1,4}(?:in der leitung|an der strippe|am rohr|am hörer|am apparat|dran)_',
      '_aufhören,? (?:mich|uns|sie|ihn) an(?:zu)?rufen_',
      '_von sich aus_[^.!?\\n]{0,40}_(?:erreicht|gemeldet|angerufen|kontaktiert)_',
    ),
    { rank: 3, anyhow: true, unless: 'hotline|kundenservice|_(?:rief|ruf) ich_' },
  ),
  rule(
    'channel',
    'outboundCall',
    // "Bei uns meldete sich die Telekom", "meldete sich „Microsoft Support“, mein Rechner sei ...".
    ways(
      '_bei (?:mir|uns|ihr|ihm) meldete[n]? sich_',
      '_meldete[n]? sich (?:am [\\w_]+ |gestern |heute |neulich |vorgestern |dann |plötzlich |letzte \\w+ |' +
        'telefonisch ){0,3}bei (?:mir|uns|ihr|ihm)_',
      '_meldete[n]? sich (?:\\w+ ){0,3}"[^"\\n]{3,40}",? [^.!?\\n]{0,60}_(?:sei|seien|habe|haette|waere|müsse|gehe)_',
    ),
    {
      rank: 2,
      anyhow: true,
      unless:
        'brief|schriftlich|per (?:e-?)?mail|per post|per sms|inkasso|mahn\\w*|gericht|rechnung|tür|paket|{kin} meldete',
    },
  ),
  rule('channel', 'outboundCall', '_(?:rings|phones) (?:me|us|her|him|my \\w+)(?: up)?_', { rank: 2, anyhow: true }),
  rule(
    'channel',
    'inboundCall',
    ways(
      '_(?:wollte|wollten|wollt|hab|habe|musste)_ [^.!?\\n]{0,24}_bei_ ' +
        `[^.!?\\n]{0,60}_${OWN_MATTER}_[^.!?\\n]{0,6}_${BY_PHONE}_`,
      '_(?:wollte|wollten|wollt|hab|habe|musste)_ [^.!?\\n]{0,24}_bei_ [^.!?\\n]{2,30}_(?:telefonisch|' +
        `per telefon)_ [^.!?\\n]{0,40}_${OWN_MATTER}_`,
      '_wegen (?:\\w+ )?(?:\\w*schaden|störung|umzug|rechnung|router\\w*|adresse|adressänderung|' +
        'bankverbindung|ausfall)_ (?:\\w+ ){0,3}mit (?:der |dem |den )?[\\w&]+ telefoniert_',
      '_bei der (?:\\w+-?)?hotline_ [^.!?\\n]{0,30}_wollte (?:ich|wir) (?:nur |eigentlich |bloß )_',
      '_(?:i|we) (?:only |just )?wanted to (?:report|change|tell|ask|settle|cancel) [^.!?\\n]{0,40}_(?:by|' +
        'over the) phone_',
    ),
    { rank: 4, anyhow: true, unless: 'widerruf|widersp|beschwer|danach|daraufhin' },
  ),
  rule(
    'channel',
    'shop',
    '_(?:went|walked|popped|was)_ (?:in|into|in to|to|at) (?:a|an|the|my) (?:[\\w&]+ ){0,3}(?:shop|store|branch)_[^.!?\\n]{0,90}_(?:walked out|came out|left|signed|sold|came away)_',
    { rank: 4, unless: 'never|not been|asked them|to complain' },
  ),
  rule(
    'channel',
    'outboundCall',
    // "Haben mich übers Telefon überrumpelt", "wurde von o2 kontaktiert, telefonisch", "hat mich zurückgerufen", "die von … wollten mir am Telefon Gas verkaufen".
    ways(
      '_(?:mich|uns|sie|ihn|wurde|wurden)_ [^.!?\\n]{0,40}_(?:übers|über das) (?:telefon|festnetz|handy)_ ' +
        '(?:\\w+ ){0,2}(?:überrumpelt|bearbeitet|bequatscht|überredet|reingelegt|kontaktiert)_',
      '_(?:hat|haben|wurde|wurden)_ [^.!?\\n]{0,40}_jemand von [^.!?,\\n]{2,24} (?:übers|am) (?:telefon|' +
        'festnetz) bearbeitet_',
      '_kontaktiert,? (?:und zwar )?(?:telefonisch|per telefon)_',
      '_(?:hat|haben) (?:mich|uns) (?:die |der |das |eine |ein )?[^.!?,\\n]{2,40} zurückgerufen_',
      '_wurde (?:ich |von \\w+ ){0,2}zurückgerufen,? (?:obwohl|ohne)_',
      `_(?:die|der) (?:vom|von)_ [^.!?\\n]{2,60}_(?:wollten?|versuchten?) (?:mir|uns|ihr|ihm) ${BY_PHONE}_`,
      '_(?:krieg\\w*|bekam\\w*|bekomm\\w*|hatten?|erhielt\\w*) (?:\\w+ )?(?:nen|ne|n|so nen|so ein\\w*) ' +
        '(?:werbe|spam|lock)anruf_',
      '(?:^|[.!?] )(?:phone )?call from (?:an? |some )?(?:unknown|number|withheld|man|woman|lady|guy)_',
      '_(?:company|firm|supplier|provider|insurer|publisher)(?: \\([^)\\n]{2,30}\\))? (?:phoned|rang) ' +
        '(?:me_|us_|on_|last_|yesterday_|about_)',
      '_am (?:telefon|apparat) war (?:angeblich )?(?:die|der|ein|eine|einer|jemand|' +
        'wer)_(?! (?:\\w+ )?(?:reihe|zeit|störung|problem|fehler|leitung|hölle|verbindung|preis|empfang|akku|' +
        'ton|rauschen|bandansage|ansage|warteschleife)_)',
      '_(?:die|der) (?!preis|kündigung|vertrag|techniker|widerruf|ton|empfang)[\\w&]+ war (?:plötzlich |' +
        'dann )?am (?:telefon|apparat)_(?=[.,;!]|$| und_)',
      '_(?:hett|hebbt) (?:bi )?(?:mi|uns)_[^.!?\\n]{0,40}_anropen_',
    ),
    {
      rank: 2,
      anyhow: true,
      unless:
        'hotline|verbraucherzentrale|anwalt|bank_|_(?:um|auf) (?:\\w+ )?rückruf|gebeten|{nie} (?:\\w+ )?zurückgerufen|haustür|widerruf\\w*|widerspr\\w*|beschwer\\w*',
    },
  ),
  rule(
    'channel',
    'inboundCall',
    // "Hab selber durchgeklingelt", "ein von mir veranlasstes Telefonat", "habe mich telefonisch an die Telekom gewandt", "bei der Hotline haben sie mich überredet".
    ways(
      '_(?:hab|habe|hatte)_ (?:ich )?(?:selbst|selber) (?:durchgeklingelt|durchgerufen|angeklingelt|' +
        'durchgeläutet)_',
      '_von mir (?:selbst )?veranlasst\\w* (?:telefonat|anruf|gespräch)',
      '_mich (?:telefonisch|per telefon) an (?:die |den |das )?[\\w&]+ (?:gewandt|gewendet)_',
      '_(?:bei|an|in) der \\w*hotline (?:haben|hat) (?:sie|die|man|er)_ [^.!?\\n]{0,60}_(?:überredet|' +
        'verkauft|aufgeschwatzt|angedreht|untergejubelt|angeboten|bequatscht)_',
      '_(?:beim|bei der|bei dem) (?:\\w*kundendienst|\\w*hotline|\\w*service|störungsstelle) durchgekommen_',
      '_musste (?:ich |wir )?(?:\\w+ )?(?:bei|beim) (?:der |dem )?[\\w&+.-]+ anrufen,? (?:und|weil|da)_',
      '_called the number (?:on|in) (?:a|an|the|their) ',
      '(?:,|_und) rief (?:da|dort|dann da|dann dort) (?:\\w+ )?an(?=,| und |[.;])',
    ),
    {
      rank: 4,
      anyhow: true,
      unless: ways(
        'widerruf\\w*|widerspr\\w*|beschwer\\w*|reklamier\\w*|mahnung|storn\\w*|danach',
        'daraufhin|anrufer\\w*|_betrug_|_complain\\w*_',
        '_(?:mich|uns|mir) (?:[\\w_.]+ ){0,4}(?:angerufen|anrufen)_',
        '_(?:phoned|rung|rang|called) (?:me|us)_',
      ),
    },
  ),
  rule(
    'channel',
    'doorstep',
    '_(?:vertreter|vertreterin|verkäufer|werber|drücker|mann|frau|leute)_ [^.!?\\n]{0,40}_(?:hat|haben) ' +
      'bei (?:uns|mir|ihr|ihm|meine\\w \\w+) (?:\\w+ )?geklingelt_[^.!?\\n]{0,60}_(?:unterschrieben|' +
      'unterzeichnet|unterschrieb)_',
    { rank: 5, unless: 'telefon|anruf|angerufen|paket|durchgeklingelt' },
  ),
  rule(
    'channel',
    'shop',
    // Sold along with something else in a shop, signed at a stand.
    ways(
      '_beim [\\w&]+-?händler_[^.!?\\n]{0,40}_(?:unterschrieben|unterzeichnet|abgeschlossen)_',
      '_(?:im|in der|in einem) (?:[\\w&]+[ -]){0,2}(?:\\w*laden|\\w*shop|\\w*markt|saturn|' +
        'filiale)_[^.!?\\n]{0,80}_(?:mitverkauft|reingebucht|dazugebucht|mitgebucht|draufgebucht)_',
      '_(?:am|an einem|an so einem) (?:info|werbe|messe|verkaufs)?stand_[^.!?\\n]{0,60}_(?:unterschrieben|' +
        'unterzeichnet|abgeschlossen)_',
    ),
    { rank: 5, unless: 'online-?shop|webshop|hotline|telefon|anruf|angerufen|_rief_' },
  ),
  rule(
    'channel',
    'online',
    // "Auf der Vodafone-Seite bestellt".
    ways(
      '_(?:bestellt|abgeschlossen|gebucht) (?:hab|habe|haben) (?:ich|wir) (?:\\w+ ){0,3}(?:über|bei|auf) ' +
        '(?:check ?24|verivox)_',
      '_auf der [\\w&]+-(?:seite|website|webseite|homepage) [^.!?\\n]{0,50}_(?:bestellt|abgeschlossen|' +
        'gebucht|abonniert)_',
    ),
    {
      rank: 5,
      unless:
        '{nie} (?:\\w+ )?(?:bestellt|abgeschlossen)|angerufen|_rief_|am telefon|steht|gelesen|_(?:seh\\w*|sieht|angezeigt|haette|worden|wurde)_',
    },
  ),
];
