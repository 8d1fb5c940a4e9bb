// The hand-over sheet can be printed from the page where scripts run; without them the PDF does it.
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
