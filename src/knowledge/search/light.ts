// Everyday words that tell a question apart from no other: they count little, whether an article has them or not.

const WORDS = `
is isn nich net ned nit ne nen nem ner n ma mer mir jetz jetzad scho schon hams ham hast bist seid sin wa wat dat det ick ik koa kei des dei sei
diese dieser dieses diesen diesem jene jeder jede jeden jedes welche welcher welches welchen deren dessen denen selber selbst
nun nu ach naja tja gell bloss eben wohl vielleicht sondern zwar sowieso ohnehin jedenfalls sonst naturlich eigentlich irgendwann
meinetwegen dummerweise leider plotzlich angeblich gleich sofort bald immer wieder oft nochmal nochmals bereits gerade grad inzwischen mittlerweile
heute heut gestern vorgestern morgen abend fruh nacht stunde stunden minute minuten halbe halb woche wochen monat monate monaten jahr jahre jahren uhr zeit
montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz april mai juni juli august september oktober november dezember
letzte letzten letzter nachste nachsten nachster erste ersten erst zweite zweiten zweimal dreimal mal ein zwei drei vier funf sechs sieben acht neun zehn
gut schlecht gross grosser grosses klein kleine kleinen schon nett freundlich freundliche lieb dumm blod esel depp bescheuert komisch richtig falsch ganze ganzen genau wirklich echt total
leute frau herr typ dame kerl mensch menschen freund freundin kollege schwester bruder schwager nachbarin bekannte enkel tante onkel
glaub glaube glauben denke dachte denk meine meint meinte weiss wissen gewusst wusste sehe sehen seh gesehen schau geschaut schauen lese gelesen lesen hore gehort horen
gehe gehen ging gegangen komme kommen gekommen kam steht stehen stand stehn liegt liegen lag lass lasse lassen gelassen bleibt bleiben bleib tue tun tut getan gibts gibt gab geben gegeben geb
nehme nehmen genommen nimmt brauche brauch brauchen braucht wollt wollte wollten sollt sollen sollten durft konnt kannst willst musst magst
sag sagt sage sagen gesagt sagte sagten reden geredet rede redet meinen gefragt fragen frage fragt erzahlt erzahlen spricht gesprochen
arger sorge sorgen angst schlafen geschlafen gefallt reut weinen wutend verzweifelt
hatt hatte hattest war warst wars furs ins ans beim ums meim deim seim kleinen irgendwas irgendwo irgendwer irgendwie irgend schnell langsam privat eh ham sagn gehts gibs ding dings kram zeugs zeug sache sachen extra nur tags tage dreimal standig dauernd wegen trotz trotzdem solang solange statt ausserdem uberhaupt endlich
really actually just maybe please though anyway already yet again soon today yesterday tomorrow week weeks month months year years hour hours time day days
know think thought say says said tell told want wanted need needs go goes going went come came take took give gave make made let put see saw look
good bad nice big small first last next old new right wrong whole
people guy man woman friend somebody someone everybody thing things stuff way
`;

/** Folded, without umlauts. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter((word) => word !== ''));
