// What the customer wants to come of it: words of wishing and asking, and what they are about.
import { ORDERED_CANCELLATION, ORDERED_END, ORDERED_WITHDRAWAL, WHOLE_END } from './orders.ts';
import { REGRETS } from './regrets.ts';

/** A wish, a demand, a request for help, or a question how: the frame that makes words about a way out a goal. */
export const WISHES =
  '_(?:begehren?|möge[nt]?|(?:mir|uns) ist (?:es )?wichtig|um (?:erstattung|rückzahlung|rückerstattung)|will|wills|wollen|wolln|moechte?n?|moechts|wuerde?n?|wuerd|wuensch\\w*|haette?n? gerne?|haett gerne?|gerne?|hoffe|verlange|fordere|bestehe|bitte|helfen|helft|hilfe|helfts|am liebsten|mein (?:ziel|wunsch|anliegen)|soll(?:en)? (?:die|das|es|endlich|aufhören|mir|uns)|(?:es|das|alles|er|sie|die|der|[a-z0-9&]{2,12}) soll(?:en)? (?:mir|uns|alles|doch|einfach|so)|gibt.?s? (?:es )?(?:da )?(?:eine|ein|irgend\\w*|möglichkeit)|mir geht es|mir gehts|mir gehen|geht es mir|gehts mir|geht.?s mir|mog|mecht|mag|nur noch|nix wie|nichts wie|hauptsache|(?:muss|müsste|müssten|müssen|soll|sollen|sollte|sollten)_(?! ich_| wir_)|lass\\w* sie|lassen wir|suche|brauche|wüsste gern|wuesste gern|geht.s mir|holen sie|holt|sorg\\w*|interessiert mich|ist mir wichtig|wäre? mir|waere mir|please|want|wants|wanna|would like|i.d like|need|help|trying to|my goal|all i.m after|wish|hoping|happy to|get me)_';
/** How, whether, until when: a question for the way there. */
export const ASKS_WAY =
  '_(?:wie|kann|koennen|kanns|lässt sich|lassen sich|laesst sich|darf|dürfen|ist (?:es|das|sowas|so etwas) (?:\\w+ )?(?:erlaubt|möglich|rechtens)|gibt.?s|gibt es|habe? ich ein recht|was muss|damit|ob|koennten?|komm\\w*|krieg\\w*|bekomm\\w*|werde?n?|wia|kumm|bin|darf|muss|bis wann|welcher frist|innert|wann|geht|gehts|how|can|could|may|am i|do i|is it|until when|what can|was kann|was muss|was mach\\w*|was tun|what do i|how do)_';

export type GoalSay = {
  goal: 'outOfContract' | 'keepOldTariff' | 'stopCalls' | 'recording' | 'moneyBack' | 'understand' | 'keep';
  /** What the wish is about. */
  what: string;
  /** What else must stand close by, before or behind: what shall be done with it. */
  with?: string;
  /** Needs a wish or a question beside it; without, the words alone say it. */
  frame: 'wish' | 'wishOrAsk' | 'none';
  /** Words in the sentence that make it something else. */
  unless?: string;
  /** A denial in the clause is part of it. */
  denied?: boolean;
  /** What others say is asked about. */
  reported?: boolean;
};

const MONEY =
  '(?:\\w*geld|kohle|betrag|beträge|beitrag|beiträge|summe|euros?|€|\\d+(?:_\\d\\d)?|abgebuchte\\w*|abgezogene\\w*|gezahlte\\w*|bezahlte\\w*|eingezogene\\w*|money|it|payment)';
const OUT =
  '(?:raus|heraus|aussi|aussa|rauskomm\\w*|rauszukommen|herauskomm\\w*|aussteigen|auszusteigen|ausstieg|loskomm\\w*|loszukommen|loswerden|loszuwerden|los ?werden|(?<!ein |das |dein |what.s |was (?:ist|war) )los(?! (?:geht|ging)_)|wegkomm\\w*|zurücktreten|zurückzutreten|rücktritt|widerrufen|mit widerruf|stornier\\w*|storno|auflös\\w*|aufgelöst|aufzulösen|aufheb\\w*|aufgehoben|aufzuheben|beenden|beendet|zu beenden|beendigung|ungeschehen|hinfällig|verschwind\\w*|ausweg|vom hals|aus der welt|nichts mehr (?:damit |mit (?:denen|\\w+) )?zu tun|an der backe|rückabwick\\w*|ende machen|gegenstandslos|erledigt|loseisen|freikomm\\w*|rückgängig|annullier\\w*|anfechten|out|cancel|withdraw|rid of|undo|undone|void|terminate|terminated|back out|annul|(?:contract|plan|this|it) to end|end (?:the|this|my) (?:contract|plan|subscription)|set aside|cancelled)';
