import { catalogue } from '../message.ts'

/**
 * A requirement as a plain sentence, put together from parts. A part called `what` is in English a verb phrase
 * ("hold a passport"), in Japanese a phrase that ends in こと.
 */
export const ruleSentence = catalogue({
  /** Whole sentences. `body` is a clause. */
  required: { en: '{body}.', ja: '{body}が必要です。' },
  recommended: {
    en: '{body}. This is recommended and never lowers the result.',
    ja: '{body}が推奨されます（満たさなくても判定は下がりません）。',
  },
  only: { en: 'if {condition}, {body}', ja: '{condition}場合、{body}' },
  onlyWithin: { en: '{what} (needed if {condition})', ja: '{what}（{condition}場合に限る）' },
  must: { en: '{subject} must {what}', ja: '{subject}が{what}' },
  should: { en: '{subject} should {what}', ja: '{subject}が{what}' },

  subjects: {
    person: { en: 'the person', ja: '本人' },
    sender: { en: 'the sending organisation', ja: '派遣元の団体' },
    organisation: { en: 'an organisation', ja: 'いずれかの団体' },
    members: {
      en: { one: 'at least one member of the team', other: 'at least {count:word} members of the team' },
      ja: 'チームのうち{count}名以上',
    },
    membersFor: {
      en: {
        one: 'for every {members} members of the team, at least one of them',
        other: 'for every {members} members of the team, at least {count:word} of them',
      },
      ja: 'チームの人数{members}名につき{count}名以上（端数は切上げ）',
    },
  },

  /** Groups that fit into one sentence. */
  groups: {
    holdSomeOf: {
      en: 'hold at least {n:word} of these {count:word}: {list}',
      ja: '次の{count}件のうち{n}件以上（{list}）を保持していること',
    },
    doSomeOf: {
      en: 'meet at least {n:word} of these {count:word}: {list}',
      ja: '次の{count}件のうち{n}件以上（{list}）を満たすこと',
    },
    someAreSo: {
      en: 'at least {n:word} of these {count:word} must be so: {list}',
      ja: '次の{count}件のうち{n}件以上（{list}）を満たすこと',
    },
    distinct: {
      en: '{what} (one certificate counts for one of them only)',
      ja: '{what}（1つの修了証を数えられるのは1件のみ）',
    },
    /** A clause about somebody else, where a verb phrase is needed. */
    satisfy: { en: 'satisfy this: {body}', ja: '「{body}」という条件を満たすこと' },
  },

  /** Groups too large for one sentence: what stands above their list. */
  leads: {
    all: {
      en: { one: 'This is required:', other: 'All of these {count:word} are required:' },
      ja: '次の{count}件をすべて満たすことが必要です。',
    },
    any: {
      en: {
        one: 'This is required:',
        other: 'One of these {count:word} is enough, and they may follow one another in time:',
      },
      ja: '次の{count}件のいずれかを満たすことが必要です（時期によって別のものでもかまいません）。',
    },
    atLeast: {
      en: 'At least {n:word} of these {count:word} must be met:',
      ja: '次の{count}件のうち{n}件以上を満たすことが必要です。',
    },
    team: { en: '{members} must meet this:', ja: '{members}が、次の内容を満たすことが必要です。' },
    only: { en: 'If {condition}:', ja: '{condition}場合：' },
    recommended: { en: 'Recommended: this never lowers the result.', ja: '推奨：満たさなくても判定は下がりません。' },
    distinct: {
      en: 'One certificate counts for one of them only.',
      ja: '1つの修了証を数えられるのは1件のみです。',
    },
    empty: { en: 'Nothing is listed here yet.', ja: 'まだ何も定められていません。' },
    buffer: {
      en: {
        one: 'The result must hold on every day of the assignment and for one day after the return.',
        other: 'The result must hold on every day of the assignment and for {count} days after the return.',
      },
      ja: '全体として、任期中の毎日および帰任後{count}日間、満たしている必要があります。',
    },
  },

  /** On which days. */
  windows: {
    departure: { en: '{what} on the day of departure', ja: '出発日に{what}' },
    arrival: { en: '{what} on the day of arrival', ja: '到着日に{what}' },
    nomination: { en: '{what} on the day of nomination', ja: '推薦日に{what}' },
    today: { en: '{what} on the day of checking', ja: '判定日に{what}' },
    throughout: { en: '{what} on every day of the assignment', ja: '任期中の毎日、{what}' },
    throughoutAndAfter: {
      en: {
        one: '{what} on every day of the assignment and for one day after the return',
        other: '{what} on every day of the assignment and for {count} days after the return',
      },
      ja: '任期中の毎日および帰任後{count}日間、{what}',
    },
    recent: {
      departure: {
        en: '{what}, completed within {length} before departure and valid on that day',
        ja: '{what}（出発前{length}以内に修了し、出発日に有効なもの）',
      },
      nomination: {
        en: '{what}, completed within {length} before nomination and valid on that day',
        ja: '{what}（推薦前{length}以内に修了し、推薦日に有効なもの）',
      },
      day: {
        en: '{what} on every day of the assignment, each time completed within {length} before that day',
        ja: '任期中の毎日、{what}（その日の前{length}以内に修了したもの）',
      },
    },
    byArrival: { en: '{what} by the day of arrival', ja: '到着日までに{what}' },
    withinArrival: {
      en: { one: '{what} by the day after arrival', other: '{what} within {count} days after arrival' },
      ja: '到着後{count}日以内に{what}',
    },
  },

  lengths: {
    hour: { en: { one: 'one hour', other: '{count} hours' }, ja: '{count}時間' },
    day: { en: { one: 'one day', other: '{count} days' }, ja: '{count}日' },
    month: { en: { one: 'one month', other: '{count} months' }, ja: '{count}か月' },
    year: { en: { one: 'one year', other: '{count} years' }, ja: '{count}年' },
  },

  /** A certificate that counts. */
  hold: { en: 'hold {list}', ja: '{list}を保持していること' },
  entry: {
    plain: { en: '“{type}”', ja: '「{type}」' },
    qualified: { en: '“{type}” {qualities}', ja: '「{type}」（{qualities}）' },
    limited: { en: '“{type}” ({limits})', ja: '「{type}」（{limits}）' },
    qualifiedAndLimited: { en: '“{type}” {qualities} ({limits})', ja: '「{type}」（{qualities}、{limits}）' },
    nothing: { en: '(nothing chosen yet)', ja: '（未選択）' },
  },
  qualities: {
    edition: { en: 'of the {edition} or later', ja: '{edition}以降' },
    variants: { en: 'in the version for {list}', ja: '{list}向け' },
    modes: { en: 'taken {list}', ja: '{list}で受講' },
    hours: { en: { one: 'of at least one hour', other: 'of at least {count} hours' }, ja: '{count}時間以上' },
    components: { en: 'with {list}', ja: '{list}を含む' },
    component: { en: '{component} (valid {length})', ja: '{component}（有効期間{length}）' },
    accredited: { en: 'from an issuer accredited on the day of completion', ja: '修了日に認定されている発行機関' },
    listed: { en: 'issued by {list}', ja: '発行機関は{list}に限る' },
    internal: { en: 'completed in Muster', ja: 'Musterで修了' },
    score: { en: 'with a score of at least {percent}%', ja: '得点{percent}%以上' },
    completedFrom: { en: 'completed on or after {date}', ja: '{date}以降に修了' },
    completedThrough: { en: 'completed on or before {date}', ja: '{date}までに修了' },
    scope: { en: 'granted for {list} of this posting', ja: 'この派遣の{list}を対象とするもの' },
    scopePosting: { en: 'granted for this very posting', ja: 'この派遣ポストを対象とするもの' },
  },
  scopes: {
    'duty-station': { en: 'the duty station', ja: '任地' },
    job: { en: 'the job', ja: '職務' },
  },
  modes: {
    online: { en: 'online', ja: 'オンライン' },
    'live-online': { en: 'live online', ja: 'オンライン（同時双方向）' },
    classroom: { en: 'in a classroom', ja: '対面' },
    practical: { en: 'as a practical exercise', ja: '実技' },
    'field-placement': { en: 'as a field placement', ja: '現地実習' },
  },
  limits: {
    validity: { en: 'valid {length}', ja: '有効期間{length}' },
    countsThrough: { en: 'counts until {date}', ja: '{date}まで有効な扱い' },
    ignoresStated: {
      en: 'even where the certificate states an earlier last day',
      ja: '証書の記載がより短い場合も含む',
    },
  },

  /** The other kinds of requirement. */
  level: {
    en: 'prove {subject} at {grade} or higher on the scale “{scale}”',
    ja: '{subject}の水準として「{scale}」の{grade}以上を証明していること',
  },
  limited: { en: '{what} ({limits})', ja: '{what}（{limits}）' },
  accrual: {
    en: 'have at least {amount} {unit} confirmed, done in the {length} up to that day',
    ja: 'その日までの{length}間に{unit}{amount}以上の実績が確認されていること',
  },
  attribute: {
    onOrAfter: { en: 'be {day} or later', ja: '{day}以降であること' },
    onOrBefore: { en: 'be {day} or earlier', ja: '{day}以前であること' },
    ageAtLeast: { en: 'be at least {from} years old on {day}', ja: '{day}に{from}歳以上であること' },
    ageAtMost: { en: 'be at most {through} years old on {day}', ja: '{day}に{through}歳以下であること' },
    ageBetween: {
      en: 'be from {from} to {through} years old on {day}',
      ja: '{day}に{from}歳以上{through}歳以下であること',
    },
    age: { en: 'have a recorded date of birth', ja: '生年月日を登録していること' },
    between: { en: 'be from {from} to {through}', ja: '{from}以上{through}以下であること' },
    recorded: { en: 'be on record', ja: '記録されていること' },
    yes: { en: 'be recorded as “yes”', ja: '「はい」と記録されていること' },
    no: { en: 'be recorded as “no”', ja: '「いいえ」と記録されていること' },
  },
  anchors: {
    departure: { en: 'the day of departure', ja: '出発日' },
    arrival: { en: 'the day of arrival', ja: '到着日' },
    return: { en: 'the day of return', ja: '帰任日' },
    nomination: { en: 'the day of nomination', ja: '推薦日' },
    today: { en: 'the day of checking', ja: '判定日' },
    day: { en: 'that day', ja: 'その日' },
  },
  noName: { en: '(nothing chosen yet)', ja: '（未選択）' },
  noDay: { en: '(no day yet)', ja: '（日付未定）' },
  after: { en: '{length} after {anchor}', ja: '{anchor}の{length}後' },
  before: { en: '{length} before {anchor}', ja: '{anchor}の{length}前' },
  attestation: {
    any: { en: 'state “{statement}” for the person', ja: '本人について「{statement}」を証明していること' },
    forPosting: {
      en: 'state “{statement}” for the person and this posting',
      ja: '本人のこの派遣について「{statement}」を証明していること',
    },
  },
  acknowledgement: {
    current: {
      en: 'have read “{document}” in the edition then in force',
      ja: '「{document}」のその時点の現行版を確認していること',
    },
    edition: { en: 'have read “{document}”, {edition}', ja: '「{document}」の{edition}を確認していること' },
    since: { en: '{what}, on {date} or later', ja: '{date}以降に{what}' },
    counts: { en: 'reading counts for {length}', ja: '確認の有効期間{length}' },
  },

  /** Tests of one value: as what must be, and as a condition. */
  values: {
    equals: { en: 'be {value}', ja: '{value}であること' },
    oneOf: { en: 'be {list}', ja: '{list}であること' },
    atLeast: { en: 'be {value} or more', ja: '{value}以上であること' },
    atMost: { en: 'be {value} or less', ja: '{value}以下であること' },
    yes: { en: 'yes', ja: 'はい' },
    no: { en: 'no', ja: 'いいえ' },
  },
  conditions: {
    equals: { en: '{subject} is {value}', ja: '{subject}が{value}である' },
    oneOf: { en: '{subject} is {list}', ja: '{subject}が{list}である' },
    atLeast: { en: '{subject} is {value} or more', ja: '{subject}が{value}以上である' },
    atMost: { en: '{subject} is {value} or less', ja: '{subject}が{value}以下である' },
    notEquals: { en: '{subject} is not {value}', ja: '{subject}が{value}でない' },
    notOneOf: { en: '{subject} is neither {list}', ja: '{subject}が{list}のいずれでもない' },
    below: { en: '{subject} is below {value}', ja: '{subject}が{value}未満である' },
    above: { en: '{subject} is above {value}', ja: '{subject}が{value}を超える' },
    appliesNot: { en: '“{subject}” does not apply', ja: '「{subject}」に該当しない' },
    part: { en: '{condition}', ja: '{condition}こと' },
    compound: { en: '{list}', ja: '{list}という条件を満たす' },
    not: { en: 'it is not so that {condition}', ja: '「{condition}」に当たらない' },
    applies: { en: '“{subject}” applies', ja: '「{subject}」に該当する' },
    nothing: { en: '(no condition chosen yet)', ja: '（条件は未選択）である' },
  },

  lists: {
    or: { en: '{rest} or {last}', ja: '{rest}または{last}' },
    and: { en: '{rest} and {last}', ja: '{rest}と{last}' },
    orClause: { en: '{rest}, or {last}', ja: '{rest}、または{last}' },
    andClause: { en: '{rest}, and {last}', ja: '{rest}、かつ{last}' },
    nor: { en: '{rest} nor {last}', ja: '{rest}、{last}' },
    comma: { en: '{rest}, {last}', ja: '{rest}、{last}' },
    semicolon: { en: '{rest}; {last}', ja: '{rest}；{last}' },
    brackets: { en: '({text})', ja: '（{text}）' },
  },

  /** Beside a requirement. */
  notes: {
    waivable: { en: 'Two people together can waive it.', ja: '二名の承認により免除できます。' },
    waivableBy: {
      en: 'Two people together can waive it: {roles}.',
      ja: '二名（{roles}）の承認により免除できます。',
    },
    notWaivable: { en: 'It cannot be waived.', ja: '免除できません。' },
    neverWaivable: {
      en: 'It can never be waived: it is a {category} requirement.',
      ja: '{category}の要件のため、免除できません。',
    },
    security: {
      en: 'Security requirement: it cannot be removed without a named approver.',
      ja: '安全の要件：削除には、承認者の氏名が必要です。',
    },
  },
  categories: {
    security: { en: 'security', ja: '安全' },
    medical: { en: 'medical', ja: '健康' },
    conduct: { en: 'conduct', ja: '行動規範' },
  },

  /** About a version as a whole. */
  version: {
    applies: { en: 'It applies from {date}.', ja: '{date}から適用します。' },
    appliesThrough: { en: 'It applies from {date} through {through}.', ja: '{date}から{through}まで適用します。' },
    transition: {
      en: 'Whoever was nominated before {before} keeps the version before it, as long as departure is on or before {through}.',
      ja: '経過措置：{before}より前に推薦された人には、出発日が{through}までの場合、直前の版が引き続き適用されます。',
    },
    transitionStandby: {
      en: 'Whoever was nominated before {before} keeps the version before it through {through}.',
      ja: '経過措置：{before}より前に推薦された人には、{through}まで、直前の版が引き続き適用されます。',
    },
    standby: {
      en: 'It is checked every day, without a trip.',
      ja: '個別の派遣によらず、毎日判定します。',
    },
    plain: {
      en: 'A period of months ends on the same day number, or on the last day of a shorter month.',
      ja: '月で定めた期間は、同じ日付の日（その日がない月は末日）に終わります。',
    },
    'civil-code': {
      en: 'A period of months is counted as in Japan’s Civil Code: from the next day, to the day before the corresponding day.',
      ja: '月で定めた期間は、民法に従い翌日から起算し、応当日の前日に終わります。',
    },
  },
})
