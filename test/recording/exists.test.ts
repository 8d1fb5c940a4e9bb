// What recordings there may be: whoever asks for one is told what to expect and asked what there is; nothing is claimed that nobody said.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HEARD_FOR, type Lang } from '../../src/case/file.ts';
import { view } from '../../src/dialogs/index.ts';
import { protocolDocument } from '../../src/dialogs/tape/protocols.ts';
import { de } from '../../web/chat/words-de.ts';
import { en } from '../../web/chat/words-en.ts';
import { Talk } from '../conversations/chat.ts';

const TODAY = '2026-11-23';
const say = (talk: Talk, text: string): void => talk.send({ kind: 'said', text });

test('who only says "ich will die Aufnahme" is told what to expect, asked what there is, and what was said before the tape stays', () => {
  const talk = new Talk(TODAY);
  say(talk, 'ich will die Aufnahme');
  assert.match(talk.text, /kostenlos und ohne Grund/);
  assert.equal(talk.file.open?.fact, 'channel');
  assert.doesNotMatch(talk.text, /Sie wurden angerufen/, 'nobody has said who called');
  talk.press('Jemand hat mich angerufen');
  assert.match(talk.text, /Mitarbeiter aus der Branche berichtet.*nur der Schluss/);
  assert.equal(talk.file.open?.fact, 'recordingAnnounced');
  talk.press('Ja');
  assert.equal(talk.file.open?.fact, 'tape.since');
  talk.press('Erst am Schluss, vor der Bestellung');
  assert.equal(talk.file.open?.fact, 'tape.before');
  say(talk, 'Es kostet nichts, ich müsste nur bestätigen.');
  assert.match(talk.text, /verlangt der Brief auch das Gespräch davor/);
  assert.match(talk.text, /allein belegt oft wenig.*Textform.*Viel belegt sie nur, wenn/s);
  assert.equal(talk.file.open?.fact, 'callDate', 'then the talk goes on to the letter');
  say(talk, 'aufschreiben');
  for (let n = 0; n < 9 && talk.file.shown['m1:memory'] !== 'done'; n++)
    if (talk.file.open?.fact === 'callDate') say(talk, 'gestern');
    else say(talk, 'weiß ich nicht');
  const paper = protocolDocument(talk.file, 'g-m1', TODAY);
  const tape = paper?.sections.find((section) => section.title === 'Die Aufnahme')?.paragraphs?.join(' ') ?? '';
  assert.match(tape, /aufgenommen wird.*erst am Schluss.*Es kostet nichts/s);
});

test('who called themselves hears of whole calls at random; of a tape that nobody spoke of no beginning is asked', () => {
  const talk = new Talk(TODAY);
  say(talk, 'Ich hätte gern den Mitschnitt von meinem Gespräch.');
  talk.press('Ich habe angerufen');
  assert.match(talk.text, /ganze Gespräche aufnimmt, aber nur stichprobenweise/);
  talk.press('Nein');
  assert.match(talk.text, /nie gefragt wurden/);
  assert.equal(talk.file.open?.fact, 'callDate');
});

test('a tape that ran from the start leaves nothing before it to ask for; what is not known is passed over', () => {
  const talk = new Talk(TODAY);
  say(talk, 'Gestern rief mich Vodafone an wegen Internet. Ich will die Aufnahme.');
  assert.equal(talk.file.open?.fact, 'recordingAnnounced');
  talk.press('Ja');
  say(talk, 'von Anfang an');
  assert.equal(talk.file.matters[0]?.tape?.since, 'start');
  assert.equal(talk.file.open?.fact, 'displayedNumber', 'of the contract nothing is asked before the letter');
  const other = new Talk(TODAY);
  say(other, 'ich will die aufnahme');
  for (let n = 0; n < 2; n++) say(other, 'weiß ich nicht');
  assert.match(other.text, /allein belegt oft wenig/);
  assert.equal(other.file.open?.fact, 'callDate');
});

test('asked for a transcript that is not there, "nein" leads to what exists, and both sides of the claim while nobody said who called', () => {
  const talk = new Talk(TODAY);
  say(talk, 'Aufnahme prüfen');
  assert.match(talk.text, /Wer wen angerufen hat, entscheidet/);
  assert.doesNotMatch(talk.text, /Sie wurden angerufen/);
  say(talk, 'nein, noch nicht');
  assert.equal(talk.file.open?.fact, 'channel');
});

test('whoever has asked for it, or has it, or was told by a court, is not asked what exists', () => {
  for (const story of [
    'Gestern rief mich Vodafone an. Ich will die Aufnahme. Am 20.11. habe ich sie verlangt.',
    'Vodafone rief mich am 3.11. an. Ich will die Aufnahme. Heute kam ein Mahnbescheid vom Gericht.',
  ]) {
    const talk = new Talk(TODAY);
    say(talk, story);
    assert.doesNotMatch(talk.text, /welche Aufnahmen es geben kann/, story);
  }
});

