// How people ask what the finer passages answer: assent, withdrawal looked at closely, single kinds of contract, the end and
// its costs, disputes, Austria and Switzerland. German and English.
import type { Ways } from './way.ts';

/** By passage: ways of asking for it, as people type them. */
export const FINER_WAYS: Ways = {
  ueberlegen:
    'hab bloß gesagt ich denk nochmal drüber nach|wollte mich erst mit meinem mann besprechen, jetzt ist es angeblich bestellt|ich sagte rufen sie morgen nochmal an, und nun hab ich einen vertrag|bedenkzeit verlangt und trotzdem auftrag bekommen|vielleicht gesagt, gilt das als zusage|hab gesagt mal sehen, die haben das als ja genommen|die bestätigen jetzt etwas das ich mir nur überlegen wollte|das angebot war nur heute gültig sagte er, jetzt soll es wochen später noch gelten|die firma nimmt meinen auftrag erst einen monat danach an|wie lange ist man an so ein telefonangebot gebunden|er meinte ich kann es mir in ruhe überlegen, dann kam die auftragsbestätigung|gestern noch unsicher gewesen, heute schon kunde|I only said I would sleep on it|said maybe and they booked it|I asked them to call back and now I have a contract|they accepted my order three weeks after the call',
  'agb-bestaetigt':
    'im kleingedruckten steht dass ich alle unterlagen erhalten habe|laut agb wurde ich belehrt, wurde ich aber nicht|die berufen sich auf eine klausel wonach ich beweisen muss|vorgedruckter satz: kunde bestätigt belehrung erhalten zu haben|mit den agb hätte ich angeblich alles anerkannt|in den bedingungen steht der kunde trägt die beweislast|die geschäftsbedingungen sagen ich hätte die informationen bekommen|ist so eine klausel in den agb wirksam|the small print says I received everything|their terms put the burden of proof on me',
  'nichts-schriftlich':
    'kein brief keine mail kein vertrag, aber abbuchungen|gibts überhaupt einen vertrag wenn ich nix in der hand hab|bis heute keine unterlagen, muss ich mich dran halten|ohne was schwarz auf weiß kann doch kein vertrag bestehen|alles nur mündlich, zählt das|ich habe kein einziges blatt papier von denen|die haben mir nie was geschickt und wollen jetzt geld|vertrag ohne papiere bindend?|mir liegt nichts vor, weder post noch email|never received any contract, only bills|nothing in writing at all, am I bound|no documents no email, is there a contract',
  vertragsbestaetigung:
    'steht mir eine kopie vom vertrag zu|die wollen mir den vertrag nicht zuschicken|muss der anbieter die vertragsunterlagen rausrücken|krieg ich das nochmal schriftlich was wir am telefon ausgemacht haben|kann ich verlangen dass sie mir den vertrag per post schicken|haben die eine pflicht mir eine bestätigung zu geben|ich will den vertrag sehen auf den die sich berufen|wann muss die vertragsbestätigung spätestens da sein|wie komme ich an meinen vertrag|do they have to send me a written confirmation|I want a copy of the contract they talk about',
  'zusammenfassung-melden':
    'anbieter anzeigen weil kein vertragsblatt kam|gibts eine strafe für firmen die keine zusammenfassung schicken|wo melde ich dass die zusammenfassung fehlt|bundesnetzagentur informieren dass ich keine vertragsübersicht bekam|drohen denen konsequenzen wenn sie die zusammenfassung weglassen|kriegen die ein bußgeld ohne vertragszusammenfassung|report a provider for a missing contract summary',
  benommen:
    'lag frisch operiert im krankenhaus und hab zugesagt|voll auf schmerzmitteln am hörer ja gesagt|hatte 40 fieber als der anrief|war gerade aus der narkose aufgewacht|hatte schon einiges getrunken und hab zugestimmt|im vollrausch einen vertrag gemacht|stand unter schock wegen todesfall und sagte ja|hab schlaftabletten genommen und weiß nichts mehr vom anruf|panikattacke während des telefonats|betrunken am telefon, gilt das|was wenn man nicht zurechnungsfähig war beim anruf|war total weggetreten|I was on strong medication when they rang|had just had surgery and said yes|I was wasted when I agreed|high fever during the call',
  gedroht:
    'der meinte wenn ich nicht zustimme ist morgen das telefon tot|angeblich verlier ich meinen anschluss wenn ich nicht mitmache|die hat mich richtig unter druck gesetzt bis ich ja sagte|mit anwalt gedroht falls ich nicht verlängere|er drohte mit schufa wenn ich nicht gleich unterschreibe|eingeschüchtert worden und zugestimmt|erpresst worden am telefon|die hat so lang gedrängt bis ich nachgab|er wurde laut und aggressiv und da hab ich ja gesagt|unter zwang zugesagt, zählt das|he said my internet would be switched off if I did not agree|they bullied me into saying yes|felt threatened and agreed',
  'zu-teuer':
    'das ist abzocke, so viel kostet das nirgends|nachbar zahlt die hälfte, kann ich deswegen raus|hab mich bei den kosten verschätzt|der preis ist unverschämt hoch|beim vergleichen gemerkt dass ich viel zu viel zahle|doppelt so teuer wie üblich, sittenwidrig?|kann man wegen wucher raus|hab nicht richtig gerechnet beim telefonat|tarif teurer als bei der konkurrenz, kann ich wegen irrtum weg|hab mich bei der rate verrechnet|das rechnet sich gar nicht für mich|überteuerter vertrag, was tun|way overpriced, is that legal|I miscalculated the cost|the same thing costs half elsewhere',
  'trotzdem-bezahlt':
    'wusste dass ich belogen wurde und hab weiter gezahlt|nach der lüge noch monatelang abbuchen lassen, anfechtung weg?|obwohl ich den schwindel kannte hab ich die rechnung beglichen|ist die anfechtung verloren weil ich überwiesen habe|hab den betrug durchschaut aber erstmal bezahlt|erst bezahlt dann angefochten, geht das|knew they lied and still paid|I went on paying after finding out',
  verzicht:
    'er sagte bei diesem tarif gibts kein widerrufsrecht|am telefon hab ich zugestimmt dass ich nicht widerrufe|im vertrag steht widerruf ausgeschlossen|wegen dem sonderpreis kein rücktritt möglich sagen sie|ich soll auf meine 14 tage verzichtet haben|kann man mündlich aufs widerrufen verzichten|die behaupten mein widerrufsrecht sei vertraglich ausgeschlossen|sonderaktion ohne widerrufsrecht gibts das|hab unterschrieben dass ich vom widerruf keinen gebrauch mache|bei aktionsangeboten entfällt der widerruf hieß es|they say this deal cannot be withdrawn from|I agreed not to use my right to withdraw|contract says no cooling off',
  'belehrung-spaet':
    'die widerrufsbelehrung lag erst der zweiten rechnung bei|belehrung wurde nachgeschickt, ab wann zählt es|jetzt nach wochen kommt plötzlich eine widerrufsbelehrung|läuft die frist ab dem brief mit der belehrung|haben sie die belehrung nachgeholt, hab ich dann neue 14 tage|erst auf nachfrage kam der zettel mit dem widerruf|verspätete belehrung, wie viel zeit bleibt|instruction arrived weeks after the contract|they sent the cancellation notice late',
  'muendlich-widerrufen':
    'der hotline gesagt dass ich widerrufe, die meinte alles klar|mündlich zurückgetreten, zählt das|hab angerufen und storniert, aber nix schriftliches|widerruf nur telefonisch durchgegeben|dame am telefon hat den widerruf aufgenommen, brauch ich noch einen brief|gilt ein widerruf den ich am telefon gesagt hab|der mitarbeiter hat gesagt es ist storniert|ich hab dort angerufen und gesagt ich will das nicht mehr|telefonische stornierung ohne beleg|told them on the phone I want out, is that enough|cancelled by calling the hotline',
  'widerruf-verloren':
    'die sagen bei denen ist kein widerruf eingegangen|mein schreiben ist angeblich nie angekommen|brief verschwunden, frist jetzt um|hab gefaxt und die finden nix|post hat den brief verloren, bin ich jetzt zu spät|die leugnen meinen widerruf bekommen zu haben|widerrufsmail nicht auffindbar bei der firma|einschreiben nicht zugestellt, frist vorbei|they claim nothing arrived from me|my letter never reached them, deadline is over',
  'gutschein-statt-geld':
    'statt erstattung bieten die mir guthaben an|die wollen es nur verrechnen und nicht auszahlen|gutschrift auf die nächste rechnung statt geld zurück|muss ich einen voucher akzeptieren nach widerruf|die zahlen nicht aus sondern geben einen warengutschein|rückzahlung als bonus, muss ich das mitmachen|auf welchem weg muss das geld zurückkommen|refund only as store credit|they want to offset it instead of paying me back',
  'ruecksendung-verloren':
    'retourenpaket bei dhl verschollen|die behaupten das handy sei nie bei ihnen angekommen|router zurückgeschickt und jetzt angeblich nicht da|beim rücktransport kaputtgegangen, wer zahlt|wer trägt das risiko beim zurückschicken|paket laut sendungsverfolgung verloren, die wollen trotzdem geld|gerät auf dem rückweg beschädigt|my return got lost in the mail|they say the box was empty',
  'digitale-inhalte':
    'videodienst am telefon verkauft bekommen, gleich geschaut|musikabo aufgeschwatzt und direkt gestartet|hörbuch app am telefon, geht da noch widerruf|spieleabo sofort nutzbar, widerrufsrecht weg?|online zeitung zum herunterladen am hörer bestellt|virenschutz software zum download verkauft|e-paper sofort freigeschaltet, kann ich zurück|download started at once, do I lose the right|sold me antivirus software by phone',
  heiligabend:
    'frist läuft am 31.12. ab, verlängert sich das|zählt silvester als werktag|letzter tag wäre der zweite weihnachtsfeiertag|ist der 24.12. ein feiertag für den widerruf|karfreitag ist mein letzter tag, und nun|gelten feiertage aus meinem bundesland|frist über die feiertage, was zählt|deadline falls on christmas day|is new year’s eve a holiday',
  prepaid:
    'aufladekarte, gilt da auch das mit der genehmigung|mein guthaben auf der prepaid karte ist weg|von der prepaidkarte in einen laufzeitvertrag gerutscht|wie krieg ich das restgeld von meiner simkarte|prepaid kündigen guthaben zurück|restguthaben auszahlen lassen|gelten die schutzregeln auch ohne laufzeit bei guthabenkarten|prepaid plan sold by phone|get the remaining balance of my prepaid card',
  kombipaket:
    'tv zum dsl dazu, gehört das zusammen|im infoblatt fehlt der router|triple play verkauft, gilt die genehmigung für alles|internet mit receiver und sicherheitspaket|festnetz handy und fernsehen auf einmal verkauft|zusammenfassung nur für einen teil vom paket|hängt das fernsehen am internetvertrag|streaming im bundle mit dem anschluss|bundle of phone, internet and tv|summary covers only part of the bundle',
  grundversorgung:
    'stadtwerke grundtarif ohne vertrag|bin automatisch beim grundversorger gelandet|nie unterschrieben aber die stadtwerke wollen geld|gilt ein grundversorgungsvertrag auch ohne schrift|eingezogen und strom verbraucht, hab ich jetzt vertrag|allgemeiner tarif vom örtlichen versorger|wie lange ist die kündigung beim grundversorger|basic electricity supply without a contract|just moved in and used power, is that a contract',
  'energie-zusammenfassung':
    'strom ohne zusammenfassung, nichtig?|muss beim gasvertrag auch so ein blatt vorher kommen|brauch ich bei strom auch eine genehmigung wie beim handy|gibt es schwebend unwirksam auch bei energie|stromvertrag die zusammenfassung kam erst danach|does the summary rule apply to electricity',
  'gewinn-einfordern':
    'brief sagt ich bin gewinner eines autos, kann ich das verlangen|sie haben gewonnen stand drin, muss der das auszahlen|gewinnmitteilung im briefkasten, ist die bindend|kann ich den preis einklagen den die mir zugesagt haben|schriftliche gewinnbenachrichtigung aber nix kommt|the letter says I won, can I sue for it|they promised me a prize in writing',
  'lotto-ohne-erlaubnis':
    'ausländische lotterie ohne lizenz kassiert|glücksspielanbieter ohne genehmigung, geld zurück?|das lotto ist illegal, brauch ich dann nicht zahlen|unerlaubtes glücksspiel am telefon verkauft|online casino am telefon ohne erlaubnis|nicht zugelassene lotterie hat abgebucht|illegal lottery, can they demand money',
  'abo-schriftform':
    'muss ein zeitungsabo unterschrieben sein|illustrierte unter 200 euro formlos gültig?|abo ohne unterschrift am telefon, ist das wirksam|gilt die schriftform für zeitschriften|vitaminkapseln im abo, braucht das unterschrift|kochbox am telefon, muss ich was unterschreiben damit es gilt|brauchen abos eine unterschrift|does a newspaper subscription have to be signed|subscription under 200 euros on the phone valid',
  'versicherung-papiere':
    'der versicherungsmensch hat nix zugeschickt vorher|muss vor dem abschluss eine police oder bedingungen da sein|hat mich gar nicht beraten und gleich abgeschlossen|sollte am telefon sagen dass ich keine beratung will|unfallversicherung ohne unterlagen verkauft|versicherungsschein fehlt noch immer|makler am hörer ohne beratungsprotokoll|insurer concluded without sending terms|agent skipped the advice and sold me cover',
  geldanlage:
    'tagesgeld am telefon aufgeschwatzt|aktienfonds per anruf gekauft|die bank rief an wegen ratenkredit und ich sagte ja|girokonto mit gebühren am telefon eröffnet|kreditkarte am telefon bestellt, kann ich das rückgängig machen|anlageberater ruft dauernd an und ich hab zugesagt|goldsparplan am telefon|bausparvertrag per telefonat|trading plattform hat mich überredet einzuzahlen|crypto broker talked me into investing|agreed to a loan on the phone|opened a bank account by phone',
  ratenkauf:
    'smartphone in 24 raten, was ist mit der finanzierung|zinsfreie raten fürs gerät, kann ich die widerrufen|finanzkauf handy am telefon|neues gesetz für ratenkäufe gilt das für mich|buy now pay later am telefon|teilzahlung fürs tablet abgeschlossen|klarna raten fürs handy am telefon vereinbart|interest free instalments for the device|new consumer credit law and my phone',
  'vertragsende-sehen':
    'wann kann ich frühestens raus|wie find ich raus wann die zwei jahre um sind|wo steht das ende der laufzeit|wann ist mein letzter kündigungstag|weiß nicht seit wann der vertrag läuft|laufzeitende nachschauen|muss die rechnung das vertragsende zeigen|kündigungstermin herausfinden|find out when my term is over|last day to give notice',
  fristlos:
    'will sofort raus weil nichts funktioniert|kündigung mit sofortiger wirkung|vertrauen ist weg, kann ich gleich kündigen|die halten sich an nix, außerordentlich kündigen|seit monaten falsche rechnungen, darf ich hinschmeißen|aus wichtigem grund raus|kann ich sofort kündigen ohne frist|gibt es ein recht auf fristlose kündigung beim handyvertrag|terminate with immediate effect|cancel for good cause',
  'strom-gekuendigt':
    'gasversorger reagiert nicht auf meine kündigung|hab den strom gekündigt und höre nix|bis wann muss der stromanbieter die kündigung bestätigen|kündigungsbestätigung energie lässt auf sich warten|warte seit drei wochen auf bestätigung der stadtwerke|electricity supplier has not confirmed my notice',
  abloese:
    'sollen die restlichen monate auf einmal zahlen|ausstiegsgebühr verlangt|strafe weil ich früher raus will|schadensersatz wegen vorzeitiger beendigung|die wollen die ganze restlaufzeit kassieren|abstandszahlung beim vertrag|freikaufen aus dem vertrag was kostet das|schlussrechnung mit ausgleichszahlung|exit fee for leaving early|they charge all remaining months',
  'versicherung-kuendigen':
    'unfallversicherung von früher loswerden|die versicherung läuft seit 2019, wann kann ich raus|zahnzusatz nach drei jahren kündigen|kündigungsfrist bei einer versicherung vom telefon|alte sterbegeldversicherung beenden|rechtsschutz seit jahren, wie komm ich raus|get out of an insurance I have had for years',
  'nummer-festgehalten':
    'anbieter blockiert die rufnummernmitnahme|die lassen meine nummer nicht gehen|portierung abgelehnt angeblich läuft noch ein vertrag|will meine handynummer mitnehmen und die sagen nein|neuer anbieter kriegt die nummer nicht vom alten|rufnummer als geisel|verlängerung erfunden damit ich nicht wechseln kann|old provider keeps my number hostage|porting rejected because of a supposed extension',
  teilzahlung:
    'nur den alten tarif bezahlen und den rest nicht|rechnung gekürzt überweisen geht das|was schreib ich in den verwendungszweck|kann ich den strittigen posten abziehen|zahl nur was ich schulde, wie mach ich das richtig|betrag selbst ausrechnen und weniger überweisen|pay just the undisputed amount|deduct the wrong item from the bill',
  'teure-hotline':
    'hotline kostet 1,99 die minute|nur über eine kostenpflichtige nummer erreichbar|warteschleife hat mich 20 euro gekostet|0180 nummer für kundenservice|kann man für fragen geld verlangen|servicenummer mit extra kosten|the helpline is a premium number|charged for calling customer service',
  zahlungsart:
    'aufschlag weil ich selbst überweise|gebühr wenn man kein lastschriftmandat gibt|selbstzahlergebühr|bearbeitungspauschale für manuelle zahlung|ohne einzugsermächtigung wird es teurer|dürfen die für überweisung was berechnen|papierrechnung kostet extra|kreditkartenzuschlag|extra fee for not using direct debit|surcharge for paying by transfer',
  'gericht-fordert-aufnahme':
    'richter soll die aufnahme anfordern|die rücken das band nicht raus, kann ich vor gericht|beweisantrag auf vorlage des mitschnitts|was passiert im prozess wenn die firma die aufnahme zurückhält|kann das gericht den mitschnitt beiziehen|muss die gegenseite vor gericht die tondatei vorlegen|court order to produce the recording|they withhold the tape in the lawsuit',
  'brief-statt-widerspruch':
    'hab dem inkasso geantwortet auf den mahnbescheid|gelber brief kam, ich hab bei der firma angerufen und die klärt das|reicht es wenn ich dem anbieter schreibe statt dem gericht|firma sagt ich soll den mahnbescheid ignorieren, sie nimmt ihn zurück|dem anwalt der gegenseite widersprochen, zählt das fürs gericht|hab den mahnbescheid an die firma zurückgeschickt|schon längst bestritten, trotzdem gericht|ich habe per mail an die firma widersprochen, mahnbescheid damit weg?|I answered the company, not the court|the company promised to withdraw the court order',
  'schlichtung-freiwillig':
    'anbieter lehnt schlichtung ab|die firma will nicht schlichten|kann sich die telekom der schlichtung entziehen|ist ein schlichtungsverfahren für die verbindlich|die verweigern das schlichtungsverfahren, was jetzt|stromanbieter muss der mitmachen bei der schlichtung|company refuses mediation|is arbitration mandatory for them',
  'schlichtung-verjaehrung':
    'wird die verjährung gehemmt durch schlichtung|läuft die verjährung weiter während die schlichtungsstelle prüft|hemmung der verjährung schlichtungsantrag|limitation stops during arbitration',
  score:
    'kein handyvertrag wegen schufa score|automatisch abgelehnt ohne dass ein mensch draufschaut|wie wird mein score berechnet|computer hat meinen antrag abgelehnt|bonitätsprüfung durchgefallen, kann ich dagegen was machen|schlechter schufa wert, woher kommt der|will dass ein mensch meine bonität prüft|algorithm rejected me|how is my credit score calculated',
  'adresse-unbekannt':
    'brief zurück mit vermerk empfänger unbekannt|adresse der firma stimmt nicht, wo finde ich die richtige|die sitzen da gar nicht mehr|einschreiben unzustellbar|firma an der anschrift nicht zu finden|nur ein postfach angegeben|wie finde ich raus wo die firma sitzt|letter came back, addressee unknown|where do I find the real address of the company',
  'aufnahme-ohne-erlaubnis':
    'nie erlaubt dass die mitschneiden, also ist der vertrag hinfällig|ohne meine zustimmung aufgezeichnet, damit ungültig oder|heimlich mitgeschnitten, fällt der vertrag dann weg|wenn die aufnahme illegal war bin ich dann raus|keine einwilligung zur aufzeichnung gleich kein vertrag|verbotener mitschnitt macht alles nichtig, stimmt das|hab der aufnahme widersprochen, gilt der vertrag trotzdem|illegal recording so the contract is off|no consent to be taped, does that cancel the deal',
  'aufnahme-anzeigen':
    'anzeige erstatten weil die ungefragt aufgenommen haben|kann ich die wegen mitschnitt bei der polizei melden|strafantrag stellen gegen das callcenter|bis wann kann ich wegen der aufnahme zur polizei|ist heimliches mitschneiden strafbar für die firma|201 stgb anzeige gegen callcenter|report them to the police for taping me|is it a crime that they recorded without asking',
  'daten-berichtigen':
    'mein name ist bei denen falsch gespeichert|die haben einen werbehaken gesetzt den ich nie gesetzt hab|im kundenkonto steht ein falscher tarif|kann ich verlangen dass sie den eintrag ändern|falsches vertragsdatum im system|einwilligung steht drin die ich nie gab, rausnehmen lassen|berichtigung meiner daten|correct the wrong data they hold|my account shows a consent that is false',
  verbindungsnachweis:
    'kann die telefongesellschaft belegen dass die angerufen haben|liste der eingehenden anrufe bekommen|wie lange war das gespräch, wer weiß das|anrufdauer nachweisen|brauche beleg über den anruf vom callcenter|verbindungsdaten vom 3. märz|speichert mein anbieter wer mich angerufen hat|proof of the incoming call|how long do they keep call data|wie beweise ich dass es das gespräch nicht gab, hat mein anbieter die daten|angeblich 25 minuten telefoniert, kann das mein netzbetreiber widerlegen|über den anbieter belegen dass keiner angerufen hat',
  'zustimmung-im-gespraech':
    'zuerst wollte er wissen ob werbung ok ist, dann kam die werbung|am hörer hat sie sich die erlaubnis für anrufe geholt|hab während des telefonats den anrufen zugestimmt|er fragte darf ich ihnen was anbieten und ich sagte ja|gilt eine werbeeinwilligung die er sich beim anruf holt|erst anrufen und dann um erlaubnis bitten, darf man das|consent taken during the sales call itself',
  'oesterreich-gewinn':
    'ich wohne in graz, lotto am telefon, gilt der vertrag|österreich gewinnspiel anruf muss ich zahlen|in wien angerufen worden wegen einem gewinn, jetzt rechnung|tirol tippgemeinschaft per telefon|I live in Vienna and was sold a lottery club',
  'oesterreich-anruf':
    'wo melde ich in österreich einen werbeanruf|ich bin aus linz und werde ständig von verkäufern angerufen|österreich unerwünschte anrufe anzeigen|fernmeldebüro beschwerde werbeanruf|in kärnten werbeanruf mit unterdrückter nummer|cold calls in Austria illegal?',
  'oesterreich-aufnehmen':
    'darf man in österreich gespräche mitschneiden|ich lebe in innsbruck und will den anruf aufzeichnen|in wien telefonat selber aufnehmen|am I allowed to record a call in Austria',
  'oesterreich-streit':
    'österreich streit mit a1, wer schlichtet|magenta rechnung beeinspruchen wien|drei österreich beschwerdestelle|rtr beschwerde handyvertrag|who mediates with a phone company in Austria',
  'schweiz-widerruf':
    'ich wohne in basel, am telefon swisscom abo abgeschlossen|schweizer telefonvertrag widerrufen wie lange|abo für 60 franken am telefon, komm ich in der schweiz raus|widerrufsrecht schweiz telefonverkauf|in luzern am telefon zeitschrift bestellt|sunrise vertrag per anruf, 14 tage?|I live in Geneva and agreed to a plan on the phone',
  'schweiz-anruf':
    'trotz sterneintrag angerufen worden in der schweiz|ich bin aus bern und kriege werbeanrufe|seco beschwerde telefonverkauf|werbeanrufe schweiz krankenkasse|unwanted sales calls in Switzerland',
  'schweiz-aufnahme':
    'schweizer firma hat mich aufgenommen, bekomm ich die datei|ich lebe in zürich und will den mitschnitt|durften die in der schweiz aufzeichnen|edöb beschwerde aufnahme|Swiss company recorded my call, can I have it',
  'lotto-widerruf':
    'bei glücksspiel soll man nicht widerrufen können|lotto abo telefonisch abgeschlossen, widerruf ausgeschlossen|kann man eine tippgemeinschaft vom telefon widerrufen|hab am hörer ja gesagt zu lottoscheinen, komm ich da wieder raus|die lottofirma sagt widerruf gibt es bei lotterien nicht|eurojackpot anteile am telefon gekauft und will zurücktreten|wette am telefon bestellt, 14 tage|lotterielos telefonisch, kann ich das stornieren|glücksspirale abo per anruf, widerrufsrecht|lottoanruf zugesagt, innerhalb von zwei wochen zurück|no right to withdraw from gambling they told me|lottery subscription by phone, is there a cooling-off period',
  zweitkarte:
    'nur eine weitere sim karte bestellt, nun läuft alles wieder zwei jahre|datenoption gebucht und auf einmal neue mindestlaufzeit|tablet dazu genommen, jetzt heißt es vertrag verlängert|partnerkarte geholt, hauptvertrag hängt dran|für das neue gerät haben die meinen tarif neu gestartet|mein alter vertrag wäre im märz vorbei, durch die zusatzkarte nicht mehr|darf eine zubuchung die laufzeit neu starten|hab bloß ein upgrade fürs handy genommen und soll wieder 24 monate bleiben|wegen dem zweiten anschluss ist der erste auch verlängert worden|streamingpaket dazu und plötzlich zwei jahre länger|they restarted my main contract because I took a second sim|add-on option extended the whole contract',
  'internet-in-der-miete':
    'kabel tv in den nebenkosten, kann ich das loswerden|vermieter verlangt geld fürs internet im haus|sammelvertrag vom vermieter für fernsehen|hausverwaltung rechnet glasfaser über die miete ab|muss ich den kabelanschluss vom vermieter bezahlen|internet in der warmmiete kündigen|cable tv is in my rent, can I opt out',
  'widerspruch-form':
    'widerspruch gegen den mahnbescheid ankreuzen wie|kann ich den widerspruch ans gericht faxen|wo trag ich was ein auf dem gerichtsformular',
  mahnbescheid:
    'was passiert wenn ich den widerspruch vergesse|was wenn ich auf den mahnbescheid nicht reagiere|und wenn ich die zwei wochen beim gericht verpasse|was kommt nach dem mahnbescheid|mahnbescheid liegen gelassen was jetzt|what happens if I miss the two weeks for the court order',
  'fuer-oma':
    'hab eine vollmacht von meinem vater, darf ich für ihn widerrufen|reicht eine eingescannte vollmacht für den widerruf der eltern|schreibe für meine mutter, sie hat mir eine vollmacht gegeben|kann der sohn mit vollmacht den brief unterschreiben',
  'schufa-eintrag':
    'einmal bestritten dann darf doch kein schufa eintrag mehr kommen|im bdsg steht dass bestrittene forderungen nicht gemeldet werden|paragraf 31 bdsg bestritten kein eintrag stimmt das noch|nach dem widerspruch kann mich keiner mehr melden, oder|gilt paragraf 31 bdsg noch|once disputed they cannot report me, right',
  frist:
    'hat man bei telefonverträgen immer einen monat zeit|man sagt bei verträgen vom telefon hätte man einen monat|jemand sagt es sind dreißig tage zum widerrufen|stimmt es dass man vier wochen zurück kann|is it true that I have a month to withdraw|und wenn ich es mir doch anders überlege|ich wollte ihn behalten, jetzt doch nicht mehr|und wenn ich den doch nicht will|kann ich später noch aussteigen wenn er mir nicht gefällt|what if I change my mind after all',
  schwebend:
    'die zusammenfassung kam erst später, reicht das so|zusammenfassung gestern per mail bekommen, zählt das noch|gestern kam das blatt mit tarif und laufzeit, bin ich damit gebunden|zusammenfassung einen tag nach dem anruf, genügt das',
  'frist-ware':
    'tarif und gerät zusammen bestellt, das gerät kam später, ab wann zählt die frist|zeitschrift am telefon, zählen die zwei wochen ab dem anruf oder ab dem ersten heft|tariff with a device, it was delivered a week later, when does the period begin|läuft die frist ab dem ersten heft oder ab dem gespräch',
  'ohne-mandat':
    'nie eine einzugsermächtigung erteilt und trotzdem abgebucht, acht wochen sind vorbei|abbuchung vor monaten ohne mandat, geht da noch was|die hatten kein lastschriftmandat, 8 wochen rum|kein mandat gegeben, ist das geld nach zwei monaten weg',
  'keine-auskunft':
    'hab denen vor wochen geschrieben sie sollen mir das telefonat schicken und nichts kam|seit über einem monat warte ich auf den mitschnitt|auf meine anfrage nach der aufnahme rührt sich keiner|wollte die gesprächsaufzeichnung haben, bis heute keine reaktion|I asked for the recording five weeks ago and heard nothing',
  'nur-bestellung':
    'auf der aufnahme fehlt alles was er vorher versprochen hat|warum ist das ganze gespräch davor nicht drauf|die datei ist nur eine halbe minute lang, der rest fehlt|nur der schluss wurde mitgeschnitten|wieso ist das gespräch davor nicht auf der aufnahme|die aufnahme geht nur 30 sekunden und das drumrum ist weg, warum|what he promised before is missing on the tape',
  protokoll:
    'gerade aufgelegt, was soll ich mir notieren|welche einzelheiten vom anruf schreibe ich am besten auf|I just hung up, what should I write down|which details of the call should I note while I remember them',
  'wechsel-stoppen':
    'ein fremder stromanbieter hat mich einfach angemeldet|ohne meine zustimmung beim neuen gasversorger angemeldet worden|bin plötzlich bei einem anderen stromversorger gemeldet, wie schnell muss ich handeln|a new electricity supplier registered me without my consent',
  programm:
    'are you a lawyer, can you tell me for sure|can you guarantee that the contract is void|sind sie anwalt und können mir sicher sagen ob der vertrag gilt|können sie mir garantieren dass ich rauskomme',
  textform:
    'is my recorded yes the same as text form|he said my voice on tape counts as text form|gilt mein aufgenommenes ja als textform|die stimme auf band soll textform sein, stimmt das',
  'klick-sms':
    'in der sms steht ich soll mit ja antworten, was tun wenn ich nicht will|sms zum bestätigen ist da, will den auftrag aber nicht|soll ja zurückschicken um den auftrag zu bestätigen|a text asks me to reply YES to confirm, what if I do not want it',
  rueckabwicklung:
    'muss sie die hefte zurückschicken|was ist mit den zeitungen die schon gekommen sind|darf man das probeheft behalten|do the issues that came have to go back',
  kind: 'müssen beide eltern unterschreiben|müssen wir beide unterschreiben wenn unser sohn zugesagt hat|gilt das auch wenn mein kind beim alter gelogen hat|do both parents have to sign',
  geraet:
    'darf er das handy behalten|darf mein sohn das telefon behalten|kann sie das tablet weiter benutzen|may he keep the phone',
  'keine-da':
    'die haben geantwortet dass sie nichts haben|angeblich haben sie gar keine aufnahme gemacht|sie schreiben es wurde nichts aufgezeichnet|they say there is no recording at all',
  'callcenter-hat-sie':
    'die firma sagt das callcenter hat die aufnahme|telekom schreibt die datei hat der vertriebspartner|they say the call centre has it, not them',
};
