<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
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
        <translation>Bloqueada a las %1, tras %2 sin actividad. Los formularios seguros se han borrado.</translation>
    </message>
    <message>
        <source>Locked by you at %1. Secure forms were erased.</source>
        <translation>Bloqueada por usted a las %1. Los formularios seguros se han borrado.</translation>
    </message>
    <message>
        <source>Locked at %1 together with this computer's screen. Secure forms were erased.</source>
        <translation>Bloqueada a las %1 junto con la pantalla de este equipo. Los formularios seguros se han borrado.</translation>
    </message>
    <message>
        <source>Locked at %1 because this computer went to sleep. Secure forms were erased.</source>
        <translation>Bloqueada a las %1 porque este equipo entró en suspensión. Los formularios seguros se han borrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) waiting</source>
        <translation>
            <numerusform>%n chat en espera</numerusform>
            <numerusform>%n chats en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) in your chats</source>
        <translation>
            <numerusform>%n mensaje nuevo en sus chats</numerusform>
            <numerusform>%n mensajes nuevos en sus chats</numerusform>
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
        <translation>El servidor envió una decisión sobre la ocultación de tarjetas que ninguno de sus administradores ha firmado, o una antigua. La ocultación sigue activada. Avise a su administrador.</translation>
    </message>
    <message>
        <source>Card numbers are NOT hidden: an administrator switched masking off until %1. Chats of this time are marked.</source>
        <translation>Los números de tarjeta NO se ocultan: un administrador desactivó la ocultación hasta el %1. Los chats de este periodo quedan marcados.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
