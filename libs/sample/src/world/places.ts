import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { WorldDay } from './day.ts'

export interface SampleDutyStation {
  readonly key: string
  readonly name: Bilingual
  readonly country: { readonly key: string; readonly name: Bilingual }
  /** A real IANA zone, borrowed for the invented place. */
  readonly zone: string
  /** The agency whose officers entered it. */
  readonly keeper: string
}

export interface SampleMission {
  readonly key: string
  readonly name: Bilingual
  readonly keeper: string
}

const selat = { key: 'selat', name: { en: 'Selat', ja: 'セラト' } }
const japan = { key: 'japan', name: { en: 'Japan', ja: '日本' } }
const orvane = { key: 'orvane', name: { en: 'Orvane', ja: 'オルヴァン' } }

/** Places people are sent to, in countries that do not exist; and where those on standby are. */
export const dutyStations: readonly SampleDutyStation[] = [
  {
    key: 'port-maren',
    name: { en: 'Port Maren', ja: 'ポート・マレン' },
    country: selat,
    zone: 'Africa/Maputo',
    keeper: 'secretariat',
  },
  {
    key: 'talamba',
    name: { en: 'Talamba', ja: 'タランバ' },
    country: selat,
    zone: 'Africa/Maputo',
    keeper: 'secretariat',
  },
  {
    key: 'kasuru',
    name: { en: 'Kasuru district', ja: 'カスル郡' },
    country: selat,
    zone: 'Africa/Maputo',
    keeper: 'secretariat',
  },
  { key: 'lesk', name: { en: 'Lesk', ja: 'レスク' }, country: orvane, zone: 'Asia/Tbilisi', keeper: 'secretariat' },
  { key: 'standby', name: { en: 'On standby', ja: '待機' }, country: japan, zone: 'Asia/Tokyo', keeper: 'cooperation' },
]

/** Missions in the two countries. Neither exists. */
export const missions: readonly SampleMission[] = [
  {
    key: 'selat-assistance',
    name: { en: 'Assistance Mission in Selat (invented)', ja: 'セラト支援ミッション（架空）' },
    keeper: 'secretariat',
  },
  {
    key: 'orvane-observers',
    name: { en: 'Observer Mission in Orvane (invented)', ja: 'オルヴァン監視ミッション（架空）' },
    keeper: 'secretariat',
  },
]

export interface SampleOutsideFact {
  readonly key: string
  /** Key of a duty station, a country or a mission. */
  readonly place: string
  readonly value: number | boolean
  readonly from: WorldDay
  /** Where it is written, with its mark. */
  readonly source: string
  /** Who entered it. */
  readonly by: string
}

const invented = (
  key: string,
  place: string,
  value: number | boolean,
  from: WorldDay,
  notice: string,
): SampleOutsideFact => ({
  key,
  place,
  value,
  from,
  source: `${notice} [invented]`,
  by: 'hiroshi',
})

const danger = (place: string, value: number, from: WorldDay, number: string): SampleOutsideFact =>
  invented('danger-level', place, value, from, `Travel notice ${number}`)

/** What is known of the invented places, as it changed. */
export const outsideFacts: readonly SampleOutsideFact[] = [
  danger('selat', 2, -900, 'S-11'),
  danger('talamba', 2, -900, 'S-12'),
  danger('talamba', 3, -20, 'S-31'),
  danger('kasuru', 2, -900, 'S-13'),
  danger('kasuru', 3, -400, 'S-24'),
  danger('orvane', 1, -900, 'O-4'),
  invented('mission-armed', 'selat-assistance', true, -900, 'Mandate of the mission'),
  invented('mission-armed', 'orvane-observers', false, -900, 'Mandate of the mission'),
  invented('duty-station-listed', 'kasuru', true, -400, 'List of duty stations 7'),
  invented('duty-station-listed', 'talamba', true, -20, 'List of duty stations 9'),
  invented('duty-station-listed', 'port-maren', false, -900, 'List of duty stations 5'),
  invented('duty-station-listed', 'lesk', false, -900, 'List of duty stations 5'),
]
