// Headlines and deadlines in words: what the page says first. Never „unwirksam“ as a fact, never a promise.
import { FURTHER_LANGS, isFurther, type Lang } from '../languages.ts';
import type { Conclusion, Deadline } from './assessment.ts';
import { CONTRADICTIONS } from './contradictions.ts';
import type { Lang as RuleLang } from './rules/rule.ts';
import { checkLawWords, LAW_WORDS } from './words/index.ts';
import type { DeadlineWords, Headline } from './words/words.ts';

const CONCLUSION_TEXTS: Readonly<Record<Conclusion | 'noCapacity', Record<RuleLang, Headline>>> = {
  outOfScope: {
    de: {
      headline: 'Das prüfen andere besser als wir.',
      lead: 'Unsere Regeln gelten für private Verträge, die in Deutschland am Telefon verkauft wurden. Wir zeigen trotzdem jede Frist, die wir sehen.',
    },
    en: {
      headline: 'Others can check this better than we can.',
      lead: 'Our rules are for private contracts sold by phone in Germany. We still show every deadline we see.',
    },
  },
  noContract: {
    de: {
      headline: 'Es spricht viel dafür, dass kein Vertrag zustande gekommen ist.',
      lead: 'Die Firma muss beweisen, dass Sie zugestimmt haben. Halten Sie trotzdem jede Frist ein, die hier steht.',
    },
    en: {
      headline: 'There are good reasons to say that no contract came about.',
      lead: 'The company must prove that you agreed. Still keep every deadline shown here.',
    },
  },
  void: {
    de: {
      headline: 'Es spricht viel dafür, dass für diesen Vertrag die nötige Form fehlt.',
      lead: 'Manche Verträge gelten nur, wenn sie lesbar festgehalten sind. Läuft die Widerrufsfrist noch, widerrufen Sie vorsorglich trotzdem.',
    },
    en: {
      headline: 'There are good reasons to say that the required form is missing.',
      lead: 'Some contracts count only if put down readably. If the withdrawal period is still running, withdraw as a precaution.',
    },
  },
  /** Void because of who declared, not of the form (V-24, V-30). */
  noCapacity: {
    de: {
      headline: 'Es spricht viel dafür, dass am Telefon nichts Wirksames erklärt wurde.',
      lead: 'Im Streit muss das belegt werden, oft ärztlich. Läuft die Widerrufsfrist noch, widerrufen Sie vorsorglich trotzdem; unterschreiben muss, wer dazu berechtigt ist.',
    },
    en: {
      headline: 'There are good reasons to say that nothing effective was declared on the phone.',
      lead: 'In a dispute this has to be shown, often by a doctor. If the withdrawal period is still running, withdraw as a precaution; whoever is entitled to sign must sign.',
    },
  },
  pendingIneffective: {
    de: {
      headline: 'Es spricht viel dafür, dass der Vertrag noch nicht wirksam ist.',
      lead: 'Trifft das zu, wird er es erst, wenn zugestimmt wird. Bestätigen Sie nichts, klicken Sie auf keinen Link und lassen Sie eine laufende Widerrufsfrist nicht verstreichen.',
    },
    en: {
      headline: 'There are good reasons to say that the contract is not yet effective.',
      lead: 'If that is so, it becomes effective only with approval. Confirm nothing, click no link, and do not let a running withdrawal period pass.',
    },
  },
  withdrawable: {
    de: {
      headline: 'Es spricht viel dafür, dass Sie den Vertrag widerrufen können.',
      lead: 'Sie brauchen keinen Grund. Es zählt der Tag, an dem Sie den Widerruf abschicken.',
    },
    en: {
      headline: 'There are good reasons to say that you can withdraw from the contract.',
      lead: 'You need no reason. What counts is the day you send the withdrawal.',
    },
  },
  voidable: {
    de: {
      headline: 'Es spricht viel dafür, dass Sie den Vertrag anfechten können.',
      lead: 'Das geht, wenn falsche Angaben Sie zu dem Ja gebracht haben. Beweisen müssen es im Streit Sie.',
    },
    en: {
      headline: 'There are good reasons to say that you can avoid the contract.',
      lead: 'That works if false statements brought you to the yes. In a dispute you must prove it.',
    },
  },
  withdrawalExpired: {
    de: {
      headline: 'Nach Ihren Angaben ist die Widerrufsfrist wohl vorbei.',
      lead: 'Haben Sie schon früher widerrufen, sagen Sie es uns: Dann zählt jener Tag. Sonst bleiben die Anfechtung, wenn man Sie getäuscht hat, die Beanstandung einzelner Posten, die Aufnahme und bei einem neuen Vertrag die Kündigung.',
    },
    en: {
      headline: 'From what you told us the withdrawal period is probably over.',
      lead: 'If you withdrew earlier, tell us: then that day counts. Otherwise avoidance if you were deceived, objecting to single items, the recording and, for a new contract, cancelling remain.',
    },
  },
  valid: {
    de: {
      headline: 'Nach Ihren Angaben spricht viel dafür, dass der Vertrag gilt.',
      lead: 'Einzelne Posten können Sie trotzdem beanstanden, und zum Ende der Laufzeit können Sie kündigen.',
    },
    en: {
      headline: 'From what you told us the contract probably stands.',
      lead: 'You may still object to single items, and cancel at the end of the term.',
    },
  },
  insufficientFacts: {
    de: {
      headline: 'Für ein Ergebnis fehlen noch Angaben.',
      lead: 'Bis dahin gilt: nichts bestätigen, nichts anklicken, alles aufheben. Läuft die Widerrufsfrist noch, widerrufen Sie im Zweifel vorsorglich.',
    },
    en: {
      headline: 'Some information is still missing for a result.',
      lead: 'Until then: confirm nothing, click nothing, keep everything. If the withdrawal period is still running and you are in doubt, withdraw as a precaution.',
    },
  },
};

