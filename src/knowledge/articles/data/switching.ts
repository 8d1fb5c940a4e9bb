// Changing the supplier: who may cancel, how to stop it, and the phone number.
import type { Article } from '../article.ts';

/** A row answers one question; `from` names the sources in which that was read. */
export const switching: Article = {
  id: 'anbieterwechsel',
  entry: 'check',
  de: { title: 'Wechsel des Anbieters', lead: 'Läuft ein Wechsel, den Sie nicht wollen, zählt jeder Tag. Schreiben Sie beiden Firmen.' },
  en: { title: 'Changing the supplier', lead: 'If a switch runs that you do not want, every day counts. Write to both companies.' },
  passages: [
    {
      id: 'fremde-kuendigung', says: ['law', 'court'], firm: 'arguable', norm: '§ 312h BGB, KG 5 U 77/22 (12.12.2024), OLG München 6 U 914/18', from: ['BGB', 'KG-5-U-77-22', 'W7', 'W8'],
      de: {
        title: 'Darf der neue Anbieter meinen alten Vertrag kündigen?',
        answer: 'Nur mit Ihrer Vollmacht in Textform, also etwas Geschriebenem von Ihnen. Ein mündliches Ja am Telefon genügt nicht.',
        points: ['Fehlt die Textform, ist die Kündigung unwirksam. So sah es auch das Kammergericht in Berlin (5 U 77/22).', 'Schreiben Sie sofort dem alten Anbieter: „Ich will bei Ihnen bleiben. Bitte schicken Sie mir die Kündigung und die Vollmacht dazu.“', 'Nur wenn es stimmt, dazu: „Ich habe keine Vollmacht in Textform gegeben.“', 'Schreiben Sie am selben Tag dem neuen Anbieter, dass er den Wechsel stoppt. Bei Strom geht ein Wechsel technisch in 24 Stunden.', 'Das gilt für Strom, Gas, Telefon und alle laufenden Verträge.'],
        asks: ['Kündigung beim alten Anbieter ohne meinen Auftrag', 'Neuer Stromanbieter hat meinen Vertrag gekündigt', 'Alter Versorger bestätigt Kündigung die ich nie geschickt habe', 'Vollmacht zum Anbieterwechsel am Telefon', 'Darf das Callcenter für mich kündigen?', 'Kündigungsbestätigung bekommen obwohl ich nicht gekündigt habe', 'Soll ich beim alten Versorger selbst kündigen?'],
      },
      en: {
        title: 'May the new supplier cancel my old contract?',
        answer: 'Only with your authority in text form, that is something written by you. A spoken yes is not enough.',
        points: ['Without text form the cancellation is ineffective; the Berlin higher court saw it so, too (5 U 77/22).', 'Write to the old supplier at once: I want to stay with you, please send me the cancellation and the authority for it.', 'Only if it is true, add: I gave no authority in text form.', 'Write to the new supplier the same day to stop the switch. With electricity a switch technically takes 24 hours.', 'That holds for electricity, gas, phone and all running contracts.'],
        asks: ['The new supplier cancelled my old contract', 'Can they cancel my contract for me?', 'Should I cancel with my old supplier myself?'],
      },
    },
    {
      id: 'wechsel-stoppen', says: ['law', 'advice'], firm: 'clear', norm: '§ 312h BGB, § 59 TKG, § 20a EnWG', from: ['EnWG', 'BGB', 'TKG'],
      de: {
        title: 'Der Wechsel läuft schon. Wie stoppe ich ihn?',
        answer: 'Schreiben Sie noch heute an beide: den neuen und den alten Anbieter. Bei Strom geht der Wechsel seit 2026 technisch in 24 Stunden.',
        points: ['Dem neuen: „Ich will den Wechsel nicht. Bitte stoppen Sie ihn. Vorsorglich widerrufe ich.“', 'Dem alten: „Ich will bei Ihnen bleiben. Bitte beliefern Sie mich weiter.“', 'Beim alten kündigen darf der neue nur mit Ihrer Vollmacht in Textform. Nur wenn es stimmt, schreiben Sie beiden: „Ich habe keine Vollmacht in Textform gegeben.“', 'Notieren Sie den Zählerstand mit Foto. Fragen Sie den Netzbetreiber, wer gerade liefert.', 'Ist der Wechsel schon passiert, verlangen Sie, dass er rückgängig gemacht wird. Zahlen Sie nicht zweimal.'],
        asks: ['Anbieterwechsel rückgängig machen', 'Stromwechsel verhindern', 'Lieferantenwechsel stoppen', 'Wechsel zum neuen Anbieter aufhalten', 'Wie komme ich zum alten Versorger zurück?', 'Darf ich abwarten, bis der Wechsel durch ist?', 'Was ist mit meinem alten Anschluss, wenn ich den neuen Vertrag widerrufe?', 'Muss ich den alten Anbieter verständigen, wenn ich beim neuen widerrufe?', 'Wann muss ich vor der Umstellung schreiben?'],
      },
      en: {
        title: 'The switch is already running. How do I stop it?',
        answer: 'Write today to both: the new and the old supplier. For electricity the switch has technically taken 24 hours since 2026.',
        points: ['To the new one: I do not want the switch, please stop it. I withdraw as a precaution.', 'To the old one: I want to stay with you, please go on supplying.', 'The new one may cancel with the old one only with your authority in text form. Only if it is true, write to both: I gave no authority in text form.', 'Note the meter reading with a photo. Ask the network operator who supplies you now.', 'If it has happened, ask for it to be reversed. Do not pay twice.'],
        asks: ['How do I stop the switch?', 'How can I go back to my old electricity supplier?', 'Can I wait until the switch has happened?', 'What happens to my old line if I withdraw from the new contract?', 'What do I have to do before the switch date?'],
      },
    },
    {
      id: 'rufnummer', says: ['law'], firm: 'clear', norm: '§ 59 TKG', from: ['TKG'],
      de: {
        title: 'Was passiert mit meiner Telefonnummer?',
        answer: 'Ihre Nummer gehört zu Ihnen. Ohne Vertrag mit der neuen Firma darf niemand Ihren Anschluss oder Ihre Nummer mitnehmen.',
        points: ['Will eine fremde Firma die Nummer holen, widersprechen Sie noch heute schriftlich bei beiden Firmen. Nur wenn es stimmt, schreiben Sie dazu: „Ich habe keine Vollmacht erteilt.“', 'Wollen Sie selbst wechseln, geht die Nummer kostenlos mit. Beim Handy jederzeit, sonst bis einen Monat nach dem Ende des Vertrags.', 'Geht beim Wechsel etwas schief, kann Ihnen Geld zustehen.', 'Hilft die Firma nicht, wenden Sie sich an die Bundesnetzagentur.'],
        asks: ['Rufnummer mitnehmen', 'Portierung stoppen', 'Nummer wird ohne meinen Auftrag portiert', 'Anbieter gibt meine Nummer nicht frei', 'Verliere ich meine Handynummer?', 'Anschluss umgeschaltet ohne Vertrag', 'Die Nummer soll portiert werden, kann ich abwarten?'],
      },
      en: {
        title: 'What happens with my phone number?',
        answer: 'The number belongs to you. Without a contract with the new company nobody may move your line or number.',
        points: ['If a company tries, object today in writing to both companies. Only if it is true, add that you gave nobody a power of attorney.', 'If you switch yourself, the number goes along free of charge; for mobile at any time, otherwise up to a month after the end.', 'If nothing helps, ask the Bundesnetzagentur.'],
        asks: ['Can I keep my phone number?', 'My number is being ported without my consent', 'They are porting my number, can I wait?'],
      },
    },
  ],
};
