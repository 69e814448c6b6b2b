import type { Bilingual } from '@muster/contracts/schemas/text.ts'

export interface SampleAgency {
  readonly key: string
  readonly name: Bilingual
  readonly kind: 'government' | 'ngo' | 'university'
}

/** The agencies of the sample world. None exists, and each says so in its name. */
export const agencies: readonly SampleAgency[] = [
  { key: 'cooperation', kind: 'government', name: { en: 'Shirakaba Cooperation Agency (invented)', ja: '白樺協力機構（架空）' } },
  { key: 'secretariat', kind: 'government', name: { en: 'Peace Cooperation Secretariat of Minato (invented)', ja: 'みなと平和協力事務局（架空）' } },
  { key: 'ngo', kind: 'ngo', name: { en: 'Open Well NGO (invented)', ja: 'NGOひらかれた井戸（架空）' } },
  { key: 'university', kind: 'university', name: { en: 'Hoshino University (invented)', ja: '星野大学（架空）' } },
]
