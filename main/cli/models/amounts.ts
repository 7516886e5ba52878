import type { Language } from '../../../preload/schemas/common.ts';

/** Sizes, speeds and times as people of a language write them. */
export interface Amounts {
  /** 2,0 GB */
  bytes(count: number): string;
  /** 11,3 MB/s */
  speed(bytesPerSecond: number): string;
  /** 42 % */
  percent(part: number, whole: number): string;
  /** 1 h 05 min, 3 min 20 s, 8 s */
  time(seconds: number): string;
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

export function amountsIn(language: Language): Amounts {
  const percentages = new Intl.NumberFormat(language, { style: 'percent' });

  function bytes(count: number): string {
    const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, count)) / 3)));
    const format = new Intl.NumberFormat(language, {
      style: 'unit',
      unit: UNITS[power] ?? 'byte',
      minimumFractionDigits: power > 0 ? 1 : 0,
      maximumFractionDigits: power > 0 ? 1 : 0,
    });
    return format.format(count / 1000 ** power);
  }

  return {
    bytes,
    speed: (bytesPerSecond) => `${bytes(bytesPerSecond)}/s`,
    // Never more than is there: 100 % is said by what is whole.
    percent: (part, whole) =>
      percentages.format(whole > 0 ? Math.min(1, Math.floor((100 * part) / whole) / 100) : 0),
    time(seconds) {
      const whole = Math.ceil(seconds);
      const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
      if (hours > 0) return `${hours} h ${String(minutes).padStart(2, '0')} min`;
      return minutes > 0 ? `${minutes} min ${String(whole % 60).padStart(2, '0')} s` : `${whole} s`;
    },
  };
}
