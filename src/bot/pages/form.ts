// The whole case as plain HTML forms: for browsers without scripts, without cookies, and for whoever prefers it.
import type { CaseView } from '../../case/view.ts';
import type { Said, SaidQuestion } from '../../dialogs/messages.ts';
import { letterTitle } from '../../letters/index.ts';
import type { LogLine, Receipt } from '../house.ts';
import { FORM } from '../paths.ts';
import { daysAndReasons, trafficLight } from './form-result.ts';
import { formWords, type FormLang, type FormWords } from './form-words.ts';
import { html, type Html } from './html.ts';
import { prose } from './prose.ts';
import { shellWords } from './words.ts';

/** What the page of a case is made from. */
export type FormCase = {
  /** The sealed way back into the case; in every form instead of a cookie. */
  key: string;
  /** So that a form sent twice is one line. */
  once: string;
  lines: readonly LogLine[];
  view: CaseView;
  address: string;
  note?: 'refused' | 'badFile' | 'slow';
  /** What was typed beside the button that was pressed: it stays in the field. */
  typed?: string;
};

const locale = (lang: FormLang): string => (lang === 'de' ? 'de-DE' : 'en-GB');
const longDay = (iso: string, lang: FormLang): string =>
  new Intl.DateTimeFormat(locale(lang), { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(`${iso}T12:00:00Z`),
  ); // prettier-ignore

const hidden = (name: string, value: string): Html => html`<input type="hidden" name="${name}" value="${value}" />`;
/** Where a form goes; the language stands in the address, as what is refused is refused before the form was read. */
const target = (lang: FormLang): string => `${FORM}?lang=${lang}#frage`;
const carried = (it: FormCase): Html => html`${hidden('k', it.key)}${hidden('id', it.once)}`;

function row(line: LogLine, view: CaseView, lang: FormLang, open: number | undefined): Html | undefined {
  const w = formWords[lang];
  if (line.seq === open) return undefined;
  if (line.from === 'user') {
    const { text, attachments } = line.incoming;
    const said = text ?? attachments?.map(({ name }) => name).join(', ');
    return said ? html`<li class="you"><p class="who"><b>${w.you}</b></p><div class="said">${said}</div></li>` : undefined;
  }
  if (line.what !== 'said') return undefined;
  return html`<li lang="${line.said.lang}"><p class="who"><b>${w.bot}</b></p><div class="stack-s words">${words(line.said, view, lang)}</div></li>`;
} // prettier-ignore

/** The words of the bot; a result comes with what the page would draw of it. */
function words({ text, block }: Said, view: CaseView, lang: FormLang): Html {
  if (block?.kind !== 'result') return prose(text, lang, block);
  const w = formWords[lang];
  return html`${prose(text, lang, block, trafficLight(block, w))}
  ${block.matter === view.matter && daysAndReasons(block, view, w, (day) => longDay(day, lang))}`;
}

const command = (name: string, title: string): Html =>
  html`<button class="btn quiet" type="submit" name="cmd" value="${name}">${title}</button>`;

/** Buttons, boxes and fields of one question; a button's value is the choice's. */
function fields(question: SaidQuestion, w: FormWords): Html {
  const choices = question.choices ?? [];
  if (question.type === 'multi')
    return html`<fieldset class="checks">
      <legend class="small muted">${w.some}</legend>
      ${choices.map(({ value, title }) => html`<label><input type="checkbox" name="m" value="${value}" /><span>${title}</span></label>`)}
      <p><button class="btn main" type="submit" name="do" value="multi">${w.next}</button></p>
    </fieldset>`;
  const field =
    question.type === 'date'
      ? html`<div class="inline"><div><label for="tag">${w.day}</label><input id="tag" type="date" name="day" /></div><button class="btn" type="submit" name="do" value="day">${w.takeDay}</button></div>`
      : question.type === 'money'
        ? html`<div class="inline"><div><label for="betrag">${w.money}</label><input id="betrag" name="money" inputmode="decimal" /></div><button class="btn" type="submit" name="do" value="money">${w.takeMoney}</button></div>`
        : undefined;
  return html`${field}
    <div class="choices" role="group" aria-labelledby="frage">
      ${choices.map(({ value, title, parts }) => html`<button class="choice" type="submit" name="v" value="${value}">${parts ? html`<span>${parts.lead}<small>${w.sameLetter}: ${parts.more.join(', ')}</small></span>` : title}</button>`)}
    </div>`;
} // prettier-ignore

function sheet(it: FormCase, question: SaidQuestion | undefined, text: string, lang: FormLang): Html {
  const w = formWords[lang];
  const lines = text.split(/\n+/).filter((one) => one && one !== question?.help);
  const head = lines.pop() ?? w.writeFree;
  return html`<section class="sheet question stack" aria-labelledby="frage">
    ${lines.map((one) => html`<p class="step">${one}</p>`)}
    <h2 id="frage" tabindex="-1">${head}</h2>
    ${question?.help !== undefined && html`<p class="muted measure">${question.help}</p>`}
    <form id="los" method="post" action="${target(lang)}" class="stack">
      ${carried(it)}${question && hidden('q', question.id)} ${question && fields(question, w)}
      <div class="write">
        <label for="schreiben">${question && question.type !== 'text' ? w.write : w.writeFree}</label>
        <textarea id="schreiben" name="text" rows="4">${it.typed ?? ''}</textarea>
        <p><button class="btn main" type="submit" name="do" value="text">${w.next}</button></p>
      </div>
      ${
        question &&
        html`<details class="more">
          <summary>${w.why}</summary>
          <div class="stack-s"><p>${question.why}</p>${question.norm && html`<p class="law muted" lang="de">${question.norm}</p>`}</div>
        </details>`
      }
      <p class="helps">
        ${command('back', w.back)} ${command('answers', w.answers)} ${command('result', w.result)}
        ${command('letters', w.letters)}
      </p>
      <p class="helps">${command('court', w.court)} ${command('human', w.human)} ${command('delete', w.erase)}</p>
    </form>
    <form method="post" action="${target(lang)}" enctype="multipart/form-data" class="stack-s rule">
      ${carried(it)}
      <label for="datei">${w.upload}</label>
      <input id="datei" type="file" name="file" accept="image/jpeg,image/png,image/heic,image/heif,.heic,.heif,application/pdf,text/plain" required />
      <p><button class="btn" type="submit">${w.uploadGo}</button></p>
    </form>
  </section>`;
} // prettier-ignore

function aside(it: FormCase, lang: FormLang, w: FormWords): Html {
  const { view } = it;
  const inLang = (address: string | undefined): string => `${address ?? ''}&lang=${lang}`;
  // What is only assumed was not said; it stands with the result.
  const facts = Object.entries(view.facts).filter(([, { assumed, label, shown }]) => !assumed && label && shown);
  const dates = view.deadlines
    .flatMap(({ by, needs, safeUntil, sendBy }) => {
      const day = by === 'customer' && [safeUntil, sendBy].find((one) => one !== undefined && one >= view.today);
      return day ? [{ day, needs }] : [];
    })
    .sort((a, b) => a.day.localeCompare(b.day));
  return html`<aside aria-labelledby="akte" class="stack">
    <h2 id="akte" tabindex="-1">${w.file}</h2>
    ${dates.length > 0 && html`<h3>${w.dates}</h3><ul>${dates.map(({ day, needs }) => html`<li><b>${(needs === 'receipt' ? w.receiveBy : w.sendBy)(longDay(day, lang))}</b></li>`)}</ul>`}
    ${
      facts.length > 0 &&
      html`<h3>${w.facts}</h3>
        <dl class="list">${facts.map(
          ([key, { label, shown }]) =>
            html`<div><dt>${label}</dt><dd>${shown} <button class="link" type="submit" form="los" name="change" value="${key}" aria-label="${label}: ${w.change}">${w.change}</button></dd></div>`,
        )}</dl>`
    }
    <h3>${w.letters}</h3>
    ${
      view.letters.length > 0
        ? html`<ul class="stack-s">
            ${view.letters.map(
              ({ letter, copyTo, links }) =>
                html`<li>${letterTitle(letter, lang, copyTo)} ${Object.entries(links).map(([format, address]) => html` <a href="${inLang(address)}">${format === 'annexes' ? w.withAnnexes : format.toUpperCase()}</a>`)}</li>`,
            )}
          </ul>`
        : html`<p class="muted">${w.noLetters}</p>`
    }
    ${
      view.links &&
      html`<p class="links">
        <a href="${inLang(view.links['calendar'])}">${w.calendar}</a> · <a href="${inLang(view.links['sheet'])}">${w.sheet}</a> ·
        <a href="${inLang(view.links['export'])}">${w.take}</a>
      </p>`
    }
    <p class="small muted noprint">${w.keep}</p>
    <p class="mono small noprint">${it.address}</p>
  </aside>`;
} // prettier-ignore

/** The case as it stands: what was said, the open question as a form, the file. */
export function formPage(it: FormCase, lang: FormLang): Html {
  const w = formWords[lang];
  const ended = it.lines.find((line) => line.from === 'bot' && line.what === 'ended');
  if (ended?.from === 'bot' && ended.what === 'ended' && ended.receipt) return receiptPage(ended.receipt, lang);
  const asked = it.lines.findLast(
    (line) => line.from === 'bot' && line.what === 'said' && line.said.question?.id === it.view.question?.id,
  );
  const said = asked?.from === 'bot' && asked.what === 'said' && it.view.question ? asked.said : undefined;
  const rows = it.lines.map((line) => row(line, it.view, lang, said && asked?.seq)).filter((one) => one !== undefined);
  return html`<div class="stack-s lead-out">
      <h1>${w.title}</h1>
      <p class="measure muted">${w.lead}</p>
    </div>
    <div class="two">
      <div class="stack-l">
        ${it.note !== undefined && html`<p class="note ochre" role="alert">${w[it.note]}</p>`}
        <ol class="log">
          ${rows}
        </ol>
        ${sheet(it, said?.question, said?.text ?? '', lang)}
      </div>
      ${aside(it, lang, w)}
    </div>`;
}

const receiptPage = (receipt: Receipt, lang: FormLang): Html =>
  html`<div class="stack" id="akte">
    <h1 id="frage">${formWords[lang].deleted}</h1>
    <pre tabindex="0" aria-labelledby="frage">${JSON.stringify(receipt, undefined, 2)}</pre>
    <form id="los" method="post" action="${FORM}#frage">${hidden('lang', lang)}</form>
  </div>`;

/** The first page, and what is shown when a case is gone or the server is full. */
export function formStart(lang: FormLang, once: string, note?: 'gone' | 'busy'): Html {
  const w = formWords[lang];
  const { starts, privacy, privacyNote } = shellWords[lang];
  return html`<div class="stack">
    <h1>${w.title}</h1>
    <p class="measure">${w.lead}</p>
    ${note !== undefined && html`<p class="note ochre" role="alert">${w[note]}</p>`}
    <form id="los" method="post" action="${FORM}#frage" class="sheet question stack measure">
      ${hidden('id', once)}${hidden('lang', lang)}
      <div class="write">
        <label for="schreiben">${w.writeFree}</label>
        <textarea id="schreiben" name="text" rows="6"></textarea>
        <p><button class="btn main" type="submit" name="do" value="text">${w.next}</button></p>
      </div>
      <div class="choices">
        ${starts.map((text) => html`<button class="choice" type="submit" name="say" value="${text}">${text}</button>`)}
      </div>
      <p class="helps">${command('court', w.court)} ${command('human', w.human)}</p>
    </form>
    <p class="small muted" id="akte" tabindex="-1">${privacyNote} <a href="/datenschutz">${privacy}</a>.</p>
  </div>`;
}
