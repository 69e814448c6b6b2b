import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m1l3: LessonContent = {
  key: 'm1-l3',
  title: { en: 'Human security and Japan’s approach', ja: '人間の安全保障と日本の取り組み' },
  minutes: 15,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'A state can be secure while the people in it are not. In Kasuru the border is calm and the flag flies over the district office. Behind it a widow loses her field to her husband’s cousin, and a boy walks past a minefield to school. Human security begins with her and with him.',
      },
      { kind: 'heading', text: 'What the term means' },
      {
        kind: 'paragraph',
        text: 'The Human Development Report of 1994 brought the term into general use. In 2003 the Commission on Human Security, led by Sadako Ogata and Amartya Sen, gave it its shape: protect the vital core of human lives, and do it in two ways at once. In 2012 the General Assembly of the United Nations agreed on a common understanding (resolution 66/290): people have the right to live in freedom and dignity, free from poverty and despair, and free from fear and want.',
      },
      {
        kind: 'table',
        caption: 'Three freedoms, asked in Kasuru',
        head: ['Freedom', 'Question', 'An answer one gets'],
        rows: [
          ['From fear', 'What do you avoid because it is dangerous?', '“The path to the river, since the mines.”'],
          ['From want', 'What do you go without?', '“Seed. I sold it to pay the doctor.”'],
          [
            'To live in dignity',
            'Where are you treated as if you did not count?',
            '“At the land office. They speak only to my brother-in-law.”',
          ],
        ],
      },
      {
        kind: 'paragraph',
        text: 'Seen from her side, the three belong together: mines took the path, the path was the way to the field, the field was the proof that she counts. Helping in one alone often moves the problem into the next.',
      },
      { kind: 'heading', text: 'Protection and empowerment' },
      {
        kind: 'list',
        items: [
          '**Protection** comes from above: laws, police, courts, services, mine clearance. It shields people from dangers they cannot master alone.',
          '**Empowerment** grows from below: knowledge, organisation, a voice. It lets people look after themselves and hold those above to account.',
          'One without the other fails. Protection alone makes people wait; empowerment alone leaves them unprotected when they speak up.',
        ],
      },
      { kind: 'check', check: 'm1-l3-widow' },
      {
        kind: 'callout',
        tone: 'note',
        title: 'What human security is not',
        text: 'The resolution of 2012 is explicit: it is distinct from the responsibility to protect, it does not entail the threat or use of force, and it does not replace state security. Governments keep the first responsibility for their people. If a counterpart suspects a pretext for interference, say this plainly.',
      },
      { kind: 'heading', text: 'In Japan’s cooperation' },
      {
        kind: 'list',
        items: [
          '**In policy.** The ODA Charter of 2003 named peacebuilding as a priority. The Development Cooperation Charter of 2015, revised in 2023, places human security among its guiding ideas. It also states that cooperation must not be used for military purposes or worsen international conflicts.',
          '**In money.** On Japan’s initiative the United Nations set up its Trust Fund for Human Security in 1999. Bilateral help goes through technical cooperation, grants and loans, carried out largely by JICA; embassies support small local projects with grants of their own.',
          '**In people.** Members of peacekeeping operations and election observers under the law of 1992, experts and volunteers of JICA, staff of the United Nations, and Japanese non-governmental organisations, which work independently of the government.',
          '**In method.** Start from what the partner government asks for, listen to those it reaches least, and build institutions that remain when the experts have left.',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'Request-based does not mean unquestioned',
        text: 'Assistance begins with a request of the partner government. In a divided country the government may itself be one side. Before agreeing, ask how the request looks from the villages it does not mention, and put what you find into the appraisal.',
      },
      {
        kind: 'scenario',
        title: 'The training centre',
        situation: [
          'The ministry asks for a vocational training centre in Kasuru town. It has chosen a plot beside the barracks, and trades that need a school certificate. Kenta Arisawa, the project formulation adviser, knows that schools in Tesh were closed for six years. Hardly anyone there has a certificate.',
        ],
        response: [
          'Kenta does not refuse. He asks three groups apart from one another, among them young women of Tesh, what would keep them from the centre. Fear: the soldiers at the gate. Want: no money for lodging. Dignity: “They will laugh at my reading.”',
          'To the ministry he presents one centre with a second entrance from the market side, an evening class in reading without any entry condition, and a hostel run by a committee of both communities. The director keeps the centre he asked for; Tesh is now in it.',
        ],
      },
      { kind: 'heading', text: 'Key points' },
      {
        kind: 'list',
        items: [
          'Begin with a person, and ask about fear, want and dignity together.',
          'Pair each measure of protection with one of empowerment.',
          'Know the policy well enough to say in two sentences what human security is and is not.',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '国が安全でも、そこに住む人が安全だとは限りません。カスル郡では国境は穏やかで、郡庁舎には国旗が翻っています。その裏で、夫を亡くした女性が夫のいとこに畑を取られ、少年が地雷原の脇を通って学校へ通っています。人間の安全保障は、この女性とこの少年から始まります。',
      },
      { kind: 'heading', text: '言葉の意味' },
      {
        kind: 'paragraph',
        text: 'この言葉は、1994年の『人間開発報告書』によって広まりました。2003年には、緒方貞子氏とアマルティア・セン氏が共同議長を務めた「人間の安全保障委員会」の報告書が、その骨格を示しました。人の生にとってかけがえのない中枢部分を、二つの方法で同時に守るというものです。2012年には国連総会が共通理解に合意しました（決議66/290）。人々には、自由と尊厳のうちに、貧困と絶望から免れて生きる権利があり、恐怖と欠乏から免れる権利がある、という内容です。',
      },
      {
        kind: 'table',
        caption: 'カスル郡で尋ねる三つの自由',
        head: ['自由', '問い', '返ってくる答えの例'],
        rows: [
          ['恐怖からの自由', '危ないので避けていることは何ですか', '「川への小道です。地雷が埋められてから」'],
          ['欠乏からの自由', 'なしで済ませているものは何ですか', '「種です。医者に払うために売りました」'],
          [
            '尊厳をもって生きる自由',
            '自分がいないかのように扱われるのはどこですか',
            '「土地事務所です。あの人たちは義理の弟にしか話しません」',
          ],
        ],
      },
      {
        kind: 'paragraph',
        text: '本人の側から見れば、三つはつながっています。地雷が小道を奪い、その小道は畑へ通じ、その畑が一人前と認められる証しでした。一つだけを助けても、問題は隣へ移ることが少なくありません。',
      },
      { kind: 'heading', text: '保護とエンパワーメント' },
      {
        kind: 'list',
        items: [
          '**保護**は上から届きます。法律、警察、裁判所、公共サービス、地雷除去などです。一人では対処できない危険から人を守ります。',
          '**エンパワーメント**は下から育ちます。知識、仲間をつくる力、声を上げる力です。自分たちの身を守り、上に立つ人に責任を問えるようになります。',
          '片方だけではうまくいきません。保護だけでは人は待つばかりになり、エンパワーメントだけでは、声を上げたときに守ってくれるものがありません。',
        ],
      },
      { kind: 'check', check: 'm1-l3-widow' },
      {
        kind: 'callout',
        tone: 'note',
        title: '人間の安全保障ではないもの',
        text: '2012年の決議は明確です。「保護する責任」とは別のものであり、武力による威嚇や武力の行使を伴わず、国家の安全保障に取って代わるものでもありません。人々に対する第一の責任は、引き続きその国の政府にあります。相手が内政干渉の口実ではないかと疑うときは、そのまま説明してください。',
      },
      { kind: 'heading', text: '日本の協力の中で' },
      {
        kind: 'list',
        items: [
          '**政策：**2003年のODA大綱は、平和の構築を重点課題の一つに掲げました。2015年に決定され2023年に改定された開発協力大綱は、人間の安全保障を指導的な理念の一つとしています。開発協力を軍事的用途や国際紛争の助長に使わないことも定めています。',
          '**資金：**国連の人間の安全保障基金は、日本の主導で1999年に設けられました。二国間の支援は技術協力、無償資金協力、有償資金協力として行われ、その多くをJICAが担います。在外公館も、草の根の小さな事業に無償資金を供与しています。',
          '**人：**1992年の国際平和協力法に基づくPKOの要員や選挙監視員、JICAの専門家やボランティア、国連の職員、そして政府から独立して活動する日本のNGOがいます。',
          '**方法：**相手国政府の要請から出発し、政府の手が最も届きにくい人の声を聞き、専門家が去った後にも残る制度を育てます。',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '要請に基づくことは、問わないことではない',
        text: '支援は、相手国政府の要請から始まります。分断された国では、政府自身が一方の当事者かもしれません。合意する前に、その要請が、名前の挙がらない村からどう見えるかを尋ね、分かったことを事前の審査に反映させます。',
      },
      {
        kind: 'scenario',
        title: '職業訓練校',
        situation: [
          '省庁から、カスルの町に職業訓練校をつくってほしいと要請がありました。用地は兵舎の隣に決められ、科目はどれも学校の修了証を必要とします。企画調査を担当する有沢健太さんは、テシュ村の学校が6年間閉ざされていたことを知っています。村には修了証を持つ人がほとんどいません。',
        ],
        response: [
          '有沢さんは断りません。テシュ村の若い女性たちを含む三つのグループから別々に、何があったら訓練校に通えないかを聞きました。恐怖は、門に立つ兵士です。欠乏は、下宿代がないことです。尊厳は、「字が読めないと笑われる」ことでした。',
          '省庁には、こう提案しました。訓練校は一つ。ただし、市場の側にもう一つ入口を設け、入学条件のない夜の読み書き教室を開き、両方の住民でつくる委員会が寮を運営する。局長は要請どおりの訓練校を得て、テシュ村の人々もその中に入りました。',
        ],
      },
      { kind: 'heading', text: 'この単元の要点' },
      {
        kind: 'list',
        items: [
          '一人の人から始め、恐怖、欠乏、尊厳を合わせて尋ねます。',
          '保護の手だてには、必ずエンパワーメントの手だてを組み合わせます。',
          '人間の安全保障が何であり、何でないかを、二つの文で言えるようにしておきます。',
        ],
      },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'm1-l3-widow',
      stem: {
        en: 'Widows in Lumo are losing their fields to relatives of their late husbands. Three proposals are on the table. Which one joins protection and empowerment?',
        ja: 'ルモ村では、夫を亡くした女性が、夫の親族に畑を取られています。三つの案が出ました。保護とエンパワーメントを組み合わせているのはどれですか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'A fund that pays each widow a sum every year for the harvest she has lost, for ten years.',
            ja: '失った収穫に見合う額を、毎年一人ひとりに支給する基金。',
          },
          correct: false,
          because: {
            en: 'This eases want for as long as the fund lasts. She still has no field and no voice.',
            ja: '基金が続く間は欠乏が和らぎますが、畑も、声を上げる場も戻りません。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'The land office hears widows in person, and a women’s group trains members to go along with them.',
            ja: '土地事務所が本人から直接話を聞き、女性の会が付き添い役を育てる。',
          },
          correct: true,
          because: {
            en: 'The office gives protection; the companions give knowledge and courage, and notice when the office fails.',
            ja: '事務所が守り、付き添い役が知識と勇気を与えます。事務所が務めを果たさなければ、付き添い役が気づきます。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'A campaign that calls on widows to occupy their fields again together and to refuse to leave.',
            ja: '畑に戻り、認められるまで立ち退きを拒むよう、女性たちに広く呼びかける運動。',
          },
          correct: false,
          because: {
            en: 'It asks those with the least protection to take the greatest risk.',
            ja: '最も守られていない人に、最も大きな危険を負わせることになります。',
          },
        },
      ],
    },
  ],
}
