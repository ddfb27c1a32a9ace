<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt">
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
        <translation>Bloqueado às %1, após %2 sem atividade. Os formulários seguros foram apagados.</translation>
    </message>
    <message>
        <source>Locked by you at %1. Secure forms were erased.</source>
        <translation>Bloqueado por você às %1. Os formulários seguros foram apagados.</translation>
    </message>
    <message>
        <source>Locked at %1 together with this computer's screen. Secure forms were erased.</source>
        <translation>Bloqueado às %1 junto com a tela deste computador. Os formulários seguros foram apagados.</translation>
    </message>
    <message>
        <source>Locked at %1 because this computer went to sleep. Secure forms were erased.</source>
        <translation>Bloqueado às %1 porque este computador entrou em suspensão. Os formulários seguros foram apagados.</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) waiting</source>
        <translation>
            <numerusform>%n conversa em espera</numerusform>
            <numerusform>%n conversas em espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) in your chats</source>
        <translation>
            <numerusform>%n nova mensagem nas suas conversas</numerusform>
            <numerusform>%n novas mensagens nas suas conversas</numerusform>
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
        <translation>O servidor enviou uma decisão sobre a ocultação de cartões que nenhum dos seus administradores assinou, ou uma antiga. A ocultação continua ativada. Avise o administrador.</translation>
    </message>
    <message>
        <source>Card numbers are NOT hidden: an administrator switched masking off until %1. Chats of this time are marked.</source>
        <translation>Os números de cartão NÃO estão sendo ocultados: um administrador desativou a ocultação até %1. As conversas desse período ficam marcadas.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Ativar</translation>
    </message>
