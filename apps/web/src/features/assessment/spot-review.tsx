import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { assessment } from '@muster/words/catalogue/assessment.ts'
import { useWords } from '../../app/language.tsx'
import { SpotPicture } from '../../app/spot/spot-picture.tsx'

type Reviewed = ReplyOf<'assessments.review'>['questions'][number]

/** The picture after grading: where its places are, which are right, and where the answer lies. */
export function SpotReview({ reviewed }: { reviewed: Reviewed }) {
  const words = useWords()
  const { key } = assessment.spot
  const { question, areas = [], answer } = reviewed
  if (!question.picture) return null
  const at = answer?.kind === 'hotspot' ? answer.at : null
  const cross = at !== null && typeof at !== 'string' ? at : null
  return (
    <figure className="spot-review">
      <SpotPicture
        {...question.picture}
        shapes={areas.map(({ id, shape, correct }) => ({ id, shape, look: correct ? 'right' : 'wrong' }))}
        cross={cross}
      />
      <figcaption className="small muted">
        {[key.right, key.wrong, ...(cross ? [key.yours] : [])].map((one) => words.say(one)).join(' · ')}
      </figcaption>
    </figure>
  )
}
