// What no bot text may ever contain, whatever the conversation: the rows of the never-say list that show in words.
export const NEVER: readonly (readonly [row: string, pattern: RegExp])[] = [
  [
    '1 do nothing',
    /müssen (?:Sie )?nichts (?:tun|unternehmen)|brauchen nichts zu tun|you need(?:n.t| not) do anything/i,
  ],
  ['2 let the period pass', /lassen Sie (?:die )?Frist (?:ruhig )?verstreichen(?! nicht)|Frist ruhig verstreichen/i],
  ['3 expired as a fact', /Ihre Widerrufsfrist ist abgelaufen|Widerruf ist nicht mehr möglich/i],
  ['4 twelve months promised', /Sie haben (?:12|zwölf) Monate/i],
  [
    '5 a letter to the company settles a court order',
    /(?:erledigt|stoppt|hält) (?:den|der) Mahnbescheid(?! nicht)|dann ist der Mahnbescheid erledigt/i,
  ],
  ['6 charge back and done', /dann ist die Sache (?:weg|erledigt)|zahlen Sie nichts mehr|zahlen Sie einfach nicht/i],
  ['7 credit agency', /SCHUFA[^.]*(?:ist ausgeschlossen|nicht möglich|unmöglich)|§ 31 (?:Abs\. 2 )?BDSG/i],
  ['8 confirm to cancel', /klicken Sie auf Bestätigen|antworten Sie mit JA\b|click on confirm/i],
  ['9 cancel as a precaution', /kündigen Sie vorsorglich/i],
  ['10 wait and see', /warten Sie (?:einfach |erst einmal )?ab\b|einfach abwarten/i],
  ['12 false denial', /ich habe nie telefoniert/i],
  [
    '13 secret recording',
    /nehmen Sie (?:das|den|Ihr) [^.]*heimlich auf|lassen Sie jemanden mithören|drohen Sie mit (?:einer )?Strafanzeige/i,
  ],
  ['14 deletion first', /verlangen Sie (?:zuerst )?(?:die )?Löschung|ohne Aufnahme (?:gibt es )?kein(?:en)? Vertrag/i],
  ['15 incapacity as a fact', /Sie sind geschäftsunfähig|für die Nutzung zahlen Sie (?:sicher )?nichts/i],
  [
    'O-06 your contract is invalid',
    /Ihr Vertrag ist (?:unwirksam|nichtig|ungültig)|your contract is (?:invalid|void)/i,
  ],
  [
    'O-06 promises',
    /garantier|Sie müssen (?:sicher |bestimmt )?nicht(?:s)? (?:be)?zahlen|Sie haben recht\b|Erfolgsquote|you will win/i,
  ],
  [
    'C-10 unlawful call voids',
    /(?:verbotener|unerlaubter) Anruf[^.]*(?:deshalb|darum|also)[^.]*(?:nichtig|unwirksam)/i,
  ],
  ['style: exclamation marks', /(?<!!)!(?!!)/],
];

/** The row that a text breaks, if any. */
export const broken = (text: string): string | undefined => NEVER.find(([, pattern]) => pattern.test(text))?.[0];
