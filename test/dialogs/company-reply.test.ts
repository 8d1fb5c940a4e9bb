// Replies of companies, as they are written: what each is taken for, what it claims, and what must not be read into it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { claimsOf, isPastedReply, readCompanyReply } from '../../src/dialogs/company/company-reply.ts';
import { COMPANY_REPLIES } from '../../src/dialogs/phrases/company-replies.ts';
import { FACTS } from '../../src/knowledge/facts.ts';

/** [what the company writes, the row that leads, what it claims] */
const REPLIES: readonly (readonly [text: string, id: string, claims: string])[] = [
  ['Wegen der Komplexität verlängern wir die Frist zur Beantwortung Ihrer Auskunft um zwei weitere Monate.', 'moreTime', 'recordingReply=extended'],
  ['Die Bearbeitung ist umfangreich. Wir benötigen dafür leider noch bis zu zwei weitere Monate.', 'moreTime', ''],
  ['Anbei erhalten Sie die Aufzeichnung des Bestellteils. Das Vorgespräch wird nicht aufgezeichnet.', 'partOnly', 'recordingReply=incomplete'],
  ['Im Anhang finden Sie einen Ausschnitt der Gesprächsaufnahme.', 'partOnly', 'recordingReply=incomplete'],
  ['Ein Anspruch auf Herausgabe der Aufnahme besteht nicht.', 'recordingRefused', 'recordingReply=refused'],
  ['Die Audiodatei enthält die Stimme unserer Mitarbeiterin, wir können sie nicht herausgeben.', 'recordingRefused', 'recordingReply=refused'],
  ['Ein Mitschnitt ist in unserem System nicht mehr auffindbar.', 'deleted', 'recordingReply=deleted'],
  ['In der Anlage erhalten Sie die gewünschte Gesprächsaufzeichnung als Datei.', 'recordingGiven', 'recordingReply=given'],
  ['Aus Kulanz haben wir den Vertrag rückwirkend storniert. Weitere Ansprüche bestehen nicht.', 'goodwill', 'companyReply=cancelled'],
  ['Ohne Anerkennung einer Rechtspflicht kommen wir Ihnen entgegen und buchen die Option aus.', 'goodwill', 'companyReply=cancelled'],
  ['Ihr Vertrag ist gültig zustande gekommen. Sie haben der Verlängerung am Telefon zugestimmt.', 'validConcluded', 'companyReply=refused'],
  ['Nach Prüfung teilen wir Ihnen mit, dass ein wirksamer Vertrag besteht.', 'validConcluded', 'companyReply=refused'],
  ['Die Tonaufnahme liegt bei unserem Dienstleister. Bitte wenden Sie sich dorthin.', 'withServiceProvider', 'recordingReply=refused'],
  ['Auf Aufzeichnungen des Callcenters haben wir keinen Zugriff.', 'withServiceProvider', 'recordingReply=refused'],
  ['Die Gesprächsaufzeichnung wurde nach 90 Tagen automatisch gelöscht.', 'deleted', 'recordingReply=deleted'],
  ['Eine Aufnahme ist nicht mehr vorhanden.', 'deleted', 'recordingReply=deleted'],
  ['Zur Bearbeitung Ihres Auskunftsersuchens benötigen wir eine Kopie Ihres Personalausweises.', 'identityProof', 'recordingReply=identityAsked'],
  ['Bitte weisen Sie Ihre Identität nach: Für die Auskunft nach Art. 15 DSGVO ist ein Identitätsnachweis nötig.', 'identityProof', 'recordingReply=identityAsked'],
  ['Anbei erhalten Sie eine Abschrift des Telefonats. Die Tonaufnahme selbst geben wir nicht heraus.', 'transcriptOnly', 'recordingReply=transcriptOnly'],
  ['Es handelt sich um eine Vertragsverlängerung, hierfür besteht kein Widerrufsrecht.', 'noRightHere', 'companyReply=refused'],
  ['Ein Widerruf ist hier ausgeschlossen.', 'noRightHere', 'companyReply=refused'],
  ['Ein Widerruf ist nicht möglich, da Sie am Telefon verzichtet haben.', 'waived', 'companyReply=refused'],
  ['Sie haben auf Ihr Widerrufsrecht ausdrücklich verzichtet.', 'waived', 'companyReply=refused'],
  ['Ihr Vertrag wurde am 29.11. wirksam abgeschlossen.', 'validConcluded', 'companyReply=refused'],
  ['Durch die Nutzung der SIM-Karte haben Sie den Vertrag genehmigt.', 'approvalByUse', 'companyReply=refused'],
  ['Sie haben dem Vertrag zugestimmt, indem Sie die erste Rechnung gezahlt haben.', 'approvalByUse', 'companyReply=refused'],
  ['Ihr Widerruf ist leider verfristet eingegangen.', 'withdrawalLate', 'companyReply=refused'],
  ['Die Widerrufsfrist von 14 Tagen ist bereits abgelaufen.', 'withdrawalLate', 'companyReply=refused'],
  ['Bitte bestätigen Sie kurz Ihren Auftrag über den folgenden Link.', 'pleaseConfirm', ''],
  ['Damit wir stornieren können, klicken Sie bitte auf den Button in dieser E-Mail.', 'pleaseConfirm', ''],
  ['Wir haben Ihren Auftrag storniert.', 'cancelled', 'companyReply=cancelled'],
  ['Hiermit bestätigen wir Ihnen den Widerruf vom 12.11.2026.', 'cancelled', 'companyReply=cancelled'],
  ['Ihre Kündigung zum 24.11.2028 haben wir erhalten und vorgemerkt.', 'asCancellation', 'companyReply=partial'],
  ['Mangels Vorlage einer Vollmacht im Original weisen wir Ihr Schreiben zurück.', 'authorityRejected', 'companyReply=refused'],
  ['Ihrem Wunsch können wir leider nicht entsprechen.', 'refused', 'companyReply=refused'],
  ['Wir lehnen ab.', 'refused', 'companyReply=refused'],
  ['Ihr Anliegen wird derzeit geprüft. Wir bitten noch um etwas Geduld.', 'interim', ''],
  ['Bitte rufen Sie uns an, damit wir die Sache telefonisch klären können.', 'callUs', ''],
  ['We have cancelled your contract.', 'cancelled', 'companyReply=cancelled'],
  ['The contract is valid and binding.', 'validConcluded', 'companyReply=refused'],
]; // prettier-ignore

