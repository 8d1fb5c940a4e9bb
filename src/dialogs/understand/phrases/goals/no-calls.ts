// Who wants to be left in peace.
import { ways } from '../../rule.ts';
import { type GoalSay, WANTS_NO_MORE } from './goal.ts';

/** Being rung up, by whatever name. */
const RINGING =
  '_(?:telefonische werbung|telefonwerbung|\\w*anrufe?n?|anzurufen|angerufen|anruferei|' +
  'an(?:zu)?klingel\\w*|\\w*klingel\\w*|bimmel\\w*|belästig\\w*|nerv(?:en|t)|telefonterror|werbefritzen|' +
  'telefonverkäufer\\w*|(?:ruft|rufen) (?:mich|uns|hier|bei mir|bei uns) (?:\\w+ ){0,3}an_|callcenter|' +
  'call-center|anruft|meine (?:\\w+ )?nummer|klingelt|werbeanrufe|calls|calling|cold-?call\\w*|ringing|' +
  'phoning|bothering|pestering|my number)_';
/** To put an end to it. */
const AN_END =
  '_(?:keinerlei|aufhör\\w*|stopp\\w*|abstell\\w*|unterbind\\w*|unterlass\\w*|ende|schluss|ruhe|loswerden|' +
  'verbiet\\w*|untersag\\w*|sperr\\w*|blockier\\w*|lösch\\w*|sperrliste|robinson\\w*|nicht mehr|nimmer|' +
  'nie mehr|nie wieder|kein\\w* mehr|in ruhe|verschon\\w*|verschwind\\w*|aus (?:der|deren|ihrer) ' +
  '(?:liste|kartei|datei|datenbank|verteiler)|hören|ende haben|stop|end|block|no more|never again|' +
  'leave me alone|off (?:their|the) list)_';

/** "O2 hat angerufen, ich hab zugestimmt, ich will es nicht mehr": the contract, and not the calls. */
const YES_AND_NO_MORE = `_(?:zugestimmt|zugesagt|eingewilligt|bestellt|abgeschlossen|agreed|said yes)_[^.!?\\n]{0,60}(?:${WANTS_NO_MORE})`;

/** No more calls. */
export const NO_CALLS: readonly GoalSay[] = [
  {
    goal: 'stopCalls',
    frame: 'wishOrAsk',
    what: ways(
      '_(?:\\w*anrufe|anruferei|anrufen|anzurufen|klingel\\w*|belästig\\w*|calls|calling|ringing|werbeanrufe|' +
        'telefonterror)_[^.!?\\n]{0,45}_(?:aufhör\\w*|stopp\\w*|abstell\\w*|unterbind\\w*|ende|schluss|ruhe|los|' +
        'loswerden|verbieten|nicht mehr|nie mehr|nie wieder|stop|end|sperren|blockieren)_',
      '_(?:aufhör\\w*|stopp\\w*|abstell\\w*|unterbinden|verbieten|nicht mehr|nie wieder|nie mehr|stop|keine|' +
        'no more|endlich)_[^.!?\\n]{0,45}_(?:\\w*anrufe|anruferei|anrufen|angerufen|anzurufen|klingel\\w*|' +
        'belästig\\w*|calls|calling|ringing)_',
    ),
    unless: ways('_(?:gesagt|sagte|told them|zurückgerufen|erreiche|ans telefon)_', YES_AND_NO_MORE),
    denied: true,
  },
  {
    goal: 'stopCalls',
    frame: 'wishOrAsk',
    what: RINGING,
    with: AN_END,
    unless: ways(
      '_(?:gesagt|sagte|told them|zurückgerufen|erreiche|ans telefon|rechnung|mahnung)_',
      '_(?:vertrag|abo|tarif|abbuchung\\w*|abbuchen)_[^.!?]{0,20}_(?:aufhör\\w*|stopp\\w*|ende|stop|end)_',
      YES_AND_NO_MORE,
    ),
    denied: true,
  },
];
