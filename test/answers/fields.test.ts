// Fields that had no passage of their own: each question here was answered about something else, its near misses beside it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerQuestion } from '../../src/dialogs/answers/index.ts';
import { findAnswer } from '../../src/dialogs/answers/find.ts';

const TODAY = '2026-11-30';
const check = (table: readonly [question: string, id: string | undefined, lang?: string][]): void => {
  for (const [question, id, lang = 'de'] of table)
    assert.equal(findAnswer(question, lang, TODAY).passages[0], id, question);
};

test('where data come from is a question of access; who may debit, and who used my name, are others', () => {
  check([
    ['Der Anrufer hatte meine IBAN schon, woher?', 'woher-daten'],
    ['wieso weiß der mein geburtsdatum und welchen vertrag ich hab', 'woher-daten'],
    ['die haben meine kontonummer, was jetzt', 'kontonummer'],
    ['darf die abbuchen nur weil ich die iban am telefon gesagt hab', 'kontonummer'],
    ['jemand hat mit meinem namen und meinem konto einen vertrag gemacht', 'identitaet'],
    ['die behaupten ich hätte den werbeanrufen zugestimmt, kann ich mir das zeigen lassen', 'woher-nummer'],
  ]);
  assert.match(answerQuestion('Woher hat der meine IBAN?', TODAY).text, /Herkunft aller meiner Daten/);
});

test('a meter number is no contract, and nobody has to tell it; a yes to electricity stays a question of text form', () => {
  check([
    ['Darf ein Callcenter meine Stromzähler-Nummer verlangen?', 'zaehlernummer'],
    ['ich hab die zählernummer vorgelesen, kann der jetzt meinen strom ummelden', 'zaehlernummer-gesagt'],
    ['was ist eine malo id', 'marktlokation'],
    ['am telefon ja zum stromtarif gesagt, gilt das', 'strom'],
    ['what is the best phone on the market', undefined, 'en'],
    ['wie viel strom verbraucht ein kühlschrank', undefined],
  ]);
});

test('the Robinson list is named where it is asked for; who only wants the calls to stop hears of the objection', () => {
  check([
    ['Was bringt ein Eintrag auf der Robinsonliste?', 'robinsonliste'],
    ['wie werde ich diese anrufe los', 'anrufe-stoppen'],
    ['wie blockiere ich eine nummer vom callcenter auf dem handy', 'nummer-blockieren'],
    ['darf der anbieter mein handy sperren', 'sperre'],
    ['es klingelt und keiner sagt was', 'stille-anrufe'],
    ['anruf sonntag abend um neun, ist das nicht verboten?', 'werbeanruf'],
  ]);
  assert.match(
    answerQuestion('Was bringt die Robinsonliste?', TODAY).text,
    /^Nur ein wenig: Die Robinsonliste ist freiwillig/,
  );
});

test('whoever does not pay asks when a claim may be reported, not who decides by a score', () => {
  check([
    ['Meine SCHUFA, wird das schlechter wenn ich nicht zahle?', 'schufa-eintrag'],
    ['ab wann darf so eine firma überhaupt der schufa was melden', 'schufa-eintrag'],
    ['abgelehnt wegen meinem score, darf der computer das entscheiden', 'score'],
    ['wie lange bleibt der eintrag in der schufa wenn ich gezahlt hab', 'schufa-dauer'],
    ['kann ich kostenlos sehen was die schufa über mich hat', 'schufa-kopie'],
    ['bei der schufa steht was falsches, wie krieg ich es weg', 'schufa-loeschen'],
  ]);
});

test('costs, cheats and complaints of collectors each have their own answer', () => {
  check([
    ['inkasso will 120 euro zusätzlich zu 40 euro', 'inkassokosten'],
    ['ist das inkassobüro überhaupt echt', 'inkasso-echt'],
    ['mahnung per sms mit link', 'mahnung-sms'],
    ['widerruf per sms, zählt das', 'wie-widerrufen'],
    ['wo kann ich mich über ein inkasso beschweren', 'inkasso-beschwerde'],
    ['ein inkassobüro schreibt mir, was soll ich tun', 'inkasso'],
    ['was passiert wenn ich auf den mahnbescheid nicht antworte', 'mahnbescheid-nichts'],
    ['mahnbescheid bekommen, wie viel zeit hab ich', 'mahnbescheid'],
    ['kein geld für einen anwalt', 'beratungshilfe'],
    ['brauch ich einen anwalt', 'anwalt'],
  ]);
});

