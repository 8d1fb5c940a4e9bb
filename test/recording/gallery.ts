// Draws both protocols, of a recording that was checked and from memory, into docs/recording (PNG by poppler's pdftoppm).
// Run: node bin/wortlaut.mjs run test/recording/gallery.ts
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { protocolDocument } from '../../src/dialogs/tape/protocols.ts';
import { loadFonts } from '../../src/fonts.ts';
import { renderProtocol } from '../../src/letters/index.ts';
import { Talk } from '../conversations/chat.ts';

/** Poppler's tool; a program of the machine, no package. */
const DRAW = 'pdftoppm';
const TODAY = '2026-11-23';
const PLACE = join(import.meta.dirname, '..', '..', 'docs', 'recording');

const CALL = `[00:03] Agent: Guten Tag Herr Gruber, Deutsche Telekom, mein Name ist Stein. Ich rufe wegen Ihres Internetvertrags an.
[00:11] Kunde: Grüß Gott.
[00:14] Agent: Ist es in Ordnung, wenn ich zur Dokumentation aufnehme?
[00:18] Kunde: Meinetwegen.
[00:21] Agent: Ihr Geburtstag ist der 2.2.61?
[00:25] Kunde: Stimmt.
[00:28] Agent: Sie bekommen von uns MagentaZuhause XL, Laufzeit wie üblich 24 Monate.
[00:35] Kunde: Aha. Und was ändert sich?
[00:38] Agent: Nur die Geschwindigkeit. Preislich ist das total attraktiv.
[00:44] Kunde: Ja dann.
[00:47] Agent: Dann buche ich das ein, einverstanden?
[00:51] Kunde: Ja, einverstanden.`;
const MEMORY = [
  'gegen 17 Uhr',
  '0221 555123',
  'Herr Stein',
  'etwa zehn Minuten',
  'Er sagte, es wird nur schneller. Ich habe gefragt, was es kostet, und keine Antwort bekommen. Dann habe ich ja gesagt.',
  'Meine Frau saß daneben.',
];

const said = (talk: Talk, text: string): void => talk.send({ kind: 'said', text });
const STORY =
  'Ich heiße Karl Gruber. Am 10.11. hat mich die Telekom angerufen wegen Internet, jetzt soll ich einen Vertrag haben und will das nicht.';

/** The pages of a protocol as pictures. @throws Error where the case has no such protocol */
function draw(talk: Talk, id: string, name: string): void {
  const document = protocolDocument(talk.file, id, TODAY);
  if (!document) throw new Error(`no protocol ${id}`);
  const folder = mkdtempSync(join(tmpdir(), 'protocol-'));
  const file = join(folder, 'protocol.pdf');
  writeFileSync(file, renderProtocol(document, loadFonts()));
  execFileSync(DRAW, ['-r', '80', '-png', file, join(PLACE, name)]);
  rmSync(folder, { recursive: true });
}

mkdirSync(PLACE, { recursive: true });
const checked = new Talk(TODAY);
said(checked, STORY);
said(checked, CALL);
draw(checked, 'r1', 'checked');

const remembered = new Talk(TODAY);
said(remembered, STORY);
said(remembered, 'aufschreiben');
for (const answer of MEMORY) said(remembered, answer);
draw(remembered, 'g-m1', 'from-memory');
