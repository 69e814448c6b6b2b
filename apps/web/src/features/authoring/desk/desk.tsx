import type { Editor } from '@tiptap/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { DraftCommentView, TextBlock } from '@muster/contracts/schemas/draft.ts'
import { blockRows, translationCounts } from '@muster/course/block-rows.ts'
import { blockFingerprint } from '@muster/course/block-texts.ts'
import { authoring } from '@muster/words/catalogue/authoring.ts'
import { useWords } from '../../../app/language.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Status } from '../../../ui/status.tsx'
import { AddComment } from '../comments/add-comment.tsx'
import { CommentList } from '../comments/comment-list.tsx'
import { confirmBlock, currentBlock, insertBlocks, placeBlock } from '../editor/acts.ts'
import { emptyCheck } from '../editor/check-fields.tsx'
import { untranslated } from '../editor/empty-blocks.ts'
import { PieceContext } from '../editor/piece-context.ts'
import { TextEditor } from '../editor/text-editor.tsx'
import { Toolbar } from '../editor/toolbar.tsx'
import { newBlockId } from '../new-block-id.ts'
import { type useDetails } from '../text/use-details.ts'
import { type useText } from '../text/use-text.ts'
import type { LessonView } from '../use-authoring.ts'
import { LostPictures } from '../word/lost-pictures.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { LessonDetails } from './lesson-details.tsx'
import { MergeChoices } from './merge-choices.tsx'
import { RefusedSave } from './save-state.tsx'
import { firstWords, shownRows } from './shown-rows.ts'
import { useAlignedRows, useIsWide } from './use-aligned-rows.ts'
import { useDeskFiles } from './use-desk-files.ts'

const languages = ['en', 'ja'] as const
const { lesson: lessonWords } = authoring

export interface DeskProps {
  lesson: LessonView
  text: Readonly<Record<'en' | 'ja', ReturnType<typeof useText>>>
  details: ReturnType<typeof useDetails>
}

