// Companies by name or by shape, and whose contract it is said to be.
import type { CompanyKind } from '../../knowledge/companies.ts';
import { SELLS_SEVERAL } from './phrases/products.ts';
import { CALLER_BEFORE, CLAIMED_BEFORE } from './phrases/callers.ts';
import {
  CAME_FROM_ENGLISH,
  CLAIMED_BEFORE_ENGLISH,
  LEFT_ENGLISH,
  STILL_WITH_ENGLISH,
  WRITES_ENGLISH,
} from './phrases/callers-english.ts';
import { isOldFirm } from './old-firm.ts';
import { type Reading, sentenceAt } from './reading.ts';
import { compile, has } from './rule.ts';
import { kindByName, NO_NAME, shapedNames } from './shaped-names.ts';
import { tellsOfOutsider } from './unmeant.ts';

export type Named = {
  id: string;
  name: string;
  kind: CompanyKind | undefined;
  start: number;
  end: number;
  known: boolean;
};

/** Every company of the text, from the directory or by its shape, in order. */
export function namedFirms(reading: Reading): Named[] {
  const firms: Named[] = reading.companies
    .filter((hit) => hit.company.id !== 'schufa')
    .map((hit) => ({
      id: hit.company.id,
      name: hit.company.name,
      kind: hit.company.kind,
      start: hit.start,
      end: hit.end,
      known: true,
    }));
  for (const { name, at } of shapedNames(reading.source)) {
    const start = reading.folded.at.indexOf(at);
    const last = reading.folded.at.lastIndexOf(at + name.length - 1);
    const end = last < start ? start + name.length : last + 1;
    if (start < 0 || NO_NAME.test(name) || firms.some((firm) => firm.start < end && start < firm.end)) continue;
    const again = firms.find((firm) => firm.name.toLowerCase() === name.toLowerCase());
    firms.push({
      id: again?.id ?? name,
      name: again?.name ?? name.replace(/^(?:Firma|Die|Der|Bei|Von|Anbieter) /, ''),
      kind: again?.kind ?? kindByName(name),
      start,
      end,
      known: false,
    });
  }
  firms.sort((a, b) => a.start - b.start);
  return firms.filter((firm, i) => !takenBack(reading.text, firm, firms[i + 1]));
}

/** "Stromio? ne, Voxenergie": a name that the writer replaces at once by the next. */
function takenBack(text: string, { end }: Named, next: Named | undefined): boolean {
  if (next === undefined || next.start - end > TAKEN_BACK) return false;
  return REPLACED.test(text.slice(end, next.start));
}
const REPLACED =
  /^["”]? ?[?,.-]*(?: |\.{2,} ?)(?:ach |äh |aeh |ähm )?(?:ne+|nee|nein|nö|noe|quatsch|falsch|stimmt nicht|moment|halt|sorry|no|wait)[,.:! -]+(?:es war |das war |ich meine |i mean |it was )?(?:die |der |von |bei )?["„]?$/;
const TAKEN_BACK = 40;

