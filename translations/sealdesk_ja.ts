<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>LockWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>shown name, user name</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, organisation</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Locked at %1, after %2 without input. Secure forms were erased.</source>
        <translation>%1 にロックしました（%2 操作がなかったため）。安全なフォームは消去されました。</translation>
    </message>
    <message>
        <source>Locked by you at %1. Secure forms were erased.</source>
        <translation>%1 にあなたがロックしました。安全なフォームは消去されました。</translation>
    </message>
    <message>
        <source>Locked at %1 together with this computer's screen. Secure forms were erased.</source>
        <translation>%1 にこのコンピューターの画面とともにロックしました。安全なフォームは消去されました。</translation>
    </message>
    <message>
        <source>Locked at %1 because this computer went to sleep. Secure forms were erased.</source>
        <translation>このコンピューターがスリープしたため、%1 にロックしました。安全なフォームは消去されました。</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) waiting</source>
        <translation>
            <numerusform>待機中のチャット %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) in your chats</source>
        <translation>
            <numerusform>担当チャットの新着 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>waiting chats, new lines</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>MaskingNotice</name>
    <message>
        <source>The relay sent a decision about card masking that no administrator of yours has signed, or an old one. Masking stays on. Please tell your administrator.</source>
        <translation>リレーから届いたカード番号のマスクに関する決定は、組織の管理者が署名したものではないか、古いものです。マスクは有効のままです。管理者にお知らせください。</translation>
    </message>
    <message>
        <source>Card numbers are NOT hidden: an administrator switched masking off until %1. Chats of this time are marked.</source>
        <translation>カード番号は隠されていません。管理者が%1までマスクを無効にしました。この間のチャットには印が付きます。</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>有効にする</translation>
    </message>
