// A call that proves as it stands; tests put other words into one place of it.
import { judge, type RecordingCheck } from '../../src/dialogs/recording/index.ts';

const PLACES = {
  hello:
    'Guten Tag, Vodafone, mein Name ist Lena Kern. Ich rufe wegen eines Angebots an. Spreche ich mit Frau Ute Sommer?',
  who: 'Ja, Sommer.',
  tape: 'Darf ich das Gespräch aufzeichnen?',
  tapeYes: 'Ja.',
  askBirth: 'Ihr Geburtsdatum bitte?',
  birth: '3.4.1960.',
  offer: 'Der Tarif kostet 29,99 Euro im Monat, die Laufzeit beträgt 24 Monate. Sie können 14 Tage widerrufen.',
  heard: 'Verstehe.',
  order: 'Möchten Sie den Tarif verbindlich bestellen?',
  yes: 'Ja, den bestelle ich.',
} as const;

/** The words that end it. */
const END = 'Vielen Dank, auf Wiederhören.';
/** Its turns in order, the agent's first. */
export const CLEAN: readonly string[] = [...Object.values(PLACES), END];

/** Other words for places of the call; `before` and `after` are further turns around question and yes, parted by |. */
export type Said = Partial<Record<keyof typeof PLACES | 'before' | 'after', string>>;

/** Judges the clean call with other words in it. */
export function callWith(said: Said): RecordingCheck {
  const more = (turns: string | undefined): string[] => (turns === undefined ? [] : turns.split('|'));
  const { order, yes, ...start } = { ...PLACES, ...said };
  const places = (Object.keys(PLACES) as (keyof typeof PLACES)[]).filter((key) => key !== 'order' && key !== 'yes');
  const words = [
    ...places.map((key) => ({ ...PLACES, ...start })[key]),
    ...more(said.before),
    order,
    yes,
    ...more(said.after),
    END,
  ];
  return judge(words.map((text, i) => ({ speaker: i % 2 === 0 ? 'A' : 'K', text })));
}

/** Puts one line of a table into the call: a sentence, or a question and its answer parted by |. */
export const PUT: Readonly<Record<string, (line: string) => Said>> = {
  hello: (line) => ({ hello: `${line} Spreche ich mit Frau Ute Sommer?` }),
  who: (line) => ({ who: line }),
  asksWho: (line) => ({ hello: 'Guten Tag, Vodafone, Kern, ich habe ein Angebot. Mit wem spreche ich?', who: line }),
  whoOnly: (line) => ({ who: line, askBirth: 'Na dann.', birth: 'Hm.' }),
  tape: (line) => pair(line, 'tape', 'tapeYes', 'Ja.'),
  tapeYes: (line) => ({ tapeYes: line }),
  noticeAndOffer: (line) => pair(line, 'tape', 'tapeYes', ''),
  /** Who is asked for with the town, and nothing else of the person said. */
  town: (line) => {
    const [asked = '', said = ''] = line.split('|');
    return { hello: `Guten Tag, Vodafone, Kern. ${asked}`, who: said, askBirth: 'Na dann.', birth: 'Hm.' };
  },
  birth: (line) => pair(line, 'askBirth', 'birth', ''),
  price: (line) => ({ offer: `${line} Die Laufzeit beträgt 24 Monate. Sie können 14 Tage widerrufen.` }),
  term: (line) => ({ offer: `Der Tarif kostet 29,99 Euro im Monat. ${line} Sie können 14 Tage widerrufen.` }),
  bareTerm: (line) => ({ offer: `Der Tarif kostet 29,99 Euro. ${line} Sie können 14 Tage widerrufen.` }),
  withdrawal: (line) => ({ offer: `Der Tarif kostet 29,99 Euro im Monat, die Laufzeit beträgt 24 Monate. ${line}` }),
  order: (line) => pair(line, 'order', 'yes', 'Ja, gerne.'),
  bareOrder: (line) => pair(line, 'order', 'yes', 'Ja.'),
  yes: (line) => ({ yes: line }),
  /** What the customer says first, before the offer and to the order. */
  kin: (line) => {
    const [who = '', heard = '', yes = ''] = line.split('|');
    return { who: `Ja, Sommer. ${who}`, heard, yes };
  },
  /** What the customer says to two offers, what is asked then, the yes, and what comes behind it. */
  twoOffers: (line) => {
    const [heard = '', order = '', yes = '', ...after] = line.split('|');
    return {
      offer:
        'Ich habe zwei Angebote: 50 Mbit für 29 Euro oder 100 Mbit für 39 Euro, jeweils 24 Monate. Sie können 14 Tage widerrufen.',
      heard,
      order,
      yes,
      ...(after.length > 0 ? { after: after.join('|') } : {}),
    };
  },
  mid: (line) => ({ before: line }),
  /** The same before a question that says nothing of binding. */
  midPlain: (line) => ({ before: line, order: 'Möchten Sie den Tarif bestellen?' }),
  post: (line) => ({ after: line }),
  unitPost: (line) => ({
    offer:
      'Der Strom kostet 28,5 Cent je Kilowattstunde, Grundpreis 12,90 Euro im Monat, Laufzeit zwölf Monate. Sie können 14 Tage widerrufen.',
    after: line,
  }),
};

function pair(line: string, question: keyof Said, answer: keyof Said, otherwise: string): Said {
  const [asked = '', said = otherwise] = line.split('|');
  return { [question]: asked, [answer]: said };
}
