// `/link`: the bench of moderators. Works as a plain form; its script adds the day behind #, the QR code and copying.
import { ARTICLES } from '../../knowledge/articles/index.ts';
import { COMPANIES } from '../../knowledge/companies.ts';
import type { Choice } from '../api/short.ts';
import { cardOf, LANG_NAMES, PRODUCT_WORDS, TOPIC_WORDS, TOPICS } from './card-words.ts';
import { html, type Html } from './html.ts';
import { startCard } from './start.ts';
import { articleLang, shellLang, shellLangs } from './words.ts';

/** `named`: what was typed as the company. */
export type MadeLink = { address: string; id: string; stats: string; named: string };

/** What became of a company whose name was not typed as we write it: nothing is left out or changed without a word. */
function companyNote(named: string, provider: string | undefined): Html | false {
  const name = companyName(provider);
  if (named === '' || named === name || named === provider) return false;
  return html`<p class="note ochre" role="status">
    ${name === '' ? `„${named}“ steht nicht in unserem Verzeichnis. Der Link nennt deshalb keine Firma.` : `„${named}“ haben wir als „${name}“ verstanden. So steht es im Link.`}
  </p>`;
}

const option = (value: string, title: string, chosen: boolean): Html =>
  html`<option value="${value}" ${chosen && html` selected`}>${title}</option>`;

const companyName = (id: string | undefined): string => COMPANIES.find((one) => one.id === id)?.name ?? '';

function form(choice: Choice, named = ''): Html {
  return html`<form class="sheet form" method="post" action="/link" aria-label="Link zusammenstellen" data-link>
    <fieldset class="stack-s radios">
      <legend>Womit soll es losgehen?</legend>
      ${TOPICS.map(
        (topic) =>
          html`<label
            ><input type="radio" name="topic" value="${topic}" ${topic === choice.topic && html` checked`} /><span
              >${TOPIC_WORDS[topic].choice}</span
            ></label
          >`,
      )}
    </fieldset>
    <div>
      <label for="fi">Firma <span class="muted plain-w">(wenn bekannt)</span></label>
      <input id="fi" name="provider" value="${companyName(choice.provider) || named}" list="fl" autocomplete="off" />
      <datalist id="fl">${COMPANIES.map((one) => html`<option value="${one.name}"></option>`)}</datalist>
    </div>
    <div>
      <label for="pr">Was wurde verkauft?</label>
      <select id="pr" name="product">
        ${option('', 'nicht bekannt', choice.product === undefined)}
        ${Object.entries(PRODUCT_WORDS).map(([key, title]) => option(key, title, key === choice.product))}
      </select>
    </div>
    <div>
      <label for="ar">Oder ein Artikel aus dem Wissen</label>
      <select id="ar" name="article" aria-describedby="arh">
        ${option('', 'keiner, gleich ins Gespräch', choice.article === undefined)}
        ${ARTICLES.map(({ id, de }) => option(id, de.title, id === choice.article))}
      </select>
      <p class="small muted" id="arh">Der Link führt dann zum Artikel. Am Ende des Artikels geht es ins Gespräch.</p>
    </div>
    <div>
      <label for="sp">Sprache</label>
      <select id="sp" name="lang">
        ${shellLangs.map((lang) => option(lang, LANG_NAMES[lang], lang === choice.lang))}
      </select>
    </div>
    <div class="needs-script">
      <label for="da">Datum des Anrufs <span class="muted plain-w">(freiwillig)</span></label>
      <input id="da" type="date" aria-describedby="dah" />
      <p class="small muted" id="dah">Steht nur hinter dem # und erreicht unseren Server nicht.</p>
    </div>
    <p><button class="btn main" type="submit">Link machen</button></p>
  </form>`;
}

const CARD_PICTURE = html`<svg viewBox="0 0 88 110" aria-hidden="true" class="card-pic">
  <path fill="var(--blue)" d="M0 0h88v110H0z" />
  <g stroke="var(--on-blue)" stroke-width="5" stroke-linecap="round">
    <path d="M32 47v16M44 32v46M56 42v26" />
  </g>
</svg>`;

/** What a post says before the link; whoever copies it copies what the preview showed. */
const LEAD = 'Klicken Sie bitte erst einmal nichts an. Hier können Sie in Ruhe nachsehen, was für Sie spricht:';

/** The four ways to put a link into a post. */
export function snippets(title: string, address: string): [name: string, text: string][] {
  const bare = title.replace(/[[\]]/g, '');
  const markup = title.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  return [
    ['BBCode', `${LEAD}\n[url=${address}]${bare}[/url]`],
    ['Markdown', `${LEAD}\n\n[${bare}](${address})`],
    ['HTML', `<p>${LEAD}<br>\n<a href="${address}">${markup}</a></p>`],
    ['Reiner Text', `${LEAD}\n${title} ${address}`],
  ];
}

