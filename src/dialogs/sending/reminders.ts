// Reminders by e-mail, where the operator has a mail server: offered once after a letter was sent, ended by a word.
import { ask, tell, type Draft } from '../draft.ts';

/** Asks for an address for reminders, once. @returns whether it was asked */
export function offerReminders(draft: Draft): boolean {
  const { reminders } = draft.file;
  if (!reminders || reminders.asked || reminders.to) return false;
  draft.file = { ...draft.file, reminders: { asked: true } };
  ask(draft, 'sender.email', { about: 'reminders' });
  return true;
}

const STOP =
  /^(?:bitte )?(?:keine|nicht mehr|stopp?|no more|stop)\s+(?:\S+\s+){0,2}(?:erinner\p{L}*|e-?mails?|reminders?|reminding)(?: mehr)?[.! ]*$/iu;

/** "Keine Erinnerungen mehr": the address is forgotten. @returns whether the text was that */
export function stopReminders(draft: Draft, text: string): boolean {
  if (!draft.file.reminders?.to || !STOP.test(text)) return false;
  draft.file = { ...draft.file, reminders: { asked: true } };
  tell(draft, 'remindersEnded');
  return true;
}

/** A day has come about which something was said: with an address, a mail goes out. One a day. */
export function remind(draft: Draft): void {
  const to = draft.file.reminders?.to;
  if (to) draft.effects.push({ id: `remind:${draft.today}`, kind: 'remind', to, day: draft.today });
}
