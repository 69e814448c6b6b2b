import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m2l2: LessonContent = {
  key: 'm2-l2',
  title: { en: 'Who I report to', ja: '私は誰に報告するのか' },
  minutes: 13,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'Ask ten newcomers to whom they report and you get ten names of people. The right answer is not one name but several lines, each for a different thing. In a crisis you have no time to work out which is which. You draw it now, on one sheet.',
      },
      { kind: 'heading', text: 'The top of the mission' },
      {
        kind: 'list',
        items: [
          '**Head of mission.** In larger missions usually the Special Representative of the Secretary-General. Overall authority over all components.',
          '**Deputies.** Often one for political affairs or protection, one for the link to development and humanitarian work.',
          '**Force commander** for the military, **police commissioner** for the police, **director or chief of mission support** for money, transport and supply.',
          '**Chief of staff.** Makes the parts work as one; most instructions to all staff come from this office.',
        ],
      },
      {
        kind: 'paragraph',
        text: 'Contingents are a special case. Their state lends them to the mission: the force commander directs their operations, while pay, discipline and careers stay with the state. So a soldier’s misconduct is reported in the mission, but much of what follows happens at home.',
      },
      { kind: 'heading', text: 'Five lines that meet in you' },
      { kind: 'figure', figure: 'five-lines' },
      {
        kind: 'table',
        caption: 'Which line for what',
        head: ['Line', 'For', 'Not for'],
        rows: [
          ['Supervisor', 'Tasks, priorities, leave, appraisal', 'Lifting a security restriction'],
          [
            'Technical',
            'Professional advice, standards, templates from your section at headquarters',
            'Instructions behind your supervisor’s back',
          ],
          [
            'Security',
            'Movement, incidents, evacuation. Binds everyone, of any rank',
            'Discussing whether your task is useful',
          ],
          [
            'Conduct',
            'Misconduct, yours or another’s. Does not go through your supervisor if that is unsafe',
            'Complaints about workload',
          ],
          [
            'Sender',
            'Your status at home: contract, pay, health, recall',
            'Mission information that is marked confidential',
          ],
        ],
      },
      { kind: 'check', check: 'm2-l2-two-bosses' },
      { kind: 'heading', text: 'A report that can be used' },
      {
        kind: 'steps',
        items: [
          '**The main point first.** “The registration in Ombe stopped at 10:20 today; nobody is hurt.”',
          '**What is known, and how.** Seen by me, told by two people separately, rumour.',
          '**What it may mean.** One sentence, marked as your view.',
          '**What you have done, what you need, by when.**',
          '**To whom it went.** So that nobody sends it on a second time, and nobody thinks that somebody else did.',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'Bad news goes up at the speed of bad news',
        text: 'A late report with perfect grammar has hurt more people than an early one with gaps. Say “I know this much; more at 15:00”, and keep the appointment.',
      },
      {
        kind: 'scenario',
        title: 'The deputy asks directly',
        situation: [
          'A deputy head of mission visits Talamba, likes Ren Asakura’s briefing and says at the door: “Send me the list of the villages that have not registered, with the reasons. Tonight, to me directly.” Ren’s supervisor is in Port Maren.',
        ],
        response: [
          'Ren says: “Yes. I will copy my supervisor so that she can add what I do not know.” It is a normal sentence, and deputies have heard it before.',
          'He telephones his supervisor and sends the list in time. Two of the reasons name people who would be in danger; these stay out of the mail. He writes “two cases by secure means on request”.',
        ],
      },
      {
        kind: 'checklist',
        title: 'My line sheet',
        items: [
          'Five lines, each with name, deputy and a number that answers at night',
          'For each line one sentence: “I go here when …”',
          'Who stands in for my supervisor today',
          'A copy in my bag and one at home, without confidential details',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '着任したばかりの人に「誰に報告しますか」と聞くと、人の名前が一つ返ってきます。正しい答えは、一つの名前ではありません。用件ごとに違う、いくつもの線です。危機のさなかに考えている暇はないので、今のうちに一枚の紙に描いておきます。',
      },
      { kind: 'heading', text: 'ミッションの上層部' },
      {
        kind: 'list',
        items: [
          '**ミッションの長。**規模の大きいミッションでは、通常、国連事務総長特別代表です。すべての部門に対する全般的な権限を持ちます。',
          '**副代表。**一人が政務や保護を、もう一人が開発・人道支援との連携を受け持つ形がよく見られます。',
          '**軍事部門司令官**、**警察部門の長（警察コミッショナー）**、そして資金、輸送、補給を受け持つ**支援部門の長**。',
          '**官房長（チーフ・オブ・スタッフ）。**各部門を一つにまとめます。全職員向けの指示の多くはここから出ます。',
        ],
      },
      {
        kind: 'paragraph',
        text: '部隊には特別な事情があります。部隊は派遣国から預けられたもので、活動は司令官が指揮しますが、給与、懲戒、人事は派遣国に残ります。そのため、兵士の不正行為はミッションの中で通報しますが、その後の手続の多くは本国で行われます。',
      },
      { kind: 'heading', text: '自分に集まる五本の線' },
      { kind: 'figure', figure: 'five-lines' },
      {
        kind: 'table',
        caption: 'どの用件に、どの線を使うか',
        head: ['線', '使う場面', '使わない場面'],
        rows: [
          ['上司', '業務、優先順位、休暇、評価', '安全上の制限を解くこと'],
          ['専門', '本部の同じ部門からの専門的助言、基準、書式', '上司の頭越しに指示を受けること'],
          ['安全', '移動、事案、退避。地位にかかわらず全員が従う', '業務そのものが役に立つかどうかの議論'],
          ['行動規律', '自分や他人の不正行為。上司を通すと危ないときは通さなくてよい', '仕事量への不満'],
          ['派遣元', '契約、給与、健康、帰国命令など、本国での身分に関すること', '秘密指定のあるミッションの情報'],
        ],
      },
      { kind: 'check', check: 'm2-l2-two-bosses' },
      { kind: 'heading', text: '使える報告の書き方' },
      {
        kind: 'steps',
        items: [
          '**要点を最初に。**「本日10時20分、オンベでの登録が止まりました。けが人はいません」。',
          '**分かっていることと、その根拠。**自分で見た、二人から別々に聞いた、うわさ、のどれかを書きます。',
          '**意味するかもしれないこと。**自分の見方と断って、一文で書きます。',
          '**自分がしたこと、必要なこと、その期限。**',
          '**誰に送ったか。**二重の転送も、「誰かが送っただろう」という思い込みも防げます。',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '悪い知らせほど早く上げる',
        text: '文章は完璧でも遅れた報告のほうが、穴はあっても早い報告より、多くの人を傷つけてきました。「今分かるのはここまでです。続きは15時に」と伝え、その時刻を守ります。',
      },
      {
        kind: 'scenario',
        title: '副代表からの直接の依頼',
        situation: [
          'タランバを訪れた副代表が、朝倉蓮さんの説明を気に入り、帰り際に言いました。「まだ登録していない村の一覧を、理由を付けて送ってくれ。今夜、私に直接」。朝倉さんの上司はポート・マレンにいます。',
        ],
        response: [
          '朝倉さんは答えます。「承知しました。私の知らない点を補ってもらえるよう、上司にも同時に送ります」。ごく普通の一言で、副代表も聞き慣れています。',
          '上司に電話で伝え、時間までに一覧を送ります。理由のうち二つには、知られると危険が及ぶ人の名前があるため、メールには書きません。「2件は、ご要望があれば安全な手段でお伝えします」と書き添えます。',
        ],
      },
      {
        kind: 'checklist',
        title: '私の報告先シート',
        items: [
          '五本の線それぞれの氏名、代理者、夜間もつながる番号',
          '線ごとに一文：「…のときはここへ」',
          '今日、上司の代わりを務めるのは誰か',
          'かばんに一部、自宅に一部（秘密の情報は書かない）',
        ],
      },
    ],
  },
  figures: [
    {
      id: 'five-lines',
      width: 640,
      height: 300,
      svg: `<g fill="none" stroke-width="4"><path d="M320 206V84" stroke="var(--primary)"/><path d="M262 224L176 176" stroke="var(--primary)" stroke-dasharray="8 6"/><path d="M378 224L464 176" stroke="var(--refused)"/><path d="M250 252H180" stroke="var(--warn)"/><path d="M390 252H460" stroke="var(--muted)" stroke-dasharray="3 5"/></g>
<g fill="var(--surface)" stroke="var(--ink)" stroke-width="2"><rect x="214" y="16" width="212" height="68" rx="6"/><rect x="8" y="112" width="190" height="68" rx="6"/><rect x="442" y="112" width="190" height="68" rx="6"/><rect x="8" y="218" width="172" height="68" rx="6"/><rect x="460" y="218" width="172" height="68" rx="6"/></g>
<rect x="250" y="206" width="140" height="80" rx="6" fill="var(--primary-tint)" stroke="var(--primary)" stroke-width="3"/>
<g text-anchor="middle" fill="var(--ink)" font-size="18"><g font-weight="700" font-size="20"><text x="320" y="44">{{supervisor}}</text><text x="103" y="140">{{technical}}</text><text x="537" y="140">{{security}}</text><text x="94" y="246">{{conduct}}</text><text x="546" y="246">{{sender}}</text><text x="320" y="254" font-size="24">{{you}}</text></g>
<text x="320" y="70">{{supervisor-1}}</text><text x="103" y="166">{{technical-1}}</text><text x="537" y="166">{{security-1}}</text><text x="94" y="272">{{conduct-1}}</text><text x="546" y="272">{{sender-1}}</text></g>`,
      labels: {
        you: { en: 'You', ja: '自分' },
        supervisor: { en: 'Supervisor', ja: '上司' },
        'supervisor-1': { en: 'tasks and priorities', ja: '業務と優先順位' },
        technical: { en: 'Technical', ja: '専門' },
        'technical-1': { en: 'advice, standards', ja: '助言と基準' },
        security: { en: 'Security', ja: '安全' },
        'security-1': { en: 'travel, incidents', ja: '移動と事案' },
        conduct: { en: 'Conduct', ja: '行動規律' },
        'conduct-1': { en: 'misconduct', ja: '不正行為' },
        sender: { en: 'Sender', ja: '派遣元' },
        'sender-1': { en: 'status, recall', ja: '身分と帰国' },
      },
      alt: {
        en: 'You in the middle below, with five lines: to the supervisor for tasks and priorities, to the technical line for advice and standards, to security for movement and incidents, to conduct for misconduct, and to the sender for status and recall.',
        ja: '中央下の自分から五本の線が出ている。上司へは業務と優先順位、専門へは助言と基準、安全へは移動と事案、行動規律へは不正行為、派遣元へは身分と帰国。',
      },
      caption: {
        en: 'Replace the five words by five names and five numbers. Titles differ from mission to mission.',
        ja: '五つの言葉を、五つの氏名と電話番号に置き換えてください。名称はミッションによって異なります。',
      },
    },
  ],
  checks: [
    {
      key: 'm2-l2-two-bosses',
      stem: {
        en: 'Your supervisor in the field office wants you in Kasuru tomorrow. Your technical section at headquarters writes that you should finish the registration manual first. What do you do?',
        ja: '地方事務所の上司からは、明日カスル郡へ行くよう言われました。一方、本部の専門部門からは、先に登録の手引を仕上げるようにとメールが来ています。どうしますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Finish the manual: headquarters stands above the field office.',
            ja: '手引を仕上げる。本部は地方事務所より上だから。',
          },
          correct: false,
          because: {
            en: 'The technical line advises. It does not set your tasks.',
            ja: '専門の線は助言するものです。業務を割り当てる線ではありません。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Show the message to your supervisor, who decides or settles it with the section.',
            ja: 'メールを上司に見せる。上司が決めるか、専門部門と調整する。',
          },
          correct: true,
          because: {
            en: 'The conflict belongs to the two of them. Your task is to make it visible today.',
            ja: '食い違いを解くのは両者の仕事です。あなたの役目は、それを今日のうちに見えるようにすることです。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Do both, working through the night, so that nobody is disappointed.',
            ja: '誰もがっかりさせないよう、徹夜で両方を済ませる。',
          },
          correct: false,
          because: {
            en: 'The next conflict is certain, and now you drive on a bad road without sleep.',
            ja: '食い違いは必ずまた起こります。しかも、眠らずに悪路を行くことになります。',
          },
        },
      ],
    },
  ],
}
