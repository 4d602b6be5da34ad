import { clockOf, dateParts, weekdayOf, type BillMonth, type Day, type Instant } from '#lib/calendar.ts';
import type { Language } from './languages.ts';

/** Dates, months, quantities and names as a language writes them. Figures and Chinese keep a plain space between them. */
export interface Formatters {
  readonly language: Language;
  /** `10 月`, `October`. */
  month(month: BillMonth): string;
  /** `2026 年 10 月`, `October 2026`. */
  monthOfYear(month: BillMonth): string;
  /** `10月`, `Oct`: for the stamp, where every unit counts. */
  shortMonth(month: BillMonth): string;
  /** `2026年`, `2026`: for the stamp. */
  year(month: BillMonth): string;
  /** `12 月 31 日`, `31 December`. */
  day(day: Day | Instant): string;
  /** `2026 年 12 月 31 日`, `31 December 2026`. */
  dayOfYear(day: Day | Instant): string;
  /** `11月22日`, `22 Nov`: for the stamp, where every unit counts. */
  shortDay(day: Day | Instant): string;
  /** `周六`, `Sat`. */
  weekday(day: Day): string;
  /** `11 月 22 日 10:00`, `22 November, 10:00`. */
  moment(at: Instant): string;
  /** A name the operator gave in both languages. */
  name(text: { readonly 'zh-CN': string; readonly en: string }): string;
  /** `1,046`. */
  count(count: number): string;
  /** Megabytes as people say them: `6.4 GB`, `512 MB`. */
  megabytes(megabytes: number): string;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const monthName = (month: number) => MONTHS[month - 1] ?? '';
const grouped = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
const megabytes = (amount: number) => (amount >= 1024 ? `${(Math.floor((amount / 1024) * 10) / 10).toString()} GB` : `${amount} MB`);
const partsOfMonth = (month: BillMonth) => ({ year: Number(month.slice(0, 4)), month: Number(month.slice(5)) });

/** A space that does not part at the end of a line: 12 月 31 日 stays together. */
const TIE = '\u00a0';

const CHINESE: Formatters = {
  language: 'zh-CN',
  month: (month) => `${partsOfMonth(month).month}${TIE}月`,
  monthOfYear: (month) => `${partsOfMonth(month).year}${TIE}年 ${CHINESE.month(month)}`,
  shortMonth: (month) => `${partsOfMonth(month).month}月`,
  year: (month) => `${partsOfMonth(month).year}年`,
  day: (day) => `${dateParts(day).month}${TIE}月${TIE}${dateParts(day).day}${TIE}日`,
  dayOfYear: (day) => `${dateParts(day).year}${TIE}年 ${CHINESE.day(day)}`,
  shortDay: (day) => `${dateParts(day).month}月${dateParts(day).day}日`,
  weekday: (day) => `周${'日一二三四五六'.charAt(weekdayOf(day))}`,
  moment: (at) => `${CHINESE.day(at)} ${clockOf(at)}`,
  name: (text) => text['zh-CN'],
  count: grouped,
  megabytes,
};

const ENGLISH: Formatters = {
  language: 'en',
  month: (month) => monthName(partsOfMonth(month).month),
  monthOfYear: (month) => `${monthName(partsOfMonth(month).month)} ${partsOfMonth(month).year}`,
  shortMonth: (month) => monthName(partsOfMonth(month).month).slice(0, 3),
  year: (month) => String(partsOfMonth(month).year),
  day: (day) => `${dateParts(day).day} ${monthName(dateParts(day).month)}`,
  dayOfYear: (day) => `${ENGLISH.day(day)} ${dateParts(day).year}`,
  shortDay: (day) => `${dateParts(day).day} ${monthName(dateParts(day).month).slice(0, 3)}`,
  weekday: (day) => WEEKDAYS[weekdayOf(day)] ?? '',
  moment: (at) => `${ENGLISH.day(at)}, ${clockOf(at)}`,
  name: (text) => text.en,
  count: grouped,
  megabytes,
};

/** The words of a language. */
export function formattersFor(language: Language): Formatters {
  return language === 'en' ? ENGLISH : CHINESE;
}
