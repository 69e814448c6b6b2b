import { QuestionTrial } from '../../features/assessment/question-trial.tsx'
import { LearnerViewPage } from '../../features/questions/learner-view-page.tsx'

export function Component() {
  return <LearnerViewPage trial={QuestionTrial} />
}
