// "Eine Versicherung rief an, die Allianz": a kind of company beside its name is one caller, not two.
import type { Caller } from './caller.ts';
import type { Named } from './firms.ts';
import { type Reading, sentenceAt } from '../reading.ts';

/** The caller by name, where a name in apposition says who the company is that called; else the caller as given. */
export function namedCaller(reading: Reading, caller: Caller, provider: Named | undefined): Caller {
  if (!provider || provider.start < caller.end || caller.name === provider.name || !KIND.test(caller.name))
    return caller;
  if (sentenceAt(reading, caller.start) !== sentenceAt(reading, provider.start)) return caller;
  const between = reading.text.slice(caller.end, provider.start);
  if (!BESIDE.test(between) || !NO_VERB.test(reading.text.slice(provider.end, provider.end + 40))) return caller;
  return { ...caller, name: provider.name, start: provider.start, end: provider.end };
}

/** "Eine Bank", "von so einem Stromanbieter": what kind of company it was, which is no name that somebody gave himself. */
export const isKindOnly = ({ text }: Reading, { name, start }: Caller): boolean =>
  KIND.test(name) && SOME.test(text.slice(Math.max(0, start - 40), start));

/** Nouns for a kind of company; a proper name may end in one ("Süddeutsche Zeitung"), which its article tells apart. */
const KIND =
  /(?:versicherung|versicherer|krankenkasse|kasse|bank|anbieter|versorger|betreiber|lieferant|provider|netzgesellschaft|zeitung|zeitschrift|verlag|händler|makler|konzern|unternehmen|gesellschaft|dienstleister|lotterie|verein|company|supplier|insurer|bank|newspaper)$/i;
const SOME =
  /\b(?:(?:so |irgend)?(?:ein|eine|einer|einem|einen|eines)|irgend so (?:ein|eine)|'?ne|'?nen|'?ner|'?nem|'?n|an?|some) "?(?:[a-z]+(?:e|er|en|em|es) )?$/;
const BESIDE = /^(?:[^.!?;\n,(:]{0,40}[,(:]| [-–])+ ?(?:(?:und zwar|naemlich|also|genauer|the|die|der|das) )*"?$/;
/** Behind the name comes the end, another pause or the writer: a verb there would make it a company of its own. */
const NO_VERB = /^"?\)?(?: ?[,.;:!?)\n]| ?$| (?:und|and|da|ich|wir|i|we|an|hier an|wegen|mit)\b)/;
