<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
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
        <translation>Verrouillée à %1, après %2 sans activité. Les formulaires sécurisés ont été effacés.</translation>
    </message>
    <message>
        <source>Locked by you at %1. Secure forms were erased.</source>
        <translation>Verrouillée par vous à %1. Les formulaires sécurisés ont été effacés.</translation>
    </message>
    <message>
        <source>Locked at %1 together with this computer's screen. Secure forms were erased.</source>
        <translation>Verrouillée à %1 en même temps que l’écran de cet ordinateur. Les formulaires sécurisés ont été effacés.</translation>
    </message>
    <message>
        <source>Locked at %1 because this computer went to sleep. Secure forms were erased.</source>
        <translation>Verrouillée à %1 car cet ordinateur s’est mis en veille. Les formulaires sécurisés ont été effacés.</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) waiting</source>
        <translation>
            <numerusform>%n discussion en attente</numerusform>
            <numerusform>%n discussions en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) in your chats</source>
        <translation>
            <numerusform>%n nouveau message dans vos discussions</numerusform>
            <numerusform>%n nouveaux messages dans vos discussions</numerusform>
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
        <translation>Le relais a envoyé une décision sur le masquage des cartes qu’aucun de vos administrateurs n’a signée, ou une ancienne. Le masquage reste actif. Veuillez en informer votre administrateur.</translation>
    </message>
    <message>
        <source>Card numbers are NOT hidden: an administrator switched masking off until %1. Chats of this time are marked.</source>
        <translation>Les numéros de carte ne sont PAS masqués : un administrateur a désactivé le masquage jusqu’au %1. Les discussions de cette période sont signalées.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
