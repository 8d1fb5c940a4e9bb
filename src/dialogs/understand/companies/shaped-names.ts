// Names of firms that no directory knows, by their shape: a legal form, quotation marks, a word for a firm before it, two capitals.
import type { CompanyKind } from '../../../knowledge/companies.ts';
import { isGivenName } from '../../../knowledge/german/given-names.ts';
import { lowerNames } from './lower-names.ts';
import { WARES } from '../phrases/introductions.ts';
import { all, ways } from '../rule.ts';

const PRODUCT_NAME = new RegExp(
  `^(?:${ways(
    '(?:Giga|Magenta|Mein|My|Red|Young|Call|Free|Control|Service|Kunden|Online|Whats|You|Face|' +
      'Fritz|Play|Insta|Word|Power|Linked|Tik|Play|Ebay|Prime)(?:Zuhause|TV|Mobil|Kombi|Cube|Magenta|' +
      'Vodafone|O2|Center|Konto|Portal|Banking|App|Tube|Book|Box|Station|Gram|Point|In|Tok|Ya|Pass|' +
      String.raw`Video)\p{L}*`,
    'iPhone|iPad|WiFi|WLAN|DSL|PDF|SMS|IBAN|SEPA|AGB|BGB|DSGVO|TKG|GmbH|mbH|AnruferIn',
    'KundIn',
  )})$`,
  'u',
);

/** Names no directory knows, by their shape: with a legal form, in quotation marks, behind "Firma", in one word with two capitals. */
export function shapedNames(source: string): { name: string; at: number }[] {
  const found: { name: string; at: number }[] = [];
  const add = (name: string, at: number): void => {
    if (!found.some((one) => one.at < at + name.length && at < one.at + one.name.length)) found.push({ name, at });
  };
  for (const hit of all(LEGAL_FORM, source)) {
    const name = hit[0].trim().replace(LEADING, '');
    if (name.includes(' ') && !NO_OWN_NAME.test(name))
      add(name, hit.index + hit[0].length - hit[0].trim().replace(LEADING, '').length);
  }
  for (const { pattern, trade, quoted } of SHAPES) {
    for (const hit of all(pattern, source)) {
      const name = (hit[1] ?? '')
        .replace(/ (?:im Auftrag|im Namen|aus|von) .*$/u, '')
        .trim()
        .replace(/[.,!-]+$/, '');
      const at = hit.index + hit[0].indexOf(hit[1] ?? '');
      const plain =
        // A number behind it: a tariff.
        /^ \d{2,4}\b(?![.,]\d| ?(?:€|eur))/iu.test(source.slice(at + name.length)) ||
        / (?:mit|und|ohne|wegen|im|in|zu) /.test(name) ||
        // The end of one sentence and the beginning of the next.
        /\p{L}{3}[.!] /u.test(name) ||
        (NO_FIRM.test(name) && !TWO_WORDS.test(name)) ||
        (NO_NAME.test(name.split(' ')[0] ?? '') &&
          !/^(?:Lotto|Gewinn\p{L}*(?:club|dienst|service|team|gemeinschaft)) \p{L}+/u.test(name)) ||
        name.split(' ').length > (quoted ? 6 : 4) ||
        PRODUCT_NAME.test(name) ||
        WARES.test(name) ||
        (/^[\p{Ll}\d]+(?: \p{Ll}+)*$/u.test(name) && !(quoted && TRADE.test(name)));
      // "Sie heißt Helga Krause" names a person.
      if (OF_HER.test(source.slice(0, hit.index)) && isGivenName(name.split(' ')[0] ?? '') && !TRADE.test(name))
        continue;
      if (name === '' || plain || NO_OWN_NAME.test(name) || (trade && !TRADE.test(name) && !ONE_WORD.test(name)))
        continue;
      add(name, at);
    }
  }
  for (const { name, at } of lowerNames(source)) if (!NO_OWN_NAME.test(name)) add(name, at);
  return found;
}

