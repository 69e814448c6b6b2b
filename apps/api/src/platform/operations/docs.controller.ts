import { Controller } from '@nestjs/common'
import { Bind } from '../endpoint/bind.ts'
import { type Call, TheCall } from '../endpoint/call.ts'
import { docsPage } from './docs-page.ts'
import { openapi } from './openapi.ts'

@Controller()
export class DocsController {
  @Bind('platform.openapi')
  openapi(): Record<string, unknown> {
    return openapi()
  }

  @Bind('platform.docs')
  docs(@TheCall() call: Call<'platform.docs'>): string {
    void call.reply.type('text/html; charset=utf-8')
    return docsPage()
  }
}
