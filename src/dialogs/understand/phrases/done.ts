// What the customer did against it and what came back, told by nouns and idioms: the withdrawal that is out, the protest that was brushed off.
import { rule, type Rule, ways } from '../rule.ts';

const LETTER =
  '(?:widerruf|widerrufsschreiben|widerrufsbrief|widerrufsmail|widerrufsfax|rücktritt|rücktrittsschreiben)';
const PROTEST =
  '(?:widerspruch|widerspruchsbrief|widerspruchsschreiben|einspruch|protest|protestbrief|beschwerdebrief)';
const OUT = '(?:draußen|raus|rausgegangen|weg|unterwegs|abgeschickt|zugestellt|eingegangen|angekommen)';
const NOT_DONE =
  '_(?:will|wollte|möchte|soll|sollte|muss|kann|koennte|wuerde|werde|wenn|falls|ob|wie|should|would|could|can|will|if|how)_';

const DONE: readonly Rule[] = [
  rule(
    'alreadyWithdrawn',
    true,
    '_(?:hotline|kundendienst|kundenservice|mitarbeiter\\w*|dame|herrn?|am telefon|telefonisch|denen|' +
      'vodafone|telekom|o2|e\\.on)_ (?:\\w+ ){0,3}(?:gesagt|mitgeteilt|erklärt),? (?:dass|das|daß) (?:ich|' +
      'wir) (?:\\w+ ){0,3}(?:widerruf|widerrufe|widerrufen|zurücktrete|widerrufen will|widerrufen möchte)_',
    {
      rank: 3,
      never: true,
      unless: ways(
        '_(?:wenn|falls|sonst|koennte|kann|darf|nicht)_',
        '_(?:den|einen|meinen|unseren|de[mr]) widerruf_' +
          '(?! (?:\\w+ ){0,3}(?:erklär\\w*|aus(?:ge)?spr\\w+|abgeschickt|geschickt|gesendet|eingereicht))',
        '_(?:widerrufen|zurücktreten|schicken|schreiben|senden) werde_',
      ),
    },
  ),
  rule(
    'alreadyWithdrawn',
    true,
    ways(
      '_(?:von meinem|vom|von unserem) (?:widerrufsrecht|rücktrittsrecht|recht)_[^.!?\\n]{0,100}_gebrauch gemacht_',
      `_${LETTER} (?:an|bei) [^.!?,\\n]{2,30}_(?:ist|war|ging|trägt|liegt)_(?: [\\w_.]+){0,4} (?:${OUT}|` +
        'poststempel|vor)_',
      '_(?:i|i.ve|i have|we|we have) (?:already )?sent (?:\\w+ ){0,3}(?:my|our|the|a) (?:revocation|' +
        'withdrawal)(?: \\w+)? ?(?:letter)?_',
      '(?:^|[.!?\\n] ?)withdrew (?:by|in|on|from|via|with)_',
    ),
    { rank: 3, never: true, unless: NOT_DONE },
  ),
  // "Ich schrieb am 10.11. einen Widerruf", "am 20.11. telefonisch widerrufen".
  rule(
    'alreadyWithdrawn',
    true,
    ways(
      '_(?:(?:ich|wir) (?:schrieb|schrieben|schickte|schickten|mailte|faxte|sandte)|' +
        '(?:schrieb|schickte|mailte|faxte|sandte) ich) (?:[\\w_.]+ ){0,5}(?:einen|den|meinen|unseren) ' +
        '(?:\\w+ )?widerruf_',
      '(?:^|[,.!?\\n] ?|_(?:und|dann) )am [\\d_.]+ (?:telefonisch|schriftlich|' +
        'per (?:mail|e-mail|fax|brief|einschreiben|post|app|sms)) ' +
        'widerrufen_(?! (?:soll|will|kann|muss|werde|wollte|wuerde))',
      // In a list the day and the deed stand alone: "Anruf 3.11., am 9.11. widerrufen, keine Antwort".
      '(?:^|[.;\\n,] ?)(?:(?:dann|danach|und) )?(?:am )?\\d[\\d_]+ (?:dann |gleich |sofort )?widerrufen(?= ?(?:[.,;\\n]|$))',
      '(?:^|[.;\\n,] ?)(?:(?:dann|danach|und) )?widerrufen(?: am|:)? \\d[\\d_]+(?= ?(?:[.,;\\n]|$))',
    ),
    { rank: 2, unless: `${NOT_DONE}|\\?` },
  ),
  rule(
    'alreadyObjected',
    true,
    ways(
      `_(?:mein|unser) ${PROTEST} (?:wird|wurde|ist|bleibt|blieb)_[^.!?\\n]{0,50}_(?:abgewimmelt|abgetan|` +
        `ignoriert|abgelehnt|zurückgewiesen|abgebügelt|beantwortet|unbeantwortet|${OUT})_`,
      `_(?:ging|gingen|schickte ich|hab ich) (?:\\w+ )?(?:mein|meinen|unser|unseren|einen) ${PROTEST} (?:an|` +
        'raus|ab|weg|per)_',
      '_(?:schriftlich|mehrfach|mehrmals|wiederholt)_ [^.!?\\n]{0,40}_(?:dagegen )?(?:protestiert|' +
        'widersprochen|klargestellt)_',
    ),
    { rank: 2, never: true, unless: `${NOT_DONE}|_(?:mahnbescheid|gericht|werbung|aufnahme|aufzeichnung)_` },
  ),
  rule(
    'alreadyObjected',
    true,
    '_(?:hab|habe|haben|hatte|ich|wir)_ [^.!?\\n]{0,40}_(?:geschrieben|gemailt|gefaxt|mitgeteilt|' +
      'klargestellt|erklärt),? (?:dass|daß|das) (?:es )?(?:ich |wir |das |die |den |diesen |so einen |hier |' +
      'da )*(?:\\w+ )?(?:nicht|nie|kein\\w*) (?:\\w+ ){0,2}(?:war|gewesen|bin|gibt|gab|gelten lasse|' +
      'abgeschlossen|bestellt|wollte|existiert|stimmt)_',
    {
      rank: 2,
      never: true,
      unless: `${NOT_DONE}|_(?:bank|polizei|verbraucherzentrale|nachbar\\w*|anwalt|dame|herrn|anrufer\\w*|verkäufer\\w*|mir|er|sie hat|man hat)_`,
    },
  ),
  rule(
    'alreadyObjected',
    false,
    ways(
      '_(?:i|we) (?:haven.t|have not|didn.t|did not) (?:yet )?(?:complain(?:ed)?|object(?:ed)?|' +
        'disput(?:ed|e)|protest(?:ed)?)_',
      '_(?:noch|bisher|bislang) (?:gar )?(?:nicht|nie) (?:\\w+ )?(?:widersprochen|protestiert|beschwert)_',
    ),
    { rank: 3, never: true },
  ),
  rule(
    'alreadyCancelled',
    true,
    ways(
      '_gekündigt (?:is|ist|hab ich|habe ich|wurde) (?:das|der|die|den) neue\\w*_',
      '_(?:gave|given) notice on (?:this|the|that) (?:new )?_',
      '_auf meine kündigung_(?! (?:des|der|vom|beim|meines) (?:alten|bisherigen|mein))',
      '_lehn\\w*_[^.!?\\n]{0,20}_meine kündigung_[^.!?\\n]{0,4}_ab_',
    ),
    {
      rank: 2,
      never: true,
      unless: `${NOT_DONE}|_(?:alte[nrm]?|bisherige[nrm]?|frühere[nrm]?|rückruf|zurück\\w*|angerufen|anruf\\w*|rief|halten|old)_`,
    },
  ),
  rule(
    'oldContractCancelled',
    true,
    '_(?:meinen|unseren|den) alten (?:\\w+ )?\\w*(?:vertrag|tarif|anschluss) (?:hab|habe|haben|hatte) (?:ich|wir) (?:[\\w_.]+ ){0,5}(?:beendet|gekündigt|auslaufen lassen|aufgelöst)_',
    { rank: 2, unless: '_(?:soll|angeblich|nie|nicht)_' },
  ),
  rule(
    'oldContractCancelled',
    false,
    ways(
      '_(?:bei|mit) (?:meinem|unserem) (?:jetzigen|alten|bisherigen) (?:\\w*anbieter|\\w*versorger|vertrag)_ ' +
        '(?:ist|wurde|hab ich) (?:\\w+ )?(?:nichts|nix|nicht) (?:\\w+ )?gekündigt_',
      '_(?:i|we) (?:did not|didn.t|have not|haven.t|never) cancel(?:led)? (?:my|our) old_',
      '_(?:meinen|den) alten (?:\\w+ )?\\w*(?:vertrag|tarif|anschluss) (?:hab|habe) ich ' +
        '(?:\\w+ ){0,2}(?:nicht|nie) gekündigt_',
    ),
    { rank: 4, never: true },
  ),
];

