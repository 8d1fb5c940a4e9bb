// "Die haben geschrieben, der Vertrag wird storniert": what the company answered, told in the customer's words once the result is known.
import { wordCount, ways } from '../../knowledge/german/words.ts';
import { factsOf, type CaseFile, type MadeLetter } from '../../case/file.ts';
import type { FactValues } from '../../knowledge/facts.ts';
import { companyOf, findCompanies } from '../../knowledge/companies.ts';
import { findDates, type DateHit } from '../../knowledge/german/dates.ts';
import { readCompanyReply } from './company-reply.ts';
import { firstTime, resultMark, tell, type Draft } from '../draft.ts';
import { correct } from '../changes.ts';
import { askAgain, proceed } from '../interview.ts';
import { note, setFact, understood, type Told } from '../ledger.ts';
import { tellNext } from '../aside/next.ts';
import { knowsOutcome } from '../sending/awaited.ts';
import { TAPE_OR_FILE, TAPE_WORD } from '../tape/tape-words.ts';
import { spoken } from '../phrases/spoken.ts';
import { isDayOfMatter, theyRefuseTape } from '../understand/index.ts';

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
/** The customer's own doing, a plan, a question, other people's words. */
const NOT_THEIR_REPLY = new RegExp(
  ways(
    String.raw`\?`,
    String.raw`(?<!\p{L})(?:${ways(
      'ich (?:habe?|hab|will|möchte|(?:muss|müsse|soll|' +
        String.raw`solle)(?! (?:\p{L}+ ){0,4}(?:be)?zahlen)|werde|brauche?|warte)`,
      'bestimmt|wahrscheinlich|wohl|hab ich|habe ich|wenn|falls|ob|soll ich|kann ich',
      'i (?:have|want|will|should)',
      String.raw`if|anwalt|verbraucherzentrale|freund\p{L}*|nachbar\p{L}*`,
    )})(?!\p{L})`,
  ),
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
const WORDS = 30;

const THERE = '(?:da|gekommen|angekommen|eingetroffen|hier|im (?:postfach|anhang|briefkasten)|here|arrived|come)';
const CAME = '(?:kam|came|arrived)(?: (?:heute|gestern|eben|gerade|today|yesterday|per mail|per post|endlich)){0,2}';
/** What else may be gone, refused or told: where such a thing is named and the recording is not, no answer to the request is meant. */
const OTHER_THING =
  /(?<!\p{L})(?:geld|handy|vertrag|widerruf|kündigung|zahlung|nummer|namen?|gratis|bei mir|perso ist|money|contract|withdrawal|payment)(?!\p{L})/iu;
/** Words of an answer that another letter might get as well: they are one to the request where it alone is out, or is named. */
const OF_ANY = new Set<FactValues['recordingReply']>(['refused', 'incomplete', 'given']);
const NAMES_TAPE = new RegExp(`(?<!\\p{L})(?:${TAPE_OR_FILE}|auskunft|kopie|copy)(?!\\p{L})`, 'iu');

