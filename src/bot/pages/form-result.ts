// What the page draws of a result, as words for the plain form: the light, the days in order, and what each reason rests on.
import type { CaseView } from '../../case/view.ts';
import type { ResultBlock } from '../../dialogs/messages.ts';
import type { FormWords } from './form-words.ts';
import { icon } from './frame.ts';
import { html, type Html } from './html.ts';

const SIGNS = { for: ['fern', 'check'], depends: ['ochre', 'maybe'], against: ['red', 'cross'] } as const;

/** Which of the three lights is on, with its sign and its words. */
export function lightLine({ light }: ResultBlock, w: FormWords): Html {
  const [tone, sign] = SIGNS[light];
  return html`<p><span class="tag ${tone}">${icon(sign, 16)}${w.light[light]}</span></p>`;
}

type Mark = { day: string; what: string };

/** The days of a case in order, as the drawn line has them. */
function marks({ dates }: ResultBlock, { facts, today }: CaseView, w: FormWords): Mark[] {
  const told = (key: string, what: string): Mark[] => {
    const value = facts[key]?.value;
    return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? [{ day: value, what }] : [];
  };
  const own = dates.filter(({ by }) => by === 'customer');
  const found = [
    ...told('callDate', w.mark.call),
    ...told('documentsReceivedDate', w.mark.papers),
    { day: today, what: w.mark.today },
    ...own.flatMap(({ title, safeUntil, sendBy, latestArguable }) => [
      ...(safeUntil ? [{ day: safeUntil, what: `${title}: ${w.mark.safe}` }] : []),
      ...(sendBy && sendBy !== safeUntil ? [{ day: sendBy, what: `${title}: ${w.mark.by}` }] : []),
      ...(latestArguable ? [{ day: latestArguable, what: `${title}: ${w.mark.latest}` }] : []),
    ]),
  ];
  return found.sort((a, b) => a.day.localeCompare(b.day));
}

/** @param longDay a day in words of the page's language */
export function daysAndReasons(
  block: ResultBlock,
  view: CaseView,
  w: FormWords,
  longDay: (iso: string) => string,
): Html {
  const because = block.grounds.filter(({ because: facts }) => facts.length > 0);
  return html`<h3>${w.timeline}</h3>
    <ol class="numbered">
      ${marks(block, view, w).map(({ day, what }) => html`<li><b>${longDay(day)}</b>: ${what}</li>`)}
    </ol>
    ${
      because.length > 0 &&
      html`<h3>${w.hangsOn}</h3>
        <ul class="dots">
          ${because.map(
            ({ title, label, because: facts }) =>
              html`<li>
                ${title} (${label})
                <ul class="dots">
                  ${facts.map((one) => html`<li>${one.label}: <b>${one.value}</b></li>`)}
                </ul>
              </li>`,
          )}
        </ul>`
    }`;
}
