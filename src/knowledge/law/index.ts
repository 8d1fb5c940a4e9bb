// The law floor: everything that other floors may use.
export { accessLastDay, extensionOf, isAccessOver, isToBeAnswered } from './access.ts';
export { isAdvertCall } from './remedies/around.ts';
export { assess, type AssessOptions } from './assess.ts';
export { contradictionText } from './contradictions.ts';
export { isOfReform, isUnreadLoan } from './period.ts';
export { deadline, leadDay, type ComputedDeadline } from './deadlines/deadline.ts';
export { assumedValue } from './environment.ts';
export { explain, isRule, lawRules, type Explanation, type RuleInfo } from './explain.ts';
export { assessOnce, askedAhead } from './once.ts';
export { ASKED_FACTS } from './planner/asks.ts';
export { REASONS, reasonText } from './remedies/texts.ts';
export { keepsContract } from './remedies/index.ts';
export { isRunningContract } from './running.ts';
export { conclusionText, deadlineText, withdrawnText } from './texts.ts';
export { whyAsked } from './why.ts';
export { lawWordsNote } from './words/index.ts';
