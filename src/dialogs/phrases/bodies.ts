// The places where people help: what they do, what it costs, how to reach them. Numbers and sites are public.
import type { Lang } from '../../case/file.ts';
import { CENTRES, type Centre, type Land } from '../../knowledge/addresses/centres.ts';
import { BODY_WORDS, type BodyWords } from './body-words.ts';
import { leicht } from './leicht.ts';
import { spoken, type Spoken } from './spoken.ts';
import { tongueOf } from './tongues/index.ts';

/** The places, by what they are. */
export const BODY_KEYS = [
  'consumerCentre', 'lawyer', 'legalAid', 'court', 'regulator', 'telecomArbitration', 'energyArbitration',
  'universalArbitration', 'police', 'bank', 'debtAdvice', 'telefonseelsorge', 'austria', 'switzerland', 'ec',
] as const; // prettier-ignore
/** One of them. */
export type BodyKey = (typeof BODY_KEYS)[number];
/** `takes`: how long it takes until an answer comes, or what waits for none. */
export type Body = { name: string; what: string; cost: string; takes?: string; contact?: string; url?: string };

const de: Record<BodyKey, Body> = {
  consumerCentre: {
    name: 'Verbraucherzentrale Ihres Bundeslandes',
    what: 'Sieht sich Ihren Vertrag an, vor Ort, am Telefon oder online, und kann für Sie schreiben.',
    cost: 'Die Beratung kostet eine Gebühr, je nach Land verschieden.',
    url: 'https://www.verbraucherzentrale.de',
  },
  lawyer: {
    name: 'Anwältin oder Anwalt',
    what: 'Prüft Ihren Fall persönlich und vertritt Sie, auch vor Gericht.',
    cost: 'Das erste Gespräch kostet höchstens 190 Euro und die Umsatzsteuer, wenn nichts anderes ausgemacht ist (§ 34 RVG). Eine Rechtsschutzversicherung zahlt oft.',
    url: 'https://www.anwaltauskunft.de',
  },
  legalAid: {
    name: 'Beratungsschein vom Amtsgericht',
    what: 'Mit wenig Geld bezahlt der Staat die Beratung bei einem Anwalt. Der Antrag geht beim Amtsgericht am Wohnort.',
    cost: 'Sie zahlen höchstens 15 Euro.',
  },
  court: {
    name: 'Rechtsantragstelle des Amtsgerichts',
    what: 'Nimmt Widerspruch und Einspruch auf und hilft beim Formular.',
    cost: 'Das kostet nichts.',
  },
  regulator: {
    name: 'Bundesnetzagentur',
    what: 'Verfolgt verbotene Werbeanrufe und hilft bei Ärger mit Telefon, Internet, Strom und Gas. Ihren Vertrag beendet sie nicht.',
    cost: 'Das kostet nichts.',
    contact: 'rufnummernmissbrauch@bnetza.de',
    url: 'https://www.bundesnetzagentur.de/telefonwerbung-beschwerde',
  },
  telecomArbitration: {
    name: 'Schlichtungsstelle Telekommunikation',
    what: 'Vermittelt im Streit mit Telefon- und Internetfirmen. Zuerst müssen Sie es bei der Firma versucht haben; die Firma darf ablehnen.',
    cost: 'Das kostet nichts.',
    contact: 'schlichtungsstelle-tk@bnetza.de',
    url: 'https://www.bundesnetzagentur.de',
  },
  energyArbitration: {
    name: 'Schlichtungsstelle Energie',
    what: 'Vermittelt im Streit um Strom und Gas. Zuerst die Beschwerde beim Versorger; er muss mitmachen.',
    cost: 'Für Verbraucher kostet das in aller Regel nichts.',
    contact: '030 27572400',
    url: 'https://www.schlichtungsstelle-energie.de',
  },
  universalArbitration: {
    name: 'Universalschlichtungsstelle des Bundes',
    what: 'Vermittelt bei anderen Verträgen, etwa Abonnements, ab 10 Euro.',
    cost: 'Für Verbraucher kostet das in aller Regel nichts.',
    url: 'https://www.universalschlichtungsstelle.de',
  },
  police: {
    name: 'Polizei',
    what: 'Nimmt eine Anzeige auf, auch online. Im Notfall 110.',
    cost: 'Das kostet nichts.',
    url: 'https://www.polizei.de',
  },
  bank: {
    name: 'Ihre Bank',
    what: 'Sperrt Konto und Karte. Sperr-Notruf 116 116, Tag und Nacht.',
    cost: 'Das kostet meist nichts.',
    contact: '116 116',
  },
  debtAdvice: {
    name: 'Schuldnerberatung',
    what: 'Hilft, wenn die Schulden zu viel werden, zum Beispiel bei Caritas, Diakonie oder der Gemeinde.',
    cost: 'Bei den anerkannten Stellen kostet das nichts.',
    url: 'https://www.meine-schulden.de',
  },
  telefonseelsorge: {
    name: 'Telefonseelsorge',
    what: 'Hört zu, Tag und Nacht, auch per Chat. Bei akuter Gefahr 112.',
    cost: 'Das kostet nichts und ist anonym.',
    contact: '0800 1110111, 0800 1110222',
    url: 'https://www.telefonseelsorge.de',
  },
  austria: {
    name: 'Arbeiterkammer oder Verein für Konsumenteninformation',
    what: 'Beraten zu Verträgen am Telefon nach österreichischem Recht. Dort gelten andere Regeln.',
    cost: 'Bei der Arbeiterkammer für Mitglieder kostenlos, beim VKI gegen Gebühr.',
    url: 'https://www.arbeiterkammer.at',
  },
  switzerland: {
    name: 'Stiftung für Konsumentenschutz',
    what: 'Berät zu Verträgen am Telefon nach Schweizer Recht. Dort gelten andere Regeln.',
    cost: 'Für Mitglieder kostenlos, sonst gegen Gebühr.',
    url: 'https://www.konsumentenschutz.ch',
  },
  ec: {
    name: 'Europäisches Verbraucherzentrum',
    what: 'Hilft im Streit mit Firmen in einem anderen Land der EU.',
    cost: 'Das kostet nichts.',
    url: 'https://www.evz.de',
  },
};

