import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { Passkey } from '@muster/contracts/endpoints/passkeys.ts'
import { passkeys } from '@muster/words/catalogue/passkeys.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Status } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import { AddPasskey } from './add-passkey.tsx'
import { RemovePasskey, RenamePasskey } from './passkey-dialogs.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { factorKey } from './second-factor-section.tsx'

const passkeysKey = ['passkeys'] as const

/** The own passkeys: adding, renaming and removing them. */
export function PasskeysSection() {
  const words = useWords()
  const title = useId()
  const query = useQuery({ queryKey: passkeysKey, queryFn: () => call('passkeys.list') })
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{words.say(passkeys.title)}</h2>
      <p className="measure">{words.say(passkeys.text)}</p>
      <Loaded query={query} lines={3}>
        {(list) => <Passkeys rows={list.passkeys} />}
      </Loaded>
    </section>
  )
}

function Passkeys({ rows }: { rows: readonly Passkey[] }) {
  const words = useWords()
  const client = useQueryClient()
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const [done, setDone] = useState<string | null>(null)
  const readAgain = (said: string | null) => {
    setDone(said)
    void client.invalidateQueries({ queryKey: passkeysKey })
    void client.invalidateQueries({ queryKey: factorKey })
  }
  return (
    <>
      {done !== null && <Notice tone="valid" live="status" title={done} />}
      {codes && <RecoveryCodes codes={codes} onDone={() => setCodes(null)} />}
      {rows.length === 0 ? (
        <p>
          <Status tone="neutral">{words.say(passkeys.none)}</Status>
        </p>
      ) : (
        <PasskeyTable rows={rows} onDone={readAgain} />
      )}
      <p>
        <AddPasskey
          onAdded={(name, fresh) => {
            setCodes(fresh)
            readAgain(words.say(passkeys.added, { name }))
          }}
        />
      </p>
    </>
  )
}

function PasskeyTable({ rows, onDone }: { rows: readonly Passkey[]; onDone: (said: string | null) => void }) {
  const words = useWords()
  const { columns } = passkeys
  return (
    <Table<Passkey>
      caption={words.say(passkeys.title)}
      captionHidden
      narrow="stack"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: words.say(columns.name),
          isRowHeader: true,
          cell: ({ name, isSynced }) => (
            <>
              {name}
              {isSynced && <div className="small muted">{words.say(passkeys.synced)}</div>}
            </>
          ),
        },
        { key: 'made', header: words.say(columns.made), cell: ({ madeAt }) => words.shortInstant(madeAt) },
        {
          key: 'used',
          header: words.say(columns.used),
          cell: ({ lastUsedAt }) =>
            lastUsedAt === null ? words.say(passkeys.neverUsed) : words.shortInstant(lastUsedAt),
        },
        {
          key: 'act',
          header: words.say(columns.act),
          cell: (passkey) => (
            <span className="row">
              <RenamePasskey passkey={passkey} onDone={() => onDone(null)} />
              {passkey.canRemove ? (
                <RemovePasskey passkey={passkey} onDone={() => onDone(words.say(passkeys.removed))} />
              ) : (
                <Status tone="neutral" icon="lock">
                  {words.say(passkeys.lastWayIn)}
                </Status>
              )}
            </span>
          ),
        },
      ]}
    />
  )
}
