// The command line: wortlaut extract | assess | answer | recording | deadline | letter | chat. Never imports src/bot.
import { COMMANDS } from './cli/commands.ts';
import { LineError, readDay, runLines } from './cli/lines.ts';

const USAGE = `wortlaut: law and letters for contracts that were sold on the phone

  wortlaut extract   a story            -> facts with the customer's words
  wortlaut assess    facts              -> conclusion, grounds, deadlines, letters
  wortlaut answer    a question         -> an answer with its sources, or that it does not know
  wortlaut recording turns of a call    -> what it proves, turn by turn
  wortlaut deadline  kind and day       -> last day, with the arithmetic
  wortlaut letter    facts and parties  -> the letter as text or PDF
  wortlaut chat      the conversation in this terminal
  wortlaut serve     the server with the page

  Each but the last two reads JSON Lines on standard input and writes one line per line.
  --today 2026-11-23   the day to take as today (default: today in Berlin)`;

async function main(args: string[]): Promise<number> {
  const [name, ...rest] = args;
  let today = Temporal.Now.plainDateISO('Europe/Berlin').toString();
  const at = rest.indexOf('--today');
  if (at >= 0) today = readDay(rest[at + 1]);
  const unknown = rest.filter((_, i) => at < 0 || (i !== at && i !== at + 1));
  if (name === undefined || name === '--help' || name === 'help') {
    console.log(USAGE);
    return name === undefined ? 2 : 0;
  }
  if (unknown.length > 0) {
    console.error(`wortlaut ${name}: unknown argument ${unknown[0]}\n\n${USAGE}`);
    return 2;
  }
  if (name === 'chat') return (await import('./cli/chat.ts')).chat(today);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    console.error(`wortlaut: there is no command "${name}"\n\n${USAGE}`);
    return 2;
  }
  return runLines(command, today, process.stdin, process.stdout);
}

process.stdout.on('error', () => process.exit(2)); // the reader went away
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof LineError ? `wortlaut: ${error.message}` : error);
  process.exitCode = 2;
}
