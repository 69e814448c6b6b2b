import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m2l4: LessonContent = {
  key: 'm2-l4',
  title: { en: 'Host state, status agreement', ja: '受入国と地位協定' },
  minutes: 12,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'You work in somebody else’s country. Its government stays responsible for its territory and its people, also where it is weak. What the mission and you may do there beyond an ordinary visitor is written in a **status agreement** (status of forces, or status of mission) between the United Nations and the host state, and in older conventions on privileges and immunities.',
      },
      { kind: 'heading', text: 'What it usually settles' },
      {
        kind: 'table',
        caption: 'Common points of a status agreement (your mission’s own text decides)',
        head: ['Point', 'In practice'],
        rows: [
          [
            'Freedom of movement',
            'The mission may travel for its mandate. Notification of certain journeys may be agreed.',
          ],
          ['Premises and vehicles', 'Offices, archives and mission cars are protected from search.'],
          ['Entry and exit', 'Visas and passes for members of the mission, without unreasonable delay.'],
          ['Taxes and customs', 'Goods for official use. Not your private trade.'],
          ['Flag, signs, radio', 'The mission may mark its cars and use its frequencies.'],
          ['Respect for local law', 'Members of the mission respect the laws and customs, and stay out of politics.'],
        ],
      },
      { kind: 'heading', text: 'Immunity is not for you' },
      {
        kind: 'paragraph',
        text: 'Immunity protects the **work**: most civilian members cannot be taken to court for what they say or do in their official function. It belongs to the United Nations, and the Secretary-General can waive it where it would stand in the way of justice. It does not cover a private debt, a fight in a bar or drunken driving on a Sunday. Members of military contingents stand under the criminal law of the state that sent them. Which rules apply to you depends on your status: ask, and write down the answer.',
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'Never say “I have immunity”',
        text: 'To a policeman at midnight it sounds like “I stand above you”. Say who you are, show your card, ask to call the mission. Lawyers discuss immunity later, in daylight.',
      },
      { kind: 'check', check: 'm2-l4-search' },
      { kind: 'heading', text: 'When the agreement is broken' },
      {
        kind: 'paragraph',
        text: 'Cars are held, visas delayed, patrols turned back, national colleagues questioned. One such case is an annoyance. Thirty of them are a pattern that the head of mission raises with the government, and the Secretary-General with the Council. The pattern exists only if each case has been written down.',
      },
      {
        kind: 'steps',
        items: [
          '**Stay polite and stay together.** Nobody wins an argument with a barrier.',
          '**State it once:** who you are, that you travel for the mission, that you would like to go on.',
          '**Offer a call** between their superior and your office.',
          '**Do not open doors, hand over files or step out, if you can avoid it; never resist by force.** If force or weapons threaten, obey: people come before papers.',
          '**Turn back if told to,** and note place, time, unit, names, words.',
          '**Report the same day** by the mission’s form for violations of the agreement.',
        ],
      },
      {
        kind: 'paragraph',
        text: 'National colleagues are protected for their official work too, but they feel the pressure first and longest: at home, through relatives, after office hours. Do not leave one alone at a barrier or a police station, and report it at once.',
      },
      {
        kind: 'scenario',
        title: 'The interpreter and the police',
        situation: [
          'Two policemen come to the field office at Talamba. They ask the interpreter Joram Sade to come along “for ten minutes”, because of what a witness said in last week’s meeting. The head of office is in the air.',
        ],
        response: [
          'Chika Mishima offers tea and a chair. “Mr Sade works for the mission, and what he hears at work belongs to the mission. I cannot send him. Our legal adviser will answer your letter.” She asks for their names and unit and calls the security officer and the deputy from the same room.',
          'They leave with a telephone number. That evening Joram does not sleep at home. The security officer, Joram and his wife decide together where, and for how long.',
        ],
      },
      {
        kind: 'checklist',
        title: 'Know on arrival',
        items: [
          'What my status is called, and which document says so',
          'What to show and what to say when stopped',
          'The form and the number for violations of the agreement',
          'Which local laws differ from mine: drink, photographs, medicines, relationships, religion',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: 'あなたは、よその国で働きます。力が弱い地域であっても、領域とそこに住む人々に責任を負うのは、その国の政府です。普通の訪問者を超えて、ミッションとあなたに何が認められるかは、国連と受入国が結ぶ**地位協定**（軍隊地位協定、ミッション地位協定）と、以前からある特権・免除に関する条約に書かれています。',
      },
      { kind: 'heading', text: '一般に定められていること' },
      {
        kind: 'table',
        caption: '地位協定によくある項目（実際には、あなたのミッションの協定文によります）',
        head: ['項目', '実務では'],
        rows: [
          ['移動の自由', '任務のために移動できます。一定の移動について事前通報を取り決めることもあります。'],
          ['施設と車両', '事務所、公文書、ミッションの車は捜索を受けません。'],
          ['入国と出国', '要員の査証と身分証は、不当に遅れることなく発給されます。'],
          ['税と関税', '公用の物品が対象です。私的な売買は対象外です。'],
          ['旗、標識、無線', '車に標識を付け、割り当てられた周波数を使えます。'],
          ['現地法の尊重', '要員は法律と慣習を尊重し、政治活動に関わりません。'],
        ],
      },
      { kind: 'heading', text: '免除はあなた個人のものではない' },
      {
        kind: 'paragraph',
        text: '免除が守るのは**仕事**です。多くの文民要員は、職務として述べたこと、行ったことについて裁判にかけられません。免除は国連のものであり、正義の実現を妨げると考えられる場合には、事務総長が放棄できます。個人の借金、酒場でのけんか、日曜日の飲酒運転は対象になりません。部隊の隊員には、派遣国の刑事法が適用されます。自分にどの規則が当てはまるかは身分によって違います。尋ねて、答えを書き留めておいてください。',
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '「私には免除がある」と言わない',
        text: '真夜中の警察官には、「私はあなたより上だ」と聞こえます。名乗り、身分証を見せ、ミッションへの電話を求めます。免除の話は、後日、日の高いうちに法務担当がします。',
      },
      { kind: 'check', check: 'm2-l4-search' },
      { kind: 'heading', text: '協定が守られないとき' },
      {
        kind: 'paragraph',
        text: '車が止められる、査証が遅れる、パトロールが追い返される、現地の同僚が尋問される。一件なら、困ったことで終わります。30件なら傾向となり、ミッションの長は政府に、事務総長は安保理に提起します。ただし、一件ずつ書き残されていなければ、傾向は見えてきません。',
      },
      {
        kind: 'steps',
        items: [
          '**礼儀を保ち、離れ離れにならない。**遮断機を相手に議論しても勝てません。',
          '**一度だけ述べる。**名乗り、ミッションの用務で移動していること、先へ進みたいことを伝えます。',
          '**相手の上官と自分の事務所との電話を申し出る。**',
          '**避けられる限り、ドアを開けず、書類を渡さず、車を降りない。力で抵抗することは決してしない。**力や武器で脅されたら従います。書類より人が大切です。',
          '**戻れと言われたら戻る。**場所、時刻、部隊、名前、言葉を書き留めます。',
          '**協定違反の報告様式で、その日のうちに報告する。**',
        ],
      },
      {
        kind: 'paragraph',
        text: '現地の同僚も職務については守られます。それでも、圧力を最初に、最も長く受けるのは現地の同僚です。家で、親族を通じて、勤務が終わってからも続きます。検問所や警察署に一人で残さず、すぐに報告してください。',
      },
      {
        kind: 'scenario',
        title: '通訳と警察',
        situation: [
          'タランバの地方事務所に警察官が二人来ました。先週の会合で証人が話した内容について聞きたいので、通訳のジョラム・サデさんに「10分だけ」同行してほしいと言います。事務所長は機上にいて、連絡がつきません。',
        ],
        response: [
          '三島千佳さんは、お茶と椅子を勧めて言います。「サデさんはミッションの職員で、仕事で聞いたことはミッションのものです。私の判断で行かせることはできません。書面をいただければ、法務担当がお答えします」。氏名と所属を尋ね、その場から安全担当官と所長代理に電話します。',
          '二人は電話番号を控えて帰りました。その夜、サデさんは自宅に泊まりません。どこで、いつまで過ごすかは、安全担当官とサデさん夫妻が一緒に決めました。',
        ],
      },
      {
        kind: 'checklist',
        title: '着いたら確かめること',
        items: [
          '自分の身分の名称と、それを定めた文書',
          '止められたときに見せる物と、言うこと',
          '協定違反の報告様式と連絡先',
          '自国と違う現地の法律：酒、写真、薬、人間関係、宗教',
        ],
      },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'm2-l4-search',
      stem: {
        en: 'At a police checkpoint an officer, friendly and unarmed, wants to look through the files in your mission car. What do you say?',
        ja: '警察の検問所で、武器を持たない愛想のよい警察官が、ミッションの車の中の書類を見たいと言います。どう応じますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: '“Please, go ahead; we have nothing to hide.”',
            ja: '「どうぞ。隠すものはありません」',
          },
          correct: false,
          because: {
            en: 'The files may hold names of people who trusted you, and the next car will be searched because yours was.',
            ja: '書類には、あなたを信頼した人の名前があるかもしれません。前例になり、次の車も調べられます。',
          },
        },
        {
          id: 'b',
          text: {
            en: '“This is a mission car and I may not open it for search. May I call my office for you?”',
            ja: '「ミッションの車なので、捜索に応じる権限が私にはありません。事務所に電話しましょうか」',
          },
          correct: true,
          because: {
            en: 'Polite, firm, and it moves the matter to those who can settle it.',
            ja: '丁寧で、はっきりしており、解決できる人に話を移しています。',
          },
        },
        {
          id: 'c',
          text: {
            en: '“I have immunity. You are breaking international law.”',
            ja: '「私には免除がある。あなたは国際法に違反している」',
          },
          correct: false,
          because: {
            en: 'It makes a friendly man lose face in front of his colleagues, and he is the one with the barrier.',
            ja: '愛想のよい相手に、同僚の前で恥をかかせます。遮断機を握っているのは相手です。',
          },
        },
      ],
    },
  ],
}
