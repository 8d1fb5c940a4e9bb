// "Nichts", typed to a question of what came.

/** None of what is asked for: the same few words, whatever the question. */
export const NOTHING_CAME =
  '^(?:(?:nichts|keine|keiner|kein|nein|noch nichts|none|nothing)|keine mahnung|nichts gekommen)';
