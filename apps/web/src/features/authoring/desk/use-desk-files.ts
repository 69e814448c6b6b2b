import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import type { CourseFileView } from '@muster/contracts/schemas/draft.ts'
import { authoring } from '@muster/words/catalogue/authoring.ts'
import { useWords } from '../../../app/language.tsx'
import { addCourseFile, sayFileProblem } from '../../../app/course-file.ts'
import { insertBlocks } from '../editor/acts.ts'
import { inlineOf } from '../editor/inline.ts'
import { blockOfFile, type LostPicture, type Taken, takeHtml, takeWordFile } from '../word/take-parts.ts'

const isWord = (file: File): boolean => /\.docx$/i.test(file.name)

/** What is pasted, dropped or chosen becomes blocks of the text; what cannot be taken along is said. */
export function useDeskFiles(known: readonly CourseFileView[]) {
  const words = useWords()
  const [files, setFiles] = useState(known)
  const [message, setMessage] = useState<{ tone: 'refused' | 'warn' | 'neutral'; text: string } | null>(null)
  const [lost, setLost] = useState<readonly LostPicture[]>([])
  const addFile = async (file: File): Promise<CourseFileView> => {
    const added = await addCourseFile(file)
    setFiles((all) => (all.some(({ id }) => id === added.id) ? all : [...all, added]))
    return added
  }
  const taking = {
    addFile,
    pictureLine: (alt: string) =>
      words.say(authoring.word.pictureHere, { alt: alt || words.say(authoring.word.unnamed) }),
  }
  const put = (editor: Editor, { parts, lostPictures }: Taken): void => {
    const [only, ...more] = parts
    if (only && more.length === 0 && only.block.kind === 'paragraph')
      editor.chain().focus().insertContent(inlineOf(only.block.text)).run()
    else if (parts.length > 0)
      insertBlocks(
        editor,
        parts.map(({ block }) => block),
      )
    setMessage(null)
    setLost(lostPictures)
  }
  const refuse = (error: unknown): void => setMessage({ tone: 'refused', text: sayFileProblem(words, error) })
  const pasteHtml = (editor: Editor, html: string): void => {
    takeHtml(html, taking)
      .then((taken) => put(editor, taken))
      .catch(refuse)
  }
  const insertFile = async (editor: Editor, file: File): Promise<void> => {
    setLost([])
    setMessage({ tone: 'neutral', text: words.say(isWord(file) ? authoring.word.reading : authoring.pieces.uploading) })
    try {
      if (!isWord(file)) {
        insertBlocks(editor, [blockOfFile(await addFile(file))])
        return setMessage(null)
      }
      put(editor, await takeWordFile(file, taking))
    } catch (error) {
      if (isWord(file)) setMessage({ tone: 'refused', text: words.say(authoring.word.failed) })
      else refuse(error)
    }
  }
  const insertFiles = async (editor: Editor, some: readonly File[]): Promise<void> => {
    for (const file of some) await insertFile(editor, file)
  }
  return { files, message, lost, addFile, pasteHtml, insertFiles }
}