const DUNNED: readonly Rule[] = [
  rule(
    'dunning',
    'none',
    ways(
      '_(?:null|keine|keinerlei|noch keine|bisher keine) (?:einzige )?(?:mahnung|mahnungen|' +
        'zahlungserinnerung\\w*)_[^.!?\\n]{0,20}_(?:null|kein|keine) inkasso',
      '_(?:null|keinerlei) mahnung(?:en)?_',
      '_no (?:payment )?reminders? (?:so far|yet|received)_',
    ),
    { rank: 9, never: true, unless: '_(?:aber|sondern|gleich|sofort|vor (?:dem|diesem) mahnbescheid)_' },
  ),
  rule('dunning', 'courtOrder', '_(?:vom|von einem|von dem) (?:\\w*gericht)_[^.!?\\n]{0,40}_bescheid_', {
    rank: 6,
    given: '_(?:widerspruch|widersprechen|zwei wochen|zahlen|forderung)_',
    unless: '_(?:droh\\w*|angeblich|soll)_',
  }),
  rule(
    'dunning',
    'collector',
    '_ohne (?:(?:jede|eine|vorherige) )*(?:mahnung|rechnung|zahlungserinnerung|vorwarnung)_ (?:kam|kamen|' +
      'schrieb|meldete sich|hat sich) (?:(?:gleich|sofort|direkt|einfach|heute|gestern|dann|ein|eine|das|der|' +
      'ne|brief|schreiben|post|vom|von|einem) ){0,6}inkasso\\w*_',
    { rank: 5, never: true },
  ),
  // "Ohne Mahnung kam gleich der Mahnbescheid", "nie eine Mahnung vor dem Mahnbescheid": what went missing stands before what came.
  rule(
    'dunning',
    'courtOrder',
    ways(
      '_(?:ohne|without) (?:(?:jede|jegliche|eine|vorherige|irgendeine|any|a|an|prior) )*' +
        '(?:\\w*mahnung(?:en)?|mahnschreiben|zahlungserinnerung\\w*|rechnung|vorwarnung|warnung|ankündigung|' +
        'warning|reminders?|notice|bill|invoice)_(?:(?!_(?:kein\\w*|nicht|nie|no|not|never|kann|können|darf|' +
        'dürfen|geht|gilt|gibt|can|could|wuerde\\w*|wird|soll\\w*)_)[^.!?;\\n]){0,40}?_(?:mahnbescheid|' +
        'gelbe[rn]? (?:brief|umschlag)|payment order)_',
      '_mahnbescheid (?:(?!_(?:kein\\w*|nicht|nie|kann|darf|geht|gilt|wird)_)[^.!?;\\n]){0,40}?_ohne ' +
        '(?:(?:jede|jegliche|eine|vorherige) )*(?:\\w*mahnung(?:en)?|zahlungserinnerung\\w*|rechnung|vorwarnung)_',
      '_(?:nie|niemals|kein\\w*|never|no) (?:(?:eine|je|einzige|got|received|had|a|any) )*' +
        '(?:\\w*mahnung(?:en)?|zahlungserinnerung\\w*|rechnung|reminders?|bill|invoice) ' +
        '(?:(?:bekommen|erhalten|gekriegt|gesehen|gab es) )?(?:vor (?:dem|diesem)|before (?:the|this)) ' +
        '(?:mahnbescheid|gelben (?:brief|umschlag)|payment order)_',
      '_vor (?:dem|diesem) (?:mahnbescheid|gelben (?:brief|umschlag)) (?:kam|kamen|gab es|hab ich|habe ich|' +
        'hatte ich|bekam ich) (?:\\w+ ){0,2}(?:kein\\w*|nie)_',
    ),
    { rank: 6, never: true, unless: '_(?:droh\\w*|können|kann|darf|dürfen|wenn|falls|ob|if|can|could|may)_|\\?' },
  ),
  rule('dunning', 'lawsuit', '_(?:is|are) suing (?:me|us)_|_statement of claim_|_(?:has|have) sued (?:me|us)_', {
    rank: 7,
    unless: '_(?:threaten\\w*|if|could|might)_',
  }),
  rule(
    'dunning',
    'reminder',
    '_(?:first|second|third|last|final|1st|2nd|3rd|another|a|the|their|two|three|o2|vodafone|telekom|freenet) (?:payment )?reminders?_(?! (?:of|to|that)_)',
    {
      rank: 3,
      given: '_(?:got|received|came|arrived|sent|letter|pay|invoice|bill|open|overdue|euros?|so far)_',
      unless: '_(?:no|not|never|without)_',
    },
  ),
  rule(
    'creditAgencyThreat',
    true,
    '_droh\\w*_ (?:mir |uns |ihr |ihm |auch |sogar |schon |jetzt |gleich )*mit (?:den |der |einer |einem )?(?:auskunfteien|auskunftei|schufa\\w*|negativ\\w*eintrag)_',
    { rank: 2, anyhow: true, unless: '_(?:nicht|nie|keine)_' },
  ),
  rule(
    'creditAgencyThreat',
    true,
    '_(?:mitteilung|meldung|weitergabe|meldet|melden)_[^.!?\\n]{0,20}_(?:an|bei) (?:die |den |der )?(?:auskunftei\\w*|schufa)_',
    { rank: 2, anyhow: true, unless: '_(?:bereits|schon|wurde|passiert|eingetragen)_' },
  ),
  rule(
    'creditAgencyEntry',
    true,
    '_(?:bei|in) der schufa (?:\\w+ ){0,2}(?:eintragen lassen|eingetragen)_|_(?:steh|stehe|steht) (?:ich |jetzt |nun |schon )*(?:bei|in) der schufa_',
    { rank: 2, unless: '_(?:droh\\w*|will|wollen|wird|werden|koennten?|sonst|wenn|nicht|nie)_' },
  ),
  rule(
    'cutOffThreatened',
    true,
    ways(
      '_kündig(?:t|en|te|ten)_ [^.!?\\n]{0,30}_an,? [^.!?\\n]{0,40}_(?:abzustellen|abzuschalten|zu sperren|' +
        'abzuklemmen|zu kappen)_',
      '_(?:ende|schluss) mit (?:telefonieren|internet|surfen|strom)_[^.!?\\n]{0,20}_(?:wenn|falls|sonst)_',
    ),
    { rank: 2, anyhow: true, unless: '_(?:wechsel\\w*|umstellung|kupfer\\w*)_' },
  ),
];