/** Both languages of a lesson beside each other, block by block; one at a time where there is no room for two. */
export function Desk({ lesson, text, details }: DeskProps) {
  const words = useWords()
  const isWide = useIsWide()
  const [editors, setEditors] = useState<Readonly<Record<'en' | 'ja', Editor | null>>>({ en: null, ja: null })
  const [active, setActive] = useState<'en' | 'ja'>(words.language)
  const [comments, setComments] = useState(lesson.comments)
  const [asked, setAsked] = useState<string | null>(null)
  const desk = useDeskFiles(lesson.files)
  const { canWrite, comment: canComment } = { canWrite: lesson.can.write, comment: lesson.can.comment }
  const rows = useMemo(() => blockRows(text.en.blocks, text.ja.blocks), [text.en.blocks, text.ja.blocks])
  const latest = useRef(rows)
  useEffect(() => {
    latest.current = rows
  })
  const shown = useMemo(() => {
    const translate = (id: string): void => {
      const at = latest.current.findIndex((one) => one.id === id)
      const row = latest.current[at]
      const from = row?.en ?? row?.ja
      const language = row?.en ? 'ja' : 'en'
      const target = editors[language]
      if (!from || !target) return
      const before = latest.current.slice(0, at).filter((one) => one[language] !== null).length
      const of = language === 'ja' ? blockFingerprint(from.block) : null
      placeBlock(target, { id, of, block: untranslated(from.block) }, before)
    }
    const confirm = (id: string): void => {
      const english = latest.current.find((one) => one.id === id)?.en
      if (english && editors.ja) confirmBlock(editors.ja, id, blockFingerprint(english.block))
    }
    const acts = { canWrite, translate, confirm }
    return languages.map((language) => shownRows(rows, language, { words, acts, comments }))
  }, [rows, words, editors, comments, canWrite])
  const list = useMemo(() => languages.map((language) => editors[language]), [editors])
  useAlignedRows(list, shown, isWide)
  const editor = editors[active]
  const write = (language: 'en' | 'ja', blocks: TextBlock[]): void => {
    text[language].write(blocks)
    // Both texts have one order: what moved in one language moves in the other.
    const other = language === 'en' ? 'ja' : 'en'
    const moved = inOrderOf(blocks, text[other].blocks)
    if (moved && text[other].state.kind !== 'merge') text[other].settle(moved)
  }
  const insertCheck = (): void => {
    if (!editor) return
    const key = `c-${newBlockId()}`
    details.change({ ...details.details, checks: [...details.details.checks, emptyCheck(key)] })
    insertBlocks(editor, [{ kind: 'check', check: key }])
  }
  const changeComment = (changed: DraftCommentView): void =>
    setComments((all) =>
      [...all.filter(({ id }) => id !== changed.id), changed].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    )
  const counts = translationCounts(text.en.blocks, text.ja.blocks)
  return (
    <div className="desk">
      {!canWrite && <Notice tone="neutral" title={words.say(lessonWords.readOnly)} />}
      <RefusedSave states={[text.en.state, text.ja.state, details.state]} />
      {languages.map((language) => {
        const { state, settle } = text[language]
        return state.kind === 'merge' ? (
          <MergeChoices key={language} rows={state.rows} language={language} onDone={settle} />
        ) : null
      })}
      <LessonDetails details={details} canWrite={canWrite} />
      {canWrite && editor && (
        <Toolbar
          editor={editor}
          onFile={(file) => void desk.insertFiles(editor, [file])}
          onCheck={insertCheck}
          onComment={() => setAsked(idOf(editor))}
        />
      )}
      {desk.message && <Notice tone={desk.message.tone} live="status" title={desk.message.text} />}
      <LostPictures pictures={desk.lost} />
      {!isWide && <LanguageChoice value={active} onChange={setActive} />}
      <div className={isWide ? 'desk-columns' : `desk-columns desk-only-${active}`}>
        {languages.map((language) => (
          <section key={language} className={`desk-column desk-column-${language}`}>
            <header className="desk-column-head">
              <h2 lang={language}>{language === 'en' ? 'English' : '日本語'}</h2>
              {language === 'en' ? (
                <span className="small muted">{words.say(lessonWords.source)}</span>
              ) : (
                <TranslationState {...counts} />
              )}
            </header>
            <PieceContext
              value={{
                language,
                canWrite,
                files: desk.files,
                figures: lesson.figures,
                checks: details.details.checks,
                changeCheck: (check) =>
                  details.change({
                    ...details.details,
                    checks: details.details.checks.map((one) => (one.key === check.key ? check : one)),
                  }),
                addFile: desk.addFile,
              }}
            >
              <div className={text[language].blocks.length === 0 && rows.length > 0 ? 'text-blank' : undefined}>
                <TextEditor
                  label={words.say(language === 'en' ? lessonWords.text : lessonWords.textJa)}
                  hints={{
                    title: words.say(authoring.blocks.title),
                    situation: words.say(authoring.blocks.situation),
                    response: words.say(authoring.blocks.response),
                  }}
                  language={language}
                  blocks={text[language].blocks}
                  turn={text[language].turn}
                  canWrite={canWrite && text[language].state.kind !== 'merge'}
                  onChange={(blocks) => write(language, blocks)}
                  onReady={(made) => setEditors((all) => ({ ...all, [language]: made }))}
                  onFocus={() => setActive(language)}
                  onPasteHtml={desk.pasteHtml}
                  onFiles={(target, files) => void desk.insertFiles(target, files)}
                />
              </div>
            </PieceContext>
          </section>
        ))}
      </div>
      <section className="section">
        <h2>{words.say(authoring.comments.heading)}</h2>
        <CommentList
          comments={comments}
          canComment={canComment}
          onChanged={changeComment}
          aboutOf={({ block }) => {
            const row = rows.find(({ id }) => id === block)
            const one = row?.[words.language] ?? row?.en ?? row?.ja
            return one ? firstWords(one.block) : null
          }}
        />
        {canComment && <AddComment draft={lesson.draft} lesson={lesson.id} block={null} onAdded={changeComment} />}
      </section>
      <Dialog
        open={asked !== null}
        onClose={() => setAsked(null)}
        title={words.say(authoring.comments.add)}
        closeLabel={words.say(authoring.tools.close)}
      >
        <AddComment
          draft={lesson.draft}
          lesson={lesson.id}
          block={asked}
          onAdded={(comment) => {
            changeComment(comment)
            setAsked(null)
          }}
        />
      </Dialog>
    </div>
  )
}

function TranslationState({ outdated, missing }: { outdated: number; missing: number }) {
  const words = useWords()
  return outdated + missing === 0 ? (
    <Status tone="valid">{words.say(lessonWords.upToDate)}</Status>
  ) : (
    <Status tone="warn">
      {[
        outdated > 0 && words.say(authoring.outline.outdated, { count: outdated }),
        missing > 0 && words.say(authoring.outline.missing, { count: missing }),
      ]
        .filter(Boolean)
        .join(words.language === 'ja' ? '、' : ', ')}
    </Status>
  )
}

function idOf(editor: Editor): string | null {
  const id: unknown = currentBlock(editor)?.node.attrs['id']
  return typeof id === 'string' ? id : null
}

/** A text in the order another has the same blocks in; null where it is in that order already. */
function inOrderOf(first: readonly TextBlock[], text: readonly TextBlock[]): TextBlock[] | null {
  const place = new Map(first.map(({ id }, at) => [id, at]))
  const shared = text.filter(({ id }) => place.has(id))
  const sorted = shared.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
  if (sorted.every(({ id }, at) => id === shared[at]?.id)) return null
  let next = 0
  return text.flatMap((one) => (place.has(one.id) ? (sorted[next++] ?? []) : [one]))
}