/** What only an answer to a request for the recording says, while one is out. */
const OF_ACCESS: readonly (readonly [FactValues['recordingReply'], RegExp])[] = [
  [
    'deleted',
    new RegExp(
      ways(
        `(?<!\\p{L})${TAPE_WORD}(?!\\p{L})[^.!?]{0,40}(?<!\\p{L})(?:gelöscht|vernichtet|deleted|erased)(?!\\p{L})`,
        `(?<!\\p{L})(?:gelöscht|deleted)(?!\\p{L})[^.!?]{0,30}(?<!\\p{L})${TAPE_WORD}`,
        '(?<!\\p{L})(?:sagen|sagt|schreiben|schreibt|antwort\\p{L}*|angeblich|say|says|wrote|' +
          'write)(?!\\p{L})[^.!?]{0,40}(?<!\\p{L})(?<!nicht )(?:gelöscht|vernichtet|deleted|erased)(?!\\p{L})',
        '(?<!\\p{L})(?:sagen|sagt|schreiben|schreibt|behaupten|meinen|angeblich|say|' +
          `says)(?!\\p{L})[^.!?]{0,30}(?<!\\p{L})(?:nichts|nix|keine ${TAPE_WORD}|nothing|` +
          `no ${TAPE_WORD})(?!\\p{L})[^.!?]{0,16}(?<!\\p{L})(?:haben|hätten|hat|hätte|da|vorhanden|` +
          'gespeichert|have)(?!\\p{L})',
        '(?<!\\p{L})(?:haben|hätten|hat|habe|gibt.?s|gibt es|gäbe es|ist|sei|' +
          'have)(?!\\p{L})[^.!?]{0,30}(?<!\\p{L})(?:nichts|nix|keine\\p{L}*|nicht|nothing) ' +
          '(?:\\p{L}+ )?(?:mehr(?: (?:da|vorhanden|gespeichert))?|left)[.! ]*$',
      ),
      'iu',
    ),
  ],
  [
    'incomplete',
    /(?<!\p{L})(?:(?:nur|bloß|lediglich|only) (?:\p{L}+ ){0,3}(?:schluss|ende|anfang|teil|ausschnitt|hälfte|bestell\p{L}*|end|part|half)|unvollständig|abgeschnitten|incomplete|cut off)(?!\p{L})/iu,
  ],
  [
    'incomplete',
    // Of a bill or of the money it is no part of the recording.
    new RegExp(
      `(?<!\\p{L})(?:einen?|nen|a)(?: \\p{L}+)? (?:teil|ausschnitt|schnipsel|part|piece) (?:von |of )?(?:\\p{L}+ ){0,2}(?:${TAPE_OR_FILE}|gesprächs?|telefonats?|call)(?!\\p{L})`,
      'iu',
    ),
  ],
  [
    'refused',
    new RegExp(
      ways(
        String.raw`(?:^|(?<!\p{L})(?:die|sie|firma|anbieter|they|company) )(?:haben|hat|have|` +
          String.raw`has)?(?: \p{L}+){0,4} ?(?:abgelehnt|verweigert|refused|declined)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:lehnen|lehnt) (?:\p{L}+ ){0,4}ab(?!\p{L})`,
        String.raw`(?<!\p{L})(?:weigern|weigert) sich`,
        String.raw`nicht (?:herausgegeben|rausgegeben|ausgehändigt|herausgerückt|rausgerückt)(?!\p{L})`,
        String.raw`(?:geben|gibt|rücken|rückt|wollen|will) (?:\p{L}+ ){0,3}nicht (?:heraus|raus|hergeben|` +
          String.raw`rausgeben|herausgeben|rausrücken)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:refuse|refuses|won.t give|will not give)(?!\p{L})`,
      ),
      'iu',
    ),
  ],
  [
    'given',
    new RegExp(
      '^(?!.*(?<!\\p{L})(?:nicht|kein\\p{L}*|nie|noch|nur|abschrift|text|not|only|never|' +
        `transcript)(?!\\p{L})).*(?:(?<!\\p{L})${TAPE_OR_FILE} (?:${CAME}|` +
        `(?:ist|war|liegt|is|has)(?: \\p{L}+){0,3} ${THERE})[.! ]*$|` +
        `(?<!\\p{L})(?:ist|sind|is|has)(?!\\p{L})[^.!?]{0,16}(?<!\\p{L})${TAPE_OR_FILE} ` +
        `(?:\\p{L}+ ){0,3}${THERE}[.! ]*$|(?<!\\p{L})(?:they|company) (?:\\p{L}+ ){0,3}sent ` +
        `(?:\\p{L}+ ){0,3}${TAPE_OR_FILE}(?!\\p{L})|(?<!\\p{L})(?:kam|` +
        `kamen)(?!\\p{L})[^.!?]{0,30}(?<!\\p{L})${TAPE_OR_FILE}(?!\\p{L})|` +
        `(?<!\\p{L})(?:hab\\p{L}*|haben|have|got)(?!\\p{L})[^.!?]{0,30}(?<!\\p{L})${TAPE_OR_FILE}` +
        '(?!\\p{L})[^.!?]{0,20}(?<!\\p{L})(?:bekommen|gekriegt|erhalten|geschickt|sent))',
      'iu',
    ),
  ],
  [
    'identityAsked',
    /(?<!\p{L})(?:(?:personal|licht)?ausweis\p{L}*|perso|identitätsnachweis|reisepass|passport|(?:an?|my) id|id card|kimli\p{L}*|dow[oó]d\p{L}* osobist\p{L}*|паспорт\p{L}*)(?!\p{L})|هوي/iu,
  ],
  [
    'extended',
    new RegExp(
      ways(
        String.raw`(?<!\p{L})(?:${ways(
          '(?:zwei|2) (?:weitere )?monate',
          '(?:zwei|2|drei|3) monate (?:länger|mehr|zeit)',
          String.raw`(?:frist|zeit)\P{N}{0,20}verlänger\p{L}*`,
          String.raw`verlänger\p{L}* (?:\p{L}+ ){0,3}frist`,
          'mehr zeit',
          '(?:two|2) (?:more |further )?months',
          'more time',
          String.raw`extend\p{L}* (?:\p{L}+ ){0,3}(?:deadline|time|period)`,
          String.raw`süre\p{L}* uzat\p{L}*|więcej czasu|больше времени|більше часу`,
        )})(?!\p{L})`,
        String.raw`وقت\p{L}* أطول`,
      ),
      'iu',
    ),
  ],
];

