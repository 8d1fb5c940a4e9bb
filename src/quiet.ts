// Memory is given back when nobody asks for anything: a full clearing holds everybody up for a tenth of a second.

/** Less than this is not worth it. */
const WORTH = 24 * 2 ** 20;

/**
 * @param clear frees what nobody holds any more
 * @param used the bytes that the process has in memory
 * @param served how much has been asked for so far
 * @returns to be called now and then: clears when nothing was asked for since the call before and enough has gathered since the last clearing
 */
export function newClearing(clear: () => void, used: () => number, served: () => number): () => void {
  let before = served();
  let left = 0;
  return () => {
    const quiet = served() === before;
    before = served();
    if (!quiet || used() < left + WORTH) return;
    clear();
    left = used();
  };
}
