// Companies whose customer somebody is and stays: they have not called.
import type { Reading } from '../reading.ts';

/** "Wir sind bei den Stadtwerken": whose customer one is has not called; "er sagte, wir sind …" is the caller's word. */
export const isOwnSupplier = (reading: Reading, start: number): boolean =>
  isTheirSupplier(reading, start) ||
  /(?:^|[.!?;] ?)(?:(?:und|aber|denn|weil|dabei) )?(?:ich|wir)(?: ja| doch| eigentlich| schon)? (?:bin|sind|war|waren|bleibe|bleiben)(?: (?!(?:jetzt|nun|ploetzlich|auf|neuerdings|angeblich|auch)\b)\w+){0,3}? (?:bei|kundin? (?:bei|von)|kunden? (?:bei|von))(?: der| den| dem| meinen| unseren)? $/.test(
    reading.text.slice(Math.max(0, start - 60), start),
  );

/** "Sie ist bei 1&1 und will da bleiben": whose customer the person called is; "sie ist von 1&1" was said on the phone. */
const isTheirSupplier = (reading: Reading, start: number): boolean =>
  /(?:^|[.!?;,] ?|\b(?:und|aber|denn) )(?:sie|er|(?:mein|unser)\w* \w+) (?:ist|war|bleibt) (?:\w+ ){0,3}bei (?:der |den |dem )?$/.test(
    reading.text.slice(Math.max(0, start - 60), start),
  ) && STAYS_THERE.test(reading.text.slice(start, start + 70));
const STAYS_THERE = /^[^.!?]{2,40}\b(?:bleiben|bleibt|zufrieden|kunde|kundin)\b/;
