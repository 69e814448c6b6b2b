import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m3l1: LessonContent = {
  key: 'm3-l1',
  title: { en: 'Protection of civilians in my job', ja: '自分の仕事の中の文民保護' },
  minutes: 13,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'Many missions are ordered to protect civilians under threat of physical violence. Most people think of soldiers between a village and its attackers. That happens, but it is late. Much of protection is done earlier, by people without weapons who hear something and pass it on. One of them is you.',
      },
      { kind: 'heading', text: 'Who is protected, against whom' },
      {
        kind: 'list',
        items: [
          'A **civilian** is anyone who is not a member of armed forces or armed groups and does not take a direct part in the fighting. In doubt, a person is treated as a civilian.',
          'The **threat** may come from anybody, including the host state’s own forces.',
          'The **host state** has the first responsibility. The mission supports it, and acts where it is unable or unwilling, within its means and where it is present.',
          'Protection is a task of the **whole mission**, not of the military alone.',
        ],
      },
      { kind: 'figure', figure: 'three-tiers' },
      { kind: 'heading', text: 'What it means at your desk' },
      {
        kind: 'table',
        caption: 'The same duty in different jobs',
        head: ['If you are', 'You may notice', 'You can'],
        rows: [
          [
            'An election adviser',
            'Threats against candidates, one group’s names vanishing from the list',
            'Pass it on; advise on place and hours that put fewer people at risk',
          ],
          [
            'A logistics officer',
            'A contractor who will no longer drive to one village',
            'Ask why, and tell the operations centre',
          ],
          [
            'An engineer',
            'A well where women are stopped; a dark path to the camp',
            'Move a light, clear the bushes, change the hour of work',
          ],
          [
            'A radio operator',
            'A village that does not answer for the second evening',
            'Report the silence as an event',
          ],
        ],
      },
      { kind: 'heading', text: 'A warning is worth what it contains' },
      {
        kind: 'steps',
        items: [
          '**Who** is threatened, and by whom, as far as known.',
          '**What** exactly was said or seen. The words themselves, not your summary of the mood.',
          '**Where and when** it may happen.',
          '**How you know,** and how the person who told you can safely be reached again, if at all.',
          '**When you passed it on, and to whom.** The operations centre first; then your supervisor and the protection adviser.',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'Promise only what is yours to give',
        text: 'Never say “you are safe now” or “the soldiers will come”. People stay where they are because of such a sentence. Say: “I will pass this on within the hour. I cannot promise what will be done.” Then do it within the hour.',
      },
      { kind: 'check', check: 'm3-l1-market' },
      {
        kind: 'paragraph',
        text: 'Protection can also harm. A patrol that visits one house shows who talked. A list of threatened families is worth a great deal to those who threaten them. Before each step ask: **who will be safer, who will be seen, and what happens after we leave?** Ask the people themselves; they have protected themselves for years.',
      },
      {
        kind: 'scenario',
        title: 'The empty front row',
        situation: [
          'At a registration meeting in Ombe the front row, where the river families always sit, is empty. An old woman says to Haruka Seno in passing: “They have been told to be gone by Friday.” It is Wednesday. Haruka came for lists, not for this.',
        ],
        response: [
          'She asks the woman quietly whether she wants to say more, and where. She does not: “My sister knows Joram.” Haruka leaves it there and does not point her out to anyone.',
          'From the car, at 11:25, she calls the operations centre: river families in Ombe, told to be gone by Friday, source one older woman, not seen by us, front row empty today. She then informs her supervisor and the protection adviser.',
          'A joint team of civil affairs, human rights and police goes the next morning, to the whole village and not to one house. Haruka’s part was a call of ninety seconds.',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '身体的暴力の脅威にさらされた文民の保護を命じられているミッションは少なくありません。多くの人が思い浮かべるのは、村と襲撃者の間に立つ兵士でしょう。実際にあることですが、それはもう遅い段階です。保護の多くは、もっと早い時期に、武器を持たない人が何かを聞き、伝えることで行われます。その一人があなたです。',
      },
      { kind: 'heading', text: '誰を、誰から守るのか' },
      {
        kind: 'list',
        items: [
          '**文民**とは、軍隊や武装集団の構成員ではなく、戦闘に直接参加していない人です。疑わしいときは文民として扱います。',
          '**脅威**をもたらすのは、受入国の部隊も含め、誰でもありえます。',
          '**受入国**に第一の責任があります。ミッションはそれを支え、受入国にその力や意思がないときは、展開している場所で、できる範囲で行動します。',
          '保護は軍事部門だけでなく、**ミッション全体**の任務です。',
        ],
      },
      { kind: 'figure', figure: 'three-tiers' },
      { kind: 'heading', text: '自分の机の上では' },
      {
        kind: 'table',
        caption: '職種ごとに見た同じ務め',
        head: ['職種', '気づくかもしれないこと', 'できること'],
        rows: [
          [
            '選挙専門家',
            '候補者への脅迫。名簿から消えていく一つの集団の名前',
            '情報を上げる。危険にさらされる人が減る場所と時間を助言する',
          ],
          ['輸送担当', 'ある村への運転だけを断るようになった業者', '理由を尋ね、オペレーションセンターに伝える'],
          [
            '施設担当',
            '女性が足止めされる井戸、避難民キャンプへの暗い道',
            '照明を移す、やぶを払う、作業の時間を変える',
          ],
          ['無線担当', '二晩続けて応答のない村', '応答がないことを、一つの事案として報告する'],
        ],
      },
      { kind: 'heading', text: '警告の価値は中身で決まる' },
      {
        kind: 'steps',
        items: [
          '**誰が**、分かる範囲で誰から、脅かされているのか。',
          '**何が**、正確にどう言われ、何が見えたのか。雰囲気のまとめではなく、言葉そのものを伝えます。',
          '**どこで、いつ**起きるおそれがあるのか。',
          '**どうして分かったのか。**話してくれた人に、安全にもう一度連絡できるのか、できるならどうやってか。',
          '**いつ、誰に伝えたのか。**まずオペレーションセンター、次に上司と文民保護アドバイザーです。',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '自分にできることだけを約束する',
        text: '「もう大丈夫です」「兵士が来ます」とは、決して言わないでください。その一言のために、人は逃げずにとどまります。「1時間以内に伝えます。どう対応されるかは約束できません」と言い、1時間以内に実行します。',
      },
      { kind: 'check', check: 'm3-l1-market' },
      {
        kind: 'paragraph',
        text: '保護が害になることもあります。パトロールが一軒だけを訪ねれば、誰が話したかが知られます。脅されている家族の名簿は、脅す側にとって大きな価値があります。行動の前に考えてください。**誰が今より安全になり、誰が目立ち、私たちが去った後に何が起きるか。**当人たちにも尋ねましょう。何年も自分たちの身を守ってきた人々です。',
      },
      {
        kind: 'scenario',
        title: '空いたままの最前列',
        situation: [
          'オンベでの登録説明会で、いつも川沿いの家族が座る最前列が空いています。一人の年配の女性が、通りすがりに瀬野遥さんに言いました。「金曜までに出ていけって言われたのよ」。今日は水曜日です。瀬野さんは名簿の仕事で来たのであって、この件のためではありません。',
        ],
        response: [
          '瀬野さんは小声で、もっと話したいか、話すならどこがよいかを尋ねます。女性は「妹がジョラムさんを知っているから」とだけ答えました。瀬野さんはそれ以上聞かず、その女性のことが周りに分かるような振る舞いもしません。',
          '11時25分、車からオペレーションセンターに電話します。オンベの川沿いの家族が、金曜までに出ていけと言われた。情報源は年配の女性一人、自分たちは見ていない、今日は最前列が空席。続いて、上司と文民保護アドバイザーにも知らせます。',
          '翌朝、民政、人権、警察の合同チームが、一軒ではなく村全体を訪ねました。瀬野さんの役目は、90秒の電話でした。',
        ],
      },
    ],
  },
  figures: [
    {
      id: 'three-tiers',
      width: 640,
      height: 250,
      svg: `<g fill="var(--surface)" stroke="var(--primary)" stroke-width="2"><rect x="8" y="12" width="624" height="68" rx="6"/><rect x="8" y="91" width="624" height="68" rx="6"/><rect x="8" y="170" width="624" height="68" rx="6"/></g>
<g fill="var(--primary)"><circle cx="46" cy="46" r="20"/><circle cx="46" cy="125" r="20"/><circle cx="46" cy="204" r="20"/></g>
<g fill="var(--surface)"><circle cx="46" cy="46" r="16"/><circle cx="46" cy="125" r="16"/><circle cx="46" cy="204" r="16"/></g>
<g fill="var(--ink)" font-size="20"><g text-anchor="middle" font-weight="700"><text x="46" y="53">1</text><text x="46" y="132">2</text><text x="46" y="211">3</text></g>
<g font-weight="700"><text x="82" y="42">{{talk}}</text><text x="82" y="121">{{body}}</text><text x="82" y="200">{{ground}}</text></g>
<text x="82" y="68" font-size="18">{{talk-1}}</text><text x="82" y="147" font-size="18">{{body-1}}</text><text x="82" y="226" font-size="18">{{ground-1}}</text></g>`,
      labels: {
        talk: { en: 'Dialogue and engagement', ja: '対話と働きかけ' },
        'talk-1': {
          en: 'with those who threaten, or who can stop it',
          ja: '脅す側や、それを止められる人と話す',
        },
        body: { en: 'Physical protection', ja: '物理的な保護' },
        'body-1': {
          en: 'presence, patrols, shelter, and as a last resort force',
          ja: '存在を示す、パトロール、避難場所、最後の手段としての実力',
        },
        ground: { en: 'A protective environment', ja: '守られる環境づくり' },
        'ground-1': {
          en: 'courts, police, rights, a safe return',
          ja: '裁判、警察、人権、安全な帰還',
        },
      },
      alt: {
        en: 'Three layers. 1: dialogue and engagement, speaking with those who threaten and those who can stop them. 2: physical protection, by presence, patrols, shelter and as a last resort force. 3: a protective environment, with courts, police, rights and a safe return.',
        ja: '三つの層。1、対話と働きかけ。脅す側や、それを止められる人と話す。2、物理的な保護。存在を示す、パトロール、避難場所、最後の手段としての実力。3、守られる環境づくり。裁判、警察、人権、安全な帰還。',
      },
      caption: {
        en: 'The three go on at the same time. Civilians work in all of them, also in the second: by information.',
        ja: '三つは同時に進みます。文民はすべてに関わります。第二の層にも、情報を通じて関わります。',
      },
    },
  ],
  checks: [
    {
      key: 'm3-l1-market',
      stem: {
        en: 'A tea seller tells you that “boys from outside” are counting the stalls of one group in the market. Nothing has happened. You are a finance officer. What do you do?',
        ja: '茶店の店主から、「よその若者たち」が市場で、ある集団の店を数えて回っていると聞きました。何かが起きたわけではありません。あなたは財務担当です。どうしますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Go and ask the boys what they are doing.',
            ja: '若者たちのところへ行き、何をしているのかを尋ねる。',
          },
          correct: false,
          because: {
            en: 'They learn that somebody talked, and they saw you drink tea.',
            ja: '誰かが話したことが相手に知られます。あなたが茶を飲んでいたところも見られています。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Call the operations centre now: what was said, where, when, and how you heard it.',
            ja: '今、オペレーションセンターに電話する。何を、どこで、いつ、どう聞いたかを伝える。',
          },
          correct: true,
          because: {
            en: 'Marking or counting one group is a known sign before violence. Whether it matters, those who see the whole map will judge.',
            ja: '特定の集団に印を付けたり数えたりするのは、暴力の前触れとして知られています。重要かどうかは、全体を見ている人が判断します。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Wait for a second source before troubling anybody.',
            ja: '人を煩わせる前に、二つ目の情報源を待つ。',
          },
          correct: false,
          because: {
            en: 'Confirmation is others’ work. Say that it is one source, and say it now.',
            ja: '裏付けを取るのはほかの人の仕事です。情報源は一つだと断って、今伝えます。',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Mention it to the protection adviser at Friday’s meeting.',
            ja: '金曜日の会議で文民保護アドバイザーに話す。',
          },
          correct: false,
          because: {
            en: 'The right person, but Friday may be too late.',
            ja: '相手は正しいのですが、金曜日では間に合わないかもしれません。',
          },
        },
      ],
    },
  ],
}
