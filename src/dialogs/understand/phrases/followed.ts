// Words from which further facts follow: a customer of long standing or of never, gifts that a yes was given to, papers by name, sums and reminders.

/** Never a customer of the company that claims the contract. */
export const NEVER_CUSTOMER =
  '_(?:noch nie|nie|niemals|kein|keine|nicht|weder)_ (?:\\w+ ){0,4}(?:kunde|kundin|kunden)_(?! geworben)|_(?:kunde|kundin) (?:war|bin|bei (?:denen|der|dem)) (?:\\w+ ){0,4}(?:nie|nicht|noch nie)_|_(?:never|not) (?:been |was |a |their |an? existing )*customer_|_(?:bei|mit|von) (?:denen|der firma|dem laden|dem verein|ihnen) (?:war|hatte|hab\\w*|bin) (?:ich |wir )?(?:\\w+ ){0,3}(?:noch nie|nie|nichts zu tun|nie etwas|nie was)_|_(?:war|waren) (?:vorher |bisher )?(?:noch )?(?:nie|nirgends) bei (?:denen|der|ihnen)|_(?:never had|have never had|had never had) (?:any |a )?(?:contract|account|anything|dealings)[^.!?\\n]{0,20}_with_|_(?:bei|mit) der konkurrenz_|_nie (?:\\w+ )?(?:vertrag|kontakt|geschäft\\w*) (?:\\w+ )?(?:mit|bei) (?:denen|der)_';
/** A customer of the company already. */
export const LONG_CUSTOMER =
  '_(?:bin|war|waren|sind|als|bestands|langjährige[rn]?|treue[rn]?|guter?|alter?)_[^.!?,;\\n]{0,40}_(?:kunde|kundin|kunden|bestandskunde|bestandskundin|stammkunde|stammkundin|altkunde)_|_(?:bin|sind) (?:ich |wir )?(?:da|dort|bei denen|bei der \\w+|bei \\w+) (?:\\w+ )?(?:schon |bereits )?seit_|_seit [^.!?,;\\n]{1,24}_(?:kunde|kundin|kunden|dort|bei denen|bei euch)_|_(?:läuft|hab\\w*|habe) (?:ich |schon |bereits |ja |eh ){0,3}seit [^.!?,;\\n]{1,20}_bei (?:denen|der|euch)|_(?:their|an existing|a loyal|long-?standing|been a) customer_|_customer (?:of theirs|already|since|for)_|_(?:i.m|i am|we.re|we are) (?:already )?(?:on|with) (?:their|them)_|_(?:bin|sind|war|waren) (?:ich |wir )?(?:bei|mit) (?:der |den |dem )?[\\w&.+-]+ (?:\\w+ )?seit_|_(?:ich|wir|er|sie|mutter|vater|oma|opa|frau|mann|sohn|tochter) (?:bin|sind|ist|war) (?:\\w+ )?(?:bei|kunde bei|kundin bei) (?:der |den |dem )?[\\w&.+-]+,? (?:\\w+ )?(?:seit|schon)_|_(?:been|is|am|are|was) (?:a )?(?:customer )?(?:with|at) [\\w&.+-]+ (?:for|since)_|_(?:hab\\w*|hat|haben) (?:dort|da|bei (?:denen|ihnen|der \\w+)) (?:schon |bereits |ja |nur |noch )?(?:ein\\w*|mein\\w*|sein\\w*|ihr\\w*) (?:\\w+ )?\\w*(?:vertrag|prepaid\\w*|karte|anschluss|tarif|konto|versicherung)_|_(?:deren|dessen|wo|bei der|bei dem|bei denen) (?:kunde |kundin )?(?:ich|wir) (?:schon |bereits )?(?:seit [^.!?,\\n]{1,24} (?:bin|sind|kunde|kundin)|(?:mein|unser)\\w* [^.!?,\\n]{2,30} habe?n?)_|_deren (?:kunde|kundin) (?:ich|wir)_|_(?:schon so|schon|ja) lang\\w* (?:\\w+ )?(?:kunde|kundin)_';
