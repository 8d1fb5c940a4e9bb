// From the start page into the talk: words that were typed beside another button that was pressed.

/** Whoever tells their story and then presses „Gerichtspost bekommen?“ finds it in the field of the talk, still to be sent. */
export function bringAlong(start: HTMLElement, sheet: HTMLElement): void {
  const typed = start.querySelector('textarea');
  const field = sheet.querySelector('textarea');
  if (!typed?.value.trim() || !field || field.value !== '') return;
  [field.value, typed.value] = [typed.value, ''];
  // Each keeps what it holds for a reload.
  for (const area of [field, typed]) area.dispatchEvent(new Event('input'));
}
