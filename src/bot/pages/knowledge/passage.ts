// One passage on a page: who says it, the answer with its points, the basis, and the text to copy with its source.
import { FIRM_WORDS, SAYER_WORDS } from '../../../dialogs/answers/words.ts';
import { sayBasis } from '../../../dialogs/answers/say.ts';
import type { ArticleLang, Firmness, Passage, Sayer } from '../../../knowledge/articles/index.ts';
import { icon } from '../icons.ts';
import { html, type Html } from '../html.ts';
import { knowledgeWords } from './words.ts';

const TONES: Readonly<Record<Sayer, { tone: string; sign: string }>> = {
  law: { tone: 'fern', sign: 'check' },
  court: { tone: 'fern', sign: 'check' },
  authority: { tone: 'fern', sign: 'check' },
  insider: { tone: 'blue', sign: 'human' },
  customer: { tone: 'blue', sign: 'human' },
  press: { tone: 'blue', sign: 'pen' },
  company: { tone: 'blue', sign: 'pen' },
  advice: { tone: 'plain', sign: 'pen' },
};

/** Who says so, as a coloured tag in front of a source. */
export const sayerTag = (by: Sayer, lang: ArticleLang): Html => {
  const { tone, sign } = TONES[by];
  return html`<span class="tag ${tone}">${icon(sign, 16)}${SAYER_WORDS[lang][by]}</span> `;
};
const FIRM_TONES: Readonly<Record<Firmness, { tone: string; sign: string }>> = {
  clear: { tone: 'fern', sign: 'check' },
  arguable: { tone: 'fern', sign: 'check' },
  disputed: { tone: 'ochre', sign: 'maybe' },
  unchecked: { tone: 'ochre', sign: 'maybe' },
  claim: { tone: 'ochre', sign: 'maybe' },
};
/** How sure it is, in the words of the result. */
export const firmTag = (firm: Firmness, lang: ArticleLang): Html => {
  const { tone, sign } = FIRM_TONES[firm];
  return html`<span class="tag ${tone}">${icon(sign, 16)}${FIRM_WORDS[lang][firm]}</span> `;
};

/** @param address the public address of the passage, for the text that is copied */
export function passageSection(passage: Passage, lang: ArticleLang, address: string): Html {
  const w = knowledgeWords[lang];
  const { title, answer, points } = passage[lang];
  const basis = sayBasis(passage, lang);
  const firm = FIRM_WORDS[lang][passage.firm];
  const quote = `„${answer}“ (${passage.says.map((by) => SAYER_WORDS[lang][by]).join(', ')}; ${firm})\nWortlaut${basis ? `, ${basis}` : ''}\n${address}`;
  return html`<section class="claim" id="${passage.id}" aria-labelledby="h-${passage.id}">
    <div>
      <p class="tags">${passage.says.map((by) => sayerTag(by, lang))}${firmTag(passage.firm, lang)}</p>
    </div>
    <div class="stack-s">
      <h2 id="h-${passage.id}">
        ${title} <a class="anchor" href="#${passage.id}" aria-label="${w.paragraph}: ${title}">#</a>
      </h2>
      <p><strong>${answer}</strong></p>
      <ul class="dots stack-s">
        ${points.map((point) => html`<li>${point}</li>`)}
      </ul>
      ${basis !== '' && html`<p class="small muted">${basis}.</p>`}
      <p>
        <button
          class="btn quiet copy"
          type="button"
          hidden
          data-copy="${quote}"
          data-done="${w.copied}"
          data-failed="${w.notCopied}"
        >
          ${icon('copy')}<span>${w.copy}</span>
        </button>
      </p>
    </div>
  </section>`;
}
