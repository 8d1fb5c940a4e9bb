// "Und wenn nicht?", "Wie lange dann?": a few words that ask on about what was answered just before.
import { wordCount } from '../../knowledge/german/words.ts';

/** What is asked on: the others or oneself do nothing, how long, what it costs, how, where to, what comes then. */
type Way = 'theyDoNot' | 'iDoNot' | 'howLong' | 'cost' | 'how' | 'where' | 'then';

/** Passage that was said -> passage that the next few words mean. */
type Onward = Partial<Record<Way, string>>;

/** After an answer about getting the recording. */
const OF_COPY: Onward = {
  theyDoNot: 'keine-auskunft',
  howLong: 'auskunft-frist',
  cost: 'kopie',
  how: 'antrag',
  where: 'antrag',
};
/** After an answer about a company that owes an answer. */
const OF_AUTHORITY: Onward = {
  theyDoNot: 'behoerde',
  howLong: 'auskunft-frist',
  cost: 'behoerde',
  where: 'behoerde',
  then: 'behoerde',
};
/** After an answer about a day that can be missed. */
const OF_PERIOD: Onward = {
  iDoNot: 'frist-verpasst',
  theyDoNot: 'firma-bleibt-dabei',
  howLong: 'frist-zaehlen',
  cost: 'widerruf-kostet',
  how: 'wie-widerrufen',
  where: 'wohin',
};
/** After an answer about how to withdraw. */
const OF_WITHDRAWAL: Onward = { ...OF_PERIOD, howLong: 'frist' };
/** After an answer about calls that are not wanted. */
const OF_CALLS: Onward = {
  theyDoNot: 'rufen-wieder-an',
  how: 'anrufe-stoppen',
  cost: 'beschwerde',
  where: 'beschwerde',
};
/** After an answer about disputing a claim. */
const OF_DISPUTE: Onward = { theyDoNot: 'firma-bleibt-dabei', where: 'wohin', how: 'bestreiten' };
/** After an answer about a court's order. */
const OF_ORDER: Onward = {
  iDoNot: 'mahnbescheid',
  how: 'widerspruch-form',
  where: 'widerspruch-form',
  howLong: 'mahnbescheid',
};

