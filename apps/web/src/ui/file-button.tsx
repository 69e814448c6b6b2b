import { useRef } from 'react'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'

/** A button that asks for a file of this device. */
export function FileButton({
  accept,
  busy,
  variant,
  onFile,
  children,
}: {
  accept: string
  busy?: string | false
  variant?: 'outlined' | 'plain'
  onFile: (file: File) => void
  children: ReactNode
}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        hidden
        type="file"
        accept={accept}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          // The same file may be chosen again after it was refused.
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
      <Button
        icon="upload"
        {...(busy && { busy })}
        {...(variant && { variant })}
        onClick={() => input.current?.click()}
      >
        {children}
      </Button>
    </>
  )
}
