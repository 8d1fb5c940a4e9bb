// How call centres work, as people from inside tell it; the legal position stands beside it.
import type { Article } from '../article.ts';

/** A row answers one question; `from` names the sources in which that was read. */
export const callcentre: Article = {
  id: 'callcenter',
  entry: 'question',
  de: { title: 'Wie Callcenter arbeiten', lead: 'Was Mitarbeiter und Kunden berichten. Geprüft ist es nicht, darum steht jedes Mal dabei, wer es sagt.' },
  en: { title: 'How call centres work', lead: 'What agents and customers report. It has not been checked, so each time we say who says it.' },
  passages: [
    {
      id: 'skript', says: ['press', 'insider'], firm: 'claim', norm: '§§ 123, 312a Abs. 1 BGB', from: ['JETZT', 'HOWTO', 'FORUM', 'BGB'],
      de: {
        title: 'Lesen die ein Skript ab oder erzählen sie, was sie wollen?',
        answer: 'Beides kommt vor. Insiderberichte erzählen von festen Skripten, von Druck durch Quoten und auch von falschen Aussagen.',
        points: ['Eine frühere Mitarbeiterin beschreibt auf jetzt.de ein Skript, von dem man nicht abweichen durfte, und Geld für jeden Abschluss.', 'Das sind Berichte Einzelner. Dass alle lügen, folgt daraus nicht.', 'Zusagen, die nicht in den Unterlagen stehen, sind schwer zu beweisen. Lassen Sie sich alles vorher schriftlich geben.', 'Wurden Sie absichtlich getäuscht, können Sie den Vertrag anfechten.'],
        asks: ['Haben Callcenter Mitarbeiter einen Leitfaden?', 'Dürfen die am Telefon einfach lügen?', 'Wird im Callcenter nach Skript geredet?', 'Wie werden Callcenter Agenten geschult?', 'Warum reden die so auf einen ein?', 'Tricks der Callcenter'],
      },
      en: {
        title: 'Do they read a script or tell what they like?',
        answer: 'Both happen. Insider reports tell of fixed scripts, of pressure by quotas and also of false statements.',
        points: ['A former agent describes on jetzt.de a script one could not leave, and money for each contract.', 'These are single reports; it does not follow that all lie.', 'Promises outside the papers are hard to prove: get everything in writing first.', 'If you were deliberately deceived, you can avoid the contract.'],
        asks: ['Do call centre agents follow a script?', 'Are they allowed to lie on the phone?'],
      },
    },
    {
      id: 'stornoquote', says: ['insider', 'customer'], firm: 'claim', from: ['FORUM', 'FORUM-K'], claims: ['P9'],
      de: {
        title: 'Wie viele Verträge vom Telefon werden wieder storniert?',
        answer: 'Ein Mitarbeiter aus der Branche sagt: Geplant seien 20 bis 90 Prozent, je nach Projekt.',
        points: ['Ein Kunde schätzt 90 Prozent bei „kostenlosen“ Daten-Upgrades. Das ist nur eine Vermutung.', 'Geprüft ist keine der Zahlen, eine amtliche kennen wir nicht.', 'Für Sie heißt das: Wer klar und schriftlich widerspricht, tut nichts Ungewöhnliches.'],
        asks: ['Stornoquote im Callcenter', 'Wie hoch ist die Stornorate?', 'Wie viele widerrufen den Vertrag?', 'Rechnet die Firma mit Stornos?', 'Bin ich der einzige der widerspricht?'],
      },
      en: {
        title: 'How many contracts sold by phone are reversed?',
        answer: 'An insider says: 20 to 90 per cent are planned for, depending on the project.',
        points: ['A customer guesses 90 per cent for “free” data upgrades; that is only a guess.', 'None of the figures has been checked; we know of no official one.', 'For you it means: whoever objects clearly and in writing does nothing unusual.'],
        asks: ['How many phone contracts get cancelled?'],
      },
    },
    {
      id: 'provision', says: ['insider', 'customer', 'press'], firm: 'claim', from: ['FORUM', 'FORUM-K', 'JETZT'], claims: ['P10'],
      de: {
        title: 'Bekommen die Anrufer Geld für jeden Abschluss?',
        answer: 'So berichten es Mitarbeiter: Bezahlt wird oft je gebuchtem Auftrag, abzüglich der Stornos. Mehr Aufträge heißt mehr Provision.',
        points: ['Manche Callcenter zahlen für stornierte Aufträge gar nichts, sagt ein Kunde.', 'Geprüft ist das nicht, und es ist nicht überall gleich.', 'Deshalb lohnt es sich, Versprechen am Telefon zu prüfen und sich schriftlich geben zu lassen, bevor Sie etwas bestätigen.'],
        asks: ['Was verdient ein Callcenter Agent pro Vertrag?', 'Provision im Callcenter', 'Warum sind die so aufdringlich?', 'Haben Anrufer etwas davon wenn ich ja sage?', 'Werden die nach Abschlüssen bezahlt?'],
      },
      en: {
        title: 'Do callers get money for each contract?',
        answer: 'Agents report it so: pay is often per booked order less cancellations. More orders mean more commission.',
        points: ['Some call centres pay nothing for cancelled orders, a customer says.', 'It has not been checked and differs from place to place.', 'So check promises and have them in writing before you confirm anything.'],
        asks: ['Do call centre agents get commission?'],
      },
    },
    {
      id: 'auftraggeber', says: ['insider'], firm: 'claim', from: ['FORUM'], claims: ['P11'],
      de: {
        title: 'Was verlangt die Firma vom Callcenter?',
        answer: 'Ein Mitarbeiter aus der Branche sagt: Die Firma gibt die Datensätze heraus, verlangt eine Zahl von Abschlüssen und nimmt eine Zahl von Stornos hin.',
        points: ['Wie das Ziel erreicht wird, danach werde nicht gefragt. Geprüft ist das nicht.', 'Rechtlich muss die Firma für vieles einstehen, was in ihrem Namen gesagt wird.', 'Schreiben Sie deshalb an die Firma, nicht nur an das Callcenter.'],
        asks: ['Welche Vorgaben macht der Auftraggeber?', 'Setzt die Firma das Callcenter unter Druck?', 'Quotendruck im Callcenter', 'Weiß der Anbieter wie das Callcenter arbeitet?'],
      },
      en: {
        title: 'What does the company demand of the call centre?',
        answer: 'An insider says: the company hands out data records, demands a success rate and tolerates a cancellation rate.',
        points: ['How the goal is reached is not asked, he says; that has not been checked.', 'In law the company answers for much of what is said in its name.'],
        asks: ['What targets do call centres have?'],
      },
    },
    {
      id: 'verantwortung', says: ['customer', 'law'], firm: 'arguable', norm: '§ 278 BGB, § 123 Abs. 2 BGB, § 164 BGB, § 8 Abs. 2 UWG, Art. 28 DSGVO', from: ['FORUM-K', 'BGB', 'UWG', 'DSGVO'], claims: ['P12'],
      de: {
        title: 'Muss die Firma für ihr Callcenter geradestehen?',
        answer: 'Halten Sie sich an die Firma, in deren Namen verkauft wurde. Wer andere für sich verkaufen lässt, kann sich nicht einfach darauf berufen, dass das Callcenter schuld ist.',
        points: ['Eine Täuschung durch das Callcenter wird behandelt wie eine der Firma.', 'Auch für verbotene Werbung und für den Umgang mit Ihren Daten ist die Firma verantwortlich.', 'Ein Kunde sagt es so: Die Firma ist mittelbar dafür verantwortlich, wie für sie verkauft wird.', 'Schreiben Sie deshalb immer an die Firma, mit der der Vertrag sein soll.'],
        asks: ['Haftet der Anbieter für das Callcenter?', 'Firma schiebt Schuld auf Callcenter', 'Anbieter sagt das war ein Vertriebspartner', 'An wen muss ich mich wenden, Firma oder Callcenter?', 'Ist die Firma verantwortlich für falsche Aussagen?'],
      },
      en: {
        title: 'Does the company have to answer for its call centre?',
        answer: 'Turn to the company in whose name it was sold. Whoever lets others sell for it cannot simply say that the call centre is to blame.',
        points: ['Deceit by the call centre is treated like the company’s own.', 'The company is also responsible for forbidden advertising and for your data.', 'So always write to the company with which the contract is said to be.'],
        asks: ['Is the company responsible for its call centre?'],
      },
    },
    {
      id: 'inbound-outbound', says: ['insider'], firm: 'claim', from: ['FORUM'], claims: ['P1', 'P13'],
      de: {
        title: 'Was ist der Unterschied zwischen Inbound und Outbound?',
        answer: 'Inbound heißt: Sie rufen an, zum Beispiel bei einer Hotline. Outbound heißt: Sie werden angerufen, meist um etwas zu verkaufen.',
        points: ['Ein Mitarbeiter aus der Branche sagt: Das sind zwei verschiedene Welten. Im Service geht es um Anliegen, im Verkauf um Abschlüsse.', 'Im Service werde stichprobenweise das ganze Gespräch aufgenommen, im Verkauf nur die Bestellung.', 'Auch wenn Sie selbst angerufen haben und dabei etwas verkauft wurde, haben Sie den Widerruf.'],
        asks: ['Was heißt Outbound?', 'Habe selbst bei der Hotline angerufen und jetzt Vertrag', 'Unterschied Servicehotline und Verkauf', 'Macht es einen Unterschied wer angerufen hat?', 'Ich hab die Störungshotline angerufen und die haben mir was verkauft'],
      },
      en: {
        title: 'What is the difference between inbound and outbound?',
        answer: 'Inbound means: you call, for instance a hotline. Outbound means: you are called, mostly to be sold something.',
        points: ['An insider says these are two different worlds.', 'If you called yourself and were sold something, you can still withdraw.'],
        asks: ['Does it matter who called whom?', 'I called the hotline and they sold me a contract'],
      },
    },
    {
      id: 'schnell-storniert', says: ['insider', 'customer'], firm: 'claim', from: ['FORUM', 'FORUM-K'], claims: ['P5'],
      de: {
        title: 'Stornieren Firmen schnell, wenn man widerspricht?',
        answer: 'Oft wird gleich storniert, sagen ein Mitarbeiter und Kunden übereinstimmend: ohne die Aufnahme anzuhören, weil das billiger ist als ein Streit.',
        points: ['Versprechen kann das niemand. Geprüft ist es nicht.', 'Ein klarer schriftlicher Widerspruch oder Widerruf reicht oft. Warten Sie aber nicht auf Kulanz: Die Frist läuft weiter.', 'Lassen Sie sich das Ende des Vertrags schriftlich geben.'],
        asks: ['Storniert der Anbieter aus Kulanz?', 'Kulanz Stornierung Telefonvertrag', 'Lohnt es sich zu widersprechen?', 'Geben die schnell nach?', 'Wird der Vertrag storniert wenn ich mich beschwere?'],
      },
      en: {
        title: 'Do companies cancel quickly if one objects?',
        answer: 'Often they cancel at once, say an insider and customers: without listening to the recording, because that is cheaper than a dispute.',
        points: ['Nobody can promise that; it has not been checked.', 'A clear written objection or withdrawal is often enough. But do not wait for goodwill: the period goes on running.', 'Get the end of the contract in writing.'],
        asks: ['Do companies cancel if I complain?'],
      },
    },
    {
      id: 'schweigepflicht', says: ['customer', 'advice'], firm: 'claim', from: ['FORUM-K'], claims: ['P15'],
      de: {
        title: 'Ich arbeite selbst im Callcenter. Darf ich etwas erzählen?',
        answer: 'Vorsicht: Meist verpflichtet der Arbeitsvertrag zum Schweigen, auch nach dem Ende der Arbeit. So berichtet es ein Kunde; genau steht es in Ihrem Vertrag.',
        points: ['Wir fragen niemanden nach Geheimnissen seines Arbeitgebers. Nennen Sie hier bitte keine Namen und keine Kundendaten.', 'Wer Verstöße melden will, kann durch das Hinweisgebergesetz geschützt sein. Das Gesetz haben wir dafür nicht gelesen; holen Sie vorher Rat, etwa bei einer Gewerkschaft.'],
        asks: ['Ich bin Callcenter Agent und will auspacken', 'Verschwiegenheit im Callcenter', 'Darf ein Callcenter-Mitarbeiter mir helfen?', 'Whistleblower Callcenter', 'Kann ich den Anrufer fragen wer ihn beauftragt hat?'],
      },
      en: {
        title: 'I work in a call centre myself. May I tell something?',
        answer: 'Careful: the employment contract mostly binds you to secrecy, even after the job ends. A customer reports it so; your contract says it exactly.',
        points: ['We ask nobody for secrets of an employer. Please give no names and no customer data here.', 'Whoever reports breaches may be protected by the whistle-blower act, which we have not read for this; get advice first.'],
        asks: ['I work in a call centre and want to tell what happens'],
      },
    },
    {
      id: 'name-und-ja', says: ['insider', 'customer'], firm: 'claim', from: ['FORUM', 'FORUM-K'], claims: ['P2', 'P6', 'P7'],
      de: {
        title: 'Warum soll ich am Telefon laut meinen Namen und „ja“ sagen?',
        answer: 'Damit sammelt die Firma ihren Beweis: wer spricht und dass er bestellt. Sagen Sie nur ja, wenn Sie den Vertrag wirklich wollen.',
        points: ['Ein Mitarbeiter aus der Branche sagt: Wer anruft, um zu verkaufen, nimmt meist nur diesen Teil auf. Was vorher versprochen wurde, fehlt dann.', 'Ein Kunde sagt: Die Aufnahme beweist nur etwas, wenn klar ist, wer spricht und was er will.', 'Sie dürfen jederzeit nein sagen und auflegen. Das ist nicht unhöflich.', 'War es schon, schreiben Sie gleich auf, was davor gesagt wurde, und widerrufen Sie rechtzeitig, wenn Sie den Vertrag nicht wollen.'],
        asks: ['Wieso sollte ich alles laut und deutlich wiederholen?', 'Am Schluss musste ich für das Band ja sagen', 'Ich sollte für die Aufnahme meinen Namen nennen', 'Warum liest er am Ende noch einmal alles vor?'],
      },
      en: {
        title: 'Why am I to say my name and “yes” aloud on the phone?',
        answer: 'With it the company collects its proof: who speaks and that he orders. Say yes only if you really want the contract.',
        points: ['An insider says: who calls to sell mostly records only this part. What was promised before is then missing.', 'A customer says a recording proves something only if it is clear who speaks and what he wants.', 'You may say no and hang up at any time. That is not rude.', 'If it has happened, write down at once what was said before, and withdraw in time if you do not want the contract.'],
        asks: ['Why did I have to repeat yes for the recording?'],
      },
    },
  ],
};
