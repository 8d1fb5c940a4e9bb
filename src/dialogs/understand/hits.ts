// What all rules and the readers of replies and acts find in the words, without what was not meant so.
import { toldActs } from './call/acts.ts';
import { withoutPermissions } from './call/consents.ts';
import { withoutThreats } from './papers/court-post.ts';
import { declaredHits } from './call/declared.ts';
import { letGo } from './papers/company-ended.ts';
import { heardRightly } from './call/misheard.ts';
import { withoutOrders } from './call/orders.ts';
import { withoutOwnQuestions } from './call/own-questions.ts';
import { AFTERWARDS_RULES } from './phrases/afterwards.ts';
import { AGREED_RULES } from './phrases/agreed.ts';
import { ASSENT_RULES } from './phrases/assent.ts';
import { CALL_RULES } from './phrases/calls.ts';
import { CHANNEL_RULES } from './phrases/channel/index.ts';
import { DONE_RULES } from './phrases/done.ts';
import { ENGLISH_RULES } from './phrases/english.ts';
import { EVERYDAY_RULES } from './phrases/everyday.ts';
import { MATTER_RULES } from './phrases/matter/index.ts';
import { NAMED_RULES } from './phrases/named.ts';
import { PAPER_RULES } from './phrases/papers.ts';
import { REFUSED_RULES } from './phrases/refused/index.ts';
import { ROLE_RULES } from './phrases/roles.ts';
import { STANCE_RULES } from './phrases/stance.ts';
import { SWITCHING_RULES } from './phrases/switching.ts';
import { CUT_OFF_RULES, TAPE_RULES } from './phrases/tape.ts';
import { TURN_RULES } from './phrases/turns.ts';
import { WANTED_RULES } from './phrases/wanted.ts';
import { WISH_RULES } from './phrases/wishes.ts';
import type { Reading } from './reading.ts';
import { type Hit, compileAll, runRules } from './rule.ts';
import { meantReplies, spokenReplies } from './call/speech.ts';
import { withoutFormer } from './days/former.ts';
import { withoutUntrue } from './deceit/said-untrue.ts';
import { meantWishes, toldStances } from './wishes/stances.ts';
import { withoutOwnRefusal } from './call/tape-refused.ts';
import { toldReplies } from './call/told.ts';
import { meantAnswers } from './call/unmeant.ts';
import { withoutOtherNo, withoutReminders } from './call/whose-no.ts';

const RULES = compileAll([
  ...AGREED_RULES,
  ...ASSENT_RULES,
  ...REFUSED_RULES,
  ...WANTED_RULES,
  ...WISH_RULES,
  ...STANCE_RULES,
  ...TURN_RULES,
  ...AFTERWARDS_RULES,
  ...PAPER_RULES,
  ...MATTER_RULES,
  ...DONE_RULES,
  ...EVERYDAY_RULES,
  ...CHANNEL_RULES,
  ...CALL_RULES,
  ...ROLE_RULES,
  ...SWITCHING_RULES,
  ...TAPE_RULES,
  ...CUT_OFF_RULES,
  ...NAMED_RULES,
  ...ENGLISH_RULES,
]);

/** What the rules and the readers of replies and acts find, without what was not meant so. */
export function hitsOf(reading: Reading): readonly Hit[] {
  const replies = [...spokenReplies(reading), ...toldActs(reading), ...toldReplies(reading)];
  const told = withoutPermissions(
    meantAnswers(
      meantReplies(
        [...withoutThreats(runRules(RULES, reading), reading), ...replies, ...toldStances(reading)],
        reading,
      ),
      reading,
    ),
    reading,
  );
  const said = withoutOwnRefusal(
    withoutReminders([...letGo(told, reading), ...declaredHits(reading)], reading),
    reading,
  );
  const now = withoutFormer(heardRightly(withoutOwnQuestions(said, reading), reading), reading);
  return withoutUntrue(withoutOrders(meantWishes(withoutOtherNo(now, reading), reading), reading), reading);
}
