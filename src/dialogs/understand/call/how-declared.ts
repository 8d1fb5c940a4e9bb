// How a no came about: a yes to something else, papers only, silence, a plain no.
import { DEAL } from '../phrases/consents.ts';
import { DATA_GIVEN, ONLY_YES, SENDING, SILENT, TO_BE_SENT, YES_ELSEWHERE } from '../phrases/unmeant.ts';
import { clauseAt, type Reading } from '../reading.ts';
import { compile, has, type Hit, ways } from '../rule.ts';

const P = {
  elsewhere: compile(YES_ELSEWHERE),
  only: compile(ONLY_YES),
  toBeSent: compile(TO_BE_SENT),
  sending: compile(SENDING),
  silent: compile(SILENT),
  deal: compile(DEAL),
  data: compile(DATA_GIVEN),
};

/** How a no came about, from the words that tell it. */
export function declarationOf(hits: readonly Hit[], reading: Reading): Hit | undefined {
  const told = hits.filter((hit) => hit.fact === 'agreedOnPhone' && hit.value === false);
  const named = (value: string, hit: Hit): Hit => ({ ...hit, fact: 'declaration', value });
  for (const hit of told) {
    const words = reading.text.slice(hit.start, hit.end);
    if (has(P.elsewhere, words) || has(P.only, words)) return named('yesToSomethingElse', hit);
  }
  for (const hit of told) {
    const sentence = reading.sentences[clauseAt(reading, hit.start)?.sentence ?? 0]?.text ?? '';
    const words = reading.text.slice(hit.start, hit.end);
    if (has(P.toBeSent, sentence) && has(P.sending, sentence) && !has(P.deal, sentence.replace(/\bangebot\b/g, ' ')))
      return named('onlyDocuments', hit);
    if (has(P.silent, words)) return named('silent', hit);
  }
  const no = told.find((hit) =>
    REFUSED.test(reading.text.slice(hit.start, Math.min(hit.end + BEHIND, sentenceEnd(reading, hit)))),
  );
  const given = told.find((hit) =>
    has(P.data, reading.sentences[clauseAt(reading, hit.start)?.sentence ?? 0]?.text ?? ''),
  );
  if (given && (!no || HUNG_UP.test(reading.text.slice(no.start, no.end)))) return named('yesToSomethingElse', given);
  return no && named('no', no);
}

/** How far behind the words of a no its reason may stand: "klipp und klar gesagt, dass ich keinen brauche". */
const BEHIND = 50;
/** A no by ending the call. */
export const HUNG_UP = /aufgelegt|legte|hung up/;
const sentenceEnd = (reading: Reading, hit: Hit): number =>
  reading.sentences[clauseAt(reading, hit.start)?.sentence ?? 0]?.end ?? hit.end;
const REFUSED = new RegExp(
  String.raw`\b(?:${ways(
    'nein|nee|noe',
    String.raw`no(?=[.,;!?"]|$| thanks?\b| thank\b| way\b)`,
    String.raw`abgelehnt|lehn\w*|abgewunken|aufgelegt|widersprochen|kein interesse`,
    String.raw`kein bedarf|brauch\w*|will ich nicht|nicht interessiert|not interested`,
    'declined|refused|hung up|in ruhe lassen',
    '(?:gesagt|sagte),? (?:dass|das) (?:ich|wir) (?:nichts|nix) (?:will|wollen|brauche?n?|kaufe?n?)',
  )})\b`,
);
