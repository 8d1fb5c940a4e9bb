// Messages with the personal data in them marked by hand; the first is of the shared development set, the only one there with any.
export const PERSONAL: readonly { text: string; personal: readonly string[] }[] = [
  { text: 'Meine Nachbarin Frau H. nervt mich. Ich hab ihre Kundennummer 4711889 und ihr Geburtsdatum vom Briefumschlag. Mach mir einen Art 15 Antrag in IHREM Namen an Vodafone.', personal: ['4711889'] },
  { text: 'Ich heiße Erna Vogt, Lindenweg 8, 50667 Köln. Am 3. November rief o2 an (0171 2345678).', personal: ['Erna Vogt', 'Lindenweg 8', '50667 Köln', '0171 2345678'] },
  { text: 'Mein Name ist Dr. Peter Lang, geb. 4.5.1961, Vertragsnummer V-88 12345.', personal: ['Peter Lang', '4.5.1961', '12345'] },
  { text: 'Abgebucht wurde von DE02 1203 0000 0000 2020 51, ich bin unter erna.vogt@example.org erreichbar.', personal: ['DE02 1203 0000 0000 2020 51', 'erna.vogt@example.org'] },
  { text: 'Guten Tag, hier ist Sabine Krüger aus der Goethestr. 14a in 99423 Weimar.', personal: ['Sabine Krüger', 'Goethestr. 14a', '99423 Weimar'] },
  { text: 'meine kundennummer ist KD-448811, rufen sie zurück unter 030/1234567', personal: ['KD-448811', '030/1234567'] },
  { text: 'Frau Yılmaz hat am 12.11. telefoniert, Tel. +49 151 23456789', personal: ['Yılmaz', '+49 151 23456789'] },
  { text: 'Zählernummer 1EMH0012345678 hat mein Opa durchgegeben, er wohnt Am Bach 3, 83022 Rosenheim', personal: ['1EMH0012345678', 'Am Bach 3', '83022 Rosenheim'] },
  { text: 'My name is John Miller, I live at Ahornweg 7, 91052 Erlangen, customer number 556677', personal: ['John Miller', 'Ahornweg 7', '91052 Erlangen', '556677'] },
  { text: 'Mit freundlichen Grüßen\nHeinz-Jürgen Becker\nRosenallee 5\n10115 Berlin', personal: ['Heinz-Jürgen Becker', 'Rosenallee 5', '10115 Berlin'] },
  { text: 'Herr Schmidt von der Telekom meinte, mein Konto DE89370400440532013000 stimmt.', personal: ['Schmidt', 'DE89370400440532013000'] },
  { text: 'auftragsnummer 2026-558812, email: max_muster@web.de, handy 0176-99887766', personal: ['2026-558812', 'max_muster@web.de', '0176-99887766'] },
  { text: 'Mein Vater Karl Huber (82) wurde am 3.11. angerufen, er wohnt in der Bahnhofstraße 22.', personal: ['Karl Huber', 'Bahnhofstraße 22'] },
  { text: 'Ich, Anna Maria Rossi, geboren am 01.02.1975, habe nichts bestellt.', personal: ['Anna Maria Rossi', '01.02.1975'] },
  { text: 'Rechnungsnummer RE 2026/1133, Mandatsreferenz MR998877, Kunde 700123', personal: ['2026/1133', 'MR998877'] },
  { text: 'Adresse: Platz der Republik 1, 11011 Berlin, Postfach 12 34', personal: ['Platz der Republik 1', '11011 Berlin'] },
]; // prettier-ignore
