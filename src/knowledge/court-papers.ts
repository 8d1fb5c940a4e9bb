// Which of the papers that follow a bill come from a court: their days are the court's, and they go before everything.

/** Values of `dunning` behind which a court stands. */
export const COURT_PAPERS: ReadonlySet<unknown> = new Set(['courtOrder', 'enforcementOrder', 'lawsuit']);

/** Orders that a form is enough against, within two weeks; a lawsuit wants a lawyer. */
export const COURT_ORDERS: ReadonlySet<unknown> = new Set(['courtOrder', 'enforcementOrder']);
