// The law's words in Polish. Words kept throughout: odstąpienie (Widerruf), zatwierdzenie (Genehmigung), podsumowanie umowy (Vertragszusammenfassung),
// forma tekstowa (Textform), wypowiedzenie (Kündigung), podważenie (Anfechtung), nakaz zapłaty (Mahnbescheid), firma windykacyjna (Inkasso).
import type { LawWords } from './words.ts';

/** By rule, headline and deadline: what stands in German beside it, in Polish. */
export const PL: LawWords = {
  checkedBySpeaker: false,
  stands: 'Wiele przemawia za tym, że Państwa odstąpienie (Widerruf) było na czas.',
  firmness: {
    clear: 'Reguła jest tak zapisana w ustawie. Czy pasuje do Państwa sprawy, zależy od tego, co da się udowodnić.',
    arguable: 'Przemawiają za tym dobre argumenty; pewne będzie to dopiero, gdy tak samo uzna sąd.',
    disputed:
      'Specjaliści mają o tym różne zdania. Przed procesem proszę zapytać poradnię konsumencką (Verbraucherzentrale) albo adwokata.',
  },
  marks: {
    S: 'Opiera się to na wyrokach lub urzędach, nie tylko na brzmieniu ustawy.',
    'S-': 'Mieliśmy do tego tylko krótki fragment.',
    M: 'Niesprawdzone: podajemy to według ogólnej wiedzy, nie przeczytaliśmy tego w ustawie.',
  },
  conclusions: {
    outOfScope: {
      headline: 'Inni sprawdzą to lepiej niż my.',
      lead: 'Nasze zasady dotyczą prywatnych umów sprzedanych w Niemczech przez telefon. Mimo to pokazujemy każdy termin, który widzimy.',
    },
    noContract: {
      headline: 'Wiele przemawia za tym, że umowa nie została zawarta.',
      lead: 'Firma musi udowodnić, że Państwo się zgodzili. Mimo to proszę dotrzymać każdego podanego tu terminu.',
    },
    void: {
      headline: 'Wiele przemawia za tym, że tej umowie brakuje wymaganej formy.',
      lead: 'Niektóre umowy obowiązują tylko wtedy, gdy są czytelnie zapisane. Jeśli termin odstąpienia jeszcze biegnie, proszę na wszelki wypadek odstąpić (Widerruf).',
    },
    noCapacity: {
      headline: 'Wiele przemawia za tym, że przez telefon nie złożono skutecznego oświadczenia.',
      lead: 'W sporze trzeba to wykazać, często zaświadczeniem lekarza. Jeśli termin odstąpienia jeszcze biegnie, proszę na wszelki wypadek odstąpić (Widerruf); podpisać musi osoba do tego uprawniona.',
    },
    pendingIneffective: {
      headline: 'Wiele przemawia za tym, że umowa nie jest jeszcze skuteczna.',
      lead: 'Jeśli tak jest, stanie się taka dopiero po zatwierdzeniu. Proszę niczego nie potwierdzać, nie klikać żadnych linków i nie przegapić terminu odstąpienia (Widerrufsfrist), jeśli jeszcze biegnie.',
    },
    withdrawable: {
      headline: 'Wiele przemawia za tym, że mogą Państwo odstąpić od umowy (Widerruf).',
      lead: 'Powód nie jest potrzebny. Liczy się dzień, w którym wyślą Państwo odstąpienie.',
    },
    voidable: {
      headline: 'Wiele przemawia za tym, że mogą Państwo podważyć umowę (Anfechtung).',
      lead: 'Jest to możliwe, jeśli do „tak” doprowadziły fałszywe informacje. W sporze muszą to udowodnić Państwo.',
    },
    withdrawalExpired: {
      headline: 'Według Państwa słów termin odstąpienia (Widerrufsfrist) prawdopodobnie minął.',
      lead: 'Jeśli odstąpili Państwo już wcześniej, proszę nam powiedzieć: wtedy liczy się tamten dzień. W innym razie pozostają podważenie umowy, jeśli Państwa oszukano (Anfechtung), zastrzeżenia do pojedynczych pozycji, nagranie rozmowy i przy nowej umowie wypowiedzenie (Kündigung).',
    },
    valid: {
      headline: 'Według Państwa słów umowa prawdopodobnie obowiązuje.',
      lead: 'Pojedyncze pozycje mogą Państwo mimo to kwestionować, a na koniec okresu mogą Państwo wypowiedzieć umowę (Kündigung).',
    },
    insufficientFacts: {
      headline: 'Do wyniku brakuje jeszcze informacji.',
      lead: 'Do tego czasu: niczego nie potwierdzać, niczego nie klikać, wszystko zachować. Jeśli termin odstąpienia jeszcze biegnie, w razie wątpliwości proszę na wszelki wypadek odstąpić (Widerruf).',
    },
  },
  deadlines: {
    withdrawal: {
      title: 'Odstąpienie (Widerruf)',
      todo: 'Wysłać odstąpienie. Liczy się dzień wysłania; proszę zachować dowód.',
    },
    withdrawalUninstructed: {
      title: 'Odstąpienie bez pouczenia (Widerruf)',
      todo: 'Najlepiej odstąpić dzisiaj: to, czy pouczenia naprawdę nie było, może być sporne.',
    },
    insuranceWithdrawal: {
      title: 'Odstąpienie od ubezpieczenia (Widerruf)',
      todo: 'Wysłać odstąpienie w formie tekstowej (Textform).',
    },
    lifeInsuranceWithdrawal: {
      title: 'Odstąpienie od ubezpieczenia na życie (Widerruf)',
      todo: 'Wysłać odstąpienie w formie tekstowej (Textform).',
    },
    accessRequest: {
      title: 'Odpowiedź na wniosek o informacje (Auskunft)',
      todo: 'Do tego dnia firma musi odpowiedzieć; potem przypomnieć i złożyć skargę.',
    },
    accessRequestExtended: {
      title: 'Przedłużony termin odpowiedzi',
      todo: 'Najpóźniej wtedy firma musi odpowiedzieć także po uzasadnionym przedłużeniu.',
    },
    invoiceObjection: {
      title: 'Zastrzeżenia do rachunku',
      todo: 'Pismo musi do tego dnia dotrzeć do firmy. Część bezsporną Państwo płacą.',
    },
    debitRefund: {
      title: 'Cofnięcie pobrania pieniędzy',
      todo: 'Cofnąć pobranie w banku i tego samego dnia napisać do firmy.',
    },
    unauthorisedDebit: {
      title: 'Zgłoszenie pobrania bez zgody',
      todo: 'Od razu powiedzieć bankowi, że nigdy nie było Państwa zgody.',
    },
    avoidanceDeceit: {
      title: 'Podważenie z powodu oszukania (Anfechtung)',
      todo: 'Pismo musi do tego dnia dotrzeć do firmy.',
    },
    avoidanceError: { title: 'Podważenie z powodu pomyłki (Anfechtung)', todo: 'Najlepiej wysłać dzisiaj.' },
    approvalRequest: {
      title: 'Wezwanie do zatwierdzenia',
      todo: 'Nic nie trzeba robić; krótkie „nie” jest pewniejsze. Termin na odstąpienie (Widerruf) biegnie obok.',
    },
    deviatingPolicy: {
      title: 'Sprzeciw wobec odmiennej polisy',
      todo: 'Do tego dnia proszę napisać ubezpieczycielowi w formie tekstowej (Textform), że nie zgadzają się Państwo na zmianę. Milczenie może ją zatwierdzić.',
    },
    energyComplaint: {
      title: 'Odpowiedź dostawcy energii',
      todo: 'Jeśli do tego dnia nie ma rozwiązania, mogą Państwo iść do instytucji mediacyjnej (Schlichtungsstelle).',
    },
    courtOrder: {
      title: 'Sprzeciw od nakazu zapłaty (Mahnbescheid)',
      todo: 'Formularz musi być do tego dnia w sądzie. To jest ważniejsze od wszystkiego innego.',
    },
    enforcementOrder: {
      title: 'Sprzeciw od nakazu egzekucyjnego (Vollstreckungsbescheid)',
      todo: 'Jeszcze dzisiaj do adwokata lub poradni konsumenckiej (Verbraucherzentrale); sprzeciw musi być do tego dnia w sądzie.',
    },
    cutOffThreat: {
      title: 'Zapowiedziane odcięcie usługi',
      todo: 'Wcześniej zakwestionować rachunek z uzasadnieniem i zapłacić część bezsporną.',
    },
    refund: {
      title: 'Zwrot pieniędzy po odstąpieniu',
      todo: 'Jeśli odstąpienie było skuteczne, firma ma zwrócić pieniądze do tego dnia; przy towarze może czekać na jego odesłanie.',
    },
    goodsReturn: {
      title: 'Odesłanie towaru',
      todo: 'Proszę wysłać towar do tego dnia i zachować dowód, także gdy firma nie odpowiada.',
    },
    termChangeNotice: {
      title: 'Wypowiedzenie nadzwyczajne z powodu zmiany (Sonderkündigung)',
      todo: 'Wypowiedzenie musi dotrzeć do tego dnia.',
    },
    telecomCancellation: { title: 'Koniec po wypowiedzeniu', todo: 'Tego dnia umowa się kończy.' },
    maximumTerm: { title: 'Najdłuższy dozwolony okres', todo: 'Dłużej umowa nie może Państwa wiązać.' },
  },
  reasons: {
    contestConclusion: 'Firma ma udowodnić, że umowa w ogóle została zawarta.',
    refuseApproval:
      'Oświadczają Państwo, że nie zatwierdzają (Genehmigung); to jest ostateczne. Wtedy wiele przemawia za tym, że umowa lub zmiana nie staje się skuteczna.',
    recordingAccess: 'Żądają Państwo kopii nagrania rozmowy i tego, żeby go nie usunięto.',
    energyFormVoid: 'Powołują się Państwo na brak formy tekstowej (Textform) i zatrzymują zmianę dostawcy.',
    refuseThirdParty: 'Nie zatwierdzają Państwo tego, co przez telefon powiedziała inna osoba.',
    refuseMinor: 'Rodzice odmawiają zgody na umowę dziecka.',
    incapacity: 'List powołuje się na to, że oświadczenie przez telefon nie było skuteczne; nie ma w nim diagnozy.',
    identityMisuse: 'Zgłaszają Państwo firmie, że ktoś użył Państwa danych.',
    formVoid: 'Powołują się Państwo na brak formy wymaganej przez ustawę.',
    withdrawal:
      'Dopóki termin może biec, odstąpienie (Widerruf) jest najpewniejszą drogą: bez uzasadnienia, także na wszelki wypadek.',
    stopSwitch: 'Stary i nowy dostawca muszą się dzisiaj dowiedzieć, że nie chcą Państwo zmiany.',
    avoidance: 'Podważają Państwo swoją zgodę (Anfechtung), bo doprowadziły do niej fałszywe informacje.',
    refund: 'Żądają Państwo zwrotu tego, co zapłacono bez podstawy prawnej.',
    mandateRevocation: 'Odbierają Państwo zgodę na dalsze pobieranie pieniędzy z konta.',
    debitRefund:
      'Państwa bank może cofnąć pobranie. To zatrzymuje tylko pieniądze, nie roszczenie; dlatego tego samego dnia proszę napisać też do firmy. Zapłacono kartą lub przez PayPal? Wtedy to pismo nie pomoże: proszę tam zapytać o zwrot płatności.',
    marketingObjection: 'Zakazują Państwo dalszych telefonów reklamowych.',
    creditAgencyNotice: 'Biuro informacji kredytowej (Auskunftei) dowiaduje się, że roszczenie jest sporne.',
    invoiceObjection: 'Kwestionują Państwo dokładnie sporną pozycję, a resztę płacą dalej.',
    restoreService: 'Żądają Państwo natychmiastowego cofnięcia nieuprawnionego odcięcia usługi.',
    regulatorComplaint:
      'Bundesnetzagentur ściga niedozwolone telefony i podsunięte zmiany dostawcy; to nic nie kosztuje, ale nie zastępuje listu do firmy.',
    arbitration: 'Firma nie pomogła: instytucja mediacyjna (Schlichtungsstelle) pośredniczy bezpłatnie.',
    debtCollectorReply:
      'Kwestionują Państwo roszczenie wobec firmy windykacyjnej (Inkasso) i pytają o okoliczności rzekomej umowy.',
    marketingConsentProof: 'Firma ma wykazać, że zgodzili się Państwo wcześniej na telefony reklamowe.',
    debtCollectorComplaint:
      'Urząd nadzorujący firmy windykacyjne (Inkasso) może sprawdzić, czy pominięto Państwa sprzeciw.',
    dpaComplaint: 'Termin na informacje minął albo odpowiedź nie wystarcza: urząd ochrony danych pomaga bezpłatnie.',
    recordingReminder: 'Przypominają Państwo o pełnej informacji (Auskunft) z samym nagraniem.',
    cancellation:
      'Jeśli nic innego nie pomaga, umowa kończy się przez wypowiedzenie (Kündigung) w najbliższym możliwym dniu.',
    specialCancellation:
      'Z powodu zapowiedzianej zmiany mogą Państwo wypowiedzieć umowę bez okresu wypowiedzenia. Przy prądzie i gazie wypowiedzenie musi dotrzeć przed dniem zmiany.',
    insuranceWithdrawal:
      'Od umów ubezpieczenia i umów finansowych odstępuje się w formie tekstowej (Widerruf); telefon nie wystarczy.',
    courtOrderObjection:
      'Na nakaz zapłaty (Mahnbescheid) pomaga tylko sprzeciw do sądu: w ciągu dwóch tygodni, potem od razu, najlepiej na dołączonym formularzu. List do firmy go nie zatrzyma.',
    handoverSheet:
      'Tu powinien spojrzeć ktoś z wiedzą fachową: kartka zbiera wszystko dla poradni konsumenckiej (Verbraucherzentrale) albo adwokata.',
    erasure: 'Kopia jest: jeśli nagranie nie jest tam już Państwu potrzebne, można teraz żądać usunięcia.',
    withdrawalFollowUp:
      'Obstają Państwo przy swoim odstąpieniu (Widerruf) i na wszelki wypadek oświadczają je jeszcze raz.',
    portingDemand: 'Państwa własne wypowiedzenie jest ważne: numer musi zostać przeniesiony.',
  },
  contradictions: {
    'future-callDate': 'Dzień telefonu leży w przyszłości.',
    'future-documentsReceivedDate': 'Dzień otrzymania dokumentów leży w przyszłości.',
    'future-debitDate': 'Dzień pobrania pieniędzy leży w przyszłości.',
    'future-withdrawnDate': 'Dzień Państwa odstąpienia (Widerruf) leży w przyszłości.',
    'future-dunningDate': 'Dzień pisma z sądu lub upomnienia leży w przyszłości.',
    'future-approvalDate': 'Dzień potwierdzenia leży w przyszłości.',
    'approval-before-call': 'Wychodzi na to, że potwierdzili Państwo umowę przed telefonem.',
    'papers-before-call': 'Dokumenty przyszły przed telefonem. Czy oba dni się zgadzają?',
    'debit-before-call': 'Pieniądze pobrano przed telefonem. Czy oba dni się zgadzają?',
    'withdrawn-before-call': 'Odstąpili Państwo (Widerruf) przed telefonem. Czy oba dni się zgadzają?',
    'delivery-before-call': 'Towar przyszedł przed telefonem. Czy oba dni się zgadzają?',
    'objection-before-call': 'Sprzeciwili się Państwo przed telefonem. Czy oba dni się zgadzają?',
    age: 'Wiek i słowo „niepełnoletni” do siebie nie pasują.',
    'insurance-kind': 'Podano rodzaj ubezpieczenia, ale chodzi o coś innego.',
    'no-call-but-yes': 'Telefonu nie było, a jednak przez telefon padło „tak”.',
    'yes-and-no': 'Przez telefon padły i „tak”, i „nie”.',
    'summary-missing-and-timed': 'Podsumowanie umowy (Vertragszusammenfassung) nie przyszło, ale podano jego czas.',
    'summary-timed-and-dated':
      'Dzień otrzymania podsumowania umowy (Vertragszusammenfassung) nie pasuje do dnia rozmowy.',
    'approval-denied-and-given': 'Niczego Państwo nie potwierdzili, a jednak jest potwierdzenie.',
    'instruction-missing-and-dated': 'Pouczenie o odstąpieniu (Widerrufsbelehrung) nie przyszło, ale ma datę.',
    'not-withdrawn-and-dated': 'Nie odstąpili Państwo (Widerruf), a jednak jest na to dzień.',
    'not-debited-and-dated': 'Niczego nie pobrano, a jednak jest na to dzień lub kwota.',
    'not-objected-and-dated': 'Nie zgłosili Państwo sprzeciwu, a jednak jest na to dzień.',
    'not-delivered-and-dated': 'Towar nie przyszedł, a jednak jest na to dzień.',
    'not-billed-and-dated': 'Rachunek nie przyszedł, a jednak jest na to dzień lub kwota.',
    'discovered-before-call': 'Oszustwo zauważono przed telefonem. Czy oba dni się zgadzają?',
    range: 'Dzień telefonu nie leży w podanym okresie.',
  },
  rules: {
    'SCOPE-01': {
      title: 'Dla Państwa obowiązuje prawo innego kraju.',
      text: 'Nie mieszkają Państwo w Niemczech, dlatego niemieckie zasady prawdopodobnie nie pasują. Proszę zapytać poradnię konsumencką w swoim kraju, najlepiej dzisiaj: także tam terminy są zwykle krótkie.',
    },
    'V-35': {
      title: 'Chodzi o umowę w ramach działalności.',
      text: 'Prawa, które tu sprawdzamy, dotyczą umów prywatnych. Firmom i samozatrudnionym zostaje z nich niewiele; właściwą drogą jest adwokat albo izba.',
    },
    'W-02': {
      title: 'Umowy nie zawarto przez telefon.',
      text: 'Wortlaut sprawdza umowy sprzedane przez telefon. Przy drzwiach też jest z reguły 14 dni na odstąpienie (Widerruf), w sklepie nie; pomoże poradnia konsumencka (Verbraucherzentrale).',
    },
    'V-10': {
      title: 'Umowę zamówiono w internecie.',
      text: 'Dla zamówień na stronie internetowej są osobne zasady, których tu nie sprawdzamy. Odstąpienie (Widerruf) w ciągu 14 dni jest zwykle możliwe także tam.',
    },
    'V-01': {
      title: 'Według odpowiedzi nie było „tak” dokładnie na tę umowę.',
      text: 'Umowa wymaga oferty i wyraźnego „tak” dokładnie na tę ofertę. Kto chciał tylko dokumentów, potwierdził dane albo powiedział „nie”, niczego nie zamówił.',
    },
    'V-02': {
      title: 'Oferta przez telefon obowiązuje tylko podczas rozmowy.',
      text: 'Czego nie przyjęli Państwo od razu przez telefon, to skończyło się z odłożeniem słuchawki. Późniejsze „potwierdzenie” jest najwyżej nową ofertą firmy.',
    },
    'V-03': {
      title: 'Milczenie nie jest zgodą.',
      text: 'Kto nie odpowiada na list, e-mail ani paczkę, nie zawiera umowy. Także zdanie „bez sprzeciwu umowa obowiązuje” Państwa nie wiąże.',
      firmnessWhy:
        'To, że milczenie nie jest „tak”, jest ogólną zasadą, która nie stoi w ten sposób w żadnym paragrafie.',
    },
    'V-04': {
      title: 'Za to, czego nie zamówiono, nie trzeba płacić.',
      text: 'Za niezamówiony towar lub usługę nie można od Państwa niczego żądać. Lepiej jednak nie używać tej rzeczy, żeby nikt nie zrobił z tego „tak”.',
    },
    'V-06': {
      title: 'O cenie nie było mowy przez telefon.',
      text: 'Jeśli o cenie nie rozmawiano, brakuje zgody co do ważnego punktu. Nagranie pojedynczych punktów tego nie zmienia.',
    },
    'V-07': {
      title: 'W potwierdzeniu jest coś innego niż w rozmowie.',
      text: 'Przyjęcie ze zmianami jest odmową z nową ofertą, a milczenie z reguły jej nie przyjmuje. Przy ubezpieczeniach trzeba w ciągu miesiąca sprzeciwić się odmiennej polisie w formie tekstowej (Textform).',
    },
    'V-09': {
      title: 'Dodatek kosztuje tylko wtedy, gdy wyraźnie go Państwo chcieli.',
      text: 'Dodatek poza właściwą usługą musi być wyraźnie uzgodniony. Jeśli tego brak, odpada tylko dodatek; reszta umowy zostaje.',
    },
    'V-36': {
      title: 'W chwili telefonu ta osoba już nie żyła.',
      text: 'Po śmierci nikt nie mógł już niczego zamówić. Starsza umowa przechodzi ze swoimi terminami na spadkobierców.',
    },
    'V-20': {
      title: 'Przez telefon rozmawiał ktoś inny.',
      text: 'Kto bez pozwolenia mówi „tak” w Państwa imieniu, nie wiąże Państwa. Umowa zależy od Państwa zatwierdzenia (Genehmigung) i mogą Państwo go odmówić.',
    },
    'V-24': {
      title: 'Dziecko ma mniej niż siedem lat.',
      text: 'Dzieci poniżej siedmiu lat nie mogą zawrzeć umowy. Ich słowa się nie liczą.',
    },
    'V-25': {
      title: 'Osoba przy telefonie jest niepełnoletnia.',
      text: 'Jeśli umowa ma być na samo dziecko, bez rodziców nie jest skuteczna. Zależy ona od zgody obojga rodziców i mogą oni odmówić.',
    },
    'V-27': {
      title: 'Po 18. urodzinach liczy się własna decyzja.',
      text: 'Jeśli rodzice nie powiedzieli dotąd ani tak, ani nie, umowa zależy teraz od Państwa własnego tak lub nie. Jeśli jej Państwo nie chcą, proszę niczego nie potwierdzać, nie płacić i nie używać. Jeśli rodzice odmówili firmie jeszcze przed 18. urodzinami, z reguły pozostaje przy tej odmowie.',
    },
    'V-28': {
      title: 'Bez opiekuna prawnego (Betreuung) umowa nie obowiązuje.',
      text: 'Sąd zarządził, że takie umowy wymagają zgody. Tej zgody można odmówić.',
    },
    'V-30': {
      title: 'Według Państwa słów w chwili telefonu swobodna decyzja nie była możliwa.',
      text: 'Kto trwale nie może decydować swobodnie, na przykład przy zaawansowanej demencji, nie zawiera skutecznej umowy. W sporze musi to potwierdzić lekarz; proszę zasięgnąć porady.',
      firmnessWhy: 'Ustawa jest jasna, ale dowód należy do Państwa i zwykle wymaga zaświadczenia lekarza.',
    },
    'V-33': {
      title: 'Ktoś użył Państwa danych.',
      text: 'Kto zamawia pod Państwa nazwiskiem, nie wiąże Państwa. Proszę zgłosić to policji i zawiadomić firmę, bank i biuro informacji kredytowej (Auskunftei).',
      firmnessWhy:
        'Paragrafy przeczytano; co do odpowiedzialności przy kradzieży tożsamości zasada opiera się na ogólnych regułach.',
    },
    'F-03': {
      title: 'Kartka musi przyjść przed słowem „tak”.',
      text: 'Jeśli podsumowanie umowy (Vertragszusammenfassung) przyszło dopiero po telefonie, umowa obowiązuje dopiero, gdy ją Państwo potem zatwierdzą w formie tekstowej (Textform). Dopóki tego nie ma, wiele przemawia za tym, że firma nie może niczego żądać.',
    },
    'F-05': {
      title: 'Kartka nie przyszła wcale.',
      text: 'Bez podsumowania umowy (Vertragszusammenfassung) wiele przemawia za tym, że umowa nie jest jeszcze skuteczna. Firma, która nie informuje wcale, nie powinna mieć lepiej niż ta, która informuje za późno.',
      firmnessWhy:
        'Brzmienie ustawy dotyczy tylko spóźnionego podsumowania; że przy jego braku jest tak samo, mówią Bundesnetzagentur i komentarze, ale jeszcze żaden najwyższy sąd.',
    },
    'F-06': {
      title: 'Kartka przyszła podczas rozmowy.',
      text: 'E-mail w środku rozmowy wystarcza tylko, jeśli mogli go Państwo spokojnie przeczytać przed „tak”. Jeśli nie, skuteczność umowy można kwestionować.',
      firmnessWhy:
        'Zależy to od tego, czy naprawdę mogli Państwo przeczytać e-mail przed „tak”; sąd zakazał ponaglania do kliknięcia, ale nie rozstrzygał o pojedynczych umowach.',
    },
    'F-10': {
      title: 'Także przedłużenie i zmiana taryfy wymagają Państwa zatwierdzenia.',
      text: 'Jeśli podsumowanie umowy (Vertragszusammenfassung) przyszło dopiero po telefonie, także przedłużenie obowiązuje dopiero, gdy je Państwo zatwierdzą w formie tekstowej (Textform). Do tego czasu zostaje stara taryfa.',
      firmnessWhy:
        'Ustawa nie robi wyjątku dla przedłużeń i jeden duży dostawca tak postępuje; wyroku w tej sprawie nie znamy.',
    },
    'F-20': {
      title: 'Prąd i gaz: samo słowo się nie liczy.',
      text: 'Umowa na prąd lub gaz poza dostawą podstawową (Grundversorgung) wymaga formy tekstowej (Textform), czyli czegoś czytelnego. Samo „tak” przez telefon lub przy drzwiach nie wystarczy, nawet nagrane.',
    },
    'F-21': {
      title: 'SMS z „JA” raczej nie jest podpisem.',
      text: 'Forma tekstowa (Textform) wymaga czytelnego oświadczenia z Państwa nazwiskiem. Czy krótkie „JA” SMS-em lub głosem do tego wystarczy, jest wątpliwe.',
      firmnessWhy:
        'Ustawa nie mówi dokładnie, które oświadczenie wymaga formy tekstowej; o SMS-ie z „JA” jest tylko jeden nieprawomocny wyrok.',
    },
    'F-30': {
      title: 'Zapisywanie do konkursów wymaga formy tekstowej (Textform).',
      text: 'Kto za pieniądze zapisuje Państwa do cudzych konkursów, potrzebuje do tego czytelnej umowy. „Tak” przez telefon nie wystarczy.',
    },
    'F-40': {
      title: 'Prenumeraty wymagają właściwie formy pisemnej (Schriftform).',
      text: 'Dla czasopism i regularnych dostaw ustawa wymaga formy pisemnej, chyba że przy zawarciu mogli Państwo otworzyć i zapisać warunki. Czy prenumerata przez telefon jest z tego powodu nieważna, nie jest wyjaśnione.',
      firmnessWhy:
        'Brzmienie ustawy jest jasne, ale praktyka za nim nie idzie; nowych wyroków brak. Dlatego podajemy to tylko obok odstąpienia (Widerruf).',
    },
    'F-50': {
      title: 'Kursy na odległość wymagają formy tekstowej (Textform) i zezwolenia.',
      text: 'Kto zapisuje się na kurs z kontrolą nauki, musi to czytelnie oświadczyć. Sam telefon nie wystarczy, a jeśli kurs nie ma zezwolenia, wiele przemawia za tym, że umowa jest nieważna.',
    },
    'W-01': {
      title: 'Mogą Państwo odstąpić od umowy (Widerruf).',
      text: 'Od umów przez telefon lub pod drzwiami można odstąpić przez 14 dni bez uzasadnienia. Nie ma znaczenia, kto do kogo dzwonił.',
    },
    'W-06': {
      title: 'Od ubezpieczenia mogą Państwo odstąpić (Widerruf).',
      text: 'Mają Państwo 14 dni od otrzymania wszystkich dokumentów, przy ubezpieczeniu na życie i na pogrzeb 30. Proszę to napisać, bo potrzebna jest tu forma tekstowa (Textform).',
    },
    'W-07': {
      title: 'Także od przedłużenia i zmiany taryfy mogą Państwo odstąpić (Widerruf).',
      text: 'Kto przez telefon uzgadnia nowy okres lub nową cenę, zawiera umowę z własnym prawem odstąpienia. Stara umowa przy tym zostaje.',
      firmnessWhy:
        'Dla zmiany taryfy z nową ceną jest to szeroko uznane; dla samego przedłużenia bez nowej ceny nie jest to pewnie rozstrzygnięte.',
    },
    'W-42': {
      title: 'Państwa odstąpienie (Widerruf) było na czas.',
      text: 'Wystarczy, że wysłali Państwo odstąpienie na czas. Firma nie musi go potwierdzać; proszę zachować dowód.',
    },
    'A-01': {
      title: 'Być może chodziło o coś innego.',
      text: 'Kto chciał powiedzieć coś innego, niż powiedział, może podważyć umowę (Anfechtung). Trzeba to zrobić od razu, a czasem trzeba za to naprawić szkodę.',
    },
    'A-04': {
      title: 'Z Państwa relacji wynika, że Państwa oszukano.',
      text: 'Kogo fałszywe informacje doprowadziły do „tak”, może podważyć umowę (Anfechtung), przez rok od zauważenia. Oszukanie muszą w sporze udowodnić Państwo.',
      firmnessWhy: 'Ustawa jest jasna; to, czy Państwa oszukano, muszą w sporze udowodnić Państwo.',
    },
    'AT-01': {
      title: 'W Austrii „tak” przez telefon jeszcze Państwa nie wiąże, jeśli dzwoniła firma.',
      text: 'Przy usłudze firma musi najpierw czytelnie potwierdzić swoją ofertę, a Państwo muszą się potem zgodzić na piśmie. Do tego czasu wiele przemawia za tym, że nie są Państwo związani: proszę niczego nie potwierdzać.',
    },
    'AT-03': {
      title: 'W Austrii od umowy przez telefon można z reguły odstąpić przez 14 dni (Rücktritt).',
      text: 'Wystarczy wysłać, uzasadnienie nie jest potrzebne. Jeśli firma Państwa nie pouczyła, dochodzi dwanaście miesięcy; proszę na tym nie polegać.',
    },
    'AT-07': {
      title: 'Konkursów i loterii nie można w Austrii skutecznie sprzedać telefonem.',
      text: 'Jeśli dzwoniła firma, wiele przemawia za tym, że umowa jest nieważna. Zapłacone pieniądze można wtedy odzyskać.',
    },
    'AT-08': {
      title: 'Kogo oszukano, może także w Austrii zwalczać umowę.',
      text: 'Są na to prawdopodobnie trzy lata, ale zwykle tylko w sądzie albo za porozumieniem. Niesprawdzone: zanim się Państwo na tym oprą, proszę zapytać Arbeiterkammer.',
      firmnessWhy:
        'Niesprawdzone: nikt jeszcze nie przeczytał tego w ustawie. Proszę zapytać Arbeiterkammer albo Verein für Konsumenteninformation.',
    },
    'CH-01': {
      title: 'W Szwajcarii od umowy przez telefon można z reguły odstąpić przez 14 dni (Widerruf).',
      text: 'Dotyczy to sytuacji, gdy firma zaoferowała przez telefon coś za ponad 100 franków. Termin biegnie dopiero, gdy poinformowano Państwa o tym prawie; odstąpienie najlepiej wysłać listem poleconym.',
    },
    'CH-07': {
      title: 'Kogo oszukano, tego umowa w Szwajcarii nie wiąże.',
      text: 'Trzeba to powiedzieć firmie w ciągu roku, licząc od dnia zauważenia. Proszę napisać szybko i zachować pokwitowanie.',
    },
  },
};
