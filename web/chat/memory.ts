// What the browser remembers for this page; everything works without it.
/** Storage that may be blocked: then the page lives without it. */
export const memory = {
  get(kind: 'session' | 'local', key: string): string | null {
    try {
      return (kind === 'session' ? sessionStorage : localStorage).getItem(key);
    } catch {
      return null;
    }
  },
  set(kind: 'session' | 'local', key: string, value: string | undefined): void {
    try {
      const store = kind === 'session' ? sessionStorage : localStorage;
      if (value === undefined) store.removeItem(key);
      else store.setItem(key, value);
    } catch {
      // Blocked or full: nothing depends on it.
    }
  },
};

/** Whether the browser lets nothing be kept: then what it remembers cannot be looked up either. */
export function blocked(): boolean {
  try {
    localStorage.getItem(HINT);
    return false;
  } catch {
    return true;
  }
}

/** Where the session lies. */
export const KEEP = 'wortlaut.session';
/** That there is a case on this device, and nothing of it. */
export const HINT = 'wortlaut.here';
/** An answer that is half typed, and what was ticked off of a letter. */
export const ANSWER = 'wortlaut.answer';
export const TICKED = 'wortlaut.ticked';

/** Nothing of a case stays in this tab, nor that there was one on this device. */
export function forgetCase(): void {
  for (const key of [KEEP, ANSWER, TICKED]) memory.set('session', key, undefined);
  memory.set('local', HINT, undefined);
}

/** Whether this device has been in a conversation before, as far as it remembers; where it may not remember, a cookie may. */
export const remembers = (): boolean =>
  memory.get('session', KEEP) !== null || memory.get('local', HINT) !== null || blocked();
