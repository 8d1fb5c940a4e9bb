// A greeting and nothing else, in the nine languages.

/** "Hallo", "guten Tag", "merhaba". */
export const GREETING =
  '^[\\s"]*(?:hallo|hi|hey|moin(?: moin)?|servus|guten (?:tag|morgen|abend)|grüß (?:gott|dich|sie)|' +
  'grüezi|hello|good (?:morning|evening|day)|merhaba|selam|привет|здравствуйте|добрый день|вітаю|' +
  'добрий день|cześć|dzień dobry|مرحبا|السلام عليكم)' +
  '(?: (?:zusammen|miteinander|leute|there|allerseits|ihr|bot))?[\\s!.,?👋🙂]*$';
