// The 38 worked rows of the deadline table, weekdays checked by hand.
import type { DeadlineKind } from '../../src/knowledge/law/assessment.ts';
import type { Land, Places } from '../../src/knowledge/law/deadlines/calendar.ts';

export type Row = [string, DeadlineKind, string, Land | null, Land | null, string, string];
// name, kind, event, Land of the customer, Land of the company (null: the same), last day, last arguable day
export const ROWS: Row[] = [
  ['1 tariff by phone, proper instruction, NW', 'withdrawal', '2026-11-09', 'NW', null, '2026-11-23', '2026-11-23'],
  ['2 end on Saturday', 'withdrawal', '2026-11-14', 'NW', null, '2026-11-28', '2026-11-30'],
  ['3 end on Sunday', 'withdrawal', '2026-11-08', 'BY', null, '2026-11-22', '2026-11-23'],
  ['4 Christmas', 'withdrawal', '2026-12-11', null, null, '2026-12-25', '2026-12-28'],
  ['5 Epiphany, both Bavaria', 'withdrawal', '2026-12-23', 'BY', 'BY', '2027-01-06', '2027-01-07'],
  ['6 Epiphany, company in Berlin', 'withdrawal', '2026-12-23', 'BY', 'BE', '2027-01-06', '2027-01-06'],
  ["7 Women's Day, both Berlin", 'withdrawal', '2027-02-22', 'BE', 'BE', '2027-03-08', '2027-03-09'],
  ['8 Good Friday', 'withdrawal', '2027-03-12', 'HH', null, '2027-03-26', '2027-03-30'],
  ['9a Corpus Christi, Hesse', 'withdrawal', '2027-05-13', 'HE', null, '2027-05-27', '2027-05-28'],
  ['9b Corpus Christi, Lower Saxony', 'withdrawal', '2027-05-13', 'NI', null, '2027-05-27', '2027-05-27'],
  ['10a All Saints, NW', 'withdrawal', '2027-10-18', 'NW', null, '2027-11-01', '2027-11-02'],
  ['10b All Saints, Hamburg', 'withdrawal', '2027-10-18', 'HH', null, '2027-11-01', '2027-11-01'],
  ['11a Reformation Day, Saxony', 'withdrawal', '2028-10-17', 'SN', null, '2028-10-31', '2028-11-01'],
  ['11b Reformation Day, Bavaria', 'withdrawal', '2028-10-17', 'BY', null, '2028-10-31', '2028-10-31'],
  ["12 World Children's Day, Thuringia", 'withdrawal', '2027-09-06', 'TH', null, '2027-09-20', '2027-09-21'],
  ['13 Repentance Day, Saxony', 'withdrawal', '2026-11-04', 'SN', null, '2026-11-18', '2026-11-19'],
  ['14 leap day as last day', 'withdrawal', '2028-02-15', null, null, '2028-02-29', '2028-02-29'],
  ['15 across a leap day', 'withdrawal', '2028-02-17', null, null, '2028-03-02', '2028-03-02'],
  ['16 no instruction', 'withdrawalUninstructed', '2025-11-09', null, null, '2026-11-23', '2026-11-23'],
  ['17 no instruction, 28 Feb', 'withdrawalUninstructed', '2025-02-28', null, null, '2026-03-14', '2026-03-16'],
  ['18 no instruction, leap day', 'withdrawalUninstructed', '2024-02-29', null, null, '2025-03-14', '2025-03-14'],
  ['19 no instruction, year end', 'withdrawalUninstructed', '2025-12-19', null, null, '2027-01-02', '2027-01-04'],
  ['20a access request', 'accessRequest', '2026-11-24', null, null, '2026-12-24', '2026-12-24'],
  ['20b extended', 'accessRequestExtended', '2026-11-24', null, null, '2027-02-24', '2027-02-24'],
  ['21a access request, 31 Jan', 'accessRequest', '2026-01-31', null, null, '2026-02-28', '2026-03-02'],
  ['21b extended', 'accessRequestExtended', '2026-01-31', null, null, '2026-04-30', '2026-04-30'],
  ['22 access request, 31 Dec', 'accessRequest', '2026-12-31', null, null, '2027-01-31', '2027-02-01'],
  ['23a access request, leap year', 'accessRequest', '2028-01-31', null, null, '2028-02-29', '2028-02-29'],
  ['23b extended', 'accessRequestExtended', '2028-01-31', null, null, '2028-04-30', '2028-05-02'],
  ['24 bill', 'invoiceObjection', '2026-11-03', null, null, '2026-12-29', '2026-12-29'],
  ['25 debit', 'debitRefund', '2026-11-02', null, null, '2026-12-28', '2026-12-28'],
  ['26 debit, Christmas', 'debitRefund', '2026-10-30', null, null, '2026-12-25', '2026-12-28'],
  ['27 unauthorised debit', 'unauthorisedDebit', '2026-01-31', null, null, '2027-02-28', '2027-03-01'],
  ['28 deceit', 'avoidanceDeceit', '2026-02-28', null, null, '2027-02-28', '2027-03-01'],
  ['29 change of terms', 'termChangeNotice', '2026-08-31', null, null, '2026-11-30', '2026-11-30'],
  ['30 change of terms, end of February', 'termChangeNotice', '2026-11-30', null, null, '2027-02-28', '2027-03-01'],
  ['31 cancellation', 'telecomCancellation', '2026-11-24', null, null, '2026-12-24', '2026-12-24'],
  ['32 cancellation, not moved', 'telecomCancellation', '2027-01-31', null, null, '2027-02-28', '2027-02-28'],
  ['33 request for approval', 'approvalRequest', '2026-12-18', null, null, '2027-01-01', '2027-01-04'],
  ['34 energy complaint', 'energyComplaint', '2026-11-24', null, null, '2026-12-22', '2026-12-22'],
  ['35 court order', 'courtOrder', '2026-12-11', null, null, '2026-12-25', '2026-12-28'],
  ['36 refund', 'refund', '2026-11-24', null, null, '2026-12-08', '2026-12-08'],
  ['37 maximum term', 'maximumTerm', '2026-11-24', null, null, '2028-11-24', '2028-11-24'],
  ['38 maximum term of an extension', 'maximumTerm', '2026-11-24', 'NW', null, '2028-11-24', '2028-11-24'],
];

/** The two Länder of a row; one that is not named is left out. */
export const placesIn = (federalState: Land | null, traderState: Land | null): Places => ({
  ...(federalState && { federalState }),
  ...(traderState && { traderState }),
});
