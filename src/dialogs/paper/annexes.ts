// The annexes of a letter as papers of the case: own letters that went out, own protocols, what was uploaded; the rest is to be put in by hand.
import type { CaseFile, Evidence, MadeLetter } from '../../case/file.ts';
import { factsOf } from '../../case/file.ts';
import type { Annex } from '../../case/view.ts';
import { enclosureOf } from '../../letters/index.ts';
import { protocolsOf } from '../tape/protocol-list.ts';

type Paper = NonNullable<ReturnType<typeof enclosureOf>['paper']>;

/** Papers of the case that were made here: they lie among the letters. */
const OWN: Partial<Record<Paper, MadeLetter['letter']>> = { request: 'recordingAccess', reminder: 'recordingReminder' };
/** What a sheet asks for where the case has no such paper. */
const PUT_IN: Readonly<Record<Paper, string>> = {
  request:
    'Hier einzulegen: Ihr Schreiben, mit dem Sie Auskunft und die Aufnahme verlangt haben, und der Beleg vom Absenden.',
  reminder: 'Hier einzulegen: Ihr Schreiben, mit dem Sie an die Auskunft erinnert haben.',
  extension: 'Hier einzulegen: die Nachricht des Unternehmens, dass es mehr Zeit braucht.',
  reply: 'Hier einzulegen: die Antwort des Unternehmens auf Ihr Auskunftsersuchen.',
  transcript: 'Hier einzulegen: die Abschrift des Gesprächs, die das Unternehmen geschickt hat.',
  memory: 'Hier einzulegen: Ihr Gedächtnisprotokoll.',
  heard: 'Hier einzulegen: Ihr Hörprotokoll.',
};

/** Letters and e-mails of the company that came after the request, in the order in which they came in. */
function companyPapers(file: CaseFile, matter: string): Evidence[] {
  const asked = factsOf(file, matter).recordingRequestedDate;
  if (asked === undefined || asked === 'unknown') return [];
  return file.evidence.filter(
    ({ matter: of, role, at, letter }) =>
      of === matter && letter === undefined && (role === 'letter' || role === 'email') && at.slice(0, 10) >= asked,
  );
}

/** Of the papers that came after the request: the first is the extension where one was told of before the answer. */
function uploaded(file: CaseFile, matter: string, paper: Paper): Evidence[] {
  const all = companyPapers(file, matter);
  const { recordingExtendedDate: extended, recordingReplyDate: replied } = factsOf(file, matter);
  const both = extended !== undefined && replied !== undefined;
  if (paper === 'extension') return both ? all.slice(0, all.length > 1 ? 1 : 0) : all;
  if (paper === 'reply') return extended === undefined ? all : both ? all.slice(all.length > 1 ? 1 : 0) : [];
  return [];
}

/** The annexes of a made letter in the order in which it lists them; none where no line stands for a paper of the case. */
export function annexesOf(file: CaseFile, id: string): Annex[] {
  const made = file.letters.find((letter) => letter.id === id);
  const lines = (made?.frame.enclosures ?? []).map((line) => enclosureOf(made?.letter ?? 'dpaComplaint', line));
  if (!made || !lines.some(({ paper }) => paper !== undefined)) return [];
  const { matter } = made;
  return lines.map(({ title, paper }) => {
    const missing = paper ? PUT_IN[paper] : `Hier einzulegen: ${title}.`;
    const kind = paper && OWN[paper];
    const own =
      kind &&
      file.letters.findLast(
        (l) => l.matter === matter && l.letter === kind && l.copyTo === undefined && l.state !== 'made',
      );
    if (own) return { title, missing, letter: own.id };
    const protocol = protocolsOf(file).find((one) => one.matter === matter && one.kind === paper);
    if (protocol) return { title, missing, protocol: protocol.id };
    const files = paper ? uploaded(file, matter, paper).map((one) => one.id) : [];
    return { title, missing, ...(files.length > 0 ? { files } : {}) };
  });
}
