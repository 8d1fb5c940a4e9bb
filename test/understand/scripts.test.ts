// Companies as Russian, Ukrainian and Arabic speakers write them, in their own letters and bent by their grammar.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lang } from '../../src/case/file.ts';
import { extract } from '../../src/dialogs/understand/index.ts';
import { companyOf, findCompanies } from '../../src/knowledge/companies.ts';
import { Talk } from '../conversations/chat.ts';

const NAMED: readonly [lang: Lang, text: string, provider: string, quote: string][] = [
  ['ru', 'Мне позвонили из Водафона и предложили тариф', 'Vodafone', 'Водафона'],
  ['ru', 'Звонили из телекома, я сказал да', 'Telekom', 'телекома'],
  ['ru', 'Вчера звонили из О2', 'o2', 'О2'],
  ['ru', 'Е.ОН прислали счёт на 120 евро', 'E.ON', 'Е.ОН'],
  ['ru', 'Фирма 1 и 1 звонила мне вчера', '1&1', '1 и 1'],
  ['uk', 'Мені дзвонили з Водафону', 'Vodafone', 'Водафону'],
  ['uk', 'Прийшов лист від Ваттенфалю', 'Vattenfall', 'Ваттенфалю'],
  ['uk', 'Вчора телефонували з Фрінету', 'freenet', 'Фрінету'],
  ['ar', 'اتصلت بي شركة فودافون أمس', 'Vodafone', 'فودافون'],
  ['ar', 'اتصلوا من تيليكوم وقلت نعم', 'Telekom', 'تيليكوم'],
  ['ar', 'وصلتني فاتورة من فاتنفال', 'Vattenfall', 'فاتنفال'],
  ['ar', 'عقدي مع أو تو', 'o2', 'أو تو'],
];

for (const [lang, text, provider, quote] of NAMED) {
  test(`${lang}: ${text}`, () => {
    const { facts, quotes } = extract(text, { today: '2026-11-23', lang });
    assert.equal(facts.provider, provider);
    assert.equal(quotes.provider, quote, 'the words as they were written');
  });
}

test('words that only begin like a company, figures and everyday words are none', () => {
  for (const text of [
    'Мне позвонил телефонный агент и рассказал про тариф',
    'Это была какая-то телекомпания',
    'Взяли 1 и 1,50 евро',
    'он сказал да',
    'Я живу в отеле',
    'هل أدفع أو تنتظر',
    'قال إنه مجاني',
  ])
    assert.deepEqual(findCompanies(text), [], text);
});

test('the name alone answers the question for the company', () => {
  assert.equal(companyOf('Водафон')?.id, 'vodafone');
  assert.equal(companyOf('فودافون')?.id, 'vodafone');
  const talk = new Talk('2026-11-23', 'ru');
  talk.send({ kind: 'event', name: 'wortlaut/command', value: { name: 'change', fact: 'provider' } });
  talk.send({ kind: 'said', text: 'Телеком' });
  assert.equal(companyOf(String(talk.file.matters[0]?.facts.provider?.value))?.id, 'telekom');
});
