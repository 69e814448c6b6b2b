import { Module } from '@nestjs/common'
import { NoticeController } from './notice.controller.ts'
import { NoticeService } from './notice.service.ts'

/** What reaches a person. */
@Module({ controllers: [NoticeController], providers: [NoticeService] })
export class NotificationsModule {}
