import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { AgencyLogoService } from './agency-logo.service.ts'
import { AgencySettingsService } from './agency-settings.service.ts'

@Controller()
export class AgencySettingsController {
  constructor(
    private readonly settings: AgencySettingsService,
    private readonly logos: AgencyLogoService,
  ) {}

  @Bind('agency.read')
  read(@TheCall() call: PersonCall<'agency.read'>): Promise<ReplyOf<'agency.read'>> {
    return this.settings.read(call)
  }

  @Bind('agency.update')
  update(@TheCall() call: PersonCall<'agency.update'>): Promise<ReplyOf<'agency.update'>> {
    return this.settings.update(call)
  }

  @Bind('agency.setLogo')
  setLogo(@TheCall() call: PersonCall<'agency.setLogo'>): Promise<ReplyOf<'agency.setLogo'>> {
    return this.logos.set(call)
  }

  @Bind('agency.removeLogo')
  removeLogo(@TheCall() call: PersonCall<'agency.removeLogo'>): Promise<ReplyOf<'agency.removeLogo'>> {
    return this.logos.remove(call)
  }

  @Bind('agency.logo')
  logo(@TheCall() call: PersonCall<'agency.logo'>): Promise<ReplyOf<'agency.logo'>> {
    return this.logos.read(call)
  }
}
