// Text form (§ 126b BGB) is an e-mail; written form (§ 126 BGB) is a signature. The words of the further languages keep the two apart.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const SRC = join(import.meta.dirname, '../../src');
/** An approval, an instruction, or what stands before "(Textform)", called written form. */
const WRITTEN_FORM: readonly RegExp[] = [
  /pisemn\p{L}* (?:zgod|zatwierdz|poucz)|pisemn\p{L}*[^.:;]{0,12}\(Textform|odstępuje się na piśmie/iu,
  /yazılı (?:onay|biçimde \(Textform|biçim \(Textform|şekil\p{L}* \(Textform)|yazılı olarak[^.:;]{0,24} (?:onayla|cayar)|bilgisini yazılı/iu,
  /письменн\p{L}* (?:одобр|информац)|одобрите письменно|отзывают письменно/iu,
  /письмов\p{L}* (?:схвал|інформац)|схвалите його письмово|відкликають письмово/iu,
];

/** Every text of the program, with its path. */
const texts = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name): [string, string] => [name, readFileSync(join(SRC, name), 'utf8')]);

test('what the law wants in text form is never called written form', () => {
  for (const [name, text] of texts)
    for (const pattern of WRITTEN_FORM) assert.equal(pattern.exec(text)?.[0], undefined, name);
});

test('the words that this forbids are found, and the written form of § 510 BGB is none of them', () => {
  const wrong = [
    'potrzebna jest pisemna zgoda (Genehmigung)',
    'sonradan yazılı onayınız gerekir',
    'yazılı biçimde (Textform) onay gerekir',
    'нужно Ваше письменное одобрение',
    'потрібне Ваше письмове схвалення',
  ];
  const right = [
    'ustawa wymaga formy pisemnej (Schriftform)',
    'imzalı yazılı biçim (Schriftform) ister',
    'закон требует письменной формы (Schriftform)',
    'zgoda w formie tekstowej (Textform)',
    'Proszę zakwestionować roszczenie na piśmie',
  ];
  const hit = (text: string): boolean => WRITTEN_FORM.some((pattern) => pattern.test(text));
  for (const text of wrong) assert.ok(hit(text), text);
  for (const text of right) assert.ok(!hit(text), text);
});
