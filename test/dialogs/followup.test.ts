// What comes after a letter: the day it set passes, the company promises on the phone, the matter ends.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CaseFile } from '../../src/case/file.ts';
import { factsOf } from '../../src/case/file.ts';
import { say, turn, view } from '../../src/dialogs/index.ts';
import type { Message } from '../../src/dialogs/messages.ts';
import { Talk } from '../conversations/chat.ts';

type Bare = Message extends infer M ? (M extends Message ? Omit<M, 'id' | 'at' | 'today'> : never) : never;

/** A case whose first letter (`letter` of the choices) was sent the same day. */
function sentCase(today: string, story: string, choice: string): Talk {
  const talk = new Talk(today);
  talk.send({ kind: 'said', text: story });
  for (let n = 0; n < 15 && talk.file.open?.fact !== 'letter'; n += 1) {
    const { open } = talk.file;
    assert.ok(open);
    talk.send({ kind: 'answered', question: open.id, value: open.fact === 'textFormApproval' ? 'false' : 'unknown' });
  }
  talk.press(choice);
  talk.send({ kind: 'said', text: 'ja' });
  for (const typed of ['Ilse Brandt', 'Lindenstr. 4, 99423 Weimar', 'nein']) talk.send({ kind: 'said', text: typed });
  if (talk.file.open?.fact === 'recipient.address')
    talk.send({ kind: 'answered', question: talk.file.open.id, value: 'same' });
  const id = talk.file.letters[0]?.id;
  assert.ok(id, talk.text);
  talk.send({ kind: 'event', name: 'wortlaut/sent', value: { id, date: today, way: 'E-Mail' } });
  while (talk.file.open?.fact === 'letter') talk.press('none');
  return talk;
}

/** One more message on another day. */
function on(day: string, file: CaseFile, bare: Bare): { file: CaseFile; text: string; wake: string | undefined } {
  const done = turn(file, { id: `x${day}`, at: `${day}T09:00:00Z`, today: day, ...bare });
  const text = done.replies.map((reply) => say(reply, done.file, 'de').text).join('\n');
  return { file: done.file, text, wake: done.wake };
}

const STORY =
  'Am 12.11. hat mich o2 angerufen und mir einen Handyvertrag verkauft. Ich habe ja gesagt. Das will ich nicht.';

const ON_THE_PHONE = 'Die Hotline hat am Telefon gesagt, dass sie den Vertrag stornieren.';

