// A seller told of as a person one stood before: behind a counter, at a fair, in one's own home.
import { rule, type Rule, ways } from '../../rule.ts';

/** Somebody who sells. */
const SELLER =
  '(?:verkäufer(?:in)?|typ|kerl|mann|männer|frau|herr|dame|junge|mitarbeiter(?:in)?|berater(?:in)?|student(?:in)?|vertreter(?:in)?|leute|fuzzi|heini)';
/** A place with a counter; "im Online-Shop" has none. */
const SHOP =
  '(?:(?!online|web|tele)\\w*shop|\\w*laden|filiale|media ?markt|mediamarkt|saturn|expert|euronics|elektronikmarkt)';
/** What was made there. */
const MADE =
  '_(?:\\w*vertrag\\w*|\\w*verträge|\\w*abo|unterschr\\w*|unterzeichn\\w*|abgeschlossen|tarif|neuen anbieter|anderen anbieter|verkauft|iban)_';
/** Where a call is told as well, the words about it decide. */
const ANY_CALL =
  '_(?:telefon\\w*|telefonat|\\w*anruf\\w*|anrief\\w*|angerufen|rief|riefen|ruft|rufen|hotline|called|handy klingel\\w*)_';
/** Who comes into a house and sells nothing. */
const OTHER_VISIT =
  'paket|päckchen|lieferung|postbote|bote_|techniker|monteur\\w*|installateur|handwerker\\w*|router|kündigung_|polizei|gerichtsvollzieher|inkasso';

/** "Der Typ im Handyshop hat gesagt …", "bei Expert ein Handy geholt, und der hat mir …". */
const SELLER_IN_A_SHOP = ways(
  `_${SELLER} (?:im|in dem|in der|in einem|bei|beim|vom|aus dem) (?:(?:\\w+[ -]){0,2})${SHOP}_`,
  `_(?:bei|beim|im) (?:expert|euronics|media ?markt|mediamarkt|saturn)_[^.!?\\n]{0,40}_(?:geholt|gekauft)_[^.!?]{0,60}_(?:der|die|dabei|dazu|verkäufer\\w*)_`,
);
/** "Im Einkaufszentrum sprach mich jemand an", "am Stand von E.ON auf der Messe". */
const SPOKEN_TO = ways(
  '_(?:im einkaufszentrum|in der (?:fußgängerzone|innenstadt|stadt|einkaufsstraße|passage)|auf der (?:straße|messe|kirmes)|auf dem (?:markt|wochenmarkt|stadtfest|weihnachtsmarkt))_' +
    '[^.!?\\n]{0,40}_(?:angesprochen|angequatscht|angelabert|angehalten|sprach(?:en)?_[^.!?\\n]{0,50}_an)_',
  '_(?:am|an einem|an dem) (?:\\w+ )?(?:info-?)?stand (?:von|der|des|vom|auf|in)_',
  '_auf (?:der|einer) (?:messe|kirmes)_[^.!?\\n]{0,50}_(?:unterschrieben|abgeschlossen|aufgeschwatzt|angedreht)_',
);

/** "In der Fußgängerzone hat mich ein Student angequatscht": a word for callers, too. */
const HELD_UP =
  '_(?:im einkaufszentrum|in der (?:fußgängerzone|innenstadt|stadt|einkaufsstraße|passage)|auf der (?:straße|messe|kirmes)|auf dem (?:markt|wochenmarkt|stadtfest))_[^.!?\\n]{0,40}_(?:angequatscht|angelabert)_';

/** "Kam ein Herr zu mir nach Hause", "es klingelte, und da standen zwei Männer", "auf einer Kaffeefahrt". */
const IN_ONES_HOME = ways(
  `_(?:kam|kamen|war|waren|saß|stand|standen) (?:\\w+ ){0,5}(?:${SELLER}|einer|jemand|wer|zwei|welche) (?:[\\w&+]+ ){0,5}(?:zu (?:mir|uns) (?:nach ?hause|ins haus|heim)|(?:bei|vor) (?:mir|uns) (?:daheim|zu ?hause))_`,
  `_\\w*(?:vertreter|berater)(?:in)? (?:war|waren|kam|kamen) (?:\\w+ ){0,3}(?:bei (?:mir|uns) (?:daheim|zu ?hause)|zu (?:mir|uns) (?:nach ?hause|heim))_`,
  `_bei (?:uns|mir) (?:zu ?hause |daheim )?(?:war|waren) (?:\\w+ ){0,3}(?:einer|jemand|zwei|welche|${SELLER}) (?:von|vom) (?:[\\w&+]+ ){1,4}da_`,
  `_(?:geklingelt|klingelte|geläutet|läutete)_,? (?:und )?(?:da |dann |es |vor der tür ){0,2}(?:stand|standen)_`,
  '_bei uns (?:\\w+ )?durchs (?:haus|dorf|viertel) gelaufen_|_durchs (?:haus|dorf|viertel) (?:\\w+ ){0,2}(?:gelaufen|gegangen|gezogen)_',
);
/** A tour or a show on which things are sold. */
const SALES_TRIP =
  '_(?:auf|bei|von) (?:einer|der|so einer|ner) (?:kaffeefahrt|verkaufsfahrt|verkaufsveranstaltung|werbefahrt|verkaufsshow)_[^.!?\\n]{0,60}_(?:gekauft|unterschrieben|bestellt|verkauft|aufgeschwatzt|angedreht|abgeschlossen)_';

/** A seller one stood before. */
export const FACE_TO_FACE: readonly Rule[] = [
  rule('channel', 'shop', SELLER_IN_A_SHOP, {
    rank: 2,
    anyhow: true,
    given: MADE,
    unless: ways(ANY_CALL, '{nie} (?:\\w+ )?unterschr'),
  }),
  rule('channel', 'shop', SPOKEN_TO, { rank: 2, given: MADE, unless: ways(ANY_CALL, '{nie} (?:\\w+ )?unterschr') }),
  rule('channel', 'shop', HELD_UP, {
    rank: 4,
    anyhow: true,
    given: MADE,
    unless: ways(ANY_CALL, 'handy|festnetz|{nie} (?:\\w+ )?unterschr'),
  }),
  rule('channel', 'doorstep', IN_ONES_HOME, {
    rank: 2,
    anyhow: true,
    given: MADE,
    unless: ways(ANY_CALL, OTHER_VISIT),
  }),
  rule('channel', 'doorstep', SALES_TRIP, { rank: 4, unless: ANY_CALL }),
];
