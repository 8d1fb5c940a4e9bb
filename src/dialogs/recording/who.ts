// Who spoke in the customer's place, seen from the one the contract is for (`personOnPhone`).
import type { Line } from './lines.ts';
import { HOLDER_IS_RELATIVE, OWN_CONTRACT } from './phrases/people.ts';
import { YES } from './phrases/assents.ts';
import { ways } from '../../knowledge/german/words.ts';

/** Who was on the phone. */
export type Speaker = 'self' | 'spouse' | 'child' | 'parent' | 'other';

const PARTNERS =
  '(?:ehe)?(?:mann|frau|gatte|gattin|gatten)|partner(?:in)?|lebensgefaehrt\\w*|verlobte\\w*|husband|wife|boyfriend|girlfriend';
const CHILDREN = 'tochter|sohn|kind|aelteste|juengste|daughter|son';
const PARENTS = 'mutter|mama|mutti|vater|papa|vati|eltern|mother|father|parents|mum|mom|dad';
const OTHERS = ways(
  'nachbar\\w*|schwester|bruder|oma|opa|grossmutter|grossvater|enkel\\w*|tante|onkel',
  'neffe|nichte|cousin\\w*|schwieger\\w*|schwager|schwaegerin|chef\\w*|pfleg\\w*',
  'betreuer\\w*|mitbewohner\\w*|untermieter\\w*|vermieter\\w*|putz\\w*|hausmeister\\w*',
  'freund\\w*|besuch|flatmate|roommate|neighbou?r|carer|sister|brother',
);

/** What the speakers call themselves: "ich bin die Tochter", "this is her husband", "Schwester von der Frau Behr". */
const CALLS_SELF = new RegExp(
  '(?:\\b(?:als|ich bin|i bin|hier (?:ist|spricht)|da spricht|sprechen mit|reden mit|this is|got|i.m|' +
    "i am)(?: (?:nur|bloss|doch|ja|aber|halt))*(?: (?:die|der|d'|sein\\w{0,2}|ihr\\w{0,2}|eine?|das|dem|" +
    `his|her|the|their))? ?|, (?:die|der) (?!frau [a-z]+ )|^\\W*(?:nein,? )?)(?:(${PARTNERS})|` +
    `(${CHILDREN})|(${PARENTS})|(${OTHERS}))\\b(?! (?:ist|sind|schlaeft|arbeitet|liegt|kommt|macht|hat|is)\\b)`,
);
/** Whose contract it is, in the speaker's words: "mein Mann", "der Vertrag von meiner Mutter", "vom Papa". */
const NAMES_HOLDER = new RegExp(
  ways(
    '\\b(?:mei(?:n|ne|nem|ner|nen|nes)?|my|vom|(?:von|auf) (?:der|die|den|dem)|die|der) ' +
      `(?:(${PARTNERS})(?<! (?:die|der) frau)|(${CHILDREN})|(${PARENTS})|(${OTHERS}))\\b`,
    `^\\W*(?:nein,? )?(?:(${PARENTS}) )`,
  ),
);
const HOLDER_OF_AGENT = new RegExp(
  `\\b(?:ihre?[nrms]?|your) (?:(${PARTNERS})|(${CHILDREN})|(${PARENTS})|(${OTHERS}))\\b`,
);

/** By the group that matched: partner, child, parent, other. */
const OF_SELF: readonly Speaker[] = ['spouse', 'child', 'parent', 'other'];
/** Whoever speaks of a mother is the child, whoever speaks of a son the parent. */
const OF_HOLDER: readonly Speaker[] = ['spouse', 'parent', 'child', 'other', 'child'];

const byGroup = (hit: RegExpExecArray | null, speakers: readonly Speaker[]): Speaker | undefined =>
  hit ? speakers[hit.slice(1).findIndex((group) => group !== undefined)] : undefined;

/**
 * @param wrong the turn in which it shows that somebody else speaks
 * @param lines the call in order
 */
