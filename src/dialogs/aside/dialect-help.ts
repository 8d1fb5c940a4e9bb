// "Geht no wos?", "wat schall ik nu doon", "hüf ma bitte": help and the next step, asked for as it is spoken, and nothing else.
import { fold, ways } from '../../knowledge/german/words.ts';
import { resultMark, tell, type Draft } from '../draft.ts';
import { command } from '../commands.ts';
import { askAgain } from '../interview.ts';
import { toldNext } from './next.ts';

/** Bavarian and Viennese, Swabian and Alemannic, Saxon, Low German, Ruhr and Cologne; folded: å as a, ö as oe. */
const LEAD =
  '(?:(?:und|un|aber|ja|jo|na|naa|oida|mei|sog amoi|sag mal|sach ma|du|hey|servus|griass eich|griass gott|moin|tach|bitte|bittschee?n?|eh|also|gell) )*';
const THERE =
  '(?: (?:do|da|dor|doa|dao|dat|si|sich|denn|dn|hier|etz|iatz|iaz|jetz|jetza|getz|nu|nou|halt|eigentlich|ueberhaupt))*';
const STILL = '(?: (?:no|noch|nuch|na|noh|nommal|nomal|nu|iwwerhaupt))';
const SOMETHING = '(?: (?:wos|wat|ebbes|ebs|was|eppas|eppes|oeppis|ewas|eppis))';
const DO =
  '(?: ?(?:zu |z |ze |to )?(?:macha|mache|machen|machn|mochn|maken|moken|doa|doan|doon|dun|dua|tun|tuan|aus|dageng|dagegen|rettn|retten|ausrichten))*';
const CAN =
  '(?:(?:kann|ko|ka|kon|konn|koo|kau|gann|kan|ku) ?(?:ma|mr|mer|man|mo|een|eener|i|ick|ik|ich)?|kamma|' +
  'komma|koma|geht|gehd|goht|got|geiht|jeht|gait|is|isch|iss|gibts|gibt s|gifft dat|lasst si|losst si)';
const POSSIBLE = new RegExp(`^${LEAD}${CAN}${THERE}${STILL}?${THERE}${SOMETHING}${DO}$`, 'u');
/** At least one word that standard German spells otherwise: the standard question has its own answers. */
const SPOKEN = new RegExp(
  String.raw`(?<!\p{L})(?:${ways(
    'wos|wat|ebbes|ebs|eppas|eppes|oeppis|no|ma|mr|mer|kamma|komma|koma|gann|goht|geiht',
    'jeht|gait|gehd|i|ik|ick|iatz|iaz|etz|getz|nu|soi|schall|sull|weider|weida|wieda|hoif',
    'huef|hilf|helfn|helfet|kannze|kannste|hoifts|hilfts|doa|doon|macha|machn|mochn|machsch',
    'mach sch|maken|bidde|bittschee?n?|mol|amoi|mi',
  )})(?!\p{L})`,
  'u',
);
const NEXT = new RegExp(
  `^${LEAD}(?:${ways(
    '(?:wos|wat|was)(?: (?:soi|soll|sull|schall|mach|moch|mak|dua|do|tua|mua?ss|muas|sol))+ ?(?:i|ik|ick|' +
      `isch|ich|sch|ma|mr|mer)?${THERE}(?: (?:nu|no|noch))?${DO}`,
    `(?:wia|wie|wo|woans) (?:geht|gehd|goht|geiht|jeht|gait)(?: ?(?:s|is|es|dat|des|n|sn))*${THERE} ?` +
      '(?:weida|weiter|weider|wieda|wieder|wiederer)',
    '(?:wos|wat|was) (?:iatz|iaz|etz|jetz|nu|getz)',
  )})$`,
  'u',
);
const HELP = new RegExp(
  `^${LEAD}(?:${ways(
    '(?:hilf|huef|hoif|help|hoifts|hilfts|helft|helfet|helfn|helfen|hoifn|' +
      'hülp)(?: (?:ma|mr|mer|mir|mi|mia|uns|se|sie|eich|bitte|bidde|bittschee?n?|mol|mal|amoi|doch|do|da|' +
      'emol|einmal))+',
    '(?:kann|ko|kannst|kannste|kannze|konnst|kenna|koennt|koennts|kennts|kennan|' +
      'koenn)(?: (?:ma|mr|mer|mir|mi|mia|uns|se|sie|du|ees|enk|wer|oana|eener|ener|jemand|bitte|bidde|mol|' +
      'mal|amoi|do|da|hier))+ (?:helfn|helfa|helfen|hoifn|huefn|hölpen|hoelpen|helpen|hoifa)',
  )})$`,
  'u',
);

/** @returns whether the words were such, and are answered */
export function asksInDialect(draft: Draft, text: string): boolean {
  const said = fold(text)
    .text.replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  if (!SPOKEN.test(said)) return false;
  const next = NEXT.test(said);
  if (next && toldNext(draft, 'was jetzt')) return true;
  const help = !next && HELP.test(said);
  if (!next && !help && !POSSIBLE.test(said)) return false;
  tell(draft, help ? 'distress' : 'maybeStill');
  const { open, active, shown } = draft.file;
  if (open) askAgain(draft);
  else if (shown[resultMark(active)] !== undefined) command(draft, 'result');
  return true;
}
