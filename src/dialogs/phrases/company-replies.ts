// What companies answer, again and again: how it is recognised, what it means, and which fact it tells. Nothing is promised.
import type { FactValues } from '../../knowledge/facts.ts';
import type { Spoken } from './spoken.ts';

/** One answer that companies give. */
export type CompanyReplyRow = {
  readonly id: string;
  /** Any of these in the text. They are kept to what companies write, not to one letter. */
  readonly when: readonly RegExp[];
  /** None of these beside it. */
  readonly unless?: readonly RegExp[];
  /** What the company claims; it counts after the customer's yes. Of several rows the first that tells a fact is taken. */
  readonly tells?: { companyReply: FactValues['companyReply'] } | { recordingReply: FactValues['recordingReply'] };
  readonly text: Readonly<Record<Spoken, string>>;
};

const RECORDING = /aufnahme|aufzeichnung|mitschnitt|tonband|voice ?file|sprachdatei|recording|audio/i;

/** Most telling first. */
export const COMPANY_REPLIES: readonly CompanyReplyRow[] = [
  {
    id: 'pleaseConfirm',
    when: [
      /bitte\s+(?:\S+\s+){0,6}(?:bestätigen|bestätige)\s+(?:sie\s+)?(?:\S+\s+){0,6}(?:kurz|link|klick|button|e-?mail|sms|auftrag|bestellung|vertrag)/i,
      /(?:klicken|tippen)\s+sie\s+(?:\S+\s+){0,6}(?:link|button|bestätig)/i,
      /antworten\s+sie\s+(?:\S+\s+){0,6}mit\s+[„"']?ja\b/i,
      /(?:kurze|ihre)\s+(?:bestätigung|zustimmung|genehmigung)\s+(?:\S+\s+){0,8}(?:genügt|reicht|benötigen|brauchen|fehlt)/i,
      /please\s+(?:\S+\s+){0,4}confirm\s+(?:\S+\s+){0,5}(?:link|click|order|contract|e-?mail|brief)/i,
    ],
    unless: [/bestätigen\s+wir|wir\s+bestätigen\s+(?:ihnen\s+)?(?:die|den|ihre[n]?)\s+(?:storn|widerruf|kündig)/i],
    text: {
      de: 'Die Firma möchte, dass Sie etwas bestätigen. Bestätigen Sie nichts, klicken Sie auf keinen Link und antworten Sie nicht mit „Ja“: Eine Bestätigung kann den Vertrag erst wirksam machen. Antworten Sie nur mit Ihrem Brief.',
      en: 'The company wants you to confirm something. Confirm nothing, click no link and do not answer "yes": a confirmation may be what makes the contract effective. Answer with your letter only.',
    },
  },
  {
    id: 'identityProof',
    when: [
      /(?:kopie|foto|scan)\s+(?:ihres|des|vom|eines)\s+(?:personal)?ausweis/i,
      /(?:personal)?ausweis(?:kopie|dokument|es)?/i,
      /(?:identitätsnachweis|identität\s+(?:\S+\s+){0,5}(?:nachweis|bestätig|prüf|verifi)|nachweis\s+ihrer\s+identität|legitim(?:ation|ieren)|identifi(?:zieren|kation))/i,
      /proof of (?:your )?identity|copy of your (?:id|passport)/i,
    ],
    tells: { recordingReply: 'identityAsked' },
    text: {
      de: 'Die Firma will zuerst einen Nachweis, wer Sie sind. Den darf sie nur verlangen, wenn sie begründete Zweifel hat (Art. 12 Abs. 6 DSGVO). Name, Anschrift und Kundennummer genügen meist; eine Ausweiskopie schicken Sie nicht von sich aus.',
      en: 'The company first wants proof of who you are. It may ask for that only if it has reasonable doubts (Art. 12(6) GDPR). Name, address and customer number are usually enough; do not send a copy of your ID of your own accord.',
    },
  },
  {
    id: 'moreTime',
    when: [
      /(?:frist|bearbeitung|beantwortung|auskunft|anfrage|ersuchen)[^.!?]{0,60}(?:verlänger|verzöger)\w*/i,
      /verlänger\w*[^.!?]{0,40}(?:frist|bearbeitung|beantwortung)/i,
      /(?:benötigen|brauchen|nehmen\s+uns)\s+(?:\S+\s+){0,6}(?:(?:weitere[nr]?|zusätzliche[nr]?)\s+(?:zwei\s+|2\s+)?monate?|(?:zwei|2|einen)\s+(?:weitere[nr]?\s+)monate?)/i,
      /(?:need|require)\s+(?:\S+\s+){0,4}(?:(?:two|2|one)\s+(?:more|further|additional)|(?:further|additional)\s+(?:two|2))\s+months?/i,
      /extend\w*[^.!?]{0,60}(?:period|deadline|time limit|by two)/i,
    ],
    unless: [/widerrufsfrist|kündigungsfrist|zahlungsfrist/i],
    tells: { recordingReply: 'extended' },
    text: {
      de: 'Die Firma nimmt sich mehr Zeit. Das darf sie um höchstens zwei weitere Monate, wenn eine Anfrage schwierig ist oder es sehr viele sind. Den Grund muss sie im ersten Monat nennen (Art. 12 Abs. 3 DSGVO). Kam die Nachricht später oder ohne Grund, ist das eine Beschwerde wert. Heben Sie die Nachricht auf. Haben Sie die Einschränkung verlangt, darf die Aufnahme solange nicht gelöscht werden.',
      en: 'The company takes more time. It may extend the period by two more months at most if your request is difficult or there are very many, and it must say so with reasons within the first month (Art. 12(3) GDPR). If the message came only later or without a reason, that is worth a complaint. Keep the message; if you asked for restriction, the recording must not be deleted meanwhile.',
    },
  },
  {
    id: 'transcriptOnly',
    when: [
      /(?:abschrift|transkript|wortprotokoll|gesprächsprotokoll|verschriftlichung|transcript)/i,
      /(?:auszug|zusammenfassung)\s+(?:des|der|aus dem)\s+(?:gesprächs?|telefonats?|aufnahme|aufzeichnung)/i,
    ],
    tells: { recordingReply: 'transcriptOnly' },
    text: {
      de: 'Es kommt nur eine Abschrift. Die Kopie nach Art. 15 Abs. 3 DSGVO umfasst nach Ansicht von Datenschutzbehörden auch den Ton, denn die Stimme gehört zu Ihren Daten. Ein deutsches Gerichtsurteil dazu kennen wir nicht. Mit der Erinnerung verlangen Sie die Aufnahme selbst.',
      en: 'Only a transcript is offered. In the view of data protection authorities the copy under Art. 15(3) GDPR includes the sound, because the voice is part of your data. We know of no German court ruling on it. With the reminder you demand the recording itself.',
    },
  },
  {
    id: 'deleted',
    when: [
      new RegExp(`(?:${RECORDING.source})[^.!?]{0,80}(?:gelöscht|vernichtet|nicht\\s+(?:mehr\\s+)?(?:vorhanden|vorliegend|gespeichert|verfügbar|auffindbar|aufzufinden|zu\\s+finden)|überschrieben|deleted|erased)`, 'i'),
      new RegExp(`(?:gelöscht|vernichtet|überschrieben|deleted|erased)[^.!?]{0,60}(?:${RECORDING.source})`, 'i'),
      /(?:bereits|inzwischen|automatisch|turnusmäßig)\s+gelöscht|(?:keine|nicht\s+(?:mehr\s+)?)\s*(?:\S+\s+){0,2}(?:aufnahme|aufzeichnung|mitschnitt)n?\s+(?:\S+\s+){0,3}(?:vor|vorhanden|gespeichert)/i,
    ],
    tells: { recordingReply: 'deleted' },
    text: {
      de: 'Die Aufnahme soll gelöscht sein. Heben Sie diese Antwort gut auf: Wer sich auf das Telefonat beruft, hat dann keine Aufnahme als Beleg. Fragen Sie mit der Erinnerung nach dem Tag und dem Grund der Löschung. War sie nach Ihrem Auskunftsbrief, kann das Gericht daraus Schlüsse gegen die Firma ziehen (§§ 371 Abs. 3, 427 ZPO). Dann ist es auch ein Fall für die Aufsichtsbehörde.',
      en: 'The recording is said to be deleted. Keep this answer well: whoever relies on the call then has no recording as evidence. With the reminder ask for the day and the reason of the deletion; if it was after your access request, the court may draw conclusions against the company (§§ 371(3), 427 ZPO), and it is a case for the supervisory authority.',
    },
  },
  {
    id: 'withServiceProvider',
    when: [
      new RegExp(`(?:${RECORDING.source})[^.!?]{0,90}(?:dienstleister|callcenter|call-?center|vertriebspartner|partner(?:unternehmen)?|agentur|dritte|service provider|call centre)`, 'i'),
      new RegExp(`(?:dienstleister|callcenter|call-?center|vertriebspartner|partnerunternehmen|agentur|call centre)[^.!?]{0,90}(?:${RECORDING.source})`, 'i'),
      /(?:haben|hätten)\s+(?:\S+\s+){0,4}keinen\s+zugriff/i,
    ],
    tells: { recordingReply: 'refused' },
    text: {
      de: 'Die Firma verweist auf ihren Dienstleister. Das entlastet sie nicht: Verantwortlich ist, für wen angerufen wurde, und der Dienstleister muss die Auskunft unterstützen (Art. 28 Abs. 3 Buchst. e DSGVO). Mit der Erinnerung bleiben Sie bei der Firma.',
      en: 'The company points to its service provider. That does not relieve it: whoever had you called is responsible, and the provider has to support the access (Art. 28(3)(e) GDPR). With the reminder you stay with the company.',
    },
  },
  {
    id: 'partOnly',
    when: [
      new RegExp(`(?:anbei|im anhang|beigefügt|übersenden|erhalten sie|zum download|attached|enclosed)[^.!?]{0,80}(?:(?:${RECORDING.source})\\w*\\s+(?:des|ihres|of the)\\s+(?:bestell|auftrags|vertrags|order)|(?:ausschnitt|auszug|teil|excerpt|part)\\s+(?:der|des|aus der|aus dem|of the)\\s+(?:\\S*(?:${RECORDING.source})|gesprächs?|telefonats?|call))`, 'i'),
      /(?:vorgespräch|gespräch\s+(?:davor|vor\s+de[mr])|verkaufsgespräch|beratungsgespräch|rest\s+des\s+gesprächs?)[^.!?]{0,60}(?:nicht|kein\w*)\s+(?:\S+\s+){0,3}(?:aufgezeichnet|aufgenommen|mitgeschnitten|gespeichert)/i,
      /(?:wird|wurde|ist|haben\s+wir|zeichnen\s+wir)\s+(?:\S+\s+){0,3}(?:nur|lediglich|ausschließlich)\s+(?:\S+\s+){0,2}(?:bestell|auftrags|vertrags)\S*\s*(?:teil|abschnitt|bestätigung)?[^.!?]{0,30}(?:aufgezeichnet|aufgenommen|mitgeschnitten|auf)/i,
    ],
    tells: { recordingReply: 'incomplete' },
    text: {
      de: 'Es kommt nur ein Teil. Heben Sie ihn auf, und ändern Sie nichts an der Datei. Ob das Gespräch davor wirklich nicht aufgenommen wurde, soll die Firma ausdrücklich sagen. Mit der Erinnerung verlangen Sie alle Aufnahmen dieses Tages, auch die vor dem Bestellteil.',
      en: 'Only a part is sent. Keep it and change nothing in the file. Whether the talk before it was really not recorded is for the company to say in plain words. With the reminder you demand all recordings of that day, also those before the order part.',
    },
  },
  {
    id: 'recordingRefused',
    when: [
      new RegExp(`(?:kein(?:en)?|ein)\\s+(?:rechts)?anspruch[^.!?]{0,60}(?:${RECORDING.source})[^.!?]{0,40}(?:besteht\\s+nicht|haben\\s+sie\\s+nicht|$|[.!])`, 'i'),
      new RegExp(`(?:${RECORDING.source})\\w*[^.!?]{0,60}(?:nicht|kein\\w*)\\s+(?:\\S+\\s+){0,3}(?:herausgeben|herausgegeben|aushändigen|ausgehändigt|zur\\s+verfügung\\s+(?:stellen|gestellt)|übermitteln|übersenden|weitergeben|release|hand\\s+over)`, 'i'),
      /(?:stimmen?|rechte|persönlichkeitsrechte?)\s+(?:unsere[rs]|der|des|von)\s+(?:mitarbeite\w*|beschäftigte\w*|dritte[rn]?|agent\w*)/i,
    ],
    unless: [/abschrift|transkript|zusammenfassung|transcript/i],
    tells: { recordingReply: 'refused' },
    text: {
      de: 'Die Firma will die Aufnahme nicht herausgeben. Die Stimme ihres Mitarbeiters ist dafür kein Grund allein: Sie kann verfremdet oder herausgeschnitten werden (Art. 15 Abs. 4 DSGVO, so mehrere Behörden). Eine Ablehnung muss begründet sein und auf das Beschwerderecht hinweisen (Art. 12 Abs. 4 DSGVO). Mit der Erinnerung fragen Sie nach den Gründen.',
      en: 'The company will not hand over the recording. The voice of its employee alone is no reason: it can be altered or cut out (Art. 15(4) GDPR, in the view of several authorities). A refusal needs reasons and has to name the right to complain (Art. 12(4) GDPR). With the reminder you ask for the reasons.',
    },
  },
  {
    id: 'recordingGiven',
    when: [
      new RegExp(`(?:anbei|im anhang|beigefügt|übersenden|erhalten sie|zum download|attached|enclosed)[^.!?]{0,60}(?:${RECORDING.source})`, 'i'),
      new RegExp(`(?:${RECORDING.source})[^.!?]{0,60}(?:anbei|im anhang|beigefügt|übersenden wir|zum download|attached|enclosed)`, 'i'),
    ],
    unless: [/vorgespräch|(?:nur|lediglich)\s+(?:\S+\s+){0,3}(?:bestell|teil|ausschnitt|auszug)|aufzeichnung\s+des\s+bestell|aufnahme\s+des\s+bestell/i],
    tells: { recordingReply: 'given' },
    text: {
      de: 'Die Aufnahme ist dabei. Speichern Sie die Datei an zwei Orten und ändern Sie nichts daran. Laden Sie sie hier hoch: Sie hören sie an, und ich frage Sie eine Sache nach der anderen. Fehlt der Anfang des Gesprächs oder ein anderer Anruf, antworten Sie bitte „unvollständig“.',
      en: 'The recording is included. Save the file in two places and change nothing in it. Upload it here: you listen, and I ask you about one thing at a time. If the beginning of the call or another call is missing, please answer "incomplete".',
    },
  },
  {
    id: 'asCancellation',
    when: [
      /(?:ihre\s+kündigung|kündigung\s+(?:zum|mit wirkung|fristgerecht))[^.!?]{0,80}(?:erhalten|bestätig|vorgemerkt|akzeptier|\d{1,2}\.\d{1,2}\.\d{4})/i,
      /(?:bestätigen|akzeptieren)\s+(?:\S+\s+){0,4}(?:ihre\s+|die\s+)?kündigung/i,
      /your (?:notice of )?(?:termination|cancellation)[^.!?]{0,60}(?:effective|confirmed|as of)/i,
    ],
    unless: [/widerruf(?:s)?\s+(?:\S+\s+){0,4}(?:bestätig|akzeptier|anerkannt)/i],
    tells: { companyReply: 'partial' },
    text: {
      de: 'Die Firma macht aus Ihrem Schreiben eine Kündigung zu einem späteren Tag. Haben Sie widerrufen, bestritten oder angefochten, ist das etwas anderes: Bis dahin würde der Vertrag laufen. Widersprechen Sie dem, und weisen Sie darauf hin, dass eine Kündigung höchstens hilfsweise galt.',
      en: 'The company turns your letter into a cancellation at a later day. If you withdrew, disputed or avoided, that is something else: until then the contract would run. Object, and point out that a cancellation was at most a fallback.',
    },
  },
  {
    id: 'withdrawalLate',
    when: [
      /widerruf[^.!?]{0,80}(?:verfristet|verspätet|zu spät|abgelaufen|nicht\s+fristgerecht|nach\s+ablauf|nicht\s+mehr\s+möglich|außerhalb)/i,
      /(?:widerrufsfrist|frist)[^.!?]{0,60}(?:abgelaufen|verstrichen|überschritten|vorbei|verfristet)/i,
      /withdrawal[^.!?]{0,60}(?:too late|expired|out of time)/i,
    ],
    tells: { companyReply: 'refused' },
    text: {
      de: 'Die Firma hält den Widerruf für verspätet. Ob das stimmt, hängt davon ab, wann und wie Sie über das Widerrufsrecht belehrt wurden; das muss die Firma zeigen. Fehlt eine ordentliche Belehrung, spricht viel dafür, dass die Frist noch läuft oder länger war. Legen Sie Ihren Sendebeleg bereit.',
      en: 'The company thinks the withdrawal came too late. Whether that is right depends on when and how you were told about the right of withdrawal; that is for the company to show. Without a proper instruction there are good reasons that the period still runs or was longer. Have your proof of sending ready.',
    },
  },
  {
    id: 'waived',
    when: [
      /auf\s+(?:ihr|das|den|ein|mein)\S*\s+widerruf(?:srecht)?\s+(?:\S+\s+){0,4}verzicht/i,
      /widerruf[^.!?]{0,60}(?:da|weil|denn|nachdem)\s+sie\s+(?:\S+\s+){0,4}(?:darauf\s+)?verzichtet/i,
      /waived[^.!?]{0,40}(?:withdrawal|withdraw)/i,
    ],
    tells: { companyReply: 'refused' },
    text: {
      de: 'Die Firma sagt, Sie hätten auf den Widerruf verzichtet. Wo das Gesetz ein Widerrufsrecht gibt, kann man darauf nicht wirksam verzichten, auch nicht am Telefon (§ 361 Abs. 2 BGB). Bleiben Sie bei Ihrem Widerruf; steht er noch aus, widerrufen Sie trotzdem.',
      en: 'The company says that you waived the withdrawal. Where the law gives a right of withdrawal it cannot be waived, not on the phone either (§ 361(2) BGB). Stand by your withdrawal; if it has not been sent, withdraw all the same.',
    },
  },
  {
    id: 'noRightHere',
    when: [
      /(?:kein|besteht\s+kein|haben\s+(?:sie\s+)?kein)\s+(?:\S+\s+){0,2}widerrufsrecht|widerrufsrecht\s+(?:\S+\s+){0,6}(?:nicht|ausgeschlossen)|nicht\s+widerrufbar|widerruf\s+(?:ist|sei|wäre)\s+(?:\S+\s+){0,3}(?:nicht\s+möglich|ausgeschlossen)|no right (?:of|to) (?:withdrawal|withdraw)/i,
    ],
    unless: [/verzicht/i],
    tells: { companyReply: 'refused' },
    text: {
      de: 'Die Firma sagt, es gebe kein Widerrufsrecht. Für Verträge am Telefon gibt es in der Regel eines, 14 Tage lang und ohne Grund (§§ 312c, 312g BGB). Für eine Verlängerung oder einen neuen Tarif spricht viel dafür; entschieden ist es nicht. Fragen Sie, auf welche Ausnahme sich die Firma stützt.',
      en: 'The company says that there is no right of withdrawal. For contracts by phone there is one as a rule, for 14 days and without a reason (§§ 312c, 312g BGB). For an extension or a new tariff there are good reasons for it; it has not been decided. Ask which exception the company relies on.',
    },
  },
  {
    id: 'approvalByUse',
    when: [
      /(?:durch|mit|aufgrund)\s+(?:die|der|ihre[r]?)\s+(?:tatsächliche\s+)?(?:nutzung|inanspruchnahme|zahlung|aktivierung)[^.!?]{0,80}(?:genehmig|zugestimmt|angenommen|bestätigt|anerkannt|zustande)/i,
      /(?:genehmig|zugestimmt|anerkannt)[^.!?]{0,60}(?:durch|weil|indem)[^.!?]{0,40}(?:nutz|gezahlt|zahlung|aktivier|verwend)/i,
      /(?:approved|accepted)[^.!?]{0,40}(?:by|through) (?:your )?(?:use|payment)/i,
    ],
    tells: { companyReply: 'refused' },
    text: {
      de: 'Die Firma meint, Sie hätten durch Nutzung oder Zahlung zugestimmt. Kam bei Telefon oder Internet die Zusammenfassung erst nach dem Anruf, verlangt das Gesetz eine Genehmigung in Textform (§ 54 Abs. 3 TKG). Dass Nutzen oder Zahlen dafür nicht genügt, dafür spricht viel; entschieden ist es nicht. Ist es Ihr einziger Anschluss oder läuft Ihr alter Vertrag darüber, nutzen Sie ihn weiter und schreiben Sie, dass darin keine Genehmigung liegt; sonst besser nicht. Zahlen Sie, was nicht strittig ist, und beanstanden Sie den Rest.',
      en: 'The company thinks that you agreed by using or paying. For phone and internet contracts the law asks for an approval in text form if the summary came only after the call (§ 54(3) TKG). There are good reasons to say that use or payment is not enough for that; it has not been decided. If it is your only line, or your old contract runs over it, go on using it and write that this is no approval; otherwise better not. Pay what is not disputed and object to the rest.',
    },
  },
  {
    id: 'authorityRejected',
    when: [
      /vollmacht[^.!?]{0,80}(?:original|zurückgewiesen|zurückweis|nicht\s+(?:bei|vor)|fehlt|vorlegen|nachweis)/i,
      /(?:weisen|zurückweis)[^.!?]{0,60}(?:§\s*174|vollmacht)/i,
    ],
    text: {
      de: 'Die Firma verlangt die Vollmacht im Original oder weist das Schreiben deshalb zurück (§ 174 BGB). Das geht am schnellsten so: Der Vertragsinhaber unterschreibt den Brief noch heute selbst, oder die Vollmacht liegt im Original bei.',
      en: 'The company asks for the original power of attorney or rejects the letter for lack of it (§ 174 BGB). The quickest way: the contract holder signs the letter in person today, or the original is enclosed.',
    },
  },
  {
    // Some money back is no end of the contract: what ends it is told by its own words, below.
    id: 'goodwill',
    when: [/(?:aus\s+)?(?:reiner\s+)?kulanz|entgegenkommen|ohne\s+anerkennung\s+einer\s+rechtspflicht|as a gesture of goodwill|goodwill/i],
    text: {
      de: '„Aus Kulanz“ heißt: Die Firma gibt nach, ohne es für ihre Pflicht zu halten. Für Sie zählt, was genau zugesagt ist. Prüfen Sie drei Dinge: Ist der ganze Vertrag storniert? Kommt alles Geld zurück? Gilt es ohne Bedingung, etwa ohne neuen Vertrag oder Gutschein?',
      en: '"As goodwill" means: the company gives in without seeing it as its duty. What counts for you is what exactly is promised. Check three things: is the whole contract cancelled? Does all the money come back? Is it without a condition, such as a new contract or a voucher?',
    },
  },
  {
    id: 'cancelled',
    when: [
      /(?:vertrag|auftrag|bestellung|tarif|abo(?:nnement)?|option|verlängerung)[^.!?]{0,60}(?:storniert|rückgängig|aufgehoben|gelöscht|ausgebucht|annulliert|beendet)/i,
      /(?:haben|wurde|wird|werden|ist)\s+(?:\S+\s+){0,8}(?:storniert|stornieren|annulliert)|buchen\s+(?:\S+\s+){0,5}(?:option|tarif|paket|vertrag)\s+(?:\S+\s+){0,3}aus\b/i,
      /(?:storno|stornierung)[^.!?]{0,40}(?:bestätig|veranlasst|durchgeführt|vorgenommen)|bestätigen\s+(?:\S+\s+){0,5}(?:storn|widerruf)/i,
      /(?:we have|has been) cancelled|confirm (?:your |the )?(?:withdrawal|cancellation of the (?:order|contract))/i,
    ],
    unless: [/nicht\s+(?:\S+\s+){0,3}storn|storn[^\s.!?]*\s+(?:[^\s.!?]+\s+){0,4}nicht|keine\s+stornierung|storn\S*\s+ist\s+nicht/i],
    tells: { companyReply: 'cancelled' },
    text: {
      de: 'Die Firma schreibt, dass sie storniert hat. Heben Sie die Nachricht auf. Kontrollieren Sie in den nächsten Wochen Konto, Rechnung und Kundenkonto: Wird noch abgebucht oder steht der Vertrag noch da, schreiben Sie mir.',
      en: 'The company writes that it has cancelled. Keep the message. Check bank account, bill and customer account over the next weeks: if money is still debited or the contract is still there, write to me.',
    },
  },
  {
    id: 'validConcluded',
    when: [
      /(?:vertrag|vereinbarung|auftrag|bestellung|verlängerung)[^.!?]{0,80}(?:wirksam|gültig|rechtsgültig|rechtswirksam|verbindlich|zustande\s*gekommen|rechtmäßig|geschlossen)/i,
      /(?:wirksam|gültig|rechtsgültig|verbindlich)(?:er|en|e)?\s+(?:vertrag|zustande)/i,
      /contract[^.!?]{0,50}(?:valid|binding|concluded)/i,
    ],
    unless: [/(?:nicht|kein\S*)\s+(?:\S+\s+){0,3}(?:wirksam|gültig|zustande)|unwirksam|ungültig/i],
    tells: { companyReply: 'refused' },
    text: {
      de: '„Der Vertrag ist gültig“ ist eine Behauptung, kein Beleg. Wer Rechte aus einem Vertrag will, muss zeigen, wie er zustande kam. Bleiben Sie bei Ihrem Schreiben; verlangen Sie die Aufnahme, wenn Sie das noch nicht getan haben. Danach kommt die Schlichtung in Betracht.',
      en: '"The contract is valid" is a claim, no proof. Whoever wants rights from a contract has to show how it was concluded. Stand by your letter; demand the recording if you have not done so. After that, arbitration is an option.',
    },
  },
  {
    id: 'refused',
    when: [
      /(?:lehnen|weisen|müssen)\s+(?:\S+\s+){0,8}(?:ab\b|ablehnen|zurück\b|zurückweisen)/i,
      /(?:können|kann|werden)\s+(?:\S+\s+){0,8}nicht\s+(?:\S+\s+){0,3}(?:entsprechen|nachkommen|akzeptieren|stornieren|anerkennen|berücksichtigen)/i,
      /(?:bestehen|halten)\s+(?:\S+\s+){0,4}(?:auf|an)\s+(?:\S+\s+){0,3}(?:vertrag|forderung|erfüllung|zahlung)/i,
      /we (?:reject|refuse|cannot accept)/i,
    ],
    tells: { companyReply: 'refused' },
    text: {
      de: 'Die Firma lehnt ab. Das ist oft nur die erste Antwort. Ob Ihre Erklärung wirkt, hängt nicht davon ab, dass die Firma sie annimmt; es kommt auf die Gründe an.',
      en: 'The company refuses. That is often only the first answer. Whether your declaration has effect does not depend on the company accepting it; what matters is the reasons.',
    },
  },
  {
    id: 'interim',
    when: [
      /(?:wird|werden|wurde)\s+(?:\S+\s+){0,6}(?:geprüft|bearbeitet|weitergeleitet)|(?:prüfen|bearbeiten)\s+(?:\S+\s+){0,4}(?:ihr|ihre|den|das)\s+(?:anliegen|schreiben|anfrage|vorgang|fall)/i,
      /(?:noch\s+etwas|um\s+(?:etwas|ein\s+wenig)?)\s*geduld|melden\s+uns\s+(?:\S+\s+){0,5}(?:in\s+kürze|schnellstmöglich|unaufgefordert)|fachabteilung/i,
      /eingang\s+ihres\s+schreibens|(?:we are|is being) (?:processing|reviewed|processed)/i,
    ],
    text: {
      de: 'Das ist eine Zwischennachricht, noch keine Antwort. Ihre Fristen laufen weiter, die der Firma auch. Heben Sie sie auf: Sie zeigt, dass Ihr Schreiben angekommen ist.',
      en: 'This is an interim message, not yet an answer. Your time limits go on, and so do the company\'s. Keep it: it shows that your letter arrived.',
    },
  },
  {
    id: 'callUs',
    when: [/rufen\s+sie\s+uns\s+(?:\S+\s+){0,4}an\b|telefonisch\s+(?:\S+\s+){0,4}(?:melden|klären|besprechen)|(?:rückruf|call us|give us a call)/i],
    text: {
      de: 'Die Firma möchte telefonieren. Das müssen Sie nicht: Was am Telefon gesagt wird, lässt sich schwer zeigen, und ein neues Ja kann ein neuer Vertrag sein. Bitten Sie um Antwort in Textform.',
      en: 'The company wants to talk on the phone. You need not: what is said there is hard to show, and a new yes may be a new contract. Ask for an answer in text form.',
    },
  },
]; // prettier-ignore
