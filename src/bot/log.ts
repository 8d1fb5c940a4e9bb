// The log: one line of JSON for whoever runs the service.

/** One line of the log: no text of a customer, no address, a conversation only as a hash. */
export type LogEntry = { level: 'error' | 'info'; what: string; [field: string]: string | number | undefined };
/** Writes one line of the log. */
export type Log = (entry: LogEntry) => void;
