import { inSelat } from './civilian-files.ts'
import { together, type Exceptions, type SampleCertificate, type SampleFile } from './evidence.ts'

const french = (person: string, grade: string, completed: number): SampleCertificate => ({
  person,
  qualification: 'french-test',
  issuer: 'hoshino-language',
  mode: 'classroom',
  level: { scale: 'cefr', subject: 'french', grade },
  completed,
  status: 'verified',
})

/** A file for Selat of somebody who is on no posting: nobody asked for their travel clearance yet. */
const forSelat = (
  person: string,
  shift: number,
  { certificates = {}, facts = {} }: Exceptions = {},
  more: readonly SampleCertificate[] = [],
): SampleFile => inSelat(person, shift, { certificates: { 'security-clearance': null, ...certificates }, facts }, more)

/**
 * People who could be sent and are on no posting: alumni of the agency, and two of another agency who agreed to be found.
 * Three could leave with a thin margin, others lack one step. Chiaki waits to be nominated.
 */
export const rosterFiles: SampleFile = together([
  // Cleared to travel ahead of a nomination: field security alone is missing.
  inSelat('chiaki', 17, { certificates: { ssafe: null } }),
  forSelat('alumni-01', 2, {}, [french('alumni-01', 'C1', -200)]),
  // Ends three days after a return in 423 days.
  forSelat('alumni-03', 5, { certificates: { ssafe: { completed: -670 } } }, [french('alumni-03', 'B2', -310)]),
  forSelat('alumni-04', 9, { certificates: { ssafe: { completed: -658 } } }),
  forSelat('alumni-06', 12, {}, [french('alumni-06', 'C1', -120)]),
  forSelat('alumni-08', 16, { certificates: { 'medical-clearance': null } }, [french('alumni-08', 'B2', -90)]),
  forSelat('alumni-10', 20, { certificates: { psea: { score: { points: 39, outOf: 50 } } } }),
  forSelat('alumni-11', 24, { certificates: { 'yellow-fever': { status: 'pending', reason: 'not-yet-checked' } } }),
  forSelat('alumni-13', 28, { certificates: { ssafe: null } }, [french('alumni-13', 'B1', -60)]),
  forSelat('alumni-15', 1, { certificates: { 'english-test': { completed: -780 } } }),
  forSelat('alumni-17', 4, {}, [french('alumni-17', 'B2', -420)]),
  forSelat('sota', 6, {}, [french('sota', 'C1', -150)]),
  forSelat('kana', 10),
])
