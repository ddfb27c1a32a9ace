<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>LockWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>shown name, user name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, organisation</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Locked at %1, after %2 without input. Secure forms were erased.</source>
        <translation>Um %1 gesperrt, nach %2 ohne Eingabe. Sichere Formulare wurden gelöscht.</translation>
    </message>
    <message>
        <source>Locked by you at %1. Secure forms were erased.</source>
        <translation>Um %1 von Ihnen gesperrt. Sichere Formulare wurden gelöscht.</translation>
    </message>
    <message>
        <source>Locked at %1 together with this computer's screen. Secure forms were erased.</source>
        <translation>Um %1 zusammen mit dem Bildschirm dieses Computers gesperrt. Sichere Formulare wurden gelöscht.</translation>
    </message>
    <message>
        <source>Locked at %1 because this computer went to sleep. Secure forms were erased.</source>
        <translation>Um %1 gesperrt, weil dieser Computer in den Ruhezustand ging. Sichere Formulare wurden gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) waiting</source>
        <translation>
            <numerusform>%n Chat wartet</numerusform>
            <numerusform>%n Chats warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) in your chats</source>
        <translation>
            <numerusform>%n neue Nachricht in Ihren Chats</numerusform>
            <numerusform>%n neue Nachrichten in Ihren Chats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>waiting chats, new lines</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>MaskingNotice</name>
    <message>
        <source>The relay sent a decision about card masking that no administrator of yours has signed, or an old one. Masking stays on. Please tell your administrator.</source>
        <translation>Das Relay hat eine Entscheidung über das Verdecken von Kartennummern gesendet, die keiner Ihrer Administratoren unterschrieben hat oder die veraltet ist. Das Verdecken bleibt eingeschaltet. Bitte sagen Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>Card numbers are NOT hidden: an administrator switched masking off until %1. Chats of this time are marked.</source>
        <translation>Kartennummern werden NICHT verdeckt: Das Verdecken ist von einem Administrator bis %1 ausgeschaltet. Chats aus dieser Zeit sind gekennzeichnet.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
