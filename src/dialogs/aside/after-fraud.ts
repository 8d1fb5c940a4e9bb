// Money that somebody took by fraud goes back over the bank: what holds of contracts is no answer then.
import { factsOf } from '../../case/file.ts';
import type { Draft } from '../draft.ts';

/** "Kann ich das Geld zurückbekommen?", "ersetzt mir die Bank das?"; "muss ich Geld zahlen?" asks nothing of it. */
const MONEY_BACK =
  /(?<!\p{L})(?:(?:geld|euro|summe|betrag|money|euros)(?!\p{L})[^.?!]{0,30}(?:zurück|wieder|erstatt|ersetz|back)|(?:zurück|wieder)(?:bekomm|krieg|hol)\p{L}*|get (?:it|that) back|(?:erstattet|ersetzt|haftet|zahlt) (?:mir )?(?:die|meine) bank|refund)/iu;

/** The passage about money after a fraud of which this talk has warned, where no contract is claimed. */
export function moneyAfterFraud({ file }: Draft, asked: string): string | undefined {
  if (file.shown['fraud'] === undefined || factsOf(file).provider !== undefined) return undefined;
  return MONEY_BACK.test(asked) ? 'geld-nach-betrug' : undefined;
}
