// Papers and approval: what came, what it contained, whether the customer confirmed in text form and how.
import { rule, type Rule } from '../rule.ts';

const APPROVAL: readonly Rule[] = [
  rule(
    'textFormApproval',
    false,
    "{nichts} (?:\\w+ ){0,4}(?:bestätigt|unterschrieben|unterzeichnet|angeklickt|geklickt|gedrückt|betätigt|angerührt|angetippt|getippt|genehmigt|unterschreiben|signiert|freigegeben|zurückgeschickt|schriftlich gemacht|schriftlich zugestimmt|bestätigen)|{nie} (?:\\w+ ){0,5}(?:_bestätigt|unterschrieben|unterzeichnet|angeklickt|geklickt|_genehmigt|unterschrift geleistet|signiert|auf (?:den |diesen |einen )?(?:\\w+)?(?:link|button) (?:\\w+ )?(?:gedrückt|getippt|geklickt))|(?:bestätigt|unterschrieben|angeklickt|genehmigt|geklickt|unterzeichnet|freigegeben|gedrückt|angetippt)(?: oder \\w+)? (?:habe?|hab|hatte|hat|haben|wurde|ist|sind) (?:ich |sie |er |wir |meine \\w+ |mein \\w+ )?(?:\\w+ ){0,3}{nie}|{nie} (?:\\w+ ){0,3}(?:auf die|auf den|auf das) (?:\\w+ ){0,2}(?:link|mail|sms|button|knopf)|(?:hab|habe|hat|haben|wurde) (?:ich|sie|er|wir|meine \\w+|mein \\w+)?(?: es| das| den| die)? ?(?:auch |aber |noch |bisher |bislang |bis heute |natürlich |bewusst |extra )*{nie} (?:bestätigt|genehmigt|angeklickt|unterschrieben|geklickt|reagiert|geantwortet)|ohne (?:\\w+ )?(?:unterschrift|bestätigung von mir|bestätigung meinerseits)|keine (?:\\w+ )?unterschrift|kein häkchen|(?:kein(?:en)?|keinem) (?:\\w+ )?(?:link|button|knopf)~(?:betätigt|geklickt|angeklickt|gedrückt|geöffnet|angetippt)|(?:link|knopf|button)~{nie}~(?:gedrückt|geklickt|angeklickt|angerührt|angetippt|benutzt|betätigt)|(?:link|knopf|button)~rühr\\w* ich {nie}|never (?:confirmed|signed|clicked|approved)|(?:haven't|have not|didn't|did not) (?:confirm|sign|click|approve|confirmed|signed|clicked|approved)|not (?:confirmed|clicked|signed|approved)|(?:_genehmigen|_bestätigen|anklicken|unterschreiben) (?:soll|sollte|sollen|muss|muesste) (?:ich|sie|er|wir)(?: noch| es| das)*(?:,|\\.)? (?:hab|habe|hat|mach|tu|werd)~{nie}|den link (?:\\w+ ){0,4}{nie} (?:\\w+ )?(?:geklickt|angeklickt|gedrückt|geöffnet|angerührt|benutzt)|link (?:hab|habe) ich {nie}|(?:_klicken|_bestätigen|_anklicken|_unterschreiben|_drücken|_genehmigen|_antworten|_tippen|_zustimmen)[.,!;]? (?:das |dies )?(?:habe?|hab) ich (?:aber |bisher |bislang |noch |natürlich |bis heute |bewusst )*{nie}(?! (?:ja|verstanden|gelesen))",
    {
      rank: 4,
      anyhow: true,
      unless:
        '(?:vodafone|telekom|o2|1&1|anbieter|hotline|firma|die|sie|er|widerruf|kündigung|eingang|man|mir|uns) (?:\\w+ ){0,3}(?:hat|haben|wurde|wird)~(?:mir )?(?:\\w+ )?{nie} (?:\\w+ )?bestätigt|widerruf (?:\\w+ )?(?:wurde |wird )?nicht bestätigt|kündigung (?:\\w+ )?(?:wurde |wird )?nicht bestätigt|eingang (?:\\w+ )?nicht bestätigt',
    },
  ),
  rule(
    'textFormApproval',
    true,
    '(?:ich|i|sie|er|wir|{kin}) (?:habe?|hab|hatte|hat|haben) (?:\\w+ ){0,7}(?:auf (?:den |einen |diesen |dem |das )?(?:\\w+-?)?(?:link|button|knopf|bestätigen|zustimmen|feld|"?\\w+"?) (?:\\w+ )?(?:geklickt|gedrückt|getippt|gegangen)|angeklickt|draufgeklickt|drauf geklickt|draufgedrückt|drauf gedrückt)|(?:link|button|knopf|feld)~(?:geklickt|angeklickt|gedrückt|angetippt|getippt|angekreuzt|draufgeklickt|draufgedrückt|bestätigt|geöffnet und bestätigt)|auf "[^".!?\\n]{2,30}" (?:gedrückt|geklickt|getippt|gegangen)|(?:link|knopf|button) (?:gedrückt|geklickt|angetippt)|auf "?(?:zustimmen|bestätigen|ich bestätige|akzeptieren|annehmen|ok|okay|genehmigen|jetzt bestätigen|confirm|accept)"? (?:gedrückt|geklickt|getippt|gegangen)|clicked (?:on )?(?:the |a |that )?(?:\\w+ )?(?:link|button|confirm)|i (?:confirmed|approved|signed) (?:it|the|by|via|in)',
    { rank: 3, unless: 'werbung|newsletter|abgemeldet|nicht auf den link' },
  ),
  rule(
    'textFormApproval',
    true,
    '(?:mail|e-mail|email|sms|link|app|portal|whatsapp|schriftlich|zusammenfassung|auftrag|vertrag|nachricht|antwort|online)~(?:_bestätigt|zugestimmt|_genehmigt|freigegeben|akzeptiert)_|_bestätigt~(?:per|via|über|durch|in|mit|auf) (?:der |die |den |einer |eine |einen )?(?:\\w+-?)?(?:mail|e-mail|email|sms|link|app|portal|whatsapp|klick|antwort|"?ja"?)_|(?:bestätigte|bestätigten) (?:ich|er|sie|wir|meine \\w+|mein \\w+)|(?:ich|er|sie|wir|{kin}) bestätigte|(?:hab|habe|hat|hatte|haben) (?:ich |sie |er |wir |{kin} )?(?:\\w+ ){0,4}(?:dann |auch |noch |ihn |das |es |brav |sofort |gleich )(?:bestätigt|genehmigt|unterschrieben)_|_bestätigt (?:habe?|hab|hatte|hat|haben) (?:ich|sie|er|wir|{kin}|meine? {kin})|mail bestätigt|sms bestätigt|link bestätigt',
    {
      rank: 2,
      unless:
        '(?:vodafone|telekom|o2|1&1|anbieter|hotline|mitarbeiter\\w*|berater\\w*|firma|die|widerruf|kündigung|eingang|mir|uns|man)(?: \\w+){0,4} (?:hat|haben|wurde|wird|hatte|bestätigte)(?: \\w+){0,5} bestätigt|(?:mir|uns) (?:\\w+ ){0,4}bestätigt|widerruf (?:\\w+ ){0,3}bestätigt|kündigung (?:\\w+ ){0,3}bestätigt|wurde (?:\\w+ ){0,4}bestätigt|adresse~bestätigt|daten~bestätigt|name\\w*~bestätigt|iban~bestätigt|ohne~bestätigt',
    },
  ),
  rule(
    'textFormApproval',
    true,
    '(?:geantwortet|antwortete|zurückgeschrieben|zurück geschrieben|schrieb zurück|geschrieben|replied|texted back|answered)[\\s:,]*(?:\\w+ ){0,4}"?_(?:ja|ok|okay|ich bestätige|bestätigt|bestätige|einverstanden|genehmigt|yes|confirm\\w*|i confirm)_|mit "?(?:ja|ok|1|yes|bestätige)"? (?:per sms |auf die sms |auf die mail )(?:geantwortet|bestätigt|beantwortet|zurückgeschrieben)|(?:sms|mail|whatsapp|nachricht)~~mit "?(?:ja|ok|yes|1)"? (?:geantwortet|beantwortet|bestätigt)|(?:sms|mail)~(?:mit )?"?ja"? (?:geantwortet|beantwortet|bestätigt|zurückgeschickt|zurückgeschrieben)',
    { rank: 4 },
  ),
  rule(
    'textFormApproval',
    true,
    '(?:formular|auftragsformular|vertrag|auftrag|zettel|bestellschein|antrag|unterlagen|vollmacht|brief)~(?:unterschrieben|unterzeichnet)(?:~(?:zurückgeschickt|zurück geschickt|zurückgesendet|weggeschickt|abgeschickt))?|(?:unterschrieben|unterzeichnet)~(?:zurückgeschickt|zurückgesendet|abgeschickt|retour)|auf dem tablet unterschrieben|signed (?:the|and returned)',
    { rank: 3 },
  ),
  rule(
    'textFormApproval',
    true,
    '_(?:den|diesen|ihn|das|es|die|auf den|auf diesen|darauf|da) (?:habe?|hab) ich (?:\\w+ ){0,3}(?:angeklickt|geklickt|draufgeklickt|gedrückt|angetippt)',
    { rank: 3 },
  ),
  rule(
    'textFormApproval',
    true,
    '(?:_bestätigen|_klicken|_anklicken|_unterschreiben|_zustimmen|_genehmigen|_drücken)[.,!;]{1,3} (?:das |dies )?(?:habe?|hab) ich (?:auch |dann |brav |sofort |gleich |leider |dummerweise |blöderweise |natürlich )*(?:gemacht|getan)',
    { rank: 3, anyhow: true },
  ),
  rule(
    'textFormApproval',
    true,
    'brav gemacht|auch gemacht_|habe? ich (?:dann |auch |brav |sofort |gleich |blöderweise |dummerweise |leider )+(?:getan|gemacht)_',
    { rank: 1, unless: '{nie}~(?:getan|gemacht)' },
  ),
];

