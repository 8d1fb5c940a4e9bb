// Whether the contract was wanted: the words, else what follows from a denial, a withdrawal or a promise that was none.
import { isNegated } from '../../../knowledge/german/clauses.ts';
import type { FactKey } from '../../../knowledge/facts.ts';
import type { Notes } from '../notes.ts';
import { BAFFLED } from '../phrases/stance.ts';
import { HOW_OUT } from '../phrases/stances.ts';
import { WANTS_OUT } from '../phrases/wanted.ts';
import { STAY } from '../phrases/wishes.ts';
import { wholeOf, type Place } from '../place.ts';
import { clauseAt, type Reading, sentenceAt } from '../reading.ts';
import { all, compile, first, has, type Hit, ways } from '../rule.ts';

const OUT = compile(`${WANTS_OUT}|${HOW_OUT}`);
const BAFFLING = compile(BAFFLED);
const STAYING = compile(STAY);
const WITH_THIS = compile(
  '_(?:beim|bei dem|bei diesem|bei der|with the|with this) (?:\\w+ )?(?:vertrag|tarif|angebot|kündigung|neuen|contract|plan|offer)_',
);
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

const FOISTED =
  '(?:aufge(?:schwatz|schwätz|quatsch|dräng|nötig)t|aufgsch\\w+|angedreht|angeschnackt|(?:aufschwatzen|aufschwätzen|aufquatschen|aufdrängen|andrehen) lassen)';
/** The thing was foisted on somebody; or somebody was worked on, which says less. */
const FOISTED_ON = compile(`_${FOISTED}_`);
const PRESSED = compile(
  `_(?:${FOISTED}|überredet|überreden|bequatsch\\w*|beschwatz\\w*|breitgeschlagen|breitschlagen|` +
    'weichgeklopft|überrumpel\\w*|(?:mir|uns|ihr|ihm) (?:\\w+ ){0,6}verkauft|talked (?:me|us|him|her) into|' +
    'pressured|sold (?:me|us|him|her))_',
);

/** The seller's pressing, told as why one said yes. */
const URGED = compile(
  ways(
    '_(?:gedrängelt|gedrängt|genötigt|gelabert|zugelabert|zugetextet)_',
    '_nicht locker_|_überrumpel\\w*_',
    '_unter druck (?:gesetzt|gestanden)_',
    '_(?:damit|dass|weil) (?:ich|wir|sie|er) (?:\\w+ ){0,3}(?:meine |ihre |unsere |seine )?ruhe (?:hab\\w*|' +
      'hatte\\w*|hat|haben)_',
    '_damit (?:endlich |mal )?ruhe (?:ist|war)_',
    '_um (?:meine |endlich |nur )*ruhe zu haben_',
    '_genervt_[^.!?\\n]{0,50}_(?:ja gesagt|zugestimmt|zugesagt)_',
    '_(?:pressured|rushed|pushed|wore) (?:me|us|her|him)_',
    '_(?:kept|keeps) (?:pushing|pressing|insisting)_',
  ),
);
function isUrged(reading: Reading, hit: RegExpExecArray): boolean {
  const clause = clauseAt(reading, hit.index + 1)?.text ?? '';
  const sentence = reading.sentences[sentenceAt(reading, hit.index + 1)]?.text ?? '';
  return (/\blocker/.test(hit[0]) || !isNegated(clause)) && !/\b(?:inkasso|mahn\w*|gericht|anwalt)\b/.test(sentence);
}

/** Bought where no call made the contract. */
const FACE: ReadonlySet<string> = new Set(['shop', 'doorstep', 'online']);

const OTHERS: ReadonlySet<string> = new Set(['child', 'spouse', 'parent', 'other']);
const CONTRACT_CAME = compile('_(?:\\w*vertr(?:a|ä)g\\w*|\\w*abo|\\w*rechnung\\w*|abgebucht|contracts?|bill|invoice)_');
const CAME_ALL_THE_SAME = compile(
  '_(?:\\w*vertr(?:a|ä)g\\w*|\\w*abo|\\w*rechnung\\w*|abgebucht|übertragen|beliefer\\w*|willkommen\\w*|\\w*auftrags?\\w*|\\w*lieferung|contracts?|bill|invoice)_',
);
const CONTRACT_FACTS: readonly FactKey[] = ['product', 'contractKind', 'channel'];
const CONFIRMED = compile('_(?:\\w*bestätigung\\w*|versicherungsschein|police|\\w*mahn\\w*|\\w*paket\\w*)_');
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

