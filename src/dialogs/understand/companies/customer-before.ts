// What a sentence says of the company that claims the contract: a stranger, or one's own for long.
import { isHypothetical, isNegated, isReported } from '../../../knowledge/german/clauses.ts';
import { JUST_BEGUN, LINES, OF_ANYBODY, isNamed } from './customer-words.ts';
import type { Notes } from '../notes.ts';
import { HAS_THERE, LASTING, STRANGERS, WITH_FIRM } from '../phrases/customer.ts';
import type { Place } from '../place.ts';
import { type Reading, clauseAt, sentenceAt } from '../reading.ts';
import { compile, first } from '../rule.ts';
import { tellsOfOutsider } from '../call/unmeant.ts';

const P = {
  withFirm: compile(WITH_FIRM),
  hasThere: compile(HAS_THERE),
  lasting: compile(LASTING),
  strangers: compile(STRANGERS),
};

/**
 * What a sentence says of the company that claims the contract: a stranger ("von Otelo nie gehört"), or one's own for long
 * ("mein Internet läuft schon ewig über die Telekom"); the verb, the time and the name may stand in any order.
 */
export function stoodWith(notes: Notes, reading: Reading): (Place & { value: boolean }) | undefined {
  const { provider, product } = notes.facts;
  if (provider === undefined || (product !== undefined && !LINES.has(product))) return undefined;
  const channel = notes.facts['channel'] === 'outboundCall' ? notes.placeOf('channel') : undefined;
  for (const firm of reading.companies.filter((one) => isNamed(one.company, provider))) {
    const sentence = reading.sentences[sentenceAt(reading, firm.start)];
    const clause = clauseAt(reading, firm.start);
    if (!sentence || !clause || /\?\W*$/.test(sentence.text) || tellsOfOutsider(sentence.text)) continue;
    if (isHypothetical(clause.text) || isReported(clause.text) || OF_ANYBODY.test(clause.text)) continue;
    const before = reading.text.slice(sentence.start, firm.start);
    const place = { start: clause.start + clause.text.search(/\S/), end: Math.max(clause.end, firm.end) };
    const own = OWN_PROVIDER.test(before) || OWN_BEHIND.test(reading.text.slice(firm.end, firm.end + 50));
    if (own && !isNegated(clause.text)) return { value: true, ...place };
    if (channel && clause.end <= channel.start && HAD_THERE.test(clause.text) && !isNegated(clause.text))
      return { value: true, ...place };
    const tied = first(P.withFirm, before) !== null;
    if (tied && isNegated(clause.text)) {
      if (first(P.strangers, clause.text) && !ACTS.test(clause.text)) return { value: false, ...place };
      continue;
    }
    if (tied && OWN_TONGUE.test(clause.text) && !NEW_OR_OLD.test(clause.text)) {
      const has = first(P.hasThere, clause.text) && first(P.lasting, clause.text);
      if (has && !ACTS.test(clause.text) && (!JUST_BEGUN.test(clause.text) || OWN_LINE.test(clause.text)))
        return { value: true, ...place };
    }
  }
  return undefined;
}

/** Right before the name: "mein Anbieter o2", "mein Stromversorger, die Stadtwerke Kiel". */
const OWN_PROVIDER =
  /\b(?:mein|unser|my|our)(?:e[nm])? (?:eigene[rnm]? |own )?\w{0,12}-?(?:anbieter|versorger|lieferant|provider|supplier)(?:,| ist| war| heisst| is)? ?(?:die |der )?"?$/;
/** Right behind it: "Vodafone ist mein Anbieter". */
const OWN_BEHIND = /^ (?:ist|war) (?:ja |schon |eh )*(?:mein|unser) \w{0,12}-?(?:anbieter|versorger|lieferant)\b/;
/** "Ich habe bei 1&1 einen DSL-Vertrag. Im Oktober rief 1&1 an": told before the call, and with nothing done. */
const HAD_THERE =
  /^\s*(?:also |und )?(?:ich|wir|meine? \w+) (?:hab|habe|haben|hat|hatte|hatten) bei (?:der |den )?[\w&.+-]+ (?:\w+ )?(?:eine?n?|ne?n?|mein\w*|unser\w*|ihr\w*|sein\w*) [\w-]*(?:vertrag|anschluss|tarif|internet|festnetz|dsl|handy|karte)\W*$/;
/** "Seit gestern ist mein Handy von freenet tot": the line was there before. */
const OWN_LINE = /\b(?:mein|unser)\w* (?:handy|internet|festnetz|telefon|anschluss|strom) (?:von|bei)\b/;
/** What is done on one occasion, or comes of it: no standing. */
const ACTS =
  /\b(?:unterschrieben|zugestimmt|bestellt|abgeschlossen|angerufen|rief|anruf|gesprochen|telefoniert|geklickt|bestaetigt|widerrufen|gekuendigt|brief|mail|rechnung|mahnung|post|unterlagen|bekommen|erhalten|called|rang|signed|agreed|ordered|letter|bill|warte|wartet|versuche|streite)\b/;
const OWN_TONGUE = /\b(?:ich|wir|mein\w*|unser\w*|bin|hab|habe|i|i'm|we|my|our)\b/;
const NEW_OR_OLD = /\b(?:neue[nrsm]?|alte[nrsm]?|frueher\w*|damals|new|old|jetzt|nun|ploetzlich|now)\b/;
