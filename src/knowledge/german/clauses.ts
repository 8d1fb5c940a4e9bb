// Sentences and clauses of folded text, and what stands around a statement: negated, asked, conditional, reported.
import { phrase, ways } from './words.ts';

/** From the first character to behind the last. */
export type Span = { start: number; end: number };

/** Words after which a full stop ends nothing. */
const ABBREVIATION =
  /(?:\b(?:ca|z|b|bzw|dr|st|str|nr|tel|inkl|exkl|incl|excl|approx|evtl|vgl|mtl|ggf|usw|etc|abs|art|mio|gem|lt|u|a|d|h|i|o|bspw|zzgl|max|min|mr|mrs|ms|(?:herrn?|frau|fr|hr|mrs?|ms|dr) [a-z]|telef|jan|feb|apr|aug|sept|sep|okt|nov|dez|herr|fr|hr)|(?<![\d_])\d{1,2})\.$/;

/** What begins a sentence all the same: behind an abbreviation, and behind a figure, which is as often the end of a day. */
const BEHIND_SHORT =
  /^ (?:ich|sie|er|es|wir|jetzt|dann|heute|nun|und|das|die|der|am|nie|hab|habe|meine?|aber|trotzdem|kein\w*)\b/;
const BEHIND_DAY = new RegExp(
  String.raw`^ (?:${ways(
    'ich|sie|er|es|wir|man|jetzt|dann|danach|heute|gestern|nun|und|das|die|der|den|dem|am',
    String.raw`im|nie|hab|habe|hatte|meine?[mnrs]?|unser\w*|aber|trotzdem|kein\w*|seitdem`,
    'leider|angerufen|genehmigt|bestaetigt|unterschrieben|the|they|we|then|my',
    'i(?= (?:did|didn|have|haven|had|was|am|want|never|don|would|can|still|just|only|said|told|' + String.raw`got)\b)`,
  )})\b`,
);

/** "There's one on page 3. Nothing has been confirmed": no day of a month. */
const ON_A_PAGE = /\b(?:page|seite|blatt|punkt|ziffer|section) \d{1,2}\.$/;

/** Sentences: ended by . ! ? or a line break; dates, abbreviations and numbers do not end one. */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char !== '.' && char !== '!' && char !== '?' && char !== '\n') continue;
    const next = text.charAt(i + 1);
    if (char === '.') {
      if (next !== '' && next !== ' ' && next !== '\n' && next !== '.' && next !== '"' && next !== ')') continue;
      if (
        next === ' ' &&
        ABBREVIATION.test(text.slice(Math.max(0, i - 8), i + 1)) &&
        !ON_A_PAGE.test(text.slice(Math.max(0, i - 16), i + 1)) &&
        !(/\d\.$/.test(text.slice(0, i + 1)) ? BEHIND_DAY : BEHIND_SHORT).test(text.slice(i + 1, i + 18))
      )
        continue;
      if (
        next === ' ' &&
        /\d\.$/.test(text.slice(i - 1, i + 1)) &&
        /^ [a-z]/.test(text.slice(i + 1, i + 3)) &&
        /^ (?:januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember)/.test(
          text.slice(i + 1, i + 14),
        )
      )
        continue;
    }
    let end = i + 1;
    while (/[.!?")]/.test(text.charAt(end))) end++;
    if (text.slice(start, end).trim() !== '') spans.push({ start, end });
    start = end;
    i = end - 1;
  }
  if (text.slice(start).trim() !== '') spans.push({ start, end: text.length });
  return spans;
}

/** "Klipp und klar", "voll und ganz" is one word in two. */
const BREAK = new RegExp(
  ways(
    String.raw`[,;:()"]|\s-{1,2}\s`,
    String.raw`\s(?!(?<=\b(?:klipp|klar|laut|kurz|voll|ganz|einzig|steif|hin|ab|` +
      String.raw`ja)\s)und (?:klar|deutlich|knapp|buendig|ganz|gar|allein|fest|her|zu|` +
      String.raw`amen)\b)(?:und|aber|sondern|weil|obwohl|doch|jedoch|dass|bevor|nachdem|während|` +
      'waehrend|danach|dann|trotzdem|and|but|because|although|then|' +
      String.raw`so(?= (?:i|we|he|she|they|my \w+) ))\s`,
  ),
  'g',
);

