// Matters that belong to other people: a doctor, the police, a lawyer, a court.
import { ways } from '../../rule.ts';

/** Words of matters that belong to other people (the talk stops there). */
export const STOP_WORDS: readonly (readonly [stop: string, say: string, unless?: string])[] = [
  [
    'selfHarm',
    ways(
      '(?:mich|mir) (?:\\w+ ){0,4}(?:umbringen|umzubringen|das leben (?:zu )?nehmen|was antun|etwas antun|aufhängen)',
      'nicht mehr leben',
      'keinen (?:sinn|ausweg) mehr',
      'selbstmord|suizid\\w*|lebensmüde',
      'schluss machen mit (?:dem|meinem) leben',
      'am liebsten (?:\\w+ ){0,3}tot',
      'am liebsten (?:waere?|waer|waere) (?:ich )?(?:einfach |nur noch |ganz |gar )*(?:weg|' +
        'nicht mehr (?:da|hier|auf der welt))',
      'will (?:nur noch |einfach (?:nur )?)?sterben',
      '(?:keine?n? (?:bock|lust|kraft|grund|willen)|nicht) mehr (?:zu |am )?leben',
      'nicht mehr (?:weiterleben|aufwachen|da sein)',
      '(?:waere|waer) (?:ich )?(?:lieber|besser|am liebsten) tot',
      'allem ein ende (?:machen|setzen)',
      'leben (?:hat )?(?:keinen sinn|sinnlos)',
      '(?:mir|mein) (?:\\w+ ){0,2}leben (?:ein ende|nehmen)',
      'ritz(?:e|en) mich',
      'spring (?:ich )?(?:von|vor)',
      'kill(?:ing)? myself',
      'better off dead|want to die|no reason to live|suicid\\w*|end my life',
      "don't want to live",
    ),
  ],
  [
    'violence',
    ways(
      '(?:bring\\w*|schlag\\w*|stech\\w*|hau\\w*|knall\\w*)(?: \\w+){0,3} (?:ihn|den|die|sie|typen|denen|' +
        'dem)(?: \\w+){0,3} (?:um_|tot_|ab_|zusammen|kaputt|die fresse|in die fresse|krankenhausreif)',
      '(?:umbringen|abstechen|zusammenschlagen|verprügeln|fertig machen|abfackeln)_(?: \\w+){0,4} (?:typen|' +
        'den|die|ihn)',
      '(?:den|die|ihn|typen|dem)(?: \\w+){0,4} (?:umbringen|abstechen|zusammenschlagen|verprügeln|' +
        'abfackeln|eine reinhauen)',
      'kill (?:him|them|her)',
      '(?:zünd\\w*|steck\\w*|fackel\\w*|spreng\\w*)(?: \\w+){0,4} (?:_an_|in brand|_ab_|in die luft)',
      '(?:hau|schlag|verpass|brech|geb|gib)\\w*(?: \\w+){0,4} (?:eine (?:rein|runter|aufs? maul|in die)|' +
        'aufs? maul|die nase|die knochen|prügel)',
      'reifen (?:\\w+ )?(?:aufstech|zerstech)',
      '(?:auflauern|aufmischen|zusammentreten)_',
      'burn (?:down )?(?:their|his|the)',
      'beat (?:him|them|her) up',
    ),
    'mich (?:\\w+ )?um|mich fertig|macht mich fertig',
  ],
  [
    'enforcementOrder',
    '_(?:vollstreckungsbescheid\\w*|gerichtsvollzieher\\w*|kontopfändung|konto (?:\\w+ )?gepfändet|pfändungs- und|pfändungsbeschluss|enforcement order)_',
  ],
  [
    'lawsuit',
    `_(?:${ways(
      'klageschrift|verklagt',
      'klage (?:bekommen|erhalten|zugestellt|vom amtsgericht|vom gericht)',
      'gerichtsverhandlung|gerichtstermin|verhandlungstermin|versäumnisurteil',
      'ladung (?:vom|zum|zur) (?:amtsgericht|gericht|gerichtstermin|verhandlung)',
      'being sued|sued me|served with a claim|court hearing',
    )})_`,
    '(?:verbraucherzentrale|bundesnetzagentur|vzbv)~(?:verklagt|klage)|droh\\w*~klage|(?:habe|hab|will|werde)~verklag',
  ],
  [
    'criminalCharge',
    ways(
      '(?:strafanzeige|anzeige) (?:\\w+ ){0,3}gegen mich',
      '(?:habe?|hatte|bekam|kriegte)_~(?:anzeige|strafanzeige) (?:wegen \\w+ )?(?:\\w+ ){0,3}(?:bekommen|' +
        'erhalten|gekriegt|im briefkasten)',
      '(?:vorladung|anhörungsbogen|beschuldigte\\w*)(?: \\w+){0,5} (?:polizei|staatsanwaltschaft|' +
        'betrug\\w*|bekommen|erhalten|als)',
      '(?:polizei|staatsanwaltschaft)~(?:vorladung|beschuldig\\w*|ermittelt gegen mich|gegen mich)',
      'strafbefehl',
      '(?:mich|mir) (?:\\w+ ){0,2}(?:betrug|betrugs)(?: \\w+){0,2} (?:angezeigt|vorgeworfen|vor_)',
      'charged with',
    ),
  ],
  [
    'insolvency',
    '_(?:privatinsolvenz|insolvenzverfahren|verbraucherinsolvenz|restschuldbefreiung|' +
      'insolvenzverwalter\\w*|in insolvenz|insolvenz (?:angemeldet|beantragt)|my insolvency|bankrupt(?:cy)?)_',
    '(?:anbieter|firma|versorger|unternehmen|anbieters|lieferant)~(?:insolvenz|insolvent|pleite)|(?:insolvenz|insolvent|pleite)~(?:des anbieters|der firma)',
  ],
  [
    'incapacityDispute',
    '(?:geschäftsunfähig\\w*|einwilligungsvorbehalt)(?: \\w+){0,8} (?:bestreit\\w*|gutachten|gericht|anwalt)|(?:gutachten)~geschäftsunfähig',
  ],
];
