import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { GuestsService } from './guests.service.ts'

@Controller()
export class GuestsController {
  constructor(private readonly guests: GuestsService) {}

  @Bind('guests.list')
  list(@TheCall() call: PersonCall<'guests.list'>): Promise<ReplyOf<'guests.list'>> {
    return this.guests.list(call)
  }

  @Bind('guests.invite')
  invite(@TheCall() call: PersonCall<'guests.invite'>): Promise<ReplyOf<'guests.invite'>> {
    return this.guests.invite(call)
  }

  @Bind('guests.ofCourse')
  ofCourse(@TheCall() call: PersonCall<'guests.ofCourse'>): Promise<ReplyOf<'guests.ofCourse'>> {
    return this.guests.ofCourse(call)
  }

  @Bind('guests.inviteToCourse')
  inviteToCourse(@TheCall() call: PersonCall<'guests.inviteToCourse'>): Promise<ReplyOf<'guests.inviteToCourse'>> {
    return this.guests.inviteToCourse(call)
  }

  @Bind('guests.class')
  read(@TheCall() call: PersonCall<'guests.class'>): Promise<ReplyOf<'guests.class'>> {
    return this.guests.read(call)
  }
}
