// Ways of asking in which it decides who does something: the customer or the firm, the customer or a helper, ordered or not.
import type { Ways } from './way.ts';

/** By passage: ways of asking for it, as people type them. */
export const WHO_ACTS_WAYS: Ways = {
  'nein-gesagt':
    'ich hab der dame am telefon gesagt ich will das nicht, sie hats trotzdem gebucht|hab klar abgelehnt und jetzt ist es doch bestellt|dreimal nein gesagt und trotzdem auftragsbestätigung|die haben einfach gebucht obwohl ich abgelehnt habe|ich wollte nichts und hab das auch gesagt|nein danke gesagt, heute kommt der vertrag|hab aufgelegt und trotzdem post vom vertrag|habe das angebot abgelehnt, die firma macht es trotzdem|ich hab aufgelegt, gilt das?|der hat mein nein ignoriert|gegen meinen willen einen tarif gebucht|ich habe ausdrücklich nicht zugestimmt und trotzdem einen vertrag bekommen|I told her no and she booked it anyway|I hung up and still got a contract|I declined the offer but they signed me up|they ignored my no',
  'keine-antwort':
    'auf meinen widerruf kommt einfach nichts zurück|die stellen sich tot seit wochen|ich warte immer noch auf eine reaktion der firma|keiner dort meldet sich auf mein schreiben|was tun wenn der anbieter schweigt|die firma sagt nichts zu meinem brief|null rückmeldung auf meine mail|what if they just ignore my letter|they do not answer my withdrawal|still no reaction from the company to my letter',
  'widerruf-oder-anfechtung':
    'was ist ein widerruf und was ist eine anfechtung, unterschied|widerruf oder anfechtung, was nehm ich|ist anfechten besser als widerrufen|anfechtung erklärt für laien|muss ich zum widerrufen etwas begründen|what is the difference between withdrawing and contesting for deceit',
  'widerruf-oder-kuendigung':
    'wie kündige ich den neuen vertrag am schnellsten|schnell kündigen was am telefon aufgeschwatzt wurde|kann ich einfach kündigen|ich will den vertrag kündigen der am telefon zustande kam|soll ich eine kündigung schreiben|kündigung oder was anderes|sofort raus aus dem neuen vertrag, kündigen?|how do I cancel the new contract quickly',
  'wie-widerrufen':
    'how do i cancel within 14 days|how do I use the 14 days|was muss ich innerhalb der 14 tage tun|wie geht das mit den 14 tagen',
  'abbuchung-nach-widerruf':
    'darf vodafone geld abbuchen obwohl ich widerrufen hab|hab widerrufen und die ziehen trotzdem ein|trotz meinem widerruf ist heute geld weg|widerruf bestätigt aber wieder abgebucht|die buchen munter weiter nach meinem brief|nach dem bestreiten nochmal eingezogen|bekam bestätigung vom widerruf und dann lastschrift|they took money again after I withdrew',
  'fuer-oma':
    'can my daughter write for me|darf meine tochter für mich schreiben|kann mein sohn das für mich erledigen|meine enkelin soll das machen, geht das|can my son deal with this for me|darf ein nachbar den brief für mich aufsetzen|meine nichte hilft mir mit dem brief|can a friend send the letter for me',
  'anrufe-stoppen':
    'they keep calling me every day|die rufen jeden tag an|kann man anrufe von denen sperren|wie werde ich die ständigen anrufe los|jeden tag drei anrufe, wie stopp ich das|how do I stop these daily calls',
  kopie:
    'der verkäufer sagt ich hätte auf der aufnahme bestätigt aber die spielen sie nicht ab|die behaupten es gibt einen mitschnitt, lassen mich aber nicht rein hören|wollen mir das band nicht vorspielen|sie sagen sie haben mich auf band und rücken es nicht raus|they say they have me on tape but will not play it',
  'frist-ware':
    'am telefon wein bestellt und will ihn nicht|eine kiste wein telefonisch gekauft, will sie nicht mehr|wein probe paket bestellt am telefon|am telefon kaffee bestellt, kann ich zurück|hab am telefon töpfe bestellt und will sie nicht mehr|probierpaket wein am telefon gekauft|nahrungsergänzung telefonisch bestellt, widerruf|ordered wine on the phone, can I send it back',
  unbestellt:
    'wein kam ohne bestellung|eine kiste wein ungefragt geschickt|kaffee kam ohne dass ich was bestellt habe|probepaket bekommen das ich nie wollte|wine arrived that I never asked for',
  'rufen-wieder-an':
    'sie rufen ständig wieder an und wollen mich überreden|nach dem widerruf ruft die dame wieder an|die telefonieren mir wegen der sache hinterher|they call again to talk me out of it',
  betrug:
    'der anrufer sagte er ist von der bundesnetzagentur|angeblich rief die verbraucherzentrale an|jemand gab sich als gericht aus und wollte geld|a caller said he was from the court',
  'klick-sms': 'die wollen eine bestätigung per sms ich soll mit ja antworten|they want me to answer yes by text',
  schadensersatz:
    'kann ich schadenersatz verlangen für den ärger|schmerzensgeld für den stress mit dem anruf|entschädigung für meine verlorene zeit',
};
