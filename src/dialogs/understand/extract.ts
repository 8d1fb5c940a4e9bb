// From one matter's words to its facts, each with the verbatim quote.
import type { FactKey, Facts } from '../../knowledge/facts.ts';
import { toldActs } from './acts.ts';
import { noteApproval } from './approval.ts';
import { noteDates, noteOwnDays } from './days.ts';
import { declaredHits } from './declared.ts';
import { noteDeliveries } from './deliveries.ts';
import { notePapers } from './papers-came.ts';
import { noteSameDay } from './same-day.ts';
import { noteUse } from './in-use.ts';
import { dropSaidThreat, noteActBehind, noteAgreement, noteDied, notePerson, noteSpeaker } from './derived.ts';
import { callCentreOf } from './call-centre.ts';
import { type Caller, callerOf } from './caller.ts';
import { callerNumberOf } from './caller-number.ts';
import { noteDiffers } from './against.ts';
import { isKindOnly, namedCaller } from './apposition.ts';
import { noteDisputed } from './disputed.ts';
import { type Named, namedFirms } from './firms.ts';
import { providerOf } from './provider.ts';
import { isCallToEnd } from './whose-day.ts';
import { noteEnvelope } from './envelope.ts';
import { noteEnd } from './ends.ts';
import { noteFollowing } from './followed.ts';
import { noteFound } from './found.ts';
import { foreignCaller, foreignCallingFirm, foreignFacts } from './foreign.ts';
import { kindOf } from './kind.ts';
import { letGo } from './let-go.ts';
import { noteLand } from './land.ts';
import type { Lang } from './language.ts';
import { heardRightly } from './misheard.ts';
import { noteMisled } from './misled.ts';
import { notePriceNamed } from './named.ts';
import { Notes } from './notes.ts';
import { noteRecording } from './audio.ts';
import { withoutThreats } from './court-post.ts';
import { noteConsents, withoutPermissions } from './consents.ts';
import { AFTERWARDS_RULES } from './phrases/afterwards.ts';
import { AGREED_RULES } from './phrases/agreed.ts';
import { ASSENT_RULES } from './phrases/assent.ts';
import { CALL_RULES } from './phrases/calls.ts';
import { CHANNEL_RULES } from './phrases/channel.ts';
import { DONE_RULES } from './phrases/done.ts';
import { EVERYDAY_RULES } from './phrases/everyday.ts';
import { MATTER_RULES } from './phrases/money.ts';
import { withoutOrders } from './orders.ts';
import { NAMED_RULES } from './phrases/named.ts';
import { PAPER_RULES } from './phrases/papers.ts';
import { REFUSED_RULES } from './phrases/refused.ts';
import { ROLE_RULES } from './phrases/roles.ts';
import { STANCE_RULES } from './phrases/stance.ts';
import { SWITCHING_RULES } from './phrases/switching.ts';
import { CUT_OFF_RULES, TAPE_RULES } from './phrases/tape.ts';
import { TURN_RULES } from './phrases/turns.ts';
import { WANTED_RULES } from './phrases/wanted.ts';
import { WISH_RULES } from './phrases/wishes.ts';
import { quoteOf, type Reading, sentenceAt } from './reading.ts';
import { all, compile, compileAll, type Hit, runRules, winners } from './rule.ts';
import { noteHandedOver, notePapersReceived, noteThingReceived } from './received.ts';
import { jurisdictionOf } from './scope.ts';
import { notePrivate } from './private.ts';
import { productOf } from './sold.ts';
import { spokenReplies, meantReplies } from './speech.ts';
import { moneyFacts } from './sums.ts';
import { toldReplies } from './told.ts';
import { noteUnsure } from './unsure.ts';
import { withoutOwnRefusal } from './tape-refused.ts';
import { noteToldUse } from './use.ts';
import { meantWishes, toldStances } from './stances.ts';
import { noteSummary } from './summary.ts';
import { meantAnswers, withoutReminders } from './unmeant.ts';
import { proveQuotes } from './proof.ts';
import { noteGoal } from './goals.ts';
import { insteadOf } from './taken-back.ts';
import { noteTerm } from './terms.ts';
import { ENGLISH_RULES } from './phrases/english.ts';
import { noteWanted } from './wanted.ts';

