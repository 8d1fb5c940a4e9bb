// What fills the holes of the blocks: facts in words, parties, the deadline. Values are put in as they are, once.
import { companyOf } from '../knowledge/companies.ts';
import { isFactKey, specOf, type FactValues } from '../knowledge/facts.ts';
import type { LetterKind } from '../knowledge/law/assessment.ts';
import { knownFact, ownDeadlines, suppliesEnergyBeside, type Context } from './context.ts';
import { RULE } from './text.ts';
import { andList, claimedContract, contractName, dateInWords, itContract, moneyInWords, OWN, thisContract, whichContract, type Said } from './words.ts'; // prettier-ignore

const MISLED: Readonly<Record<FactValues['misledAbout'][number], string>> = {
  price: 'den Preis',
  term: 'die Laufzeit',
  free: 'die angebliche Kostenfreiheit',
  identity: 'die Identität oder den Auftraggeber der anrufenden Person',
  duty: 'eine angebliche Pflicht zur Zustimmung',
  existingContract: 'meinen bestehenden Vertrag',
  cancellability: 'mein Recht zu Widerruf oder Kündigung',
  switch: 'den Wechsel des Anbieters',
  other: 'wesentliche Umstände',
};

/** Words of saying as they are noted in haste, without whoever said it. */
const SAID: Readonly<Record<string, string>> = {
  gesagt: 'gesagt',
  sagte: 'gesagt',
  sagten: 'gesagt',
  behauptet: 'behauptet',
  behauptete: 'behauptet',
  behaupteten: 'behauptet',
  erzählt: 'erzählt',
  erzählte: 'erzählt',
  erzählten: 'erzählt',
  versprochen: 'versprochen',
  versprach: 'versprochen',
  versprachen: 'versprochen',
};
const OPENING = /^(?:mir |uns )?(\p{L}+)(?: mir| uns)?,? (\S[^]*)$/iu;
/** Behind a participle its verb, behind a verb its subject: that is a sentence of its own. */
const IS_WHOLE = {
  verb: /^(?:hat|haben|habe|hatten?|wurden?|worden)\b/i,
  subject: /^(?:er|sie|die|der|das|man|es)\b/i,
};

/** "Gesagt ich hätte gewonnen" as a sentence: it was said on the phone. */
function asSentence(told: string): string {
  const [, word = '', rest = ''] = OPENING.exec(told) ?? [];
  const said = SAID[word.toLowerCase()];
  if (said === undefined || (said === word.toLowerCase() ? IS_WHOLE.verb : IS_WHOLE.subject).test(rest)) return told;
  return `Am Telefon wurde ${said}, ${rest}${/[.!?…]$/.test(rest) ? '' : '.'}`;
}

/** How soon money comes back after a withdrawal (W-60, W-72). */
const REFUNDS = {
  insurance: { within: undefined, norm: '§ 9 VVG' },
  finance: { within: '30 Tage', norm: '§ 357b BGB' },
  other: { within: '14 Tage', norm: '§§ 355 Abs. 3, 357 Abs. 1 BGB' },
} as const;
const WITHDRAWALS: ReadonlySet<LetterKind> = new Set(['withdrawal', 'insuranceWithdrawal', 'withdrawalFollowUp']);

const PRECAUTIONS = [
  'Vorsorglich',
  'Weiter vorsorglich',
  'Ebenfalls vorsorglich',
  'Höchst vorsorglich',
  'Äußerst vorsorglich',
];

const upper = (said: Said): Said => ({ ...said, text: said.text.charAt(0).toUpperCase() + said.text.slice(1) });
/** „eine …“ and „einen …“ with the definite article instead. */
const definite = (said: Said, feminine: string, masculine: string): Said => ({
  ...said,
  text: said.text.replace(/^eine /, `${feminine} `).replace(/^einen /, `${masculine} `),
});
const party = (text: string | undefined, key: string): Said | undefined => (text ? { text, facts: [key] } : undefined);

const own =
  ([mine, theirs]: readonly [string, string]): Hole =>
  ({ facts, input: { parties } }) =>
    facts.deceased === true && parties.holder
      ? { text: `${theirs} ${parties.holder.name}`, facts: ['deceased', 'holder'] }
      : { text: mine, facts: [] };