const OLD_BEFORE = compile(
  '(?:alte[rnms]?|bisherige[rnms]?|früher\\w*|ehemalige[rnms]?|mein(?:en|em)? anbieter(?: ist| war)?|bin (?:\\w+ ){0,5}(?:bei|kunde|kundin)(?: bei| der| von)?|war (?:\\w+ ){0,5}bei(?: der)?|seit (?:\\w+ ){0,4}(?:bei|kunde|kundin)(?: bei| der| von)?|zufrieden (?:\\w+ ){0,2}(?:mit|bei)(?: der)?|weg von|statt(?: bei)?(?: der| den| dem)?|anstatt(?: bei)?(?: der| den)?|kündigung (?:\\w+ )?(?:bei|von)(?: der| dem)?|kündigungsbestätigung (?:der|von|vom)(?: der)?|soll (?:\\w+ ){0,3}zu|zurück (?:zu|zur|nach)(?: der)?|_(?:der|die|das|mein|dem) alte[nr]? \\(|krieg\\w* (?:\\w+ ){0,5}von(?: der)?|(?:zahle|zahl|zahlen) (?:\\w+ ){0,6}an(?: die| den)?|abschl\\w+ (?:\\w+ ){0,4}(?:die|an die)|(?:wollen|will|moechte\\w*) (?:\\w+ )?(?:bei|beim)(?: den| der| dr)?|weg von(?: der| dr| den)?|bin (?:\\w+ )?(?:bei|kunde|kundin)(?: bei| der| von| dr)*|gekündigt bei(?: der)?|meine?[rnm]? (?:\\w+[- ]?)?(?:vertrag|anschluss|dsl|internet) (?:bei|von)(?: der)?) ?"?$',
);
/** Whose customer one is all the time. */
const SUPPLIES_STILL = compile(
  '_(?:beliefert (?:werde?n?|bin|wurde) (?:ich |wir |sie |er )?(?:\\w+ ){0,4}(?:von|durch)|(?:mein|unser|ihr|sein)\\w* (?:strom|gas|internet) (?:kommt|kam|läuft) (?:\\w+ ){0,5}(?:von|vom|bei|über)|(?:strom|gas) (?:kommt|kam) (?:\\w+ ){0,3}(?:nach wie vor|weiterhin|immer noch) (?:von|vom))(?: der| den| dem)? ?"?$',
);
const NEW_BEFORE = compile(
  '(?:(?:konto|abgebucht|abbuchung|gezogen|jezogen)(?: \\w+){0,2},|_kommt (?:[\\w_]+ ){0,5}von) ?"?$|(?:vertrag|vertrags\\w*|auftragsbestätigung|bestätigung|abo|rechnung|wechsel|gewechselt|lastschrift|abgebucht|abbuchung|brief|post|mail|schreiben|unterlagen|willkommen\\w*|begrüßung\\w*|beliefert|versorgt|karton|kiste|gerät|päckchen|lieferung|antragsteller\\w*|gläubiger\\w*|absender|kunde|neue[rnms]? (?:\\w+)?(?:anbieter|versorger|vertrag)|(?:einen|ein|eine) (?:neuen|neues|neue|zweiten|zweites|zweite) bei|zu|sondern|tarif|mahnung|police|untergeschoben|contract|bill|letter|mahnbescheid|neuer anbieter waere) (?:[\\w€.,]+ ){0,5}(?:von|vom|der|zu|bei|mit|zur|durch|an|from|with)?(?: der| einem neuen| einer| neuen)? ?"?$',
);
/** Behind the name: it writes, supplies, welcomes. */
const WRITES = compile(
  '^"? (?:schreib\\w*|schick\\w*|begrüß\\w*|heißt mich|beliefer\\w*|versorg\\w*|lieferung|welcomes?|sagt danke|mahnt|bucht|will geld|verlangt|droht)_(?!(?: \\w+){0,4} (?:kündigung|schlussrechnung))',
);
/** Before the name: "jetzt schreibt Vattenfall". */
const WRITES_BEFORE = compile(
  '_(?:jetzt|nun|heute|gestern|dann|plötzlich|auf einmal|danach|daraufhin) (?:schreib\\w*|schrieb\\w*|begrüßt\\w*|bedankt sich|freut sich|mahnt|verlangt|meldet sich)(?: (?:mir|uns|mich|ihr|ihm|plötzlich|per \\w+))*(?: (?:die|der|das))? ?"?$',
);
const LETS_GO = /kuendig|bedauer|schade|abgemeldet|abmeld|cancel/;
/** Behind the name: the old supplier that lets one go, or one that stays. */
const LEFT = compile(
  '^"? (?:(?:mir |uns )?(?:bestätig\\w*|schreib\\w*|schick\\w*|confirm\\w*),?(?: (?:mir|uns|that|\\w+),?){0,5} (?:kündigung|schlussrechnung|cancel\\w*|left)|(?:\\w+ ){0,3}bleib\\w*|hat mir schon die kündigung|haben mich)',
);
/** Behind the name: "E.ON ist natürlich mein alter", "is my old one": whom one is with already. */
const OLD_BEHIND = compile(
  '^"? (?:of course |obviously |ja |halt |aber |übrigens ){0,2}(?:ist|war|sind|is|was) (?:(?:ja|natürlich|doch|halt|eigentlich|nur|bloß|of course|actually|just|only|still|obviously) ){0,3}(?:mein|unser|ihr|sein|der|die|my|our|her|his|the)\\w* (?:alte[rs]?|bisherige[rs]?|frühere[rs]?|jetzige[rs]?|eigentliche[rs]?|old|current|previous|existing|present|normal|usual|actual)_',
);
const DENIES_BEFORE = compile('_(?:sagt|sagen|meint|meinen|bestätigt|laut) (?:mir )?(?:die |der )?"?$');
const UNSURE = compile(
  '^[\\w-]{0,12}"? ?(?:,? ?(?:oder (?:sowas|so was|so|ähnlich)|or some|glaube? ich|war das|keine ahnung)|-?partner oder)',
);
const DENIES = compile(
  '^"? (?!hat es (?:\\w+ )?(?:nie|nicht) gegeben)(?:\\w+ )?(?:sagt|sagen|sagte\\w*|haben|hat|weiß|wissen|bestätigt\\w*|bestreitet|meint)(?: (?!ich_)\\w+){0,6} (?:nie|nichts|nicht|keine)',
);

