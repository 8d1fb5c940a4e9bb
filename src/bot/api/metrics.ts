// Figures for operators in Prometheus' text format: counts and times, nothing about persons.
const BUCKETS = [0.005, 0.025, 0.1, 0.5, 2, 10];

type Timing = { count: number; sum: number; buckets: number[] };

const label = (value: string): string => value.replace(/["\\\n]/g, '_');

/** A small registry. `gauges` are read when the page is asked for. */
export function metrics(gauges: () => Record<string, { help: string; read: () => number }>) {
  const requests = new Map<string, number>();
  const timings = new Map<string, Timing>();
  const counters = new Map<string, number>();
  return {
    request(route: string, status: number, milliseconds: number): void {
      const key = `route="${label(route)}",status="${status}"`;
      requests.set(key, (requests.get(key) ?? 0) + 1);
      const timing = timings.get(route) ?? { count: 0, sum: 0, buckets: BUCKETS.map(() => 0) };
      const seconds = milliseconds / 1000;
      timing.count += 1;
      timing.sum += seconds;
      BUCKETS.forEach((limit, i) => {
        if (seconds <= limit) timing.buckets[i] = (timing.buckets[i] ?? 0) + 1;
      });
      timings.set(route, timing);
    },
    count(name: 'conversations' | 'posts' | 'uploads' | 'limited' | 'deleted'): void {
      counters.set(name, (counters.get(name) ?? 0) + 1);
    },
    text(): string {
      const lines = ['# HELP wortlaut_requests_total Requests answered.', '# TYPE wortlaut_requests_total counter'];
      for (const [key, value] of requests) lines.push(`wortlaut_requests_total{${key}} ${value}`);
      lines.push('# HELP wortlaut_request_seconds Time to the answer.', '# TYPE wortlaut_request_seconds histogram');
      for (const [route, timing] of timings) {
        const name = `route="${label(route)}"`;
        BUCKETS.forEach((limit, i) =>
          lines.push(`wortlaut_request_seconds_bucket{${name},le="${limit}"} ${timing.buckets[i]}`),
        );
        lines.push(`wortlaut_request_seconds_bucket{${name},le="+Inf"} ${timing.count}`);
        lines.push(`wortlaut_request_seconds_sum{${name}} ${timing.sum.toFixed(6)}`);
        lines.push(`wortlaut_request_seconds_count{${name}} ${timing.count}`);
      }
      for (const [name, value] of counters) {
        lines.push(`# HELP wortlaut_${name}_total So many since the start.`, `# TYPE wortlaut_${name}_total counter`);
        lines.push(`wortlaut_${name}_total ${value}`);
      }
      for (const [name, gauge] of Object.entries(gauges())) {
        lines.push(`# HELP wortlaut_${name} ${gauge.help}`, `# TYPE wortlaut_${name} gauge`);
        lines.push(`wortlaut_${name} ${gauge.read()}`);
      }
      return `${lines.join('\n')}\n`;
    },
  };
}
/** The counts and times of one server, and their text. */
export type Metrics = ReturnType<typeof metrics>;
