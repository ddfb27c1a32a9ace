<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>LockWords</name>
    <message numerus="yes">
        <source>%n chat(s) waiting</source>
        <translation>
            <numerusform>%n chat waiting</numerusform>
            <numerusform>%n chats waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) in your chats</source>
        <translation>
            <numerusform>%n new line in your chats</numerusform>
            <numerusform>%n new lines in your chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationKey</name>
    <message numerus="yes">
        <source>The passphrase needs at least %n characters.</source>
        <translation>
            <numerusform>The passphrase needs at least %n character.</numerusform>
            <numerusform>The passphrase needs at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase may have at most %n characters.</source>
        <translation>
            <numerusform>The passphrase may have at most %n character.</numerusform>
            <numerusform>The passphrase may have at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n different characters.</source>
        <translation>
            <numerusform>The passphrase needs at least %n different character.</numerusform>
            <numerusform>The passphrase needs at least %n different characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordNotice</name>
    <message numerus="yes">
        <source>Your password expires in %n day(s).</source>
        <translation>
            <numerusform>Your password expires in %n day.</numerusform>
            <numerusform>Your password expires in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s)</source>
        <translation>
            <numerusform>At most %n character</numerusform>
            <numerusform>At most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not one of your last %n password(s)</source>
        <translation>
            <numerusform>Not your last password</numerusform>
            <numerusform>Not one of your last %n passwords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not changed more than %n time(s) a day</source>
        <translation>
            <numerusform>Not changed more than once a day</numerusform>
            <numerusform>Not changed more than %n times a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChatListModel</name>
    <message numerus="yes">
        <source>Waiting (%n)</source>
        <translation>
            <numerusform>Waiting (%n)</numerusform>
            <numerusform>Waiting (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mine (%n)</source>
        <translation>
            <numerusform>Mine (%n)</numerusform>
            <numerusform>Mine (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended (%n)</source>
        <translation>
            <numerusform>Ended (%n)</numerusform>
            <numerusform>Ended (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread message(s)</source>
        <translation>
            <numerusform>%1, %n unread message</numerusform>
            <numerusform>%1, %n unread messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::Conversation</name>
    <message numerus="yes">
        <source>%n message(s) not sent. %1</source>
        <translation>
            <numerusform>%n message not sent. %1</numerusform>
            <numerusform>%n messages not sent. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::FormField</name>
    <message numerus="yes">
        <source>Copy for %n second(s); meanwhile every program on this computer can read it</source>
        <translation>
            <numerusform>Copy for %n second; meanwhile every program on this computer can read it</numerusform>
            <numerusform>Copy for %n seconds; meanwhile every program on this computer can read it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::FormPanel</name>
    <message numerus="yes">
        <source>Copied for %n second(s). Until then every program on this computer can read it, and a clipboard manager that ignores the mark for secrets may keep it.</source>
        <translation>
            <numerusform>Copied for %n second. Until then every program on this computer can read it, and a clipboard manager that ignores the mark for secrets may keep it.</numerusform>
            <numerusform>Copied for %n seconds. Until then every program on this computer can read it, and a clipboard manager that ignores the mark for secrets may keep it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::MaskingPage</name>
    <message numerus="yes">
        <source>for %n hour(s)</source>
        <translation>
            <numerusform>for %n hour</numerusform>
            <numerusform>for %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::OperatorsModel</name>
    <message numerus="yes">
        <source>Locked out for %n more minute(s)</source>
        <translation>
            <numerusform>Locked out for %n more minute</numerusform>
            <numerusform>Locked out for %n more minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::Rail</name>
    <message numerus="yes">
        <source>%n device(s) waiting for approval</source>
        <translation>
            <numerusform>%n device waiting for approval</numerusform>
            <numerusform>%n devices waiting for approval</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RevealButton</name>
    <message numerus="yes">
        <source>Hold to reveal; Space reveals for %n second(s)</source>
        <translation>
            <numerusform>Hold to reveal; Space reveals for %n second</numerusform>
            <numerusform>Hold to reveal; Space reveals for %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RolesModel</name>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>%n operator</numerusform>
            <numerusform>%n operators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SecondFactorDialog</name>
    <message numerus="yes">
        <source>You have %n recovery code(s) left.</source>
        <translation>
            <numerusform>You have %n recovery code left.</numerusform>
            <numerusform>You have %n recovery codes left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SecretFieldView</name>
    <message numerus="yes">
        <source>%1, hidden, %n characters</source>
        <translation>
            <numerusform>%1, hidden, %n character</numerusform>
            <numerusform>%1, hidden, %n characters</numerusform>
        </translation>
    </message>
</context>
</TS>
