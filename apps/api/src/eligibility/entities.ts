import { PostingEnrolment } from './rule-enrolment/posting-enrolment.entity.ts'
import { PostingRule } from './rule-enrolment/posting-rule.entity.ts'
import { Bar } from './bar.entity.ts'
import { BarAct } from './bar-act.entity.ts'
import { Appeal } from './exceptions/appeal.entity.ts'
import { AppealAnswer } from './exceptions/appeal-answer.entity.ts'
import { PopulationBlock } from './population/population-block.entity.ts'
import { PopulationChange } from './population/population-change.entity.ts'
import { PopulationPreparation } from './population/population-preparation.entity.ts'
import { Standing } from './standing.entity.ts'
import { Waiver } from './waiver.entity.ts'
import { Decision } from './decisions/decision.entity.ts'
import { DecisionRecord } from './decisions/decision-record.entity.ts'
import { DecisionSource } from './decisions/decision-source.entity.ts'
import { DecisionFact } from './decisions/decision-fact.entity.ts'
import { DecisionClosing } from './decisions/decision-closing.entity.ts'
import { DecisionAct } from './decisions/decision-act.entity.ts'
import { DecisionWatch } from './decisions/decision-watch.entity.ts'
import { CoverNotice } from './decisions/cover-notice.entity.ts'
import { DecisionReplay } from './decisions/decision-replay.entity.ts'
import { WaiverAct } from './waiver-act.entity.ts'

/** The tables of eligibility. */
export const eligibilityEntities = [
  PostingEnrolment,
  PostingRule,
  Bar,
  BarAct,
  Appeal,
  AppealAnswer,
  PopulationBlock,
  PopulationChange,
  PopulationPreparation,
  Standing,
  Waiver,
  Decision,
  DecisionRecord,
  DecisionSource,
  DecisionFact,
  DecisionClosing,
  DecisionAct,
  DecisionWatch,
  CoverNotice,
  DecisionReplay,
  WaiverAct,
]
