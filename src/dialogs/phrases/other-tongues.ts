// Languages that are recognised and not read: one honest sentence in each says which ones are there.

/** By language, each in its own words: whoever writes it could not read another one. */
export const OTHER_TONGUES = {
  it: 'Buongiorno. L’italiano non so ancora leggerlo. Rispondo in tedesco, inglese, turco, russo, ucraino, polacco e arabo: scelga una lingua. Le lettere sono sempre in tedesco.',
  ro: 'Bună ziua. Limba română nu o pot citi încă. Răspund în germană, engleză, turcă, rusă, ucraineană, poloneză și arabă: alegeți o limbă. Scrisorile sunt întotdeauna în germană.',
  es: 'Buenos días. Todavía no leo español. Respondo en alemán, inglés, turco, ruso, ucraniano, polaco y árabe: elija un idioma. Las cartas van siempre en alemán.',
  fr: 'Bonjour. Je ne lis pas encore le français. Je réponds en allemand, anglais, turc, russe, ukrainien, polonais et arabe : choisissez une langue. Les lettres sont toujours en allemand.',
  hr: 'Dobar dan. Ovaj jezik još ne čitam. Odgovaram na njemačkom, engleskom, turskom, ruskom, ukrajinskom, poljskom i arapskom: odaberite jezik. Pisma su uvijek na njemačkom.',
} as const;