describe('after the letter', () => {
  const talk = sentCase('2026-11-23', STORY, 'contestConclusion');
  const set = talk.file.letters[0]?.frame.deadlineSet ?? '';

  it('the day after the one it set, the case wakes and asks what came', () => {
    let { file, wake } = talk;
    let text = '';
    const woken: string[] = [];
    for (let n = 0; n < 12 && wake && wake <= set; n += 1) {
      woken.push(wake);
      ({ file, text, wake } = on(wake, file, { kind: 'due', deadline: wake }));
    }
    assert.equal(wake, Temporal.PlainDate.from(set).add({ days: 1 }).toString(), woken.join());
    ({ file, text } = on(wake, { ...file }, { kind: 'due', deadline: wake }));
    assert.match(text, /Eine Antwort steht aus.*Dieser Tag ist vorbei/s);
    assert.equal(file.open?.fact, 'companyReply');
    // Told once: another due day says nothing about it again.
    const again = on('2026-12-20', { ...file }, { kind: 'due', deadline: '2026-12-20' });
    assert.doesNotMatch(again.text, /Eine Antwort steht aus/);
  });

  it('nothing came: the next letter is offered', () => {
    const { file } = on('2027-01-15', talk.file, { kind: 'due', deadline: 'x' });
    assert.equal(file.open?.fact, 'companyReply');
    let next = on('2027-01-15', file, { kind: 'answered', question: file.open?.id ?? '', value: 'none' }).file;
    while (next.open && next.open.fact !== 'letter')
      next = on('2027-01-15', next, { kind: 'answered', question: next.open.id, value: 'unknown' }).file;
    assert.equal(next.open?.fact, 'letter');
  });

  it('given in on the phone: to be confirmed in writing', () => {
    const { text } = on('2026-11-28', talk.file, { kind: 'said', text: ON_THE_PHONE });
    assert.match(text, /Schriftlich geben lassen.*aus dem behaupteten Vertrag keine Ansprüche herleiten/s);
    assert.doesNotMatch(text, /nicht weiter besteht/);
  });

  it('of a change only the change is taken back on paper: the contract before it stays', () => {
    const changed = on('2026-11-27', talk.file, {
      kind: 'event',
      name: 'wortlaut/correct',
      value: { fact: 'contractKind', value: 'extension' },
    }).file;
    let { file } = changed.pending
      ? on('2026-11-27', changed, { kind: 'answered', question: changed.open?.id ?? '', value: true })
      : { file: changed };
    const reply = on('2026-11-28', file, { kind: 'said', text: ON_THE_PHONE });
    file = reply.file;
    assert.equal(factsOf(file).contractKind, 'extension');
    assert.match(reply.text, /mein bisheriger Vertrag unverändert weiterläuft/);
  });

  it('given in by letter: what to check', () => {
    const id = talk.file.letters[0]?.id;
    const read = on('2026-11-28', talk.file, {
      kind: 'event',
      name: 'wortlaut/reply',
      value: { text: 'Aus Kulanz haben wir den Vertrag storniert.', received: '2026-11-28', letter: id },
    });
    assert.equal(read.file.open?.fact, 'confirm');
    assert.equal(factsOf(read.file).companyReply, undefined, 'counts only after the yes');
    const yes = on('2026-11-28', read.file, { kind: 'answered', question: read.file.open?.id ?? '', value: true });
    assert.equal(factsOf(yes.file).companyReply, 'cancelled');
    assert.match(yes.text, /Die Zusage prüfen/);
  });

  it('long after the last date: how did it end? What to keep is named, then deleting is offered', () => {
    let { file } = talk;
    let asked = '';
    for (const day of ['2027-06-01', '2028-01-02', '2028-02-02']) {
      ({ file } = on(day, file, { kind: 'due', deadline: day }));
      while (file.open && file.open.fact !== 'outcome')
        ({ file } = on(day, file, {
          kind: 'answered',
          question: file.open.id,
          value: file.open.fact === 'letter' ? 'none' : 'unknown',
        }));
      if (file.open?.fact === 'outcome') asked = day;
    }
    assert.notEqual(asked, '');
    const ended = on(asked, file, { kind: 'answered', question: file.open?.id ?? '', value: 'withdrawn' });
    assert.match(ended.text, /Heben Sie auf: den Brief, den Beleg/);
    assert.equal(ended.file.open?.about, 'delete');
    const kept = on(asked, ended.file, { kind: 'answered', question: ended.file.open?.id ?? '', value: false });
    assert.notEqual(kept.file.open?.fact, 'letter', 'nothing more is proposed');
  });

  it('the dispute is over and the copy is there: deleting the recording is offered by itself, once, before deleting the case', () => {
    const set = (file: CaseFile, fact: string, value: unknown) =>
      on('2027-06-01', file, { kind: 'event', name: 'wortlaut/correct', value: { fact, value } });
    const answer = (file: CaseFile, value: unknown) =>
      on('2027-06-01', file, { kind: 'answered', question: file.open?.id ?? '', value });
    const withCopy = set(set(talk.file, 'recordingRequestedDate', '2026-11-23').file, 'recordingReply', 'given');
    const ended = set(withCopy.file, 'outcome', 'withdrawn');
    assert.match(ended.text, /Ihre Stimme weiter auf Band/);
    assert.equal(ended.file.open?.about, 'erasure');
    const later = answer(ended.file, 'none');
    assert.equal(later.file.open?.about, 'delete');
    const made = answer(ended.file, 'erasure');
    let { file } = made;
    for (let n = 0; n < 6 && file.open && file.open.about !== 'delete'; n += 1)
      ({ file } = answer(file, file.open.fact === 'recipient.address' ? 'same' : true));
    assert.ok(
      file.letters.some((letter) => letter.letter === 'erasure'),
      'the letter is made',
    );
    assert.equal(file.open?.about, 'delete', 'then the case may go, too');
    const withoutCopy = set(
      set(set(talk.file, 'recordingRequestedDate', '2026-11-23').file, 'recordingReply', 'refused').file,
      'outcome',
      'withdrawn',
    );
    assert.doesNotMatch(withoutCopy.text, /Ihre Stimme weiter auf Band/);
  });

  it('the receipt of the post lies with the letter it proves; a second one with the next letter', () => {
    const upload = (file: CaseFile, name: string) =>
      on('2026-11-24', file, {
        kind: 'uploaded',
        file: name,
        name: `${name}.jpg`,
        type: 'image/jpeg',
        bytes: 9,
        role: 'receipt',
      });
    const kept = upload(talk.file, 'beleg');
    assert.match(kept.text, /Der Beleg „beleg\.jpg“ liegt jetzt bei Ihrem Brief „Vertrag über.*vom .*23\. November/);
    assert.deepEqual(view(kept.file, '2026-11-24').letters[0]?.receipts, [{ id: 'beleg', name: 'beleg.jpg' }]);
    const second = upload(kept.file, 'rueckschein');
    assert.equal(view(second.file, '2026-11-24').letters[0]?.receipts?.length, 2, 'one letter, two papers');
    const early = upload({ ...talk.file, letters: [] }, 'zu-frueh');
    assert.equal(early.file.evidence.at(-1)?.letter, undefined, 'without a sent letter it is just kept');
  });
});
