// A reply in words: `text` says everything, `block` is the same as data for clients that draw.
import type { CaseFile, Known, Lang } from '../../case/file.ts';
import { factsOf, matterOf } from '../../case/file.ts';
import { FACT_KEYS } from '../../knowledge/facts.ts';
import { homeOf } from '../../letters/seat.ts';
import { sayInTalk } from '../answers/index.ts';
import type { Block, Reply, Said } from '../messages.ts';
import { bodyOf } from '../phrases/bodies.ts';
import { factLabel } from '../phrases/facts.ts';
import { labelIn, shown } from '../phrases/shown.ts';
import { providerName } from '../phrases/matters.ts';
import { isTextKey, words, type TextKey } from '../phrases/texts.ts';
import { spoken } from '../phrases/spoken.ts';
import { frameOf, MANY_LEFT } from '../phrases/frame.ts';
import { sayConsequence } from './consequence.ts';
import { sayKnown } from './known.ts';
import { sayLetter } from './letter.ts';
import { wordQuestion } from './question.ts';
import { sayRecording } from './recording.ts';
import { resultLines } from '../phrases/listening/results.ts';
import { recordingWords } from '../phrases/recording.ts';
import { sayResult } from './result.ts';

/**
 * The words of a reply.
 * @param file the case as it was committed with the reply
 * @throws Error for a phrase that does not exist: phrases are checked when loaded, replies when tested
 */
export function say(reply: Reply, file: CaseFile, lang: Lang): Said {
  if (reply.kind === 'passage') return { text: sayInTalk(reply.passage, lang), lang };
  return { ...wording(reply, file, lang), lang };
}

type Wording = Omit<Said, 'lang'>;

function wording(reply: Exclude<Reply, { kind: 'passage' }>, file: CaseFile, lang: Lang): Wording {
  const frame = frameOf(lang);
  switch (reply.kind) {
    case 'text':
      return sayText(reply, lang);
    case 'understood': {
      const all = factsOf(file, reply.matter);
      const told = reply.facts.filter((f) => f.key !== 'callerClaimedToBe' || !sameName(f.value, all.provider));
      const facts = told.map(({ key, value, quote, inferred }) => ({
        key,
        label: labelIn(key, all, lang),
        value: shown(key, value, lang, all),
        ...(quote === undefined ? {} : { quote }),
        ...(inferred ? { inferred } : {}),
      }));
      const lines = facts.map((f) => factLine(f, lang));
      return { text: [frame.understood, ...lines].join('\n'), block: { kind: 'understood', facts } };
    }
    case 'question': {
      const { text, question } = wordQuestion(reply.question, reply.about, file, lang);
      const lead = reply.lead && isTextKey(reply.lead) ? words(reply.lead, undefined, lang).text : undefined;
      if (reply.question.about === 'start') return { text: words('whatHappened', undefined, lang).text, question };
      const again = (reply.question.again ?? 0) > 0 && question.help ? question.help : undefined;
      const known = reply.about?.['address'];
      const where = typeof known === 'string' ? frame.knownAddress.replace('{address}', () => known) : undefined;
      return {
        // Two sentences at most stand before a question: how many are left was said when it was put first.
        text: [lead ?? progress(reply.about?.['left'], reply.about?.['grown'] === true, lang), where, text, again]
          .filter((t) => t !== undefined)
          .join('\n'),
        question,
      };
    }
    case 'result':
      return sayResult(reply, file, lang);
    case 'known':
      return sayKnown(reply, file, lang);
    case 'reason': {
      const { text, question } = wordQuestion(reply.question, undefined, file, lang);
      if (reply.plain) {
        const easier = lang === 'de' ? wordQuestion(reply.question, undefined, file, 'de-x-leicht').text : text;
        const other = easier === text ? (question.help ?? question.why) : easier;
        return { text: words('otherWords', { text: other }, lang).text };
      }
      return { text: question.norm ? `${question.why} (${question.norm})` : question.why };
    }
    case 'changed':
      return {
        text: `${frame.changed} ${factLabel(reply.fact, lang)}: ${shown(reply.fact, reply.value, lang, factsOf(file))}.`,
      };
    case 'consequence':
      return sayConsequence(reply, lang);
    case 'answers':
      return sayAnswers(reply.matter, file, lang);
    case 'recording':
      return sayRecording(reply.recording, file, spoken(lang));
    case 'protocol': {
      const title = (resultLines(lang) ?? recordingWords(spoken(lang))).memory;
      return { text: title, block: { kind: 'protocol', id: reply.protocol, title, text: title } };
    }
    case 'letter':
      return sayLetter(reply.letter, file, lang);
    case 'bodies': {
      const land = homeOf({ facts: factsOf(file), parties: { sender: file.sender } });
      const bodies = reply.bodies.map((key) => bodyOf(key, lang, land)).filter((b) => b !== undefined);
      const lines = bodies.map(
        ({ name, ...rest }) =>
          `– ${name}: ${[rest.what, rest.cost, rest.takes, rest.contact, rest.url].filter(Boolean).join(' ')}`,
      );
      return { text: lines.join('\n'), block: { kind: 'bodies', bodies } };
    }
  }
}

