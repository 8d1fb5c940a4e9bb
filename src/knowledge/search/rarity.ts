// How much a word tells: the fewer passages have it, the more.

/** In so many passages stands what none has: it tells more than what stands in a single one. */
const UNSEEN = 0.5;

/**
 * The weight of something that stands in some of the passages.
 * @param all how many passages there are
 * @param having how many of them have it
 */
export const rarity = (all: number, having = 0): number => Math.log(1 + all / (having || UNSEEN));
