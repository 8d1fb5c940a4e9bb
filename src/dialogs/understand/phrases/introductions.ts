// Frames in which a caller is introduced: what stands right before the name, whatever the name is.
import { ways } from '../rule.ts';

/** Right before a name; the article follows. */
export const INTRODUCED = `(?:${ways(
  '_(?:rief|ruft|riefen|rufen) (?:(?:mich|uns|sie|ihn|da|mal|gestern|heute|neulich|dann|plötzlich|' +
    'abends|vormittags|bei \\w+|so) ){0,3}',
  '_meldete[n]? sich (?:(?:am telefon|telefonisch|da|dann|plötzlich|bei \\w+) ){0,2}',
  '_(?:am telefon|am apparat|dran|in der leitung) (?:war|ist) (?:(?:angeblich|wohl|wieder|da|so) ){0,2}',
  '_(?:war|ist) (?:angeblich|wohl) ',
  '_(?:sie|er|man) (?:sei|waere|is|ist|kommt|komme|kaeme|arbeite|arbeitet|ruft an|rufe an) (?:ein |' +
    'eine |\\w*mitarbeiter\\w* |\\w*berater\\w* )?(?:von|vom|bei|für|im auftrag)(?: von| der| des)? ',
  '_sich (?:\\w+ ){0,2}als ',
  '_(?:anruf|anrufe|anrufer|anruferin|werbeanruf|dame|herr|mann|frau|typ|jemand|einer|eine|wer|' +
    'mitarbeiter\\w*)(?: \\w+ \\w+)?,? (?:der|die|des|von|vom|aus|einer|eines|im auftrag|' +
    'im namen)(?: von)? ',
  '_(?:gab|gaben) (?:sich |an,? )(?:als |für )',
  '_(?:im auftrag|im namen) (?:von |der |des )?',
  '_(?:someone|somebody|call|man|woman|lady|guy|calling|he was|she was|they were|to be)(?: calling)? ' +
    '(?:from|with|for|on behalf of) ',
  '_(?:company|firm|organisation|organization) (?:called|named) ',
  '_pretend\\w* to be (?:from )?',
)})`;
/** Articles and quotation marks between the frame and the name. */
export const ARTICLE =
  /^(?:(?:der|die|das|dem|den|des|einer|einem|eines|ein|eine|einen|mein|meine|meiner|meinem|meines|unserer|unserem|ihrer|ihrem|so einer|so einem|the|a|an|my|our|her|his) )?(?:firma |company called |company named )?/iu;
/** A name as it is written: in quotation marks, or words with capitals joined by small ones. */
export const NAME =
  /^(?:["„“”»«]([^"„“”»«\n]{3,50})["„“”»«]|(\p{Lu}[\p{L}\d&+-]*\p{Ll}[\p{L}\d&+-]*(?:(?: (?:aus der|aus|der|des|für|und|of|for|&)){0,1} [\p{Lu}][\p{L}\d&+-]+){0,3}))/u;
/** Nouns that name no caller: people, things, times. */
export const NO_CALLER = new RegExp(
  `^(?:${ways(
    String.raw`(?:Herr|Frau|Herrn) \p{Lu}\p{L}+`,
    '(?:Ein|Eine|Der|Die|Das|Sie|Er|Ich|Wir|Es|Jetzt|Dann|Am|Im|Guten|Hallo)',
    String.raw`(?:[\p{L}-]*(?:[Bb]elehrung|[Zz]usammenfassung|[Bb]estätigung|[Rr]echnung|` +
      '[Uu]nterlagen|[Mm]ail|[Mm]ann|[Ff]rau|[Dd]ame|[Hh]err|[Tt]yp|[Kk]erl|[Ff]uzzi|[Hh]eini|' +
      '[Ff]ritze|[Tt]ussi|[Mm]ensch|[Ss]timme|[Mm]itarbeiter|[Mm]itarbeiterin|[Bb]erater|' +
      '[Bb]eraterin|[Vv]ertreter|[Vv]erkäufer|[Vv]erkäuferin|[Aa]nrufer|[Aa]nruferin|[Cc]enter|' +
      '[Cc]allcenter|[Nn]ummer|[Aa]nruf|[Aa]ngebot|[Vv]ertrag|[Vv]ertrags|[Tt]arif|[Tt]elefon|[Uu]hr|' +
      '[Tt]ag|[Ww]oche|[Mm]onat|[Jj]ahr|[Aa]bend|[Mm]orgen|[Nn]achmittag|[Mm]ittag|[Nn]acht|' +
      '[Ff]ehler|[Bb]etrug|[Ff]irma|[Gg]esellschaft|[Uu]nternehmen|[Cc]ompany|[Bb]rief|[Ff]rechheit|' +
      '[Gg]eschenk|[Gg]ewinn|[Ww]itz|[Ll]eute|[Mm]utter|[Vv]ater|[Oo]ma|[Oo]pa|[Ss]ohn|[Tt]ochter|' +
      '[Tt]ante|[Oo]nkel|[Kk]unde|[Kk]undin|[Zz]ufall|[Gg]rund|[Rr]echnung|[Ll]aufzeit|[Uu]mfrage|' +
      '[Ww]erbung|[Ss]trom|[Gg]as|[Ii]nternet|[Gg]lasfaser|[Hh]andy|Montag|Dienstag|Mittwoch|' +
      'Donnerstag|Freitag|Samstag|Sonntag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|' +
      'Oktober|November|Dezember))(?: .*)?',
  )})$`,
  'u',
);
/** Things that are sold, in the plural and alone: no firm. */
export const WARES =
  /^\p{L}*(?:kapseln|pillen|tabletten|tropfen|hefte|heften|flaschen|bücher|lose|karten|pads|socken|decken)$/iu;
