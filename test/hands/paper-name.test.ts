// Under which name a letter is saved: it goes to a German company, so whoever writes Russian gets the German name.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperOf } from '../../src/bot/api/paper.ts';
import { attachmentHeader } from '../../src/bot/api/case.ts';
import { Talk } from '../conversations/chat.ts';

test('the file of a letter has a German name in Russian, an English one in English', async () => {
  for (const [lang, text, part] of [
    ['ru', 'Вчера мне позвонили из Vodafone, мобильный договор, я сказала да, но не хочу', 'Vertrag bestreiten'],
    [
      'en',
      'Vodafone called me yesterday about a mobile contract, I said yes but do not want it',
      'Contest the contract',
    ],
  ] as const) {
    const talk = new Talk('2026-11-23', lang);
    talk.send({ kind: 'said', text });
    talk.send({ kind: 'event', name: 'wortlaut/letter', value: { letter: 'contestConclusion' } });
    for (const answer of [true, 'Мария Иванова', 'Lindenstr. 4, 04109 Leipzig', 'none', 'same']) {
      const { open } = talk.file;
      assert.ok(open, talk.text);
      talk.send({ kind: 'answered', question: open.id, value: answer });
    }
    const [made] = talk.file.letters;
    assert.ok(made, talk.text);
    const { name } = await paperOf(made, 'txt', talk.file);
    assert.ok(name.startsWith(`2026-11-23 ${part}`), name);
    assert.match(attachmentHeader(name), /^attachment; filename="2026-11-23 [A-Z][\x20-\x7e]+\.txt"/);
  }
});
