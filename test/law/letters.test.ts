// The lawyers' third table: for each letter when it is offered, how urgent, on which row, and the nearest case without it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFacts } from '../../src/knowledge/facts.ts';
import { core } from '../../src/knowledge/law/core.ts';
import type { LetterKind } from '../../src/knowledge/law/assessment.ts';
import { CASES } from './case.ts';

const TODAY = '2026-11-23';
const eur = (amount: number) => ({ amount, currency: 'EUR' });

/** A phone tariff claimed by the company and not wanted; a service of another kind; what is claimed of a silent customer. */
const tariff = { callDate: '2026-11-20', agreedOnPhone: true, product: 'mobile', wantedContract: false } as const;
const service = { ...tariff, product: 'otherService' } as const;
const power = { ...tariff, product: 'energy' } as const;
const wanted = { callDate: '2026-11-20', agreedOnPhone: true, product: 'mobile', wantedContract: true } as const;
const asked = { callDate: '2026-09-01', product: 'otherService' } as const;
/** Everything in order and every period over: only what is named in the row still helps. */
const expired = {
  callDate: '2026-09-01', agreedOnPhone: true, wantedContract: false, textFormApproval: true, approvalMeans: 'letter',
  contractSummaryReceived: true, contractSummaryTiming: 'beforeDeclaration', withdrawalInstructionReceived: true,
  withdrawalInstructionDate: '2026-09-01',
} as const; // prettier-ignore

/** What is claimed; the facts; "urgency row" or null: not offered. */
type Row = [says: string, facts: object, offered: string | null];

