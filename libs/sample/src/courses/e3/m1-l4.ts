import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m1l4: LessonContent = {
  key: 'm1-l4',
  title: { en: 'Reading a mandate paragraph', ja: '任務を定める条文を読む' },
  minutes: 14,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'A mandate is a few pages of very long sentences. Most people in a mission have never read them, and quote instead what a predecessor once said. An hour with the text, a pencil and three questions puts you ahead: **Who is addressed? How strong is the verb? What is not there?**',
      },
      { kind: 'heading', text: 'The verb decides' },
      { kind: 'figure', figure: 'duty-power-wish' },
      {
        kind: 'paragraph',
        text: 'In front of the numbered paragraphs stand others that begin with words like “recalling” or “noting with concern”. They give the reasons. They help you to understand, but they order nothing.',
      },
      { kind: 'heading', text: 'An invented mandate' },
      {
        kind: 'paragraph',
        text: 'Read slowly. Nothing here is from a real resolution.',
      },
      {
        kind: 'table',
        caption: 'From the mandate of the Assistance Mission in Selat (invented)',
        head: ['Text', 'Read it like this'],
        rows: [
          [
            '4. **Decides** that the Mission **shall** monitor the ceasefire line and report on violations by any party;',
            'Duty of the mission. “By any party” leaves no choice about whose violations count.',
          ],
          [
            '5. **Authorises** the Mission, within its capabilities and areas of deployment and without prejudice to the responsibility of the host authorities, to use all necessary means to protect civilians under threat of physical violence;',
            'Power of the mission, with three limits: what it can do, where it is, and the host state’s own responsibility, which remains.',
          ],
          [
            '6. **Requests** the Secretary-General to advise the Electoral Commission of Selat on voter registration;',
            'A task given through the Secretary-General: for the adviser, a duty to advise. Not to register voters in its place.',
          ],
          [
            '7. **Calls upon** the parties to allow free movement of the Mission;',
            'Addressed to the parties. It gives you an argument at the barrier, not a right to drive through it.',
          ],
          [
            '8. **Encourages** the Government to consult women’s organisations on the election law;',
            'A wish, addressed to the Government. You may remind and offer help; you may not demand.',
          ],
        ],
      },
      { kind: 'check', check: 'm1-l4-silent' },
      { kind: 'heading', text: 'What is not there' },
      {
        kind: 'paragraph',
        text: 'Silence is not permission. The text above says nothing about arresting people, printing ballot papers, or guarding a party’s office. If you are asked for one of these, the honest answer is: “I do not find this in our mandate. I will ask.” Take the question to your supervisor; legal and political advisers decide how far a general sentence reaches.',
      },
      {
        kind: 'steps',
        items: [
          '**Find the newest resolution**, and look whether it changes or only extends the earlier one.',
          '**Mark the addressee** of each numbered paragraph: mission, Secretary-General, host state, parties, all states.',
          '**Mark the verb**: duty, power, wish.',
          '**Circle the limits**: “within its capabilities”, “at the request of”, “in support of”, “until”.',
          '**Write one line for your own job**: “Paragraph 6, to advise, so I do not …”.',
          '**Go on to the plans.** The mission’s plan and your terms of reference turn the paragraph into work.',
        ],
      },
      {
        kind: 'scenario',
        title: 'The missing ballot boxes',
        situation: [
          'Two days before the trial registration, the district commission in Kasuru has no ink and no forms. The chairman says to Haruka Seno: “You have a car and a printer. Print them, and bring them round with the blue flag. Everyone trusts you.”',
        ],
        response: [
          'She thinks of paragraph 6: advise. Forms that come from the mission, under its flag, make the mission the organiser, and the losing side will remember it.',
          '“I cannot produce or deliver them for you. I can help you today to write the request to your national commission, and ask our logistics section whether they are able to support it if your commission asks.” She informs her supervisor before noon, because support to the commission is the mission’s to give, not hers.',
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: 'A line for your wallet',
        text: 'Write the paragraph that carries your own job on a small card, in your words, with its number. You will need it at barriers, in meetings, and on the evening when you wonder why you are here.',
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '任務（マンデート）を定めた決議は、長い文が続く数ページの文書です。ミッションの大半の人は読んだことがなく、前任者から聞いた話を繰り返しています。本文と鉛筆を手に1時間、三つの問いを立てて読めば、それだけで一歩先に立てます。**誰に宛てているか。動詞の強さはどれほどか。書かれていないことは何か。**',
      },
      { kind: 'heading', text: '決め手は動詞' },
      { kind: 'figure', figure: 'duty-power-wish' },
      {
        kind: 'paragraph',
        text: '番号の付いた本文の前には、「想起し」「懸念をもって留意し」などの言葉で始まる段落が並びます。決議の理由を述べた部分です。理解の助けにはなりますが、何かを命じるものではありません。',
      },
      { kind: 'heading', text: '架空の任務を読む' },
      {
        kind: 'paragraph',
        text: 'ゆっくり読んでください。実在の決議からの引用ではありません。',
      },
      {
        kind: 'table',
        caption: 'セラト支援ミッション（架空）の任務から',
        head: ['条文', '読み方'],
        rows: [
          [
            '4．ミッションは停戦ラインを監視し、いずれの当事者による違反についても報告するものとする（shall）ことを**決定する**。',
            'ミッションの義務です。「いずれの当事者」とあるので、誰の違反を数えるかを選ぶ余地はありません。',
          ],
          [
            '5．ミッションが、その能力及び展開地域の範囲内で、かつ受入国当局の責任を損なうことなく、身体的暴力の脅威にさらされた文民を保護するため、必要なあらゆる手段を用いることを**許可する**（authorises）。',
            'ミッションの権限です。限度は三つあります。できること、いる場所、そして受入国自身の責任が残ることです。',
          ],
          [
            '6．有権者登録についてセラト選挙管理委員会に助言するよう、事務総長に**要請する**（requests）。',
            '事務総長を通じて与えられた任務です。専門家にとっては助言する義務であり、代わりに登録することではありません。',
          ],
          [
            '7．ミッションの自由な移動を認めるよう、当事者に**求める**（calls upon）。',
            '当事者に宛てた文です。検問所での説得の材料にはなりますが、突破する権利ではありません。',
          ],
          [
            '8．選挙法について女性団体の意見を聴くよう、政府に**奨励する**（encourages）。',
            '政府に宛てた希望です。思い出してもらい、手助けを申し出ることはできますが、要求はできません。',
          ],
        ],
      },
      { kind: 'check', check: 'm1-l4-silent' },
      { kind: 'heading', text: '書かれていないこと' },
      {
        kind: 'paragraph',
        text: '書かれていないことは、許されていることではありません。上の条文は、人を逮捕すること、投票用紙を印刷すること、政党の事務所を警備することには触れていません。頼まれたときの誠実な答えはこうです。「私たちの任務には見当たりません。確認します」。質問は上司に上げてください。一般的な文言がどこまで及ぶかは、法務や政務の担当者が判断します。',
      },
      {
        kind: 'steps',
        items: [
          '**最新の決議を探す。**以前の決議を変えているのか、延長しただけなのかを確かめます。',
          '**宛先に印を付ける。**番号の付いた段落ごとに、ミッション、事務総長、受入国、当事者、全加盟国のどれに宛てたものかを見ます。',
          '**動詞に印を付ける。**義務、権限、希望のどれかを見分けます。',
          '**限度を丸で囲む。**「能力の範囲内で」「要請に基づき」「支援して」「…までの間」などです。',
          '**自分の仕事を一行で書く。**「第6項、助言。だから私は…をしない」。',
          '**計画に進む。**ミッションの計画とあなたの業務指示書（TOR）が、条文を日々の仕事に置き換えます。',
        ],
      },
      {
        kind: 'scenario',
        title: '届かない登録用紙',
        situation: [
          '試行登録の2日前、カスル郡の選挙管理委員会にはインクも用紙も届いていません。委員長が瀬野遥さんに言います。「車も印刷機もあるでしょう。印刷して、青い旗を立てて配って回ってください。あなたなら皆が信用します」。',
        ],
        response: [
          '瀬野さんは第6項を思い浮かべます。助言です。ミッションが旗を立てて用紙を配れば、ミッションが登録を行ったことになり、敗れた側はそれを忘れません。',
          '「私が作って配ることはできません。今日、中央の委員会に出す要請書を一緒に書くことはできます。中央の委員会から依頼があれば支援できるか、輸送部門にも聞いてみます」。委員会への支援を決めるのは自分ではなくミッションなので、昼前には上司に報告します。',
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: '財布に入れる一行',
        text: '自分の仕事の根拠になる条文を、番号とともに、自分の言葉で小さなカードに書いておきましょう。検問所で、会議で、そして、なぜ自分はここにいるのかと思う夜に、役に立ちます。',
      },
    ],
  },
  figures: [
    {
      id: 'duty-power-wish',
      width: 640,
      height: 226,
      svg: `<rect x="8" y="12" width="200" height="200" rx="6" fill="var(--primary)"/>
<rect x="14" y="72" width="188" height="134" rx="4" fill="var(--surface)"/>
<rect x="14" y="18" width="188" height="48" rx="4" fill="var(--primary-tint)"/>
<rect x="220" y="12" width="200" height="200" rx="6" fill="var(--surface)" stroke="var(--primary)" stroke-width="3"/>
<path d="M222 68H418" stroke="var(--primary)" stroke-width="3"/>
<rect x="432" y="12" width="200" height="200" rx="6" fill="var(--surface)" stroke="var(--control)" stroke-width="2" stroke-dasharray="8 5"/>
<path d="M434 68H630" stroke="var(--control)" stroke-width="2" stroke-dasharray="8 5"/>
<g text-anchor="middle" fill="var(--ink)" font-size="20"><g font-weight="700" font-size="22"><text x="108" y="50">{{duty}}</text><text x="320" y="50">{{power}}</text><text x="532" y="50">{{wish}}</text></g>
<text x="108" y="108">{{duty-1}}</text><text x="108" y="140">{{duty-2}}</text><text x="108" y="190" font-weight="700">{{duty-3}}</text>
<text x="320" y="108">{{power-1}}</text><text x="320" y="140">{{power-2}}</text><text x="320" y="190" font-weight="700">{{power-3}}</text>
<text x="532" y="108">{{wish-1}}</text><text x="532" y="140">{{wish-2}}</text><text x="532" y="190" font-weight="700">{{wish-3}}</text></g>`,
      labels: {
        duty: { en: 'Duty', ja: '義務' },
        'duty-1': { en: 'decides … shall', ja: 'decides … shall' },
        'duty-2': { en: 'requests', ja: 'requests' },
        'duty-3': { en: 'It must be done', ja: 'する義務がある' },
        power: { en: 'Power', ja: '権限' },
        'power-1': { en: 'authorises', ja: 'authorises' },
        'power-2': { en: 'may', ja: 'may' },
        'power-3': { en: 'It may be done', ja: 'してよい' },
        wish: { en: 'Wish', ja: '希望' },
        'wish-1': { en: 'encourages', ja: 'encourages' },
        'wish-2': { en: 'calls upon', ja: 'calls upon' },
        'wish-3': { en: 'It is hoped for', ja: '望まれている' },
      },
      alt: {
        en: 'Three boxes. Duty: decides, shall, requests; it must be done. Power: authorises, may; it may be done. Wish: encourages, calls upon; it is hoped for.',
        ja: '三つの枠。義務（decides … shall、requests）：する義務がある。権限（authorises、may）：してよい。希望（encourages、calls upon）：望まれている。',
      },
      caption: {
        en: 'A rule of thumb. The same verb can weigh more or less in its sentence: ask the legal adviser when much hangs on it.',
        ja: '英語の決議文に出てくる動詞の目安です。同じ動詞でも、文脈によって重みは変わります。大事な場面では法務担当に尋ねます。',
      },
    },
  ],
  checks: [
    {
      key: 'm1-l4-silent',
      stem: {
        en: 'Using the invented text: the Government has not consulted any women’s organisation. May you, as an adviser, insist that it does before you go on advising?',
        ja: '上の架空の条文で考えます。政府は女性団体の意見をまったく聴いていません。専門家であるあなたは、意見を聴くまで助言を続けないと迫ってよいでしょうか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'No: paragraph 8 is a wish. Remind, offer help, and report that nothing has happened.',
            ja: 'よくない。第8項は希望なので、思い出してもらい、手助けを申し出、進んでいないことを報告する。',
          },
          correct: true,
          because: {
            en: 'Your duty under paragraph 6 goes on. Pressure is for those who speak for the mission.',
            ja: '第6項による助言の義務は続きます。圧力をかけるかどうかは、ミッションを代表する人が決めます。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Yes: what the Council encourages, the Government must do.',
            ja: 'よい。安保理が奨励したことは、政府が行わなければならない。',
          },
          correct: false,
          because: {
            en: '“Encourages” orders nothing. It shows what the Council hopes for.',
            ja: '「奨励する」は命令ではありません。安保理の望みを示しています。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'It does not concern you: paragraph 8 is addressed to somebody else.',
            ja: '第8項の宛先は自分ではないので、関係がない。',
          },
          correct: false,
          because: {
            en: 'You may well raise it in your advice, and the Council will want to know. Only the demand is not yours.',
            ja: '助言の中で取り上げてよく、安保理もその状況を知りたいはずです。あなたにできないのは、要求することだけです。',
          },
        },
      ],
    },
  ],
}
