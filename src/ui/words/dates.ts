/** Dates in one language. Reports are dated by day, month or year; visits by the person's own clock. */

export interface Dates {
  month(text: string): string;
  moment(at: number): string;
  clock(at: number): string;
}

const REPORTED = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** @param timeZone IANA name; undefined means the person's own. Dates of reports have no zone and are told in UTC. */
export function dates(locale: string, timeZone: string | undefined): Dates {
  const zone = timeZone === undefined ? {} : { timeZone };
  const ofMonth = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const ofDay = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const ofMoment = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23', ...zone });
  const ofClock = new Intl.DateTimeFormat(locale, { timeStyle: 'medium', hourCycle: 'h23', ...zone });
  return {
    month(text) {
      const [, year, month, day] = REPORTED.exec(text) ?? [];
      if (year === undefined || month === undefined) return text;
      const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
      return (day === undefined ? ofMonth : ofDay).format(date);
    },
    moment: (at) => ofMoment.format(at),
    clock: (at) => ofClock.format(at),
  };
}