function made(choice: Choice, link: MadeLink, host: string): Html {
  const lang = shellLang(choice.lang);
  const article = ARTICLES.find(({ id }) => id === choice.article)?.[articleLang(lang)];
  const card = article ? { title: article.title, text: article.lead } : startCard(lang, choice.topic);
  // The post is the moderator's: it may name what was sold, though the card cannot.
  const title = choice.product && lang === 'de' && !article ? cardOf(choice.topic, choice.product).title : card.title;
  return html`<div class="stack-l" id="ergebnis" tabindex="-1" data-address="${link.address}">
    ${companyNote(link.named, choice.provider)}
    <section class="stack-s" aria-labelledby="vs">
      <h2 id="vs">So sieht es im Beitrag aus</h2>
      <div class="post">
        <p>${LEAD}</p>
        <a class="card" href="${link.address}" data-live="href"
          >${CARD_PICTURE}<span class="stack-s"
            ><b>${card.title}</b><span class="small muted">${card.text}</span><span class="small">${host}</span></span
          ></a
        >
      </div>
    </section>
    <section class="stack-s" aria-labelledby="kl">
      <h2 id="kl">Ihr Link</h2>
      <div class="qr-row">
        <div data-qr></div>
        <p class="mono" data-live="text">${link.address}</p>
      </div>
    </section>
    <section class="stack" aria-labelledby="sn">
      <h2 id="sn">Fertige Bausteine</h2>
      ${snippets(title, link.address).map(
        ([name, text], index) =>
          html`<div class="stack-s">
            <h3 id="b${index}">${name}</h3>
            <pre tabindex="0" aria-labelledby="b${index}" data-live="text">${text}</pre>
            <p class="needs-script">
              <button class="btn" type="button" data-copy aria-label="${name} kopieren">Kopieren</button>
              <span class="small muted" role="status"></span>
            </p>
          </div>`,
      )}
    </section>
    <p class="small muted">
      Wie oft Ihr Link genutzt wurde, steht auf der Seite
      <a href="${link.stats}">Zahlen zu diesem Link</a>. Heben Sie deren Adresse auf, sie ist der Schlüssel. Wer den
      Link genutzt hat, sehen auch wir nicht.
    </p>
  </div>`;
}

/** The bench. @param host what stands on the card below the text */
export const linkPage = (choice: Choice, link: MadeLink | undefined, host: string): Html =>
  html`<div class="stack-s lead-out">
      <h1>Ein Link für Ihren Beitrag</h1>
      <p class="measure">
        Für alle, die in einem Forum oder in der Beratung helfen. Wählen Sie, worum es geht. Firma, Produkt und Datum
        stehen im Link nur hinter dem #. So erreichen sie keinen Server, und wer den Link öffnet, sieht sie zuerst.
      </p>
    </div>
    <details class="more en" lang="en">
      <summary>This page in English</summary>
      <div class="stack-s">
        <p>
          For everybody who helps in a forum or advises. Choose what it is about and press “Link machen”. You get a
          short link, ready snippets (BBCode, Markdown, HTML, plain text), a QR code and a preview of the card that
          forums show.
        </p>
        <p>
          The fields: “Womit soll es losgehen?” is what the link begins with (check a contract, ask for the recording,
          write a letter, ask a question). “Firma” is the company, “Was wurde verkauft?” what was sold. “Oder ein
          Artikel aus dem Wissen” leads to an article first. “Sprache” is the language of the page behind the link.
          “Datum des Anrufs” is the day of the call.
        </p>
        <p>
          Company, product and day stand only behind the # of the link. They reach no server, and whoever opens the link
          sees them first and can take each of them out. How often a link was used stands on the page “Zahlen zu diesem
          Link”; its address is the key. Who used it we do not know either.
        </p>
      </div>
    </details>
    <div class="two left">
      ${form(choice, link?.named)}
      ${
        link
          ? made(choice, link, host)
          : html`<div class="stack-s" id="ergebnis">
              <h2>Noch kein Link</h2>
              <p class="muted">Füllen Sie die Felder aus und wählen Sie „Link machen“. Eine Firma ist nicht nötig.</p>
            </div>`
      }
    </div>`;

/** Under this many a number is not shown. */
export const HIDDEN_BELOW = 5;

const STEPS: readonly [string, string][] = [
  ['opened', 'geöffnet'],
  ['begun', 'begonnen'],
  ['result', 'Ergebnis gesehen'],
  ['letter', 'Brief gemacht'],
  ['sent', 'als gesendet vermerkt'],
];

const shownCount = (n: number): string => (n === 0 ? '0' : n < HIDDEN_BELOW ? 'unter 5' : String(n));

/** The figures of one link. @param counts per day and step */
export function statsPage(id: string, counts: readonly { day: string; step: string; n: number }[]): Html {
  const days = [...new Set(counts.map(({ day }) => day))].sort().toReversed();
  const at = (day: string, step: string): number => counts.find((one) => one.day === day && one.step === step)?.n ?? 0;
  return html`<div class="stack">
    <h1>Zahlen zu Ihrem Link</h1>
    <p class="mono">${id}</p>
    <p class="measure">
      Gezählt wird je Tag und Schritt, ohne Kennungen. Zahlen unter ${HIDDEN_BELOW} bleiben verborgen, damit niemand
      erkannt wird. Vorschauen von Foren zählen nicht mit.
    </p>
    ${
      days.length === 0
        ? html`<p class="muted">Noch wurde der Link nicht genutzt.</p>`
        : html`<table class="table flat">
            <caption class="vh">
              Nutzung je Tag
            </caption>
            <thead>
              <tr>
                <th scope="col">Tag</th>
                ${STEPS.map(([, title]) => html`<th scope="col">${title}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${days.map(
                (day) =>
                  html`<tr>
                    <th scope="row">${Number(day.slice(8))}.${Number(day.slice(5, 7))}.${day.slice(0, 4)}</th>
                    ${STEPS.map(([step, title]) => html`<td data-l="${title}">${shownCount(at(day, step))}</td>`)}
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
  </div>`;
}