export type Matter = {
  facts: Facts;
  quotes: Partial<Record<FactKey, string>>;
  /** The day on which the contract was made at the door, in a shop or online. */
  visitDay?: { value: string; quote: string };
};

const RULES = compileAll([
  ...AGREED_RULES,
  ...ASSENT_RULES,
  ...REFUSED_RULES,
  ...WANTED_RULES,
  ...WISH_RULES,
  ...STANCE_RULES,
  ...TURN_RULES,
  ...AFTERWARDS_RULES,
  ...PAPER_RULES,
  ...MATTER_RULES,
  ...DONE_RULES,
  ...EVERYDAY_RULES,
  ...CHANNEL_RULES,
  ...CALL_RULES,
  ...ROLE_RULES,
  ...SWITCHING_RULES,
  ...TAPE_RULES,
  ...CUT_OFF_RULES,
  ...NAMED_RULES,
  ...ENGLISH_RULES,
]);
/** What a caller does, not who he said to be: whose contract came may well be his own. */
const A_TRADE = /(?:vermittlung|gericht|firma|institut|agentur|partner|callcenter|call-center|verlag|vertrieb)$/i;
const LIFE = compile(
  '_(?:\\w*lebensversicherung\\w*|sterbegeld\\w*|sterbeversicherung|bestattungsvorsorge|risikoleben\\w*|kapitalleben\\w*|riester\\w*|rürup\\w*|rentenversicherung|sterbekasse\\w*|fondspolice|life insurance|life policy|endowment\\w*|funeral cover)_',
);
/** Reads the facts of one matter; what the words do not say is absent. */
export function factsOf(reading: Reading, lang: Lang = 'de'): Matter {
  const notes = new Notes(reading);
  const foreign = lang === 'en' || lang.startsWith('de') ? [] : foreignFacts(reading);
  for (const { fact, value, start, end } of foreign) notes.note(fact, value, { start, end });
  const replies = [...spokenReplies(reading), ...toldActs(reading), ...toldReplies(reading)];
  const told = withoutPermissions(
    meantAnswers(
      meantReplies(
        [...withoutThreats(runRules(RULES, reading), reading), ...replies, ...toldStances(reading)],
        reading,
      ),
      reading,
    ),
    reading,
  );
  const said = withoutOwnRefusal(
    withoutReminders([...letGo(told, reading), ...declaredHits(reading)], reading),
    reading,
  );
  const all = withoutOrders(meantWishes(heardRightly(said, reading), reading), reading);
  notePapersReceived(notes, reading);
  const hits = winners(all.filter((hit) => hit.fact !== 'channel'));
  const way = channelOf(all, reading);
  if (way) hits.set('channel', way);
  for (const hit of hits.values()) {
    if (hit.fact !== 'wantedContract' && hit.fact !== 'approvalMeans') notes.note(hit.fact, hit.value, hit);
  }
  const centre = callCentreOf(reading);
  if (centre) notes.note('callCentre', centre.name, centre);
  const shown = callerNumberOf(reading);
  if (shown) notes.note('displayedNumber', shown.number, shown);
  // "Die haben mich Ende Juli angerufen": a day is no company. Nor is whoever calls for others the one whose contract it is.
  const firms = namedFirms(reading).filter(
    (firm) =>
      !reading.dates.some((date) => date.start <= firm.start && firm.end <= date.end) &&
      !(centre && firm.start < centre.end && centre.start < firm.end),
  );
  const met = notes.facts['channel'] === 'outboundCall' || notes.facts['channel'] === 'doorstep';
  const named =
    callerOf(
      reading,
      firms.filter(({ start }) => !isOwnSupplier(reading, start)),
      met ? 'called' : notes.has('channel') ? 'none' : 'talked',
    ) ??
    (lang !== 'de' && lang !== 'en' && met ? foreignCaller(reading) : undefined) ??
    (lang !== 'de' && lang !== 'en' && met ? foreignCallingFirm(reading, firms) : undefined);
  const called = (named && insteadOf(reading, named, firms)) ?? named;
  const provider = providerOf(
    reading,
    firms.filter((firm) => insteadOf(reading, firm, firms) === undefined),
    called?.name,
  );
  const caller = called && namedCaller(reading, called, provider);
  if (provider) notes.note('provider', provider.name, provider);
  if (caller && !(centre && caller.name.includes(centre.name))) notes.note('callerClaimedToBe', caller.name, caller);
  // Whoever says on the phone who he is has called.
  if (caller && 'byName' in caller && caller.byName) notes.note('channel', 'outboundCall', caller.byName);

  const collector = reading.companies.find(
    (hit) => hit.company.kind === 'collector' && !/schufa|creditreform/.test(hit.company.id),
  );
  if (collector) {
    // The words that prove it are its name: a letter goes there.
    if (notes.facts['dunning'] === 'collector') notes.drop('dunning');
    notes.note('dunning', 'collector', collector);
  }
  const product = foreign.some((one) => one.fact === 'product') ? undefined : productOf(reading, provider);
  if (product) notes.note('product', product.value, product);
  if (product?.value === 'insurance') noteInsurance(notes, product);
  const kind = kindOf(reading, product, provider, {
    providerSwitch: notes.facts['providerSwitch'] === true,
    ownCall: notes.facts['channel'] === 'inboundCall',
    agreed: hits.get('agreedOnPhone')?.value === true,
    refused: hits.get('agreedOnPhone')?.value === false,
    face: ['doorstep', 'shop', 'online'].includes(String(notes.facts['channel'])),
    otherCaller: caller !== undefined && provider !== undefined && isOther(caller, provider),
  });
  if (kind) notes.note('contractKind', kind.value, kind);

  dropSaidThreat(notes, reading);
  const claimed = noteDied(notes, reading);
  notePerson(notes, reading);
  noteSpeaker(notes, all);
  noteAgreement(notes, hits, all, noteApproval(notes, reading));
  noteMisled(notes, reading);
  // What a bill claims of somebody who had died is no deceit on the phone.
  if (claimed) for (const fact of ['misledAbout', 'misledAboutText'] as const) notes.drop(fact);
  if (
    caller &&
    provider &&
    caller.name !== provider.name &&
    !(centre && caller.name.includes(centre.name)) &&
    !A_TRADE.test(caller.name) &&
    !isKindOnly(reading, caller) &&
    notes.facts['agreedOnPhone'] === true &&
    !notes.has('misledAbout')
  ) {
    // Somebody else's contract came of the call.
    notes.note('misledAbout', ['identity'], caller);
    notes.note('misledAboutText', quoteOf(reading, caller.start, caller.end), caller);
  }
  noteDeliveries(notes, reading);
  noteUse(notes, reading);
  noteToldUse(notes, reading);
  notePapers(notes, reading);
  noteRecording(notes, reading);
  noteConsents(notes, reading);
  noteMoney(notes);
  noteDisputed(notes, reading);
  noteDates(notes, reading);
  noteEnvelope(notes, reading);
  noteActBehind(notes, reading);
  noteOwnDays(notes, reading);
  noteFound(notes, reading);
  noteSameDay(notes, reading);
  noteThingReceived(notes, reading);
  noteHandedOver(notes, reading);
  noteSummary(notes, reading);
  noteTerm(notes, reading);
  noteEnd(notes, reading);
  noteGoal(notes, reading);
  noteUnsure(notes, reading);
  noteWanted(notes, hits, reading);
  noteFollowing(notes, reading);
  noteDiffers(notes, reading);
  notePrivate(notes, reading);
  const where = jurisdictionOf(reading);
  if (where) notes.note('jurisdiction', where.value, where);
  notePriceNamed(notes, reading);
  noteLand(notes, reading);
  proveQuotes(notes);
  if (where?.inferred) notes.infer('jurisdiction');
  const { facts, quotes, visitDay } = notes;
  return { facts, quotes, ...(visitDay && NO_CALL.has(facts['channel']) ? { visitDay } : {}) };
}

