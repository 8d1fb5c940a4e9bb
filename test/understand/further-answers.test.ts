// Short answers as they are typed in Turkish, Russian, Ukrainian, Polish and Arabic. "получила", "nie dostałam", "henüz değil" and
// "لا" to a list were not understood, and "nie jestem pewna" was taken for a no.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerTo } from '../../eval/typed-answers.ts';
import { extract } from '../../src/dialogs/understand/index.ts';
import type { FactKey } from '../../src/knowledge/facts.ts';
import type { FurtherLang } from '../../src/knowledge/languages.ts';

type Row = [fact: FactKey, typed: string, value: unknown];
const m = (amount: number): unknown => ({ amount, currency: 'EUR' });
const TYPED: Record<FurtherLang, Row[]> = {
  tr: [
    ['agreedOnPhone', 'evet dedim', true],
    ['agreedOnPhone', 'hayır, kabul etmedim', false],
    ['agreedOnPhone', 'maalesef evet', true],
    ['textFormApproval', 'hayır onaylamadım', false],
    ['textFormApproval', 'evet, linke tıkladım', true],
    ['textFormApproval', 'yok', false],
    ['withdrawalInstructionReceived', 'evet vardı', true],
    ['withdrawalInstructionReceived', 'hayır yoktu', false],
    ['withdrawalInstructionReceived', 'yoktu', false],
    ['contractSummaryReceived', 'evet aldım', true],
    ['contractSummaryReceived', 'almadım', false],
    ['contractSummaryReceived', 'hatırlamıyorum', 'unknown'],
    ['contractSummaryReceived', 'emin değilim', 'unknown'],
    ['product', 'internet', 'internet'],
    ['product', 'elektrik', 'energy'],
    ['product', 'cep telefonu', 'mobile'],
    ['debited', 'evet, 39,99 euro çektiler', true],
    ['debitAmount', '39,99 euro', m(39.99)],
    ['debitAmount', '39,99 avro', m(39.99)],
    ['debitAmount', '39 euro 99 sent', m(39.99)],
    ['debitAmount', '40 €', m(40)],
    ['dunning', 'hayır', 'none'],
    ['dunning', 'mahkemeden mahnbescheid geldi', 'courtOrder'],
    ['wantedContract', 'istemiyorum', false],
    ['wantedContract', 'hayır kesinlikle', false],
    ['debited', 'henüz değil', false],
    ['contractSummaryTiming', 'sonra geldi', 'afterCall'],
  ],
  ru: [
    ['agreedOnPhone', 'да, сказала', true],
    ['agreedOnPhone', 'нет, не соглашался', false],
    ['agreedOnPhone', 'к сожалению да', true],
    ['agreedOnPhone', 'ага', true],
    ['textFormApproval', 'нет, не подтверждала', false],
    ['textFormApproval', 'да, нажала на ссылку', true],
    ['withdrawalInstructionReceived', 'было', true],
    ['withdrawalInstructionReceived', 'не было', false],
    ['withdrawalInstructionReceived', 'нет', false],
    ['contractSummaryReceived', 'получила', true],
    ['contractSummaryReceived', 'не получала', false],
    ['contractSummaryReceived', 'не помню', 'unknown'],
    ['contractSummaryReceived', 'не уверена', 'unknown'],
    ['product', 'интернет', 'internet'],
    ['product', 'электричество', 'energy'],
    ['product', 'мобильный', 'mobile'],
    ['debitAmount', '39,99 евро', m(39.99)],
    ['debitAmount', '39 евро 99 центов', m(39.99)],
    ['debitAmount', '40', m(40)],
    ['dunning', 'нет', 'none'],
    ['dunning', 'пришло письмо из суда, Mahnbescheid', 'courtOrder'],
    ['wantedContract', 'не хочу', false],
    ['wantedContract', 'конечно нет', false],
    ['debited', 'ещё нет', false],
    ['debited', 'да, сняли 40 евро', true],
    ['contractSummaryTiming', 'потом', 'afterCall'],
    ['contractSummaryTiming', 'после звонка', 'afterCall'],
  ],
  uk: [
    ['agreedOnPhone', 'так, сказала', true],
    ['agreedOnPhone', 'ні, не погоджувалась', false],
    ['agreedOnPhone', 'на жаль так', true],
    ['agreedOnPhone', 'ага', true],
    ['textFormApproval', 'ні, не підтверджувала', false],
    ['textFormApproval', 'так, натиснула на посилання', true],
    ['withdrawalInstructionReceived', 'було', true],
    ['withdrawalInstructionReceived', 'не було', false],
    ['withdrawalInstructionReceived', 'немає', false],
    ['contractSummaryReceived', 'отримала', true],
    ['contractSummaryReceived', 'не отримувала', false],
    ['contractSummaryReceived', 'не пам’ятаю', 'unknown'],
    ['contractSummaryReceived', 'не впевнена', 'unknown'],
    ['product', 'інтернет', 'internet'],
    ['product', 'електрика', 'energy'],
    ['product', 'мобільний', 'mobile'],
    ['debitAmount', '39,99 євро', m(39.99)],
    ['debitAmount', '39 євро 99 центів', m(39.99)],
    ['dunning', 'ні', 'none'],
    ['wantedContract', 'не хочу', false],
    ['wantedContract', 'звичайно ні', false],
    ['debited', 'ще ні', false],
    ['debited', 'так, зняли 40 євро', true],
    ['contractSummaryTiming', 'потім', 'afterCall'],
    ['contractSummaryTiming', 'після дзвінка', 'afterCall'],
  ],
  pl: [
    ['agreedOnPhone', 'tak, powiedziałam', true],
    ['agreedOnPhone', 'nie, nie zgodziłam się', false],
    ['agreedOnPhone', 'niestety tak', true],
    ['agreedOnPhone', 'no tak', true],
    ['textFormApproval', 'nie, nic nie potwierdzałam', false],
    ['textFormApproval', 'tak, kliknęłam w link', true],
    ['withdrawalInstructionReceived', 'było', true],
    ['withdrawalInstructionReceived', 'nie było', false],
    ['contractSummaryReceived', 'dostałam', true],
    ['contractSummaryReceived', 'nie dostałam', false],
    ['contractSummaryReceived', 'nie pamiętam', 'unknown'],
    ['contractSummaryReceived', 'nie jestem pewna', 'unknown'],
    ['product', 'internet', 'internet'],
    ['product', 'prąd', 'energy'],
    ['product', 'komórka', 'mobile'],
    ['debitAmount', '39,99 euro', m(39.99)],
    ['debitAmount', '39 euro 99 centów', m(39.99)],
    ['dunning', 'nie', 'none'],
    ['wantedContract', 'nie chcę', false],
    ['wantedContract', 'oczywiście że nie', false],
    ['debited', 'jeszcze nie', false],
    ['debited', 'tak, ściągnęli 40 euro', true],
    ['contractSummaryTiming', 'potem', 'afterCall'],
    ['contractSummaryTiming', 'po rozmowie', 'afterCall'],
  ],
  ar: [
    ['agreedOnPhone', 'نعم قلت', true],
    ['agreedOnPhone', 'لا لم أوافق', false],
    ['agreedOnPhone', 'للأسف نعم', true],
    ['agreedOnPhone', 'أيوه', true],
    ['textFormApproval', 'لا لم أؤكد', false],
    ['textFormApproval', 'نعم ضغطت على الرابط', true],
    ['withdrawalInstructionReceived', 'نعم كان', true],
    ['withdrawalInstructionReceived', 'لم يكن', false],
    ['withdrawalInstructionReceived', 'لا يوجد', false],
    ['contractSummaryReceived', 'وصلني', true],
    ['contractSummaryReceived', 'لم يصلني', false],
    ['contractSummaryReceived', 'لا أتذكر', 'unknown'],
    ['contractSummaryReceived', 'لست متأكدا', 'unknown'],
    ['product', 'إنترنت', 'internet'],
    ['product', 'كهرباء', 'energy'],
    ['product', 'موبايل', 'mobile'],
    ['debitAmount', '39,99 يورو', m(39.99)],
    ['debitAmount', '٣٩٫٩٩ يورو', m(39.99)],
    ['debitAmount', '39.99', m(39.99)],
    ['debitAmount', '٤٠ يورو', m(40)],
    ['dunning', 'لا', 'none'],
    ['wantedContract', 'لا أريد', false],
    ['wantedContract', 'طبعا لا', false],
    ['debited', 'ليس بعد', false],
    ['debited', 'نعم خصموا 40 يورو', true],
    ['contractSummaryTiming', 'بعد المكالمة', 'afterCall'],
    ['contractSummaryTiming', 'بعدها', 'afterCall'],
  ],
};
const today = '2026-11-23';
for (const [lang, rows] of Object.entries(TYPED))
  test(`short answers are read as people type them: ${lang}`, () => {
    for (const [fact, text, value] of rows)
      assert.deepEqual(answerTo({ today, fact, text, value, lang }), value, `${fact}: ${text}`);
  });