const PLAN =
  '(?:\\w*vertrag|\\w*tarif|stromtarif|anbieter|versorger|anschluss|preis|plan|tariff|contract|provider|supplier)';
const OLD =
  '(?:alte[nrms]?|bisherige[nrms]?|frühere[nrms]?|vorherige[nrms]?|jetzige[nrms]?|old|previous|current|existing)';

/** The sound of the call, or a place in it. */
const SOUND =
  '_(?:sprachdatei|\\w*aufnahmen?|\\w*mitschnitte?s?|\\w*aufzeichnung(?:en)?|tonband\\w*|tonspur|tondatei|audio\\w*|soundfile|telefonat|den beweis|beweise|recording|tape|copy of (?:that|the|my) call|(?<!(?:hab|habe|haben) (?:ich|wir) )(?:ja|was ich|zugestimmt|angeblich) (?:\\w+ )?gesagt|zugestimmt haben soll)_';
/** To come by it: to hear it, to be given it. */
const OBTAIN =
  '_(?:hören|anhören|vorspiel\\w*|abspiel\\w*|haben|bekomm\\w*|krieg\\w*|anforder\\w*|verlang\\w*|beantrag\\w*|ran(?:zu)?komm\\w*|nachhör\\w*|reinhör\\w*|abhör\\w*|eigenen ohren|recht auf|anspruch auf|hand over|komm\\w* (?:ich |i |wir )?an|herausgeb\\w*|herausgabe|rausrück\\w*|rausgeb\\w*|aushändig\\w*|zuschick\\w*|schick\\w*|überlass\\w*|kopie|hear|listen|get|obtain|request|play (?:it )?back|played|send|a copy)_';
/** Being rung up, by whatever name. */
const RINGING =
  '_(?:telefonische werbung|telefonwerbung|\\w*anrufe?n?|anzurufen|angerufen|anruferei|an(?:zu)?klingel\\w*|\\w*klingel\\w*|bimmel\\w*|belästig\\w*|nerv(?:en|t)|telefonterror|werbefritzen|telefonverkäufer\\w*|(?:ruft|rufen) (?:mich|uns|hier|bei mir|bei uns) (?:\\w+ ){0,3}an_|callcenter|call-center|anruft|meine (?:\\w+ )?nummer|klingelt|werbeanrufe|calls|calling|cold-?call\\w*|ringing|phoning|bothering|pestering|my number)_';
/** To put an end to it. */
const AN_END =
  '_(?:keinerlei|aufhör\\w*|stopp\\w*|abstell\\w*|unterbind\\w*|unterlass\\w*|ende|schluss|ruhe|loswerden|verbiet\\w*|untersag\\w*|sperr\\w*|blockier\\w*|lösch\\w*|sperrliste|robinson\\w*|nicht mehr|nimmer|nie mehr|nie wieder|kein\\w* mehr|in ruhe|verschon\\w*|verschwind\\w*|aus (?:der|deren|ihrer) (?:liste|kartei|datei|datenbank|verteiler)|hören|ende haben|stop|end|block|no more|never again|leave me alone|off (?:their|the) list)_';
/** Terms as they were before. */
const AS_BEFORE =
  '_(?:(?:beim|zum|im) alten_|(?:so |alles )?(?:bleib\\w*|sein|haben|laufen|weiterlaufen|weitergehen)[^.!?\\n]{0,24}_wie (?:es )?(?:vorher|bisher|früher|davor|zuvor|immer|gehabt|war)|(?:konditionen|bedingungen|preis|tarif|vertrag|anschluss|plan|tariff|terms|price|deal)(?: \\w+)?,? (?:\\w+ )?(?:die|den|der|das|wo|that)? ?(?:ich|wir|i|we) (?:bisher|vorher|früher|davor|zuvor|immer|had)(?: \\w+)?|(?:umstellung|tarifwechsel|wechsel|verlängerung|hochstufung|änderung|upgrade) (?:\\w+ ){0,3}(?:rückgängig|zurück|weg|undone|reversed)|(?:rückgängig|zurück)[^.!?\\n]{0,30}_(?:nur die umstellung|die umstellung|den tarifwechsel))_';