test('what the law pays for a dead line, a missed appointment and a lost number', () => {
  check([
    ['seit dem wechsel zum neuen anbieter kein internet', 'wechsel-ausfall'],
    ['techniker kam wieder nicht, krieg ich was dafür', 'termin-versaeumt'],
    ['morgen kommt der techniker, soll ich ihn reinlassen', 'techniker'],
    ['internet ist seit tagen tot, störung ist gemeldet', 'langsam'],
    ['meine nummer ist seit dem wechsel weg', 'nummer-verloren'],
    ['der alte anbieter gibt meine nummer nicht frei', 'rufnummer'],
  ]);
  const { text } = answerQuestion('Der Techniker ist nicht gekommen, was steht mir zu?', TODAY);
  assert.match(text, /10 Euro oder 20 Prozent/);
});

test('an offer of money is never opened with a yes to “is it honest”, and fees come after the loan', () => {
  check([
    ['am telefon eine geldanlage mit 12 prozent, seriös?', 'anlage-serioes'],
    ['kredit zugesagt, aber erst 200 euro gebühr zahlen', 'kredit-vorkosten'],
    ['ich habe am telefon einen kredit abgeschlossen, kann ich widerrufen', 'geldanlage'],
    ['ich soll mein lotto am telefon kündigen sonst kostet es', 'lotto-kuendigen'],
    ['lotto am telefon bestellt, wie komm ich raus', 'lotto-widerruf'],
    ['angeblich 30000 gewonnen, soll erst notar zahlen', 'betrug'],
    ['die nummer von meiner bank stand im display, wars aber nicht', 'bank-am-display'],
    ['ist die firma seriös', 'serioes'],
  ]);
});

test('return postage, wear, and a withdrawal handed in at a shop', () => {
  check([
    ['wer zahlt das porto für die rücksendung', 'ruecksendekosten'],
    ['ich hab die uhr schon getragen, ziehen die was ab', 'ware-benutzt'],
    ['ich hab das internet schon benutzt, muss ich das nach dem widerruf zahlen', 'wertersatz'],
    ['widerruf im laden abgegeben, gilt das', 'widerruf-filiale'],
    ['im laden unterschrieben, hab ich widerruf', 'laden'],
    ['I posted it in time but they say it arrived too late', 'letzter-tag', 'en'],
  ]);
});

test('the recording: what for, who gets it, taking the consent back, why a name and a yes', () => {
  check([
    ['darf die aufnahme für schulungen benutzt werden', 'aufnahme-schulung'],
    ['geht meine aufnahme auch ans inkasso', 'aufnahme-weitergeben'],
    ['hab ja zur aufnahme gesagt, kann ich das zurücknehmen', 'einwilligung-zuruecknehmen'],
    ['hab den widerruf zurückgenommen, gilt er noch', 'zurueckgenommen'],
    ['der aufnahme widersprochen und er nahm weiter auf', 'einwilligung-aufnahme'],
    ['warum sollte ich laut meinen namen und ja sagen', 'name-und-ja'],
  ]);
});

test('a move opens with what is needed for it, whichever way one asks', () => {
  for (const question of [
    'Wir ziehen ins Ausland, muss ich weiter zahlen?',
    'Ich ziehe um, komme ich aus dem Vertrag?',
  ])
    assert.match(
      answerQuestion(question, TODAY).text,
      /^Heraus kommen Sie, wenn die Firma am neuen Ort nicht liefern kann/,
    );
});

