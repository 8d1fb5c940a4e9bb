// How the contract came about: by whose call, at the door, in a shop or online.
import { type Reading, sentenceAt } from '../reading.ts';
import type { Place } from '../place.ts';
import { type Hit, winners, ways } from '../rule.ts';
import { isCallToEnd } from '../days/whose-day.ts';

/** A sale at the door or in a shop counts before any call, but not where the call is told first. */
export function channelOf(hits: readonly Hit[], reading: Reading): Hit | undefined {
  const ways = hits.filter(
    (hit) =>
      hit.fact === 'channel' &&
      !(
        hit.value === 'inboundCall' &&
        (isCallToEnd(reading, hit) || isCallForHelp(reading, hit) || isPickedUp(reading, hit))
      ) &&
      !(
        hit.value === 'outboundCall' &&
        (isNoSeller(reading, hit) || isCallForHelp(reading, hit) || kinRangThem(reading, hit))
      ) &&
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
  const calls = ways.filter((hit) => /Call$/.test(String(hit.value)) && hit.rank >= 3);
  // "Den an der Tür hab ich weggeschickt. Gestern rief dieselbe Firma an": nothing was made before the call.
  const told = best.value !== 'online' && isMadeOnPhone(reading, best);
  const behind =
    told ||
    (best.value !== 'online' &&
      NOTHING_THERE.test(reading.text.slice(best.start, best.end + NEXT)) &&
      !SIGNED.test(reading.text));
  return (
    winners(calls.filter((hit) => hit.start < best.start || (behind && hit.start > best.end))).get('channel') ??
    (told ? undefined : best)
  );
}

/** "Im Media Markt einen Fernseher gekauft, dann am Telefon den Vertrag gemacht": what is told behind the shop, where nothing was signed. */
function isMadeOnPhone({ text }: Reading, { start }: Hit): boolean {
  const phone = MADE_ON_PHONE.exec(text.slice(start));
  return phone !== null && !SIGNED.test(text) && !MADE_THERE.test(text.slice(start, start + phone.index));
}
const MADE_THERE =
  /\b(?:\w*vertrag|\w*abo|\w*tarif)\b[^.!?]{0,30}\b(?:gemacht|abgeschlossen|gekauft|verlaengert|angedreht|aufgeschwatzt)\b/;
const MADE_ON_PHONE =
  /\b(?:am telefon|telefonisch|per telefon|anruf)\b(?: (?!nicht|nie|nichts|kein)[\w_]+){0,6} (?:\w*vertrag|\w*abo|\w*tarif|\w*verlaengerung) (?:\w+ ){0,2}(?:gemacht|abgeschlossen|aufgeschwatzt|angedreht)\b|\b(?:am telefon|telefonisch|per telefon|anruf)\b(?:,? (?!nicht|nie|nichts|kein|niemand)[\w_]+){0,5} (?:zugesagt|zugestimmt|ja gesagt)\b/;

/**
 * "Bei der Telekom hatte ich angerufen", "wir sind umgezogen und am 1.9. hab ich deshalb bei der Telekom angerufen", "hatte gestern bei der Telekom die Hotline angerufen":
 * the customer's own call.
 */
const I_CALLED = new RegExp(
  String.raw`\b(?:${ways(
    '(?:hab|habe|haben|hatte|hatten) (?:ich|wir)' +
      '(?: (?!(?:mich|mir|uns|jemand|einer|eine|wer|man|hat|haben|hatten?|dass|weil) ' +
      String.raw`)\S+){0,6} `,
    String.raw`(?:hab|habe|haben|hatte|hatten) (?:ich|wir) (?:[^.!?\n]{0,40} )?(?:bei|beim|dort|` +
      String.raw`in) [^.!?\n]{0,40}`,
    '(?:hab|habe|hatte) (?:(?!(?:mich|mir|uns|jemand|einer|eine|wer|man|sie|er|die|der|das|ein) ' +
      String.raw`)\S+ ){0,5}(?:bei|beim|dort|in) (?!mir|uns|ihr|ihm|` +
      String.raw`(?:mein|unser)\w* (?!anbieter|versorger|provider))[^.!?\n]{0,40}`,
  )})\b(?:angerufen|angeklingelt)$`,
);