/** By passage: what a question that leans on it is answered with. */
const ONWARD: Readonly<Record<string, Onward>> = {
  kopie: OF_COPY,
  antrag: OF_COPY,
  ausweis: OF_COPY,
  abschrift: OF_COPY,
  'callcenter-hat-sie': OF_COPY,
  mitarbeiterstimme: OF_COPY,
  sichern: OF_COPY,
  'auskunft-frist': OF_COPY,
  'keine-auskunft': OF_AUTHORITY,
  'auskunft-verlaengert': OF_AUTHORITY,
  frist: OF_PERIOD,
  'frist-zaehlen': OF_PERIOD,
  'frist-ware': { ...OF_PERIOD, howLong: 'frist-ware' },
  'letzter-tag': OF_PERIOD,
  'ohne-belehrung': { ...OF_PERIOD, howLong: 'ohne-belehrung' },
  'belehrung-spaet': { ...OF_PERIOD, howLong: 'belehrung-spaet' },
  'wie-widerrufen': OF_WITHDRAWAL,
  'muendlich-widerrufen': OF_WITHDRAWAL,
  email: OF_WITHDRAWAL,
  'bestaetigung-widerruf': { ...OF_WITHDRAWAL, howLong: 'rueckabwicklung' },
  'widerruf-kostet': OF_WITHDRAWAL,
  'widerruf-verlaengerung': OF_WITHDRAWAL,
  'widerruf-oder-kuendigung': OF_WITHDRAWAL,
  'schon-freigeschaltet': OF_WITHDRAWAL,
  vorsorglich: OF_WITHDRAWAL,
  'ja-gesagt': OF_WITHDRAWAL,
  mhm: OF_WITHDRAWAL,
  'nur-einschreiben': OF_WITHDRAWAL,
  'nein-gesagt': OF_WITHDRAWAL,
  'nur-unterlagen': OF_WITHDRAWAL,
  'nicht-verstanden': OF_WITHDRAWAL,
  ueberlegen: OF_WITHDRAWAL,
  'klick-sms': OF_WITHDRAWAL,
  textform: OF_WITHDRAWAL,
  strom: OF_WITHDRAWAL,
  verlaengerung: OF_WITHDRAWAL,
  zusammenfassung: OF_WITHDRAWAL,
  'nichts-schriftlich': OF_WITHDRAWAL,
  'preis-anders': OF_WITHDRAWAL,
  rueckabwicklung: { howLong: 'rueckabwicklung', cost: 'widerruf-kostet', theyDoNot: 'keine-antwort' },
  'geld-zurueck': { theyDoNot: 'keine-antwort' },
  lastschrift: {
    howLong: 'lastschrift',
    cost: 'zurueckbuchen-folgen',
    then: 'zurueckbuchen-folgen',
    how: 'lastschrift',
  },
  'zurueckbuchen-folgen': { howLong: 'lastschrift' },
  'ohne-mandat': { howLong: 'ohne-mandat', cost: 'zurueckbuchen-folgen', then: 'zurueckbuchen-folgen' },
  zahlen: { iDoNot: 'nicht-zahlen', how: 'bestreiten' },
  rechnung: { howLong: 'rechnung', where: 'wohin' },
  inkasso: { ...OF_DISPUTE, iDoNot: 'ignorieren', cost: 'gebuehren' },
  bestreiten: OF_DISPUTE,
  'firma-bleibt-dabei': { theyDoNot: 'beratung' },
  'keine-antwort': { theyDoNot: 'beratung' },
  mahnbescheid: OF_ORDER,
  'widerspruch-form': OF_ORDER,
  vollstreckungsbescheid: {
    iDoNot: 'vollstreckungsbescheid',
    howLong: 'vollstreckungsbescheid',
    where: 'vollstreckungsbescheid',
  },
  klage: { iDoNot: 'klage', howLong: 'klage', where: 'klage' },
  schwebend: { iDoNot: 'genehmigung-erinnerung', theyDoNot: 'firma-bleibt-dabei' },
  'genehmigen-heisst': { iDoNot: 'genehmigung-erinnerung' },
  'genehmigung-erinnerung': { theyDoNot: 'firma-bleibt-dabei' },
  getaeuscht: { howLong: 'getaeuscht', theyDoNot: 'firma-bleibt-dabei' },
  preiserhoehung: { howLong: 'preiserhoehung' },
  sperre: { howLong: 'sperre' },
  stromsperre: { howLong: 'stromsperre' },
  'schufa-eintrag': { how: 'bestreiten', theyDoNot: 'schufa-loeschen' },
  'schufa-loeschen': { howLong: 'schufa-loeschen', theyDoNot: 'behoerde' },
  beschwerde: { cost: 'beschwerde', where: 'beschwerde', how: 'beschwerde' },
  'schlichtung-telekom': { cost: 'schlichtung-telekom', howLong: 'schlichtung-telekom', theyDoNot: 'beratung' },
  'schlichtung-energie': { cost: 'schlichtung-energie', howLong: 'schlichtung-energie', theyDoNot: 'beratung' },
  werbeanruf: OF_CALLS,
  bestandskunde: OF_CALLS,
  'woher-nummer': OF_CALLS,
  'anrufe-stoppen': OF_CALLS,
  rufnummer: { cost: 'rufnummer', theyDoNot: 'bundesnetzagentur' },
  'wechsel-stoppen': { theyDoNot: 'strom-geliefert' },
};

const LEAD = '^\\W*(?:(?:und|aber|oder|ja|ok|okay|gut|and|but|or|so) )*';
const IF =
  '(?:(?:was (?:mache?|tue?|kann|soll) ich(?: tun| machen)?|what (?:do|can) i(?: do)?),? )?(?:was )?(?:wenn|falls|what if|if) ';
const FILL =
  '(?:(?:das|es|sie|dann|aber|jetzt|mir|sich|mich|auch|einfach|da|dafur|dafür|noch|denn|eigentlich|die sache|it|that|this|then|just|simply) )*';
const THEY =
  '(?:die|der|sie|das|es|man|they|it|he|die firma|der anbieter|die bank|das inkasso|the company|the provider)';
const NOT = "(?:nicht|nix|nichts|nein|not|don['’]?t|doesn['’]?t|do not|does not|won['’]?t|refuse|no)";
const END = '\\W*$';
/** What may stand behind "nicht" without naming anything: "wollen", "machen", "reagieren", "rausrücken". */
const DOES =
  '(?: (?:mehr|drauf|darauf|wollen|will|machen|macht|tun|tut|mache|tue|schaffe|reagieren|reagiert|' +
  'antworten|antwortet|mitmachen|mitspielen|akzeptieren|akzeptiert|anerkennen|anerkennt|rausrücken|' +
  'rausrückt|herausgeben|rausgeben|zahlen|zahlt|geben|gibt|schicken|schickt|klappt|geht|hilft|want|to|do|' +
  'it|so|reply|answer|accept|agree|pay|work|works|help|helps|anything))*';

