// Sentences about recordings and about writing down from memory, in both languages.
import type { QuestionWords } from './questions.ts';
import type { Spoken } from './spoken.ts';
import type { Text } from './texts.ts';

/** What is said about recordings and memories, by its name. */
export const TAPE_KEYS = [
  'tape.reading', 'tape.noCall', 'tape.exists', 'tape.inbound', 'tape.outbound', 'tape.either', 'tape.unannounced', 'tape.before', 'tape.limits', 'tape.empty', 'tape.noSpeech', 'tape.tooLong', 'tape.tooShort',
  'tape.language', 'tape.otherCall', 'tape.otherName', 'tape.running', 'tape.written', 'tape.failed', 'tape.noConsent', 'tape.cannot', 'tape.tooBig',
  'memory.offer', 'memory.begin', 'memory.done', 'tape.insider',
] as const; // prettier-ignore
type TapeKey = (typeof TAPE_KEYS)[number];

/** What is asked about them. */
export const TAPE_QUESTION_KEYS = [
  'recording.text', 'memory.time', 'memory.name', 'memory.length', 'memory.words', 'memory.witnesses', 'tape.since', 'tape.before', 'confirm.account',
] as const; // prettier-ignore
type TapeQuestion = (typeof TAPE_QUESTION_KEYS)[number];