export function relationOf(wrong: Line, lines: readonly Line[]): Speaker {
  const before = lines[wrong.turn - 2];
  const asked = before?.agent === true ? before.folded : '';
  return (
    byGroup(CALLS_SELF.exec(wrong.folded), OF_SELF) ??
    byGroup(NAMES_HOLDER.exec(wrong.folded), OF_HOLDER) ??
    byGroup(HOLDER_OF_AGENT.exec(asked), OF_HOLDER) ??
    'other'
  );
}

/** "Ihr Mann ist der Vertragspartner, richtig?" - "Ja.": the agent says whose contract it is. */
export const agreesOnOtherHolder = (line: Line, before: Line | undefined): boolean =>
  before?.agent === true && HOLDER_IS_RELATIVE.test(before.folded) && YES.test(line.folded);

/** "Die Frau Kübler schläft gerade": the one asked for is spoken of by name. */
export function speaksOfCustomer(line: Line, names: readonly string[]): boolean {
  if (OWN_CONTRACT.test(line.folded)) return false;
  return names.some((name) =>
    new RegExp(
      '(?<!(?:bin|ist|spricht|heiße|Name|is|mit|hier) (?:die |der )?)(?:^|[.,!?] |' +
        `[Dd](?:ie|er|en|em) )(?:Frau|Herrn?) ${name}(?:,? (?:selber|selbst))? (?:ist|sind|schläft|` +
        'schlafen|kommt|hat|kann|wohnt|liegt|sitzt|arbeitet|macht|duscht|badet|will|möchte|hört|steht|holt|' +
        'geht|war|muss|lebt)\\b',
      'u',
    ).test(line.text),
  );
}

/** Words that show whose contract it is by speaking of that person as of a third: the phone was only minded. */
const OF_A_THIRD: readonly RegExp[] = [
  /\b(?:sie|er) (?:jetzt |gerade |derzeit |aktuell |momentan |bisher |schon )?(?:hat|zahlt|bezahlt|braucht|nutzt)\b/,
  /\bfreut (?:sie|er) sich\b|\b(?:sie|er) freut sich\b/,
  /(?:^|[,.;!?] )(?:[Ss]ie|[Ee]r) ist (?:ja |halt )?(?:gerade |grad |noch |heute |zurzeit |nur )?(?:auf|im|in|bei|beim|unterwegs|verreist|weg|nicht)\b/,
  /\b(?:macht|will|möchte|nimmt|wollte|braucht) (?:sie|er) (?:bestimmt|sicher|gern|schon|ja|eh)\b/,
  /\b(?:hüte|hüt|bewache|gehe?|nehme?) (?:ich )?(?:hier |nur |bloß |bei ihr |bei ihm |ihr |sein )*(?:das |ans? )?(?:Telefon|Haus|Wohnung)\b/,
  /\b(?:richte|sage?|erzähle?) (?:ich )?(?:es |das )?(?:ihr|ihm)\b|\b[Rr]ichte? ich (?:gern |ihr |ihm )?aus\b/,
];

/** @returns the turn in which it shows that the customer speaks of the holder, whoever that is, as of somebody else */
export function speaksOfHolder(lines: readonly Line[]): Line | undefined {
  const customers = lines.filter((line) => !line.agent && line.speaker === 'K');
  if (customers.some((line) => OWN_CONTRACT.test(line.folded))) return undefined;
  const first = lines
    .filter((line) => line.agent)
    .slice(0, 6)
    .flatMap((line) => [
      ...line.text.matchAll(/(?:auf|habe|hier|von|für|ist) (\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}+, geboren/gu),
    ])
    .map((hit) => hit[1] ?? '');
  const byName = customers.find((line) =>
    first.some((name) =>
      new RegExp(`(?:^|[.,!?] |[Dd]ie |[Dd]er )${name} (?:ist|hat|war|wohnt|kommt|schläft)\\b`, 'u').test(line.text),
    ),
  );
  if (byName) return byName;
  const shown = OF_A_THIRD.map((pattern) => customers.find((line) => pattern.test(line.text)));
  const hits = shown.filter((line) => line !== undefined);
  return hits.length >= 2 ? hits.toSorted((one, other) => one.turn - other.turn)[0] : undefined;
}