/** "Die rufen immer noch an", once the result is known: what to say to them, and what may follow. */
function toldCalls(draft: Draft, text: string): boolean {
  const shown = draft.file.shown[resultMark(draft.file.active)] !== undefined;
  if (!shown || wordCount(text) > CALL_WORDS || !CALL_AGAIN.test(text.trim())) return false;
  draft.replies.push({ kind: 'passage', passage: 'rufen-wieder-an' });
  if (draft.file.open) askAgain(draft);
  return true;
}
const CALL_WORDS = 9;
const CALL_AGAIN =
  /^(?:(?:aber|und|jetzt|hallo|hilfe)[, ]+)*(?:die|sie|der|o2|they|\p{L}+) (?:rufen|ruft|riefen|rief|call|keep calling|are calling) (?:\p{L}+ ){0,3}(?:(?:immer noch|schon wieder|weiter(?:hin)?|wieder|ständig|dauernd|trotzdem|jeden tag|noch)(?: \p{L}+){0,2} an|again|still)[.! ]*$/iu;

/** "Die wollen Geld dafür", while the request is out: a copy costs nothing. The company still has its time. */
function toldFee(draft: Draft, text: string): boolean {
  const { recordingRequestedDate: asked } = factsOf(draft.file, draft.file.active);
  if (asked === undefined || asked === 'unknown' || wordCount(text) > WORDS || !FEE.test(text)) return false;
  if (/(?<!\p{L})(?:vertrag|rechnung|abo|inkasso|mahn\p{L}*|contract|bill)(?!\p{L})/iu.test(text)) return false;
  draft.replies.push({ kind: 'passage', passage: 'kopie' });
  tellNext(draft);
  if (draft.file.open) askAgain(draft);
  return true;
}
const FEE = new RegExp(
  String.raw`(?<!\p{L})(?:${ways(
    '(?:wollen|will|verlangen|verlangt|fordern|fordert|want|wants|charge|' +
      String.raw`charges)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:geld|gebühr\p{L}*|` +
      String.raw`euro|eur|kosten|money|fee|euros)(?!\p{L})[^.!?]{0,24}(?<!\p{L})(?:dafür|` +
      'aufnahme|kopie|auskunft|aufzeichnung|it|recording|copy)',
    '(?:dafür|aufnahme|kopie|auskunft|recording|' +
      String.raw`copy)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:geld|gebühr\p{L}*|` +
      String.raw`\d+ ?(?:€|euro|eur)|kostet|kosten|zahlen|bezahlen|fee)`,
    String.raw`(?:soll|muss|müsse|müsste) (?:\p{L}+ ){0,3}(?:dafür|` +
      String.raw`für die (?:aufnahme|kopie|auskunft))(?: \p{L}+){0,3} (?:be)?zahlen`,
    '€ (?:dafür|für die (?:aufnahme|kopie))',
  )})(?!\p{L})`,
  'iu',
);

/** "Die wollen jetzt meinen Ausweis sehen", once the request is out. */
function toldAccess(draft: Draft, text: string): boolean {
  const { file } = draft;
  const known = factsOf(file, file.active);
  const asked = known.recordingRequestedDate;
  const open = file.open?.fact;
  const isOut = asked !== undefined && asked !== 'unknown';
  if (open === 'recordingReply' || known.recordingReply === 'given') return false;
  // Who says that they keep it back has asked for it; the first story tells it as a story.
  if (!isOut && (file.open?.about === 'start' || !theyRefuseTape(text))) return false;
  if (wordCount(text) > WORDS || NOT_THEIR_REPLY.test(text)) return false;
  const bare = withoutDays(text, findDates(text, { today: draft.today }));
  const [read] = OF_ACCESS.find(([, say]) => say.test(bare)) ?? [];
  const value = read ?? (theyRefuseTape(text) ? 'refused' : undefined);
  if (value === undefined || known.recordingReply === value) return false;
  const alone = file.letters.every(({ state, letter }) => state !== 'sent' || letter.startsWith('recording'));
  const named = NAMES_TAPE.test(text);
  if (!named && ((OF_ANY.has(value) && !alone) || OTHER_THING.test(text))) return false;
  const told: Told[] = [{ fact: 'recordingReply', value, quote: text }];
  const came = dayOfReply(draft, text);
  if (value === 'extended' && came) told.push({ fact: 'recordingExtendedDate', value: came });
  // A complaint names the day to an authority: one that nobody told stays unknown.
  if (ENDS_WAITING.has(value) && came) told.push({ fact: 'recordingReplyDate', value: came });
  const { fresh, contradicts } = note(draft, file.active, told);
  // Told as the one thing the message is about and said back: it makes no second summary necessary.
  for (const one of fresh) setFact(draft, file.active, one, 'customer', true);
  if (ENDS_WAITING.has(value)) answered(draft, true);
  if (fresh.length > 0) draft.replies.push(understood(file.active, fresh));
  correct(draft, file.active, contradicts);
  proceed(draft);
  return true;
}
/** The day on which they answered; that of a letter or a call which the answer is about is none, nor one before any letter went out. */
function dayOfReply({ today, file }: Draft, text: string): string | undefined {
  const day = findDates(text, { today }).find(
    (hit) => hit.exact && !hit.problem && !isDayOfMatter(text, hit) && !WENT_OUT.test(text.slice(hit.end)),
  )?.from;
  const { callDate } = factsOf(file, file.active);
  const sent = file.letters.flatMap((one) => (one.matter === file.active && one.sent ? [one.sent.date] : [])).sort()[0];
  const from = sent ?? (typeof callDate === 'string' ? callDate : '');
  return day !== undefined && day <= today && day >= from ? day : undefined;
}

