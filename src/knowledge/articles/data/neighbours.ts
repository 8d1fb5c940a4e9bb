// Austria and Switzerland: other law, told in outline, with the bodies that know it well.
import type { Article } from '../article.ts';

const KNOWS_GERMAN_LAW = 'Wortlaut kennt nur das deutsche Recht genau. Verwenden Sie keine Briefe mit deutschen Paragrafen.';
const KNOWS_GERMAN_LAW_EN = 'Wortlaut knows only German law well. Use no letters with German sections.';

/** A row answers one question; `from` names the sources in which that was read. */
export const neighbours: Article = {
  id: 'oesterreich-und-schweiz',
  entry: 'question',
  abroad: true,
  de: { title: 'Österreich und Schweiz im Einzelnen', lead: 'Dort gilt anderes Recht. Hier steht das Wichtigste und wer es genau weiß.' },
  en: { title: 'Austria and Switzerland in detail', lead: 'Other law applies there. Here is the outline and who knows it well.' },
  passages: [
    {
      id: 'oesterreich-gewinn', says: ['law', 'authority'], firm: 'arguable', norm: '§ 5b KSchG (Österreich)', from: ['KSchG', 'konsumentenfragen'],
      de: {
        title: 'Österreich: Ist ein Vertrag nach einem Anruf mit Gewinn oder Lotto nichtig?',
        answer: 'Es spricht viel dafür, dass er nichtig ist: So ist es in Österreich, wenn die Firma Sie angerufen hat und es um Gewinnversprechen, Wetten oder Lotterie ging.',
        points: ['Gezahltes können Sie zurückfordern. Schreiben Sie der Firma, dass der Vertrag nichtig ist und Sie vorsorglich zurücktreten.', 'Rat geben die Arbeiterkammer und der Verein für Konsumenteninformation.', KNOWS_GERMAN_LAW],
        asks: ['Österreich Gewinnspielanruf Vertrag nichtig', 'In Wien am Telefon Lotto verkauft'],
      },
      en: {
        title: 'Austria: is a contract after a call about a prize or lottery void?',
        answer: 'Much speaks for it that it is void: so it is in Austria if the company called you and it was about prizes, betting or a lottery.',
        points: ['You can claim back what you paid. Write that the contract is void and that you withdraw as a precaution.', 'Ask the Arbeiterkammer or the consumer association VKI.', KNOWS_GERMAN_LAW_EN],
        asks: ['Austria: lottery sold by phone, is it void?'],
      },
    },
    {
      id: 'oesterreich-anruf', says: ['law', 'advice'], firm: 'arguable', norm: '§ 174 Abs. 1 TKG 2021 (Österreich), § 9 FAGG (Österreich)', from: ['W32', 'FAGG'],
      de: {
        title: 'Österreich: Sind Werbeanrufe verboten, und wo melde ich sie?',
        answer: 'Ohne vorherige Zustimmung ist ein Werbeanruf auch in Österreich verboten, und die Nummer darf nicht unterdrückt sein. Melden können Sie ihn beim Fernmeldebüro.',
        points: ['Hat die Firma Sie angerufen, bindet Sie ein Vertrag über eine Dienstleistung dort erst, wenn sie ihr Angebot schriftlich bestätigt und Sie danach schriftlich annehmen. So sieht es der Oberste Gerichtshof.', 'Treten Sie vorsorglich binnen 14 Tagen ab dem Anruf zurück.', 'Rat gibt die Arbeiterkammer.', KNOWS_GERMAN_LAW],
        asks: ['Österreich Werbeanruf melden', 'Cold Calling in Österreich verboten?'],
      },
      en: {
        title: 'Austria: are advertising calls forbidden, and where do I report them?',
        answer: 'Without prior consent an advertising call is forbidden in Austria, too, and the number may not be hidden. You can report it to the Fernmeldebüro.',
        points: ['If the company called you, a contract on a service binds you there only when it confirms its offer in writing and you accept in writing after that. So the Supreme Court sees it.', 'Withdraw as a precaution within 14 days of the call.', 'Ask the Arbeiterkammer.', KNOWS_GERMAN_LAW_EN],
        asks: ['Report a cold call in Austria'],
      },
    },
    {
      id: 'oesterreich-aufnehmen', says: ['advice', 'law'], firm: 'unchecked', norm: '§ 120 StGB (Österreich)', from: ['StGB-AT'],
      de: {
        title: 'Österreich: Darf ich mein eigenes Telefonat aufnehmen?',
        answer: 'Wohl eher als in Deutschland: Wer selbst mitredet, darf in Österreich nach allgemeiner Kenntnis aufnehmen. Weitergeben oder veröffentlichen darf er es nicht.',
        points: ['Wir haben das nicht geprüft. Fragen Sie vorher bei der Arbeiterkammer oder einem Anwalt.', 'Sitzt die Firma in Deutschland, kann deutsches Recht dazukommen. Dort ist heimliches Aufnehmen strafbar.', 'Sicherer ist ein Protokoll, das Sie gleich nach dem Anruf schreiben.'],
        asks: ['Österreich Telefongespräch aufnehmen erlaubt?', 'Mitschneiden in Österreich'],
      },
      en: {
        title: 'Austria: may I record my own call?',
        answer: 'Probably more than in Germany: who takes part in the call may record it in Austria, as general knowledge. Passing it on or publishing it is not allowed.',
        points: ['We have not checked this. Ask the Arbeiterkammer or a lawyer first.', 'If the company sits in Germany, German law may come in. There secret recording is a crime.', 'Notes written right after the call are safer.'],
        asks: ['Recording calls in Austria'],
      },
    },
    {
      id: 'oesterreich-streit', says: ['law', 'authority'], firm: 'arguable', norm: '§ 205 TKG 2021 (Österreich)', from: ['W32'],
      de: {
        title: 'Österreich: Wer hilft bei Streit mit einem Telefonanbieter?',
        answer: 'Die Schlichtungsstelle der RTR, der österreichischen Aufsicht über Telefon und Internet. Sie kann auch bestätigen, dass der strittige Teil der Rechnung vorerst nicht fällig ist.',
        points: ['Beschweren Sie sich zuerst beim Anbieter, schriftlich und mit Belegen.', 'Beim Datenschutz hilft die Datenschutzbehörde in Wien, sonst die Arbeiterkammer.', KNOWS_GERMAN_LAW],
        asks: ['RTR Schlichtung Österreich', 'Österreich Handyrechnung Einspruch'],
      },
      en: {
        title: 'Austria: who helps in a dispute with a phone provider?',
        answer: 'The arbitration body of RTR, the Austrian regulator for telephone and internet. It can also confirm that the disputed part of a bill is not due for now.',
        points: ['Complain to the provider first, in writing and with proof.', 'For data protection ask the authority in Vienna, otherwise the Arbeiterkammer.', KNOWS_GERMAN_LAW_EN],
        asks: ['Austria: dispute a mobile bill'],
      },
    },
    {
      id: 'schweiz-widerruf', says: ['law'], firm: 'clear', norm: 'Art. 40a bis 40f OR (Schweiz)', from: ['OR'],
      de: {
        title: 'Schweiz: Kann ich einen Vertrag vom Telefon widerrufen?',
        answer: 'In der Schweiz gilt eigenes Recht: Private Verträge vom Telefon über mehr als 100 Franken können Sie binnen 14 Tagen widerrufen. Bei kleineren Beträgen gibt es das Recht nicht.',
        points: ['Die Zeit beginnt erst, wenn Sie schriftlich über das Recht informiert wurden. Das muss die Firma beweisen. Rechnen Sie sicherheitshalber ab dem Anruf.', 'Eine Form braucht der Widerruf nicht. Sicher ist ein eingeschriebener Brief; abschicken am letzten Tag genügt.', 'Wollten Sie das Gespräch selbst ausdrücklich, gilt das Recht nicht. Versicherungen haben eigene Regeln.', 'Rat gibt die Stiftung für Konsumentenschutz.', KNOWS_GERMAN_LAW],
        asks: ['Schweiz Telefonvertrag widerrufen', 'Schweiz 100 Franken Widerruf', 'Abo am Telefon in Zürich bestellt'],
      },
      en: {
        title: 'Switzerland: can I withdraw from a contract made by phone?',
        answer: 'Switzerland has its own law: from a private contract by phone over more than 100 francs you can withdraw within 14 days. For smaller sums the right does not exist.',
        points: ['The time begins only when you were told of the right in writing. The company has to prove that. To be safe, count from the call.', 'The withdrawal needs no form. A registered letter is safe; posting on the last day is enough.', 'If you expressly wanted the talk yourself, there is no such right. Insurance has its own rules.', 'Ask the Stiftung für Konsumentenschutz.', KNOWS_GERMAN_LAW_EN],
        asks: ['Switzerland: withdraw from a phone contract'],
      },
    },
    {
      id: 'schweiz-anruf', says: ['law'], firm: 'arguable', norm: 'Art. 3 Abs. 1 lit. u, v, w UWG (Schweiz)', from: ['UWG-CH'],
      de: {
        title: 'Schweiz: Werbeanruf trotz Stern im Telefonbuch. Ist das erlaubt?',
        answer: 'Wer in der Schweiz einen Stern im Verzeichnis hat oder gar nicht darin steht, darf nicht zur Werbung angerufen werden. Ausgenommen sind Firmen, bei denen man schon Kunde ist.',
        points: ['Auch eine versteckte oder falsche Nummer ist verboten.', 'Melden Sie den Anruf dem SECO, der zuständigen Behörde des Bundes. Auch eine Strafanzeige ist möglich.', 'Rat gibt die Stiftung für Konsumentenschutz.', KNOWS_GERMAN_LAW],
        asks: ['Schweiz Sterneintrag Werbeanruf', 'SECO Werbeanruf melden'],
      },
      en: {
        title: 'Switzerland: an advertising call in spite of the star entry. Is that allowed?',
        answer: 'Who has a star in the Swiss directory or is not listed may not be called for advertising. Companies whose customer one already is are excepted.',
        points: ['A hidden or false number is forbidden, too.', 'Report the call to SECO, the federal authority. A criminal complaint is possible as well.', 'Ask the Stiftung für Konsumentenschutz.', KNOWS_GERMAN_LAW_EN],
        asks: ['Switzerland: report a sales call'],
      },
    },
    {
      id: 'schweiz-aufnahme', says: ['law', 'advice'], firm: 'arguable', norm: 'Art. 25 DSG (Schweiz), Art. 179ter, 179quinquies StGB (Schweiz)', from: ['DSG', 'StGB-CH'],
      de: {
        title: 'Schweiz: Bekomme ich die Aufnahme, und durfte die Firma aufnehmen?',
        answer: 'Die Aufnahme können Sie in der Regel verlangen: kostenlos, meist binnen 30 Tagen. Ob die Firma aufnehmen durfte, ist in der Schweiz anders geregelt als in Deutschland.',
        points: ['Nach allgemeiner Kenntnis sind Aufnahmen von Bestellungen im Geschäftsverkehr dort auch ohne Einwilligung möglich. Geprüft haben wir das nicht.', 'Dass ein Callcenter die Daten hat, entschuldigt die Firma nicht.', 'Rat gibt der Eidgenössische Datenschutzbeauftragte (EDÖB).', KNOWS_GERMAN_LAW],
        asks: ['Schweiz Aufnahme vom Telefonat verlangen', 'Schweiz Gespräch ohne Einwilligung aufgezeichnet'],
      },
      en: {
        title: 'Switzerland: do I get the recording, and was the company allowed to record?',
        answer: 'As a rule you can demand the recording: free of charge, mostly within 30 days. Whether the company was allowed to record is ruled differently there than in Germany.',
        points: ['As general knowledge, recordings of orders in business are possible there without consent. We have not checked this.', 'That a call centre has the data is no excuse for the company.', 'Ask the federal data protection commissioner (EDÖB).', KNOWS_GERMAN_LAW_EN],
        asks: ['Switzerland: get a copy of the call recording'],
      },
    },
  ],
};
