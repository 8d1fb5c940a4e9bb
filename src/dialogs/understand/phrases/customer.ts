// Whose customer one was before the call: the company's that claims the contract, or another's.
import { ways } from '../rule.ts';

/** Never a customer of the company that claims the contract. */
export const NEVER_CUSTOMER = ways(
  '_(?:noch nie|nie|niemals|kein|keine|nicht|weder)_ (?:\\w+ ){0,4}(?:kunde|kundin|kunden)_(?! geworben)',
  '_(?:kunde|kundin) (?:war|bin|bei (?:denen|der|dem)) (?:\\w+ ){0,4}(?:nie|nicht|noch nie)_',
  '_(?:never|not) (?:been |was |a |their |an? existing )*customer_',
  '_(?:bei|mit|von) (?:denen|der firma|dem laden|dem verein|ihnen) (?:war|hatte|hab\\w*|bin) (?:ich |' +
    'wir )?(?:\\w+ ){0,3}(?:noch nie|nie|nichts zu tun|nie etwas|' +
    'nie was)_(?! (?:unterschrieben|unterzeichnet|bestätigt|geklickt|bekommen|gehabt|gesehen|' +
    'was unterschrieben|etwas unterschrieben))',
  '_(?:war|waren) (?:vorher |bisher )?(?:noch )?(?:nie|nirgends) bei (?:denen|der|ihnen)',
  '_(?:never had|have never had|had never had) (?:any |a )?(?:contract|account|anything|' +
    'dealings)[^.!?\\n]{0,20}_with_',
  '_(?:bin|sind|war|waren|kunde|kundin|läuft|lief|vertrag|anschluss) (?:\\w+ ){0,4}(?:bei|mit) der konkurrenz_',
  '_(?:bin|sind|ist|war|waren) (?:ich |wir |sie |er )?(?:noch |ja |überhaupt )*gar ?(?:nicht|nich|net|' +
    'nie) (?:bei (?:denen|der firma|ihnen)|dort|da kunde)_',
  '_(?:als|neue[rn]?) (?:neukunde|neukundin|neue kundin|neuen kunden|neuer kunde)_',
  '_(?:new|as a new) customer_',
  '_nie (?:\\w+ )?(?:vertrag|kontakt|geschäft\\w*) (?:\\w+ )?(?:mit|bei) (?:denen|der)_',
);
/** A customer of the company already. */
export const LONG_CUSTOMER = ways(
  '_(?:bin|war|waren|sind|als|bestands|langjährige[rn]?|treue[rn]?|guter?|' +
    'alter?)_(?![^.!?,;\\n]{0,30}_(?:nun|jetzt|plötzlich|angeblich|auf einmal)_)[^.!?,;\\n]{0,40}_(?:kunde|' +
    'kundin|kunden|bestandskunde|bestandskundin|stammkunde|stammkundin|' +
    'altkunde)_(?! (?:zu )?(?:begrüßen|willkommen|gewonnen))',
  '_(?:bin|sind) (?:ich |wir )?(?:da|dort|bei denen|bei der \\w+|bei \\w+) (?:\\w+ )?(?:schon |bereits )?seit_',
  '_seit [^.!?,;\\n]{1,24}_(?:kunde|kundin|kunden|dort|bei denen|bei euch)_',
  '_(?:läuft|hab\\w*|habe) (?:ich |schon |bereits |ja |eh ){0,3}seit [^.!?,;\\n]{1,20}_bei (?:denen|der|euch)',
  '_(?<!now )(?<!says? (?:that )?(?:i.m |i am ))(?:their|an existing|a loyal|long-?standing|been a) customer_',
  '_customer (?:of theirs|already|since|for)_',
  '_(?:i.m|i am|we.re|we are) (?:already )?(?:on|with) (?:their|them)_',
  '_(?:bin|sind|war|waren) (?:ich |wir )?(?:bei|mit) (?:der |den |dem )?[\\w&.+-]+ (?:\\w+ )?seit_',
  '_(?:ich|wir|er|sie|mutter|vater|oma|opa|frau|mann|sohn|tochter) (?:bin|sind|ist|war) (?:\\w+ )?(?:bei|' +
    'kunde bei|kundin bei) (?:der |den |dem )?[\\w&.+-]+,? (?:\\w+ )?(?:seit|schon)_',
  '_(?:been|is|am|are|was) (?:a )?(?:customer )?(?:with|at) [\\w&.+-]+ (?:for|since)_',
  '_(?:hab\\w*|hat|haben) (?:dort|da|bei (?:denen|ihnen|der \\w+)) (?:schon |bereits |ja |nur |' +
    'noch )?(?:ein\\w*|mein\\w*|sein\\w*|ihr\\w*) (?:\\w+ )?\\w*(?:vertrag|prepaid\\w*|karte|anschluss|' +
    'tarif|konto|versicherung)_',
  '_(?:deren|dessen|wo|bei der|bei dem|bei denen) (?:kunde |kundin )?(?:ich|wir) (?:schon |' +
    'bereits )?(?:seit [^.!?,\\n]{1,24} (?:bin|sind|kunde|kundin)|' +
    '(?:mein|unser)\\w* [^.!?,\\n]{2,30} habe?n?)_',
  '_deren (?:kunde|kundin) (?:ich|wir)_',
  '_(?:schon so|schon|ja) lang\\w* (?:\\w+ )?(?:kunde|kundin)_',
);
/** A customer at the time of the call: the company's loyalty, its bill, one's line there. Says so where the caller was the same company. */
export const OWN_LINE_THERE = ways(
  '_(?:hatte|habe|hab|haben) (?:ich |wir )?(?:schon|bereits) (?:\\w+ )?(?:internet|festnetz|handy|strom|' +
    'gas|fernsehen|tv) (?:von|bei)_',
  '_(?:treue[rn]?|langjährige[rn]?|gute[rn]?|bestands-?|stamm-?|bisherige[rn]?) ?(?:kunde|kundin|kunden|' +
    'kundschaft)_',
  '_(?:für|über|wegen|mit|zum dank für) (?:die |meine |ihre |unsere |seine )(?:\\w+ )?treue_',
  '_treue(?:bonus|geschenk|angebot|aktion|rabatt|prämie)_',
  '_weil (?:ich|wir) (?:\\w+ ){0,3}(?:kunde|kundin|kunden) (?:bin|sind)_',
  '_(?:hab|habe|haben|hat) (?:ich |wir |sie |er |meine? \\w+ )?(?:da|dort|bei (?:denen|der \\w+|\\w+)|' +
    'bei (?:dem|der) \\w+) (?:\\w+ )?(?:ja |schon |doch |eh |bereits |auch ){0,3}(?:mein\\w*|unser\\w*|' +
    'ihr\\w*|sein\\w*) (?:\\w+ )?(?:internet|festnetz|telefon|handy\\w*|anschluss|strom|gas|vertrag|dsl)_',
  '_(?:anschluss|\\w*vertrag|festnetz|handy|internet) läuft (?:\\w+ ){0,4}(?:auf (?:mich|meinen namen|uns)|bei)_',
  '_zu (?:meinem|meiner|unserem|ihrem) (?:\\w+ )?(?:\\w*vertrag|anschluss|internet) dazu_',
  '_(?:beliefert|versorgt|beliefern|versorgen) (?:mich|uns|sie|ihn|meine? \\w+) (?:\\w+ )?(?:schon |' +
    'bereits |ja )*(?:seit_|immer_|jeher_|ewig\\w*_)',
  '_(?:hat|hab|habe|haben) (?:ich |wir |sie |er )?(?:\\w+ )?seit [^.!?,;\\n]{1,20} (?:einen|ein|eine|nen|' +
    'meinen|ihren) (?:\\w+ )?(?:anschluss|vertrag|\\w*vertrag|tarif|karte|prepaidkarte|internet) bei_',
  '_(?:mein|unser|ihr|sein)\\w* (?:\\w*vertrag|anschluss|abo|tarif|internet|festnetz) bei (?:der |dem |' +
    'den )?[\\w&.+-]+ (?:sollte|wollte|läuft|lief|endet|endete|waere|war)_',
  '_(?:zahle?|zahlen) (?:ich |wir )?bei (?:der |den )?[\\w&.+-]+ (?:bisher |immer |nur |schon )*\\d+',
  '_(?:hab|habe|haben|hat) (?:\\w+ ){0,2}(?:eine?|ne) (?:prepaid-?karte|prepaid) (?:von|bei)_',
  '_(?:called|rang|phoned) (?:my|our) (?:provider|supplier|company)_',
  '_(?:hab|habe|haben) bei (?:der |dem )?[\\w&.+-]+ (?:schon|bereits|ja) (?:\\w+ )?(?:internet|festnetz|' +
    'strom|gas|handy|einen vertrag|nen vertrag)_',
  '_loyal(?:ty)? (?:customer|bonus|gift)_',
  '_(?:ich|wir) (?:bin|sind) (?:da|dort|bei (?:denen|der \\w+)|\\w+-kunden?) (?:schon |ja |seit |auch ){1,3}',
);
/** With whom one is or was: "bin noch bei", "mein Strom kommt von", "vorher war er bei"; the company follows. */
export const WITH_OTHER = ways(
  '_(?:bin|sind|war|waren|ist|bleibe|bleiben) (?:ich |wir |er |sie |mutter |vater |oma |' +
    'opa )?(?:(?:aber|doch|ja|noch|immer|eigentlich|schon|seit \\w+|seit \\w+ jahren|vorher|bisher|eh|' +
    'die ganze zeit|weiterhin) ){0,4}(?:kunde |kundin )?(?:bei|beim|mit)_',
  '_(?:strom|gas|internet|telefon|anschluss|festnetz) (?:kommt|kam|beziehe?n?|hab\\w*|läuft|lief) ' +
    '(?:ich |wir |sie |er )?(?:\\w+ ){0,5}(?:von|vom|bei|beim|über)_',
  '_(?:jetzig|bisherig|derzeitig|alt|aktuell|eigentlich)e[rnms]? (?:\\w+ )?(?:versorger|anbieter|' +
    'stromanbieter|gasanbieter|lieferant|stromversorger|gasversorger|provider)_',
  '_mein (?:\\w{1,8}-?)?(?:anbieter|versorger) (?:ist|war|heißt)_',
  '_(?:habe?|hab|haben|beziehe?n?) (?:ich |wir )?(?:meinen|unseren|unsern) (?:strom|gas) ' +
    '(?:\\w+ ){0,4}(?:von|vom|bei|beim)_',
  '_bei_ (?:der |den |dem )?[\\w&.+-]+(?: \\w+)? (?:bleiben|geblieben|war ich|waren wir)_',
  '_(?:i.m|i am|we are|was|been) (?:still |happily )?(?:with|at)_',
  '_my (?:old|current|present|real) (?:provider|supplier|company|contract with)_',
  '_stay with_',
  '_mein(?:e|en|em|es)? (?:alte[rnms]? )?[\\w&.+]+-(?:anschluss|vertrag|leitung|tarif)_',
);
/** A supplier's notice that is taken over by the new one: one was a customer elsewhere. */
export const LEAVES_OTHER = ways(
  '_kündigung_[^.!?\\n]{0,40}_(?:alten|bisherigen|jetzigen|derzeitigen|früheren|vorigen) (?:strom|' +
    'gas)?-?(?:versorger|anbieter|lieferant\\w*|vertrags?)_',
  '_(?:alten|bisherigen|jetzigen|derzeitigen) (?:\\w*versorger|\\w*anbieter|' +
    'lieferant\\w*)_[^.!?\\n]{0,40}_kündig\\w*_',
  '_cancel (?:my|our|her|his) (?:old|current|existing) (?:contract|plan|supplier|provider)_',
  '_(?:für|fuer) (?:mich|uns|sie|ihn) (?:\\w+ )?kündigen_',
);
/** Why one called a company oneself: matters of a running contract. */
export const ABOUT_OWN = ways(
  '_(?:meiner|meine|mein|unserer|einer|der) (?:\\w+ )?(?:\\w*rechnung|abrechnung|störung|vertragsende|' +
    'laufzeit|umzug|kündigung|router|leitung|vertrag)_',
  `_(?:${ways(
    'kündigen|umzug|umgezogen|ummelden|störung|störungen|rechnung',
    '(?:pin|puk)',
    'ausläuft|auslief|router\\w*|modem|zählerstand|leitung|abschlag|kein netz',
    'internet (?:\\w+ )?(?:weg|aus|tot|gestört)',
    'gestört',
    'my (?:bill|modem|router|line|contract)',
    'meter reading|moving house|outage',
  )})_`,
);
/** Put on a contract that was there. */
export const ON_TOP_OF = ways(
  '_(?:zum|auf den|auf dem|beim|in meine\\w|auf meine\\w|auf die|zu meine\\w)_ (?:bestehende[nmr]?|' +
    'laufende[nmr]?|alte[nmr]?|vorhandene[nmr]?) \\w*(?:vertrag|anschluss|tarif|rechnung|abo)',
  '_(?:gleicher|selber|derselbe|beim (?:selben|gleichen)|anbieter unverändert|selbe) ?\\w*(?:anbieter|versorger)?_',
  '_(?:my|our|her|his) (?:existing|current|running) (?:contract|plan|tariff|package|line)',
);

