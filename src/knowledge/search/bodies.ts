// How well the passages' own texts fit a question: BM25+ over their terms, which tells a rare term from a common one and a short
// text from a long one. What a term says for a text never changes, so it is worked out once, and a question only adds up.

/** How soon more of a term tells no more, how much a long text counts for less, what a term tells at least. */
const SOON = 1.2;
const LONG = 0.7;
const LEAST = 0.5;

/** The texts that have a term, and what it says for each. */
type Holders = { texts: Int32Array; says: Float64Array };

/** Measures how well each text fits a question's terms: the best has 1, one without any of them 0. The next question writes over it. */
export type Bodies = (terms: readonly string[]) => Float64Array;

/** @param texts the terms of every text in a row, by the text's number */
export function bodiesOf(texts: readonly (readonly string[])[]): Bodies {
  const counts = new Map<string, Map<number, number>>();
  const lengths: number[] = [];
  let mean = 0;
  for (const [text, terms] of texts.entries()) {
    for (const term of terms) {
      const those = counts.get(term) ?? new Map<number, number>();
      counts.set(term, those.set(text, (those.get(text) ?? 0) + 1));
    }
    const length = Math.max(1, new Set(terms).size);
    lengths.push(length);
    mean = (mean * text + length) / (text + 1);
  }
  const holders = new Map<string, Holders>();
  for (const [term, those] of counts) {
    const rare = Math.log(1 + (texts.length - those.size + 0.5) / (those.size + 0.5));
    const says = Float64Array.from(
      those,
      ([text, count]) =>
        rare * (LEAST + (count * (SOON + 1)) / (count + SOON * (1 - LONG + (LONG * (lengths[text] ?? 1)) / mean))),
    );
    holders.set(term, { texts: Int32Array.from(those.keys()), says });
  }
  const size = texts.length;
  const fits = new Float64Array(size);
  const different = new Int32Array(size);
  return (terms) => {
    fits.fill(0);
    different.fill(0);
    for (const [at, term] of terms.entries()) {
      const found = holders.get(term);
      if (!found) continue;
      const again = terms.indexOf(term) < at;
      for (let i = 0; i < found.texts.length; i += 1) {
        const text = found.texts[i] ?? 0;
        fits[text] = (fits[text] ?? 0) + (found.says[i] ?? 0);
        if (!again) different[text] = (different[text] ?? 0) + 1;
      }
    }
    let most = 0;
    for (let text = 0; text < size; text += 1) {
      const fit = (fits[text] ?? 0) * (different[text] ?? 0);
      fits[text] = fit;
      if (fit > most) most = fit;
    }
    if (most > 0) for (let text = 0; text < size; text += 1) fits[text] = (fits[text] ?? 0) / most;
    return fits;
  };
}
