import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m4l3: LessonContent = {
  key: 'm4-l3',
  title: { en: 'Money, gifts, assets', ja: '金銭、贈り物、資産' },
  minutes: 14,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'Few people go to a mission in order to steal. Most cases begin small: a favour, a borrowed generator, a form signed without reading because the truck was waiting. Where a day’s wage is a few dollars, whoever decides on fuel, contracts and jobs holds great power, and everybody around knows the price of it.',
      },
      { kind: 'heading', text: 'Gifts' },
      {
        kind: 'paragraph',
        text: 'The starting point is no. UN staff accept no gifts from governments, and from others only within narrow limits. Japanese public servants remain bound by the ethics law for national public servants, above all toward anybody with an interest in their decisions. What may be kept, up to which value and with whose permission differs: **your mission’s and your employer’s own rules decide**, and the stricter one counts.',
      },
      {
        kind: 'table',
        caption: 'What to do with what is offered',
        head: ['Offered', 'You do'],
        rows: [
          [
            'Tea, bread, a meal in a home',
            'Accept with thanks, unless a rule says otherwise. It is hospitality, and refusing can wound.',
          ],
          [
            'A carpet from the chief in front of everybody',
            'If refusing would insult: accept in the name of the mission, hand it in and register it the same day, and tell the giver openly that you did so.',
          ],
          [
            'A telephone from a company that is bidding',
            'Refuse, return it with a witness, report it today in writing.',
          ],
          [
            'A discount on your rent from a supplier',
            'Refuse, and tell the ethics office. A discount is a gift that comes every month.',
          ],
          [
            'Money, of any amount, from anybody',
            'Refuse and report. If it was left behind: do not count it alone, do not keep it overnight.',
          ],
        ],
      },
      { kind: 'heading', text: 'When your interests touch your work' },
      {
        kind: 'list',
        items: [
          'Your landlord wants to sell water to the mission; your cousin applies; the interpreter you are fond of is on the shortlist. Having such an interest is no offence. Hiding it is.',
          'Say it in writing before the decision, leave the room, take no part in the scoring, and send no message “only for information”.',
          'Side work, paid articles, a share in a local business: ask for permission first.',
        ],
      },
      { kind: 'heading', text: 'Assets are counted in litres and kilometres' },
      {
        kind: 'paragraph',
        text: 'Fuel, food rations, tyres, radios and telephone credit disappear most easily, because each single loss is small. The vehicle log is not paperwork. It is how honest drivers prove that they are honest.',
      },
      {
        kind: 'scenario',
        title: 'The log that did not fit',
        situation: [
          'Yuri Kanda, a logistics officer in Talamba, compares the month of one car. It went 1,200 km and uses about 12 litres for 100 km. 210 litres were issued. By the log it can have used some 144.',
        ],
        response: [
          'She does not call anybody a thief. First she looks for the honest explanations: a generator filled from the same voucher, a broken meter, a second car. She asks for the vouchers, not for a confession.',
          'Two vouchers carry the signature of a man who was on leave. Here her part ends. She copies the papers, puts the originals under lock, writes one page with figures and dates, and sends it to the oversight channel. The driver, who had been told to sign, is later heard as a witness and keeps his work.',
        ],
      },
      { kind: 'check', check: 'm4-l3-signature' },
      { kind: 'heading', text: 'Small rules that save careers' },
      {
        kind: 'checklist',
        title: 'Money and things in daily life',
        items: [
          'I change money only where the mission allows, and keep the receipt',
          'I never resell what was brought in free of duty: fuel, alcohol, a car, a telephone',
          'My claims for travel and rent show what I really paid and where I really slept',
          'I sign only what I have read and seen delivered. “Received in part” is a complete sentence',
          'What is issued to me is on a list with its number; I report loss on the day it happens',
          'Mission computers, cars and staff are not for my errands',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'If you are asked for a bribe',
        text: 'At a counter: ask for the official tariff and a receipt, wait, ask for the person in charge, come back tomorrow with a colleague. Under threat to life or limb: give it, leave, and report at once. A payment under threat that is reported is an incident. One that is kept quiet becomes a habit, and the next traveller pays for it.',
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '盗むためにミッションに行く人は、ほとんどいません。多くの事案は小さなことから始まります。ちょっとした便宜、借りた発電機、トラックが待っているからと読まずに署名した書類。一日の賃金が数ドルという土地では、燃料、契約、雇用を決める人は大きな力を持ちます。そして周りの誰もが、その力の値段を知っています。',
      },
      { kind: 'heading', text: '贈り物' },
      {
        kind: 'paragraph',
        text: '出発点は「受け取らない」です。国連職員は、政府からの贈り物を受け取りません。それ以外からの贈り物にも厳しい制限があります。日本の国家公務員は、派遣中も国家公務員倫理法に縛られます。とりわけ、自分の判断に利害関係を持つ相手には注意が必要です。何を、いくらまで、誰の許可で受け取れるかは異なります。**決めるのは、あなたのミッションと派遣元の規則です。** 厳しいほうに従います。',
      },
      {
        kind: 'table',
        caption: '差し出されたものへの対応',
        head: ['差し出されたもの', 'あなたの対応'],
        rows: [
          [
            '家庭でのお茶、パン、食事',
            '規則で禁じられていない限り、感謝していただきます。もてなしであり、断れば相手を傷つけることがあります。',
          ],
          [
            '皆の前で首長から贈られた絨毯',
            '断れば侮辱になる場合は、ミッションの名で受け取り、その日のうちに提出して登録し、そうしたことを贈り主に率直に伝えます。',
          ],
          ['入札中の会社からの携帯電話', '断ります。立会人のいるところで返し、その日のうちに書面で報告します。'],
          ['納入業者からの家賃の割引', '断り、倫理担当部署に伝えます。割引は、毎月届く贈り物です。'],
          [
            '誰からであれ、いくらであれ、現金',
            '断って報告します。置いていかれたときは、一人で数えず、一晩たりとも手元に置きません。',
          ],
        ],
      },
      { kind: 'heading', text: '自分の利害が仕事に触れるとき' },
      {
        kind: 'list',
        items: [
          '大家がミッションに水を売りたがっている。いとこが応募してきた。好意を寄せている通訳が最終候補に残った。利害があること自体は違反ではありません。隠すことが違反です。',
          '決定の前に書面で申し出て、席を外し、採点に加わらず、「参考まで」の連絡もしません。',
          '兼業、有償の寄稿、現地の事業への出資は、事前に許可を求めます。',
        ],
      },
      { kind: 'heading', text: '資産はリットルとキロメートルで数える' },
      {
        kind: 'paragraph',
        text: '燃料、糧食、タイヤ、無線機、通話料は、一回ごとの損失が小さいので、最も消えやすいものです。運行記録は事務作業ではありません。正直な運転手が、自分の正直さを証明する手段です。',
      },
      {
        kind: 'scenario',
        title: '合わない運行記録',
        situation: [
          'タランバの補給担当、神田ゆりさんは、ある車の1か月分を照合しました。走行距離は1,200キロ、燃費は100キロ当たり約12リットル。支給された燃料は210リットルです。記録どおりなら、使ったのは144リットルほどのはずです。',
        ],
        response: [
          '神田さんは、誰かを泥棒とは呼びません。まず、やましくない理由を探します。同じ伝票で発電機に給油した、距離計が壊れている、別の車にも入れた。求めるのは伝票であって、自白ではありません。',
          '2枚の伝票に、休暇中だった人の署名がありました。神田さんの役目はここまでです。書類の写しを取り、原本を施錠して保管し、数字と日付を1枚にまとめて監査の窓口に送ります。署名するよう言われていた運転手は、後に証人として話を聞かれ、職を失わずに済みました。',
        ],
      },
      { kind: 'check', check: 'm4-l3-signature' },
      { kind: 'heading', text: '身を守る小さな決まり' },
      {
        kind: 'checklist',
        title: '毎日のお金と物',
        items: [
          '両替はミッションが認めた場所だけで行い、領収書を取っておく',
          '免税で持ち込まれた物（燃料、酒、車、電話機）を転売しない',
          '旅費と家賃の請求には、実際に払った額と実際に泊まった場所を書く',
          '読んで、納品を自分の目で確かめたものにだけ署名する。「一部受領」と書いてよい',
          '貸与品は番号とともに一覧にしてある。なくしたら、その日に報告する',
          'ミッションのパソコン、車、職員を私用に使わない',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '賄賂を求められたら',
        text: '窓口では、正規の料金表と領収書を求め、待ち、責任者を呼んでもらい、翌日、同僚と出直します。命や身体の危険を示して脅されたときは、渡してその場を離れ、すぐに報告します。脅されて払い、報告したのであれば、それは事案です。黙っていれば習慣になり、次に通る人が払わされます。',
      },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'm4-l3-signature',
      stem: {
        en: 'Eighty sacks of cement are on the paper. The truck unloads, it is getting dark, and you counted sixty-eight. The supplier says that the rest comes tomorrow and asks you to sign, “or my driver is not paid”. What do you do?',
        ja: '書類にはセメント80袋とあります。荷下ろしが終わり、辺りは暗くなりかけています。数えると68袋でした。業者は、残りは明日届くと言い、「署名がないと運転手に払えない」と頼みます。どうしますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Sign for eighty, and note the difference in your own book.',
            ja: '80袋で署名し、差は自分の手帳に控えておく。',
          },
          correct: false,
          because: {
            en: 'The mission now pays for twelve sacks nobody has seen, and the only signature is yours.',
            ja: 'ミッションは誰も見ていない12袋の代金を払います。そして署名はあなたのものだけです。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Refuse to sign anything until all eighty are there.',
            ja: '80袋がそろうまで、何にも署名しない。',
          },
          correct: false,
          because: {
            en: 'You have received sixty-eight sacks and leave no trace of it. A driver goes home without proof of his work.',
            ja: '68袋を受け取ったのに、その記録が残りません。運転手は仕事をした証拠のないまま帰ることになります。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Sign for sixty-eight, write “twelve missing” with date and time on both copies.',
            ja: '68袋として署名し、「12袋不足」と日時を両方の控えに書き入れる。',
          },
          correct: true,
          because: {
            en: 'The paper now says what happened. The driver has proof, the supplier a reason to deliver, and you can sleep.',
            ja: '書類が事実どおりになります。運転手には証拠が、業者には納める理由が残り、あなたも安心して眠れます。',
          },
        },
      ],
    },
  ],
}
