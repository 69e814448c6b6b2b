import { together, withExceptions, type Exceptions, type SampleCertificate, type SampleFile } from './evidence.ts'

/** Everything P4 asks of each member from outside. */
function completeFile(person: string, posting: string, shift: number): SampleFile {
  const office = { person, issuer: 'shirakaba-training', status: 'verified' } as const
  return {
    certificates: [
      { ...office, qualification: 'self-defence-web', mode: 'online', hours: 2, completed: -90 - shift },
      { ...office, qualification: 'pre-posting', mode: 'classroom', hours: 40, completed: -20 - shift },
    ],
    facts: [
      { person, kind: 'acknowledgement', key: 'country-rules-selat', edition: 3, read: -3 },
      { person, kind: 'attribute', key: 'health-check-fit', value: true },
      { person, kind: 'attribute', key: 'insured-with-war-clause', value: true },
      { person, kind: 'attestation', key: 'travel-approval', agency: 'cooperation', posting, from: -2 },
    ],
  }
}

const member =
  (posting: string) =>
  (person: string, shift: number, exceptions: Exceptions = {}, more: readonly SampleCertificate[] = []): SampleFile => {
    const file = withExceptions(completeFile(person, posting, shift), exceptions)
    return { ...file, certificates: [...file.certificates, ...more] }
  }

const inTalamba = member('talamba-water-team')
const inKasuru = member('kasuru-health-team')

const practical = (person: string, qualification: string, completed: number): SampleCertificate => ({
  person,
  qualification,
  issuer: 'shirakaba-training',
  mode: 'practical',
  hours: 8,
  completed,
  status: 'verified',
})

/** The files of the two teams under P4. The practical of the first team's only holder is out of date. */
export const expertFiles: SampleFile = together([
  inTalamba('aoi', 0),
  inTalamba('daisuke', 4, {}, [practical('daisuke', 'counter-terror-practical', -1150)]),
  inTalamba('chihiro', 8),
  inKasuru('sota', 2, {}, [practical('sota', 'self-defence-practical', -200)]),
  inKasuru('kana', 6),
  inKasuru('masato', 10, { certificates: { 'pre-posting': null } }),
])
