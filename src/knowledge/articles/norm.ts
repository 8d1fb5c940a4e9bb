// Citations of German law as English readers expect them: "§ 54 Abs. 3 S. 4 TKG" becomes "§ 54(3) sentence 4 TKG".

/** @param norm a citation in German form @returns the same in English form */
export const normInEnglish = (norm: string): string =>
  norm
    .replace(
      / Abs\. (\d+[a-z]?)((?:, \d{1,2})*)(?=[^\d]|$)/g,
      (_, one: string, more: string) => `(${one})${more.replace(/\d+/g, (number) => `(${number})`)}`,
    )
    .replace(/ S\. (\d+)/g, ' sentence $1')
    .replace(/ Nr\. (\d+)/g, ' no. $1')
    .replace(/\bbis (?=\d)/g, 'to ')
    .replaceAll('DSGVO', 'GDPR')
    .replaceAll('allgemeine Beweislast', 'general burden of proof')
    .replaceAll('(Österreich)', '(Austria)')
    .replaceAll('(Schweiz)', '(Switzerland)');
