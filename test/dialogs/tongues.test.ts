// The further languages and easy German: complete, recognised, and carried through a whole talk up to the letter.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFactKey } from '../../src/knowledge/facts.ts';
import { checkTongue, FOREIGN, tongueOf, type Foreign } from '../../src/dialogs/phrases/tongues/index.ts';
import { langOf } from '../../src/case/file.ts';
import { letterChoice } from '../../src/dialogs/phrases/letters.ts';
import { words } from '../../src/dialogs/phrases/texts.ts';
import { conclusionText } from '../../src/knowledge/law/index.ts';
import { extract } from '../../src/dialogs/understand/index.ts';
import { detectLanguage } from '../../src/dialogs/understand/language.ts';
import { Talk } from '../conversations/chat.ts';
import { broken } from '../conversations/never-say.ts';

const TODAY = '2026-11-23';

/** Stories of the same call, as somebody with that language types it. */
const STORIES: Record<Foreign, string> = {
  tr: 'Merhaba, 12.11. tarihinde o2 beni aradı ve cep telefonu sözleşmesi sattı, evet dedim ama istemiyorum',
  ru: 'Мне 12.11. позвонили из o2 и навязали мобильный тариф, я сказал да, но договор не хочу',
  uk: 'Мені 12.11. подзвонили з o2 щодо мобільного тарифу, я погодилася, але не хочу цей договір',
  pl: 'Zadzwonili do mnie 12.11. z o2 w sprawie telefonu komórkowego, zgodziłam się, ale nie chcę tej umowy',
  ar: 'اتصل بي o2 يوم 12.11. بخصوص هاتف محمول وقلت نعم لكني لا أريد هذا العقد',
};
/** What only stands in German sentences of the talk, not in names of German papers and bodies. */
const GERMAN = /\b(?:Sie|Ihnen|haben|wurde|bitte|nicht|Welche[nr]?)\b/;

test('a language with a missing phrase does not load', () => {
  const whole = tongueOf('tr');
  assert.ok(whole);
  assert.throws(
    () => checkTongue('xx', { ...whole, texts: { ...whole.texts, welcome: '' } }),
    /no xx words: the text welcome/,
  );
  assert.throws(
    () => checkTongue('xx', { ...whole, texts: { ...whole.texts, dateFuture: 'Tarih yok' } }),
    /the values of the xx text dateFuture/,
  );
  assert.throws(
    () => checkTongue('xx', { ...whole, facts: { ...whole.facts, callDate: ['Gün'] } }),
    /no xx words: the question about callDate/,
  );
  assert.throws(
    () => checkTongue('xx', { ...whole, values: { ...whole.values, channel: {} } }),
    /no xx words: channel = outboundCall/,
  );
  assert.throws(
    () => checkTongue('xx', { ...whole, questions: { ...whole.questions, 'memory.time': { question: '', why: 'x' } } }),
    /no xx words: the question memory.time/,
  );
  assert.throws(
    () => checkTongue('xx', { ...whole, facts: { ...whole.facts, displayedNumber: ['Numara'] } }),
    /no xx words: the question about displayedNumber/,
  );
});

for (const lang of FOREIGN) {
  test(`${lang}: recognised, answered in its own words up to the German letter`, () => {
    assert.equal(detectLanguage(STORIES[lang]), lang);
    const talk = new Talk(TODAY);
    talk.send({ kind: 'said', text: STORIES[lang] });
    assert.equal(talk.file.lang, lang);
    const unchecked = tongueOf(lang)?.texts.otherLanguage;
    assert.ok(talk.text.includes(String(unchecked)), 'says that nobody has checked it');
    for (let n = 0; n < 12 && talk.file.open?.fact !== 'letter'; n += 1) {
      const { open } = talk.file;
      assert.ok(open, `something is asked; said:\n${talk.text}`);
      assert.doesNotMatch(talk.text, GERMAN);
      const value = isFactKey(open.fact) ? (open.fact === 'textFormApproval' ? false : 'unknown') : true;
      talk.send({ kind: 'answered', question: open.id, value });
    }
    const result = talk.said.find((s) => s.block?.kind === 'result')?.block;
    assert.ok(result?.kind === 'result');
    for (const text of [result.headline, result.lead, result.disclaimer, ...result.grounds.map((g) => g.title)])
      assert.doesNotMatch(text, GERMAN);
    assert.ok(
      result.grounds.length > 0 && result.grounds.every((g) => g.german !== undefined),
      'the rule stands beside',
    );
    const first = talk.said.at(-1)?.question?.choices?.[0];
    assert.ok(first);
    talk.send({ kind: 'said', text: '1' });
    talk.send({ kind: 'said', text: 'Anna Muster' });
    talk.send({ kind: 'said', text: 'Ahornweg 7, 91052 Erlangen' });
    for (let n = 0; n < 3 && talk.file.letters.length === 0; n += 1)
      talk.press(talk.said.at(-1)?.question?.choices?.[0]?.title ?? '');
    assert.equal(talk.file.letters.length, 1);
    assert.match(talk.text, /Sehr geehrte Damen und Herren/);
    for (const text of talk.all) assert.equal(broken(text), undefined, text);
  });
}

