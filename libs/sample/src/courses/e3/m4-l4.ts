import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m4l4: LessonContent = {
  key: 'm4-l4',
  title: { en: 'Reporting, and protection from retaliation', ja: '通報と、報復からの保護' },
  minutes: 17,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'Misconduct seldom stays hidden because nobody saw it. It stays hidden because each of those who saw it knew only one door, and the wrong person stood behind it. Before you leave, know two doors, and make sure that they do not lead to the same corridor.',
      },
      { kind: 'heading', text: 'Two channels' },
      { kind: 'figure', figure: 'two-doors' },
      {
        kind: 'table',
        caption: 'Where a report can go',
        head: ['Channel', 'Who is behind it', 'Good for'],
        rows: [
          [
            'A: inside the mission',
            'Conduct and discipline office or its focal point at your duty station; your supervisor, if not involved; the commander of a contingent',
            'Quick protection on the spot; most matters',
          ],
          [
            'B: outside your reporting line',
            'The independent oversight office of the United Nations, which also takes reports by telephone and online; the conduct contact of your own agency in Japan',
            'When A is involved, has not answered, or you do not trust it',
          ],
        ],
      },
      {
        kind: 'paragraph',
        text: 'You may begin with B. You may use both. Nobody can forbid you either, and “go through me” is not an order that binds you here. Exact names, numbers and addresses differ by mission: write yours down before you need them, on paper as well.',
      },
      { kind: 'heading', text: 'What to report, and how soon' },
      {
        kind: 'list',
        items: [
          '**At once:** sexual exploitation or abuse, suspected or known; anything in which somebody is in danger now.',
          '**Within the day:** fraud and theft, harassment that goes on, driving after drinking, loss of sensitive papers.',
          '**Not through this channel:** a dispute about leave or desks. There are other ways for it, and the channel must stay free.',
          'Reasonable suspicion in good faith is enough. If it proves mistaken, you have done nothing wrong. A report that you know to be false is misconduct itself.',
        ],
      },
      { kind: 'heading', text: 'A report that helps' },
      {
        kind: 'steps',
        items: [
          '**Write it yourself, the same day.** What I saw; what I was told, and by whom; what I assume. Three separate paragraphs.',
          '**Give facts that can be checked:** date, hour, place, number of the car, document, who else was there.',
          '**Say what is urgent.** Who is in danger, what may disappear tonight, who must not learn of it.',
          '**Send it by the channel and nowhere else.** No copies to friends, no group chat, no names by radio. Keep the reference number.',
          '**Leave evidence where it is.** Do not search, film, question or set a trap.',
          '**Ask when you will hear,** and come back if you do not. No answer after the date you were given is a reason for the second channel.',
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: 'Confidential and anonymous are not the same',
        text: 'Confidential: the office knows your name and keeps it. It can ask back and protect you. Anonymous: nobody knows you, nobody can ask, and nobody can shield you. Both are better than silence. Never promise a person harmed that their name will remain unknown for ever. Say what you know: who will read it, and that they will be asked before it goes further, wherever that is possible.',
      },
      { kind: 'check', check: 'm4-l4-supervisor' },
      { kind: 'heading', text: 'Retaliation' },
      {
        kind: 'paragraph',
        text: 'Retaliation is any harm done, threatened or recommended to somebody because that person reported or cooperated. It rarely says its name. It looks like an early transfer, a suddenly poor appraisal, a contract that is not renewed, a rumour, being left out of the car list. It is misconduct in itself, and it can be reported even if the first report led to nothing.',
      },
      {
        kind: 'checklist',
        title: 'Protect yourself and others',
        items: [
          'Keep your earlier appraisals and messages, at a place outside the office, within the rules on secrecy',
          'Note changes after the report: date, what, who, witnesses',
          'Tell the ethics office or your agency’s contact early; there are time limits',
          'Ask for what you need: another supervisor, another duty station, leave',
          'Think of those with less protection: national colleagues, contractors, witnesses, the person harmed',
          'If safety is at stake, call security first and write afterwards',
        ],
      },
      {
        kind: 'paragraph',
        text: 'Which protection applies to you depends on your contract: UN staff, seconded expert, volunteer, Japanese public servant or employee of an NGO. The UN’s policy is looked after by its Ethics Office; Japanese law on protection of whistle-blowers may apply to you as well. Let your agency confirm it in writing before departure.',
      },
      {
        kind: 'scenario',
        title: 'Reported once, asked twice',
        situation: [
          'Goro Hatano, an engineer, reports to his head of office in Kasuru that a team member, Pavel Orlan, drove a mission car after drinking. Nothing had happened on the road. The head, a friend of Orlan, says: “I will talk to him. Let us not make a file of it.” Two weeks later Hatano is taken off the field visits. “We need you at the desk.”',
        ],
        response: [
          'Hatano writes down both conversations with dates. He does not discuss them in the canteen, where the story is already told in three versions. He uses the second channel, his agency’s conduct contact, and sends one page: the evening, the answer, the change of his work. Of the last he writes “may be connected, I do not know”.',
          'The contact confirms the same day, informs the conduct office of the mission and asks whether he feels safe. Within a week the visits are restored until the matter is clear. Orlan loses his mission driving permit for the time being.',
          'Later Orlan says to him: “You could have told me.” Hatano answers: “I took your keys that night. That was telling you. The rest was for the next person on the road.”',
        ],
      },
      { kind: 'check', check: 'm4-l4-child' },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '不正行為が隠れたままになるのは、誰も見ていなかったからではありません。見た人がそれぞれ一つの扉しか知らず、その向こうに、よりによって当の相手がいたからです。出発前に二つの扉を知り、それが同じ廊下に通じていないことを確かめておきます。',
      },
      { kind: 'heading', text: '二つの窓口' },
      { kind: 'figure', figure: 'two-doors' },
      {
        kind: 'table',
        caption: '通報の届け先',
        head: ['窓口', '受けるのは', '向いている場合'],
        rows: [
          [
            'A：ミッションの中',
            '行動規律の担当部署、または任地の担当者。関与していなければ上司。部隊であれば指揮官',
            '現場ですぐに保護が必要なとき。ほとんどの事案',
          ],
          [
            'B：自分の指揮命令系統の外',
            '国連の独立した監査・調査部門（電話やオンラインでも受け付けています）。日本の派遣元機関の行動規律の窓口',
            'Aが関与している、返事がない、信頼できないとき',
          ],
        ],
      },
      {
        kind: 'paragraph',
        text: '初めからBを使ってもかまいません。両方を使うこともできます。どちらも、使うことを禁じる権限は誰にもありません。「まず私を通せ」という指示も、ここでは効力を持ちません。正確な名称、番号、宛先はミッションによって異なります。必要になる前に、紙にも書いておきましょう。',
      },
      { kind: 'heading', text: '何を、いつまでに' },
      {
        kind: 'list',
        items: [
          '**直ちに：** 性的搾取・虐待を知った、または疑ったとき。誰かが今、危険にさらされているとき。',
          '**その日のうちに：** 不正や盗難、続いているハラスメント、飲酒後の運転、機微な文書の紛失。',
          '**この窓口ではないもの：** 休暇や座席をめぐるもめごと。別の手続があります。窓口は空けておきます。',
          '誠実に、もっともな疑いを持ったのであれば、それで十分です。結果として間違っていても、あなたに非はありません。うそと知りながらの通報は、それ自体が不正行為です。',
        ],
      },
      { kind: 'heading', text: '役に立つ通報' },
      {
        kind: 'steps',
        items: [
          '**その日のうちに、自分で書く。** 見たこと。誰から何を聞いたか。自分の推測。三つの段落に分けます。',
          '**確かめられる事実を挙げる。** 日付、時刻、場所、車両番号、書類、居合わせた人。',
          '**急ぐことを伝える。** 誰が危険か、今夜にも消えそうなものは何か、誰に知られてはならないか。',
          '**窓口に送り、ほかには出さない。** 友人に写しを送らず、グループチャットに流さず、無線で名前を言いません。受付番号を控えます。',
          '**証拠はそのままにする。** 探さず、撮らず、問いたださず、わなを仕掛けません。',
          '**いつ返事が来るかを尋ね、** 来なければ問い合わせます。示された期日を過ぎても返事がなければ、二つ目の窓口を使う理由になります。',
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: '「秘密を守る」と「匿名」は違います',
        text: '秘密を守る通報では、担当部署があなたの名前を知り、外に出しません。尋ね返すことも、あなたを守ることもできます。匿名の通報では、誰もあなたを知らず、尋ね返せず、守ることもできません。それでも、どちらも沈黙よりは良い選択です。被害を受けた人に「名前は永久に知られません」と約束してはいけません。誰が読むのか、そして、その先に進むときは可能な限り事前に本人に尋ねることを、分かっている範囲で伝えます。',
      },
      { kind: 'check', check: 'm4-l4-supervisor' },
      { kind: 'heading', text: '報復' },
      {
        kind: 'paragraph',
        text: '報復とは、通報や調査への協力を理由に、その人に不利益を与えること、与えると脅すこと、与えるよう働きかけることです。報復だと名乗ることは、まずありません。早すぎる異動、急に下がった評価、更新されない契約、うわさ、乗車名簿から外れた名前。そうした姿で現れます。報復はそれ自体が不正行為であり、最初の通報が何の結果にもつながらなかったとしても、届け出ることができます。',
      },
      {
        kind: 'checklist',
        title: '自分と他の人を守る',
        items: [
          'これまでの評価や連絡を、秘密保持の規則の範囲で、職場の外に保管する',
          '通報の後の変化を書き留める。日付、内容、誰が、誰が見ていたか',
          '倫理担当部署か派遣元の窓口に早めに伝える。期限がある',
          '必要なことを求める。上司の変更、任地の変更、休暇',
          '守りの薄い人のことを考える。現地職員、請負業者、証人、被害を受けた人',
          '身の安全に関わるときは、まず安全担当に電話し、書くのはその後にする',
        ],
      },
      {
        kind: 'paragraph',
        text: 'どの保護が適用されるかは、国連職員、出向の専門家、ボランティア、日本の公務員、NGO職員といった身分によって異なります。国連の制度は倫理室が担当しています。日本の公益通報者保護法が適用される場合もあります。出発前に、派遣元に書面で確認してください。',
      },
      {
        kind: 'scenario',
        title: '一度の通報、二度目の問い',
        situation: [
          '技術者の波多野五郎さんは、チームのパベル・オルランさんが飲酒後にミッションの車を運転したことを、カスルの事務所長に報告しました。路上では何も起きていません。オルランさんの友人である所長は言います。「私から話しておく。記録に残すのはよそう」。2週間後、波多野さんは現地訪問から外されました。「君には事務所にいてもらいたい」',
        ],
        response: [
          '波多野さんは、二つの会話を日付とともに書き留めます。食堂ではもう三通りの話が出回っていますが、そこでは話しません。二つ目の窓口である派遣元の行動規律担当に、1枚の書面を送ります。あの晩のこと、所長の返事、担当の変更。最後の点には「関係があるかもしれないが、分からない」と書きました。',
          '担当者はその日のうちに受理を知らせ、ミッションの行動規律の担当部署に連絡し、身の危険を感じていないかを尋ねます。1週間のうちに、事情が明らかになるまで訪問に戻ることになりました。オルランさんのミッション運転許可は、当面停止されました。',
          '後日、オルランさんが言います。「直接言ってくれればよかったのに」。波多野さんは答えます。「あの晩、鍵を預かりました。あれが直接言ったということです。残りは、次にあの道を通る人のためです」',
        ],
      },
      { kind: 'check', check: 'm4-l4-child' },
    ],
  },
  figures: [
    {
      id: 'two-doors',
      width: 640,
      height: 300,
      svg: `<rect x="20" y="110" width="130" height="80" rx="10" fill="var(--neutral-tint)" stroke="var(--ink)" stroke-width="2.5"/>
<path d="M150 136C210 136 210 70 268 70M150 164C210 164 210 230 268 230" fill="none" stroke="var(--primary)" stroke-width="5"/>
<path d="M268 60v20l16-10zM268 220v20l16-10z" fill="var(--primary)"/>
<rect x="288" y="24" width="332" height="92" rx="10" fill="var(--surface)" stroke="var(--ink)" stroke-width="2.5"/>
<rect x="288" y="184" width="332" height="92" rx="10" fill="var(--surface)" stroke="var(--ink)" stroke-width="2.5"/>
<path d="M300 150H620" fill="none" stroke="var(--refused)" stroke-width="5" stroke-dasharray="14 9"/>
<text x="85" y="158" text-anchor="middle" font-size="22" font-weight="700" fill="var(--ink)">{{you}}</text>
<g font-size="20" fill="var(--ink)"><text x="306" y="60" font-weight="700">{{a}}</text><text x="306" y="94">{{a-who}}</text><text x="306" y="220" font-weight="700">{{b}}</text><text x="306" y="254">{{b-who}}</text></g>`,
      labels: {
        you: { en: 'You', ja: 'あなた' },
        a: { en: 'A: inside the mission', ja: 'A：ミッションの中' },
        'a-who': { en: 'Conduct office, focal point', ja: '行動規律の担当部署、担当者' },
        b: { en: 'B: outside your line', ja: 'B：指揮命令系統の外' },
        'b-who': { en: 'UN oversight, own agency', ja: '国連の監査部門、派遣元' },
      },
      alt: {
        en: 'Two arrows lead from you to two separate boxes. A, inside the mission: conduct office or focal point. B, outside your reporting line: UN oversight or your own agency. A broken line stands between the boxes: whoever stands behind one has no say over the other.',
        ja: 'あなたから二つの別々の枠へ矢印が出ている。A、ミッションの中：行動規律の担当部署または担当者。B、指揮命令系統の外：国連の監査部門または派遣元。二つの枠の間には破線があり、一方の関係者は他方に口を出せないことを示す。',
      },
      caption: {
        en: 'Two doors that do not lead to the same corridor. You choose which one to open, or both.',
        ja: '同じ廊下に通じていない二つの扉。どちらを開けるかはあなたが選びます。両方でもかまいません。',
      },
    },
  ],
  checks: [
    {
      key: 'm4-l4-supervisor',
      stem: {
        en: 'You want to report misconduct in which your own supervisor may have a part. He tells everybody that reports “go through the head of office, that is the chain”. What do you do?',
        ja: '自分の上司が関わっているかもしれない不正行為を通報したいと考えています。上司は皆に「報告は所長を通すこと。それが指揮系統だ」と言っています。どうしますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Follow the chain, and keep a copy in case nothing happens.',
            ja: '指揮系統に従い、何も起きない場合に備えて写しを取っておく。',
          },
          correct: false,
          because: {
            en: 'The person concerned would learn of it first, along with the names of those who spoke to you.',
            ja: '当の相手が最初に知ることになります。あなたに話した人の名前も知られます。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Write directly to the conduct office or to the channel outside, and tell nobody else.',
            ja: '行動規律の担当部署か外部の窓口に直接書き、ほかの誰にも話さない。',
          },
          correct: true,
          because: {
            en: 'The reporting line is for work. For misconduct you may choose the channel, and nobody can forbid it.',
            ja: '指揮命令系統は業務のためのものです。不正行為については窓口を選ぶことができ、誰もそれを禁じられません。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Put the question to him in private, so that he can explain himself.',
            ja: '弁明できるように、二人だけのときに本人に尋ねる。',
          },
          correct: false,
          because: {
            en: 'It feels fair. But it gives a warning, endangers witnesses, and puts you alone in a room with him.',
            ja: '公平に思えますが、警告を与え、証人を危険にさらし、あなたは密室で相手と二人きりになります。',
          },
        },
      ],
    },
    {
      key: 'm4-l4-child',
      stem: {
        en: 'Late on Thursday you learn of a suspicion that concerns a girl of fifteen. The conduct office is closed until Monday because of a holiday. What is right?',
        ja: '木曜の夜、15歳の少女に関わる疑いを知りました。行動規律の担当部署は祝日を挟み、月曜まで閉まっています。正しいのはどれですか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Leave a note for Monday and speak with the girl’s family meanwhile.',
            ja: '月曜に向けて書き置きを残し、その間に少女の家族と話す。',
          },
          correct: false,
          because: {
            en: 'You do not know what the family knows, or who in it is safe for her. That step belongs to specialists.',
            ja: '家族が何を知っているか、誰が少女にとって安全か、あなたには分かりません。それは専門家の仕事です。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Find her, and ask what happened while her memory is fresh.',
            ja: '少女を探し、記憶が新しいうちに何があったかを尋ねる。',
          },
          correct: false,
          because: {
            en: 'An interview by somebody untrained harms the child and the case.',
            ja: '訓練を受けていない人の聞き取りは、子どもも調査も傷つけます。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Call the duty number of the child-protection adviser and the channel outside tonight.',
            ja: '今夜のうちに、子どもの保護アドバイザーの当直番号と、外部の窓口に連絡する。',
          },
          correct: true,
          because: {
            en: 'Her safety cannot wait four days, and the second channel exists for such days too.',
            ja: '少女の安全は4日も待てません。二つ目の窓口は、このような日のためにもあります。',
          },
        },
      ],
    },
  ],
}
