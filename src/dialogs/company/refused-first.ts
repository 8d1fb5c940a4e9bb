// Refused first and gone afterwards is what a complaint about a recording lives on: the refusal stays when another answer comes.
import { factsOf, type CaseFile } from '../../case/file.ts';
import type { Told } from '../ledger.ts';

/** The refusal on which another answer follows, with its day; where nobody told one, it is kept without. */
export function refusedBefore(file: CaseFile, matter: string): Told[] {
  const { recordingReply, recordingReplyDate: day } = factsOf(file, matter);
  return recordingReply === 'refused' ? [{ fact: 'recordingRefusedDate', value: day ?? 'unknown' }] : [];
}
