// Whose customer one was before the call: the company's, another's, or not told.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const CUSTOMER_WAYS: readonly Sentence[] = [
  [
    'Am 3.11. hat mich o2 angerufen, ich bin da schon ewig Kunde mit dem Handy. Als treuer Kunde krieg ich ein Tablet. Da hab ich ja gesagt. Jetzt kam ein neuer Vertrag.',
    { existingCustomer: true },
  ],
  [
    'Gestern rief o2 an, deren Kunde ich seit 2014 bin, zum Dank für meine Treue dürfe sie mir ein Tablet schenken.',
    { existingCustomer: true },
  ],
  [
    'Vodafone hat mich am 3.11. angerufen, ich krieg ne zweite Simkarte kostenlos weil ich lange Kunde bin. Ich hab ok gesagt.',
    { existingCustomer: true },
  ],
  [
    'o2 rief am 3.11. an, ich bin da seit 2009 mit dem handy. hab ja gesagt zu einem tablet.',
    { existingCustomer: true },
  ],
  [
    'Mein Internetvertrag läuft seit Jahren bei Vodafone. Am 3.11. rief Vodafone an und hat mir einen Handyvertrag aufgeschwatzt.',
    { existingCustomer: true },
  ],
  [
    'unser Internetvertrag bei PYUR läuft auf mich. Am 3.11. rief PYUR an, ob wir schneller surfen wollen.',
    { existingCustomer: true },
  ],
  [
    'Anschluss läuft auf mich bei der Telekom. Am 3.11. rief die Telekom an wegen Glasfaser, ich sagte ja.',
    { existingCustomer: true },
  ],
  ['Die Telekom, bei der ich seit 20 Jahren bin, hat am 3.11. angerufen wegen Magenta TV.', { existingCustomer: true }],
  [
    'Ich bin bei der Telekom seit meiner Hochzeit. Am 3.11. rief die Telekom an wegen Glasfaser. Da hab ich ja gesagt.',
    { existingCustomer: true },
  ],
  [
    'Am 3.11. hab ich bei 1&1 angerufen, um zu fragen, wann mein DSL-Vertrag ausläuft. Jetzt hab ich einen Handyvertrag von denen.',
    { existingCustomer: true },
  ],
  [
    'Ich rief am 3.11. bei Vodafone an wegen meiner Rechnung. Die Dame hat mir einen Fernsehvertrag verkauft.',
    { existingCustomer: true },
  ],
  [
    'I called Vodafone on 3 November because my modem kept dropping. They sold me a TV box.',
    { existingCustomer: true },
  ],
  [
    "A guy from Vodafone rang me on 3 November and said he would give me a tablet because I'm a loyal customer. I said okay.",
    { existingCustomer: true },
  ],
  ["My antivirus company rang on Monday. I'm already their customer, true.", { existingCustomer: true }],
  [
    'Am 3.11. rief Vodafone an, ich hab da schon mein Internet. Jetzt soll ich noch einen Handyvertrag haben, ja hab ich gesagt.',
    { existingCustomer: true },
  ],
  [
    'ich beziehe meinen strom seit jahren von der ewe. am 3.11. rief die ewe an, ich soll verlängert haben.',
    { existingCustomer: true },
  ],
  [
    'Meine Mutter hat bei der Telekom ihr Festnetz. Am 3.11. rief die Telekom an und hat ihr Fernsehen verkauft, sie sagte ja.',
    { existingCustomer: true },
  ],
  [
    'Wir sind Telekom-Kunden seit eh und je. Am 3.11. rief die Telekom an und verkaufte uns MagentaTV, ich hab zugestimmt.',
    { existingCustomer: true },
  ],
  [
    'Als Bestandskundin bei Vodafone wurde ich am 3.11. angerufen, sie haben mir einen zweiten Handyvertrag aufgeschwatzt.',
    { existingCustomer: true },
  ],
  [
    'Vodafone hat angerufen, man wolle sich für die jahrelange Treue bedanken, mit einem Tablet. Ich hab ja gesagt.',
    { existingCustomer: true },
  ],
  [
    'am montag hat mich 1und1 angerufen wegen glasfaser. ich hab ja gesagt. bin noch bei der telekom, 1und1 wollte für mich kündigen.',
    { existingCustomer: false },
  ],
  [
    'vorgestern rief congstar an. bin noch garnich bei denen. ich hab ja gesagt zum handyvertrag.',
    { existingCustomer: false },
  ],
  [
    'Anfang Februar rief jemand an wegen meiner Zählernummer. Jetzt schickt primastrom Rechnungen. Mein Strom kommt nach wie vor von den Stadtwerken Bielefeld.',
    { existingCustomer: false },
  ],
  [
    'Am 16.11. Anruf, mit Vattenfall würds viel billiger. Ja gesagt. Vattenfall beliefert mich ab 1.1. Ich will bei enercity bleiben.',
    { existingCustomer: false },
  ],
  [
    'Vater hat am Telefon ja gesagt zu einem Gasvertrag bei E wie Einfach. Vorher war er immer bei der swb.',
    { existingCustomer: false },
  ],
  [
    'Brief von voxenergie, willkommen als neukundin, lieferung ab 1.3., die kündigung beim alten versorger übernehmen sie.',
    { existingCustomer: false },
  ],
  ['Die Rechnung ist von klarmobil. Ich war auch nie Kunde dort.', { existingCustomer: false }],
  [
    'Vattenfall rief am 3.11. an, ich hab zugesagt, Strom. Um die Kündigung bei unserem jetzigen Versorger kümmern die sich.',
    { existingCustomer: false },
  ],
  [
    'Deutsche Glasfaser schickt Auftragsbestätigung und ich bin doch bei ewe und da wollte ich auch bleiben. Angerufen hat einer am 3.11., ich hab ja gesagt.',
    { existingCustomer: false },
  ],
  [
    'On 4 November someone from eprimo rang, I said yes to electricity. They are going to cancel my old contract with Stadtwerke Leipzig.',
    { existingCustomer: false },
  ],
  ['Mit denen hatte ich noch nie was zu tun, Vodafone rief am 3.11. an wegen Internet.', { existingCustomer: false }],
  [
    'Vodafone hat am 3.11. angerufen, mein Telekom-Anschluss würde abgeschaltet. Ich hab ja gesagt und hab jetzt Kabelinternet von Vodafone.',
    { existingCustomer: false },
  ],
  [
    'Vodafone hat mich am 3.11. angerufen wegen Internet, ich hab ja gesagt. Jetzt kam ein Vertrag.',
    {},
    ['existingCustomer'],
  ],
  ['Mein Nachbar ist bei Vodafone. Am 3.11. rief Vodafone an wegen Internet, ja gesagt.', {}, ['existingCustomer']],
  ['Bin ich jetzt Kunde bei Vodafone? Die riefen am 3.11. an.', {}, ['existingCustomer']],
  ['Jetzt bin ich bei Vodafone, angerufen haben die am 3.11.', {}, ['existingCustomer']],
  ['Die Hörzu hat am 3.11. angerufen, ich hab ein Abo zugesagt.', {}, ['existingCustomer']],
  ['Ich war nie krank. Vodafone rief am 3.11. an wegen Internet.', {}, ['existingCustomer']],
  ['Am 3.11. rief ich bei M-net an und bestellte Internet.', {}, ['existingCustomer']],
];
