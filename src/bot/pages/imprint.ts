// The legal notice (§ 5 DDG): who runs this server.
import type { Operator, OperatorField } from '../config.ts';
import { fill, warning } from './blanks.ts';
import { html, type Html } from './html.ts';

const optional = (operator: Operator, field: OperatorField, label: string): Html | false =>
  operator[field] !== '' && html`<p>${label}: ${operator[field]}</p>`;

/** The legal notice (§ 5 DDG), with what the operator has set; a warning stands where something is missing. */
export const imprintPage = (operator: Operator): Html =>
  html`<article class="article">
    <h1>Impressum</h1>
    <p class="en" lang="en">Legal notice: who runs this service.</p>
    ${warning(operator)}
    <p>
      ${fill(operator, 'name')}<br />${fill(operator, 'street')}<br />${fill(operator, 'town')}${operator.country !== '' && html`<br />${operator.country}`}
    </p>
    ${optional(operator, 'representative', 'Vertreten durch')}
    <p>E-Mail: ${fill(operator, 'email')}</p>
    ${optional(operator, 'phone', 'Telefon')} ${optional(operator, 'register', 'Register')}
    ${optional(operator, 'vatId', 'Umsatzsteuer-Identifikationsnummer')}
    <h2>Was Wortlaut ist</h2>
    <p>
      Wortlaut ist ein Programm. Es wendet allgemeine Regeln auf Ihre Antworten an und setzt Briefe aus festen
      Bausteinen zusammen. Es prüft nicht Ihren Einzelfall, wie es eine Anwältin oder ein Anwalt tut, und kann sich
      irren. Termine sind so gerechnet, dass Sie auf der sicheren Seite sind. Handeln Sie früh.
    </p>
    <h2>Schrift</h2>
    <p>Die Schrift Vollkorn steht unter der SIL Open Font License. <a href="/assets/OFL.txt">Text der Lizenz</a></p>
  </article>`;
