// Words typed to questions of the call: who called whom, what was said and answered.
import { ways } from '../../rule.ts';
import type { TypedWords } from './question.ts';

/** Typed to what happened on the phone, by fact and value. */
export const CALL: TypedWords = {
  channel: {
    inboundCall: ways(
      '_ich_(?: \\S+){0,2} angerufen',
      '_ich_~_(?:die|dort|da|bei denen|der hotline|den kundenservice|selbst|selber)_~(?:angerufen|gewählt|' +
        'durchgeklingelt)',
      '_(?:hab|habe)_ (?:selbst|selber|dort|bei denen|die hotline)_',
      // "Ich hab da ein Problem" is no call.
      '_(?:hab|habe)_ (?:da|die)(?= ?[.!]*$)',
      'selbst angerufen|selber angerufen',
      '^(?:\\w+ )?(?:hotline|kundenservice)',
      '_i (?:called|rang|phoned)_',
      // To "who called?": "ich", "ich selbst".
      '^\\W*(?:ich|wir|icke|i|me|myself)(?: (?:selbst|selber|wars|war das|did))?\\W*$',
      'von mir aus|ich war.?s der angerufen',
      '_(?:ich (?:habe? |hab )?(?:selbst |selber |dort |da )?(?:\\w+ )?(?:angerufen|rief)|selbst angerufen|' +
        'selber angerufen|i called|hotline|ich (?:die|sie|bei denen)(?= (?:an|selbst|selber|zuerst|ja)| ?[.!]*$))',
    ),
    outboundCall: ways(
      // To "who called?": "die", "die Firma", "die Telekom".
      '^\\W*(?:nein |na )?(?:die|sie|der|they|them|he|she)(?: (?:firma|anbieter|company|telekom|vodafone|o2|dame|frau|mann|haben|hat|did|wars|war das)){0,2}\\W*$',
      // Who and whom, and nothing else: "die mich"; "die zahlen mir die Überstunden nicht" tells of no call.
      '^\\W*(?:nein |nee |doch |also |na )?(?:die|der|sie|er|jemand|einer|eine|man|they|he|she|somebody|someone)_(?: (?:firma|haben|hat|has|have))?(?: (?:sich|doch|da|ja|einfach))?_(?:bei mir|bei uns|mich|uns|me)_(?: \\w+){0,2}\\W*$',
      '_call (?:that )?(?:they|he|she) (?:made|had|gave)_|_(?:they|he|she|somebody|someone)_~_(?:called|phoned|rang|by phone|on the (?:phone|line))_',
      '_(?:die|der|sie|er|jemand|einer|eine|man)_~_(?:bei mir|bei uns|mich|mir|uns)_~_(?:gemeldet|angerufen|kontaktiert|am (?:telefon|apparat|hörer)|telefon\\w*|anruf\\w*|klingel\\w*|dran)_',
      '_(?:mich|uns|me)_ _(?:angerufen|called)',
      'ange(?:rufen|klingelt) (?:worden|von denen)',
      '_(?:wurde|bin|worden)_~(?:angerufen|angeklingelt)',
      'werbeanruf|kaltanruf|cold call|ungefragt',
      '_(?:die haben (?:mich )?angerufen|wurde angerufen|angerufen worden|sie riefen|rief mich|riefen mich|' +
        'der anrufer|die firma|anruf von denen|they called|called me|werbeanruf|die mich|sie mich)',
    ),
    doorstep: ways(
      'haustür',
      '_an (?:der|meiner) tür_',
      'geklingelt und|vertreter|drücker|im treppenhaus|im flur|door',
      'in (?:der|meiner) wohnung',
      'bei mir daheim|ins haus',
      '_(?:haustür|an der tür|vertreter|door)',
    ),
    shop: '_(?:shop|laden|filiale|store|geschäft|media ?markt|saturn|verkaufsstand|stand)_|im einkaufszentrum|vor ort|_(?:_(?:shop|laden|filiale|store|geschäft)_)',
    online: ways(
      '_online_',
      'internet(?!anschluss|vertrag)',
      'webseite|website|homepage|übers netz|vergleichsportal|check ?24|verivox|_app_|browser',
      'geklickt',
      '_(?:online|internetseite|website|im internet|homepage|app)',
    ),
    letter: ways(
      '_(?:nur|bloß|plötzlich|auf einmal|einfach)_~_(?:brief|post|schreiben|rechnung|mahnung|letter|mail)_',
      '^(?:per |ein |der )?(?:brief|post|briefkasten)',
      'aus heiterem himmel|im briefkasten',
      '_(?:per brief|brief|post)',
    ),
  },
  personOnPhone: {
    self: ways(
      '^(?:na )?(?:ich|i|icke|selbst|selber|myself|me)_',
      '_(?:ich|i) (?:selbst|selber|war|bin|persönlich|allein|alleine|myself|did|took|answered)_',
      '_(?:war|bin) ich_',
      '_(?:hab|habe) ich_',
      'das war ich',
      '^(?:it|that) was (?:me|myself)_',
    ),
    spouse: ways(
      '_(?:mann|frau|fra|ehemann|ehefrau|gatte|gattin|göttergatte|göttergattin|männe|angetraute[rn]?|' +
        'lebensgefährt\\w+|partner|partnerin|husband|wife|hubby|bessere hälfte)_',
      '_(?:mann|frau|ehemann|ehefrau|partner\\w*|husband|wife)',
    ),
    child:
      '_(?:sohn|tochter|kind|bub|junge|mädel|kleine[rn]?|älteste[rn]?|jüngste[rn]?|son|daughter|kid|child)_|_(?:sohn|tochter|kind|son|daughter|child)',
    parent:
      '_(?:mutter|vater|mama|papa|mutti|vati|eltern|mum|mom|mother|dad|father)_|_(?:mutter|vater|mama|papa|eltern|mother|father)',
    other: ways(
      `_(?:${ways(
        'schwieger\\w+|schwager|schwägerin|schwester|bruder|onkel|tante|neffe|nichte|cousin\\w*',
        'enkel\\w*|oma|opa|großmutter|großvater|freund|freundin|nachbar\\w*|mitbewohner\\w*',
        'haushaltshilfe|putzfrau|pfleger\\w*|betreuer\\w*|babysitter\\w*|besuch|kollege',
        'kollegin|mitarbeiter\\w*|neighbou?r|friend|sister|brother|roommate|flatmate',
        'jemand anderes?',
      )})_`,
      '_(?:andere\\w*|sonst\\w*|other)',
    ),
    nobody: ways(
      '_(?:niemand|keiner|nobody|no one)_',
      'gar kein (?:anruf|gespräch)',
      '_gab.?s? (?:kein|gar kein)',
      'nie (?:einen anruf|telefoniert)',
      'kein telefonat|no call',
      'never (?:spoke|talked)',
      '_(?:niemand|keiner|nobody|no one|kein anruf|gab keinen)',
    ),
  },
  declaration: {
    yesToSomethingElse: ways(
      '_(?:nur|bloß|lediglich|only|just|aber)_ (?:doch |nur |bloß )*(?:zu|zur|zum|auf|dass|für|to)_',
      'zu (?:was|etwas) ander\\w+',
      'galt (?:was|etwas) ander\\w+',
      'andere (?:frage|sache)',
      'ob ich (?:die|der|frau|herr|das)_',
      'datenabgleich|hören sie mich|something else',
      '_(?:etwas anderes|zu was anderem|andere frage)',
    ),
    onlyDocuments: ways(
      '(?:erst ?mal|nur|bloß|lieber|was|etwas|alles)?_(?:schriftlich|unterlagen|infos?|informationen|' +
        'infomaterial|prospekt|angebot|in writing|papers|brochure)_',
      '(?:zu|her)?(?:schicken|senden)_',
      'schick\\w*_~mal|send me',
      '_(?:unterlagen|infos|informationen|angebot)',
    ),
    no: '_(?:abgelehnt|nein gesagt|kein interesse|declined|said no|refused|abgewimmelt)_|_nein_|_(?:^nein|abgelehnt)',
    silent: ways(
      '_(?:hmhm|mhm|hm|aha|nichts klares|nix klares)_',
      'gar nichts gesagt|nichts gesagt|nix gesagt|geschwiegen|aufgelegt|weder ja noch nein',
      'nichts dazu|überleg\\w*|hung up',
      '_(?:nichts gesagt|geschwiegen|aufgelegt)',
    ),
    clearYes:
      '_(?:zugesagt|zugestimmt|eingewilligt|einverstanden|ein ja|klar ja|klares ja|ja gesagt|agreed|said yes)_|_(?:^ja|zugestimmt|eindeutig)',
  },
  agreedOnPhone: {
    true: '_(?:zugesagt|zugestimmt|eingewilligt|einverstanden|bejaht|ja gesagt|gesagt ja|agreed|said yes|said ok\\w*)_',
    false: ways(
      '_(?:überleg\\w*|abgelehnt|kein interesse|aufgelegt|nein gesagt|abgewimmelt|drüber nachdenken|' +
        'nur (?:zugehört|gefragt)|said no|refused|hung up|think about it)_',
      'schriftlich',
      '(?:zu)?schicken_',
    ),
  },
  misledAbout: {
    price: 'preis|_(?:kosten|teurer|euro|€|geld|monatlich|gebühr\\w*|price|cost|expensive|more expensive)_',
    term: 'laufzeit|_(?:monate|jahre|24|12|mindestlaufzeit|term|months|years|verlängert)_',
    free: 'kostenlos|gratis|umsonst|geschenk\\w*|_(?:free|for nothing|for free)_',
    identity:
      '_(?:wer (?:er|sie|die|da)|angeblich (?:von|vom)|ausgegeben|behauptet~(?:von|vom)|stadtwerke\\w*|gar nicht von|nicht von|identity|pretended|claimed to be)_',
    duty: '_(?:müsste|muss|pflicht|gesetzlich|vorgeschrieben|verpflichtet|sonst (?:wird|werde)|abgeschaltet|have to|obliged)_',
    existingContract:
      'alter vertrag|_(?:alte[rnm]? (?:vertrag|tarif)|bestehende\\w*|läuft aus|ausgelaufen|old contract)_',
    cancellability: '_(?:kündigen|kündigung|kündbar|jederzeit|widerruf\\w*|rauskommen|aussteigen|cancel\\w*)_',
    switch: 'anbieterwechsel|_(?:wechsel\\w*|andere[rn]? (?:firma|anbieter)|switch\\w*)_',
  },
  priceNamed: {
    true: '_(?:genannt|gesagt|euro|€|preis (?:hat|war)|mentioned)_',
    false:
      'kein wort|keine (?:rede|silbe)|nie die rede|_(?:verschwiegen|geschwiegen|unterschlagen|not a word|never mentioned)_',
  },
  termNamed: {
    true: '_(?:monate?|jahre?|genannt|months|years|mentioned)_',
    false:
      'kein wort|keine (?:rede|silbe)|nie die rede|nix gesagt|nichts gesagt|_(?:verschwiegen|geschwiegen|unterschlagen|not a word|never mentioned)_',
  },
  callerDisclosed: {
    true: '_(?:gleich|sofort|am anfang|vorgestellt|straight away|at once)_',
    false:
      '_(?:erst (?:nach|am|später|hinterher|auf)|verschwiegen|rausgerückt|genuschelt|vernuschelt|irgendwann|nachgefragt|never)_',
  },
  purposeDisclosed: {
    true: '_(?:gleich|sofort|am anfang|straight away)_',
    false: '_(?:umfrage|angeblich|hieß es|vorwand|getarnt|gewonnen|survey|pretended|erst (?:nach|am|später))_',
  },
  marketingConsent: {
    true: '_(?:häkchen|gewinnspiel|angekreuzt|zugestimmt|eingewilligt|ticked|opt(?:ed)? in)_',
    false: '_(?:bestimmt nicht|wissentlich|bewusst|robinson\\w*|widersprochen|never|nicht dass ich)_',
  },
};
