// Second thoughts about a contract that one said yes to, and the questions of people who have them.
import { type GoalSay, WANTS_NO_MORE } from './goals/goal.ts';
import { ways } from '../rule.ts';

/** What else may be called off, handed over or too dear. */
const OTHER_MATTER =
  '_(?:newsletter|\\w*termin|\\w*techniker\\w*|\\w*besuch|\\w*nummer|\\w*anwalt|anwältin|prozess|klage|gutachten|appointment|technician|number|lawyer|solicitor)_';

/** What else may come too late or run out: then it is not the contract that is to go. */
const ELSE = `_(?:${ways(
  '\\w*bonus\\w*|\\w*gutschein\\w*|\\w*prämie|\\w*rechnung\\w*|\\w*mahn\\w*|\\w*aufnahme',
  '\\w*aufzeichnung|mitschnitt|\\w*geld|\\w*zahl\\w*|einspruch|widerspruch|behalten',
  '\\w*tarif|rückruf|rechnungen|nummer|\\w*beschwerde|complain\\w*|money|recording|keep',
  'tariff|bill|pay',
)})_`;

/** Who asks so wants to get out, although nobody wrote "I want". */
export const REGRETS: readonly GoalSay[] = [
  {
    // "Kann ich noch zurück?", "kann ich das noch abblasen?", "can I still back out?"
    goal: 'outOfContract',
    frame: 'none',
    what: ways(
      '_(?:kann|könn\\w*|darf|dürf\\w*|komm\\w*|kumm\\w*|geht|gehts|ging)_ [^.!?\\n]{0,40}_(?:noch|wieder|' +
        'trotzdem)_ (?:\\w+ ){0,2}(?:zurück|zruck|retour)(?=[?,;]|' +
        ' (?:oder|obwohl|wenn|und|ohne|da|davon|or|if)_|$)',
      '_gibt.?s? (?:es )?(?:da )?(?:noch |jetzt )?ein zurück_',
      '_(?:kann|könn\\w*|darf|dürf\\w*)_ [^.!?\\n]{0,40}_(?:abblasen|absagen|abbestellen|zurückgeben|' +
        'zurückschicken|zurücksenden|retournieren|anders entscheiden)_(?=[^.!?\\n]{0,40}\\?)',
      '_(?:can|could|may|right to|able to) [^.!?\\n]{0,30}_' +
        '(?:return (?:it|them|this|these|everything|the \\w+)|' +
        '(?:send|give) (?:it|them|this|these|everything|the \\w+)(?: \\w+){0,2} back)_',
      '_(?:hab|habe|haben|gibt es) (?:ich |wir )?(?:da |noch |hier |überhaupt )*ein rückgaberecht_',
    ),
    unless: `${ELSE}|${OTHER_MATTER}`,
  },
  {
    // "Bin ich zu spät?", "ist die Frist schon rum?"
    goal: 'outOfContract',
    frame: 'none',
    what: ways(
      '_(?:bin|sind|ist|komm\\w*|is|am|are) (?:ich|wir|sie|er|es|das|{kin}|i|we|it) ' +
        '(?:\\w+ ){0,3}(?:zu spät|rechtzeitig|too late|in time)_(?=[^.!?\\n]{0,40}\\?)',
      '_ist der zug (?:schon |jetzt |da )*abgefahren_',
      '_(?:\\w*frist|14 tage|vierzehn tage|zwei wochen|two weeks|14 days) (?:\\w+ ){0,3}(?:rum|um|vorbei|' +
        'abgelaufen|verstrichen|vorüber|over|up)_(?=[^.!?\\n]{0,50}\\?)',
      '_(?:widerruf|rücktritt|rückgabe|storno) (?:\\w+ ){0,2}(?:noch|überhaupt) (?:\\w+ )?(?:möglich|' +
        'drin)_(?=[^.!?\\n]{0,30}\\?)',
      '_schaff\\w* (?:ich|wir) (?:den|das|es) (?:widerruf )?noch_',
      '_geht da (?:jetzt |überhaupt )?noch (?:was|etwas)_(?=\\?)',
      '_pech gehabt(?=\\?)',
    ),
    unless: ELSE,
  },
  {
    // "Am Stammtisch heißt es, 14 Tage seien rum. Stimmt das?", "they say it can't be cancelled. True?"
    goal: 'outOfContract',
    frame: 'none',
    denied: true,
    reported: true,
    what: ways(
      '_(?:\\w*frist|14 tage|vierzehn tage|zwei wochen|14 days|two weeks) (?:sei|seien|ist|sind|waer\\w*|' +
        'is|are) (?:\\w+ ){0,3}(?:rum|um|vorbei|abgelaufen|verstrichen|over|up)[.!,]? ?(?:stimmt das|' +
        'ist das (?:so|richtig|wahr)|wirklich|is (?:that|this) (?:so|true|right)|true)(?=[^.!?\\n]{0,20}\\?)',
      '_(?:never|not) be (?:cancelled|withdrawn|undone)[.!,]? (?:is (?:that|this) )?(?:so|true|right)(?=\\?)',
      '_(?:kein|keine|gar kein) (?:widerruf\\w*|rückgaberecht|rücktritt\\w*)[.!,]? ?(?:stimmt das|' +
        'ist das (?:so|richtig|wahr)|wirklich)(?=[^.!?\\n]{0,20}\\?)',
    ),
    unless: ELSE,
  },
  {
    // How to do it: "dass man dann widerrufen kann. Mach ich das einfach per Mail?"
    goal: 'outOfContract',
    frame: 'none',
    denied: true,
    reported: true,
    what: ways(
      '_(?:widerruf\\w*|withdraw\\w*|cancel)_[^\\n]{0,60}_(?:mach|schick|sende|schreib|reich)e? ich (?:das|' +
        'den|die|es|ihn) (?:\\w+ ){0,2}(?:per|als|mit|schriftlich|ein)_(?=[^.!?\\n]{0,40}\\?)',
      '_(?:kann|könn\\w*|darf) (?:ich|wir|man|sie|er|{kin}) (?:\\w+ ){0,3}(?:noch|jetzt|trotzdem) ' +
        '(?:\\w+ ){0,2}(?:widerrufen|zurücktreten|aussteigen|stornieren)_(?=[^.!?\\n]{0,60}\\?)',
      '_(?:wie|wohin) (?:formulier|schick|schreib|mach|send)e? ich (?:den|einen|meinen|so einen) widerruf_',
    ),
    unless: '_(?:einspruch|widerspruch|schon|bereits)_',
  },
  {
    // "Er will die zurückgeben": the goods, and with them the contract.
    goal: 'outOfContract',
    frame: 'none',
    what:
      '_(?:will|möchte|moechte|wollen|möchten)_ (?:(?:ich|wir|sie|er|die|das|es|den|alles|ihn|ware|paket|flaschen|sachen|gerät|handy|kapseln|heft\\w*) ){1,4}' +
      '(?:wieder |gern\\w* |einfach |nur ){0,2}(?:zurückgeben|zurückschicken|zurücksenden|retournieren)_|' +
      '_(?:want|wants|would like|.d like) to (?:return|send back|give back) (?:it|them|this|these|everything|the \\w+)_',
    unless: OTHER_MATTER,
  },
  {
    goal: 'outOfContract',
    frame: 'none',
    denied: true,
    what: WANTS_NO_MORE,
    unless: ways(
      // Said to the caller, or about being rung up.
      '(?<!ja )(?:gesagt|sagte|meinte|told (?:him|her|them)),? ?:? ?"?(?:ich|wir|i) (?:will|möchte|moechte|mag|don.t)_',
      '_(?:ruft|rufen|anrufe|anruferei|klingel\\w*|werbung|calls|calling)_',
      '_dass ich_',
      OTHER_MATTER,
    ),
  },
  {
    // "Hab's mir anders überlegt", "es reut mich", "I'd rather not": said yes, and no more.
    goal: 'outOfContract',
    frame: 'none',
    denied: true,
    what: ways(
      '_(?:mir|uns)_ (?:\\w+ ){0,4}anders überlegt_',
      '_(?:er|sie|{kin})_ (?:\\w+ ){0,4}sich (?:\\w+ ){0,3}anders überlegt_',
      '_(?:jetzt|jetz|nun|inzwischen|mittlerweile)_ (?:will|mag|möchte|mog|mecht|brauch\\w*) ' +
        '(?:(?:ich|i|wir|sie|er|s.?|i.?s|ichs|es|das|den|die|des|ihn|doch|dieses?|diesen|mein\\w*|' +
        '\\w*vertrag|\\w*tarif|\\w*abo|\\w*heft\\w*|\\w*zeitschrift|\\w*zeitung|\\w*anschluss|' +
        '\\w*versicherung|los) ){1,4}(?:nicht mehr|nimmer|nimma|doch nicht)(?=[.,;:!?\\n]|$)',
      '_(?:kann|können) (?:\\w+ ){0,2}(?:mir|uns|sich) (?:\\w+ ){0,4}nicht (?:mehr )?leisten_',
      '_nicht (?:mehr )?leisten (?:kann|können)_',
      '_changed (?:my|our|her|his) mind_',
      '_(?:i.d|we.d|would|she.d|he.d) rather not(?=[.,;!?\\n]|$)',
    ),
    unless: ways(
      '_(?:anders überlegt|changed (?:my|our|her|his) mind)_ (?:und|and|,) (?:\\w+ ){0,3}(?:zugesagt|' +
        'zugestimmt|ja|verlängert|doch|said yes|agreed)',
      '_(?:erst|zuerst|at first|first) [^.!?\\n]{0,40}_(?:nicht|nein|no|not)_',
      '_dass ich_',
      '_(?:telefonieren|reden|zahlen|bezahlen)_ (?:will|möchte|mag)',
      '_nicht (?:\\w+ )?anders überlegt_',
      '_(?:not|never|haven.?t|hasn.?t|didn.?t) (?:\\w+ )?changed? (?:my|our|her|his) mind_',
      '_mind about (?!(?:it|this|that|the (?:\\w+ )?(?:contract|deal|plan|offer|subscription|order|' +
        'magazine|thing)|\\w+ing)_)',
      OTHER_MATTER,
    ),
  },
  {
    // "Ich bereue es", "it was a mistake, I regret it": not where it is denied.
    goal: 'outOfContract',
    frame: 'none',
    what: ways(
      '_bereu(?:e|en|t|)_ (?:(?:ich|i|wir|sie|er|inzwischen|jetzt|schon|heute|längst) ){0,3}(?:es|das|den|' +
        'die|ihn|des|sehr)_',
      '_reut (?:(?:es|das|des|nun|jetzt) )?(?:mich|uns|mi|sie|ihn)_',
      '_second thoughts_',
      '_regret (?:it|this|that|agreeing|ordering|signing)_',
    ),
  },
];
