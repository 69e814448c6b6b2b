import { catalogue } from '../message.ts'

/** Postings, nominees and a nominee's decision, for a desk officer. */
export const officer = catalogue({
  postings: {
    title: { en: 'Postings', ja: '派遣ポスト' },
    empty: { en: 'Your agency has no posting yet.', ja: '派遣ポストはまだありません。' },
    heading: {
      en: { one: 'One posting leaves next', other: '{count:Word} postings, the next departure first' },
      ja: '派遣ポスト{count}件（出発日順）',
    },
    next: {
      en: {
        one: 'One of {total:word} nominees can leave for {place} on {date}',
        other: '{count:Word} of {total:word} nominees can leave for {place} on {date}',
      },
      ja: '{date}に{place}へ出発できる候補者は、{total}名中{count}名です',
    },
    nextAll: {
      en: {
        one: 'The nominee can leave for {place} on {date}',
        other: 'All {count:word} nominees can leave for {place} on {date}',
      },
      ja: '{date}に{place}へ向かう候補者{count}名は、全員が出発できます',
    },
    nextNone: {
      en: {
        one: 'The nominee cannot yet leave for {place} on {date}',
        other: 'None of {count:word} nominees can yet leave for {place} on {date}',
      },
      ja: '{date}に{place}へ出発できる候補者は、{count}名中まだいません',
    },
    inDays: { en: { one: 'in {count} day', other: 'in {count} days' }, ja: 'あと{count}日' },
    today: { en: 'today', ja: '本日' },
    underWay: { en: 'under way', ja: '派遣中' },
    columns: {
      posting: { en: 'Posting', ja: '派遣ポスト' },
      departs: { en: 'Departs', ja: '出発' },
      returns: { en: 'Returns', ja: '帰任' },
      profile: { en: 'Profile', ja: '派遣要件' },
      nominees: { en: 'Nominees', ja: '候補者' },
      cleared: { en: 'Cleared', ja: '充足' },
      pending: { en: 'Being checked', ja: '確認待ち' },
      notEligible: { en: 'Not eligible', ja: '未充足' },
    },
  },
  posting: {
    board: { en: 'Posting', ja: '派遣ポスト' },
    heading: {
      en: {
        one: 'One of {total:word} nominees can leave',
        other: '{count:Word} of {total:word} nominees can leave',
      },
      ja: '候補者{total}名のうち{count}名が出発できます',
    },
    headingAll: {
      en: { one: 'The nominee can leave', other: 'All {count:word} nominees can leave' },
      ja: '候補者{count}名は、全員が出発できます',
    },
    headingNone: {
      en: { one: 'The nominee cannot yet leave', other: 'None of {count:word} nominees can leave yet' },
      ja: '候補者{count}名のうち、出発できる人はまだいません',
    },
    counts: {
      pending: {
        en: { one: 'One is being checked.', other: '{count:Word} are being checked.' },
        ja: '確認待ちは{count}名です。',
      },
      notEligible: {
        en: { one: 'One is not eligible.', other: '{count:Word} are not eligible.' },
        ja: '未充足は{count}名です。',
      },
      waiting: {
        en: { one: 'One has not answered yet.', other: '{count:Word} have not answered yet.' },
        ja: '回答待ちは{count}名です。',
      },
    },
    nominees: { en: 'Nominees', ja: '候補者' },
    team: { en: 'Team posting', ja: 'チーム派遣' },
    back: { en: 'All postings', ja: '派遣ポスト一覧' },
    moreReasons: { en: 'and {count} more', ja: 'ほか{count}件' },
    teamReason: {
      en: 'Meets every requirement of their own; the team does not yet.',
      ja: '本人の要件は充足。チームの要件が未充足。',
    },
    barredReason: { en: 'Barred. The reason is not shown here.', ja: '派遣不可（理由はここに表示されません）' },
    weakest: { en: 'Weakest requirement', ja: '最も弱い要件' },
    readIsShown: {
      en: 'Each person sees who opened their page.',
      ja: 'ページを開いたことは、各候補者に表示されます。',
    },
    none: { en: 'Nobody is nominated yet.', ja: '候補者はまだいません。' },
    columns: {
      person: { en: 'Person', ja: '氏名' },
      verdict: { en: 'Verdict', ja: '判定' },
      reasons: { en: 'Why', ja: '理由' },
      through: { en: 'Eligible through', ja: '充足の期限' },
    },
    noReason: { en: 'Everything is met', ja: 'すべて充足' },
    profile: { en: 'Profile: {title}, version {version}', ja: '要件：{title}、第{version}版' },
    noEnd: { en: 'no end', ja: '期限なし' },
  },
  nominee: {
    board: { en: 'Nominee and posting', ja: '候補者と派遣ポスト' },
    certificates: { en: 'Certificates', ja: '修了証' },
    noCertificates: { en: 'No certificate from Muster.', ja: 'Musterの修了証はありません。' },
    certificateLine: { en: 'Completed {date}', ja: '{date}修了' },
    back: { en: 'All nominees for {posting}', ja: '{posting}の候補者一覧' },
    checkCertificate: { en: 'Check this certificate', ja: 'この修了証を確認' },
    readIsShown: {
      en: '{name} sees that you opened this page.',
      ja: 'このページを開いたことは、{name}さんに表示されます。',
    },
    checked: {
      en: 'Checked {instant}. Profile: {profile}, version {version}.',
      ja: '{instant}に判定。要件：{profile}、第{version}版',
    },
    heading: {
      eligible: { en: '{name} can leave.', ja: '{name}さんは出発できます。' },
      needs: {
        en: { one: '{name} misses one requirement.', other: '{name} misses {count:word} requirements.' },
        ja: '{name}さんには、未充足の要件が{count}件あります。',
      },
      conditions: {
        en: { one: '{name} can leave with one condition.', other: '{name} can leave with {count:word} conditions.' },
        ja: '{name}さんは条件{count}件付きで出発できます。',
      },
      pending: {
        en: {
          one: 'One check is under way for {name}.',
          other: '{count:Word} checks are under way for {name}.',
        },
        ja: '{name}さんについて、{count}件を確認しています。',
      },
      teamOnly: {
        en: '{name} is ready; the team does not yet meet its own requirements.',
        ja: '{name}さん本人の要件は充足していますが、チームの要件がまだ充足していません。',
      },
      barred: { en: '{name} is not cleared.', ja: '{name}さんの派遣は認められていません。' },
    },
  },
})
