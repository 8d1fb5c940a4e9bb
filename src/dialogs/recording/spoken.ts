// Words as they were transcribed, made one: speakers by their marks, split words joined, notes of the sound left out.

/** "(ja?)", "[vierzehn?]": heard, but not for sure; not a question. */
export const UNSURE = /[([](\p{L}[\p{L}\d ,.-]{0,30})\?[)\]]/gu;

/** "(lacht)", "[hustet]": what a transcriber notes of a voice says nothing. */
export const STAGE =
  /[([](?:\p{L}+ )?(?:lach(?:t|en|end)|schmunzel[nt]|hust(?:et|en)|seufz(?:t|en)|räuspert sich|atmet(?: \p{L}+)?|gähnt|niest|laugh(?:s|ing)?|chuckles|sighs?|coughs?)[)\]]/giu;

/** Read so fast that whoever wrote it down set no spaces: "umvierundzwanzigMonatezumonatlichneunundzwanzigneunundneunzig". */
const GLUED =
  /(?=\p{L}{0,60}(?:\p{Ll}\p{Lu}|und(?:zwan|drei|vier|fünf|sech|sieb|acht|neun)\p{Ll}{0,2}zig))\p{L}{30,300}/gu;
const NUMBER_IN =
  /(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)/gi;

/** Whether words are stuck together, as machines write them. */
export const isGlued = (text: string): boolean => text.search(GLUED) >= 0;
/** The same with its words apart. */
export const unglued = (text: string): string =>
  text.replaceAll(GLUED, (word) =>
    word
      .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replaceAll(NUMBER_IN, ' $& ')
      .replaceAll(/monatlich|euro|cent/gi, ' $& ')
      .replaceAll(/ {2,}/g, ' '),
  );

/** A word for the customer, not a name. */
const CUSTOMER_WORD = /^K(?:1|UND(?:E|IN)?|LIENT(?:IN)?|ONSUMENT(?:IN)?|\.)?(?:[-:.(].*)?$/;

/** "K", "Kundin", "K - Kunde" are the customer, "K2", "Kunde 2", "K2 - Ehefrau" a second person; of names the first is the customer. */
export function speakersOf(): { nameOf: (given: string) => string } {
  const names = new Map<string, string>();
  return {
    nameOf(given) {
      const number = /^K[^\d]{0,12}([2-9])/.exec(given)?.[1];
      if (number !== undefined) return `K${number}`;
      if (CUSTOMER_WORD.test(given)) return 'K';
      const known = names.get(given);
      if (known !== undefined) return known;
      const name = names.size === 0 ? 'K' : `K${names.size + 1}`;
      names.set(given, name);
      return name;
    },
  };
}

/** Machines split what one says in one word: "auf nehmen", "Vertrags lauf zeit", "wider rufs recht". */
export function joined(folded: string): string {
  return (
    folded
      // "Machen Sies?", "Ja, ich machs.", "Dann nehm ichs."
      .replaceAll(/\b([a-z]{3,}en) sies\b/g, '$1 sie es')
      .replaceAll(/\bich (mach|nehm|bestell|buch|kauf|will)s\b/g, (_, verb: string) =>
        verb === 'will' ? 'ich will es' : `ich ${verb}e es`,
      )
      .replaceAll(/\b(mach|nehm|bestell|buch|kauf)e? ichs\b/g, '$1e ich es')
      .replaceAll(
        /\b(auf|ab|mit|zu|um|ein|frei|an) (nehmen|zeichnen|schliessen|schneiden|stellen|schalten|geben|melden)\b/g,
        '$1$2',
      )
      .replaceAll(/\b(ab|zu|ein) stimmen\b/g, '$1stimmen')
      .replaceAll(/\b(auf) (nahmen?|zeichnung(?:en)?)\b/g, '$1$2')
      .replaceAll(/\b(?:wieder|wider) (rufen|ruf)\b(?= (?:werden|recht|frist)|\W*[,.?!]|\W*$)/g, 'wider$1')
      .replaceAll(/\b(be) (lehrung(?:en)?)\b/g, '$1$2')
      .replaceAll(
        /\b(vertrags?|mindest|geburts?|haus|arbeits|grund|wider|lauf|kuendigungs|be|ver) (lauf|zeit|datum|tag|nummer|preis|rufs?|frist|stellen?|laengern?|vertrags?|recht)\b/g,
        '$1$2',
      )
      .replaceAll(
        /\b(?:nich|nit|ned)\b|(?<=\b(?:i|ich|mag|mog|des|das|is|ist|will|auch|gar|es|no|mich|mi|mit) )net\b/g,
        'nicht',
      )
      .replaceAll(/\bfuffz(?=ehn\b|ig\b)/g, 'fuenfz')
      // "Den bestell ich", "i bestell's", "nehm ich", "möcht": the ending that speech drops.
      .replaceAll(/\b(bestell|buch|nehm|beauftrag|abonnier|unterschreib|moecht|gestatt|erlaub)'?s\b/g, '$1e es')
      .replaceAll(/\b(bestell|buch|nehm|beauftrag|abonnier|unterschreib|moecht|gestatt|erlaub)(?= |[.,!?;]|$)/g, '$1e')
      // "neun und zwanzig", "neun zehn", "wieder rufs recht".
      .replaceAll(
        /\b(ein|zwei|drei|vier|fuenf|sechs|sieben|acht|neun) ?und ?(zwanzig|dreissig|vierzig|fuenfzig|sechzig|siebzig|achtzig|neunzig)/g,
        '$1und$2',
      )
      .replaceAll(/\b(drei|vier|fuenf|sech|sieb|acht|neun) zehn\b/g, '$1zehn')
      .replaceAll(/\bwieder ?ruf(?=s? ?(?:recht|frist|belehrung)|en\b|\b(?! (?:ich|sie|wir|an)\b))/g, 'widerruf')
      .replaceAll(/\b(vertrags|mindest|mindestvertrags|widerrufs|lauf) ?(laufzeit|zeit|recht|lauf zeit)\b/g, '$1$2')
  );
}

/** "Ja, also ich ...", "Möchten Sie den Tarif verbindlich be-": nobody finished. */
export const BROKEN_OFF = /(?:\.{2,}|…|[a-z]-)\W*$/;
