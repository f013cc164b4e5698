/** The calendar: whether a date exists, the last day of a month, the next day. Pure; dates are ISO strings. */

/** Days of a month; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `2022-11-07`; the day is cut to the month's last. */
export function isoDate(year: number, month: number, day: number): string {
  const written = year > 999 && year < 10_000 ? String(year) : String(year).padStart(4, '0');
  return `${written}-${twoDigits(month)}-${twoDigits(Math.min(day, daysInMonth(year, month)))}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** Year, month and day of an ISO date. */
export function dateParts(iso: string): { readonly year: number; readonly month: number; readonly day: number } {
  const [year = 0, month = 1, day = 1] =
    iso.length === 10 ? [numberIn(iso, 0, 4), numberIn(iso, 5, 7), numberIn(iso, 8, 10)] : iso.split('-').map(Number);
  return { year, month, day };
}

/** The number that the digits `[from, to)` of a text stand for. */
function numberIn(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) number = number * 10 + text.charCodeAt(i) - 48;
  return number;
}

/** The day after an ISO date. */
export function dayAfter(iso: string): string {
  const { year, month, day } = dateParts(iso);
  if (day < daysInMonth(year, month)) return isoDate(year, month, day + 1);
  return month < 12 ? isoDate(year, month + 1, 1) : isoDate(year + 1, 1, 1);
}

/** The day before an ISO date. */
export function dayBefore(iso: string): string {
  const { year, month, day } = dateParts(iso);
  if (day > 1) return isoDate(year, month, day - 1);
  return month > 1 ? isoDate(year, month - 1, 31) : isoDate(year - 1, 12, 31);
}

/** The number of days from one ISO date to another, both included. */
export function daysBetween(from: string, to: string): number {
  const day = (iso: string) => {
    const { year, month, day } = dateParts(iso);
    return Date.UTC(year, month - 1, day) / 86_400_000;
  };
  return Math.round(day(to) - day(from)) + 1;
}

/** Whether a text is the ISO date of a day that exists. */
export function isIsoDate(text: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u.test(text)) return false;
  const { year, month, day } = dateParts(text);
  return isDay(day, month, year);
}

/** Whether a month has such a day. In a year that is not said, February may have 29. */
export function isDay(day: number, month: number, year: number | null): boolean {
  return day >= 1 && day <= daysInMonth(year ?? 2024, month);
}