/** Bodies that only advise or check: what callers call themselves, not whose contract it is. */
const ADVISES =
  /^(?:bundes\p{L}*|leser-?service$|(?:kunden|tarif|strom|gas|energie|preis|vertrags)-?(?:service|dienst|stelle|büro)(?: (?:der|des|von|für|strom|gas) .*)?$|(?:zentrale|zentralstelle) |gewinn(?:abwicklung|zentrale|stelle)$|(?:\p{L}+ )?(?:energie|strom|tarif|gas)\p{L}*[ -]?(?:berat|check|zentral|optimier|agentur|spar|fragen)\p{L}*|(?:energie|strom|gas)-?service(?: deutschland)?$|(?:the )?(?:energy|power|electricity) (?:authority|agency|board)|verbraucherservice|verbraucherschutz|(?:bundes)?netzagentur|vergleichsportal|tarifcheck)/iu;

/** Right before the name: the caller only said to be of it. */
const ONLY_SAID = compile(
  '_(?:angeblich(?:e[rnms]?)? (?:\\w+ ){0,4}(?:von|vom|der|bei)?(?: der| dem| de)?|gab(?:en)? sich (?:\\w+ ){0,3}als (?:\\w+ ){0,3}|(?:sei|waere|waer) (?:ein |eine )?(?:\\w*partner|\\w*berater\\w*|mitarbeiter\\w*|vertreter\\w*)? ?(?:von|vom|vun|der)?(?: der| die| dr| da| dem)?|pretend\\w* to be (?:from )?|meldete[n]? sich (?:\\w+ ){0,2}(?=")) ?"?$',
);
/** "Jetzt beliefert mich angeblich X": claimed by its papers, not by a caller. */
const SUPPLIES = /\b(?:beliefert|versorgt|bucht|mahnt|gehoere|kunde bei)\b[^.!?]{0,30}$/;
const SO_SAID =
  /^"?(?:,? ?(?:so (?:hat|haben|sagte|meinte|stellte)|hat (?:er|sie) (?:ge)?sagt|sagte (?:er|sie)|wie (?:er|sie) sagte)|[ -]?partner)/;
