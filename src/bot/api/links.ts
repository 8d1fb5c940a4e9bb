// Signed addresses of one case: they open one path for 60 minutes without a token and name no conversation in clear.
import { z } from 'zod';
import { BACK } from '../../case/back.ts';
import type { CaseView } from '../../case/view.ts';
import { LETTER_FORMATS } from '../../letters/index.ts';
import type { Sealer } from '../directline/seal.ts';
import { SHEET } from '../paths.ts';
import type { Ask } from '../route.ts';
import { forbidden, notFound } from '../problem.ts';
import type { Wire } from '../wire.ts';
import { enter } from '../directline/gate.ts';

const LIFE_MINUTES = 60;

const Link = z.object({ conv: z.string(), path: z.string(), exp: z.number(), epoch: z.number() });
const Resume = z.object({ conv: z.string(), user: z.string(), epoch: z.number() });
const Shared = z.object({ conv: z.string(), share: z.string(), epoch: z.number() });
/** What a shared link holds, sealed: the conversation, which share of it, and the epoch it was given out in. */
export type Shared = z.infer<typeof Shared>;
/** What one's own link holds, sealed: the conversation, who writes there, and the epoch it was given out in. */
export type Resume = z.infer<typeof Resume>;

/** The path of a kept file; it opens with a signature only (`linker`). */
export const filePath = (file: string): string => `/api/case/files/${encodeURIComponent(file)}`;

/** Makes the signed addresses of one conversation. Whole minutes, so that reading twice gives the same text. */
export function linker(wire: Wire, conv: string, epoch: number): (path: string) => string {
  const exp = Math.ceil(wire.clock() / 60_000) + LIFE_MINUTES;
  return (path) => `${wire.publicUrl()}${path}?k=${wire.sealer.seal('link', { conv, path, exp, epoch })}`;
}

/**
 * The conversation of a request by its signed address or, without one, by its token.
 * @throws Problem 401, 403, 404
 */
export async function conversationOf(wire: Wire, ask: Ask): Promise<{ conv: string; epoch: number }> {
  const sealed = ask.query.get('k');
  if (sealed === null) {
    const { conv, epoch } = await enter(wire, ask);
    return { conv, epoch };
  }
  const link = Link.safeParse(wire.sealer.open('link', sealed));
  if (!link.success || link.data.path !== ask.path) throw forbidden('This address was not made by us');
  if (wire.clock() >= link.data.exp * 60_000)
    throw forbidden('This address was good for 60 minutes. Please open it again from the conversation.');
  const found = await wire.house.exists(link.data.conv);
  if (!found || found.epoch !== link.data.epoch) throw notFound('This case has been deleted');
  return { conv: link.data.conv, epoch: link.data.epoch };
}

/** What brings a customer back into the case: for the link they keep and for the cookie. */
export const sealResume = (sealer: Sealer, resume: Resume): string => sealer.seal('resume', resume);

/** The link that customers keep, and that a reminder carries. */
export const resumeLink = (publicUrl: string, sealer: Sealer, resume: Resume): string =>
  `${publicUrl}/${BACK}${sealResume(sealer, resume)}`;

/** The content of a resume value, or nothing if it is not ours. */
export function openResume(wire: Wire, sealed: string): Resume | undefined {
  return Resume.safeParse(wire.sealer.open('resume', sealed)).data;
}

const sealShare = (wire: Wire, { conv, epoch }: { conv: string; epoch: number }, share: string): string =>
  wire.sealer.seal('share', { conv, share, epoch } satisfies Shared);

/** The content of a share link, or nothing if it is not ours. */
export const openShared = (wire: Wire, sealed: string): Shared | undefined =>
  Shared.safeParse(wire.sealer.open('share', sealed)).data;

/** The view with its addresses filled in. The way back is given once there is something to come back to. */
export function withLinks(wire: Wire, view: CaseView, who: { conv: string; user: string; epoch: number }): CaseView {
  const link = linker(wire, who.conv, who.epoch);
  const saved = Object.values(view.facts).some((fact) => !fact.assumed);
  return {
    ...view,
    letters: view.letters.map((letter) => ({
      ...letter,
      links:
        letter.state === 'draft'
          ? {}
          : {
              ...letter.links,
              ...Object.fromEntries(
                LETTER_FORMATS.map((format) => [format, link(`/api/case/letters/${letter.id}.${format}`)]),
              ),
              ...(letter.annexes && { annexes: link(`/api/case/annexes/${letter.id}.pdf`) }),
            },
    })),
    ...(view.recordings && {
      recordings: view.recordings.map((one) =>
        one.file === undefined ? one : { ...one, links: { sound: link(filePath(one.file)) } },
      ),
    }),
    ...(view.protocols && {
      protocols: view.protocols.map((one) => ({ ...one, links: { pdf: link(`/api/case/protocols/${one.id}.pdf`) } })),
    }),
    shares: view.shares.map((share) =>
      share.open ? { ...share, link: `${wire.publicUrl()}${SHEET}?k=${sealShare(wire, who, share.id)}` } : share,
    ),
    links: {
      sheet: link(SHEET),
      calendar: link('/api/case/deadlines.ics'),
      export: link('/api/case/export.zip'),
    },
    ...(saved && { resume: resumeLink(wire.publicUrl(), wire.sealer, who) }),
  };
}
