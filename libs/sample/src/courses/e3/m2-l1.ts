import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m2l1: LessonContent = {
  key: 'm2-l1',
  title: { en: 'Civilian, police, military', ja: '文民・警察・軍事' },
  minutes: 12,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'A mission is three professions under one roof. Each is good at something the others are not, and each thinks its own way of working is simply “normal”. You will share cars, radios and bad coffee with all three. Knowing what they are for saves you months.',
      },
      {
        kind: 'table',
        caption: 'Who is who in the Assistance Mission in Selat (invented)',
        head: ['Component', 'Who they are', 'What they do', 'What they do not do'],
        rows: [
          [
            'Military',
            'Contingents (whole units), staff officers, unarmed military observers',
            'Presence, patrols, ceasefire monitoring, protection, engineering',
            'Arrest people as police would; decide on politics',
          ],
          [
            'Police',
            'Formed police units, individual police officers, specialists',
            'Advise and accompany the host state’s police; help with public order, if mandated',
            'Replace the host police, unless the mandate gives them that power',
          ],
          [
            'Civilian, substantive',
            'Political and civil affairs, human rights, child protection, gender, elections, rule of law',
            'Talk, analyse, advise, report',
            'Give orders to soldiers or to the host state',
          ],
          [
            'Civilian, support',
            'Transport, supply, engineering, communications, medical, finance, human resources',
            'Keep everyone alive, moving and connected',
            'Provide things for which there is no mandate and no budget',
          ],
        ],
      },
      {
        kind: 'paragraph',
        text: 'Most of your civilian colleagues are **national staff**. They know the place, stay when you leave, and carry risks that you do not. Treat their knowledge as expertise, not as local colour.',
      },
      { kind: 'heading', text: 'Three ways of working' },
      {
        kind: 'list',
        items: [
          '**Soldiers want an end state.** What is to be achieved, by when, who commands? “Let us keep in touch” is not an answer. Units rotate, often after six to twelve months: the captain you trust will be gone by spring, so write agreements down.',
          '**Police think in law and evidence.** Who has the power to do this? What can be proved? They come from dozens of countries with different policing; ask how it is done here.',
          '**Civilians live on relationships.** Progress looks like talk. If you want soldiers and police to value it, tell them what the talk changed.',
        ],
      },
      { kind: 'check', check: 'm2-l1-escort' },
      { kind: 'heading', text: 'Where the three meet' },
      {
        kind: 'list',
        items: [
          '**Operations centre.** Collects what happened today and watches the map. Many missions call it JOC. Incidents go here.',
          '**Analysis centre.** Asks what it means and what comes next. Many missions call it JMAC. Patterns go here.',
          '**Field office.** In the regions one head of office brings the components to one table. There you will agree who goes where this week.',
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: 'Say it without letters',
        text: 'Every mission has hundreds of abbreviations, and the same letters mean different things in different missions. In your first month ask each time. In every text you write, use the full words first. Somebody on the other side of the table is too polite to ask.',
      },
      {
        kind: 'scenario',
        title: 'Three answers to one question',
        situation: [
          'In the field office at Talamba, Haruka Seno asks whether the road to Kasuru is “safe for registration”. The company commander says: “Green. No contact for ten days.” The police adviser says: “Robberies after four in the afternoon.” The civil affairs officer says: “People from the river side will not come along that road. They say it belongs to the others.”',
        ],
        response: [
          'Nobody is wrong. Haruka writes all three down, with names and dates: armed threat, crime, fear.',
          'Her advice to the commission joins them: register in the morning, and add a place on the river side. She sends the civil affairs officer’s sentence to the analysis centre, because fear of a road is news.',
        ],
      },
      {
        kind: 'checklist',
        title: 'In my first week',
        items: [
          'Sit for an hour with one person from each component and ask: what do you need from people like me?',
          'Find out who rotates, and when',
          'Know the number of the operations centre by heart',
          'Learn the names of the drivers, interpreters and guards, and use them',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: 'ミッションとは、一つ屋根の下に三つの職業が暮らす家です。それぞれに、ほかにはない得意なことがあり、それぞれが自分の流儀を「普通」だと思っています。車も、無線も、おいしくないコーヒーも、三者で分け合います。何のための人たちかを知っておけば、何か月も早く仕事になじめます。',
      },
      {
        kind: 'table',
        caption: 'セラト支援ミッション（架空）の三つの部門',
        head: ['部門', '構成', 'すること', 'しないこと'],
        rows: [
          [
            '軍事',
            '部隊、司令部要員、非武装の軍事監視員',
            '存在を示す、パトロール、停戦監視、保護、施設作業',
            '警察のように人を逮捕すること、政治上の判断',
          ],
          [
            '警察',
            '武装警察隊、個人派遣の警察官、専門家',
            '受入国の警察への助言と同行。任務にあれば公共の秩序維持の支援',
            '任務に定めがないまま、受入国の警察に取って代わること',
          ],
          [
            '文民（実質部門）',
            '政務、民政、人権、子どもの保護、ジェンダー、選挙、法の支配',
            '対話、分析、助言、報告',
            '兵士や受入国への命令',
          ],
          [
            '文民（支援部門）',
            '輸送、補給、施設、通信、医療、財務、人事',
            '全員の生活、移動、通信を支える',
            '任務にも予算にもないものの提供',
          ],
        ],
      },
      {
        kind: 'paragraph',
        text: '文民の同僚の多くは**現地職員**です。土地を知り、あなたが去った後も残り、あなたにはない危険を負っています。その知識は、土地の豆知識ではなく専門性として扱ってください。',
      },
      { kind: 'heading', text: '三つの流儀' },
      {
        kind: 'list',
        items: [
          '**軍人は、到達点を求めます。**何を、いつまでに達成し、誰が指揮するのか。「また連絡を取り合いましょう」では答えになりません。部隊は半年から1年ほどで交代することが多く、信頼した大尉も春にはいません。決めたことは書き残します。',
          '**警察官は、法と証拠で考えます。**その権限は誰にあるのか、何が立証できるのか。出身国は数十に及び、警察のあり方もさまざまです。ここではどうするのかを尋ねてください。',
          '**文民は、人との関係で動きます。**はたから見ると、話してばかりに見えます。軍人や警察官に意義を分かってもらうには、その話し合いで何が変わったかを伝えます。',
        ],
      },
      { kind: 'check', check: 'm2-l1-escort' },
      { kind: 'heading', text: '三者が出会う場所' },
      {
        kind: 'list',
        items: [
          '**オペレーションセンター。**その日の出来事を集め、地図を見守ります。JOCと呼ぶミッションが多くあります。事案はここへ伝えます。',
          '**分析センター。**それが何を意味し、次に何が起きるかを考えます。JMACと呼ぶミッションが多くあります。傾向はここへ伝えます。',
          '**地方事務所。**地方では、一人の事務所長のもとで各部門が同じ机に着きます。今週誰がどこへ行くかは、ここで決まります。',
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: '略語を使わずに言う',
        text: 'どのミッションにも略語が何百もあり、同じ文字が別のミッションでは別の意味になります。最初の1か月は、その都度尋ねましょう。文章では、まず正式な言葉を書きます。机の向こうには、遠慮して聞けない人がいます。',
      },
      {
        kind: 'scenario',
        title: '一つの問いに三つの答え',
        situation: [
          'タランバの地方事務所で、瀬野遥さんは、カスル郡への道が「登録の実施に安全か」を尋ねました。中隊長は「異常なし。10日間、衝突はない」。警察の助言者は「午後4時を過ぎると強盗が出る」。民政官は「川沿いの人たちはあの道を通りません。あちら側の人たちの道だと言っています」と答えます。',
        ],
        response: [
          '誰も間違っていません。瀬野さんは、名前と日付を添えて三つとも書き留めます。武力の脅威、犯罪、そして恐れです。',
          '選挙管理委員会への助言は三つを合わせたものになりました。登録は午前中に行い、川沿いにも会場を設けるという案です。民政官の言葉は分析センターにも送ります。人々が道を恐れていること自体が、大切な情報だからです。',
        ],
      },
      {
        kind: 'checklist',
        title: '最初の1週間にすること',
        items: [
          '各部門の人と1時間ずつ話し、「私のような立場の者に何を望みますか」と尋ねる',
          '誰がいつ交代するのかを知る',
          'オペレーションセンターの番号を暗記する',
          '運転手、通訳、警備員の名前を覚え、名前で呼ぶ',
        ],
      },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'm2-l1-escort',
      stem: {
        en: 'You want to visit a village. The friendly company commander says on the telephone: “No problem, I send you two vehicles.” What is still missing?',
        ja: 'ある村を訪ねたいと思っています。親しい中隊長は電話で「いいとも、車両を2台出そう」と言ってくれました。まだ足りないものは何ですか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Nothing, if he confirms it in writing.',
            ja: '書面で確認してもらえば、何も足りない。',
          },
          correct: false,
          because: {
            en: 'He commands his company; he does not decide on civilian movement.',
            ja: '指揮官が動かせるのは自分の中隊であり、文民の移動を決める立場ではありません。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'The thanks of your own section to him.',
            ja: '自分の課から中隊長へのお礼。',
          },
          correct: false,
          because: {
            en: 'Courtesy helps next time. It does not clear the road.',
            ja: '礼儀は次に生きますが、移動の許可にはなりません。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'A request through the mission’s movement procedure, and the question what soldiers at your side will mean to the village.',
            ja: 'ミッションの移動手続による申請と、兵士を連れて行くことが村でどう受け取られるかの検討。',
          },
          correct: true,
          because: {
            en: 'Escorts are tasked through the procedure. And an escort changes how you are seen: sometimes safer, sometimes not.',
            ja: '護衛は手続を通じて割り当てられます。また、護衛はあなたの見られ方を変えます。安全になることも、ならないこともあります。',
          },
        },
      ],
    },
  ],
}
