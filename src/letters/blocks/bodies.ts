// Letters after the first: reminder, authorities, arbitration, advertising, erasure (L16, L20, L21, L23, L25, L26, R-32).
import type { BlockRow } from './row.ts';

const CHRONOLOGY = {
  de: 'Der Ablauf nach Tagen, nur was Sie angegeben haben.',
  en: 'What happened, day by day, only what you told us.',
};
const REMINDER = {
  de: 'Eine Erinnerung an genau das, was fehlt. Nichts Neues, damit keine Frist neu beginnt.',
  en: 'A reminder of exactly what is missing. Nothing new, so that no period starts anew.',
};
const NEXT_STEP = {
  de: 'Der nächste Schritt wird offen genannt. Die Beschwerde kostet nichts.',
  en: 'The next step is named openly. The complaint is free of charge.',
};
const IDENTITY = {
  de: 'Eine Ausweiskopie gibt es nicht auf Verdacht. Sie fragen nach dem Grund und bieten einen anderen Nachweis an; so kann niemand sagen, Sie hätten sich verweigert.',
  en: 'A copy of an ID is not handed out on suspicion. You ask for the reason and offer another proof, so nobody can say that you refused.',
};
const REGULATOR = {
  de: 'Die Bundesnetzagentur braucht Tag, Nummer, Firma und Verlauf. Ein unerlaubter Anruf macht den Vertrag nicht unwirksam, er kann aber ein Bußgeld kosten.',
  en: 'The regulator needs day, number, company and course of the call. An unlawful call does not make the contract void, but it can cost a fine.',
};
const ADVERTISING = {
  de: 'Werbung müssen Sie nicht dulden. Der Widerspruch braucht keinen Grund und gilt für alle Wege.',
  en: 'You need not put up with advertising. The objection needs no reason and covers all channels.',
};
const CONSENT = {
  de: 'Werbeanrufe brauchen Ihre vorherige ausdrückliche Einwilligung. Die Firma muss sie belegen und fünf Jahre aufheben.',
  en: 'Advertising calls need your prior express consent. The company has to prove it and keep the proof for five years.',
};
const ARBITRATION = {
  de: 'Die Stelle hilft erst, wenn ein eigener Versuch bei der Firma gescheitert ist. Darum steht er hier mit Datum.',
  en: 'The body helps only after your own attempt with the company has failed. That is why it is stated here with its date.',
};

