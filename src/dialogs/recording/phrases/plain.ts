// Words that an answer to an offer is made of: assent, the small words of talk, what one orders, pays and gets. Folded, no stems.

/** Whatever else an answer holds is about something of its own. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  (
    'jeden jede fall faelle definitiv absolut logisch logo sowieso zwei moeglich aber ach alle allem allen alles also anders auch auf aus bald bei beide beides beim bereits besser bestens bitte bleib bleibe bleiben bleibt brauch brauche ' +
    'braucht dabei dafuer dagegen damit danach danke dank dankeschoen dann daran darf darum dass davon dazu dein deine denn denen deren dessen diese diesem diesen dieser ' +
    'dieses doch dort drin dran durch duerfen eben ebenfalls echt eher eigentlich eine einem einen einer einfach einmal endlich erst etwa etwas euch euer fein ' +
    'fest finde freilich frei freue froh fuer ganz gebe geben gebucht gefaellt gehen geht gell gemacht genau genauso gern gerne gesagt gleich gut gute guten gutes ' +
    'habe haben halt hand haette haetten heisst herr herrn frau hier hiermit hoert hole immer ihnen ihre ihrem ihren ihrer ihr inklusive irgendwie jetzt jawohl jawoll jederzeit ' +
    'kann kein keine keinen klar klappt klasse klingt kommt koennen koennte laut lieber los mach mache machen macht meine meinem meinen meiner meinetwegen ' +
    'mein mehr meinen mich mirs muss nach naja natuerlich nehm nehme nehmen nicht nichts noch nochmal nummer nunja okay oder ohne ordentlich ordnung passt passend perfekt prima ' +
    'preis prost recht richtig ruhig sache sagen sage sagte schick schicken schreib schreiben behalten behalte freu schoen schon sehr sein seit selber selbst selbstverstaendlich sich sicher sind soll sollen ' +
    'somit sondern sonst soviel stimme stimmt stimm super tarif tatsaechlich toll total trotzdem unbedingt unser unsere unserem unseren und uns vereinbart verstanden versteh verstehe vertrag ' +
    'verbindlich verpflichtend viel vielen voll volle von vorhin wann warte warten waere waeren waren warum weil weiter welche welchen wenn werde werden wieder wie ' +
    'will wirklich wird wissen wohl wollen wollte wollen worden wunderbar wuerde wuensche zahl zahle zahlen zahlt ' +
    'zufrieden zum zur zurueck zusagen zusage zustimmen zustimme zwar abgemacht angebot angebote angenommen annehmen auftrag auftraege beauftrage beauftragen bedingungen beginn bestell ' +
    'bestelle bestellen bestellt bestellung bestaetige bestaetigen buche buchen bucht einverstanden eintragen entschieden entschlossen erteile erteilt festmachen hiermit konditionen kosten kostet ' +
    'kostenpflichtig laufzeit leitung lieferung monat monate monaten monatlich jahr jahre jahren euro cent geld paket karte sim abos abo unterlagen unterschreibe verlaengern verlaengere verlaengerung wechsle wechsel ' +
    'wechseln umstellen umstellung zahlungspflichtig zeitung zeitschrift heft strom gas internet handy telefon fernsehen versicherung tarifs vertrags vertrages rechnung post mail email brief papier ' +
    'schriftlich bestaetigung adresse daten name datum konto woche wochen tage tagen tag morgen heute abend mann fragen frage wort hand ' +
    'eins zwei drei erste ersten zweite meinung gefuehl gewissen gruss leute ehrlich gesagt okidoki sagen genommen dauert losgehen mitmachen mache dabei moechte moecht moechten gerne raus rein ' +
    'kuendigung kuendigen kuendigt anbieter alte alten alter router anschluss rufnummer naegel koepfen geschaeft kusshand herzen schliesse schliessen schliess verlaengern order ordere kaufe kaufen kauf buche unterschreib trage tragen stelle stellen schalte schalten melde melden leite leiten lege legen starte starten veranlassen dabei angelegt ' +
    'that this with would like yes okay please order take want will have sure fine good great thanks thank sounds book deal agree accept confirm them then just about right price month months contract lets terms sign happy ahead going what when know there here your yours mine from does cheers lovely'
  ).split(' '),
);
