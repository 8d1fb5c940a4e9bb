// Words that tell nothing of the case: a question, a task, a plan to say something untrue, somebody in danger.
import type { Facts } from '../../knowledge/facts.ts';
import { wordCount } from '../../knowledge/german/words.ts';
import type { Draft } from '../draft.ts';
import { type Finding, isInsider, isTask } from './findings.ts';
import { isBareQuestion } from '../aside/bare-question.ts';
import type { Extraction } from '../understand/index.ts';

/** Whether the words tell nothing of the case, whatever facts seem to stand in them. */
export function tellsNothing(draft: Draft, text: string, reading: Extraction, finding: Finding): boolean {
  return (
    isBareQuestion(text, reading.lang, draft.today, reading.facts) ||
    finding === 'elsewhere' ||
    reading.intents.includes('injection') ||
    (reading.intents.includes('insult') && AT_US.test(text) && wordCount(text) < CURSE_WORDS) ||
    isTask(draft, text) ||
    (isInsider(text) && !tellsCase(reading.facts)) ||
    (reading.intents.includes('falseStatement') && wordCount(text) < PLAN_WORDS && !tellsCase(reading.facts)) ||
    (DANGER.has(reading.stop ?? '') && wordCount(text) < DANGER_WORDS && !tellsCase(reading.facts))
  );
}

/** "Was soll der Scheiß, immer diese blöden Fragen": what is unwanted are the questions, and no contract. */
const AT_US = /(?<!\p{L})(?:fragen|fragerei|computer|bot|roboter|programm|maschine|questions)(?!\p{L})/iu;
const CURSE_WORDS = 12;

/** Short words of somebody in danger are about their life, not about a contract. */
const DANGER = new Set(['selfHarm', 'violence']);
const DANGER_WORDS = 25;

/** A short plan to say something untrue tells no facts: neither the plan nor what it would hide is the story. */
const PLAN_WORDS = 25;

/** Whether words of distress tell the case all the same: who called, and when. */
const tellsCase = ({ provider, callDate }: Facts): boolean => provider !== undefined && callDate !== undefined;
