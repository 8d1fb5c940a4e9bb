// Frequent words of the languages with Latin script; words that German has as well are left out of the others.
/** By language: the more of them stand in a message, the surer it is written in it. */
export const LANGUAGE_WORDS: Readonly<Record<'de' | 'en' | 'tr' | 'pl', string>> = {
  de: 'ich und der die das ist nicht ein eine einen einem einer mit von auf fuer hat habe hab haben wurde bin war mich mir mein meine den dem des zu am im was wie wann soll kann muss jetzt aber dass wenn auch noch nur ja nein bei oder kein keine nie angerufen vertrag rechnung widerruf kam brief heute gestern danke bitte hallo weiss hilfe telefon sie er es wir man doch gar nix nichts schon mal um als jeden jede monat euro seit wieder hob hams ham gsogt gsagt ned net ners woass etz jetz isch oiso kimmt kemma dea des hoassn heisst wia bassd geh oane oam mia uns unser',
  en: "the and is are was were have has had they them i my me you your not don't didn't can't can do does what how when where this that with from for to of on in it a an but or because been call called phone contract yes no got received never yesterday today please help want they're it's i'm company about said told agreed bill letter week weeks ago just some any would could should after before",
  tr: 'ben bana beni benim bir ve bu icin için degil değil var yok ne nasil nasıl telefonla aradi aradı aradilar aradılar sozlesme sözleşme soezlesme soezleşme istemiyorum istemedim fatura mektup geldi evet hayir hayır dun dün duen bugun bugün ile ama cok çok oldu kabul etmedim ettim para hesabimdan hesabımdan yapmam gerekiyor lütfen luetfen merhaba annem babam esim eşim onayladim onaylamadım söyledi dedi şirket sirket',
  pl: 'ja mnie mi i w na nie to jest się sie że ze do za od zadzwonili zadzwonił dzwonili umowa umowę umowe umowy telefon telefonicznie przez rachunek list dostałem dostałam dostalem dostalam pieniądze pieniadze z konta tak ale czy co jak mam moja mój moj moje proszę prosze dziękuję dziekuje dzień dzien dobry wczoraj dzisiaj zgodziłem zgodziłam zgodzilem potwierdziłem podpisałem firma firmy był była było bylo nic nigdy chcę chce',
};

/** Words of languages that are recognised and not read; folded. None of them is a German or an English word. */
export const OTHER_WORDS: Readonly<Record<'it' | 'ro' | 'es' | 'fr' | 'hr', string>> = {
  it: 'mi ha hanno chiamato chiamata telefono contratto bolletta non ho detto che della dalla delle gli sono volevo voglio fatto fare buongiorno buonasera ciao grazie novembre ottobre dicembre io ma come posso disdire lettera questo questa anche perche aiuto luce',
  ro: 'sunat suna cineva telefon contractul factura nu vreau vrut buna ziua pentru este sunt care facut fost noiembrie octombrie decembrie multumesc rog spus din ce mai dar scrisoare curent ajutati ajutor',
  es: 'me llamaron llamado llamo telefono contrato quiero quise hola buenos dias favor una los del para pero dijeron dije factura noviembre octubre diciembre que he carta luz ayuda gracias',
  fr: 'je ne pas veux voulais bonjour appele telephone contrat une les est mais pour avec dit oui facture novembre octobre decembre ils vous merci lettre cette aide bonsoir suis',
  hr: 'zvali nazvali zvao zvala telefonom telefon ugovor nisam nije htio htjela zelim dobar hvala sam rekao rekla racun novembra studenog prosinca struja struju molim pomoc pismo nesto kako mogu',
};
