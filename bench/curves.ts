// Whether a turn costs the same later on: by the number of turns in one conversation, and of cases in the store. As pictures.
// Counted in processor time: the clock would show what else the machine does.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { newFolder } from '../scripts/local/processes.ts';
import { startWortlaut } from '../scripts/local/wortlaut.ts';
import { openSqlite } from '../src/bot/store/sqlite.ts';

/** `ms`: of processor. */
export type Point = { x: number; ms: number };

/** So many commits make one point. */
const COMMITS = 1_000;

/** Milliseconds of processor time that all threads of a process have used. */
function spent(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** What a turn in one conversation takes, by its number; each point is the mean of the turns since the one before. */
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
  const conversation = async (): Promise<(n: number) => Promise<unknown>> => {
    const { token } = await post('/api/chat/token', undefined, {});
    const { conversationId } = await post('/v3/directline/conversations', token, {});
    return (n) =>
      post(`/v3/directline/conversations/${conversationId}/activities`, token, {
        type: 'message',
        text: n % 2 ? 'weiß nicht' : 'warum fragen Sie das?',
      });
  };
  // Others first: the compiler is done with a server only after some thousand turns.
  for (let other = 0; other < turns / 10; other += 1) {
    const say = await conversation();
    for (let n = 1; n <= 20; n += 1) await say(n);
  }
  const say = await conversation();
  const points: Point[] = [];
  const step = Math.max(1, Math.round(turns / 20));
  let before = spent(server.pid);
  for (let n = 1; n <= turns; n += 1) {
    await say(n);
    if (n % step > 0) continue;
    const now = spent(server.pid);
    points.push({ x: n, ms: (now - before) / step });
    before = now;
  }
  await server.end();
  folder.remove();
  return points;
}

/** What loading a case and one durable commit take, by how many cases lie in the store. */
export async function byCases(cases: number): Promise<Point[]> {
  const folder = newFolder('bench');
  const store = openSqlite(folder.path);
  const state = randomBytes(4_500);
  const expires = '2099-01-01T00:00:00Z';
  const points: Point[] = [];
  let written = 0;
  for (let power = 6; 10 ** (power / 2) <= cases; power += 1) {
    const goal = 10 ** (power / 2);
    const missing = Array.from({ length: Math.round(goal) - written }, (_, i) => written + i + 1);
    for (let at = 0; at < missing.length; at += 500)
      await Promise.all(
        missing.slice(at, at + 500).map((number) =>
          store.commit({
            conv: `c${number}`,
            expected: 0,
            write: 'start',
            state,
            key: state.subarray(0, 60),
            expires,
            entries: [{ body: state.subarray(0, 600), input: false }],
          }),
        ),
      );
    written += missing.length;
    const start = process.cpuUsage();
    for (let n = 0; n < COMMITS; n += 1) {
      const conv = `c${1 + Math.floor(Math.random() * written)}`;
      const before = await store.load(conv);
      await store.commit({
        conv,
        expected: before?.rev ?? 0,
        write: `w${n}_${written}`,
        state,
        handled: 0,
        entries: [{ body: state.subarray(0, 600), input: true }],
      });
    }
    const { user, system } = process.cpuUsage(start);
    points.push({ x: written, ms: (user + system) / 1_000 / COMMITS });
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
<text x="${width - 20}" y="${height - 4}" text-anchor="end">${unit}; milliseconds of processor</text>
<path d="M${left} 30V${height - bottom}H${width - 20}" fill="none" stroke="#888"/>
<path d="${path}" fill="none" stroke="#1a5" stroke-width="2"/><g fill="#1a5">${dots.join('')}</g>
${marks.join('')}${levels.join('')}</svg>
`;
}
