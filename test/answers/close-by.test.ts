// Questions that lie close to another passage: each was answered with the wrong one, or not at all; its near misses beside it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerQuestion } from '../../src/dialogs/answers/index.ts';
import { findAnswer } from '../../src/dialogs/answers/find.ts';
import { search } from '../../src/knowledge/search/search.ts';
import { tokens } from '../../src/knowledge/search/words.ts';

const TODAY = '2026-11-30';
const first = (question: string, lang = 'de'): string | undefined => findAnswer(question, lang, TODAY).passages[0];
const check = (table: readonly [question: string, id: string | undefined, lang?: string][]): void => {
  for (const [question, id, lang] of table) assert.equal(first(question, lang), id, question);
};

test('“wieviel” in one word says as little as “wie viel”: a tip is no quota of cancellations, an age no period', () => {
  check([
    ['wieviel trinkgeld gibt man', undefined],
    ['wie viel trinkgeld gibt man', undefined],
    ['wieviele kunden stornieren das wieder', 'stornoquote'],
    ['ab wieviel jahren darf man telefonisch bestellen', 'kind'],
    ['nach wieviel jahren verjährt so eine forderung', 'verjaehrung'],
    ['gilt das ja von jemand der schon 90 jahre alt ist', 'hohes-alter'],
    ['welches alter braucht man für einen vertrag am telefon', 'kind'],
  ]);
});

test('a verb in two parts is one: who “nimmt … auf” records; who takes a loan does not', () => {
  check([
    ['nimmt die hotline das alles auf wenn ich da selber anrufe', 'welche-aufnahme'],
    ['darf ich das nächste gespräch selber aufnehmen', 'selbst-aufnehmen'],
    ['ich hab selber angerufen, kann ich trotzdem widerrufen', 'selbst-angerufen'],
  ]);
  const terms = (text: string): string[] => tokens(text).flatMap((token) => token.terms);
  assert.ok(terms('nehmen die das auch auf').includes('=aufnahme'));
  for (const text of ['nimmt er dafür einen kredit auf', 'nehmen die das auf ihre kosten zurück'])
    assert.ok(!terms(text).includes('=aufnahme'), text);
});

test('a yes to the own name is no order, and “Frau Kaya” is nobody’s wife', () => {
  check([
    ['hab bloß auf sind sie frau kaya ja gesagt', 'nur-unterlagen'],
    ['meine frau hat am telefon ja gesagt', 'ehepartner'],
    ['Wenn ich immer nur okay gesagt hab, kann das ja kein Vertrag sein, oder?', 'ok-gesagt'],
    ['gilt ein mhm am telefon schon als ja?', 'mhm'],
    ['gilt ein ja am telefon?', 'ja-gesagt'],
  ]);
});

test('who said he came from another company deceived; who only wants to cancel asks for the cancellation', () => {
  check([
    ['can I get out if he said he was from vodafone but he wasnt', 'getaeuscht', 'en'],
    ['she told me she was with my provider but she was not, can i cancel', 'getaeuscht', 'en'],
    ['der gab sich als telekom aus, die zwei wochen sind rum, hilft mir das', 'getaeuscht'],
    ['die zwei wochen sind rum, geht noch was', 'frist-verpasst'],
    ['was ist die höchste laufzeit', 'laufzeit-hoechstens'],
    ['they took my ok on the phone as a yes', 'ok-gesagt', 'en'],
    ['i said mhm on the phone', 'mhm', 'en'],
  ]);
  assert.ok(!search('he said he was at home but he was tired', 'en').terms.includes('=tauschung'));
});

test('which button, whose threat, what the authority wants to know, and how high its fine is', () => {
  check([
    ['muss es den kündigungsbutton auch für telefonverträge geben', 'kuendigungsbutton'],
    ['muss es den widerrufsbutton auch für telefonverträge geben', 'widerrufsbutton'],
    ['er drohte mir das gas abzudrehen falls ich nicht zusage', 'gedroht'],
    ['stromsperre angedroht wegen 90 euro', 'stromsperre'],
    ['was muss in die meldung an die bundesnetzagentur rein', 'beschwerde'],
    ['hilft mir die bundesnetzagentur aus dem vertrag', 'bundesnetzagentur'],
    ['wie hoch ist das bußgeld für werbeanrufe', 'werbeanruf-strafe'],
    ['sind werbeanrufe erlaubt', 'werbeanruf'],
  ]);
});

