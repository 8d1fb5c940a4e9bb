// Words of wanting, refusing, undoing and valuing from which a stance to the contract is put together.

export const WILL =
  "_(?:will|wills|will's|wollen|wolln|wollte|wollten|moechten?|mag|mog|mogs|brauche?|brauchs|braucht|brauchen|brauchten?|benötig\\w*|wünsch\\w*|want|wants|wanted|need|needs|needed)_";
/** Denials that `isNegated` does not know. */
export const FIRM_NOT =
  '_(?:auf (?:gar )?keinen fall|keinesfalls|unter keinen umständen|nie im leben|im leben nicht|bestimmt nicht)_';
/** What the wish is about where it is about the contract; a wish that ends with its denial needs no object. */
export const WISHED =
  '_(?:das|des|dat|dit|den|die|es|ihn|sie|dieses?|diesen|sowas|so was|so etwas|so ein\\w*|davon|haben|mehr|wechsel\\w*|gewechselt|umsteigen|verläng\\w*|abschließen|\\w*vertrag\\w*|\\w*abo|abonnement|\\w*tarif\\w*|\\w*versicherung|\\w*anschluss|\\w*paket|zeitung|zeitschrift\\w*|heft\\w*|los|lose|lotto|gewinnspiel\\w*|kurs|karte|option|fernsehen|tv|glasfaser|kabel|zeug\\w*|zeig|kram|ding|mist|it|this|that|them|contract|plan|switch|subscription)_|(?:nicht|nich|net|ned|nie|nix)[.,;!? ]*$';
/** Wishes about something else: money, answers, peace, what others do. */
export const OTHER_WISH =
  '_(?:\\w*zahl\\w*|wissen|geld\\w*|ärger|stress|streit|\\w*anruf\\w*|angerufen|warten|verlier\\w*|telefonieren|reden|sprechen|riskier\\w*|schuld|unterschr\\w*|mahn\\w*|inkasso|gericht|anwalt|belästigt|glauben|hören|sehen|merken|fehler|schufa|hilfe|recht|unhöflich|aufnahme|mitschnitt|aufzeichn\\w*|ruhe|frieden|verstehen|herausgeben|rausgeben|schicken|erstatten|akzeptieren|zugeben|einsehen|pay|wait|know|money|trouble|talk|nummer|lesen|drauf|darauf|sitzen|erst|vorher|dazu)_';
/** Ways out: denied, they say that the contract is wanted. */
export const EXIT = '_(?:raus|heraus|kündigen|widerrufen|stornieren|loswerden|aussteigen|cancel|withdraw)_';

/** Not wanted, in the words themselves. */
export const UNWANTED =
  '_(?:keine|keinerlei|no) (?:verwendung|use)_|_(?:nichts|nix|wenig) (?:damit )?(?:anzufangen|anfangen)_|_(?:interessiert|interessieren) (?:mich|uns|sie|ihn) (?:\\w+ ){0,2}(?:nicht|nich|net|ned|nie)_|_(?:habe?|hab|hat|haben) (?:\\w+ ){0,4}kein\\w* interesse_|_was (?:soll|sollen|sollte) (?:ich|wir|sie|er|{kin}) (?:denn |bitte |auch |eigentlich )*(?:mit|damit)_|_wozu (?:soll|sollte|brauch\\w*|auch) (?:ich|wir|sie|er)_|_nichts zu tun haben_|_nothing to do with (?:it|them|this)_|_(?:none of|not what) (?:this|that|it)?(?: is| was)? ?(?:what )?i (?:wanted|asked for)_|_(?:hatte|hatten) (?:ich|wir|sie|er)? ?(?:das |es |so was |sowas )?(?:gar |überhaupt |auch |nie |ja ){0,2}(?:nie|nicht) vor_|_so (?:war|hab ich|habe ich) (?:das |es )?(?:\\w+ )?(?:nie|nicht) (?:gemeint|gewollt|gedacht)_|_von \\w+ (?:wollte|will|wollten) (?:ich|wir|sie|er) (?:\\w+ )?(?:nichts|nix) wissen_|_(?:wants?|wanted) nothing to do_';
/** Refused now. */
export const REJECTED =
  '_(?:akzeptier\\w*|anerkenne|genehmig\\w*|toleriere|dulde) (?:ich|wir|sie|er) (?:das |den |es |so )?(?:\\w+ ){0,2}(?:nicht|nich|net|ned|nie)_|_(?:erkenne?n?|erkennt) (?:ich |wir |sie |er )?(?:das|den|diesen|es|ihn)? ?(?:\\w+ ){0,3}nicht an_|_lass\\w* (?:ich|wir)? ?(?:mir|uns) (?:das |so was |sowas |den )?(?:\\w+ ){0,2}nicht (?:gefallen|bieten|aufschwatzen|andrehen|unterjubeln)_|_(?:widerspreche|widersprechen) (?:ich|wir|dem|diesem|der|hiermit)_|_(?:ich|wir) widersprech\\w*_|_verzichten? (?:ich|wir)_|_(?:ich|wir) verzichten?_|_(?:kann|können) (?:ich|wir|sie|er)? ?(?:\\w+ )?(?:gut |gern\\w* |darauf |drauf )?verzichten_|_(?:ich|wir|sie|er) (?:akzeptier\\w*|anerkenn\\w*|genehmig\\w*) (?:das|den|diesen|dieses|es) (?:\\w+ ){0,3}(?:nicht|nie)_|_(?:do not|don.t|refuse to) (?:accept|recognise|recognize)_';