/** "Bei o2, ich bin beim Anruf drangegangen": whoever picks up has not called. */
const isPickedUp = ({ text }: Reading, { start, end }: Hit): boolean =>
  /\b(?:ich|wir) (?:bin|sind|hab|habe|haben)\b[^.!?]{0,40}\b(?:ran|dran)gegangen\b|\bbeim anruf\b[^.!?]{0,12}\b(?:ran|dran)gegangen\b/.test(
    text.slice(start, end),
  );

const isCallForHelp = (reading: Reading, { start }: Hit): boolean =>
  rangForHelp(
    reading.clauses.find((one) => one.start <= start && start < one.end)?.text ?? '',
    reading.sentences[sentenceAt(reading, start)]?.text ?? '',
  );

/** "Meine Bank rief mich an", "das Inkassobüro ruft jeden Tag an", "wenn mich jemand anruft": no call that sold something. */
function isNoSeller(reading: Reading, { start, end }: Hit): boolean {
  const sentence = reading.sentences[sentenceAt(reading, start)]?.text ?? '';
  const clause = reading.clauses.find((one) => one.start <= start && start < one.end)?.text ?? '';
  return (
    ownPeopleRang(clause === '' ? sentence : clause, sentence) ||
    (/^\s*(?:wenn|falls|if)\b/.test(clause) && /\banruf(?:t|en)\b|\bcalls?\b/.test(reading.text.slice(start, end))) ||
    (/\b(?:nachbar|kolleg|bekannte)\w* (?:wurde|wurden|hat|haben)\b/.test(clause) &&
      /\b(?:ich|wir) nicht\b/.test(sentence))
  );
}

const OWN_PEOPLE =
  '(?:haus)?bank|sparkasse|anwalt|anwaeltin|schwester|bruder|tochter|sohn|enkel\\w*|freund(?:in)?|kolleg\\w*|schwager|nichte|neffe|aerzt\\w*|arzt';
const OWN_PEOPLE_RANG = new RegExp(
  ways(
    `\\b(?:mein|unser)\\w* (?:${OWN_PEOPLE}) (?:rief|ruft) (?:mich|uns|an|heute|gestern|dann)\\b`,
    `\\b(?:mein|unser)\\w* (?:${OWN_PEOPLE}) (?:hat|hatte) (?:mich|uns) (?:[\\w_.]+ ){0,4}angerufen\\b`,
    `\\b(?:rief|ruft) (?:mich |uns )?(?:mein|unser)\\w* (?:${OWN_PEOPLE}) (?:\\w+ )?an\\b`,
    `\\b(?:hat|hatte) (?:mich |uns )(?:mein|unser)\\w* (?:${OWN_PEOPLE}) (?:[\\w_.]+ ){0,4}angerufen\\b`,
    '\\binkasso\\w* (?:ruft|rief|hat (?:mich|uns) (?:\\w+ ){0,3}angerufen)\\b',
  ),
);

/** Whether a clause tells a call of the customer's own people, which sold nothing. */
export const ownPeopleRang = (clause: string, sentence: string): boolean =>
  (OWN_PEOPLE_RANG.test(clause) && !BANK_SOLD.test(sentence)) || KIN_RANG_ME.test(clause);
/** "Gestern rief meine Mutter mich an, Vodafone hat ihr …": whoever else is rung is told beside her. */
const KIN_RANG_ME =
  /\b(?:rief|ruft) (?:mich|uns) (?:\w+ )?(?:meine?|unsere?) (?:\w+ )?(?:mutter|mama|mutti|vater|papa|vati|oma|opa|tante|onkel|frau|mann|schwiegermutter|schwiegervater)\b|\b(?:rief|ruft) (?:meine?|unsere?) (?:\w+ )?(?:mutter|mama|mutti|vater|papa|vati|oma|opa|tante|onkel|frau|mann|schwiegermutter|schwiegervater) (?:mich|uns|bei mir|bei uns)\b|\b(?:meine?|unsere?) (?:\w+ )?(?:mutter|mama|mutti|vater|papa|vati|oma|opa|tante|onkel|frau|mann|schwiegermutter|schwiegervater) (?:(?:rief|ruft) (?:mich|uns)\b|(?:hat|hatte) (?:mich|uns) (?:[\w_.]+ ){0,4}angerufen\b)/;
