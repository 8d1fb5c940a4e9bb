// What questions mean once a court has written: its own period, and that no letter to the company stops it.
import { factsOf, matterOf } from '../../case/file.ts';
import { leadDay } from '../../knowledge/law/index.ts';
import { asksHowLong, onward } from '../aside/asked-on.ts';
import { assessed, firstTime, tell, type Draft } from '../draft.ts';
import { courtNote } from './urgent.ts';
import { ways } from '../../knowledge/german/words.ts';
import { COURT_PAPERS } from '../../knowledge/court-papers.ts';

/** What is true of silence towards a company is wrong of silence towards a court. */
const nothingDone = (passage: string): Readonly<Record<string, string>> =>
  Object.fromEntries(['ignorieren', 'schweigen', 'nicht-zahlen', 'genehmigung-erinnerung'].map((id) => [id, passage]));

/** "Does a mail do" and "shall I write to them" are asked about the court: a mail stops nothing there. */
const AT_COURT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  courtOrder: {
    email: 'widerspruch-form',
    'wie-widerrufen': 'widerspruch-form',
    bestreiten: 'widerspruch-form',
    inkasso: 'mahnbescheid',
    einschreiben: 'widerspruch-form',
    'noch-schreiben': 'mahnbescheid',
    ...nothingDone('mahnbescheid'),
    zahlen: 'mahnbescheid',
  },
  enforcementOrder: {
    email: 'vollstreckungsbescheid',
    'wie-widerrufen': 'vollstreckungsbescheid',
    bestreiten: 'vollstreckungsbescheid',
    inkasso: 'vollstreckungsbescheid',
    einschreiben: 'vollstreckungsbescheid',
    'noch-schreiben': 'vollstreckungsbescheid',
    ...nothingDone('vollstreckungsbescheid'),
    zahlen: 'vollstreckungsbescheid',
  },
  lawsuit: { inkasso: 'klage', ...nothingDone('klage') },
};

/** The passage that a question means where a paper of a court is open. */
export function ofCourt(draft: Draft, passage: string | undefined): string | undefined {
  const known = matterOf(draft.file).facts.dunning?.value;
  if (passage === undefined || typeof known !== 'string') return passage;
  return AT_COURT[known]?.[passage] ?? passage;
}

/** What the newest paper of a court is about: a few words that name nothing ("wohin damit?") mean it. */
const PAPER: Readonly<Record<string, string>> = {
  courtOrder: 'mahnbescheid',
  enforcementOrder: 'vollstreckungsbescheid',
  lawsuit: 'klage',
};

/**
 * The passage that a few words mean which ask on about what was said just before, or about the paper of a court.
 * @param before the passage that was said last
 */
export function askedOn(draft: Draft, asked: string, before = draft.file.answered): string | undefined {
  const known = matterOf(draft.file).facts.dunning?.value;
  const paper = typeof known === 'string' ? PAPER[known] : undefined;
  // Whether the other side answers or not: the court's period runs on.
  const next = onward(before, asked, paper);
  // How long the court gives is said with its day, where the day is known: below, in place of a withdrawal's period.
  if (paper !== undefined && asksHowLong(asked) && (next === undefined || next === paper)) return 'frist';
  // So is the customer's own day of the case, where nothing was said before that has a time of its own.
  if (next === undefined && asksHowLong(asked) && MINE.test(asked) && !THEIRS.test(asked) && ownDayAhead(draft))
    return 'frist';
  return ofCourt(draft, next ?? onward(paper, asked));
}

/** "Wie lange habe ich noch?": not how long it takes, and not how long they have. */
const MINE =
  /(?<!\p{L})(?:(?:hab|habe|haben|have) (?:ich|wir|i|we)|(?:ich|wir|i|we) (?:noch |da )*(?:hab|habe|haben|have|got)|bleib(?:t|en)? (?:mir|uns)|zeit)(?!\p{L})/iu;
/** "Wie lange hat die Firma Zeit?" */
const THEIRS =
  /(?<!\p{L})(?:firma|anbieter|unternehmen|gericht|inkasso\p{L}*|hat (?:die|der|das)|haben die|company|provider|court|they)(?!\p{L})/iu;
/** Whether a day of the customer's own lies ahead in the case. */
const ownDayAhead = (draft: Draft): boolean =>
  assessed(draft).deadlines.some((one) => one.by === 'customer' && (leadDay(one, draft.today) ?? '') >= draft.today);

/** Passages about how long there is: true of a withdrawal, and wrong for a court, where the postmark does not count. */
const HOW_LONG = new Set(['frist', 'frist-zaehlen', 'frist-verpasst', 'letzter-tag']);
const OF_WITHDRAWAL = /widerruf|withdraw|revo[ck]/i;

/**
 * Says the court's own period in place of a withdrawal's, which is not what is asked: "reicht der Poststempel?".
 * @param said what was told in this turn
 * @returns whether that is the answer
 */
