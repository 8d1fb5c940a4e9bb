// "Ich hab euch das Foto geschickt", "wie schick ich euch die SMS": how a picture or a paper comes here.
import { wordCount } from '../../knowledge/german/words.ts';
import { tell, type Draft } from '../draft.ts';
import { askAgain } from '../interview.ts';

const THING = '(?:fotos?|bild(?:er)?|scans?|screenshots?|datei(?:en)?|pdf|anhang|photos?|pictures?|files?|attachment)';
const US = '(?:euch|dir|(?-i:Ihnen)|hier(?:her|hin)?|you|here)';
/** It is said to be here already. */
const SENT_HERE = new RegExp(
  `^\\s*(?:(?:aber|doch|ja|und|but) )?(?:ich|wir|hab|habe|i)(?!\\p{L})(?=.*(?<!\\p{L})${THING}(?!\\p{L}))` +
    `(?=.*(?<!\\p{L})(?:${US} .*(?:geschickt|gesendet|sent)|hochgeladen|angehängt|uploaded|attached|` +
    'sent you)(?!\\p{L}))',
  'iu',
);
/** It is asked how. */
const HOW = new RegExp(
  '^\\s*(?:und |aber )?(?:wie|wo|kann ich|how|where|' +
    `can i)(?!\\p{L})(?=.*(?<!\\p{L})(?:${THING}|sms|brief|papiere?|unterlagen|letter|` +
    `text message)(?!\\p{L})).*(?<!\\p{L})(?:(?:schick|send)\\p{L}*(?: ich| man)?(?: das| die| den)? ${US}|` +
    `${US} .*(?:schicken|senden|zeigen|hochladen)|hochladen|lad\\p{L}* .*hoch|upload|send .*${US})(?!\\p{L})`,
  'iu',
);
/** Put into the company's own portal, or sent to it. */
const ELSEWHERE =
  /(?<!\p{L})(?:\p{L}*portal|kundenkonto|app|website|webseite|firma|anbieter|denen|(?-i:ihnen)|company|them|account)(?!\p{L})/iu;
const WORDS = 14;

/** Whether a picture is spoken of as sent to us. */
export const speaksOfPicture = (text: string): boolean =>
  wordCount(text) <= WORDS && !ELSEWHERE.test(text) && (SENT_HERE.test(text) || HOW.test(text));

/** Says how a picture gets here, and that none has where somebody thinks so. @returns whether the words were about that */
export function toldPicture(draft: Draft, text: string): boolean {
  if (!speaksOfPicture(text)) return false;
  const { evidence, open } = draft.file;
  if (SENT_HERE.test(text) && evidence.length > 0) return false;
  if (SENT_HERE.test(text)) tell(draft, 'noPicture');
  tell(draft, 'howToUpload');
  if (open) askAgain(draft);
  return true;
}
