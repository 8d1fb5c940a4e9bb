// Copies text, also where the newer way is missing or forbidden: plain http, in-app browsers, frames of other sites.

/** @returns whether it can be pasted now; if not, somebody has to be told to copy by hand */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return olderWay(text);
  }
}

function olderWay(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'vh';
  field.setAttribute('aria-hidden', 'true');
  // What stands outside an open dialog cannot be selected.
  (document.querySelector('dialog[open]') ?? document.body).append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return done;
}

/** Copies what stands in a place and says in another how it went; what could not be copied is marked, to be copied by hand. */
export async function copyFrom(place: Element, said: Element, words: { done: string; failed: string }): Promise<void> {
  const done = await copyText(place instanceof HTMLInputElement ? place.value : (place.textContent ?? ''));
  said.textContent = done ? words.done : words.failed;
  if (done) return;
  if (place instanceof HTMLInputElement) place.select();
  else getSelection()?.selectAllChildren(place);
}
