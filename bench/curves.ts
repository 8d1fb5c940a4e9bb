// Whether a turn costs the same later on: by the number of turns in one conversation, and of cases in the store. As pictures.
import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { newFolder } from '../scripts/local/processes.ts';
import { startWortlaut } from '../scripts/local/wortlaut.ts';
import { openSqlite } from '../src/bot/store/sqlite.ts';

export type Point = { x: number; ms: number };

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** The time of a turn in one conversation, by its number; each point is the median of the turns since the one before. */
export async function byTurns(turns: number): Promise<Point[]> {
  const folder = newFolder('bench');
  const server = await startWortlaut({ DATA_DIR: folder.path, RATE_LIMITS: 'off', WORTLAUT_TODAY: '2026-11-23' });
  const post = async (
    path: string,
    token: string | undefined,
    body: unknown,
  ): Promise<{ token: string; conversationId: string }> => {
    const headers = {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    };
    return (await (
      await fetch(server.address + path, { method: 'POST', headers, body: JSON.stringify(body) })
    ).json()) as { token: string; conversationId: string };
  };
  const { token } = await post('/api/chat/token', undefined, {});
  const { conversationId } = await post('/v3/directline/conversations', token, {});
  const points: Point[] = [];
  let since: number[] = [];
  for (let n = 1; n <= turns; n += 1) {
    const began = performance.now();
    await post(`/v3/directline/conversations/${conversationId}/activities`, token, {
      type: 'message',
      text: n % 2 ? 'weiß nicht' : 'warum fragen Sie das?',
    });
    since.push(performance.now() - began);
    if (since.length < turns / 20) continue;
    points.push({ x: n, ms: median(since) });
    since = [];
  }
  await server.end();
  folder.remove();
  return points;
}

/** The time of one durable commit, by how many cases lie in the store. */
export async function byCases(cases: number): Promise<Point[]> {
  const folder = newFolder('bench');
  const store = openSqlite(folder.path);
  const state = randomBytes(4_500);
  const expires = '2099-01-01T00:00:00Z';
  const points: Point[] = [];
  let written = 0;
  for (let goal = 1_000; goal <= cases; goal *= 10 ** 0.5) {
    const missing = Array.from({ length: Math.round(goal) - written }, (_, i) => written + i + 1);
    for (let at = 0; at < missing.length; at += 500)
      await Promise.all(
        missing.slice(at, at + 500).map((number) =>
          store.commit({
            conv: `c${number}`, expected: 0, write: 'start', state, key: state.subarray(0, 60), expires,
            entries: [{ body: state.subarray(0, 600), input: false }],
          }),
        ),
      ); // prettier-ignore
    written += missing.length;
    const times: number[] = [];
    for (let n = 0; n < 300; n += 1) {
      const conv = `c${1 + Math.floor(Math.random() * written)}`;
      const before = await store.load(conv);
      const began = performance.now();
      await store.commit({
        conv,
        expected: before?.rev ?? 0,
        write: `w${n}_${written}`,
        state,
        handled: 0,
        entries: [{ body: state.subarray(0, 600), input: true }],
      });
      times.push(performance.now() - began);
    }
    points.push({ x: written, ms: median(times) });
  }
  await store.close();
  folder.remove();
  return points;
}

/** A plain line chart as SVG. */
export function picture(title: string, unit: string, points: readonly Point[], logarithmic: boolean): string {
  const [width, height, left, bottom] = [640, 280, 60, 40];
  const x = (value: number): number => (logarithmic ? Math.log10(Math.max(1, value)) : value);
  const last = x(points.at(-1)?.x ?? 1);
  const first = logarithmic ? x(points[0]?.x ?? 1) : 0;
  const top = Math.max(...points.map(({ ms }) => ms), 0.001) * 1.25;
  const px = (value: number): number =>
    left + ((x(value) - first) / Math.max(0.001, last - first)) * (width - left - 20);
  const py = (ms: number): number => height - bottom - (ms / top) * (height - bottom - 40);
  const path = points
    .map(({ x: value, ms }, i) => `${i === 0 ? 'M' : 'L'}${px(value).toFixed(1)} ${py(ms).toFixed(1)}`)
    .join(' ');
  const label = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 0 });
  const marks = points
    .filter((_, i) => i % Math.ceil(points.length / 6) === 0)
    .map(
      ({ x: value }) =>
        `<text x="${px(value).toFixed(1)}" y="${height - 20}" text-anchor="middle">${label(value)}</text>`,
    );
  const levels = [0, 0.5, 1].map(
    (share) =>
      `<text x="${left - 8}" y="${(py(top * share * 0.8) + 4).toFixed(1)}" text-anchor="end">${(top * share * 0.8).toFixed(2)}</text>`,
  );
  const dots = points.map(
    ({ x: value, ms }) => `<circle cx="${px(value).toFixed(1)}" cy="${py(ms).toFixed(1)}" r="3"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">
<rect width="${width}" height="${height}" fill="#fff"/><text x="${left}" y="20" font-weight="bold">${title}</text>
<text x="${width - 20}" y="${height - 4}" text-anchor="end">${unit}; milliseconds, median</text>
<path d="M${left} 30V${height - bottom}H${width - 20}" fill="none" stroke="#888"/>
<path d="${path}" fill="none" stroke="#1a5" stroke-width="2"/><g fill="#1a5">${dots.join('')}</g>
${marks.join('')}${levels.join('')}</svg>
`;
}
