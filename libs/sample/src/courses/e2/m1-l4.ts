import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m1l4: LessonContent = {
  key: 'm1-l4',
  title: { en: 'Who does what', ja: '誰が何をするのか' },
  minutes: 14,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'In your first week you will hear forty abbreviations. What you need is much shorter: who decides, who is trusted by whom, who pays, and who is still here in ten years. The last question has one answer everywhere: the people of the place.',
      },
      { kind: 'heading', text: 'From the inside outwards' },
      { kind: 'figure', figure: 'rings' },
      {
        kind: 'table',
        caption: 'What each can do and cannot',
        head: ['Who', 'Can', 'Cannot'],
        rows: [
          [
            'People and groups of the place',
            'Settle quarrels every day; know who must be asked',
            'Always speak freely; pay for what they decide',
          ],
          [
            'Government and authorities',
            'Make law, run services, carry the first responsibility',
            'Be neutral when they are a party to the conflict',
          ],
          [
            'UN peace operation',
            'Observe, mediate, and, if the mandate says so, protect',
            'Go beyond its mandate, or stay without consent and support',
          ],
          [
            'UN agencies, funds and programmes',
            'Bring expertise and money in their own fields over many years',
            'Command each other: each has a board of its own',
          ],
          [
            'Development banks and bilateral donors, among them JICA',
            'Build institutions and pay for large works',
            'Move as fast as a crisis does',
          ],
          [
            'International and national NGOs',
            'Reach places and people whom others do not',
            'Guarantee security, or stand in for the state for long',
          ],
        ],
      },
      {
        kind: 'paragraph',
        text: 'At UN headquarters the Peacebuilding Commission, founded in 2005, brings governments, donors and troop contributors to one table; the Peacebuilding Fund can pay for a first step quickly. In the country the resident coordinator leads the UN team, or a special representative leads the mission. In many missions one person links the two.',
      },
      { kind: 'heading', text: 'The Japanese side' },
      {
        kind: 'list',
        items: [
          '**Secretariat of the International Peace Cooperation Headquarters** (Cabinet Office): cooperation assignments under the law of 1992.',
          '**Ministry of Foreign Affairs** and the embassy: foreign policy, ODA policy, grants, and political contact with the host government.',
          '**JICA**: technical cooperation, most grants and loans, experts and volunteers.',
          '**NGOs**, alone or through networks such as Japan Platform; universities and companies for particular tasks.',
        ],
      },
      {
        kind: 'paragraph',
        text: 'Know your own line first: who instructs you, and who may only ask you. A request from an ambassador, a general or a famous NGO may be sensible and still not be yours to accept.',
      },
      { kind: 'check', check: 'm1-l4-request' },
      { kind: 'heading', text: 'Before you begin anything' },
      {
        kind: 'steps',
        items: [
          '**Ask who is already there,** beginning with those who were there before the war: the midwife, the irrigation committee, the parish, the mosque.',
          '**Ask who tried it before,** and what became of it. A failed committee leaves memories.',
          '**Ask what your arrival changes:** whose importance grows, whose income falls, who must now attend one meeting more.',
          '**Tell the coordinating body** what you will do, where and until when, and share what you learn, without names.',
        ],
      },
      {
        kind: 'scenario',
        title: 'Three questionnaires',
        situation: [
          'In a single month three organisations have asked the same families in Tesh about their losses. The third team finds the doors closed. Old Baru Teno says: “You count our dead as if they were goats. What happened to the answers we gave the others?”',
        ],
        response: [
          'Haruka Mori, who leads the third team, apologises and asks nothing more that day. She obtains the first two data sets through the coordination group: two thirds of her questions are answered there.',
          'She comes back with one page in the local language: what is known, what each organisation will do, and whom to hold to it. Only then does she ask her three remaining questions. From now on the group keeps a calendar of surveys.',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'Coordination has a price',
        text: 'To share plans is right; to share names of witnesses, complainants or former fighters may cost them their lives. Before you pass on a list, ask who will see it, for what purpose, and whether the people on it agreed. “For coordination” is not a purpose.',
      },
      { kind: 'heading', text: 'Key points' },
      {
        kind: 'list',
        items: [
          'Those who live there were building peace before you came, and will when you have gone.',
          'Each organisation is strong in something and barred from something else. Learn both.',
          'Share plans early, results honestly and names never without consent.',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '着任した週に、40もの略語を耳にするでしょう。必要なことはずっと少なくて済みます。誰が決めるのか、誰が誰に信頼されているのか、誰が費用を出すのか、10年後にも誰がここにいるのか。最後の問いの答えは、どこでも同じです。その土地の人々です。',
      },
      { kind: 'heading', text: '内側から外側へ' },
      { kind: 'figure', figure: 'rings' },
      {
        kind: 'table',
        caption: 'それぞれにできること、できないこと',
        head: ['主体', 'できること', 'できないこと'],
        rows: [
          [
            '土地の人々と団体',
            '日々の争いを収める。誰に話を通すべきかを知っている',
            'いつも自由に話すこと。決めたことの費用をすべて出すこと',
          ],
          [
            '政府と行政',
            '法律を定め、公共サービスを運営し、第一の責任を負う',
            '自らが紛争の当事者であるときに、中立であること',
          ],
          [
            '国連の平和活動',
            '監視し、仲介する。任務に定めがあれば人々を保護する',
            '任務を超えること。同意や支持なしに居続けること',
          ],
          [
            '国連の機関・基金・計画',
            '専門分野の知識と資金を、長年にわたって提供する',
            '互いに命令すること。それぞれに別の理事会がある',
          ],
          ['開発銀行と、JICAなどの二国間援助機関', '制度を育て、大きな事業の費用を出す', '危機と同じ速さで動くこと'],
          [
            '国際NGOと現地のNGO',
            'ほかの組織の手が届かない土地や人に届く',
            '安全を保証すること。長く国の代わりを務めること',
          ],
        ],
      },
      {
        kind: 'paragraph',
        text: '国連本部では、2005年に設けられた平和構築委員会で、当事国、資金を出す国、部隊を出す国などが同じ卓を囲みます。平和構築基金は、最初の一歩の費用をすばやく出せます。現地では、常駐調整官が国連のチームを、または特別代表がミッションを率います。両者を一人の人物がつなぐミッションも多くあります。',
      },
      { kind: 'heading', text: '日本側の主体' },
      {
        kind: 'list',
        items: [
          '**国際平和協力本部事務局**（内閣府）：1992年の国際平和協力法に基づく業務。',
          '**外務省と在外公館**：外交政策、ODA政策、無償資金協力、受入国政府との政治的な接触。',
          '**JICA**：技術協力、無償・有償資金協力の多く、専門家とボランティア。',
          '**NGO**：単独で、またはジャパン・プラットフォームなどのネットワークを通じて活動します。業務によっては大学や企業も加わります。',
        ],
      },
      {
        kind: 'paragraph',
        text: 'まず、自分の指揮系統を知ってください。指示できるのは誰で、頼むことしかできないのは誰でしょうか。大使、将軍、有名なNGOからの頼みは、もっともであっても、あなたが引き受けてよいとは限りません。',
      },
      { kind: 'check', check: 'm1-l4-request' },
      { kind: 'heading', text: '何かを始める前に' },
      {
        kind: 'steps',
        items: [
          '**すでに誰がいるかを尋ねます。** 助産師、水利組合、教会、モスクなど、戦争の前からいた人から始めます。',
          '**以前に誰が試み、どうなったかを尋ねます。** 失敗した委員会は、記憶に残っています。',
          '**自分たちが来ることで何が変わるかを尋ねます。** 誰の力が増し、誰の収入が減り、誰の会合がまた一つ増えるでしょうか。',
          '**調整の場に伝えます。** 何を、どこで、いつまで行うのかを知らせ、分かったことは個人名を除いて分かち合います。',
        ],
      },
      {
        kind: 'scenario',
        title: '三つの調査票',
        situation: [
          '一つの月に、三つの団体が、テシュ村の同じ家々で失ったものを尋ねて回りました。三番目のチームが行くと、戸は閉ざされています。長老のバル・テノさんは言いました。「あなた方は、死んだ者を山羊のように数える。前に答えたことは、どうなったのか」。',
        ],
        response: [
          '三番目のチームを率いる森遥さんは詫び、その日はそれ以上尋ねませんでした。調整グループを通じて先の二つの調査結果を入手すると、尋ねたかったことの3分の2は、そこに答えがありました。',
          '森さんは、現地語で書いた1枚の紙を持って戻りました。分かっていること、各団体が行うこと、約束を問うべき相手が書かれています。残る三つの質問は、その後で尋ねました。それ以来、調整グループは調査の予定表をつくっています。',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '調整にも代償がある',
        text: '計画を分かち合うのは正しいことです。しかし、証人、苦情を申し立てた人、元戦闘員の名前を分かち合えば、その人の命に関わることがあります。名簿を渡す前に、誰が見るのか、何のためか、載っている人が同意したかを尋ねてください。「調整のため」は目的ではありません。',
      },
      { kind: 'heading', text: 'この単元の要点' },
      {
        kind: 'list',
        items: [
          '土地の人々は、あなたが来る前から平和を築いており、去った後も築き続けます。',
          'どの組織にも、得意なことと、してはならないことがあります。両方を知っておきます。',
          '計画は早く、結果は正直に分かち合います。名前は、同意なしには決して渡しません。',
        ],
      },
    ],
  },
  figures: [
    {
      id: 'rings',
      width: 640,
      height: 330,
      svg: `<ellipse cx="320" cy="165" rx="312" ry="158" fill="var(--neutral-tint)" stroke="var(--control)" stroke-width="2"/>
<ellipse cx="320" cy="180" rx="236" ry="118" fill="var(--surface)" stroke="var(--control)" stroke-width="2"/>
<ellipse cx="320" cy="200" rx="150" ry="72" fill="var(--primary-tint)" stroke="var(--primary)" stroke-width="3"/>
<text x="320" y="196" text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)">{{people}}</text>
<text x="320" y="224" text-anchor="middle" font-size="18" fill="var(--ink)">{{people-note}}</text>
<text x="320" y="94" text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)">{{state}}</text>
<text x="320" y="118" text-anchor="middle" font-size="18" fill="var(--ink)">{{state-note}}</text>
<text x="320" y="34" text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)">{{outside}}</text>
<text x="320" y="56" text-anchor="middle" font-size="18" fill="var(--ink)">{{outside-note}}</text>`,
      labels: {
        people: { en: 'People of the place', ja: '土地の人々' },
        'people-note': { en: 'for generations', ja: '何世代も' },
        state: { en: 'Government', ja: '政府と行政' },
        'state-note': { en: 'for terms of office', ja: '任期の間' },
        outside: { en: 'Those who come', ja: '外から来る組織' },
        'outside-note': { en: 'for months or years', ja: '数か月から数年' },
      },
      alt: {
        en: 'Three rings. In the middle the people of the place, who are there for generations. Around them the government, for terms of office. Outside, those who come, for months or years.',
        ja: '三つの輪の図。中心は、何世代もそこにいる土地の人々。その周りは、任期の間務める政府と行政。外側は、数か月から数年の間来る組織。',
      },
      caption: {
        en: 'The shorter the stay, the more one should ask before acting.',
        ja: 'いる期間が短いほど、動く前に多くを尋ねるべきです。',
      },
    },
  ],
  checks: [
    {
      key: 'm1-l4-request',
      stem: {
        en: 'You are a JICA expert at the land office in Kasuru. A military liaison officer of the UN mission, whom you like, asks for your map of land disputes “so that the patrols know where trouble may come from”. What do you answer?',
        ja: 'あなたはJICA専門家として、カスル郡の土地事務所で働いています。親しくしている国連ミッションの軍事連絡将校から、「どこで問題が起きそうか巡回隊に知らせたい」と、あなたの作った土地紛争の地図を求められました。どう答えますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Hand over the map at once, because the mission is there to protect the civilians in these villages.',
            ja: 'ミッションは村の住民を守るために来ているのだから、すぐに地図を渡す。',
          },
          correct: false,
          because: {
            en: 'The map belongs to the land office and shows who complained. If soldiers arrive with it, nobody will complain again.',
            ja: '地図は土地事務所のものであり、誰が訴えたかを示しています。兵士がそれを手に現れれば、もう誰も訴え出ません。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Refuse, and avoid him from now on.',
            ja: '断り、これからは会わないようにする。',
          },
          correct: false,
          because: {
            en: 'His concern is real, and contact with the mission may be needed. What has to be right is the channel.',
            ja: '相手の懸念はもっともで、ミッションとの連絡は必要になるかもしれません。正すべきなのは経路です。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Say that you will ask the land office and your own office, and offer what contains no names.',
            ja: '土地事務所と自分の事務所に確認すると伝え、名前のない情報を提案する。',
          },
          correct: true,
          because: {
            en: 'Those who own the information decide. A general note on seasons and areas may serve both purposes.',
            ja: '決めるのは情報の持ち主です。時期と地域だけを示す一般的なメモなら、双方の目的にかなうかもしれません。',
          },
        },
      ],
    },
  ],
}
