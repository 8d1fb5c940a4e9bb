// Advertising calls: what is forbidden, what it means for the contract, how to stop them.
import type { Article } from '../article.ts';

/** A row answers one question; `from` names the sources in which that was read. */
export const calls: Article = {
  id: 'werbeanrufe',
  entry: 'question',
  de: { title: 'Werbeanrufe', lead: 'Ohne Ihr Ja vorher sind sie verboten. Den Vertrag beendet das allein nicht.' },
  en: { title: 'Advertising calls', lead: 'Without your prior yes they are forbidden. That alone does not end a contract.' },
  passages: [
    {
      id: 'werbeanruf', says: ['law'], firm: 'clear', norm: '§ 7 UWG, § 20 UWG', from: ['UWG'],
      de: {
        title: 'Darf eine Firma mich zur Werbung anrufen?',
        answer: 'Zur Werbung darf eine Firma nur anrufen, wenn Sie vorher ausdrücklich zugestimmt haben. Sonst ist der Anruf verboten, an jedem Tag und zu jeder Uhrzeit.',
        points: ['Die Firma muss Ihre Zustimmung beweisen und fünf Jahre aufheben.', 'Eine Zustimmung, die erst im Gespräch erfragt wird, kommt zu spät. Zurücknehmen können Sie sie jederzeit.', 'Es drohen Bußgelder bis 300.000 Euro. Zuständig ist die Bundesnetzagentur.', 'Der Vertrag ist deshalb nicht von selbst ungültig.'],
        asks: ['Sind Werbeanrufe erlaubt?', 'Kaltakquise privat verboten?', 'Dürfen die einfach anrufen?', 'Unerwünschter Anruf, ist das legal?', 'Telefonwerbung ohne Einwilligung', 'Gilt eine Erlaubnis, die man erst am Telefon gibt?', 'Sie fragte, ob sie mir etwas vorstellen darf, und ich sagte ja. War das eine Erlaubnis?', 'Haben die dann die Erlaubnis, mich anzurufen?', 'Bis wie viel Uhr dürfen Callcenter anrufen?', 'Werbeanruf am Sonntag oder am späten Abend'],
      },
      en: {
        title: 'May a company call me for advertising?',
        answer: 'A company may call for advertising only if you expressly agreed beforehand. Otherwise the call is forbidden, on any day and at any hour.',
        points: ['The company has to prove your consent and keep it for five years.', 'Consent asked for during the call comes too late. You can take it back at any time.', 'Fines go up to 300,000 euros; the Bundesnetzagentur is in charge.', 'The contract is not void because of that.'],
        asks: ['Are cold calls legal in Germany?', 'May they just call me?', 'Are they allowed to call on Sundays or late at night?'],
      },
    },
    {
      id: 'werbeanruf-strafe', says: ['law'], firm: 'clear', norm: '§ 20 UWG, § 28 TDDDG, §§ 201, 263 StGB', from: ['UWG', 'TDDDG', 'StGB'],
      de: {
        title: 'Welche Strafe droht für einen verbotenen Werbeanruf?',
        answer: 'Ein Bußgeld bis 300.000 Euro. Darüber entscheidet die Bundesnetzagentur.',
        points: ['Bis 50.000 Euro drohen, wenn die Firma Ihre Zustimmung zu Anrufen nicht festgehalten und aufgehoben hat.', 'Auch eine unterdrückte Nummer kann bis 300.000 Euro kosten.', 'Ins Gefängnis führt der Werbeanruf allein nicht. Strafbar sein können Betrug oder eine heimliche Aufnahme.', 'Das Bußgeld ist kein Schadensersatz: Sie bekommen davon nichts, und Ihren Vertrag beendet es nicht.', 'Melden Sie den Anruf online, mit Tag, Uhrzeit, angezeigter Nummer, Firma und Produkt. Der Firma schreiben Sie selbst.'],
        asks: ['Welche Strafe gibt es für Werbeanrufe?', 'Bußgeld Telefonwerbung Höhe', 'Was droht der Firma für den Cold Call?'],
      },
      en: {
        title: 'What is the penalty for a forbidden advertising call?',
        answer: 'A fine of up to 300,000 euros. The Bundesnetzagentur decides on it.',
        points: ['Up to 50,000 euros if the company has not recorded and kept your consent to calls.', 'Hiding the number can cost up to 300,000 euros, too.', 'The advertising call alone leads to no prison. Fraud or a secret recording can be crimes.', 'The fine is no compensation: you get nothing of it, and it does not end your contract.', 'Report the call online, with day, time, number shown, company and product. To the company you write yourself.'],
        asks: ['How high is the fine for cold calling?', 'What happens to companies that call without consent?'],
      },
    },
    {
      id: 'anruf-nichtig', says: ['law', 'press'], firm: 'arguable', norm: '§ 7 UWG, § 9 Abs. 2 UWG', from: ['UWG', 'W27'],
      de: {
        title: 'Der Anruf war verboten. Ist der Vertrag damit nichtig?',
        answer: 'Ein verbotener Anruf allein macht den Vertrag nicht nichtig. Das Verbot der Werbung berührt seine Wirksamkeit nicht unmittelbar.',
        points: ['Prüfen Sie stattdessen: Widerruf, Genehmigung in Textform, fehlende Form bei Strom und Gas, Täuschung.', 'Schadensersatz kommt vor allem bei Täuschung oder Druck in Frage, nicht schon wegen des Anrufs.', 'Beschweren Sie sich trotzdem bei der Bundesnetzagentur. Das hilft, die Anrufer zu stoppen.', 'Auch ein Eintrag in der Robinsonliste oder eine unterdrückte Nummer macht den Vertrag nicht ungültig.'],
        asks: ['Illegaler Anruf Vertrag ungültig?', 'Vertrag nach Cold Call nichtig?', 'Ohne Einwilligung angerufen, gilt der Vertrag?', 'Verbotene Telefonwerbung macht Vertrag unwirksam?', 'Kann ein Vertrag aus einem verbotenen Anruf wirksam sein?'],
      },
      en: {
        title: 'The call was forbidden. Is the contract void?',
        answer: 'A forbidden call alone does not make the contract void. The ban on advertising calls does not directly touch the contract.',
        points: ['Check instead: withdrawal, approval in text form, missing form for energy, deceit.', 'Damages come above all for deceit or pressure, not for the call alone.', 'Still complain to the Bundesnetzagentur.', 'An entry in the Robinson list or a hidden number does not make the contract void either.'],
        asks: ['The call was illegal, is the contract void?'],
      },
    },
    {
      id: 'unterdrueckt', says: ['law'], firm: 'clear', norm: '§ 15 Abs. 2 TDDDG, § 28 TDDDG', from: ['TDDDG'],
      de: {
        title: 'Die Nummer war unterdrückt oder falsch. Ist das erlaubt?',
        answer: 'Bei Werbeanrufen ist es verboten, die Rufnummer zu unterdrücken oder eine falsche anzuzeigen. Den Vertrag macht das allein aber nicht ungültig.',
        points: ['Das kann ein Bußgeld bis 300.000 Euro kosten.', 'Notieren Sie Tag und Uhrzeit, den Namen der Firma und was gesagt wurde. Die Uhrzeit hilft auch ohne Nummer.', 'Beschweren Sie sich bei der Bundesnetzagentur, online und kostenlos.', 'Aus dem Vertrag führen andere Wege: der Widerruf, eine fehlende Genehmigung oder fehlende Textform.'],
        asks: ['Anruf mit unterdrückter Nummer verboten?', 'Anonym angerufen Werbung', 'Gefälschte Telefonnummer angezeigt', 'Private Nummer ruft ständig an', 'Spoofing Rufnummer Werbung', 'Keine Nummer im Display'],
      },
      en: {
        title: 'The number was hidden or false. Is that allowed?',
        answer: 'For advertising calls it is forbidden to hide the number or show a false one. That alone does not make the contract void.',
        points: ['The fine can reach 300,000 euros.', 'Note day and time, company and what was said.', 'Complain to the Bundesnetzagentur, online and free.', 'Other ways lead out of the contract: withdrawal, a missing approval or a missing text form.'],
        asks: ['The caller hid the number, is that legal?'],
      },
    },
    {
      id: 'beschwerde', says: ['authority', 'law'], firm: 'arguable', norm: '§§ 7, 7a, 20 UWG', from: ['W23', 'UWG'],
      de: {
        title: 'Wo und wie beschwere ich mich über einen Werbeanruf?',
        answer: 'Bei der Bundesnetzagentur, online und kostenlos: bundesnetzagentur.de/telefonwerbung-beschwerde.',
        points: ['Sie braucht: Datum, Uhrzeit, angezeigte Nummer, Anrufer und Firma, Produkt, Verlauf und ob Sie zugestimmt hatten.', 'Legen Sie Briefe, E-Mails und Fotos bei.', 'Ohne Ihre Zustimmung vorher ist ein Werbeanruf verboten. Die Behörde verfolgt die Firma; Ihren Vertrag beendet sie nicht, dafür schreiben Sie der Firma.', 'Bei Betrug, etwa falschen Polizisten, gehen Sie zur Polizei.'],
        asks: ['Werbeanruf melden', 'Bundesnetzagentur Beschwerde Telefonwerbung', 'Wem melde ich unerlaubte Anrufe?', 'Anzeige wegen Cold Call erstatten', 'Wo kann ich die Nummer melden?'],
      },
      en: {
        title: 'Where and how do I complain about an advertising call?',
        answer: 'To the Bundesnetzagentur, online and free: bundesnetzagentur.de/telefonwerbung-beschwerde.',
        points: ['It needs date, time, number shown, caller and company, product, course of the call and whether you had agreed.', 'Without your consent beforehand an advertising call is forbidden. It pursues the company but does not end your contract.', 'In case of fraud go to the police.'],
        asks: ['Where can I report a cold call?'],
      },
    },
    {
      id: 'woher-nummer', says: ['law', 'insider'], firm: 'clear', norm: 'Art. 15 DSGVO, § 7a UWG', from: ['DSGVO', 'UWG', 'FORUM'], claims: ['P11'],
      de: {
        title: 'Woher haben die meine Nummer? Sie sagen, ich hätte zugestimmt.',
        answer: 'Fragen Sie die Firma. Sie muss Ihnen sagen, woher Ihre Daten kommen, und Ihre Zustimmung beweisen.',
        points: ['Dahinter kann ein Gewinnspiel im Netz oder ein Adresshändler stecken. Ein Mitarbeiter aus der Branche sagt: Die Datensätze kommen von der Firma, für die verkauft wird.', 'Verlangen Sie eine Kopie der Einwilligung: wann, wo, mit welchem Text. Die Firma muss sie fünf Jahre aufheben.', 'Die Antwort muss in einem Monat da sein und kostet nichts.', 'Widerrufen Sie jede Einwilligung gleich mit. Das geht jederzeit.'],
        asks: ['Wer hat meine Daten weitergegeben?', 'Angeblich habe ich der Werbung zugestimmt', 'Ich habe nie eine Werbeeinwilligung gegeben', 'Adresshändler hat meine Nummer verkauft', 'Durch ein Gewinnspiel an meine Nummer gekommen', 'Wie kommt das Callcenter an meine Daten?'],
      },
      en: {
        title: 'Where did they get my number? They say I agreed.',
        answer: 'Ask the company. It has to tell you where your data come from and prove your consent.',
        points: ['An online prize game or a list broker can be behind it. An insider says the records come from the company for which they sell.', 'Ask for a copy of the consent: when, where, which text. The company has to keep it for five years.', 'The answer is due within a month and free.', 'Withdraw any consent at the same time.'],
        asks: ['Where did they get my phone number?', 'They claim I consented to marketing'],
      },
    },
    {
      id: 'bestandskunde', says: ['law'], firm: 'clear', norm: '§ 7 UWG, Art. 21 Abs. 2 DSGVO', from: ['UWG', 'DSGVO'],
      de: {
        title: 'Ich bin dort Kunde. Darf die Firma mich deshalb anrufen?',
        answer: 'Auch bei eigenen Kunden braucht ein Werbeanruf eine ausdrückliche Zustimmung vorher. Sonst ist er verboten.',
        points: ['Die Ausnahme für Kunden gilt nur für E-Mails, nicht für Anrufe.', 'Melden können Sie den Anruf der Bundesnetzagentur, kostenlos.', 'Ein Anruf wegen einer Störung oder einer Rechnung ist für sich keine Werbung. Bietet man Ihnen dabei etwas an, schon.', 'Sehen Sie im Kundenkonto nach, ob dort eine Zustimmung steht, und nehmen Sie sie zurück. Der Werbung können Sie jederzeit widersprechen.'],
        asks: ['Darf mein eigener Anbieter mich anrufen?', 'Anruf vom bestehenden Anbieter erlaubt?', 'Bestandskunden Telefonwerbung', 'Telekom ruft mich wegen neuem Tarif an, bin Kunde'],
      },
      en: {
        title: 'I am a customer there. May they call me for that reason?',
        answer: 'Advertising calls to one’s own customers need express prior consent, too. Otherwise they are forbidden.',
        points: ['The exception for customers covers e-mail only.', 'You can report the call to the Bundesnetzagentur, free of charge.', 'A call about a fault or a bill is as such no advertising. If something is offered in it, it is.', 'You can object to advertising at any time; a consent can be taken back, too.'],
        asks: ['May my own provider call me with offers?'],
      },
    },
    {
      id: 'rueckgewinnung', says: ['insider', 'press', 'law'], firm: 'claim', norm: '§ 7 UWG, Art. 21 Abs. 2 DSGVO', from: ['HOWTO', 'UWG', 'DSGVO'],
      de: {
        title: 'Warum rufen die nach einer Kündigung so oft an?',
        answer: 'Weil Firmen Kunden zurückholen wollen. Diese Rückgewinnung ist in der Branche ein üblicher Ablauf; Mitarbeiter berichten von Prämien dafür.',
        points: ['Rangehen oder antworten müssen Sie nicht. Ihre Kündigung gilt auch ohne Gespräch.', 'Werbung am Telefon braucht Ihre Zustimmung. Eine kurze Rückfrage zur Kündigung ist nicht in jedem Fall verboten.', 'Widersprechen Sie der Werbung schriftlich. Dann muss die Firma damit aufhören.', 'Vorsicht: Sagen Sie im Gespräch ja, kann ein neuer Vertrag oder eine Verlängerung entstehen. Auch die können Sie meist widerrufen.'],
        asks: ['Anrufe nach Kündigung', 'Kundenrückgewinnung Anruf', 'Anbieter ruft an weil ich gekündigt habe', 'Muss ich nach der Kündigung noch telefonieren?', 'Zur Bestätigung der Kündigung anrufen?', 'Rückholangebot am Telefon'],
      },
      en: {
        title: 'Why do they call so often after a cancellation?',
        answer: 'Because companies want to win customers back. That is a usual process in the trade; agents report bonuses for it.',
        points: ['You need not answer. Your cancellation counts without a talk.', 'Advertising calls need your consent; a short question about the cancellation is not always forbidden.', 'Object to advertising in writing.', 'Careful: a yes in the call can make a new contract or an extension.'],
        asks: ['Why do they keep calling after I cancelled?'],
      },
    },
    {
      id: 'anrufe-stoppen', says: ['law'], firm: 'clear', norm: 'Art. 21 Abs. 2, 3 DSGVO, Art. 7 Abs. 3 DSGVO', from: ['DSGVO'], entry: 'letter',
      de: {
        title: 'Wie werde ich Werbeanrufe los?',
        answer: 'Widersprechen Sie der Werbung schriftlich und nehmen Sie jede Einwilligung zurück. Die Firma muss dann aufhören, ohne dass Sie einen Grund nennen.',
        points: ['Nennen Sie alle Wege: Telefon, SMS, E-Mail, Post.', 'Fragen Sie, woher Ihre Daten kamen, und schreiben Sie auch dorthin.', 'Schreiben Sie Nummer, Tag und Uhrzeit der Anrufe auf. Rufen sie weiter an, melden Sie es der Bundesnetzagentur.', 'Am Telefon genügt: „Ich möchte keine Werbung. Auf Wiederhören.“ Dann auflegen.'],
        asks: ['Werbewiderspruch', 'Werbung am Telefon abstellen', 'Anrufe loswerden', 'Wie blocke ich Callcenter?', 'Einwilligung zur Werbung widerrufen', 'Robinsonliste', 'Ständig Werbeanrufe, was hilft?'],
      },
      en: {
        title: 'How do I get rid of advertising calls?',
        answer: 'Object to advertising in writing and withdraw any consent. The company then has to stop, without your giving a reason.',
        points: ['Name all ways: phone, text, e-mail, post.', 'Ask where your data came from.', 'Note number, day and time of the calls. If they go on, report it to the Bundesnetzagentur.'],
        asks: ['How do I stop the marketing calls?'],
      },
    },
    {
      id: 'wer-ruft-an', says: ['law'], firm: 'clear', norm: '§ 312a Abs. 1 BGB', from: ['BGB'],
      de: {
        title: 'Muss der Anrufer sagen, wer er ist?',
        answer: 'Gleich am Anfang muss der Anrufer seinen Namen, die Firma und den Grund nennen: dass er etwas verkaufen will.',
        points: ['Tut er das nicht, ist das ein Verstoß. Allein macht es den Vertrag nicht ungültig.', 'Gab er sich als jemand anderes aus, zum Beispiel als Ihr Anbieter, kann das eine Täuschung sein. Dann können Sie anfechten.', 'Notieren Sie, was er gesagt hat. Mit wem der Vertrag sein soll, steht in den Papieren.'],
        asks: ['Anrufer nennt keinen Namen', 'Muss sich das Callcenter vorstellen?', 'Wusste nicht mit wem ich telefoniere', 'Welche Firma war das überhaupt?', 'Angeblich im Auftrag der Telekom angerufen', 'Anrufer sagt nicht für wen er arbeitet'],
      },
      en: {
        title: 'Does the caller have to say who he is?',
        answer: 'Right at the start the caller has to give his name, the company and the purpose: that he wants to sell.',
        points: ['Not doing so is a breach but alone does not make the contract void.', 'Pretending to be somebody else can be deceit; then you can avoid the contract.', 'Note what he said.'],
        asks: ['Does the caller have to identify himself?'],
      },
    },
    {
      id: 'im-gespraech', says: ['advice'], firm: 'clear', norm: '§§ 145, 147 BGB', from: ['BGB'],
      de: {
        title: 'Die rufen gerade an. Was soll ich sagen?',
        answer: 'Sagen Sie: „Ich schließe am Telefon nichts ab. Schicken Sie es mir schriftlich.“ Dann legen Sie auf.',
        points: ['Sagen Sie möglichst nicht „ja“, und geben Sie keine Daten: keine Kontonummer, keine Zählernummer, keinen Code aus einer SMS.', 'Klicken Sie während des Gesprächs auf keinen Link.', 'Auflegen ist nicht unhöflich. Es ist Ihr gutes Recht.', 'Schreiben Sie danach Uhrzeit, Nummer und Firma auf.'],
        asks: ['Was sage ich wenn die anrufen?', 'Wie reagiere ich auf Werbeanrufe?', 'Soll ich einfach auflegen?', 'Darf ich am Telefon ja sagen?', 'Was darf ich am Telefon nicht verraten?', 'Wie beende ich so ein Gespräch?'],
      },
      en: {
        title: 'They are calling right now. What should I say?',
        answer: 'Say: “Ich schließe am Telefon nichts ab. Schicken Sie es mir schriftlich.” (I conclude nothing by phone, send it in writing.) Then hang up.',
        points: ['Avoid “yes” and give no data: no account, meter or text message codes.', 'Click no link during the call.', 'Write down time, number and company.'],
        asks: ['They are calling now, what do I say?'],
      },
    },
    {
      id: 'serioes', says: ['advice', 'law'], firm: 'unchecked', norm: '§§ 10, 16 RDG', from: ['RDG'],
      de: {
        title: 'Ist die Firma seriös?',
        answer: 'Das weiß ich nicht: Über eine einzelne Firma urteile ich nicht. Ob Sie widerrufen können, hängt davon nicht ab.',
        points: ['Prüfen Sie das Impressum ihrer Seite: voller Name, Anschrift, Registernummer.', 'Suchen Sie die Nummer der Firma selbst heraus und fragen Sie dort, ob der Anruf von ihr kam. Rufen Sie keine Nummer zurück, die der Anrufer nannte.', 'Ein Inkassobüro muss im Register stehen: www.rechtsdienstleistungsregister.de.', 'Die Verbraucherzentrale weiß oft, ob über die Firma viele klagen.', 'Wer zur Eile drängt oder Daten will, dem sagen Sie am Telefon nichts zu. Auch eine bekannte Firma kann einen Vertrag unterschieben.'],
        asks: ['Ist das eine seriöse Firma?', 'Wie erkenne ich, ob der Anbieter seriös ist?', 'Kann man der Firma trauen?', 'Gibt es die Firma überhaupt?'],
      },
      en: {
        title: 'Is the company legitimate?',
        answer: 'I do not know: I do not judge a single company. Whether you can withdraw does not depend on it.',
        points: ['Check the imprint (Impressum) on its site: full name, address, register number.', 'Look up the company’s number yourself and ask whether the call came from it. Call no number that the caller gave you.', 'A debt collector must be in the register: www.rechtsdienstleistungsregister.de.', 'The consumer advice centre often knows whether many complain about the company.', 'Promise nothing by phone to anybody who hurries you or wants your data. A well-known company can foist a contract on you, too.'],
        asks: ['Is this a legit company?', 'Can I trust this company?', 'How do I find out whether the company is real?'],
      },
    },
    {
      id: 'betrug', says: ['authority', 'law', 'advice'], firm: 'arguable', norm: '§ 263 StGB, § 661a BGB', from: ['W23', 'StGB', 'BGB'],
      de: {
        title: 'Am Telefon wird ein Gewinn versprochen oder Geld verlangt. Ist das Betrug?',
        answer: 'Das ist oft Betrug: Wer erst zahlen soll, um einen Gewinn zu bekommen, wird meist betrogen. Zahlen Sie nichts, und rufen Sie die Polizei an.',
        points: ['Polizei, Bank und Behörden fragen am Telefon nie nach Geld, Passwort, PIN oder TAN.', 'Haben Sie schon Daten genannt, rufen Sie sofort Ihre Bank an. Der Sperr-Notruf ist 116 116.', 'Erstatten Sie Anzeige, auch online. Im Notfall 110.', 'Einen Gewinn, den eine Firma Ihnen schriftlich zugesagt hat, können Sie im Prinzip einfordern; ein Anruf allein reicht wohl nicht.'],
        asks: ['Gewinn am Telefon, Gebühr zahlen?', 'Falscher Polizist am Telefon', 'Enkeltrick Anruf', 'Phishing Anruf Bank', 'Soll Gutscheinkarten kaufen', 'Microsoft Support Anruf', 'Wurde am Telefon betrogen'],
      },
      en: {
        title: 'A prize is promised or money demanded by phone. Is it fraud?',
        answer: 'That is often fraud: who has to pay first to get a prize is mostly being cheated. Pay nothing and call the police.',
        points: ['Police, banks and authorities never ask for money, passwords or TANs by phone.', 'If you gave data, call your bank at once: 116 116.', 'Report it to the police, online too. Emergency 110.'],
        asks: ['I won a prize but have to pay a fee', 'Scam call from fake police or bank'],
      },
    },
    {
      id: 'ausland', says: ['advice', 'law'], firm: 'arguable', norm: '§§ 7, 20 UWG, § 312g BGB', from: ['UWG', 'BGB'],
      de: {
        title: 'Das Callcenter sitzt im Ausland. Gilt der Vertrag trotzdem?',
        answer: 'Ein Vertrag kann trotzdem gelten. Es kommt nicht darauf an, wo das Callcenter sitzt, sondern für welche Firma verkauft wurde.',
        points: ['Ihre Rechte als Verbraucher in Deutschland bleiben: Widerruf, Form, Genehmigung.', 'Schreiben Sie an die Firma, nicht an das Callcenter.', 'Ist auch die Firma in einem anderen Land der EU, hilft das Europäische Verbraucherzentrum kostenlos.'],
        asks: ['Anruf aus der Türkei oder vom Balkan, Vertrag gültig?', 'Callcenter im Ausland', 'Firma sitzt nicht in Deutschland', 'Ausländische Nummer hat angerufen'],
      },
      en: {
        title: 'The call centre is abroad. Does the contract count all the same?',
        answer: 'The contract can count all the same. What matters is for which company they sold, not where the call centre sits.',
        points: ['Your rights as a consumer in Germany remain.', 'Write to the company.', 'If the company is in another EU country, the European Consumer Centre helps free of charge.'],
        asks: ['The call centre is in another country'],
      },
    },
  ],
};
