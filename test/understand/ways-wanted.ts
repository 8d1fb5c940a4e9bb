// Yes and no that answer something else, and whether a contract was wanted: a yes thought over later, one talked out of somebody.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const asked = (words: string): string =>
  `o2 hat mich am 10.11. angerufen. ${words} Jetzt kam ein Brief mit einem Vertrag.`;
const agreed = (words: string): string =>
  `Vodafone hat mich am 3.11. angerufen wegen Internet für 39,99. ${words} Am 6.11. kam die Auftragsbestätigung.`;

export const WANTED_WAYS: readonly Sentence[] = [
  // a yes that tells how things are with one is no yes to an offer
  [asked('Der fragt ob ich Virenschutz habe, ich sag ja hab ich schon.'), { agreedOnPhone: false }],
  [asked('er fragt ob mir die 20 gb langen und ich sag ja freilich das reicht mir dicke'), { agreedOnPhone: false }],
  [asked('die wollte wissen ob das wlan geht. ich sagte ja geht. mehr war nicht'), { agreedOnPhone: false }],
  [asked('Er fragte nach Internet, ich: ja, hab ich schon bei der Telekom.'), { agreedOnPhone: false }],
  [asked('Ich hab gesagt ja, bin ganz zufrieden.'), { agreedOnPhone: false }],
  [asked('ich so ja klar hab ich schon einen vertrag'), { agreedOnPhone: false }],
  [asked('Ob das Netz gut ist, wollte er wissen. Ja, funktioniert, hab ich gesagt.'), { agreedOnPhone: false }],
  [asked('ob mir mein volumen reicht. ja reicht hab ich gesagt'), { agreedOnPhone: false }],
  [asked('i sog ja, hab i scho'), { agreedOnPhone: false }],
  [asked('ich sag: ja, langt mir'), { agreedOnPhone: false }],
  [asked('I said yes, I already have one.'), { agreedOnPhone: false }],
  [asked('He asked about my wifi, I said yes it works fine.'), { agreedOnPhone: false }],
  [asked("I said yes I'm happy with it."), { agreedOnPhone: false }],
  [asked('ein ok gegeben hab ich dazu nirgends'), {}, ['agreedOnPhone']],
  // near misses
  [asked('Ich hab gesagt ja, geht klar.'), { agreedOnPhone: true }],
  [asked('ich sagte ja, das geht in ordnung'), { agreedOnPhone: true }],
  [asked('ich sag ja hab ich schon lange überlegt, machen wir'), { agreedOnPhone: true }],
  [asked('Ich sag ja, passt.'), { agreedOnPhone: true }],
  [asked('ich hab ja gesagt, hab ich doch schon geschrieben'), { agreedOnPhone: true }],
  // slept over afterwards, not before
  [asked('Ich hab ja gesagt, dann eine Nacht drüber geschlafen und jetzt will ichs nimmer.'), { agreedOnPhone: true }],
  [asked('Hab ja gesagt, dann eine Nacht drüber geschlafen.'), { agreedOnPhone: true }],
  [asked('ja gesagt, hinterher nochmal überlegt'), { agreedOnPhone: true }],
  [asked('hab ok gesagt, dann drüber geschlafen und gemerkt das ist mist'), { agreedOnPhone: true }],
  [asked('hab zugesagt und dann nochmal in ruhe überlegt'), { agreedOnPhone: true }],
  [asked('Ich hab gesagt, da muss ich erst drüber schlafen.'), { agreedOnPhone: false }],
  // signing nothing is no refusal on the phone, in further languages
  [
    'Звонили из E.ON насчёт электричества. Я согласилась. Ничего не подписывала.',
    { agreedOnPhone: true, textFormApproval: false },
  ],
  [
    'Мені подзвонили від 1&1, і я сказала "ja, gut". Нічого не підписувала.',
    { agreedOnPhone: true, textFormApproval: false },
  ],
  ['Звонила женщина из freenet. Я ответила "ну хорошо, спасибо".', { agreedOnPhone: true }],
  ['Zadzwonił pan z Vodafone. Odpowiedziałam "ok, dobrze".', { agreedOnPhone: true }],
  ['Звонили из o2. Я сказала "нет, спасибо". Ничего не подписывала.', {}, []],

  // a plain yes, thought over since: it may have been wanted
  [
    agreed(
      'Ich hab zugesagt. Nach drei Tagen hab ichs mir anders überlegt und widerrufen, bestätigt hatte ich nichts.',
    ),
    { agreedOnPhone: true, alreadyWithdrawn: true },
    ['wantedContract'],
  ],
  [
    agreed(
      'Habe zugesagt, zu Hause nochmal gerechnet, lohnt nicht, also am 11.11. per Einschreiben widerrufen. Bestätigt habe ich nie etwas.',
    ),
    {},
    ['wantedContract'],
  ],
  [
    agreed('Am Telefon hatte ich zugesagt, das bestreite ich nicht. Widerrufen am 10.11., genehmigt hab ich nie was.'),
    {},
    ['wantedContract'],
  ],
  [agreed('ja gesagt, link auch geklickt. jetzt bereu ichs, wie komm ich da wieder raus'), {}, ['wantedContract']],
  [agreed('Hab ja gesagt. Wie komm ich raus?'), {}, ['wantedContract']],
  [agreed('I said yes and confirmed by clicking the link. How do I get out of this?'), {}, ['wantedContract']],
  [agreed('Ich hab ja gesagt und den Link bestätigt. Will raus.'), {}, ['wantedContract']],
  // one that was talked out of somebody was not
  [agreed('Die hat mir das aufgeschwatzt, ich hab zugestimmt.'), { wantedContract: false }],
  [agreed('hab mir das am telefon aufschwatzen lassen, ja gesagt'), { wantedContract: false }],
  [agreed('Er hat mir den Anschluss aufgequatscht, da hab ich ja gesagt.'), { wantedContract: false }],
  [agreed('Man hat mir das angedreht, und ich hab ok gesagt.'), { wantedContract: false }],
  [
    agreed('Der hat mich überredet. Am 9.11. hab ich widerrufen, bestätigt hab ich nie was.'),
    { wantedContract: false },
  ],
  [
    agreed('ja gesagt weil er mich bequatscht hat, nichts bestätigt. Am 10.11. hab ich widerrufen.'),
    { wantedContract: false },
  ],
  // near misses: foisted, and wanted all the same; confirmed since; nobody agreed
  [agreed('Die hat mir das aufgeschwatzt, aber ich wollte es auch wirklich.'), { wantedContract: true }],
  [
    agreed(
      'Er wollte mir auch noch Fernsehen aufschwatzen. Zum Internet hab ich ja gesagt und den Link in der Mail angeklickt.',
    ),
    {},
    ['wantedContract'],
  ],
  [agreed('Ich hab nein gesagt und will das nicht.'), { wantedContract: false }],
  [agreed('Ich hab ja gesagt, aber haben will ich das nicht.'), { wantedContract: false }],

  // tried out of curiosity, of one's own accord, owned up to
  ['Klassenlotterie, Anruf am 19.11., hab für ein Los zugesagt, wollts mal probieren.', { wantedContract: true }],
  ['Ich hab am Telefon zugesagt, ich wollte es halt mal testen.', { wantedContract: true }],
  ['am telefon die geo abonniert, freiwillig, mit prämie', { wantedContract: true }],
  ['Ein Weinhändler rief an, ich hab 24 Flaschen bestellt, das geb ich ehrlich zu.', { wantedContract: true }],
  ['Am Telefon bestellt, da steh ich auch dazu.', { wantedContract: true }],
  ['They called and I said yes, I just wanted to try it.', { wantedContract: true }],
  ['Am Telefon zugesagt, aber nicht freiwillig, der hat gedroht.', {}, ['wantedContract']],
  ['Ich wollte am Telefon mal testen, ob das Netz geht.', {}, ['wantedContract']],
  // in the belief that it was something else
  [
    'Ich habe auf seinem Tablet unterschrieben, weil ich dachte, das sei nur die Ablesung. Jetzt hab ich einen Vertrag.',
    { wantedContract: false },
  ],
  ['ja gesagt am telefon weil ich dachte das ist nur eine umfrage, jetzt kam ein vertrag', { wantedContract: false }],
  ["A lady called and I said okay. I'd rather keep my old plan.", { wantedContract: false }],
  ['I signed because I thought it was only a receipt. The man had phoned before.', { wantedContract: false }],
  ['Ich hab angerufen, weil ich dachte, die Frist ist nur 14 Tage.', {}, ['wantedContract']],
];
