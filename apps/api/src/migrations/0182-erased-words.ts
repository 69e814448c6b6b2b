import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Words that go with who is erased, in rows that stay. */
const columns: Readonly<Record<string, readonly string[]>> = {
  account_merge: ['reason', 'undo_reason'],
  account_closing: ['reason', 'reopen_reason'],
  answer_mark: ['comment'],
  appeal: ['grounds'],
  appeal_answer: ['reasons'],
  attempt_look: ['note'],
  bar: ['ground'],
  bar_act: ['reason'],
  certificate_proposal: ['reason'],
  certificate_proposal_answer: ['reason'],
  certificate_status: ['reason'],
  decision_act: ['note'],
  different_people: ['reason'],
  entry_request: ['reason'],
  erasure: ['reason'],
  erasure_act: ['reason'],
  extra_time: ['reason'],
  invitation: ['email'],
  nomination_step: ['reason'],
  overlap_answer: ['reason'],
  saved_list_recipient: ['name'],
  waiver: ['ground'],
  withdrawal: ['reason'],
  written_answer: ['text'],
}

/** What was erased is nothing, which each language says in its own words: until now it was an English word in brackets. */
export class ErasedWords1795392000182 implements MigrationInterface {
  name = 'ErasedWords1795392000182'

  async up(runner: QueryRunner): Promise<void> {
    const all = Object.entries(columns).flatMap(([table, names]) => names.map((name) => [table, name] as const))
    for (const [table, name] of all) await runner.query(`ALTER TABLE "${table}" ALTER COLUMN "${name}" DROP NOT NULL`)
    for (const [table, name] of all)
      await runner.query(`UPDATE "${table}" SET "${name}" = NULL WHERE "${name}" = '(erased)'`)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
