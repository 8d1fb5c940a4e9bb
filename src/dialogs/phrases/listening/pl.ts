// Polish: listening to a recording. Written by us, not yet read by a native speaker.
import type { ListenLines } from './lines.ts';

export const pl: ListenLines = {
  intro: 'Proszę słuchać spokojnie. Za każdym razem zwracać uwagę tylko na jedną rzecz. Plik zostaje w Pana/Pani sprawie. Bez zgody Pana/Pani nikomu nie jest przekazywany.',
  step: '{n} z {of}. Potem jeszcze {left}.',
  lastStep: '{n} z {of}. To ostatnie pytanie.',
  unclear: 'Nie jestem pewien/pewna',
  listen: {
    recordingConsent: ['Czy pada pytanie o zgodę na nagrywanie i czy mówi Pan/Pani „tak”?', 'Chodzi o pytanie przed nagraniem i odpowiedź na nie.', 'Bez zgody nikt nie może nagrywać rozmowy. Musi to wykazać firma.', { yes: 'Tak, i mówię „tak”.', no: 'Nie, nikt o to nie pyta.', late: 'Pytanie pada, ale później.' }],
    callerDisclosed: ['Czy na początku mówią, kto dzwoni i że chodzi o umowę?', 'Chodzi o nazwę firmy i cel rozmowy.', 'Kto sprzedaje przez telefon, musi to otwarcie powiedzieć na początku.', { yes: 'Tak, jedno i drugie.', nameOnly: 'Tylko firmę, nie cel.', no: 'Nie.' }],
    identified: ['Czy sam(a) Pan/Pani mówi, kim jest?', 'Chodzi o nazwisko i jeszcze jedną informację, na przykład datę urodzenia lub adres.', 'Nagranie musi pokazać, kto mówi.', { yes: 'Tak, mówię sam(a).', readOut: 'Ktoś to odczytuje, ja mówię tylko „tak”.', no: 'Nie, to nie ja.' }],
    declarationOfIntent: ['Czy wyraźnie mówi Pan/Pani, że chce umowy?', '„Tak” na „Czy mnie Pan/Pani słyszy?” albo „Czy mogę coś przysłać?” nie jest zgodą na umowę.', 'Umowa wymaga „tak” dokładnie na tę ofertę.', { clear: 'Tak, wyraźnie zgadzam się na umowę.', ambiguous: 'Mówię „tak”, ale na coś innego.', conditional: 'Tak, ale pod warunkiem.', absent: 'Nie, zgody na umowę nie słyszę.', refused: 'Odmawiam.' }],
    priceNamed: ['Czy firma podaje cenę?', 'Chodzi o to, ile trzeba płacić miesięcznie.', 'Kto twierdzi, że jest umowa, musi wykazać też cenę.', { yes: 'Tak, właśnie tutaj.', no: 'Nie, ceny nie słyszę.', free: 'Mówią, że nic nie kosztuje.' }],
    termNamed: ['Czy mówią, na jak długo jest umowa?', 'Na przykład 24 miesiące albo że można wypowiedzieć co miesiąc.', 'Czas trwania też należy do tego, co trzeba uzgodnić.', { yes: 'Tak, właśnie tutaj.', no: 'Nie, tego nie słyszę.' }],
    withdrawalInfo: ['Czy zrozumiale mówią o prawie odstąpienia (Widerruf)?', 'Na przykład: „Może Pan/Pani odstąpić w ciągu czternastu dni”.', 'Firma musi przez telefon powiedzieć o odstąpieniu.', { yes: 'Tak, właśnie tutaj.', no: 'Nie.', rushed: 'Tak, ale o wiele za szybko albo niewyraźnie.' }],
    orderPartOnly: ['Czy słychać całą rozmowę, od powitania do końca?', 'Często nagrywa się tylko końcówkę.', 'Wtedy brakuje tego, co obiecano wcześniej. Dlatego można zażądać wszystkich nagrań.', { whole: 'Tak, całą rozmowę.', part: 'Nie, tylko część.' }],
  },
}; // prettier-ignore
