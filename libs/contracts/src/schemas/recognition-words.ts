/** The words certificates from elsewhere are recorded and judged with; no schemas, so that the web can take them along. */

/** How an outside certificate was earned. */
export const completionModes = ['online', 'live-online', 'classroom', 'practical', 'field-placement'] as const

/** Parts of a training that are certified apart from the rest. */
export const componentKeys = ['first-aid', 'radio', 'driving', 'fire-safety', 'field-exercise'] as const

/** For whom a version of a course is made, where there are several. */
export const variantKeys = ['all-staff', 'manager', 'commander'] as const

/** The languages a test speaks about. */
export const testedLanguages = [
  'english',
  'french',
  'spanish',
  'arabic',
  'portuguese',
  'russian',
  'chinese',
  'japanese',
] as const

/** What a certificate is worth today. */
export const certificateStates = ['pending', 'verified', 'rejected', 'withdrawn', 'suspended', 'revoked'] as const
export type CertificateState = (typeof certificateStates)[number]

/** One step in its history. */
export const certificateSteps = [...certificateStates, 'reinstated'] as const
export type CertificateStep = (typeof certificateSteps)[number]

export const holdReasons = ['name-mismatch', 'issuer-asked', 'clearer-file-wanted', 'second-look', 'other'] as const
export const rejectionReasons = [
  'not-readable',
  'incomplete',
  'details-differ',
  'not-the-holder',
  'wrong-type',
  'not-recognised',
  'issuer-denies',
  'not-genuine',
  'other',
] as const
export const suspensionReasons = ['under-investigation', 'issuer-under-review', 'other'] as const
export const revocationReasons = ['issuer-withdrew', 'found-false', 'verified-in-error', 'other'] as const

/** Every reason a step can carry; the words are in `libs/words`. `not-yet-checked` is what the server gives a new one. */
export const certificateReasons = [
  'not-yet-checked',
  'name-linked',
  'undone',
  ...new Set([...holdReasons, ...rejectionReasons, ...suspensionReasons, ...revocationReasons]),
] as const

/** What became of a proposed accreditation or equivalence. */
export const recognitionStates = ['proposed', 'approved', 'refused', 'ended'] as const
export type RecognitionState = (typeof recognitionStates)[number]