/** Without a comma in the whole sentence a clause begins where somebody says "ich will", "hab", "i have" anew. */
const RUN_ON = new RegExp(
  String.raw`\s(?<!\b(?:und|oder|aber|dass|weil|ob|wenn|wie|was|wo|wer|als|da|dann|so|` +
    'wann|warum|denn|sondern|that|because|if|when|what|how|and|but|or) )' +
    '(?:(?:ich|wir) (?:will|wills|moechte|hab|habe|haben|bin|wollte|wollten|zahle?n?|kann|soll|muss|' +
    String.raw`war)(?=\s)|(?:i|we) (?:have|had|want|did|do|am|was|never)(?=\s)|` +
    String.raw`(?:will|moechte|hab|habe)(?= (?!ich|wir|i\b|we\b)\w))`,
  'g',
);
const OPENS =
  /(?:^|\s)(?:will|wills|moechte|hab|habe|haben|bin|wollte|zahle?n?|kann|soll|muss|war|have|had|want|did|do|don't|was)\s/;

/** Where a dictated sentence begins anew. */
const runOns = (sentence: string): { index: number; 0: string }[] =>
  /[,;:]/.test(sentence)
    ? []
    : [...sentence.matchAll(RUN_ON)].filter(({ index }) => OPENS.test(sentence.slice(0, index + 1)));

/** The clauses of a sentence: between commas, brackets, dashes and conjunctions; decimal commas break nothing. */
export function clauses(text: string, sentence: Span): Span[] {
  const spans: Span[] = [];
  let start = sentence.start;
  const whole = text.slice(sentence.start, sentence.end);
  const breaks = [...whole.matchAll(BREAK), ...runOns(whole)].toSorted((one, other) => one.index - other.index);
  for (const hit of breaks) {
    const at = sentence.start + hit.index;
    if (hit[0] === ',' && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1))) continue;
    if (hit[0] === ':' && /\d/.test(text.charAt(at + 1))) continue;
    if (at > start) spans.push({ start, end: at });
    // A conjunction belongs to the clause it opens.
    start = /[a-z]/.test(hit[0]) ? at + 1 : at + hit[0].length;
  }
  if (start < sentence.end) spans.push({ start, end: sentence.end });
  return spans;
}

const NEGATION = phrase(
  `_(?:${ways(
    'nicht|nich|nciht|nie|nimmer|niemals|nix|nichts|nischt|nuescht',
    '(?<!-)net',
    'ned|kein|keine[nmrs]?|keinerlei',
    'niemand(?:em|en)?',
    'keineswegs|nirgends|weder|ohne|kei|koi|not|never|no|none|nothing',
    "(?:did|do|does|have|has|had|was|were|is|are|wo|would|could|ca)n'?t",
    'cannot|without|neither',
  )})_`,
  '',
);
/** A negation that the rest of the words takes back or that denies something else. */
const NO_NEGATION = phrase(
  ways(
    'nicht nur_|nicht mehr sicher|nichts ahnend|nichtsahnend|nicht wahr|ob oder nicht',
    'oder (?:nicht|nich|net)(?=\\W*$)',
    'nicht gerade',
    'ohne (?:(?:mich|uns|sie|ihn|jemand\\w*|vorher|erst|überhaupt) ){0,2}zu fragen',
    'ohne mein wissen',
    'without asking(?: me| us| her| him)?',
    'warum nicht|wieso nicht|no problem|kein problem',
  ),
  '',
);

/** The clause says no: "ich habe NICHT zugestimmt", "ohne zu bestätigen". */
export const isNegated = (clause: string): boolean => {
  const plain = clause.replace(IF_NOT, '$<ask> ');
  return NEGATION.test(plain) && !NO_NEGATION.test(plain);
};
/** "Rief an, ob ich nicht verlängern will": asked politely, and nothing is denied. */
const IF_NOT =
  /(?<ask>\bob (?:ich|wir|er|sie|man)(?: \w+){0,2}) nicht(?= (?:[\w+-]+ ){0,6}(?:will|wolle|wollen|wollte|moechte|moechten|mag|haette|wuerde|koennte|brauche|interesse)\b)/;

