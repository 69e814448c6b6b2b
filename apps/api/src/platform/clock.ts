import { Injectable } from '@nestjs/common'

/** The server's clock: the only place the API asks for the time of day. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date()
  }

  /** Today's date in a zone; Japan's unless told, as certificates and the fiscal year are Japan's. */
  today(zone = 'Asia/Tokyo'): string {
    return dayIn(zone, this.now())
  }
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** The calendar day `YYYY-MM-DD` of an instant in an IANA zone. */
export function dayIn(zone: string, instant: Date): string {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
    formats.set(zone, format)
  }
  return format.format(instant)
}
