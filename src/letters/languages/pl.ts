// The words around letters in Polish: why each paragraph stands there, what letters are called, how to send them.
// Words kept throughout: odstąpienie (Widerruf), zatwierdzenie (Genehmigung), podsumowanie umowy (Vertragszusammenfassung), wypowiedzenie (Kündigung), podważenie (Anfechtung).
import type { LetterWords } from './words.ts';

const NOT_FOR_HEIRS =
  'Może tego żądać tylko sama osoba, której dane dotyczą; według rozpowszechnionego poglądu to prawo nie przechodzi na spadkobierców. Dowodów żąda list, który kwestionuje umowę.';

/** By letter and block: what is said about it, in Polish. */
export const PL: LetterWords = {
  checkedBySpeaker: false,
  ownWords: 'To Państwa własne słowa, zmienione przez Państwa. Nie sprawdziliśmy ich.',
  notUs: 'Niczego nie wysyłamy w Państwa imieniu: list czytają, podpisują i wysyłają Państwo sami.',
  counts: {
    dispatch: 'Przy odstąpieniu (Widerruf) liczy się, że wyślą je Państwo na czas; mimo to musi dotrzeć.',
    receipt: 'Ważne jest, żeby list dotarł i żeby mogli to Państwo wykazać.',
  },
  sending: {
    P1: 'Proszę wysłać list jako PDF e-mailem. Proszę zachować wysłaną wiadomość i każdą automatyczną odpowiedź.',
    P2: 'Proszę wysłać list dzisiaj e-mailem z PDF-em, a dodatkowo pocztą. Proszę zachować wysłaną wiadomość i kopię listu.',
    P3: 'Proszę wysłać list polecony (Einwurf-Einschreiben). Proszę zachować potwierdzenie nadania i później poprosić o kopię potwierdzenia doręczenia; samo śledzenie przesyłki nie wystarczy jako dowód.',
    P4: 'Proszę zlecić wrzucenie listu osobie, która go wcześniej przeczytała. Zapisuje ona dzień, godzinę i miejsce.',
    P6: 'Jeśli firma oferuje na koncie klienta funkcję odstąpienia (Widerruf), mogą Państwo dodatkowo z niej skorzystać. Proszę zapisać potwierdzenie z datą i godziną; proszę nie klikać żadnego zatwierdzenia (Genehmigung).',
    bank: 'Najszybciej w bankowości internetowej albo w oddziale. Proszę poprosić o potwierdzenie przyjęcia i je zachować.',
    online: 'Urząd ma zwykle formularz na swojej stronie; tekst można tam wkleić. Proszę zapisać potwierdzenie wpływu.',
    court:
      'Proszę użyć formularza dołączonego do pisma sądu: krzyżyk przy „insgesamt” (w całości), podpis, odesłanie do sądu. Ten list jest na wypadek, gdyby formularza brakowało. Najlepiej wrzucić go do skrzynki sądu osobiście; musi tam być przed upływem dwóch tygodni. Gdy zostało tylko kilka dni, proszę nie polegać na poczcie; w innym razie wystarczy też list polecony (Einwurf-Einschreiben). Jeśli już minęły, proszę zanieść go dziś.',
  },
  titles: {
    contestConclusion: 'Zakwestionować umowę i zażądać dowodu',
    identityMisuse: 'Zgłosić nadużycie Państwa danych',
    refuseApproval: 'Odmówić zatwierdzenia (Genehmigung)',
    refuseThirdParty: 'Nie zatwierdzić słów innej osoby',
    refuseMinor: 'Rodzice odmawiają zgody',
    incapacity: 'Opieka prawna (Betreuung) albo brak zdolności do czynności prawnych',
    energyFormVoid: 'Umowa na energię: brak formy tekstowej (Textform)',
    formVoid: 'Brak formy: konkurs, prenumerata, kurs, loteria',
    withdrawal: 'Odstąpienie od umowy (Widerruf)',
    insuranceWithdrawal: 'Odstąpienie od ubezpieczenia lub umowy finansowej (Widerruf)',
    withdrawalFollowUp: 'Obstawać przy odstąpieniu (Widerruf)',
    avoidance: 'Podważenie umowy (Anfechtung)',
    cancellation: 'Wypowiedzenie (Kündigung)',
    specialCancellation: 'Wypowiedzenie nadzwyczajne po zmianie (Sonderkündigung)',
    recordingAccess: 'Wniosek o informacje (Auskunft) i kopię nagrania',
    recordingReminder: 'Przypomnienie o wniosku (Auskunft)',
    dpaComplaint: 'Skarga do urzędu ochrony danych',
    marketingObjection: 'Zakazać reklamy',
    marketingConsentProof: 'Zażądać dowodu zgody na reklamę',
    erasure: 'Zażądać usunięcia nagrania',
    refund: 'Zażądać zwrotu pieniędzy',
    mandateRevocation: 'Odwołać polecenie zapłaty (Lastschriftmandat)',
    debitRefund: 'Cofnąć pobranie pieniędzy (do banku)',
    invoiceObjection: 'Zastrzeżenia do rachunku',
    debtCollectorReply: 'Odpowiedź firmie windykacyjnej (Inkasso)',
    debtCollectorComplaint: 'Skarga na firmę windykacyjną (Inkasso)',
    creditAgencyNotice: 'Pismo do biura informacji kredytowej (Auskunftei)',
    restoreService: 'Zapobiec odcięciu usługi lub je cofnąć',
    stopSwitch: 'Zatrzymać zmianę dostawcy',
    portingDemand: 'Zażądać zwolnienia numeru telefonu',
    courtOrderObjection: 'Sprzeciw od nakazu zapłaty (Mahnbescheid), do sądu',
    regulatorComplaint: 'Skarga do Bundesnetzagentur',
    arbitration: 'Wniosek o mediację (Schlichtung)',
    handoverSheet: 'Zestawienie dla poradni',
  },
  advice: {
    identityMisuse: [
      'Proszę zgłosić nadużycie na policji i dołączyć numer sprawy. Jeśli pobrano pieniądze, proszę tego samego dnia zawiadomić bank.',
    ],
    refuseThirdParty: [
      'Uwaga: kto mówił za Państwa bez upoważnienia, może sam odpowiadać. Dlatego w liście nie ma nazwiska; jeśli jest inna droga, jest ona zwykle lepsza.',
    ],
    refuseMinor: [
      'Podpisują oboje rodzice. Jeśli władzę rodzicielską ma tylko jedno z nich, podpisuje ono i to zaznacza.',
    ],
    energyFormVoid: [
      'Proszę jeszcze dzisiaj dać kopię także dotychczasowemu dostawcy i zapytać operatora sieci, kto jest zgłoszony dla Państwa przyłącza. Proszę nie płacić dwa razy.',
    ],
    mandateRevocation: [
      'Proszę powiedzieć o tym także bankowi. Bezsporne rachunki proszę płacić dalej, na przykład przelewem.',
    ],
    debitRefund: [
      'Proszę cofać tylko kwoty sporne i tego samego dnia napisać firmie, że kwestionują Państwo roszczenie: samo cofnięcie go nie zamyka i może spowodować koszty upomnień.',
    ],
    debtCollectorComplaint: ['Właściwy jest Bundesamt für Justiz; adres znajdą Państwo na jego stronie internetowej.'],
    stopSwitch: [
      'Proszę jeszcze dzisiaj dać kopię także dotychczasowemu dostawcy: nie powinien przyjmować wypowiedzenia (Kündigung) w Państwa imieniu.',
    ],
    incapacity: [
      'Kto odstępuje od umowy za inną osobę, potrzebuje kopii postanowienia o opiece (Betreuung) albo oryginału pełnomocnictwa.',
      'Jeśli nie ma ani jednego, ani drugiego i sąd nie wymaga zgody opiekuna, osoba ta podpisuje odstąpienie (Widerruf) sama, jeszcze dzisiaj.',
    ],
  },
  refusals: {
    refuseApproval: [
      'Zatwierdzenie w formie tekstowej (Textform) jest tylko przy telefonie i internecie. Do takiej umowy pasuje inny list.',
      'Według brzmienia ustawy zatwierdzenie w formie tekstowej chroni tylko konsumentów. Jako firma proszę zasięgnąć porady.',
      'Podali Państwo, że umowa została już zatwierdzona e-mailem lub listem. Wtedy ten list byłby nieprawdziwy; proszę sprawdzić odstąpienie (Widerruf) i podważenie (Anfechtung).',
      'Odmowa zatwierdzenia (Genehmigung) jest ostateczna. Podali Państwo, że chcieli tej umowy: wtedy ten list nie pasuje.',
    ],
    refuseThirdParty: [
      'Ten list pasuje tylko, jeśli za Państwa mówiła inna osoba.',
      'Podali Państwo, że ta osoba miała pełnomocnictwo. Wtedy ten list byłby nieprawdą.',
      'Przy sprawach wspólnego gospodarstwa mogą być związani oboje małżonkowie. Pomagają tu forma i odstąpienie (Widerruf); proszę zasięgnąć porady.',
      'Odmowa zatwierdzenia (Genehmigung) jest ostateczna. Podali Państwo, że chcieli tej umowy: wtedy ten list nie pasuje.',
    ],
    refuseMinor: [
      'Ta osoba jest już pełnoletnia: teraz decyduje sama, rodzice nie mogą już odmówić.',
      'Umowa ma być na Pana/Panią, a nie na dziecko. To pismo byłoby wtedy nieprawdziwe: chodzi o to, że dziecko nie mogło mówić w Pana/Pani imieniu.',
    ],
    energyFormVoid: [
      'Ten list pasuje tylko do prądu i gazu.',
      'W dostawie podstawowej (Grundversorgung) umowa nie wymaga formy tekstowej (Textform). Tam pomaga zwykłe wypowiedzenie (Kündigung).',
    ],
    formVoid: [
      'Do takiej umowy pasuje inny list.',
      'Warunki umowy można było otworzyć i zapisać. Wtedy ustawa nie wymaga formy pisemnej (Schriftform).',
    ],
    avoidance: [
      'Bez rozmowy telefonicznej nie ma oświadczenia, które można podważyć. Wtedy pasuje list kwestionujący umowę.',
    ],
    cancellation: [
      'Wypowiedzenie (Kündigung) zakończyłoby tu także umowę, którą chcą Państwo zachować, z taryfą i numerem. Są do tego inne listy.',
    ],
    recordingAccess: [NOT_FOR_HEIRS],
    marketingConsentProof: [NOT_FOR_HEIRS],
    marketingObjection: [
      'Zakazać reklamy może tylko sama osoba; według rozpowszechnionego poglądu to prawo nie przechodzi na spadkobierców. O śmierci mówi list, który kwestionuje umowę.',
    ],
    recordingReminder: [
      NOT_FOR_HEIRS,
      'Podali Państwo, że kopia przyszła. Wtedy przypomnienie nie jest potrzebne.',
      'Firma przedłużyła termin, łącznie do trzech miesięcy. Ten list pasuje potem.',
      'Firma ma miesiąc na odpowiedź. Ten list pasuje potem, wcześniej tylko po odmowie lub niepełnej odpowiedzi.',
    ],
    dpaComplaint: [
      NOT_FOR_HEIRS,
      'Podali Państwo, że kopia przyszła. Wtedy nie ma powodu do skargi.',
      'Firma przedłużyła termin, łącznie do trzech miesięcy. Ten list pasuje potem.',
      'Firma ma miesiąc na odpowiedź. Ten list pasuje potem, wcześniej tylko po odmowie lub niepełnej odpowiedzi.',
      'Termin na odpowiedź jeszcze biegnie. Proszę najpierw napisać do firmy; skarga pasuje, gdy minie bez odpowiedzi.',
    ],
    erasure: [NOT_FOR_HEIRS, 'Dopiero gdy będzie pełna kopia: wcześniej przepadłby Państwa dowód.'],
    debitRefund: [
      'Osiem tygodni minęło, a zgodę na pobieranie (Mandat) Państwo dali. Bank już tak pieniędzy nie zwróci; proszę żądać ich od firmy.',
      'Tym pobraniem zapłacono też dotychczasową taryfę, którą nadal trzeba płacić. Bank zwraca tylko całą kwotę; spornej części proszę żądać od firmy.',
    ],
    courtOrderObjection: [
      'Na pozew gotowy list nie pomoże. Proszę jeszcze dzisiaj iść do adwokata lub poradni konsumenckiej (Verbraucherzentrale).',
      'Ten list pasuje tylko do pism z sądu: nakazu zapłaty (Mahnbescheid) albo nakazu egzekucyjnego (Vollstreckungsbescheid). Na upomnienie lub pismo firmy windykacyjnej odpowiada inny list.',
    ],
    regulatorComplaint: [
      'Ta skarga dotyczy telefonów reklamowych do konsumentów. Przy telefonie do firmy pomoże Państwa izba.',
      'Dzwonili Państwo sami. Wtedy skarga na telefony reklamowe nie pasuje.',
      'Według Państwa słów nikt nie dzwonił z reklamą i nie ma też zmiany dostawcy. Wtedy ta skarga byłaby nieprawdziwa.',
    ],
    arbitration: [
      'Przy prądzie i gazie firma ma cztery tygodnie na odpowiedź na Państwa skargę. Potem mogą Państwo złożyć wniosek o mediację (Schlichtung), wcześniej tylko, gdy firma odmówi.',
    ],
    specialCancellation: [
      'Wypowiedzenie (Kündigung) zakończyłoby tu także umowę, którą chcą Państwo zachować, z taryfą i numerem. Są do tego inne listy.',
    ],
    withdrawal: ['To prawo odstąpienia (Widerruf) mają tylko konsumenci. Jako firma proszę zasięgnąć porady.'],
  },
  copies: {
    oldSupplier: { title: 'Do dotychczasowego dostawcy energii', advice: ['Adres jest na Państwa ostatnim rachunku.'] },
    gridOperator: {
      title: 'Do operatora sieci',
      advice: ['Kto jest Państwa operatorem sieci, stoi na każdym rachunku za prąd lub gaz.'],
    },
    oldProvider: { title: 'Do dotychczasowego dostawcy', advice: ['Adres jest na Państwa ostatnim rachunku.'] },
    callCentre: {
      title: 'Do call center',
      advice: [
        'Adres znajdą Państwo w danych firmy (Impressum) na stronie call center. Jeśli go nie ma, wystarczy list do firmy.',
      ],
    },
    bank: { title: 'Do Państwa banku', advice: [] },
    police: {
      title: 'Do policji',
      advice: [
        'Zgłoszenie przyjmie każdy posterunek i policja internetowa (Onlinewache) Państwa landu. Proszę zapisać numer sprawy.',
      ],
    },
    creditAgency: { title: 'Do biura informacji kredytowej (Auskunftei)', advice: [] },
  },
  why: {
    'minorPocket/once':
      '„Przepis o kieszonkowym” obejmuje tylko to, co zostało już w całości zapłacone własnymi pieniędzmi. Musi to wykazać firma.',
    'connected/insurance': 'Żeby nie pozostała umowa dodatkowa.',
    'goodsCase/unordered':
      'Za to, czego nikt nie zamówił, nie trzeba płacić ani odsyłać tego na własny koszt. Proszę jednak tego nie używać i poczekać na odpowiedź.',
    'goods/onDay':
      'To, co Państwo otrzymali, po odstąpieniu należy oddać, najlepiej za potwierdzeniem i najpóźniej 14 dni po jego wysłaniu.',
    'approvalRule/late':
      'Jeśli podsumowanie przychodzi później, wiele przemawia za tym, że umowa obowiązuje tylko z Państwa zatwierdzeniem w formie tekstowej (Textform), czyli czytelnym i z nazwiskiem.',
    'represented/heir':
      'Po śmierci spadkobiercy piszą we własnym imieniu. Kto nie jest spadkobiercą, daje im list do podpisu.',
    'call/switch':
      'Zmiana dostawcy bez Państwa umowy jest niedozwolona, a wypowiedzenie w Państwa imieniu wymaga formy tekstowej (Textform). Bundesnetzagentur może to sprawdzić; samej zmiany to nie zatrzymuje.',
    'represented/original':
      'Kto składa oświadczenie za inną osobę, dołącza oryginał pełnomocnictwa. Inaczej firma może odrzucić pismo.',
    'represented/plain':
      'Dzięki temu jest jasne, kogo dotyczą oświadczenia. Lepiej, jeśli podpisze sam właściciel umowy.',
    'opening/deceased':
      'Osoba zmarła nie może już niczego oświadczyć przez telefon. Na spadkobierców przechodzi tylko starsza umowa.',
    'opening/plain': 'Żeby firma wiedziała, o co chodzi. Jest tu tylko to, co Państwo podali.',
    'papers/policyDiffers':
      'Jeśli polisa różni się od rozmowy, a firma na to wskazała, milczenie może ją uczynić ważną. Trzeba sprzeciwić się w ciągu miesiąca w formie tekstowej (Textform).',
    'papers/differs': 'Potwierdzenie, które różni się od rozmowy, to nowa oferta. Milczenie jej nie przyjmuje.',
    'papers/confirmation': 'Dzień, w którym dotarła ich poczta, jest ważny dla terminów.',
    account:
      'Państwa własne słowa. List musi być prawdziwy: proszę skreślić wszystko, czego Państwo nie pamiętają na pewno.',
    'said/no':
      'Zapisano zgodnie z prawdą, co powiedzieli Państwo przez telefon. Niczemu się nie zaprzecza, niczego się nie dodaje.',
    notWanted: 'Tak Państwo podali. Pokazuje to, czego Państwo naprawdę chcieli.',
    'contest/denied': 'Umowa wymaga oferty i jej przyjęcia. Według Państwa słów przyjęcia brakuje.',
    'contest/plain': 'Niczego Państwo nie przyznają i niczemu nie zaprzeczają: to firma musi wykazać, co uzgodniono.',
    ofAge: 'Kto ma już 18 lat, decyduje sam zamiast rodziców. Tutaj odmówiono zgody i jest to ostateczne.',
    proof: 'Kto czegoś żąda, musi to udowodnić: ofertę, przyjęcie, osobę, cenę i czas trwania.',
    silence: 'Żeby nikt nie przedstawił Państwa czekania jako zgody.',
    'keepOld/addOn': 'Stara umowa ma pozostać taka, jaka była, także jej czas trwania.',
    'keepOld/changed':
      'Stara umowa z taryfą i numerem ma pozostać. Dlatego nie ma tu mowy o wypowiedzeniu (Kündigung).',
    revokeMandate:
      'Od teraz nie wolno już nic pobierać za tę umowę. Dla starych, bezspornych rachunków nic się nie zmienia.',
    demandNoClaims:
      'Żeby było na piśmie: 14 dni i 3 dni na pocztę, dzień roboczy. To prośba z datą, nie termin ustawowy.',
    reserve: 'Żeby nikt nie sądził, że w tym liście powiedziano już wszystko.',
    'summary/none':
      'Przy telefonie i internecie podsumowanie umowy (Vertragszusammenfassung) musi dotrzeć przed Państwa oświadczeniem.',
    'approvalRule/none':
      'Jeśli podsumowania nie było wcale, ustawa nie mówi tego wprost. Wiele przemawia za tym, że także wtedy potrzebne jest Państwa zatwierdzenie.',
    clicked:
      'Nie jest rozstrzygnięte, czy kliknięcie albo SMS wystarczy jako zatwierdzenie. Firma ma pokazać, co rzekomo Państwo oświadczyli.',
    'noApproval/unapproved':
      'Tak Państwo podali. Proszę nadal nie klikać żadnych potwierdzeń i nie odpowiadać na SMS-y słowem „Ja”.',
    'noApproval/contested':
      'Textform oznacza: czytelne oświadczenie z nazwiskiem. Czy sam SMS wystarczy, nie jest ostatecznie rozstrzygnięte.',
    'noApproval/early':
      'Kto potwierdza, zanim przyjdzie podsumowanie umowy, według naszego odczytania nie zatwierdził po jego otrzymaniu. Wyroku w tej sprawie nie znamy.',
    'refuse/lead': 'Sedno listu. Odmowa jest ostateczna: proszę go wysłać tylko wtedy, gdy nie chcą Państwo tej umowy.',
    'refuseStacked/open':
      'Nie wiadomo, czy umowa wymaga jeszcze Państwa zatwierdzenia (Genehmigung). Na wypadek, gdyby go wymagała, tym pismem go Państwo nie udzielają. To jest ostateczne.',
    'refuseStacked/plain':
      '„Vorsorglich” (na wszelki wypadek) oznacza: tylko gdyby umowa jednak istniała. Bez Państwa zatwierdzenia w formie tekstowej nie wywołuje ona wtedy skutków.',
    'use/onlyLine':
      'Nikt nie musi rezygnować z jedynej linii ani z połączeń alarmowych. Dlatego napisano tu, że korzystanie nie znaczy „tak”.',
    'use/used': 'Według naszego rozumienia korzystanie lub płacenie nie zastępuje formy tekstowej (Textform).',
    'noCompensation/missed': 'Ustawa wyklucza zapłatę za czas bez zatwierdzenia.',
    'accessOpening/plain': 'Informacje (Auskunft) i kopia należą się Państwu bezpłatnie, bez uzasadnienia.',
    accessPurpose: 'Prawdziwy cel podano otwarcie. Dzięki temu nikt nie powie, że wniosek jest nadużyciem.',
    'accessList/plain':
      'Często nagrywa się tylko część z zamówieniem. Żądają Państwo wszystkiego, także rozmowy przed nią i danych o nagraniu.',
    'noTranscript/ownVoice':
      'Liczy się dźwięk: kto o co zapytał i na co padła odpowiedź? Spisany tekst nie pokazuje tego pewnie.',
    'callCentreHas/plain':
      'Częsta wymówka: „Nagranie jest w call center”. Odpowiada nadal firma, dla której dzwoniono.',
    noRecording: 'Odpowiedź „nie” też Państwu pomaga: wtedy firma nie ma nagrania jako dowodu.',
    restriction: 'Nagranie może być Państwa najlepszym dowodem. Ma zostać zachowane, aż dostaną Państwo kopię.',
    accessDeadline: 'Termin wynika z ustawy: jeden miesiąc od otrzymania. Do daty doliczono trzy dni na pocztę.',
    'withdraw/plain':
      'Sedno: słowo „widerrufe” (odstępuję) i o którą umowę chodzi. Powody nie są potrzebne, dlatego ich nie ma.',
    'withdrawStacked/plain':
      'Zabezpieczenie: odstąpienie (Widerruf) nie wymaga powodu. Liczy się, jeśli wyślą je Państwo na czas.',
    connected: 'Żeby nie pozostało urządzenie ani kredyt.',
    noAcknowledgement: 'Dzięki temu nikt nie może odczytać odstąpienia jako uznania umowy.',
    'refundWithdrawal/insurance':
      'Po skutecznym odstąpieniu składki są zwracane. Ile, zależy od tego, jak Państwa pouczono.',
    'refundWithdrawal/finance': 'Przy usługach finansowych firma ma 30 dni.',
    'refundWithdrawal/plain': 'Po skutecznym odstąpieniu firma musi zwrócić pieniądze w ciągu 14 dni.',
    confirmWithdrawal: 'Żeby było na piśmie. Państwa dowód wysłania na czas pozostaje mimo to ważny.',
    'thirdOpening/plain': 'Tylko to, na co powołuje się firma. Kto rozmawiał i co mówił, nie należy do listu.',
    'thirdNotMe/unauthorised': 'Bez pełnomocnictwa słowo innej osoby Państwa nie wiąże.',
    'thirdNotMe/plain': 'Tak Państwo podali. Kto rozmawiał zamiast Państwa, celowo nie jest napisane.',
    thirdRefuse: 'Sedno: bez Państwa zatwierdzenia oświadczenie innej osoby Państwa nie wiąże. Odmowa jest ostateczna.',
    thirdStacked: 'Tylko na wypadek, gdyby firma powoływała się na słowa innej osoby.',
    minorCall: 'Żeby firma wiedziała, o którą rozmowę chodzi.',
    'minorOpening/sole': 'Kto ma władzę rodzicielską sam, sam reprezentuje dziecko, pisze o tym i sam podpisuje.',
    'minorOpening/plain': 'Dziecko reprezentują oboje rodzice razem. Dlatego jest „wir” (my) i podpisują oboje.',
    'minorRefuse/under7': 'Dzieci poniżej siedmiu lat nie mogą zawierać umów.',
    'minorRefuse/sole':
      'Od 7 do 17 lat umowa wymaga zgody tego, kto ma władzę rodzicielską. Tu jej odmówiono i to jest ostateczne.',
    'minorRefuse/plain':
      'Od 7 do 17 lat umowa wymaga zgody obojga rodziców. Tutaj odmówiono zgody i jest to ostateczne.',
    'minorPocket/running': '„Przepis o kieszonkowym” zwykle nie pasuje do umów z regularnymi opłatami.',
    'minorProof/both': 'Wystarczy kopia aktu urodzenia. Proszę zakryć to, co nikogo nie dotyczy.',
    'minorEnd/both': 'Żeby było na piśmie: 14 dni i 3 dni na pocztę. To nie termin ustawowy.',
    careCall: 'Tak jest jasne, za kogo mówi list i o co chodzi. Nic więcej o zdrowiu tu nie ma.',
    'careOpening/custodian':
      'Kto sprawuje opiekę prawną (Betreuung), oświadcza to i dołącza kopię ustanowienia. Więcej o zdrowiu tu nie ma.',
    careReservation: 'Jeśli zastrzeżenie sądu obejmuje takie umowy, każda z nich wymaga zgody opiekuna.',
    'careIncapable/self':
      'Tylko zdanie, które liczy się prawnie. Bez diagnozy i zaświadczeń: te dopiero na żądanie i tylko to, co konieczne. Udowodnić musieliby to Państwo.',
    careContest: 'Kto czegoś żąda, musi to udowodnić. Tu tak samo jak wszędzie.',
    identity: 'Kto nadużywa Państwa danych, zobowiązuje tylko siebie.',
    identityCall: 'Tak Państwo podali.',
    identityContest: 'Bez Państwa oświadczenia nie ma umowy z Państwem.',
    identityRequests: 'To zapobiega dalszym szkodom i zachowuje ślady dla policji.',
    energyVoid:
      'Umowy na prąd i gaz wymagają formy tekstowej (Textform), poza dostawą podstawową (Grundversorgung). „Tak” przez telefon do tego nie wystarczy.',
    energyMandate: 'Dzięki temu firma nie może już wypowiedzieć starej umowy w Państwa imieniu.',
    'energySwitch/plain': 'Zmiana trwa technicznie 24 godziny. Dlatego liczy się tu każdy dzień.',
    'formRule/course':
      'Dla niektórych umów ustawa wymaga określonej formy. Jeśli jej brakuje, wiele przemawia za tym, że umowa jest nieważna.',
    'formRule/lottery': 'Bez zezwolenia państwa nie ma prawa do stawki. Czy zezwolenie istnieje, musi wykazać firma.',
    'formReason/regularNotStorable':
      'Według brzmienia ustawy dotyczy to każdej kwoty; praktyka jest sporna. Sąd może widzieć to inaczej.',
    'formRule/regular':
      'Według brzmienia ustawy dotyczy to każdej kwoty; praktyka jest sporna. Dlatego dla pewności obok stoi odstąpienie (Widerruf).',
    'insurance/plain':
      'Przy ubezpieczeniach odstąpienie (Widerruf) wymaga formy tekstowej (Textform); powody nie są potrzebne. 14 dni, przy ubezpieczeniu na życie 30 dni.',
    'insurance/finance': 'Sedno: słowo „widerrufe” (odstępuję) i o którą umowę chodzi. Powody nie są potrzebne.',
    policyDiffers: 'Inaczej odmienna polisa po miesiącu uchodzi za zatwierdzoną.',
    'followUp/plain':
      'Odstąpienie (Widerruf) działa bez zgody firmy. Przypominają Państwo o nim i dla pewności oświadczają je jeszcze raz.',
    'avoid/error':
      'Kto miał na myśli coś innego, niż powiedział, może podważyć umowę (Anfechtung), ale niezwłocznie: najlepiej dzisiaj.',
    'avoid/lead':
      'Kogo świadomie wprowadzono w błąd, żeby złożył oświadczenie, ten może je podważyć (Anfechtung). Ten list musi dotrzeć w ciągu roku od odkrycia.',
    'lie/plain': 'Fakty, na których opiera się podważenie (Anfechtung). Tylko to, co Państwo wiedzą, bez domysłów.',
    lieFound: 'Od tego dnia biegnie rok, w którym podważenie musi dotrzeć.',
    lieCause: 'Tak Państwo podali. Wprowadzenie w błąd musi być powodem oświadczenia.',
    avoidError:
      'Drugie zabezpieczenie, gdyby nie dało się wykazać wprowadzenia w błąd. Z powodu pomyłki trzeba podważać niezwłocznie.',
    avoidCancel: 'Ostatnie zabezpieczenie i tylko dla nowej umowy. Stara umowa nie zostaje wypowiedziana.',
    'cancel/plain': 'Kończy umowę w najbliższym możliwym dniu. Jeśli jest inne wyjście, stoi ono wyżej.',
    cancelCall: 'Żeby razem z nią nie skończyła się inna umowa.',
    cancelNumber: 'Numer mogą Państwo zabrać ze sobą, do miesiąca po zakończeniu umowy.',
    cancelEnd: 'Żeby mieli Państwo datę na piśmie.',
    'special/telecoms':
      'Jeśli dostawca jednostronnie zmienia umowę, mogą ją Państwo w ciągu trzech miesięcy wypowiedzieć bez okresu wypowiedzenia i kosztów.',
    'special/energy':
      'Jeśli dostawca zmienia cenę lub warunki, mogą Państwo wypowiedzieć umowę na ten dzień bez okresu wypowiedzenia.',
    'special/undated':
      'Czy i do kiedy możliwe jest wypowiedzenie nadzwyczajne, zależy od dnia zawiadomienia. Dlatego obok stoi zwykłe wypowiedzenie.',
    'special/plain': 'Czy zmiana jest ważnym powodem, zależy od przypadku. Dlatego obok stoi zwykłe wypowiedzenie.',
    'bill/plain': 'Który rachunek i która pozycja: zastrzeżenie musi być dokładne. „Wszystko źle” nie wystarczy.',
    billReason: 'Powód musi być przekonujący, żeby roszczenie uchodziło za sporne.',
    billRest: 'Zapłacić część bezsporną i powiedzieć, za co: wtedy nie powstaje z tego zwłoka.',
    'cutOff/plain':
      'Odcięcie usługi ma warunki: kwota, zapowiedź, a roszczenie nie może być zakwestionowane z uzasadnieniem.',
    'billEnd/telecoms':
      'Żeby było na piśmie: 14 dni i 3 dni na pocztę. Dla Państwa: zastrzeżenie powinno dotrzeć w ciągu ośmiu tygodni od otrzymania rachunku.',
    'refundFact/amount': 'Tylko płatności, które Państwo podali.',
    'refundFact/plain': 'Dokładną kwotę firma zna ze swoich ksiąg.',
    'refundRule/plain': 'Po odstąpieniu (Widerruf) firma musi zwrócić pieniądze w ciągu 14 dni.',
    'refundGround/unapproved':
      'Bez zatwierdzenia w formie tekstowej wiele przemawia za tym, że pieniądze zapłacono bez podstawy.',
    'refundGround/plain': 'Co zapłacono bez podstawy, trzeba oddać. Podstawę musi wykazać firma.',
    refundEnd: 'Danych konta celowo nie ma w liście: firma zna konto.',
    mandate:
      'Zgodę na pobieranie (Mandat) można odwołać w każdej chwili bez powodu. Bezsporne rachunki płacą Państwo dalej, na przykład przelewem.',
    mandateEnd: 'Żeby było na piśmie.',
    'debit/plain':
      'Bank musi wiedzieć, o które pobranie chodzi. Pieniądze wracają, ale roszczenie nie jest przez to zamknięte.',
    'debitClaim/unauthorised':
      'Bez Państwa zgody bank musi od razu zwrócić pieniądze. Proszę zgłosić mu to natychmiast, najpóźniej w ciągu 13 miesięcy.',
    'debitClaim/eightWeeks':
      'Przez osiem tygodni od pobrania nie trzeba powodu. Tego samego dnia proszę wysłać firmie pismo, w którym kwestionują Państwo roszczenie.',
    debitEnd: 'Bank ma na to dziesięć dni roboczych.',
    'collector/plain': 'Kto kwestionuje, nie musi niczego przyznawać. List nie proponuje rat ani uznania długu.',
    collectorAsk:
      'Firmy windykacyjne (Inkasso) muszą powiedzieć, skąd jest roszczenie. Na żądanie także, jak zawarto umowę.',
    'agency/plain':
      'Zakwestionowanego roszczenia nie wolno tak po prostu zapisać. Że wpisu nie będzie, nikt nie może obiecać.',
    collectorEnd:
      'Jeśli z sądu przyjdzie nakaz zapłaty (Mahnbescheid), ten list nie pomoże: wtedy w ciągu dwóch tygodni sprzeciw do sądu.',
    'complain/plain': 'Urząd nadzorujący firmy windykacyjne potrzebuje pisma i tego, co jest w nim nie tak.',
    complainAsk: 'Urząd sprawdza obowiązki firmy. O samym roszczeniu wobec Państwa nie rozstrzyga.',
    agencyEnd: 'Termin wynika z ustawy. Do daty doliczono trzy dni na pocztę.',
    cutOffLine: 'Tak Państwo podali. Pokazuje to, jak pilna jest sprawa.',
    cutOffEnd: 'Krótki termin, bo sprawa jest pilna. Proszę też zadzwonić i zapisać dzień, godzinę i nazwisko.',
    'court/enforcement':
      'Dwa tygodnie od doręczenia. Proszę jeszcze dzisiaj poradzić się adwokata lub poradni konsumenckiej (Verbraucherzentrale).',
    'court/order': 'Dwa tygodnie od doręczenia. Powody nie są potrzebne. Urzędowy formularz to najpewniejsza droga.',
    courtNumber: 'Bez numeru sprawy sąd nie przyporządkuje pisma. Proszę dołączyć kopię.',
    'stop/plain': 'Zmiana bez Państwa zlecenia jest niedozwolona. Ponieważ idzie szybko, ten list jest pilny.',
    stopMandate: 'Żeby nikt nie wypowiedział starej umowy w Państwa imieniu.',
    'stopEnd/telecoms': 'Krótki termin, bo sprawa jest pilna.',
    'port/plain':
      'Numer mogą Państwo zabrać ze sobą. Rzekome przedłużenie w tym nie przeszkadza, dopóki jest kwestionowane.',
    portEnd: 'Krótki termin, bo inaczej numer może przepaść.',
    'remind/undated':
      'Przypomnienie dokładnie o tym, czego brakuje. Nic nowego, żeby żaden termin nie zaczął biec od nowa.',
    remindEnd: 'Następny krok podano otwarcie. Skarga nic nie kosztuje.',
    'remindReply/identity':
      'Kopii dowodu nie daje się na samo żądanie. Pytają Państwo o powód i proponują inny dowód; nikt nie powie, że Państwo odmówili.',
    'dpaForward/bfdi':
      'Dla firm telekomunikacyjnych właściwy jest urząd federalny. Jeśli odpowiada samo call center, może to być urząd kraju związkowego.',
    'dpaForward/land':
      'Zwykle właściwy jest urząd kraju związkowego, w którym firma ma siedzibę. Skargę można złożyć też w miejscu zamieszkania.',
    'goodsReturned/plain': 'Przesyłka zwrotna jest już w drodze. Proszę zachować dowód nadania; należy do odstąpienia.',
    'dpa/provider': 'Krótko i rzeczowo: urząd potrzebuje przebiegu zdarzeń, nie wywodów prawnych.',
    chronology: 'Przebieg dzień po dniu, tylko to, co Państwo podali.',
    dpaAsk: 'Skarga jest bezpłatna. Nie ma prawa do konkretnego środka.',
    'call/plain':
      'Bundesnetzagentur potrzebuje dnia, numeru, firmy i przebiegu rozmowy. Niedozwolony telefon nie unieważnia umowy, ale może kosztować karę pieniężną.',
    'arbitrate/provider':
      'Instytucja pomaga dopiero, gdy własna próba w firmie się nie powiodła. Dlatego podano ją tu z datą.',
    advertStop: 'Reklamy nie muszą Państwo znosić. Sprzeciw nie wymaga powodu i dotyczy wszystkich dróg kontaktu.',
    consentAsk:
      'Telefony reklamowe wymagają Państwa wcześniejszej, wyraźnej zgody. Firma musi ją wykazać i przechowywać pięć lat.',
    eraseKept: 'Jeśli wcześniej żądali Państwo zachowania nagrania: bez tego zdania listy byłyby sprzeczne.',
    eraseConsent:
      'Do dalszego przechowywania firma nie może się już wtedy powoływać na zgodę na nagrywanie. Tego, co było wcześniej, to nie zmienia.',
    'erase/onDay': 'Dopiero teraz, gdy mają Państwo kopię: wcześniej przepadłby Państwa dowód.',
    eraseLimits: 'Niektóre dane firma może zachować, na przykład do własnych roszczeń. Musi wtedy powiedzieć dlaczego.',
    sheet: 'Wszystko ważne na jednej kartce dla poradni. Niczego się nie wysyła.',
    'sheetCourt/undated': 'Poczta z sądu jest ważniejsza od wszystkiego innego.',
    sheetDates: 'Dzięki temu doradca najpierw widzi, co jest pilne.',
    oldMandate: 'Żeby dotychczasowa umowa trwała dalej i nikt jej nie zakończył w Państwa imieniu.',
    'oldEnd/own': 'Krótki termin, bo zmiana idzie szybko.',
    gridAsk: 'Operator sieci wie, kto jest zgłoszony dla Państwa przyłącza. Tam wpisuje się zmianę.',
    gridPlace:
      'Więcej operator sieci nie potrzebuje. Dane licznika proszę podawać tylko jemu i swojemu dostawcy, nigdy osobie, która dzwoni.',
    centreAsk:
      'Kto dzwonił, często ma też nagranie. Odpowiada nadal firma; to pismo zabezpiecza dowód tam, gdzie się znajduje.',
    centreEnd: 'Ten sam termin co w pierwszym liście.',
    bankEnd: 'Bank ma wiedzieć, że zgoda na pobieranie (Mandat) już nie obowiązuje. Powodów nie potrzebuje.',
    bankOthers: 'Żeby czynsz i prąd były dalej opłacane.',
    policeAsk:
      'Policja przyjmie zgłoszenie nadużycia. Numer sprawy pomaga wobec firmy i biura informacji kredytowej (Auskunftei).',
    agencyMisuseAsk: 'Żeby cudze roszczenie nie zostało zapisane na Państwa niekorzyść. Obiecać tego nikt nie może.',
  },
};
