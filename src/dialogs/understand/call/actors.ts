// Who does what a clause tells: the customer, a relative who spoke, or somebody else.
import type { Reading } from '../reading.ts';
import { clauseAt } from '../reading.ts';
import { compile, has, ways } from '../rule.ts';

/** `own`: the writer; `kin`: a relative; `other`: the caller, a company, a lawyer; `open`: the words name nobody. */
export type Actor = 'own' | 'kin' | 'other' | 'open';

const OWN = compile('_(?:ich|wir|i|we|ichs|habs|hab|meinerseits|unsererseits|meine (?:worte|antwort|reaktion))_');
const KIN = compile(
  '_(?:mein|meine|unser|unsere|my|our) (?:\\w+ ){0,2}{kin}_|(?<!_frau |_herr |_herrn )_(?:oma|opa|omi|mama|papa|mutti|vati|mum|mom|dad|grandma)_',
);
const OTHER = compile(
  ways(
    `_(?:${ways(
      'hotline|kundenservice|kundendienst|mitarbeiter\\w*|berater\\w*|vertreter\\w*',
      'verkäufer\\w*|anrufer\\w*|callcenter|call-center|anwalt|anwältin|bank|sparkasse',
      'verbraucherzentrale|nachbar\\w*|kolleg\\w*|kumpel|bekannte\\w*|dame|herr|typ|firma',
      'anbieter|versorger|netzbetreiber|stadtwerke|inkasso\\w*|gericht|vermieter\\w*|caller',
      'agent|company|lawyer|they|provider|vodafone|telekom|o2|1&1',
    )})_`,
    '_(?:der|dieser|ein|ein junger|der junge|the|a) (?:mann|man|guy)_',
    '_(?:die|diese|eine|eine junge|die junge|the|a) (?:frau|woman|lady)_',
  ),
);
const PRONOUN = compile(
  '_(?:er|he|sie|she|man|jemand)_|^\\W*(?:und |aber |dann |da )?(?:der|die) (?:hat|haben|hatten?|sagten?|meinten?|wollten?|ist|war|waren)_',
);
/** A pronoun that stands for whoever called where no relative is told of. */
const SHE_OR_HE = compile('_(?:er|he|sie|she)_');

/** Whether the message tells of a relative who may be meant by "er" and "sie". */
export const tellsOfKin = (reading: Reading): boolean => has(KIN, reading.text) || has(OF_KIN, reading.text);
const OF_KIN = compile('_(?:mein|unser)(?:em|er|en|e|r|m)? (?:\\w+ ){0,2}{kin}_');

/** Whom the words of one clause name, or stand for with a pronoun. */
function actorIn(text: string, reading: Reading): Actor | undefined {
  if (has(OWN, text)) return 'own';
  if (has(KIN, text)) return 'kin';
  if (has(OTHER, text)) return 'other';
  if (!has(PRONOUN, text)) return undefined;
  return has(SHE_OR_HE, text) && tellsOfKin(reading) ? 'kin' : 'other';
}

/** Who acts at a place: named in its clause, else carried over from the clauses before it in the sentence. */
export function actorAt(reading: Reading, place: number): Actor {
  const clause = clauseAt(reading, place);
  if (!clause) return 'open';
  const same = reading.clauses.filter((one) => one.sentence === clause.sentence && one.start <= clause.start);
  for (const one of same.toReversed()) {
    const actor = actorIn(one.text, reading);
    if (actor) return actor;
  }
  return 'open';
}