</context>
<context>
    <name>OrganisationKey</name>
    <message>
        <source>This needs a signed-in administrator with a keychain, and nothing else under way.</source>
        <translation>この操作には、キーチェーンを使える管理者のサインインが必要です。また、ほかの処理の実行中は行えません。</translation>
    </message>
    <message>
        <source>The passphrase is too weak.</source>
        <translation>パスフレーズが弱すぎます。</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>ファイルを開けません。</translation>
    </message>
    <message>
        <source>This is not a recovery file.</source>
        <translation>これは復旧ファイルではありません。</translation>
    </message>
    <message>
        <source>The recovery file is damaged or cut off. Use another copy.</source>
        <translation>復旧ファイルが壊れているか、途中で切れています。別のコピーをお使いください。</translation>
    </message>
    <message>
        <source>The recovery file was made by a newer version of this program.</source>
        <translation>この復旧ファイルは、より新しいバージョンのプログラムで作成されています。</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>パスフレーズが違います。</translation>
    </message>
    <message>
        <source>The file holds other keys: of another organisation, or from before a rotation.</source>
        <translation>ファイルの鍵が一致しません。別の組織の鍵か、ローテーション前の鍵です。</translation>
    </message>
    <message>
        <source>The file is older than the newest one: its next key is out of use. Take the newest file.</source>
        <translation>このファイルは最新ではなく、中の次の鍵は使われていません。最新のファイルをお使いください。</translation>
    </message>
    <message>
        <source>The new recovery file could not be written. Nothing was changed.</source>
        <translation>新しい復旧ファイルを書き込めませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>The organisation's key is not on this computer. Restore it from the recovery file.</source>
        <translation>組織の鍵がこのコンピューターにありません。復旧ファイルから復元してください。</translation>
    </message>
    <message>
        <source>The keychain did not do its part.</source>
        <translation>キーチェーンの処理に失敗しました。</translation>
    </message>
    <message>
        <source>The relay refused.</source>
        <translation>リレーが拒否しました。</translation>
    </message>
    <message>
        <source>The connection was lost. Look here again when you are connected.</source>
        <translation>接続が失われました。再接続後に、ここをもう一度確認してください。</translation>
    </message>
    <message>
        <source>This computer's cryptography library failed.</source>
        <translation>このコンピューターの暗号ライブラリーでエラーが発生しました。</translation>
    </message>
    <message>
        <source>Save a recovery file</source>
        <translation>復旧ファイルの保存</translation>
    </message>
    <message>
        <source>Restore the organisation's key</source>
        <translation>組織の鍵の復元</translation>
    </message>
    <message>
        <source>Rotate to the next key</source>
        <translation>次の鍵へのローテーション</translation>
    </message>
    <message>
        <source>Take the key offline</source>
        <translation>鍵をオフラインに移す</translation>
    </message>
    <message>
        <source>Let a device approve others</source>
        <translation>端末に承認権限を付与</translation>
    </message>
    <message>
        <source>The file holds the current key and a new next key, under a passphrase. Keep both apart from this computer. An earlier file can still restore the current key, but no longer rotate. Copy the widget snippet to your pages afterwards: it names the new next key.</source>
        <translation>ファイルには現在の鍵と新しい次の鍵が入り、パスフレーズで保護されます。ファイルとパスフレーズは、このコンピューターとは別の場所に保管してください。以前のファイルでも現在の鍵は復元できますが、ローテーションはできなくなります。保存後、ウィジェットの埋め込みコードをページに貼り直してください。コードに新しい次の鍵が示されています。</translation>
    </message>
    <message>
        <source>Afterwards this device may approve other devices.</source>
        <translation>この操作の後、この端末はほかの端末を承認できます。</translation>
    </message>
    <message>
        <source>The next key becomes the current one and a new next key is made. Devices get new certificates by themselves. Pages with the present snippet go on; give them the new snippet before the next rotation. Destroy the old file afterwards.</source>
        <translation>次の鍵が現在の鍵になり、新しい次の鍵が作成されます。端末には新しい証明書が自動的に届きます。現在の埋め込みコードのページはそのまま動作しますが、次のローテーションまでに新しいコードに差し替えてください。その後、古いファイルを破棄してください。</translation>
    </message>
    <message>
        <source>The key is removed from this computer once the file is seen to hold it. Approving goes on; within 30 days the file is needed again.</source>
        <translation>ファイルに鍵が入っていることを確認した後、鍵をこのコンピューターから削除します。承認は引き続き行えますが、30日以内に再びファイルが必要になります。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Take offline</source>
        <translation>オフラインに移す</translation>
    </message>
    <message>
        <source>The recovery file is saved. Now copy the new widget snippet to your pages.</source>
        <translation>復旧ファイルを保存しました。続いて、新しいウィジェットの埋め込みコードをページに貼り付けてください。</translation>
    </message>
    <message>
        <source>The key was restored. This device may approve others.</source>
        <translation>鍵を復元しました。この端末はほかの端末を承認できます。</translation>
    </message>
    <message>
        <source>The rotation is done. Keep the new recovery file, destroy the old one, and copy the new widget snippet to your pages.</source>
        <translation>ローテーションが完了しました。新しい復旧ファイルを保管し、古いファイルを破棄して、新しいウィジェットの埋め込みコードをページに貼り付けてください。</translation>
    </message>
    <message>
        <source>The key is no longer on this computer.</source>
        <translation>鍵はこのコンピューターから削除されました。</translation>
    </message>
    <message>
        <source>The device may approve others now.</source>
        <translation>この端末はほかの端末を承認できるようになりました。</translation>
    </message>
    <message>
        <source>The current key is in this computer's keychain. The next key is in the recovery file only.</source>
        <translation>現在の鍵はこのコンピューターのキーチェーンにあります。次の鍵は復旧ファイルの中だけにあります。</translation>
    </message>
    <message>
        <source>The organisation's key is not on this computer.</source>
        <translation>組織の鍵はこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>This computer's keychain does not answer, so it is not known whether the key is here.</source>
        <translation>このコンピューターのキーチェーンが応答しないため、鍵がここにあるかどうか分かりません。</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n characters.</source>
        <translation>
            <numerusform>パスフレーズは%n文字以上にしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase may have at most %n characters.</source>
        <translation>
            <numerusform>パスフレーズは%n文字以内にしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n different characters.</source>
        <translation>
            <numerusform>パスフレーズには%n種類以上の文字を使ってください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordNotice</name>
    <message>
        <source>Your password expires today. Afterwards you can only sign in to change it.</source>
        <translation>パスワードは今日で期限切れになります。以後は、変更するためにのみサインインできます。</translation>
    </message>
    <message numerus="yes">
        <source>Your password expires in %n day(s).</source>
        <translation>
            <numerusform>パスワードはあと%n日で期限切れになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>パスワードを変更…</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>%1後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The relay could not read what this program sent. Please report this.</source>
        <translation>このプログラムが送った内容をリレーが読み取れませんでした。ご報告ください。</translation>
    </message>
    <message>
        <source>That is too long for the relay.</source>
        <translation>長すぎるため、リレーが受け付けません。</translation>
    </message>
    <message>
        <source>The relay does not know this action. Its version is older than this program's.</source>
        <translation>リレーがこの操作に対応していません。リレーのバージョンがこのプログラムより古いためです。</translation>
    </message>
    <message>
        <source>That is not possible at this moment.</source>
        <translation>この操作は今は行えません。</translation>
    </message>
    <message>
        <source>Your account has no permission for this. An administrator can give it.</source>
        <translation>お使いのアカウントにはこの操作の権限がありません。権限は管理者が付与できます。</translation>
    </message>
    <message>
        <source>Too many at once. Please wait a moment.</source>
        <translation>一度に多すぎます。しばらくお待ちください。</translation>
    </message>
    <message>
        <source>The relay does not know this chat any more.</source>
        <translation>リレーにこのチャットはもうありません。</translation>
    </message>
    <message>
        <source>This chat has ended.</source>
        <translation>このチャットは終了しました。</translation>
    </message>
    <message>
        <source>Another operator has already accepted this chat.</source>
        <translation>このチャットは、ほかのオペレーターがすでに受け付けました。</translation>
    </message>
    <message>
        <source>The relay does not know this form any more.</source>
        <translation>リレーにこのフォームはもうありません。</translation>
    </message>
    <message>
        <source>This form is already finished.</source>
        <translation>このフォームはすでに終了しています。</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>ユーザー名またはパスワードが違います。</translation>
    </message>
    <message>
        <source>This account is locked after too many failed tries.</source>
        <translation>失敗が続いたため、このアカウントはロックされています。</translation>
    </message>
    <message>
        <source>Please change your password first.</source>
        <translation>先にパスワードを変更してください。</translation>
    </message>
    <message>
        <source>The new password does not meet the rules:</source>
        <translation>新しいパスワードが規則を満たしていません：</translation>
    </message>
    <message>
        <source>Your session is over. Please sign in again.</source>
        <translation>セッションが終了しました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The set-up secret is wrong. It is the one that the relay printed on its host.</source>
        <translation>セットアップシークレットが違います。リレーがホスト上に表示したものを入力してください。</translation>
    </message>
    <message>
        <source>This relay is already set up. Sign in instead; an administrator can create your account.</source>
        <translation>このリレーはすでにセットアップされています。サインインしてください。アカウントは管理者が作成できます。</translation>
    </message>
    <message>
        <source>The set-up secret is older than one hour. Print a new one on the relay's host: sealdesk-relay setup</source>
        <translation>セットアップシークレットの発行から1時間が過ぎました。リレーのホストで新しく発行してください：sealdesk-relay setup</translation>
    </message>
    <message>
        <source>This user name is taken.</source>
        <translation>このユーザー名はすでに使われています。</translation>
    </message>
    <message>
        <source>This name cannot be used. Use letters, digits, dots, hyphens and underscores.</source>
        <translation>この名前は使えません。英字、数字、ピリオド、ハイフン、アンダースコアをお使いください。</translation>
    </message>
    <message>
        <source>This device is not approved yet. An administrator must approve it.</source>
        <translation>この端末はまだ承認されていません。管理者の承認が必要です。</translation>
    </message>
    <message>
        <source>The relay did not accept this device's proof. Please connect again.</source>
        <translation>リレーがこの端末の証明を受け付けませんでした。もう一度接続してください。</translation>
    </message>
    <message>
        <source>The relay did not accept this device's certificate.</source>
        <translation>リレーがこの端末の証明書を受け付けませんでした。</translation>
    </message>
    <message>
        <source>The secure exchange did not accept the ticket.</source>
        <translation>安全な交換でチケットが受け付けられませんでした。</translation>
    </message>
    <message>
        <source>The ticket for the secure exchange came too late.</source>
        <translation>安全な交換のチケットが期限に間に合いませんでした。</translation>
    </message>
    <message>
        <source>The ticket for the secure exchange was used before.</source>
        <translation>安全な交換のチケットはすでに使われています。</translation>
    </message>
    <message>
        <source>The secure-form server cannot be reached. Chats go on; forms do not.</source>
        <translation>安全なフォームのサーバーに接続できません。チャットは使えますが、フォームは使えません。</translation>
    </message>
    <message>
        <source>The relay could not save it. Nothing was lost here; try again.</source>
        <translation>リレーが保存できませんでした。ここでは何も失われていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The relay could not write its audit log, so it refused. Please tell an administrator.</source>
        <translation>リレーが監査ログに書き込めないため、拒否されました。管理者にお知らせください。</translation>
    </message>
    <message>
        <source>The visitor has not given consent.</source>
        <translation>訪問者の同意がありません。</translation>
    </message>
    <message>
        <source>The relay is being stopped. This program connects again by itself.</source>
        <translation>リレーを停止しています。このプログラムは自動的に再接続します。</translation>
    </message>
    <message>
        <source>This message is too old to be changed, or not yours.</source>
        <translation>このメッセージは古すぎて変更できないか、ご自分のものではありません。</translation>
    </message>
    <message>
        <source>The relay could not verify this decision about card masking, or a newer one holds.</source>
        <translation>リレーがこのカード番号のマスクに関する決定を検証できなかったか、より新しい決定が有効です。</translation>
    </message>
    <message>
        <source>At least one letter</source>
        <translation>英字を1文字以上含む</translation>
    </message>
    <message>
        <source>At least one digit</source>
        <translation>数字を1文字以上含む</translation>
    </message>
    <message>
        <source>Does not contain your user name</source>
        <translation>ユーザー名を含まない</translation>
    </message>
    <message>
        <source>Not a common password or phrase</source>
        <translation>よくあるパスワードや語句ではない</translation>
    </message>
    <message>
        <source>Please type the relay's address.</source>
        <translation>リレーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This is not an address. It looks like wss://chat.example.org:8443</source>
        <translation>アドレスの形式が正しくありません。例：wss://chat.example.org:8443</translation>
    </message>
    <message>
        <source>The address must begin with wss:// (an encrypted connection).</source>
        <translation>アドレスは wss://（暗号化された接続）で始めてください。</translation>
    </message>
    <message>
        <source>The address has no host name.</source>
        <translation>アドレスにホスト名がありません。</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>ポートは1から65535までの数字にしてください。</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address.</source>
        <translation>アドレスにユーザー名とパスワードを含めないでください。</translation>
    </message>
    <message>
        <source>Leave everything after the port out of the address.</source>
        <translation>アドレスのポートより後は省いてください。</translation>
    </message>
    <message>
        <source>No relay answers at this address. Is it running, and is this computer online?</source>
        <translation>このアドレスのリレーが応答しません。リレーが動作しているか、このコンピューターがオンラインかを確認してください。</translation>
    </message>
    <message>
        <source>The relay did not answer in time.</source>
        <translation>リレーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The encrypted connection could not be made.</source>
        <translation>暗号化された接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>What answers at this address is not a Sealdesk relay.</source>
        <translation>このアドレスで応答したのは Sealdesk のリレーではありません。</translation>
    </message>
    <message>
        <source>The relay speaks another version of the protocol. Update this program or the relay.</source>
        <translation>リレーのプロトコルのバージョンが異なります。このプログラムまたはリレーを更新してください。</translation>
    </message>
    <message>
        <source>The relay closed the connection.</source>
        <translation>リレーが接続を閉じました。</translation>
    </message>
    <message>
        <source>The relay's certificate has expired.</source>
        <translation>リレーの証明書は有効期限が切れています。</translation>
    </message>
    <message>
        <source>The relay's certificate is not valid yet. Check this computer's clock.</source>
        <translation>リレーの証明書はまだ有効になっていません。このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The relay's certificate is for another host.</source>
        <translation>リレーの証明書は別のホストのものです。</translation>
    </message>
    <message>
        <source>The relay's certificate has been revoked.</source>
        <translation>リレーの証明書は失効しています。</translation>
    </message>
    <message>
        <source>The relay's certificate is not signed by an authority that this computer trusts.</source>
        <translation>リレーの証明書に署名した認証局を、このコンピューターは信頼していません。</translation>
    </message>
    <message>
        <source>The relay showed no certificate.</source>
        <translation>リレーが証明書を提示しませんでした。</translation>
    </message>
    <message>
        <source>There is no connection to the relay at this moment.</source>
        <translation>現在、リレーに接続していません。</translation>
    </message>
    <message>
        <source>The system's keychain has not answered yet. Please try again in a moment.</source>
        <translation>システムのキーチェーンがまだ応答していません。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Please wait for the answer to the last try.</source>
        <translation>前回の試行の結果をお待ちください。</translation>
    </message>
    <message>
        <source>This relay is not set up yet.</source>
        <translation>このリレーはまだセットアップされていません。</translation>
    </message>
    <message>
        <source>This relay is already set up.</source>
        <translation>このリレーはすでにセットアップされています。</translation>
    </message>
    <message>
        <source>The organisation's key could not be kept in the system's keychain, so nothing was set up.</source>
        <translation>組織の鍵をシステムのキーチェーンに保存できなかったため、セットアップは行われませんでした。</translation>
    </message>
    <message>
        <source>This computer's cryptography library failed.</source>
        <translation>このコンピューターの暗号ライブラリーでエラーが発生しました。</translation>
    </message>
    <message>
        <source>This system has no keychain. Chats work; secure forms need one to keep this device's key.</source>
        <translation>このシステムにはキーチェーンがありません。チャットは使えますが、安全なフォームにはこの端末の鍵を保管するキーチェーンが必要です。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and start this program again to send secure forms.</source>
        <translation>キーチェーンがロックされています。安全なフォームを送るには、ロックを解除してこのプログラムを起動し直してください。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Chats work; secure forms do not.</source>
        <translation>キーチェーンが時間内に応答しませんでした。チャットは使えますが、安全なフォームは使えません。</translation>
    </message>
    <message>
        <source>This device was enrolled, but its key is not in the keychain. Unlock the keychain, or ask an administrator.</source>
        <translation>この端末は登録済みですが、鍵がキーチェーンにありません。キーチェーンのロックを解除するか、管理者にお尋ねください。</translation>
    </message>
    <message>
        <source>The key of this device in the keychain is damaged. An administrator must enrol it anew.</source>
        <translation>キーチェーンにあるこの端末の鍵が壊れています。管理者による再登録が必要です。</translation>
    </message>
    <message>
        <source>The keychain gave another key than the one this device was enrolled with. Chats work; secure forms do not. Restore the keychain, or ask an administrator.</source>
        <translation>キーチェーンの鍵が、この端末の登録時の鍵と異なります。チャットは使えますが、安全なフォームは使えません。キーチェーンを復元するか、管理者にお尋ねください。</translation>
    </message>
    <message>
        <source>The keychain said that it stored this device's key, but does not give it back. Chats work; secure forms do not.</source>
        <translation>キーチェーンはこの端末の鍵を保存したと応答しましたが、鍵を取り出せません。チャットは使えますが、安全なフォームは使えません。</translation>
    </message>
    <message>
        <source>The keychain reported an error. Chats work; secure forms do not.</source>
        <translation>キーチェーンがエラーを返しました。チャットは使えますが、安全なフォームは使えません。</translation>
    </message>
    <message>
        <source>You signed in on another device, so this session ended. Form answers here were erased.</source>
        <translation>別の端末でサインインしたため、このセッションは終了しました。ここにあったフォームの回答は消去されました。</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>サインアウトしました。</translation>
    </message>
    <message>
        <source>You were signed out after a time without input.</source>
        <translation>しばらく操作がなかったため、サインアウトしました。</translation>
    </message>
    <message>
        <source>Your session ended because its time was over.</source>
        <translation>有効時間が過ぎたため、セッションは終了しました。</translation>
    </message>
    <message>
        <source>An administrator ended your session.</source>
        <translation>管理者がセッションを終了しました。</translation>
    </message>
    <message>
        <source>Your password was changed. Please sign in with the new one.</source>
        <translation>パスワードが変更されました。新しいパスワードでサインインしてください。</translation>
    </message>
    <message>
        <source>This message is too long. Send it in parts of at most 8,000 characters.</source>
        <translation>メッセージが長すぎます。8,000文字以内に分けて送信してください。</translation>
    </message>
    <message>
        <source>This chat is not open any more.</source>
        <translation>このチャットはもう開いていません。</translation>
    </message>
    <message>
        <source>Accept the chat before you write.</source>
        <translation>チャットを受け付けてから入力してください。</translation>
    </message>
    <message>
        <source>No secure form now: there is no connection to the relay.</source>
        <translation>今は安全なフォームを使えません。リレーに接続していません。</translation>
    </message>
    <message>
        <source>Your account may not send secure forms.</source>
        <translation>お使いのアカウントでは安全なフォームを送れません。</translation>
    </message>
    <message>
        <source>Secure forms are off: this computer does not protect enough memory for the answers. See the notice above.</source>
        <translation>安全なフォームは無効です。このコンピューターでは、回答のために保護できるメモリーが足りません。上の通知をご覧ください。</translation>
    </message>
    <message>
        <source>This device's key could not be kept in a keychain, so secure forms are off.</source>
        <translation>この端末の鍵をキーチェーンに保存できなかったため、安全なフォームは無効です。</translation>
    </message>
    <message>
        <source>This device waits for an administrator's approval.</source>
        <translation>この端末は管理者の承認を待っています。</translation>
    </message>
    <message>
        <source>An administrator has revoked this device.</source>
        <translation>この端末は管理者によって失効されました。</translation>
    </message>
    <message>
        <source>This device's certificate is missing or out of date. An administrator's console renews it.</source>
        <translation>この端末の証明書がないか、期限が切れています。管理者のコンソールが更新します。</translation>
    </message>
    <message>
        <source>Accept the chat before you send a form.</source>
        <translation>チャットを受け付けてからフォームを送信してください。</translation>
    </message>
    <message>
        <source>The visitor's page uses an older widget that cannot show secure forms.</source>
        <translation>訪問者のページのウィジェットが古く、安全なフォームを表示できません。</translation>
    </message>
    <message>
        <source>One form at a time: the present one is not finished.</source>
        <translation>フォームは一度に1つだけです。現在のフォームが終わっていません。</translation>
    </message>
    <message>
        <source>This form does not exist any more.</source>
        <translation>このフォームはもう存在しません。</translation>
    </message>
    <message>
        <source>The relay refused this form.</source>
        <translation>リレーがこのフォームを拒否しました。</translation>
    </message>
    <message>
        <source>The secure-form server cannot be reached.</source>
        <translation>安全なフォームのサーバーに接続できません。</translation>
    </message>
    <message>
        <source>The secure-form server refused this form.</source>
        <translation>安全なフォームのサーバーがこのフォームを拒否しました。</translation>
    </message>
    <message>
        <source>What arrived could not be opened three times, so the key was erased.</source>
        <translation>届いた内容を3回開けなかったため、鍵を消去しました。</translation>
    </message>
    <message>
        <source>This form was sent by an earlier run of this program; its answers cannot be read here.</source>
        <translation>このフォームはプログラムの前回の起動中に送信されました。回答はここでは読めません。</translation>
    </message>
    <message>
        <source>This account is disabled. Please ask an administrator.</source>
        <translation>このアカウントは無効です。管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>This one-time password is too old. Please ask an administrator for a new one.</source>
        <translation>このワンタイムパスワードは期限切れです。管理者に新しいものを依頼してください。</translation>
    </message>
    <message>
        <source>The relay does not know this account.</source>
        <translation>リレーはこのアカウントを認識していません。</translation>
    </message>
    <message>
        <source>This is the last administrator who can sign in.</source>
        <translation>サインインできる最後の管理者です。</translation>
    </message>
    <message>
        <source>This value is not allowed.</source>
        <translation>この値は使用できません。</translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime. Please look at it again.</source>
        <translation>その間に他の人が変更しました。もう一度確認してください。</translation>
    </message>
    <message>
        <source>Signing in is not allowed from this computer's address.</source>
        <translation>このコンピューターのアドレスからはサインインできません。</translation>
    </message>
    <message>
        <source>This list would lock out the computer that you are using.</source>
        <translation>このリストでは、お使いのコンピューターが締め出されます。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>%n文字以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s)</source>
        <translation>
            <numerusform>%n文字以内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not one of your last %n password(s)</source>
        <translation>
            <numerusform>最近の%n個のパスワードではない</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not changed more than %n time(s) a day</source>
        <translation>
            <numerusform>変更は1日%n回まで</numerusform>
        </translation>
    </message>
    <message>
        <source>This console was locked at that time.</source>
        <translation>その時点でこのコンソールはロックされていました。</translation>
    </message>
    <message>
        <source>This code is wrong. A new one comes every 30 seconds.</source>
        <translation>コードが違います。30 秒ごとに新しいコードが表示されます。</translation>
    </message>
    <message>
        <source>This code was used already. Wait for the next one.</source>
        <translation>このコードはすでに使われました。次のコードをお待ちください。</translation>
    </message>
    <message>
        <source>This code is too old. If it is the newest one, the clock of your phone or of the relay is wrong.</source>
        <translation>このコードは古すぎます。最新のコードであれば、スマートフォンまたはリレーの時計がずれています。</translation>
    </message>
    <message>
        <source>The relay's clock was set back, so it cannot check codes. Use a recovery code, and tell an administrator.</source>
        <translation>リレーの時計が戻されたため、コードを確認できません。リカバリーコードを使い、管理者に知らせてください。</translation>
    </message>
    <message>
        <source>A second factor of your own is needed for this.</source>
        <translation>この操作には、ご自身の第 2 要素が必要です。</translation>
    </message>
    <message>
        <source>There is no second factor.</source>
        <translation>第 2 要素がありません。</translation>
    </message>
    <message>
        <source>After several wrong passwords, an answer to the picture or the question is needed too.</source>
        <translation>パスワードを何度か間違えたため、画像または質問への回答も必要です。</translation>
    </message>
    <message>
        <source>That was not the answer. Here is another one; your password was not looked at.</source>
        <translation>答えが違います。別の問題を表示します。パスワードは確認されていません。</translation>
    </message>
    <message>
        <source>Your organisation's directory cannot be reached at this moment, so a password that it keeps cannot be checked. If yours is not kept there, user name or password is wrong.</source>
        <translation>現在、組織のディレクトリに接続できないため、そこで管理されているパスワードは確認できません。そこで管理されていない場合は、ユーザー名またはパスワードが違います。</translation>
    </message>
    <message>
        <source>Your organisation's directory knows you, but none of your groups may sign in here. An administrator of the directory can change that.</source>
        <translation>組織のディレクトリに登録されていますが、所属するグループにはここへのサインインが許可されていません。ディレクトリの管理者が変更できます。</translation>
    </message>
    <message>
        <source>This account belongs to another entry of your organisation's directory. Please ask an administrator.</source>
        <translation>このアカウントは組織のディレクトリの別のエントリのものです。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Password and role of this account are kept by your organisation's directory. They are changed there.</source>
        <translation>このアカウントのパスワードとロールは組織のディレクトリで管理されています。変更はそちらで行います。</translation>
    </message>
    <message>
        <source>This account or role may do more than yours, so you cannot give or change it.</source>
        <translation>このアカウントまたは役割の権限は自分より大きいため、付与も変更もできません。</translation>
    </message>
    <message>
        <source>This role does not exist any more.</source>
        <translation>この役割はもうありません。</translation>
    </message>
    <message>
        <source>Somebody still has this role. Give them another one first.</source>
        <translation>この役割を持つ人がまだいます。先に別の役割を与えてください。</translation>
    </message>
    <message>
        <source>This proposal does not wait any more: it was decided, or its time is over.</source>
        <translation>この提案はもう保留中ではありません。決定されたか、期限が過ぎました。</translation>
    </message>
    <message>
        <source>You proposed this yourself. Another person must confirm it.</source>
        <translation>これはご自身の提案です。別の人の承認が必要です。</translation>
    </message>
    <message>
        <source>This needs two people who may change the rules and can sign in.</source>
        <translation>ルールを変更でき、サインインできる人が 2 人必要です。</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>スーパーバイザー</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>監査者</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Send secure forms</source>
        <translation>安全なフォームの送信</translation>
    </message>
    <message>
        <source>See answers</source>
        <translation>回答の表示</translation>
    </message>
    <message>
        <source>Manage forms</source>
        <translation>フォームの管理</translation>
    </message>
    <message>
        <source>Manage operators and roles</source>
        <translation>オペレーターと役割の管理</translation>
    </message>
    <message>
        <source>Manage devices</source>
        <translation>端末の管理</translation>
    </message>
    <message>
        <source>Change rules</source>
        <translation>ルールの変更</translation>
    </message>
    <message>
        <source>See rules</source>
        <translation>ルールの表示</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>監査ログの閲覧</translation>
    </message>
    <message>
        <source>Read transcripts</source>
        <translation>会話の閲覧</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Back up and restore</source>
        <translation>バックアップと復元</translation>
    </message>
    <message>
        <source>See waiting visitors, accept chats and write in them.</source>
        <translation>待機中の訪問者を見て、チャットを受け付け、書き込みます。</translation>
    </message>
    <message>
        <source>Send a secure form to the visitor of an own chat.</source>
        <translation>自分のチャットの訪問者に安全なフォームを送ります。</translation>
    </message>
    <message>
        <source>Make the answers of an own form visible, field by field.</source>
        <translation>自分のフォームの回答を項目ごとに表示します。</translation>
    </message>
    <message>
        <source>Make and change secure forms.</source>
        <translation>安全なフォームを作成、変更します。</translation>
    </message>
    <message>
        <source>Create, disable and unlock accounts, and give roles. Never more than the own role allows.</source>
        <translation>アカウントの作成、無効化、ロック解除と、役割の付与。自分の役割を超えることはできません。</translation>
    </message>
    <message>
        <source>Approve and revoke computers, and manage the organisation's key.</source>
        <translation>コンピューターの承認と失効、組織の鍵の管理。</translation>
    </message>
    <message>
        <source>Change the rules of access, the allowed addresses and card masking.</source>
        <translation>アクセスルール、許可アドレス、カードのマスクを変更します。</translation>
    </message>
    <message>
        <source>See these rules without changing them.</source>
        <translation>これらのルールを変更せずに見ます。</translation>
    </message>
    <message>
        <source>Read and check the record of who did what.</source>
        <translation>誰が何をしたかの記録を読み、検証します。</translation>
    </message>
    <message>
        <source>Read what was written in all chats.</source>
        <translation>すべてのチャットの内容を読みます。</translation>
    </message>
    <message>
        <source>Export what the role may read.</source>
        <translation>この役割で読めるものをエクスポートします。</translation>
    </message>
    <message>
        <source>Make backups and restore them.</source>
        <translation>バックアップを作成し、復元します。</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>許可アドレス</translation>
    </message>
    <message>
        <source>Shortest password</source>
        <translation>パスワードの最小の長さ</translation>
    </message>
    <message>
        <source>Longest password</source>
        <translation>パスワードの最大の長さ</translation>
    </message>
    <message>
        <source>Letters and digits in passwords</source>
        <translation>パスワードに英字と数字</translation>
    </message>
    <message>
        <source>Days until a password expires</source>
        <translation>パスワードの有効日数</translation>
    </message>
    <message>
        <source>Days of warning before that</source>
        <translation>事前に警告する日数</translation>
    </message>
    <message>
        <source>Earlier passwords that are refused</source>
        <translation>拒否する過去のパスワード数</translation>
    </message>
    <message>
        <source>No user name in passwords</source>
        <translation>パスワードにユーザー名を含めない</translation>
    </message>
    <message>
        <source>Password changes a day</source>
        <translation>1 日のパスワード変更回数</translation>
    </message>
    <message>
        <source>No common passwords</source>
        <translation>よくあるパスワードの禁止</translation>
    </message>
    <message>
        <source>Hours that a one-time password lasts</source>
        <translation>ワンタイムパスワードの有効時間（時間）</translation>
    </message>
    <message>
        <source>Days until an unused account is disabled</source>
        <translation>未使用アカウントを無効にする日数</translation>
    </message>
    <message>
        <source>Wrong passwords until a lockout</source>
        <translation>ロックアウトまでの誤入力回数</translation>
    </message>
    <message>
        <source>Minutes of a lockout</source>
        <translation>ロックアウトの時間（分）</translation>
    </message>
    <message>
        <source>Minutes without input until the lock</source>
        <translation>無操作でロックするまでの分数</translation>
    </message>
    <message>
        <source>Hours that a session lasts</source>
        <translation>セッションの長さ（時間）</translation>
    </message>
    <message>
        <source>Minutes until a locked session ends</source>
        <translation>ロックしたセッションが終わるまでの分数</translation>
    </message>
    <message>
        <source>Minutes until chats of a locked session go back</source>
        <translation>ロック中のチャットが待機に戻るまでの分数</translation>
    </message>
    <message>
        <source>A second person confirms changes of rules</source>
        <translation>ルールの変更を別の人が承認</translation>
    </message>
    <message>
        <source>Days that ended chats are kept</source>
        <translation>終了したチャットの保存日数</translation>
    </message>
    <message>
        <source>Days that the audit log is kept</source>
        <translation>監査ログの保存日数</translation>
    </message>
    <message>
        <source>Second factor at sign-in</source>
        <translation>サインイン時の第 2 要素</translation>
    </message>
    <message>
        <source>Second factor when unlocking</source>
        <translation>ロック解除時の第 2 要素</translation>
    </message>
    <message>
        <source>Wrong passwords until a picture is asked about</source>
        <translation>画像の確認を求めるまでの誤ったパスワードの回数</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>The visitor ended the chat</source>
        <translation>訪問者がチャットを終了しました</translation>
    </message>
    <message>
        <source>%1 ended the chat</source>
        <translation>%1がチャットを終了しました</translation>
    </message>
    <message>
        <source>The chat ended</source>
        <translation>チャットは終了しました</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開封済み</translation>
    </message>
    <message>
        <source>Being filled</source>
        <translation>入力中</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取り下げ済み</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>Erasure unconfirmed</source>
        <translation>消去未確認</translation>
    </message>
    <message>
        <source>Answers and key were erased when the chat ended.</source>
        <translation>チャットの終了時に、回答と鍵を消去しました。</translation>
    </message>
    <message>
        <source>Answers and key were erased by you.</source>
        <translation>ご自身の操作で、回答と鍵を消去しました。</translation>
    </message>
    <message>
        <source>Answers and key were erased when this console was locked.</source>
        <translation>このコンソールのロック時に、回答と鍵を消去しました。</translation>
    </message>
    <message>
        <source>Answers and key were erased at sign-out.</source>
        <translation>サインアウト時に、回答と鍵を消去しました。</translation>
    </message>
    <message>
        <source>The form expired; its key was erased.</source>
        <translation>フォームは期限切れになり、鍵を消去しました。</translation>
    </message>
    <message>
        <source>The visitor declined; the key was erased.</source>
        <translation>訪問者が辞退したため、鍵を消去しました。</translation>
    </message>
    <message>
        <source>The form was withdrawn; its key was erased.</source>
        <translation>フォームは取り下げられ、鍵を消去しました。</translation>
    </message>
    <message>
        <source>What arrived could not be opened three times; the key was erased.</source>
        <translation>届いた内容を3回開けなかったため、鍵を消去しました。</translation>
    </message>
    <message>
        <source>Answers and key were erased after the connection was lost.</source>
        <translation>接続が失われたため、回答と鍵を消去しました。</translation>
    </message>
    <message>
        <source>Answers and key were erased when the program was closed.</source>
        <translation>プログラムの終了時に、回答と鍵を消去しました。</translation>
    </message>
    <message>
        <source>Secure form</source>
        <translation>安全なフォーム</translation>
    </message>
    <message>
        <source>The chat started</source>
        <translation>チャットが始まりました</translation>
    </message>
    <message>
        <source>%1 accepted the chat</source>
        <translation>%1がチャットを受け付けました</translation>
    </message>
    <message>
        <source>%1: sent by %2</source>
        <translation>%1：%2が送信しました</translation>
    </message>
    <message>
        <source>%1: opened by the visitor</source>
        <translation>%1：訪問者が開きました</translation>
    </message>
    <message>
        <source>%1: submitted, sealed</source>
        <translation>%1：封印された回答が届きました</translation>
    </message>
    <message>
        <source>%1: declined by the visitor</source>
        <translation>%1：訪問者が辞退しました</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1：期限切れになりました</translation>
    </message>
    <message>
        <source>%1: withdrawn</source>
        <translation>%1：取り下げられました</translation>
    </message>
    <message>
        <source>%1: purged, the answers are erased</source>
        <translation>%1：回答は消去されました</translation>
    </message>
    <message>
        <source>%1: erasure unconfirmed</source>
        <translation>%1：消去を確認できません</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>訪問者</translation>
    </message>
    <message>
        <source>The chat went back to the waiting ones</source>
        <translation>チャットは待機中に戻りました</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>%1: %2</source>
        <comment>who wrote, what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (sending)</source>
        <translation>%1（送信中）</translation>
    </message>
    <message>
        <source>%1 (delivered)</source>
        <translation>%1（配信済み）</translation>
    </message>
    <message>
        <source>%1 (not sent)</source>
        <translation>%1（未送信）</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::AboutPage</name>
    <message>
        <source>About Sealdesk</source>
        <translation>Sealdesk について</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>このコンソール</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>リレー</translation>
    </message>
    <message>
        <source>Fingerprint of this device</source>
        <translation>この端末のフィンガープリント</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Standing of this device</source>
        <translation>この端末の状態</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>This device's key is kept in the system's keychain.</source>
        <translation>この端末の鍵はシステムのキーチェーンに保管されています。</translation>
    </message>
    <message>
        <source>Protected memory</source>
        <translation>保護されたメモリー</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>必要な変更</translation>
    </message>
    <message>
        <source>Screen capture</source>
        <translation>画面の取り込み</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::AddressPage</name>
    <message>
        <source>Connect to your relay</source>
        <translation>リレーに接続</translation>
    </message>
    <message>
        <source>The relay carries your organisation's chats. Your administrator knows its address.</source>
        <translation>リレーは組織のチャットを中継するサーバーです。アドレスは管理者にお尋ねください。</translation>
    </message>
    <message>
        <source>Relay address</source>
        <translation>リレーのアドレス</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::AdministrationDialog</name>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Administration areas</source>
        <translation>管理の項目</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Organisation key</source>
        <translation>組織の鍵</translation>
    </message>
    <message>
        <source>Widget snippet</source>
        <translation>埋め込みコード</translation>
    </message>
    <message>
        <source>About</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Card masking</source>
        <translation>カード番号のマスク</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Rule changes</source>
        <translation>ルールの変更</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::CaptchaBox</name>
    <message>
        <source>Another one</source>
        <translation>別のもの</translation>
    </message>
    <message>
        <source>Picture with characters</source>
        <translation>文字の画像</translation>
    </message>
    <message>
        <source>Answer in digits</source>
        <translation>数字で回答</translation>
    </message>
    <message>
        <source>Characters in the picture</source>
        <translation>画像の文字</translation>
    </message>
    <message>
        <source>Show a picture instead</source>
        <translation>代わりに画像を表示</translation>
    </message>
    <message>
        <source>Ask me a question instead</source>
        <translation>代わりに質問に答える</translation>
    </message>
    <message>
        <source>How much do these numbers make together: %1?</source>
        <translation>次の数の合計はいくつですか: %1</translation>
    </message>
    <message>
        <source>Which of these numbers is the largest: %1?</source>
        <translation>次の数のうち最も大きいものはどれですか: %1</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChangePasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The connection was lost before the relay answered. The old or the new password is in force; please try again when the connection is back.</source>
        <translation>リレーの応答前に接続が切れました。古いパスワードか新しいパスワードのどちらかが有効です。接続が戻ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Your password is changed. It is good until %1.</source>
        <translation>パスワードを変更しました。%1まで有効です。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChangePasswordForm</name>
    <message>
        <source>Current password</source>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>Please type your current password.</source>
        <translation>現在のパスワードを入力してください。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChangePasswordPage</name>
    <message>
        <source>Choose your own password</source>
        <translation>パスワードの設定</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>The password that you were given works once. From now on use one that only you know.</source>
        <translation>受け取ったパスワードは一度しか使えません。今後は、ご自身だけが知るパスワードをお使いください。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Your password has expired. Choose a new one to go on.</source>
        <translation>パスワードの有効期限が切れました。続けるには新しいパスワードを設定してください。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChangeRoleDialog</name>
    <message>
        <source>Change role</source>
        <translation>役割を変更</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>The session of %1 ends at once. The new role holds from the next sign-in.</source>
        <translation>%1さんのセッションはすぐに終了します。新しい役割は次のサインインから有効です。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>This role allows nothing.</source>
        <translation>この役割では何もできません。</translation>
    </message>
    <message>
        <source>It allows: %1.</source>
        <translation>できること：%1。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChatHeader</name>
    <message>
        <source>Secure form</source>
        <translation>安全なフォーム</translation>
    </message>
    <message>
        <source>End chat</source>
        <translation>チャットを終了</translation>
    </message>
    <message>
        <source>Ask for sensitive details in a sealed form</source>
        <translation>機密情報を封印されたフォームで依頼</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChatListDelegate</name>
    <message>
        <source>typing…</source>
        <translation>入力中…</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChatListModel</name>
    <message numerus="yes">
        <source>Waiting (%n)</source>
        <translation>
            <numerusform>待機中 (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mine (%n)</source>
        <translation>
            <numerusform>自分の担当 (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended (%n)</source>
        <translation>
            <numerusform>終了 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt; 1 min</source>
        <comment>waiting time</comment>
        <translation>1分未満</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>waiting time</comment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1, waiting for %2</source>
        <translation>%1、待ち時間%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread message(s)</source>
        <translation>
            <numerusform>%1、未読メッセージ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ended</source>
        <translation>%1、終了</translation>
    </message>
    <message>
        <source>Masking was off during some of this chat: it may hold card numbers in full</source>
        <translation>このチャットの一部ではマスクがオフでした。カード番号がそのまま含まれている可能性があります</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>state of a chat, and a warning</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::CodeEntry</name>
    <message>
        <source>Recovery code</source>
        <translation>リカバリーコード</translation>
    </message>
    <message>
        <source>Code of six digits</source>
        <translation>6 桁のコード</translation>
    </message>
    <message>
        <source>Use the authenticator instead</source>
        <translation>認証アプリを使う</translation>
    </message>
    <message>
        <source>Use a recovery code instead</source>
        <translation>リカバリーコードを使う</translation>
    </message>
    <message>
        <source>One of the ten codes that you kept when you set up the authenticator. Each works once.</source>
        <translation>認証アプリの設定時に保管した 10 個のコードのうちの 1 つです。それぞれ 1 回だけ使えます。</translation>
    </message>
    <message>
        <source>Open the authenticator on your phone and type the code that it shows for %1.</source>
        <translation>スマートフォンの認証アプリを開き、%1 用に表示されるコードを入力してください。</translation>
    </message>
    <message>
        <source>A recovery code has 16 letters and digits.</source>
        <translation>リカバリーコードは 16 文字の英数字です。</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>コードは 6 桁の数字です。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::CodePage</name>
    <message>
        <source>Enter the code</source>
        <translation>コードの入力</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::Composer</name>
    <message>
        <source>Message to visitor</source>
        <translation>訪問者へのメッセージ</translation>
    </message>
    <message>
        <source>Write a message. Enter sends, Shift+Enter starts a new line.</source>
        <translation>メッセージを入力（Enter で送信、Shift+Enter で改行）</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ConnectionBadge</name>
    <message>
        <source>Connection: %1</source>
        <translation>接続：%1</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::Conversation</name>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Accept chat</source>
        <translation>チャットを受け付ける</translation>
    </message>
    <message>
        <source>This visitor is waiting for somebody to talk to.</source>
        <translation>この訪問者は担当者を待っています。</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>一覧から削除</translation>
    </message>
    <message>
        <source>This chat has ended.</source>
        <translation>このチャットは終了しました。</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1が入力しています…</translation>
    </message>
    <message>
        <source>%1 is typing: %2</source>
        <translation>%1が入力しています：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) not sent. %1</source>
        <translation>
            <numerusform>メッセージ%n件を送信できませんでした。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>A card number in your message was masked before it was sent. Use a secure form for card details.</source>
        <translation>メッセージ内のカード番号は、送信前にマスクされました。カード情報には安全なフォームをお使いください。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>訪問者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Secure forms</source>
        <translation>安全なフォーム</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Ask for card or other sensitive details with Secure form. Only this console can read the answers, and they are erased when the chat ends.</source>
        <translation>カード情報などの機密情報は、「安全なフォーム」で依頼してください。回答を読めるのはこのコンソールだけで、チャットの終了時に消去されます。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::DevicesModel</name>
    <message>
        <source>%1 (this one)</source>
        <translation>%1（この端末）</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Only an approved device can send secure forms. Approving signs its certificate with this console's own key; the relay cannot do that.</source>
        <translation>安全なフォームを送れるのは承認された端末だけです。承認すると、このコンソール自身の鍵で端末の証明書に署名します。リレーにはできません。</translation>
    </message>
    <message>
        <source>Device list</source>
        <translation>端末の一覧</translation>
    </message>
    <message>
        <source>Approve device</source>
        <translation>端末を承認</translation>
    </message>
    <message>
        <source>Revoke device</source>
        <translation>端末を失効</translation>
    </message>
    <message>
        <source>Let it approve others</source>
        <translation>承認権限を付与</translation>
    </message>
    <message>
        <source>No device has signed in yet.</source>
        <translation>まだどの端末もサインインしていません。</translation>
    </message>
    <message>
        <source>This console cannot approve devices, because it holds no certificate of the organisation for that.</source>
        <translation>このコンソールは、承認のための組織の証明書を持っていないため、端末を承認できません。</translation>
    </message>
    <message>
        <source>Ask %1 to read out the fingerprint under “This device” in their console. Approve only if it is %2.</source>
        <translation>%1に、コンソールの「この端末」にあるフィンガープリントを読み上げてもらってください。%2と一致する場合に限り承認してください。</translation>
    </message>
    <message>
        <source>This device may approve others. Revoking takes effect at once at the relay; if the device was stolen, rotate the organisation's key too, because its own approvals hold for up to 30 days elsewhere.</source>
        <translation>この端末はほかの端末を承認できます。失効はリレーではすぐに反映されます。端末が盗まれた場合は、組織の鍵もローテーションしてください。この端末による承認は、ほかの場所では最長30日間有効です。</translation>
    </message>
    <message>
        <source>Revoking takes effect at once at the relay, and within a day for widgets that a relay keeps it from.</source>
        <translation>失効はリレーではすぐに反映されます。リレーが失効を伝えないウィジェットでも、1日以内に反映されます。</translation>
    </message>
    <message>
        <source>A revoked device stays revoked. Its operator can enrol the computer anew under “This device”; it is another device then, and needs approval.</source>
        <translation>失効した端末は元に戻せません。オペレーターは「この端末」でコンピューターを新たに登録できますが、別の端末として扱われ、承認が必要です。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::EnrolPage</name>
    <message>
        <source>Protect your account</source>
        <translation>アカウントの保護</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>From now on, signing in takes your password and a code from your phone. A stolen password is then not enough.</source>
        <translation>今後のサインインには、パスワードとスマートフォンのコードが必要です。パスワードが盗まれても、それだけではサインインできません。</translation>
    </message>
    <message>
        <source>1. Open an authenticator program on your phone, and let it scan this picture.</source>
        <translation>1. スマートフォンで認証アプリを開き、この画像を読み取ってください。</translation>
    </message>
    <message>
        <source>QR code of the key below</source>
        <translation>下のキーの QR コード</translation>
    </message>
    <message>
        <source>If it cannot scan, type this key into it:</source>
        <translation>読み取れない場合は、このキーを入力してください:</translation>
    </message>
    <message>
        <source>Key for the authenticator</source>
        <translation>認証アプリのキー</translation>
    </message>
    <message>
        <source>2. Type the code of six digits that it shows.</source>
        <translation>2. 表示された 6 桁のコードを入力してください。</translation>
    </message>
    <message>
        <source>Code of six digits</source>
        <translation>6 桁のコード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>コードは 6 桁の数字です。</translation>
    </message>
    <message>
        <source>The relay was restarted and made a new key. Scan this picture; the one before does not count.</source>
        <translation>リレーが再起動し、新しいキーを作成しました。この画像を読み取ってください。前の画像は無効です。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::FormField</name>
    <message>
        <source>Read %1 in large parts</source>
        <translation>%1を大きく区切って表示</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
    <message numerus="yes">
        <source>Copy for %n second(s); meanwhile every program on this computer can read it</source>
        <translation>
            <numerusform>%n秒間コピー（その間、このコンピューターのすべてのプログラムから読み取れます）</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role does not allow you to see answers.</source>
        <translation>あなたの役割では回答を表示できません。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::FormPanel</name>
    <message>
        <source>Filling</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Erase now</source>
        <translation>今すぐ消去</translation>
    </message>
    <message>
        <source>Secure form: %1</source>
        <translation>安全なフォーム：%1</translation>
    </message>
    <message>
        <source>Form state: %1</source>
        <translation>フォームの状態：%1</translation>
    </message>
    <message>
        <source>Making the key and the signed offer…</source>
        <translation>鍵と署名付きの依頼を作成しています…</translation>
    </message>
    <message>
        <source>The visitor has not opened it yet. It expires at %1.</source>
        <translation>訪問者はまだ開いていません。有効期限は%1です。</translation>
    </message>
    <message>
        <source>It expires at %1.</source>
        <translation>有効期限は%1です。</translation>
    </message>
    <message>
        <source>Hold the eye to reveal a field. Each reveal is recorded, the value never is. Erased at %1 or when the chat ends.</source>
        <translation>目のアイコンを押している間、項目が表示されます。表示したことは毎回記録されますが、値は決して記録されません。%1またはチャットの終了時に消去されます。</translation>
    </message>
    <message>
        <source>The console that held the key is gone. The key existed only in that program's memory, so nothing can remain; but no signed receipt proves it.</source>
        <translation>鍵を持っていたコンソールは、もうありません。鍵はそのプログラムのメモリーにしかなかったため何も残りませんが、それを証明する署名付きの受領証もありません。</translation>
    </message>
    <message>
        <source>Answers and key are erased.</source>
        <translation>回答と鍵は消去されました。</translation>
    </message>
    <message>
        <source>The relay could not record it, so the field stays masked. Is there a connection?</source>
        <translation>リレーが記録できなかったため、項目はマスクされたままです。接続を確認してください。</translation>
    </message>
    <message>
        <source>This window's picture cannot be kept in locked memory now. The field stays masked.</source>
        <translation>現在、このウィンドウの画像をロックされたメモリーに置けません。項目はマスクされたままです。</translation>
    </message>
    <message>
        <source>There is no locked memory left for a copy, so nothing was copied.</source>
        <translation>コピーに使えるロックされたメモリーが残っていないため、何もコピーされませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Copied for %n second(s). Until then every program on this computer can read it, and a clipboard manager that ignores the mark for secrets may keep it.</source>
        <translation>
            <numerusform>%n秒間コピーしました。その間、このコンピューターのすべてのプログラムから読み取れます。機密の印を無視するクリップボード管理ソフトには残ることがあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::FormPicker</name>
    <message>
        <source>Secure forms</source>
        <translation>安全なフォーム</translation>
    </message>
    <message>
        <source>No form has been published</source>
        <translation>公開されたフォームはありません</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::GroupReader</name>
    <message>
        <source>Previous part</source>
        <translation>前の部分</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>次の部分</translation>
    </message>
    <message>
        <source>%1, in large parts</source>
        <translation>%1、大きく区切って表示</translation>
    </message>
    <message>
        <source>Arrow keys go through the parts, Space shows one again, Escape ends.</source>
        <translation>矢印キーで部分を移動し、Space キーで再表示、Escape キーで終了します。</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <translation>%1、全%3部分の%2番目</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>全%2部分の%1番目</translation>
    </message>
    <message>
        <source>Part %1 of %2. Space shows it.</source>
        <translation>全%2部分の%1番目。Space キーで表示します。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>システムの言語</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock がオンになっているようです。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>If it stays locked, you are signed out in %1.</source>
        <translation>ロックしたままの場合、%1 後にサインアウトします。</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>再開しています…</translation>
    </message>
    <message>
        <source>No connection to the relay. Unlocking needs it; it comes back by itself.</source>
        <translation>リレーに接続していません。ロック解除には接続が必要です。接続は自動的に回復します。</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>ロック解除中…</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>This password is wrong.</source>
        <translation>パスワードが違います。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>The code took too long. Type your password again.</source>
        <translation>コードの入力に時間がかかりすぎました。パスワードをもう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::MaskingPage</name>
    <message>
        <source>Card masking</source>
        <translation>カード番号のマスク</translation>
    </message>
    <message>
        <source>Card numbers and security codes that people type into a chat are hidden before anyone reads or stores them.</source>
        <translation>チャットに入力されたカード番号とセキュリティコードは、誰かが読んだり保存したりする前に隠されます。</translation>
    </message>
    <message>
        <source>While masking is off, every card number that a visitor or operator types is stored in full, in transcripts and in backups, and everyone who reads the chat sees it. Nothing hides it later. These chats are marked for good, every console shows a warning, and the audit log names you. Card payment rules (PCI DSS) forbid keeping security codes at all.</source>
        <translation>マスクがオフの間、訪問者またはオペレーターが入力したカード番号はすべて、記録とバックアップにそのまま保存され、チャットを読むすべての人に見えます。後から隠されることはありません。これらのチャットには恒久的に印が付き、すべてのコンソールに警告が表示され、監査ログにあなたの名前が残ります。カード決済の規則（PCI DSS）は、セキュリティコードの保存を一切禁じています。</translation>
    </message>
    <message>
        <source>I understand that card numbers will be stored</source>
        <translation>カード番号が保存されることを理解しました</translation>
    </message>
    <message>
        <source>Switch masking off</source>
        <translation>マスクをオフにする</translation>
    </message>
    <message>
        <source>Switch masking on</source>
        <translation>マスクをオンにする</translation>
    </message>
    <message>
        <source>How long masking stays off</source>
        <translation>マスクをオフにしておく時間</translation>
    </message>
    <message numerus="yes">
        <source>for %n hour(s)</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message>
        <source>Masking is OFF until %1.</source>
        <translation>マスクは%1までオフです。</translation>
    </message>
    <message>
        <source>Masking is on.</source>
        <translation>マスクはオンです。</translation>
    </message>
    <message>
        <source>Masking is on. Only an approved device of an administrator can switch it off.</source>
        <translation>マスクはオンです。オフにできるのは、承認された管理者の端末だけです。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::MemoryWords</name>
    <message>
        <source>Chats work. Secure forms are off, because answers could end up on the disk. Please show this to your administrator.</source>
        <translation>チャットは使えます。回答がディスクに残る恐れがあるため、安全なフォームは無効です。この画面を管理者にお見せください。</translation>
    </message>
    <message>
        <source>This computer lets Sealdesk protect only %1 of memory; secure forms need %2.</source>
        <translation>このコンピューターで Sealdesk が保護できるメモリーは%1だけですが、安全なフォームには%2が必要です。</translation>
    </message>
    <message>
        <source>This computer does not let Sealdesk protect the %1 of memory that secure forms need.</source>
        <translation>このコンピューターでは、安全なフォームに必要な%1のメモリーを Sealdesk が保護できません。</translation>
    </message>
    <message>
        <source>Not enough: %1 may be locked, %2 are needed. Secure forms are off.</source>
        <translation>不足しています。ロックできるのは%1ですが、%2が必要です。安全なフォームは無効です。</translation>
    </message>
    <message>
        <source>Refused by the system; %1 are needed. Secure forms are off.</source>
        <translation>システムに拒否されました。%1が必要です。安全なフォームは無効です。</translation>
    </message>
    <message>
        <source>Answers are kept out of swap and dumps, and other programs cannot read them.</source>
        <translation>回答はスワップやダンプに書き出されず、ほかのプログラムからも読み取れません。</translation>
    </message>
    <message>
        <source>Answers are kept out of swap and dumps. This system has no memory that is hidden from administrators as well.</source>
        <translation>回答はスワップやダンプに書き出されません。このシステムには、管理者からも隠されたメモリーはありません。</translation>
    </message>
    <message>
        <source>For the administrator: allow this program a larger working set (the quota of the job or of the remote desktop host), or close programs that hold much memory; then start Sealdesk again.</source>
        <translation>管理者の方へ：このプログラムのワーキングセットの上限（ジョブまたはリモートデスクトップホストのクォータ）を引き上げるか、メモリーを多く使うプログラムを終了してから、Sealdesk を起動し直してください。</translation>
    </message>
    <message>
        <source>For the administrator: raise the limit of locked memory (launchctl limit memlock) to 8 MiB or more; then sign in to the computer again.</source>
        <translation>管理者の方へ：ロックできるメモリーの上限（launchctl limit memlock）を 8 MiB 以上に引き上げてから、コンピューターにサインインし直してください。</translation>
    </message>
    <message>
        <source>For the administrator: raise the limit of locked memory of this user to 8 MiB or more. Put the line
* - memlock 8192
into /etc/security/limits.d/sealdesk.conf, or set LimitMEMLOCK=8M for the service or container that starts Sealdesk; then sign in to the computer again.</source>
        <translation>管理者の方へ：このユーザーがロックできるメモリーの上限を 8 MiB 以上に引き上げてください。次の行
* - memlock 8192
を /etc/security/limits.d/sealdesk.conf に追加するか、Sealdesk を起動するサービスまたはコンテナーに LimitMEMLOCK=8M を設定してから、コンピューターにサインインし直してください。</translation>
    </message>
    <message>
        <source>While answers are shown, screenshots and shared screens leave this window out.</source>
        <translation>回答の表示中、このウィンドウはスクリーンショットや画面共有に写りません。</translation>
    </message>
    <message>
        <source>While answers are shown, the system is asked to leave this window out of screenshots and shared screens. Newer recording programs may ignore that.</source>
        <translation>回答の表示中、このウィンドウをスクリーンショットや画面共有から除くようシステムに求めます。新しい録画ソフトはこれを無視することがあります。</translation>
    </message>
    <message>
        <source>This system has no way to keep screenshots and shared screens from seeing a revealed field. Stop sharing your screen before you reveal one.</source>
        <translation>このシステムでは、表示した項目がスクリーンショットや画面共有に写るのを防げません。項目を表示する前に、画面共有を停止してください。</translation>
    </message>
    <message>
        <source>The system refused to leave this window out of screenshots and shared screens. Stop sharing your screen before you reveal a field.</source>
        <translation>このウィンドウをスクリーンショットや画面共有から除くことを、システムが拒否しました。項目を表示する前に、画面共有を停止してください。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::NewOperatorDialog</name>
    <message>
        <source>New operator</source>
        <translation>新しいオペレーター</translation>
    </message>
    <message>
        <source>Operator user name</source>
        <translation>オペレーターのユーザー名</translation>
    </message>
    <message>
        <source>Shown name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>The relay makes a one-time password. The operator replaces it at the first sign-in.</source>
        <translation>リレーがワンタイムパスワードを作成します。オペレーターは最初のサインイン時に変更します。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Create operator</source>
        <translation>オペレーターを作成</translation>
    </message>
    <message>
        <source>Please fill in both names.</source>
        <translation>両方の名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::NewPasswordFields</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock がオンになっているようです。</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>新しいパスワード（確認）</translation>
    </message>
    <message>
        <source>Still missing:</source>
        <translation>満たしていない規則：</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::OneTimePasswordDialog</name>
    <message>
        <source>One-time password</source>
        <translation>ワンタイムパスワード</translation>
    </message>
    <message>
        <source>%1 can sign in with this password once, and then chooses another:</source>
        <translation>%1はこのパスワードで一度だけサインインし、その後別のパスワードを設定します：</translation>
    </message>
    <message>
        <source>It is shown only now. Write it down by hand or read it out; do not send it by e-mail.</source>
        <translation>表示されるのは今だけです。手書きで控えるか、読み上げて伝えてください。メールでは送らないでください。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::OperatorsModel</name>
    <message>
        <source>Has not chosen a password yet</source>
        <translation>パスワード未設定</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン中</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト中</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在の状態</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>第 2 要素</translation>
    </message>
    <message>
        <source>%1 (directory)</source>
        <translation>%1（ディレクトリ）</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message numerus="yes">
        <source>Locked out for %n more minute(s)</source>
        <translation>
            <numerusform>あと %n 分ロックアウト</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::OperatorsPage</name>
    <message>
        <source>Operators</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Those who may sign in and talk to visitors.</source>
        <translation>サインインして訪問者に対応できる人です。</translation>
    </message>
    <message>
        <source>Operator list</source>
        <translation>オペレーターの一覧</translation>
    </message>
    <message>
        <source>New operator…</source>
        <translation>新しいオペレーター…</translation>
    </message>
    <message>
        <source>New operator</source>
        <translation>新しいオペレーター</translation>
    </message>
    <message>
        <source>Reset second factor…</source>
        <translation>第 2 要素をリセット…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>新しいパスワード…</translation>
    </message>
    <message>
        <source>Role…</source>
        <translation>役割…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>無効にする…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>サインアウト…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>%1 may do more than you, so you cannot change this account.</source>
        <translation>%1さんの権限は自分より大きいため、このアカウントを変更できません。</translation>
    </message>
    <message>
        <source>This is your own account. Change your password under “This device”.</source>
        <translation>これはご自身のアカウントです。パスワードは「この端末」で変更してください。</translation>
    </message>
    <message>
        <source>New one-time password</source>
        <translation>新しいワンタイムパスワード</translation>
    </message>
    <message>
        <source>The password of %1 stops working and their session ends. You get a one-time password, shown once.</source>
        <translation>%1さんのパスワードは使えなくなり、セッションは終了します。ワンタイムパスワードが一度だけ表示されます。</translation>
    </message>
    <message>
        <source>%1 now has the role “%2”.</source>
        <translation>%1さんの役割は「%2」になりました。</translation>
    </message>
    <message>
        <source>%1 can try to sign in again.</source>
        <translation>%1さんは再びサインインを試せます。</translation>
    </message>
    <message>
        <source>The account of %1 is enabled.</source>
        <translation>%1さんのアカウントは有効です。</translation>
    </message>
    <message>
        <source>Disable account</source>
        <translation>アカウントを無効にする</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more and their session ends at once. Nothing is deleted.</source>
        <translation>%1さんはサインインできなくなり、セッションはすぐに終了します。何も削除されません。</translation>
    </message>
    <message>
        <source>The account of %1 is disabled.</source>
        <translation>%1さんのアカウントは無効です。</translation>
    </message>
    <message>
        <source>Sign out operator</source>
        <translation>オペレーターをサインアウト</translation>
    </message>
    <message>
        <source>The session of %1 ends at once; open secure forms are wiped. They can sign in again.</source>
        <translation>%1さんのセッションはすぐに終了し、開いている安全なフォームは消去されます。再びサインインできます。</translation>
    </message>
    <message>
        <source>%1 is signed out.</source>
        <translation>%1さんはサインアウトしました。</translation>
    </message>
    <message>
        <source>%1 has no second factor any more and sets one up at the next sign-in.</source>
        <translation>%1 の第 2 要素は解除されました。次回サインイン時に設定します。</translation>
    </message>
    <message>
        <source>Reset second factor</source>
        <translation>第 2 要素をリセット</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::OrganisationKeyPage</name>
    <message>
        <source>Organisation key</source>
        <translation>組織の鍵</translation>
    </message>
    <message>
        <source>Visitors' browsers trust only forms that this key vouches for. It was made in an administrator's console and never goes to the relay.</source>
        <translation>訪問者のブラウザーが信頼するのは、この鍵が保証するフォームだけです。鍵は管理者のコンソールで作成され、リレーに渡ることはありません。</translation>
    </message>
    <message>
        <source>Save recovery file…</source>
        <translation>復旧ファイルを保存…</translation>
    </message>
    <message>
        <source>Restore from file…</source>
        <translation>ファイルから復元…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>ローテーション…</translation>
    </message>
    <message>
        <source>Take offline…</source>
        <translation>オフラインに移す…</translation>
    </message>
    <message>
        <source>Fingerprint of the current key</source>
        <translation>現在の鍵のフィンガープリント</translation>
    </message>
    <message>
        <source>Fingerprint of the next key</source>
        <translation>次の鍵のフィンガープリント</translation>
    </message>
    <message>
        <source>Current key</source>
        <translation>現在の鍵</translation>
    </message>
    <message>
        <source>Next key</source>
        <translation>次の鍵</translation>
    </message>
    <message>
        <source>none yet: it is made with the recovery file</source>
        <translation>未作成（復旧ファイルと一緒に作成されます）</translation>
    </message>
    <message>
        <source>One moment: the recovery file is being worked on.</source>
        <translation>お待ちください。復旧ファイルを処理しています。</translation>
    </message>
    <message>
        <source>There is no recovery file yet. If this computer is lost, so is the organisation's key, and every page needs a new snippet. Save the file and keep it away from this computer.</source>
        <translation>復旧ファイルがまだありません。このコンピューターを失うと組織の鍵も失われ、すべてのページに新しい埋め込みコードが必要になります。ファイルを保存し、このコンピューターとは別の場所に保管してください。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>パスワードを表示</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ProposalsModel</name>
    <message>
        <source>%1 wants to allow signing in from any address.</source>
        <translation>%1さんは、すべてのアドレスからのサインインを許可しようとしています。</translation>
    </message>
    <message>
        <source>%1 wants to allow signing in from these addresses only: %2.</source>
        <translation>%1さんは、次のアドレスからのサインインだけを許可しようとしています：%2。</translation>
    </message>
    <message>
        <source>%1 wants to switch this on: %2.</source>
        <translation>%1さんは次をオンにしようとしています：%2。</translation>
    </message>
    <message>
        <source>%1 wants to switch this off: %2.</source>
        <translation>%1さんは次をオフにしようとしています：%2。</translation>
    </message>
    <message>
        <source>%1 wants to change “%2” from %3 to %4.</source>
        <translation>%1さんは「%2」を %3 から %4 に変更しようとしています。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提案者</translation>
    </message>
    <message>
        <source>Waits until</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ProposalsPage</name>
    <message>
        <source>Rule changes</source>
        <translation>ルールの変更</translation>
    </message>
    <message>
        <source>Changes of the access rules and of the allowed addresses can wait for a second person.</source>
        <translation>アクセスルールと許可アドレスの変更に、別の人の承認を求めることができます。</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>保留中の変更</translation>
    </message>
    <message>
        <source>A second person must confirm each change</source>
        <translation>変更のたびに別の人の承認が必要</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>承認…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>There is no connection to the relay. Please try again in a moment.</source>
        <translation>リレーに接続していません。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Confirm change</source>
        <translation>変更を承認</translation>
    </message>
    <message>
        <source>Your change is proposed. It holds when another person has confirmed it.</source>
        <translation>変更を提案しました。別の人が承認すると有効になります。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>No change waits at the moment.</source>
        <translation>保留中の変更はありません。</translation>
    </message>
    <message>
        <source>Your role may see this change, not decide on it.</source>
        <translation>あなたの役割ではこの変更を見られますが、決定はできません。</translation>
    </message>
    <message>
        <source>You proposed this yourself. Another person must confirm it.</source>
        <translation>これはご自身の提案です。別の人の承認が必要です。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::Rail</name>
    <message>
        <source>Areas</source>
        <translation>ナビゲーション</translation>
    </message>
    <message>
        <source>Chats area</source>
        <translation>チャット画面</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>この端末</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Admin (%1)</source>
        <translation>管理 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) waiting for approval</source>
        <translation>
            <numerusform>承認待ちの端末%n台</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Lock now (%1)</source>
        <comment>keys</comment>
        <translation>今すぐロック（%1）</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RecoveryCodesPage</name>
    <message>
        <source>Keep your recovery codes</source>
        <translation>リカバリーコードの保管</translation>
    </message>
    <message>
        <source>If your phone is lost, one of these codes lets you in. Each works once. They are shown only now: write them down, or keep them in a password safe.</source>
        <translation>スマートフォンをなくしたときは、これらのコードのいずれかでサインインできます。それぞれ 1 回だけ使えます。表示されるのは今だけです。書き留めるか、パスワード管理アプリに保管してください。</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>リカバリーコード</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>保管しました</translation>
    </message>
    <message>
        <source>Copied. Other programs can read the clipboard: copy something else when you are done.</source>
        <translation>コピーしました。クリップボードは他のプログラムからも読めます。終わったら別のものをコピーしてください。</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <translation>リカバリーコードの保存</translation>
    </message>
    <message>
        <source>Saved. Who has this file has half of what signing in takes: keep it away from this computer.</source>
        <translation>保存しました。このファイルがあれば、サインインに必要なものの半分がそろいます。このコンピューターには置かないでください。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルを書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RecoveryDialog</name>
    <message>
        <source>Keep the key in this computer's keychain</source>
        <translation>鍵をこのコンピューターのキーチェーンに残す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Recovery file</source>
        <translation>復旧ファイル</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>復旧ファイルのパスフレーズ</translation>
    </message>
    <message>
        <source>New recovery file</source>
        <translation>新しい復旧ファイル</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>新しいパスフレーズ（確認）</translation>
    </message>
    <message>
        <source>Make one for me</source>
        <translation>自動作成</translation>
    </message>
    <message>
        <source>Made passphrase</source>
        <translation>作成されたパスフレーズ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Please choose a file.</source>
        <translation>ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Please choose another name for the new file; keep the old one until the rotation is done.</source>
        <translation>新しいファイルには別の名前を付けてください。古いファイルはローテーションが完了するまで保管してください。</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>2つのパスフレーズが一致しません。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RefusedPage</name>
    <message>
        <source>Other relay…</source>
        <translation>別のリレー…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The relay's certificate has changed</source>
        <translation>リレーの証明書が変わりました</translation>
    </message>
    <message>
        <source>%1 showed another certificate than the one this console trusts. Somebody may be between you and your relay, so nothing was sent.</source>
        <translation>%1が提示した証明書は、このコンソールが信頼しているものと異なります。リレーとの間に第三者がいる可能性があるため、何も送信していません。</translation>
    </message>
    <message>
        <source>Trusted:</source>
        <translation>信頼済み：</translation>
    </message>
    <message>
        <source>Shown now:</source>
        <translation>今回の提示：</translation>
    </message>
    <message>
        <source>Ask your administrator. If the relay really has a new certificate, they tell you how to set this console up for it again.</source>
        <translation>管理者にお尋ねください。リレーの証明書が実際に新しくなった場合は、このコンソールを設定し直す方法を案内してもらえます。</translation>
    </message>
    <message>
        <source>The relay's certificate is not valid</source>
        <translation>リレーの証明書が有効ではありません</translation>
    </message>
    <message>
        <source>Nothing was sent to %1. Your administrator must put a valid certificate on the relay; then try again.</source>
        <translation>%1には何も送信していません。管理者がリレーに有効な証明書を設置した後、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ResetFactorDialog</name>
    <message>
        <source>Reset second factor</source>
        <translation>第 2 要素をリセット</translation>
    </message>
    <message>
        <source>%1 is signed out and sets up an authenticator anew at the next sign-in. Be sure who asked you for this.</source>
        <translation>%1 はサインアウトされ、次のサインイン時に認証アプリを設定し直します。誰から頼まれたのかを必ず確かめてください。</translation>
    </message>
    <message>
        <source>Code of your own authenticator</source>
        <translation>ご自身の認証アプリのコード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>コードは 6 桁の数字です。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RevealButton</name>
    <message>
        <source>Hide %1</source>
        <translation>%1を隠す</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>%1を表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Hold to reveal, with the mouse or Space</source>
        <translation>マウスまたは Space キーを押している間だけ表示</translation>
    </message>
    <message numerus="yes">
        <source>Hold to reveal; Space reveals for %n second(s)</source>
        <translation>
            <numerusform>押している間だけ表示（Space キーでは%n秒間表示）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RoleBox</name>
    <message>
        <source>This role may do more than yours.</source>
        <translation>この役割の権限は自分より大きいです。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RoleDialog</name>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>新しい役割</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>役割の名前</translation>
    </message>
    <message>
        <source>Built-in roles cannot be changed. Make a new one instead.</source>
        <translation>標準の役割は変更できません。新しい役割を作成してください。</translation>
    </message>
    <message>
        <source>This role may do more than yours, so you cannot change it.</source>
        <translation>この役割の権限は自分より大きいため、変更できません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save role</source>
        <translation>役割を保存</translation>
    </message>
    <message>
        <source>What the role allows</source>
        <translation>役割でできること</translation>
    </message>
    <message>
        <source>%1 Your own role does not allow it, so you cannot give it.</source>
        <translation>%1自分の役割にないため、付与できません。</translation>
    </message>
    <message>
        <source>Please give the role a name.</source>
        <translation>役割の名前を入力してください。</translation>
    </message>
    <message>
        <source>There is no connection to the relay. Please try again in a moment.</source>
        <translation>リレーに接続していません。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>A role with this name, or one that looks like it, exists already.</source>
        <translation>この名前、または見た目が似た名前の役割がすでにあります。</translation>
    </message>
    <message>
        <source>This name cannot be used for a role. Use up to 40 letters of one script.</source>
        <translation>この名前は役割に使えません。1 種類の文字で 40 文字以内にしてください。</translation>
    </message>
    <message>
        <source>Somebody else has changed this role in the meantime. What you chose is still here; if you save again, it replaces their change.</source>
        <translation>その間に別の人がこの役割を変更しました。選択した内容は残っています。もう一度保存すると、その変更を置き換えます。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RolesModel</name>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RolesPage</name>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>A role says what an operator may do. What it does not name, nobody with it may do.</source>
        <translation>役割は、オペレーターができることを定めます。書かれていないことはできません。</translation>
    </message>
    <message>
        <source>Role list</source>
        <translation>役割の一覧</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>新しい役割…</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>新しい役割</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>表示…</translation>
    </message>
    <message>
        <source>This role allows nothing.</source>
        <translation>この役割では何もできません。</translation>
    </message>
    <message>
        <source>It allows: %1.</source>
        <translation>できること：%1。</translation>
    </message>
    <message>
        <source>Built-in roles cannot be deleted.</source>
        <translation>標準の役割は削除できません。</translation>
    </message>
    <message>
        <source>Somebody still has this role.</source>
        <translation>この役割を持つ人がまだいます。</translation>
    </message>
    <message>
        <source>This role may do more than yours.</source>
        <translation>この役割の権限は自分より大きいです。</translation>
    </message>
    <message>
        <source>Delete role</source>
        <translation>役割を削除</translation>
    </message>
    <message>
        <source>The role “%1” is deleted. Nobody has it at the moment.</source>
        <translation>役割「%1」を削除します。現在この役割の人はいません。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RulesList</name>
    <message>
        <source>Rules for the new password</source>
        <translation>新しいパスワードの規則</translation>
    </message>
    <message>
        <source>Both entries are the same</source>
        <translation>2つの入力が一致する</translation>
    </message>
    <message>
        <source>%1: met</source>
        <translation>%1：適合</translation>
    </message>
    <message>
        <source>%1: not met</source>
        <translation>%1：不適合</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SecondFactorDialog</name>
    <message>
        <source>New recovery codes</source>
        <translation>新しいリカバリーコード</translation>
    </message>
    <message>
        <source>Move to another phone</source>
        <translation>別のスマートフォンへ移す</translation>
    </message>
    <message>
        <source>Set up an authenticator</source>
        <translation>認証アプリを設定</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>第 2 要素</translation>
    </message>
    <message numerus="yes">
        <source>You have %n recovery code(s) left.</source>
        <translation>
            <numerusform>リカバリーコードは残り %n 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account has no second factor. With one, a stolen password is not enough.</source>
        <translation>アカウントに第 2 要素がありません。設定すると、パスワードが盗まれてもそれだけではサインインできません。</translation>
    </message>
    <message>
        <source>To change anything here, please say again who you are.</source>
        <translation>ここで変更するには、もう一度本人確認をしてください。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Code, or a recovery code</source>
        <translation>コードまたはリカバリーコード</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Please fill in both fields.</source>
        <translation>両方の欄に入力してください。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SecretFieldView</name>
    <message>
        <source>%1, revealed on screen</source>
        <translation>%1、画面に表示中</translation>
    </message>
    <message numerus="yes">
        <source>%1, hidden, %n characters</source>
        <translation>
            <numerusform>%1、非表示、%n文字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SetUpPage</name>
    <message>
        <source>Set up your organisation</source>
        <translation>組織のセットアップ</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>セットアップ</translation>
    </message>
    <message>
        <source>Set-up secret</source>
        <translation>セットアップシークレット</translation>
    </message>
    <message>
        <source>Organisation name</source>
        <translation>組織名</translation>
    </message>
    <message>
        <source>Your name, as visitors see it</source>
        <translation>お名前（訪問者に表示されます）</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Other relay…</source>
        <translation>別のリレー…</translation>
    </message>
    <message>
        <source>%1 has no administrator yet. The relay prints the set-up secret on its host when “sealdesk-relay setup” is run there. This console makes your organisation's key and keeps it in this computer's keychain; the relay only learns its public half.</source>
        <translation>%1にはまだ管理者がいません。ホスト上で「sealdesk-relay setup」を実行すると、リレーがセットアップシークレットを表示します。このコンソールは組織の鍵を作成し、このコンピューターのキーチェーンに保管します。リレーに渡るのは公開鍵だけです。</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>セットアップしています…</translation>
    </message>
    <message>
        <source>Please fill in: %1</source>
        <translation>入力してください：%1</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SignInFlow</name>
    <message>
        <source>Your organisation is set up. Sign in with the password that you have just chosen.</source>
        <translation>組織のセットアップが完了しました。先ほど設定したパスワードでサインインしてください。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock がオンになっているようです。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Other relay…</source>
        <translation>別のリレー…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>Please type your user name and password.</source>
        <translation>ユーザー名とパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Please type the characters of the picture, or the answer to the question.</source>
        <translation>画像の文字または質問の答えを入力してください。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SnippetPage</name>
    <message>
        <source>Widget snippet</source>
        <translation>ウィジェットの埋め込みコード</translation>
    </message>
    <message>
        <source>Put this on every page that shall offer the chat. It names your organisation's key, so that a form signed by anybody else is refused in the visitor's browser.</source>
        <translation>チャットを表示するすべてのページに貼り付けてください。組織の鍵が示されているため、ほかの誰かが署名したフォームは訪問者のブラウザーで拒否されます。</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>埋め込みコード</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::StepsView</name>
    <message>
        <source>No step done yet</source>
        <translation>完了した段階はまだありません</translation>
    </message>
    <message>
        <source>Steps done: %1</source>
        <translation>完了した段階：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ThisDeviceDialog</name>
    <message>
        <source>This device</source>
        <translation>この端末</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Enrol this computer anew</source>
        <translation>このコンピューターを新たに登録</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>パスワードを変更…</translation>
    </message>
    <message>
        <source>Second factor…</source>
        <translation>第 2 要素…</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>第 2 要素</translation>
    </message>
    <message>
        <source>Your password is kept by your organisation's directory. It is changed there.</source>
        <translation>パスワードは組織のディレクトリで管理されています。変更はそちらで行います。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::TopBar</name>
    <message>
        <source>Presence</source>
        <translation>在席状況</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>離席中</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>再開しています…</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>再接続しています…</translation>
    </message>
    <message>
        <source>Connection lost, reconnecting…</source>
        <translation>接続が切れました。再接続しています…</translation>
    </message>
    <message>
        <source>Refused: the relay's certificate is not the trusted one</source>
        <translation>拒否：リレーの証明書が、信頼済みのものと異なります</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::TrustPage</name>
    <message>
        <source>Is this your relay?</source>
        <translation>このリレーで間違いありませんか？</translation>
    </message>
    <message>
        <source>Fingerprint of its certificate</source>
        <translation>証明書のフィンガープリント</translation>
    </message>
    <message>
        <source>Compare it with the fingerprint that the relay prints on its host when it starts. Your administrator can read it there. If they differ, somebody else may be answering: cancel.</source>
        <translation>リレーが起動時にホスト上に表示するフィンガープリントと比べてください。管理者がそこで確認できます。異なる場合は、別の誰かが応答している恐れがあります。キャンセルしてください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼する</translation>
    </message>
    <message>
        <source>This console meets %1 for the first time. Once you trust it, another certificate at this address will be refused.</source>
        <translation>このコンソールが%1に接続するのは初めてです。信頼すると、今後このアドレスで別の証明書が提示されても拒否します。</translation>
    </message>
    <message>
        <source>Certificate fingerprint %1</source>
        <translation>証明書のフィンガープリント：%1</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::WaitingPage</name>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Other relay…</source>
        <translation>別のリレー…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>The relay cannot be reached</source>
        <translation>リレーに接続できません</translation>
    </message>
    <message>
        <source>The next try comes by itself in %1.</source>
        <translation>%1後に自動的に再試行します。</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>再試行しています…</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::Workspace</name>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>No chats</source>
        <translation>チャットはありません</translation>
    </message>
    <message>
        <source>New chats appear here as soon as a visitor writes.</source>
        <translation>訪問者がメッセージを送ると、新しいチャットがここに表示されます。</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>No chat is open</source>
        <translation>チャットが開かれていません</translation>
    </message>
    <message>
        <source>Choose a chat on the left. Waiting visitors stand on top.</source>
        <translation>一覧からチャットを選んでください。待機中の訪問者は上に表示されます。</translation>
    </message>
    <message>
        <source>This device waits for an administrator's approval. Chats work already; secure forms work as soon as it is approved. Its fingerprint is %1.</source>
        <translation>この端末は管理者の承認を待っています。チャットはすでに使えます。安全なフォームは承認後に使えます。フィンガープリントは%1です。</translation>
    </message>
    <message>
        <source>An administrator has revoked this device. Chats work; secure forms do not.</source>
        <translation>この端末は管理者によって失効されました。チャットは使えますが、安全なフォームは使えません。</translation>
    </message>
    <message>
        <source>No chats with your role</source>
        <translation>この役割にチャットはありません</translation>
    </message>
    <message>
        <source>Your role does not include talking to visitors. An administrator can change it.</source>
        <translation>あなたの役割には訪問者との会話が含まれていません。管理者が変更できます。</translation>
    </message>
</context>
</TS>
