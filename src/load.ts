// Loads the talk in steps, from the bottom up: each holds everybody up while it is read and linked, and requests are served between them.
import { setImmediate as turn } from 'node:timers/promises';
import type * as Talk from './open.ts';

const STEPS: readonly (() => Promise<unknown>)[] = [
  () => import('./knowledge/companies.ts'),
  () => import('./knowledge/law/rules/index.ts'),
  () => import('./knowledge/law/index.ts'),
  () => import('./knowledge/articles/index.ts'),
  () => import('./knowledge/search/search.ts'),
  () => import('./letters/blocks/index.ts'),
  () => import('./letters/index.ts'),
  () => import('./dialogs/understand/rule.ts'),
  () => import('./dialogs/understand/days/days.ts'),
  () => import('./dialogs/understand/index.ts'),
  () => import('./dialogs/replies/say.ts'),
  () => import('./dialogs/recording/index.ts'),
  () => import('./dialogs/index.ts'),
];

/** The talk, the letters and the house: open.ts with all it needs. */
export async function loadTalk(): Promise<typeof Talk> {
  for (const step of STEPS) {
    await step();
    await turn();
  }
  return import('./open.ts');
}
