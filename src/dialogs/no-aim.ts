// Questions in the middle of a case, which ask and set no new aim.
import type { Draft } from './draft.ts';
import { hasFacts } from './interview.ts';
import type { Told } from './ledger.ts';

/** "Was heißt das für mich?": whether a fact that was read is only such a question. */
export const isNoAim = (draft: Draft, text: string, { fact, value }: Told): boolean =>
  fact === 'goal' && value === 'understand' && hasFacts(draft) && !WISHES.test(text);

const WISHES = /(?<!\p{L})(?:will|möchte|moechte|wollen|want)(?!\p{L})/iu;
