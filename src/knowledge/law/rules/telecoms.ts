// Telecommunications: the summary before the yes, approval in text form after it (law.md 2.1).
import { all, always, any, calc, is, not, told } from '../logic.ts';
import type { Condition } from '../logic.ts';
import type { LawRule } from './rule.ts';

const extension = told('contractKind', 'extension', 'tariffChange');
const byPhone = not(told('channel', 'shop', 'doorstep', 'online'));
const consumer = is('consumer', true);
const sold: Condition = all(byPhone, consumer, any(calc('telecoms'), calc('telecomsByProvider')));
const surely: Condition = all(byPhone, consumer, calc('telecoms'));
const contested = told('approvalMeans', 'sms', 'voiceOnly');
const denied = is('textFormApproval', false);
const noSummary = told('contractSummaryReceived', false);
const late = is('contractSummaryTiming', 'afterCall');
const intime = told('contractSummaryTiming', 'beforeDeclaration');
const during = told('contractSummaryTiming', 'duringCall');

/** Pending: the summary came after the call and was not approved; arguable while its time is not known. */
const pendingHolds = (kind: Condition): Condition => all(kind, surely, denied, not(noSummary), late);
const pendingArguable = (kind: Condition): Condition =>
  all(
    kind,
    sold,
    not(noSummary),
    any(all(denied, not(intime), not(during)), all(is('textFormApproval', true), contested, not(intime))),
  );