const OF_HER = /(?<!\p{L})[Ss]ie $/u;
/** Words of the sentence in front of a name with its legal form. */
const LEADING =
  /^(?:(?:Rechnung|Mahnung|Post|Brief|Mail|Schreiben|Vertrag|Auftragsbestätigung|Bestätigung|Absender:?|Firma|Heute|Gestern|Jetzt|Und|Die|Der|Das|Eine|Einer|Von|Vom|Bei|Am|Im|Dann|Anbieter|Lastschrift|Abbuchung|Gläubiger(?:in)?:?|Antragsteller(?:in)?:?) )+/u;
/** "Irgendwas mit Service GmbH": a kind and a form, no name. */
const NO_OWN_NAME =
  /^(?:service|vertriebs|energie|strom|media|marketing|verlags|telefon|handels) ?(?:gmbh|ag|kg|ug)$/iu;
/** "Nordia Versicherung": a name before the word for the trade. */
const TWO_WORDS = /^\p{Lu}\p{L}{3,}(?: \p{Lu}\p{L}{3,})? (?:Versicherung|Strom|Gas|Energie|Service)$/u;
/** "HanseVolt", "StromPlus24": two capitals, or a number at the end. */
const ONE_WORD = /^(?:\p{Lu}\p{Ll}{2,14}\p{Lu}\p{L}{2,16}\d{0,3}|\p{Lu}\p{Ll}{3,18}(?:24|360|365|49))(?: |$)/u;
/** "Grünstrom AG", "Firma Müller & Söhne". */
const LEGAL_FORM =
  /(?:(?<=^|[\s"„“(»'/])(?:[A-ZÄÖÜ0-9][\p{L}\p{N}&.+-]{1,30} (?:(?:und|für|&) (?=[A-ZÄÖÜ]))?){1,5})(?:GmbH(?: & Co\.? KG)?|AG|SE|KG|UG|Ltd\.?|Limited|S\.L\.|B\.V\.|e\.V\.|eG|oHG|mbH)(?=$|[\s,.;:!?"“)])/gu;
