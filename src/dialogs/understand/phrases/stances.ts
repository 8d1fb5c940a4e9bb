// Words of wanting, refusing, undoing and valuing from which a stance to the contract is put together.
import { ways } from '../rule.ts';

/** What one wants or needs; with a denial beside it, what one refuses. */
export const WILL =
  "_(?:will|wills|will's|wollen|wolln|wollte|wollten|moechten?|mag|mog|mogs|brauche?|brauchs|braucht|" +
  'brauchen|brauchten?|benötig\\w*|wünsch\\w*|want|wants|wanted|need|needs|needed)_';
/** Denials that `isNegated` does not know. */
export const FIRM_NOT =
  '_(?:auf (?:gar )?keinen fall|keinesfalls|unter keinen umständen|nie im leben|im leben nicht|bestimmt nicht)_';
/** What the wish is about where it is about the contract; a wish that ends with its denial needs no object. */
export const WISHED = ways(
  `_(?:${ways(
    'das|des|dat|dit|den|die|es|ihn|sie|dieses?|diesen|sowas|so was|so etwas|so ein\\w*',
    'davon|haben|mehr|wechsel\\w*|gewechselt|umsteigen|verläng\\w*|abschließen',
    '\\w*vertrag\\w*|\\w*abo|abonnement|\\w*tarif\\w*|\\w*versicherung|\\w*anschluss',
    '\\w*paket|zeitung|zeitschrift\\w*|heft\\w*|los|lose|lotto|gewinnspiel\\w*|kurs|karte',
    'option|fernsehen|tv|glasfaser|kabel|zeug\\w*|zeig|kram|ding|mist|it|this|that|them',
    'contract|plan|switch|subscription',
  )})_`,
  '(?:nicht|nich|net|ned|nie|nix)[.,;!? ]*$',
);
/** Wishes about something else: money, answers, peace, what others do. */
export const OTHER_WISH = `_(?:${ways(
  '\\w*zahl\\w*|wissen|geld\\w*|ärger|stress|streit|\\w*anruf\\w*|angerufen|warten',
  'verlier\\w*|lose|losing|telefonieren|reden|sprechen|riskier\\w*|schuld|unterschr\\w*',
  'mahn\\w*|inkasso|gericht|anwalt|belästigt|glauben|hören|sehen|merken|fehler|schufa',
  'hilfe|recht|unhöflich|aufnahme|mitschnitt|aufzeichn\\w*|ruhe|frieden|verstehen',
  'herausgeben|rausgeben|schicken|erstatten|akzeptieren|zugeben|einsehen|pay|wait|know',
  'money|trouble|talk|nummer|lesen|drauf|darauf|sitzen|erst|vorher|dazu',
)})_`;
/** Ways out: denied, they say that the contract is wanted. */
export const EXIT =
  '_(?:raus|heraus|kündigen|widerrufen|stornieren|loswerden|los werden|aussteigen|auflösen|beenden|rückgängig machen|cancel|withdraw)_';

