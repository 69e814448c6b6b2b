import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { DragEvent, ReactNode } from 'react'
import { blockTexts } from '@muster/course/block-texts.ts'
import { withoutMarks } from '@muster/course/excerpt.ts'
import { authoring } from '@muster/words/catalogue/authoring.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { call } from '../../../app/client.ts'
import { useWords } from '../../../app/language.tsx'
import { sayProblem } from '../../../app/problem-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox, RadioGroup } from '../../../ui/choice.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { Field, TextInput } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { addCourseFile } from '../../../app/course-file.ts'
import { FileButton } from '../../../ui/file-button.tsx'
import { LostPictures } from './lost-pictures.tsx'
import { type LostPicture, takeWordFile } from './take-parts.ts'
import { takenModules, type TakenModules } from './taken-document.ts'

const { word: wordWords } = authoring

type Lesson = TakenModules[number]['lessons'][number] & { isLeft?: boolean }
type Module = { title: string; lessons: Lesson[] }

interface Read {
  readonly modules: readonly Module[]
  readonly language: 'en' | 'ja'
  readonly lostPictures: readonly LostPicture[]
}

const isJapanese = (modules: readonly Module[]): boolean =>
  /[\u3040-\u30ff\u4e00-\u9fff]/.test(
    modules.map(({ title, lessons }) => title + lessons.map((one) => one.title).join('')).join(''),
  )

/** A whole Word document becomes modules and lessons: it is shown first, to be corrected, and then taken in at once. */
export function WordImport({ draft, onTaken }: { draft: string; onTaken: () => void }) {
  const words = useWords()
  const [read, setRead] = useState<Read | null>(null)
  const [key, setKey] = useState('')
  const reading = useMutation({
    mutationFn: async (file: File): Promise<Read> => {
      const { parts, lostPictures } = await takeWordFile(file, {
        addFile: addCourseFile,
        pictureLine: (alt) => words.say(wordWords.pictureHere, { alt: alt || words.say(wordWords.unnamed) }),
      })
      const modules = takenModules(parts, {
        module: words.say(wordWords.untitledModule),
        lesson: words.say(wordWords.untitledLesson),
      })
      return { modules, language: isJapanese(modules) ? 'ja' : 'en', lostPictures }
    },
    onSuccess: (found) => {
      setKey(crypto.randomUUID())
      setRead(found)
      take.reset()
    },
  })
  const take = useMutation({
    mutationFn: ({ modules, language }: Read) =>
      call('authoring.takeIn', { params: { draft }, body: { language, modules: kept(modules) }, idempotencyKey: key }),
    onSuccess: () => {
      setRead(null)
      onTaken()
    },
  })
  const drop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files
    if (!file) return
    event.preventDefault()
    reading.mutate(file)
  }
  return (
    <section className="section word-import" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <h2>{words.say(wordWords.heading)}</h2>
      <p className="muted">{words.say(wordWords.hint)}</p>
      <FileButton
        accept=".docx"
        busy={reading.isPending && words.say(wordWords.reading)}
        onFile={(file) => reading.mutate(file)}
      >
        {words.say(wordWords.choose)}
      </FileButton>
      {reading.isError && <Notice tone="refused" live="alert" title={words.say(wordWords.failed)} />}
      {take.isSuccess && (
        <Notice tone="valid" live="status" title={words.say(wordWords.taken, { count: take.data.lessons })} />
      )}
      {read && (
        <Preview
          read={read}
          onChange={(next) => {
            setRead(next)
            setKey(crypto.randomUUID())
          }}
        >
          {take.isError && <Notice tone="refused" live="alert" title={sayProblem(words, take.error)} />}
          <div>
            <Button
              variant="filled"
              busy={take.isPending && words.say(controls.saving)}
              onClick={() => take.mutate(read)}
            >
              {words.say(wordWords.take)}
            </Button>
          </div>
        </Preview>
      )}
    </section>
  )
}

const kept = (modules: readonly Module[]): TakenModules =>
  modules.flatMap(({ title, lessons }) => {
    const left = lessons.filter(({ isLeft }) => !isLeft).map(({ title: named, blocks }) => ({ title: named, blocks }))
    return left.length > 0 ? [{ title, lessons: left }] : []
  })

function Preview({ read, onChange, children }: { read: Read; onChange: (read: Read) => void; children: ReactNode }) {
  const words = useWords()
  const change = (at: number, module: Module) =>
    onChange({ ...read, modules: read.modules.map((one, index) => (index === at ? module : one)) })
  return (
    <Panel emphasis="next" className="stack">
      <h3>{words.say(wordWords.preview)}</h3>
      <RadioGroup
        legend={words.say(wordWords.language)}
        appearance="inline"
        value={read.language}
        choices={[
          { value: 'en', label: words.say(wordWords.languages.english) },
          { value: 'ja', label: words.say(wordWords.languages.japanese) },
        ]}
        onChange={(language) => onChange({ ...read, language: language === 'ja' ? 'ja' : 'en' })}
      />
      <LostPictures pictures={read.lostPictures} />
      {read.modules.map((module, at) => (
        <section key={at} className="stack wide-fields taken-module">
          <Title
            label={words.say(wordWords.module, { number: at + 1 })}
            language={read.language}
            value={module.title}
            onChange={(title) => change(at, { ...module, title })}
          />
          {module.lessons.map((lesson, place) => (
            <TakenLesson
              key={place}
              lesson={lesson}
              number={`${at + 1}.${place + 1}`}
              language={read.language}
              onChange={(changed) =>
                change(at, {
                  ...module,
                  lessons: module.lessons.map((one, index) => (index === place ? changed : one)),
                })
              }
            />
          ))}
        </section>
      ))}
      {children}
    </Panel>
  )
}

function TakenLesson({
  lesson,
  number,
  language,
  onChange,
}: {
  lesson: Lesson
  number: string
  language: 'en' | 'ja'
  onChange: (lesson: Lesson) => void
}) {
  const words = useWords()
  return (
    <div className="stack wide-fields taken-lesson">
      <Title
        label={words.say(wordWords.lesson, { number })}
        language={language}
        value={lesson.title}
        onChange={(title) => onChange({ ...lesson, title })}
      />
      <Disclosure summary={words.say(wordWords.blocks, { count: lesson.blocks.length })}>
        <div lang={language}>
          {lesson.blocks.map((block, at) => (
            <p key={at} className="small">
              {blockTexts(block).map(withoutMarks).join(' · ')}
            </p>
          ))}
        </div>
      </Disclosure>
      <Checkbox
        label={words.say(wordWords.leaveOut)}
        checked={lesson.isLeft ?? false}
        onChange={(isLeft) => onChange({ ...lesson, isLeft })}
      />
    </div>
  )
}

function Title({
  label,
  language,
  value,
  onChange,
}: {
  label: string
  language: 'en' | 'ja'
  value: string
  onChange: (value: string) => void
}) {
  return (
    <Field label={label}>
      {(control) => (
        <TextInput
          {...control}
          lang={language}
          maxLength={400}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
