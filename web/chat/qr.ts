// An address as a QR code, drawn as one path. Loaded only when somebody wants one.
import { encodeQR } from 'qr';
import { svg } from './dom.ts';

/** Light modules around it that readers need. */
const QUIET = 4;

/** Dark on white in every theme, because cameras want it so. @param label what it is, for those who do not see it */
export function qrPicture(address: string, label: string): SVGElement {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: QUIET });
  const size = rows.length;
  const path = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return svg(
    'svg',
    { class: 'qr', viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': label, 'shape-rendering': 'crispEdges' },
    svg('path', { fill: '#fff', d: `M0 0h${size}v${size}H0z` }),
    svg('path', { fill: '#1a222d', d: path }),
  );
}
