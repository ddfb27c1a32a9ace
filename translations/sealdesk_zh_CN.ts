<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Locked at %1, after %2 without input. Secure forms were erased.</source>
        <translation>已于 %1 锁定（%2 内没有操作）。安全表单已清除。</translation>
    </message>
    <message>
        <source>Locked by you at %1. Secure forms were erased.</source>
        <translation>您已于 %1 锁定。安全表单已清除。</translation>
    </message>
    <message>
        <source>Locked at %1 together with this computer's screen. Secure forms were erased.</source>
        <translation>已于 %1 随此计算机的屏幕一起锁定。安全表单已清除。</translation>
    </message>
    <message>
        <source>Locked at %1 because this computer went to sleep. Secure forms were erased.</source>
        <translation>因此计算机进入睡眠，已于 %1 锁定。安全表单已清除。</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) waiting</source>
        <translation>
            <numerusform>%n 个会话等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) in your chats</source>
        <translation>
            <numerusform>您的会话中有 %n 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>waiting chats, new lines</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>MaskingNotice</name>
    <message>
        <source>The relay sent a decision about card masking that no administrator of yours has signed, or an old one. Masking stays on. Please tell your administrator.</source>
        <translation>中继服务器发来了一项关于隐藏卡号的决定，但它未经贵机构的任何管理员签名，或已过时。卡号将继续隐藏。请告知您的管理员。</translation>
    </message>
    <message>
        <source>Card numbers are NOT hidden: an administrator switched masking off until %1. Chats of this time are marked.</source>
        <translation>卡号目前不会隐藏：管理员已关闭隐藏功能，直至 %1。此期间的聊天会有标记。</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>开启</translation>
    </message>
