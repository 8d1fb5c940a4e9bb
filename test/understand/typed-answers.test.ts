// How people type their answer to one question: through a real turn with that question open.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTo, scoreTyped, typedAnswers } from '../../eval/typed-answers.ts';
import { factsOf, newFile } from '../../src/case/file.ts';
import { turn } from '../../src/dialogs/index.ts';
import type { FactKey } from '../../src/knowledge/facts.ts';

const today = '2026-11-27';
const euro = (amount: number) => ({ amount, currency: 'EUR' });

const TABLE: Readonly<Record<string, readonly (readonly [fact: FactKey, text: string, value: unknown])[]>> = {
  'a hedge before the answer': [
    ['withdrawalInstructionReceived', 'ich glaub nicht, hab nix gefunden', false],
    ['textFormApproval', 'also ehrlich gesagt nein', false],
    ['withdrawalInstructionReceived', 'ne hab nix gedrückt', undefined],
    ['withdrawalInstructionReceived', 'nichts bestätigt', undefined],
    ['contractSummaryReceived', 'nein, unterschrieben hab ich nichts', undefined],
    ['textFormApproval', 'nichts bestätigt', false],
    ['textFormApproval', 'Die Zusammenfassung war schon vor dem Ja da', undefined],
    ['withdrawalInstructionReceived', 'stimt', true],
    ['withdrawalInstructionReceived', 'wichtig', undefined],
    ['invoiced', 'denke schon', true],
    ['marketingConsent', 'nicht dass ich wüsste', false],
  ],
  'the verb of the question said back': [
    ['contractSummaryReceived', 'hab ich gekriegt', true],
    ['withdrawalInstructionReceived', 'war keine dabei', false],
    ['goodsReceived', 'kam mit der post', true],
    ['alreadyCancelled', 'gekündigt nicht', false],
    ['serviceUsed', 'nix benutzt', false],
  ],
  'the question’s own word first': [
    ['cutOffThreatened', 'sperre? nö', false],
    ['contractSummaryReceived', 'zusammenfassung ja', true],
  ],
  'a no without a no': [
    ['wantedContract', 'bloß weg damit', false],
    ['serviceUsed', 'liegt originalverpackt im schrank', false],
    ['priceNamed', 'davon war nie die rede', false],
  ],
  'a question without a mark is no name': [
    ['provider', 'wer zahlt eigentlich das porto beim zurückschicken', undefined],
    ['provider', 'ab wann dürfen die mir den anschluss sperren', undefined],
    ['provider', 'wieviele leute stornieren das denn wieder', undefined],
    ['provider', 'gibts eine pflicht zum widerrufsbutton', undefined],
    ['provider', 'der brief sagt 49,90 und am telefon warens 29,90', undefined],
    ['provider', 'сколько у меня дней на отзыв', undefined],
    ['provider', 'ile mam dni na odstąpienie', undefined],
    ['provider', 'ab wann darf vodafone mir den anschluss sperren', 'Vodafone'],
    ['provider', 'Wer Wie Was GmbH', 'Wer Wie Was GmbH'],
    ['provider', 'Grünwelt Energie und Gas oder so', 'Grünwelt Energie'],
    ['provider', 'gibts nicht mehr die Firma Blitzstrom', 'gibts nicht mehr die Firma Blitzstrom'],
  ],
  'in English as it is typed': [
    ['withdrawalInstructionReceived', 'its in the pdf i think', true],
    ['withdrawalInstructionReceived', "can't find one", false],
    ['contractSummaryReceived', 'cant find any', false],
    ['contractSummaryReceived', 'no paperwork whatsoever', false],
    ['contractSummaryReceived', 'think so', true],
    ['personOnPhone', 'it was me', 'self'],
    ['personOnPhone', 'it was my wife', 'spouse'],
    ['debited', 'they took it already', true],
    ['withdrawalInstructionReceived', 'whatsapp ok or only email?', undefined],
    ['withdrawalInstructionReceived', 'havent paid anything', undefined],
    ['withdrawalInstructionReceived', 'nix bezahlt', undefined],
    ['withdrawalInstructionReceived', "haven't seen one", false],
    ['textFormApproval', 'yeah got it by email', undefined],
    ['textFormApproval', 'ja, per Mail bekommen', undefined],
    ['textFormApproval', 'yes by email', true],
    ['provider', 'ok hung up', undefined],
    ['provider', 'hab aufgelegt', undefined],
    ['provider', 'they never gave a name', undefined],
    ['provider', 'Hang Up Media GmbH', 'Hang Up Media GmbH'],
    ['callDate', '39,99 they took it from my account last week', undefined],
    ['callDate', 'they called last week and took 39,99', 'unknown'],
    ['callDate', 'last week', 'unknown'],
    ['agreedOnPhone', "he doesn't remember saying yes", 'unknown'],
    ['agreedOnPhone', 'never got anything', undefined],
    ['agreedOnPhone', 'never agreed', false],
    ['agreedOnPhone', 'for christs sake NO', false],
    ['agreedOnPhone', 'oh gosh yes', true],
    ['callDate', 'end of september', 'unknown'],
    ['callDate', 'beginning of october', 'unknown'],
  ],
  // Each was taken for "I don't know", for a yes or a no, or for the day of the call.
  'what one was not aware of, a nod, a wish, a delivery': [
    ['wantedContract', 'hatte keinen blassen schimmer dass das ne andere firma ist', undefined],
    ['wantedContract', 'ich wusste nicht dass das ein neuer vertrag ist', undefined],
    ['providerSwitch', 'didnt have the foggiest it was another company', undefined],
    ['providerSwitch', 'no idea it was another company', undefined],
    ['providerSwitch', 'keine Ahnung, ob da gewechselt wird', 'unknown'],
    ['callDate', 'no idea when that was', 'unknown'],
    ['wantedContract', 'nein, ich wusste nicht, dass das ein Vertrag ist', false],
    ['textFormApproval', 'ok', undefined],
    ['withdrawalInstructionReceived', 'alles klar', undefined],
    ['textFormApproval', 'ja ok', true],
    ['textFormApproval', 'Ja, hab ich schon mitgeteilt', true],
    ['textFormApproval', 'ja, danke schön', true],
    ['wantedContract', 'muss weg', false],
    ['textFormApproval', 'sie will das natürlich nicht', undefined],
    ['textFormApproval', 'she doesnt want it obviously', undefined],
    ['wantedContract', 'sie will das natürlich nicht', false],
    ['wantedContract', 'obviously not', false],
    ['wantedContract', 'kp', 'unknown'],
    ['callDate', 'handy kam letzten freitag', undefined],
    ['callDate', 'phone arrived last friday', undefined],
    ['callDate', 'der brief kam am 20.', undefined],
    ['callDate', 'Am 3.11., das Handy kam zwei Tage später', '2026-11-03'],
    ['callDate', 'zwei Tage bevor das Handy kam, also am 3.11.', '2026-11-03'],
    ['displayedNumber', '01 76 12 34 56 78', '01 76 12 34 56 78'],
    ['displayedNumber', 'keine angezeigt', 'unknown'],
    ['callDate', 'friday', '2026-11-20'],
    ['textFormApproval', 'cant recall', 'unknown'],
    ['textFormApproval', 'he doesnt know', 'unknown'],
    ['callDate', 'das war letzten freitag', '2026-11-20'],
    ['callDate', 'die riefen letzten freitag am handy an', '2026-11-20'],
  ],
  'a double no': [['agreedOnPhone', 'ich kann nicht abstreiten dass ich zugesagt habe', true]],
  'a choice in everyday words': [
    ['channel', 'bin von denen angerufen worden', 'outboundCall'],
    ['personOnPhone', 'der göttergatte', 'spouse'],
    ['personOnPhone', 'die schwägerin', 'other'],
    ['declaration', 'nein gesagt und aufgelegt', 'no'],
    ['dunning', 'weder mahnung noch sonst was', 'none'],
    ['dunning', 'ein inkassobüro', 'collector'],
    ['powerOfAttorney', 'nur ne fotokopie', 'copy'],
    ['federalState', 'nrw', 'NW'],
  ],
  'a place in the list': [
    ['personOnPhone', 'die zweite', 'spouse'],
    ['agreedOnPhone', 'das erste', true],
    ['contractSummaryTiming', 'die mittlere antwort', 'duringCall'],
  ],
  'several at once': [['misledAbout', 'preis und laufzeit, beides', ['price', 'term']]],
  'a day without its month': [
    ['callDate', 'am achten', '2026-11-08'],
    ['callDate', 'zum fuffzehnten', '2026-11-15'],
    ['callDate', 'samstag, also den 14.', '2026-11-14'],
    ['debitDate', 'on the 18th', '2026-11-18'],
  ],
  'the year that lies nearer': [
    ['switchDate', 'der wechsel war schon am 1.11.', '2026-11-01'],
    ['switchDate', 'am 1.1.', '2027-01-01'],
  ],
  'an amount in words': [
    ['debitAmount', 'neunzehn neunundneunzig', euro(19.99)],
    ['debitAmount', '39 euro und 90 cent', euro(39.9)],
    ['debitAmount', 'hundertzwanzig', euro(120)],
    ['debitAmount', '99 cent', euro(0.99)],
  ],
  'a term in years': [
    ['contractTermMonths', 'zwei jahre', 24],
    ['contractTermMonths', 'ein halbes jahr', 6],
    ['contractTermMonths', 'anderthalb jahre', 18],
  ],
  'not knowing, at length': [
    ['recordingRequestedDate', 'ist schon ne weile her, kein plan wann genau', 'unknown'],
    ['agreedOnPhone', 'kann ich beim besten willen nicht mehr sagen', 'unknown'],
    ['agreedOnPhone', 'dunno', 'unknown'],
  ],
  'no answer': [
    ['withdrawalInstructionReceived', 'moment ich hol die brille', undefined],
    ['callDate', 'welchen meinen sie, den ersten oder den zweiten?', undefined],
    ['wantedContract', 'ja hab ich bekommen', undefined],
    ['provider', 'das sind doch alles verbrecher', undefined],
    ['callDate', 'am 3. dezember hab ich einen termin beim anwalt', undefined],
  ],
  'a cry for help is no firm': [
    ['provider', 'Ich habe Angst', undefined],
    ['provider', 'Bitte helfen Sie mir', undefined],
    ['provider', 'ich weine die ganze zeit', undefined],
    ['provider', 'Ich bin so verzweifelt, ich schäme mich', undefined],
    ['provider', 'das ist mir alles zu viel', undefined],
    ['provider', 'können Sie mich bitte anrufen', undefined],
    ['provider', 'Ich möchte mit einem echten Menschen reden', undefined],
    ['provider', 'mir geht es gar nicht gut', undefined],
    ['provider', 'ihr seid doch auch nur betrüger', undefined],
    ['provider', "I'm so scared", undefined],
    ['provider', 'please help me', undefined],
    ['provider', "I don't sleep at all", undefined],
    ['provider', 'Помогите, мне страшно', undefined],
    ['provider', 'korkuyorum', undefined],
    ['provider', 'Boję się', undefined],
    ['provider', 'ساعدوني', undefined],
    ['callerClaimedToBe', 'Ich kann nicht mehr', undefined],
    ['textFormApproval', 'Ich weiß nicht mehr weiter', undefined],
    ['wantedContract', 'Nein, ich hab solche Angst', false],
  ],
  'some firm or other': [
    ['provider', 'irgend so eine Firma aus Berlin', 'unknown'],
    ['provider', 'irgendein Stromanbieter', 'unknown'],
    ['provider', 'some company from London', 'unknown'],
  ],
  'a firm may have any name': [
    ['provider', 'Ich & Du GmbH', 'Ich & Du GmbH'],
    ['provider', 'wir sind energie', 'wir sind energie'],
    ['provider', 'meine lichtquelle', 'meine lichtquelle'],
    ['provider', 'Helping Hands', 'Helping Hands'],
    ['provider', 'my green tariff', 'my green tariff'],
    ['provider', 'Hilfe24', 'Hilfe24'],
    ['provider', 'Angstfrei Leben e.V.', 'Angstfrei Leben e.V.'],
    ['provider', 'Ich helfe dir GmbH', 'Ich helfe dir GmbH'],
    ['provider', 'i-phone shop meier', 'i-phone shop meier'],
    ['provider', 'ich glaube blitzstrom', 'ich glaube blitzstrom'],
    ['provider', 'ich habe Angst vor Vodafone', 'Vodafone'],
    ['provider', 'Any Mobile Ltd', 'Any Mobile Ltd'],
    ['provider', 'Irgendwas mit Strom AG', 'Irgendwas mit Strom AG'],
  ],
  'the yes behind its reason, the no before its verb, the wish without a yes': [
    ['agreedOnPhone', 'gesagt hab ichs, ja', true],
    ['agreedOnPhone', 'naja irgendwie schon', true],
    ['agreedOnPhone', 'nicht so richtig, ja', undefined],
    ['textFormApproval', 'gar nichts hab ich bestätigt', false],
    ['textFormApproval', 'er hat gesagt ja', undefined],
    ['wantedContract', 'so nicht', false],
    ['wantedContract', 'lieber den alten', false],
    ['debited', 'hab zurückgebucht', true],
    ['goal', 'dass die aufhören anzurufen', 'stopCalls'],
    ['contractSummaryTiming', 'lag im paket', 'afterCall'],
  ],
};