/** Wanted or not: the words, else what follows from a denial, a withdrawal or a promise that was none. */
export function noteWanted(notes: Notes, hits: ReadonlyMap<FactKey, Hit>, reading: Reading): void {
  const wish = hits.get('wantedContract');
  const meant = wish?.value === false && staysHere(notes, reading, wish) ? undefined : wish;
  const said = meant && isChangeOfMind(notes, reading, meant) ? undefined : meant;
  const { agreedOnPhone: agreed, textFormApproval, personOnPhone: person, misledAbout } = notes.facts;
  const approved = textFormApproval === true;
  const refusal = hits.get('agreedOnPhone');
  if (said && isRegret(notes, reading, said)) return;
  // Who wants it to go on stands by it now, unless the words say that it never was wanted.
  if (notes.facts['goal'] === 'keep' && !said && agreed !== false)
    return notes.note('wantedContract', true, notes.placeOf('goal'));
  // "I want to keep my old tariff": that is no wish for the new one.
  if (notes.facts['goal'] === 'keepOldTariff' && said?.value === true) return;
  if (said && (said.value === true || said.rank >= 2)) return notes.note('wantedContract', said.value, said);
  // A yes to something else was no wish for this.
  if (notes.facts['declaration'] === 'yesToSomethingElse' && !approved && isClaimed(reading))
    return notes.note('wantedContract', false, notes.placeOf('declaration'));
  // Talked at until one gave in: no wish, though it was a yes.
  const urged = agreed === true ? all(URGED, reading.text).find((hit) => isUrged(reading, hit)) : undefined;
  if (urged) return notes.note('wantedContract', false, wholeOf(urged));
  const elsewhere = staysElsewhere(notes, reading);
  if (elsewhere) return notes.note('wantedContract', false, elsewhere);
  // Who refused or denies it all wanted nothing; who asked for time may yet want it.
  const reply = refusal ? reading.text.slice(refusal.start, refusal.end) : '';
  const behind = refusal
    ? reading.text.slice(refusal.end, reading.sentences[sentenceAt(reading, refusal.start)]?.end)
    : '';
  // An offer that was asked for, and nothing but the offer came.
  const offer = /\bangebot/.test(reply) && !has(CAME_ALL_THE_SAME, reading.text);
  const looks =
    has(THEN_LOOKS, reply + behind) && !has(CAME_ALL_THE_SAME, reading.text) && !has(CONFIRMED, reading.text);
  const thinking = refusal !== undefined && (has(THINKING, reply) || looks || offer);
  if (agreed === false && refusal?.value === false && !thinking && !approved && isClaimed(reading))
    return notes.note('wantedContract', false, refusal);
  if (person === 'nobody' && !approved && !FACE.has(String(notes.facts['channel'])))
    return notes.note('wantedContract', false, notes.placeOf('personOnPhone'));
  // Who withdrew without ever having confirmed never stood by it; after a confirmation it may have been wanted once.
  // A plain yes that was thought over and taken back may have been meant; one that was talked out of somebody was not.
  const pressed = agreed === true ? first(PRESSED, reading.text) : null;
  const withdrawn =
    textFormApproval === false && (agreed !== true || pressed !== null) ? hits.get('alreadyWithdrawn') : undefined;
  // An objection to a bill of nobody knows what tells nothing of the contract.
  const known = agreed !== undefined || CONTRACT_FACTS.some((fact) => notes.has(fact));
  const objected = !known || (approved && agreed === true) ? undefined : hits.get('alreadyObjected');
  for (const hit of [withdrawn, objected]) {
    if (hit?.value === true) return notes.note('wantedContract', false, hit);
  }
  // A yes to what it was said to be is no wish for what it turned out to be.
  if (agreed === true && misledAbout !== undefined && !approved)
    return notes.note('wantedContract', false, notes.placeOf('misledAbout'));
  if (said && !approved) return notes.note('wantedContract', said.value, said);
  const foisted = agreed === true && !approved && isClaimed(reading) ? first(FOISTED_ON, reading.text) : null;
  if (foisted) return notes.note('wantedContract', false, wholeOf(foisted));
  const face = FACE.has(String(notes.facts['channel']));
  // Somebody else's yes was not the holder's wish; a signature got by a pretext is none either.
  if (
    agreed === true &&
    !approved &&
    notes.facts['consumer'] !== false &&
    OTHERS.has(String(person)) &&
    isClaimed(reading)
  )
    return notes.note('wantedContract', false, notes.placeOf('personOnPhone'));
  if (face && misledAbout !== undefined && has(CONTRACT_CAME, reading.text))
    return notes.note('wantedContract', false, notes.placeOf('misledAbout'));
  // Confirmed, but only because of who it was said to be or what had to be: what was promised may have been wanted.
  if (agreed === true && approved && Array.isArray(misledAbout) && misledAbout.some((one) => PRETEXT.has(String(one))))
    return notes.note('wantedContract', false, notes.placeOf('misledAbout'));
  const baffled = agreed === true || approved || face || !isClaimed(reading) ? null : first(BAFFLING, reading.text);
  if (baffled) return notes.note('wantedContract', false, wholeOf(baffled));
  const out = approved || thinking || face ? null : first(OUT, reading.text);
  // Who said yes and now wants to use a right of withdrawal may have wanted it all the same.
  const open = agreed === undefined && has(SOMETHING, reading.text);
  if (out && (agreed === false || (open && !/widerruf|kuend|kund|storn|cancel/.test(out[0]))))
    notes.note('wantedContract', false, wholeOf(out));
}