const ROWS: Partial<Record<LetterKind, Row[]>> = {
  courtOrderObjection: [
    ['a court order is answered before every other letter', { ...tariff, dunning: 'courtOrder' }, 'now X-50'],
    ['a wanted contract does not change that', { ...wanted, dunning: 'courtOrder' }, 'now X-50'],
    ['a collector is no court', { ...tariff, dunning: 'collector' }, null],
    ['an enforcement order is not answered with that form', { ...tariff, dunning: 'enforcementOrder' }, null],
  ],
  handoverSheet: [
    ['a lawsuit is handed over at once', { ...tariff, dunning: 'lawsuit' }, 'now'],
    ['an enforcement order is handed over at once', { ...tariff, dunning: 'enforcementOrder' }, 'now'],
    ['a court order alone is answered on its form', { ...tariff, dunning: 'courtOrder' }, null],
    ['a minor before the court', { ...tariff, dunning: 'courtOrder', personAge: 17 }, 'now'],
    ['somebody of 18 before the court answers on the form', { ...tariff, dunning: 'courtOrder', personAge: 18 }, null],
    ['a minor whose age is not told, too', { ...tariff, dunning: 'courtOrder', personIsMinor: true }, 'now'],
    ['incapacity in dispute: the company refused', { ...tariff, incapable: true, companyReply: 'refused' }, 'now'],
    ['incapacity before the court', { ...tariff, incapable: true, dunning: 'courtOrder' }, 'now'],
    ['incapacity that nobody disputes yet', { ...tariff, incapable: true, companyReply: 'partial' }, null],
    ['a refusal without any incapacity', { ...tariff, companyReply: 'refused' }, null],
    ['more than 5,000 euros: the bill', { ...tariff, invoiceAmount: eur(5001) }, 'now'],
    ['more than 5,000 euros: the disputed part', { ...tariff, invoiceDisputedAmount: eur(5001) }, 'now'],
    ['more than 5,000 euros: the arrears', { ...tariff, arrearsAmount: eur(5001) }, 'now'],
    ['more than 5,000 euros: the debit', { ...tariff, debitAmount: eur(5001) }, 'now'],
    ['5,000 euros are not more', { ...tariff, invoiceAmount: eur(5000) }, null],
    ['a sum nobody knows', { ...tariff, invoiceAmount: 'unknown' }, null],
    ['V-22: a spouse spoke, living together', { ...service, personOnPhone: 'spouse', spouseHousehold: true }, 'later'],
    ['V-22: a spouse of another household', { ...service, personOnPhone: 'spouse', spouseHousehold: false }, null],
    ['V-22: married and together, but the holder spoke', { ...service, spouseHousehold: true }, null],
    ['F-09: a small business', { ...service, microBusiness: true }, 'later'],
    ['F-83: a financed device', { ...service, deviceFinanced: true }, 'later'],
    ['F-83: a device that is not financed', { ...service, deviceFinanced: false }, null],
    ['F-40: a magazine: the form is disputed', { ...tariff, product: 'printSubscription' }, 'later'],
    ['F-40: while the product is not told nothing is disputed', { callDate: '2026-11-20', agreedOnPhone: true }, null],
    ['F-21: electricity and a bare JA by SMS', { ...power, textFormApproval: true, approvalMeans: 'sms' }, 'later'],
    ['what hands over at once does not do so twice', { ...tariff, dunning: 'lawsuit', deviceFinanced: true }, 'now'],
    ['abroad there is the sheet alone', { ...tariff, jurisdiction: 'CH' }, 'now'],
    ['an ordinary tariff needs no lawyer', tariff, null],
  ],
  invoiceObjection: [
    ['X-01: a bill of the phone company', { ...tariff, invoiced: true }, 'soon X-01'],
    ['X-12: a bill of the electricity company', { ...power, invoiced: true }, 'soon X-12'],
    ['any other bill rests on no rule about telephone or energy', { ...service, invoiced: true }, 'soon X-25'],
    ['the sum of a bill tells of a bill', { ...tariff, invoiceAmount: eur(40) }, 'soon X-01'],
    ['so does its day', { ...tariff, invoiceReceivedDate: '2026-11-21' }, 'soon X-01'],
    ['and the part in dispute', { ...tariff, invoiceDisputedAmount: eur(40) }, 'soon X-01'],
    ['V-11: also where the contract is wanted', { ...wanted, invoiceDisputedAmount: eur(40) }, 'soon X-01'],
    ['a sum nobody knows tells of no bill', { ...tariff, invoiceAmount: 'unknown' }, null],
    ['X-10: a threatened cut-off makes it urgent', { ...tariff, invoiced: true, cutOffThreatened: true }, 'now X-01'],
    ['X-10: a threatened cut-off is enough', { ...tariff, cutOffThreatened: true }, 'now X-01'],
    ['without a bill there is nothing to object to', tariff, null],
    ['a bill that did not come', { ...tariff, invoiced: false, cutOffThreatened: false }, null],
  ],
  restoreService: [
    ['X-11: cut off when two weeks have passed', { ...tariff, cutOffThreatened: true, disconnectionThreatDate: '2026-11-08' }, 'now X-11'],
    ['X-11: on the last day it is still on', { ...tariff, cutOffThreatened: true, disconnectionThreatDate: '2026-11-09' }, null],
    ['X-12: energy after four weeks', { ...power, cutOffThreatened: true, disconnectionThreatDate: '2026-10-25' }, 'now X-12'],
    ['X-12: energy within four weeks', { ...power, cutOffThreatened: true, disconnectionThreatDate: '2026-10-26' }, null],
    ['a threat whose day nobody knows', { ...tariff, cutOffThreatened: true }, null],
    ['a day without a threat', { ...tariff, cutOffThreatened: false, disconnectionThreatDate: '2026-11-08' }, null],
  ],
  stopSwitch: [
    ['F-24: electricity is switched within a day', { ...power, providerSwitch: true }, 'now F-24'],
    ['F-70: any other provider', { ...tariff, providerSwitch: true }, 'now F-70'],
    ['nothing is switched', { ...power, providerSwitch: false }, null],
    ['the switch is wanted', { ...wanted, providerSwitch: true }, null],
  ],
  identityMisuse: [
    ['V-33: somebody used the data', { ...service, identityMisused: true }, 'now V-33'],
    ['V-33: nobody did', { ...service, identityMisused: false }, null],
  ],
  contestConclusion: [
    ['V-01: no yes was said', { callDate: '2026-11-20', agreedOnPhone: false }, 'soon V-01'],
    ['B-01: a yes was said: the company proves what it claims', service, 'soon B-01'],
    ['§ 138 ZPO: a yes that was meant is not put in doubt by who wants out now', { ...wanted, goal: 'outOfContract' }, null],
    ['V-01: meant, but something else', { ...wanted, goal: 'outOfContract', declaration: 'yesToSomethingElse' }, 'soon V-01'],
    ['V-01: said yes to something else', { ...service, declaration: 'yesToSomethingElse' }, 'soon V-01'],
    ['a call alone claims nothing', { callDate: '2026-11-20', channel: 'outboundCall' }, null],
    ['not wanted means that it is claimed', { callDate: '2026-11-20', wantedContract: false }, 'soon V-01'],
    ['papers claim it', { ...asked, documentsReceivedDate: '2026-09-03' }, 'soon V-01'],
    ['a kind of contract claims it', { ...asked, contractKind: 'new' }, 'soon V-01'],
    ['a summary claims it', { ...asked, contractSummaryReceived: true }, 'soon V-01'],
    ['no summary claims nothing', { ...asked, contractSummaryReceived: false }, null],
    ['a day of the summary claims it', { ...asked, contractSummaryDate: '2026-09-03' }, 'soon V-01'],
    ['a confirmation claims it', { ...asked, confirmationDate: '2026-09-03' }, 'soon V-01'],
    ['a debit claims it', { ...asked, debited: true }, 'soon V-01'],
    ['a day of debit claims it', { ...asked, debitDate: '2026-09-03' }, 'soon V-01'],
    ['a bill claims it', { ...asked, invoiced: true }, 'soon V-01'],
    ['a sum claims it', { ...asked, invoiceAmount: eur(30) }, 'soon V-01'],
    ['a day of the bill claims it', { ...asked, invoiceReceivedDate: '2026-09-03' }, 'soon V-01'],
    ['a disputed sum claims it', { ...asked, invoiceDisputedAmount: eur(30) }, 'soon V-01'],
    ['a switch claims it', { ...asked, providerSwitch: true }, 'soon V-01'],
    ['a reminder claims it', { ...asked, dunning: 'reminder' }, 'soon V-01'],
    ['no reminder claims nothing', { ...asked, dunning: 'none' }, null],
    ['a reminder nobody knows of claims nothing', { ...asked, dunning: 'unknown' }, null],
    ['papers nobody knows of claim nothing', { ...asked, documentsReceivedDate: 'unknown' }, null],
    ['V-36: the holder had died', { ...asked, deceased: true }, 'soon V-36'],
    ['a wanted contract is not contested', wanted, null],
    ['whoever keeps it contests nothing', { callDate: '2026-11-20', agreedOnPhone: true, goal: 'keep' }, null],
    ['the wish to keep it does not outweigh that it is not wanted', { ...tariff, goal: 'keep' }, 'soon B-01'],
    ['in a shop nobody disputes the signature', { ...service, channel: 'shop' }, null],
    ['nor at the door', { ...service, channel: 'doorstep' }, null],
    ['nor on a web page', { ...service, channel: 'online' }, null],
    ['by letter it is disputed', { ...service, channel: 'letter' }, 'soon B-01'],
    ['§ 138 ZPO: a yes that was confirmed in writing is not doubted', { ...service, textFormApproval: true, approvalMeans: 'letter' }, null],
    ['§ 138 ZPO: a mere SMS confirms nothing', { ...service, textFormApproval: true, approvalMeans: 'sms' }, 'soon B-01'],
    ['§ 138 ZPO: nor does a voice', { ...service, textFormApproval: true, approvalMeans: 'voiceOnly' }, 'soon B-01'],
    ['A-01: confirmed in writing, a yes to something else is a matter of avoidance', { ...service, declaration: 'yesToSomethingElse', textFormApproval: true, approvalMeans: 'letter' }, null],
    ['V-36: confirmed in the name of somebody who had died', { ...service, deceased: true, textFormApproval: true, approvalMeans: 'letter' }, 'soon V-36'],
    ['confirmed in writing without a yes on the phone', { ...service, agreedOnPhone: false, textFormApproval: true, approvalMeans: 'letter' }, 'soon B-01'],
  ],
  refuseApproval: [
    ['F-03: the summary came late, nothing was approved', { ...tariff, contractSummaryTiming: 'afterCall', textFormApproval: false }, 'soon F-03'],
    ['F-05: no summary came', { ...tariff, contractSummaryReceived: false, textFormApproval: false }, 'soon F-05'],
    ['F-10: an extension', { ...tariff, contractKind: 'extension', contractSummaryTiming: 'afterCall', textFormApproval: false }, 'soon F-10'],
    ['F-06: the summary came during the call', { ...tariff, contractSummaryTiming: 'duringCall' }, 'soon F-06'],
    ['no contract is claimed', { callDate: '2026-11-20', product: 'mobile', contractSummaryReceived: false }, null],
    ['denied, but claimed', { callDate: '2026-11-20', product: 'mobile', agreedOnPhone: false, contractSummaryReceived: false }, 'soon F-05'],
    ['a wanted contract', { ...wanted, contractSummaryReceived: false }, null],
    ['wanted once, out of it now', { ...wanted, contractSummaryReceived: false, goal: 'outOfContract' }, 'soon F-05'],
    ['approved by letter', { ...tariff, contractSummaryTiming: 'afterCall', textFormApproval: true, approvalMeans: 'letter' }, null],
    ['another service needs no approval', { ...service, contractSummaryReceived: false }, null],
  ],
  refuseMinor: [
    ['V-25: a child of 16', { ...service, personAge: 16 }, 'soon V-25'],
    ['V-24: a child of six', { ...service, personAge: 6 }, 'soon V-24'],
    ['somebody of 18', { ...service, personAge: 18 }, null],
  ],
  refuseThirdParty: [
    ['V-20: a flatmate without authority, and nothing else helps', { ...expired, product: 'otherService', personOnPhone: 'other', personWasAuthorised: false, textFormApproval: false, approvalMeans: undefined }, 'soon V-20'],
    ['V-21: the withdrawal helps: no word about the relative', { ...service, personOnPhone: 'other', personWasAuthorised: false }, null],
    ['V-21: the approval is refused instead', { ...expired, product: 'mobile', personOnPhone: 'other', personWasAuthorised: false, textFormApproval: false, approvalMeans: undefined, contractSummaryTiming: 'afterCall' }, null],
    ['V-21: the form of energy helps', { ...expired, product: 'energy', personOnPhone: 'other', personWasAuthorised: false, textFormApproval: false, approvalMeans: undefined }, null],
    ['V-21: the form of a prize game helps', { ...expired, product: 'prizeGame', personOnPhone: 'other', personWasAuthorised: false, textFormApproval: false, approvalMeans: undefined }, null],
    ['V-21: the form of a course helps', { ...expired, product: 'course', personOnPhone: 'other', personWasAuthorised: false, textFormApproval: false, approvalMeans: undefined }, null],
    ['the flatmate had authority', { ...expired, product: 'otherService', personOnPhone: 'other', personWasAuthorised: true }, null],
  ],
  incapacity: [
    ['V-28: custodianship with reservation', { ...service, custodianship: 'withReservation' }, 'soon V-28'],
    ['V-29: custodianship alone', { ...service, custodianship: 'custodian' }, null],
    ['V-30: no free will at the call', { ...service, incapable: true }, 'soon V-30'],
  ],
  energyFormVoid: [
    ['F-20: no text form', { ...power, textFormApproval: false }, 'soon F-20'],
    ['F-20: the switch is running', { ...power, textFormApproval: false, providerSwitch: true }, 'now F-20'],
    ['F-21: a bare JA by SMS', { ...power, textFormApproval: true, approvalMeans: 'sms' }, 'soon F-21'],
    ['signed by letter', { ...power, textFormApproval: true, approvalMeans: 'letter' }, null],
    ['R-ENG-2: a mere call about electricity claims nothing', { callDate: '2026-11-20', product: 'energy' }, null],
    ['basic supply needs no form', { ...power, basicSupply: true }, null],
    ['a wanted contract', { ...wanted, product: 'energy' }, null],
    ['not for telephone', { ...tariff, textFormApproval: false }, null],
  ],
  formVoid: [
    ['F-30: a prize game', { ...tariff, product: 'prizeGame', textFormApproval: false }, 'soon F-30'],
    ['F-50: a course', { ...tariff, product: 'course', textFormApproval: false }, 'soon F-50'],
    ['F-40: a magazine, beside the withdrawal', { ...tariff, product: 'printSubscription' }, 'soon F-40'],
    ['F-40: the terms could be stored', { ...tariff, product: 'printSubscription', termsStorable: true }, null],
    ['R-ENG-2: a mere call about a prize game claims nothing', { callDate: '2026-11-20', product: 'prizeGame' }, null],
    ['while the product is not told', { callDate: '2026-11-20', agreedOnPhone: true, wantedContract: false }, null],
    ['while nobody knows the product', { callDate: '2026-11-20', agreedOnPhone: true, product: 'unknown' }, null],
    ['a wanted magazine', { ...wanted, product: 'printSubscription' }, null],
  ],
  withdrawal: [
    ['W-01: eleven days are left', service, 'soon W-01'],
    ['W-01: three days are left', { ...service, callDate: '2026-11-12' }, 'now W-01'],
    ['W-01: four days are left', { ...service, callDate: '2026-11-13' }, 'soon W-01'],
    ['R-ENG-4: the safe day has passed, it may still be in time: at once', { ...service, callDate: '2026-10-01' }, 'now W-01'],
    ['W-07: an extension', { ...tariff, contractKind: 'extension' }, 'soon W-07'],
    ['W-08: as a precaution beside a form that is missing', { ...power, textFormApproval: false }, 'soon W-01'],
    ['it is over', { ...expired, product: 'otherService' }, null],
    ['in a shop there is none', { ...service, channel: 'shop' }, null],
    ['a wanted contract', wanted, null],
    ['insurance has a letter of its own', { ...tariff, product: 'insurance' }, null],
    ['so has finance', { ...tariff, product: 'finance' }, null],
    ['already declared in time: it is insisted on instead', { ...service, alreadyWithdrawn: true, withdrawnDate: '2026-11-22' }, null],
  ],
  insuranceWithdrawal: [
    ['W-06: insurance', { ...tariff, product: 'insurance' }, 'soon W-06'],
    ['W-29: finance', { ...tariff, product: 'finance' }, 'soon W-01'],
    ['not for a tariff', tariff, null],
    ['already declared in time', { ...tariff, product: 'insurance', alreadyWithdrawn: true, withdrawnDate: '2026-11-22' }, null],
  ],
  withdrawalFollowUp: [
    ['W-42: sent in time', { ...expired, product: 'otherService', alreadyWithdrawn: true, withdrawnDate: '2026-09-10' }, 'now W-42'],
    ['W-42: sent, the day is not known, the period still runs', { ...service, alreadyWithdrawn: true }, 'soon W-42'],
    ['sent too late, and over', { ...expired, product: 'otherService', alreadyWithdrawn: true, withdrawnDate: '2026-10-10' }, null],
    ['not sent', { ...service, alreadyWithdrawn: false }, null],
  ],
  avoidance: [
    ['A-04: deceived about the price', { ...service, misledAbout: ['price'] }, 'soon A-04'],
    ['A-01: meant something else', { ...service, declaration: 'yesToSomethingElse' }, 'soon A-01'],
    ['A-09: deceit goes before error', { ...service, declaration: 'yesToSomethingElse', misledAbout: ['price'] }, 'soon A-04'],
    ['A-04: more than a year ago', { ...service, callDate: '2025-09-01', misledAbout: ['price'], misledDiscoveredDate: '2025-09-02' }, null],
    ['a wanted contract', { ...wanted, misledAbout: ['price'] }, null],
  ],
  cancellation: [
    ['K-03: nothing else is left, telephone', { ...expired, product: 'mobile' }, 'later K-03'],
    ['K-05: nothing else is left, another service', { ...expired, product: 'otherService' }, 'later K-05'],
    ['4.0: never for an extension', { ...expired, product: 'mobile', contractKind: 'extension' }, null],
    ['4.0: not even where the customer wants out', { ...expired, product: 'mobile', contractKind: 'extension', goal: 'outOfContract' }, null],
    ['K-17: nothing else is left, insurance', { ...expired, product: 'insurance', insuranceKind: 'other' }, 'later K-17'],
    ['4.0: for a new contract', { ...expired, product: 'mobile', contractKind: 'new' }, 'later K-03'],
    ['4.0: a kind nobody knows is taken for new', { ...expired, product: 'mobile', contractKind: 'unknown' }, 'later K-03'],
    ['4.0: never alone while a stronger way is open', service, null],
    ['A-04: beside the avoidance once the withdrawal is over', { ...expired, product: 'otherService', misledAbout: ['price'], misledDiscoveredDate: '2026-11-20' }, 'later K-05'],
    ['A-04: not while the withdrawal may still be in time', { ...expired, product: 'otherService', misledAbout: ['price'], withdrawalInstructionReceived: 'unknown', withdrawalInstructionDate: undefined }, null],
    ['wanted out of a valid contract', { ...expired, product: 'mobile', wantedContract: true, goal: 'outOfContract', callDate: '2026-11-20', withdrawalInstructionDate: '2026-11-20' }, null],
    ['a wanted contract', { ...expired, product: 'mobile', wantedContract: true }, null],
  ],
  portingDemand: [
    ['F-71: cancelled oneself, an extension is claimed', { ...tariff, contractKind: 'extension', oldContractCancelled: true }, 'soon F-71'],
    ['a new contract', { ...tariff, contractKind: 'new', oldContractCancelled: true }, null],
    ['not cancelled', { ...tariff, contractKind: 'extension', oldContractCancelled: false }, null],
  ],
  debitRefund: [
    ['X-20: debited, the day is not known', { ...service, debited: true }, 'soon X-20'],
    ['X-20: within eight weeks', { ...service, debited: true, debitDate: '2026-11-02' }, 'soon X-20'],
    ['X-20: seven days are left', { ...service, debited: true, debitDate: '2026-10-05' }, 'now X-20'],
    ['X-20: eight days are left', { ...service, debited: true, debitDate: '2026-10-06' }, 'soon X-20'],
    ['X-20: the last day', { ...service, debited: true, debitDate: '2026-09-28' }, 'now X-20'],
    ['X-20: a day over eight weeks', { ...service, debited: true, debitDate: '2026-09-24' }, null],
    ['X-21: over eight weeks, and never allowed', { ...service, debited: true, debitDate: '2026-09-01', directDebitMandate: false }, 'soon X-21'],
    ['X-21: over eight weeks, and allowed', { ...service, debited: true, debitDate: '2026-09-01', directDebitMandate: true }, null],
    ['X-21: over thirteen months', { ...service, debited: true, debitDate: '2025-10-01', directDebitMandate: false }, null],
    ['X-23: never for a wanted contract', { ...wanted, debited: true }, null],
    ['nothing was debited', { ...service, debited: false }, null],
  ],
  refund: [
    ['X-24: debited and contested', { ...service, debited: true }, 'later X-24'],
    ['X-24: a wanted contract', { ...wanted, debited: true }, null],
    ['X-24: nothing was debited', { ...service, debited: false }, null],
  ],
  mandateRevocation: [
    ['X-22: a mandate was given', { ...service, directDebitMandate: true }, 'soon X-22'],
    ['X-22: something was debited', { ...service, debited: true }, 'soon X-22'],
    ['X-22: neither', service, null],
    ['X-22: a wanted contract', { ...wanted, directDebitMandate: true }, null],
  ],
  debtCollectorReply: [
    ['X-40: a collector wrote', { ...service, dunning: 'collector' }, 'soon X-40'],
    ['X-40: a reminder of the company', { ...service, dunning: 'reminder' }, null],
  ],
  debtCollectorComplaint: [
    ['X-43: the collector goes on though it was objected', { ...service, dunning: 'collector', alreadyObjected: true }, 'later X-43'],
    ['X-43: nothing was objected yet', { ...service, dunning: 'collector' }, null],
    ['X-43: no collector', { ...service, dunning: 'reminder', alreadyObjected: true }, null],
  ],
  creditAgencyNotice: [
    ['X-30: an entry is threatened', { ...service, creditAgencyThreat: true }, 'soon X-30'],
    ['X-31: an entry was made', { ...service, creditAgencyEntry: true }, 'soon X-30'],
    ['X-30: neither', { ...service, creditAgencyThreat: false, creditAgencyEntry: false }, null],
  ],
  recordingAccess: [
    ['R-10: a call is known by its day', { callDate: '2026-11-20' }, 'soon R-10'],
    ['R-10: by an answer', { agreedOnPhone: 'unknown', declaration: 'silent' }, 'soon R-10'],
    ['R-10: by a yes or no', { agreedOnPhone: false }, 'soon R-10'],
    ['R-10: by an announcement', { recordingAnnounced: true }, 'soon R-10'],
    ['R-10: by a consent', { recordingConsent: false }, 'soon R-10'],
    ['R-10: by what was heard', { recordingHeard: true }, 'soon R-10'],
    ['R-10: by what is on it', { recordingScope: 'orderPart' }, 'soon R-10'],
    ['R-10: by what was sold', { product: 'mobile' }, 'soon R-10'],
    ['R-10: by a claim', { invoiced: true }, 'soon R-10'],
    ['R-10: also of a wanted contract', wanted, 'soon R-10'],
    ['nothing is known of any call', {}, null],
    ['a day nobody knows tells nothing', { callDate: 'unknown' }, null],
    ['R-19: there was no call: only to have that confirmed', { ...service, personOnPhone: 'nobody', agreedOnPhone: false }, 'later R-10'],
    ['V-36: the holder had died; the right does not pass to heirs', { ...asked, deceased: true }, null],
    ['it was asked for already', { ...service, recordingRequestedDate: '2026-11-20' }, null],
    ['it has come', { ...service, recordingReply: 'given' }, null],
    ['R-12: a transcript has come on a day not told: it was asked for', { ...service, recordingReply: 'transcriptOnly' }, null],
    ['R-15: refused on the phone, not asked for in writing yet', { ...service, recordingReply: 'refused' }, 'soon R-10'],
    ['in a shop nothing was recorded', { ...service, channel: 'shop' }, null],
  ],
  recordingReminder: [
    ['R-12: only a transcript came', { ...service, recordingRequestedDate: '2026-11-20', recordingReply: 'transcriptOnly' }, 'soon R-12'],
    ['R-12: a part came', { ...service, recordingRequestedDate: '2026-11-20', recordingReply: 'incomplete' }, 'soon R-12'],
    ['R-15: it was refused', { ...service, recordingRequestedDate: '2026-11-20', recordingReply: 'refused' }, 'soon R-12'],
    ['R-19: it is said to be deleted', { ...service, recordingRequestedDate: '2026-11-20', recordingReply: 'deleted' }, 'soon R-12'],
    ['R-14: a month has passed without an answer', { ...service, recordingRequestedDate: '2026-10-16' }, 'soon R-14'],
    ['R-14: the month ends on a Sunday: until the Monday there is time', { ...service, recordingRequestedDate: '2026-10-19' }, null],
    ['R-14: extended in time with a reason, three months have not passed', { ...service, recordingRequestedDate: '2026-09-20', recordingReply: 'extended', recordingExtendedDate: '2026-10-10', recordingExtensionReasons: true }, null],
    ['R-14: extended, the third month has passed', { ...service, recordingRequestedDate: '2026-08-17', recordingReply: 'none', recordingExtendedDate: '2026-09-10', recordingExtensionReasons: true }, 'soon R-14'],
    ['R-14: extended after the month', { ...service, recordingRequestedDate: '2026-09-20', recordingReply: 'extended', recordingExtendedDate: '2026-10-27' }, 'soon R-14'],
    ['R-14: extended without a reason: it is asked for at once', { ...service, recordingRequestedDate: '2026-11-10', recordingReply: 'extended', recordingExtensionReasons: false }, 'soon R-14'],
    ['R-17: an identity card is demanded', { ...service, recordingRequestedDate: '2026-11-10', recordingReply: 'identityAsked' }, 'soon R-17'],
    ['R-14: the month has not passed', { ...service, recordingRequestedDate: '2026-10-23', recordingReply: 'none' }, null],
    ['L26: never before it was asked for', { ...service, recordingReply: 'refused' }, null],
    ['R-12: only a transcript came, the day of the request is not told', { ...service, recordingReply: 'transcriptOnly' }, 'soon R-12'],
    ['R-12: a part came, the day of the request is not known', { ...service, recordingRequestedDate: 'unknown', recordingReply: 'incomplete' }, 'soon R-12'],
    ['R-19: said on the phone to be deleted, nothing was asked for', { ...service, recordingReply: 'deleted' }, null],
    ['it has come, late', { ...service, recordingRequestedDate: '2026-10-01', recordingReply: 'given' }, null],
  ],
  dpaComplaint: [
    ['R-35: after the month', { ...service, recordingRequestedDate: '2026-10-16' }, 'later R-35'],
    ['R-35: after a refusal', { ...service, recordingRequestedDate: '2026-11-20', recordingReply: 'refused' }, 'later R-35'],
    ['R-35: not while an extension in time runs', { ...service, recordingRequestedDate: '2026-09-20', recordingReply: 'extended', recordingExtendedDate: '2026-10-10', recordingExtensionReasons: true }, null],
    ['R-35: an extension without a reason ends with the month', { ...service, recordingRequestedDate: '2026-10-10', recordingReply: 'extended', recordingExtensionReasons: false }, 'later R-35'],
    ['R-35: a demand for an identity card is answered first', { ...service, recordingRequestedDate: '2026-11-10', recordingReply: 'identityAsked' }, null],
    ['R-35: not before the month', { ...service, recordingRequestedDate: '2026-11-20' }, null],
  ],
  erasure: [
    ['R-32: after the copy has come and the dispute is over', { ...service, recordingRequestedDate: '2026-10-01', recordingReply: 'given', outcome: 'withdrawn' }, 'later R-32'],
    ['R-32: not while a contract is claimed', { ...service, recordingRequestedDate: '2026-10-01', recordingReply: 'given' }, null],
    ['R-31: never before', { ...service, recordingRequestedDate: '2026-10-01', recordingReply: 'incomplete' }, null],
    ['R-31: nor where nobody asked', { ...service, recordingReply: 'given' }, null],
  ],
  regulatorComplaint: [
    ['C-01: they called without consent', { ...service, channel: 'outboundCall', marketingConsent: false }, 'later C-01'],
    ['C-01: they called, nothing is known of a consent', { ...service, channel: 'outboundCall' }, 'later C-01'],
    ['C-01: with consent', { ...service, channel: 'outboundCall', marketingConsent: true }, null],
    ['C-06: the customer called', { ...service, channel: 'inboundCall' }, null],
    ['F-24: slipped into another supply', { ...power, providerSwitch: true }, 'later F-24'],
    ['F-71: slipped to another phone company', { ...tariff, providerSwitch: true }, 'later F-71'],
    ['F-70: slipped to another provider', { ...service, providerSwitch: true }, 'later F-70'],
    ['a wanted switch is no slip', { ...wanted, providerSwitch: true }, null],
    ['C-04: the number was hidden', { ...service, numberSuppressed: true }, 'later C-04'],
    ['C-04: also where the switch is wanted', { ...wanted, providerSwitch: true, numberSuppressed: true }, 'later C-04'],
  ],
  marketingObjection: [
    ['C-08: they called', { ...service, channel: 'outboundCall' }, 'later C-08'],
    ['C-08: already objected', { ...service, channel: 'outboundCall', marketingObjectionDate: '2026-11-21' }, null],
    ['C-08: the customer called', { ...service, channel: 'inboundCall' }, null],
  ],
  marketingConsentProof: [
    ['C-02: no consent was given', { ...service, channel: 'outboundCall', marketingConsent: false }, 'later C-02'],
    ['C-02: nobody knows', { ...service, channel: 'outboundCall', marketingConsent: 'unknown' }, 'later C-02'],
    ['C-02: nobody was asked yet', { ...service, channel: 'outboundCall' }, null],
    ['C-02: a consent was given', { ...service, channel: 'outboundCall', marketingConsent: true }, null],
    ['C-02: the customer called', { ...service, channel: 'inboundCall', marketingConsent: false }, null],
  ],
  arbitration: [
    ['S-01: telephone, refused', { ...tariff, companyReply: 'refused' }, 'later S-01'],
    ['S-01: granted in part', { ...tariff, companyReply: 'partial' }, 'later S-01'],
    ['S-03: energy, refused', { ...power, companyReply: 'refused' }, 'later S-03'],
    ['S-03: energy, four weeks after the complaint', { ...power, complaintDate: '2026-10-25' }, 'later S-03'],
    ['S-03: energy, on the last day of the four weeks', { ...power, complaintDate: '2026-10-26' }, null],
    ['S-03: energy asks for a complaint, not for any objection', { ...power, objectedDate: '2026-10-01' }, null],
    ['S-04: insurance', { ...tariff, product: 'insurance', companyReply: 'refused' }, 'later S-04'],
    ['S-05: finance', { ...tariff, product: 'finance', companyReply: 'refused' }, 'later S-05'],
    ['S-06: anything else', { ...service, companyReply: 'refused' }, 'later S-06'],
    ['S-06: anything else, four weeks after the objection', { ...service, objectedDate: '2026-10-01' }, 'later S-06'],
    ['the company gave in', { ...service, companyReply: 'cancelled' }, null],
    ['no contract is claimed', { callDate: '2026-11-20', companyReply: 'refused' }, null],
    ['nothing was tried', service, null],
  ],
  specialCancellation: [
    ['K-06: changed terms, within three months', { ...tariff, priceChangeNoticeDate: '2026-08-31' }, 'later K-06'],
    ['K-06: more than three months ago', { ...tariff, priceChangeNoticeDate: '2026-08-20' }, null],
    ['K-06: another service', { ...service, priceChangeNoticeDate: '2026-10-31' }, null],
    ['K-13: electricity, before the day of the change', { ...power, priceChangeNoticeDate: '2026-11-10' }, 'soon K-13'],
    ['K-13: electricity, long ago', { ...power, priceChangeNoticeDate: '2026-08-20' }, null],
    ['K-13: never against a change that is contested', { ...power, contractKind: 'tariffChange', priceChangeNoticeDate: '2026-11-10' }, null],
    ['K-06: a wanted contract', { ...wanted, priceChangeNoticeDate: '2026-10-31' }, null],
  ],
}; // prettier-ignore