const claims = (text: string, access = false): string =>
  claimsOf(readCompanyReply(text), text, access)
    .map(({ fact, value }) => `${fact}=${value}`)
    .join();

describe('a reply of the company', () => {
  for (const [text, id, claimed] of REPLIES)
    it(`${id}: ${text.slice(0, 60)}`, () => {
      const read = readCompanyReply(text);
      assert.equal(read[0]?.row.id, id);
      assert.ok(text.includes(read[0]?.quote ?? '?'), 'the words that prove it are its own');
      assert.equal(claims(text), claimed);
    });

  it('every kind has a sample, an explanation in both languages, and tells a value of the vocabulary', () => {
    const sampled = new Set(REPLIES.map(([, id]) => id));
    for (const { id, text, tells } of COMPANY_REPLIES) {
      if (id !== 'recordingGiven') assert.ok(sampled.has(id), id);
      assert.ok(text.de.length > 60 && text.en.length > 60 && text.de !== text.en, id);
      assert.doesNotMatch(text.de, /ist unwirksam|ist nichtig|garantiert|sicher gewinnen/, id);
      for (const [fact, value] of Object.entries(tells ?? {}))
        assert.ok((FACTS[fact as 'companyReply'].values as readonly string[]).includes(value), `${id} ${value}`);
    }
  });

  it('about the recording tells nothing about the contract', () => {
    assert.equal(claims('Ihrem Wunsch können wir nicht entsprechen.', true), 'recordingReply=refused');
    assert.equal(claims('Anbei erhalten Sie die Aufnahme als Audiodatei.', true), 'recordingReply=given');
    assert.equal(claims('Wir haben den Vertrag storniert.', true), '');
  });

  it('is not read as its opposite', () => {
    assert.equal(claims('Eine Stornierung ist nicht möglich; der Vertrag wird nicht storniert.'), '');
    assert.doesNotMatch(claims('Der Vertrag ist nicht wirksam zustande gekommen.'), /refused/);
    assert.equal(claims('Für die Anmeldung in der Filiale bringen Sie bitte Ihren Personalausweis mit.'), '');
    assert.equal(claims('Wir verzichten auf weitere Forderungen.'), '');
    assert.equal(claims('Auf die Zahlung der Rechnung vom 3.11. verzichten wir.'), '');
    assert.deepEqual(readCompanyReply('Vielen Dank für Ihr Interesse an unseren Tarifen.'), []);
  });

  it('is known as one when it is pasted into the talk; a customer’s own story is not', () => {
    assert.ok(
      isPastedReply(
        'Sehr geehrte Frau Brandt,\nIhr Vertrag ist gültig zustande gekommen.\nMit freundlichen Grüßen\nIhr Kundenservice',
      ),
    );
    assert.ok(isPastedReply('Die haben mir geschrieben: „Ihr Widerruf ist verfristet.“'));
    assert.ok(!isPastedReply('Ich habe den Vertrag gestern per Mail widerrufen, die Frist ist noch nicht abgelaufen.'));
  });
});
