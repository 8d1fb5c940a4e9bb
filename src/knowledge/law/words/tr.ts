// The law's words in Turkish. Words kept throughout: cayma (Widerruf), onay (Genehmigung), sözleşme özeti (Vertragszusammenfassung),
// yazılı metin (Textform), fesih (Kündigung), iptal (Anfechtung), ödeme emri (Mahnbescheid), tahsilat şirketi (Inkasso).
import type { LawWords } from './words.ts';

/** By rule, headline and deadline: what stands in German beside it, in Turkish. */
export const TR: LawWords = {
  checkedBySpeaker: false,
  stands: 'Caymanızın (Widerruf) zamanında olduğunu gösteren çok şey var.',
  firmness: {
    clear: 'Kural yasada böyle yazılıdır. Durumunuza uyup uymadığı, neyin kanıtlanabildiğine bağlıdır.',
    arguable: 'Bunun için iyi nedenler var; ancak bir mahkeme de böyle görürse kesinleşir.',
    disputed:
      'Uzmanlar bu konuda aynı görüşte değil. Davadan önce tüketici danışma merkezine (Verbraucherzentrale) veya bir avukata sorun.',
  },
  marks: {
    S: 'Bu, yalnızca yasanın sözüne değil, mahkeme kararlarına veya kurumlara dayanır.',
    'S-': 'Bunun için elimizde yalnızca kısa bir alıntı vardı.',
    M: 'Kontrol edilmedi: Bunu genel bilgiye göre aktarıyoruz, yasa metninden okumadık.',
  },
  conclusions: {
    outOfScope: {
      headline: 'Bunu başkaları bizden daha iyi inceleyebilir.',
      lead: 'Kurallarımız, Almanya’da telefonda satılan özel sözleşmeler içindir. Yine de gördüğümüz her süreyi gösteriyoruz.',
    },
    noContract: {
      headline: 'Şunu gösteren çok şey var: Bir sözleşme yapılmamış.',
      lead: 'Kabul ettiğinizi firma kanıtlamalıdır. Yine de burada yazan her süreye uyun.',
    },
    void: {
      headline: 'Şunu gösteren çok şey var: Bu sözleşmede gerekli biçim eksik.',
      lead: 'Bazı sözleşmeler ancak okunabilir biçimde yazılmışsa geçerlidir. Cayma süresi hâlâ işliyorsa tedbir olarak yine de cayın (Widerruf).',
    },
    noCapacity: {
      headline: 'Şunu gösteren çok şey var: Telefonda geçerli bir beyan yapılmamış.',
      lead: 'Anlaşmazlıkta bunun gösterilmesi gerekir, çoğu zaman doktor belgesiyle. Cayma süresi hâlâ işliyorsa tedbir olarak yine de cayın (Widerruf); imzalamaya yetkili olan imzalamalıdır.',
    },
    pendingIneffective: {
      headline: 'Şunu gösteren çok şey var: Sözleşme henüz geçerli değil.',
      lead: 'Öyleyse ancak onay verilirse geçerli olur. Hiçbir şeyi onaylamayın, hiçbir bağlantıya tıklamayın ve işleyen bir cayma süresini (Widerrufsfrist) kaçırmayın.',
    },
    withdrawable: {
      headline: 'Şunu gösteren çok şey var: Sözleşmeden cayabilirsiniz (Widerruf).',
      lead: 'Gerekçe gerekmez. Önemli olan, caymayı gönderdiğiniz gündür.',
    },
    voidable: {
      headline: 'Şunu gösteren çok şey var: Sözleşmeyi iptal edebilirsiniz (Anfechtung).',
      lead: 'Bu, yanlış bilgiler sizi evet demeye götürdüyse mümkündür. Anlaşmazlıkta bunu sizin kanıtlamanız gerekir.',
    },
    withdrawalExpired: {
      headline: 'Anlattıklarınıza göre cayma süresi (Widerrufsfrist) herhalde geçmiş.',
      lead: 'Daha önce caydıysanız bize söyleyin: O zaman o gün sayılır. Yoksa aldatıldıysanız iptal (Anfechtung), tek tek kalemlere itiraz, konuşmanın kaydı ve yeni bir sözleşmede fesih (Kündigung) kalır.',
    },
    valid: {
      headline: 'Anlattıklarınıza göre sözleşme herhalde geçerli.',
      lead: 'Yine de tek tek kalemlere itiraz edebilir ve sürenin sonunda feshedebilirsiniz (Kündigung).',
    },
    insufficientFacts: {
      headline: 'Sonuç için henüz bilgi eksik.',
      lead: 'O zamana kadar: hiçbir şeyi onaylamayın, hiçbir şeye tıklamayın, her şeyi saklayın. Cayma süresi hâlâ işliyorsa ve şüphedeyseniz tedbir olarak cayın (Widerruf).',
    },
  },
  deadlines: {
    withdrawal: { title: 'Cayma (Widerruf)', todo: 'Caymayı gönderin. Gönderdiğiniz gün sayılır; kanıtı saklayın.' },
    withdrawalUninstructed: {
      title: 'Bilgilendirme olmadan cayma (Widerruf)',
      todo: 'En iyisi bugün cayın: Gerçekten bilgilendirme gelip gelmediği tartışılabilir.',
    },
    insuranceWithdrawal: {
      title: 'Sigortadan cayma (Widerruf)',
      todo: 'Caymayı yazılı metin (Textform) olarak gönderin.',
    },
    lifeInsuranceWithdrawal: {
      title: 'Hayat sigortasından cayma (Widerruf)',
      todo: 'Caymayı yazılı metin (Textform) olarak gönderin.',
    },
    accessRequest: {
      title: 'Bilgi talebinize (Auskunft) yanıt',
      todo: 'Firma o güne kadar yanıt vermelidir; sonrasında hatırlatın ve şikâyet edin.',
    },
    accessRequestExtended: {
      title: 'Uzatılmış yanıt süresi',
      todo: 'Firma, gerekçeli bir uzatmadan sonra da en geç o gün yanıt vermelidir.',
    },
    invoiceObjection: {
      title: 'Faturaya itiraz',
      todo: 'Yazı o güne kadar firmaya ulaşmalıdır. İtiraz etmediğiniz kısmı ödersiniz.',
    },
    debitRefund: {
      title: 'Çekilen parayı geri alma',
      todo: 'Parayı banka yoluyla geri alın ve aynı gün firmaya yazın.',
    },
    unauthorisedDebit: {
      title: 'İzinsiz çekilen parayı bildirme',
      todo: 'Hiç izin vermediğinizi bankaya hemen söyleyin.',
    },
    avoidanceDeceit: { title: 'Aldatma nedeniyle iptal (Anfechtung)', todo: 'Yazı o güne kadar firmaya ulaşmalıdır.' },
    avoidanceError: { title: 'Yanılma nedeniyle iptal (Anfechtung)', todo: 'En iyisi bugün gönderin.' },
    approvalRequest: {
      title: 'Onay isteği',
      todo: 'Bir şey yapmanız gerekmez; kısa bir hayır daha güvenlidir. Cayma (Widerruf) süresi bunun yanında işler.',
    },
    deviatingPolicy: {
      title: 'Farklı poliçeye itiraz',
      todo: 'O güne kadar sigortaya yazılı metinle (Textform) farklılığa itiraz ettiğinizi yazın. Susmak onu onaylamak sayılabilir.',
    },
    energyComplaint: {
      title: 'Enerji firmasının yanıtı',
      todo: 'O güne kadar çözüm gelmezse uzlaştırma kurumuna (Schlichtungsstelle) gidebilirsiniz.',
    },
    courtOrder: {
      title: 'Ödeme emrine (Mahnbescheid) itiraz',
      todo: 'Form o güne kadar mahkemede olmalıdır. Bu her şeyden önce gelir.',
    },
    enforcementOrder: {
      title: 'İcra emrine (Vollstreckungsbescheid) itiraz',
      todo: 'Bugün bir avukata veya tüketici danışma merkezine (Verbraucherzentrale) gidin; itiraz o güne kadar mahkemede olmalıdır.',
    },
    cutOffThreat: {
      title: 'Kapatma uyarısı',
      todo: 'Ondan önce faturaya gerekçeyle itiraz edin ve itiraz etmediğiniz kısmı ödeyin.',
    },
    refund: {
      title: 'Caymadan sonra geri ödeme',
      todo: 'Cayma etkiliyse firma o güne kadar geri ödemelidir; malda, mal geri gönderilene kadar bekleyebilir.',
    },
    goodsReturn: {
      title: 'Malı geri gönderme',
      todo: 'Malı o güne kadar, belgesini alarak gönderin; firma yanıt vermese de.',
    },
    termChangeNotice: {
      title: 'Değişiklik nedeniyle özel fesih (Sonderkündigung)',
      todo: 'Fesih o güne kadar ulaşmalıdır.',
    },
    telecomCancellation: { title: 'Fesihten sonra bitiş', todo: 'Sözleşme bu gün sona erer.' },
    maximumTerm: { title: 'İzin verilen en uzun süre', todo: 'Sözleşme sizi daha uzun bağlayamaz.' },
  },
  reasons: {
    contestConclusion: 'Bir sözleşme yapılıp yapılmadığını firmaya kanıtlatırsınız.',
    refuseApproval:
      'Onay (Genehmigung) vermediğinizi beyan edersiniz; bu kesindir. O zaman şunu gösteren çok şey var: Sözleşme veya değişiklik geçerli olmaz.',
    recordingAccess: 'Konuşma kaydının kopyasını ve silinmemesini istersiniz.',
    energyFormVoid: 'Yazılı metnin (Textform) eksik olduğuna dayanır ve firma değişikliğini durdurtursunuz.',
    refuseThirdParty: 'Telefonda başka birinin söylediğine onay vermezsiniz.',
    refuseMinor: 'Anne ve baba, çocuğun sözleşmesine onay vermez.',
    incapacity: 'Mektup, telefondaki beyanın etkili olmadığına dayanır; içinde teşhis yoktur.',
    identityMisuse: 'Birinin verilerinizi kullandığını firmaya bildirirsiniz.',
    formVoid: 'Yasanın istediği biçimin eksik olduğuna dayanırsınız.',
    withdrawal: 'Süre sürüyor olabileceği sürece cayma (Widerruf) en güvenli yoldur: gerekçesiz, tedbir olarak da.',
    stopSwitch: 'Eski ve yeni firma, değişikliği istemediğinizi bugün öğrenmelidir.',
    avoidance: 'Yanlış bilgilerle verildiği için evetinizi iptal edersiniz (Anfechtung).',
    refund: 'Hukuki dayanağı olmadan ödediğinizi geri istersiniz.',
    mandateRevocation: 'Hesabınızdan para çekme iznini geri alırsınız.',
    debitRefund:
      'Bankanız çekilen parayı geri alabilir. Bu yalnızca parayı durdurur, alacağı değil; bu yüzden aynı gün firmaya da yazın. Kartla ya da PayPal ile mi ödendi? O zaman bu mektup işe yaramaz: İadeyi orada sorun.',
    marketingObjection: 'Yeni reklam aramalarını yasaklarsınız.',
    creditAgencyNotice: 'Kredi sicil kurumu (Auskunftei), alacağa itiraz edildiğini öğrenir.',
    invoiceObjection: 'Tam olarak tartışmalı kaleme itiraz eder ve gerisini ödemeye devam edersiniz.',
    restoreService: 'Haksız bir kapatmanın hemen kaldırılmasını istersiniz.',
    regulatorComplaint:
      'Bundesnetzagentur izinsiz aramaları ve gizlice yapılan firma değişikliklerini takip eder; ücretsizdir, ama firmaya yazılacak mektubun yerine geçmez.',
    arbitration: 'Firma yardım etmedi: Bir uzlaştırma kurumu (Schlichtungsstelle) ücretsiz arabuluculuk yapar.',
    debtCollectorReply:
      'Tahsilat şirketinde (Inkasso) alacağa itiraz eder ve iddia edilen sözleşmenin nasıl yapıldığını sorarsınız.',
    marketingConsentProof: 'Reklam aramalarına önceden izin verdiğinizi firma göstersin.',
    debtCollectorComplaint:
      'Tahsilat şirketlerini (Inkasso) denetleyen kurum, itirazınızın görmezden gelinip gelinmediğini inceleyebilir.',
    dpaComplaint: 'Bilgi verme süresi geçti veya yanıt yeterli değil: Veri koruma kurumu ücretsiz yardım eder.',
    recordingReminder: 'Kaydın kendisiyle birlikte eksiksiz bilgi (Auskunft) verilmesini hatırlatırsınız.',
    cancellation: 'Başka bir şey işe yaramazsa sözleşme, mümkün olan ilk günde fesihle (Kündigung) sona erer.',
    specialCancellation:
      'Duyurulan değişiklik nedeniyle süre beklemeden feshedebilirsiniz. Elektrik ve gazda fesih, değişiklik gününden önce ulaşmalıdır.',
    insuranceWithdrawal:
      'Sigorta ve finans sözleşmelerinden yazılı metinle (Textform) cayarsınız (Widerruf); telefon etmek yetmez.',
    courtOrderObjection:
      'Ödeme emrine (Mahnbescheid) karşı yalnızca mahkemeye itiraz yardımcı olur: iki hafta içinde, sonra hemen, en iyisi ekli formla. Firmaya yazılan mektup onu durdurmaz.',
    handoverSheet:
      'Buna uzman biri bakmalıdır: Bu sayfa, tüketici danışma merkezi (Verbraucherzentrale) veya avukat için her şeyi özetler.',
    erasure: 'Kopya geldi: Artık ihtiyacınız yoksa şimdi silinmesini isteyebilirsiniz.',
    withdrawalFollowUp: 'Caymanızda (Widerruf) ısrar eder ve tedbir olarak bir kez daha beyan edersiniz.',
    portingDemand: 'Kendi feshiniz geçerlidir: Numara taşınmalıdır.',
  },
  contradictions: {
    'future-callDate': 'Aramanın günü gelecekte.',
    'future-documentsReceivedDate': 'Belgelerin geldiği gün gelecekte.',
    'future-debitDate': 'Paranın çekildiği gün gelecekte.',
    'future-withdrawnDate': 'Caymanızın (Widerruf) günü gelecekte.',
    'future-dunningDate': 'Mahkeme yazısının veya ihtarın günü gelecekte.',
    'future-approvalDate': 'Onayın günü gelecekte.',
    'approval-before-call': 'Aramadan önce onay vermiş görünüyorsunuz.',
    'papers-before-call': 'Belgeler aramadan önce gelmiş. İki gün de doğru mu?',
    'debit-before-call': 'Para aramadan önce çekilmiş. İki gün de doğru mu?',
    'withdrawn-before-call': 'Aramadan önce caymışsınız (Widerruf). İki gün de doğru mu?',
    'delivery-before-call': 'Mal aramadan önce gelmiş. İki gün de doğru mu?',
    'objection-before-call': 'Aramadan önce itiraz etmişsiniz. İki gün de doğru mu?',
    age: 'Yaş ile “reşit değil” birbirine uymuyor.',
    'insurance-kind': 'Bir sigorta türü söylenmiş, ama konu başka bir şey.',
    'no-call-but-yes': 'Telefon görüşmesi olmamış, yine de telefonda evet denmiş.',
    'yes-and-no': 'Telefonda hem evet hem hayır denmiş görünüyor.',
    'summary-missing-and-timed': 'Sözleşme özeti (Vertragszusammenfassung) gelmemiş, ama bir zamanı var.',
    'summary-timed-and-dated': 'Sözleşme özetinin (Vertragszusammenfassung) geldiği gün, arama gününe uymuyor.',
    'approval-denied-and-given': 'Hiçbir şeyi onaylamamışsınız, yine de bir onay var.',
    'instruction-missing-and-dated': 'Cayma bilgilendirmesi (Widerrufsbelehrung) gelmemiş, ama bir tarihi var.',
    'not-withdrawn-and-dated': 'Caymamışsınız (Widerruf), yine de bunun için bir gün var.',
    'not-debited-and-dated': 'Para çekilmemiş, yine de bunun için bir gün ya da tutar var.',
    'not-objected-and-dated': 'İtiraz etmemişsiniz, yine de bunun için bir gün var.',
    'not-delivered-and-dated': 'Mal gelmemiş, yine de bunun için bir gün var.',
    'not-billed-and-dated': 'Fatura gelmemiş, yine de bunun için bir gün ya da tutar var.',
    'discovered-before-call': 'Aldatma aramadan önce fark edilmiş. İki gün de doğru mu?',
    range: 'Aramanın günü söylenen dönemin içinde değil.',
  },
  rules: {
    'SCOPE-01': {
      title: 'Sizin için başka bir ülkenin hukuku geçerlidir.',
      text: 'Almanya’da yaşamıyorsunuz, bu yüzden Alman kuralları herhalde uymuyor. Ülkenizin tüketici danışma merkezine sorun, en iyisi bugün: Orada da çoğunlukla kısa süreler vardır.',
    },
    'V-35': {
      title: 'Bu bir iş sözleşmesidir.',
      text: 'Burada incelediğimiz haklar özel sözleşmeler içindir. Firmalar ve serbest çalışanlar için bunlardan azı kalır; doğru yer bir avukat veya meslek odasıdır.',
    },
    'W-02': {
      title: 'Sözleşme telefonda yapılmamış.',
      text: 'Wortlaut, telefonda satılan sözleşmeleri inceler. Kapıda yapılanlarda da kural olarak 14 gün cayma (Widerruf) vardır, mağazada yoktur; tüketici danışma merkezi (Verbraucherzentrale) yardım eder.',
    },
    'V-10': {
      title: 'Sözleşme internetten sipariş edilmiş.',
      text: 'İnternet sitesindeki siparişler için burada incelemediğimiz ayrı kurallar vardır. Orada da çoğunlukla 14 gün içinde cayma (Widerruf) mümkündür.',
    },
    'V-01': {
      title: 'Verdiğiniz bilgiye göre tam bu sözleşmeye evet denmedi.',
      text: 'Bir sözleşme için bir teklif ve tam o teklife açık bir evet gerekir. Yalnızca belge isteyen, verilerini doğrulayan veya hayır diyen bir şey sipariş etmemiştir.',
    },
    'V-02': {
      title: 'Telefondaki teklif yalnızca konuşma sırasında geçerlidir.',
      text: 'Telefonda hemen kabul etmediğiniz şey, telefonu kapatınca bitmiştir. Sonradan gelen “onay yazısı” en fazla firmanın yeni bir teklifidir.',
    },
    'V-03': {
      title: 'Susmak kabul etmek değildir.',
      text: 'Posta, e-posta veya pakete bir şey demeyen sözleşme yapmış olmaz. “İtiraz edilmezse sözleşme geçerlidir” gibi bir cümle de sizi bağlamaz.',
      firmnessWhy: 'Susmanın evet olmadığı genel bir ilkedir; böyle bir cümle tek bir maddede yazmaz.',
    },
    'V-04': {
      title: 'Sipariş etmediğinizin parasını ödemeniz gerekmez.',
      text: 'Sipariş edilmemiş mal veya hizmet için sizden bir şey istenemez. Yine de onu kullanmamak daha iyidir ki kimse bundan bir evet çıkarmasın.',
    },
    'V-06': {
      title: 'Telefonda fiyat konuşulmadı.',
      text: 'Fiyat konuşulmadıysa önemli bir noktada anlaşma eksiktir. Tek tek noktaların kaydedilmiş olması da bunu değiştirmez.',
    },
    'V-07': {
      title: 'Onay yazısında konuşmadan başka bir şey yazıyor.',
      text: 'Değişiklikle kabul, yeni teklifli bir rettir ve susmak onu kural olarak kabul etmez. Sigortalarda farklı poliçeye bir ay içinde yazılı metinle (Textform) itiraz etmeniz gerekir.',
    },
    'V-09': {
      title: 'Bir ek, ancak açıkça istediyseniz para tutar.',
      text: 'Asıl hizmetin dışındaki bir ek açıkça kararlaştırılmış olmalıdır. Bu yoksa yalnızca ek düşer; sözleşmenizin gerisi kalır.',
    },
    'V-36': {
      title: 'Arama sırasında bu kişi hayatta değildi.',
      text: 'Ölümden sonra kimse bir şey sipariş etmiş olamaz. Daha eski bir sözleşme süreleriyle birlikte mirasçılara geçer.',
    },
    'V-20': {
      title: 'Telefonda başka biri vardı.',
      text: 'İzinsiz olarak sizin adınıza evet diyen sizi bağlamaz. Sözleşme sizin onayınıza (Genehmigung) bağlıdır ve onayı reddedebilirsiniz.',
    },
    'V-24': {
      title: 'Çocuk yedi yaşından küçük.',
      text: 'Yedi yaşından küçük çocuklar sözleşme yapamaz. Söyledikleri sayılmaz.',
    },
    'V-25': {
      title: 'Telefondaki kişi reşit değil.',
      text: 'Sözleşme çocuğun kendisi için ise anne ve baba olmadan etkili olmaz. İkisinin de onayına bağlıdır ve onayı reddedebilirler.',
    },
    'V-27': {
      title: '18 yaşından sonra kendi kararınız geçerlidir.',
      text: 'Anne ve baba şimdiye kadar ne evet ne hayır dediyse, sözleşme artık sizin evet veya hayırınıza bağlıdır. İstemiyorsanız hiçbir şeyi onaylamayın, ödemeyin ve kullanmayın. Anne ve baba firmaya daha 18 yaşından önce hayır dediyse, bu hayır kural olarak geçerli kalır.',
    },
    'V-28': {
      title: 'Yasal temsilci (Betreuung) olmadan sözleşme geçerli değildir.',
      text: 'Bir mahkeme, bu tür sözleşmeler için onay gerektiğine karar vermiştir. Bu onay reddedilebilir.',
    },
    'V-30': {
      title: 'Anlattıklarınıza göre arama sırasında özgür bir karar mümkün değildi.',
      text: 'Sürekli olarak özgürce karar veremeyen, örneğin ileri demansta, etkili bir sözleşme yapmaz. Anlaşmazlıkta bunun doktor belgesiyle gösterilmesi gerekir; danışmanlık alın.',
      firmnessWhy: 'Yasa açıktır, ama kanıtlamak size düşer ve çoğunlukla doktor raporu gerekir.',
    },
    'V-33': {
      title: 'Biri verilerinizi kullandı.',
      text: 'Sizin adınızla sipariş veren sizi bağlamaz. Polise bildirin; firmaya, bankaya ve kredi sicil kurumuna (Auskunftei) haber verin.',
      firmnessWhy: 'Maddeler okundu; kimlik hırsızlığında sorumluluk konusunda kural genel ilkelere dayanır.',
    },
    'F-03': {
      title: 'Belge, evet demeden önce gelmelidir.',
      text: 'Sözleşme özeti (Vertragszusammenfassung) ancak aramadan sonra geldiyse sözleşme, siz ondan sonra yazılı metinle (Textform) onay verirseniz geçerli olur. Bunu yapmadığınız sürece firmanın bir şey isteyemeyeceğini gösteren çok şey var.',
    },
    'F-05': {
      title: 'Belge hiç gelmedi.',
      text: 'Sözleşme özeti (Vertragszusammenfassung) yoksa sözleşmenin henüz geçerli olmadığını gösteren çok şey var. Hiç bilgi vermeyen firma, geç bilgi verenden daha iyi durumda olmamalıdır.',
      firmnessWhy:
        'Yasa metni yalnızca geç gelen özeti düzenler; hiç gelmeyen için de aynısının geçerli olduğunu Bundesnetzagentur ve hukuk kitapları söylüyor, ama henüz hiçbir yüksek mahkeme söylemedi.',
    },
    'F-06': {
      title: 'Belge konuşma sırasında geldi.',
      text: 'Görüşmenin ortasında gelen bir e-posta, ancak evet demeden önce sakin sakin okuyabildiyseniz yeter. Öyle değilse sözleşmenin geçerliliğine itiraz edilebilir.',
      firmnessWhy:
        'Önemli olan, e-postayı evet demeden önce gerçekten okuyup okuyamadığınızdır; bir mahkeme tıklamaya zorlamayı yasakladı, ama tek tek sözleşmeler hakkında karar vermedi.',
    },
    'F-10': {
      title: 'Uzatma ve tarife değişikliği de onayınızı ister.',
      text: 'Sözleşme özeti (Vertragszusammenfassung) ancak aramadan sonra geldiyse uzatma da siz yazılı metinle (Textform) onay verirseniz geçerli olur. O zamana kadar eski tarifeniz kalır.',
      firmnessWhy:
        'Yasa uzatmalar için istisna tanımıyor ve büyük bir firma buna göre davranıyor; bu konuda bildiğimiz bir karar yok.',
    },
    'F-20': {
      title: 'Elektrik ve gaz: yalnızca sözle yapılan geçerli sayılmaz.',
      text: 'Temel tedarik (Grundversorgung) dışındaki bir elektrik veya gaz sözleşmesi yazılı metin (Textform) ister, yani okunabilir bir şey. Telefonda veya kapıda bir evet, kaydedilmiş olsa da, tek başına yetmez.',
    },
    'F-21': {
      title: '“JA” yazan bir SMS imza sayılmaya pek yetmez.',
      text: 'Yazılı metin (Textform), adınızla okunabilir bir beyan ister. SMS’le veya sözle kısa bir “JA”nın buna yetip yetmediği şüphelidir.',
      firmnessWhy:
        'Yasa hangi beyanın yazılı metin istediğini tam söylemiyor; “JA” yazan SMS hakkında yalnızca kesinleşmemiş tek bir karar var.',
    },
    'F-30': {
      title: 'Çekilişlere kayıt yazılı metin (Textform) ister.',
      text: 'Sizi para karşılığı başkalarının çekilişlerine yazan, bunun için okunabilir bir sözleşme yapmalıdır. Telefonda bir evet yetmez.',
    },
    'F-40': {
      title: 'Abonelikler aslında imzalı yazılı biçim (Schriftform) ister.',
      text: 'Dergiler ve düzenli teslimatlar için yasa imzalı yazılı biçim ister, meğer ki koşulları sözleşme yapılırken açıp kaydedebilmiş olun. Telefonda yapılan aboneliğin bu yüzden geçersiz olup olmadığı belli değildir.',
      firmnessWhy:
        'Yasa metni açıktır, ama uygulama ona uymuyor; yeni kararlar yok. Bu yüzden bunu yalnızca caymanın (Widerruf) yanında söylüyoruz.',
    },
    'F-50': {
      title: 'Uzaktan kurslar yazılı metin (Textform) ve izin ister.',
      text: 'Öğrenmenin denetlendiği bir kursa yazılan bunu okunabilir biçimde beyan etmelidir. Yalnızca telefonla olmaz; kursun izni yoksa sözleşmenin geçersiz olduğunu gösteren çok şey var.',
    },
    'W-01': {
      title: 'Cayabilirsiniz (Widerruf).',
      text: 'Telefonda veya kapıda yapılan sözleşmelerden 14 gün boyunca gerekçesiz cayabilirsiniz. Kimin kimi aradığı önemli değildir.',
    },
    'W-06': {
      title: 'Sigortadan cayabilirsiniz (Widerruf).',
      text: 'Bütün belgeleri aldıktan sonra 14 gününüz vardır, hayat ve cenaze sigortasında 30. Bunu yazın, çünkü burada yazılı metin (Textform) gerekir.',
    },
    'W-07': {
      title: 'Uzatma ve tarife değişikliğinden de cayabilirsiniz (Widerruf).',
      text: 'Telefonda yeni bir süre veya yeni bir fiyat kararlaştıran, kendi cayma hakkı olan bir sözleşme yapar. Eski sözleşmeniz bu durumda kalır.',
      firmnessWhy:
        'Yeni fiyatlı tarife değişiklikleri için bu yaygın olarak kabul ediliyor; yeni fiyatı olmayan basit bir uzatma için kesin karar yok.',
    },
    'W-42': {
      title: 'Caymanız (Widerruf) zamanındaydı.',
      text: 'Caymayı zamanında göndermiş olmanız yeter. Firmanın onu onaylaması gerekmez; kanıtı saklayın.',
    },
    'A-01': {
      title: 'Belki başka bir şey kastedildi.',
      text: 'Söylediğinden başka bir şey söylemek istemiş olan iptal beyanında (Anfechtung) bulunabilir. Bu hemen yapılmalıdır ve bazen bunun için bir zararın ödenmesi gerekir.',
    },
    'A-04': {
      title: 'Anlattığınıza göre sizi aldattılar.',
      text: 'Yanlış bilgilerle evet demeye götürülen, fark ettiği günden itibaren bir yıl boyunca sözleşmeyi iptal edebilir (Anfechtung). Aldatmayı anlaşmazlıkta sizin kanıtlamanız gerekir.',
      firmnessWhy: 'Yasa açıktır; aldatılıp aldatılmadığınızı anlaşmazlıkta sizin kanıtlamanız gerekir.',
    },
    'AT-01': {
      title: 'Avusturya’da, firma aradıysa telefondaki evet sizi henüz bağlamaz.',
      text: 'Bir hizmette firma önce teklifini okunabilir biçimde onaylamalı, siz de sonra yazılı olarak kabul etmelisiniz. O zamana kadar bağlı olmadığınızı gösteren çok şey var: Hiçbir şeyi onaylamayın.',
    },
    'AT-03': {
      title: 'Avusturya’da telefonda yapılan sözleşmeden kural olarak 14 gün cayabilirsiniz (Rücktritt).',
      text: 'Göndermek yeter, gerekçe gerekmez. Firma sizi bilgilendirmediyse on iki ay eklenir; buna güvenmeyin.',
    },
    'AT-07': {
      title: 'Avusturya’da çekiliş ve piyango arayarak geçerli biçimde satılamaz.',
      text: 'Firma aradıysa sözleşmenin geçersiz olduğunu gösteren çok şey var. Ödenen para o zaman geri istenebilir.',
    },
    'AT-08': {
      title: 'Aldatılan, Avusturya’da da sözleşmeye karşı çıkabilir.',
      text: 'Bunun için herhalde üç yıl vardır, ama çoğunlukla yalnızca mahkemede veya anlaşarak. Kontrol edilmedi: Buna güvenmeden önce Arbeiterkammer’e sorun.',
      firmnessWhy:
        'Kontrol edilmedi: Bunu henüz kimse yasadan okumadı. Arbeiterkammer’e veya Verein für Konsumenteninformation’a sorun.',
    },
    'CH-01': {
      title: 'İsviçre’de telefonda yapılan sözleşmeden kural olarak 14 gün cayabilirsiniz (Widerruf).',
      text: 'Bu, firma size telefonda 100 franktan fazlasına bir şey önerdiyse geçerlidir. Süre ancak size bu hak bildirildiyse başlar; caymayı en iyisi taahhütlü gönderin.',
    },
    'CH-07': {
      title: 'Aldatılan, İsviçre’de sözleşmeyle bağlı değildir.',
      text: 'Bunu firmaya bir yıl içinde söylemelisiniz; süre fark ettiğiniz günden başlar. Yakında yazın ve fişi saklayın.',
    },
  },
};
