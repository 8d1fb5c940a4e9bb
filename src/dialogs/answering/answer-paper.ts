// What was said of a paper that came in: what it is, and what stands above it.
import type { Evidence, EvidenceRole, OpenQuestion } from '../../case/file.ts';
import { type Draft, closeQuestion } from '../draft.ts';
import { askHeading, evidenceFacts, headed } from '../tape/evidence.ts';
import type { Taken } from './answer-value.ts';

const ROLES: readonly string[] = [
  'letter',
  'email',
  'confirmation',
  'contractSummary',
  'withdrawalInstruction',
  'invoice',
  'dunning',
  'court',
  'recording',
  'receipt',
  'other',
];

/** What kind of paper it is; what stands above it is asked next. */
export function takeRole(draft: Draft, open: OpenQuestion, value: unknown): Taken {
  const role = value === 'unknown' ? 'other' : value;
  if (typeof role !== 'string' || !ROLES.includes(role)) return 'refused';
  const set = (e: Evidence): Evidence => (e.id === open.about ? { ...e, role: role as EvidenceRole } : e);
  draft.file = { ...draft.file, evidence: draft.file.evidence.map(set) };
  closeQuestion(draft);
  askHeading(draft, open.about ?? '', role as EvidenceRole);
  return 'taken';
}

/** What stands above a paper says best what it is. */
export function takeHeading(draft: Draft, open: OpenQuestion, value: unknown): Taken {
  if (typeof value !== 'string') return 'refused';
  const none = value === 'none' || value === 'unknown';
  const heading = none ? undefined : value.replace(/\s+/g, ' ').trim().slice(0, HEADING_LIMIT);
  const paper = draft.file.evidence.find((e) => e.id === open.about);
  if (!paper) return 'refused';
  const role = heading ? headed(heading, paper.role ?? 'other') : (paper.role ?? 'other');
  const set = (e: Evidence): Evidence => (e.id === paper.id ? { ...e, role, ...(heading ? { heading } : {}) } : e);
  draft.file = { ...draft.file, evidence: draft.file.evidence.map(set) };
  closeQuestion(draft);
  evidenceFacts(draft, open.matter, role);
  return 'taken';
}
const HEADING_LIMIT = 120;
