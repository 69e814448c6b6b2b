import { useState, useSyncExternalStore } from 'react'
import { checkOffline, type OfflineVerdict } from '@muster/credential/offline-check.ts'
import type { OfflineInputCode } from '@muster/credential/codes.ts'
import { offlineCheck } from '@muster/words/catalogue/offline-check.ts'
import { shell } from '@muster/words/catalogue/shell.ts'
import { languageNames, languages } from '@muster/words/language.ts'
import { sizeText } from '@muster/words/durations.ts'
import { Button } from '../../ui/press-button.tsx'
import { BrandMark, Icon } from '../../ui/icon.tsx'
import { Notice } from '../../ui/notice.tsx'
import { SkipLink } from '../../ui/skip-link.tsx'
import { Status } from '../../ui/status.tsx'
import { Camera } from './camera.tsx'
import { CheckWords, useCheckWords, useChoice } from './check-words.tsx'
import { checkedNow } from './checked-now.ts'
import { InputChoices } from './input-choices.tsx'
import { IssuersSection } from './issuers-section.tsx'
import { changeToNewerVersion, useKeptPage } from './kept-page.ts'
import { largestFile, readFile, type FileKind, type FileRefusal } from './read-file.ts'
import { Result } from './result.tsx'
import { useIssuers } from './use-issuers.ts'
import './offline-check.css'

type Stage =
  | { readonly at: 'choosing' }
  | { readonly at: 'scanning' }
  | { readonly at: 'reading' }
  | { readonly at: 'refused'; readonly code: OfflineInputCode | FileRefusal; readonly address: string | null }
  | { readonly at: 'checked'; readonly check: OfflineVerdict; readonly checkedAt: string; readonly kind: FileKind }

/** The page that checks certificates without a network. */
export function CheckPage() {
  return (
    <CheckWords>
      <Header />
      <Content />
    </CheckWords>
  )
}

function useOnline(): boolean {
  return useSyncExternalStore(
    (listener) => {
      addEventListener('online', listener)
      addEventListener('offline', listener)
      return () => {
        removeEventListener('online', listener)
        removeEventListener('offline', listener)
      }
    },
    () => navigator.onLine,
  )
}

function Header() {
  const { words, choose } = useChoice()
  const isOnline = useOnline()
  const other = languages.find((one) => one !== words.language) ?? words.language
  return (
    <>
      <SkipLink target="main">{words.say(shell.skipToContent)}</SkipLink>
      <header className="check-top top">
        <div className="wrap">
          <span className="check-brand">
            <BrandMark />
            {words.say(shell.brand)}
          </span>
          <span className="check-connection" role="status">
            <Icon name={isOnline ? 'cloud' : 'cloud-off'} />
            {words.say(offlineCheck.connection[isOnline ? 'online' : 'offline'])}
          </span>
          <button type="button" className="check-language" lang={other} onClick={() => choose(other)}>
            {languageNames[other]}
          </button>
        </div>
      </header>
    </>
  )
}

/** The address in what was read, where it is a page of an issuer that can be opened. */
function addressIn(text: string): string | null {
  const [address = ''] = text.trim().split('#')
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) ? address : null
}

function Content() {
  const words = useCheckWords()
  const issuers = useIssuers()
  const [stage, setStage] = useState<Stage>({ at: 'choosing' })
  const known = issuers.held?.map((one) => one.known) ?? []
  const begin = () => setStage({ at: 'choosing' })

  const checkText = async (text: string, kind: FileKind = 'plain') => {
    const at = checkedNow()
    const check = await checkOffline(text, known, at)
    if (check.kind === 'checked') setStage({ at: 'checked', check, checkedAt: at.instant, kind })
    else setStage({ at: 'refused', code: check.code, address: check.code === 'no-statement' ? addressIn(text) : null })
  }
  const checkFile = async (file: File) => {
    setStage({ at: 'reading' })
    const reading = await readFile(file)
    if ('refused' in reading) setStage({ at: 'refused', code: reading.refused, address: null })
    else await checkText(reading.text, reading.kind)
  }
  const another = (
    <Button variant="filled" onClick={begin}>
      {words.say(offlineCheck.another)}
    </Button>
  )
  return (
    <main className="wrap narrow" id="main" tabIndex={-1}>
      <title>{words.say(shell.documentTitle, { page: words.say(offlineCheck.title) })}</title>
      <h1>{words.say(offlineCheck.title)}</h1>
      <div className="check-stage">
        {stage.at === 'choosing' && (
          <InputChoices
            onScan={() => setStage({ at: 'scanning' })}
            onFile={(file) => void checkFile(file)}
            onText={(text) => void checkText(text)}
          />
        )}
        {stage.at === 'scanning' && <Camera onFound={(text) => void checkText(text)} onClose={begin} />}
        {stage.at === 'reading' && <p role="status">{words.say(offlineCheck.reading)}</p>}
        {stage.at === 'refused' && (
          <Notice
            tone="warn"
            live="alert"
            title={words.say(offlineCheck.refused.title)}
            actions={
              <>
                {another}
                {stage.address && <a href={stage.address}>{words.say(offlineCheck.refused.online)}</a>}
              </>
            }
          >
            <p>{words.sayLoosely(offlineCheck.refused[stage.code], { most: sizeText(largestFile) })}</p>
            <p>{words.say(offlineCheck.refused.notAVerdict)}</p>
          </Notice>
        )}
        {stage.at === 'checked' && (
          <Result check={stage.check} checkedAt={stage.checkedAt} kind={stage.kind} actions={another} />
        )}
      </div>
      <KeptLine />
      <IssuersSection issuers={issuers} />
    </main>
  )
}

/** Whether the page is ready for the field. */
function KeptLine() {
  const words = useCheckWords()
  const kept = useKeptPage()
  if (kept === 'newer-waits')
    return (
      <Notice
        tone="neutral"
        title={words.say(offlineCheck.kept[kept])}
        actions={<Button onClick={changeToNewerVersion}>{words.say(offlineCheck.kept.change)}</Button>}
      />
    )
  const tone = kept === 'kept' ? 'valid' : kept === 'being-kept' ? 'neutral' : 'warn'
  return (
    <p className="small check-kept">
      <Status tone={tone}>{words.say(offlineCheck.kept[kept])}</Status>
      {kept === 'kept' && <span className="muted">{words.say(offlineCheck.kept.home)}</span>}
    </p>
  )
}
