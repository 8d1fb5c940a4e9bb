// "Mein Mann starb am 5.11. Am 20.11. rief Vodafone mich an: er hätte am 2.11. einen Vertrag gemacht": the day that counts is that of the claimed contract.
import type { DateHit } from '../../../knowledge/german/dates.ts';
import type { Notes } from '../notes.ts';
import type { Place } from '../place.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { compile, first, has, ways } from '../rule.ts';

/** Apart from the women: "er" and "sie" tell who is meant. */
const HE =
  'mann|vater|papa|vati|opa|onkel|bruder|sohn|schwiegervater|ehemann|großvater|lebensgefährte|husband|father|dad|brother';
/** Apart from the men: "er" and "sie" tell who is meant. */
const SHE =
  'frau|mutter|mama|mutti|oma|tante|schwester|tochter|schwiegermutter|ehefrau|großmutter|lebensgefährtin|wife|mother|mum|sister';
const DEAD = '(?:verstorben|gestorben|tot|starb|verstarb|died|passed away)';
const died = (kin: string): RegExp =>
  compile(
    `_(?:mein|meine|unser|unsere|my) (?:\\w+ )?(?:${kin})_(?:[^.!?\\n]|\\d\\.){0,60}_${DEAD}_` +
      `|_(?:starb|verstarb|gestorben|verstorben) (?:ist |war )?(?:mein|meine|unser|unsere) (?:${kin})_|_(?:husband|wife|father|mother|dad|mum)_[^.!?\\n]{0,30}_(?:died|passed away)_`,
  );
/** The place of the day in a sentence. */
const DAY = '#';
/** What the company says was done by the one who died. */
const DONE =
  '_(?:bestellt|abgeschlossen|gemacht|zugestimmt|zugesagt|telefoniert|vereinbart|beauftragt|verlängert|eingewilligt|gewechselt|' +
  'ja gesagt|abonniert|gekauft|geschlossen|ordered|agreed|accepted|signed up|said yes|bought)_';
/** The company says it, or its paper does. */
const SAYS =
  '_(?:behaupte\\w*|gesagt|gemeint|sagt\\w*|sagen|meinte\\w*|meint|meinen|hieß|heißt|erklärte\\w*|erzählte\\w*|schreib\\w*|schrieb\\w*|angeblich|laut|said|say|says|claim\\w*|told)_';
/** Words of the sentence, without another day. */
const NEAR = '(?:(?!\\d[_])[^.!?\\n]|\\d\\.)';
/** What is claimed, by its name and without a verb. */
const THING = '(?:\\w*vertrag\\w*|\\w*auftrags?|\\w*bestellung|zusage|zustimmung|ja|verlängerung|contract|order)';

