// Turkish: hints and form notes of a judged transcript. Written by us, not yet read by a native speaker.
import type { HintLines } from './lines.ts';

export const tr: HintLines = {
  flags: {
    recordedDespiteNo: 'Kayda karşı çıkmışsınız, yine de bir kayıt var.',
    consentUnanswered: 'Kayıt duyuruluyor, açık bir cevap duyulmuyor.',
    somebodyElse: 'Telefondaki kişi, sözleşmenin adına yapılacağı kişi değil.',
    minor: 'Telefonda bir çocuk veya genç var.',
    secondPerson: 'Başka bir kişi de konuşuyor; kimin ne dediği dikkatle dinlenmeli.',
    missingStart: 'Başı eksik: görüşme ortadan başlıyor.',
    cutNotes: 'Metinde sesin veya arka planın birden değiştiği yazıyor. Bu, dikkatle dinlemek için bir nedendir.',
    missingEnd: 'Kayıt cümlenin ortasında bitiyor.',
    oneSpeaker: 'Metinde yalnız bir taraf konuşuyor.',
    speakersGuessed: 'Kimin konuştuğu metinde yazmıyor; sözlerden çıkarıldı.',
    yesChain: 'Yönlendiren sorulara arka arkaya kısa evetler geliyor.',
    conditional: 'Kabul bir şarta bağlı.',
    onlyPapers: 'Okumak için belge isteniyor. Bu henüz bir sipariş değildir.',
    booksAnyway: 'Arayan, bu şekilde duyulmayan bir onayı kaydediyor.',
    refusedThenBooked: 'Ret cevabından sonra yine de kaydediliyor.',
    notUnderstood: 'Konunun ne olduğu anlaşılmamış gibi görünüyor.',
    pretext: 'Neden olarak başka bir şey söyleniyor, örneğin veri kontrolü veya anket.',
    pressure: 'Arayan hızlı bir onay için baskı yapıyor.',
    threat: 'Kabul etmeyene zarar göreceği söyleniyor.',
    dictatedYes: 'Arayan, evet denmesi gerektiğini önceden söylüyor.',
    alreadyBound: 'Bir sözleşmenin veya kaydın zaten var olduğu söyleniyor.',
    posesAs: 'Arayan kendini resmî bir makam gibi gösteriyor.',
    priceEvaded: 'Fiyat veya değişiklik sorusuna kaçamak cevap veriliyor.',
    namedAfterYes: 'Fiyat veya süre ancak evetten sonra söyleniyor.',
    priceOpen: 'Fiyat veya sürede bir şey açık kalıyor; örneğin yalnız başlangıç fiyatı söyleniyor.',
    choiceOpen: 'Birden fazla seçenek var. Evetin hangisi için olduğu anlaşılmıyor.',
    otherTerms: 'Evet söylenirken tekliftekinden başka koşullardan söz ediliyor; örneğin fiyat, süre veya bağlılık.',
    doubtedAfter: 'Evetten hemen önce veya sonra iş erteleniyor ya da şüpheye düşülüyor.',
    sameMouth: 'Metinde soru ve evet aynı kişinin sözü olarak yazılı. Kimin evet dediğini kayıttan dinlemek gerekir.',
    holderOpen: 'Sözleşme başkasının adına olacak ya da kimin adına olacağı açık kalıyor.',
    unfit: 'Kişi o sırada açıkça karar veremiyormuş gibi görünüyor.',
    spokenFor: 'Onay önceden söyletiliyor ve yalnızca tekrarlanıyor.',
    unsureWords: 'Fiyat veya sürede metin kesin değil. Orada kaydın kendisi dinlenmeli.',
    unheardBefore: 'Sipariş bölümü önceki konuşmaya gönderme yapıyor. O konuşma duyulmuyor.',
    companyUnsure: 'Firmanın adı kesin olarak anlaşılmıyor.',
    longTerm: 'İki yıldan uzun bir süre söyleniyor.',
    withdrawalDenied: 'Cayma hakkı (Widerruf) yok deniyor veya arada kayboluyor.',
    transcription: 'Metinde büyük olasılıkla duyma hataları var; esas olan sesin kendisidir.',
  },
  forms: {
    telecoms:
      'Temiz bir kayıt bile burada çoğu zaman yetmez: Sözleşme özeti ancak evetten sonra geldiyse, sözleşme için sonradan yazılı metinle (Textform) onay gerekir (§ 54 Abs. 3 TKG).',
    tv: 'Televizyon, internet veya telefonla bir paketse hepsi için aynı kural geçerlidir. Özet ancak evetten sonra geldiyse yazılı metinle (Textform) onay gerekir (§ 66 Abs. 1, § 54 Abs. 3 TKG).',
    energy:
      'Bir haneyle elektrik veya gaz sözleşmesi, temel tedarik (Grundversorgung) dışında, yazılı metin (Textform) ister. Kayıt bunun yerini tutmaz (§ 41b Abs. 1 EnWG, § 125 BGB).',
    prizeGame:
      'Tüketicileri başkalarının çekilişlerine kaydeden, bunun için yazılı metinle (Textform) bir sözleşmeye ihtiyaç duyar; kayıt bunun yerini tutmaz (§ 675 Abs. 3 BGB).',
    regularDelivery:
      'Düzenli teslimatlı abonelikler için § 510 BGB imzalı yazılı şekil ister; koşullar sözleşme anında açılıp saklanabiliyorsa istemez. Küçük tutarlarda bunun ne kadar geçerli olduğu tartışmalıdır.',
    course:
      'Uzaktan eğitim sözleşmesi sizin yazılı metinle (Textform) beyanınızı ister; kayıt bunun yerini tutmaz (§ 3 Abs. 1 FernUSG).',
    finance:
      'Bunun için çoğu zaman özel bir biçim gerekmez. Telefonda finans hizmetlerinde 19.06.2026’dan beri kayıt yapıldığı söylenmelidir (§ 312a Abs. 1 BGB).',
    insurance:
      'Bunun için özel bir biçim gerekmez. Ama cayma süresi (Widerruf) ancak belgeler yazılı metinle (Textform) gelince başlar (§ 8 VVG).',
  },
};
