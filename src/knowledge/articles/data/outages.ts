// When the line fails or the switch goes wrong: outages, missed appointments, lost numbers, the old price.
import type { Article } from '../article.ts';

/** A row answers one question; `from` names the sources in which that was read. */
export const outages: Article = {
  id: 'ausfall-beim-wechsel',
  entry: 'letter',
  de: { title: 'Wenn beim Wechsel etwas ausfällt', lead: 'Kein Anschluss, kein Techniker, keine Nummer: Dafür nennt das Gesetz feste Beträge.' },
  en: { title: 'When something fails in a switch', lead: 'No line, no technician, no number: the law names fixed sums for that.' },
  passages: [
    {
      id: 'wechsel-ausfall', says: ['law'], firm: 'clear', norm: '§ 59 Abs. 1, 2, 3, 4 TKG', from: ['TKG'],
      de: {
        title: 'Seit dem Anbieterwechsel geht mein Anschluss nicht. Was steht mir zu?',
        answer: 'Beim Wechsel darf der Anschluss höchstens einen Arbeitstag ausfallen. Für jeden weiteren Arbeitstag können Sie vom alten Anbieter Geld verlangen: 10 Euro oder 20 Prozent des Monatspreises, je nachdem, was mehr ist.',
        points: ['Das gilt nicht, wenn die Verzögerung an Ihnen liegt.', 'Der alte Anbieter darf nicht abschalten, bevor der neue wirklich liefern kann. Fordern Sie das noch heute schriftlich von beiden.', 'Wollten Sie gar nicht wechseln, fordern Sie vom alten Anbieter, dass er weiter liefert. Dem neuen schreiben Sie nur, dass Sie keinen Wechsel wollen.', 'Der neue Anbieter darf erst Geld verlangen, wenn der Wechsel geklappt hat.', 'Hilft beides nicht, wenden Sie sich an die Bundesnetzagentur.'],
        asks: ['Kein Internet nach Anbieterwechsel', 'Anschluss tot seit dem Wechsel', 'Entschädigung bei Ausfall durch Anbieterwechsel', 'Wechsel schiefgegangen, seit Tagen offline'],
      },
      en: {
        title: 'Since the switch my line is dead. What am I due?',
        answer: 'In a switch the line may fail for one working day at most. For each further working day you can claim from the old provider 10 euros or 20 percent of the monthly price, whichever is more.',
        points: ['Not if the delay is your fault.', 'The old provider may not cut off before the new one can really deliver. Demand that in writing from both today.', 'If you never wanted to switch, demand from the old provider to go on delivering. To the new one write only that you want no switch.', 'The new provider may ask for money only once the switch has worked.', 'If that does not help, turn to the Bundesnetzagentur.'],
        asks: ['No internet since I switched provider', 'Compensation for days without internet after switching'],
      },
    },
    {
      id: 'termin-versaeumt', says: ['law'], firm: 'clear', norm: '§ 58 Abs. 4 TKG, § 59 Abs. 4 TKG', from: ['TKG'],
      de: {
        title: 'Der Techniker ist nicht gekommen. Bekomme ich Geld?',
        answer: 'Für jeden Termin, den Ihre Telefon- oder Internetfirma versäumt, können Sie 10 Euro oder 20 Prozent des Monatspreises verlangen, je nachdem, was mehr ist.',
        points: ['Das gilt nicht, wenn der Termin Ihretwegen geplatzt ist.', 'Schreiben Sie der Firma Tag und Uhrzeit jedes Termins, und nennen Sie Ihr Konto für das Geld.', 'Die Firma muss vereinbarte Termine festhalten. Fragen Sie danach, wenn sie es bestreitet.'],
        asks: ['Techniker nicht erschienen Entschädigung', 'Termin geplatzt, Telekom Techniker kam nicht', 'Zweimal umsonst auf den Techniker gewartet', 'Urlaub genommen und der Techniker kam nicht'],
      },
      en: {
        title: 'The technician did not come. Do I get money?',
        answer: 'For each appointment that your phone or internet company misses you can claim 10 euros or 20 percent of the monthly price, whichever is more.',
        points: ['Not if the appointment failed because of you.', 'Write to the company with day and time of each appointment and name your account.', 'The company has to keep a record of appointments. Ask for it if they deny it.'],
        asks: ['The technician never showed up, compensation?'],
      },
    },
    {
      id: 'nummer-verloren', says: ['law'], firm: 'clear', norm: '§ 59 Abs. 5, 6 TKG', from: ['TKG'],
      de: {
        title: 'Meine Nummer ist nach dem Wechsel weg oder kommt zu spät. Was gilt?',
        answer: 'Verlangen können Sie sie noch bis einen Monat nach dem Ende des alten Vertrags. Kommt sie später als einen Arbeitstag nach dem vereinbarten Tag, sind es 10 Euro für jeden Tag.',
        points: ['Das Geld schuldet der Anbieter, der die Verzögerung zu vertreten hat.', 'Schreiben Sie beiden Anbietern noch heute, dass Sie die Nummer behalten wollen, mit Frist.', 'Beim Handy geht die Mitnahme jederzeit.', 'Hilft das nicht, wenden Sie sich an die Bundesnetzagentur.'],
        asks: ['Rufnummer nach Wechsel verloren', 'Entschädigung wegen verspäteter Rufnummernmitnahme', 'Portierung dauert ewig, was steht mir zu?', 'Neue Nummer bekommen statt der alten'],
      },
      en: {
        title: 'My number is gone after the switch, or comes late. What holds?',
        answer: 'You can still ask for it until one month after the old contract ended. If it comes later than one working day after the agreed day, it is 10 euros for each day.',
        points: ['The provider that is to blame for the delay owes the money.', 'Write to both providers today that you want to keep the number, with a time limit.', 'A mobile number can be moved at any time.', 'If that does not help, turn to the Bundesnetzagentur.'],
        asks: ['I lost my phone number after switching'],
      },
    },
    {
      id: 'alter-preis', says: ['law', 'court', 'authority'], firm: 'arguable', norm: '§ 312h BGB, KG 5 U 77/22 (12.12.2024)', from: ['BGB', 'KG-5-U-77-22', 'VZ-24H'],
      de: {
        title: 'Komme ich zum alten Anbieter und zum alten Preis zurück?',
        answer: 'Hat der neue Anbieter ohne Ihre Vollmacht in Textform gekündigt, spricht viel dafür, dass der alte Vertrag mit dem alten Preis weiterläuft. Haben Sie selbst gekündigt, hängt es vom alten Anbieter ab.',
        points: ['Das Kammergericht in Berlin hielt eine solche Kündigung für unwirksam (5 U 77/22).', 'Verlangen Sie vom alten Anbieter, dass er zu den alten Bedingungen weiter beliefert, und fragen Sie nach der Vollmacht, die ihm vorgelegt wurde.', 'Manche bieten nur einen neuen Tarif an. Nehmen Sie ihn nicht vorschnell an.', 'Hilft das nicht: Bei Strom und Gas gibt es eine kostenlose Schlichtung, an der der Versorger teilnehmen muss.'],
        asks: ['Zurück zum alten Stromanbieter zum alten Preis', 'Mein alter günstiger Tarif ist weg', 'Alter Versorger will mich nur zum neuen Preis', 'Gilt mein alter Stromtarif noch?'],
      },
      en: {
        title: 'Can I go back to my old supplier at the old price?',
        answer: 'If the new supplier cancelled without your authority in text form, much speaks for it that the old contract goes on at the old price. If you cancelled yourself, it depends on the old supplier.',
        points: ['The Berlin higher court held such a cancellation ineffective (5 U 77/22).', 'Ask the old supplier to go on supplying on the old terms and to show the authority they were given.', 'Some only offer a new tariff. Do not accept it in a hurry.', 'If that does not help: for electricity and gas there is free arbitration in which the supplier must take part.'],
        asks: ['Can I get my old electricity price back?'],
      },
    },
  ],
};
