// The letters of the ladder to the company: contest, refuse, withdraw (law.md 4.0, 10).
import type { Recipe } from './recipe.ts';

export const LADDER: readonly Recipe[] = [
  {
    kind: 'contestConclusion',
    title: { de: 'Vertrag bestreiten, Nachweis verlangen', en: 'Contest the contract and demand proof' },
    to: 'contract',
    period: 'answer',
    rung: { place: 1, tag: 'kein Vertrag anerkannt', stacked: ['contest'] },
    body: ['represented', 'opening', ['papers'], 'account', ['said', 'notWanted', 'contest'], 'proof', 'silence'],
    requests: ['revokeMandate', 'keepOld'],
    end: ['demandNoClaims', 'reserve'],
    proof: ['P2', 'P3'],
  },
  {
    kind: 'refuseApproval',
    title: { de: 'Genehmigung verweigern', en: 'Refuse the approval' },
    to: 'contract',
    period: 'answer',
    refusals: [
      {
        when: { wantedContract: true },
        de: 'Eine verweigerte Genehmigung ist endgültig. Sie haben angegeben, dass Sie diesen Vertrag wollten: Dann passt dieser Brief nicht.',
        en: 'A refused approval is final. You said that you wanted this contract: then this letter does not fit.',
      },
    ],
    rung: { place: 2, tag: 'keine Genehmigung', stacked: [['refuseStacked', 'summary', 'approvalRule'], ['noApproval', 'use', 'noCompensation']] },
    body: ['represented', 'opening', ['papers'], 'account', ['notWanted', 'summary', 'approvalRule', 'noApproval'], 'refuse', ['use', 'noCompensation']],
    requests: ['revokeMandate', 'keepOld'],
    end: ['demandNoClaims', 'reserve'],
    proof: ['P3'],
  },
  {
    kind: 'withdrawal',
    title: { de: 'Widerruf', en: 'Withdrawal' },
    to: 'withdrawal',
    period: 'answer',
    rung: { place: 4, tag: 'Widerruf', stacked: [['withdrawStacked', 'connected'], 'goods'] },
    body: ['represented', ['withdraw', 'connected', 'noAcknowledgement'], 'goods'],
    requests: ['revokeMandate', 'keepOld', 'refundWithdrawal'],
    end: ['confirmWithdrawal'],
    proof: ['P1', 'P3', 'P6'],
  },
]; // prettier-ignore