const offersOf = (given: object, today = TODAY) => {
  const { facts, problems } = readFacts(JSON.parse(JSON.stringify(given)));
  assert.deepEqual(problems, []);
  return core(facts, today).offers;
};

for (const [letter, rows] of Object.entries(ROWS))
  for (const [says, facts, offered] of rows)
    test(`${letter}: ${says}`, () => {
      const found = offersOf(facts).filter((one) => one.letter === letter);
      assert.ok(found.length < 2, 'offered twice');
      const [one] = found;
      assert.equal(one ? [one.urgency, one.ground].filter(Boolean).join(' ') : null, offered);
    });

const ORDER = ['now', 'soon', 'later'];

test('over all tables: urgent letters stand first, and before all others the court, the sheet, the switch, the form of energy', () => {
  const first = ['courtOrderObjection', 'handoverSheet', 'stopSwitch', 'energyFormVoid'];
  for (const { name, facts, today } of CASES) {
    const found = offersOf(facts, today);
    const urgencies = found.map(({ urgency }) => ORDER.indexOf(urgency));
    assert.deepEqual(urgencies, urgencies.toSorted((a, b) => a - b), name); // prettier-ignore
    const now = found.filter(({ urgency }) => urgency === 'now').map(({ letter }) => letter);
    const urgent = first.filter((letter) => now.some((one) => one === letter));
    assert.deepEqual(now.slice(0, urgent.length), urgent, name);
  }
});