const DEADLINE_TEXTS: Readonly<Record<string, Record<RuleLang, DeadlineWords>>> = {
  withdrawal: {
    de: {
      title: 'Widerruf',
      todo: 'Den Widerruf abschicken. Es zählt der Tag des Absendens; heben Sie den Nachweis auf.',
    },
    en: { title: 'Withdrawal', todo: 'Send the withdrawal. The day of sending counts; keep the proof.' },
  },
  withdrawalUninstructed: {
    de: {
      title: 'Widerruf ohne Belehrung',
      todo: 'Am besten heute widerrufen: Ob wirklich keine Belehrung kam, kann streitig werden.',
    },
    en: {
      title: 'Withdrawal without instruction',
      todo: 'Best withdraw today: whether there really was no instruction may be disputed.',
    },
  },
  insuranceWithdrawal: {
    de: { title: 'Widerruf der Versicherung', todo: 'Den Widerruf in Textform abschicken.' },
    en: { title: 'Withdrawal from insurance', todo: 'Send the withdrawal in text form.' },
  },
  lifeInsuranceWithdrawal: {
    de: { title: 'Widerruf der Lebensversicherung', todo: 'Den Widerruf in Textform abschicken.' },
    en: { title: 'Withdrawal from life insurance', todo: 'Send the withdrawal in text form.' },
  },
  accessRequest: {
    de: {
      title: 'Antwort auf Ihre Auskunftsanfrage',
      todo: 'Bis dahin muss die Firma antworten; danach mahnen und sich beschweren.',
    },
    en: {
      title: 'Answer to your access request',
      todo: 'The company must answer by then; after that insist and complain.',
    },
  },
  accessRequestExtended: {
    de: {
      title: 'Verlängerte Antwortfrist',
      todo: 'Spätestens dann muss die Firma auch nach einer begründeten Verlängerung antworten.',
    },
    en: { title: 'Extended time to answer', todo: 'The company must answer by then even after a reasoned extension.' },
  },
  invoiceObjection: {
    de: {
      title: 'Rechnung beanstanden',
      todo: 'Das Schreiben muss bis dahin bei der Firma ankommen. Den unstrittigen Teil zahlen Sie.',
    },
    en: { title: 'Objecting to the bill', todo: 'The letter must reach the company by then. Pay the undisputed part.' },
  },
  debitRefund: {
    de: { title: 'Abbuchung zurückholen', todo: 'Bei der Bank zurückholen und am selben Tag der Firma schreiben.' },
    en: {
      title: 'Bringing back the debit',
      todo: 'Have the bank bring it back and write to the company the same day.',
    },
  },
  unauthorisedDebit: {
    de: { title: 'Unerlaubte Abbuchung melden', todo: 'Der Bank sofort sagen, dass Sie nie zugestimmt haben.' },
    en: { title: 'Reporting an unauthorised debit', todo: 'Tell the bank at once that you never agreed.' },
  },
  avoidanceDeceit: {
    de: { title: 'Anfechtung wegen Täuschung', todo: 'Das Schreiben muss bis dahin bei der Firma ankommen.' },
    en: { title: 'Avoidance for deceit', todo: 'The letter must reach the company by then.' },
  },
  avoidanceError: {
    de: { title: 'Anfechtung wegen Irrtums', todo: 'Am besten heute abschicken.' },
    en: { title: 'Avoidance for error', todo: 'Best send it today.' },
  },
  approvalRequest: {
    de: {
      title: 'Aufforderung zur Zustimmung',
      todo: 'Sie müssen nichts tun; ein kurzes Nein ist sicherer. Die Widerrufsfrist läuft daneben.',
    },
    en: {
      title: 'Request for approval',
      todo: 'You need do nothing; a short no is safer. The withdrawal period runs beside it.',
    },
  },
  deviatingPolicy: {
    de: {
      title: 'Abweichende Police: widersprechen',
      todo: 'Schreiben Sie der Versicherung bis dahin in Textform, dass Sie der Abweichung widersprechen. Wer schweigt, kann sie damit genehmigen.',
    },
    en: {
      title: 'Objecting to a deviating policy',
      todo: 'Write to the insurer by then, in text form, that you object to the deviation. Silence may approve it.',
    },
  },
  energyComplaint: {
    de: {
      title: 'Antwort des Energieversorgers',
      todo: 'Kommt bis dahin keine Lösung, können Sie zur Schlichtungsstelle.',
    },
    en: { title: 'Answer of the energy supplier', todo: 'If there is no solution by then, you may go to arbitration.' },
  },
  courtOrder: {
    de: {
      title: 'Widerspruch gegen den Mahnbescheid',
      todo: 'Das Formular muss bis dahin beim Gericht sein. Das geht vor allem anderen.',
    },
    en: {
      title: 'Objection to the payment order',
      todo: 'The form must reach the court by then. This goes before everything else.',
    },
  },
  enforcementOrder: {
    de: {
      title: 'Einspruch gegen den Vollstreckungsbescheid',
      todo: 'Heute noch zu einer Anwältin oder zur Verbraucherzentrale; der Einspruch muss bis dahin beim Gericht sein.',
    },
    en: {
      title: 'Objection to the enforcement order',
      todo: 'See a lawyer or an advice centre today; the objection must reach the court by then.',
    },
  },
  cutOffThreat: {
    de: {
      title: 'Angedrohte Sperre',
      todo: 'Vorher die Rechnung begründet beanstanden und den unstrittigen Teil zahlen.',
    },
    en: {
      title: 'Threatened cut-off',
      todo: 'Before that object to the bill with reasons and pay the undisputed part.',
    },
  },
  refund: {
    de: {
      title: 'Rückzahlung nach dem Widerruf',
      todo: 'War der Widerruf wirksam, soll die Firma bis dahin zurückzahlen; bei Waren darf sie auf die Rücksendung warten.',
    },
    en: {
      title: 'Refund after withdrawal',
      todo: 'If the withdrawal was effective the company is to pay back by then; for goods it may wait for the return.',
    },
  },
  goodsReturn: {
    de: {
      title: 'Ware zurückschicken',
      todo: 'Schicken Sie die Ware bis dahin ab, mit Beleg; auch wenn die Firma nicht antwortet.',
    },
    en: {
      title: 'Sending the goods back',
      todo: 'Post the goods by then, with proof; also if the company does not answer.',
    },
  },
  termChangeNotice: {
    de: { title: 'Sonderkündigung wegen Änderung', todo: 'Die Kündigung muss bis dahin ankommen.' },
    en: { title: 'Cancelling because of a change', todo: 'The cancellation must arrive by then.' },
  },
  telecomCancellation: {
    de: { title: 'Ende nach Kündigung', todo: 'An diesem Tag endet der Vertrag.' },
    en: { title: 'End after cancellation', todo: 'The contract ends on this day.' },
  },
  maximumTerm: {
    de: {
      title: 'Längste erlaubte Laufzeit',
      todo: 'Länger bindet Sie ein solcher Vertrag nach der Rechtsprechung wohl nicht.',
    },
    en: { title: 'Longest permitted term', todo: 'By case law such a contract probably does not bind you any longer.' },
  },
};

