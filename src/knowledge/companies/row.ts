// The shape of one line of the directory of companies.

/**
 * id, name, legal name ('' = not known), further spellings divided by `|`, network ('' = none).
 * A spelling that begins with `?` is also an everyday word: it counts only where the words around it show a company.
 */
export type CompanyRow = readonly [id: string, name: string, legalName: string, aliases: string, network?: string];
