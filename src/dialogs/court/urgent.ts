// What goes before everything else: court papers, a cut-off, a switch, a period that ends in these days. Told once.
import type { Assessment, DeadlineKind } from '../../knowledge/law/assessment.ts';
import { factsOf } from '../../case/file.ts';
import type { Facts } from '../../knowledge/facts.ts';
import { keepsContract } from '../../knowledge/law/index.ts';
import { firstTime, resultMark, tell, type Draft } from '../draft.ts';
import { daysBetween } from '../phrases/format.ts';
import { withdrawnByPhone } from '../company/withdrawn.ts';
import type { TextKey } from '../phrases/texts.ts';

const ALARM_DAYS = 3;

/** Says what is urgent in the active matter, each thing once for each date it rests on. */
export function tellUrgent(draft: Draft, assessment: Assessment): void {
  const facts = factsOf(draft.file);
  const matter = draft.file.active;
  const dateOf = (kind: DeadlineKind) => {
    const found = assessment.deadlines.find((d) => d.id.startsWith(kind));
    return found?.safeUntil ?? found?.sendBy;
  };
  const once = (what: string, key = 'yes') => firstTime(draft, `${matter}:${what}`, key);

  const court = courtNote(facts, assessment, draft.today);
  if (court && once(court.mark, court.arrived ? 'arrived' : (court.date ?? 'open')))
    tell(draft, court.phrase, court.date ? { date: court.date } : {});
  tellDunning(draft);
  if (facts.identityMisused === true && once('police')) {
    tell(draft, 'policeRoute');
    draft.replies.push({ kind: 'bodies', bodies: ['police', 'bank'] });
  }
  if (facts.serviceCut === true) {
    if (once('cutDone')) tell(draft, 'cutDone');
  } else if (facts.cutOffThreatened === true && once('cutOff')) tell(draft, 'cutOff');
  if (facts.providerSwitch === true && !keepsContract(facts)) {
    const date = typeof facts.switchDate === 'string' && facts.switchDate !== 'unknown' ? facts.switchDate : undefined;
    if (once('switch', date ?? 'open')) tell(draft, date ? 'switchOn' : 'switchRunning', date ? { date } : {});
  }
  if (keepsContract(facts)) return;
  if (withdrawnByPhone(draft.file, matter) && once('withdrawnByPhone', facts.product ?? 'open'))
    tell(draft, facts.product === 'insurance' ? 'withdrawnByPhoneInsurance' : 'withdrawnByPhone');
  if (facts.alreadyWithdrawn === true) return;
  const withdrawal = dateOf('withdrawal') ?? dateOf('insuranceWithdrawal') ?? dateOf('lifeInsuranceWithdrawal');
  if (!withdrawal) return;
  const left = daysBetween(draft.today, withdrawal);
  if (left < 0 || left > ALARM_DAYS || !once('soon', withdrawal)) return;
  tell(draft, left === 0 ? 'deadlineToday' : 'deadlineSoon', { date: withdrawal });
}

type CourtNote = { phrase: TextKey; date?: string; mark: 'court' | 'lawsuit'; arrived?: true };

/** What a paper of a court that is known in the case asks for, and until when; undefined without one. */
export function courtNote(
  { dunning, objectionAtCourt }: Facts,
  assessment: Assessment,
  today: string,
): CourtNote | undefined {
  if (dunning === 'lawsuit') return { phrase: 'lawsuit', mark: 'lawsuit' };
  if (dunning !== 'courtOrder' && dunning !== 'enforcementOrder') return undefined;
  if (objectionAtCourt === true)
    return { phrase: dunning === 'courtOrder' ? 'courtObjected' : 'enforcementObjected', mark: 'court', arrived: true };
  const { day, past } = courtDay(assessment, dunning, today);
  if (day === undefined) return { phrase: `${dunning}Undated`, mark: 'court' };
  return { phrase: past ? `${dunning}Past` : dunning, date: day, mark: 'court' };
}

/** The last day of a court's period, the safe one while it lies ahead, and whether both have passed. */
function courtDay(assessment: Assessment, order: DeadlineKind, today: string): { day?: string; past: boolean } {
  const found = assessment.deadlines.find((d) => d.id.startsWith(order));
  const days = [found?.safeUntil ?? found?.sendBy, found?.latestArguable].filter((day) => day !== undefined);
  const day = days.find((one) => one >= today) ?? days.at(-1);
  return { ...(day ? { day } : {}), past: day !== undefined && day < today };
}

/** A reminder or a collector that comes when the result is long known: what it means, and that it is no court. */
function tellDunning(draft: Draft): void {
  const matter = draft.file.active;
  const { dunning, ...facts } = factsOf(draft.file);
  if (dunning !== 'reminder' && dunning !== 'collector') return;
  if (!firstTime(draft, `${matter}:dunning`, dunning)) return;
  if (draft.file.shown[resultMark(matter)] === undefined || keepsContract(facts)) return;
  tell(draft, dunning === 'reminder' ? 'dunningReminder' : 'dunningCollector');
}
