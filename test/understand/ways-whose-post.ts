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
];
