// The files of a case as the wire asks for them: kept under the case's key, opened, dropped.
import type { House } from '../house.ts';
import type { Background } from './background.ts';
import { openConversation, type Hands } from './open.ts';
import type { Uploads } from './uploads.ts';

type Place = { hands: Hands; uploads: Uploads; failed: Background['failed']; closing: () => boolean };

/** @returns the part of the house that keeps files; a store that is away refuses, `unavailable` */
export function filesOf({ hands, uploads, failed, closing }: Place): Pick<House, 'keepFile' | 'openFile' | 'dropFile'> {
  const { store, sealing } = hands;
  return {
    async keepFile(conv, file) {
      if (closing()) return { refused: 'unavailable' };
      try {
        const open = await openConversation(hands, conv);
        if (!open || open.state.ended) return { refused: 'gone' };
        return await uploads.keep(conv, open.key, file);
      } catch (error) {
        failed(conv, error, 'upload.failed');
        return { refused: 'unavailable' };
      }
    },
    async openFile(conv, id) {
      const loaded = await store.load(conv);
      return loaded && uploads.open(conv, sealing.openCase(conv, loaded.key), id);
    },
    async dropFile(conv, id) {
      if (/^[a-z0-9]{1,64}$/.test(id)) await uploads.remove(conv, id);
    },
  };
}