/** Not wanted, in the words themselves. */
export const UNWANTED = ways(
  '_(?:nicht|nie|niemals) in (?:meiner|unserer|ihrer|seiner) absicht_',
  '_(?:an|für) (?:\\w+ ){1,3}(?:noch )?(?:nie|nicht|kein\\w*) (?:\\w+ )?(?:bedarf|interesse)_',
  '_(?:aber|doch) (?:doch )?(?:nicht|keinen?) (?:diesen?|so einen?|gleich) (?:\\w+ ){0,2}\\w*(?:vertrag|' +
    'abo|tarif)_',
  '_wollten? (?:ich |wir |sie |er )?(?:eigentlich|nur|bloß|ja)_[^.!?\\n]{0,60}, (?:verkauft|bekommen|' +
    'gekriegt|angedreht|untergejubelt|geworden|gekommen)_[^.!?\\n]{0,30}_(?:aber|stattdessen)_',
  '_gegen (?:meinen|unseren|ihren|seinen) (?:\\w+ )?willen_',
  '_against (?:my|our|her|his) will_',
  '_(?:habe?|hab|haben|hat) (?:\\w+ ){0,6}kein\\w* (?:bock|bedarf|lust)_(?! zu)',
  '_davon (?:will|wollen|wollte) (?:ich|wir|sie|er) (?:nichts|nix) wissen_',
  '_(?:keine|keinerlei|no) (?:verwendung|use)_',
  '_(?:nichts|nix|wenig) (?:damit )?(?:anzufangen|anfangen)_',
  '_(?:interessiert|interessieren) (?:mich|uns|sie|ihn) (?:\\w+ ){0,2}(?:nicht|nich|net|ned|nie)_',
  '_(?:habe?|hab|hat|haben) (?:\\w+ ){0,4}kein\\w* interesse_',
  '_was (?:soll|sollen|sollte) (?:ich|wir|sie|er|{kin}) (?:denn |bitte |auch |eigentlich )*(?:mit|damit)_',
  '_wozu (?:soll|sollte|brauch\\w*|auch) (?:ich|wir|sie|er)_',
  '_nichts zu tun haben_',
  '_nothing to do with (?:it|them|this)_',
  '_(?:none of|not what) (?:this|that|it)?(?: is| was)? ?(?:what )?i (?:wanted|asked for)_',
  '_(?:hatte|hatten) (?:ich|wir|sie|er)? ?(?:das |es |so was |sowas )?(?:gar |überhaupt |auch |nie |' +
    'ja ){0,2}(?:nie|nicht) vor_',
  '_so (?:war|hab ich|habe ich) (?:das |es )?(?:\\w+ )?(?:nie|nicht) (?:gemeint|gewollt|gedacht)_',
  '_von \\w+ (?:wollte|will|wollten) (?:ich|wir|sie|er) (?:\\w+ )?(?:nichts|nix) wissen_',
  '_(?:wants?|wanted) nothing to do_',
  '_(?:niemand|keiner|nobody) (?:\\w+ )?(?:will|wollte|braucht|wants|needs) (?:das|den|die|es|so\\w*|this|' +
    'it|that)_',
  '_(?:für (?:mich|uns|sie|ihn)|mir|uns) (?:\\w+ ){0,3}(?:nutzlos|sinnlos|überflüssig|unnütz|zu nichts nütze)_',
  '_(?:do|does) not wish to (?:have|keep|enter)_',
);
/** Refused now. */
export const REJECTED = ways(
  '_(?:akzeptier\\w*|anerkenne|genehmig\\w*|toleriere|dulde) (?:ich|wir|sie|er) (?:das |den |es |' +
    'so )?(?:\\w+ ){0,2}(?:nicht|nich|net|ned|nie)_',
  '_(?:erkenne?n?|erkennt) (?:ich |wir |sie |er )?(?:das|den|diesen|es|ihn)? ?(?:(?!\\d)\\w+ ){0,3}nicht an_',
  '_lass\\w* (?:ich|wir)? ?(?:mir|uns) (?:das |so was |sowas |den )?(?:\\w+ ){0,2}nicht (?:gefallen|bieten|' +
    'aufschwatzen|andrehen|unterjubeln)_',
  '_(?:widerspreche|widersprechen) (?:ich|wir|dem|diesem|der|hiermit)_',
  '_(?:ich|wir) widersprech\\w*_',
  '_verzichten? (?:ich|wir)_',
  '_(?:ich|wir) verzichten?_',
  '_(?:kann|können) (?:ich|wir|sie|er)? ?(?:\\w+ )?(?:gut |gern\\w* |darauf |drauf )?verzichten_',
  '_(?:ich|wir|sie|er) (?:akzeptier\\w*|anerkenn\\w*|genehmig\\w*) (?:das|den|diesen|dieses|es) ' +
    '(?:\\w+ ){0,3}(?:nicht|nie)_',
  '_(?:do not|don.t|refuse to) (?:accept|recognise|recognize)_',
);
/** It is to be undone. */
export const UNDO = ways(
  '_(?:soll|muss|sollen|müssen) (?:sofort |wieder |einfach |schnell\\w* |komplett |endlich )*(?:weg|' +
    'rückgängig|storniert (?:werden)?|raus)_',
  '_(?:mach\\w*|machen) (?:sie |ihr )?(?:das|es|den \\w+) (?:bitte |wieder |sofort )*rückgängig_',
  '_(?:bitte|möglichst schnell|so schnell wie möglich|nur noch|nix wie|nichts wie|einfach nur) (?:wieder )?raus_',
  '_(?:raus) (?:da|aus dem (?:ding|vertrag))(?=[.,!;\\n]|$)',
  '_(?:want|wants) (?:it|this|that|the contract) (?:gone|cancelled|undone|stopped)_',
  '_(?:helfen|hilfe)_[^.!?\\n]{0,40}_(?:loszuwerden|rauszukommen|raus)_',
  '_weg mit (?:dem|der|den|diesem) (?:\\w+ )?(?:vertrag|abo|tarif|zeug|kram|mist|ding|versicherung|verträgen)_',
  '_nehmen sie (?:das|den|es|ihn|alles) (?:\\w+ ){0,3}zurück_',
  '_make (?:it|this|that) go away_',
);
/** How to be rid of it: says so only where nothing was agreed. */
export const HOW_OUT = ways(
  '_wie (?:werde?n?|wird|kriege?n?|kriegt|bekomm\\w*|komme?n?) (?:ich|wir|sie|er|man|ma|i) ' +
    '(?:[\\w]+ ){0,4}(?:los|weg|raus|heraus|rückgängig|vom hals)_',
  '_(?:will|verlange|fordere|moechte|wollen|möchten|bitte|bestehe)_[^.!?\\n]{0,50}_(?:storniert|aufgehoben|' +
    'annulliert|aufgelöst|gelöscht|beendet|gekündigt) (?:wird|werden|haben)_',
  '_(?:bitte|sollen|sollten|sofort) (?:das |den |es |alles |sofort |den vertrag )*stornieren_',
);
/** The old one is to stay. */
export const STAYS_OLD = ways(
  '_(?:hätte|haette|hätten|haetten) (?:ich |wir |sie |er )?(?:am liebsten |gern\\w* |lieber )*(?:einfach |' +
    'nur |wieder )*(?:mein\\w*|unser\\w*|ihr\\w*|sein\\w*|den|das) (?:\\w+ )?(?:alte[nrsm]?|bisherige[nrsm]?|' +
    'früheren?) \\w+ (?:gern\\w* )?(?:zurück|wieder)_',
  '_(?:alte[nrsm]?|bisherige[nrsm]?) \\w+ (?:gern\\w* |am liebsten )?(?:zurück|wieder) (?:haben|hätte|haette)_',
  '_bleibe? (?:ich )?(?:lieber |natürlich |auch )?wo ich bin_',
  '_bleiben (?:wir )?wo wir sind_',
  '_(?:ich|wir) bleiben? (?:lieber |natürlich |auch )?(?:bei|beim) (?:mein|unser)\\w* (?:alten|bisherigen|' +
    'jetzigen)_',
  '_(?:rather|prefer to|happy to) (?:stay|remain) with (?:my|our) (?:current|old|existing)_',
  '_(?:nur|bloß|einfach) (?:noch )?(?:meine|unsere) ruhe und kein\\w*_',
  '_(?:alles|es|das) (?:\\w+ )?(?:soll|sollte|so) (?:\\w+ )?(?:bleiben|bleibt),? (?:so )?wie (?:es |sie |' +
    'bisher |vorher )?(?:war|ist|bisher|vorher)?_',
  '_alles beim alten_',
  '_alles so bleibt_',
  '_(?:mein|unser|ihr|sein|der|my|our)\\w* (?:alte[rs]?|bisherige[rs]?|jetzige[rs]?|old|current) ' +
    '(?:\\w+ )?(?:war|ist|was|is) (?:\\w+ ){0,2}(?:in ordnung|gut|prima|super|ok|okay|völlig ausreichend|' +
    'besser|billiger|günstiger|fine|cheaper|better)_',
);
/** A weak word against it: one has such a thing already, or no use for it. */
export const HAS_ONE = ways(
  '_(?:habe?|hab|haben|hat|besitzt|besitze) (?:\\w+ ){0,2}(?:gar|überhaupt|nicht mal|nicht einmal) ' +
    '(?:kein\\w*|einen?) (?:fernseher|computer|pc|rechner|laptop|internetanschluss)_',
  '_(?:hab|habe|haben|hat) (?:ich |wir |sie |er )?(?:doch|ja|eh|schließlich|längst) (?:schon|längst|' +
    'bereits|eh) (?:\\w+ )?(?:einen?|eine|ein|zwei|\\w*internet|\\w*vertrag|\\w*strom|handy|dsl)_',
  '_(?:schau|schaue|guck|gucke|seh|sehe|sieht|schaut|guckt|les|lese|liest|spiel|spiele|spielt) ' +
    '(?:ich |sie |er |wir )?(?:doch |ja |eh )*(?:gar |überhaupt |fast |eh )*(?:kein\\w*|nie)_',
);