describe('typed answers', () => {
  for (const [kind, rows] of Object.entries(TABLE))
    it(kind, () => {
      for (const [fact, text, value] of rows)
        assert.deepEqual(answerTo({ today, fact, text, value }), value, `${fact}: ${text}`);
    });

  it('consents are given outright or not at all', () => {
    for (const text of ['denke schon', 'kam mit der post', 'hab ich gemacht', 'sofort', 'zweimal'])
      assert.notEqual(answerTo({ today, fact: 'consentModel', text, value: null }), true, text);
    assert.equal(answerTo({ today, fact: 'consentModel', text: 'ja, dürfen Sie', value: true }), true);
  });

  it('a yes to the tape is no yes to the offer', () => {
    const at = `${today}T10:00:00Z`;
    const file = newFile(at, 'de');
    const open = { ...file, open: { id: 'q1', fact: 'recordingConsent' as const, matter: file.active } };
    const facts = factsOf(turn(open, { kind: 'said', text: 'da hab ich ok gesagt', at, today, id: 's' }).file);
    assert.equal(facts.agreedOnPhone, undefined);
  });

  it('of two hundred in other people’s words most are read and few read wrong', () => {
    // Every fourth of the file, to stay quick; the whole is measured by eval/typed-answers.ts.
    const all = typedAnswers(new URL('../../eval/typed-answers.jsonl', import.meta.url));
    const lines = all.filter((_, index) => index % 4 === 0);
    const { right, wrong, none, taken } = scoreTyped(lines);
    const answers = lines.length - none;
    assert.ok(right / answers > 0.8, `${right} of ${answers} right`);
    assert.ok(wrong / answers < 0.03, `${wrong} of ${answers} wrong`);
    assert.ok(taken / none < 0.08, `${taken} of ${none} taken for an answer`);
  });
});