type Hole = (context: Context) => Said | undefined;
const HOLES: Readonly<Record<string, Hole>> = {
  ...Object.fromEntries(Object.entries(OWN).map(([name, words]) => [name, own(words)])),
  claimAcc: ({ facts }) => claimedContract(facts, 'acc'),
  // What was never agreed on is called that; who wanted it first does not call it alleged.
  allegedAcc: ({ facts }) =>
    facts.wantedContract === true
      ? definite(claimedContract(facts, 'acc'), 'die', 'den')
      : definite(claimedContract(facts, 'acc'), 'die von Ihnen behauptete', 'den von Ihnen behaupteten'),
  claimNom: ({ facts }) => claimedContract(facts, 'nom'),
  theAcc: ({ facts }) => definite(claimedContract(facts, 'acc'), 'die', 'den'),
  theDat: ({ facts }) => definite(claimedContract(facts, 'acc'), 'der', 'dem'),
  which: ({ facts }) => whichContract(facts),
  itAcc: ({ facts }) => itContract(facts),
  contractName: ({ facts }) => contractName(facts),
  thisNom: ({ facts }) => thisContract(facts, 'nom'),
  thisAcc: ({ facts }) => thisContract(facts, 'acc'),
  thisDat: ({ facts }) => thisContract(facts, 'dat'),
  thisGen: ({ facts }) => thisContract(facts, 'gen'),
  ThisNom: ({ facts }) => upper(thisContract(facts, 'nom')),
  ThisAcc: ({ facts }) => upper(thisContract(facts, 'acc')),
  ThisDat: ({ facts }) => upper(thisContract(facts, 'dat')),
  deadline: ({ deadline }) => ({ text: dateInWords(deadline), facts: [] }),
  prec: ({ rung }) => ({
    text: `${PRECAUTIONS[Math.min(Math.max(rung, 1), PRECAUTIONS.length) - 1]}, ohne Anerkennung einer Rechtspflicht,`,
    facts: [],
  }),
  // Where the letter first says that there is no contract, the refund rests on that, and on the withdrawal only next to it.
  refundBy: ({ facts, input: { letter } }) => {
    const { within, norm } =
      REFUNDS[facts.product === 'insurance' || facts.product === 'finance' ? facts.product : 'other'];
    const leads = WITHDRAWALS.has(letter);
    const ground = leads ? norm : `§ 812 Abs. 1 BGB, hilfsweise ${norm}`;
    // The time runs from the first withdrawal: one that is declared again does not let it begin anew.
    const first = facts.alreadyWithdrawn === true ? knownFact(facts, 'withdrawnDate') : undefined;
    const own = leads ? 'des Widerrufs' : 'dieses Schreibens';
    const from = first ? `meines Widerrufs vom ${dateInWords(first)}` : own;
    const text = within ? `spätestens ${within} nach Eingang ${from} (${ground})` : `(${ground})`;
    const named = facts.product === 'insurance' || facts.product === 'finance' ? ['product'] : [];
    return { text, facts: first && within ? [...named, 'alreadyWithdrawn', 'withdrawnDate'] : named };
  },
  // In finance the time of the law is longer than the one that the letter would set (W-60).
  refundUntil: ({ facts, deadline }) =>
    facts.alreadyWithdrawn === true && facts.product === 'finance'
      ? { text: 'spätestens mit Ablauf dieser Frist', facts: ['alreadyWithdrawn', 'product'] }
      : { text: `bis zum ${dateInWords(deadline)}`, facts: [] },
  mandateSubject: ({ facts }) =>
    facts.directDebitMandate === false
      ? { text: 'Kein SEPA-Lastschriftmandat, vorsorglich Widerruf', facts: ['directDebitMandate'] }
      : { text: 'Widerruf des SEPA-Lastschriftmandats', facts: [] },
  // After the three months of § 57 (1) TKG it is an ordinary cancellation, and is called that.
  specialTag: ({ facts, trait }) => ({
    text:
      knownFact(facts, 'priceChangeNoticeDate') && trait('telecoms') && !trait('changeRuns')
        ? 'Kündigung'
        : 'Sonderkündigung',
    facts: [],
  }),
  misled: ({ facts }) => {
    const about = knownFact(facts, 'misledAbout');
    if (!about) return undefined;
    const named = about.filter((one) => one !== 'other' || about.length === 1);
    return { text: andList([...new Set(named)].map((one) => MISLED[one])), facts: ['misledAbout'] };
  },
  misledAboutText: ({ facts }) => {
    const told = knownFact(facts, 'misledAboutText');
    return told === undefined
      ? undefined
      : { text: asSentence(told.replaceAll('\n', ' ')), facts: ['misledAboutText'] };
  },
  allCallDates: ({ facts }) => {
    const first = knownFact(facts, 'callDate');
    const others = knownFact(facts, 'otherCallDates');
    const days = [...new Set([...(first ? [first] : []), ...(others ?? [])])].toSorted();
    return days.length === 0
      ? undefined
      : {
          text: andList(days.map((day) => `am ${dateInWords(day)}`)),
          facts: [...(first ? ['callDate'] : []), 'otherCallDates'],
        };
  },
  ownDeadlines: ({ facts, input }) => ({ text: ownDeadlines(facts, input.today).join('\n'), facts: [] }),
  provider: ({ facts }) => {
    const typed = knownFact(facts, 'provider');
    return typed === undefined ? undefined : { text: companyOf(typed)?.name ?? typed, facts: ['provider'] };
  },
  providerLegal: ({ facts }) => {
    const typed = knownFact(facts, 'provider');
    const company = typed === undefined ? undefined : companyOf(typed);
    return typed === undefined
      ? undefined
      : { text: (!suppliesEnergyBeside(facts) && company?.legalName) || (company?.name ?? typed), facts: ['provider'] };
  },
  withdrawalNorm: ({ facts }) =>
    facts.product === 'insurance' ? { text: '§ 8 VVG', facts: ['product'] } : { text: '§§ 312g, 355 BGB', facts: [] },
  formTag: ({ facts }) =>
    facts.product === 'lottery'
      ? { text: 'Erlaubnis nachweisen', facts: ['product'] }
      : { text: 'Form fehlt', facts: [] },
  account: ({ input }) => party(input.account, 'account'),
  // A call that somebody else took is no call that the writer received.
  gotCall: ({ trait }) => {
    const relative = trait('relativeSpoke');
    return relative
      ? { text: 'ging unter meinem Anschluss ein Werbeanruf ein', facts: [...relative] }
      : { text: 'erhielt ich einen Werbeanruf', facts: [] };
  },
  complaintSubject: ({ trait }) => {
    const about = [
      ...(trait('adCall') ? ['einen Werbeanruf'] : []),
      ...(trait('switched') ? ['einen Anbieterwechsel'] : []),
    ];
    return { text: `Beschwerde über ${andList(about)}`, facts: [] };
  },
  // A custodian without a reservation takes nobody's capacity away (V-29).
  careTag: ({ facts }) => ({
    text:
      facts.incapable === true || facts.custodianship === 'withReservation'
        ? 'keine wirksame Erklärung'
        : 'Vertrag nicht anerkannt',
    facts: [],
  }),
  courtSubject: ({ facts }) => ({
    text:
      facts.dunning === 'enforcementOrder'
        ? 'Einspruch gegen den Vollstreckungsbescheid'
        : 'Widerspruch gegen den Mahnbescheid',
    facts: ['dunning'],
  }),
  senderName: ({ input }) => party(input.parties.sender.name ?? RULE, 'sender.name'),
  customerNumber: ({ input }) => party(input.parties.sender.customerNumber, 'sender.customerNumber'),
  holderName: ({ input }) => party(input.parties.holder?.name, 'holder'),
  holderBirthDate: ({ input }) => {
    const day = input.parties.holder?.birthDate;
    return day ? { text: dateInWords(day), facts: ['holder'] } : undefined;
  },
};

