// A yes to papers, an offer by post, a visit: no yes to a contract.
import { DEAL } from '../phrases/consents.ts';
import { SENDING, TO_BE_SENT } from '../phrases/unmeant.ts';
import { clauseAt, type Reading } from '../reading.ts';
import { compile, has, type Hit, ways } from '../rule.ts';

const P = {
  toBeSent: compile(TO_BE_SENT),
  sending: compile(SENDING),
  deal: compile(DEAL),
};

/** A yes to papers, an offer by post, a visit: told with a word of assent, and no word of a contract beside it. */
export function documentsOnly(hit: Hit, reading: Reading): Hit | undefined {
  if (hit.fact !== 'agreedOnPhone' || hit.value !== true) return undefined;
  const clause = clauseAt(reading, hit.start);
  const sentence = reading.sentences[clause?.sentence ?? 0];
  if (
    !sentence ||
    !/\b(?:ja|ok|okay|gern|gerne|zugestimmt|einverstanden|agreed|yes|fine)\b/.test(
      reading.text.slice(hit.start, hit.end),
    )
  )
    return undefined;
  const around = reading.text
    .slice(Math.max(sentence.start, hit.start - 130), Math.min(sentence.end, hit.end + 90))
    .replaceAll(PAPERS_HERE, ' ');
  const rest = around.replace(/\b(?:unverbindliche\w*|ein|das|sein) angebot\b/g, ' prospekt ');
  if (!has(P.toBeSent, around) || !has(P.sending, around) || has(P.deal, rest) || PRICED.test(around)) return undefined;
  return { ...hit, value: false, rank: 3 };
}

/** "Ich hab ja gesagt, keine Unterlagen bekommen": papers that came or did not come, and none to be sent. */
const PAPERS_HERE = new RegExp(
  ways(
    String.raw`\b(?:nichts|nix) schriftlich\w*\b`,
    String.raw`\b(?:unterlagen|infos?|informationen|\w*material|details|angebot|` +
      'etwas schriftliches|was schriftliches) (?:(?:hab|habe|haben|wurden?) (?:ich|wir|mir|uns) |' +
      String.raw`(?:kam|kamen|sind|ist) )(?:[\w_]+ ){0,4}(?:bekommen|erhalten|gekriegt|gekommen|` +
      String.raw`angekommen|geschickt|zugeschickt|keine?|nicht|nie)\b`,
    String.raw`\b(?:(?:noch |bisher |bislang |immer noch )*(?:nie |kein\w* )|` +
      String.raw`(?:gestern|heute|vorgestern|am [\d_.]+) (?:\w+ )?)(?:\w+ ){0,2}` +
      String.raw`(?:unterlagen|infos?|informationen|\w*material|details|angebot|` +
      String.raw`schriftlich\w*)(?: \w+){0,3} (?:bekommen|erhalten|gekriegt|gekommen|` +
      String.raw`angekommen|geschickt|zugeschickt|da)\b`,
  ),
  'g',
);
const PRICED = /\d ?(?:€|euro|monat)|\b(?:abgeschlossen|bestellt|gekauft|dann|danach|auch)\b/;