/** The words of what is said. */
export const TAPE_TEXTS: Record<Spoken, Record<TapeKey, Text>> = {
  de: {
    'tape.reading':
      'Die Datei „{name}“ liegt jetzt bei Ihrer Akte. Ich lese sie gerade; was darin steht, kommt gleich hier.',
    'tape.noCall':
      'Die Abschrift eines Gesprächs ist „{name}“ wohl nicht. Ich brauche daraus drei Dinge: von wem, von welchem Tag, welche Überschrift.',
    'tape.exists':
      'Gern. Eine Kopie der Aufnahme steht Ihnen in der Regel zu, kostenlos und ohne Grund. Zuerst sehen wir, welche Aufnahmen es geben kann; dazu habe ich wenige kurze Fragen.',
    'tape.either':
      'Wer wen angerufen hat, entscheidet, was zu erwarten ist. Ein Mitarbeiter aus der Branche berichtet: Ruft die Firma an, läuft das Band meist nur am Schluss bei der Bestellung. Rufen Sie an, werden ganze Gespräche aufgenommen, aber nur stichprobenweise.',
    'tape.unannounced':
      'Gesagt wurde Ihnen davon nichts. Dann gibt es vielleicht keine Aufnahme, oder eine, zu der Sie nie gefragt wurden; das ist in der Regel verboten. Erst die Antwort der Firma zeigt, was stimmt.',
    'tape.before':
      'Was vor dem Band gesagt wurde, habe ich notiert. Auf der Aufnahme fehlt es wohl; darum verlangt der Brief auch das Gespräch davor. Mit „aufschreiben“ kommt es in Ihr Gedächtnisprotokoll.',
    'tape.inbound':
      'Sie haben selbst angerufen. Ein Mitarbeiter aus der Branche berichtet, dass der Kundendienst dann ganze Gespräche aufnimmt, aber nur stichprobenweise. Ob es in Ihrem Fall eine Aufnahme gibt, zeigt erst die Antwort der Firma.',
    'tape.outbound':
      'Sie wurden angerufen. Ein Mitarbeiter aus der Branche berichtet, dass dann meist nur der Schluss mit der Bestellung aufgenommen wird. Was vorher versprochen wurde, fehlt in so einer Aufnahme. Darum verlangt der Brief alle Aufnahmen und die Uhrzeit, zu der das Band gestartet wurde.',
    'tape.limits':
      'Eine Aufnahme allein belegt oft wenig. Wo das Gesetz Textform verlangt, etwa bei Strom, Gas, Telefon und Internet, entscheidet zuerst das. Danach kommt es darauf an, wer wozu klar ja gesagt hat. Viel belegt sie nur, wenn alles darauf zu hören ist: Ihr Ja zum Aufnehmen, wer spricht, ein klares Ja zu genau diesem Angebot, Preis und Laufzeit.',
    'tape.empty':
      'In diesem Text finde ich kein Gespräch. Jede Zeile sollte sagen, wer spricht, zum Beispiel: „Berater: …“ und „Ich: …“.',
    'tape.noSpeech':
      'In diesem Text stehen nur Geräusche wie Musik oder Pause, aber keine gesprochenen Worte. Prüfen kann ich ihn nicht.',
    'tape.tooLong':
      'Dieses Gespräch ist zu lang für eine Prüfung. Bitte kürzen Sie es auf den Teil, in dem es um den Vertrag geht.',
    'tape.tooShort': 'Das ist zu kurz, um ein Gespräch zu prüfen. Bitte fügen Sie die ganze Abschrift ein.',
    'tape.language':
      'Gespräche kann ich auf Deutsch und Englisch prüfen. Für andere Sprachen hilft eine Verbraucherzentrale.',
    'tape.otherCall':
      'Das ist offenbar das Gespräch einer anderen Person oder mit einer anderen Firma als in Ihrem Fall. Ich prüfe es nicht und behalte daraus nichts: Es sind die Worte anderer Leute, und für Ihren Vertrag belegt es nichts. Wenn ich mich irre, schreiben Sie mir, um welche Firma es bei Ihnen geht.',
    'tape.otherName':
      'In diesem Gespräch heißt die angerufene Person {called}. Sie haben sich hier als {own} vorgestellt. Das ist offenbar der Anruf bei jemand anderem. Ich prüfe ihn nicht und behalte daraus nichts: Für Ihren Vertrag belegt er nichts. Ist es doch Ihr Gespräch, fügen Sie es noch einmal ein und schreiben Sie davor: „Das ist mein Gespräch“.',
    'tape.running':
      'Gut, die Aufnahme wird jetzt aufgeschrieben. Das dauert einige Minuten. Wir können inzwischen weitermachen.',
    'tape.written': {
      tone: 'plain',
      title: 'Der Text zur Aufnahme ist da',
      text: 'Er kommt von einer Maschine und kann falsch sein. Hören Sie jeden wichtigen Satz selbst nach. Erst was Sie bestätigen, zählt.',
    },
    'tape.failed': {
      tone: 'ochre',
      title: 'Der Text zur Aufnahme ist nicht gelungen',
      text: '{why} Ihre Datei liegt unverändert in der Akte.',
    },
    'tape.noConsent': 'Gut, dann bleibt die Aufnahme hier. Sie können sie selbst anhören und prüfen.',
    'tape.cannot': 'Das geht mit dieser Datei nicht. Anhören und selbst prüfen können Sie sie.',
    'tape.tooBig':
      'Diese Datei hat mehr als 25 MB; so große nimmt der Dienst nicht an, der aufschreibt. Anhören und selbst prüfen können Sie sie hier wie jede andere. Als mp3 gespeichert wird eine Aufnahme meist klein genug.',
    'tape.insider':
      'Danke, dass Sie das sagen. Bitte schreiben Sie hier nichts, was Sie Ihrem Arbeitgeber gegenüber geheim halten müssen; ich frage nie danach und brauche es nicht. Allgemeines Wissen aus der Branche steht unter /wissen.',
    'memory.offer':
      'Noch ein Rat, solange die Erinnerung frisch ist: Schreiben Sie jetzt auf, was gesagt wurde. Mit „aufschreiben“ gehe ich es mit Ihnen durch, daraus wird ein Gedächtnisprotokoll als PDF.',
    'memory.begin':
      'Gut, wir schreiben es auf. Nur was Sie noch wissen: Lücken sind erlaubt, dazudichten hilft nicht. Nehmen Sie selbst kein Gespräch heimlich auf.',
    'memory.done':
      'Ihr Gedächtnisprotokoll ist fertig. Lesen Sie es durch, unterschreiben Sie es mit dem heutigen Datum und heben Sie es auf. Es ist Ihre Erinnerung und kein Beweis für sich, aber je früher aufgeschrieben, desto mehr wird ihm geglaubt.',
  },
  en: {
    'tape.reading':
      'The file “{name}” is now with your case. I am reading it; what it says will come here in a moment.',
    'tape.noCall':
      '“{name}” does not seem to be the transcript of a call. I need three things from it: from whom, of which day, which heading.',
    'tape.exists':
      'Gladly. As a rule you may have a copy of the recording, free of charge and without a reason. First we find out which recordings there may be; for that I have a few short questions.',
    'tape.either':
      'Who called whom decides what to expect. Somebody who works in the trade reports: when the company calls, the tape mostly runs only at the end with the order. When you call, whole calls are recorded, but only at random.',
    'tape.unannounced':
      'You were not told of it. Then there may be no recording, or one that you were never asked about; as a rule that is forbidden. Only the company’s answer shows which is true.',
    'tape.before':
      'I have noted what was said before the tape. It is probably missing on the recording; that is why the letter asks for the talk before it as well. With “write down” it goes into your protocol from memory.',
    'tape.inbound':
      'You called them yourself. Somebody who works in the trade reports that customer service then records whole calls, but only at random. Whether there is a recording in your case only the company’s answer will show.',
    'tape.outbound':
      'They called you. Somebody who works in the trade reports that then mostly only the end with the order is recorded. What was promised before is missing on such a tape. So the letter asks for all recordings and for the time at which the tape was started.',
    'tape.limits':
      'A recording alone often proves little. Where the law asks for text form, as for electricity, gas, telephone and internet, that decides first. After that it matters who clearly said yes to what. It proves much only if all of it can be heard: your yes to being recorded, who speaks, a clear yes to exactly this offer, price and term.',
    'tape.empty':
      'I find no conversation in this text. Every line should say who speaks, for example: “Agent: …” and “Me: …”.',
    'tape.noSpeech': 'This text only notes sounds such as music or a pause, but no spoken words. I cannot check it.',
    'tape.tooLong': 'This call is too long to check. Please cut it to the part that is about the contract.',
    'tape.tooShort': 'This is too short to check a call. Please paste the whole transcript.',
    'tape.language': 'I can check calls in German and English. For other languages a consumer advice centre helps.',
    'tape.otherCall':
      'This seems to be another person’s call, or one with another company than in your case. I do not check it and keep nothing of it: these are other people’s words, and for your contract it proves nothing. If I am wrong, tell me which company your case is about.',
    'tape.otherName':
      'In this call the person called goes by the name of {called}. Here you introduced yourself as {own}. So this seems to be a call to somebody else. I do not check it and keep nothing of it: for your contract it proves nothing. If it is yours all the same, paste it once more and write before it: “This is my call”.',
    'tape.running': 'Good, the recording is being written down now. That takes a few minutes. We can go on meanwhile.',
    'tape.written': {
      tone: 'plain',
      title: 'The text of the recording is there',
      text: 'It comes from a machine and may be wrong. Listen to every important sentence yourself. Only what you confirm counts.',
    },
    'tape.failed': {
      tone: 'ochre',
      title: 'The text of the recording did not work out',
      text: '{why} Your file lies unchanged in the case.',
    },
    'tape.noConsent': 'Good, then the recording stays here. You can listen to it and check it yourself.',
    'tape.cannot': 'That does not work with this file. You can listen to it and check it yourself.',
    'tape.tooBig':
      'This file has more than 25 MB; the service that writes down takes none that large. You can listen to it and check it here like any other. Saved as mp3 a recording mostly becomes small enough.',
    'tape.insider':
      'Thank you for saying so. Please write nothing here that you owe your employer secrecy about; I never ask for it and do not need it. General knowledge of the trade stands under /wissen.',
    'memory.offer':
      'One more piece of advice while memory is fresh: write down now what was said. With “write down” I go through it with you; it becomes a protocol from memory as PDF.',
    'memory.begin':
      'Good, let us write it down. Only what you still know: gaps are allowed, making things up does not help. Do not record calls secretly yourself.',
    'memory.done':
      'Your protocol from memory is ready. Read it, sign it with today’s date and keep it. It is your memory and no proof by itself, but the earlier it was written, the more it is believed.',
  },
};