</context>
<context>
    <name>OrganisationKey</name>
    <message>
        <source>This needs a signed-in administrator with a keychain, and nothing else under way.</source>
        <translation>Il faut qu’un administrateur disposant d’un trousseau soit connecté, et que rien d’autre ne soit en cours.</translation>
    </message>
    <message>
        <source>The passphrase is too weak.</source>
        <translation>La phrase secrète est trop faible.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Le fichier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>This is not a recovery file.</source>
        <translation>Ce n’est pas un fichier de récupération.</translation>
    </message>
    <message>
        <source>The recovery file is damaged or cut off. Use another copy.</source>
        <translation>Le fichier de récupération est endommagé ou incomplet. Utilisez une autre copie.</translation>
    </message>
    <message>
        <source>The recovery file was made by a newer version of this program.</source>
        <translation>Le fichier de récupération provient d’une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>La phrase secrète est incorrecte.</translation>
    </message>
    <message>
        <source>The file holds other keys: of another organisation, or from before a rotation.</source>
        <translation>Le fichier contient d’autres clés : celles d’une autre organisation, ou d’avant un changement de clé.</translation>
    </message>
    <message>
        <source>The file is older than the newest one: its next key is out of use. Take the newest file.</source>
        <translation>Il existe un fichier plus récent : la clé suivante de celui-ci n’est plus valable. Prenez le fichier le plus récent.</translation>
    </message>
    <message>
        <source>The new recovery file could not be written. Nothing was changed.</source>
        <translation>Le nouveau fichier de récupération n’a pas pu être écrit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The organisation's key is not on this computer. Restore it from the recovery file.</source>
        <translation>La clé de l’organisation n’est pas sur cet ordinateur. Restaurez-la à partir du fichier de récupération.</translation>
    </message>
    <message>
        <source>The keychain did not do its part.</source>
        <translation>Le trousseau n’a pas effectué l’opération.</translation>
    </message>
    <message>
        <source>The relay refused.</source>
        <translation>Le relais a refusé.</translation>
    </message>
    <message>
        <source>The connection was lost. Look here again when you are connected.</source>
        <translation>La connexion a été perdue. Revenez voir ici une fois la connexion rétablie.</translation>
    </message>
    <message>
        <source>This computer's cryptography library failed.</source>
        <translation>La bibliothèque cryptographique de cet ordinateur a échoué.</translation>
    </message>
    <message>
        <source>Save a recovery file</source>
        <translation>Enregistrer un fichier de récupération</translation>
    </message>
    <message>
        <source>Restore the organisation's key</source>
        <translation>Restaurer la clé de l’organisation</translation>
    </message>
    <message>
        <source>Rotate to the next key</source>
        <translation>Passer à la clé suivante</translation>
    </message>
    <message>
        <source>Take the key offline</source>
        <translation>Mettre la clé hors ligne</translation>
    </message>
    <message>
        <source>Let a device approve others</source>
        <translation>Autoriser un appareil à en approuver d’autres</translation>
    </message>
    <message>
        <source>The file holds the current key and a new next key, under a passphrase. Keep both apart from this computer. An earlier file can still restore the current key, but no longer rotate. Copy the widget snippet to your pages afterwards: it names the new next key.</source>
        <translation>Le fichier contient la clé actuelle et une nouvelle clé suivante, protégées par une phrase secrète. Conservez les deux à l’écart de cet ordinateur. Un fichier antérieur permet encore de restaurer la clé actuelle, mais plus d’en changer. Copiez ensuite le code du widget dans vos pages : il indique la nouvelle clé suivante.</translation>
    </message>
    <message>
        <source>Afterwards this device may approve other devices.</source>
        <translation>Ensuite, cet appareil pourra approuver d’autres appareils.</translation>
    </message>
    <message>
        <source>The next key becomes the current one and a new next key is made. Devices get new certificates by themselves. Pages with the present snippet go on; give them the new snippet before the next rotation. Destroy the old file afterwards.</source>
        <translation>La clé suivante devient la clé actuelle et une nouvelle clé suivante est créée. Les appareils reçoivent d’eux-mêmes de nouveaux certificats. Les pages qui portent le code actuel continuent de fonctionner ; donnez-leur le nouveau code avant le prochain changement de clé. Détruisez ensuite l’ancien fichier.</translation>
    </message>
    <message>
        <source>The key is removed from this computer once the file is seen to hold it. Approving goes on; within 30 days the file is needed again.</source>
        <translation>La clé est retirée de cet ordinateur dès qu’il est établi que le fichier la contient. Les approbations restent possibles ; le fichier sera de nouveau nécessaire dans les 30 jours.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Changer de clé</translation>
    </message>
    <message>
        <source>Take offline</source>
        <translation>Mettre hors ligne</translation>
    </message>
    <message>
        <source>The recovery file is saved. Now copy the new widget snippet to your pages.</source>
        <translation>Le fichier de récupération est enregistré. Copiez maintenant le nouveau code du widget dans vos pages.</translation>
    </message>
    <message>
        <source>The key was restored. This device may approve others.</source>
        <translation>La clé est restaurée. Cet appareil peut en approuver d’autres.</translation>
    </message>
    <message>
        <source>The rotation is done. Keep the new recovery file, destroy the old one, and copy the new widget snippet to your pages.</source>
        <translation>Le changement de clé est fait. Conservez le nouveau fichier de récupération, détruisez l’ancien et copiez le nouveau code du widget dans vos pages.</translation>
    </message>
    <message>
        <source>The key is no longer on this computer.</source>
        <translation>La clé n’est plus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The device may approve others now.</source>
        <translation>L’appareil peut maintenant en approuver d’autres.</translation>
    </message>
    <message>
        <source>The current key is in this computer's keychain. The next key is in the recovery file only.</source>
        <translation>La clé actuelle est dans le trousseau de cet ordinateur. La clé suivante est uniquement dans le fichier de récupération.</translation>
    </message>
    <message>
        <source>The organisation's key is not on this computer.</source>
        <translation>La clé de l’organisation n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer's keychain does not answer, so it is not known whether the key is here.</source>
        <translation>Le trousseau de cet ordinateur ne répond pas ; on ne sait donc pas si la clé s’y trouve.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n characters.</source>
        <translation>
            <numerusform>La phrase secrète doit comporter au moins %n caractère.</numerusform>
            <numerusform>La phrase secrète doit comporter au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase may have at most %n characters.</source>
        <translation>
            <numerusform>La phrase secrète peut comporter au plus %n caractère.</numerusform>
            <numerusform>La phrase secrète peut comporter au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n different characters.</source>
        <translation>
            <numerusform>La phrase secrète doit comporter au moins %n caractère différent.</numerusform>
            <numerusform>La phrase secrète doit comporter au moins %n caractères différents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordNotice</name>
    <message>
        <source>Your password expires today. Afterwards you can only sign in to change it.</source>
        <translation>Votre mot de passe expire aujourd’hui. Ensuite, vous ne pourrez vous connecter que pour le changer.</translation>
    </message>
    <message numerus="yes">
        <source>Your password expires in %n day(s).</source>
        <translation>
            <numerusform>Votre mot de passe expire dans %n jour.</numerusform>
            <numerusform>Votre mot de passe expire dans %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Changer le mot de passe…</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Réessayez dans %1.</translation>
    </message>
    <message>
        <source>The relay could not read what this program sent. Please report this.</source>
        <translation>Le relais n’a pas pu lire ce que ce programme a envoyé. Veuillez le signaler.</translation>
    </message>
    <message>
        <source>That is too long for the relay.</source>
        <translation>C’est trop long pour le relais.</translation>
    </message>
    <message>
        <source>The relay does not know this action. Its version is older than this program's.</source>
        <translation>Le relais ne connaît pas cette action. Sa version est plus ancienne que celle de ce programme.</translation>
    </message>
    <message>
        <source>That is not possible at this moment.</source>
        <translation>Ce n’est pas possible pour le moment.</translation>
    </message>
    <message>
        <source>Your account has no permission for this. An administrator can give it.</source>
        <translation>Votre compte n’y est pas autorisé. Un administrateur peut lui en donner le droit.</translation>
    </message>
    <message>
        <source>Too many at once. Please wait a moment.</source>
        <translation>Trop de choses à la fois. Veuillez patienter un instant.</translation>
    </message>
    <message>
        <source>The relay does not know this chat any more.</source>
        <translation>Le relais ne connaît plus cette discussion.</translation>
    </message>
    <message>
        <source>This chat has ended.</source>
        <translation>Cette discussion est terminée.</translation>
    </message>
    <message>
        <source>Another operator has already accepted this chat.</source>
        <translation>Un autre conseiller a déjà accepté cette discussion.</translation>
    </message>
    <message>
        <source>The relay does not know this form any more.</source>
        <translation>Le relais ne connaît plus ce formulaire.</translation>
    </message>
    <message>
        <source>This form is already finished.</source>
        <translation>Ce formulaire est déjà clos.</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>Nom d’utilisateur ou mot de passe incorrect.</translation>
    </message>
    <message>
        <source>This account is locked after too many failed tries.</source>
        <translation>Ce compte est verrouillé après trop d’essais infructueux.</translation>
    </message>
    <message>
        <source>Please change your password first.</source>
        <translation>Veuillez d’abord changer votre mot de passe.</translation>
    </message>
    <message>
        <source>The new password does not meet the rules:</source>
        <translation>Le nouveau mot de passe ne respecte pas les règles :</translation>
    </message>
    <message>
        <source>Your session is over. Please sign in again.</source>
        <translation>Votre session est terminée. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>The set-up secret is wrong. It is the one that the relay printed on its host.</source>
        <translation>Le code de configuration est incorrect. C’est celui que le relais a affiché sur sa machine.</translation>
    </message>
    <message>
        <source>This relay is already set up. Sign in instead; an administrator can create your account.</source>
        <translation>Ce relais est déjà configuré. Connectez-vous plutôt ; un administrateur peut créer votre compte.</translation>
    </message>
    <message>
        <source>The set-up secret is older than one hour. Print a new one on the relay's host: sealdesk-relay setup</source>
        <translation>Le code de configuration date de plus d’une heure. Affichez-en un nouveau sur la machine du relais : sealdesk-relay setup</translation>
    </message>
    <message>
        <source>This user name is taken.</source>
        <translation>Ce nom d’utilisateur est déjà pris.</translation>
    </message>
    <message>
        <source>This name cannot be used. Use letters, digits, dots, hyphens and underscores.</source>
        <translation>Ce nom ne peut pas être utilisé. Utilisez des lettres, des chiffres, des points, des traits d’union et des tirets bas.</translation>
    </message>
    <message>
        <source>This device is not approved yet. An administrator must approve it.</source>
        <translation>Cet appareil n’est pas encore approuvé. Un administrateur doit l’approuver.</translation>
    </message>
    <message>
        <source>The relay did not accept this device's proof. Please connect again.</source>
        <translation>Le relais n’a pas accepté la preuve de cet appareil. Veuillez vous connecter à nouveau.</translation>
    </message>
    <message>
        <source>The relay did not accept this device's certificate.</source>
        <translation>Le relais n’a pas accepté le certificat de cet appareil.</translation>
    </message>
    <message>
        <source>The secure exchange did not accept the ticket.</source>
        <translation>Le serveur de formulaires n’a pas accepté le ticket.</translation>
    </message>
    <message>
        <source>The ticket for the secure exchange came too late.</source>
        <translation>Le ticket est arrivé trop tard au serveur de formulaires.</translation>
    </message>
    <message>
        <source>The ticket for the secure exchange was used before.</source>
        <translation>Le ticket pour le serveur de formulaires a déjà été utilisé.</translation>
    </message>
    <message>
        <source>The secure-form server cannot be reached. Chats go on; forms do not.</source>
        <translation>Le serveur de formulaires sécurisés est injoignable. Les discussions continuent, pas les formulaires.</translation>
    </message>
    <message>
        <source>The relay could not save it. Nothing was lost here; try again.</source>
        <translation>Le relais n’a pas pu l’enregistrer. Rien n’est perdu ici ; réessayez.</translation>
    </message>
    <message>
        <source>The relay could not write its audit log, so it refused. Please tell an administrator.</source>
        <translation>Le relais n’a pas pu écrire son journal d’audit et a donc refusé. Veuillez en informer un administrateur.</translation>
    </message>
    <message>
        <source>The visitor has not given consent.</source>
        <translation>Le visiteur n’a pas donné son accord.</translation>
    </message>
    <message>
        <source>The relay is being stopped. This program connects again by itself.</source>
        <translation>Le relais est en cours d’arrêt. Ce programme se reconnectera de lui-même.</translation>
    </message>
    <message>
        <source>This message is too old to be changed, or not yours.</source>
        <translation>Ce message est trop ancien pour être modifié, ou n’est pas de vous.</translation>
    </message>
    <message>
        <source>The relay could not verify this decision about card masking, or a newer one holds.</source>
        <translation>Le relais n’a pas pu vérifier cette décision sur le masquage des cartes, ou une plus récente s’applique.</translation>
    </message>
    <message>
        <source>At least one letter</source>
        <translation>Au moins une lettre</translation>
    </message>
    <message>
        <source>At least one digit</source>
        <translation>Au moins un chiffre</translation>
    </message>
    <message>
        <source>Does not contain your user name</source>
        <translation>Ne contient pas votre nom d’utilisateur</translation>
    </message>
    <message>
        <source>Not a common password or phrase</source>
        <translation>Ni mot de passe ni expression courants</translation>
    </message>
    <message>
        <source>Please type the relay's address.</source>
        <translation>Veuillez saisir l’adresse du relais.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like wss://chat.example.org:8443</source>
        <translation>Ce n’est pas une adresse. Elle ressemble à wss://chat.example.org:8443</translation>
    </message>
    <message>
        <source>The address must begin with wss:// (an encrypted connection).</source>
        <translation>L’adresse doit commencer par wss:// (connexion chiffrée).</translation>
    </message>
    <message>
        <source>The address has no host name.</source>
        <translation>Il manque le nom d’hôte dans l’adresse.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>Le port doit être un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address.</source>
        <translation>N’indiquez ni nom d’utilisateur ni mot de passe dans l’adresse.</translation>
    </message>
    <message>
        <source>Leave everything after the port out of the address.</source>
        <translation>N’indiquez rien après le port dans l’adresse.</translation>
    </message>
    <message>
        <source>No relay answers at this address. Is it running, and is this computer online?</source>
        <translation>Aucun relais ne répond à cette adresse. Est-il en marche, et cet ordinateur est-il en ligne ?</translation>
    </message>
    <message>
        <source>The relay did not answer in time.</source>
        <translation>Le relais n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The encrypted connection could not be made.</source>
        <translation>La connexion chiffrée n’a pas pu être établie.</translation>
    </message>
    <message>
        <source>What answers at this address is not a Sealdesk relay.</source>
        <translation>Ce qui répond à cette adresse n’est pas un relais Sealdesk.</translation>
    </message>
    <message>
        <source>The relay speaks another version of the protocol. Update this program or the relay.</source>
        <translation>Le relais parle une autre version du protocole. Mettez à jour ce programme ou le relais.</translation>
    </message>
    <message>
        <source>The relay closed the connection.</source>
        <translation>Le relais a fermé la connexion.</translation>
    </message>
    <message>
        <source>The relay's certificate has expired.</source>
        <translation>Le certificat du relais a expiré.</translation>
    </message>
    <message>
        <source>The relay's certificate is not valid yet. Check this computer's clock.</source>
        <translation>Le certificat du relais n’est pas encore valable. Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The relay's certificate is for another host.</source>
        <translation>Le certificat du relais est destiné à un autre hôte.</translation>
    </message>
    <message>
        <source>The relay's certificate has been revoked.</source>
        <translation>Le certificat du relais a été révoqué.</translation>
    </message>
    <message>
        <source>The relay's certificate is not signed by an authority that this computer trusts.</source>
        <translation>Le certificat du relais n’est pas signé par une autorité à laquelle cet ordinateur fait confiance.</translation>
    </message>
    <message>
        <source>The relay showed no certificate.</source>
        <translation>Le relais n’a présenté aucun certificat.</translation>
    </message>
    <message>
        <source>There is no connection to the relay at this moment.</source>
        <translation>Il n’y a pas de connexion au relais pour le moment.</translation>
    </message>
    <message>
        <source>The system's keychain has not answered yet. Please try again in a moment.</source>
        <translation>Le trousseau du système n’a pas encore répondu. Veuillez réessayer dans un instant.</translation>
    </message>
    <message>
        <source>Please wait for the answer to the last try.</source>
        <translation>Veuillez attendre la réponse au dernier essai.</translation>
    </message>
    <message>
        <source>This relay is not set up yet.</source>
        <translation>Ce relais n’est pas encore configuré.</translation>
    </message>
    <message>
        <source>This relay is already set up.</source>
        <translation>Ce relais est déjà configuré.</translation>
    </message>
    <message>
        <source>The organisation's key could not be kept in the system's keychain, so nothing was set up.</source>
        <translation>La clé de l’organisation n’a pas pu être conservée dans le trousseau du système ; rien n’a donc été configuré.</translation>
    </message>
    <message>
        <source>This computer's cryptography library failed.</source>
        <translation>La bibliothèque cryptographique de cet ordinateur a échoué.</translation>
    </message>
    <message>
        <source>This system has no keychain. Chats work; secure forms need one to keep this device's key.</source>
        <translation>Ce système n’a pas de trousseau. Les discussions fonctionnent ; les formulaires sécurisés en ont besoin pour conserver la clé de cet appareil.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and start this program again to send secure forms.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le et relancez ce programme pour envoyer des formulaires sécurisés.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Chats work; secure forms do not.</source>
        <translation>Le trousseau n’a pas répondu à temps. Les discussions fonctionnent, pas les formulaires sécurisés.</translation>
    </message>
    <message>
        <source>This device was enrolled, but its key is not in the keychain. Unlock the keychain, or ask an administrator.</source>
        <translation>Cet appareil a été inscrit, mais sa clé n’est pas dans le trousseau. Déverrouillez le trousseau ou demandez à un administrateur.</translation>
    </message>
    <message>
        <source>The key of this device in the keychain is damaged. An administrator must enrol it anew.</source>
        <translation>La clé de cet appareil dans le trousseau est endommagée. Un administrateur doit l’inscrire à nouveau.</translation>
    </message>
    <message>
        <source>The keychain gave another key than the one this device was enrolled with. Chats work; secure forms do not. Restore the keychain, or ask an administrator.</source>
        <translation>Le trousseau a fourni une autre clé que celle avec laquelle cet appareil a été inscrit. Les discussions fonctionnent, pas les formulaires sécurisés. Restaurez le trousseau ou demandez à un administrateur.</translation>
    </message>
    <message>
        <source>The keychain said that it stored this device's key, but does not give it back. Chats work; secure forms do not.</source>
        <translation>Le trousseau a déclaré avoir conservé la clé de cet appareil, mais ne la restitue pas. Les discussions fonctionnent, pas les formulaires sécurisés.</translation>
    </message>
    <message>
        <source>The keychain reported an error. Chats work; secure forms do not.</source>
        <translation>Le trousseau a signalé une erreur. Les discussions fonctionnent, pas les formulaires sécurisés.</translation>
    </message>
    <message>
        <source>You signed in on another device, so this session ended. Form answers here were erased.</source>
        <translation>Vous vous êtes connecté sur un autre appareil ; cette session a donc pris fin. Les réponses aux formulaires ont été effacées ici.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Vous êtes déconnecté.</translation>
    </message>
    <message>
        <source>You were signed out after a time without input.</source>
        <translation>Vous avez été déconnecté après un temps d’inactivité.</translation>
    </message>
    <message>
        <source>Your session ended because its time was over.</source>
        <translation>Votre session a pris fin, car sa durée était écoulée.</translation>
    </message>
    <message>
        <source>An administrator ended your session.</source>
        <translation>Un administrateur a mis fin à votre session.</translation>
    </message>
    <message>
        <source>Your password was changed. Please sign in with the new one.</source>
        <translation>Votre mot de passe a été changé. Veuillez vous connecter avec le nouveau.</translation>
    </message>
    <message>
        <source>This message is too long. Send it in parts of at most 8,000 characters.</source>
        <translation>Ce message est trop long. Envoyez-le en plusieurs parties de 8 000 caractères au plus.</translation>
    </message>
    <message>
        <source>This chat is not open any more.</source>
        <translation>Cette discussion n’est plus ouverte.</translation>
    </message>
    <message>
        <source>Accept the chat before you write.</source>
        <translation>Acceptez la discussion avant d’écrire.</translation>
    </message>
    <message>
        <source>No secure form now: there is no connection to the relay.</source>
        <translation>Pas de formulaire sécurisé pour l’instant : il n’y a pas de connexion au relais.</translation>
    </message>
    <message>
        <source>Your account may not send secure forms.</source>
        <translation>Votre compte ne peut pas envoyer de formulaires sécurisés.</translation>
    </message>
    <message>
        <source>Secure forms are off: this computer does not protect enough memory for the answers. See the notice above.</source>
        <translation>Les formulaires sécurisés sont désactivés : cet ordinateur ne protège pas assez de mémoire pour les réponses. Voir l’avis ci-dessus.</translation>
    </message>
    <message>
        <source>This device's key could not be kept in a keychain, so secure forms are off.</source>
        <translation>La clé de cet appareil n’a pu être conservée dans aucun trousseau ; les formulaires sécurisés sont donc désactivés.</translation>
    </message>
    <message>
        <source>This device waits for an administrator's approval.</source>
        <translation>Cet appareil attend l’approbation d’un administrateur.</translation>
    </message>
    <message>
        <source>An administrator has revoked this device.</source>
        <translation>Un administrateur a révoqué cet appareil.</translation>
    </message>
    <message>
        <source>This device's certificate is missing or out of date. An administrator's console renews it.</source>
        <translation>Le certificat de cet appareil est absent ou périmé. La console d’un administrateur le renouvelle.</translation>
    </message>
    <message>
        <source>Accept the chat before you send a form.</source>
        <translation>Acceptez la discussion avant d’envoyer un formulaire.</translation>
    </message>
    <message>
        <source>The visitor's page uses an older widget that cannot show secure forms.</source>
        <translation>La page du visiteur utilise un widget plus ancien, qui ne peut pas afficher de formulaires sécurisés.</translation>
    </message>
    <message>
        <source>One form at a time: the present one is not finished.</source>
        <translation>Un seul formulaire à la fois : celui en cours n’est pas terminé.</translation>
    </message>
    <message>
        <source>This form does not exist any more.</source>
        <translation>Ce formulaire n’existe plus.</translation>
    </message>
    <message>
        <source>The relay refused this form.</source>
        <translation>Le relais a refusé ce formulaire.</translation>
    </message>
    <message>
        <source>The secure-form server cannot be reached.</source>
        <translation>Le serveur de formulaires sécurisés est injoignable.</translation>
    </message>
    <message>
        <source>The secure-form server refused this form.</source>
        <translation>Le serveur de formulaires sécurisés a refusé ce formulaire.</translation>
    </message>
    <message>
        <source>What arrived could not be opened three times, so the key was erased.</source>
        <translation>Ce qui est arrivé n’a pas pu être ouvert à trois reprises ; la clé a donc été effacée.</translation>
    </message>
    <message>
        <source>This form was sent by an earlier run of this program; its answers cannot be read here.</source>
        <translation>Ce formulaire a été envoyé lors d’une exécution antérieure de ce programme ; ses réponses ne peuvent pas être lues ici.</translation>
    </message>
    <message>
        <source>This account is disabled. Please ask an administrator.</source>
        <translation>Ce compte est désactivé. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>This one-time password is too old. Please ask an administrator for a new one.</source>
        <translation>Ce mot de passe à usage unique est trop ancien. Demandez-en un nouveau à un administrateur.</translation>
    </message>
    <message>
        <source>The relay does not know this account.</source>
        <translation>Le relais ne connaît pas ce compte.</translation>
    </message>
    <message>
        <source>This is the last administrator who can sign in.</source>
        <translation>C’est le dernier administrateur qui peut se connecter.</translation>
    </message>
    <message>
        <source>This value is not allowed.</source>
        <translation>Cette valeur n’est pas autorisée.</translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime. Please look at it again.</source>
        <translation>Quelqu’un d’autre a modifié cela entre-temps. Veuillez vérifier à nouveau.</translation>
    </message>
    <message>
        <source>Signing in is not allowed from this computer's address.</source>
        <translation>La connexion n’est pas autorisée depuis l’adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>This list would lock out the computer that you are using.</source>
        <translation>Cette liste bloquerait l’ordinateur que vous utilisez.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Au moins %n caractère</numerusform>
            <numerusform>Au moins %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s)</source>
        <translation>
            <numerusform>Au plus %n caractère</numerusform>
            <numerusform>Au plus %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not one of your last %n password(s)</source>
        <translation>
            <numerusform>Différent de votre dernier mot de passe</numerusform>
            <numerusform>Différent de vos %n derniers mots de passe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not changed more than %n time(s) a day</source>
        <translation>
            <numerusform>Pas plus de %n changement par jour</numerusform>
            <numerusform>Pas plus de %n changements par jour</numerusform>
        </translation>
    </message>
    <message>
        <source>This console was locked at that time.</source>
        <translation>Cette console était verrouillée à ce moment-là.</translation>
    </message>
    <message>
        <source>This code is wrong. A new one comes every 30 seconds.</source>
        <translation>Ce code est incorrect. Un nouveau est affiché toutes les 30 secondes.</translation>
    </message>
    <message>
        <source>This code was used already. Wait for the next one.</source>
        <translation>Ce code a déjà été utilisé. Attendez le suivant.</translation>
    </message>
    <message>
        <source>This code is too old. If it is the newest one, the clock of your phone or of the relay is wrong.</source>
        <translation>Ce code est trop ancien. S’il s’agit du plus récent, l’horloge de votre téléphone ou celle du relay est fausse.</translation>
    </message>
    <message>
        <source>The relay's clock was set back, so it cannot check codes. Use a recovery code, and tell an administrator.</source>
        <translation>L’horloge du relay a été reculée, il ne peut donc pas vérifier les codes. Utilisez un code de secours et prévenez un administrateur.</translation>
    </message>
    <message>
        <source>A second factor of your own is needed for this.</source>
        <translation>Il vous faut pour cela votre propre second facteur.</translation>
    </message>
    <message>
        <source>There is no second factor.</source>
        <translation>Il n’y a pas de second facteur.</translation>
    </message>
    <message>
        <source>After several wrong passwords, an answer to the picture or the question is needed too.</source>
        <translation>Après plusieurs mots de passe incorrects, une réponse à l’image ou à la question est aussi nécessaire.</translation>
    </message>
    <message>
        <source>That was not the answer. Here is another one; your password was not looked at.</source>
        <translation>Ce n’était pas la réponse. En voici une autre ; votre mot de passe n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>Your organisation's directory cannot be reached at this moment, so a password that it keeps cannot be checked. If yours is not kept there, user name or password is wrong.</source>
        <translation>L’annuaire de votre organisation est injoignable pour le moment ; un mot de passe qui s’y trouve ne peut pas être vérifié. Si le vôtre ne s’y trouve pas, le nom d’utilisateur ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>Your organisation's directory knows you, but none of your groups may sign in here. An administrator of the directory can change that.</source>
        <translation>L’annuaire de votre organisation vous connaît, mais aucun de vos groupes ne peut se connecter ici. Un administrateur de l’annuaire peut changer cela.</translation>
    </message>
    <message>
        <source>This account belongs to another entry of your organisation's directory. Please ask an administrator.</source>
        <translation>Ce compte appartient à une autre entrée de l’annuaire de votre organisation. Veuillez vous adresser à un administrateur.</translation>
    </message>
    <message>
        <source>Password and role of this account are kept by your organisation's directory. They are changed there.</source>
        <translation>Le mot de passe et le rôle de ce compte se trouvent dans l’annuaire de votre organisation. C’est là qu’ils se modifient.</translation>
    </message>
    <message>
        <source>This account or role may do more than yours, so you cannot give or change it.</source>
        <translation>Ce compte ou ce rôle permet plus que le vôtre : vous ne pouvez ni l’attribuer ni le modifier.</translation>
    </message>
    <message>
        <source>This role does not exist any more.</source>
        <translation>Ce rôle n’existe plus.</translation>
    </message>
    <message>
        <source>Somebody still has this role. Give them another one first.</source>
        <translation>Quelqu’un a encore ce rôle. Attribuez-lui d’abord un autre rôle.</translation>
    </message>
    <message>
        <source>This proposal does not wait any more: it was decided, or its time is over.</source>
        <translation>Cette proposition n’attend plus : elle a été tranchée ou son délai est écoulé.</translation>
    </message>
    <message>
        <source>You proposed this yourself. Another person must confirm it.</source>
        <translation>C’est vous qui avez proposé cela. Une autre personne doit le confirmer.</translation>
    </message>
    <message>
        <source>This needs two people who may change the rules and can sign in.</source>
        <translation>Il faut deux personnes autorisées à modifier les règles et pouvant se connecter.</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Operator</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>Send secure forms</source>
        <translation>Envoyer des formulaires sécurisés</translation>
    </message>
    <message>
        <source>See answers</source>
        <translation>Voir les réponses</translation>
    </message>
    <message>
        <source>Manage forms</source>
        <translation>Gérer les formulaires</translation>
    </message>
    <message>
        <source>Manage operators and roles</source>
        <translation>Gérer les conseillers et les rôles</translation>
    </message>
    <message>
        <source>Manage devices</source>
        <translation>Gérer les appareils</translation>
    </message>
    <message>
        <source>Change rules</source>
        <translation>Modifier les règles</translation>
    </message>
    <message>
        <source>See rules</source>
        <translation>Voir les règles</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>Lire le journal d’audit</translation>
    </message>
    <message>
        <source>Read transcripts</source>
        <translation>Lire les conversations</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Back up and restore</source>
        <translation>Sauvegarder et restaurer</translation>
    </message>
    <message>
        <source>See waiting visitors, accept chats and write in them.</source>
        <translation>Voir les visiteurs en attente, accepter des discussions et y écrire.</translation>
    </message>
    <message>
        <source>Send a secure form to the visitor of an own chat.</source>
        <translation>Envoyer un formulaire sécurisé au visiteur d’une de ses discussions.</translation>
    </message>
    <message>
        <source>Make the answers of an own form visible, field by field.</source>
        <translation>Révéler, champ par champ, les réponses d’un de ses formulaires.</translation>
    </message>
    <message>
        <source>Make and change secure forms.</source>
        <translation>Créer et modifier des formulaires sécurisés.</translation>
    </message>
    <message>
        <source>Create, disable and unlock accounts, and give roles. Never more than the own role allows.</source>
        <translation>Créer, désactiver et déverrouiller des comptes, attribuer des rôles. Jamais plus que ce que permet son propre rôle.</translation>
    </message>
    <message>
        <source>Approve and revoke computers, and manage the organisation's key.</source>
        <translation>Approuver et révoquer des ordinateurs, gérer la clé de l’organisation.</translation>
    </message>
    <message>
        <source>Change the rules of access, the allowed addresses and card masking.</source>
        <translation>Modifier les règles d’accès, les adresses autorisées et le masquage des cartes.</translation>
    </message>
    <message>
        <source>See these rules without changing them.</source>
        <translation>Voir ces règles sans les modifier.</translation>
    </message>
    <message>
        <source>Read and check the record of who did what.</source>
        <translation>Lire et vérifier la trace de qui a fait quoi.</translation>
    </message>
    <message>
        <source>Read what was written in all chats.</source>
        <translation>Lire ce qui a été écrit dans toutes les discussions.</translation>
    </message>
    <message>
        <source>Export what the role may read.</source>
        <translation>Exporter ce que le rôle permet de lire.</translation>
    </message>
    <message>
        <source>Make backups and restore them.</source>
        <translation>Faire des sauvegardes et les restaurer.</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Adresses autorisées</translation>
    </message>
    <message>
        <source>Shortest password</source>
        <translation>Longueur minimale du mot de passe</translation>
    </message>
    <message>
        <source>Longest password</source>
        <translation>Longueur maximale du mot de passe</translation>
    </message>
    <message>
        <source>Letters and digits in passwords</source>
        <translation>Lettres et chiffres dans les mots de passe</translation>
    </message>
    <message>
        <source>Days until a password expires</source>
        <translation>Jours avant l’expiration d’un mot de passe</translation>
    </message>
    <message>
        <source>Days of warning before that</source>
        <translation>Jours d’avertissement avant cela</translation>
    </message>
    <message>
        <source>Earlier passwords that are refused</source>
        <translation>Anciens mots de passe refusés</translation>
    </message>
    <message>
        <source>No user name in passwords</source>
        <translation>Pas de nom d’utilisateur dans le mot de passe</translation>
    </message>
    <message>
        <source>Password changes a day</source>
        <translation>Changements de mot de passe par jour</translation>
    </message>
    <message>
        <source>No common passwords</source>
        <translation>Pas de mots de passe courants</translation>
    </message>
    <message>
        <source>Hours that a one-time password lasts</source>
        <translation>Durée d’un mot de passe à usage unique (heures)</translation>
    </message>
    <message>
        <source>Days until an unused account is disabled</source>
        <translation>Jours avant la désactivation d’un compte inutilisé</translation>
    </message>
    <message>
        <source>Wrong passwords until a lockout</source>
        <translation>Mots de passe erronés avant blocage</translation>
    </message>
    <message>
        <source>Minutes of a lockout</source>
        <translation>Durée d’un blocage (minutes)</translation>
    </message>
    <message>
        <source>Minutes without input until the lock</source>
        <translation>Minutes sans saisie avant le verrouillage</translation>
    </message>
    <message>
        <source>Hours that a session lasts</source>
        <translation>Durée d’une session (heures)</translation>
    </message>
    <message>
        <source>Minutes until a locked session ends</source>
        <translation>Minutes avant la fin d’une session verrouillée</translation>
    </message>
    <message>
        <source>Minutes until chats of a locked session go back</source>
        <translation>Minutes avant la remise en attente des discussions d’une session verrouillée</translation>
    </message>
    <message>
        <source>A second person confirms changes of rules</source>
        <translation>Une seconde personne confirme les changements de règles</translation>
    </message>
    <message>
        <source>Days that ended chats are kept</source>
        <translation>Jours de conservation des discussions terminées</translation>
    </message>
    <message>
        <source>Days that the audit log is kept</source>
        <translation>Jours de conservation du journal d’audit</translation>
    </message>
    <message>
        <source>Second factor at sign-in</source>
        <translation>Second facteur à la connexion</translation>
    </message>
    <message>
        <source>Second factor when unlocking</source>
        <translation>Second facteur au déverrouillage</translation>
    </message>
    <message>
        <source>Wrong passwords until a picture is asked about</source>
        <translation>Mots de passe incorrects avant la question sur une image</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>The visitor ended the chat</source>
        <translation>Le visiteur a mis fin à la discussion</translation>
    </message>
    <message>
        <source>%1 ended the chat</source>
        <translation>%1 a mis fin à la discussion</translation>
    </message>
    <message>
        <source>The chat ended</source>
        <translation>La discussion est terminée</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Being filled</source>
        <translation>Saisie en cours</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Erasure unconfirmed</source>
        <translation>Effacement non confirmé</translation>
    </message>
    <message>
        <source>Answers and key were erased when the chat ended.</source>
        <translation>Les réponses et la clé ont été effacées à la fin de la discussion.</translation>
    </message>
    <message>
        <source>Answers and key were erased by you.</source>
        <translation>Vous avez effacé les réponses et la clé.</translation>
    </message>
    <message>
        <source>Answers and key were erased when this console was locked.</source>
        <translation>Les réponses et la clé ont été effacées au verrouillage de cette console.</translation>
    </message>
    <message>
        <source>Answers and key were erased at sign-out.</source>
        <translation>Les réponses et la clé ont été effacées à la déconnexion.</translation>
    </message>
    <message>
        <source>The form expired; its key was erased.</source>
        <translation>Le formulaire a expiré ; sa clé a été effacée.</translation>
    </message>
    <message>
        <source>The visitor declined; the key was erased.</source>
        <translation>Le visiteur a refusé ; la clé a été effacée.</translation>
    </message>
    <message>
        <source>The form was withdrawn; its key was erased.</source>
        <translation>Le formulaire a été retiré ; sa clé a été effacée.</translation>
    </message>
    <message>
        <source>What arrived could not be opened three times; the key was erased.</source>
        <translation>Ce qui est arrivé n’a pas pu être ouvert à trois reprises ; la clé a été effacée.</translation>
    </message>
    <message>
        <source>Answers and key were erased after the connection was lost.</source>
        <translation>Les réponses et la clé ont été effacées après la perte de la connexion.</translation>
    </message>
    <message>
        <source>Answers and key were erased when the program was closed.</source>
        <translation>Les réponses et la clé ont été effacées à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Secure form</source>
        <translation>Formulaire sécurisé</translation>
    </message>
    <message>
        <source>The chat started</source>
        <translation>La discussion a commencé</translation>
    </message>
    <message>
        <source>%1 accepted the chat</source>
        <translation>%1 a accepté la discussion</translation>
    </message>
    <message>
        <source>%1: sent by %2</source>
        <translation>%1 : formulaire envoyé par %2</translation>
    </message>
    <message>
        <source>%1: opened by the visitor</source>
        <translation>%1 : formulaire ouvert par le visiteur</translation>
    </message>
    <message>
        <source>%1: submitted, sealed</source>
        <translation>%1 : formulaire remis, scellé</translation>
    </message>
    <message>
        <source>%1: declined by the visitor</source>
        <translation>%1 : formulaire refusé par le visiteur</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1 : formulaire expiré</translation>
    </message>
    <message>
        <source>%1: withdrawn</source>
        <translation>%1 : formulaire retiré</translation>
    </message>
    <message>
        <source>%1: purged, the answers are erased</source>
        <translation>%1 : réponses effacées</translation>
    </message>
    <message>
        <source>%1: erasure unconfirmed</source>
        <translation>%1 : effacement non confirmé</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>En attente d’approbation</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Non inscrit</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visiteur</translation>
    </message>
    <message>
        <source>The chat went back to the waiting ones</source>
        <translation>La discussion est revenue parmi celles en attente</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>%1: %2</source>
        <comment>who wrote, what</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 (sending)</source>
        <translation>%1 (envoi en cours)</translation>
    </message>
    <message>
        <source>%1 (delivered)</source>
        <translation>%1 (remis)</translation>
    </message>
    <message>
        <source>%1 (not sent)</source>
        <translation>%1 (non envoyé)</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::AboutPage</name>
    <message>
        <source>About Sealdesk</source>
        <translation>À propos de Sealdesk</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Cette console</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Fingerprint of this device</source>
        <translation>Empreinte de cet appareil</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Standing of this device</source>
        <translation>État de cet appareil</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>This device's key is kept in the system's keychain.</source>
        <translation>La clé de cet appareil est conservée dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Protected memory</source>
        <translation>Mémoire protégée</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>À modifier</translation>
    </message>
    <message>
        <source>Screen capture</source>
        <translation>Capture d’écran</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::AddressPage</name>
    <message>
        <source>Connect to your relay</source>
        <translation>Connexion à votre relais</translation>
    </message>
    <message>
        <source>The relay carries your organisation's chats. Your administrator knows its address.</source>
        <translation>Le relais transporte les discussions de votre organisation. Votre administrateur connaît son adresse.</translation>
    </message>
    <message>
        <source>Relay address</source>
        <translation>Adresse du relais</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
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
        <translation>Sections de l’administration</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Conseillers</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Organisation key</source>
        <translation>Clé de l’organisation</translation>
    </message>
    <message>
        <source>Widget snippet</source>
        <translation>Code du widget</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Card masking</source>
        <translation>Masquage des cartes</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Rule changes</source>
        <translation>Changements de règles</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::CaptchaBox</name>
    <message>
        <source>Another one</source>
        <translation>Une autre</translation>
    </message>
    <message>
        <source>Picture with characters</source>
        <translation>Image avec des caractères</translation>
    </message>
    <message>
        <source>Answer in digits</source>
        <translation>Réponse en chiffres</translation>
    </message>
    <message>
        <source>Characters in the picture</source>
        <translation>Caractères de l’image</translation>
    </message>
    <message>
        <source>Show a picture instead</source>
        <translation>Afficher plutôt une image</translation>
    </message>
    <message>
        <source>Ask me a question instead</source>
        <translation>Me poser plutôt une question</translation>
    </message>
    <message>
        <source>How much do these numbers make together: %1?</source>
        <translation>Combien font ces nombres ensemble : %1 ?</translation>
    </message>
    <message>
        <source>Which of these numbers is the largest: %1?</source>
        <translation>Lequel de ces nombres est le plus grand : %1 ?</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChangePasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The connection was lost before the relay answered. The old or the new password is in force; please try again when the connection is back.</source>
        <translation>La connexion a été perdue avant la réponse du relais. L’ancien ou le nouveau mot de passe est en vigueur ; veuillez réessayer une fois la connexion rétablie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Your password is changed. It is good until %1.</source>
        <translation>Votre mot de passe est changé. Il est valable jusqu’au %1.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChangePasswordForm</name>
    <message>
        <source>Current password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>Please type your current password.</source>
        <translation>Veuillez saisir votre mot de passe actuel.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChangePasswordPage</name>
    <message>
        <source>Choose your own password</source>
        <translation>Choisissez votre mot de passe</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>The password that you were given works once. From now on use one that only you know.</source>
        <translation>Le mot de passe que vous avez reçu ne sert qu’une fois. Désormais, utilisez-en un que personne d’autre ne connaît.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Your password has expired. Choose a new one to go on.</source>
        <translation>Votre mot de passe a expiré. Choisissez-en un nouveau pour continuer.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChangeRoleDialog</name>
    <message>
        <source>Change role</source>
        <translation>Changer de rôle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>The session of %1 ends at once. The new role holds from the next sign-in.</source>
        <translation>La session de %1 se termine aussitôt. Le nouveau rôle vaut dès la prochaine connexion.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This role allows nothing.</source>
        <translation>Ce rôle ne permet rien.</translation>
    </message>
    <message>
        <source>It allows: %1.</source>
        <translation>Il permet : %1.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChatHeader</name>
    <message>
        <source>Secure form</source>
        <translation>Formulaire sécurisé</translation>
    </message>
    <message>
        <source>End chat</source>
        <translation>Terminer la discussion</translation>
    </message>
    <message>
        <source>Ask for sensitive details in a sealed form</source>
        <translation>Demander des données sensibles dans un formulaire scellé</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChatListDelegate</name>
    <message>
        <source>typing…</source>
        <translation>écrit…</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChatListModel</name>
    <message numerus="yes">
        <source>Waiting (%n)</source>
        <translation>
            <numerusform>En attente (%n)</numerusform>
            <numerusform>En attente (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mine (%n)</source>
        <translation>
            <numerusform>Mes discussions (%n)</numerusform>
            <numerusform>Mes discussions (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended (%n)</source>
        <translation>
            <numerusform>Terminées (%n)</numerusform>
            <numerusform>Terminées (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt; 1 min</source>
        <comment>waiting time</comment>
        <translation>&lt; 1 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>waiting time</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1, waiting for %2</source>
        <translation>%1, en attente depuis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread message(s)</source>
        <translation>
            <numerusform>%1, %n message non lu</numerusform>
            <numerusform>%1, %n messages non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ended</source>
        <translation>%1, discussion terminée</translation>
    </message>
    <message>
        <source>Masking was off during some of this chat: it may hold card numbers in full</source>
        <translation>Le masquage était désactivé pendant une partie de cette discussion : elle peut contenir des numéros de carte en entier</translation>
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
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Code of six digits</source>
        <translation>Code à six chiffres</translation>
    </message>
    <message>
        <source>Use the authenticator instead</source>
        <translation>Utiliser l’application d’authentification</translation>
    </message>
    <message>
        <source>Use a recovery code instead</source>
        <translation>Utiliser un code de secours</translation>
    </message>
    <message>
        <source>One of the ten codes that you kept when you set up the authenticator. Each works once.</source>
        <translation>L’un des dix codes que vous avez conservés lors de la configuration de l’application d’authentification. Chacun sert une fois.</translation>
    </message>
    <message>
        <source>Open the authenticator on your phone and type the code that it shows for %1.</source>
        <translation>Ouvrez l’application d’authentification sur votre téléphone et saisissez le code qu’elle affiche pour %1.</translation>
    </message>
    <message>
        <source>A recovery code has 16 letters and digits.</source>
        <translation>Un code de secours comporte 16 lettres et chiffres.</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>Le code comporte six chiffres.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::CodePage</name>
    <message>
        <source>Enter the code</source>
        <translation>Saisissez le code</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::Composer</name>
    <message>
        <source>Message to visitor</source>
        <translation>Message au visiteur</translation>
    </message>
    <message>
        <source>Write a message. Enter sends, Shift+Enter starts a new line.</source>
        <translation>Écrivez un message. Entrée l’envoie, Maj+Entrée commence une nouvelle ligne.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ConnectionBadge</name>
    <message>
        <source>Connection: %1</source>
        <translation>Connexion : %1</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::Conversation</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Accept chat</source>
        <translation>Accepter la discussion</translation>
    </message>
    <message>
        <source>This visitor is waiting for somebody to talk to.</source>
        <translation>Ce visiteur attend quelqu’un à qui parler.</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>This chat has ended.</source>
        <translation>Cette discussion est terminée.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 est en train d’écrire…</translation>
    </message>
    <message>
        <source>%1 is typing: %2</source>
        <translation>%1 est en train d’écrire : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) not sent. %1</source>
        <translation>
            <numerusform>%n message non envoyé. %1</numerusform>
            <numerusform>%n messages non envoyés. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A card number in your message was masked before it was sent. Use a secure form for card details.</source>
        <translation>Un numéro de carte a été masqué dans votre message avant l’envoi. Utilisez un formulaire sécurisé pour les données de carte.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visiteur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Secure forms</source>
        <translation>Formulaires sécurisés</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Ask for card or other sensitive details with Secure form. Only this console can read the answers, and they are erased when the chat ends.</source>
        <translation>Demandez les données de carte ou d’autres données sensibles avec « Formulaire sécurisé ». Seule cette console peut lire les réponses ; elles sont effacées à la fin de la discussion.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::DevicesModel</name>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (celui-ci)</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Only an approved device can send secure forms. Approving signs its certificate with this console's own key; the relay cannot do that.</source>
        <translation>Seul un appareil approuvé peut envoyer des formulaires sécurisés. L’approbation signe son certificat avec la propre clé de cette console ; le relais ne peut pas le faire.</translation>
    </message>
    <message>
        <source>Device list</source>
        <translation>Liste des appareils</translation>
    </message>
    <message>
        <source>Approve device</source>
        <translation>Approuver l’appareil</translation>
    </message>
    <message>
        <source>Revoke device</source>
        <translation>Révoquer l’appareil</translation>
    </message>
    <message>
        <source>Let it approve others</source>
        <translation>Autoriser à approuver</translation>
    </message>
    <message>
        <source>No device has signed in yet.</source>
        <translation>Aucun appareil ne s’est encore connecté.</translation>
    </message>
    <message>
        <source>This console cannot approve devices, because it holds no certificate of the organisation for that.</source>
        <translation>Cette console ne peut pas approuver d’appareils, car elle n’a pas de certificat de l’organisation pour cela.</translation>
    </message>
    <message>
        <source>Ask %1 to read out the fingerprint under “This device” in their console. Approve only if it is %2.</source>
        <translation>Demandez à %1 de lire à voix haute l’empreinte affichée sous « Cet appareil » dans sa console. N’approuvez que si c’est %2.</translation>
    </message>
    <message>
        <source>This device may approve others. Revoking takes effect at once at the relay; if the device was stolen, rotate the organisation's key too, because its own approvals hold for up to 30 days elsewhere.</source>
        <translation>Cet appareil peut en approuver d’autres. La révocation prend effet immédiatement au relais ; si l’appareil a été volé, changez aussi la clé de l’organisation, car ses approbations restent valables ailleurs jusqu’à 30 jours.</translation>
    </message>
    <message>
        <source>Revoking takes effect at once at the relay, and within a day for widgets that a relay keeps it from.</source>
        <translation>La révocation prend effet immédiatement au relais, et en un jour pour les widgets auxquels un relais la cache.</translation>
    </message>
    <message>
        <source>A revoked device stays revoked. Its operator can enrol the computer anew under “This device”; it is another device then, and needs approval.</source>
        <translation>Un appareil révoqué le reste. Son conseiller peut inscrire à nouveau l’ordinateur sous « Cet appareil » ; c’est alors un autre appareil, à approuver.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::EnrolPage</name>
    <message>
        <source>Protect your account</source>
        <translation>Protégez votre compte</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>From now on, signing in takes your password and a code from your phone. A stolen password is then not enough.</source>
        <translation>Désormais, la connexion demande votre mot de passe et un code de votre téléphone. Un mot de passe volé ne suffit alors plus.</translation>
    </message>
    <message>
        <source>1. Open an authenticator program on your phone, and let it scan this picture.</source>
        <translation>1. Ouvrez une application d’authentification sur votre téléphone et faites-lui lire cette image.</translation>
    </message>
    <message>
        <source>QR code of the key below</source>
        <translation>Code QR de la clé ci-dessous</translation>
    </message>
    <message>
        <source>If it cannot scan, type this key into it:</source>
        <translation>Si elle ne peut pas la lire, saisissez-y cette clé :</translation>
    </message>
    <message>
        <source>Key for the authenticator</source>
        <translation>Clé pour l’application d’authentification</translation>
    </message>
    <message>
        <source>2. Type the code of six digits that it shows.</source>
        <translation>2. Saisissez le code à six chiffres qu’elle affiche.</translation>
    </message>
    <message>
        <source>Code of six digits</source>
        <translation>Code à six chiffres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>Le code comporte six chiffres.</translation>
    </message>
    <message>
        <source>The relay was restarted and made a new key. Scan this picture; the one before does not count.</source>
        <translation>Le relais a redémarré et a créé une nouvelle clé. Scannez cette image ; la précédente ne compte plus.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::FormField</name>
    <message>
        <source>Read %1 in large parts</source>
        <translation>Lire %1 en grands groupes</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message numerus="yes">
        <source>Copy for %n second(s); meanwhile every program on this computer can read it</source>
        <translation>
            <numerusform>Copier pendant %n seconde ; pendant ce temps, tout programme de cet ordinateur peut la lire</numerusform>
            <numerusform>Copier pendant %n secondes ; pendant ce temps, tout programme de cet ordinateur peut la lire</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role does not allow you to see answers.</source>
        <translation>Votre rôle ne permet pas de voir les réponses.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::FormPanel</name>
    <message>
        <source>Filling</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Erase now</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Secure form: %1</source>
        <translation>Formulaire sécurisé : %1</translation>
    </message>
    <message>
        <source>Form state: %1</source>
        <translation>État du formulaire : %1</translation>
    </message>
    <message>
        <source>Making the key and the signed offer…</source>
        <translation>Création de la clé et de l’offre signée…</translation>
    </message>
    <message>
        <source>The visitor has not opened it yet. It expires at %1.</source>
        <translation>Le visiteur ne l’a pas encore ouvert. Il expire à %1.</translation>
    </message>
    <message>
        <source>It expires at %1.</source>
        <translation>Il expire à %1.</translation>
    </message>
    <message>
        <source>Hold the eye to reveal a field. Each reveal is recorded, the value never is. Erased at %1 or when the chat ends.</source>
        <translation>Maintenez l’œil enfoncé pour révéler un champ. Chaque révélation est consignée, jamais la valeur. Effacé à %1 ou à la fin de la discussion.</translation>
    </message>
    <message>
        <source>The console that held the key is gone. The key existed only in that program's memory, so nothing can remain; but no signed receipt proves it.</source>
        <translation>La console qui détenait la clé n’existe plus. La clé n’existait que dans la mémoire de ce programme, il ne peut donc rien en rester ; mais aucun reçu signé ne le prouve.</translation>
    </message>
    <message>
        <source>Answers and key are erased.</source>
        <translation>Les réponses et la clé sont effacées.</translation>
    </message>
    <message>
        <source>The relay could not record it, so the field stays masked. Is there a connection?</source>
        <translation>Le relais n’a pas pu le consigner ; le champ reste donc masqué. Y a-t-il une connexion ?</translation>
    </message>
    <message>
        <source>This window's picture cannot be kept in locked memory now. The field stays masked.</source>
        <translation>L’image de cette fenêtre ne peut pas être gardée en mémoire verrouillée pour l’instant. Le champ reste masqué.</translation>
    </message>
    <message>
        <source>There is no locked memory left for a copy, so nothing was copied.</source>
        <translation>Il ne reste plus de mémoire verrouillée pour une copie ; rien n’a donc été copié.</translation>
    </message>
    <message numerus="yes">
        <source>Copied for %n second(s). Until then every program on this computer can read it, and a clipboard manager that ignores the mark for secrets may keep it.</source>
        <translation>
            <numerusform>Copié pour %n seconde. D’ici là, tout programme de cet ordinateur peut lire la réponse, et un gestionnaire de presse-papiers qui ignore la marque des secrets peut la conserver.</numerusform>
            <numerusform>Copié pour %n secondes. D’ici là, tout programme de cet ordinateur peut lire la réponse, et un gestionnaire de presse-papiers qui ignore la marque des secrets peut la conserver.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::FormPicker</name>
    <message>
        <source>Secure forms</source>
        <translation>Formulaires sécurisés</translation>
    </message>
    <message>
        <source>No form has been published</source>
        <translation>Aucun formulaire n’a été publié</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::GroupReader</name>
    <message>
        <source>Previous part</source>
        <translation>Groupe précédent</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Groupe suivant</translation>
    </message>
    <message>
        <source>%1, in large parts</source>
        <translation>%1, en grands groupes</translation>
    </message>
    <message>
        <source>Arrow keys go through the parts, Space shows one again, Escape ends.</source>
        <translation>Les flèches parcourent les groupes, Espace en affiche un à nouveau, Échap termine.</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <translation>%1, groupe %2 sur %3</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Groupe %1 sur %2</translation>
    </message>
    <message>
        <source>Part %1 of %2. Space shows it.</source>
        <translation>Groupe %1 sur %2. Espace l’affiche.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Langue du système</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Console verrouillée</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Le verrouillage des majuscules semble actif.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>If it stays locked, you are signed out in %1.</source>
        <translation>Si elle reste verrouillée, vous serez déconnecté dans %1.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Reprise…</translation>
    </message>
    <message>
        <source>No connection to the relay. Unlocking needs it; it comes back by itself.</source>
        <translation>Aucune connexion au relais. Elle est nécessaire pour déverrouiller ; elle se rétablit toute seule.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>Veuillez saisir votre mot de passe.</translation>
    </message>
    <message>
        <source>This password is wrong.</source>
        <translation>Ce mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The code took too long. Type your password again.</source>
        <translation>Le code est arrivé trop tard. Saisissez à nouveau votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::MaskingPage</name>
    <message>
        <source>Card masking</source>
        <translation>Masquage des cartes</translation>
    </message>
    <message>
        <source>Card numbers and security codes that people type into a chat are hidden before anyone reads or stores them.</source>
        <translation>Les numéros de carte et codes de sécurité saisis dans une discussion sont masqués avant que quiconque les lise ou les enregistre.</translation>
    </message>
    <message>
        <source>While masking is off, every card number that a visitor or operator types is stored in full, in transcripts and in backups, and everyone who reads the chat sees it. Nothing hides it later. These chats are marked for good, every console shows a warning, and the audit log names you. Card payment rules (PCI DSS) forbid keeping security codes at all.</source>
        <translation>Tant que le masquage est désactivé, chaque numéro de carte saisi par un visiteur ou un conseiller est enregistré en entier, dans les transcriptions et les sauvegardes, et toute personne qui lit la discussion le voit. Rien ne le masque par la suite. Ces discussions restent marquées définitivement, chaque console affiche un avertissement et le journal d’audit vous nomme. Les règles de paiement par carte (PCI DSS) interdisent de conserver les codes de sécurité.</translation>
    </message>
    <message>
        <source>I understand that card numbers will be stored</source>
        <translation>Je comprends que des numéros de carte seront enregistrés</translation>
    </message>
    <message>
        <source>Switch masking off</source>
        <translation>Désactiver le masquage</translation>
    </message>
    <message>
        <source>Switch masking on</source>
        <translation>Activer le masquage</translation>
    </message>
    <message>
        <source>How long masking stays off</source>
        <translation>Durée de désactivation du masquage</translation>
    </message>
    <message numerus="yes">
        <source>for %n hour(s)</source>
        <translation>
            <numerusform>pendant %n heure</numerusform>
            <numerusform>pendant %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Masking is OFF until %1.</source>
        <translation>Le masquage est DÉSACTIVÉ jusqu’à %1.</translation>
    </message>
    <message>
        <source>Masking is on.</source>
        <translation>Le masquage est activé.</translation>
    </message>
    <message>
        <source>Masking is on. Only an approved device of an administrator can switch it off.</source>
        <translation>Le masquage est activé. Seul un appareil approuvé d’un administrateur peut le désactiver.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::MemoryWords</name>
    <message>
        <source>Chats work. Secure forms are off, because answers could end up on the disk. Please show this to your administrator.</source>
        <translation>Les discussions fonctionnent. Les formulaires sécurisés sont désactivés, car des réponses pourraient se retrouver sur le disque. Veuillez montrer ceci à votre administrateur.</translation>
    </message>
    <message>
        <source>This computer lets Sealdesk protect only %1 of memory; secure forms need %2.</source>
        <translation>Cet ordinateur ne laisse Sealdesk protéger que %1 de mémoire ; les formulaires sécurisés ont besoin de %2.</translation>
    </message>
    <message>
        <source>This computer does not let Sealdesk protect the %1 of memory that secure forms need.</source>
        <translation>Cet ordinateur ne laisse pas Sealdesk protéger les %1 de mémoire dont les formulaires sécurisés ont besoin.</translation>
    </message>
    <message>
        <source>Not enough: %1 may be locked, %2 are needed. Secure forms are off.</source>
        <translation>Insuffisante : %1 peuvent être verrouillés, il en faut %2. Les formulaires sécurisés sont désactivés.</translation>
    </message>
    <message>
        <source>Refused by the system; %1 are needed. Secure forms are off.</source>
        <translation>Refusée par le système ; il en faut %1. Les formulaires sécurisés sont désactivés.</translation>
    </message>
    <message>
        <source>Answers are kept out of swap and dumps, and other programs cannot read them.</source>
        <translation>Les réponses restent hors du fichier d’échange et des vidages mémoire, et les autres programmes ne peuvent pas les lire.</translation>
    </message>
    <message>
        <source>Answers are kept out of swap and dumps. This system has no memory that is hidden from administrators as well.</source>
        <translation>Les réponses restent hors du fichier d’échange et des vidages mémoire. Ce système n’a pas de mémoire cachée même aux administrateurs.</translation>
    </message>
    <message>
        <source>For the administrator: allow this program a larger working set (the quota of the job or of the remote desktop host), or close programs that hold much memory; then start Sealdesk again.</source>
        <translation>Pour l’administrateur : autorisez ce programme à utiliser une plage de travail plus grande (quota du travail ou de l’hôte de bureau à distance), ou fermez des programmes qui occupent beaucoup de mémoire ; relancez ensuite Sealdesk.</translation>
    </message>
    <message>
        <source>For the administrator: raise the limit of locked memory (launchctl limit memlock) to 8 MiB or more; then sign in to the computer again.</source>
        <translation>Pour l’administrateur : portez la limite de mémoire verrouillée (launchctl limit memlock) à 8 Mio ou plus ; rouvrez ensuite la session de l’ordinateur.</translation>
    </message>
    <message>
        <source>For the administrator: raise the limit of locked memory of this user to 8 MiB or more. Put the line
* - memlock 8192
into /etc/security/limits.d/sealdesk.conf, or set LimitMEMLOCK=8M for the service or container that starts Sealdesk; then sign in to the computer again.</source>
        <translation>Pour l’administrateur : portez la limite de mémoire verrouillée de cet utilisateur à 8 Mio ou plus. Placez la ligne
* - memlock 8192
dans /etc/security/limits.d/sealdesk.conf, ou définissez LimitMEMLOCK=8M pour le service ou le conteneur qui lance Sealdesk ; rouvrez ensuite la session de l’ordinateur.</translation>
    </message>
    <message>
        <source>While answers are shown, screenshots and shared screens leave this window out.</source>
        <translation>Tant que des réponses sont affichées, cette fenêtre est exclue des captures et des partages d’écran.</translation>
    </message>
    <message>
        <source>While answers are shown, the system is asked to leave this window out of screenshots and shared screens. Newer recording programs may ignore that.</source>
        <translation>Tant que des réponses sont affichées, il est demandé au système d’exclure cette fenêtre des captures et des partages d’écran. Des programmes d’enregistrement récents peuvent ne pas en tenir compte.</translation>
    </message>
    <message>
        <source>This system has no way to keep screenshots and shared screens from seeing a revealed field. Stop sharing your screen before you reveal one.</source>
        <translation>Ce système ne peut pas empêcher les captures et les partages d’écran de voir un champ révélé. Arrêtez le partage d’écran avant d’en révéler un.</translation>
    </message>
    <message>
        <source>The system refused to leave this window out of screenshots and shared screens. Stop sharing your screen before you reveal a field.</source>
        <translation>Le système a refusé d’exclure cette fenêtre des captures et des partages d’écran. Arrêtez le partage d’écran avant de révéler un champ.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::NewOperatorDialog</name>
    <message>
        <source>New operator</source>
        <translation>Nouveau conseiller</translation>
    </message>
    <message>
        <source>Operator user name</source>
        <translation>Nom d’utilisateur du conseiller</translation>
    </message>
    <message>
        <source>Shown name</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>The relay makes a one-time password. The operator replaces it at the first sign-in.</source>
        <translation>Le relais crée un mot de passe à usage unique. Le conseiller le remplace à la première connexion.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create operator</source>
        <translation>Créer le conseiller</translation>
    </message>
    <message>
        <source>Please fill in both names.</source>
        <translation>Veuillez renseigner les deux noms.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::NewPasswordFields</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Le verrouillage des majuscules semble actif.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Confirmer le nouveau mot de passe</translation>
    </message>
    <message>
        <source>Still missing:</source>
        <translation>Il manque encore :</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::OneTimePasswordDialog</name>
    <message>
        <source>One-time password</source>
        <translation>Mot de passe à usage unique</translation>
    </message>
    <message>
        <source>%1 can sign in with this password once, and then chooses another:</source>
        <translation>%1 peut se connecter une fois avec ce mot de passe, puis en choisit un autre :</translation>
    </message>
    <message>
        <source>It is shown only now. Write it down by hand or read it out; do not send it by e-mail.</source>
        <translation>Il n’est affiché que maintenant. Notez-le à la main ou lisez-le à voix haute ; ne l’envoyez pas par e-mail.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::OperatorsModel</name>
    <message>
        <source>Has not chosen a password yet</source>
        <translation>N’a pas encore choisi de mot de passe</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Session ouverte</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Session fermée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configuré</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>%1 (directory)</source>
        <translation>%1 (annuaire)</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message numerus="yes">
        <source>Locked out for %n more minute(s)</source>
        <translation>
            <numerusform>Bloqué encore %n minute</numerusform>
            <numerusform>Bloqué encore %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::OperatorsPage</name>
    <message>
        <source>Operators</source>
        <translation>Conseillers</translation>
    </message>
    <message>
        <source>Those who may sign in and talk to visitors.</source>
        <translation>Les personnes qui peuvent se connecter et parler aux visiteurs.</translation>
    </message>
    <message>
        <source>Operator list</source>
        <translation>Liste des conseillers</translation>
    </message>
    <message>
        <source>New operator…</source>
        <translation>Nouveau conseiller…</translation>
    </message>
    <message>
        <source>New operator</source>
        <translation>Nouveau conseiller</translation>
    </message>
    <message>
        <source>Reset second factor…</source>
        <translation>Réinitialiser le second facteur…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Nouveau mot de passe…</translation>
    </message>
    <message>
        <source>Role…</source>
        <translation>Rôle…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Déconnecter…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>%1 may do more than you, so you cannot change this account.</source>
        <translation>%1 a plus de droits que vous : vous ne pouvez pas modifier ce compte.</translation>
    </message>
    <message>
        <source>This is your own account. Change your password under “This device”.</source>
        <translation>C’est votre propre compte. Changez votre mot de passe sous « Cet appareil ».</translation>
    </message>
    <message>
        <source>New one-time password</source>
        <translation>Nouveau mot de passe à usage unique</translation>
    </message>
    <message>
        <source>The password of %1 stops working and their session ends. You get a one-time password, shown once.</source>
        <translation>Le mot de passe de %1 cesse de fonctionner et sa session se termine. Vous recevez un mot de passe à usage unique, affiché une seule fois.</translation>
    </message>
    <message>
        <source>%1 now has the role “%2”.</source>
        <translation>%1 a maintenant le rôle « %2 ».</translation>
    </message>
    <message>
        <source>%1 can try to sign in again.</source>
        <translation>%1 peut de nouveau essayer de se connecter.</translation>
    </message>
    <message>
        <source>The account of %1 is enabled.</source>
        <translation>Le compte de %1 est activé.</translation>
    </message>
    <message>
        <source>Disable account</source>
        <translation>Désactiver le compte</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more and their session ends at once. Nothing is deleted.</source>
        <translation>%1 ne peut plus se connecter et sa session se termine aussitôt. Rien n’est effacé.</translation>
    </message>
    <message>
        <source>The account of %1 is disabled.</source>
        <translation>Le compte de %1 est désactivé.</translation>
    </message>
    <message>
        <source>Sign out operator</source>
        <translation>Déconnecter le conseiller</translation>
    </message>
    <message>
        <source>The session of %1 ends at once; open secure forms are wiped. They can sign in again.</source>
        <translation>La session de %1 se termine aussitôt ; les formulaires sécurisés ouverts sont effacés. Une nouvelle connexion est possible.</translation>
    </message>
    <message>
        <source>%1 is signed out.</source>
        <translation>%1 est déconnecté.</translation>
    </message>
    <message>
        <source>%1 has no second factor any more and sets one up at the next sign-in.</source>
        <translation>%1 n’a plus de second facteur et en configurera un à la prochaine connexion.</translation>
    </message>
    <message>
        <source>Reset second factor</source>
        <translation>Réinitialiser le second facteur</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::OrganisationKeyPage</name>
    <message>
        <source>Organisation key</source>
        <translation>Clé de l’organisation</translation>
    </message>
    <message>
        <source>Visitors' browsers trust only forms that this key vouches for. It was made in an administrator's console and never goes to the relay.</source>
        <translation>Les navigateurs des visiteurs ne font confiance qu’aux formulaires dont cette clé se porte garante. Elle a été créée dans la console d’un administrateur et ne va jamais au relais.</translation>
    </message>
    <message>
        <source>Save recovery file…</source>
        <translation>Enregistrer le fichier…</translation>
    </message>
    <message>
        <source>Restore from file…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Changer de clé…</translation>
    </message>
    <message>
        <source>Take offline…</source>
        <translation>Mettre hors ligne…</translation>
    </message>
    <message>
        <source>Fingerprint of the current key</source>
        <translation>Empreinte de la clé actuelle</translation>
    </message>
    <message>
        <source>Fingerprint of the next key</source>
        <translation>Empreinte de la clé suivante</translation>
    </message>
    <message>
        <source>Current key</source>
        <translation>Clé actuelle</translation>
    </message>
    <message>
        <source>Next key</source>
        <translation>Clé suivante</translation>
    </message>
    <message>
        <source>none yet: it is made with the recovery file</source>
        <translation>aucune encore : elle est créée avec le fichier de récupération</translation>
    </message>
    <message>
        <source>One moment: the recovery file is being worked on.</source>
        <translation>Un instant : le fichier de récupération est en cours de traitement.</translation>
    </message>
    <message>
        <source>There is no recovery file yet. If this computer is lost, so is the organisation's key, and every page needs a new snippet. Save the file and keep it away from this computer.</source>
        <translation>Il n’y a pas encore de fichier de récupération. Si cet ordinateur est perdu, la clé de l’organisation l’est aussi, et chaque page aura besoin d’un nouveau code du widget. Enregistrez le fichier et conservez-le à l’écart de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ProposalsModel</name>
    <message>
        <source>%1 wants to allow signing in from any address.</source>
        <translation>%1 souhaite autoriser la connexion depuis toute adresse.</translation>
    </message>
    <message>
        <source>%1 wants to allow signing in from these addresses only: %2.</source>
        <translation>%1 souhaite autoriser la connexion depuis ces adresses seulement : %2.</translation>
    </message>
    <message>
        <source>%1 wants to switch this on: %2.</source>
        <translation>%1 souhaite activer : %2.</translation>
    </message>
    <message>
        <source>%1 wants to switch this off: %2.</source>
        <translation>%1 souhaite désactiver : %2.</translation>
    </message>
    <message>
        <source>%1 wants to change “%2” from %3 to %4.</source>
        <translation>%1 souhaite faire passer « %2 » de %3 à %4.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>Waits until</source>
        <translation>En attente jusqu’au</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ProposalsPage</name>
    <message>
        <source>Rule changes</source>
        <translation>Changements de règles</translation>
    </message>
    <message>
        <source>Changes of the access rules and of the allowed addresses can wait for a second person.</source>
        <translation>Les changements de règles d’accès et d’adresses autorisées peuvent attendre une seconde personne.</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Changements en attente</translation>
    </message>
    <message>
        <source>A second person must confirm each change</source>
        <translation>Une seconde personne doit confirmer chaque changement</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Confirmer…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>There is no connection to the relay. Please try again in a moment.</source>
        <translation>Pas de connexion au relais. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Confirm change</source>
        <translation>Confirmer le changement</translation>
    </message>
    <message>
        <source>Your change is proposed. It holds when another person has confirmed it.</source>
        <translation>Votre changement est proposé. Il vaudra dès qu’une autre personne l’aura confirmé.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>No change waits at the moment.</source>
        <translation>Aucun changement n’est en attente.</translation>
    </message>
    <message>
        <source>Your role may see this change, not decide on it.</source>
        <translation>Votre rôle permet de voir ce changement, pas d’en décider.</translation>
    </message>
    <message>
        <source>You proposed this yourself. Another person must confirm it.</source>
        <translation>C’est vous qui avez proposé cela. Une autre personne doit le confirmer.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::Rail</name>
    <message>
        <source>Areas</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Chats area</source>
        <translation>Section Discussions</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
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
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Admin (%1)</source>
        <translation>Admin (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) waiting for approval</source>
        <translation>
            <numerusform>%n appareil en attente d’approbation</numerusform>
            <numerusform>%n appareils en attente d’approbation</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock now (%1)</source>
        <comment>keys</comment>
        <translation>Verrouiller maintenant (%1)</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RecoveryCodesPage</name>
    <message>
        <source>Keep your recovery codes</source>
        <translation>Conservez vos codes de secours</translation>
    </message>
    <message>
        <source>If your phone is lost, one of these codes lets you in. Each works once. They are shown only now: write them down, or keep them in a password safe.</source>
        <translation>Si vous perdez votre téléphone, l’un de ces codes vous permet d’entrer. Chacun sert une fois. Ils ne sont affichés que maintenant : notez-les ou conservez-les dans un gestionnaire de mots de passe.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Codes de secours</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>Je les ai conservés</translation>
    </message>
    <message>
        <source>Copied. Other programs can read the clipboard: copy something else when you are done.</source>
        <translation>Copié. D’autres programmes peuvent lire le presse-papiers : copiez autre chose ensuite.</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <translation>Enregistrer les codes de secours</translation>
    </message>
    <message>
        <source>Saved. Who has this file has half of what signing in takes: keep it away from this computer.</source>
        <translation>Enregistré. Qui possède ce fichier a la moitié de ce qu’il faut pour se connecter : ne le laissez pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RecoveryDialog</name>
    <message>
        <source>Keep the key in this computer's keychain</source>
        <translation>Conserver la clé dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Recovery file</source>
        <translation>Fichier de récupération</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>Sa phrase secrète</translation>
    </message>
    <message>
        <source>New recovery file</source>
        <translation>Nouveau fichier de récupération</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Confirmer la nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Make one for me</source>
        <translation>En créer une</translation>
    </message>
    <message>
        <source>Made passphrase</source>
        <translation>Phrase secrète créée</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Please choose a file.</source>
        <translation>Veuillez choisir un fichier.</translation>
    </message>
    <message>
        <source>Please choose another name for the new file; keep the old one until the rotation is done.</source>
        <translation>Veuillez choisir un autre nom pour le nouveau fichier ; gardez l’ancien jusqu’à la fin du changement de clé.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes sont différentes.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RefusedPage</name>
    <message>
        <source>Other relay…</source>
        <translation>Autre relais…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The relay's certificate has changed</source>
        <translation>Le certificat du relais a changé</translation>
    </message>
    <message>
        <source>%1 showed another certificate than the one this console trusts. Somebody may be between you and your relay, so nothing was sent.</source>
        <translation>%1 a présenté un autre certificat que celui auquel cette console fait confiance. Quelqu’un se trouve peut-être entre vous et votre relais ; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Trusted:</source>
        <translation>De confiance :</translation>
    </message>
    <message>
        <source>Shown now:</source>
        <translation>Présenté maintenant :</translation>
    </message>
    <message>
        <source>Ask your administrator. If the relay really has a new certificate, they tell you how to set this console up for it again.</source>
        <translation>Demandez à votre administrateur. Si le relais a vraiment un nouveau certificat, il vous dira comment configurer à nouveau cette console.</translation>
    </message>
    <message>
        <source>The relay's certificate is not valid</source>
        <translation>Le certificat du relais n’est pas valable</translation>
    </message>
    <message>
        <source>Nothing was sent to %1. Your administrator must put a valid certificate on the relay; then try again.</source>
        <translation>Rien n’a été envoyé à %1. Votre administrateur doit installer un certificat valable sur le relais ; réessayez ensuite.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ResetFactorDialog</name>
    <message>
        <source>Reset second factor</source>
        <translation>Réinitialiser le second facteur</translation>
    </message>
    <message>
        <source>%1 is signed out and sets up an authenticator anew at the next sign-in. Be sure who asked you for this.</source>
        <translation>%1 sera déconnecté et configurera de nouveau une application d’authentification à la prochaine connexion. Vérifiez qui vous l’a demandé.</translation>
    </message>
    <message>
        <source>Code of your own authenticator</source>
        <translation>Code de votre propre application d’authentification</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>Le code comporte six chiffres.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RevealButton</name>
    <message>
        <source>Hide %1</source>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>Révéler %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hold to reveal, with the mouse or Space</source>
        <translation>Maintenir pour révéler, avec la souris ou Espace</translation>
    </message>
    <message numerus="yes">
        <source>Hold to reveal; Space reveals for %n second(s)</source>
        <translation>
            <numerusform>Maintenir pour révéler ; Espace révèle pendant %n seconde</numerusform>
            <numerusform>Maintenir pour révéler ; Espace révèle pendant %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RoleBox</name>
    <message>
        <source>This role may do more than yours.</source>
        <translation>Ce rôle permet plus que le vôtre.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RoleDialog</name>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nouveau rôle</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Nom du rôle</translation>
    </message>
    <message>
        <source>Built-in roles cannot be changed. Make a new one instead.</source>
        <translation>Les rôles intégrés ne peuvent pas être modifiés. Créez-en plutôt un nouveau.</translation>
    </message>
    <message>
        <source>This role may do more than yours, so you cannot change it.</source>
        <translation>Ce rôle permet plus que le vôtre : vous ne pouvez pas le modifier.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save role</source>
        <translation>Enregistrer le rôle</translation>
    </message>
    <message>
        <source>What the role allows</source>
        <translation>Ce que le rôle permet</translation>
    </message>
    <message>
        <source>%1 Your own role does not allow it, so you cannot give it.</source>
        <translation>%1 Votre propre rôle ne le permet pas : vous ne pouvez pas l’accorder.</translation>
    </message>
    <message>
        <source>Please give the role a name.</source>
        <translation>Donnez un nom au rôle.</translation>
    </message>
    <message>
        <source>There is no connection to the relay. Please try again in a moment.</source>
        <translation>Pas de connexion au relais. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>A role with this name, or one that looks like it, exists already.</source>
        <translation>Un rôle portant ce nom, ou un nom d’apparence semblable, existe déjà.</translation>
    </message>
    <message>
        <source>This name cannot be used for a role. Use up to 40 letters of one script.</source>
        <translation>Ce nom ne convient pas à un rôle. Utilisez jusqu’à 40 lettres d’une même écriture.</translation>
    </message>
    <message>
        <source>Somebody else has changed this role in the meantime. What you chose is still here; if you save again, it replaces their change.</source>
        <translation>Quelqu’un d’autre a modifié ce rôle entre-temps. Vos choix sont toujours là ; si vous enregistrez à nouveau, ils remplacent l’autre modification.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RolesModel</name>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>%n conseiller</numerusform>
            <numerusform>%n conseillers</numerusform>
        </translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Créé ici</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RolesPage</name>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>A role says what an operator may do. What it does not name, nobody with it may do.</source>
        <translation>Un rôle dit ce qu’un conseiller peut faire. Ce qu’il ne nomme pas n’est pas permis.</translation>
    </message>
    <message>
        <source>Role list</source>
        <translation>Liste des rôles</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>Nouveau rôle…</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nouveau rôle</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>This role allows nothing.</source>
        <translation>Ce rôle ne permet rien.</translation>
    </message>
    <message>
        <source>It allows: %1.</source>
        <translation>Il permet : %1.</translation>
    </message>
    <message>
        <source>Built-in roles cannot be deleted.</source>
        <translation>Les rôles intégrés ne peuvent pas être supprimés.</translation>
    </message>
    <message>
        <source>Somebody still has this role.</source>
        <translation>Quelqu’un a encore ce rôle.</translation>
    </message>
    <message>
        <source>This role may do more than yours.</source>
        <translation>Ce rôle permet plus que le vôtre.</translation>
    </message>
    <message>
        <source>Delete role</source>
        <translation>Supprimer le rôle</translation>
    </message>
    <message>
        <source>The role “%1” is deleted. Nobody has it at the moment.</source>
        <translation>Le rôle « %1 » sera supprimé. Personne ne l’a en ce moment.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RulesList</name>
    <message>
        <source>Rules for the new password</source>
        <translation>Règles du nouveau mot de passe</translation>
    </message>
    <message>
        <source>Both entries are the same</source>
        <translation>Les deux saisies sont identiques</translation>
    </message>
    <message>
        <source>%1: met</source>
        <translation>%1 : respecté</translation>
    </message>
    <message>
        <source>%1: not met</source>
        <translation>%1 : non respecté</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SecondFactorDialog</name>
    <message>
        <source>New recovery codes</source>
        <translation>Nouveaux codes de secours</translation>
    </message>
    <message>
        <source>Move to another phone</source>
        <translation>Changer de téléphone</translation>
    </message>
    <message>
        <source>Set up an authenticator</source>
        <translation>Configurer l’authentification</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second facteur</translation>
    </message>
    <message numerus="yes">
        <source>You have %n recovery code(s) left.</source>
        <translation>
            <numerusform>Il vous reste %n code de secours.</numerusform>
            <numerusform>Il vous reste %n codes de secours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account has no second factor. With one, a stolen password is not enough.</source>
        <translation>Votre compte n’a pas de second facteur. Avec lui, un mot de passe volé ne suffit pas.</translation>
    </message>
    <message>
        <source>To change anything here, please say again who you are.</source>
        <translation>Pour modifier quelque chose ici, identifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Code, or a recovery code</source>
        <translation>Code, ou code de secours</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Please fill in both fields.</source>
        <translation>Veuillez remplir les deux champs.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SecretFieldView</name>
    <message>
        <source>%1, revealed on screen</source>
        <translation>%1, révélé à l’écran</translation>
    </message>
    <message numerus="yes">
        <source>%1, hidden, %n characters</source>
        <translation>
            <numerusform>%1, masqué, %n caractère</numerusform>
            <numerusform>%1, masqué, %n caractères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SetUpPage</name>
    <message>
        <source>Set up your organisation</source>
        <translation>Configurer votre organisation</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Set-up secret</source>
        <translation>Code de configuration</translation>
    </message>
    <message>
        <source>Organisation name</source>
        <translation>Nom de l’organisation</translation>
    </message>
    <message>
        <source>Your name, as visitors see it</source>
        <translation>Votre nom, tel que les visiteurs le voient</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Other relay…</source>
        <translation>Autre relais…</translation>
    </message>
    <message>
        <source>%1 has no administrator yet. The relay prints the set-up secret on its host when “sealdesk-relay setup” is run there. This console makes your organisation's key and keeps it in this computer's keychain; the relay only learns its public half.</source>
        <translation>%1 n’a pas encore d’administrateur. Le relais affiche le code de configuration sur sa machine quand on y exécute « sealdesk-relay setup ». Cette console crée la clé de votre organisation et la conserve dans le trousseau de cet ordinateur ; le relais n’en apprend que la partie publique.</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Configuration…</translation>
    </message>
    <message>
        <source>Please fill in: %1</source>
        <translation>Veuillez remplir : %1</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SignInFlow</name>
    <message>
        <source>Your organisation is set up. Sign in with the password that you have just chosen.</source>
        <translation>Votre organisation est configurée. Connectez-vous avec le mot de passe que vous venez de choisir.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Le verrouillage des majuscules semble actif.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Other relay…</source>
        <translation>Autre relais…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Please type your user name and password.</source>
        <translation>Veuillez saisir votre nom d’utilisateur et votre mot de passe.</translation>
    </message>
    <message>
        <source>Please type the characters of the picture, or the answer to the question.</source>
        <translation>Saisissez les caractères de l’image ou la réponse à la question.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SnippetPage</name>
    <message>
        <source>Widget snippet</source>
        <translation>Code du widget</translation>
    </message>
    <message>
        <source>Put this on every page that shall offer the chat. It names your organisation's key, so that a form signed by anybody else is refused in the visitor's browser.</source>
        <translation>Placez ce code sur chaque page qui doit proposer la discussion. Il indique la clé de votre organisation, afin que le navigateur du visiteur refuse tout formulaire signé par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Code du widget</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::StepsView</name>
    <message>
        <source>No step done yet</source>
        <translation>Aucune étape franchie</translation>
    </message>
    <message>
        <source>Steps done: %1</source>
        <translation>Étapes franchies : %1</translation>
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
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Enrol this computer anew</source>
        <translation>Inscrire à nouveau cet ordinateur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Changer le mot de passe…</translation>
    </message>
    <message>
        <source>Second factor…</source>
        <translation>Second facteur…</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>Your password is kept by your organisation's directory. It is changed there.</source>
        <translation>Votre mot de passe se trouve dans l’annuaire de votre organisation. C’est là qu’il se modifie.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::TopBar</name>
    <message>
        <source>Presence</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Reprise…</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Reconnexion…</translation>
    </message>
    <message>
        <source>Connection lost, reconnecting…</source>
        <translation>Connexion perdue, reconnexion…</translation>
    </message>
    <message>
        <source>Refused: the relay's certificate is not the trusted one</source>
        <translation>Refusé : le certificat du relais n’est pas celui de confiance</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::TrustPage</name>
    <message>
        <source>Is this your relay?</source>
        <translation>Est-ce votre relais ?</translation>
    </message>
    <message>
        <source>Fingerprint of its certificate</source>
        <translation>Empreinte de son certificat</translation>
    </message>
    <message>
        <source>Compare it with the fingerprint that the relay prints on its host when it starts. Your administrator can read it there. If they differ, somebody else may be answering: cancel.</source>
        <translation>Comparez-la à l’empreinte que le relais affiche sur sa machine au démarrage. Votre administrateur peut l’y lire. Si elles diffèrent, quelqu’un d’autre répond peut-être : annulez.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Faire confiance</translation>
    </message>
    <message>
        <source>This console meets %1 for the first time. Once you trust it, another certificate at this address will be refused.</source>
        <translation>Cette console rencontre %1 pour la première fois. Une fois la confiance accordée, tout autre certificat à cette adresse sera refusé.</translation>
    </message>
    <message>
        <source>Certificate fingerprint %1</source>
        <translation>Empreinte du certificat : %1</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::WaitingPage</name>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Other relay…</source>
        <translation>Autre relais…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>The relay cannot be reached</source>
        <translation>Le relais est injoignable</translation>
    </message>
    <message>
        <source>The next try comes by itself in %1.</source>
        <translation>Le prochain essai aura lieu de lui-même dans %1.</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Nouvel essai…</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::Workspace</name>
    <message>
        <source>What to do</source>
        <translation>Que faire ?</translation>
    </message>
    <message>
        <source>No chats</source>
        <translation>Aucune discussion</translation>
    </message>
    <message>
        <source>New chats appear here as soon as a visitor writes.</source>
        <translation>Les nouvelles discussions apparaissent ici dès qu’un visiteur écrit.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>No chat is open</source>
        <translation>Aucune discussion ouverte</translation>
    </message>
    <message>
        <source>Choose a chat on the left. Waiting visitors stand on top.</source>
        <translation>Choisissez une discussion à gauche. Les visiteurs en attente sont en haut.</translation>
    </message>
    <message>
        <source>This device waits for an administrator's approval. Chats work already; secure forms work as soon as it is approved. Its fingerprint is %1.</source>
        <translation>Cet appareil attend l’approbation d’un administrateur. Les discussions fonctionnent déjà ; les formulaires sécurisés fonctionneront dès qu’il sera approuvé. Son empreinte est %1.</translation>
    </message>
    <message>
        <source>An administrator has revoked this device. Chats work; secure forms do not.</source>
        <translation>Un administrateur a révoqué cet appareil. Les discussions fonctionnent, pas les formulaires sécurisés.</translation>
    </message>
    <message>
        <source>No chats with your role</source>
        <translation>Pas de discussions avec votre rôle</translation>
    </message>
    <message>
        <source>Your role does not include talking to visitors. An administrator can change it.</source>
        <translation>Votre rôle ne comprend pas les échanges avec les visiteurs. Un administrateur peut le changer.</translation>
    </message>
</context>
</TS>
