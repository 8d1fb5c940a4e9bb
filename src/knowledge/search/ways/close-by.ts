// Ways of asking that lie close to another passage: which button, whose threat, which yes, what to report and to whom.
import type { Ways } from './way.ts';

/** By passage: ways of asking for it, as people type them. */
export const CLOSE_BY_WAYS: Ways = {
  unbestellt:
    'ich hatte abgelehnt und trotzdem kam ein gerät, wer zahlt den rückversand|trotz nein wurde ein handy geschickt, muss ich es auf meine kosten zurückschicken',
  'nicht-zahlen': 'was ist wenn ich nicht mehr zahlen kann|und wenn ich das geld gar nicht habe',
  'paket-annehmen': 'was passiert wenn ich das paket nicht öffne',
  'klick-sms':
    'angeblich habe ich im kundenkonto zugestimmt|die firma sagt ich hätte online genehmigt|was ist wenn ich den link anklicke|was passiert wenn ich auf den link klicke|was passiert wenn ich den link drücke|what happens if I click the link|what if I press confirm',
  ignorieren:
    'was passiert wenn ich nicht widerrufe|wenn ich keinen widerruf schicke was dann|was ist wenn ich den brief nicht beantworte|what happens if I do not withdraw',
  'genehmigen-heisst':
    'was passiert wenn ich den vertrag unterschreibe|was ist wenn ich das bestätige|wenn ich jetzt unterschreibe gilt er dann|what happens if I sign it now',
  'nicht-bestaetigen':
    'was passiert wenn ich den link nicht drücke|was ist wenn ich den link nicht anklicke|wenn ich nicht auf den link klicke was dann|und wenn ich das gar nicht bestätige|was passiert wenn ich den vertrag nicht unterschreibe|was wenn ich die nachricht nicht öffne|what happens if I do not click on the link|what if I never sign the contract|what if I do not confirm it',
  fernabsatz:
    'was heißt fernabsatz|was versteht man unter einem fernabsatzvertrag|ist das ein fernabsatzvertrag|gilt das fernabsatzgesetz für telefonverträge|was bedeutet fernabsatzrecht|wann ist ein vertrag im fernabsatz geschlossen|fernabsatz erklärung|is a phone contract a distance contract|meaning of distance selling',
  'abo-teurer':
    'der verlag erhöht den preis fürs abo|die zeitung kostet auf einmal mehr|zeitschriftenabo preiserhöhung kündigen|abo wird teurer darf der verlag das|meine illustrierte wird teurer, komm ich raus|preis für die zeitschrift rauf, sonderkündigung|mein abo kostet jetzt mehr, kann ich raus|the publisher raises the price of my magazine|newspaper subscription costs more now',
  preiserhoehung:
    'mein handyvertrag wird teurer, kann ich kündigen|handytarif teurer sonderkündigung|internet wird teurer wie lange kann ich kündigen|stromvertrag wird teurer, wie lange kann ich kündigen|gas wird teurer bis wann kündigen|strompreis steigt wie lange hab ich zeit zum kündigen|mobilfunk preiserhöhung was tun|my mobile contract gets more expensive can I cancel|my internet gets dearer, how long can I cancel|electricity price goes up, until when can I cancel',
  'ja-gesagt':
    'ist der vertrag überhaupt zulässig|ist so ein vertrag am telefon erlaubt|sind telefonverträge überhaupt zulässig|darf man am telefon überhaupt verträge abschließen|ist ein vertragsschluss per telefon rechtens|is the contract even legal|are contracts by phone allowed at all',
  'ok-gesagt':
    'hab bloß okay gesagt und nie ja|mit einem passt schon hab ich doch nichts bestellt|ohne ausdrückliches ja kein vertrag, richtig|nur in ordnung gesagt, gilt das|ich hab alles klar gesagt, ist das eine zustimmung|muss das wort ja fallen damit ein vertrag entsteht|ein okay ist doch noch kein vertrag oder|hab gern gesagt aber nicht ja|von mir aus hab ich gemeint, jetzt gilt das als bestellung|machen sie mal hab ich gesagt, mehr nicht|I only said okay, never yes|they take my okay on the phone for a yes|is all right the same as yes on the phone|without the word yes there is no contract, correct',
  einschreiben:
    'was kostet das einschreiben|wie teuer ist ein einschreiben|was zahle ich für ein einwurf einschreiben|kann ich den brief auch faxen|geht das auch per fax|how much is registered post|can I fax the letter',
  lastschrift:
    'was wenn das geld schon weg ist|und wenn die schon abgebucht haben|mein geld ist schon runter vom konto was nun|was ist wenn sie einfach abbuchen|was mach ich wenn die morgen abbuchen|what if they have already taken the money|what if they debit my account',
  'rufen-wieder-an':
    'die rufen dauernd an was soll ich sagen|was sag ich wenn die nochmal anrufen|wenn die wieder anrufen was sag ich da|what do I say when they call again',
  'firma-bleibt-dabei':
    'was wenn die ablehnen|und wenn sie ablehnen|was ist wenn die nein sagen|was wenn die sich weigern|what if they refuse|and if they reject it',
  ehepartner:
    'muss mein mann auch unterschreiben|muss meine frau auch unterschreiben|does my husband have to sign as well',
  'brief-unterschreiben':
    'muss ich das unterschreiben|muss der widerruf unterschrieben sein|reicht mein name getippt|gilt der brief ohne unterschrift|mail ohne unterschrift gültig|wer muss den brief unterschreiben|do I have to sign the printed letter|is it valid without a signature',
  'nur-unterlagen':
    'die frage war spreche ich mit herrn meier, da hab ich ja gesagt|er fragte sind sie es selbst und ich sagte ja|hab nur ja gesagt als er fragte ob ich ihn verstehe|hören sie mich gut, ja, und jetzt ein vertrag|reicht ein ja am anfang vom gespräch, da hab ich nur gesagt wer ich bin|soll man sich am telefon nie mit ja melden|diese ja falle, ist das echt ein vertrag|they asked am I speaking to mrs smith and I said yes|can you hear me scam, I answered yes',
  'werbeanruf-strafe':
    'was müssen die für so einen anruf blechen|wie teuer wird das für die firma wenn sie einfach anruft|bußgeld wegen telefonwerbung wie hoch|welche summe droht bei unerlaubten anrufen|kriegt die firma überhaupt eine strafe für den anruf|bekomme ich was von dem bußgeld ab|was kostet die das wenn ich sie melde|strafe fürs anrufen ohne erlaubnis|how much do they have to pay for calling me|maximum penalty for cold calls|do I get a share of the fine',
  beweiskraft:
    'auf dem mitschnitt ist nur mein name und ein einzelnes ja zu hören|nichts drauf außer wie ich heiße und einem ja|auf dem band hört man nur wie ich meinen namen sage und ja, mehr nicht',
  bestaetigungspflicht:
    'muss bei einem telefonvertrag nicht ein zweiter mithören damit er gilt|seit diesem jahr braucht man doch einen rückruf zur kontrolle sonst gilt nichts|es gibt doch jetzt ein gesetz dass man zweimal zustimmen muss|welcher paragraph sagt dass ein zeuge am telefon dabei sein muss|the new law says somebody has to witness the call, does it',
  beschwerde:
    'was will die netzagentur alles wissen|welche sachen soll ich der bundesnetzagentur angeben|was brauchen die bei der netzagentur von mir für die meldung|wie melde ich das so dass die bundesnetzagentur ermitteln kann|welche infos muss in die anzeige bei der bnetza|reicht der bundesnetzagentur die nummer und die uhrzeit|what information does the bundesnetzagentur want from me|where can I report people who keep calling my mother',
  getaeuscht:
    'hat sich als stromversorger ausgegeben und die zwei wochen sind um, kann ich noch was machen|tat so als ob er vom netzbetreiber wäre, bringt mir das jetzt noch was|gab sich für die telekom aus, frist vorbei, geht anfechten|widerruf geht nicht mehr aber er hat gesagt er sei von meinem anbieter|hilft mir die lüge noch wenn die 14 tage vorbei sind|falscher name der firma am telefon, kann ich deshalb raus|sie sagten die kosten sinken, von neuen zwei jahren laufzeit kein wort|angeblich wirds nur günstiger, in wahrheit eine neue laufzeit|the caller said he was from vodafone but he was not, can I get out|he claimed to be my provider, can I still cancel|lied about which company he works for',
  'anruf-nichtig':
    'ich habe dem anruf nie zugestimmt also gilt der vertrag nicht|ohne meine einwilligung angerufen, vertrag damit hinfällig|they had no consent to call so the contract cannot be valid|no permission to ring me means no contract, right|they rang without my consent, does that make it void',
  'zusammenfassung-im-gespraech':
    'er bestand drauf dass ich noch im telefonat den link öffne|die dame blieb dran bis ich den link angeklickt hab|ich sollte während er wartete auf bestätigen tippen|ist das erlaubt dass man noch im gespräch klicken soll|wollte dass ich am handy gleich auf annehmen drücke solang wir reden|dürfen die verlangen dass ich beim telefonieren einen link anklicke|he made me click the link while still on the phone|am I supposed to press a link during the call',
  gedroht:
    'er meinte ohne zusage wird mir der strom abgeklemmt|die sagten sonst ist morgen der strom weg, da hab ich ja gesagt|hat gesagt sie stellen das gas ab wenn ich nicht mitmache|mit abschalten gedroht damit ich zusage|sie drohte mir die leitung zu kappen falls ich ablehne|er wollte mir das internet sperren lassen wenn ich nein sage|they said the power goes off unless I agree',
  mahnbescheid:
    'läuft so ein mahnbescheid nicht irgendwann von allein ab|der mahnbescheid wird doch nach ein paar wochen ungültig|kann man einen mahnbescheid aussitzen bis er verfällt|does a court payment order lapse by itself',
  stromsperre:
    'versorger kündigt an den strom zu sperren weil ich nicht gezahlt habe|wie viel muss ich schuldig sein bis die den strom abstellen',
  umzug:
    'ich wechsle die wohnung und soll den alten anschluss weiter bezahlen|nach dem umzug verlangt der anbieter weiter geld|muss ich nach dem umziehen noch bis zum ende zahlen|die lassen mich trotz umzug nicht raus|ziehe aus, vertrag läuft noch ein jahr, was nun|they want me to keep paying although I move out',
  genutzt: 'das neue gerät ist angeschlossen und läuft, nie etwas bestätigt, hab ich es damit angenommen',
  'letzter-tag': 'der vierzehnte tag ist am wochenende, darf ich noch am montag',
  rueckabwicklung:
    'wer trägt das porto für die rücksendung|muss ich den rückversand selber bezahlen|wer übernimmt das porto beim zurücksenden',
  kuendigungsbutton:
    'zum kündigen will ich nicht mit denen reden müssen, gibts einen anderen weg|brauchen die einen kündigungsbutton wenn ich telefonisch abgeschlossen habe|gilt der kündigungsbutton auch für am telefon geschlossene verträge|muss ein kündigungsknopf auf der webseite sein obwohl ich telefonisch bestellt hab|pflicht zum kündigungsbutton|does the cancellation button also apply to phone contracts',
  widerrufsbutton:
    'brauchen die einen widerrufsbutton wenn ich telefonisch abgeschlossen habe|pflicht zum widerrufsbutton|does the withdrawal button also apply to phone contracts',
  'laufzeit-vorbei':
    'kündigung verpennt und nun läuft es wieder ein jahr|nicht rechtzeitig gekündigt, häng ich jetzt noch ein jahr drin',
  antrag:
    'wohin mit der anfrage nach dem mitschnitt|welche mailadresse für das auskunftsersuchen|an wen richte ich das schreiben wegen der aufzeichnung|kann ich die aufnahme per mail anfordern und wo|datenschutz adresse der firma für die aufnahme|where do I send my request for the recording',
  'welche-aufnahme':
    'wird bei der kundenhotline auch mitgeschnitten|ich hab bei denen angerufen, nehmen die das auch auf|schneiden die mit wenn der kunde anruft|nimmt der kundenservice jedes gespräch auf|ist bei der störungsstelle auch ein band gelaufen|wird auch aufgenommen wenn man selbst dort anruft|do they also record when I call the hotline',
  kind: 'ab welchem alter darf man telefonisch etwas abschließen|wie alt muss man sein für einen telefonvertrag|ab 18 oder schon früher, verträge am telefon|dürfen jugendliche am telefon bestellen|welches alter muss man haben um einen vertrag zu schließen|kann man mit 16 schon telefonisch einen vertrag machen|how old do you have to be to agree to a contract',
  gewerblich:
    'ich hab ein kleines geschäft, gilt die regel mit der vertragszusammenfassung da auch|bin kleinunternehmerin, brauch ich die genehmigung in textform auch|als imbissbetreiber, schützt mich das mit der zusammenfassung|gelten die regeln fürs telefon auch für solo selbstständige|does the contract summary rule protect my small business',
  'frist-verpasst':
    'lag in der klinik und konnte nicht rechtzeitig widerrufen|war auf reha und hab die zwei wochen verpasst|wegen krankheit nicht dran gedacht zu widerrufen|im urlaub vergessen den widerruf zu schicken|forgot to withdraw because I was in hospital',
};
