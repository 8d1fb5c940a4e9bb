// What was sold, what came and whether it was used, family by family, with near misses beside them. Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const THINGS: readonly Sentence[] = [
  // several lines in one deal are a bundle; side by side without a deal they are not
  ['Verkauft hat er mir Internet und Fernsehen in einem Vertrag.', { product: 'bundle' }],
  ['ein paket hat er gesagt: glasfaser, telefon und tv', { product: 'bundle' }],
  ['fibre, landline and a streaming box, all in one bundle', { product: 'bundle' }],
  ['DSL/Handy/TV als Kombipaket haben sie mir angedreht', { product: 'bundle' }],
  ['Am Telefon ging es um Internet und Festnetz, ein neuer Vertrag.', { product: 'internet' }],
  // the police are no policy
  ['Vodafone called me yesterday and sold me a mobile contract. I told the police.', { product: 'mobile' }],
  ['Yesterday Vodafone called me. I made a police report.', {}, ['product']],
  // heads of compounds tell the trade
  ['eine Hausratpolice hat er mir am Telefon verkauft', { product: 'insurance', insuranceKind: 'other' }],
  ['am telefon hat sie mir ne pflegezusatz angedreht', { product: 'insurance', insuranceKind: 'other' }],
  ['They sold me an endowment policy over the phone.', { product: 'insurance', insuranceKind: 'life' }],
  [
    'Meine Lebensversicherung läuft gut. Am Telefon verkauft wurde mir eine Glasbruchversicherung.',
    { product: 'insurance', insuranceKind: 'other' },
  ],
  ['ein Konsumentenkredit wurde mir telefonisch angeboten', { product: 'finance' }],
  ['einen Spanischkurs soll ich am Telefon bestellt haben', { product: 'course' }],
  // what one gave up, or what it was not about, was not sold
  ['Ums Handy gings diesmal nicht, verkaufen wollten sie Internet.', { product: 'internet' }],
  // it came
  ['Der Router wurde am 12.11. geliefert.', { goodsReceived: true, goodsReceivedDate: '2026-11-12' }],
  ['die heizdecke kam am 12.11., bestellt hab ich sie nie', { goodsReceived: true, goodsReceivedDate: '2026-11-12' }],
  ['Das Paket würde am 12.12. geliefert, hieß es.', {}, ['goodsReceivedDate', 'goodsReceived']],
  // used, or just not
  ['Die Box ist angeschlossen und wir schauen damit.', { serviceUsed: true }],
  ['Die Karte ist da, eingelegt hab ich sie nicht.', { serviceUsed: false }],
  ['angeschlossen ist die box nicht', { serviceUsed: false }],
  ['genutzt? nie, die sim liegt in der schublade', { serviceUsed: false }],
  ['I never activated the SIM card.', { serviceUsed: false }],
  // days of papers and calls
  ['Die Versicherungsurkunde traf am 4. November ein.', { documentsReceivedDate: '2026-11-04' }, ['callDate']],
  ['Laut Brief wurden am 2.11. zwei Verträge geschlossen.', {}, ['documentsReceivedDate']],
  ['Vorgestern klingelte ein Mann an der Haustür wegen Glasfaser.', {}, ['callDate']],
  ['die verbraucherzentrale hab ich am 16. angerufen', {}, ['callDate']],
  [
    'Am 19. November habe ich mich telefonisch beschwert. Angerufen hatten sie mich am 5. November.',
    { callDate: '2026-11-05', complaintDate: '2026-11-19' },
  ],
  [
    'Mitte Oktober, genauer weiß ich es nicht mehr, fand dieses Telefonat mit der Firma statt.',
    { callDateFrom: '2026-10-11', callDateTo: '2026-10-20' },
  ],
];
