// Words of the result in both languages around what the law says: firmness, dates, what would change it, what stands below.
import type { Firmness } from '../../knowledge/law/assessment.ts';
import type { Lang } from '../../case/file.ts';
import { leicht } from './leicht.ts';
import { spoken, type Spoken } from './spoken.ts';
import { tongueOf } from './tongues/index.ts';

/** The words of the result, in one language. */
export type ResultWords = {
  wanted: string;
  /** Wanted once; nobody has said yet whether it is to stay. */
  undecided: string;
  wantedLead: string;
  /** Below „Ihr Widerruf war rechtzeitig“, where that is the result; else the ground's own words stand there. */
  withdrawnLead?: string;
  /** What a strong headline begins with, and what it begins with where the matter is open. */
  soften: readonly [strong: string, open: string];
  firmness: Record<Firmness, { label: string; text: string }>;
  sendBy: string;
  arriveBy: string;
  /** A day of the customer's that has passed. */
  pastBy: string;
  /** The same of a withdrawal that may still be in time: to be sent today. */
  stillBy: string;
  /** A withdrawal without any instruction, long before its last day of all (W-25). */
  longBy: string;
  /** Who has withdrawn already: the day for saying it again, ahead or past. */
  againBy: string;
  againStill: string;
  /** The same where the contract is to be kept. */
  pastCould: string;
  /** The same where no reading leaves a later day. */
  goneBy: string;
  bankGone: string;
  todayBy: string;
  todayArrive: string;
  couldBy: string;
  /** A day after which silence counts as a refusal. */
  silentBy: string;
  traderBy: string;
  latest: string;
  noDate: string;
  daysLeft: string;
  today: string;
  needs: Record<'dispatch' | 'receipt', string>;
  why: string;
  own: string;
  arithmetic: string;
  would: string;
  wouldIf: string;
  steps: string;
  keep: string;
  keepText: string;
  /** What else is to be watched for, where no court has written yet. */
  envelope: string;
  /** The same for who wants the contract: for some it is the approval that makes it count. */
  keepWanted: string;
  /** The same where nothing waits for an approval. */
  keepChecked: string;
  /** Under a letter that may not declare the withdrawal (§ 174 BGB). */
  notWithdrawn: string;
  keepWantedText: string;
  /** For who keeps a contract that differs from what was promised (V-11). */
  keepPromise: string;
  keepPromiseText: string;
  /** The same where no summary has come. */
  keepUnseen: string;
  /** Who approves, put into both: it is the contract that is approved, not its summary (§ 54 (3) TKG). */
  keepApprove: string;
  /** The same under a reservation of consent (V-28). */
  keepReserved: string;
  write: string;
  assumed: string;
  disclaimer: string;
  firm: string;
  /** Below a result that says only what is new: how to see all of it. */
  whole: string;
};

