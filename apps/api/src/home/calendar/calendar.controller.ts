import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type Call, type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { CalendarService } from './calendar.service.ts'

const mediaType = 'text/calendar; charset=utf-8'

@Controller()
export class CalendarController {
  constructor(private readonly calendar: CalendarService) {}

  @Bind('calendar.file')
  file(@TheCall() call: PersonCall<'calendar.file'>): Promise<string> {
    void call.reply.type(mediaType).header('cache-control', 'private, no-store')
    return this.calendar.file(call)
  }

  @Bind('calendar.read')
  read(@TheCall() call: PersonCall<'calendar.read'>): Promise<ReplyOf<'calendar.read'>> {
    return this.calendar.read(call)
  }

  @Bind('calendar.renew')
  renew(@TheCall() call: PersonCall<'calendar.renew'>): Promise<ReplyOf<'calendar.renew'>> {
    return this.calendar.renew(call)
  }

  @Bind('calendar.end')
  end(@TheCall() call: PersonCall<'calendar.end'>): Promise<void> {
    return this.calendar.end(call)
  }

  /** The address is the secret: nobody in between keeps what it shows. */
  @Bind('calendar.feed')
  async feed(@TheCall() call: Call<'calendar.feed'>): Promise<string> {
    const text = await this.calendar.feed(call)
    void call.reply.type(mediaType).header('cache-control', 'no-store').header('referrer-policy', 'no-referrer')
    return text
  }
}
