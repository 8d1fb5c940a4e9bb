// Who spoke, and could that person bind the customer?
import { all, always, any, calc, is, not, told } from '../logic.ts';
import type { LawRule } from './rule.ts';

const somebodyElse = told('personOnPhone', 'spouse', 'child', 'parent', 'other');
const spouse = told('personOnPhone', 'spouse');
const householdOfSpouses = all(spouse, is('spouseHousehold', true));

/** No consent of the parents is told; and the parent who writes is not to be the party: that is a question of authority (V-20). */
const withoutParents = all(not(told('personWasAuthorised', true)), not(calc('childForWriter')));
const grownUp = all(
  told('personOnPhone', 'self', 'child', 'other'),
  told('nowOfAge', true),
  not(told('textFormApproval', true)),
  withoutParents,
);

/** A row is a rule beside its norm; `source` says where the norm was read, `mark` how surely. */
export const PERSON: readonly LawRule[] = [
  {
    id: 'V-20',
    topic: 'person',
    conclusion: 'pendingIneffective',
    norm: '§ 177 Abs. 1, 2 BGB',
    source: ['BGB'],
    mark: 'V',
    holds: all(
      somebodyElse,
      is('agreedOnPhone', true),
      is('personWasAuthorised', false),
      not(all(spouse, is('spouseHousehold', true))),
    ),
    arguableIf: all(
      somebodyElse,
      is('agreedOnPhone', true),
      not(told('personWasAuthorised', true)),
      not(all(spouse, is('spouseHousehold', true))),
    ),
    de: {
      title: 'Am Telefon war jemand anderes.',
      text: 'Wer ohne Erlaubnis in Ihrem Namen Ja sagt, bindet Sie nicht. Der Vertrag hängt von Ihrer Zustimmung ab, und die können Sie verweigern.',
      law: 'Handelt jemand ohne Vertretungsmacht, hängt der Vertrag von der Genehmigung des Vertretenen ab. Fordert die Firma dazu auf, gilt Schweigen nach zwei Wochen als Verweigerung.',
    },
    en: {
      title: 'Somebody else was on the phone.',
      text: 'Whoever says yes in your name without permission does not bind you. The contract depends on your approval, and you may refuse it.',
      law: 'If somebody acts without authority, the contract depends on the approval of the person represented. If the company asks for it, silence counts as refusal after two weeks.',
    },
  },
  {
    id: 'V-21',
    topic: 'person',
    conclusion: null,
    norm: '§ 179 Abs. 1 bis 3 BGB',
    source: ['BGB'],
    mark: 'V',
    holds: all(told('personOnPhone', 'spouse', 'child', 'parent'), told('agreedOnPhone', true)),
    de: {
      title: 'Vorsicht: Die Person am Telefon könnte selbst haften.',
      text: 'Wer ohne Vollmacht handelt, kann selbst in Anspruch genommen werden. Nennen Sie deshalb keine Namen und nutzen Sie zuerst Formfehler oder Widerruf.',
      law: 'Der Vertreter ohne Vertretungsmacht schuldet Erfüllung oder Schadensersatz, es sei denn, die andere Seite kannte den Mangel oder er ist minderjährig.',
    },
    en: {
      title: 'Careful: the person on the phone might be liable.',
      text: 'Whoever acts without authority may be held liable. So name nobody, and use form defects or withdrawal first.',
      law: 'Somebody acting without authority owes performance or damages, unless the other side knew or the person is a minor.',
    },
  },
  {
    id: 'V-22',
    topic: 'person',
    conclusion: null,
    norm: '§ 1357 Abs. 1, 3 BGB',
    source: ['BGB', 'BGH-III-ZR-213-03', 'BGH-XII-ZR-94-17'],
    mark: 'S',
    disputed: always,
    exceptionTo: 'V-20',
    holds: householdOfSpouses,
    de: {
      title: 'Unter Eheleuten kann ein Geschäft beide binden.',
      text: 'Gehört der Vertrag zum gewöhnlichen Bedarf der Familie, kann das Ja des einen auch den anderen verpflichten. Formregeln und Widerruf gelten trotzdem, und beide dürfen widerrufen.',
      law: 'Jeder Ehegatte darf Geschäfte zur angemessenen Deckung des Lebensbedarfs der Familie auch mit Wirkung für den anderen schließen, wenn beide zusammenleben.',
    },
    en: {
      title: 'Between spouses a deal may bind both.',
      text: "If the contract belongs to the family's usual needs, one spouse's yes may bind the other. Form rules and withdrawal still apply, and both may withdraw.",
      law: "Each spouse may make deals that appropriately cover the family's needs with effect for the other, if they live together.",
    },
  },
  {
    id: 'V-23',
    topic: 'person',
    conclusion: null,
    norm: '§§ 164, 177 BGB',
    source: ['BGB'],
    mark: 'V',
    holds: told('personOnPhone', 'child', 'parent', 'other'),
    de: {
      title: 'Verwandte und Mitbewohner sind nicht automatisch bevollmächtigt.',
      text: 'Erwachsene Kinder, Eltern oder Mitbewohner dürfen ohne Vollmacht nichts in Ihrem Namen abschließen. Das gilt auch, wenn sie im selben Haushalt leben.',
      law: 'Eine Erklärung wirkt nur für und gegen den Vertretenen, wenn sie in seinem Namen und mit Vertretungsmacht abgegeben wird.',
    },
    en: {
      title: 'Relatives and flatmates have no automatic authority.',
      text: 'Adult children, parents or flatmates may not conclude anything in your name without authority. That is so even in the same household.',
      law: 'A declaration takes effect for and against another person only if made in their name and with authority.',
    },
  },
  {
    id: 'V-24',
    topic: 'person',
    conclusion: 'void',
    norm: '§§ 104 Nr. 1, 105 Abs. 1 BGB',
    source: ['BGB'],
    mark: 'V',
    holds: calc('infant'),
    de: {
      title: 'Das Kind ist unter sieben.',
      text: 'Kinder unter sieben Jahren können keinen Vertrag schließen. Ihre Erklärung zählt nicht.',
      law: 'Wer das siebente Lebensjahr nicht vollendet hat, ist geschäftsunfähig; seine Erklärung ist nichtig.',
    },
    en: {
      title: 'The child is under seven.',
      text: 'Children under seven cannot make a contract. Their declaration does not count.',
      law: 'Whoever is not yet seven lacks legal capacity; their declaration is void.',
    },
  },
  {
    id: 'V-25',
    topic: 'person',
    conclusion: 'pendingIneffective',
    norm: '§§ 106, 107, 108 Abs. 1, 2, 1629 Abs. 1 S. 2 BGB',
    source: ['BGB'],
    mark: 'V',
    holds: all(
      told('personOnPhone', 'self', 'child', 'other'),
      calc('minor'),
      not(calc('infant')),
      not(told('nowOfAge', true)),
      withoutParents,
    ),
    de: {
      title: 'Die Person am Telefon ist minderjährig.',
      text: 'Soll das Kind selbst den Vertrag haben, wird er ohne die Eltern nicht wirksam. Er hängt davon ab, ob beide Eltern zustimmen, und sie können das verweigern.',
      law: 'Minderjährige ab sieben brauchen die Einwilligung der Eltern; ohne sie hängt der Vertrag von deren Genehmigung ab. Fordert die Firma dazu auf, gilt Schweigen nach zwei Wochen als Verweigerung.',
    },
    en: {
      title: 'The person on the phone is a minor.',
      text: 'If the contract is to be the minor’s own, it takes no effect without the parents. It depends on whether both parents approve, and they may refuse.',
      law: 'Minors from seven need the consent of their parents; without it the contract depends on their approval. If the company asks for it, silence counts as refusal after two weeks.',
    },
  },
  {
    id: 'V-26',
    topic: 'person',
    conclusion: null,
    norm: '§ 110 BGB',
    source: ['BGB'],
    mark: 'V',
    holds: calc('minor'),
    de: {
      title: 'Wann das Taschengeld-Argument zählt.',
      text: 'Mit Taschengeld ist nur wirksam gekauft, was schon ganz bezahlt ist, etwa aufgeladenes Guthaben. Ein laufender Monatsvertrag ist das nicht.',
      law: 'Ein Vertrag gilt nur dann als von Anfang an wirksam, wenn der Minderjährige seine Leistung mit dafür überlassenen Mitteln bereits bewirkt hat.',
    },
    en: {
      title: 'When the pocket money argument counts.',
      text: 'Pocket money only validates what has been paid in full, such as credit that was topped up. A running monthly contract is not.',
      law: 'A contract counts as effective from the start only if the minor has already performed with means left for that purpose.',
    },
  },
  {
    id: 'V-27',
    topic: 'person',
    conclusion: 'pendingIneffective',
    norm: '§§ 106, 107, 108 Abs. 1, 3 BGB',
    source: ['BGB'],
    mark: 'V',
    // An approval needs no form here: whoever goes on using it may have approved by that.
    holds: all(grownUp, not(told('serviceUsed', true))),
    arguableIf: grownUp,
    de: {
      title: 'Nach dem 18. Geburtstag zählt die eigene Entscheidung.',
      text: 'Haben die Eltern bisher weder ja noch nein gesagt, hängt der Vertrag jetzt von Ihrem eigenen Ja oder Nein ab. Wollen Sie ihn nicht, dann bestätigen, bezahlen und nutzen Sie nichts. Haben die Eltern der Firma schon vor dem 18. Geburtstag abgesagt, bleibt es in der Regel dabei.',
      law: 'Ohne Einwilligung der Eltern hängt der Vertrag eines Minderjährigen von der Genehmigung ab. Ist er unbeschränkt geschäftsfähig geworden, tritt seine Genehmigung an die Stelle der Genehmigung der Eltern.',
    },
    en: {
      title: 'After the 18th birthday your own decision counts.',
      text: 'If your parents have said neither yes nor no so far, the contract now depends on your own yes or no. If you do not want it, confirm, pay and use nothing. If your parents refused towards the company before the 18th birthday, it stays at that as a rule.',
      law: 'Without the consent of the parents the contract of a minor depends on approval. Once the minor has full capacity, their approval takes the place of that of the parents.',
    },
  },
  {
    id: 'V-28',
    topic: 'person',
    conclusion: 'pendingIneffective',
    norm: '§ 1825 Abs. 1 S. 1, 3, Abs. 3 BGB mit § 108 BGB',
    source: ['BGB'],
    mark: 'V',
    holds: is('custodianship', 'withReservation'),
    de: {
      title: 'Ohne die Betreuerin oder den Betreuer gilt der Vertrag nicht.',
      text: 'Umfasst der Vorbehalt solche Verträge, gelten sie nur mit Zustimmung der Betreuung. Sehen Sie im Beschluss nach; die Betreuung darf nein sagen.',
      law: 'Bei einem Einwilligungsvorbehalt braucht die betreute Person für Erklärungen in diesem Bereich die Einwilligung; sonst gelten die Regeln wie bei Minderjährigen.',
    },
    en: {
      title: 'Without the custodian the contract does not stand.',
      text: 'If the reservation covers such contracts they count only with the consent of the custodian. Look at the court order; that consent may be refused.',
      law: 'Under a reservation of consent the person needs the custodian for declarations in this field; otherwise the rules for minors apply.',
    },
  },
  {
    id: 'V-29',
    topic: 'person',
    conclusion: null,
    norm: '§§ 1814, 1815, 1823 BGB',
    source: ['BGB'],
    mark: 'V',
    holds: is('custodianship', 'custodian'),
    de: {
      title: 'Betreuung allein macht den Vertrag nicht unwirksam.',
      text: 'Wer betreut wird, kann weiter selbst Verträge schließen. Die Betreuerin oder der Betreuer kann aber im eigenen Aufgabenkreis widerrufen, anfechten oder kündigen, und die Fristen laufen.',
      law: 'Die Betreuung schränkt die Geschäftsfähigkeit nicht ein; der Betreuer vertritt die Person in seinem Aufgabenkreis.',
    },
    en: {
      title: 'Custodianship alone does not undo the contract.',
      text: 'A person under custodianship can still make contracts. The custodian may withdraw, avoid or cancel within their tasks, and the periods run.',
      law: 'Custodianship does not limit legal capacity; the custodian represents the person within their tasks.',
    },
  },
  {
    id: 'V-30',
    topic: 'person',
    conclusion: 'void',
    norm: '§§ 104 Nr. 2, 105 Abs. 1 BGB',
    source: ['BGB'],
    mark: 'V',
    arguable: true,
    holds: is('incapable', true),
    raisedBy: 'incapable',
    firmnessWhy: {
      de: 'Das Gesetz ist klar, der Beweis liegt aber bei Ihnen und braucht meist ein ärztliches Zeugnis.',
      en: 'The law is clear, but the proof is yours and usually needs medical evidence.',
    },
    de: {
      title: 'Nach Ihren Angaben war beim Anruf keine freie Entscheidung möglich.',
      text: 'Wer dauerhaft nicht frei entscheiden kann, etwa bei fortgeschrittener Demenz, schließt keinen wirksamen Vertrag. Das muss im Streit ärztlich belegt werden; lassen Sie sich dabei beraten.',
      law: 'Wer sich in einem dauernden Zustand krankhafter Störung befindet, der die freie Willensbestimmung ausschließt, ist geschäftsunfähig; seine Erklärung ist nichtig.',
    },
    en: {
      title: 'By your account no free decision was possible at the time of the call.',
      text: 'Whoever permanently cannot decide freely, as in advanced dementia, makes no effective contract. In a dispute this needs medical proof; get advice.',
      law: 'Whoever is in a lasting state of disturbance excluding free will lacks legal capacity; their declaration is void.',
    },
  },
  {
    id: 'V-31',
    topic: 'person',
    conclusion: null,
    norm: '§ 105 Abs. 2 BGB',
    source: ['BGB'],
    mark: 'V',
    holds: is('incapable', true),
    de: {
      title: 'Auch eine vorübergehende Störung zählt.',
      text: 'Wer gerade bewusstlos oder vorübergehend geistig gestört war, hat nichts Wirksames erklärt. Auch hier liegt der Beweis bei Ihnen.',
      law: 'Nichtig ist auch eine Erklärung im Zustand der Bewusstlosigkeit oder vorübergehenden Störung der Geistestätigkeit.',
    },
    en: {
      title: 'A temporary disturbance counts too.',
      text: 'Whoever was unconscious or temporarily disturbed declared nothing effective. Here too the proof is yours.',
      law: 'A declaration made in unconsciousness or temporary mental disturbance is void as well.',
    },
  },
  {
    id: 'V-32',
    topic: 'person',
    conclusion: null,
    norm: '§ 105a BGB',
    source: ['BGB'],
    mark: 'V',
    holds: is('incapable', true),
    de: {
      title: 'Kleine Alltagsgeschäfte sind eine Ausnahme.',
      text: 'Ein kleiner, schon ganz abgewickelter Kauf gilt auch dann. Für einen laufenden Vertrag gilt diese Ausnahme nicht.',
      law: 'Ein Geschäft des täglichen Lebens mit geringwertigen Mitteln gilt als wirksam, sobald Leistung und Gegenleistung bewirkt sind.',
    },
    en: {
      title: 'Small everyday deals are an exception.',
      text: 'A small purchase that is fully done stands even then. This exception does not cover a running contract.',
      law: 'An everyday deal of small value counts as effective once both sides have performed.',
    },
  },
  {
    id: 'V-33',
    topic: 'person',
    conclusion: 'noContract',
    norm: '§§ 164, 177, 241a, 675u BGB',
    source: ['BGB'],
    mark: 'M',
    holds: is('identityMisused', true),
    firmnessWhy: {
      de: 'Die Paragrafen sind gelesen; zur Haftung bei Identitätsdiebstahl stützt sich die Regel auf allgemeine Grundsätze.',
      en: 'The sections were read; on liability in identity theft the rule rests on general principles.',
    },
    de: {
      title: 'Jemand hat Ihre Daten benutzt.',
      text: 'Wer unter Ihrem Namen bestellt, bindet Sie nicht. Erstatten Sie Anzeige und sagen Sie Firma, Bank und Auskunftei Bescheid.',
      law: 'Eine Erklärung wirkt nur gegen den, der sie selbst oder durch einen Bevollmächtigten abgibt. Nicht autorisierte Abbuchungen muss die Bank erstatten.',
    },
    en: {
      title: 'Somebody used your data.',
      text: 'Whoever orders under your name does not bind you. Report it to the police and tell the company, your bank and the credit agency.',
      law: 'A declaration takes effect only against the person who made it or had it made. The bank must refund debits that were not authorised.',
    },
  },
  {
    id: 'V-34',
    topic: 'person',
    conclusion: null,
    norm: '§ 174 S. 1 BGB; § 111 BGB',
    source: ['BGB'],
    mark: 'M',
    holds: any(told('writerRole', 'relative', 'representative'), told('powerOfAttorney', 'copy', 'none')),
    de: {
      title: 'Für andere schreiben: nur mit Vollmacht im Original.',
      text: 'Die Firma darf Ihr Schreiben zurückweisen, wenn die Vollmacht nicht im Original beiliegt. Am sichersten unterschreibt die betroffene Person selbst.',
      law: 'Eine einseitige Erklärung eines Bevollmächtigten ist unwirksam, wenn keine Vollmachtsurkunde vorliegt und die andere Seite sie deshalb unverzüglich zurückweist.',
    },
    en: {
      title: 'Writing for somebody else: only with the original power of attorney.',
      text: 'The company may reject your letter if the original is not enclosed. Safest is that the person concerned signs.',
      law: "A representative's one-sided declaration is ineffective if no document of authority is produced and the other side rejects it without delay for that reason.",
    },
  },
];