const DONT_KNOW: Record<Foreign, string> = {
  tr: 'bilmiyorum',
  ru: 'не знаю',
  uk: 'не знаю',
  pl: 'nie wiem',
  ar: 'لا أعرف',
};

// The offer announced German questions; two of them named the fact only, and a typed "не знаю" became what had been said on the phone.
test('„aufschreiben“ asks in the language of the talk, and not knowing is a gap there too', () => {
  for (const lang of FOREIGN) {
    const talk = new Talk(TODAY);
    talk.send({ kind: 'said', text: STORIES[lang] });
    talk.send({ kind: 'said', text: 'aufschreiben' });
    const asked: string[] = [];
    for (let n = 0; n < 9 && /^(?:memory|displayed|callerClaimed)/.test(talk.file.open?.fact ?? ''); n += 1) {
      asked.push(talk.file.open?.fact ?? '');
      const question = talk.text.split('\n').at(-1) ?? '';
      assert.match(question, /[?؟.]$/);
      assert.doesNotMatch(talk.text, GERMAN, `${lang} ${talk.file.open?.fact}`);
      assert.ok(!question.startsWith(`${tongueOf(lang)?.facts.displayedNumber[0]}:`), question);
      talk.send({ kind: 'said', text: DONT_KNOW[lang] });
    }
    assert.ok(asked.includes('displayedNumber') && asked.includes('memory.witnesses'), lang);
    assert.ok(talk.text.includes(String(tongueOf(lang)?.texts['memory.done'])), lang);
    const { memory } = talk.file.matters[0] ?? assert.fail();
    assert.deepEqual([memory?.time, memory?.words, memory?.witnesses], ['', '', ''], lang);
  }
});

test('that the links are locked is said in the language of the talk, easy German included', () => {
  const said = [...FOREIGN, 'en', 'de', 'de-x-leicht'].map(
    (lang) => words('linksLocked', undefined, langOf(lang) ?? 'de').text,
  );
  assert.equal(new Set(said).size, 8);
  for (const text of said.slice(0, FOREIGN.length)) assert.doesNotMatch(text, GERMAN);
});

test('a strong headline can be softened in every language', () => {
  for (const lang of FOREIGN) {
    const [strong] = tongueOf(lang)?.result.soften ?? [''];
    assert.ok(strong !== '' && conclusionText('noContract', lang).headline.startsWith(strong), lang);
  }
});

