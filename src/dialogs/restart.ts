// "Von vorn": answers are dropped, letters and files stay.
import { newFile } from '../case/file.ts';
import { ask, tell, type Draft } from './draft.ts';

/** Empties the answers and asks the first question again. */
export function restart(draft: Draft): 'taken' {
  const { started, lang, langChosen, questions, letters, evidence, sender, keepUntil } = draft.file;
  const fresh = newFile(started, lang);
  // A new number for the matter keeps letters and files with the matter they were made for.
  const id = `m${Math.max(...draft.file.matters.map((m) => Number(m.id.slice(1)) || 0)) + 1}`;
  const kept = draft.file.matters.filter(
    (m) => letters.some((l) => l.matter === m.id) || evidence.some((e) => e.matter === m.id),
  );
  draft.file = {
    ...fresh,
    lastWord: draft.at,
    matters: [{ id, facts: {} }, ...kept.map((m) => ({ ...m, concluded: true }))],
    active: id,
    questions,
    letters,
    evidence,
    sender,
    ...(langChosen ? { langChosen } : {}),
    ...(keepUntil ? { keepUntil } : {}),
  };
  tell(draft, 'restarted');
  ask(draft, 'channel', { about: 'start' });
  return 'taken';
}
