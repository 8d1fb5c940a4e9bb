// Steps of a case that came by a moderator's link: each is told once, as a bare name.
import { firstTime, type Draft } from '../draft.ts';

/** Looks at what the turn did; nothing without a link. */
export function countSteps(draft: Draft): void {
  const { link } = draft.file;
  if (link === undefined) return;
  const reached = [
    'begun' as const,
    ...(draft.replies.some(({ kind }) => kind === 'result') ? ['result' as const] : []),
    ...(draft.file.letters.length > 0 ? ['letter' as const] : []),
    ...(draft.file.letters.some(({ state }) => state !== 'made') ? ['sent' as const] : []),
  ];
  for (const step of reached) {
    if (firstTime(draft, `step:${step}`)) draft.effects.push({ id: `${draft.id}:${step}`, kind: 'count', link, step });
  }
}
