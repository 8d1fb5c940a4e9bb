// A customer of the random walk: tells a story, answers or strays, and in the end answers willingly to see where it leads.
import { isFactKey } from '../../../src/knowledge/facts.ts';
import { LETTER_KINDS } from '../../../src/knowledge/law/assessment.ts';
import type { SaidQuestion } from '../../../src/dialogs/index.ts';
import type { Bare, Talk } from '../../conversations/chat.ts';
import type { Dice } from './dice.ts';
import { ABROAD, LATER, NOISE, PARTY, REPAIRS, SIDE, STORY, TYPED } from './words.ts';

/**
 * What a message is, for the checks: `answer` a fitting value for the open question, `typed` words that may be one,
 * `old` a button of another card, `other` everything else.
 */
export type Kind = 'answer' | 'typed' | 'old' | 'other';
export type Move = { message: Bare; kind: Kind };

const TODAY = '2026-11-23';
const say = (text: string): Move => ({ message: { kind: 'said', text }, kind: 'typed' });
export const openQuestion = (talk: Talk): SaidQuestion | undefined => (talk.file.open ? talk.asked : undefined);

/** The first thing a customer says. */
export function story(talk: Talk, { pick, chance }: Dice): Move {
  const abroad = ABROAD[talk.file.lang];
  if (abroad) return say(pick(abroad));
  const parts = STORY.filter((_, row) => chance(row < 2 ? 85 : 45)).map((row) => pick(row));
  return say(parts.length === 0 ? pick(SIDE) : parts.join(pick([', ', '. ', ' und '])));
}

/** A step of somebody who mostly answers and sometimes strays. @param wild in so many of a hundred steps */
export function stray(talk: Talk, die: Dice, wild: number): Move {
  const { roll, pick, chance } = die;
  if (!chance(wild)) return willing(talk, die);
  switch (roll(12)) {
    case 0:
    case 1:
      return say(pick(REPAIRS));
    case 2:
      return say(pick(SIDE));
    case 3:
      return say(pick(NOISE));
    case 4:
    case 5:
      return say(pick(TYPED));
    case 6:
      return say(pick(LATER));
    case 7:
      return oldButton(talk, die);
    case 8:
      return {
        message: {
          kind: 'answered',
          question: talk.file.open?.id ?? 'q1',
          value: pick([true, 'unknown', '2026-11-01', '2027-01-01', 'selbst', 7, null, {}, 'none', ['price']]),
        },
        kind: 'other',
      };
    case 9:
      return {
        message: { kind: 'uploaded', file: `f${roll(5)}`, name: 'a.pdf', type: 'application/pdf', bytes: 10 },
        kind: 'other',
      };
    default:
      return { message: pick(CLIENT)(die), kind: 'other' };
  }
}

/** A button of a card further up. */
function oldButton(talk: Talk, { roll, pick }: Dice): Move {
  const number = roll(talk.file.questions + 2);
  const question = `q${number}`;
  const kind = question === talk.file.open?.id ? 'other' : 'old';
  return {
    message: {
      kind: 'answered',
      question,
      value: pick([true, false, 'unknown', 'none', 'mobile', '2026-11-02', 'withdrawal']),
    },
    kind,
  };
}

/** Events of the page, timers and people of the staff, some of them nonsense. */
const CLIENT: readonly ((die: Dice) => Bare)[] = [
  ({ pick }) => ({
    kind: 'event',
    name: 'wortlaut/correct',
    value: pick([{ fact: 'callDate', value: '2026-11-02' }, { fact: 'product', value: 'energy' }, { fact: 'agreedOnPhone', value: false }, {}, null]),
  }),
  ({ pick }) => ({ kind: 'event', name: 'wortlaut/command', value: { name: pick(['back', 'result', 'skip', 'answers', 'change', 'nonsense']) } }),
  ({ pick }) => ({ kind: 'event', name: 'wortlaut/command', value: { name: 'change', fact: pick(['callDate', 'product', 'agreedOnPhone', 'provider']) } }),
  ({ pick }) => ({ kind: 'event', name: 'wortlaut/letter', value: { letter: pick(LETTER_KINDS) } }),
  ({ pick }) => ({ kind: 'event', name: 'wortlaut/sent', value: { id: pick(['l1', 'l2', 'l9']), date: TODAY, way: 'E-Mail' } }),
  ({ pick }) => ({ kind: 'event', name: 'wortlaut/matter', value: { id: pick(['m1', 'm2', 'm3']) } }),
  ({ pick }) => ({ kind: 'event', name: 'wortlaut/edit', value: { id: 'l1', block: pick([0, 1, 150]), text: 'Anders' } }),
  ({ pick }) => ({ kind: 'event', name: 'wortlaut/reply', value: { text: pick(['Wir stornieren den Vertrag.', 'Wir lehnen ab.', '']), received: TODAY, letter: pick(['l1', null]) } }),
  ({ pick }) => ({ kind: 'event', name: 'wortlaut/language', value: { lang: pick(['de', 'en', 'tr', 'de-x-leicht', 'xx']) } }),
  ({ pick }) => pick<Bare>([
    { kind: 'event', name: 'wortlaut/nonsense', value: {} },
    { kind: 'event', name: 'other', value: null },
    { kind: 'opened', share: 's' },
    { kind: 'staff', by: 'x', act: { text: 'Guten Tag' } },
    { kind: 'due', deadline: 'withdrawal' },
    { kind: 'heard', for: 'c2', proposals: [{ fact: 'callDate', value: '2026-11-04', quote: 'x' }] },
    { kind: 'heard', for: 'c2', proposals: [{ fact: 'agreedOnPhone', value: false, quote: 'x' }] },
    { kind: 'textRead', file: 'f1', text: 'Mahnung. Bitte zahlen Sie 49,90 Euro.' },
  ]),
]; // prettier-ignore

/** A fitting answer to the open question: mostly a button, now and then its title or number. */
export function willing(talk: Talk, { roll, pick, chance }: Dice): Move {
  const question = openQuestion(talk);
  if (!question) return say(pick(LATER));
  const { id, fact, type, choices = [] } = question;
  const answer = (value: unknown): Move => ({ message: { kind: 'answered', question: id, value }, kind: 'answer' });
  const party = PARTY[fact];
  if (party !== undefined)
    return answer(fact.startsWith('sender.n') && chance(30) ? `${party}, ${PARTY['sender.address'] ?? ''}` : party);
  if (fact === 'letter' && chance(40)) return answer('none');
  if (type === 'date' && chance(50))
    return answer(`2026-${pick(['09', '10', '11'])}-${pick(['02', '10', '17', '22'])}`);
  if (type === 'money' && chance(50)) return answer({ amount: pick([9.99, 49.9, 120]), currency: 'EUR' });
  if (type === 'text' && isFactKey(fact) && chance(50)) return answer(pick(['Vodafone', 'Beispiel GmbH']));
  const yes = fact === 'confirm' && chance(70) ? choices.findIndex(({ value }) => value === 'true') : -1;
  const at = yes < 0 ? roll(choices.length) : yes;
  const choice = choices[at];
  if (!choice) return answer(type === 'text' ? 'Erika Muster, Ahornweg 7, 91052 Erlangen' : 'unknown');
  if (chance(10)) return { message: { kind: 'said', text: choice.title }, kind: 'answer' };
  if (chance(5)) return { message: { kind: 'said', text: String(at + 1) }, kind: 'answer' };
  return answer(choice.value);
}
