// The kinds of periods as data: length, norm, whose it is, and what keeps it.
import type { Deadline, DeadlineKind } from '../assessment.ts';

/** How long one step of a period is. */
export type Length = { months: number } | { weeks: number } | { days: number };
/** A period as the law knows it, before it has days. */
export type PeriodKind = {
  /** Steps one after the other: 12 months, then 14 days. */
  steps: readonly [Length, ...Length[]];
  /** The day from which is counted, as words after „gezählt ab“. */
  from: string;
  /** § 193 BGB or the European rule moves the last day; never for notice periods. */
  moves: boolean;
  by: Deadline['by'];
  needs: Deadline['needs'];
  norm: string;
  /** The citation for events up to a day before the norm was renumbered; the last day is the same. */
  before?: { until: string; norm: string };
  /** Where „ohne Verzug“ is meant: the earlier day that is advised as `sendBy`. */
  promptly?: Length;
};

const DAYS_14: Length = { days: 14 };
const own = { by: 'customer', moves: true } as const;
const theirs = { by: 'trader', needs: 'receipt' } as const;

/** A row is a period; its norm says where it stands in the law. */
export const PERIODS: Readonly<Record<DeadlineKind, PeriodKind>> = {
  withdrawal: {
    steps: [DAYS_14],
    from: 'dem Tag, an dem Vertragsschluss und Belehrung beide da waren',
    ...own,
    needs: 'dispatch',
    norm: '§ 355 Abs. 1 S. 5, Abs. 2 BGB; §§ 187 Abs. 1, 188, 193 BGB',
  },
  withdrawalUninstructed: {
    steps: [{ months: 12 }, DAYS_14],
    from: 'dem Tag des Vertragsschlusses (bei Waren: des Erhalts)',
    ...own,
    needs: 'dispatch',
    norm: '§ 356 Abs. 3 S. 1, Abs. 4 S. 1 BGB; §§ 187 Abs. 1, 188, 193 BGB',
    before: { until: '2026-06-18', norm: '§ 356 Abs. 3 S. 1, 2 BGB a.F.; §§ 187 Abs. 1, 188, 193 BGB' },
  },
  insuranceWithdrawal: {
    steps: [DAYS_14],
    from: 'dem Tag, an dem Police, Bedingungen und Belehrung da waren',
    ...own,
    needs: 'dispatch',
    norm: '§ 8 Abs. 1, 2 VVG; §§ 187 Abs. 1, 188, 193 BGB',
  },
  lifeInsuranceWithdrawal: {
    steps: [{ days: 30 }],
    from: 'dem Tag, an dem Police, Bedingungen und Belehrung da waren',
    ...own,
    needs: 'dispatch',
    norm: '§§ 8, 152 Abs. 1 VVG; §§ 187 Abs. 1, 188, 193 BGB',
  },
  accessRequest: {
    steps: [{ months: 1 }],
    from: 'dem Tag, an dem die Firma Ihre Anfrage wohl hatte (drei Tage nach dem Absenden)',
    moves: true,
    ...theirs,
    norm: 'Art. 12 Abs. 3 S. 1 DSGVO; Art. 3 VO (EWG, Euratom) Nr. 1182/71',
  },
  accessRequestExtended: {
    steps: [{ months: 3 }],
    from: 'dem Tag, an dem die Firma Ihre Anfrage wohl hatte (drei Tage nach dem Absenden)',
    moves: true,
    ...theirs,
    norm: 'Art. 12 Abs. 3 S. 2, 3 DSGVO; Art. 3 VO (EWG, Euratom) Nr. 1182/71',
  },
  invoiceObjection: {
    steps: [{ weeks: 8 }],
    from: 'dem Tag, an dem die Rechnung kam',
    ...own,
    needs: 'receipt',
    norm: '§ 67 Abs. 2 S. 1 TKG; §§ 187 Abs. 1, 188, 193 BGB',
  },
  debitRefund: {
    steps: [{ weeks: 8 }],
    from: 'dem Tag der Abbuchung',
    ...own,
    needs: 'receipt',
    norm: '§ 675x Abs. 2, 4 BGB; §§ 187 Abs. 1, 188, 193 BGB',
  },
  unauthorisedDebit: {
    steps: [{ months: 13 }],
    from: 'dem Tag der Abbuchung',
    ...own,
    needs: 'receipt',
    norm: '§§ 675u S. 2, 676b Abs. 2 BGB; §§ 187 Abs. 1, 188, 193 BGB',
  },
  avoidanceDeceit: {
    steps: [{ months: 12 }],
    from: 'dem Tag, an dem Sie die Täuschung bemerkten',
    ...own,
    needs: 'receipt',
    norm: '§ 124 Abs. 1, 2 BGB; §§ 187 Abs. 1, 188, 193 BGB',
  },
  avoidanceError: {
    steps: [{ days: 14 }],
    from: 'dem Tag, an dem Sie den Irrtum bemerkten',
    by: 'customer',
    moves: false,
    needs: 'dispatch',
    norm: '§ 121 Abs. 1 S. 1, 2 BGB',
    promptly: { days: 7 },
  },
  approvalRequest: {
    steps: [{ weeks: 2 }],
    from: 'dem Tag, an dem die Aufforderung kam',
    ...own,
    needs: 'receipt',
    norm: '§§ 108 Abs. 2 S. 2, 177 Abs. 2 S. 2 BGB; §§ 187 Abs. 1, 188, 193 BGB',
  },
  deviatingPolicy: {
    steps: [{ months: 1 }],
    from: 'dem Tag, an dem die abweichende Police kam',
    ...own,
    needs: 'receipt',
    norm: '§ 5 Abs. 1 bis 3 VVG; §§ 187 Abs. 1, 188, 193 BGB',
  },
  energyComplaint: {
    steps: [{ weeks: 4 }],
    from: 'dem Tag, an dem Ihre Beschwerde ankam',
    moves: true,
    ...theirs,
    norm: '§ 111a S. 1 EnWG; §§ 187 Abs. 1, 188, 193 BGB',
  },
  courtOrder: {
    steps: [{ weeks: 2 }],
    from: 'dem Tag der Zustellung (auf dem gelben Umschlag)',
    ...own,
    needs: 'receipt',
    norm: '§§ 692 Abs. 1 Nr. 3, 694 Abs. 1 ZPO; § 222 ZPO mit §§ 187, 188 BGB',
  },
  enforcementOrder: {
    steps: [{ weeks: 2 }],
    from: 'dem Tag der Zustellung (auf dem gelben Umschlag)',
    ...own,
    needs: 'receipt',
    norm: '§§ 700 Abs. 1, 339 Abs. 1 ZPO; § 222 ZPO mit §§ 187, 188 BGB',
  },
  cutOffThreat: {
    steps: [{ weeks: 2 }],
    from: 'dem Tag, an dem die Sperre angedroht wurde',
    by: 'customer',
    moves: false,
    needs: 'receipt',
    norm: '§ 61 Abs. 4 TKG; §§ 187 Abs. 1, 188 BGB',
  },
  energyCutOffThreat: {
    steps: [{ weeks: 4 }],
    from: 'dem Tag, an dem die Sperre angedroht wurde',
    by: 'customer',
    moves: false,
    needs: 'receipt',
    norm: '§ 41f Abs. 1, 3 EnWG; §§ 187 Abs. 1, 188 BGB',
  },
  refund: {
    steps: [DAYS_14],
    from: 'dem Tag, an dem die Firma den Widerruf bekam',
    moves: true,
    ...theirs,
    norm: '§§ 355 Abs. 3 S. 1, 2, 357 Abs. 1 BGB; §§ 187 Abs. 1, 188, 193 BGB',
  },
  financeRefund: {
    steps: [{ days: 30 }],
    from: 'dem Tag, an dem die Firma den Widerruf bekam',
    moves: true,
    ...theirs,
    norm: '§§ 355 Abs. 3 S. 1, 2, 357b Abs. 1 BGB; §§ 187 Abs. 1, 188, 193 BGB',
  },
  goodsReturn: {
    steps: [DAYS_14],
    from: 'dem Tag, an dem Sie den Widerruf abschickten',
    ...own,
    needs: 'dispatch',
    norm: '§§ 355 Abs. 3 S. 1 bis 3, 357 Abs. 1 BGB; §§ 187 Abs. 1, 188, 193 BGB',
  },
  termChangeNotice: {
    steps: [{ months: 3 }],
    from: 'dem Tag, an dem die Mitteilung kam',
    ...own,
    needs: 'receipt',
    norm: '§ 57 Abs. 1, 2 TKG; §§ 187 Abs. 1, 188, 193 BGB',
  },
  telecomCancellation: {
    steps: [{ months: 1 }],
    from: 'dem Tag, an dem die Kündigung ankam',
    moves: false,
    ...theirs,
    norm: '§ 56 Abs. 3 S. 1 TKG; §§ 187 Abs. 1, 188 Abs. 2, 3 BGB',
  },
  maximumTerm: {
    steps: [{ months: 24 }],
    from: 'dem Tag des Vertragsschlusses (nicht der Freischaltung)',
    moves: false,
    ...theirs,
    norm: '§ 56 Abs. 1 TKG; § 309 Nr. 9 lit. a BGB; § 188 Abs. 2 BGB',
  },
};

/** The citation of a period: by the day of the event, because the law of that day counts. */
export function normOf(kind: DeadlineKind, event: string): string {
  const { norm, before } = PERIODS[kind];
  return before && event <= before.until ? before.norm : norm;
}
