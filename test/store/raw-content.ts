// Everything that lies in Redis servers, keys and values, to look for what must not be there.
import type { Redis } from 'ioredis';

export async function rawContent(...servers: Redis[]): Promise<Buffer> {
  const all: Buffer[] = [];
  for (const server of servers)
    for (const key of await server.keys('*')) {
      all.push(Buffer.from(key));
      const type = await server.type(key);
      if (type === 'hash') all.push(...Object.values(await server.hgetallBuffer(key)));
      else if (type === 'stream')
        all.push(...(await server.xrangeBuffer(key, '-', '+')).flatMap(([, fields]) => fields));
      else if (type === 'zset') all.push(Buffer.from((await server.zrange(key, '0', '-1')).join(' ')));
      else all.push((await server.getBuffer(key)) ?? Buffer.alloc(0));
    }
  return Buffer.concat(all);
}
