// The reasons of a result: each with the customer's own words, and why the whole is as firm as it is.
import type { KnownFacts, Lang } from '../../case/file.ts';
import type { FactKey, Facts } from '../../knowledge/facts.ts';
import type { Assessment, Ground } from '../../knowledge/law/assessment.ts';
import { explain } from '../../knowledge/law/index.ts';
import type { ResultBlock } from '../messages.ts';
import { factLabel } from '../phrases/facts.ts';
import { groundIn } from '../phrases/law.ts';
import { resultWords } from '../phrases/result.ts';
import { shown } from '../phrases/shown.ts';
import { spoken } from '../phrases/spoken.ts';
import { tongueOf } from '../phrases/tongues/index.ts';

/** Facts that frame a case but prove no reason: their words („o2“, „2 GB“) say nothing beside it. */
const FRAMING = new Set<FactKey>([
  'provider',
  'product',
  'jurisdiction',
  'contractKind',
  'channel',
  'callerClaimedToBe',
  'consumer',
  'callDateApprox',
  'callDateFrom',
  'callDateTo',
]);
const QUOTES = 2;
/** Words that a person recognises as what they said: more than one. */
const tells = (quote: string | undefined): quote is string => quote !== undefined && /\S\s+\S/.test(quote);

/**
 * The words that bear a reason out. What was promised shows an untruth, and what a yes was meant for; the yes itself speaks against both.
 */
function wordsFor(because: readonly FactKey[], known: KnownFacts): (string | undefined)[] {
  const promised = known.misledAboutText?.quote ?? known.misledAbout?.quote;
  const otherwise = known.declaration?.value === 'yesToSomethingElse';
  const untrue = because.includes('misledAbout') || (because.includes('declaration') && otherwise);
  return because.flatMap((key) => {
    if (FRAMING.has(key)) return [];
    if (untrue && key === 'agreedOnPhone' && known.agreedOnPhone?.value === true) return [];
    const ofPromise = key === 'misledAbout' || (key === 'declaration' && otherwise && promised !== undefined);
    return [ofPromise ? promised : known[key]?.quote];
  });
}

/** The surer, the smaller: what holds before what can be argued, what is clear before what is disputed. */
const SURENESS: readonly Ground['firmness'][] = ['clear', 'arguable', 'disputed'];
const doubt = ({ status, firmness }: Ground): number =>
  (status === 'holds' ? 0 : SURENESS.length) + SURENESS.indexOf(firmness);

/**
 * The reasons that a reader sees. Those of one conclusion stay together, the deciding conclusion first, as the assessment has
 * them (its own order, by id, is bound); among them the surest comes first, as it is the one that the headline rests on.
 */
export function shownGrounds({ grounds }: Assessment): Ground[] {
  const seen = grounds.filter(({ status }) => status === 'holds' || status === 'arguable');
  const conclusions = [...new Set(seen.map(({ conclusion }) => conclusion))];
  const rank = ({ conclusion }: Ground): number => conclusions.indexOf(conclusion);
  return seen.toSorted((a, b) => rank(a) - rank(b) || doubt(a) - doubt(b));
}

/** A reason as the result shows it. */
export function groundRow(g: Ground, known: KnownFacts, facts: Facts, lang: Lang): ResultBlock['grounds'][number] {
  const { law, checked, validFrom } = explain(g.id, spoken(lang));
  const { title, text, german } = groundIn(g.id, lang);
  const quotes = wordsFor(g.because, known).filter(tells);
  return {
    id: g.id,
    title,
    text,
    ...(german ? { german } : {}),
    quotes: [...new Set(quotes)].slice(0, QUOTES),
    because: g.because.flatMap((key) => {
      const value = known[key]?.value;
      return value === undefined || value === 'unknown'
        ? []
        : [{ key, label: factLabel(key, lang), value: shown(key, value, lang, facts) }];
    }),
    firmness: g.firmness,
    label: resultWords(lang).firmness[g.firmness].label,
    norm: g.norm,
    law,
    checked,
    ...(validFrom ? { inForce: validFrom } : {}),
  };
}

/** Why the headline is as firm as it is: the leading ground's own sentence, else the usual one. */
export function firmnessWhy({ grounds, conclusion, firmness }: Assessment, lang: Lang): string {
  const lead = grounds.find((g) => g.conclusion === conclusion && g.status !== 'open' && g.firmness === firmness);
  const own = lead && !tongueOf(lang) && lang !== 'de-x-leicht' ? explain(lead.id, spoken(lang)) : undefined;
  return own?.firmness === firmness ? own.firmnessWhy : resultWords(lang).firmness[firmness].text;
}