const NO_CALL: ReadonlySet<unknown> = new Set(['doorstep', 'shop', 'online']);

/** A sale at the door or in a shop counts before any call, but not where the call is told first. */
function channelOf(hits: readonly Hit[], reading: Reading): Hit | undefined {
  const ways = hits.filter(
    (hit) =>
      hit.fact === 'channel' &&
      !(hit.value === 'inboundCall' && isCallToEnd(reading, hit)) &&
      !(hit.value === 'outboundCall' && isNoSeller(reading, hit)) &&
      !(
        hit.value === 'outboundCall' &&
        (I_CALLED.test(reading.text.slice(hit.start, hit.end)) ||
          I_RANG.test(reading.text.slice(Math.max(0, hit.start - 5), hit.end)) ||
          KIN_CALLED.test(reading.text.slice(Math.max(0, hit.start - 30), hit.end)))
      ),
  );
  const best = winners(ways).get('channel');
  if (best?.value === 'inboundCall') return calledBefore(ways, best) ?? best;
  if (best === undefined || best.value === 'outboundCall') return best;
  const calls = ways.filter((hit) => /Call$/.test(String(hit.value)) && hit.rank >= 3 && hit.start < best.start);
  return winners(calls).get('channel') ?? best;
}

/**
 * "Bei der Telekom hatte ich angerufen", "wir sind umgezogen und am 1.9. hab ich deshalb bei der Telekom angerufen", "hatte gestern bei der Telekom die Hotline angerufen":
 * the customer's own call.
 */
