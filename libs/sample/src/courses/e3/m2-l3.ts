import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m2l3: LessonContent = {
  key: 'm2-l3',
  title: { en: 'Country team and others', ja: '国連カントリーチームとその他の関係者' },
  minutes: 12,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'On the first morning in Port Maren you will see white cars with at least seven different signs. They are not one organisation, and some of them need a visible distance from you in order to do their work and stay alive. People in the street see only white cars. That is why you must know the difference.',
      },
      {
        kind: 'table',
        caption: 'White cars in Port Maren, and what stands behind them',
        head: ['Who', 'Led by', 'What guides them'],
        rows: [
          ['The mission', 'Head of mission', 'The Council’s mandate'],
          [
            'UN country team: agencies, funds and programmes',
            'Resident coordinator; each agency by its own head',
            'Their own boards and plans agreed with the government, often in place long before the mission and long after',
          ],
          [
            'Humanitarian country team: UN agencies and NGOs together',
            'Humanitarian coordinator',
            'Humanity, neutrality, impartiality, independence',
          ],
          [
            'The Red Cross and Red Crescent: the ICRC, the national society, others',
            'Themselves',
            'International humanitarian law and their own principles. Neither UN nor NGO',
          ],
          ['NGOs, national and international', 'Each its own board', 'Their own mandate, and their funders’ rules'],
          [
            'Embassies and donors, for example a Japanese embassy or JICA',
            'Their government',
            'Agreements between states',
          ],
        ],
      },
      { kind: 'heading', text: 'Integrated, but not the same' },
      {
        kind: 'paragraph',
        text: 'In many missions one deputy head is at the same time resident coordinator and humanitarian coordinator. This keeps plans together. It does not put the agencies under the mission’s command: you cannot give them tasks, and they cannot give you any. You ask, offer and agree.',
      },
      { kind: 'heading', text: 'Why humanitarians keep their distance' },
      {
        kind: 'paragraph',
        text: 'A mission supports a political process and may use force. Relief workers must reach people on every side. If armed people believe that the nurse is part of the mission, the clinic becomes a target and the road closes. So most humanitarian organisations do not ride with soldiers, do not share names of patients, and prefer that blue helmets do not hand out food. This is not a lack of friendship.',
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'Before you visit a camp or a clinic',
        text: 'Ask those who run it, through the civil-military or humanitarian coordination office. Come without weapons and without an armed escort at the door, in a small group, and accept a no. Do not photograph. Do not ask a nurse what fighters said.',
      },
      { kind: 'check', check: 'm2-l3-blankets' },
      { kind: 'heading', text: 'Sharing what you know' },
      {
        kind: 'list',
        items: [
          '**You may share freely:** open roads, closed bridges, the mission’s public plans, names of focal points.',
          '**Share by the proper channel:** threats to an organisation. A warning about an attack goes at once to the security officer, who passes it to everyone concerned, in the UN and, where arranged, to NGOs.',
          '**You do not share:** names of people who came to you, the mission’s operational plans, analysis marked confidential.',
          '**You do not ask for:** lists of beneficiaries, of patients or of people who talked.',
        ],
      },
      {
        kind: 'scenario',
        title: 'The road that needs repair',
        situation: [
          'In a coordination meeting in Talamba an NGO nurse, Petra Sand, says that the ambulance cannot cross the washed-out ford. The engineering officer at once offers to repair it with his unit. Petra hesitates: beyond the ford lives the other side, and last year soldiers at the clinic meant three weeks without patients.',
        ],
        response: [
          'The civil affairs officer asks two questions: could the district’s own road crew do it with the mission’s gravel, and who on the far side must be told? The chair makes no decision in the room.',
          'A week later the district crew repairs the ford. The mission’s material arrives by a civilian lorry, both communities have been informed by the district head, and Petra’s ambulance crosses on Thursday. It took five days longer. The clinic stayed open.',
        ],
      },
      {
        kind: 'checklist',
        title: 'Find out before your first coordination meeting',
        items: [
          'Who chairs, and in which of several roles',
          'Which organisations work on my subject, and since when',
          'Whom I must not visit without asking',
          'What my section already promised, and to whom',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: 'ポート・マレンの最初の朝、少なくとも七種類の印を付けた白い車を見かけるでしょう。一つの組織ではありません。中には、仕事をし、命を守るために、あなたとの間に目に見える距離を必要としている人たちもいます。しかし、通りの人々の目に映るのは、ただの白い車です。だからこそ、違いを知っておかなければなりません。',
      },
      {
        kind: 'table',
        caption: 'ポート・マレンの白い車と、その背後にあるもの',
        head: ['誰か', '率いる人', 'よりどころ'],
        rows: [
          ['ミッション', 'ミッションの長', '安保理の定めた任務'],
          [
            '国連カントリーチーム（国連の機関、基金、計画）',
            '常駐調整官。各機関はそれぞれの代表',
            '各機関の理事会と、政府と合意した計画。ミッションより前から活動し、後まで残ることが多い',
          ],
          ['人道カントリーチーム（国連機関とNGO）', '人道調整官', '人道、中立、公平、独立'],
          [
            '赤十字・赤新月（ICRC、その国の赤十字社・赤新月社など）',
            'それぞれの組織',
            '国際人道法と自らの原則。国連でもNGOでもない',
          ],
          ['国内外のNGO', 'それぞれの理事会', '自らの使命と、資金提供者の規則'],
          ['大使館や援助機関（日本大使館、JICAなど）', 'それぞれの政府', '国家間の取決め'],
        ],
      },
      { kind: 'heading', text: '統合されていても、同じではない' },
      {
        kind: 'paragraph',
        text: '多くのミッションでは、副代表の一人が常駐調整官と人道調整官を兼ねています。計画をそろえるためです。だからといって、各機関がミッションの指揮下に入るわけではありません。あなたは各機関に指示できず、各機関もあなたに指示できません。頼み、申し出、合意するという関係です。',
      },
      { kind: 'heading', text: '人道支援者が距離を置く理由' },
      {
        kind: 'paragraph',
        text: 'ミッションは政治プロセスを支え、実力を行使することもあります。一方、支援者は、あらゆる側の人々のもとへ行かなければなりません。武装した人たちが看護師をミッションの一員だと思えば、診療所は標的になり、道は閉ざされます。そのため、多くの人道支援団体は、兵士の車に乗らず、患者の名前を伝えず、ブルーヘルメットが食料を配ることを好みません。仲が悪いからではないのです。',
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '避難民キャンプや診療所を訪ねる前に',
        text: '民軍調整または人道調整の窓口を通じて、運営する団体に尋ねます。武器を持たず、入口まで武装した護衛を伴わず、少人数で行き、断られたら受け入れます。写真は撮りません。戦闘員が何を話したかを看護師に尋ねてはいけません。',
      },
      { kind: 'check', check: 'm2-l3-blankets' },
      { kind: 'heading', text: '情報の分かち合い方' },
      {
        kind: 'list',
        items: [
          '**自由に伝えてよいもの：**通れる道、閉じた橋、公表された計画、担当窓口の名前。',
          '**決まった経路で伝えるもの：**ある組織への脅威。襲撃のおそれは、すぐに安全担当官へ。国連の関係先と、取決めがあればNGOにも、安全担当官から伝わります。',
          '**伝えないもの：**あなたを訪ねてきた人の名前、ミッションの行動計画、秘密指定の分析。',
          '**求めないもの：**支援を受ける人、患者、話をした人の名簿。',
        ],
      },
      {
        kind: 'scenario',
        title: '直したい道',
        situation: [
          'タランバの調整会議で、NGOの看護師ペトラ・サンドさんが、浅瀬の道が流され、救急車が渡れないと訴えました。施設部隊の将校は、すぐに部隊で直そうと申し出ます。サンドさんはためらいます。浅瀬の向こうには対立する側の人々が住んでおり、昨年、兵士が診療所に来た後、3週間も患者が途絶えたからです。',
        ],
        response: [
          '民政官が二つ尋ねます。郡の道路作業員が、ミッションの砂利を使って直せないか。向こう岸の誰に、前もって知らせるべきか。議長は、その場では決めませんでした。',
          '1週間後、郡の作業員が道を直しました。資材は民間のトラックで届き、両方の住民には郡長から知らせてあります。木曜日、サンドさんの救急車が渡りました。部隊が直すより5日遅れましたが、診療所は一日も閉まりませんでした。',
        ],
      },
      {
        kind: 'checklist',
        title: '初めての調整会議までに確かめること',
        items: [
          '議長は誰で、複数の役職のうちどの立場で務めているか',
          '自分の分野で活動している団体と、その開始時期',
          '断りなく訪ねてはならない相手',
          '自分の課が、誰に何を約束済みか',
        ],
      },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'm2-l3-blankets',
      stem: {
        en: 'Your mission has four hundred blankets left over. Outside Talamba people displaced by fighting are cold, and an NGO looks after them. What is the best first step?',
        ja: 'ミッションに毛布が400枚余っています。タランバ郊外では、戦闘を逃れた人々が寒さに震えており、あるNGOが支援しています。最初の一歩として最もよいものはどれですか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Have a patrol distribute them today; cold does not wait.',
            ja: '寒さは待ってくれないので、今日のうちにパトロール隊が配る。',
          },
          correct: false,
          because: {
            en: 'Soldiers giving out aid mark the people, and the next helpers, as belonging to a side. Crowds may also get out of hand.',
            ja: '兵士が配ると、受け取った人も、次に来る支援者も、一方の側と見られます。人が殺到して混乱するおそれもあります。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Give them to the village chief, who knows everyone.',
            ja: '皆をよく知っている村長に渡す。',
          },
          correct: false,
          because: {
            en: 'He may favour his own, and those who look after the displaced know who has nothing.',
            ja: '身内が優先されるかもしれません。誰に何もないかを知っているのは、避難民を支援している人たちです。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Keep them: relief is not the mission’s task.',
            ja: '救援はミッションの仕事ではないので、取っておく。',
          },
          correct: false,
          because: {
            en: 'The need is real, and there is a proper way to offer help.',
            ja: '必要としている人が現にいて、正しい申し出方もあります。',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Call the humanitarian coordination office, offer them and let it decide how.',
            ja: '人道調整の窓口に電話して申し出、渡し方は任せる。',
          },
          correct: true,
          because: {
            en: 'It takes one call. Those who know the need and the risks decide who carries them, and without which flag.',
            ja: '電話一本で済みます。必要と危険を知る人たちが、誰がどのような形で届けるかを決めます。',
          },
        },
      ],
    },
  ],
}
