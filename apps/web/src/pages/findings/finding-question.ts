import { useNavigate, useSearch } from '@tanstack/react-router';
import { useSession } from '../../api/session';
import { kindOf, type FindingKind } from './finding-kinds';

/** In the address for every year; without a year it is this one. */
export const ALL_YEARS = 'tat-ca';

/** What is asked for, as the server takes it. */
export type FindingQuestion = {
  year?: number;
  kind?: FindingKind;
  topicId?: string;
  unitId?: string;
  q?: string;
};

type Filters = { nam?: string; loai?: string; 'chu-de'?: string; 'don-vi'?: string; tim?: string };

/** The filters of the page, which are its address. */
export function useFindingFilters() {
  const filters: Filters = useSearch({ from: '/inside/phat-hien' });
  const { businessToday } = useSession();
  const navigate = useNavigate({ from: '/phat-hien' });
  const thisYear = Number(businessToday.slice(0, 4));
  const year = filters.nam === ALL_YEARS ? undefined : (yearOf(filters.nam) ?? thisYear);
  const q = filters.tim?.trim().slice(0, 100);
  const question: FindingQuestion = {
    year,
    kind: kindOf(filters.loai),
    topicId: idOf(filters['chu-de']),
    unitId: idOf(filters['don-vi']),
    q: q === '' ? undefined : q,
  };
  return {
    question,
    thisYear,
    typed: filters.tim ?? '',
    /** How many are set beyond what the page opens with. */
    set: [
      question.kind,
      question.topicId,
      question.unitId,
      question.q,
      year !== thisYear || undefined,
    ].filter((one) => one !== undefined).length,
    /** @param typing takes the place of the state before: nobody wants to step back letter by letter */
    change: (change: Filters, { typing = false } = {}) =>
      void navigate({ search: (before) => ({ ...before, ...change }), replace: typing, resetScroll: false }),
    clear: () => void navigate({ search: ({ muc }: { muc?: string }) => ({ muc }), resetScroll: false }),
  };
}

function yearOf(text: string | undefined): number | undefined {
  const year = Number(text);
  return Number.isInteger(year) && year >= 2015 && year <= 2100 ? year : undefined;
}

/** Somebody may have cut an address short; the server would refuse it. */
function idOf(text: string | undefined): string | undefined {
  return text !== undefined && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text) ? text : undefined;
}
