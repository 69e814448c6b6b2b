import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m2l4: LessonContent = {
  key: 'm2-l4',
  title: { en: 'What your profile changes', ja: 'あなたの属性が変えるもの' },
  minutes: 14,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'One street is not the same street for everybody. Who you are, who you are taken for, and what you carry or decide all change the risk. To speak of it plainly is good planning. It is never a reason to leave people out, and **harm is never the fault of the person harmed**.',
      },
      { kind: 'heading', text: 'What can change your risk' },
      {
        kind: 'table',
        caption: 'Examples, not rules: ask what holds in your place',
        head: ['Profile', 'What may differ', 'What helps'],
        rows: [
          [
            'Gender',
            'Harassment and sexual violence, for anyone; men may be taken for fighters',
            'Safe transport; a room that locks; advice from women and men who live there',
          ],
          [
            'Nationality, religion',
            'You stand for a government or a side',
            'This week’s news; one agreed way to introduce yourselves',
          ],
          [
            'Skin colour, ethnicity',
            'Taken for rich, or for one of a group; stopped more often',
            'Routes and company planned for it; every such stop reported',
          ],
          [
            'Disability, health',
            'Alarms, stairs and shelters made for others',
            'Drills with you in them; a buddy; spare medicine and batteries',
          ],
          [
            'Sexual orientation, gender identity',
            'Punished by law or by violence in some places',
            'Confidential advice before travel; a look at what phone and profiles show',
          ],
          [
            'Role and habit',
            'You hold cash, keys or lists; you hire and dismiss; you keep fixed hours',
            'Share the role; change the hours',
          ],
        ],
      },
      { kind: 'heading', text: 'What others see' },
      {
        kind: 'paragraph',
        text: 'People react to what they believe you are, not to your passport. You may be taken for another nationality. A national colleague may be a stranger two districts from home, and carries the risk home to a family in the evening. Ask; do not assume that “local” means “safe”.',
      },
      { kind: 'heading', text: 'Ask, do not guess' },
      {
        kind: 'steps',
        items: [
          'Ask everybody the same open question, in private: “Is there anything about this journey that could be different for you?”',
          'Let the person choose what to tell. Pass on only what you both agreed.',
          'Change the plan, not the person: transport, room, route, hours, company.',
          'Decide together. Taking somebody off a task is the last resort, and needs a reason you could say to their face.',
          'Ask again after the first week.',
        ],
      },
      { kind: 'check', check: 'ask-first' },
      {
        kind: 'scenario',
        title: 'Three people, one plan',
        situation: [
          'A team in Port Maren has its shelter in a basement. Haruka uses a wheelchair. Lucia has twice been followed home in the evening. Idris, a national colleague, comes from a region that is blamed for a recent attack.',
          'The leader’s first idea: Haruka works from the capital, Lucia stops walking, Idris keeps quiet.',
        ],
        response: [
          'The leader speaks to each of them alone. With Haruka and the area security officer a shelter without steps is found, and the drill is repeated until it works.',
          'With Lucia’s agreement her report goes to the area security officer. A car takes **everybody** home after dark, so that nobody is singled out.',
          'Idris says which quarters he avoids. His routes change, and staff lists no longer show a home region.',
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: 'If you rarely stand out',
        text: 'What you do not notice may still be there. When colleagues say that they are stared at or stopped, take it seriously first, then look at the plan together.',
      },
      {
        kind: 'checklist',
        title: 'My own risk note',
        items: [
          'Line 1: a threat at my residence or on my way to work, and how I know',
          'Line 2: what in my profile, role or habits exposes me',
          'Line 3: what I change tomorrow, and who knows about it',
          'Read by somebody whose profile differs from mine',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '同じ通りでも、誰にとっても同じではありません。自分が何者か、何者に見えるか、何を持ち、何を決める立場にあるか。そのすべてがリスクを変えます。それを率直に話し合うことは、よい計画の一部です。誰かを外す理由には決してなりません。そして、**被害が被害者のせいになることは決してありません**。',
      },
      { kind: 'heading', text: 'リスクを変えうるもの' },
      {
        kind: 'table',
        caption: '例であって、決まりではありません。自分の任地ではどうかを尋ねてください',
        head: ['属性', '違いが出うる点', '助けになること'],
        rows: [
          [
            '性別',
            '嫌がらせや性暴力（誰にでも起こりうる）。男性は戦闘員と見られることも',
            '安全な移動手段、鍵のかかる部屋、土地で暮らす女性と男性の助言',
          ],
          ['国籍、宗教', '政府や一方の側を代表していると見られる', '今週のニュースの確認、チームでそろえた自己紹介'],
          [
            '肌の色、民族',
            '裕福だと思われる、ある集団の一員と思われる、止められる回数が増える',
            'それを見込んだ経路と同行者、止められたときの毎回の報告',
          ],
          [
            '障害、健康状態',
            '警報、階段、避難場所が自分に合っていない',
            '本人も加わる訓練、支え合う相手、予備の薬と電池',
          ],
          [
            '性的指向、性自認',
            '法律や暴力による制裁を受ける土地がある',
            '秘密の守られる渡航前の相談、携帯電話や公開プロフィールの見直し',
          ],
          ['役割と習慣', '現金、鍵、名簿を扱う、採用や解雇を決める、毎日同じ時刻に動く', '役割を分ける、時刻を変える'],
        ],
      },
      { kind: 'heading', text: '他人の目にどう映るか' },
      {
        kind: 'paragraph',
        text: '人は、旅券ではなく、「この人は何者か」という思い込みに反応します。別の国籍の人だと思われることもあります。現地職員も、二つ隣の郡ではよそ者かもしれません。しかも夜には、リスクを家族のもとへ持ち帰ることになります。「地元の人だから安全」と決めつけず、本人に尋ねてください。',
      },
      { kind: 'heading', text: '推測せずに、尋ねる' },
      {
        kind: 'steps',
        items: [
          '全員に同じ質問を、一人ずつ、周りに聞かれない場所でします。「今回の移動で、あなたにとって事情が違いそうなことはありますか」。',
          '何を話すかは本人が選びます。ほかの人に伝えるのは、二人で合意したことだけです。',
          '人ではなく計画を変えます。移動手段、部屋、経路、時間、同行者などです。',
          '本人と一緒に決めます。業務から外すのは最後の手段で、本人の前で言える理由が必要です。',
          '最初の1週間が過ぎたら、もう一度尋ねます。',
        ],
      },
      { kind: 'check', check: 'ask-first' },
      {
        kind: 'scenario',
        title: '三人の事情と一つの計画',
        situation: [
          'ポート・マレンのチームの避難場所は地下室です。はるかさんは車いすを使っています。ルシアさんは夜の帰り道で二度、後をつけられました。現地職員のイドリスさんは、最近の襲撃に関与したと非難されている地方の出身です。',
          'チームリーダーが最初に考えたのは、はるかさんは首都で勤務、ルシアさんは徒歩をやめる、イドリスさんは目立たないようにする、という案でした。',
        ],
        response: [
          'リーダーは一人ずつ話を聞きます。はるかさん、地域安全担当官とともに段差のない避難場所を見つけ、うまくいくまで訓練を繰り返します。',
          'ルシアさんの同意を得て、その報告を地域安全担当官に伝えます。暗くなったら**全員**を車で送ることにし、誰か一人が目立たないようにします。',
          'イドリスさんは避けている地区を教えてくれました。経路を変え、職員名簿に出身地を載せるのをやめます。',
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: 'ふだん目立たない立場の人へ',
        text: '気づかないからといって、ないとは限りません。同僚が「じろじろ見られる」「よく止められる」と言ったら、まず真剣に受け止め、それから一緒に計画を見直してください。',
      },
      {
        kind: 'checklist',
        title: '私のリスクメモ',
        items: [
          '1行目：宿舎または通勤路での脅威と、その根拠',
          '2行目：自分の属性、役割、習慣のうち、さらされる原因になるもの',
          '3行目：明日から変えることと、それを知っている人',
          '自分とは属性の違う人に読んでもらった',
        ],
      },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'ask-first',
      stem: {
        en: 'You plan a field visit. One of the team has a hearing impairment. What is the best first step?',
        ja: '現地訪問を計画しています。チームには聴覚に障害のある人が一人います。最初にすべきことはどれですか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Leave the colleague off the list, to be on the safe side.',
            ja: '念のため、その人を名簿から外す。',
          },
          correct: false,
          because: {
            en: 'This excludes without asking, and the plan stays as poor as it was for everybody else.',
            ja: '尋ねもせずに排除することになります。しかも、ほかの人にとっての計画の弱点もそのまま残ります。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Ask in private what would be different on this visit and what would help.',
            ja: '今回の訪問で事情が違いそうなことと、助けになることを、本人に個別に尋ねる。',
          },
          correct: true,
          because: {
            en: 'The person knows best. The answer may be simple: a vibrating alarm, a seat with a view of the driver, agreed hand signals.',
            ja: 'いちばんよく知っているのは本人です。振動する警報器、運転手の見える席、手の合図など、簡単なことで足りるかもしれません。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Tell the whole team about it, so that everybody can look out.',
            ja: '全員が気を配れるように、チーム全体に知らせる。',
          },
          correct: false,
          because: {
            en: 'What is told, and to whom, is the person’s choice. Ask first; a buddy may be enough.',
            ja: '誰に何を伝えるかは、本人が決めることです。まず尋ねてください。支え合う相手が一人いれば足りることもあります。',
          },
        },
        {
          id: 'd',
          text: { en: 'Say nothing and treat everybody exactly alike.', ja: '何も言わず、全員をまったく同じに扱う。' },
          correct: false,
          because: {
            en: 'A spoken alarm does not reach everybody alike. Equal care sometimes means different measures.',
            ja: '声による警報は、全員に同じようには届きません。同じだけ大切にするために、対策を変えることもあります。',
          },
        },
      ],
    },
  ],
}
