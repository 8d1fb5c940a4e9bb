// The server as a process, for the tests: started with exactly these settings, or failing to start.
import { launch, startWortlaut } from '../../../scripts/local/wortlaut.ts';

export type { Instance as Running } from '../../../scripts/local/wortlaut.ts';
export { newFolder } from '../../../scripts/local/processes.ts';

export const start = startWortlaut;

/** Runs a start that is to fail. */
export async function failing(env: Record<string, string>): Promise<{ code: number | string; output: string }> {
  const { ended, output } = launch(env);
  return { code: await ended, output: output() };
}
