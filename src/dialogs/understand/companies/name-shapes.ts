// The shapes a firm's name has in a sentence: what stands before and behind it, and how it is written.

/** "Grünstrom AG", "Firma Müller & Söhne". */
export const LEGAL_FORM =
  /(?:(?<=^|[\s"„“(»'/])(?:[A-ZÄÖÜ0-9][\p{L}\p{N}&.+-]{1,30} (?:(?:und|für|&) (?=[A-ZÄÖÜ]))?){1,5})(?:GmbH(?: & Co\.? KG)?|AG|SE|KG|UG|Ltd\.?|Limited|S\.L\.|B\.V\.|e\.V\.|eG|oHG|mbH)(?=$|[\s,.;:!?"“)])/gu;

/** A word with a capital, as names of firms have them. */
const CAP = String.raw`[A-ZÄÖÜ][\p{L}\p{N}&+-]{2,25}`;
/** What shapes a name has; with `trade` it must sound like a firm as well. */
export const SHAPES: readonly { pattern: RegExp; trade: boolean; quoted?: boolean }[] = [
  // In quotation marks behind "von", "Firma", "nennt sich".
  {
    trade: false,
    quoted: true,
    pattern: new RegExp(
      '(?:(?:von|bei|vom)(?: der| dem| einer| einem)?|firma|namens|anbieter|versorger|heißt|heisst|' +
        'sondern|unter|company|called|from|nennt sich|von einer|von einem|bei einer|neuen|' +
        'Antragsteller(?:in)?|Mitglied (?:im|in der|beim|bei der)|Makler(?:in)? (?:der|von|von der)|' +
        String.raw`Absender|Gläubiger(?:in)?|something with|Gemeinschaft|firm[yąaę]|фирм\p{L}*|` +
        String.raw`компани\p{L}*|компані\p{L}*|firması|شركة|получатель|отримувач|odbiorca) ` +
        String.raw`["„“»«']([\p{L}\p{N}][\p{L}\p{N}&.+! -]{2,40})["“”«»']`,
      'giu',
    ),
  },
  // "Die Firma heißt laut der Mail von heute "PC Care Solutions"".
  {
    trade: false,
    quoted: true,
    pattern:
      /(?:heißt|heisst|heißen|hieß|nennt sich|nennen sich|is called|calls itself)(?: [\p{L}\d]+){0,6} ["„“»«](\p{Lu}[\p{L}\p{N}&.+ -]{2,40})["“”«»]/gu,
  },
  // In quotation marks anywhere, where it sounds like a firm.
  {
    trade: true,
    pattern:
      /(?:\b(?:der|die|das|eine?|einer|einem|some|a|an|the|rief|called|dran|schickt|schickte|schreibt|mahnt|verlangt|hat|haben|sich|mir|uns|ist|is) |^|[:,(] )["„“»«](\p{Lu}[\p{L}\p{N}&.+ -]{2,40})["“”«»]/gu,
  },
  // Behind a word for a firm.
  {
    trade: false,
    pattern: new RegExp(
      String.raw`(?:[Ff]irma|[Vv]erlag|[Uu]nternehmen|namens|company called|abgebucht von|laden namens|firmy|фирмы|фірми|[Ll]eserservice|[Aa]nbieter|[Vv]ersorger) (?:namens |heißt |"|„)?(?!(?:Nord|Süd|West|Ost|Mitte)(?!\p{L}))(${CAP}(?: ${CAP}(?: ${CAP}(?=,| (?:hat|haben|rief|riefen) ))?)?)`,
      'gu',
    ),
  },
  // In brackets behind a word for a firm, or behind its colon: "eine Weinfirma (Keller Direkt)", "Firma: Wellvita".
  {
    trade: false,
    pattern:
      /(?:(?:[Ff]irma|[Vv]erlag|[Aa]nbieter|[Vv]ersorger|[Vv]ersand|[Hh]ändler|company|firm|provider|supplier|publisher) \(|(?:Firma|Verlag|Anbieter|Versorger): )(\p{Lu}[\p{L}\p{N}&.+-]{2,24}(?: \p{Lu}[\p{L}\p{N}&+-]{1,24}){0,3})(?=[),.;!?]| aus |$)/gu,
  },
  // "A "welcome to Ostwind Energie" mail".
  {
    trade: false,
    pattern:
      /[Ww]elcome to (\p{Lu}[\p{L}\p{N}&.+-]{2,24}(?: \p{Lu}[\p{L}\p{N}&+-]{1,24}){1,2})(?=["“”'.,!;]| mail| letter| e-?mail|$)/gu,
  },
  // Behind the word for a debit, before its sum: "Lastschrift Leserring Nord 59,00".
  {
    trade: false,
    pattern:
      /(?:[Ll]astschrift|[Aa]bbuchung|[Ee]mpfänger):? (\p{Lu}[\p{L}\p{N}&+-]{2,24}(?: \p{Lu}[\p{L}\p{N}&+-]{1,24}){1,2})(?= \d)/gu,
  },
  // Subject at the head of its sentence: "Rheinland Versicherung hat mich angerufen".
  {
    trade: true,
    pattern: new RegExp(
      String.raw`(?<=^|[.!?\n] ?)(?!(?:\p{L}+ ){0,2}(?:\p{L}*[Ii]nkasso|Rechtsanw|` +
        String.raw`Anwalt|Kanzlei|\p{L}*[Gg]ericht))` +
        String.raw`(\p{Lu}\p{L}{3,18} \p{Lu}\p{L}{2,18}` +
        String.raw`(?: \p{Lu}\p{L}{2,18})?)` +
        String.raw`(?= (?:hat|haben) (?:(?:mich|mir|uns|bei mir|bei uns) |[\p{L} ]{0,30}angerufen)|` +
        ' (?:rief|riefen|mahnt|schreibt|schickt|verlangt|behauptet|fordert|bucht|droht|will)(?: |,))',
      'gu',
    ),
  },
  // Kinds of firms that carry their name behind them: "Leserservice Nord", "Lotterie-Einnahme Brandt".
  {
    trade: false,
    pattern: new RegExp(
      String.raw`(?<=^|[\s"„(])((?:\p{Lu}[\p{L}-]*(?:[Ss]ervice|vertrieb|[Ee]innahme|kontor|versand|verlag|akademie|energie|energy|gruppe|zentrale|vertriebs|[Cc]lub|[Kk]ellerei|[Ww]eingut|[Ww]einhaus|[Ll]eserkreis|[Ll]esezirkel) (?!Hotline|Mitarbeiter|App)${CAP})(?: (?:Club|Plus|24|Nord|Süd|West|Ost))?)`,
      'gu',
    ),
  },
  // Papers, money and switches name their sender without an article: "Brief von Nordmark Energie", "Wechsel zu Voltara".
  {
    trade: true,
    pattern: new RegExp(
      '(?:[Bb]rief|[Pp]ost|[Mm]ail|[Ss]chreiben|[Rr]echnung|[Mm]ahnung|[Bb]estätigung|[Uu]nterlagen|' +
        '[Pp]apiere?|[Pp]olice|[Vv]ertrag|[Ll]ieferung|[Bb]elieferung|[Ww]illkommen|[Bb]egrüßung|' +
        '[Ww]echsel|[Aa]bbuchung|[Ll]astschrift|[Aa]bgebucht|[Pp]aket|[Pp]äckchen|[Kk]arton|[Gg]erät|' +
        String.raw`[Kk]apseln|[Zz]eitschrift|[Aa]bo|Kunde|Kundin|[Mm]itarbeiter\p{L}*|` +
        String.raw`[Bb]erater\p{L}*|[Hh]err|[Ff]rau|[Dd]ame|[Mm]ann|[Jj]emand|[Ee]iner|[Ee]ine|[Aa]nruf|` +
        'angerufen|rief|an|bestellt|bill|letter|email|contract|invoice|someone|call|called|lady|guy|man|' +
        String.raw`box|parcel)(?: [\p{Ll}-]{2,12}| [\d.,]+ ?€?){0,3} (?:von|vo|bei|beim|zu|` +
        String.raw`durch|from|with|by|at|z|firmy|od) ((?:[A-ZÄÖÜ][\p{L}\p{N}&.+-]{2,24}|` +
        String.raw`\d{2,4}[a-zäöü]{4,20})(?: (?:[A-ZÄÖÜ][\p{L}\p{N}&+-]{1,24}|24|&))?` +
        String.raw`(?: [A-ZÄÖÜ][\p{L}\p{N}&+-]{2,24})?)`,
      'gu',
    ),
  },
  // Behind the role: "ein Vertreter der Adler Leben rief an", "Versicherer ist die Alpa Schutz".
  {
    trade: false,
    pattern:
      /(?:[Vv]ertreter|[Mm]itarbeiter|[Bb]erater)(?:in)? (?:der|des) (?!Stadt|Gemeinde|Familie|Herrn|Eheleute|Deutschen|Firma|Verbraucher|Bundes|Polizei|Bank|Kranken|Agentur|Abteilung|Post)(\p{Lu}\p{L}{2,18} \p{Lu}\p{L}{2,18})(?= (?:an|am|rief|hat|hatte)\b|[,.])/gu,
  },
  {
    trade: false,
    pattern:
      /(?:[Vv]ersicherer|[Vv]ertragspartner|[Vv]ertragspartnerin) (?:ist|war|sei) (?:laut \p{L}+ )?(?:die |der |eine )?(\p{Lu}[\p{L}\p{N}&+-]{2,20} \p{Lu}[\p{L}\p{N}&+-]{1,20})(?=[,.;!?]|$)/gu,
  },
  // "Jetzt schreibt mir Voltera Energie": whoever writes, supplies or takes money.
  {
    trade: true,
    pattern: new RegExp(
      String.raw`(?:schreibt|schrieb|schickt|schickte|mahnt|mahnte|beliefert|begrüßt|begrüßte|verlangt|fordert)(?: mir| mich| uns| von mir)?(?: jetzt| nun| heute| gestern| plötzlich| auf einmal)?(?: die| der| eine| ein)? (${CAP} ${CAP})`,
      'gu',
    ),
  },
  // "Meine Oma heißt Gertrud Vogt" names a person.
  {
    trade: false,
    pattern: new RegExp(
      String.raw`(?<!\b(?:[Oo]ma|[Oo]mi|[Oo]pa|[Mm]utter|[Mm]ama|[Mm]utti|[Vv]ater|[Pp]apa|[Mm]ann|` +
        '[Ff]rau|[Ss]ohn|[Tt]ochter|[Bb]ruder|[Ss]chwester|[Tt]ante|[Oo]nkel|[Ff]reund|[Ff]reundin|' +
        '[Nn]achbar|[Nn]achbarin|[Kk]ind|[Ee]nkel|[Ee]nkelin|[Pp]erson|[Ee]r|grandma|grandmother|grandpa|' +
        'grandfather|mother|mum|mom|father|dad|husband|wife|son|daughter|aunt|uncle|friend|he|she) )' +
        '(?:nenn(?:t|en) sich|heiß(?:t|en)|heisst|namens|Absender(?: ist| war)?:?|is called|calls itself|' +
        String.raw`named) (?:die |der |eine |a )?["„“»«']?((?:[A-ZÄÖÜ][\p{L}\p{N}&.+-]{2,24})` +
        String.raw`(?: [A-ZÄÖÜ][\p{L}\p{N}&+-]{1,24}){0,2})`,
      'gu',
    ),
  },
  // Two words that sound like a firm: "jemand von der ImmoMentor Akademie", "von Aqua Vital aus Paderborn".
  {
    trade: true,
    pattern: new RegExp(
      String.raw`(?:\b(?:von|vo|vom|bei|beim|zu|zur|durch|from|with|by|der|die|dran war|` +
        '[Vv]ertrag mit) (?:der |dem |einer |die |a |vo )?)' +
        String.raw`(\p{Lu}\p{L}{2,18} \p{Lu}\p{L}{2,18})(?= aus | kam |` +
        ' kommt | angenommen| bestellt| abonniert| hat | rief | rang | schreib|[.,:;!?)]| am | wega |' +
        ' und | mit | ab | called| angerufen| über )',
      'gu',
    ),
  },
  // With an article or in the genitive only where the name has two words: "Rechnung der Media Concept", "von der Regiomedia 24".
  {
    trade: true,
    pattern: new RegExp(
      '(?:[Bb]rief|[Pp]ost|[Mm]ail|[Ss]chreiben|[Rr]echnung|[Mm]ahnung|[Bb]estätigung|[Uu]nterlagen|' +
        String.raw`[Pp]olice|[Vv]ertrag|[Bb]egrüßung\p{L}*|[Aa]bbuchung|[Ll]astschrift|[Pp]aket|` +
        String.raw`[Ww]illkommen\p{L}*|[Aa]bo|[Bb]egrüßungs\p{L}+)` +
        String.raw`(?: [\p{Ll}-]{2,12}| [\d.,]+ ?€?){0,3} (?:der|des|vom|von der|von einer|` +
        String.raw`bei der|an die|an den|zur|durch die) (\p{Lu}[\p{L}\p{N}&+-]{2,22} ` +
        String.raw`(?:\p{Lu}[\p{L}\p{N}&+-]{2,24}|24))(?! (?:\d|GB|MBit))`,
      'gu',
    ),
  },
  // Named by its own sentence: "Bellandris heißt die Firma", "auf dem Brief steht Nordwatt", "Absender: Energreen Vertriebs".
  {
    trade: false,
    pattern:
      /(?<=^|[.!?\n"„] ?)((?:\p{Lu}[\p{L}\p{N}&+-]{2,20})(?: \p{Lu}[\p{L}\p{N}&+-]{1,20}){0,2})(?= (?:heißt|heisst|nennt sich|nannte sich|hieß) (?:die|der|das|dieser?|dieses) (?:Firma|Laden|Verein|Anbieter|Unternehmen|Verlag|Club|Bude|Ding|Truppe))/gu,
  },
  {
    trade: true,
    pattern:
      /(?:\b[Ss]teht|\bstand|[Bb]riefkopf:?|[Aa]bsender:?|[Ee]mpfänger:?|[Gg]läubiger:?|geht an|gingen? an|geht es an|gezahlt an) (?:als Absender |oben |unten |was von |etwas von |der |die |das |eine? )?((?:\p{Lu}[\p{L}\p{N}&+-]{2,20})(?: (?:\p{Lu}[\p{L}\p{N}&+-]{1,20}|24)){0,2})/gu,
  },
  {
    trade: false,
    pattern:
      /(?:[Bb]riefkopf:? (?:steht |stand )?|[Aa]bsender:? |[Aa]bsender (?:auf|des|vom|der) [^.!?,]{3,20} (?:ist|war) |[Gg]läubiger:? )(?!Deutsche Post|Hermes|\p{L}+ Inkasso)(\p{Lu}[\p{L}\p{N}&+-]{2,20} \p{Lu}[\p{L}\p{N}&+-]{1,20})(?=[,.;!?]|$)/gu,
  },
  // Subject of a call: "rief Grünkraft Energie an", "hat mich Aqua Vital angerufen".
  {
    trade: false,
    pattern:
      /(?:\b(?:rief|riefen|ruft|hat|haben)(?: mich| uns| bei mir| bei uns| ihn| sie| heute| gestern| die| der){0,3} )(?!(?:Herr|Frau|Dr|Die|Der|Eine|Ein|Jemand|Mein|Meine)\b)(\p{Lu}[\p{L}\p{N}]{2,18} \p{Lu}[\p{L}\p{N}]{2,18})(?= (?:an\b|(?:[\p{L}\p{N}.]+ ){0,6}angerufen))/gu,
  },
  // Two names and a place: "Päckchen von Naturhof Sander aus Uelzen", "vom Münzhaus Feucht bei Nürnberg".
  {
    trade: false,
    pattern:
      /(?<!\b(?:Herrn?|Frau|Familie|Dr\.|Betreuer(?:in)?) )(?:\b(?:von|vom|bei|beim|durch) (?:der |dem |einer |einem )?)(?!(?:Herrn?|Frau|Familie|Dr|Polizei|Kreis|Stadt|Amt)\b)(\p{Lu}\p{L}{3,18} \p{Lu}\p{L}{2,18})(?= (?:aus|in|bei) \p{Lu}\p{Ll}+)/gu,
  },
  // "Verkauft hat er mir aber Brixenstrom", "in Wahrheit Brixenstrom": who was behind it, by a name that no ware has.
  {
    trade: true,
    pattern: new RegExp(
      '(?:[Vv]erkauft hat (?:er|sie|der|die|man)|(?:verkaufte|verkauften)(?: er| sie)?|[Ii]n Wahrheit(?: war (?:es|das)| ist (?:es|das))?|' +
        '[Ii]n Wirklichkeit(?: war (?:es|das)| ist (?:es|das))?|angedreht hat (?:er|sie)|hinter dem Anruf steckte)' +
        '(?: mir| uns| ihr| ihm| aber| dann| doch| jedoch| stattdessen| die| der){0,3} ' +
        '(?!(?:Öko|Bio|Natur|Erd|Nacht|Heiz|Grün|Wärme|Auto|Haushalts?|Billig|Gewerbe|Tag|Solar|Flüssig|Sonnen|Wind|Wasser|Atom|Kraft|Licht|Stadt|Privat|Haus|Wald|Wander|Kohle|Kern)(?:strom|gas|energie)\\b)' +
        String.raw`(\p{Lu}\p{Ll}{3,12}(?:strom|gas|energie|watt|volt))(?![\p{L}-])`,
      'gu',
    ),
  },
  // In quotation marks right behind the call: 'angerufen, "Herzenssache Kassel", sie hätten ...'.
  {
    trade: false,
    pattern:
      /(?:angerufen|rief an|am Apparat|am Telefon|Anruf),? ["„“»«](\p{Lu}[\p{L}\p{N}&+-]{2,20}(?: [\p{Lu}\p{N}][\p{L}\p{N}&+-]{1,20}){0,2})["“”«»]/gu,
  },
  // One word with two capitals, or with a number behind it, is no German noun.
  {
    trade: false,
    pattern:
      /(?<=^|[\s"„“»(/])(\p{Lu}\p{Ll}{2,14}\p{Lu}\p{Ll}{1,16}\d{0,3}(?: (?:Akademie|Energie|Service|GmbH|Club))?|\p{Lu}\p{Ll}{3,18}(?:24|360|365|49))(?=$|[\s"“”«.,:;!?)/'])/gu,
  },
];