type Whose = { died: RegExp; kin: RegExp; claims: RegExp };
const whose = (kin: string, word: string, whom: string, him: string): Whose => {
  const who = `(?:(?:mein|meine|unser|unsere|der|die|my) (?:\\w+ )?(?:${kin})|${word}|d(?:er|ie) verstorbene)`;
  return {
    died: died(kin),
    kin: compile(`_(?:${kin})_`),
    claims: compile(
      ways(
        `_${who} (?:haette|habe|soll|sollte)_${NEAR}{0,50}${DAY}${NEAR}{0,60}${DONE}`,
        `${DAY} (?:\\w+ ){0,3}(?:haette|habe|soll|sollte) (?:\\w+ ){0,2}${who}_${NEAR}{0,50}${DONE}`,
        `${SAYS}${NEAR}{0,60}_${who}_${NEAR}{0,40}${DAY}${NEAR}{0,60}${DONE}`,
        `${SAYS}${NEAR}{0,60}_${who} had_${NEAR}{0,40}${DONE}${NEAR}{0,40}${DAY}`,
        `_${who}_${NEAR}{0,40}${DAY}${NEAR}{0,60}${DONE.slice(0, -1)} (?:haben soll|haben will|habe|haette)_`,
        `${DAY}${NEAR}{0,40}_(?:sei|waere|bestehe|bestuende|laufe)_${NEAR}{0,50}_(?:mit|auf|durch|von) ${whom} (?:\\w+ )?(?:${kin})_`,
        `_(?:aufnahme|aufzeichnung|mitschnitt)_${NEAR}{0,20}${DAY}${NEAR}{0,40}_${who}_`,
        `_${THING} (?:von ${whom}|${him}) (?:\\w+ )?(?:${kin})(?:es|s)?_[^.!?\\n]{0,8}${DAY}`,
        `_${THING} ${DAY}[^.!?\\n]{0,30}_(?:von ${whom}|${him}) (?:\\w+ )?(?:${kin})(?:es|s)?_`,
      ),
    ),
  };
};
const WHOSE: readonly Whose[] = [
  whose(HE, 'er|he', '(?:meinem|unserem)', '(?:meines|unseres)'),
  whose(SHE, 'sie|she', '(?:meiner|unserer)', '(?:meiner|unserer)'),
];
/** Whoever tells of a yes of one's own in that talk has a contract of one's own. */
const OWN_YES = compile(
  '_(?:ich (?:hab|habe|hatte)|(?:hab|habe) ich|i)_(?:(?!_(?:nicht|nie|niemals|kein\\w*|dass|er|sie|mein\\w*)_)(?:[^.!?\\n]|\\d\\.)){0,60}_(?:ja gesagt|zugestimmt|zugesagt|übernommen|agreed|said yes)_',
);

/** A day of a contract that the company says somebody made who has died since, with the sentence that tells it. */
export type Claim = { day: DateHit; place: Place };

/** Another relative is named. */
const ANOTHER = compile(`_(?:mein|meine|unser|unsere) (?:${HE}|${SHE})_`);
/** "Mein Mann starb … Mein Sohn sagt, er habe …": the pronoun means the one who is named last. */
const namesAnother = (between: string, { kin }: Whose): boolean => has(ANOTHER, between) && !has(kin, between);

/** @returns the claim, where the words tell one and the contract is not the writer's own */
export function claimedOfDead(reading: Reading): Claim | undefined {
  const dead = WHOSE.find((one) => has(one.died, reading.text));
  if (!dead || has(OWN_YES, reading.text)) return undefined;
  const told = first(dead.died, reading.text);
  for (const day of reading.dates) {
    if (!day.exact || day.problem) continue;
    const sentence = reading.sentences[sentenceAt(reading, day.start)];
    if (!sentence || (told && namesAnother(reading.text.slice(told.index + told[0].length, day.start), dead))) continue;
    const before = reading.text.slice(sentence.start, day.start);
    if (has(dead.claims, `${before}${DAY}${reading.text.slice(day.end, sentence.end)}`))
      return { day, place: { start: day.start, end: Math.min(sentence.end, day.end + 60) } };
  }
  return undefined;
}

/** Leaves out a yes that only the company tells: the one in the sentence of the claim. */
export function dropYesOfClaim(notes: Notes, reading: Reading, { day }: Claim): void {
  if (notes.facts['agreedOnPhone'] !== true) return;
  if (sentenceAt(reading, notes.placeOf('agreedOnPhone').start) === sentenceAt(reading, day.start))
    notes.drop('agreedOnPhone');
}

/** The claimed day becomes that of the call, the day on which the heir was rung one more. */
export function noteClaimedDay(notes: Notes, reading: Reading): void {
  const claim = notes.facts['deceased'] === true ? claimedOfDead(reading) : undefined;
  if (!claim) return;
  const { day } = claim;
  const place = notes.placeOf('callDate');
  const rung = notes.facts['callDate'];
  const papers = notes.placeOf('documentsReceivedDate');
  if (notes.facts['documentsReceivedDate'] === day.from && papers.start < day.end && day.start < papers.end)
    notes.drop('documentsReceivedDate');
  if (rung === day.from) return;
  for (const fact of ['callDate', 'otherCallDates'] as const) notes.drop(fact);
  notes.note('callDate', day.from, day);
  if (rung !== undefined) notes.note('otherCallDates', [rung], place);
}
