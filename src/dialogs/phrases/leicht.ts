// German in easy language (Leichte Sprache): the main path in very short sentences. What is missing here is said in plain German.
import type { FactKey } from '../../knowledge/facts.ts';
import type { Conclusion } from '../../knowledge/law/assessment.ts';
import { EASY_FIRMNESS, EASY_MEMORY, EASY_NEEDS } from './leicht-law.ts';
import type { BodyKey } from './bodies.ts';
import type { Frame } from './frame.ts';
import type { QuestionKey, QuestionWords } from './questions.ts';
import type { ResultWords } from './result.ts';
import type { Text, TextKey } from './texts.ts';
import type { ValueWords } from './words.ts';
import type { Pair } from './tongues/tongue.ts';

/** The words of a fact's chips and buttons: its label, yes and no, or each value; a button says it as one would. */
type EasyValues = {
  label?: string;
  yes?: ValueWords;
  no?: ValueWords;
  values?: Record<string, ValueWords>;
};

type Leicht = {
  values: Partial<Record<FactKey, EasyValues>>;
  facts: Partial<Record<FactKey, Pair>>;
  texts: Partial<Record<TextKey, Text>>;
  questions: Partial<Record<QuestionKey, Partial<QuestionWords>>>;
  conclusions: Record<Conclusion | 'noCapacity', Pair>;
  frame: Partial<Frame>;
  result: Partial<ResultWords>;
  bodies: Record<BodyKey, readonly [name: string, what: string, cost: string]>;
};

