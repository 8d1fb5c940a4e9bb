// Use by fixed phrases: the wrapping that is still shut, or the thing at work.
import { isNegated, isReported } from '../../../knowledge/german/clauses.ts';
import type { Notes } from '../notes.ts';
import { NO } from '../phrases/approval.ts';
import { IN_USE, STILL_SHUT } from '../phrases/deliveries.ts';
import { NO_WORK } from '../phrases/use.ts';
import { spanOf } from '../place.ts';
import { type Reading, clauseAt, sentenceAt } from '../reading.ts';
import { all, compile, has } from '../rule.ts';
import { COMPANY_DID } from './use.ts';

const P = {
  no: compile(NO),
  shut: compile(STILL_SHUT),
  used: compile(IN_USE),
};

/** Notes use: the wrapping that is still shut, or the thing at work. */
export function noteUse(notes: Notes, reading: Reading): void {
  for (const [pattern, value] of [
    [P.shut, false],
    [P.used, true],
  ] as const) {
    for (const hit of all(pattern, reading.text)) {
      const span = reading.sentences[sentenceAt(reading, hit.index + 1)];
      const sentence = span?.text ?? '';
      if (value && COMPANY_DID.test(sentence)) continue;
      if ((/\?\W*$/.test(sentence) && !hit[0].includes('?')) || /\b(?:wenn|falls|sobald)\b/.test(sentence)) continue;
      if (
        /\b(?:link|knopf|button|mail|sms|app)\b/.test(
          reading.text.slice(
            // "Nicht benutzt." alone speaks of the sentence before.
            Math.max(hit.index - (span?.start ?? 0) < 4 ? 0 : (span?.start ?? 0), hit.index - 45),
            hit.index + hit[0].length + 15,
          ),
        )
      )
        continue;
      // A booklet still wrapped, a tablet in its box: no service that was left unused.
      if (!value && WRAPPED.test(hit[0]) && (NO_SERVICE.test(sentence) || onlyGadget(reading.text))) continue;
      // "Mein Vertrag läuft jetzt länger", "läuft auf meinen Namen": no use.
      if (value && /laeuft/.test(hit[0]) && RUNS_ON.test(reading.text.slice(hit.index, hit.index + hit[0].length + 30)))
        continue;
      // "Die Frist läuft schon", "ich nutze seit Jahren nur mein altes Handy".
      if (value && LODGED.test(sentence)) continue;
      // "Abgelehnt, weil ich ihn schon genutzt hätte": what they say.
      if (value && /^\W*haette\b/.test(reading.text.slice(hit.index + hit[0].trimEnd().length))) continue;
      if (value && isReported(clauseAt(reading, hit.index)?.text ?? '')) continue;
      if (value && (NO_WORK.test(sentence) || /\bseit (?:\w+ )?jahren\b/.test(sentence))) continue;
      // "Den will ich behalten, läuft super": of another matter as often.
      if (value && /\bbehalten\b/.test(sentence) && /laeuft/.test(hit[0])) continue;
      // "Eingelegt hab ich sie nicht": what the clause denies was not done.
      const clause = clauseAt(reading, hit.index)?.text ?? '';
      if (value && (has(P.no, hit[0]) || isNegated(clause))) continue;
      notes.note('serviceUsed', value, spanOf(hit));
    }
  }
}

/** "Protest eingelegt": no card. */
const LODGED = /\b(?:protest|einspruch|widerspruch|beschwerde|veto) (?:\w+ ){0,4}eingelegt\b/;
/** A tablet or a telephone that came with a tariff: its box says nothing of the line. */
const onlyGadget = (text: string): boolean =>
  /\b(?:tablet|smartphone|iphone|laptop|fernseher|uhr|smartwatch)\b/.test(text) &&
  !/\b(?:\w*router|sim\w*|\w*karte|modem|\w*box|receiver|stick)\b/.test(text);

const WRAPPED = /karton|paket|kiste|paeckchen|packung|verpackt|geschweisst|sealed|unopened|aufgemacht/;
const NO_SERVICE =
  /\b(?:\w*hefte?n?|\w*ausgaben?|\w*zeitschrift\w*|\w*zeitung\w*|magazine?|buch|buecher|tablet|magazines?|kreditkarte)\b/;
const RUNS_ON = /laeuft (?:\w+ ){0,2}(?:angeblich|laenger|bis|noch|auf|weiter|aus|ab|ueber (?:mich|meinen))\b/;