test('a false premise is put right in the first two sentences', () => {
  for (const [question, says] of [
    ['Die Nummer war unterdrückt, ist der Vertrag damit weg?', /Den Vertrag macht das allein aber nicht ungültig/],
    ['Der Mahnbescheid verfällt doch nach einem Monat, oder?', /Von selbst erledigt er sich nicht/],
    ['Ohne das Wort ja gibt es doch keinen Vertrag?', /Auf das Wort „ja“ kommt es nicht an/],
    ['Letzter Tag ist ein Sonntag, gilt dann Montag?', /verschiebt sich nach verbreiteter Ansicht/],
  ] as const)
    assert.match(answerQuestion(question, TODAY).text.split('\n')[0] ?? '', says, question);
});

test('the days of withdrawal are asked in Polish, too', () => {
  assert.equal(first('ile mam dni na odstąpienie od umowy', 'pl'), 'frist');
  assert.equal(first('jak mam odstąpić od umowy', 'pl'), 'wie-widerrufen');
});

test('what comes late, comes back or is handed on has its own answer; what only sounds like it keeps the old one', () => {
  check([
    ['der bestellte router lässt seit drei wochen auf sich warten, kann ich zurücktreten', 'lieferung-spaet'],
    ['the parcel got lost before it reached me, do I have to pay', 'lieferung-spaet', 'en'],
    ['mein widerruf kam zu spät an', 'frist-verpasst'],
    ['zwölf flaschen wein am telefon bestellt, gestern geliefert, bestellt war vor 3 wochen', 'frist-ware'],
    ['der neue anschluss wird und wird nicht geschaltet, komm ich da raus', 'anschluss-spaet'],
    ['der techniker kam nicht zum termin', 'termin-versaeumt'],
    ['seit dem wechsel geht mein telefon nicht', 'wechsel-ausfall'],
    ['hab den router zurückgeschickt und die haben die annahme verweigert', 'ruecksendung-abgelehnt'],
    ['hab das paket nicht angenommen', 'paket-verweigert'],
    ['die retoure ging bei der post verloren', 'ruecksendung-verloren'],
    ['mein schwager will den handyvertrag übernehmen, geht das', 'vertrag-uebertragen'],
    ['mein sohn hat für mich ja gesagt', 'andere-person'],
    ['kann ich mein bankkonto auf meine frau umschreiben', undefined],
  ]);
});

test('arbitration before court, damages from the customer, a cancellation taken back: who wants what from whom decides', () => {
  check([
    ['muss man erst zur schlichtung bevor man klagt', 'schlichtung-vor-klage'],
    ['muss die firma bei der schlichtung mitmachen', 'schlichtung-freiwillig'],
    ['was kostet die schlichtung', 'schlichtung-telekom'],
    ['die wollen schadensersatz von mir weil ich nicht genehmige', 'schadensersatz-gefordert'],
    ['bekomme ich schadensersatz von der firma', 'schmerzensgeld'],
    ['kann ich meine kündigung zurückziehen wenn das neue angebot gelogen war', 'kuendigung-zurueck'],
    ['kann ich meinen widerruf zurücknehmen', 'zurueckgenommen'],
    ['war 17 beim anruf, jetzt bin ich volljährig', 'inzwischen-18'],
    ['ich bin 17 und hab ja gesagt', 'kind'],
    ['vertrag läuft noch 18 monate', 'laufzeit-hoechstens'],
    ['auf der aufnahme redet eine andere frau', 'fremde-stimme'],
    ['im mitschnitt kommt kein preis vor', 'aufnahme-ohne-preis'],
    ['der preis im vertrag ist höher als auf der aufnahme', 'preis-anders'],
    ['darf ich den mitschnitt ins netz stellen', 'aufnahme-veroeffentlichen'],
    ['darf die firma meine aufnahme weitergeben', 'aufnahme-weitergeben'],
    ['der anrufer will einen code aus der sms', 'tan-vorlesen'],
    ['was passiert wenn ich den link anklicke?', 'klick-sms'],
    ['was passiert wenn ich nichts mache?', 'ignorieren'],
    ['ich hab den link in der sms schon geklickt', 'klick-sms'],
    ['nach dem anruf kam nur eine sms mit link, was tun', 'nur-link'],
    ['hilf mir bei meinem lebenslauf', undefined],
    ['can you do my homework please', undefined, 'en'],
  ]);
});