/** Put on somebody who did not ask for it: every verb of foisting, and every way to say that nobody was asked. */
export const FOISTED = ways(
  `_(?:${ways(
    'untergeschoben|untergejubelt|untergemogelt|aufgedrückt|aufgebrummt|aufgehalst',
    'aufgedrängt|aufgezwungen|aufgenötigt|aufgeladen|übergeholfen|übergestülpt|angehängt',
    'reingedrückt|reingewürgt|reingebucht|eingebrockt|draufgedrückt',
    'slipped (?:\\w+ ){1,4}(?:into|onto|in)',
    'saddled (?:me|us|her|him)',
    'lumbered|foisted|sneaked',
  )})_`,
  '_(?:drehen|drehten|drehte|jubeln|jubelten|jubelte|schieben|schoben|hängen|hängten|brummen|brummten|' +
    'drücken|drückten) (?:die |sie |er )?(?:mir|uns|ihr|ihm) [^.!?,\\n]{0,50}_(?:an|unter|auf|rein|' +
    'über)_(?! \\w)',
  `_(?:${ways(
    'ohne (?:mein|unser|ihr|sein) (?:zutun|wissen|einverständnis|okay|ok|zustimmung|einwilligung)',
    'ohne (?:mich|uns|sie|ihn) (?:je |vorher |überhaupt )?(?:zu )?(?:fragen|gefragt)',
    'ohne (?:\\w+ )?auftrag',
    'hinter (?:meinem|unserem|ihrem|seinem) rücken',
    'without (?:my|our|her|his) (?:knowledge|consent|okay|say-?so|permission)',
    'without (?:me|us|her|him) (?:wanting|asking|knowing)',
    'without (?:even )?asking',
    'behind (?:my|our|her|his) back',
  )})_`,
);
/** Idioms for having it on one's hands. */
export const STUCK_WITH =
  '_(?:am hals|an der backe|aufm hals|auf dem hals|(?<!rechnung )ins haus geflattert|stuck with|landed with)_';
