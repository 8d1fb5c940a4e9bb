// Short answers to an open question: yes, no, don't know, and other words for the values of choices.
export const YES =
  "^(?:ja|jaa+|jo|joa|jup|jep|jepp|yep|yes|yeah|yup|j|y|klar|na klar|natürlich|genau|richtig|stimmt|korrekt|sicher|doch|auf jeden fall|selbstverständlich|jawohl|sure|correct|right|of course|i did|that's right|true|evet|да|так|tak|نعم|habe? ich|hab ich|leider ja|ich glaube? ja|ja habe ich|war so|das stimmt|mhm|ok|okay|geht klar|si)$";
export const NO =
  "^(?:nein|nee|ne|nö|nope|no|n|nicht|niemals|nie|auf keinen fall|keineswegs|überhaupt nicht|gar nicht|stimmt nicht|falsch|not|never|i did not|i didn't|no way|wrong|false|hayır|hayir|yok|нет|ні|nie|لا|habe? ich nicht|hab ich nicht|leider nein|leider nicht|noch nicht|bisher nicht|bis jetzt nicht|eher nicht|ich glaube? nicht|nein habe ich nicht|kein|keine|keiner|nichts|nix)$";
export const UNKNOWN =
  "(?:weiß|weiss|wüsste|_weis_|_erinner(?:e|n)?_|keine ahnung|kein plan|_k\\.? ?a_|kein schimmer|unklar|unbekannt|nicht sicher|bin (?:mir )?unsicher|kann ich (?:nicht|nich) sagen|schwer zu sagen|vergessen|unsicher|fraglich|(?:don't|do not|dont) (?:know|remember)|no idea|not sure|unknown|idk|can't (?:say|remember)|bilmiyorum|hatırlamıyorum|не знаю|не помню|не пам'ятаю|не пам.ятаю|nie wiem|nie pamiętam|لا أعرف|لا اعرف|لا أعلم|لا أتذكر)";
export const YES_START =
  '^(?:ja|jo|jep|yes|yeah|doch|klar|natürlich|genau|richtig|evet|да|так|tak|نعم|stimmt)(?=[\\s,.!;:-])';
export const NO_START = '^(?:nein|nee|nö|ne|nope|no|hayır|hayir|нет|ні|nie|لا)(?=[\\s,.!;:-])';

/** Everyday words for values of choices, over all questions; looked for where no title fits. */
export const CHOICE_WORDS: Readonly<Record<string, string>> = {
  outboundCall: 'die haben (?:mich )?angerufen|wurde angerufen|angerufen worden|sie riefen|rief mich|riefen mich|der anrufer|die firma|anruf von denen|they called|called me|werbeanruf|die mich|sie mich',
  inboundCall: 'ich (?:habe? |hab )?(?:selbst |selber |dort |da )?(?:\\w+ )?(?:angerufen|rief)|selbst angerufen|selber angerufen|i called|hotline|ich die|ich sie|ich bei',
  doorstep: 'haustür|an der tür|vertreter|door', shop: '_(?:shop|laden|filiale|store|geschäft)_', online: 'online|internetseite|website|im internet|homepage|app', letter: 'per brief|brief|post',
  mobile: 'handy|mobil\\w*|sim|smartphone|prepaid', internet: 'internet|dsl|glasfaser|kabel|festnetz|wlan|telefonanschluss', tv: 'tv|fernseh\\w*|sky', energy: 'strom|gas|energie|power|electricity',
  printSubscription: 'zeitung|zeitschrift\\w*|magazin|magazine|newspaper', lottery: 'lotto|lotterie|lottery', prizeGame: 'gewinnspiel\\w*|prize', insurance: 'versicherung\\w*|insurance', finance: 'kredit|geldanlage|bank|loan',
  course: 'kurs|coaching|seminar|course', goods: 'ware|produkt|goods', goodsSubscription: 'abo mit ware|kapseln|nahrungsergänzung', otherService: 'sonstig\\w*|etwas anderes|andere|other', bundle: 'paket|kombi|beides|bundle',
  new: 'neu\\w*|new', extension: 'verlänger\\w*|extension|renewal', tariffChange: 'tarifwechsel|anderer tarif|umstellung|wechsel|tariff', addOn: 'option|zusatz\\w*|zubuch\\w*|add-?on',
  self: '^(?:ich|selbst|selber|ich selbst|ich war|ich selber|myself|me|i|i did)', spouse: 'mann|frau|ehemann|ehefrau|partner\\w*|husband|wife', child: 'sohn|tochter|kind|son|daughter|child', parent: 'mutter|vater|mama|papa|eltern|oma|opa|mother|father', nobody: 'niemand|keiner|nobody|no one|kein anruf|gab keinen',
  none: '^(?:nichts|keine|keiner|kein|nein|noch nichts|none|nothing)|keine mahnung|nichts gekommen', reminder: 'mahnung|erinnerung|reminder', collector: 'inkasso|collector', courtOrder: 'mahnbescheid|gericht|gelber brief', enforcementOrder: 'vollstreckungsbescheid|gerichtsvollzieher', lawsuit: 'klage|lawsuit',
  sms: 'sms|whatsapp', link: 'link|klick\\w*|button|geklickt', portal: 'app|portal|kundenkonto', emailReply: 'mail|email|e-mail|antwort', voiceOnly: 'mündlich|nur am telefon|telefonisch',
  DE: 'deutschland|germany|de', AT: 'österreich|austria|at', CH: 'schweiz|switzerland|ch',
  clearYes: '^ja|zugestimmt|eindeutig', yesToSomethingElse: 'etwas anderes|zu was anderem|andere frage', onlyDocuments: 'unterlagen|infos|informationen|angebot', no: '^nein|abgelehnt', silent: 'nichts gesagt|geschwiegen|aufgelegt',
  beforeDeclaration: 'vorher|davor|vor dem', duringCall: 'während|beim telefonat|im gespräch', afterCall: 'nachher|danach|später|hinterher|nach dem',
  refused: 'abgelehnt|verweiger\\w*|refused', deleted: 'gelöscht|deleted', transcriptOnly: 'transkript|abschrift|transcript', incomplete: 'unvollständig|teil|incomplete', given: 'bekommen|erhalten|geschickt|given|received',
  cancelled: 'storniert|aufgehoben|cancelled', partial: 'teilweise|zum teil|partial', outOfContract: 'raus|loswerden|weg|out', keepOldTariff: 'alten? tarif', stopCalls: 'anrufe', recording: 'aufnahme|aufzeichnung|mitschnitt|recording', moneyBack: 'geld|erstattung|money', understand: 'verstehen|wissen|understand', keep: 'behalten|keep',
  life: 'leben\\w*|sterbegeld|life', other: 'andere\\w*|sonst\\w*|other', holder: '^(?:ich|selbst|ich bin|vertragsinhaber\\w*)', relative: 'angehörig\\w*|sohn|tochter|verwandt\\w*|mutter|vater', representative: 'bevollmächtigt\\w*|vertreter\\w*', custodian: 'betreuer\\w*|custodian',
  both: 'beide|gemeinsam\\w*|zusammen|wir_|both|together|joint', sole: 'allein\\w*|nur (?:ich|die|der|einer|eine)_|alone|sole|single|only',
  copy: 'kopie|copy', original: 'original', wholeCall: 'ganz\\w*|alles|komplett|whole', orderPart: 'teil|schluss|ende|part', custodianNone: 'keine betreuung',
}; // prettier-ignore
