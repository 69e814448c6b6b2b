import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m3l3: LessonContent = {
  key: 'm3-l3',
  title: { en: 'Governance and elections', ja: '統治と選挙' },
  minutes: 14,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'In spring Kasuru will elect its council, for the first time since the war. To the capital this is the end of the transition. In the valley people ask something simpler: if the others win, can I still get a birth certificate? As long as the answer is no, an election is a battle by other means.',
      },
      { kind: 'heading', text: 'What a state looks like from below' },
      {
        kind: 'paragraph',
        text: 'Hardly anybody has met the state as a constitution. They have met the clerk, the policeman, the teacher, the tax collector at the ferry. Trust grows or dies at these four desks. Reform of the ministry that does not reach the clerk has not happened.',
      },
      {
        kind: 'list',
        items: [
          '**Are they there?** Is the office open on the day it says, with someone in it?',
          '**Are they fair?** The same fee and the same queue for hill and valley, women and men?',
          '**Can one complain?** To somebody other than the one complained about, in one’s own language, without fear?',
          '**Can one see where the money goes?** A budget nailed to the door is worth more than a seminar on transparency.',
        ],
      },
      { kind: 'heading', text: 'An election is a cycle, not a day' },
      {
        kind: 'table',
        caption: 'Where elections turn violent, and what helps beforehand',
        head: ['Phase', 'What goes wrong', 'What helps'],
        rows: [
          [
            'Rules and boundaries',
            'Seats are drawn so that one side cannot win',
            'An agreement on the rules before anybody knows who profits; seats or posts for the smaller group',
          ],
          [
            'Registration',
            'Displaced people and women without papers are missing',
            'Mobile teams; a witness in place of a document; lists hung up early, with time to object',
          ],
          [
            'Campaign',
            'Threats, hate on the radio, officials as campaigners',
            'A code of conduct signed by all, and somebody who says aloud when it is broken',
          ],
          [
            'Polling day',
            'Fear on the way to the station',
            'Stations that both sides reach without passing the other’s barracks',
          ],
          [
            'Counting and results',
            'Long silence, then a number',
            'Results posted at each station at once; a fixed time for the next announcement',
          ],
          [
            'After',
            'The loser loses everything',
            'Complaints heard in days; a role for the losers; services that do not ask how one voted',
          ],
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: 'Too early, too late',
        text: 'A vote held while armed groups are whole may merely turn commanders into members of parliament. A vote put off again and again tells people that the weapons are still needed. No date is right everywhere. Ask what must be true on the day: disarmament verified, courts that hear complaints, people back or able to vote where they are.',
      },
      { kind: 'check', check: 'm3-l3-silence' },
      { kind: 'heading', text: 'Power has to be shared somewhere' },
      {
        kind: 'paragraph',
        text: 'Where the winner takes all, to lose is not bearable. Agreements therefore share power: joint governments, quotas, regions with rights of their own, two keys to the treasury. That stops the war, and it has its price: it rewards those who fought, freezes the groups they claimed to speak for, and leaves out whoever belongs to none. Write down when each arrangement is to be reviewed.',
      },
      { kind: 'heading', text: 'How you behave' },
      {
        kind: 'steps',
        items: [
          '**Keep your opinion to yourself:** at dinner, in the car, on your telephone. You are never off duty.',
          '**Check your calendar.** A well that opens in the week before polling is a gift to the incumbent. Bring it forward or put it off.',
          '**Look at vehicles and venues.** No lift for candidates, no project hall for one party; if for one, then for all, on written terms.',
          '**Ask security early** about movement before and after polling. The tense day is often that of the result.',
        ],
      },
      {
        kind: 'scenario',
        title: 'Ribbon week',
        situation: [
          'The bridge to Tesh is finished. District officer Nadi Orun, who is a candidate, asks for the opening on the Friday before the vote, with her speech. “The people have waited so long,” she says. It is true.',
        ],
        response: [
          'Haruka Mori proposes to open the bridge to traffic at once, without a ceremony, on Monday, with a board that names all who built it. The ceremony will be three weeks after the vote, and whoever is then in office will speak.',
          'To Nadi Orun she says it face to face, before it is announced: “It protects you too. If you win, nobody can say that it was the bridge.” Headquarters and the embassy are informed the same day, in case the request comes by another way.',
        ],
      },
      { kind: 'heading', text: 'Key points' },
      {
        kind: 'list',
        items: [
          'People judge the state at the counter. Begin there.',
          'Ask of each election: can the loser bear the result?',
          'Between announcement and result, your calendar, car and opinion are political.',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '春、カスル郡では戦争後初めての郡議会選挙があります。首都にとって、これは移行期の終わりです。谷の人々が尋ねるのは、もっと単純なことです。相手側が勝っても、出生証明書をもらえるだろうか。答えが「いいえ」である限り、選挙は形を変えた戦いです。',
      },
      { kind: 'heading', text: '下から見た国家' },
      {
        kind: 'paragraph',
        text: '憲法としての国家に出会った人は、まずいません。出会うのは、窓口の係、警察官、教師、渡し場の徴税人です。信頼は、この四つの窓口で育ち、あるいは失われます。省庁を改革しても、窓口の係に届かなければ、改革はなかったのと同じです。',
      },
      {
        kind: 'list',
        items: [
          '**そこにいるか。** 開くはずの日に開き、人がいますか。',
          '**公平か。** 丘の人も谷の人も、女性も男性も、同じ手数料で同じ列に並びますか。',
          '**苦情を言えるか。** 当の本人以外の人に、自分の言葉で、恐れずに言えますか。',
          '**金の行き先が見えるか。** 透明性についての研修より、扉に貼り出された1枚の予算書に価値があります。',
        ],
      },
      { kind: 'heading', text: '選挙は一日ではなく、ひと巡りの過程' },
      {
        kind: 'table',
        caption: '選挙が暴力に変わるところと、前もって役に立つこと',
        head: ['段階', '起こりがちなこと', '役に立つこと'],
        rows: [
          [
            '規則と区割り',
            '一方が勝てないように議席が割り振られる',
            '誰の得になるか分からないうちに規則に合意する。小さな集団にも議席や役職を確保する',
          ],
          [
            '有権者登録',
            '避難民や、身分証のない女性が漏れる',
            '巡回チーム。書類に代わる証人。名簿を早く貼り出し、異議の時間を取る',
          ],
          [
            '選挙運動',
            '脅し、ラジオの憎悪表現、公務員の運動員化',
            '全員が署名した行動規範と、破られたらはっきり指摘する人',
          ],
          ['投票日', '投票所への道のりが怖い', '双方が、相手側の兵舎の前を通らずに行ける投票所'],
          [
            '開票と結果',
            '長い沈黙の後、数字だけが出る',
            '投票所ごとに結果をその場で貼り出す。次の発表の時刻を決めておく',
          ],
          ['その後', '負けた側がすべてを失う', '数日内の苦情審理。敗者の役割。投票先を問わない公共サービス'],
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: '早すぎても、遅すぎても',
        text: '武装勢力が無傷のうちに行う選挙は、指揮官を議員に変えるだけかもしれません。何度も延期される選挙は、武器がまだ必要だと人々に伝えます。どこでも正しい時期というものはありません。その日までに何が実現しているべきかを問います。武装解除が確かめられていること、苦情を審理する裁判所があること、人々が帰還しているか、今いる場所で投票できることなどです。',
      },
      { kind: 'check', check: 'm3-l3-silence' },
      { kind: 'heading', text: '力は、どこかで分け合う' },
      {
        kind: 'paragraph',
        text: '勝者がすべてを取る所では、負けは耐えがたいものになります。そこで和平合意は、力を分け合います。連立政府、割当制、独自の権限を持つ地域、国庫の二つの鍵などです。戦争は止まりますが、代償もあります。戦った者に報い、その者が代表すると称した集団を固定し、どこにも属さない人を締め出すのです。それぞれの取り決めをいつ見直すかを、書いておきます。',
      },
      { kind: 'heading', text: 'あなたのふるまい' },
      {
        kind: 'steps',
        items: [
          '**意見は胸にしまっておきます。** 食卓でも、車の中でも、電話でも同じです。勤務時間外というものはありません。',
          '**予定表を見直します。** 投票の前の週に使い始める井戸は、現職への贈り物です。早めるか、延ばします。',
          '**車と会場に気をつけます。** 候補者を乗せず、事業の集会所を一つの党に貸しません。貸すなら、書面の条件ですべての党に貸します。',
          '**移動について、早めに安全担当に尋ねます。** 緊張が高まるのは、投票日よりも結果発表の日であることが少なくありません。',
        ],
      },
      {
        kind: 'scenario',
        title: '開通式の週',
        situation: [
          'テシュ村へ渡る橋が完成しました。候補者でもある郡長のナディ・オルンさんは、投票の前の金曜日に、自分の演説付きで開通式を開きたいと言います。「住民は長い間待っていたのです」。それは、そのとおりです。',
        ],
        response: [
          '森遥さんは、式典をせずに、月曜日にすぐ橋を開通させ、建設に関わったすべての人の名を記した板を立てることを提案しました。式典は投票の3週間後とし、そのとき職にある人が演説します。',
          'オルンさんには、発表の前に直接会って伝えました。「これはあなたを守ることにもなります。当選されても、橋のおかげだとは誰にも言わせません」。別の経路から要請が来る場合に備え、本部と大使館にもその日のうちに知らせました。',
        ],
      },
      { kind: 'heading', text: 'この単元の要点' },
      {
        kind: 'list',
        items: [
          '人々は、窓口で国家を評価します。そこから始めます。',
          'どの選挙についても、負けた側が結果に耐えられるかを問います。',
          '公示から結果の確定まで、あなたの予定表も、車も、意見も、政治的な意味を持ちます。',
        ],
      },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'm3-l3-silence',
      stem: {
        en: 'The polls in Kasuru closed twelve hours ago. No figures have been announced, and crowds of both sides are gathering. The election commission asks your mission what would calm things most. What do you answer?',
        ja: 'カスル郡の投票が締め切られて12時間たちました。数字は何も発表されず、双方の群衆が集まり始めています。選挙管理委員会から、事態を静めるのに最も役立つことは何かと尋ねられました。どう答えますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Say now what has been counted, what has not and why, and when the next figures come.',
            ja: '今どこまで数え、何がまだで、それはなぜか、次の数字はいつ出るかを、すぐに発表する。',
          },
          correct: true,
          because: {
            en: 'Silence is filled with rumours. People can wait for a known hour, if it is then kept.',
            ja: '沈黙は噂で埋まります。時刻が分かり、それが守られるなら、人は待てます。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Say nothing until every ballot has been counted and checked, so that no number has to be corrected.',
            ja: '後で訂正が要らないように、すべての票を数えて二重に確かめ終えるまで、何も言わない。',
          },
          correct: false,
          because: {
            en: 'Care in counting is right. Silence about it is what makes people believe in fraud.',
            ja: '慎重に数えるのは正しいことです。不正を信じさせるのは、黙っていることです。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Let the observers of your mission publish their own estimate, because people trust them more.',
            ja: '住民により信頼されているので、ミッションの監視員に独自の推計を公表させる。',
          },
          correct: false,
          because: {
            en: 'Then two results exist, and one comes from foreigners. Observers report on the process; the commission announces results.',
            ja: '結果が二つになり、一つは外国人のものになります。監視員が報告するのは過程であり、結果を発表するのは委員会です。',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Cut off the mobile network for the night, so that rumours cannot spread.',
            ja: '噂が広がらないように、一晩、携帯電話網を止める。',
          },
          correct: false,
          because: {
            en: 'Rumours go on foot, while help and corrections no longer get through. It looks like the beginning of a coup.',
            ja: '噂は歩いてでも広がり、救助や訂正の連絡は届かなくなります。クーデターの始まりにも見えます。',
          },
        },
      ],
    },
  ],
}
