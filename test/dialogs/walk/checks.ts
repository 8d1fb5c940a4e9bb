// What must hold after every message of a random walk; each check is one thing that a customer would call a fault.
import assert from 'node:assert/strict';
import type { CaseFile, OpenQuestion } from '../../../src/case/file.ts';
import { FACTS, isFactKey } from '../../../src/knowledge/facts.ts';
import type { LetterKind } from '../../../src/knowledge/law/assessment.ts';
import { assessOnce } from '../../../src/knowledge/law/index.ts';
import { lawFacts } from '../../../src/dialogs/draft.ts';
import { knownOf } from '../../../src/dialogs/ledger.ts';
import type { Talk } from '../../conversations/chat.ts';
import { broken } from '../../conversations/never-say.ts';
import type { Move } from './customer.ts';

/** One message: the case before it, what came in, and the talk after it. */
export type Seen = { before: CaseFile; move: Move; talk: Talk };
type Check = (seen: Seen) => void;

const LIMIT = 64 * 1024;

/** The case file is small, and everything in it is valid. */
const staysValid: Check = ({ before, talk: { file } }) => {
  // A sign takes three bytes at most: only a large file is counted.
  const json = JSON.stringify(file);
  assert.ok(json.length * 3 <= LIMIT || Buffer.byteLength(json) <= LIMIT, 'the file is too large');
  assert.ok(
    file.matters.some((m) => m.id === file.active),
    'the active matter exists',
  );
  const old = new Set([before.person, ...before.matters.map((m) => m.facts)]);
  for (const facts of [file.person, ...file.matters.map((m) => m.facts)]) {
    if (old.has(facts)) continue;
    for (const [key, known] of Object.entries(facts)) {
      assert.ok(isFactKey(key), `fact ${key}`);
      if (known.value !== 'unknown')
        assert.ok(FACTS[key].schema.safeParse(known.value).success, `${key} = ${JSON.stringify(known.value)}`);
    }
  }
  assert.equal(new Set(file.letters.map((l) => l.id)).size, file.letters.length, 'letters have their own ids');
};

/** The store keeps the file as JSON and the house the file itself: whoever goes on with either must find the same. */
const staysTheSame: Check = ({ talk: { file } }) =>
  assert.deepStrictEqual(JSON.parse(JSON.stringify(file)), file, 'the file is not what its JSON says');

const SENTENCE_END = /(?<=\p{L}{3}[.!?:][“”"]?)\s+(?=[\p{Lu}„“"¿])|\n/u;
const sentences = (text: string): string[] => text.split(SENTENCE_END).filter((part) => /\p{L}/u.test(part));
/** An address that is read out is no sentence of ours. */
const LEADS = 2;