const WAYS: readonly [Way, RegExp][] = [
  ['iDoNot', new RegExp(`${LEAD}${IF}(?:ich|wir|i|we) ${FILL}${NOT}${DOES}${END}`, 'iu')],
  [
    'theyDoNot',
    new RegExp(
      `${LEAD}${IF}${THEY} ${FILL}(?:${NOT}${DOES}|(?:sich )?(?:weigern|weigert|ablehnen|ablehnt|refuse|refuses)|nein sagen|nein sagt|say no|says no)${END}`,
      'iu',
    ),
  ],
  [
    'howLong',
    new RegExp(
      `${LEAD}(?:wie lange?|bis wann|wie viel zeit|wieviel zeit|how long|by when|` +
        'until when)(?: (?:dann|denn|da|dafür|noch|jetzt|das|es|so|eigentlich|hab|habe|haben|hat|dauert|' +
        'bleibt|bleiben|darf|dürfen|geht|ich|wir|die|sie|der|man|mir|uns|firma|anbieter|zeit|then|do|does|' +
        `have|they|i|we|it|take|got|for|that|is)){0,6}${END}`,
      'iu',
    ),
  ],
  [
    'cost',
    new RegExp(
      `${LEAD}(?:was kostet|kostet|wie teuer|ist|is|does|what does|` +
        'how much)(?: (?:das|es|mich|uns|dann|denn|die|sache|ist|it|that|this|is|does|me)){1,4}' +
        `(?: (?:was|etwas|wat|viel|geld|kostenlos|umsonst|gratis|cost|free|anything|me|of|charge))*${END}`,
      'iu',
    ),
  ],
  [
    'how',
    new RegExp(
      `${LEAD}(?:wie|how)(?: (?:mach|mache|machen|geht|schreib|schreibe|stell|stelle|ich|man|wir|das|es|denn|dann|da|an|am besten|genau|do|i|we|that|it|this)){0,6}${END}`,
      'iu',
    ),
  ],
  [
    'where',
    new RegExp(
      `${LEAD}(?:wohin|an wen|wo|where|to whom|who)(?: (?:muss|soll|schick|schicke|geht|ich|das|es|damit|denn|dann|hin|schicken|do|i|send|it|that|to|does|go)){0,6}${END}`,
      'iu',
    ),
  ],
  [
    'then',
    new RegExp(
      `${LEAD}(?:dann|danach|was (?:ist |kommt |passiert |mach ich |mache ich )?(?:dann|danach)|` +
        'wie geht(?:s| es) (?:dann |danach )?weiter|then|then what|what then|' +
        `what (?:happens|comes) (?:then|next|after that))${END}`,
      'iu',
    ),
  ],
];
/** "Und wenn nicht?": whoever it is that does nothing. */
const NAMES_NONE = new RegExp(`${LEAD}(?:${IF}${FILL}${NOT}${DOES}|(?:was )?sonst|ansonsten|otherwise)${END}`, 'iu');
const MOST_WORDS = 10;

/** What is told of silence where the passage before says no more than that they insist, or nothing. */
const SILENT = /antwort|reagier|repl|answer/iu;
/** Passages that say no more than that they insist. */
const INSISTS: ReadonlySet<string | undefined> = new Set([undefined, 'firma-bleibt-dabei', 'beratung']);

/** In which ways a few words ask on; none where they ask for something by themselves. */
function waysOf(asked: string): readonly Way[] {
  if (wordCount(asked) > MOST_WORDS) return [];
  const text = asked.trim();
  if (NAMES_NONE.test(text)) return ['iDoNot', 'theyDoNot'];
  return WAYS.flatMap(([way, say]) => (say.test(text) ? [way] : []));
}

/** Whether words ask on about something without naming it. */
export const asksOn = (asked: string): boolean => waysOf(asked).length > 0;

/** "Wie lange dann?", "Bis wann?" */
export const asksHowLong = (asked: string): boolean => waysOf(asked).includes('howLong');

/** "Und wenn nicht?" alone says nothing that could be looked up. */
export const namesNothing = (asked: string): boolean =>
  waysOf(asked).some((way) => way === 'theyDoNot' || way === 'iDoNot');

/**
 * The passage that a few words mean behind one that was said.
 * @param before what was answered just before
 * @param silence what is said of who does not answer at all
 */
export function onward(before: string | undefined, asked: string, silence = 'keine-antwort'): string | undefined {
  const ways = waysOf(asked);
  const known = ways.map((way) => ONWARD[before ?? '']?.[way]).find((passage) => passage !== undefined);
  return ways.includes('theyDoNot') && SILENT.test(asked) && INSISTS.has(known) ? silence : known;
}
