import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m7l3: LessonContent = {
  key: 'm7-l3',
  title: { en: 'Questions', ja: '質問' },
  minutes: 12,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'The last hour of the live session belongs to your questions. Most groups use it up with “How is the internet?” and then, in the corridor, ask what they really wanted to know. This lesson helps you to bring the corridor into the room.',
      },
      { kind: 'heading', text: 'From a wide question to a useful one' },
      {
        kind: 'table',
        caption: 'The same wish, asked twice',
        head: ['Wide', 'Useful'],
        rows: [
          [
            '“Is it dangerous?”',
            '“What was the last thing for which you changed your plans, and how did you notice in time?”',
          ],
          ['“What should I pack?”', '“What did you borrow in the first month, and what did you send home?”'],
          [
            '“How are the local people?”',
            '“Whom did you offend without wanting to, how did you learn of it, and what did you do?”',
          ],
          ['“Is the boss good?”', '“When two people gave you different orders, how was it settled?”'],
          [
            '“Did you see bad things?”',
            'Do not ask that. Ask: “What helped you on hard days, and what would you set up beforehand today?”',
          ],
          ['“Is there harassment?”', '“Which of the two channels is trusted at your station, and why?”'],
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: 'A question you are afraid to ask',
        text: 'About being a woman, gay, disabled, of another faith, pregnant, in treatment, frightened. Put it on paper without a name before the session: the facilitator puts it to the group as a general question. Or ask in private whom you might call. Your eligibility does not depend on what you ask.',
      },
      { kind: 'heading', text: 'Questions for other addresses' },
      {
        kind: 'list',
        items: [
          '**Your medical fitness, vaccines, medicines:** a doctor, in confidence. Not the group.',
          '**Contract, insurance, evacuation, protection when reporting:** your sending agency, in writing, before departure.',
          '**Roads, curfew, current threats:** the security office of the mission, this week. Not a returnee.',
          '**Something you have seen or been through that was wrong:** a reporting channel or a counsellor, whenever you are ready. It has no closing date in this course.',
        ],
      },
      { kind: 'check', check: 'm7-l3-insurance' },
      { kind: 'heading', text: 'When the answer is “it depends”' },
      {
        kind: 'steps',
        items: [
          '**Ask on what.** “Depends on the season, or on who sits at the checkpoint?”',
          '**Ask for one case.** A date, a place, a decision. Stories can be weighed, opinions cannot.',
          '**Ask for the opposite case.** “When would that have been wrong?”',
          '**Say back what you take with you.** “So I look at the market first.” Often the most important correction comes then.',
        ],
      },
      {
        kind: 'scenario',
        title: 'The question on the slip',
        situation: [
          'The facilitator, Akemi Toda, draws a slip: “I am afraid that I will freeze when it matters.” Nobody looks up. Someone makes a joke.',
        ],
        response: [
          'Akemi waits until it is quiet, and does not ask who wrote it. “Who in this room has ever frozen?” she asks the returnees. Three of four raise their hands. One says: “Behind a wall in Talamba, for perhaps a minute. What brought me back was the radio check I had practised till I was sick of it. My mouth did it by itself.”',
          '“So that is the answer?” asks somebody. “No,” says Akemi. “Freezing is what bodies do. Practice gives the body something to do next. Tell your team beforehand, and agree who taps whom on the shoulder.” In the break two people exchange numbers. Nobody knows who wrote the slip.',
        ],
      },
      { kind: 'heading', text: 'You will be asked, too' },
      {
        kind: 'paragraph',
        text: 'In a year you may sit on the other side. Begin now: a notebook in which you write one line a week, “what I know today that I did not know on Monday”, without names. At your debrief you decide what may be used and whether your name stands beside it. What you say can become a change in the next edition of this course.',
      },
      {
        kind: 'checklist',
        title: 'Before the session closes',
        items: [
          'I have asked one question aloud or on a slip',
          'I know the address for the questions that do not belong in the group',
          'I have said back one thing that I will do differently',
          'I know whom I may call from the field, and when that person prefers to be called',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '集合研修の最後の1時間は、皆さんの質問のための時間です。多くの組は「インターネットは使えますか」で時間を使い、本当に聞きたかったことは廊下で尋ねます。この単元は、廊下の質問を教室に持ち込むためのものです。',
      },
      { kind: 'heading', text: '広い質問から、役に立つ質問へ' },
      {
        kind: 'table',
        caption: '同じ関心を、二通りに尋ねる',
        head: ['広い質問', '役に立つ質問'],
        rows: [
          ['「危険ですか」', '「最近、予定を変えたのは何があったときですか。どうやって早く気づきましたか」'],
          ['「何を持って行けばいいですか」', '「最初の1か月に借りた物と、家に送り返した物は何ですか」'],
          [
            '「現地の人はどんな人たちですか」',
            '「意図せずに誰かの気分を害したことはありますか。どうやってそれを知り、何をしましたか」',
          ],
          ['「上司は良い人ですか」', '「二人から違う指示を受けたとき、どう決着しましたか」'],
          [
            '「ひどいものを見ましたか」',
            'これは尋ねません。代わりに尋ねます。「つらい日に何が支えになりましたか。今なら、前もって何を用意しますか」',
          ],
          [
            '「ハラスメントはありますか」',
            '「あなたの任地では、二つの窓口のうちどちらが信頼されていますか。なぜですか」',
          ],
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: '尋ねるのが怖い質問',
        text: '女性であること、同性愛者であること、障害があること、信仰が違うこと、妊娠していること、治療中であること、怖いと思っていること。集合研修の前に、名前を書かずに紙に書いてください。進行役が、一般的な質問として皆に投げかけます。誰に電話すればよいかを、個別に尋ねてもかまいません。何を質問しても、派遣要件の判定には影響しません。',
      },
      { kind: 'heading', text: '別の宛先に尋ねる質問' },
      {
        kind: 'list',
        items: [
          '**健康状態、ワクチン、薬：** 医師に、秘密を守られる場で。皆の前ではありません。',
          '**契約、保険、後送、通報時の保護：** 派遣元に、出発前に、書面で。',
          '**道路、外出制限、現在の脅威：** ミッションの安全担当に、今週のことを。帰任者にではありません。',
          '**見たこと、経験したことで、間違っていたと思うこと：** 通報の窓口か相談員に、話せるようになったときに。この研修に締切りはありません。',
        ],
      },
      { kind: 'check', check: 'm7-l3-insurance' },
      { kind: 'heading', text: '答えが「場合による」だったら' },
      {
        kind: 'steps',
        items: [
          '**何によるのかを尋ねる。** 「季節によりますか。それとも、検問所に誰がいるかによりますか」',
          '**一つの例を尋ねる。** 日付、場所、判断。出来事なら重さを量れますが、意見は量れません。',
          '**逆の例を尋ねる。** 「それが間違いになるのは、どんなときですか」',
          '**持ち帰ることを言葉にして返す。** 「つまり、まず市場を見るのですね」。最も大切な訂正は、このときに返ってきます。',
        ],
      },
      {
        kind: 'scenario',
        title: '紙片の質問',
        situation: [
          '進行役の戸田明美さんが、紙片を1枚引きます。「いざというとき、体が固まってしまうのではないかと怖いです」。誰も顔を上げません。誰かが冗談を言いました。',
        ],
        response: [
          '戸田さんは静かになるまで待ち、誰が書いたかは尋ねません。帰任者たちに聞きます。「体が固まったことのある人は」。4人のうち3人が手を挙げました。一人が言います。「タランバの塀の陰で、1分ほどでしょうか。うんざりするほど練習した無線の点検で、我に返りました。口が勝手に動いたんです」',
          '「それが答えですか」と誰かが尋ねます。「いいえ」と戸田さん。「固まるのは、体の自然な反応です。練習は、次にすることを体に与えてくれます。前もってチームに話し、誰が誰の肩をたたくかを決めておいてください」。休憩時間に、二人が連絡先を交換しました。誰が書いたかは、誰も知りません。',
        ],
      },
      { kind: 'heading', text: 'あなたも尋ねられる側になります' },
      {
        kind: 'paragraph',
        text: '1年後、あなたは向かい側に座っているかもしれません。今から始めましょう。手帳に、週に一行、「月曜日には知らず、今日は知っていること」を、名前を出さずに書きます。帰任者聞き取りでは、何を使ってよいか、名前を添えるかを、あなたが決めます。あなたの言葉が、この研修の次の版を変えるかもしれません。',
      },
      {
        kind: 'checklist',
        title: '集合研修が終わる前に',
        items: [
          '声に出して、または紙片で、質問を一つした',
          '皆の前で尋ねるべきでない質問の宛先を知っている',
          '今後変えることを一つ、言葉にして返した',
          '現地から誰に電話してよいか、いつがその人に都合がよいかを知っている',
        ],
      },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'm7-l3-insurance',
      stem: {
        en: 'You would like to know whether your insurance pays for an evacuation if you are ill but not wounded. A returnee says: “Mine did, no problem.” What next?',
        ja: '負傷ではなく病気の場合にも、後送の費用が保険で支払われるかを知りたいと思っています。帰任者は「私のときは大丈夫でしたよ」と言います。次にどうしますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Rely on it, as it is the same agency.',
            ja: '同じ機関なので、それを当てにする。',
          },
          correct: false,
          because: {
            en: 'Contracts change from year to year and from post to post.',
            ja: '契約は年ごとに、また派遣ポストごとに異なります。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Ask the security office when you arrive.',
            ja: '着任してから安全担当に尋ねる。',
          },
          correct: false,
          because: {
            en: 'They organise evacuation, but your contract is not theirs. And then it is too late to change it.',
            ja: '後送を手配しても、あなたの契約までは扱いません。それに、着任してからでは変更できません。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Ask your sending agency in writing before departure.',
            ja: '出発前に、派遣元に書面で尋ねる。',
          },
          correct: true,
          because: {
            en: 'It is the only address whose answer binds, and only before departure can a gap be closed.',
            ja: '答えに責任を負うのは派遣元だけです。そして、不足を補えるのは出発前だけです。',
          },
        },
      ],
    },
  ],
}
