// A simulated customer: tells the story, answers from the labels, says "weiß ich nicht" to the rest, stops at the letters.
import { isFactKey } from '../src/knowledge/facts.ts';
import type { Conclusion } from '../src/knowledge/law/assessment.ts';
import { asCounted } from './counted.ts';
import { Customer } from './client.ts';
import type { Story } from './story.ts';

/** More questions than anybody would answer: the interview counts as failed. */
const PATIENCE = 25;

export type Outcome = {
  id: string;
  conclusion: Conclusion;
  expected: Conclusion[];
  accepted: boolean;
  exact: boolean;
  alwaysNoContract: boolean;
  questions: number;
  asked: string[];
  lettersWanted: number;
  lettersFound: number;
};

const equal = (a: Conclusion, b: Conclusion): boolean =>
  a === b || (b === 'noContract' && a === 'void') || (b === 'void' && a === 'noContract');

/** Plays one story over Direct Line against a running server. @param base the server's address */
export async function interview(base: string, story: Story): Promise<Outcome> {
  const { customer } = await Customer.start(base);
  let seen = await customer.say(story.text);
  const asked: string[] = [];
  while (seen.question && asked.length < PATIENCE) {
    const { id, fact } = seen.question;
    if (isFactKey(fact)) {
      asked.push(fact);
      seen = await customer.answer(id, story.facts[fact] ?? 'unknown');
    } else if (fact.startsWith('consent.') || fact === 'confirm') {
      asked.push(fact);
      seen = await customer.answer(id, true);
    } else break;
  }
  const { conclusion, remedies } = seen.view.assessment;
  const { expected } = story;
  const offered = new Set(remedies.map((r) => asCounted(r.letter)));
  const wanted = expected.letters.map(asCounted);
  const all = [expected.conclusion, ...expected.conclusionAlso];
  return {
    id: story.id,
    conclusion,
    expected: all,
    accepted: all.some((c) => equal(conclusion, c)),
    exact: equal(conclusion, expected.conclusion),
    alwaysNoContract: all.some((c) => equal('noContract', c)),
    questions: asked.length,
    asked,
    lettersWanted: wanted.length,
    lettersFound: wanted.filter((l) => offered.has(l)).length,
  };
}