/** The tape by one of its names, with the word before it. */
const THE_TAPE =
  '(?:die|den|das|der|dem|meine[nr]?|the|a|that|this) (?:\\w+ )?(?:\\w*aufnahme|\\w*mitschnitt\\w*|\\w*aufzeichnung|\\w*ton ?band|band|tondatei|\\w*recording|copy of (?:that|the|my) call)';
/** "Ich brauche die Aufnahme", "gebt mir den Mitschnitt", "mir geht es um das Band", "die Aufnahme bitte": asked for outright. */
const WANTS_TAPE = [
  `_(?:brauche?|bräuchte|will|wollen|möchte|moechte|haett[e]? (?:gerne?|nur|bloß)|wünsche?|want|need|like|i.m after|here for) (?:ich |wir |i |to (?:request|get|have|hear) )?(?:nur |bloß |einfach |bitte |only |just )?${THE_TAPE}_`,
  `_${THE_TAPE} (?:brauche?|bräuchte|will|wollen|möchte|moechte|haette?|haetten|verlange) (?:ich|wir)_`,
  `(?:^\\W*|[.!?,;:] ?|_(?:bitte|und|also|dann|please|and) )(?:gib|gebt|geben sie|schickt?|schicken sie|zeigt?|zeigen sie|rückt?|rücken sie|her mit|give|send|show|get)_ ?(?:mir |uns |me |us |bitte |doch |endlich |mal |jetzt ){0,3}${THE_TAPE}_`,
  `_geht (?:es |.s )?(?:mir |uns )?(?:nur |bloß |allein |eigentlich )?um ${THE_TAPE}_|_(?:nur|bloß|allein|hier|only|just) (?:wegen|because of|about) ${THE_TAPE}_`,
  `^\\W*(?:bitte |please )?(?:um )?(?:${THE_TAPE}|\\w*aufnahme|\\w*mitschnitt|\\w*aufzeichnung)(?: bitte| her| raus| anfordern| verlangen| einfordern| please)+\\W*$|^\\W*(?:bitte|please) (?:um )?${THE_TAPE}\\W*$`,
  `_wo (?:krieg\\w*|bekomm\\w*|find\\w*) (?:ich|wir|man) ${THE_TAPE}_`,
].join('|');

