// "Spreche ich mit Frau Sommer?" - "Ja, Meier.": somebody took the phone under another name, and nobody cleared it up.
import { soundOf } from '../../knowledge/german/spelling.ts';
import { compact, ways } from '../../knowledge/german/words.ts';
import type { Line } from './lines.ts';
import { ADDRESSED } from './phrases/people.ts';

/** A name that is nothing else: behind a yes or a word of introduction, to the end of the answer. */
const OWN =
  /^\W*(?:[Jj]a,? (?:[Hh]ier |guten Tag,? )?|[Hh]ier (?:ist|spricht) |[Jj]a,? [Hh]ier (?:ist|spricht) )(?:die |der )?(?:Frau |Herr )?(\p{Lu}[\p{L}-]{2,})(?: am (?:Apparat|Telefon)| hier)?\W*$|^\W*(?:Frau |Herr )?(\p{Lu}[\p{L}-]{2,}) (?:am (?:Apparat|Telefon)|hier)\W*$/u;
/** Words that a transcript may write large behind a yes. */
const NO_NAME = new RegExp(
  `^(?:${ways(
    'genau|richtig|bitte|hallo|guten|tag|stimmt|selbst|selber|moment|klar',
    String.raw`gern\p{L}*|sicher|nat[uü]rlich|freilich|korrekt|jawohl|danke|ich|bin|das|der`,
    'die|sie|was|wer|wie|worum|einverstanden|okay|moin|servus',
    String.raw`gr[uü](?:ß|ss)\p{L}*`,
    String.raw`dieselbe|derselbe|mahlzeit|tach\p{L}*|n?abend|morgen|mittag|hi|hey`,
    String.raw`hall[oö]chen|gr[uü]e?zi|gott|ahoi|gl[uü]ckauf|'?t?schuldig\p{L}*`,
    String.raw`entschuldig\p{L}*|verzeihung|pardon|sorry|augenblick|sekunde|minute`,
    'momentchen|apparat|telefon|mensch|pers[oö]nlich|h[oö]chstpers[oö]nlich',
  )})$`,
  'iu',
);

const sounds = (text: string): string[] => text.split(/[\s-]+/).map((word) => soundOf(compact(word)));

/** @param lines the call in order; @returns whether the one who answers gives another name than the one asked for, and it stays so */
export function underAnotherName(lines: readonly Line[]): boolean {
  return lines.slice(0, 6).some((asked, i) => {
    const said = lines[i + 1];
    if (!asked.agent || said === undefined || said.agent || !asked.text.includes('?')) return false;
    if (!new RegExp(ADDRESSED, 'u').test(asked.text)) return false;
    const own = OWN.exec(said.text);
    const name = own?.[1] ?? own?.[2];
    if (name === undefined || NO_NAME.test(name)) return false;
    const [sound = ''] = sounds(name.split('-').at(-1) ?? '');
    if (sound === '' || sounds(asked.text).includes(sound)) return false;
    return !lines.some((line) => line.agent && line.turn > said.turn && sounds(line.text).includes(sound));
  });
}
