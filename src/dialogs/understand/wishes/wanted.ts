// Whether the contract was wanted: the words, else what follows from a denial, a withdrawal or a promise that was none.
import type { FactKey } from '../../../knowledge/facts.ts';
import type { Notes } from '../notes.ts';
import { BAFFLED } from '../phrases/stance.ts';
import { HOW_OUT } from '../phrases/stances.ts';
import { WANTS_OUT } from '../phrases/wanted.ts';
import { type Place, wholeOf } from '../place.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { all, compile, first, has, type Hit, ways } from '../rule.ts';
import { FOISTED_ON, isUrged, PRESSED, URGED } from './pressed.ts';
import { staysElsewhere, staysHere } from './staying.ts';
import { isChangeOfMind, isRegret, OTHERS } from './taken-back.ts';

const OUT = compile(`${WANTS_OUT}|${HOW_OUT}`);
const BAFFLING = compile(BAFFLED);
const THINKING = compile(
  ways(
    'in ruhe|schwarz auf weiß|_nur wenn_|_erst wenn_|durch den kopf',
    '_(?:e-?mail|mail|post) (?:me|us)_',
    'überleg|bedenkzeit|schlafen|nachdenken',
    '_(?:rede|reden|spreche|sprechen|besprechen|speak|talk) (?:ich |noch |erst |das |to |with )*(?:mit|to|with|my)_',
    '_(?:mit|with|to) (?:mein|unser|my|our)\\w* [^.!?]{0,24}_(?:reden|sprechen|besprechen|first)_',
    '_think_|vielleicht|maybe',
  ),
);

/** "Er soll es schicken, dann schau ich's mir an": open, as long as no contract came of it. */
const THEN_LOOKS = compile(
  ways(
    '_(?:dann|danach|erst(?:mal)?) (?:schau|schaue|guck|gucke|les|lese|seh|sehe|kuck|prüf|prüfe|überleg|' +
      "überlege|entscheid|entscheide) (?:ich|i|wir|ma|mer)(?:'?s)?_",
    "_(?:ich|i|wir) (?:schau|schaue|guck|gucke|les|lese|seh|sehe)(?:'?s)? (?:mir )?(?:das |es |" +
      'des )?(?:dann|erst|erstmal|mal) (?:\\w+ )?(?:an|durch)_',
  ),
);
/** Ways in which the yes was not given on the phone. */
const FACE: ReadonlySet<string> = new Set(['shop', 'doorstep', 'online']);
const CONTRACT_CAME = compile('_(?:\\w*vertr(?:a|ä)g\\w*|\\w*abo|\\w*rechnung\\w*|abgebucht|contracts?|bill|invoice)_');
const CAME_ALL_THE_SAME = compile(
  '_(?:\\w*vertr(?:a|ä)g\\w*|\\w*abo|\\w*rechnung\\w*|abgebucht|übertragen|beliefer\\w*|willkommen\\w*|\\w*auftrags?\\w*|\\w*lieferung|contracts?|bill|invoice)_',
);
/** Facts that nobody tells without a contract or an offer. */
const CONTRACT_FACTS: readonly FactKey[] = ['product', 'contractKind', 'channel'];
const CONFIRMED = compile('_(?:\\w*bestätigung\\w*|versicherungsschein|police|\\w*mahn\\w*|\\w*paket\\w*)_');
/** Untruths about who called and why. */
const PRETEXT: ReadonlySet<string> = new Set(['identity', 'duty', 'existingContract']);

/** A contract is claimed at all: where nothing came of the call there is nothing to want or not. */
function isClaimed(reading: Reading): boolean {
  const nothing = first(NOTHING_CAME, reading.text);
  return nothing === null || has(SOMETHING, reading.text.replace(nothing[0], ' '));
}

const NOTHING_CAME = compile(
  '_(?:post|mails?|briefe?|unterlagen)_(?: \\w+){0,6} (?:keine|nichts|nix|nicht|noch keine)_',
);
const SOMETHING = compile(
  `_(?:${ways(
    '\\w*vertr(?:a|ä)g\\w*',
    '\\w*bestätigung\\w*|bestätigt|auftrag\\w*|\\w*rechnung\\w*|abgebucht|\\w*auszug',
    'eingezogen|belastet|\\w*abbuchung\\w*|brief\\w*|post|mails?|sms|\\w*mahn\\w*',
    'inkasso\\w*|liefer\\w*|\\w*paket\\w*|karte|lastschrift|unterlagen|papiere|bestellt',
    'gebucht|verlängert|verlängerung|abo|contract|letter|bill|order|charged|extended',
    'renewed|email|umgestellt|wechsel',
  )})_`,
);

/** What the answers hang on: the facts so far, and what the words say of the wish and of the answer on the phone. */
type Told = {
  notes: Notes;
  reading: Reading;
  hits: ReadonlyMap<FactKey, Hit>;
  /** The wish in words, where it speaks of this contract and of then. */
  said: Hit | undefined;
  agreed: unknown;
  approved: boolean;
  /** Bought where no call made the contract. */
  face: boolean;
  /** Whoever asked for time may yet want it. */
  thinking: boolean;
};
type Answer = { value: unknown; place: Place };

