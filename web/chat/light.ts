// The traffic light: the lit lamp is larger, solid and bears a sign; words stand beside each lamp.
import { h, svg } from './dom.ts';
import { w } from './words.ts';

type Light = 'for' | 'depends' | 'against';
const SIGNS: Record<Light, string> = {
  against: 'M-8-8 8 8M8-8-8 8',
  depends: 'M-6-6c.5-9 13-8.500 12.600 0-.3 5-6.600 5-6.600 10.500M0 12v.3',
  for: 'm-13 1 9.500 9.500 18-21',
};
const COLOUR: Record<Light, string> = { against: 'var(--red)', depends: 'var(--ochre-ink)', for: 'var(--fern)' };
const ORDER: Light[] = ['against', 'depends', 'for'];

/** The light with one lamp on. */
export function trafficLight(on: Light): HTMLElement {
  const picture = svg(
    'svg',
    { class: 'light', viewBox: '0 0 84 196', role: 'img', 'aria-label': w.lightAlt[on] },
    svg('rect', { class: 'case', x: 4, y: 4, width: 76, height: 188, rx: 38 }),
  );
  let top = 12;
  for (const lamp of ORDER) {
    const radius = lamp === on ? 30 : 25;
    const cy = top + radius;
    top = cy + radius + 3;
    const sign = svg('path', {
      d: SIGNS[lamp],
      transform: `translate(42 ${cy})`,
      fill: 'none',
      stroke: lamp === on ? 'var(--paper)' : 'var(--edge)',
      'stroke-width': lamp === on ? 5.5 : 2.5,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    });
    const disc = svg('circle', { cx: 42, cy, r: radius });
    if (lamp === on) disc.setAttribute('fill', COLOUR[lamp]);
    else disc.setAttribute('class', 'off');
    picture.append(disc, sign);
  }
  const scale = h(
    'ul.scale',
    {},
    ORDER.map((lamp) =>
      h('li', { class: lamp === on ? `on ${on}` : undefined }, lamp === on ? w.light[lamp] : w.lightOff[lamp]),
    ),
  );
  scale.classList.add(`t-${on}`);
  return h('div.lamps', {}, picture, scale);
}
