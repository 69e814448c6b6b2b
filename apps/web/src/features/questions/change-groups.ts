import type { QuestionChange } from '@muster/course/question-changes.ts'

/** In the order in which they are read. */
export const changeGroups = ['stem', 'key', 'answers', 'explanation', 'place'] as const
export type ChangeGroup = (typeof changeGroups)[number]

const groups: Readonly<Record<Exclude<ChangeGroup, 'answers'>, readonly string[]>> = {
  stem: ['stem', 'file', 'alt', 'width', 'height'],
  key: [
    'correct',
    'pairs',
    'order',
    'answer',
    'tolerance',
    'points',
    'next',
    'match',
    'ignoresDiacritics',
    'spellings',
    'format',
    'shape',
  ],
  explanation: ['explanation', 'because', 'feedback'],
  place: ['kind', 'outcome', 'module'],
}

/** What a change is about; the words of an answer where it is nothing else. */
export function groupOf({ path }: QuestionChange): ChangeGroup {
  const field = path.at(-1)?.field ?? ''
  return changeGroups.find((group) => group !== 'answers' && groups[group].includes(field)) ?? 'answers'
}
