// German sentences of the talk that are no question and no result. {name} stands for a value.
import type { Texts } from './texts.ts';

import { followUpDe } from './texts-followup.ts';

export const textsDe: Texts = {
  greeting:
    'Guten Tag. Sie schreiben hier mit einem Programm, nicht mit einem Menschen. Ich prüfe nach festen Regeln, was bei einem Vertrag am Telefon für Sie spricht, und bereite danach die Briefe vor. Was mit Ihren Angaben geschieht, steht hier: /datenschutz',
  whatHappened: 'Was ist passiert? Erzählen Sie es einfach mit Ihren Worten, oder wählen Sie etwas aus.',
  otherLanguage:
    'I can read some of your language, but so far I answer in German only. If you prefer English, write “English”.',
  languageSet: 'Gut, ich schreibe ab jetzt Deutsch.',
  topicQuestion: 'Sie können auch einfach eine Frage stellen.',
  condolence: 'Mein Beileid. Ich halte die Fragen kurz.',
  courtOrderFirst: 'Zuerst das Gericht: Ohne Widerspruch kann vollstreckt werden, auch wenn es keinen Vertrag gibt.',
  enforcementOrderFirst:
    'Zuerst das Gericht: Aus dem Bescheid kann vollstreckt werden, auch wenn es keinen Vertrag gibt.',
  switchBefore: 'Tun Sie es heute, denn der Wechsel soll schon am {date} sein.',
  leadDeceased:
    'Die Firma müsste zeigen, wer da gesprochen haben soll. Halten Sie trotzdem jede Frist ein, die hier steht.',
  loanBy: '{title}: bis {date} absenden. Das ist nur eine Vorsicht. Die Frist für Kredite haben wir nicht geprüft.',
  loanToday: '{title}: Noch heute absenden. Das ist nur eine Vorsicht. Die Frist für Kredite haben wir nicht geprüft.',
  newCredit:
    'Für Kredite und Ratenzahlungen gilt seit dem 20. November 2026 neues Recht, das wir nicht gelesen haben. Der Tag für den Widerruf ist dafür nur eine Vorsicht. Fragen Sie dazu bald eine Verbraucherzentrale.',
  spouses:
    'Unter Eheleuten, die zusammenleben, kann ein Geschäft für den Bedarf der Familie beide binden. Formregeln und Widerruf gelten trotzdem, und beide dürfen widerrufen.',
  thanks: 'Danke, das war klar erzählt. Ich gehe es jetzt in Ruhe mit Ihnen durch.',
  onBehalfHeir:
    'Mit „Sie“ meine ich in meinen Fragen die Person, die gestorben ist. Den Brief schreiben die Erben im eigenen Namen.',
  onBehalf:
    'Sie schreiben für jemand anderen. Mit „Sie“ meine ich in meinen Fragen die Person, die den Vertrag haben soll.',
  distress: 'Das ist viel auf einmal. Wir nehmen es Schritt für Schritt und sehen zuerst, was eilt.',
  noPhone:
    'Telefonnummern habe ich nicht. Sie stehen auf der Rechnung und im Impressum der Firma. Schreiben ist sicherer: Ein Wort am Telefon lässt sich schlecht beweisen. Einen Brief mache ich gern mit Ihnen.',
  firmAddress:
    'Diese Anschrift habe ich: {address}. Steht in Ihren Unterlagen eine andere, nehmen Sie die aus den Unterlagen.',
  firmAddressUnsure:
    'Diese Anschrift habe ich, sie ist aber nicht sicher: {address}. Vergleichen Sie sie mit Ihren Unterlagen oder dem Impressum der Firma.',
  firmAddressData:
    'Ich habe nur die Anschrift für den Datenschutz: {address}. Die für einen Widerruf steht in Ihren Unterlagen und im Impressum der Firma.',
  noFirmAddress:
    'Die Anschrift von {company} kenne ich nicht. Sie steht auf dem Brief, auf der Rechnung und im Impressum der Firma.',
  firmAddressNoted: 'Die Anschrift der Firma ist jetzt notiert: {address}.',
  personNotFirm:
    'Das klingt nach dem Namen eines Menschen. Heißt die Firma wirklich so, schreiben Sie bitte „Firma“ davor.',
  approvalOwn: 'Eine Bestätigung der Firma zählt dafür nicht. Gemeint ist, was Sie selbst bestätigt haben.',
  noPicture: 'Hier ist noch kein Bild angekommen.',
  howToUpload: 'Tippen Sie beim Schreibfeld auf „Foto oder Datei“. Oder schreiben Sie mir ab, was darin steht.',
  notUs:
    'Ich bin nicht die Firma. Wortlaut hilft Kunden und gehört zu keinem Anbieter. Was Sie hier schreiben, geht nicht an die Firma. Erzählen Sie mir gern, was Sie ihr geschrieben haben und wann.',
  cannotCall: 'Anrufen kann ich nicht: Ich bin ein Programm und kann nur schreiben.',
  otherWords: 'Anders gesagt: {text}',
  contradiction: 'Das passt noch nicht zusammen: {text} Wenn etwas davon anders war, schreiben Sie es einfach.',
  ...followUpDe,

  noAnswer:
    'Das kann ich noch nicht sicher beantworten, und raten möchte ich nicht. Die Verbraucherzentrale kann es. Wir machen hier weiter.',
  welcome: 'Gern.',
  oneAtATime:
    'Dann nehmen wir eins nach dem anderen. Schreiben Sie zuerst nur von einem: welche Firma und was Sie gesagt haben.',
  severalMatters: 'Das sind mehrere Vorgänge. Ich nehme sie der Reihe nach.',
  nextMatter: 'Jetzt kommt der nächste Vorgang.',
  done: 'Dann ist hier für jetzt alles erledigt. Wenn Post kommt oder sich etwas ändert, schreiben Sie einfach weiter. Bestätigen Sie bis dahin nichts, und heben Sie alle Schreiben auf.',
  doneCourt:
    'Dann mache ich für jetzt keinen weiteren Brief. Das Wichtigste bleibt: Ihre Antwort muss rechtzeitig beim Gericht sein. Schreiben Sie mir, wenn sie dort ist oder wenn Post kommt.',
  whoRang: 'Gut, am Telefon. Wer hat da angerufen: die Firma oder Sie?',
  doneKept:
    'Dann ist hier für jetzt alles erledigt. Wenn Post kommt oder sich etwas ändert, schreiben Sie einfach weiter. Heben Sie alle Schreiben auf.',
  doneWithLetters:
    'Dann ist hier für jetzt alles erledigt. Senden Sie Ihre Briefe rechtzeitig ab, und heben Sie die Belege auf. Wenn eine Antwort kommt, schreiben Sie mir, was darin steht.',
  keptNotSent: 'Sie behalten den Vertrag. Senden Sie den Brief, der ihn beenden würde, dann nicht ab.',
  afterwards:
    'Das habe ich gelesen. Ihr Ergebnis ändert es nicht. Mit „Ergebnis“, „Briefe“ oder „ändern“ geht es hier weiter.',
  nothingNew: 'Darin finde ich nichts, was ich zu Ihrem Fall notieren kann. Erzählen Sie bitte, was passiert ist.',
  notUnderstood: 'Das kann ich der Frage nicht sicher zuordnen. Ich frage noch einmal.',
  notUnderstoodHelp: 'Ich habe die Antwort noch nicht verstanden. Vielleicht hilft der Hinweis unter der Frage.',
  notUnderstoodUnknown:
    'Das macht nichts. Wenn Sie es nicht wissen, schreiben Sie „weiß ich nicht“, dann geht es weiter.',
  notUnderstoodChoose: 'Bitte wählen Sie eine der Antworten, oder schreiben Sie ihre Nummer.',
  thenWrite: 'Gut. Dann schreiben Sie sie bitte hierher.',
  empty: 'Es kam nur eine leere Nachricht an. Es ist nichts verloren.',
  onlySigns: 'Daraus kann ich noch nichts lesen. Ein kurzer Satz genügt.',
  tooLong: 'Der Text ist sehr lang. Ich lese die ersten 20.000 Zeichen. Den Rest können Sie als Datei hochladen.',
  valueUnfit: 'Das passt hier nicht. Es ist nichts verändert.',
  questionClosed:
    'Diese Frage ist schon abgeschlossen. Wenn sich etwas geändert hat, schreiben Sie es einfach, oder wählen Sie „ändern“.',
  alreadySo: 'So steht es schon da.',
  changeKept: 'Gut, es bleibt wie vorher.',
  undone: 'Gut, einen Schritt zurück.',
  nothingToUndo: 'Weiter zurück geht es nicht. Einzelnes ändern Sie mit „ändern“, alles zusammen mit „von vorn“.',
  skipped: 'Gut, das lassen wir offen.',
  putAside: 'Wir lassen diese Frage offen. Mit „ändern“ können Sie die Antwort nachtragen.',
  hello: 'Guten Tag.',
  saidBefore:
    'Entschuldigung. So, wie es dastand, konnte ich es hier nicht einsetzen. Bitte sagen Sie es mir noch einmal.',
  nextAnswer: 'Jetzt fehlt noch diese Antwort. Danach geht es weiter.',
  sentBefore:
    'Dieser Brief ist vom {date}. Vorher kann er nicht abgegangen sein. Ging er später hinaus, schreiben Sie mir: „abgeschickt am …“.',
  sendUntil: 'Der Widerruf muss bis {date} abgehen. Danach kann es zu spät sein.',
  sendGone:
    'Der letzte Tag für den Widerruf war wohl {date}. Ging er bis dahin hinaus? Dann schreiben Sie mir das. Sonst senden Sie ihn noch heute: Fehlt in der Belehrung etwas, kann er noch reichen.',
  sendToday: 'Der sichere Tag für den Widerruf war {date}. Vielleicht geht es noch: dann am besten heute.',
  sentAhead:
    'Dieser Tag kommt erst noch. Ist der Brief abgeschickt, schreiben Sie mir: „abgeschickt“. Dann trage ich ihn ein.',
  letterThere: 'Dieser Brief liegt schon da. Er steht weiter oben, und mit „Briefe“ sehen Sie ihn noch einmal.',
  takeYourTime: 'Lassen Sie sich Zeit. Ich warte, und nichts geht verloren.',
  askedBy: 'Der Brief bittet um Antwort bis {date}. Das ist eine Bitte mit Datum, keine Frist aus dem Gesetz.',
  nextWaiting:
    'Ihr Brief ist unterwegs, eine Antwort soll bis {date} kommen. Kommt keine oder eine Absage, schreiben Sie es mir. Dann bereite ich den nächsten Brief vor.',
  nextSend:
    'Jetzt senden Sie Ihren Brief ab und heben den Beleg auf. Danach schreiben Sie mir: „abgeschickt“. Ich behalte die Termine im Blick.',
  cannotSkip: 'Diese Frage brauche ich, damit es weitergeht.',
  nothingOpen: 'Gerade ist keine Frage offen.',
  noAnswersYet: 'Es gibt noch keine Angaben.',
  howToChange: 'Was nicht stimmt, schreiben Sie einfach, zum Beispiel: „Der Anruf war am 3.“',
  noResultYet: 'Für ein Ergebnis weiß ich noch zu wenig.',
  noLettersYet: 'Für einen Brief weiß ich noch zu wenig.',
  noLetters: 'Aus dem, was ich weiß, folgt im Moment kein weiterer Brief.',
  lettersAfterQuestions: 'Die Briefe kommen gleich. Vorher brauche ich noch etwas.',
  letterFirst: 'Der erste in der Liste ist der wichtigste. Sie lesen ihn, bevor etwas hinausgeht; schreiben Sie „1“.',
  orderedLetter: 'Den Brief, um den Sie gebeten haben, bereite ich jetzt vor. Weitere biete ich danach an.',
  orderedCancellation:
    'Sie haben nach einer Kündigung gefragt. Sie wirkt meist erst zum Ende der Laufzeit und kann wie ein Ja zum Vertrag gelesen werden. Darum steht ein anderer Brief oben.',
  'threat.collector':
    'Das soll Druck machen. Ein Inkassobüro ist kein Gericht und kann nichts pfänden. Bestreiten Sie schriftlich, was Sie nicht schulden. Kommt Post vom Gericht, schreiben Sie mir sofort.',
  'threat.bailiff':
    'Das macht Angst. Ein Gerichtsvollzieher darf aber erst kommen, wenn es einen Titel gibt: meist einen Vollstreckungsbescheid oder ein Urteil. Vorher kommt Post vom Gericht im gelben Umschlag. Liegt so einer da, schreiben Sie mir sofort.',
  'threat.agency':
    'Auch das soll Druck machen. Was Sie bestreiten und worüber kein Gericht entschieden hat, darf nach bisherigen Urteilen nicht gemeldet werden. Ganz ausschließen lässt sich ein Eintrag nicht. Bestreiten Sie darum schriftlich und mit Nachweis.',
  'threat.court':
    'Eine Drohung mit Gericht oder Anwalt ist noch keine Post vom Gericht. Dort läuft deshalb noch keine Frist. Kommt ein gelber Umschlag, zählt jeder Tag: Schreiben Sie mir dann sofort.',
  attestKept:
    'Heben Sie das Papier vom Arzt gut auf. Es zählt, was es über den Tag des Anrufs sagt. Schicken Sie es vorerst niemandem.',
  withdrawnByPhone:
    'Ihren Widerruf am Telefon kann das Gesetz gelten lassen, eine Form braucht er nicht. Er ist nur schwer zu beweisen. Notieren Sie Tag, Uhrzeit und Namen, und wiederholen Sie ihn heute schriftlich.',
  withdrawnByPhoneInsurance:
    'Eine Versicherung widerrufen Sie nur in Textform, etwa per E-Mail oder Brief. Ihr Anruf reicht dafür nicht. Ich rechne darum so, als käme der Widerruf noch.',
  maybeStill: 'Oft geht noch etwas, auch später. Das sehen wir uns jetzt an.',
  otherTongue: '{text}',
  letterNotNow: 'Für diesen Brief fehlt nach Ihren Angaben der Grund. Darum bereite ich ihn nicht vor.',
  neededForLetter: 'Ohne diese Angabe geht es in diesem Brief nicht.',
  letterLacks:
    'Dafür fehlt noch eine Angabe, ohne die der Brief nicht geht. Sobald Sie sie wissen, schreiben Sie sie mir.',
  letterProblem: 'Diesen Brief bereite ich nicht vor: {text}',
  cancelled:
    'Gut, wir hören hier auf. Es ist nichts gelöscht. Wenn Sie weitermachen möchten, schreiben Sie einfach weiter. Zum Löschen schreiben Sie „löschen“.',
  deleted: 'Ich lösche jetzt alles zu diesem Fall. Sie bekommen einen Beleg darüber.',
  notDeleted: 'Gut, es bleibt alles da.',
  restarted: 'Gut, wir beginnen von vorn. Fertige Briefe und Dateien sind noch in Ihrer Akte.',
  help: 'Sie können einfach erzählen oder auf die Knöpfe tippen. Außerdem verstehe ich: zurück, warum, überspringen, wiederholen, ändern, Ergebnis, Briefe, von vorn, abbrechen, löschen, Mensch.',
  human: {
    tone: 'plain',
    title: 'Mit einem Menschen sprechen',
    text: 'Ich bin ein Programm und kein Anwalt. Diese Stellen sehen sich Ihren Fall persönlich an. Nehmen Sie alle Schreiben mit.',
  },
  shareMade:
    'Ihr Link zum Übergabeblatt ist fertig. Er gilt bis {until}. Wer ihn hat, kann das Blatt lesen, aber nichts ändern. Sie sehen hier jedes Öffnen und können ihn jederzeit sperren.',
  shareEnded: 'Der Link ist gesperrt. Niemand kann das Blatt damit noch lesen.',
  shareOpened: 'Ihr Übergabeblatt wurde gerade geöffnet. Wenn Sie das nicht wollen, sperren Sie den Link.',
  shareNothing: 'Für ein Übergabeblatt weiß ich noch zu wenig. Erzählen Sie mir zuerst, was passiert ist.',
  shareFull: 'Mehr Links gehen nicht. Sperren Sie bitte zuerst einen alten.',
  courtFirst: {
    tone: 'red',
    title: 'Post vom Gericht',
    text: 'Das geht allem anderen vor. Sehen Sie auf den gelben Umschlag: Dort steht, wann er zugestellt wurde. Ab diesem Tag läuft die Frist aus dem Brief; beim Mahnbescheid und beim Vollstreckungsbescheid sind es zwei Wochen.',
  },
  courtOrder: {
    tone: 'red',
    title: 'Zuerst der Mahnbescheid',
    text: 'Ein Mahnbescheid hat eine Frist von zwei Wochen ab dem Tag auf dem Umschlag, nach Ihren Angaben bis {date}. Bis dahin muss der Widerspruch beim Gericht sein, das auf dem Bescheid steht. Nehmen Sie das Formular, das dabei liegt; Gründe sind nicht nötig. Ein Brief an die Firma hält die Frist nicht auf.',
  },
  courtOrderUndated: {
    tone: 'red',
    title: 'Zuerst der Mahnbescheid',
    text: 'Ein Mahnbescheid hat eine Frist von zwei Wochen ab dem Tag auf dem Umschlag. Bis dahin muss der Widerspruch beim Gericht sein, das auf dem Bescheid steht. Nehmen Sie das Formular, das dabei liegt; Gründe sind nicht nötig. Ein Brief an die Firma hält die Frist nicht auf.',
  },
  courtOrderPast: {
    tone: 'red',
    title: 'Zuerst der Mahnbescheid',
    text: 'Die zwei Wochen sind nach Ihren Angaben am {date} abgelaufen. Widersprechen Sie trotzdem noch heute: Das geht, solange kein Vollstreckungsbescheid erlassen ist. Werfen Sie das Formular, das dabei liegt, beim Gericht ein, und rufen Sie dort an. Ein Brief an die Firma ersetzt das nicht.',
  },
  enforcementOrder: {
    tone: 'red',
    title: 'Zuerst der Vollstreckungsbescheid',
    text: 'Gegen einen Vollstreckungsbescheid gibt es den Einspruch beim Gericht, das auf dem Bescheid steht: zwei Wochen ab Zustellung, nach Ihren Angaben bis {date}. Gepfändet werden kann schon jetzt, auch während der Frist; der Einspruch allein hält das nicht auf. Gehen Sie heute noch zu einem Anwalt, zur Verbraucherzentrale oder zur Rechtsantragstelle des Amtsgerichts, und fragen Sie auch, wie sich die Vollstreckung einstellen lässt.',
  },
  enforcementOrderUndated: {
    tone: 'red',
    title: 'Zuerst der Vollstreckungsbescheid',
    text: 'Gegen einen Vollstreckungsbescheid gibt es den Einspruch beim Gericht, das auf dem Bescheid steht: zwei Wochen ab dem Tag auf dem Umschlag. Gepfändet werden kann schon jetzt, auch während der Frist; der Einspruch allein hält das nicht auf. Gehen Sie heute noch zu einem Anwalt, zur Verbraucherzentrale oder zur Rechtsantragstelle des Amtsgerichts, und fragen Sie auch, wie sich die Vollstreckung einstellen lässt.',
  },
  enforcementOrderPast: {
    tone: 'red',
    title: 'Zuerst der Vollstreckungsbescheid',
    text: 'Die zwei Wochen für den Einspruch sind nach Ihren Angaben am {date} abgelaufen. Gehen Sie trotzdem noch heute zu einem Anwalt oder zur Rechtsantragstelle des Amtsgerichts: Wer die Frist ohne Schuld versäumt hat, kann vielleicht noch etwas tun. Gepfändet werden kann schon jetzt.',
  },
  courtObjected: {
    tone: 'fern',
    title: 'Der Widerspruch ist beim Gericht',
    text: 'Gut. An diesen Tag erinnere ich Sie nicht mehr. Heben Sie den Beleg auf. Die Firma kann jetzt vor Gericht weitergehen: Kommt eine Klage oder eine Anspruchsbegründung, holen Sie am selben Tag Hilfe beim Anwalt oder bei der Verbraucherzentrale. Kommt trotzdem ein Vollstreckungsbescheid, legen Sie binnen zwei Wochen Einspruch ein und schreiben Sie mir sofort. Ist der Widerspruch doch noch nicht dort, schreiben Sie: „noch nicht beim Gericht“.',
  },
  enforcementObjected: {
    tone: 'ochre',
    title: 'Der Einspruch ist beim Gericht',
    text: 'An diesen Tag erinnere ich Sie nicht mehr. Heben Sie den Beleg auf. Das Gericht prüft den Einspruch und schreibt Ihnen; dann laufen neue Fristen. Gepfändet werden kann trotzdem weiter. Fragen Sie noch heute beim Anwalt oder bei der Rechtsantragstelle des Amtsgerichts, wie sich die Vollstreckung einstellen lässt. Ist der Einspruch doch noch nicht dort, schreiben Sie: „noch nicht beim Gericht“.',
  },
  objectionStays: 'Gut, dann bleibt er beim Gericht stehen.',
  objectionKeep: {
    tone: 'ochre',
    title: 'Bevor Sie ihn zurücknehmen',
    text: 'Ohne Widerspruch oder Einspruch kann vollstreckt werden, auch wenn es keinen Vertrag gibt. Nehmen Sie ihn nicht zurück, bevor ein Anwalt oder die Verbraucherzentrale das angesehen hat. Was die Firma dafür verspricht, lassen Sie sich vorher schriftlich geben.',
  },
  objectionBack: {
    tone: 'red',
    title: 'Zurückgenommen: Holen Sie heute noch Hilfe',
    text: 'Ohne Widerspruch oder Einspruch kann vollstreckt werden, auch wenn es keinen Vertrag gibt. Gehen Sie heute noch zu einem Anwalt, zur Verbraucherzentrale oder zur Rechtsantragstelle des Amtsgerichts. Fragen Sie, ob er sich noch einmal einlegen lässt. Kommt ein Vollstreckungsbescheid, haben Sie zwei Wochen für den Einspruch; schreiben Sie mir dann sofort.',
  },
  courtArrives: 'Es zählt, wann Ihr Schreiben beim Gericht ankommt. Der Poststempel zählt dort nicht.',
  lawsuit: {
    tone: 'red',
    title: 'Eine Klage gehört zu einem Menschen',
    text: 'In dem Schreiben des Gerichts stehen Fristen. Meist muss binnen zwei Wochen angezeigt werden, dass Sie sich verteidigen wollen; wer das versäumt, kann allein deshalb verlieren. Gehen Sie heute noch zu einem Anwalt oder zur Verbraucherzentrale. Mit wenig Geld können Sie Prozesskostenhilfe beantragen.',
  },
  cutDone: {
    tone: 'red',
    title: 'Gesperrt: das geht jetzt vor',
    text: 'Rufen Sie heute an, und verlangen Sie, dass die Sperre aufgehoben wird; notieren Sie Uhrzeit und Namen. Schicken Sie am selben Tag den Brief dazu. Eine Sperre braucht eine Androhung vorher und mindestens 100 Euro Rückstand; was Sie rechtzeitig und mit schlüssigen Gründen beanstandet haben, soll dabei nicht mitzählen. Zahlen Sie, was nicht strittig ist.',
  },
  cutOff: {
    tone: 'ochre',
    title: 'Die angedrohte Sperre',
    text: 'Nehmen Sie die Androhung ernst, und bezahlen Sie den Teil der Rechnung, der nicht strittig ist. Strittiges beanstanden Sie schriftlich und mit Gründen. Wegen eines strittigen Betrags darf nicht ohne Weiteres gesperrt werden.',
  },
  switchOn: {
    tone: 'ochre',
    title: 'Der Wechsel am {date}',
    text: 'Schreiben Sie beiden Firmen noch heute, der neuen und der alten, dass Sie keinen Wechsel wollen. Kündigen Sie bei der alten Firma nichts.',
  },
  switchRunning: {
    tone: 'ochre',
    title: 'Ein Wechsel läuft',
    text: 'Schreiben Sie beiden Firmen noch heute, der neuen und der alten, dass Sie keinen Wechsel wollen. Kündigen Sie bei der alten Firma nichts.',
  },
  deadlineToday: {
    tone: 'red',
    title: 'Der sicherste Tag ist heute',
    text: 'Ein Widerruf, der heute abgeschickt wird, ist auf jede Lesart rechtzeitig. Ich beeile mich. Absenden genügt, am besten per E-Mail und dazu als Brief.',
  },
  deadlineSoon: {
    tone: 'red',
    title: 'Es ist wenig Zeit',
    text: 'Ein Widerruf ist sicher rechtzeitig, wenn er bis {date} abgeschickt wird. Ich beeile mich.',
  },
  dueToday: {
    tone: 'red',
    title: 'Heute läuft eine Frist',
    text: 'In Ihrem Fall steht ein Termin an: {date}. Wenn Sie den Brief noch nicht abgeschickt haben, dann heute.',
  },
  dueArrive: {
    tone: 'red',
    title: 'Heute läuft eine Frist',
    text: 'In Ihrem Fall steht ein Termin an: {date}. Der Brief muss heute ankommen; abschicken genügt nicht. Nehmen Sie E-Mail oder das Kundenportal, und den Brief dazu.',
  },
  dueCourt: {
    tone: 'red',
    title: 'Heute läuft die Frist beim Gericht',
    text: 'Ihr Schreiben muss heute, am {date}, beim Gericht sein. Die Post schafft das nicht mehr. Geben Sie es dort ab oder werfen Sie es noch heute ein. Eine E-Mail genügt nicht.',
  },
  duePast: {
    tone: 'ochre',
    title: 'Ein Termin ist vorbei',
    text: 'Der sicherste Tag in Ihrem Fall war {date}. Schreiben Sie mir, ob der Brief fort ist; vielleicht ist noch Zeit.',
  },
  dueTrader: {
    tone: 'plain',
    title: 'Die Frist der Firma',
    text: 'Bis {date} sollte die Firma geantwortet haben. Hat sie geantwortet?',
  },
  dueRefund: {
    tone: 'plain',
    title: 'Das Geld müsste da sein',
    text: 'War der Widerruf wirksam, sollte die Firma bis {date} zurückgezahlt haben. Ist das Geld da? Wenn nicht, hilft „Geld zurückverlangen“.',
  },
  selfHarm: {
    tone: 'red',
    title: 'Zuerst Sie',
    text: 'Was Sie schreiben, klingt sehr schwer. Bitte sprechen Sie jetzt mit einem Menschen: Telefonseelsorge 0800 1110111 oder 0800 1110222, kostenlos, Tag und Nacht. Bei akuter Gefahr wählen Sie 112. Der Vertrag hat Zeit, ich hebe alles auf.',
  },
  violence: {
    tone: 'red',
    title: 'Zuerst Ihre Sicherheit',
    text: 'Wenn Sie oder andere in Gefahr sind, wählen Sie 110 oder 112. Zum Reden ist die Telefonseelsorge da: 0800 1110111, kostenlos, Tag und Nacht. Der Vertrag hat Zeit, ich hebe alles auf.',
  },
  criminalCharge: {
    tone: 'ochre',
    text: 'Eine Strafanzeige oder ein Strafverfahren gehört in die Hände eines Menschen. Äußern Sie sich dazu nicht, bevor Sie mit einem Anwalt gesprochen haben.',
  },
  insolvency: {
    tone: 'ochre',
    text: 'Bei einer Insolvenz gelten eigene Regeln. Bitte sprechen Sie mit einer Schuldnerberatung oder mit Ihrem Insolvenzverwalter, bevor ein Brief hinausgeht.',
  },
  handover: {
    tone: 'ochre',
    text: 'Hier reichen feste Regeln nicht. Das sollte sich ein Mensch ansehen. Diese Stellen helfen weiter.',
  },
  injection: 'Das kann ich nicht tun. Ich arbeite nur nach festen Regeln und bleibe bei Ihrem Fall.',
  insult: 'Ich verstehe, dass Sie verärgert sind. Ich helfe gern weiter.',
  falseStatement:
    'Etwas Unwahres schreibe ich nicht in einen Brief, auch kein anderes Datum. Das kann strafbar sein und schadet Ihnen. Ihre wahren Worte genügen: Erzählen Sie, wozu genau Sie etwas gesagt haben. Daraus lässt sich oft viel machen.',
  'caution.click':
    'Nein. Klicken Sie auf nichts, und antworten Sie nicht mit JA. Das kann eine Genehmigung sein, auch wenn „stornieren“ dabei steht. Mehr dazu: /wissen/vertrag-am-telefon#klick-sms',
  'caution.time':
    'Verlassen Sie sich nicht darauf. Ob eine Belehrung kam, kann streitig werden, und auch eine Mail im Spam zählt. Am sichersten ist ein Widerruf heute oder binnen 14 Tagen ab dem Anruf. Mehr dazu: /wissen/widerruf#ohne-belehrung',
  'caution.agency':
    'Sicher ausschließen lässt sich ein Eintrag nicht. Wer früh, schriftlich und mit Beleg bestreitet, steht deutlich besser da. Mehr dazu: /wissen/schufa#schufa-eintrag',
  'caution.court':
    'Nein, das hält die Frist nicht auf. Ihr Schreiben muss rechtzeitig beim Gericht sein. Zusätzlich können Sie der Firma schreiben.',
  noThreats:
    'Drohungen schreibe ich nicht in einen Brief. Sie können Ihnen selbst schaden, auch die Drohung mit einer Anzeige. Ein ruhiger Brief mit einer Frist wirkt besser. Anzeigen können Sie Betrug jederzeit bei der Polizei, ganz ohne es anzukündigen.',
  fraudCall: {
    tone: 'red',
    title: 'Das klingt nach Betrug',
    text: 'Zahlen Sie nichts. Legen Sie auf, und rufen Sie nicht zurück. Lassen Sie Konto und Karte sofort bei Ihrer Bank sperren, Tag und Nacht unter 116 116. Hat jemand Zugriff auf Ihren Computer, trennen Sie ihn vom Internet. Zeigen Sie es bei der Polizei an; in einem Notfall 110.',
  },
  afterFraud:
    'Bank und Polizei gehen vor. Wird auch ein Vertrag oder eine Rechnung behauptet, machen wir hier weiter, sobald Sie mögen.',
  otherPeople:
    'Daten anderer Leute suche und verwende ich nicht. Für jemand anderen können Sie schreiben, wenn die Person das möchte und Ihnen eine Vollmacht gibt.',
  onTheLine: {
    tone: 'red',
    title: 'Ist der Anrufer noch dran?',
    text: 'Sagen Sie jetzt zu nichts ja, beantworten Sie keine SMS, und klicken Sie auf keinen Link. Sagen Sie: „Ich schließe am Telefon nichts ab und möchte nichts zugeschickt bekommen.“ Dann legen Sie auf.',
  },
  secretRecording:
    'Bitte nehmen Sie keine Gespräche heimlich auf. Das ist strafbar. Ein schriftlicher Weg ist sicherer, und die Aufnahme der Firma können Sie verlangen.',
  outOfScope:
    'Dabei kann ich nicht gut helfen. Ich kenne mich nur mit Verträgen aus, die am Telefon zustande gekommen sein sollen. Diese Stellen sind dafür da.',
  policeRoute:
    'Wenn jemand Ihre Daten benutzt hat, melden Sie es auch der Polizei. Rufen Sie nicht zurück, geben Sie keine Daten heraus, und bestätigen Sie nichts. Haben Sie Bankdaten genannt, sprechen Sie heute noch mit Ihrer Bank.',
  dateFuture: 'Der Tag {date} liegt noch vor uns. Das kann nicht stimmen, darum habe ich ihn nicht notiert.',
  cutOffDay:
    'An diesem Tag soll also gesperrt werden: Ihre Beanstandung muss vorher dort sein, am besten heute noch per Mail. Wann kam das Schreiben, das die Sperre androht?',
  dateAhead: 'Dieser Tag liegt noch vor uns. Das kann hier nicht stimmen. Bitte schreiben Sie das Datum noch einmal.',
  dateInvalid: 'Diesen Tag gibt es im Kalender nicht. Bitte schreiben Sie das Datum noch einmal.',
  recipientWrite: 'Dann schreiben Sie diese Anschrift bitte ab: Firma, Straße oder Postfach, Postleitzahl und Ort.',
  ownAddress: 'Ihre Anschrift ist jetzt notiert: {address}.',
  ownName: 'Ihr Name ist jetzt notiert: {name}.',
  blankAddress:
    'Gut. Was an der Anschrift fehlt, bleibt im Brief frei. Schreiben Sie es mit der Hand hinein, bevor Sie ihn abschicken.',
  addressNoted: 'Die Anschrift habe ich notiert. Es fehlt noch der Name.',
  addressNoTown: 'Es fehlen noch Postleitzahl und Ort.',
  townMissing: 'Es fehlt noch der Ort.',
  postcodeMissing: 'Es fehlt noch die Postleitzahl.',
  addressNoStreet: 'Es fehlen noch Straße und Hausnummer.',
  noSender:
    'Ohne Namen und Anschrift kann ich den Brief nicht fertig machen. Ihr Fall bleibt gespeichert: Wählen Sie den Brief einfach wieder, wenn Sie sie angeben möchten.',
  blankSender:
    'Gut. Die Zeilen für Ihren Namen und Ihre Anschrift bleiben frei. Schreiben Sie beides mit der Hand hinein, bevor Sie den Brief abschicken.',
  blankRecipient:
    'Gut. Die Zeilen für die Anschrift bleiben frei. Sie steht meist auf den Papieren oder im Impressum der Internetseite. Schreiben Sie sie mit der Hand hinein.',
  fileKept:
    'Die Datei „{name}“ liegt jetzt bei Ihrer Akte. Ein Bild oder einen Scan kann ich nicht lesen. Ich brauche daraus drei Dinge: von wem, von welchem Tag, welche Überschrift.',
  recordingKept:
    'Die Aufnahme „{name}“ liegt jetzt bei Ihrer Akte. Ich selbst kann nicht hören, aber wir gehen sie zusammen durch: Mit „anhören“ frage ich Sie eine Sache nach der anderen.',
  tooManyFiles: 'In dieser Akte liegen schon sehr viele Dateien. Diese konnte ich nicht mehr aufnehmen.',
  tooManyLetters: 'In dieser Akte liegen schon sehr viele Briefe. Mehr kann ich hier nicht vorbereiten.',
  severalDocuments: 'Dafür sind {count} Schreiben nötig, jedes an eine andere Stelle.',
  edited:
    'Ich habe den Absatz geändert. Der frühere Brief bleibt, wie er war; das ist ein neuer. Was Sie selbst schreiben, prüfe ich nicht.',
  sentBy: 'Gut, ich habe notiert: abgeschickt, spätestens am {date}, {way}. Heben Sie den Beleg auf.',
  sentInTime: 'Selbst dann spricht viel dafür: Der Widerruf ging in der Frist ab.',
  sendingHeard: 'Das habe ich mir gemerkt.',
  sentNoted: 'Gut, ich habe notiert: gesendet am {date}, {way}. Heben Sie den Beleg auf.',
  unsentNoted: 'Gut, der Brief gilt wieder als nicht abgeschickt.',
  staff: 'Nachricht von einem Menschen aus der Beratung: {text}',
  'limit.slow':
    'Gerade kommen sehr viele Nachrichten an. Ihre Angaben sind gespeichert. Bitte warten Sie einen Moment, bevor Sie weiterschreiben.',
  linksLocked:
    'Alle bisherigen Links zu Ihrem Fall sind gesperrt. Wer sie hat, sieht nichts mehr. Hier geht es für Sie weiter.',
  'error.turn':
    'Da ist bei mir etwas schiefgegangen. Ihre Angaben sind gespeichert. Bitte versuchen Sie es noch einmal.',
};
