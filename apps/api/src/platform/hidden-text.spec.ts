import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readConfig } from './config.ts'
import { Configuration } from './configuration.ts'
import { HiddenText } from './hidden-text.ts'

const inFolder = (): HiddenText =>
  new HiddenText(new Configuration(readConfig({ DATA_DIR: mkdtempSync(join(tmpdir(), 'muster-hidden-')) })))

it('reads what it hid, for the same purpose, unaltered, and with its own secret only', () => {
  const hidden = inFolder()
  const text = hidden.hide('directory', 'パスフレーズ')
  expect(hidden.hide('directory', 'パスフレーズ')).not.toBe(text)
  expect(hidden.read('directory', text)).toBe('パスフレーズ')
  expect(() => hidden.read('another', text)).toThrow()
  expect(() => hidden.read('directory', `A${text.slice(1)}`)).toThrow()
  expect(() => inFolder().read('directory', text)).toThrow()
})
