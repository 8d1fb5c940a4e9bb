// Whether the contract was wanted: wishes, second thoughts, and words for a contract foisted on somebody.
import { rule, type Rule, ways } from '../rule.ts';

const WANTED: readonly Rule[] = [
  rule(
    'wantedContract',
    false,
    // The old contract is to stay; the new one is refused.
    ways(
      '(?:will|moechte|wollte|wollen|wuerde)_~(?:beim alten|bei meinem (?:alten|bisherigen|jetzigen)|' +
        'bei (?:unserem|meiner) (?:alten|bisherigen)|meinen alten|den alten|meinen bisherigen)~(?:bleiben|' +
        'behalten|zurück|weiter|tarif|vertrag|anbieter|versorger)',
      '(?:will|moechte|wollen) (?:\\w+ ){0,3}(?:zurück|wieder) (?:zu|zur|zum|nach)_',
      '(?:lehne?n?|lehnt) (?:\\w+ ){0,4}_ab_',
      '_verweiger\\w*',
      '(?:bin|sind|war) (?:damit |da |aber |\\w+ ){0,2}nicht einverstanden',
      'kein\\w* (?:wechsel|vertrag|auftrag|abo|verlängerung|umstellung)~(?:beauftragt|gewollt|gewünscht|' +
        'bestellt|erteilt|beantragt|gemacht|abgeschlossen|geschlossen)',
      '(?:loswerden|los werden|los sein)',
      'wollte (?:bloß|nur|lediglich) (?:\\w+ ){1,5},? (?:kein\\w*|nicht)',
      '(?:brauch\\w*|will|wollen|wollte\\w*) (?:ich |wir |sie )?(?:den |das |die |diesen |dieses |diese |' +
        'so einen |so ein |sowas |den ganzen )?(?:\\w+ ){0,2}(?:gar |überhaupt |auch |alles |eigentlich |' +
        'doch |aber |einfach ){0,3}(?:nicht|nich|net)(?:[.,!?]|$| haben| mehr| und)',
      '(?:das|den|die|es) (?:will|brauch\\w*|wollte|moechte) (?:ich|wir|sie|er) (?:\\w+ ){0,2}(?:nicht|nich|net)_',
      'kann (?:ich )?(?:das |es |damit )?(?:\\w+ )?(?:nicht gebrauchen|nichts (?:damit )?anfangen)',
      'kündigung (?:gilt|gelten|bleibt)',
      'bleibe? bei (?:der|meiner) kündigung',
      '(?:den|das|die) (?:hab|habe|hatte) ich (?:\\w+ )?nie (?:gewollt|bestellt|wollen)',
      '(?:bestell\\w*|kauf\\w*|mach\\w*) (?:\\w+ ){0,3}(?:sowas|so was|so etwas) nie',
      '(?:sowas|so was|so etwas) (?:\\w+ ){0,4}(?:nie|nicht) (?:bestell\\w*|kauf\\w*|woll\\w*|brauch\\w*)',
    ),
    {
      rank: 2,
      anyhow: true,
      unless: ways(
        '(?:firma|anbieter|vodafone|telekom|o2|die|sie|man|er)_~(?:lehnt|lehnen|lehnte|verweiger\\w*)',
        'will ich nicht raus',
        'nicht (?:kündigen|widerrufen|auflösen|beenden|stornieren|rückgängig|loswerden|los werden|raus|zahlen|bezahlen|verlieren|telefonieren)',
        'nummer|geld|aufnahme|mitschnitt',
        'zurück(?:rufen|schicken|buchen)',
        'nicht wissen|angerufen werden|zum richtigen preis|verkäufer\\w*|sie wollen|die wollen',
        'dass man',
      ),
    },
  ),
  rule(
    'wantedContract',
    true,
    // Looked forward to, or wanted as it was promised: "freu mich drauf", "wie bekomme ich den Vertrag so wie zugesagt".
    ways(
      '(?<!_(?:stadtwerken?|alten|bisherigen) [^.!?]{0,60})_(?:alles (?:bestens|gut|super|prima)|' +
        '(?:sehr |ganz |total )?zufrieden|läuft (?:gut|super|prima|bestens))_[^.!?]{0,40}_(?:ich|wir) ' +
        '(?:bleibe?|bleiben)(?: (?:auch|gern\\w*|weiter\\w*|dort|da|kunde|kundin)){0,3}(?=[.,!;])',
      '_(?:war|waren) (?:ich |wir |sofort |gleich |anfangs )*(?:feuer und flamme|hellauf begeistert|' +
        'total begeistert|hin und weg|restlos überzeugt)_',
      '_(?:ich |wir )wollt(?:e|en)?s? (?:es |das |den |ihn )?(?:(?:ja|auch|schon|wirklich|damals) ?){1,2}(?=[.,!;])',
      '_(?:ich geb\\w* zu,? )?ich wollte das(?=[.,!;])',
      '_(?:freue?|freuen|freute[n]?) (?:ich |wir )?(?:mich|uns) (?:\\w+ ){0,3}(?:drauf|darauf|' +
        'auf (?:den|das|die|mein|meinen|meine) (?:neue[ns]? |schnelle[ns]? )?(?:\\w*vertrag|anschluss|' +
        'internet|leitung|glasfaser|tarif))_(?!,? (?:dass|wenn|von ihnen|zu hören))',
      '_wie (?:bekomme?|kriege?|komme) (?:ich|wir) (?:jetzt |nun |denn )?(?:den|das|meinen|unseren) ' +
        '(?:\\w*vertrag|tarif|anschluss|angebot) (?:\\w+ ){0,2}(?:wie|so wie|zu den konditionen,? die|' +
        'mit dem preis,? der) (?:\\w+ ){0,4}(?:zugesagt|versprochen|besprochen|vereinbart|abgemacht|ausgemacht)_',
      '(?:wollte|will) (?:den|das|die|es|ihn) (?:\\w+ )?(?:auch|ja|ja auch|schon|wirklich|' +
        'unbedingt)(?:[.,!]| haben|$)',
      '(?:fand|finde) (?:ich )?(?:den |das |die )?(?:auch |echt |eigentlich |ja |ganz |sehr ){0,2}(?:gut|' +
        'super|prima|toll|fair|klasse|vernünftig|sinnvoll|verlockend)_',
      '(?:damals|erst|zuerst|zunächst|anfangs) (?:fand|hielt) ich (?:das|es|den|die) (?:\\w+ ){0,3}(?:gut|' +
        'vernünftig|sinnvoll|richtig|ok|okay|in ordnung|eine gute idee|' +
        'für (?:gut|sinnvoll|vernünftig))_(?!,? dass_(?! (?:ich|wir)_))',
      '_i (?:did want|wanted) (?:it|this|that) (?:for|because|at first|back then|myself|then)_',
      'eigentlich (?:will|moechte|wollte) (?:ich )?(?:es|das|den|ihn|ichs|ihn auch|' +
        'den auch)?s?_(?! ?(?:\\w+ ){0,3}(?:nicht|nich|ned|net|nie|kein\\w*)_)',
      '(?:ich|wir) (?:will|wollen|moechte|moechten)s?_ (?:den|das|die|diesen|dieses) (?:\\w+ ){0,5}(?:ja |' +
        'auch |schon |wirklich |gern\\w* )+haben',
      '(?:bewusst|gezielt) (?:bestellt|gewollt)',
      'eigentlich will ichs',
      'lies\\w* (?:sie|er|ich) (?:gern|gerne)~behalten',
      'zufrieden~behalten',
    ),
    {
      rank: 4,
      anyhow: true,
      unless:
        '{nie} (?:gut|haben|gewollt|bestellt)|alten? (?:vertrag|tarif|anbieter)|wollte ich das ja nicht|wollte den auch nicht|_wer (?:will|wollte)_',
    },
  ),
  rule(
    'wantedContract',
    false,
    // Wanted as it was offered, and not as the paper says: "So will ich das nicht, raus da".
    '(?:^|[.!?,;:-] ?)(?:aber |nee |nein |und )?so (?:will|möchte|moechte|wollte|nehm|nehme|brauch|brauche) (?:ich|wir|sie|er) (?:das|es|den|ihn|die|sie) (?:jetzt |ja |aber |auch |gar |wirklich ){0,2}(?:nicht|nich|net|ned)(?= ?(?:[.,;!?]|mehr|haben|$))',
    { rank: 5, anyhow: true },
  ),
  rule(
    'wantedContract',
    false,
    ways(
      '(?:will|moechte|wollen|moechten) (?:\\w+ ){0,4}' +
        '(?:(?:mein(?:en)?|den|unser(?:en)?) alten? (?:vertrag|tarif|anbieter|anschluss|versorger)|' +
        'beim? (?:meinem |dem )?(?:alten|bisherigen)|zurück zu|bei (?:\\w+ ){1,2}bleiben)',
      'wollten? (?:ich |wir |sie |er )?nie (?:einen|eine|ein|was|etwas)',
    ),
    { rank: 2, anyhow: true },
  ),
  rule(
    'wantedContract',
    true,
    // "War auch gewünscht", "meine eigene Idee", "den hatte ich mir selber ausgesucht", "wollte ich schon lange".
    ways(
      '_war (?:auch |ja |so |damals ){0,2}(?:gewünscht|erwünscht)(?=[.!;]|,(?! (?:dass|daß)_))',
      '_war (?:ganz |völlig )?(?:meine? (?:eigene[rn]? |eigener )?(?:idee|wunsch|entscheidung))(?=[.!;]|,(?! (?:dass|daß|die|das|zu)_))',
      '_(?:den|die|das) (?:hatte|hab|habe) ich mir (?:ja |auch )?(?:selbst|selber) (?:so )?ausgesucht_',
      '_wollte ich (?:eh |ja |auch )?schon (?:lange|länger|ewig)(?=[.,!;])',
      '_ich moechte den (?:neuen )?(?:tarif|vertrag|anschluss) (?:unbedingt|wirklich|auf jeden fall)(?=[.,!;]| haben_| behalten_)',
      '_ich haette den (?:neuen )?(?:tarif|vertrag|anschluss) (?:schon |ja |auch |sehr ){0,2}gerne?(?=[.,!;]| haben_)',
    ),
    {
      rank: 4,
      anyhow: true,
      unless:
        '_(?:nicht|nie|kein\\w*|sein\\w* idee|ihre idee) (?:\\w+ )?(?:gewünscht|erwünscht|idee|wunsch)_|kündig\\w*|widerruf\\w*|storn\\w*|_(?:weg|raus)_|\\?',
    },
  ),
  rule(
    'wantedContract',
    true,
    ways(
      '(?:ich|wir) (?:will|wollen|moechte) (?:den|diesen|das) (?:neuen? )?(?:vertrag|tarif|abo|' +
        'angebot)(?:,| aber| schon| ja_| behalten|\\.|$)',
      '\\((?:\\w+ )?gewollt',
      '_(?:bewusst|extra|gerne|gezielt|wirklich) (?:bestellt|abgeschlossen|gewollt)',
      'war (?:auch |so )?gewollt',
      '(?:will|moechte|wuerde|wollte|möchten|wollen) (?:ich |wir |sie |er )?(?:den|das|die|es|ihn|sie|' +
        'diesen|dieses|diese|ihn aber|s)_ (?:(?!alten?|weg|bisherigen|zurück|mein\\w*|nicht|nie|kein\\w*|' +
        'nix|(?:mich|uns|mir)_)\\w+ ){0,4}(?:_behalten|_haben_)',
      '(?:will|moechte|wuerde|wollte)~(?:doch behalten|nicht raus|nicht kündigen|nicht widerrufen|' +
        'keinesfalls raus|ja gar nicht raus)',
      '(?:bin|war) (?:\\w+ ){0,3}zufrieden mit (?:dem|meinem|diesem) (?:neuen )?(?:vertrag|tarif|angebot)',
      '(?:vertrag|tarif|angebot)~(?:ist|find\\w*|waere|war)~(?:_ok_|okay|_gut|super|prima|in ordnung)_',
      '(?:vertrag|tarif|anschluss) (?:\\w+ )?(?:will|moechte) ich (?:\\w+ ){0,3}behalten',
      'want to keep|i like the contract',
    ),
    {
      rank: 4,
      anyhow: true,
      unless: ways(
        'alte[nr]? (?:vertrag|tarif|anschluss|anbieter)',
        'bisherige[nr]',
        '(?:will|moechte) (?:ich )?(?:das |den |die |es |ihn )?(?:\\w+ )?(?:gar |überhaupt |einfach |' +
          'aber )?(?:nicht|nich|net|nie|kein\\w*) (?:haben|behalten)',
        'rufnummer|nummer behalten',
        '_(?:den|die|das|einen|eine|ein) (?:\\w+ )?(?:\\w*schein|router|receiver|kopie|bestätigung|' +
          'adresse|name|bankdaten|kontodaten|kontonummer|iban|\\w*gutschein|probe\\w*) ' +
          '(?:\\w+ ){0,2}(?:haben|behalten)_',
        'will (?:da |hier |nur )?raus',
        'ruhe haben|geld|beweis|aufnahme|mitschnitt|aufzeichnung|zurück|wissen|schriftlich',
        'unterlagen|angebot haben',
        '(?:will|moechte|wuerde|wollte|möchten|wollen) (?:ich |wir )?(?:den|das|die|diesen|dieses|diese) ' +
          '(?:\\w+ )?(?:\\w*brief|widerruf|\\w*schreiben|nachweis|beleg|formular|muster|text|transkript)_',
        '_(?:als|per|via) (?:e-?mail|mail|pdf|word|datei|brief|post|ausdruck|fax)_ (?:\\w+ )?haben',
      ),
    },
  ),
  rule(
    'wantedContract',
    false,
    ways(
      '(?:das|den|die|es|ihn|dieses|diesen|vertrag|abo|tarif|zeug|ding|zeitung|zeitschrift) ' +
        '(?:\\w+ ){0,3}(?:will|wollte|wollten|moechte|brauche|brauch|wollen) (?:ich |wir |sie |er |' +
        'die )?(?:\\w+ ){0,3}(?:nicht|gar nicht|nich|nie|net)_',
      '(?:ich|wir|sie|er) (?:will|wollte|wollten|brauche|brauch|moechte|wollen) (?:das |den |die |es |ihn |' +
        'doch |ja |so |dieses |diesen ){0,3}(?:\\w+ ){0,2}(?:nicht|gar nicht|nich|nie|net)(?: haben| mehr)?_',
      '(?:will|wollte|wollten|moechte|brauche|brauch) (?:ich |wir |sie |er )?(?:\\w+ ){0,2}(?:keinen|kein|' +
        'keine)_ (?:\\w+ ){0,2}(?:vertrag|tarif|abo|anschluss|wechsel|wechseln|handy|fernseh\\w*|tv|' +
        'strom\\w*|zeitung\\w*|zeitschrift\\w*|versicherung|lotto\\w*)',
      'nie (?:\\w+ )?(?:gewollt|haben wollen|wollen)',
      'nicht gewollt|ungewollt\\w*',
      '(?:will|moechte) (?:ich |auch |jetzt |das |den |es |nun |ihn ){0,4}nicht mehr_',
      'never wanted',
      "(?:do not|don't|dont|didn't) want",
    ),
    {
      rank: 2,
      anyhow: true,
      unless: ways(
        'nicht raus',
        '(?:alten?|bisherigen|eigentlichen) (?:vertrag|tarif)',
        'nicht (?:mehr )?(?:zahlen|telefonieren|reden)',
        'angerufen werden',
        'nicht (?:wissen|belasten|stören|streiten|verletzen|enttäuschen|verpassen|zur last|unhöflich|' +
          'schroff|grob|undankbar|auffallen|einsam)_',
      ),
    },
  ),
  rule(
    'wantedContract',
    false,
    '(?:den|die|das|was) ich (?:\\w+ ){0,3}{nie} (?:\\w+ )?(?:wollte|bestellt|gewollt|haben wollte|gebucht|brauche|abgeschlossen)',
    { rank: 2, never: true },
  ),
  rule(
    'wantedContract',
    true,
    // "Zugesagt und möchte den Vertrag auch", "hab ich doch geschrieben, dass ich den möchte".
    ways(
      'moechte (?:ich |wir )?(?:ihn|den|das|die|es|diesen) (?:vertrag |tarif |anschluss |' +
        'neuen? ){0,2}(?:auch|ja auch|wirklich) ?(?:[.,!?]|haben|$)',
      '(?:hab|habe|haben) (?:ich|wir) doch (?:schon |gerade |eben |oben )?(?:geschrieben|gesagt|erzählt),? ' +
        '(?:dass|das|daß) (?:ich|wir) (?:ihn|den|das|es|diesen) (?:vertrag |tarif )?(?:auch |ja |haben |' +
        'behalten ){0,2}(?:moechten?|will|wollen)_',
    ),
    {
      rank: 3,
      anyhow: true,
      unless:
        'alten? (?:vertrag|tarif|anbieter)|bisherige[nr]|{nie} (?:haben|geschrieben|gesagt)|auch,? (?:dass|wenn|so|mal|lieber)|geld|aufnahme|mitschnitt|kopie|brief|widerruf\\w*',
    },
  ),
  rule(
    'wantedContract',
    true,
    // "Soll auch so bleiben", "hab voll zugestimmt".
    '(?:^|[.,!;] ?)(?:und |das |es |alles )?soll(?:.?s)? (?:gern |ruhig )?auch so bleiben_|_(?:voll|voll und ganz|gern|aus überzeugung) zugestimmt_(?!,? dass)',
    { rank: 2, given: '(?<!_(?:nicht|nichts|nie|niemals|nix) )_(?:ja gesagt|zugesagt|zugestimmt|bestätigt|bestellt)_' },
  ),
  rule(
    'wantedContract',
    true,
    // "War auch ok so, wollte ich haben".
    '[.,;!?] ?(?:und |das |den |die |sie |es )?wollte (?:ich|wir) (?:auch |ja |so |eigentlich |wirklich ){0,2}haben(?=[.,;!?]|$)',
    { rank: 3, anyhow: true, unless: '{nie} haben|_(?:nur|bloß|schriftlich|ruhe|zurück|bedenkzeit)_' },
  ),
  rule(
    'wantedContract',
    true,
    // "Ich wollte den Handyvertrag mit dem Pixel": named as the thing that was wanted.
    ways(
      '_(?:ich|wir) wollten? (?:den|das|die) (?:\\w+ ){0,2}(?:\\w*vertrag|\\w*tarif|\\w*abo|\\w*anschluss|' +
        'versicherung)(?=[.!]|$| haben_| nehmen_| mit (?:dem|der|den) \\w+(?: \\d+)?(?=[.,!]|$| und_)|' +
        ' (?:und|mit|für) (?:(?!nicht|nie|sprechen|besprechen|reden|klären)[\\w_]+ ){0,6}(?:zugesagt|' +
        'zugestimmt|ja|\\d+|haben)_)',
      '_ich bereue (?:nichts|es nicht|ihn nicht)_(?=[.!]|$)',
      '(?<!_(?:if|whether) )_i.m keeping (?:it|the (?:contract|plan|tariff))_(?=[.!,;]|$)',
      '_(?:bin|sind) (?:ich |wir )?mit (?:dem|der|meinem|meiner|unserem) neuen \\w*(?:anbieter|versorger|' +
        'vertrag|tarif|anschluss) (?:(?:ganz|sehr|echt|total|wirklich|auch|voll|eigentlich|rundum) ){0,2}' +
        '(?:glücklich|zufrieden)_(?! ?\\?)',
      '_kam (?:mir |uns )?(?:gerade |genau |da |ganz )?(?:recht|richtig|gelegen|wie gerufen)_',
      '_(?:bin|war|sind|waren) (?:ich |wir )?(?:auch |sehr |eigentlich |ja )?(?:froh|glücklich) (?:darüber|' +
        'drüber)(?=[.!]|$)',
      '_aber (?:nicht|ned|net) (?:zu|für) (?:dem|den|diesem|so einem|so nem) (?:\\w+ )?preis_',
    ),
    {
      rank: 3,
      anyhow: true,
      unless:
        '_(?:alte[nrs]?|bisherige[nrs]?|nur|bloß|keine[nms]?|nie|nicht mehr|angebot haben|schriftlich|ob|wenn|falls|\\w*mahnung|\\w*rechnung|inkasso\\w*|widerruf\\w*)_',
    },
  ),
  rule(
    'wantedContract',
    false,
    ways(
      '_(?:never|didn.t|did not) (?:ever )?(?:asked|ask) for(?=[.!,]|$|' +
        ' (?:it|this|that|any of (?:it|this|that)|(?:the|a|this|that|any|another) (?:\\w+ )?(?:contract|' +
        'subscription|insurance|plan|tariff|magazine|membership|order))_)',
      '_(?:nie|niemals|nicht) um (?:einen|ein|eine) (?:neue[ns]? |zweite[ns]? |' +
        'weitere[ns]? )?(?:\\w*vertrag|\\w*abo|\\w*tarif|\\w*karte) gebeten_',
      '_(?:vertrag|abo|tarif|versicherung|zeitung|die|der) (?:kann|können) mir gestohlen bleiben_',
      '_(?:darum|um (?:sowas|so was|so etwas|das)) (?:hab|habe|haben) (?:ich|wir) (?:\\w+ )?(?:nie|nicht) gebeten_',
      '_(?:weiß|wissen) (?:ich |wir )?von (?:keinem|keiner|einem|nem) (?:\\w+ )?(?:wechsel|vertrag|auftrag|' +
        'bestellung|abo|verlängerung)(?: (?:nichts|nix))?_',
    ),
    { rank: 2, never: true, unless: '_(?:frist|belehrung|recording)_' },
  ),
  rule('wantedContract', false, '{nie} (?:\\w+ ){0,3}(?:gewechselt|wechseln wollen|wechseln gewollt)', {
    rank: 2,
    never: true,
  }),
  rule(
    'wantedContract',
    false,
    '{nichts} (?:\\w+ ){0,3}(?:veranlasst|beauftragt|bestellt|gewollt|angefordert|verlangt|in auftrag gegeben)',
    { rank: 2, never: true },
  ),
];

