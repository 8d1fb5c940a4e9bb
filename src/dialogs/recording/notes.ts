// The German sentences of the check: red flags by code, and what the law asks for beyond the phone (law 1.3 E13-E16, 2).

/** Red flags: hints for listening again, never claims about how a file was made. */
export const FLAGS = {
  recordedDespiteNo: 'Sie haben der Aufnahme widersprochen, und es ist trotzdem eine Aufnahme da.',
  consentNotHeard: 'Eine Frage, ob aufgenommen werden darf, ist nicht zu hören.',
  consentUnanswered: 'Die Aufnahme wird angekündigt, eine klare Antwort darauf ist nicht zu hören.',
  consentLate: 'Nach der Aufnahme wird erst gefragt, als die Zusage schon gefallen ist.',
  readOut: 'Die persönlichen Daten liest der Anrufer vor; aus eigenem Mund kommen sie nicht.',
  notIdentified: 'Wer am Telefon war, ist nicht sicher festgestellt: Name und eine weitere Angabe fehlen.',
  somebodyElse: 'Am Telefon ist nicht die Person, auf die der Vertrag laufen soll.',
  minor: 'Am Telefon ist ein Kind oder ein Jugendlicher.',
  secondPerson: 'Eine weitere Person redet mit; wer was erklärt, muss genau angehört werden.',
  orderPartOnly: 'Zu hören ist nur der Bestellteil, nicht das Gespräch davor.',
  missingStart: 'Der Anfang fehlt: Das Gespräch setzt mittendrin ein.',
  cutNotes: 'Im Text ist vermerkt, dass Ton oder Hintergrund plötzlich wechseln. Das ist ein Grund, genau hinzuhören.',
  missingEnd: 'Die Aufnahme endet mitten im Satz.',
  oneSpeaker: 'Im Text kommt nur eine Seite zu Wort.',
  speakersGuessed: 'Wer spricht, steht nicht im Text; es ist aus den Worten geschlossen.',
  yesChain: 'Mehrere kurze Ja folgen aufeinander auf vorgegebene Fragen.',
  yesToSomethingElse: 'Das Ja gehört zu einer anderen Frage als der nach dem Vertrag.',
  conditional: 'Die Zusage hängt an einer Bedingung.',
  onlyPapers: 'Gewünscht werden Unterlagen zum Lesen. Das ist noch keine Bestellung.',
  booksAnyway: 'Der Anrufer verbucht eine Zustimmung, die so nicht zu hören ist.',
  refusedThenBooked: 'Nach einer Ablehnung wird trotzdem gebucht.',
  readFast: 'Wichtige Angaben werden so schnell vorgelesen, dass man kaum folgen kann.',
  notUnderstood: 'Es klingt, als sei nicht verstanden worden, worum es geht.',
  pretext: 'Als Anlass wird etwas anderes genannt, etwa ein Datenabgleich oder eine Umfrage.',
  pressure: 'Der Anrufer drängt auf eine schnelle Zusage.',
  threat: 'Wer nicht zustimmt, dem werden Nachteile angedroht.',
  dictatedYes: 'Der Anrufer sagt vor, dass mit Ja geantwortet werden soll.',
  alreadyBound: 'Es heißt, ein Vertrag oder eine Anmeldung bestehe schon.',
  posesAs: 'Der Anrufer gibt sich als Behörde oder amtliche Stelle aus.',
  saidFree: 'Es ist von kostenlos, Gewinn oder Geschenk die Rede.',
  priceMissing: 'Ein Preis wird nicht genannt.',
  priceEvaded: 'Die Frage nach Preis, Vertrag oder Änderungen wird ausweichend beantwortet.',
  termMissing: 'Eine Laufzeit wird nicht genannt.',
  namedAfterYes: 'Preis oder Laufzeit kommen erst nach dem Ja zur Sprache.',
  priceOpen:
    'Beim Preis oder bei der Laufzeit bleibt etwas offen, etwa weil nur der Preis für den Anfang genannt wird.',
  choiceOpen: 'Zur Wahl steht mehr als eines. Welches mit dem Ja gemeint ist, wird nicht klar.',
  otherTerms:
    'Rund um das Ja ist von anderen Bedingungen die Rede als im Angebot, etwa bei Preis, Laufzeit oder Bindung.',
  doubtedAfter: 'Kurz vor oder nach dem Ja wird es aufgeschoben oder infrage gestellt.',
  sameMouth: 'Frage und Ja stehen in der Abschrift bei derselben Person. Wer Ja gesagt hat, muss man nachhören.',
  holderOpen: 'Der Vertrag soll auf jemand anderen laufen, oder es bleibt offen, auf wen.',
  unfit: 'Es klingt, als habe die Person gerade nicht klar entscheiden können.',
  spokenFor: 'Die Zusage wird vorgesprochen und nur nachgesagt.',
  unsureWords: 'Bei Preis oder Laufzeit ist der Text unsicher. Dort sollte man den Ton selbst hören.',
  unheardBefore: 'Der Bestellteil verweist auf das Gespräch davor. Das ist nicht zu hören.',
  companyUnsure: 'Der Name der Firma ist nicht sicher zu erkennen.',
  longTerm: 'Genannt wird eine Laufzeit von mehr als zwei Jahren.',
  withdrawalMissing: 'Über das Widerrufsrecht wird nicht verständlich informiert.',
  withdrawalDenied: 'Das Widerrufsrecht wird verneint oder geht unter.',
  callerMissing: 'Zu Beginn wird nicht gesagt, für welches Unternehmen angerufen wird.',
  purposeMissing: 'Dass es um einen Verkauf geht, wird zu Beginn nicht gesagt.',
  transcription: 'Der Text enthält vermutlich Hörfehler; maßgeblich ist der Ton selbst.',
} as const;
/** Something that stood out in a call. */
export type Flag = keyof typeof FLAGS;

