// Addresses that several parts of the wire name; apart from what answers there, which is loaded later than the routes.

/** The whole case as plain HTML forms. */
export const FORM = '/formular';
/** Where the hand-over sheet is read. */
export const SHEET = '/blatt';
