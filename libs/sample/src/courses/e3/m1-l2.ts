import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m1l2: LessonContent = {
  key: 'm1-l2',
  title: { en: 'Consent, impartiality, minimum force', ja: '同意・公平性・必要最小限の実力' },
  minutes: 14,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'Three principles carry a peacekeeping mission: the **consent** of the parties, **impartiality**, and **no use of force except in self-defence and in defence of the mandate**. They hold each other up. If people believe that you favour one side, consent shrinks; where consent shrinks, force becomes more likely; and force badly used makes you a party.',
      },
      { kind: 'heading', text: 'Consent is not a signature' },
      {
        kind: 'paragraph',
        text: 'A government and the main parties agree on paper, in the capital. What you meet in the field is the local version: a commander who never read the agreement, a district head who gains from the delay. Consent can be firm at the top and missing at the bridge. You will often see the change before the headquarters does.',
      },
      {
        kind: 'list',
        items: [
          'Meetings that used to be easy are postponed without a reason',
          'Patrols or cars are stopped for papers that nobody wanted last week',
          'National colleagues are asked whom they work for, or are warned off',
          'Radio and walls begin to speak of “foreigners”',
          'Traders and children who used to greet you look away',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'You notice. You do not negotiate.',
        text: 'When consent weakens, report it the same day: what, where, when, who said it. Whether to talk, wait or leave is decided by the mission’s leadership. A private arrangement that one adviser makes with one commander can bind the whole mission, and can get the next team killed.',
      },
      { kind: 'check', check: 'm1-l2-withdrawn' },
      { kind: 'heading', text: 'Impartial does not mean silent' },
      {
        kind: 'paragraph',
        text: 'Impartiality means that the same rule is applied to everybody. It does not mean standing by with folded arms, or finding equal blame for both sides each time. If one party burns a village, saying so is impartial, provided you would say the same of the other.',
      },
      {
        kind: 'table',
        caption: 'Small things by which people judge your impartiality',
        head: ['What you do', 'What people see', 'Do this'],
        rows: [
          [
            'Rent a house from the governor’s brother',
            'You are theirs',
            'Ask the mission who owns it before you sign.',
          ],
          [
            'Visit only the villages along the good road',
            'The road belongs to one group; so do you',
            'Keep a list of visits, by group, and balance it.',
          ],
          [
            'Employ interpreters from one community',
            'Nobody else will talk',
            'Recruit openly; rotate; ask who stays silent.',
          ],
          ['Accept an escort from one party', 'You came as its guest', 'Only as the mission has cleared it.'],
        ],
      },
      { kind: 'heading', text: 'Minimum force' },
      {
        kind: 'paragraph',
        text: 'Armed peacekeepers may use force to defend themselves and others and to carry out the tasks for which the Council has authorised it, including, in many mandates, the protection of civilians. It is the last means, used only as far as needed, and stops when the danger stops. The details stand in the **rules of engagement** (military) and the **directive on the use of force** (police), which differ by mission. Unarmed observers and civilians carry no weapons, and never touch one: your means are presence, words, distance and a radio.',
      },
      {
        kind: 'scenario',
        title: 'The commander at the ferry',
        situation: [
          'Ren Asakura, a civilian registration adviser, is to cross the river into Kasuru district. A commander of one party stops the ferry: “The agreement is finished here. But you personally are welcome. Come alone, without the blue car, and we will show you the polling places.”',
        ],
        response: [
          'Ren thanks him: “I am not able to decide that. I will tell my office what you have said.” He notes the exact words, the time and the name by which the men call the commander, and turns back with the whole team.',
          'From a safe place he reports to the head of office and the security officer. Later that week the mission’s leadership talks to the party. Ren keeps up his ordinary telephone contact with both election committees, as instructed, and with neither more than the other.',
        ],
      },
      {
        kind: 'checklist',
        title: 'Once a week, five minutes',
        items: [
          'Whom have I met this week, and who could say that I never come to them?',
          'What was easy last month and is difficult now?',
          'Have I reported it, with date and place?',
          'Do my landlord, my driver and my favourite café all belong to the same group?',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '平和維持ミッションを支える原則は三つです。当事者の**同意**、**公平性**、そして**自衛と任務の防衛のためを除き、実力を行使しないこと**です。三つは互いに支え合っています。どちらかに肩入れしていると思われれば、同意は弱まります。同意が弱まれば、実力が使われやすくなります。使い方を誤れば、ミッション自身が当事者になってしまいます。',
      },
      { kind: 'heading', text: '同意は署名だけではない' },
      {
        kind: 'paragraph',
        text: '政府や主な当事者は、首都で、書面で同意します。しかし、あなたが現場で出会うのは、その土地なりの同意です。合意文書を読んだこともない指揮官や、物事が遅れるほど得をする郡長もいます。上では固くても、橋の上には同意がないこともあります。変化に先に気づくのは、本部よりもあなたであることが多いのです。',
      },
      {
        kind: 'list',
        items: [
          'これまで簡単に設定できた面会が、理由もなく延期される',
          '先週は誰も求めなかった書類がないと、パトロールや車両が止められる',
          '現地の同僚が、誰のために働いているのかと問われたり、手を引けと言われたりする',
          'ラジオや壁の落書きに「外国人」という言葉が増える',
          'あいさつしてくれた商人や子どもが、目をそらすようになる',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '気づくのはあなた、交渉するのはあなたではない',
        text: '同意が弱まっていると感じたら、何が、どこで、いつ起き、誰が言ったのかを、その日のうちに報告します。話し合うか、待つか、引き揚げるかは、ミッションの指導部が決めます。専門家一人と指揮官一人の個人的な約束が、ミッション全体を縛り、次に行くチームの命を奪うこともあります。',
      },
      { kind: 'check', check: 'm1-l2-withdrawn' },
      { kind: 'heading', text: '公平とは、黙ることではない' },
      {
        kind: 'paragraph',
        text: '公平性とは、誰に対しても同じ基準を当てはめることです。腕を組んで眺めていることでも、毎回どちらにも同じだけ非があると言うことでもありません。一方の当事者が村を焼いたなら、そう述べることが公平です。ただし、相手側が同じことをしたときにも、同じように述べるのでなければなりません。',
      },
      {
        kind: 'table',
        caption: '公平かどうかを判断される、身近な行動',
        head: ['あなたの行動', '人々の目に映るもの', '対応'],
        rows: [
          ['州知事の兄弟から家を借りる', 'あの人は知事の側だ', '契約する前に、家主が誰かをミッションに確かめます。'],
          [
            '道の良い村だけを訪ねる',
            'あの道は一つの集団のもの。あの人もそうだ',
            '訪問先を集団ごとに記録し、偏りを直します。',
          ],
          ['一つの共同体の通訳だけを雇う', 'ほかの人は口を閉ざす', '公募し、交替させ、黙っている人は誰かを考えます。'],
          ['一方の当事者の護衛を受ける', 'あの人はその客として来た', 'ミッションが認めた場合に限ります。'],
        ],
      },
      { kind: 'heading', text: '必要最小限の実力' },
      {
        kind: 'paragraph',
        text: '武装した要員は、自分や他の人を守るため、また安保理が認めた任務を果たすために、実力を行使できます。文民の保護が含まれる任務も少なくありません。ただし、それは最後の手段であり、必要な限度にとどめ、危険が去ればやめます。細かな定めは、軍事部門では**交戦規定（部隊行動規則）**、警察部門では**実力行使に関する指令**にあり、内容はミッションによって異なります。非武装の監視員や文民は武器を持たず、触れることもしません。あなたの手段は、そこにいること、言葉、距離、そして無線機です。',
      },
      {
        kind: 'scenario',
        title: '渡し場の指揮官',
        situation: [
          '文民の有権者登録専門家、朝倉蓮さんは、川を渡ってカスル郡に入る予定です。ところが、一方の当事者の指揮官が渡し船を止めました。「合意はここではもう終わりだ。ただし、あんた個人は歓迎する。青い車を置いて一人で来れば、投票所を見せてやろう」。',
        ],
        response: [
          '朝倉さんは礼を言って答えます。「私には決められません。おっしゃったことは事務所に伝えます」。正確な言葉、時刻、部下が指揮官を何と呼んでいたかを書き留め、全員で引き返します。',
          '安全な場所から、事務所長と安全担当官に報告します。その週のうちに、ミッションの指導部がその当事者と話し合いました。朝倉さんは指示に従い、双方の選挙委員会との普段どおりの電話連絡を、どちらにも偏らずに続けます。',
        ],
      },
      {
        kind: 'checklist',
        title: '週に一度、5分間の点検',
        items: [
          '今週会ったのは誰か。「うちには一度も来ない」と言えるのは誰か',
          '先月は簡単だったのに、今は難しいことは何か',
          'それを、日付と場所を添えて報告したか',
          '家主も、運転手も、行きつけの食堂も、同じ集団に属していないか',
        ],
      },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'm1-l2-withdrawn',
      stem: {
        en: 'In one district a party declares that it no longer accepts the mission. Your counterpart there, whom you trust, offers to arrange a quiet meeting with its commander. What do you do?',
        ja: 'ある郡で、一方の当事者が、もうミッションを受け入れないと宣言しました。信頼している現地の担当者が、その指揮官との内々の面会を手配すると言ってくれます。どうしますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Accept: a personal relationship may save the work in the district.',
            ja: '受ける。個人的な信頼関係が、その郡での仕事を救うかもしれない。',
          },
          correct: false,
          because: {
            en: 'You would negotiate for the mission without authority, and the other party will hear of it.',
            ja: '権限なしにミッションを代表して交渉することになり、相手方の当事者の耳にも入ります。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Pass on the offer at once and follow the leadership’s instruction on movement and contact.',
            ja: '申し出をすぐに上げ、移動と接触については指導部の指示に従う。',
          },
          correct: true,
          because: {
            en: 'The channel may be valuable. Those who speak for the mission decide whether it is used, and how.',
            ja: 'その経路は役に立つかもしれません。使うかどうか、どう使うかは、ミッションを代表する人が決めます。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Break off every contact in the district until further notice.',
            ja: '追って知らせがあるまで、その郡との連絡をすべて絶つ。',
          },
          correct: false,
          because: {
            en: 'That too is a decision about the mission’s relations, and it leaves people who relied on you without word.',
            ja: 'それもミッションの関係を左右する決定です。あなたを頼りにしていた人を、何も知らせずに置き去りにします。',
          },
        },
      ],
    },
  ],
}
