// The traffic light of the result, with words beside each lamp.
import { CASE, lamps, type Lamp, type Light } from '../../src/lamps.ts';
import { h, svg } from './dom.ts';
import { w } from './words.ts';

function drawn({ on, cy, radius, colour, sign }: Lamp): SVGElement[] {
  const disc = svg('circle', { cx: CASE.middle, cy, r: radius });
  if (on) disc.setAttribute('fill', colour);
  else disc.setAttribute('class', 'off');
  return [
    disc,
    svg('path', {
      d: sign,
      transform: `translate(${CASE.middle} ${cy})`,
      fill: 'none',
      stroke: on ? 'var(--paper)' : 'var(--edge)',
      'stroke-width': on ? 5.5 : 2.5,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  ];
}

/** The light with one lamp on. */
export function trafficLight(on: Light): HTMLElement {
  const { box, round, x, y, width, height } = CASE;
  const three = lamps(on);
  const picture = svg(
    'svg',
    { class: 'light', viewBox: box, role: 'img', 'aria-label': w.lightAlt[on] },
    svg('rect', { class: 'case', x, y, width, height, rx: round }),
    ...three.flatMap(drawn),
  );
  const scale = h(
    'ul.scale',
    {},
    three.map((lamp) =>
      h('li', { class: lamp.on ? `on ${on}` : undefined }, lamp.on ? w.light[on] : w.lightOff[lamp.light]),
    ),
  );
  scale.classList.add(`t-${on}`);
  return h('div.lamps', {}, picture, scale);
}
