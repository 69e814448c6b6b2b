import type { Language } from './language.ts'
import { numberText } from './numbers.ts'

/** Whole minutes, short: `18 min`, `1 h`, `1 h 10 min`; `18分`, `1時間`, `1時間10分`. */
export function durationText(language: Language, minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = Math.round(minutes - hours * 60)
  const parts: string[] = []
  if (hours > 0) parts.push(language === 'en' ? `${numberText('en', hours)} h` : `${numberText('ja', hours)}時間`)
  if (rest > 0 || hours === 0) parts.push(language === 'en' ? `${rest} min` : `${rest}分`)
  return parts.join(language === 'en' ? ' ' : '')
}

/** Seconds that something took, as exact as one speaks: `50 s`, `1 min 20 s`, `12 min`, `1 h 10 min`; `50秒`, `1分20秒`. */
export function lapseText(language: Language, seconds: number): string {
  const whole = Math.round(seconds)
  if (whole >= 600) return durationText(language, Math.round(whole / 60))
  const minutes = Math.floor(whole / 60)
  const rest = whole % 60
  const parts: string[] = []
  if (minutes > 0) parts.push(language === 'en' ? `${minutes} min` : `${minutes}分`)
  if (rest > 0 || minutes === 0) parts.push(language === 'en' ? `${rest} s` : `${rest}秒`)
  return parts.join(language === 'en' ? ' ' : '')
}

/** Minutes in running text: `18 minutes`, `1 minute`, `18分`; from an hour on as `durationText`. */
export function minutesText(language: Language, minutes: number): string {
  if (language === 'ja' || minutes >= 60) return durationText(language, minutes)
  return minutes === 1 ? '1 minute' : `${minutes} minutes`
}

/** Days in running text: `59 days`, `1 day`, `59日`. */
export function daysText(language: Language, days: number): string {
  if (language === 'ja') return `${numberText('ja', days)}日`
  return days === 1 ? '1 day' : `${numberText('en', days)} days`
}

/** A clock that counts down, from whole seconds: `23:41`, `1:02:00`. Below zero it stays at `0:00`. */
export function countdownText(seconds: number): string {
  const left = Math.max(0, Math.floor(seconds))
  const two = (n: number) => String(n).padStart(2, '0')
  const hours = Math.floor(left / 3600)
  const minutes = Math.floor((left % 3600) / 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${two(left % 60)}` : `${minutes}:${two(left % 60)}`
}

/** A size to download, in decimal units: `0.4 MB`, `12 MB`, `38 kB`. The same in both languages. */
export function sizeText(bytes: number): string {
  if (bytes < 50_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`
  const megabytes = bytes / 1_000_000
  return megabytes < 9.95 ? `${megabytes.toFixed(1)} MB` : `${Math.round(megabytes)} MB`
}