/** Notes of a payment order: against it there is one letter, and it waits for no further question. */
const OBJECTED: ReadonlySet<string> = new Set<TextKey>(['courtOrder', 'courtOrderUndated', 'courtOrderPast']);

function sayText(reply: Reply & { kind: 'text' }, lang: Lang): Wording {
  if (!isTextKey(reply.phrase)) throw new Error(`no such phrase: ${reply.phrase}`);
  const { text, tone, title } = words(reply.phrase, reply.values, lang);
  if (!tone) return { text };
  const letter = OBJECTED.has(reply.phrase) ? ({ letter: 'courtOrderObjection' } as const) : {};
  const block: Block = { kind: 'note', tone, text, ...(title ? { title } : {}), ...letter };
  return { text: title ? `${title}: ${text}` : text, block };
}

/** A caller who gave the company's name said nothing new. */
const sameName = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string' && providerName(a) === providerName(b);

/** "Noch etwa 3 Fragen": only once it is a number one likes to read. @param grown the answer brought more than were told before */
function progress(left: unknown, grown: boolean, lang: Lang): string | undefined {
  if (typeof left !== 'number' || left < 1 || left > MANY_LEFT) return undefined;
  const { lastQuestion, questionMore, questionsLeft, questionsMore } = frameOf(lang);
  if (left === 1) return grown ? questionMore : lastQuestion;
  return (grown ? questionsMore : questionsLeft).replace('{count}', String(left));
}

const factLine = (f: { label: string; value: string; inferred?: boolean }, lang: Lang): string =>
  `– ${f.label}: ${f.value}${f.inferred ? ` (${frameOf(lang).inferred})` : ''}`;
/** Taken from what was told, without words that say it and without a yes of the customer's. */
const isInferred = ({ source, quote, confirmed }: Known): boolean =>
  source === 'customer' && quote === undefined && !confirmed;

function sayAnswers(matterId: string, file: CaseFile, lang: Lang): Wording {
  const all = { ...file.person, ...matterOf(file, matterId).facts };
  const values = factsOf(file, matterId);
  const facts = FACT_KEYS.flatMap((key) => {
    const known = all[key];
    if (!known || key.startsWith('consent')) return [];
    // A day that is known roughly is not called unknown beside it.
    if (key === 'callDate' && known.value === 'unknown' && all.callDateApprox) return [];
    return [
      {
        key,
        label: labelIn(key, values, lang),
        value: shown(key, known.value, lang, values),
        ...(known.quote ? { quote: known.quote } : {}),
        ...(isInferred(known) ? { inferred: true } : {}),
      },
    ];
  });
  const lines = facts.map((f) => factLine(f, lang));
  return { text: [frameOf(lang).answers, ...lines].join('\n'), block: { kind: 'answers', facts } };
}
