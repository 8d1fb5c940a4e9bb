// The words around letters in Turkish: why each paragraph stands there, what letters are called, how to send them.
// Words kept throughout: cayma (Widerruf), onay (Genehmigung), sözleşme özeti (Vertragszusammenfassung), fesih (Kündigung), iptal (Anfechtung).
import type { LetterWords } from './words.ts';

const NOT_FOR_HEIRS =
  'Bunu yalnızca verileri söz konusu olan kişi kendisi isteyebilir; yaygın görüşe göre bu hak mirasçılara geçmez. Kanıtları, sözleşmeye itiraz eden mektup ister.';

/** By letter and block: what is said about it, in Turkish. */
export const TR: LetterWords = {
  checkedBySpeaker: false,
  ownWords: 'Bunlar sizin değiştirdiğiniz kendi sözleriniz. Biz kontrol etmedik.',
  notUs: 'Sizin adınıza hiçbir şey göndermiyoruz: Mektubu siz okur, imzalar ve gönderirsiniz.',
  counts: {
    dispatch: 'Caymada (Widerruf) önemli olan, zamanında göndermenizdir; yine de karşı tarafa ulaşması gerekir.',
    receipt: 'Önemli olan, mektubun ulaşması ve bunu gösterebilmenizdir.',
  },
  sending: {
    P1: 'Mektubu PDF olarak e-postayla gönderin. Gönderdiğiniz e-postayı ve gelen her otomatik yanıtı saklayın.',
    P2: 'Mektubu bugün PDF olarak e-postayla, ayrıca postayla gönderin. Gönderdiğiniz e-postayı ve mektubun bir kopyasını saklayın.',
    P3: 'Mektubu taahhütlü olarak (Einwurf-Einschreiben) gönderin. Gönderi fişini saklayın ve daha sonra teslim belgesinin kopyasını isteyin; yalnızca gönderi takibi kanıt olarak yetmez.',
    P4: 'Mektubu, önceden okumuş olan bir kişiye elden posta kutusuna attırın. Bu kişi günü, saati ve yeri not etsin.',
    P6: 'Firma müşteri hesabınızda bir cayma işlevi (Widerruf) sunuyorsa onu da ayrıca kullanabilirsiniz. Onayı tarih ve saatiyle kaydedin; hiçbir onaya (Genehmigung) tıklamayın.',
    bank: 'En hızlı yol internet bankacılığı veya banka şubesidir. Başvurunuzun alındığını onaylatın ve bu belgeyi saklayın.',
    online: 'Kurumun sitesinde çoğunlukla bir form vardır; metni oraya yapıştırabilirsiniz. Alındı onayını kaydedin.',
    court:
      'Mahkeme yazısına ekli formu kullanın: “insgesamt” (tamamı) kutusunu işaretleyin, imzalayın ve mahkemeye geri gönderin. Bu mektup, formun olmadığı durum içindir. En iyisi mektubu mahkemenin posta kutusuna kendiniz atın; iki hafta dolmadan orada olmalıdır. Yalnızca birkaç gün kaldıysa postaya güvenmeyin; yoksa taahhütlü (Einwurf-Einschreiben) de olur. Süre dolduysa bugün götürün.',
  },
  titles: {
    contestConclusion: 'Sözleşmeye itiraz ve kanıt isteme',
    identityMisuse: 'Verilerinizin kötüye kullanıldığını bildirme',
    refuseApproval: 'Onay vermeyi reddetme (Genehmigung)',
    refuseThirdParty: 'Başka birinin sözlerini onaylamama',
    refuseMinor: 'Anne ve baba onay vermiyor',
    incapacity: 'Yasal temsil (Betreuung) veya ehliyet eksikliği',
    energyFormVoid: 'Enerji sözleşmesi: yazılı metin (Textform) eksik',
    formVoid: 'Biçim eksik: çekiliş, abonelik, kurs, piyango',
    withdrawal: 'Cayma (Widerruf)',
    insuranceWithdrawal: 'Sigorta veya finans sözleşmesinden cayma (Widerruf)',
    withdrawalFollowUp: 'Caymada ısrar etme (Widerruf)',
    avoidance: 'Aldatma veya yanılma nedeniyle iptal (Anfechtung)',
    cancellation: 'Fesih (Kündigung)',
    specialCancellation: 'Değişiklik sonrası özel fesih (Sonderkündigung)',
    recordingAccess: 'Bilgi talebi (Auskunft) ve kaydın kopyası',
    recordingReminder: 'Bilgi talebini hatırlatma (Auskunft)',
    dpaComplaint: 'Veri koruma kurumuna şikâyet',
    marketingObjection: 'Reklamı yasaklama',
    marketingConsentProof: 'Reklam izninin kanıtını isteme',
    erasure: 'Kaydı sildirme',
    refund: 'Parayı geri isteme',
    mandateRevocation: 'Otomatik ödeme iznini geri alma (Lastschriftmandat)',
    debitRefund: 'Çekilen parayı geri alma (bankaya)',
    invoiceObjection: 'Faturaya itiraz',
    debtCollectorReply: 'Tahsilat şirketine (Inkasso) yanıt',
    debtCollectorComplaint: 'Tahsilat şirketi (Inkasso) hakkında şikâyet',
    creditAgencyNotice: 'Kredi sicil kurumuna (Auskunftei) yazı',
    restoreService: 'Kapatmayı önleme veya kaldırtma',
    stopSwitch: 'Firma değişikliğini durdurma',
    portingDemand: 'Telefon numarasını serbest bıraktırma',
    courtOrderObjection: 'Mahkemenin ödeme emrine (Mahnbescheid) itiraz (mahkemeye)',
    regulatorComplaint: 'Bundesnetzagentur kurumuna şikâyet',
    arbitration: 'Uzlaştırma başvurusu (Schlichtung)',
    handoverSheet: 'Danışmanlık için özet',
  },
  advice: {
    identityMisuse: [
      'Kötüye kullanımı polise bildirin ve dosya numarasını ekleyin. Para çekildiyse bunu aynı gün bankaya bildirin.',
    ],
    refuseThirdParty: [
      'Dikkat: Yetkisi olmadan sizin adınıza konuşan kişi kendisi sorumlu olabilir. Bu yüzden mektupta isim geçmez; başka bir yol varsa o çoğunlukla daha iyidir.',
    ],
    refuseMinor: ['Anne ve baba birlikte imzalar. Velayet yalnızca birindeyse o imzalar ve bunu belirtir.'],
    energyFormVoid: [
      'Bir kopyayı bugün mevcut enerji firmanıza da verin ve şebeke işletmecisine, bağlantınız için hangi firmanın kayıtlı olduğunu sorun. İki kez ödeme yapmayın.',
    ],
    mandateRevocation: [
      'Bunu bankanıza da söyleyin. İtiraz etmediğiniz faturaları, örneğin havaleyle, ödemeye devam edin.',
    ],
    debitRefund: [
      'Yalnızca itiraz ettiğiniz tutarları geri alın ve aynı gün firmaya itiraz ettiğinizi yazın: Parayı geri almak alacağı tek başına ortadan kaldırmaz ve ihtar masrafına yol açabilir.',
    ],
    debtCollectorComplaint: ['Yetkili kurum Bundesamt für Justiz’dir; adresini kurumun internet sitesinde bulursunuz.'],
    stopSwitch: [
      'Bir kopyayı bugün mevcut firmanıza da verin: Sizin adınıza yapılan hiçbir feshi (Kündigung) kabul etmesin.',
    ],
    incapacity: [
      'Başkası adına cayan, vasilik atama belgesinin kopyasına ya da vekâletnamenin aslına ihtiyaç duyar.',
      'İkisi de yoksa ve mahkemenin rıza şartı da yoksa ilgili kişi cayma beyanını (Widerruf) bugün kendisi imzalar.',
    ],
  },
  refusals: {
    refuseApproval: [
      'Yazılı metin biçiminde (Textform) onay yalnızca telefon ve internette vardır. Bu tür sözleşmeye başka bir mektup uyar.',
      'Metin biçimindeki onay, yasanın sözüne göre yalnızca tüketicileri korur. İşletme olarak lütfen danışın.',
      'Sözleşmeyi e-posta ya da mektupla zaten onayladığınızı belirttiniz. O zaman bu mektup gerçeğe aykırı olur; caymayı (Widerruf) ve iptali (Anfechtung) inceleyin.',
      'Reddetmek kesindir. Bu sözleşmeyi istediğinizi belirttiniz: O zaman bu mektup uymaz.',
    ],
    refuseThirdParty: [
      'Bu mektup yalnızca sizin yerinize başka biri konuştuysa uyar.',
      'Kişinin vekâleti olduğunu belirttiniz. O zaman bu mektup doğru olmaz.',
      'Ortak ev için yapılan işlemlerde iki eş de bağlı olabilir. Burada biçim kuralları ve cayma (Widerruf) yardımcı olur; lütfen danışmanlık alın.',
      'Reddetmek kesindir. Bu sözleşmeyi istediğinizi belirttiniz: O zaman bu mektup uymaz.',
    ],
    refuseMinor: [
      'Kişi artık reşit: Şimdi kendisi karar verir, anne ve baba artık reddedemez.',
      'Sözleşme çocuğun değil, sizin adınıza olacak. O zaman bu mektup doğru olmazdı: burada mesele, çocuğun sizin için konuşmaya yetkisi olmamasıdır.',
    ],
    energyFormVoid: [
      'Bu mektup yalnızca elektrik ve gazda uyar.',
      'Temel tedarikte (Grundversorgung) sözleşme yazılı metin (Textform) istemez. Orada olağan bir fesih (Kündigung) yardımcı olur.',
    ],
    formVoid: [
      'Bu tür bir sözleşmeye başka bir mektup uyar.',
      'Sözleşme koşulları açılıp kaydedilebiliyordu. O zaman yasa imzalı yazılı biçim (Schriftform) istemez.',
    ],
    avoidance: [
      'Telefon görüşmesi yoksa iptal edilecek bir beyan da yoktur. O zaman sözleşmeye itiraz eden mektup uyar.',
    ],
    cancellation: [
      'Fesih (Kündigung) burada, tarifesi ve numarasıyla tutmak istediğiniz sözleşmeyi de bitirir. Bunun için başka mektuplar var.',
    ],
    recordingAccess: [NOT_FOR_HEIRS],
    marketingConsentProof: [NOT_FOR_HEIRS],
    marketingObjection: [
      'Reklamı yalnızca kişinin kendisi yasaklayabilir; yaygın görüşe göre bu hak mirasçılara geçmez. Ölümü, sözleşmeye itiraz eden mektup bildirir.',
    ],
    recordingReminder: [
      NOT_FOR_HEIRS,
      'Kopyanın geldiğini belirttiniz. O zaman hatırlatma gerekmez.',
      'Firma süreyi toplam üç aya uzattı. Bu mektup ondan sonra uyar.',
      'Firmanın yanıt için bir ayı vardır. Bu mektup ondan sonra uyar, daha önce yalnızca ret veya eksik yanıt geldiyse.',
    ],
    dpaComplaint: [
      NOT_FOR_HEIRS,
      'Kopyanın geldiğini belirttiniz. O zaman şikâyet nedeni yoktur.',
      'Firma süreyi toplam üç aya uzattı. Bu mektup ondan sonra uyar.',
      'Firmanın yanıt için bir ayı vardır. Bu mektup ondan sonra uyar, daha önce yalnızca ret veya eksik yanıt geldiyse.',
      'Yanıt süresi hâlâ işliyor. Önce firmaya yazın; süre yanıtsız biterse şikâyet uyar.',
    ],
    erasure: [NOT_FOR_HEIRS, 'Ancak kopyanın tamamı gelince: Daha önce olursa kanıtınız kaybolur.'],
    debitRefund: [
      'Sekiz hafta geçti ve ödeme izni (Mandat) vermiştiniz. Bankadan para bu yolla artık gelmez; parayı firmadan isteyin.',
      'Bu çekimle eski tarifeniz de ödendi; onu ödemeye devam etmeniz gerekir. Banka yalnızca tutarın tamamını iade eder; itiraz ettiğiniz kısmı firmadan isteyin.',
    ],
    courtOrderObjection: [
      'Davaya karşı hazır mektup yardımcı olmaz. Bugün bir avukata veya tüketici danışma merkezine (Verbraucherzentrale) gidin.',
      'Bu mektup yalnızca mahkemeden gelen yazılara uyar: ödeme emri (Mahnbescheid) veya icra emri (Vollstreckungsbescheid). İhtara ya da tahsilat şirketinin yazısına başka bir mektup yanıt verir.',
    ],
    regulatorComplaint: [
      'Bu şikâyet tüketicilere yapılan reklam aramaları içindir. İşletmeye gelen aramada odanız yardımcı olur.',
      'Siz aradınız. O zaman reklam aramaları hakkındaki şikâyet uymaz.',
      'Söylediğinize göre kimse sizi reklam için aramadı ve bir değiştirme de yok. O zaman bu şikâyet gerçeğe aykırı olur.',
    ],
    arbitration: [
      'Elektrik ve gazda firmanın şikâyetinize yanıt için dört haftası vardır. Ondan sonra uzlaştırmaya (Schlichtung) başvurabilirsiniz, daha önce yalnızca firma reddederse.',
    ],
    specialCancellation: [
      'Fesih (Kündigung) burada, tarifesi ve numarasıyla tutmak istediğiniz sözleşmeyi de bitirir. Bunun için başka mektuplar var.',
    ],
    withdrawal: ['Bu cayma hakkı (Widerruf) yalnızca tüketicilerindir. İşletme olarak lütfen danışın.'],
  },
  copies: {
    oldSupplier: { title: 'Mevcut enerji firmanıza', advice: ['Adres son faturanızda yazılıdır.'] },
    gridOperator: {
      title: 'Şebeke işletmecisine',
      advice: ['Şebeke işletmecinizin kim olduğu her elektrik veya gaz faturasında yazılıdır.'],
    },
    oldProvider: { title: 'Mevcut firmanıza', advice: ['Adres son faturanızda yazılıdır.'] },
    callCentre: {
      title: 'Çağrı merkezine',
      advice: [
        'Adresi çağrı merkezinin sitesindeki künyede (Impressum) bulursunuz. Bulamazsanız firmaya yazılan mektup yeter.',
      ],
    },
    bank: { title: 'Bankanıza', advice: [] },
    police: {
      title: 'Polise',
      advice: ['Her karakol ve eyaletinizin internet polisi (Onlinewache) bunu kayda alır. Dosya numarasını not edin.'],
    },
    creditAgency: { title: 'Kredi sicil kurumuna (Auskunftei)', advice: [] },
  },
  why: {
    'minorPocket/once':
      '“Harçlık maddesi” yalnızca tamamı kendi parasıyla ödenmiş olan için geçerlidir. Bunu firmanın göstermesi gerekir.',
    'connected/insurance': 'Geride ek bir sözleşme kalmasın diye.',
    'goodsCase/unordered':
      'Kimsenin sipariş etmediği şeyin parasını ödemeniz ve onu kendi masrafınızla geri göndermeniz gerekmez. Yine de kullanmayın ve cevabı bekleyin.',
    'goods/onDay':
      'Aldığınızı caymadan sonra geri verirsiniz, en iyisi belgeyle ve en geç cayma beyanını gönderdikten 14 gün sonra.',
    'approvalRule/late':
      'Özet sonradan gelirse, sözleşmenin ancak yazılı metin biçimindeki (Textform) onayınızla, yani adınızla okunabilir bir onayla geçerli olacağını destekleyen çok şey var.',
    'represented/heir': 'Bir ölümden sonra mirasçılar kendi adlarına yazar. Mirasçı olmayan, mektubu onlara imzalatır.',
    'call/switch':
      'Sözleşmeniz olmadan değiştirme yapılamaz ve sizin adınıza bir feshin metin biçiminde (Textform) yetkisi gerekir. Bundesnetzagentur bunu inceleyebilir; değiştirme bununla durmaz.',
    'represented/original':
      'Başkası adına beyanda bulunan, vekâletnamenin aslını ekler. Yoksa firma mektubu geri çevirebilir.',
    'represented/plain':
      'Böylece beyanların kimin için geçerli olduğu anlaşılır. Sözleşme sahibinin kendisinin imzalaması daha iyidir.',
    'opening/deceased': 'Ölmüş bir kişi telefonda artık beyanda bulunamaz. Mirasçılara yalnızca eski sözleşme geçer.',
    'opening/plain': 'Firma konunun ne olduğunu bilsin diye. Yalnızca sizin söyledikleriniz yazılıdır.',
    'papers/policyDiffers':
      'Poliçe konuşmadan farklıysa ve şirket buna dikkat çektiyse susmak onu geçerli kılabilir. Bir ay içinde yazılı metinle (Textform) itiraz edin.',
    'papers/differs':
      'Konuşmadan farklı olan bir onay yazısı yeni bir tekliftir. Susmak bu teklifi kabul etmek değildir.',
    'papers/confirmation': 'Firmanın postasının size hangi gün ulaştığı süreler için önemlidir.',
    account: 'Kendi sözleriniz. Bir mektup doğru olmalıdır: Kesin olarak hatırlamadığınız her şeyin üstünü çizin.',
    'said/no': 'Telefonda ne dediğiniz gerçeğe uygun olarak yazılıdır. Hiçbir şey inkâr edilmez, hiçbir şey eklenmez.',
    notWanted: 'Bunu siz belirttiniz. Ne istediğinizi gösterir.',
    'contest/denied': 'Bir sözleşme için teklif ve kabul gerekir. Anlattıklarınıza göre kabul eksik.',
    'contest/plain':
      'Hiçbir şeyi kabul etmiyor, hiçbir şeyi inkâr etmiyorsunuz: Ne kararlaştırıldığını firma göstermelidir.',
    ofAge: 'Artık 18 yaşında olan, anne ve babanın yerine kendisi karar verir. Burada onay verilmiyor ve bu kesindir.',
    proof: 'Bir şey isteyen bunu kanıtlamalıdır: teklif, kabul, kişi, fiyat ve süre.',
    silence: 'Kimse beklemenizi onay gibi göstermesin diye.',
    'keepOld/addOn': 'Eski sözleşmeniz, süresi de dahil, olduğu gibi kalsın.',
    'keepOld/changed':
      'Eski sözleşmeniz tarifesi ve numarasıyla kalsın. Bu yüzden burada fesihten (Kündigung) söz edilmez.',
    revokeMandate:
      'Bundan sonra bu sözleşme için hesabınızdan para çekilmemelidir. İtiraz edilmeyen eski faturalar için bir şey değişmez.',
    demandNoClaims:
      'Yazılı olsun diye: 14 gün, artı posta için 3 gün, bir iş günü. Bu tarihli bir ricadır, yasal süre değildir.',
    reserve: 'Kimse bu mektupla her şeyin söylendiğini sanmasın diye.',
    'summary/none':
      'Telefon ve internette sözleşme özeti (Vertragszusammenfassung) beyanınızdan önce elinizde olmalıdır.',
    'approvalRule/none':
      'Hiç özet gelmediyse yasa bunu açıkça söylemez. O durumda da onayınızın gerektiğini gösteren çok şey var.',
    clicked:
      'Bir tıklamanın veya SMS’in onay için yetip yetmediği netleşmiş değildir. Firma, ne beyan ettiğinizi ileri sürdüğünü göstermelidir.',
    'noApproval/unapproved':
      'Bunu siz belirttiniz. Bundan sonra da hiçbir onaya tıklamayın ve hiçbir SMS’e “Ja” diye yanıt vermeyin.',
    'noApproval/contested':
      'Textform şu demektir: kişinin adıyla okunabilir bir beyan. Yalnızca bir SMS’in yetip yetmediği kesin olarak belli değildir.',
    'noApproval/early':
      'Özet gelmeden onaylayan kişi, bizim yorumumuza göre özeti aldıktan sonra onaylamış olmaz. Bu konuda bir karar bilmiyoruz.',
    'refuse/lead': 'Mektubun özü. Reddetmek kesindir: Mektubu yalnızca bu sözleşmeyi istemiyorsanız gönderin.',
    'refuseStacked/open':
      'Sözleşmenin hâlâ onayınıza (Genehmigung) ihtiyacı olup olmadığı belli değil. İhtiyacı varsa, bu yazıyla onay vermiyorsunuz. Bu kesindir.',
    'refuseStacked/plain':
      '“Vorsorglich” (tedbir olarak) şu demektir: yalnızca yine de bir sözleşme varsa diye. Textform’daki onayınız olmadan sözleşme o zaman hüküm doğurmaz.',
    'use/onlyLine':
      'Kimse tek hattından veya acil aramadan vazgeçmek zorunda değildir. Bu yüzden kullanmanın evet demek olmadığı burada yazılıdır.',
    'use/used': 'Bizim okumamıza göre kullanmak veya ödemek, yazılı metnin (Textform) yerine geçmez.',
    'noCompensation/missed': 'Yasa, onayın olmadığı süre için bedel istenmesine izin vermez.',
    'accessOpening/plain': 'Bilgi (Auskunft) ve kopya hakkınız ücretsizdir, gerekçe istemez.',
    accessPurpose: 'Gerçek amaç açıkça yazılıdır. Böylece kimse başvurunun kötü niyetli olduğunu söyleyemez.',
    'accessList/plain':
      'Çoğunlukla yalnızca sipariş bölümü kaydedilir. Siz hepsini istiyorsunuz: öncesindeki konuşmayı ve kayıtla ilgili bilgileri de.',
    'noTranscript/ownVoice':
      'Ses önemlidir: Kim ne sordu, yanıt neye verildi? Yazıya dökülmüş metin bunu güvenilir biçimde göstermez.',
    'callCentreHas/plain':
      'Sık duyulan bahane: “Kayıt çağrı merkezinde.” Sorumluluk, adına arama yapılan firmada kalır.',
    noRecording: 'Hayır yanıtı da size yardım eder: O zaman firmanın kanıt olarak bir kaydı yoktur.',
    restriction: 'Kayıt en iyi kanıtınız olabilir. Kopyayı alana kadar korunmalıdır.',
    accessDeadline:
      'Süre yasada yazılıdır: mektubun alınmasından itibaren bir ay. Tarihe posta için üç gün eklenmiştir.',
    'withdraw/plain':
      'Mektubun özü: “widerrufe” (cayıyorum) sözcüğü ve hangi sözleşme olduğu. Gerekçe gerekmez, bu yüzden yazılmamıştır.',
    'withdrawStacked/plain': 'Güvenlik ağı: Cayma (Widerruf) gerekçe istemez. Zamanında gönderirseniz sayılır.',
    connected: 'Geriye bir cihaz veya kredi kalmasın diye.',
    noAcknowledgement: 'Böylece kimse caymayı bir kabul olarak yorumlayamaz.',
    'refundWithdrawal/insurance':
      'Geçerli bir caymadan sonra primler geri ödenir. Ne kadar olacağı, size nasıl bilgi verildiğine bağlıdır.',
    'refundWithdrawal/finance': 'Finans hizmetlerinde firmanın 30 günü vardır.',
    'refundWithdrawal/plain': 'Geçerli bir caymadan sonra firma 14 gün içinde geri ödemelidir.',
    confirmWithdrawal: 'Yazılı olsun diye. Zamanında gönderdiğinizi gösteren kendi kanıtınız yine de önemlidir.',
    'thirdOpening/plain': 'Yalnızca firmanın dayandığı şey. Kimin konuştuğu ve ne dediği mektuba yazılmaz.',
    'thirdNotMe/unauthorised': 'Vekâlet olmadan başkasının sözü sizi bağlamaz.',
    'thirdNotMe/plain': 'Bunu siz belirttiniz. Sizin yerinize kimin konuştuğu bilerek yazılmamıştır.',
    thirdRefuse: 'Mektubun özü: Onayınız olmadan başkasının beyanı sizi bağlamaz. Reddetmek kesindir.',
    thirdStacked: 'Yalnızca firma başka birinin sözlerine dayanırsa diye.',
    minorCall: 'Firma hangi görüşmenin söz konusu olduğunu bilsin diye.',
    'minorOpening/sole':
      'Velayet yalnızca sizdeyse çocuğu tek başınıza temsil edersiniz; bunu yazar ve tek başınıza imzalarsınız.',
    'minorOpening/plain':
      'Çocuğu anne ve baba birlikte temsil eder. Bu yüzden “wir” (biz) yazılıdır ve ikisi de imzalar.',
    'minorRefuse/under7': 'Yedi yaşından küçük çocuklar sözleşme yapamaz.',
    'minorRefuse/sole':
      '7 ile 17 yaş arasında sözleşme için velayet sahibinin onayı gerekir. Burada onay verilmiyor ve bu kesindir.',
    'minorRefuse/plain':
      '7 ile 17 yaş arasında sözleşme için anne ve babanın onayı gerekir. Burada onay verilmiyor ve bu kesindir.',
    'minorPocket/running': '“Cep harçlığı kuralı” sürekli ödemeli sözleşmelere genellikle uymaz.',
    'minorProof/both': 'Doğum belgesinin bir kopyası yeter. Kimseyi ilgilendirmeyen yerleri kapatın.',
    'minorEnd/both': 'Yazılı olsun diye: 14 gün, artı posta için 3 gün. Yasal süre değildir.',
    careCall: 'Böylece mektubun kimin adına ve ne hakkında olduğu bellidir. Sağlıkla ilgili başka bir şey yazmaz.',
    'careOpening/custodian':
      'Yasal temsilci (Betreuung) bunu belirtir ve atama belgesinin kopyasını ekler. Sağlıkla ilgili daha fazla şey yazılmaz.',
    careReservation:
      'Mahkemenin onay şartı bu tür sözleşmeleri kapsıyorsa, her biri için yasal temsilcinin onayı gerekir.',
    'careIncapable/self':
      'Yalnızca hukuken önemli olan cümle. Teşhis yok, rapor yok: Bunlar ancak sorulursa ve gerektiği kadar verilir. Kanıtlamak size düşer.',
    careContest: 'Bir şey isteyen bunu kanıtlamalıdır. Bu her yerde olduğu gibi burada da geçerlidir.',
    identity: 'Verilerinizi kötüye kullanan yalnızca kendini bağlar.',
    identityCall: 'Bunu siz belirttiniz.',
    identityContest: 'Sizin beyanınız olmadan sizinle bir sözleşme olmaz.',
    identityRequests: 'Bu, yeni zararları önler ve polis için izleri korur.',
    energyVoid:
      'Elektrik ve gaz sözleşmeleri yazılı metin (Textform) ister, temel tedarik (Grundversorgung) hariç. Telefonda bir evet bunun için yetmez.',
    energyMandate: 'Böylece firma eski sözleşmenizi artık sizin adınıza feshedemez.',
    'energySwitch/plain': 'Bir değişiklik teknik olarak 24 saat içinde yapılır. Bu yüzden burada her gün önemlidir.',
    'formRule/course':
      'Bazı sözleşmeler için yasa belirli bir biçim ister. Bu biçim yoksa sözleşmenin geçersiz olduğunu gösteren çok şey var.',
    'formRule/lottery': 'Devlet izni olmadan bahis parası istenemez. İzin olup olmadığını firma göstermelidir.',
    'formReason/regularNotStorable':
      'Yasanın sözüne göre bu her tutar için geçerlidir; uygulama tartışmalıdır. Mahkeme bunu başka türlü görebilir.',
    'formRule/regular':
      'Yasanın sözüne göre bu her tutar için geçerlidir; uygulama tartışmalıdır. Bu yüzden güvence olarak yanında cayma (Widerruf) da var.',
    'insurance/plain':
      'Sigortalarda cayma (Widerruf) yazılı metin (Textform) ister; gerekçe gerekmez. Süre 14 gün, hayat sigortasında 30 gündür.',
    'insurance/finance': 'Mektubun özü: “widerrufe” (cayıyorum) sözcüğü ve hangi sözleşme olduğu. Gerekçe gerekmez.',
    policyDiffers: 'Farklı bir poliçe, yoksa bir ay sonra onaylanmış sayılır.',
    'followUp/plain':
      'Cayma (Widerruf), firma onaylamasa da etkilidir. Bunu hatırlatıyor ve güvence olarak bir kez daha beyan ediyorsunuz.',
    'avoid/error':
      'Söylediğinden başka bir şey kastetmiş olan iptal beyanında (Anfechtung) bulunabilir, ama gecikmeden: en iyisi bugün.',
    'avoid/lead':
      'Bilerek aldatılarak bir beyanda bulunan bunu iptal edebilir (Anfechtung). Bu mektup, aldatmanın fark edilmesinden sonra bir yıl içinde ulaşmalıdır.',
    'lie/plain': 'İptalin (Anfechtung) dayandığı olaylar. Yalnızca bildikleriniz, tahmin yok.',
    lieFound: 'İptal beyanının ulaşması gereken bir yıl bu günden başlar.',
    lieCause: 'Bunu siz belirttiniz. Beyanınızın nedeni aldatma olmalıdır.',
    avoidError: 'Aldatma gösterilemezse diye ikinci güvence. Yanılma nedeniyle iptal gecikmeden beyan edilmelidir.',
    avoidCancel: 'Son güvence ve yalnızca yeni sözleşme için. Eski sözleşmeniz feshedilmez.',
    'cancel/plain':
      'Sözleşmeyi mümkün olan ilk günde sona erdirir. Başka bir çıkış yolu varsa o daha yukarıda yazılıdır.',
    cancelCall: 'Bununla birlikte başka bir sözleşme de sona ermesin diye.',
    cancelNumber: 'Numaranızı yanınızda götürebilirsiniz, sözleşme bittikten bir ay sonrasına kadar.',
    cancelEnd: 'Tarih elinizde yazılı olsun diye.',
    'special/telecoms':
      'Firma sözleşmeyi tek taraflı değiştirirse üç ay içinde süre beklemeden ve masrafsız feshedebilirsiniz.',
    'special/energy': 'Enerji firması fiyatı veya koşulları değiştirirse o güne süre beklemeden feshedebilirsiniz.',
    'special/undated':
      'Özel feshin mümkün olup olmadığı ve ne zamana kadar olduğu bildirim gününe bağlıdır. Bu yüzden yanında olağan fesih de var.',
    'special/plain':
      'Bir değişikliğin önemli bir neden olup olmadığı duruma bağlıdır. Bu yüzden yanında olağan fesih de var.',
    'bill/plain': 'Hangi fatura ve hangi kalem: İtiraz kesin olmalıdır. “Hepsi yanlış” demek yetmez.',
    billReason: 'Alacağın itirazlı sayılması için nedenin inandırıcı olması gerekir.',
    billRest: 'İtiraz edilmeyen kısmı ödeyin ve ne için olduğunu söyleyin: Böylece bundan gecikme doğmaz.',
    'cutOff/plain':
      'Hattı veya enerjiyi kapatmanın koşulları vardır: tutar, önceden uyarı ve alacağa gerekçeli itiraz edilmemiş olması.',
    'billEnd/telecoms':
      'Yazılı olsun diye: 14 gün, artı posta için 3 gün. Sizin için geçerli olan: İtiraz, faturayı aldıktan sonra sekiz hafta içinde ulaşmalıdır.',
    'refundFact/amount': 'Yalnızca sizin söylediğiniz ödemeler.',
    'refundFact/plain': 'Tam tutarı firma kendi kayıtlarından bilir.',
    'refundRule/plain': 'Caymadan (Widerruf) sonra firma 14 gün içinde geri ödemelidir.',
    'refundGround/unapproved': 'Textform’da onay yoksa, paranın dayanaksız ödendiğini gösteren çok şey var.',
    'refundGround/plain': 'Dayanaksız ödenen para geri verilmelidir. Dayanağı firma göstermelidir.',
    refundEnd: 'Hesap bilgileri mektuba bilerek yazılmamıştır: Firma hesabı biliyor.',
    mandate:
      'Bir otomatik ödeme iznini (Mandat) her zaman gerekçesiz geri alabilirsiniz. İtiraz etmediğiniz faturaları, örneğin havaleyle, ödemeye devam edersiniz.',
    mandateEnd: 'Yazılı olsun diye.',
    'debit/plain':
      'Banka hangi ödemenin söz konusu olduğunu bilmelidir. Para geri gelir, ama alacak bununla kapanmış olmaz.',
    'debitClaim/unauthorised':
      'İzniniz yoksa banka hemen geri ödemelidir. Bunu bankaya hemen, en geç 13 ay içinde bildirin.',
    'debitClaim/eightWeeks':
      'Paranın çekilmesinden itibaren sekiz hafta boyunca gerekçe gerekmez. Aynı gün firmaya, itiraz ettiğiniz mektubu gönderin.',
    debitEnd: 'Bankanın bunun için on iş günü vardır.',
    'collector/plain': 'İtiraz eden hiçbir şeyi kabul etmek zorunda değildir. Mektup taksit veya borç kabulü önermez.',
    collectorAsk:
      'Tahsilat şirketleri (Inkasso) alacağın neye dayandığını söylemelidir. Sorulursa sözleşmenin nasıl yapıldığını da.',
    'agency/plain': 'İtiraz edilen bir alacak öylece kaydedilemez. Kayıt yapılmayacağına kimse söz veremez.',
    collectorEnd:
      'Mahkemeden bir ödeme emri (Mahnbescheid) gelirse bu mektup yetmez: O zaman iki hafta içinde mahkemeye itiraz edin.',
    'complain/plain': 'Tahsilat şirketlerini denetleyen kurum, gelen yazıyı ve onda neyin yanlış olduğunu bilmelidir.',
    complainAsk: 'Kurum şirketin yükümlülüklerini inceler. Sizin alacağınız veya borcunuz hakkında karar vermez.',
    agencyEnd: 'Süre yasada yazılıdır. Tarihe posta için üç gün eklenmiştir.',
    cutOffLine: 'Bunu siz belirttiniz. Ne kadar acil olduğunu gösterir.',
    cutOffEnd: 'Acil olduğu için kısa bir süre. Ayrıca telefon edin; günü, saati ve ismi not edin.',
    'court/enforcement':
      'Tebliğden itibaren iki hafta. Bugün bir avukata veya tüketici danışma merkezine (Verbraucherzentrale) danışın.',
    'court/order': 'Tebliğden itibaren iki hafta. Gerekçe gerekmez. Resmî form en güvenli yoldur.',
    courtNumber: 'Dosya numarası olmadan mahkeme yazıyı eşleştiremez. Kopyayı ekleyin.',
    'stop/plain': 'Siparişiniz olmadan firma değişikliği yapılamaz. Hızlı olduğu için bu mektup acildir.',
    stopMandate: 'Kimse eski sözleşmenizi sizin adınıza feshetmesin diye.',
    'stopEnd/telecoms': 'Acil olduğu için kısa bir süre.',
    'port/plain':
      'Numaranızı yanınızda götürebilirsiniz. İddia edilen bir uzatma, itirazlı olduğu sürece buna engel değildir.',
    portEnd: 'Yoksa numara kaybolabileceği için kısa bir süre.',
    'remind/undated': 'Tam olarak eksik olan şeyi hatırlatma. Yeni bir şey yok ki hiçbir süre yeniden başlamasın.',
    remindEnd: 'Sonraki adım açıkça söylenir. Şikâyet ücretsizdir.',
    'remindReply/identity':
      'Kimlik fotokopisi sırf istendi diye verilmez. Nedenini sorar ve başka bir kanıt önerirsiniz; böylece kimse reddettiğinizi söyleyemez.',
    'dpaForward/bfdi':
      'Telefon firmaları için federal makam yetkilidir. Çağrı merkezi kendisi sorumluysa bir eyaletin makamı da olabilir.',
    'dpaForward/land':
      'Genelde firmanın bulunduğu eyaletin makamı yetkilidir. Oturduğunuz yerde de şikâyet edebilirsiniz.',
    'goodsReturned/plain': 'Geri gönderme yolda. Belgesini saklayın; cayma beyanınıza aittir.',
    'dpa/provider': 'Kısa ve somut: Kurum olayların akışını bilmelidir, hukuki açıklamalara gerek yoktur.',
    chronology: 'Olayların gün gün akışı, yalnızca sizin söyledikleriniz.',
    dpaAsk: 'Şikâyet ücretsizdir. Belirli bir önlem alınmasını isteme hakkı yoktur.',
    'call/plain':
      'Bundesnetzagentur günü, numarayı, firmayı ve konuşmanın akışını bilmelidir. İzinsiz bir arama sözleşmeyi geçersiz kılmaz, ama para cezasına yol açabilir.',
    'arbitrate/provider':
      'Kurum ancak firmaya yaptığınız kendi başvurunuz sonuçsuz kaldıysa yardım eder. Bu yüzden o, tarihiyle burada yazılıdır.',
    advertStop: 'Reklama katlanmak zorunda değilsiniz. Reklama itiraz gerekçe istemez ve bütün yollar için geçerlidir.',
    consentAsk: 'Reklam aramaları için önceden açık izniniz gerekir. Firma bunu kanıtlamalı ve beş yıl saklamalıdır.',
    eraseKept: 'Daha önce kaydın saklanmasını istediyseniz: bu cümle olmazsa mektuplar çelişirdi.',
    eraseConsent:
      'Bundan sonra firma, kaydı saklamaya devam etmek için verilen bir onaya dayanamaz. Öncesi bundan etkilenmez.',
    'erase/onDay': 'Ancak şimdi, kopya elinizdeyken: Daha önce olsaydı kanıtınız kaybolurdu.',
    eraseLimits:
      'Firma bazı verileri, örneğin kendi hukuki talepleri için, saklayabilir. O zaman nedenini söylemelidir.',
    sheet: 'Danışmanlık için önemli her şey tek sayfada. Hiçbir şey gönderilmez.',
    'sheetCourt/undated': 'Mahkemeden gelen posta her şeyden önce gelir.',
    sheetDates: 'Danışman böylece önce neyin acil olduğunu görür.',
    oldMandate: 'Mevcut sözleşmeniz sürsün ve kimse onu sizin adınıza sona erdirmesin diye.',
    'oldEnd/own': 'Bir değişiklik hızlı olduğu için kısa bir süre.',
    gridAsk: 'Şebeke işletmecisi, bağlantınız için kimin kayıtlı olduğunu bilir. Bir değişiklik oraya kaydedilir.',
    gridPlace:
      'Şebeke işletmecisine daha fazlası gerekmez. Sayaç bilgilerini yalnızca ona ve enerji firmanıza verin, asla arayan birine değil.',
    centreAsk:
      'Telefon eden çoğunlukla kayda da sahiptir. Sorumluluk firmada kalır; bu yazı kanıtı bulunduğu yerde korur.',
    centreEnd: 'İlk mektuptaki süreyle aynı.',
    bankEnd: 'Banka, ödeme izninin (Mandat) artık geçerli olmadığını bilmelidir. Gerekçe gerekmez.',
    bankOthers: 'Kira ve elektrik ödenmeye devam etsin diye.',
    policeAsk:
      'Polis kötüye kullanımı kayda alır. Dosya numarası, firmaya ve kredi sicil kurumuna (Auskunftei) karşı yardımcı olur.',
    agencyMisuseAsk: 'Sizin olmayan bir borç aleyhinize kaydedilmesin diye. Buna kimse söz veremez.',
  },
};
