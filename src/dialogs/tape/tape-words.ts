// The recording as customers call it, for the places that read whole sentences. Letters are told apart as Unicode does (flag u).

/** "Aufnahme", "Gesprächsaufzeichnung", "der Mitschnitt". */
export const TAPE_WORD =
  '(?:\\p{L}*aufnahmen?|\\p{L}*aufzeichnung(?:en)?|\\p{L}*mitschnitte?s?|tonb[aä]nd(?:e?s|er)?|recordings?|tapes?)';
/** The same, or the file or disc in which it came. */
export const TAPE_OR_FILE = `(?:${TAPE_WORD}|tondatei|datei|mp3|cd|file)`;