</context>
<context>
    <name>OrganisationKey</name>
    <message>
        <source>This needs a signed-in administrator with a keychain, and nothing else under way.</source>
        <translation>此操作需要已登录且有钥匙串可用的管理员，并且没有其他操作正在进行。</translation>
    </message>
    <message>
        <source>The passphrase is too weak.</source>
        <translation>密码短语强度太低。</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>无法打开文件。</translation>
    </message>
    <message>
        <source>This is not a recovery file.</source>
        <translation>这不是恢复文件。</translation>
    </message>
    <message>
        <source>The recovery file is damaged or cut off. Use another copy.</source>
        <translation>恢复文件已损坏或不完整。请使用其他副本。</translation>
    </message>
    <message>
        <source>The recovery file was made by a newer version of this program.</source>
        <translation>此恢复文件由更新版本的程序创建。</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>密码短语错误。</translation>
    </message>
    <message>
        <source>The file holds other keys: of another organisation, or from before a rotation.</source>
        <translation>文件中是其他密钥：属于另一机构，或早于某次轮换。</translation>
    </message>
    <message>
        <source>The file is older than the newest one: its next key is out of use. Take the newest file.</source>
        <translation>此文件不是最新的，其中的下一密钥已停用。请使用最新的文件。</translation>
    </message>
    <message>
        <source>The new recovery file could not be written. Nothing was changed.</source>
        <translation>无法写入新的恢复文件。没有任何更改。</translation>
    </message>
    <message>
        <source>The organisation's key is not on this computer. Restore it from the recovery file.</source>
        <translation>机构密钥不在此电脑上。请从恢复文件还原。</translation>
    </message>
    <message>
        <source>The keychain did not do its part.</source>
        <translation>钥匙串未能完成操作。</translation>
    </message>
    <message>
        <source>The relay refused.</source>
        <translation>中继服务器已拒绝。</translation>
    </message>
    <message>
        <source>The connection was lost. Look here again when you are connected.</source>
        <translation>连接已断开。请在重新连接后再查看此处。</translation>
    </message>
    <message>
        <source>This computer's cryptography library failed.</source>
        <translation>此电脑的加密库出错。</translation>
    </message>
    <message>
        <source>Save a recovery file</source>
        <translation>保存恢复文件</translation>
    </message>
    <message>
        <source>Restore the organisation's key</source>
        <translation>还原机构密钥</translation>
    </message>
    <message>
        <source>Rotate to the next key</source>
        <translation>轮换至下一密钥</translation>
    </message>
    <message>
        <source>Take the key offline</source>
        <translation>将密钥移至离线</translation>
    </message>
    <message>
        <source>Let a device approve others</source>
        <translation>允许设备批准其他设备</translation>
    </message>
    <message>
        <source>The file holds the current key and a new next key, under a passphrase. Keep both apart from this computer. An earlier file can still restore the current key, but no longer rotate. Copy the widget snippet to your pages afterwards: it names the new next key.</source>
        <translation>文件包含当前密钥和新的下一密钥，由密码短语保护。请将文件和密码短语都存放在此电脑以外的地方。较早的文件仍可还原当前密钥，但不能再用于轮换。之后请将聊天组件的嵌入代码复制到您的网页：其中写明了新的下一密钥。</translation>
    </message>
    <message>
        <source>Afterwards this device may approve other devices.</source>
        <translation>之后，此设备可以批准其他设备。</translation>
    </message>
    <message>
        <source>The next key becomes the current one and a new next key is made. Devices get new certificates by themselves. Pages with the present snippet go on; give them the new snippet before the next rotation. Destroy the old file afterwards.</source>
        <translation>下一密钥将成为当前密钥，并生成新的下一密钥。各设备会自动获得新证书。使用现有嵌入代码的网页可继续工作；请在下次轮换之前换上新代码。之后请销毁旧文件。</translation>
    </message>
    <message>
        <source>The key is removed from this computer once the file is seen to hold it. Approving goes on; within 30 days the file is needed again.</source>
        <translation>确认文件包含密钥后，密钥将从此电脑移除。批准功能可继续使用；30 天内会再次需要该文件。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Take offline</source>
        <translation>移至离线</translation>
    </message>
    <message>
        <source>The recovery file is saved. Now copy the new widget snippet to your pages.</source>
        <translation>恢复文件已保存。现在请将聊天组件的新嵌入代码复制到您的网页。</translation>
    </message>
    <message>
        <source>The key was restored. This device may approve others.</source>
        <translation>密钥已还原。此设备可以批准其他设备。</translation>
    </message>
    <message>
        <source>The rotation is done. Keep the new recovery file, destroy the old one, and copy the new widget snippet to your pages.</source>
        <translation>轮换已完成。请保存好新的恢复文件，销毁旧文件，并将聊天组件的新嵌入代码复制到您的网页。</translation>
    </message>
    <message>
        <source>The key is no longer on this computer.</source>
        <translation>密钥已不在此电脑上。</translation>
    </message>
    <message>
        <source>The device may approve others now.</source>
        <translation>该设备现在可以批准其他设备。</translation>
    </message>
    <message>
        <source>The current key is in this computer's keychain. The next key is in the recovery file only.</source>
        <translation>当前密钥在此电脑的钥匙串中。下一密钥仅在恢复文件中。</translation>
    </message>
    <message>
        <source>The organisation's key is not on this computer.</source>
        <translation>机构密钥不在此电脑上。</translation>
    </message>
    <message>
        <source>This computer's keychain does not answer, so it is not known whether the key is here.</source>
        <translation>此电脑的钥匙串没有响应，因此无法确定密钥是否在此处。</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n characters.</source>
        <translation>
            <numerusform>密码短语至少需要 %n 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase may have at most %n characters.</source>
        <translation>
            <numerusform>密码短语最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n different characters.</source>
        <translation>
            <numerusform>密码短语至少需要 %n 个不同的字符。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordNotice</name>
    <message>
        <source>Your password expires today. Afterwards you can only sign in to change it.</source>
        <translation>您的密码今天到期。之后您只能为更改密码而登录。</translation>
    </message>
    <message numerus="yes">
        <source>Your password expires in %n day(s).</source>
        <translation>
            <numerusform>您的密码将在 %n 天后到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>更改密码…</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>请在 %1后重试。</translation>
    </message>
    <message>
        <source>The relay could not read what this program sent. Please report this.</source>
        <translation>中继服务器无法读取此程序发送的内容。请报告此问题。</translation>
    </message>
    <message>
        <source>That is too long for the relay.</source>
        <translation>内容太长，中继服务器无法接受。</translation>
    </message>
    <message>
        <source>The relay does not know this action. Its version is older than this program's.</source>
        <translation>中继服务器不支持此操作。其版本比此程序旧。</translation>
    </message>
    <message>
        <source>That is not possible at this moment.</source>
        <translation>目前无法执行此操作。</translation>
    </message>
    <message>
        <source>Your account has no permission for this. An administrator can give it.</source>
        <translation>您的账户没有此权限。管理员可以授予。</translation>
    </message>
    <message>
        <source>Too many at once. Please wait a moment.</source>
        <translation>同时进行的操作太多。请稍候。</translation>
    </message>
    <message>
        <source>The relay does not know this chat any more.</source>
        <translation>中继服务器上已没有此聊天。</translation>
    </message>
    <message>
        <source>This chat has ended.</source>
        <translation>此聊天已结束。</translation>
    </message>
    <message>
        <source>Another operator has already accepted this chat.</source>
        <translation>其他客服已接受此聊天。</translation>
    </message>
    <message>
        <source>The relay does not know this form any more.</source>
        <translation>中继服务器上已没有此表单。</translation>
    </message>
    <message>
        <source>This form is already finished.</source>
        <translation>此表单已经结束。</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>用户名或密码错误。</translation>
    </message>
    <message>
        <source>This account is locked after too many failed tries.</source>
        <translation>尝试失败次数过多，此账户已锁定。</translation>
    </message>
    <message>
        <source>Please change your password first.</source>
        <translation>请先更改密码。</translation>
    </message>
    <message>
        <source>The new password does not meet the rules:</source>
        <translation>新密码不符合以下规则：</translation>
    </message>
    <message>
        <source>Your session is over. Please sign in again.</source>
        <translation>您的会话已结束。请重新登录。</translation>
    </message>
    <message>
        <source>The set-up secret is wrong. It is the one that the relay printed on its host.</source>
        <translation>初始设置码错误。请使用中继服务器在其主机上显示的设置码。</translation>
    </message>
    <message>
        <source>This relay is already set up. Sign in instead; an administrator can create your account.</source>
        <translation>此中继服务器已完成设置。请直接登录；管理员可以为您创建账户。</translation>
    </message>
    <message>
        <source>The set-up secret is older than one hour. Print a new one on the relay's host: sealdesk-relay setup</source>
        <translation>初始设置码已超过一小时。请在中继服务器的主机上重新生成：sealdesk-relay setup</translation>
    </message>
    <message>
        <source>This user name is taken.</source>
        <translation>此用户名已被使用。</translation>
    </message>
    <message>
        <source>This name cannot be used. Use letters, digits, dots, hyphens and underscores.</source>
        <translation>此名称不可用。请使用字母、数字、点、连字符和下划线。</translation>
    </message>
    <message>
        <source>This device is not approved yet. An administrator must approve it.</source>
        <translation>此设备尚未获批准，必须由管理员批准。</translation>
    </message>
    <message>
        <source>The relay did not accept this device's proof. Please connect again.</source>
        <translation>中继服务器未接受此设备的证明。请重新连接。</translation>
    </message>
    <message>
        <source>The relay did not accept this device's certificate.</source>
        <translation>中继服务器未接受此设备的证书。</translation>
    </message>
    <message>
        <source>The secure exchange did not accept the ticket.</source>
        <translation>安全交换未接受该凭据。</translation>
    </message>
    <message>
        <source>The ticket for the secure exchange came too late.</source>
        <translation>安全交换的凭据到达太晚。</translation>
    </message>
    <message>
        <source>The ticket for the secure exchange was used before.</source>
        <translation>安全交换的凭据已被使用过。</translation>
    </message>
    <message>
        <source>The secure-form server cannot be reached. Chats go on; forms do not.</source>
        <translation>无法连接安全表单服务器。聊天可继续使用，表单不可用。</translation>
    </message>
    <message>
        <source>The relay could not save it. Nothing was lost here; try again.</source>
        <translation>中继服务器无法保存。这里没有丢失任何内容；请重试。</translation>
    </message>
    <message>
        <source>The relay could not write its audit log, so it refused. Please tell an administrator.</source>
        <translation>中继服务器无法写入审计日志，因此已拒绝。请告知管理员。</translation>
    </message>
    <message>
        <source>The visitor has not given consent.</source>
        <translation>访客尚未同意。</translation>
    </message>
    <message>
        <source>The relay is being stopped. This program connects again by itself.</source>
        <translation>中继服务器正在停止。此程序会自动重新连接。</translation>
    </message>
    <message>
        <source>This message is too old to be changed, or not yours.</source>
        <translation>此消息时间太久，无法更改，或者不是您的消息。</translation>
    </message>
    <message>
        <source>The relay could not verify this decision about card masking, or a newer one holds.</source>
        <translation>中继服务器无法验证这项关于隐藏卡号的决定，或已有更新的决定生效。</translation>
    </message>
    <message>
        <source>At least one letter</source>
        <translation>至少一个字母</translation>
    </message>
    <message>
        <source>At least one digit</source>
        <translation>至少一个数字</translation>
    </message>
    <message>
        <source>Does not contain your user name</source>
        <translation>不包含您的用户名</translation>
    </message>
    <message>
        <source>Not a common password or phrase</source>
        <translation>不是常见的密码或短语</translation>
    </message>
    <message>
        <source>Please type the relay's address.</source>
        <translation>请输入中继服务器的地址。</translation>
    </message>
    <message>
        <source>This is not an address. It looks like wss://chat.example.org:8443</source>
        <translation>这不是有效的地址。地址形如 wss://chat.example.org:8443</translation>
    </message>
    <message>
        <source>The address must begin with wss:// (an encrypted connection).</source>
        <translation>地址必须以 wss://（加密连接）开头。</translation>
    </message>
    <message>
        <source>The address has no host name.</source>
        <translation>地址缺少主机名。</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>端口必须是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address.</source>
        <translation>地址中请勿包含用户名和密码。</translation>
    </message>
    <message>
        <source>Leave everything after the port out of the address.</source>
        <translation>地址中请勿包含端口之后的内容。</translation>
    </message>
    <message>
        <source>No relay answers at this address. Is it running, and is this computer online?</source>
        <translation>此地址没有中继服务器响应。它是否正在运行？此电脑是否已联网？</translation>
    </message>
    <message>
        <source>The relay did not answer in time.</source>
        <translation>中继服务器未及时响应。</translation>
    </message>
    <message>
        <source>The encrypted connection could not be made.</source>
        <translation>无法建立加密连接。</translation>
    </message>
    <message>
        <source>What answers at this address is not a Sealdesk relay.</source>
        <translation>此地址上响应的不是 Sealdesk 中继服务器。</translation>
    </message>
    <message>
        <source>The relay speaks another version of the protocol. Update this program or the relay.</source>
        <translation>中继服务器使用的协议版本不同。请更新此程序或中继服务器。</translation>
    </message>
    <message>
        <source>The relay closed the connection.</source>
        <translation>中继服务器关闭了连接。</translation>
    </message>
    <message>
        <source>The relay's certificate has expired.</source>
        <translation>中继服务器的证书已过期。</translation>
    </message>
    <message>
        <source>The relay's certificate is not valid yet. Check this computer's clock.</source>
        <translation>中继服务器的证书尚未生效。请检查此电脑的时钟。</translation>
    </message>
    <message>
        <source>The relay's certificate is for another host.</source>
        <translation>中继服务器的证书属于另一主机。</translation>
    </message>
    <message>
        <source>The relay's certificate has been revoked.</source>
        <translation>中继服务器的证书已被吊销。</translation>
    </message>
    <message>
        <source>The relay's certificate is not signed by an authority that this computer trusts.</source>
        <translation>中继服务器的证书未由此电脑信任的机构签发。</translation>
    </message>
    <message>
        <source>The relay showed no certificate.</source>
        <translation>中继服务器未出示证书。</translation>
    </message>
    <message>
        <source>There is no connection to the relay at this moment.</source>
        <translation>目前未连接到中继服务器。</translation>
    </message>
    <message>
        <source>The system's keychain has not answered yet. Please try again in a moment.</source>
        <translation>系统钥匙串尚未响应。请稍后重试。</translation>
    </message>
    <message>
        <source>Please wait for the answer to the last try.</source>
        <translation>请等待上次尝试的结果。</translation>
    </message>
    <message>
        <source>This relay is not set up yet.</source>
        <translation>此中继服务器尚未设置。</translation>
    </message>
    <message>
        <source>This relay is already set up.</source>
        <translation>此中继服务器已完成设置。</translation>
    </message>
    <message>
        <source>The organisation's key could not be kept in the system's keychain, so nothing was set up.</source>
        <translation>机构密钥无法保存到系统钥匙串，因此未进行任何设置。</translation>
    </message>
    <message>
        <source>This computer's cryptography library failed.</source>
        <translation>此电脑的加密库出错。</translation>
    </message>
    <message>
        <source>This system has no keychain. Chats work; secure forms need one to keep this device's key.</source>
        <translation>此系统没有钥匙串。聊天可以使用；安全表单需要钥匙串来保存此设备的密钥。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and start this program again to send secure forms.</source>
        <translation>钥匙串已锁定。要发送安全表单，请解锁钥匙串并重新启动此程序。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Chats work; secure forms do not.</source>
        <translation>钥匙串未及时响应。聊天可以使用，安全表单不可用。</translation>
    </message>
    <message>
        <source>This device was enrolled, but its key is not in the keychain. Unlock the keychain, or ask an administrator.</source>
        <translation>此设备曾经注册，但其密钥不在钥匙串中。请解锁钥匙串，或咨询管理员。</translation>
    </message>
    <message>
        <source>The key of this device in the keychain is damaged. An administrator must enrol it anew.</source>
        <translation>钥匙串中此设备的密钥已损坏。必须由管理员重新注册此设备。</translation>
    </message>
    <message>
        <source>The keychain gave another key than the one this device was enrolled with. Chats work; secure forms do not. Restore the keychain, or ask an administrator.</source>
        <translation>钥匙串给出的密钥与此设备注册时的不同。聊天可以使用，安全表单不可用。请还原钥匙串，或咨询管理员。</translation>
    </message>
    <message>
        <source>The keychain said that it stored this device's key, but does not give it back. Chats work; secure forms do not.</source>
        <translation>钥匙串表示已保存此设备的密钥，却无法取回。聊天可以使用，安全表单不可用。</translation>
    </message>
    <message>
        <source>The keychain reported an error. Chats work; secure forms do not.</source>
        <translation>钥匙串报告错误。聊天可以使用，安全表单不可用。</translation>
    </message>
    <message>
        <source>You signed in on another device, so this session ended. Form answers here were erased.</source>
        <translation>您已在另一台设备上登录，因此本次会话已结束。此处的表单回答已删除。</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>您已退出登录。</translation>
    </message>
    <message>
        <source>You were signed out after a time without input.</source>
        <translation>由于一段时间没有操作，您已退出登录。</translation>
    </message>
    <message>
        <source>Your session ended because its time was over.</source>
        <translation>您的会话因时间已到而结束。</translation>
    </message>
    <message>
        <source>An administrator ended your session.</source>
        <translation>管理员结束了您的会话。</translation>
    </message>
    <message>
        <source>Your password was changed. Please sign in with the new one.</source>
        <translation>您的密码已更改。请使用新密码登录。</translation>
    </message>
    <message>
        <source>This message is too long. Send it in parts of at most 8,000 characters.</source>
        <translation>此消息太长。请分开发送，每条最多 8,000 个字符。</translation>
    </message>
    <message>
        <source>This chat is not open any more.</source>
        <translation>此聊天已不再开放。</translation>
    </message>
    <message>
        <source>Accept the chat before you write.</source>
        <translation>请先接受聊天，再输入消息。</translation>
    </message>
    <message>
        <source>No secure form now: there is no connection to the relay.</source>
        <translation>目前无法使用安全表单：未连接到中继服务器。</translation>
    </message>
    <message>
        <source>Your account may not send secure forms.</source>
        <translation>您的账户无权发送安全表单。</translation>
    </message>
    <message>
        <source>Secure forms are off: this computer does not protect enough memory for the answers. See the notice above.</source>
        <translation>安全表单已停用：此电脑没有为回答保护足够的内存。请查看上方的通知。</translation>
    </message>
    <message>
        <source>This device's key could not be kept in a keychain, so secure forms are off.</source>
        <translation>此设备的密钥无法保存到钥匙串，因此安全表单已停用。</translation>
    </message>
    <message>
        <source>This device waits for an administrator's approval.</source>
        <translation>此设备正在等待管理员批准。</translation>
    </message>
    <message>
        <source>An administrator has revoked this device.</source>
        <translation>管理员已吊销此设备。</translation>
    </message>
    <message>
        <source>This device's certificate is missing or out of date. An administrator's console renews it.</source>
        <translation>此设备的证书缺失或已过期。管理员的控制台会为其续期。</translation>
    </message>
    <message>
        <source>Accept the chat before you send a form.</source>
        <translation>请先接受聊天，再发送表单。</translation>
    </message>
    <message>
        <source>The visitor's page uses an older widget that cannot show secure forms.</source>
        <translation>访客的网页使用旧版聊天组件，无法显示安全表单。</translation>
    </message>
    <message>
        <source>One form at a time: the present one is not finished.</source>
        <translation>一次只能有一份表单：当前表单尚未结束。</translation>
    </message>
    <message>
        <source>This form does not exist any more.</source>
        <translation>此表单已不存在。</translation>
    </message>
    <message>
        <source>The relay refused this form.</source>
        <translation>中继服务器拒绝了此表单。</translation>
    </message>
    <message>
        <source>The secure-form server cannot be reached.</source>
        <translation>无法连接安全表单服务器。</translation>
    </message>
    <message>
        <source>The secure-form server refused this form.</source>
        <translation>安全表单服务器拒绝了此表单。</translation>
    </message>
    <message>
        <source>What arrived could not be opened three times, so the key was erased.</source>
        <translation>收到的内容三次都无法打开，因此密钥已删除。</translation>
    </message>
    <message>
        <source>This form was sent by an earlier run of this program; its answers cannot be read here.</source>
        <translation>此表单由此程序上次运行时发送；其回答无法在此读取。</translation>
    </message>
    <message>
        <source>This account is disabled. Please ask an administrator.</source>
        <translation>此账户已停用。请联系管理员。</translation>
    </message>
    <message>
        <source>This one-time password is too old. Please ask an administrator for a new one.</source>
        <translation>此一次性密码已过期。请向管理员索取新密码。</translation>
    </message>
    <message>
        <source>The relay does not know this account.</source>
        <translation>中继服务器中没有此账户。</translation>
    </message>
    <message>
        <source>This is the last administrator who can sign in.</source>
        <translation>这是最后一位可以登录的管理员。</translation>
    </message>
    <message>
        <source>This value is not allowed.</source>
        <translation>不允许使用此值。</translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime. Please look at it again.</source>
        <translation>在此期间已有他人更改。请重新查看。</translation>
    </message>
    <message>
        <source>Signing in is not allowed from this computer's address.</source>
        <translation>不允许从此电脑的地址登录。</translation>
    </message>
    <message>
        <source>This list would lock out the computer that you are using.</source>
        <translation>此列表会将您正在使用的电脑拒之门外。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>至少 %n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s)</source>
        <translation>
            <numerusform>最多 %n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not one of your last %n password(s)</source>
        <translation>
            <numerusform>不是您最近用过的 %n 个密码之一</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not changed more than %n time(s) a day</source>
        <translation>
            <numerusform>每天最多更改 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>This console was locked at that time.</source>
        <translation>当时此控制台已锁定。</translation>
    </message>
    <message>
        <source>This code is wrong. A new one comes every 30 seconds.</source>
        <translation>此代码不正确。每 30 秒会出现一个新代码。</translation>
    </message>
    <message>
        <source>This code was used already. Wait for the next one.</source>
        <translation>此代码已被使用。请等待下一个。</translation>
    </message>
    <message>
        <source>This code is too old. If it is the newest one, the clock of your phone or of the relay is wrong.</source>
        <translation>此代码已过时。如果它是最新的，则您手机或中继的时钟不准。</translation>
    </message>
    <message>
        <source>The relay's clock was set back, so it cannot check codes. Use a recovery code, and tell an administrator.</source>
        <translation>中继的时钟被调慢，因此无法检查代码。请使用恢复代码，并告知管理员。</translation>
    </message>
    <message>
        <source>A second factor of your own is needed for this.</source>
        <translation>此操作需要您自己的第二要素。</translation>
    </message>
    <message>
        <source>There is no second factor.</source>
        <translation>没有第二要素。</translation>
    </message>
    <message>
        <source>After several wrong passwords, an answer to the picture or the question is needed too.</source>
        <translation>多次输错密码后，还需要回答图片或问题。</translation>
    </message>
    <message>
        <source>That was not the answer. Here is another one; your password was not looked at.</source>
        <translation>答案不对。这里换一个；您的密码未被检查。</translation>
    </message>
    <message>
        <source>Your organisation's directory cannot be reached at this moment, so a password that it keeps cannot be checked. If yours is not kept there, user name or password is wrong.</source>
        <translation>目前无法连接贵机构的目录，因此无法验证由其保管的密码。如果您的密码不在其中，则用户名或密码错误。</translation>
    </message>
    <message>
        <source>Your organisation's directory knows you, but none of your groups may sign in here. An administrator of the directory can change that.</source>
        <translation>贵机构的目录认识您，但您所在的组都不允许在此登录。目录的管理员可以更改。</translation>
    </message>
    <message>
        <source>This account belongs to another entry of your organisation's directory. Please ask an administrator.</source>
        <translation>此帐户属于贵机构目录中的另一个条目。请联系管理员。</translation>
    </message>
    <message>
        <source>Password and role of this account are kept by your organisation's directory. They are changed there.</source>
        <translation>此帐户的密码和角色由贵机构的目录保管，请在目录中更改。</translation>
    </message>
    <message>
        <source>This account or role may do more than yours, so you cannot give or change it.</source>
        <translation>此账户或角色的权限高于您，您无法授予或更改。</translation>
    </message>
    <message>
        <source>This role does not exist any more.</source>
        <translation>此角色已不存在。</translation>
    </message>
    <message>
        <source>Somebody still has this role. Give them another one first.</source>
        <translation>仍有人拥有此角色。请先为其分配其他角色。</translation>
    </message>
    <message>
        <source>This proposal does not wait any more: it was decided, or its time is over.</source>
        <translation>此提议已不再等待：已作出决定，或已过期。</translation>
    </message>
    <message>
        <source>You proposed this yourself. Another person must confirm it.</source>
        <translation>这是您自己提出的，必须由他人确认。</translation>
    </message>
    <message>
        <source>This needs two people who may change the rules and can sign in.</source>
        <translation>这需要两位可以更改规则且能登录的人员。</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Operator</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Send secure forms</source>
        <translation>发送安全表单</translation>
    </message>
    <message>
        <source>See answers</source>
        <translation>查看回答</translation>
    </message>
    <message>
        <source>Manage forms</source>
        <translation>管理表单</translation>
    </message>
    <message>
        <source>Manage operators and roles</source>
        <translation>管理客服和角色</translation>
    </message>
    <message>
        <source>Manage devices</source>
        <translation>管理设备</translation>
    </message>
    <message>
        <source>Change rules</source>
        <translation>更改规则</translation>
    </message>
    <message>
        <source>See rules</source>
        <translation>查看规则</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>查看审计日志</translation>
    </message>
    <message>
        <source>Read transcripts</source>
        <translation>查看对话</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Back up and restore</source>
        <translation>备份和还原</translation>
    </message>
    <message>
        <source>See waiting visitors, accept chats and write in them.</source>
        <translation>查看等待中的访客，接受聊天并回复。</translation>
    </message>
    <message>
        <source>Send a secure form to the visitor of an own chat.</source>
        <translation>向自己聊天中的访客发送安全表单。</translation>
    </message>
    <message>
        <source>Make the answers of an own form visible, field by field.</source>
        <translation>逐个字段显示自己表单的回答。</translation>
    </message>
    <message>
        <source>Make and change secure forms.</source>
        <translation>创建和更改安全表单。</translation>
    </message>
    <message>
        <source>Create, disable and unlock accounts, and give roles. Never more than the own role allows.</source>
        <translation>创建、停用和解锁账户，并分配角色。不得超出自己角色的权限。</translation>
    </message>
    <message>
        <source>Approve and revoke computers, and manage the organisation's key.</source>
        <translation>批准和吊销电脑，并管理机构密钥。</translation>
    </message>
    <message>
        <source>Change the rules of access, the allowed addresses and card masking.</source>
        <translation>更改访问规则、允许的地址和卡号遮蔽。</translation>
    </message>
    <message>
        <source>See these rules without changing them.</source>
        <translation>查看这些规则，但不更改。</translation>
    </message>
    <message>
        <source>Read and check the record of who did what.</source>
        <translation>查看并核验谁做了什么的记录。</translation>
    </message>
    <message>
        <source>Read what was written in all chats.</source>
        <translation>查看所有聊天的内容。</translation>
    </message>
    <message>
        <source>Export what the role may read.</source>
        <translation>导出此角色可查看的内容。</translation>
    </message>
    <message>
        <source>Make backups and restore them.</source>
        <translation>创建备份并还原。</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>允许的地址</translation>
    </message>
    <message>
        <source>Shortest password</source>
        <translation>密码最短长度</translation>
    </message>
    <message>
        <source>Longest password</source>
        <translation>密码最长长度</translation>
    </message>
    <message>
        <source>Letters and digits in passwords</source>
        <translation>密码须含字母和数字</translation>
    </message>
    <message>
        <source>Days until a password expires</source>
        <translation>密码有效天数</translation>
    </message>
    <message>
        <source>Days of warning before that</source>
        <translation>提前提醒的天数</translation>
    </message>
    <message>
        <source>Earlier passwords that are refused</source>
        <translation>不可重复的历史密码数</translation>
    </message>
    <message>
        <source>No user name in passwords</source>
        <translation>密码不得含用户名</translation>
    </message>
    <message>
        <source>Password changes a day</source>
        <translation>每天更改密码次数</translation>
    </message>
    <message>
        <source>No common passwords</source>
        <translation>禁止常见密码</translation>
    </message>
    <message>
        <source>Hours that a one-time password lasts</source>
        <translation>一次性密码有效小时数</translation>
    </message>
    <message>
        <source>Days until an unused account is disabled</source>
        <translation>停用闲置账户的天数</translation>
    </message>
    <message>
        <source>Wrong passwords until a lockout</source>
        <translation>锁定前的错误次数</translation>
    </message>
    <message>
        <source>Minutes of a lockout</source>
        <translation>锁定分钟数</translation>
    </message>
    <message>
        <source>Minutes without input until the lock</source>
        <translation>无操作后锁屏的分钟数</translation>
    </message>
    <message>
        <source>Hours that a session lasts</source>
        <translation>会话时长（小时）</translation>
    </message>
    <message>
        <source>Minutes until a locked session ends</source>
        <translation>锁定会话结束前的分钟数</translation>
    </message>
    <message>
        <source>Minutes until chats of a locked session go back</source>
        <translation>锁定会话的聊天退回等待的分钟数</translation>
    </message>
    <message>
        <source>A second person confirms changes of rules</source>
        <translation>规则更改须由第二人确认</translation>
    </message>
    <message>
        <source>Days that ended chats are kept</source>
        <translation>已结束聊天的保留天数</translation>
    </message>
    <message>
        <source>Days that the audit log is kept</source>
        <translation>审计日志的保留天数</translation>
    </message>
    <message>
        <source>Second factor at sign-in</source>
        <translation>登录时的第二因素</translation>
    </message>
    <message>
        <source>Second factor when unlocking</source>
        <translation>解锁时的第二因素</translation>
    </message>
    <message>
        <source>Wrong passwords until a picture is asked about</source>
        <translation>输错密码多少次后需要识别图片</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>The visitor ended the chat</source>
        <translation>访客结束了聊天</translation>
    </message>
    <message>
        <source>%1 ended the chat</source>
        <translation>%1 结束了聊天</translation>
    </message>
    <message>
        <source>The chat ended</source>
        <translation>聊天已结束</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Being filled</source>
        <translation>填写中</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Erasure unconfirmed</source>
        <translation>删除未确认</translation>
    </message>
    <message>
        <source>Answers and key were erased when the chat ended.</source>
        <translation>聊天结束时，回答和密钥已删除。</translation>
    </message>
    <message>
        <source>Answers and key were erased by you.</source>
        <translation>您已删除回答和密钥。</translation>
    </message>
    <message>
        <source>Answers and key were erased when this console was locked.</source>
        <translation>此控制台锁定时，回答和密钥已删除。</translation>
    </message>
    <message>
        <source>Answers and key were erased at sign-out.</source>
        <translation>退出登录时，回答和密钥已删除。</translation>
    </message>
    <message>
        <source>The form expired; its key was erased.</source>
        <translation>表单已过期，其密钥已删除。</translation>
    </message>
    <message>
        <source>The visitor declined; the key was erased.</source>
        <translation>访客已拒绝，密钥已删除。</translation>
    </message>
    <message>
        <source>The form was withdrawn; its key was erased.</source>
        <translation>表单已撤回，其密钥已删除。</translation>
    </message>
    <message>
        <source>What arrived could not be opened three times; the key was erased.</source>
        <translation>收到的内容三次都无法打开，密钥已删除。</translation>
    </message>
    <message>
        <source>Answers and key were erased after the connection was lost.</source>
        <translation>连接断开后，回答和密钥已删除。</translation>
    </message>
    <message>
        <source>Answers and key were erased when the program was closed.</source>
        <translation>程序关闭时，回答和密钥已删除。</translation>
    </message>
    <message>
        <source>Secure form</source>
        <translation>安全表单</translation>
    </message>
    <message>
        <source>The chat started</source>
        <translation>聊天已开始</translation>
    </message>
    <message>
        <source>%1 accepted the chat</source>
        <translation>%1 接受了聊天</translation>
    </message>
    <message>
        <source>%1: sent by %2</source>
        <translation>%1：由 %2 发送</translation>
    </message>
    <message>
        <source>%1: opened by the visitor</source>
        <translation>%1：访客已打开</translation>
    </message>
    <message>
        <source>%1: submitted, sealed</source>
        <translation>%1：已密封提交</translation>
    </message>
    <message>
        <source>%1: declined by the visitor</source>
        <translation>%1：访客已拒绝</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1：已过期</translation>
    </message>
    <message>
        <source>%1: withdrawn</source>
        <translation>%1：已撤回</translation>
    </message>
    <message>
        <source>%1: purged, the answers are erased</source>
        <translation>%1：回答已删除</translation>
    </message>
    <message>
        <source>%1: erasure unconfirmed</source>
        <translation>%1：删除未确认</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>未注册</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>The chat went back to the waiting ones</source>
        <translation>会话已退回等待队列</translation>
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
        <translation>%1（发送中）</translation>
    </message>
    <message>
        <source>%1 (delivered)</source>
        <translation>%1（已送达）</translation>
    </message>
    <message>
        <source>%1 (not sent)</source>
        <translation>%1（未发送）</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::AboutPage</name>
    <message>
        <source>About Sealdesk</source>
        <translation>关于 Sealdesk</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>此控制台</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>中继服务器</translation>
    </message>
    <message>
        <source>Fingerprint of this device</source>
        <translation>此设备的指纹</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Standing of this device</source>
        <translation>此设备的状态</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>This device's key is kept in the system's keychain.</source>
        <translation>此设备的密钥保存在系统钥匙串中。</translation>
    </message>
    <message>
        <source>Protected memory</source>
        <translation>受保护的内存</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>需要更改</translation>
    </message>
    <message>
        <source>Screen capture</source>
        <translation>屏幕捕获</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::AddressPage</name>
    <message>
        <source>Connect to your relay</source>
        <translation>连接到您的中继服务器</translation>
    </message>
    <message>
        <source>The relay carries your organisation's chats. Your administrator knows its address.</source>
        <translation>中继服务器负责传送贵机构的聊天。您的管理员知道它的地址。</translation>
    </message>
    <message>
        <source>Relay address</source>
        <translation>中继服务器地址</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
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
        <translation>管理栏目</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Organisation key</source>
        <translation>机构密钥</translation>
    </message>
    <message>
        <source>Widget snippet</source>
        <translation>嵌入代码</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Card masking</source>
        <translation>卡号遮蔽</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Rule changes</source>
        <translation>规则更改</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::CaptchaBox</name>
    <message>
        <source>Another one</source>
        <translation>换一个</translation>
    </message>
    <message>
        <source>Picture with characters</source>
        <translation>含字符的图片</translation>
    </message>
    <message>
        <source>Answer in digits</source>
        <translation>用数字回答</translation>
    </message>
    <message>
        <source>Characters in the picture</source>
        <translation>图片中的字符</translation>
    </message>
    <message>
        <source>Show a picture instead</source>
        <translation>改为显示图片</translation>
    </message>
    <message>
        <source>Ask me a question instead</source>
        <translation>改为回答问题</translation>
    </message>
    <message>
        <source>How much do these numbers make together: %1?</source>
        <translation>这些数字相加是多少：%1？</translation>
    </message>
    <message>
        <source>Which of these numbers is the largest: %1?</source>
        <translation>这些数字中哪个最大：%1？</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChangePasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The connection was lost before the relay answered. The old or the new password is in force; please try again when the connection is back.</source>
        <translation>中继服务器应答之前连接已断开。旧密码或新密码之一有效；请在连接恢复后重试。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Your password is changed. It is good until %1.</source>
        <translation>您的密码已更改，有效期至 %1。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChangePasswordForm</name>
    <message>
        <source>Current password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>Please type your current password.</source>
        <translation>请输入当前密码。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChangePasswordPage</name>
    <message>
        <source>Choose your own password</source>
        <translation>设置您自己的密码</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>The password that you were given works once. From now on use one that only you know.</source>
        <translation>您收到的密码只能使用一次。今后请使用只有您自己知道的密码。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Your password has expired. Choose a new one to go on.</source>
        <translation>您的密码已过期。请设置新密码以继续。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChangeRoleDialog</name>
    <message>
        <source>Change role</source>
        <translation>更改角色</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>The session of %1 ends at once. The new role holds from the next sign-in.</source>
        <translation>%1 的会话将立即结束。新角色自下次登录起生效。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This role allows nothing.</source>
        <translation>此角色不允许任何操作。</translation>
    </message>
    <message>
        <source>It allows: %1.</source>
        <translation>允许：%1。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChatHeader</name>
    <message>
        <source>Secure form</source>
        <translation>安全表单</translation>
    </message>
    <message>
        <source>End chat</source>
        <translation>结束聊天</translation>
    </message>
    <message>
        <source>Ask for sensitive details in a sealed form</source>
        <translation>用密封表单索取敏感信息</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChatListDelegate</name>
    <message>
        <source>typing…</source>
        <translation>正在输入…</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChatListModel</name>
    <message numerus="yes">
        <source>Waiting (%n)</source>
        <translation>
            <numerusform>等待中 (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mine (%n)</source>
        <translation>
            <numerusform>我的 (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended (%n)</source>
        <translation>
            <numerusform>已结束 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt; 1 min</source>
        <comment>waiting time</comment>
        <translation>不到 1 分钟</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>waiting time</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1, waiting for %2</source>
        <translation>%1，已等待 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread message(s)</source>
        <translation>
            <numerusform>%1，%n 条未读消息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ended</source>
        <translation>%1，已结束</translation>
    </message>
    <message>
        <source>Masking was off during some of this chat: it may hold card numbers in full</source>
        <translation>此聊天有部分时间关闭了遮蔽：其中可能包含完整卡号</translation>
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
        <translation>恢复代码</translation>
    </message>
    <message>
        <source>Code of six digits</source>
        <translation>六位数代码</translation>
    </message>
    <message>
        <source>Use the authenticator instead</source>
        <translation>改用身份验证器</translation>
    </message>
    <message>
        <source>Use a recovery code instead</source>
        <translation>改用恢复代码</translation>
    </message>
    <message>
        <source>One of the ten codes that you kept when you set up the authenticator. Each works once.</source>
        <translation>您在设置身份验证器时保存的十个代码之一。每个只能使用一次。</translation>
    </message>
    <message>
        <source>Open the authenticator on your phone and type the code that it shows for %1.</source>
        <translation>请在手机上打开身份验证器，输入其为 %1 显示的代码。</translation>
    </message>
    <message>
        <source>A recovery code has 16 letters and digits.</source>
        <translation>恢复代码由 16 个字母和数字组成。</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>代码为六位数字。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::CodePage</name>
    <message>
        <source>Enter the code</source>
        <translation>输入代码</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::Composer</name>
    <message>
        <source>Message to visitor</source>
        <translation>给访客的消息</translation>
    </message>
    <message>
        <source>Write a message. Enter sends, Shift+Enter starts a new line.</source>
        <translation>输入消息。Enter 发送，Shift+Enter 换行。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ConnectionBadge</name>
    <message>
        <source>Connection: %1</source>
        <translation>连接：%1</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::Conversation</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Accept chat</source>
        <translation>接受聊天</translation>
    </message>
    <message>
        <source>This visitor is waiting for somebody to talk to.</source>
        <translation>此访客正在等待客服。</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>This chat has ended.</source>
        <translation>此聊天已结束。</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 正在输入…</translation>
    </message>
    <message>
        <source>%1 is typing: %2</source>
        <translation>%1 正在输入：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) not sent. %1</source>
        <translation>
            <numerusform>%n 条消息未发送。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>A card number in your message was masked before it was sent. Use a secure form for card details.</source>
        <translation>您消息中的卡号在发送前已隐藏。银行卡信息请使用安全表单。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Secure forms</source>
        <translation>安全表单</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Ask for card or other sensitive details with Secure form. Only this console can read the answers, and they are erased when the chat ends.</source>
        <translation>请用“安全表单”索取银行卡或其他敏感信息。只有此控制台能读取回答，聊天结束时会被删除。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::DevicesModel</name>
    <message>
        <source>%1 (this one)</source>
        <translation>%1（此设备）</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Only an approved device can send secure forms. Approving signs its certificate with this console's own key; the relay cannot do that.</source>
        <translation>只有获批准的设备才能发送安全表单。批准时，会用此控制台自己的密钥签署该设备的证书；中继服务器无法做到。</translation>
    </message>
    <message>
        <source>Device list</source>
        <translation>设备列表</translation>
    </message>
    <message>
        <source>Approve device</source>
        <translation>批准设备</translation>
    </message>
    <message>
        <source>Revoke device</source>
        <translation>吊销设备</translation>
    </message>
    <message>
        <source>Let it approve others</source>
        <translation>允许批准其他设备</translation>
    </message>
    <message>
        <source>No device has signed in yet.</source>
        <translation>还没有设备登录过。</translation>
    </message>
    <message>
        <source>This console cannot approve devices, because it holds no certificate of the organisation for that.</source>
        <translation>此控制台没有机构为此签发的证书，因此无法批准设备。</translation>
    </message>
    <message>
        <source>Ask %1 to read out the fingerprint under “This device” in their console. Approve only if it is %2.</source>
        <translation>请让 %1 读出其控制台中“此设备”下的指纹。仅当指纹为 %2 时才批准。</translation>
    </message>
    <message>
        <source>This device may approve others. Revoking takes effect at once at the relay; if the device was stolen, rotate the organisation's key too, because its own approvals hold for up to 30 days elsewhere.</source>
        <translation>此设备可以批准其他设备。吊销在中继服务器上立即生效；如果设备被盗，还请轮换机构密钥，因为它作出的批准在其他地方最长 30 天内仍然有效。</translation>
    </message>
    <message>
        <source>Revoking takes effect at once at the relay, and within a day for widgets that a relay keeps it from.</source>
        <translation>吊销在中继服务器上立即生效；如果中继服务器不向聊天组件告知吊销，则在一天内对其生效。</translation>
    </message>
    <message>
        <source>A revoked device stays revoked. Its operator can enrol the computer anew under “This device”; it is another device then, and needs approval.</source>
        <translation>设备吊销后无法恢复。其客服可以在“此设备”下重新注册该电脑；届时它将是另一台设备，需要批准。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::EnrolPage</name>
    <message>
        <source>Protect your account</source>
        <translation>保护您的账户</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>From now on, signing in takes your password and a code from your phone. A stolen password is then not enough.</source>
        <translation>从现在起，登录需要您的密码和手机上的代码。仅凭被盗的密码无法登录。</translation>
    </message>
    <message>
        <source>1. Open an authenticator program on your phone, and let it scan this picture.</source>
        <translation>1. 在手机上打开身份验证器应用，扫描此图像。</translation>
    </message>
    <message>
        <source>QR code of the key below</source>
        <translation>下方密钥的二维码</translation>
    </message>
    <message>
        <source>If it cannot scan, type this key into it:</source>
        <translation>如果无法扫描，请在其中输入此密钥：</translation>
    </message>
    <message>
        <source>Key for the authenticator</source>
        <translation>身份验证器密钥</translation>
    </message>
    <message>
        <source>2. Type the code of six digits that it shows.</source>
        <translation>2. 输入其显示的六位数代码。</translation>
    </message>
    <message>
        <source>Code of six digits</source>
        <translation>六位数代码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>代码为六位数字。</translation>
    </message>
    <message>
        <source>The relay was restarted and made a new key. Scan this picture; the one before does not count.</source>
        <translation>中继服务器已重新启动并生成了新密钥。请扫描此图片；之前的图片已失效。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::FormField</name>
    <message>
        <source>Read %1 in large parts</source>
        <translation>分段大字显示%1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制%1</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
    <message numerus="yes">
        <source>Copy for %n second(s); meanwhile every program on this computer can read it</source>
        <translation>
            <numerusform>复制 %n 秒；在此期间，此电脑上的所有程序都能读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role does not allow you to see answers.</source>
        <translation>您的角色不允许查看回答。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::FormPanel</name>
    <message>
        <source>Filling</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Erase now</source>
        <translation>立即删除</translation>
    </message>
    <message>
        <source>Secure form: %1</source>
        <translation>安全表单：%1</translation>
    </message>
    <message>
        <source>Form state: %1</source>
        <translation>表单状态：%1</translation>
    </message>
    <message>
        <source>Making the key and the signed offer…</source>
        <translation>正在生成密钥和已签名的请求…</translation>
    </message>
    <message>
        <source>The visitor has not opened it yet. It expires at %1.</source>
        <translation>访客尚未打开。过期时间：%1。</translation>
    </message>
    <message>
        <source>It expires at %1.</source>
        <translation>过期时间：%1。</translation>
    </message>
    <message>
        <source>Hold the eye to reveal a field. Each reveal is recorded, the value never is. Erased at %1 or when the chat ends.</source>
        <translation>按住眼睛图标可显示字段。每次显示都会被记录，内容绝不会被记录。将于 %1 或聊天结束时删除。</translation>
    </message>
    <message>
        <source>The console that held the key is gone. The key existed only in that program's memory, so nothing can remain; but no signed receipt proves it.</source>
        <translation>持有密钥的控制台已不存在。密钥只存在于该程序的内存中，因此不会留下任何内容；但没有签名回执可以证明。</translation>
    </message>
    <message>
        <source>Answers and key are erased.</source>
        <translation>回答和密钥已删除。</translation>
    </message>
    <message>
        <source>The relay could not record it, so the field stays masked. Is there a connection?</source>
        <translation>中继服务器无法记录，因此该字段保持隐藏。连接是否正常？</translation>
    </message>
    <message>
        <source>This window's picture cannot be kept in locked memory now. The field stays masked.</source>
        <translation>目前无法将此窗口的画面保存在锁定内存中。该字段保持隐藏。</translation>
    </message>
    <message>
        <source>There is no locked memory left for a copy, so nothing was copied.</source>
        <translation>没有剩余的锁定内存可供复制，因此未复制任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Copied for %n second(s). Until then every program on this computer can read it, and a clipboard manager that ignores the mark for secrets may keep it.</source>
        <translation>
            <numerusform>已复制，保留 %n 秒。在此之前，此电脑上的所有程序都能读取；忽略机密标记的剪贴板管理器可能会将其保留。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::FormPicker</name>
    <message>
        <source>Secure forms</source>
        <translation>安全表单</translation>
    </message>
    <message>
        <source>No form has been published</source>
        <translation>没有已发布的表单</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::GroupReader</name>
    <message>
        <source>Previous part</source>
        <translation>上一段</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>下一段</translation>
    </message>
    <message>
        <source>%1, in large parts</source>
        <translation>%1，分段大字显示</translation>
    </message>
    <message>
        <source>Arrow keys go through the parts, Space shows one again, Escape ends.</source>
        <translation>用方向键切换各段，Space 键再次显示，Escape 键结束。</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <translation>%1，第 %2 段，共 %3 段</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>第 %1 段，共 %2 段</translation>
    </message>
    <message>
        <source>Part %1 of %2. Space shows it.</source>
        <translation>第 %1 段，共 %2 段。按 Space 键显示。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>跟随系统语言</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大写锁定 (Caps Lock) 似乎已打开。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>If it stays locked, you are signed out in %1.</source>
        <translation>如果一直锁定，您将在 %1 后被注销。</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>No connection to the relay. Unlocking needs it; it comes back by itself.</source>
        <translation>未连接到中继服务器。解锁需要连接；连接会自动恢复。</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在解锁…</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>请输入您的密码。</translation>
    </message>
    <message>
        <source>This password is wrong.</source>
        <translation>密码不正确。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The code took too long. Type your password again.</source>
        <translation>输入代码的时间过长。请重新输入密码。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::MaskingPage</name>
    <message>
        <source>Card masking</source>
        <translation>卡号遮蔽</translation>
    </message>
    <message>
        <source>Card numbers and security codes that people type into a chat are hidden before anyone reads or stores them.</source>
        <translation>聊天中输入的卡号和安全码在任何人读取或存储之前就会被隐藏。</translation>
    </message>
    <message>
        <source>While masking is off, every card number that a visitor or operator types is stored in full, in transcripts and in backups, and everyone who reads the chat sees it. Nothing hides it later. These chats are marked for good, every console shows a warning, and the audit log names you. Card payment rules (PCI DSS) forbid keeping security codes at all.</source>
        <translation>遮蔽关闭期间，访客或客服输入的每个卡号都会完整地保存在聊天记录和备份中，所有查看该聊天的人都能看到，事后也不会再被隐藏。这些聊天将被永久标记，每个控制台都会显示警告，审计日志会记录您的名字。银行卡支付规则（PCI DSS）严禁保存安全码。</translation>
    </message>
    <message>
        <source>I understand that card numbers will be stored</source>
        <translation>我了解卡号将被保存</translation>
    </message>
    <message>
        <source>Switch masking off</source>
        <translation>关闭遮蔽</translation>
    </message>
    <message>
        <source>Switch masking on</source>
        <translation>开启遮蔽</translation>
    </message>
    <message>
        <source>How long masking stays off</source>
        <translation>遮蔽保持关闭的时长</translation>
    </message>
    <message numerus="yes">
        <source>for %n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Masking is OFF until %1.</source>
        <translation>遮蔽已关闭，直到 %1。</translation>
    </message>
    <message>
        <source>Masking is on.</source>
        <translation>遮蔽已开启。</translation>
    </message>
    <message>
        <source>Masking is on. Only an approved device of an administrator can switch it off.</source>
        <translation>遮蔽已开启。只有管理员的已批准设备才能将其关闭。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::MemoryWords</name>
    <message>
        <source>Chats work. Secure forms are off, because answers could end up on the disk. Please show this to your administrator.</source>
        <translation>聊天可以使用。安全表单已停用，因为回答可能会留在磁盘上。请将此信息告知您的管理员。</translation>
    </message>
    <message>
        <source>This computer lets Sealdesk protect only %1 of memory; secure forms need %2.</source>
        <translation>此电脑只允许 Sealdesk 保护 %1 内存；安全表单需要 %2。</translation>
    </message>
    <message>
        <source>This computer does not let Sealdesk protect the %1 of memory that secure forms need.</source>
        <translation>此电脑不允许 Sealdesk 保护安全表单所需的 %1 内存。</translation>
    </message>
    <message>
        <source>Not enough: %1 may be locked, %2 are needed. Secure forms are off.</source>
        <translation>不足：可锁定 %1，需要 %2。安全表单已停用。</translation>
    </message>
    <message>
        <source>Refused by the system; %1 are needed. Secure forms are off.</source>
        <translation>已被系统拒绝；需要 %1。安全表单已停用。</translation>
    </message>
    <message>
        <source>Answers are kept out of swap and dumps, and other programs cannot read them.</source>
        <translation>回答不会进入交换区和转储文件，其他程序也无法读取。</translation>
    </message>
    <message>
        <source>Answers are kept out of swap and dumps. This system has no memory that is hidden from administrators as well.</source>
        <translation>回答不会进入交换区和转储文件。此系统没有对管理员也隐藏的内存。</translation>
    </message>
    <message>
        <source>For the administrator: allow this program a larger working set (the quota of the job or of the remote desktop host), or close programs that hold much memory; then start Sealdesk again.</source>
        <translation>致管理员：请允许此程序使用更大的工作集（作业或远程桌面主机的配额），或关闭占用大量内存的程序；然后重新启动 Sealdesk。</translation>
    </message>
    <message>
        <source>For the administrator: raise the limit of locked memory (launchctl limit memlock) to 8 MiB or more; then sign in to the computer again.</source>
        <translation>致管理员：请将锁定内存的上限（launchctl limit memlock）提高到 8 MiB 或以上；然后重新登录电脑。</translation>
    </message>
    <message>
        <source>For the administrator: raise the limit of locked memory of this user to 8 MiB or more. Put the line
* - memlock 8192
into /etc/security/limits.d/sealdesk.conf, or set LimitMEMLOCK=8M for the service or container that starts Sealdesk; then sign in to the computer again.</source>
        <translation>致管理员：请将此用户的锁定内存上限提高到 8 MiB 或以上。请将以下一行
* - memlock 8192
写入 /etc/security/limits.d/sealdesk.conf，或为启动 Sealdesk 的服务或容器设置 LimitMEMLOCK=8M；然后重新登录电脑。</translation>
    </message>
    <message>
        <source>While answers are shown, screenshots and shared screens leave this window out.</source>
        <translation>显示回答时，截图和屏幕共享中不会出现此窗口。</translation>
    </message>
    <message>
        <source>While answers are shown, the system is asked to leave this window out of screenshots and shared screens. Newer recording programs may ignore that.</source>
        <translation>显示回答时，会请求系统在截图和屏幕共享中排除此窗口。较新的录屏程序可能会忽略该请求。</translation>
    </message>
    <message>
        <source>This system has no way to keep screenshots and shared screens from seeing a revealed field. Stop sharing your screen before you reveal one.</source>
        <translation>此系统无法阻止截图和屏幕共享看到已显示的字段。显示字段之前，请停止共享屏幕。</translation>
    </message>
    <message>
        <source>The system refused to leave this window out of screenshots and shared screens. Stop sharing your screen before you reveal a field.</source>
        <translation>系统拒绝在截图和屏幕共享中排除此窗口。显示字段之前，请停止共享屏幕。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::NewOperatorDialog</name>
    <message>
        <source>New operator</source>
        <translation>新建客服</translation>
    </message>
    <message>
        <source>Operator user name</source>
        <translation>客服用户名</translation>
    </message>
    <message>
        <source>Shown name</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>The relay makes a one-time password. The operator replaces it at the first sign-in.</source>
        <translation>中继服务器会生成一次性密码。客服首次登录时须更换。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create operator</source>
        <translation>创建客服</translation>
    </message>
    <message>
        <source>Please fill in both names.</source>
        <translation>请填写两个名称。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::NewPasswordFields</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大写锁定 (Caps Lock) 似乎已打开。</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>再次输入新密码</translation>
    </message>
    <message>
        <source>Still missing:</source>
        <translation>尚未满足：</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::OneTimePasswordDialog</name>
    <message>
        <source>One-time password</source>
        <translation>一次性密码</translation>
    </message>
    <message>
        <source>%1 can sign in with this password once, and then chooses another:</source>
        <translation>%1 可以用此密码登录一次，然后设置新的密码：</translation>
    </message>
    <message>
        <source>It is shown only now. Write it down by hand or read it out; do not send it by e-mail.</source>
        <translation>密码仅在此时显示。请手写记下或口头告知；请勿通过电子邮件发送。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::OperatorsModel</name>
    <message>
        <source>Has not chosen a password yet</source>
        <translation>尚未设置密码</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>第二要素</translation>
    </message>
    <message>
        <source>%1 (directory)</source>
        <translation>%1（目录）</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message numerus="yes">
        <source>Locked out for %n more minute(s)</source>
        <translation>
            <numerusform>还将锁定 %n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::OperatorsPage</name>
    <message>
        <source>Operators</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Those who may sign in and talk to visitors.</source>
        <translation>可以登录并与访客交谈的人员。</translation>
    </message>
    <message>
        <source>Operator list</source>
        <translation>客服列表</translation>
    </message>
    <message>
        <source>New operator…</source>
        <translation>新建客服…</translation>
    </message>
    <message>
        <source>New operator</source>
        <translation>新建客服</translation>
    </message>
    <message>
        <source>Reset second factor…</source>
        <translation>重置第二要素…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>新密码…</translation>
    </message>
    <message>
        <source>Role…</source>
        <translation>角色…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>退出登录…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>%1 may do more than you, so you cannot change this account.</source>
        <translation>%1 的权限高于您，您无法更改此账户。</translation>
    </message>
    <message>
        <source>This is your own account. Change your password under “This device”.</source>
        <translation>这是您自己的账户。请在“此设备”中更改密码。</translation>
    </message>
    <message>
        <source>New one-time password</source>
        <translation>新的一次性密码</translation>
    </message>
    <message>
        <source>The password of %1 stops working and their session ends. You get a one-time password, shown once.</source>
        <translation>%1 的密码将失效，会话将结束。您会得到一个只显示一次的一次性密码。</translation>
    </message>
    <message>
        <source>%1 now has the role “%2”.</source>
        <translation>%1 现在的角色是“%2”。</translation>
    </message>
    <message>
        <source>%1 can try to sign in again.</source>
        <translation>%1 可以再次尝试登录。</translation>
    </message>
    <message>
        <source>The account of %1 is enabled.</source>
        <translation>%1 的账户已启用。</translation>
    </message>
    <message>
        <source>Disable account</source>
        <translation>停用账户</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more and their session ends at once. Nothing is deleted.</source>
        <translation>%1 将无法登录，会话立即结束。不会删除任何内容。</translation>
    </message>
    <message>
        <source>The account of %1 is disabled.</source>
        <translation>%1 的账户已停用。</translation>
    </message>
    <message>
        <source>Sign out operator</source>
        <translation>让客服退出登录</translation>
    </message>
    <message>
        <source>The session of %1 ends at once; open secure forms are wiped. They can sign in again.</source>
        <translation>%1 的会话立即结束，打开的安全表单会被删除。对方可以重新登录。</translation>
    </message>
    <message>
        <source>%1 is signed out.</source>
        <translation>%1 已退出登录。</translation>
    </message>
    <message>
        <source>%1 has no second factor any more and sets one up at the next sign-in.</source>
        <translation>%1 已没有第二要素，将在下次登录时设置。</translation>
    </message>
    <message>
        <source>Reset second factor</source>
        <translation>重置第二要素</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::OrganisationKeyPage</name>
    <message>
        <source>Organisation key</source>
        <translation>机构密钥</translation>
    </message>
    <message>
        <source>Visitors' browsers trust only forms that this key vouches for. It was made in an administrator's console and never goes to the relay.</source>
        <translation>访客的浏览器只信任由此密钥担保的表单。它在管理员的控制台中生成，绝不会传给中继服务器。</translation>
    </message>
    <message>
        <source>Save recovery file…</source>
        <translation>保存恢复文件…</translation>
    </message>
    <message>
        <source>Restore from file…</source>
        <translation>从文件还原…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>轮换…</translation>
    </message>
    <message>
        <source>Take offline…</source>
        <translation>移至离线…</translation>
    </message>
    <message>
        <source>Fingerprint of the current key</source>
        <translation>当前密钥的指纹</translation>
    </message>
    <message>
        <source>Fingerprint of the next key</source>
        <translation>下一密钥的指纹</translation>
    </message>
    <message>
        <source>Current key</source>
        <translation>当前密钥</translation>
    </message>
    <message>
        <source>Next key</source>
        <translation>下一密钥</translation>
    </message>
    <message>
        <source>none yet: it is made with the recovery file</source>
        <translation>尚无：将与恢复文件一同生成</translation>
    </message>
    <message>
        <source>One moment: the recovery file is being worked on.</source>
        <translation>请稍候：正在处理恢复文件。</translation>
    </message>
    <message>
        <source>There is no recovery file yet. If this computer is lost, so is the organisation's key, and every page needs a new snippet. Save the file and keep it away from this computer.</source>
        <translation>还没有恢复文件。如果此电脑丢失，机构密钥也会丢失，所有网页都需要新的嵌入代码。请保存该文件，并存放在此电脑以外的地方。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>显示密码</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ProposalsModel</name>
    <message>
        <source>%1 wants to allow signing in from any address.</source>
        <translation>%1 希望允许从任何地址登录。</translation>
    </message>
    <message>
        <source>%1 wants to allow signing in from these addresses only: %2.</source>
        <translation>%1 希望仅允许从以下地址登录：%2。</translation>
    </message>
    <message>
        <source>%1 wants to switch this on: %2.</source>
        <translation>%1 希望开启：%2。</translation>
    </message>
    <message>
        <source>%1 wants to switch this off: %2.</source>
        <translation>%1 希望关闭：%2。</translation>
    </message>
    <message>
        <source>%1 wants to change “%2” from %3 to %4.</source>
        <translation>%1 希望将“%2”从 %3 改为 %4。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提议人</translation>
    </message>
    <message>
        <source>Waits until</source>
        <translation>等待至</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ProposalsPage</name>
    <message>
        <source>Rule changes</source>
        <translation>规则更改</translation>
    </message>
    <message>
        <source>Changes of the access rules and of the allowed addresses can wait for a second person.</source>
        <translation>访问规则和允许地址的更改可以等待第二人确认。</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>等待中的更改</translation>
    </message>
    <message>
        <source>A second person must confirm each change</source>
        <translation>每项更改须由第二人确认</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>确认…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>There is no connection to the relay. Please try again in a moment.</source>
        <translation>未连接到中继服务器。请稍后重试。</translation>
    </message>
    <message>
        <source>Confirm change</source>
        <translation>确认更改</translation>
    </message>
    <message>
        <source>Your change is proposed. It holds when another person has confirmed it.</source>
        <translation>您的更改已提出，经他人确认后生效。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>No change waits at the moment.</source>
        <translation>目前没有等待中的更改。</translation>
    </message>
    <message>
        <source>Your role may see this change, not decide on it.</source>
        <translation>您的角色可以查看此更改，但无权决定。</translation>
    </message>
    <message>
        <source>You proposed this yourself. Another person must confirm it.</source>
        <translation>这是您自己提出的，必须由他人确认。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::Rail</name>
    <message>
        <source>Areas</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Chats area</source>
        <translation>聊天区</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
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
        <translation>此设备</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Admin (%1)</source>
        <translation>管理 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) waiting for approval</source>
        <translation>
            <numerusform>%n 台设备等待批准</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock now (%1)</source>
        <comment>keys</comment>
        <translation>立即锁定（%1）</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RecoveryCodesPage</name>
    <message>
        <source>Keep your recovery codes</source>
        <translation>保存您的恢复代码</translation>
    </message>
    <message>
        <source>If your phone is lost, one of these codes lets you in. Each works once. They are shown only now: write them down, or keep them in a password safe.</source>
        <translation>如果手机丢失，可用其中一个代码登录。每个只能使用一次。它们只在此时显示：请写下来，或存入密码管理器。</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>恢复代码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>我已保存</translation>
    </message>
    <message>
        <source>Copied. Other programs can read the clipboard: copy something else when you are done.</source>
        <translation>已复制。其他程序可以读取剪贴板：完成后请复制其他内容。</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <translation>保存恢复代码</translation>
    </message>
    <message>
        <source>Saved. Who has this file has half of what signing in takes: keep it away from this computer.</source>
        <translation>已保存。拥有此文件的人就拥有登录所需的一半：请不要将其留在这台电脑上。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>无法写入文件。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RecoveryDialog</name>
    <message>
        <source>Keep the key in this computer's keychain</source>
        <translation>将密钥保留在此电脑的钥匙串中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Recovery file</source>
        <translation>恢复文件</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>恢复文件的密码短语</translation>
    </message>
    <message>
        <source>New recovery file</source>
        <translation>新的恢复文件</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新的密码短语</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>再次输入新的密码短语</translation>
    </message>
    <message>
        <source>Make one for me</source>
        <translation>自动生成</translation>
    </message>
    <message>
        <source>Made passphrase</source>
        <translation>生成的密码短语</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Please choose a file.</source>
        <translation>请选择文件。</translation>
    </message>
    <message>
        <source>Please choose another name for the new file; keep the old one until the rotation is done.</source>
        <translation>请为新文件选择其他名称；轮换完成之前，请保留旧文件。</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的密码短语不一致。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RefusedPage</name>
    <message>
        <source>Other relay…</source>
        <translation>其他中继服务器…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The relay's certificate has changed</source>
        <translation>中继服务器的证书已更改</translation>
    </message>
    <message>
        <source>%1 showed another certificate than the one this console trusts. Somebody may be between you and your relay, so nothing was sent.</source>
        <translation>%1 出示的证书与此控制台信任的不同。您与中继服务器之间可能有他人介入，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>Trusted:</source>
        <translation>信任的：</translation>
    </message>
    <message>
        <source>Shown now:</source>
        <translation>当前出示的：</translation>
    </message>
    <message>
        <source>Ask your administrator. If the relay really has a new certificate, they tell you how to set this console up for it again.</source>
        <translation>请咨询您的管理员。如果中继服务器确实换了新证书，管理员会告诉您如何为此重新设置此控制台。</translation>
    </message>
    <message>
        <source>The relay's certificate is not valid</source>
        <translation>中继服务器的证书无效</translation>
    </message>
    <message>
        <source>Nothing was sent to %1. Your administrator must put a valid certificate on the relay; then try again.</source>
        <translation>没有向 %1 发送任何内容。您的管理员必须在中继服务器上安装有效的证书；之后请重试。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ResetFactorDialog</name>
    <message>
        <source>Reset second factor</source>
        <translation>重置第二要素</translation>
    </message>
    <message>
        <source>%1 is signed out and sets up an authenticator anew at the next sign-in. Be sure who asked you for this.</source>
        <translation>%1 将被登出，并在下次登录时重新设置身份验证器。请确认是谁向您提出的请求。</translation>
    </message>
    <message>
        <source>Code of your own authenticator</source>
        <translation>您自己的身份验证器代码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>代码为六位数字。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RevealButton</name>
    <message>
        <source>Hide %1</source>
        <translation>隐藏%1</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>显示%1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hold to reveal, with the mouse or Space</source>
        <translation>用鼠标或 Space 键按住以显示</translation>
    </message>
    <message numerus="yes">
        <source>Hold to reveal; Space reveals for %n second(s)</source>
        <translation>
            <numerusform>按住以显示；按 Space 键显示 %n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RoleBox</name>
    <message>
        <source>This role may do more than yours.</source>
        <translation>此角色的权限高于您。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RoleDialog</name>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>新角色</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>角色名称</translation>
    </message>
    <message>
        <source>Built-in roles cannot be changed. Make a new one instead.</source>
        <translation>内置角色无法更改。请新建一个。</translation>
    </message>
    <message>
        <source>This role may do more than yours, so you cannot change it.</source>
        <translation>此角色的权限高于您，您无法更改。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save role</source>
        <translation>保存角色</translation>
    </message>
    <message>
        <source>What the role allows</source>
        <translation>角色允许的操作</translation>
    </message>
    <message>
        <source>%1 Your own role does not allow it, so you cannot give it.</source>
        <translation>%1您自己的角色没有此权限，因此无法授予。</translation>
    </message>
    <message>
        <source>Please give the role a name.</source>
        <translation>请为角色命名。</translation>
    </message>
    <message>
        <source>There is no connection to the relay. Please try again in a moment.</source>
        <translation>未连接到中继服务器。请稍后重试。</translation>
    </message>
    <message>
        <source>A role with this name, or one that looks like it, exists already.</source>
        <translation>已存在同名或外观相似的角色。</translation>
    </message>
    <message>
        <source>This name cannot be used for a role. Use up to 40 letters of one script.</source>
        <translation>此名称不能用于角色。请使用同一种文字，最多 40 个字符。</translation>
    </message>
    <message>
        <source>Somebody else has changed this role in the meantime. What you chose is still here; if you save again, it replaces their change.</source>
        <translation>其间他人更改了此角色。您的选择仍保留；再次保存将替换对方的更改。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RolesModel</name>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>%n 位客服</numerusform>
        </translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>自建</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RolesPage</name>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>A role says what an operator may do. What it does not name, nobody with it may do.</source>
        <translation>角色规定客服可以做什么。未列出的一律不允许。</translation>
    </message>
    <message>
        <source>Role list</source>
        <translation>角色列表</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>新角色…</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>新角色</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>This role allows nothing.</source>
        <translation>此角色不允许任何操作。</translation>
    </message>
    <message>
        <source>It allows: %1.</source>
        <translation>允许：%1。</translation>
    </message>
    <message>
        <source>Built-in roles cannot be deleted.</source>
        <translation>内置角色无法删除。</translation>
    </message>
    <message>
        <source>Somebody still has this role.</source>
        <translation>仍有人拥有此角色。</translation>
    </message>
    <message>
        <source>This role may do more than yours.</source>
        <translation>此角色的权限高于您。</translation>
    </message>
    <message>
        <source>Delete role</source>
        <translation>删除角色</translation>
    </message>
    <message>
        <source>The role “%1” is deleted. Nobody has it at the moment.</source>
        <translation>将删除角色“%1”。目前无人拥有。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RulesList</name>
    <message>
        <source>Rules for the new password</source>
        <translation>新密码的规则</translation>
    </message>
    <message>
        <source>Both entries are the same</source>
        <translation>两次输入一致</translation>
    </message>
    <message>
        <source>%1: met</source>
        <translation>%1：已满足</translation>
    </message>
    <message>
        <source>%1: not met</source>
        <translation>%1：未满足</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SecondFactorDialog</name>
    <message>
        <source>New recovery codes</source>
        <translation>新的恢复代码</translation>
    </message>
    <message>
        <source>Move to another phone</source>
        <translation>更换手机</translation>
    </message>
    <message>
        <source>Set up an authenticator</source>
        <translation>设置身份验证器</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>第二要素</translation>
    </message>
    <message numerus="yes">
        <source>You have %n recovery code(s) left.</source>
        <translation>
            <numerusform>您还有 %n 个恢复代码。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account has no second factor. With one, a stolen password is not enough.</source>
        <translation>您的账户没有第二要素。有了它，仅凭被盗的密码无法登录。</translation>
    </message>
    <message>
        <source>To change anything here, please say again who you are.</source>
        <translation>要在此更改任何内容，请再次验证您的身份。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Code, or a recovery code</source>
        <translation>代码或恢复代码</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Please fill in both fields.</source>
        <translation>请填写两个字段。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SecretFieldView</name>
    <message>
        <source>%1, revealed on screen</source>
        <translation>%1，已在屏幕上显示</translation>
    </message>
    <message numerus="yes">
        <source>%1, hidden, %n characters</source>
        <translation>
            <numerusform>%1，已隐藏，%n 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SetUpPage</name>
    <message>
        <source>Set up your organisation</source>
        <translation>设置您的机构</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Set-up secret</source>
        <translation>初始设置码</translation>
    </message>
    <message>
        <source>Organisation name</source>
        <translation>机构名称</translation>
    </message>
    <message>
        <source>Your name, as visitors see it</source>
        <translation>您的姓名（访客可见）</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Other relay…</source>
        <translation>其他中继服务器…</translation>
    </message>
    <message>
        <source>%1 has no administrator yet. The relay prints the set-up secret on its host when “sealdesk-relay setup” is run there. This console makes your organisation's key and keeps it in this computer's keychain; the relay only learns its public half.</source>
        <translation>%1 还没有管理员。在中继服务器的主机上运行“sealdesk-relay setup”时，会显示初始设置码。此控制台会生成贵机构的密钥，并保存在此电脑的钥匙串中；中继服务器只会得知其公钥部分。</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>正在设置…</translation>
    </message>
    <message>
        <source>Please fill in: %1</source>
        <translation>请填写：%1</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SignInFlow</name>
    <message>
        <source>Your organisation is set up. Sign in with the password that you have just chosen.</source>
        <translation>您的机构已设置完成。请使用刚才设置的密码登录。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大写锁定 (Caps Lock) 似乎已打开。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Other relay…</source>
        <translation>其他中继服务器…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Please type your user name and password.</source>
        <translation>请输入用户名和密码。</translation>
    </message>
    <message>
        <source>Please type the characters of the picture, or the answer to the question.</source>
        <translation>请输入图片中的字符或问题的答案。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SnippetPage</name>
    <message>
        <source>Widget snippet</source>
        <translation>聊天组件的嵌入代码</translation>
    </message>
    <message>
        <source>Put this on every page that shall offer the chat. It names your organisation's key, so that a form signed by anybody else is refused in the visitor's browser.</source>
        <translation>请将其放入每个要提供聊天的网页。其中写明了贵机构的密钥，因此由其他任何人签名的表单都会在访客的浏览器中被拒绝。</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>嵌入代码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::StepsView</name>
    <message>
        <source>No step done yet</source>
        <translation>尚未完成任何步骤</translation>
    </message>
    <message>
        <source>Steps done: %1</source>
        <translation>已完成的步骤：%1</translation>
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
        <translation>此设备</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Enrol this computer anew</source>
        <translation>重新注册此电脑</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>更改密码…</translation>
    </message>
    <message>
        <source>Second factor…</source>
        <translation>第二要素…</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>第二要素</translation>
    </message>
    <message>
        <source>Your password is kept by your organisation's directory. It is changed there.</source>
        <translation>您的密码由贵机构的目录保管，请在目录中更改。</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::TopBar</name>
    <message>
        <source>Presence</source>
        <translation>在线状态</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>正在重新连接…</translation>
    </message>
    <message>
        <source>Connection lost, reconnecting…</source>
        <translation>连接已断开，正在重新连接…</translation>
    </message>
    <message>
        <source>Refused: the relay's certificate is not the trusted one</source>
        <translation>已拒绝：中继服务器的证书不是受信任的证书</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::TrustPage</name>
    <message>
        <source>Is this your relay?</source>
        <translation>这是您的中继服务器吗？</translation>
    </message>
    <message>
        <source>Fingerprint of its certificate</source>
        <translation>其证书的指纹</translation>
    </message>
    <message>
        <source>Compare it with the fingerprint that the relay prints on its host when it starts. Your administrator can read it there. If they differ, somebody else may be answering: cancel.</source>
        <translation>请与中继服务器启动时在其主机上显示的指纹进行比对，您的管理员可以在那里查看。如果两者不同，响应者可能另有其人：请取消。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>This console meets %1 for the first time. Once you trust it, another certificate at this address will be refused.</source>
        <translation>此控制台首次连接 %1。一旦信任，此地址上的其他证书将被拒绝。</translation>
    </message>
    <message>
        <source>Certificate fingerprint %1</source>
        <translation>证书指纹 %1</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::WaitingPage</name>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Other relay…</source>
        <translation>其他中继服务器…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>The relay cannot be reached</source>
        <translation>无法连接中继服务器</translation>
    </message>
    <message>
        <source>The next try comes by itself in %1.</source>
        <translation>将在 %1后自动重试。</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>正在重试…</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::Workspace</name>
    <message>
        <source>What to do</source>
        <translation>解决方法</translation>
    </message>
    <message>
        <source>No chats</source>
        <translation>没有聊天</translation>
    </message>
    <message>
        <source>New chats appear here as soon as a visitor writes.</source>
        <translation>访客发来消息后，新聊天会显示在这里。</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>No chat is open</source>
        <translation>未打开聊天</translation>
    </message>
    <message>
        <source>Choose a chat on the left. Waiting visitors stand on top.</source>
        <translation>请从列表中选择聊天。等待中的访客排在最前面。</translation>
    </message>
    <message>
        <source>This device waits for an administrator's approval. Chats work already; secure forms work as soon as it is approved. Its fingerprint is %1.</source>
        <translation>此设备正在等待管理员批准。聊天已可使用；安全表单在批准后即可使用。其指纹为 %1。</translation>
    </message>
    <message>
        <source>An administrator has revoked this device. Chats work; secure forms do not.</source>
        <translation>管理员已吊销此设备。聊天可以使用，安全表单不可用。</translation>
    </message>
    <message>
        <source>No chats with your role</source>
        <translation>您的角色没有聊天</translation>
    </message>
    <message>
        <source>Your role does not include talking to visitors. An administrator can change it.</source>
        <translation>您的角色不包括与访客交谈。管理员可以更改。</translation>
    </message>
</context>
</TS>
