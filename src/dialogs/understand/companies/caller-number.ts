// The number that a call showed: "von der Nummer 0341 1234567 angerufen", "im Display stand 0800 …". A customer's number is none.
import { foldedPlace, type Reading } from '../reading.ts';

const NUMBER = String.raw`(?<number>(?:\+|00?)[1-9](?:[ /()-]{0,3}\d){4,14})(?!\d)`;
const SHAPES = [
  // The number is said to be the caller's, or to have been shown.
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:Anrufer|Telefon|Ruf|Handy|Mobil|Festnetz)?-?[Nn]ummer|[Dd]isplay|[Aa]ngezeigt(?:e Nummer)?|number)(?!\p{L})[^\d+.!?\n]{0,30}${NUMBER}`,
    'u',
  ),
  new RegExp(
    String.raw`${NUMBER}[^\d.!?\n]{0,20}(?<!\p{L})(?:im Display|auf dem Display|angezeigt|on the display|showed)(?!\p{L})`,
    'u',
  ),
] as const;
/** Told of a call that came in, in the same sentence or as a thing shown. */
const CAME_IN =
  /(?<!\p{L})(?:angerufen|rief(?:en)?|anruf\p{L}*|ruft|display|angezeigt\p{L}*|called|rang|calling)(?!\p{L})/iu;
/** One's own number, a hotline to be called, a number of papers. */
const OTHER =
  /(?<!\p{L})(?:mein\p{L}*|unser\p{L}*|kunden\p{L}*|vertrags\p{L}*|rechnungs\p{L}*|hotline|erreichbar|zurückrufen|ich (?:habe? |hab )?(?:\p{L}+ ){0,3}angerufen|my|our|customer|contract)(?!\p{L})[^.!?\n]{0,20}$/iu;

/** A number that is named as the caller's. */
export type CallerNumber = { number: string; start: number; end: number };

/** @returns the number, as it was written, with its place in the folded text */
export function callerNumberOf(reading: Reading): CallerNumber | undefined {
  for (const shape of SHAPES) {
    const hit = shape.exec(reading.source);
    const number = hit?.groups?.['number']?.trim();
    if (!hit || !number) continue;
    const at = hit.index + hit[0].indexOf(number);
    const sentence = reading.source.slice(Math.max(0, lastStop(reading.source, at)), nextStop(reading.source, at));
    if (!CAME_IN.test(sentence) || OTHER.test(reading.source.slice(Math.max(0, at - 40), at))) continue;
    return { number, start: foldedPlace(reading.folded, at), end: foldedPlace(reading.folded, at + number.length) };
  }
  return undefined;
}

/** A full stop within a day ("10.9.") ends no sentence. */
const lastStop = (text: string, at: number): number =>
  Math.max(...['. ', '! ', '? ', '\n'].map((stop) => lastOf(text, stop, at)));
function lastOf(text: string, stop: string, at: number): number {
  for (let i = text.lastIndexOf(stop, at); i >= 0; i = text.lastIndexOf(stop, i - 1))
    if (stop !== '. ' || !/\d$/.test(text.slice(0, i))) return i;
  return 0;
}
const nextStop = (text: string, at: number): number => {
  const next = text.slice(at).search(/[.!?\n](?:\s|$)/);
  return next < 0 ? text.length : at + next;
};
