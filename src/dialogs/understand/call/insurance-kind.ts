// Which kind of insurance was sold: on a life, or another.
import type { Notes } from '../notes.ts';
import { wholeOf, type Place } from '../place.ts';
import { sentenceAt } from '../reading.ts';
import { all, compile } from '../rule.ts';

const LIFE = compile(
  '_(?:\\w*lebensversicherung\\w*|sterbegeld\\w*|sterbeversicherung|bestattungsvorsorge|risikoleben\\w*|' +
    'kapitalleben\\w*|riester\\w*|rürup\\w*|rentenversicherung|sterbekasse\\w*|fondspolice|life insurance|' +
    'life policy|endowment\\w*|funeral cover)_',
);

/** Notes what an insurance covers, where the policy of the sale tells it. */
export function noteInsurance(notes: Notes, product: Place): void {
  const { reading } = notes;
  // A policy that is told of elsewhere in the message is another one.
  const sold = sentenceAt(reading, product.start);
  const { text } = reading;
  // "Wegen Sterbegeldversicherung rief eine an. Die Police kam": the papers' name tells no kind of its own.
  const papers = A_POLICY.test(text.slice(product.start, product.end)) && !OTHER_COVER.test(text);
  const life = all(LIFE, text).find((hit) => papers || sentenceAt(reading, hit.index) === sold);
  if (life) notes.note('insuranceKind', 'life', wholeOf(life));
  else notes.note('insuranceKind', 'other', product);
}

const A_POLICY = /^\W*(?:polic[ey]|versicherungsschein)\W*$/;
const OTHER_COVER =
  /\b(?:haft|unfall|hausrat|rechtsschutz|zahn|brillen|handy|geraete|reise|kranken|pflege|gebaeude|auto|kfz|tier|hunde|cyber|liability|accident|household|dental|travel|health|pet)\w*(?:versicherung|schutz|police| insurance)/;