/** Wanting out today: it says that the contract was not wanted only where nothing was agreed. */
export const WANTS_OUT = ways(
  '(?:will|moechte|wollen) (?:\\w+ ){0,3}(?:raus|wieder raus|aus dem vertrag|loswerden|los werden|' +
    'widerrufen|stornieren|rückgängig|kündigen)',
  'wie (?:komme?|kommt|kriege?) (?:ich|sie|er|wir|man) (?:\\w+ ){0,4}(?:raus|los|wieder raus)',
  'komm\\w* (?:ich|sie|er|wir) (?:\\w+ ){0,3}(?:raus|wieder raus)',
  'want to (?:get )?(?:out|cancel)',
  'get out of',
);

/** More words for not wanting it, and for having wanted it. */
const WANTED_TOO: readonly Rule[] = [
  rule(
    'wantedContract',
    false,
    ways(
      '_(?:stimme?|stimmen) (?:ich |wir |dem |der sache |dem vertrag ){1,2}(?:\\w+ )?nicht zu_',
      '_mag (?:ich |sie |er )?(?:auch |aber |da |jetzt )*(?:nicht (?:wechseln|bleiben|mehr|haben)|' +
        'kein\\w* (?:neuen?|vertrag|abo))',
      '_(?:und )?mag nicht wechseln_',
      '_mach\\w* (?:ich|wir) (?:das |es )?(?:auch )?(?:nicht|nich|net)(?=[.,!\\n ]|$)',
      '_(?:genehmig\\w*|bestätig\\w*|unterschreib\\w*) (?:werde |tu )?(?:ich|wir) (?:das |den |es |' +
        'ihn )?(?:auch |sicher |garantiert |bestimmt )?nicht_',
      '_brauchen (?:tut|tu|tun) (?:sie|ich|er|wir)~nicht_',
      '_(?:will|moechte|wollen) (?:ich |wir |sie |er )?(?:das|den|die|es|ihn|sie|alles) ' +
        '(?:\\w+ ){0,2}(?:weg|los|wieder weg|zurückgeben|nicht mehr)_',
      '_(?:will|wollen|moechte\\w*) (?:\\w+ ){0,2}(?:bei|beim) (?:\\w+ ){1,4}bleib\\w*',
      '_(?:will|wollen|moechte) (?:ich |sie |wir |er )?(?:da |dort )?bleib\\w*',
      'mit denen (?:nix|nichts) zu tun haben',
      'no way|i refuse',
      '(?:no longer|don.t|do not|never|didn.t|did not) want(?:ed)?_',
      'only wanted to look|get rid of',
      'wie (?:stopp\\w*|verhinder\\w*) (?:ich|wir|sie)',
      'wehre? ich mich|abonamentu? nie chcia',
      'ein abo\\w* (?:will|wollte|wui|mag|moechte) (?:ich |i )?(?:\\w+ ){0,3}(?:nicht|ned|net|keinem falle|nie)_',
    ),
    {
      rank: 2,
      anyhow: true,
      unless: ways(
        'nicht raus',
        '(?:firma|anbieter|vodafone|telekom|o2|die|man|er)_~(?:lehnt|lehnen|verweiger\\w*)',
        'nicht wissen|angerufen werden|keinesfalls raus|will ich nicht raus',
        'anruf\\w*~(?:aufhör|stopp)',
        'refuse to pay',
      ),
    },
  ),
  rule(
    'wantedContract',
    true,
    ways(
      '_wollte (?:ich |wir |sie |er )?(?:das |den |die |es |sie |ihn )?(?:ja |schon |in dem moment |' +
        'damals |eigentlich |wirklich |selber |selbst )*(?:auch|unbedingt|wirklich|' +
        'ehrlich gesagt)(?=[.,!)\\n ]|$)(?! nicht)',
      '_(?:und|ich|aber) wollte (?:sie|es|ihn|das|den|die) (?:auch|ja|schon|haben)?(?=[.,!)]|$)',
      '_(?:gewollt|gewünscht) und (?:\\w+ )?(?:bestellt|abgeschlossen)',
      '_(?:ganz )?bewusst(?:,? | und )(?:gern|gerne|abgeschlossen|bestellt|wegen|gewählt)',
      '_,? (?:ganz )?bewusst(?=[.,!]|$)',
      'ich wollte (?:es|das) (?:einmal |mal |halt |auch )*(?:probieren|versuchen|ausprobieren|haben)',
      'freu\\w* mich (?:darauf|drauf)',
      '(?:mit (?:dem|meinem|diesem) (?:\\w+ )?(?:vertrag|tarif|anschluss) (?:bin|sind) (?:ich|wir) ' +
        '(?:\\w+ )?(?:zufrieden|glücklich))',
      '(?:den|diesen|das|die) (?:\\w+ )?(?:tarif|anschluss|vertrag|zeitung|zeitschrift)~(?:moechte|will|' +
        'wuerde) (?:ich|wir) (?:\\w+ ){0,2}(?:haben|behalten)_',
      '(?:gefällt|schmeckt|passt) mir (?:aber |ganz |sehr |auch )*(?:gut|prima|super)',
      'i (?:did|do) want (?:it|this|the)',
    ),
    {
      rank: 4,
      anyhow: true,
      unless: ways(
        '{nie} (?:gut|haben|gewollt|bestellt)',
        'alten? (?:vertrag|tarif|anbieter|anschluss)',
        'wollte ich (?:das |den )?(?:ja |auch |gar )*nicht',
        'nicht bewusst',
        'bewusst (?:noch |gar )?(?:nicht|nichts|nix)',
        'wollte\\w* (?:nur|bloß)',
        '_(?:iban|kontonummer|bankdaten|kontodaten|bankverbindung|\\w*daten|zählernummer|zählerstand|kundennummer|' +
          'handynummer|telefonnummer|adresse|anschrift|geburtsdatum|mailadresse) (?:\\w+ )?' +
          'wollten? (?:er|sie|die|der|man)_',
      ),
    },
  ),
];

/** All of them, in the order in which equally sure words count. */
export const WANTED_RULES: readonly Rule[] = [...WANTED, ...WANTED_TOO];
