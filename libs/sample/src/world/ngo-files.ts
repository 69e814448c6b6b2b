import { together, withExceptions, type Exceptions, type SampleFile } from './evidence.ts'

/** Everything P7 asks for from outside. */
function completeFile(person: string, shift: number): SampleFile {
  const outside = { person, mode: 'classroom', status: 'verified' } as const
  return {
    certificates: [
      {
        ...outside,
        qualification: 'janiss-beginner',
        issuer: 'ngo-safety-network',
        hours: 11,
        completed: -300 - shift,
      },
      {
        ...outside,
        qualification: 'safety-in-the-field',
        issuer: 'kitano-training',
        mode: 'practical',
        hours: 32,
        completed: -250 - shift,
      },
      {
        ...outside,
        qualification: 'first-aid',
        issuer: 'kitano-training',
        mode: 'practical',
        hours: 7,
        completed: -240 - shift,
      },
      {
        ...outside,
        qualification: 'psea',
        issuer: 'mission-learning',
        mode: 'online',
        hours: 2,
        completed: -60 - shift,
      },
    ],
    facts: [{ person, kind: 'attribute', key: 'insured-for-place', value: true }],
  }
}

const worker = (person: string, shift: number, exceptions: Exceptions): SampleFile =>
  withExceptions(completeFile(person, shift), exceptions)

/** The files of the nominees under P7. */
export const ngoFiles: SampleFile = together([
  worker('mei', 0, { certificates: { 'safety-in-the-field': null, psea: { completed: -400 } } }),
  worker('amina', 6, {}),
  worker('sho', 12, { certificates: { 'first-aid': { status: 'pending', reason: 'not-yet-checked' } } }),
])
