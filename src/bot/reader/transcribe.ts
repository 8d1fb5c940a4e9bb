// A sound becomes text at the model's service: with speakers where it offers them, unsure words marked. Only ever after a yes.
import OpenAI, { APIConnectionError, APIError, toFile } from 'openai';
import * as z from 'zod';
import { partSpeakers } from '../../dialogs/recording/one-speaker.ts';
import { takeSides } from '../../dialogs/recording/sides.ts';
import { faultOf } from '../fault.ts';
import type { Log } from '../log.ts';
import type { MachineLine, Sound, Transcribe } from '../hands/sounds.ts';
import type { ReaderConfig } from './reader.ts';

/** How to reach the service that writes sounds down. */
export type TranscribeConfig = Pick<ReaderConfig, 'apiKey' | 'baseUrl'> & { model: string };

/** A long call takes its time; after this the service counts as out of reach. */
const CALL_MS = 8 * 60_000;
/** A word whose probability is lower than this is marked. */
const SURE = 0.6;
/** Only these speak of the file. A used-up quota or a key that is no longer good is nothing the customer could mend. */
const ABOUT_THE_FILE: ReadonlySet<unknown> = new Set([400, 415, 422]);
const ENDING: Record<string, string> = {
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/wav': 'wav',
  'audio/ogg': 'ogg',
};

/** Models that tell speakers apart answer in their own shape. */
const separates = (model: string): boolean => model.includes('diarize');

/** @returns a function that never throws: what goes wrong is a problem by name and a line in the log */
export function openTranscriber(config: TranscribeConfig, log: Log): Transcribe {
  const client = new OpenAI({
    apiKey: config.apiKey,
    ...(config.baseUrl ? { baseURL: config.baseUrl } : {}),
    timeout: CALL_MS,
    maxRetries: 1,
    logLevel: 'off',
  });
  return async (sound) => {
    try {
      const lines = separates(config.model)
        ? await bySpeaker(client, config.model, sound)
        : await plain(client, config.model, sound);
      return lines.length === 0 ? { problem: 'empty' } : { lines };
    } catch (error) {
      const status = error instanceof APIError ? String(error.status) : '';
      log({ level: 'error', what: 'transcribe.failed', ...faultOf(error), status });
      if (error instanceof APIConnectionError || !(error instanceof APIError)) return { problem: 'unreachable' };
      if (error.status === 413) return { problem: 'tooBig' };
      return { problem: ABOUT_THE_FILE.has(error.status) ? 'refused' : 'unreachable' };
    }
  };
}

/** What a model that tells speakers apart answers; the package has no type of its own for it. */
const Diarized = z.object({
  segments: z.array(z.object({ speaker: z.string(), text: z.string(), start: z.number().min(0) })).max(20_000),
});

/** The name is ours: the customer's file name may hold theirs. */
const fileOf = ({ bytes, type }: Sound): Promise<File> => toFile(bytes, `aufnahme.${ENDING[type] ?? 'mp3'}`, { type });

async function bySpeaker(client: OpenAI, model: string, sound: Sound): Promise<MachineLine[]> {
  const answer = await client.audio.transcriptions.create({
    file: await fileOf(sound),
    model,
    response_format: 'diarized_json',
    chunking_strategy: 'auto',
  });
  const segments = Diarized.parse(answer).segments.filter((segment) => segment.text.trim() !== '');
  // The service only letters the voices; who sells and who is called shows in the words, and the customer puts it right.
  const { turns } = takeSides(segments.map(({ speaker, text }) => ({ mark: `stimme ${speaker}`, text: text.trim() })));
  return segments.map(({ text, start }, i) => ({
    speaker: turns[i]?.speaker === 'A' ? 'A' : 'K',
    text: text.trim(),
    start,
  }));
}

async function plain(client: OpenAI, model: string, sound: Sound): Promise<MachineLine[]> {
  const answer = await client.audio.transcriptions.create({
    file: await fileOf(sound),
    model,
    response_format: 'json',
    include: ['logprobs'],
  });
  const unsure = unsureWords(answer.logprobs ?? []);
  const lines = [...answer.text.matchAll(/[^.!?]+(?:[.!?]+|$)/g)].flatMap((sentence): MachineLine[] => {
    const text = sentence[0].trim();
    if (text === '') return [];
    // By place, not by word: a doubted "ja" says nothing of the one in the next sentence.
    const end = sentence.index + sentence[0].length;
    const found = unsure.filter(({ at }) => at >= sentence.index && at < end).map(({ word }) => word);
    return [{ speaker: 'A', text, ...(found.length > 0 ? { unsure: [...new Set(found)] } : {}) }];
  });
  // Who speaks is taken from the words where they tell, so that the customer has to put right less.
  const parted = partSpeakers(lines);
  return lines.map((line, i) => ({ ...line, speaker: parted?.[i]?.speaker === 'K' ? 'K' : 'A' }));
}

/** Tokens are parts of words: a word is as sure as its least sure part. Together they are the text, so each has its place. */
function unsureWords(tokens: readonly { token?: string; logprob?: number }[]): { word: string; at: number }[] {
  const words: { text: string; least: number; at: number }[] = [];
  let at = 0;
  for (const { token = '', logprob = 0 } of tokens) {
    const last = words.at(-1);
    const probability = Math.exp(logprob);
    if (last && !/^\s/.test(token)) {
      last.text += token;
      last.least = Math.min(last.least, probability);
    } else words.push({ text: token, least: probability, at: at + token.length - token.trimStart().length });
    at += token.length;
  }
  const plainWord = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  return words
    .filter(({ least }) => least < SURE)
    .map(({ text, at: place }) => ({ word: plainWord(text), at: place }))
    .filter(({ word }) => word !== '');
}