const STANDS: Record<RuleLang, string> = {
  de: 'Es spricht viel dafür, dass Ihr Widerruf rechtzeitig war.',
  en: 'There are good reasons to say that your withdrawal was in time.',
};

const GERMAN = { deadlines: Object.keys(DEADLINE_TEXTS), contradictions: CONTRADICTIONS };
for (const lang of FURTHER_LANGS) checkLawWords(lang, LAW_WORDS[lang], GERMAN);

/** The headline sentence of a conclusion and one or two sentences that follow it. */
export const conclusionText = (conclusion: Conclusion | 'noCapacity', lang: Lang): Headline =>
  isFurther(lang) ? LAW_WORDS[lang].conclusions[conclusion] : CONCLUSION_TEXTS[conclusion][lang];

/** The headline where a withdrawal already sent in time carries the result. */
export const withdrawnText = (lang: Lang): string => (isFurther(lang) ? LAW_WORDS[lang].stands : STANDS[lang]);

/** What a deadline is called and what to do by then. A second one of a kind ("-2") has the same words. */
export function deadlineText(deadline: Pick<Deadline, 'id'>, lang: Lang): DeadlineWords {
  const kind = deadline.id.replace(/-\d+$/, '');
  const words = Object.hasOwn(DEADLINE_TEXTS, kind) ? kind : 'withdrawal';
  return (
    (isFurther(lang) ? LAW_WORDS[lang].deadlines[words] : DEADLINE_TEXTS[words]?.[lang]) ?? {
      title: deadline.id,
      todo: '',
    }
  );
}
