import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m3l3: LessonContent = {
  key: 'm3-l3',
  title: { en: 'Conflict-related sexual violence', ja: '紛争に関連する性的暴力' },
  minutes: 13,
  blocks: {
    en: [
      {
        kind: 'callout',
        tone: 'note',
        title: 'Before you read',
        text: 'This lesson speaks of sexual violence, without details. You may know it from your own life or from somebody near you. You can stop, come back later, or read it with a person you trust. Your organisation’s counsellor is there for trainees as well.',
      },
      { kind: 'heading', text: 'What it is' },
      {
        kind: 'paragraph',
        text: 'Conflict-related sexual violence means rape, sexual slavery, forced prostitution, forced pregnancy, forced sterilisation, forced marriage and acts of similar gravity that are linked to a conflict. It happens to **women, girls, men and boys**, in villages, at checkpoints, in detention. It is used to punish, to drive people out, to break families. It is not a side effect of war, and it is never the survivor’s fault.',
      },
      {
        kind: 'table',
        caption: 'Two things that are often mixed up',
        head: ['Point', 'Conflict-related sexual violence', 'Sexual exploitation and abuse'],
        rows: [
          [
            'Who does it',
            'Usually armed people or others linked to the conflict',
            'People of the UN, of its partners, of the mission',
          ],
          [
            'Whom I tell',
            'The women’s protection adviser, or whoever holds the task',
            'The conduct channel, always (module 4)',
          ],
          ['The survivor needs', 'Safety, care, choice', 'The same: safety, care, choice'],
        ],
      },
      { kind: 'heading', text: 'If somebody tells you' },
      {
        kind: 'paragraph',
        text: 'You do not need to know what happened. You need to know what she or he needs now. Four words guide you: **safety, confidentiality, respect, no discrimination**.',
      },
      {
        kind: 'steps',
        items: [
          '**Find a quiet place** and ask whether it is all right. With an interpreter, ask whether this interpreter is all right: in a small town everyone knows everyone.',
          '**Say early what you cannot keep to yourself.** If there are things that you must report, say so before the person goes on.',
          '**Listen and believe.** “I am sorry that this happened. It is not your fault.” No “why”, no details, no touching.',
          '**Tell about care, and that time matters.** Medicine that can prevent HIV works only if it begins within 72 hours, the sooner the better; other treatment is worthwhile later, too. Say where confidential help can be found.',
          '**Let the person decide:** whether to go, with whom, whether anything is reported. A “no” is an answer.',
          '**With consent, call the referral contact yourself** and pass on as little as possible.',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'Do not investigate',
        text: 'Do not ask the family, do not go to the place, do not confront anyone, do not collect names or objects. Each of these can bring revenge upon the survivor and spoil a later case. One well-trained interview is enough; four kind ones are a new injury.',
      },
      { kind: 'check', check: 'm3-l3-referral' },
      { kind: 'heading', text: 'Signs that anyone may pass on' },
      {
        kind: 'list',
        items: [
          'Armed people have moved in beside a road to water, wood or market',
          'Women no longer go to the field, or go only in large groups',
          'Girls disappear from school after a camp has been set up near by',
          'Men come back from a detention place and do not speak',
          'Threats on the radio that speak of “our” and “their” women',
        ],
      },
      {
        kind: 'paragraph',
        text: 'Such signs need no survivor’s name. They help to move a patrol, a light or a water tap before it happens. Pass them to the operations centre and the adviser, as place, time and observation.',
      },
      {
        kind: 'scenario',
        title: 'After the training day',
        situation: [
          'After a training for polling staff in Talamba a teacher stays behind. She says to Chika Mishima: “On Monday, at the bridge, the men with the red bands …” and stops. It is Wednesday afternoon. Joram, who interprets, looks at the floor.',
        ],
        response: [
          'Chika asks whether she wants to speak with Joram in the room, with a woman, or not at all. “With a woman.” Joram goes to the door, and a nurse on the team interprets.',
          'Chika says that she will pass nothing on with her name unless she agrees, and that there is a clinic where nobody asks for a report. “Some medicine helps only until tomorrow. I can ring the nurse there and a colleague can go with you. You decide.”',
          'The teacher goes, with the colleague. She does not want what happened to be reported, but she agrees that others may be warned. Next day Chika tells the adviser only this: armed men with red bands stand at the bridge, and women should be able to avoid it. Nothing that could lead to the teacher.',
        ],
      },
      {
        kind: 'checklist',
        title: 'On my card before I go to the field',
        items: [
          'Name and number of the women’s protection adviser, or whoever does this work',
          'The referral list: clinic, counselling and shelter that are open now, with hours',
          'A woman and a man who interpret and whom people trust',
          'What I am obliged to report in my mission, in one sentence that I can say aloud',
        ],
      },
    ],
    ja: [
      {
        kind: 'callout',
        tone: 'note',
        title: '読む前に',
        text: 'この単元は性的暴力を扱いますが、具体的な描写はしません。自分自身や身近な人の経験と重なる人もいるでしょう。途中でやめても、後で戻っても、信頼できる人と一緒に読んでもかまいません。所属組織の相談員には、研修中の人も相談できます。',
      },
      { kind: 'heading', text: 'どのようなものか' },
      {
        kind: 'paragraph',
        text: '紛争に関連する性的暴力とは、強姦、性的奴隷、強制売春、強制妊娠、強制不妊、強制結婚や、これらと同じくらい重大な行為で、紛争と結びついたものをいいます。村で、検問所で、拘束された場所で、**女性にも、女の子にも、男性にも、男の子にも**起こります。罰するため、追い出すため、家族を壊すために使われます。戦争に付きものの副産物ではありません。そして、決して被害者（サバイバー）のせいではありません。',
      },
      {
        kind: 'table',
        caption: '混同されやすい二つのもの',
        head: ['項目', '紛争に関連する性的暴力', '性的搾取・虐待'],
        rows: [
          ['加害者', '多くは、武装した者や紛争に関わる者', '国連、その協力団体、ミッションの関係者'],
          ['知らせる先', '女性保護アドバイザー、またはその担当者', '必ず行動規律の窓口へ（モジュール4）'],
          ['本人に必要なもの', '安全、ケア、選択', '同じく、安全、ケア、選択'],
        ],
      },
      { kind: 'heading', text: '打ち明けられたとき' },
      {
        kind: 'paragraph',
        text: '何があったかを知る必要はありません。知るべきなのは、その人が今、何を必要としているかです。よりどころは四つ、**安全、秘密の保持、尊重、差別しないこと**です。',
      },
      {
        kind: 'steps',
        items: [
          '**静かな場所を選び、**そこでよいかを尋ねます。通訳がいるときは、この通訳でよいかも尋ねます。小さな町では、誰もが知り合いです。',
          '**秘密にできないことは、早めに伝えます。**報告しなければならない事柄があるなら、相手が話を続ける前に言います。',
          '**聴き、信じます。**「つらい思いをされましたね。あなたのせいではありません」。「なぜ」とは聞かず、詳しいことを求めず、体に触れません。',
          '**ケアがあること、時間が大切なことを伝えます。**HIVの感染を防ぐ薬は72時間以内に始めなければならず、早いほど効果があります。それを過ぎても、受ける意味のある治療はあります。秘密の守られる相談先を伝えます。',
          '**本人に決めてもらいます。**行くかどうか、誰と行くか、届け出るかどうか。「いいえ」も一つの答えです。',
          '**同意があれば、紹介先に自分から電話し、**伝える内容は最小限にします。',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '調査をしない',
        text: '家族に尋ねない、現場に行かない、誰かを問い詰めない、名前や物を集めない。どれも、本人への報復を招き、後の手続を台なしにするおそれがあります。訓練を受けた人による一度の聞き取りで足ります。善意の四度は、新たな傷になります。',
      },
      { kind: 'check', check: 'm3-l3-referral' },
      { kind: 'heading', text: '誰でも伝えられる兆し' },
      {
        kind: 'list',
        items: [
          '水くみ、たきぎ、市場への道のそばに、武装した人たちが居ついた',
          '女性が畑に行かなくなった、または大勢でしか行かなくなった',
          '近くに宿営地ができてから、女の子が学校に来なくなった',
          '拘束された場所から戻った男性たちが、口をきかない',
          '「われわれの女」「あいつらの女」といった脅しがラジオで流れる',
        ],
      },
      {
        kind: 'paragraph',
        text: 'こうした兆しを伝えるのに、被害者の名前は要りません。事が起きる前に、パトロールや照明、水場を動かす助けになります。場所、時刻、見聞きしたこととして、オペレーションセンターとアドバイザーに伝えます。',
      },
      {
        kind: 'scenario',
        title: '研修の後で',
        situation: [
          'タランバでの投票所職員の研修の後、一人の女性教師が残りました。三島千佳さんに「月曜日、橋のところで、赤い腕章の男たちが……」と言いかけて、黙ります。今は水曜日の午後です。通訳のジョラムさんは目を伏せています。',
        ],
        response: [
          '三島さんは、このままジョラムさんがいるところで話すか、女性となら話せるか、それとも話したくないかを尋ねます。「女の人となら」。ジョラムさんは席を外し、チームの看護師が通訳に入りました。',
          '三島さんは、同意がない限り名前が分かる形では誰にも伝えないこと、届出を求められずに受診できる診療所があることを話します。「明日までに始めないと効かない薬もあります。私から看護師さんに電話できますし、同僚が一緒に行くこともできます。決めるのはあなたです」。',
          '教師は同僚と診療所に行きました。自分の身に起きたことの届け出は望みませんが、ほかの人に警告することには同意しました。翌日、三島さんがアドバイザーに伝えたのは、橋に赤い腕章の武装した男たちがいること、女性がそこを避けて通れるようにする必要があることだけです。教師につながることは、何も伝えませんでした。',
        ],
      },
      {
        kind: 'checklist',
        title: '現場に出る前に、カードに書いておくこと',
        items: [
          '女性保護アドバイザー（またはその担当者）の氏名と電話番号',
          '紹介先の一覧：今開いている診療所、相談窓口、避難先とその時間',
          '人々に信頼されている女性と男性の通訳',
          '自分のミッションで報告が義務付けられていること（声に出して言える一文で）',
        ],
      },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'm3-l3-referral',
      stem: {
        en: 'A young man tells you in tears what was done to him in detention. He wants help but begs you to tell nobody. What do you do?',
        ja: '若い男性が、拘束中にされたことを涙ながらに話します。助けてほしいが、誰にも言わないでほしいと頼まれました。どうしますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Report it with his name all the same: such crimes must be punished.',
            ja: 'こうした犯罪は罰せられるべきなので、名前とともに報告する。',
          },
          correct: false,
          because: {
            en: 'It takes the decision from him and may endanger him. Ask the adviser, without his name, what you are obliged to do.',
            ja: '本人の決定を奪い、危険にさらすおそれがあります。義務の範囲は、名前を出さずにアドバイザーに尋ねます。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Tell him where confidential care is, offer to go along, and let him decide.',
            ja: '秘密の守られるケアがある場所を伝え、付き添いを申し出て、本人に決めてもらう。',
          },
          correct: true,
          because: {
            en: 'Care does not need a report. Men often believe that such help is not for them: say that it is.',
            ja: 'ケアを受けるのに届け出は要りません。男性は自分向けの支援はないと思いがちです。あると伝えてください。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Promise silence and leave it at that.',
            ja: '誰にも言わないと約束し、そこまでにする。',
          },
          correct: false,
          because: {
            en: 'He asked for help as well. Silence without care leaves him alone with it.',
            ja: '助けも求められています。ケアにつながない沈黙は、本人を独りにします。',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Write down as many details as possible while he still remembers them.',
            ja: '覚えているうちに、できるだけ詳しく書き取る。',
          },
          correct: false,
          because: {
            en: 'You are not the interviewer, and the notebook is a danger to both of you.',
            ja: '聞き取りはあなたの役目ではありません。その手帳は、二人にとって危険なものになります。',
          },
        },
      ],
    },
  ],
}