/** A fact of the vocabulary in German words, as far as it reads as one: days, money, text, numbers. */
function factInWords(key: string, { facts }: Context): Said | undefined {
  if (!isFactKey(key)) return undefined;
  const value: unknown = knownFact(facts, key);
  if (value === undefined) return undefined;
  const { kind } = specOf(key);
  if (kind === 'date' && typeof value === 'string') return { text: dateInWords(value), facts: [key] };
  if (kind === 'money') return { text: moneyInWords(value as { amount: number }), facts: [key] };
  if (kind === 'number' && typeof value === 'number') return { text: value.toString(), facts: [key] };
  return typeof value === 'string' ? { text: value.replaceAll('\n', ' '), facts: [key] } : undefined;
}

/** Whether a hole of this name exists: checked when the blocks are loaded. */
export const isHole = (name: string): boolean =>
  Object.hasOwn(HOLES, name) || (isFactKey(name) && ['date', 'money', 'text', 'number'].includes(specOf(name).kind));

/** A hole and the name in it. */
export const HOLE = /\{(\w+)\}/g;

/**
 * Fills the holes of a fixed text. What people typed is never looked at again: braces in a name stay braces.
 * @throws Error when a hole has no value: the block's condition is wrong then
 */
export function fill(text: string, context: Context): Said {
  const facts: string[] = [];
  let out = '';
  let from = 0;
  for (const hole of text.matchAll(HOLE)) {
    const name = hole[1] ?? '';
    const said = HOLES[name]?.(context) ?? factInWords(name, context);
    if (!said || said.text === '') throw new Error(`no value for {${name}} in "${text.slice(0, 60)}"`);
    out += text.slice(from, hole.index) + said.text;
    from = hole.index + hole[0].length;
    facts.push(...said.facts);
  }
  return { text: out + text.slice(from), facts };
}
