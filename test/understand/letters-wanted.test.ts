// Which letters an answer wants: "ja und die Aufnahme auch" was only the first of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lettersWanted, type OfferedLetter } from '../../src/dialogs/understand/index.ts';

const OFFERED: OfferedLetter[] = [
  { letter: 'contestConclusion', with: ['refuseApproval', 'withdrawal'] },
  { letter: 'recordingAccess', with: [] },
  { letter: 'regulatorComplaint', with: [] },
];
const TWO = OFFERED.slice(0, 2);
const [first, second, third] = ['contestConclusion', 'recordingAccess', 'regulatorComplaint'];

const ROWS: readonly (readonly [string, OfferedLetter[], readonly (string | undefined)[] | undefined])[] = [
  ['ja und die Aufnahme auch', OFFERED, [first, second]],
  ['Ja bitte, und auch die Auskunft über die Aufnahme', OFFERED, [first, second]],
  ['die Aufnahme und den Widerruf bitte', OFFERED, [first, second]],
  ['den Widerruf', OFFERED, [first]],
  ['nur die Aufnahme', OFFERED, [second]],
  ['1 und 2', OFFERED, [first, second]],
  ['1, 3', OFFERED, [first, third]],
  ['2+3', OFFERED, [second, third]],
  ['1 ve 2', OFFERED, [first, second]],
  ['1 и 2', OFFERED, [first, second]],
  ['die erste und die dritte', OFFERED, [first, third]],
  ['alle', OFFERED, [first, second, third]],
  ['alle drei bitte', OFFERED, [first, second, third]],
  ['ja alles', OFFERED, [first, second, third]],
  ['alle außer der Beschwerde', OFFERED, [first, second]],
  ['Den Widerruf ja, die Beschwerde nicht', OFFERED, [first]],
  ['both please', TWO, [first, second]],
  ['beide', TWO, [first, second]],
  ['beide', OFFERED, undefined],
  ['the withdrawal and the recording please', OFFERED, [first, second]],
  // Each was asked again: the words around the letter's name were not known, or the place was not.
  ['den an die BNetzA', OFFERED, [third]],
  ['nummer zwei', OFFERED, [second]],
  ['den letzten', OFFERED, [third]],
  ['am besten den zweiten', OFFERED, [second]],
  ['den wichtigsten', OFFERED, [first]],
  ['den du empfiehlst', OFFERED, [first]],
  ['einfach alle', OFFERED, [first, second, third]],
  ['fang mit der Aufnahme an', OFFERED, [second]],
  ['the most important one', OFFERED, [first]],
  ['just the first one', OFFERED, [first]],
  ['all of them', OFFERED, [first, second, third]],
  ['all of them but the complaint', OFFERED, [first, second]],
  ['all of this is new to me', OFFERED, undefined],
  ['i think the first and the third', OFFERED, [first, third]],
  ['just the recording one', OFFERED, [second]],
  ['ok do it', OFFERED, [first]],
  ['go with 2', OFFERED, [second]],
  ['den nächsten', OFFERED, [first]],
  ['das nächste Mal', OFFERED, undefined],
  ['nächste Woche', OFFERED, undefined],
  ['nächsten Monat', OFFERED, undefined],
  ['i will think about it', OFFERED, undefined],
  ['i sent the first already', OFFERED, undefined],
  ['nein', OFFERED, undefined],
  ['keinen', OFFERED, undefined],
  ['1 und 7', OFFERED, undefined],
  ['die Rechnung kam gestern', OFFERED, undefined],
  ['ich habe die Aufnahme schon angefordert', OFFERED, undefined],
  ['was ist die Aufnahme?', OFFERED, undefined],
  ['ja, aber die haben mir gedroht', OFFERED, undefined],
  ['die Kündigung', OFFERED, undefined],
];

for (const [text, offered, wanted] of ROWS) {
  test(`"${text}" of ${offered.length}`, () => assert.deepEqual(lettersWanted(text, offered), wanted));
}
