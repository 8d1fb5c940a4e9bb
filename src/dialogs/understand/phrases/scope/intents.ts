// What the writer asks for, by the words that show it.
import { ways } from '../../rule.ts';
import { CALL_ME, DISTRESS } from '../pleas.ts';
import { INJECTION, INSULT, OTHERS_DATA, THREAT } from './abuse.ts';
import { FRAUD } from './fraud.ts';
import { FALSE_STATEMENT } from './untruths.ts';

/** "Wie komme ich an die Aufnahme?" */
const WANTS_RECORDING = ways(
  '(?:will|moechte|kann|soll|wie|darf|verlang\\w*|fordere|brauche|bekomme|krieg\\w*|komme|anspruch|' +
    'recht|anfordern|verlangen|herausgabe|rausgeben|raus|hören|anhören|beweis\\w*|zeigen)~_(?:aufnahme|' +
    'aufzeichnung|mitschnitt|gesprächsaufnahme|tonaufnahme|telefonaufzeichnung|tonband\\w*|recording)_',
  '_(?:aufnahme|aufzeichnung|mitschnitt|gesprächsaufnahme|tonaufnahme|telefonaufzeichnung|' +
    'recording)_~(?:will|moechte|haben|bekommen|anfordern|hören|anhören|verlangen|herausgeben|rausgeben|' +
    'raus|rausrücken|kriegen|einfordern|beweis\\w*)',
);

/** "Mit einem echten Menschen sprechen". */
const HUMAN = `(?:${ways(
  'mit (?:einem|einer|nem|ner) (?:echten |richtigen )?(?:menschen|mitarbeiter\\w*|berater\\w*|person|' +
    'kollegen) (?:sprechen|reden|schreiben|chatten|verbinden|verbunden)',
  '(?:menschen|mitarbeiter\\w*|berater\\w*) (?:sprechen|verbinden|bitte)',
  'echte[nr]? (?:mensch\\w*|person)',
  'talk to (?:a |an )?(?:human|person|agent)',
  'real person|human please',
)})`;

/** "Die Anrufe sollen aufhören". */
const STOP_CALLS = ways(
  '(?:anrufe|anruf|angerufen)~(?:aufhören|stoppen|loswerden|abstellen|ruhe|verhindern|unterbinden|' +
    'sperren|blockieren)',
  '(?:ruhe|endlich) (?:vor|von) (?:den|diesen) anruf\\w*',
  'ständig(?:e[nr]?)? (?:werbe)?anruf\\w*',
  'stop (?:the |these )?calls',
);

/** Intents by the words that show them. */
export const INTENT_WORDS: Readonly<Record<string, string>> = {
  injection: INJECTION,
  falseStatement: FALSE_STATEMENT,
  otherPersonsData: OTHERS_DATA,
  wantsRecording: WANTS_RECORDING,
  fraud: FRAUD,
  threat: THREAT,
  insult: INSULT,
  distress: DISTRESS,
  callMe: CALL_ME,
  human: HUMAN,
  wantsMoneyBack:
    '(?:geld|betrag|euro|beiträge)~(?:zurück|wieder|erstatt\\w*|rückerstatt\\w*)|(?:zurückbuchen|zurück buchen|rückbuchung|erstattung|refund|money back|lastschrift zurück\\w*)',
  stopCalls: STOP_CALLS,
};
