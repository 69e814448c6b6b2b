import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m5l3: LessonContent = {
  key: 'm5-l3',
  title: { en: 'Monitoring that hears bad news', ja: '悪い知らせが届くモニタリング' },
  minutes: 14,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'After eight months the report on Lesk says: 14 dialogue meetings of 12 planned, 410 participants, 3,000 leaflets. In the ninth month the two sides shoot at each other across the market. Nothing in the report was false. It had measured what the project did, and nobody had asked what had changed.',
      },
      { kind: 'heading', text: 'Activity, result, trust' },
      {
        kind: 'table',
        caption: 'Three indicators for one joint committee',
        head: ['It counts', 'For example', 'It tells you'],
        rows: [
          ['Activity', 'Meetings held; leaflets printed', 'That you were busy'],
          ['Result', 'Quarrels settled, of those that were brought', 'That the committee works for those who come'],
          [
            'Trust',
            'Complaints brought to the committee by **both** groups, and accepted by the loser',
            'That people rely on it rather than on weapons',
          ],
        ],
      },
      {
        kind: 'paragraph',
        text: 'Good signs of trust are things people do at some risk to themselves, without being paid for it, when you are not there: a mother takes the short way through the other quarter; a trader gives credit across the line; somebody lets his son marry there. Ask people themselves by what they would know that things are better or worse. Their signs are finer than yours.',
      },
      {
        kind: 'callout',
        tone: 'note',
        title: 'Always split the number',
        text: '“Sixty complaints” may be fifty-eight from one side. Split by community, by women and men, by age, by place, as far as it can be done without a list of names. A total can rise while one group silently leaves.',
      },
      { kind: 'check', check: 'm5-l3-complaints' },
      { kind: 'heading', text: 'Why bad news stays at the bottom' },
      {
        kind: 'list',
        items: [
          'The partner fears for the next contract, the officer for the next evaluation, the driver for the job.',
          'Those who were harmed do not know where to go, or have to pass those who harmed them.',
          'You come by day, in a car, with the person in charge, and ask: “Is everything all right?”',
          'The form has a field for progress and none for harm.',
          'The last one who said something was thanked and not invited again.',
        ],
      },
      { kind: 'heading', text: 'Make it easy to say' },
      {
        kind: 'steps',
        items: [
          '**Ask for it by name.** In each monthly report one compulsory line: “What did we make worse, for whom?” “Nothing” needs a reason.',
          '**Offer several ways in.** A telephone number, a box, a person of each community and sex, a neutral place. For complaints about staff conduct, a way that does not pass through the team.',
          '**Say what happens next,** and by when. Answer each complaint, also with “no, because”.',
          '**Protect those who complain.** Names stay with one person. Nobody reads them out at a meeting.',
          '**Reward it visibly.** The first partner who reports a failure gets help and not a cut.',
          '**Change something within the month** and tell everybody why. Nothing else convinces.',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'Sexual exploitation, violence, theft by staff',
        text: 'These are not monitoring data. They go the same day, and confidentially, to the reporting channel that your organisation has fixed; you do not investigate, you do not ask the accused, and you see to the safety of the person first.',
      },
      {
        kind: 'scenario',
        title: 'The line in the report',
        situation: [
          'Nino Varda’s association carries out a project with Akiko Hirose’s programme: a shared cold store for both sides of Lesk’s market. In the line for harm Nino’s colleague has written “none” seven times. In the eighth month, he writes: “People of the upper town say that the guard makes them wait.” Donors visit in nine days.',
        ],
        response: [
          'Akiko calls to thank him, the same day, and asks only one question: “Who else could tell me about it?” She sends the association’s two women, not herself, to queue at different hours. It is true: people of the lower town wait for six minutes, those of the upper town for forty.',
          'No one is dismissed on that day. The keys pass to a rota of two, one from each side; arrival times are written on a slate for everybody to see. After three weeks the waiting times are nine and eleven minutes.',
          'The donors see the slate, and the line in the report. One asks why they are shown this. “Because otherwise you would have to believe the other seven.”',
        ],
      },
      {
        kind: 'checklist',
        title: 'When to stop or change, agreed before you begin',
        items: [
          'Two or three signs of harm, each with a threshold: “one participant threatened because of taking part”',
          'Who looks for them, how often, and among whom',
          'Who may halt the activity at once, without asking',
          'Who is told within 24 hours',
          'What has to be true before it starts again',
        ],
      },
      { kind: 'heading', text: 'Key points' },
      {
        kind: 'list',
        items: [
          'Measure what people dare to do, split by group.',
          'More complaints at the beginning are often good news: somebody believes that it helps.',
          'Bad news travels where it was met with thanks and with a change.',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '8か月目のレスクの報告書には、こうあります。対話集会は計画12回に対し14回、参加者410人、配布した冊子3,000部。9か月目、双方は市場を挟んで撃ち合いました。報告書にうそはありません。測っていたのは事業が行ったことであり、何が変わったかは誰も尋ねていなかったのです。',
      },
      { kind: 'heading', text: '活動、結果、信頼' },
      {
        kind: 'table',
        caption: '一つの合同委員会を測る三つの指標',
        head: ['測るもの', '例', '分かること'],
        rows: [
          ['活動', '開いた会合の数、刷った冊子の数', '忙しかったこと'],
          ['結果', '持ち込まれたもめ事のうち、収まったものの数', '来た人にとって委員会が機能していること'],
          [
            '信頼',
            '**双方の集団**から委員会に持ち込まれ、負けた側も結果を受け入れた苦情の数',
            '人々が武器よりも委員会を頼りにしていること',
          ],
        ],
      },
      {
        kind: 'paragraph',
        text: '信頼をよく表すのは、あなたのいないところで、報酬もなしに、いくらかの危険を引き受けて人々がすることです。母親が、相手側の地区を通る近道を行く。商人が、境界線の向こうの客につけで売る。息子を相手側の娘と結婚させる。よくなったこと、悪くなったことを何で知るかは、住民自身に尋ねてください。住民の物差しは、私たちのものより細かいのです。',
      },
      {
        kind: 'callout',
        tone: 'note',
        title: '数字は必ず分けて見る',
        text: '「苦情60件」のうち、58件が一方の側かもしれません。住民の集団、男女、年齢、場所に分けて見ます。ただし、名簿をつくらずにできる範囲にとどめます。合計が増えていても、一つの集団が黙って離れていることがあります。',
      },
      { kind: 'check', check: 'm5-l3-complaints' },
      { kind: 'heading', text: '悪い知らせが上がってこない理由' },
      {
        kind: 'list',
        items: [
          '協力団体は次の契約を、担当者は次の評価を、運転手は職を失うことを恐れています。',
          '害を受けた人は、どこへ行けばよいか知らないか、害を与えた人の前を通らなければそこへ行けません。',
          'こちらは昼間に、車で、責任者と一緒に来て、「順調ですか」と尋ねます。',
          '様式には進捗の欄があり、害の欄がありません。',
          '前に口にした人は、礼を言われ、二度と呼ばれませんでした。',
        ],
      },
      { kind: 'heading', text: '言いやすくする' },
      {
        kind: 'steps',
        items: [
          '**名指しで求めます。** 月例報告に「誰にとって、何を悪くしたか」という必須の1行を設けます。「なし」には理由を添えてもらいます。',
          '**入口を複数用意します。** 電話番号、箱、住民の集団ごと・男女ごとの聞き手、中立の場所。職員の行いへの苦情には、チームを通らない道を設けます。',
          '**この先どうなるか、いつまでにかを伝えます。** 一件ごとに答えます。「できません。なぜなら」も、答えの一つです。',
          '**申し出た人を守ります。** 名前を知るのは一人だけです。会合で読み上げません。',
          '**目に見える形で報います。** 最初に失敗を報告した協力団体が受けるのは、削減ではなく支援です。',
          '**その月のうちに何かを改め、**理由を皆に知らせます。それ以上に説得力のあるものはありません。',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '性的搾取、暴力、職員による窃盗',
        text: 'これらはモニタリングのデータではありません。その日のうちに、秘密を守って、所属組織の定めた通報窓口に伝えます。自分では調べず、疑われた人に問いたださず、被害を受けた人の安全を第一に考えます。',
      },
      {
        kind: 'scenario',
        title: '報告書の1行',
        situation: [
          'ニノ・ヴァルダさんの組合は、広瀬明子さんの事業と組み、レスクの市場で双方が使う冷蔵倉庫を運営しています。組合の同僚は、害の欄に7回続けて「なし」と書いてきました。8か月目、こう書かれていました。「番人に待たされると、上の町の人が言っている」。9日後には、資金提供者の視察があります。',
        ],
        response: [
          '広瀬さんはその日に電話で礼を述べ、一つだけ尋ねます。「ほかに、どなたに聞けば分かりますか」。自分では行かず、組合の女性2人に、時間を変えて列に並んでもらいました。本当でした。待ち時間は、下の町の人は6分、上の町の人は40分です。',
          'その日に辞めさせられた人はいません。鍵は、双方から一人ずつの当番制になり、到着の時刻は、誰にでも見える黒板に書くことにしました。3週間後、待ち時間は9分と11分になりました。',
          '視察に来た資金提供者は、黒板と、報告書の1行を見ました。なぜこれを見せるのかと一人が尋ねると、広瀬さんは答えました。「お見せしなければ、残りの7回を信じていただくしかありませんから」。',
        ],
      },
      {
        kind: 'checklist',
        title: '止める、変えるときの約束（始める前に合意する）',
        items: [
          '害の兆しを二つ三つ選び、「参加したために脅された人が1人出たら」のように基準を決めた',
          '誰が、どのくらいの頻度で、誰に尋ねるかを決めた',
          '許可を待たずに活動を止められる人を決めた',
          '24時間以内に誰に知らせるかを決めた',
          '何が満たされれば再開するかを決めた',
        ],
      },
      { kind: 'heading', text: '要点' },
      {
        kind: 'list',
        items: [
          '人々があえてするようになったことを、集団ごとに分けて測ります。',
          '始めの頃に苦情が増えるのは、多くの場合よい知らせです。役に立つと信じた人がいるからです。',
          '悪い知らせは、感謝と改善で迎えられる所に届きます。',
        ],
      },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'm5-l3-complaints',
      stem: {
        en: 'In its first quarter your joint land committee received 4 complaints, all from one community. In the second it received 19: 11 from one, 8 from the other. The director of the programme is worried: “Conflict is rising.” How do you read it?',
        ja: '合同土地委員会への苦情は、最初の四半期は4件で、すべて一方の集団からでした。次の四半期は19件で、一方から11件、もう一方から8件です。事業の責任者は「対立が激しくなっている」と心配しています。どう読みますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Probably as trust; check by asking what happened to such quarrels before.',
            ja: 'おそらく信頼の表れ。こうしたもめ事が以前はどうなっていたかを聞いて確かめる。',
          },
          correct: true,
          because: {
            en: 'Both now bring what they used to swallow or to settle by force. “Probably”: the other reading, more quarrels, has to be ruled out by asking.',
            ja: '以前は我慢したり力で片づけたりしていたことを、双方が持ち込むようになったと考えられます。ただし、もめ事そのものが増えた可能性もあるので、聞いて確かめます。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'As failure: a good committee has fewer complaints every quarter.',
            ja: '失敗の表れ。よい委員会なら、苦情は四半期ごとに減るはずだ。',
          },
          correct: false,
          because: {
            en: 'The quickest way to few complaints is to make complaining useless.',
            ja: '苦情を減らす最も手早い方法は、言っても無駄だと思わせることです。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'As bias: eleven against eight shows that one side is favoured.',
            ja: '偏りの表れ。11件と8件の差は、一方が優遇されている証拠だ。',
          },
          correct: false,
          because: {
            en: 'Such numbers vary by chance and by size of group. Bias would show in how complaints are decided.',
            ja: 'この程度の差は、偶然や集団の大きさでも生じます。偏りが表れるとすれば、裁定の結果です。',
          },
        },
        {
          id: 'd',
          text: {
            en: 'As nothing: numbers so small have no meaning.',
            ja: '何も読み取れない。これほど小さな数に意味はない。',
          },
          correct: false,
          because: {
            en: 'From none to eight on the side that never came is the most important news of the quarter.',
            ja: '一度も来なかった側が0件から8件になったことは、この四半期で最も大切な知らせです。',
          },
        },
      ],
    },
  ],
}
