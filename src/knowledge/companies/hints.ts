// What helps to tell companies from everyday words: tails of compounds, products that name their company, words never meant.

/** Tails that people hang on a company's name: "Vodafonevertrag". */
export const COMPOUND_TAILS: ReadonlySet<string> = new Set(
  (
    's es vertrag vertrags vertraege rechnung rechnungen kunde kunden kundin shop shops laden mitarbeiter mitarbeiterin typ typen ' +
    'mann frau mensch menschen leute anschluss hotline app tarif tarife internet handy dsl kabel tv anrufer anruf anrufe vertreter ' +
    'berater beraterin router nummer karte sim simkarte abo konto kundenservice service support kundenkonto kundenportal portal ' +
    'mail email brief schreiben paket festnetz mobilfunk mobil strom gas energie vertrieb partner box callcenter verkaeufer'
  ).split(' '),
);

/** Products whose name says whose they are. */
export const PRODUCT_BRANDS: readonly (readonly [brand: string, companyId: string])[] = [
  ['magentazuhause', 'telekom'], ['magenta zuhause', 'telekom'], ['magentatv', 'telekom'], ['magenta tv', 'telekom'],
  ['magentamobil', 'telekom'], ['magenta mobil', 'telekom'], ['magentaeins', 'telekom'], ['magenta eins', 'telekom'],
  ['entertain tv', 'telekom'], ['speedport', 'telekom'], ['gigazuhause', 'vodafone'], ['giga zuhause', 'vodafone'],
  ['gigatv', 'vodafone'], ['giga tv', 'vodafone'], ['gigacube', 'vodafone'], ['gigakombi', 'vodafone'], ['gigamobil', 'vodafone'],
  ['red internet', 'vodafone'], ['callya', 'vodafone'], ['o2 my home', 'o2'], ['o2 free', 'o2'], ['o2 mobile', 'o2'], ['freenet tv', 'freenet'],
  ['waipu', 'waipu'],
]; // prettier-ignore

/** Spellings that would match an everyday word; they are never read as a company. */
export const NEVER_COMPANIES: ReadonlySet<string> = new Set(
  (
    'debited debiting gesendet gesendete telefonist telefonistin telekommunikation phoned phones phoning phone telefonda telefonla telefonie telefonia telefonier telefoniere telefoniert telefonierte telefonieren telefonni telefoni telefonu telefonem telekomm.unternehmen verzoegert freunde friend freier freies naturell strommio stromnetz stromer ' +
    'telefon telefone telefona telefonata telefonato telefonare telefono telefonat telefonate telefonisch teleson. klarmachen klarstellen eprima voraus vorab montage montag montags ' +
    'goldgelb simple simpel simpler simply zeit bild welt stern focus spiegel faber geo ideal signal stark switch polar generell ' +
    'entgegen entgehen energie energien energiekosten energy extra prima privat premium internet inexistent innig ' +
    'hotel hotels telegram telegramm handelt gasse stromlos mainz rabatt rabatte oktober ostern smart mobil mobile base'
  ).split(' '),
);
