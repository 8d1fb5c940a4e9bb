// Ways of asking with something wrong in them, and ways of the very old, of the trade, in dialect or in English; near misses beside them.
import type { Ways } from './way.ts';

export const PREMISES_WAYS: Ways = {
  'hohes-alter':
    'verträge mit senioren am telefon sind doch verboten|ab 75 darf man am telefon gar nichts mehr abschließen, oder|leute über 80 darf man doch nicht am telefon verträge verkaufen|telefonverträge mit rentnern sind nicht erlaubt, richtig|gibt es ein gesetz das verträge mit alten leuten am telefon verbietet|ist es verboten einer 78 jährigen am telefon was zu verkaufen|are phone contracts with old people forbidden|is it illegal to sell contracts to pensioners by phone|my grandfather is 85, is a phone contract with him allowed at all',
  'wer-beweist':
    'ich weiß selber nicht mehr ob ich zugestimmt habe|kann mich nicht erinnern ob ich am telefon ja gesagt habe|in meinem alter erinnere ich mich nicht mehr was ich da gesagt hab|I cannot remember whether I said yes on the phone',
  kind: 'sind telefonverträge mit jugendlichen verboten|ist ein vertrag mit einem 15 jährigen überhaupt erlaubt',
  frist:
    'man hat doch jetzt einen monat zum widerrufen|ist die widerrufsfrist auf 30 tage verlängert worden|im internet steht man hat vier wochen widerruf statt 14 tage|widerruf bei telefonverträgen jetzt 30 tage, stimmt das|wurde die frist von 14 auf 30 tage geändert|rückgaberecht einen monat, gilt das für telefonverträge|ab wann läuft die frist bei einem tarif ohne handy|beginn der widerrufsfrist bei reinem mobilfunkvertrag ohne gerät|handytarif ohne gerät, wann fängt die widerrufsfrist an|did they change the withdrawal period to 30 days|I read you get a month to withdraw now',
  leben:
    'bei der lebensversicherung hab ich doch 30 tage zum widerrufen|rentenversicherung am telefon, sind das 30 tage|is it 30 days for life insurance',
  unbestellt:
    'habe abgelehnt und trotzdem kam das gerät, muss ich das porto zahlen|ich sagte nein und dann lag ein tablet im paket, wer zahlt das zurückschicken|trotz meiner absage ein handy geliefert, was tun|obwohl ich nichts bestellt habe kam eine box, rücksendung auf meine kosten|sie schickten mir ein gerät obwohl ich nicht wollte, muss ich es zurückschicken|I said no and they sent me a phone anyway, do I pay for returning it|they delivered a tablet although I refused',
  ruecksendekosten:
    'I withdrew, who pays the postage for the device|who bears the return postage after I cancelled|who pays for sending the phone back after withdrawing',
  verlaengerung:
    'brauche ich die zusammenfassung auch wenn nur der tarif geändert wird|gilt die pflicht zur vertragszusammenfassung auch beim tarifwechsel|muss bei einer verlängerung auch eine vertragszusammenfassung vorher da sein|nur umstellung auf anderen tarif, braucht es dafür auch die zusammenfassung|vertragszusammenfassung auch bei verlängerung nötig|is a contract summary needed for a tariff change too|does the summary rule cover an extension as well',
  'energie-zusammenfassung':
    'gibt es die zusammenfassung auch beim stromvertrag|brauche ich beim gasvertrag eine vertragszusammenfassung',
  irrtum:
    'ich habe gemeint es wäre meine bisherige firma, wie schnell muss ich da was tun|hab die firma verwechselt, bis wann kann ich das anfechten|dachte ich rede mit meinem alten stromversorger, war meine schuld, wie schnell reagieren|aus versehen zugestimmt weil ich die mit meinem anbieter verwechselt hab, welche frist|wie schnell muss ich einen irrtum anfechten|I mixed up the companies, how fast must I act',
  'wie-widerrufen':
    'was muss mindestens im brief stehen wenn ich ihn selbst schreibe|welche angaben müssen in mein schreiben|was gehört alles in den widerspruch rein|ich schreibe lieber selber, worauf muss ich achten|was darf im widerruf auf keinen fall fehlen|ich habe kein internet, wie widerrufe ich dann|ohne computer und ohne mail widerrufen, wie geht das|ich bin alt und hab nur das telefon und die post, wie kann ich widerrufen|what must my letter contain if I write it myself',
  'bestaetigung-widerruf':
    'über das kontaktformular widerrufen und keine bestätigung bekommen|widerruf im formular auf der webseite abgeschickt, nichts gehört|online widerrufen, keine eingangsbestätigung, gilt das',
  kopie:
    'am I allowed to ask for the tape|may I demand a copy of the call|do I have a right to the recording|can I get the tape of my call|derf i de aufnahme ham|hab i a recht auf des band',
  'einwilligung-aufnahme':
    'derf der mi aufnehma|derf der des einfach aufnehma|deafn de mi einfach aufnehma ohne frogn|isch des erlaubt mi oifach aufzumneh|ob der mich einfach aufnehmen darf|darf dat einfach opjenomme werde|woaß net ob des erlaubt is, aufnehma ohne z fragn',
  werbeanruf:
    'welches gesetz verbietet werbeanrufe ohne einwilligung|in welchem paragraphen steht dass man vor einem werbeanruf zustimmen muss|wo steht das verbot der telefonwerbung|which law forbids cold calls without consent',
  bestandskunde:
    'outbound anrufe bei bestandskunden ohne einwilligung, geht das|wir rufen eigene kunden an, brauchen wir deren opt in|dürfen agents kunden der eigenen firma ohne zustimmung anrufen|may our call centre phone existing customers without consent',
  'aufnahme-weitergeben': 'darf das callcenter die aufnahme einfach weitergeben',
  schweigen:
    'they claim silence counts as acceptance|does not answering mean I agreed|they wrote if I do not reply I accept',
  bestaetigungspflicht:
    'is it true that nothing on the phone counts without a signature|I signed nothing so the phone contract is void, right|are verbal contracts on the phone always void|verträge am telefon sind doch seit kurzem ganz verboten|ohne unterschrift ist am telefon alles ungültig, nicht wahr|mündliche verträge gelten doch nie|ein mündlicher vertrag ist nie wirksam, oder|nur mündlich vereinbart ist doch immer ungültig',
  'wechsel-stoppen': 'the supplier changed my electricity without asking, how do I get back',
  'nur-unterlagen':
    'wollte bloß was zum lesen geschickt kriegen und nun bin ich angeblich kunde|er sollte nur was schicken, jetzt begrüßen die mich als neuen kunden|I only asked for something to read and now I am their customer',
};
