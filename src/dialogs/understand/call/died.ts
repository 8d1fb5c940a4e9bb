// Whether somebody who has died took the call before: the heirs then write of a talk that there was.
import type { Notes } from '../notes.ts';
import { type Place, wholeOf } from '../place.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { compile, first, has, ways } from '../rule.ts';
import { claimedOfDead } from './claimed-of-dead.ts';

/** "Kurz vor ihrem Tod", "meinen inzwischen verstorbenen Vater": the call came first. */
const CALL_FIRST = compile(
  ways(
    '_(?:kurz|wenige tage|ein paar tage|eine woche|einen tag) vor (?:ihrem|seinem|dem) tod_',
    '_(?:inzwischen|mittlerweile) (?:leider )?(?:verstorben\\w*|gestorben)_',
    '_(?:shortly|a few days|days) before (?:his|her) death_',
  ),
);
/** "Die hatten sie angerufen": before the death, where one is told. */
const HAD_CALLED = compile(
  '_(?:hatte|hatten) (?:\\w+ ){0,3}(?:sie|ihn) (?:(?!nie_|nicht_|angeblich_)\\w+ ){0,4}angerufen_',
);
const ON_THE_PHONE = compile(
  '_(?:am telefon|telefonisch|anruf\\w*|angerufen|rief|riefen|telefonat\\w*|phone|call\\w*)_',
);

/**
 * "Am 18. hat er ja gesagt, am 23. ist er gestorben": by the days, else by the words.
 * @returns the words that tell it
 */
export function diedAfterCall(notes: Notes, reading: Reading): Place | undefined {
  const words = first(CALL_FIRST, reading.text);
  const days = reading.dates.filter(({ problem }) => !problem);
  if (notes.has('deceased')) {
    const place = toldDeath(reading) ?? notes.placeOf('deceased');
    const told = sentenceAt(reading, place.start);
    const away = ({ start }: Place): number => Math.abs(start - place.start);
    const death = days
      .filter(({ start }) => sentenceAt(reading, start) === told)
      .toSorted((one, other) => away(one) - away(other))[0];
    const claim = claimedOfDead(reading);
    // The heir was rung later: only the day counts of which the company claims a contract.
    if (claim && death && claim.day !== death) return claim.day.from < death.from ? place : undefined;
    const others = days.filter((day) => day !== death);
    const calls = others.filter(({ start }) =>
      has(ON_THE_PHONE, reading.sentences[sentenceAt(reading, start)]?.text ?? ''),
    );
    const compared = calls.length > 0 ? calls : others;
    if (death && compared.length > 0) return compared.every(({ from }) => from < death.from) ? place : undefined;
    const before = words ?? first(HAD_CALLED, reading.text);
    return before ? wholeOf(before) : undefined;
  }
  return words ? wholeOf(words) : undefined;
}

/** "Meine verstorbene Mutter bekam … Sie ist im Oktober gestorben": the sentence that tells the death, not the one that only names her so. */
function toldDeath(reading: Reading): Place | undefined {
  const told = reading.sentences.find(
    (sentence) =>
      has(DIED_THEN, sentence.text) &&
      reading.dates.some(({ start }) => sentence.start <= start && start < sentence.end),
  );
  const hit = told && first(DIED_THEN, told.text);
  return hit ? wholeOf(hit, told.start) : undefined;
}
const DIED_THEN = compile(
  '_(?:ist|war|sei)_(?:[^.!?,\\n]|\\d\\.){0,40}_(?:gestorben|verstorben)_|_(?:gestorben|verstorben) (?:ist|war)_|_(?:starb|verstarb|died|passed away)_',
);