/** Right before the name: where one is a customer and means to stay. */
const STAYS_BEFORE = compile(
  '_(?:bin|bleib\\w*|zufrieden|zefridde|wolle\\w*|will|moecht\\w*|kunde|kundin|seit) (?:\\w+ ){0,4}(?:bei|mit|beim)(?: der| den| die| dr| da| dem| meine\\w?)? ?"?$',
);
/** The customer's own question to a company, after the call that is told: "danach hab ich X angerufen", "bei X nachgefragt". */
const ASKED_THEN = compile(
  '_(?:danach|daraufhin|darauf|dann|hinterher|anschließend|später|sofort|gleich|heute|gestern|jetzt|also|und|zur sicherheit|afterwards?|then|later|so)_ (?:[\\w_]+ ){0,3}?(?:hab|habe|haben|rief|i|we) (?:(?:ich|wir|selber|selbst|mal|auch|then|called|rang|phoned|asked) ){1,3}(?:(?:mal|bei|beim|die|der|den|dem|von|mein\\w*|with|up|the|my) ){0,3}"?$|_(?:hab|habe|haben) (?:ich |wir )?(?:dann |danach |daraufhin |sofort |gleich |heute |mal |extra ){1,2}(?:mal )?(?:bei |beim )?(?:der |die |den |dem )?"?$|_(?:ich|wir) (?:dann |danach |daraufhin )(?:bei |beim )?(?:der |die |den |dem )?"?$',
);
const ASKED_BEHIND = compile(
  '^"? (?:[\\w_]+ ){0,3}?(?:angerufen|an|nachgefragt|gefragt|angeschrieben|kontaktiert|nachgehakt|erkundigt|asked|called)_',
);
const ASKED_OPENLY = compile('^"? (?:[\\w_]+ ){0,2}?(?:nachgefragt|gefragt|nachgehakt|erkundigt)_');
const OWN_QUESTION = /\b(?:ich|wir|i|we|hab|habe)\b[^.,;!?]{0,30}$/;
const CALL_TOLD = compile(
  '_(?:angerufen|rief|riefen|\\w*anruf\\w*|telefon\\w*|am apparat|verkauft|aufgeschwatzt|called|phoned|rang|call)_',
);
const LATER = compile('_(?:danach|daraufhin|hinterher|anschließend|später|afterwards?|later)_');
/** What one does only with whoever claims the contract. */
const DEALT = compile(
  '_(?:widerruf\\w*|widersproch\\w*|gekündigt|kündig\\w*|storn\\w*|beschwer\\w*|reklamier\\w*|bestell\\w*|abgeschlossen|aufgeschwatzt|verkauft|angedreht|angeboten|\\w*vertrag|sold|offered|contract|verlänger\\w*|ja_|zugestimmt|zugesagt|cancel\\w*|withdr\\w*|complain\\w*|ordered|agreed)',
);
/** Whether a company is only asked, by the customer, what to make of the call or what it knows of it. */
function isAskedThen(reading: Reading, firm: Named): boolean {
  const before = reading.text.slice(Math.max(0, firm.start - 70), firm.start);
  const after = reading.text.slice(firm.end, firm.end + 50);
  if (!has(ASKED_BEHIND, after) && !/\b(?:called|rang|phoned|asked) (?:\w+ ){0,2}"?$/.test(before)) return false;
  if (!has(ASKED_THEN, before) && !(has(ASKED_OPENLY, after) && OWN_QUESTION.test(before))) return false;
  // The first call of a story is the one that it is about.
  if (!has(CALL_TOLD, reading.text.slice(0, firm.start)) && !has(LATER, before)) return false;
  const sentence = reading.sentences[sentenceAt(reading, firm.start)];
  return !has(DEALT, reading.text.slice(firm.end, Math.min(sentence?.end ?? firm.end, firm.end + 90)));
}

/** A bank that is named because the account is there. */
const ACCOUNT = /konto/;

/** Magazines: their title says what is read, not who sells it. */
const TITLES: ReadonlySet<string> = new Set([
  'hoerzu',
  'tvMovie',
  'tvSpielfilm',
  'tvDigital',
  'brigitte',
  'geo',
  'autobild',
  'landlust',
  'motorpresse',
  'stern',
  'focus',
  'spiegel',
]);

/** Companies as whose people callers pose, or with whose goods they lure. */
const PRETENDED: ReadonlySet<string> = new Set(['microsoft', 'googleBusiness', 'amazon', 'aok', 'barmer', 'tk']);
const VOUCHER = /^[- ]?(?:gutschein|geschenkkarte|guthabenkarte|voucher|gift card)/;

/** Companies that could be the other side of the contract. */
function sellersOf(reading: Reading, firms: readonly Named[]): Named[] {
  const others = firms.some((firm) => !PRETENDED.has(firm.id) && firm.kind !== 'collector');
  const einnahme = firms.some((firm) => !firm.known && firm.kind === 'lottery');
  return firms.filter(
    (firm) =>
      firm.kind !== 'collector' &&
      firm.kind !== 'comparison' &&
      // "Microsoft Support" rings for another; a voucher of Amazon is a lure.
      !(others && PRETENDED.has(firm.id)) &&
      !VOUCHER.test(reading.text.slice(firm.end, firm.end + 16)) &&
      !(firm.kind === 'finance' && /paypal|klarna/.test(firm.id)) &&
      // Whoever sells tickets of a lottery is the other side, not the lottery.
      !(einnahme && firm.known && firm.kind === 'lottery') &&
      !(
        firm.kind === 'finance' &&
        (ACCOUNT.test(reading.text.slice(firm.start, firm.end)) ||
          /konto\w* (?:\w+ )?(?:bei|von)(?: der)? $/.test(reading.text.slice(0, firm.start)))
      ) &&
      !/sparhandy|logitel|preis24/.test(firm.id) &&
      !(TITLES.has(firm.id) && !has(NEW_BEFORE, reading.text.slice(Math.max(0, firm.start - 60), firm.start))) &&
      (firm.known || !ADVISES.test(firm.name)),
  );
}

/**
 * Points for and against each company being the one whose contract is claimed.
 * @param caller who the caller said to be, where that was read
 */
export function providerOf(reading: Reading, firms: readonly Named[], caller: string | undefined): Named | undefined {
  const sellers = sellersOf(reading, firms);
  if (sellers.length === 0) return undefined;
  const ids = [...new Set(sellers.map((firm) => firm.id))];
  if (ids.length === 1) return soleProvider(reading, sellers, firms.length > sellers.length, caller);
  const scores = ids.map((id, order) => {
    const own = sellers.filter((firm) => firm.id === id);
    let score = own.length * 1.5 - order * 0.5;
    for (const firm of own) {
      const before = reading.text.slice(Math.max(0, firm.start - 60), firm.start);
      const after = reading.text.slice(firm.end, firm.end + 60);
      if (has(OLD_BEFORE, before) || has(STILL_WITH_ENGLISH, before)) score -= 4;
      if (has(NEW_BEFORE, before) || has(CAME_FROM_ENGLISH, before)) score += 4;
      if (has(SUPPLIES_STILL, before)) score -= 8;
      if (has(CALLER_BEFORE, before)) score += 2;
      if (COMPARED.test(before)) score -= 4;
      if (FOREIGN_SENDER.test(before)) score += 4;
      if (has(CLAIMED_BEFORE, before) || has(CLAIMED_BEFORE_ENGLISH, before)) score -= 3;
      if (has(DENIES, after) || has(DENIES_BEFORE, before)) score -= 5;
      if (has(OLD_BEHIND, after) || (isOldFirm(before, after) && !own.some((one) => rangUp(reading, one)))) score -= 8;
      if (has(LEFT, after) || has(LEFT_ENGLISH, after)) score -= 5;
      if (isAskedThen(reading, firm)) score -= 5;
      if (isCancelledAt(reading, firm)) score -= 8;
      const writes = has(WRITES_BEFORE, before);
      if (writes && LETS_GO.test(after)) score -= 4;
      else if (writes || has(WRITES, after) || has(WRITES_ENGLISH, after)) score += 3;
      if (ENDED_UP.test(after)) score += 6;
      if (firm.kind === 'insurance' && SELLS_SEVERAL.has(firm.id)) score -= 3;
      if (/^"? ?(?:vertrag|tarif|rechnung|abo)/.test(after)) score += 1;
      if (!firm.known) score -= has(CALLER_BEFORE, before) ? 2 : 0;
    }
    return { own, score };
  });
  scores.sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  // Two that speak for themselves as little as each other: which of them it is must be asked.
  return best && next && best.score > 0 && best.score < SPEAKS && best.score - next.score <= TIED
    ? undefined
    : best?.own[0];
}

/** "Ich wollte wechseln von Vodafone zu o2, da rief Vodafone an": the old supplier itself called. */
const rangUp = ({ text }: Reading, { start }: Named): boolean =>
  /\b(?:rief|riefen)(?: (?:mich|dann|da|die))* "?$/.test(text.slice(Math.max(0, start - 30), start));
/** "Less than with Stadtwerke Leipzig", "billiger als bei E.ON": what the offer was compared with. */
const COMPARED = /\b(?:than (?:with|at|from)|als (?:bei|mit|bisher bei|jetzt bei))(?: der| den| dem| die)? "?$/;
/** "List od firmy …", "письмо от …": a paper's sender in a further language. */
const FOREIGN_SENDER =
  /(?:\blist\b|\bumow[aęy]\b|письм[оа]|лист\b|договор|договір)[^.!?,]{0,25} (?:od|ze?|от|від|из|із|з)(?: firmy| фирмы| фірми| компании| компанії)? ["„«]?$/u;

/** "They already cancelled at Vattenfall", "die haben schon bei Vattenfall gekündigt": what others ended there is the old contract. */
function isCancelledAt(reading: Reading, { start, end }: Named): boolean {
  const from = reading.sentences[sentenceAt(reading, start)]?.start ?? 0;
  const before = reading.text.slice(Math.max(from, start - 60), start);
  return (
    (CANCELLED_AT.test(before) || (AT_THEIRS.test(before) && ENDED_BEHIND.test(reading.text.slice(end, end + 30)))) &&
    !/\b(?:ich|wir|i|we)\b/.test(before)
  );
}
/** What is told of several, or done to the customer: "sie hat bei Vodafone gekündigt" may be a mother, and her own doing. */
function isCancelledByThem(reading: Reading, firm: Named): boolean {
  const from = reading.sentences[sentenceAt(reading, firm.start)]?.start ?? 0;
  return (
    isCancelledAt(reading, firm) &&
    (THEM.test(reading.text.slice(Math.max(from, firm.start - 60), firm.start)) ||
      FOR_ME_BEHIND.test(reading.text.slice(firm.end, firm.end + 40)))
  );
}
/** "Der Mann hat bei E.ON für mich gekündigt". */
const FOR_ME_BEHIND = /^"? (?:\w+ ){0,2}fuer (?:mich|uns) (?:\w+ ){0,2}gekuendigt\b/;
/** "Nein, sie hat bei 1&1 nicht gekündigt": where an old contract runs on, asked about beside the claimed one. */
const isNotCancelled = (reading: Reading, { start, end }: Named): boolean =>
  /\b(?:hab|habe|haben|hat|hatte|hatten)\b[^.!?,]{0,20} bei (?:der |den |dem )?$/.test(
    reading.text.slice(Math.max(0, start - 45), start),
  ) && /^"? (?:\w+ ){0,3}(?:nicht|nie|nix|nichts) (?:\w+ )?gekuendigt\b/.test(reading.text.slice(end, end + 50));
const THEM =
  /\b(?:they|the \w+|die haben|haben (?:die|sie)|(?:hat|haben) (?:\w+ ){0,2}?(?:mich|uns|fuer mich|fuer uns)|sie haben (?:mich|uns|schon|bereits|einfach))\b/;
const CANCELLED_AT =
  /\b(?:they|he|she|the \w+)\b[^.!?]{0,30}\b(?:cancel(?:l?ed)?|terminated) (?:\w+ ){0,3}(?:at|with) "?$/;
const AT_THEIRS = /\b(?:die|sie|er|man|haben|hat)\b[^.!?]{0,30}\bbei (?:der |den |dem )?"?$/;
const ENDED_BEHIND = /^"? (?:\w+ ){0,2}gekuendigt\b/;

/** "Und ich bin bei der Telekom gelandet". */
const ENDED_UP = /^"? (?:gelandet|gekommen|haengengeblieben|umgezogen worden)\b/;

/** So much speaks for a company that was named more than in passing, and so little sets two apart. */
const SPEAKS = 2;
const TIED = 1;

const OWN_TOO = /\b(?:ich|mir|mich|wir|uns|i|me|us|my name|mein(?:e|en|em|er)? (?:vertrag|anschluss|tarif|rechnung))\b/;
const CLAIMED_TO_BE = /\b(?:claim\w* to be|angeblich|gab sich als|behauptet\w*)\b[^.!?]{0,40}$/;
const ANOTHER_FIRM =
  /\b(?:(?:totally |completely )?(?:different|another) (?:company|firm|supplier)|(?:voellig |ganz )(?:andere|anderen) (?:firma|laden|anbieter))\b/;

/** "Ich bin bei eprimo", "mein jetziger Anbieter heißt eprimo", "e.on ist natürlich mein alter": whose customer one is already. */
function isOwn(reading: Reading, { start, end }: Named): boolean {
  const before = reading.text.slice(Math.max(0, start - 60), start);
  return (
    has(OLD_BEFORE, before) ||
    has(STAYS_BEFORE, before) ||
    has(STILL_WITH_ENGLISH, before) ||
    OWN_BEFORE.test(before) ||
    has(OLD_BEHIND, reading.text.slice(end, end + 60))
  );
}
const OWN_BEFORE =
  /\b(?:mein|unser|ihr|sein|my|our|her|his)\w* (?:alte[rs]?|bisherige[rs]?|jetzige[rs]?|frueherer?|eigentliche[rs]?|derzeitige[rs]?|old|current|previous|present|actual)(?: \w*(?:anbieter|versorger|lieferant|vertrag|provider|supplier|company))? (?:ist|war|heisst|hiess|is|was|is called)(?: (?:die|der|das|the|ja|doch))* "?$/;

/** "Gegen meinen Willen bin ich nun Kunde bei Vodafone": something came of it. */
const CHANGED =
  /\b(?:jetzt|nun|neukund\w*|gegen mein\w*|willen|statt|weg|am hoerer|gespraech|brief|eigene[nrm]?|now|raus|rein|out|gelandet|buch\w*|abbuch\w*|woll\w*|verlang\w*|zahl\w*|stuck)\b|zurueck/;

/** A single company is the provider unless the caller only pretended to be it. */
function soleProvider(
  reading: Reading,
  sellers: readonly Named[],
  others: boolean,
  caller: string | undefined,
): Named | undefined {
  const firm = sellers[0];
  if (!firm) return undefined;
  const beforeOf = (one: Named): string => reading.text.slice(Math.max(0, one.start - 60), one.start);
  const after = reading.text.slice(firm.end, firm.end + 60);
  if (has(DENIES, after) || has(UNSURE, after)) return undefined;
  if (sellers.every((one) => isAskedThen(reading, one))) return undefined;
  if (
    !has(CALL_TOLD, reading.text) &&
    !has(DEALT, reading.text) &&
    !CHANGED.test(reading.text) &&
    sellers.every((one) => isOwn(reading, one))
  )
    return undefined;
  if (others && sellers.every((one) => has(OLD_BEFORE, beforeOf(one)))) return undefined;
  if (sellers.every((one) => isCancelledByThem(reading, one) || isNotCancelled(reading, one))) return undefined;
  const sentenceOf = (one: Named): string => reading.sentences[sentenceAt(reading, one.start)]?.text ?? '';
  // A neighbour's contract, told to compare; a caller who was of another company than the one he named.
  const leadOf = (one: Named): string =>
    reading.text.slice(reading.sentences[sentenceAt(reading, one.start)]?.start ?? 0, one.start);
  if (sellers.every((one) => tellsOfOutsider(leadOf(one)) && !OWN_TOO.test(sentenceOf(one)))) return undefined;
  if (sellers.every((one) => CLAIMED_TO_BE.test(beforeOf(one))) && ANOTHER_FIRM.test(reading.text)) return undefined;
  const stays = (one: Named): boolean => has(STAYS_BEFORE, beforeOf(one));
  const said = (one: Named): boolean =>
    (has(ONLY_SAID, beforeOf(one)) && !SUPPLIES.test(beforeOf(one))) ||
    SO_SAID.test(reading.text.slice(one.end, one.end + 30));
  // Only the caller's word for it, and no paper of theirs.
  if (sellers.some(said) && sellers.every((one) => said(one) || stays(one) || has(DENIES_BEFORE, beforeOf(one))))
    return undefined;
  if (caller !== undefined && caller !== firm.name && sellers.every(stays)) return undefined;
  return has(OLD_BEFORE, beforeOf(firm)) &&
    /(?:neue[rnm]? (?:anbieter|firma|versorger|lieferant)|anderer? (?:anbieter|firma)|unbekannte\w* firma|\bdie neuen haben)/.test(
      reading.text,
    )
    ? undefined
    : firm;
}