export const TELECOMS_RULES: readonly LawRule[] = [
  {
    id: 'F-01',
    topic: 'telecoms',
    conclusion: null,
    norm: '§ 54 Abs. 1, 2 TKG; § 55 TKG',
    validFrom: '2021-12-01',
    source: ['TKG'],
    mark: 'V',
    holds: sold,
    de: {
      title: 'Die Firma muss vorher schriftlich informieren.',
      text: 'Vor Ihrem Ja müssen alle wichtigen Angaben auf Papier, per Mail oder als Download da sein. Fehlt das, können Sie sich bei der Bundesnetzagentur beschweren.',
      law: 'Anbieter von Telefon und Internet müssen die vorgeschriebenen Angaben vor der Vertragserklärung auf einem dauerhaften Datenträger geben.',
    },
    en: {
      title: 'The company must inform you in writing first.',
      text: 'Before your yes, all important information must be there on paper, by e-mail or as a download. If not, you may complain to the Federal Network Agency.',
      law: 'Providers of telephone and internet must give the prescribed information on a durable medium before the consumer declares.',
    },
  },
  {
    id: 'F-02',
    topic: 'telecoms',
    conclusion: null,
    norm: '§ 54 Abs. 3 S. 1, 2 TKG',
    validFrom: '2021-12-01',
    source: ['TKG'],
    mark: 'V',
    holds: sold,
    de: {
      title: 'Erst das Blatt, dann das Ja.',
      text: 'Die Vertragszusammenfassung muss kostenlos vor Ihrer Zustimmung kommen. Sie nennt Leistung, Preis, Laufzeit und Kündigung auf einen Blick.',
      law: 'Vor der Vertragserklärung ist Verbrauchern kostenlos eine klare und leicht lesbare Zusammenfassung nach dem europäischen Muster zu geben.',
    },
    en: {
      title: 'First the sheet, then the yes.',
      text: 'The contract summary must come free of charge before you agree. It names service, price, term and cancellation at a glance.',
      law: 'Before declaring, consumers must be given a clear, easily readable summary on the European model, free of charge.',
    },
  },
  {
    id: 'F-03',
    topic: 'telecoms',
    conclusion: 'pendingIneffective',
    norm: '§ 54 Abs. 3 S. 3, 4 TKG',
    validFrom: '2021-12-01',
    source: ['TKG'],
    mark: 'V',
    holds: pendingHolds(not(extension)),
    arguableIf: pendingArguable(not(extension)),
    de: {
      title: 'Das Blatt kam zu spät.',
      text: 'Kommt die Vertragszusammenfassung erst nach dem Anruf, gilt der Vertrag erst, wenn Sie ihn danach in Textform genehmigen. Solange Sie das nicht tun, schulden Sie nichts.',
      law: 'Konnte die Zusammenfassung nicht vor der Erklärung gegeben werden, kommt es darauf an, dass der Verbraucher den Vertrag nach Erhalt in Textform genehmigt.',
    },
    en: {
      title: 'The sheet came too late.',
      text: 'If the contract summary comes only after the call, the contract takes effect only when you approve it in text form afterwards. Until then you owe nothing.',
      law: 'If the summary could not be given before the declaration, the contract depends on the consumer approving it in text form after receipt.',
    },
  },
  {
    id: 'F-04',
    topic: 'telecoms',
    conclusion: null,
    norm: '§ 54 Abs. 3 S. 5 TKG; §§ 812, 195, 199 BGB',
    validFrom: '2021-12-01',
    source: ['TKG', 'BGB'],
    mark: 'V',
    holds: all(sold, told('textFormApproval', false)),
    de: {
      title: 'Ohne Genehmigung kein Geld für die Nutzung.',
      text: 'Haben Sie den Vertrag nicht genehmigt, kann die Firma auch für die Nutzung nichts verlangen. Schon Gezahltes können Sie zurückfordern.',
      law: 'Genehmigt der Verbraucher nicht, steht dem Anbieter kein Wertersatz für Leistungen zu, die er in Erwartung der Genehmigung erbracht hat.',
    },
    en: {
      title: 'No approval, no money for use.',
      text: 'If you did not approve the contract, the company cannot charge for use either. What you paid you may claim back.',
      law: 'Without approval the provider has no claim to compensation for services rendered in expectation of it.',
    },
  },
  {
    id: 'F-05',
    topic: 'telecoms',
    conclusion: 'pendingIneffective',
    norm: '§ 54 Abs. 3 TKG',
    validFrom: '2021-12-01',
    source: ['TKG', 'W4', 'W34'],
    mark: 'S',
    arguable: true,
    disputed: always,
    arguableIf: all(sold, noSummary),
    firmnessWhy: {
      de: 'Der Wortlaut regelt nur die verspätete Zusammenfassung; dass für die fehlende dasselbe gilt, sagen Bundesnetzagentur und Kommentare, aber noch kein höchstes Gericht.',
      en: 'The wording covers only a late summary; that a missing one counts the same is the view of the agency and commentaries, not yet of a high court.',
    },
    de: {
      title: 'Das Blatt kam gar nicht.',
      text: 'Ohne Vertragszusammenfassung spricht viel dafür, dass der Vertrag noch nicht wirksam ist. Eine Firma, die gar nicht informiert, soll nicht besser stehen als eine, die es zu spät tut.',
      law: 'Das Gesetz verlangt die Zusammenfassung vor der Erklärung und bei Verspätung eine Genehmigung in Textform. Für den Fall, dass sie ganz fehlt, sagt es nichts Ausdrückliches.',
    },
    en: {
      title: 'The sheet never came.',
      text: 'Without a contract summary there are good reasons to say that the contract is not yet effective. A company that does not inform at all should not be better off than one that is late.',
      law: 'The act requires the summary before the declaration and, if late, approval in text form. It says nothing express on a summary that never came.',
    },
  },
  {
    id: 'F-06',
    topic: 'telecoms',
    conclusion: 'pendingIneffective',
    norm: '§ 54 Abs. 3 S. 1 TKG',
    validFrom: '2021-12-01',
    source: ['TKG', 'LG-Muenchen-4-HK-O-11626-23'],
    mark: 'S',
    arguable: true,
    arguableIf: all(sold, during, denied),
    firmnessWhy: {
      de: 'Es kommt darauf an, ob Sie die Mail wirklich vor dem Ja lesen konnten; ein Gericht hat das Drängen zum Klick verboten, aber nicht über einzelne Verträge entschieden.',
      en: 'It depends on whether you could really read the e-mail before saying yes; a court forbade pressing for the click but did not decide on single contracts.',
    },
    de: {
      title: 'Das Blatt kam während des Gesprächs.',
      text: 'Eine Mail mitten im Telefonat reicht nur, wenn Sie sie vor dem Ja in Ruhe lesen konnten. War das nicht so, lässt sich die Wirksamkeit bestreiten.',
      law: 'Die Zusammenfassung muss vor der Vertragserklärung zur Verfügung stehen. Wer sie erst im Gespräch schickt und drängt, umgeht diesen Zweck.',
    },
    en: {
      title: 'The sheet came during the call.',
      text: 'An e-mail in the middle of the call is enough only if you could read it calmly before saying yes. If not, effectiveness can be disputed.',
      law: 'The summary must be available before the declaration. Sending it during the call and pressing for a yes defeats that purpose.',
    },
  },
  {
    id: 'F-07',
    topic: 'telecoms',
    conclusion: null,
    norm: '§ 126b BGB',
    source: ['BGB', 'W8'],
    mark: 'S',
    disputed: always,
    holds: told('approvalMeans', 'sms', 'link', 'portal', 'voiceOnly'),
    firmnessWhy: {
      de: 'Zu SMS und Klick gibt es kaum Urteile; die bekannte Entscheidung zur SMS mit „JA“ ist nicht rechtskräftig.',
      en: 'There is hardly any ruling on SMS and clicks; the known one on an SMS saying "JA" is not final.',
    },
    de: {
      title: 'Zählt das als Genehmigung?',
      text: 'Textform heißt: eine lesbare Erklärung mit Namen, die man aufbewahren kann. Ein gesprochenes Ja ist das nicht; eine bloße SMS mit „JA“ reicht nach einem Urteil nicht, ein Klick im Portal ist offen.',
      law: 'Textform ist gewahrt, wenn eine lesbare Erklärung, in der die erklärende Person genannt ist, auf einem dauerhaften Datenträger abgegeben wird.',
    },
    en: {
      title: 'Does that count as approval?',
      text: 'Text form means a readable declaration with a name that can be kept. A spoken yes is none; a bare SMS saying "JA" is not enough according to one ruling, a click in a portal is open.',
      law: 'Text form is a readable declaration naming the person who makes it, on a durable medium.',
    },
  },
  {
    id: 'F-08',
    topic: 'telecoms',
    conclusion: null,
    norm: '§ 54 Abs. 3 S. 4 TKG; § 126b BGB',
    validFrom: '2021-12-01',
    source: ['TKG', 'BGB'],
    mark: 'M',
    arguable: true,
    holds: all(sold, told('serviceUsed', true)),
    de: {
      title: 'Nutzen oder Zahlen ist keine Genehmigung.',
      text: 'Genehmigen geht nur in Textform, nicht durch Benutzen oder Bezahlen. Geben Sie aber Ihren einzigen Anschluss nicht auf; schreiben Sie, dass Sie nur unter Vorbehalt nutzen.',
      law: 'Das Gesetz verlangt für die Genehmigung Textform; bloßes Verhalten ist keine lesbare Erklärung.',
    },
    en: {
      title: 'Using or paying is no approval.',
      text: 'Approval needs text form, not use or payment. But do not give up your only line; write that you use it under protest.',
      law: 'The act requires text form for approval; conduct is no readable declaration.',
    },
  },
  {
    id: 'F-09',
    topic: 'telecoms',
    conclusion: null,
    norm: '§ 71 Abs. 3 TKG',
    validFrom: '2021-12-01',
    source: ['TKG'],
    mark: 'V',
    disputed: always,
    holds: told('microBusiness', true),
    de: {
      title: 'Für kleine Betriebe gilt die Genehmigungsregel wohl nicht.',
      text: 'Kleine Unternehmen und Vereine haben nur einen Teil des Schutzes. Die Regel mit der Vertragszusammenfassung steht nicht auf dieser Liste; das sollte jemand mit Fachwissen prüfen.',
      law: 'Auf kleine Unternehmen und gemeinnützige Organisationen sind nur einzelne Schutzregeln anwendbar; die Zusammenfassung und ihre Genehmigung fehlen in der Aufzählung.',
    },
    en: {
      title: 'The approval rule probably does not cover small businesses.',
      text: 'Small businesses and associations enjoy only part of the protection. The rule on the contract summary is not on that list; an expert should look at it.',
      law: 'Only some protective rules extend to small businesses and non-profits; the summary and its approval are missing from the list.',
    },
  },
  {
    id: 'F-10',
    topic: 'telecoms',
    conclusion: 'pendingIneffective',
    norm: '§ 54 Abs. 3 S. 3, 4 TKG',
    validFrom: '2021-12-01',
    source: ['TKG', 'W5'],
    mark: 'S',
    disputed: always,
    exceptionTo: 'F-03',
    holds: pendingHolds(extension),
    arguableIf: pendingArguable(extension),
    firmnessWhy: {
      de: 'Das Gesetz macht für Verlängerungen keine Ausnahme und ein großer Anbieter handelt danach; ein Urteil dazu ist uns nicht bekannt.',
      en: 'The act makes no exception for extensions and a large provider acts on it; we know of no ruling.',
    },
    de: {
      title: 'Auch Verlängerung und Tarifwechsel brauchen Ihre Genehmigung.',
      text: 'Kommt die Vertragszusammenfassung erst nach dem Anruf, gilt auch die Verlängerung erst, wenn Sie sie in Textform genehmigen. Bis dahin bleibt Ihr alter Tarif.',
      law: 'Die Regel knüpft an jede Vertragserklärung eines Verbrauchers an und nimmt laufende Verträge nicht aus. Ohne Genehmigung bleibt es beim bisherigen Vertrag.',
    },
    en: {
      title: 'Extensions and tariff changes need your approval too.',
      text: 'If the contract summary comes only after the call, the extension too takes effect only when you approve it in text form. Until then your old tariff stays.',
      law: 'The rule attaches to every contractual declaration of a consumer and makes no exception for running contracts. Without approval the old contract stays.',
    },
  },
  {
    id: 'F-11',
    topic: 'telecoms',
    conclusion: null,
    norm: '§ 66 Abs. 3 S. 1, 2 TKG',
    validFrom: '2021-12-01',
    source: ['TKG'],
    mark: 'V',
    holds: all(sold, told('contractKind', 'addOn')),
    de: {
      title: 'Ein Zusatz verlängert Ihren Vertrag nicht von selbst.',
      text: 'Eine Option oder ein Gerät dazu verlängert die Laufzeit nur, wenn Sie der Verlängerung ausdrücklich zugestimmt haben.',
      law: 'Weitere Dienste oder Geräte desselben Anbieters verlängern die ursprüngliche Laufzeit nicht, es sei denn, der Verbraucher hat das bei der Bestellung ausdrücklich vereinbart.',
    },
    en: {
      title: 'An add-on does not extend your contract by itself.',
      text: 'An option or device on top extends the term only if you expressly agreed to the extension.',
      law: 'Further services or devices from the same provider do not extend the original term unless the consumer expressly agreed when ordering.',
    },
  },
  {
    id: 'F-12',
    topic: 'telecoms',
    conclusion: null,
    norm: '§ 66 Abs. 1 TKG',
    validFrom: '2021-12-01',
    source: ['TKG', 'OLG-Koeln-vzbv-Telekom'],
    mark: 'V',
    holds: any(told('product', 'bundle'), told('partOfBundle', true)),
    de: {
      title: 'Im Paket gilt der Schutz für alles.',
      text: 'Wird Fernsehen, Gerät oder Zusatz zusammen mit Internet oder Telefon verkauft, gilt die Regel mit der Vertragszusammenfassung für das ganze Paket.',
      law: 'Umfasst ein Paket einen Internet- oder Telefondienst, gelten die Regeln zu Zusammenfassung, Laufzeit und Wechsel für alle Teile.',
    },
    en: {
      title: 'In a bundle the protection covers everything.',
      text: 'If television, a device or an extra is sold together with internet or telephone, the rule on the contract summary covers the whole bundle.',
      law: 'If a bundle includes an internet or telephone service, the rules on summary, term and switch apply to all parts.',
    },
  },
  {
    id: 'F-13',
    topic: 'telecoms',
    conclusion: null,
    norm: '§§ 54, 64 Abs. 4 TKG',
    validFrom: '2021-12-01',
    source: ['TKG'],
    mark: 'V',
    holds: told('prepaid', true),
    de: {
      title: 'Auch Prepaid ist geschützt.',
      text: 'Für Guthabenkarten gibt es bei der Vertragszusammenfassung keine Ausnahme. Restguthaben bekommen Sie am Ende zurück.',
      law: 'Die Regel zur Zusammenfassung nimmt Prepaid nicht aus; verbleibendes Guthaben ist bei Vertragsende zu erstatten.',
    },
    en: {
      title: 'Prepaid is protected too.',
      text: 'There is no exception for prepaid cards from the contract summary. Remaining credit is paid back at the end.',
      law: 'The rule on the summary does not exempt prepaid; remaining credit is to be refunded at the end.',
    },
  },
  {
    id: 'F-14',
    topic: 'telecoms',
    conclusion: null,
    norm: '§§ 54 Abs. 1, 55 Abs. 1, 56, 57 TKG',
    validFrom: '2021-12-01',
    source: ['TKG'],
    mark: 'V',
    holds: all(told('product', 'otherService'), not(told('partOfBundle', true))),
    de: {
      title: 'Nicht alles beim Telefonanbieter ist Telekommunikation.',
      text: 'Für Hörbücher, Sicherheitspakete oder andere Zusatzdienste allein gilt die Regel mit der Vertragszusammenfassung nicht. Es bleiben die allgemeinen Rechte, vor allem der Widerruf.',
      law: 'Die besonderen Schutzregeln gelten für öffentlich zugängliche Telekommunikationsdienste; reine Inhalts- und Zusatzdienste gehören nicht dazu.',
    },
    en: {
      title: 'Not everything from a phone company is telecommunications.',
      text: 'The rule on the contract summary does not cover audio books, security packages or other extras on their own. The general rights remain, above all withdrawal.',
      law: 'The special rules cover publicly available telecommunications services; mere content and extras are not among them.',
    },
  },
  {
    id: 'F-15',
    topic: 'telecoms',
    conclusion: null,
    norm: '§ 71 Abs. 1 TKG',
    validFrom: '2021-12-01',
    source: ['TKG'],
    mark: 'V',
    holds: sold,
    de: {
      title: 'Das Kleingedruckte darf diesen Schutz nicht wegnehmen.',
      text: 'Klauseln, die zu Ihrem Nachteil von diesen Regeln abweichen, gelten nicht.',
      law: 'Von den Kundenschutzregeln darf nicht zum Nachteil der Endnutzer abgewichen werden.',
    },
    en: {
      title: 'Small print may not take this protection away.',
      text: 'Clauses that deviate from these rules to your detriment do not count.',
      law: 'The customer protection rules may not be deviated from to the detriment of end users.',
    },
  },
  {
    id: 'F-16',
    topic: 'telecoms',
    conclusion: null,
    norm: '§ 71 Abs. 2 TKG',
    validFrom: '2021-12-01',
    source: ['TKG'],
    mark: 'V',
    de: {
      title: 'Telefon oder Fernsehen über die Miete.',
      text: 'Läuft der Anschluss über die Vermieterin oder den Vermieter, gelten die Schutzregeln dort. Das prüfen wir hier nicht; der Mieterverein hilft.',
      law: 'Wer Telekommunikation zusammen mit der Miete bereitstellt, muss die Kundenschutzregeln ebenfalls sicherstellen; nach 24 Monaten kann man den Dienst beenden.',
    },
    en: {
      title: 'Telephone or television through the rent.',
      text: 'If the line comes through the landlord, the protective rules apply there. We do not check that here; a tenants association can help.',
      law: 'Whoever provides telecommunications together with the tenancy must honour the customer protection too; after 24 months the service can be ended.',
    },
  },
  {
    id: 'F-17',
    topic: 'telecoms',
    conclusion: null,
    norm: '§ 4 S. 1 Nr. 1 bis 4 TKTV',
    source: ['TKTV'],
    mark: 'V',
    holds: all(sold, calc('billed')),
    de: {
      title: 'Auf der Rechnung steht, bis wann der Vertrag läuft.',
      text: 'Jede Rechnung nennt Beginn, Ende der Mindestlaufzeit und den letzten Tag für eine Kündigung. Sehen Sie dort nach, ob ein neues Datum aufgetaucht ist.',
      law: 'Die Rechnung muss Vertragsbeginn, Ende der Mindestlaufzeit, Kündigungsfrist und den letzten Kalendertag für die Kündigung ausweisen.',
    },
    en: {
      title: 'The bill says how long the contract runs.',
      text: 'Every bill names the start, the end of the minimum term and the last day for notice. Look there whether a new date has appeared.',
      law: 'The bill must show the start, the end of the minimum term, the notice period and the last day for notice.',
    },
  },
  {
    id: 'F-18',
    topic: 'telecoms',
    conclusion: null,
    norm: '§ 228 Abs. 2 Nr. 7 TKG',
    validFrom: '2021-12-01',
    source: ['TKG'],
    mark: 'V',
    holds: all(sold, any(noSummary, told('contractSummaryTiming', 'afterCall'))),
    de: {
      title: 'Eine fehlende Zusammenfassung kann ein Bußgeld kosten.',
      text: 'Wer die Zusammenfassung nicht oder zu spät gibt, kann von der Bundesnetzagentur ein Bußgeld bekommen. Eine Beschwerde dort kostet nichts.',
      law: 'Wer die Vertragszusammenfassung nicht, nicht richtig oder nicht rechtzeitig zur Verfügung stellt, handelt ordnungswidrig.',
    },
    en: {
      title: 'A missing summary may cost a fine.',
      text: 'The Federal Network Agency may fine whoever gives no summary or gives it late. A complaint there is free.',
      law: 'Not providing the contract summary, or not correctly or in time, is an administrative offence.',
    },
  },
  {
    id: 'F-71',
    topic: 'telecoms',
    conclusion: null,
    norm: '§ 59 Abs. 1 S. 4, Abs. 4, 6 TKG',
    validFrom: '2021-12-01',
    source: ['TKG'],
    mark: 'V',
    holds: all(sold, told('providerSwitch', true), not(told('wantedContract', true))),
    de: {
      title: 'Ohne Vertrag kein Umzug Ihrer Nummer.',
      text: 'Ein Anbieter darf Anschluss oder Rufnummer nicht ohne Ihren Vertrag zu sich holen. Schreiben Sie noch heute beiden Anbietern, damit der Wechsel gestoppt wird.',
      law: 'Ein Anbieterwechsel oder die Mitnahme der Nummer ist nur mit vertraglicher Zustimmung des Endnutzers erlaubt; bei Verstößen gibt es Entschädigung.',
    },
    en: {
      title: 'No contract, no move of your number.',
      text: 'A provider may not take over your line or number without a contract with you. Write to both providers today so that the switch is stopped.',
      law: "Switching or porting is only allowed with the end user's contractual agreement; breaches are compensated.",
    },
  },
];
