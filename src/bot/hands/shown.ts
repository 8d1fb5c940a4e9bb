// What of a case leaves the house to be looked at: its view, its papers, its calendar, the hand-over sheet, all of it. Changes nothing.
import type { Handover, handover } from '../../dialogs/index.ts';
import type { CaseFile } from '../../case/file.ts';
import type { Document, House } from '../house.ts';
import { openConversation, type Hands } from './open.ts';
import type { Journal } from './journal.ts';
import { documentOf, exportOf, type Paper } from './papers.ts';
import type { Press } from './press.ts';
import { transcriptOf } from './sounds.ts';
import type { Uploads } from './uploads.ts';

const EXPORT_LINES = 20_000;

/** Makers of what is shown, which come from the floors above and beside the hands. */
export type Makers = {
  /** The hand-over sheet: src/dialogs. `paper` makes its PDF. */
  sheet: {
    data: typeof handover;
    paper: (sheet: Handover, file: CaseFile, today: string) => Document | Promise<Document>;
  };
  /** Protocols as PDF: of a recording, or written from memory. */
  protocol: (file: CaseFile, id: string, today: string) => Document | undefined;
};

type Place = Makers & { hands: Hands; press: Press; paper: Paper; uploads: Uploads; journal: Journal };

type Shown = Pick<
  House,
  'view' | 'document' | 'protocol' | 'transcript' | 'calendar' | 'sheet' | 'sheetPaper' | 'export' | 'lang'
>;

/** @returns the part of the house that shows; each answers undefined where the conversation is gone */
export function shownOf({ hands, press, paper, uploads, journal, ...makers }: Place): Shown {
  const { clock, today } = hands;
  const { view } = hands.talk;
  const { lines, lastWords } = journal;
  return {
    async view(conv) {
      const open = await openConversation(hands, conv);
      return open && { ...view(open.state.file, today()), revision: open.loaded.rev };
    },
    async document(conv, letter, format) {
      const open = await openConversation(hands, conv);
      return open && documentOf(paper, uploads, { conv, key: open.key, file: open.state.file, letter, format });
    },
    async protocol(conv, id) {
      const open = await openConversation(hands, conv);
      return open && press(() => makers.protocol(open.state.file, id, today()));
    },
    async transcript(conv, file) {
      const open = await openConversation(hands, conv);
      return open && transcriptOf({ uploads, conv, key: open.key, file });
    },
    async calendar(conv) {
      const open = await openConversation(hands, conv);
      return open && paper.calendar(open.state.file, today());
    },
    async sheet(conv) {
      const open = await openConversation(hands, conv);
      return open && makers.sheet.data(open.state.file, await lastWords(conv, open.loaded.seq), clock(), today());
    },
    async sheetPaper(conv) {
      const open = await openConversation(hands, conv);
      if (!open) return undefined;
      const words = await lastWords(conv, open.loaded.seq);
      const sheet = makers.sheet.data(open.state.file, words, clock(), today());
      return press(() => makers.sheet.paper(sheet, open.state.file, today()));
    },
    async export(conv) {
      const open = await openConversation(hands, conv);
      if (!open) return undefined;
      return exportOf(paper, open.state.file, (await lines(conv, 0, EXPORT_LINES)) ?? [], today());
    },
    async lang(conv) {
      return (await openConversation(hands, conv))?.state.file.lang;
    },
  };
}
