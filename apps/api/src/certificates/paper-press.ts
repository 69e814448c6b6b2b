import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { Injectable, type OnModuleDestroy } from '@nestjs/common'
import type { CertificateFacts } from '@muster/credential/certificate-facts.ts'
import { Clock, dayIn } from '../platform/clock.ts'
import { PaperSigner } from './paper-signer.service.ts'
import type { PaperFacts } from './pdf/certificate-pdf.ts'
import type { PaperAnswer, PaperTask } from './pdf/paper-worker.ts'
import { roomFor, signPdf } from './pdf/sign-pdf.ts'

/** No certificate takes longer, in milliseconds: a thread that does is stopped. */
const patience = 30_000

interface Waiting {
  readonly resolve: (pdf: Buffer) => void
  readonly reject: (error: Error) => void
}

/** Draws certificates in a thread of its own, and signs them here: the key never leaves this one. */
@Injectable()
export class PaperPress implements OnModuleDestroy {
  private thread: Worker | null = null
  private readonly waiting = new Map<number, Waiting>()
  private tasks = 0

  constructor(
    private readonly signers: PaperSigner,
    private readonly clock: Clock,
  ) {}

  /** A certificate on paper, signed now. */
  async make(certificate: { facts: CertificateFacts; credential: string; code: string }): Promise<Buffer> {
    const { signer } = this.signers
    const pdf = await this.draw({
      ...certificate,
      issuedOn: dayIn('Asia/Tokyo', new Date(certificate.facts.issuedAt)),
      signedAt: this.clock.now(),
      signatureRoom: roomFor(signer),
    })
    return signPdf(pdf, signer)
  }

  async onModuleDestroy(): Promise<void> {
    await this.thread?.terminate()
  }

  private draw(paper: PaperFacts): Promise<Buffer> {
    const task = ++this.tasks
    const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
    const thread = (this.thread ??= this.start())
    this.waiting.set(task, { resolve, reject })
    const timer = setTimeout(() => void thread.terminate(), patience)
    thread.postMessage({ task, paper } satisfies PaperTask)
    return promise.finally(() => {
      clearTimeout(timer)
      this.waiting.delete(task)
    })
  }

  private start(): Worker {
    const thread = new Worker(threadFile())
    // It keeps no process alive, and one that broke is replaced when it is next needed.
    thread.unref()
    thread.on('message', (answer: PaperAnswer) => {
      const waiting = this.waiting.get(answer.task)
      if ('pdf' in answer) waiting?.resolve(Buffer.from(answer.pdf))
      else waiting?.reject(new Error(answer.error))
    })
    const fail = (error: Error): void => {
      // Those that wait by now wait for the one that took its place.
      if (this.thread !== thread) return
      this.thread = null
      for (const { reject } of this.waiting.values()) reject(error)
    }
    thread.on('error', fail)
    thread.on('exit', (status) => fail(new Error(`the thread that draws certificates ended (${status})`)))
    return thread
  }
}

/** Beside the sources, or beside the built server, whose own file may be one of its chunks. */
function threadFile(): URL {
  const places = ['./pdf/paper-worker.ts', './paper-worker.js', '../paper-worker.js']
  const file = places.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url))
  if (!file) throw new Error('the thread that draws certificates is missing from the build')
  return file
}
