import { Injectable } from '@nestjs/common'
import type { EndpointId, ReplyOf } from '@muster/contracts/endpoints.ts'
import { roster } from '@muster/words/catalogue/roster.ts'
import { say } from '@muster/words/say.ts'
import { auditReads } from '../platform/audit/audit-reads.ts'
import { audit } from '../platform/audit/audit.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { Refusal } from '../platform/problems/refusal.ts'
import { presentCell, presentColumns, presentHead, presentRow } from './roster.present.ts'
import { csvOfSheet, type Sheet, xlsxOfSheet } from '../platform/sheet.ts'
import { sheetOf } from './roster-sheet.ts'
import { type RosterAsked, type RosterPage, Rosters } from './rosters.ts'

type Matrix = ReplyOf<'roster.matrix'>

/** So many people fit into one file; more are to be narrowed down first. */
const mostInFile = 2_000
const perPage = 50

const everybody = { kind: 'roster', id: null } as const

/** What officers read of a roster: pages, dates, files. */
@Injectable()
export class RosterService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rosters: Rosters,
    private readonly clock: Clock,
  ) {}

  search(call: PersonCall<'roster.search'>): Promise<ReplyOf<'roster.search'>> {
    return this.work.run(call, async (tx) => {
      const page = await this.rosters.page(tx, call.query)
      await this.auditQuery(tx, call, 'roster.search', page)
      return {
        head: presentHead(page.question, this.clock.now().toISOString()),
        counts: page.counts,
        rows: page.judged.map((judged) => presentRow(judged, page.question)),
        next: page.next,
      }
    })
  }

  /** The dates of the people on the page are read out of their files: each of them is shown that. */
  matrix(call: PersonCall<'roster.matrix'>): Promise<Matrix> {
    return this.work.run(call, async (tx) => {
      const page = await this.rosters.page(tx, call.query)
      await this.auditQuery(tx, call, 'roster.search', page)
      const people = page.judged.map(({ person }) => person.id)
      await auditReads(tx, {
        act: 'roster.matrix',
        people,
        subject: everybody,
        traceId: call.traceId,
        onceAnHour: true,
      })
      return this.presentMatrix(page)
    })
  }

  async csv(call: PersonCall<'roster.csv'>): Promise<string> {
    const sheet = await this.fileOf(call, 'roster.csv')
    void call.reply.type('text/csv; charset=utf-8').header('content-disposition', 'attachment; filename="roster.csv"')
    return csvOfSheet(sheet)
  }

  async xlsx(call: PersonCall<'roster.xlsx'>): Promise<Buffer> {
    const sheet = await this.fileOf(call, 'roster.xlsx')
    void call.reply
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', 'attachment; filename="roster.xlsx"')
    return xlsxOfSheet(sheet, say(call.query.words, roster.file.sheet))
  }

  presentMatrix(page: RosterPage): Matrix {
    return {
      head: presentHead(page.question, this.clock.now().toISOString()),
      counts: page.counts,
      columns: presentColumns(page.judged),
      rows: page.judged.map((judged) => ({
        ...presentRow(judged, page.question),
        cells: judged.clauses
          .filter(({ node }) => node.severity === 'required')
          .map((clause) => presentCell(clause, judged, page.question)),
      })),
      next: page.next,
    }
  }

  /** Every page of what is shown, in one transaction. Each person in it is shown that their dates were taken. */
  private fileOf(call: PersonCall<'roster.csv' | 'roster.xlsx'>, act: 'roster.csv' | 'roster.xlsx'): Promise<Sheet> {
    const { words, ...asked } = call.query
    return this.work.run(call, async (tx) => {
      const pages: Matrix[] = []
      for (let after: string | undefined; ;) {
        const page = await this.rosters.page(tx, { ...asked, limit: perPage, ...(after && { after }) })
        if (pages.length === 0) {
          await this.auditQuery(tx, call, act, page)
          if (shownOf(page, asked) > mostInFile) throw new Refusal(422, 'too-many-people')
        }
        pages.push(this.presentMatrix(page))
        if (page.next === null) break
        after = page.next
      }
      const rows = pages.flatMap((page) => page.rows)
      await auditReads(tx, {
        act,
        people: rows.map(({ person }) => person.id),
        subject: everybody,
        traceId: call.traceId,
      })
      const columns = new Map(pages.flatMap((page) => page.columns.map((column) => [column.id, column] as const)))
      return sheetOf([...columns.values()], rows, words)
    })
  }

  /** One entry for a query, however many people it finds: what was asked and how many there are. */
  private async auditQuery(
    tx: Tx,
    call: PersonCall<'roster.search' | 'roster.matrix' | 'roster.csv' | 'roster.xlsx'>,
    act: EndpointId,
    page: RosterPage,
  ): Promise<void> {
    await audit(tx, {
      act,
      subject: everybody,
      details: { ...call.query, people: page.counts.people, cleared: page.counts.cleared, shown: page.judged.length },
      traceId: call.traceId,
    })
  }
}

/** How many people all pages together show. */
function shownOf({ counts }: RosterPage, { show }: Pick<RosterAsked, 'show'>): number {
  return {
    cleared: counts.cleared,
    'one-step': counts.oneStep ?? 0,
    pending: counts.pending,
    everyone: counts.people,
  }[show]
}
