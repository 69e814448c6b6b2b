import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m1l1: LessonContent = {
  key: 'm1-l1',
  title: { en: 'Charter and Council', ja: '国連憲章と安全保障理事会' },
  minutes: 12,
  blocks: {
    en: [
      {
        kind: 'callout',
        tone: 'note',
        title: 'What this course is, and is not',
        text: 'This course **prepares** you for the United Nations’ Core Pre-deployment Training Materials (CPTM). It is not the CPTM and does not replace it. Whether it counts as equivalent for a posting is a decision of the competent authority. Until you have that decision in writing, plan to take the UN course as well.',
      },
      {
        kind: 'paragraph',
        text: 'On your third day a shopkeeper in Talamba will ask: “Who invited you?” If you can answer in two sentences, you understand why you are there, who may send you home, and what you may not do. This lesson gives you those sentences.',
      },
      { kind: 'heading', text: 'Where a mission comes from' },
      {
        kind: 'paragraph',
        text: 'The Charter of the United Nations gives the **Security Council** primary responsibility for international peace and security, and the member states have agreed to carry out its decisions. The Charter does not contain the word “peacekeeping”. The practice grew from need: the first observers went out in 1948, and every mission since has rested on a decision made for one place and one time.',
      },
      {
        kind: 'table',
        caption: 'Three chapters of the Charter that people will quote at you',
        head: ['Chapter', 'What it is about', 'What it means for you'],
        rows: [
          ['VI', 'Settling disputes peacefully', 'Good offices, talks and observers belong here.'],
          [
            'VII',
            'Threats to the peace, breaches of it, aggression',
            'When the Council acts under it, a mandate may allow force for stated tasks. Read which ones.',
          ],
          [
            'VIII',
            'Regional organisations',
            'Another organisation’s force may stand beside your mission. It has its own mandate and its own orders.',
          ],
        ],
      },
      { kind: 'heading', text: 'Who decides, who pays, who runs it' },
      { kind: 'figure', figure: 'from-council-to-you' },
      {
        kind: 'list',
        items: [
          '**The Security Council decides.** Fifteen members, five of them permanent. A resolution needs nine votes in favour and no vote against by a permanent member. An abstention does not block it.',
          '**The General Assembly approves the money.** All member states share the cost by an agreed scale. A task that the Council orders can still wait for a budget.',
          '**The Secretary-General runs it**, through the Secretariat, and appoints the head of mission. He or she reports back to the Council.',
          '**Member states lend people.** The United Nations has no army and no police force of its own.',
        ],
      },
      { kind: 'check', check: 'm1-l1-who-extends' },
      { kind: 'heading', text: 'A mandate has an end' },
      {
        kind: 'paragraph',
        text: 'A mandate usually runs for a fixed period, often a year, and is then renewed, changed or ended. In the weeks before the vote people in the host country become nervous, and rumours are good. Know the date. Say nothing about the outcome: you do not know it, and a guess from you is taken as news.',
      },
      {
        kind: 'scenario',
        title: 'A question at the market',
        situation: [
          'Haruka Seno, election adviser with the Assistance Mission in Selat (invented), is buying lamps in Talamba. A man says loudly: “The foreigners decide everything now. They will choose our president.” Several people turn round.',
        ],
        response: [
          'She answers without raising her voice: “The United Nations sent us, with the agreement of your government, to support the election. Selat’s own commission runs it, and the voters choose. I cannot choose anything here except a lamp.”',
          'Somebody laughs. She pays, leaves, and mentions the talk to the political affairs section that afternoon: it is the third time this week that she has heard the sentence.',
        ],
      },
      {
        kind: 'checklist',
        title: 'Before I travel, I can say',
        items: [
          'the number and the date of the resolution that governs my mission now',
          'the day on which the mandate ends unless it is renewed',
          'in two sentences, who sent the mission and who agreed to it',
          'who has decided whether this course counts for my posting, and where that is written',
        ],
      },
    ],
    ja: [
      {
        kind: 'callout',
        tone: 'note',
        title: 'この研修の位置づけ',
        text: 'この研修は、国連の派遣前共通研修教材（CPTM）を学ぶための**準備**です。CPTMそのものではなく、その代わりにもなりません。派遣にあたって同等と認めるかどうかは、権限のある機関が決めます。同等認定を書面で受け取るまでは、国連の研修も受けるつもりで計画してください。',
      },
      {
        kind: 'paragraph',
        text: '着任3日目、タランバの店主があなたに尋ねます。「誰に呼ばれて来たんだ」。二文で答えられるなら、自分がなぜそこにいるのか、誰の判断で帰ることになるのか、何をしてはならないのかが分かっています。この単元では、その二文を身につけます。',
      },
      { kind: 'heading', text: 'ミッションはどこから生まれるか' },
      {
        kind: 'paragraph',
        text: '国連憲章は、国際の平和と安全について主要な責任を**安全保障理事会**に負わせ、加盟国はその決定を実施することに同意しています。憲章に「平和維持活動」という言葉は出てきません。必要に迫られて実践の中から育った活動です。最初の監視員が派遣されたのは1948年でした。以来、どのミッションも、一つの場所、一つの時期のために下された決定に基づいています。',
      },
      {
        kind: 'table',
        caption: '現地でよく引き合いに出される憲章の三つの章',
        head: ['章', '内容', 'あなたにとっての意味'],
        rows: [
          ['第6章', '紛争の平和的解決', '仲介、対話、監視などの活動の土台です。'],
          [
            '第7章',
            '平和に対する脅威、平和の破壊、侵略行為',
            '安保理がこの章に基づいて行動するとき、特定の任務について実力の行使が認められることがあります。どの任務かを読み取ります。',
          ],
          [
            '第8章',
            '地域的機関',
            '別の機関の部隊が並んで活動することがあります。任務も指揮系統も、あなたのミッションとは別です。',
          ],
        ],
      },
      { kind: 'heading', text: '誰が決め、誰が負担し、誰が動かすか' },
      { kind: 'figure', figure: 'from-council-to-you' },
      {
        kind: 'list',
        items: [
          '**決めるのは安全保障理事会です。**15か国で構成され、うち5か国が常任理事国です。決議の採択には9か国以上の賛成が必要で、常任理事国が1か国でも反対すれば成立しません。棄権は妨げになりません。',
          '**予算を承認するのは総会です。**費用は、定められた分担率に応じて全加盟国が負担します。安保理が命じた任務でも、予算を待つことがあります。',
          '**動かすのは事務総長です。**事務局を通じて運営し、ミッションの長を任命し、安保理に報告します。',
          '**人を出すのは加盟国です。**国連は、自前の軍隊も警察も持っていません。',
        ],
      },
      { kind: 'check', check: 'm1-l1-who-extends' },
      { kind: 'heading', text: '任務には期限がある' },
      {
        kind: 'paragraph',
        text: '任務（マンデート）には通常、1年などの期限があり、その後、延長、変更、終了のいずれかが決まります。採決前の数週間、受入国の人々は不安になり、うわさがよく広まります。期限の日は知っておいてください。ただし、結果を口にしてはいけません。あなたにも分からないことであり、推測を話せば、確かな情報として伝わってしまいます。',
      },
      {
        kind: 'scenario',
        title: '市場での問いかけ',
        situation: [
          'セラト支援ミッション（架空）の選挙専門家、瀬野遥さんは、タランバでランプを買っています。一人の男性が大声で言いました。「今じゃ何でも外国人が決める。次の大統領もあいつらが選ぶんだ」。何人かが振り返ります。',
        ],
        response: [
          '瀬野さんは落ち着いた声で答えます。「私たちは国連から、こちらの政府の同意を得て、選挙のお手伝いに来ています。選挙を行うのはセラトの選挙管理委員会で、選ぶのは有権者の皆さんです。私がここで選べるのは、ランプだけです」。',
          '笑い声が起こりました。瀬野さんは支払いを済ませて立ち去り、その日の午後、政務部門に伝えます。同じ言葉を聞いたのは、今週三度目でした。',
        ],
      },
      {
        kind: 'checklist',
        title: '出発までに言えるようにすること',
        items: [
          '今のミッションの根拠となっている決議の番号と日付',
          '延長されなければ任務が終わる日',
          'ミッションを送ったのは誰で、同意したのは誰か（二文で）',
          'この研修が自分の派遣で認められるかを決めたのは誰で、どこに書かれているか',
        ],
      },
    ],
  },
  figures: [
    {
      id: 'from-council-to-you',
      width: 640,
      height: 300,
      svg: `<g fill="none" stroke="var(--primary)" stroke-width="4"><path d="M320 88V116"/><path d="M320 180V208"/><path d="M200 154H212"/><path d="M440 154H428"/></g>
<path d="M310 114H330L320 128ZM310 206H330L320 220ZM210 144V164L222 154ZM430 144V164L418 154Z" fill="var(--primary)"/>
<rect x="190" y="16" width="260" height="72" rx="6" fill="var(--primary-tint)" stroke="var(--primary)" stroke-width="2"/>
<rect x="222" y="128" width="196" height="52" rx="6" fill="var(--surface)" stroke="var(--primary)" stroke-width="2"/>
<rect x="190" y="220" width="260" height="64" rx="6" fill="var(--primary-tint)" stroke="var(--primary)" stroke-width="2"/>
<rect x="8" y="118" width="192" height="72" rx="6" fill="var(--surface)" stroke="var(--control)" stroke-width="2"/>
<rect x="440" y="118" width="192" height="72" rx="6" fill="var(--surface)" stroke="var(--control)" stroke-width="2"/>
<g text-anchor="middle" fill="var(--ink)" font-size="20"><text x="320" y="46" font-weight="700">{{council}}</text><text x="320" y="74" font-size="18">{{decides}}</text>
<text x="320" y="161" font-weight="700" font-size="18">{{sg}}</text>
<text x="320" y="247" font-weight="700">{{mission}}</text><text x="320" y="273" font-size="18">{{you}}</text>
<text x="104" y="148" font-weight="700" font-size="18">{{assembly}}</text><text x="104" y="175" font-size="17">{{budget}}</text>
<text x="536" y="148" font-weight="700" font-size="18">{{states}}</text><text x="536" y="175" font-size="17">{{people}}</text></g>`,
      labels: {
        council: { en: 'Security Council', ja: '安全保障理事会' },
        decides: { en: 'decides the mandate', ja: '任務を決める' },
        sg: { en: 'Secretary-General', ja: '事務総長' },
        mission: { en: 'Head of mission', ja: 'ミッションの長' },
        you: { en: 'and, through others, you', ja: 'その先に、あなた' },
        assembly: { en: 'General Assembly', ja: '総会' },
        budget: { en: 'approves the budget', ja: '予算を承認する' },
        states: { en: 'Member states', ja: '加盟国' },
        people: { en: 'lend the people', ja: '人を出す' },
      },
      alt: {
        en: 'A line from the Security Council, which decides the mandate, to the Secretary-General, to the head of mission and through others to you. From the sides the General Assembly, which approves the budget, and the member states, which lend the people, feed into the Secretary-General’s box.',
        ja: '任務を決める安全保障理事会から、事務総長、ミッションの長を経て、その先のあなたに至る線。左右から、予算を承認する総会と、人を出す加盟国が、事務総長につながる。',
      },
      caption: {
        en: 'Your authority comes down this line. What is not in the mandate does not reach you.',
        ja: 'あなたの権限は、この線を下りてきます。任務に書かれていないことは、あなたまで届きません。',
      },
    },
  ],
  checks: [
    {
      key: 'm1-l1-who-extends',
      stem: {
        en: 'A village elder asks you to make sure that the mission stays another year. Who decides on that?',
        ja: '村の長老から、ミッションがもう1年いてくれるようにしてほしいと頼まれました。それを決めるのは誰ですか。',
      },
      options: [
        {
          id: 'a',
          text: { en: 'The head of mission', ja: 'ミッションの長' },
          correct: false,
          because: {
            en: 'He or she advises and reports, and carries out what is decided.',
            ja: '助言し、報告し、決まったことを実行する立場です。',
          },
        },
        {
          id: 'b',
          text: { en: 'The General Assembly, with the budget', ja: '予算を決める総会' },
          correct: false,
          because: {
            en: 'It approves the money for a mandate that the Council has given.',
            ja: '総会が承認するのは、安保理が与えた任務のための予算です。',
          },
        },
        {
          id: 'c',
          text: { en: 'The Security Council', ja: '安全保障理事会' },
          correct: true,
          because: {
            en: 'Only the Council renews, changes or ends the mandate. Tell the elder that you will pass on his wish, and promise nothing.',
            ja: '任務を延長、変更、終了できるのは安保理だけです。長老には、望みを伝えることを約束し、それ以上は請け合いません。',
          },
        },
      ],
    },
  ],
}
