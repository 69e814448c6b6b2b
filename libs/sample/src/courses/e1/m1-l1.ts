import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m1l1: LessonContent = {
  key: 'm1-l1',
  title: { en: 'Host state, employer, you', ja: '受入国、派遣元、そしてあなた' },
  minutes: 10,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'Three parties carry your safety in the field: the state you are in, the organisation that sends you, and you. Each holds a different part. Trouble often starts in the gaps, where everybody believes that somebody else is taking care of it.',
      },
      { kind: 'heading', text: 'The host state comes first' },
      {
        kind: 'paragraph',
        text: 'The **primary responsibility** for the safety of people on its territory rests with the host state: its police, its emergency services, its courts. This remains true when the state is weak. But a duty on paper is not an ambulance at the gate. Ask what the police and the hospital can really do here, at night and in this season, and plan for the difference.',
      },
      { kind: 'heading', text: 'Your employer: duty of care' },
      { kind: 'paragraph', text: 'Whoever sends you owes you a duty of care. You may expect your employer to:' },
      {
        kind: 'list',
        items: [
          'tell you honestly about the risks, so that you agree with open eyes',
          'train, equip and insure you for the place and the work',
          'know where you are and be able to reach you at any hour',
          'stop the work, or bring you out, when the risk becomes too high',
          'care for you afterwards, and not only with forms',
        ],
      },
      {
        kind: 'paragraph',
        text: 'National colleagues are owed the same care. Their risks may differ from yours, and often go on after office hours.',
      },
      { kind: 'heading', text: 'You' },
      {
        kind: 'paragraph',
        text: 'Nobody can wear the seat belt, keep the curfew or answer the check-in call for you. Your conduct off duty counts as much as on duty. And you have a voice: if something feels wrong, say so before you leave, not afterwards.',
      },
      {
        kind: 'callout',
        tone: 'note',
        title: 'Declining a task',
        text: 'If you believe that a task puts you or others in serious danger, say so, give your reason and offer another way. Ask before departure how this works in your organisation.',
      },
      { kind: 'heading', text: 'Anyone may stop, one person restarts' },
      {
        kind: 'paragraph',
        text: 'Every duty station needs one person who decides on suspending movement. This course says **area security officer**; your organisation may use another title. Learn the name, the number and the deputy on your first day.',
      },
      { kind: 'figure', figure: 'stop-and-restart' },
      {
        kind: 'list',
        items: [
          '**Anyone may call a stop.** The youngest passenger may ask the driver to halt. Nobody is blamed for an honest stop.',
          '**Only the named person lifts a suspension.** It binds everybody: visitors, managers, contractors, people in a hurry. A calm street, a full diary or a borrowed escort does not lift it.',
        ],
      },
      {
        kind: 'scenario',
        title: 'The road to Kasuru looks quiet',
        situation: [
          'Midori, a water engineer in Selat, is to inspect a pump in Kasuru district. At 06:50 the area security officer suspends all road travel: shots were heard near the river bridge.',
          'Her driver has just spoken to his cousin, who says that the road is calm. The district head offers a police car.',
        ],
        response: [
          'Midori stays. She tells the driver, then calls the district head, explains that she cannot travel and offers to meet by telephone.',
          'She passes the cousin’s words to the area security officer. They are useful information, not a permission.',
          'She asks when the decision will be reviewed, and plans office work until then.',
        ],
      },
      { kind: 'check', check: 'director-and-suspension' },
      {
        kind: 'checklist',
        title: 'Within a day of arriving, I can name',
        items: [
          'the person who decides on suspending movement, and the deputy',
          'the duty phone number, on paper as well as in my phone',
          'what the local police and ambulance can really do',
          'what my insurance covers here, and how to call for help under it',
          'one thing that only I can do for my safety every day',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '現場であなたの安全を支えるのは、三者です。あなたがいる国、あなたを送り出した組織、そしてあなた自身です。受け持ちはそれぞれ違います。問題は、「誰かがやってくれているだろう」と皆が思っている隙間から起こりがちです。',
      },
      { kind: 'heading', text: '第一の責任は受入国に' },
      {
        kind: 'paragraph',
        text: '領域内にいる人の安全について**第一の責任**を負うのは受入国です。警察、救急、裁判所がその役目を担います。国の力が弱くても、この原則は変わりません。ただし、書類の上の責任と、門の前に来てくれる救急車とは別のものです。この土地の警察や病院が、夜間に、またこの季節に、実際に何をしてくれるのかを確かめ、足りない分を計画で補ってください。',
      },
      { kind: 'heading', text: '派遣元の安全配慮義務' },
      {
        kind: 'paragraph',
        text: 'あなたを送り出す組織には、安全配慮義務があります。派遣元には次のことを期待してかまいません。',
      },
      {
        kind: 'list',
        items: [
          'リスクを正直に伝え、納得したうえで引き受けられるようにすること',
          '任地と業務に見合った研修、装備、保険を用意すること',
          'あなたの居場所を把握し、いつでも連絡がつくようにしておくこと',
          'リスクが高くなりすぎたら、業務を止める、または退避させること',
          '事後も、書類だけで済ませず、心身の支援を続けること',
        ],
      },
      {
        kind: 'paragraph',
        text: '現地職員に対しても、同じ配慮が必要です。現地職員のリスクはあなたのリスクと同じとは限らず、勤務時間が終わっても続くことが少なくありません。',
      },
      { kind: 'heading', text: 'あなたの役割' },
      {
        kind: 'paragraph',
        text: 'シートベルトを締める、門限を守る、定時連絡に応える。どれも、代わりにやってくれる人はいません。勤務外のふるまいも、勤務中と同じ重みを持ちます。そして、あなたには声を上げる力があります。おかしいと感じたら、後からではなく、出発する前に言ってください。',
      },
      {
        kind: 'callout',
        tone: 'note',
        title: '業務を断るとき',
        text: '自分やほかの人に重大な危険が及ぶと思うときは、そう伝え、理由を述べ、別の方法を提案してください。所属組織での手順は、派遣前に確かめておきましょう。',
      },
      { kind: 'heading', text: '止めるのは誰でも、再開を決めるのは一人' },
      {
        kind: 'paragraph',
        text: 'どの任地にも、移動停止を決める人が一人必要です。この研修ではその人を**地域安全担当官**と呼びます。組織によって呼び名は違います。着任した日のうちに、氏名、電話番号、代理者を覚えてください。',
      },
      { kind: 'figure', figure: 'stop-and-restart' },
      {
        kind: 'list',
        items: [
          '**「止まろう」は誰が言ってもよい。**いちばん若い同乗者でも、運転手に停車を求められます。真剣な申し出であれば、止めたことを責められることはありません。',
          '**移動停止を解除できるのは、決められた人だけ。**来訪者も管理職も委託業者も、急いでいる人も従います。通りが静かでも、予定が詰まっていても、護衛を借りられても、解除の理由にはなりません。',
        ],
      },
      {
        kind: 'scenario',
        title: 'カスル郡への道は静かに見える',
        situation: [
          'セラトで働く水道技術者のみどりさんは、カスル郡へポンプの点検に行く予定です。6時50分、地域安全担当官が陸路の移動をすべて停止しました。川の橋の近くで銃声が聞こえたためです。',
          '運転手は、たった今いとこと電話で話し、「道は落ち着いている」と聞いたそうです。郡長は警察車両を出そうと言ってくれています。',
        ],
        response: [
          'みどりさんは出発しません。運転手に伝え、郡長に電話をかけて、今日は行けないことを説明し、電話での打合せを提案します。',
          'いとこの話は地域安全担当官に伝えます。役に立つ情報ではありますが、出発の許可ではありません。',
          '次にいつ見直すのかを尋ね、それまでは事務所でできる仕事を進めます。',
        ],
      },
      { kind: 'check', check: 'director-and-suspension' },
      {
        kind: 'checklist',
        title: '着任から1日以内に言えるようにすること',
        items: [
          '移動停止を決める人と、その代理者',
          '当直電話の番号（携帯電話だけでなく、紙にも）',
          '地元の警察と救急が実際にできること',
          '自分の保険がこの土地で何を補償し、どう連絡すれば使えるか',
          '自分の安全のために、自分にしかできない毎日の行動を一つ',
        ],
      },
    ],
  },
  figures: [
    {
      id: 'stop-and-restart',
      width: 640,
      height: 310,
      svg: `
<path d="M120 92V56H520V80" fill="none" stroke="var(--refused)" stroke-width="4"/>
<path d="M510 78H530L520 94Z" fill="var(--refused)"/>
<path d="M520 218V254H120V232" fill="none" stroke="var(--valid)" stroke-width="4"/>
<path d="M110 234H130L120 218Z" fill="var(--valid)"/>
<rect x="20" y="96" width="200" height="120" rx="6" fill="var(--valid-tint)" stroke="var(--valid)" stroke-width="2"/>
<rect x="420" y="96" width="200" height="120" rx="6" fill="var(--refused-tint)" stroke="var(--refused)" stroke-width="2"/>
<path d="M80 158V144Q80 138 86 138H98L108 122H142L154 138H160Q168 138 168 146V158Z" fill="var(--surface)" stroke="var(--ink)" stroke-width="2"/>
<path d="M112 128H123V138H106ZM128 128H139L146 138H128Z" fill="var(--neutral-tint)" stroke="var(--ink)" stroke-width="1.5"/>
<circle cx="102" cy="158" r="9" fill="var(--ink)"/>
<circle cx="148" cy="158" r="9" fill="var(--ink)"/>
<path d="M508 116H532L546 130V154L532 168H508L494 154V130Z" fill="var(--surface)" stroke="var(--refused)" stroke-width="3"/>
<path d="M513 130V154M527 130V154" stroke="var(--refused)" stroke-width="6"/>
<text x="120" y="200" text-anchor="middle" font-size="22" font-weight="700" fill="var(--ink)">{{moving}}</text>
<text x="520" y="200" text-anchor="middle" font-size="22" font-weight="700" fill="var(--ink)">{{suspended}}</text>
<text x="320" y="40" text-anchor="middle" font-size="22" fill="var(--ink)">{{anyone}}</text>
<text x="320" y="150" text-anchor="middle" font-size="20" fill="var(--muted)">{{doubt-1}}</text>
<text x="320" y="178" text-anchor="middle" font-size="20" fill="var(--muted)">{{doubt-2}}</text>
<text x="320" y="290" text-anchor="middle" font-size="22" fill="var(--ink)">{{restart}}</text>`.trim(),
      labels: {
        moving: { en: 'Moving', ja: '移動中' },
        suspended: { en: 'Stopped', ja: '停止' },
        anyone: { en: 'Anyone may call a stop', ja: '「止まろう」は誰が言ってもよい' },
        'doubt-1': { en: 'In doubt,', ja: '迷ったら' },
        'doubt-2': { en: 'stay and ask', ja: '動かず確認' },
        restart: { en: 'Area security officer lifts a suspension', ja: '移動停止の解除は地域安全担当官' },
      },
      alt: {
        en: 'Two boxes, Moving and Stopped. The arrow from Moving to Stopped says that anyone may call a stop. The arrow back says that the area security officer lifts a suspension. Between them: in doubt, stay and ask.',
        ja: '「移動中」と「停止」の二つの枠。移動中から停止への矢印には「止まろうは誰が言ってもよい」、停止から移動中へ戻る矢印には「移動停止の解除は地域安全担当官」とあり、中央に「迷ったら動かず確認」と書かれています。',
      },
      caption: {
        en: 'Stopping is easy on purpose. Starting again after a suspension has one owner, or that person’s deputy.',
        ja: '止まることは、あえて簡単にしてあります。停止後の再開を決めるのは一人だけです（不在のときは代理者）。',
      },
    },
  ],
  checks: [
    {
      key: 'director-and-suspension',
      stem: {
        en: 'A visiting director wants to drive to the coast although movement is suspended. “I take the responsibility,” she says. What holds?',
        ja: '移動停止中ですが、視察に来た本部の部長が「責任は私が取るから」と、車で海岸へ行こうとしています。正しいのはどれですか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'She may go, because she is the most senior person here.',
            ja: '最も職位が高い人なので、行ってよい。',
          },
          correct: false,
          because: {
            en: 'Rank is not the role. Lifting a suspension belongs to the person named for it, who has the information.',
            ja: '職位と役割は別です。停止を解除するのは、その役目を任され、情報を持っている人です。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'She may go by taxi, because no official vehicle is used.',
            ja: '公用車を使わず、タクシーでなら行ってよい。',
          },
          correct: false,
          because: {
            en: 'The suspension protects people, not vehicles. A taxi removes even the radio and the known driver.',
            ja: '停止は車ではなく人を守るためのものです。タクシーでは、無線も顔なじみの運転手も失います。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'The suspension binds her too. She can ask for the reasons and for the time of the next review.',
            ja: '部長も停止に従う。理由と、次に見直す時刻を尋ねることはできる。',
          },
          correct: true,
          because: {
            en: 'A suspension binds everybody. Asking for reasons and the review time is right; going is not.',
            ja: '移動停止は全員に及びます。理由や見直しの時刻を尋ねるのは正しい対応ですが、出かけることはできません。',
          },
        },
        {
          id: 'd',
          text: {
            en: 'She may go if everybody in the car signs that they accept the risk.',
            ja: '同乗者全員が「リスクを承知している」と署名すれば行ってよい。',
          },
          correct: false,
          because: {
            en: 'A signature does not lower the risk, and those who would have to come to the rescue have signed nothing.',
            ja: '署名してもリスクは下がりません。救助に向かうことになる人たちは、何も承知していません。',
          },
        },
      ],
    },
  ],
}
