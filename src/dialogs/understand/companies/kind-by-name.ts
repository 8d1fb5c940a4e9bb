// What a company that nobody knows may sell, as its name tells.
import type { CompanyKind } from '../../../knowledge/companies.ts';

/** What a company of an unknown name sells, as its name tells: "Elbstrom24", "Gewinn Club 24", "Lotterie-Einnahme Vogt". */
const NAMED_TRADES: readonly (readonly [CompanyKind, RegExp])[] = [
  [
    'energy',
    /strom|energie|energy|volt|watt|(?:erd|bio|stadt|lumi|nord|öko)gas|gas(?:versorg|werk)|licht(?:strom|blick)/i,
  ],
  ['lottery', /lotto|lotterie|tipp|jackpot/i],
  ['prizeGame', /gewinn|glück(?!auf)|winclub|chance/i],
  ['publisher', /verlag|presse|zeitschrift|zeitung|leser|magazin/i],
  ['insurance', /versicherung|assekuranz/i],
];
/** What kind of company a name sounds like; undefined where it tells nothing. @param name as written */
export const kindByName = (name: string): CompanyKind | undefined =>
  NAMED_TRADES.find(([, say]) => say.test(name))?.[0];
