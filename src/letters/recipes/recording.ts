// The letters about the recording: access, reminder, complaint.
import type { Recipe } from './recipe.ts';

export const RECORDING: readonly Recipe[] = [
  {
    kind: 'recordingAccess',
    title: { de: 'Auskunft und Kopie der Aufnahme', en: 'Access to your data and a copy of the recording' },
    to: 'access',
    period: 'access',
    subject: 'Auskunft und Kopie nach Art. 15 DSGVO, Einschränkung nach Art. 18 DSGVO',
    body: ['represented', 'accessOpening', 'accessPurpose', 'accessList', 'noTranscript', ['callCentreHas', 'noRecording'], 'restriction'],
    requests: [],
    end: ['accessDeadline'],
    proof: ['P1', 'P3'],
  },
]; // prettier-ignore