export const BODIES_BLOCKS: readonly BlockRow[] = [
  { id: 'remind/extendedOver', when: { recordingRequestedDate: '*', recordingExtendedDate: '*', is: 'extensionOver' }, text: 'am {recordingRequestedDate} habe ich Auskunft und eine Kopie der Gesprächsaufnahme verlangt. Am {recordingExtendedDate} kam Ihre Mitteilung, dass Sie die Frist verlängern. Auch die verlängerte Frist von insgesamt drei Monaten (Art. 12 Abs. 3 DSGVO) ist abgelaufen.', norm: 'Art. 12 Abs. 3 DSGVO', why: REMINDER },
  { id: 'remind/extendedOverUndated', when: { recordingRequestedDate: '*', is: 'extensionOver' }, text: 'am {recordingRequestedDate} habe ich Auskunft und eine Kopie der Gesprächsaufnahme verlangt. Sie haben die Frist verlängert. Auch die verlängerte Frist von insgesamt drei Monaten (Art. 12 Abs. 3 DSGVO) ist abgelaufen.', norm: 'Art. 12 Abs. 3 DSGVO', why: REMINDER },
  { id: 'remind/over', when: { recordingRequestedDate: '*', is: 'accessMonthOver' }, text: 'am {recordingRequestedDate} habe ich Auskunft und eine Kopie der Gesprächsaufnahme verlangt. Die Frist von einem Monat (Art. 12 Abs. 3 DSGVO) ist abgelaufen.', norm: 'Art. 12 Abs. 3 DSGVO', why: REMINDER },
  { id: 'remind/asked', when: { recordingRequestedDate: '*' }, text: 'am {recordingRequestedDate} habe ich Auskunft und eine Kopie der Gesprächsaufnahme verlangt.', norm: 'Art. 12 Abs. 3 DSGVO', why: REMINDER },
  { id: 'remind/undated', text: 'ich habe bei Ihnen Auskunft und eine Kopie der Gesprächsaufnahme verlangt.', norm: 'Art. 12 Abs. 3 DSGVO', why: REMINDER },
  { id: 'remindExtension/late', when: { recordingExtendedDate: '*', is: 'extensionLate' }, text: 'Ihre Mitteilung, dass Sie mehr Zeit brauchen, kam am {recordingExtendedDate}. Eine Verlängerung ist aber innerhalb des ersten Monats mitzuteilen und zu begründen (Art. 12 Abs. 3 DSGVO).', norm: 'Art. 12 Abs. 3 DSGVO', why: REMINDER },
  { id: 'remindExtension/bare', when: { is: 'extensionBare' }, text: 'Ihre Mitteilung, dass Sie mehr Zeit brauchen, nennt keine Gründe. Die Gründe sind innerhalb des ersten Monats mitzuteilen (Art. 12 Abs. 3 DSGVO). Bitte nennen Sie sie mir; ohne sie gilt aus meiner Sicht weiter die Frist von einem Monat.', norm: 'Art. 12 Abs. 3 DSGVO', why: REMINDER },
  { id: 'remindReply/identity', when: { recordingReply: 'identityAsked' }, text: 'Sie verlangen einen Nachweis meiner Identität. Zusätzliche Angaben können Sie nur bei begründeten Zweifeln anfordern (Art. 12 Abs. 6 DSGVO); bitte nennen Sie mir, worauf sich Ihre Zweifel stützen. Ich biete Ihnen an, mich auf anderem Weg auszuweisen, etwa durch Angaben, die nur mir und Ihnen bekannt sind, oder durch einen Brief an meine Anschrift, den ich Ihnen bestätige. Halten Sie das nicht für ausreichend, nennen Sie mir bitte die Angabe, die Ihnen fehlt.', norm: 'Art. 12 Abs. 2, 6 DSGVO', why: IDENTITY },
  { id: 'remindReply/afterExtension', when: [{ recordingReply: 'extended' }, { recordingReply: 'none', recordingExtendedDate: '*' }], text: 'Die Auskunft selbst habe ich bis heute nicht erhalten.', norm: 'Art. 12 Abs. 3, 4 DSGVO', why: REMINDER },
  { id: 'remindReply/none', when: { recordingReply: 'none' }, text: 'Eine Antwort habe ich nicht erhalten.', norm: 'Art. 12 Abs. 4 DSGVO', why: REMINDER },
  { id: 'remindReply/refused', when: { recordingReply: 'refused' }, text: 'Die Kopie haben Sie bisher nicht herausgegeben. Bitte nennen Sie mir die Gründe und die Rechtsgrundlage (Art. 12 Abs. 4 DSGVO). Zweifeln Sie an meiner Identität, nennen Sie bitte auch, worauf sich die Zweifel stützen (Art. 12 Abs. 6 DSGVO).', norm: 'Art. 12 Abs. 4, 6 DSGVO', why: REMINDER },
  { id: 'remindReply/deleted', when: { recordingReply: 'deleted' }, text: 'Sie haben mitgeteilt, dass die Aufnahme nicht mehr vorhanden ist. Bitte nennen Sie mir den Tag, den Grund und die Regel, nach der das geschehen ist.', norm: 'Art. 5 Abs. 1 Buchst. e, 12 Abs. 4 DSGVO', why: REMINDER },
  { id: 'remindReply/transcript', when: { recordingReply: 'transcriptOnly' }, text: 'Erhalten habe ich nur eine Abschrift. Sie ersetzt die Tonaufnahme nicht (Art. 15 Abs. 3 DSGVO).', norm: 'Art. 15 Abs. 3 DSGVO', why: REMINDER },
  { id: 'remindReply/incomplete', when: { recordingReply: 'incomplete' }, text: 'Ihre Auskunft ist unvollständig: Erhalten habe ich nur einen Teil der Aufnahmen.', norm: 'Art. 15 Abs. 1, 3 DSGVO', why: REMINDER },
  { id: 'remindAsk/gone', when: { recordingReply: 'deleted' }, text: 'Bitte teilen Sie mir auch mit, ob beim Dienstleister oder in einer Sicherung noch eine Fassung vorhanden ist, und bewahren Sie diese auf.', norm: 'Art. 15, 18 DSGVO', why: REMINDER },
  { id: 'remindAsk/plain', text: 'Bitte übermitteln Sie mir die vollständigen Tonaufnahmen einschließlich des Gesprächs vor dem Bestellteil als Audiodateien. Soweit Sie etwas nicht herausgeben, nennen Sie mir die Gründe (Art. 12 Abs. 4 DSGVO).', norm: 'Art. 12 Abs. 4, 15 Abs. 3 DSGVO', why: REMINDER },
  { id: 'remindEnd/runs', when: { is: 'accessRuns', recordingReply: ['identityAsked', 'extended'] }, text: 'Bitte beantworten Sie mein Ersuchen innerhalb der Frist des Art. 12 Abs. 3 DSGVO. Läuft sie ohne vollständige Auskunft ab, wende ich mich an die zuständige Aufsichtsbehörde (Art. 77 DSGVO).', norm: 'Art. 77 DSGVO', why: NEXT_STEP },
  { id: 'remindEnd', text: 'Ich erwarte Ihre Antwort bis zum {deadline}. Danach wende ich mich an die zuständige Aufsichtsbehörde (Art. 77 DSGVO).', norm: 'Art. 77 DSGVO', why: NEXT_STEP },

  { id: 'dpa/provider', when: { provider: '*' }, text: 'ich beschwere mich nach Art. 77 DSGVO über {provider}. Das Unternehmen hat mein Auskunftsersuchen nicht so erfüllt, wie Art. 12 und 15 DSGVO es verlangen.', norm: 'Art. 77, 12, 15 DSGVO', why: { de: 'Kurz und sachlich: Die Behörde braucht den Ablauf, keine Rechtsausführungen.', en: 'Short and factual: the authority needs the course of events, no legal essays.' } },
  { id: 'chronology', text: 'Der Ablauf:', why: CHRONOLOGY },
  { id: 'chCall', sortBy: 'callDate', when: { callDate: '*' }, text: '– {callDate}: Telefonat, aus dem {claimNom} hergeleitet wird', why: CHRONOLOGY },
  { id: 'chConfirmation', sortBy: 'confirmationDate', when: { confirmationDate: '*' }, text: '– {confirmationDate}: Eingang der Bestätigung des Unternehmens', why: CHRONOLOGY },
  { id: 'chSummary', sortBy: 'contractSummaryDate', when: { contractSummaryDate: '*' }, text: '– {contractSummaryDate}: Eingang der Vertragszusammenfassung', why: CHRONOLOGY },
  { id: 'chObjected', sortBy: 'objectedDate', when: { objectedDate: '*' }, text: '– {objectedDate}: mein Schreiben, mit dem ich den Vertrag bestritten habe', why: CHRONOLOGY },
  { id: 'chWithdrawn', sortBy: 'withdrawnDate', when: { withdrawnDate: '*', alreadyWithdrawn: true }, text: '– {withdrawnDate}: mein Widerruf', why: CHRONOLOGY },
  { id: 'chComplaint', sortBy: 'complaintDate', when: { complaintDate: '*' }, text: '– {complaintDate}: meine Beschwerde beim Unternehmen', why: CHRONOLOGY },
  { id: 'chRequested', sortBy: 'recordingRequestedDate', when: { recordingRequestedDate: '*' }, text: '– {recordingRequestedDate}: mein Ersuchen um Auskunft und Kopie der Aufnahme', why: CHRONOLOGY },
  { id: 'chInvoice', sortBy: 'invoiceReceivedDate', when: { invoiceReceivedDate: '*' }, text: '– {invoiceReceivedDate}: Eingang einer Rechnung', why: CHRONOLOGY },
  { id: 'chDebit', sortBy: 'debitDate', when: { debitDate: '*', debited: true }, text: '– {debitDate}: Abbuchung von meinem Konto', why: CHRONOLOGY },
  { id: 'chExtended', sortBy: 'recordingExtendedDate', when: { recordingExtendedDate: '*' }, text: '– {recordingExtendedDate}: Mitteilung des Unternehmens, dass es für die Auskunft mehr Zeit braucht', why: CHRONOLOGY },
  { id: 'chReminded', sortBy: 'recordingRemindedDate', when: { recordingRemindedDate: '*' }, text: '– {recordingRemindedDate}: meine Erinnerung an die Auskunft', why: CHRONOLOGY },
  { id: 'chAccessReply', sortBy: 'recordingReplyDate', when: { recordingReplyDate: '*' }, text: '– {recordingReplyDate}: Antwort des Unternehmens auf mein Auskunftsersuchen', why: CHRONOLOGY },
  { id: 'chReply', sortBy: 'companyReplyDate', when: { companyReplyDate: '*' }, text: '– {companyReplyDate}: Antwort des Unternehmens', why: CHRONOLOGY },
  { id: 'dpaExtension/late', when: { recordingExtendedDate: '*', is: 'extensionLate' }, text: 'Dass es mehr Zeit braucht, hat das Unternehmen erst am {recordingExtendedDate} mitgeteilt. Art. 12 Abs. 3 DSGVO verlangt diese Mitteilung mit Gründen innerhalb des ersten Monats.', norm: 'Art. 12 Abs. 3 DSGVO', why: CHRONOLOGY },
  { id: 'dpaExtension/bare', when: { is: 'extensionBare' }, text: 'Für die Verlängerung der Frist hat das Unternehmen keine Gründe genannt (Art. 12 Abs. 3 DSGVO).', norm: 'Art. 12 Abs. 3 DSGVO', why: CHRONOLOGY },
  { id: 'dpaExtension/over', when: { is: 'extensionOver' }, text: 'Das Unternehmen hat die Frist verlängert. Auch die Frist von insgesamt drei Monaten ist abgelaufen (Art. 12 Abs. 3 DSGVO).', norm: 'Art. 12 Abs. 3 DSGVO', why: CHRONOLOGY },
  { id: 'dpaMissing/identity', when: { recordingReply: 'identityAsked' }, text: 'Das Unternehmen macht die Auskunft von einem Nachweis meiner Identität abhängig. Bitte prüfen Sie, ob die Voraussetzungen des Art. 12 Abs. 6 DSGVO vorliegen.', norm: 'Art. 12 Abs. 6 DSGVO', why: CHRONOLOGY },
  { id: 'dpaMissing/afterExtension', when: [{ recordingReply: 'extended' }, { recordingReply: 'none', recordingExtendedDate: '*' }], text: 'Auskunft und Kopie der Tonaufnahmen fehlen bis heute.', norm: 'Art. 12 Abs. 3, 15 DSGVO', why: CHRONOLOGY },
  { id: 'dpaMissing/none', when: { recordingReply: 'none' }, text: 'Eine Antwort ist nicht eingegangen. Es fehlen Auskunft und Kopie der Tonaufnahmen.', norm: 'Art. 12 Abs. 3, 4, 15 DSGVO', why: CHRONOLOGY },
  { id: 'dpaMissing/refused', when: { recordingReply: 'refused' }, text: 'Das Unternehmen hat die Kopie der Tonaufnahmen nicht herausgegeben.', norm: 'Art. 15 Abs. 3 DSGVO', why: CHRONOLOGY },
  { id: 'dpaMissing/deleted', when: { recordingReply: 'deleted' }, text: 'Das Unternehmen hat mitgeteilt, die Aufnahme sei nicht mehr vorhanden.', norm: 'Art. 15 Abs. 3, 18 Abs. 1 DSGVO', why: CHRONOLOGY },
  { id: 'dpaMissing/transcript', when: { recordingReply: 'transcriptOnly' }, text: 'Statt der Tonaufnahme kam nur eine Abschrift.', norm: 'Art. 15 Abs. 3 DSGVO', why: CHRONOLOGY },
  { id: 'dpaMissing/incomplete', when: { recordingReply: 'incomplete' }, text: 'Die Auskunft ist unvollständig; es fehlen Tonaufnahmen.', norm: 'Art. 15 Abs. 1, 3 DSGVO', why: CHRONOLOGY },
  { id: 'dpaAsk', text: 'Bitte prüfen Sie den Vorgang und unterrichten Sie mich über das Ergebnis.', norm: 'Art. 77 Abs. 2 DSGVO', why: { de: 'Die Beschwerde ist kostenlos. Auf eine bestimmte Maßnahme gibt es keinen Anspruch.', en: 'The complaint is free. There is no claim to a certain measure.' } },
  { id: 'dpaForward', when: { not: 'bfdi' }, text: 'Sollte eine andere Aufsichtsbehörde zuständig sein, bitte ich Sie, die Beschwerde dorthin weiterzugeben.', norm: 'Art. 77 Abs. 1 DSGVO', why: { de: 'Zuständig ist meist die Behörde des Landes, in dem die Firma sitzt. Beschweren können Sie sich auch an Ihrem Wohnort.', en: 'Usually the authority of the Land where the company has its seat is responsible. You may also complain where you live.' } },

  { id: 'call/dayNumber', when: { callDate: '*', displayedNumber: '*' }, text: 'am {callDate} erhielt ich einen Werbeanruf. Angezeigt wurde die Rufnummer {displayedNumber}.', norm: '§ 7 Abs. 1, 2 Nr. 1 UWG', why: REGULATOR },
  { id: 'call/daySuppressed', when: { callDate: '*', numberSuppressed: true }, text: 'am {callDate} erhielt ich einen Werbeanruf. Die Rufnummer war unterdrückt (§ 15 Abs. 2 TDDDG).', norm: '§ 7 Abs. 1, 2 Nr. 1 UWG; § 15 Abs. 2 TDDDG', why: REGULATOR },
  { id: 'call/day', when: { callDate: '*' }, text: 'am {callDate} erhielt ich einen Werbeanruf.', norm: '§ 7 Abs. 1, 2 Nr. 1 UWG', why: REGULATOR },
  { id: 'call/between', when: { callDateFrom: '*', callDateTo: '*' }, text: 'zwischen dem {callDateFrom} und dem {callDateTo} erhielt ich einen Werbeanruf.', norm: '§ 7 Abs. 1, 2 Nr. 1 UWG', why: REGULATOR },
  { id: 'call/about', when: { callDateApprox: '*' }, text: 'ich erhielt einen Werbeanruf (Zeitangabe: {callDateApprox}).', norm: '§ 7 Abs. 1, 2 Nr. 1 UWG', why: REGULATOR },
  { id: 'call/plain', text: 'ich erhielt einen Werbeanruf.', norm: '§ 7 Abs. 1, 2 Nr. 1 UWG', why: REGULATOR },
  { id: 'callWho/claimed', when: { callerClaimedToBe: '*', provider: '*' }, text: 'Die anrufende Person gab als Firma an: {callerClaimedToBe}. Den Vertrag macht {provider} geltend.', why: REGULATOR },
  { id: 'callWho/provider', when: { provider: '*' }, text: 'Den Vertrag macht {provider} geltend.', why: REGULATOR },
  { id: 'callWho/claimedOnly', when: { callerClaimedToBe: '*' }, text: 'Die anrufende Person gab als Firma an: {callerClaimedToBe}.', why: REGULATOR },
  { id: 'callWhat', when: { product: '*' }, text: 'Es ging um {claimAcc}.', why: REGULATOR },
  { id: 'callUndisclosed', when: { callerDisclosed: false }, text: 'Die Firma wurde zu Beginn nicht genannt.', norm: '§ 312a Abs. 1 BGB', why: REGULATOR },
  { id: 'callPurpose', when: { purposeDisclosed: false }, text: 'Der geschäftliche Zweck wurde zu Beginn nicht genannt.', norm: '§ 312a Abs. 1 BGB', why: REGULATOR },
  { id: 'callConsent/no', when: { marketingConsent: false }, text: 'In Werbeanrufe hatte ich nicht eingewilligt.', norm: '§ 7 Abs. 2 Nr. 1 UWG', why: REGULATOR },
  { id: 'callMore', when: { otherCallDates: '*' }, text: 'Telefonate gab es {allCallDates}.', norm: '§ 7 Abs. 2 UWG', why: REGULATOR },
  { id: 'callSummary/none', when: { is: 'telecoms', contractSummaryReceived: false }, text: 'Eine Vertragszusammenfassung habe ich nicht erhalten (§ 54 Abs. 3 TKG).', norm: '§§ 54 Abs. 3, 228 Abs. 2 Nr. 7 TKG', why: REGULATOR },
  { id: 'callSummary/after', when: { is: 'telecoms', contractSummaryTiming: 'afterCall' }, text: 'Die Vertragszusammenfassung kam erst nach dem Telefonat (§ 54 Abs. 3 TKG).', norm: '§§ 54 Abs. 3, 228 Abs. 2 Nr. 7 TKG', why: REGULATOR },
  { id: 'callEnd', text: 'Bitte prüfen Sie den Vorgang. Für Rückfragen stehe ich zur Verfügung und kann meine Angaben bezeugen.', why: REGULATOR },

  { id: 'arbitrate/provider', when: { provider: '*' }, text: 'ich beantrage die Schlichtung in einer Streitigkeit mit {provider}. Es geht um {claimAcc}.', why: ARBITRATION },
  { id: 'arbitrateNorm/telecoms', when: { is: 'telecoms' }, text: 'Die Streitigkeit betrifft Pflichten aus § 54 TKG (Vertragszusammenfassung und Genehmigung in Textform); der Antrag stützt sich auf § 68 TKG.', norm: '§§ 54, 68 TKG', why: ARBITRATION },
  { id: 'arbitrateNorm/energy', when: { is: 'energy' }, text: 'Der Antrag stützt sich auf § 111b EnWG. Die Verbraucherbeschwerde nach § 111a EnWG ist vorausgegangen.', norm: '§§ 111a, 111b EnWG', why: ARBITRATION },
  { id: 'arbitrateNorm/plain', text: 'Der Antrag stützt sich auf § 30 VSBG. Meinen Anspruch habe ich gegenüber dem Unternehmen geltend gemacht.', norm: '§ 30 VSBG', why: ARBITRATION },
  { id: 'arbitrateReply/refused', when: { companyReply: 'refused' }, text: 'Das Unternehmen hat abgelehnt.', why: ARBITRATION },
  { id: 'arbitrateReply/partial', when: { companyReply: 'partial' }, text: 'Das Unternehmen hat nur teilweise abgeholfen.', why: ARBITRATION },
  { id: 'arbitrateReply/none', when: { companyReply: 'none' }, text: 'Eine Antwort des Unternehmens habe ich nicht erhalten.', why: ARBITRATION },
  { id: 'arbitrateAim', text: 'Mein Ziel ist die Feststellung, dass das Unternehmen aus {thisDat} keine Ansprüche gegen mich hat.', why: ARBITRATION },
  { id: 'arbitratePaid', when: { debited: true, debitAmount: '*' }, text: 'Außerdem möchte ich {debitAmount} erstattet bekommen.', why: ARBITRATION },

  { id: 'advertCall/onDay', when: { callDate: '*', channel: 'outboundCall' }, text: 'am {callDate} wurde ich zu Werbezwecken angerufen.', norm: '§ 7 UWG', why: ADVERTISING },
  { id: 'advertStop', text: 'ich widerspreche der Verarbeitung meiner Daten für Zwecke der Direktwerbung (Art. 21 Abs. 2 und 3 DSGVO). Eine etwa erteilte Einwilligung in Werbung per Telefon, E-Mail, Kurznachricht oder Post widerrufe ich (Art. 7 Abs. 3 DSGVO).', norm: 'Art. 7 Abs. 3, 21 Abs. 2, 3 DSGVO; § 7 UWG', why: ADVERTISING },
  { id: 'advertAsk', text: 'Bitte nehmen Sie meine Daten in Ihre Sperrliste für Werbung auf, sorgen Sie dafür, dass auch Ihre Dienstleister mich nicht mehr anrufen, und nennen Sie mir die Herkunft meiner Rufnummer. Nachweise zu den bisherigen Anrufen bewahren Sie bitte auf.', norm: 'Art. 15 Abs. 1 Buchst. g, 21 Abs. 3 DSGVO', why: ADVERTISING },
  { id: 'advertEnd', text: 'Bitte bestätigen Sie mir das bis zum {deadline} in Textform.', why: ADVERTISING },
  { id: 'consentAsk', text: 'bitte legen Sie mir die Einwilligung vor, auf die Sie Werbeanrufe an mich stützen: eine Kopie der Dokumentation nach § 7a UWG mit Wortlaut, Tag und Weg der Erklärung. Nennen Sie mir bitte auch die Herkunft meiner Rufnummer (Art. 15 Abs. 1 Buchst. g DSGVO).', norm: '§§ 7 Abs. 2 Nr. 1, 7a UWG; Art. 15 Abs. 1 Buchst. g DSGVO', why: CONSENT },
  { id: 'consentCall/onDay', when: { callDate: '*' }, text: 'Anlass ist ein Telefonat am {callDate}.', why: CONSENT },
  { id: 'consentNone', when: { marketingConsent: false }, text: 'Nach meiner Erinnerung habe ich keine Einwilligung erteilt.', why: CONSENT },

  { id: 'erase', text: 'die Kopie der Gesprächsaufnahme habe ich erhalten. Bitte löschen Sie nun die Aufnahme und die damit verbundenen Daten (Art. 17 Abs. 1 DSGVO) und unterrichten Sie die Stellen, denen Sie sie offengelegt haben (Art. 19 DSGVO).', norm: 'Art. 17 Abs. 1, 19 DSGVO', why: { de: 'Erst jetzt, wo Sie die Kopie haben: Vorher wäre Ihr Beleg verloren.', en: 'Only now that you have the copy: before, your evidence would be lost.' } },
  { id: 'eraseLimits', text: 'Soweit Sie Daten behalten müssen, nennen Sie mir bitte den Rechtsgrund und die Dauer (Art. 17 Abs. 3 DSGVO).', norm: 'Art. 17 Abs. 3 DSGVO', why: { de: 'Manches darf die Firma behalten, etwa für eigene Rechtsansprüche. Dann muss sie sagen, warum.', en: 'Some data the company may keep, for instance for its own legal claims. Then it has to say why.' } },

  { id: 'sheet', text: 'Übersicht zu meinem Fall. Es geht um {claimAcc}.', why: { de: 'Alles Wichtige auf einem Blatt für die Beratung. Es wird nichts verschickt.', en: 'Everything important on one sheet for your adviser. Nothing is sent.' } },
  { id: 'sheetProvider', when: { provider: '*' }, text: 'Gegenseite: {provider}.', why: CHRONOLOGY },
  { id: 'sheetCourt/order', when: { dunning: ['courtOrder', 'enforcementOrder', 'lawsuit'], dunningDate: '*' }, text: 'Dringend: Gerichtliches Schreiben, zugestellt am {dunningDate}. Die Frist beträgt in der Regel zwei Wochen ab Zustellung.', norm: '§§ 692, 694, 700, 339 ZPO', why: { de: 'Post vom Gericht geht allem anderen vor.', en: 'Mail from the court goes before everything else.' } },
  { id: 'sheetCourt/undated', when: { dunning: ['courtOrder', 'enforcementOrder', 'lawsuit'] }, text: 'Dringend: Es ist ein gerichtliches Schreiben da. Die Frist beträgt in der Regel zwei Wochen ab Zustellung.', norm: '§§ 692, 694, 700, 339 ZPO', why: { de: 'Post vom Gericht geht allem anderen vor.', en: 'Mail from the court goes before everything else.' } },
  { id: 'sheetDates', when: { is: 'ownDeadlines' }, text: 'Berechnete eigene Fristen (ohne Gewähr, bitte prüfen):\n{ownDeadlines}', why: { de: 'Die Beratung sieht so zuerst, was eilt.', en: 'So the adviser sees first what is urgent.' } },
  { id: 'sheetSummary/none', when: { contractSummaryReceived: false }, text: '– Vertragszusammenfassung: nicht erhalten', why: CHRONOLOGY },
  { id: 'sheetSummary/timing', when: { contractSummaryTiming: 'afterCall' }, text: '– Vertragszusammenfassung: erst nach dem Telefonat', why: CHRONOLOGY },
  { id: 'sheetApproval', when: { textFormApproval: false }, text: '– Genehmigung in Textform: nein', why: CHRONOLOGY },
  { id: 'sheetInstruction/none', when: { withdrawalInstructionReceived: false }, text: '– Widerrufsbelehrung: nicht erhalten', why: CHRONOLOGY },
  { id: 'sheetInstruction/onDay', when: { withdrawalInstructionReceived: true, withdrawalInstructionDate: '*' }, text: '– Widerrufsbelehrung: erhalten am {withdrawalInstructionDate}', why: CHRONOLOGY },
  { id: 'sheetAmount', when: { invoiceAmount: '*' }, text: '– Rechnungsbetrag: {invoiceAmount}', why: CHRONOLOGY },
  { id: 'sheetDebit', when: { debitAmount: '*' }, text: '– Abgebucht: {debitAmount}', why: CHRONOLOGY },
  { id: 'sheetTerm', when: { contractTermMonths: '*' }, text: '– Laufzeit nach Angabe der Gegenseite: {contractTermMonths} Monate', why: CHRONOLOGY },
  { id: 'sheetReply/refused', when: { companyReply: 'refused' }, text: '– Antwort der Gegenseite: abgelehnt', why: CHRONOLOGY },
  { id: 'sheetReply/partial', when: { companyReply: 'partial' }, text: '– Antwort der Gegenseite: teilweise', why: CHRONOLOGY },
  { id: 'points', text: 'Weitere Angaben:', why: CHRONOLOGY },
]; // prettier-ignore
