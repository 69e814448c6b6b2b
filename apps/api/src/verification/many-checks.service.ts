import { Injectable } from '@nestjs/common'
import type { EndpointId, ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { ExportForm } from '@muster/contracts/schemas/verification.ts'
import { secure } from '@muster/credential/data-integrity.ts'
import { checks } from '@muster/words/catalogue/checks.ts'
import type { Language } from '@muster/words/language.ts'
import { say } from '@muster/words/say.ts'
import { IssuerService } from '../certificates/issuer.service.ts'
import type { Actor, PersonActor, TokenActor } from '../platform/actor.ts'
import { audit } from '../platform/audit/audit.ts'
import { Clock } from '../platform/clock.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { Call } from '../platform/endpoint/call.ts'
import { Refusal } from '../platform/problems/refusal.ts'
import { csvOfSheet, xlsxOfSheet } from '../platform/sheet.ts'
import { type Asked, Checker } from './checker.service.ts'
import { FileChecker } from './file-checker.service.ts'
import { readTable } from './read-table.ts'
import { readWhole } from '../platform/files/read-whole.ts'
import { buildReport, type CheckedRow, summaryOf } from './report.ts'
import { ResultGuard } from './result-guard.ts'
import { sheetOfResults } from './result-sheet.ts'

/** A call by people of an agency or by its programs: the gate lets in nobody else. */
export interface StaffCall<I extends EndpointId> extends Call<I> {
  readonly actor: PersonActor | TokenActor
}

const tableBytes = 5_242_880
const fileBytes = 10_485_760

/** What a form of export is called when it is kept. */
const fileNames: Record<ExportForm, string> = {
  csv: 'verification.csv',
  xlsx: 'verification.xlsx',
  report: 'verification-report.json',
}

/** Many certificates at once, for people and programs of an agency. */
@Injectable()
export class ManyChecksService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly issuer: IssuerService,
    private readonly checker: Checker,
    private readonly files: FileChecker,
    private readonly guard: ResultGuard,
  ) {}

  async check(call: StaffCall<'verification.check'>): Promise<ReplyOf<'verification.check'>> {
    const results = await this.checked(call, call.body.items)
    return { checkedAt: this.clock.now().toISOString(), results }
  }

  async checkFile(call: StaffCall<'verification.checkFile'>): Promise<ReplyOf<'verification.checkFile'>> {
    const result = await this.files.check(await readWhole(call, fileBytes), call.statements)
    return { result, receipt: result.kind === 'certificate' ? this.guard.receiptOf(result) : null }
  }

  async readTable(call: StaffCall<'verification.readTable'>): Promise<ReplyOf<'verification.readTable'>> {
    return readTable(await readWhole(call, tableBytes))
  }

  async exportTable(call: StaffCall<'verification.exportTable'>): Promise<Buffer> {
    const { columns, numberColumn, nameColumn, rows } = await readTable(await readWhole(call, tableBytes))
    const asked = rows.map(({ cells }) => ({
      reference: cells[numberColumn] ?? '',
      name: nameColumn === null ? undefined : cells[nameColumn],
    }))
    const results = await this.checked(call, asked)
    const checked = rows.flatMap((row, at) => {
      const result = results[at]
      return result ? [{ ...row, result }] : []
    })
    return this.exported(call, call.query, columns, checked)
  }

  async exportFiles(call: StaffCall<'verification.exportFiles'>): Promise<Buffer> {
    const { files, as, words } = call.body
    const strange = files.findIndex(({ result, receipt }) => !this.guard.isOurs(result, receipt))
    if (strange >= 0)
      throw new Refusal(422, 'invalid-request', [{ pointer: `/files/${strange}/receipt`, code: 'receipt-not-ours' }])
    const rows = files.map(({ name, result }, at) => ({ line: at + 1, cells: [name], result }))
    return this.exported(call, { as, words }, [say(words, checks.sheet.file)], rows)
  }

  private async checked(call: StaffCall<'verification.check' | 'verification.exportTable'>, asked: readonly Asked[]) {
    const who = call.actor.kind === 'token' ? call.actor.tokenId : call.actor.personId
    this.guard.refuse(who)
    const results = await this.checker.checkMany(asked, call.statements)
    this.guard.missed(who, results)
    return results
  }

  private async exported(
    call: StaffCall<'verification.exportTable' | 'verification.exportFiles'>,
    { as, words }: { readonly as: ExportForm; readonly words: Language },
    columns: readonly string[],
    rows: readonly CheckedRow[],
  ): Promise<Buffer> {
    const agency = await this.writeDown(call, as, rows)
    void call.reply
      .type('application/octet-stream')
      .header('content-disposition', `attachment; filename="${fileNames[as]}"`)
    if (as === 'report') return this.report(call.actor, agency, columns, rows)
    const sheet = sheetOfResults(words, columns, rows)
    return as === 'csv' ? Buffer.from(csvOfSheet(sheet)) : xlsxOfSheet(sheet, say(words, checks.sheet.title))
  }

  private async report(
    actor: Actor,
    agency: Bilingual,
    columns: readonly string[],
    rows: readonly CheckedRow[],
  ): Promise<Buffer> {
    const madeAt = this.clock.now().toISOString()
    const facts = { issuerDid: this.issuer.did, madeAt, agency, madeBy: actor.kind, columns, rows }
    return Buffer.from(JSON.stringify(await secure(buildReport(facts), this.issuer.signer, madeAt), null, 1))
  }

  /** One entry for the whole list, and the agency it was for. */
  private writeDown(
    call: StaffCall<'verification.exportTable' | 'verification.exportFiles'>,
    as: ExportForm,
    rows: readonly CheckedRow[],
  ): Promise<Bilingual> {
    return this.work.run(call, async (tx) => {
      const [agency] = await tx.query<Bilingual>('SELECT name_en AS en, name_ja AS ja FROM own_agency()')
      await audit(tx, {
        act: 'verification.export',
        subject: { kind: 'certificates', id: null },
        details: { as, rows: rows.length, summary: summaryOf(rows) },
        traceId: call.traceId,
      })
      return agency ?? { en: '', ja: '' }
    })
  }
}
