// Who wants to know where they stand.
import { ways } from '../../rule.ts';
import type { GoalSay } from './goal.ts';

/** To know where one stands. */
export const UNDERSTAND: readonly GoalSay[] = [
  {
    goal: 'understand',
    frame: 'none',
    what: ways(
      '_(?:habe?|hab|hat) (?:ich|wir|sie|er) (?:jetzt|nun|damit|schon|überhaupt) (?:\\w+ ){0,2}(?:einen|ein|' +
        'nen) (?:gültigen |wirksamen )?\\w*(?:vertrag|abo)_(?=[^.!?\\n]{0,50}\\?)',
      '_(?:ist|is)_[^.!?\\n]{0,60}_(?:bindend|binding)_(?=[^.!?\\n]{0,30}\\?)',
      '_figur\\w* (?:it |this |that )?out what_',
      '_(?:bin|sind|is|ist|are|am) (?:ich|wir|i|sie|er|{kin}|we) (?:\\w+ ){0,4}(?:gebunden|bunden|verpflichtet|' +
        'bound|committed|stuck)_',
      '_(?:möchte|moechte|will) (?:ich )?(?:es |das |bloß |nur |einfach |ja |gern\\w* )*(?:verstehen|' +
        'erklärt haben|erklärt bekommen)_',
      '_(?:will|möchte|moechte) (?:ich )?(?:nur|bloß|lediglich|eigentlich nur) (?:mal )?(?:wissen|fragen|' +
        'verstehen)_',
      '_wollte (?:ich )?(?:nur|bloß) (?:mal )?fragen_',
      '_(?:will|möchte) ich nicht,? (?:nur|bloß) wissen_',
      '_(?:erklär\\w*|explain)_ (?:\\w+ ){0,5}_(?:was (?:das|da|dieses?r?)|what (?:this|that|it))_',
      '_was (?:bedeutet|heißt|heisst) (?:das|dieser?|dieses) (?:\\w+ )?(?:für mich|schreiben|brief|mail|jetzt)?_',
      '_(?:only|just) want to (?:know|understand)_',
    ),
  },
  {
    goal: 'understand',
    frame: 'wishOrAsk',
    what: ways(
      '_(?:erklären|erklärn|erläutern|aufklären|einordnen|verständlich machen|explain|make sense of)_',
      '_(?:zur einordnung|zum verständnis)_',
      '_(?:welche|was für) rechte (?:habe|hab|hätte|haben|hat) (?:ich|wir|man|sie|er)_',
      '_(?:meine|unsere|ihre) rechte_',
      '_(?:my|our) rights_',
      '_woran (?:ich|wir|man) (?:bin|sind|ist)_',
      '_(?:nur|bloß) bahnhof_',
      '_(?:blick\\w*|steig\\w*) (?:ich |wir )?(?:da |hier )?(?:nicht|nimmer|net|ned|gar nicht)? ?(?:mehr )?durch_',
      '_(?:was|what) (?:hat das|das|this|that|soll das|does (?:this|that|the|it)(?: \\w+)?) ' +
        '(?:\\w+ )?(?:zu bedeuten|bedeutet|heißt|heisst|mean)_',
      '_(?:einfachen|eigenen|klaren) worten_',
      '_rechtslage_',
      '_where (?:i|we) stand_',
      '_(?:darf|dürfen) (?:man|die|der|ein\\w* \\w+) (?:so ?was|das|so etwas) (?:\\w+ ){0,3}',
      '_(?:nur|bloß|lediglich) (?:um )?(?:eine )?(?:auskunft|klarheit|einschätzung|erklärung)_',
      '_was (?:bedeutet|heißt|heisst|ist|meint) (?:das |denn |eigentlich |überhaupt )*"?(?:schwebend|' +
        '\\w*widerruf\\w*|\\w*zusammenfassung|\\w*genehmigung|textform|\\w*frist)',
    ),
    unless: '_(?:aufnahme|kündigen|widerrufen|raus|geld|zurück)_',
  },
];