/** It is to be undone. */
export const UNDO =
  '_(?:soll|muss|sollen|müssen) (?:sofort |wieder |einfach |schnell\\w* |komplett |endlich )*(?:weg|rückgängig|storniert (?:werden)?|raus)_|_(?:mach\\w*|machen) (?:sie |ihr )?(?:das|es|den \\w+) (?:bitte |wieder |sofort )*rückgängig_|_(?:bitte|möglichst schnell|so schnell wie möglich|nur noch|nix wie|nichts wie|einfach nur) (?:wieder )?raus_|_(?:raus) (?:da|aus dem (?:ding|vertrag))(?=[.,!;\\n]|$)|_(?:want|wants) (?:it|this|that|the contract) (?:gone|cancelled|undone|stopped)_|_(?:helfen|hilfe)_[^.!?\\n]{0,40}_(?:loszuwerden|rauszukommen|raus)_';
/** How to be rid of it: says so only where nothing was agreed. */
export const HOW_OUT =
  '_wie (?:werde?n?|wird|kriege?n?|kriegt|bekomm\\w*|komme?n?) (?:ich|wir|sie|er|man|ma|i) (?:[\\w]+ ){0,4}(?:los|weg|raus|heraus|rückgängig|vom hals)_';
/** The old one is to stay. */
export const STAYS_OLD =
  '_(?:hätte|haette|hätten|haetten) (?:ich |wir |sie |er )?(?:am liebsten |gern\\w* |lieber )*(?:einfach |nur |wieder )*(?:mein\\w*|unser\\w*|ihr\\w*|sein\\w*|den|das) (?:\\w+ )?(?:alte[nrsm]?|bisherige[nrsm]?|früheren?) \\w+ (?:gern\\w* )?(?:zurück|wieder)_|_(?:alte[nrsm]?|bisherige[nrsm]?) \\w+ (?:gern\\w* |am liebsten )?(?:zurück|wieder) (?:haben|hätte|haette)_|_bleibe? (?:ich )?(?:lieber |natürlich |auch )?wo ich bin_|_bleiben (?:wir )?wo wir sind_|_(?:ich|wir) bleiben? (?:lieber |natürlich |auch )?(?:bei|beim) (?:mein|unser)\\w* (?:alten|bisherigen|jetzigen)_|_(?:rather|prefer to|happy to) (?:stay|remain) with (?:my|our) (?:current|old|existing)_|_(?:nur|bloß|einfach) (?:noch )?(?:meine|unsere) ruhe und kein\\w*_';
/** A weak word against it: one has such a thing already, or no use for it. */
export const HAS_ONE =
  '_(?:hab|habe|haben|hat) (?:ich |wir |sie |er )?(?:doch|ja|eh|schließlich|längst) (?:schon|längst|bereits|eh) (?:\\w+ )?(?:einen?|eine|ein|zwei|\\w*internet|\\w*vertrag|\\w*strom|handy|dsl)_|_(?:schau|schaue|guck|gucke|seh|sehe|sieht|schaut|guckt|les|lese|liest|spiel|spiele|spielt) (?:ich |sie |er |wir )?(?:doch |ja |eh )*(?:gar |überhaupt |fast |eh )*(?:kein\\w*|nie)_';

/** It was wanted, in the words themselves. */
export const VALUED =
  '_genau (?:das|der|den|die|so),? ?(?:\\w+,? )?(?:was|den|die|das|wie)? ?(?:ich|wir|sie|er)s? (?:ja |auch |immer )?(?:gesucht hatte|wollte|wollten|gesucht|brauchte|brauchten|haben wollte|gewollt)_|_(?:fand|fanden) (?:ich |wir |sie |er )?(?:das|den|die|es|ichs|dieses|diesen)? ?(?:\\w*angebot |\\w*tarif |\\w*vertrag )?(?:\\w+ ){0,2}(?:gut|super|prima|toll|fair|klasse|interessant|attraktiv|ok|okay|passend)_|_(?:nichts|nix) auszusetzen_|_hab\\w* (?:ich |wir )?(?:es |das |den |ihn )?(?:ja |auch |schon |selbst |damals )+gewollt_|_(?:hatte|hab|habe) (?:ich )?(?:mich )?(?:\\w+ )?(?:darauf|drauf) gefreut_|_(?:brauchte|brauchten|suchte|suchten) (?:ich |wir |sie |er )?(?:\\w+ ){0,2}(?:eh|sowieso|ohnehin|schon länger)_|_(?:eh|sowieso|ohnehin) (?:ein\\w* )?(?:neue[nsr]?|anderen?) (?:\\w+ ){0,2}(?:brauch\\w*|gesucht|such\\w*)_|_(?:den|die|das|ihn|es) (?:wollte|wollten) (?:ich|wir|sie|er) (?:ja |damals |auch |schon |wirklich )*(?=[.,;!?)\\n]|$)|_(?:thought|felt) (?:it|this|that) (?:was|is) (?:a )?(?:really |very )?(?:good|great|fair|decent)_|_(?:was|were) (?:really |quite |very )?(?:happy|pleased|content) with (?:the|it|that|this)_|_(?:eigentlich|damals|wirklich|schon) (?:gewollt|haben wollen)_|_(?:ich|wir|sie|er|oma|opa|mutter) (?:hat|hats|hab|habe|habs|haben) (?:es|das|den|sie|ihn)? ?(?:ja |auch |da )*(?:wirklich|schon|echt|ehrlich) (?:gewollt|haben wollen|wollen)_';