const en: Record<BodyKey, Body> = {
  consumerCentre: {
    name: 'Verbraucherzentrale (consumer advice centre) of your state',
    what: 'Looks at your contract, on site, by phone or online, and can write for you.',
    cost: 'Advice costs a fee that differs by state.',
    url: 'https://www.verbraucherzentrale.de',
  },
  lawyer: {
    name: 'A lawyer',
    what: 'Examines your case personally and represents you, in court too.',
    cost: 'The first talk costs at most 190 euros plus VAT, unless something else was agreed (§ 34 RVG). Legal insurance often pays.',
    url: 'https://www.anwaltauskunft.de',
  },
  legalAid: {
    name: 'Advice voucher (Beratungsschein) of the local court',
    what: 'With little money the state pays for a lawyer’s advice. Apply at the local court where you live.',
    cost: 'You pay 15 euros at most.',
  },
  court: {
    name: 'Help desk (Rechtsantragstelle) of the local court',
    what: 'Takes down objections and helps with the form.',
    cost: 'It costs nothing.',
  },
  regulator: {
    name: 'Bundesnetzagentur',
    what: 'Pursues forbidden advertising calls and helps with phone, internet, electricity and gas. It does not end your contract.',
    cost: 'It costs nothing.',
    contact: 'rufnummernmissbrauch@bnetza.de',
    url: 'https://www.bundesnetzagentur.de/telefonwerbung-beschwerde',
  },
  telecomArbitration: {
    name: 'Telecommunications arbitration body',
    what: 'Mediates in disputes with phone and internet companies. You must have tried the company first; it may refuse.',
    cost: 'It costs nothing.',
    contact: 'schlichtungsstelle-tk@bnetza.de',
    url: 'https://www.bundesnetzagentur.de',
  },
  energyArbitration: {
    name: 'Schlichtungsstelle Energie',
    what: 'Mediates on electricity and gas. First complain to the supplier; it has to take part.',
    cost: 'As a rule it costs consumers nothing.',
    contact: '030 27572400',
    url: 'https://www.schlichtungsstelle-energie.de',
  },
  universalArbitration: {
    name: 'Federal universal arbitration body',
    what: 'Mediates on other contracts such as subscriptions, from 10 euros.',
    cost: 'As a rule it costs consumers nothing.',
    url: 'https://www.universalschlichtungsstelle.de',
  },
  police: { name: 'Police', what: 'Take a report, online too. Emergency 110.', cost: 'It costs nothing.', url: 'https://www.polizei.de' }, // prettier-ignore
  bank: {
    name: 'Your bank',
    what: 'Blocks account and card. Emergency number 116 116, day and night.',
    cost: 'It usually costs nothing.',
    contact: '116 116',
  },
  debtAdvice: {
    name: 'Debt advice centre',
    what: 'Helps when debts become too much, for example at Caritas, Diakonie or the town.',
    cost: 'Recognised centres cost nothing.',
    url: 'https://www.meine-schulden.de',
  },
  telefonseelsorge: {
    name: 'Telefonseelsorge',
    what: 'Listens, day and night, by chat too. In acute danger call 112.',
    cost: 'It costs nothing and is anonymous.',
    contact: '0800 1110111, 0800 1110222',
    url: 'https://www.telefonseelsorge.de',
  },
  austria: {
    name: 'Arbeiterkammer or Verein für Konsumenteninformation',
    what: 'Advise on phone contracts under Austrian law. Other rules apply there.',
    cost: 'Arbeiterkammer is free for members, VKI charges a fee.',
    url: 'https://www.arbeiterkammer.at',
  },
  switzerland: {
    name: 'Stiftung für Konsumentenschutz',
    what: 'Advises on phone contracts under Swiss law. Other rules apply there.',
    cost: 'Free for members, otherwise a fee.',
    url: 'https://www.konsumentenschutz.ch',
  },
  ec: {
    name: 'European Consumer Centre',
    what: 'Helps in disputes with companies in another EU country.',
    cost: 'It costs nothing.',
    url: 'https://www.evz.de',
  },
};

