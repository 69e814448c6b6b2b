import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { rules } from '@muster/words/catalogue/rules.ts'
import { call } from '../../../app/client.ts'
import { useWords } from '../../../app/language.tsx'
import { sayProblem } from '../../../app/problem-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/choice.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { placed } from '../editor/editor-context.ts'
import { ProblemList } from '../editor/problem-list.tsx'
import type { DraftEditor } from '../draft/use-draft-editor.ts'
import type { Draft } from '../use-requirements.ts'
import { AskReason } from './ask-reason.tsx'
import { ApprovalSteps } from './approval-steps.tsx'
import './approval.css'

/** What stands between a draft and its publication, and the acts of those concerned. */
export function ApprovalView({ editor }: { editor: DraftEditor }) {
  const words = useWords()
  const { server, content } = editor
  const problems = placed(content.version.root, server.problems)
  return (
    <div className="approval">
      <ApprovalSteps draft={server} isSaved={editor.state.kind === 'saved'} />
      {server.state === 'open' && <SubmitPart editor={editor} />}
      {server.state === 'submitted' && <DecidePart editor={editor} />}
      {server.state === 'published' && (
        <Notice
          tone="valid"
          live="status"
          title={words.say(rules.approval.publishedTitle, { version: server.version })}
        >
          <Link to={`/rules/${server.profileKey}/versions/${server.version}`}>
            {words.say(rules.approval.publishedText)}
          </Link>
        </Notice>
      )}
      {(server.state === 'open' || problems.length > 0) && (
        <ProblemList root={content.version.root} problems={problems} draft={server.id} />
      )}
      <ConsentPart editor={editor} />
    </div>
  )
}

/** What the act waits for; null where nothing is in the way. */
function useSubmitBlock(editor: DraftEditor): string | null {
  const words = useWords()
  const { server } = editor
  const { approval } = rules
  const wrong = server.problems.filter(({ isWarning }) => !isWarning).length
  if (editor.state.kind !== 'saved') return words.say(approval.waitsForSaving)
  if (wrong > 0) return words.say(approval.waitsForProblems, { count: wrong })
  if (server.awaitsSecurityConsent) return words.say(approval.waitsForConsent)
  return null
}

function SubmitPart({ editor }: { editor: DraftEditor }) {
  const words = useWords()
  const { server } = editor
  const { approval } = rules
  const block = useSubmitBlock(editor)
  const submit = useMutation({
    mutationFn: () => call('drafts.submit', { params: { draft: server.id }, body: { revision: server.revision } }),
    onSuccess: editor.accept,
  })
  if (!server.abilities.edit) return <p>{words.say(approval.stillWritten)}</p>
  return (
    <div className="stack">
      {submit.isError && <Notice tone="refused" live="alert" title={sayProblem(words, submit.error)} />}
      <Button
        variant="filled"
        icon="upload"
        busy={submit.isPending && words.say(approval.submitting)}
        blockedBy={block}
        onClick={() => submit.mutate()}
      >
        {words.say(approval.submit)}
      </Button>
      <p className="small muted">{words.say(approval.submitHint)}</p>
    </div>
  )
}

function DecidePart({ editor }: { editor: DraftEditor }) {
  const words = useWords()
  const { server } = editor
  const [impactSeen, setImpactSeen] = useState(false)
  const [isSendingBack, setIsSendingBack] = useState(false)
  const { submission, abilities } = server
  const { approval } = rules
  const params = { draft: server.id }
  const round = submission?.number ?? 0
  const act = useMutation({
    mutationFn: (kind: 'approve' | 'withdraw') =>
      kind === 'approve'
        ? call('drafts.approve', { params, body: { submission: round, impactSeen } })
        : call('drafts.withdraw', { params }),
    onSuccess: editor.accept,
  })
  const reject = useMutation({
    mutationFn: (reason: string) => call('drafts.reject', { params, body: { submission: round, reason } }),
    onSuccess: (draft: Draft) => {
      setIsSendingBack(false)
      editor.accept(draft)
    },
  })
  if (!submission) return null
  const needsImpact = submission.impactToBeSeen && !impactSeen
  const block = abilities.approveBlockedBy
    ? words.say(approval.blocked[abilities.approveBlockedBy])
    : needsImpact
      ? words.say(approval.waitsForImpact)
      : null
  return (
    <div className="stack">
      {act.isError && <Notice tone="refused" live="alert" title={sayProblem(words, act.error)} />}
      {submission.impactToBeSeen && abilities.approve && (
        <Checkbox
          label={words.nodes(approval.impactSeen, {
            link: <Link to={`/rules/drafts/${server.id}/impact`}>{words.say(approval.impactLink)}</Link>,
          })}
          checked={impactSeen}
          onChange={setImpactSeen}
        />
      )}
      <div className="row">
        <Button
          variant="filled"
          icon="check"
          busy={act.isPending && words.say(approval.deciding)}
          blockedBy={block}
          onClick={() => act.mutate('approve')}
        >
          {words.say(approval.approve)}
        </Button>
        {abilities.reject && (
          <Button icon="left" onClick={() => setIsSendingBack(true)}>
            {words.say(approval.sendBack)}
          </Button>
        )}
        {abilities.withdraw && <Button onClick={() => act.mutate('withdraw')}>{words.say(approval.withdraw)}</Button>}
      </div>
      <AskReason
        open={isSendingBack}
        onClose={() => setIsSendingBack(false)}
        title={words.say(approval.sendBackTitle)}
        hint={words.say(approval.sendBackHint)}
        confirm={words.say(approval.sendBack)}
        isBusy={reject.isPending}
        error={reject.error}
        onConfirm={(reason) => reject.mutate(reason)}
      />
    </div>
  )
}

/** Agreeing by name that a version does without its security clause; only for a head of security. */
function ConsentPart({ editor }: { editor: DraftEditor }) {
  const words = useWords()
  const [isAsking, setIsAsking] = useState(false)
  const { server } = editor
  const { approval } = rules
  const consent = useMutation({
    mutationFn: (reason: string) =>
      call('drafts.consentWithoutSecurity', {
        params: { draft: server.id },
        body: { revision: server.revision, reason },
      }),
    onSuccess: (draft: Draft) => {
      setIsAsking(false)
      editor.accept(draft)
    },
  })
  if (server.securityConsent) {
    const { person, reason, at } = server.securityConsent
    return (
      <Notice
        tone="warn"
        icon="flag"
        title={words.say(approval.consentGiven, { name: words.text(person.name), instant: words.instant(at) })}
      >
        {reason}
      </Notice>
    )
  }
  if (!server.awaitsSecurityConsent) return null
  return (
    <div className="stack">
      <p>
        <Icon name="flag" /> {words.say(approval.consentNeeded)}
      </p>
      {server.abilities.consent && <Button onClick={() => setIsAsking(true)}>{words.say(approval.consent)}</Button>}
      <AskReason
        open={isAsking}
        onClose={() => setIsAsking(false)}
        title={words.say(approval.consentTitle)}
        hint={words.say(approval.consentHint)}
        confirm={words.say(approval.consent)}
        isBusy={consent.isPending}
        error={consent.error}
        onConfirm={(reason) => consent.mutate(reason)}
      />
    </div>
  )
}