test('who asks the other way round is not opened with a yes that says the opposite', () => {
  const table: [string, RegExp][] = [
    ['Hotline sagt, bei einer Verlängerung am Telefon gibt es kein Widerrufsrecht. Korrekt?', /^Auch eine Verlängerung am Telefon ist ein eigener Vertrag/],
    ['verdient der anrufer noch was wenn ich storniere', /^So berichten es Mitarbeiter/],
    ['ich soll erst notarkosten zahlen dann krieg ich den gewinn, ist das in ordnung?', /^Das ist oft Betrug/],
    ['kredit am telefon abgeschlossen, bin ich jetzt gebunden?', /^Meist können Sie widerrufen/],
    ['wie muss die vollmacht für meine oma aussehen', /^Mit einer Vollmacht geht das/],
    ['muss ich den widerrufsbutton auf der webseite nehmen', /^Bei Verträgen am Telefon muss die Firma keinen anbieten, und Sie müssen keinen benutzen/],
  ]; // prettier-ignore
  for (const [question, opens] of table) assert.match(answerQuestion(question, TODAY).text, opens, question);
});

test('a spoken yes to electricity, a yes by text message, a number asked for without a contract', () => {
  check([
    ['reicht bei strom ein ja am hörer?', 'strom'],
    ['bei welchen verträgen hilft der firma eine aufnahme allein nicht', 'aufnahme-und-form'],
    ['reicht eine sms mit ja als bestätigung in textform', 'klick-sms'],
    ['was ist textform', 'textform'],
    ['der neue anbieter hat meine rufnummer beantragt, ich hab aber gar keinen vertrag', 'rufnummer'],
    ['mein anbieter gibt die nummer nicht her weil ich verlängert hätte', 'nummer-festgehalten'],
    ['wie krieg ich es hin dass die mit den anrufen aufhören', 'anrufe-stoppen'],
    ['die rufen gerade an, was soll ich sagen', 'im-gespraech'],
    ['warum verkaufen die am telefon so aggressiv, haben die was davon', 'provision'],
    ['der anrufer hat mir gedroht, gilt mein ja', 'gedroht'],
    ['Hiçbir şeyi onaylamadım. Ne yapmalıyım?', 'bestreiten', 'tr'],
    ['Onaylamazsam ne olur?', 'genehmigung-erinnerung', 'tr'],
  ]);
});

test('reminders and orders, surveys and false authorities, names and mandates: each beside what it was taken for', () => {
  check([
    ['was ist der unterschied zwischen mahnung und mahnbescheid', 'mahnung-mahnbescheid'],
    ['was ist der unterschied zwischen widerruf und anfechtung', 'widerruf-oder-anfechtung'],
    ['das inkasso ruft dreimal am tag an', 'inkasso-ruft-an'],
    ['das inkasso droht mit dem gerichtsvollzieher', 'inkasso-droht'],
    ['hab nur an einer umfrage teilgenommen, kann das ein vertrag sein', 'umfrage'],
    ['ich wollte nur unterlagen, ist das ein vertrag', 'nur-unterlagen'],
    ['anruf angeblich vom verbraucherschutz, ist das echt', 'falsche-behoerde'],
    ['wo beschwere ich mich über den werbeanruf', 'beschwerde'],
    ['kann ich auch die verbraucherzentrale anrufen', 'beratung'],
    ['der verkäufer hat einen falschen namen gesagt, gilt der vertrag', 'falscher-name'],
    ['hab die einzugsermächtigung am telefon gegeben, ist das gültig', 'mandat-am-telefon'],
    ['ich habe nie eine lastschrift erlaubt', 'ohne-mandat'],
    ['müssen die meine daten nach dem widerruf löschen', 'daten-loeschen'],
    ['soll ich die aufnahme löschen lassen', 'sichern'],
    ['wie lange dauert eine schlichtung', 'schlichtung-dauer'],
    ['wie lange dauert das alles', 'wie-lange-dauert'],
    ['zwei verträge untergeschoben, brauche ich zwei widerrufe', 'zwei-vertraege'],
  ]);
});

test('where the number comes from and how the calls stop are asked in other languages, too; a bill’s origin is no number’s', () => {
  check([
    ['Откуда у них мой номер?', 'woher-nummer', 'ru'],
    ['Skąd oni mają mój numer?', 'woher-nummer', 'pl'],
    ['Numaramı nereden buldular?', 'woher-nummer', 'tr'],
    ['Звідки у них мій номер?', 'woher-nummer', 'uk'],
    ['Aramalar nasıl durdurulur?', 'anrufe-stoppen', 'tr'],
    ['откуда пришёл счёт?', 'zahlen', 'ru'],
    ['Какая завтра погода?', undefined, 'ru'],
  ]);
});
