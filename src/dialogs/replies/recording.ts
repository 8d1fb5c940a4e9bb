// A judged recording in words: form before content, the verdict, each criterion with its place and words, hints last.
import type { CaseFile, Evidence, HeardCall, Lang } from '../../case/file.ts';
import { HEARD_FOR } from '../../case/file.ts';
import type { HeardRow, ListenQuestion, RecordingView } from '../../case/view.ts';
import type { Said } from '../messages.ts';
import { listenLines } from '../phrases/listening/index.ts';
import type { ListenLines } from '../phrases/listening/lines.ts';
import type { PaperLines } from '../phrases/listening/papers.ts';
import { type ResultLines, resultLines } from '../phrases/listening/results.ts';
import { recordingWords, type RecordingWords } from '../phrases/recording.ts';
import { spoken, type Spoken } from '../phrases/spoken.ts';
import { fill } from '../phrases/texts.ts';
import { ANSWERS, hasPlace, nextToHear, verdictOfHeard } from '../recording/listening.ts';
import { type Flag, type FormKind, onlyConditional } from '../recording/notes.ts';
import { MACHINE_LIMIT } from '../tape/tape.ts';
import { differences } from './figures.ts';
import { timeOf } from '../../seconds.ts';

/** Red where the recording speaks against the customer. */
const TONES = { proves: 'red', doubtful: 'ochre', doesNotProve: 'fern' } as const;

/**
 * A recording as the page draws it.
 * @param file the case
 * @param call one of its recordings
 */
export function recordingView(file: CaseFile, call: HeardCall, lang: Spoken = spoken(file.lang)): RecordingView {
  const w = recordingWords(lang);
  const own = lang === spoken(file.lang) ? listenLines(file.lang) : undefined;
  const told = toldIn(file, lang);
  const words = told ?? w;
  const evidence = file.evidence.find((e) => e.id === call.file);
  const listening = call.by === 'listening';
  const next = listening ? nextToHear(call) : undefined;
  const done = HEARD_FOR.filter((key) => call.heard[key]).length;
  // What is not heard yet makes nothing doubtful; only what already settles it is said half-way.
  const soFar = done > 0 ? verdictOfHeard(call) : undefined;
  const verdict = call.verdict ?? (soFar === 'doesNotProve' ? soFar : undefined);
  const machine = listening ? machineView(file, evidence, words) : undefined;
  return {
    id: call.id,
    ...(listening && evidence ? { file: evidence.id, name: evidence.name } : {}),
    by: call.by,
    title: listening ? words.title : words.titleText,
    intro: listening
      ? (own?.intro ?? w.introListen)
      : call.by === 'machine'
        ? words.introMachine
        : call.guessed
          ? words.introGuessed
          : words.introText,
    ...(verdict === undefined
      ? {}
      : {
          verdict: {
            value: verdict,
            label: words.verdict[verdict].label,
            text: words.verdict[verdict].text,
            tone: TONES[verdict],
          },
        }),
    ...(call.form ? { form: (told?.forms ?? w.forms)[call.form as FormKind] } : {}),
    rows: HEARD_FOR.map((criterion) => rowOf(call, criterion, w, own, told)),
    ...(next ? { ask: askOf(next, w, own) } : {}),
    ...(listening ? { questions: HEARD_FOR.map((key) => askOf(key, w, own)) } : {}),
    hints: [
      ...differences(file, call, told ? file.lang : lang, placeIn(words, told ? file.lang : lang)),
      ...call.flags.map((flag) => (told?.flags ?? w.flags)[flag as Flag]).filter(Boolean),
    ],
    note: words.note,
    warning: words.warning,
    ...(machine ? { machine } : {}),
  };
}

/** The further language of a customer, where words of a result are kept for it. */
const toldIn = (file: CaseFile, lang: Spoken): ResultLines | undefined =>
  lang === spoken(file.lang) ? resultLines(file.lang) : undefined;

/** A row of the table; in a further language the question and the sentence of the button say what was heard. */
function rowOf(
  call: HeardCall,
  criterion: (typeof HEARD_FOR)[number],
  w: RecordingWords,
  own?: ListenLines,
  told?: ResultLines,
): HeardRow {
  const { answers } = w.listen[criterion];
  const title = own?.listen[criterion][0] ?? w.listen[criterion].title;
  const heard = call.heard[criterion];
  const words = heard ? answers[heard.answer] : undefined;
  if (!heard || !words) return { criterion, title, value: 'open', label: told?.open ?? w.open, tone: 'plain' };
  // "Ja, wenn meine Frau nichts dagegen hat": said as what it is, not as a yes to something else.
  const conditional =
    criterion === 'declarationOfIntent' && heard.answer === 'ambiguous' && onlyConditional(call.flags)
      ? w.conditional
      : undefined;
  const { seconds, turn, quote } = heard;
  const button =
    own && ({ ...own.listen[criterion][3], unclear: own.unclear } as Readonly<Record<string, string>>)[heard.answer];
  return {
    criterion,
    title,
    value: heard.answer,
    label: (told && shortly(heard.answer, told, own)) ?? conditional?.label ?? words.label,
    tone: words.tone,
    meaning: button ?? conditional?.means ?? words.means,
    ...(seconds === undefined ? {} : { seconds }),
    ...(turn === undefined ? {} : { turn }),
    ...(quote ? { quote } : {}),
  };
}

