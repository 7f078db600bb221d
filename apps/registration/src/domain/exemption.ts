import { addDays, addMonths, formatDay, type CalendarDay } from '#calendar';
import { Refusal, type DataOf, type ExemptionKind, type exemptionGranted } from '#contracts';

/** Kind, days and document of a decision; nothing about anybody’s health is kept. */
export type Exemption = {
  exemptionId: string;
  version: number;
  eventSeq: number;
  planId: string;
  personId: string;
  kind: ExemptionKind;
  from: CalendarDay;
  to: CalendarDay;
  /** Last day when it ended early. */
  endedOn: CalendarDay | null;
  document: string | null;
};

/** The last day that holds. */
export function heldUntil(exemption: Pick<Exemption, 'to' | 'endedOn'>): CalendarDay {
  return exemption.endedOn ?? exemption.to;
}

/** Domain row 27: «cử đi học tập dài hạn (6 tháng trở lên)». */
const STUDY_MONTHS = 6;

/** @throws Refusal END_BEFORE_START, EXEMPTION_TOO_SHORT */
export function requireExemption({ kind, from, to }: Pick<Exemption, 'kind' | 'from' | 'to'>): void {
  if (to < from) throw new Refusal('END_BEFORE_START', {}, [pointer('/to', 'END_BEFORE_START')]);
  if (kind === 'LONG_TERM_STUDY' && to < addDays(addMonths(from, STUDY_MONTHS), -1))
    throw new Refusal('EXEMPTION_TOO_SHORT', {}, [pointer('/to', 'EXEMPTION_TOO_SHORT')]);
}

/** @throws Refusal ALREADY_ENDED, END_BEFORE_START, INVALID_INPUT (not before its regular end) */
export function endEarly(exemption: Exemption, lastDay: CalendarDay): Exemption {
  if (exemption.endedOn !== null) throw new Refusal('ALREADY_ENDED');
  if (lastDay < exemption.from)
    throw new Refusal('END_BEFORE_START', {}, [pointer('/lastDay', 'END_BEFORE_START')]);
  if (lastDay >= exemption.to)
    throw new Refusal('INVALID_INPUT', {}, [
      {
        pointer: '/lastDay',
        code: 'too_late',
        detail: `Ngày cuối phải trước ${formatDay(exemption.to)}, ngày kết thúc đã ghi.`,
      },
    ]);
  return {
    ...exemption,
    endedOn: lastDay,
    version: exemption.version + 1,
    eventSeq: exemption.eventSeq + 1,
  };
}

export function exemptionFacts(exemption: Exemption): DataOf<typeof exemptionGranted> {
  const { exemptionId, version, planId, personId, kind, from } = exemption;
  return { exemptionId, version, planId, personId, kind, from, to: heldUntil(exemption) };
}

function pointer(at: string, code: 'END_BEFORE_START' | 'EXEMPTION_TOO_SHORT') {
  const detail =
    code === 'END_BEFORE_START'
      ? 'Ngày kết thúc phải từ ngày bắt đầu trở đi.'
      : `Học tập dài hạn phải từ ${STUDY_MONTHS} tháng trở lên.`;
  return { pointer: at, code, detail };
}
