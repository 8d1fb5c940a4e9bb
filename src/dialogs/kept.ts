// Until when a case is kept, by the deadlines of all its matters.
import type { CaseFile } from '../case/file.ts';
import { keptUntil as keptWith } from '../case/keep.ts';
import { assessOnce } from '../knowledge/law/index.ts';
import { lawFacts } from './draft.ts';

/** The last day on which the case is kept, ISO day. @param today ISO day in Berlin */
export const keptUntil = (file: CaseFile, today: string): string =>
  keptWith(
    file,
    file.matters.flatMap((m) => assessOnce(lawFacts(file, m.id), today).deadlines),
  );
