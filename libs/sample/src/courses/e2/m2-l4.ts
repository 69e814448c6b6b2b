import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m2l4: LessonContent = {
  key: 'm2-l4',
  title: { en: 'Bias in your sources', ja: '情報源の偏り' },
  minutes: 15,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'Your analysis is only as fair as the people you were able to listen to. Who they were was decided long before you asked: by the road, the season, the language, the interpreter, and by who thinks that talking to you might pay. You cannot get rid of bias. You can know it, say it, and balance it.',
      },
      { kind: 'heading', text: 'Where bias comes from' },
      {
        kind: 'table',
        caption: 'Six filters between the valley and your report',
        head: ['Filter', 'Whom you miss', 'What helps'],
        rows: [
          ['The road', 'Villages that a car does not reach', 'Walk, or meet people at a market they come to'],
          [
            'The season and the hour',
            'Those in the fields or with the herds',
            'Come back at another time; ask who is away',
          ],
          ['The language', 'Those who speak only their own', 'A second interpreter, from the other group'],
          [
            'The host',
            'Whoever is afraid of the one who convened the meeting',
            'Several small meetings, in different places',
          ],
          ['The gain', 'Those who have nothing to win from you', 'Say clearly what you can and cannot bring'],
          ['You', 'Those who fit no picture in your head', 'Write down what would prove you wrong, then look for it'],
        ],
      },
      {
        kind: 'paragraph',
        text: 'The last filter is the strongest. Having heard the same story three times, we hear the fourth as confirmation even when it says something else. Three people who all heard it on the same radio are **one** source.',
      },
      { kind: 'heading', text: 'The interpreter is not a pipe' },
      {
        kind: 'list',
        items: [
          'Interpreters come from somewhere. Everybody in the room knows from where, except you.',
          'Agree beforehand: first person, everything, including insults; no summaries; a sign when a word cannot be translated.',
          'Ask afterwards, alone: “What did you notice that I could not?” and “Was anything hard for you to say?”',
          'Never leave them to answer for you, and never ask them to find out things on the side. They live there when you have gone.',
        ],
      },
      { kind: 'check', check: 'm2-l4-sources' },
      { kind: 'heading', text: 'Checking a statement' },
      {
        kind: 'steps',
        items: [
          '**How does this person know?** Saw it, was told it, concludes it.',
          '**What does this person gain or risk** if I believe it?',
          '**Who would see it differently,** and have I heard them?',
          '**What would I find if it were untrue?** Look for that.',
          '**Write it with its weight:** known, told by how many independent sources, assumed.',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'No answer is worth a life',
        text: 'Before each conversation ask: could it harm the person to be seen with me, to be asked this, to be quoted? If you do not know, do not ask. Let people choose place and time; never promise a confidentiality that you cannot keep; keep names apart from notes. If somebody begins to tell you of a crime suffered, listen, do not question, and tell them who is trained to help.',
      },
      {
        kind: 'scenario',
        title: 'The cattle thieves',
        situation: [
          'In Lumo a teacher, a trader and the police commander all tell Haruka Mori that youths of Tesh stole two hundred cattle last month. Her draft says: “Three sources confirm.” Joram Sade, reading it, asks where the three heard it.',
        ],
        response: [
          'She goes back. The teacher has it from the radio, the trader from the teacher, the commander from a report of the patrol, which counted no animals. In Tesh a herder says that thirty were taken, from **him**, by men in uniform. He has two reasons to say so; so had the others.',
          'The new draft: “Theft of cattle in August is reported by both communities. Number (30 to 200) and authors are disputed. Heard in Lumo: one origin, the patrol’s report. Heard in Tesh: one direct witness, not named. Not heard: traders in the next district, who would have seen the animals.” The last line says where to go next.',
        ],
      },
      {
        kind: 'checklist',
        title: 'At the foot of each analysis',
        items: [
          'Whom we spoke with: how many, from which group, women and men, young and old',
          'Whom we did not reach, and why',
          'Who interpreted, and who was present',
          'Which statements rest on a single origin',
          'What would change our view',
          'Who on each side has read it and recognises it',
        ],
      },
      { kind: 'check', check: 'm2-l4-balance' },
      { kind: 'heading', text: 'Key points' },
      {
        kind: 'list',
        items: [
          'Count origins, not voices.',
          'Say at the foot of the page whom you did not hear.',
          'Fairness is not the middle between two stories. It is the same care with both.',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '分析の公平さは、誰の話を聞けたかで決まります。それが誰になるかは、尋ねるずっと前に決まっています。道路、季節、言語、通訳、そして、あなたに話せば得になると考える人が誰かによってです。偏りをなくすことはできません。しかし、偏りを知り、それを明らかにし、釣り合いを取ることはできます。',
      },
      { kind: 'heading', text: '偏りはどこから来るか' },
      {
        kind: 'table',
        caption: '谷から報告書までの六つのフィルター',
        head: ['フィルター', '聞き逃す人', '役に立つこと'],
        rows: [
          ['道路', '車では行けない村の人', '歩いて行く。その人たちが来る市場で会う'],
          ['季節と時刻', '畑や放牧に出ている人', '時を変えて出直す。今いないのは誰かを尋ねる'],
          ['言語', '自分たちの言葉しか話さない人', 'もう一方の集団から、2人目の通訳を頼む'],
          ['招いた人', '会合を開いた人を恐れる人', '場所を変え、小さな会合を何度か開く'],
          ['得になること', 'あなたから得るもののない人', 'できること、できないことをはっきり伝える'],
          ['あなた自身', '頭の中の図に当てはまらない人', '自分が間違っているなら何が見つかるかを書き、それを探す'],
        ],
      },
      {
        kind: 'paragraph',
        text: '最も強いのは、最後のフィルターです。同じ話を3度聞くと、4度目が別のことを言っていても、裏づけとして聞いてしまいます。同じラジオで聞いた3人は、情報源としては**一つ**です。',
      },
      { kind: 'heading', text: '通訳は管ではない' },
      {
        kind: 'list',
        items: [
          '通訳にも出身地があります。部屋の中で知らないのは、あなただけです。',
          '事前に決めておきます。一人称で、侮辱も含めてすべて訳す。要約しない。訳せない言葉があれば合図する。',
          '後で、二人だけのときに尋ねます。「私には分からなくて、あなたが気づいたことは何ですか」「言いにくかったことはありませんでしたか」。',
          '自分の代わりに答えさせません。内々に何かを探らせることも、決してしません。あなたが去った後も、そこで暮らす人です。',
        ],
      },
      { kind: 'check', check: 'm2-l4-sources' },
      { kind: 'heading', text: '話の確かめ方' },
      {
        kind: 'steps',
        items: [
          '**この人は、どうして知っているのか。** 見たのか、聞いたのか、推測したのか。',
          '**私が信じたら、この人は何を得て、何を危険にさらすのか。**',
          '**違う見方をするのは誰で、その人の話を聞いたか。**',
          '**事実でないなら、何が見つかるはずか。** それを探します。',
          '**確かさを添えて書きます。** 確認済み、いくつの独立した情報源からの伝聞か、推測か。',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '人の命に代わる答えはない',
        text: '話を聞く前に毎回考えます。私といるところを見られること、この質問をされること、引用されることで、相手に害が及ばないでしょうか。分からないなら、尋ねません。場所と時間は相手に選んでもらいます。守れない秘密は約束せず、名前と記録は別々に保管します。被害を語り始めた人には、問いただすことなく耳を傾け、訓練を受けた支援者がいることを伝えます。',
      },
      {
        kind: 'scenario',
        title: '牛を盗んだのは誰か',
        situation: [
          'ルモ村で、教師、商人、警察署長の3人が、先月テシュ村の若者が牛を200頭盗んだと森遥さんに話しました。森さんの草稿には「三つの情報源が確認」とあります。それを読んだジョラム・サデさんは、3人はどこで聞いたのかと尋ねました。',
        ],
        response: [
          '森さんは聞き直しに行きました。教師はラジオで、商人は教師から、署長は見回り隊の報告で知り、その見回り隊は頭数を数えていませんでした。テシュ村では、ある牧畜民が、30頭を奪われたのは**自分**で、奪ったのは制服の男たちだと話しました。そう話す理由が、この人にもあります。ほかの人たちにもありました。',
          '書き直した草稿はこうです。「8月の牛の盗難は、双方の住民から聞かれる。頭数（30から200）と犯人については食い違う。ルモ村での伝聞は、元をたどれば見回り隊の報告一つ。テシュ村では直接の目撃者1人（名は伏せる）。未聴取は、牛を見たはずの隣郡の商人」。最後の1行が、次に行くべき所を示しています。',
        ],
      },
      {
        kind: 'checklist',
        title: '分析の末尾に書くこと',
        items: [
          '話を聞いた人の数、所属する集団、男女、年代',
          '聞けなかった人と、その理由',
          '通訳した人と、その場にいた人',
          '一つの出所だけに基づく記述',
          '何が分かれば見方が変わるか',
          'それぞれの側で、読んで「自分たちのことだ」と認めた人',
        ],
      },
      { kind: 'check', check: 'm2-l4-balance' },
      { kind: 'heading', text: 'この単元の要点' },
      {
        kind: 'list',
        items: [
          '声の数ではなく、出所の数を数えます。',
          '誰の話を聞けなかったかを、ページの末尾に書きます。',
          '公平とは、二つの話の中間を取ることではなく、両方に同じだけ注意を払うことです。',
        ],
      },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'm2-l4-sources',
      stem: {
        en: 'Four people tell you that the new councillor takes bribes: his defeated rival, the rival’s cousin, a shopkeeper who heard it from the cousin, and a road worker who paid him. How many independent origins do you have?',
        ja: '新しい議員が賄賂を受け取っていると、4人から聞きました。落選した対立候補、そのいとこ、いとこから聞いた商店主、そして自分が払ったという道路作業員です。独立した出所はいくつと考えますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Four: each of them told you separately, without the others being there.',
            ja: '四つ。それぞれ、ほかの人のいない所で話したから。',
          },
          correct: false,
          because: {
            en: 'Speaking separately is not the same as knowing separately.',
            ja: '別々に話したことと、別々に知ったこととは違います。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Three: only the shopkeeper is certain to be repeating what another has said.',
            ja: '三つ。人から聞いた話だと確かに言えるのは商店主だけだから。',
          },
          correct: false,
          because: {
            en: 'The cousin stands to gain from the same story and probably shares its origin. Ask before you count twice.',
            ja: 'いとこは同じ話で得をする立場にあり、出所もおそらく同じです。二つと数える前に確かめてください。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'At most two: the rival’s circle, and the worker, who speaks from experience.',
            ja: '多くて二つ。対立候補の周辺と、自ら経験した作業員。',
          },
          correct: true,
          because: {
            en: 'And both have reasons of their own. It is told, not known. Be careful above all for the worker, who admits to a payment.',
            ja: 'しかも、どちらにも話す理由があります。これは伝聞であり、確認された事実ではありません。払ったと認めた作業員の身には、特に注意が必要です。',
          },
        },
      ],
    },
    {
      key: 'm2-l4-balance',
      stem: {
        en: 'Your draft quotes six people from Lumo and one from Tesh, since the road to Tesh was closed. The report is due tomorrow. What do you do?',
        ja: 'あなたの草稿は、ルモ村の6人とテシュ村の1人の話に基づいています。テシュ村への道路が閉ざされていたためです。報告書の期限は明日です。どうしますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Strike out five of the voices from Lumo, so that each side has one.',
            ja: 'ルモ村の5人の話を削り、双方1人ずつにする。',
          },
          correct: false,
          because: {
            en: 'The numbers look even, and you have thrown away knowledge.',
            ja: '数はそろいますが、得た情報を捨ててしまいます。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Hand it in with a clear line on whom you could not hear, and no conclusion that rests on one side.',
            ja: '聞けなかった人を明記し、一方の話だけに基づく結論は書かずに提出する。',
          },
          correct: true,
          because: {
            en: 'The reader can weigh it, and sees that Tesh has to be heard before anything is decided.',
            ja: '読む人が重みを判断でき、何かを決める前にテシュ村の話を聞く必要があることも伝わります。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Fill in what people in Tesh most probably think about it, going by what you know of herders elsewhere.',
            ja: 'ほかの土地の牧畜民について知っていることから、テシュ村の人の考えを補って書く。',
          },
          correct: false,
          because: {
            en: 'That is your picture of them, written as though it were theirs.',
            ja: 'それはあなたの思い描いた姿を、本人の声として書くことです。',
          },
        },
      ],
    },
  ],
}