/** In the order in which they count: who wants his money asks for it whatever else he wants. */
export const GOALS: readonly GoalSay[] = [
  {
    goal: 'recording',
    frame: 'none',
    what: WANTS_TAPE,
    unless:
      '_(?:löschen|gelöscht|vernichte\\w*|selber (?:eine|aufnehmen)|selbst (?:eine|aufnehmen)|machen|starten|egal|zugestimmt|überhaupt|delete\\w*|erase\\w*|agreed|arbeitgeber)_',
  },
  {
    goal: 'recording',
    frame: 'wishOrAsk',
    what: '_(?:\\w*aufnahmen?|mitschnitt\\w*|\\w*aufzeichnung\\w*|tonband\\w*|tondatei|tonaufnahme|recording|copy of (?:that|the|my) call)_[^.!?\\n]{0,60}_(?:selbst hören|selber hören|hören|anhören|haben|bekomm\\w*|krieg\\w*|anforder\\w*|verlang\\w*|ran(?:zu)?komm\\w*|herausgeb\\w*|rausrücken|rausgeb\\w*|hear|get|ask for|schicken)_|_(?:hören|anhören|bekomm\\w*|krieg\\w*|anforder\\w*|fordere|komm\\w* (?:ich )?an|ran(?:zu)?komm\\w*|get|hear|ask for|request|about|nur um|bloß um|allein um|after|will|möchte|moechte|hätte gern|haette gern) (?:ich |i )?(?:[\\w]+ ){0,5}(?:\\w*aufnahme|tondatei|mitschnitt\\w*|\\w*aufzeichnung|tonband\\w*|recording|copy of (?:that|the|my) call)_|_(?:\\w*aufnahme|mitschnitt|\\w*aufzeichnung|tonband) (?:will|moechte|mecht|brauch\\w*|verlange|fordere|haette) (?:ich|i|wir)_',
    unless:
      '_(?:geschickt|löschen|gelöscht|selber eine|selbst eine|haben (?:sie|die) (?:eine|die)|zugestimmt|angeblich|behaupt\\w*|drohen|muss ich|erlaubt|genehmigt|widersprochen|gefragt)_',
  },
  {
    goal: 'recording',
    frame: 'wishOrAsk',
    what: SOUND,
    with: OBTAIN,
    // "Ja gesagt und will den Vertrag auch haben", "ich kriege einen besseren, hab ja gesagt": what is to be had is the contract.
    // "Ja gesagt, keine Unterlagen bekommen, ich will raus": what was got is papers.
    unless:
      '_ja (?:\\w+ )?gesagt_[^.!?]{0,40}_(?:unterlagen|papiere|post|briefe?|bestätigung|vertrag\\w*|\\w*zusammenfassung|e-?mails?|mails?|nichts|nix) (?:\\w+ ){0,4}(?:bekomm\\w*|gekriegt|geschickt|zugeschickt)_|_(?:will|wollen|wollte|moechte|möchte) (?:ich |wir )?(?:den|diesen|ihn|das) (?:\\w+ )?(?:vertrag|tarif|anschluss)_|_(?:krieg\\w*|bekomm\\w*) (?:ich |wir )?(?:\\w+ ){0,2}(?:besser\\w*|billiger\\w*|günstiger\\w*|schneller\\w*|mehr|rabatt|gutschein\\w*|\\w*bonus)_|_(?:haben (?:sie|die) (?:eine|die)|behaupt\\w*|drohen|muss ich|erlaubt|genehmigt|widersprochen|gefragt|schon (?:bekommen|da|gehört)|angehört|geschickt)_',
  },
  {
    goal: 'moneyBack',
    frame: 'none',
    what: '_(?:will|möchte|moechte|wollen) (?:ich |wir |sie |er )?(?:bloß |nur |einfach |jetzt )?(?:mein\\w*|das|die|unser\\w*|ihr\\w*|sein\\w*) (?:geld|kohle|euro|betrag) (?:\\w+ ){0,2}(?:wieder|wiederhaben|zurück|zurückhaben)_',
  },
  {
    goal: 'moneyBack',
    frame: 'wishOrAsk',
    what: `_(?:zurück|zrück|zruck|wieder|wiederhaben|wiedersehen|wiederkrieg\\w*|wiederbekomm\\w*|zurück(?!geb|schick|send|tret)\\w*|rückbuch\\w*|rückzahl\\w*|rückerstatt\\w*|erstatt\\w*|gutschreib\\w*|gutgeschrieben|herausgeben|refund\\w*|reimburs\\w*|back|repaid|repay)_`,
    with: `_(?:${MONEY}|abbuchung\\w*|abgebucht\\w*|lastschrift|eingezogene\\w*|konto|bank|pay\\w*|paid|money|euros|reimbursed|refund|rückerstattung|rückzahlung|rückbuchung|erstattung)_`,
    unless:
      '_(?:versprochen|versprach|gutschrift|bonus|cashback|wieder (?:abgebucht|abbuchen|eingezogen|anrufen)|(?:nummer|rufnummer|anschluss|leitung|vertrag|tarif|number|line) (?:wieder |einfach |nur )*(?:zurück|back)|back to (?:me|you|us)|call back|zurück auf anfang|gesagt ich|lohnt|rufen|send(?:ing)? (?:it|them|everything|all|the \\w+)(?: all)? back)_',
  },
  {
    goal: 'keepOldTariff',
    frame: 'wishOrAsk',
    what: `_${OLD} (?:\\w+ )?${PLAN}_[^.!?\\n]{0,40}_(?:zurück|zurückhaben|zurückbekommen|behalten|bleib\\w*|wieder|wiederhaben|weiter\\w*|back|keep|stay)_|_(?:zurück|bleib\\w*|wieder|wiederhaben|behalten|keep|stay|back)_[^.!?\\n]{0,40}_(?:${OLD} (?:\\w+ )?${PLAN}|${PLAN} von (?:vorher|davor|früher))_|_${PLAN} von (?:vorher|davor|früher)_[^.!?\\n]{0,30}|_(?:beim|zum|bei meinem|bei meiner|bei ihrem|zu meinem) ${OLD}(?: ${PLAN})? (?:bleib\\w*|zurück)|_(?:mein|meine|meinen|unser|unseren|ihren) (?:\\w+ )?(?!neue)\\w+ (?:einfach |gern\\w* |nur )?behalten_|_(?:das|den|die) alte[nr]? (?:\\w+ )?behalten_|_(?:hätte?|haette?) (?:ich )?gern\\w* (?:wieder )?mein\\w* (?:\\w+ )?von (?:davor|vorher|früher)|_(?:stay|remain) (?:on|with|at) (?:my|our|her|his) (?:${OLD} )?\\w+`,
    unless: '_(?:gekündigt|kündigen sie|rufnummer|nummer|neuen|geld|ruhe)_',
  },
  {
    // With the company one is at, or with everything as it is.
    goal: 'keepOldTariff',
    frame: 'none',
    what: '_(?:will|möchte|moechte|wollen|möchten|moechten|mag) (?:ich |wir |sie |er |lieber |einfach |gern\\w* |nur |unbedingt ){0,3}(?:bei|beim) (?:der |den |dem |meine\\w |unsere\\w |ihre\\w |seine\\w )?(?!dem neuen|diesem|denen|mir|uns|euch)[\\w&.+-]+(?: \\w+)? bleiben_|_bei (?:der |den |meine\\w |unsere\\w |ihre\\w )?[\\w&.+-]+ (?:will|möchte|moechte) (?:ich|sie|er) bleiben_|_(?:soll|dass|daß|das) (?:einfach |doch )?(?:alles|es) (?:\\w+ ){0,2}(?:bleibt|bleiben),? (?:wie|so wie) es (?:ist|war)_|_alles so bleiben,? wie es war_|_(?:bisherigen|alten|gewohnten) (?:bedingungen|konditionen|preis) (?:\\w+ ){0,2}(?:weiter|bleiben|beliefert|behalten)\\w*_|_(?:want|like) to stay with_',
    denied: true,
    unless: '_(?:nicht (?:bei|mehr)|er will bei mir|neuen anbieter|sagte|meinte|hätte|haette)_',
  },
  {
    goal: 'stopCalls',
    frame: 'wishOrAsk',
    what: '_(?:\\w*anrufe|anruferei|anrufen|anzurufen|klingel\\w*|belästig\\w*|calls|calling|ringing|werbeanrufe|telefonterror)_[^.!?\\n]{0,45}_(?:aufhör\\w*|stopp\\w*|abstell\\w*|unterbind\\w*|ende|schluss|ruhe|los|loswerden|verbieten|nicht mehr|nie mehr|nie wieder|stop|end|sperren|blockieren)_|_(?:aufhör\\w*|stopp\\w*|abstell\\w*|unterbinden|verbieten|nicht mehr|nie wieder|nie mehr|stop|keine|no more|endlich)_[^.!?\\n]{0,45}_(?:\\w*anrufe|anruferei|anrufen|angerufen|anzurufen|klingel\\w*|belästig\\w*|calls|calling|ringing)_',
    unless: '_(?:gesagt|sagte|told them|zurückgerufen|erreiche|ans telefon)_',
    denied: true,
  },
  {
    goal: 'stopCalls',
    frame: 'wishOrAsk',
    what: RINGING,
    with: AN_END,
    unless:
      '_(?:gesagt|sagte|told them|zurückgerufen|erreiche|ans telefon|rechnung|mahnung)_|_(?:vertrag|abo|tarif|abbuchung\\w*|abbuchen)_[^.!?]{0,20}_(?:aufhör\\w*|stopp\\w*|ende|stop|end)_',
    denied: true,
  },
  {
    goal: 'keepOldTariff',
    frame: 'wishOrAsk',
    what: AS_BEFORE,
    unless: '_(?:gekündigt|neuen anbieter|geld|versprochen|hieß|sagte|meinte)_',
  },
  {
    goal: 'keep',
    frame: 'wish',
    what: '_(?:behalten|behalte|behalt|weiterlaufen|weiterhaben|weiter haben|weiterlesen|weiter lesen|weiter lese|weiterführen|weiternutzen|dabei bleiben|dabei bleibt|bei (?:dem|diesem) neuen \\w+ bleib\\w*|bleiben lassen|keep (?:it|the|this|that)|stay with (?:it|the deal|this))_|_(?:den|das|diesen) (?:vertrag |tarif |abo )?(?:mag|mog|moechte|will) (?:ich|i|wir) (?:ja |scho |schon |gern\\w* |durchaus )*(?:schon|scho|gern\\w*|durchaus|behalten|haben)_|_raus (?:will|moechte|mag) ich (?:gar |überhaupt |ja )*nicht_',
    unless: `_(?:${OLD} (?:\\w+ )?${PLAN}|beim alten|bei (?:meinem|meiner|ihrem|unserem|der)|rufnummer|nummer|geld|ruhe|my number|recht behalten|geräte?|router|receiver|brief|umschlag|quittung|gutschein|kann ich (?:den|das|die) \\w+ behalten|my (?:old|number|plan|contract))_`,
  },
  {
    // "Wie fordere ich den Bonus, ohne dass mein Abo storniert wird?"
    goal: 'keep',
    frame: 'none',
    what: '_ohne (?:dass|daß|das) (?:\\w+ ){1,4}(?:\\w*vertrag|\\w*abo|abonnement|\\w*tarif|anschluss) (?:\\w+ ){0,2}(?:storniert|kaputt|gekündigt|aufgelöst|beendet|verloren|weg|rückgängig|flöten|hinfällig|platzt)\\w*|_ohne (?:den|das|die|mein\\w*|unser\\w*) (?:\\w+ )?(?:vertrag|abo|tarif|anschluss) zu (?:verlieren|kündigen|gefährden|stornieren|riskieren|widerrufen)_|_without (?:losing|cancelling|ending|risking) (?:the|this|my|our) (?:\\w+ )?(?:contract|plan|subscription|tariff)_',
    denied: true,
    // "Raus aus dem neuen Tarif ohne den Anschluss zu verlieren": the one that must not be lost is another.
    unless: `_${OLD} (?:\\w+ )?${PLAN}_|_(?:raus|heraus|rauskomm\\w*|loswerden|los werden|loszuwerden|kündigen|widerrufen|stornieren|aussteigen|zurücktreten|cancel|withdraw|get out|get rid)_[^.!?\\n]{0,80}_(?:ohne|without)_`,
  },
  {
    // The new one is to go on, come, or be stayed with; the way out is not wanted.
    goal: 'keep',
    frame: 'none',
    what: '_nicht vor,? (?:[\\w-]+ ){0,5}(?:auszusteigen|zu kündigen|zu widerrufen|zu stornieren)_|_(?:\\w*vertrag|\\w*tarif|\\w*anschluss|\\w*abo|\\w*paket|contract|plan)_[^.!?\\n]{0,40}_(?:soll|darf|kann|should|can) (?:(?:auch|ja|gern\\w*|ruhig|schon|weiter|weiterhin|so|natürlich|bestehen) ){0,3}(?:bleiben|weiterlaufen|laufen|kommen|weitergehen|stay|go ahead)_|_(?:kündigen|widerrufen|aussteigen|stornieren|rausgehen) (?:will|wills|möchte|moechte|wollen|mag) (?:ich|wir|sie|er) (?:(?:ja|den|das|ihn|gar|doch|aber|eigentlich|überhaupt) ){0,3}(?:nicht|nich|net|ned)_|_(?:don.t|do not) want to (?:cancel|withdraw|get out)_|_(?:staying|stay|stick|sticking|happy) with (?:the|this|my|our) new_|_(?:will|wills|möchte|moechte|wollen) (?:ich|wir|sie|er) (?:(?:ja|schon|auch|unbedingt|durchaus|weiterhin|gern\\w*|wirklich|den|das) ){1,3}(?:haben|behalten|nutzen)_|_do (?:still |really )?want (?:this|the|it|that)_|_(?:bleib|bleibe|bleiben) (?:ich |wir )?(?:gern\\w* |auf jeden fall )?dabei_|_(?:ich|wir) (?:bleib|bleibe|bleiben) (?:gern\\w* )?dabei_|_(?:den|das|diesen) (?:\\w*vertrag|\\w*tarif|\\w*anschluss|\\w*abo) (?:behalte?|behalten) (?:ich|wir)_|_(?:daran|an dem|an diesem|am) (?:\\w+ )?(?:will|möchte|moechte)? ?(?:ich |wir )?festhalten_|_(?:will|möchte|moechte|wollen) (?:ich|wir) (?:den|das|ihn) (?:\\w+ )?nicht (?:verlieren|hergeben|missen|loswerden)_|_(?:don.t|do not) want to (?:lose|give up) (?:the|this|my|our|that) (?:\\w+ )?(?:contract|plan|tariff|deal)_|_(?:ich|wir) (?:will|möchte|moechte|wollen) (?:den|das|ihn|diesen) (?:\\w+ )?nicht (?:verlieren|hergeben|missen|loswerden)_|_(?:an dem|am|an diesem) (?:vertrag|tarif)_[^.!?\\n]{0,20}_festhalten_|_soll (?:ruhig |gern\\w* |einfach |auch ){0,2}(?:so )?weiterlaufen_|_(?:contract|plan|tariff) is (?:fine|okay|ok|great)_',
    denied: true,
    unless: `_(?:${OLD} (?:\\w+ )?${PLAN}|beim alten|unangetastet|nummer|geld|ruhe|wenn|falls|if|neuen anbieter)_`,
  },
  {
    goal: 'keep',
    frame: 'none',
    what: '_(?:ich|wir) (?:behalten?|behalts) (?:den|das|ihn|es|sie) (?:\\w+ ){0,2}(?:gern\\w*|auch)_|_(?:ich|wir) (?:behalt|behalts|behalten?) (?:ihn|es|(?:den|diesen) (?:vertrag|tarif|anschluss)) (?:jetzt |nun |also |dann |einfach )?doch_|_(?:den|das) (?:behalt|behalte|behalten) (?:ich|wir)_',
    unless: '_(?:nicht|nich|nie|kein\\w*)_',
  },
  {
    goal: 'outOfContract',
    frame: 'wishOrAsk',
    what: `_${OUT}_|_(?:weg)_ (?:da|hier|damit|von denen|muss|müsste|haben|kommen|bekommen|kriegen)_|_(?:muss|soll|sollen|müssen|da|davon|wieder) (?:alles )?weg_|_(?:kündigen|kündigung|get this cancelled)_|_nicht (?:\\w+ )?(?:gebunden|erfüllen|drinbleiben|drin bleiben)_|_(?:vertrag|auftrag|abo|bestellung|anschluss)_[^.!?\\n]{0,20}_(?:löschen|entfernen|vernichten|zerreißen)_|_(?:löschen|entfernen|streichen)_[^.!?\\n]{0,20}_(?:vertrag|auftrag|abo|bestellung)_`,
    unless:
      '_(?:gekündigt hab\\w*|wollte? (?:ich |eigentlich |nur |bei \\w+ )*kündigen|zum kündigen|jederzeit (?:\\w+ )?kündigen|monatlich (?:\\w+ )?kündigen|kündigen könn\\w*|könn\\w* (?:\\w+ )?kündigen|(?:rechnung|geld|zähler|aufnahme|daten) (?:\\w+ )?raus|finde \\w* ?raus|herausfinden|rausfinden|rausgeben|herausgeben|rausrücken|wie komm(?:en|t)? (?:die|er|sie|man)|find out|figur\\w* (?:it |this |that )?out|out of (?:the )?(?:blue|order|nowhere)|turned out|check\\w* out|hab\\w* widerrufen|widerrufen hab\\w*|schon widerrufen|bereits widerrufen|already (?:cancelled|withdrawn)|gar nicht raus|nicht raus|what.s going on|was (?:ist|war) (?:da |denn )?los|hat sie gesagt|hat er gesagt|meint\\w*)_',
  },
  {
    goal: 'outOfContract',
    frame: 'none',
    what: '_(?:will|moechte|moecht|wuerd|wuerde|wollen) (?:ich |wir |sie |da |hier |nur |bloß |einfach |gern\\w* |nur noch |da nur noch ){0,4}(?:raus|wieder raus|weg da|weg von da)_|_(?:will|möchte|moechte) (?:ich |i )?nimmer_|_weg (?:mit dem|damit)_|(?:^|[.!?\\n] ?)(?:nur |bloß |einfach )?raus aus (?:dem|diesem|der|dieser|meinem) (?:\\w+ )?(?:\\w*vertrag|\\w*tarif|\\w*abo)_(?! (?:bin|war|kam|komm))|_(?:will|möchte|moechte|wollen) (?:ich |wir |sie |er )?(?:die sache|das|den|es|die|das ding|den kram|den vertrag|die neue|den neuen|sie|ihn)(?: \\w+)? (?:wieder |bloß |nur |einfach ){0,2}(?:loswerden|los sein|lossein|wieder los)_|_(?:still|any) (?:a )?way out_|_(?:too late|possible) to get out_|_(?:want|wanna|get me) out_',
    denied: true,
    unless: '_(?:nicht|nich|gar nicht)_ raus',
  },
  {
    // A letter by its name, or the whole message: said to us, also as a question.
    goal: 'outOfContract',
    frame: 'none',
    what: `${ORDERED_WITHDRAWAL}|${ORDERED_CANCELLATION}|${ORDERED_END}|${WHOLE_END}`,
  },
  ...REGRETS,
  {
    goal: 'understand',
    frame: 'none',
    what: '_(?:habe?|hab|hat) (?:ich|wir|sie|er) (?:jetzt|nun|damit|schon|überhaupt) (?:\\w+ ){0,2}(?:einen|ein|nen) (?:gültigen |wirksamen )?\\w*(?:vertrag|abo)_(?=[^.!?\\n]{0,50}\\?)|_(?:ist|is)_[^.!?\\n]{0,60}_(?:bindend|binding)_(?=[^.!?\\n]{0,30}\\?)|_figur\\w* (?:it |this |that )?out what_|_(?:bin|sind|is|ist|are|am) (?:ich|wir|i|sie|er|{kin}|we) (?:\\w+ ){0,4}(?:gebunden|bunden|verpflichtet|bound|committed|stuck)_|_(?:möchte|moechte|will) (?:ich )?(?:es |das |bloß |nur |einfach |ja |gern\\w* )*(?:verstehen|erklärt haben|erklärt bekommen)_|_(?:will|möchte|moechte) (?:ich )?(?:nur|bloß|lediglich|eigentlich nur) (?:mal )?(?:wissen|fragen|verstehen)_|_wollte (?:ich )?(?:nur|bloß) (?:mal )?fragen_|_(?:will|möchte) ich nicht,? (?:nur|bloß) wissen_|_(?:erklär\\w*|explain)_ (?:\\w+ ){0,5}_(?:was (?:das|da|dieses?r?)|what (?:this|that|it))_|_was (?:bedeutet|heißt|heisst) (?:das|dieser?|dieses) (?:\\w+ )?(?:für mich|schreiben|brief|mail|jetzt)?_|_(?:only|just) want to (?:know|understand)_',
  },
  {
    goal: 'understand',
    frame: 'wishOrAsk',
    what: '_(?:erklären|erklärn|erläutern|aufklären|einordnen|verständlich machen|explain|make sense of)_|_(?:zur einordnung|zum verständnis)_|_(?:welche|was für) rechte (?:habe|hab|hätte|haben|hat) (?:ich|wir|man|sie|er)_|_(?:meine|unsere|ihre) rechte_|_(?:my|our) rights_|_woran (?:ich|wir|man) (?:bin|sind|ist)_|_(?:nur|bloß) bahnhof_|_(?:blick\\w*|steig\\w*) (?:ich |wir )?(?:da |hier )?(?:nicht|nimmer|net|ned|gar nicht)? ?(?:mehr )?durch_|_(?:was|what) (?:hat das|das|this|that|soll das|does (?:this|that|the|it)(?: \\w+)?) (?:\\w+ )?(?:zu bedeuten|bedeutet|heißt|heisst|mean)_|_(?:einfachen|eigenen|klaren) worten_|_rechtslage_|_where (?:i|we) stand_|_(?:darf|dürfen) (?:man|die|der|ein\\w* \\w+) (?:so ?was|das|so etwas) (?:\\w+ ){0,3}|_(?:nur|bloß|lediglich) (?:um )?(?:eine )?(?:auskunft|klarheit|einschätzung|erklärung)_|_was (?:bedeutet|heißt|heisst|ist|meint) (?:das |denn |eigentlich |überhaupt )*"?(?:schwebend|\\w*widerruf\\w*|\\w*zusammenfassung|\\w*genehmigung|textform|\\w*frist)',
    unless: '_(?:aufnahme|kündigen|widerrufen|raus|geld|zurück)_',
  },
];