const MEANS: readonly Rule[] = [
  rule(
    'approvalMeans',
    'sms',
    '(?:sms|whatsapp)~(?:_ja"?_|_ok"?_|bestätigt|geantwortet|zugestimmt|beantwortet|zurückgeschrieben)|(?:_ja"?_|bestätigt|geantwortet|zugestimmt)~(?:per|via|auf (?:die|eine)|mit) sms',
    { rank: 3, unless: 'link~(?:geklickt|angeklickt|gedrückt|getippt)|auf den link' },
  ),
  rule(
    'approvalMeans',
    'sms',
    '(?:sms|text message)[\\s\\S]{0,60}(?:replied|answered|texted|geantwortet|antwortete|zurückgeschrieben) (?:mit |with )?"?(?:yes|ja|ok)_',
    { rank: 2 },
  ),
  rule(
    'approvalMeans',
    'link',
    '(?:link|button|bestätigungslink|knopf|bestätigungsbutton)~(?:geklickt|angeklickt|gedrückt|angetippt|getippt|bestätigt|draufgeklickt|draufgedrückt)|(?:geklickt|gedrückt|getippt)~(?:link|button)|auf "?(?:bestätigen|ich bestätige|jetzt bestätigen|zustimmen|annehmen|genehmigen)"? (?:geklickt|gedrückt|getippt)|clicked~(?:link|button)|link[.,] (?:den|diesen) (?:habe?|hab) ich (?:\\w+ ){0,3}(?:angeklickt|geklickt|gedrückt)|mail zum bestätigen|per klick',
    {
      rank: 4,
      unless: '(?:in der|im|über (?:die|das)) (?:\\w+[ -]?)?(?:app|portal|kundenportal|kundencenter|kundenkonto)_',
    },
  ),
  rule(
    'approvalMeans',
    'portal',
    '(?:in der|in meiner|im|über die|über das|per) (?:\\w+[ -]){0,2}(?:app|portal|kundenportal|kundencenter|kundenkonto|onlineportal|mein\\w+)_~(?:bestätigt|zugestimmt|gedrückt|geklickt|angeklickt|akzeptiert|genehmigt|getippt|freigegeben|zustimmen|bestätigen)',
    { rank: 5 },
  ),
  rule(
    'approvalMeans',
    'emailReply',
    '(?:mail|e-mail|email|zusammenfassung)~(?:geantwortet|zurückgeschrieben|antwortete|beantwortet)~|(?:geantwortet|zurückgeschrieben)~"(?:ich bestätige|bestätigt|ja|ok|einverstanden)|per (?:mail|e-mail|email)(?: \\w+){0,3} (?:bestätigt|zugestimmt|genehmigt)|(?:bestätigt|genehmigt|zugestimmt) (?:\\w+ ){0,5}per (?:mail|e-mail|email)|replied (?:to the email|by email)',
    {
      rank: 2,
      unless:
        'sms|link~(?:geklickt|gedrückt)|haben~nicht geantwortet|(?:mir|uns|ihr|ihm) (?:\\w+ ){0,5}(?:bestätigt|genehmigt)|(?:vodafone|telekom|o2|1&1|anbieter|hotline|mitarbeiter\\w*|berater\\w*|firma|kundenservice|die) (?:hat|haben|hatte) (?:\\w+ ){0,6}bestätigt',
    },
  ),
  rule(
    'approvalMeans',
    'letter',
    '(?:formular|auftragsformular|vertrag|auftrag|bestellschein|antrag|unterlagen|vollmacht|brief)~(?:unterschrieben|unterzeichnet)~(?:zurück|abgeschickt|weggeschickt|retour|post)|unterschrieben zurückgeschickt|signed and returned',
    { rank: 3 },
  ),
  rule(
    'approvalMeans',
    'voiceOnly',
    '(?:nur|bloß) (?:mündlich|am telefon) (?:bestätigt|zugestimmt)|mündlich bestätigt',
    { rank: 2 },
  ),
];

