// Answers, wishes, kinds of contract, approvals, prices, papers and untruths in everyday words, and near misses in which the same words
// tell something else. Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const NO_ANSWER = ['agreedOnPhone', 'declaration'] as const;
const NO_KIND = ['contractKind'] as const;
const NO_APPROVAL = ['textFormApproval', 'approvalMeans'] as const;
const NO_DECEIT = ['misledAbout', 'misledAboutText'] as const;

export const EVERYDAY_WAYS: readonly Sentence[] = [
  // a yes, told with its verb at the end, as a bargain struck, or after long pressing
  ['der hat mich so lang bearbeitet bis ich gesagt hab gut machen wirs', { agreedOnPhone: true }],
  ["i hob eahm gsagt is scho recht, na soll er's halt macha. des war da strommensch von e.on", { agreedOnPhone: true }],
  ['I caved in the end and told the lady from EnBW to go ahead.', { agreedOnPhone: true }],
  ['Wir wurden uns am Telefon einig, das war am 3. November mit der Telekom.', { agreedOnPhone: true }],
  [
    'Auf sein Drängen hin erklärte ich mich schließlich mit der Vertragsverlängerung einverstanden.',
    { agreedOnPhone: true },
  ],
  [
    'Ich habe mir am Telefon ein Kaffee-Abo aufschwatzen lassen, die wollten einfach nicht locker lassen.',
    { agreedOnPhone: true },
  ],
  ['Ich wollte mir am Telefon nichts aufschwatzen lassen.', {}, ['agreedOnPhone']],
  // a no, or a yes to who one is
  ['Von einer Zusage meinerseits kann keine Rede sein.', { agreedOnPhone: false }],
  ['Ich soll am Telefon zugestimmt haben, was überhaupt nicht stimmt.', { agreedOnPhone: false }],
  [
    'Die von E.ON haben mich am 20.11. angerufen. Ich hab denen gesagt, dass ich erst mit meinem Mann reden muss.',
    { agreedOnPhone: false },
  ],
  [
    'Mein Ja galt allein der Frage, ob ich Herr Brandt bin.',
    { agreedOnPhone: false, declaration: 'yesToSomethingElse' },
  ],
  ['hab dem gesagt er soll mich in ruhe lassen und den hörer aufgeknallt', { agreedOnPhone: false, declaration: 'no' }],
  // a habit, leave to write to us, a debit sent back, papers that nobody asked for: no answer to a caller
  ['Ich sage immer ja, wenn mich einer so nett fragt. Gestern rief Vodafone an, ich war aber nicht da.', {}, NO_ANSWER],
  ['Meine Frau hat zugestimmt, dass ich Ihnen schreibe. Es geht um einen Anruf von Vodafone.', {}, NO_ANSWER],
  ['Ich habe die SEPA-Lastschrift abgelehnt bei der Bank.', {}, NO_ANSWER],
  ['Die Annahme des Pakets habe ich verweigert.', {}, NO_ANSWER],
  ['Die Unterlagen habe ich nicht bestellt, die kamen einfach so.', {}, [...NO_ANSWER, 'wantedContract']],
  ['hab nur ja gsagt wo er gfragt hat ob i no bei da Telekom bin', { agreedOnPhone: false }],
  // wanted, or not
  ['Ich wollte den Handyvertrag mit dem Pixel 10 und hab am Telefon zugesagt.', { wantedContract: true }],
  ['Ich wollte den Vertrag kündigen.', {}, ['wantedContract']],
  ['Ich wollte ein Angebot, mehr nicht.', { agreedOnPhone: false }],
  ['den strom will i scho vo dene, aber ned zu dem preis', { wantedContract: true }],
  [
    'i hab halt gsagt machens wies moanan, eigentlich wollt i des gar ned',
    { agreedOnPhone: true, wantedContract: false },
  ],
  ['They signed me up for something I never asked for.', { wantedContract: false }],
  ['I never asked for the recording.', {}, ['wantedContract']],
  ['Um sowas hab ich nie gebeten.', { wantedContract: false }],
  ['Ich weiß von keinem Wechsel, gestern kam Post von Maingau Gas.', { wantedContract: false }],
  ['Ich wollte den Rücksendeschein haben, der kam nie.', {}, ['wantedContract']],
  ['Ich will den Router behalten, falls das geht.', {}, ['wantedContract']],
  // what changed; asked in general, told of a neighbour or of something else that was made longer
  ['die haben mir einfach nochmal 24 monate draufgeknallt, o2 handy', { contractKind: 'extension' }],
  ['Aus meinem 50er Anschluss haben sie einen 250er gemacht.', { contractKind: 'tariffChange' }],
  ['Bei der Telekom hab ich telefonisch von M auf L gewechselt.', { contractKind: 'tariffChange' }],
  ['Auf der Rechnung steht plötzlich ein Virenschutz für 4,99.', { contractKind: 'addOn' }],
  ['Beim Anruf neulich hab ich bei congstar um zwei Jahre verlängert.', { contractKind: 'extension' }],
  ['Soll ich meinen Vertrag verlängern oder nicht?', {}, NO_KIND],
  ['Ist eine Verlängerung am Telefon ohne Unterschrift gültig?', {}, NO_KIND],
  ['Was ist der Unterschied zwischen Tarifwechsel und neuem Vertrag?', {}, NO_KIND],
  ['Wie läuft das, wenn ich am Telefon einen Vertrag verlängere, brauch ich da eine Unterschrift?', {}, NO_KIND],
  ['Meine Nachbarin hat ihren Vertrag verlängert bekommen. Mich rief nur jemand an, ich hab aufgelegt.', {}, NO_KIND],
  ['Mein Pass wurde verlängert.', {}, NO_KIND],
  ['Das Telefonat hat sich verlängert, weil er nicht aufhören wollte.', {}, NO_KIND],
  ['Ich werde von wechselnden Nummern angerufen, immer geht es um Strom. Ich lege jedes Mal auf.', {}, NO_KIND],
  // approved, or something else signed, clicked or confirmed
  ['I texted YES back.', { textFormApproval: true, approvalMeans: 'sms' }],
  ['ich hab denen zurückgemailt dass ich einverstanden bin', { textFormApproval: true, approvalMeans: 'emailReply' }],
  ['Den Brief habe ich unterschrieben und als Einschreiben geschickt, also den Widerruf.', {}, NO_APPROVAL],
  ['Den Vertrag habe ich unterschrieben und als Einschreiben geschickt.', { textFormApproval: true }],
  ['Ich habe auf Ihrer Seite auf Start geklickt.', {}, NO_APPROVAL],
  ['Nach der Beschwerde haben sie per SMS bestätigt, dass sie sich kümmern.', {}, NO_APPROVAL],
  ['Meine Nachbarin hat den Link angeklickt und bestätigt, ich noch nicht.', {}, ['approvalMeans']],
  // price and term as told in the call
  ['Am Telefon wurden mir 24,90 im Monat gesagt.', { priceNamed: true }],
  ['Ausgemacht waren am Telefon 39 Euro im Monat.', { priceNamed: true }],
  ['Laut dem Anrufer sollte es 45 Euro monatlich kosten.', { priceNamed: true }],
  ['den preis hat se mir verschwiegen', { priceNamed: false }],
  ['Das Inkasso nennt eine Summe von 280 Euro.', {}, ['priceNamed']],
  ['Am Telefon war von 12 Monaten Laufzeit die Rede.', { termNamed: true }],
  ['Er hat gesagt, ich könne monatlich kündigen.', { termNamed: true }],
  ['Wie lang der Vertrag geht, hat mir niemand gesagt.', { termNamed: false }],
  ['Wie lang war das Gespräch? Zehn Minuten.', {}, ['termNamed']],
  ['Er meinte, in zwei Jahren sei alles Glasfaser.', {}, ['termNamed']],
  // papers beside the call
  ['die unterlagen passen net zu dem was der gsagt hat', { confirmationDiffers: true }],
  ['Der Vertrag, der kam, weicht vom Gespräch ab.', { confirmationDiffers: true }],
  ['Die Bestätigung stimmt mit dem überein, was besprochen war.', { confirmationDiffers: false }],
  ['Weicht die Bestätigung vom Gespräch ab, was dann?', {}, ['confirmationDiffers']],
  // a name used by somebody else, or the fear of it
  ['da hat wer mit meine daten bstellt', { identityMisused: true }],
  ['Irgendein Betrüger hat auf mich ein Handy bestellt.', { identityMisused: true }],
  ['Ich habe Angst, dass jemand meine Daten missbraucht.', {}, ['identityMisused']],
  ['Der Vertrag läuft auf meinen Namen.', {}, ['identityMisused']],
  // an untruth
  ['Gesagt hat der Verkäufer, mein Vertrag läuft aus. Er läuft aber noch bis 2028.', { misledAbout: ['other'] }],
  ['ich dachte ich red mit der telekom aber des war a ganz andere firma', { misledAbout: ['identity'] }],
  [
    'Unter dem Vorwand, meine Zählernummer zu prüfen, hat man mir einen neuen Vertrag angedreht.',
    { misledAbout: ['other'] },
  ],
  ['Den Bonus, mit dem sie mich gelockt haben, gibt es gar nicht.', { misledAbout: ['other'] }],
  ["The caller claimed my current provider was shutting down. I rang them, they're not.", { misledAbout: ['other'] }],
  // none: another's word, a word that was kept, a price that once was
  ['Mein Nachbar sagt, Telefonverträge sind ungültig. Das stimmt wohl nicht.', {}, NO_DECEIT],
  ['Ich dachte, 30 Euro seien viel, aber mein alter Tarif war teurer.', {}, NO_DECEIT],
  ['Kostenlos war der Versand, das Heft kostet 4 Euro, so war es besprochen.', {}, NO_DECEIT],
  ['Man sagte mir, es gäbe Glasfaser ab März. Ob das stimmt, kann ich nicht beurteilen.', {}, NO_DECEIT],
  // round the corner: a yes that was given away, a device shipped by leave, a click denied with a curse
  ['Als ich dem Mann von der Gewinnerbörse mein Ja gab, war von Kosten keine Rede.', { agreedOnPhone: true }],
  ['mein mann hat am telefon dem vertreter gesagt er soll den strom ruhig umstellen', { agreedOnPhone: true }],
  ['Ich sagte, er soll mir was schicken.', { agreedOnPhone: false }],
  ['Ich wollte bei Aldi Talk am Telefon nur mein Guthaben wissen.', { agreedOnPhone: false }],
  [
    'Am 20.11. kam von Eprimo eine SMS, ich hab gleich JA zurückgetippt.',
    { textFormApproval: true, approvalMeans: 'sms' },
  ],
  [
    'Am 20.11. Mail von EWE: bitte klicken Sie zur Bestätigung. Ich werde einen Teufel tun.',
    { textFormApproval: false },
  ],
  [
    'Die Unterschrift unter dem Vertrag ist gefälscht, jemand muss meinen Ausweis kopiert haben.',
    { identityMisused: true },
  ],
  ['I said yes on the phone to a 1&1 mobile plan last Tuesday.', { agreedOnPhone: true, contractKind: 'new' }],
  ['Eigentlich bin ich mit dem neuen Stromanbieter ganz glücklich.', { wantedContract: true }],
  ['Mit meinem alten Stromanbieter war ich glücklich.', {}, ['wantedContract']],
  // asked in general, or said of what somebody always does; calls that are to stop
  ['Meine Frage: Wie lange kann man einen telefonisch geschlossenen Zeitschriftenvertrag widerrufen?', {}, NO_KIND],
  ['Meine Oma ist 88 und sagt zu allem ja.', {}, NO_ANSWER],
  [
    'Seit ich den Router gewechselt habe, ruft ständig jemand wegen Glasfaser an. Wie werde ich die los?',
    {},
    ['wantedContract'],
  ],
  // papers that name more than was agreed
  [
    '1&1: am Telefon vereinbart war mein alter Preis. Auf der Auftragsbestätigung stehen 8 Euro mehr.',
    { confirmationDiffers: true },
  ],
  ['Auf der letzten Rechnung stehen 8 Euro mehr.', {}, ['confirmationDiffers']],
  // what was said, gainsaid in the words people use for it
  ['The lady told me the upgrade costs nothing. I said fine. My bill went up by 15 euros.', { misledAbout: ['free'] }],
  [
    'Der Mann von Vodafone hat behauptet, ich könne nach drei Monaten wieder raus. Ich sagte ja. Im Vertrag stehen 24.',
    { misledAbout: ['cancellability'] },
  ],
  [
    'Sie haben so getan, als riefen sie von der Hausverwaltung an. Hab dann dem Kabelanschluss zugestimmt.',
    { misledAbout: ['identity'] },
  ],
  [
    'Der hat gesagt es ist eine Umfrage von der Stadt. War es nicht. Ich hab überall ja gesagt und jetzt hab ich ein Lotto-Abo.',
    { misledAbout: ['other'] },
  ],
  [
    'Zugestimmt habe ich einem Tarif mit Preisgarantie. In den Unterlagen ist von einer Garantie keine Spur.',
    { misledAbout: ['other'] },
  ],
  ['Nach dem Anruf habe ich ja gesagt, dann habe ich in der Zeitung gelesen, dass viele Firmen lügen.', {}, NO_DECEIT],
  // deceit is meant: another sum by mistake is none
  ['20 Euro wurden zugesagt, 35 Euro abgebucht.', { misledAbout: ['price'] }],
  ['20 Euro wurden zugesagt, 35 Euro abgebucht. Die Hotline sagt, das war ein Buchungsfehler.', {}, NO_DECEIT],
  ['They quoted 20 euros and took 35. It was a billing error, they say.', {}, NO_DECEIT],
  // near misses of the same words: what came late, what was told in full, a kept word, another errand
  ['Vodafone sagte am Telefon, der Tarif kostet 29,99. Ich habe zugestimmt. Das ist gar nicht teuer.', {}, NO_DECEIT],
  [
    'Der Berater sagte, es gibt eine Mindestlaufzeit. Ich stimmte zu. Laut Vertrag sind es nur 12 Monate.',
    {},
    NO_DECEIT,
  ],
  ['He said delivery is free of charge. I agreed. The book was 15 euros, as he had said.', {}, NO_DECEIT],
  ['Vereinbart war ein Preis von 20 Euro. In der Auftragsbestätigung steht auch 20 Euro.', {}, NO_DECEIT],
  ['Ausgemacht war ein Techniker am Montag. Die Auftragsbestätigung kam am Dienstag.', {}, NO_DECEIT],
  ['Unter dem Vorwand, keine Zeit zu haben, habe ich aufgelegt.', {}, NO_DECEIT],
  ['I said yes to a call about my phone plan.', {}, NO_KIND],
  ['Einer von der Bank hat meinen Ausweis kopiert, das war für das Konto.', {}, ['identityMisused']],
  ['Bin mit dem neuen Anschluss nicht zufrieden.', {}, ['wantedContract']],
  ['Ich habe der Hotline gesagt, sie soll die Kündigung fertig machen.', {}, NO_ANSWER],
  ['Wir sind uns einig, dass das Betrug ist.', {}, ['agreedOnPhone']],
  ['Mit der Familie wurden wir uns einig, dass wir widersprechen.', {}, ['agreedOnPhone']],
  [
    'Am Telefon sagte er, der Preis steigt. In der Bestätigung stehen 8 Euro mehr, genau wie gesagt.',
    {},
    ['confirmationDiffers'],
  ],
  ['Laut dem Anrufer habe ich 500 Euro gewonnen.', {}, ['priceNamed']],
  ['Ich sagte, das ist nett von Ihnen, aber nein danke.', { agreedOnPhone: false }],
  ['Ich hab gesagt ist schon recht, dass Sie mir helfen.', {}, ['agreedOnPhone']],
  ['Den Vertrag hab ich unterschrieben, den Widerruf schicke ich morgen.', { textFormApproval: true }],
  // a third look: price, term, papers and names, with what they are not
  ['Sie nannte mir am Telefon 39,95 im Monat.', { priceNamed: true }],
  ['Er nannte mir am Telefon 3 Termine.', {}, ['priceNamed']],
  ['Wie teuer das wird, hat der Mann mit keinem Wort erwähnt.', { priceNamed: false }],
  ['Der Anrufer sprach von zwei Jahren Laufzeit.', { termNamed: true }],
  ['Der Anrufer sagte, ich sei seit 24 Monaten Kunde.', {}, ['termNamed']],
  ['Im Bestätigungsschreiben steht ein höherer Preis als am Telefon genannt.', { confirmationDiffers: true }],
  ['Auf der Rechnung steht ein höherer Preis als am Telefon genannt.', {}, ['confirmationDiffers']],
  ['Somebody opened a contract in my name without my knowledge.', { identityMisused: true }],
  ['Somebody made a joke in my name.', {}, ['identityMisused']],
  [
    'Es hieß, ich spare 200 Euro im Jahr. Ich hab zugesagt. Tatsächlich zahle ich 180 mehr.',
    { misledAbout: ['price'] },
  ],
  [
    'He told me it was just a contract check. I said okay. Now I have a new two-year contract.',
    { misledAbout: ['existingContract'] },
  ],
  ['She told me it was only a quick check of my meter. I agreed and the reading was fine.', {}, NO_DECEIT],
  ['Ich habe nie um einen neuen Vertrag gebeten.', { wantedContract: false }],
  ['Ich habe nie um Ihre Hilfe gebeten.', {}, ['wantedContract']],
  ['Die haben meinem Widerspruch zugestimmt.', {}, NO_ANSWER],
  ['Ich habe den Rücksendeschein unterschrieben.', {}, NO_APPROVAL],
  ['Mein Mietvertrag wurde verlängert.', {}, NO_KIND],
  ['Wie kündige ich einen Vertrag, der sich automatisch verlängert?', {}, NO_KIND],
  // whoever calls by a longer name is called so
  [
    'Angerufen hat die „Gewinnzentrale Süd“, ich soll 49 Euro zahlen.',
    { provider: 'Gewinnzentrale Süd', callerClaimedToBe: 'Gewinnzentrale Süd' },
  ],
];