/** "Zugesagt. Will das rückgängig machen": a way back from one's own yes says nothing of what was wanted before. */
function isRegret(notes: Notes, reading: Reading, wish: Hit): boolean {
  const { agreedOnPhone: agreed, personOnPhone: person, misledAbout } = notes.facts;
  if (wish.value === true || agreed !== true || misledAbout !== undefined || OTHERS.has(String(person))) return false;
  const words = reading.text.slice(wish.start, wish.end);
  // Who confirmed it as well may have wanted it; who only said yes and wants out never stood by it.
  if (has(WAY_BACK, words)) return true;
  const behind = reading.text.slice(wish.start, wish.end + ANY_MORE);
  // "Brauch ich nicht mehr": it was needed then.
  if (has(NO_LONGER, behind) && NEEDED.test(words)) return true;
  return notes.facts['textFormApproval'] === true && (has(WAY_OUT, words) || has(NO_LONGER, behind));
}

/** "Ja gesagt, will es jetzt nicht mehr": whoever changes their mind denies nothing of what was wanted on the phone. */
function isChangeOfMind(notes: Notes, reading: Reading, wish: Hit): boolean {
  const { agreedOnPhone: agreed, personOnPhone: person } = notes.facts;
  if (wish.value === true || agreed !== true || OTHERS.has(String(person))) return false;
  return has(NO_LONGER, reading.text.slice(wish.start, wish.end + ANY_MORE));
}
const NEEDED = /\bbrauch|\bneed\b/;
/** "Will es nicht mehr": it was wanted once, or not. */
const NO_LONGER = compile('_(?:(?:nicht|nich|net|ned) mehr|nimmer|any ?more|no longer)_');
/** So far behind the words that were found. */
const ANY_MORE = 12;
const WAY_OUT = compile('_(?:raus|heraus|out)_');
const WAY_BACK = compile(
  '_(?:rückgängig|zurückgeben|zurückschicken|zurücktreten|widerrufen|stornieren|kündigen|eher nicht|cancel|give (?:it|them) back)_',
);

/** "Ich will bei Vodafone bleiben, aber zum alten Preis", where Vodafone claims the contract: no word against it. */
function staysHere(notes: Notes, reading: Reading, wish: Hit): boolean {
  const { provider } = notes.facts;
  return (
    /\bbleib/.test(reading.text.slice(wish.start, wish.end)) &&
    reading.companies.some(
      (one) =>
        one.start >= wish.start &&
        one.end <= wish.end &&
        (provider === one.company.name || provider === one.company.id),
    )
  );
}

/** "Ich will bei der Telekom bleiben": with another company than the one that claims the contract. */
function staysElsewhere(notes: Notes, reading: Reading): Place | undefined {
  const provider = notes.facts['provider'];
  for (const hit of all(STAYING, reading.text)) {
    const place = wholeOf(hit);
    if (has(WITH_THIS, hit[0])) continue;
    const firms = reading.companies.filter((one) => one.start >= place.start && one.start < place.end + 12);
    const same = firms.some((one) => provider === one.company.name || provider === one.company.id);
    if (!same && (firms.length > 0 || provider !== undefined)) return place;
  }
  return undefined;
}
