// What private life tells: a contract of the household is no business, and an old person is no minor.
import { actorAt } from './actors.ts';
import type { Notes } from '../notes.ts';
import { MY_CONTRACT } from '../phrases/people.ts';
import { CHILD, ELDER, ELDER_BOUGHT, FLATMATE, RETIRED, SPOUSE, TRADE } from '../phrases/private.ts';
import { spanOf, type Place } from '../place.ts';
import type { Reading } from '../reading.ts';
import { compile, first, has } from '../rule.ts';

const P = {
  spouse: compile(SPOUSE),
  elder: compile(ELDER),
  bought: compile(ELDER_BOUGHT),
  mine: compile(MY_CONTRACT),
  child: compile(CHILD),
  flatmate: compile(FLATMATE),
  trade: compile(TRADE),
  retired: compile(RETIRED),
};
/** Whoever tells such an age is no minor and orders nothing for a firm. */
const OLD = 60;

/** Notes who is a consumer and of age where the words leave no doubt; called when persons and roles are known. */
export function notePrivate(notes: Notes, reading: Reading): void {
  const holder = holderOfOld(notes, reading);
  if (holder && !notes.has('personIsMinor')) notes.note('personIsMinor', false, holder);
  if (notes.has('consumer') || has(P.trade, reading.text)) return;
  const household = holder ?? householdOf(notes, reading);
  if (household) notes.note('consumer', true, household);
}

/** An old person whose contract it is: by the age that is told, or an elder relative for whom somebody else writes. */
function holderOfOld(notes: Notes, reading: Reading): Place | undefined {
  const { personAge: years, personOnPhone: person, writerRole: role } = notes.facts;
  // Another than the holder was on the phone: the age may be that one's.
  if (person !== undefined && person !== 'self' && person !== 'nobody') return undefined;
  if (typeof years === 'number') return years >= OLD ? notes.placeOf('personAge') : undefined;
  const others = role === 'relative' || role === 'representative' || notes.facts['deceased'] === true;
  if (others) return placeOf(first(P.elder, reading.text));
  const retired = notes.has('channel') || person !== undefined ? first(P.retired, reading.text) : null;
  if (retired) return placeOf(retired);
  if (has(P.mine, reading.text)) return undefined;
  const bought = first(P.bought, reading.text);
  return placeOf(bought ?? (isOfKin(notes, reading) ? first(P.elder, reading.text) : null));
}

/** "Hab meiner Mutter versprochen, mich zu kümmern: sie hat zugesagt": the relative told of before is who was called or agreed. */
function isOfKin(notes: Notes, reading: Reading): boolean {
  if (has(P.child, reading.text)) return false;
  const spoke = notes.placeOf('personOnPhone');
  if (notes.has('personOnPhone') && has(P.elder, reading.text.slice(spoke.start, spoke.end))) return true;
  return notes.has('agreedOnPhone') && actorAt(reading, notes.placeOf('agreedOnPhone').start) === 'kin';
}

/** Husband or wife, or a relative who was on the phone for the holder. */
function householdOf(notes: Notes, reading: Reading): Place | undefined {
  const { personOnPhone: person } = notes.facts;
  const spouse = first(P.spouse, reading.text);
  if (spouse) return placeOf(spouse);
  if (person === 'parent') return placeOf(first(P.elder, reading.text));
  if (person === 'other') return placeOf(first(P.flatmate, reading.text));
  if (person === 'child' || notes.facts['personIsMinor'] === true) return placeOf(first(P.child, reading.text));
  return undefined;
}

const placeOf = (hit: RegExpExecArray | null): Place | undefined => (hit ? spanOf(hit) : undefined);