const TO_US = '(?:mein\\w*|unser\\w*|my|our)';
const LETTERS =
  '(?:mails?|e-mails?|briefe?|schreiben|widerruf|widerspruch|beschwerde|einspruch|emails?|letters?|kontaktformular|fax)';
const ANSWERED: readonly Rule[] = [
  rule(
    'companyReply',
    'none',
    ways(
      `_(?:schweigt|schweigen|schwieg|schwiegen)_ [^.!?\\n]{0,30}_auf ${TO_US} ${LETTERS}_`,
      '_(?:dreimal|zweimal|mehrfach|mehrmals|schon|denen|ihnen)_ [^.!?\\n]{0,24}_(?:geschrieben|gemailt|' +
        'gefaxt)_,? [^.!?\\n]{0,12}_(?:kommt|kam) (?:\\w+ )?(?:nix|nichts|keine antwort) ?(?:zurück)?_',
      `_(?:nobody|no one)_ [^.!?\\n]{0,20}_(?:answered|replied)_[^.!?\\n]{0,20}_(?:to )?${TO_US} ${LETTERS}_`,
      `_${LETTERS}_ (?:\\w+ ){0,4}unbeantwortet_`,
    ),
    { rank: 2, never: true, unless: 'aufzeichn\\w*|aufnahme|mitschnitt|recording|auskunft|dsgvo' },
  ),
  rule(
    'companyReply',
    'refused',
    ways(
      `_(?:rejected|refused|denied|turned down) ${TO_US} (?:\\w+ )?(?:objection|withdrawal|revocation|` +
        'complaint|cancellation)_',
      '_(?:stellen|stellt|schalten|schaltet)_ [^.!?\\n]{0,12}_auf stur_',
      '_(?:ausstieg|widerruf|storno|stornierung|rücktritt|kündigung) (?:\\w+ ){0,3}(?:ist|sei|waere) ' +
        '(?:\\w+ )?(?:nicht|ausgeschlossen) ?(?:möglich|mehr möglich|vorgesehen)?_[^.!?\\n]{0,30}[.!"]* ?(?:so|' +
        'schreibt|schrieb|sagt|meint|antwortet\\w*)_',
      '_lehn\\w*_ [^.!?\\n]{0,20}_meine kündigung_[^.!?\\n]{0,4}_ab_',
    ),
    { rank: 3, never: true, unless: '_(?:aufnahme|mitschnitt|recording|anrufer\\w*|am hörer|am telefon)_' },
  ),
  rule(
    'companyReply',
    'cancelled',
    ways(
      '_(?:sache|angelegenheit|vertrag|auftrag)_ (?:sei|ist|waere) (?:\\w+ )?(?:vom tisch|aus der welt|' +
        'erledigt und \\w+|hinfällig)_',
      '"ihr (?:auftrag|vertrag|abo) (?:wurde|ist|wird) (?:\\w+ )?(?:storniert|aufgehoben|annulliert)',
    ),
    { rank: 3, anyhow: true, unless: '_(?:will|wollte|möchte|hoffe|soll|wenn|falls|ist sie|ist er)_|\\?\\W*$' },
  ),
  // "O2 hat geschrieben, dass sie stornieren, aber nur die Hälfte zurückzahlen": not all of it.
  rule(
    'companyReply',
    'partial',
    '_(?:geschrieben|gesagt|mitgeteilt|schreib\\w*|sagen|sagt|schrieben),? (?:dass |daß )?(?:sie|die) ' +
      '(?:(?:den|das) \\w+ |alles |zwar )?(?:stornieren|storniert)_[^.!?\\n]{0,6}_(?:aber|jedoch|allerdings) ' +
      '(?:\\w+ )?nur_',
    { rank: 4, never: true, unless: '_(?:nicht|wenn|falls|koennten|wuerden)_' },
  ),
  rule(
    'companyReply',
    'partial',
    ways(
      '_(?:nimmt|nehmen|streicht|streichen|stornieren|storniert) (?:\\w+ ){0,2}nur (?:die|das|' +
        'den)_[^.!?\\n]{3,60}_(?:halten|hält|bleibt|bleiben|bestehen|besteht)_',
      '_(?:kulanz|entgegenkommen)_[^.!?\\n]{0,50}_(?:geboten|angeboten|gutschrift|' +
        'erlassen)_[^.!?\\n]{0,40}_(?:aber|doch)_[^.!?\\n]{0,30}_(?:bleibt|weiter|besteht|laufen|läuft)_',
      '_offered to (?:drop|cancel|waive|remove|refund)_[^.!?\\n]{2,60}_(?:but|while) (?:\\w+ )?(?:keep|the|insist|not)_',
    ),
    { rank: 4, anyhow: true },
  ),
];