export const leicht: Leicht = {
  values: {
    channel: { label: 'So fing es an', values: { outboundCall: ['jemand hat angerufen', 'Jemand hat mich angerufen.'], inboundCall: ['selbst angerufen', 'Ich habe selbst angerufen.'], doorstep: ['an der Haustür', 'Jemand war an der Tür.'], shop: ['im Laden', 'Ich war in einem Laden.'], online: ['im Internet', 'Es war im Internet.'], letter: ['mit einem Brief', 'Es kam ein Brief.'] } },
    product: { values: { mobile: ['Handy-Vertrag', 'Ein Handy-Vertrag'], internet: ['Internet oder Telefon zu Hause', 'Internet oder Telefon zu Hause'], tv: ['Fernsehen', 'Fernsehen'], bundle: ['mehrere Dinge zusammen', 'Mehrere Dinge zusammen'], energy: ['Strom oder Gas', 'Strom oder Gas'], printSubscription: ['Zeitung', 'Eine Zeitung'], goodsSubscription: ['Waren im Abo', 'Waren, die immer wieder kommen'], prizeGame: ['Gewinn-Spiel', 'Ein Gewinn-Spiel'], lottery: ['Lotterie', 'Eine Lotterie'], insurance: ['Versicherung', 'Eine Versicherung'], finance: ['Geld-Anlage oder Kredit', 'Geld-Anlage oder Kredit'], course: ['Kurs', 'Ein Kurs'], goods: ['eine Ware', 'Eine Ware'], otherService: ['etwas anderes', 'Etwas anderes'] } },
    contractKind: { label: 'Der Vertrag', values: { new: ['ist neu', 'Der Vertrag ist neu.'], extension: ['geht länger', 'Mein alter Vertrag geht länger.'], tariffChange: ['hat einen neuen Tarif', 'Mein Vertrag hat einen neuen Tarif.'], addOn: ['hat etwas dazu', 'Zu meinem Vertrag kommt etwas dazu.'] } },
    personOnPhone: { label: 'Am Telefon war', values: { self: ['Sie selbst', 'Ich selbst'], spouse: ['Ehefrau oder Ehemann', 'Meine Frau oder mein Mann'], child: ['ein Kind', 'Ein Kind'], parent: ['Mutter oder Vater', 'Meine Mutter oder mein Vater'], other: ['eine andere Person', 'Eine andere Person'], nobody: ['niemand', 'Niemand'] } },
    agreedOnPhone: { label: 'Ja gesagt', yes: ['ja', 'Ja, ich habe Ja gesagt.'], no: ['nein', 'Nein, ich habe nicht Ja gesagt.'] },
    declaration: { label: 'Das haben Sie gesagt', values: { clearYes: ['ein klares Ja', 'Ich habe klar Ja gesagt.'], yesToSomethingElse: ['Ja zu etwas anderem', 'Ich habe zu etwas anderem Ja gesagt.'], onlyDocuments: ['nur Post gewollt', 'Ich wollte nur Post.'], no: ['Nein', 'Ich habe Nein gesagt.'], silent: ['nichts', 'Ich habe nichts gesagt.'] } },
    wantedContract: { label: 'Sie wollen den Vertrag', yes: ['ja', 'Ja, ich will ihn.'], no: ['nein', 'Nein, ich will ihn nicht.'] },
    contractSummaryReceived: { label: 'Das Blatt mit der Zusammenfassung', yes: ['ist da', 'Ja, ich habe das Blatt.'], no: ['ist nicht da', 'Nein, ich habe das Blatt nicht.'] },
    contractSummaryTiming: { label: 'Das Blatt kam', values: { beforeDeclaration: ['vor dem Ja', 'Es war vorher da.'], duringCall: ['beim Anruf', 'Es kam beim Anruf.'], afterCall: ['nach dem Anruf', 'Es kam nach dem Anruf.'] } },
    textFormApproval: { label: 'Später noch einmal Ja gesagt', yes: ['ja', 'Ja, später noch einmal.'], no: ['nein', 'Nein, nicht noch einmal.'] },
    withdrawalInstructionReceived: { label: 'Das Blatt zum Widerruf', yes: ['ist da', 'Ja, das Blatt ist da.'], no: ['ist nicht da', 'Nein, das Blatt ist nicht da.'] },
    documentsReceivedDate: { label: 'Post kam am' },
    goal: { label: 'Das wollen Sie', values: { outOfContract: ['aus dem Vertrag heraus', 'Ich will aus dem Vertrag heraus.'], keepOldTariff: ['den alten Tarif behalten', 'Ich will meinen alten Tarif behalten.'], stopCalls: ['keine Anrufe mehr', 'Ich will keine Anrufe mehr.'], recording: ['die Aufnahme', 'Ich will die Aufnahme hören.'], moneyBack: ['Geld zurück', 'Ich will mein Geld zurück.'], understand: ['nur verstehen', 'Ich will es nur verstehen.'], keep: ['den Vertrag behalten', 'Ich will den Vertrag behalten.'] } },
    dunning: { label: 'Mahnung oder Gericht', values: { none: ['nichts', 'Nein, nichts.'], reminder: ['Mahnung von der Firma', 'Eine Mahnung von der Firma'], collector: ['Brief von Inkasso', 'Ein Brief von Inkasso'], courtOrder: ['Mahn-Bescheid vom Gericht', 'Ein Mahn-Bescheid vom Gericht'], enforcementOrder: ['Vollstreckungs-Bescheid vom Gericht', 'Ein Vollstreckungs-Bescheid vom Gericht'], lawsuit: ['Klage', 'Eine Klage'] } },
    consumer: { label: 'Der Vertrag ist', yes: ['privat', 'Der Vertrag ist privat.'], no: ['für Ihren Betrieb', 'Der Vertrag ist für meinen Betrieb.'] },
    callerClaimedToBe: { label: 'Am Telefon hieß es: Ich bin von' },
    misledAbout: { label: 'Das war falsch', values: { price: ['der Preis', 'Der Preis'], term: ['wie lange der Vertrag geht', 'Wie lange der Vertrag geht'], free: ['es sollte nichts kosten', 'Es sollte nichts kosten.'], identity: ['wer anruft', 'Wer anruft'], duty: ['man muss das tun', 'Man hat gesagt: Ich muss das tun.'], existingContract: ['der alte Vertrag', 'Mein alter Vertrag'], cancellability: ['wie man kündigt', 'Wie man kündigt'], switch: ['die Firma wechselt', 'Die Firma wechselt.'], other: ['etwas anderes', 'Etwas anderes'] } },
    misledAboutText: { label: 'Das hat nicht gestimmt' },
    misledDiscoveredDate: { label: 'Gemerkt am' },
    withdrawalInstructionDate: { label: 'Das Blatt zum Widerruf kam am' },
    contractSummaryDate: { label: 'Das Blatt mit der Zusammenfassung kam am' },
    contractTermMonths: { label: 'So lange geht der Vertrag' },
    summaryBeforeApproval: { label: 'Das Blatt mit der Zusammenfassung war vor dem Ja da' },
    approvalDate: { label: 'Später noch einmal Ja gesagt am' },
    alreadyWithdrawn: { label: 'Schon widerrufen', yes: ['ja', 'Ja, ich habe schon widerrufen.'], no: ['nein', 'Nein, noch nicht.'] },
    withdrawnDate: { label: 'Widerrufen am' },
    debitAmount: { label: 'So viel Geld hat die Firma genommen' },
    debitDate: { label: 'Geld vom Konto genommen am' },
    invoiced: { label: 'Rechnung', yes: ['ist da', 'Ja, ich habe eine Rechnung.'], no: ['ist nicht da', 'Nein, keine Rechnung.'] },
    invoiceAmount: { label: 'So viel will die Firma' },
    companyReplyDate: { label: 'Die Antwort kam am' },
    debited: { label: 'Geld vom Konto genommen', yes: ['ja', 'Ja, die Firma hat Geld genommen.'], no: ['nein', 'Nein, noch nicht.'] },
  },
  facts: {
    channel: ['Wie ist das passiert?', 'Manche Regeln gelten nur bei einem Anruf.'],
    callDate: ['Wann war der Anruf?', 'Von diesem Tag an zählen wir die Zeit.'],
    provider: ['Wie heißt die Firma?', 'Der Brief soll zu dieser Firma gehen.'],
    product: ['Was will die Firma verkaufen?', 'Es gibt für jede Sache andere Regeln.'],
    contractKind: ['Ist der Vertrag neu, oder hat sich ein alter Vertrag geändert?', 'Ihr alter Vertrag soll bleiben.'],
    personOnPhone: ['Wer hat telefoniert?', 'Vielleicht hat eine andere Person gesprochen.'],
    agreedOnPhone: ['Haben Sie am Telefon Ja gesagt?', 'Ohne Ihr Ja gibt es meist keinen Vertrag.'],
    wantedContract: ['Wollen Sie den Vertrag behalten?', 'Wenn Sie ihn wollen, helfe ich anders.'],
    documentsReceivedDate: ['Wann kam der Brief oder die E-Mail mit dem Vertrag?', 'Von diesem Tag an zählen wir die Zeit.'],
    contractSummaryReceived: ['Haben Sie ein Blatt bekommen? Oben steht: Vertrags-Zusammenfassung.', 'Das Blatt muss vor Ihrem Ja da sein.'],
    contractSummaryTiming: ['War das Blatt vor Ihrem Ja da?', 'Das Blatt muss vor Ihrem Ja da sein.'],
    textFormApproval: ['Haben Sie nach dem Anruf noch einmal Ja gesagt? Das geht zum Beispiel mit einer E-Mail oder mit einem Klick.', 'Bitte sagen Sie jetzt zu nichts Ja.'],
    approvalMeans: ['Wie haben Sie Ja gesagt?', 'Nicht jedes Ja zählt.'],
    withdrawalInstructionReceived: ['War ein Blatt dabei? Darauf steht: Widerrufs-Belehrung.', 'Ohne dieses Blatt haben Sie oft mehr Zeit. Schauen Sie auch bei Ihren E-Mails nach, auch im Spam.'],
    withdrawalInstructionDate: ['Wann kam das Blatt mit der Widerrufs-Belehrung?', 'Kam das Blatt nach dem Anruf? Dann zählen wir von diesem Tag an 14 Tage.'],
    misledAbout: ['Was war am Telefon falsch?', 'Hat man Ihnen etwas Falsches gesagt? Dann können Sie sich vielleicht wehren.'],
    misledAboutText: ['Was genau war falsch?', 'Ihre Worte stehen dann im Brief.'],
    misledDiscoveredDate: ['Wann haben Sie gemerkt: Das stimmt nicht?', 'Von diesem Tag an zählen wir die Zeit.'],
    alreadyWithdrawn: ['Haben Sie schon einen Widerruf geschickt?', 'Dann zählt der Tag, an dem Sie ihn geschickt haben.'],
    withdrawnDate: ['Wann haben Sie den Widerruf geschickt?', 'Dieser Tag ist wichtig.'],
    debitAmount: ['Wie viel Geld hat die Firma genommen?', 'Im Brief steht: Das Geld soll zurück.'],
    debitDate: ['Wann hat die Firma das Geld genommen?', 'Man kann das Geld oft zurückholen. Dafür ist der Tag wichtig.'],
    invoiceAmount: ['Wie viel Geld will die Firma?', 'Die Zahl steht auf der Rechnung.'],
    goal: ['Was wollen Sie?', 'Danach suche ich die Briefe aus.'],
    recordingAnnounced: ['Hat jemand gesagt: Wir nehmen das Gespräch auf?', 'Dann gibt es vielleicht eine Aufnahme.'],
    dunning: ['Haben Sie eine Mahnung oder Post vom Gericht bekommen?', 'Bei Post vom Gericht müssen Sie schnell sein.'],
    dunningDate: ['Wann kam diese Post?', 'Von diesem Tag an zählen wir die Zeit.'],
    debited: ['Hat die Firma Geld von Ihrem Konto genommen?', 'Man kann das Geld oft zurückholen. Aber nicht immer ist das gut. Darum überlegen wir es zusammen.'],
  },
  texts: {
    greeting:
      'Guten Tag. Ich bin ein Computer-Programm. Ich bin kein Mensch. Ich helfe bei Verträgen am Telefon. Ich habe feste Regeln. Damit prüfe ich: Was spricht für Sie? Dann helfe ich bei einem Brief. Was mit Ihren Daten passiert, steht hier: /datenschutz',
    whatHappened: 'Was ist passiert? Erzählen Sie es mir. Oder tippen Sie auf einen Knopf.',
    languageSet: 'Gut. Ich schreibe jetzt in Leichter Sprache. Noch hat niemand aus einer Prüf-Gruppe diese Texte gelesen.',
    condolence: 'Das tut mir sehr leid. Ich frage nur wenig.',
    courtOrderFirst: 'Zuerst das Gericht: Schreiben Sie dem Gericht. Sonst kann die Firma Geld holen lassen.',
    enforcementOrderFirst: 'Zuerst das Gericht: Schreiben Sie dem Gericht. Die Firma kann jetzt schon Geld holen lassen.',
    courtObjected: {
      tone: 'fern',
      title: 'Ihr Brief ist beim Gericht',
      text: 'Gut. An diesen Tag erinnere ich nicht mehr. Heben Sie den Beweis auf. Die Firma kann jetzt klagen. Kommt wieder Post vom Gericht? Dann holen Sie noch am selben Tag Hilfe. Zum Beispiel bei der Verbraucher-Zentrale. Schreiben Sie auch mir. Ist Ihr Brief doch nicht dort? Dann schreiben Sie: noch nicht beim Gericht.',
    },
    courtArrives: 'Wichtig ist: Wann kommt Ihr Brief beim Gericht an? Der Stempel von der Post zählt dort nicht.',
    switchBefore: 'Machen Sie es heute. Der Wechsel soll schon am {date} sein.',
    leadDeceased: 'Die Firma muss zeigen: Wer hat gesprochen? Achten Sie trotzdem auf die Zeit.',
    loanBy: '{title}: Schicken Sie den Brief bis {date} ab. Das ist nur zur Vorsicht. Die Frist für Kredite kennen wir nicht.',
    loanToday: '{title}: Schicken Sie den Brief noch heute ab. Das ist nur zur Vorsicht. Die Frist für Kredite kennen wir nicht.',
    newCredit: 'Für Kredite und Raten gibt es ein neues Gesetz. Wir kennen es noch nicht. Fragen Sie bald bei der Verbraucherzentrale.',
    spouses: 'Leben Eheleute zusammen? Dann kann ein Vertrag für die Familie beide binden. Beide dürfen aber widerrufen.',
    thanks: 'Danke. Das haben Sie gut erzählt.',
    distress: 'Das ist viel. Wir machen es Schritt für Schritt. Das Eilige kommt zuerst.',
    cannotCall: 'Ich kann nicht anrufen. Ich bin ein Computer-Programm.',
    otherWords: 'Einfacher gesagt: {text}',
    notUnderstood: 'Das habe ich nicht verstanden. Ich frage noch einmal.',
    notUnderstoodUnknown: 'Das macht nichts. Schreiben Sie: weiß ich nicht.',
    onlySigns: 'Das habe ich nicht verstanden. Ein kurzer Satz reicht.',
    skipped: 'Gut. Wir lassen das offen.',
    'memory.offer': EASY_MEMORY,
    'tape.exists': 'Gern. Sie dürfen die Aufnahme haben. Das kostet nichts. Ich frage zuerst: Gibt es eine Aufnahme?',
    'tape.inbound': 'Sie haben angerufen. Jemand aus einem Callcenter sagt: Dann nimmt die Firma manchmal das ganze Gespräch auf. Gibt es eine Aufnahme von Ihnen? Das muss die Firma sagen.',
    'tape.outbound': 'Die Firma hat angerufen. Jemand aus einem Callcenter sagt: Dann nimmt die Firma oft nur den Schluss auf. Was die Firma vorher versprochen hat, fehlt. Darum will der Brief alle Aufnahmen.',
    'tape.either': 'Wer hat angerufen? Das ist wichtig. Jemand aus einem Callcenter sagt: Ruft die Firma an, nimmt sie oft nur den Schluss auf. Rufen Sie an, nimmt die Firma manchmal alles auf.',
    'tape.unannounced': 'Niemand hat Sie gefragt. Dann gibt es vielleicht keine Aufnahme. Oder die Firma hat heimlich aufgenommen. Das ist meistens verboten. Die Firma muss es sagen.',
    'tape.before': 'Das habe ich notiert. Auf der Aufnahme fehlt es wohl. Schreiben Sie: aufschreiben. Dann mache ich ein Blatt daraus.',
    'tape.limits': 'Eine Aufnahme allein zeigt oft wenig. Manche Verträge muss man aufschreiben. Das prüfen wir zuerst. Dann ist wichtig: Wer hat Ja gesagt? Und wozu?',
    recordingExtended: {
      tone: 'ochre',
      title: 'Die Firma braucht mehr Zeit',
      text: 'Das darf die Firma. Sie muss aber einen Grund sagen. Die Firma hat jetzt Zeit bis {date}. Dann frage ich Sie wieder. Heben Sie die Nachricht auf.',
    },
    recordingExtendedLate: {
      tone: 'ochre',
      title: 'Die Firma war zu spät',
      text: 'Die Firma hat einen Monat Zeit. Die Nachricht kam später. Vieles spricht dafür: Die Zeit ist seit {date} vorbei. Jetzt passt eine Erinnerung. Oder eine Beschwerde.',
    },
    recordingExtendedBare: {
      tone: 'ochre',
      title: 'Die Firma sagt keinen Grund',
      text: 'Die Firma muss einen Grund sagen. Sonst hat sie nur einen Monat Zeit. Das ist bis {date}. Der Brief fragt nach dem Grund.',
    },
    recordingIdentity: {
      tone: 'ochre',
      title: 'Die Firma will Ihren Ausweis sehen',
      text: 'Schicken Sie den Ausweis nicht einfach. Die Firma braucht dafür einen Grund. Der Brief fragt nach dem Grund. Hat die Firma keinen guten Grund? Dann spricht viel dafür: Für die Firma bleibt es bei der Frist bis {date}.',
    },
    letterFirst: 'Der erste Brief ist am wichtigsten. Sie lesen ihn zuerst. Schreiben Sie: 1.',
    linksLocked: 'Alle alten Links sind jetzt gesperrt. Hat jemand einen alten Link? Dann sieht er nichts mehr. Sie können hier weitermachen.',
    undone: 'Gut. Wir gehen einen Schritt zurück.',
    done: 'Jetzt ist alles fertig. Kommt neue Post? Dann schreiben Sie mir. Sagen Sie zu nichts Ja. Heben Sie alle Briefe auf.',
    doneWithLetters: 'Jetzt ist alles fertig. Schicken Sie Ihren Brief rechtzeitig ab. Heben Sie den Beleg auf. Kommt eine Antwort? Dann schreiben Sie mir, was darin steht.',
    cancelled: 'Gut. Wir hören auf. Ich lösche nichts. Sie können später weitermachen. Soll alles weg? Dann schreiben Sie: löschen.',
    deadlineToday: {
      tone: 'red',
      title: 'Heute ist wichtig',
      text: 'Schicken Sie den Widerruf heute ab. Dann sind Sie sicher rechtzeitig.',
    },
    deadlineSoon: {
      tone: 'red',
      title: 'Sie haben wenig Zeit',
      text: 'Schicken Sie den Widerruf bis {date} ab. Dann sind Sie sicher rechtzeitig.',
    },
    selfHarm: {
      tone: 'red',
      title: 'Zuerst Sie',
      text: 'Es geht Ihnen sehr schlecht. Bitte sprechen Sie jetzt mit einem Menschen. Rufen Sie an: 0800 1110111. Das ist die Telefonseelsorge. Sie ist immer da. Es kostet nichts. In Gefahr rufen Sie 112 an. Der Vertrag kann warten.',
    },
    human: {
      tone: 'plain',
      title: 'Mit einem Menschen sprechen',
      text: 'Ich bin ein Programm. Hier helfen Menschen. Nehmen Sie alle Briefe mit.',
    },
  },
  questions: {
    'confirm.change': { question: 'Soll ich das ändern?' },
    'confirm.summary': { question: 'Stimmt das alles?' },
    'confirm.summaryAgain': { question: 'Was stimmt nicht? Schreiben Sie es mir.' },
    'sender.name': { question: 'Wie heißen Sie?', why: 'Ihr Name steht im Brief.' },
    'holder.address': { question: 'Wo wohnt die Person?', why: 'Ihre Adresse steht im Brief.' },
    'sender.address': { question: 'Wo wohnen Sie?', why: 'Ihre Adresse steht im Brief.' },
    'sender.customerNumber': { question: 'Haben Sie eine Kunden-Nummer bei dieser Firma?', why: 'Dann findet die Firma Sie schneller.' },
    'recipient.known': { question: 'Steht auf Ihrem Brief eine andere Adresse von der Firma?' },
    'tape.since': { question: 'Ab wann hat die Firma das Gespräch aufgenommen?', why: 'Oft fängt die Aufnahme erst am Schluss an.' },
    'tape.before': { question: 'Was hat die Firma vor der Aufnahme gesagt oder versprochen?', why: 'Das hört man auf der Aufnahme nicht.' },
    letter: { question: 'Welchen Brief wollen Sie?', why: 'Sie lesen den Brief zuerst. Sie schicken ihn selbst ab.' },
    letterMore: { question: 'Wollen Sie noch einen Brief?' },
  },
  conclusions: {
    outOfScope: ['Hier helfen andere besser.', 'Ich kenne nur Verträge am Telefon in Deutschland. Ich zeige Ihnen, wer hilft.'],
    noContract: ['Vieles spricht dafür: Es gibt keinen Vertrag.', 'Die Firma muss beweisen, dass Sie Ja gesagt haben. Achten Sie trotzdem auf die Zeit.'],
    void: ['Vieles spricht dafür: Der Vertrag hat nicht die richtige Form.', 'Manche Verträge muss man aufschreiben. Läuft die Zeit für den Widerruf noch? Dann schicken Sie trotzdem einen Widerruf.'],
    noCapacity: ['Vieles spricht dafür: Das Ja am Telefon zählt nicht.', 'Das müssen Sie im Streit zeigen. Oft braucht man dafür einen Arzt. Läuft die Zeit für den Widerruf noch? Dann schicken Sie trotzdem einen Widerruf. Unterschreiben muss, wer das darf.'],
    pendingIneffective: ['Vieles spricht dafür: Der Vertrag gilt noch nicht.', 'Dann gilt er erst, wenn Sie noch einmal Ja sagen. Sagen Sie zu nichts Ja. Klicken Sie auf nichts. Läuft die Zeit für den Widerruf noch? Dann schicken Sie einen Widerruf.'],
    withdrawable: ['Vieles spricht dafür: Sie können den Vertrag widerrufen.', 'Widerrufen heißt: Sie wollen den Vertrag nicht mehr. Sie müssen keinen Grund sagen. Wichtig ist der Tag, an dem Sie den Brief abschicken.'],
    voidable: ['Vieles spricht dafür: Sie können den Vertrag anfechten.', 'Anfechten heißt: Man hat Ihnen etwas Falsches gesagt. Darum soll Ihr Ja nicht gelten. Das müssen Sie beweisen.'],
    withdrawalExpired: ['Die Zeit für den Widerruf ist wohl vorbei.', 'Haben Sie schon früher widerrufen? Dann sagen Sie es mir. Sonst gibt es noch andere Wege.'],
    valid: ['Der Vertrag gilt wohl.', 'Sie können einzelne Dinge trotzdem ablehnen. Der Vertrag hat ein Ende. Zu diesem Tag können Sie kündigen.'],
    insufficientFacts: ['Ich weiß noch nicht genug.', 'Sagen Sie zu nichts Ja. Klicken Sie auf nichts. Heben Sie alle Briefe auf.'],
  },
  frame: {
    understood: 'Das habe ich verstanden:',
    answers: 'Das haben Sie mir gesagt:',
    lastQuestion: 'Wir sind gleich fertig.',
    questionsLeft: 'Ich frage noch etwa {count} Dinge.',
    questionsMore: 'Es kommt etwas dazu: noch etwa {count} Fragen.',
    questionMore: 'Es kommt noch 1 Frage dazu.',
    letterAnnexes: 'Es gibt auch ein PDF mit allen Papieren. Fehlt ein Papier? Dann ist dort ein leeres Blatt mit einer Nummer. Legen Sie das Papier dahinter.',
    letterReady: 'Ihr Brief ist fertig: {title}. Lesen Sie ihn in Ruhe. Sie müssen ihn unterschreiben. Und Sie müssen ihn abschicken.',
  },
  result: {
    wanted: 'Sie wollen den Vertrag behalten. Ich schlage nichts vor, was ihn beendet.',
    undecided: 'Ich habe verstanden: Sie möchten den Vertrag. Ich schlage nichts vor, was ihn beendet. Sagen Sie mir, wenn das nicht stimmt.',
    soften: ['Vieles spricht dafür:', 'Man kann es so sehen:'],
    firmness: EASY_FIRMNESS,
    needs: EASY_NEEDS,
    why: 'Darum ist das so',
    steps: 'Das machen Sie jetzt',
    keep: 'Sagen Sie zu nichts Ja. Heben Sie alles auf',
    keepText: 'Klicken Sie auf keinen Link.',
    envelope: 'Kommt ein gelber Brief? Dann sagen Sie es mir sofort.',
    keepWanted: 'Lesen Sie alle Papiere. Heben Sie alles auf',
    keepChecked: 'Stimmt etwas nicht? Dann verlangen Sie ein neues Schreiben.',
    notWithdrawn: 'In dem Brief steht kein Widerruf. Dafür brauchen Sie die Vollmacht. Es muss das echte Papier sein. Eine Kopie reicht nicht.',
    keepPromise: 'Verlangen, was versprochen war',
    keepPromiseText: 'Schreiben Sie der Firma: Das hat man mir am Telefon versprochen. Verlangen Sie ein neues Schreiben. Sagen Sie bis dahin zu nichts Ja. Steht in der Rechnung zu viel? Dann schreiben Sie der Firma: Das stimmt nicht. Tun Sie das bald. Bezahlen Sie den Rest.',
    keepUnseen: 'Ein Blatt fehlt noch. Es heißt Vertrags-Zusammenfassung. Verlangen Sie das Blatt von der Firma. Stimmt dann alles? {approve} Die Zeit für den Widerruf läuft weiter.',
    keepApprove: 'Dann können Sie der Firma schreiben: Ich sage Ja zum Vertrag.',
    keepReserved: 'Dann kann die Betreuerin oder der Betreuer Ja zum Vertrag sagen. Das muss man der Firma schreiben. Nur sie oder er kann das.',
    keepWantedText: 'Ein Blatt heißt Vertrags-Zusammenfassung. Stimmt alles darin? {approve} Stimmt etwas nicht? Dann verlangen Sie zuerst ein neues Blatt. Die Zeit für den Widerruf läuft weiter.',
    silentBy: '{title}: Sagen Sie nicht Ja? Dann heißt das nach dem {date} Nein.',
    sendBy: '{title}: Schicken Sie es bis {date} ab.',
    disclaimer: 'Ich kenne nur allgemeine Regeln. Ich kann mich irren. Fragen Sie im Zweifel einen Menschen. Machen Sie es bald.',
    would: 'Das ändert das Ergebnis',
  },
  bodies: {
    consumerCentre: ['Verbraucher-Zentrale', 'Dort lesen Menschen Ihren Vertrag. Sie können auch anrufen. Die Menschen können für Sie schreiben.', 'Die Hilfe kostet Geld. Fragen Sie vorher: Wie viel kostet es?'],
    lawyer: ['Anwältin oder Anwalt', 'Diese Person kennt das Gesetz. Sie hilft nur Ihnen, auch vor Gericht.', 'Das erste Gespräch kostet höchstens 190 Euro und die Steuer. Fragen Sie vorher. Manche haben eine Versicherung dafür. Dann zahlt oft die Versicherung.'],
    legalAid: ['Ein Schein für den Anwalt', 'Haben Sie wenig Geld? Dann zahlt der Staat den Anwalt. Fragen Sie beim Amts-Gericht in Ihrer Stadt.', 'Sie zahlen höchstens 15 Euro.'],
    court: ['Hilfe beim Amts-Gericht', 'Dort hilft man Ihnen mit Briefen an das Gericht.', 'Das kostet nichts.'],
    regulator: ['Bundes-Netz-Agentur', 'Das ist ein Amt. Das Amt prüft verbotene Anrufe. Den Vertrag beendet das Amt nicht.', 'Das kostet nichts.'],
    telecomArbitration: ['Schlichtung für Telefon und Internet', 'Gibt es Streit mit der Firma? Dann hilft diese Stelle. Schreiben Sie zuerst der Firma. Die Firma muss nicht mitmachen.', 'Das kostet nichts.'],
    energyArbitration: ['Schlichtung für Strom und Gas', 'Gibt es Streit mit der Firma? Dann hilft diese Stelle. Schreiben Sie zuerst der Firma.', 'Das kostet Sie meist nichts.'],
    universalArbitration: ['Schlichtung für andere Verträge', 'Gibt es Streit um einen anderen Vertrag? Dann hilft diese Stelle.', 'Das kostet Sie meist nichts.'],
    police: ['Polizei', 'Hat jemand Sie betrogen? Dann sagen Sie es der Polizei. In Not rufen Sie 110 an.', 'Das kostet nichts.'],
    bank: ['Ihre Bank', 'Die Bank sperrt Ihr Konto und Ihre Karte. Rufen Sie an: 116 116. Das geht Tag und Nacht.', 'Das kostet meist nichts.'],
    debtAdvice: ['Hilfe bei Schulden', 'Haben Sie zu viele Schulden? Dort helfen Menschen.', 'Das kostet meist nichts.'],
    telefonseelsorge: ['Telefon-Seelsorge', 'Dort hört Ihnen ein Mensch zu. Das geht Tag und Nacht. In Gefahr rufen Sie 112 an.', 'Das kostet nichts. Sie müssen keinen Namen sagen.'],
    austria: ['Arbeiterkammer oder VKI', 'Leben Sie in Österreich? Dort gibt es andere Regeln. Diese Stellen helfen.', 'Die Arbeiterkammer hilft Mitgliedern ohne Geld. Der VKI nimmt Geld.'],
    switzerland: ['Stiftung für Konsumentenschutz', 'Leben Sie in der Schweiz? Dort gibt es andere Regeln. Diese Stelle hilft.', 'Mitglieder zahlen nichts. Andere zahlen Geld.'],
    ec: ['Europäisches Verbraucher-Zentrum', 'Ist die Firma in einem anderen Land der EU? Dann hilft diese Stelle.', 'Das kostet nichts.'],
  },
}; // prettier-ignore
