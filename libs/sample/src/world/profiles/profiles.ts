import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { casesOf, type CompleteFile } from '../profile-cases/complete-file.ts'
import {
  armedPolice,
  civilian,
  expert,
  fieldWorker,
  juniorOfficer,
  registrant,
  staffOfficer,
  staffOfficerWithoutCommand,
  unarmedPolice,
  volunteer,
} from '../profile-cases/files.ts'
import { p1 } from './p1.ts'
import { p1Older } from './p1-older.ts'
import { p2 } from './p2.ts'
import { p3 } from './p3.ts'
import { p4 } from './p4.ts'
import { p5 } from './p5.ts'
import { p6 } from './p6.ts'
import { p7 } from './p7.ts'
import type { SampleProfile, SampleVersion } from './profile.ts'

/** The seven profiles, each with files that meet every clause of it that can apply. */
export const sevenProfiles: readonly { readonly profile: SampleProfile; readonly files: readonly CompleteFile[] }[] = [
  { profile: p1, files: [civilian] },
  { profile: p2, files: [staffOfficer, staffOfficerWithoutCommand] },
  { profile: p3, files: [armedPolice, unarmedPolice] },
  { profile: p4, files: [expert] },
  { profile: p5, files: [registrant] },
  { profile: p6, files: [volunteer, juniorOfficer] },
  { profile: p7, files: [fieldWorker] },
]

/** Who writes for an agency, and who approves. */
const people: Readonly<Record<string, Pick<SampleVersion, 'author' | 'approvers'>>> = {
  secretariat: { author: 'sachiko', approvers: ['noriko', 'goro'] },
  cooperation: { author: 'makoto', approvers: ['tetsuya', 'rika'] },
  ngo: { author: 'nana', approvers: ['sora', 'iris'] },
}

const first: Bilingual = {
  en: 'First version in Muster, after the public sources marked at each clause.',
  ja: 'Musterで最初の版。各項目に示した公開資料による。',
}
const withHeat: Bilingual = {
  en: 'Hostile environment training counts beside SSAFE; two of three courses for breadth; security training every 24 months.',
  ja: '危険地環境訓練をSSAFEと並んで認める。3科目中2科目を追加。安全管理研修は24か月以内とする。',
}

function versionOf(profile: SampleProfile, files: readonly CompleteFile[], changeNote: Bilingual): SampleVersion {
  const signed = people[profile.agency]
  if (!signed) throw new Error(`nobody writes rules for ${profile.agency}`)
  return { ...profile, ...signed, changeNote, cases: files.flatMap((file) => casesOf(profile, file)) }
}

/** Every published version, the older ones of a profile first. */
export const publishedVersions: readonly SampleVersion[] = [
  versionOf(p1Older, [civilian], first),
  ...sevenProfiles.map(({ profile, files }) => versionOf(profile, files, profile === p1 ? withHeat : first)),
]
