// Whether the contract is said to be one of somebody who had died before the call, or a survivor tells of their own.
import type { Notes } from '../notes.ts';
import { wholeOf } from '../place.ts';
import type { Reading } from '../reading.ts';
import { compile, first, has, ways } from '../rule.ts';
import { claimedOfDead, dropYesOfClaim } from './claimed-of-dead.ts';

const ORDERED =
  '(?:haette|habe|soll|sollte|will|hat angeblich) (?:\\S+ ){0,9}(?:bestellt|abgeschlossen|zugestimmt|telefoniert|vereinbart|beauftragt)_';
const HE = 'mann|vater|papa|opa|onkel|bruder|schwiegervater|ehemann|großvater';
const SHE = 'frau|mutter|mama|oma|tante|schwester|schwiegermutter|ehefrau|großmutter';
const died = (kin: string, word: string): string =>
  `_(?:${kin})_[^.!?]{0,40}_(?:verstorben|gestorben|tot)_(?:(?!_(?:${kin})_)[^?]){0,170}_(?:${word}|der verstorbene|die verstorbene) ${ORDERED}`;
const DIED_BEFORE = compile(`${died(HE, 'er')}|${died(SHE, 'sie')}`);
const SELF_ORDERED = compile(`_ich ${ORDERED}`);

/**
 * "Mein Mann ist im Oktober verstorben. … er hätte im November bestellt": the contract is said to be his who had died.
 * @returns whether the words tell that
 */
export function noteDied(notes: Notes, reading: Reading): boolean {
  const { text } = reading;
  const claim = claimedOfDead(reading);
  if (claim) {
    notes.note('deceased', true, claim.place);
    dropYesOfClaim(notes, reading, claim);
    return true;
  }
  const hit = first(DIED_BEFORE, text);
  if (hit) notes.note('deceased', true, wholeOf(hit));
  else if (has(SELF_ORDERED, text) || has(YES_OF_HEIR, text)) notes.drop('deceased');
  else if (
    !has(OF_THE_DEAD, text) &&
    (has(YES_OF_SURVIVOR, text) ||
      has(OWN_CALL, text) ||
      (!has(CALL_OF_THE_DEAD, text) && (has(OWN_YES, text) || (has(A_CALL, text) && has(OWN_ANSWER, text)))))
  )
    notes.drop('deceased');
  return hit !== null;
}
/** "Telekom behauptet, sie hat zugestimmt": the company's word for a yes of somebody who has died, and nobody's who was there. */
const CLAIMED_YES = compile(
  '_(?:behaupte\\w*|angeblich)_,? (?:dass )?(?:sie|er) (?:hat|habe|haette)_(?:[^.!?\\n]|\\d\\.){0,40}_(?:zugestimmt|zugesagt|ja gesagt)_',
);
/** Leaves out the yes of whoever has died where only the company tells it. */
export function dropClaimedYes(notes: Notes, { text }: Reading): void {
  const said = first(CLAIMED_YES, text);
  const yes = notes.placeOf('agreedOnPhone').start;
  if (!said || notes.facts['deceased'] !== true || notes.facts['agreedOnPhone'] !== true) return;
  if (yes >= said.index && yes <= said.index + said[0].length) notes.drop('agreedOnPhone');
}
/** "Ich habe einen Anruf bekommen … mein Mann ist ja verstorben": told by whoever took the call; the contract is hers. */
const OWN_CALL = compile(
  ways(
    '_ich (?:hab|habe|hatte|bekam|kriegte|wurde|bin)_[^.!?\\n]{0,40}_(?:anruf|angerufen|telefonat)_',
    '_(?:hab|habe|hatte)_ (?:\\w+ ){0,5}(?:anruf|telefonat)_[^.!?\\n]{0,6}_(?:bekommen|gekriegt|erhalten|angenommen)_',
    '_(?:hat|haben|rief|riefen)_ (?:\\w+ ){0,4}(?:mich|bei mir)_',
    '_(?:called|rang|phoned) me_',
  ),
);
/** "Es rief wer an, ich hab gesagt, schicken Sie mir was. Mein Mann ist gestorben": a widow tells of her own call. */
const A_CALL = compile('_(?:rief|riefen|anruf|angerufen|klingelte|called|rang|phoned)_');
const OWN_ANSWER = compile(
  ways(
    '_(?:ich (?:hab|habe|hatte)|(?:hab|habe) ich|hab) (?:\\w+ ){0,4}(?:gesagt|zugestimmt|zugesagt|' +
      'abgelehnt|aufgelegt)_(?!,? (?:dass|das|er|sie|mein\\w*) [^.!?]{0,30}_(?:tot|gestorben|verstorben)_)',
    '_(?:ich sagte|sagte ich|ich legte auf|i said|i told (?:him|her|them)|i agreed|' +
      'i hung up)_(?!,? (?:that |dass )?[^.!?]{0,30}_(?:tot|gestorben|verstorben|dead|died|passed away)_)',
  ),
);
/** "Ich hab am 20.11. ja gesagt, meine Mutter war gerade gestorben": one's own yes, whoever has died. */
const OWN_YES = compile(
  '_(?:ich (?:hab|habe|hatte)|(?:hab|habe) ich)_(?:(?!_(?:nicht|nie|niemals|kein\\w*|dass)_)(?:[^.!?\\n]|\\d\\.)){0,60}_(?:ja gesagt|zugestimmt|zugesagt)_',
);
const survivor = (dead: string, living: string, word: string): string =>
  `_(?:${dead})_[^.!?\\n]{0,40}_(?:verstorben|gestorben|tot)_[^?]{0,80}` +
  `(?:_(?:mein|unser)\\w* (?:${living})_ (?:hat|hatte)_` +
  `|_(?:mein|unser)\\w* (?:${living})_[^.!?\\n]{0,30}_(?:angerufen|an)_,? (?:und |da )?${word} hat_)` +
  `(?:(?!_(?:nicht|nie|kein\\w*|denen|ihnen|für ihn|für sie)_)(?:[^.!?\\n]|\\d\\.)){0,60}` +
  '_(?:ja gesagt|zugestimmt|zugesagt)_(?!,? (?:dass|das) )';
