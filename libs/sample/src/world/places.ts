import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { WorldDay } from './day.ts'

export interface SampleDutyStation {
  readonly key: string
  readonly name: Bilingual
  readonly country: { readonly key: string; readonly name: Bilingual }
  /** A real IANA zone, borrowed for the invented place. */
  readonly zone: string
}

const selat = { key: 'selat', name: { en: 'Selat', ja: 'セラト' } }
const orvane = { key: 'orvane', name: { en: 'Orvane', ja: 'オルヴァン' } }

/** Places people are sent to. Neither country exists. */
export const dutyStations: readonly SampleDutyStation[] = [
  { key: 'port-maren', name: { en: 'Port Maren', ja: 'ポート・マレン' }, country: selat, zone: 'Africa/Maputo' },
  { key: 'talamba', name: { en: 'Talamba', ja: 'タランバ' }, country: selat, zone: 'Africa/Maputo' },
  { key: 'kasuru', name: { en: 'Kasuru district', ja: 'カスル郡' }, country: selat, zone: 'Africa/Maputo' },
  { key: 'lesk', name: { en: 'Lesk', ja: 'レスク' }, country: orvane, zone: 'Asia/Tbilisi' },
]

export interface SampleOutsideFact {
  readonly key: string
  /** Key of a duty station or of a country. */
  readonly place: string
  readonly value: number
  readonly from: WorldDay
  readonly source: string
}

const danger = (place: string, value: number, from: WorldDay): SampleOutsideFact => ({
  key: 'danger-level',
  place,
  value,
  from,
  source: 'invented',
})

/** The danger levels of the invented places, as they changed. */
export const outsideFacts: readonly SampleOutsideFact[] = [
  danger('selat', 2, -900),
  danger('talamba', 2, -900),
  danger('talamba', 3, -20),
  danger('kasuru', 2, -900),
  danger('kasuru', 3, -400),
  danger('orvane', 1, -900),
]
