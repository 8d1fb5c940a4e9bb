// The door of the talk: one turn, its replies in words, and the case as others see it. All are pure.
export { turn } from './turn.ts';
export { say } from './replies/say.ts';
export { view } from './view.ts';
export { keptUntil } from './kept.ts';
export { beforehand } from './beforehand.ts';
export type {
  Block,
  Effect,
  Heard,
  HeardIntent,
  Message,
  Proposal,
  Reply,
  ResultBlock,
  Said,
  SaidQuestion,
  Turn,
} from './messages.ts';
export { handover, leftOf, type Handover, type HandoverMatter, type LastLine } from './staff/handover.ts';
export { handoverDocument, HANDOVER_NOTE, HEALTH_NOTE } from './staff/handover-paper.ts';
export { openShare } from './staff/shares.ts';
export { awaitedAnswers } from './company/followup.ts';
export { protocolDocument } from './tape/protocols.ts';