test('the letter that the conclusion stands for leads the others of its urgency', () => {
  const soon = (facts: object): string[] =>
    offersOf(facts).filter(({ urgency }) => urgency === 'soon').map(({ letter }) => letter).slice(0, 3); // prettier-ignore
  // No yes was said: that there is no contract; void for its form: the form; pending: the approval; then the ladder of 4.0.
  assert.deepEqual(soon({ ...tariff, agreedOnPhone: false, contractSummaryReceived: false, textFormApproval: false }), ['contestConclusion', 'refuseApproval', 'withdrawal']); // prettier-ignore
  assert.deepEqual(soon({ ...power, textFormApproval: false }), ['energyFormVoid', 'contestConclusion', 'withdrawal']);
  assert.deepEqual(soon({ ...tariff, contractSummaryTiming: 'afterCall', textFormApproval: false }), ['refuseApproval', 'contestConclusion', 'withdrawal']); // prettier-ignore
  assert.deepEqual(soon(service), ['withdrawal', 'contestConclusion', 'recordingAccess']);
  assert.deepEqual(soon({ ...service, personAge: 16 }), ['refuseMinor', 'contestConclusion', 'withdrawal']);
  assert.deepEqual(soon({ ...service, incapable: true }), ['incapacity', 'contestConclusion', 'withdrawal']);
});