test('the same in every further language, in its own words', () => {
  const first: Partial<Record<Lang, RegExp>> = {
    en: /free of charge/,
    tr: /ücretsiz/,
    ru: /бесплатно/,
    uk: /безкоштовно/,
    pl: /bezpłatnie/,
    ar: /مجانًا/,
    'de-x-leicht': /Das kostet nichts/,
  };
  for (const [lang, words] of Object.entries(first)) {
    const talk = new Talk(TODAY, lang as Lang);
    say(talk, 'Aufnahme prüfen');
    talk.press('none');
    assert.match(talk.text, words, lang);
    talk.press('inboundCall');
    talk.press('true');
    assert.equal(talk.file.open?.fact, 'tape.since', lang);
    talk.press('end');
    assert.equal(talk.file.open?.fact, 'tape.before', lang);
  }
});

test('the wish is heard in five further languages as it is typed, and a tape that is only spoken of is none', () => {
  const asked: readonly [Lang, string][] = [
    ['tr', 'Telekom ile yaptığım görüşmenin ses kaydını istiyorum.'],
    ['tr', 'Kaydı nasıl alabilirim?'],
    ['ru', 'Я хочу получить запись разговора с Telekom.'],
    ['ru', 'Мне нужна запись звонка.'],
    ['uk', 'Я хочу отримати запис розмови з Vodafone.'],
    ['uk', 'Мені потрібен запис дзвінка.'],
    ['pl', 'Chcę nagranie rozmowy z Telekom.'],
    ['pl', 'Jak mogę dostać nagranie?'],
    ['ar', 'أريد تسجيل المكالمة مع Telekom'],
    ['ar', 'أريد نسخة من التسجيل'],
  ];
  const goal = (lang: Lang, text: string): unknown => {
    const talk = new Talk(TODAY, lang);
    say(talk, text);
    return talk.file.matters[0]?.facts.goal?.value;
  };
  for (const [lang, text] of asked) assert.equal(goal(lang, text), 'recording', text);
  for (const [lang, text] of [
    ['ru', 'Мне сказали, что есть запись разговора, я ничего не хочу платить.'],
    ['pl', 'Nie chcę, żeby mnie nagrywali.'],
    ['tr', 'Sözleşmeyi istemiyorum, kayıt yapıldığını söylediler.'],
    ['ar', 'لا أريد هذا العقد، قالوا إن هناك تسجيل'],
    ['pl', 'Nie zgodziłem się na nagranie.'],
  ] as const)
    assert.notEqual(goal(lang, text), 'recording', text);
});

test('where a model is set, a file it would not take says so, and so does asking for it all the same', () => {
  const talk = new Talk(TODAY);
  talk.file = { ...talk.file, transcribes: true };
  talk.send({ kind: 'uploaded', file: 's1', name: 'lang.wav', type: 'audio/wav', bytes: 26 * 1024 * 1024 });
  const machine = view(talk.file, TODAY).recordings?.[0]?.machine;
  assert.equal(machine?.state, 'tooBig');
  assert.match(machine?.text ?? '', /mehr als 25 MB.*mp3/);
  talk.send({ kind: 'event', name: 'wortlaut/transcribe', value: { file: 's1' } });
  assert.match(talk.text, /mehr als 25 MB/);
  assert.deepEqual(talk.effects, []);
});

test('who introduced themselves is named on what they heard, also before a letter asked for their name', () => {
  const talk = new Talk(TODAY);
  say(talk, 'Ich heiße Rosa Lind. Am 10.11. hat mich Vodafone angerufen wegen Internet.');
  talk.send({ kind: 'uploaded', file: 's1', name: 'anruf.mp3', type: 'audio/mpeg', bytes: 900_000 });
  for (const criterion of HEARD_FOR)
    talk.send({ kind: 'event', name: 'wortlaut/mark', value: { file: 's1', criterion, answer: 'unclear' } });
  const paper = protocolDocument(talk.file, 'r1', TODAY);
  assert.equal(paper?.info.find((row) => row.label === 'Erstellt von')?.value, 'Rosa Lind');
});

test('every format that is taken is named where a recording is asked for and where a file is refused', () => {
  const talk = new Talk(TODAY);
  say(talk, 'Aufnahme prüfen');
  const refusals = [de.uploadType('x.exe'), en.uploadType('x.exe')];
  for (const format of ['mp3', 'wav', 'm4a', 'ogg', 'opus'])
    for (const text of [talk.asked?.help ?? '', ...refusals]) assert.match(text, new RegExp(`\\b${format}\\b`), text);
});
