// The mark of the link back into a case.
/** Stands behind the start page's address in the link back into a case: the server writes it, the page reads it. */
export const BACK = '#fall=';
