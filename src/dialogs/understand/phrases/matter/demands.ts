// What is asked for and threatened with: a bill, the line cut off, an entry at a credit agency.
import { rule, type Rule, ways } from '../../rule.ts';
import { NOT_COME } from '../taken.ts';

/** "Abgestellt", "gesperrt", "tot". */
const IS_OFF = '(?:abgestellt|abgeschaltet|abgeklemmt|gesperrt|gekappt|weg|tot)';

/** "Eine Rechnung bekommen", "auf der Rechnung stehen 49,95", "in Rechnung gestellt". */
const BILL_CAME = ways(
  '_(?:rechnung(?:en)?|jahresrechnung|handyrechnung|telefonrechnung|stromrechnung|zahlungsaufforderung|' +
    'mobilfunkrechnung|abschlussrechnung|invoice|bill)_(?: \\w+){0,4} (?:bekommen|erhalten|gekommen|kam|' +
    'kamen|kommt|kommen|da_|gekriegt|geschickt|im (?:briefkasten|postfach)|über|von|flattert\\w*|liegt|' +
    'lag|steht|stehen|stand|received|arrived)',
  '(?:auf|in) (?:der|meiner|unserer|ihrer|einer|den|meinen|deren) (?:\\w+[ -])?(?:\\w*rechnung(?:en)?|bill)_',
  '(?:kam|kommt|bekam|bekomme|erhielt|flatterte|schickte[n]?|schicken|kriegte?|got|received)' +
    '(?: \\w+){0,6} (?:\\w*rechnung(?:en)?|bill|invoice)_',
  '_(?:berechnet|in rechnung gestellt|stellen~in rechnung|charged)_',
);
/** "Drohen mit Sperrung", "stellen mir den Anschluss ab", "Stromsperre angekündigt". */
const CUT_OFF_THREATENED = ways(
  '(?:droh\\w*|angedroht|androhung|ankündig\\w+|angekündigt|sonst|' +
    'sperre[n]? (?:mir|uns|sie|meinen|den)|wollen|will|werden)~(?:_sperr\\w*|sperrung|' +
    'ab(?:zu)?schalt\\w*|ab(?:zu)?stell\\w*|ab(?:zu)?klemm\\w*|versorgungsunterbrechung|stromsperre)',
  '(?:stell(?:en|t)|schalte[nt]|klemm(?:en|t)) (?:die |sie |man )?(?:mir|uns|ihr|ihm|meiner|unser\\w*) ' +
    '(?:\\w+ ){0,3}(?:\\w*anschluss|handy|internet|strom|gas|telefon|leitung) (?:\\w+ )?ab_',
  '(?:sperrung|anschlusssperre|stromsperre|sperrandrohung|sperrankündigung|abschaltung)(?: \\w+){0,6} ' +
    '(?:angedroht|androh\\w*|droht|angekündigt|gedroht)',
  '(?:anschluss|karte|handy|internet|strom|gas|nummer|sim|leitung) (?:\\w+ ){0,3}' +
    '(?:gesperrt|abgestellt|abgeschaltet) (?:wird|werden|werde|wuerde)',
  '(?:wird|werde|werden|wuerde) (?:\\w+ ){0,5}(?:gesperrt|abgestellt|abgeklemmt)_',
  'threat\\w* to (?:cut|block|disconnect)',
);
/** What the threat depends on does not deny it: „… abzustellen wenn ich nicht zahle“. */
const CUT_OFF_UNLESS_PAID =
  '(?:droh\\w*|gedroht|angedroht|angekündigt)~' +
  '(?:_sperr\\w*|sperrung|ab(?:zu)?schalt\\w*|ab(?:zu)?stell\\w*|ab(?:zu)?klemm\\w*)~_' +
  '(?:wenn|falls|sofern|ausser|außer)_';
