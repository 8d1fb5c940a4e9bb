// What the page draws of a result, as words for the plain form: the light, the days in order, and what each reason rests on.
import { began } from '../../began.ts';
import type { CaseView } from '../../case/view.ts';
import type { ResultBlock } from '../../dialogs/messages.ts';
import { CASE, lamps, type Lamp } from '../../lamps.ts';
import type { FormWords } from './form-words.ts';
import { html, type Html } from './html.ts';

const lamp = ({ on, cy, radius, colour, sign }: Lamp): Html =>
  html`<circle cx="${CASE.middle}" cy="${cy}" r="${radius}" ${on ? html`fill="${colour}"` : html`class="off"`} />
    <path
      d="${sign}"
      transform="translate(${CASE.middle} ${cy})"
      fill="none"
      stroke="${on ? 'var(--paper)' : 'var(--edge)'}"
      stroke-width="${on ? 5.5 : 2.5}"
      stroke-linecap="round"
      stroke-linejoin="round"
    />`;

/** Which of the three lamps is on, drawn, with words beside each. */
export function trafficLight({ light }: ResultBlock, w: FormWords): Html {
  const { box, round, x, y, width, height } = CASE;
  const three = lamps(light);
  return html`<div class="lamps">
    <svg class="light" viewBox="${box}" role="img" aria-label="${w.lightAlt[light]}">
      <rect class="case" x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" />
      ${three.map(lamp)}
    </svg>
    <ul class="scale t-${light}">
      ${three.map((one) => (one.on ? html`<li class="on ${light}">${w.light[light]}</li>` : html`<li>${w.lightOff[one.light]}</li>`))}
    </ul>
  </div>`;
}

type Mark = { day: string; what: string };

/** The days of a case in order, as the drawn line has them. */
function marks({ dates }: ResultBlock, { facts, today }: CaseView, w: FormWords): Mark[] {
  const told = (key: string, what: string): Mark[] => {
    const value = facts[key]?.value;
    return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? [{ day: value, what }] : [];
  };
  const [first, start] = began(facts);
  const own = dates.filter(({ by }) => by === 'customer');
  const found = [
    ...(start ? [{ day: start, what: w.mark[first] }] : []),
    ...told('documentsReceivedDate', w.mark.papers),
    { day: today, what: w.mark.today },
    ...own.flatMap(({ title, safeUntil, sendBy, latestArguable }) => [
      ...(safeUntil ? [{ day: safeUntil, what: `${title}: ${w.mark.safe}` }] : []),
      ...(sendBy && (!safeUntil || (sendBy !== safeUntil && sendBy !== latestArguable))
        ? [{ day: sendBy, what: `${title}: ${w.mark.by}` }]
        : []),
      ...(latestArguable && latestArguable !== (safeUntil ?? sendBy)
        ? [{ day: latestArguable, what: `${title}: ${latestArguable < today ? w.mark.by : w.mark.latest}` }]
        : []),
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
