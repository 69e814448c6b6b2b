import { ownData } from '@muster/words/catalogue/own-data.ts'
import type { Message } from '@muster/words/message.ts'

export type Subject = keyof typeof ownData.subjects

/** What belongs together for whoever reads it. A table that stands nowhere is among the rest. */
const tablesOf: Readonly<Record<Exclude<Subject, 'other'>, readonly string[]>> = {
  me: ['person', 'person_fact'],
  learning: [
    'enrolment',
    'entry_request',
    'withdrawal',
    'lesson_progress',
    'lesson_note',
    'class_member',
    'class_message_person',
    'due_reminder',
    'posting_enrolment',
    'calendar_feed',
  ],
  tests: [
    'attempt',
    'answer',
    'question_result',
    'written_answer',
    'answer_mark',
    'attempt_file',
    'attempt_look',
    'attempt_regrade',
    'extra_time',
  ],
  certificates: [
    'completion',
    'certificate',
    'certificate_code',
    'certificate_link',
    'certificate_print',
    'certificate_proposal',
    'certificate_proposal_answer',
    'certificate_status',
    'cohort_line',
    'cohort_result',
    'expiry_reminder',
  ],
  outside: [
    'outside_certificate',
    'outside_certificate_status',
    'evidence_file',
    'holder_alias',
    'experience',
    'experience_status',
  ],
  dispatch: [
    'nomination',
    'nomination_step',
    'overlap_answer',
    'standing',
    'decision',
    'decision_act',
    'decision_closing',
    'decision_fact',
    'decision_watch',
    'cover_notice',
    'waiver',
    'waiver_act',
    'bar',
    'bar_act',
    'appeal',
    'appeal_answer',
  ],
  sharing: ['consent', 'saved_list_person', 'saved_list_recipient'],
  messages: ['notice', 'mail'],
  access: ['session', 'password', 'password_link', 'role_grant', 'own_export', 'erasure', 'erasure_act', 'audit_entry'],
}

export const subjects = Object.keys(ownData.subjects) as Subject[]

const subjectOfTable = new Map(
  Object.entries(tablesOf).flatMap(([subject, tables]) => tables.map((table) => [table, subject as Subject] as const)),
)

export const subjectOf = (table: string): Subject => subjectOfTable.get(table) ?? 'other'

const titles: Readonly<Record<string, Message>> = ownData.tables

/** A table's title; that of one without words is its name. */
export const titleOf = (table: string): Message => {
  const plain = table.replaceAll('_', ' ')
  return (Object.hasOwn(titles, table) ? titles[table] : undefined) ?? { en: plain, ja: plain }
}
