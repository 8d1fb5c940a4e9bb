// Side questions that are asked again and again: a short honest answer, then the open question comes back.
import { tell, type Draft } from './draft.ts';
import type { TextKey } from './phrases/texts.ts';

/** Topics by the words that name them; the first that fits answers. Small letters, umlauts as written. */
const TOPICS: readonly (readonly [TextKey, RegExp])[] = [
  ['side.schufa', /schufa|auskunftei|credit agency|bonität/],
  [
    'side.click',
    /(?:link|button|knopf|bestätigen|genehmigen|zustimmen|confirm|approve).*(?:klick|drück|anklicken|muss ich|soll ich|should i|click)|(?:klick|click|soll ich|muss ich|should i).*(?:link|button|bestätig|genehmig|zustimm|confirm|approve)/,
  ],
  ['side.debit', /lastschrift|zurückbuchen|zurückholen|rückbuch|geld zurück.*bank|direct debit|charge ?back/],
  ['side.recording', /aufnahme|aufzeichnung|mitschnitt|tonband|aufgezeichnet|aufgenommen|recording|recorded/],
  [
    'side.silence',
    /schweigen|nicht (?:reagier|antwort|melde)|ignorier|nichts (?:tun|mache|unternehme)|do nothing|ignore|silence/,
  ],
  ['side.pay', /(?:muss|soll|darf|müssen|sollte).*(?:zahlen|bezahlen|überweisen)|(?:have to|must|should).*pay/],
  ['side.cancel', /(?:soll|kann|muss|reicht|einfach).*(?:kündig|kündigung)|(?:should|can).*cancel/],
  [
    'side.unlawfulCall',
    /(?:darf|dürfen|erlaubt|verboten|legal|illegal).*(?:anruf|anrufen)|(?:anruf|anrufen).*(?:erlaubt|verboten|legal|dürfen)|(?:allowed|legal).*call/,
  ],
  [
    'side.binding',
    /(?:gilt|zählt|bindend|verbindlich|gültig|rechtskräftig).*(?:ja|telefon|mündlich|vertrag)|(?:ja|mündlich|telefon).*(?:gilt|zählt|bindend|verbindlich|gültig)|(?:binding|valid)/,
  ],
  ['side.privacy', /datenschutz|meine daten|was (?:passiert|machst|machen) .*daten|privacy|my data/],
  [
    'side.cost',
    /(?:was|wie viel|wieviel) kostet (?:das|es|dieser|hier)|kostenlos hier|kostet (?:mich )?das (?:hier )?(?:was|etwas)|what does (?:it|this) cost/,
  ],
  [
    'side.lawyer',
    /(?:bist|sind|bin ich).*(?:anwalt|mensch|roboter|bot|ki|echt)|are you.*(?:lawyer|human|robot|bot|real)/,
  ],
];

const QUESTION =
  /\?|^(?:was|wie|wann|wo|wer|warum|wieso|darf|muss|soll|kann|gilt|zählt|ist|sind|bin|bist|hab|what|how|when|who|why|may|must|should|can|is|are|do|does)\b/;
const SHORT_WORDS = 25;
const BARE_WORDS = 14;

/** One short question about a common topic and nothing else: it tells no facts, whatever words are in it. */
export function isBareQuestion(text: string): boolean {
  const said = text.toLowerCase().trim();
  const oneSentence = /^[^.!?]+\?$/.test(said);
  return oneSentence && said.split(/\s+/).length <= BARE_WORDS && TOPICS.some(([, words]) => words.test(said));
}

/**
 * Answers a common question.
 * @param within the text also told facts: then only a short question with a mark counts
 * @returns whether something was answered
 */
export function sideAnswer(draft: Draft, text: string, within: boolean): boolean {
  const said = text.toLowerCase().trim();
  const asked = said.split(/(?<=[.!?…])\s+/).filter((s) => (within ? s.includes('?') : QUESTION.test(s)));
  if (asked.length === 0 || (!within && said.split(/\s+/).length > SHORT_WORDS * 3)) return false;
  for (const sentence of asked) {
    if (sentence.split(/\s+/).length > SHORT_WORDS) continue;
    const topic = TOPICS.find(([, words]) => words.test(sentence));
    if (!topic) continue;
    tell(draft, topic[0]);
    return true;
  }
  return false;
}
