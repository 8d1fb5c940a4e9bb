// "Ok, mach den Widerspruch", whatever is asked just now: the court's form does not wait for the questions about the contract.
import { factsOf } from '../../case/file.ts';
import { wordCount } from '../../knowledge/german/words.ts';
import { assessed, type Draft } from '../draft.ts';
import { proceed } from '../interview.ts';
import { letterOptions, offeredIn } from '../paper/options.ts';
import { wishLetter } from '../paper/paper.ts';

const WORDS = 9;
const ORDERS = new RegExp(
  '^\\W*(?:(?:ok|okay|gut|ja|dann|also|so|bitte|jetzt|yes|then|please)[,.! ]+)*(?:' +
    '(?:mach|machen sie|macht|schreib|schreiben sie|erstell|erstellen sie|ich (?:will|möchte|brauche))(?: (?:mir|uns|jetzt|bitte|dann|gleich|mal))* ' +
    '(?:den|einen|diesen) (?:widerspruch|brief ans gericht)(?: (?:jetzt|bitte|gleich|fertig|machen|haben|schreiben))*|' +
    '(?:make|write|prepare|do) (?:me )?the objection(?: (?:now|please))*)[.! ]*$',
  'iu',
);

/** @returns whether the objection to a court's order is ordered, and begun */
export function ordersObjection(draft: Draft, text: string): boolean {
  const { active, letters, wish } = draft.file;
  if (wish || factsOf(draft.file).dunning !== 'courtOrder' || wordCount(text) > WORDS || !ORDERS.test(text))
    return false;
  if (letters.some(({ matter, letter }) => matter === active && letter === 'courtOrderObjection')) return false;
  const offered = offeredIn(letterOptions(draft.file, active, assessed(draft), draft.today).values);
  if (!offered.some(({ letter }) => letter === 'courtOrderObjection')) return false;
  wishLetter(draft, 'courtOrderObjection');
  proceed(draft);
  return true;
}