export function tellCourt(draft: Draft, passage: string, text: string, said: Set<string>): boolean {
  if (!HOW_LONG.has(passage) || OF_WITHDRAWAL.test(text)) return false;
  const matter = draft.file.active;
  const note = courtNote(factsOf(draft.file, matter), assessed(draft, matter), draft.today);
  if (!note) return false;
  if (said.has('court')) return true;
  said.add('court');
  // Said now, it need not be said once more when the talk goes on.
  firstTime(draft, `${matter}:${note.mark}`, note.arrived ? 'arrived' : (note.date ?? 'open'));
  tell(draft, note.phrase, note.date ? { date: note.date } : {});
  if (!note.arrived) tell(draft, 'courtArrives');
  return true;
}

/** Whether a court has written. */
export const courtIsOpen = ({ file }: Draft): boolean => COURT_PAPERS.has(factsOf(file).dunning);

/** Whether its paper is what may have to be sent: no goods came that could go back. */
export const onlyCourtPaper = (draft: Draft): boolean =>
  courtIsOpen(draft) && factsOf(draft.file).goodsReceived !== true;

/** "Kann ich nicht einfach 1&1 schreiben?", "Reicht ein Anruf bei denen?", "Can't I just write to them?" */
const TURNS_TO_THEM = new RegExp(
  '^(?:(?:und|aber|also|oder|and|but|or) )?(?:(?:kann|könnte|soll|sollte|darf|muss) (?:ich|man|' +
    String.raw`wir)|(?:reicht|genügt|langt|hilft|geht) (?:es|das|nicht|ein\p{L}*)|` +
    "can(?:'t|’t|not)? (?:i|we)|could(?:n't|n’t)? (?:i|we)|should(?:n't|n’t)? (?:i|we)|" +
    String.raw`is it (?:not )?enough|isn(?:'|’)t it enough)(?!\p{L}).*(?<!\p{L})` +
    '(?:(?:an)?schreiben?|schreibe|schrieb|mailen|anrufen?|anrufe|anruf|brief|(?:e-?)?mail|klären|' +
    String.raw`melden|write|call|phone|letter|settle|contact)(?!\p{L})`,
  'iu',
);
const TO_THEM = new RegExp(
  String.raw`(?<!\p{L})(?:${ways(
    String.raw`firma|anbieter|versorger|unternehmen|inkasso\p{L}*|verlag|gläubiger\p{L}*`,
    String.raw`gegner\p{L}*|gegenseite|hotline|kundenservice|kundendienst|denen`,
    'die(?= (?:(?:einfach|nicht|mal|doch|direkt|selbst|selber|lieber|erst|erstmal|kurz|stattdessen|' +
      String.raw`jetzt) ){0,3}(?:anrufen|anschreiben|anmailen)(?!\p{L}))`,
    'company|provider|collector|hotline|them',
  )})(?!\p{L})`,
  'iu',
);
/** In small letters: „Ihnen“ would be us. */
const THEM_IN_SMALL = /(?<!\p{L})ihnen(?!\p{L})/u;
/** "Kann ich die Verbraucherzentrale anrufen?": help, and no way round the court. */
const TO_OTHERS =
  /verbraucher|polizei|bank|sparkasse|beratung|bundesnetz|netzagentur|schlichtung|schufa|behörde|freund|bekannt|nachbar|familie|(?:sohn|tochter|mutter|vater|eltern)(?!\p{L})|consumer|advice|police|ombuds|regulator|authority|friend|(?:son|daughter|mother|father|parents)(?!\p{L})/iu;
/** "Soll ich denen noch schreiben?": beside the court, not in its place. */
const BESIDE = /(?<!\p{L})(?:noch|auch|trotzdem|überhaupt|still|as well|too)(?!\p{L})/iu;
const TO_THE_COURT =
  /(?:gericht|widerspr|einspruch|rechtsantrag|anwalt|court|objection|lawyer|formular|form)(?!\p{L})/iu;

/** Whether somebody with a paper of a court asks to write to the company or its collector. */
function turnsToThem(draft: Draft, asked: string): boolean {
  const { provider } = factsOf(draft.file);
  if (!courtIsOpen(draft) || !TURNS_TO_THEM.test(asked.trim())) return false;
  if (TO_THE_COURT.test(asked) || TO_OTHERS.test(asked)) return false;
  if (TO_THEM.test(asked) || THEM_IN_SMALL.test(asked)) return true;
  return typeof provider === 'string' && asked.toLowerCase().includes(provider.toLowerCase());
}

/** In place of the court: that does not stop its period. */
export const insteadOfCourt = (draft: Draft, asked: string): boolean =>
  turnsToThem(draft, asked) && !BESIDE.test(asked);

/** The passage about the court's paper for who would write to the company as well. */
export const besideCourt = (draft: Draft, asked: string): string | undefined =>
  turnsToThem(draft, asked) && BESIDE.test(asked) ? PAPER[String(factsOf(draft.file).dunning)] : undefined;
