// The start page: says what this is before any script has run; the script takes the form over.
import type { Assets } from './assets.ts';
import { FORM } from '../paths.ts';
import { cardOf, type Topic } from './card-words.ts';
import { frame } from './frame.ts';
import { icon } from './icons.ts';
import { html, type Html } from './html.ts';
import { shellWords, type ShellLang } from './words.ts';

const WAVE = {
  yes: 'M14 44.8V47.2M19 35.3V56.7M24 24.9V67.1M29 26.5V65.5M34 23.5V68.5M39 21.3V70.7M44 29V63M49 25.8V66.2M54 28.4V63.6M59 33.5V58.5M64 44.8V47.2',
  rest: 'M141 44.8V47.2M146 41.8V50.2M151 39.8V52.2M156 32.6V59.4M161 29.5V62.5M166 20.9V71.1M171 24.4V67.6M176 22.4V69.6M181 25.9V66.1M186 25.9V66.1M191 27.9V64.1M196 28.1V63.9M201 13.7V78.3M206 12.7V79.3M211 16.3V75.7M216 20.9V71.1M221 30V62M226 34.2V57.8M231 36.9V55.1M236 41V51M241 39.5V52.5M246 44.8V47.2M276 44.8V47.2M281 38.7V53.3M286 37.3V54.7M291 30.1V61.9M296 33.2V58.8M301 35.3V56.7M306 27V65M311 23.7V68.3M316 30.2V61.8M321 32.6V59.4M326 29V63M331 20.1V71.9M336 24V68M341 33.7V58.3M346 33.2V58.8M351 36.3V55.7M356 38.2V53.8M361 35.1V56.9M366 41.8V50.2M371 44.8V47.2',
  quiet: 'M76 46H136M251 46H271M376 46H471',
};

function wave(alt: string): Html {
  return html`<svg class="wave" viewBox="0 0 480 92" role="img" aria-label="${alt}">
    <rect x="6" y="8" width="66" height="76" fill="var(--ochre)" rx="2" />
    <g stroke="currentColor" stroke-width="2.400" stroke-linecap="round" fill="none">
      <path d="${WAVE.yes}" />
      <path d="${WAVE.rest}" />
      <path opacity=".75" stroke-dasharray=".1 5" d="${WAVE.quiet}" />
    </g>
  </svg>`;
}

/** The picture of the card, made by scripts/screens.ts. */
export const CARD_PICTURE = '/card.png';

/** Title and text of the card that forums show of a start page. That of a topic is German. */
export const startCard = (lang: ShellLang, topic: Topic): { title: string; text: string } =>
  lang === 'de' && topic !== 'check'
    ? cardOf(topic)
    : { title: shellWords[lang].title, text: shellWords[lang].description };

type Words = (typeof shellWords)[ShellLang];

/** Where no script runs: what must not wait, and who reads along. */
const withoutScripts = (w: Words): Html =>
  html`<noscript
    ><div class="note ochre stack-s">
      <p><b>${w.noScript}</b></p>
      <p class="bar" id="mensch">
        <button class="btn stop" type="submit" form="los" name="cmd" value="court">${w.court}</button
        ><button class="btn" type="submit" form="los" name="cmd" value="human">${w.human}</button>
      </p>
      <p class="small" id="daten">${w.privacyNote} <a href="/datenschutz">${w.privacy}</a>.</p>
    </div></noscript
  >`;

