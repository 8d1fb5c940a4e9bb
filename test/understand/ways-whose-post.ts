// What a court sent although nothing came before it, post and people that are none of the contract's, what is to be kept, and near misses. Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const ORDER = { dunning: 'courtOrder' } as const;

export const POST_WAYS: readonly Sentence[] = [
  // a court's order: what did not come before it takes nothing from it
  ['Ohne Mahnung kam gleich der Mahnbescheid.', ORDER],
  ['Ohne jede Vorwarnung lag ein gelber Brief vom Amtsgericht im Kasten.', ORDER],
  ['Ich hab nie eine Mahnung vor dem Mahnbescheid bekommen.', ORDER],
  ['Am 12.11. kam der Mahnbescheid ganz ohne Mahnung.', { ...ORDER, dunningDate: '2026-11-12' }],
  ['Vor dem Mahnbescheid kam keine einzige Mahnung.', ORDER],
  ['I never got a reminder before the payment order.', ORDER],
  ['Keinerlei Mahnung vor dem Mahnbescheid.', ORDER],
  ['Ohne Mahnung kam der Mahnbescheid, jetzt ist der Vollstreckungsbescheid da.', { dunning: 'enforcementOrder' }],
  ['Ohne Mahnung kam gleich ein Brief vom Inkassobüro.', { dunning: 'collector' }],
  ['Ohne Mahnung kommt auch kein Inkasso, sagt mein Nachbar.', {}, ['dunningDate']],
  ['Ich habe keine Mahnung und keinen Mahnbescheid bekommen.', { dunning: 'none' }],
  ['Ohne Mahnung können die keinen Mahnbescheid schicken.', { dunning: 'none' }],
  ['Können die ohne Mahnung einen Mahnbescheid schicken?', {}, ['dunning']],
  ['Die drohen, ohne Mahnung einen Mahnbescheid zu beantragen.', {}, ['dunning']],
  // what is to be kept
  ['She just wants to keep everything as is.', {}, ['wantedContract', 'goal']],
  ['Die Unterlagen möchte ich behalten.', {}, ['wantedContract', 'goal']],
  ['Vodafone called my mother. She wants to keep it the way it was.', {}, ['wantedContract']],
  ['Ich möchte das Abo behalten, den Brief auch.', { wantedContract: true }],
  ['I want to keep the contract.', { wantedContract: true, goal: 'keep' }],
  // asked, not told; sent away at the door, not on the phone
  ['hört sich die aufnahme überhaupt einer an', {}, ['recordingHeard']],
  ['Auf der Aufnahme hört man mich ja sagen.', { recordingHeard: true }],
  ['wenn ich sag ich geh zum anwalt stornieren die dann gleich?', {}, ['agreedOnPhone', 'wantedContract']],
  ['Bundesnetzagentur', {}, ['jurisdiction']],
  ['Ich hab die Bundesnetzagentur schon angeschrieben.', { jurisdiction: 'DE' }],
  ['Das Paket habe ich abgelehnt.', {}, ['agreedOnPhone', 'wantedContract', 'declaration']],
  ['Er bot mir ein Paket an, das Paket habe ich abgelehnt.', { agreedOnPhone: false }],
  ['Das TV-Paket habe ich am Telefon abgelehnt.', { agreedOnPhone: false }],
  // the day of other post is none of the contract's papers
  ['Mein Brief vom 18.11. ging am 19.11. raus.', {}, ['documentsReceivedDate']],
  ['Der Brief, den ich schrieb, kam am 20.11. zurück.', {}, ['documentsReceivedDate']],
  ['Die Unterlagen wollte er am 11.11. schicken.', {}, ['documentsReceivedDate']],
  ['Ein Brief vom Finanzamt kam am 12.11. an.', {}, ['documentsReceivedDate']],
  ['Ich wollte am 10.11. einen Widerruf schreiben.', {}, ['documentsReceivedDate', 'alreadyWithdrawn']],
  ['Das Paket von meiner Tochter kam am 12.11.', {}, ['goodsReceived', 'goodsReceivedDate']],
  [
    'My mother got a call from Vodafone on 3 November about a new internet contract.',
    { callDate: '2026-11-03' },
    ['documentsReceivedDate'],
  ],
  ['Die Unterlagen wollte er schicken, sie kamen am 11.11. an.', { documentsReceivedDate: '2026-11-11' }],
  ['Mein Brief von Vodafone kam am 12.11.', { documentsReceivedDate: '2026-11-12' }],
  ['Die Unterlagen kamen am 12.11., mein Brief ging am 13.11. raus.', { documentsReceivedDate: '2026-11-12' }],
  ['Der Brief, den Vodafone schrieb, kam am 12.11.', { documentsReceivedDate: '2026-11-12' }],
  ['Als ich am 12.11. zurück war, lag der Brief da.', { documentsReceivedDate: '2026-11-12' }],
  ['Das Paket von Vodafone kam am 12.11.', { goodsReceivedDate: '2026-11-12' }],
  // a withdrawal by phone, one in writing, and words with their days behind
  [
    'Am 20.11. telefonisch widerrufen, verkauft wurde am 3.11. am Telefon.',
    { callDate: '2026-11-03', alreadyWithdrawn: true, withdrawnDate: '2026-11-20' },
    ['otherCallDates'],
  ],
  ['Am 3.11. am Telefon zugesagt und am Telefon widerrufen.', { callDate: '2026-11-03' }],
  ['Ich schrieb am 10.11. einen Widerruf.', { alreadyWithdrawn: true, withdrawnDate: '2026-11-10' }],
  ['Sie schrieb am 10.11., einen Widerruf gibt es nicht.', {}, ['alreadyWithdrawn', 'withdrawnDate']],
  ['angerufen 10.11. unterlagen 14.11.', { callDate: '2026-11-10', documentsReceivedDate: '2026-11-14' }],
  ['unterlagen 14.11. angerufen 10.11.', { callDate: '2026-11-10', documentsReceivedDate: '2026-11-14' }],
  ['Am 10.11. angerufen, am 14.11. Unterlagen.', { callDate: '2026-11-10', documentsReceivedDate: '2026-11-14' }],
  // who rang
  ['Meine Bank rief an und verkaufte mir eine Versicherung.', { channel: 'outboundCall', product: 'insurance' }],
  ['Meine Bank rief mich am 3.11. an und verkaufte mir eine Versicherung.', { callDate: '2026-11-03' }],
  ['Meine Bank rief mich am 3.11. an wegen der Abbuchung.', {}, ['channel', 'callDate']],
  ['Mein Bruder rief mich am 5.11. an, Vodafone am 3.11.', {}, ['callDate']],
  [
    'Mein Bruder rief mich am 5.11. an. Vodafone rief am 3.11. an und verkaufte mir einen Vertrag.',
    { channel: 'outboundCall', callDate: '2026-11-03' },
  ],
];