const I_CALLED =
  /\b(?:(?:hab|habe|haben|hatte|hatten) (?:ich|wir)(?: (?!(?:mich|mir|uns|jemand|einer|eine|wer|man|hat|haben|hatten?|dass|weil) )\S+){0,6} |(?:hab|habe|haben|hatte|hatten) (?:ich|wir) (?:[^.!?\n]{0,40} )?(?:bei|beim|dort|in) [^.!?\n]{0,40}|(?:hab|habe|hatte) (?:(?!(?:mich|mir|uns|jemand|einer|eine|wer|man|sie|er|die|der|das|ein) )\S+ ){0,5}(?:bei|beim|dort|in) (?!mir|uns|ihr|ihm|(?:mein|unser)\w* (?!anbieter|versorger|provider))[^.!?\n]{0,40})\b(?:angerufen|angeklingelt)$/;

/** "Meine Bank rief mich an", "das Inkassobüro ruft jeden Tag an", "wenn mich jemand anruft": no call that sold something. */
function isNoSeller(reading: Reading, { start, end }: Hit): boolean {
  const sentence = reading.sentences[sentenceAt(reading, start)]?.text ?? '';
  const clause = reading.clauses.find((one) => one.start <= start && start < one.end)?.text ?? '';
  return (
    OWN_PEOPLE_RANG.test(sentence) ||
    (/^\s*(?:wenn|falls|if)\b/.test(clause) && /\banruf(?:t|en)\b|\bcalls?\b/.test(reading.text.slice(start, end))) ||
    (/\b(?:nachbar|kolleg|bekannte)\w* (?:wurde|wurden|hat|haben)\b/.test(clause) &&
      /\b(?:ich|wir) nicht\b/.test(sentence))
  );
}
const OWN_PEOPLE =
  '(?:haus)?bank|sparkasse|anwalt|anwaeltin|schwester|bruder|tochter|sohn|enkel\\w*|freund(?:in)?|kolleg\\w*|schwager|nichte|neffe|aerzt\\w*|arzt';
const OWN_PEOPLE_RANG = new RegExp(
  `\\b(?:mein|unser)\\w* (?:${OWN_PEOPLE}) (?:rief|ruft) (?:mich|uns|an|heute|gestern|dann)\\b|\\b(?:rief|ruft) (?:mich |uns )?(?:mein|unser)\\w* (?:${OWN_PEOPLE}) (?:\\w+ )?an\\b|\\binkasso\\w* (?:ruft|rief|hat (?:mich|uns) (?:\\w+ ){0,3}angerufen)\\b`,
);

/** "Wollte kündigen, rief da an": nobody else is named who did. */
const I_RANG = /(?:,|\bund) rief (?:dann )?(?:da|dort) an$/;

