// The moderators' bench comes alive: the preview follows the form, the day goes behind #, QR code and copying appear.
import { qrPicture } from './chat/qr.ts';
import { copyFrom } from './copy.ts';

const form = document.querySelector<HTMLFormElement>('[data-link]');
const day = document.querySelector<HTMLInputElement>('#da');
const bench = (): HTMLElement | null => document.getElementById('ergebnis');

/** The day of the call is added here and only behind #, so that it never reaches a server. */
function fill(): void {
  const place = bench();
  const bare = place?.dataset['address'];
  if (!place || !bare) return;
  const before = place.dataset['shown'] ?? bare;
  const address = day?.value ? `${bare}${bare.includes('#') ? '&' : '#'}callDate=${day.value}` : bare;
  place.dataset['shown'] = address;
  for (const node of place.querySelectorAll<HTMLElement>('[data-live=text]')) {
    node.textContent = (node.textContent ?? '').replaceAll(before, address);
  }
  place.querySelector('[data-live=href]')?.setAttribute('href', address);
  place.querySelector('[data-qr]')?.replaceChildren(qrPicture(address, w.qr));
}

/** The bench speaks German or English. */
const w =
  document.documentElement.lang === 'en'
    ? { qr: 'QR code of the link beside it', done: 'Copied.', failed: 'Please copy the marked text yourself.' }
    : {
        qr: 'QR-Code mit dem Link, der daneben steht',
        done: 'Kopiert.',
        failed: 'Bitte kopieren Sie den markierten Text selbst.',
      };

let asked = 0;
async function follow(focus: boolean): Promise<void> {
  if (!form) return;
  const mine = ++asked;
  // The old link still works, but it is not the one that the form now describes.
  bench()?.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch('/link', {
      method: 'POST',
      body: new URLSearchParams(
        [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
      ),
    });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.getElementById('ergebnis');
    const old = bench();
    if (mine !== asked || !answer.ok || !fresh || !old) return;
    old.replaceWith(document.adoptNode(fresh));
    fill();
    if (focus) bench()?.focus();
  } catch {
    // Without a network the old preview stays; the button still sends the form.
    if (focus) form.submit();
  } finally {
    if (mine === asked) bench()?.removeAttribute('aria-busy');
  }
}

form?.addEventListener('change', (event) => {
  if (event.target === day) fill();
  else void follow(false);
});
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  void follow(true);
});
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy]') : null;
  const text = button?.closest('.stack-s')?.querySelector('pre');
  const said = button?.nextElementSibling;
  if (text && said) void copyFrom(text, said, w);
});
document.documentElement.classList.add('scripts');
fill();