</context>
<context>
    <name>OrganisationKey</name>
    <message>
        <source>This needs a signed-in administrator with a keychain, and nothing else under way.</source>
        <translation>Dazu muss ein Administrator mit Schlüsselbund angemeldet sein, und es darf nichts anderes im Gange sein.</translation>
    </message>
    <message>
        <source>The passphrase is too weak.</source>
        <translation>Die Passphrase ist zu schwach.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Die Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>This is not a recovery file.</source>
        <translation>Dies ist keine Wiederherstellungsdatei.</translation>
    </message>
    <message>
        <source>The recovery file is damaged or cut off. Use another copy.</source>
        <translation>Die Wiederherstellungsdatei ist beschädigt oder abgeschnitten. Verwenden Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>The recovery file was made by a newer version of this program.</source>
        <translation>Die Wiederherstellungsdatei stammt von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>Die Passphrase ist falsch.</translation>
    </message>
    <message>
        <source>The file holds other keys: of another organisation, or from before a rotation.</source>
        <translation>Die Datei enthält andere Schlüssel: von einer anderen Organisation oder aus der Zeit vor einem Schlüsselwechsel.</translation>
    </message>
    <message>
        <source>The file is older than the newest one: its next key is out of use. Take the newest file.</source>
        <translation>Es gibt eine neuere Datei: Der nächste Schlüssel in dieser hier gilt nicht mehr. Nehmen Sie die neueste Datei.</translation>
    </message>
    <message>
        <source>The new recovery file could not be written. Nothing was changed.</source>
        <translation>Die neue Wiederherstellungsdatei konnte nicht geschrieben werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The organisation's key is not on this computer. Restore it from the recovery file.</source>
        <translation>Der Organisationsschlüssel ist nicht auf diesem Computer. Stellen Sie ihn aus der Wiederherstellungsdatei wieder her.</translation>
    </message>
    <message>
        <source>The keychain did not do its part.</source>
        <translation>Der Schlüsselbund hat den Vorgang nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The relay refused.</source>
        <translation>Das Relay hat abgelehnt.</translation>
    </message>
    <message>
        <source>The connection was lost. Look here again when you are connected.</source>
        <translation>Die Verbindung ging verloren. Sehen Sie hier noch einmal nach, wenn Sie verbunden sind.</translation>
    </message>
    <message>
        <source>This computer's cryptography library failed.</source>
        <translation>Die Kryptografie-Bibliothek dieses Computers hat versagt.</translation>
    </message>
    <message>
        <source>Save a recovery file</source>
        <translation>Wiederherstellungsdatei speichern</translation>
    </message>
    <message>
        <source>Restore the organisation's key</source>
        <translation>Organisationsschlüssel wiederherstellen</translation>
    </message>
    <message>
        <source>Rotate to the next key</source>
        <translation>Zum nächsten Schlüssel wechseln</translation>
    </message>
    <message>
        <source>Take the key offline</source>
        <translation>Schlüssel offline nehmen</translation>
    </message>
    <message>
        <source>Let a device approve others</source>
        <translation>Ein Gerät andere freigeben lassen</translation>
    </message>
    <message>
        <source>The file holds the current key and a new next key, under a passphrase. Keep both apart from this computer. An earlier file can still restore the current key, but no longer rotate. Copy the widget snippet to your pages afterwards: it names the new next key.</source>
        <translation>Die Datei enthält den aktuellen und einen neuen nächsten Schlüssel, geschützt durch eine Passphrase. Bewahren Sie beides getrennt von diesem Computer auf. Mit einer früheren Datei lässt sich der aktuelle Schlüssel noch wiederherstellen, aber nicht mehr wechseln. Übernehmen Sie danach den Widget-Code in Ihre Seiten: Er nennt den neuen nächsten Schlüssel.</translation>
    </message>
    <message>
        <source>Afterwards this device may approve other devices.</source>
        <translation>Danach darf dieses Gerät andere Geräte freigeben.</translation>
    </message>
    <message>
        <source>The next key becomes the current one and a new next key is made. Devices get new certificates by themselves. Pages with the present snippet go on; give them the new snippet before the next rotation. Destroy the old file afterwards.</source>
        <translation>Der nächste Schlüssel wird zum aktuellen, und ein neuer nächster wird erzeugt. Geräte erhalten von selbst neue Zertifikate. Seiten mit dem jetzigen Widget-Code funktionieren weiter; geben Sie ihnen den neuen Code vor dem nächsten Schlüsselwechsel. Vernichten Sie danach die alte Datei.</translation>
    </message>
    <message>
        <source>The key is removed from this computer once the file is seen to hold it. Approving goes on; within 30 days the file is needed again.</source>
        <translation>Der Schlüssel wird von diesem Computer entfernt, sobald feststeht, dass die Datei ihn enthält. Freigaben sind weiter möglich; innerhalb von 30 Tagen wird die Datei wieder gebraucht.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Take offline</source>
        <translation>Offline nehmen</translation>
    </message>
    <message>
        <source>The recovery file is saved. Now copy the new widget snippet to your pages.</source>
        <translation>Die Wiederherstellungsdatei ist gespeichert. Übernehmen Sie jetzt den neuen Widget-Code in Ihre Seiten.</translation>
    </message>
    <message>
        <source>The key was restored. This device may approve others.</source>
        <translation>Der Schlüssel ist wiederhergestellt. Dieses Gerät darf andere freigeben.</translation>
    </message>
    <message>
        <source>The rotation is done. Keep the new recovery file, destroy the old one, and copy the new widget snippet to your pages.</source>
        <translation>Der Schlüssel ist gewechselt. Bewahren Sie die neue Wiederherstellungsdatei auf, vernichten Sie die alte und übernehmen Sie den neuen Widget-Code in Ihre Seiten.</translation>
    </message>
    <message>
        <source>The key is no longer on this computer.</source>
        <translation>Der Schlüssel ist nicht mehr auf diesem Computer.</translation>
    </message>
    <message>
        <source>The device may approve others now.</source>
        <translation>Das Gerät darf jetzt andere freigeben.</translation>
    </message>
    <message>
        <source>The current key is in this computer's keychain. The next key is in the recovery file only.</source>
        <translation>Der aktuelle Schlüssel ist im Schlüsselbund dieses Computers. Der nächste Schlüssel ist nur in der Wiederherstellungsdatei.</translation>
    </message>
    <message>
        <source>The organisation's key is not on this computer.</source>
        <translation>Der Organisationsschlüssel ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>This computer's keychain does not answer, so it is not known whether the key is here.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht; daher ist unbekannt, ob der Schlüssel hier ist.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n characters.</source>
        <translation>
            <numerusform>Die Passphrase braucht mindestens %n Zeichen.</numerusform>
            <numerusform>Die Passphrase braucht mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase may have at most %n characters.</source>
        <translation>
            <numerusform>Die Passphrase darf höchstens %n Zeichen haben.</numerusform>
            <numerusform>Die Passphrase darf höchstens %n Zeichen haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n different characters.</source>
        <translation>
            <numerusform>Die Passphrase braucht mindestens %n verschiedenes Zeichen.</numerusform>
            <numerusform>Die Passphrase braucht mindestens %n verschiedene Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordNotice</name>
    <message>
        <source>Your password expires today. Afterwards you can only sign in to change it.</source>
        <translation>Ihr Passwort läuft heute ab. Danach können Sie sich nur noch anmelden, um es zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>Your password expires in %n day(s).</source>
        <translation>
            <numerusform>Ihr Passwort läuft in %n Tag ab.</numerusform>
            <numerusform>Ihr Passwort läuft in %n Tagen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Passwort ändern…</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Versuchen Sie es in %1 noch einmal.</translation>
    </message>
    <message>
        <source>The relay could not read what this program sent. Please report this.</source>
        <translation>Das Relay konnte nicht lesen, was dieses Programm gesendet hat. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>That is too long for the relay.</source>
        <translation>Das ist zu lang für das Relay.</translation>
    </message>
    <message>
        <source>The relay does not know this action. Its version is older than this program's.</source>
        <translation>Das Relay kennt diese Aktion nicht. Seine Version ist älter als die dieses Programms.</translation>
    </message>
    <message>
        <source>That is not possible at this moment.</source>
        <translation>Das ist im Augenblick nicht möglich.</translation>
    </message>
    <message>
        <source>Your account has no permission for this. An administrator can give it.</source>
        <translation>Ihr Konto ist dazu nicht berechtigt. Ein Administrator kann das ändern.</translation>
    </message>
    <message>
        <source>Too many at once. Please wait a moment.</source>
        <translation>Zu viele auf einmal. Bitte warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>The relay does not know this chat any more.</source>
        <translation>Das Relay kennt diesen Chat nicht mehr.</translation>
    </message>
    <message>
        <source>This chat has ended.</source>
        <translation>Dieser Chat ist beendet.</translation>
    </message>
    <message>
        <source>Another operator has already accepted this chat.</source>
        <translation>Ein anderer Operator hat diesen Chat schon angenommen.</translation>
    </message>
    <message>
        <source>The relay does not know this form any more.</source>
        <translation>Das Relay kennt dieses Formular nicht mehr.</translation>
    </message>
    <message>
        <source>This form is already finished.</source>
        <translation>Dieses Formular ist schon abgeschlossen.</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>Benutzername oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>This account is locked after too many failed tries.</source>
        <translation>Dieses Konto ist nach zu vielen Fehlversuchen gesperrt.</translation>
    </message>
    <message>
        <source>Please change your password first.</source>
        <translation>Bitte ändern Sie zuerst Ihr Passwort.</translation>
    </message>
    <message>
        <source>The new password does not meet the rules:</source>
        <translation>Das neue Passwort erfüllt die Regeln nicht:</translation>
    </message>
    <message>
        <source>Your session is over. Please sign in again.</source>
        <translation>Ihre Sitzung ist vorbei. Bitte melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The set-up secret is wrong. It is the one that the relay printed on its host.</source>
        <translation>Der Einrichtungscode ist falsch. Es ist der, den das Relay auf seinem Rechner ausgegeben hat.</translation>
    </message>
    <message>
        <source>This relay is already set up. Sign in instead; an administrator can create your account.</source>
        <translation>Dieses Relay ist schon eingerichtet. Melden Sie sich stattdessen an; ein Administrator kann Ihr Konto anlegen.</translation>
    </message>
    <message>
        <source>The set-up secret is older than one hour. Print a new one on the relay's host: sealdesk-relay setup</source>
        <translation>Der Einrichtungscode ist älter als eine Stunde. Lassen Sie auf dem Rechner des Relays einen neuen ausgeben: sealdesk-relay setup</translation>
    </message>
    <message>
        <source>This user name is taken.</source>
        <translation>Dieser Benutzername ist vergeben.</translation>
    </message>
    <message>
        <source>This name cannot be used. Use letters, digits, dots, hyphens and underscores.</source>
        <translation>Dieser Name ist nicht möglich. Verwenden Sie Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche.</translation>
    </message>
    <message>
        <source>This device is not approved yet. An administrator must approve it.</source>
        <translation>Dieses Gerät ist noch nicht freigegeben. Ein Administrator muss es freigeben.</translation>
    </message>
    <message>
        <source>The relay did not accept this device's proof. Please connect again.</source>
        <translation>Das Relay hat den Nachweis dieses Geräts nicht angenommen. Bitte verbinden Sie sich neu.</translation>
    </message>
    <message>
        <source>The relay did not accept this device's certificate.</source>
        <translation>Das Relay hat das Zertifikat dieses Geräts nicht angenommen.</translation>
    </message>
    <message>
        <source>The secure exchange did not accept the ticket.</source>
        <translation>Der Formularserver hat das Ticket nicht angenommen.</translation>
    </message>
    <message>
        <source>The ticket for the secure exchange came too late.</source>
        <translation>Das Ticket kam zu spät beim Formularserver an.</translation>
    </message>
    <message>
        <source>The ticket for the secure exchange was used before.</source>
        <translation>Das Ticket für den Formularserver wurde schon einmal verwendet.</translation>
    </message>
    <message>
        <source>The secure-form server cannot be reached. Chats go on; forms do not.</source>
        <translation>Der Server für sichere Formulare ist nicht erreichbar. Chats gehen weiter, Formulare nicht.</translation>
    </message>
    <message>
        <source>The relay could not save it. Nothing was lost here; try again.</source>
        <translation>Das Relay konnte es nicht speichern. Hier ging nichts verloren; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The relay could not write its audit log, so it refused. Please tell an administrator.</source>
        <translation>Das Relay konnte sein Prüfprotokoll nicht schreiben und hat deshalb abgelehnt. Bitte sagen Sie es einem Administrator.</translation>
    </message>
    <message>
        <source>The visitor has not given consent.</source>
        <translation>Der Besucher hat nicht zugestimmt.</translation>
    </message>
    <message>
        <source>The relay is being stopped. This program connects again by itself.</source>
        <translation>Das Relay wird angehalten. Dieses Programm verbindet sich von selbst wieder.</translation>
    </message>
    <message>
        <source>This message is too old to be changed, or not yours.</source>
        <translation>Diese Nachricht ist zu alt zum Ändern oder nicht von Ihnen.</translation>
    </message>
    <message>
        <source>The relay could not verify this decision about card masking, or a newer one holds.</source>
        <translation>Das Relay konnte diese Entscheidung über das Verdecken von Kartennummern nicht prüfen, oder eine neuere gilt.</translation>
    </message>
    <message>
        <source>At least one letter</source>
        <translation>Mindestens ein Buchstabe</translation>
    </message>
    <message>
        <source>At least one digit</source>
        <translation>Mindestens eine Ziffer</translation>
    </message>
    <message>
        <source>Does not contain your user name</source>
        <translation>Enthält Ihren Benutzernamen nicht</translation>
    </message>
    <message>
        <source>Not a common password or phrase</source>
        <translation>Kein häufiges Passwort, keine gängige Wendung</translation>
    </message>
    <message>
        <source>Please type the relay's address.</source>
        <translation>Bitte geben Sie die Adresse des Relays ein.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like wss://chat.example.org:8443</source>
        <translation>Das ist keine Adresse. Sie sieht so aus: wss://chat.example.org:8443</translation>
    </message>
    <message>
        <source>The address must begin with wss:// (an encrypted connection).</source>
        <translation>Die Adresse muss mit wss:// beginnen (verschlüsselte Verbindung).</translation>
    </message>
    <message>
        <source>The address has no host name.</source>
        <translation>In der Adresse fehlt der Hostname.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>Der Port muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address.</source>
        <translation>Lassen Sie Benutzername und Passwort in der Adresse weg.</translation>
    </message>
    <message>
        <source>Leave everything after the port out of the address.</source>
        <translation>Lassen Sie in der Adresse alles nach dem Port weg.</translation>
    </message>
    <message>
        <source>No relay answers at this address. Is it running, and is this computer online?</source>
        <translation>An dieser Adresse antwortet kein Relay. Läuft es, und ist dieser Computer online?</translation>
    </message>
    <message>
        <source>The relay did not answer in time.</source>
        <translation>Das Relay hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The encrypted connection could not be made.</source>
        <translation>Die verschlüsselte Verbindung kam nicht zustande.</translation>
    </message>
    <message>
        <source>What answers at this address is not a Sealdesk relay.</source>
        <translation>Was an dieser Adresse antwortet, ist kein Sealdesk-Relay.</translation>
    </message>
    <message>
        <source>The relay speaks another version of the protocol. Update this program or the relay.</source>
        <translation>Das Relay spricht eine andere Version des Protokolls. Aktualisieren Sie dieses Programm oder das Relay.</translation>
    </message>
    <message>
        <source>The relay closed the connection.</source>
        <translation>Das Relay hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The relay's certificate has expired.</source>
        <translation>Das Zertifikat des Relays ist abgelaufen.</translation>
    </message>
    <message>
        <source>The relay's certificate is not valid yet. Check this computer's clock.</source>
        <translation>Das Zertifikat des Relays gilt noch nicht. Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The relay's certificate is for another host.</source>
        <translation>Das Zertifikat des Relays gilt für einen anderen Host.</translation>
    </message>
    <message>
        <source>The relay's certificate has been revoked.</source>
        <translation>Das Zertifikat des Relays wurde gesperrt.</translation>
    </message>
    <message>
        <source>The relay's certificate is not signed by an authority that this computer trusts.</source>
        <translation>Das Zertifikat des Relays stammt von keiner Stelle, der dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>The relay showed no certificate.</source>
        <translation>Das Relay hat kein Zertifikat gezeigt.</translation>
    </message>
    <message>
        <source>There is no connection to the relay at this moment.</source>
        <translation>Im Augenblick besteht keine Verbindung zum Relay.</translation>
    </message>
    <message>
        <source>The system's keychain has not answered yet. Please try again in a moment.</source>
        <translation>Der Schlüsselbund des Systems hat noch nicht geantwortet. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Please wait for the answer to the last try.</source>
        <translation>Bitte warten Sie die Antwort auf den letzten Versuch ab.</translation>
    </message>
    <message>
        <source>This relay is not set up yet.</source>
        <translation>Dieses Relay ist noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>This relay is already set up.</source>
        <translation>Dieses Relay ist schon eingerichtet.</translation>
    </message>
    <message>
        <source>The organisation's key could not be kept in the system's keychain, so nothing was set up.</source>
        <translation>Der Organisationsschlüssel ließ sich nicht im Schlüsselbund des Systems ablegen; es wurde nichts eingerichtet.</translation>
    </message>
    <message>
        <source>This computer's cryptography library failed.</source>
        <translation>Die Kryptografie-Bibliothek dieses Computers hat versagt.</translation>
    </message>
    <message>
        <source>This system has no keychain. Chats work; secure forms need one to keep this device's key.</source>
        <translation>Dieses System hat keinen Schlüsselbund. Chats funktionieren; sichere Formulare brauchen einen, um den Schlüssel dieses Geräts aufzubewahren.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and start this program again to send secure forms.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und starten Sie dieses Programm neu, um sichere Formulare zu senden.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Chats work; secure forms do not.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet. Chats funktionieren, sichere Formulare nicht.</translation>
    </message>
    <message>
        <source>This device was enrolled, but its key is not in the keychain. Unlock the keychain, or ask an administrator.</source>
        <translation>Dieses Gerät wurde registriert, aber sein Schlüssel ist nicht im Schlüsselbund. Entsperren Sie den Schlüsselbund oder fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>The key of this device in the keychain is damaged. An administrator must enrol it anew.</source>
        <translation>Der Schlüssel dieses Geräts im Schlüsselbund ist beschädigt. Ein Administrator muss es neu registrieren.</translation>
    </message>
    <message>
        <source>The keychain gave another key than the one this device was enrolled with. Chats work; secure forms do not. Restore the keychain, or ask an administrator.</source>
        <translation>Der Schlüsselbund hat einen anderen Schlüssel geliefert als den, mit dem dieses Gerät registriert wurde. Chats funktionieren, sichere Formulare nicht. Stellen Sie den Schlüsselbund wieder her oder fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>The keychain said that it stored this device's key, but does not give it back. Chats work; secure forms do not.</source>
        <translation>Der Schlüsselbund hat gemeldet, dass er den Schlüssel dieses Geräts abgelegt hat, gibt ihn aber nicht zurück. Chats funktionieren, sichere Formulare nicht.</translation>
    </message>
    <message>
        <source>The keychain reported an error. Chats work; secure forms do not.</source>
        <translation>Der Schlüsselbund hat einen Fehler gemeldet. Chats funktionieren, sichere Formulare nicht.</translation>
    </message>
    <message>
        <source>You signed in on another device, so this session ended. Form answers here were erased.</source>
        <translation>Sie haben sich auf einem anderen Gerät angemeldet; diese Sitzung ist deshalb beendet. Formularangaben wurden hier gelöscht.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Sie sind abgemeldet.</translation>
    </message>
    <message>
        <source>You were signed out after a time without input.</source>
        <translation>Sie wurden nach einiger Zeit ohne Eingabe abgemeldet.</translation>
    </message>
    <message>
        <source>Your session ended because its time was over.</source>
        <translation>Ihre Sitzung endete, weil ihre Zeit abgelaufen war.</translation>
    </message>
    <message>
        <source>An administrator ended your session.</source>
        <translation>Ein Administrator hat Ihre Sitzung beendet.</translation>
    </message>
    <message>
        <source>Your password was changed. Please sign in with the new one.</source>
        <translation>Ihr Passwort wurde geändert. Bitte melden Sie sich mit dem neuen an.</translation>
    </message>
    <message>
        <source>This message is too long. Send it in parts of at most 8,000 characters.</source>
        <translation>Diese Nachricht ist zu lang. Senden Sie sie in Teilen von höchstens 8.000 Zeichen.</translation>
    </message>
    <message>
        <source>This chat is not open any more.</source>
        <translation>Dieser Chat ist nicht mehr offen.</translation>
    </message>
    <message>
        <source>Accept the chat before you write.</source>
        <translation>Nehmen Sie den Chat an, bevor Sie schreiben.</translation>
    </message>
    <message>
        <source>No secure form now: there is no connection to the relay.</source>
        <translation>Derzeit kein sicheres Formular: Es besteht keine Verbindung zum Relay.</translation>
    </message>
    <message>
        <source>Your account may not send secure forms.</source>
        <translation>Ihr Konto darf keine sicheren Formulare senden.</translation>
    </message>
    <message>
        <source>Secure forms are off: this computer does not protect enough memory for the answers. See the notice above.</source>
        <translation>Sichere Formulare sind aus: Dieser Computer schützt nicht genug Speicher für die Angaben. Siehe den Hinweis oben.</translation>
    </message>
    <message>
        <source>This device's key could not be kept in a keychain, so secure forms are off.</source>
        <translation>Der Schlüssel dieses Geräts ließ sich in keinem Schlüsselbund ablegen; sichere Formulare sind daher aus.</translation>
    </message>
    <message>
        <source>This device waits for an administrator's approval.</source>
        <translation>Dieses Gerät wartet auf die Freigabe durch einen Administrator.</translation>
    </message>
    <message>
        <source>An administrator has revoked this device.</source>
        <translation>Ein Administrator hat dieses Gerät gesperrt.</translation>
    </message>
    <message>
        <source>This device's certificate is missing or out of date. An administrator's console renews it.</source>
        <translation>Das Zertifikat dieses Geräts fehlt oder ist abgelaufen. Die Konsole eines Administrators erneuert es.</translation>
    </message>
    <message>
        <source>Accept the chat before you send a form.</source>
        <translation>Nehmen Sie den Chat an, bevor Sie ein Formular senden.</translation>
    </message>
    <message>
        <source>The visitor's page uses an older widget that cannot show secure forms.</source>
        <translation>Die Seite des Besuchers verwendet ein älteres Widget, das keine sicheren Formulare zeigen kann.</translation>
    </message>
    <message>
        <source>One form at a time: the present one is not finished.</source>
        <translation>Nur ein Formular zur Zeit: Das jetzige ist noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>This form does not exist any more.</source>
        <translation>Dieses Formular gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The relay refused this form.</source>
        <translation>Das Relay hat dieses Formular abgelehnt.</translation>
    </message>
    <message>
        <source>The secure-form server cannot be reached.</source>
        <translation>Der Server für sichere Formulare ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The secure-form server refused this form.</source>
        <translation>Der Server für sichere Formulare hat dieses Formular abgelehnt.</translation>
    </message>
    <message>
        <source>What arrived could not be opened three times, so the key was erased.</source>
        <translation>Was ankam, ließ sich dreimal nicht öffnen; der Schlüssel wurde daher gelöscht.</translation>
    </message>
    <message>
        <source>This form was sent by an earlier run of this program; its answers cannot be read here.</source>
        <translation>Dieses Formular wurde vor einem Neustart dieses Programms gesendet; seine Angaben lassen sich hier nicht lesen.</translation>
    </message>
    <message>
        <source>This account is disabled. Please ask an administrator.</source>
        <translation>Dieses Konto ist deaktiviert. Bitte wenden Sie sich an einen Administrator.</translation>
    </message>
    <message>
        <source>This one-time password is too old. Please ask an administrator for a new one.</source>
        <translation>Dieses Einmalpasswort ist zu alt. Bitte lassen Sie sich von einem Administrator ein neues geben.</translation>
    </message>
    <message>
        <source>The relay does not know this account.</source>
        <translation>Das Relay kennt dieses Konto nicht.</translation>
    </message>
    <message>
        <source>This is the last administrator who can sign in.</source>
        <translation>Das ist der letzte Administrator, der sich anmelden kann.</translation>
    </message>
    <message>
        <source>This value is not allowed.</source>
        <translation>Dieser Wert ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime. Please look at it again.</source>
        <translation>Das hat inzwischen jemand anders geändert. Bitte sehen Sie es sich noch einmal an.</translation>
    </message>
    <message>
        <source>Signing in is not allowed from this computer's address.</source>
        <translation>Von der Adresse dieses Computers aus ist die Anmeldung nicht erlaubt.</translation>
    </message>
    <message>
        <source>This list would lock out the computer that you are using.</source>
        <translation>Diese Liste würde den Computer aussperren, den Sie gerade benutzen.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Mindestens %n Zeichen</numerusform>
            <numerusform>Mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s)</source>
        <translation>
            <numerusform>Höchstens %n Zeichen</numerusform>
            <numerusform>Höchstens %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not one of your last %n password(s)</source>
        <translation>
            <numerusform>Nicht Ihr letztes Passwort</numerusform>
            <numerusform>Keines Ihrer letzten %n Passwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not changed more than %n time(s) a day</source>
        <translation>
            <numerusform>Höchstens einmal am Tag geändert</numerusform>
            <numerusform>Höchstens %n-mal am Tag geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>This console was locked at that time.</source>
        <translation>Diese Konsole war zu dieser Zeit gesperrt.</translation>
    </message>
    <message>
        <source>This code is wrong. A new one comes every 30 seconds.</source>
        <translation>Dieser Code ist falsch. Alle 30 Sekunden kommt ein neuer.</translation>
    </message>
    <message>
        <source>This code was used already. Wait for the next one.</source>
        <translation>Dieser Code wurde bereits benutzt. Warten Sie auf den nächsten.</translation>
    </message>
    <message>
        <source>This code is too old. If it is the newest one, the clock of your phone or of the relay is wrong.</source>
        <translation>Dieser Code ist zu alt. Wenn es der neueste ist, geht die Uhr Ihres Telefons oder des Relays falsch.</translation>
    </message>
    <message>
        <source>The relay's clock was set back, so it cannot check codes. Use a recovery code, and tell an administrator.</source>
        <translation>Die Uhr des Relays wurde zurückgestellt, daher kann es keine Codes prüfen. Benutzen Sie einen Wiederherstellungscode und sagen Sie einem Administrator Bescheid.</translation>
    </message>
    <message>
        <source>A second factor of your own is needed for this.</source>
        <translation>Dafür brauchen Sie selbst einen zweiten Faktor.</translation>
    </message>
    <message>
        <source>There is no second factor.</source>
        <translation>Es gibt keinen zweiten Faktor.</translation>
    </message>
    <message>
        <source>After several wrong passwords, an answer to the picture or the question is needed too.</source>
        <translation>Nach mehreren falschen Passwörtern ist auch eine Antwort auf das Bild oder die Frage nötig.</translation>
    </message>
    <message>
        <source>That was not the answer. Here is another one; your password was not looked at.</source>
        <translation>Das war nicht die Antwort. Hier ist eine neue Aufgabe; Ihr Passwort wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Your organisation's directory cannot be reached at this moment, so a password that it keeps cannot be checked. If yours is not kept there, user name or password is wrong.</source>
        <translation>Das Verzeichnis Ihrer Organisation ist im Moment nicht erreichbar, daher kann ein Passwort, das dort liegt, nicht geprüft werden. Liegt Ihres nicht dort, ist Benutzername oder Passwort falsch.</translation>
    </message>
    <message>
        <source>Your organisation's directory knows you, but none of your groups may sign in here. An administrator of the directory can change that.</source>
        <translation>Das Verzeichnis Ihrer Organisation kennt Sie, aber keine Ihrer Gruppen darf sich hier anmelden. Ein Administrator des Verzeichnisses kann das ändern.</translation>
    </message>
    <message>
        <source>This account belongs to another entry of your organisation's directory. Please ask an administrator.</source>
        <translation>Dieses Konto gehört zu einem anderen Eintrag im Verzeichnis Ihrer Organisation. Bitte fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>Password and role of this account are kept by your organisation's directory. They are changed there.</source>
        <translation>Passwort und Rolle dieses Kontos liegen im Verzeichnis Ihrer Organisation. Sie werden dort geändert.</translation>
    </message>
    <message>
        <source>This account or role may do more than yours, so you cannot give or change it.</source>
        <translation>Dieses Konto oder diese Rolle darf mehr als Sie. Deshalb können Sie es weder vergeben noch ändern.</translation>
    </message>
    <message>
        <source>This role does not exist any more.</source>
        <translation>Diese Rolle gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Somebody still has this role. Give them another one first.</source>
        <translation>Jemand hat diese Rolle noch. Vergeben Sie dort zuerst eine andere.</translation>
    </message>
    <message>
        <source>This proposal does not wait any more: it was decided, or its time is over.</source>
        <translation>Dieser Vorschlag wartet nicht mehr: Er wurde entschieden, oder seine Zeit ist abgelaufen.</translation>
    </message>
    <message>
        <source>You proposed this yourself. Another person must confirm it.</source>
        <translation>Das haben Sie selbst vorgeschlagen. Jemand anderes muss es bestätigen.</translation>
    </message>
    <message>
        <source>This needs two people who may change the rules and can sign in.</source>
        <translation>Dafür braucht es zwei Personen, die Regeln ändern dürfen und sich anmelden können.</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Send secure forms</source>
        <translation>Sichere Formulare senden</translation>
    </message>
    <message>
        <source>See answers</source>
        <translation>Angaben sehen</translation>
    </message>
    <message>
        <source>Manage forms</source>
        <translation>Formulare verwalten</translation>
    </message>
    <message>
        <source>Manage operators and roles</source>
        <translation>Operatoren und Rollen verwalten</translation>
    </message>
    <message>
        <source>Manage devices</source>
        <translation>Geräte verwalten</translation>
    </message>
    <message>
        <source>Change rules</source>
        <translation>Regeln ändern</translation>
    </message>
    <message>
        <source>See rules</source>
        <translation>Regeln sehen</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>Prüfprotokoll lesen</translation>
    </message>
    <message>
        <source>Read transcripts</source>
        <translation>Gespräche lesen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Back up and restore</source>
        <translation>Sichern und wiederherstellen</translation>
    </message>
    <message>
        <source>See waiting visitors, accept chats and write in them.</source>
        <translation>Wartende Besucher sehen, Chats annehmen und darin schreiben.</translation>
    </message>
    <message>
        <source>Send a secure form to the visitor of an own chat.</source>
        <translation>Dem Besucher eines eigenen Chats ein sicheres Formular senden.</translation>
    </message>
    <message>
        <source>Make the answers of an own form visible, field by field.</source>
        <translation>Die Angaben eines eigenen Formulars Feld für Feld aufdecken.</translation>
    </message>
    <message>
        <source>Make and change secure forms.</source>
        <translation>Sichere Formulare anlegen und ändern.</translation>
    </message>
    <message>
        <source>Create, disable and unlock accounts, and give roles. Never more than the own role allows.</source>
        <translation>Konten anlegen, deaktivieren und entsperren, Rollen vergeben. Nie mehr, als die eigene Rolle erlaubt.</translation>
    </message>
    <message>
        <source>Approve and revoke computers, and manage the organisation's key.</source>
        <translation>Computer freigeben und sperren, den Organisationsschlüssel verwalten.</translation>
    </message>
    <message>
        <source>Change the rules of access, the allowed addresses and card masking.</source>
        <translation>Zugangsregeln, erlaubte Adressen und das Verdecken von Kartennummern ändern.</translation>
    </message>
    <message>
        <source>See these rules without changing them.</source>
        <translation>Diese Regeln sehen, ohne sie zu ändern.</translation>
    </message>
    <message>
        <source>Read and check the record of who did what.</source>
        <translation>Das Protokoll lesen und prüfen: wer was getan hat.</translation>
    </message>
    <message>
        <source>Read what was written in all chats.</source>
        <translation>Lesen, was in allen Chats geschrieben wurde.</translation>
    </message>
    <message>
        <source>Export what the role may read.</source>
        <translation>Exportieren, was die Rolle lesen darf.</translation>
    </message>
    <message>
        <source>Make backups and restore them.</source>
        <translation>Sicherungen anlegen und wiederherstellen.</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Erlaubte Adressen</translation>
    </message>
    <message>
        <source>Shortest password</source>
        <translation>Kürzestes Passwort</translation>
    </message>
    <message>
        <source>Longest password</source>
        <translation>Längstes Passwort</translation>
    </message>
    <message>
        <source>Letters and digits in passwords</source>
        <translation>Buchstaben und Ziffern im Passwort</translation>
    </message>
    <message>
        <source>Days until a password expires</source>
        <translation>Tage, bis ein Passwort abläuft</translation>
    </message>
    <message>
        <source>Days of warning before that</source>
        <translation>Tage Vorwarnung</translation>
    </message>
    <message>
        <source>Earlier passwords that are refused</source>
        <translation>Frühere Passwörter, die abgelehnt werden</translation>
    </message>
    <message>
        <source>No user name in passwords</source>
        <translation>Kein Benutzername im Passwort</translation>
    </message>
    <message>
        <source>Password changes a day</source>
        <translation>Passwortänderungen pro Tag</translation>
    </message>
    <message>
        <source>No common passwords</source>
        <translation>Keine verbreiteten Passwörter</translation>
    </message>
    <message>
        <source>Hours that a one-time password lasts</source>
        <translation>Stunden, die ein Einmalpasswort gilt</translation>
    </message>
    <message>
        <source>Days until an unused account is disabled</source>
        <translation>Tage, bis ein ungenutztes Konto deaktiviert wird</translation>
    </message>
    <message>
        <source>Wrong passwords until a lockout</source>
        <translation>Falsche Passwörter bis zur Sperre</translation>
    </message>
    <message>
        <source>Minutes of a lockout</source>
        <translation>Minuten einer Sperre</translation>
    </message>
    <message>
        <source>Minutes without input until the lock</source>
        <translation>Minuten ohne Eingabe bis zur Sperrung</translation>
    </message>
    <message>
        <source>Hours that a session lasts</source>
        <translation>Stunden, die eine Sitzung dauert</translation>
    </message>
    <message>
        <source>Minutes until a locked session ends</source>
        <translation>Minuten, bis eine gesperrte Sitzung endet</translation>
    </message>
    <message>
        <source>Minutes until chats of a locked session go back</source>
        <translation>Minuten, bis Chats einer gesperrten Sitzung zurückgehen</translation>
    </message>
    <message>
        <source>A second person confirms changes of rules</source>
        <translation>Eine zweite Person bestätigt Regeländerungen</translation>
    </message>
    <message>
        <source>Days that ended chats are kept</source>
        <translation>Tage, die beendete Chats aufbewahrt werden</translation>
    </message>
    <message>
        <source>Days that the audit log is kept</source>
        <translation>Tage, die das Prüfprotokoll aufbewahrt wird</translation>
    </message>
    <message>
        <source>Second factor at sign-in</source>
        <translation>Zweiter Faktor bei der Anmeldung</translation>
    </message>
    <message>
        <source>Second factor when unlocking</source>
        <translation>Zweiter Faktor beim Entsperren</translation>
    </message>
    <message>
        <source>Wrong passwords until a picture is asked about</source>
        <translation>Falsche Passwörter, bis nach einem Bild gefragt wird</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>The visitor ended the chat</source>
        <translation>Der Besucher hat den Chat beendet</translation>
    </message>
    <message>
        <source>%1 ended the chat</source>
        <translation>%1 hat den Chat beendet</translation>
    </message>
    <message>
        <source>The chat ended</source>
        <translation>Der Chat ist beendet</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Being filled</source>
        <translation>Wird ausgefüllt</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Erasure unconfirmed</source>
        <translation>Löschung unbestätigt</translation>
    </message>
    <message>
        <source>Answers and key were erased when the chat ended.</source>
        <translation>Angaben und Schlüssel wurden am Ende des Chats gelöscht.</translation>
    </message>
    <message>
        <source>Answers and key were erased by you.</source>
        <translation>Angaben und Schlüssel wurden von Ihnen gelöscht.</translation>
    </message>
    <message>
        <source>Answers and key were erased when this console was locked.</source>
        <translation>Angaben und Schlüssel wurden beim Sperren dieser Konsole gelöscht.</translation>
    </message>
    <message>
        <source>Answers and key were erased at sign-out.</source>
        <translation>Angaben und Schlüssel wurden beim Abmelden gelöscht.</translation>
    </message>
    <message>
        <source>The form expired; its key was erased.</source>
        <translation>Das Formular ist abgelaufen; sein Schlüssel wurde gelöscht.</translation>
    </message>
    <message>
        <source>The visitor declined; the key was erased.</source>
        <translation>Der Besucher hat abgelehnt; der Schlüssel wurde gelöscht.</translation>
    </message>
    <message>
        <source>The form was withdrawn; its key was erased.</source>
        <translation>Das Formular wurde zurückgezogen; sein Schlüssel wurde gelöscht.</translation>
    </message>
    <message>
        <source>What arrived could not be opened three times; the key was erased.</source>
        <translation>Was ankam, ließ sich dreimal nicht öffnen; der Schlüssel wurde gelöscht.</translation>
    </message>
    <message>
        <source>Answers and key were erased after the connection was lost.</source>
        <translation>Angaben und Schlüssel wurden nach dem Verlust der Verbindung gelöscht.</translation>
    </message>
    <message>
        <source>Answers and key were erased when the program was closed.</source>
        <translation>Angaben und Schlüssel wurden beim Beenden des Programms gelöscht.</translation>
    </message>
    <message>
        <source>Secure form</source>
        <translation>Sicheres Formular</translation>
    </message>
    <message>
        <source>The chat started</source>
        <translation>Der Chat hat begonnen</translation>
    </message>
    <message>
        <source>%1 accepted the chat</source>
        <translation>%1 hat den Chat angenommen</translation>
    </message>
    <message>
        <source>%1: sent by %2</source>
        <translation>%1: gesendet von %2</translation>
    </message>
    <message>
        <source>%1: opened by the visitor</source>
        <translation>%1: vom Besucher geöffnet</translation>
    </message>
    <message>
        <source>%1: submitted, sealed</source>
        <translation>%1: versiegelt abgeschickt</translation>
    </message>
    <message>
        <source>%1: declined by the visitor</source>
        <translation>%1: vom Besucher abgelehnt</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1: abgelaufen</translation>
    </message>
    <message>
        <source>%1: withdrawn</source>
        <translation>%1: zurückgezogen</translation>
    </message>
    <message>
        <source>%1: purged, the answers are erased</source>
        <translation>%1: Angaben gelöscht</translation>
    </message>
    <message>
        <source>%1: erasure unconfirmed</source>
        <translation>%1: Löschung unbestätigt</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>The chat went back to the waiting ones</source>
        <translation>Der Chat kam zurück zu den wartenden</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>%1: %2</source>
        <comment>who wrote, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (sending)</source>
        <translation>%1 (wird gesendet)</translation>
    </message>
    <message>
        <source>%1 (delivered)</source>
        <translation>%1 (zugestellt)</translation>
    </message>
    <message>
        <source>%1 (not sent)</source>
        <translation>%1 (nicht gesendet)</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::AboutPage</name>
    <message>
        <source>About Sealdesk</source>
        <translation>Über Sealdesk</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Diese Konsole</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Fingerprint of this device</source>
        <translation>Fingerabdruck dieses Geräts</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Standing of this device</source>
        <translation>Status dieses Geräts</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>This device's key is kept in the system's keychain.</source>
        <translation>Der Schlüssel dieses Geräts liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Protected memory</source>
        <translation>Geschützter Speicher</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Was zu ändern ist</translation>
    </message>
    <message>
        <source>Screen capture</source>
        <translation>Bildschirmaufnahme</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::AddressPage</name>
    <message>
        <source>Connect to your relay</source>
        <translation>Mit Ihrem Relay verbinden</translation>
    </message>
    <message>
        <source>The relay carries your organisation's chats. Your administrator knows its address.</source>
        <translation>Das Relay überträgt die Chats Ihrer Organisation. Seine Adresse erfahren Sie von Ihrem Administrator.</translation>
    </message>
    <message>
        <source>Relay address</source>
        <translation>Adresse des Relays</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::AdministrationDialog</name>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Administration areas</source>
        <translation>Bereiche der Administration</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatoren</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Organisation key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Widget snippet</source>
        <translation>Widget-Code</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Card masking</source>
        <translation>Kartenmaskierung</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Rule changes</source>
        <translation>Regeländerungen</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::CaptchaBox</name>
    <message>
        <source>Another one</source>
        <translation>Anderes Bild</translation>
    </message>
    <message>
        <source>Picture with characters</source>
        <translation>Bild mit Zeichen</translation>
    </message>
    <message>
        <source>Answer in digits</source>
        <translation>Antwort in Ziffern</translation>
    </message>
    <message>
        <source>Characters in the picture</source>
        <translation>Zeichen im Bild</translation>
    </message>
    <message>
        <source>Show a picture instead</source>
        <translation>Stattdessen ein Bild zeigen</translation>
    </message>
    <message>
        <source>Ask me a question instead</source>
        <translation>Stattdessen eine Frage stellen</translation>
    </message>
    <message>
        <source>How much do these numbers make together: %1?</source>
        <translation>Wie viel ergeben diese Zahlen zusammen: %1?</translation>
    </message>
    <message>
        <source>Which of these numbers is the largest: %1?</source>
        <translation>Welche dieser Zahlen ist die größte: %1?</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChangePasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The connection was lost before the relay answered. The old or the new password is in force; please try again when the connection is back.</source>
        <translation>Die Verbindung brach ab, bevor das Relay geantwortet hat. Es gilt das alte oder das neue Passwort; bitte versuchen Sie es noch einmal, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Your password is changed. It is good until %1.</source>
        <translation>Ihr Passwort ist geändert. Es gilt bis zum %1.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChangePasswordForm</name>
    <message>
        <source>Current password</source>
        <translation>Aktuelles Passwort</translation>
    </message>
    <message>
        <source>Please type your current password.</source>
        <translation>Bitte geben Sie Ihr aktuelles Passwort ein.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChangePasswordPage</name>
    <message>
        <source>Choose your own password</source>
        <translation>Eigenes Passwort wählen</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>The password that you were given works once. From now on use one that only you know.</source>
        <translation>Das Passwort, das Sie erhalten haben, gilt einmal. Verwenden Sie von jetzt an eines, das nur Sie kennen.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Your password has expired. Choose a new one to go on.</source>
        <translation>Ihr Passwort ist abgelaufen. Wählen Sie ein neues, um weiterzuarbeiten.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChangeRoleDialog</name>
    <message>
        <source>Change role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>The session of %1 ends at once. The new role holds from the next sign-in.</source>
        <translation>Die Sitzung von %1 endet sofort. Die neue Rolle gilt ab der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This role allows nothing.</source>
        <translation>Diese Rolle erlaubt nichts.</translation>
    </message>
    <message>
        <source>It allows: %1.</source>
        <translation>Sie erlaubt: %1.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChatHeader</name>
    <message>
        <source>Secure form</source>
        <translation>Sicheres Formular</translation>
    </message>
    <message>
        <source>End chat</source>
        <translation>Chat beenden</translation>
    </message>
    <message>
        <source>Ask for sensitive details in a sealed form</source>
        <translation>Vertrauliche Angaben mit einem versiegelten Formular erfragen</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChatListDelegate</name>
    <message>
        <source>typing…</source>
        <translation>schreibt …</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChatListModel</name>
    <message numerus="yes">
        <source>Waiting (%n)</source>
        <translation>
            <numerusform>Wartend (%n)</numerusform>
            <numerusform>Wartend (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mine (%n)</source>
        <translation>
            <numerusform>Meine (%n)</numerusform>
            <numerusform>Meine (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended (%n)</source>
        <translation>
            <numerusform>Beendet (%n)</numerusform>
            <numerusform>Beendet (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt; 1 min</source>
        <comment>waiting time</comment>
        <translation>&lt; 1 Min.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>waiting time</comment>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1, waiting for %2</source>
        <translation>%1, wartet seit %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread message(s)</source>
        <translation>
            <numerusform>%1, %n ungelesene Nachricht</numerusform>
            <numerusform>%1, %n ungelesene Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ended</source>
        <translation>%1, beendet</translation>
    </message>
    <message>
        <source>Masking was off during some of this chat: it may hold card numbers in full</source>
        <translation>Während eines Teils dieses Chats war die Maskierung aus: Er kann vollständige Kartennummern enthalten</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>state of a chat, and a warning</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::CodeEntry</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Code of six digits</source>
        <translation>Sechsstelliger Code</translation>
    </message>
    <message>
        <source>Use the authenticator instead</source>
        <translation>Stattdessen die Authenticator-App benutzen</translation>
    </message>
    <message>
        <source>Use a recovery code instead</source>
        <translation>Stattdessen einen Wiederherstellungscode benutzen</translation>
    </message>
    <message>
        <source>One of the ten codes that you kept when you set up the authenticator. Each works once.</source>
        <translation>Einer der zehn Codes, die Sie beim Einrichten der Authenticator-App aufbewahrt haben. Jeder gilt einmal.</translation>
    </message>
    <message>
        <source>Open the authenticator on your phone and type the code that it shows for %1.</source>
        <translation>Öffnen Sie die Authenticator-App auf Ihrem Telefon und geben Sie den Code ein, den sie für %1 anzeigt.</translation>
    </message>
    <message>
        <source>A recovery code has 16 letters and digits.</source>
        <translation>Ein Wiederherstellungscode hat 16 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>Der Code hat sechs Ziffern.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::CodePage</name>
    <message>
        <source>Enter the code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::Composer</name>
    <message>
        <source>Message to visitor</source>
        <translation>Nachricht an den Besucher</translation>
    </message>
    <message>
        <source>Write a message. Enter sends, Shift+Enter starts a new line.</source>
        <translation>Nachricht schreiben. Eingabe sendet, Umschalt+Eingabe beginnt eine neue Zeile.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ConnectionBadge</name>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::Conversation</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Accept chat</source>
        <translation>Chat annehmen</translation>
    </message>
    <message>
        <source>This visitor is waiting for somebody to talk to.</source>
        <translation>Dieser Besucher wartet auf jemanden, mit dem er sprechen kann.</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>This chat has ended.</source>
        <translation>Dieser Chat ist beendet.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 schreibt …</translation>
    </message>
    <message>
        <source>%1 is typing: %2</source>
        <translation>%1 schreibt: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) not sent. %1</source>
        <translation>
            <numerusform>%n Nachricht nicht gesendet. %1</numerusform>
            <numerusform>%n Nachrichten nicht gesendet. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A card number in your message was masked before it was sent. Use a secure form for card details.</source>
        <translation>Eine Kartennummer in Ihrer Nachricht wurde vor dem Senden verdeckt. Verwenden Sie für Kartendaten ein sicheres Formular.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Secure forms</source>
        <translation>Sichere Formulare</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Ask for card or other sensitive details with Secure form. Only this console can read the answers, and they are erased when the chat ends.</source>
        <translation>Erfragen Sie Kartendaten und andere vertrauliche Angaben mit „Sicheres Formular“. Nur diese Konsole kann die Angaben lesen; sie werden gelöscht, wenn der Chat endet.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::DevicesModel</name>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (dieses)</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Only an approved device can send secure forms. Approving signs its certificate with this console's own key; the relay cannot do that.</source>
        <translation>Nur ein freigegebenes Gerät kann sichere Formulare senden. Die Freigabe unterschreibt sein Zertifikat mit dem eigenen Schlüssel dieser Konsole; das Relay kann das nicht.</translation>
    </message>
    <message>
        <source>Device list</source>
        <translation>Geräteliste</translation>
    </message>
    <message>
        <source>Approve device</source>
        <translation>Gerät freigeben</translation>
    </message>
    <message>
        <source>Revoke device</source>
        <translation>Gerät sperren</translation>
    </message>
    <message>
        <source>Let it approve others</source>
        <translation>Andere freigeben lassen</translation>
    </message>
    <message>
        <source>No device has signed in yet.</source>
        <translation>Noch hat sich kein Gerät angemeldet.</translation>
    </message>
    <message>
        <source>This console cannot approve devices, because it holds no certificate of the organisation for that.</source>
        <translation>Diese Konsole kann keine Geräte freigeben, weil ihr dafür das Zertifikat der Organisation fehlt.</translation>
    </message>
    <message>
        <source>Ask %1 to read out the fingerprint under “This device” in their console. Approve only if it is %2.</source>
        <translation>Bitten Sie %1, den Fingerabdruck unter „Mein Gerät“ in der eigenen Konsole vorzulesen. Geben Sie nur frei, wenn er %2 lautet.</translation>
    </message>
    <message>
        <source>This device may approve others. Revoking takes effect at once at the relay; if the device was stolen, rotate the organisation's key too, because its own approvals hold for up to 30 days elsewhere.</source>
        <translation>Dieses Gerät darf andere freigeben. Das Sperren wirkt am Relay sofort; wurde das Gerät gestohlen, wechseln Sie auch den Organisationsschlüssel, denn anderswo gelten die Freigaben des Geräts noch bis zu 30 Tage.</translation>
    </message>
    <message>
        <source>Revoking takes effect at once at the relay, and within a day for widgets that a relay keeps it from.</source>
        <translation>Das Sperren wirkt am Relay sofort; bei Widgets, denen ein Relay es vorenthält, innerhalb eines Tages.</translation>
    </message>
    <message>
        <source>A revoked device stays revoked. Its operator can enrol the computer anew under “This device”; it is another device then, and needs approval.</source>
        <translation>Ein gesperrtes Gerät bleibt gesperrt. Sein Operator kann den Computer unter „Mein Gerät“ neu registrieren; er ist dann ein anderes Gerät und braucht eine Freigabe.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::EnrolPage</name>
    <message>
        <source>Protect your account</source>
        <translation>Ihr Konto schützen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>From now on, signing in takes your password and a code from your phone. A stolen password is then not enough.</source>
        <translation>Von jetzt an brauchen Sie zum Anmelden Ihr Passwort und einen Code von Ihrem Telefon. Ein gestohlenes Passwort allein genügt dann nicht.</translation>
    </message>
    <message>
        <source>1. Open an authenticator program on your phone, and let it scan this picture.</source>
        <translation>1. Öffnen Sie eine Authenticator-App auf Ihrem Telefon und lassen Sie sie dieses Bild scannen.</translation>
    </message>
    <message>
        <source>QR code of the key below</source>
        <translation>QR-Code des Schlüssels darunter</translation>
    </message>
    <message>
        <source>If it cannot scan, type this key into it:</source>
        <translation>Wenn sie nicht scannen kann, geben Sie dort diesen Schlüssel ein:</translation>
    </message>
    <message>
        <source>Key for the authenticator</source>
        <translation>Schlüssel für die Authenticator-App</translation>
    </message>
    <message>
        <source>2. Type the code of six digits that it shows.</source>
        <translation>2. Geben Sie den sechsstelligen Code ein, den sie anzeigt.</translation>
    </message>
    <message>
        <source>Code of six digits</source>
        <translation>Sechsstelliger Code</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>Der Code hat sechs Ziffern.</translation>
    </message>
    <message>
        <source>The relay was restarted and made a new key. Scan this picture; the one before does not count.</source>
        <translation>Das Relay wurde neu gestartet und hat einen neuen Schlüssel erzeugt. Scannen Sie dieses Bild; das vorige gilt nicht mehr.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::FormField</name>
    <message>
        <source>Read %1 in large parts</source>
        <translation>%1 in großen Teilen lesen</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>Copy for %n second(s); meanwhile every program on this computer can read it</source>
        <translation>
            <numerusform>Für %n Sekunde kopieren; solange kann jedes Programm auf diesem Computer es lesen</numerusform>
            <numerusform>Für %n Sekunden kopieren; solange kann jedes Programm auf diesem Computer es lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role does not allow you to see answers.</source>
        <translation>Ihre Rolle erlaubt nicht, Angaben zu sehen.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::FormPanel</name>
    <message>
        <source>Filling</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Erase now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>Secure form: %1</source>
        <translation>Sicheres Formular: %1</translation>
    </message>
    <message>
        <source>Form state: %1</source>
        <translation>Stand des Formulars: %1</translation>
    </message>
    <message>
        <source>Making the key and the signed offer…</source>
        <translation>Schlüssel und unterschriebenes Angebot werden erzeugt …</translation>
    </message>
    <message>
        <source>The visitor has not opened it yet. It expires at %1.</source>
        <translation>Der Besucher hat es noch nicht geöffnet. Es läuft um %1 ab.</translation>
    </message>
    <message>
        <source>It expires at %1.</source>
        <translation>Es läuft um %1 ab.</translation>
    </message>
    <message>
        <source>Hold the eye to reveal a field. Each reveal is recorded, the value never is. Erased at %1 or when the chat ends.</source>
        <translation>Halten Sie das Auge gedrückt, um ein Feld aufzudecken. Jedes Aufdecken wird protokolliert, der Inhalt nie. Wird um %1 oder am Ende des Chats gelöscht.</translation>
    </message>
    <message>
        <source>The console that held the key is gone. The key existed only in that program's memory, so nothing can remain; but no signed receipt proves it.</source>
        <translation>Die Konsole, die den Schlüssel hatte, gibt es nicht mehr. Der Schlüssel stand nur im Arbeitsspeicher jenes Programms, es kann also nichts übrig sein; ein unterschriebener Beleg dafür fehlt aber.</translation>
    </message>
    <message>
        <source>Answers and key are erased.</source>
        <translation>Angaben und Schlüssel sind gelöscht.</translation>
    </message>
    <message>
        <source>The relay could not record it, so the field stays masked. Is there a connection?</source>
        <translation>Das Relay konnte es nicht protokollieren, das Feld bleibt daher verdeckt. Besteht eine Verbindung?</translation>
    </message>
    <message>
        <source>This window's picture cannot be kept in locked memory now. The field stays masked.</source>
        <translation>Das Bild dieses Fensters kann gerade nicht in gesperrtem Speicher gehalten werden. Das Feld bleibt verdeckt.</translation>
    </message>
    <message>
        <source>There is no locked memory left for a copy, so nothing was copied.</source>
        <translation>Für eine Kopie ist kein gesperrter Speicher mehr frei; es wurde nichts kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Copied for %n second(s). Until then every program on this computer can read it, and a clipboard manager that ignores the mark for secrets may keep it.</source>
        <translation>
            <numerusform>Für %n Sekunde kopiert. Bis dahin kann jedes Programm auf diesem Computer es lesen, und eine Zwischenablageverwaltung, die die Kennzeichnung für Geheimnisse missachtet, kann es behalten.</numerusform>
            <numerusform>Für %n Sekunden kopiert. Bis dahin kann jedes Programm auf diesem Computer es lesen, und eine Zwischenablageverwaltung, die die Kennzeichnung für Geheimnisse missachtet, kann es behalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::FormPicker</name>
    <message>
        <source>Secure forms</source>
        <translation>Sichere Formulare</translation>
    </message>
    <message>
        <source>No form has been published</source>
        <translation>Es ist kein Formular veröffentlicht</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::GroupReader</name>
    <message>
        <source>Previous part</source>
        <translation>Voriger Teil</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nächster Teil</translation>
    </message>
    <message>
        <source>%1, in large parts</source>
        <translation>%1, in großen Teilen</translation>
    </message>
    <message>
        <source>Arrow keys go through the parts, Space shows one again, Escape ends.</source>
        <translation>Pfeiltasten gehen durch die Teile, die Leertaste zeigt einen noch einmal, Esc beendet.</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <translation>%1, Teil %2 von %3</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>Part %1 of %2. Space shows it.</source>
        <translation>Teil %1 von %2. Die Leertaste zeigt ihn.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Die Feststelltaste scheint aktiv zu sein.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>If it stays locked, you are signed out in %1.</source>
        <translation>Bleibt sie gesperrt, werden Sie in %1 abgemeldet.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Wird fortgesetzt …</translation>
    </message>
    <message>
        <source>No connection to the relay. Unlocking needs it; it comes back by itself.</source>
        <translation>Keine Verbindung zum Relay. Zum Entsperren wird sie gebraucht; sie kommt von selbst zurück.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>Bitte geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>This password is wrong.</source>
        <translation>Dieses Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The code took too long. Type your password again.</source>
        <translation>Der Code kam zu spät. Bitte geben Sie Ihr Passwort noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::MaskingPage</name>
    <message>
        <source>Card masking</source>
        <translation>Kartenmaskierung</translation>
    </message>
    <message>
        <source>Card numbers and security codes that people type into a chat are hidden before anyone reads or stores them.</source>
        <translation>Kartennummern und Prüfnummern, die jemand in einen Chat tippt, werden verborgen, bevor jemand sie liest oder speichert.</translation>
    </message>
    <message>
        <source>While masking is off, every card number that a visitor or operator types is stored in full, in transcripts and in backups, and everyone who reads the chat sees it. Nothing hides it later. These chats are marked for good, every console shows a warning, and the audit log names you. Card payment rules (PCI DSS) forbid keeping security codes at all.</source>
        <translation>Solange die Maskierung aus ist, wird jede Kartennummer, die ein Besucher oder Operator tippt, vollständig gespeichert, in Protokollen und in Sicherungen, und jeder, der den Chat liest, sieht sie. Nichts verbirgt sie später. Diese Chats bleiben für immer gekennzeichnet, jede Konsole zeigt eine Warnung, und das Prüfprotokoll nennt Sie. Die Regeln für Kartenzahlungen (PCI DSS) verbieten es ganz, Prüfnummern aufzubewahren.</translation>
    </message>
    <message>
        <source>I understand that card numbers will be stored</source>
        <translation>Mir ist klar, dass Kartennummern gespeichert werden</translation>
    </message>
    <message>
        <source>Switch masking off</source>
        <translation>Maskierung ausschalten</translation>
    </message>
    <message>
        <source>Switch masking on</source>
        <translation>Maskierung einschalten</translation>
    </message>
    <message>
        <source>How long masking stays off</source>
        <translation>Wie lange die Maskierung aus bleibt</translation>
    </message>
    <message numerus="yes">
        <source>for %n hour(s)</source>
        <translation>
            <numerusform>%n Stunde lang</numerusform>
            <numerusform>%n Stunden lang</numerusform>
        </translation>
    </message>
    <message>
        <source>Masking is OFF until %1.</source>
        <translation>Die Maskierung ist AUS bis %1.</translation>
    </message>
    <message>
        <source>Masking is on.</source>
        <translation>Die Maskierung ist an.</translation>
    </message>
    <message>
        <source>Masking is on. Only an approved device of an administrator can switch it off.</source>
        <translation>Die Maskierung ist an. Nur ein freigegebenes Gerät eines Administrators kann sie ausschalten.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::MemoryWords</name>
    <message>
        <source>Chats work. Secure forms are off, because answers could end up on the disk. Please show this to your administrator.</source>
        <translation>Chats funktionieren. Sichere Formulare sind aus, weil Angaben auf die Festplatte gelangen könnten. Bitte zeigen Sie dies Ihrem Administrator.</translation>
    </message>
    <message>
        <source>This computer lets Sealdesk protect only %1 of memory; secure forms need %2.</source>
        <translation>Dieser Computer lässt Sealdesk nur %1 Speicher schützen; sichere Formulare brauchen %2.</translation>
    </message>
    <message>
        <source>This computer does not let Sealdesk protect the %1 of memory that secure forms need.</source>
        <translation>Dieser Computer lässt Sealdesk die %1 Speicher nicht schützen, die sichere Formulare brauchen.</translation>
    </message>
    <message>
        <source>Not enough: %1 may be locked, %2 are needed. Secure forms are off.</source>
        <translation>Nicht genug: %1 dürfen gesperrt werden, %2 sind nötig. Sichere Formulare sind aus.</translation>
    </message>
    <message>
        <source>Refused by the system; %1 are needed. Secure forms are off.</source>
        <translation>Vom System verweigert; %1 sind nötig. Sichere Formulare sind aus.</translation>
    </message>
    <message>
        <source>Answers are kept out of swap and dumps, and other programs cannot read them.</source>
        <translation>Angaben gelangen nicht in Auslagerungsdatei oder Speicherabbilder, und andere Programme können sie nicht lesen.</translation>
    </message>
    <message>
        <source>Answers are kept out of swap and dumps. This system has no memory that is hidden from administrators as well.</source>
        <translation>Angaben gelangen nicht in Auslagerungsdatei oder Speicherabbilder. Speicher, der auch vor Administratoren verborgen ist, hat dieses System nicht.</translation>
    </message>
    <message>
        <source>For the administrator: allow this program a larger working set (the quota of the job or of the remote desktop host), or close programs that hold much memory; then start Sealdesk again.</source>
        <translation>Für den Administrator: Erlauben Sie diesem Programm einen größeren Arbeitssatz (Kontingent des Auftrags oder des Remotedesktop-Hosts), oder schließen Sie Programme, die viel Speicher belegen; starten Sie Sealdesk dann neu.</translation>
    </message>
    <message>
        <source>For the administrator: raise the limit of locked memory (launchctl limit memlock) to 8 MiB or more; then sign in to the computer again.</source>
        <translation>Für den Administrator: Erhöhen Sie die Grenze für gesperrten Speicher (launchctl limit memlock) auf 8 MiB oder mehr; melden Sie sich dann neu am Computer an.</translation>
    </message>
    <message>
        <source>For the administrator: raise the limit of locked memory of this user to 8 MiB or more. Put the line
* - memlock 8192
into /etc/security/limits.d/sealdesk.conf, or set LimitMEMLOCK=8M for the service or container that starts Sealdesk; then sign in to the computer again.</source>
        <translation>Für den Administrator: Erhöhen Sie die Grenze dieses Benutzers für gesperrten Speicher auf 8 MiB oder mehr. Schreiben Sie die Zeile
* - memlock 8192
in /etc/security/limits.d/sealdesk.conf, oder setzen Sie LimitMEMLOCK=8M für den Dienst oder Container, der Sealdesk startet; melden Sie sich dann neu am Computer an.</translation>
    </message>
    <message>
        <source>While answers are shown, screenshots and shared screens leave this window out.</source>
        <translation>Solange Angaben zu sehen sind, fehlt dieses Fenster auf Bildschirmfotos und geteilten Bildschirmen.</translation>
    </message>
    <message>
        <source>While answers are shown, the system is asked to leave this window out of screenshots and shared screens. Newer recording programs may ignore that.</source>
        <translation>Solange Angaben zu sehen sind, wird das System gebeten, dieses Fenster auf Bildschirmfotos und geteilten Bildschirmen auszulassen. Neuere Aufnahmeprogramme können sich darüber hinwegsetzen.</translation>
    </message>
    <message>
        <source>This system has no way to keep screenshots and shared screens from seeing a revealed field. Stop sharing your screen before you reveal one.</source>
        <translation>Dieses System kann nicht verhindern, dass ein aufgedecktes Feld auf Bildschirmfotos und geteilten Bildschirmen zu sehen ist. Beenden Sie die Bildschirmfreigabe, bevor Sie eines aufdecken.</translation>
    </message>
    <message>
        <source>The system refused to leave this window out of screenshots and shared screens. Stop sharing your screen before you reveal a field.</source>
        <translation>Das System hat es abgelehnt, dieses Fenster auf Bildschirmfotos und geteilten Bildschirmen auszulassen. Beenden Sie die Bildschirmfreigabe, bevor Sie ein Feld aufdecken.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::NewOperatorDialog</name>
    <message>
        <source>New operator</source>
        <translation>Neuer Operator</translation>
    </message>
    <message>
        <source>Operator user name</source>
        <translation>Benutzername des Operators</translation>
    </message>
    <message>
        <source>Shown name</source>
        <translation>Angezeigter Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>The relay makes a one-time password. The operator replaces it at the first sign-in.</source>
        <translation>Das Relay erzeugt ein Einmalpasswort. Der Operator ersetzt es bei der ersten Anmeldung.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create operator</source>
        <translation>Operator anlegen</translation>
    </message>
    <message>
        <source>Please fill in both names.</source>
        <translation>Bitte füllen Sie beide Namen aus.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::NewPasswordFields</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Die Feststelltaste scheint aktiv zu sein.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Neues Passwort wiederholen</translation>
    </message>
    <message>
        <source>Still missing:</source>
        <translation>Noch nicht erfüllt:</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::OneTimePasswordDialog</name>
    <message>
        <source>One-time password</source>
        <translation>Einmalpasswort</translation>
    </message>
    <message>
        <source>%1 can sign in with this password once, and then chooses another:</source>
        <translation>%1 kann sich mit diesem Passwort einmal anmelden und wählt dann ein anderes:</translation>
    </message>
    <message>
        <source>It is shown only now. Write it down by hand or read it out; do not send it by e-mail.</source>
        <translation>Es wird nur jetzt gezeigt. Schreiben Sie es von Hand auf oder lesen Sie es vor; senden Sie es nicht per E-Mail.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::OperatorsModel</name>
    <message>
        <source>Has not chosen a password yet</source>
        <translation>Hat noch kein Passwort gewählt</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Eingerichtet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>%1 (directory)</source>
        <translation>%1 (Verzeichnis)</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message numerus="yes">
        <source>Locked out for %n more minute(s)</source>
        <translation>
            <numerusform>Noch %n Minute gesperrt</numerusform>
            <numerusform>Noch %n Minuten gesperrt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::OperatorsPage</name>
    <message>
        <source>Operators</source>
        <translation>Operatoren</translation>
    </message>
    <message>
        <source>Those who may sign in and talk to visitors.</source>
        <translation>Alle, die sich anmelden und mit Besuchern sprechen dürfen.</translation>
    </message>
    <message>
        <source>Operator list</source>
        <translation>Liste der Operatoren</translation>
    </message>
    <message>
        <source>New operator…</source>
        <translation>Neuer Operator …</translation>
    </message>
    <message>
        <source>New operator</source>
        <translation>Neuer Operator</translation>
    </message>
    <message>
        <source>Reset second factor…</source>
        <translation>Zweiten Faktor zurücksetzen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Neues Passwort …</translation>
    </message>
    <message>
        <source>Role…</source>
        <translation>Rolle …</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Deaktivieren …</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden …</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>%1 may do more than you, so you cannot change this account.</source>
        <translation>%1 darf mehr als Sie. Deshalb können Sie dieses Konto nicht ändern.</translation>
    </message>
    <message>
        <source>This is your own account. Change your password under “This device”.</source>
        <translation>Das ist Ihr eigenes Konto. Ihr Passwort ändern Sie unter „Mein Gerät“.</translation>
    </message>
    <message>
        <source>New one-time password</source>
        <translation>Neues Einmalpasswort</translation>
    </message>
    <message>
        <source>The password of %1 stops working and their session ends. You get a one-time password, shown once.</source>
        <translation>Das Passwort von %1 gilt nicht mehr, und die Sitzung endet. Sie erhalten ein Einmalpasswort, das nur einmal gezeigt wird.</translation>
    </message>
    <message>
        <source>%1 now has the role “%2”.</source>
        <translation>%1 hat jetzt die Rolle „%2“.</translation>
    </message>
    <message>
        <source>%1 can try to sign in again.</source>
        <translation>%1 kann sich wieder anmelden.</translation>
    </message>
    <message>
        <source>The account of %1 is enabled.</source>
        <translation>Das Konto von %1 ist aktiviert.</translation>
    </message>
    <message>
        <source>Disable account</source>
        <translation>Konto deaktivieren</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more and their session ends at once. Nothing is deleted.</source>
        <translation>%1 kann sich nicht mehr anmelden, und die Sitzung endet sofort. Nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>The account of %1 is disabled.</source>
        <translation>Das Konto von %1 ist deaktiviert.</translation>
    </message>
    <message>
        <source>Sign out operator</source>
        <translation>Operator abmelden</translation>
    </message>
    <message>
        <source>The session of %1 ends at once; open secure forms are wiped. They can sign in again.</source>
        <translation>Die Sitzung von %1 endet sofort; offene sichere Formulare werden gelöscht. Eine neue Anmeldung ist möglich.</translation>
    </message>
    <message>
        <source>%1 is signed out.</source>
        <translation>%1 ist abgemeldet.</translation>
    </message>
    <message>
        <source>%1 has no second factor any more and sets one up at the next sign-in.</source>
        <translation>%1 hat keinen zweiten Faktor mehr und richtet bei der nächsten Anmeldung einen ein.</translation>
    </message>
    <message>
        <source>Reset second factor</source>
        <translation>Zweiten Faktor zurücksetzen</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::OrganisationKeyPage</name>
    <message>
        <source>Organisation key</source>
        <translation>Organisationsschlüssel</translation>
    </message>
    <message>
        <source>Visitors' browsers trust only forms that this key vouches for. It was made in an administrator's console and never goes to the relay.</source>
        <translation>Die Browser der Besucher vertrauen nur Formularen, für die dieser Schlüssel bürgt. Er wurde in der Konsole eines Administrators erzeugt und gelangt nie zum Relay.</translation>
    </message>
    <message>
        <source>Save recovery file…</source>
        <translation>Datei speichern …</translation>
    </message>
    <message>
        <source>Restore from file…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Wechseln …</translation>
    </message>
    <message>
        <source>Take offline…</source>
        <translation>Offline nehmen …</translation>
    </message>
    <message>
        <source>Fingerprint of the current key</source>
        <translation>Fingerabdruck des aktuellen Schlüssels</translation>
    </message>
    <message>
        <source>Fingerprint of the next key</source>
        <translation>Fingerabdruck des nächsten Schlüssels</translation>
    </message>
    <message>
        <source>Current key</source>
        <translation>Aktueller Schlüssel</translation>
    </message>
    <message>
        <source>Next key</source>
        <translation>Nächster Schlüssel</translation>
    </message>
    <message>
        <source>none yet: it is made with the recovery file</source>
        <translation>noch keiner: Er entsteht mit der Wiederherstellungsdatei</translation>
    </message>
    <message>
        <source>One moment: the recovery file is being worked on.</source>
        <translation>Einen Moment: Die Wiederherstellungsdatei wird bearbeitet.</translation>
    </message>
    <message>
        <source>There is no recovery file yet. If this computer is lost, so is the organisation's key, and every page needs a new snippet. Save the file and keep it away from this computer.</source>
        <translation>Es gibt noch keine Wiederherstellungsdatei. Geht dieser Computer verloren, dann auch der Organisationsschlüssel, und jede Seite braucht einen neuen Widget-Code. Speichern Sie die Datei und bewahren Sie sie getrennt von diesem Computer auf.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ProposalsModel</name>
    <message>
        <source>%1 wants to allow signing in from any address.</source>
        <translation>%1 möchte die Anmeldung von jeder Adresse erlauben.</translation>
    </message>
    <message>
        <source>%1 wants to allow signing in from these addresses only: %2.</source>
        <translation>%1 möchte die Anmeldung nur von diesen Adressen erlauben: %2.</translation>
    </message>
    <message>
        <source>%1 wants to switch this on: %2.</source>
        <translation>%1 möchte einschalten: %2.</translation>
    </message>
    <message>
        <source>%1 wants to switch this off: %2.</source>
        <translation>%1 möchte ausschalten: %2.</translation>
    </message>
    <message>
        <source>%1 wants to change “%2” from %3 to %4.</source>
        <translation>%1 möchte „%2“ von %3 auf %4 ändern.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Vorgeschlagen von</translation>
    </message>
    <message>
        <source>Waits until</source>
        <translation>Wartet bis</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ProposalsPage</name>
    <message>
        <source>Rule changes</source>
        <translation>Regeländerungen</translation>
    </message>
    <message>
        <source>Changes of the access rules and of the allowed addresses can wait for a second person.</source>
        <translation>Änderungen der Zugangsregeln und der erlaubten Adressen können auf eine zweite Person warten.</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Wartende Änderungen</translation>
    </message>
    <message>
        <source>A second person must confirm each change</source>
        <translation>Eine zweite Person muss jede Änderung bestätigen</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Bestätigen …</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>There is no connection to the relay. Please try again in a moment.</source>
        <translation>Keine Verbindung zum Relay. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Confirm change</source>
        <translation>Änderung bestätigen</translation>
    </message>
    <message>
        <source>Your change is proposed. It holds when another person has confirmed it.</source>
        <translation>Ihre Änderung ist vorgeschlagen. Sie gilt, sobald jemand anderes sie bestätigt hat.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>No change waits at the moment.</source>
        <translation>Zurzeit wartet keine Änderung.</translation>
    </message>
    <message>
        <source>Your role may see this change, not decide on it.</source>
        <translation>Ihre Rolle darf diese Änderung sehen, aber nicht entscheiden.</translation>
    </message>
    <message>
        <source>You proposed this yourself. Another person must confirm it.</source>
        <translation>Das haben Sie selbst vorgeschlagen. Jemand anderes muss es bestätigen.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::Rail</name>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Chats area</source>
        <translation>Bereich Chats</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Mein Gerät</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Admin (%1)</source>
        <translation>Admin (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) waiting for approval</source>
        <translation>
            <numerusform>%n Gerät wartet auf Freigabe</numerusform>
            <numerusform>%n Geräte warten auf Freigabe</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock now (%1)</source>
        <comment>keys</comment>
        <translation>Jetzt sperren (%1)</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RecoveryCodesPage</name>
    <message>
        <source>Keep your recovery codes</source>
        <translation>Wiederherstellungscodes aufbewahren</translation>
    </message>
    <message>
        <source>If your phone is lost, one of these codes lets you in. Each works once. They are shown only now: write them down, or keep them in a password safe.</source>
        <translation>Wenn Ihr Telefon verloren geht, kommen Sie mit einem dieser Codes hinein. Jeder gilt einmal. Sie werden nur jetzt angezeigt: Schreiben Sie sie auf oder bewahren Sie sie in einem Passwortspeicher auf.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>Ich habe sie aufbewahrt</translation>
    </message>
    <message>
        <source>Copied. Other programs can read the clipboard: copy something else when you are done.</source>
        <translation>Kopiert. Andere Programme können die Zwischenablage lesen: Kopieren Sie danach etwas anderes.</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <translation>Wiederherstellungscodes speichern</translation>
    </message>
    <message>
        <source>Saved. Who has this file has half of what signing in takes: keep it away from this computer.</source>
        <translation>Gespeichert. Wer diese Datei hat, hat die Hälfte dessen, was zum Anmelden nötig ist: Bewahren Sie sie nicht auf diesem Computer auf.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RecoveryDialog</name>
    <message>
        <source>Keep the key in this computer's keychain</source>
        <translation>Schlüssel im Schlüsselbund dieses Computers behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Recovery file</source>
        <translation>Wiederherstellungsdatei</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>Deren Passphrase</translation>
    </message>
    <message>
        <source>New recovery file</source>
        <translation>Neue Wiederherstellungsdatei</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Neue Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Make one for me</source>
        <translation>Passphrase erzeugen</translation>
    </message>
    <message>
        <source>Made passphrase</source>
        <translation>Erzeugte Passphrase</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Please choose a file.</source>
        <translation>Bitte wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Please choose another name for the new file; keep the old one until the rotation is done.</source>
        <translation>Bitte wählen Sie für die neue Datei einen anderen Namen; behalten Sie die alte, bis der Schlüssel gewechselt ist.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen stimmen nicht überein.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RefusedPage</name>
    <message>
        <source>Other relay…</source>
        <translation>Anderes Relay …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The relay's certificate has changed</source>
        <translation>Das Zertifikat des Relays hat sich geändert</translation>
    </message>
    <message>
        <source>%1 showed another certificate than the one this console trusts. Somebody may be between you and your relay, so nothing was sent.</source>
        <translation>%1 hat ein anderes Zertifikat gezeigt als das, dem diese Konsole vertraut. Vielleicht hat sich jemand zwischen Sie und Ihr Relay geschaltet; es wurde daher nichts gesendet.</translation>
    </message>
    <message>
        <source>Trusted:</source>
        <translation>Vertraut:</translation>
    </message>
    <message>
        <source>Shown now:</source>
        <translation>Jetzt gezeigt:</translation>
    </message>
    <message>
        <source>Ask your administrator. If the relay really has a new certificate, they tell you how to set this console up for it again.</source>
        <translation>Fragen Sie Ihren Administrator. Hat das Relay wirklich ein neues Zertifikat, erfahren Sie dort, wie Sie diese Konsole neu dafür einrichten.</translation>
    </message>
    <message>
        <source>The relay's certificate is not valid</source>
        <translation>Das Zertifikat des Relays ist nicht gültig</translation>
    </message>
    <message>
        <source>Nothing was sent to %1. Your administrator must put a valid certificate on the relay; then try again.</source>
        <translation>An %1 wurde nichts gesendet. Ihr Administrator muss auf dem Relay ein gültiges Zertifikat einrichten; versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ResetFactorDialog</name>
    <message>
        <source>Reset second factor</source>
        <translation>Zweiten Faktor zurücksetzen</translation>
    </message>
    <message>
        <source>%1 is signed out and sets up an authenticator anew at the next sign-in. Be sure who asked you for this.</source>
        <translation>%1 wird abgemeldet und richtet bei der nächsten Anmeldung die Authenticator-App neu ein. Vergewissern Sie sich, wer Sie darum gebeten hat.</translation>
    </message>
    <message>
        <source>Code of your own authenticator</source>
        <translation>Code Ihrer eigenen Authenticator-App</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>Der Code hat sechs Ziffern.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RevealButton</name>
    <message>
        <source>Hide %1</source>
        <translation>%1 verdecken</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>%1 aufdecken</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verdecken</translation>
    </message>
    <message>
        <source>Hold to reveal, with the mouse or Space</source>
        <translation>Zum Aufdecken gedrückt halten, mit der Maus oder der Leertaste</translation>
    </message>
    <message numerus="yes">
        <source>Hold to reveal; Space reveals for %n second(s)</source>
        <translation>
            <numerusform>Zum Aufdecken gedrückt halten; die Leertaste deckt für %n Sekunde auf</numerusform>
            <numerusform>Zum Aufdecken gedrückt halten; die Leertaste deckt für %n Sekunden auf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RoleBox</name>
    <message>
        <source>This role may do more than yours.</source>
        <translation>Diese Rolle darf mehr als Ihre.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RoleDialog</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Name der Rolle</translation>
    </message>
    <message>
        <source>Built-in roles cannot be changed. Make a new one instead.</source>
        <translation>Eingebaute Rollen lassen sich nicht ändern. Legen Sie stattdessen eine neue an.</translation>
    </message>
    <message>
        <source>This role may do more than yours, so you cannot change it.</source>
        <translation>Diese Rolle darf mehr als Ihre. Deshalb können Sie sie nicht ändern.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save role</source>
        <translation>Rolle speichern</translation>
    </message>
    <message>
        <source>What the role allows</source>
        <translation>Was die Rolle erlaubt</translation>
    </message>
    <message>
        <source>%1 Your own role does not allow it, so you cannot give it.</source>
        <translation>%1 Ihre eigene Rolle erlaubt das nicht, deshalb können Sie es nicht vergeben.</translation>
    </message>
    <message>
        <source>Please give the role a name.</source>
        <translation>Bitte geben Sie der Rolle einen Namen.</translation>
    </message>
    <message>
        <source>There is no connection to the relay. Please try again in a moment.</source>
        <translation>Keine Verbindung zum Relay. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>A role with this name, or one that looks like it, exists already.</source>
        <translation>Es gibt schon eine Rolle mit diesem oder einem ähnlich aussehenden Namen.</translation>
    </message>
    <message>
        <source>This name cannot be used for a role. Use up to 40 letters of one script.</source>
        <translation>Dieser Name geht nicht für eine Rolle. Verwenden Sie bis zu 40 Buchstaben einer Schrift.</translation>
    </message>
    <message>
        <source>Somebody else has changed this role in the meantime. What you chose is still here; if you save again, it replaces their change.</source>
        <translation>Jemand anderes hat diese Rolle inzwischen geändert. Ihre Auswahl steht noch hier; speichern Sie noch einmal, ersetzt sie die andere Änderung.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RolesModel</name>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>%n Operator</numerusform>
            <numerusform>%n Operatoren</numerusform>
        </translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RolesPage</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>A role says what an operator may do. What it does not name, nobody with it may do.</source>
        <translation>Eine Rolle sagt, was ein Operator darf. Was sie nicht nennt, darf mit ihr niemand.</translation>
    </message>
    <message>
        <source>Role list</source>
        <translation>Rollenliste</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>Neue Rolle …</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Zeigen …</translation>
    </message>
    <message>
        <source>This role allows nothing.</source>
        <translation>Diese Rolle erlaubt nichts.</translation>
    </message>
    <message>
        <source>It allows: %1.</source>
        <translation>Sie erlaubt: %1.</translation>
    </message>
    <message>
        <source>Built-in roles cannot be deleted.</source>
        <translation>Eingebaute Rollen lassen sich nicht löschen.</translation>
    </message>
    <message>
        <source>Somebody still has this role.</source>
        <translation>Jemand hat diese Rolle noch.</translation>
    </message>
    <message>
        <source>This role may do more than yours.</source>
        <translation>Diese Rolle darf mehr als Ihre.</translation>
    </message>
    <message>
        <source>Delete role</source>
        <translation>Rolle löschen</translation>
    </message>
    <message>
        <source>The role “%1” is deleted. Nobody has it at the moment.</source>
        <translation>Die Rolle „%1“ wird gelöscht. Zurzeit hat sie niemand.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RulesList</name>
    <message>
        <source>Rules for the new password</source>
        <translation>Regeln für das neue Passwort</translation>
    </message>
    <message>
        <source>Both entries are the same</source>
        <translation>Beide Eingaben stimmen überein</translation>
    </message>
    <message>
        <source>%1: met</source>
        <translation>%1: erfüllt</translation>
    </message>
    <message>
        <source>%1: not met</source>
        <translation>%1: nicht erfüllt</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SecondFactorDialog</name>
    <message>
        <source>New recovery codes</source>
        <translation>Neue Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Move to another phone</source>
        <translation>Anderes Telefon</translation>
    </message>
    <message>
        <source>Set up an authenticator</source>
        <translation>Authenticator-App einrichten</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message numerus="yes">
        <source>You have %n recovery code(s) left.</source>
        <translation>
            <numerusform>Sie haben noch %n Wiederherstellungscode.</numerusform>
            <numerusform>Sie haben noch %n Wiederherstellungscodes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account has no second factor. With one, a stolen password is not enough.</source>
        <translation>Ihr Konto hat keinen zweiten Faktor. Mit einem genügt ein gestohlenes Passwort nicht.</translation>
    </message>
    <message>
        <source>To change anything here, please say again who you are.</source>
        <translation>Um hier etwas zu ändern, weisen Sie sich bitte noch einmal aus.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Code, or a recovery code</source>
        <translation>Code oder Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Please fill in both fields.</source>
        <translation>Bitte füllen Sie beide Felder aus.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SecretFieldView</name>
    <message>
        <source>%1, revealed on screen</source>
        <translation>%1, auf dem Bildschirm aufgedeckt</translation>
    </message>
    <message numerus="yes">
        <source>%1, hidden, %n characters</source>
        <translation>
            <numerusform>%1, verdeckt, %n Zeichen</numerusform>
            <numerusform>%1, verdeckt, %n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SetUpPage</name>
    <message>
        <source>Set up your organisation</source>
        <translation>Organisation einrichten</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Set-up secret</source>
        <translation>Einrichtungscode</translation>
    </message>
    <message>
        <source>Organisation name</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>Your name, as visitors see it</source>
        <translation>Ihr Name, wie Besucher ihn sehen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Other relay…</source>
        <translation>Anderes Relay …</translation>
    </message>
    <message>
        <source>%1 has no administrator yet. The relay prints the set-up secret on its host when “sealdesk-relay setup” is run there. This console makes your organisation's key and keeps it in this computer's keychain; the relay only learns its public half.</source>
        <translation>%1 hat noch keinen Administrator. Das Relay gibt den Einrichtungscode auf seinem Rechner aus, wenn dort „sealdesk-relay setup“ ausgeführt wird. Diese Konsole erzeugt den Schlüssel Ihrer Organisation und legt ihn im Schlüsselbund dieses Computers ab; das Relay erfährt nur die öffentliche Hälfte.</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Wird eingerichtet …</translation>
    </message>
    <message>
        <source>Please fill in: %1</source>
        <translation>Bitte ausfüllen: %1</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SignInFlow</name>
    <message>
        <source>Your organisation is set up. Sign in with the password that you have just chosen.</source>
        <translation>Ihre Organisation ist eingerichtet. Melden Sie sich mit dem Passwort an, das Sie eben gewählt haben.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Die Feststelltaste scheint aktiv zu sein.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Other relay…</source>
        <translation>Anderes Relay …</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Please type your user name and password.</source>
        <translation>Bitte geben Sie Benutzername und Passwort ein.</translation>
    </message>
    <message>
        <source>Please type the characters of the picture, or the answer to the question.</source>
        <translation>Bitte geben Sie die Zeichen des Bildes oder die Antwort auf die Frage ein.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SnippetPage</name>
    <message>
        <source>Widget snippet</source>
        <translation>Widget-Code</translation>
    </message>
    <message>
        <source>Put this on every page that shall offer the chat. It names your organisation's key, so that a form signed by anybody else is refused in the visitor's browser.</source>
        <translation>Setzen Sie dies auf jede Seite, die den Chat anbieten soll. Der Code nennt den Schlüssel Ihrer Organisation, damit der Browser des Besuchers jedes Formular ablehnt, das jemand anders unterschrieben hat.</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Widget-Code</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::StepsView</name>
    <message>
        <source>No step done yet</source>
        <translation>Noch kein Schritt erledigt</translation>
    </message>
    <message>
        <source>Steps done: %1</source>
        <translation>Erledigte Schritte: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ThisDeviceDialog</name>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Enrol this computer anew</source>
        <translation>Diesen Computer neu registrieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Passwort ändern…</translation>
    </message>
    <message>
        <source>Second factor…</source>
        <translation>Zweiter Faktor…</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Your password is kept by your organisation's directory. It is changed there.</source>
        <translation>Ihr Passwort liegt im Verzeichnis Ihrer Organisation. Es wird dort geändert.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::TopBar</name>
    <message>
        <source>Presence</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Wird fortgesetzt …</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Verbindung wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>Connection lost, reconnecting…</source>
        <translation>Verbindung verloren, wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>Refused: the relay's certificate is not the trusted one</source>
        <translation>Abgelehnt: Das Zertifikat des Relays ist nicht das, dem vertraut wird</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::TrustPage</name>
    <message>
        <source>Is this your relay?</source>
        <translation>Ist das Ihr Relay?</translation>
    </message>
    <message>
        <source>Fingerprint of its certificate</source>
        <translation>Fingerabdruck seines Zertifikats</translation>
    </message>
    <message>
        <source>Compare it with the fingerprint that the relay prints on its host when it starts. Your administrator can read it there. If they differ, somebody else may be answering: cancel.</source>
        <translation>Vergleichen Sie ihn mit dem Fingerabdruck, den das Relay beim Start auf seinem Rechner ausgibt. Ihr Administrator kann ihn dort ablesen. Stimmen sie nicht überein, antwortet vielleicht jemand anders: Brechen Sie ab.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>This console meets %1 for the first time. Once you trust it, another certificate at this address will be refused.</source>
        <translation>Diese Konsole begegnet %1 zum ersten Mal. Wenn Sie ihm vertrauen, wird ein anderes Zertifikat an dieser Adresse künftig abgelehnt.</translation>
    </message>
    <message>
        <source>Certificate fingerprint %1</source>
        <translation>Fingerabdruck des Zertifikats: %1</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::WaitingPage</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Other relay…</source>
        <translation>Anderes Relay …</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt …</translation>
    </message>
    <message>
        <source>The relay cannot be reached</source>
        <translation>Das Relay ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The next try comes by itself in %1.</source>
        <translation>Der nächste Versuch folgt von selbst in %1.</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Neuer Versuch …</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::Workspace</name>
    <message>
        <source>What to do</source>
        <translation>Was tun?</translation>
    </message>
    <message>
        <source>No chats</source>
        <translation>Keine Chats</translation>
    </message>
    <message>
        <source>New chats appear here as soon as a visitor writes.</source>
        <translation>Neue Chats erscheinen hier, sobald ein Besucher schreibt.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>No chat is open</source>
        <translation>Kein Chat geöffnet</translation>
    </message>
    <message>
        <source>Choose a chat on the left. Waiting visitors stand on top.</source>
        <translation>Wählen Sie links einen Chat. Wartende Besucher stehen oben.</translation>
    </message>
    <message>
        <source>This device waits for an administrator's approval. Chats work already; secure forms work as soon as it is approved. Its fingerprint is %1.</source>
        <translation>Dieses Gerät wartet auf die Freigabe durch einen Administrator. Chats funktionieren schon, sichere Formulare nach der Freigabe. Sein Fingerabdruck ist %1.</translation>
    </message>
    <message>
        <source>An administrator has revoked this device. Chats work; secure forms do not.</source>
        <translation>Ein Administrator hat dieses Gerät gesperrt. Chats funktionieren, sichere Formulare nicht.</translation>
    </message>
    <message>
        <source>No chats with your role</source>
        <translation>Keine Chats mit Ihrer Rolle</translation>
    </message>
    <message>
        <source>Your role does not include talking to visitors. An administrator can change it.</source>
        <translation>Ihre Rolle umfasst keine Gespräche mit Besuchern. Ein Administrator kann das ändern.</translation>
    </message>
</context>
</TS>
