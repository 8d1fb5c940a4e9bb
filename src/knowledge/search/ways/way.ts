// What the ways of asking are: everyday words for a passage's question, kept apart from the articles that people read.

/** Passage id -> ways of asking, German and English, separated by "|". */
export type Ways = Readonly<Record<string, string>>;
