// Copies a passage with its source. Without this script the buttons stay hidden and nothing is missing.
const SHOWN_MS = 2000;

async function copy(button: HTMLButtonElement): Promise<void> {
  const word = button.querySelector('span');
  try {
    await navigator.clipboard.writeText(button.dataset['copy'] ?? '');
  } catch {
    return button.focus();
  }
  const before = word?.textContent ?? '';
  const done = button.dataset['done'] ?? before;
  if (!word || before === done) return;
  word.textContent = done;
  setTimeout(() => {
    word.textContent = before;
  }, SHOWN_MS);
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button.copy')) {
  button.hidden = false;
  button.addEventListener('click', () => void copy(button));
}
