// A letter with its annexes as one PDF, put together anew at each fetch: papers come in later, letters and protocols are as they are kept.
import { bundleFile, TooManyBundles } from '../../bundles.ts';
import type { Annex } from '../../case/view.ts';
import type { BundleAnnex, BundlePaper } from '../../letters/index.ts';
import type { Document, House } from '../house.ts';
import type { Log } from '../log.ts';
import { busy } from '../problem.ts';

/** More than this of uploaded papers no authority takes by e-mail: what is beyond is put in by hand. */
const UPLOADED = 20 * 1024 * 1024;
/** Whoever finds too many waiting comes back after this. */
const WAIT_SECONDS = 30;

type Place = { gone?: AbortSignal; log?: Log };

/**
 * @returns undefined where the case has no such letter, or it has no annexes
 * @throws Problem 429 while too many others wait for theirs
 */
export async function bundleOf(
  house: House,
  conv: string,
  id: string,
  { gone, log }: Place = {},
): Promise<Document | undefined> {
  const letter = (await house.view(conv))?.letters.find((one) => one.id === id);
  if (!letter?.annexes) return undefined;
  const main = await house.document(conv, id, 'pdf');
  if (!main) return undefined;
  let left = UPLOADED;
  const annexes: BundleAnnex[] = [];
  for (const annex of letter.annexes) {
    const papers = await papersOf(house, conv, annex, left);
    if (annex.files) left -= papers.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
    annexes.push({ title: annex.title, missing: annex.missing, papers });
  }
  const title = main.name.replace(/\.pdf$/, '');
  const died = ({ code, signal }: { code: number | null; signal: string | null }): void =>
    log?.({ level: 'error', what: 'bundle.died', code: code ?? undefined, signal: signal ?? undefined });
  const bundle = { title, date: letter.made ?? '', letter: main, annexes };
  const bytes = await bundleFile(bundle, { died, ...(gone && { gone }) }).catch((error: unknown) => {
    throw error instanceof TooManyBundles ? busy(WAIT_SECONDS) : error;
  });
  return { bytes, name: `${title} mit Anlagen.pdf`, type: main.type };
}

async function papersOf(house: House, conv: string, annex: Annex, most: number): Promise<BundlePaper[]> {
  const made =
    annex.letter === undefined
      ? annex.protocol === undefined
        ? undefined
        : await house.protocol(conv, annex.protocol)
      : await house.document(conv, annex.letter, 'pdf');
  if (made) return [made];
  const papers: BundlePaper[] = [];
  let left = most;
  for (const id of annex.files ?? []) {
    const file = await house.openFile(conv, id);
    if (!file) continue;
    const pieces: Uint8Array[] = [];
    for await (const piece of file.content) {
      left -= piece.byteLength;
      if (left < 0) break;
      pieces.push(piece);
    }
    // Too much in all: named on the sheet, and put in by hand.
    papers.push({
      name: file.name,
      type: left < 0 ? 'too much' : file.type,
      bytes: left < 0 ? new Uint8Array() : Buffer.concat(pieces),
    });
  }
  return papers;
}
