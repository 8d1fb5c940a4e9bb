// Copies a passage with its source. Without this script the buttons stay hidden and nothing is missing.
for (const button of document.querySelectorAll<HTMLButtonElement>('button.copy')) {
  const word = button.querySelector('span');
  const before = word?.textContent ?? '';
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.clipboard
      .writeText(button.dataset['copy'] ?? '')
      .then(() => {
        if (!word) return;
        word.textContent = button.dataset['done'] ?? before;
        setTimeout(() => {
          word.textContent = before;
        }, 2000);
      })
      .catch(() => button.focus());
  });
}