test('what came is no answer to what one did oneself', () => {
  for (const text of ['получила', 'отримала', 'dostałam', 'aldım', 'وصلني'])
    assert.equal(answerTo({ today, fact: 'textFormApproval', text, value: null }), undefined, text);
});

// Post from a court was taken for papers of the contract, in Polish for nothing at all.
test('post from a court is known as such, with its day', () => {
  for (const [lang, text] of [
    ['tr', 'Dün mahkemeden mektup geldi'],
    ['ru', 'Вчера пришло письмо из суда'],
    ['uk', 'Вчора прийшов лист із суду'],
    ['pl', 'Wczoraj przyszło pismo z sądu'],
    ['ar', 'أمس وصلت رسالة من المحكمة'],
  ] as const)
    assert.deepEqual(extract(text, { today, lang }).facts, { dunning: 'courtOrder', dunningDate: '2026-11-22' }, text);
});

test('a line without a letter of its own is read in the language of the talk; German stays German', () => {
  const read = (text: string): unknown => extract(text, { today, lang: 'pl' }).facts;
  assert.deepEqual(read('Wczoraj pobrali 45 euro'), { debited: true, debitDate: '2026-11-22', debitAmount: m(45) });
  assert.deepEqual(read('Nic nie potwierdzałam'), { textFormApproval: false });
  assert.deepEqual(read('keine Widerrufsbelehrung'), extract('keine Widerrufsbelehrung', { today }).facts);
  assert.deepEqual(extract('سحبوا من حسابي ٣٩٫٩٩ يورو', { today }).facts.debitAmount, m(39.99));
});
