import { useState } from 'react'
import type { TextBlock } from '@muster/contracts/schemas/draft.ts'
import { blockTexts } from '@muster/course/block-texts.ts'
import { type Chosen, choicesIn, type MergeChoice, type MergedRow, settleMerge } from '@muster/course/merge-texts.ts'
import { authoring } from '@muster/words/catalogue/authoring.ts'
import { useWords } from '../../../app/language.tsx'
import { Button } from '../../../ui/button.tsx'
import { RadioGroup } from '../../../ui/choice.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { StrongText } from '../../../app/lesson/strong-text.tsx'
import { newBlockId } from '../new-block-id.ts'

const { merge } = authoring
const choices = ['mine', 'theirs', 'both'] as const

/** Blocks that two authors changed, side by side, with a choice for each; both stay where nothing is chosen. */
export function MergeChoices({
  rows,
  language,
  onDone,
}: {
  rows: readonly MergedRow[]
  language: 'en' | 'ja'
  onDone: (blocks: TextBlock[]) => void
}) {
  const words = useWords()
  const [chosen, setChosen] = useState<Record<string, Chosen>>({})
  const waiting = choicesIn(rows)
  return (
    <Panel emphasis="warn" className="merge">
      <h2>{words.say(merge.title, { count: waiting.length })}</h2>
      <p>{words.say(merge.text)}</p>
      {waiting.map((choice, at) => (
        <Choice
          key={choice.id}
          choice={choice}
          number={at + 1}
          language={language}
          value={chosen[choice.id] ?? 'both'}
          onChange={(value) => setChosen({ ...chosen, [choice.id]: value })}
        />
      ))}
      <div>
        <Button variant="filled" onClick={() => onDone(settleMerge(rows, chosen, newBlockId))}>
          {words.say(merge.done)}
        </Button>
      </div>
    </Panel>
  )
}

function Choice({
  choice,
  number,
  language,
  value,
  onChange,
}: {
  choice: MergeChoice
  number: number
  language: 'en' | 'ja'
  value: Chosen
  onChange: (value: Chosen) => void
}) {
  const words = useWords()
  const labels = { mine: merge.keepMine, theirs: merge.keepTheirs, both: merge.keepBoth }
  return (
    <section className="merge-choice">
      <div className="merge-sides">
        <Side title={words.say(merge.mine)} block={choice.mine} language={language} />
        <Side title={words.say(merge.theirs)} block={choice.theirs} language={language} />
      </div>
      <RadioGroup
        legend={words.say(merge.block, { number })}
        appearance="inline"
        value={value}
        choices={choices.map((one) => ({ value: one, label: words.say(labels[one]) }))}
        onChange={(next) => onChange(choices.find((one) => one === next) ?? 'both')}
      />
    </section>
  )
}

function Side({ title, block, language }: { title: string; block: TextBlock | null; language: 'en' | 'ja' }) {
  const words = useWords()
  return (
    <div>
      <p className="small muted">{title}</p>
      {block ? (
        <div className="merge-side" lang={language}>
          {blockTexts(block.block).map((text, at) => (
            <p key={at}>
              <StrongText text={text} />
            </p>
          ))}
        </div>
      ) : (
        <p className="merge-side muted">{words.say(merge.removed)}</p>
      )}
    </div>
  )
}