test('a year for everybody, an entry in a list, a bill not paid: what is taken for granted is put right at once', () => {
  const table: [string, RegExp][] = [
    [
      'man hat doch immer 12 monate zum widerrufen, egal ob belehrt',
      /^Nur wenn die Belehrung fehlt oder falsch ist,.*\. Sonst bleibt es bei 14 Tagen\./,
    ],
    [
      'steh auf der robinsonliste, also ist der vertrag nichtig',
      /^Ein verbotener Anruf allein macht den Vertrag nicht nichtig/,
    ],
    ['wenn ich nicht zahle verfällt der vertrag von selbst oder', /^Meist kommt zuerst eine Mahnung/],
    [
      'muss ich zahlen was die als schadensersatz fordern weil ich widerrufen hab',
      /^In der Regel nicht\. Wer rechtzeitig widerruft/,
    ],
  ];
  for (const [question, opens] of table) assert.match(answerQuestion(question, TODAY).text, opens, question);
});

test('what comes nearer to another field is asked back about only where much speaks for ours', () => {
  const near = (question: string): string[] => findAnswer(question, 'de', TODAY).near;
  assert.deepEqual(near('wie gesagt ich will den nich'), []);
  assert.notDeepEqual(near('i woas nimma wos i gsagt hob, wos jetz'), []);
  assert.notDeepEqual(near('hab doch gesagt will nicht'), []);
});

test('a question with something wrong in it is told what is right, and not of thirty days for a life insurance', () => {
  check([
    ['Sind Telefonverträge mit Leuten über 75 nicht längst verboten?', 'hohes-alter'],
    ['My mum is 82. Are phone contracts with pensioners illegal in Germany?', 'hohes-alter', 'en'],
    ['meine tochter ist 15, ist das überhaupt erlaubt am telefon', 'kind'],
    ['ist autofahren ab 80 verboten', undefined],
    ['Gibt es bei Telefonverträgen jetzt 30 Tage Widerruf?', 'frist'],
    ['wie lange kann ich eine sterbegeldversicherung widerrufen', 'leben'],
    ['habe 30 tage zahlungsziel, ist das normal', undefined],
    ['Is it true that contracts on the phone are void if I did not sign anything?', 'bestaetigungspflicht', 'en'],
    ['They say silence means I accept. Is that right?', 'schweigen', 'en'],
  ]);
  assert.match(answerQuestion('Hab ich nicht 30 Tage zum Widerrufen?', TODAY, 'de').text, /30 Tage|Dreißig Tage/);
});

test('a device that came in spite of a no is not sent back at one’s own cost; one after a withdrawal may be', () => {
  check([
    ['Trotz Absage kam ein Tablet. Muss ich das Porto für die Rücksendung zahlen?', 'unbestellt'],
    ['I withdrew in time. Who pays for sending the router back?', 'ruecksendekosten', 'en'],
    ['wer zahlt das porto fürs zurückschicken', 'ruecksendekosten'],
  ]);
});

test('the summary before a mere change of tariff is no matter of electricity', () => {
  check([
    ['Muss die Vertragszusammenfassung auch bei einem Tarifwechsel kommen?', 'verlaengerung'],
    ['Bekomme ich beim Stromvertrag auch eine Vertragszusammenfassung?', 'energie-zusammenfassung'],
    ['Was ist die Vertragszusammenfassung?', 'zusammenfassung'],
  ]);
});

test('what must stand in a letter of one’s own, also without the net; a will and a job are other matters', () => {
  check([
    ['Welche Angaben gehören in einen Widerspruch gegen einen Telefonvertrag?', 'wie-widerrufen'],
    ['Ich habe kein Internet und keine E-Mail. Wie soll ich denn da widerrufen?', 'wie-widerrufen'],
    ['was muss in ein testament rein wenn ich es selbst schreibe', undefined],
    ['wie schreibe ich selbst eine bewerbung', undefined],
  ]);
});

test('dialect and English ask whether it is allowed', () => {
  check([
    ['derf der mi oafach aufnehma', 'einwilligung-aufnahme'],
    ['ob man da ein recht auf die aufnahme hat', 'kopie'],
    ['Am I allowed to ask them for the tape of the call?', 'kopie', 'en'],
    ['derf i mei wohnung untervermietn', undefined],
    ['Wo steht dass ein Werbeanruf die Einwilligung vorher braucht?', 'werbeanruf'],
    ['Dürfen wir im Outbound ohne Einwilligung Bestandskunden anrufen?', 'bestandskunde'],
  ]);
});

