// Words that say no on the phone, or only asked for papers or for time.
import { rule, type Rule, ways } from '../rule.ts';
import { I_SAY, LEAVE_ME_ALONE, NO, OF_KIN, THEY_SAY } from './replies.ts';

const REFUSED: readonly Rule[] = [
  rule(
    'agreedOnPhone',
    false,
    '(?:weggedrückt|aufgeknallt|hingeknallt|abgewürgt|dankend verzichtet|(?<!widerruf[^.!?\\n]{0,60})verzichtet habe|kam (?:für mich )?nicht in frage|kommt (?:für mich )?nicht in frage|(?:nicht|nie) (?:darauf |drauf )?(?:eingegangen|eingelassen)|absage erteilt|nicht festgelegt|nichts (?:\\w+ )?(?:zugesagt|ausgemacht|abgemacht|entschieden|festgemacht|unterschrieben oder zugesagt|versprochen)|(?:keine|nie eine|keinerlei) (?:\\w+ )?(?:zusage|zustimmung|einwilligung|bestellung|willenserklärung)|weder (?:\\w+ ){0,5}(?:zugestimmt|bestellt|zugesagt|ja gesagt|beauftragt|abgeschlossen)|noch (?:irgend\\w+ )?(?:zugestimmt|bestellt|zugesagt|beauftragt)_|nicht (?:einmal|mal) (?:zugestimmt|bestellt)|bat (?:\\w+ ){0,2}um (?:unterlagen|etwas schriftliches|schriftliches|zusendung|infos?)|nur zugehört|bin (?:gar )?nicht dazu gekommen|(?:no one|nobody) (?:\\w+ )?(?:agreed|ordered)|(?:only|just) (?:asked|wanted|called|confirmed|gave)_~(?:question|information|info|invoice|bill|address|name|details|moving|outage|pin)|(?:send|email|mail|post) (?:me )?(?:something|anything|it|the details|an offer|information|info) (?:in writing|by email|first|by post)|asked (?:him|her|them) (?:to|not to) (?:send|call|put)|(?:i|we) (?:said|told)~(?:no_|not interested|think about it|' +
      LEAVE_ME_ALONE +
      '|never call)|declined|refused|turned (?:it|him|her|them) down)',
    {
      rank: 4,
      never: true,
      unless: ways(
        'widerruf~(?:declined|refused)',
        '(?:they|vodafone|telekom|o2|company) (?:have |has )?(?:refused|declined)',
        '(?:werbung|werbeanruf\\w*|aufzeichnung|aufnahme|lastschrift|daten)~(?:zustimmung|einwilligung)',
        '(?:zustimmung|einwilligung)~(?:werbung|werbeanruf\\w*|aufzeichnung|aufnahme)',
        'noch nicht',
      ),
    },
  ),
  rule(
    'agreedOnPhone',
    false,
    ways(
      `${I_SAY}${NO}`,
      '_(?:nein|nee|nö|danke,? nein|nein,? danke|kein interesse|kein bedarf|wollte nichts|' +
        'brauch\\w* (?:ich )?nicht|will ich nicht)"?,? ?(?:hab|habe|hatte|hat|sag|sage|sagte|sagt|meinte) ' +
        '(?:ich|er|sie|wir)',
      '(?<=: )"?(?:nein|nee|nö)(?: danke)? ?[.!"]',
    ),
    {
      rank: 5,
      anyhow: true,
      unless: ways(
        '(?:bestätig\\w*|link|app|unterschr\\w*|aufnahme|aufzeichnung)~(?:nein|nicht)',
        'falsch beraten',
        '(?:hotline|mitarbeiter\\w*|berater\\w*|die|er|sie|man) (?:sagte|sagt|meinte|sagten|' +
          'hat (?:mir )?gesagt|haben (?:mir )?gesagt)',
        '_ob_ (?:\\w+ ){0,2}nein',
        'vermieter',
        '(?:mann|frau|sohn|tochter|kollege|freund\\w*|bruder|schwester|nachbar\\w*) (?:sagt|meint|sagte|meinte)',
        '(?:mir|uns)~(?:gesagt|sagt)',
      ),
    },
  ),
  rule('agreedOnPhone', false, `${THEY_SAY}${NO}`, {
    rank: 5,
    given: OF_KIN,
    anyhow: true,
    unless:
      '(?:bestätig\\w*|link|app|unterschr\\w*|aufnahme|aufzeichnung)~(?:nein|nicht)|falsch beraten|hotline|mitarbeiter\\w*|_ob_ (?:\\w+ ){0,2}nein|vermieter|(?:mir|uns)~(?:gesagt|sagt)',
  }),
  rule(
    'agreedOnPhone',
    false,
    ways(
      '_(?:am telefon|telefonisch|im (?:telefonat|gespräch|anruf)|' +
        'während des (?:telefonats|gesprächs|anrufs)|dem (?:anrufer|verkäufer|mitarbeiter|herrn)|' +
        'der (?:anruferin|dame|mitarbeiterin))_~_(?:widersprochen|widersprach)_',
      '_dem angebot_~_(?:widersprochen|widersprach)_',
    ),
    {
      rank: 4,
      never: true,
      unless: 'aufzeichn\\w*|aufnahme|mitschnitt|werbung|werbeanruf\\w*|schriftlich|per_|mail|brief|\\d',
    },
  ),
  // A reply that stands alone: "Nein danke."
  rule(
    'agreedOnPhone',
    false,
    '(?<=[.!?"] )"?(?:nein|nee|nö)(?: danke)? ?[.!"]|(?<=[?] )"?(?:nein|nee|nö|no)(?: danke| thanks)?,',
    {
      rank: 2,
      anyhow: true,
      unless: '_ob_ (?:\\w+ ){0,2}nein',
    },
  ),
  rule(
    'agreedOnPhone',
    false,
    // "Können Sie mich hören?" - "Ja": no yes to an offer, unless one is told as well.
    ways(
      '(?:spreche? ich mit|sind sie|wohnen sie)_[^.!?\\n]{0,40}\\?" ?[-,]? ?"ja_',
      '(?:hören|verstehen)(?: sie)?(?: mich)?[^.!\\n]{0,14}["?]{0,2},? ?' +
        '(?:(?:und|ich|da|dann|sag\\w*|natürlich|drauf|darauf|hab\\w*) ){0,4}"?_ja_',
      'hear me[^.!\\n]{0,60}_(?:yes|yeah)_',
    ),
    { rank: 1, anyhow: true },
  ),
  rule(
    'agreedOnPhone',
    false,
    // A yes to something that is no offer.
    ways(
      '(?:hören|verstehen) sie mich~_ja_',
      'auf (?:alle|die|jede|seine|ihre) fragen?~ja_ ?(?:gesagt|geantwortet)~~(?:{nie}) ~~(?:rede|erwähnt|vertrag)',
      '_(?:ja|jo),? (?:da wohn|das bin|am apparat|ich bin_(?! (?:dabei|einverstanden|bereit|interessiert))|' +
        'der bin|die bin)',
      '"?(?:ja|jo)"?~(?:adresse|name|namen|geburtsdatum|daten|anschrift)~(?:stimm\\w*|richtig|korrekt|bestätigt)',
      '(?:adresse|name|namen|geburtsdatum|daten|anschrift|zählernummer|zählerstand|iban)~(?:bestätigt|' +
        'durchgegeben|vorgelesen|genannt|abgeglichen|gesagt|gegeben)~(?:mehr nicht|sonst nichts|sonst nix|' +
        'weiter nichts|das wars|nichts weiter|tschüss)',
    ),
    { rank: 6, anyhow: true, unless: 'zugestimmt|zugesagt|zum wechsel' },
  ),
  rule(
    'agreedOnPhone',
    false,
    // "Jedes Mal mit ja geantwortet, weil es ja stimmte", where an address or a number was checked.
    '_ja_ (?:geantwortet|gesagt|bestätigt) ?,? (?:weil|da|denn) ' +
      '(?:(?:es|das|alles|die|meine?|der|ja|auch|eben|doch|halt|daten|angaben|adresse|anschrift|name|' +
      'nummer) ){1,5}(?:stimmten?|gestimmt (?:hat|haben)|richtig (?:war|waren|ist|sind)|' +
      'korrekt (?:war|waren|ist|sind))_',
    {
      rank: 6,
      anyhow: true,
      given: '_(?:\\w*adresse|anschrift|geburts\\w+|\\w*daten|zählernummer|kundennummer|kontonummer|iban|name|namen)_',
      unless: '_(?:angebot\\w*|anbot|vertrag\\w*|tarif\\w*|wechs\\w*|verkauf\\w*|verlänger\\w*)_',
    },
  ),
  rule(
    'agreedOnPhone',
    false,
    // "Ob ich einverstanden bin, dass sie mir das mal alles zuschickt, da hab ich ja gesagt": papers, no contract.
    '(?<=_(?:ob|if|whether)_ [^.!?]{0,60})_(?:das|es|alles|was|etwas|infos?|informationen|unterlagen|' +
      'angebot|prospekt|it|something|everything|information)_ (?:\\w+ ){0,3}(?:zuschick\\w*|zusend\\w*|' +
      'zukommen|schicken|schickt|senden|sendet|mailen|send|post|' +
      'email)_(?=[\\s,.]{0,2}(?:(?:lassen|me|mir|darf|dürfe|kann|könne|soll|solle|koennte|' +
      'duerfte)[\\s,.]{1,2}){0,2}(?:und )?(?:(?:da|drauf|darauf|dann|dazu|ich|i|hab|habe|natürlich|auch|' +
      'schon|sicher|gern|gerne|klar|of|course) ){1,6}(?:ja (?:gesagt|geantwortet)|said (?:yes|ok|okay))_)',
    {
      rank: 6,
      anyhow: true,
      unless: ways(
        '_(?:vertrag|karte|sim|router|gerät|\\w*paket|probe\\w*|heft\\w*|zeitung|ware|contract|router)_ ' +
          '(?:\\w+ ){0,4}(?:zuschick\\w*|schick\\w*|zusend\\w*)_',
        '_ob (?:ich|wir) [^.!?\\n]{0,40}_(?:annehm\\w*|nehme|wechseln?|wechsle|abschließ\\w*|' +
          'verlänger\\w*|kaufe?n?|bestelle?n?)_',
      ),
    },
  ),
  rule(
    'agreedOnPhone',
    false,
    ways(
      // "Antwortet nicht, Anruf 3.11., ja gesagt": that the company is silent denies nothing that was done.
      '(?<!(?:antworte[tn]?|reagier(?:t|en)|melde[tn]?)(?: [a-z]+){0,3} ?){nie}(?! (?:antwort|reaktion|rückmeldung)_[^,]{0,30},)' +
        '~(?:zugestimmt|zugesagt|eingewilligt|ja gesagt|ja jesagt|zusage gegeben|zustimmung)',
      '(?:war|waren) (?:\\w+ ){0,3}nicht einverstanden',
      '(?:zugestimmt|zugesagt|eingewilligt|ja gesagt) (?:habe?|hatte|hab|hat) (?:ich |sie |er |wir |' +
        'meine \\w+ |mein \\w+ )?(?:aber |da |jedenfalls |garantiert |definitiv |ganz sicher )*{nie}',
      'kein(?:em|erlei)? ja_',
      'ohne (?:meine |jede |jegliche |ihre )?(?:zustimmung|einwilligung|einverständnis|zusage|auftrag|' +
        'mein wissen|unser wissen|ihr wissen|ja)_',
      'never (?:agreed|said yes|accepted|consented)',
      "(?:did not|didn't|didnt) (?:agree|say yes|accept|consent)",
      'without my (?:consent|agreement|knowledge)',
    ),
    {
      rank: 5,
      never: true,
      unless: ways(
        '_(?:as|her|his|my|the|legal) (?:parents?|guardians?)_',
        '_(?:guardian|custodian)_',
        'aufzeichnung|aufnahme|anrufen|werbung|werbeanruf|daten',
        '(?:nichts|nix|nicht|nie) (?:per (?:e-?)?(?:mail|post|brief|sms)|schriftlich) ' +
          '(?:\\w+ )?(?:zugesagt|zugestimmt)',
      ),
    },
  ),
  rule(
    'agreedOnPhone',
    false,
    ways(
      '_(?:sage?|sagen|say) (?:ich |wir |sie |er |dann |noch |klar |deutlich |immer ){0,3}"?(?:nein_|nee_|nö_|no_)',
      '_(?:habe?|hatte|hat|hab|haben)~_(?:abgelehnt|verneint|abgewimmelt|abgesagt|aufgelegt)_',
      '_(?:lehnte|lehnten) (?:ich|sie|er|wir)?~_ab_',
      // "Erst ja gesagt, dann beim Kontrollanruf abgelehnt": the last word counts.
      '_(?:erst|zuerst|zunächst|anfangs) (?:mal )?ja gesagt,? (?:und |aber )?(?:dann|danach) ' +
        '(?:aber |doch |wieder |alles |(?:beim|im|bei dem|in dem) (?:\\w+ )?\\w*(?:anruf|gespräch|telefonat) )*abgelehnt_',
      '"?_(?:nein|nee|nö|no)"? (?:gesagt|sagte)',
      '_(?:sagte|gesagt|meinte) (?:ich |sie |er |wir |klar |deutlich |klipp und |mehrfach |immer |dann |' +
        'gleich |sofort |daß |dass ){0,4}[:,]? ?"?(?:nein_|nee_|nö_|kein interesse|kein bedarf)',
      'kein interesse|einfach aufgelegt|sofort aufgelegt|gleich aufgelegt',
      '(?:immer|stets|jedes ?mal|jedesmal|mehrfach|mehrmals|sofort|gleich|direkt|dankend|höflich|deutlich|' +
        'klar|wieder) abgelehnt',
      '(?:gesagt|sagte|sage),? (?:dass |daß )?ich~(?:will|wolle|moechte|brauche|brauch)~{nie}',
      '(?:gesagt|sagte|sage|sag)~(?:brauche?|will|moechte) (?:ich|wir) {nie}',
      '_ich (?:sofort|gleich|nur|so)?:? ?"?nein_',
      // "Kostet nichts ja gut hab ich gesagt": the price is nothing, the answer a yes.
      '(?<!_(?:kost\\w*|zahl\\w*|änder\\w*|passier\\w*|schad\\w*|verpflicht\\w*|cost\\w*)(?: (?:mich|dich|sie|ihnen|sich|extra|erstmal|doch|ja|auch))* ?){nie} ja_(?: \\w+){0,4} gesagt',
      'hung up',
      'told (?:him|her|them|the \\w+) (?:twice |clearly |again |politely |several times |three times |' +
        'straight )?(?:that )?i (?:do not|don.t) (?!know|remember|understand|mind)\\w+_',
      "told (?:him|her|them) (?:no_|(?:that )?i (?:was not|wasn't|am not|did not|didn't|do not|don't) " +
        '(?:want|need|interested))',
      'said "?(?:no_|no thanks?|not interested)',
      "wasn't interested|not interested|refused|declined",
    ),
    {
      rank: 5,
      never: true,
      unless: ways(
        '(?:hotline|vodafone|telekom|o2|firma|die|sie|er|anbieter|bank|berater|mitarbeiter\\w*|' +
          'kundenservice) (?:hat|haben|hatte|lehnt|lehnte|lehnten|legte)~(?:abgelehnt|ab_|aufgelegt)',
        '_haben (?:sie|die)_~abgelehnt',
        'widerruf~(?:abgelehnt|refused|declined)',
        '(?:abgelehnt|refused|declined)~widerruf',
        'er hat (?:einfach )?aufgelegt',
        'die hat (?:einfach )?aufgelegt',
        'wurde abgelehnt',
        '(?:per (?:e-?)?(?:mail|brief|post|fax)|schriftlich|fristgerecht)~abgesagt',
        'abgesagt~(?:per (?:e-?)?(?:mail|brief|post|fax)|schriftlich)',
        '_ob_ (?:\\w+ ){0,2}nein',
      ),
    },
  ),
  rule(
    'agreedOnPhone',
    false,
    // What a relative says not to have done: "meine Frau sagt, sie habe niemandem etwas zugesagt".
    ways(
      '_(?:mutter|mama|vater|papa|mann|frau|oma|opa|sohn|tochter|tante|onkel|schwester|bruder|mandant\\w*|' +
        'ich|wir|sie|er) (?:sagt|sagte|schwört|versichert|beteuert|besteht darauf)[^.!?\\n]{0,20}_(?:sie|er|' +
        'habe?|haette|nie\\w*|ich)_[^.!?\\n]{0,50}{nie}[^.!?\\n]{0,40}_(?:zugesagt|zugestimmt|bestellt|' +
        'abgeschlossen|unterschrieben|gekauft|ja gesagt|eingewilligt|beauftragt)_',
      '_weder (?:sie|er|ich|meine? \\w+) noch (?:ich|sie|er|meine? \\w+) hab\\w* ' +
        '[^.!?\\n]{0,50}_(?:gesprochen|telefoniert|zugesagt|zugestimmt|bestellt)_',
      '{nie} (?:etwas |was )?(?:zugesagt|zugestimmt|bestellt) (?:habe?|hat|haben)_',
    ),
    { rank: 4, never: true, reported: true, unless: 'wenn|falls|gekündigt|aufzeichn\\w*|werbung' },
  ),
  rule(
    'agreedOnPhone',
    false,
    ways(
      '{nichts} (?:\\w+ ){0,3}(?:bestellt|abgeschlossen|gebucht|vereinbart|beauftragt|gekauft|' +
        'in auftrag gegeben|abonniert|zugesagt|zugestimmt|verlängert|geordert)',
      '{nie} (?:\\w+ ){0,4}(?:bestellt|abgeschlossen|gebucht|beauftragt|abonniert|in auftrag gegeben|' +
        'einen auftrag erteilt|auftrag gegeben|auftrag erteilt|vertrag abgeschlossen|vertrag gemacht|' +
        'vertrag geschlossen|vertrag unterschrieben)',
      '_(?:bestellt|abgeschlossen|gebucht|beauftragt|abonniert|verlängert) (?:habe?|hab|hatte|hat|haben) ' +
        '(?:ich |sie |er |wir )?(?:\\w+ ){0,2}{nie}',
      'never (?:ordered|signed up|bought|booked)',
      "(?:didn't|didnt|did not|haven't|havent|have not) (?:order|sign up|buy|ordered|signed up|bought|book)_",
    ),
    {
      rank: 4,
      never: true,
      unless: ways(
        '_beauftragt (?:hab|habe|hatte) ich (?:ihn |sie |damit |dazu )?(?:niemand\\w*|keine[nr]?)_',
        '_niemand\\w* (?:\\w+ )?beauftragt_',
        '{nie}~(?:gekündigt|bezahlt)~bestellt',
        'nicht (?:lange|viel|weiter|groß) (?:nachgedacht|überlegt)',
        '(?:per (?:e-?)?(?:mail|post|brief|sms)|schriftlich|online) (?:\\w+ )?(?:zugesagt|zugestimmt|' +
          'bestätigt|beauftragt)',
      ),
    },
  ),
  rule(
    'agreedOnPhone',
    false,
    '_(?:nur|bloß|lediglich|ausschließlich|einfach nur|eigentlich nur|nichts weiter als|only|' +
      'just)_~(?:info|infos|information\\w*|informieren|angebot|unterlagen|prospekt|informationsmaterial|' +
      'mail|störung|adresse|adressänderung|umzug|iban|kontonummer|bankverbindung|zählerstand|zählernummer|' +
      'frage|gefragt|nachgefragt|fragen|retour\\w*|gekündigt|kündigen|kündigung|rechnung|guthaben|' +
      'kontostand|liefertermin|termin|techniker|gemeldet|melden|sperren|durchgeben|beschwer\\w*|' +
      'bestätigt,? dass|name|namen|geburtsdatum|kundennummer|umfrage|verlangt|a question|information|an offer)_',
    {
      rank: 2,
      anyhow: true,
      unless: ways(
        // "Bloß stehen auf der Abrechnung 22 Euro": the word opens the sentence and limits nothing.
        '(?:^\\W*|[.!?,;] ?)(?:nur|bloß) (?:steht|stehen|stand|standen|ist|sind|war|waren|kam|kamen|seh\\w*|' +
          'jetzt|nun|auf|im|in) (?:\\w+ ){0,4}\\w*(?:rechnung|mail)',
        '(?:wollte|wollten|hatte|haben) (?:er|sie|die) nur',
        '(?:er|der|sie|die|mitarbeiter|anrufer\\w*|berater\\w*) (?:wollte|wolle|wollten|brauche|brauchte|' +
          'hat|haette|sagte|meinte|fragte)~_nur_',
        'nur (?:noch )?(?:eine |per )?(?:mail|sms|brief) (?:bekommen|erhalten|gekommen)',
        'bekommen (?:habe?|hab) ich nur',
        '(?:bis jetzt|bis heute|bisher|bislang|so far) (?:nur|bloß|only|just)_',
        'ohne anhang',
        '^"?(?:(?:nein|nee|ne|nö)[,.]? )?(?:nur|bloß) (?:die|eine|ne|per|\'?ne) (?:e-)?(?:mail|sms|rechnung)',
        '(?:war|waren|ist|gab|gabs|hab|habe|haben) (?:da |es )?(?:nur|bloß) (?:die|eine|ne) (?:mail|' +
          'rechnung)(?! (?:\\w+ ){0,2}(?:verlangt|angefordert|gewollt|haben|wollen|schicken))',
        '_nur jetzt_|nur mal so gefragt',
        'nur mal (?:eine|ne) (?:allgemeine )?frage',
        'kam nur|stand nur|lag nur|liegt nur|zugestimmt|ja gesagt|müss\\w+|muss nur',
        '_(?:soll|sollte|solle)_',
        '(?:rief|riefen|ruft|rufen)~nur~an_',
        '(?:rief|riefen)~_nur an_',
        'erinner\\w*',
        '_or (?:only|just)_',
        '_(?:thought|believed|assumed|figured|seemed|looked like)_[^.!?]{0,30}_(?:only|just)_',
        '_(?:he|she|they|caller|agent|guy|man|lady) (?:\\w+ )?(?:said|told|claimed|only|just|wanted|needed)_',
      ),
    },
  ),
  rule(
    'agreedOnPhone',
    false,
    ways(
      '(?:schicken|schick|senden|zuschicken|zusenden|schreiben) (?:sie|se|du)? ?(?:mir|uns|mal|das|erstmal|' +
        'erst mal|doch)~(?:mail|infos?|unterlagen|angebot|schriftlich|zu_|post|material|info)',
      '(?:schriftlich|angebot|unterlagen|infos?|informationen|material)~(?:haben|sehen|schicken|zuschicken|' +
        'zusenden|zukommen)~(?:wollte|lassen|wolle|gebeten|gesagt|sagte|soll|möge)',
      'um (?:infos?|informationen|unterlagen|ein angebot|informationsmaterial|zusendung|bedenkzeit) gebeten',
      'bat um (?:infos?|informationen|unterlagen|ein angebot|bedenkzeit)',
      '(?:bedenkzeit|(?<!anders )überlegen|überlege (?:es |mir |das ){1,2}|überlegs mir|drüber schlafen|' +
        'nachdenken|in ruhe (?:lesen|durchlesen|anschauen|überlegen))',
      'mit (?:meinem|meiner|der|dem) (?:mann|frau|sohn|tochter) (?:sprechen|besprechen|reden|bereden|' +
        'absprechen|abklären|klären) (?:muss|müsse|will|möchte|moechte|wollte|müssen)',
      'mit (?:meinem|meiner) (?:mann|frau|sohn|tochter) (?:be)?sprechen',
      'send me (?:the )?(?:info|details|something in writing)',
    ),
    {
      rank: 3,
      anyhow: true,
      // "He said otherwise he can't send me the offer": the caller's words.
      unless: ways(
        'zugestimmt|ja gesagt|zugesagt',
        'nach (?:\\w+ ){0,2}(?:überlegung|überlegen|bedenkzeit)_',
        "_(?:he|she|they|otherwise) (?:\\w+ )?(?:can't|cant|cannot|can|could|couldn't|couldnt|would|" +
          "wouldn't|will|won't|wanted to|needs? to) (?:\\w+ )?send_",
      ),
    },
  ),
  rule(
    'agreedOnPhone',
    false,
    '(?:zugestimmt|einverstanden|ok gesagt|zugesagt|eingewilligt),? (?:dass|daß|das) (?:sie|er|die|man) ' +
      '(?:mir|uns|ihr|ihm)~(?:angebot|infos?|informationen|unterlagen|mail|material|prospekt|etwas|' +
      'was)~(?:mail\\w*|schick\\w*|zuschick\\w*|zusend\\w*|send\\w*|zukommen)',
    { rank: 6, never: true },
  ),
  rule(
    'agreedOnPhone',
    false,
    ways(
      '_von (?:einer|einem|meiner|irgendeiner) (?:zusage|zustimmung|einwilligung|einverständnis|bestellung|' +
        'auftrag|ja) (?:von mir |meinerseits |von uns |unsererseits )?(?:kann|koennte) (?:\\w+ )?keine rede sein_',
      '(?:ohne zu|ohne dass ich)~(?:bestell|bestätig|zustimm|zugestimmt|gefragt|beauftrag|wollte|weiß|wusste)',
      '_(?:ungefragt|ungebeten|ungewollt|unbestellt|eigenmächtig)_ (?:\\w+ ){0,4}(?:umgestellt|verlängert|' +
        'gebucht|dazugebucht|gewechselt|geändert|bestellt|abgeschlossen|zugeschickt|geschickt|geliefert|aufgebrummt)',
    ),
    { rank: 1, anyhow: true },
  ),
  rule(
    'agreedOnPhone',
    false,
    ways(
      '(?:kein|keinen|keine|keinerlei) (?:\\w+ )?(?:vertrag|abo|abonnement|auftrag|bestellung|zusage|' +
        'vertragsabschluss|verlängerung)(?:\\w+)? (?:\\w+ ){0,2}(?:abgeschlossen|gemacht|bestellt|gewollt|' +
        'gegeben|erteilt|vereinbart|geschlossen|unterschrieben|wollte|gab|getätigt|zugestimmt)',
      '{nie}~(?:was )?von (?:verlängern|verlängerung|vertrag|bestellen|abo|abschluss)~(?:gesagt|gehört|' +
        'gesprochen|geredet)',
    ),
    { rank: 4, never: true },
  ),
  rule(
    'agreedOnPhone',
    false,
    // What nobody talked of may still have come of a yes to something else.
    'von (?:einem |einer |nem |ner |irgend\\w+ |neuen )?(?:vertrag|verlängerung|verlängern|abo|wechsel|' +
      'vertragswechsel|tarifwechsel|bestellung|kauf) (?:war|wurde|hat)?~(?:keine rede|nie die rede|' +
      'nicht die rede|nichts gesagt|kein wort)',
    { rank: 2, never: true },
  ),
  rule(
    'agreedOnPhone',
    false,
    ways(
      '(?:mal|später|irgendwann|zum vertragsende)~angebot (?:machen|schicken|zusenden),? (?:mehr|sonst|weiter) nicht',
      'mehr (?:habe? ich |hab ich )?(?:nicht|nich|auch nicht) gesagt',
      'mehr nicht',
      'mehr war (?:da )?nicht_',
      'das war alles_',
      'nothing else was (?:discussed|said|talked about|agreed|mentioned)',
      'that was (?:all|it)_',
      '_nie (?:\\w+ ){0,3}am telefon (?:\\w+ ){0,3}(?:gehabt|gemacht|zu tun)',
    ),
    { rank: 3, never: true },
  ),
  rule(
    'agreedOnPhone',
    false,
    ways(
      '_(?:kann|koennte|soll|solle|möge|koennten) (?:er|sie|die|man)? ?(?:mir|uns|ihr|ihm|ja|gern\\w*) ' +
        '(?:\\w+ ){0,4}(?:mailen|schicken|zuschicken|schreiben|senden|zusenden)',
      '_(?:er|sie|die|man|der) (?:kann|koennte|soll|solle|sollen|können|koennten|möge) (?:mir|uns|ihr|' +
        'ihm)_ (?:\\w+ ){0,4}(?:mailen|schicken|zuschicken|schreiben|senden|zusenden)',
      '_(?:guck|schau|les|lese|kiek|schaue) (?:ich )?(?:mirs?|es|das|mir das|mir es|ma|mal)_',
      '_(?:i will|i would|i.ll|let me) (?:think|look|check|read)',
      'überleg\\w* (?:ich )?(?:mirs?|mir es|mir das|es mir|das mir|mir mal)_',
      'need(?:ed)? to think',
      '_(?:would|.d|will|must|need(?:ed)?) (?:have to |to |first )?(?:speak|talk|check|discuss \\w+) (?:to|' +
        'with) (?:my|our)_',
      'send (?:me )?(?:the |an |your )?(?:offer|details|papers)',
      '(?:die|das|den|was) (?:ich|sie|er|wir) (?:am telefon |telefonisch |klar |zweimal |' +
        'sofort )*abgelehnt (?:habe?|hat|hatte)',
      '(?:dass|daß) (?:ich|sie|er|wir) (?:auch )?kein\\w* (?:neuen? )?(?:vertrag|wechsel|abo|tarif|' +
        'interesse)\\w* (?:will|wolle|wollen|möchte|brauche?|habe)',
    ),
    {
      rank: 3,
      anyhow: true,
      unless: ways(
        'zugestimmt|ja gesagt|zugesagt|ich soll|soll ich|_soll\\w* (?:ich|wir)_|widerruf',
        '_(?:guck\\w*|schau\\w*|les\\w*) (?:ich )?(?:es|das|mir das) (?:jeden|täglich)_',
      ),
    },
  ),
  rule(
    'agreedOnPhone',
    false,
    // What was never spoken of.
    '_(?:über|von|um) (?:\\w+ )?(?:\\w*vertr(?:a|ä)g\\w*|\\w*tarife?n?|\\w*verlängerung|\\w*wechsel|' +
      'preise?n?|angebote?n?|abos?|abonnement|bestellung)_[^.!?\\n]{0,30}_' +
      '(?:kein(?:e)? (?:einziges )?(?:wort|silbe|sterbenswörtchen)|nie (?:ein wort|gesprochen|geredet)|' +
      'mit keiner silbe)_[^.!?\\n]{0,16}_(?:gewechselt|verloren|geredet|gesprochen|gefallen|gesagt)_',
    { rank: 3, never: true, unless: 'kündig\\w*|widerruf\\w*|laufzeit' },
  ),
  rule(
    'agreedOnPhone',
    false,
    // What was given, and nothing beyond it: "die Nummer hab ich vorgelesen, das wars", "mehr hat er nicht gekriegt".
    ways(
      '_(?:\\w*nummer|\\w*stand|adresse|anschrift|daten|name|namen|geburtsdatum)_ (?:hab|habe) ich (?:ihm |' +
        'ihr |denen |noch |nur |bloß ){0,2}(?:vorgelesen|genannt|durchgegeben|bestätigt|gesagt|diktiert|' +
        'abgelesen),? (?:und )?(?:das wars|das war.?s|das war alles|mehr nicht|sonst nichts|sonst nix)_',
      '_mehr (?:als [^.!?,\\n]{3,30} )?(?:hat|haben|hatte) (?:er|sie|die|der) (?:von mir |aus mir |' +
        'von uns ){0,2}(?:nicht|nie) (?:gekriegt|bekommen|gehört|rausbekommen|erfahren)_',
    ),
    { rank: 3, never: true },
  ),
  rule(
    'agreedOnPhone',
    false,
    // "Sowas hab ich mit keiner Silbe gesagt".
    ways(
      '_(?:das|sowas|so etwas|so was|dergleichen) (?:hab|habe|haben) (?:ich|wir) ' +
        '(?:\\w+ )?(?:mit keine[mr] (?:silbe|wort)|nie|niemals|zu keiner zeit) (?:\\w+ )?(?:gesagt|zugesagt|' +
        'verlangt|gewünscht)_',
      '_(?:hab|habe|haben) (?:ich|wir) (?:\\w+ )?(?:mit keine[mr] (?:silbe|wort)) (?:\\w+ )?(?:gesagt|' +
        'zugesagt|zugestimmt)_',
    ),
    { rank: 3, never: true },
  ),
  rule(
    'agreedOnPhone',
    false,
    // "Oma hat die angehört. Sie hat nur gefragt, was das kostet": no caller asks for the price.
    '_(?:sie|er) (?:hat|hatte) (?:doch |ja |da |dann )*(?:nur|bloß|lediglich) (?:mal )?(?:gefragt|nachgefragt|wissen wollen),? ' +
      '(?:was|wie ?viel|wie teuer|ob)_[^.!?,\\n]{0,30}_(?:kostet|koste|kosten|teuer|bezahlen)_',
    {
      rank: 2,
      anyhow: true,
      given: OF_KIN,
      unless:
        'zugestimmt|ja gesagt|zugesagt|_ob (?:ich|wir)_|_(?:anrufer\\w*|mitarbeiter\\w*|berater\\w*|verkäufer\\w*)_',
    },
  ),
  rule(
    'agreedOnPhone',
    false,
    // "Die PUK wollte ich, keine Verlängerung".
    '_(?:wollte|wollten) (?:ich|wir), ?(?:aber |und )?keine?n? (?:neue\\w* )?(?:\\w*verlängerung|\\w*vertrag|\\w*tarif|\\w*abo|\\w*option|wechsel)(?=[.,!;]|$)',
    { rank: 2, anyhow: true },
  ),
];

const DECLARED: readonly Rule[] = [
  rule(
    'declaration',
    'onlyDocuments',
    ways(
      '(?:nur|bloß|lediglich)~(?:infos?|informationen|unterlagen|angebot|prospekt|' +
        'informationsmaterial)~(?:gebeten|haben|schicken|zuschicken|zugestimmt|verlangt|angefordert|gewollt|gewünscht)',
      '(?:schicken|senden) sie mir~(?:infos?|unterlagen|angebot|mail)',
    ),
    { rank: 4, never: true },
  ),
];

export const REFUSED_RULES: readonly Rule[] = [...REFUSED, ...DECLARED];