/** The words of what is asked. */
export const TAPE_QUESTIONS: Record<Spoken, Record<TapeQuestion, QuestionWords>> = {
  de: {
    'confirm.account': {
      question: 'Soll das, was Sie aus dem Gedächtnis aufgeschrieben haben, in den Brief, als Ihre eigenen Worte?',
      why: 'Dann weiß die Firma von Anfang an, was nach Ihrer Erinnerung gesagt wurde. Es steht für sich und ist als Ihr Text gekennzeichnet.',
      help: 'Sie können es danach im Brief noch ändern.',
      choices: { yes: 'Ja, in den Brief', no: 'Nein, ohne' },
    },
    'recording.text': {
      question: 'Haben Sie die Aufnahme oder eine Abschrift davon?',
      why: 'Dann prüfe ich Punkt für Punkt, was darauf zu hören ist.',
      help: 'Eine Abschrift fügen Sie hier ein oder laden sie als Textdatei hoch. Eine Tonaufnahme laden Sie hoch (mp3, wav, m4a, ogg oder opus, bis 100 MB). Sie bleibt in Ihrer Akte.',
      choices: { none: 'Nein, noch nicht' },
    },
    'tape.since': {
      question: 'Wann wurde gesagt, dass aufgenommen wird, und ab wann lief das Band?',
      why: 'Oft läuft das Band nur am Schluss. Was vorher versprochen wurde, fehlt dann darauf.',
      help: 'So, wie Sie es in Erinnerung haben. Eine Vermutung genügt.',
      choices: { start: 'Gleich am Anfang', end: 'Erst am Schluss, vor der Bestellung', none: 'Weiß ich nicht' },
    },
    'tape.before': {
      question: 'Was war schon besprochen oder versprochen, bevor das Band lief?',
      why: 'Das ist auf der Aufnahme nicht zu hören. Darum verlangt der Brief auch das Gespräch davor.',
      help: 'Ein, zwei Sätze genügen, zum Beispiel: „Es kostet nichts, ich muss es nur bestätigen.“',
      choices: { none: 'Nichts, woran ich mich erinnere' },
    },
    'memory.time': {
      question: 'Um wie viel Uhr war der Anruf ungefähr?',
      why: 'Uhrzeit und Datum machen das Gespräch auffindbar, auch für die Firma.',
      help: 'Zum Beispiel: gegen 17:30 Uhr. Ihre Anrufliste hilft.',
      choices: { none: 'Weiß ich nicht' },
    },
    'memory.name': {
      question: 'Mit welchem Namen hat sich der Anrufer gemeldet?',
      why: 'Mit einem Namen kann die Firma Ihnen schwerer sagen, den Anruf habe es nicht gegeben.',
      help: 'Vor- oder Nachname genügt, auch so, wie er geklungen hat.',
      choices: { none: 'Weiß ich nicht' },
    },
    'memory.length': {
      question: 'Wie lange hat das Gespräch etwa gedauert?',
      why: 'Eine Aufnahme, die viel kürzer ist, zeigt nicht alles.',
      choices: { none: 'Weiß ich nicht' },
    },
    'memory.words': {
      question: 'Was wurde gesagt? Schreiben Sie die Sätze auf, an die Sie sich erinnern, so wörtlich wie möglich.',
      why: 'Auf die Worte kommt es an: was Ihnen versprochen wurde und wozu Sie ja gesagt haben.',
      help: 'Auch, ob nach einer Aufnahme gefragt wurde und was vorher besprochen war.',
      choices: { none: 'Daran erinnere ich mich nicht' },
    },
    'memory.witnesses': {
      question: 'War jemand dabei, der das Gespräch oder Ihre Worte gehört hat?',
      why: 'Wer im selben Raum war, kann Ihre eigenen Worte bezeugen. Heimlich mithören lassen darf man niemanden.',
      help: 'Zum Beispiel: meine Tochter Anna saß daneben und hörte, was ich sagte.',
      choices: { none: 'Nein, niemand', unknown: 'Weiß ich nicht' },
    },
  },
  en: {
    'confirm.account': {
      question: 'Shall what you wrote down from memory go into the letter, as your own words?',
      why: 'The company then knows from the start what was said in your view. It stands apart from our paragraphs and is marked as yours.',
      help: 'You can still change it in the letter afterwards.',
      choices: { yes: 'Yes, put it in', no: 'No, without it' },
    },
    'recording.text': {
      question: 'Do you have the recording or a transcript of it?',
      why: 'Then I check point by point what can be heard.',
      help: 'Paste a transcript here or upload it as a text file. A sound recording you upload (mp3, wav, m4a, ogg or opus, up to 100 MB). It stays in your case.',
      choices: { none: 'No, not yet' },
    },
    'tape.since': {
      question: 'When were you told that the call is recorded, and since when did the tape run?',
      why: 'Often the tape runs only at the end. What was promised before is then missing on it.',
      help: 'As you remember it. A guess is enough.',
      choices: { start: 'Right at the beginning', end: 'Only at the end, before the order', none: 'I don’t know' },
    },
    'tape.before': {
      question: 'What had been agreed or promised before the tape ran?',
      why: 'That cannot be heard on the recording. This is why the letter also asks for the talk before it.',
      help: 'One or two sentences are enough, for example: “It costs nothing, I only have to confirm it.”',
      choices: { none: 'Nothing that I remember' },
    },
    'memory.time': {
      question: 'At about what time was the call?',
      why: 'Time and date make the call findable, for the company too.',
      help: 'For example: around 5:30 pm. Your call list helps.',
      choices: { none: 'I don’t know' },
    },
    'memory.name': {
      question: 'What name did the caller give?',
      why: 'With a name it is harder for the company to say that there was no such call.',
      help: 'A first or a last name is enough, also the way it sounded.',
      choices: { none: 'I don’t know' },
    },
    'memory.length': {
      question: 'About how long did the call last?',
      why: 'A recording that is much shorter does not show everything.',
      choices: { none: 'I don’t know' },
    },
    'memory.words': {
      question: 'What was said? Write down the sentences you remember, as literally as you can.',
      why: 'The words matter: what you were promised and what you said yes to.',
      help: 'Also whether they asked to record, and what was agreed before.',
      choices: { none: 'I don’t remember' },
    },
    'memory.witnesses': {
      question: 'Was anybody there who heard the call or your words?',
      why: 'Whoever was in the same room can testify to your own words. Nobody may listen in secretly.',
      help: 'For example: my daughter Anna sat beside me and heard what I said.',
      choices: { none: 'No, nobody', unknown: 'I don’t know' },
    },
  },
};