/** Welcome: it suited, it was looked for, one is glad of it. */
export const WELCOME = ways(
  '_(?:kam|kommt) (?:mir|uns|ihr|ihm) (?:\\w+ )?(?:gerade recht|grad recht|wie gerufen|gelegen|recht)_',
  '_(?:bin|sind|war|waren) (?:ich |wir )?(?:\\w+ ){0,2}(?:froh|glücklich|dankbar|happy|glad),? (?:dass|das|' +
    'daß|that) (?:die|sie|man|er|they) (?:\\w+ ){0,4}(?:angerufen|angeboten|gemeldet|called)',
  '_gewollt (?:war|hab|habe|haben) (?:ich |wir )?(?:es |das |den |ihn )?(?:\\w+ ){0,2}(?:schon|ja|durchaus|auch)_',
  '_(?:genau )?so ein\\w* (?:\\w+ )?(?:suchte|wollte|brauchte) (?:ich|wir|sie|er)_',
  '_(?:jetzt|inzwischen|mittlerweile) (?:aber )?(?:sehr |ganz |doch )?zufrieden mit (?:der entscheidung|' +
    'dem|der|ihm|ihr)_',
);

/** It was wanted, in the words themselves. */
export const VALUED = ways(
  '_(?:exactly|just) what (?:i|we|she|he) (?:had in mind|wanted|needed|was looking for|were looking for)_',
  '_(?:stehe?|stehen) (?:ich |wir )?(?:zu|hinter) (?:der|dem|meiner|meinem|unserer|unserem) ' +
    '(?:\\w+ )?(?:bestellung|vertrag|abschluss|entscheidung|kauf)_',
  '_(?:meine|unsere|ihre|seine) (?:ganz )?(?:freie|eigene) entscheidung_',
  '_genau so ein\\w* (?:\\w+ )?(?:gewünscht|gesucht|gewollt)_',
  '_(?:actually|really|do) like (?:it|the|this)_',
  '_ohne (?:das|den|die|mein\\w*) (?:\\w+ )?zu verlieren_',
  '_without losing (?:the|my|this) \\w+_',
  '_(?:les|lese|liest|nutze?|schaue?|gucke?|trinke?|esse|nehme|benutze) (?:ich |wir |sie )?(?:sie|es|ihn|' +
    'das|den|die) (?:\\w+ ){0,2}(?:gern|gerne)_',
  '_genau (?:das|der|den|die|so),? ?(?:\\w+,? )?(?:was|den|die|das|wie)? ?(?:ich|wir|sie|er)s? ' +
    '(?:ja |auch |immer )?(?:gesucht hatte|wollte|wollten|gesucht|brauchte|brauchten|haben wollte|gewollt)_',
  '_(?:fand|fanden) (?:ich |wir |sie |er )?(?:das|den|die|es|ichs|dieses|diesen)? ?(?:\\w*angebot |' +
    '\\w*tarif |\\w*vertrag )?(?:\\w+ ){0,2}(?:gut|super|prima|toll|fair|klasse|interessant|attraktiv|ok|' +
    'okay|passend)_',
  '_(?:nichts|nix) auszusetzen_',
  '_hab\\w* (?:ich |wir )?(?:es |das |den |ihn )?(?:ja |auch |schon |selbst |damals )+gewollt_',
  '_(?:hatte|hab|habe) (?:ich )?(?:mich )?(?:\\w+ )?(?:darauf|drauf) gefreut_',
  '_(?:brauchte|brauchten|suchte|suchten) (?:ich |wir |sie |er )?(?:\\w+ ){0,2}(?:eh|sowieso|ohnehin|' +
    'schon länger)_',
  '_(?:eh|sowieso|ohnehin) (?:ein\\w* )?(?:neue[nsr]?|anderen?) (?:\\w+ ){0,2}(?:brauch\\w*|gesucht|such\\w*)_',
  '_(?:den|die|das|ihn|es) (?:wollte|wollten) (?:ich|wir|sie|er) (?:ja |damals |auch |schon |' +
    'wirklich )*(?=[.,;!?)\\n]|$)',
  '_(?:thought|felt) (?:it|this|that) (?:was|is) (?:a )?(?:really |very )?(?:good|great|fair|decent)_',
  '_(?:was|were) (?:really |quite |very )?(?:happy|pleased|content) with (?:the|it|that|this)_',
  '_(?:eigentlich|damals|wirklich|schon|auch|ja) (?:gewollt|haben wollen)_',
  '_(?:ich|wir|sie|er|oma|opa|mutter) (?:hat|hats|hab|habe|habs|haben) (?:es|das|den|sie|ihn)? ?(?:ja |' +
    'auch |da )*(?:wirklich|schon|echt|ehrlich) (?:gewollt|haben wollen|wollen)_',
  '_(?:bewusst|ganz bewusst|aus überzeugung) (?:dafür|für \\w+(?: \\w+)?) entschieden_',
  '_(?:gut|genau|reiflich|lange) überlegt (?:und|gehabt)_',
  '_(?:passt|passte|gefiel|gefällt|zusagt|zusagte) (?:mir|uns|ihr|ihm) (?:ja |schon |auch |damals |sehr |' +
    'ganz |eigentlich )*(?:gut|prima|schon|auch|eigentlich|sehr)_',
  '_(?:will|möchte|moechte) (?:ich|wir|sie|er) (?:ja|schon|gern\\w*|auch|durchaus)(?=,? aber|,? nur|' +
    ',? bloß| [^.!?]{0,20}_aber_)',
  '_wollten? (?:ich|wir|sie|er) (?:schon|seit) (?:lange|länger|langem|immer|ewig)\\w* (?!weg|raus|kündigen)',
);

