import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m1l3: LessonContent = {
  key: 'm1-l3',
  title: { en: 'Japan’s PKO law and five principles, in plain words', ja: 'PKO法と参加五原則をやさしく' },
  minutes: 14,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'If Japan sends you, a second set of rules travels with you. In 1992 the Diet passed the law that is usually called the **PKO law** or the International Peace Cooperation Act. It says in which operations Japan may take part, who may be sent, and under which conditions. Its conditions are known as the **five principles**.',
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'A plain-words summary, not the law',
        text: 'This lesson is a training text. It was written for understanding, and where a sentence is marked **(to be confirmed by the agency)** the International Peace Cooperation Headquarters must confirm it before anyone relies on it. The law has been amended several times. The text in force, and the instructions given for your dispatch, decide.',
      },
      { kind: 'heading', text: 'Does it apply to me?' },
      {
        kind: 'paragraph',
        text: 'Two Japanese colleagues at neighbouring desks can stand under different rules. What counts is who sent them and on what basis, not their passport.',
      },
      {
        kind: 'table',
        caption: 'On what basis are you there? (to be confirmed by the agency for your own case)',
        head: ['You go as', 'Usual basis', 'Whom to ask'],
        rows: [
          [
            'A member of the International Peace Cooperation Corps, for example in election observation or as a liaison officer',
            'The PKO law, with an implementation plan decided by the Cabinet',
            'The International Peace Cooperation Headquarters, Cabinet Office',
          ],
          [
            'A staff member or volunteer recruited by the United Nations',
            'Your contract with the organisation',
            'Its human resources office',
          ],
          ['An expert sent by JICA', 'Rules of JICA and agreements between the two governments', 'JICA'],
          ['A worker of a non-governmental organisation', 'Your contract with it', 'Your employer'],
        ],
      },
      { kind: 'heading', text: 'The five principles' },
      {
        kind: 'paragraph',
        text: 'In plain words, for participation in a UN peacekeeping operation (wording and present scope to be confirmed by the agency):',
      },
      {
        kind: 'steps',
        items: [
          '**The fighting has been stopped by agreement.** The parties to the conflict have agreed on a ceasefire.',
          '**Everyone concerned has agreed that we come.** The state where the operation works and the parties consent to the operation, and also to Japan taking part.',
          '**The operation takes no side.** It keeps a strictly neutral stance and does not lean towards any party.',
          '**If one of these falls away, Japan can leave.** Japan may withdraw its people even if the mission goes on.',
          '**Weapons only as far as necessary.** Their use is limited in principle to the minimum necessary to protect lives. Since the amendment of 2015, wider use is possible for certain duties and under stated conditions.',
        ],
      },
      { kind: 'check', check: 'm1-l3-withdraw' },
      {
        kind: 'paragraph',
        text: 'For a civilian the fifth principle is short: **you carry no weapon**. The other four are not lawyers’ matters either. What you report about a broken ceasefire or a party that no longer accepts foreigners can become part of a decision in Tokyo. Report facts with time and place; leave out the conclusion.',
      },
      { kind: 'heading', text: 'Two lines, one person' },
      {
        kind: 'paragraph',
        text: 'In the mission you work under the head of mission: tasks, movement, security. Towards Japan you keep your status as a person it has sent: pay, discipline, recall. Normally the two agree. If an instruction from the mission seems to go beyond what Japan has approved for you, **do not choose by yourself**: tell your supervisor that you must clarify it, and call your national contact the same hour. Where life is in danger, first get safe as the mission’s security instructs, then clarify.',
      },
      {
        kind: 'scenario',
        title: 'One district further',
        situation: [
          'Chika Mishima, sent by Japan, works as a liaison officer in Talamba. Her section chief asks her to spend two weeks in Kasuru district, where a colleague has fallen ill. It is a sensible request. The plan approved in Tokyo names “Port Maren and Talamba”.',
        ],
        response: [
          'Chika says at once: “I would like to help. My national authorisation names two places, and I must ask whether Kasuru is covered.” She gives him a time by which she will know, and offers to do the reporting part from Talamba meanwhile.',
          'She calls her contact, then writes the same in five lines: place, dates, task, who asked, what security says. The answer is a document. Until she has it, she does not go.',
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: 'One word, two meanings',
        text: 'The Japanese principle speaks of a “neutral stance”, while UN texts speak of **impartiality**. In the mission use the UN’s word and the UN’s meaning: the same rule for everybody, and not silent in the face of wrong.',
      },
      {
        kind: 'checklist',
        title: 'Have this on one sheet of paper',
        items: [
          'The basis of my dispatch, in one line, and the office that told me',
          'Places and tasks that my authorisation names',
          'My national contact: name, number day and night, deputy',
          'What I do if the two lines disagree: say so, call, wait for the document',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '日本から派遣される人には、もう一組の規則がついて回ります。1992年に成立した法律で、一般に**PKO法**または国際平和協力法と呼ばれています。日本がどのような活動に、誰を、どのような条件で参加させることができるかを定めています。その条件が、いわゆる**参加五原則**です。',
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '法律そのものではなく、やさしい要約です',
        text: 'この単元は、理解を助けるための研修教材です。**（所管機関の確認待ち）**と記した箇所は、国際平和協力本部の確認が済むまで、判断の根拠にしないでください。法律は何度か改正されています。よりどころになるのは、現行の条文と、あなたの派遣について出された指示です。',
      },
      { kind: 'heading', text: '自分には当てはまるか' },
      {
        kind: 'paragraph',
        text: '隣の席に座る日本人同士でも、従う規則が違うことがあります。決め手は旅券ではなく、誰が、何に基づいて派遣したかです。',
      },
      {
        kind: 'table',
        caption: '何に基づいて現地にいるのか（個々の場合は所管機関の確認待ち）',
        head: ['立場', '一般的な根拠', '尋ねる先'],
        rows: [
          [
            '国際平和協力隊の隊員（選挙監視、連絡調整など）',
            'PKO法と、閣議で決定される実施計画',
            '内閣府の国際平和協力本部',
          ],
          ['国連に採用された職員・ボランティア', '国連機関との契約', 'その機関の人事担当'],
          ['JICAが派遣する専門家', 'JICAの規程と、両国政府間の取決め', 'JICA'],
          ['NGOの職員', '所属団体との契約', '所属団体'],
        ],
      },
      { kind: 'heading', text: '五つの原則' },
      {
        kind: 'paragraph',
        text: '国連平和維持活動に参加する場合の原則を、やさしく言い換えると次のとおりです（文言と現在の適用範囲は所管機関の確認待ち）。',
      },
      {
        kind: 'steps',
        items: [
          '**戦いが、合意によって止まっていること。**紛争当事者の間で停戦の合意ができています。',
          '**関係者が皆、受け入れていること。**活動が行われる国と紛争当事者が、その活動と、日本の参加の両方に同意しています。',
          '**どちらの側にもつかないこと。**活動が特定の当事者に偏らず、中立的な立場を厳しく守っています。',
          '**いずれかが崩れたら、引き揚げられること。**ミッションが続いていても、日本は撤収できます。',
          '**武器の使用は必要な限度にとどめること。**生命などを守るための必要最小限が基本です。2015年の改正により、一定の業務では、定められた条件のもとで、それを超える使用も可能になりました。',
        ],
      },
      { kind: 'check', check: 'm1-l3-withdraw' },
      {
        kind: 'paragraph',
        text: '文民にとって第五の原則は単純です。**武器は持ちません**。ほかの四つも、法律家だけの話ではありません。停戦が破られた、外国人を受け入れない当事者が現れた、というあなたの報告が、東京での判断材料になることがあります。時刻と場所を添えて事実を伝え、結論は書かないでください。',
      },
      { kind: 'heading', text: '二つの系統、一人の自分' },
      {
        kind: 'paragraph',
        text: 'ミッションでは、ミッションの長の指揮のもとで、業務、移動、安全についての指示に従います。日本との関係では、派遣された者としての身分が続きます。給与、服務、帰国命令などです。二つはふだん食い違いません。ミッションの指示が、日本が承認した範囲を超えるように思えるときは、**自分で選ばない**でください。確認が必要だと上司に伝え、すぐに日本側の連絡先に電話します。命に危険があるときは、まずミッションの安全担当の指示に従って身を守り、確認はその後にします。',
      },
      {
        kind: 'scenario',
        title: '隣の郡まで',
        situation: [
          '日本から派遣された三島千佳さんは、タランバで連絡調整の仕事をしています。課長から、病気になった同僚に代わってカスル郡に2週間行ってほしいと頼まれました。もっともな依頼です。しかし、東京で承認された計画に書かれている場所は「ポート・マレン及びタランバ」です。',
        ],
        response: [
          '三島さんはすぐに伝えます。「お手伝いしたいのですが、私の派遣で認められている場所は二か所です。カスルが含まれるかどうかを確認させてください」。いつまでに分かるかを告げ、それまで報告書の作成をタランバで引き受けると申し出ます。',
          '日本側の連絡先に電話し、同じ内容を5行で送ります。場所、日程、業務、誰の依頼か、安全担当の見解です。回答は文書で来ます。届くまでは出発しません。',
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: '似た言葉、違う意味',
        text: '参加五原則は「中立的な立場」と言い、国連の文書は**公平性（impartiality）**と言います。ミッションの中では、国連の言葉を国連の意味で使ってください。誰にも同じ基準を当てはめ、不正を前に黙らないという意味です。',
      },
      {
        kind: 'checklist',
        title: '一枚の紙にまとめておくこと',
        items: [
          '自分の派遣の根拠（一行で）と、それを教えてくれた部署',
          '承認された場所と業務',
          '日本側の連絡先の氏名、昼夜の電話番号、代理者',
          '二つの系統が食い違ったときの行動：伝える、電話する、文書を待つ',
        ],
      },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'm1-l3-withdraw',
      stem: {
        en: 'A party announces on the radio that the ceasefire is over. You were sent by Japan and you are in the field. What is your part?',
        ja: '一方の当事者が、停戦は終わったとラジオで宣言しました。あなたは日本から派遣され、現場にいます。あなたの役割はどれですか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Leave for the airport, since the first principle is no longer met.',
            ja: '第一の原則が満たされなくなったので、空港へ向かう。',
          },
          correct: false,
          because: {
            en: 'A broadcast does not decide it, nor do you. Moving alone now may be the most dangerous thing you can do.',
            ja: '放送が決めることでも、あなたが決めることでもありません。今、一人で動くことが最も危険かもしれません。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Work on as planned until Tokyo says otherwise.',
            ja: '東京から指示があるまで、予定どおり仕事を続ける。',
          },
          correct: false,
          because: {
            en: 'Tokyo can only judge what it hears, and your safety now follows the mission’s instructions.',
            ja: '東京は、伝えられたことしか判断できません。また、今の安全はミッションの指示に従って守ります。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Ask the party’s liaison officer by telephone whether the announcement is genuine.',
            ja: '当事者側の連絡担当者に電話し、発表が本物かどうかを尋ねる。',
          },
          correct: false,
          because: {
            en: 'A call like this can be taken as the mission speaking. Those who hold that contact will ask.',
            ja: 'その電話は、ミッションの公式な接触と受け取られかねません。担当する人が確認します。',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Follow the mission’s security instructions, and report the facts on both lines.',
            ja: 'ミッションの安全上の指示に従い、二つの系統の両方に事実を報告する。',
          },
          correct: true,
          because: {
            en: 'Safety on the ground is led by the mission. Whether Japan stays is decided by its government, on facts.',
            ja: '現場の安全を導くのはミッションです。日本が参加を続けるかどうかは、事実に基づいて政府が決めます。',
          },
        },
      ],
    },
  ],
}
