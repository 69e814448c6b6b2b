import {
  together,
  withExceptions,
  type Exceptions,
  type SampleCertificate,
  type SampleFact,
  type SampleFile,
} from './evidence.ts'

interface Assignment {
  readonly posting: string
  readonly station: string
  readonly job: string
}

const selat: Assignment = { posting: 'selat-electoral-advisers', station: 'port-maren', job: 'electoral-adviser' }
const orvane: Assignment = { posting: 'orvane-human-rights-officers', station: 'lesk', job: 'human-rights-officer' }

/** Everything P1 asks for from outside; `shift` moves the older days, so that files differ. */
function completeFile(person: string, { posting, station, job }: Assignment, shift: number): SampleFile {
  const learning = { person, issuer: 'mission-learning', mode: 'online', status: 'verified' } as const
  const outside = { person, mode: 'classroom', status: 'verified' } as const
  return {
    certificates: [
      { ...learning, qualification: 'bsafe', hours: 2, completed: -700 - shift },
      {
        ...outside,
        qualification: 'ssafe',
        issuer: 'minato-field-safety',
        mode: 'practical',
        hours: 24,
        components: ['first-aid'],
        completed: -240 - 2 * shift,
      },
      {
        ...learning,
        qualification: 'psea',
        hours: 2,
        variant: 'all-staff',
        score: { points: 43 + (shift % 7), outOf: 50 },
        completed: -190 - shift,
      },
      { ...learning, qualification: 'cptm', edition: 2017, mode: 'classroom', hours: 40, completed: -160 - shift },
      { ...learning, qualification: 'human-rights', hours: 1.5, completed: -420 - shift },
      { ...learning, qualification: 'know-gender', hours: 3, completed: -400 - shift },
      {
        ...outside,
        qualification: 'english-test',
        issuer: 'hoshino-language',
        level: { scale: 'cefr', subject: 'english', grade: shift % 2 === 0 ? 'C1' : 'B2' },
        completed: -130 - shift,
      },
      {
        ...outside,
        qualification: 'medical-clearance',
        issuer: 'mission-medical',
        scope: { station, job },
        completed: -9,
      },
      { ...outside, qualification: 'yellow-fever', issuer: 'aoba-clinic', completed: -520 - shift },
      {
        ...outside,
        qualification: 'security-clearance',
        issuer: 'mission-security',
        scope: { posting },
        completed: -6,
      },
    ],
    facts: [{ person, kind: 'attribute', key: 'passport-expires', value: { day: 1500 + 10 * shift } }],
  }
}

export const inSelat = (
  person: string,
  shift: number,
  exceptions: Exceptions = {},
  more: readonly SampleCertificate[] = [],
): SampleFile => {
  const file = withExceptions(completeFile(person, selat, shift), exceptions)
  return { ...file, certificates: [...file.certificates, ...more] }
}

const inOrvane = (
  person: string,
  shift: number,
  exceptions: Exceptions = {},
  more: readonly SampleFact[] = [],
): SampleFile => {
  const file = withExceptions(completeFile(person, orvane, shift), exceptions)
  return { ...file, facts: [...file.facts, ...more] }
}

const heat = (person: string, completed: number, status: 'verified' | 'pending'): SampleCertificate => ({
  person,
  qualification: 'heat',
  issuer: 'kitano-training',
  mode: 'practical',
  hours: 40,
  components: ['first-aid'],
  completed,
  status,
  ...(status === 'pending' && { reason: 'not-yet-checked' }),
})

/** The files of the nominees under P1: each but the complete ones misses something else. */
export const civilianFiles: SampleFile = together([
  inSelat('misaki', 0),
  inSelat('takumi', 4),
  // Ends about 270 days into the assignment.
  inSelat('haruka', 8, { certificates: { ssafe: { completed: -767 } } }),
  inSelat('daniel', 12, { certificates: { ssafe: null } }, [heat('daniel', -31, 'pending')]),
  inSelat('naoto', 3, { certificates: { ssafe: null } }, [heat('naoto', -150, 'verified')]),
  inSelat('sakura', 7),
  inSelat('ibrahim', 11, {
    certificates: { 'know-gender': { qualification: 'peacebuilding-fundamentals', issuer: 'kitano-training' } },
  }),
  inSelat('mariko', 15),
  inSelat('tomo', 19, {
    certificates: { 'medical-clearance': { scope: { station: 'lesk', job: 'human-rights-officer' } } },
  }),
  inSelat('ryo', 23, { certificates: { ssafe: { components: [] } } }),
  inSelat('kaori', 27, { certificates: { ssafe: { issuer: 'hilltop-school' } } }, [heat('kaori', -200, 'verified')]),
  inSelat('shun', 31, { certificates: { psea: { score: { points: 39.8, outOf: 50 } } } }),
  inSelat('yui', 6, {
    facts: { 'passport-expires': { person: 'yui', kind: 'attribute', key: 'passport-expires', value: { day: 480 } } },
  }),
  inSelat('lucia', 10, { certificates: { cptm: { edition: 2009, completed: -3100 } } }),
  inSelat('hana', 14, { certificates: { ssafe: null } }),
  inSelat('kota', 18),
  inSelat('akira', 22, {}, [
    {
      person: 'akira',
      qualification: 'gisf-personal-security',
      issuer: 'kitano-training',
      mode: 'classroom',
      hours: 7,
      completed: -210,
      status: 'verified',
    },
  ]),
  inSelat('nanami', 26, { certificates: { 'yellow-fever': { status: 'rejected', reason: 'not-readable' } } }),
  inOrvane('kenta', 5),
  inOrvane('elena', 9, { certificates: { 'english-test': null } }, [
    { person: 'elena', kind: 'attribute', key: 'degree-taught-in-english', value: true },
  ]),
  inOrvane('yota', 13, { certificates: { 'medical-clearance': { status: 'pending', reason: 'not-yet-checked' } } }),
])