test('what is left undone decides: not to click, sign or answer is another question than to do it', () => {
  check([
    ['was passiert wenn ich den link in der sms nicht drücke', 'nicht-bestaetigen'],
    ['was ist wenn ich den link einfach nicht anklicke', 'nicht-bestaetigen'],
    ['und wenn ich den vertrag nicht unterschreibe?', 'nicht-bestaetigen'],
    ['what happens if I don’t click the link', 'nicht-bestaetigen'],
    ['was ist wenn ich den link anklicke', 'klick-sms'],
    ['was passiert wenn ich auf den link klicke', 'klick-sms'],
    ['was ist wenn ich den vertrag unterschreibe', 'genehmigen-heisst'],
    ['was passiert wenn ich die zusammenfassung nicht bestätige', 'genehmigung-erinnerung'],
    ['was passiert wenn ich nicht zahle', 'nicht-zahlen'],
    ['was passiert wenn ich auf die mahnung nicht antworte', 'ignorieren'],
    ['was wenn ich auf den brief nicht antworte', 'ignorieren'],
    ['was passiert wenn ich nicht widerrufe', 'ignorieren'],
    ['was passiert wenn ich das paket nicht öffne', 'paket-annehmen'],
  ]);
});

test('whether a contract is allowed, what a distance contract is, what gets dearer', () => {
  check([
    ['ist der vertrag überhaupt zulässig', 'ja-gesagt'],
    ['ist die aufnahme überhaupt zulässig', 'einwilligung-aufnahme'],
    ['ist der anruf überhaupt zulässig', 'werbeanruf'],
    ['was ist ein fernabsatzvertrag', 'fernabsatz'],
    ['was ist ein fernkurs', 'fernkurs'],
    ['stromvertrag wird teurer, wie lange kann ich kündigen?', 'preiserhoehung'],
    ['my mobile contract gets more expensive, can I cancel?', 'preiserhoehung'],
    ['die zeitschrift wird teurer, muss ich das hinnehmen?', 'abo-teurer'],
    ['kündigungsfrist nach der mindestlaufzeit', 'laufzeit-vorbei'],
    ['wie lange läuft ein abo', 'abos'],
  ]);
});

test('a tape that is “zulässig” is no call for advertising', () => {
  check([
    ['Ist die Aufnahme überhaupt zulässig?', 'einwilligung-aufnahme'],
    ['ist so ein mitschnitt überhaupt zulässig', 'einwilligung-aufnahme'],
    ['is the recording even allowed', 'einwilligung-aufnahme', 'en'],
    ['ist die aufnahme vor gericht zulässig', 'vor-gericht'],
    ['ist der anruf überhaupt zulässig', 'werbeanruf'],
    ['darf ich das gespräch selbst aufnehmen', 'selbst-aufnehmen'],
  ]);
});

test('what is asked in anger, short and misspelt, is answered to the point', () => {
  check([
    ['gilt ein stromvertrag am telefon überhaupt', 'strom'],
    ['läuft auf mein gewerbe, stromvertrag am telefon', 'gewerbe-strom'],
    ['reicht denen ein ja am telefon damit ich zahln muss??', 'ja-gesagt'],
    ['Reicht ein Ja am Telefon für die Abbuchung?', 'mandat-am-telefon'],
    ['die ham mein konto einfach belastet, wie krieg ich das geld zurük', 'lastschrift'],
    ['die haben meine kreditkarte belastet', 'karte-paypal'],
    ['die nehmen mein widerruf nich an was nun', 'firma-bleibt-dabei'],
    ['die Post bringt meinen Widerruf zurück, Annahme verweigert', 'brief-abgelehnt'],
    ['anwalt schreibt mir wegen angeblicher telefonbestellung', 'inkasso'],
    ['was kostet mich das wenn ich vor gericht verliere', 'anwalt-ersatz'],
    ['8 wochen sind schon rum, kommt das geld noch zurück', 'lastschrift'],
    ['wenn ich zahle ist das dann ne anerkennung', 'zahlen'],
    ['kann ich den widerruf auch am telefon machen', 'muendlich-widerrufen'],
    ['wer ist mein vertragspartner callcenter oder telekom', 'verantwortung'],
    ['muss ich für die kopie was zahlen', 'kopie'],
    ['was kostet eine kopie vom schlüssel', undefined],
    ['was kostet mich das wenn ich beim poker verliere', undefined],
    ['letzter tag vor weihnachten frei?', undefined],
    ['wie hoch sind gerichtskosten bei scheidung', undefined],
  ]);
});

test('whether the wish for the recording needs a reason is no question about a disputed claim, and why they record is neither', () => {
  check([
    ['muss ich begründen warum ich die aufnahme haben will?', 'kopie'],
    ['Do I have to say why I want the recording?', 'kopie', 'en'],
    ['muss ich meinen widerruf begründen', 'widerruf-oder-anfechtung'],
    ['muss ich begründen warum ich die forderung bestreite', 'bestreiten'],
    ['warum wollen die eine aufnahme haben', 'nur-bestellung'],
  ]);
});
