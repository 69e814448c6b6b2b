import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m4l6: LessonContent = {
  key: 'm4-l6',
  title: { en: 'Digital security and phones', ja: 'デジタル機器と携帯電話の安全' },
  minutes: 13,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'Your phone knows whom you met, where you sleep and what people told you in confidence. When it is lost, seized or copied, the harm falls first on those people. Often they cannot leave the country as you can.',
      },
      { kind: 'heading', text: 'Before you travel' },
      {
        kind: 'checklist',
        title: 'One evening’s work',
        items: [
          'Updates installed; storage encrypted; a long passcode',
          'Two-step login by app or security key rather than text message; recovery codes kept apart from the phone',
          'Old chats, contact lists, photographs and unused apps removed, as your record rules allow: store first, then delete',
          'A backup at the office; remote locking and wiping tested once',
          'Important numbers on paper and in your head',
        ],
      },
      { kind: 'heading', text: 'On the move' },
      {
        kind: 'list',
        items: [
          'Before a border or a checkpoint, switch the phone off if you can spare it. If not, turn off face and fingerprint unlocking, so that only the code opens it.',
          'Put it away early. Do not photograph soldiers, police, bridges or airfields.',
          'Post about a place after you have left it. Leave location off in the camera and in apps.',
          'Treat unexpected links and files with care, also from people you know. Ask them by another channel.',
          'Assume that calls and messages can be read by others. Do not send a name or a route that you would not say aloud in the street.',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'Told to unlock it',
        text: 'Your safety comes before the data. Say politely that the device belongs to your organisation and that your office can answer. If the demand is repeated or becomes a threat, comply. Do not lie about what is on it, and do not delete anything before their eyes. This is why so little should be on it.',
      },
      { kind: 'heading', text: 'Lost, seized or handed back: the first three actions' },
      {
        kind: 'steps',
        items: [
          '**Report.** Call the duty phone from another telephone at once. The lost hour matters, not the embarrassment.',
          '**Lock out.** With the duty officer: remote lock or wipe, sign out all sessions, change the main passwords from a clean device, block the SIM card.',
          '**Warn.** Decide together who on the phone is at risk, and reach them by another channel.',
        ],
      },
      {
        kind: 'paragraph',
        text: 'A device that comes back after it was out of your sight is not the same device. Switch it off, sign in to nothing, and hand it to your IT support.',
      },
      {
        kind: 'scenario',
        title: 'Twenty minutes at the border',
        situation: [
          'At the border of Selat an officer takes Ryota Arai’s phone, demands the code, and goes into another room. After twenty minutes he brings it back. “All fine. Enjoy your stay.” On it is a chat with three local observers who have criticised the district council.',
        ],
        response: [
          'Ryota thanks him, switches the phone off and says nothing about it in the taxi. From the hotel telephone he calls the duty phone and says only that his phone was inspected.',
          'At the office his sessions are signed out from another computer, and the phone goes to IT support. The security officer chooses how to warn the three observers: a colleague visits, without a telephone. Next time the chat will not cross the border.',
        ],
      },
      { kind: 'check', check: 'm4-l6-returned' },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '携帯電話には、あなたが誰に会い、どこで寝泊まりし、内々に何を聞いたかが残っています。なくしたり、押収されたり、複製されたりしたとき、最初に被害を受けるのは、そこに記録された人たちです。その人たちは、あなたと違って国を離れられないことが多いのです。',
      },
      { kind: 'heading', text: '出発前に' },
      {
        kind: 'checklist',
        title: '一晩でできる準備',
        items: [
          '更新を済ませ、保存領域を暗号化し、長いパスコードを設定する',
          '二段階認証は、SMSではなくアプリかセキュリティキーで行う。回復用コードは電話とは別に保管する',
          '古いチャット、連絡先一覧、写真、使わないアプリを消す。記録の規則に従い、保管してから削除する',
          '事務所に複製を残し、遠隔での施錠と消去を一度試しておく',
          '大切な番号は、紙に書き、暗記もする',
        ],
      },
      { kind: 'heading', text: '移動中に' },
      {
        kind: 'list',
        items: [
          '国境や検問所の手前では、使わずに済むなら電源を切ります。切れないときは顔認証と指紋認証を無効にし、パスコードでしか開かないようにします。',
          '早めにしまいます。兵士、警察官、橋、飛行場は撮影しません。',
          '場所についての投稿は、そこを離れてからにします。カメラとアプリの位置情報は切っておきます。',
          '心当たりのないリンクやファイルは、知人からのものでも疑います。別の手段で本人に確かめます。',
          '通話やメッセージは、他人に読まれ得ると考えます。道で声に出して言えない名前や経路は、送りません。',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '「ロックを解除しろ」と言われたら',
        text: 'データよりも、あなたの安全が先です。所属団体の機器であること、事務所が答えられることを丁寧に伝えます。繰り返し求められたり、脅しに変わったりしたら、従います。中身についてうそをつかず、相手の目の前で消去しないでください。だからこそ、入れておくものは最小限にします。',
      },
      { kind: 'heading', text: '紛失、押収、返却：最初の三つの行動' },
      {
        kind: 'steps',
        items: [
          '**知らせます。** すぐに別の電話から当直電話にかけます。恥ずかしさよりも、失われる1時間のほうが重大です。',
          '**締め出します。** 当直担当者と一緒に、遠隔での施錠または消去、全端末からのログアウト、安全な機器での主なパスワードの変更、SIMカードの停止を行います。',
          '**警告します。** 電話に記録された人のうち、誰に危険が及ぶかを一緒に判断し、別の手段で伝えます。',
        ],
      },
      {
        kind: 'paragraph',
        text: '目の届かない所へ持って行かれた機器は、戻ってきても、もう元の機器ではありません。電源を切り、何にもログインせず、情報システムの担当者に渡します。',
      },
      {
        kind: 'scenario',
        title: '国境での20分',
        situation: [
          'セラトの国境で、係官が新井涼太さんの携帯電話を取り上げ、パスコードを言わせて別室へ入りました。20分後、「問題ありません。よいご滞在を」と返されます。中には、地区議会を批判した現地の監視員3人とのチャットが残っていました。',
        ],
        response: [
          '新井さんは礼を言って電源を切り、タクシーの中ではその話をしません。ホテルの電話から当直電話にかけ、携帯電話を調べられたことだけを伝えます。',
          '事務所では、別のコンピューターから全端末をログアウトし、電話は情報システムの担当者に渡します。監視員3人への伝え方は安全担当官が決め、同僚が電話を持たずに訪ねます。次からは、このチャットを国境の向こうへ持って行きません。',
        ],
      },
      { kind: 'check', check: 'm4-l6-returned' },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'm4-l6-returned',
      stem: {
        en: 'A guard took your unlocked phone to another room and brought it back ten minutes later. What is the best next step?',
        ja: '警備員が、ロックを解除させた携帯電話を別室へ持って行き、10分後に返してきました。次にすることとして最もよいのはどれですか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Look through the apps. If nothing has changed, carry on.',
            ja: 'アプリを見て、何も変わっていなければ使い続ける。',
          },
          correct: false,
          because: {
            en: 'A copied phone, or one with hidden software, looks exactly as before.',
            ja: '複製されていても、見えないソフトウェアを入れられていても、見た目は変わりません。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Change all passwords on the phone straight away.',
            ja: 'その場で、その電話からすべてのパスワードを変える。',
          },
          correct: false,
          because: {
            en: 'If the phone is compromised, you would hand over the new passwords as well. Use another device.',
            ja: '細工されていれば、新しいパスワードまで渡すことになります。別の機器を使います。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Switch it off, report from another telephone, change passwords on another device, hand the phone to IT support.',
            ja: '電源を切り、別の電話から報告し、別の機器でパスワードを変え、電話は情報システムの担当者に渡す。',
          },
          correct: true,
          because: {
            en: 'It stops the leak, protects your accounts, and lets the office warn the people who are on it.',
            ja: '流出を止め、アカウントを守り、記録された人たちに事務所が警告できるようになります。',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Reset it to factory settings and mention it to nobody.',
            ja: '工場出荷時の状態に戻し、誰にも言わない。',
          },
          correct: false,
          because: {
            en: 'What was copied is already gone, and nobody warns the people concerned. It may also destroy traces that IT support needs.',
            ja: '複製された内容は戻らず、関係する人に警告する人もいません。担当者が調べるための痕跡も失われます。',
          },
        },
      ],
    },
  ],
}
