// Lets a model read along, but only after the customer's yes, and without what names them.
import type { CaseFile, Sender } from '../case/file.ts';
import { matterOf } from '../case/file.ts';
import type { Heard } from '../dialogs/messages.ts';
import type { FactKey } from '../knowledge/facts.ts';
import { FACTS, isFactKey } from '../knowledge/facts.ts';
import type { ModelSettings } from './config.ts';
import { openReader } from './reader/reader.ts';
import type { Log } from './log.ts';
import { hashOf } from './hash.ts';

type Gauges = Record<string, { help: string; read: () => number }>;
/** The model as the house uses it, and its figures for /metrics. */
export type Listener = { listen: (line: Line) => Promise<Heard>; gauges: Gauges };
type Line = { conv: string; text: string; today: string; file: CaseFile };

/** Facts of the active matter and the person that nobody has spoken of yet, or that were read from words and not confirmed. */
function absent(file: CaseFile): FactKey[] {
  const known = { ...file.person, ...matterOf(file).facts };
  return Object.keys(FACTS)
    .filter(isFactKey)
    .filter((key) => known[key]?.confirmed !== true);
}

/** What the case knows about the person, to be replaced wherever it stands. */
const personal = (sender: Sender): string[] =>
  Object.values(sender).filter((value): value is string => typeof value === 'string' && value !== '');

/** The listener for the house, with its figures for the operator. Without the customer's consent nothing leaves. */
export function openListener(model: ModelSettings, log: Log): Listener {
  const reader = openReader(model, log);
  const listen = async ({ conv, text, today, file }: Line): Promise<Heard> => {
    if (file.person.consentModel?.value !== true) return { proposals: [] };
    return reader.read({ text, today, open: absent(file), known: personal(file.sender), user: hashOf(conv) });
  };
  const { figures } = reader;
  return {
    listen,
    gauges: {
      model_calls: { help: 'Texts a model was asked to read.', read: () => figures.calls },
      model_failures: { help: 'Of these without an answer that could be used.', read: () => figures.failures },
      model_tokens: { help: 'Tokens the model counted.', read: () => figures.tokens },
      model_seconds: { help: 'Time spent waiting for it.', read: () => Math.round(figures.seconds * 1000) / 1000 },
    },
  };
}
