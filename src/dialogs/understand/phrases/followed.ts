// Words from which further facts follow: gifts that a yes was given to, papers by name, sums and reminders.
import { ways } from '../rule.ts';

/** What a yes was given to that is no contract: a prize, a survey, a present. */
export const PRETEXT =
  '_(?:\\w*geschenk|geschenke|dankeschön|gewonnen|\\w*gewinn|verlosung\\w*|\\w*gewinnspiel\\w*|umfrage|gift|prize|raffle|survey|won)_';
/** "Nur ja zu einem Rabatt", "lediglich, dass es günstiger wird": what alone the yes was to, said beside it. */
export const ONLY_TO = ways(
  '_(?:nur|bloß|lediglich|only|just)_ (?:\\w+ ){0,2}(?:ja|ok|okay|yes|agreed) (?:gesagt |said )?(?:zu|' +
    'zum|zur|to) (?:\\w+ ){0,3}(?:gratis\\w*|kostenlos\\w*|geschenk\\w*|bonus|datenvolumen|free|extra data|' +
    'more data|gift)_',
  '_(?:ja|ok|okay|yes) (?:gesagt )?(?:aber )?nur (?:zu|zum|zur) (?:\\w+ ){0,2}(?:gratis\\w*|' +
    'kostenlos\\w*|geschenk\\w*|bonus|datenvolumen)_',
  '_(?:nur|bloß|lediglich|ausschließlich|only|just)_[^.!?,\\n]{0,30}_(?:\\w*rabatte?s?|\\w*nachlass|' +
    '\\w*bonus|gutschrift|gutscheine?|vergünstigung(?:en)?|preissenkung|treueprämie|discount|rebate|' +
    'voucher|credit)_(?! (?:\\w+ )?(?:vertrag|bekommen|gegeben|erhalten))',
  '_(?:nur|bloß|lediglich|only)_ ?,? (?:dass|that) [^.!?\\n]{0,40}_(?:billiger|günstiger|niedriger|' +
    'weniger|cheaper|less)_',
);
/** Where things are delivered also: what costs nothing, a sample, some issues, a single parcel. */
export const GIFT = ways(
  '_(?:gratis\\w*|kostenlos\\w*|umsonst|probe\\w*|\\w*probe|\\w*probeheft\\w*|schnupper\\w*|prämie|' +
    'gutschein|free|trial|sample)_',
  '_(?:nur|bloß|lediglich|einmalig|only|just|eine einzige) (?:eine?n? |um |one |the )?(?:packung|' +
    'päckchen|dose|flasche|heft|hefte|ausgabe|ausgaben|kiste|probe\\w*|lieferung|bestellung|issue|issues|' +
    'box|pack|packet)_',
);
/** What is given on top of a line that one has. */
export const PRESENT =
  '_(?:gratis|kostenlos|umsonst|geschenkt?|geschenk|gschenkt|hochgestuft|for free|free|no strings|double|' +
  'doppelt\\w*|besseren tarif|günstigeren tarif|gleicher preis|bleibt alles|ändert sich nichts)_';
/** A first time that costs nothing, of something that goes on. */
export const GOES_ON = ways(
  '_(?:gratis|kostenlos|umsonst|geschenkt|frei|free)_[^.!?]{0,30}_(?:dann|danach|anschließend|afterwards|' +
    'then)_[^.!?]{0,30}_(?:kündbar|kündigen|[\\d_]+ (?:euro|€)|cancel\\w*)_',
  '_(?:(?:erste[rn]?|ein|eine|einen|zwei|drei|sechs|\\d+|first|one|two|three) (?:monate?|wochen?|months?|' +
    'weeks?)) (?:gratis|kostenlos|umsonst|geschenkt|frei|free)_[^.!?]{0,40}_(?:kündbar|kündigen|cancel\\w*)_',
);
/** An order told as such: whoever says so knew of it. */
export const ORDERED_IT =
  '_(?:bestellt|abgeschlossen|abonniert|verlängert|gebucht|gewechselt|unterschrieben|ordered|signed up|subscribed|bought|gekauft)_';

/** A confirmation of the contract by name. */
export const CONFIRMATION =
  '_(?:vertrags|auftrags|bestell|abo)?-?bestätigung\\w*_(?! (?:per sms|klicken|anklicken))|_(?:order|contract|booking)? ?confirmation_(?! link| button)';
/** The instruction on withdrawal by name. */
export const INSTRUCTION =
  '_(?:\\w*belehrung\\w*|widerrufs\\w+|widerrufsformular|' +
  'withdrawal (?:notice|instructions?|information|form|policy)|' +
  'cancellation (?:notice|policy|form|instructions?)|instructions? on withdrawal)_';
/** The contract summary by name. */
export const SUMMARY = '_(?:\\w*zusammenfassung\\w*|(?:contract )?summary)_';
/** A paper of the contract, and what it says there. */
export const PAPER_SAYS_SO = ways(
  '_(?:mails?|e-mail|brief|schreiben|\\w*vertrag|\\w*zusammenfassung|\\w*bestätigung|unterlagen|' +
    'papiere\\w*|police|umschlag|letter|email|confirmation|contract|summary)_[^.!?\\n]{0,50}_(?:steht|' +
    'stehen|stehn|stand|standen|lese|les|says|say|states)_',
  '_(?:steht|stehen|stehn|stand|standen|lese|says)_[^.!?\\n]{0,50}_(?:mail|brief|schreiben|\\w*vertrag|' +
    '\\w*zusammenfassung|\\w*bestätigung|unterlagen|papieren?|letter|email|contract)_',
);
/** Laid in with the thing that came. */
export const LAID_IN =
  '_(?:lag bei|lag dabei|lag mit|liegt bei|beigelegt|beilag|beiliegend|anbei|mit drin|mit dabei|drin|' +
  'dabei|steckte?|samt|nebst|lieferschein|plus|inklusive|enclosed|inside|attached|in the (?:box|parcel))_';
/** Later than the papers. */
export const CAME_LATER =
  '_(?:tage später|wochen später|nachgereicht|nachträglich|später|erst (?:danach|am|mit)|nachgeschickt|kam nach|extra|getrennt|later|afterwards|separately)_';

/** How often one was reminded. */
export const REMINDERS =
  '_(\\d{1,2}|erste[nr]?|zweite[nr]?|dritte[nr]?|zwei|drei|vier|two|three|first|second|third|' +
  'einzige[sn]?|single)(?:[._]|_)? (?:schriftliche |dicke |böse |payment )?(?:mahnung(?:en)?|' +
  'mahnschreiben|zahlungserinnerung(?:en)?|reminders?|mahnstufe)_';
/** A paper of the contract by name. */
export const PAPER_OF_CONTRACT =
  '_(?:mails?|e-mail|brief|schreiben|\\w*vertrag|\\w*zusammenfassung|\\w*bestätigung|unterlagen|papiere\\w*|police|\\w*schein|letter|email|confirmation|contract|summary|paper\\w*)_';
