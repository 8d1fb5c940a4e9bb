// Words that several files of this folder are made of.
import { ways } from '../../rule.ts';

/** Whose account money leaves: "Konto", "Girokonto". */
export const ACCOUNT = '(?:\\w*konto|bankkonto|girokonto|account)';
/** Words for a sum: "39,90", "12 Euro", "Geld". Its comma is masked in read text. */
export const SUM = '(?:\\d+(?:[.,_]\\d\\d)?(?: ?(?:€|euros?|eur))|\\d+[,_]\\d\\d|geld|beträge?|summe)';
/** What is only wished, feared, threatened or asked. */
export const NOT_YET = `(?:${ways(
  'soll|sollen|sollte\\w*|will|wollen|wollte\\w*|wuerde\\w*|darf|dürfen|kann|können',
  'koennte\\w*|moechte\\w*|werden?|wird|sonst|wenn|falls|bevor|damit|angst|droh\\w*|zum|would',
  'will|could|can|might|going to|want\\w*|threaten\\w*|if|unless|wie immer|wie üblich',
)})`;
/** "Aufnahme", "Gesprächsaufzeichnung", "Mitschnitt": the recording by one of its names. */
export const TAPE = '(?:aufnahme|\\w*aufzeichnung|mitschnitt|\\w*aufnahme|\\w*aufzeichnung|recording)';