/** One word for an answer: yes, no, not sure, or something between. */
function shortly(answer: string, told: ResultLines, own?: ListenLines): string | undefined {
  if (answer === 'unclear') return own?.unclear;
  if (['yes', 'clear', 'whole'].includes(answer)) return told.yes;
  return ['no', 'absent', 'refused'].includes(answer) ? told.no : told.partly;
}

/** The question for one thing to listen for. @param own the words of a further language */
export function askOf(criterion: (typeof HEARD_FOR)[number], w: RecordingWords, own?: ListenLines): ListenQuestion {
  const { answers, ...german } = w.listen[criterion];
  const [question, help, why] = own?.listen[criterion] ?? [german.question, german.help, german.why];
  const buttons: Readonly<Record<string, string>> = own ? { ...own.listen[criterion][3], unclear: own.unclear } : {};
  const { step: oneOf, lastStep } = own ?? w;
  const [n, of] = [HEARD_FOR.indexOf(criterion) + 1, HEARD_FOR.length];
  const step = (n === of ? lastStep : oneOf)
    .replace('{n}', String(n))
    .replace('{of}', String(of))
    .replace('{left}', String(of - n));
  const choices = ANSWERS[criterion].map((value) => ({
    value,
    title: buttons[value] ?? answers[value]?.button ?? value,
    mark: hasPlace(value),
  }));
  return { criterion, step, question, help, why, choices };
}

function machineView(file: CaseFile, evidence: Evidence | undefined, w: PaperLines): RecordingView['machine'] {
  if (!evidence) return undefined;
  const { machine } = evidence;
  if (!machine) {
    if (!file.transcribes) return undefined;
    // Nothing said would leave whoever waits for the offer guessing.
    if (evidence.bytes > MACHINE_LIMIT) return { state: 'tooBig', text: w.machine.tooBig, sentences: [] };
    return { state: 'offered', text: w.machine.offered, sentences: [] };
  }
  const why = machine.why ? `${w.problems[machine.why as keyof typeof w.problems]} ` : '';
  return { state: machine.state, text: `${why}${w.machine[machine.state]}`, sentences: machine.sentences };
}

/** The same in plain words, for every client. */
export function sayRecording(id: string, file: CaseFile, lang: Spoken): Omit<Said, 'lang'> {
  const call = file.recordings?.find((r) => r.id === id);
  if (!call) throw new Error(`no recording ${id} in this case`);
  const w = { ...recordingWords(lang), ...toldIn(file, lang) };
  const view = recordingView(file, call, lang);
  const block = { kind: 'recording', ...view } as const;
  if (call.by === 'listening' && view.ask) return { text: `${view.title} ${view.intro}`, block };
  const decisive = view.rows.find((row) => row.criterion === 'declarationOfIntent');
  const place = placeIn(w, lang);
  const quote = (words: string): string => (lang === 'de' ? `„${words}“` : `“${words}”`);
  const lines = [
    `${view.title}. ${view.intro}`,
    view.form ? `${w.formFirst} ${view.form}` : '',
    view.verdict ? `${capital(view.verdict.label)}. ${view.verdict.text}` : '',
    decisive?.quote ? `${w.decisive} ${place(decisive)}: ${quote(decisive.quote)}` : '',
    ...view.rows.map((row) => {
      const where = [place(row), row.quote ? quote(row.quote) : ''].filter((part) => part !== '').join(' ');
      return `– ${row.title} ${capital(row.label)}.${where ? ` ${capital(where)}` : ''}`;
    }),
    ...(view.hints.length > 0 ? [w.hints, ...view.hints.map((hint) => `– ${hint}`)] : []),
    view.note,
    view.warning,
  ];
  return { text: lines.filter((line) => line !== '').join('\n'), block };
}

/** Says where something stands: by its second, else by its line. */
const placeIn =
  (w: Pick<RecordingWords, 'place' | 'turn'>, lang: Lang) =>
  ({ seconds, turn }: { seconds?: number; turn?: number }): string =>
    seconds !== undefined
      ? fill(w.place, { time: timeOf(seconds) }, lang)
      : turn !== undefined
        ? fill(w.turn, { turn }, lang)
        : '';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