/** At most one question a turn; it comes last, alone in its message, with at most two sentences before it. */
const asksOneThing: Check = ({ before, talk: { file, said } }) => {
  const asked = said.filter((s) => s.question);
  assert.ok(asked.length <= 1, 'at most one question in a turn');
  const [only] = asked;
  if (file.open && file.open.id !== before.open?.id) assert.ok(only, 'a new question is put in words');
  if (!only) return;
  assert.equal(only.question?.id, file.open?.id, 'what is asked is what is open');
  assert.equal(said.at(-1), only, 'the question comes last');
  const own = only.text.replaceAll(/[„“"«][^“”"»]*[“”"»]/gu, '…');
  const marks = own.match(/[?؟]/g)?.length ?? 0;
  assert.ok(marks <= 1, `${marks} question marks in one message:\n${only.text}`);
  const parts = sentences(own);
  const at = parts.findIndex((part) => /[?؟]/.test(part));
  assert.ok(at <= LEADS, `${at} sentences before the question:\n${only.text}`);
};

const WORDS_TYPED = new Set(['text', 'date', 'money']);

/** Whoever writes gets an answer, and the answer leaves a way on: a question that can be answered, or a word of what to do. */
const leavesAWayOn: Check = ({ move, talk: { file, said, asked } }) => {
  const { kind } = move.message;
  if (kind === 'said' || kind === 'answered') assert.ok(said.length > 0, 'whoever writes gets an answer');
  const { open } = file;
  if (open) {
    assert.equal(asked?.id, open.id, 'the open question was put');
    const typed = WORDS_TYPED.has(asked?.type ?? '');
    assert.ok(typed || (asked?.choices ?? []).length > 0, `nothing to answer with: ${open.fact}`);
  } else if (kind === 'said' || kind === 'answered') {
    assert.ok(
      said.some(({ text }) => text.trim().length > 0),
      'an end without a word',
    );
  }
};

/** What takes something back or asks for a question by name may bring an answered question again. */
const ASKS_AGAIN =
  /^(?:zurück|ändern|von vorn|abbrechen|aufschreiben|anhören|briefe|post vom gericht|nein, |doch, |ich habe doch)/i;
const goesBack = ({ message, kind }: Move, before: CaseFile): boolean =>
  kind === 'old' ||
  before.open?.about === 'answers' ||
  message.kind === 'event' ||
  message.kind === 'due' ||
  message.kind === 'heard' ||
  (message.kind === 'said' && ASKS_AGAIN.test(message.text));

const sameQuestion = (a: OpenQuestion | undefined, b: OpenQuestion): boolean =>
  a !== undefined && a.fact === b.fact && a.matter === b.matter && a.about === b.about;

/** Whether the file already holds what a question asks for. */
function answered(file: CaseFile, { fact, matter, about }: OpenQuestion): boolean {
  if (isFactKey(fact))
    return (
      knownOf(file, matter, fact) !== undefined || file.skipped.some((s) => s.matter === matter && s.fact === fact)
    );
  switch (fact) {
    case 'sender.name':
      return file.sender.name !== undefined;
    case 'sender.address':
      return file.sender.street !== undefined && file.sender.town !== undefined;
    case 'holder.name':
      return file.matters.some((m) => m.id === matter && m.holder !== undefined);
    case 'consent.health':
      return file.person.consentHealth !== undefined;
    case 'consent.model':
      return file.person.consentModel !== undefined;
    case 'evidence.role':
      return file.evidence.some((e) => e.id === about && e.role !== undefined);
    default:
      return false;
  }
}

/** No question comes twice: not what the file knows, and not the one that was just answered. */
const repeatsNothing: Check = ({ before, move, talk: { file, replies } }) => {
  const { open } = file;
  if (!open || open.id === before.open?.id || goesBack(move, before)) return;
  const again = sameQuestion(before.open, open);
  const letterNeeds = replies.some((r) => r.kind === 'question' && r.lead === 'neededForLetter');
  if (!again && !letterNeeds && !(isFactKey(open.fact) && file.pending))
    assert.ok(!answered(file, open), `asked though it is known: ${open.fact}`);
  if (move.kind !== 'answer' || !again || letterNeeds) return;
  const more =
    open.fact === 'letter' || open.fact === 'listen' || open.fact === 'matter' || open.fact === 'recipient.address';
  assert.ok(more, `answered, and asked again at once: ${open.fact} ${open.about ?? ''}`);
};

/** Every letter that is offered or made has its reason: a remedy of the assessment, on a ground that does not fail. */
const lettersHaveGrounds: Check = ({ before, talk: { file, asked, today } }) => {
  const grounded = (letter: LetterKind, of: CaseFile, matter: string): string | undefined => {
    if (!of.matters.some((m) => m.id === matter)) return `no such matter`;
    const { remedies, grounds } = assessOnce(lawFacts(of, matter), today);
    const remedy = remedies.find((r) => r.letter === letter);
    if (!remedy) return 'no remedy of the assessment';
    if (remedy.reason.trim() === '') return 'no reason';
    const ground = grounds.find((g) => g.id === remedy.ground);
    return ground?.status === 'fails' ? `ground ${ground.id} fails` : undefined;
  };
  if (file.open?.fact === 'letter') {
    for (const { value } of asked?.choices ?? []) {
      if (value === 'none') continue;
      assert.equal(
        grounded(value as LetterKind, file, file.open.matter),
        undefined,
        `offered without a ground: ${value}`,
      );
    }
  }
  for (const made of file.letters.slice(before.letters.length)) {
    const edited = before.letters.some((l) => l.letter === made.letter && l.matter === made.matter);
    if (!edited)
      assert.equal(grounded(made.letter, file, made.matter), undefined, `made without a ground: ${made.letter}`);
    assert.ok(made.blocks.length > 0 && made.to.name !== '', 'a letter has words and somebody it goes to');
  }
};

/** A button of an old card answers no new question: at most it asks back. */
const oldButtonsAskBack: Check = ({ before, move, talk: { file } }) => {
  if (move.kind !== 'old') return;
  assert.deepEqual(file.person, before.person, 'an old button changed the person');
  assert.deepEqual(
    file.matters.map((m) => m.facts),
    before.matters.map((m) => m.facts),
    'an old button changed facts',
  );
  assert.deepEqual(file.sender, before.sender, 'an old button changed the sender');
  assert.equal(file.letters.length, before.letters.length, 'an old button made a letter');
};

const neverSays: Check = ({ talk: { said } }) => {
  for (const { text } of said) assert.equal(broken(text), undefined, text);
};

export const CHECKS: readonly Check[] = [
  staysValid,
  staysTheSame,
  asksOneThing,
  leavesAWayOn,
  repeatsNothing,
  lettersHaveGrounds,
  oldButtonsAskBack,
  neverSays,
];
