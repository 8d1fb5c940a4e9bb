// "Rechtsstand": which rules the program applies, since when each is in force, when it was last checked, how sure it is.
import { html, type Html } from './html.ts';

/** One rule as this page lists it. Dates are ISO days. */
export type LawRow = {
  id: string;
  norm: string;
  title: string;
  from?: string;
  until?: string;
  checked: string;
  /** `unchecked`: from general knowledge, the wording was not read. */
  firmness: 'clear' | 'arguable' | 'disputed' | 'unchecked';
  /** Whose law it is. */
  country: Country;
};
type Country = 'DE' | 'AT' | 'CH';
const COUNTRIES: readonly [Country, string, string][] = [
  ['DE', 'deutschland', 'Deutschland'],
  ['AT', 'oesterreich', 'Österreich'],
  ['CH', 'schweiz', 'Schweiz'],
];

const FIRM: Record<LawRow['firmness'], { tone: string; word: string }> = {
  clear: { tone: 'fern', word: 'klar geregelt' },
  arguable: { tone: 'fern', word: 'gut begründet' },
  disputed: { tone: 'ochre', word: 'vertretbar' },
  unchecked: { tone: 'ochre', word: 'ungeprüft' },
};
const day = (iso: string): string => `${Number(iso.slice(8))}.${Number(iso.slice(5, 7))}.${iso.slice(0, 4)}`;

function row(rule: LawRow, at: number, all: readonly LawRow[]): Html {
  const firm = FIRM[rule.firmness];
  const force = [rule.from && `seit ${day(rule.from)}`, rule.until && `bis ${day(rule.until)}`]
    .filter(Boolean)
    .join(' ');
  // A rule that was changed has a row for each version; the address leads to the first of them.
  const first = all.findIndex((one) => one.id === rule.id) === at;
  return html`<tr ${first && html`id="${rule.id}"`}>
    <th scope="row">${rule.norm}</th>
    <td>${rule.title}</td>
    <td class="nb" data-l="In Kraft">${force || '–'}</td>
    <td class="nb" data-l="Geprüft">${day(rule.checked)}</td>
    <td class="nb"><span class="tag ${firm.tone}">${firm.word}</span></td>
  </tr>`;
}

/** @param rules all rules of the law that the program applies */
export function lawPage(rules: readonly LawRow[]): Html {
  const newest = rules.map((rule) => rule.checked).sort();
  return html`<div class="stack">
    <h1>Rechtsstand</h1>
    <p class="lead measure">
      Diese Regeln wendet das Programm
      an.${newest[0] !== undefined && html` Der Stand ist der ${day(newest[0])} oder später.`}
    </p>
    <p class="measure">
      „Klar geregelt“ heißt: Es steht so im Gesetz. „Gut begründet“ heißt: Gerichte oder Fachleute sehen es so, sicher
      ist es nicht. „Vertretbar“ heißt: Darüber wird gestritten, ein Mensch sollte es ansehen. „Ungeprüft“ heißt: Das
      ist allgemein bekannt, den Wortlaut haben wir nicht nachgelesen.
    </p>
    <p class="measure en" lang="en">
      These are the rules this program applies, in German: the norm, the rule, since when it is in force, the day on
      which we last checked it, and how sure it
      is.${newest[0] !== undefined && html` The state of all is ${day(newest[0])} or later.`} “Klar geregelt” (clearly
      regulated): it stands so in the law. “Gut begründet” (well founded): courts or experts see it so, but it is not
      certain. “Vertretbar” (arguable): it is disputed, a person should look at it. “Ungeprüft” (unchecked): commonly
      known, but we have not read the wording. For Austria and Switzerland there are small sets of rules of their own.
    </p>
    ${COUNTRIES.map(([country, id, name]) =>
      table(
        id,
        name,
        rules.filter((rule) => rule.country === country),
      ),
    )}
  </div>`;
}

function table(id: string, name: string, rules: readonly LawRow[]): Html {
  return html`<section class="stack" aria-labelledby="${id}">
    <h2 id="${id}">${name}</h2>
    <table class="table flat">
      <caption class="vh">
        Regeln: ${name}
      </caption>
      <thead>
        <tr>
          <th scope="col">Norm</th>
          <th scope="col">Regel</th>
          <th scope="col">In Kraft</th>
          <th scope="col">Geprüft</th>
          <th scope="col">Wie sicher</th>
        </tr>
      </thead>
      <tbody>
        ${rules.map(row)}
      </tbody>
    </table>
  </section>`;
}
