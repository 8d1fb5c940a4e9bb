// How different people ask: upset, with paragraphs like a lawyer, in the short forms of forums, in dialect, with a false idea.
import type { Ways } from './way.ts';

/** By passage: ways of asking for it, as people type them. */
export const ASKERS_WAYS: Ways = {
  schmerzensgeld:
    'kriege ich schmerzensgeld|mir steht doch entschädigung zu wenn die lügen|schadensersatz weil der vertreter gelogen hat|die haben mich angelogen, gibts dafür geld|wie viel schmerzensgeld gibt es für telefonterror|verklagen auf schmerzensgeld wegen falscher versprechen|hab schlaflose nächte wegen denen, will entschädigung|muss der anbieter für die lüge des beraters zahlen|can I get compensation for the lie|damages for all this stress|pain and suffering because of the caller',
  anzeige:
    'das ist betrug, kann ich die anzeigen|will strafanzeige gegen den laden stellen|soll ich die polizei einschalten|anzeige erstatten gegen das callcenter|gehört so einer nicht vor gericht|bringt eine anzeige was|betrüger sind das, polizei?|lohnt sich eine strafanzeige wegen dem vertrag|§ 263 stgb anzeige gegen anbieter|I want to press charges against them|is it worth going to the police|report them for fraud',
  'nicht-verstanden':
    'kann kaum deutsch und hab einfach ja gesagt|mein vater versteht die sprache nicht und hat zugestimmt|hab nur bahnhof verstanden und ja gesagt|der hat so schnell geredet, ich hab nichts verstanden|ohne deutschkenntnisse am telefon vertrag abgeschlossen|meine frau spricht nur türkisch und soll zugestimmt haben|die sprache nicht verstanden, ist der vertrag nichtig|bin neu in deutschland und hab ja ja gesagt|he spoke too fast and I had no idea what I agreed to|my german is not great and I just said ja|did not understand a word and said yes|does it count if I did not understand the language|my wife does not speak german and said ja on the phone',
  mhm: 'was ist wenn ich nur mhm gesagt hab|hab nur gebrummt am telefon, ist das ein ja|gilt mhm als ja|auf alles mit ja geantwortet weil der so schnell geredet hat, zählt das|hab immer nur ja ja gesagt ohne zuzuhören|nur aha gesagt und jetzt soll ich bestellt haben|I just kept saying mhm and yeah, is that a yes|does yeah yeah count as a contract|zählt ein mhm oder ein aha als zusage',
  'auskunft-frist':
    'wie lange darf die firma brauchen bis ich die aufnahme habe|wie viel zeit haben die für die auskunft|bis wann müssen die mir antworten wegen der aufnahme|in welcher zeit muss der mitschnitt da sein|wie schnell müssen die die tondatei schicken|frist nach art. 12 dsgvo für die auskunft|how long do they have to send me the recording|deadline for the company to answer a data request',
  wahrheit:
    'ich behaupte einfach ich hätte nie ja gesagt|einfach abstreiten, was können die schon machen|am besten leugne ich alles|leugnen ist doch am sichersten|ich leugne dass ich zugestimmt hab|wenn ich sag ich war das nicht, sind die doch machtlos|streite ich halt alles ab, oder|aussage gegen aussage, also streite ich es ab|I will just deny that I said yes|is it safest to deny everything|can I just claim it was not me',
  vorsorglich:
    'wie formuliere ich den brief ohne den vertrag anzuerkennen|wie schreibe ich es damit ich nichts zugebe|welche wörter darf ich im brief nicht benutzen|gebe ich mit dem schreiben zu dass es einen vertrag gibt|ohne anerkennung einer rechtspflicht, wie schreibt man das|soll ich kündigen oder bestreiten schreiben|damit mein brief nicht als zustimmung gilt|how do I word it so that I do not admit anything|what must not be in my letter|I do not want to accept the contract by accident in my letter|phrase the letter without recognising the contract',
  'nur-unterlagen':
    'er sollte mir nur was schicken und jetzt hab ich angeblich bestellt|sie soll mir was zuschicken hab ich gesagt, jetzt kommt eine auftragsbestätigung|wollt nur was schriftliches zum lesen, jetzt bestätigen die einen auftrag|schicken sie mir mal infos, mehr hab ich nicht gesagt|gilt „schicken sie mal was“ als bestellung|hab um ein angebot per post gebeten und nun steht da auftrag|ich hab gesagt er soll mal was schicken, gilt das jetzt als vertrag|I asked them to send me something in writing and they call it an order|only wanted the brochure, now an order confirmation',
  vertragsbestaetigung:
    'müssen die mir den vertrag schriftlich bestätigen|ohne papierbestätigung vertrag gültig|§ 312f bgb bestätigung fehlt',
  'schufa-eintrag':
    'reicht eine mahnung für die schufa|nach wie vielen mahnungen kommt der schufa eintrag|melden die mich gleich nach der ersten mahnung|dürfen die mich ohne zweite mahnung eintragen|ab welcher mahnung schufa|wie viele mahnungen braucht es bis zum eintrag|§ 31 bdsg zwei mahnungen|how many reminders before a schufa entry|can one reminder lead to a schufa entry',
  'schufa-loeschen':
    'trotz widerspruch eingetragen, gibt es geld dafür|eintrag obwohl ich bestritten hatte, entschädigung?|zu unrecht bei der schufa, steht mir schadensersatz zu|compensation for a wrong schufa entry',
  'schon-freigeschaltet':
    'surfe seit tagen damit, komm ich trotzdem raus|hab es schon benutzt, kann ich noch widerrufen|tarif läuft seit einer woche, widerruf noch möglich|nutze es schon, bin ich damit drin oder kann ich raus|already using it, can I still get out|been online with it for a week, can I still withdraw',
  wertersatz:
    'widerrufen nach einer woche nutzung, was kostet mich das|anteilig zahlen für die tage bis zum widerruf|wertersatz ausgeschlossen bei fehlender zusammenfassung|wertersatzpflicht nach § 357a bgb|was kostet mich die zeit bis zum widerruf|do I owe for the days I used it',
  rufnummer:
    'meine nummer soll zu einer firma umziehen die ich nicht kenne|portierung ohne auftrag stoppen|fremder anbieter will meine festnetznummer holen|nummer wird weggeportet ohne dass ich was unterschrieben hab|wie verhindere ich dass meine telefonnummer mitgenommen wird|die nummer wechselt angeblich nächste woche zu einem anderen anbieter|stop the porting of my number|a company I never signed with wants my phone number',
  'frist-verpasst':
    'erst nach monaten gemerkt, ist es zu spät für mich|vor vier monaten abgeschlossen und jetzt erst gesehen, geht noch was|nach einem halben jahr erst aufgefallen|jetzt erst gemerkt dass es teurer ist, zu spät?|only noticed months later, am I too late',
  getaeuscht:
    'nach monaten gemerkt dass er gelogen hat, zu spät?|ausschlussfrist anfechtung § 123 bgb|anfechtungsfrist arglistige täuschung beginn|wann beginnt die jahresfrist der anfechtung|found out months later that the agent lied, am I too late|the caller lied about the price and I only found out now|time limit for avoiding a contract for deceit',
  strom:
    'genügt eine mündliche erklärung der textform nach § 41b enwg|fernmündlicher stromvertrag formnichtig|§ 125 bgb stromliefervertrag telefon|muss meine mutter den strom jetzt zahlen, sie hat am telefon ja gesagt|mutter hat am telefon ja zum strom gesagt|can they just switch my power supplier after a phone call|a new electricity company I never heard of after a call',
  'anruf-nichtig':
    'verstoß gegen § 7 uwg nichtigkeit nach § 134 bgb|macht unlautere werbung den vertrag nichtig|§ 134 bgb verbotsgesetz werbeanruf|ist § 7 uwg ein verbotsgesetz',
  'wer-beweist':
    'darlegungs- und beweislast für den vertragsschluss|wer trägt die beweislast|beweislast für den zugang der widerrufsbelehrung|trägt der unternehmer die beweislast|muss ich beweisen dass ich nichts bestellt hab|burden of proof for the contract|und wenn die lügen und sagen ich hätte ja gesagt|der verkäufer behauptet ich hätte zugestimmt, das ist gelogen|wenn er einfach behauptet ich hab bestellt|was wenn der anrufer lügt und sagt ich hätte zugesagt|aussage gegen aussage, wem glaubt man|what if they lie and say that I agreed|the agent claims I said yes, that is a lie',
  kopie:
    'umfasst art. 15 dsgvo den tonmitschnitt|anspruch auf herausgabe der tonaufnahme nach dsgvo|auskunftsanspruch auf audiodatei|hat jemand die sprachaufzeichnung bekommen|wie an die voicefile kommen',
  abschrift:
    'genügt eine zusammenfassung des gesprächs statt der tonaufnahme|reicht denen eine zusammenfassung vom gespräch|nur eine inhaltsangabe der aufnahme bekommen|a summary of the call instead of the audio',
  'widerruf-verlaengerung':
    'vvl untergejubelt, widerrufen?|vertragsverlängerung am telefon angedreht, widerruf möglich|vvl per outbound widerrufen|widerruf einer vvl',
  'nur-einschreiben':
    'hotline sagt widerruf geht nur per einschreiben|widerruf angeblich nur per brief, mail war umsonst?|die erkennen meine mail nicht als widerruf an|ohne unterschrift gilt mein widerruf nicht sagen die|muss ich deren formular nehmen zum widerrufen|war meine mail umsonst weil die einschreiben verlangen|widerruf per mail ungültig behauptet der anbieter|they insist on a registered letter|my e-mail does not count they say',
  einschreiben: 'einwurf-es oder rückschein|reicht ein sendebericht vom fax|es mit rückschein oder einwurf',
  ignorieren:
    'was passiert wenn ich gar nichts mache|einfach nichts machen, geht das|und wenn ich mich einfach nicht rühre|what happens if I do nothing|can I just do nothing',
  zahlen:
    'sagt mir einfach ob ich zahlen muss|muss ich jetzt zahlen oder nicht|ja oder nein, muss ich zahlen|nichts unterschrieben und jetzt kommt eine rechnung, was mach ich|hab nichts unterschrieben, jetzt ist eine rechnung da|just tell me whether I have to pay',
  'ja-gesagt':
    'der kerl an der strippe hat mir was angedreht, kann ich das noch zurückgeben|hab mich am hörer bequatschen lassen, komm ich da wieder raus|die haben mich übers ohr gehauen am telefon, kann ich das widerrufen|he talked me into it on the phone, can I undo that',
  beratung:
    'an wen kann ich mich wenden|bin mit den nerven am ende, wer hilft mir|die legen auf wenn ich anrufe, wer kann mir helfen|who can I turn to',
  lastschrift:
    'die ziehen mir einfach geld ab, was kann ich tun|die ziehen geld ein für einen vertrag den ich nie wollte|da wird geld von meinem konto geholt|they keep taking money from my account',
  'aufnahme-ohne-erlaubnis':
    'haben mich aufgenommen ohne zu fragen|ungefragt mitgeschnitten|they recorded me without asking',
  'vor-gericht':
    'hab der aufnahme widersprochen, trotzdem als beweis|gegen meinen willen aufgenommen, zählt das vor gericht|nein zur aufnahme gesagt und jetzt legen sie sie vor|recorded against my will, does it count in court',
  verstorben:
    'rechnung für einen vertrag den mein toter mann gemacht haben soll|soll nach seinem tod am telefon noch bestellt haben|bill for a contract my late husband is said to have made',
  gewerblich:
    'wir sind ein kleiner laden, haben wir auch 14 tage|branchenbuch am telefon zugesagt als betrieb|als handwerker am telefon ja gesagt, widerruf?|kleine firma, gilt der widerruf auch für uns',
};