/** "Mein Vater ist im Mai gestorben, meine Mutter hat im November am Telefon zugestimmt": the contract is hers. */
const YES_OF_SURVIVOR = compile(`${survivor(HE, SHE, 'sie')}|${survivor(SHE, HE, 'er')}`);
const heir = (dead: string, word: string, other: string): string =>
  `_(?:${dead})_[^.!?\\n]{0,40}_(?:verstorben|gestorben|tot)_(?:(?!_(?:${dead}|${other}|verstorbene[rn]?)_)[^?]){0,140}` +
  `_${word} hat(?: (?!(?:nicht|nie|angeblich|gesagt|er|sie|ich|dass)_)\\w+){0,4} (?:ja gesagt|zugestimmt|zugesagt)_`;
/** "Der Vater meiner Frau ist gestorben. Vodafone rief an, sie hat ja gesagt": the pronoun cannot mean the dead. */
const YES_OF_HEIR = compile(`${heir(HE, 'sie', 'er')}|${heir(SHE, 'er', 'sie hat')}`);
/** "Er wurde im August angerufen", "er hat zugesagt": the call was the dead man's; "ich habe der Firma gesagt, dass ich nicht zahle" answers no call. */
const CALL_OF_THE_DEAD = compile(
  ways(
    '_(?:er|sie|he|she)_ (?:(?!ich|i_)\\w+ ){0,2}(?:wurde|bekam|war am telefon|got a call|was called)_',
    '_(?:hat|haben|rief|riefen) (?:\\w+ ){0,2}(?:ihn|sie|ihm) (?:\\w+ ){0,5}(?:an|angerufen)_',
    '_(?:called|rang|phoned) (?:him|her)_',
    '_(?:er|sie|he|she) (?:hat |hatte |had |)(?:(?!ich_|i_|wir_)\\w+ ){0,5}(?:zugesagt|zugestimmt|' +
      'ja gesagt|bestellt|verlängert|agreed|said yes|ordered)_',
    '_(?:der|die|den) (?:firma|hotline|telekom|leuten)_ [^.!?\\n]{0,20}gesagt_',
    '_(?:denen|ihnen) (?:\\w+ ){0,3}gesagt_',
    '_(?:abgelehnt|weigere mich) zu (?:be)?zahlen_',
  ),
);
const OF_THE_DEAD = compile(
  ways(
    '_bei (?:ihm|ihr)_',
    '_(?:auf|in|unter) (?:seine[nmr]?|ihre[nmr]?|den|dem|deren|dessen) namen?_',
    '_(?:seine?|ihre?|dessen|deren|seinen|ihren|seinem|ihrem) (?:\\w+ )?(?:\\w*vertrag|anschluss|tarif|' +
      'handy|nummer|konto|abo)_',
    '_(?:(?:er|sie|he|she) (?:soll|haette|habe|had|is said)|' +
      '(?:soll|haette) (?:er|sie))_[^.!?\\n]{0,50}_(?:zugestimmt|zugesagt|bestellt|abgeschlossen|ja gesagt|' +
      'verlängert|telefoniert|agreed|ordered)_',
    '_vertrag (?:von (?:meine[mr]|unsere[mr])|meines|meiner|unserer|unseres)_',
    '_(?:verstorbene[nmr]?|tote[nmr]?)_',
    '_(?:his|her) (?:contract|name|phone|line|account)_',
  ),
);
