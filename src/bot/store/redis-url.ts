// What REDIS_URL may say: one server, a master that Sentinels watch, or a Cluster. Pure.

type Node = { host: string; port: number };
type Login = { username?: string; password?: string };

/** Where a Redis is and of which kind, as the address says; `shown` is the address without its password. */
export type RedisPlace = Login & {
  /** Encrypted connections (rediss). */
  tls: boolean;
  /** For messages to the operator, without a password. */
  shown: string;
} & (
    | { kind: 'single'; node: Node; db: number }
    | { kind: 'sentinel'; sentinels: Node[]; name: string; db: number; sentinelPassword?: string }
    | { kind: 'cluster'; nodes: Node[] }
  );

const HELP =
  'must read redis://host:6379, redis+sentinel://host:26379,host2:26379/master-name or redis+cluster://host:6379,host2:6379 ' +
  '(rediss… for TLS)';
const PORTS = { single: 6379, sentinel: 26_379, cluster: 6379 } as const;

function nodes(list: string, port: number): Node[] {
  return list.split(',').map((part) => {
    const found = /^(\[[0-9a-f:]+\]|[\w.-]+)(?::(\d{1,5}))?$/i.exec(part);
    const given = Number(found?.[2] ?? port);
    if (!found?.[1] || given > 65_535 || given < 1) throw new Error(`"${part}" is no host with a port; it ${HELP}`);
    return { host: found[1].replace(/^\[|\]$/g, ''), port: given };
  });
}

function database(text: string | undefined): number {
  if (text === undefined || text === '') return 0;
  if (!/^\d{1,3}$/.test(text)) throw new Error(`"${text}" is no number of a database`);
  return Number(text);
}

/**
 * Reads an address of Redis.
 * @throws Error with a sentence that says what is wrong, never with the password
 */
export function readRedisUrl(text: string): RedisPlace {
  const found = /^redis(s?)(?:\+(sentinel|cluster))?:\/\/(?:([^@/]*)@)?([^/?]+)(?:\/([^?]*))?(?:\?(.*))?$/.exec(text);
  if (!found?.[4]) throw new Error(HELP);
  const [, secure, mode, login = '', hosts, path = '', query = ''] = found;
  const [user = '', ...rest] = login.split(':');
  const password = decodeURIComponent(rest.join(':'));
  const kind = mode === 'sentinel' || mode === 'cluster' ? mode : 'single';
  const all = nodes(hosts, PORTS[kind]);
  const shared = {
    tls: secure === 's',
    shown: all.map(({ host, port }) => `${host}:${port}`).join(', '),
    ...(user && { username: decodeURIComponent(user) }),
    ...(password && { password }),
  };
  if (kind === 'cluster') {
    if (path !== '' && path !== '0') throw new Error('a Cluster has only database 0');
    return { ...shared, kind, nodes: all };
  }
  if (kind === 'sentinel') {
    const [name = '', db] = path.split('/');
    if (!/^[\w.-]+$/.test(name)) throw new Error("needs the master's name after the addresses, as in …:26379/mymaster");
    const sentinelPassword = new URLSearchParams(query).get('sentinelPassword') ?? '';
    return { ...shared, kind, sentinels: all, name, db: database(db), ...(sentinelPassword && { sentinelPassword }) };
  }
  const [node] = all;
  if (!node || all.length > 1) throw new Error(`names several servers; it ${HELP}`);
  return { ...shared, kind, node, db: database(path) };
}
