import { Injectable } from '@nestjs/common'
import { endpoints, type ReplyOf } from '@muster/contracts/endpoints.ts'
import { audit } from '../../platform/audit/audit.ts'
import { UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { FileStore } from '../../platform/files/file-store.ts'
import { logoKey } from '../../platform/files/logo-key.ts'
import { type FileFault, recogniseFile } from '../../platform/files/recognise.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { filePolicy } from '../../platform/security-headers.ts'
import { presentAgency } from './agency-settings.present.ts'
import { agencyOf } from './agency-settings.service.ts'

const { mostBytes } = endpoints['agency.setLogo'].upload
/** In pixels: a logo is shown small, and everybody loads it. */
const longestSide = 2_000

async function recogniseLogo(content: Buffer): Promise<{ mediaType: string } | FileFault> {
  const kind = await recogniseFile(content)
  if (typeof kind === 'string') return kind
  if (!kind.size) return 'not-one-of'
  return Math.max(kind.size.width, kind.size.height) > longestSide ? 'image-too-large' : { mediaType: kind.mediaType }
}

/** The picture an agency is known by. */
@Injectable()
export class AgencyLogoService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly files: FileStore,
  ) {}

  /** Takes a picture in; a refused one leaves nothing behind. */
  async set(call: PersonCall<'agency.setLogo'>): Promise<ReplyOf<'agency.setLogo'>> {
    if (call.body === undefined) throw new Refusal(415, 'unsupported-media-type')
    const file = await this.files.receiveAs(call.body, mostBytes, recogniseLogo)
    try {
      await this.files.take(logoKey(call.actor.agencyId, file.sha256), file.path, file.mediaType)
      return await this.change(call, file.sha256, file.mediaType)
    } finally {
      await file.discard()
    }
  }

  remove(call: PersonCall<'agency.removeLogo'>): Promise<ReplyOf<'agency.removeLogo'>> {
    return this.change(call, null, null)
  }

  /** The content. It never changes under the address the web asks for, which names the version. */
  async read(call: PersonCall<'agency.logo'>): Promise<Buffer> {
    const [logo] = await this.work.run(call, (tx) =>
      tx.query<{ sha256: string; type: string }>(
        'SELECT logo_sha256 AS sha256, logo_type AS type FROM agency WHERE id = $1 AND logo_sha256 IS NOT NULL',
        [call.params.agency],
      ),
    )
    const content = logo && (await this.files.read(logoKey(call.params.agency, logo.sha256)))
    if (!content) throw notFound()
    void call.reply
      .type(logo.type)
      .header('cache-control', 'private, max-age=86400')
      .header('content-security-policy', filePolicy)
      .header('cross-origin-resource-policy', 'same-origin')
    return content
  }

  private change(
    call: PersonCall<'agency.setLogo'> | PersonCall<'agency.removeLogo'>,
    sha256: string | null,
    type: string | null,
  ): Promise<ReplyOf<'agency.read'>> {
    const { agencyId } = call.actor
    return this.work.run(call, async (tx) => {
      await tx.query('UPDATE agency SET logo_sha256 = $2, logo_type = $3, version = version + 1 WHERE id = $1', [
        agencyId,
        sha256,
        type,
      ])
      await audit(tx, {
        act: sha256 ? 'agency.setLogo' : 'agency.removeLogo',
        subject: { kind: 'agency', id: agencyId },
        traceId: call.traceId,
      })
      return presentAgency(await agencyOf(tx, agencyId))
    })
  }
}
