// What a correction sets against what is known: "25 Euro, nicht 35", "nicht o2, sondern Vodafone", "ich habe angerufen, nicht die".
import { companyOf, findCompanies } from '../../../knowledge/companies.ts';
import type { FactKey, Facts } from '../../../knowledge/facts.ts';
import { fold, verbatim, type Folded, wordCount } from '../../../knowledge/german/words.ts';
import { namesOldOnly } from '../companies/old-firm.ts';
import { compile, first, has, ways } from '../rule.ts';
import { extract } from '../understand.ts';

/** A value that is put against another. */
export type Contrast = { fact: FactKey; value: unknown; quote: string };

const DENIED_BEFORE =
  /(?:\b(?:nicht|nich|nee|kein\w*|statt|anstatt|not|instead of)(?: (?:am|der|die|das|den|von|bei|um|the|of|from))?[ "]*)$/;
const BY_PHONE =
  '(?:angerufen|telefoniert|gesprochen|am (?:telefon|apparat|hörer) (?:war|gewesen)|abgehoben|rangegangen|(?:was|were) on the phone|called|spoke)';
const I_CALLED = compile(
  `_(?:ich|i)_~{hab}?[^.!?]{0,20}(?:angerufen|called)~(?:nicht|not) (?:die|der|sie|umgekehrt|they|them|the company)|_(?:nicht|not) (?:die|sie|they) ~(?:sondern|but) (?:ich|i)_`,
);
const THEY_CALLED = compile(
  '_(?:die|der|sie|they|he|she)_~(?:angerufen|called)~(?:nicht|not) (?:ich|umgekehrt|i|me)_|_(?:nicht|not) (?:ich|i)_~(?:sondern|but) (?:die|der|sie|they)_',
);
const SELF = compile(
  `_(?:ich|i)_ (?:selbst |selber |myself )?[^.!?]{0,30}${BY_PHONE}[^.!?]{0,20}(?:nicht|not) (?:mein\\w*|my|der|die)_|_ich (?:selbst|selber)_`,
);
const KIN = '(?:mein\\w*|my|unser\\w*|die|der|sein\\w*|ihr\\w*)';
/** Whom a contrast may name beside the writer. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['parent', '(?:mutter|mama|mutti|vater|papa|vati|eltern|mother|mum|mom|father|dad)'],
  ['spouse', '(?:mann|frau|ehemann|ehefrau|husband|wife)'],
  ['child', '(?:sohn|tochter|kind|son|daughter|child)'],
  [
    'other',
    '(?:oma|opa|bruder|schwester|freund\\w*|nachbar\\w*|mitbewohner\\w*|onkel|tante|brother|sister|friend|neighbour)',
  ],
];
const PERSONS = OTHERS.map(([value, kin]) => ({
  value,
  pattern: compile(
    ways(
      `_${KIN} ${kin}_[^.!?]{0,30}${BY_PHONE}[^.!?]{0,20}(?:nicht|not) (?:ich|selbst|me|i)_`,
      `_(?:nicht|not) (?:ich|i)_[^.!?]{0,12}(?:sondern|but) (?:${KIN} )?${kin}_`,
      '^\\W*(?:nein|nee|ne|nö|no|nope)[,.! ]+(?:(?:das|es|that|it) (?:war|was) ' +
        `(?:(?:doch|ja|eigentlich|actually) )*${KIN} ${kin}|${KIN} ${kin} (?:war|was) (?:das|es|it|that))` +
        '(?: nicht ich)?\\W*$',
    ),
  ),
}));
/** Which sum is meant, by the word beside it. */
const MONEY: readonly (readonly [FactKey, RegExp])[] = [
  ['debitAmount', compile('_(?:abgebucht|abbuchung|lastschrift|eingezogen|debited|debit)_')],
  ['invoiceAmount', compile('_(?:rechnung|rechnungsbetrag|bill|invoice)_')],
  ['arrearsAmount', compile('_(?:offen|rückstand|forderung|mahnung|outstanding)_')],
];
const NUMBER =
  /(?<![\d.,:])(\d{1,5})(?:[.,](\d{2}))?(?![\d:]|[.,]\d|\.\s?(?:\d|jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|dez)|\.$|\.[ ,])/gu;
const MONTHS = /\b(\d{1,2}) ?(?:monate?n?|months?)\b/;

/**
 * @param text the message; `opened` true where it begins or is marked as a correction
 * @returns the changed facts with the words that change them; only facts that are known already
 */
export function contrasts(text: string, known: Facts, opened: boolean): Contrast[] {
  const folded = fold(text.slice(0, 2000));
  return [
    ...company(text, folded, known, opened),
    ...money(folded, known, opened),
    ...months(folded, known, opened),
    ...caller(folded, known),
    ...speaker(folded, known),
    ...product(text, folded, known),
  ];
}

const whole = (folded: Folded): string => folded.source.trim().slice(0, 200);

function company(text: string, folded: Folded, known: Facts, opened: boolean): Contrast[] {
  if (typeof known.provider !== 'string' || known.provider === 'unknown') return [];
  const told = companyOf(known.provider);
  const hits = findCompanies(text);
  const denied = hits.filter((hit) =>
    DENIED_BEFORE.test(
      folded.text.slice(
        0,
        folded.at.findIndex((at) => at >= hit.start),
      ),
    ),
  );
  const meant = hits.filter((hit) => !denied.includes(hit) && hit.company.id !== told?.id);
  const [one, ...more] = meant;
  if (!one || more.some((hit) => hit.company.id !== one.company.id)) return [];
  const ofKnown = denied.some((hit) => hit.company.id === told?.id);
  // "Nein, ich will bei der Telekom bleiben": said of the earlier contract.
  if (!ofKnown && namesOldOnly(text)) return [];
  // Another name alone corrects only in a short sentence that is marked as a correction.
  if (!ofKnown && !(opened && hits.length === 1 && wordCount(folded.text) <= SHORT)) return [];
  return [{ fact: 'provider', value: one.company.name, quote: ofKnown ? whole(folded) : one.quote }];
}
const SHORT = 9;

function money(folded: Folded, known: Facts, opened: boolean): Contrast[] {
  const sums = MONEY.map(([fact]) => fact).filter((fact) => typeof known[fact] === 'object');
  if (sums.length === 0 || MONTHS.test(folded.text)) return [];
  const numbers = [...folded.text.matchAll(NUMBER)].map((hit) => ({
    amount: Number(`${hit[1]}.${hit[2] ?? '0'}`),
    start: hit.index,
    end: hit.index + hit[0].length,
    denied: DENIED_BEFORE.test(folded.text.slice(0, hit.index)),
  }));
  const [meant, ...more] = numbers.filter((n) => !n.denied);
  if (!meant || more.length > 0) return [];
  const amountOf = (fact: FactKey): number => (known[fact] as { amount: number }).amount;
  const denied = numbers.find((n) => n.denied);
  const named = MONEY.find(([fact, words]) => sums.includes(fact) && has(words, folded.text))?.[0];
  const currency = /€|\beuros?\b|\beur\b/.test(folded.text);
  const about = denied
    ? sums.find((fact) => amountOf(fact) === denied.amount)
    : opened && (currency || named)
      ? (named ?? (sums.length === 1 ? sums[0] : undefined))
      : undefined;
  if (about === undefined || amountOf(about) === meant.amount) return [];
  const [start, end] = denied
    ? [Math.min(meant.start, denied.start), Math.max(meant.end, denied.end)]
    : [meant.start, meant.end];
  return [{ fact: about, value: { amount: meant.amount, currency: 'EUR' }, quote: verbatim(folded, start, end) }];
}

function months(folded: Folded, known: Facts, opened: boolean): Contrast[] {
  const hit = MONTHS.exec(folded.text);
  const old = known.contractTermMonths;
  if (!hit || typeof old !== 'number' || Number(hit[1]) === old) return [];
  const denies = new RegExp(`(?:nicht|statt|not) ${old}\\b`).test(folded.text);
  if (!denies && !opened) return [];
  return [
    {
      fact: 'contractTermMonths',
      value: Number(hit[1]),
      quote: verbatim(folded, hit.index, hit.index + hit[0].length),
    },
  ];
}

function caller(folded: Folded, known: Facts): Contrast[] {
  if (known.channel !== 'outboundCall' && known.channel !== 'inboundCall') return [];
  const [pattern, value] =
    known.channel === 'outboundCall' ? ([I_CALLED, 'inboundCall'] as const) : ([THEY_CALLED, 'outboundCall'] as const);
  const hit = first(pattern, folded.text);
  return hit ? [{ fact: 'channel', value, quote: verbatim(folded, hit.index, hit.index + hit[0].length) }] : [];
}

function speaker(folded: Folded, known: Facts): Contrast[] {
  const { personOnPhone } = known;
  if (personOnPhone === undefined || personOnPhone === 'unknown') return [];
  for (const { value, pattern } of [...PERSONS, { value: 'self', pattern: SELF }]) {
    const hit = first(pattern, folded.text);
    if (hit && value !== personOnPhone)
      return [{ fact: 'personOnPhone', value, quote: verbatim(folded, hit.index, hit.index + hit[0].length) }];
  }
  return [];
}

/** "Nein, nicht Internet, es ging um einen Handyvertrag": what is noted is denied, and the other named right behind it. */
const OTHER_THING = new RegExp(
  String.raw`^\W*(?:(?:nein|nee|ne|nö|no|nope|ach|moment|halt|sorry|eigentlich|doch)[,.! ]+)*` +
    '(?:(?:es|das) (?:ging|war|ist|geht)(?: (?:doch|aber|ja|gar|auch))* |it (?:was|is) )?' +
    '(?:nicht|kein|keine|keinen|not)(?: (?:um|für|der|die|das|den|einen?|about|an?))* (?<denied>[\\p{L}-]+(?: (?:oder|und) festnetz| anschluss| vertrag| contract)?)' +
    '(?:[,.;]+ *| )(?:(?:sondern|nur|but)(?: nur| um| es ging um)?[, ]+|(?:es|das|it) (?:ging|geht|war|ist|was|is)(?: (?:nur|doch|um|about))* )?' +
    '(?<meant>(?:(?:den|die|das|einen?|eine|an?|um|für|about) )*[\\p{L}-]+(?: [\\p{L}-]+)?)[.! ]*$',
  'iu',
);

function product(text: string, folded: Folded, known: Facts): Contrast[] {
  const { denied = '', meant = '' } = OTHER_THING.exec(text)?.groups ?? {};
  if (denied === '' || known.product === undefined || known.product === 'unknown') return [];
  const told = extract(meant, { today: NO_DAY }).facts.product;
  if (extract(denied, { today: NO_DAY }).facts.product !== known.product || told === undefined) return [];
  return told === known.product ? [] : [{ fact: 'product', value: told, quote: whole(folded) }];
}
/** Things have no day. */
const NO_DAY = '2026-01-01';

/** Whether the words set another thing against the one that is noted. */
export const namesOtherThing = (text: string, known: Facts): boolean =>
  product(text, fold(text.slice(0, 2000)), known).length > 0;
