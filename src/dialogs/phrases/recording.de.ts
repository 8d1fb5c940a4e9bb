// German words of the recording check. Red flags and form notes stand with the check, which gives them out in German.
import type { RecordingWords } from './recording.ts';

export const recordingDe: Omit<RecordingWords, 'flags' | 'forms'> = {
  title: 'Was wurde wirklich gesagt?',
  titleText: 'Was in der Abschrift steht',
  introListen:
    'Hören Sie in Ruhe zu. Achten Sie jedes Mal nur auf eine Sache. Die Datei bleibt in Ihrer Akte. Ohne Ihr Ja geht sie an niemanden.',
  introText: 'Ich habe die Abschrift nach festen Regeln durchgesehen. Maßgeblich ist immer der Ton selbst.',
  introGuessed:
    'In der Abschrift steht nicht, wer spricht. Ich habe es aus den Worten geschlossen. Darum bleibt das Ergebnis vorsichtig.',
  introMachine:
    'Grundlage sind nur die Sätze, die Sie beim Hören bestätigt haben. Was hier fehlt, kann in Sätzen stehen, die Sie noch nicht bestätigt haben. Der Text selbst kommt von einer Maschine.',
  step: '{n} von {of}. Danach noch {left}.',
  lastStep: '{n} von {of}. Das ist die letzte Frage.',
  open: 'noch offen',
  conditional: { label: 'Ja unter einer Bedingung', means: 'Das Ja hängt an etwas, das noch offen war.' },
  note: 'Was man hört, sind Hinweise. Ob eine Aufnahme echt ist, kann nur ein Gutachten sagen.',
  warning:
    'Bitte nicht veröffentlichen, niemandem damit drohen und selbst keine Gespräche heimlich aufnehmen. Das kann strafbar sein (§ 201 StGB). Hat die Firma Ihnen die Datei gegeben, dürfen Sie sie für die Beratung nutzen; eine heimliche eigene Aufnahme geben Sie nicht weiter.',
  formFirst: 'Zuerst die Form:',
  decisive: 'Die entscheidende Stelle:',
  place: 'bei {time}',
  turn: 'Zeile {turn}',
  hints: 'Worauf man noch achten sollte:',
  soFar: 'Zwischenstand:',
  verdict: {
    proves: {
      label: 'spricht für eine Einigung am Telefon',
      text: 'Auf der Aufnahme ist alles zu hören, was für eine Einigung am Telefon nötig ist. Ob daraus ein wirksamer Vertrag wurde, ist eine andere Frage. Ein Widerruf kann trotzdem noch möglich sein.',
    },
    doubtful: {
      label: 'zweifelhaft',
      text: 'Einiges ist zu hören, aber nicht alles ist eindeutig. Die Firma müsste mehr belegen.',
    },
    doesNotProve: {
      label: 'belegt den Vertrag eher nicht',
      text: 'Auf der Aufnahme fehlt etwas, ohne das eine Einigung am Telefon nicht zu erkennen ist. Läuft noch eine Frist für den Widerruf, warten Sie trotzdem nicht.',
    },
  },
  listen: {
    recordingConsent: {
      title: 'Wurden Sie gefragt, ob aufgenommen werden darf?',
      question: 'Werden Sie gefragt, ob aufgenommen werden darf, und sagen Sie ja?',
      help: 'Gemeint ist eine Frage vor der Aufnahme und Ihre Antwort darauf.',
      why: 'Ohne Ihr Ja ist eine Aufnahme in der Regel verboten. Belegen muss das Ja die Firma.',
      answers: {
        yes: { button: 'Ja, und ich sage ja.', label: 'ja', tone: 'fern', means: 'Frage und Antwort sind zu hören.' },
        no: {
          button: 'Nein, danach wird nicht gefragt.',
          label: 'nein',
          tone: 'red',
          means: 'Eine Frage nach Ihrem Einverständnis fehlt.',
        },
        late: {
          button: 'Gefragt wird, aber erst später.',
          label: 'zu spät',
          tone: 'ochre',
          means: 'Das Band lief schon, als die Frage kam.',
        },
        unclear: {
          button: 'Nicht sicher',
          label: 'unklar',
          tone: 'ochre',
          means: 'Eine klare Antwort ist nicht zu hören.',
        },
      },
    },
    callerDisclosed: {
      title: 'Wird am Anfang gesagt, wer anruft und warum?',
      question: 'Wird am Anfang gesagt, wer anruft und dass es um einen Vertrag geht?',
      help: 'Gemeint ist der Name der Firma und der Zweck des Anrufs.',
      why: 'Wer am Telefon verkauft, muss das am Anfang offen sagen.',
      answers: {
        yes: { button: 'Ja, beides.', label: 'ja', tone: 'fern', means: 'Firma und Zweck sind zu hören.' },
        nameOnly: {
          button: 'Nur die Firma, nicht der Zweck.',
          label: 'nur die Firma',
          tone: 'ochre',
          means: 'Dass etwas verkauft wird, bleibt am Anfang offen.',
        },
        no: { button: 'Nein.', label: 'nein', tone: 'red', means: 'Es ist nicht zu hören, für wen angerufen wird.' },
        unclear: {
          button: 'Nicht sicher',
          label: 'unklar',
          tone: 'ochre',
          means: 'Wer anruft, ist nicht klar zu verstehen.',
        },
      },
    },
    identified: {
      title: 'Nennen Sie selbst Ihren Namen?',
      question: 'Sagen Sie selbst, wer Sie sind?',
      help: 'Gemeint sind Ihr Name und eine weitere Angabe, etwa Geburtstag oder Anschrift.',
      why: 'Eine Aufnahme muss zeigen, wer spricht.',
      answers: {
        yes: {
          button: 'Ja, ich sage es selbst.',
          label: 'ja',
          tone: 'fern',
          means: 'Name und eine weitere Angabe kommen von Ihnen.',
        },
        readOut: {
          button: 'Es wird vorgelesen, ich sage nur ja.',
          label: 'nur vorgelesen',
          tone: 'ochre',
          means: 'Die Angaben liest der Anrufer vor, zu hören ist nur ein Ja.',
        },
        no: {
          button: 'Nein, das bin nicht ich.',
          label: 'nein',
          tone: 'red',
          means: 'Wer spricht, ist nicht die Person, auf die der Vertrag laufen soll.',
        },
        unclear: {
          button: 'Nicht sicher',
          label: 'unklar',
          tone: 'ochre',
          means: 'Wer spricht, ist nicht sicher festgestellt.',
        },
      },
    },
    declarationOfIntent: {
      title: 'Wozu sagen Sie ja?',
      question: 'Sagen Sie klar, dass Sie den Vertrag wollen?',
      help: 'Ein Ja dazu, ob man gut hört oder etwas zugeschickt haben möchte, ist kein Ja zum Vertrag.',
      why: 'Ein Vertrag braucht ein Ja zu genau diesem Angebot.',
      answers: {
        clear: {
          button: 'Ja, ich sage klar ja zum Vertrag.',
          label: 'klares Ja',
          tone: 'fern',
          means: 'Das Ja gehört zum Angebot.',
        },
        ambiguous: {
          button: 'Ich sage ja, aber zu etwas anderem.',
          label: 'nicht eindeutig',
          tone: 'ochre',
          means: 'Das Ja gehört nicht klar zu diesem Angebot.',
        },
        conditional: {
          button: 'Ja, aber unter einer Bedingung.',
          label: 'Ja unter einer Bedingung',
          tone: 'ochre',
          means: 'Das Ja hängt an etwas, das noch offen war.',
        },
        absent: {
          button: 'Nein, ein Ja zum Vertrag höre ich nicht.',
          label: 'kein Ja',
          tone: 'red',
          means: 'Eine Zusage zum Vertrag ist nicht zu hören.',
        },
        refused: { button: 'Ich lehne ab.', label: 'abgelehnt', tone: 'red', means: 'Zu hören ist eine Ablehnung.' },
        unclear: {
          button: 'Nicht sicher',
          label: 'unklar',
          tone: 'ochre',
          means: 'Wozu das Ja gehört, ist nicht klar.',
        },
      },
    },
    priceNamed: {
      title: 'Nennt die Firma einen Preis?',
      question: 'Nennt die Firma einen Preis?',
      help: 'Gemeint ist, was Sie im Monat zahlen sollen.',
      why: 'Wer einen Vertrag behauptet, muss auch den Preis belegen, auf den man sich geeinigt hat.',
      answers: {
        yes: { button: 'Ja, genau hier.', label: 'ja', tone: 'fern', means: 'Ein Preis ist zu hören.' },
        no: {
          button: 'Nein, ich höre keinen Preis.',
          label: 'nein',
          tone: 'red',
          means: 'Ohne Preis fehlt ein wesentlicher Punkt.',
        },
        free: {
          button: 'Es heißt, es kostet nichts.',
          label: '„kostenlos“',
          tone: 'red',
          means: 'Zu hören ist, dass es nichts kostet.',
        },
        unclear: {
          button: 'Nicht sicher',
          label: 'unklar',
          tone: 'ochre',
          means: 'Der Preis ist nicht klar zu verstehen.',
        },
      },
    },
    termNamed: {
      title: 'Wird eine Laufzeit genannt?',
      question: 'Wird gesagt, wie lange der Vertrag läuft?',
      help: 'Zum Beispiel 24 Monate, oder dass man jeden Monat kündigen kann.',
      why: 'Auch die Laufzeit gehört zu dem, worauf man sich einigen muss.',
      answers: {
        yes: { button: 'Ja, genau hier.', label: 'ja', tone: 'fern', means: 'Eine Laufzeit ist zu hören.' },
        no: {
          button: 'Nein, davon höre ich nichts.',
          label: 'nein',
          tone: 'red',
          means: 'Die Laufzeit wird nicht genannt.',
        },
        unclear: {
          button: 'Nicht sicher',
          label: 'unklar',
          tone: 'ochre',
          means: 'Die Laufzeit ist nicht klar zu verstehen.',
        },
      },
    },
    withdrawalInfo: {
      title: 'Werden Sie auf den Widerruf hingewiesen?',
      question: 'Werden Sie auf Ihr Widerrufsrecht hingewiesen, so dass man es versteht?',
      help: 'Zum Beispiel: „Sie können vierzehn Tage lang widerrufen.“',
      why: 'Die Firma muss am Telefon über den Widerruf informieren.',
      answers: {
        yes: { button: 'Ja, genau hier.', label: 'ja', tone: 'fern', means: 'Der Hinweis ist zu verstehen.' },
        no: { button: 'Nein.', label: 'nein', tone: 'red', means: 'Ein Hinweis auf den Widerruf fehlt.' },
        rushed: {
          button: 'Ja, aber viel zu schnell oder undeutlich.',
          label: 'nicht zu verstehen',
          tone: 'ochre',
          means: 'Was man nicht verstehen kann, informiert nicht.',
        },
        unclear: {
          button: 'Nicht sicher',
          label: 'unklar',
          tone: 'ochre',
          means: 'Ob ein Hinweis kam, ist nicht klar.',
        },
      },
    },
    orderPartOnly: {
      title: 'Ist das ganze Gespräch zu hören?',
      question: 'Ist das ganze Gespräch zu hören, von der Begrüßung bis zum Ende?',
      help: 'Oft läuft das Band nur am Schluss.',
      why: 'Was vorher versprochen wurde, fehlt dann. Darum können Sie alle Aufnahmen verlangen.',
      answers: {
        whole: { button: 'Ja, das ganze Gespräch.', label: 'ja', tone: 'fern', means: 'Anfang und Ende sind dabei.' },
        part: {
          button: 'Nein, nur ein Teil.',
          label: 'nur ein Teil',
          tone: 'ochre',
          means: 'Was davor gesagt wurde, fehlt.',
        },
        unclear: { button: 'Nicht sicher', label: 'unklar', tone: 'ochre', means: 'Ob etwas fehlt, ist nicht klar.' },
      },
    },
  },
  machine: {
    tooBig:
      'Diese Datei hat mehr als 25 MB; so große nimmt der Dienst nicht an, der aufschreibt. Anhören und selbst prüfen können Sie sie hier wie jede andere. Als mp3 gespeichert wird eine Aufnahme meist klein genug.',
    offered:
      'Auf Wunsch schreibt ein Sprachmodell die Aufnahme auf. Dafür geht die Datei an dessen Anbieter. Es geht auch ohne.',
    running:
      'Die Aufnahme wird gerade aufgeschrieben. Das dauert einige Minuten. Sie können die Seite schließen, der Text liegt danach in Ihrer Akte.',
    done: 'Von einer Maschine geschrieben, mit Fehlern ist zu rechnen. Unsichere Wörter sind unterstrichen. Ein Satz zählt erst, wenn Sie ihn gehört und bestätigt haben.',
    failed:
      'Aus dem Aufschreiben ist nichts geworden. Sie können selbst anhören und prüfen, oder es noch einmal versuchen.',
  },
  problems: {
    tooBig: 'Die Datei ist dafür zu groß. Bis 25 MB lassen sich aufschreiben.',
    unreachable: 'Der Dienst, der aufschreibt, arbeitet gerade nicht. An Ihrer Datei liegt es nicht.',
    refused: 'Der Dienst, der aufschreibt, hat die Datei nicht angenommen.',
    empty: 'Auf der Aufnahme war nichts Gesprochenes zu erkennen.',
    gone: 'Die Datei ist nicht mehr da.',
  },
  protocol: 'Hörprotokoll',
  memory: 'Gedächtnisprotokoll',
};
