import { Module } from '@nestjs/common'
import { CompletionService } from './completion.service.ts'

/** What people have completed. */
@Module({ providers: [CompletionService], exports: [CompletionService] })
export class CompletionsModule {}