const HYPOTHETICAL = phrase(
  ways(
    '^[\\s"]*(?:und |oder |aber )?(?:wenn|falls|sofern|ob|sobald|if|whether|unless)_',
    '_(?:was|wie|wo|wohin|what)_(?: \\w+){0,5},? (?:wenn|falls|sobald|if)_',
    '^[\\s"]*(?:und |mal )?(?:angenommen,? (?:ich|wir|es|man|sie|er|dass)|gesetzt den fall|nehmen wir (?:mal )?an|suppose|assuming)_',
    '^[\\s"]*(?:und |oder |aber )?(?:kommt|kommen|krieg\\w*|bekomm\\w*|schick\\w*|droht) (?:ich |wir |mir |' +
      'uns |die |er |sie )?(?:jetzt|dann|da|nun|bald|etwa|irgendwann|als nächstes)_',
    '_(?:soll|sollte|sollten|sollen|kann|koennte|koennten|muss|muesste|darf|duerfte|moechte|wuerde|wuerden|' +
      'wollte|will|wollen|werde|werden|koennt|should|could|would|want to|will) (?:ich|man|wir|sie|er|mal|i|' +
      'we|you|mich|nun|jetzt|das|es)_',
    '_(?:ich|wir|man|i|we) (?:soll|sollte|sollen|kann|koennte|muss|muesste|darf|duerfte|moechte|wuerde|' +
      'wollte|will|werde|should|could|would|must|can|will|am supposed|have to)_',
    '_werd(?:e)? (?:ich|sie|er) (?:wohl|schon|vielleicht|vermutlich)',
    '_(?:vielleicht|vllt|womöglich|eventuell|evtl|vermutlich|möglicherweise|maybe|perhaps)_',
    'kann sein,? dass',
  ),
  '',
);
/** Only a possibility: a condition, a wish, a duty or a question of what to do. */
export const isHypothetical = (clause: string): boolean => HYPOTHETICAL.test(clause);

const ASKED = phrase(
  '^[\\s"]*(?:und |oder |aber |also )?(?:hab|habe|haben|hat|ist|sind|war|bin|bekomme|kommt|gilt|zaehlt|' +
    'reicht|wurde|wird|muss|kann|soll|darf|did|do|does|is|are|have|has|was|warum|wieso|weshalb|wie|was|wo|' +
    'wer|welche\\w*|wann|woher|why|how|what|where|who|when)_',
  '',
);
/** A question by its shape and its mark. */
export const isAsked = (clause: string, sentence: string): boolean => /\?\W*$/.test(sentence) && ASKED.test(clause);

const REPORTED = phrase(
  `_(?:${ways(
    'angeblich\\w*|vermeintlich\\w*|behaupte[nt]?|behauptete[n]?',
    'laut (?:denen|ihnen|ihm|hotline|vodafone|telekom|firma|anbieter|brief|schreiben|mail)',
    'haette? (?:ich|sie|er|wir|man|meine?)(?! gern)',
    "ich haett[e']?(?! gern)",
    'wir haetten(?! gern)',
    'sie haette|er haette|man haette',
    'ich soll(?:te)?',
    'soll ich (?:ja |doch )?(?:angeblich|am|etwas|einen|das)',
    'mir unterstell\\w+',
    '(?:er|sie|man|mutter|vater|mann|frau) habe',
    'allegedly|supposedly|claims?|claimed',
    'they (?:keep |just |still |now |all )?(?:say|saying|write|writing|maintain)',
    'maintains?',
    'keeps? (?:saying|writing|claiming|insisting)',
    'insists?|insisted|according to',
    '(?<!\\b(?:i|we) )(?:writes?|wrote) (?:to )?(?:me |us )?that (?:i|we)',
  )})_`,
  '',
);
/** Somebody else's claim: "angeblich hätte ich zugestimmt". */
export const isReported = (clause: string): boolean => REPORTED.test(clause);
