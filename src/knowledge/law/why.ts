// Why a fact is asked, in both languages, with the norm that decides; facts the planner never asks have a short line too.
import type { FactKey } from '../facts.ts';
import type { Lang } from './rules/rule.ts';

type Why = Record<Lang, string> & { norm?: string };

const WHYS: Partial<Record<FactKey, Why>> = {
  jurisdiction: {
    de: 'In anderen Ländern gelten andere Regeln.',
    en: 'Other countries have other rules.',
    norm: 'Art. 6 Abs. 1 Rom-I-VO',
  },
  federalState: {
    de: 'Feiertage sind je Land verschieden und können eine Frist verschieben.',
    en: 'Holidays differ by state and may move a period.',
    norm: '§ 193 BGB',
  },
  traderState: {
    de: 'Danach richtet sich, welche Datenschutzbehörde zuständig ist.',
    en: 'It decides which data protection authority is responsible.',
    norm: '§ 40 Abs. 1, 2 BDSG',
  },
  consumer: {
    de: 'Der Widerruf und die meisten Schutzregeln gelten nur für private Verträge.',
    en: 'Withdrawal and most protection cover private contracts only.',
    norm: '§ 13 BGB',
  },
  dunning: {
    de: 'Bei Post vom Gericht läuft eine kurze Frist, die vor allem anderen geht.',
    en: 'With a court paper a short period runs that goes before everything else.',
    norm: '§§ 692, 694, 700 ZPO',
  },
  dunningDate: {
    de: 'Ab der Zustellung läuft die Frist aus dem Brief; beim Mahnbescheid und beim Vollstreckungsbescheid sind es zwei Wochen. Der Tag steht auf dem gelben Umschlag.',
    en: 'From service the period in the letter runs; for a payment order and an enforcement order it is two weeks. The day is on the yellow envelope.',
    norm: '§ 692 Abs. 1 Nr. 3 ZPO',
  },
  cutOffThreatened: {
    de: 'Vor einer Sperre muss die Firma warnen, und eine rechtzeitige Beanstandung mit Gründen kann dagegen helfen.',
    en: 'Before a cut-off the company must warn, and an objection in time and with reasons can help against it.',
    norm: '§ 61 Abs. 3, 4 TKG',
  },
  disconnectionThreatDate: {
    de: 'Daran hängt, ab wann gesperrt werden dürfte.',
    en: 'It decides from when a cut-off would be allowed.',
    norm: '§ 61 Abs. 4 TKG',
  },
  providerSwitch: {
    de: 'Läuft ein Wechsel, müssen heute beide Anbieter Bescheid wissen.',
    en: 'If a switch is under way, both providers must know today.',
    norm: '§ 59 Abs. 1 TKG; § 20a EnWG',
  },
  switchDate: {
    de: 'Je früher vor diesem Tag Sie schreiben, desto eher lässt sich der Wechsel stoppen.',
    en: 'The earlier before that day you write, the more likely the switch can be stopped.',
    norm: '§ 59 TKG',
  },
  channel: {
    de: 'Für Verträge am Telefon gelten andere Rechte als für Laden, Haustür oder Internet.',
    en: 'Contracts by phone carry other rights than those in a shop, at the door or online.',
    norm: '§§ 312b, 312c BGB',
  },
  provider: {
    de: 'Je nach Firma gelten andere Regeln, und an sie geht der Brief.',
    en: 'Other rules apply depending on the company, and the letter goes to it.',
    norm: '§ 54 TKG',
  },
  product: {
    de: 'Für Telefon, Strom, Abos und Versicherungen gelten nicht dieselben Regeln.',
    en: 'Telephone and internet, energy, subscriptions and insurance have different form rules.',
    norm: '§ 54 TKG; § 41b EnWG; § 510 BGB; § 8 VVG',
  },
  contractKind: {
    de: 'Bei Verlängerung oder Tarifwechsel soll Ihr alter Vertrag bestehen bleiben.',
    en: 'With an extension or tariff change your old contract should stay.',
    norm: '§ 54 Abs. 3 TKG',
  },
  partOfBundle: {
    de: 'Nur zusammen mit Internet oder Telefon gilt die Regel mit der Vertragszusammenfassung auch fürs Fernsehen.',
    en: 'Only together with internet or telephone the rule on the summary covers television.',
    norm: '§ 66 Abs. 1 TKG',
  },
  insuranceKind: {
    de: 'Bei Lebens- und Sterbegeldversicherungen sind es 30 statt 14 Tage.',
    en: 'Life and funeral cover has 30 days instead of 14.',
    norm: '§ 152 Abs. 1 VVG',
  },
  termsStorable: {
    de: 'Ob ein Abo Schriftform braucht, ist umstritten; es kommt auch darauf an, ob Sie die Bedingungen beim Abschluss speichern konnten.',
    en: 'Whether a subscription needs written form is disputed; it also depends on whether you could store the terms at conclusion.',
    norm: '§ 510 Abs. 1 BGB',
  },
  personOnPhone: {
    de: 'Wer gesprochen hat, entscheidet, ob Sie überhaupt gebunden sein können.',
    en: 'Who spoke decides whether you can be bound at all.',
    norm: '§§ 164, 177 BGB',
  },
  personIsMinor: {
    de: 'Minderjährige brauchen die Zustimmung der Eltern.',
    en: 'Minors need the consent of their parents.',
    norm: '§§ 106 bis 108 BGB',
  },
  personAge: {
    de: 'Unter 7 und unter 18 gelten eigene Regeln.',
    en: 'Under 7 and under 18 special rules apply.',
    norm: '§§ 104, 106 BGB',
  },
  nowOfAge: {
    de: 'Wer beim Anruf minderjährig war und jetzt volljährig ist, entscheidet selbst.',
    en: 'Whoever was a minor at the call and is of age now decides themselves.',
    norm: '§ 108 Abs. 3 BGB',
  },
  personWasAuthorised: {
    de: 'Ohne Ihre Erlaubnis bindet Sie das Ja eines anderen in der Regel nicht; bei Eheleuten kann es anders sein.',
    en: "Without your permission somebody else's yes as a rule does not bind you; with spouses it may be different.",
    norm: '§ 177 BGB',
  },
  spouseHousehold: {
    de: 'Leben Eheleute zusammen, kann einer im Alltag auch für den anderen kaufen.',
    en: 'Spouses living together may bind each other in everyday deals.',
    norm: '§ 1357 BGB',
  },
  custodianship: {
    de: 'Davon hängt ab, wer unterschreiben muss.',
    en: 'It decides who must sign.',
    norm: '§§ 1814 ff. BGB',
  },
  incapable: {
    de: 'Wer nicht frei entscheiden konnte, hat nichts Wirksames erklärt.',
    en: 'Whoever could not decide freely declared nothing effective.',
    norm: '§§ 104, 105 BGB',
  },
  identityMisused: {
    de: 'Wurden Ihre Daten missbraucht, spricht viel dafür, dass Sie keinen Vertrag geschlossen haben.',
    en: 'If your data were misused there are good reasons to say that you made no contract.',
    norm: '§§ 164, 177 BGB',
  },
  callDate: {
    de: 'Ab diesem Tag zählen Ihre 14 Tage frühestens.',
    en: 'Your 14 days count from this day at the earliest.',
    norm: '§§ 355 Abs. 2, 187 Abs. 1 BGB',
  },
  agreedOnPhone: {
    de: 'Ohne ein Ja zu genau diesem Angebot gibt es keinen Vertrag.',
    en: 'Without a yes to exactly this offer there is no contract.',
    norm: '§§ 145, 147 BGB',
  },
  declaration: {
    de: 'Nur ein klares Ja zu einem klaren Angebot zählt.',
    en: 'Only a clear yes to a clear offer counts.',
    norm: '§§ 133, 145, 147 BGB',
  },
  wantedContract: {
    de: 'Wenn Sie den Vertrag behalten wollen, schlagen wir nichts vor, was ihn beendet.',
    en: 'If you want to keep the contract we propose nothing that ends it.',
  },
  goal: { de: 'Danach richtet sich, welche Schreiben wir vorschlagen.', en: 'It decides which letters we propose.' },
  misledAbout: {
    de: 'Wer durch falsche Angaben zugesagt hat, kann den Vertrag anfechten.',
    en: 'Whoever agreed because of false statements may avoid the contract.',
    norm: '§ 123 Abs. 1 BGB',
  },
  misledDiscoveredDate: {
    de: 'Ab dem Bemerken haben Sie bei einer Täuschung ein Jahr, bei einem Irrtum nur wenige Tage.',
    en: 'From noticing you have one year for deceit, for a mistake only a few days.',
    norm: '§ 124 Abs. 1, 2 BGB',
  },
  documentsReceivedDate: {
    de: 'Kamen die Unterlagen erst später, läuft auch die Widerrufsfrist erst ab dann.',
    en: 'If the papers came later, the withdrawal period runs only from then.',
    norm: '§ 356 Abs. 3 S. 1 BGB',
  },
  contractSummaryReceived: {
    de: 'Kam dieses Blatt bei Telefon oder Internet nicht vor dem Ja, gilt der Vertrag wohl noch nicht.',
    en: 'If this sheet did not come before the yes, for phone and internet there are good reasons to say that the contract is not yet effective.',
    norm: '§ 54 Abs. 3 TKG',
  },
  contractSummaryTiming: {
    de: 'Kam das Blatt erst nach dem Anruf, brauchte es danach noch Ihre Genehmigung.',
    en: 'If the sheet came only after the call, your approval was needed afterwards.',
    norm: '§ 54 Abs. 3 S. 3, 4 TKG',
  },
  contractSummaryDate: {
    de: 'Der Tag zeigt, ob das Blatt vor Ihrem Ja da war.',
    en: 'The day shows whether the sheet was there before your yes.',
    norm: '§ 54 Abs. 3 TKG',
  },
  textFormApproval: {
    de: 'Bei vielen Verträgen zählt ein Ja am Telefon erst, wenn Sie danach in Textform zustimmen. Ob ein Klick dafür reicht, ist offen; bestätigen Sie jetzt nichts.',
    en: 'For many contracts a yes on the phone counts only once you agree in text form afterwards. Whether a click is enough is open; confirm nothing now.',
    norm: '§ 54 Abs. 3 S. 4 TKG; § 41b Abs. 1 EnWG; § 126b BGB',
  },
  approvalMeans: {
    de: 'Eine kurze SMS oder ein gesprochenes Ja reicht oft nicht als Bestätigung.',
    en: 'A short SMS or a spoken yes is often not enough as approval.',
    norm: '§ 126b BGB',
  },
  summaryBeforeApproval: {
    de: 'Eine Genehmigung zählt nach dem Gesetz erst, wenn die Vertragszusammenfassung da war.',
    en: 'By law an approval counts only once the contract summary was there.',
    norm: '§ 54 Abs. 3 S. 4 TKG',
  },
  approvalDate: {
    de: 'Haben Sie spät bestätigt, kann die Widerrufsfrist noch laufen.',
    en: 'If you approved late, the withdrawal period may still run.',
    norm: '§ 355 Abs. 2 BGB',
  },
  withdrawalInstructionReceived: {
    de: 'Ohne Belehrung über den Widerruf beginnt die Frist nicht.',
    en: 'Without the instruction on withdrawal the period does not start.',
    norm: '§ 356 Abs. 3 S. 1 BGB',
  },
  withdrawalInstructionDate: {
    de: 'Ab diesem Tag zählen die 14 Tage frühestens.',
    en: 'The 14 days count from this day at the earliest.',
    norm: '§ 356 Abs. 3 S. 1 BGB',
  },
  goodsReceived: {
    de: 'Bei Waren läuft die Frist erst ab der Lieferung.',
    en: 'For goods the period runs from delivery.',
    norm: '§ 356 Abs. 2 Nr. 1 BGB',
  },
  goodsReceivedDate: {
    de: 'Bei Waren und Abos läuft die Frist erst ab der ersten Lieferung.',
    en: 'For goods and subscriptions the period runs from the first delivery.',
    norm: '§ 356 Abs. 2 Nr. 1 BGB',
  },
  serviceUsed: {
    de: 'Bei Telefon und Internet ist Nutzen nach unserer Lesart keine Genehmigung; es kann aber Kosten auslösen.',
    en: 'For phone and internet use is, as we read the law, no approval; but it may cause cost.',
    norm: '§ 54 Abs. 3 TKG; § 357a BGB',
  },
  alreadyWithdrawn: {
    de: 'Ein rechtzeitig abgeschickter Widerruf gilt, auch wenn die Firma ihn nicht bestätigt.',
    en: 'A withdrawal sent in time stands even if the company does not confirm it.',
    norm: '§ 355 Abs. 1 S. 5 BGB',
  },
  withdrawnDate: {
    de: 'Entscheidend ist der Tag, an dem Sie den Widerruf abgeschickt haben.',
    en: 'What counts is the day you sent the withdrawal.',
    norm: '§ 355 Abs. 1 S. 5 BGB',
  },
  debited: {
    de: 'Abgebuchtes Geld kann die Bank acht Wochen lang zurückholen.',
    en: 'The bank can bring back a debit for eight weeks.',
    norm: '§ 675x Abs. 2, 4 BGB',
  },
  debitDate: {
    de: 'Ab der Abbuchung laufen acht Wochen, ohne Erlaubnis 13 Monate.',
    en: 'Eight weeks run from the debit, 13 months without permission.',
    norm: '§§ 675x, 676b BGB',
  },
  directDebitMandate: {
    de: 'Ohne Ihre Erlaubnis muss die Bank auch später noch erstatten.',
    en: 'Without your permission the bank must refund even later.',
    norm: '§§ 675j, 675u, 676b BGB',
  },
  invoiced: {
    de: 'Eine Rechnung muss man in bestimmter Zeit beanstanden.',
    en: 'A bill must be objected to within a certain time.',
    norm: '§ 67 TKG',
  },
  invoiceReceivedDate: {
    de: 'Bei Telefon und Internet haben Sie ab Erhalt der Rechnung acht Wochen für die Beanstandung.',
    en: 'For phone and internet you have eight weeks from receipt of the bill to object.',
    norm: '§ 67 Abs. 2 S. 1 TKG',
  },
  recordingRequestedDate: {
    de: 'Die Firma hat einen Monat Zeit für die Antwort.',
    en: 'The company has one month to answer.',
    norm: 'Art. 12 Abs. 3 DSGVO',
  },
  recordingReply: {
    de: 'Davon hängt ab, ob Sie nachhaken oder sich beschweren.',
    en: 'It decides whether you insist or complain.',
    norm: 'Art. 12, 15 DSGVO',
  },
  marketingConsent: {
    de: 'Werbeanrufe ohne vorherige Zustimmung sind verboten.',
    en: 'Advertising calls without prior consent are forbidden.',
    norm: '§ 7 Abs. 2 Nr. 1 UWG',
  },
};
const GENERAL: Why = {
  de: 'Die Antwort kann das Ergebnis oder ein Schreiben ändern.',
  en: 'The answer may change the result or a letter.',
};

/**
 * Why a fact is asked.
 * @returns one plain sentence, and the norm that decides where there is one
 */
export function whyAsked(fact: FactKey, lang: Lang): { text: string; norm?: string } {
  const why = WHYS[fact] ?? GENERAL;
  return { text: why[lang], ...(why.norm && { norm: why.norm }) };
}