/** The one question, with its buttons. What one says goes to the talk, or to the plain form where no script runs. */
function question(w: Words, lang: ShellLang): Html {
  // What a button says stands in the talk as one's own words. The plain form is led in German and English only.
  const spoken = lang === 'ls' ? shellWords.de : w;
  const formed = lang === 'en' ? shellWords.en : shellWords.de;
  const starts = w.starts.map(
    (text, index) =>
      html`<button
        class="choice"
        type="submit"
        form="los"
        name="say"
        value="${formed.starts[index]}"
        data-do="say"
        data-say="${spoken.starts[index]}"
      >
        ${text}
      </button>`,
  );
  return html`<section class="sheet question stack" aria-labelledby="f1">
    <h2 id="f1">${w.what}</h2>
    <div class="fromlink" id="aus-link" hidden>
      <p class="small">${w.fromLink}</p>
      <ul class="plain"></ul>
    </div>
    <form class="write" id="los" method="post" action="${FORM}#frage" data-empty="${w.empty}" data-long="${w.long}">
      <input type="hidden" name="lang" value="${lang === 'en' ? 'en' : 'de'}" />
      <label for="t">${w.tell}</label>
      <textarea id="t" name="text" aria-describedby="th te" rows="4"></textarea>
      <p class="small" id="te" role="alert"></p>
      <p class="small muted" id="th">${w.tellHelp}</p>
      <div class="row">
        <button class="btn quiet" formaction="${FORM}#datei" data-do="photo">${icon('camera')}${w.photo}</button
        ><button class="btn main" type="submit">${w.go}</button>
      </div>
    </form>
    <h3 id="f2" class="label">${w.orAsk}</h3>
    <div class="choices pair" role="group" aria-labelledby="f2">${starts}</div>
    <p class="small muted">
      ${w.nobody}
      <button
        class="link"
        type="submit"
        form="los"
        name="say"
        value="${formed.nobodySay}"
        data-do="say"
        data-say="${spoken.nobodySay}"
      >
        ${w.nobodyGo}
      </button>
    </p>
    <p class="small muted">${w.privacyNote} <a href="/datenschutz">${w.privacy}</a>.</p>
  </section>`;
}

/** For whoever is on the phone just now, and for whoever has post from a court. */
const urgent = (w: Words): Html =>
  html`<aside class="note ochre" aria-label="${w.now}">
      <details class="more">
        <summary>${w.now}</summary>
        <ol class="numbered stack-s" id="anruf">
          ${w.nowSay.map((one) => html`<li>${one}</li>`)}
        </ol>
      </details>
    </aside>
    <aside class="note red stack-s" id="gericht" aria-labelledby="g1">
      <h2 id="g1" class="h3">${w.yellow}</h2>
      <p>${w.yellowText}</p>
      <p>
        <button class="btn stop" type="submit" form="los" name="cmd" value="court" data-do="court">
          ${icon('court')}${w.yellowGo}
        </button>
      </p>
    </aside>`;

/** How it goes on, and what else there is to know. */
const steps = (w: Words): Html =>
  html`<section aria-labelledby="so" class="stack-l start">
      <h2 id="so">${w.how}</h2>
      <ol class="how">
        ${w.steps.map(
          ([title, text]) =>
            html`<li>
              <h3>${title}</h3>
              <p>${text}</p>
            </li>`,
        )}
      </ol>
      <div class="how rule">
        ${w.more.map(
          ([title, text]) =>
            html`<div>
              <h3>${title}</h3>
              <p>${text}</p>
            </div>`,
        )}
      </div>
    </section>
    <p class="note ochre wait" role="status"></p>`;

/** The start page in one language. */
export function startPage(
  assets: Assets,
  lang: ShellLang,
  { publicUrl, topic = 'check' }: { publicUrl: string; topic?: Topic },
): string {
  const w = shellWords[lang];
  const [time, ...tags] = w.tags;
  const first = [...assets.first, ...(lang === 'de' ? [] : [assets.address(`words-${lang}.js`)])].join(' ');
  const main = html`<div
      id="start"
      data-main="${assets.address('main.js')}"
      data-first="${first}"
      data-styles="${assets.address('chat.css')}"
      data-wait="${w.untilReady}"
      data-offline="${w.noNet}"
    >
      ${withoutScripts(w)}
      <div class="hero">
        <section class="stack" aria-labelledby="h">
          ${wave(w.waveAlt)}
          <h1 id="h"><span class="yours">${w.yes}</span> <span>${w.asks}</span></h1>
          <p class="lead measure">${w.lead}</p>
          <p class="measure"><strong>${w.machine}</strong> ${w.does}</p>
          <ul class="row small">
            <li class="tag">${icon('clock', 16)}${time}</li>
            ${tags.map((one) => html`<li class="tag">${one}</li>`)}
            <li class="only-s"><a href="#anruf">${w.now}</a></li>
          </ul>
        </section>
        ${question(w, lang)} ${urgent(w)}
      </div>
      ${steps(w)}
    </div>
    <div id="talk" hidden></div>`;
  const card = { ...startCard(lang, topic), address: publicUrl, picture: `${publicUrl}${CARD_PICTURE}` };
  return frame({ assets, lang, title: w.title, description: w.description, main, script: 'start.js', card });
}