const RESULT: Record<Spoken, ResultWords> = {
  de: {
    wanted: 'Sie möchten den Vertrag behalten. Darum schlage ich nichts vor, was ihn beendet.',
    undecided:
      'So habe ich Sie verstanden: Sie möchten den Vertrag. Solange Sie nichts anderes sagen, schlage ich nichts vor, was ihn beendet.',
    soften: ['Es spricht viel dafür, dass', 'Es lässt sich vertreten, dass'],
    withdrawnLead:
      'Er muss auch angekommen sein: Verlangen Sie, dass die Firma ihn schriftlich bestätigt, und heben Sie den Nachweis über das Absenden auf.',
    wantedLead: 'Sollten Sie es sich anders überlegen, sagen Sie es mir; die Tage dafür stehen hier.',
    firmness: {
      clear: {
        label: 'klar geregelt',
        text: 'Die Regel steht so im Gesetz. Ob sie auf Ihren Fall passt, hängt davon ab, was sich beweisen lässt.',
      },
      arguable: { label: 'gut begründet', text: 'Dafür gibt es gute Gründe; die Gegenseite kann es anders sehen.' },
      disputed: {
        label: 'vertretbar',
        text: 'Das ist umstritten. Lassen Sie es von einem Menschen ansehen, bevor Sie sich darauf verlassen.',
      },
    },
    sendBy: '{title}: bis {date} absenden.',
    arriveBy: '{title}: Es muss bis {date} angekommen sein.',
    pastBy:
      '{title}: Der sichere Tag dafür war {date}. Vielleicht geht es noch: dann am besten heute. Fragen Sie dazu eine Beratung.',
    againBy:
      '{title}: Sie haben schon widerrufen. Fehlt ein Nachweis, erklären Sie ihn bis {date} noch einmal schriftlich.',
    againStill:
      '{title}: Sie haben schon widerrufen. Fehlt der Tag oder ein Nachweis, erklären Sie ihn heute noch einmal schriftlich. Der sichere Tag war {date}.',
    longBy:
      '{title}: am besten heute absenden. Ohne richtige Belehrung geht es längstens bis {date}. Das kann streitig werden.',
    stillBy: '{title}: Noch heute absenden. Der sichere Tag dafür war {date}. Vielleicht reicht es noch.',
    pastCould:
      '{title}: Der sichere Tag dafür war {date}. Falls Sie es sich anders überlegen, geht es vielleicht noch: dann am besten heute.',
    goneBy:
      '{title}: Der letzte Tag dafür war wohl {date}. Ging er bis dahin ab, schreiben Sie mir das. Sonst fragen Sie eine Beratung.',
    todayBy: '{title}: Noch heute absenden. Heute, am {date}, ist der letzte sichere Tag.',
    todayArrive: '{title}: Es muss noch heute ankommen. Heute, am {date}, ist der letzte Tag.',
    bankGone:
      '{title}: Die acht Wochen endeten am {date}. Haben Sie die Abbuchung nie erlaubt, sind es 13 Monate: Sagen Sie das der Bank dann heute.',
    silentBy: '{title}: Ohne Ihr Ja gilt sie nach dem {date} als abgelehnt.',
    couldBy: '{title}: möglich bis {date}, falls Sie es sich anders überlegen.',
    traderBy: '{title}: bis {date}.',
    latest: 'Nach einer vertretbaren Lesart ist es noch bis {date} möglich. Verlassen Sie sich nicht darauf.',
    noDate: 'Ein Datum kann ich erst nennen, wenn der Tag bekannt ist.',
    daysLeft: 'noch {count} Tage',
    today: 'heute',
    needs: {
      dispatch: 'Absenden genügt; er muss bis dahin nicht angekommen sein.',
      receipt: 'Es muss bis dahin angekommen sein.',
    },
    why: 'Was dafür spricht',
    own: 'Ihre Worte: {quotes}',
    arithmetic: 'So ist gerechnet: {steps}',
    would: 'Was das Ergebnis ändern würde',
    wouldIf: '{label}: {value}',
    steps: 'Ihre nächsten Schritte',
    keep: 'Nichts bestätigen, alles aufheben',
    keepText: 'Keinen Link anklicken und nicht mit JA antworten. Heben Sie alle Post auf.',
    envelope: 'Kommt ein gelber Umschlag, melden Sie sich sofort.',
    keepWanted: 'Papiere prüfen, alles aufheben',
    keepChecked: 'Stimmt etwas nicht mit dem Gespräch überein, verlangen Sie eine berichtigte Bestätigung.',
    notWithdrawn:
      'Ein Widerruf steht nicht darin. Dafür braucht es die Vollmacht im Original oder die Bestellung zur Betreuung.',
    keepPromise: 'Das Zugesagte schriftlich verlangen',
    keepPromiseText:
      'Schreiben Sie der Firma, was am Telefon zugesagt war, und verlangen Sie eine berichtigte Bestätigung. Genehmigen Sie bis dahin nichts. Steht auf einer Rechnung mehr, beanstanden Sie genau diesen Posten: bei Telefon und Internet binnen acht Wochen. Den Rest zahlen Sie.',
    keepUnseen:
      'Verlangen Sie zuerst die Vertragszusammenfassung. Stimmt sie mit dem Gespräch überein, {approve}. Bis dahin spricht viel dafür, dass der Vertrag noch nicht wirksam ist. Die Widerrufsfrist läuft daneben.',
    keepApprove: 'können Sie den Vertrag in Textform genehmigen',
    keepReserved: 'kann nur die Betreuerin oder der Betreuer den Vertrag in Textform genehmigen',
    keepWantedText:
      'Stimmt die Vertragszusammenfassung mit dem Gespräch überein, {approve}. Kam sie erst nach dem Anruf, gilt der Vertrag nach dem Gesetz erst dann. Stimmt sie nicht, verlangen Sie zuerst eine berichtigte. Die Widerrufsfrist läuft daneben.',
    write: 'Das bereite ich gleich mit Ihnen vor.',
    assumed: 'Angenommen, solange Sie nichts anderes sagen: {list}.',
    disclaimer:
      'Das sind allgemeine Regeln, auf Ihre Antworten angewandt; Ihr einzelner Fall wird dabei nicht geprüft. Regeln und Rechnung können irren. Fristen sind Schätzungen, handeln Sie früh.',
    firm: 'Wie sicher ist das? {label}. {text}',
    whole: 'Mit „Ergebnis“ sehen Sie noch einmal alles, auch die Gründe und wie gerechnet ist.',
  },
  en: {
    wanted: 'You want to keep the contract. So I propose nothing that ends it.',
    undecided: 'As I understood you, you want the contract. Unless you say otherwise, I propose nothing that ends it.',
    soften: ['There are good reasons to say that', 'It can be argued that'],
    withdrawnLead:
      'It has to have arrived as well: ask the company to confirm it in writing, and keep the proof that you sent it.',
    wantedLead: 'Should you change your mind, tell me; the days for it stand here.',
    firmness: {
      clear: {
        label: 'clearly regulated',
        text: 'The rule stands like this in the law. Whether it fits your case depends on what can be proved.',
      },
      arguable: {
        label: 'well founded',
        text: 'There are good reasons for it; the other side may see it differently.',
      },
      disputed: { label: 'arguable', text: 'This is disputed. Have a person look at it before you rely on it.' },
    },
    sendBy: '{title}: send it by {date}.',
    arriveBy: '{title}: it must have arrived by {date}.',
    pastBy: '{title}: the safe day for it was {date}. It may still be possible: then best today. Ask for advice on it.',
    againBy: '{title}: you have withdrawn already. If you have no proof, declare it once more in writing by {date}.',
    againStill:
      '{title}: you have withdrawn already. If the day or a proof is missing, declare it once more in writing today. The safe day was {date}.',
    longBy:
      '{title}: best send it today. Without a proper instruction it is possible until {date} at most. That may be disputed.',
    stillBy: '{title}: send it today. The safe day for it was {date}. It may still be in time.',
    pastCould:
      '{title}: the safe day for it was {date}. Should you change your mind, it may still be possible: then best today.',
    goneBy:
      '{title}: the last day for it was probably {date}. If it went out by then, tell me. If not, ask for advice.',
    todayBy: '{title}: send it today. Today, {date}, is the last safe day.',
    todayArrive: '{title}: it must arrive today. Today, {date}, is the last day.',
    bankGone:
      '{title}: the eight weeks ended on {date}. If you never allowed the debit, it is 13 months: then tell the bank today.',
    silentBy: '{title}: without your yes it counts as refused after {date}.',
    couldBy: '{title}: possible until {date}, should you change your mind.',
    traderBy: '{title}: by {date}.',
    latest: 'On an arguable reading it is still possible until {date}. Do not rely on it.',
    noDate: 'I can name a date once the day is known.',
    daysLeft: '{count} days left',
    today: 'today',
    needs: {
      dispatch: 'Sending is enough; it need not have arrived by then.',
      receipt: 'It must have arrived by then.',
    },
    why: 'What speaks for it',
    own: 'Your words: {quotes}',
    arithmetic: 'How it is counted: {steps}',
    would: 'What would change the result',
    wouldIf: '{label}: {value}',
    steps: 'Your next steps',
    keep: 'Confirm nothing, keep everything',
    keepText: 'Click on no link and do not answer with JA. Keep all post.',
    envelope: 'If a yellow envelope comes, tell me at once.',
    keepWanted: 'Check the papers, keep everything',
    keepChecked: 'If something does not match what was agreed, ask for a corrected confirmation.',
    notWithdrawn:
      'It does not contain a withdrawal. That takes the original power of attorney or the appointment as custodian.',
    keepPromise: 'Ask for what was promised in writing',
    keepPromiseText:
      'Write to the company what was promised on the phone and ask for a corrected confirmation. Approve nothing until then. If a bill asks for more, object to exactly that item: for telephone and internet within eight weeks. Pay the rest.',
    keepUnseen:
      'First ask for the contract summary. If it matches what was agreed, {approve}. Until then much speaks for the contract not being effective yet. The withdrawal period runs beside it.',
    keepApprove: 'you may approve the contract in text form',
    keepReserved: 'only the custodian may approve the contract in text form',
    keepWantedText:
      'If the contract summary matches what was agreed, {approve}. If it came only after the call, by law the contract takes effect only then. If it does not match, first ask for a corrected one. The withdrawal period runs beside it.',
    write: 'I will prepare it with you in a moment.',
    assumed: 'Assumed as long as you say nothing else: {list}.',
    disclaimer:
      'These are general rules applied to your answers; your individual case is not examined. Rules and arithmetic can be wrong. Deadlines are estimates, act early.',
    firm: 'How sure is that? {label}. {text}',
    whole: 'Write “result” to see all of it again, with the reasons and how the days are counted.',
  },
};

/** The words of the result in a language. */
export function resultWords(lang: Lang): ResultWords {
  const own = tongueOf(lang)?.result;
  if (!own) return { ...RESULT[spoken(lang)], ...(lang === 'de-x-leicht' ? leicht.result : {}) };
  const firm = ([label, text]: readonly [string, string]) => ({ label, text });
  const { clear, arguable, disputed } = own.firmness;
  return {
    ...own,
    firmness: { clear: firm(clear), arguable: firm(arguable), disputed: firm(disputed) },
    needs: { dispatch: own.dispatch, receipt: own.receipt },
    wouldIf: '{label}: {value}',
    write: own.steps,
  };
}
