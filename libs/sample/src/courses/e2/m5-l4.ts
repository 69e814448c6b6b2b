import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m5l4: LessonContent = {
  key: 'm5-l4',
  title: { en: 'Leaving well', ja: 'よい去り方' },
  minutes: 13,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'You will leave: because the contract ends, the money does, or the road is closed one morning. What remains are those who worked with you, what you built, what you promised, and what is written in your files. People remember the last month better than the first two years.',
      },
      { kind: 'heading', text: 'The end is part of the design' },
      {
        kind: 'table',
        caption: 'What stays, and what must be settled',
        head: ['What', 'What goes wrong when it is left open', 'Settle'],
        rows: [
          [
            'Running costs',
            'The pump stands still after the first broken part; one family buys it',
            'Who pays for fuel and parts, from which income, from what date',
          ],
          [
            'Property',
            'Vehicles and generators go to whoever has the most weapons',
            'A written decision on each item early, by the rules of your organisation; known to both sides',
          ],
          [
            'Staff',
            'Those who were seen with you lose income and protection on one day',
            'Notice in good time, certificates, advice; for those at risk, a plan of their own',
          ],
          [
            'Functions',
            'The committee was you: nobody calls a meeting any more',
            'Months with you in the back row, while others lead',
          ],
          [
            'Promises',
            '“They said they would come back.”',
            'A list of what was promised: done, handed to whom, or withdrawn with an apology',
          ],
          [
            'Data',
            'A cupboard with names and complaints is found by the next to enter the house',
            'Hand over what is needed to those entitled to it; destroy the rest, by the rules',
          ],
        ],
      },
      { kind: 'heading', text: 'Telling people' },
      {
        kind: 'steps',
        items: [
          '**Say the end date on the first day,** and each quarter. Never “as long as you need us”.',
          '**Tell all sides on the same day,** staff first, in the same words. Whoever hears it from the others believes that there was a deal.',
          '**Give the true reason,** as far as you may. “Funds end in June” is better than “everything has been achieved”.',
          '**Say what remains, and who answers for it,** with name, place and telephone number.',
          '**Ask what people fear will happen,** and change the plan where you can.',
        ],
      },
      { kind: 'check', check: 'm5-l4-generator' },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'If you have to leave overnight',
        text: 'Evacuation may cover international staff only. Know beforehand what your organisation owes to national staff: salary in advance, a way of moving, a place to stay, a number that is answered. Decide in quiet times which papers and devices are destroyed first, and by whom. Promise nobody a seat that you cannot give.',
      },
      {
        kind: 'scenario',
        title: 'Ninety days',
        situation: [
          'Akiko Hirose learns that the programme in Lesk ends in ninety days, a year early. The cold store runs, but with fuel paid by the programme. Two of her staff crossed the line every day for three years. The mayor offers to “take everything over”, at once and without conditions.',
        ],
        response: [
          'On the same morning she tells her staff, and at noon both market committees, each in its own hall. She reads out one page and leaves it there. To the mayor she says that a decision about the store is for the two committees, and that he is invited.',
          'It is not an easy month. The committees fix a fee for each crate that covers fuel and a little more; on paper it works only if both towns use the store. That is the best protection it has, and Akiko says so. The title to the building goes to both committees together; neither can sell alone.',
          'With the two who crossed the line she talks alone. One wants to stay and asks for a letter that does not mention the other side. The other asks for six months’ notice of where she could go; headquarters grants three. The complaints file is gone through with the data-protection focal point: eleven open cases pass, with the agreement of those concerned, to the ombudsman; the remainder is shredded.',
        ],
      },
      { kind: 'heading', text: 'What you take home' },
      {
        kind: 'paragraph',
        text: 'Write your hand-over note for the person who comes after you, and also for the one who comes in five years and finds no one: what we thought, what happened instead, what we would not do again, whom to ask. Tell your agency at the debrief what the training did not prepare you for. Keep in touch with people if they wish it; do not act for the old project any more.',
      },
      {
        kind: 'checklist',
        title: 'In the last month',
        items: [
          'Every item has an owner on paper, and both sides know it',
          'Every promise is on the list with its end',
          'Every member of staff has papers, pay, and has been asked about danger',
          'No list of names is left in a drawer, a telephone or a shared folder',
          'Somebody of the place, not you, leads the last meeting',
          'A visit or a call after six months is agreed, and somebody is named for it',
        ],
      },
      { kind: 'heading', text: 'Key points' },
      {
        kind: 'list',
        items: [
          'Plan the end when you plan the beginning, and say it aloud.',
          'Things without a settled owner go to the strongest.',
          'Those who were seen with you carry your risk after you have gone.',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: 'あなたはいつか去ります。契約が終わるから、資金が尽きるから、あるいは、ある朝、道が閉ざされるからです。後に残るのは、一緒に働いた人、つくったもの、約束したこと、書類に書かれたことです。人々の記憶に残るのは、最初の2年よりも最後の1か月です。',
      },
      { kind: 'heading', text: '終わり方も設計のうち' },
      {
        kind: 'table',
        caption: '残るものと、決めておくこと',
        head: ['残るもの', '決めずにおくと起こること', '決めること'],
        rows: [
          [
            '維持費',
            '最初の部品が壊れてポンプが止まり、一つの家が買い取る',
            '燃料と部品を、誰が、どの収入から、いつから払うか',
          ],
          [
            '備品',
            '車や発電機が、最も武器を持つ者の手に渡る',
            '所属組織の規則に沿って、早めに一つずつ書面で決め、双方に知らせる',
          ],
          [
            '職員',
            '一緒にいるのを見られてきた人が、収入と後ろ盾を一日で失う',
            '余裕を持った予告、証明書、相談。危険のある人には、その人のための計画',
          ],
          ['役割', '委員会とは実はあなたのことで、もう誰も招集しない', 'ほかの人が進め、自分は後ろの列に座る数か月'],
          ['約束', '「また来ると言っていたのに」', '約束の一覧。果たした、誰かに引き継いだ、または詫びて取り下げた'],
          [
            '情報',
            '名前や苦情の入った棚を、次に建物に入った者が見つける',
            '必要なものは権限のある相手に引き継ぎ、残りは規則に従って廃棄する',
          ],
        ],
      },
      { kind: 'heading', text: '人々に伝える' },
      {
        kind: 'steps',
        items: [
          '**終了日を、初日に、そして四半期ごとに伝えます。**「必要とされる限り」とは決して言いません。',
          '**すべての側に同じ日に伝えます。** まず職員に、そして誰にも同じ言葉で話します。相手側から聞かされた人は、裏取引があったと思います。',
          '**話せる範囲で、本当の理由を伝えます。**「すべてを達成した」より「資金が6月で終わる」のほうがましです。',
          '**何が残り、誰が責任を持つかを伝えます。** 名前、場所、電話番号を添えます。',
          '**何が起こるのを恐れているかを尋ねます。** 変えられるところは計画を変えます。',
        ],
      },
      { kind: 'check', check: 'm5-l4-generator' },
      {
        kind: 'callout',
        tone: 'warning',
        title: '一夜のうちに去ることになったら',
        text: '退避の対象が国際職員だけということもあります。所属組織が現地職員に何をする義務があるのかを、前もって知っておきます。給与の前払い、移動の手段、滞在先、必ずつながる電話番号などです。どの書類と機器を、誰が最初に廃棄するかは、平穏なうちに決めます。用意できない席を、誰にも約束してはいけません。',
      },
      {
        kind: 'scenario',
        title: '90日',
        situation: [
          'レスクの事業が予定より1年早く、90日後に終わると、広瀬明子さんは知らされました。冷蔵倉庫は動いていますが、燃料費は事業が出しています。職員のうち2人は、3年間、毎日境界線を越えてきました。町長は、すぐにでも無条件で「すべて引き受ける」と申し出ています。',
        ],
        response: [
          '広瀬さんは、その日の朝に職員に話し、正午には、双方の市場委員会に、それぞれの集会所で伝えます。1枚の紙を読み上げ、そのまま置いてきました。町長には、倉庫のことを決めるのは二つの委員会であり、町長も招かれていると伝えます。',
          '楽な1か月ではありません。委員会は、燃料費を少し上回る額になるよう、一箱ごとの料金を決めました。計算上、成り立つのは両方の町が使う場合だけです。それが倉庫の何よりの守りだと、広瀬さんは説明します。建物は二つの委員会の共有とし、どちらも単独では売れないようにしました。',
          '境界線を越えてきた2人とは、一人ずつ話します。1人は町に残ることを望み、相手側のことに触れない証明書を求めました。もう1人は、行き先を探すため6か月の猶予を求め、本部は3か月を認めました。苦情の記録は、個人情報の担当者と一件ずつ見直します。未解決の11件は、本人の同意を得てオンブズマンに引き継ぎ、残りは裁断しました。',
        ],
      },
      { kind: 'heading', text: '持ち帰るもの' },
      {
        kind: 'paragraph',
        text: '引継書は、後任者のために、そして5年後に来て、聞く相手が誰もいない人のために書きます。何を考えていたか。実際には何が起きたか。二度としないことは何か。誰に聞けばよいか。帰任者聞き取りでは、研修で備えられなかったことを派遣元に伝えてください。望む人とは連絡を取り続けて構いませんが、終わった事業の代理人として動いてはいけません。',
      },
      {
        kind: 'checklist',
        title: '最後の1か月に',
        items: [
          'すべての備品の持ち主が書面で決まり、双方が知っている',
          'すべての約束が一覧に載り、どう終わったかが書かれている',
          'すべての職員が書類と給与を受け取り、危険がないかを尋ねられた',
          '引き出しにも、電話にも、共有フォルダーにも、名簿が残っていない',
          '最後の会合は、自分ではなく土地の人が進める',
          '半年後の訪問か電話を約束し、担当者を決めた',
        ],
      },
      { kind: 'heading', text: '要点' },
      {
        kind: 'list',
        items: [
          '始まりを計画するときに終わりも計画し、声に出して伝えます。',
          '持ち主の決まらないものは、最も強い者の手に渡ります。',
          'あなたと一緒にいるのを見られた人は、あなたが去った後も、あなたのリスクを負い続けます。',
        ],
      },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'm5-l4-generator',
      stem: {
        en: 'Your office closes in six weeks. The local commander, always correct with you, asks for the big generator “for the hospital”, which has his cousin as director. What do you do?',
        ja: '事務所は6週間後に閉じます。いつも礼儀正しかった地元の司令官が、「病院のために」大型発電機がほしいと言ってきました。院長は彼のいとこです。どうしますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Give it: a hospital is a good purpose, and a refusal could be dangerous.',
            ja: '譲る。病院ならよい目的だし、断れば危険かもしれない。',
          },
          correct: false,
          because: {
            en: 'The purpose is his word. Whoever hands it over decides who gains power; that must not be one person, and not under pressure.',
            ja: '目的は司令官の言葉にすぎません。誰に渡すかで、力を得る人が決まります。圧力の下で、一人で決めてはいけません。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Sell it quickly to a trader in the capital and say that it is gone.',
            ja: '首都の商人に急いで売り、もうないと言う。',
          },
          correct: false,
          because: {
            en: 'Disposal has rules, and the lorry must pass his road.',
            ja: '処分には規則があります。しかも、運ぶトラックは彼の道を通らなければなりません。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Say that headquarters decides on all property by one procedure, report the request, and tell security.',
            ja: '備品はすべて同じ手続きで本部が決めると答え、依頼を報告し、安全担当にも伝える。',
          },
          correct: true,
          because: {
            en: 'True, the same for everybody, and it takes the decision off your shoulders. The health office can apply in the open, the hospital too.',
            ja: '事実であり、誰に対しても同じで、あなた一人が決定を負わずに済みます。保健局も病院も、公の手続きで申し込めます。',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Offer him a smaller generator as a sign of respect.',
            ja: '敬意のしるしに、小さい発電機を贈る。',
          },
          correct: false,
          because: {
            en: 'It would still be a gift to an armed force, and the next request will be for the vehicles.',
            ja: '小さくても武装組織への贈り物です。次に求められるのは車でしょう。',
          },
        },
      ],
    },
  ],
}
