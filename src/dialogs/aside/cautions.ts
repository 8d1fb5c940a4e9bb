// Questions whose near answer could harm: a plain warning is said first, whatever passage an article has for them.
import type { TextKey } from '../phrases/texts.ts';
import { ways } from '../../knowledge/german/words.ts';

/** "Gilt der Klick als Genehmigung?" asks what a click is worth, not whether to make one: that is disputed, and the passage says so. */
const WORTH = new RegExp(
  String.raw`(?<!\p{L})(?:${ways(
    'gilt|gelten|zählt|reicht|genügt|war|wäre',
    'hab(?:e|en)? (?:ich|wir)',
    'klick.* (?:genehmigung|bestätigung|zustimmung|vertrag|bindend|verbindlich|gültig|wirksam)',
    '(?:genehmigung|bestätigung|zustimmung).* klick',
    'ge(?:klickt|drückt|nehmigt)',
    'counts?|clicked|pressed|approved|approval|binding',
  )})(?!\p{L})`,
  'iu',
);

/** "Soll ich da JA schreiben": to write the bare word is what a company takes for an approval; a mark is not needed to ask it. */
const WRITES_YES = new RegExp(
  ways(
    '^(?:und |aber |also |so )?(?:soll|sollte|muss|kann|darf|should|must|can) (?:ich|man|wir|i|' +
      String.raw`we)(?!\p{L}).{0,40}(?<!\p{L})(?:ja|yes)["“”»«']?,? ` +
      String.raw`(?:(?:zurück|hin) ?)?(?:schreib|schick|send|tipp)\p{L}*[\s?]*$`,
    '^(?:should|must|can) (?:i|we) (?:write|text|send|reply)(?: back)?(?: with)?(?: a)? ["“„]?(?:yes|' +
      String.raw`ja)["”“]?[\s?]*$`,
  ),
  'iu',
);

/** "Die wollen, dass ich JA schreibe, soll ich das machen?", "Muss ich auf die SMS mit JA antworten?" */
const ANSWERS_YES =
  /(?<!\p{L})(?:ich|wir) (?:(?:da|denen|dort|per sms|auf die sms|auf die nachricht|einfach|nur) )*(?:mit )?["„“]?(?:JA|Ja|ja)["“”]? (?:schreibe|schreiben|antworte|antworten|zurückschreibe|zurückschreiben|schicke|schicken|tippe|tippen)(?:n? (?:soll|muss))?,? (?:soll|muss|kann|darf) ich(?: (?:das|es|dann|da))*(?: (?:machen|tun|schreiben|antworten))?[\s?]*$|^(?:und |aber |also )?(?:soll|sollte|muss|kann|darf) (?:ich|man|wir) (?:(?:auf die sms|auf die nachricht|auf die mail|denen|da|dort|per sms|einfach) )*(?:mit )["„“]?ja["“”]? antworten[\s?]*$/u;

/** Whether it is asked whether to write the word that a company takes for an approval. @param question with its mark or without */
export const asksToWriteYes = (question: string): boolean =>
  WRITES_YES.test(question.trim()) || ANSWERS_YES.test(question.trim());

const CAUTIONS: readonly (readonly [TextKey, RegExp])[] = [
  [
    'caution.click',
    /(?:soll|muss|kann|darf|should|must).*(?:best[äa]tig|genehmig|zustimm|\bja\b|confirm|approve).*(?:klick|dr[üu]ck|antwort|stornier|click|press|cancel)|(?:klick|dr[üu]ck|click|press).*(?:best[äa]tig|genehmig|link|button|knopf|confirm)/i,
  ],
  [
    'caution.time',
    /(?:12|zw[öo]lf|twelve) (?:monate|months)|frist.*(?:verstreichen|ablaufen)|(?:verstreichen|ablaufen) lassen/i,
  ],
  [
    'caution.agency',
    /(?:schufa|auskunftei|credit agency).*(?:ausgeschlossen|ausschließen|unm[öo]glich|impossible|ruled out)/i,
  ],
];

/** The warning that a question needs first, if any. @param marked it ends with a question mark */
export const cautionFor = (question: string, marked = true): TextKey | undefined => {
  if (asksToWriteYes(question)) return 'caution.click';
  if (!marked) return undefined;
  const caution = CAUTIONS.find(([, words]) => words.test(question))?.[0];
  return caution === 'caution.click' && WORTH.test(question) ? undefined : caution;
};

/** Whether a question asks what a click is worth. */
export const asksWorthOfClick = (question: string): boolean =>
  CAUTIONS.some(([key, words]) => key === 'caution.click' && words.test(question)) && WORTH.test(question);