const SAMPLES: Record<Foreign, readonly string[]> = {
  tr: ['Bana bir sözleşme geldi ama ben hiçbir şey imzalamadım', 'Dün bir adam aradı ve internet satmak istedi', 'Annem telefonda evet demiş, şimdi ne yapabiliriz', 'Hesabımdan para çekildi', 'bu firma beni sürekli arıyor', 'Faturayı ödemek zorunda mıyım?'],
  ru: ['Пришёл договор, но я ничего не подписывал', 'Вчера звонил мужчина и продавал интернет', 'Моя мама сказала да по телефону', 'С моего счёта сняли деньги', 'эта фирма всё время звонит', 'Должен ли я платить этот счёт?'],
  uk: ['Прийшов договір, але я нічого не підписував', 'Вчора дзвонив чоловік і продавав інтернет', 'Моя мама сказала так по телефону', 'З мого рахунку зняли гроші', 'ця фірма весь час дзвонить', 'Чи маю я платити цей рахунок?'],
  pl: ['Przyszła umowa, ale niczego nie podpisałem', 'Wczoraj dzwonił mężczyzna i sprzedawał internet', 'Moja mama powiedziała tak przez telefon', 'Z mojego konta pobrano pieniądze', 'ta firma ciągle dzwoni do mnie', 'Czy muszę zapłacić ten rachunek?'],
  ar: ['وصل عقد لكني لم أوقع شيئًا', 'اتصل أمس رجل وأراد بيع الإنترنت', 'أمي قالت نعم في الهاتف', 'سُحب مال من حسابي', 'هذه الشركة تتصل دائمًا', 'هل يجب أن أدفع هذه الفاتورة؟'],
}; // prettier-ignore

test('short messages in the five languages are recognised, German and English ones stay what they are', () => {
  const wrong = FOREIGN.flatMap((lang) =>
    SAMPLES[lang]
      .filter((text) => detectLanguage(text) !== lang)
      .map((text) => `${lang}: ${text} -> ${detectLanguage(text)}`),
  );
  assert.ok(wrong.length <= 1, wrong.join('\n'));
  for (const text of [
    'Gestern rief ein Mann an und wollte Internet verkaufen',
    'ich hab nix unterschrieben',
    'meine mama hat ja gesagt',
    'Ein Herr Kowalęski rief an',
    'Herr Yıldız von der Telekom hat angerufen',
    'Aldi Talk und Telekom Magenta Mobil',
  ])
    assert.equal(detectLanguage(text), 'de', text);
  assert.equal(detectLanguage('A man called me yesterday and sold me a contract'), 'en');
});

test('easy German: short sentences for greeting, question and headline, and German answers keep it', () => {
  const talk = new Talk(TODAY, 'de-x-leicht');
  assert.match(talk.text, /Ich bin ein Computer-Programm/);
  talk.send({
    kind: 'said',
    text: 'Am 12.11. hat mich o2 angerufen und mir einen Handyvertrag verkauft. Ich habe ja gesagt.',
  });
  assert.equal(talk.file.lang, 'de-x-leicht');
  assert.match(talk.text, /Wollen Sie den Vertrag behalten\?/);
  for (const answer of ['nein', 'nein', 'nein', 'weiß nicht', 'ja']) talk.send({ kind: 'said', text: answer });
  const asked = talk.all.flatMap((text) => text.split('\n')).filter((line) => line.endsWith('?'));
  for (const line of asked)
    for (const sentence of line.split(/(?<=[.?])\s/)) assert.ok(sentence.split(/\s+/).length <= 14, sentence);
});

// "(Almanca: …)" stood before Turkish words, and an Arabic list had the comma of German.
test('what does not fit together is said in the language itself, and a list has its comma', () => {
  for (const lang of FOREIGN) {
    for (const key of ['contradiction', 'letterProblem'] as const)
      assert.doesNotMatch(
        words(key, { text: '-' }, lang).text,
        /Almanca|немец|німец|niemieck|ألمانية/iu,
        `${lang} ${key}`,
      );
    const stacked = letterChoice('contestConclusion', ['withdrawal', 'avoidance'], lang);
    assert.equal(stacked.includes(', '), lang !== 'ar', stacked);
    assert.equal(stacked.includes('، '), lang === 'ar', stacked);
  }
});

// «бесплатн» was shown as the customer's words.
test('what was found by the stem of a word is quoted as the whole word', () => {
  for (const text of Object.values({
    ru: 'Мне позвонили из o2, бесплатный тариф, дополнительный пакет.',
    uk: 'Мені подзвонили з o2, безкоштовний тариф, додаткова послуга.',
    pl: 'Zadzwonili z o2, darmowy abonament, dodatkowy pakiet.',
    ar: 'اتصلت بي شركة o2 وعرضوا عليّ عقد هاتف مجاني.',
  }))
    for (const quote of Object.values(extract(text, { today: TODAY }).quotes))
      assert.ok(new RegExp(`(?<!\\p{L})${quote}(?!\\p{L})`, 'u').test(text), quote);
});