/** Put on a contract that was there. */
export const ON_TOP_OF =
  '_(?:zum|auf den|auf dem|beim|in meine\\w|auf meine\\w|auf die|zu meine\\w)_ (?:bestehende[nmr]?|laufende[nmr]?|alte[nmr]?|vorhandene[nmr]?) \\w*(?:vertrag|anschluss|tarif|rechnung|abo)|_(?:gleicher|selber|derselbe|beim (?:selben|gleichen)|anbieter unverändert|selbe) ?\\w*(?:anbieter|versorger)?_|_(?:my|our|her|his) (?:existing|current|running) (?:contract|plan|tariff|package|line)';

/** What a yes was given to that is no contract: a prize, a survey, a present. */
export const PRETEXT =
  '_(?:\\w*geschenk|geschenke|dankeschön|gewonnen|\\w*gewinn|verlosung\\w*|\\w*gewinnspiel\\w*|umfrage|gift|prize|raffle|survey|won)_';
/** Where things are delivered also: what costs nothing, a sample, some issues, a single parcel. */
export const GIFT =
  '_(?:gratis\\w*|kostenlos\\w*|umsonst|probe\\w*|\\w*probe|\\w*probeheft\\w*|schnupper\\w*|prämie|gutschein|free|trial|sample)_|_(?:nur|bloß|lediglich|einmalig|only|just|eine einzige) (?:eine?n? |um |one |the )?(?:packung|päckchen|dose|flasche|heft|hefte|ausgabe|ausgaben|kiste|probe\\w*|lieferung|bestellung|issue|issues|box|pack|packet)_';
/** An order told as such: whoever says so knew of it. */
export const ORDERED_IT =
  '_(?:bestellt|abgeschlossen|abonniert|verlängert|gebucht|gewechselt|unterschrieben|ordered|signed up|subscribed|bought|gekauft)_';

/** A confirmation of the contract by name. */
export const CONFIRMATION =
  '_(?:vertrags|auftrags|bestell|abo)?-?bestätigung\\w*_(?! (?:per sms|klicken|anklicken))|_(?:order|contract|booking)? ?confirmation_(?! link| button)';
/** The instruction on withdrawal by name. */
export const INSTRUCTION =
  '_(?:\\w*belehrung\\w*|widerrufs\\w+|widerrufsformular|withdrawal (?:notice|instructions?|information|form|policy)|cancellation (?:notice|policy|form|instructions?)|instructions? on withdrawal)_';
/** The contract summary by name. */
export const SUMMARY = '_(?:\\w*zusammenfassung\\w*|(?:contract )?summary)_';
/** A paper of the contract, and what it says there. */
export const PAPER_SAYS_SO =
  '_(?:mails?|e-mail|brief|schreiben|\\w*vertrag|\\w*zusammenfassung|\\w*bestätigung|unterlagen|papiere\\w*|police|umschlag|letter|email|confirmation|contract|summary)_[^.!?\\n]{0,50}_(?:steht|stehen|stehn|stand|standen|lese|les|says|say|states)_|_(?:steht|stehen|stehn|stand|standen|lese|says)_[^.!?\\n]{0,50}_(?:mail|brief|schreiben|\\w*vertrag|\\w*zusammenfassung|\\w*bestätigung|unterlagen|papieren?|letter|email|contract)_';
/** Laid in with the thing that came. */
export const LAID_IN =
  '_(?:lag bei|lag dabei|lag mit|liegt bei|beigelegt|beilag|beiliegend|anbei|mit drin|mit dabei|drin|dabei|steckte?|samt|nebst|lieferschein|plus|inklusive|enclosed|inside|attached|in the (?:box|parcel))_';
/** Later than the papers. */
export const CAME_LATER =
  '_(?:tage später|wochen später|nachgereicht|nachträglich|später|erst (?:danach|am|mit)|nachgeschickt|kam nach|extra|getrennt|later|afterwards|separately)_';

/** How often one was reminded. */
export const REMINDERS =
  '_(\\d{1,2}|erste[nr]?|zweite[nr]?|dritte[nr]?|zwei|drei|vier|two|three|first|second|third)(?:[._]|_)? (?:schriftliche |dicke |böse )?(?:mahnung(?:en)?|mahnschreiben|zahlungserinnerung(?:en)?|reminders?|mahnstufe)_';
/** A paper of the contract by name. */
export const PAPER_OF_CONTRACT =
  '_(?:mails?|e-mail|brief|schreiben|\\w*vertrag|\\w*zusammenfassung|\\w*bestätigung|unterlagen|papiere\\w*|police|\\w*schein|letter|email|confirmation|contract|summary|paper\\w*)_';
