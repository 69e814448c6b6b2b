import { catalogue } from '../message.ts'

/** The page that checks certificates without a network. */
export const offlineCheck = catalogue({
  title: { en: 'Check a certificate without a network', ja: 'オフラインで修了証を確認' },
  intro: {
    en: 'Scan the QR code of a certificate, or choose a file. Everything happens on this device; nothing is sent.',
    ja: '修了証のQRコードを読み取るか、ファイルを選んでください。確認はこの端末だけで行い、何も送信しません。',
  },
  scan: { en: 'Scan with the camera', ja: 'カメラで読み取る' },
  file: { en: 'Choose an image or a file', ja: '画像・ファイルを選ぶ' },
  fileHint: {
    en: 'A photo or scan of the page, the PDF, or the signed credential (JSON).',
    ja: '書面の写真・スキャン画像、PDF、または署名付きデータ（JSON）。',
  },
  paste: { en: 'Paste the text of a code', ja: 'コードの文字列を貼り付ける' },
  pasteLabel: { en: 'Text of the QR code, or the JSON', ja: 'QRコードの文字列またはJSON' },
  check: { en: 'Check', ja: '確認' },
  reading: { en: 'Reading', ja: '読み取り中' },
  another: { en: 'Check another', ja: '別の修了証を確認' },
  camera: {
    picture: { en: 'What the camera sees', ja: 'カメラの映像' },
    hint: {
      en: 'Hold the QR code so that it fills most of the picture.',
      ja: 'QRコードが画面の大部分に入るようにかざしてください。',
    },
    stop: { en: 'Close the camera', ja: 'カメラを閉じる' },
    back: { en: 'Back', ja: '戻る' },
    otherWays: {
      en: 'You can also take a photo of the page and choose it as a file.',
      ja: '書面を撮影し、その画像をファイルとして選ぶこともできます。',
    },
    failures: {
      refused: {
        en: 'This page may not use the camera. Allow it in the settings of the browser.',
        ja: 'カメラの使用が許可されていません。ブラウザーの設定で許可してください。',
      },
      missing: { en: 'No camera was found on this device.', ja: 'この端末でカメラが見つかりません。' },
      busy: {
        en: 'The camera cannot be opened. Another program may be using it.',
        ja: 'カメラを開けません。ほかのアプリが使用中の可能性があります。',
      },
    },
  },
  refused: {
    title: { en: 'This could not be checked', ja: '確認できませんでした' },
    notAVerdict: {
      en: 'This says nothing about any certificate. Do not take it for valid.',
      ja: '修了証についての判定ではありません。有効とみなさないでください。',
    },
    'input-empty': { en: 'There is nothing to check yet.', ja: '確認する内容がありません。' },
    'input-too-long': {
      en: 'This is longer than any certificate of Muster.',
      ja: 'Musterの修了証にはない長さのデータです。',
    },
    'not-a-certificate-code': {
      en: 'This code is not from a certificate of Muster.',
      ja: 'このコードはMusterの修了証のものではありません。',
    },
    'no-statement': {
      en: 'This is only the address of a certificate, without the signed part. It can be checked with a network.',
      ja: '修了証の確認用アドレスだけで、署名部分がありません。ネットワークに接続すると確認できます。',
    },
    'statement-damaged': {
      en: 'The code is incomplete or damaged. Scan it again, or take another photo.',
      ja: 'コードが欠けているか、壊れています。もう一度読み取るか、撮り直してください。',
    },
    'json-malformed': {
      en: 'The file is incomplete or is not a credential.',
      ja: 'ファイルが途中で切れているか、署名付きデータではありません。',
    },
    'not-a-credential': {
      en: 'The file is not a certificate of Muster.',
      ja: 'このファイルはMusterの修了証ではありません。',
    },
    'file-empty': { en: 'The file is empty.', ja: 'ファイルが空です。' },
    'file-too-large': {
      en: 'The file is larger than {most}. Choose a smaller photo of the page.',
      ja: 'ファイルが{most}を超えています。より小さい写真を選んでください。',
    },
    'file-unreadable': { en: 'The file cannot be read.', ja: 'ファイルを読み取れません。' },
    'not-an-image': {
      en: 'The file is neither an image this browser can show nor a credential.',
      ja: 'このブラウザーで表示できる画像でも、署名付きデータでもありません。',
    },
    'image-too-large': {
      en: 'The image has too many pixels. Choose a smaller photo of the page.',
      ja: '画像の画素数が多すぎます。より小さい写真を選んでください。',
    },
    'no-code-in-image': {
      en: 'No QR code was found in the image. Take the photo closer and straight, in good light.',
      ja: '画像にQRコードが見つかりません。明るい場所で、近くから正面を向けて撮影してください。',
    },
    'pdf-without-credential': {
      en: 'This PDF holds no signed credential: it was printed or saved anew, or is no certificate of Muster. Photograph its page, or choose the credential (JSON).',
      ja: 'このPDFには署名付きデータがありません。印刷や保存をし直したものか、Musterの修了証ではありません。ページを撮影するか、署名付きデータ（JSON）を選んでください。',
    },
    'pdf-too-large': {
      en: 'This PDF is larger than any certificate of Muster.',
      ja: 'Musterの修了証にはない大きさのPDFです。',
    },
    'pdf-several': {
      en: 'This PDF speaks of several certificates. Choose the file of one, as it was downloaded.',
      ja: 'このPDFには複数の修了証の情報が含まれています。ダウンロードしたままの、1件の修了証のファイルを選んでください。',
    },
    online: { en: 'Check it with a network', ja: 'ネットワークに接続して確認' },
  },
  sentences: {
    valid: {
      en: 'Genuine, and within its days. On the list of {date} it is not withdrawn.',
      ja: '真正で、有効期間内です。{date}時点のリストでは、取り消されていません。',
    },
    revoked: {
      en: 'Withdrawn by its issuer. Since when, the issuer says with a network. Do not rely on it.',
      ja: '発行機関が取り消しました。いつからかは、ネットワークに接続すると分かります。証明として使用できません。',
    },
    notYet: {
      en: 'Genuine, but it begins on {date}. Compare the date of this device.',
      ja: '真正ですが、{date}から有効です。この端末の日付も確かめてください。',
    },
    statusOld: {
      en: 'The signature holds, but whether it was withdrawn is not known: the list is {age} old, and after {limit} days it is not relied on. Connect to a network and refresh.',
      ja: '署名は正しいものの、取り消されていないかどうかは分かりません。リストは{age}前のもので、{limit}日を過ぎると使えません。ネットワークに接続して更新してください。',
    },
    statusMissing: {
      en: 'The signature holds, but there is no list on this device that says whether it was withdrawn. Connect to a network and refresh.',
      ja: '署名は正しいものの、取り消されていないかどうかを示すリストがこの端末にありません。ネットワークに接続して更新してください。',
    },
    clockWrong: {
      en: 'The signature holds, but the clock of this device is wrong: its list is from later than now. Set the clock and check again.',
      ja: '署名は正しいものの、この端末の時計が正しくありません（リストの日時が現在より後です）。時計を合わせて、もう一度確認してください。',
    },
    issuerUnknown: {
      en: 'Signed by an issuer this device does not know. It says nothing about whether the certificate is genuine. Add the issuer by its address with a network.',
      ja: 'この端末に登録されていない発行機関の署名です。真正かどうかは判断できません。ネットワークに接続し、発行機関のアドレスを追加してください。',
    },
    versionUnknown: {
      en: 'The code is of a form that this page does not know yet. Connect to a network to update the page.',
      ja: 'このページがまだ対応していない形式のコードです。ネットワークに接続して、ページを更新してください。',
    },
    signatureWrong: {
      en: 'The signature does not fit what the code says: it was changed, or never came from the issuer. Do not rely on it, and tell the issuer.',
      ja: '署名とコードの内容が一致しません。改変されたか、発行機関のものではありません。使用せず、発行機関にお知らせください。',
    },
    otherIssuer: {
      en: 'Signed with the key of another issuer than the one it names. Do not rely on it, and tell the issuer.',
      ja: '記載とは別の発行機関の鍵で署名されています。使用せず、発行機関にお知らせください。',
    },
    otherCertificate: {
      en: 'The address and the signed part belong to different certificates. Do not rely on it.',
      ja: 'アドレスと署名部分が別々の修了証のものです。証明として使用できません。',
    },
    keyRevoked: {
      en: 'Signed with a key that the issuer no longer vouches for. Ask the issuer.',
      ja: '発行機関が無効とした鍵で署名されています。発行機関にお問い合わせください。',
    },
  },
  pdf: {
    pdf: {
      title: { en: 'Only the data in the PDF was checked', ja: 'PDF内のデータだけを確認しました' },
      text: {
        en: 'Its page may show something else. Compare every line with what was signed, below.',
        ja: 'ページの表示は異なる可能性があります。下の「署名の対象」と1項目ずつ照らし合わせてください。',
      },
    },
    'pdf-altered': {
      title: {
        en: 'This file is not as it was issued; only the data in it was checked',
        ja: '発行時のファイルではありません。PDF内のデータだけを確認しました',
      },
      text: {
        en: 'Do not rely on what its page shows. Only the lines below were signed; ask for the file as it was downloaded.',
        ja: 'ページの表示を信用しないでください。署名されているのは下の項目だけです。ダウンロードしたままのファイルを求めてください。',
      },
    },
  },
  status: {
    title: { en: 'Withdrawals known as of', ja: '取消し情報の時点' },
    asOf: { en: '{instant}, {age}', ja: '{instant}（{age}）' },
    now: { en: 'less than an hour old', ja: '1時間以内' },
    hours: { en: { one: '{count} hour old', other: '{count} hours old' }, ja: '{count}時間前' },
    days: { en: { one: '{count} day old', other: '{count} days old' }, ja: '{count}日前' },
    since: {
      en: 'What was withdrawn since then is not known here.',
      ja: 'それ以降の取消しは、ここでは分かりません。',
    },
    replaced: {
      en: 'Whether a newer certificate replaces this one is seen only with a network.',
      ja: '新しい修了証に置き換えられたかどうかは、ネットワークに接続したときだけ分かります。',
    },
  },
  fields: {
    title: { en: 'What was signed', ja: '署名の対象' },
    compare: {
      en: 'Compare it with what is printed: only these lines are signed.',
      ja: '書面と照らし合わせてください。署名で保証されるのは次の項目だけです。',
    },
    course: { en: 'Course', ja: '研修' },
    checkedAt: { en: 'Checked at {instant}, without a network', ja: '確認日時：{instant}（オフライン）' },
    form: { en: '{hours}, {mode}', ja: '{hours}・{mode}' },
  },
  issuers: {
    title: { en: 'Issuers this device knows', ja: 'この端末に登録された発行機関' },
    none: {
      en: 'None yet. Connect to a network once, so that this device learns the issuer’s keys.',
      ja: 'まだありません。一度ネットワークに接続すると、発行機関の鍵を保存します。',
    },
    reading: { en: 'Reading what this device holds', ja: '端末の保存内容を読み込み中' },
    keys: { en: { one: 'One key', other: '{count} keys' }, ja: '鍵{count}個' },
    own: { en: 'This page comes from it', ja: 'このページの提供元' },
    lists: { en: 'Withdrawals as of {asOf}', ja: '取消し情報：{asOf}' },
    noLists: { en: 'No list of withdrawals', ja: '取消し情報なし' },
    recent: { en: 'Recent enough', ja: '使用できます' },
    tooOld: { en: 'Too old: refresh', ja: '古いため更新が必要' },
    missing: { en: 'Missing: refresh', ja: '更新が必要' },
    limit: {
      en: 'Lists are relied on for {limit} days. They refresh by themselves whenever there is a network.',
      ja: 'リストは{limit}日間有効として扱います。ネットワークに接続すると自動で更新されます。',
    },
    refresh: { en: 'Refresh now', ja: '今すぐ更新' },
    refreshing: { en: 'Refreshing', ja: '更新中' },
    add: { en: 'Add another issuer', ja: '発行機関を追加' },
    addLabel: { en: 'Address of its Muster', ja: '発行機関のMusterのアドレス' },
    addHint: {
      en: 'Only one you trust, and exactly as it tells you, for example muster.example. A network is needed.',
      ja: '信頼できる発行機関だけを、案内されたとおりに入力してください（例 muster.example）。ネットワークが必要です。',
    },
    addButton: { en: 'Add', ja: '追加' },
    adding: { en: 'Asking it', ja: '問合せ中' },
    added: {
      en: 'Its certificates can be checked here from now on.',
      ja: 'この発行機関の修了証を確認できるようになりました。',
    },
    forget: { en: 'Forget', ja: '削除' },
    forgetOne: { en: 'Forget {name}', ja: '{name}を削除' },
    failures: {
      'address-malformed': {
        en: 'This is not an address. Type it like muster.example.',
        ja: 'アドレスの形式が正しくありません（例 muster.example）。',
      },
      unreachable: {
        en: 'It does not answer. What this device holds stays in use.',
        ja: '応答がありません。端末に保存済みの情報を使います。',
      },
      'issuer-malformed': { en: 'What answers there is not Muster.', ja: 'このアドレスはMusterではありません。' },
      'issuer-of-another-address': {
        en: 'It says it is another issuer than the address names. It was not added.',
        ja: 'アドレスと異なる発行機関を名乗っているため、追加しませんでした。',
      },
      'issuer-without-keys': { en: 'It publishes no key.', ja: '公開された鍵がありません。' },
    },
  },
  kept: {
    'being-kept': { en: 'Being saved for use without a network', ja: 'オフライン用に保存中' },
    kept: { en: 'Opens without a network', ja: 'オフラインで利用できます' },
    'newer-waits': { en: 'A newer version of this page is ready.', ja: 'このページの新しい版があります。' },
    'cannot-be-kept': {
      en: 'This browser cannot keep the page: it needs a network to open',
      ja: 'このブラウザーでは保存できません（開くにはネットワークが必要です）',
    },
    change: { en: 'Use it', ja: '切り替える' },
    home: {
      en: 'Add it to the home screen to find it again in the field.',
      ja: 'ホーム画面に追加しておくと、現地ですぐに開けます。',
    },
  },
  connection: {
    online: { en: 'Online', ja: 'オンライン' },
    offline: { en: 'No network', ja: 'オフライン' },
  },
})
