// A sum as it is typed into a field or given by a program: page, forms and readings of a model; imports nothing.

/**
 * "24,99", "1.234,50", "1.200", "24.99 €", "1.200,-" as a number of euros. A point before three figures parts thousands, as in every
 * German bill.
 * @returns undefined for anything else, also where two readings are possible ("1,200")
 */
export function readAmount(text: string): number | undefined {
  const bare = text.replace(/[€\s]|EURO?/gi, '').replace(/,-{1,2}$/, '');
  const whole = /^\d{1,3}(\.\d{3})+(,\d{1,2})?$/.test(bare) ? bare.replace(/\./g, '') : bare;
  const plain = whole.replace(',', '.');
  return /^\d+(\.\d{1,2})?$/.test(plain) ? Number(plain) : undefined;
}
