// Questions that are asked again and again: the words that name them and the answer that is kept for them.
import type { TextKey } from './texts.ts';

/** The first that fits answers. Patterns see small letters, umlauts as written. */
const TOPICS: readonly (readonly [TextKey, readonly RegExp[]])[] = [
  ['side.schufa', [/schufa|auskunftei|credit agency|bonität/]],
  [
    'side.click',
    [
      /(?:link|button|knopf|bestätigen|genehmigen|zustimmen|confirm|approve).*(?:klick|drück|muss ich|soll ich|should i|click)/,
      /(?:klick|click|soll ich|muss ich|should i).*(?:link|button|bestätig|genehmig|zustimm|confirm|approve)/,
    ],
  ],
  ['side.debit', [/lastschrift|zurückbuchen|zurückholen|rückbuch|geld zurück.*bank|direct debit|charge ?back/]],
  [
    'side.silence',
    [
      /schweigen|(?:ich|i) .*(?:nicht|nichts|not|nothing).*(?:reagier|antwort|melde|tun|tue|mache|react|answer|do)|ignorier|do nothing|ignore|silence/,
    ],
  ],
  [
    'side.noReply',
    [
      /keine (?:antwort|reaktion)|(?:firma|die|sie|company|they) .*(?:nicht|not|never).*(?:antwort|reagier|meld|answer|reply|react)|no (?:answer|reply)/,
    ],
  ],
  [
    'side.howToSend',
    [
      /(?:wie|womit|reicht|genügt|muss).*(?:schick|absend|versend|einschreiben|e-?mail|fax)|how.*(?:send|mail)|registered mail/,
    ],
  ],
  ['side.proof', [/(?:wer|muss).*(?:beweis|nachweis|beleg)|beweislast|burden of proof|who.*prove/]],
  [
    'side.insider',
    [
      /(?:ganze|gesamte|komplette|alles|nur).*(?:aufgenommen|aufgezeichnet|mitgeschnitten|recorded)|was (?:genau )?wird .*(?:aufgenommen|aufgezeichnet)|what is recorded/,
    ],
  ],
  ['side.recording', [/aufnahme|aufzeichnung|mitschnitt|tonband|aufgezeichnet|aufgenommen|recording|recorded/]],
  ['side.pay', [/(?:muss|soll|darf|müssen|sollte).*(?:zahlen|bezahlen|überweisen)|(?:have to|must|should).*pay/]],
  ['side.cancel', [/(?:soll|kann|muss|reicht|einfach).*kündig|(?:should|can).*cancel/]],
  [
    'side.unlawfulCall',
    [
      /(?:darf|dürfen|erlaubt|verboten|legal|illegal).*(?:anruf|anrufen)/,
      /(?:anruf|anrufen).*(?:erlaubt|verboten|legal|dürfen)|(?:allowed|legal).*call/,
    ],
  ],
  [
    'side.binding',
    [
      /(?:gilt|zählt|bindend|verbindlich|gültig|rechtskräftig).*(?:ja|telefon|mündlich|vertrag)/,
      /(?:ja|mündlich|telefon).*(?:gilt|zählt|bindend|verbindlich|gültig)|binding|valid/,
    ],
  ],
  ['side.privacy', [/datenschutz|meine daten|was (?:passiert|machst|machen) .*daten|privacy|my data/]],
  [
    'side.cost',
    [
      /(?:was|wie viel|wieviel) kostet (?:das|es|dieser|hier)|kostet (?:mich )?das (?:hier )?(?:was|etwas)|what does (?:it|this) cost/,
    ],
  ],
  [
    'side.lawyer',
    [/(?:bist|sind|bin ich).*(?:anwalt|mensch|roboter|bot|ki|echt)|are you.*(?:lawyer|human|robot|bot|real)/],
  ],
];

/** The topic that a sentence asks about, if it is a common one. */
export const topicOf = (sentence: string): TextKey | undefined =>
  TOPICS.find(([, patterns]) => patterns.some((pattern) => pattern.test(sentence)))?.[0];
