// Ordinary ways to tell it that were read as something else, each with what is near it and stays as it was.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const AS_TOLD: readonly Sentence[] = [
  // ordered by phone, confirmed in the app: what follows the "und" is no place of the order
  [
    'Ich hab bei winSIM telefonisch einen Tarif bestellt und in der App freigegeben.',
    { textFormApproval: true },
    ['channel'],
  ],
  ['Am 3.11. am Handy den Vertrag abgeschlossen und in deren App bestätigt.', {}, ['channel']],
  ['Bei der Hotline gebucht und dann auf der Webseite bestätigt.', {}, ['channel']],
  ['Ich hab den Tarif über die App bestellt.', { channel: 'online' }],
  ['Wir haben bestellt in der App von congstar.', { channel: 'online' }],
  // clicked in an advertisement
  [
    'Hab auf Insta eine Anzeige für so eine Fitness-App geklickt und kostenlos testen gedrückt.',
    { channel: 'online' },
    ['textFormApproval'],
  ],
  ['Auf Facebook auf eine Werbung getippt und den Probemonat bestellt.', { channel: 'online' }],
  ['Bei TikTok kam eine Anzeige für Creme, da hab ich draufgedrückt und bestellt.', { channel: 'online' }],
  ['Habe bei Instagram auf eine Werbung für Vitamine geklickt und mich angemeldet.', { channel: 'online' }],
  ['On Facebook I clicked an ad for a trial box and signed up.', { channel: 'online' }],
  ['Auf YouTube in der Werbung auf „jetzt testen“ gedrückt, seitdem läuft ein Abo.', { channel: 'online' }],
  [
    'Auf Facebook hab ich eine Anzeige angeklickt, am nächsten Tag hat mich einer angerufen und mir das Abo verkauft.',
    { channel: 'outboundCall' },
  ],
  ['Ich hab auf Insta was über die Firma gelesen. Die haben mich am 3.11. angerufen.', { channel: 'outboundCall' }],
  ['Auf Facebook steht, dass viele auf so eine Anzeige geklickt haben.', {}, ['channel']],
  ['Ich habe nie auf eine Anzeige bei Facebook geklickt.', {}, ['channel']],
  // a yes under a condition that the caller himself named; "das war nie ausgemacht" is about the bill
  [
    'ein herr rief an, drei hefte umsonst. ich: na wenn die von allein aufhören gern. heut eine rechnung, das war nie ausgemacht',
    { agreedOnPhone: true },
  ],
  ['Sie rief an. Ich: wenn es nichts kostet, gern.', { agreedOnPhone: true }],
  ['Er rief an wegen Strom. Ich: also wenn das billiger ist, ja.', { agreedOnPhone: true }],
  ['Anruf von Sky. Ich so: na wenn das umsonst ist, von mir aus.', { agreedOnPhone: true }],
  ['Die rief an und bot mir drei Hefte. Ich darauf: wenn es von selbst endet, gut.', { agreedOnPhone: true }],
  ['Er rief an. Ich: wenn Sie mir das schriftlich schicken, gern.', {}, []],
  ['Er rief an. Ich: wenn ich was brauche, melde ich mich.', {}, []],
  // reported: others say that it was concluded
  ['Der Vertrag wäre am 3.8. telefonisch geschlossen worden.', {}, ['agreedOnPhone']],
  ['Es soll irgendein Vertrag am Telefon gemacht worden sein.', {}, ['agreedOnPhone']],
  ['Laut denen wäre ein Abo telefonisch abgeschlossen worden.', {}, ['agreedOnPhone']],
  ['Angeblich ist am Telefon ein Vertrag gemacht worden.', {}, ['agreedOnPhone']],
  ['Da soll telefonisch was vereinbart worden sein.', {}, ['agreedOnPhone']],
  ['Die schreiben, der Vertrag sei telefonisch geschlossen worden.', {}, ['agreedOnPhone']],
  ['Ich hab den Vertrag am Telefon gemacht.', { agreedOnPhone: true }],
  ['Wir haben telefonisch einen Vertrag geschlossen.', { agreedOnPhone: true }],
  ['Am 3.11. hab ich am Telefon einen Vertrag gemacht, es soll nicht umsonst gewesen sein.', { agreedOnPhone: true }],
  // nothing in writing behind a yes denies the paper, not the yes
  [
    'Ich hab ja gesagt, aber nichts schriftlich, keine Mail mit Zustimmung, gar nix.',
    { agreedOnPhone: true, textFormApproval: false },
  ],
  ['Er rief an, ich sagte ja, aber nichts schriftlich, keine Bestätigung von mir.', { agreedOnPhone: true }],
  ['Am Telefon zugesagt, schriftlich nichts, keine Zustimmung per Mail.', { agreedOnPhone: true }],
  ['Ich hab am Telefon zugestimmt, aber keine schriftliche Zustimmung gegeben.', { agreedOnPhone: true }],
  ['Wir haben ja gesagt, sonst nichts, keine Mail mit Zustimmung.', { agreedOnPhone: true }],
  ['Hab zugesagt, aber es gibt keine SMS mit Zustimmung von mir.', { agreedOnPhone: true }],
  ['Er rief an. Keine Zustimmung von mir, nichts.', { agreedOnPhone: false }],
  ['Ich habe am Telefon nichts zugesagt und keine Zustimmung gegeben.', { agreedOnPhone: false }],
  // "meinen Namen" is nobody's opinion: the instruction is in hand
  [
    'Heute kam die Vertragszusammenfassung mit Belehrung auf meinen Namen. Freigegeben hab ich da nichts.',
    { withdrawalInstructionReceived: true },
  ],
  ['Die Belehrung kam an meinen Sohn. Unterschrieben hat er nichts.', { withdrawalInstructionReceived: true }],
  [
    'Gestern lag die Widerrufsbelehrung in meinen Briefkasten. Bestätigt hab ich nichts.',
    { withdrawalInstructionReceived: true },
  ],
  ['Nun meinen die, eine Belehrung wäre dabei. Da war nix.', { withdrawalInstructionReceived: false }],
  // who answered: the big one, the father who always does
  [
    'Unsere Große ist 16 und ist ans Festnetz gegangen, sie hat ja gesagt. Die Rechnung läuft auf mich.',
    { personOnPhone: 'child', personIsMinor: true },
  ],
  ['Unser Jüngster, 15, hat am Telefon ja gesagt, der Vertrag läuft auf mich.', {}, []],
  ['Meine Kleine hat abgenommen und zugesagt, der Vertrag läuft auf meinen Namen.', { personOnPhone: 'child' }],
  ['Unsere Älteste ging ran und hat das Abo zugesagt, der Anschluss läuft auf mich.', { personOnPhone: 'child' }],
  [
    'Der Vertrag läuft auf mich, ans Telefon geht aber immer mein Vater. Er hat ja gesagt.',
    { personOnPhone: 'parent' },
  ],
  [
    'Der Vertrag läuft auf mich, ans Telefon geht meistens meine Mutter, und sie hat zugesagt.',
    { personOnPhone: 'parent' },
  ],
  ['Mein Vertrag, aber ans Telefon ging an dem Tag mein Mann und er hat zugesagt.', { personOnPhone: 'spouse' }],
  ['Ich hab am Telefon den großen Tarif genommen.', { personOnPhone: 'self' }],
  ['Die riefen an und meine große Wohnung sei zu teuer beheizt, ich hab ja gesagt.', { personOnPhone: 'self' }],
  ['Ans Telefon geh ich nie, aber am 3.11. hab ich abgenommen und ja gesagt.', { personOnPhone: 'self' }],
  // a firm that is called so has not called
  ['I keep getting letters from a firm called o2.', {}, ['channel']],
  ['There is a bill from a company called Medialux.', {}, ['channel']],
  ['I have a contract with a provider called Nordnet now.', {}, ['channel']],
  ['They want me to pay to a company called Winclub.', {}, ['channel']],
  ['A firm called me last week about electricity.', { channel: 'outboundCall' }],
  ['Some company called and offered me faster internet.', { channel: 'outboundCall' }],
  // an offer below today's price is no untruth
  [
    'am 13.11. rief mich jemand wegen strom an, 33 cent statt 38, hörte sich gut an, hab zugesagt',
    { agreedOnPhone: true },
    ['misledAbout'],
  ],
  ['Er bot mir Strom für 29 Cent statt 35 an und ich hab ja gesagt.', {}, ['misledAbout']],
  ['Sie rief an: 31 ct statt 36 ct, da hab ich zugesagt.', {}, ['misledAbout']],
  ['Am Telefon hieß es 30 Cent, im Brief stehen 38 Cent statt 30.', { misledAbout: ['price'] }],
  // what a paper charges for a thing is no parcel
  ['On Monday the summary came and says 39.95 plus 5.95 for the router.', {}, ['goodsReceived', 'goodsReceivedDate']],
  ['Am Montag kam die Rechnung, 39 Euro und 5 Euro für den Router.', {}, ['goodsReceived']],
  ['Gestern kam der Brief: 49,90 plus 6,99 für die Fritzbox.', {}, ['goodsReceived']],
  ['Yesterday the contract came, 29.99 plus 4.99 for a receiver.', {}, ['goodsReceived']],
  ['Am Montag kam der Router für den neuen Vertrag.', { goodsReceived: true, goodsReceivedDate: '2026-11-16' }],
  ['Gestern kam das Paket mit dem Tablet für 39 Euro.', { goodsReceived: true }],
  // a letter with the transcript answers the request, and is no paper of the contract
  ['Am 2.11. kam dann ein Schreiben mit einer Abschrift in sieben Zeilen.', {}, ['documentsReceivedDate']],
  ['Am 5.11. kam ein Brief mit dem Transkript des Gesprächs.', {}, ['documentsReceivedDate']],
  ['Am 6.11. kam eine Mail mit der Aufnahme.', {}, ['documentsReceivedDate']],
  ['On 5 November a letter with a transcript of the call came.', {}, ['documentsReceivedDate']],
  ['Am 2.11. kam ein Schreiben mit der Auftragsbestätigung.', { documentsReceivedDate: '2026-11-02' }],
  ['Am 2.11. kam der Vertrag mit der Belehrung.', { documentsReceivedDate: '2026-11-02' }],
  // "Antragsteller ist": a collector who files is no caller
  [
    'Mahnbescheid, Antragsteller ist EOS für Freenet. Hintergrund ist ein Anruf im Sommer, ich hab nein gesagt.',
    { provider: 'Freenet' },
    ['callerClaimedToBe'],
  ],
  ['Gläubiger ist Riverty, dabei rief mich im Mai nur jemand an und ich hab nein gesagt.', {}, ['callerClaimedToBe']],
  ['Er rief an und sagte, er ist von Vodafone.', { callerClaimedToBe: 'Vodafone' }],
  ['Sie sagte, sie sei von der Telekom, und rief wegen Internet an.', { callerClaimedToBe: 'Telekom' }],
  // found today, taken on another day
  ['Heut morgen sehe ich: 89 Euro abgebucht von DatenSafe24, am 22.10.', { debitDate: '2026-10-22' }],
  ['Gestern hab ich auf dem Auszug gesehen, dass am 3.11. 49 Euro abgebucht wurden.', { debitDate: '2026-11-03' }],
  ['Heute merke ich, am 12.11. haben die 20 Euro abgebucht.', { debitDate: '2026-11-12' }],
  ['Gestern fiel mir auf, dass 15 Euro abgebucht wurden, am 16.11.', { debitDate: '2026-11-16' }],
  ['Am 16.11. wurden 15 Euro abgebucht, gestern hab ich es gesehen.', { debitDate: '2026-11-16' }],
  ['Am 16.11. haben die 15 Euro abgebucht.', { debitDate: '2026-11-16' }],
  // lied to, of what is not said
  [
    'Am 1.9. rief die Telekom an, ich hab ja gesagt und per Mail bestätigt. Läuft prima, aber angelogen lass ich mich nicht!',
    { agreedOnPhone: true },
    ['wantedContract'],
  ],
  ['Er sagte, er ruft im Auftrag der Telekom an, das war gelogen, ich hab ja gesagt.', { misledAbout: ['identity'] }],
  // a contract that is doubted is no caller's claim
  [
    'Es geht um die angebliche Handyverlängerung bei Vodafone, der ich nicht zugestimmt habe.',
    { provider: 'Vodafone', product: 'mobile' },
  ],
  ['Wegen der angeblichen Bestellung bei Sky habe ich Post bekommen.', { provider: 'Sky' }],
  ['Der angebliche Vertrag bei der Telekom kam per Post.', { provider: 'Telekom' }],
  ['Ich bekam eine Mahnung für das angebliche Abo bei freenet.', { provider: 'freenet' }],
  ['Da war ein angeblicher Berater von Vodafone am Telefon, ich hab aufgelegt.', {}, ['provider']],
  ['Einer rief an, angeblich von der Telekom.', {}, ['provider']],
  // firms that no directory knows, behind a role, a paper or the word for the trade
  ['Am 12.10. rief mich ein Vertreter der Adler Leben an, ja gesagt habe ich.', { provider: 'Adler Leben' }],
  ['Mich rief eine Beraterin der Nordlicht Vorsorge an, ich hab zugesagt.', { provider: 'Nordlicht Vorsorge' }],
  ['Es rief ein Mitarbeiter der Ascend Akademie an und hat mir einen Kurs verkauft.', { provider: 'Ascend Akademie' }],
  ['Versicherer ist die Alpa Leben, der Anruf war am 3.11.', { provider: 'Alpa Leben' }],
  ['Vertragspartner ist die Lumen Vertrieb, angerufen haben die am 3.11.', { provider: 'Lumen Vertrieb' }],
  ['Ein Vertreter der Deutschen Bahn saß neben mir.', {}, ['provider']],
  ['Mich rief ein Mitarbeiter der Stadt Köln an.', {}, ['provider']],
  ['Ein Vertreter der Firma rief mich an.', {}, ['provider']],
  // yeses in the words that were said
  ['Sie hat bei einem Anruf von congstar „ja klar, machen wir“ gesagt.', { agreedOnPhone: true }],
  ['Am Telefon hab ich „ja, mach mer“ gesagt.', { agreedOnPhone: true }],
  ['Er rief an und ich hab „na klar, gerne“ gesagt.', { agreedOnPhone: true }],
  ['Da hat sie am Telefon „jo, machen wir so“ gesagt.', { agreedOnPhone: true }],
  ['Mein Vater hat am Telefon „ja mache mer“ gesagt.', { agreedOnPhone: true }],
  ['Ich hab „passt, machen wir“ gesagt, als der von Sky anrief.', { agreedOnPhone: true }],
  ['Der Anrufer hat „ja klar, machen wir“ gesagt, als ich um einen Rückruf bat.', {}, ['agreedOnPhone']],
  ['Er rief an, ich hab „machen wir nicht“ gesagt.', {}, []],
  // the phone in use
  ['telefonier mit der karte jeden tag', { serviceUsed: true }],
  ['Ich telefoniere seitdem täglich mit der Karte.', { serviceUsed: true }],
  ['Mit der neuen SIM telefoniere ich jeden Tag.', { serviceUsed: true }],
  ['Ich telefoniere nie mit der Karte.', {}, []],
  // not typed on
  ['Ich soll auf „genehmigen“ tippen. Getippt hab ich da nix.', { textFormApproval: false }],
  ['In der Mail ist ein Knopf zum Bestätigen, gedrückt hab ich da nichts.', { textFormApproval: false }],
  ['Da ist ein Link zum Freigeben, geklickt hab ich da nix.', { textFormApproval: false }],
  ['Einen Link zum Bestätigen gab es, getippt hab ich da drauf nicht.', { textFormApproval: false }],
  ['Auf Genehmigen hab ich getippt.', { textFormApproval: true }],
  // calls that come again and again, told in the present
  ['Since last week some company calls me four times a day about internet.', { channel: 'outboundCall' }],
  ['A firm keeps calling me every day about electricity.', { channel: 'outboundCall' }],
  ['Some guy calls me every morning about a magazine.', { channel: 'outboundCall' }],
  ['These people call me three times a week about insurance.', { channel: 'outboundCall' }],
  ['My sister calls me four times a day.', {}, ['channel']],
  ['My bank calls me every week.', {}, ['channel']],
  // what came by its English name
  ['On Monday the summary came.', { contractSummaryReceived: true }],
  [
    'Their mail arrived the same evening, with the right of withdrawal info included.',
    { withdrawalInstructionReceived: true },
  ],
  ['The letter came with information about the right of withdrawal.', { withdrawalInstructionReceived: true }],
  ['No information about the right of withdrawal came.', { withdrawalInstructionReceived: false }],
  // what was sold
  ['Er hat mir am Telefon ein Onlinecoaching verkauft.', { product: 'course' }],
  ['Ich hab dem Kabelinternetvertrag am Telefon zugestimmt.', { product: 'internet' }],
  ['Kaffeebohnen im Abo, jeden Monat ein Kilo, am Telefon bestellt.', { product: 'goodsSubscription' }],
  [
    'Sie hat ihr am Telefon eine kostenlose Beautybox angeboten, jeden Monat kommt so ein Paket.',
    { product: 'goodsSubscription' },
  ],
  ['A guy rang me and wanted to sell faster cable, I got an order confirmation.', { product: 'internet' }],
  ['Unsere Große ist ans Festnetz gegangen.', {}, ['product']],
  ['Ich bin ans Festnetz gegangen, es ging um ein Fitnessarmband.', {}, []],
  // a day inside a rough one
  ['Anfang Oktober, am 6., rief mich jemand von Sky an.', { callDate: '2026-10-06' }],
  ['Mitte September, am 14., haben die mich angerufen.', { callDate: '2026-09-14' }],
  ['Ende Oktober, am 28., rief eine Dame von o2 an.', { callDate: '2026-10-28' }],
  ['Grad eben hat mich Vodafone angerufen.', { callDate: '2026-11-23' }],
  ['Eben hab ich den Vertrag gelesen, angerufen haben die am 3.11.', { callDate: '2026-11-03' }],
  // gone from an account
  ['Jetzt ziehen die monatlich 14,99 von meinem PayPal.', { debited: true }],
  ['Da gehen dauernd kleine Sachen vom Konto ab, 9,90 und 12,50 Euro.', { debited: true }],
  ['Seit Mai gehen jeden Monat 15 Euro ab.', { debited: true }],
  ['Da geht nichts ab.', {}, []],
  // content with it
  [
    'Ich hab ja gesagt und per Mail bestätigt. Soll auch so bleiben, nur der Gutschein fehlt.',
    { wantedContract: true },
  ],
  ['Ich hab dem Vertrag am Telefon voll zugestimmt und per Mail bestätigt.', { wantedContract: true }],
  ['Der alte Vertrag soll so bleiben.', {}, []],
  // ordered, with the verb before the one who did
  [
    'Am 4.11. hat mich die SKL angerufen und da hab ich ein Zehntellos für 32 Euro jeden Monat bestellt.',
    { agreedOnPhone: true },
  ],
  ['Sky rief an, dann hab ich das Sportpaket für 20 Euro gebucht.', { agreedOnPhone: true }],
  ['Es kam ein Anruf vom Verlag, daraufhin habe ich die Zeitschrift abonniert.', { agreedOnPhone: true }],
  ['Die riefen an und da haben wir den Tarif abgeschlossen.', { agreedOnPhone: true }],
  ['Die riefen an, da hab ich nie etwas bestellt.', { agreedOnPhone: false }],
  ['Die riefen an, da hab ich angeblich etwas bestellt.', {}, ['agreedOnPhone']],
  ['Da hab ich im Laden einen Vertrag abgeschlossen.', {}, ['agreedOnPhone']],
  // a summary that came, whatever it says
  ['On Monday the summary came and says 39.95 plus 5.95 for the router.', { contractSummaryReceived: true }],
  ['Gestern die Vertragszusammenfassung kam und da steht, ich soll bestätigen.', { contractSummaryReceived: true }],
  ['They say the summary will come.', {}, ['contractSummaryReceived']],
  ['Die Zusammenfassung soll noch kommen.', {}, ['contractSummaryReceived']],
  // the yellow envelope has its day
  [
    'Gestern war ein gelber Umschlag im Kasten, da steht Mahnbescheid.',
    { dunning: 'courtOrder', dunningDate: '2026-11-22' },
  ],
  ['Am 12.11. lag ein gelber Umschlag vom Amtsgericht da.', { dunning: 'courtOrder', dunningDate: '2026-11-12' }],
  ['Am 12.11. rief Sky an, einen gelben Umschlag hab ich nicht bekommen.', {}, ['dunningDate']],
];
