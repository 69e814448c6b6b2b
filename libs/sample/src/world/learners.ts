import { alumni } from './alumni.ts'
import type { WorldDay } from './day.ts'

/** The day on which course E1 was published: before anybody took it. */
export const e1Published: WorldDay = -360

/** The day on which course E2 was published; nobody of the sample takes it yet. */
export const e2Published: WorldDay = -45

/** The days on which the two editions of course E3 were published: the newer one after what returnees said. */
export const e3Published: { readonly edition2025: WorldDay; readonly edition2026: WorldDay } = {
  edition2025: -520,
  edition2026: -120,
}

/** How far somebody is in a course. */
export interface SampleLearner {
  readonly person: string
  readonly enrolled: WorldDay
  /** The day of their last activity, the attempt included. */
  readonly active: WorldDay
  /** Lessons completed, from the first on; 'all' for every one. */
  readonly lessons: number | 'all'
  /** The final assessment: passed, failed once, as they were able (a second time where that failed), or not yet tried. */
  readonly attempt: 'passed' | 'failed' | 'as-able' | null
}

const midway = (person: string, enrolled: WorldDay, active: WorldDay, lessons: number): SampleLearner => ({
  person,
  enrolled,
  active,
  lessons,
  attempt: null,
})

const passed = (person: string, active: WorldDay): SampleLearner => ({
  person,
  enrolled: active - 21,
  active,
  lessons: 'all',
  attempt: 'passed',
})

/** Who is midway in course E3 of 2025, and is offered the newer edition. */
export const e3Learners: readonly SampleLearner[] = [midway('mei', -125, -40, 9)]

/** Everybody who takes course E1 or took it. */
export const learners: readonly SampleLearner[] = [
  midway('misaki', -20, -1, 23),
  midway('mariko', -27, -3, 11),
  midway('mei', -15, -2, 8),
  // Enrolled, and not come back.
  midway('akira', -60, -46, 4),
  midway('kana', -9, -9, 0),
  { person: 'yota', enrolled: -30, active: -5, lessons: 'all', attempt: 'failed' },
  passed('takumi', -150),
  passed('haruka', -210),
  passed('daniel', -95),
  passed('chiaki', -82),
  passed('naoto', -320),
  passed('sakura', -60),
  passed('ibrahim', -180),
  passed('tomo', -240),
  passed('ryo', -75),
  passed('kaori', -130),
  passed('shun', -88),
  passed('yui', -105),
  passed('lucia', -300),
  passed('hana', -44),
  passed('kota', -155),
  passed('nanami', -50),
  passed('kenta', -70),
  passed('elena', -220),
  passed('aoi', -160),
  passed('daisuke', -260),
  passed('chihiro', -110),
  passed('sota', -125),
  passed('masato', -33),
  passed('amina', -175),
  passed('sho', -62),
  ...alumni.map(({ key }, index): SampleLearner => ({
    person: key,
    enrolled: -350 + 3 * index - (index % 5),
    active: -330 + 3 * index,
    lessons: 'all',
    attempt: 'as-able',
  })),
]
