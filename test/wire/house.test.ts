// The wire around the real hands and the real store, with a tiny talk: 24, 56 to 59 of the conformance list once more.
import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Activity } from 'botframework-directlinejs';
import type { House } from '../../src/bot/house.ts';
import { StoreError } from '../../src/bot/store/port.ts';
import { newFolder, rig } from '../hands/rig.ts';
import type { Wire } from '../directline/support/wire.ts';
import { pause, until, wireAround } from '../directline/support/wire.ts';

/** One pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==',
  'base64',
);
type Shown = { attachments?: { contentUrl: string }[] };
const textOf = (each: Activity): string => (each.type === 'message' ? (each.text ?? '') : '');

describe('the wire around the real house', () => {
  const wires: Wire<House>[] = [];
  const open = async (over: Parameters<typeof rig>[0] = {}) => {
    const made = await rig(over);
    const wire = await wireAround(made.house);
    wires.push(wire);
    return { ...made, wire };
  };
  after(() => Promise.all(wires.map((wire) => wire.close())));
  const files = (dir: string): string[] =>
    readdirSync(`${dir}/files`, { recursive: true, withFileTypes: true }).flatMap((each) =>
      each.isFile() ? [each.name] : [],
    );

  it('24 a turn that throws: the post was fine, the customer sees a calm sentence, the next turn works', async () => {
    const { wire, logged } = await open();
    const started = await wire.start();
    const { activities } = await wire.socket(started.streamUrl);
    const response = await wire.post(started, { type: 'message', text: 'kaputt' });
    assert.equal(response.status, 200);
    await wire.say(started, 'und weiter');
    await until(() => activities().some((each) => textOf(each).startsWith('Sie sagten: und weiter')));
    const all = JSON.stringify(activities());
    assert.equal(/TypeError|geheime Worte|at \w+ \(/.test(all), false);
    assert.equal(activities().filter((each) => (each as { name?: string }).name === 'wortlaut/case').length, 3);
    assert.equal(JSON.stringify(logged).includes('geheime Worte'), false);
    assert.ok(logged.some(({ what }) => what === 'turn.failed'));
  });

  it('sockets that close while the store is away ask it no more, and the outage is told once', async () => {
    let away = false;
    let asked = 0;
    const made = await rig({
      wrap: (store) => ({
        ...store,
        load: (...args) => {
          if (!away) return store.load(...args);
          asked += 1;
          return Promise.reject(new StoreError('unavailable', 'Redis does not answer.'));
        },
      }),
    });
    const wire = await wireAround(made.house, { beatMs: 20 });
    wires.push(wire);
    const sockets = await Promise.all(
      Array.from({ length: 5 }, async () => wire.socket((await wire.start()).streamUrl)),
    );
    await until(() => sockets.every(({ activities }) => activities().length > 0));
    away = true;
    await until(() => asked > 20);
    assert.equal(wire.log.filter(({ what }) => what === 'stream.failed').length, 1);
    for (const { socket, closed } of sockets) {
      socket.terminate();
      await closed;
    }
    await pause(100);
    asked = 0;
    await pause(1_500);
    assert.equal(asked, 0);
    away = false;
  });

  it('while the store is away the own hand-over sheet is not called a dead link', async () => {
    let away = false;
    const { wire } = await open({
      wrap: (store) => ({
        ...store,
        load: (...args) => (away ? Promise.reject(new StoreError('unavailable', 'Away.')) : store.load(...args)),
      }),
    });
    const started = await wire.start();
    const view = (await (await wire.fetch('/api/case', { token: started.token })).json()) as {
      links: { sheet: string };
    };
    assert.equal((await fetch(view.links.sheet)).status, 200);
    away = true;
    const answer = await fetch(view.links.sheet);
    assert.equal(answer.status, 503);
    assert.equal(answer.headers.get('retry-after'), '5');
    away = false;
    assert.equal((await fetch(view.links.sheet)).status, 200);
    assert.equal((await fetch(`${view.links.sheet.slice(0, -3)}xyz`)).status, 404);
  });

  it('56 "löschen" brings the last words, a receipt and the end; then nothing is there', async () => {
    const { wire } = await open();
    const started = await wire.start();
    const { activities, closed } = await wire.socket(started.streamUrl);
    await wire.say(started, 'löschen');
    await until(() => activities().some((each) => (each.type as string) === 'endOfConversation'));
    assert.ok(activities().some((each) => textOf(each) === 'Tschüss'));
    const end = activities().find((each) => (each.type as string) === 'endOfConversation') as
      { value?: object } | undefined;
    assert.deepEqual(Object.keys(end?.value ?? {}).toSorted(), ['by', 'case', 'deletedAt', 'kept', 'signature']);
    assert.deepEqual(await closed, { code: 1000, reason: 'ended' });
    const poll = await wire.fetch(`/conversations/${started.conversationId}/activities`, { token: started.token });
    assert.equal(poll.status, 404);
  });

  it('57 past its life a conversation is 404 and a job has removed it', async () => {
    let late = 0;
    const { wire, store } = await open({ now: () => Date.now() + late, pollMs: 30 });
    const started = await wire.start();
    late = 25 * 3_600_000;
    const poll = await wire.fetch(`/conversations/${started.conversationId}/activities`, { token: started.token });
    assert.equal(poll.status, 404);
    assert.equal(await store.load(started.conversationId), undefined);
  });

  it('an upload that is sent again, or that the full case refuses, leaves no file that no line speaks of', async () => {
    const { wire, dir, store } = await open({ dir: newFolder() });
    const started = await wire.start();
    const conv = started.conversationId;
    const upload = (): Promise<Response> => {
      const body = new FormData();
      const activity = { type: 'message', channelData: { clientActivityID: 'the-same' } };
      body.append(
        'activity',
        new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }),
        'blob',
      );
      body.append('file', new Blob([new Uint8Array(PNG)], { type: 'image/png' }), 'image.png');
      return wire.fetch(`/conversations/${conv}/upload`, { method: 'POST', token: started.token, body });
    };
    const [first, second] = [await upload(), await upload()];
    assert.deepEqual(await second.json(), await first.json());
    assert.equal(files(dir).length, 1);
    const echoes = (await wire.read(started)).activities.filter(
      (each) => each.from.role === 'user',
    ) as unknown as Shown[];
    assert.equal(echoes.length, 1);
    const kept = await fetch(echoes[0]?.attachments?.[0]?.contentUrl ?? '');
    assert.deepEqual(Buffer.from(await kept.arrayBuffer()), PNG, 'the file that is spoken of stays');

    // The plain form, whose case is full: what was sent is refused, and its file goes with it.
    const begun = await (
      await wire.fetch(`${wire.base}/formular`, { method: 'POST', body: new URLSearchParams({ id: 'a', lang: 'de' }) })
    ).text();
    const k = /name="k" value="([^"]+)"/.exec(begun)?.[1] ?? '';
    const form = async (): Promise<string> => {
      const body = new FormData();
      for (const [name, value] of Object.entries({ k, id: 'b' })) body.append(name, value);
      body.append('file', new Blob([new Uint8Array(PNG)], { type: 'image/png' }), 'image.png');
      return (await wire.fetch(`${wire.base}/formular`, { method: 'POST', body })).text();
    };
    assert.doesNotMatch(await form(), /Das konnte ich nicht annehmen/);
    assert.doesNotMatch(await form(), /Das konnte ich nicht annehmen/);
    assert.equal(files(dir).length, 2, 'the same form twice is one file');
    const lines = { body: Buffer.from('x'), input: false };
    for (let n = 0; n < 20; n += 1)
      await store.commit({ conv, write: `fill${n}`, entries: Array.from({ length: 1000 }, () => lines) });
    const again = new FormData();
    again.append('file', new Blob([new Uint8Array(PNG)], { type: 'image/png' }), 'other.png');
    const full = await wire.fetch(`/conversations/${conv}/upload`, {
      method: 'POST',
      token: started.token,
      body: again,
    });
    assert.equal(full.status, 413);
    assert.equal(files(dir).length, 2);
  });

  // The connection ended with the answer: whoever still sent was reset, and a client that reads only then never saw why.
  it('a refused recording is answered at once, and heard out before the connection ends', async () => {
    const { wire } = await open();
    const { conversationId, token } = await wire.start();
    const socket = connect({ port: wire.port, host: '127.0.0.1', allowHalfOpen: true });
    const told = { answer: '', ended: false, fault: '' };
    socket.on('data', (data: Buffer) => (told.answer += data.toString()));
    socket.on('end', () => (told.ended = true));
    socket.on('error', ({ message }) => (told.fault = message));
    const piece = Buffer.alloc(1024 * 1024, '<');
    const head = [`POST /v3/directline/conversations/${conversationId}/upload HTTP/1.1`, 'Host: localhost'];
    head.push(`Authorization: Bearer ${token}`, 'Content-Type: audio/mpeg', `Content-Length: ${10 * piece.length}`);
    socket.write(`${head.join('\r\n')}\r\n\r\n`);
    for (let sent = 0; sent < 10; sent += 1) {
      socket.write(piece);
      await until(() => told.answer.includes('UnsupportedMediaType'));
      await pause(20);
      if (sent < 9) assert.deepEqual([told.ended, told.fault], [false, ''], `after ${sent + 1} MB`);
    }
    await until(() => told.ended);
    assert.match(told.answer, /^HTTP\/1\.1 415 /);
    assert.equal(told.fault, '');
    socket.destroy();
  });

  it('large bodies have their room in memory together, also those of forms, and give it back', async () => {
    const { wire } = await open();
    const MB = 1024 * 1024;
    /** A form of 15 MB of which all but the last byte comes. */
    const begin = (sends: boolean) => {
      const socket = connect(wire.port, '127.0.0.1');
      const head = ['POST /formular HTTP/1.1', 'Host: localhost', 'Content-Type: multipart/form-data; boundary=x'];
      socket.write([...head, `Content-Length: ${15 * MB}`, '', ''].join('\r\n'));
      if (sends) socket.write(Buffer.alloc(15 * MB - 1, 'x'));
      let answer = '';
      socket.on('data', (data: Buffer) => (answer += data.toString()));
      socket.on('error', () => undefined);
      return { socket, answer: () => answer };
    };
    const form = async (megabytes: number): Promise<number> => {
      const body = new FormData();
      body.append('lang', 'de');
      body.append('more', 'x'.repeat(megabytes * MB));
      return (await wire.fetch(`${wire.base}/formular`, { method: 'POST', body })).status;
    };
    // Three connections that announced a recording and sent nothing once kept everybody from uploading for a quarter of an hour.
    const idle = Array.from({ length: 30 }, () => begin(false));
    await pause(200);
    assert.equal(await form(14), 200);
    assert.ok(idle.every(({ answer }) => answer() === ''));

    const full = Array.from({ length: 24 }, () => begin(true));
    const refused = (): number => full.filter(({ answer }) => answer().startsWith('HTTP/1.1 429')).length;
    await until(() => refused() === 3, 30_000);
    await pause(50);
    assert.equal(refused(), 3, 'twenty-one times 15 MB are let in');
    for (const { socket } of [...idle, ...full]) socket.destroy();
    for (let tries = 0; tries < 100 && (await form(1)) === 429; tries += 1) await pause(10);
    assert.equal(await form(14), 200);
  });

  it('a file that comes as itself is written while it comes, and the same one again is one line', async () => {
    const { wire, dir } = await open({ dir: newFolder() });
    const started = await wire.start();
    const { token, conversationId: conv } = started;
    const sound = Buffer.concat([Buffer.from('RIFF\0\0\0\0WAVEfmt '), Buffer.alloc(4 * 1024 * 1024)]);
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'audio/wav',
      'content-disposition': "attachment; filename*=utf-8''Anruf%20K%C3%B6ln.wav",
    };
    const path = `/conversations/${conv}/upload?clientActivityID=once`;
    const url = `${wire.base}/v3/directline${path}`;
    const answered = new Promise<number | undefined>((done, fail) => {
      const going = request(url, { method: 'POST', headers: { ...headers, 'content-length': sound.length } });
      going.on('response', (response) => done(response.resume().statusCode)).on('error', fail);
      going.write(sound.subarray(0, sound.length / 2));
      const written = (): boolean =>
        readdirSync(`${dir}/files`, { recursive: true, withFileTypes: true }).some(
          (each) => each.name.endsWith('.part') && statSync(join(each.parentPath, each.name)).size > 1_000_000,
        );
      void until(written).then(() => going.end(sound.subarray(sound.length / 2)), fail);
    });
    assert.equal(await answered, 200);
    const kept = files(dir).length;
    assert.equal((await wire.fetch(path, { method: 'POST', headers, body: new Uint8Array(sound) })).status, 200);
    assert.equal(files(dir).length, kept);
    const lines = (await wire.read(started)).activities;
    const named = lines.flatMap((each) => (each as { attachments?: { name: string }[] }).attachments ?? []);
    assert.deepEqual(named.map(({ name }) => name), ['Anruf Köln.wav']); // prettier-ignore
  });

  it('58 and 59 files are kept under their names, come back unchanged, and a refused one leaves nothing', async () => {
    const { wire, dir } = await open({ dir: newFolder() });
    const started = await wire.start();
    const upload = (list: [string, Buffer][]) => {
      const body = new FormData();
      const attachments = list.map(([name]) => ({ contentType: 'image/png', name }));
      const type = 'application/vnd.microsoft.activity';
      body.append('activity', new Blob([JSON.stringify({ type: 'message', attachments })], { type }), 'blob');
      for (const [name, bytes] of list)
        body.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), name);
      return wire.fetch(`/conversations/${started.conversationId}/upload`, {
        method: 'POST',
        token: started.token,
        body,
      });
    };
    assert.equal((await upload([['Grüße 1.png', PNG]])).status, 200);
    const echo = (await wire.read(started)).activities.findLast((each) => each.from.role === 'user');
    const [kept] = (echo as { attachments?: { name: string; contentUrl: string }[] }).attachments ?? [];
    assert.equal(kept?.name, 'Grüße 1.png');
    assert.deepEqual(Buffer.from(await (await fetch(kept.contentUrl)).arrayBuffer()), PNG);
    const before = files(dir).length;
    assert.equal((await upload([['ok.png', PNG], ['x.png', Buffer.from('<svg onload="x()"/>')]])).status, 415); // prettier-ignore
    assert.equal((await upload([['page.png', Buffer.from('<!doctype html><p>')]])).status, 415);
    assert.equal((await upload([['big.png', Buffer.concat([PNG, Buffer.alloc(15 * 1024 * 1024)])]])).status, 413);
    assert.equal(files(dir).length, before);
  });
});
