// The tabs of one device: where one forgets the case, the others do not go on showing it.

/** Missing where the browser lets nothing be shared; then each tab forgets by itself. */
const others = ((): BroadcastChannel | undefined => {
  try {
    return new BroadcastChannel('wortlaut');
  } catch {
    return undefined;
  }
})();

/** @param conversation the one that this device has just forgotten */
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches this origin only
export const tellForgotten = (conversation: string | undefined): void => others?.postMessage(conversation);

/** Calls when another tab of this device has forgotten the conversation that is open here. */
export function whenForgotten(here: () => string | undefined, run: () => void): void {
  others?.addEventListener('message', ({ data }) => {
    if (data !== undefined && data === here()) run();
  });
}
