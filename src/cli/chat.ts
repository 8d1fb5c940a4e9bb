// `wortlaut chat`: the same conversation as the page, in a terminal, for people. Nothing is stored.
import { createInterface } from 'node:readline/promises';
import { newFile } from '../case/file.ts';
import { say, turn, type Message, type Said } from '../dialogs/index.ts';

/** A message without its envelope. */
type Bare = Message extends infer M ? (M extends Message ? Omit<M, 'id' | 'at' | 'today'> : never) : never;

const print = (said: Said): void => {
  console.log(`\n${said.text}`);
  said.question?.choices?.forEach((choice, i) => console.log(`  ${i + 1}  ${choice.title}`));
};

/** Talks until the input ends (Ctrl-D). @param today ISO day that the bot takes as today */
export async function chat(today: string): Promise<0> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  let file = newFile(Temporal.Now.instant().toString(), 'de');
  let count = 0;
  const run = (bare: Bare): void => {
    count += 1;
    const done = turn(file, { id: `c${count}`, at: Temporal.Now.instant().toString(), today, ...bare });
    file = done.file;
    for (const reply of done.replies) print(say(reply, file, file.lang));
  };
  run({ kind: 'event', name: 'wortlaut/start', value: {} });
  terminal.setPrompt('\n> ');
  terminal.prompt();
  for await (const line of terminal) {
    run({ kind: 'said', text: line });
    terminal.prompt();
  }
  return 0;
}
