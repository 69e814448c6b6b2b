import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m7l1: LessonContent = {
  key: 'm7-l1',
  title: { en: 'What I wish I had known', ja: '知っておきたかったこと' },
  minutes: 16,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'This module prepares you for the live session, in which people who have come back sit with you for three hours. Attendance is recorded, and opinions are not. Read what follows before you come. The voices are composed for this course, after the kind of thing that returnees say in debriefs; no remark belongs to a single person.',
      },
      { kind: 'heading', text: 'Nine remarks' },
      {
        kind: 'table',
        caption: 'What they said, and what it means for your bag or your week',
        head: ['Remark', 'Do this'],
        rows: [
          [
            '“I knew the mandate by heart. I did not know who could tell me to stay at home.”',
            'Draw your reporting line and your security line before departure. They are not the same.',
          ],
          [
            '“My predecessor’s files were perfect. What I needed was the name of the man at the ferry.”',
            'Ask your predecessor for people and places, not for papers only.',
          ],
          [
            '“I brought four books on the conflict and one pair of shoes.”',
            'Shoes worn in; a lamp for the head; a paper notebook.',
          ],
          [
            '“I understood every word of English in the exam, and nothing on the radio.”',
            'Practise the radio alphabet aloud, and say “say again” without shame.',
          ],
          [
            '“I was careful for six weeks. The accident came in the seventh.”',
            'Put a date in the calendar on which you read the rules once more.',
          ],
          [
            '“I told everybody at home that all was well. Then I could not tell them when it was not.”',
            'Agree with one person that they hear the truth.',
          ],
          [
            '“The drivers knew. Nobody had asked the drivers.”',
            'Ask drivers, guards and cleaners in the first week, and thank them in the last.',
          ],
          [
            '“We had a rule for reporting, and I had the number. I had it in the telephone that was stolen.”',
            'Two channels, duty phone and medical number on paper.',
          ],
          [
            '“Coming back was harder than going.”',
            'Plan two quiet weeks after your return, and the appointment for your debrief.',
          ],
        ],
      },
      { kind: 'heading', text: 'How to listen to a returnee' },
      {
        kind: 'paragraph',
        text: 'Experience is precious and narrow. Somebody who served in the capital in a quiet year can give honest advice that would be dangerous in your district this month. Take the question behind the advice with you and look for today’s answer on the spot.',
      },
      {
        kind: 'steps',
        items: [
          '**When and where was it?** Year, place, job, with or without family, man or woman, visible minority or not.',
          '**What has changed since?** Mandate, front lines, rules, network, prices.',
          '**What would you look at, in order to know whether it still holds?** A good returnee has an answer to that.',
          '**Does it contradict a rule?** Then the rule counts, and you ask the mission. Courage in a story may have been luck.',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'What stays in the room',
        text: 'Do not record. Do not repeat names, places of friends, routes or weak points of a base. Do not ask anybody for their worst hour; some in the room have one. If a returnee falls silent, let it be silent. The facilitator knows what to do.',
      },
      { kind: 'check', check: 'm7-l1-shortcut' },
      { kind: 'heading', text: 'Weigh it yourself' },
      {
        kind: 'paragraph',
        text: 'Choose the three remarks that concern you most. For each, write one sentence: what will I do, by which day? Bring the page along. The session begins with it.',
      },
      {
        kind: 'scenario',
        title: 'Two returnees, two answers',
        situation: [
          'In the session Chie Moriyama asks whether it is safe to walk to the office in Port Maren. One returnee laughs: “I walked every day for a year, it kept me sane.” Another says: “I would never have walked there.” Both were in Port Maren.',
        ],
        response: [
          'Chie does not ask who is right. She asks both: “When was it, which street, at what hour, and who walked with you?” The first lived by the harbour before the curfew and walked at seven with two local colleagues. The second worked late, alone, in the year of the elections.',
          '“And if I arrived next month, what should I look at?” Both give the same answer: whether the shops on Ropemaker Street are open at dusk, and what the security officer says this week. Chie writes that down. It is worth more than yes or no.',
        ],
      },
      {
        kind: 'checklist',
        title: 'Bring to the live session',
        items: [
          'My three sentences with dates',
          'My reporting line and my two channels, drawn by hand',
          'Two questions of my own (lesson 3 helps)',
          'What I can offer: a language, a profession, a former posting',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: 'このモジュールは、帰任者を囲む3時間の集合研修の準備です。記録されるのは出席であり、意見は記録されません。参加する前に読んでおいてください。以下の声は、聞き取りで帰任者がよく語る内容をもとに、この研修のために書いたものです。特定の個人の発言ではありません。',
      },
      { kind: 'heading', text: '九つの声' },
      {
        kind: 'table',
        caption: '語られたことと、荷造りや最初の週に生かすこと',
        head: ['声', 'すること'],
        rows: [
          [
            '「任務は暗記していました。でも、誰が私に外出するなと言えるのかは知りませんでした」',
            '出発前に、業務の指揮命令系統と安全の指揮命令系統を図に描きます。同じではありません。',
          ],
          [
            '「前任者のファイルは完璧でした。私に必要だったのは、渡し場の男の名前でした」',
            '前任者には、書類だけでなく、人と場所を尋ねます。',
          ],
          ['「紛争の本を4冊と、靴を1足持って行きました」', '履き慣らした靴、頭に付ける明かり、紙の手帳。'],
          [
            '「試験の英語は全部分かったのに、無線はまるで聞き取れませんでした」',
            '無線用のアルファベットを声に出して練習し、遠慮なく「もう一度」と言います。',
          ],
          ['「6週間は気をつけていました。事故は7週目でした」', '規則を読み直す日を、予定表に入れておきます。'],
          [
            '「家族には、いつも元気だと言っていました。そのうち、元気でないときにも言えなくなりました」',
            '本当のことを話す相手を一人、決めておきます。',
          ],
          [
            '「運転手たちは知っていました。誰も、運転手に聞かなかったのです」',
            '最初の週に、運転手、警備員、清掃員に尋ねます。最後の週には、お礼を言います。',
          ],
          [
            '「通報の決まりも、番号も知っていました。盗まれた電話の中に入っていたのです」',
            '二つの窓口、当直電話、医務部門の番号を、紙に書いておきます。',
          ],
          ['「行くより、帰るほうが大変でした」', '帰国後の静かな2週間と、帰任者聞き取りの予定を組んでおきます。'],
        ],
      },
      { kind: 'heading', text: '帰任者の話の聞き方' },
      {
        kind: 'paragraph',
        text: '経験は貴重ですが、範囲の狭いものです。落ち着いた年に首都で勤務した人の誠実な助言が、今月のあなたの任地では危険かもしれません。助言の奥にある問いを持ち帰り、今日の答えは現地で探してください。',
      },
      {
        kind: 'steps',
        items: [
          '**いつ、どこでの話か。** 年、場所、職種、家族の有無、性別、外見で目立つ立場だったかどうか。',
          '**その後、何が変わったか。** 任務、前線、規則、通信網、物価。',
          '**今も当てはまるかを知るには、何を見ればよいか。** 良い帰任者には、この答えがあります。',
          '**規則と食い違っていないか。** 食い違うなら規則に従い、ミッションに尋ねます。武勇談は、運が良かっただけかもしれません。',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '教室の外に出さないこと',
        text: '録音や録画をしないでください。名前、知人の居場所、経路、拠点の弱点を口外しないでください。最もつらかった時のことを尋ねないでください。そのような時を抱えた人が、この場にもいます。帰任者が黙り込んだら、沈黙のまま待ちます。どうすればよいかは、進行役が知っています。',
      },
      { kind: 'check', check: 'm7-l1-shortcut' },
      { kind: 'heading', text: '自分で選ぶ' },
      {
        kind: 'paragraph',
        text: '自分に最も関わりのある声を三つ選び、それぞれに一文を書きます。何を、何日までにするか。その紙を持って来てください。集合研修はそこから始まります。',
      },
      {
        kind: 'scenario',
        title: '二人の帰任者、二つの答え',
        situation: [
          'その席で、森山千恵さんが、ポート・マレンで事務所まで歩いても安全かと尋ねます。一人の帰任者は笑って言います。「1年間、毎日歩きました。おかげで気が休まりましたよ」。もう一人は言います。「私なら決して歩きません」。二人とも、ポート・マレンにいた人です。',
        ],
        response: [
          '森山さんは、どちらが正しいかとは尋ねません。二人に聞きます。「それはいつ、どの通りで、何時ごろ、誰と一緒でしたか」。一人目は、外出制限の前の時期に港の近くに住み、朝7時に現地の同僚2人と歩いていました。二人目は、選挙の年に、一人で遅くまで働いていました。',
          '「来月着任するとしたら、何を見ればよいでしょうか」。二人の答えは同じでした。夕暮れに縄屋通りの店が開いているか。そして、安全担当官が今週何と言っているか。森山さんはそれを書き留めます。「はい」や「いいえ」よりも、ずっと価値のある答えです。',
        ],
      },
      {
        kind: 'checklist',
        title: '集合研修に持って来るもの',
        items: [
          '日付を入れた三つの文',
          '手で描いた、自分の指揮命令系統と二つの窓口',
          '自分の質問を二つ（単元3が役に立ちます）',
          '自分が提供できること。言語、専門、以前の任地など',
        ],
      },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'm7-l1-shortcut',
      stem: {
        en: 'A returnee, three years back, recommends: “Take the river road to Kasuru. It saves two hours and the checkpoints know our cars.” What do you do with this advice?',
        ja: '3年前に帰国した帰任者が勧めます。「カスルへは川沿いの道がいいですよ。2時間早く着くし、検問所もうちの車を知っています」。この助言をどう扱いますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Note it as a question for the security and transport officers on arrival.',
            ja: '着任したら安全担当官と輸送担当官に尋ねる問いとして、控えておく。',
          },
          correct: true,
          because: {
            en: 'The advice tells you what to ask: who holds the river road today, and has it been checked since?',
            ja: 'この助言は、尋ねるべきことを教えてくれます。川沿いの道は今日誰が押さえ、その後点検されたのか。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Plan with it; it comes from somebody who was there.',
            ja: '現地にいた人の話なので、それで計画する。',
          },
          correct: false,
          because: {
            en: 'Three years ago other people stood at the checkpoints, and the ground may have changed.',
            ja: '3年前、検問所にいたのは別の人たちです。地面の状態も変わっているかもしれません。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Forget it, since old advice is dangerous.',
            ja: '古い助言は危険なので、忘れる。',
          },
          correct: false,
          because: {
            en: 'You would lose a good question. Old knowledge is a lead, not a rule.',
            ja: '良い問いを失います。古い知識は規則ではなく、手掛かりです。',
          },
        },
      ],
    },
  ],
}
