import { useId, useState } from 'react'
import { controls } from '@muster/words/catalogue/controls.ts'
import { security } from '@muster/words/catalogue/security.ts'
import { useWords } from '../../app/language.tsx'
import { Button } from '../../ui/button.tsx'
import { saveAsFile } from '../../ui/csv.ts'
import { Panel } from '../../ui/panel.tsx'

/** Fresh recovery codes, which are shown this once. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const words = useWords()
  const title = useId()
  const [isCopied, setCopied] = useState(false)
  const say = security.factor.codes
  const text = codes.join('\n')
  const copy = () => {
    void navigator.clipboard.writeText(text).then(() => setCopied(true))
  }
  return (
    <Panel labelledBy={title} emphasis="next" className="stack">
      <h3 id={title}>{words.say(say.title)}</h3>
      <p className="measure">{words.say(say.text)}</p>
      <ul className="recovery-codes" role="list">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <p className="row">
        <Button icon="copy" onClick={copy}>
          {words.say(controls.copy)}
        </Button>
        <Button
          icon="download"
          onClick={() =>
            saveAsFile('muster-recovery-codes.txt', `${words.say(say.file)}\n\n${text}\n`, 'text/plain;charset=utf-8')
          }
        >
          {words.say(say.download)}
        </Button>
        <Button icon="print" onClick={() => window.print()}>
          {words.say(controls.print)}
        </Button>
        <Button variant="filled" icon="tick" onClick={onDone}>
          {words.say(say.done)}
        </Button>
      </p>
      <p role="status">{isCopied && words.say(controls.copied)}</p>
    </Panel>
  )
}