</context>
<context>
    <name>OrganisationKey</name>
    <message>
        <source>This needs a signed-in administrator with a keychain, and nothing else under way.</source>
        <translation>Para esto hace falta un administrador con la sesión iniciada y un llavero, y que no haya nada más en curso.</translation>
    </message>
    <message>
        <source>The passphrase is too weak.</source>
        <translation>La frase de contraseña es demasiado débil.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>No se puede abrir el archivo.</translation>
    </message>
    <message>
        <source>This is not a recovery file.</source>
        <translation>Este no es un archivo de recuperación.</translation>
    </message>
    <message>
        <source>The recovery file is damaged or cut off. Use another copy.</source>
        <translation>El archivo de recuperación está dañado o incompleto. Use otra copia.</translation>
    </message>
    <message>
        <source>The recovery file was made by a newer version of this program.</source>
        <translation>El archivo de recuperación se creó con una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>La frase de contraseña es incorrecta.</translation>
    </message>
    <message>
        <source>The file holds other keys: of another organisation, or from before a rotation.</source>
        <translation>El archivo contiene otras claves: de otra organización o anteriores a una rotación.</translation>
    </message>
    <message>
        <source>The file is older than the newest one: its next key is out of use. Take the newest file.</source>
        <translation>Hay un archivo más reciente: la clave siguiente de este ya no es válida. Use el archivo más reciente.</translation>
    </message>
    <message>
        <source>The new recovery file could not be written. Nothing was changed.</source>
        <translation>No se pudo escribir el nuevo archivo de recuperación. No se cambió nada.</translation>
    </message>
    <message>
        <source>The organisation's key is not on this computer. Restore it from the recovery file.</source>
        <translation>La clave de la organización no está en este equipo. Restáurela desde el archivo de recuperación.</translation>
    </message>
    <message>
        <source>The keychain did not do its part.</source>
        <translation>El llavero no realizó la operación.</translation>
    </message>
    <message>
        <source>The relay refused.</source>
        <translation>El servidor lo ha rechazado.</translation>
    </message>
    <message>
        <source>The connection was lost. Look here again when you are connected.</source>
        <translation>Se perdió la conexión. Vuelva a mirar aquí cuando se haya restablecido.</translation>
    </message>
    <message>
        <source>This computer's cryptography library failed.</source>
        <translation>Falló la biblioteca criptográfica de este equipo.</translation>
    </message>
    <message>
        <source>Save a recovery file</source>
        <translation>Guardar un archivo de recuperación</translation>
    </message>
    <message>
        <source>Restore the organisation's key</source>
        <translation>Restaurar la clave de la organización</translation>
    </message>
    <message>
        <source>Rotate to the next key</source>
        <translation>Rotar a la clave siguiente</translation>
    </message>
    <message>
        <source>Take the key offline</source>
        <translation>Poner la clave fuera de línea</translation>
    </message>
    <message>
        <source>Let a device approve others</source>
        <translation>Permitir que un dispositivo apruebe otros</translation>
    </message>
    <message>
        <source>The file holds the current key and a new next key, under a passphrase. Keep both apart from this computer. An earlier file can still restore the current key, but no longer rotate. Copy the widget snippet to your pages afterwards: it names the new next key.</source>
        <translation>El archivo contiene la clave actual y una nueva clave siguiente, protegidas con una frase de contraseña. Guarde ambos lejos de este equipo. Con un archivo anterior aún se puede restaurar la clave actual, pero ya no rotarla. Después, copie el código del widget en sus páginas: indica la nueva clave siguiente.</translation>
    </message>
    <message>
        <source>Afterwards this device may approve other devices.</source>
        <translation>Después, este dispositivo podrá aprobar otros dispositivos.</translation>
    </message>
    <message>
        <source>The next key becomes the current one and a new next key is made. Devices get new certificates by themselves. Pages with the present snippet go on; give them the new snippet before the next rotation. Destroy the old file afterwards.</source>
        <translation>La clave siguiente pasa a ser la actual y se crea una nueva clave siguiente. Los dispositivos reciben certificados nuevos por sí solos. Las páginas con el código actual siguen funcionando; póngales el código nuevo antes de la próxima rotación. Después, destruya el archivo antiguo.</translation>
    </message>
    <message>
        <source>The key is removed from this computer once the file is seen to hold it. Approving goes on; within 30 days the file is needed again.</source>
        <translation>La clave se quita de este equipo en cuanto se comprueba que el archivo la contiene. Se puede seguir aprobando; el archivo volverá a hacer falta en un plazo de 30 días.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotar</translation>
    </message>
    <message>
        <source>Take offline</source>
        <translation>Poner fuera de línea</translation>
    </message>
    <message>
        <source>The recovery file is saved. Now copy the new widget snippet to your pages.</source>
        <translation>El archivo de recuperación se ha guardado. Copie ahora el nuevo código del widget en sus páginas.</translation>
    </message>
    <message>
        <source>The key was restored. This device may approve others.</source>
        <translation>La clave se ha restaurado. Este dispositivo puede aprobar otros.</translation>
    </message>
    <message>
        <source>The rotation is done. Keep the new recovery file, destroy the old one, and copy the new widget snippet to your pages.</source>
        <translation>La rotación ha terminado. Conserve el nuevo archivo de recuperación, destruya el antiguo y copie el nuevo código del widget en sus páginas.</translation>
    </message>
    <message>
        <source>The key is no longer on this computer.</source>
        <translation>La clave ya no está en este equipo.</translation>
    </message>
    <message>
        <source>The device may approve others now.</source>
        <translation>El dispositivo ya puede aprobar otros.</translation>
    </message>
    <message>
        <source>The current key is in this computer's keychain. The next key is in the recovery file only.</source>
        <translation>La clave actual está en el llavero de este equipo. La clave siguiente está únicamente en el archivo de recuperación.</translation>
    </message>
    <message>
        <source>The organisation's key is not on this computer.</source>
        <translation>La clave de la organización no está en este equipo.</translation>
    </message>
    <message>
        <source>This computer's keychain does not answer, so it is not known whether the key is here.</source>
        <translation>El llavero de este equipo no responde, así que no se sabe si la clave está aquí.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n characters.</source>
        <translation>
            <numerusform>La frase de contraseña necesita al menos %n carácter.</numerusform>
            <numerusform>La frase de contraseña necesita al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase may have at most %n characters.</source>
        <translation>
            <numerusform>La frase de contraseña puede tener como máximo %n carácter.</numerusform>
            <numerusform>La frase de contraseña puede tener como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n different characters.</source>
        <translation>
            <numerusform>La frase de contraseña necesita al menos %n carácter distinto.</numerusform>
            <numerusform>La frase de contraseña necesita al menos %n caracteres distintos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordNotice</name>
    <message>
        <source>Your password expires today. Afterwards you can only sign in to change it.</source>
        <translation>Su contraseña caduca hoy. Después solo podrá iniciar sesión para cambiarla.</translation>
    </message>
    <message numerus="yes">
        <source>Your password expires in %n day(s).</source>
        <translation>
            <numerusform>Su contraseña caduca en %n día.</numerusform>
            <numerusform>Su contraseña caduca en %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Cambiar contraseña…</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Inténtelo de nuevo dentro de %1.</translation>
    </message>
    <message>
        <source>The relay could not read what this program sent. Please report this.</source>
        <translation>El servidor no pudo leer lo que envió este programa. Informe de ello, por favor.</translation>
    </message>
    <message>
        <source>That is too long for the relay.</source>
        <translation>Es demasiado largo para el servidor.</translation>
    </message>
    <message>
        <source>The relay does not know this action. Its version is older than this program's.</source>
        <translation>El servidor no conoce esta acción. Su versión es más antigua que la de este programa.</translation>
    </message>
    <message>
        <source>That is not possible at this moment.</source>
        <translation>Eso no es posible en este momento.</translation>
    </message>
    <message>
        <source>Your account has no permission for this. An administrator can give it.</source>
        <translation>Su cuenta no tiene permiso para esto. Un administrador puede concedérselo.</translation>
    </message>
    <message>
        <source>Too many at once. Please wait a moment.</source>
        <translation>Demasiado a la vez. Espere un momento.</translation>
    </message>
    <message>
        <source>The relay does not know this chat any more.</source>
        <translation>El servidor ya no conoce este chat.</translation>
    </message>
    <message>
        <source>This chat has ended.</source>
        <translation>Este chat ha finalizado.</translation>
    </message>
    <message>
        <source>Another operator has already accepted this chat.</source>
        <translation>Otro agente ya ha aceptado este chat.</translation>
    </message>
    <message>
        <source>The relay does not know this form any more.</source>
        <translation>El servidor ya no conoce este formulario.</translation>
    </message>
    <message>
        <source>This form is already finished.</source>
        <translation>Este formulario ya está concluido.</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>El nombre de usuario o la contraseña son incorrectos.</translation>
    </message>
    <message>
        <source>This account is locked after too many failed tries.</source>
        <translation>Esta cuenta está bloqueada tras demasiados intentos fallidos.</translation>
    </message>
    <message>
        <source>Please change your password first.</source>
        <translation>Cambie primero su contraseña.</translation>
    </message>
    <message>
        <source>The new password does not meet the rules:</source>
        <translation>La nueva contraseña no cumple las reglas:</translation>
    </message>
    <message>
        <source>Your session is over. Please sign in again.</source>
        <translation>Su sesión ha terminado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The set-up secret is wrong. It is the one that the relay printed on its host.</source>
        <translation>El código de configuración es incorrecto. Es el que el servidor mostró en su equipo.</translation>
    </message>
    <message>
        <source>This relay is already set up. Sign in instead; an administrator can create your account.</source>
        <translation>Este servidor ya está configurado. Inicie sesión; un administrador puede crear su cuenta.</translation>
    </message>
    <message>
        <source>The set-up secret is older than one hour. Print a new one on the relay's host: sealdesk-relay setup</source>
        <translation>El código de configuración tiene más de una hora. Genere uno nuevo en el equipo del servidor: sealdesk-relay setup</translation>
    </message>
    <message>
        <source>This user name is taken.</source>
        <translation>Este nombre de usuario ya está en uso.</translation>
    </message>
    <message>
        <source>This name cannot be used. Use letters, digits, dots, hyphens and underscores.</source>
        <translation>Este nombre no se puede usar. Use letras, dígitos, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>This device is not approved yet. An administrator must approve it.</source>
        <translation>Este dispositivo aún no está aprobado. Un administrador debe aprobarlo.</translation>
    </message>
    <message>
        <source>The relay did not accept this device's proof. Please connect again.</source>
        <translation>El servidor no aceptó la prueba de este dispositivo. Conéctese de nuevo.</translation>
    </message>
    <message>
        <source>The relay did not accept this device's certificate.</source>
        <translation>El servidor no aceptó el certificado de este dispositivo.</translation>
    </message>
    <message>
        <source>The secure exchange did not accept the ticket.</source>
        <translation>El servidor de formularios no aceptó el tique.</translation>
    </message>
    <message>
        <source>The ticket for the secure exchange came too late.</source>
        <translation>El tique llegó demasiado tarde al servidor de formularios.</translation>
    </message>
    <message>
        <source>The ticket for the secure exchange was used before.</source>
        <translation>El tique para el servidor de formularios ya se había usado.</translation>
    </message>
    <message>
        <source>The secure-form server cannot be reached. Chats go on; forms do not.</source>
        <translation>No se puede contactar con el servidor de formularios seguros. Los chats continúan; los formularios, no.</translation>
    </message>
    <message>
        <source>The relay could not save it. Nothing was lost here; try again.</source>
        <translation>El servidor no pudo guardarlo. Aquí no se perdió nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The relay could not write its audit log, so it refused. Please tell an administrator.</source>
        <translation>El servidor no pudo escribir su registro de auditoría, así que lo rechazó. Avise a un administrador.</translation>
    </message>
    <message>
        <source>The visitor has not given consent.</source>
        <translation>El visitante no ha dado su consentimiento.</translation>
    </message>
    <message>
        <source>The relay is being stopped. This program connects again by itself.</source>
        <translation>El servidor se está deteniendo. Este programa se volverá a conectar por sí solo.</translation>
    </message>
    <message>
        <source>This message is too old to be changed, or not yours.</source>
        <translation>Este mensaje es demasiado antiguo para modificarlo, o no es suyo.</translation>
    </message>
    <message>
        <source>The relay could not verify this decision about card masking, or a newer one holds.</source>
        <translation>El servidor no pudo verificar esta decisión sobre la ocultación de tarjetas, o rige otra más reciente.</translation>
    </message>
    <message>
        <source>At least one letter</source>
        <translation>Al menos una letra</translation>
    </message>
    <message>
        <source>At least one digit</source>
        <translation>Al menos un dígito</translation>
    </message>
    <message>
        <source>Does not contain your user name</source>
        <translation>No contiene su nombre de usuario</translation>
    </message>
    <message>
        <source>Not a common password or phrase</source>
        <translation>No es una contraseña ni una frase común</translation>
    </message>
    <message>
        <source>Please type the relay's address.</source>
        <translation>Escriba la dirección del servidor.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like wss://chat.example.org:8443</source>
        <translation>Esto no es una dirección. Tiene esta forma: wss://chat.example.org:8443</translation>
    </message>
    <message>
        <source>The address must begin with wss:// (an encrypted connection).</source>
        <translation>La dirección debe empezar por wss:// (conexión cifrada).</translation>
    </message>
    <message>
        <source>The address has no host name.</source>
        <translation>En la dirección falta el nombre del host.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>El puerto debe ser un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address.</source>
        <translation>No incluya el nombre de usuario ni la contraseña en la dirección.</translation>
    </message>
    <message>
        <source>Leave everything after the port out of the address.</source>
        <translation>No incluya nada después del puerto en la dirección.</translation>
    </message>
    <message>
        <source>No relay answers at this address. Is it running, and is this computer online?</source>
        <translation>Ningún servidor responde en esta dirección. ¿Está en marcha, y tiene conexión este equipo?</translation>
    </message>
    <message>
        <source>The relay did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The encrypted connection could not be made.</source>
        <translation>No se pudo establecer la conexión cifrada.</translation>
    </message>
    <message>
        <source>What answers at this address is not a Sealdesk relay.</source>
        <translation>Lo que responde en esta dirección no es un servidor de Sealdesk.</translation>
    </message>
    <message>
        <source>The relay speaks another version of the protocol. Update this program or the relay.</source>
        <translation>El servidor usa otra versión del protocolo. Actualice este programa o el servidor.</translation>
    </message>
    <message>
        <source>The relay closed the connection.</source>
        <translation>El servidor cerró la conexión.</translation>
    </message>
    <message>
        <source>The relay's certificate has expired.</source>
        <translation>El certificado del servidor ha caducado.</translation>
    </message>
    <message>
        <source>The relay's certificate is not valid yet. Check this computer's clock.</source>
        <translation>El certificado del servidor aún no es válido. Compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The relay's certificate is for another host.</source>
        <translation>El certificado del servidor es para otro host.</translation>
    </message>
    <message>
        <source>The relay's certificate has been revoked.</source>
        <translation>El certificado del servidor ha sido revocado.</translation>
    </message>
    <message>
        <source>The relay's certificate is not signed by an authority that this computer trusts.</source>
        <translation>El certificado del servidor no está firmado por una autoridad en la que confíe este equipo.</translation>
    </message>
    <message>
        <source>The relay showed no certificate.</source>
        <translation>El servidor no presentó ningún certificado.</translation>
    </message>
    <message>
        <source>There is no connection to the relay at this moment.</source>
        <translation>En este momento no hay conexión con el servidor.</translation>
    </message>
    <message>
        <source>The system's keychain has not answered yet. Please try again in a moment.</source>
        <translation>El llavero del sistema aún no ha respondido. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Please wait for the answer to the last try.</source>
        <translation>Espere la respuesta al último intento.</translation>
    </message>
    <message>
        <source>This relay is not set up yet.</source>
        <translation>Este servidor aún no está configurado.</translation>
    </message>
    <message>
        <source>This relay is already set up.</source>
        <translation>Este servidor ya está configurado.</translation>
    </message>
    <message>
        <source>The organisation's key could not be kept in the system's keychain, so nothing was set up.</source>
        <translation>No se pudo guardar la clave de la organización en el llavero del sistema, así que no se configuró nada.</translation>
    </message>
    <message>
        <source>This computer's cryptography library failed.</source>
        <translation>Falló la biblioteca criptográfica de este equipo.</translation>
    </message>
    <message>
        <source>This system has no keychain. Chats work; secure forms need one to keep this device's key.</source>
        <translation>Este sistema no tiene llavero. Los chats funcionan; los formularios seguros necesitan uno para guardar la clave de este dispositivo.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and start this program again to send secure forms.</source>
        <translation>El llavero está bloqueado. Desbloquéelo y vuelva a iniciar este programa para enviar formularios seguros.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Chats work; secure forms do not.</source>
        <translation>El llavero no respondió a tiempo. Los chats funcionan; los formularios seguros, no.</translation>
    </message>
    <message>
        <source>This device was enrolled, but its key is not in the keychain. Unlock the keychain, or ask an administrator.</source>
        <translation>Este dispositivo se registró, pero su clave no está en el llavero. Desbloquee el llavero o consulte a un administrador.</translation>
    </message>
    <message>
        <source>The key of this device in the keychain is damaged. An administrator must enrol it anew.</source>
        <translation>La clave de este dispositivo en el llavero está dañada. Un administrador debe registrarlo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain gave another key than the one this device was enrolled with. Chats work; secure forms do not. Restore the keychain, or ask an administrator.</source>
        <translation>El llavero entregó una clave distinta de la que se usó para registrar este dispositivo. Los chats funcionan; los formularios seguros, no. Restaure el llavero o consulte a un administrador.</translation>
    </message>
    <message>
        <source>The keychain said that it stored this device's key, but does not give it back. Chats work; secure forms do not.</source>
        <translation>El llavero indicó que guardó la clave de este dispositivo, pero no la devuelve. Los chats funcionan; los formularios seguros, no.</translation>
    </message>
    <message>
        <source>The keychain reported an error. Chats work; secure forms do not.</source>
        <translation>El llavero comunicó un error. Los chats funcionan; los formularios seguros, no.</translation>
    </message>
    <message>
        <source>You signed in on another device, so this session ended. Form answers here were erased.</source>
        <translation>Inició sesión en otro dispositivo, así que esta sesión terminó. Las respuestas de formularios se borraron aquí.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Ha cerrado la sesión.</translation>
    </message>
    <message>
        <source>You were signed out after a time without input.</source>
        <translation>La sesión se cerró tras un tiempo de inactividad.</translation>
    </message>
    <message>
        <source>Your session ended because its time was over.</source>
        <translation>Su sesión terminó porque se agotó su tiempo.</translation>
    </message>
    <message>
        <source>An administrator ended your session.</source>
        <translation>Un administrador terminó su sesión.</translation>
    </message>
    <message>
        <source>Your password was changed. Please sign in with the new one.</source>
        <translation>Su contraseña ha cambiado. Inicie sesión con la nueva.</translation>
    </message>
    <message>
        <source>This message is too long. Send it in parts of at most 8,000 characters.</source>
        <translation>Este mensaje es demasiado largo. Envíelo en partes de 8000 caracteres como máximo.</translation>
    </message>
    <message>
        <source>This chat is not open any more.</source>
        <translation>Este chat ya no está abierto.</translation>
    </message>
    <message>
        <source>Accept the chat before you write.</source>
        <translation>Acepte el chat antes de escribir.</translation>
    </message>
    <message>
        <source>No secure form now: there is no connection to the relay.</source>
        <translation>Ahora no hay formularios seguros: no hay conexión con el servidor.</translation>
    </message>
    <message>
        <source>Your account may not send secure forms.</source>
        <translation>Su cuenta no puede enviar formularios seguros.</translation>
    </message>
    <message>
        <source>Secure forms are off: this computer does not protect enough memory for the answers. See the notice above.</source>
        <translation>Los formularios seguros están desactivados: este equipo no protege suficiente memoria para las respuestas. Vea el aviso de arriba.</translation>
    </message>
    <message>
        <source>This device's key could not be kept in a keychain, so secure forms are off.</source>
        <translation>No se pudo guardar la clave de este dispositivo en un llavero, así que los formularios seguros están desactivados.</translation>
    </message>
    <message>
        <source>This device waits for an administrator's approval.</source>
        <translation>Este dispositivo espera la aprobación de un administrador.</translation>
    </message>
    <message>
        <source>An administrator has revoked this device.</source>
        <translation>Un administrador ha revocado este dispositivo.</translation>
    </message>
    <message>
        <source>This device's certificate is missing or out of date. An administrator's console renews it.</source>
        <translation>El certificado de este dispositivo falta o ha caducado. La consola de un administrador lo renueva.</translation>
    </message>
    <message>
        <source>Accept the chat before you send a form.</source>
        <translation>Acepte el chat antes de enviar un formulario.</translation>
    </message>
    <message>
        <source>The visitor's page uses an older widget that cannot show secure forms.</source>
        <translation>La página del visitante usa un widget más antiguo que no puede mostrar formularios seguros.</translation>
    </message>
    <message>
        <source>One form at a time: the present one is not finished.</source>
        <translation>Solo un formulario a la vez: el actual no ha concluido.</translation>
    </message>
    <message>
        <source>This form does not exist any more.</source>
        <translation>Este formulario ya no existe.</translation>
    </message>
    <message>
        <source>The relay refused this form.</source>
        <translation>El servidor rechazó este formulario.</translation>
    </message>
    <message>
        <source>The secure-form server cannot be reached.</source>
        <translation>No se puede acceder al servidor de formularios seguros.</translation>
    </message>
    <message>
        <source>The secure-form server refused this form.</source>
        <translation>El servidor de formularios seguros rechazó este formulario.</translation>
    </message>
    <message>
        <source>What arrived could not be opened three times, so the key was erased.</source>
        <translation>Lo recibido no se pudo abrir tres veces, así que se borró la clave.</translation>
    </message>
    <message>
        <source>This form was sent by an earlier run of this program; its answers cannot be read here.</source>
        <translation>Este formulario se envió en una ejecución anterior de este programa; aquí no se pueden leer sus respuestas.</translation>
    </message>
    <message>
        <source>This account is disabled. Please ask an administrator.</source>
        <translation>Esta cuenta está desactivada. Consulte a un administrador.</translation>
    </message>
    <message>
        <source>This one-time password is too old. Please ask an administrator for a new one.</source>
        <translation>Esta contraseña de un solo uso ha caducado. Pida una nueva a un administrador.</translation>
    </message>
    <message>
        <source>The relay does not know this account.</source>
        <translation>El servidor no conoce esta cuenta.</translation>
    </message>
    <message>
        <source>This is the last administrator who can sign in.</source>
        <translation>Es el último administrador que puede iniciar sesión.</translation>
    </message>
    <message>
        <source>This value is not allowed.</source>
        <translation>Este valor no está permitido.</translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime. Please look at it again.</source>
        <translation>Alguien ha cambiado esto mientras tanto. Revíselo de nuevo.</translation>
    </message>
    <message>
        <source>Signing in is not allowed from this computer's address.</source>
        <translation>No se permite iniciar sesión desde la dirección de este equipo.</translation>
    </message>
    <message>
        <source>This list would lock out the computer that you are using.</source>
        <translation>Esta lista bloquearía el equipo que está usando.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Al menos %n carácter</numerusform>
            <numerusform>Al menos %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s)</source>
        <translation>
            <numerusform>Como máximo %n carácter</numerusform>
            <numerusform>Como máximo %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not one of your last %n password(s)</source>
        <translation>
            <numerusform>No es su última contraseña</numerusform>
            <numerusform>No es una de sus últimas %n contraseñas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not changed more than %n time(s) a day</source>
        <translation>
            <numerusform>No cambiada más de %n vez al día</numerusform>
            <numerusform>No cambiada más de %n veces al día</numerusform>
        </translation>
    </message>
    <message>
        <source>This console was locked at that time.</source>
        <translation>Esta consola estaba bloqueada en ese momento.</translation>
    </message>
    <message>
        <source>This code is wrong. A new one comes every 30 seconds.</source>
        <translation>Este código no es correcto. Cada 30 segundos hay uno nuevo.</translation>
    </message>
    <message>
        <source>This code was used already. Wait for the next one.</source>
        <translation>Este código ya se ha usado. Espere al siguiente.</translation>
    </message>
    <message>
        <source>This code is too old. If it is the newest one, the clock of your phone or of the relay is wrong.</source>
        <translation>Este código es demasiado antiguo. Si es el más reciente, el reloj de su teléfono o el del relay no va bien.</translation>
    </message>
    <message>
        <source>The relay's clock was set back, so it cannot check codes. Use a recovery code, and tell an administrator.</source>
        <translation>El reloj del relay se ha atrasado, por lo que no puede comprobar códigos. Use un código de recuperación y avise a un administrador.</translation>
    </message>
    <message>
        <source>A second factor of your own is needed for this.</source>
        <translation>Para esto necesita tener un segundo factor propio.</translation>
    </message>
    <message>
        <source>There is no second factor.</source>
        <translation>No hay un segundo factor.</translation>
    </message>
    <message>
        <source>After several wrong passwords, an answer to the picture or the question is needed too.</source>
        <translation>Tras varias contraseñas incorrectas, también hace falta responder a la imagen o a la pregunta.</translation>
    </message>
    <message>
        <source>That was not the answer. Here is another one; your password was not looked at.</source>
        <translation>Esa no era la respuesta. Aquí tiene otra; su contraseña no se ha comprobado.</translation>
    </message>
    <message>
        <source>Your organisation's directory cannot be reached at this moment, so a password that it keeps cannot be checked. If yours is not kept there, user name or password is wrong.</source>
        <translation>En este momento no se puede acceder al directorio de su organización, así que no se puede comprobar una contraseña guardada en él. Si la suya no está allí, el nombre de usuario o la contraseña son incorrectos.</translation>
    </message>
    <message>
        <source>Your organisation's directory knows you, but none of your groups may sign in here. An administrator of the directory can change that.</source>
        <translation>El directorio de su organización lo conoce, pero ninguno de sus grupos puede iniciar sesión aquí. Un administrador del directorio puede cambiarlo.</translation>
    </message>
    <message>
        <source>This account belongs to another entry of your organisation's directory. Please ask an administrator.</source>
        <translation>Esta cuenta pertenece a otra entrada del directorio de su organización. Consulte a un administrador.</translation>
    </message>
    <message>
        <source>Password and role of this account are kept by your organisation's directory. They are changed there.</source>
        <translation>La contraseña y el rol de esta cuenta están en el directorio de su organización. Se cambian allí.</translation>
    </message>
    <message>
        <source>This account or role may do more than yours, so you cannot give or change it.</source>
        <translation>Esta cuenta o función permite más que la suya, por lo que no puede asignarla ni cambiarla.</translation>
    </message>
    <message>
        <source>This role does not exist any more.</source>
        <translation>Esta función ya no existe.</translation>
    </message>
    <message>
        <source>Somebody still has this role. Give them another one first.</source>
        <translation>Alguien aún tiene esta función. Asígnele antes otra.</translation>
    </message>
    <message>
        <source>This proposal does not wait any more: it was decided, or its time is over.</source>
        <translation>Esta propuesta ya no está pendiente: se decidió o venció su plazo.</translation>
    </message>
    <message>
        <source>You proposed this yourself. Another person must confirm it.</source>
        <translation>Esto lo propuso usted. Debe confirmarlo otra persona.</translation>
    </message>
    <message>
        <source>This needs two people who may change the rules and can sign in.</source>
        <translation>Se necesitan dos personas que puedan cambiar las reglas e iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Operator</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Send secure forms</source>
        <translation>Enviar formularios seguros</translation>
    </message>
    <message>
        <source>See answers</source>
        <translation>Ver respuestas</translation>
    </message>
    <message>
        <source>Manage forms</source>
        <translation>Gestionar formularios</translation>
    </message>
    <message>
        <source>Manage operators and roles</source>
        <translation>Gestionar agentes y funciones</translation>
    </message>
    <message>
        <source>Manage devices</source>
        <translation>Gestionar dispositivos</translation>
    </message>
    <message>
        <source>Change rules</source>
        <translation>Cambiar reglas</translation>
    </message>
    <message>
        <source>See rules</source>
        <translation>Ver reglas</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>Leer el registro de auditoría</translation>
    </message>
    <message>
        <source>Read transcripts</source>
        <translation>Leer conversaciones</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Back up and restore</source>
        <translation>Hacer copias y restaurar</translation>
    </message>
    <message>
        <source>See waiting visitors, accept chats and write in them.</source>
        <translation>Ver los visitantes en espera, aceptar chats y escribir en ellos.</translation>
    </message>
    <message>
        <source>Send a secure form to the visitor of an own chat.</source>
        <translation>Enviar un formulario seguro al visitante de un chat propio.</translation>
    </message>
    <message>
        <source>Make the answers of an own form visible, field by field.</source>
        <translation>Revelar, campo por campo, las respuestas de un formulario propio.</translation>
    </message>
    <message>
        <source>Make and change secure forms.</source>
        <translation>Crear y cambiar formularios seguros.</translation>
    </message>
    <message>
        <source>Create, disable and unlock accounts, and give roles. Never more than the own role allows.</source>
        <translation>Crear, desactivar y desbloquear cuentas, y asignar funciones. Nunca más de lo que permite la propia.</translation>
    </message>
    <message>
        <source>Approve and revoke computers, and manage the organisation's key.</source>
        <translation>Aprobar y revocar equipos, y gestionar la clave de la organización.</translation>
    </message>
    <message>
        <source>Change the rules of access, the allowed addresses and card masking.</source>
        <translation>Cambiar las reglas de acceso, las direcciones permitidas y la ocultación de tarjetas.</translation>
    </message>
    <message>
        <source>See these rules without changing them.</source>
        <translation>Ver estas reglas sin cambiarlas.</translation>
    </message>
    <message>
        <source>Read and check the record of who did what.</source>
        <translation>Leer y comprobar el registro de quién hizo qué.</translation>
    </message>
    <message>
        <source>Read what was written in all chats.</source>
        <translation>Leer lo escrito en todos los chats.</translation>
    </message>
    <message>
        <source>Export what the role may read.</source>
        <translation>Exportar lo que la función permite leer.</translation>
    </message>
    <message>
        <source>Make backups and restore them.</source>
        <translation>Hacer copias de seguridad y restaurarlas.</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Direcciones permitidas</translation>
    </message>
    <message>
        <source>Shortest password</source>
        <translation>Contraseña más corta</translation>
    </message>
    <message>
        <source>Longest password</source>
        <translation>Contraseña más larga</translation>
    </message>
    <message>
        <source>Letters and digits in passwords</source>
        <translation>Letras y dígitos en las contraseñas</translation>
    </message>
    <message>
        <source>Days until a password expires</source>
        <translation>Días hasta que caduca una contraseña</translation>
    </message>
    <message>
        <source>Days of warning before that</source>
        <translation>Días de aviso previo</translation>
    </message>
    <message>
        <source>Earlier passwords that are refused</source>
        <translation>Contraseñas anteriores que se rechazan</translation>
    </message>
    <message>
        <source>No user name in passwords</source>
        <translation>Sin nombre de usuario en la contraseña</translation>
    </message>
    <message>
        <source>Password changes a day</source>
        <translation>Cambios de contraseña al día</translation>
    </message>
    <message>
        <source>No common passwords</source>
        <translation>Sin contraseñas comunes</translation>
    </message>
    <message>
        <source>Hours that a one-time password lasts</source>
        <translation>Horas que dura una contraseña de un solo uso</translation>
    </message>
    <message>
        <source>Days until an unused account is disabled</source>
        <translation>Días hasta desactivar una cuenta sin uso</translation>
    </message>
    <message>
        <source>Wrong passwords until a lockout</source>
        <translation>Contraseñas erróneas hasta el bloqueo</translation>
    </message>
    <message>
        <source>Minutes of a lockout</source>
        <translation>Minutos de un bloqueo</translation>
    </message>
    <message>
        <source>Minutes without input until the lock</source>
        <translation>Minutos sin actividad hasta bloquear la sesión</translation>
    </message>
    <message>
        <source>Hours that a session lasts</source>
        <translation>Horas que dura una sesión</translation>
    </message>
    <message>
        <source>Minutes until a locked session ends</source>
        <translation>Minutos hasta que termina una sesión bloqueada</translation>
    </message>
    <message>
        <source>Minutes until chats of a locked session go back</source>
        <translation>Minutos hasta que los chats de una sesión bloqueada vuelven a la espera</translation>
    </message>
    <message>
        <source>A second person confirms changes of rules</source>
        <translation>Una segunda persona confirma los cambios de reglas</translation>
    </message>
    <message>
        <source>Days that ended chats are kept</source>
        <translation>Días que se conservan los chats terminados</translation>
    </message>
    <message>
        <source>Days that the audit log is kept</source>
        <translation>Días que se conserva el registro de auditoría</translation>
    </message>
    <message>
        <source>Second factor at sign-in</source>
        <translation>Segundo factor al iniciar sesión</translation>
    </message>
    <message>
        <source>Second factor when unlocking</source>
        <translation>Segundo factor al desbloquear</translation>
    </message>
    <message>
        <source>Wrong passwords until a picture is asked about</source>
        <translation>Contraseñas incorrectas hasta que se pregunta por una imagen</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>The visitor ended the chat</source>
        <translation>El visitante ha finalizado el chat</translation>
    </message>
    <message>
        <source>%1 ended the chat</source>
        <translation>%1 ha finalizado el chat</translation>
    </message>
    <message>
        <source>The chat ended</source>
        <translation>El chat ha finalizado</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Being filled</source>
        <translation>Rellenándose</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Erasure unconfirmed</source>
        <translation>Borrado sin confirmar</translation>
    </message>
    <message>
        <source>Answers and key were erased when the chat ended.</source>
        <translation>Las respuestas y la clave se borraron al finalizar el chat.</translation>
    </message>
    <message>
        <source>Answers and key were erased by you.</source>
        <translation>Usted borró las respuestas y la clave.</translation>
    </message>
    <message>
        <source>Answers and key were erased when this console was locked.</source>
        <translation>Las respuestas y la clave se borraron al bloquear esta consola.</translation>
    </message>
    <message>
        <source>Answers and key were erased at sign-out.</source>
        <translation>Las respuestas y la clave se borraron al cerrar la sesión.</translation>
    </message>
    <message>
        <source>The form expired; its key was erased.</source>
        <translation>El formulario caducó; su clave se borró.</translation>
    </message>
    <message>
        <source>The visitor declined; the key was erased.</source>
        <translation>El visitante lo rechazó; la clave se borró.</translation>
    </message>
    <message>
        <source>The form was withdrawn; its key was erased.</source>
        <translation>El formulario se retiró; su clave se borró.</translation>
    </message>
    <message>
        <source>What arrived could not be opened three times; the key was erased.</source>
        <translation>Lo recibido no se pudo abrir tres veces; la clave se borró.</translation>
    </message>
    <message>
        <source>Answers and key were erased after the connection was lost.</source>
        <translation>Las respuestas y la clave se borraron tras perderse la conexión.</translation>
    </message>
    <message>
        <source>Answers and key were erased when the program was closed.</source>
        <translation>Las respuestas y la clave se borraron al cerrar el programa.</translation>
    </message>
    <message>
        <source>Secure form</source>
        <translation>Formulario seguro</translation>
    </message>
    <message>
        <source>The chat started</source>
        <translation>El chat ha comenzado</translation>
    </message>
    <message>
        <source>%1 accepted the chat</source>
        <translation>%1 ha aceptado el chat</translation>
    </message>
    <message>
        <source>%1: sent by %2</source>
        <translation>%1: formulario enviado por %2</translation>
    </message>
    <message>
        <source>%1: opened by the visitor</source>
        <translation>%1: formulario abierto por el visitante</translation>
    </message>
    <message>
        <source>%1: submitted, sealed</source>
        <translation>%1: formulario entregado, sellado</translation>
    </message>
    <message>
        <source>%1: declined by the visitor</source>
        <translation>%1: formulario rechazado por el visitante</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1: formulario caducado</translation>
    </message>
    <message>
        <source>%1: withdrawn</source>
        <translation>%1: formulario retirado</translation>
    </message>
    <message>
        <source>%1: purged, the answers are erased</source>
        <translation>%1: respuestas borradas</translation>
    </message>
    <message>
        <source>%1: erasure unconfirmed</source>
        <translation>%1: borrado sin confirmar</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Pendiente de aprobación</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Sin registrar</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>The chat went back to the waiting ones</source>
        <translation>El chat volvió a los que esperan</translation>
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
        <translation>%1 (enviando)</translation>
    </message>
    <message>
        <source>%1 (delivered)</source>
        <translation>%1 (entregado)</translation>
    </message>
    <message>
        <source>%1 (not sent)</source>
        <translation>%1 (no enviado)</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::AboutPage</name>
    <message>
        <source>About Sealdesk</source>
        <translation>Acerca de Sealdesk</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Esta consola</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Fingerprint of this device</source>
        <translation>Huella de este dispositivo</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Standing of this device</source>
        <translation>Estado de este dispositivo</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>This device's key is kept in the system's keychain.</source>
        <translation>La clave de este dispositivo se guarda en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Protected memory</source>
        <translation>Memoria protegida</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Qué cambiar</translation>
    </message>
    <message>
        <source>Screen capture</source>
        <translation>Captura de pantalla</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::AddressPage</name>
    <message>
        <source>Connect to your relay</source>
        <translation>Conectarse a su servidor</translation>
    </message>
    <message>
        <source>The relay carries your organisation's chats. Your administrator knows its address.</source>
        <translation>El servidor transmite los chats de su organización. Su administrador conoce la dirección.</translation>
    </message>
    <message>
        <source>Relay address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::AdministrationDialog</name>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Administration areas</source>
        <translation>Áreas de administración</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Organisation key</source>
        <translation>Clave de organización</translation>
    </message>
    <message>
        <source>Widget snippet</source>
        <translation>Código del widget</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Card masking</source>
        <translation>Ocultación de tarjetas</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Rule changes</source>
        <translation>Cambios de reglas</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::CaptchaBox</name>
    <message>
        <source>Another one</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Picture with characters</source>
        <translation>Imagen con caracteres</translation>
    </message>
    <message>
        <source>Answer in digits</source>
        <translation>Respuesta en cifras</translation>
    </message>
    <message>
        <source>Characters in the picture</source>
        <translation>Caracteres de la imagen</translation>
    </message>
    <message>
        <source>Show a picture instead</source>
        <translation>Mostrar una imagen en su lugar</translation>
    </message>
    <message>
        <source>Ask me a question instead</source>
        <translation>Hacerme una pregunta en su lugar</translation>
    </message>
    <message>
        <source>How much do these numbers make together: %1?</source>
        <translation>¿Cuánto suman estos números: %1?</translation>
    </message>
    <message>
        <source>Which of these numbers is the largest: %1?</source>
        <translation>¿Cuál de estos números es el mayor: %1?</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChangePasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The connection was lost before the relay answered. The old or the new password is in force; please try again when the connection is back.</source>
        <translation>Se perdió la conexión antes de que el servidor respondiera. Está en vigor la contraseña antigua o la nueva; vuelva a intentarlo cuando se restablezca la conexión.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Your password is changed. It is good until %1.</source>
        <translation>Su contraseña se ha cambiado. Es válida hasta el %1.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChangePasswordForm</name>
    <message>
        <source>Current password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>Please type your current password.</source>
        <translation>Escriba su contraseña actual.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChangePasswordPage</name>
    <message>
        <source>Choose your own password</source>
        <translation>Elija su propia contraseña</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>The password that you were given works once. From now on use one that only you know.</source>
        <translation>La contraseña que recibió sirve una sola vez. Desde ahora, use una que solo usted conozca.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Your password has expired. Choose a new one to go on.</source>
        <translation>Su contraseña ha caducado. Elija una nueva para continuar.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChangeRoleDialog</name>
    <message>
        <source>Change role</source>
        <translation>Cambiar función</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>The session of %1 ends at once. The new role holds from the next sign-in.</source>
        <translation>La sesión de %1 termina enseguida. La nueva función vale desde el próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This role allows nothing.</source>
        <translation>Esta función no permite nada.</translation>
    </message>
    <message>
        <source>It allows: %1.</source>
        <translation>Permite: %1.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChatHeader</name>
    <message>
        <source>Secure form</source>
        <translation>Formulario seguro</translation>
    </message>
    <message>
        <source>End chat</source>
        <translation>Finalizar chat</translation>
    </message>
    <message>
        <source>Ask for sensitive details in a sealed form</source>
        <translation>Pedir datos confidenciales en un formulario sellado</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChatListDelegate</name>
    <message>
        <source>typing…</source>
        <translation>escribiendo…</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChatListModel</name>
    <message numerus="yes">
        <source>Waiting (%n)</source>
        <translation>
            <numerusform>En espera (%n)</numerusform>
            <numerusform>En espera (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mine (%n)</source>
        <translation>
            <numerusform>Míos (%n)</numerusform>
            <numerusform>Míos (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended (%n)</source>
        <translation>
            <numerusform>Finalizados (%n)</numerusform>
            <numerusform>Finalizados (%n)</numerusform>
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
        <translation>%1, en espera desde hace %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread message(s)</source>
        <translation>
            <numerusform>%1, %n mensaje sin leer</numerusform>
            <numerusform>%1, %n mensajes sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ended</source>
        <translation>%1, finalizado</translation>
    </message>
    <message>
        <source>Masking was off during some of this chat: it may hold card numbers in full</source>
        <translation>La ocultación estuvo desactivada durante parte de este chat: puede contener números de tarjeta completos</translation>
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
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Code of six digits</source>
        <translation>Código de seis cifras</translation>
    </message>
    <message>
        <source>Use the authenticator instead</source>
        <translation>Usar el autenticador</translation>
    </message>
    <message>
        <source>Use a recovery code instead</source>
        <translation>Usar un código de recuperación</translation>
    </message>
    <message>
        <source>One of the ten codes that you kept when you set up the authenticator. Each works once.</source>
        <translation>Uno de los diez códigos que guardó al configurar el autenticador. Cada uno sirve una vez.</translation>
    </message>
    <message>
        <source>Open the authenticator on your phone and type the code that it shows for %1.</source>
        <translation>Abra el autenticador en su teléfono y escriba el código que muestra para %1.</translation>
    </message>
    <message>
        <source>A recovery code has 16 letters and digits.</source>
        <translation>Un código de recuperación tiene 16 letras y cifras.</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>El código tiene seis cifras.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::CodePage</name>
    <message>
        <source>Enter the code</source>
        <translation>Introduzca el código</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::Composer</name>
    <message>
        <source>Message to visitor</source>
        <translation>Mensaje al visitante</translation>
    </message>
    <message>
        <source>Write a message. Enter sends, Shift+Enter starts a new line.</source>
        <translation>Escriba un mensaje. Intro lo envía; Mayús+Intro empieza una línea nueva.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ConnectionBadge</name>
    <message>
        <source>Connection: %1</source>
        <translation>Conexión: %1</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::Conversation</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Accept chat</source>
        <translation>Aceptar chat</translation>
    </message>
    <message>
        <source>This visitor is waiting for somebody to talk to.</source>
        <translation>Este visitante espera a alguien con quien hablar.</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>This chat has ended.</source>
        <translation>Este chat ha finalizado.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 está escribiendo…</translation>
    </message>
    <message>
        <source>%1 is typing: %2</source>
        <translation>%1 está escribiendo: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) not sent. %1</source>
        <translation>
            <numerusform>%n mensaje no enviado. %1</numerusform>
            <numerusform>%n mensajes no enviados. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A card number in your message was masked before it was sent. Use a secure form for card details.</source>
        <translation>Un número de tarjeta de su mensaje se ocultó antes de enviarlo. Use un formulario seguro para los datos de tarjetas.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Secure forms</source>
        <translation>Formularios seguros</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Ask for card or other sensitive details with Secure form. Only this console can read the answers, and they are erased when the chat ends.</source>
        <translation>Pida los datos de la tarjeta u otros datos confidenciales con «Formulario seguro». Solo esta consola puede leer las respuestas, y se borran cuando finaliza el chat.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::DevicesModel</name>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (este)</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Only an approved device can send secure forms. Approving signs its certificate with this console's own key; the relay cannot do that.</source>
        <translation>Solo un dispositivo aprobado puede enviar formularios seguros. La aprobación firma su certificado con la clave propia de esta consola; el servidor no puede hacerlo.</translation>
    </message>
    <message>
        <source>Device list</source>
        <translation>Lista de dispositivos</translation>
    </message>
    <message>
        <source>Approve device</source>
        <translation>Aprobar dispositivo</translation>
    </message>
    <message>
        <source>Revoke device</source>
        <translation>Revocar dispositivo</translation>
    </message>
    <message>
        <source>Let it approve others</source>
        <translation>Permitir que apruebe otros</translation>
    </message>
    <message>
        <source>No device has signed in yet.</source>
        <translation>Todavía no ha iniciado sesión ningún dispositivo.</translation>
    </message>
    <message>
        <source>This console cannot approve devices, because it holds no certificate of the organisation for that.</source>
        <translation>Esta consola no puede aprobar dispositivos, porque no tiene un certificado de la organización para ello.</translation>
    </message>
    <message>
        <source>Ask %1 to read out the fingerprint under “This device” in their console. Approve only if it is %2.</source>
        <translation>Pida a %1 que lea en voz alta la huella que aparece en «Dispositivo» en su consola. Apruébelo solo si es %2.</translation>
    </message>
    <message>
        <source>This device may approve others. Revoking takes effect at once at the relay; if the device was stolen, rotate the organisation's key too, because its own approvals hold for up to 30 days elsewhere.</source>
        <translation>Este dispositivo puede aprobar otros. La revocación surte efecto de inmediato en el servidor; si el dispositivo fue robado, rote también la clave de la organización, porque sus aprobaciones siguen siendo válidas en otros lugares hasta 30 días.</translation>
    </message>
    <message>
        <source>Revoking takes effect at once at the relay, and within a day for widgets that a relay keeps it from.</source>
        <translation>La revocación surte efecto de inmediato en el servidor, y en el plazo de un día en los widgets a los que un servidor se la oculte.</translation>
    </message>
    <message>
        <source>A revoked device stays revoked. Its operator can enrol the computer anew under “This device”; it is another device then, and needs approval.</source>
        <translation>Un dispositivo revocado sigue revocado. Su agente puede registrar de nuevo el equipo en «Dispositivo»; entonces es otro dispositivo y necesita aprobación.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::EnrolPage</name>
    <message>
        <source>Protect your account</source>
        <translation>Proteja su cuenta</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>From now on, signing in takes your password and a code from your phone. A stolen password is then not enough.</source>
        <translation>A partir de ahora, para iniciar sesión hacen falta su contraseña y un código de su teléfono. Una contraseña robada no bastará.</translation>
    </message>
    <message>
        <source>1. Open an authenticator program on your phone, and let it scan this picture.</source>
        <translation>1. Abra una aplicación de autenticación en su teléfono y escanee esta imagen.</translation>
    </message>
    <message>
        <source>QR code of the key below</source>
        <translation>Código QR de la clave de abajo</translation>
    </message>
    <message>
        <source>If it cannot scan, type this key into it:</source>
        <translation>Si no puede escanear, escriba en ella esta clave:</translation>
    </message>
    <message>
        <source>Key for the authenticator</source>
        <translation>Clave para el autenticador</translation>
    </message>
    <message>
        <source>2. Type the code of six digits that it shows.</source>
        <translation>2. Escriba el código de seis cifras que muestra.</translation>
    </message>
    <message>
        <source>Code of six digits</source>
        <translation>Código de seis cifras</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>El código tiene seis cifras.</translation>
    </message>
    <message>
        <source>The relay was restarted and made a new key. Scan this picture; the one before does not count.</source>
        <translation>El servidor se reinició y creó una clave nueva. Escanee esta imagen; la anterior ya no vale.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::FormField</name>
    <message>
        <source>Read %1 in large parts</source>
        <translation>Leer %1 en partes grandes</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message numerus="yes">
        <source>Copy for %n second(s); meanwhile every program on this computer can read it</source>
        <translation>
            <numerusform>Copiar durante %n segundo; mientras tanto, cualquier programa de este equipo puede leerlo</numerusform>
            <numerusform>Copiar durante %n segundos; mientras tanto, cualquier programa de este equipo puede leerlo</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role does not allow you to see answers.</source>
        <translation>Su función no le permite ver respuestas.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::FormPanel</name>
    <message>
        <source>Filling</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Erase now</source>
        <translation>Borrar ahora</translation>
    </message>
    <message>
        <source>Secure form: %1</source>
        <translation>Formulario seguro: %1</translation>
    </message>
    <message>
        <source>Form state: %1</source>
        <translation>Estado del formulario: %1</translation>
    </message>
    <message>
        <source>Making the key and the signed offer…</source>
        <translation>Creando la clave y la oferta firmada…</translation>
    </message>
    <message>
        <source>The visitor has not opened it yet. It expires at %1.</source>
        <translation>El visitante aún no lo ha abierto. Caduca a las %1.</translation>
    </message>
    <message>
        <source>It expires at %1.</source>
        <translation>Caduca a las %1.</translation>
    </message>
    <message>
        <source>Hold the eye to reveal a field. Each reveal is recorded, the value never is. Erased at %1 or when the chat ends.</source>
        <translation>Mantenga pulsado el ojo para revelar un campo. Cada revelación queda registrada; el valor, nunca. Se borra a las %1 o cuando finaliza el chat.</translation>
    </message>
    <message>
        <source>The console that held the key is gone. The key existed only in that program's memory, so nothing can remain; but no signed receipt proves it.</source>
        <translation>La consola que tenía la clave ya no existe. La clave solo existía en la memoria de ese programa, así que no puede quedar nada; pero ningún recibo firmado lo demuestra.</translation>
    </message>
    <message>
        <source>Answers and key are erased.</source>
        <translation>Las respuestas y la clave se han borrado.</translation>
    </message>
    <message>
        <source>The relay could not record it, so the field stays masked. Is there a connection?</source>
        <translation>El servidor no pudo registrarlo, así que el campo sigue oculto. ¿Hay conexión?</translation>
    </message>
    <message>
        <source>This window's picture cannot be kept in locked memory now. The field stays masked.</source>
        <translation>La imagen de esta ventana no se puede mantener ahora en memoria bloqueada. El campo sigue oculto.</translation>
    </message>
    <message>
        <source>There is no locked memory left for a copy, so nothing was copied.</source>
        <translation>No queda memoria bloqueada para una copia, así que no se copió nada.</translation>
    </message>
    <message numerus="yes">
        <source>Copied for %n second(s). Until then every program on this computer can read it, and a clipboard manager that ignores the mark for secrets may keep it.</source>
        <translation>
            <numerusform>Copiado durante %n segundo. Hasta entonces, cualquier programa de este equipo puede leerlo, y un gestor del portapapeles que ignore la marca de secreto puede conservarlo.</numerusform>
            <numerusform>Copiado durante %n segundos. Hasta entonces, cualquier programa de este equipo puede leerlo, y un gestor del portapapeles que ignore la marca de secreto puede conservarlo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::FormPicker</name>
    <message>
        <source>Secure forms</source>
        <translation>Formularios seguros</translation>
    </message>
    <message>
        <source>No form has been published</source>
        <translation>No se ha publicado ningún formulario</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::GroupReader</name>
    <message>
        <source>Previous part</source>
        <translation>Parte anterior</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Parte siguiente</translation>
    </message>
    <message>
        <source>%1, in large parts</source>
        <translation>%1, en partes grandes</translation>
    </message>
    <message>
        <source>Arrow keys go through the parts, Space shows one again, Escape ends.</source>
        <translation>Las flechas recorren las partes, la barra espaciadora muestra una de nuevo y Esc termina.</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <translation>%1, parte %2 de %3</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Parte %1 de %2</translation>
    </message>
    <message>
        <source>Part %1 of %2. Space shows it.</source>
        <translation>Parte %1 de %2. La barra espaciadora la muestra.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Idioma del sistema</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Consola bloqueada</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Parece que el bloqueo de mayúsculas está activado.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>If it stays locked, you are signed out in %1.</source>
        <translation>Si sigue bloqueada, se cerrará su sesión en %1.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Reanudando…</translation>
    </message>
    <message>
        <source>No connection to the relay. Unlocking needs it; it comes back by itself.</source>
        <translation>Sin conexión con el servidor. Hace falta para desbloquear; se restablece sola.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>This password is wrong.</source>
        <translation>Esta contraseña no es correcta.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The code took too long. Type your password again.</source>
        <translation>El código llegó demasiado tarde. Escriba de nuevo su contraseña.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::MaskingPage</name>
    <message>
        <source>Card masking</source>
        <translation>Ocultación de tarjetas</translation>
    </message>
    <message>
        <source>Card numbers and security codes that people type into a chat are hidden before anyone reads or stores them.</source>
        <translation>Los números de tarjeta y códigos de seguridad que alguien escribe en un chat se ocultan antes de que nadie los lea o los guarde.</translation>
    </message>
    <message>
        <source>While masking is off, every card number that a visitor or operator types is stored in full, in transcripts and in backups, and everyone who reads the chat sees it. Nothing hides it later. These chats are marked for good, every console shows a warning, and the audit log names you. Card payment rules (PCI DSS) forbid keeping security codes at all.</source>
        <translation>Mientras la ocultación está desactivada, cada número de tarjeta que escribe un visitante o un agente se guarda completo, en las transcripciones y en las copias de seguridad, y lo ve todo el que lee el chat. Nada lo oculta después. Estos chats quedan marcados para siempre, cada consola muestra una advertencia y el registro de auditoría lo nombra a usted. Las normas de pago con tarjeta (PCI DSS) prohíben conservar los códigos de seguridad.</translation>
    </message>
    <message>
        <source>I understand that card numbers will be stored</source>
        <translation>Entiendo que se guardarán números de tarjeta</translation>
    </message>
    <message>
        <source>Switch masking off</source>
        <translation>Desactivar la ocultación</translation>
    </message>
    <message>
        <source>Switch masking on</source>
        <translation>Activar la ocultación</translation>
    </message>
    <message>
        <source>How long masking stays off</source>
        <translation>Cuánto tiempo queda desactivada la ocultación</translation>
    </message>
    <message numerus="yes">
        <source>for %n hour(s)</source>
        <translation>
            <numerusform>durante %n hora</numerusform>
            <numerusform>durante %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Masking is OFF until %1.</source>
        <translation>La ocultación está DESACTIVADA hasta %1.</translation>
    </message>
    <message>
        <source>Masking is on.</source>
        <translation>La ocultación está activada.</translation>
    </message>
    <message>
        <source>Masking is on. Only an approved device of an administrator can switch it off.</source>
        <translation>La ocultación está activada. Solo un dispositivo aprobado de un administrador puede desactivarla.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::MemoryWords</name>
    <message>
        <source>Chats work. Secure forms are off, because answers could end up on the disk. Please show this to your administrator.</source>
        <translation>Los chats funcionan. Los formularios seguros están desactivados, porque las respuestas podrían acabar en el disco. Muestre esto a su administrador.</translation>
    </message>
    <message>
        <source>This computer lets Sealdesk protect only %1 of memory; secure forms need %2.</source>
        <translation>Este equipo solo permite a Sealdesk proteger %1 de memoria; los formularios seguros necesitan %2.</translation>
    </message>
    <message>
        <source>This computer does not let Sealdesk protect the %1 of memory that secure forms need.</source>
        <translation>Este equipo no permite a Sealdesk proteger los %1 de memoria que necesitan los formularios seguros.</translation>
    </message>
    <message>
        <source>Not enough: %1 may be locked, %2 are needed. Secure forms are off.</source>
        <translation>No es suficiente: se pueden bloquear %1 y hacen falta %2. Los formularios seguros están desactivados.</translation>
    </message>
    <message>
        <source>Refused by the system; %1 are needed. Secure forms are off.</source>
        <translation>El sistema lo ha denegado; hacen falta %1. Los formularios seguros están desactivados.</translation>
    </message>
    <message>
        <source>Answers are kept out of swap and dumps, and other programs cannot read them.</source>
        <translation>Las respuestas quedan fuera del intercambio y de los volcados de memoria, y otros programas no pueden leerlas.</translation>
    </message>
    <message>
        <source>Answers are kept out of swap and dumps. This system has no memory that is hidden from administrators as well.</source>
        <translation>Las respuestas quedan fuera del intercambio y de los volcados de memoria. Este sistema no tiene memoria que también esté oculta a los administradores.</translation>
    </message>
    <message>
        <source>For the administrator: allow this program a larger working set (the quota of the job or of the remote desktop host), or close programs that hold much memory; then start Sealdesk again.</source>
        <translation>Para el administrador: permita a este programa un espacio de trabajo mayor (la cuota del trabajo o del host de escritorio remoto), o cierre programas que ocupen mucha memoria; después, vuelva a iniciar Sealdesk.</translation>
    </message>
    <message>
        <source>For the administrator: raise the limit of locked memory (launchctl limit memlock) to 8 MiB or more; then sign in to the computer again.</source>
        <translation>Para el administrador: aumente el límite de memoria bloqueada (launchctl limit memlock) a 8 MiB o más; después, vuelva a iniciar sesión en el equipo.</translation>
    </message>
    <message>
        <source>For the administrator: raise the limit of locked memory of this user to 8 MiB or more. Put the line
* - memlock 8192
into /etc/security/limits.d/sealdesk.conf, or set LimitMEMLOCK=8M for the service or container that starts Sealdesk; then sign in to the computer again.</source>
        <translation>Para el administrador: aumente el límite de memoria bloqueada de este usuario a 8 MiB o más. Ponga la línea
* - memlock 8192
en /etc/security/limits.d/sealdesk.conf, o defina LimitMEMLOCK=8M para el servicio o contenedor que inicia Sealdesk; después, vuelva a iniciar sesión en el equipo.</translation>
    </message>
    <message>
        <source>While answers are shown, screenshots and shared screens leave this window out.</source>
        <translation>Mientras se muestran respuestas, esta ventana queda fuera de las capturas y de las pantallas compartidas.</translation>
    </message>
    <message>
        <source>While answers are shown, the system is asked to leave this window out of screenshots and shared screens. Newer recording programs may ignore that.</source>
        <translation>Mientras se muestran respuestas, se pide al sistema que deje esta ventana fuera de las capturas y de las pantallas compartidas. Los programas de grabación más recientes pueden no respetarlo.</translation>
    </message>
    <message>
        <source>This system has no way to keep screenshots and shared screens from seeing a revealed field. Stop sharing your screen before you reveal one.</source>
        <translation>Este sistema no puede impedir que un campo revelado se vea en las capturas y en las pantallas compartidas. Deje de compartir la pantalla antes de revelar uno.</translation>
    </message>
    <message>
        <source>The system refused to leave this window out of screenshots and shared screens. Stop sharing your screen before you reveal a field.</source>
        <translation>El sistema se negó a dejar esta ventana fuera de las capturas y de las pantallas compartidas. Deje de compartir la pantalla antes de revelar un campo.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::NewOperatorDialog</name>
    <message>
        <source>New operator</source>
        <translation>Nuevo agente</translation>
    </message>
    <message>
        <source>Operator user name</source>
        <translation>Nombre de usuario del agente</translation>
    </message>
    <message>
        <source>Shown name</source>
        <translation>Nombre mostrado</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>The relay makes a one-time password. The operator replaces it at the first sign-in.</source>
        <translation>El servidor crea una contraseña de un solo uso. El agente la sustituye en el primer inicio de sesión.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create operator</source>
        <translation>Crear agente</translation>
    </message>
    <message>
        <source>Please fill in both names.</source>
        <translation>Rellene ambos nombres.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::NewPasswordFields</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Parece que el bloqueo de mayúsculas está activado.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Repetir la nueva contraseña</translation>
    </message>
    <message>
        <source>Still missing:</source>
        <translation>Todavía falta:</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::OneTimePasswordDialog</name>
    <message>
        <source>One-time password</source>
        <translation>Contraseña de un solo uso</translation>
    </message>
    <message>
        <source>%1 can sign in with this password once, and then chooses another:</source>
        <translation>%1 puede iniciar sesión una vez con esta contraseña y después elige otra:</translation>
    </message>
    <message>
        <source>It is shown only now. Write it down by hand or read it out; do not send it by e-mail.</source>
        <translation>Solo se muestra ahora. Anótela a mano o léala en voz alta; no la envíe por correo electrónico.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::OperatorsModel</name>
    <message>
        <source>Has not chosen a password yet</source>
        <translation>Aún no ha elegido contraseña</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>%1 (directory)</source>
        <translation>%1 (directorio)</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivada</translation>
    </message>
    <message numerus="yes">
        <source>Locked out for %n more minute(s)</source>
        <translation>
            <numerusform>Bloqueada %n minuto más</numerusform>
            <numerusform>Bloqueada %n minutos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::OperatorsPage</name>
    <message>
        <source>Operators</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Those who may sign in and talk to visitors.</source>
        <translation>Las personas que pueden iniciar sesión y hablar con los visitantes.</translation>
    </message>
    <message>
        <source>Operator list</source>
        <translation>Lista de agentes</translation>
    </message>
    <message>
        <source>New operator…</source>
        <translation>Nuevo agente…</translation>
    </message>
    <message>
        <source>New operator</source>
        <translation>Nuevo agente</translation>
    </message>
    <message>
        <source>Reset second factor…</source>
        <translation>Restablecer segundo factor…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Nueva contraseña…</translation>
    </message>
    <message>
        <source>Role…</source>
        <translation>Función…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Cerrar sesión…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>%1 may do more than you, so you cannot change this account.</source>
        <translation>%1 puede hacer más que usted, por lo que no puede cambiar esta cuenta.</translation>
    </message>
    <message>
        <source>This is your own account. Change your password under “This device”.</source>
        <translation>Esta es su propia cuenta. Cambie su contraseña en «Dispositivo».</translation>
    </message>
    <message>
        <source>New one-time password</source>
        <translation>Nueva contraseña de un solo uso</translation>
    </message>
    <message>
        <source>The password of %1 stops working and their session ends. You get a one-time password, shown once.</source>
        <translation>La contraseña de %1 deja de valer y su sesión termina. Recibirá una contraseña de un solo uso, que se muestra una vez.</translation>
    </message>
    <message>
        <source>%1 now has the role “%2”.</source>
        <translation>%1 tiene ahora la función «%2».</translation>
    </message>
    <message>
        <source>%1 can try to sign in again.</source>
        <translation>%1 puede volver a intentar iniciar sesión.</translation>
    </message>
    <message>
        <source>The account of %1 is enabled.</source>
        <translation>La cuenta de %1 está activada.</translation>
    </message>
    <message>
        <source>Disable account</source>
        <translation>Desactivar cuenta</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more and their session ends at once. Nothing is deleted.</source>
        <translation>%1 ya no puede iniciar sesión y su sesión termina enseguida. No se borra nada.</translation>
    </message>
    <message>
        <source>The account of %1 is disabled.</source>
        <translation>La cuenta de %1 está desactivada.</translation>
    </message>
    <message>
        <source>Sign out operator</source>
        <translation>Cerrar la sesión del agente</translation>
    </message>
    <message>
        <source>The session of %1 ends at once; open secure forms are wiped. They can sign in again.</source>
        <translation>La sesión de %1 termina enseguida; los formularios seguros abiertos se borran. Puede volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 is signed out.</source>
        <translation>Se cerró la sesión de %1.</translation>
    </message>
    <message>
        <source>%1 has no second factor any more and sets one up at the next sign-in.</source>
        <translation>%1 ya no tiene segundo factor y configurará uno al iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Reset second factor</source>
        <translation>Restablecer segundo factor</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::OrganisationKeyPage</name>
    <message>
        <source>Organisation key</source>
        <translation>Clave de la organización</translation>
    </message>
    <message>
        <source>Visitors' browsers trust only forms that this key vouches for. It was made in an administrator's console and never goes to the relay.</source>
        <translation>Los navegadores de los visitantes solo confían en los formularios que esta clave avala. Se creó en la consola de un administrador y nunca llega al servidor.</translation>
    </message>
    <message>
        <source>Save recovery file…</source>
        <translation>Guardar archivo…</translation>
    </message>
    <message>
        <source>Restore from file…</source>
        <translation>Restaurar desde archivo…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotar…</translation>
    </message>
    <message>
        <source>Take offline…</source>
        <translation>Poner fuera de línea…</translation>
    </message>
    <message>
        <source>Fingerprint of the current key</source>
        <translation>Huella de la clave actual</translation>
    </message>
    <message>
        <source>Fingerprint of the next key</source>
        <translation>Huella de la clave siguiente</translation>
    </message>
    <message>
        <source>Current key</source>
        <translation>Clave actual</translation>
    </message>
    <message>
        <source>Next key</source>
        <translation>Clave siguiente</translation>
    </message>
    <message>
        <source>none yet: it is made with the recovery file</source>
        <translation>aún ninguna: se crea con el archivo de recuperación</translation>
    </message>
    <message>
        <source>One moment: the recovery file is being worked on.</source>
        <translation>Un momento: se está trabajando en el archivo de recuperación.</translation>
    </message>
    <message>
        <source>There is no recovery file yet. If this computer is lost, so is the organisation's key, and every page needs a new snippet. Save the file and keep it away from this computer.</source>
        <translation>Aún no hay archivo de recuperación. Si se pierde este equipo, se pierde también la clave de la organización, y cada página necesitará un nuevo código del widget. Guarde el archivo y consérvelo lejos de este equipo.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>Ocultar contraseña</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar contraseña</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ProposalsModel</name>
    <message>
        <source>%1 wants to allow signing in from any address.</source>
        <translation>%1 quiere permitir iniciar sesión desde cualquier dirección.</translation>
    </message>
    <message>
        <source>%1 wants to allow signing in from these addresses only: %2.</source>
        <translation>%1 quiere permitir iniciar sesión solo desde estas direcciones: %2.</translation>
    </message>
    <message>
        <source>%1 wants to switch this on: %2.</source>
        <translation>%1 quiere activar: %2.</translation>
    </message>
    <message>
        <source>%1 wants to switch this off: %2.</source>
        <translation>%1 quiere desactivar: %2.</translation>
    </message>
    <message>
        <source>%1 wants to change “%2” from %3 to %4.</source>
        <translation>%1 quiere cambiar «%2» de %3 a %4.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Propuesto por</translation>
    </message>
    <message>
        <source>Waits until</source>
        <translation>Espera hasta</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ProposalsPage</name>
    <message>
        <source>Rule changes</source>
        <translation>Cambios de reglas</translation>
    </message>
    <message>
        <source>Changes of the access rules and of the allowed addresses can wait for a second person.</source>
        <translation>Los cambios de las reglas de acceso y de las direcciones permitidas pueden esperar a una segunda persona.</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Cambios en espera</translation>
    </message>
    <message>
        <source>A second person must confirm each change</source>
        <translation>Una segunda persona debe confirmar cada cambio</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Confirmar…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>There is no connection to the relay. Please try again in a moment.</source>
        <translation>No hay conexión con el servidor. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Confirm change</source>
        <translation>Confirmar cambio</translation>
    </message>
    <message>
        <source>Your change is proposed. It holds when another person has confirmed it.</source>
        <translation>Su cambio está propuesto. Valdrá cuando otra persona lo confirme.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>No change waits at the moment.</source>
        <translation>Ningún cambio está en espera.</translation>
    </message>
    <message>
        <source>Your role may see this change, not decide on it.</source>
        <translation>Su función puede ver este cambio, pero no decidir sobre él.</translation>
    </message>
    <message>
        <source>You proposed this yourself. Another person must confirm it.</source>
        <translation>Esto lo propuso usted. Debe confirmarlo otra persona.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::Rail</name>
    <message>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>Chats area</source>
        <translation>Área de chats</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Admin (%1)</source>
        <translation>Admin (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) waiting for approval</source>
        <translation>
            <numerusform>%n dispositivo pendiente de aprobación</numerusform>
            <numerusform>%n dispositivos pendientes de aprobación</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock now (%1)</source>
        <comment>keys</comment>
        <translation>Bloquear ahora (%1)</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RecoveryCodesPage</name>
    <message>
        <source>Keep your recovery codes</source>
        <translation>Guarde sus códigos de recuperación</translation>
    </message>
    <message>
        <source>If your phone is lost, one of these codes lets you in. Each works once. They are shown only now: write them down, or keep them in a password safe.</source>
        <translation>Si pierde el teléfono, puede entrar con uno de estos códigos. Cada uno sirve una vez. Solo se muestran ahora: anótelos o guárdelos en un gestor de contraseñas.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperación</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>Los he guardado</translation>
    </message>
    <message>
        <source>Copied. Other programs can read the clipboard: copy something else when you are done.</source>
        <translation>Copiado. Otros programas pueden leer el portapapeles: copie otra cosa cuando haya terminado.</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <translation>Guardar los códigos de recuperación</translation>
    </message>
    <message>
        <source>Saved. Who has this file has half of what signing in takes: keep it away from this computer.</source>
        <translation>Guardado. Quien tenga este archivo tiene la mitad de lo necesario para iniciar sesión: no lo deje en este equipo.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RecoveryDialog</name>
    <message>
        <source>Keep the key in this computer's keychain</source>
        <translation>Guardar la clave en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Recovery file</source>
        <translation>Archivo de recuperación</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>Su frase de contraseña</translation>
    </message>
    <message>
        <source>New recovery file</source>
        <translation>Nuevo archivo de recuperación</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Repetir la nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Make one for me</source>
        <translation>Crear una</translation>
    </message>
    <message>
        <source>Made passphrase</source>
        <translation>Frase de contraseña creada</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Please choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>Please choose another name for the new file; keep the old one until the rotation is done.</source>
        <translation>Elija otro nombre para el archivo nuevo; conserve el antiguo hasta que termine la rotación.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos frases de contraseña no coinciden.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RefusedPage</name>
    <message>
        <source>Other relay…</source>
        <translation>Otro servidor…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The relay's certificate has changed</source>
        <translation>El certificado del servidor ha cambiado</translation>
    </message>
    <message>
        <source>%1 showed another certificate than the one this console trusts. Somebody may be between you and your relay, so nothing was sent.</source>
        <translation>%1 presentó un certificado distinto de aquel en el que confía esta consola. Puede que alguien se haya interpuesto entre usted y su servidor, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Trusted:</source>
        <translation>De confianza:</translation>
    </message>
    <message>
        <source>Shown now:</source>
        <translation>Presentado ahora:</translation>
    </message>
    <message>
        <source>Ask your administrator. If the relay really has a new certificate, they tell you how to set this console up for it again.</source>
        <translation>Pregunte a su administrador. Si el servidor tiene realmente un certificado nuevo, le dirá cómo volver a configurar esta consola.</translation>
    </message>
    <message>
        <source>The relay's certificate is not valid</source>
        <translation>El certificado del servidor no es válido</translation>
    </message>
    <message>
        <source>Nothing was sent to %1. Your administrator must put a valid certificate on the relay; then try again.</source>
        <translation>No se envió nada a %1. Su administrador debe instalar un certificado válido en el servidor; después, inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ResetFactorDialog</name>
    <message>
        <source>Reset second factor</source>
        <translation>Restablecer segundo factor</translation>
    </message>
    <message>
        <source>%1 is signed out and sets up an authenticator anew at the next sign-in. Be sure who asked you for this.</source>
        <translation>Se cerrará la sesión de %1, que configurará de nuevo un autenticador la próxima vez. Asegúrese de quién se lo ha pedido.</translation>
    </message>
    <message>
        <source>Code of your own authenticator</source>
        <translation>Código de su propio autenticador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>El código tiene seis cifras.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RevealButton</name>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>Revelar %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hold to reveal, with the mouse or Space</source>
        <translation>Mantenga pulsado para revelar, con el ratón o la barra espaciadora</translation>
    </message>
    <message numerus="yes">
        <source>Hold to reveal; Space reveals for %n second(s)</source>
        <translation>
            <numerusform>Mantenga pulsado para revelar; la barra espaciadora revela durante %n segundo</numerusform>
            <numerusform>Mantenga pulsado para revelar; la barra espaciadora revela durante %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RoleBox</name>
    <message>
        <source>This role may do more than yours.</source>
        <translation>Esta función permite más que la suya.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RoleDialog</name>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nueva función</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Nombre de la función</translation>
    </message>
    <message>
        <source>Built-in roles cannot be changed. Make a new one instead.</source>
        <translation>Las funciones integradas no se pueden cambiar. Cree una nueva.</translation>
    </message>
    <message>
        <source>This role may do more than yours, so you cannot change it.</source>
        <translation>Esta función permite más que la suya, por lo que no puede cambiarla.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save role</source>
        <translation>Guardar función</translation>
    </message>
    <message>
        <source>What the role allows</source>
        <translation>Lo que permite la función</translation>
    </message>
    <message>
        <source>%1 Your own role does not allow it, so you cannot give it.</source>
        <translation>%1 Su propia función no lo permite, por lo que no puede concederlo.</translation>
    </message>
    <message>
        <source>Please give the role a name.</source>
        <translation>Ponga un nombre a la función.</translation>
    </message>
    <message>
        <source>There is no connection to the relay. Please try again in a moment.</source>
        <translation>No hay conexión con el servidor. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>A role with this name, or one that looks like it, exists already.</source>
        <translation>Ya existe una función con este nombre o uno de aspecto parecido.</translation>
    </message>
    <message>
        <source>This name cannot be used for a role. Use up to 40 letters of one script.</source>
        <translation>Este nombre no sirve para una función. Use hasta 40 letras de una misma escritura.</translation>
    </message>
    <message>
        <source>Somebody else has changed this role in the meantime. What you chose is still here; if you save again, it replaces their change.</source>
        <translation>Otra persona cambió esta función entretanto. Lo que eligió sigue aquí; si guarda de nuevo, reemplaza ese cambio.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RolesModel</name>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>%n agente</numerusform>
            <numerusform>%n agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Integrada</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Creada aquí</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>La usan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RolesPage</name>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>A role says what an operator may do. What it does not name, nobody with it may do.</source>
        <translation>Una función dice lo que puede hacer un agente. Lo que no nombra no está permitido.</translation>
    </message>
    <message>
        <source>Role list</source>
        <translation>Lista de funciones</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>Nueva función…</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nueva función</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>This role allows nothing.</source>
        <translation>Esta función no permite nada.</translation>
    </message>
    <message>
        <source>It allows: %1.</source>
        <translation>Permite: %1.</translation>
    </message>
    <message>
        <source>Built-in roles cannot be deleted.</source>
        <translation>Las funciones integradas no se pueden eliminar.</translation>
    </message>
    <message>
        <source>Somebody still has this role.</source>
        <translation>Alguien aún tiene esta función.</translation>
    </message>
    <message>
        <source>This role may do more than yours.</source>
        <translation>Esta función permite más que la suya.</translation>
    </message>
    <message>
        <source>Delete role</source>
        <translation>Eliminar función</translation>
    </message>
    <message>
        <source>The role “%1” is deleted. Nobody has it at the moment.</source>
        <translation>Se eliminará la función «%1». Nadie la tiene en este momento.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RulesList</name>
    <message>
        <source>Rules for the new password</source>
        <translation>Reglas de la nueva contraseña</translation>
    </message>
    <message>
        <source>Both entries are the same</source>
        <translation>Ambas entradas coinciden</translation>
    </message>
    <message>
        <source>%1: met</source>
        <translation>%1: se cumple</translation>
    </message>
    <message>
        <source>%1: not met</source>
        <translation>%1: no se cumple</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SecondFactorDialog</name>
    <message>
        <source>New recovery codes</source>
        <translation>Nuevos códigos de recuperación</translation>
    </message>
    <message>
        <source>Move to another phone</source>
        <translation>Pasar a otro teléfono</translation>
    </message>
    <message>
        <source>Set up an authenticator</source>
        <translation>Configurar un autenticador</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message numerus="yes">
        <source>You have %n recovery code(s) left.</source>
        <translation>
            <numerusform>Le queda %n código de recuperación.</numerusform>
            <numerusform>Le quedan %n códigos de recuperación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account has no second factor. With one, a stolen password is not enough.</source>
        <translation>Su cuenta no tiene un segundo factor. Con él, una contraseña robada no basta.</translation>
    </message>
    <message>
        <source>To change anything here, please say again who you are.</source>
        <translation>Para cambiar algo aquí, identifíquese de nuevo.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Code, or a recovery code</source>
        <translation>Código, o código de recuperación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Please fill in both fields.</source>
        <translation>Rellene los dos campos.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SecretFieldView</name>
    <message>
        <source>%1, revealed on screen</source>
        <translation>%1, revelado en pantalla</translation>
    </message>
    <message numerus="yes">
        <source>%1, hidden, %n characters</source>
        <translation>
            <numerusform>%1, oculto, %n carácter</numerusform>
            <numerusform>%1, oculto, %n caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SetUpPage</name>
    <message>
        <source>Set up your organisation</source>
        <translation>Configurar su organización</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Set-up secret</source>
        <translation>Código de configuración</translation>
    </message>
    <message>
        <source>Organisation name</source>
        <translation>Nombre de la organización</translation>
    </message>
    <message>
        <source>Your name, as visitors see it</source>
        <translation>Su nombre, tal como lo ven los visitantes</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Other relay…</source>
        <translation>Otro servidor…</translation>
    </message>
    <message>
        <source>%1 has no administrator yet. The relay prints the set-up secret on its host when “sealdesk-relay setup” is run there. This console makes your organisation's key and keeps it in this computer's keychain; the relay only learns its public half.</source>
        <translation>%1 aún no tiene administrador. El servidor muestra el código de configuración en su equipo cuando se ejecuta allí «sealdesk-relay setup». Esta consola crea la clave de su organización y la guarda en el llavero de este equipo; el servidor solo conoce la mitad pública.</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Configurando…</translation>
    </message>
    <message>
        <source>Please fill in: %1</source>
        <translation>Rellene: %1</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SignInFlow</name>
    <message>
        <source>Your organisation is set up. Sign in with the password that you have just chosen.</source>
        <translation>Su organización está configurada. Inicie sesión con la contraseña que acaba de elegir.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Parece que el bloqueo de mayúsculas está activado.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Other relay…</source>
        <translation>Otro servidor…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Please type your user name and password.</source>
        <translation>Escriba su nombre de usuario y su contraseña.</translation>
    </message>
    <message>
        <source>Please type the characters of the picture, or the answer to the question.</source>
        <translation>Escriba los caracteres de la imagen o la respuesta a la pregunta.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SnippetPage</name>
    <message>
        <source>Widget snippet</source>
        <translation>Código del widget</translation>
    </message>
    <message>
        <source>Put this on every page that shall offer the chat. It names your organisation's key, so that a form signed by anybody else is refused in the visitor's browser.</source>
        <translation>Ponga este código en cada página que deba ofrecer el chat. Indica la clave de su organización, para que el navegador del visitante rechace cualquier formulario firmado por otra persona.</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Código del widget</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::StepsView</name>
    <message>
        <source>No step done yet</source>
        <translation>Ningún paso completado</translation>
    </message>
    <message>
        <source>Steps done: %1</source>
        <translation>Pasos completados: %1</translation>
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
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Enrol this computer anew</source>
        <translation>Registrar de nuevo este equipo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Cambiar contraseña…</translation>
    </message>
    <message>
        <source>Second factor…</source>
        <translation>Segundo factor…</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Your password is kept by your organisation's directory. It is changed there.</source>
        <translation>Su contraseña está en el directorio de su organización. Se cambia allí.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::TopBar</name>
    <message>
        <source>Presence</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Reanudando…</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Reconectando…</translation>
    </message>
    <message>
        <source>Connection lost, reconnecting…</source>
        <translation>Conexión perdida, reconectando…</translation>
    </message>
    <message>
        <source>Refused: the relay's certificate is not the trusted one</source>
        <translation>Rechazado: el certificado del servidor no es el de confianza</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::TrustPage</name>
    <message>
        <source>Is this your relay?</source>
        <translation>¿Es este su servidor?</translation>
    </message>
    <message>
        <source>Fingerprint of its certificate</source>
        <translation>Huella de su certificado</translation>
    </message>
    <message>
        <source>Compare it with the fingerprint that the relay prints on its host when it starts. Your administrator can read it there. If they differ, somebody else may be answering: cancel.</source>
        <translation>Compárela con la huella que el servidor muestra en su equipo al arrancar. Su administrador puede leerla allí. Si no coinciden, puede que responda otra persona: cancele.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiar</translation>
    </message>
    <message>
        <source>This console meets %1 for the first time. Once you trust it, another certificate at this address will be refused.</source>
        <translation>Esta consola se conecta a %1 por primera vez. Una vez que confíe en él, se rechazará cualquier otro certificado en esta dirección.</translation>
    </message>
    <message>
        <source>Certificate fingerprint %1</source>
        <translation>Huella del certificado: %1</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::WaitingPage</name>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Other relay…</source>
        <translation>Otro servidor…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>The relay cannot be reached</source>
        <translation>No se puede acceder al servidor</translation>
    </message>
    <message>
        <source>The next try comes by itself in %1.</source>
        <translation>El próximo intento se hará automáticamente dentro de %1.</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Intentándolo de nuevo…</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::Workspace</name>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>No chats</source>
        <translation>No hay chats</translation>
    </message>
    <message>
        <source>New chats appear here as soon as a visitor writes.</source>
        <translation>Los chats nuevos aparecen aquí en cuanto escribe un visitante.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>No chat is open</source>
        <translation>Ningún chat abierto</translation>
    </message>
    <message>
        <source>Choose a chat on the left. Waiting visitors stand on top.</source>
        <translation>Elija un chat a la izquierda. Los visitantes en espera están arriba.</translation>
    </message>
    <message>
        <source>This device waits for an administrator's approval. Chats work already; secure forms work as soon as it is approved. Its fingerprint is %1.</source>
        <translation>Este dispositivo espera la aprobación de un administrador. Los chats ya funcionan; los formularios seguros funcionarán en cuanto se apruebe. Su huella es %1.</translation>
    </message>
    <message>
        <source>An administrator has revoked this device. Chats work; secure forms do not.</source>
        <translation>Un administrador ha revocado este dispositivo. Los chats funcionan; los formularios seguros, no.</translation>
    </message>
    <message>
        <source>No chats with your role</source>
        <translation>Sin chats con su función</translation>
    </message>
    <message>
        <source>Your role does not include talking to visitors. An administrator can change it.</source>
        <translation>Su función no incluye hablar con visitantes. Un administrador puede cambiarla.</translation>
    </message>
</context>
</TS>
