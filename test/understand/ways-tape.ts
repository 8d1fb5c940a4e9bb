// The tape: that there is one, that it was asked for, what came of it, whether it was heard; and threats to cut off. Near misses beside.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const SAID = 'Vodafone behauptet, ich hätte am 3.11. am Telefon verlängert.';
const ASKED = 'Am 5.11. hab ich schriftlich die Aufnahme verlangt.';
const THERE = { recordingAnnounced: true } as const;
const NO_TAPE = ['recordingAnnounced'] as const;
const on = (recordingRequestedDate: string): Sentence[1] => ({ recordingRequestedDate });
const reply = (recordingReply: NonNullable<Sentence[1]['recordingReply']>): Sentence[1] => ({ recordingReply });
const DUNNED = 'Vodafone schickt mir Mahnungen wegen einer Karte, die mir am Telefon untergejubelt wurde.';
const CUT = { cutOffThreatened: true } as const;
const NO_CUT = ['cutOffThreatened'] as const;

export const TAPE_WAYS: readonly Sentence[] = [
  // there is a tape, they say
  [`${SAID} Das sei alles auf Band.`, THERE],
  [`${SAID} Es gibt angeblich eine Aufnahme.`, THERE],
  [`${SAID} Laut denen gibt es eine Aufzeichnung, auf der ich zustimme.`, THERE],
  [`${SAID} Die berufen sich auf einen Mitschnitt.`, THERE],
  [`${SAID} Mein Ja hätten sie auf Tonband.`, THERE],
  [`${SAID} Gespräch liege als Tonaufnahme vor.`, THERE],
  [`${SAID} die haben angeblich mitgeschnitten`, THERE],
  [`${SAID} Sie hätten das Telefonat aufgenommen, heißt es.`, THERE],
  [`${SAID} Es wurde mitgeschnitten, schreiben sie.`, THERE],
  ["They keep telling me there's a recording of my yes.", THERE],
  ['They write that they have a recording of the call.', THERE],
  ['Der Anrufer sagte, das Band läuft mit.', THERE],
  ['Die Dame wollte wissen, ob sie das Gespräch aufzeichnen darf. Ich hab ja gesagt.', THERE],
  // announced to nobody, asked for, doubted
  [`${SAID} Dass mitgeschnitten wird, hat mir kein Mensch gesagt.`, { recordingAnnounced: false }],
  [`${SAID} Aufgenommen haben sie das Gespräch, ohne mich zu fragen.`, { recordingAnnounced: false }],
  [`${SAID} Gibt es davon eine Aufnahme?`, {}, NO_TAPE],
  [`${SAID} Ich will wissen, ob die eine Aufnahme haben.`, {}, NO_TAPE],
  ['I asked Vodafone for the recording on 5 November.', on('2026-11-05'), NO_TAPE],
  ['Hab am 5.11. nach der Aufnahme gefragt.', on('2026-11-05'), NO_TAPE],
  [`${SAID} Meine Band hat am Samstag Probe.`, {}, NO_TAPE],
  // asked for
  ['Mit Schreiben vom 5.11. habe ich von Vodafone die Herausgabe des Gesprächsmitschnitts verlangt.', on('2026-11-05')],
  ['Am 5.11. hab ich Vodafone aufgefordert, mir die Gesprächsaufzeichnung rauszurücken.', on('2026-11-05')],
  ['Per Mail vom 5.11. bat ich um den Mitschnitt.', on('2026-11-05')],
  ['On 5 November I sent them a letter asking for a copy of the call recording.', on('2026-11-05')],
  ['Die Aufnahme hab ich am 5.11. angefordert.', on('2026-11-05')],
  ['Am 5.11. Antrag nach Art. 15 DSGVO gestellt, es geht um das Tonband.', on('2026-11-05')],
  ['Am 5.11. rief Vodafone an und fragte, ob sie aufzeichnen dürfen.', {}, ['recordingRequestedDate']],
  // what came of it
  [`${ASKED} Antwort: das gehe "aus Datenschutzgründen" nicht.`, { ...reply('refused'), recordingHeard: false }],
  [`${ASKED} Die rücken sie nicht raus.`, reply('refused')],
  [`${ASKED} Das machen sie grundsätzlich nicht.`, reply('refused')],
  [`${ASKED} Sie stellen sich tot.`, { ...reply('none'), recordingHeard: false }],
  [`${ASKED} Seitdem Funkstille.`, reply('none')],
  [`${ASKED} Die antworten einfach nicht.`, reply('none')],
  [
    'Ich hab die Aufnahme bei Vodafone am 5.11. angefordert. Angeblich hab ich was bestellt. Die melden sich nicht.',
    reply('none'),
  ],
  [`${ASKED} Die antworten nicht auf meine Kündigung.`, {}, ['recordingReply']],
  ['Ich will die Aufnahme, aber verlangt habe ich sie nicht. Die antworten nicht.', {}, ['recordingReply']],
  [`${ASKED} Ich antworte nicht mehr auf deren Mails.`, {}, ['recordingReply']],
  [`${ASKED} Darauf kam nie was zurück.`, reply('none')],
  [`${ASKED} Das Band existiert nicht mehr, schreiben sie.`, { ...reply('deleted'), recordingHeard: false }],
  [`${ASKED} Angeblich schon überspielt.`, reply('deleted')],
  [
    `${ASKED} Bekommen hab ich nur ein abgetipptes Gesprächsprotokoll.`,
    { ...reply('transcriptOnly'), recordingHeard: false },
  ],
  [`${ASKED} Statt der Tondatei kam ein Blatt Papier mit dem Wortlaut.`, reply('transcriptOnly')],
  [`${ASKED} Die haben mir nur ein Stück vom Gespräch gegeben, mittendrin abgeschnitten.`, reply('incomplete')],
  [`${ASKED} Vodafone hat mir eine CD mit dem ganzen Telefonat geschickt.`, reply('given')],
  ['I asked Vodafone for the recording on 5 November and have heard nothing back.', reply('none')],
  ['They turned down my request for the call recording.', reply('refused')],
  ['Vodafone answered that the audio file no longer exists.', reply('deleted')],
  ['Vodafone finally emailed me the full recording.', reply('given')],
  [`${SAID} Die Aufnahme kenne ich nicht.`, { recordingHeard: false }],
  [`${SAID} Zu hören bekommen hab ich das angebliche Band bis heute nicht.`, { recordingHeard: false }],
  ["They say there is a recording. I haven't heard it.", { recordingHeard: false }],
  // a threat to cut off
  [`${DUNNED} Im letzten Brief steht was von Anschlusssperre.`, CUT],
  [`${DUNNED} Mit Sperre und Schufa wird gedroht.`, CUT],
  [`${DUNNED} Die Karte wollen sie sperren.`, CUT],
  [`${DUNNED} das handy wolln se auch abklemmen`, CUT],
  [`${DUNNED} Dritte Mahnung, mit Sperrandrohung.`, CUT],
  [`${DUNNED} Sie wollen laut Schreiben vom 9.11. den Anschluss sperren.`, CUT],
  [`${DUNNED} Zahlen Sie oder Ihre Karte wird deaktiviert, schreiben die.`, CUT],
  [`${DUNNED} Die Abschaltung der Leitung stehe bevor.`, CUT],
  [`${DUNNED} Ab 1.12. machen sie mir das Telefon dicht.`, CUT],
  [`${DUNNED} Sonst drehen sie mir das Internet ab.`, CUT],
  [`${DUNNED} They say they will cut me off.`, CUT],
  [`${DUNNED} Soll ich die Karte sperren lassen?`, {}, NO_CUT],
  [`${DUNNED} Ich will die Drittanbietersperre.`, {}, NO_CUT],
  ['Der Anrufer meinte, das Kupfernetz werde zum Jahresende abgestellt.', {}, NO_CUT],
  ['Einer von der Telekom sagte, Analog wird abgestellt, ohne neuen Vertrag kein Telefon.', {}, NO_CUT],
  [`${DUNNED} Ich lasse die Nummer von denen blockieren.`, {}, NO_CUT],
  ['Sie behaupten, das Gespräch sei aufgezeichnet worden. Vodafone.', { recordingAnnounced: true }],
  ['They write that my consent was recorded. O2.', { recordingAnnounced: true }],
  ['Gibt es von dem Anruf eine Aufnahme?', {}, ['recordingAnnounced']],
];
