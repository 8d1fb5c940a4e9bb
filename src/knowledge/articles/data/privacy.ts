// Data at the phone and calls that annoy: meter numbers, where data come from, lists, silent calls, keeping the old safe.
import type { Article } from '../article.ts';

/** A row answers one question; `from` names the sources in which that was read. */
export const privacy: Article = {
  id: 'daten-und-laestige-anrufe',
  entry: 'letter',
  de: { title: 'Ihre Daten und lästige Anrufe', lead: 'Was Anrufer wissen wollen, woher sie es schon wissen und was gegen Anrufe hilft.' },
  en: { title: 'Your data and annoying calls', lead: 'What callers want to know, where they already know it from, and what helps against calls.' },
  passages: [
    {
      id: 'zaehlernummer', says: ['authority', 'press', 'law'], firm: 'arguable', norm: '§ 41b Abs. 1 EnWG, § 20a EnWG', from: ['VZ-24H', 'VZ-ZAEHLER', 'EnWG'],
      de: {
        title: 'Darf ein Callcenter meine Zählernummer verlangen?',
        answer: 'Fragen darf es, aber Sie müssen nichts nennen. Die Verbraucherzentralen raten: Geben Sie am Telefon keine Zählernummer, keine Marktlokation und keine Vertragsunterlagen heraus.',
        points: ['Mit diesen Nummern kann jemand einen Wechsel des Anbieters anstoßen. Der geht bei Strom technisch in 24 Stunden.', 'Schicken Sie auch kein Foto von Zähler oder Rechnung. Den Zählerstand, die Kundennummer und den Namen Ihres Versorgers behalten Sie besser für sich.', 'Ihr eigener Versorger fragt Zählerdaten nach Angaben der Verbraucherzentrale Brandenburg nie unangekündigt am Telefon ab; so steht es in einem Pressebericht.', 'Haben Sie die Nummer schon genannt, bestätigen Sie sonst nichts, und schreiben Sie Ihrem Versorger, dass Sie nicht wechseln wollen.'],
        asks: ['Muss ich dem Anrufer meinen Stromzähler nennen?', 'Der will meine Zählernummer wissen', 'Warum fragt das Callcenter nach dem Zähler?', 'Die Anruferin fragt nach meinem Zählerstand'],
      },
      en: {
        title: 'May a call centre ask for my meter number?',
        answer: 'It may ask, but you need not tell. The consumer advice centres say: give no meter number, no market location and no contract papers on the phone.',
        points: ['With these numbers somebody can start a change of supplier. For electricity that technically takes 24 hours.', 'Keep the reading, your customer number and the name of your supplier to yourself, too.', 'Your own supplier never asks for meter data by an unannounced call, says the consumer advice centre of Brandenburg in a press report.', 'If you already told it, confirm nothing else, and write to your supplier that you do not want to switch.'],
        asks: ['Do I have to give a caller my meter number?', 'Why does the caller want my meter number?'],
      },
    },
    {
      id: 'zaehlernummer-gesagt', says: ['authority', 'press', 'law'], firm: 'arguable', norm: '§ 41b Abs. 1 EnWG, § 20a EnWG, § 355 BGB', from: ['VZ-24H', 'VZ-ZAEHLER', 'EnWG', 'BGB'],
      de: {
        title: 'Ich habe die Zählernummer am Telefon gesagt. Was kann passieren?',
        answer: 'Mit der Nummer kann jemand einen Wechsel anstoßen, den Sie nicht wollen. Ein Vertrag ist das Vorlesen allein nicht.',
        points: ['Schreiben Sie noch heute Ihrem Versorger, dass Sie nicht wechseln wollen und dass er sich bei einer Kündigung erst bei Ihnen melden soll.', 'Außerhalb der Grundversorgung braucht ein Vertrag über Strom oder Gas Textform. Bestätigen Sie nichts, und klicken Sie auf keinen Link.', 'Kommt trotzdem Post von einem neuen Anbieter, schreiben Sie beiden am selben Tag, und widerrufen Sie vorsorglich.', 'Nach Angaben der Verbraucherzentrale lässt sich ein ungewollter Wechsel oft rückgängig machen, wenn man schnell ist.'],
        asks: ['Zählernummer durchgegeben, was nun?', 'Ich habe meinen Zählerstand am Telefon genannt', 'Kann mich jemand mit meiner Zählernummer ummelden?', 'Marktlokation am Telefon verraten'],
      },
      en: {
        title: 'I told my meter number on the phone. What can happen?',
        answer: 'With the number somebody can start a switch that you do not want. Reading it out alone is no contract.',
        points: ['Write to your supplier today that you do not want to switch and that they should ask you first if a cancellation comes in.', 'Outside basic supply a contract for electricity or gas needs text form. Confirm nothing and click no link.', 'If post from a new supplier comes all the same, write to both on the same day and withdraw as a precaution.', 'The consumer advice centre says an unwanted switch can often be reversed if you are quick.'],
        asks: ['I gave them my meter number, what now?'],
      },
    },
    {
      id: 'marktlokation', says: ['authority'], firm: 'clear', from: ['VZ-24H'],
      de: {
        title: 'Was ist eine Marktlokation (MaLo-ID)?',
        answer: 'Das ist die Nummer, die genau Ihren Anschluss für Strom oder Gas bezeichnet. Mit ihr lässt sich ein Wechsel des Anbieters anstoßen; geben Sie sie Anrufern nicht.',
        points: ['Sie steht auf der Stromrechnung. Die Zählernummer ist eine andere; sie steht am Zähler.', 'Die Verbraucherzentralen raten, sie keinesfalls an Fremde weiterzugeben, am Telefon so wenig wie an der Haustür.', 'Wollen Sie selbst wechseln, dürfen Sie sie dem neuen Anbieter natürlich nennen.'],
        asks: ['Was bedeutet MaLo-ID?', 'Wozu braucht der meine Marktlokation?', 'Marktlokationsnummer am Telefon', 'Wo steht die Marktlokation?'],
      },
      en: {
        title: 'What is a market location (MaLo-ID)?',
        answer: 'It is the number that stands for exactly your connection for electricity or gas. With it a change of supplier can be started; do not give it to callers.',
        points: ['It stands on the bill. The meter number is another one; it stands on the meter.', 'The consumer advice centres say never to give it to strangers, neither on the phone nor at the door.', 'If you want to switch yourself, you may of course tell the new supplier.'],
        asks: ['What is a MaLo-ID?'],
      },
    },
    {
      id: 'woher-daten', says: ['law', 'insider'], firm: 'clear', norm: 'Art. 15 Abs. 1 DSGVO, Art. 12 Abs. 3 DSGVO, Art. 77 DSGVO', from: ['DSGVO', 'FORUM'], claims: ['P11'],
      de: {
        title: 'Der Anrufer kannte meine IBAN oder meinen Vertrag. Woher?',
        answer: 'Das muss Ihnen die Firma sagen, wenn Sie danach fragen: was sie über die Herkunft Ihrer Daten weiß und wer sie bekommen hat. Die Auskunft ist kostenlos und binnen eines Monats fällig.',
        points: ['Schreiben Sie: „Bitte nennen Sie mir die Herkunft aller meiner Daten, auch der IBAN.“', 'Woher sie wirklich kommen, wissen wir nicht. Möglich sind ein alter Vertrag, ein Gewinnspiel im Netz, ein Adresshändler oder ein Datenleck. Ein Mitarbeiter aus der Branche sagt: Die Datensätze gibt die Firma heraus, für die verkauft wird.', 'Wer Ihre IBAN kennt, darf damit noch nicht abbuchen. Sehen Sie das Konto trotzdem öfter durch.', 'Antwortet die Firma nicht, beschweren Sie sich bei der Datenschutzbehörde, kostenlos.'],
        asks: ['Woher haben die meine IBAN?', 'Woher kennen die mein Geburtsdatum?', 'Die wussten bei welchem Anbieter ich bin', 'Der Anrufer hatte alle meine Daten', 'Woher wissen die meine Adresse?', 'Wer hat meine Bankdaten verkauft?'],
      },
      en: {
        title: 'The caller knew my bank number or my contract. From where?',
        answer: 'The company has to tell you if you ask: what it knows of where your data came from and who got them. The answer is free and due within a month.',
        points: ['Write: “Bitte nennen Sie mir die Herkunft aller meiner Daten, auch der IBAN.”', 'Where they really come from we do not know. It may be an old contract, an online prize game, a list broker or a leak. An insider says the records come from the company for which they sell.', 'Who knows your IBAN may not debit it for that reason. Still, look at your account more often.', 'If they do not answer, complain to the data protection authority, free of charge.'],
        asks: ['They already had my bank details, how?', 'How did they know my date of birth?', 'Where do they have my data from?'],
      },
    },
    {
      id: 'einwilligung-dauer', says: ['law', 'court'], firm: 'arguable', norm: '§ 7a UWG, Art. 7 Abs. 3 DSGVO, BGH I ZR 169/10', from: ['UWG', 'DSGVO', 'BGH-I-ZR-169-10'],
      de: {
        title: 'Wie lange gilt eine Einwilligung in Werbeanrufe?',
        answer: 'Ein festes Ende nennt das Gesetz nicht, aber Sie können sie jederzeit zurücknehmen. Danach darf die Firma Sie nicht mehr zur Werbung anrufen.',
        points: ['Beweisen muss die Firma, dass Sie zugestimmt haben. Den Nachweis muss sie fünf Jahre aufheben, ab der Zustimmung und nach jeder Nutzung.', 'Ein Häkchen bei einem Gewinnspiel zählt nur, wenn klar war, wofür angerufen wird. So sah es der BGH 2012 (I ZR 169/10).', 'Ein Satz per E-Mail genügt: „Ich nehme jede Einwilligung in Werbung zurück.“'],
        asks: ['Läuft eine Werbeeinwilligung irgendwann ab?', 'Gewinnspiel mitgemacht, dürfen die mich jahrelang anrufen?', 'Gilt meine Zustimmung zu Werbung für immer?', 'Wie lange müssen die den Nachweis der Einwilligung aufheben?'],
      },
      en: {
        title: 'How long does a consent to advertising calls last?',
        answer: 'The law names no fixed end, but you can take it back at any time. After that the company may not call you for advertising.',
        points: ['The company has to prove that you agreed. It has to keep the proof for five years, from the consent and after each use.', 'A tick in a prize game only counts if it was clear what the calls would be about; so the BGH saw it in 2012 (I ZR 169/10).', 'One sentence by e-mail is enough: I take back any consent to advertising.'],
        asks: ['Does consent to marketing calls expire?'],
      },
    },
    {
      id: 'robinsonliste', says: ['press', 'law'], firm: 'arguable', norm: '§ 7 UWG, Art. 21 Abs. 2, 3 DSGVO', from: ['ROBINSON', 'UWG', 'DSGVO'],
      de: {
        title: 'Was bringt ein Eintrag auf der Robinsonliste?',
        answer: 'Nur ein wenig: Die Robinsonliste ist freiwillig. Firmen, die sich daran halten, rufen seltener an; unseriöse Anrufer stört sie nicht.',
        points: ['Kein Gesetz zwingt eine Firma, ihre Nummern mit der Liste abzugleichen.', 'Der Eintrag kostet nichts. Zahlen Sie niemandem Geld dafür.', 'Stärker ist ein Widerspruch direkt bei der Firma: Danach darf sie Ihre Daten nicht mehr für Werbung nutzen.', 'Auch ohne Eintrag darf nur anrufen, wer vorher Ihre ausdrückliche Zustimmung hat. Andere Werbeanrufe melden Sie der Bundesnetzagentur.', 'Einen Vertrag macht der Eintrag nicht ungültig.'],
        asks: ['Hilft die Robinsonliste gegen Werbeanrufe?', 'Soll ich mich in die Robinsonliste eintragen?', 'Robinsonliste eintragen', 'Gibt es eine Sperrliste gegen Werbeanrufe?'],
      },
      en: {
        title: 'What is the use of the Robinson list?',
        answer: 'Only a little: the Robinson list is voluntary. Companies that respect it call less; dishonest callers do not care.',
        points: ['No law forces a company to check its numbers against the list.', 'The entry is free. Pay nobody for it.', 'Stronger is an objection straight to the company: after that it may not use your data for advertising.', 'Even without an entry only those may call who have your express consent beforehand. Report other calls to the Bundesnetzagentur.', 'The entry does not make a contract void.'],
        asks: ['Is there a do-not-call list in Germany?', 'Does the Robinson list help?'],
      },
    },
    {
      id: 'stille-anrufe', says: ['authority', 'press'], firm: 'arguable', from: ['DIALER', 'W23'],
      de: {
        title: 'Es klingelt, und keiner sagt etwas. Warum?',
        answer: 'Meist steckt ein Wählcomputer eines Callcenters dahinter: Er ruft viele Nummern zugleich an. Ist dann kein Mitarbeiter frei, bleibt es still.',
        points: ['Rufen Sie nicht zurück, und sagen Sie nichts weiter. Legen Sie auf.', 'Schreiben Sie Nummer, Tag, Uhrzeit und die Zahl der Anrufe auf, und melden Sie es der Bundesnetzagentur.', 'Sie ist gegen solche Anrufe schon vorgegangen und hat Nummern abschalten lassen.', 'Die Nummer können Sie im Telefon sperren.'],
        asks: ['Stiller Anruf, niemand meldet sich', 'Callcenter ruft an und legt gleich auf', 'Ständig klingelt es und niemand ist dran', 'Predictive Dialer'],
      },
      en: {
        title: 'The phone rings and nobody speaks. Why?',
        answer: 'Mostly it is a dialling computer of a call centre: it calls many numbers at once. If no agent is free, the line stays silent.',
        points: ['Do not call back and say nothing more. Hang up.', 'Note number, day, time and how often, and report it to the Bundesnetzagentur.', 'It has acted against such calls before and had numbers switched off.', 'You can block the number in your phone.'],
        asks: ['Silent calls, nobody answers', 'Why do they call and hang up?'],
      },
    },
    {
      id: 'nummer-blockieren', says: ['advice'], firm: 'unchecked', from: [],
      de: {
        title: 'Wie sperre ich Nummern von Callcentern auf meinem Telefon?',
        answer: 'Meist tippen Sie in der Anrufliste auf die Nummer und wählen „Blockieren“ oder „Sperren“. Auch viele Router haben so eine Sperrliste für das Festnetz.',
        points: ['Schreiben Sie vorher Nummer, Tag und Uhrzeit auf. Damit können Sie den Anruf noch melden.', 'Anonyme Anrufe lassen sich oft ganz abweisen. Gegen falsche Nummern, die jedes Mal anders sind, hilft eine Sperre wenig.', 'Widersprechen Sie daneben der Werbung schriftlich bei der Firma.'],
        asks: ['Callcenter Nummer blockieren', 'Kann ich Werbeanrufe am Handy sperren?', 'Fritzbox Sperrliste für Werbeanrufe', 'Wie blockiere ich eine Nummer?'],
      },
      en: {
        title: 'How do I block call-centre numbers on my phone?',
        answer: 'Mostly you tap the number in the call list and choose “Block”. Many routers have such a list for the landline, too.',
        points: ['First note number, day and time, so that you can still report the call.', 'Anonymous calls can often be refused altogether. Against false numbers that change each time a block helps little.', 'Besides, object to advertising in writing with the company.'],
        asks: ['How can I block these callers?', 'Block a call centre number'],
      },
    },
    {
      id: 'oma-schuetzen', says: ['advice', 'law'], firm: 'arguable', norm: '§ 355 BGB, § 675x BGB, § 1825 BGB', from: ['BGB'],
      de: {
        title: 'Wie schütze ich meine Mutter oder Oma vor solchen Anrufen?',
        answer: 'Am meisten hilft eine feste Regel: am Telefon nichts abschließen, nichts bestätigen, auflegen. Kleben Sie sie als Zettel ans Telefon.',
        points: ['Ein Satz zum Ablesen: „Ich mache am Telefon keine Verträge. Schicken Sie mir einen Brief.“', 'Sperren Sie unbekannte und anonyme Nummern am Gerät, und lassen Sie den Eintrag im Telefonbuch löschen.', 'Sehen Sie Post und Konto oft gemeinsam durch. Für den Widerruf sind es meist 14 Tage, für eine Lastschrift acht Wochen.', 'Eine Vollmacht im Original hilft, wenn Sie für sie schreiben müssen.', 'Eine Betreuung mit Einwilligungsvorbehalt ist nur der letzte Weg; darüber entscheidet ein Gericht.'],
        asks: ['Oma fällt immer auf Anrufe herein, wie verhindern?', 'Wie kann ich meine Eltern vor Callcentern schützen?', 'Vater bestellt dauernd am Telefon, was kann ich tun?', 'Alte Menschen vor Telefonverkauf schützen'],
      },
      en: {
        title: 'How do I protect my mother or grandmother from such calls?',
        answer: 'A firm rule helps most: conclude nothing on the phone, confirm nothing, hang up. Stick it on the phone as a note.',
        points: ['A sentence to read out: “Ich mache am Telefon keine Verträge. Schicken Sie mir einen Brief.”', 'Block unknown and anonymous numbers on the device and have the entry in the phone book removed.', 'Go through post and account together often. For a withdrawal it is mostly 14 days, for a direct debit eight weeks.', 'An original power of attorney helps if you have to write for her.', 'Guardianship with a reservation of consent is only the last way; a court decides on it.'],
        asks: ['How can I protect my elderly parents from these calls?'],
      },
    },
    {
      id: 'daten-loeschen', says: ['law'], firm: 'arguable', norm: 'Art. 17 Abs. 1, 3 DSGVO, Art. 12 Abs. 3 DSGVO', from: ['DSGVO'],
      de: {
        title: 'Muss die Firma meine Daten nach dem Widerruf löschen?',
        answer: 'Was sie nicht mehr braucht, muss sie auf Ihren Wunsch löschen, aber nicht alles und nicht sofort. Was ein Gesetz oder ein Streit noch verlangt, darf sie behalten.',
        points: ['Warten Sie mit der Löschung, bis der Streit vorbei ist und Sie die Kopie der Aufnahme haben. Sonst ist vielleicht Ihr eigener Beweis weg.', 'Antworten muss die Firma binnen eines Monats. Ein Nein muss sie begründen.', 'Der Werbung können Sie sofort widersprechen. Das wirkt ohne Wenn und Aber.'],
        asks: ['Daten löschen lassen nach Widerruf', 'Wie lange darf die Firma meine Daten speichern?', 'Recht auf Löschung beim Anbieter', 'Wann löschen die meine Kundendaten?'],
      },
      en: {
        title: 'Does the company have to delete my data after the withdrawal?',
        answer: 'What it no longer needs it has to delete if you ask, but not everything and not at once. What a law or a dispute still requires it may keep.',
        points: ['Wait with the deletion until the dispute is over and you have the copy of the recording. Otherwise your own evidence may be gone.', 'The company has to answer within a month and give reasons for a no.', 'To advertising you can object at once, without ifs and buts.'],
        asks: ['How long may the company keep my data after I withdrew?'],
      },
    },
    {
      id: 'aufnahme-veroeffentlichen', says: ['law', 'advice'], firm: 'arguable', norm: '§ 201 StGB, Art. 6 Abs. 1 DSGVO', from: ['StGB', 'DSGVO'],
      de: {
        title: 'Darf ich die Aufnahme ins Netz stellen?',
        answer: 'Lassen Sie das. Ohne das Ja aller, die darauf zu hören sind, ist es in der Regel nicht erlaubt, und bei einer heimlichen Aufnahme kann es strafbar sein.',
        points: ['Auch die Stimme des Mitarbeiters gehört zu seinen persönlichen Daten.', 'Für Ihren Streit dürfen Sie die Kopie der Firma nutzen, etwa bei Verbraucherzentrale, Anwalt, Behörde oder Gericht.', 'Wollen Sie andere warnen, erzählen Sie sachlich, was Sie erlebt haben, ohne Namen und ohne Ton. Was dabei im Einzelnen erlaubt ist, haben wir nicht geprüft.'],
        asks: ['Mitschnitt auf Youtube hochladen', 'Aufnahme bei Facebook oder Tiktok teilen', 'Darf ich das Telefonat veröffentlichen?'],
      },
      en: {
        title: 'May I put the recording online?',
        answer: 'Leave it. Without the yes of all who can be heard on it, it is as a rule not allowed, and with a secret recording it can be a crime.',
        points: ['The agent’s voice, too, belongs to the agent’s personal data.', 'For your dispute you may use the copy from the company, with the advice centre, a lawyer, an authority or a court.', 'If you want to warn others, tell plainly what happened to you, without names and without the sound. What exactly is allowed there we have not checked.'],
        asks: ['Can I post the recording on YouTube?'],
      },
    },
  ],
};