const WORDS: Record<Spoken, Record<BodyKey, Body>> = { de, en };

/** A place in the customer's language, before the Land is known. */
function place(key: BodyKey, lang: Lang): Body {
  const body = WORDS[spoken(lang)][key];
  const own = lang === 'de-x-leicht' ? leicht.bodies[key] : tongueOf(lang)?.bodies[key];
  const takes = BODY_WORDS[lang].takes[key];
  return { ...body, ...(own && { name: own[0], what: own[1], cost: own[2] }), ...(takes && { takes }) };
}

/** How the centre of a Land is reached and what it takes, as far as a source says so; its year stands beside. */
function centreOf({ name, url, phone, hours, price, seen }: Centre, general: Body, w: BodyWords): Body {
  const year = seen === undefined ? '' : ` (${w.asOf(seen)})`;
  const cost =
    price === undefined ? general.cost : (price === 0 ? w.firstFree : w.priceFrom(price)).replace(/\.$/, `${year}.`);
  const contact = phone && `${phone}${hours ? `, ${w.hours(...hours)}` : ''}${year}`;
  return { ...general, name: `Verbraucherzentrale ${name}`, cost, url, ...(contact && { contact }) };
}

/**
 * The words about a place.
 * @param land where the customer lives: then the advice centre has a name
 * @returns undefined for a key that is none
 */
export function bodyOf(key: string, lang: Lang, land?: Land): Body | undefined {
  const known = BODY_KEYS.find((k) => k === key);
  if (!known) return undefined;
  const body = place(known, lang);
  return known === 'consumerCentre' && land ? centreOf(CENTRES[land], body, BODY_WORDS[lang]) : body;
}
