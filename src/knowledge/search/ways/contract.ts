// How people really ask, from the yes on the phone to the end of the withdrawal period. German and English, one way each.
import type { Ways } from './way.ts';

/** By passage: ways of asking for it, as people type them. */
export const CONTRACT_WAYS: Ways = {
  'ja-gesagt':
    'hat auf mich eingeredet bis ich ja gesagt habe|meinetwegen gesagt am Telefon|habe ich jetzt einen Vertrag|bin ich jetzt daran gebunden|hab ich jetzt was gekauft|hab am Telefon okay gesagt|habe mich breitschlagen lassen|der hat so lange geredet bis ich ja gesagt habe|ist mein Vertrag gültig|gilt der Vertrag überhaupt|ist das rechtens was ich am Telefon ausgemacht habe|hab nachgegeben damit Ruhe ist|komme ich da noch raus|kann man am Telefon einen Vertrag schließen|zählt mündlich|ohne Unterschrift gültig|ich habe nichts unterschrieben|wurde überredet|am Telefon zugestimmt und bereue es|is my contract valid|did I just buy something|I agreed on the phone and regret it|am I bound now|does a verbal yes count|I signed nothing|is it legally binding without a signature',
  schwebend:
    'da steht schwebend|hängt der Vertrag in der Luft|habe ich nun einen Vertrag oder nicht|was bedeutet schwebend unwirksam|ist der Vertrag noch nicht gültig|what does pending mean|provisionally invalid',
  'genehmigung-erinnerung':
    'soll den Auftrag freigeben, einfach liegen lassen|die drängen auf Freigabe|die wollen dass ich den Auftrag freigebe|schon die dritte Mail ich soll zustimmen|Erinnerung ich soll bestätigen|was wenn ich nicht zustimme|soll ich das bestätigen|muss ich auf die Freigabe antworten|was wenn ich nicht genehmige|ich will nicht zustimmen kann ich das liegen lassen|was passiert wenn ich nichts mache|und wenn ich gar nichts tue|they keep asking me to approve|what if I do not approve|reminder to confirm the order|what if I do nothing',
  'klick-sms':
    'hab auf den Link in der SMS gedrückt|während des Gesprächs auf Bestätigen getippt|habe mit Ja auf die SMS geantwortet|hab einen Code durchgegeben|aus Versehen auf zustimmen geklickt|ich sollte während des Telefonats eine Nachricht bestätigen|hab draufgedrückt|Haken gesetzt und abgeschickt|soll zum Ablehnen auf einen Knopf drücken|im Portal auf Auftrag ablehnen klicken|I clicked the link they sent|I replied yes to the text|I tapped confirm during the call|gave them the code from the SMS',
  zusammenfassung:
    'was ist das für ein Blatt mit den wichtigsten Punkten|müssen die mir vorher was schicken|ich habe nichts Schriftliches bekommen|hätte ich vor dem Ja etwas lesen müssen|Vertragszusammenfassung kam erst später|wann muss das Papier kommen|I got nothing in writing|must they send me something before|contract summary came later',
  'zusammenfassung-im-gespraech':
    'Mail mit dem Preis kam während er noch dran war|die Mail kam noch während wir telefoniert haben|er hat mir beim Reden eine Mail geschickt, die habe ich nicht gelesen|Zusammenfassung kam als er noch in der Leitung war|nicht geöffnet während des Anrufs|sollte schnell die Mail aufmachen und ja sagen|the summary came while we were talking|email arrived during the call but I did not open it',
  schweigen:
    'habe auf die Bestellbestätigung nicht geantwortet|Danke für Ihre Bestellung, habe nichts zurückgeschrieben|wenn ich mich nicht melde gilt das als Zustimmung|wer schweigt stimmt zu|ich habe nie geantwortet|nicht innerhalb von 14 Tagen widersprochen, heißt es|does silence count as yes|I never replied to the order confirmation|thank you for your order but I did not answer',
  'nur-unterlagen':
    'ich wollte nur Infos|sollte nur was zuschicken|wollte bloß einen Katalog|hab nur ein Angebot angefordert|nur meine Adresse bestätigt|sie wollte nur die Daten abgleichen|ich hab bloß gesagt er soll mal was schicken|I only wanted information|I only asked for a brochure|they just checked my data|only confirmed my address',
  verlaengerung:
    'bin schon Kunde und die haben mich umgestellt|größerer Tarif beim selben Anbieter|Vertrag am Telefon verlängert|die haben mein Paket geändert|Tarifwechsel ungefragt|neuer Vertrag statt altem, gleiche Firma|jetzt läuft er wieder zwei Jahre|existing customer moved to a bigger plan|they renewed my contract by phone|my plan was changed on the phone',
  genutzt:
    'bin mit der neuen SIM schon online gewesen|hab schon damit gesurft|habe damit telefoniert|hab schon eine Rate bezahlt, bin ich einverstanden|SIM Karte eingelegt|Karte aktiviert|den Anschluss schon benutzt|ist Benutzen eine Zustimmung|heißt das ich bin einverstanden|I already used it|I activated the SIM|already surfed with it does that mean I agreed|I paid the first month, did I accept',
  unbestellt:
    'something turned up that I never ordered, send it back or pay|auf einmal stand was vor der Tür|Päckchen bekommen das ich nie wollte|muss ich unbestellte Ware aufheben|plötzlich kam ein Router|wir haben das nie bestellt|muss ich das zur Post bringen|die schicken einfach Sachen|Lieferung ohne Auftrag|a parcel I never ordered|they just sent it|do I have to return something I did not order|out of nowhere a router arrived',
  textform:
    'was heißt Textform|zählt eine SMS als schriftlich|muss ich unterschreiben|reicht getippt ohne Unterschrift|gilt Whatsapp als schriftlich|what is text form|does it need a signature',
  bestaetigungspflicht:
    'stimmt es dass mündliche Verträge ungültig sind|ohne Unterschrift ist am Telefon nichts gültig hat mein Nachbar gesagt|gibt es die Bestätigungslösung schon|sind Telefonverträge nicht verboten|muss jeder Telefonvertrag schriftlich bestätigt werden|neues Gesetz Telefonverträge|are phone contracts void without a signature|new law about written confirmation|my friend says phone contracts are invalid',
  'kein-anruf':
    'mich hat nie jemand angerufen|ich habe nie etwas bestellt|kenne die Firma gar nicht|ich weiß von nichts|hatte nie Kontakt mit denen|Rechnung von einer fremden Firma|nobody ever called me|I never ordered anything|I do not know this company|never had contact with them',
  zusatzoption:
    'sollte gratis sein, jetzt kostet es extra|Zusatzpaket ohne mein Wissen|größeres Datenpaket steht auf der Rechnung|kostenlos hieß es und jetzt zahle ich|Testmonat wurde kostenpflichtig|Option dazugebucht|Sicherheitspaket untergejubelt|plötzlich mehr auf der Rechnung|was supposed to be free and now it costs|extra package on my bill|free trial turned into a paid one|add-on I did not want',
  behalten:
    'eigentlich finde ich den Tarif gut|ich möchte dabei bleiben|der Vertrag ist okay für mich|will ihn doch nehmen|ich bin zufrieden damit|soll ich den Vertrag lassen|kann ich auch einfach Kunde bleiben|actually I like the plan|I want to stay|can I keep the contract|I am happy with it',
  gewerblich:
    'habe einen kleinen Laden, läuft aufs Geschäft|bin selbstständig|Vertrag für meine Praxis|läuft auf die Firma|Gewerbetreibender|für meinen Betrieb|als Freiberufler|Büroanschluss|I am self-employed|contract for my business|for my shop|company phone|vertrag für die firma gemacht kann ich trotzdem widerrufen|hab das geschäftlich abgeschlossen geht widerruf|lief auf mein gewerbe komme ich raus',
  laden:
    'im Shop unterschrieben|war im Telefonladen und habe da was abgeschlossen|im Geschäft auf dem Tablet unterschrieben|im Elektromarkt abgeschlossen|kann ich im Laden widerrufen|in der Filiale war ich selbst|signed in the store|I went to the phone shop|bought at the counter',
  haustuer:
    'stand einer vor der Wohnungstür und sie hat unterschrieben|einer stand vor der Wohnung|ein Vertreter hat geklingelt|Drücker an der Tür|in der Fußgängerzone unterschrieben|Mann von der Glasfaser war da|Besuch zu Hause|am Stand angequatscht|zwei junge Leute an der Haustür|somebody at my door|salesman came to the house|signed on the street|a man came to the flat',
  online:
    'auf der Internetseite abgeschlossen|im Netz bestellt|über eine App gebucht|Bestellung auf der Webseite|ordered on the website|signed up online|bought in an app',
  frist:
    'wie viel Zeit habe ich noch|wie lange hab ich denn Zeit|bis wann kann ich zurücktreten|wann ist es zu spät|wie lange darf ich es mir überlegen|wie lange kann ich noch raus|bis wann muss das weg|bis wann muss ich mich melden|Anruf war letzte Woche, wie viel Zeit bleibt|seit wann läuft die Frist|wie viele Tage hab ich|wann läuft das ab|wann muss der Brief raus|how long do I have|how much time is left|by when do I have to act|when is it too late|how many days do I have|when does the deadline start|what is the deadline|kann ich noch widerrufen|geht der widerruf noch|kann ich den widerruf noch machen|bin ich noch in der zeit|ist es schon zu spät zum widerrufen|wie lange hab ich noch zeit|can i still withdraw',
  'frist-ware':
    'das Handy kam erst später an|Gerät erst Wochen nach dem Anruf geliefert, ist die Zeit rum|zählt der Tag der Lieferung|Lieferung kam verspätet|ab wann bei einem Paket|noch gar nicht geliefert, läuft die Frist|the phone arrived weeks later|does the period start with delivery|nothing delivered yet',
  'ohne-belehrung':
    'da steht nirgends dass man widerrufen kann|keiner hat mir gesagt dass ich zurücktreten darf|nichts über Rücktritt bekommen|keine Belehrung in den Mails|Anruf vor Monaten und nie aufgeklärt|ich wusste nicht dass ich raus darf|Widerrufsbelehrung fehlt|nobody told me I could withdraw|no information about withdrawal|months ago and never instructed',
  'wie-widerrufen':
    'was muss in den Brief rein|ich bin nicht gut im Schreiben|muss ich mich rechtfertigen|muss ich begründen warum ich nicht will|was muss ich da reinschreiben|wie formuliere ich das|muss ich sagen warum|muss ich einen Grund angeben|geht das auch mit der Hand geschrieben|wie komme ich offiziell raus|wie trete ich zurück|was schreibe ich denen|gibt es ein Muster|an wen muss der Widerruf|geht es auch am Telefon|how do I word it|do I need to give a reason|what do I have to write|is a handwritten note fine|who do I send it to',
  'letzter-tag':
    'heute ist der vierzehnte Tag, reicht das noch|genügt es wenn ich es heute Nacht losschicke|der letzte Tag fällt auf Pfingsten|der letzte Tag fällt auf einen freien Montag|heute ist der letzte Tag|reicht es wenn ich heute Abend abschicke|letzter Tag ist ein Feiertag|letzter Tag am Wochenende|kurz vor Mitternacht noch losschicken|muss es heute schon ankommen|Frist endet heute|Frist endet an Ostern|today is the last day|is it enough to send it tonight|last day is a holiday|does it have to arrive by then',
  'bestaetigung-widerruf':
    'die akzeptieren meinen Widerruf nicht|habe rechtzeitig widerrufen und die lehnen ab|keine Bestätigung für den Widerruf bekommen|muss die Firma zustimmen|Widerruf abgelehnt|angeblich nicht eingegangen|dürfen die den Widerruf zurückweisen|they refuse my withdrawal|no confirmation of my withdrawal|do they have to accept it',
  zurueckgenommen:
    'nach dem Widerruf rief eine an und ich bin doch geblieben|habe nach dem Widerruf gesagt dann bleibe ich halt|gilt der Widerruf noch wenn ich ihn zurückgenommen habe|überredet den Widerruf zurückzuziehen|hatte schon widerrufen, dann haben sie mich überredet zu bleiben|am Telefon doch wieder ja gesagt nach dem Widerruf|die haben angerufen und ich habe gesagt dann bleibe ich|besseres Angebot nach Widerruf angenommen|Widerruf rückgängig gemacht|they talked me into staying after I withdrew|I took back my withdrawal|after withdrawing I said I would stay',
  wertersatz:
    'nach dem Widerruf wollen die anteilig Geld für die Tage|Rechnung für die genutzten Tage trotz Widerruf|in der Frist widerrufen und trotzdem soll ich für eine Woche zahlen|they charge me pro rata after I withdrew|muss ich die Tage bezahlen die ich genutzt habe|zwei Wochen Internet gehabt, zahlen|was kostet die Zeit bis zum Widerruf|Rechnung für die genutzte Zeit|anteilig zahlen nach Widerruf|do I pay for the days I used it|pay for two weeks of internet before withdrawing',
  rueckabwicklung:
    'widerrufen und Gerät zurück, wo bleibt mein Geld|was passiert nach dem Widerruf|wer zahlt das Porto für die Rücksendung|wann kommt mein Geld nach dem Widerruf|die erstatten nicht|wie läuft das nach dem Widerruf|bis wann muss das Gerät zurück|where is my refund after withdrawal|what happens after I withdraw|who pays return postage',
  'paket-verweigert':
    'der Postbote hat es wieder mitgenommen, damit erledigt|habe dem Boten gesagt er soll es mitnehmen|habe den Boten wieder weggeschickt, ist das erledigt|liegt in der Packstation, hole ich nicht ab|Annahme verweigert reicht das|einfach zurückgehen lassen|habe es kommentarlos zurückgeschickt|nicht abgeholt geht zurück und gut|I sent the courier away, is that enough|if I do not pick it up it goes back|sent it back without a note|I refused delivery',
  widerrufsbutton:
    'gibt es einen Button zum Widerrufen|wo klicke ich zum Widerrufen|Widerruf im Kundenkonto|is there a withdrawal button',
  ausnahmen:
    'kann man immer widerrufen|wann darf man nicht widerrufen|Konzertkarte am Telefon gekauft|gibt es Ausnahmen|are there exceptions|when can I not withdraw',
  vorsorglich:
    'ungültig, muss ich dann überhaupt noch was hinschicken|brauche ich noch einen Brief wenn der Vertrag nicht gilt|wenn er sowieso ungültig ist muss ich doch nichts schicken|warum noch widerrufen|wozu widerrufen wenn der Vertrag nicht gilt|ist das nicht doppelt gemoppelt|gebe ich mit dem Widerruf zu dass es einen Vertrag gibt|why withdraw if it is void anyway|do I admit a contract by withdrawing',
  'widerruf-oder-kuendigung':
    'kündigen oder widerrufen was bringt mehr|was ist der Unterschied zwischen kündigen und widerrufen|soll ich kündigen oder zurücktreten|lieber kündigen oder die 14 Tage nutzen|reicht eine Kündigung|cancel or withdraw|terminate as well to be on the safe side|difference between cancelling and withdrawing|should I cancel or use the 14 days',
  versicherung:
    'in der Police steht ein anderer Beitrag als vereinbart|der Versicherungsschein weicht vom Telefonat ab|Police teurer als am Telefon gesagt, gilt das|policy says something else than we agreed|Zusatzversicherung am Telefon aufgeschwatzt|Zahnversicherung abgeschlossen will sie nicht|Unfallversicherung vom Telefon|Handyversicherung|Police am Telefon|dental insurance by phone|they sold me insurance',
  leben:
    'Sterbegeld am Telefon abgeschlossen|Rentenversicherung am Telefon|Lebensversicherung aufgeschwatzt|funeral cover by phone',
  'widerruf-kostet':
    'Gebühr weil ich widerrufen habe|Stornokosten nach dem Widerruf|wollen Geld für die Bearbeitung vom Widerruf|Storno kostet angeblich was|soll für den Widerruf zahlen|dreißig Euro Pauschale nur weil ich widerrufen hab|cancellation fee after I withdrew|they want money for processing my withdrawal',
  'selbst-angerufen':
    'ich war es doch der angerufen hat, zählt da der Widerruf|hab die selber angerufen und jetzt sagen die kein Widerruf|Widerruf geht nur wenn die Firma anruft, oder|ich hab da angerufen, dann habe ich wohl Pech|weil ich angerufen habe kein Rücktritt|gilt das auch wenn ich bei der Hotline angerufen habe|den Anruf habe ich selbst gemacht, komme ich noch raus|I was the one who called, can I withdraw|no withdrawal because I called them',
  'schon-freigeschaltet':
    'Internet läuft schon, komme ich trotzdem noch raus|die haben schon geschaltet, Widerruf futsch|Router ist dran und läuft, kann ich noch widerrufen|Karte ist schon aktiviert, zu spät für den Widerruf|wurde gestern freigeschaltet, ist der Widerruf jetzt erloschen|die sagen mit der Aktivierung ist der Widerruf weg|ich nutze es doch schon, gilt der Widerruf noch|Leistung hat schon begonnen, Widerrufsrecht verloren|already activated, too late to withdraw|I am already using it, can I withdraw',
  'widerruf-verlaengerung':
    'die sagen als Bestandskunde kann ich die Verlängerung nicht widerrufen|eine Verlängerung lässt sich angeblich nicht widerrufen|they say an extension cannot be revoked|existing customer, so no withdrawal from the extension|kann ich die Verlängerung zurücknehmen|Verlängerung rückgängig machen|habe ich auch beim Tarifwechsel 14 Tage|gilt die Verlängerung wie ein neuer Vertrag|ist das wie neu abgeschlossen|can I withdraw from a renewal|undo the extension',
  verbunden:
    'Handy auf Raten dabei, zahle ich das weiter|wenn der Tarif weg ist, was ist mit dem Gerät|Smartphone mit dem Vertrag finanziert|fällt die Rate auch weg|Tarif und Tablet zusammen|what about the phone instalments if the plan is gone|device financed with the plan',
  'frist-verpasst':
    'bin ein paar Tage drüber|Frist gestern abgelaufen|zu spät gemerkt|14 Tage sind um, Pech gehabt|schon drei Wochen her, geht noch was|Anruf vor zwei Monaten, komme ich noch raus|habe die Zeit verschlafen|ist der Zug abgefahren|I am a few days late|missed the deadline|is it too late already|it was weeks ago, can I still get out',
};
