// "Das Formular habe ich gestern ans Gericht geschickt": the objection has gone to the court, and is no letter to the company.
import { wordCount } from '../knowledge/german/words.ts';
import { companyOf, findCompanies } from '../knowledge/companies.ts';
import { factsOf } from '../case/file.ts';
import { courtIsOpen } from './at-court.ts';
import { tell, type Draft } from './draft.ts';
import { askAgain } from './interview.ts';

const OBJECTION =
  /(?<!\p{L})(?:widerspruch|einspruch|\p{L}*formular|vordruck|objection|form)(?!\p{L})|(?<!\p{L})(?:ans|beim|an das|zum|to the) (?:\p{L}*gericht|court)(?!\p{L})/iu;
const GONE =
  /(?<!\p{L})(?:(?:ab|weg|los|hin|zurück|ein)?(?:ge)?(?:schickt|sandt|sendet)|eingelegt|eingereicht|abgegeben|eingeworfen|gefaxt|gebracht|sent|filed|lodged|posted|submitted|handed|dropped|taken|took|brought|delivered)(?!\p{L})/iu;
/** "Dem Mahnbescheid hab ich schon widersprochen", "der Widerspruch liegt schon beim Gericht". */
const THERE =
  /(?<!\p{L})(?:mahnbescheid|vollstreckungsbescheid|\p{L}*gericht)(?!\p{L})[^.!?\n]{0,40}(?<!\p{L})widersprochen(?!\p{L})|(?<!\p{L})widersprochen(?!\p{L})[^.!?\n]{0,40}(?<!\p{L})(?:mahnbescheid|vollstreckungsbescheid|\p{L}*gericht)(?!\p{L})|(?<!\p{L})(?:widerspruch|einspruch)(?!\p{L})[^.!?\n]{0,20}(?<!\p{L})(?:ist|liegt|war)(?!\p{L})[^.!?\n]{0,20}(?<!\p{L})(?:beim|im|am) \p{L}*gericht(?!\p{L})/iu;
/** Not done yet, or not by the customer; to the company; another letter. */
const OTHERWISE =
  /\?|(?<!\p{L})(?:nicht|kein\p{L}*|noch|nie|will|werde|wollte|muss|soll|kann|möchte|wenn|falls|not|never|will|must|should|if|haven(?:'|’)?t|didn(?:'|’)?t|firma|anbieter|unternehmen|inkasso\p{L}*|verlag|denen|ihnen|haben (?:sie|die|mir)|hat (?:das|mir)|widerruf\p{L}*|vertrag\p{L}*|company|provider|collector|them|they|withdrawal)(?!\p{L})/iu;
const WORDS = 16;

/** Says what counts at the court. @returns whether the words told that the objection went there */
export function toldObjection(draft: Draft, text: string): boolean {
  const { file } = draft;
  if (!courtIsOpen(draft) || wordCount(text) > WORDS || OTHERWISE.test(text)) return false;
  if (!THERE.test(text) && !(OBJECTION.test(text) && GONE.test(text))) return false;
  if (findCompanies(text).length > 0) return false;
  const { provider } = factsOf(file, file.active);
  const name = typeof provider === 'string' ? (companyOf(provider)?.name ?? provider) : undefined;
  if (name !== undefined && text.toLowerCase().includes(name.toLowerCase())) return false;
  // The objection that was written here is marked as sent.
  if (file.letters.some(({ letter, state }) => letter === 'courtOrderObjection' && state === 'made')) return false;
  tell(draft, 'courtArrives');
  if (file.open) askAgain(draft);
  return true;
}
