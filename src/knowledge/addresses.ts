// The address book: companies and authorities with source and day. The address in the customer's own papers always wins.
import { AUTHORITY_ADDRESSES } from './addresses/authorities.ts';
import { COMPANY_ADDRESSES } from './addresses/companies.ts';
import type { AddressPurpose, AddressRow } from './addresses/row.ts';
import { companyOf } from './companies.ts';
import type { FactValues } from './facts.ts';

export type { AddressPurpose, AddressRow } from './addresses/row.ts';

/** An address of the book, with where and when it was seen; `unsure`: old, undated or second-hand. */
export type BookAddress = Omit<AddressRow, 'ids' | 'purposes' | 'lines'> & { lines: string[] };

const OLD_AFTER_MONTHS = 24;
const STAND = '2026-11-23';
const rows = [...COMPANY_ADDRESSES, ...AUTHORITY_ADDRESSES];
const book = new Map<string, AddressRow>();
load();

function load(): void {
  for (const row of rows) {
    if (!/^\d{5} \S/.test(row.lines.at(-1) ?? '') && !/^\d{4} \S/.test(row.lines.at(-2) ?? ''))
      throw new Error(`address without a town: ${row.name}`);
    for (const id of row.ids)
      for (const purpose of row.purposes) {
        if (book.has(`${id} ${purpose}`)) throw new Error(`address used twice: ${id} ${purpose}`);
        book.set(`${id} ${purpose}`, row);
      }
  }
}

/** Records whose day is unknown or older than two years are unsure, whatever the row says. */
function isOld(seen: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(seen)) return true;
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(seen).add({ months: OLD_AFTER_MONTHS }), STAND) < 0;
}

function found(row: AddressRow | undefined): BookAddress | undefined {
  if (!row) return undefined;
  const { ids: _ids, purposes: _purposes, lines, ...rest } = row;
  return { ...rest, lines: [...lines], unsure: row.unsure || isOld(row.seen) };
}

/**
 * The known address of a company for a purpose.
 * @param provider id, name or spelling as in the fact `provider`
 * @returns undefined where none was seen: then the customer's papers or the imprint have it (never guessed)
 */
export function addressFor(provider: string, purpose: AddressPurpose): BookAddress | undefined {
  const company = book.has(`${provider} ${purpose}`) ? { id: provider } : companyOf(provider);
  return company && found(book.get(`${company.id} ${purpose}`));
}

/** The address of an authority or arbitration body by its id (`bnetza`, `bfdi`, `NW`, `schlichtungEnergie` …). */
export const authority = (id: string, purpose: AddressPurpose): BookAddress | undefined =>
  found(book.get(`${id} ${purpose}`));

/**
 * Which data-protection authority is responsible: BfDI for telecoms services, else the authority of the
 * Land where the company has its seat. Who lives in Austria or Switzerland has an authority at home.
 * @param telecoms whether the data come from a telecoms service
 * @param home where the consumer lives
 * @returns undefined where the Land is needed and not known
 */
export function authorityFor(
  telecoms: boolean,
  traderState: FactValues['traderState'] | undefined,
  home: FactValues['jurisdiction'] = 'DE',
): BookAddress | undefined {
  if (home === 'AT' || home === 'CH') return authority(home, 'dataProtection');
  if (telecoms) return authority('bfdi', 'dataProtection');
  return traderState && authority(traderState, 'dataProtection');
}

/** Which arbitration body is responsible (S-01, S-03, S-06); insurance and finance have bodies whose address was not seen. */
export function arbitrationFor(
  kind: 'telecoms' | 'energy' | 'insurance' | 'finance' | 'other',
): BookAddress | undefined {
  if (kind === 'telecoms') return authority('schlichtungTelekom', 'arbitration');
  if (kind === 'energy') return authority('schlichtungEnergie', 'arbitration');
  return kind === 'other' ? authority('universalschlichtung', 'arbitration') : undefined;
}
