// A model reads along only after the customer's yes, and never gets what names them.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { newFile, withFact } from '../../src/case/file.ts';
import { openListener } from '../../src/bot/listening.ts';
import type { FakeModel } from '../reader/fake-model.ts';
import { fakeModel } from '../reader/fake-model.ts';

const AT = '2026-11-23T10:00:00Z';

describe('listening', () => {
  let model: FakeModel;
  before(async () => (model = await fakeModel()));
  after(() => model.close());

  it('asks nobody without consent, and hides the person with it', async () => {
    const { listen, gauges } = openListener(
      { apiKey: 'k', model: 'm', api: 'responses', baseUrl: model.url },
      () => undefined,
    );
    const line = { conv: 'conversation', text: 'Ich, Mia Musterfrau, wurde von o2 angerufen.', today: '2026-11-23' };
    const file = { ...newFile(AT, 'de'), sender: { name: 'Mia Musterfrau' } };
    await listen({ ...line, file });
    const no = withFact(file, 'm1', 'consentModel', { value: false, source: 'customer', at: AT, confirmed: true });
    await listen({ ...line, file: no });
    assert.equal(model.requests.length, 0);
    const yes = withFact(file, 'm1', 'consentModel', { value: true, source: 'customer', at: AT, confirmed: true });
    await listen({ ...line, file: yes });
    assert.equal(model.requests.length, 1);
    assert.equal(gauges['model_calls']?.read(), 1);
    assert.equal(model.requests.join().includes('Musterfrau'), false);
    assert.equal(model.requests.join().includes('"conversation"'), false);
  });
});
