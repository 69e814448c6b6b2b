import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m1l2: LessonContent = {
  key: 'm1-l2',
  title: { en: 'The continuum: prevention to recovery', ja: '予防から復興までの連続性' },
  minutes: 15,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'Textbooks draw conflict as a hill: tension rises, there is fighting, it falls, people rebuild. Each stretch of the hill has its own kind of help. The drawing is useful as long as you remember two things: real districts go back and forth on it, and two villages an hour apart may stand in different places on the same day.',
      },
      { kind: 'figure', figure: 'hill' },
      { kind: 'heading', text: 'Five kinds of work' },
      {
        kind: 'table',
        caption: 'What each kind tries to change',
        head: ['Work', 'It tries to', 'In Kasuru'],
        rows: [
          [
            'Prevention',
            'Keep a dispute from turning violent',
            'Elders of both sides agree grazing dates before the dry season',
          ],
          ['Peacemaking', 'Bring parties to an agreement', 'An envoy talks with the government and the Northern Front'],
          [
            'Peacekeeping',
            'Hold an agreement while trust is lacking',
            'Observers watch the line that both armies withdrew from',
          ],
          ['Humanitarian action', 'Save lives and ease suffering', 'Water and shelter for families who fled Lumo'],
          [
            'Peacebuilding',
            'Lower the chance that it begins again',
            'A land committee of both villages, and police whom both trust',
          ],
        ],
      },
      {
        kind: 'paragraph',
        text: 'Recovery and development (roads, schools, jobs) run through all of it. They become peacebuilding only when they are planned to change a cause of the conflict. A road is a road. A road whose route, workers and tolls were settled by both villages may be peacebuilding; a road that lets one of them reach the other’s pasture may be the opposite.',
      },
      {
        kind: 'callout',
        tone: 'note',
        title: 'Humanitarian action has its own rules',
        text: 'It is given according to need alone, and is neutral, impartial and independent. It must not be made a tool for peace aims, however good they are: if aid becomes part of a bargain, those who bring it lose access and may be attacked. It can, and should, still take care to do no harm.',
      },
      { kind: 'heading', text: 'Not one thing after another' },
      {
        kind: 'paragraph',
        text: 'For long it was thought that relief comes first, then recovery, then development, each handing over to the next. In practice they are needed at the same time, and the gaps between them are where agreements fail: the tents are taken down before the fields are safe, the observers leave before the court opens. Since 2016 the United Nations has spoken of **sustaining peace**: the same care before, during and after violence, by the whole organisation.',
      },
      { kind: 'heading', text: 'Placing an activity' },
      {
        kind: 'steps',
        items: [
          '**Where does this place stand today?** Not the country: this valley, this month.',
          '**Which violence is possible here in the next six months?** Between whom, about what?',
          '**What would the activity change in that?** If the answer is “nothing”, it may still be good work, but it is not peacebuilding.',
          '**What comes before and after it, and from whom?** Look for the gap, not only for your part.',
          '**What would make us move on the hill?** Write down the sign, and who watches for it.',
        ],
      },
      { kind: 'check', check: 'm1-l2-wells' },
      {
        kind: 'scenario',
        title: 'The same week in one district',
        situation: [
          'On Monday Haruka Mori attends the opening of a rebuilt school in Lumo. On Wednesday, forty kilometres up the valley, herders and a farmers’ patrol shoot at each other over a ford. On Thursday headquarters asks which phase Kasuru is in, so that it can choose the budget line.',
        ],
        response: [
          'She answers in two lines instead of one. “Lower valley: recovery; next step is to have both villages on the school board. Upper valley: prevention, urgent; the ford is used by both until the rains in six weeks. Elders of both sides ask for a meeting place on neutral ground.”',
          'She adds the sign to watch: if families near the ford send children away, the upper valley has moved up the hill. The budget line for recovery is kept, and a small sum for the meeting is found in another.',
        ],
      },
      { kind: 'check', check: 'm1-l2-back' },
      { kind: 'heading', text: 'Key points' },
      {
        kind: 'list',
        items: [
          'Name the place and the month before you name the phase.',
          'Ask of each activity which possible violence it makes less likely.',
          'Plan for going backwards too: who would notice first, and what would you stop?',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '教科書では、紛争を一つの丘のように描きます。緊張が高まり、戦闘になり、やがて収まり、人々が立て直していく。丘の場所ごとに、ふさわしい支援があります。この図は役に立ちますが、二つのことを忘れないでください。実際の土地は丘の上を行きつ戻りつします。そして、1時間しか離れていない二つの村が、同じ日に別の場所に立っていることもあります。',
      },
      { kind: 'figure', figure: 'hill' },
      { kind: 'heading', text: '五つの仕事' },
      {
        kind: 'table',
        caption: 'それぞれが変えようとするもの',
        head: ['仕事', '目指すこと', 'カスル郡での例'],
        rows: [
          ['予防', '対立が暴力になるのを防ぐ', '乾期の前に、双方の長老が放牧の日程を取り決める'],
          ['和平の仲介', '当事者を合意に導く', '特使が政府と北部戦線の間で話し合いを進める'],
          ['平和維持', '信頼がない間、合意が守られるように支える', '双方の軍が退いた線を、監視員が見守る'],
          ['人道支援', '命を救い、苦しみを和らげる', 'ルモ村から逃れた家族に水と住まいを届ける'],
          ['平和構築', '再発の可能性を下げる', '両村でつくる土地委員会と、双方が信頼できる警察'],
        ],
      },
      {
        kind: 'paragraph',
        text: '復興と開発（道路、学校、仕事）は、このすべてにまたがります。ただし、それが平和構築になるのは、紛争の原因を変えるように計画されたときだけです。道路はただの道路です。経路も働き手も通行料も両村で決めた道路は、平和構築になり得ます。一方の村が他方の放牧地に入り込めるようにする道路は、その逆になり得ます。',
      },
      {
        kind: 'callout',
        tone: 'note',
        title: '人道支援には独自の原則がある',
        text: '人道支援は必要性だけに応じて行われ、中立、公平、独立を守ります。どんなに立派な平和の目的であっても、その道具にしてはいけません。支援が取引の材料になれば、届ける人は現場に入れなくなり、襲われることもあります。それでも、害を及ぼさないように気を配ることはできますし、そうすべきです。',
      },
      { kind: 'heading', text: '順番に来るのではない' },
      {
        kind: 'paragraph',
        text: '長い間、まず救援、次に復旧、それから開発と、順に引き継ぐものと考えられてきました。実際にはどれも同時に必要であり、合意が破れるのはその切れ目です。畑が安全になる前に天幕が片づけられ、裁判所が開く前に監視員が去ってしまうのです。国連は2016年以来、**平和の持続**という考え方を掲げ、暴力の前も、最中も、後も、組織全体で同じように取り組むとしています。',
      },
      { kind: 'heading', text: '活動の位置を定める' },
      {
        kind: 'steps',
        items: [
          '**この土地は今日、どこに立っているか。** 国ではなく、この谷、この月について考えます。',
          '**今後6か月に、ここでどんな暴力が起こり得るか。** 誰と誰の間で、何をめぐってでしょうか。',
          '**この活動は、その何を変えるか。** 「何も変えない」なら、よい仕事ではあっても平和構築ではありません。',
          '**その前後に何があり、誰が行うか。** 自分の担当だけでなく、切れ目を探します。',
          '**何が起きたら、丘の上の位置が変わったとみるか。** その兆しと、見張る人を書いておきます。',
        ],
      },
      { kind: 'check', check: 'm1-l2-wells' },
      {
        kind: 'scenario',
        title: '一つの郡の同じ週',
        situation: [
          '月曜日、森遥さんはルモ村で再建された学校の開校式に出ました。水曜日、谷を40キロさかのぼった浅瀬では、牧畜民と農民の見回り隊が撃ち合いました。木曜日、本部から、予算の費目を選ぶためカスル郡がどの段階にあるかを答えてほしいと言ってきました。',
        ],
        response: [
          '森さんは、1行ではなく2行で答えます。「谷の下流：復興段階。次は学校の運営委員会に両村が加わること。谷の上流：予防段階、急を要する。浅瀬は、6週間後の雨期まで双方が使う。双方の長老は、中立の場所での話し合いを望んでいる」。',
          'さらに、見守る兆しも添えます。浅瀬の近くの家族が子どもをよそへ預け始めたら、上流は丘を上ったとみる、というものです。復興の費目はそのままにし、話し合いのための少額は別の費目から出ることになりました。',
        ],
      },
      { kind: 'check', check: 'm1-l2-back' },
      { kind: 'heading', text: 'この単元の要点' },
      {
        kind: 'list',
        items: [
          '段階を言う前に、どの土地の、どの月の話かを言います。',
          '活動ごとに、起こり得るどの暴力を減らすのかを問います。',
          '後戻りも計画に入れます。誰が最初に気づき、そのとき何を止めるのかを決めておきます。',
        ],
      },
    ],
  },
  figures: [
    {
      id: 'hill',
      width: 640,
      height: 330,
      svg: `<path d="M20 262H626" stroke="var(--control)" stroke-width="2"/>
<path d="M626 262l-12-6v12z" fill="var(--control)"/>
<path d="M24 246C150 236 190 60 300 56C400 54 420 190 500 206C560 216 590 220 616 224V262H24Z" fill="var(--neutral-tint)"/>
<path d="M24 246C150 236 190 60 300 56C400 54 420 190 500 206C560 216 590 220 616 224" fill="none" stroke="var(--ink)" stroke-width="3.5"/>
<path d="M476 176C452 128 446 116 424 92" fill="none" stroke="var(--refused)" stroke-width="3" stroke-dasharray="9 7"/>
<path d="M418 84l16 6-11 10z" fill="var(--refused)"/>
<text x="68" y="190" text-anchor="middle" font-size="19" font-weight="700" fill="var(--ink)">{{prevention}}</text>
<text x="126" y="110" text-anchor="middle" font-size="19" font-weight="700" fill="var(--ink)">{{peacemaking}}</text>
<text x="300" y="36" text-anchor="middle" font-size="19" font-weight="700" fill="var(--ink)">{{fighting}}</text>
<text x="300" y="150" text-anchor="middle" font-size="19" font-weight="700" fill="var(--ink)">{{humanitarian}}</text>
<text x="300" y="224" text-anchor="middle" font-size="19" font-weight="700" fill="var(--ink)">{{development}}</text>
<text x="440" y="70" font-size="19" font-weight="700" fill="var(--ink)">{{keeping}}</text>
<text x="624" y="190" text-anchor="end" font-size="19" font-weight="700" fill="var(--ink)">{{building}}</text>
<text x="494" y="134" font-size="18" fill="var(--refused)">{{back}}</text>
<text x="320" y="298" text-anchor="middle" font-size="18" fill="var(--ink)">{{time}}</text>`,
      labels: {
        prevention: { en: 'Prevention', ja: '予防' },
        peacemaking: { en: 'Peacemaking', ja: '和平の仲介' },
        fighting: { en: 'Fighting', ja: '戦闘' },
        humanitarian: { en: 'Relief', ja: '人道支援' },
        development: { en: 'Recovery, development', ja: '復興・開発' },
        keeping: { en: 'Peacekeeping', ja: '平和維持' },
        building: { en: 'Peacebuilding', ja: '平和構築' },
        back: { en: 'relapse', ja: '再発' },
        time: { en: 'Time: years, and never as smooth as this', ja: '時間：何年にもわたり、この線ほど滑らかではない' },
      },
      alt: {
        en: 'A curve that rises and falls like a hill over time. On the way up stands prevention, then peacemaking; at the top is fighting; on the way down peacekeeping, then peacebuilding. Relief, recovery and development lie inside the hill along its whole length. A dashed arrow leads from the descent back up: relapse.',
        ja: '時間とともに丘のように上り下りする曲線。上りに予防、続いて和平の仲介、頂に戦闘、下りに平和維持、続いて平和構築がある。丘の内側には、全体にわたって人道支援と復興・開発がある。下りから頂へ戻る破線の矢印は再発を示す。',
      },
      caption: {
        en: 'The arrow back is the reason for the whole subject.',
        ja: 'この分野全体が、逆戻りの矢印を防ぐためにあります。',
      },
    },
  ],
  checks: [
    {
      key: 'm1-l2-wells',
      stem: {
        en: 'An organisation repairs 30 wells in Kasuru. Which change would make the work part of peacebuilding?',
        ja: 'ある団体が、カスル郡で30の井戸を直します。どのように変えれば、この仕事は平和構築の一部になりますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Herders and farmers agree when each uses the wells they share, and settle breaches together.',
            ja: '共用の井戸を使う時期を牧畜民と農民が取り決め、違反にも共同で対処する。',
          },
          correct: true,
          because: {
            en: 'Water in the dry season is what they fight about. The activity now changes how that quarrel is settled.',
            ja: '争いのもとは乾期の水です。争いの収め方そのものが、この活動によって変わります。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'A sign is put up at each well saying that it was repaired for peace between the two villages.',
            ja: '「両村の平和のために修理した」と書いた看板を、すべての井戸に立てる。',
          },
          correct: false,
          because: {
            en: 'Words on a board change nothing in who may draw water and when.',
            ja: '看板の言葉では、誰がいつ水をくめるかは何も変わりません。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'The number of wells is doubled, so that more families in the district have clean water close to home.',
            ja: '井戸の数を2倍にし、郡内のより多くの家庭が、近くで清潔な水を得られるようにする。',
          },
          correct: false,
          because: {
            en: 'More water is good work. Whether it calms or feeds the quarrel depends on where the wells are and who controls them.',
            ja: '水が増えるのはよいことです。しかし、争いを静めるかあおるかは、井戸の場所と管理する人によって決まります。',
          },
        },
      ],
    },
    {
      key: 'm1-l2-back',
      stem: {
        en: 'Your reconciliation dialogues in the upper valley have gone well for a year. Now youths are buying rifles again and a curfew has been announced. What do you do with the plan?',
        ja: '谷の上流での和解の対話は、この1年順調でした。ところが、若者たちが再び銃を買い始め、夜間外出禁止令が出ました。計画をどうしますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Carry on unchanged, because a plan that is altered at each rumour never gets anywhere.',
            ja: '噂のたびに変えていては何も進まないので、そのまま続ける。',
          },
          correct: false,
          because: {
            en: 'A curfew is not a rumour. People who come to a public meeting may now be in danger because of you.',
            ja: '外出禁止令は噂ではありません。集まりに来る人が、あなたのせいで危険にさらされるおそれがあります。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Close the project and hand the file to the humanitarian agencies.',
            ja: '事業を閉じ、書類を人道支援機関に引き渡す。',
          },
          correct: false,
          because: {
            en: 'The relations you built are worth most now. Prevention needs those who still speak to both sides.',
            ja: '築いてきた関係が最も役立つのは今です。予防には、まだ双方と話せる人が必要です。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Ask the participants what is safe now, pause the large meetings, and keep the quiet contacts.',
            ja: '今何が安全かを参加者に尋ね、大きな集会は休み、目立たない連絡を保つ。',
          },
          correct: true,
          because: {
            en: 'The place has moved on the hill, so the activity moves too. Those at risk judge first what is bearable.',
            ja: '土地の位置が丘の上で変わったのですから、活動も変えます。何なら危なくないかは、まず危険を負う本人に聞きます。',
          },
        },
      ],
    },
  ],
}
