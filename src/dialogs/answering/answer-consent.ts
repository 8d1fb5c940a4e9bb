// A consent is given or refused: what waited for it is kept or forgotten.
import type { OpenQuestion } from '../../case/file.ts';
import { FACTS } from '../../knowledge/facts.ts';
import type { Draft } from '../draft.ts';
import { proceed } from '../interview.ts';
import { remember, setFact } from '../ledger.ts';
import { consented } from '../tape/machine.ts';
import { type Taken, yesNo } from './answer-value.ts';

/** By question: the text that says what a yes to it means. */
const CONSENTS = {
  'consent.health': 'consentHealth',
  'consent.model': 'consentModel',
  'consent.recordingUpload': 'consentRecordingUpload',
} as const;

/** Notes it; health that was told before is written down only now, or forgotten. */
export function takeConsent(draft: Draft, open: OpenQuestion, value: unknown): Taken {
  const yes = yesNo(value);
  if (yes === undefined) return 'refused';
  const before = draft.file;
  const fact = CONSENTS[open.fact as keyof typeof CONSENTS];
  setFact(draft, open.matter, { fact, value: yes }, 'customer', true);
  const { pending } = draft.file;
  if (fact === 'consentHealth' && pending && 'sensitive' in FACTS[pending.fact]) {
    const { pending: _told, ...rest } = draft.file;
    draft.file = rest;
    if (yes) setFact(draft, pending.matter, pending);
  }
  if (fact === 'consentRecordingUpload') consented(draft, open.about, yes);
  remember(draft, before, { question: open, before: [] });
  proceed(draft);
  return 'taken';
}
