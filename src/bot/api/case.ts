// The case over the wire: its view, letters, calendar, export and its deletion with a receipt.
import { enter, limited } from '../directline/gate.ts';
import type { Streams } from '../directline/stream.ts';
import type { Document } from '../house.ts';
import type { Answer } from '../answer.ts';
import type { Ask, Handler } from '../route.ts';
import { notFound, Problem } from '../problem.ts';
import type { Wire } from '../wire.ts';
import { LETTER_FORMATS } from '../../letters/index.ts';
import { archive } from './archive.ts';
import { bundleOf } from './bundle.ts';
import { conversationOf, withLinks } from './links.ts';
import { zip } from './zip.ts';

/** A header value that names a file in any language. */
export function attachmentHeader(name: string): string {
  const plain =
    name
      .normalize('NFKD')
      .replace(/[^\x20-\x7e]/g, '')
      .replace(/["\\]/g, '_') || 'file';
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replaceAll("'", '%27')}`;
}

/** Nothing that is downloaded may run, whatever it contains. */
const download = (name: string, type: string): Record<string, string> => ({
  'content-type': type,
  'content-disposition': attachmentHeader(name),
  'content-security-policy': "sandbox; default-src 'none'",
});

const asFile = (document: Document | undefined, missing: string): Answer => {
  if (!document) throw notFound(missing);
  return { status: 200, body: document.bytes, headers: download(document.name, document.type) };
};

type Endpoint =
  'annexes' | 'protocol' | 'transcript' | 'view' | 'letter' | 'calendar' | 'export' | 'zip' | 'file' | 'remove';

/** The endpoints of the case file, one handler each. They need the conversation's token or a signed address. */
export function caseApi(wire: Wire, streams: Streams): Record<Endpoint, Handler> {
  return {
    async view(ask: Ask): Promise<Answer> {
      const claims = await enter(wire, ask);
      const view = await wire.house.view(claims.conv);
      if (!view) throw notFound('This case is no longer here');
      return { status: 200, body: withLinks(wire, view, claims) };
    },

    async letter(ask: Ask): Promise<Answer> {
      limited(wire, 'papers', ask);
      const { conv } = await conversationOf(wire, ask);
      const [, id, ending] = /^([A-Za-z0-9_-]{1,40})\.([a-z]{3,4})$/.exec(ask.params['file'] ?? '') ?? [];
      const format = LETTER_FORMATS.find((each) => each === ending);
      if (id === undefined || !format) throw notFound('There is no such letter');
      return asFile(await wire.house.document(conv, id, format), 'There is no such letter');
    },

    async annexes(ask: Ask): Promise<Answer> {
      limited(wire, 'papers', ask);
      const { conv } = await conversationOf(wire, ask);
      const [, id] = /^([A-Za-z0-9_-]{1,40})\.pdf$/.exec(ask.params['file'] ?? '') ?? [];
      if (id === undefined) throw notFound('There is no such letter');
      return asFile(
        await bundleOf(wire.house, conv, id, { gone: ask.gone(), log: wire.log }),
        'This letter has no annexes',
      );
    },

    async protocol(ask: Ask): Promise<Answer> {
      limited(wire, 'papers', ask);
      const { conv } = await conversationOf(wire, ask);
      const [, id] = /^([A-Za-z0-9-]{1,40})\.pdf$/.exec(ask.params['file'] ?? '') ?? [];
      if (id === undefined) throw notFound('There is no such protocol');
      return asFile(await wire.house.protocol(conv, id), 'There is no such protocol');
    },

    async transcript(ask: Ask): Promise<Answer> {
      const { conv } = await conversationOf(wire, ask);
      return asFile(await wire.house.transcript(conv, ask.params['file'] ?? ''), 'There is no such text');
    },

    async calendar(ask: Ask): Promise<Answer> {
      const { conv } = await conversationOf(wire, ask);
      return asFile(await wire.house.calendar(conv), 'There is no date to put into a calendar yet');
    },

    async export(ask: Ask): Promise<Answer> {
      const { conv } = await conversationOf(wire, ask);
      return asFile(await wire.house.export(conv), 'This case is no longer here');
    },

    async zip(ask: Ask): Promise<Answer> {
      limited(wire, 'papers', ask);
      const { conv } = await conversationOf(wire, ask);
      const body = zip(archive(wire, conv, ask.gone()), new Date(wire.clock()));
      return { status: 200, body, headers: download('wortlaut-fall.zip', 'application/zip') };
    },

    async file(ask: Ask): Promise<Answer> {
      const { conv } = await conversationOf(wire, ask);
      const file = await wire.house.openFile(conv, ask.params['file'] ?? '');
      if (!file) throw notFound('There is no such file');
      return { status: 200, body: file.content, headers: download(file.name, file.type) };
    },

    async remove(ask: Ask): Promise<Answer> {
      const { conv } = await enter(wire, ask);
      const receipt = await wire.house.forget(conv, 'customer');
      if (!receipt) throw new Problem(404, 'NotFound', 'This case is no longer here');
      wire.metrics.count('deleted');
      streams.wake(conv);
      return { status: 200, body: receipt };
    },
  };
}
