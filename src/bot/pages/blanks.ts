// Blanks that only the operator can fill: visibly marked until they are.
import type { Operator, OperatorField } from '../config.ts';
import { html, type Html } from './html.ts';

const NAMES: Record<OperatorField, string> = {
  name: 'Name des Betreibers',
  representative: 'Vertretungsberechtigte Person',
  street: 'Straße und Hausnummer',
  town: 'Postleitzahl und Ort',
  country: 'Land',
  email: 'E-Mail',
  phone: 'Telefon',
  register: 'Register und Nummer',
  vatId: 'Umsatzsteuer-ID',
  privacyContact: 'Kontakt für Datenschutz',
  supervisoryAuthority: 'Datenschutz-Aufsichtsbehörde',
  hosting: 'Ort und Anbieter des Servers',
};

/** The value, or a marked blank with what belongs there. */
export const fill = (operator: Operator, field: OperatorField): Html =>
  operator[field] ? html`${operator[field]}` : html`<span class="blank">[${NAMES[field]}: bitte eintragen]</span>`;

/** True if something that every operator has to fill in is missing. */
export const incomplete = (operator: Operator): boolean =>
  [operator.name, operator.street, operator.town, operator.email].some((value) => value === '');

/** A note on top of a page that is not ready yet. */
export const warning = (operator: Operator): Html | false =>
  incomplete(operator) &&
  html`<p class="note ochre">
    <b>Diese Seite ist noch nicht vollständig.</b> Der Betreiber muss die markierten Stellen ausfüllen.
    <span lang="en">The operator still has to fill in the marked blanks.</span>
  </p>`;