</context>
<context>
    <name>OrganisationKey</name>
    <message>
        <source>This needs a signed-in administrator with a keychain, and nothing else under way.</source>
        <translation>Isto exige um administrador com a sessão iniciada e um chaveiro, e nada mais em andamento.</translation>
    </message>
    <message>
        <source>The passphrase is too weak.</source>
        <translation>A frase secreta é fraca demais.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Não é possível abrir o arquivo.</translation>
    </message>
    <message>
        <source>This is not a recovery file.</source>
        <translation>Este não é um arquivo de recuperação.</translation>
    </message>
    <message>
        <source>The recovery file is damaged or cut off. Use another copy.</source>
        <translation>O arquivo de recuperação está danificado ou incompleto. Use outra cópia.</translation>
    </message>
    <message>
        <source>The recovery file was made by a newer version of this program.</source>
        <translation>O arquivo de recuperação foi criado por uma versão mais recente deste programa.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>A frase secreta está incorreta.</translation>
    </message>
    <message>
        <source>The file holds other keys: of another organisation, or from before a rotation.</source>
        <translation>O arquivo contém outras chaves: de outra organização ou de antes de uma troca de chave.</translation>
    </message>
    <message>
        <source>The file is older than the newest one: its next key is out of use. Take the newest file.</source>
        <translation>Existe um arquivo mais recente: a próxima chave deste não vale mais. Use o arquivo mais recente.</translation>
    </message>
    <message>
        <source>The new recovery file could not be written. Nothing was changed.</source>
        <translation>Não foi possível gravar o novo arquivo de recuperação. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The organisation's key is not on this computer. Restore it from the recovery file.</source>
        <translation>A chave da organização não está neste computador. Restaure-a a partir do arquivo de recuperação.</translation>
    </message>
    <message>
        <source>The keychain did not do its part.</source>
        <translation>O chaveiro não executou a operação.</translation>
    </message>
    <message>
        <source>The relay refused.</source>
        <translation>O servidor recusou.</translation>
    </message>
    <message>
        <source>The connection was lost. Look here again when you are connected.</source>
        <translation>A conexão foi perdida. Volte aqui quando estiver conectado.</translation>
    </message>
    <message>
        <source>This computer's cryptography library failed.</source>
        <translation>A biblioteca criptográfica deste computador falhou.</translation>
    </message>
    <message>
        <source>Save a recovery file</source>
        <translation>Salvar um arquivo de recuperação</translation>
    </message>
    <message>
        <source>Restore the organisation's key</source>
        <translation>Restaurar a chave da organização</translation>
    </message>
    <message>
        <source>Rotate to the next key</source>
        <translation>Trocar para a próxima chave</translation>
    </message>
    <message>
        <source>Take the key offline</source>
        <translation>Colocar a chave offline</translation>
    </message>
    <message>
        <source>Let a device approve others</source>
        <translation>Permitir que um dispositivo aprove outros</translation>
    </message>
    <message>
        <source>The file holds the current key and a new next key, under a passphrase. Keep both apart from this computer. An earlier file can still restore the current key, but no longer rotate. Copy the widget snippet to your pages afterwards: it names the new next key.</source>
        <translation>O arquivo contém a chave atual e uma nova próxima chave, protegidas por uma frase secreta. Guarde os dois longe deste computador. Com um arquivo anterior ainda é possível restaurar a chave atual, mas não mais trocá-la. Depois, copie o código do widget para as suas páginas: ele indica a nova próxima chave.</translation>
    </message>
    <message>
        <source>Afterwards this device may approve other devices.</source>
        <translation>Depois disso, este dispositivo pode aprovar outros dispositivos.</translation>
    </message>
    <message>
        <source>The next key becomes the current one and a new next key is made. Devices get new certificates by themselves. Pages with the present snippet go on; give them the new snippet before the next rotation. Destroy the old file afterwards.</source>
        <translation>A próxima chave passa a ser a atual e uma nova próxima chave é criada. Os dispositivos recebem novos certificados automaticamente. As páginas com o código atual continuam funcionando; coloque nelas o novo código antes da próxima troca de chave. Depois, destrua o arquivo antigo.</translation>
    </message>
    <message>
        <source>The key is removed from this computer once the file is seen to hold it. Approving goes on; within 30 days the file is needed again.</source>
        <translation>A chave é removida deste computador assim que se confirma que o arquivo a contém. As aprovações continuam; dentro de 30 dias o arquivo será necessário novamente.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>Take offline</source>
        <translation>Colocar offline</translation>
    </message>
    <message>
        <source>The recovery file is saved. Now copy the new widget snippet to your pages.</source>
        <translation>O arquivo de recuperação foi salvo. Agora copie o novo código do widget para as suas páginas.</translation>
    </message>
    <message>
        <source>The key was restored. This device may approve others.</source>
        <translation>A chave foi restaurada. Este dispositivo pode aprovar outros.</translation>
    </message>
    <message>
        <source>The rotation is done. Keep the new recovery file, destroy the old one, and copy the new widget snippet to your pages.</source>
        <translation>A troca de chave foi concluída. Guarde o novo arquivo de recuperação, destrua o antigo e copie o novo código do widget para as suas páginas.</translation>
    </message>
    <message>
        <source>The key is no longer on this computer.</source>
        <translation>A chave não está mais neste computador.</translation>
    </message>
    <message>
        <source>The device may approve others now.</source>
        <translation>O dispositivo agora pode aprovar outros.</translation>
    </message>
    <message>
        <source>The current key is in this computer's keychain. The next key is in the recovery file only.</source>
        <translation>A chave atual está no chaveiro deste computador. A próxima chave está somente no arquivo de recuperação.</translation>
    </message>
    <message>
        <source>The organisation's key is not on this computer.</source>
        <translation>A chave da organização não está neste computador.</translation>
    </message>
    <message>
        <source>This computer's keychain does not answer, so it is not known whether the key is here.</source>
        <translation>O chaveiro deste computador não responde, então não se sabe se a chave está aqui.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n characters.</source>
        <translation>
            <numerusform>A frase secreta precisa ter pelo menos %n caractere.</numerusform>
            <numerusform>A frase secreta precisa ter pelo menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase may have at most %n characters.</source>
        <translation>
            <numerusform>A frase secreta pode ter no máximo %n caractere.</numerusform>
            <numerusform>A frase secreta pode ter no máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n different characters.</source>
        <translation>
            <numerusform>A frase secreta precisa ter pelo menos %n caractere diferente.</numerusform>
            <numerusform>A frase secreta precisa ter pelo menos %n caracteres diferentes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordNotice</name>
    <message>
        <source>Your password expires today. Afterwards you can only sign in to change it.</source>
        <translation>Sua senha expira hoje. Depois, você só poderá entrar para alterá-la.</translation>
    </message>
    <message numerus="yes">
        <source>Your password expires in %n day(s).</source>
        <translation>
            <numerusform>Sua senha expira em %n dia.</numerusform>
            <numerusform>Sua senha expira em %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Alterar senha…</translation>
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
        <translation>Tente novamente em %1.</translation>
    </message>
    <message>
        <source>The relay could not read what this program sent. Please report this.</source>
        <translation>O servidor não conseguiu ler o que este programa enviou. Informe isso, por favor.</translation>
    </message>
    <message>
        <source>That is too long for the relay.</source>
        <translation>Isto é longo demais para o servidor.</translation>
    </message>
    <message>
        <source>The relay does not know this action. Its version is older than this program's.</source>
        <translation>O servidor não conhece esta ação. A versão dele é mais antiga que a deste programa.</translation>
    </message>
    <message>
        <source>That is not possible at this moment.</source>
        <translation>Isto não é possível no momento.</translation>
    </message>
    <message>
        <source>Your account has no permission for this. An administrator can give it.</source>
        <translation>Sua conta não tem permissão para isto. Um administrador pode concedê-la.</translation>
    </message>
    <message>
        <source>Too many at once. Please wait a moment.</source>
        <translation>Muitas ações de uma vez. Aguarde um momento.</translation>
    </message>
    <message>
        <source>The relay does not know this chat any more.</source>
        <translation>O servidor não conhece mais esta conversa.</translation>
    </message>
    <message>
        <source>This chat has ended.</source>
        <translation>Esta conversa foi encerrada.</translation>
    </message>
    <message>
        <source>Another operator has already accepted this chat.</source>
        <translation>Outro atendente já aceitou esta conversa.</translation>
    </message>
    <message>
        <source>The relay does not know this form any more.</source>
        <translation>O servidor não conhece mais este formulário.</translation>
    </message>
    <message>
        <source>This form is already finished.</source>
        <translation>Este formulário já foi concluído.</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>Nome de usuário ou senha incorretos.</translation>
    </message>
    <message>
        <source>This account is locked after too many failed tries.</source>
        <translation>Esta conta está bloqueada após muitas tentativas incorretas.</translation>
    </message>
    <message>
        <source>Please change your password first.</source>
        <translation>Altere sua senha primeiro.</translation>
    </message>
    <message>
        <source>The new password does not meet the rules:</source>
        <translation>A nova senha não atende às regras:</translation>
    </message>
    <message>
        <source>Your session is over. Please sign in again.</source>
        <translation>Sua sessão terminou. Entre novamente.</translation>
    </message>
    <message>
        <source>The set-up secret is wrong. It is the one that the relay printed on its host.</source>
        <translation>O código de configuração está incorreto. É aquele que o servidor exibiu na máquina em que está instalado.</translation>
    </message>
    <message>
        <source>This relay is already set up. Sign in instead; an administrator can create your account.</source>
        <translation>Este servidor já está configurado. Entre com sua conta; um administrador pode criá-la.</translation>
    </message>
    <message>
        <source>The set-up secret is older than one hour. Print a new one on the relay's host: sealdesk-relay setup</source>
        <translation>O código de configuração tem mais de uma hora. Gere um novo na máquina do servidor: sealdesk-relay setup</translation>
    </message>
    <message>
        <source>This user name is taken.</source>
        <translation>Este nome de usuário já está em uso.</translation>
    </message>
    <message>
        <source>This name cannot be used. Use letters, digits, dots, hyphens and underscores.</source>
        <translation>Este nome não pode ser usado. Use letras, números, pontos, hifens e sublinhados.</translation>
    </message>
    <message>
        <source>This device is not approved yet. An administrator must approve it.</source>
        <translation>Este dispositivo ainda não foi aprovado. Um administrador precisa aprová-lo.</translation>
    </message>
    <message>
        <source>The relay did not accept this device's proof. Please connect again.</source>
        <translation>O servidor não aceitou a prova deste dispositivo. Conecte-se novamente.</translation>
    </message>
    <message>
        <source>The relay did not accept this device's certificate.</source>
        <translation>O servidor não aceitou o certificado deste dispositivo.</translation>
    </message>
    <message>
        <source>The secure exchange did not accept the ticket.</source>
        <translation>O servidor de formulários não aceitou o tíquete.</translation>
    </message>
    <message>
        <source>The ticket for the secure exchange came too late.</source>
        <translation>O tíquete chegou tarde demais ao servidor de formulários.</translation>
    </message>
    <message>
        <source>The ticket for the secure exchange was used before.</source>
        <translation>O tíquete para o servidor de formulários já foi usado.</translation>
    </message>
    <message>
        <source>The secure-form server cannot be reached. Chats go on; forms do not.</source>
        <translation>Não foi possível contatar o servidor de formulários seguros. As conversas continuam; os formulários, não.</translation>
    </message>
    <message>
        <source>The relay could not save it. Nothing was lost here; try again.</source>
        <translation>O servidor não conseguiu salvar. Nada se perdeu aqui; tente novamente.</translation>
    </message>
    <message>
        <source>The relay could not write its audit log, so it refused. Please tell an administrator.</source>
        <translation>O servidor não conseguiu gravar seu registro de auditoria e, por isso, recusou. Avise um administrador.</translation>
    </message>
    <message>
        <source>The visitor has not given consent.</source>
        <translation>O visitante não deu seu consentimento.</translation>
    </message>
    <message>
        <source>The relay is being stopped. This program connects again by itself.</source>
        <translation>O servidor está sendo desligado. Este programa se reconectará automaticamente.</translation>
    </message>
    <message>
        <source>This message is too old to be changed, or not yours.</source>
        <translation>Esta mensagem é antiga demais para ser alterada ou não é sua.</translation>
    </message>
    <message>
        <source>The relay could not verify this decision about card masking, or a newer one holds.</source>
        <translation>O servidor não conseguiu verificar esta decisão sobre a ocultação de cartões, ou vale uma mais recente.</translation>
    </message>
    <message>
        <source>At least one letter</source>
        <translation>Pelo menos uma letra</translation>
    </message>
    <message>
        <source>At least one digit</source>
        <translation>Pelo menos um número</translation>
    </message>
    <message>
        <source>Does not contain your user name</source>
        <translation>Não contém seu nome de usuário</translation>
    </message>
    <message>
        <source>Not a common password or phrase</source>
        <translation>Não é uma senha ou frase comum</translation>
    </message>
    <message>
        <source>Please type the relay's address.</source>
        <translation>Digite o endereço do servidor.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like wss://chat.example.org:8443</source>
        <translation>Isto não é um endereço. Ele tem esta forma: wss://chat.example.org:8443</translation>
    </message>
    <message>
        <source>The address must begin with wss:// (an encrypted connection).</source>
        <translation>O endereço deve começar com wss:// (conexão criptografada).</translation>
    </message>
    <message>
        <source>The address has no host name.</source>
        <translation>Falta o nome do host no endereço.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>A porta deve ser um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address.</source>
        <translation>Não inclua nome de usuário nem senha no endereço.</translation>
    </message>
    <message>
        <source>Leave everything after the port out of the address.</source>
        <translation>Não inclua nada depois da porta no endereço.</translation>
    </message>
    <message>
        <source>No relay answers at this address. Is it running, and is this computer online?</source>
        <translation>Nenhum servidor responde neste endereço. Ele está em execução, e este computador está online?</translation>
    </message>
    <message>
        <source>The relay did not answer in time.</source>
        <translation>O servidor não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The encrypted connection could not be made.</source>
        <translation>Não foi possível estabelecer a conexão criptografada.</translation>
    </message>
    <message>
        <source>What answers at this address is not a Sealdesk relay.</source>
        <translation>O que responde neste endereço não é um servidor do Sealdesk.</translation>
    </message>
    <message>
        <source>The relay speaks another version of the protocol. Update this program or the relay.</source>
        <translation>O servidor usa outra versão do protocolo. Atualize este programa ou o servidor.</translation>
    </message>
    <message>
        <source>The relay closed the connection.</source>
        <translation>O servidor fechou a conexão.</translation>
    </message>
    <message>
        <source>The relay's certificate has expired.</source>
        <translation>O certificado do servidor expirou.</translation>
    </message>
    <message>
        <source>The relay's certificate is not valid yet. Check this computer's clock.</source>
        <translation>O certificado do servidor ainda não é válido. Verifique o relógio deste computador.</translation>
    </message>
    <message>
        <source>The relay's certificate is for another host.</source>
        <translation>O certificado do servidor é de outro host.</translation>
    </message>
    <message>
        <source>The relay's certificate has been revoked.</source>
        <translation>O certificado do servidor foi revogado.</translation>
    </message>
    <message>
        <source>The relay's certificate is not signed by an authority that this computer trusts.</source>
        <translation>O certificado do servidor não foi assinado por uma autoridade em que este computador confia.</translation>
    </message>
    <message>
        <source>The relay showed no certificate.</source>
        <translation>O servidor não apresentou nenhum certificado.</translation>
    </message>
    <message>
        <source>There is no connection to the relay at this moment.</source>
        <translation>Não há conexão com o servidor no momento.</translation>
    </message>
    <message>
        <source>The system's keychain has not answered yet. Please try again in a moment.</source>
        <translation>O chaveiro do sistema ainda não respondeu. Tente novamente em instantes.</translation>
    </message>
    <message>
        <source>Please wait for the answer to the last try.</source>
        <translation>Aguarde a resposta à última tentativa.</translation>
    </message>
    <message>
        <source>This relay is not set up yet.</source>
        <translation>Este servidor ainda não foi configurado.</translation>
    </message>
    <message>
        <source>This relay is already set up.</source>
        <translation>Este servidor já está configurado.</translation>
    </message>
    <message>
        <source>The organisation's key could not be kept in the system's keychain, so nothing was set up.</source>
        <translation>Não foi possível guardar a chave da organização no chaveiro do sistema; por isso, nada foi configurado.</translation>
    </message>
    <message>
        <source>This computer's cryptography library failed.</source>
        <translation>A biblioteca criptográfica deste computador falhou.</translation>
    </message>
    <message>
        <source>This system has no keychain. Chats work; secure forms need one to keep this device's key.</source>
        <translation>Este sistema não tem chaveiro. As conversas funcionam; os formulários seguros precisam de um para guardar a chave deste dispositivo.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and start this program again to send secure forms.</source>
        <translation>O chaveiro está bloqueado. Desbloqueie-o e inicie este programa novamente para enviar formulários seguros.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Chats work; secure forms do not.</source>
        <translation>O chaveiro não respondeu a tempo. As conversas funcionam; os formulários seguros, não.</translation>
    </message>
    <message>
        <source>This device was enrolled, but its key is not in the keychain. Unlock the keychain, or ask an administrator.</source>
        <translation>Este dispositivo foi registrado, mas sua chave não está no chaveiro. Desbloqueie o chaveiro ou consulte um administrador.</translation>
    </message>
    <message>
        <source>The key of this device in the keychain is damaged. An administrator must enrol it anew.</source>
        <translation>A chave deste dispositivo no chaveiro está danificada. Um administrador precisa registrá-lo novamente.</translation>
    </message>
    <message>
        <source>The keychain gave another key than the one this device was enrolled with. Chats work; secure forms do not. Restore the keychain, or ask an administrator.</source>
        <translation>O chaveiro forneceu uma chave diferente daquela com que este dispositivo foi registrado. As conversas funcionam; os formulários seguros, não. Restaure o chaveiro ou consulte um administrador.</translation>
    </message>
    <message>
        <source>The keychain said that it stored this device's key, but does not give it back. Chats work; secure forms do not.</source>
        <translation>O chaveiro informou que guardou a chave deste dispositivo, mas não a devolve. As conversas funcionam; os formulários seguros, não.</translation>
    </message>
    <message>
        <source>The keychain reported an error. Chats work; secure forms do not.</source>
        <translation>O chaveiro informou um erro. As conversas funcionam; os formulários seguros, não.</translation>
    </message>
    <message>
        <source>You signed in on another device, so this session ended. Form answers here were erased.</source>
        <translation>Você entrou em outro dispositivo e, por isso, esta sessão terminou. As respostas de formulários foram apagadas aqui.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Você saiu.</translation>
    </message>
    <message>
        <source>You were signed out after a time without input.</source>
        <translation>Sua sessão foi encerrada após um tempo de inatividade.</translation>
    </message>
    <message>
        <source>Your session ended because its time was over.</source>
        <translation>Sua sessão terminou porque o tempo dela se esgotou.</translation>
    </message>
    <message>
        <source>An administrator ended your session.</source>
        <translation>Um administrador encerrou sua sessão.</translation>
    </message>
    <message>
        <source>Your password was changed. Please sign in with the new one.</source>
        <translation>Sua senha foi alterada. Entre com a nova.</translation>
    </message>
    <message>
        <source>This message is too long. Send it in parts of at most 8,000 characters.</source>
        <translation>Esta mensagem é longa demais. Envie-a em partes de no máximo 8.000 caracteres.</translation>
    </message>
    <message>
        <source>This chat is not open any more.</source>
        <translation>Esta conversa não está mais aberta.</translation>
    </message>
    <message>
        <source>Accept the chat before you write.</source>
        <translation>Aceite a conversa antes de escrever.</translation>
    </message>
    <message>
        <source>No secure form now: there is no connection to the relay.</source>
        <translation>Sem formulários seguros agora: não há conexão com o servidor.</translation>
    </message>
    <message>
        <source>Your account may not send secure forms.</source>
        <translation>Sua conta não pode enviar formulários seguros.</translation>
    </message>
    <message>
        <source>Secure forms are off: this computer does not protect enough memory for the answers. See the notice above.</source>
        <translation>Os formulários seguros estão desativados: este computador não protege memória suficiente para as respostas. Veja o aviso acima.</translation>
    </message>
    <message>
        <source>This device's key could not be kept in a keychain, so secure forms are off.</source>
        <translation>Não foi possível guardar a chave deste dispositivo em um chaveiro; por isso, os formulários seguros estão desativados.</translation>
    </message>
    <message>
        <source>This device waits for an administrator's approval.</source>
        <translation>Este dispositivo aguarda a aprovação de um administrador.</translation>
    </message>
    <message>
        <source>An administrator has revoked this device.</source>
        <translation>Um administrador revogou este dispositivo.</translation>
    </message>
    <message>
        <source>This device's certificate is missing or out of date. An administrator's console renews it.</source>
        <translation>O certificado deste dispositivo está ausente ou vencido. O console de um administrador o renova.</translation>
    </message>
    <message>
        <source>Accept the chat before you send a form.</source>
        <translation>Aceite a conversa antes de enviar um formulário.</translation>
    </message>
    <message>
        <source>The visitor's page uses an older widget that cannot show secure forms.</source>
        <translation>A página do visitante usa um widget mais antigo, que não exibe formulários seguros.</translation>
    </message>
    <message>
        <source>One form at a time: the present one is not finished.</source>
        <translation>Um formulário por vez: o atual ainda não foi concluído.</translation>
    </message>
    <message>
        <source>This form does not exist any more.</source>
        <translation>Este formulário não existe mais.</translation>
    </message>
    <message>
        <source>The relay refused this form.</source>
        <translation>O servidor recusou este formulário.</translation>
    </message>
    <message>
        <source>The secure-form server cannot be reached.</source>
        <translation>Não é possível acessar o servidor de formulários seguros.</translation>
    </message>
    <message>
        <source>The secure-form server refused this form.</source>
        <translation>O servidor de formulários seguros recusou este formulário.</translation>
    </message>
    <message>
        <source>What arrived could not be opened three times, so the key was erased.</source>
        <translation>Três vezes não foi possível abrir o que chegou; por isso, a chave foi apagada.</translation>
    </message>
    <message>
        <source>This form was sent by an earlier run of this program; its answers cannot be read here.</source>
        <translation>Este formulário foi enviado em uma execução anterior deste programa; as respostas não podem ser lidas aqui.</translation>
    </message>
    <message>
        <source>This account is disabled. Please ask an administrator.</source>
        <translation>Esta conta está desativada. Fale com um administrador.</translation>
    </message>
    <message>
        <source>This one-time password is too old. Please ask an administrator for a new one.</source>
        <translation>Esta senha de uso único expirou. Peça uma nova a um administrador.</translation>
    </message>
    <message>
        <source>The relay does not know this account.</source>
        <translation>O servidor não conhece esta conta.</translation>
    </message>
    <message>
        <source>This is the last administrator who can sign in.</source>
        <translation>Este é o último administrador que pode entrar.</translation>
    </message>
    <message>
        <source>This value is not allowed.</source>
        <translation>Este valor não é permitido.</translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime. Please look at it again.</source>
        <translation>Alguém alterou isto nesse meio-tempo. Confira novamente.</translation>
    </message>
    <message>
        <source>Signing in is not allowed from this computer's address.</source>
        <translation>Não é permitido entrar a partir do endereço deste computador.</translation>
    </message>
    <message>
        <source>This list would lock out the computer that you are using.</source>
        <translation>Esta lista bloquearia o computador que você está usando.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Pelo menos %n caractere</numerusform>
            <numerusform>Pelo menos %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s)</source>
        <translation>
            <numerusform>No máximo %n caractere</numerusform>
            <numerusform>No máximo %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not one of your last %n password(s)</source>
        <translation>
            <numerusform>Não é a sua última senha</numerusform>
            <numerusform>Não é uma das suas últimas %n senhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not changed more than %n time(s) a day</source>
        <translation>
            <numerusform>Não alterada mais de %n vez por dia</numerusform>
            <numerusform>Não alterada mais de %n vezes por dia</numerusform>
        </translation>
    </message>
    <message>
        <source>This console was locked at that time.</source>
        <translation>Este console estava bloqueado naquele momento.</translation>
    </message>
    <message>
        <source>This code is wrong. A new one comes every 30 seconds.</source>
        <translation>Este código está errado. A cada 30 segundos surge um novo.</translation>
    </message>
    <message>
        <source>This code was used already. Wait for the next one.</source>
        <translation>Este código já foi usado. Aguarde o próximo.</translation>
    </message>
    <message>
        <source>This code is too old. If it is the newest one, the clock of your phone or of the relay is wrong.</source>
        <translation>Este código é antigo demais. Se for o mais recente, o relógio do seu telefone ou o do relay está errado.</translation>
    </message>
    <message>
        <source>The relay's clock was set back, so it cannot check codes. Use a recovery code, and tell an administrator.</source>
        <translation>O relógio do relay foi atrasado, por isso ele não pode verificar códigos. Use um código de recuperação e avise um administrador.</translation>
    </message>
    <message>
        <source>A second factor of your own is needed for this.</source>
        <translation>Para isso, você precisa ter um segundo fator próprio.</translation>
    </message>
    <message>
        <source>There is no second factor.</source>
        <translation>Não há segundo fator.</translation>
    </message>
    <message>
        <source>After several wrong passwords, an answer to the picture or the question is needed too.</source>
        <translation>Após várias senhas incorretas, também é preciso responder à imagem ou à pergunta.</translation>
    </message>
    <message>
        <source>That was not the answer. Here is another one; your password was not looked at.</source>
        <translation>Essa não era a resposta. Aqui está outra; sua senha não foi verificada.</translation>
    </message>
    <message>
        <source>Your organisation's directory cannot be reached at this moment, so a password that it keeps cannot be checked. If yours is not kept there, user name or password is wrong.</source>
        <translation>O diretório da sua organização não pode ser acessado neste momento; por isso, uma senha guardada nele não pode ser verificada. Se a sua não está lá, o nome de usuário ou a senha estão incorretos.</translation>
    </message>
    <message>
        <source>Your organisation's directory knows you, but none of your groups may sign in here. An administrator of the directory can change that.</source>
        <translation>O diretório da sua organização conhece você, mas nenhum dos seus grupos pode entrar aqui. Um administrador do diretório pode mudar isso.</translation>
    </message>
    <message>
        <source>This account belongs to another entry of your organisation's directory. Please ask an administrator.</source>
        <translation>Esta conta pertence a outra entrada do diretório da sua organização. Fale com um administrador.</translation>
    </message>
    <message>
        <source>Password and role of this account are kept by your organisation's directory. They are changed there.</source>
        <translation>A senha e a função desta conta ficam no diretório da sua organização. Elas são alteradas lá.</translation>
    </message>
    <message>
        <source>This account or role may do more than yours, so you cannot give or change it.</source>
        <translation>Esta conta ou função permite mais que a sua; você não pode atribuí-la nem alterá-la.</translation>
    </message>
    <message>
        <source>This role does not exist any more.</source>
        <translation>Esta função não existe mais.</translation>
    </message>
    <message>
        <source>Somebody still has this role. Give them another one first.</source>
        <translation>Alguém ainda tem esta função. Atribua antes outra.</translation>
    </message>
    <message>
        <source>This proposal does not wait any more: it was decided, or its time is over.</source>
        <translation>Esta proposta não está mais pendente: foi decidida ou o prazo acabou.</translation>
    </message>
    <message>
        <source>You proposed this yourself. Another person must confirm it.</source>
        <translation>Você mesmo propôs isto. Outra pessoa precisa confirmar.</translation>
    </message>
    <message>
        <source>This needs two people who may change the rules and can sign in.</source>
        <translation>São necessárias duas pessoas que possam alterar as regras e entrar.</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Operator</source>
        <translation>Atendente</translation>
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
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Send secure forms</source>
        <translation>Enviar formulários seguros</translation>
    </message>
    <message>
        <source>See answers</source>
        <translation>Ver respostas</translation>
    </message>
    <message>
        <source>Manage forms</source>
        <translation>Gerenciar formulários</translation>
    </message>
    <message>
        <source>Manage operators and roles</source>
        <translation>Gerenciar atendentes e funções</translation>
    </message>
    <message>
        <source>Manage devices</source>
        <translation>Gerenciar dispositivos</translation>
    </message>
    <message>
        <source>Change rules</source>
        <translation>Alterar regras</translation>
    </message>
    <message>
        <source>See rules</source>
        <translation>Ver regras</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>Ler o registro de auditoria</translation>
    </message>
    <message>
        <source>Read transcripts</source>
        <translation>Ler conversas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Back up and restore</source>
        <translation>Fazer backup e restaurar</translation>
    </message>
    <message>
        <source>See waiting visitors, accept chats and write in them.</source>
        <translation>Ver visitantes em espera, aceitar conversas e escrever nelas.</translation>
    </message>
    <message>
        <source>Send a secure form to the visitor of an own chat.</source>
        <translation>Enviar um formulário seguro ao visitante de uma conversa própria.</translation>
    </message>
    <message>
        <source>Make the answers of an own form visible, field by field.</source>
        <translation>Revelar, campo a campo, as respostas de um formulário próprio.</translation>
    </message>
    <message>
        <source>Make and change secure forms.</source>
        <translation>Criar e alterar formulários seguros.</translation>
    </message>
    <message>
        <source>Create, disable and unlock accounts, and give roles. Never more than the own role allows.</source>
        <translation>Criar, desativar e desbloquear contas e atribuir funções. Nunca mais do que a própria permite.</translation>
    </message>
    <message>
        <source>Approve and revoke computers, and manage the organisation's key.</source>
        <translation>Aprovar e revogar computadores e gerenciar a chave da organização.</translation>
    </message>
    <message>
        <source>Change the rules of access, the allowed addresses and card masking.</source>
        <translation>Alterar as regras de acesso, os endereços permitidos e a ocultação de cartões.</translation>
    </message>
    <message>
        <source>See these rules without changing them.</source>
        <translation>Ver estas regras sem alterá-las.</translation>
    </message>
    <message>
        <source>Read and check the record of who did what.</source>
        <translation>Ler e verificar o registro de quem fez o quê.</translation>
    </message>
    <message>
        <source>Read what was written in all chats.</source>
        <translation>Ler o que foi escrito em todas as conversas.</translation>
    </message>
    <message>
        <source>Export what the role may read.</source>
        <translation>Exportar o que a função permite ler.</translation>
    </message>
    <message>
        <source>Make backups and restore them.</source>
        <translation>Fazer backups e restaurá-los.</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Endereços permitidos</translation>
    </message>
    <message>
        <source>Shortest password</source>
        <translation>Senha mais curta</translation>
    </message>
    <message>
        <source>Longest password</source>
        <translation>Senha mais longa</translation>
    </message>
    <message>
        <source>Letters and digits in passwords</source>
        <translation>Letras e dígitos nas senhas</translation>
    </message>
    <message>
        <source>Days until a password expires</source>
        <translation>Dias até a senha expirar</translation>
    </message>
    <message>
        <source>Days of warning before that</source>
        <translation>Dias de aviso antes disso</translation>
    </message>
    <message>
        <source>Earlier passwords that are refused</source>
        <translation>Senhas anteriores recusadas</translation>
    </message>
    <message>
        <source>No user name in passwords</source>
        <translation>Sem nome de usuário na senha</translation>
    </message>
    <message>
        <source>Password changes a day</source>
        <translation>Trocas de senha por dia</translation>
    </message>
    <message>
        <source>No common passwords</source>
        <translation>Sem senhas comuns</translation>
    </message>
    <message>
        <source>Hours that a one-time password lasts</source>
        <translation>Horas de validade da senha de uso único</translation>
    </message>
    <message>
        <source>Days until an unused account is disabled</source>
        <translation>Dias até desativar uma conta sem uso</translation>
    </message>
    <message>
        <source>Wrong passwords until a lockout</source>
        <translation>Senhas erradas até o bloqueio</translation>
    </message>
    <message>
        <source>Minutes of a lockout</source>
        <translation>Minutos de um bloqueio</translation>
    </message>
    <message>
        <source>Minutes without input until the lock</source>
        <translation>Minutos sem atividade até bloquear a sessão</translation>
    </message>
    <message>
        <source>Hours that a session lasts</source>
        <translation>Horas de duração da sessão</translation>
    </message>
    <message>
        <source>Minutes until a locked session ends</source>
        <translation>Minutos até o fim de uma sessão bloqueada</translation>
    </message>
    <message>
        <source>Minutes until chats of a locked session go back</source>
        <translation>Minutos até as conversas de uma sessão bloqueada voltarem à espera</translation>
    </message>
    <message>
        <source>A second person confirms changes of rules</source>
        <translation>Uma segunda pessoa confirma as mudanças de regras</translation>
    </message>
    <message>
        <source>Days that ended chats are kept</source>
        <translation>Dias que as conversas encerradas são guardadas</translation>
    </message>
    <message>
        <source>Days that the audit log is kept</source>
        <translation>Dias que o registro de auditoria é guardado</translation>
    </message>
    <message>
        <source>Second factor at sign-in</source>
        <translation>Segundo fator ao entrar</translation>
    </message>
    <message>
        <source>Second factor when unlocking</source>
        <translation>Segundo fator ao desbloquear</translation>
    </message>
    <message>
        <source>Wrong passwords until a picture is asked about</source>
        <translation>Senhas incorretas até a pergunta sobre uma imagem</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>The visitor ended the chat</source>
        <translation>O visitante encerrou a conversa</translation>
    </message>
    <message>
        <source>%1 ended the chat</source>
        <translation>%1 encerrou a conversa</translation>
    </message>
    <message>
        <source>The chat ended</source>
        <translation>A conversa foi encerrada</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Being filled</source>
        <translation>Em preenchimento</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Erasure unconfirmed</source>
        <translation>Exclusão não confirmada</translation>
    </message>
    <message>
        <source>Answers and key were erased when the chat ended.</source>
        <translation>As respostas e a chave foram apagadas quando a conversa foi encerrada.</translation>
    </message>
    <message>
        <source>Answers and key were erased by you.</source>
        <translation>Você apagou as respostas e a chave.</translation>
    </message>
    <message>
        <source>Answers and key were erased when this console was locked.</source>
        <translation>As respostas e a chave foram apagadas quando este console foi bloqueado.</translation>
    </message>
    <message>
        <source>Answers and key were erased at sign-out.</source>
        <translation>As respostas e a chave foram apagadas ao sair.</translation>
    </message>
    <message>
        <source>The form expired; its key was erased.</source>
        <translation>O formulário expirou; sua chave foi apagada.</translation>
    </message>
    <message>
        <source>The visitor declined; the key was erased.</source>
        <translation>O visitante recusou; a chave foi apagada.</translation>
    </message>
    <message>
        <source>The form was withdrawn; its key was erased.</source>
        <translation>O formulário foi retirado; sua chave foi apagada.</translation>
    </message>
    <message>
        <source>What arrived could not be opened three times; the key was erased.</source>
        <translation>Três vezes não foi possível abrir o que chegou; a chave foi apagada.</translation>
    </message>
    <message>
        <source>Answers and key were erased after the connection was lost.</source>
        <translation>As respostas e a chave foram apagadas após a perda da conexão.</translation>
    </message>
    <message>
        <source>Answers and key were erased when the program was closed.</source>
        <translation>As respostas e a chave foram apagadas quando o programa foi fechado.</translation>
    </message>
    <message>
        <source>Secure form</source>
        <translation>Formulário seguro</translation>
    </message>
    <message>
        <source>The chat started</source>
        <translation>A conversa começou</translation>
    </message>
    <message>
        <source>%1 accepted the chat</source>
        <translation>%1 aceitou a conversa</translation>
    </message>
    <message>
        <source>%1: sent by %2</source>
        <translation>%1: formulário enviado por %2</translation>
    </message>
    <message>
        <source>%1: opened by the visitor</source>
        <translation>%1: formulário aberto pelo visitante</translation>
    </message>
    <message>
        <source>%1: submitted, sealed</source>
        <translation>%1: formulário entregue, selado</translation>
    </message>
    <message>
        <source>%1: declined by the visitor</source>
        <translation>%1: formulário recusado pelo visitante</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1: formulário expirado</translation>
    </message>
    <message>
        <source>%1: withdrawn</source>
        <translation>%1: formulário retirado</translation>
    </message>
    <message>
        <source>%1: purged, the answers are erased</source>
        <translation>%1: respostas apagadas</translation>
    </message>
    <message>
        <source>%1: erasure unconfirmed</source>
        <translation>%1: exclusão não confirmada</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Aguardando aprovação</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogado</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Não registrado</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>The chat went back to the waiting ones</source>
        <translation>A conversa voltou para a fila de espera</translation>
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
        <translation>%1 (entregue)</translation>
    </message>
    <message>
        <source>%1 (not sent)</source>
        <translation>%1 (não enviada)</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::AboutPage</name>
    <message>
        <source>About Sealdesk</source>
        <translation>Sobre o Sealdesk</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Este console</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Fingerprint of this device</source>
        <translation>Impressão digital deste dispositivo</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Standing of this device</source>
        <translation>Status deste dispositivo</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>This device's key is kept in the system's keychain.</source>
        <translation>A chave deste dispositivo fica guardada no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>Protected memory</source>
        <translation>Memória protegida</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>O que alterar</translation>
    </message>
    <message>
        <source>Screen capture</source>
        <translation>Captura de tela</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::AddressPage</name>
    <message>
        <source>Connect to your relay</source>
        <translation>Conecte-se ao seu servidor</translation>
    </message>
    <message>
        <source>The relay carries your organisation's chats. Your administrator knows its address.</source>
        <translation>O servidor transmite as conversas da sua organização. O administrador sabe o endereço dele.</translation>
    </message>
    <message>
        <source>Relay address</source>
        <translation>Endereço do servidor</translation>
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
        <translation>Administração</translation>
    </message>
    <message>
        <source>Administration areas</source>
        <translation>Áreas da administração</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Atendentes</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Organisation key</source>
        <translation>Chave da organização</translation>
    </message>
    <message>
        <source>Widget snippet</source>
        <translation>Código do widget</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Card masking</source>
        <translation>Ocultação de cartões</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funções</translation>
    </message>
    <message>
        <source>Rule changes</source>
        <translation>Mudanças de regras</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::CaptchaBox</name>
    <message>
        <source>Another one</source>
        <translation>Outra</translation>
    </message>
    <message>
        <source>Picture with characters</source>
        <translation>Imagem com caracteres</translation>
    </message>
    <message>
        <source>Answer in digits</source>
        <translation>Resposta em algarismos</translation>
    </message>
    <message>
        <source>Characters in the picture</source>
        <translation>Caracteres da imagem</translation>
    </message>
    <message>
        <source>Show a picture instead</source>
        <translation>Mostrar uma imagem</translation>
    </message>
    <message>
        <source>Ask me a question instead</source>
        <translation>Fazer uma pergunta</translation>
    </message>
    <message>
        <source>How much do these numbers make together: %1?</source>
        <translation>Quanto somam estes números: %1?</translation>
    </message>
    <message>
        <source>Which of these numbers is the largest: %1?</source>
        <translation>Qual destes números é o maior: %1?</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChangePasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Alterar senha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The connection was lost before the relay answered. The old or the new password is in force; please try again when the connection is back.</source>
        <translation>A conexão caiu antes da resposta do servidor. A senha antiga ou a nova está em vigor; tente de novo quando a conexão voltar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Your password is changed. It is good until %1.</source>
        <translation>Sua senha foi alterada. Ela vale até %1.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChangePasswordForm</name>
    <message>
        <source>Current password</source>
        <translation>Senha atual</translation>
    </message>
    <message>
        <source>Please type your current password.</source>
        <translation>Digite sua senha atual.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChangePasswordPage</name>
    <message>
        <source>Choose your own password</source>
        <translation>Escolha sua própria senha</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Alterar senha</translation>
    </message>
    <message>
        <source>The password that you were given works once. From now on use one that only you know.</source>
        <translation>A senha que você recebeu só vale uma vez. A partir de agora, use uma que só você conheça.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Your password has expired. Choose a new one to go on.</source>
        <translation>Sua senha expirou. Escolha uma nova para continuar.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChangeRoleDialog</name>
    <message>
        <source>Change role</source>
        <translation>Alterar função</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>The session of %1 ends at once. The new role holds from the next sign-in.</source>
        <translation>A sessão de %1 termina na hora. A nova função vale a partir da próxima entrada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This role allows nothing.</source>
        <translation>Esta função não permite nada.</translation>
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
        <translation>Formulário seguro</translation>
    </message>
    <message>
        <source>End chat</source>
        <translation>Encerrar conversa</translation>
    </message>
    <message>
        <source>Ask for sensitive details in a sealed form</source>
        <translation>Pedir dados confidenciais em um formulário selado</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChatListDelegate</name>
    <message>
        <source>typing…</source>
        <translation>digitando…</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChatListModel</name>
    <message numerus="yes">
        <source>Waiting (%n)</source>
        <translation>
            <numerusform>Aguardando (%n)</numerusform>
            <numerusform>Aguardando (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mine (%n)</source>
        <translation>
            <numerusform>Minhas (%n)</numerusform>
            <numerusform>Minhas (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended (%n)</source>
        <translation>
            <numerusform>Encerradas (%n)</numerusform>
            <numerusform>Encerradas (%n)</numerusform>
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
        <translation>%1, aguardando há %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread message(s)</source>
        <translation>
            <numerusform>%1, %n mensagem não lida</numerusform>
            <numerusform>%1, %n mensagens não lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ended</source>
        <translation>%1, conversa encerrada</translation>
    </message>
    <message>
        <source>Masking was off during some of this chat: it may hold card numbers in full</source>
        <translation>A ocultação esteve desativada em parte desta conversa: ela pode conter números de cartão completos</translation>
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
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>Code of six digits</source>
        <translation>Código de seis dígitos</translation>
    </message>
    <message>
        <source>Use the authenticator instead</source>
        <translation>Usar o autenticador</translation>
    </message>
    <message>
        <source>Use a recovery code instead</source>
        <translation>Usar um código de recuperação</translation>
    </message>
    <message>
        <source>One of the ten codes that you kept when you set up the authenticator. Each works once.</source>
        <translation>Um dos dez códigos que você guardou ao configurar o autenticador. Cada um vale uma vez.</translation>
    </message>
    <message>
        <source>Open the authenticator on your phone and type the code that it shows for %1.</source>
        <translation>Abra o autenticador no seu telefone e digite o código que ele mostra para %1.</translation>
    </message>
    <message>
        <source>A recovery code has 16 letters and digits.</source>
        <translation>Um código de recuperação tem 16 letras e dígitos.</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>O código tem seis dígitos.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::CodePage</name>
    <message>
        <source>Enter the code</source>
        <translation>Digite o código</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::Composer</name>
    <message>
        <source>Message to visitor</source>
        <translation>Mensagem para o visitante</translation>
    </message>
    <message>
        <source>Write a message. Enter sends, Shift+Enter starts a new line.</source>
        <translation>Escreva uma mensagem. Enter envia, Shift+Enter inicia uma nova linha.</translation>
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
        <translation>Conexão: %1</translation>
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
        <translation>Aceitar conversa</translation>
    </message>
    <message>
        <source>This visitor is waiting for somebody to talk to.</source>
        <translation>Este visitante está esperando alguém para conversar.</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>This chat has ended.</source>
        <translation>Esta conversa foi encerrada.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar novamente</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 está digitando…</translation>
    </message>
    <message>
        <source>%1 is typing: %2</source>
        <translation>%1 está digitando: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) not sent. %1</source>
        <translation>
            <numerusform>%n mensagem não enviada. %1</numerusform>
            <numerusform>%n mensagens não enviadas. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A card number in your message was masked before it was sent. Use a secure form for card details.</source>
        <translation>Um número de cartão na sua mensagem foi ocultado antes do envio. Use um formulário seguro para dados de cartão.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Secure forms</source>
        <translation>Formulários seguros</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Ask for card or other sensitive details with Secure form. Only this console can read the answers, and they are erased when the chat ends.</source>
        <translation>Peça dados de cartão ou outros dados confidenciais com “Formulário seguro”. Só este console pode ler as respostas, e elas são apagadas quando a conversa é encerrada.</translation>
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
        <translation>Atendente</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
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
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Only an approved device can send secure forms. Approving signs its certificate with this console's own key; the relay cannot do that.</source>
        <translation>Somente um dispositivo aprovado pode enviar formulários seguros. A aprovação assina o certificado dele com a chave própria deste console; o servidor não pode fazer isso.</translation>
    </message>
    <message>
        <source>Device list</source>
        <translation>Lista de dispositivos</translation>
    </message>
    <message>
        <source>Approve device</source>
        <translation>Aprovar dispositivo</translation>
    </message>
    <message>
        <source>Revoke device</source>
        <translation>Revogar dispositivo</translation>
    </message>
    <message>
        <source>Let it approve others</source>
        <translation>Permitir que aprove outros</translation>
    </message>
    <message>
        <source>No device has signed in yet.</source>
        <translation>Nenhum dispositivo entrou ainda.</translation>
    </message>
    <message>
        <source>This console cannot approve devices, because it holds no certificate of the organisation for that.</source>
        <translation>Este console não pode aprovar dispositivos, porque não tem um certificado da organização para isso.</translation>
    </message>
    <message>
        <source>Ask %1 to read out the fingerprint under “This device” in their console. Approve only if it is %2.</source>
        <translation>Peça a %1 que leia em voz alta a impressão digital em “Dispositivo” no próprio console. Aprove somente se for %2.</translation>
    </message>
    <message>
        <source>This device may approve others. Revoking takes effect at once at the relay; if the device was stolen, rotate the organisation's key too, because its own approvals hold for up to 30 days elsewhere.</source>
        <translation>Este dispositivo pode aprovar outros. A revogação vale imediatamente no servidor; se o dispositivo foi roubado, troque também a chave da organização, porque as aprovações dele continuam válidas em outros lugares por até 30 dias.</translation>
    </message>
    <message>
        <source>Revoking takes effect at once at the relay, and within a day for widgets that a relay keeps it from.</source>
        <translation>A revogação vale imediatamente no servidor e, em até um dia, nos widgets dos quais um servidor a esconda.</translation>
    </message>
    <message>
        <source>A revoked device stays revoked. Its operator can enrol the computer anew under “This device”; it is another device then, and needs approval.</source>
        <translation>Um dispositivo revogado continua revogado. O atendente pode registrar o computador novamente em “Dispositivo”; ele passa a ser outro dispositivo e precisa de aprovação.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::EnrolPage</name>
    <message>
        <source>Protect your account</source>
        <translation>Proteja sua conta</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>From now on, signing in takes your password and a code from your phone. A stolen password is then not enough.</source>
        <translation>A partir de agora, para entrar são necessários sua senha e um código do seu telefone. Uma senha roubada não basta mais.</translation>
    </message>
    <message>
        <source>1. Open an authenticator program on your phone, and let it scan this picture.</source>
        <translation>1. Abra um aplicativo autenticador no seu telefone e escaneie esta imagem.</translation>
    </message>
    <message>
        <source>QR code of the key below</source>
        <translation>Código QR da chave abaixo</translation>
    </message>
    <message>
        <source>If it cannot scan, type this key into it:</source>
        <translation>Se ele não puder escanear, digite nele esta chave:</translation>
    </message>
    <message>
        <source>Key for the authenticator</source>
        <translation>Chave para o autenticador</translation>
    </message>
    <message>
        <source>2. Type the code of six digits that it shows.</source>
        <translation>2. Digite o código de seis dígitos que ele mostra.</translation>
    </message>
    <message>
        <source>Code of six digits</source>
        <translation>Código de seis dígitos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>O código tem seis dígitos.</translation>
    </message>
    <message>
        <source>The relay was restarted and made a new key. Scan this picture; the one before does not count.</source>
        <translation>O servidor foi reiniciado e criou uma nova chave. Leia esta imagem; a anterior não vale mais.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::FormField</name>
    <message>
        <source>Read %1 in large parts</source>
        <translation>Ler %1 em partes grandes</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sem resposta</translation>
    </message>
    <message numerus="yes">
        <source>Copy for %n second(s); meanwhile every program on this computer can read it</source>
        <translation>
            <numerusform>Copiar por %n segundo; enquanto isso, qualquer programa neste computador pode ler o conteúdo</numerusform>
            <numerusform>Copiar por %n segundos; enquanto isso, qualquer programa neste computador pode ler o conteúdo</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role does not allow you to see answers.</source>
        <translation>Sua função não permite ver respostas.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::FormPanel</name>
    <message>
        <source>Filling</source>
        <translation>Preencher</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Erase now</source>
        <translation>Apagar agora</translation>
    </message>
    <message>
        <source>Secure form: %1</source>
        <translation>Formulário seguro: %1</translation>
    </message>
    <message>
        <source>Form state: %1</source>
        <translation>Estado do formulário: %1</translation>
    </message>
    <message>
        <source>Making the key and the signed offer…</source>
        <translation>Criando a chave e a oferta assinada…</translation>
    </message>
    <message>
        <source>The visitor has not opened it yet. It expires at %1.</source>
        <translation>O visitante ainda não o abriu. Expira às %1.</translation>
    </message>
    <message>
        <source>It expires at %1.</source>
        <translation>Expira às %1.</translation>
    </message>
    <message>
        <source>Hold the eye to reveal a field. Each reveal is recorded, the value never is. Erased at %1 or when the chat ends.</source>
        <translation>Mantenha o olho pressionado para revelar um campo. Cada revelação é registrada; o valor, nunca. Apagado às %1 ou quando a conversa for encerrada.</translation>
    </message>
    <message>
        <source>The console that held the key is gone. The key existed only in that program's memory, so nothing can remain; but no signed receipt proves it.</source>
        <translation>O console que tinha a chave não existe mais. A chave só existia na memória daquele programa, portanto nada pode ter restado; mas nenhum recibo assinado comprova isso.</translation>
    </message>
    <message>
        <source>Answers and key are erased.</source>
        <translation>As respostas e a chave foram apagadas.</translation>
    </message>
    <message>
        <source>The relay could not record it, so the field stays masked. Is there a connection?</source>
        <translation>O servidor não conseguiu registrar isso; por isso, o campo continua oculto. Há conexão?</translation>
    </message>
    <message>
        <source>This window's picture cannot be kept in locked memory now. The field stays masked.</source>
        <translation>A imagem desta janela não pode ser mantida em memória bloqueada agora. O campo continua oculto.</translation>
    </message>
    <message>
        <source>There is no locked memory left for a copy, so nothing was copied.</source>
        <translation>Não há mais memória bloqueada para uma cópia; por isso, nada foi copiado.</translation>
    </message>
    <message numerus="yes">
        <source>Copied for %n second(s). Until then every program on this computer can read it, and a clipboard manager that ignores the mark for secrets may keep it.</source>
        <translation>
            <numerusform>Copiado por %n segundo. Até lá, qualquer programa neste computador pode ler o conteúdo, e um gerenciador de área de transferência que ignore a marca de segredo pode guardá-lo.</numerusform>
            <numerusform>Copiado por %n segundos. Até lá, qualquer programa neste computador pode ler o conteúdo, e um gerenciador de área de transferência que ignore a marca de segredo pode guardá-lo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::FormPicker</name>
    <message>
        <source>Secure forms</source>
        <translation>Formulários seguros</translation>
    </message>
    <message>
        <source>No form has been published</source>
        <translation>Nenhum formulário foi publicado</translation>
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
        <translation>Próxima parte</translation>
    </message>
    <message>
        <source>%1, in large parts</source>
        <translation>%1, em partes grandes</translation>
    </message>
    <message>
        <source>Arrow keys go through the parts, Space shows one again, Escape ends.</source>
        <translation>As setas percorrem as partes, a barra de espaço mostra uma novamente, Esc termina.</translation>
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
        <translation>Parte %1 de %2. A barra de espaço a mostra.</translation>
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
        <translation>Idioma do sistema</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Console bloqueado</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>O Caps Lock parece estar ativado.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>If it stays locked, you are signed out in %1.</source>
        <translation>Se continuar bloqueado, sua sessão será encerrada em %1.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Retomando…</translation>
    </message>
    <message>
        <source>No connection to the relay. Unlocking needs it; it comes back by itself.</source>
        <translation>Sem conexão com o servidor. Ela é necessária para desbloquear; volta sozinha.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>Digite sua senha.</translation>
    </message>
    <message>
        <source>This password is wrong.</source>
        <translation>Esta senha está incorreta.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>The code took too long. Type your password again.</source>
        <translation>O código demorou demais. Digite sua senha novamente.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::MaskingPage</name>
    <message>
        <source>Card masking</source>
        <translation>Ocultação de cartões</translation>
    </message>
    <message>
        <source>Card numbers and security codes that people type into a chat are hidden before anyone reads or stores them.</source>
        <translation>Números de cartão e códigos de segurança digitados em uma conversa são ocultados antes que alguém os leia ou grave.</translation>
    </message>
    <message>
        <source>While masking is off, every card number that a visitor or operator types is stored in full, in transcripts and in backups, and everyone who reads the chat sees it. Nothing hides it later. These chats are marked for good, every console shows a warning, and the audit log names you. Card payment rules (PCI DSS) forbid keeping security codes at all.</source>
        <translation>Enquanto a ocultação está desativada, cada número de cartão digitado por um visitante ou atendente é gravado por inteiro, em transcrições e em backups, e é visto por todos que leem a conversa. Nada o oculta depois. Essas conversas ficam marcadas para sempre, cada console mostra um aviso e o registro de auditoria traz o seu nome. As regras de pagamento com cartão (PCI DSS) proíbem guardar códigos de segurança.</translation>
    </message>
    <message>
        <source>I understand that card numbers will be stored</source>
        <translation>Entendo que números de cartão serão gravados</translation>
    </message>
    <message>
        <source>Switch masking off</source>
        <translation>Desativar a ocultação</translation>
    </message>
    <message>
        <source>Switch masking on</source>
        <translation>Ativar a ocultação</translation>
    </message>
    <message>
        <source>How long masking stays off</source>
        <translation>Por quanto tempo a ocultação fica desativada</translation>
    </message>
    <message numerus="yes">
        <source>for %n hour(s)</source>
        <translation>
            <numerusform>por %n hora</numerusform>
            <numerusform>por %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Masking is OFF until %1.</source>
        <translation>A ocultação está DESATIVADA até %1.</translation>
    </message>
    <message>
        <source>Masking is on.</source>
        <translation>A ocultação está ativada.</translation>
    </message>
    <message>
        <source>Masking is on. Only an approved device of an administrator can switch it off.</source>
        <translation>A ocultação está ativada. Somente um dispositivo aprovado de um administrador pode desativá-la.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::MemoryWords</name>
    <message>
        <source>Chats work. Secure forms are off, because answers could end up on the disk. Please show this to your administrator.</source>
        <translation>As conversas funcionam. Os formulários seguros estão desativados, porque as respostas poderiam ir parar no disco. Mostre isto ao administrador.</translation>
    </message>
    <message>
        <source>This computer lets Sealdesk protect only %1 of memory; secure forms need %2.</source>
        <translation>Este computador só permite que o Sealdesk proteja %1 de memória; os formulários seguros precisam de %2.</translation>
    </message>
    <message>
        <source>This computer does not let Sealdesk protect the %1 of memory that secure forms need.</source>
        <translation>Este computador não permite que o Sealdesk proteja os %1 de memória de que os formulários seguros precisam.</translation>
    </message>
    <message>
        <source>Not enough: %1 may be locked, %2 are needed. Secure forms are off.</source>
        <translation>Insuficiente: %1 podem ser bloqueados, são necessários %2. Os formulários seguros estão desativados.</translation>
    </message>
    <message>
        <source>Refused by the system; %1 are needed. Secure forms are off.</source>
        <translation>Recusado pelo sistema; são necessários %1. Os formulários seguros estão desativados.</translation>
    </message>
    <message>
        <source>Answers are kept out of swap and dumps, and other programs cannot read them.</source>
        <translation>As respostas ficam fora da memória de troca e dos despejos de memória, e outros programas não podem lê-las.</translation>
    </message>
    <message>
        <source>Answers are kept out of swap and dumps. This system has no memory that is hidden from administrators as well.</source>
        <translation>As respostas ficam fora da memória de troca e dos despejos de memória. Este sistema não tem memória que fique oculta também aos administradores.</translation>
    </message>
    <message>
        <source>For the administrator: allow this program a larger working set (the quota of the job or of the remote desktop host), or close programs that hold much memory; then start Sealdesk again.</source>
        <translation>Para o administrador: permita a este programa um conjunto de trabalho maior (a cota do trabalho ou do host de área de trabalho remota) ou feche programas que ocupam muita memória; depois, inicie o Sealdesk novamente.</translation>
    </message>
    <message>
        <source>For the administrator: raise the limit of locked memory (launchctl limit memlock) to 8 MiB or more; then sign in to the computer again.</source>
        <translation>Para o administrador: aumente o limite de memória bloqueada (launchctl limit memlock) para 8 MiB ou mais; depois, entre novamente no computador.</translation>
    </message>
    <message>
        <source>For the administrator: raise the limit of locked memory of this user to 8 MiB or more. Put the line
* - memlock 8192
into /etc/security/limits.d/sealdesk.conf, or set LimitMEMLOCK=8M for the service or container that starts Sealdesk; then sign in to the computer again.</source>
        <translation>Para o administrador: aumente o limite de memória bloqueada deste usuário para 8 MiB ou mais. Coloque a linha
* - memlock 8192
em /etc/security/limits.d/sealdesk.conf ou defina LimitMEMLOCK=8M para o serviço ou contêiner que inicia o Sealdesk; depois, entre novamente no computador.</translation>
    </message>
    <message>
        <source>While answers are shown, screenshots and shared screens leave this window out.</source>
        <translation>Enquanto as respostas são exibidas, esta janela fica fora das capturas de tela e das telas compartilhadas.</translation>
    </message>
    <message>
        <source>While answers are shown, the system is asked to leave this window out of screenshots and shared screens. Newer recording programs may ignore that.</source>
        <translation>Enquanto as respostas são exibidas, pede-se ao sistema que deixe esta janela fora das capturas de tela e das telas compartilhadas. Programas de gravação mais recentes podem ignorar isso.</translation>
    </message>
    <message>
        <source>This system has no way to keep screenshots and shared screens from seeing a revealed field. Stop sharing your screen before you reveal one.</source>
        <translation>Este sistema não tem como impedir que um campo revelado apareça em capturas de tela e telas compartilhadas. Pare de compartilhar a tela antes de revelar um campo.</translation>
    </message>
    <message>
        <source>The system refused to leave this window out of screenshots and shared screens. Stop sharing your screen before you reveal a field.</source>
        <translation>O sistema se recusou a deixar esta janela fora das capturas de tela e das telas compartilhadas. Pare de compartilhar a tela antes de revelar um campo.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::NewOperatorDialog</name>
    <message>
        <source>New operator</source>
        <translation>Novo atendente</translation>
    </message>
    <message>
        <source>Operator user name</source>
        <translation>Nome de usuário do atendente</translation>
    </message>
    <message>
        <source>Shown name</source>
        <translation>Nome exibido</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>The relay makes a one-time password. The operator replaces it at the first sign-in.</source>
        <translation>O servidor cria uma senha de uso único. O atendente a substitui na primeira vez que entrar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create operator</source>
        <translation>Criar atendente</translation>
    </message>
    <message>
        <source>Please fill in both names.</source>
        <translation>Preencha os dois nomes.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::NewPasswordFields</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>O Caps Lock parece estar ativado.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nova senha</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Repetir a nova senha</translation>
    </message>
    <message>
        <source>Still missing:</source>
        <translation>Ainda falta:</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::OneTimePasswordDialog</name>
    <message>
        <source>One-time password</source>
        <translation>Senha de uso único</translation>
    </message>
    <message>
        <source>%1 can sign in with this password once, and then chooses another:</source>
        <translation>%1 pode entrar uma vez com esta senha e, em seguida, escolhe outra:</translation>
    </message>
    <message>
        <source>It is shown only now. Write it down by hand or read it out; do not send it by e-mail.</source>
        <translation>Ela só é exibida agora. Anote-a à mão ou leia-a em voz alta; não a envie por e-mail.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::OperatorsModel</name>
    <message>
        <source>Has not chosen a password yet</source>
        <translation>Ainda não escolheu uma senha</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Com sessão ativa</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sem sessão ativa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo fator</translation>
    </message>
    <message>
        <source>%1 (directory)</source>
        <translation>%1 (diretório)</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desativada</translation>
    </message>
    <message numerus="yes">
        <source>Locked out for %n more minute(s)</source>
        <translation>
            <numerusform>Bloqueada por mais %n minuto</numerusform>
            <numerusform>Bloqueada por mais %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::OperatorsPage</name>
    <message>
        <source>Operators</source>
        <translation>Atendentes</translation>
    </message>
    <message>
        <source>Those who may sign in and talk to visitors.</source>
        <translation>As pessoas que podem entrar e conversar com os visitantes.</translation>
    </message>
    <message>
        <source>Operator list</source>
        <translation>Lista de atendentes</translation>
    </message>
    <message>
        <source>New operator…</source>
        <translation>Novo atendente…</translation>
    </message>
    <message>
        <source>New operator</source>
        <translation>Novo atendente</translation>
    </message>
    <message>
        <source>Reset second factor…</source>
        <translation>Redefinir segundo fator…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Nova senha…</translation>
    </message>
    <message>
        <source>Role…</source>
        <translation>Função…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Desativar…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Encerrar sessão…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>%1 may do more than you, so you cannot change this account.</source>
        <translation>%1 pode fazer mais que você; por isso você não pode alterar esta conta.</translation>
    </message>
    <message>
        <source>This is your own account. Change your password under “This device”.</source>
        <translation>Esta é a sua própria conta. Altere sua senha em “Dispositivo”.</translation>
    </message>
    <message>
        <source>New one-time password</source>
        <translation>Nova senha de uso único</translation>
    </message>
    <message>
        <source>The password of %1 stops working and their session ends. You get a one-time password, shown once.</source>
        <translation>A senha de %1 deixa de valer e a sessão termina. Você recebe uma senha de uso único, exibida uma vez.</translation>
    </message>
    <message>
        <source>%1 now has the role “%2”.</source>
        <translation>%1 agora tem a função “%2”.</translation>
    </message>
    <message>
        <source>%1 can try to sign in again.</source>
        <translation>%1 pode tentar entrar de novo.</translation>
    </message>
    <message>
        <source>The account of %1 is enabled.</source>
        <translation>A conta de %1 está ativada.</translation>
    </message>
    <message>
        <source>Disable account</source>
        <translation>Desativar conta</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more and their session ends at once. Nothing is deleted.</source>
        <translation>%1 não pode mais entrar e a sessão termina na hora. Nada é apagado.</translation>
    </message>
    <message>
        <source>The account of %1 is disabled.</source>
        <translation>A conta de %1 está desativada.</translation>
    </message>
    <message>
        <source>Sign out operator</source>
        <translation>Encerrar a sessão do atendente</translation>
    </message>
    <message>
        <source>The session of %1 ends at once; open secure forms are wiped. They can sign in again.</source>
        <translation>A sessão de %1 termina na hora; formulários seguros abertos são apagados. É possível entrar de novo.</translation>
    </message>
    <message>
        <source>%1 is signed out.</source>
        <translation>A sessão de %1 foi encerrada.</translation>
    </message>
    <message>
        <source>%1 has no second factor any more and sets one up at the next sign-in.</source>
        <translation>%1 não tem mais segundo fator e configurará um na próxima entrada.</translation>
    </message>
    <message>
        <source>Reset second factor</source>
        <translation>Redefinir segundo fator</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::OrganisationKeyPage</name>
    <message>
        <source>Organisation key</source>
        <translation>Chave da organização</translation>
    </message>
    <message>
        <source>Visitors' browsers trust only forms that this key vouches for. It was made in an administrator's console and never goes to the relay.</source>
        <translation>Os navegadores dos visitantes só confiam em formulários que esta chave garante. Ela foi criada no console de um administrador e nunca vai para o servidor.</translation>
    </message>
    <message>
        <source>Save recovery file…</source>
        <translation>Salvar arquivo…</translation>
    </message>
    <message>
        <source>Restore from file…</source>
        <translation>Restaurar de arquivo…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Trocar…</translation>
    </message>
    <message>
        <source>Take offline…</source>
        <translation>Colocar offline…</translation>
    </message>
    <message>
        <source>Fingerprint of the current key</source>
        <translation>Impressão digital da chave atual</translation>
    </message>
    <message>
        <source>Fingerprint of the next key</source>
        <translation>Impressão digital da próxima chave</translation>
    </message>
    <message>
        <source>Current key</source>
        <translation>Chave atual</translation>
    </message>
    <message>
        <source>Next key</source>
        <translation>Próxima chave</translation>
    </message>
    <message>
        <source>none yet: it is made with the recovery file</source>
        <translation>ainda nenhuma: ela é criada com o arquivo de recuperação</translation>
    </message>
    <message>
        <source>One moment: the recovery file is being worked on.</source>
        <translation>Um momento: o arquivo de recuperação está sendo processado.</translation>
    </message>
    <message>
        <source>There is no recovery file yet. If this computer is lost, so is the organisation's key, and every page needs a new snippet. Save the file and keep it away from this computer.</source>
        <translation>Ainda não há arquivo de recuperação. Se este computador for perdido, a chave da organização também será, e todas as páginas precisarão de um novo código do widget. Salve o arquivo e guarde-o longe deste computador.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>Ocultar senha</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar senha</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ProposalsModel</name>
    <message>
        <source>%1 wants to allow signing in from any address.</source>
        <translation>%1 quer permitir a entrada a partir de qualquer endereço.</translation>
    </message>
    <message>
        <source>%1 wants to allow signing in from these addresses only: %2.</source>
        <translation>%1 quer permitir a entrada apenas a partir destes endereços: %2.</translation>
    </message>
    <message>
        <source>%1 wants to switch this on: %2.</source>
        <translation>%1 quer ativar: %2.</translation>
    </message>
    <message>
        <source>%1 wants to switch this off: %2.</source>
        <translation>%1 quer desativar: %2.</translation>
    </message>
    <message>
        <source>%1 wants to change “%2” from %3 to %4.</source>
        <translation>%1 quer alterar “%2” de %3 para %4.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposto por</translation>
    </message>
    <message>
        <source>Waits until</source>
        <translation>Espera até</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ProposalsPage</name>
    <message>
        <source>Rule changes</source>
        <translation>Mudanças de regras</translation>
    </message>
    <message>
        <source>Changes of the access rules and of the allowed addresses can wait for a second person.</source>
        <translation>Mudanças nas regras de acesso e nos endereços permitidos podem esperar por uma segunda pessoa.</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Mudanças em espera</translation>
    </message>
    <message>
        <source>A second person must confirm each change</source>
        <translation>Uma segunda pessoa deve confirmar cada mudança</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Confirmar…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>There is no connection to the relay. Please try again in a moment.</source>
        <translation>Sem conexão com o servidor. Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>Confirm change</source>
        <translation>Confirmar mudança</translation>
    </message>
    <message>
        <source>Your change is proposed. It holds when another person has confirmed it.</source>
        <translation>Sua mudança foi proposta. Ela vale quando outra pessoa confirmar.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>No change waits at the moment.</source>
        <translation>Nenhuma mudança está em espera.</translation>
    </message>
    <message>
        <source>Your role may see this change, not decide on it.</source>
        <translation>Sua função pode ver esta mudança, mas não decidir sobre ela.</translation>
    </message>
    <message>
        <source>You proposed this yourself. Another person must confirm it.</source>
        <translation>Você mesmo propôs isto. Outra pessoa precisa confirmar.</translation>
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
        <translation>Área de conversas</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administração</translation>
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
        <translation>Sair</translation>
    </message>
    <message>
        <source>Admin (%1)</source>
        <translation>Admin (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) waiting for approval</source>
        <translation>
            <numerusform>%n dispositivo aguardando aprovação</numerusform>
            <numerusform>%n dispositivos aguardando aprovação</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear agora</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock now (%1)</source>
        <comment>keys</comment>
        <translation>Bloquear agora (%1)</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RecoveryCodesPage</name>
    <message>
        <source>Keep your recovery codes</source>
        <translation>Guarde seus códigos de recuperação</translation>
    </message>
    <message>
        <source>If your phone is lost, one of these codes lets you in. Each works once. They are shown only now: write them down, or keep them in a password safe.</source>
        <translation>Se você perder o telefone, poderá entrar com um destes códigos. Cada um vale uma vez. Eles só são mostrados agora: anote-os ou guarde-os em um gerenciador de senhas.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperação</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Salvar como arquivo…</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>Já os guardei</translation>
    </message>
    <message>
        <source>Copied. Other programs can read the clipboard: copy something else when you are done.</source>
        <translation>Copiado. Outros programas podem ler a área de transferência: copie outra coisa quando terminar.</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <translation>Salvar os códigos de recuperação</translation>
    </message>
    <message>
        <source>Saved. Who has this file has half of what signing in takes: keep it away from this computer.</source>
        <translation>Salvo. Quem tiver este arquivo tem metade do necessário para entrar: não o deixe neste computador.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Não foi possível gravar o arquivo.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RecoveryDialog</name>
    <message>
        <source>Keep the key in this computer's keychain</source>
        <translation>Manter a chave no chaveiro deste computador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Recovery file</source>
        <translation>Arquivo de recuperação</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>Frase secreta do arquivo</translation>
    </message>
    <message>
        <source>New recovery file</source>
        <translation>Novo arquivo de recuperação</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nova frase secreta</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Repetir a nova frase secreta</translation>
    </message>
    <message>
        <source>Make one for me</source>
        <translation>Criar uma</translation>
    </message>
    <message>
        <source>Made passphrase</source>
        <translation>Frase secreta criada</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Please choose a file.</source>
        <translation>Escolha um arquivo.</translation>
    </message>
    <message>
        <source>Please choose another name for the new file; keep the old one until the rotation is done.</source>
        <translation>Escolha outro nome para o novo arquivo; guarde o antigo até a troca de chave terminar.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>As duas frases secretas são diferentes.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RefusedPage</name>
    <message>
        <source>Other relay…</source>
        <translation>Outro servidor…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>The relay's certificate has changed</source>
        <translation>O certificado do servidor mudou</translation>
    </message>
    <message>
        <source>%1 showed another certificate than the one this console trusts. Somebody may be between you and your relay, so nothing was sent.</source>
        <translation>%1 apresentou um certificado diferente daquele em que este console confia. Alguém pode estar entre você e o servidor; por isso, nada foi enviado.</translation>
    </message>
    <message>
        <source>Trusted:</source>
        <translation>Confiável:</translation>
    </message>
    <message>
        <source>Shown now:</source>
        <translation>Apresentado agora:</translation>
    </message>
    <message>
        <source>Ask your administrator. If the relay really has a new certificate, they tell you how to set this console up for it again.</source>
        <translation>Pergunte ao administrador. Se o servidor realmente tiver um novo certificado, ele dirá como configurar este console novamente.</translation>
    </message>
    <message>
        <source>The relay's certificate is not valid</source>
        <translation>O certificado do servidor não é válido</translation>
    </message>
    <message>
        <source>Nothing was sent to %1. Your administrator must put a valid certificate on the relay; then try again.</source>
        <translation>Nada foi enviado para %1. O administrador precisa instalar um certificado válido no servidor; depois, tente novamente.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ResetFactorDialog</name>
    <message>
        <source>Reset second factor</source>
        <translation>Redefinir segundo fator</translation>
    </message>
    <message>
        <source>%1 is signed out and sets up an authenticator anew at the next sign-in. Be sure who asked you for this.</source>
        <translation>A sessão de %1 será encerrada e um autenticador será configurado de novo na próxima entrada. Tenha certeza de quem pediu isso.</translation>
    </message>
    <message>
        <source>Code of your own authenticator</source>
        <translation>Código do seu próprio autenticador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>O código tem seis dígitos.</translation>
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
        <translation>Mantenha pressionado para revelar, com o mouse ou a barra de espaço</translation>
    </message>
    <message numerus="yes">
        <source>Hold to reveal; Space reveals for %n second(s)</source>
        <translation>
            <numerusform>Mantenha pressionado para revelar; a barra de espaço revela por %n segundo</numerusform>
            <numerusform>Mantenha pressionado para revelar; a barra de espaço revela por %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RoleBox</name>
    <message>
        <source>This role may do more than yours.</source>
        <translation>Esta função permite mais que a sua.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RoleDialog</name>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nova função</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Nome da função</translation>
    </message>
    <message>
        <source>Built-in roles cannot be changed. Make a new one instead.</source>
        <translation>Funções integradas não podem ser alteradas. Crie uma nova.</translation>
    </message>
    <message>
        <source>This role may do more than yours, so you cannot change it.</source>
        <translation>Esta função permite mais que a sua; por isso você não pode alterá-la.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save role</source>
        <translation>Salvar função</translation>
    </message>
    <message>
        <source>What the role allows</source>
        <translation>O que a função permite</translation>
    </message>
    <message>
        <source>%1 Your own role does not allow it, so you cannot give it.</source>
        <translation>%1 Sua própria função não permite isto; por isso você não pode concedê-lo.</translation>
    </message>
    <message>
        <source>Please give the role a name.</source>
        <translation>Dê um nome à função.</translation>
    </message>
    <message>
        <source>There is no connection to the relay. Please try again in a moment.</source>
        <translation>Sem conexão com o servidor. Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>A role with this name, or one that looks like it, exists already.</source>
        <translation>Já existe uma função com este nome ou um de aparência semelhante.</translation>
    </message>
    <message>
        <source>This name cannot be used for a role. Use up to 40 letters of one script.</source>
        <translation>Este nome não pode ser usado para uma função. Use até 40 letras de uma mesma escrita.</translation>
    </message>
    <message>
        <source>Somebody else has changed this role in the meantime. What you chose is still here; if you save again, it replaces their change.</source>
        <translation>Outra pessoa alterou esta função nesse meio-tempo. O que você escolheu continua aqui; se salvar de novo, substitui a outra mudança.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RolesModel</name>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>%n atendente</numerusform>
            <numerusform>%n atendentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Integrada</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Criada aqui</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>Em uso por</translation>
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
        <translation>Funções</translation>
    </message>
    <message>
        <source>A role says what an operator may do. What it does not name, nobody with it may do.</source>
        <translation>Uma função diz o que um atendente pode fazer. O que ela não cita não é permitido.</translation>
    </message>
    <message>
        <source>Role list</source>
        <translation>Lista de funções</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>Nova função…</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nova função</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>This role allows nothing.</source>
        <translation>Esta função não permite nada.</translation>
    </message>
    <message>
        <source>It allows: %1.</source>
        <translation>Permite: %1.</translation>
    </message>
    <message>
        <source>Built-in roles cannot be deleted.</source>
        <translation>Funções integradas não podem ser excluídas.</translation>
    </message>
    <message>
        <source>Somebody still has this role.</source>
        <translation>Alguém ainda tem esta função.</translation>
    </message>
    <message>
        <source>This role may do more than yours.</source>
        <translation>Esta função permite mais que a sua.</translation>
    </message>
    <message>
        <source>Delete role</source>
        <translation>Excluir função</translation>
    </message>
    <message>
        <source>The role “%1” is deleted. Nobody has it at the moment.</source>
        <translation>A função “%1” será excluída. Ninguém a tem no momento.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RulesList</name>
    <message>
        <source>Rules for the new password</source>
        <translation>Regras para a nova senha</translation>
    </message>
    <message>
        <source>Both entries are the same</source>
        <translation>As duas entradas são iguais</translation>
    </message>
    <message>
        <source>%1: met</source>
        <translation>%1: atendida</translation>
    </message>
    <message>
        <source>%1: not met</source>
        <translation>%1: não atendida</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SecondFactorDialog</name>
    <message>
        <source>New recovery codes</source>
        <translation>Novos códigos de recuperação</translation>
    </message>
    <message>
        <source>Move to another phone</source>
        <translation>Mudar de telefone</translation>
    </message>
    <message>
        <source>Set up an authenticator</source>
        <translation>Configurar um autenticador</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo fator</translation>
    </message>
    <message numerus="yes">
        <source>You have %n recovery code(s) left.</source>
        <translation>
            <numerusform>Resta %n código de recuperação.</numerusform>
            <numerusform>Restam %n códigos de recuperação.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account has no second factor. With one, a stolen password is not enough.</source>
        <translation>Sua conta não tem segundo fator. Com ele, uma senha roubada não basta.</translation>
    </message>
    <message>
        <source>To change anything here, please say again who you are.</source>
        <translation>Para alterar algo aqui, identifique-se novamente.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Code, or a recovery code</source>
        <translation>Código ou código de recuperação</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Please fill in both fields.</source>
        <translation>Preencha os dois campos.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SecretFieldView</name>
    <message>
        <source>%1, revealed on screen</source>
        <translation>%1, revelado na tela</translation>
    </message>
    <message numerus="yes">
        <source>%1, hidden, %n characters</source>
        <translation>
            <numerusform>%1, oculto, %n caractere</numerusform>
            <numerusform>%1, oculto, %n caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SetUpPage</name>
    <message>
        <source>Set up your organisation</source>
        <translation>Configurar sua organização</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Set-up secret</source>
        <translation>Código de configuração</translation>
    </message>
    <message>
        <source>Organisation name</source>
        <translation>Nome da organização</translation>
    </message>
    <message>
        <source>Your name, as visitors see it</source>
        <translation>Seu nome, como os visitantes o veem</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Other relay…</source>
        <translation>Outro servidor…</translation>
    </message>
    <message>
        <source>%1 has no administrator yet. The relay prints the set-up secret on its host when “sealdesk-relay setup” is run there. This console makes your organisation's key and keeps it in this computer's keychain; the relay only learns its public half.</source>
        <translation>%1 ainda não tem administrador. O servidor exibe o código de configuração na própria máquina quando “sealdesk-relay setup” é executado nela. Este console cria a chave da sua organização e a guarda no chaveiro deste computador; o servidor só conhece a metade pública.</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Configurando…</translation>
    </message>
    <message>
        <source>Please fill in: %1</source>
        <translation>Preencha: %1</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SignInFlow</name>
    <message>
        <source>Your organisation is set up. Sign in with the password that you have just chosen.</source>
        <translation>Sua organização está configurada. Entre com a senha que você acabou de escolher.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>O Caps Lock parece estar ativado.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Other relay…</source>
        <translation>Outro servidor…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Please type your user name and password.</source>
        <translation>Digite seu nome de usuário e sua senha.</translation>
    </message>
    <message>
        <source>Please type the characters of the picture, or the answer to the question.</source>
        <translation>Digite os caracteres da imagem ou a resposta à pergunta.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SnippetPage</name>
    <message>
        <source>Widget snippet</source>
        <translation>Código do widget</translation>
    </message>
    <message>
        <source>Put this on every page that shall offer the chat. It names your organisation's key, so that a form signed by anybody else is refused in the visitor's browser.</source>
        <translation>Coloque este código em cada página que deva oferecer a conversa. Ele indica a chave da sua organização, para que o navegador do visitante recuse um formulário assinado por qualquer outra pessoa.</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Código do widget</translation>
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
        <translation>Nenhuma etapa concluída</translation>
    </message>
    <message>
        <source>Steps done: %1</source>
        <translation>Etapas concluídas: %1</translation>
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
        <translation>Registrar este computador novamente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Alterar senha…</translation>
    </message>
    <message>
        <source>Second factor…</source>
        <translation>Segundo fator…</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo fator</translation>
    </message>
    <message>
        <source>Your password is kept by your organisation's directory. It is changed there.</source>
        <translation>Sua senha fica no diretório da sua organização. Ela é alterada lá.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::TopBar</name>
    <message>
        <source>Presence</source>
        <translation>Disponibilidade</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
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
        <translation>Retomando…</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Reconectando…</translation>
    </message>
    <message>
        <source>Connection lost, reconnecting…</source>
        <translation>Conexão perdida, reconectando…</translation>
    </message>
    <message>
        <source>Refused: the relay's certificate is not the trusted one</source>
        <translation>Recusado: o certificado do servidor não é o confiável</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::TrustPage</name>
    <message>
        <source>Is this your relay?</source>
        <translation>Este é o seu servidor?</translation>
    </message>
    <message>
        <source>Fingerprint of its certificate</source>
        <translation>Impressão digital do certificado</translation>
    </message>
    <message>
        <source>Compare it with the fingerprint that the relay prints on its host when it starts. Your administrator can read it there. If they differ, somebody else may be answering: cancel.</source>
        <translation>Compare-a com a impressão digital que o servidor exibe na própria máquina ao iniciar. O administrador pode lê-la ali. Se forem diferentes, talvez outra pessoa esteja respondendo: cancele.</translation>
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
        <translation>Este console encontra %1 pela primeira vez. Depois que você confiar nele, outro certificado neste endereço será recusado.</translation>
    </message>
    <message>
        <source>Certificate fingerprint %1</source>
        <translation>Impressão digital do certificado: %1</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::WaitingPage</name>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Other relay…</source>
        <translation>Outro servidor…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>The relay cannot be reached</source>
        <translation>Não é possível acessar o servidor</translation>
    </message>
    <message>
        <source>The next try comes by itself in %1.</source>
        <translation>A próxima tentativa será automática em %1.</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Tentando novamente…</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::Workspace</name>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>No chats</source>
        <translation>Nenhuma conversa</translation>
    </message>
    <message>
        <source>New chats appear here as soon as a visitor writes.</source>
        <translation>Novas conversas aparecem aqui assim que um visitante escreve.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>No chat is open</source>
        <translation>Nenhuma conversa aberta</translation>
    </message>
    <message>
        <source>Choose a chat on the left. Waiting visitors stand on top.</source>
        <translation>Escolha uma conversa à esquerda. Os visitantes que aguardam ficam no topo.</translation>
    </message>
    <message>
        <source>This device waits for an administrator's approval. Chats work already; secure forms work as soon as it is approved. Its fingerprint is %1.</source>
        <translation>Este dispositivo aguarda a aprovação de um administrador. As conversas já funcionam; os formulários seguros funcionarão assim que ele for aprovado. A impressão digital dele é %1.</translation>
    </message>
    <message>
        <source>An administrator has revoked this device. Chats work; secure forms do not.</source>
        <translation>Um administrador revogou este dispositivo. As conversas funcionam; os formulários seguros, não.</translation>
    </message>
    <message>
        <source>No chats with your role</source>
        <translation>Sem conversas com a sua função</translation>
    </message>
    <message>
        <source>Your role does not include talking to visitors. An administrator can change it.</source>
        <translation>Sua função não inclui falar com visitantes. Um administrador pode alterá-la.</translation>
    </message>
</context>
</TS>
