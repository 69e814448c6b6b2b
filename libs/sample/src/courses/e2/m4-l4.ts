import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m4l4: LessonContent = {
  key: 'm4-l4',
  title: {
    en: 'Working with police and military without losing trust',
    ja: '信頼を失わずに警察・軍と仕事をする',
  },
  minutes: 15,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'You cannot do without them: they open the road, know about the mines and hold the town. You cannot simply stand beside them either: for the families in Tesh the uniform on the road is the one that came at night. Most people judge whose side you are on by whom they see you with. So decide beforehand when, where and about what you meet.',
      },
      { kind: 'heading', text: 'Not one uniform' },
      {
        kind: 'table',
        caption: 'Four kinds of people with weapons',
        head: ['Who', 'What they are there for', 'What to keep in mind'],
        rows: [
          [
            'UN troops and UN police',
            'What the mandate says: protect, observe, advise, at times more',
            'The population may not tell your vehicle from theirs',
          ],
          [
            'Police of the host state',
            'Law, public order; the first address for a crime',
            'Trusted by some, feared by others; ask who has been mistreated',
          ],
          ['Army of the host state', 'Defence; often a party to the conflict', 'To be seen together is a statement'],
          [
            'Armed groups, local guards',
            'Whatever their leaders decide',
            'No contact on your own: your organisation says who speaks to them, if anybody',
          ],
        ],
      },
      { kind: 'heading', text: 'Three distances' },
      {
        kind: 'paragraph',
        text: 'Civilians and forces can **cooperate** on one task, **coordinate** so as not to be in each other’s way, or merely **coexist**. The nearer they are to being a party to the conflict, the greater the distance you keep. Inside a UN mission, civilian, police and military components work for one mandate, and cooperation is the rule; for a humanitarian organisation, coexistence is often all that its safety allows. Ask which policy binds you: it differs by mission and by organisation.',
      },
      {
        kind: 'table',
        caption: 'What may be passed on',
        head: ['Generally yes', 'Only through the person appointed for it', 'No'],
        rows: [
          [
            'Your movement plan, to whoever has to keep the road safe',
            'What you saw at a checkpoint or after an attack',
            'Who told you something, and where that person lives',
          ],
          [
            'Where schools and clinics are, so that they are not hit',
            'Reports of abuses: to the human-rights officer',
            'Lists of beneficiaries, staff, camp residents',
          ],
          [
            'Mines and unexploded ordnance you noticed',
            'Requests for an escort',
            'Photographs with faces; the whereabouts of fighters',
          ],
        ],
      },
      { kind: 'check', check: 'm4-l4-list' },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'If your training or money reaches a force',
        text: 'UN bodies must follow the **human rights due diligence policy** before they support security forces that are not the UN’s: assess the risk that the recipients commit grave violations, reduce it, and stop the support if it cannot be reduced. Japan’s Development Cooperation Charter avoids any use of development cooperation for military purposes. Training that officers or soldiers attend, a vehicle, fuel: ask your legal or policy adviser before you promise anything.',
      },
      { kind: 'heading', text: 'Before a joint activity' },
      {
        kind: 'steps',
        items: [
          '**Say why.** What can be done only together? If the answer is “it looks good”, do not do it.',
          '**Ask those whom it is meant for,** each community apart, what the presence of uniforms would mean to them.',
          '**Agree on the picture:** weapons, vehicles, flags, distance, who speaks, who hands over. Police at the gate may be right where soldiers in the yard are wrong.',
          '**Agree on what is not done:** no questioning of those who attend, no photographs, no recruitment, no list.',
          '**Name one contact on each side** and a word on which both stop.',
          '**Ask afterwards** what people say about it, also those who stayed away.',
        ],
      },
      {
        kind: 'scenario',
        title: 'A clinic day with soldiers',
        situation: [
          'The battalion of the UN force in Kasuru offers doctors, tents and medicines for a free clinic day in Tesh, and asks Masato Hirai, a civil affairs officer, to bring his local partners. The district’s army commander wants to come, for the opening. The date is in three days; the press is invited.',
        ],
        response: [
          'Masato asks first, through Baru Teno and the midwife of Tesh. They want the doctors, but no army in the village; and a nurse will still be needed when the tents are gone. The midwife asks something else: what will happen to her own small fees?',
          'With the civil-military coordination officer he proposes: the doctors work for two days at the existing clinic, in the midwife’s rooms, under the health office’s name; soldiers keep to the road, out of sight; no press, no questions to patients. The opening, with the commander, takes place in town, where he is at home.',
          'The battalion’s commander accepts less of a picture for more of an effect. One thing Masato could not solve he puts in writing: the medicines given on one day are not in the clinic’s stock next week. The health office takes it up.',
        ],
      },
      { kind: 'heading', text: 'If trust has been damaged' },
      {
        kind: 'paragraph',
        text: 'It happens: a lift in the wrong car, a photograph, a meeting that was seen. Say openly what happened and why, first to those who may pay for it; stop what caused it; do not ask them to “understand”. If anybody may be in danger because of it, tell your supervisor and the security officer within the hour.',
      },
      { kind: 'heading', text: 'Key points' },
      {
        kind: 'list',
        items: [
          'People read your company. Choose it, place it, explain it.',
          'Pass on places and dangers; not people.',
          'Abuses go to the human-rights officer, not to the next uniform.',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '警察や軍なしには、仕事になりません。道を通れるようにし、地雷の場所を知り、町を押さえているのは彼らです。かといって、安易に隣に立つこともできません。テシュ村の人々にとって、街道にいる制服は、あの夜やって来た制服だからです。あなたが誰の側にいるのかを、人は、誰と一緒にいるかで判断します。いつ、どこで、何のために会うかを、前もって決めておきます。',
      },
      { kind: 'heading', text: '制服は一種類ではない' },
      {
        kind: 'table',
        caption: '武器を持つ四種類の人々',
        head: ['誰か', '何のためにいるか', '心に留めること'],
        rows: [
          [
            '国連の部隊と国連警察',
            'マンデートに定められたこと（保護、監視、助言。それ以上のこともある）',
            '住民には、あなたの車と見分けがつかないことがある',
          ],
          [
            '受入国の警察',
            '法の執行と治安。犯罪があったときの第一の窓口',
            '頼りにする人もいれば、恐れる人もいる。ひどい扱いを受けたのは誰かを知る',
          ],
          ['受入国の軍', '国防。紛争の当事者であることも多い', '一緒にいるのを見られるだけで、意思表示になる'],
          ['武装勢力、自警団', '指導者が決めること次第', '一人で接触しない。接触の可否と担当者は、所属組織が決める'],
        ],
      },
      { kind: 'heading', text: '三つの距離' },
      {
        kind: 'paragraph',
        text: '文民と部隊の関係には、一つの仕事を共にする**協力**、互いに妨げにならないようにする**調整**、同じ場所にいるだけの**共存**があります。相手が紛争の当事者に近いほど、距離を大きく取ります。国連ミッションの中では、文民・警察・軍事の各部門が一つのマンデートのために働き、協力が原則です。人道支援団体では、安全のため共存にとどめることも少なくありません。自分に適用される方針を確かめてください。ミッションや組織によって異なります。',
      },
      {
        kind: 'table',
        caption: '伝えてよいこと、いけないこと',
        head: ['原則として伝えてよい', '決められた担当者を通す', '伝えない'],
        rows: [
          [
            '自分たちの移動計画（道の安全を担う相手に）',
            '検問所や襲撃の後に見たこと',
            '誰から聞いたか、その人がどこに住んでいるか',
          ],
          [
            '学校や診療所の場所（攻撃を避けるため）',
            '人権侵害の情報（人権担当官へ）',
            '受益者、職員、キャンプの住民の名簿',
          ],
          ['見つけた地雷や不発弾', '護衛の依頼', '顔の写った写真、戦闘員の居場所'],
        ],
      },
      { kind: 'check', check: 'm4-l4-list' },
      {
        kind: 'callout',
        tone: 'warning',
        title: '研修や資金が軍・警察に届くとき',
        text: '国連の機関は、国連以外の治安部隊を支援する前に、**人権デュー・ディリジェンス政策**に従わなければなりません。受け手が重大な人権侵害を犯すおそれを評価し、それを減らし、減らせなければ支援をやめます。日本の開発協力大綱は、開発協力の軍事的用途への使用を回避することを原則としています。警察官や兵士が参加する研修、車両、燃料などについては、何かを約束する前に、法務や政策の担当者に相談してください。',
      },
      { kind: 'heading', text: '合同で活動する前に' },
      {
        kind: 'steps',
        items: [
          '**理由を言葉にします。** 一緒でなければできないことは何か。答えが「見栄えがよい」なら、行いません。',
          '**対象となる人々に尋ねます。** 制服がいることをどう受け止めるか、住民の集団ごとに聞きます。',
          '**見え方を取り決めます。** 武器、車両、旗、距離、誰が話し、誰が手渡すか。中庭の兵士は困っても、門の警察官なら差し支えないことがあります。',
          '**しないことを取り決めます。** 参加者への尋問、写真撮影、勧誘、名簿の作成です。',
          '**双方の連絡役を一人ずつ決めます。** 双方が活動を止める合図の言葉も決めておきます。',
          '**終わってから、評判を尋ねます。** 来なかった人にも聞きます。',
        ],
      },
      {
        kind: 'scenario',
        title: '兵士と開く診療日',
        situation: [
          'カスル郡に駐屯する国連部隊の大隊が、テシュ村で無料の診療日を開くため、医師、天幕、薬を出すと申し出ました。民政官の平井雅人さんには、現地の協力団体を連れてきてほしいと言います。郡の国軍司令官は、開会式に出たがっています。日取りは3日後で、報道陣も招かれています。',
        ],
        response: [
          '平井さんはまず、バル・テノさんと村の助産師を通じて住民の考えを聞きます。医師には来てほしいが、村に軍は入れたくない。天幕がなくなった後も、看護師は要る。助産師は、別の心配もしていました。自分のわずかな診察料はどうなるのか、と。',
          '民軍調整官とともに、平井さんはこう提案します。医師は2日間、今ある診療所の助産師の部屋で、保健局の名で診察する。兵士は見えない所にとどまり、街道だけを守る。報道陣は入れず、患者に質問はしない。開会式は、司令官の地元である町で行う。',
          '大隊長は、見栄えよりも効果を取りました。平井さんは、解決できなかったことを一つ書き残します。その日に配られた薬が、翌週の診療所の棚にはないことです。保健局が、この問題を引き取りました。',
        ],
      },
      { kind: 'heading', text: '信頼が傷ついたとき' },
      {
        kind: 'paragraph',
        text: '乗ってはいけない車に乗った、写真を撮られた、会っているところを見られた。そうしたことは起こります。何が、なぜ起きたのかを、まずその代償を払うかもしれない人たちに率直に話します。原因となったことをやめます。「理解してほしい」とは求めません。そのことで誰かに危険が及ぶおそれがあれば、1時間以内に上司と安全担当官に知らせます。',
      },
      { kind: 'heading', text: '要点' },
      {
        kind: 'list',
        items: [
          '人は、あなたが誰といるかを見ています。相手と場所を選び、理由を説明します。',
          '伝えるのは、場所と危険です。人についての情報は渡しません。',
          '人権侵害の情報は人権担当官に伝えます。近くの制服に伝えるのではありません。',
        ],
      },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'm4-l4-list',
      stem: {
        en: 'A friendly police captain of the host state, whom you train in first aid, asks for the list of families in your housing project: “So that we can patrol where they live.” What do you do?',
        ja: 'あなたが応急手当を教えている、受入国の気さくな警察の警部が、住宅事業の対象家族の名簿を求めてきました。「住んでいる所を巡回したいので」と言います。どうしますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Give it: patrols protect the families, and he is trustworthy.',
            ja: '巡回は家族を守ることになり、信頼できる人なので渡す。',
          },
          correct: false,
          because: {
            en: 'You may be right about him. The list does not stay with him, and the families gave their names to you for houses.',
            ja: '警部は信頼できるかもしれません。しかし名簿は警部の手元にとどまりません。それに、家族が名前を教えたのは家のためです。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Give the streets and the number of houses, without names.',
            ja: '名前を除き、通りと戸数だけを渡す。',
          },
          correct: false,
          because: {
            en: 'In small streets that comes to the same: anybody can count which doors are new. The families have agreed to neither.',
            ja: '小さな通りでは、同じことです。新しい扉を数えれば分かります。家族はどちらにも同意していません。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Say that the list was lost, so as not to offend him.',
            ja: '気を悪くさせないよう、名簿は紛失したと言う。',
          },
          correct: false,
          because: {
            en: 'A lie that comes out costs you the captain’s trust, and the families’ as well: a lost list is worse.',
            ja: 'うそが分かれば警部の信頼を失います。名簿をなくしたと聞けば、家族の信頼も失います。',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Decline, explain that names are not passed on, and tell your supervisor.',
            ja: '断り、名前は渡さない決まりだと説明して、上司に報告する。',
          },
          correct: true,
          because: {
            en: 'A rule for everybody hurts nobody. If patrols are a good idea, ask the quarters whether and where they want them, and pass on that.',
            ja: '誰に対しても同じ決まりなら、角が立ちません。巡回がよい案なら、各地区に希望と場所を聞き、その結果を伝えます。',
          },
        },
      ],
    },
  ],
}