/** Wanted or not: the words, else what follows from a denial, a withdrawal or a promise that was none. */
export function noteWanted(notes: Notes, hits: ReadonlyMap<FactKey, Hit>, reading: Reading): void {
  const { agreedOnPhone: agreed, textFormApproval, channel } = notes.facts;
  const wish = hits.get('wantedContract');
  const meant = wish?.value === false && staysHere(notes, reading, wish) ? undefined : wish;
  const said = meant && isChangeOfMind(notes, reading, meant) ? undefined : meant;
  if (said && isRegret(notes, reading, said)) return;
  // "I want to keep my old tariff": that is no wish for the new one.
  if (notes.facts['goal'] === 'keepOldTariff' && said?.value === true) return;
  const told: Told = {
    notes,
    reading,
    hits,
    said,
    agreed,
    approved: textFormApproval === true,
    face: FACE.has(String(channel)),
    thinking: isThinking(reading, hits.get('agreedOnPhone')),
  };
  const answer = byWords(told) ?? byRefusal(told) ?? byWithdrawal(told) ?? byDeceit(told) ?? byBafflement(told);
  if (answer) notes.note('wantedContract', answer.value, answer.place);
}

const unwanted = (place: Place): Answer => ({ value: false, place });

/** Said, or told as a yes that was none to this: to something else, talked out of somebody, for another company. */
function byWords({ notes, reading, said, agreed, approved }: Told): Answer | undefined {
  // Who wants it to go on stands by it now, unless the words say that it never was wanted.
  if (notes.facts['goal'] === 'keep' && !said && agreed !== false) return { value: true, place: notes.placeOf('goal') };
  if (said && (said.value === true || said.rank >= 2)) return { value: said.value, place: said };
  if (notes.facts['declaration'] === 'yesToSomethingElse' && !approved && isClaimed(reading))
    return unwanted(notes.placeOf('declaration'));
  // Talked at until one gave in: no wish, though it was a yes.
  const urged = agreed === true ? all(URGED, reading.text).find((hit) => isUrged(reading, hit)) : undefined;
  if (urged) return unwanted(wholeOf(urged));
  const elsewhere = staysElsewhere(notes, reading);
  return elsewhere && unwanted(elsewhere);
}

/** Asked for time, for papers or for an offer, and nothing but that came. */
function isThinking(reading: Reading, refusal: Hit | undefined): boolean {
  if (!refusal) return false;
  const reply = reading.text.slice(refusal.start, refusal.end);
  const behind = reading.text.slice(refusal.end, reading.sentences[sentenceAt(reading, refusal.start)]?.end);
  if (has(THINKING, reply)) return true;
  if (has(CAME_ALL_THE_SAME, reading.text)) return false;
  return /\bangebot/.test(reply) || (has(THEN_LOOKS, reply + behind) && !has(CONFIRMED, reading.text));
}

/** Who refused or denies it all wanted nothing. */
function byRefusal({ notes, reading, hits, agreed, approved, face, thinking }: Told): Answer | undefined {
  const refusal = hits.get('agreedOnPhone');
  if (agreed === false && refusal?.value === false && !thinking && !approved && isClaimed(reading))
    return unwanted(refusal);
  if (notes.facts['personOnPhone'] === 'nobody' && !approved && !face) return unwanted(notes.placeOf('personOnPhone'));
  return undefined;
}

/** Who withdrew without ever having confirmed never stood by it; after a confirmation it may have been wanted once. */
function byWithdrawal({ notes, reading, hits, agreed, approved }: Told): Answer | undefined {
  // A plain yes that was thought over and taken back may have been meant; one that was talked out of somebody was not.
  const pressed = agreed === true ? first(PRESSED, reading.text) : null;
  const unconfirmed = notes.facts['textFormApproval'] === false && (agreed !== true || pressed !== null);
  const withdrawn = unconfirmed ? hits.get('alreadyWithdrawn') : undefined;
  // An objection to a bill of nobody knows what tells nothing of the contract.
  const known = agreed !== undefined || CONTRACT_FACTS.some((fact) => notes.has(fact));
  const objected = !known || (approved && agreed === true) ? undefined : hits.get('alreadyObjected');
  const taken = [withdrawn, objected].find((hit) => hit?.value === true);
  return taken && unwanted(taken);
}

/** A yes to what it was said to be, somebody else's yes, one that was foisted on them: no wish for what it turned out to be. */
function byDeceit({ notes, reading, said, agreed, approved, face }: Told): Answer | undefined {
  const { personOnPhone: person, misledAbout, consumer } = notes.facts;
  if (agreed === true && misledAbout !== undefined && !approved) return unwanted(notes.placeOf('misledAbout'));
  if (said && !approved) return { value: said.value, place: said };
  const foisted = agreed === true && !approved && isClaimed(reading) ? first(FOISTED_ON, reading.text) : null;
  if (foisted) return unwanted(wholeOf(foisted));
  // Somebody else's yes was not the holder's wish; a signature got by a pretext is none either.
  if (agreed === true && !approved && consumer !== false && OTHERS.has(String(person)) && isClaimed(reading))
    return unwanted(notes.placeOf('personOnPhone'));
  if (face && misledAbout !== undefined && has(CONTRACT_CAME, reading.text))
    return unwanted(notes.placeOf('misledAbout'));
  // Confirmed, but only because of who it was said to be or what had to be: what was promised may have been wanted.
  if (agreed === true && approved && Array.isArray(misledAbout) && misledAbout.some((one) => PRETEXT.has(String(one))))
    return unwanted(notes.placeOf('misledAbout'));
  return undefined;
}

/** "Ich weiß von nichts", "wie komme ich da raus": no yes is told, and something came. */
function byBafflement({ reading, agreed, approved, face, thinking }: Told): Answer | undefined {
  const baffled = agreed === true || approved || face || !isClaimed(reading) ? null : first(BAFFLING, reading.text);
  if (baffled) return unwanted(wholeOf(baffled));
  const out = approved || thinking || face ? null : first(OUT, reading.text);
  // Who said yes and now wants to use a right of withdrawal may have wanted it all the same.
  const open = agreed === undefined && has(SOMETHING, reading.text);
  if (!out || !(agreed === false || (open && !/widerruf|kuend|kund|storn|cancel/.test(out[0])))) return undefined;
  return unwanted(wholeOf(out));
}
