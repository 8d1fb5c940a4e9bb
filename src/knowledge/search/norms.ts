// Who asks with a paragraph means what it is about: "§ 54 Abs. 3 TKG" is the summary and the approval.

/** Law -> its paragraphs, each with the concepts it stands for. */
const NORMS: Readonly<Record<string, readonly (readonly [paragraphs: string, words: string])[]>> = {
  tkg: [
    ['54', 'zusammenfassung genehmigung'],
    ['56', 'laufzeit'],
    ['57', 'erhohung kundigung'],
    ['59', 'nummer wechsel'],
    ['61', 'sperre'],
    ['67', 'rechnung bestreiten'],
    ['68', 'schlichtung'],
  ],
  enwg: [
    ['41b', 'strom textform'],
    ['41f', 'strom sperre'],
    ['111a|111b', 'strom schlichtung'],
  ],
  bgb: [
    ['104|105', 'demenz'],
    ['106|107|108|110', 'kind'],
    ['119|121', 'irrtum'],
    ['123|124', 'tauschung'],
    ['125', 'textform unwirksam'],
    ['126b', 'textform'],
    ['134', 'gesetz unwirksam'],
    ['241a', 'unbestellt'],
    ['312g|355|356', 'widerruf'],
    ['357a', 'widerruf wert'],
    ['510', 'abo textform'],
    ['675j|675u|676b', 'lastschrift bank'],
    ['675x', 'lastschrift ruckbuchung'],
    ['1357', 'ehe'],
  ],
  uwg: [['7|7a', 'werbung anruf']],
  dsgvo: [
    ['15', 'auskunft aufnahme'],
    ['17', 'loschen'],
    ['18', 'aufbewahren'],
    ['82', 'datenschutz schaden'],
  ],
  stgb: [
    ['201', 'aufnahme heimlich'],
    ['263', 'betrug'],
  ],
  zpo: [
    ['138', 'wahrheit'],
    ['286', 'beweis'],
    ['692|694', 'mahnbescheid'],
    ['700', 'vollstreckung'],
  ],
  rdg: [['13a', 'inkasso']],
};
/** "54 Abs. 3 Satz 5", "54 III 5". */
const PART = '(?:[ .,]*(?:abs|absatz|satz|nr|lit|iii?|iv|v|[1-9]|[a-h])(?![a-z0-9]))*[ .,]*';

/** Paragraphs as the search counts them, on a plain text. */
export const NORM_PHRASES: readonly (readonly [pattern: string, words: string])[] = Object.entries(NORMS).flatMap(
  ([law, rows]) =>
    rows.map(
      ([paragraphs, words]) =>
        [`(?:${paragraphs})(?![0-9a-z])${PART}(?:${law}${law === 'dsgvo' ? '|gdpr' : ''})`, words] as const,
    ),
);
