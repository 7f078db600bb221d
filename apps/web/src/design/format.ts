import i18n from '../words/i18n';

export type TripDates = { from: string; fromHalf?: 'am' | 'pm'; to: string; toHalf?: 'am' | 'pm' };

const ZONE = 'Asia/Ho_Chi_Minh';

/** `2022-03-18` → `18/03/2022`, in every language: that is how the country writes days. */
export function formatDay(day: string): string {
  const [year, month, date] = day.slice(0, 10).split('-');
  return `${date}/${month}/${year}`;
}

// Made when first needed and kept: making one takes longer than a hundred uses.
let clock: Intl.DateTimeFormat | undefined;
const numbers = new Map<string, Intl.NumberFormat>();

/** An instant on the clock of Việt Nam: `18/03/2022 08:05`. */
export function formatInstant(instant: string): string {
  clock ??= new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: ZONE, hourCycle: 'h23' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  });
  const parts = clock.formatToParts(new Date(instant));
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('day')}/${of('month')}/${of('year')} ${of('hour')}:${of('minute')}`;
}

/** The day in Việt Nam on which an instant falls, `YYYY-MM-DD`. */
export function dayOf(instant: string): string {
  const [day, month, year] = formatInstant(instant).slice(0, 10).split('/');
  return `${year}-${month}-${day}`;
}

/** Days with a decimal comma in Vietnamese: `61,5`. */
export function formatNumber(value: number): string {
  // Most numbers of days; the first format of a page would hold it up for as long as a tenth of its code does.
  if (Number.isInteger(value) && Math.abs(value) < 1000) return String(value);
  const locale = i18n.language === 'en' ? 'en-GB' : 'vi-VN';
  const format = numbers.get(locale) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  numbers.set(locale, format);
  return format.format(value);
}

/** `18/03 – 29/03/2022`, `18/03/2022 (sáng)`, `sáng 18/03 – sáng 19/03/2022`. */
export function formatDates({ from, fromHalf = 'am', to, toHalf = 'pm' }: TripDates): string {
  const half = (name: 'am' | 'pm') => i18n.t(`design:half.${name}`);
  if (from === to) return fromHalf === toHalf ? `${formatDay(from)} (${half(fromHalf)})` : formatDay(from);
  const year = from.slice(0, 4) === to.slice(0, 4) ? '' : `/${from.slice(0, 4)}`;
  const [, month, day] = from.split('-');
  const begin = `${fromHalf === 'pm' ? `${half('pm')} ` : ''}${day}/${month}${year}`;
  return `${begin} – ${toHalf === 'am' ? `${half('am')} ` : ''}${formatDay(to)}`;
}

/** Whole days from one day to another; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
}

/** `còn 3 ngày`, `hôm nay`, `quá hạn 2 ngày`, counted in days of business time. */
export function formatDue(dueDay: string, today: string): string {
  const left = daysBetween(today, dueDay);
  if (left === 0) return i18n.t('design:due.today');
  return left > 0
    ? i18n.t('design:due.left', { count: left })
    : i18n.t('design:due.overdue', { count: -left });
}

/** For finding what was typed without diacritics: `Đà Nẵng` → `da nang`. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/**
 * A day as people type it: `2/9`, `2.9.2022`, `02/09/2022`; without a year it is that of `today`.
 *
 * @returns `YYYY-MM-DD`; null for what is no day
 */
export function dayTyped(text: string, today: string): string | null {
  const found = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}))?\s*$/.exec(text);
  if (found === null) return null;
  const [, day = '', month = '', year = today.slice(0, 4)] = found;
  const typed = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${typed}T00:00:00Z`);
  // 31/04 would otherwise become 01/05.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(typed) ? typed : null;
}
