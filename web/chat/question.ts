// The one question sheet at the end: buttons that are sentences, fields by type, and always the customer's own words.
import { quoteMarks } from '../../src/marks.ts';
import type { SaidQuestion } from '../../src/dialogs/messages.ts';
import { h, icon, put, type Child } from './dom.ts';
import { fieldFor } from './fields.ts';
import { ANSWER, memory } from './memory.ts';
import { german, prose, quoted, soft, type Ui } from './ui.ts';
import { lang, w } from './words.ts';

/** Draws the sheet when another question is open; otherwise only shows whether an answer is on its way. */
export function drawQuestion(sheet: HTMLElement, ui: Ui): void {
  // Whoever has told their story on the start page is not asked „Was ist passiert?“ while it is on its way.
  const told = ui.talk.busy && sheet.dataset['sign'] === `${lang} first`;
  const open = told ? undefined : ui.talk.question;
  const sign = `${lang} ${open?.line.id ?? (started(ui) && !told ? 'free' : 'first')}`;
  if (sheet.dataset['sign'] !== sign) {
    const moved = sheet.dataset['sign'] !== undefined;
    sheet.dataset['sign'] = sign;
    fill(sheet, ui, open?.question, open?.line.text ?? '', moved);
  }
  const { busy } = ui.talk;
  sheet.setAttribute('aria-busy', String(busy));
  if (!busy) for (const one of sheet.querySelectorAll('[aria-pressed=true]')) one.setAttribute('aria-pressed', 'false');
}

function fill(sheet: HTMLElement, ui: Ui, question: SaidQuestion | undefined, text: string, moved: boolean): void {
  const draft = sheet.querySelector<HTMLTextAreaElement>('textarea');
  // A phone that throws the page out of its memory does not throw away what was typed.
  const kept = draft?.value ?? memory.get('session', ANSWER) ?? '';
  const focused = sheet.contains(document.activeElement);
  const typing = focused && document.activeElement === draft && matchMedia('(pointer: fine)').matches;
  put(sheet, question ? asked(ui, question, text) : free(started(ui)));
  sheet.append(writing(ui, question, kept));
  if (question) sheet.append(helps(ui, question));
  if (!moved || !ui.talk.caughtUp) return;
  if (typing) sheet.querySelector('textarea')?.focus({ preventScroll: true });
  else if (focused) sheet.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}

/** Whether the bot has asked or answered anything yet. */
const started = (ui: Ui): boolean => ui.talk.lines.some((one) => one.question ?? one.block);

const free = (started: boolean): Child => h('h2', { id: 'frage', tabindex: -1 }, started ? w.nothingOpen : w.addMore);

/** The last line is the question; what stands before leads to it. Help that is said again below is left out. */
function asked(ui: Ui, question: SaidQuestion, text: string): Child {
  const paragraphs = text.split(/\n+/).filter((line) => line && line !== question.help);
  const head = paragraphs.pop() ?? '';
  return [
    paragraphs.length > 0 && prose(paragraphs.join('\n\n'), 'step'),
    h('h2', { id: 'frage', tabindex: -1 }, unbroken(head)),
    question.help && h('p.muted.measure', {}, unbroken(question.help)),
    answers(ui, question),
  ];
}

/** In large letters, and on a narrow phone, a line once ended in „E-“. */
const unbroken = (text: string): Child[] =>
  text.split(/(\bE-Mails?\b)/).map((part, at) => (at % 2 === 1 ? h('span.unbroken', {}, part) : soft(part)));

/** Answers once: while it is on its way the other buttons do nothing. */
function answer(ui: Ui, question: SaidQuestion, title: string, value: unknown, button?: HTMLElement): void {
  if (ui.talk.busy) return;
  button?.setAttribute('aria-pressed', 'true');
  ui.say(title, { question: question.id, value });
}

function answers(ui: Ui, question: SaidQuestion): Child {
  const send = (title: string, value: unknown): void => answer(ui, question, title, value);
  const aside = asideChoices(question);
  const choices = (question.choices ?? []).filter((one) => !aside.some((other) => other.value === one.value));
  const listed =
    question.type === 'choice' || question.type === 'boolean' || (choices.length > 0 && question.type !== 'multi');
  return [
    fieldFor(question, choices, send),
    (listed || aside.length > 0) &&
      h(
        'div.choices',
        { role: 'group', 'aria-labelledby': 'frage' },
        listed && choices.map((one) => choiceButton(ui, question, one, saysSo(choices))),
        aside.map((one) => choiceButton(ui, question, one, false, 'idk')),
      ),
    question.type === 'file' &&
      h('p', {}, h('button.btn', { type: 'button', onclick: () => ui.pick(false) }, icon('camera'), w.pickFile)),
  ];
}

