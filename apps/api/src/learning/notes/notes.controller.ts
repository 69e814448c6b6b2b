import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { NotesService } from './notes.service.ts'

@Controller()
export class NotesController {
  constructor(private readonly notes: NotesService) {}

  @Bind('notes.read')
  read(@TheCall() call: PersonCall<'notes.read'>): Promise<ReplyOf<'notes.read'>> {
    return this.notes.read(call)
  }

  @Bind('notes.save')
  save(@TheCall() call: PersonCall<'notes.save'>): Promise<ReplyOf<'notes.save'>> {
    return this.notes.save(call)
  }

  @Bind('notes.list')
  list(@TheCall() call: PersonCall<'notes.list'>): Promise<ReplyOf<'notes.list'>> {
    return this.notes.list(call)
  }
}
