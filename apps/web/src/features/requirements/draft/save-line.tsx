import { controls } from '@muster/words/catalogue/controls.ts'
import { rules } from '@muster/words/catalogue/rules.ts'
import { useWords } from '../../../app/language.tsx'
import { sayProblem } from '../../../app/problem-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { DraftEditor } from './use-draft-editor.ts'

/** Whether what is on the screen is saved, the steps back and forth, and the choice when somebody else saved too. */
export function SaveLine({ editor }: { editor: DraftEditor }) {
  const words = useWords()
  const { state } = editor
  const { saving } = rules
  return (
    <>
      <div className="save-line">
        <p role="status" className={state.kind === 'failed' ? 'save-failed' : undefined}>
          <Icon name={state.kind === 'saved' ? 'check' : state.kind === 'failed' ? 'cross' : 'sync'} />
          {state.kind === 'failed'
            ? words.say(saving.failed, { reason: sayProblem(words, state.error) })
            : words.say(saving[state.kind])}
        </p>
        {state.kind === 'failed' && <Button onClick={editor.saveNow}>{words.say(controls.tryAgain)}</Button>}
        <span className="row">
          <Button variant="plain" {...stepProps(editor.undo)}>
            {words.say(saving.undo)}
          </Button>
          <Button variant="plain" {...stepProps(editor.redo)}>
            {words.say(saving.redo)}
          </Button>
        </span>
      </div>
      {state.kind === 'conflict' && (
        <Notice
          tone="warn"
          live="alert"
          title={words.say(saving.conflictTitle, {
            people: state.theirs.authors
              .map(({ name }) => words.text(name))
              .join(words.language === 'en' ? ', ' : '、'),
          })}
          actions={
            <>
              <Button onClick={() => editor.keepMine(state.theirs)}>{words.say(saving.keepMine)}</Button>
              <Button onClick={() => editor.takeTheirs(state.theirs)}>{words.say(saving.takeTheirs)}</Button>
            </>
          }
        >
          {words.say(saving.conflictText)}
        </Notice>
      )}
    </>
  )
}

const stepProps = (step: (() => void) | null) =>
  step ? { onClick: step } : { 'aria-disabled': true, className: 'button-idle' }