/** "Am 2.12. abgeschickt und am 4.12. kam die Antwort": behind a day on which a letter went out. */
const WENT_OUT =
  /^[ ,]*(?:(?:den|meinen?|brief|widerruf|per|mit|als|der|post|fax|mail|\p{L}*einschreiben|habe?|hab|ich) )*(?:(?:ab|los|weg|raus|ver)?(?:ge)?(?:schickt|sandt|sendet)|aufgegeben|eingeworfen|gefaxt|sent|posted)(?!\p{L})/iu;

/** "Die haben am 19.11. abgelehnt" says the same as without its day. */
function withoutDays(text: string, days: readonly DateHit[]): string {
  return days.reduceRight(
    (rest, { start, end }) =>
      rest.slice(0, start).replace(/(?<!\p{L})(?:am|vom|on)? ?$/iu, '') + rest.slice(end).trimStart(),
    text,
  );
}

/** After these no other answer to the same letter is waited for. */
const ENDS_WAITING = new Set<FactValues['recordingReply']>([
  'refused',
  'deleted',
  'transcriptOnly',
  'incomplete',
  'given',
]);

/** Marks the letters that an answer is to: the request for the recording, or what was written about the contract. */
function answered(draft: Draft, access: boolean): void {
  const { active, letters } = draft.file;
  const isOut = ({ matter, letter, state, copyTo }: MadeLetter): boolean =>
    matter === active && state === 'sent' && copyTo === undefined && letter.startsWith('recording') === access;
  draft.file = {
    ...draft.file,
    letters: letters.map((one) => (isOut(one) ? { ...one, state: 'answered' } : one)),
  };
}

/** Notes what the company answered. @returns whether the words told that */
export function toldReply(draft: Draft, text: string): boolean {
  const { file } = draft;
  if (toldCalls(draft, text) || toldFee(draft, text) || toldAccess(draft, text)) return true;
  if (!knowsOutcome(draft, text) || wordCount(text) > WORDS || NOT_THEIR_REPLY.test(text)) return false;
  const value = replyOf(text, file);
  if (value === undefined) return false;
  const came = dayOfReply(draft, text);
  // A letter to an authority names the day: one that nobody told stays unknown.
  const { fresh, contradicts } = note(draft, file.active, [
    { fact: 'companyReply', value, quote: text },
    ...(came ? [{ fact: 'companyReplyDate', value: came } as const] : []),
  ]);
  if (fresh.length === 0 && contradicts.length === 0) {
    if (!tellsWhy(draft, text)) return false;
    askAgain(draft);
    return true;
  }
  // Told as the one thing the message is about and said back: it makes no second summary necessary.
  for (const one of fresh) setFact(draft, file.active, one, 'customer', true);
  answered(draft, false);
  if (fresh.length > 0) draft.replies.push(understood(file.active, fresh));
  if (value === 'refused') tellsWhy(draft, text);
  correct(draft, file.active, contradicts);
  proceed(draft);
  return true;
}

/** What is to be said to the reason of a refusal, once for each: "auf den Widerruf verzichtet" binds nobody. @returns whether there was one */
function tellsWhy(draft: Draft, text: string): boolean {
  const { lang, active } = draft.file;
  const row = readCompanyReply(text).find(
    ({ row: { tells, id } }) => id !== 'refused' && tells && 'companyReply' in tells,
  )?.row;
  if (!row || !firstTime(draft, `${active}:reason:${row.id}`)) return false;
  tell(draft, 'replyRead', { text: row.text[spoken(lang)] });
  return true;
}

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
