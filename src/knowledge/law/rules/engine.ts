// How the rules are put together, so that a moderator can look it up.
import { always } from '../logic.ts';
import type { LawRule } from './rule.ts';
import { explaining } from './shorthand.ts';

const rule = explaining('engine');

/** A row is a rule beside its norm; `source` says where the norm was read, `mark` how surely. */
export const ENGINE: readonly LawRule[] = [
  rule(
    'R-ENG-1',
    '§ 125 S. 1 BGB; § 54 Abs. 3 TKG; § 41b EnWG',
    ['V', 'BGB', 'TKG', 'EnWG'],
    [
      'Erst die Form, dann die Aufnahme.',
      'Verlangt das Gesetz eine Form, kann eine Aufnahme sie nicht ersetzen. Erst wenn keine Formregel gilt, kommt es auf den Inhalt der Aufnahme an.',
      'Ein Geschäft ohne die vorgeschriebene Form ist nichtig; bei verspäteter Zusammenfassung hängt der Vertrag an der Genehmigung in Textform.',
    ],
    [
      'First the form, then the recording.',
      'If the law asks for a form a recording cannot replace it. Only if no form rule applies does the content of the recording matter.',
      'A deal without the prescribed form is void; with a late summary the contract depends on approval in text form.',
    ],
    always,
  ),
  rule(
    'R-ENG-2',
    '§ 41b Abs. 1 EnWG; §§ 675 Abs. 3, 125 BGB; § 3 Abs. 1 FernUSG',
    ['M', 'EnWG', 'BGB', 'FernUSG'],
    [
      'Solange niemand eine schriftliche Zusage nennt, spricht viel für den Formmangel.',
      'Die Firma behauptet einen Vertrag, und eine lesbare Erklärung von Ihnen ist nicht bekannt. Dann nehmen wir vorerst an, dass die Form fehlt, und fragen danach.',
      'Eine Arbeitsregel: Die Firma muss die Einhaltung der Form beweisen.',
    ],
    [
      'As long as nobody names a written consent, much speaks for a lack of form.',
      'If a contract is claimed and no readable declaration of yours is known, we assume the lack of form for now and ask about it.',
      'A working rule: the company must prove that the form was kept.',
    ],
    always,
    { arguable: true },
  ),
  rule(
    'R-ENG-3',
    '§ 54 TKG',
    ['M', 'TKG'],
    [
      'Kennen wir die Firma, schließen wir auf die Art des Vertrags.',
      'Verkauft die Firma Telefon oder Internet, gehen wir vorerst von einem solchen Vertrag aus und fragen nach dem Produkt.',
      'Eine Arbeitsregel: Das Produkt wird aus dem Anbieter vermutet, bis es bekannt ist.',
    ],
    [
      'If we know the company we infer the kind of contract.',
      'If the company sells telephone or internet we assume such a contract for now and ask for the product.',
      'A working rule: the product is presumed from the provider until it is known.',
    ],
    always,
    { arguable: true },
  ),
  rule(
    'R-ENG-4',
    '§§ 355, 356 BGB',
    ['M', 'BGB'],
    [
      '„Abgelaufen“ sagen wir erst, wenn es sicher ist.',
      'Es fehlt noch eine Angabe, mit der die Widerrufsfrist noch laufen könnte. Bis dahin nennen wir den sicheren Tag und den Widerruf, aber kein Ende.',
      'Eine Arbeitsregel: Das Ende der Frist wird erst genannt, wenn jede vertretbare Zählweise vorbei ist.',
    ],
    [
      'We say "expired" only when it is certain.',
      'As long as a detail is missing with which the period might still run we name the safe day and the withdrawal, but no end.',
      'A working rule: the end of the period is named only once every arguable way of counting has passed.',
    ],
    always,
  ),
];
