// The most important passages as short texts in five further languages. Not yet checked by speakers of these languages.

/** The languages that have short texts. */
export const FURTHER = ['ru', 'uk', 'tr', 'pl', 'ar'] as const;
/** One of these languages. */
export type FurtherLang = (typeof FURTHER)[number];

/** Short passages in one language, and the words around them. */
export type FurtherWords = {
  /** Stands before a German text that has no short one in this language. */
  german: string;
  /** The text was not checked by a speaker; the German one counts. */
  unchecked: string;
  /** Nothing answers. */
  outside: string;
  /** Passage id -> short text. */
  texts: Readonly<Record<string, string>>;
};

/** By language: short texts by passage, written after the German ones. */
export const FURTHER_TEXTS: Readonly<Record<FurtherLang, FurtherWords>> = {
  ru: {
    german: 'Ответ есть пока только на немецком языке. Вы можете показать его тому, кто Вам помогает:',
    unchecked: 'Этот перевод ещё не проверен носителем языка. Важен немецкий текст ниже.',
    outside:
      'Этого я не знаю и не хочу гадать. Я отвечаю только на вопросы о договорах, заключённых по телефону. В других случаях спросите Verbraucherzentrale (центр защиты потребителей) или адвоката.',
    texts: {
      'nicht-verstanden':
        'Плохое знание немецкого само по себе не делает договор недействительным. Но «ja» по телефону часто ещё не последнее слово: для мобильной связи и интернета нужна сводка договора до Вашего «да» или Ваше одобрение (Genehmigung) в текстовой форме (Textform), для электричества и газа — текстовая форма. На всякий случай отзовите договор в течение 14 дней со звонка, письмом на немецком.',
      zahlen:
        'Это зависит от того, есть ли действующий договор; доказать его должна фирма. Но не оставляйте счёт без ответа: бесспорную часть (например, старый тариф) заплатите, спорную оспорьте письменно по-немецки.',
      'ja-gesagt':
        'Нет, чаще всего это не последнее слово. Поздно ли, зависит от дня звонка: обычно есть 14 дней на отзыв (Widerruf), без правильной информации об отзыве — дольше. Для мобильной связи и интернета часто нужно ещё Ваше одобрение (Genehmigung) в текстовой форме (Textform), для электричества и газа — текстовая форма. Ничего не подтверждайте и не нажимайте на ссылки.',
      schwebend:
        '«Schwebend unwirksam» значит: договор пока не действует. Он начнёт действовать, только если Вы его одобрите в текстовой форме (Textform), например по e-mail. Пока Вы не одобрили, обязанности платить нет. Срок отзыва (Widerruf) может идти всё равно: на всякий случай отзовите договор в течение 14 дней со звонка.',
      'genehmigung-erinnerung':
        'Без Вашего одобрения договор не вступает в силу; молчание не является согласием. Всё равно напишите коротко по-немецки: „Ich genehmige den Vertrag nicht.“ Но не пишите этого, если хотите сохранить договор или устройство: отказ окончателен. И проверьте срок отзыва (Widerruf).',
      'klick-sms':
        'Это спорно: одобрение нужно уметь прочитать и видеть, от кого оно. Напишите, что Вы не считаете это одобрением; само нажатие не отрицайте. Потребуйте точный текст и дату и на всякий случай отзовите договор в срок. Не нажимайте на ссылки из SMS и e-mail.',
      schweigen:
        'Нет. Молчание — не согласие. Но ответьте скоро и письменно; если это правда — что Вы ничего не заказывали. Если Вы сказали «да» по телефону, отзовите договор в срок.',
      frist:
        'У Вас 14 дней. Для услуг срок начинается со дня договора (обычно звонка), но не раньше, чем Вы получили в читаемой форме информацию об отзыве. Достаточно отправить отзыв в последний день.',
      'ohne-belehrung':
        'Если Вам не дали информацию об отзыве, срок заканчивается только через двенадцать месяцев и 14 дней. Если её пришлют позже, у Вас 14 дней с этого дня. Не ждите, напишите сегодня.',
      'wie-widerrufen':
        'Достаточно одного предложения по-немецки: „Ich widerrufe den Vertrag.“ Причина не нужна, хватит e-mail или письма. Укажите имя, адрес и номер договора и сохраните подтверждение отправки.',
      kopie:
        'Да, как правило, если запись есть. Запись Вашего голоса — это Ваши персональные данные. Вы можете бесплатно потребовать копию (Art. 15 DSGVO); у фирмы один месяц. Адвокат не нужен.',
      strom:
        'Договор об электричестве или газе не действует только из-за «да» по телефону: закон требует текстовую форму. Напишите сегодня новому и старому поставщику и на всякий случай отзовите договор.',
      inkasso:
        'Оспорьте требование письменно: и у инкассо, и у фирмы. Инкассо — не суд. Не подписывайте рассрочку и не платите из страха, но и не выбрасывайте письмо. Письмо пишите по-немецки.',
      mahnbescheid:
        'Это письмо из суда: у Вас две недели со дня вручения. Отправьте приложенный бланк возражения (Widerspruch) в суд, а не фирме. Причина не нужна. Если две недели прошли, всё равно возразите сразу: это возможно, пока не вынесен Vollstreckungsbescheid.',
      'schufa-eintrag':
        'Оспоренное требование, о котором суд не решил, по судебной практике нельзя передавать в SCHUFA. Поэтому оспорьте его рано и письменно. Полностью исключить запись нельзя.',
      bestreiten:
        'Оспорьте требование письменно, достаточно e-mail на немецком: „Ich bestreite die Forderung vollständig.“ Только если это правда, добавьте: „Ich habe den Vertrag nicht genehmigt.“ Отправьте фирме и инкассо и поставьте срок ответа две недели. Оспоренные требования по судебной практике нельзя передавать в SCHUFA. Пишите правду, адвокат для этого не нужен.',
      lastschrift:
        'Списание можно вернуть через банк в течение восьми недель без причины. Спор этим не закончен: в тот же день напишите фирме, почему Вы не платите.',
    },
  },
  uk: {
    german: 'Відповідь поки що є лише німецькою. Ви можете показати її тому, хто Вам допомагає:',
    unchecked: 'Цей переклад ще не перевірено носієм мови. Важливий німецький текст нижче.',
    outside:
      'Цього я не знаю і не хочу вгадувати. Я відповідаю лише на питання про договори, укладені телефоном. В інших випадках запитайте Verbraucherzentrale (центр захисту споживачів) або адвоката.',
    texts: {
      'nicht-verstanden':
        'Погане знання німецької саме по собі не робить договір недійсним. Але «ja» по телефону часто ще не останнє слово: для мобільного зв’язку та інтернету потрібен короткий виклад договору до Вашого «так» або Ваше схвалення (Genehmigung) у текстовій формі (Textform), для електрики й газу — текстова форма. Про всяк випадок відкличте договір протягом 14 днів від дзвінка, листом німецькою.',
      zahlen:
        'Це залежить від того, чи є чинний договір; довести його має фірма. Але не лишайте рахунок без відповіді: безспірну частину (наприклад, старий тариф) сплатіть, спірну оскаржте письмово німецькою.',
      'ja-gesagt':
        'Ні, здебільшого це не останнє слово. Чи пізно, залежить від дня дзвінка: зазвичай є 14 днів на відкликання (Widerruf), без правильної інформації про відкликання — довше. Для мобільного зв’язку та інтернету часто потрібне ще Ваше схвалення (Genehmigung) у текстовій формі (Textform), для електрики й газу — текстова форма. Нічого не підтверджуйте і не натискайте на посилання.',
      schwebend:
        '«Schwebend unwirksam» означає: договір поки не діє. Він почне діяти, лише якщо Ви схвалите його в текстовій формі (Textform), наприклад електронною поштою. До того обов’язку платити немає. Строк відкликання (Widerruf) може спливати все одно: про всяк випадок відкличте договір протягом 14 днів від дзвінка.',
      'genehmigung-erinnerung':
        'Без Вашого схвалення договір не набуває чинності; мовчання не є згодою. Усе ж напишіть коротко німецькою: „Ich genehmige den Vertrag nicht.“ Але не пишіть цього, якщо хочете зберегти договір чи пристрій: відмова остаточна. І перевірте строк відкликання (Widerruf).',
      'klick-sms':
        'Це спірно: схвалення треба вміти прочитати і бачити, від кого воно. Напишіть, що Ви не вважаєте це схваленням; саме натискання не заперечуйте. Вимагайте точний текст і дату та про всяк випадок відкличте договір у строк. Не натискайте на посилання з SMS та e-mail.',
      schweigen:
        'Ні. Мовчання — не згода. Але незабаром відповідайте письмово; якщо це правда — що Ви нічого не замовляли. Якщо Ви сказали «так» телефоном, відкличте договір у строк.',
      frist:
        'У Вас 14 днів. Для послуг строк починається з дня договору (зазвичай дзвінка), але не раніше, ніж Ви отримали в читабельній формі інформацію про відкликання. Досить надіслати відкликання в останній день.',
      'ohne-belehrung':
        'Якщо Вам не дали інформації про відкликання, строк закінчується лише через дванадцять місяців і 14 днів. Якщо її надішлють пізніше, у Вас 14 днів з того дня. Не чекайте.',
      'wie-widerrufen':
        'Досить одного речення німецькою: „Ich widerrufe den Vertrag.“ Причина не потрібна, досить електронного листа. Вкажіть ім’я, адресу і номер договору та збережіть підтвердження надсилання.',
      kopie:
        'Так, зазвичай, якщо запис є. Запис Вашого голосу — це Ваші персональні дані. Ви можете безкоштовно вимагати копію (Art. 15 DSGVO); фірма має один місяць. Адвокат не потрібен.',
      strom:
        'Договір про електрику чи газ не діє лише через «так» телефоном: закон вимагає текстову форму. Напишіть сьогодні новому і старому постачальнику та про всяк випадок відкличте договір.',
      inkasso:
        'Заперечте вимогу письмово: і в інкасо, і у фірми. Інкасо — не суд. Не підписуйте розстрочку і не платіть зі страху, але й не викидайте лист. Пишіть німецькою.',
      mahnbescheid:
        'Це лист із суду: у Вас два тижні від дня вручення. Надішліть доданий бланк заперечення (Widerspruch) до суду, а не фірмі. Причина не потрібна. Якщо два тижні минули, все одно заперечте одразу: це можливо, доки не видано Vollstreckungsbescheid.',
      'schufa-eintrag':
        'Заперечену вимогу, щодо якої суд не вирішив, за судовою практикою не можна передавати до SCHUFA. Тому заперечте її рано і письмово. Повністю виключити запис не можна.',
      bestreiten:
        'Заперечте вимогу письмово, досить електронного листа німецькою: „Ich bestreite die Forderung vollständig.“ Лише якщо це правда, додайте: „Ich habe den Vertrag nicht genehmigt.“ Надішліть фірмі та інкасо й поставте строк відповіді два тижні. Заперечені вимоги за судовою практикою не можна передавати до SCHUFA. Пишіть правду.',
      lastschrift:
        'Списання можна повернути через банк протягом восьми тижнів без причини. Спір цим не завершено: того ж дня напишіть фірмі, чому Ви не платите.',
    },
  },
  tr: {
    german: 'Cevap şimdilik yalnızca Almanca. Size yardım eden birine gösterebilirsiniz:',
    unchecked: 'Bu çeviri henüz anadili Türkçe olan biri tarafından kontrol edilmedi. Aşağıdaki Almanca metin esastır.',
    outside:
      'Bunu bilmiyorum ve tahmin etmek istemiyorum. Yalnızca telefonda satılan sözleşmeler hakkındaki sorulara cevap verebilirim. Diğer konularda Verbraucherzentrale’ye (tüketici danışma merkezi) veya bir avukata sorun.',
    texts: {
      'nicht-verstanden':
        'Az Almanca bilmek sözleşmeyi kendiliğinden geçersiz kılmaz. Ama telefonda söylenen „ja“ çoğu zaman son söz değildir: Cep telefonu ve internette evet demeden önce sözleşme özeti ya da sonradan yazılı metinle (Textform) onayınız (Genehmigung), elektrik ve gazda yazılı metin gerekir. Tedbir olarak aramadan sonraki 14 gün içinde Almanca bir yazıyla cayın.',
      zahlen:
        'Bu, geçerli bir sözleşme olup olmadığına bağlıdır; bunu firma kanıtlamalıdır. Ama faturayı cevapsız bırakmayın: tartışmasız kısmı (örneğin eski tarifeyi) ödeyin, tartışmalı kısma yazılı ve Almanca itiraz edin.',
      'ja-gesagt':
        'Hayır, çoğu zaman bu son söz değildir. Geç olup olmadığı arama gününe bağlıdır: Genellikle 14 gün cayma hakkınız (Widerruf) vardır, doğru bilgi verilmediyse daha uzun. Cep telefonu ve internette çoğu zaman ayrıca yazılı metinle (Textform) onayınız (Genehmigung) gerekir, elektrik ve gazda yazılı metin gerekir. Hiçbir şeyi onaylamayın, hiçbir linke tıklamayın.',
      schwebend:
        '„Schwebend unwirksam“ şu demektir: Sözleşme henüz geçerli değil. Ancak siz yazılı metinle (Textform), örneğin e-postayla onaylarsanız geçerli olur. O zamana kadar ödeme yükümlülüğü yoktur. Cayma süresi (Widerruf) yine de işliyor olabilir: Tedbir olarak aramadan itibaren 14 gün içinde cayın.',
      'genehmigung-erinnerung':
        'Onayınız olmadan sözleşme geçerli olmaz; susmak onay değildir. Yine de kısaca Almanca yazın: „Ich genehmige den Vertrag nicht.“ Sözleşmeyi veya cihazı istiyorsanız bunu yazmayın: Ret kesindir. Cayma süresini (Widerruf) de kontrol edin.',
      'klick-sms':
        'Bu tartışmalıdır: Onay okunabilir olmalı ve kimden geldiği görülmelidir. Bunu onay saymadığınızı yazın; tıkladığınızı inkâr etmeyin. Tam metni ve tarihi isteyin ve tedbir olarak süresinde cayın. SMS veya e-postadaki linklere tıklamayın.',
      schweigen:
        'Hayır. Susmak kabul değildir. Yine de kısa sürede yazılı cevap verin; doğruysa bir şey sipariş etmediğinizi bildirin. Telefonda „evet“ dediyseniz süresinde cayın.',
      frist:
        '14 gününüz var. Hizmetlerde süre sözleşme günüyle (çoğunlukla arama günü) başlar, ama cayma bilgisini okunabilir biçimde almadan önce başlamaz. Son gün göndermek yeterlidir.',
      'ohne-belehrung':
        'Cayma bilgisi verilmediyse süre ancak on iki ay ve 14 gün sonra biter. Sonradan gönderilirse o günden itibaren 14 gününüz vardır. Beklemeyin, bugün yazın.',
      'wie-widerrufen':
        'Almanca bir cümle yeter: „Ich widerrufe den Vertrag.“ Neden göstermeniz gerekmez, e-posta veya mektup yeter. Ad, adres ve sözleşme numarasını yazın, gönderdiğinizin kanıtını saklayın.',
      kopie:
        'Evet, kayıt varsa kural olarak. Sesinizin kaydı kişisel verinizdir. Ücretsiz bir kopya isteyebilirsiniz (Art. 15 DSGVO); firmanın bir ay süresi vardır. Avukat gerekmez.',
      strom:
        'Elektrik veya gaz sözleşmesi yalnızca telefonda „evet“ demekle geçerli olmaz: Kanun yazılı metin ister. Bugün hem yeni hem eski sağlayıcıya yazın ve tedbir olarak cayın.',
      inkasso:
        'Talebe yazılı olarak itiraz edin: hem tahsilat bürosuna (Inkasso) hem firmaya. Inkasso mahkeme değildir. Taksit planı imzalamayın, korkudan ödemeyin, ama mektubu da atmayın. Almanca yazın.',
      mahnbescheid:
        'Bu mahkemeden gelen bir yazıdır: Tebliğden itibaren iki haftanız var. Ekteki itiraz formunu (Widerspruch) firmaya değil, mahkemeye gönderin. Neden gerekmez. İki hafta geçtiyse yine hemen itiraz edin: Vollstreckungsbescheid çıkana kadar mümkündür.',
      'schufa-eintrag':
        'İtiraz ettiğiniz ve mahkemenin karar vermediği bir alacak, mahkeme kararlarına göre SCHUFA’ya bildirilemez. Bu yüzden erken ve yazılı itiraz edin. Kayıt tamamen dışlanamaz.',
      bestreiten:
        'Talebe yazılı itiraz edin, Almanca bir e-posta yeter: „Ich bestreite die Forderung vollständig.“ Yalnızca doğruysa ekleyin: „Ich habe den Vertrag nicht genehmigt.“ Firmaya ve Inkasso’ya gönderin, cevap için iki hafta süre verin. İtiraz edilen alacak mahkeme kararlarına göre SCHUFA’ya bildirilemez. Doğruyu yazın.',
      lastschrift:
        'Hesaptan çekilen parayı bankanız üzerinden sekiz hafta içinde nedensiz geri alabilirsiniz. Konu bununla bitmez: Aynı gün firmaya neden ödemediğinizi yazın.',
    },
  },
  pl: {
    german: 'Odpowiedź jest na razie tylko po niemiecku. Może ją Pani lub Pan pokazać osobie, która pomaga:',
    unchecked: 'Tego tłumaczenia nie sprawdziła jeszcze osoba mówiąca po polsku. Ważny jest niemiecki tekst poniżej.',
    outside:
      'Tego nie wiem i nie chcę zgadywać. Odpowiadam tylko na pytania o umowy sprzedane przez telefon. W innych sprawach pomoże Verbraucherzentrale (poradnia konsumencka) albo adwokat.',
    texts: {
      'nicht-verstanden':
        'Słaba znajomość niemieckiego sama nie czyni umowy nieważną. Ale „ja“ przez telefon często nie jest ostatnim słowem: przy komórce i internecie potrzebne jest podsumowanie umowy przed zgodą albo późniejsza zgoda (Genehmigung) w formie tekstowej (Textform), przy prądzie i gazie forma tekstowa. Na wszelki wypadek proszę odstąpić w ciągu 14 dni od rozmowy, pismem po niemiecku.',
      zahlen:
        'To zależy od tego, czy jest ważna umowa; musi ją udowodnić firma. Proszę jednak nie zostawiać rachunku bez odpowiedzi: część niesporną (np. starą taryfę) zapłacić, sporną zakwestionować na piśmie po niemiecku.',
      'ja-gesagt':
        'Nie, najczęściej to nie jest ostatnie słowo. Czy jest za późno, zależy od dnia rozmowy: zwykle jest 14 dni na odstąpienie (Widerruf), bez prawidłowego pouczenia dłużej. Przy telefonie komórkowym i internecie często potrzebna jest jeszcze zgoda (Genehmigung) w formie tekstowej (Textform), przy prądzie i gazie forma tekstowa. Proszę niczego nie potwierdzać i nie klikać.',
      schwebend:
        '„Schwebend unwirksam“ znaczy: umowa jeszcze nie obowiązuje. Zacznie obowiązywać dopiero po zgodzie w formie tekstowej (Textform), na przykład e-mailem. Do tego czasu nie ma obowiązku zapłaty. Termin odstąpienia (Widerruf) może jednak biec: na wszelki wypadek proszę odstąpić w ciągu 14 dni od rozmowy.',
      'genehmigung-erinnerung':
        'Bez zgody umowa nie staje się ważna; milczenie nie jest zgodą. Mimo to proszę krótko napisać po niemiecku: „Ich genehmige den Vertrag nicht.“ Proszę tego nie pisać, jeśli umowa lub urządzenie ma zostać: odmowa jest ostateczna. I sprawdzić termin odstąpienia (Widerruf).',
      'klick-sms':
        'To jest sporne: zgodę trzeba móc przeczytać i widzieć, od kogo pochodzi. Proszę napisać, że to nie jest zgoda; samego kliknięcia nie zaprzeczać. Proszę zażądać dokładnej treści i daty i na wszelki wypadek odstąpić w terminie. Proszę nie klikać linków z SMS-ów i e-maili.',
      schweigen:
        'Nie. Milczenie nie jest zgodą. Proszę jednak szybko odpisać; jeśli to prawda, że nic nie zostało zamówione. Po „tak“ w telefonie proszę odstąpić w terminie.',
      frist:
        'Termin wynosi 14 dni. Przy usługach biegnie od zawarcia umowy (zwykle od rozmowy), ale nie wcześniej niż od otrzymania pouczenia w czytelnej formie o odstąpieniu. Wystarczy wysłać w ostatnim dniu.',
      'ohne-belehrung':
        'Bez pouczenia o odstąpieniu termin kończy się dopiero po dwunastu miesiącach i 14 dniach. Jeśli pouczenie przyjdzie później, jest 14 dni od tego dnia. Proszę nie czekać.',
      'wie-widerrufen':
        'Wystarczy jedno zdanie po niemiecku: „Ich widerrufe den Vertrag.“ Powód nie jest potrzebny, wystarczy e-mail lub list. Proszę podać nazwisko, adres i numer umowy i zachować dowód wysłania.',
      kopie:
        'Tak, z reguły, jeśli nagranie istnieje. Nagranie głosu to dane osobowe. Można bezpłatnie zażądać kopii (Art. 15 DSGVO); firma ma jeden miesiąc. Adwokat nie jest potrzebny.',
      strom:
        'Umowa o prąd lub gaz nie jest ważna przez samo „tak“ w telefonie: ustawa wymaga formy tekstowej. Proszę dziś napisać do nowego i starego dostawcy i na wszelki wypadek odstąpić.',
      inkasso:
        'Proszę zakwestionować roszczenie na piśmie: u firmy windykacyjnej (Inkasso) i u firmy. Inkasso to nie sąd. Proszę nie podpisywać rat i nie płacić ze strachu, ale też nie wyrzucać listu. Pisać po niemiecku.',
      mahnbescheid:
        'To pismo z sądu: są dwa tygodnie od doręczenia. Dołączony formularz sprzeciwu (Widerspruch) proszę wysłać do sądu, nie do firmy. Powód nie jest potrzebny. Po dwóch tygodniach proszę i tak od razu złożyć sprzeciw: można, dopóki nie wydano Vollstreckungsbescheid.',
      'schufa-eintrag':
        'Zakwestionowanej wierzytelności, o której sąd nie orzekł, według orzecznictwa nie wolno zgłaszać do SCHUFA. Dlatego proszę ją wcześnie i pisemnie zakwestionować. Wpisu nie da się całkiem wykluczyć.',
      bestreiten:
        'Proszę zakwestionować roszczenie na piśmie, wystarczy e-mail po niemiecku: „Ich bestreite die Forderung vollständig.“ Tylko jeśli to prawda, proszę dodać: „Ich habe den Vertrag nicht genehmigt.“ Wysłać do firmy i Inkasso i wyznaczyć dwa tygodnie na odpowiedź. Zakwestionowanych roszczeń według orzecznictwa nie wolno zgłaszać do SCHUFA. Proszę pisać prawdę.',
      lastschrift:
        'Obciążenie konta można cofnąć w banku w ciągu ośmiu tygodni bez powodu. Spór się na tym nie kończy: tego samego dnia proszę napisać do firmy, dlaczego.',
    },
  },
  ar: {
    german: 'الجواب متوفر حاليًا بالألمانية فقط. يمكنك أن تريه لمن يساعدك:',
    unchecked: 'لم تُراجَع هذه الترجمة بعد من متحدث بالعربية. النص الألماني أدناه هو المهم.',
    outside:
      'لا أعرف ذلك ولا أريد أن أخمن. أجيب فقط عن الأسئلة حول العقود المباعة عبر الهاتف. في الأمور الأخرى اسأل مركز المستهلك (Verbraucherzentrale) أو محاميًا.',
    texts: {
      'nicht-verstanden':
        'ضعف معرفة الألمانية لا يجعل العقد باطلًا من تلقاء نفسه. لكن قول «ja» على الهاتف ليس غالبًا الكلمة الأخيرة: في الهاتف المحمول والإنترنت يلزم ملخص العقد قبل موافقتك أو موافقتك المكتوبة بعده (Genehmigung)، وفي الكهرباء والغاز يلزم نص مكتوب. احتياطًا انسحب خلال 14 يومًا من المكالمة برسالة بالألمانية.',
      zahlen:
        'يتوقف ذلك على وجود عقد صالح، وعلى الشركة أن تثبته. لكن لا تترك الفاتورة بلا رد: ادفع الجزء غير المتنازع عليه (مثل التعرفة القديمة) واعترض على الباقي كتابةً بالألمانية.',
      'ja-gesagt':
        'لا، غالبًا ليست هذه الكلمة الأخيرة. يتوقف الأمر على يوم المكالمة: لديك عادةً 14 يومًا للانسحاب (Widerruf)، وأطول من ذلك إن لم تصلك معلومات الانسحاب الصحيحة. في الهاتف المحمول والإنترنت تلزم غالبًا موافقتك المكتوبة أيضًا (Genehmigung)، وفي الكهرباء والغاز يلزم نص مكتوب. لا تؤكد شيئًا ولا تضغط على أي رابط.',
      schwebend:
        '«Schwebend unwirksam» تعني: العقد غير ساري بعد. لا يسري إلا إذا وافقت عليه كتابةً، مثلًا بالبريد الإلكتروني. حتى ذلك الحين لا يوجد واجب دفع. لكن مهلة الانسحاب (Widerruf) قد تجري مع ذلك: انسحب احتياطًا خلال 14 يومًا من المكالمة.',
      'genehmigung-erinnerung':
        'بدون موافقتك لا يصبح العقد ساريًا؛ الصمت ليس موافقة. مع ذلك اكتب بالألمانية باختصار: „Ich genehmige den Vertrag nicht.“ لا تكتب ذلك إن كنت تريد العقد أو الجهاز: الرفض نهائي. وتحقق من مهلة الانسحاب (Widerruf).',
      'klick-sms':
        'هذا محل خلاف: يجب أن تكون الموافقة مقروءة ويظهر ممن هي. اكتب أنك لا تعدّ ذلك موافقة، ولا تنكر الضغط نفسه. اطلب النص الدقيق والتاريخ، وانسحب احتياطًا ضمن المهلة. لا تضغط على روابط من الرسائل القصيرة أو البريد الإلكتروني.',
      schweigen:
        'لا. الصمت ليس موافقة. لكن أجب قريبًا كتابةً؛ وإن كان صحيحًا فاكتب أنك لم تطلب شيئًا. وإذا قلت «نعم» على الهاتف فانسحب ضمن المهلة.',
      frist:
        'لديك 14 يومًا. في الخدمات تبدأ المهلة من يوم العقد (غالبًا يوم المكالمة)، لكن ليس قبل أن تصلك معلومات الانسحاب مكتوبة. يكفي الإرسال في اليوم الأخير.',
      'ohne-belehrung':
        'إذا لم تصلك معلومات الانسحاب فتنتهي المهلة بعد اثني عشر شهرًا و14 يومًا. وإذا أُرسلت لاحقًا فلديك 14 يومًا من ذلك اليوم. لا تنتظر واكتب اليوم.',
      'wie-widerrufen':
        'تكفي جملة واحدة بالألمانية: „Ich widerrufe den Vertrag.“ لا حاجة إلى سبب، ويكفي بريد إلكتروني أو رسالة. اكتب الاسم والعنوان ورقم العقد واحتفظ بإثبات الإرسال.',
      kopie:
        'نعم، في العادة، إن وُجد تسجيل. تسجيل صوتك من بياناتك الشخصية. يمكنك طلب نسخة مجانًا (Art. 15 DSGVO)، وأمام الشركة شهر واحد. لا حاجة إلى محامٍ.',
      strom:
        'عقد الكهرباء أو الغاز لا يصح بكلمة «نعم» على الهاتف وحدها: القانون يطلب نصًا مكتوبًا. اكتب اليوم إلى المورد الجديد والقديم وانسحب احتياطًا.',
      inkasso:
        'اعترض على المطالبة كتابةً لدى شركة التحصيل (Inkasso) ولدى الشركة. شركة التحصيل ليست محكمة. لا توقع على تقسيط ولا تدفع خوفًا، ولا ترمِ الرسالة. اكتب بالألمانية.',
      mahnbescheid:
        'هذه رسالة من المحكمة: لديك أسبوعان من يوم التسليم. أرسل نموذج الاعتراض المرفق (Widerspruch) إلى المحكمة وليس إلى الشركة. لا حاجة إلى سبب. وإذا مضى الأسبوعان فاعترض فورًا مع ذلك: هذا ممكن ما لم يصدر Vollstreckungsbescheid.',
      'schufa-eintrag':
        'المطالبة التي اعترضت عليها ولم تحكم فيها محكمة لا يجوز حسب أحكام القضاء إبلاغ SCHUFA بها. لذلك اعترض مبكرًا وكتابةً. لا يمكن استبعاد القيد تمامًا.',
      bestreiten:
        'اعترض على المطالبة كتابةً، ويكفي بريد إلكتروني بالألمانية: „Ich bestreite die Forderung vollständig.“ وفقط إذا كان ذلك صحيحًا أضف: „Ich habe den Vertrag nicht genehmigt.“ أرسله إلى الشركة وإلى Inkasso وحدد أسبوعين للرد. لا يجوز حسب أحكام القضاء إبلاغ SCHUFA بالمطالبات المعترض عليها. اكتب الحقيقة.',
      lastschrift:
        'يمكن استرجاع المبلغ المسحوب عبر البنك خلال ثمانية أسابيع دون سبب. لا ينتهي النزاع بذلك: اكتب للشركة في اليوم نفسه لماذا لا تدفع.',
    },
  },
};
