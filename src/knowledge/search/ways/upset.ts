// Asked in anger, short, misspelt, in the middle: by people who have only just found out what happened on their phone or account.
import type { Ways } from './way.ts';

/** By passage: ways of asking for it, as people type them. */
export const UPSET_WAYS: Ways = {
  strom:
    'gilt ein stromvertrag am telefon|ist ein gasvertrag am telefon überhaupt gültig|zählt ein mündlicher stromvertrag|kann man strom einfach am telefon abschließen|ist das mit dem strom am telefon rechtens|stromvertrag nur telefonisch, bin ich daran gebunden|is an electricity contract on the phone valid',
  'ja-gesagt':
    'reicht denen ein ja damit ich zahlen muss|muss ich zahlen bloß weil ich ja gesagt hab|ein ja am telefon und schon soll ich blechen|genügt ein ja am telefon für die rechnung|wie komm ich aus dem telefonvertrag wieder raus|am telefon für zwei jahre zugesagt, wie komm ich da wieder weg|24 monate am telefon aufgeschwatzt, wie raus|is a yes on the phone enough to make me pay',
  lastschrift:
    'mein konto einfach belastet wie krieg ich das geld zurück|die haben einfach was vom konto abgezogen|geld ist vom konto weg, wie hol ich es wieder|einfach vom girokonto abgehoben, zurückholen|acht wochen sind vorbei, kommt das geld von der bank noch zurück|8 wochen rum, abgebuchtes geld noch holen|they took money from my account how do i get it back',
  'firma-bleibt-dabei':
    'die nehmen meinen widerruf nicht an was nun|sie akzeptieren den widerruf einfach nicht|mein widerruf wird nicht anerkannt|widerruf abgeschmettert, und jetzt|firma sagt widerruf gilt nicht|they won’t accept my cancellation',
  inkasso:
    'anwalt schreibt mir wegen angeblicher telefonbestellung|kanzlei fordert geld für einen vertrag den ich nicht kenne|rechtsanwalt will geld wegen einem anruf|anwaltsschreiben wegen telefonvertrag bekommen|a lawyer writes that i owe money for a phone contract',
  'anwalt-ersatz':
    'was kostet mich das wenn ich vor gericht verliere|wer zahlt alles wenn ich den prozess verliere|muss ich den anwalt der firma zahlen wenn ich verliere|what does it cost me if i lose in court',
  zahlen:
    'wenn ich zahle hab ich dann alles anerkannt|ist zahlen eine anerkennung vom vertrag|geb ich mit der überweisung den vertrag zu|does paying mean i accept the contract',
  'muendlich-widerrufen':
    'kann ich den widerruf auch am telefon machen|geht widerrufen telefonisch|reicht ein anruf bei der hotline zum widerrufen|darf ich mündlich widerrufen|can i withdraw by phone',
  'letzter-tag':
    'der vierzehnte tag ist ein feiertag was nun|letzter tag fällt auf ostermontag|frist läuft am samstag ab|last day is a public holiday',
  verantwortung:
    'wer ist jetzt mein vertragspartner, callcenter oder die firma|mit wem hab ich den vertrag, callcenter oder anbieter|an wen halt ich mich, die vom callcenter oder die telekom|who is my contract with, the call centre or the provider',
  kopie:
    'muss ich für die kopie was zahlen|ist die kopie von der aufnahme umsonst|verlangen geld für den mitschnitt|do i have to pay for the copy of the recording',
  unbestellt:
    'obwohl ich abgelehnt hab kam ein gerät, wer zahlt die rücksendung|nein gesagt und trotzdem kam ein handy, muss ich das porto zahlen|hefte kommen die ich nie bestellt hab, muss ich sie zurückschicken|zeitung kommt unbestellt jede woche, zurückschicken oder behalten|magazines i never ordered, must i send them back',
  'nur-bestellung':
    'band erst am schluss angemacht, zählt das|aufnahme lief nur beim letzten teil|die haben erst am ende aufgenommen|they only recorded the end of the call',
};