/** Right before the company's name: with it, by it, of it. */
export const WITH_FIRM =
  '_(?:mit|bei|beim|von|vom|über|zu|an|with|at|from|through|of|to|die firma|der firma|die|den|der|as a customer of) (?:der |dem |den |the |firma |der firma )?"?$';
/** One's own contract there, whatever one does with it. */
export const HAS_THERE =
  "_(?:bin|sind|war|habe?|hab|haben|hatte|läuft|lief|laufen|beziehe?n?|telefoniere?n?|surfe?n?|nutze?n?|zahle?n?|zahl|kommt|kam|ist|beliefert|am|i'm|are|is|have|had|been|get|use)_";
/** For long, still, anyway: it was so before the call. */
export const LASTING = `_(?:${ways(
  'seit',
  'schon (?:immer|lang\\w*|ewig\\w*|länger|seit)',
  'ewig\\w*|immer schon|sowieso|eh|eh schon|ohnehin|bereits|jahrelang|all die jahre|since',
  'for (?:\\w+ )?(?:years|ages|decades|long)',
  'for \\d+|already|always|anyway|all along|bestandskunde|stammkunde|kunde|kundin',
  'customer',
)})_`;
/** Nothing to do with them, not known, never with them. */
export const STRANGERS =
  '_(?:zu tun|zu schaffen|am hut|gehört|kannte|kenne|kannten|gekannt|beziehung\\w*|geschäftsbeziehung|' +
  'berührung|kontakt|war (?:ich|sie|er|wir)|waren wir|(?:ich|wir|sie|er) waren?|gewesen|kunde|kundin|' +
  'heard of|to do with|dealings|dealt with|been with|been a customer)_';
