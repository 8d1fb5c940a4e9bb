// The shape of one line of the address book.

/** What an address is good for: declarations about the contract, withdrawals, requests under the GDPR. */
export type AddressPurpose =
  'contract' | 'withdrawal' | 'access' | 'regulator' | 'arbitration' | 'dataProtection' | 'debtSupervision';

/** An address with its source and the day it was seen. */
export type AddressRow = {
  /** Company ids of the directory that this address answers for; for an authority its own id. */
  readonly ids: readonly string[];
  readonly purposes: readonly AddressPurpose[];
  readonly name: string;
  readonly lines: readonly string[];
  readonly email?: string;
  readonly fax?: string;
  readonly phone?: string;
  /** Form or page for the same purpose. */
  readonly web?: string;
  readonly source: string;
  /** ISO day or year when the source was last changed; '' = undated. */
  readonly seen: string;
  /** Old, second-hand or doubtful: to be compared before use. */
  readonly unsure: boolean;
};