const CONTENT: readonly Rule[] = [
  rule(
    'contractSummaryReceived',
    true,
    '_(?:vertragszusammenfassung\\w*|vertrags-zusammenfassung|zusammenfassung (?:des|vom|zum|meines) (?:vertrag\\w*|auftrag\\w*)|contract summary)_|mail mit (?:der |einer )?zusammenfassung|_zusammenfassung_(?: \\w+){0,4} (?:kam|bekommen|erhalten|geschickt|da_|lag|per mail|bestätigt|angeklickt|gelesen)|(?:kam|bekam|erhielt|schickte\\w*)(?: \\w+){0,5} zusammenfassung',
    {
      rank: 2,
      never: true,
      unless:
        '(?:ohne|keine|nie eine|nicht eine|fehlt|fehlte|fehlende?)~zusammenfassung|zusammenfassung~(?:fehlt|kam nie|nie bekommen|nicht bekommen|nie erhalten|nicht erhalten|nicht dabei|war nicht|gab es nicht)',
    },
  ),
  rule(
    'contractSummaryReceived',
    false,
    '(?:ohne|keine|keinerlei|nie eine|niemals eine|weder)(?: \\w+){0,2} (?:vertrags)?zusammenfassung|(?:vertrags)?zusammenfassung~(?:fehlt|kam nie|nie bekommen|nicht bekommen|nie erhalten|nicht erhalten|nicht dabei|gab es (?:nie|nicht|keine)|habe? ich (?:nie|nicht|keine))|no contract summary|never (?:got|received) (?:a |the )?(?:contract )?summary',
    { rank: 4, never: true },
  ),
  rule(
    'withdrawalInstructionReceived',
    false,
    '(?:ohne|keine|keinerlei|nie eine|niemals eine|kein wort|nichts|nirgends|nix)(?: \\w+){0,4} (?:widerrufsbelehrung|belehrung|widerrufsrecht|widerruf|widerrufsformular|widerrufsfrist|widerrufsinfo\\w*)|(?:widerrufsbelehrung|_belehrung|widerrufsrecht|widerrufsformular)(?: \\w+| über \\w+){0,5} (?:fehlt|fehlte|fehlten|nie_|nicht|nich|keine|nirgends|vergebens|vergeblich)|über (?:ein|das|mein|den|einen) (?:widerruf\\w*)(?: \\w+){0,4} (?:nicht|nie|kein)|nicht~(?:über (?:mein|das|ein) widerrufsrecht|widerruf) (?:belehrt|aufgeklärt|informiert)|über (?:mein|das|ein|unser|den) (?:widerruf\\w*) (?:\\w+ ){0,3}{nie} (?:\\w+ )?(?:belehrt|aufgeklärt|informiert|gesprochen|geredet)|von (?:widerruf\\w*|einem widerruf\\w*|meinem widerruf\\w*) (?:\\w+ ){0,3}(?:nichts|kein|nie|nix)|no (?:withdrawal|cancellation) (?:notice|instruction\\w*|information|policy|form)|nothing about (?:withdrawal|a right)',
    { rank: 4, never: true, unless: 'lesen|verstehe|nicht gelesen|gelesen|ob_|weiß (?:ich )?nicht' },
  ),
  rule(
    'withdrawalInstructionReceived',
    true,
    '(?:widerrufsbelehrung|_belehrung(?:en|s\\w+)?_|widerrufs-belehrung|widerrufsformular|muster-?widerruf\\w*|widerrufsinfo\\w*|widerrufsinformation\\w*|widerrufshinweis\\w*|hinweis (?:auf|zum) (?:das |den )?widerruf\\w*|withdrawal (?:notice|instructions?|information|form)|cancellation (?:notice|policy|form))',
    {
      rank: 3,
      unless:
        '(?:ohne|keine|keinerlei|nie eine|fehl\\w+|kein wort)~(?:belehrung|widerruf)|(?:belehrung|widerrufsformular)~(?:fehlt|fehlte|nie_|nicht_ (?:dabei|drin|bekommen|erhalten|enthalten|da_)|nicht_|nirgends)|(?:wenn|falls|ob|ohne) (?:\\w+ ){0,3}(?:keine )?belehrung',
    },
  ),
  rule(
    'withdrawalInstructionReceived',
    true,
    '(?:14|vierzehn) (?:tage|tagen)~(?:widerruf\\w*|widerrufen)~(?:steht|stand|drin|dabei)|(?:steht|stand)~(?:14|vierzehn) tage~widerruf\\w*|über (?:mein|das) widerrufsrecht (?:\\w+ )?(?:belehrt|informiert)',
    { rank: 2 },
  ),
  rule(
    'withdrawalInstructionDefective',
    true,
    'belehrung~(?:falsch|fehlerhaft|unvollständig|veraltet|andere adresse)',
    { rank: 2 },
  ),
  rule('modelFormEnclosed', true, 'muster-?widerrufsformular|widerrufsformular', {
    rank: 2,
    flip: false,
    unless: '(?:ohne|kein|fehlt)~widerrufsformular|widerrufsformular~(?:fehlt|nicht)',
  }),
  rule(
    'confirmationDiffers',
    true,
    '(?:bestätigung|unterlagen|papiere|vertrag|mail|brief)~(?:ganz anders|etwas anderes|was anderes|andere[rns]? (?:preis|tarif|laufzeit)|anders als|nicht das,? was)|(?:etwas|was) (?:ganz )?anderes als (?:am telefon|besprochen|vereinbart|abgemacht|zugesagt)',
    { rank: 2 },
  ),
];

export const PAPER_RULES: readonly Rule[] = [...APPROVAL, ...MEANS, ...CONTENT];
