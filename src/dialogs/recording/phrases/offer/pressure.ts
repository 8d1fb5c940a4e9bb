// What presses: threats, a yes that is dictated or taken for given, haste, answers that evade.
import { list } from '../list.ts';

/** The agent threatens: what happens to whoever does not agree. */
export const THREATENS = list(
  '(?:abgestellt|abgeschaltet|gesperrt|gekappt|abgeklemmt)_',
  '_(?:sperren|stellen|schalten|klemmen) (?:wir|die) (?:\\w+ ){0,4}ab_',
  '(?:inkasso|schufa|gericht\\w*|anwalt|anwälte|mahnbescheid|gerichtsvollzieher|pfändung|strafe|strafanzeige|polizei|mahngebühr\\w*)_',
  '(?:wird|kommt|werden) (?:\\w+ ){0,4}(?:teuer|teurer|kosten auf sie)_',
  '(?:cut off|disconnected|bailiffs?|debt collect\\w*|court|lawyers?|viruses)_',
);
/** The agent himself would do the harm, or has made it up: whoever gives in to that has not simply agreed. */
export const FORCES = list(
  // "Dann müssen wir Ihre Leitung sperren.", "Ihr Computer sendet Viren."
  '_(?:leitung|anschluss|internet|strom|gas|telefon|konto|karte|rufnummer|zähler|computer|rechner) (?:\\w+ ){0,2}(?:sperren|abschalten|abstellen|abklemmen|kappen|dicht ?machen)_',
  // "Wenn Sie nicht Ja sagen, sperren wir den Anschluss."
  // "… wird der Anschluss gesperrt"; but not "Wenn Sie nicht zahlen", "wenn Sie nicht zu Hause sind".
  '_wenn sie (?:jetzt |heute |hier )?(?:nicht|kein) (?:\\w+ ){0,4}(?:ja|zustimm\\w*|zusag\\w*|annehm\\w*|bestell\\w*|wechsel\\w*|mitmach\\w*|mach\\w*|bestätig\\w*|unterschreib\\w*|' +
    'reagier\\w*|verlänger\\w*|umsteig\\w*|umstell\\w*|abschließ\\w*|nehm\\w*)_[^.!?]{0,40}_(?:(?:ab)?(?:ge)?(?:sperr|schalt|stell|klemm|kapp))\\w*_',
  '_(?:sendet|sendest|schickt|verschickt|verteilt|hat|haben) (?:\\w+ ){0,3}(?:viren|trojaner|schadsoftware)_',
  '_(?:sonst|dann|andernfalls) (?:wird|werden|müssen wir|würde\\w*) (?:\\w+ ){0,5}(?:gesperrt|abgeschaltet|abgestellt|gekappt|abgeklemmt)_',
);
/** Whole sentences to be said after the agent: nobody knows whether they were meant. */
export const SPOKEN_FOR = list(
  'sprechen sie (?:\\w+ ){0,3}nach_',
  '(?:wiederholen|sagen) sie (?:\\w+ ){0,3}den satz_',
  '(?:wiederholen|sprechen) sie (?:\\w+ ){0,2}:',
  '(?:sagen|wiederholen) sie(?: bitte| jetzt| einmal| nun| mir){0,3} ?: ?\\W*(?:ja,? )?ich_',
);
/** The agent tells the customer what to answer. */
export const DICTATES_YES = list(
  '(?:nur |einfach |immer |überall |auf alles |alles )(?:\\w+ ){0,3}mit ja (?:\\w+ )?(?:antwort|beantwort|sag)\\w*',
  '(?:antworten|sagen) sie (?:\\w+ ){0,4}(?:nur|einfach|immer|jetzt|bitte)? ?(?:mit )?ja_',
  '(?:es reicht|reicht) (?:\\w+ )?ein (?:\\w+ )?ja_',
  '(?:nicht|kein\\w*) (?:\\w+ ){0,3}dazwischen\\w*',
  '(?:just|only|simply) (?:say|answer) (?:with )?yes',
);
/** A contract or a registration that is said to be there already. */
export const ALREADY_BOUND = list(
  '(?:haben|hatten) (?:sie )?(?:sich )?(?:\\w+ ){0,4}(?<!(?:eben|vorhin|gerade) )(?:bereits|schon|damals|' +
    'letztes jahr|voriges jahr) (?:\\w+ ){0,3}(?:angemeldet' +
    '(?!,? dass (?:ich|wir) sie (?:an|zurück|kontaktier))|bestellt|abgeschlossen|zugestimmt|zugesagt|' +
    'teilgenommen|registriert|unterschrieben|eingetragen)',
  '(?:sind|ist) (?:sie |ihr vertrag |der vertrag |das abo )?(?:bereits|schon|längst) ' +
    '(?:\\w+ ){0,3}(?:angemeldet|registriert|eingetragen|aktiv|gebucht|abgeschlossen|mitglied|' +
    'teilnehmer\\w*)_',
  '(?:vertrag|abo|mitgliedschaft|teilnahme) (?:läuft|besteht|existiert) (?:\\w+ ){0,2}(?:bereits|schon|längst)_',
  '(?:nur noch|lediglich) (?:\\w+ ){0,3}(?:verkürzen|kürzen|auflösen|beenden)_',
  'you.?(?:ve| have)? already (?:joined|signed|registered|agreed|ordered)',
);
/** A yes is read into silence or into something else. */
export const ASSUMES_YES = list(
  '(?:nehme|werte|deute|verstehe|notiere|nehm) (?:ich )?(?:\\w+ ){0,3}als (?:\\w+ )?(?:ja|zustimmung|zusage|einverständnis|auftrag|bestellung)_',
  '(?:sie sagen|sagen sie) (?:ja |doch )?(?:nichts|nix)_',
  '(?:take|taking) (?:that|it|this) as (?:a )?(?:yes|agreement)',
  '(?:schweigen|stille|keine antwort|kein nein) (?:\\w+ ){0,2}(?:heißt|ist|bedeutet|gilt|auch)_',
);
/** Praise in place of a number. */
export const PRAISES = list(
  '(?:spitzen|top|super|hammer|traum|freundschafts|best|sonder)[ -]?(?:preis|angebot|konditionen)\\w*',
  '(?:da|darüber) (?:freuen|staunen) sie',
  '(?:keine sorge|machen sie sich (?:da )?keine (?:gedanken|sorgen))',
  '(?:das|alles) (?:steht|sehen sie|erfahren sie) (?:\\w+ ){0,4}(?:später|unterlagen|brief|vertrag|mail|post|schriftlich)',
  '(?:weniger als|günstiger als) (?:sie denken|bisher|jetzt)',
  'great (?:price|deal)',
  'don.t worry',
);
/** Haste that the offer itself does not need: decide now, it ends today. */
export const PRESSURE = list(
  '(?:nur |bloß )?(?:noch )?(?:die nächsten|in den nächsten|noch) (?:\\w+ )?(?:minuten|stunden?)_',
  '(?:entscheiden sie sich|sie müssen sich) (?:\\w+ ){0,2}(?:jetzt|gleich|sofort|heute)',
  '(?:läuft|endet|verfällt) (?:\\w+ ){0,3}(?:heute|gleich|um mitternacht|in (?:einer|wenigen|\\d+))_',
  '(?:need|have) to (?:say yes|decide) (?:\\w+ )?(?:now|today)',
  '(?:right )?now or (?:never|the|it)',
  '(?:can.t|cannot) hold (?:it|this|the)',
  'nur (?:noch )?(?:heute|diese woche|bis morgen|jetzt)',
  'sofort entscheiden',
  'sagen sie (?:einfach|jetzt|bitte nur)? ?(?:nur )?(?:mal )?ja_',
  'müssen sie (?:jetzt|sofort|heute)',
  'sonst (?:wird|verlieren|müssen|sperr|zahlen)\\w*',
  'es reicht ein ja',
  'letzte (?:chance|gelegenheit)',
  'only today',
  'just say yes',
);
/** Praise in place of a figure: who hears it knows no price. */
export const EVASIVE = list(
  'praktisch nichts',
  'kaum (?:der rede|mehr)',
  'total attraktiv',
  'sehr günstig',
  'ganz wenig',
  'attraktiv\\w*',
  'merken sie (?:gar )?nicht',
  '(?:das|den preis|die summe|alles) (?:sehen|lesen|finden|erfahren) sie (?:\\w+ ){0,2}(?:in|auf) (?:der|' +
    'den|ihrer|ihren) (?:\\w*bestätigung|unterlagen|mail|post|rechnung|vertrag\\w*)',
  '(?:steht|kommt) (?:dann |alles |genau ){0,2}(?:in|mit) (?:der|den) (?:\\w*bestätigung|unterlagen|mail|post|rechnung)',
);
