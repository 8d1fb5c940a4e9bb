// What was read too widely for an hour: the call of somebody who had died, an old supplier that called itself, a company's own no, the
// customer's own letter read as the company's, a free month read as a lie, an own day given to the other side. Written for this test.
// Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const NO_DECEIT = ['misledAbout', 'misledAboutText'] as const;

export const READ_AGAIN: readonly Sentence[] = [
  // the dead man's call, and a widow's own
  [
    'Mein Vater ist gestorben. Er wurde im August angerufen. Ich habe der Firma gesagt, dass ich nicht zahle.',
    { deceased: true },
  ],
  [
    'Mein Vater ist im Oktober gestorben. Vodafone rief vorher an und er hat zugesagt, ich habe abgelehnt zu zahlen.',
    { deceased: true },
  ],
  ['Mein Mann ist gestorben. Gestern rief Vodafone an, ich habe zugesagt.', { agreedOnPhone: true }, ['deceased']],
  [
    'Gestern rief jemand an. Sie war freundlich und ich hab ja gesagt. Mein Mann ist ja tot.',
    { agreedOnPhone: true },
    ['deceased'],
  ],
  // the old supplier that called, and one that did not
  ['Ich wollte nur wechseln von Vodafone zu o2, da rief Vodafone an.', { provider: 'Vodafone' }],
  ['Mein jetziger Anbieter ist Vodafone, die haben mich angerufen.', { callerClaimedToBe: 'Vodafone' }],
  ['Mein alter Anbieter ist E.ON, jetzt rief Vattenfall an.', { provider: 'Vattenfall' }],
  ['Den alten Vertrag hab ich bei der Telekom, neu ist jetzt Vodafone.', { provider: 'Vodafone' }],
  // an answer to a question takes nothing back
  ['Der fragte ob ich bei Vodafone bin, nein, o2. Dann wollte er mir was verkaufen.', {}, ['provider']],
  ['Sind Sie bei der Telekom, wollte er wissen, nein, Vodafone, sagte ich.', {}, ['provider']],
  ['Der Anruf war von Vodafone, ach nein, o2.', { provider: 'o2' }],
  // dictated, without commas: what is taken back with "quatsch", and what only sounds like it
  ['Gestern hat mich die Telekom angerufen äh quatsch Vodafone war das.', { callerClaimedToBe: 'Vodafone' }],
  [
    'Gestern hat mich die Telekom angerufen äh quatsch Vodafone war das und die wollten mir was verkaufen.',
    { callerClaimedToBe: 'Vodafone' },
  ],
  [
    'Gestern hat mich die Telekom angerufen und Quatsch geredet, Vodafone war das auch.',
    { callerClaimedToBe: 'Telekom' },
  ],
  ['Der von der Telekom fragte, ob ich bei Vodafone bin nein quatsch o2 hab ich gesagt.', {}, ['callerClaimedToBe']],
  // a yes that the teller takes back, and one that came in the end
  ['Vodafone rief an, hab ja gesagt, also eigentlich hab ich gesagt, ich überleg es mir.', { agreedOnPhone: false }],
  [
    'Vodafone rief an, also eigentlich hab ich gesagt ich überlegs mir, am Ende hab ich doch ja gesagt.',
    { agreedOnPhone: true },
  ],
  ['Vodafone rief an, erst hab ich gesagt ich überlegs mir, dann hab ich ja gesagt.', { agreedOnPhone: true }],
  ['Vodafone rief an, also eigentlich hab ich ja gesagt.', { agreedOnPhone: true }],
  [
    'Vodafone rief an, ich hab gesagt ich überlegs mir, dann hat er behauptet ich hätte ja gesagt.',
    { agreedOnPhone: false },
  ],
  // what went out is named behind it; what is still to go is not
  [
    'Ich habe alles schon abgeschickt am 15. November, Widerruf per Einschreiben.',
    { alreadyWithdrawn: true, withdrawnDate: '2026-11-15' },
  ],
  ['Hab alles weggeschickt, den Widerruf per Mail.', { alreadyWithdrawn: true }],
  ['Ich habe die Kündigung abgeschickt, den Widerruf per Einschreiben schicke ich morgen.', {}, ['alreadyWithdrawn']],
  ['Die haben das Paket abgeschickt, Widerruf per Mail.', {}, ['alreadyWithdrawn']],
  ['Ich habe noch nichts abgeschickt, Widerruf per Einschreiben.', {}, ['alreadyWithdrawn']],
  // confirmed, in the button's own words and with nothing beside them
  ['Doch, ich hab was bestätigt.', { textFormApproval: true }],
  ['Nein, Moment, ich habe doch etwas angeklickt', { textFormApproval: true }],
  ['Der sagte, ich hab was bestätigt.', {}, ['textFormApproval']],
  ['Ich hab was bestätigt, nämlich am Telefon meine Adresse.', {}, ['textFormApproval']],
  // what is wrong with the letter from here is nothing that a caller said
  ['Der Brief ist falsch.', {}, [...NO_DECEIT]],
  ['Das Datum ist falsch.', {}, [...NO_DECEIT]],
  ['Der Preis im Brief ist falsch, am Telefon hieß es 19 Euro.', { misledAbout: ['price'] }],
  ['Was er mir erzählt hat, ist falsch.', { misledAbout: ['other'] }],
  // an offer to give in is no lie; the promise that the paper breaks is
  ['Die haben jetzt angerufen und gesagt, sie kommen mir entgegen, 19,99 statt 29,99.', {}, [...NO_DECEIT]],
  [
    'Vodafone rief an, ich hab ja gesagt. Er sagte, er kommt mir entgegen, 19,99 im Monat, aber jetzt steht da 29,99.',
    { misledAbout: ['price'] },
  ],
  ['O2 hat geschrieben, dass sie stornieren, aber nur die Hälfte zurückzahlen.', { companyReply: 'partial' }],
  ['O2 hat geschrieben, dass sie nicht stornieren, aber nur aus Kulanz 10 Euro geben.', {}, ['companyReply']],
  ['Er hat am Telefon gesagt, sie stornieren den alten Vertrag.', {}, ['companyReply']],
  // what somebody ended for the customer
  ['Der Mann hat bei E.ON für mich gekündigt.', {}, ['provider']],
  ['Meine Mutter hat bei Vodafone gekündigt, die wollen für die Kündigung Geld.', { provider: 'Vodafone' }],
  // the customer's own words in a letter, and the company's
  ['Ich schrieb freenet: wir haben ihren Auftrag storniert.', {}, ['companyReply']],
  ['In dem Brief von uns steht: wir haben ihren Vertrag storniert.', {}, ['companyReply']],
  ['Mail von freenet: Wir haben Ihren Auftrag storniert.', { companyReply: 'cancelled' }, ['alreadyCancelled']],
  // a free part with its price is no lie, whenever it is paid
  ['Er sagte, Versand kostenlos, 29,99 im Monat werden abgebucht.', {}, [...NO_DECEIT]],
  ['Er sagte: 3 Monate gratis, dann 29,99 im Monat, das wird vom Konto abgebucht.', {}, [...NO_DECEIT]],
  ['Er sagte, die ersten 6 Monate sind kostenlos, danach 39,99.', {}, [...NO_DECEIT]],
  ['Der Versand ist kostenlos, 19,99 Euro ab dem ersten Monat, sagte er.', {}, [...NO_DECEIT]],
  ['Er sagte, alles kostenlos, und gestern wurden 39,99 Euro abgebucht.', { misledAbout: ['free', 'price'] }],
  // what the customer kept to himself
  ['Die Kosten habe ich ihm nicht genannt.', {}, [...NO_DECEIT]],
  ['Ich habe die Gebühren nicht erwähnt.', {}, [...NO_DECEIT]],
  ['Die Gebühren hat er nicht erwähnt.', { misledAbout: ['price'] }],
  // one's own withdrawal, answered since
  ['I withdrew on 10 November, they replied it was too late.', { withdrawnDate: '2026-11-10' }, ['companyReplyDate']],
  ['Am 10.11. per Mail widerrufen, hat mir keiner geantwortet.', { withdrawnDate: '2026-11-10' }],
  ['Meine Eltern haben am 10.11. widerrufen, sie schrieben eine E-Mail.', { withdrawnDate: '2026-11-10' }],
  ['Am 20.11. antworteten sie auf meinen Widerruf.', {}, ['withdrawnDate']],
  // the contract that is here, and who is at the telephone
  ['Er: Ja, hier ist der Vertrag. Ich habe zugesagt.', { agreedOnPhone: true }],
  ['Ich sagte ja, hier ist Frau Bäcker. Dann kam ein Vertrag.', { agreedOnPhone: false }],
  // a letter from here, a proof or an end of it is wanted, and not the contract
  ['ich will den Brief per Mail haben', {}, ['wantedContract']],
  ['ich will das Schreiben als PDF haben', {}, ['wantedContract']],
  ['Ich möchte das auch, dass das aufhört.', {}, ['wantedContract']],
  ['Ich will den Tarif haben', { wantedContract: true }],
  ['Ich habe zugesagt und möchte den Vertrag auch.', { wantedContract: true }],
  // what was wanted was to be out of it, another thing, or nothing that a contract is
  ['Ich wollte das Abo rückgängig machen.', {}, ['wantedContract']],
  ['Ich wollte den Vertrag auflösen.', {}, ['wantedContract']],
  ['Ich wollte einen Vertrag, aber nicht diesen.', {}, ['wantedContract']],
  ['Die Mahnung kam gerade richtig zu Weihnachten.', {}, ['wantedContract']],
  ['Ich wollte den Handyvertrag mit dem Pixel und hab zugesagt.', { wantedContract: true }],
  ["I didn't ask for his name.", {}, ['wantedContract']],
  ["I didn't ask for my money back.", {}, ['wantedContract']],
  ['I never asked for the contract.', { wantedContract: false }],
  // who was taken for another on the telephone, and not by post
  ['Ich dachte, die Rechnung kommt von der Telekom, aber das war eine andere Firma.', {}, [...NO_DECEIT]],
  ['Ich dachte ich rede mit der Telekom, aber es war eine andere Firma.', { misledAbout: ['identity'] }],
  ['So war es ausgemacht, jetzt möchte ich doch nicht mehr.', {}, [...NO_DECEIT]],
  ['So war es ausgemacht, jetzt kostet es das Doppelte.', { misledAbout: ['other'] }],
  // talked into it by a stranger, and in one's name
  ['Ein Fremder rief an, der hat auf mich eingeredet und ich habe abgeschlossen.', {}, ['identityMisused']],
  ['Jemand hat auf meinen Namen etwas bestellt.', { identityMisused: true }],
  ['Die Unterlagen habe ich nicht bestellt, den Vertrag auch nicht.', { agreedOnPhone: false }],
  ['Die Unterlagen habe ich nicht bestellt.', {}, ['agreedOnPhone']],
  // asked, not told
  ['Verlängert sich der Vertrag automatisch?', {}, ['contractKind', 'existingCustomer']],
  ['Wird so ein Vertrag automatisch verlängert?', {}, ['contractKind', 'existingCustomer']],
  ['Vodafone rief an, da habe ich den Vertrag verlängert.', { contractKind: 'extension' }],
  // rang to be rid of a contract, and was sold another
  [
    'Am 12.10. kam die Rechnung. Am 3.11. habe ich angerufen und gekündigt, und die Dame hat mich zu einem neuen Vertrag überredet.',
    { callDate: '2026-11-03', channel: 'inboundCall' },
  ],
  [
    'Am 2.11. hat mich o2 angerufen. Am 9.11. habe ich dort angerufen und gekündigt.',
    { callDate: '2026-11-02' },
    ['otherCallDates'],
  ],
];
