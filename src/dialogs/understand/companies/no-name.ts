// Words that stand where a firm's name was asked for, and are none: a sentence of one's own, a plea, "some firm or other".
import { fold } from '../../../knowledge/german/words.ts';
import { BELIEVED, DISTRESS, LEGAL_FORM, NO_NAME, SOME_FIRM } from '../phrases/pleas.ts';
import { compile, has } from '../rule.ts';

const form = compile(LEGAL_FORM);
const believed = compile(BELIEVED);
const sentence = compile(NO_NAME);
const distress = compile(DISTRESS);
const some = compile(SOME_FIRM);

/** Whether the words of an answer name no firm, though they might be read as a name. @param text as typed */
export function namesNoFirm(text: string): boolean {
  const said = fold(text).text.replace(believed, '');
  return !has(form, said) && (has(sentence, said) || has(distress, said));
}

/** Whether they say no more than that it was some firm. @param said folded */
export const anyFirm = (said: string): boolean => has(some, said);