const MOVED: readonly Rule[] = [
  rule(
    'providerSwitch',
    true,
    ways(
      '_(?:rufnummer|nummer|telefonnummer|anschluss|leitung|festnetznummer) (?:wird|werde|wuerde) ' +
        '(?:[\\w_.]+ ){0,4}(?:übernommen|umgezogen|mitgenommen)_',
      '_umzug (?:meiner|unserer|der) (?:leitung|nummer|rufnummer)_[^.!?\\n]{0,50}_(?:im gange|läuft|' +
        'veranlasst|beauftragt|schon)_',
      '_told my old (?:provider|supplier)[^.!?\\n]{0,40}_(?:leaving|left|switching)_',
      '_mein (?:jetziger|bisheriger|alter) (?:versorger|stromanbieter|gasanbieter|stromversorger|' +
        'gasversorger)_[^.!?\\n]{0,70}_(?:doch|lieber|gern\\w*) (?:\\w+ ){0,2}bleiben_',
    ),
    {
      rank: 2,
      anyhow: true,
      unless:
        '_(?:wenn|falls|soll nicht|kein\\w*)_ [^.!?\\n]{0,20}_(?:wechsel|umzug)_|_(?:ich|wir) (?:will|möchte) wechseln_',
    },
  ),
  rule(
    'providerSwitch',
    false,
    ways(
      '_nothing is (?:being )?switched_',
      '_(?:gewechselt|umgestellt) wird (?:\\w+ ){0,2}(?:nichts|nix)_',
      '_(?:kein|keinen) (?:anbieter)?wechsel_[^.!?\\n]{0,40}_(?:zusätzlich|kommt (?:nur )?dazu|obendrauf|on top)_',
    ),
    { rank: 5, never: true },
  ),
];

/** "Doch, ich hab was bestätigt", and nothing else: said of a thing that stood as a no, or in the words of the button. */
const CONFIRMED: readonly Rule[] = [
  rule(
    'textFormApproval',
    true,
    '^(?:(?:nein|nee|moment|halt|warte|stimmt nicht|stop|ach|oh|äh|sorry),? )*(?:(?:doch|ja),? )?' +
      '(?:ich hab|ich habe|hab ich|habe ich|hab|habe) (?:da |doch |ja |aber |dann |danach |leider |noch ){0,3}' +
      '(?:was|etwas) (?:bestätigt|angeklickt)_(?=[.!]?\\s*$)',
    { rank: 3, never: true },
  ),
];

/** All of them, in the order in which equally sure words count. */
export const DONE_RULES: readonly Rule[] = [...CONFIRMED, ...DONE, ...DUNNED, ...ANSWERED, ...MOVED];