type Choice = NonNullable<SaidQuestion['choices']>[number];
/** Where "none" declines to answer; for facts it is an answer like the others. */
const NOTHING = /\.|^letter$/;

/** "Weiß ich nicht" and the like: dashed, below the others. */
function asideChoices(question: SaidQuestion): Choice[] {
  return (question.choices ?? []).filter(
    (one) => one.value === 'unknown' || (one.value === 'none' && NOTHING.test(question.fact)),
  );
}

/** What somebody would say stands in quotation marks, what is a name or one word does not: all answers of a list alike. */
const saysSo = (choices: readonly Choice[]): boolean =>
  choices.some((one) => one.parts) || choices.every((one) => /\s/.test(one.title.trim()));

function choiceButton(ui: Ui, question: SaidQuestion, one: Choice, spoken: boolean, className?: string): HTMLElement {
  const button = h(
    'button.choice',
    { type: 'button', 'aria-pressed': 'false' },
    one.parts
      ? h(
          'span',
          {},
          h('bdi', {}, quoted(one.parts.lead)),
          h('small', {}, `${w.sameLetter}: ${one.parts.more.join(quoteMarks(lang).comma)}`),
        )
      : h('bdi', {}, spoken ? quoted(one.title) : one.title),
  );
  if (className) button.classList.add(className);
  button.addEventListener('click', () => answer(ui, question, one.title, one.value, button));
  return button;
}

const PATTERNS: Record<string, Record<string, string>> = {
  'sender.name': { autocomplete: 'name' },
  'sender.address': { autocomplete: 'street-address' },
  'sender.email': { autocomplete: 'email', inputmode: 'email' },
  'sender.customerNumber': { autocomplete: 'off' },
};

/** The field for one's own words; there is always one. Enter sends, Shift+Enter makes a new line. */
function writing(ui: Ui, question: SaidQuestion | undefined, kept: string): HTMLElement {
  const hint = h('p.small', { id: 'schreib-fehler', role: 'alert' });
  const area = h('textarea', {
    id: 'schreiben',
    'data-k': 'schreiben',
    'aria-describedby': 'frage schreib-fehler',
    ...PATTERNS[question?.fact ?? ''],
  });
  area.value = kept;
  area.addEventListener('input', () => memory.set('session', ANSWER, area.value || undefined));
  const send = (): void => {
    const text = area.value.trim();
    hint.textContent = '';
    if (!text) {
      hint.textContent = w.empty;
      return area.focus();
    }
    // A whole call, pasted: too long for a line, it goes as the file one would have had to make of it.
    if (!ui.say(text)) ui.upload([new File([text], 'Text.txt', { type: 'text/plain' })]);
    area.value = '';
    memory.set('session', ANSWER, undefined);
  };
  area.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !matchMedia('(pointer: fine)').matches) return;
    event.preventDefault();
    send();
  });
  area.addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (!files.length) return;
    event.preventDefault();
    ui.upload(files);
  });
  return h(
    'form.write',
    {
      onsubmit: (event) => {
        event.preventDefault();
        send();
      },
    },
    h('label', { for: 'schreiben' }, question && question.type !== 'text' ? w.write : w.writeFree),
    area,
    hint,
    h(
      'div.row',
      {},
      h('button.btn.quiet', { type: 'button', onclick: () => ui.pick(false) }, icon('camera'), w.photo),
      h('button.btn.main', { type: 'submit' }, w.send),
    ),
  );
}

const helps = (ui: Ui, question: SaidQuestion): HTMLElement =>
  h(
    'div.helps',
    {},
    question.why &&
      h(
        'details.more',
        {},
        h('summary', { 'data-k': 'why' }, w.why),
        h(
          'div.stack-s',
          {},
          prose(question.why),
          question.norm && h('p.law.muted', { lang: 'de' }, german(question.norm)),
        ),
      ),
    h('button.btn.quiet', { type: 'button', 'data-k': 'back', onclick: () => ui.command('back') }, w.back),
    h('button.btn.quiet', { type: 'button', 'data-k': 'answers', onclick: () => ui.command('answers') }, w.allAnswers),
  );
