// What lies outside and who knows it: words of a field (folded, without umlauts) and the right place to ask.
import type { Spoken } from './spoken.ts';

type Field = { say: string; de: string; en: string };

/** Somebody lives in a country whose law we do not know, or asks for its law; Austria and Switzerland have passages. */
export const OTHER_COUNTRY =
  '(?:wohne|wohnen|wohnt|lebe|leben|lebt|live|lives|living) (?:hier |jetzt |seit \\w+ )?(?:in|auf) (?:der |den )?(?:frankreich|spanien|italien|holland|niederland|polen|belgien|danemark|luxemburg|england|turkei|portugal|griechenland|tschechien|ungarn|schweden|mallorca|teneriffa|paris|amsterdam|malaga|madrid|rom|london|france|spain|italy|poland|belgium|denmark|the netherlands|england|portugal|greece)|(?:franzosisch|spanisch|italienisch|niederlandisch|hollandisch|polnisch|belgisch|danisch|englisch|turkisch)\\w* recht|(?:dutch|french|spanish|italian|polish|danish|belgian|english|british) law';

/** The first that fits answers; the last is for everything else. */
export const OUTSIDE_FIELDS: readonly Field[] = [
  {
    say: OTHER_COUNTRY,
    de: 'Nach dem Recht anderer Länder der EU hilft kostenlos das Europäische Verbraucherzentrum.',
    en: 'For the law of other EU countries the European Consumer Centre helps free of charge.',
  },
  {
    say: 'miet|vermiet|nebenkosten|kaution|landlord|tenan|deposit|wohnung|nachbarschaft|streit mit \\w+ nachbar|laute\\w* nachbar|nachbar\\w* (?:ist|sind|macht|machen) (?:\\w+ )?(?:laut|larm|krach)|noisy neighbou?r',
    de: 'Bei Fragen zur Wohnung hilft ein Mieterverein.',
    en: 'For questions about housing ask a tenants’ association (Mieterverein).',
  },
  {
    say: 'steuer|finanzamt|tax',
    de: 'Bei Steuern helfen das Finanzamt, ein Lohnsteuerhilfeverein oder eine Steuerberatung.',
    en: 'For taxes ask the tax office or a tax adviser.',
  },
  {
    say: 'arzt|tablett|herzras|schlaflos|schlaf(?:e|en)? (?:ich )?(?:nicht|kaum)|blutdruck|kopfschmerz|krankheit|medikament|medizin|symptom|doctor|medicine|headache',
    de: 'Bei Fragen zur Gesundheit hilft eine Ärztin oder ein Arzt, außerhalb der Sprechzeit die 116 117, im Notfall die 112.',
    en: 'For health questions ask a doctor, out of hours 116 117, in an emergency 112.',
  },
  {
    say: 'chef|arbeitgeb|arbeitsvertr|lohn(?!t|en)|gehalt|abfindung|abmahnung|employer|salary',
    de: 'Bei Fragen zur Arbeit helfen Gewerkschaft, Betriebsrat oder ein Anwalt für Arbeitsrecht.',
    en: 'For questions about work ask a trade union, works council or a labour lawyer.',
  },
  {
    say: 'scheid|unterhalt|sorgerecht|erbe|testament|divorce|custody|inherit',
    de: 'Bei Familie und Erbe helfen eine Anwältin, ein Notar oder das Amtsgericht.',
    en: 'For family and inheritance ask a lawyer, notary or the local court.',
  },
  {
    say: 'bussgeld|geblitzt|blitzer|fuhrerschein|falschpark|parking|strafe|straftat|anzeige gegen mich|festgenomm|criminal',
    de: 'Bei Bußgeld und Strafsachen hilft eine Anwältin oder ein Anwalt.',
    en: 'For fines and criminal matters ask a lawyer.',
  },
  {
    say: 'burgergeld|jobcenter|rente|bafog|wohngeld|asyl|visa|visum|aufenthalt|burgeramt',
    de: 'Dafür sind die Behörde selbst oder eine Sozialberatung da, etwa bei Caritas, Diakonie oder VdK.',
    en: 'For that ask the authority itself or a social advice centre such as Caritas or Diakonie.',
  },
  {
    say: 'billigste|gunstigste|am billigst|am gunstigst|preisvergleich|vergleichsportal|cheapest|which \\w+ should i (?:buy|get|take)|welche\\w* \\w+ (?:soll|sollte) ich (?:kaufen|nehmen)|mein drucker|drucker (?:druckt|geht|spinnt)|wie ?viel urlaub|urlaubs(?:tag|anspruch|geld)|printer',
    de: 'Beim Kaufen, Vergleichen und bei Geräten hilft die Verbraucherzentrale Ihres Bundeslandes oder der Händler.',
    en: 'For buying, comparing and devices ask the consumer advice centre of your Land or the shop.',
  },
  {
    say: 'flug|reise|hotel|auto|gebraucht|ebay|kleinanzeig|handwerk|werkstatt|garantie|reklam|kaputt|flight|used car',
    de: 'Bei anderen Käufen und Verträgen hilft die Verbraucherzentrale Ihres Bundeslandes.',
    en: 'For other purchases and contracts ask the consumer advice centre (Verbraucherzentrale) of your Land.',
  },
];

/** A text or a program to be written, a game, an order to the program: nothing that is looked up in articles. */
export const TASKS =
  '\\b(?:gedicht|witz|poem|joke|song|(?:ein|kein|das|neues) lied|lied uber|geschichte schreib|aufsatz|essay|rezept|horoskop|systemprompt|system prompt|python|javascript|programmier|code schreib|script for|hausaufgab|ubersetz|translate)';

/** What no article answers: that it is not known, what our field is, who helps elsewhere, that another task is not done. */
export const OUTSIDE_WORDS: Record<Spoken, { unknown: string; field: string; elsewhere: string; task: string }> = {
  de: {
    unknown: 'Das weiß ich nicht, und raten möchte ich nicht.',
    field: 'Ich kenne nur Fragen zu Verträgen, die am Telefon verkauft wurden, und zu Callcentern.',
    elsewhere:
      'Bei Rechtsfragen des Alltags hilft die Verbraucherzentrale Ihres Bundeslandes, bei anderen eine Anwältin oder ein Anwalt.',
    task: 'Andere Aufgaben übernehme ich nicht.',
  },
  en: {
    unknown: 'I do not know that, and I do not want to guess.',
    field: 'I only know questions about contracts sold by phone and about call centres.',
    elsewhere:
      'For everyday legal questions ask the consumer advice centre (Verbraucherzentrale) of your Land, for others a lawyer.',
    task: 'I do not take on other tasks.',
  },
};
