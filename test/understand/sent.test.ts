// Whether words tell that a letter went out, with one lying there: by day, hour and way, and what only sounds like it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saysSent } from '../../src/dialogs/understand/index.ts';
import { fold } from '../../src/knowledge/german/words.ts';

// "Heute früh um 9 abgeschickt per Mail" was met with "das ändert Ihr Ergebnis nicht", and no date was watched.
const SENT = [
  'heute früh um 9 abgeschickt per mail',
  'um 9 abgeschickt',
  'heute morgen raus per mail',
  'erledigt, per einschreiben',
  'gerade zur post gebracht',
  'liegt im briefkasten',
  'gestern per fax',
  'hab ich gemailt',
  'eben gesendet',
  'mit der post weg',
  'habe es gesendet, um 14:30 uhr',
  'emailed them',
  'sent it at 9 this morning',
  'ist raus',
];
const NOT_SENT = [
  'morgen geht er raus per mail',
  'heute morgen kam eine mail',
  'gestern per fax bekommen',
  'heute kam per post ein brief',
  'wird um 9 abgeschickt',
  'ich schicke ihn morgen früh',
  'die haben das gestern per mail geschickt bekommen',
  'gestern kam was per einschreiben',
  'gemacht',
  'die rechnung liegt im briefkasten',
  'der vertrag ist heute im briefkasten gewesen',
  'ich werf den brief weg',
  'liegt die rechnung im briefkasten?',
  'noch nicht weg',
  'will ihn per fax',
];

for (const words of SENT) test(`„${words}“ went out`, () => assert.equal(saysSent(fold(words).text), true));
for (const words of NOT_SENT) test(`„${words}“ did not`, () => assert.equal(saysSent(fold(words).text), false));
