// Polish: hints and form notes of a judged transcript. Written by us, not yet read by a native speaker.
import type { HintLines } from './lines.ts';

export const pl: HintLines = {
  flags: {
    recordedDespiteNo: 'Sprzeciw wobec nagrywania był, a nagranie mimo to jest.',
    consentUnanswered: 'Nagrywanie zapowiedziano, wyraźnej odpowiedzi nie słychać.',
    somebodyElse: 'Przy telefonie nie jest osoba, na którą ma być umowa.',
    minor: 'Przy telefonie jest dziecko lub osoba nieletnia.',
    secondPerson: 'Mówi jeszcze jedna osoba; trzeba uważnie słuchać, kto co oświadcza.',
    missingStart: 'Brakuje początku: rozmowa zaczyna się w środku.',
    cutNotes: 'W tekście zaznaczono, że dźwięk lub tło nagle się zmienia. To powód, by słuchać uważnie.',
    missingEnd: 'Nagranie urywa się w pół zdania.',
    oneSpeaker: 'W tekście mówi tylko jedna strona.',
    speakersGuessed: 'Kto mówi, nie jest podane w tekście; wynika to ze słów.',
    yesChain: 'Na sugerujące pytania padają jedno po drugim krótkie „tak”.',
    conditional: 'Zgoda zależy od warunku.',
    onlyPapers: 'Chodzi o przysłanie dokumentów do przeczytania. To jeszcze nie jest zamówienie.',
    booksAnyway: 'Dzwoniący zapisuje zgodę, której tak nie słychać.',
    refusedThenBooked: 'Po odmowie mimo to dokonano zapisu.',
    notUnderstood: 'Brzmi to tak, jakby nie było wiadomo, o co chodzi.',
    pretext: 'Jako powód podano coś innego, na przykład sprawdzenie danych lub ankietę.',
    pressure: 'Dzwoniący nalega na szybką zgodę.',
    threat: 'Temu, kto się nie zgodzi, grozi się przykrymi skutkami.',
    dictatedYes: 'Dzwoniący podpowiada, że trzeba odpowiadać „tak”.',
    alreadyBound: 'Twierdzi się, że umowa lub zgłoszenie już istnieje.',
    posesAs: 'Dzwoniący podaje się za urząd lub organ.',
    priceEvaded: 'Na pytanie o cenę lub zmiany odpowiedziano wymijająco.',
    namedAfterYes: 'Cena lub okres padają dopiero po „tak”.',
    priceOpen: 'Co do ceny lub okresu coś pozostaje otwarte, na przykład podano tylko cenę na początek.',
    choiceOpen: 'Do wyboru jest więcej niż jedna oferta. Nie jest jasne, której dotyczy „tak”.',
    otherTerms:
      'Wokół „tak” mowa jest o innych warunkach niż w ofercie, na przykład o cenie, okresie lub związaniu umową.',
    doubtedAfter: 'Tuż przed „tak” lub po nim sprawa zostaje odłożona albo podana w wątpliwość.',
    sameMouth:
      'W zapisie pytanie i „tak” stoją przy tej samej osobie. Kto powiedział „tak”, trzeba sprawdzić w nagraniu.',
    holderOpen: 'Umowa ma być na kogoś innego albo nie wiadomo, na kogo.',
    unfit: 'Brzmi to tak, jakby ta osoba nie mogła w tej chwili jasno decydować.',
    spokenFor: 'Zgoda jest podyktowana i tylko powtórzona.',
    unsureWords: 'Przy cenie lub okresie tekst jest niepewny. W tym miejscu trzeba posłuchać nagrania.',
    unheardBefore: 'Część z zamówieniem odwołuje się do wcześniejszej rozmowy. Jej nie słychać.',
    companyUnsure: 'Nazwy firmy nie można z pewnością rozpoznać.',
    longTerm: 'Podano okres dłuższy niż dwa lata.',
    withdrawalDenied: 'Prawu odstąpienia (Widerruf) zaprzeczono albo ono ginie.',
    transcription: 'Tekst zawiera prawdopodobnie błędy słuchu; decyduje sam dźwięk.',
  },
  forms: {
    telecoms:
      'Nawet czyste nagranie często tu nie wystarcza: jeśli podsumowanie umowy przyszło dopiero po „tak”, umowa wymaga potem zatwierdzenia w formie tekstowej (Textform) (§ 54 Abs. 3 TKG).',
    tv: 'Jeśli telewizja należy do pakietu z internetem lub telefonem, dla wszystkiego obowiązuje ta sama zasada. Gdy podsumowanie przyszło dopiero po „tak”, potrzebne jest zatwierdzenie w formie tekstowej (Textform) (§ 66 Abs. 1, § 54 Abs. 3 TKG).',
    energy:
      'Umowa o prąd lub gaz z gospodarstwem domowym wymaga formy tekstowej (Textform), poza dostawą podstawową (Grundversorgung). Nagranie jej nie zastępuje (§ 41b Abs. 1 EnWG, § 125 BGB).',
    prizeGame:
      'Kto wpisuje konsumentów do cudzych loterii, potrzebuje do tego umowy w formie tekstowej (Textform); nagranie jej nie zastępuje (§ 675 Abs. 3 BGB).',
    regularDelivery:
      'Dla prenumerat z regularną dostawą § 510 BGB wymaga formy pisemnej, chyba że warunki można było przy zawarciu otworzyć i zapisać. Jak dalece to obowiązuje przy małych kwotach, jest sporne.',
    course:
      'Umowa o nauczanie na odległość wymaga oświadczenia w formie tekstowej (Textform); nagranie jej nie zastępuje (§ 3 Abs. 1 FernUSG).',
    finance:
      'Szczególna forma zwykle nie jest do tego potrzebna. Przy usługach finansowych przez telefon od 19.06.2026 trzeba powiedzieć, że rozmowa jest nagrywana (§ 312a Abs. 1 BGB).',
    insurance:
      'Szczególna forma nie jest do tego potrzebna. Termin odstąpienia (Widerruf) biegnie jednak dopiero, gdy dokumenty przyszły w formie tekstowej (Textform) (§ 8 VVG).',
  },
};
