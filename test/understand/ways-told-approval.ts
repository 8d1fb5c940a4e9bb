// Approval told by its way, its noun or what was asked for, and papers that say something else than the call. Near misses beside.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const CALLED = 'Vodafone hat am 3.11. angerufen wegen Internet.';
const YES = { textFormApproval: true } as const;
const NOT = { textFormApproval: false } as const;
const OPEN = ['textFormApproval', 'approvalMeans'] as const;
const by = (approvalMeans: NonNullable<Sentence[1]['approvalMeans']>): Sentence[1] => ({
  textFormApproval: true,
  approvalMeans,
});
const DIFFERS = { confirmationDiffers: true } as const;
const SAME = ['confirmationDiffers'] as const;

export const TOLD_APPROVAL_WAYS: readonly Sentence[] = [
  // "ohne dass" before the act denies it, behind the act it denies something else
  ['Die haben meine Nummer mitgenommen ohne dass ich was unterschrieben hab.', NOT],
  ['Der Strom wurde umgestellt, ohne dass meine Mutter etwas unterschrieben hat.', NOT],
  ['Ohne dass ich es gemerkt habe, hab ich per Mail was unterschrieben.', by('emailReply')],
  [`${CALLED} Ich hab was unterschrieben, ohne dass ich es gelesen hab.`, YES],
  // by the way in which it went
  [`${CALLED} Dann kam eine SMS, ich hab OK zurückgesimst.`, by('sms')],
  ['They sent me a message and I texted back YES.', by('sms')],
  [`${CALLED} Den Auftrag hab ich dann über den Link in der Mail erteilt.`, by('link')],
  [`${CALLED} Ich hab mich bei MeinVodafone eingeloggt und den Auftrag angenommen.`, by('portal')],
  [`${CALLED} Den Vertrag hab ich unterschrieben und in den Briefkasten geworfen.`, by('letter')],
  [`${CALLED} Musste eine SMS mit JA zurückschicken, hab ich gemacht.`, by('sms')],
  [
    `${CALLED} Meine Genehmigung an Vodafone ging am 6.11. raus.`,
    { textFormApproval: true, approvalDate: '2026-11-06' },
  ],
  [`${CALLED} Bin mit dem Daumen auf „Annehmen“ geraten.`, YES],
  [`${CALLED} Die SMS hab ich bekommen und meiner Tochter gesimst.`, {}, OPEN],
  [
    `${CALLED} Ich hab mich bei MeinVodafone eingeloggt und den Zählerstand eingetragen.`,
    {},
    ['textFormApproval', 'serviceUsed'],
  ],
  [`${CALLED} Die Bestätigung an meine Adresse ging am 6.11. raus.`, {}, OPEN],
  // only looked at
  ['I clicked on the link to see what it was about.', {}, OPEN],
  [`${CALLED} Auf den Link hab ich geklickt, um es zu lesen.`, {}, OPEN],
  // asked for, and left
  [`${CALLED} Heute kam die Zusammenfassung mit Widerrufsbelehrung, ich soll bestätigen. Hab ich nicht.`, NOT],
  [`${CALLED} Die Mail hat einen Knopf „jetzt bestellen“. Nicht gedrückt.`, NOT],
  [`${CALLED} Angeklickt, unterschrieben, zurückgeschickt - nichts davon hab ich gemacht.`, NOT],
  [`${CALLED} Auf die Bestätigungsmail hab ich nie reagiert.`, NOT],
  [`${CALLED} Die fragen, wo meine Genehmigung bleibt.`, NOT],
  [`${CALLED} In meiner Mail stand: Ich genehmige das nicht.`, NOT],
  [`${CALLED} Auf dem Portal steht „wartet auf Ihre Freigabe“. Das lass ich so stehen.`, NOT],
  [`${CALLED} Soll ich bestätigen?`, {}, OPEN],
  // what they say was clicked is no call
  ['Vodafone sagt, ich hätte am 3. November online zugestimmt.', {}, ['callDate', 'textFormApproval']],
  // papers that say something else, or the same
  ['Besprochen waren 100 Mbit, bestätigt haben sie nun 250 Mbit mit Fernsehen.', DIFFERS],
  ['Versprochen waren am Telefon 20 GB, laut Vertrag sind es 5.', DIFFERS],
  ['Zwischen dem, was der Mann am Telefon gesagt hat, und der Bestätigung liegen Welten.', DIFFERS],
  ['Besprochen waren 100 Mbit, bestätigt haben sie genau das.', {}, SAME],
  ['Preis und Laufzeit in der Mail stimmen mit dem Gespräch überein.', { confirmationDiffers: false }],
  ['Vereinbart war ein Rückruf, bestätigt habe ich nichts.', {}, SAME],
];
