// German forms that letters need: dates, money, and what the claimed contract is called in each case.
import { MONTHS } from '../knowledge/german/months.ts';
import type { FactValues, Facts } from '../knowledge/facts.ts';

/** „23. November 2026“. */
export function dateInWords(iso: string): string {
  const day = Temporal.PlainDate.from(iso);
  return `${day.day}. ${MONTHS[day.month - 1]} ${day.year}`;
}

/** „1.234,56 Euro“, whole euros without cents. */
export function moneyInWords(money: { amount: number }): string {
  const cents = Math.round(money.amount * 100);
  const euros = Math.floor(cents / 100)
    .toString()
    .replaceAll(/\B(?=(\d{3})+$)/g, '.');
  return cents % 100 === 0 ? `${euros} Euro` : `${euros},${String(cents % 100).padStart(2, '0')} Euro`;
}

/** „A“, „A und B“, „A, B und C“. */
export const andList = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} und ${items.at(-1)}`;

type Noun = { gender: 'm' | 'f'; noun: string; genitive: string };
const CONTRACT: Noun = { gender: 'm', noun: 'Vertrag', genitive: 'Vertrags' };
const CHANGES: Readonly<Partial<Record<FactValues['contractKind'], Noun>>> = {
  extension: { gender: 'f', noun: 'Vertragsverlängerung', genitive: 'Vertragsverlängerung' },
  tariffChange: { gender: 'f', noun: 'Tarifänderung', genitive: 'Tarifänderung' },
  addOn: { gender: 'f', noun: 'Zusatzbuchung', genitive: 'Zusatzbuchung' },
};

/** What was sold, in the accusative after „über“. */
const PRODUCTS: Readonly<Record<FactValues['product'], string>> = {
  mobile: 'einen Mobilfunktarif',
  internet: 'einen Internetanschluss',
  tv: 'ein Fernsehangebot',
  bundle: 'ein Paket aus Internet, Telefon oder Fernsehen',
  energy: 'die Lieferung von Energie',
  printSubscription: 'ein Zeitungs- oder Zeitschriftenabonnement',
  goodsSubscription: 'die regelmäßige Lieferung von Waren',
  prizeGame: 'die Teilnahme an Gewinnspielen',
  lottery: 'die Teilnahme an einer Lotterie',
  insurance: 'eine Versicherung',
  finance: 'eine Finanzdienstleistung',
  course: 'einen Kurs',
  goods: 'die Lieferung von Waren',
  otherService: 'eine Dienstleistung',
};

const ENDINGS = {
  m: { nom: 'er', acc: 'en', dat: 'em', gen: 'es' },
  f: { nom: 'e', acc: 'e', dat: 'er', gen: 'er' },
} as const;
/** The case of an adjective: nominative, accusative, dative, genitive. */
export type GrammarCase = keyof (typeof ENDINGS)['m'];

/** Words of a hole and the facts they rest on. */
export type Said = { text: string; facts: string[] };

const known = <K extends keyof Facts>(facts: Facts, key: K): FactValues[K] | undefined => {
  const value = facts[key];
  return value === undefined || value === 'unknown' ? undefined : (value as FactValues[K]);
};

/** Noun of the claimed contract with the facts it rests on. */
function nounOf(facts: Facts): { noun: Noun; facts: string[] } {
  const kind = known(facts, 'contractKind');
  const change = kind && CHANGES[kind];
  return change ? { noun: change, facts: ['contractKind'] } : { noun: CONTRACT, facts: [] };
}

/** „dieser Vertrag“, „dieser Vertragsverlängerung“ … in the case asked for. */
export function thisContract(facts: Facts, as: GrammarCase): Said {
  const { noun, facts: used } = nounOf(facts);
  return { text: `dies${ENDINGS[noun.gender][as]} ${as === 'gen' ? noun.genitive : noun.noun}`, facts: used };
}

/** „einen Vertrag über einen Mobilfunktarif“, „eine Vertragsverlängerung“: what the company claims, nominative or accusative. */
export function claimedContract(facts: Facts, as: 'nom' | 'acc'): Said {
  const { noun, facts: used } = nounOf(facts);
  const article = noun.gender === 'f' ? 'eine' : as === 'nom' ? 'ein' : 'einen';
  const product = known(facts, 'product');
  if (!product || noun !== CONTRACT) return { text: `${article} ${noun.noun}`, facts: used };
  return { text: `${article} ${noun.noun} über ${PRODUCTS[product]}`, facts: [...used, 'product'] };
}

/** „der“ or „die“ … the relative pronoun that fits `claimedContract`, in the accusative. */
export function whichContract(facts: Facts): Said {
  const { noun, facts: used } = nounOf(facts);
  return { text: noun.gender === 'f' ? 'die' : 'den', facts: used };
}

/** The short name for subject lines: „Vertrag über einen Mobilfunktarif“, „Tarifänderung“. */
export function contractName(facts: Facts): Said {
  const { text, facts: used } = claimedContract(facts, 'nom');
  return { text: text.replace(/^eine? /, ''), facts: used };
}

/** „ihn“ or „sie“, for the contract just named. */
export function itContract(facts: Facts): Said {
  const { noun, facts: used } = nounOf(facts);
  return { text: noun.gender === 'f' ? 'sie' : 'ihn', facts: used };
}

/** What is the writer's own, and how it is called where an heir writes about a person who has died: the name follows. */
export const OWN = {
  fromMyAccount: ['von meinem Konto', 'vom Konto von'],
  myBankAccount: ['mein bei Ihnen geführtes Konto', 'das bei Ihnen geführte Konto von'],
  toMyAccount: ['auf mein Konto', 'auf das Konto von'],
  myLine: ['meinen Anschluss', 'den Anschluss von'],
  ofMyLine: ['meines Anschlusses', 'des Anschlusses von'],
  ofMySupply: ['meiner Versorgung', 'der Versorgung von'],
  ofMyDelivery: ['meiner Belieferung', 'der Belieferung von'],
  ofMySupplier: ['meines Energielieferanten', 'des Energielieferanten von'],
  ofMyPlace: ['meiner Abnahmestelle', 'der Abnahmestelle von'],
  myPlace: ['mich', 'die Abnahmestelle von'],
  ofMyContract: ['meines Vertrags', 'des Vertrags von'],
  ofMySupplyContract: ['meines Liefervertrags', 'des Liefervertrags von'],
  myContract: ['meinen Vertrag', 'den Vertrag von'],
  ofMyNumber: ['meiner Rufnummer', 'der Rufnummer von'],
  myNumber: ['meine Rufnummer', 'die Rufnummer von'],
  myData: ['meine Daten', 'die Daten von'],
  ofMyData: ['meiner Daten', 'der Daten von'],
} as const;
