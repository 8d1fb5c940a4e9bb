// A withdrawal that was declared on the phone: it counts without a form, but is hard to prove; of an insurance it is none (§ 8 (1) VVG).
import type { CaseFile } from '../../case/file.ts';
import { matterOf } from '../../case/file.ts';

const BY_PHONE =
  /(?<!\p{L})(?:telefonisch|(?:am|per|übers?|via) telefon|hotline|angerufen|anruf|mündlich|by phone|(?:on|over) the phone|phoned|rang|called)(?!\p{L})/iu;
const WRITTEN =
  /(?<!\p{L})(?:e-?mails?|mails?|brief|schriftlich|fax|einschreiben|portal|formular|online|in writing|letter|form)(?!\p{L})/iu;

/** Whether the customer's own words tell of a withdrawal by phone, and of none in writing. */
export function withdrawnByPhone(file: CaseFile, matter: string): boolean {
  const { alreadyWithdrawn, withdrawnDate } = matterOf(file, matter).facts;
  if (alreadyWithdrawn?.value !== true) return false;
  const words = `${alreadyWithdrawn.quote ?? ''} ${withdrawnDate?.quote ?? ''}`;
  return BY_PHONE.test(words) && !WRITTEN.test(words);
}