/** All that a plain wish for the contract may hold: "natürlich wollten wir den", "wollte ich ja haben, den Anschluss". */
export const PLAIN_WISH = {
  wish: '_(?:wollte|wollt|wollten|gewollt|wanted|did want)_',
  who: '_(?:ich|wir|i|we|er|sie|she|he|{kin})_',
  what:
    '_(?:den|die|das|es|ihn|diesen|dieses|diese|it|this|that|the|\\w*vertrag|\\w*tarif|\\w*anschluss|\\w*abo|' +
    '\\w*versicherung|\\w*paket|\\w*option|\\w*karte|zeitung|zeitschrift|glasfaser\\w*|\\w*internet|contract|' +
    'plan|tariff|deal)_',
  noun:
    '_(?:\\w*magazin|abonniert|\\w*zeitung|\\w*vertrag|\\w*tarif|\\w*anschluss|\\w*abo|\\w*versicherung|' +
    '\\w*paket|\\w*option|\\w*karte|zeitung|zeitschrift|\\w*internet|contract|plan|tariff|deal)_',
  idle: `_(?:${ways(
    'ja|auch|wirklich|natürlich|selbst|selber|schon|damals|unbedingt|eigentlich|doch|haben',
    'hab|habe|hatte|gern|gerne|tatsächlich|durchaus|sehr wohl|wohl|so|genau|lange|lang',
    'immer|mal|einen|ein|eine|neuen|neue|schnelleres|faster|actually|really|always|to have',
    'and|und|aber|but|did|ist nicht der punkt|in der tat',
  )})_`,
};
