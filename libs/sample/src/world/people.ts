import { person, type SamplePerson } from './person.ts'

/** The people of the sample world who can sign in, all invented: on the sign-in page those with a situation. */
export const people: readonly SamplePerson[] = [
  person('misaki', 'secretariat', ['Endo', '遠藤'], ['Misaki', '美咲'], ['trainee'], 'en', [
    'Trainee: leaves soon, and only the security course is missing',
    '研修員：出発が近く、不足は安全管理研修のみ',
  ]),
  person('takumi', 'secretariat', ['Mori', '森'], ['Takumi', '匠'], ['trainee'], 'ja', [
    'Trainee: eligible for the whole assignment',
    '研修員：任期全体を通じて要件充足',
  ]),
  person('haruka', 'secretariat', ['Ono', '小野'], ['Haruka', '遥'], ['trainee'], 'ja', [
    'Trainee: field security expires in mid-assignment',
    '研修員：任期の途中で現場安全の修了証が失効',
  ]),
  person('daniel', 'secretariat', ['Kimura', '木村'], ['Daniel', 'ダニエル'], ['trainee'], 'en', [
    'Trainee: one certificate still being checked',
    '研修員：修了証1件が確認待ち',
  ]),
  person('chiaki', 'secretariat', ['Uehara', '上原'], ['Chiaki', '千明'], ['trainee'], 'ja', [
    'Trainee: on no posting yet, and field security is missing',
    '研修員：推薦前で、不足は現場安全の研修のみ',
  ]),
  person('aoi', 'cooperation', ['Fujii', '藤井'], ['Aoi', '葵'], ['trainee'], 'ja', [
    'Trainee: in a team for a high-danger country',
    '研修員：危険度の高い国へ派遣されるチームの一員',
  ]),
  person('mei', 'ngo', ['Okada', '岡田'], ['Mei', '芽衣'], ['trainee'], 'en', [
    'Trainee of the NGO: some requirements missing',
    'NGOの研修員：要件の一部が未充足',
  ]),
  person('kenji', 'secretariat', ['Ishida', '石田'], ['Kenji', '健二'], ['instructor', 'course-manager'], 'ja', [
    'Instructor: who is where in the course, and how questions do',
    '講師：受講の進み具合と設問の統計',
  ]),
  person('ayumi', 'secretariat', ['Sato', '佐藤'], ['Ayumi', '歩美'], ['verifier'], 'ja', [
    'Verification officer: nominees and their evidence',
    '確認担当官：候補者とその証拠書類',
  ]),
  person('hiroshi', 'secretariat', ['Nakata', '中田'], ['Hiroshi', '浩'], ['desk-officer'], 'en', [
    'Desk officer: postings, nominees and verdicts',
    '派遣担当官：派遣ポストと候補者の判定',
  ]),
  person('sachiko', 'secretariat', ['Kawai', '河合'], ['Sachiko', '幸子'], ['rule-owner'], 'ja', [
    'Rule owner: drafts versions of profiles and sees their impact',
    '要件管理者：要件プロファイルの改訂案とその影響',
  ]),
  person('noriko', 'secretariat', ['Ishikawa', '石川'], ['Noriko', '典子'], ['head-of-security'], 'ja', [
    'Head of security: waivers to sign, and bars',
    '本部安全対策責任者：要件免除の署名と派遣停止',
  ]),
  person('kwame', 'secretariat', ['Mensah', 'メンサー'], ['Kwame', 'クワメ'], ['designated-official'], 'en', [
    'Designated official in the country: the second signature',
    '現地安全管理責任者：二人目の署名',
  ]),
  person('goro', 'secretariat', ['Takeda', '武田'], ['Goro', '吾郎'], ['head-of-security', 'programme-manager'], 'ja', [
    'Deputy head of security and programme manager',
    '本部安全対策責任者代理・事業責任者',
  ]),
  person(
    'branca',
    'secretariat',
    ['Duarte', 'ドゥアルテ'],
    ['Branca', 'ブランカ'],
    ['designated-official', 'programme-manager'],
    'en',
    ['Deputy designated official and programme manager', '現地安全管理責任者代理・事業責任者'],
  ),
  person('yuko', 'cooperation', ['Arai', '新井'], ['Yuko', '裕子'], ['desk-officer', 'verifier'], 'ja', [
    'Desk officer of the cooperation agency: a team posting',
    '協力機構の派遣担当官：チーム派遣',
  ]),
  person('ren', 'ngo', ['Shimizu', '清水'], ['Ren', '蓮'], ['desk-officer', 'administrator'], 'en', [
    'Desk officer and administrator of the NGO',
    'NGOの派遣担当官・管理者',
  ]),
  person('naoko', 'secretariat', ['Ueda', '上田'], ['Naoko', '直子'], ['liaison-secretary', 'auditor'], 'ja', [
    'Auditor: reads everything of the agency, changes nothing',
    '監査担当：機関の記録を閲覧（変更不可）',
  ]),
  person('emi', 'secretariat', ['Hara', '原'], ['Emi', '絵美'], ['administrator'], 'en', [
    'Administrator: people, audit log and mails',
    '管理者：利用者、監査記録、メール',
  ]),
  person('makoto', 'cooperation', ['Sugiura', '杉浦'], ['Makoto', '真琴'], ['rule-owner'], 'ja', null),
  person('tetsuya', 'cooperation', ['Noguchi', '野口'], ['Tetsuya', '哲也'], ['head-of-security'], 'ja', null),
  person(
    'rika',
    'cooperation',
    ['Hirano', '平野'],
    ['Rika', '里佳'],
    ['head-of-security', 'programme-manager'],
    'ja',
    null,
  ),
  person('nana', 'ngo', ['Fukuda', '福田'], ['Nana', '奈々'], ['rule-owner'], 'en', null),
  person('sora', 'ngo', ['Maeda', '前田'], ['Sora', '空'], ['head-of-security'], 'en', null),
  person(
    'iris',
    'ngo',
    ['Novak', 'ノヴァク'],
    ['Iris', 'イリス'],
    ['head-of-security', 'programme-manager'],
    'en',
    null,
  ),
  person('jun', 'university', ['Kato', '加藤'], ['Jun', '純'], ['rule-owner', 'administrator'], 'ja', [
    'University: rule owner and administrator',
    '大学：要件管理者・管理者',
  ]),
  person('tomoe', 'university', ['Nishio', '西尾'], ['Tomoe', '巴'], ['instructor', 'course-manager'], 'ja', [
    'Instructor of the university: the peacebuilding course',
    '大学の講師：平和構築の研修コース',
  ]),
]

/** The password of every invented person; production refuses to hold any of them. */
export const demoPassword = 'muster-demo-2026'

/** The e-mail address of an invented person: of a domain that can never exist. */
export const emailOf = (key: string): string => `${key}@muster.example`
