import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m6l4: LessonContent = {
  key: 'm6-l4',
  title: { en: 'Lessons for the next person', ja: '次の人のための教訓' },
  minutes: 11,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'Somebody will sit at your desk after you, drive your road and trust your neighbours. Most of what you have learnt will leave with you unless you hand it over. A lesson is learnt only when the next person does something differently.',
      },
      { kind: 'heading', text: 'Four questions, no culprit' },
      {
        kind: 'paragraph',
        text: 'Review an incident, or a near miss, within a few days, when people have rested and those who need care are receiving it. One person asks; everybody who was there speaks, the driver and the guard first, because rank silences.',
      },
      {
        kind: 'steps',
        items: [
          '**What did we expect to happen?** Read the plan aloud.',
          '**What did happen?** In order of time; known, told, assumed.',
          '**Why was it different?** Look for conditions before persons: the radio, the hour, the list, the fatigue.',
          '**What do we change?** One to three things, each with an owner and a date.',
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: 'Fair is not the same as harmless',
        text: 'An honest mistake is studied, not punished; otherwise the next one will be hidden. Deliberate harm, abuse or exploitation is not a lesson for a review. It goes to the conduct channel at once.',
      },
      { kind: 'check', check: 'm6-l4-change' },
      { kind: 'heading', text: 'The handover note' },
      {
        kind: 'checklist',
        title: 'Two pages that your successor will read',
        items: [
          'Places: where you felt safe, where you stopped going, and why',
          'People: who warns, who decides, whom to greet first (with their agreement)',
          'Rhythms: harvest, market and pay days; the road after rain',
          'What failed: radio gaps, expired kit, a plan that looked good only on paper',
          'Open matters: each with its owner and its next date',
          'What you would do in your first week, if you came again',
        ],
      },
      {
        kind: 'paragraph',
        text: 'Send it by the approved channel and mark its sensitivity. A note that names informants or guards’ habits is dangerous on a lost memory stick. Write nothing about a person that you could not show that person, unless safety demands it.',
      },
      { kind: 'heading', text: 'Your debrief at home' },
      {
        kind: 'paragraph',
        text: 'You will be invited to a debrief. You decide whether your words may be quoted, and whether your name stands beside them. What you say can be pinned to a lesson, become a change request, and appear in the next edition. Then somebody you will never meet slows down earlier at a checkpoint.',
      },
      {
        kind: 'scenario',
        title: 'The hill without network',
        situation: [
          'For two years every driver in Kasuru district has known that telephones fail behind the second hill. Nobody has written it down. In March a car breaks down there, and the search begins two hours late.',
        ],
        response: [
          'In the review a new colleague says, “We should all be more careful.” Amina Deloro asks: “What will be different on Monday?”',
          'They decide: the hill enters the journey plan form as a dead zone, owner the transport officer, by Friday; the satellite telephone goes with every car on that road, owner the duty officer, from today. In June somebody checks whether both are true.',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: 'あなたの後には、誰かが同じ机に座り、同じ道を走り、同じ隣人を頼ります。あなたが学んだことの大半は、引き継がなければ、あなたと一緒に去ってしまいます。教訓が生きたと言えるのは、次の人の行動が変わったときだけです。',
      },
      { kind: 'heading', text: '四つの問い、犯人捜しはしない' },
      {
        kind: 'paragraph',
        text: '事案やヒヤリハットは、数日のうちに振り返ります。関係者が休息をとり、手当ての必要な人がそれを受けてからにします。問いかける人は一人です。その場にいた全員が話しますが、運転手と警備員から始めます。上の立場の人が先に話すと、ほかの人は黙ってしまうからです。',
      },
      {
        kind: 'steps',
        items: [
          '**何が起きると考えていたか。** 計画を声に出して読みます。',
          '**実際には何が起きたか。** 時刻の順に、確認・伝聞・推測を分けて話します。',
          '**なぜ違ったか。** 人よりも先に、条件を探します。無線、時間帯、名簿、疲れなどです。',
          '**何を変えるか。** 一つから三つに絞り、それぞれに担当者と期日を決めます。',
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: '公正であることと、何でも許すことは違う',
        text: '誠実に行動した末の間違いは、罰せずに学びます。罰すれば、次は隠されます。一方、意図的な加害、虐待、搾取は、振り返りの題材ではありません。直ちに、不正行為の通報窓口に伝えます。',
      },
      { kind: 'check', check: 'm6-l4-change' },
      { kind: 'heading', text: '引継書' },
      {
        kind: 'checklist',
        title: '後任が必ず読む二枚',
        items: [
          '場所。安心できた所、行くのをやめた所と、その理由',
          '人。異変を知らせてくれる人、決める人、最初にあいさつすべき人（本人の了解を得て書く）',
          '周期。収穫、市、給料日、雨の後の道',
          'うまくいかなかったこと。無線の届かない所、期限の切れた装備、紙の上でだけ立派だった計画',
          '残っている件。それぞれの担当者と次の期日',
          'もう一度来るとしたら、最初の一週間にすること',
        ],
      },
      {
        kind: 'paragraph',
        text: '認められた手段で送り、取扱区分を示します。情報をくれた人の名前や警備員の習慣を書いた紙や記憶媒体は、なくしたときに危険なものになります。安全のために必要な場合を除き、本人に見せられないことは、その人について書かないでください。',
      },
      { kind: 'heading', text: '帰国後の帰任者聞き取り' },
      {
        kind: 'paragraph',
        text: '帰国すると、帰任者聞き取りの案内が届きます。話した言葉を引用してよいか、名前を添えてよいかは、あなたが決めます。あなたの話は単元に結び付けられ、改訂依頼となり、次の版に載ることがあります。そのとき、会うこともない誰かが、検問所の手前で少し早く速度を落とすのです。',
      },
      {
        kind: 'scenario',
        title: '電波の届かない丘',
        situation: [
          '二つ目の丘の裏では電話が通じない。カスル郡の運転手なら、この2年、誰もが知っていました。けれども、書き留めた人はいません。3月、そこで一台が故障し、捜索が始まるのが2時間遅れました。',
        ],
        response: [
          '振り返りの場で、新しい同僚が言います。「みんな、もっと気を付けるべきです」。アミナ・デロロさんが尋ねます。「月曜日に、何が変わっていますか」',
          'そこで二つを決めました。丘を「通じない区間」として移動計画の様式に載せる（担当は車両管理者、期日は金曜日）。その道を走る車には必ず衛星電話を積む（担当は当直担当者、今日から）。6月に、どちらも実行されているかを確かめます。',
        ],
      },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'm6-l4-change',
      stem: {
        en: 'A review ends with four proposals. Which one is a lesson that the next person will notice?',
        ja: '振り返りの最後に、四つの案が出ました。次の人にも変化が分かる教訓は、どれですか。',
      },
      options: [
        {
          id: 'a',
          text: { en: 'All staff are reminded to be vigilant.', ja: '全職員に、警戒を怠らないよう注意を促す。' },
          correct: false,
          because: {
            en: 'Nobody can tell on Monday whether this has been done. Reminders fade in a week.',
            ja: '月曜日になっても、実行されたかどうかを誰も言えません。注意喚起は一週間で薄れます。',
          },
        },
        {
          id: 'b',
          text: { en: 'The driver receives a warning.', ja: '運転手に警告を与える。' },
          correct: false,
          because: {
            en: 'The next driver meets the same conditions, and will report less.',
            ja: '次の運転手も同じ条件に置かれます。しかも、報告は減るでしょう。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'From 1 July the transport officer refuses departures after 13:00 on the river road; the duty officer checks the log each Friday.',
            ja: '7月1日から、車両管理者は川沿いの道への13時以降の出発を認めない。当直担当者が毎週金曜日に記録を確かめる。',
          },
          correct: true,
          because: {
            en: 'An action, an owner, a date and a way to see whether it happens.',
            ja: '行動、担当者、期日、実行を確かめる方法がそろっています。',
          },
        },
        {
          id: 'd',
          text: { en: 'A working group will study road safety.', ja: '作業部会を設け、道路の安全を検討する。' },
          correct: false,
          because: {
            en: 'It may be useful, but nothing changes for those who drive tomorrow.',
            ja: '役に立つかもしれませんが、明日運転する人には何も変わりません。',
          },
        },
      ],
    },
  ],
}
