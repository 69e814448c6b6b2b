import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m3l5: LessonContent = {
  key: 'm3-l5',
  title: { en: 'Displacement', ja: '避難を強いられた人々' },
  minutes: 15,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'Eleven thousand people from the valley live in the camp at Ombe; twice as many live with relatives, where nobody counts them. The minister wants them home before the election. The donors want the camp closed. The first question should go to somebody else: what do they want, and what would it take?',
      },
      { kind: 'heading', text: 'Words with consequences' },
      {
        kind: 'list',
        items: [
          '**Internally displaced person:** had to leave home and is still in the own country. Keeps all rights of a citizen; the own government is responsible. The Guiding Principles of 1998 say what this means.',
          '**Refugee:** has crossed a border and cannot go back for fear of persecution, or, in some regions’ law, because of war. Protected by the Convention of 1951 and its Protocol; must not be sent back to danger.',
          '**Returnee:** has gone back. This is a place, not a solution: somebody who sleeps in a ruin beside a minefield is displaced at home.',
          '**Host community:** those who took them in. They share wells, schools and fields, often for years and without help.',
        ],
      },
      { kind: 'heading', text: 'Three ways to a lasting solution' },
      {
        kind: 'table',
        caption: 'What people may choose',
        head: ['Way', 'Right for someone who', 'What has to be settled'],
        rows: [
          ['Return home', 'has land there and feels safe', 'Security, mines, house, neighbours, school, papers'],
          [
            'Stay where they are',
            'has found work, or whose children grew up here',
            'Right to reside and to land; help for the hosts too',
          ],
          ['Settle elsewhere', 'can neither go back nor stay', 'Consent of those who live there; family ties; work'],
        ],
      },
      {
        kind: 'paragraph',
        text: 'The choice must be **voluntary** (no ration cut, no rumour, no deadline as pressure), **informed** (they have seen the place or heard from someone they trust) and possible **in safety and dignity**. A solution has lasted when people no longer need help because of having been displaced, and nobody treats them differently for it. That takes years after the lorry ride.',
      },
      { kind: 'check', check: 'm3-l5-signs' },
      { kind: 'heading', text: 'Before anybody goes back' },
      {
        kind: 'steps',
        items: [
          '**Ask families, not only their leaders;** women, men and young people separately. Within one family the answers differ.',
          '**Let some go and see,** people they choose, for a few days, and report to the others without officials in the room.',
          '**Have roads, wells and fields surveyed for mines** by those trained for it. A field is not safe because a cow stands on it.',
          '**Find out who lives in the houses now,** and where these people will go. Two wrongs are not settled by a third.',
          '**Carry the papers along:** birth, school, land, votes.',
          '**Prepare both villages,** those who come and those who stayed.',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'Numbers are wanted',
        text: 'Returns are shown as proof of peace, above all before elections and at conferences. Refuse to count a person as returned who was taken home by lorry and came back on foot. Say how many stayed for six months, and how many left again and why.',
      },
      {
        kind: 'scenario',
        title: 'Go and see',
        situation: [
          'Forty families in Ombe have put themselves on the list for Lumo. A day before departure a rumour says that whoever does not go will lose the ration card. Rahel Simo asks Haruka Mori: “If I sign, may I come back?”',
        ],
        response: [
          'Haruka does not know, and says so. She calls the camp management: the rumour is false, but a clerk did say it, to be able to close his list. The management explains at three meeting places, aloud and in two languages, that rations do not depend on going. Twenty-two families withdraw. The minister’s office is displeased.',
          'Five people go and see. They find Rahel’s roof gone, the well good, and in the house of her cousin a family from Tesh, itself burnt out. Eighteen families return in the dry season, with a written agreement about three houses. By the next harvest nine more have followed, on their own.',
        ],
      },
      { kind: 'heading', text: 'How the five areas pull at each other' },
      {
        kind: 'table',
        caption: 'Links and tensions in this module',
        head: ['If you do this', 'it touches', 'so plan together'],
        rows: [
          [
            'Bring fighters home (DDR)',
            'Victims who see them rewarded (justice)',
            'Reparation and reintegration at the same time',
          ],
          [
            'Vote early (governance)',
            'Those who are still away (displacement)',
            'Registration and voting where people are',
          ],
          [
            'Bring people home (displacement)',
            'Those who now plough their land (land)',
            'A way to settle claims before the first lorry',
          ],
          [
            'Put commanders on trial (justice)',
            'Their men, who are still armed (DDR)',
            'The order, and word to the rank and file beforehand',
          ],
          [
            'Create jobs (livelihoods)',
            'The council that hands them out (governance)',
            'Public rules for hiring before the money comes',
          ],
        ],
      },
      { kind: 'check', check: 'm3-l5-order' },
      { kind: 'heading', text: 'Key points' },
      {
        kind: 'list',
        items: [
          'Return is one of three ways, and it belongs to the people who walk it.',
          'Voluntary, informed, safe, in dignity: if one is missing, say so and do not help to fill the lorry.',
          'No core area is safe from the others. Before acting in one, ask who is moved in the next.',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: 'オンベの避難民キャンプには、谷から来た1万1千人が暮らしています。その2倍の人が親類の家に身を寄せていますが、数える人はいません。大臣は、選挙の前に帰還させたいと考えています。援助国は、キャンプを閉じたいと考えています。最初に問うべき相手は、ほかにいます。本人たちは何を望み、そのためには何が必要でしょうか。',
      },
      { kind: 'heading', text: '言葉の違いがもたらすもの' },
      {
        kind: 'list',
        items: [
          '**国内避難民：**家を離れざるを得ず、自国の中にいる人です。国民としての権利はすべて持ち続け、責任は自国の政府にあります。その意味は、1998年の「国内強制移動に関する指導原則」が示しています。',
          '**難民：**国境を越え、迫害のおそれのため戻れない人です。地域の法によっては、戦争のため戻れない人も含みます。1951年の条約と、その議定書によって保護され、危険な所へ送り返してはなりません。',
          '**帰還民：**戻った人です。これは居場所を表すだけで、解決を意味しません。地雷原の脇の廃屋で眠る人は、故郷で避難しているのと同じです。',
          '**受入地域の住民：**迎え入れた人々です。井戸、学校、畑を、支援もないまま何年も分け合うことが少なくありません。',
        ],
      },
      { kind: 'heading', text: '恒久的解決への三つの道' },
      {
        kind: 'table',
        caption: '人々が選べるもの',
        head: ['道', '向いている人', '定めておくべきこと'],
        rows: [
          ['故郷に帰る', '土地があり、安全だと感じる人', '治安、地雷、家、隣人、学校、書類'],
          ['今いる所にとどまる', '仕事を得た人、子どもがそこで育った人', '居住と土地の権利。受入地域への支援'],
          ['別の土地に移る', '帰ることも、とどまることもできない人', 'そこに住む人々の同意、家族とのつながり、仕事'],
        ],
      },
      {
        kind: 'paragraph',
        text: '選択は、**自発的**で（配給の打ち切り、噂、期限で迫らない）、**十分な情報に基づき**（現地を見たか、信頼できる人から聞いている）、**安全と尊厳のうちに**実現できるものでなければなりません。避難したことを理由とする支援がもう要らず、そのために差別されることもなくなったとき、初めて恒久的な解決と言えます。トラックを降りてから、何年もかかることです。',
      },
      { kind: 'check', check: 'm3-l5-signs' },
      { kind: 'heading', text: '誰かが帰る前に' },
      {
        kind: 'steps',
        items: [
          '**代表者だけでなく、家族に尋ねます。** 女性、男性、若者に別々に聞きます。一つの家族の中でも、答えは異なります。',
          '**先に見に行ってもらいます。** 本人たちの選んだ人が数日滞在し、役人のいない所で皆に報告します。',
          '**道路、井戸、畑の地雷を、訓練を受けた人に調べてもらいます。** 牛が立っているからといって、安全な畑とは限りません。',
          '**今、家に誰が住んでいるか、その人はどこへ行くのかを調べます。** 二つの不正は、三つ目の不正では解決しません。',
          '**書類を引き継ぎます。** 出生、学校、土地、選挙に関するものです。',
          '**両方の村に備えてもらいます。** 戻る人にも、とどまっていた人にもです。',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '数字が求められる',
        text: '帰還者の数は、特に選挙や国際会議の前に、平和の証しとして示されます。トラックで送られ、歩いて戻ってきた人を、帰還した人として数えることは断ってください。6か月とどまった人の数と、再び去った人の数、その理由を伝えます。',
      },
      {
        kind: 'scenario',
        title: '見に行く',
        situation: [
          'オンベの40家族が、ルモ村への帰還名簿に名を載せました。出発の前日、行かない者は配給カードを失うという噂が広がります。ラヘル・シモさんは、森遥さんに尋ねました。「署名しても、またここに戻れますか」。',
        ],
        response: [
          '森さんは答えを知らないので、そう伝えました。キャンプの運営者に電話すると、噂は誤りでしたが、名簿を早く締め切りたい係員が実際にそう言っていたのです。運営者は、配給は帰還と関係がないことを、三つの集会所で、二つの言語で、口頭で説明しました。22家族が取り下げ、大臣の事務所は不満を示しました。',
          '5人が見に行きました。シモさんの家の屋根はなく、井戸は無事で、いとこの家には、自らも家を焼かれたテシュ村の家族が住んでいました。乾期に、3軒の家についての書面の合意とともに18家族が帰り、次の収穫までに、さらに9家族が自分たちで続きました。',
        ],
      },
      { kind: 'heading', text: '五つの分野は、互いに引き合う' },
      {
        kind: 'table',
        caption: 'このモジュールのつながりと緊張',
        head: ['これを行えば', 'ここに及ぶ', '合わせて計画すること'],
        rows: [
          ['戦闘員を帰す（DDR）', '報われる姿を見る被害者（正義）', '賠償と社会復帰を同じ時期に'],
          ['早く投票を行う（統治）', 'まだ戻っていない人（避難）', '今いる所での登録と投票'],
          ['人々を帰す（避難）', '今その土地を耕す人（土地）', '最初のトラックの前に、申し立てを収める手だて'],
          ['指揮官を裁く（正義）', 'まだ武器を持つ部下（DDR）', '順序と、一般の兵士への事前の説明'],
          ['仕事を生み出す（生計）', 'それを割り振る郡議会（統治）', '資金が届く前に、公開の採用規則'],
        ],
      },
      { kind: 'check', check: 'm3-l5-order' },
      { kind: 'heading', text: 'この単元の要点' },
      {
        kind: 'list',
        items: [
          '帰還は三つの道の一つであり、そこを歩く本人が決めるものです。',
          '自発的か、情報はあるか、安全か、尊厳が守られるか。一つでも欠けていれば、それを指摘し、トラックを満たす手伝いはしません。',
          'どの分野も、ほかの分野と切り離せません。一つで動く前に、隣で誰に影響が及ぶかを問います。',
        ],
      },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'm3-l5-signs',
      stem: {
        en: 'Which of these returns to Lumo would you call voluntary?',
        ja: 'ルモ村への帰還のうち、自発的と言えるのはどれですか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'A family signs up on the day it hears that the school in the camp will be closed next month.',
            ja: 'キャンプの学校が来月閉鎖されると聞いた日に、ある家族が名簿に署名した。',
          },
          correct: false,
          because: {
            en: 'They have a pen in their hands, but the choice was made by whoever closed the school.',
            ja: 'ペンを握ったのは家族ですが、選んだのは学校を閉じた人です。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'A family visited twice, left the grandmother behind in the camp for now, and keeps its card.',
            ja: 'ある家族は2度見に行き、祖母をしばらくキャンプに残し、配給カードも持ち続けている。',
          },
          correct: true,
          because: {
            en: 'They know what they are going to, and a way back stays open. Many careful returns go in stages.',
            ja: '行き先を知っており、戻る道も残っています。慎重な帰還は、段階を踏むことが多いのです。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'A whole block leaves together after its leader has promised the minister three hundred people.',
            ja: '代表者が大臣に300人の帰還を約束し、その区画に住む全員が、同じ日にそろって出発した。',
          },
          correct: false,
          because: {
            en: 'The promise was the leader’s. Ask what happens to those who stay behind.',
            ja: '約束したのは代表者です。残る人がどうなるかを尋ねてください。',
          },
        },
      ],
    },
    {
      key: 'm3-l5-order',
      stem: {
        en: 'Next spring Kasuru is to have an election, the discharge of 800 fighters and the return of 3,000 people. Your budget pays for one preparation now. Which serves all three?',
        ja: '来春、カスル郡では、選挙、戦闘員800人の除隊、3千人の帰還が予定されています。今の予算で準備できるのは一つだけです。三つすべてに役立つのはどれですか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'More polling stations along the main road, so that nobody has to walk far to cast a vote in spring.',
            ja: '春に遠くまで歩かずに投票できるように、郡の幹線道路沿いに投票所を増やす。',
          },
          correct: false,
          because: {
            en: 'It helps one of the three, and mostly those who already live by the road.',
            ja: '三つのうち一つに、しかも、もともと道路沿いに住む人に主に役立ちます。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'A reception camp large enough for the fighters and the families at the same time.',
            ja: '戦闘員と避難家族を同時に受け入れられる、大きな収容施設をつくる。',
          },
          correct: false,
          because: {
            en: 'Those who fled would be housed with those they fled from.',
            ja: '逃れた人を、追い立てた人と一緒に住まわせることになります。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'A land and houses desk of both villages, with travelling hearings and a register of claims.',
            ja: '両村でつくる土地と家屋の窓口。巡回して話を聞き、申し立てを記録する。',
          },
          correct: true,
          because: {
            en: 'Fighters and families come back to the same plots, and candidates campaign with them. Settled claims take heat out of all three.',
            ja: '戦闘員も家族も同じ土地に戻り、候補者はそれを争点にします。申し立てが収まれば、三つすべての熱が冷めます。',
          },
        },
      ],
    },
  ],
}
