// Where these rules end: other countries, business contracts, contracts not made by phone.
import { is, isNot, told } from '../logic.ts';
import type { LawRule } from './rule.ts';

/** A row is a rule beside its norm; `source` says where the norm was read, `mark` how surely. */
export const SCOPE: readonly LawRule[] = [
  {
    id: 'SCOPE-01',
    topic: 'scope',
    conclusion: 'outOfScope',
    norm: 'Art. 6 Abs. 1 VO (EG) Nr. 593/2008 (Rom I)',
    source: [],
    mark: 'M',
    holds: isNot('jurisdiction', 'DE'),
    de: {
      title: 'Für Sie gilt das Recht eines anderen Landes.',
      text: 'Sie leben nicht in Deutschland, deshalb passen die deutschen Regeln wahrscheinlich nicht. Fragen Sie die Verbraucherberatung Ihres Landes, am besten heute: Auch dort laufen meist kurze Fristen.',
      law: 'Für Verträge, die ein Unternehmer Verbrauchern in deren Land anbietet, gilt in der Regel das Recht des Landes, in dem die Verbraucher leben.',
    },
    en: {
      title: 'The law of another country applies to you.',
      text: 'You do not live in Germany, so the German rules probably do not fit. Ask a consumer advice centre in your country, best today: short periods usually run there too.',
      law: 'For contracts a trader offers to consumers in their country, the law of the country where the consumers live applies as a rule.',
    },
  },
  {
    id: 'V-35',
    topic: 'scope',
    conclusion: 'outOfScope',
    norm: '§ 13 BGB; § 71 Abs. 3 TKG',
    source: ['BGB', 'TKG'],
    mark: 'V',
    holds: is('consumer', false),
    de: {
      title: 'Es geht um einen geschäftlichen Vertrag.',
      text: 'Die Rechte, die wir hier prüfen, gelten für private Verträge. Für Firmen und Selbstständige bleiben nur wenige davon; dafür ist eine Anwältin oder die Kammer der richtige Weg.',
      law: 'Verbraucher ist, wer einen Vertrag überwiegend für private Zwecke schließt. Für kleine Unternehmen gilt im Telekommunikationsrecht nur ein Teil der Schutzregeln.',
    },
    en: {
      title: 'This is a business contract.',
      text: 'The rights we check here are for private contracts. Companies and the self-employed have only a few of them; a lawyer or the chamber is the right place.',
      law: 'A consumer is somebody who makes a contract mainly for private purposes. Small businesses enjoy only part of the protection in telecommunications law.',
    },
  },
  {
    id: 'W-02',
    topic: 'scope',
    conclusion: 'outOfScope',
    norm: '§§ 312b, 312c BGB',
    source: ['BGB'],
    mark: 'V',
    holds: told('channel', 'shop', 'doorstep'),
    de: {
      title: 'Der Vertrag kam nicht am Telefon zustande.',
      text: 'Wortlaut prüft Verträge, die am Telefon verkauft wurden. An der Haustür gibt es in der Regel ebenfalls 14 Tage Widerruf, im Laden nicht; die Verbraucherzentrale hilft weiter.',
      law: 'Wer nur über Telefon, Brief oder Internet verhandelt, schließt einen Fernabsatzvertrag. Für Verträge außerhalb von Geschäftsräumen gibt es dasselbe Widerrufsrecht, für Verträge im Laden keines.',
    },
    en: {
      title: 'The contract was not made by phone.',
      text: 'Wortlaut checks contracts sold by phone. At the door there are as a rule 14 days to withdraw as well, in a shop there are none; a consumer advice centre can help.',
      law: 'Negotiating only by phone, letter or internet makes a distance contract. Contracts made away from business premises carry the same right of withdrawal, contracts in a shop do not.',
    },
  },
  {
    id: 'V-10',
    topic: 'scope',
    conclusion: 'outOfScope',
    norm: '§ 312j Abs. 3, 4 BGB',
    source: ['BGB'],
    mark: 'V',
    holds: told('channel', 'online'),
    de: {
      title: 'Der Vertrag wurde im Internet bestellt.',
      text: 'Für Bestellungen auf einer Internetseite gelten eigene Regeln, die wir hier nicht prüfen. Ein Widerruf innerhalb von 14 Tagen ist meist auch dort möglich.',
      law: 'Wer im Internet kostenpflichtig bestellt, muss das auf der Schaltfläche klar lesen können; sonst kommt kein Vertrag zustande.',
    },
    en: {
      title: 'The contract was ordered on the internet.',
      text: 'Orders on a website follow rules of their own that we do not check here. Withdrawing within 14 days is usually possible there too.',
      law: 'Whoever orders at a price on the internet must be able to read that clearly on the button; otherwise there is no contract.',
    },
  },
];