/** "Meine Bank rief an und verkaufte mir eine Versicherung". */
const BANK_SOLD =
  /\b(?:haus)?(?:bank|sparkasse|freund|freundin|kolleg\w*)\b.*\b(?:verkaufte[n]?|verkauft|aufgeschwatzt|angedreht|abgeschlossen|unterge\w+)\b/;

/** Whether a clause tells a call of the customer's to a bank, a lawyer, an advice centre, on which nothing was sold. */
export const rangForHelp = (clause: string, sentence: string): boolean =>
  (RANG_HELP.test(clause) || HELP_RUNG.test(clause)) && !SOLD_THERE.test(sentence);
/** Who is rung for help, and sells no contract. */
const HELPERS =
  '(?:(?:haus)?bank|sparkasse|volksbank|polizei|verbraucherzentrale|verbraucherschutz|bundesnetzagentur|schufa|anwalt|anwaeltin|rechtsanwalt|' +
  'vermieter(?:in)?|hausverwaltung|jobcenter|sozialamt|arbeitsamt|mieterverein|mieterbund|nachbar(?:in)?|hausmeister|netzbetreiber)';
/** "Hab beim Jobcenter angerufen", "Vermieter angerufen, dann …": without the one who did. */
const HELP_RUNG = new RegExp(
  ways(
    // "Hab meine Tochter angerufen, die meint …"; "die haben meine Mutter angerufen" is theirs.
    String.raw`^\W*(?:ich )?(?:hab|habe) (?:ich |dann |gestern |heute |gleich )*(?:meine[nr]?|unsere[nr]?) (?:bruder|schwester|tochter|sohn|mutter|vater|freund(?:in)?|schwager|enkel(?:in)?) angerufen\b`,
    String.raw`\b(?:ich |wir )?(?:hab|habe|haben|hatten?) (?:ich |wir |dann |gestern |heute |gleich |sofort |deshalb )*(?:(?:bei|beim|in) (?:der |dem |meinem |meiner |unserem |unserer )?|die |den |meinen? |meine |unsere |unseren )${HELPERS} (?:\w+ )?angerufen\b`,
    String.raw`^\W*(?:und |dann |erst |gleich |heute |gestern )*(?:(?:bei|beim) (?:der |dem |meinem |meiner )?|die |den |meinen? |meine )?${HELPERS} angerufen\b(?! (?:hat|haben|worden))`,
  ),
);
const RANG_HELP =
  /\b(?:bei|mit) (?:(?:der|meiner|unserer|dem|meinem) )?(?:haus)?(?:bank|sparkasse|volksbank|polizei|verbraucherzentrale|bundesnetzagentur|schufa|anwalt|anwaeltin|vermieter\w*) (?:\w+ ){0,2}(?:ich|wir) (?:[\w_.]+ ){0,4}(?:angerufen|telefoniert)\b|\b(?:ich|wir) (?:hab|habe|haben|hatte) (?:[\w_.]+ ){0,3}(?:bei|mit) (?:(?:der|meiner|unserer|dem|meinem) )?(?:haus)?(?:bank|sparkasse|volksbank|polizei|verbraucherzentrale|bundesnetzagentur|schufa|anwalt|anwaeltin|vermieter\w*) (?:\w+ )?(?:angerufen|telefoniert)\b/;
const SOLD_THERE =
  /\b(?:aufgeschwatzt|aufschwatzen|verkauft|abgeschlossen|angedreht|andrehen|zugesagt|zugestimmt|ja gesagt|bestellt)\b/;

/** "Wollte kündigen, rief da an": nobody else is named who did. */
const I_RANG = /(?:,|\bund) rief (?:dann )?(?:da|dort) an$/;

