// The letters to regulators and arbitration bodies, and the sheet for an adviser.
import type { Recipe } from './recipe.ts';

/** Letters to authorities and bodies. */
export const BODIES: readonly Recipe[] = [
  {
    kind: 'regulatorComplaint',
    title: { de: 'Beschwerde bei der Bundesnetzagentur', en: 'Complaint to the Bundesnetzagentur' },
    to: 'regulator',
    period: 'answer',
    subject: '{complaintSubject}',
    needs: [{ met: [{ callDate: '*' }, { callDateApprox: '*' }, { callDateFrom: '*' }, { not: 'adCall' }], ask: 'callDate', orUnknown: true }],
    refusals: [
      {
        when: { consumer: false, not: 'switched' },
        de: 'Diese Beschwerde gilt Werbeanrufen bei Verbrauchern. Bei einem Anruf im Geschäft hilft Ihre Kammer weiter.',
        en: 'This complaint is about advertising calls to consumers. For a call to a business your chamber can help.',
      },
      {
        when: { channel: 'inboundCall', not: 'switched' },
        de: 'Sie haben selbst angerufen. Die Beschwerde über Werbeanrufe passt dann nicht.',
        en: 'You made the call yourself. Then the complaint about advertising calls does not fit.',
      },
      {
        when: { not: ['adCall', 'switched'] },
        de: 'Nach Ihren Angaben hat niemand Sie zu Werbung angerufen, und gewechselt wird auch nicht. Dann wäre diese Beschwerde unwahr.',
        en: 'By what you told us nobody called you for advertising, and nothing is being switched. Then this complaint would be untrue.',
      },
    ],
    body: ['represented', 'call', ['callWho', 'callWhat'], ['callUndisclosed', 'callPurpose', 'callConsent', 'callObjected', 'callMore'], 'callSummary', ['callSwitch', 'callSwitchDay', 'callSwitchReason', 'callMandate'], 'account'],
    requests: [],
    end: [['callEnd', 'callForward']],
    info: 'plain',
    proof: ['online'],
  },
  {
    kind: 'arbitration',
    title: { de: 'Antrag auf Schlichtung', en: 'Request for arbitration' },
    to: 'arbitration',
    period: 'answer',
    subject: 'Antrag auf Schlichtung',
    needs: [
      { met: [{ provider: '*' }], ask: 'provider' },
      {
        met: [
          { is: 'energy', complaintDate: '*' },
          { companyReply: ['refused', 'partial'] },
          { not: 'energy', complaintDate: '*' },
          { not: 'energy', objectedDate: '*' },
          { not: 'energy', withdrawnDate: '*' },
        ],
        ask: 'complaintDate',
      },
    ],
    refusals: [
      {
        when: { is: ['energy', 'complaintFresh'] },
        de: 'Bei Strom und Gas hat das Unternehmen vier Wochen für die Antwort auf Ihre Beschwerde. Danach können Sie die Schlichtung beantragen, früher nur, wenn es ablehnt.',
        en: 'For electricity and gas the company has four weeks to answer your complaint. After that you can request arbitration, earlier only if it refuses.',
      },
    ],
    body: [
      'represented',
      ['arbitrate', 'arbitrateNorm'],
      ['chronology', 'chCall', 'chConfirmation', 'chSummary', 'chObjected', 'chWithdrawn', 'chComplaint', 'chDebit', 'chReply'],
      ['arbitrateReply', 'died', 'noCall', 'said', 'notWanted', 'summary', 'noApproval'],
      'account',
      ['arbitrateAim', 'arbitratePaid'],
    ],
    requests: [],
    end: [],
    info: 'plain',
    enclosures: [{ text: 'Kopien des Schriftwechsels' }],
    proof: ['online'],
  },
  {
    kind: 'handoverSheet',
    title: { de: 'Übersicht für die Beratung', en: 'Summary for your adviser' },
    to: 'sheet',
    period: 'answer',
    subject: 'Übersicht für Verbraucherzentrale, Anwältin oder Anwalt',
    body: [
      'sheetCourt',
      ['sheet', 'sheetProvider'],
      'sheetDates',
      ['chronology', 'chCall', 'chConfirmation', 'chSummary', 'chObjected', 'chWithdrawn', 'chComplaint', 'chRequested', 'chInvoice', 'chDebit', 'chReply'],
      ['died', 'noCall', 'said', 'notWanted'],
      'account',
      ['points', 'sheetYes', 'sheetWithdrawn', 'sheetSummary', 'sheetApproval', 'sheetInstruction', 'sheetAmount', 'sheetDebit', 'sheetTerm', 'sheetReply'],
    ],
    requests: [],
    end: [],
    info: 'plain',
    plainSheet: true,
    proof: [],
  },
]; // prettier-ignore