/** The yes was to the contract, under a condition; a letter must not say that it was to something else. */
export const onlyConditional = (flags: readonly string[]): boolean =>
  flags.includes('conditional') && !flags.includes('yesToSomethingElse');

/** Doubts after which nobody can say what was agreed on. */
const LEFT_OPEN: readonly Flag[] = ['priceOpen', 'choiceOpen', 'otherTerms', 'doubtedAfter', 'sameMouth'];
/** The yes was to the contract, but something about it was open; that, too, is no yes to something else. */
export const onlyOpen = (flags: readonly string[]): boolean =>
  LEFT_OPEN.some((flag) => flags.includes(flag)) && !flags.includes('yesToSomethingElse');

const TELECOMS =
  'Selbst eine saubere Aufnahme genügt hier oft nicht: Kam die Vertragszusammenfassung erst nach dem Ja, braucht der Vertrag danach eine Genehmigung in Textform (§ 54 Abs. 3 TKG).';
const ENERGY =
  'Ein Vertrag über Strom oder Gas mit einem Haushalt braucht Textform, außer in der Grundversorgung. Eine Aufnahme ersetzt sie nicht (§ 41b Abs. 1 EnWG, § 125 BGB).';
const PRIZE_GAME =
  'Wer Verbraucher in Gewinnspiele anderer einträgt, braucht dafür einen Vertrag in Textform; eine Aufnahme ersetzt sie nicht (§ 675 Abs. 3 BGB).';
const REGULAR_DELIVERY =
  'Für Abos mit regelmäßiger Lieferung verlangt § 510 BGB Schriftform, außer die Bedingungen ließen sich beim Abschluss abrufen und speichern. Wie weit das bei kleinen Beträgen gilt, ist umstritten.';
const COURSE =
  'Ein Fernunterrichtsvertrag braucht Ihre Erklärung in Textform; eine Aufnahme ersetzt sie nicht (§ 3 Abs. 1 FernUSG).';
const FINANCE =
  'Eine besondere Form ist dafür meist nicht nötig. Bei Finanzdienstleistungen am Telefon muss seit dem 19.06.2026 gesagt werden, dass aufgenommen wird (§ 312a Abs. 1 BGB).';
const INSURANCE =
  'Eine besondere Form ist dafür nicht nötig. Die Widerrufsfrist beginnt aber erst, wenn die Unterlagen in Textform da sind (§ 8 VVG).';
const TV =
  'Gehört das Fernsehen zu einem Paket mit Internet oder Telefon, gilt für alles dieselbe Regel. Kam die Zusammenfassung erst nach dem Ja, braucht es eine Genehmigung in Textform (§ 66 Abs. 1, § 54 Abs. 3 TKG).';

/** What the law asks for beyond the phone, by kind. */
export const FORM_NOTES = {
  telecoms: TELECOMS,
  tv: TV,
  energy: ENERGY,
  prizeGame: PRIZE_GAME,
  regularDelivery: REGULAR_DELIVERY,
  course: COURSE,
  finance: FINANCE,
  insurance: INSURANCE,
} as const;
/** A form beyond the phone that a product wants. */
export type FormKind = keyof typeof FORM_NOTES;

/** By product; products without an entry have no form beyond the phone. */
export const FORMS: Readonly<Record<string, FormKind>> = {
  mobile: 'telecoms',
  internet: 'telecoms',
  bundle: 'telecoms',
  tv: 'tv',
  energy: 'energy',
  prizeGame: 'prizeGame',
  printSubscription: 'regularDelivery',
  goodsSubscription: 'regularDelivery',
  course: 'course',
  finance: 'finance',
  insurance: 'insurance',
};
/** Where the product is not given, the company that calls says as much. */
export const FORM_BY_COMPANY: Readonly<Record<string, FormKind>> = {
  telecoms: 'telecoms',
  energy: 'energy',
  publisher: 'regularDelivery',
  prizeGame: 'prizeGame',
  insurance: 'insurance',
  finance: 'finance',
};
