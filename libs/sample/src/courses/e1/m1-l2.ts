import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m1l2: LessonContent = {
  key: 'm1-l2',
  title: { en: 'Rules that bind you before travel', ja: '出発前から守るべき規則' },
  minutes: 12,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'Field safety begins at your desk. Most of the rules that protect you are met, or missed, in the weeks before departure.',
      },
      { kind: 'heading', text: 'What must be in place' },
      {
        kind: 'table',
        caption: 'Six things to settle before departure',
        head: ['What', 'The question to ask'],
        rows: [
          ['Authorisation', 'Who has approved this journey in writing, for which dates and places?'],
          ['Security training', 'Is my certificate valid on every day of the assignment, not only on the first?'],
          [
            'Health',
            'Does my medical clearance cover this duty station and this work? Is there time for the vaccinations?',
          ],
          ['Briefing', 'Have I read the current country briefing and asked my questions?'],
          ['Insurance', 'Does it cover conflict, medical evacuation and any condition I have?'],
          ['Contacts', 'Does my employer hold my next of kin, my route and my documents, stored securely?'],
        ],
      },
      {
        kind: 'paragraph',
        text: 'Some organisations also keep a few private questions that only you can answer, to prove in an emergency that you are alive. Share those answers with nobody else.',
      },
      { kind: 'heading', text: 'Rules change after you have booked' },
      {
        kind: 'paragraph',
        text: 'A danger level, an entry rule or a curfew can change overnight. Check when you book, three days before, and on the day. **What counts is the situation when you travel**, not when you bought the ticket. If it changes on the way, call before you move on.',
      },
      { kind: 'heading', text: 'When two rules differ' },
      {
        kind: 'paragraph',
        text: 'You will live under several sets of rules: the law of the host state, your employer’s rules, those of the mission or partner that receives you. Where they differ, **follow the stricter**. If you cannot obey both, stop and ask the area security officer; do not choose alone. The rules hold at weekends and on holiday in the area too.',
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'An exception is a document',
        text: 'Only the person named for it may exempt you from a rule: in writing, for a stated time, with conditions. A friendly word in a corridor, or “everybody does it”, exempts nobody.',
      },
      { kind: 'check', check: 'two-curfews' },
      { kind: 'heading', text: 'From nomination to departure' },
      {
        kind: 'steps',
        items: [
          '**On nomination.** Read the requirements and list what is missing.',
          '**First weeks.** Book training, medical examination and vaccinations. They take the longest.',
          '**Before buying tickets.** Obtain the authorisation, with dates and places.',
          '**A week before.** Leave copies of passport, visa and insurance with your employer. Write the emergency numbers on paper.',
          '**Three days before.** Check danger level, entry rules and route again. Agree who meets you and how you will know each other.',
          '**On the day.** Check once more, send your arrival time, and agree what happens if you do not call.',
        ],
      },
      {
        kind: 'scenario',
        title: 'Three days before the flight',
        situation: [
          'Kenji has approval for two weeks in Talamba. Three days before he leaves, the danger level for the northern hills is raised. His work is in the main town, but one day in the hills stands in his plan.',
          'The partner there writes: “No problem, we go up every week.”',
        ],
        response: [
          'Kenji reports the change at once and asks whether his approval still stands. The partner’s message is a view, not a decision.',
          'He proposes the main town alone, with the hill team joining by telephone. He does not ask them to travel for him.',
          'A new approval arrives without the hills. He carries that one and cancels the booking in the north.',
        ],
      },
      { kind: 'check', check: 'certificate-gap' },
      {
        kind: 'checklist',
        title: 'In my hand luggage',
        items: [
          'written authorisation with dates and places',
          'passport, visa and insurance card, with a second copy kept apart',
          'emergency numbers on paper',
          'my medicines, enough for delays, in their packaging with the prescription, after checking that they are legal there',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '現場の安全は、机の上から始まります。あなたを守る規則の多くは、出発前の数週間のうちに満たされるか、見落とされるかが決まります。',
      },
      { kind: 'heading', text: 'そろえておくもの' },
      {
        kind: 'table',
        caption: '出発前に済ませる六つのこと',
        head: ['項目', '自分に問うこと'],
        rows: [
          ['承認', 'この渡航を、誰が、どの日程とどの場所について、書面で承認したか。'],
          ['安全対策研修', '修了証は、初日だけでなく、派遣期間のすべての日に有効か。'],
          ['健康', '健康診断の「適」の判定は、この任地とこの業務を対象にしているか。予防接種は間に合うか。'],
          ['事前説明', '最新の国別説明資料を読み、疑問点を質問したか。'],
          ['保険', '紛争、医療搬送、持病が補償の対象になっているか。'],
          ['連絡先', '緊急連絡先、行程、旅券などの写しを派遣元に預け、安全に保管してもらっているか。'],
        ],
      },
      {
        kind: 'paragraph',
        text: '緊急時に本人の無事を確かめるため、本人にしか答えられない質問を預かる組織もあります。その答えは、ほかの誰にも教えないでください。',
      },
      { kind: 'heading', text: '予約した後にも規則は変わる' },
      {
        kind: 'paragraph',
        text: '危険情報レベルも、入国の条件も、夜間外出禁止も、一晩で変わることがあります。予約のとき、3日前、当日の3回、確認してください。**基準になるのは航空券を買った日ではなく、移動するときの状況です。**途中で変わったら、先へ進む前に電話をしてください。',
      },
      { kind: 'heading', text: '二つの規則が食い違うとき' },
      {
        kind: 'paragraph',
        text: '受入国の法律、派遣元の規則、受入れ側のミッションや協力団体の規則。あなたは複数の規則のもとで暮らします。内容が違うときは、**厳しいほうに従ってください**。両方を同時に守れないときは、いったん止まり、地域安全担当官に尋ねます。一人で選んではいけません。週末も、その地域で休暇を過ごす間も、規則は同じです。',
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '例外は必ず文書で',
        text: '規則の適用を免除できるのは、その権限を与えられた人だけです。期限と条件を付け、書面で行います。廊下での好意的な一言も、「みんなやっている」も、免除にはなりません。',
      },
      { kind: 'check', check: 'two-curfews' },
      { kind: 'heading', text: '推薦から出発まで' },
      {
        kind: 'steps',
        items: [
          '**推薦を受けたら：**派遣要件を読み、足りないものを書き出します。',
          '**最初の数週間：**研修、健康診断、予防接種を予約します。いちばん時間がかかるからです。',
          '**航空券を買う前：**日程と場所の入った承認を受けます。',
          '**1週間前：**旅券、査証、保険証券の写しを派遣元に預け、緊急時の電話番号を紙に書きます。',
          '**3日前：**危険情報レベル、入国の条件、経路をもう一度確かめます。誰が迎えに来るか、互いをどう見分けるかも決めておきます。',
          '**当日：**最後の確認をして到着予定時刻を送り、連絡がない場合にどうするかを取り決めます。',
        ],
      },
      {
        kind: 'scenario',
        title: '出発の3日前',
        situation: [
          '健二さんは、タランバに2週間滞在する承認を得ています。ところが出発の3日前に、北部の丘陵地帯の危険情報レベルが引き上げられました。仕事の場は中心の町ですが、丘陵地帯を1日訪ねる予定が入っています。',
          '現地の協力団体からは「大丈夫。私たちは毎週行っていますよ」という返事が来ました。',
        ],
        response: [
          '健二さんはすぐに変更を報告し、承認が今も有効かどうかを尋ねます。協力団体の返事は一つの見方であり、決定ではありません。',
          '滞在を中心の町だけにし、丘陵地帯の担当者には電話で加わってもらう案を出します。自分のために移動してほしいとは頼みません。',
          '丘陵地帯を除いた新しい承認が届きます。健二さんは新しいほうを携行し、北部の宿を取り消します。',
        ],
      },
      { kind: 'check', check: 'certificate-gap' },
      {
        kind: 'checklist',
        title: '手荷物に入れるもの',
        items: [
          '日程と場所が書かれた承認書',
          '旅券、査証、保険証（写しをもう一組、別の場所に）',
          '緊急時の電話番号を書いた紙',
          '常備薬（遅れに備えた量を、元の包装のまま処方箋とともに。渡航先で合法かどうかも事前に確認）',
        ],
      },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'two-curfews',
      stem: {
        en: 'The town’s curfew begins at 22:00. Your employer requires you to be at your residence by 20:00. Friends invite you to dinner until 21:30. What do you do?',
        ja: '町の夜間外出禁止は22時からです。派遣元の規則では、20時までに宿舎へ戻ることになっています。友人から21時30分までの夕食に誘われました。どうしますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Go, because the law of the host state allows it.',
            ja: '受入国の法律では認められているので、出かける。',
          },
          correct: false,
          because: {
            en: 'The law permits it, but your employer’s rule is stricter, and you accepted it when you accepted the posting.',
            ja: '法律上は問題がなくても、派遣元の規則のほうが厳しく、あなたは任務とともにその規則も受け入れています。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Be back by 20:00: leave early, or suggest lunch instead.',
            ja: '20時までに戻る。早めに切り上げるか、昼食に変えてもらう。',
          },
          correct: true,
          because: {
            en: 'Follow the stricter rule. A change of hour keeps both the rule and the friendship.',
            ja: '厳しいほうの規則に従います。時間を変えれば、規則も友人も大切にできます。',
          },
        },
        {
          id: 'c',
          text: { en: 'Go, if the driver agrees to fetch you.', ja: '運転手が迎えに来てくれるなら出かける。' },
          correct: false,
          because: {
            en: 'The driver cannot exempt you, and would be exposed on the road with you.',
            ja: '運転手に免除の権限はありません。しかも、夜道の危険に運転手まで巻き込みます。',
          },
        },
      ],
    },
    {
      key: 'certificate-gap',
      stem: {
        en: 'Your security certificate is valid on the day you leave but expires in week six of an eight-week assignment. What is the right step?',
        ja: '安全対策研修の修了証は、出発日には有効ですが、8週間の派遣の6週目に有効期限を迎えます。正しい対応はどれですか。',
      },
      options: [
        {
          id: 'a',
          text: { en: 'Nothing: it is valid when you leave.', ja: '出発時に有効なので、何もしない。' },
          correct: false,
          because: {
            en: 'The rule protects you on every day of the assignment. Weeks seven and eight would be uncovered.',
            ja: '要件は派遣期間のすべての日を対象にします。このままでは7週目と8週目に空白ができます。',
          },
        },
        {
          id: 'b',
          text: { en: 'Renew it as soon as you are back.', ja: '帰国してから、すぐに更新する。' },
          correct: false,
          because: { en: 'Then the gap has already happened.', ja: 'それでは、空白の期間はもう過ぎてしまっています。' },
        },
        {
          id: 'c',
          text: {
            en: 'Rely on a colleague whose certificate is valid throughout.',
            ja: '期間を通して有効な修了証を持つ同僚に頼る。',
          },
          correct: false,
          because: {
            en: 'Your colleague’s training does not train you. Unless a rule says otherwise, each person must be covered.',
            ja: '同僚が研修を受けていても、あなたが訓練されたことにはなりません。特別な定めがない限り、一人ひとりが要件を満たす必要があります。',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Renew before leaving, or obtain a written decision from the person named for it.',
            ja: '出発前に更新する。または、権限のある人から書面で決定を受ける。',
          },
          correct: true,
          because: {
            en: 'Either the gap is closed or somebody with authority has decided on it in writing, before you travel.',
            ja: '出発前に空白をなくすか、権限のある人が書面で判断するか、そのどちらかが必要です。',
          },
        },
      ],
    },
  ],
}