/** "Mein Sohn hat dann dort angerufen und gefragt", "sie hatte da angerufen": a relative's own call. */
const KIN_CALLED =
  /\b(?:sie|er|(?:mein|unser)\w* \w+) (?:hat|hatte) (?:dann |danach |gleich |selbst |selber |gestern |heute ){0,3}(?:dort|da|bei (?:der |denen |dem )?\w+) (?:selbst |selber )?angerufen\b/;

/** "Das Telefon klingelt ... Ich hab dann bei denen angerufen": the call that is told first made the contract. */
function calledBefore(ways: readonly Hit[], own: Hit): Hit | undefined {
  const firstOwn = Math.min(...ways.filter((hit) => hit.value === 'inboundCall').map((hit) => hit.start));
  const earlier = ways.filter((hit) => hit.value === 'outboundCall' && hit.rank >= 2 && hit.end < firstOwn - NEXT);
  return own.rank < SURE ? winners(earlier).get('channel') : undefined;
}
/** So many characters apart, two calls are told one after the other. */
const NEXT = 60;
/** A rank at which the customer's own call is told as the one that counts. */
const SURE = 5;

/** "Wir sind bei den Stadtwerken": whose customer one is has not called; "er sagte, wir sind …" is the caller's word. */
const isOwnSupplier = (reading: Reading, start: number): boolean =>
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

/** Another company or body than the one whose contract came; "meinem Anbieter 1&1" is one and the same. */
const isOther = (caller: Caller, provider: Named): boolean =>
  caller.name !== provider.name && !(provider.start >= caller.start && provider.start - caller.end < 25);

function noteInsurance(notes: Notes, product: { start: number; end: number }): void {
  const { reading } = notes;
  // A policy that is told of elsewhere in the message is another one.
  const sold = sentenceAt(reading, product.start);
  const { text } = reading;
  // "Wegen Sterbegeldversicherung rief eine an. Die Police kam": the papers' name tells no kind of its own.
  const papers = A_POLICY.test(text.slice(product.start, product.end)) && !OTHER_COVER.test(text);
  const life = all(LIFE, text).find((hit) => papers || sentenceAt(reading, hit.index) === sold);
  if (life) notes.note('insuranceKind', 'life', { start: life.index, end: life.index + life[0].length });
  else notes.note('insuranceKind', 'other', product);
}

const A_POLICY = /^\W*(?:polic[ey]|versicherungsschein)\W*$/;
const OTHER_COVER =
  /\b(?:haft|unfall|hausrat|rechtsschutz|zahn|brillen|handy|geraete|reise|kranken|pflege|gebaeude|auto|kfz|tier|hunde|cyber|liability|accident|household|dental|travel|health|pet)\w*(?:versicherung|schutz|police| insurance)/;

function noteMoney(notes: Notes): void {
  for (const money of moneyFacts(notes.reading, notes.facts)) notes.note(money.fact, money.value, money);
  // A bill with its amount has come.
  if (notes.has('invoiceAmount')) notes.note('invoiced', true, notes.placeOf('invoiceAmount'));
  // A booked option on a bill: the only price named is its price.
  const prices = notes.reading.amounts.filter((amount) => amount.unit === 'euro');
  const [price] = prices;
  if (
    price &&
    prices.length === 1 &&
    notes.facts['invoiced'] === true &&
    (notes.facts['contractKind'] === 'addOn' || isOnce(notes.reading, price)) &&
    notes.facts['debited'] !== true
  ) {
    notes.note('invoiceAmount', { amount: price.amount, currency: 'EUR' }, price);
  }
}

/** "… für 3 Jahre genommen, 249 Euro. Rechnung kam per Mail": a sum for all of it, no rate, no saving, no fee. */
const isOnce = (reading: Reading, price: { start: number; end: number }): boolean =>
  !NO_WHOLE_SUM.test(reading.text.slice(Math.max(0, price.start - 40), price.end + 40));
const NO_WHOLE_SUM =
  /monat|mtl|month|woche|week|quartal|spar|bonus|gutschein|gutschrift|versproch|rabatt|gewinn|gewonnen|statt|bisher|gebuehr|versand|porto|billiger|teurer|weniger|mehr|nur|only|rate|worth|wert\b|prize|inkasso|mahn|heft|ausgabe|packung/;
