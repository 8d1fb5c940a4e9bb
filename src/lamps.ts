// The traffic light of a result, as it is drawn on page and form: the lit lamp is larger, solid and bears its sign; imports nothing.

/** What a result says: much speaks for getting out, it depends, much speaks against. */
export type Light = 'for' | 'depends' | 'against';

/** From above: the colour, and the sign drawn around the middle of the lamp. */
const LAMPS: readonly { light: Light; colour: string; sign: string }[] = [
  { light: 'against', colour: 'var(--red)', sign: 'M-8-8 8 8M8-8-8 8' },
  {
    light: 'depends',
    colour: 'var(--ochre-ink)',
    sign: 'M-6-6c.5-9 13-8.500 12.600 0-.3 5-6.600 5-6.600 10.500M0 12v.3',
  },
  { light: 'for', colour: 'var(--fern)', sign: 'm-13 1 9.500 9.500 18-21' },
];

/** One lamp to draw; `cy` and `radius` in units of the picture. */
export type Lamp = { light: Light; on: boolean; cy: number; radius: number; colour: string; sign: string };

/** The picture around the lamps: its size, the case, and the middle of all lamps from the left. */
export const CASE = { box: '0 0 84 196', x: 4, y: 4, width: 76, height: 188, round: 38, middle: 42 };

/** The three lamps from above, with one that is on. */
export function lamps(on: Light): Lamp[] {
  let top = 12;
  return LAMPS.map(({ light, colour, sign }) => {
    const radius = light === on ? 30 : 25;
    const cy = top + radius;
    top = cy + radius + 3;
    return { light, on: light === on, cy, radius, colour, sign };
  });
}
