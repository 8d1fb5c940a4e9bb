// One table of who writes for whom and about how many things, and the words that must agree with it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Facts } from '../../src/knowledge/facts.ts';
import type { LetterKind } from '../../src/knowledge/law/assessment.ts';
import type { Parties } from '../../src/letters/letter.ts';
import { bodyOf, documentOf, inputOf, MOBILE, PARTIES } from './support/cases.ts';

const euro = (amount: number) => ({ amount, currency: 'EUR' as const });
const TIM = { name: 'Tim Lindner', birthDate: '2011-03-04' };
const MINOR: Facts = {
  callDate: '2026-11-06',
  personIsMinor: true,
  personAge: 15,
  product: 'mobile',
  agreedOnPhone: true,
};
const minor = (name: string, role: string): Parties => ({ ...PARTIES, holder: TIM, representative: { name, role } });

type Row = [what: string, letter: LetterKind, facts: Facts, parties: Parties, says: RegExp, never: RegExp];
const TABLE: Row[] = [
  ['one for himself', 'contestConclusion', MOBILE, PARTIES, /wurde ich angerufen/, /\bwir vertreten\b|\buns(?:er\w*)?\b/],
  ['a parent, the other not named', 'refuseMinor', MINOR, { ...PARTIES, holder: TIM }, /^wir vertreten unser Kind Tim Lindner.*Wir willigen/s, /\b(?:mein Kind|[Ii]ch willige|mir)\b/],
  ['both parents', 'refuseMinor', MINOR, minor('Jörg Lindner', 'Vater'), /^wir vertreten unser Kind Tim Lindner.*bestätigen Sie uns/s, /\b(?:mein Kind|[Ii]ch willige|mir)\b/],
  ['one parent alone', 'refuseMinor', MINOR, { ...PARTIES, holder: { ...TIM, custody: 'sole' } }, /^ich vertrete mein Kind Tim Lindner, geboren am 4\. März 2011\. Die elterliche Sorge habe ich allein\..*Ich willige.*füge ich bei.*gegen mein Kind oder mich/s, /\b(?:[Ww]ir|uns(?:er\w*)?)\b/],
  ['one parent alone, a small child', 'refuseMinor', { ...MINOR, personAge: 6 }, { ...PARTIES, holder: { name: 'Tim Lindner', custody: 'sole' } }, /^ich vertrete mein minderjähriges Kind Tim Lindner\..*Mein Kind war noch nicht sieben/s, /\b(?:[Ww]ir|uns(?:er\w*)?)\b/],
  ['a carer for somebody', 'incapacity', { callDate: '2026-11-06', custodianship: 'withReservation', writerRole: 'custodian', incapable: true, product: 'internet', agreedOnPhone: true }, { ...PARTIES, holder: { name: 'Erna Groß' } }, /Erna Groß/, /wurde ich angerufen/],
  ['with power of attorney', 'contestConclusion', { ...MOBILE, writerRole: 'representative', powerOfAttorney: 'original' }, { ...PARTIES, holder: { name: 'Erna Groß' }, representative: { name: 'Margarete Lindner', role: 'Bevollmächtigte' } }, /^ich schreibe im Namen von Erna Groß\. Die Vollmacht liegt im Original bei\. „Ich“, „mir“ und „mein“ stehen in diesem Schreiben für Erna Groß\./, /meine[rmns]? (?:Mutter|Frau)/],
  ['one further call', 'recordingAccess', { ...MOBILE, otherCallDates: ['2026-11-03'] }, PARTIES, /3\. November 2026/, /\bund\s+am\s+am\b/],
  ['two further calls', 'recordingAccess', { ...MOBILE, otherCallDates: ['2026-11-03', '2026-11-04'] }, PARTIES, /3\.(?: November 2026)?(?:,| und).*4\. November 2026/, / , |,,/],
  ['one euro', 'refund', { ...MOBILE, debited: true, debitAmount: euro(1), debitDate: '2026-11-12' }, PARTIES, /haben Sie 1 Euro von meinem Konto/, /1 Euros|1,0 /],
  ['one false statement', 'avoidance', { ...MOBILE, agreedOnPhone: true, declaration: 'clearYes', misledAbout: ['price'], misledAboutText: 'So war es nicht.', misledDiscoveredDate: '2026-11-13' }, PARTIES, /Preis/, /, und|und und/],
  ['three false statements', 'avoidance', { ...MOBILE, agreedOnPhone: true, declaration: 'clearYes', misledAbout: ['price', 'identity', 'term'], misledAboutText: 'So war es nicht.', misledDiscoveredDate: '2026-11-13' }, PARTIES, /, .* und /, /, und|und und/],
]; // prettier-ignore

describe('grammar', () => {
  for (const [what, letter, facts, parties, says, never] of TABLE) {
    it(`${what}: ${letter}`, () => {
      const doc = documentOf(inputOf(letter, { facts, parties }));
      const body = bodyOf(doc);
      assert.match(body, says);
      assert.doesNotMatch(body, never);
      assert.doesNotMatch(
        body,
        /\{|\}| {2}|\bdem der\b|\bder der\b|\s[,.;:](?:\s|$)|\.\.(?!\.)|[Ii]ch (?:haben|sind|werden)\b|[Ww]ir (?:habe|bin|werde)\b/,
      );
      assert.equal(doc.signatures.length, what.includes('parent') && !what.includes('alone') ? 2 : 1);
      if (what.endsWith('not named')) assert.equal(doc.signatures[1], 'weiterer Elternteil');
    });
  }
});
