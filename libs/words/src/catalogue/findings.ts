import { catalogue } from '../message.ts'

/**
 * Why a requirement is met or not, by the code of the finding. Read by the person concerned and by officers alike, so
 * that no sentence addresses anybody.
 */
export const findings = catalogue({
  codes: {
    'credential-missing': { en: 'Nothing recorded yet counts for this.', ja: 'この要件に当たる記録がまだありません。' },
    counted: { en: 'Counts from {from} through {through}.', ja: '{from}から{through}まで有効です。' },
    'counted-without-end': { en: 'Counts from {from}, without end.', ja: '{from}から有効で、期限はありません。' },
    'counted-by-equivalence': {
      en: '{type} is recognised as {asType}.',
      ja: '{type}は{asType}と同等と認められています。',
    },
    'pending-verification': { en: 'The certificate is being checked.', ja: '修了証を確認しています。' },
    'credential-rejected': { en: 'The certificate was not accepted.', ja: '修了証は受理されませんでした。' },
    'credential-suspended': {
      en: 'The certificate is suspended while its issuer looks into it.',
      ja: '発行機関が確認している間、修了証は一時停止しています。',
    },
    'credential-revoked': {
      en: 'The certificate was withdrawn by its issuer.',
      ja: '修了証は発行機関により取り消されました。',
    },
    'credential-expired': { en: 'The certificate ended on {through}.', ja: '修了証の有効期限は{through}でした。' },
    'edition-superseded': {
      en: 'Edition {found} no longer counts; edition {needed} or later is needed.',
      ja: '第{found}版は対象外です。第{needed}版以降が必要です。',
    },
    'variant-mismatch': {
      en: 'This is the version {found}; the version {needed} is needed.',
      ja: '「{found}」向けの研修です。「{needed}」向けが必要です。',
    },
    'mode-mismatch': {
      en: 'Completed as {found}; {needed} is needed.',
      ja: '受講方法は「{found}」です。「{needed}」が必要です。',
    },
    'hours-too-few': { en: '{found} hours; {needed} are needed.', ja: '{found}時間です。{needed}時間が必要です。' },
    'component-missing': {
      en: 'The part {component} is not included.',
      ja: '「{component}」が含まれていません。',
    },
    'issuer-not-listed': { en: 'The issuer is not accepted for this.', ja: 'この発行機関は対象外です。' },
    'issuer-not-accredited': {
      en: 'The issuer was not accredited on {completedOn}.',
      ja: '発行機関は{completedOn}の時点で認定されていませんでした。',
    },
    'issuer-not-internal': {
      en: 'Only a course completed in Muster counts.',
      ja: 'Musterで修了した研修だけが対象です。',
    },
    'score-missing': {
      en: 'No score is recorded; {neededPercent} % is needed.',
      ja: '点数の記録がありません。{neededPercent}%以上が必要です。',
    },
    'score-too-low': {
      en: '{points} of {outOf} points; {neededPoints} are needed.',
      ja: '{outOf}点中{points}点です。{neededPoints}点が必要です。',
    },
    'completed-too-early': {
      en: 'Completed {found}; {needed} or later is needed.',
      ja: '{found}の修了です。{needed}以降の修了が必要です。',
    },
    'completed-too-late': {
      en: 'Completed {found}; {needed} or earlier is needed.',
      ja: '{found}の修了です。{needed}までの修了が必要です。',
    },
    'completed-too-long-ago': {
      en: 'Completed {completedOn}: too long before {anchor}.',
      ja: '{completedOn}の修了で、{anchor}の時点では古すぎます。',
    },
    'no-longer-accepted': {
      en: 'Accepted through {countsThrough} only.',
      ja: '{countsThrough}までしか認められません。',
    },
    'scope-mismatch': {
      en: 'Granted for {found}; {needed} is needed.',
      ja: '対象は「{found}」です。「{needed}」が必要です。',
    },
    'instant-missing': {
      en: 'The time of day of the completion is missing.',
      ja: '修了の時刻が記録されていません。',
    },
    'equivalence-not-valid': {
      en: '{type} was not recognised as {asType} on {completedOn}.',
      ja: '{type}は{completedOn}の時点で{asType}と同等と認められていませんでした。',
    },
    'course-in-progress': { en: 'The course is under way.', ja: '研修を受講中です。' },
    'validity-ends-before-return': {
      en: 'Valid through {through}, but not from {uncoveredFrom} through {uncoveredThrough}.',
      ja: '{through}まで有効ですが、{uncoveredFrom}から{uncoveredThrough}までは有効期間に入っていません。',
    },
    'days-uncovered': {
      en: 'Not covered from {from} through {through}.',
      ja: '{from}から{through}までは有効期間に入っていません。',
    },
    'nomination-missing': { en: 'The day of nomination is not recorded.', ja: '推薦日が記録されていません。' },
    'posting-missing': { en: 'There is no posting to judge against.', ja: '判定の対象となる任務がありません。' },
    'due-later': { en: 'May be completed up to {by}.', ja: '{by}までに修了することができます。' },
    'booking-missing': {
      en: 'May be completed up to {deadline}, once a seat is booked.',
      ja: '予約すれば、{deadline}までに修了することができます。',
    },
    'deadline-passed': { en: 'The deadline was {deadline}.', ja: '期限（{deadline}）を過ぎています。' },
    'level-too-low': { en: '{found}; {needed} is needed.', ja: '{found}です。{needed}が必要です。' },
    'level-missing': {
      en: 'No level is recorded; {needed} is needed.',
      ja: '水準の記録がありません。{needed}が必要です。',
    },
    'concordance-missing': {
      en: 'This scale cannot be compared on {completedOn}.',
      ja: '{completedOn}の時点で、この尺度の対応表がありません。',
    },
    'units-too-few': { en: '{found}; {needed} are needed.', ja: '{found}です。{needed}が必要です。' },
    'attribute-missing': { en: 'This is not recorded yet.', ja: 'まだ記録がありません。' },
    'attribute-not-met': {
      en: 'Recorded: {found}. Needed: {needed}.',
      ja: '記録は{found}です。必要なのは{needed}です。',
    },
    'attestation-missing': {
      en: 'The organisation has not stated this yet.',
      ja: '所属機関による証明がまだありません。',
    },
    'attestation-withdrawn': {
      en: 'The organisation withdrew its statement on {on}.',
      ja: '所属機関の証明は{on}に取り下げられました。',
    },
    'acknowledgement-missing': { en: 'The document has not been read yet.', ja: '文書の確認がまだです。' },
    'acknowledgement-outdated': {
      en: 'Edition {found} was read; edition {needed} is in force.',
      ja: '確認したのは第{found}版です。現在は第{needed}版です。',
    },
    'outside-unknown': {
      en: 'A fact from outside is not known yet.',
      ja: '外部の情報がまだ確認できていません。',
    },
    'outside-not-met': { en: 'The present value is {found}.', ja: '現在の値は{found}です。' },
    'team-too-few': {
      en: '{found} of {members} members meet this; {needed} are needed.',
      ja: '{members}名中{found}名が満たしています。{needed}名が必要です。',
    },
    'team-member-counts': { en: 'This member counts for the team.', ja: 'チームの要件に数えられています。' },
    'organisation-missing': { en: 'The organisation has no such proof.', ja: '所属機関の証明がありません。' },
    'too-few-applicable': {
      en: 'Only {applicable} of these apply; {needed} are needed.',
      ja: '該当するのは{applicable}件です。{needed}件が必要です。',
    },
    'too-few-met': { en: '{found} met; {needed} are needed.', ja: '{found}件が充足しています。{needed}件が必要です。' },
    'condition-unknown': {
      en: 'Whether this applies is not known yet.',
      ja: 'この要件が該当するか、まだ確認できていません。',
    },
    waived: { en: 'Waived from {from} through {through}.', ja: '{from}から{through}まで免除されています。' },
    'waived-with-condition': {
      en: 'Waived through {through}; to be completed by then.',
      ja: '{through}まで免除されています。それまでに修了が必要です。',
    },
    'waiver-ended': { en: 'The waiver ended on {through}.', ja: '免除は{through}に終了しました。' },
    'waiver-withdrawn': { en: 'The waiver was withdrawn on {on}.', ja: '免除は{on}に取り消されました。' },
    'waiver-not-accepted': { en: 'The waiver does not count.', ja: '免除は有効ではありません。' },
    barred: { en: 'Not cleared.', ja: '派遣は認められていません。' },
    'no-version-in-force': { en: 'No version of the rules is in force on {on}.', ja: '{on}に有効な要件がありません。' },
    'version-kept-by-transition': {
      en: 'Version {version} still applies, through {keptThrough}.',
      ja: '経過措置により、{keptThrough}まで第{version}版が適用されます。',
    },
    'version-changes-before-departure': {
      en: 'Version {nextVersion} applies from {appliesFrom}; both were judged.',
      ja: '{appliesFrom}から第{nextVersion}版が適用されるため、両方で判定しました。',
    },
    'nothing-required': { en: 'Nothing is required on these days.', ja: 'この期間に必要な要件はありません。' },
    'in-breach-in-field': { en: 'Not met since {from}, while deployed.', ja: '派遣中の{from}から充足していません。' },
  },
  /** For a finding whose parameters did not arrive whole. */
  unexplained: { en: 'The reason is on record.', ja: '理由は記録されています。' },
  none: { en: 'none', ja: 'なし' },
})
