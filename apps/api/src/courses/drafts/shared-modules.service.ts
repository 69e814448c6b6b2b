import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { ModuleContent } from '@muster/contracts/schemas/lesson.ts'
import { sharedFrom } from '@muster/course/shared-module.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { CourseCatalogue } from '../course-catalogue.ts'
import { moduleContent, type PublishedEdition, type PublishedModule } from '../published-edition.ts'
import { writeModule } from './draft-document.ts'
import { touchDraft, touchDraftOf } from './draft.policy.ts'
import { findDraft } from './draft-rows.ts'

interface Home {
  readonly course: string
  readonly module: string
}

/** Modules of one course in the draft of another: shown, brought up to date, and made its own. */
@Injectable()
export class SharedModulesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly catalogue: CourseCatalogue,
  ) {}

  shareable(call: PersonCall<'authoring.shareable'>): Promise<ReplyOf<'authoring.shareable'>> {
    return this.work.run(call, async (tx) => {
      const draft = await findDraft(tx, call.params.draft)
      const shown = await shownIn(tx, draft.id)
      const editions = (await this.catalogue.newestOfAll(tx)).filter(
        ({ agencyId, courseKey }) => agencyId === call.actor.agencyId && courseKey !== draft.courseKey,
      )
      return {
        courses: editions.flatMap((edition) => {
          const modules = edition.modules.filter((module) => shareableFrom(edition, module) !== null)
          return modules.length === 0
            ? []
            : [
                {
                  key: edition.courseKey,
                  title: edition.title,
                  edition: edition.edition,
                  modules: modules.map((module) => ({
                    key: module.key,
                    title: module.title,
                    lessons: module.lessons.length,
                    minutes: module.lessons.reduce((sum, { minutes }) => sum + minutes, 0),
                    shown: shown.some((one) => one.course === edition.courseKey && one.module === module.key),
                  })),
                },
              ]
        }),
      }
    })
  }

  share(call: PersonCall<'authoring.share'>): Promise<{ id: string }> {
    return this.work.run(call, async (tx) => {
      const draft = await findDraft(tx, call.params.draft)
      await touchDraft(tx, draft.id)
      const { course, module } = call.body
      if (course === draft.courseKey) throw new Refusal(409, 'module-cannot-be-shared')
      const shown = await shownIn(tx, draft.id)
      if (shown.some((one) => one.course === course && one.module === module))
        throw new Refusal(409, 'module-shown-already')
      return { id: await this.write(tx, call, { act: 'authoring.share', draft: draft.id, course, module }) }
    })
  }

  takeNewest(call: PersonCall<'authoring.takeNewest'>): Promise<{ edition: string }> {
    return this.work.run(call, async (tx) => {
      const draftId = await touchDraftOf(tx, 'draft_module', call.params.module)
      const [home] = await tx.query<Home>(
        'SELECT shared_course AS course, shared_module AS module FROM draft_module WHERE id = $1 AND shared_course IS NOT NULL',
        [call.params.module],
      )
      if (!home) throw new Refusal(409, 'module-cannot-be-shared')
      await this.write(tx, call, { act: 'authoring.takeNewest', draft: draftId, ...home })
      const [now] = await tx.query<{ edition: string }>(
        'SELECT shared_edition AS edition FROM draft_module WHERE id = $1',
        [call.params.module],
      )
      return { edition: now?.edition ?? '' }
    })
  }

  makeOwn(call: PersonCall<'authoring.makeOwn'>): Promise<Record<string, never>> {
    return this.work.run(call, async (tx) => {
      await touchDraftOf(tx, 'draft_module', call.params.module)
      await tx.query(
        `UPDATE draft_module SET shared_course = NULL, shared_module = NULL, shared_edition = NULL, version = version + 1
         WHERE id = $1 AND shared_course IS NOT NULL`,
        [call.params.module],
      )
      await audit(tx, {
        act: 'authoring.makeOwn',
        subject: { kind: 'draft-module', id: call.params.module },
        traceId: call.traceId,
      })
      return {}
    })
  }

  /** Writes the module as the newest edition of its course has it: at the end, or over what stands. */
  private async write(
    tx: Tx,
    call: PersonCall<'authoring.share' | 'authoring.takeNewest'>,
    { act, draft: draftId, ...home }: Home & { readonly act: string; readonly draft: string },
  ): Promise<string> {
    const edition = await this.catalogue.newestOf(tx, home.course)
    const module = edition?.modules.find(({ key }) => key === home.module)
    if (!edition || !module || edition.agencyId !== call.actor.agencyId) throw notFound()
    const shared = shareableFrom(edition, module)
    if (!shared) throw new Refusal(409, 'module-cannot-be-shared')
    await refuseOwn(tx, draftId, shared.key)
    const [last] = await tx.query<{ place: number }>(
      'UPDATE course_draft d SET version = version + 1 WHERE id = $1 RETURNING (SELECT coalesce(max(place), 0) FROM draft_module m WHERE m.draft_id = d.id) AS place',
      [draftId],
    )
    const draft = { id: draftId, agencyId: call.actor.agencyId, by: call.actor.personId }
    const id = await writeModule(tx, draft, shared, (last?.place ?? 0) + 1)
    await audit(tx, {
      act,
      subject: { kind: 'draft-module', id },
      details: { ...home, edition: edition.edition },
      traceId: call.traceId,
    })
    return id
  }
}

/** A module of an edition as another course would show it; null where it cannot. */
const shareableFrom = (edition: PublishedEdition, module: PublishedModule): ModuleContent | null =>
  sharedFrom(moduleContent(module), { course: edition.courseKey, edition: edition.edition })

/** A module of that key that was made the course's own, standing or removed, is never written over. */
async function refuseOwn(tx: Tx, draftId: string, key: string): Promise<void> {
  const [own] = await tx.query(
    'SELECT 1 FROM draft_module WHERE draft_id = $1 AND key = $2 AND shared_course IS NULL',
    [draftId, key],
  )
  if (own) throw new Refusal(409, 'module-shown-already')
}

const shownIn = (tx: Tx, draftId: string): Promise<Home[]> =>
  tx.query<Home>(
    'SELECT shared_course AS course, shared_module AS module FROM draft_module WHERE draft_id = $1 AND removed_at IS NULL AND shared_course IS NOT NULL',
    [draftId],
  )
