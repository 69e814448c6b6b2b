import type { Bilingual } from '@muster/contracts/schemas/text.ts'

export interface SampleAgency {
  readonly key: string
  readonly name: Bilingual
  readonly kind: 'government' | 'ngo' | 'university'
  /** Who stands under its certificates. */
  /** Runs the installation: one of them. */
  readonly operates?: true
  readonly signatory: { readonly name: Bilingual; readonly title: Bilingual } | null
}

/** The agencies of the sample world. None exists, and each says so in its name. */
export const agencies: readonly SampleAgency[] = [
  {
    key: 'cooperation',
    kind: 'government',
    name: { en: 'Shirakaba Cooperation Agency (invented)', ja: '白樺協力機構（架空）' },
    signatory: null,
  },
  {
    key: 'secretariat',
    kind: 'government',
    operates: true,
    name: { en: 'Peace Cooperation Secretariat of Minato (invented)', ja: 'みなと平和協力事務局（架空）' },
    signatory: { name: { en: 'KURODA Emi', ja: '黒田 恵美' }, title: { en: 'Director of Training', ja: '研修部長' } },
  },
  {
    key: 'ngo',
    kind: 'ngo',
    name: { en: 'Open Well NGO (invented)', ja: 'NGOひらかれた井戸（架空）' },
    signatory: null,
  },
  {
    key: 'university',
    kind: 'university',
    name: { en: 'Hoshino University (invented)', ja: '星野大学（架空）' },
    signatory: {
      name: { en: 'SHIRAISHI Yoko', ja: '白石 陽子' },
      title: { en: 'Director of the Centre for Peacebuilding', ja: '平和構築研修センター長' },
    },
  },
]
