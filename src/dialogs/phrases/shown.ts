// A fact's value as it stands on a chip; companies by the name that people know.
import type { FactKey } from '../../knowledge/facts.ts';
import { factValue } from './facts.ts';
import { providerName } from './matters.ts';
import type { Spoken } from './spoken.ts';

export const shown = (key: FactKey, value: unknown, lang: Spoken): string =>
  key === 'provider' && typeof value === 'string' && value !== 'unknown'
    ? providerName(value)
    : factValue(key, value, lang);
