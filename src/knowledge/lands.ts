// The Land of a postcode, only where its first digits lie in one Land: those at the borders are not guessed.
import type { FactValues } from './facts.ts';

type Land = FactValues['federalState'];

/** Beginnings of postcodes, the longest that fits decides; `-` marks one within a longer row that belongs to another Land or to two. */
const BEGINNINGS: Readonly<Record<Land | '-', string>> = {
  BW: '681 682 683 687 691 70 71 72 73 74 75 761 762 763 764 765 766 77 78 79 880 882 883 884 885 890 895',
  BY: '637 638 639 80 81 82 83 84 85 86 87 892 893 894 90 91 92 93 94 95 96 970 971 972 973 974 975 976 977',
  BE: '10 12 13 140 141',
  BB: '03 144 145 146 147 148 149 15 16',
  HB: '275 281 282 283',
  HH: '20 220 221 222 223 224 225 226 227',
  HE: '341 342 345 346 35 360 361 362 363 60 61 630 631 632 633 634 635 636 64 651 657 658 659',
  MV: '18 190 191 192',
  NI: '26 27 290 291 292 293 295 296 30 31 370 371 381 382 383 384 385 386 490 491 493 496 497 498',
  NW: '32 33 40 41 42 44 45 46 47 481 482 483 486 487 50 51 52 531 532 533 536 537 538 539 570 571 572 58 59',
  RP: '54 551 554 555 556 557 56 67 767 768',
  SL: '661 662 663 665 666 667',
  SN: '010 011 012 013 014 015 016 017 018 02 041 042 043 08 09',
  ST: '060 061 062 063 064 066 067 068 069 39',
  SH: '235 236 237 238 24 25',
  TH: '073 074 075 076 077 98 99',
  '-': '125 274',
};
const LANDS = new Map(
  Object.entries(BEGINNINGS).flatMap(([land, all]) => all.split(' ').map((digits) => [digits, land] as const)),
);

/**
 * The Land in which a postcode lies.
 * @param text a postcode, or a line of an address that begins with one
 * @returns undefined where it is none, or its beginning lies in two Länder
 */
export function landOfPostcode(text: string | undefined): Land | undefined {
  const [digits] = /^\d{5}(?!\d)/.exec(text?.trim() ?? '') ?? [];
  const land = digits && (LANDS.get(digits.slice(0, 3)) ?? LANDS.get(digits.slice(0, 2)));
  return land && land !== '-' ? (land as Land) : undefined;
}
