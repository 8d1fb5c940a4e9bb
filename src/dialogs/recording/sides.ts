// Which speaker of a transcript is the caller and which the customer: by the word for them, else by what they say.
import { fold } from '../../knowledge/german/words.ts';
import { findCompanies } from '../../knowledge/companies.ts';
import type { SpokenTurn } from './check.ts';
import type { TimedTurn } from './transcript.ts';

const AGENT =
  /^(?:a|ag|agent\w*|anrufer\w*|berater\w*|mitarbeiter\w*|verkaeufer\w*|vertreter\w*|call ?center\w*|callcenter ?agent\w*|firma|anbieter|hotline|kundenservice|kundenberater\w*|service\w*|unternehmen|vertrieb\w*|caller|sales\w*|rep|advisor|company|bot|er_firma)\d*$/;
const CUSTOMER =
  /^(?:k|kd|ku|kunde\w*|kundin\w*|ich|ang|angerufene\w*|verbraucher\w*|kaeufer\w*|customer|client|me|myself|consumer|wir|meine? (?:mutter|vater|frau|mann|oma|opa|sohn|tochter)|mutter|vater|oma|opa|mama|papa)\d*$/;
const SECOND =
  /^(?:k\s?[2-9]|kunde ?[2-9]|kundin ?[2-9]|customer ?[2-9]|(?:zweite|andere|weitere) person|ehefrau|ehemann|hintergrund|sohn|tochter|enkel\w*|other)$/;

/** The side of a speaker by its word; undefined for a name or a number. */
export function sideOf(mark: string): 'A' | 'K' | 'K2' | undefined {
  const word = mark.replace(/[.]/g, '').trim();
  if (SECOND.test(word)) return 'K2';
  if (AGENT.test(word)) return 'A';
  if (CUSTOMER.test(word)) return 'K';
  return findCompanies(mark).length > 0 ? 'A' : undefined;
}

/** Words of somebody who sells; each counts once a turn. */
const SELLS = [
  /\bmein name ist\b|\bspreche ich mit\b|\bam apparat\b/,
  /aufzeichn|aufnehm|mitschneid|\brecord/,
  /\beuro\b|\d,\d\d|\bim monat\b|\bmonatlich\b|\bper month\b/,
  /laufzeit|\b(?:12|24|zwoelf|vierundzwanzig) ?monate\b|\bcontract\b/,
  /widerruf|withdraw/,
  /\bangebot\b|\bbiete\b|\bbuche\b|\btrage (?:ich )?\w+ ein\b|\boffer\b/,
  /geburtsdatum|anschrift|ihre adresse|date of birth/,
];

/** How many things a turn says that only somebody who sells says. */
export const sellsBy = (text: string): number => {
  const folded = fold(text).text;
  return SELLS.filter((pattern) => pattern.test(folded)).length + (findCompanies(text).length > 0 ? 1 : 0);
};

/**
 * Gives every speaker a side. Where no word tells it, the one who sells most is the caller, the one who speaks most of
 * the others the customer.
 * @returns `sure` when words alone decided both sides
 */
export function takeSides(turns: readonly { mark: string; text: string; at?: number }[]): {
  turns: TimedTurn[];
  sure: boolean;
} {
  const marks = [...new Set(turns.map((turn) => turn.mark))];
  const sides = new Map<string, string>();
  for (const mark of marks) {
    const side = sideOf(mark);
    if (side) sides.set(mark, side);
  }
  const open = marks.filter((mark) => !sides.has(mark));
  const has = (side: string): boolean => [...sides.values()].includes(side);
  const sure = open.length === 0;
  if (open.length > 0) {
    const score = (mark: string): number =>
      turns.filter((t) => t.mark === mark).reduce((sum, t) => sum + sellsBy(t.text), 0);
    const bySelling = open.toSorted((one, other) => score(other) - score(one));
    if (!has('A') && bySelling[0] !== undefined && (score(bySelling[0]) > 0 || open.length > 1))
      sides.set(bySelling[0], 'A');
    const rest = open.filter((mark) => !sides.has(mark));
    const spoke = (mark: string): number => turns.filter((t) => t.mark === mark).length;
    rest.sort((one, other) => spoke(other) - spoke(one));
    for (const mark of rest) sides.set(mark, has('K') ? 'K2' : 'K');
  }
  // Speech of one speaker in a row is one turn; an agent mark that comes twice stays one.
  return {
    turns: turns.map(({ mark, text, at }) => ({
      speaker: sides.get(mark) ?? 'K',
      text,
      ...(at === undefined ? {} : { at }),
    })),
    sure,
  };
}

/** Nobody wrote down who speaks. */
const isUnmarked = (turns: readonly SpokenTurn[]): boolean => turns.every(({ speaker }) => speaker.trim() === '');

/** Whether speakers can be told apart, or are not told at all: every mark begins with A or K, or is a word for a side, or there are two. */
export const namesSides = (turns: readonly SpokenTurn[]): boolean => {
  const marks = new Set(turns.map(({ speaker }) => fold(speaker.trim()).text));
  if (isUnmarked(turns)) return true;
  return marks.size > 1 ? !marks.has('') : [...marks].every((mark) => /^[ak]/.test(mark) || sideOf(mark) !== undefined);
};

/**
 * Turns whose speakers begin with A or K as they are; others ("Berater", "Herr Stein", "Sprecher 2") get their sides.
 * @returns `guessed` when no word told a side and it was taken from what is said
 */
export function withSides(turns: readonly SpokenTurn[]): { turns: readonly SpokenTurn[]; guessed: boolean } {
  // One mark for all: the words part the speakers, as in a text without marks.
  if (isUnmarked(turns)) return { turns: turns.map(({ text }) => ({ speaker: 'A', text })), guessed: true };
  if (turns.every(({ speaker }) => /^\s*[AK]/i.test(speaker))) return { turns, guessed: false };
  const sided = takeSides(turns.map(({ speaker, text }) => ({ mark: fold(speaker.trim()).text, text })));
  return { turns: sided.turns, guessed: !sided.sure };
}