const CAP = String.raw`[A-ZÄÖÜ][\p{L}\p{N}&+-]{2,25}`;
/** What shapes a name has; with `trade` it must sound like a firm as well. */
const SHAPES: readonly { pattern: RegExp; trade: boolean; quoted?: boolean }[] = [
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
/** What firms of these trades are called. */
const TRADE = new RegExp(
  `(?:${ways(
    'energie|energy|strom',
    'gas(?![a-z])',
    'power|watt|volt|versorg|werke',
    '[a-z]{3}(?<!fern|nah|erd|ab|körper|haus|heiz)wärme(?![a-z])',
    'tel(?![a-z])',
    'telecom|mobil|mobile|netz',
    'fon(?![a-z])',
    'phone|connect|digital|media|medien|verlag|presse|service|direkt|direct|club|lotto',
    'jackpot|gewinn|glück|tipp|versicher|care|vital|natura',
    'med(?![a-z])',
    'invest|capital|finanz|kredit|akademie|academy|kellerei|tagesbote|anzeiger|tageblatt',
    'kurier|rundschau|nachrichten|versand|24|plus|group|gruppe|solution|system|vertrieb',
    'marketing|consult|domain|schutz|kontor|sparzentr|spar-zentr|budget|optimierung',
    'beratung|union|lingua|zentrum|zentrale',
    '[a-z]hof(?![a-z])',
    '[a-z]haus(?![a-z])',
    'kontor|manufaktur|apotheke|labor|institut',
    'box(?![a-z])',
    'ruf(?![a-z])',
    'secure|assist',
    'lift(?![a-z])',
    'optik|sana|sanus|pflege|dental|pharma|kosmetik|beauty|wein|kaffee|münz|reise|leser',
    'buch',
    'abo(?![a-z])',
    'domain|treff|herz',
    'partner(?!in)',
  )})`,
  'i',
);
/** Words with a capital that are no firm's name. */
export const NO_NAME = new RegExp(
  `^(?:${ways(
    'Firma|Laden|Verein|Unternehmen|Anbieter|Absender|Briefkopf|Betreff|Strom|Gas|Vertrag',
    'Internet|Handy|Sie|Die|Der|Das|Ich|Wir|Ihr|Hallo|Guten|Auftrag|Rechnung|Mahnung',
    'Bestätigung|Willkommen|Ja|Nein|Abo|Giga|Magenta|Ihre|Herr|Frau|Heute|Gestern|Hat|Hatte',
    'Und|Oder|Anruf|Angeblich|Amtsgericht|Zustimmen|Bestätigen|Kündigung|Widerspruch',
    'Widerruf|Einspruch|Beschwerde|Anfechtung|Anzeige|Kundenservice|Verbraucherzentrale',
    'Bundesnetzagentur|Telefon|Tarif|Technikabteilung|Fachabteilung|Rückgewinnung',
    'Energieversorger|Stromversorger|Energieanbieter|Vertragsservice',
    'Vertragszusammenfassung|Widerrufsbelehrung|Online|Grüße|Qualitätskontrolle',
    String.raw`Marktforschung\p{L}*|Dringend|Kundenkonto|Neue[rsn]?|Mein\p{L}*|Unser\p{L}*`,
    'Am|Im|Hausverwaltung|Zählernummer|Stadtwerken?|Postbote|Zeitung|Verlag',
    String.raw`Laufzeit\p{L}*|Gewinnspiel\p{L}*|Lotto|Rathaus|Krankenhaus|Finanzamt`,
    'Landgericht|Gericht|Polizei|Jobcenter|Sparkasse|Volksbank|Postbank|Bank|Mutter|Vater',
    'Oma|Opa|Tante|Onkel|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Januar',
    'Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
    String.raw`Widerruf\p{L}*|Vertrag\p{L}*|Auftrag\p{L}*|Glasfaser|Mobilfunk\p{L}*`,
  )})$`,
  'iu',
);

/** Quoted words that name a thing, not a firm. */
const NO_FIRM = new RegExp(
  ways(
    '^service$',
    '^(?:ihr|mein|unser|der|die|das|ein|jetzt|auftrag|bitte|vielen|herzlich|willkommen|schön|' +
      String.raw`antworten)\p{L}{0,3} `,
    String.raw`(?:${ways(
      'gebühr|paket|option|pauschale|entgelt|kosten|zuschlag|flatrate',
      String.raw`lizenz(?: \d jahre)?`,
      'vertrag|abo|app|flat|tarif|rechnung|bestätigung|dienst|leistung|versicherung|angebot',
      'gewinn|zuhause|berater|anbieter|versorger|kundenservice|mitarbeiter|kundendienst|preis',
      'bonus|karte|schutz|update|upgrade|eintrag|beitrag',
      String.raw`optimierung im hause \p{L}+|vertragsservice|vergleichsportal|abteilung`,
      'agentur|modell|fix|premium|digital|sicherheit|vertragsprüfung',
    )})\w{0,2}$`,
  ),
  'iu',
);

/** What a company of an unknown name sells, as its name tells: "Elbstrom24", "Gewinn Club 24", "Lotterie-Einnahme Vogt". */
const NAMED_TRADES: readonly (readonly [CompanyKind, RegExp])[] = [
  [
    'energy',
    /strom|energie|energy|volt|watt|(?:erd|bio|stadt|lumi|nord|öko)gas|gas(?:versorg|werk)|licht(?:strom|blick)/i,
  ],
  ['lottery', /lotto|lotterie|tipp|jackpot/i],
  ['prizeGame', /gewinn|glück(?!auf)|winclub|chance/i],
  ['publisher', /verlag|presse|zeitschrift|zeitung|leser|magazin/i],
  ['insurance', /versicherung|assekuranz/i],
];
/** What kind of company a name sounds like; undefined where it tells nothing. @param name as written */
export const kindByName = (name: string): CompanyKind | undefined =>
  NAMED_TRADES.find(([, say]) => say.test(name))?.[0];
