import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m4l4: LessonContent = {
  key: 'm4-l4',
  title: { en: 'Detention and abduction', ja: '拘束と誘拐' },
  minutes: 16,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'Detention is carried out by an authority: police, army, whoever governs the place. Abduction is carried out by people who want something in exchange, or want to be noticed. In the beginning you may not know which it is. Your conduct in the first hour is the same: calm, slow, respectful, unremarkable.',
      },
      { kind: 'heading', text: 'The first three actions' },
      {
        kind: 'steps',
        items: [
          '**Do what you are told, slowly.** No running, shouting or sudden movement. The first minutes are the most dangerous.',
          '**Say simply who you are.** Name, organisation, the work you do. True, short, and the same every time.',
          '**Breathe and notice.** Time, turns, sounds, voices. Do not stare and do not ask about it.',
        ],
      },
      { kind: 'heading', text: 'If an authority detains you' },
      {
        kind: 'list',
        items: [
          'Ask politely who is in charge and why you are held. Show your papers.',
          'Ask to inform your office, and as a foreigner your embassy. Ask again, calmly, each time a new person appears.',
          'Sign nothing you cannot read. Offer no money.',
          'Do not volunteer names of people who trusted you: “My office can answer that.” Under threat of violence, your life comes first.',
          'Ask the same for national colleagues. They have no embassy behind them and are often in more danger than you.',
        ],
      },
      { kind: 'heading', text: 'If you are held' },
      { kind: 'figure', figure: 'tension' },
      {
        kind: 'paragraph',
        text: 'In the long middle your task is to remain a person, to the guards and to yourself. Eat, wash, move, count the days. Family and food are safe subjects; politics and religion are not. Do not threaten or try to negotiate your own release. Escape is a last resort, for when you are certain that staying will kill you.',
      },
      {
        kind: 'paragraph',
        text: 'If there is a rescue: lie flat, empty hands in view, stay still, do what you are told. Rescuers may be rough until they know who you are.',
      },
      { kind: 'check', check: 'm4-l4-rescue' },
      { kind: 'heading', text: 'If a colleague is taken' },
      {
        kind: 'checklist',
        title: 'The first hour at the office',
        items: [
          'Duty phone: who, where, when last seen. Facts only',
          'Nobody negotiates, pays or drives after them',
          'If a call comes in: listen, write it down word for word with the time, promise nothing, pass it on',
          'Nothing on social media, nothing to reporters, nothing in group chats',
          'The family hears it from the person appointed to tell them',
          'The colleague’s room, papers and devices are locked and left alone',
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: 'Do this at home',
        text: 'Fill in the confidential personal form of your organisation, with questions that only you can answer. Tell one relative who would call, and that silence helps you.',
      },
      {
        kind: 'scenario',
        title: 'The police post in Kasuru',
        situation: [
          'Emi Tachibana and her interpreter Joram Sade, a citizen of Selat, are stopped and locked in an office as “spies”. A man in plain clothes shouts at Joram. From Emi he wants a list of everybody she met this week.',
        ],
        response: [
          'Emi stays seated, hands on the table, and gives name, organisation and letter of authorisation. “May I inform my office and my embassy that we are both here?” About the list: “I am not allowed to give that. My office can answer you.”',
          'At 16:30 their check-in fails and the office acts on the journey plan. At 19:10 both are released. When an officer offered to let Emi go first, she asked politely to wait for Joram.',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '拘束は、警察、軍、その土地を治める勢力など、権限を持つ側が行います。誘拐は、引き換えに何かを得たい人、あるいは世間の注目を集めたい人が行います。初めのうちは、どちらか分からないこともあります。最初の1時間の振る舞いは同じです。落ち着いて、ゆっくり、丁寧に、目立たないようにします。',
      },
      { kind: 'heading', text: '最初の三つの行動' },
      {
        kind: 'steps',
        items: [
          '**言われたとおりに、ゆっくり動きます。** 走らない、叫ばない、急に動かない。最も危険なのは最初の数分です。',
          '**自分が何者かを簡潔に伝えます。** 名前、所属、仕事の内容。うそを言わず、短く、何度聞かれても同じように答えます。',
          '**息を整え、気づいたことを覚えます。** 時刻、曲がった回数、音、声などです。じろじろ見たり、尋ねたりはしません。',
        ],
      },
      { kind: 'heading', text: '当局に拘束されたとき' },
      {
        kind: 'list',
        items: [
          '責任者は誰か、なぜ拘束されたのかを丁寧に尋ね、身分証を見せます。',
          '事務所への連絡を求めます。外国人であれば、大使館への連絡も求めます。担当者が替わるたびに、落ち着いて繰り返します。',
          '読めない書類には署名しません。金銭を渡そうとしません。',
          'あなたを信頼して話してくれた人の名前を、自分からは言いません。「その件は事務所がお答えします」と言います。暴力で脅されたときは、命が最優先です。',
          '現地の同僚についても、同じことを求めます。大使館の後ろ盾がない同僚は、あなたより危険な立場にあることが少なくありません。',
        ],
      },
      { kind: 'heading', text: '捕らわれの身になったとき' },
      { kind: 'figure', figure: 'tension' },
      {
        kind: 'paragraph',
        text: '長く続く中間の時期に大切なのは、見張りにとっても自分にとっても、一人の人間であり続けることです。食べ、体を洗い、体を動かし、日数を数えます。家族や食べ物の話は差し支えありませんが、政治と宗教の話は避けます。脅したり、自分の解放を自分で交渉したりしません。脱出は、とどまれば殺されると確信したときの最後の手段です。',
      },
      {
        kind: 'paragraph',
        text: '救出が始まったら、床に伏せ、何も持たない手を見えるように出し、動かずに指示に従います。あなたが誰か分かるまで、救出する側の扱いは手荒いかもしれません。',
      },
      { kind: 'check', check: 'm4-l4-rescue' },
      { kind: 'heading', text: '同僚が連れ去られたとき' },
      {
        kind: 'checklist',
        title: '事務所での最初の1時間',
        items: [
          '当直電話に知らせる。誰が、どこで、最後に見たのはいつか。事実だけを伝える',
          '誰も交渉せず、支払わず、追いかけない',
          '相手から電話があれば、よく聞き、言葉どおりに時刻とともに書き取り、何も約束せず、報告する',
          'SNSに書かない、記者に話さない、グループチャットに流さない',
          '家族には、決められた担当者から伝える',
          '本人の部屋、書類、機器は施錠し、触らない',
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: '出発前に自宅で',
        text: '所属団体の秘密扱いの個人情報票に記入し、本人にしか答えられない質問も書いておきます。家族の一人に、いざというとき誰から電話が来るか、そして、外に話さないことがあなたの助けになることを伝えておきましょう。',
      },
      {
        kind: 'scenario',
        title: 'カスル郡の警察詰所で',
        situation: [
          '橘恵美さんと、セラト国民で通訳のジョラム・サデさんは、路上で止められ、「スパイ」だとして一室に閉じ込められました。私服の男がサデさんを怒鳴ります。橘さんには、今週会った人全員の名簿を出すよう求めます。',
        ],
        response: [
          '橘さんは座ったまま両手を机に置き、名前と所属を告げ、許可書を示します。「私たち二人がここにいることを、事務所と大使館に知らせてもよいですか」。名簿については「お渡しする権限がありません。事務所がお答えします」と答えます。',
          '16時30分の定時連絡がなく、事務所は移動計画に沿って動き出します。19時10分、二人とも解放されました。橘さんだけ先に帰ってよいと言われたとき、橘さんは、サデさんを待たせてほしいと丁寧に頼みました。',
        ],
      },
    ],
  },
  figures: [
    {
      id: 'tension',
      width: 640,
      height: 320,
      svg: `<rect x="66" y="56" width="130" height="178" fill="var(--refused-tint)"/>
<rect x="484" y="56" width="136" height="178" fill="var(--refused-tint)"/>
<rect x="196" y="56" width="288" height="178" fill="var(--neutral-tint)"/>
<path d="M66 44V234H630" fill="none" stroke="var(--ink)" stroke-width="2.5"/>
<path d="M60 52h12l-6-14zM622 228v12l14-6z" fill="var(--ink)"/>
<path d="M70 226C100 222 108 112 132 112C160 112 164 190 216 196C260 201 280 184 320 192C360 200 400 186 440 194C500 200 512 112 548 112C580 112 584 216 616 226" fill="none" stroke="var(--primary)" stroke-width="5" stroke-linecap="round"/>
<circle cx="132" cy="112" r="9" fill="var(--refused)"/>
<circle cx="548" cy="112" r="9" fill="var(--refused)"/>
<text x="20" y="28" font-size="20" fill="var(--ink)">{{danger}}</text>
<g text-anchor="middle" fill="var(--ink)" font-size="20"><text x="131" y="88" font-weight="700">{{capture}}</text><text x="340" y="150" font-weight="700">{{waiting}}</text><text x="552" y="88" font-weight="700">{{end}}</text>
<text x="131" y="266">{{capture-1}}</text><text x="131" y="294">{{capture-2}}</text><text x="340" y="266">{{waiting-1}}</text><text x="340" y="294">{{waiting-2}}</text><text x="552" y="266">{{end-1}}</text><text x="552" y="294">{{end-2}}</text></g>`,
      labels: {
        danger: { en: 'Danger', ja: '危険の度合い' },
        capture: { en: 'Capture', ja: '捕まる瞬間' },
        'capture-1': { en: 'Obey,', ja: '従う' },
        'capture-2': { en: 'move slowly', ja: 'ゆっくり動く' },
        waiting: { en: 'Long wait', ja: '長く待つ時期' },
        'waiting-1': { en: 'Eat, wash, move,', ja: '食べ、洗い、体を動かす' },
        'waiting-2': { en: 'count the days', ja: '日数を数える' },
        end: { en: 'The end', ja: '終わり' },
        'end-1': { en: 'Lie flat,', ja: '伏せる' },
        'end-2': { en: 'hands empty', ja: '空の手を見せる' },
      },
      alt: {
        en: 'A curve of danger over time. It is highest at the moment of capture, lower during a long wait, and high again at release or rescue. Advice below: at capture obey and move slowly; while waiting eat, wash, move and count the days; at the end lie flat with empty hands.',
        ja: '時間に沿った危険の度合いの曲線。捕まる瞬間に最も高く、長く待つ時期は低く、解放や救出のときに再び高くなる。下に助言。捕まる瞬間は従い、ゆっくり動く。待つ時期は食べ、体を洗い、体を動かし、日数を数える。終わりは伏せて、空の手を見せる。',
      },
      caption: {
        en: 'Danger peaks at capture and again at release or rescue. Everything in between is endurance.',
        ja: '危険が高まるのは、捕まる瞬間と、解放・救出の瞬間です。その間は、ひたすら耐える時期です。',
      },
    },
  ],
  checks: [
    {
      key: 'm4-l4-rescue',
      stem: {
        en: 'You have been held for nine days. There are shots outside, then shouting, and the door bursts open. What do you do?',
        ja: '捕らわれて9日目です。外で銃声と叫び声がして、扉が勢いよく開きました。どうしますか。',
      },
      options: [
        {
          id: 'a',
          text: { en: 'Run towards the uniforms.', ja: '制服姿の人たちのほうへ走る。' },
          correct: false,
          because: {
            en: 'They see a shape running at them in smoke and noise, and have a second to decide.',
            ja: '煙と騒音の中、自分に向かって走ってくる人影を見て、相手は一瞬で判断しなければなりません。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Lie flat, empty hands in view, stay still and follow instructions.',
            ja: '床に伏せ、空の手を見えるように出し、動かずに指示に従う。',
          },
          correct: true,
          because: {
            en: 'Whoever came in, you are low, harmless and easy to recognise as a person who is held.',
            ja: '入ってきたのが誰であっても、低い姿勢で危険がなく、捕らわれている人だと分かりやすいからです。',
          },
        },
        {
          id: 'c',
          text: { en: 'Pick up the guard’s rifle to protect yourself.', ja: '身を守るため、見張りの銃を拾う。' },
          correct: false,
          because: {
            en: 'A person with a weapon is taken for one of the captors.',
            ja: '武器を持っていれば、誘拐した側の人間だと思われます。',
          },
        },
        {
          id: 'd',
          text: { en: 'Stand up and call out your name and nationality.', ja: '立ち上がって、名前と国籍を叫ぶ。' },
          correct: false,
          because: {
            en: 'Standing puts you in the line of fire. Speak when you are asked, from the floor.',
            ja: '立てば射線に入ります。聞かれたときに、伏せたまま答えます。',
          },
        },
      ],
    },
  ],
}