/** "Mein Sohn hat dann dort angerufen und gefragt", "gestern hat meine Mutter bei Vodafone angerufen": a relative's own call; "bei mir" is theirs. */
const WHERE_KIN_CALLED =
  '(?: (?:dann|danach|gleich|selbst|selber|gestern|heute|fuer (?:mich|uns)|am [\\w_.]+)){0,3} (?:dort|da|bei (?:der |denen |dem )?(?!mir|uns|ihr|ihm|mein|unser)\\w+) (?:selbst |selber )?angerufen\\b';
const KIN_NOUN =
  '(?:mann|frau|mutter|vater|mama|papa|oma|opa|sohn|tochter|bruder|schwester|enkel\\w*|freund(?:in)?|partner(?:in)?|schwager|nichte|neffe|tante|onkel)';
const KIN_CALLED = new RegExp(
  ways(
    `\\b(?:sie|er|(?:mein|unser)\\w* \\w+) (?:hat|hatte)${WHERE_KIN_CALLED}`,
    `\\b(?:hat|hatte) (?:mein|unser)\\w* ${KIN_NOUN}${WHERE_KIN_CALLED}`,
  ),
);

/** "Gestern hat meine Tochter Vodafone angerufen": who is named first did; "die wollten ihr was verkaufen" tells the other way round. */
const KIN_RANG_THEM = new RegExp(
  ways(
    String.raw`\b(?:hat|hatte) (?:mein|unser)e? ${KIN_NOUN} (?:(?:dann|danach|gleich|gestern|heute|sofort|am [\w_.]+) ){0,2}$`,
    String.raw`\b(?:mein|unser)e? ${KIN_NOUN} (?:hat|hatte) (?:(?:dann|danach|gleich|gestern|heute|sofort|am [\w_.]+) ){0,2}$`,
  ),
);
const RANG_TO_SELL =
  /\b(?:wollte\w*|verkauf\w*|aufgeschwatzt|angedreht|angebot\w*|bot|boten|aufgelegt|zugestimmt|zugesagt|ja gesagt|nein gesagt|abgelehnt|ob (?:sie|er)|und (?:ihr|ihm|sie|ihn))\b/;

/** Whether the place lies in words that tell that a relative of the customer's rang the company, and nothing else of that call. */
export const kinRangThem = ({ text, companies, sentences }: Reading, { start, end }: Place): boolean =>
  companies.some((one) => {
    const rang = /^ angerufen\b/.exec(text.slice(one.end));
    const sentence = sentences.find((each) => each.end > one.end);
    if (!rang || !sentence || one.start < sentence.start) return false;
    const kin = KIN_RANG_THEM.exec(text.slice(sentence.start, one.start));
    return (
      kin !== null &&
      start < one.end + rang[0].length &&
      end > sentence.start + kin.index - KIN_BEFORE &&
      end > sentence.start &&
      !RANG_TO_SELL.test(sentence.text)
    );
  });
/** A day or an adverb before it belongs to it. */
const KIN_BEFORE = 16;

/** "Das Telefon klingelt ... Ich hab dann bei denen angerufen": the call that is told first made the contract. */
function calledBefore(ways: readonly Hit[], own: Hit): Hit | undefined {
  const firstOwn = Math.min(...ways.filter((hit) => hit.value === 'inboundCall').map((hit) => hit.start));
  const earlier = ways.filter((hit) => hit.value === 'outboundCall' && hit.rank >= 2 && hit.end < firstOwn - NEXT);
  return own.rank < SURE ? winners(earlier).get('channel') : undefined;
}

/** Sent away, or left without a signature. */
const NOTHING_THERE =
  /\b(?:weggeschickt|abgewimmelt|abgewiesen|heimgeschickt|nicht (?:aufgemacht|geoeffnet|reingelassen)|(?:nix|nichts|nicht) (?:\w+ )?(?:unterschrieben|abgeschlossen|gemacht|gekauft)|sent (?:him|her|them) away|(?:didn.t|did not) sign)\b/;

/** Signed after all. */
const SIGNED =
  /(?<!\b(?:nix|nichts|nicht|nie|nein|kein\w*) (?:\w+ )?)\b(?:unterschrieben|unterzeichnet|signiert|signed)\b/;

/** So many characters apart, two calls are told one after the other. */
const NEXT = 60;
/** A rank at which the customer's own call is told as the one that counts. */
const SURE = 5;