/** "Haben mir das Internet abgestellt", "der Anschluss ist tot". */
const CUT_OFF = ways(
  '_(?:hat|haben|hab|habt) (?:(?!nicht_|nie_|ich_)\\w+ ){0,8}' +
    '(?:\\w*anschluss|\\w*internet|dsl|wlan|strom|gas|telefon|handy|sim(?: karte)?|karte|leitung|netz) ' +
    '(?:(?!nicht_|nie_)\\w+ ){0,4}(?:abgestellt|abgeschaltet|abgeklemmt|gesperrt|gekappt)_',
  '(?:\\w*anschluss|\\w*internet|dsl|strom|gas|telefon|handy|karte|leitung) (?:\\w+ ){0,2}' +
    `(?:ist|sind|wurde|wurden) (?:(?!nicht_|nie_)\\w+ ){0,5}${IS_OFF}_`,
  '_(?:ist|wurde) (?:\\w+ ){0,3}(?:\\w*anschluss|\\w*internet|strom|gas|telefon|handy) ' +
    `(?:(?!nicht_|nie_)\\w+ ){0,4}${IS_OFF}_`,
  '(?:geht|funktioniert) (?:gar )?(?:nichts|nix) mehr[^.!?\\n]{0,30}' +
    '(?:abgeschaltet|abgestellt|gesperrt|abgeklemmt)_',
  '(?:have|has|had|been) (?:\\w+ ){0,4}(?:cut off|disconnected)_',
);
/** "Drohen mit der Schufa", "Schufa-Eintrag". */
const AGENCY_THREATENED = ways(
  '(?:droh\\w*|angedroht|melden|meldung|gemeldet|eintrag\\w*|sonst|hinweis|warn\\w*|angst|mitgeteilt|' +
    'threat\\w*)~_(?:schufa\\w*|schufaeintrag|auskunftei|credit agency|creditreform)_',
  '_schufa\\w*(?:-?eintrag)?_~(?:droh\\w*|gedroht|melden|gemeldet|meldung|eintrag\\w*|angst|hinweis)',
  'schufa-?eintrag',
);
/** "Bei der Schufa eingetragen". */
const AGENCY_ENTRY = `(?:schufa|auskunftei)~(?:${ways(
  'eingetragen',
  'eintrag (?:(?:wegen|über|von) [\\d_]+ (?:euro|€) )?(?:steht|habe|erhalten|bekommen)',
  'score~(?:gesunken|gefallen)',
)})`;

/** Bills, threats to cut the line off, the line that is off, the credit agency. */
export const DEMANDED: readonly Rule[] = [
  rule('invoiced', true, BILL_CAME, {
    rank: 2,
    unless: ways(
      NOT_COME,
      '_(?:er|sie|der|die) (?:sagte|meinte|sagt),? (?:dass )?die rechnung (?:kommt|kaeme|komme)_',
      'schlussrechnung für den alten',
      '(?:keine|ohne) (?:\\w+ )?rechnung',
      'fragen? zu(?:r| meiner| einer) (?:\\w*rechnung)',
      'wegen (?:meiner|einer|der) (?:\\w*)rechnung (?:angerufen|telefoniert)',
    ),
  }),
  rule('cutOffThreatened', true, CUT_OFF_THREATENED, {
    rank: 2,
    unless: ways(
      'drittanbieter',
      'karte~(?:sperren lassen|gesperrt lassen)',
      'nummer (?:sperren|blockier\\w*)',
      'wechsel|umgestellt',
      'ihr (?:dsl-)?anschluss wird am',
      'kupfer\\w*|analog\\w*|telekom wird',
      '(?:zum|bis) jahresende',
      'im frühjahr',
    ),
  }),
  rule('cutOffThreatened', true, CUT_OFF_UNLESS_PAID, {
    rank: 2,
    anyhow: true,
    unless: '_(?:nicht|nie|niemand|keiner)_ (?:\\w+ )?(?:gedroht|angedroht|droht|drohen)|drittanbieter|wechsel',
  }),
  rule('serviceCut', true, CUT_OFF, {
    rank: 2,
    // "… weil ich nicht gezahlt habe" denies another thing.
    anyhow: true,
    unless: ways(
      '_(?:wird|werden|soll|sollen|droh\\w*|angedroht|falls|bald|sonst|demnächst|morgen|drittanbieter|' +
        'sperren lassen|(?<!_wegen (?:dem|des|diesem|einem|so einem) |_durch den )wechsel\\w*|umgestellt|umzug|störung|techniker|threat\\w*)_',
      '(?:alte[rnms]?|früher\\w*) (?:\\w+ ){0,2}(?:anschluss|vertrag|nummer)',
      'wieder (?:an|frei)geschaltet',
    ),
  }),
  rule('creditAgencyThreat', true, AGENCY_THREATENED, {
    rank: 2,
    unless: 'eintragen lassen|eingetragen worden|wurde eingetragen|ist eingetragen|score gesunken',
  }),
  rule('creditAgencyEntry', true, AGENCY_ENTRY, { rank: 2 }),
];
