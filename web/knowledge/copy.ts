// Copies a passage with its source, and lets what a link knows in its fragment go along into the chat. Without this script the
// buttons stay hidden and nothing is missing.
import { copyText } from '../copy.ts';

const SHOWN_MS = 2000;

async function copy(button: HTMLButtonElement): Promise<void> {
  const word = button.querySelector('span');
  const before = word?.textContent ?? '';
  const { done = '', failed = '' } = button.dataset;
  if (!word || before === done || before === failed) return;
  word.textContent = (await copyText(button.dataset['copy'] ?? '')) ? done : failed;
  setTimeout(() => {
    word.textContent = before;
  }, SHOWN_MS);
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button.copy')) {
  button.hidden = false;
  button.addEventListener('click', () => void copy(button));
}
// The day of the call stands only behind #: it reaches no server on the way through an article either.
if (location.hash.includes('='))
  for (const entry of document.querySelectorAll<HTMLAnchorElement>('.question a.main')) entry.hash = location.hash;
