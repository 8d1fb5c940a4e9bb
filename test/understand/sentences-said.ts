// Yes, no, neither; to what; by whom; permissions and calls that never were: each kind as several people would say it, with near misses.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const SAID: readonly Sentence[] = [
  // a yes in whatever frame
  ['Na schön, dann tragen Sie mich halt ein, so meine Worte.', { agreedOnPhone: true, personOnPhone: 'self' }],
  ['Mir ist dann ein Ja herausgerutscht.', { agreedOnPhone: true }],
  ['Dreimal nein, und beim vierten Anruf dann doch ja, nur damit Ruhe ist.', { agreedOnPhone: true }],
  ['Am Apparat hab ich das gebucht.', { agreedOnPhone: true }],
  ['Yes, we did agree to it on the phone.', { agreedOnPhone: true }],
  ['Gut, machen wir, hab ich zu dem Herrn gesagt.', { agreedOnPhone: true, personOnPhone: 'self' }],
  // a yes to the offer as it was understood, and to nothing but what it was said to be
  ['Ich habe nur ja zu einem Rabatt gesagt.', { agreedOnPhone: true, declaration: 'yesToSomethingElse' }],
  ['Zugestimmt habe ich lediglich einem Treuebonus.', { agreedOnPhone: true, declaration: 'yesToSomethingElse' }],
  [
    'Zugestimmt habe ich nur, dass der Preis niedriger wird.',
    { agreedOnPhone: true, declaration: 'yesToSomethingElse' },
  ],
  ['I only said yes to a discount.', { agreedOnPhone: true, declaration: 'yesToSomethingElse' }],
  ['Ich habe ja gesagt, weil es nur 20 Euro kostet.', { agreedOnPhone: true }, ['declaration']],
  ['Ich habe ja gesagt zu dem Vertrag und nur einen Rabatt bekommen.', { agreedOnPhone: true }, ['declaration']],
  // a yes that is none to the offer
  [
    'Ob ich die Frau Weber sei, fragte sie, da hab ich ja gesagt.',
    { agreedOnPhone: false, declaration: 'yesToSomethingElse' },
  ],
  ['Ich habe lediglich mein Geburtsdatum bestätigt.', { agreedOnPhone: false, declaration: 'yesToSomethingElse' }],
  ['All I said was yes, that is my address.', { agreedOnPhone: false }],
  [
    'Er wollte mir einen Prospekt zuschicken, da hab ich gesagt, gern.',
    { agreedOnPhone: false, declaration: 'onlyDocuments' },
  ],
  ['Den Daten hab ich zugestimmt, einem Vertrag nicht.', { agreedOnPhone: false }],
  ['Ich habe die ganze Zeit kein einziges Wort gesagt.', { agreedOnPhone: false, declaration: 'silent' }],
  // neither: doubts, conditions, other people, letters
  ['Kann sein, dass ich da mal zugestimmt habe.', {}, ['agreedOnPhone']],
  ['Wenn die wieder anrufen, sag ich einfach ja.', {}, ['agreedOnPhone']],
  ['Meine Kollegin hat bei denen gleich zugesagt.', {}, ['agreedOnPhone', 'personOnPhone', 'wantedContract']],
  ['In der Mail steht: Sie haben unserem Angebot am Telefon zugestimmt.', {}, ['agreedOnPhone']],
  ['Er sagte okay und legte auf.', {}, ['agreedOnPhone']],
  ['Laut denen hätte ich am Telefon bestellt, was nicht stimmt.', { agreedOnPhone: false }],
  // leave to record, leave to ring
  [
    'Ob er mitschneiden darf, wollte er wissen, und ich: ja.',
    { recordingConsent: true, recordingAnnounced: true },
    ['agreedOnPhone'],
  ],
  ['Einer Aufzeichnung habe ich widersprochen.', { recordingConsent: false }, ['agreedOnPhone', 'alreadyObjected']],
  ['Der Aufnahme hab ich zugestimmt, dem Vertrag nicht.', { recordingConsent: true, agreedOnPhone: false }],
  ['Das Gespräch wurde heimlich aufgenommen.', { recordingAnnounced: false }, ['agreedOnPhone']],
  ['Ich will die Aufnahme haben.', {}, ['recordingConsent', 'recordingAnnounced']],
  ['Nie habe ich Werbeanrufen zugestimmt.', { marketingConsent: false }, ['agreedOnPhone']],
  ['Meine Erlaubnis für Werbung per Telefon habe ich widerrufen.', { marketingConsent: false }, ['alreadyWithdrawn']],
  // no call at all
  ['Dieses Telefonat ist frei erfunden.', { personOnPhone: 'nobody', agreedOnPhone: false }],
  ['Ich bestreite, dass dieses Gespräch je stattgefunden hat.', { personOnPhone: 'nobody' }],
  ['Mit denen hab ich nie auch nur ein Wort gewechselt.', { personOnPhone: 'nobody' }],
  ['Am Telefon bestellt hätte ich angeblich am 3.11., da lag ich im Krankenhaus.', { personOnPhone: 'nobody' }],
  ['Es heißt, ich hätte dort angerufen. Hab ich nicht.', { personOnPhone: 'nobody' }],
  ['This phone call never took place.', { personOnPhone: 'nobody' }],
  ['In dem Gespräch war von einem Vertrag nie die Rede.', {}, ['personOnPhone']],
  // a promise and what it turned out to be
  ['Ein halbes Jahr, hatte die Dame gesagt, in der Auftragsbestätigung stehen zwei Jahre.', { misledAbout: ['other'] }],
  ['Unser Tablet zur Begrüßung wurde uns versprochen, auf das warten wir bis heute.', { misledAbout: ['other'] }],
  ['Er hat hoch und heilig geschworen, dass der Empfang gut ist. Im Haus geht gar nichts.', { misledAbout: ['other'] }],
  ['Das Dankeschön für treue Kunden stellte sich als zweiter Vertrag heraus.', { misledAbout: ['other'] }],
  ['He swore the price was fixed. It went up twice.', { misledAbout: ['other'] }],
  ['Der Wechsel sei vorgeschrieben. So eine Vorschrift gibt es gar nicht.', { misledAbout: ['other'] }],
  ['Den Bonus hab ich wie versprochen bekommen, alles in Ordnung.', {}, ['misledAbout']],
  ['Der Schwägerin haben sie erzählt, es sei gratis. Bei mir hat das niemand gesagt.', {}, ['misledAbout']],
  ['Die Hotline versprach, alles zu stornieren. Bis heute ist nichts passiert.', {}, ['misledAbout']],
  ['Er sagte, er ruft am Montag wieder an. Am Montag rief er an.', {}, ['misledAbout']],
  ['Wer garantiert mir, dass das wirklich umsonst ist?', {}, ['misledAbout']],
  // a plain wish for it
  ['Den Tarif wollte ich ja auch.', { wantedContract: true }],
  ['Auf schnelles Internet haben wir lange gewartet, natürlich wollten wir das.', { wantedContract: true }],
  ['Gewollt habe ich die Versicherung aber nie.', { wantedContract: false }],
  ['Sie sprach von einem Bonus. Den wollte ich.', {}, ['wantedContract']],
];
