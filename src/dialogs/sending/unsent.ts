// The letters that lie in the case and have not gone out, as a customer counts them: one with its copies is one.
import type { CaseFile, MadeLetter } from '../../case/file.ts';

/** A letter that has not gone out, with those that go along with it; `title` where its name alone tells it from no other. */
export type Unsent = Pick<MadeLetter, 'id' | 'letter' | 'with'> & { ids: readonly string[]; title?: string };

/** The letters that lie there unsent, each once with its copies. */
export function unsentLetters(file: CaseFile): Unsent[] {
  const groups: Unsent[] = [];
  for (const made of file.letters) {
    const { id, letter, with: below, matter, copyTo, state } = made;
    if (state !== 'made' || file.letters.some((later) => replaces(later, made))) continue;
    const main = groups.find((one) => one.letter === letter && matterOfLetter(file, one.id) === matter);
    if (main && copyTo !== undefined) groups[groups.indexOf(main)] = { ...main, ids: [...main.ids, id] };
    else groups.push({ id, letter, with: below, ids: [id] });
  }
  const twice = (one: Unsent): boolean => groups.filter(({ letter }) => letter === one.letter).length > 1;
  return groups.map((one) => {
    const { subject = '', to } = file.letters.find(({ id }) => id === one.id) ?? {};
    return twice(one) ? { ...one, title: `${subject} (${to?.name ?? ''})` } : one;
  });
}
/** Made anew with other words or another address: the newest is the one to send. */
const replaces = (later: MadeLetter, { id, letter, matter, to }: MadeLetter): boolean =>
  later.state === 'made' &&
  later.letter === letter &&
  later.matter === matter &&
  later.to.name === to.name &&
  Number(later.id.slice(1)) > Number(id.slice(1));
const matterOfLetter = (file: CaseFile, id: string): string | undefined =>
  file.letters.find((one) => one.id === id)?.matter;
