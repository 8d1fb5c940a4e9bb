// Reminders by e-mail, against a real SMTP server: offered once, sent on the day, with nothing but the day and a link.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import PostalMime from 'postal-mime';
import { sealer } from '../../src/bot/directline/seal.ts';
import type { Reminder } from '../../src/bot/hands/index.ts';
import type { House } from '../../src/bot/house.ts';
import { readConfig } from '../../src/bot/config.ts';
import { say, turn, view } from '../../src/dialogs/index.ts';
import { openReminders } from '../../src/mail/reminder.ts';
import { rig, until } from '../hands/rig.ts';
import { startMailServer, type MailServer } from './smtp.ts';

let smtp: MailServer;
before(async () => {
  smtp = await startMailServer();
});
after(() => smtp.close());

const KEYS = [{ id: 'k1', key: new Uint8Array(32).fill(7) }];
let day = '2026-11-23';

/** A house with the real talk whose reminders go to the server above. */
async function houseWithMail() {
  const send = openReminders({ url: smtp.url, from: 'wortlaut@example.org' });
  const links = sealer(KEYS);
  const remind = ({ conv, user, epoch, lang, ...rest }: Reminder): Promise<void> =>
    send({
      ...rest,
      lang: lang === 'de' ? 'de' : 'en',
      link: `https://wortlaut.example/#fall=${links.seal('resume', { conv, user, epoch })}`,
    });
  return rig({ turn, say, view, remind, today: () => day, pollMs: 25 });
}

async function line(house: House, incoming: Parameters<House['receive']>[2]): Promise<void> {
  await house.receive('c', 'dl_user', incoming);
  await until(async () => (await house.state('c'))?.pending === false);
}
const typed = (house: House, text: string): Promise<void> => line(house, { type: 'message', text });

/** A letter made and sent, and the day for the withdrawal still to come; then the offer stands. */
async function sentLetter(house: House): Promise<void> {
  await house.begin({ conv: 'c', user: 'dl_user', locale: 'de-DE' });
  await typed(
    house,
    'Am 12.11. hat mich o2 angerufen und mir einen Handyvertrag verkauft. Ich habe ja gesagt. Das will ich nicht.',
  );
  for (let n = 0; n < 25 && (await house.view('c'))?.letters.length === 0; n += 1) {
    const question = (await house.view('c'))?.question;
    assert.ok(question);
    const values: Record<string, unknown> = {
      letter: 'recordingAccess',
      confirm: true,
      'sender.name': 'Ilse Brandt',
      'sender.address': 'Lindenstr. 4, 99423 Weimar',
      'sender.customerNumber': 'none',
      'recipient.address': 'same',
      textFormApproval: 'false',
    };
    await line(house, { type: 'message', value: { question: question.id, value: values[question.fact] ?? 'unknown' } });
  }
  await line(house, { type: 'event', name: 'wortlaut/sent', value: { id: 'l1', date: day, way: 'E-Mail' } });
}

describe('reminders', () => {
  it('are offered after the first letter, sent on the day, and tell nobody what the case is about', async () => {
    const { house, logged } = await houseWithMail();
    await sentLetter(house);
    assert.equal((await house.view('c'))?.question?.fact, 'sender.email');
    await typed(house, 'ilse@example.net');
    day = '2026-11-26';
    await until(() => smtp.got.length > 0);
    const [first] = smtp.got;
    assert.ok(first);
    const mail = await PostalMime.parse(first.raw);
    assert.deepEqual(first.to, ['ilse@example.net']);
    assert.equal(mail.subject, 'Erinnerung: 26.11.2026');
    assert.equal(mail.attachments.length, 0);
    const words = `${mail.subject} ${mail.text}`;
    assert.doesNotMatch(words, /o2|Telefónica|Brandt|Widerruf|Vertrag|Firma|Rechnung|Aufnahme/);
    const sealed = /https:\/\/wortlaut\.example\/#fall=(\S+)/.exec(mail.text ?? '')?.[1] ?? '';
    assert.deepEqual(sealer(KEYS).open('resume', sealed), { conv: 'c', user: 'dl_user', epoch: 1 });
    assert.doesNotMatch(sealed, /dl_user/);
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.equal(smtp.got.length, 1, 'one a day');
    assert.deepEqual(
      logged.filter(({ level }) => level === 'error'),
      [],
    );

    await typed(house, 'keine Erinnerungen mehr');
    day = '2026-12-11';
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(smtp.got.length, 1, 'none after the customer ended them');
    await house.close();
  });

  it('a server that refuses leaves the talk as it is and a line in the log, without the address', async () => {
    day = '2026-11-23';
    smtp.refusing = true;
    const { house, logged } = await houseWithMail();
    await sentLetter(house);
    await typed(house, 'ilse@example.net');
    day = '2026-11-26';
    await until(() => logged.some(({ what }) => what === 'effect.failed'));
    assert.doesNotMatch(JSON.stringify(logged), /ilse|example\.net/);
    assert.equal((await house.state('c'))?.pending, false);
    smtp.refusing = false;
    await house.close();
  });

  it('are not offered without a mail server, nor to who says no', async () => {
    day = '2026-11-23';
    const { house } = await rig({ turn, say, view, today: () => day });
    await sentLetter(house);
    assert.notEqual((await house.view('c'))?.question?.fact, 'sender.email');
    await house.close();

    const { house: other } = await houseWithMail();
    await sentLetter(other);
    const question = (await other.view('c'))?.question;
    await line(other, { type: 'message', value: { question: question?.id, value: 'none' } });
    day = '2026-11-26';
    const before = smtp.got.length;
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(smtp.got.length, before);
    await other.close();
  });

  it('need a sender in the settings', () => {
    assert.throws(() => readConfig({ SMTP_URL: 'smtp://localhost' }), /SMTP_FROM/);
    assert.throws(() => readConfig({ FEEDBACK_EMAIL: 'a@b.de' }), /SMTP_URL: must be given with FEEDBACK_EMAIL/);
    assert.throws(() => readConfig({ FEEDBACK_EMAIL: 'a@b.de, c@d.de' }), /is not one e-mail address/);
    assert.throws(() => readConfig({ SMTP_URL: 'http://localhost', SMTP_FROM: 'a@b.de' }), /SMTP_URL/);
    assert.equal(readConfig({}).mail, undefined);
    assert.deepEqual(readConfig({ SMTP_URL: 'smtp://localhost', SMTP_FROM: 'a@b.de' }).mail, {
      url: 'smtp://localhost',
      from: 'a@b.de',
    });
  });
});
