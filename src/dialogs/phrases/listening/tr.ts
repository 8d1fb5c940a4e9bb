// Turkish: listening to a recording. Written by us, not yet read by a native speaker.
import type { ListenLines } from './lines.ts';

export const tr: ListenLines = {
  intro: 'Rahatça dinleyin. Her seferinde yalnız bir şeye dikkat edin. Dosya sizin dosyanızda kalır. Siz evet demeden kimseye gönderilmez.',
  step: '{n} / {of}. Sonra {left} soru daha.',
  lastStep: '{n} / {of}. Bu son soru.',
  unclear: 'Emin değilim',
  listen: {
    recordingConsent: ['Kayıt için izniniz soruluyor mu ve siz evet diyor musunuz?', 'Kayıttan önceki soru ve sizin cevabınız.', 'Sizin “evet”iniz olmadan kimse konuşmayı kaydedemez. Bunu firma kanıtlamalıdır.', { yes: 'Evet, ben de evet diyorum.', no: 'Hayır, bu sorulmuyor.', late: 'Soruluyor ama daha sonra.' }],
    callerDisclosed: ['Başta kimin aradığı ve bir sözleşme için aradığı söyleniyor mu?', 'Firmanın adı ve aramanın amacı.', 'Telefonda satış yapan bunu başta açıkça söylemelidir.', { yes: 'Evet, ikisi de.', nameOnly: 'Yalnız firma, amaç değil.', no: 'Hayır.' }],
    identified: ['Kim olduğunuzu siz kendiniz söylüyor musunuz?', 'Adınız ve bir bilgi daha, örneğin doğum günü veya adres.', 'Kayıt, kimin konuştuğunu göstermelidir.', { yes: 'Evet, kendim söylüyorum.', readOut: 'Okunuyor, ben yalnız evet diyorum.', no: 'Hayır, o ben değilim.' }],
    declarationOfIntent: ['Sözleşmeyi istediğinizi açıkça söylüyor musunuz?', '“Beni duyuyor musunuz?” veya “Size bir şey göndereyim mi?” sorusuna evet, sözleşmeye evet değildir.', 'Sözleşme için tam bu teklife evet gerekir.', { clear: 'Evet, sözleşmeye açıkça evet diyorum.', ambiguous: 'Evet diyorum ama başka bir şeye.', conditional: 'Evet ama bir şartla.', absent: 'Hayır, sözleşmeye evet duymuyorum.', refused: 'Reddediyorum.' }],
    priceNamed: ['Firma bir fiyat söylüyor mu?', 'Her ay ne kadar ödeyeceğiniz.', 'Sözleşme var diyen, fiyatı da kanıtlamalıdır.', { yes: 'Evet, tam burada.', no: 'Hayır, fiyat duymuyorum.', free: 'Ücretsiz olduğu söyleniyor.' }],
    termNamed: ['Sözleşmenin ne kadar süreceği söyleniyor mu?', 'Örneğin 24 ay veya her ay iptal edilebilir.', 'Süre de anlaşmanın bir parçasıdır.', { yes: 'Evet, tam burada.', no: 'Hayır, bunu duymuyorum.' }],
    withdrawalInfo: ['Cayma hakkınız (Widerruf) anlaşılır şekilde söyleniyor mu?', 'Örneğin: “On dört gün içinde cayabilirsiniz.”', 'Firma telefonda cayma hakkını bildirmelidir.', { yes: 'Evet, tam burada.', no: 'Hayır.', rushed: 'Evet ama çok hızlı veya anlaşılmıyor.' }],
    orderPartOnly: ['Görüşmenin tamamı duyuluyor mu, selamdan sona kadar?', 'Çoğu zaman yalnız son kısım kaydedilir.', 'Öncesinde verilen sözler o zaman eksik kalır. Bu yüzden bütün kayıtları isteyebilirsiniz.', { whole: 'Evet, tamamı.', part: 'Hayır, yalnız bir kısmı.' }],
  },
}; // prettier-ignore
