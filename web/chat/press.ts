// A press lasts a tenth of a second, with an unsteady hand longer. Drawn anew meanwhile, the button under the finger is another
// one, and the press does nothing: what is to be drawn waits for its end.

/** A press that never ends, because the pointer left the window, holds up nothing for longer (milliseconds). */
const LONGEST = 3_000;
/** A touch ends a little before its click. */
const CLICK_AFTER = 50;

let pressed: ReturnType<typeof setTimeout> | undefined;
let waiting: (() => void)[] = [];

function end(): void {
  clearTimeout(pressed);
  pressed = undefined;
  const due = waiting;
  waiting = [];
  for (const work of due) work();
}

document.addEventListener('pointerdown', () => {
  clearTimeout(pressed);
  pressed = setTimeout(end, LONGEST);
});
for (const name of ['pointerup', 'pointercancel'])
  document.addEventListener(name, () => {
    if (pressed === undefined) return;
    clearTimeout(pressed);
    pressed = setTimeout(end, CLICK_AFTER);
  });

document.addEventListener('click', () => {
  if (pressed !== undefined) end();
});

/** Keeps the work until the press that is under way has ended. @returns false where there is none: then it is not kept */
export function afterPress(work: () => void): boolean {
  if (pressed === undefined) return false;
  waiting.push(work);
  return true;
}
