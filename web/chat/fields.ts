// Fields for what is better picked than typed: a day, an amount, several things at once.
import { quoteMarks } from '../../src/marks.ts';
import { readAmount } from '../../src/money.ts';
import type { SaidQuestion } from '../../src/dialogs/messages.ts';
import { h } from './dom.ts';
import { longDay } from './format.ts';
import { lang, w } from './words.ts';

type Choice = { value: string; title: string };
type Send = (title: string, value: unknown) => void;

/** The field for a question's type, or nothing where buttons and words are enough. */
export function fieldFor(question: SaidQuestion, choices: Choice[], send: Send): HTMLElement | undefined {
  if (question.type === 'date') return dateField(send);
  if (question.type === 'money') return moneyField(send);
  if (question.type === 'multi') return checkList(choices, send);
  return undefined;
}

function inline(label: string, id: string, field: HTMLElement, button: string, submit: () => string): HTMLElement {
  const error = h('p.small', { id: `${id}-fehler`, role: 'alert' });
  field.setAttribute('aria-describedby', `${id}-fehler`);
  return h(
    'form.stack-s',
    {
      novalidate: true,
      onsubmit: (event) => {
        event.preventDefault();
        error.textContent = submit();
        if (error.textContent) field.querySelector('input')?.focus();
      },
    },
    h(
      'div.inline',
      {},
      h('div', {}, h('label', { for: id }, label), field),
      h('button.btn', { type: 'submit' }, button),
    ),
    error,
  );
}

function dateField(send: Send): HTMLElement {
  const input = h('input', { type: 'date', id: 'tag', min: '1990-01-01', max: '2099-12-31' });
  return inline(w.pickDay, 'tag', input, w.takeDay, () => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(input.value)) return w.badDay;
    send(longDay(input.value), input.value);
    return '';
  });
}

function moneyField(send: Send): HTMLElement {
  const input = h('input', { id: 'betrag', inputmode: 'decimal', autocomplete: 'off' });
  const field = h('div.euro', {}, input, h('span', { 'aria-hidden': 'true' }, '€'));
  return inline(w.pickMoney, 'betrag', field, w.takeMoney, () => {
    const amount = readAmount(input.value);
    if (amount === undefined) return w.badMoney;
    send(`${input.value.trim().replace(/\s*(€|EURO?)$/i, '')} €`, { amount, currency: 'EUR' });
    return '';
  });
}

function checkList(choices: Choice[], send: Send): HTMLElement {
  const error = h('p.small', { role: 'alert' });
  const boxes = choices.map((one) => h('input', { type: 'checkbox', value: one.value }));
  return h(
    'form.stack-s',
    {
      onsubmit: (event) => {
        event.preventDefault();
        const chosen = choices.filter((_, index) => boxes[index]?.checked);
        error.textContent = chosen.length ? '' : w.noneChosen;
        if (chosen.length) {
          send(
            chosen.map((one) => one.title).join(quoteMarks(lang).comma),
            chosen.map((one) => one.value),
          );
        } else boxes[0]?.focus();
      },
    },
    h(
      'fieldset.checks',
      { 'aria-labelledby': 'frage' },
      h('p.small.muted', {}, w.pickSome),
      choices.map((one, index) => h('label', {}, boxes[index], h('span', {}, one.title))),
    ),
    error,
    h('p', {}, h('button.btn', { type: 'submit' }, w.go)),
  );
}
