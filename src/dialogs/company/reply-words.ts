// What a company answered about the contract, by the customer's words: it gives in, or it refuses.
import { ways } from '../../knowledge/german/words.ts';
import { factsOf, type CaseFile } from '../../case/file.ts';
import type { FactValues } from '../../knowledge/facts.ts';
import { companyOf, findCompanies } from '../../knowledge/companies.ts';

const WHAT =
  '(?:vertrag|auftrag|abo|bestellung|tarif|sache|alles|forderung|rechnung|contract|order|subscription|claim|bill)';
const ENDED =
  '(?:storniert|stornieren|aufheben|annullieren|zurücknehmen|aufgehoben|annulliert|zurückgenommen|' +
  'zurückgezogen|rückgängig|gestrichen|hinfällig|beendet|ausgebucht|fallen ?gelassen|cancel+ed|annulled|' +
  'dropped|ended)';
const MONEY = '(?:geld|betrag|summe|alles|money)';
const GIVES_IN = new RegExp(
  `(?<!\\p{L})(?:${ways(
    `(?:es|das|er|it) (?:ist|sei|wäre|wird|werde|wurde|is|was) (?:\\p{L}+ ){0,2}${ENDED}`,
    `${WHAT}(?!\\p{L})[^.!?]{0,50}(?<!\\p{L})${ENDED}`,
    `(?:stornieren|storniert|stornierten|annullieren|cancel+ed|are cancelling) (?:\\p{L}+ ){0,4}${WHAT}`,
    `(?:heben|nehmen) (?:\\p{L}+ ){0,4}${WHAT} (?:\\p{L}+ )?(?:auf|zurück)`,
    `(?:haben|hat) (?:\\p{L}+ ){0,3}${ENDED}`,
    '(?:bestätig\\p{L}*|akzeptier\\p{L}*|anerkann\\p{L}*|erkennen|erkennt) (?:\\p{L}+ ){0,4}(?:widerruf|' +
      'stornierung|kündigung)',
    '(?:widerruf|stornierung|kündigung) (?:[\\p{L}\\d.]+ ){0,5}(?:bestätig(?:t|en)|akzeptier(?:t|en)|' +
      'anerkannt|anerkennen)',
    'lassen (?:mich|uns|ihn|sie|(?:mein|unser)e?n? \\p{L}+) (?:\\p{L}+ ){0,3}(?:raus|aus)',
    `${MONEY} (?:\\p{L}+ ){0,5}(?:zurückgezahlt|zurückgebucht|zurücküberwiesen|zurückerstattet|erstattet|` +
      'gutgeschrieben|refunded)',
    `${MONEY} (?:ist|war|kam) (?:\\p{L}+ ){0,3}(?:wieder da|zurück|zurückgekommen|wieder auf)`,
    '(?:hat|haben) (?:\\p{L}+ ){0,3}(?:erstattet|zurückgezahlt)',
    '(?:refunded|paid back) (?:\\p{L}+ ){0,3}money',
    '(?:accepted|confirmed) (?:my|the|our) (?:withdrawal|cancellation)',
  )})(?!\\p{L})`,
  'iu',
);
const REFUSES = new RegExp(
  String.raw`(?<!\p{L})(?:${ways(
    'abgelehnt|abgewiesen|zurückgewiesen',
    String.raw`(?:lehnen|lehnt) (?:\p{L}+ ){0,4}ab`,
    'weiger(?:n|t) sich',
    String.raw`(?:bestehen|beharren|pochen) (?:\p{L}+ )?(?:auf|drauf|darauf|weiter)`,
    '(?<!(?:alte|alter|alten|bisherige|bisheriger) )vertrag (?:sei|ist|wäre|wurde|bleibt?|bestehe|' +
      String.raw`besteht) (?:(?!nie|nicht|kein|noch nicht)[\p{L}\d.]+ ){0,4}(?:gültig|` +
      'wirksam|rechtens|bestehen|rechtmäßig|zustande)',
    '(?<!(?:alte|alter|alten|bisherige|bisheriger|ob (?:der|dieser)) )vertrag (?:gilt|gelte)(?! (?:\\p{L}+ )?nicht)',
    '(?:widerruf|widerspruch|stornierung|storno|rücktritt) (?:sei|ist|wäre|kam|käme) ' +
      String.raw`(?:\p{L}+ ){0,2}(?:zu spät|verspätet|verfristet|ungültig|unwirksam|` +
      'nicht (?:mehr )?möglich|ausgeschlossen)',
    String.raw`(?:widerruf|stornierung|storno|rücktritt) (?:geht|ginge|gehe) (?:\p{L}+ ){0,2}nicht`,
    'auf (?:ihr|mein|das|den) widerruf(?:srecht)? verzichtet',
    String.raw`(?:forderung\p{L}*|rechnung|anspr[uü]ch\p{L}*) ` +
      String.raw`(?:\p{L}+ ){0,2}(?:bleib(?:t|en|e)|besteh(?:t|en|e)) ` +
      String.raw`(?:\p{L}+ ){0,2}(?:bestehen|weiter\p{L}*|zu recht)`,
    'bleib(?:t|en) (?:dabei|bei (?:ihrer|der|seiner) (?:forderung|meinung|rechnung))',
    String.raw`contract (?:is|was) (?:\p{L}+ )?(?:valid|binding)`,
    '(?:say|says|said|saying|wrote|writes?|claims?)(?: that)? (?:i|he|she|we|you|it) (?:can.?t|' +
      String.raw`cannot|can not|couldn.?t) (?:\p{L}+ )?(?:cancel+(?:ed)?|withdraw|back out|get out)`,
    'claim stands|refuse[sd]?',
    'reject(?:ed|s)?',
  )})(?!\p{L})`,
  'iu',
);
/** "Nicht akzeptiert", "erkennen … nicht an": an answer where it is said of what the customer sent, and of no parcel or bank. */
const NOT_ACCEPTED =
  /(?<!\p{L})(?:(?:nicht|kein\p{L}*|not) (?:\p{L}+ ){0,2}(?:akzeptier(?:t|en)|anerkannt|anerkennen|annehmen|angenommen|accept(?:ed)?|recogni[sz]ed?)|(?:akzeptier|erkenn)(?:t|en) (?:[\p{L}\d.]+ ){0,6}nicht(?: an)?)(?!\p{L})/iu;
const WHAT_WAS_SENT =
  /(?<!\p{L})(?:\p{L}*widerruf\p{L}*|widerspruch|anfechtung|\p{L}*kündigung|storn\p{L}*|brief|\p{L}*schreiben|fax|e-?mail|mail|withdrawal|objection|cancellation|letter|(?:das|es|ihn|it|this|that)(?: (?:so|aber|einfach|leider|auch|wird|was|is))* (?:nicht|not)|accept (?:it|this|that))(?!\p{L})/iu;
/** The post turned it down, or a card was not taken: no answer of the company. */
const NO_LETTER =
  /(?<!\p{L})(?:die post|der (?:brief|post)bote|postfiliale|(?:\p{L}{2}-?)?karte|paket|päckchen|konto|zahlung|überweisung|antrag|bewerbung|ausweis|(?:debit |credit )?card|parcel)(?!\p{L})[^.!?,]{0,30}(?<!\p{L})(?:nicht|kein\p{L}*|not)(?!\p{L})/iu;
/** "Die Abbuchung storniert", "die Mahnung zurückgenommen": the contract stands. */
const ONLY_A_PART = new RegExp(
  '(?<!\\p{L})(?:abbuchung|lastschrift|mahnung|mahngebühr\\p{L}*|gebühr\\p{L}*|termin|option|rabatt|' +
    `gutschrift|lieferung|überweisung|zahlung|debit|reminder|fee)(?: \\p{L}+){0,2} ${ENDED}(?!\\p{L})`,
  'iu',
);
/** Told as an answer of theirs, not as a wish. */
const THEIRS =
  /(?<!\p{L})(?:die|sie|man|firma|anbieter|post|brief|mail|e-?mail|schreiben|antwort\p{L}*|geantwortet|geschrieben|schreibt|schreiben|schriftlich|they|company|letter|reply|replied|wrote)(?!\p{L})/iu;
/** The same in five further languages, with who says it. */
const FURTHER: readonly (readonly [value: FactValues['companyReply'], say: RegExp])[] = [
  [
    'refused',
    new RegExp(
      ways(
        String.raw`(?:odpisa|napisa|pisz|twierdz|firma|odpowied)\p{L}*.{0,40}umow\p{L}* ` +
          String.raw`(?:jest |obowiązuje)?(?:ważn|wiążąc|obowiązuj)?\p{L}*(?<=ważna|wiążąca|obowiązuje)`,
        '(?:odmówi|odrzuci)(?:li|ła)',
        'nie uzna(?:ją|li|je)',
        String.raw`(?:firma|yaz|cevap|diyor)\p{L}*.{0,30}(?:sözleşme\p{L}* geçerli|reddet\p{L}*)`,
        '(?:reddettiler|kabul etmediler)',
        String.raw`(?:пиш|написал|ответил|говор|фирма)\p{L}*.{0,40}договор (?:действ\p{L}*|в силе)`,
        'отказал(?:и|ась)',
        String.raw`(?:пиш|написал|відповіл|каж|фірма)\p{L}*.{0,40}договір (?:чинн|дійсн|діє)\p{L}*`,
        'відмовил(?:и|ась)',
        '(?:الشركة|كتبوا|ردوا).{0,30}(?:العقد (?:صالح|ساري|صحيح)|رفض)',
        'رفضوا',
      ),
      'iu',
    ),
  ],
  [
    'cancelled',
    /(?:anulowa(?:li|ła)|rozwiąza(?:li|ła) umow|uzna(?:li|ła) odstąpienie)|(?:iptal ettiler|iptal etti(?!m)|caymayı kabul ettiler)|(?:аннулировал|отменил|расторгл)(?:и|а)|(?:анулювал|скасувал|розірвал)(?:и|а)|(?:ألغوا|ألغت الشركة|الغوا) العقد/iu,
  ],
];

/** "Die haben den Vertrag nicht storniert", "erst wenn ich zahle". */
const NOT =
  /(?<!\p{L})(?:nicht|nich|net|nie|keine?[nmrs]?|not|never|won.t|didn.t|(?:nur|erst|only) (?:wenn|falls|if)|only after)(?!\p{L})/iu;

/** What the company's answer was. */
export function replyOf(text: string, file: CaseFile): FactValues['companyReply'] | undefined {
  const further = FURTHER.find(([, say]) => say.test(text))?.[0];
  if (further) return further;
  if (!THEIRS.test(text) && !MONEY_BACK.test(text) && !namesProvider(text, file)) return undefined;
  const turnedDown = NOT_ACCEPTED.test(text) && WHAT_WAS_SENT.test(text) && !NO_LETTER.test(text);
  if (REFUSES.test(text) || turnedDown) return 'refused';
  return GIVES_IN.test(text) && !NOT.test(text) && !ONLY_A_PART.test(text) ? 'cancelled' : undefined;
}

/** "Das Geld ist wieder da": nobody else gives it back. */
const MONEY_BACK = new RegExp(
  `(?<!\\p{L})${MONEY}(?!\\p{L}).*(?<!\\p{L})(?:zurück\\p{L}*|erstattet|wieder da|gutgeschrieben|refunded|back)(?!\\p{L})`,
  'iu',
);

/** "1&1 storniert den Vertrag": the company of the case by its name. */
function namesProvider(text: string, file: CaseFile): boolean {
  const { provider } = factsOf(file, file.active);
  if (typeof provider !== 'string' || provider === 'unknown') return false;
  const known = companyOf(provider)?.name ?? provider;
  return (
    text.toLowerCase().includes(provider.toLowerCase()) ||
    findCompanies(text).some(({ company }) => company.name === known)
  );
}
