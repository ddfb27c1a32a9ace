<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Locked at %1, after %2 without input. Secure forms were erased.</source>
        <translation>تم القفل في %1 بعد %2 دون إدخال. مُحيت النماذج الآمنة.</translation>
    </message>
    <message>
        <source>Locked by you at %1. Secure forms were erased.</source>
        <translation>قفلتَها أنت في %1. مُحيت النماذج الآمنة.</translation>
    </message>
    <message>
        <source>Locked at %1 together with this computer's screen. Secure forms were erased.</source>
        <translation>تم القفل في %1 مع شاشة هذا الحاسوب. مُحيت النماذج الآمنة.</translation>
    </message>
    <message>
        <source>Locked at %1 because this computer went to sleep. Secure forms were erased.</source>
        <translation>تم القفل في %1 لأن هذا الحاسوب دخل وضع السكون. مُحيت النماذج الآمنة.</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) waiting</source>
        <translation>
            <numerusform>لا توجد محادثات في الانتظار</numerusform>
            <numerusform>محادثة واحدة في الانتظار</numerusform>
            <numerusform>محادثتان في الانتظار</numerusform>
            <numerusform>%n محادثات في الانتظار</numerusform>
            <numerusform>%n محادثة في الانتظار</numerusform>
            <numerusform>%n محادثة في الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) in your chats</source>
        <translation>
            <numerusform>لا رسائل جديدة في محادثاتك</numerusform>
            <numerusform>رسالة جديدة واحدة في محادثاتك</numerusform>
            <numerusform>رسالتان جديدتان في محادثاتك</numerusform>
            <numerusform>%n رسائل جديدة في محادثاتك</numerusform>
            <numerusform>%n رسالة جديدة في محادثاتك</numerusform>
            <numerusform>%n رسالة جديدة في محادثاتك</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>waiting chats, new lines</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>MaskingNotice</name>
    <message>
        <source>The relay sent a decision about card masking that no administrator of yours has signed, or an old one. Masking stays on. Please tell your administrator.</source>
        <translation>أرسل الخادم قرارًا بشأن إخفاء أرقام البطاقات لم يوقّعه أي مسؤول لديكم، أو قرارًا قديمًا. يبقى الإخفاء مفعّلًا. يُرجى إبلاغ المسؤول.</translation>
    </message>
    <message>
        <source>Card numbers are NOT hidden: an administrator switched masking off until %1. Chats of this time are marked.</source>
        <translation>أرقام البطاقات غير مخفية: أوقف أحد المسؤولين الإخفاء حتى %1. تُوضع علامة على محادثات هذه الفترة.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تفعيل</translation>
    </message>
</context>
<context>
    <name>OrganisationKey</name>
    <message>
        <source>This needs a signed-in administrator with a keychain, and nothing else under way.</source>
        <translation>يتطلب هذا مسؤولًا مسجّل الدخول لديه سلسلة مفاتيح، وألا تكون هناك عملية أخرى جارية.</translation>
    </message>
    <message>
        <source>The passphrase is too weak.</source>
        <translation>عبارة المرور ضعيفة جدًا.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>تعذّر فتح الملف.</translation>
    </message>
    <message>
        <source>This is not a recovery file.</source>
        <translation>هذا ليس ملف استرداد.</translation>
    </message>
    <message>
        <source>The recovery file is damaged or cut off. Use another copy.</source>
        <translation>ملف الاسترداد تالف أو مبتور. يُرجى استخدام نسخة أخرى.</translation>
    </message>
    <message>
        <source>The recovery file was made by a newer version of this program.</source>
        <translation>أُنشئ ملف الاسترداد بإصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>عبارة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>The file holds other keys: of another organisation, or from before a rotation.</source>
        <translation>يحتوي الملف على مفاتيح أخرى: لمؤسسة أخرى، أو من قبل عملية تدوير.</translation>
    </message>
    <message>
        <source>The file is older than the newest one: its next key is out of use. Take the newest file.</source>
        <translation>الملف أقدم من أحدث ملف: لم يعد مفتاحه التالي مستخدمًا. يُرجى استخدام أحدث ملف.</translation>
    </message>
    <message>
        <source>The new recovery file could not be written. Nothing was changed.</source>
        <translation>تعذّرت كتابة ملف الاسترداد الجديد. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The organisation's key is not on this computer. Restore it from the recovery file.</source>
        <translation>مفتاح المؤسسة ليس على هذا الكمبيوتر. يُرجى استعادته من ملف الاسترداد.</translation>
    </message>
    <message>
        <source>The keychain did not do its part.</source>
        <translation>لم تُتم سلسلة المفاتيح عملها.</translation>
    </message>
    <message>
        <source>The relay refused.</source>
        <translation>رفض الخادم الطلب.</translation>
    </message>
    <message>
        <source>The connection was lost. Look here again when you are connected.</source>
        <translation>انقطع الاتصال. يُرجى مراجعة هذه الصفحة بعد عودة الاتصال.</translation>
    </message>
    <message>
        <source>This computer's cryptography library failed.</source>
        <translation>حدث خطأ في مكتبة التشفير على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Save a recovery file</source>
        <translation>حفظ ملف استرداد</translation>
    </message>
    <message>
        <source>Restore the organisation's key</source>
        <translation>استعادة مفتاح المؤسسة</translation>
    </message>
    <message>
        <source>Rotate to the next key</source>
        <translation>التدوير إلى المفتاح التالي</translation>
    </message>
    <message>
        <source>Take the key offline</source>
        <translation>إخراج المفتاح من الكمبيوتر</translation>
    </message>
    <message>
        <source>Let a device approve others</source>
        <translation>السماح لجهاز باعتماد غيره</translation>
    </message>
    <message>
        <source>The file holds the current key and a new next key, under a passphrase. Keep both apart from this computer. An earlier file can still restore the current key, but no longer rotate. Copy the widget snippet to your pages afterwards: it names the new next key.</source>
        <translation>يحتوي الملف على المفتاح الحالي ومفتاح تالٍ جديد، وتحميهما عبارة مرور. يُرجى حفظ الملف والعبارة بعيدًا عن هذا الكمبيوتر. يمكن لملف أقدم استعادة المفتاح الحالي، لكنه لم يعد صالحًا للتدوير. يُرجى بعد ذلك نسخ شيفرة تضمين أداة المحادثة إلى صفحاتكم: فهي تذكر المفتاح التالي الجديد.</translation>
    </message>
    <message>
        <source>Afterwards this device may approve other devices.</source>
        <translation>يمكن لهذا الجهاز بعد ذلك اعتماد أجهزة أخرى.</translation>
    </message>
    <message>
        <source>The next key becomes the current one and a new next key is made. Devices get new certificates by themselves. Pages with the present snippet go on; give them the new snippet before the next rotation. Destroy the old file afterwards.</source>
        <translation>يصبح المفتاح التالي هو الحالي، ويُنشأ مفتاح تالٍ جديد. تحصل الأجهزة على شهادات جديدة تلقائيًا. تستمر الصفحات التي تستخدم شيفرة التضمين الحالية في العمل؛ يُرجى وضع الشيفرة الجديدة فيها قبل التدوير التالي، ثم إتلاف الملف القديم.</translation>
    </message>
    <message>
        <source>The key is removed from this computer once the file is seen to hold it. Approving goes on; within 30 days the file is needed again.</source>
        <translation>يُزال المفتاح من هذا الكمبيوتر بعد التأكد من وجوده في الملف. يستمر الاعتماد في العمل، وستلزم العودة إلى الملف خلال 30 يومًا.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Take offline</source>
        <translation>إخراج المفتاح</translation>
    </message>
    <message>
        <source>The recovery file is saved. Now copy the new widget snippet to your pages.</source>
        <translation>حُفظ ملف الاسترداد. يُرجى الآن نسخ شيفرة التضمين الجديدة إلى صفحاتكم.</translation>
    </message>
    <message>
        <source>The key was restored. This device may approve others.</source>
        <translation>استُعيد المفتاح. يمكن لهذا الجهاز اعتماد أجهزة أخرى.</translation>
    </message>
    <message>
        <source>The rotation is done. Keep the new recovery file, destroy the old one, and copy the new widget snippet to your pages.</source>
        <translation>اكتمل التدوير. يُرجى حفظ ملف الاسترداد الجديد، وإتلاف القديم، ونسخ شيفرة التضمين الجديدة إلى صفحاتكم.</translation>
    </message>
    <message>
        <source>The key is no longer on this computer.</source>
        <translation>لم يعد المفتاح على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The device may approve others now.</source>
        <translation>يمكن للجهاز الآن اعتماد أجهزة أخرى.</translation>
    </message>
    <message>
        <source>The current key is in this computer's keychain. The next key is in the recovery file only.</source>
        <translation>المفتاح الحالي في سلسلة مفاتيح هذا الكمبيوتر. المفتاح التالي في ملف الاسترداد فقط.</translation>
    </message>
    <message>
        <source>The organisation's key is not on this computer.</source>
        <translation>مفتاح المؤسسة ليس على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>This computer's keychain does not answer, so it is not known whether the key is here.</source>
        <translation>لا تستجيب سلسلة مفاتيح هذا الكمبيوتر، فلا يُعرف إن كان المفتاح هنا.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n characters.</source>
        <translation>
            <numerusform>يجب ألا تقل عبارة المرور عن %n حرف.</numerusform>
            <numerusform>يجب ألا تقل عبارة المرور عن حرف واحد.</numerusform>
            <numerusform>يجب ألا تقل عبارة المرور عن حرفين.</numerusform>
            <numerusform>يجب ألا تقل عبارة المرور عن %n أحرف.</numerusform>
            <numerusform>يجب ألا تقل عبارة المرور عن %n حرفًا.</numerusform>
            <numerusform>يجب ألا تقل عبارة المرور عن %n حرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase may have at most %n characters.</source>
        <translation>
            <numerusform>يجب ألا تزيد عبارة المرور على %n حرف.</numerusform>
            <numerusform>يجب ألا تزيد عبارة المرور على حرف واحد.</numerusform>
            <numerusform>يجب ألا تزيد عبارة المرور على حرفين.</numerusform>
            <numerusform>يجب ألا تزيد عبارة المرور على %n أحرف.</numerusform>
            <numerusform>يجب ألا تزيد عبارة المرور على %n حرفًا.</numerusform>
            <numerusform>يجب ألا تزيد عبارة المرور على %n حرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n different characters.</source>
        <translation>
            <numerusform>يجب أن تحتوي عبارة المرور على %n حرف مختلف على الأقل.</numerusform>
            <numerusform>يجب أن تحتوي عبارة المرور على حرف واحد على الأقل.</numerusform>
            <numerusform>يجب أن تحتوي عبارة المرور على حرفين مختلفين على الأقل.</numerusform>
            <numerusform>يجب أن تحتوي عبارة المرور على %n أحرف مختلفة على الأقل.</numerusform>
            <numerusform>يجب أن تحتوي عبارة المرور على %n حرفًا مختلفًا على الأقل.</numerusform>
            <numerusform>يجب أن تحتوي عبارة المرور على %n حرف مختلف على الأقل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordNotice</name>
    <message>
        <source>Your password expires today. Afterwards you can only sign in to change it.</source>
        <translation>تنتهي صلاحية كلمة مرورك اليوم. بعد ذلك لا يمكن تسجيل الدخول إلا لتغييرها.</translation>
    </message>
    <message numerus="yes">
        <source>Your password expires in %n day(s).</source>
        <translation>
            <numerusform>تنتهي صلاحية كلمة مرورك اليوم.</numerusform>
            <numerusform>تنتهي صلاحية كلمة مرورك بعد يوم واحد.</numerusform>
            <numerusform>تنتهي صلاحية كلمة مرورك بعد يومين.</numerusform>
            <numerusform>تنتهي صلاحية كلمة مرورك بعد %n أيام.</numerusform>
            <numerusform>تنتهي صلاحية كلمة مرورك بعد %n يومًا.</numerusform>
            <numerusform>تنتهي صلاحية كلمة مرورك بعد %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>تغيير كلمة المرور…</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>يُرجى إعادة المحاولة بعد %1.</translation>
    </message>
    <message>
        <source>The relay could not read what this program sent. Please report this.</source>
        <translation>تعذّر على الخادم قراءة ما أرسله هذا البرنامج. يُرجى الإبلاغ عن ذلك.</translation>
    </message>
    <message>
        <source>That is too long for the relay.</source>
        <translation>هذا أطول مما يقبله الخادم.</translation>
    </message>
    <message>
        <source>The relay does not know this action. Its version is older than this program's.</source>
        <translation>لا يعرف الخادم هذا الإجراء. إصداره أقدم من إصدار هذا البرنامج.</translation>
    </message>
    <message>
        <source>That is not possible at this moment.</source>
        <translation>هذا غير ممكن في هذه اللحظة.</translation>
    </message>
    <message>
        <source>Your account has no permission for this. An administrator can give it.</source>
        <translation>لا يملك حسابك إذنًا لهذا. يمكن لأحد المسؤولين منحه.</translation>
    </message>
    <message>
        <source>Too many at once. Please wait a moment.</source>
        <translation>طلبات كثيرة في وقت واحد. يُرجى الانتظار لحظة.</translation>
    </message>
    <message>
        <source>The relay does not know this chat any more.</source>
        <translation>لم يعد الخادم يعرف هذه المحادثة.</translation>
    </message>
    <message>
        <source>This chat has ended.</source>
        <translation>انتهت هذه المحادثة.</translation>
    </message>
    <message>
        <source>Another operator has already accepted this chat.</source>
        <translation>سبق أن قبل موظف دعم آخر هذه المحادثة.</translation>
    </message>
    <message>
        <source>The relay does not know this form any more.</source>
        <translation>لم يعد الخادم يعرف هذا النموذج.</translation>
    </message>
    <message>
        <source>This form is already finished.</source>
        <translation>سبق أن انتهى هذا النموذج.</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>اسم المستخدم أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>This account is locked after too many failed tries.</source>
        <translation>هذا الحساب مقفل بعد محاولات فاشلة كثيرة.</translation>
    </message>
    <message>
        <source>Please change your password first.</source>
        <translation>يُرجى تغيير كلمة المرور أولًا.</translation>
    </message>
    <message>
        <source>The new password does not meet the rules:</source>
        <translation>كلمة المرور الجديدة لا تستوفي القواعد:</translation>
    </message>
    <message>
        <source>Your session is over. Please sign in again.</source>
        <translation>انتهت جلستك. يُرجى تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The set-up secret is wrong. It is the one that the relay printed on its host.</source>
        <translation>رمز الإعداد غير صحيح. الرمز المطلوب هو الذي عرضه الخادم على مضيفه.</translation>
    </message>
    <message>
        <source>This relay is already set up. Sign in instead; an administrator can create your account.</source>
        <translation>سبق إعداد هذا الخادم. يُرجى تسجيل الدخول بدلًا من ذلك؛ يمكن لأحد المسؤولين إنشاء حسابك.</translation>
    </message>
    <message>
        <source>The set-up secret is older than one hour. Print a new one on the relay's host: sealdesk-relay setup</source>
        <translation>مضى على رمز الإعداد أكثر من ساعة. يُرجى إصدار رمز جديد على مضيف الخادم: sealdesk-relay setup</translation>
    </message>
    <message>
        <source>This user name is taken.</source>
        <translation>اسم المستخدم هذا محجوز.</translation>
    </message>
    <message>
        <source>This name cannot be used. Use letters, digits, dots, hyphens and underscores.</source>
        <translation>لا يمكن استخدام هذا الاسم. المسموح به: الحروف والأرقام والنقاط والواصلات والشرطات السفلية.</translation>
    </message>
    <message>
        <source>This device is not approved yet. An administrator must approve it.</source>
        <translation>لم يُعتمد هذا الجهاز بعد. يجب أن يعتمده أحد المسؤولين.</translation>
    </message>
    <message>
        <source>The relay did not accept this device's proof. Please connect again.</source>
        <translation>لم يقبل الخادم إثبات هذا الجهاز. يُرجى الاتصال مجددًا.</translation>
    </message>
    <message>
        <source>The relay did not accept this device's certificate.</source>
        <translation>لم يقبل الخادم شهادة هذا الجهاز.</translation>
    </message>
    <message>
        <source>The secure exchange did not accept the ticket.</source>
        <translation>لم يقبل التبادل الآمن التذكرة.</translation>
    </message>
    <message>
        <source>The ticket for the secure exchange came too late.</source>
        <translation>وصلت تذكرة التبادل الآمن متأخرة.</translation>
    </message>
    <message>
        <source>The ticket for the secure exchange was used before.</source>
        <translation>سبق استخدام تذكرة التبادل الآمن.</translation>
    </message>
    <message>
        <source>The secure-form server cannot be reached. Chats go on; forms do not.</source>
        <translation>يتعذر الوصول إلى خادم النماذج الآمنة. تستمر المحادثات، أما النماذج فلا.</translation>
    </message>
    <message>
        <source>The relay could not save it. Nothing was lost here; try again.</source>
        <translation>تعذّر على الخادم الحفظ. لم يضِع شيء هنا؛ يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The relay could not write its audit log, so it refused. Please tell an administrator.</source>
        <translation>تعذّر على الخادم الكتابة في سجل التدقيق، فرفض الطلب. يُرجى إبلاغ أحد المسؤولين.</translation>
    </message>
    <message>
        <source>The visitor has not given consent.</source>
        <translation>لم يوافق الزائر بعد.</translation>
    </message>
    <message>
        <source>The relay is being stopped. This program connects again by itself.</source>
        <translation>يجري إيقاف الخادم. سيعيد هذا البرنامج الاتصال تلقائيًا.</translation>
    </message>
    <message>
        <source>This message is too old to be changed, or not yours.</source>
        <translation>هذه الرسالة أقدم من أن تُغيَّر، أو ليست لك.</translation>
    </message>
    <message>
        <source>The relay could not verify this decision about card masking, or a newer one holds.</source>
        <translation>تعذّر على الخادم التحقق من هذا القرار بشأن إخفاء أرقام البطاقات، أو يسري قرار أحدث منه.</translation>
    </message>
    <message>
        <source>At least one letter</source>
        <translation>حرف هجائي واحد على الأقل</translation>
    </message>
    <message>
        <source>At least one digit</source>
        <translation>رقم واحد على الأقل</translation>
    </message>
    <message>
        <source>Does not contain your user name</source>
        <translation>لا تحتوي على اسم المستخدم</translation>
    </message>
    <message>
        <source>Not a common password or phrase</source>
        <translation>ليست كلمة مرور أو عبارة شائعة</translation>
    </message>
    <message>
        <source>Please type the relay's address.</source>
        <translation>يُرجى كتابة عنوان الخادم.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like wss://chat.example.org:8443</source>
        <translation>هذا ليس عنوانًا. يكون العنوان على هيئة wss://chat.example.org:8443</translation>
    </message>
    <message>
        <source>The address must begin with wss:// (an encrypted connection).</source>
        <translation>يجب أن يبدأ العنوان بـ wss:// (اتصال مشفّر).</translation>
    </message>
    <message>
        <source>The address has no host name.</source>
        <translation>لا يحتوي العنوان على اسم مضيف.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>يجب أن يكون المنفذ رقمًا من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address.</source>
        <translation>يُرجى عدم كتابة اسم المستخدم وكلمة المرور في العنوان.</translation>
    </message>
    <message>
        <source>Leave everything after the port out of the address.</source>
        <translation>يُرجى حذف كل ما يلي المنفذ في العنوان.</translation>
    </message>
    <message>
        <source>No relay answers at this address. Is it running, and is this computer online?</source>
        <translation>لا يستجيب أي خادم على هذا العنوان. هل الخادم قيد التشغيل، وهل هذا الكمبيوتر متصل بالشبكة؟</translation>
    </message>
    <message>
        <source>The relay did not answer in time.</source>
        <translation>لم يستجب الخادم في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The encrypted connection could not be made.</source>
        <translation>تعذّر إنشاء الاتصال المشفّر.</translation>
    </message>
    <message>
        <source>What answers at this address is not a Sealdesk relay.</source>
        <translation>ما يستجيب على هذا العنوان ليس خادم Sealdesk.</translation>
    </message>
    <message>
        <source>The relay speaks another version of the protocol. Update this program or the relay.</source>
        <translation>يستخدم الخادم إصدارًا آخر من البروتوكول. يُرجى تحديث هذا البرنامج أو الخادم.</translation>
    </message>
    <message>
        <source>The relay closed the connection.</source>
        <translation>أغلق الخادم الاتصال.</translation>
    </message>
    <message>
        <source>The relay's certificate has expired.</source>
        <translation>انتهت صلاحية شهادة الخادم.</translation>
    </message>
    <message>
        <source>The relay's certificate is not valid yet. Check this computer's clock.</source>
        <translation>لم تبدأ صلاحية شهادة الخادم بعد. يُرجى التحقق من ساعة هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The relay's certificate is for another host.</source>
        <translation>شهادة الخادم صادرة لمضيف آخر.</translation>
    </message>
    <message>
        <source>The relay's certificate has been revoked.</source>
        <translation>أُبطلت شهادة الخادم.</translation>
    </message>
    <message>
        <source>The relay's certificate is not signed by an authority that this computer trusts.</source>
        <translation>شهادة الخادم غير موقّعة من جهة يثق بها هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The relay showed no certificate.</source>
        <translation>لم يقدّم الخادم أي شهادة.</translation>
    </message>
    <message>
        <source>There is no connection to the relay at this moment.</source>
        <translation>لا يوجد اتصال بالخادم في هذه اللحظة.</translation>
    </message>
    <message>
        <source>The system's keychain has not answered yet. Please try again in a moment.</source>
        <translation>لم تستجب سلسلة مفاتيح النظام بعد. يُرجى إعادة المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>Please wait for the answer to the last try.</source>
        <translation>يُرجى انتظار نتيجة المحاولة السابقة.</translation>
    </message>
    <message>
        <source>This relay is not set up yet.</source>
        <translation>لم يُعدّ هذا الخادم بعد.</translation>
    </message>
    <message>
        <source>This relay is already set up.</source>
        <translation>سبق إعداد هذا الخادم.</translation>
    </message>
    <message>
        <source>The organisation's key could not be kept in the system's keychain, so nothing was set up.</source>
        <translation>تعذّر حفظ مفتاح المؤسسة في سلسلة مفاتيح النظام، فلم يُعدّ شيء.</translation>
    </message>
    <message>
        <source>This computer's cryptography library failed.</source>
        <translation>حدث خطأ في مكتبة التشفير على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>This system has no keychain. Chats work; secure forms need one to keep this device's key.</source>
        <translation>لا توجد سلسلة مفاتيح في هذا النظام. تعمل المحادثات، أما النماذج الآمنة فتحتاج إليها لحفظ مفتاح هذا الجهاز.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and start this program again to send secure forms.</source>
        <translation>سلسلة المفاتيح مقفلة. لإرسال نماذج آمنة، يُرجى فتح قفلها وإعادة تشغيل هذا البرنامج.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Chats work; secure forms do not.</source>
        <translation>لم تستجب سلسلة المفاتيح في الوقت المناسب. تعمل المحادثات، أما النماذج الآمنة فلا.</translation>
    </message>
    <message>
        <source>This device was enrolled, but its key is not in the keychain. Unlock the keychain, or ask an administrator.</source>
        <translation>سبق تسجيل هذا الجهاز، لكن مفتاحه ليس في سلسلة المفاتيح. يُرجى فتح قفلها أو سؤال أحد المسؤولين.</translation>
    </message>
    <message>
        <source>The key of this device in the keychain is damaged. An administrator must enrol it anew.</source>
        <translation>مفتاح هذا الجهاز في سلسلة المفاتيح تالف. يجب أن يعيد أحد المسؤولين تسجيل الجهاز.</translation>
    </message>
    <message>
        <source>The keychain gave another key than the one this device was enrolled with. Chats work; secure forms do not. Restore the keychain, or ask an administrator.</source>
        <translation>قدّمت سلسلة المفاتيح مفتاحًا غير الذي سُجّل به هذا الجهاز. تعمل المحادثات، أما النماذج الآمنة فلا. يُرجى استعادة سلسلة المفاتيح أو سؤال أحد المسؤولين.</translation>
    </message>
    <message>
        <source>The keychain said that it stored this device's key, but does not give it back. Chats work; secure forms do not.</source>
        <translation>أفادت سلسلة المفاتيح بأنها حفظت مفتاح هذا الجهاز، لكنها لا تعيده. تعمل المحادثات، أما النماذج الآمنة فلا.</translation>
    </message>
    <message>
        <source>The keychain reported an error. Chats work; secure forms do not.</source>
        <translation>أبلغت سلسلة المفاتيح عن خطأ. تعمل المحادثات، أما النماذج الآمنة فلا.</translation>
    </message>
    <message>
        <source>You signed in on another device, so this session ended. Form answers here were erased.</source>
        <translation>سُجّل دخولك على جهاز آخر، فانتهت هذه الجلسة. مُحيت إجابات النماذج هنا.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>تم تسجيل خروجك.</translation>
    </message>
    <message>
        <source>You were signed out after a time without input.</source>
        <translation>سُجّل خروجك بعد مدة دون نشاط.</translation>
    </message>
    <message>
        <source>Your session ended because its time was over.</source>
        <translation>انتهت جلستك لانقضاء مدتها.</translation>
    </message>
    <message>
        <source>An administrator ended your session.</source>
        <translation>أنهى أحد المسؤولين جلستك.</translation>
    </message>
    <message>
        <source>Your password was changed. Please sign in with the new one.</source>
        <translation>تغيّرت كلمة مرورك. يُرجى تسجيل الدخول بالكلمة الجديدة.</translation>
    </message>
    <message>
        <source>This message is too long. Send it in parts of at most 8,000 characters.</source>
        <translation>هذه الرسالة طويلة جدًا. يُرجى إرسالها في أجزاء لا يزيد كل منها على 8,000 حرف.</translation>
    </message>
    <message>
        <source>This chat is not open any more.</source>
        <translation>لم تعد هذه المحادثة مفتوحة.</translation>
    </message>
    <message>
        <source>Accept the chat before you write.</source>
        <translation>يُرجى قبول المحادثة قبل الكتابة.</translation>
    </message>
    <message>
        <source>No secure form now: there is no connection to the relay.</source>
        <translation>النماذج الآمنة غير متاحة الآن: لا يوجد اتصال بالخادم.</translation>
    </message>
    <message>
        <source>Your account may not send secure forms.</source>
        <translation>لا يُسمح لحسابك بإرسال نماذج آمنة.</translation>
    </message>
    <message>
        <source>Secure forms are off: this computer does not protect enough memory for the answers. See the notice above.</source>
        <translation>النماذج الآمنة متوقفة: لا يحمي هذا الكمبيوتر ذاكرة كافية للإجابات. يُرجى الاطلاع على الإشعار أعلاه.</translation>
    </message>
    <message>
        <source>This device's key could not be kept in a keychain, so secure forms are off.</source>
        <translation>تعذّر حفظ مفتاح هذا الجهاز في سلسلة مفاتيح، فالنماذج الآمنة متوقفة.</translation>
    </message>
    <message>
        <source>This device waits for an administrator's approval.</source>
        <translation>ينتظر هذا الجهاز اعتماد أحد المسؤولين.</translation>
    </message>
    <message>
        <source>An administrator has revoked this device.</source>
        <translation>أبطل أحد المسؤولين هذا الجهاز.</translation>
    </message>
    <message>
        <source>This device's certificate is missing or out of date. An administrator's console renews it.</source>
        <translation>شهادة هذا الجهاز مفقودة أو منتهية الصلاحية. تجدّدها وحدة التحكم لدى أحد المسؤولين.</translation>
    </message>
    <message>
        <source>Accept the chat before you send a form.</source>
        <translation>يُرجى قبول المحادثة قبل إرسال نموذج.</translation>
    </message>
    <message>
        <source>The visitor's page uses an older widget that cannot show secure forms.</source>
        <translation>تستخدم صفحة الزائر أداة محادثة أقدم لا تستطيع عرض النماذج الآمنة.</translation>
    </message>
    <message>
        <source>One form at a time: the present one is not finished.</source>
        <translation>نموذج واحد في كل مرة: لم ينتهِ النموذج الحالي.</translation>
    </message>
    <message>
        <source>This form does not exist any more.</source>
        <translation>لم يعد هذا النموذج موجودًا.</translation>
    </message>
    <message>
        <source>The relay refused this form.</source>
        <translation>رفض الخادم هذا النموذج.</translation>
    </message>
    <message>
        <source>The secure-form server cannot be reached.</source>
        <translation>تعذّر الوصول إلى خادم النماذج الآمنة.</translation>
    </message>
    <message>
        <source>The secure-form server refused this form.</source>
        <translation>رفض خادم النماذج الآمنة هذا النموذج.</translation>
    </message>
    <message>
        <source>What arrived could not be opened three times, so the key was erased.</source>
        <translation>تعذّر فتح ما وصل ثلاث مرات، فمُحي المفتاح.</translation>
    </message>
    <message>
        <source>This form was sent by an earlier run of this program; its answers cannot be read here.</source>
        <translation>أُرسل هذا النموذج في تشغيل سابق لهذا البرنامج؛ لا يمكن قراءة إجاباته هنا.</translation>
    </message>
    <message>
        <source>This account is disabled. Please ask an administrator.</source>
        <translation>هذا الحساب معطّل. يُرجى مراجعة أحد المسؤولين.</translation>
    </message>
    <message>
        <source>This one-time password is too old. Please ask an administrator for a new one.</source>
        <translation>انتهت صلاحية كلمة المرور هذه ذات الاستخدام الواحد. يُرجى طلب واحدة جديدة من أحد المسؤولين.</translation>
    </message>
    <message>
        <source>The relay does not know this account.</source>
        <translation>لا يعرف الخادم هذا الحساب.</translation>
    </message>
    <message>
        <source>This is the last administrator who can sign in.</source>
        <translation>هذا آخر مسؤول يمكنه تسجيل الدخول.</translation>
    </message>
    <message>
        <source>This value is not allowed.</source>
        <translation>هذه القيمة غير مسموح بها.</translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime. Please look at it again.</source>
        <translation>غيّر شخص آخر هذا في هذه الأثناء. يُرجى مراجعته من جديد.</translation>
    </message>
    <message>
        <source>Signing in is not allowed from this computer's address.</source>
        <translation>لا يُسمح بتسجيل الدخول من عنوان هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>This list would lock out the computer that you are using.</source>
        <translation>ستمنع هذه القائمة الكمبيوتر الذي تستخدمه من الدخول.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>%n حرف على الأقل</numerusform>
            <numerusform>حرف واحد على الأقل</numerusform>
            <numerusform>حرفان على الأقل</numerusform>
            <numerusform>%n أحرف على الأقل</numerusform>
            <numerusform>%n حرفًا على الأقل</numerusform>
            <numerusform>%n حرف على الأقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s)</source>
        <translation>
            <numerusform>%n حرف على الأكثر</numerusform>
            <numerusform>حرف واحد على الأكثر</numerusform>
            <numerusform>حرفان على الأكثر</numerusform>
            <numerusform>%n أحرف على الأكثر</numerusform>
            <numerusform>%n حرفًا على الأكثر</numerusform>
            <numerusform>%n حرف على الأكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not one of your last %n password(s)</source>
        <translation>
            <numerusform>ليست من كلمات مرورك الأخيرة</numerusform>
            <numerusform>ليست كلمة مرورك الأخيرة</numerusform>
            <numerusform>ليست إحدى كلمتي مرورك الأخيرتين</numerusform>
            <numerusform>ليست من آخر %n كلمات مرور لك</numerusform>
            <numerusform>ليست من آخر %n كلمة مرور لك</numerusform>
            <numerusform>ليست من آخر %n كلمة مرور لك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not changed more than %n time(s) a day</source>
        <translation>
            <numerusform>لم تتغيّر أكثر من %n مرة في اليوم</numerusform>
            <numerusform>لم تتغيّر أكثر من مرة في اليوم</numerusform>
            <numerusform>لم تتغيّر أكثر من مرتين في اليوم</numerusform>
            <numerusform>لم تتغيّر أكثر من %n مرات في اليوم</numerusform>
            <numerusform>لم تتغيّر أكثر من %n مرة في اليوم</numerusform>
            <numerusform>لم تتغيّر أكثر من %n مرة في اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>This console was locked at that time.</source>
        <translation>كانت وحدة التحكم هذه مقفلة في ذلك الوقت.</translation>
    </message>
    <message>
        <source>This code is wrong. A new one comes every 30 seconds.</source>
        <translation>هذا الرمز غير صحيح. يظهر رمز جديد كل 30 ثانية.</translation>
    </message>
    <message>
        <source>This code was used already. Wait for the next one.</source>
        <translation>استُخدم هذا الرمز من قبل. يُرجى انتظار الرمز التالي.</translation>
    </message>
    <message>
        <source>This code is too old. If it is the newest one, the clock of your phone or of the relay is wrong.</source>
        <translation>هذا الرمز قديم. إذا كان هو الأحدث فساعة هاتفك أو ساعة المُرحِّل غير مضبوطة.</translation>
    </message>
    <message>
        <source>The relay's clock was set back, so it cannot check codes. Use a recovery code, and tell an administrator.</source>
        <translation>أُعيدت ساعة المُرحِّل إلى الوراء، فلا يمكنه التحقق من الرموز. يُرجى استخدام رمز استرداد وإبلاغ أحد المسؤولين.</translation>
    </message>
    <message>
        <source>A second factor of your own is needed for this.</source>
        <translation>يتطلب هذا أن يكون لديك عامل ثانٍ خاص بك.</translation>
    </message>
    <message>
        <source>There is no second factor.</source>
        <translation>لا يوجد عامل ثانٍ.</translation>
    </message>
    <message>
        <source>After several wrong passwords, an answer to the picture or the question is needed too.</source>
        <translation>بعد عدة كلمات مرور خاطئة، يلزم أيضًا الإجابة عن الصورة أو السؤال.</translation>
    </message>
    <message>
        <source>That was not the answer. Here is another one; your password was not looked at.</source>
        <translation>لم تكن هذه هي الإجابة. إليك غيرها؛ ولم تُفحص كلمة مرورك.</translation>
    </message>
    <message>
        <source>Your organisation's directory cannot be reached at this moment, so a password that it keeps cannot be checked. If yours is not kept there, user name or password is wrong.</source>
        <translation>لا يمكن الوصول إلى دليل مؤسستك في هذه اللحظة، لذلك لا يمكن التحقق من كلمة مرور محفوظة فيه. إذا لم تكن كلمتك محفوظة فيه، فاسم المستخدم أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>Your organisation's directory knows you, but none of your groups may sign in here. An administrator of the directory can change that.</source>
        <translation>دليل مؤسستك يعرفك، لكن لا يُسمح لأي من مجموعاتك بتسجيل الدخول هنا. يمكن لمسؤول الدليل تغيير ذلك.</translation>
    </message>
    <message>
        <source>This account belongs to another entry of your organisation's directory. Please ask an administrator.</source>
        <translation>يعود هذا الحساب إلى مدخل آخر في دليل مؤسستك. يُرجى سؤال المسؤول.</translation>
    </message>
    <message>
        <source>Password and role of this account are kept by your organisation's directory. They are changed there.</source>
        <translation>كلمة مرور هذا الحساب ودوره محفوظان في دليل مؤسستك، ويُغيَّران هناك.</translation>
    </message>
    <message>
        <source>This account or role may do more than yours, so you cannot give or change it.</source>
        <translation>صلاحيات هذا الحساب أو الدور أوسع من صلاحياتك، لذا لا يمكنك منحه أو تغييره.</translation>
    </message>
    <message>
        <source>This role does not exist any more.</source>
        <translation>لم يعد هذا الدور موجودًا.</translation>
    </message>
    <message>
        <source>Somebody still has this role. Give them another one first.</source>
        <translation>ما زال هناك من يحمل هذا الدور. يُرجى منحه دورًا آخر أولًا.</translation>
    </message>
    <message>
        <source>This proposal does not wait any more: it was decided, or its time is over.</source>
        <translation>لم يعد هذا الاقتراح معلقًا: اتُّخذ قرار بشأنه أو انتهت مهلته.</translation>
    </message>
    <message>
        <source>You proposed this yourself. Another person must confirm it.</source>
        <translation>أنت من اقترح هذا. يجب أن يؤكده شخص آخر.</translation>
    </message>
    <message>
        <source>This needs two people who may change the rules and can sign in.</source>
        <translation>يتطلب هذا شخصين يحق لهما تغيير القواعد ويمكنهما تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Operator</source>
        <translation>موظف الدعم</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>المدقق</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Send secure forms</source>
        <translation>إرسال نماذج آمنة</translation>
    </message>
    <message>
        <source>See answers</source>
        <translation>رؤية الإجابات</translation>
    </message>
    <message>
        <source>Manage forms</source>
        <translation>إدارة النماذج</translation>
    </message>
    <message>
        <source>Manage operators and roles</source>
        <translation>إدارة موظفي الدعم والأدوار</translation>
    </message>
    <message>
        <source>Manage devices</source>
        <translation>إدارة الأجهزة</translation>
    </message>
    <message>
        <source>Change rules</source>
        <translation>تغيير القواعد</translation>
    </message>
    <message>
        <source>See rules</source>
        <translation>رؤية القواعد</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>قراءة سجل التدقيق</translation>
    </message>
    <message>
        <source>Read transcripts</source>
        <translation>قراءة المحادثات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Back up and restore</source>
        <translation>النسخ الاحتياطي والاستعادة</translation>
    </message>
    <message>
        <source>See waiting visitors, accept chats and write in them.</source>
        <translation>رؤية الزوار المنتظرين وقبول المحادثات والكتابة فيها.</translation>
    </message>
    <message>
        <source>Send a secure form to the visitor of an own chat.</source>
        <translation>إرسال نموذج آمن إلى زائر محادثة خاصة.</translation>
    </message>
    <message>
        <source>Make the answers of an own form visible, field by field.</source>
        <translation>إظهار إجابات نموذج خاص، حقلًا بعد حقل.</translation>
    </message>
    <message>
        <source>Make and change secure forms.</source>
        <translation>إنشاء النماذج الآمنة وتغييرها.</translation>
    </message>
    <message>
        <source>Create, disable and unlock accounts, and give roles. Never more than the own role allows.</source>
        <translation>إنشاء الحسابات وتعطيلها وفك قفلها ومنح الأدوار، دون تجاوز ما يسمح به الدور الخاص.</translation>
    </message>
    <message>
        <source>Approve and revoke computers, and manage the organisation's key.</source>
        <translation>اعتماد أجهزة الكمبيوتر وإبطالها وإدارة مفتاح المؤسسة.</translation>
    </message>
    <message>
        <source>Change the rules of access, the allowed addresses and card masking.</source>
        <translation>تغيير قواعد الوصول والعناوين المسموح بها وإخفاء أرقام البطاقات.</translation>
    </message>
    <message>
        <source>See these rules without changing them.</source>
        <translation>رؤية هذه القواعد دون تغييرها.</translation>
    </message>
    <message>
        <source>Read and check the record of who did what.</source>
        <translation>قراءة سجل من فعل ماذا والتحقق منه.</translation>
    </message>
    <message>
        <source>Read what was written in all chats.</source>
        <translation>قراءة ما كُتب في كل المحادثات.</translation>
    </message>
    <message>
        <source>Export what the role may read.</source>
        <translation>تصدير ما يسمح الدور بقراءته.</translation>
    </message>
    <message>
        <source>Make backups and restore them.</source>
        <translation>إنشاء النسخ الاحتياطية واستعادتها.</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>العناوين المسموح بها</translation>
    </message>
    <message>
        <source>Shortest password</source>
        <translation>أقصر كلمة مرور</translation>
    </message>
    <message>
        <source>Longest password</source>
        <translation>أطول كلمة مرور</translation>
    </message>
    <message>
        <source>Letters and digits in passwords</source>
        <translation>حروف وأرقام في كلمات المرور</translation>
    </message>
    <message>
        <source>Days until a password expires</source>
        <translation>الأيام حتى انتهاء كلمة المرور</translation>
    </message>
    <message>
        <source>Days of warning before that</source>
        <translation>أيام التنبيه قبل ذلك</translation>
    </message>
    <message>
        <source>Earlier passwords that are refused</source>
        <translation>كلمات المرور السابقة المرفوضة</translation>
    </message>
    <message>
        <source>No user name in passwords</source>
        <translation>لا اسم مستخدم في كلمة المرور</translation>
    </message>
    <message>
        <source>Password changes a day</source>
        <translation>تغييرات كلمة المرور في اليوم</translation>
    </message>
    <message>
        <source>No common passwords</source>
        <translation>لا كلمات مرور شائعة</translation>
    </message>
    <message>
        <source>Hours that a one-time password lasts</source>
        <translation>ساعات صلاحية كلمة المرور لمرة واحدة</translation>
    </message>
    <message>
        <source>Days until an unused account is disabled</source>
        <translation>الأيام حتى تعطيل حساب غير مستخدم</translation>
    </message>
    <message>
        <source>Wrong passwords until a lockout</source>
        <translation>كلمات المرور الخاطئة قبل المنع</translation>
    </message>
    <message>
        <source>Minutes of a lockout</source>
        <translation>دقائق المنع</translation>
    </message>
    <message>
        <source>Minutes without input until the lock</source>
        <translation>الدقائق دون إدخال حتى القفل</translation>
    </message>
    <message>
        <source>Hours that a session lasts</source>
        <translation>ساعات الجلسة</translation>
    </message>
    <message>
        <source>Minutes until a locked session ends</source>
        <translation>الدقائق حتى انتهاء جلسة مقفلة</translation>
    </message>
    <message>
        <source>Minutes until chats of a locked session go back</source>
        <translation>الدقائق حتى تعود محادثات جلسة مقفلة إلى الانتظار</translation>
    </message>
    <message>
        <source>A second person confirms changes of rules</source>
        <translation>شخص ثانٍ يؤكد تغييرات القواعد</translation>
    </message>
    <message>
        <source>Days that ended chats are kept</source>
        <translation>أيام الاحتفاظ بالمحادثات المنتهية</translation>
    </message>
    <message>
        <source>Days that the audit log is kept</source>
        <translation>أيام الاحتفاظ بسجل التدقيق</translation>
    </message>
    <message>
        <source>Second factor at sign-in</source>
        <translation>العامل الثاني عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Second factor when unlocking</source>
        <translation>العامل الثاني عند إلغاء القفل</translation>
    </message>
    <message>
        <source>Wrong passwords until a picture is asked about</source>
        <translation>عدد كلمات المرور الخاطئة قبل السؤال عن صورة</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>The visitor ended the chat</source>
        <translation>أنهى الزائر المحادثة</translation>
    </message>
    <message>
        <source>%1 ended the chat</source>
        <translation>أنهى %1 المحادثة</translation>
    </message>
    <message>
        <source>The chat ended</source>
        <translation>انتهت المحادثة</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتح</translation>
    </message>
    <message>
        <source>Being filled</source>
        <translation>قيد التعبئة</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>قُدّم</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهت صلاحيته</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>مُحي</translation>
    </message>
    <message>
        <source>Erasure unconfirmed</source>
        <translation>المحو غير مؤكد</translation>
    </message>
    <message>
        <source>Answers and key were erased when the chat ended.</source>
        <translation>مُحيت الإجابات والمفتاح عند انتهاء المحادثة.</translation>
    </message>
    <message>
        <source>Answers and key were erased by you.</source>
        <translation>مُحيت الإجابات والمفتاح بطلب منك.</translation>
    </message>
    <message>
        <source>Answers and key were erased when this console was locked.</source>
        <translation>مُحيت الإجابات والمفتاح عند قفل وحدة التحكم هذه.</translation>
    </message>
    <message>
        <source>Answers and key were erased at sign-out.</source>
        <translation>مُحيت الإجابات والمفتاح عند تسجيل الخروج.</translation>
    </message>
    <message>
        <source>The form expired; its key was erased.</source>
        <translation>انتهت صلاحية النموذج، ومُحي مفتاحه.</translation>
    </message>
    <message>
        <source>The visitor declined; the key was erased.</source>
        <translation>رفض الزائر، ومُحي المفتاح.</translation>
    </message>
    <message>
        <source>The form was withdrawn; its key was erased.</source>
        <translation>سُحب النموذج، ومُحي مفتاحه.</translation>
    </message>
    <message>
        <source>What arrived could not be opened three times; the key was erased.</source>
        <translation>تعذّر فتح ما وصل ثلاث مرات، ومُحي المفتاح.</translation>
    </message>
    <message>
        <source>Answers and key were erased after the connection was lost.</source>
        <translation>مُحيت الإجابات والمفتاح بعد انقطاع الاتصال.</translation>
    </message>
    <message>
        <source>Answers and key were erased when the program was closed.</source>
        <translation>مُحيت الإجابات والمفتاح عند إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>Secure form</source>
        <translation>نموذج آمن</translation>
    </message>
    <message>
        <source>The chat started</source>
        <translation>بدأت المحادثة</translation>
    </message>
    <message>
        <source>%1 accepted the chat</source>
        <translation>قبل %1 المحادثة</translation>
    </message>
    <message>
        <source>%1: sent by %2</source>
        <translation>%1: أرسله %2</translation>
    </message>
    <message>
        <source>%1: opened by the visitor</source>
        <translation>%1: فتحه الزائر</translation>
    </message>
    <message>
        <source>%1: submitted, sealed</source>
        <translation>%1: قُدّم مختومًا</translation>
    </message>
    <message>
        <source>%1: declined by the visitor</source>
        <translation>%1: رفضه الزائر</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1: انتهت صلاحيته</translation>
    </message>
    <message>
        <source>%1: withdrawn</source>
        <translation>%1: سُحب</translation>
    </message>
    <message>
        <source>%1: purged, the answers are erased</source>
        <translation>%1: مُحيت الإجابات</translation>
    </message>
    <message>
        <source>%1: erasure unconfirmed</source>
        <translation>%1: المحو غير مؤكد</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>في انتظار الاعتماد</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مُبطل</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>زائر</translation>
    </message>
    <message>
        <source>The chat went back to the waiting ones</source>
        <translation>عادت المحادثة إلى قائمة الانتظار</translation>
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
        <translation>%1 (جارٍ الإرسال)</translation>
    </message>
    <message>
        <source>%1 (delivered)</source>
        <translation>%1 (وصلت)</translation>
    </message>
    <message>
        <source>%1 (not sent)</source>
        <translation>%1 (لم تُرسل)</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::AboutPage</name>
    <message>
        <source>About Sealdesk</source>
        <translation>حول Sealdesk</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>وحدة التحكم هذه</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Fingerprint of this device</source>
        <translation>بصمة هذا الجهاز</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Standing of this device</source>
        <translation>حالة هذا الجهاز</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>This device's key is kept in the system's keychain.</source>
        <translation>مفتاح هذا الجهاز محفوظ في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Protected memory</source>
        <translation>الذاكرة المحمية</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>التغيير المطلوب</translation>
    </message>
    <message>
        <source>Screen capture</source>
        <translation>التقاط الشاشة</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::AddressPage</name>
    <message>
        <source>Connect to your relay</source>
        <translation>الاتصال بالخادم</translation>
    </message>
    <message>
        <source>The relay carries your organisation's chats. Your administrator knows its address.</source>
        <translation>ينقل الخادم محادثات مؤسستكم. عنوانه معروف لدى المسؤول.</translation>
    </message>
    <message>
        <source>Relay address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::AdministrationDialog</name>
    <message>
        <source>Administration</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Administration areas</source>
        <translation>أقسام الإدارة</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>موظفو الدعم</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Organisation key</source>
        <translation>مفتاح المؤسسة</translation>
    </message>
    <message>
        <source>Widget snippet</source>
        <translation>شيفرة التضمين</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Card masking</source>
        <translation>إخفاء أرقام البطاقات</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Rule changes</source>
        <translation>تغييرات القواعد</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::CaptchaBox</name>
    <message>
        <source>Another one</source>
        <translation>صورة أخرى</translation>
    </message>
    <message>
        <source>Picture with characters</source>
        <translation>صورة فيها أحرف</translation>
    </message>
    <message>
        <source>Answer in digits</source>
        <translation>الإجابة بالأرقام</translation>
    </message>
    <message>
        <source>Characters in the picture</source>
        <translation>الأحرف الظاهرة في الصورة</translation>
    </message>
    <message>
        <source>Show a picture instead</source>
        <translation>عرض صورة بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Ask me a question instead</source>
        <translation>اطرح سؤالًا بدلًا من ذلك</translation>
    </message>
    <message>
        <source>How much do these numbers make together: %1?</source>
        <translation>ما مجموع هذه الأعداد: %1؟</translation>
    </message>
    <message>
        <source>Which of these numbers is the largest: %1?</source>
        <translation>أي هذه الأعداد هو الأكبر: %1؟</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChangePasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The connection was lost before the relay answered. The old or the new password is in force; please try again when the connection is back.</source>
        <translation>انقطع الاتصال قبل أن يجيب الخادم. إما كلمة المرور القديمة وإما الجديدة سارية؛ يُرجى المحاولة مجددًا عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Your password is changed. It is good until %1.</source>
        <translation>تم تغيير كلمة مرورك. وهي صالحة حتى %1.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChangePasswordForm</name>
    <message>
        <source>Current password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>Please type your current password.</source>
        <translation>يُرجى كتابة كلمة المرور الحالية.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChangePasswordPage</name>
    <message>
        <source>Choose your own password</source>
        <translation>اختيار كلمة مرورك</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>The password that you were given works once. From now on use one that only you know.</source>
        <translation>تعمل كلمة المرور التي تسلّمتها مرة واحدة. يُرجى من الآن استخدام كلمة مرور لا يعرفها غيرك.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Your password has expired. Choose a new one to go on.</source>
        <translation>انتهت صلاحية كلمة مرورك. اختر كلمة جديدة للمتابعة.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChangeRoleDialog</name>
    <message>
        <source>Change role</source>
        <translation>تغيير الدور</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>The session of %1 ends at once. The new role holds from the next sign-in.</source>
        <translation>تنتهي جلسة %1 فورًا. يسري الدور الجديد من تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This role allows nothing.</source>
        <translation>لا يسمح هذا الدور بشيء.</translation>
    </message>
    <message>
        <source>It allows: %1.</source>
        <translation>يسمح بما يلي: %1.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChatHeader</name>
    <message>
        <source>Secure form</source>
        <translation>نموذج آمن</translation>
    </message>
    <message>
        <source>End chat</source>
        <translation>إنهاء المحادثة</translation>
    </message>
    <message>
        <source>Ask for sensitive details in a sealed form</source>
        <translation>طلب بيانات حساسة في نموذج مختوم</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChatListDelegate</name>
    <message>
        <source>typing…</source>
        <translation>يكتب…</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ChatListModel</name>
    <message numerus="yes">
        <source>Waiting (%n)</source>
        <translation>
            <numerusform>في الانتظار (%n)</numerusform>
            <numerusform>في الانتظار (%n)</numerusform>
            <numerusform>في الانتظار (%n)</numerusform>
            <numerusform>في الانتظار (%n)</numerusform>
            <numerusform>في الانتظار (%n)</numerusform>
            <numerusform>في الانتظار (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mine (%n)</source>
        <translation>
            <numerusform>محادثاتي (%n)</numerusform>
            <numerusform>محادثاتي (%n)</numerusform>
            <numerusform>محادثاتي (%n)</numerusform>
            <numerusform>محادثاتي (%n)</numerusform>
            <numerusform>محادثاتي (%n)</numerusform>
            <numerusform>محادثاتي (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended (%n)</source>
        <translation>
            <numerusform>المنتهية (%n)</numerusform>
            <numerusform>المنتهية (%n)</numerusform>
            <numerusform>المنتهية (%n)</numerusform>
            <numerusform>المنتهية (%n)</numerusform>
            <numerusform>المنتهية (%n)</numerusform>
            <numerusform>المنتهية (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt; 1 min</source>
        <comment>waiting time</comment>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>waiting time</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1, waiting for %2</source>
        <translation>%1، في الانتظار منذ %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread message(s)</source>
        <translation>
            <numerusform>%1، لا رسائل غير مقروءة</numerusform>
            <numerusform>%1، رسالة واحدة غير مقروءة</numerusform>
            <numerusform>%1، رسالتان غير مقروءتين</numerusform>
            <numerusform>%1، %n رسائل غير مقروءة</numerusform>
            <numerusform>%1، %n رسالة غير مقروءة</numerusform>
            <numerusform>%1، %n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ended</source>
        <translation>%1، انتهت</translation>
    </message>
    <message>
        <source>Masking was off during some of this chat: it may hold card numbers in full</source>
        <translation>كان الإخفاء متوقفًا خلال جزء من هذه المحادثة: قد تحتوي على أرقام بطاقات كاملة</translation>
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
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Code of six digits</source>
        <translation>رمز من ستة أرقام</translation>
    </message>
    <message>
        <source>Use the authenticator instead</source>
        <translation>استخدام تطبيق المصادقة بدلًا منه</translation>
    </message>
    <message>
        <source>Use a recovery code instead</source>
        <translation>استخدام رمز استرداد بدلًا منه</translation>
    </message>
    <message>
        <source>One of the ten codes that you kept when you set up the authenticator. Each works once.</source>
        <translation>أحد الرموز العشرة التي احتفظت بها عند إعداد تطبيق المصادقة. يعمل كل رمز مرة واحدة.</translation>
    </message>
    <message>
        <source>Open the authenticator on your phone and type the code that it shows for %1.</source>
        <translation>يُرجى فتح تطبيق المصادقة على هاتفك وكتابة الرمز الذي يعرضه للحساب %1.</translation>
    </message>
    <message>
        <source>A recovery code has 16 letters and digits.</source>
        <translation>يتكوّن رمز الاسترداد من 16 حرفًا ورقمًا.</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>يتكوّن الرمز من ستة أرقام.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::CodePage</name>
    <message>
        <source>Enter the code</source>
        <translation>إدخال الرمز</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::Composer</name>
    <message>
        <source>Message to visitor</source>
        <translation>رسالة إلى الزائر</translation>
    </message>
    <message>
        <source>Write a message. Enter sends, Shift+Enter starts a new line.</source>
        <translation>اكتب رسالة. Enter للإرسال، وShift+Enter لسطر جديد.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ConnectionBadge</name>
    <message>
        <source>Connection: %1</source>
        <translation>الاتصال: %1</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::Conversation</name>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Accept chat</source>
        <translation>قبول المحادثة</translation>
    </message>
    <message>
        <source>This visitor is waiting for somebody to talk to.</source>
        <translation>ينتظر هذا الزائر من يتحدث معه.</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>This chat has ended.</source>
        <translation>انتهت هذه المحادثة.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 يكتب الآن…</translation>
    </message>
    <message>
        <source>%1 is typing: %2</source>
        <translation>%1 يكتب الآن: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) not sent. %1</source>
        <translation>
            <numerusform>لم تُرسل %n رسالة. %1</numerusform>
            <numerusform>لم تُرسل رسالة واحدة. %1</numerusform>
            <numerusform>لم تُرسل رسالتان. %1</numerusform>
            <numerusform>لم تُرسل %n رسائل. %1</numerusform>
            <numerusform>لم تُرسل %n رسالة. %1</numerusform>
            <numerusform>لم تُرسل %n رسالة. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A card number in your message was masked before it was sent. Use a secure form for card details.</source>
        <translation>أُخفي رقم بطاقة في رسالتك قبل إرسالها. يُرجى استخدام نموذج آمن لبيانات البطاقة.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>الزائر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Secure forms</source>
        <translation>النماذج الآمنة</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Ask for card or other sensitive details with Secure form. Only this console can read the answers, and they are erased when the chat ends.</source>
        <translation>تُطلب بيانات البطاقة وغيرها من البيانات الحساسة عبر «نموذج آمن». لا يستطيع قراءة الإجابات سوى وحدة التحكم هذه، وتُمحى عند انتهاء المحادثة.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::DevicesModel</name>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (هذا الجهاز)</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>موظف الدعم</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Only an approved device can send secure forms. Approving signs its certificate with this console's own key; the relay cannot do that.</source>
        <translation>لا يستطيع إرسال النماذج الآمنة سوى جهاز معتمد. عند الاعتماد تُوقَّع شهادته بمفتاح وحدة التحكم هذه؛ ولا يستطيع الخادم ذلك.</translation>
    </message>
    <message>
        <source>Device list</source>
        <translation>قائمة الأجهزة</translation>
    </message>
    <message>
        <source>Approve device</source>
        <translation>اعتماد الجهاز</translation>
    </message>
    <message>
        <source>Revoke device</source>
        <translation>إبطال الجهاز</translation>
    </message>
    <message>
        <source>Let it approve others</source>
        <translation>السماح باعتماد غيره</translation>
    </message>
    <message>
        <source>No device has signed in yet.</source>
        <translation>لم يُسجَّل الدخول من أي جهاز بعد.</translation>
    </message>
    <message>
        <source>This console cannot approve devices, because it holds no certificate of the organisation for that.</source>
        <translation>لا تستطيع وحدة التحكم هذه اعتماد الأجهزة، لأنها لا تحمل شهادة من المؤسسة لذلك.</translation>
    </message>
    <message>
        <source>Ask %1 to read out the fingerprint under “This device” in their console. Approve only if it is %2.</source>
        <translation>يُرجى الطلب من %1 قراءة البصمة الظاهرة تحت «هذا الجهاز» في وحدة التحكم لديه، والاعتماد فقط إذا كانت %2.</translation>
    </message>
    <message>
        <source>This device may approve others. Revoking takes effect at once at the relay; if the device was stolen, rotate the organisation's key too, because its own approvals hold for up to 30 days elsewhere.</source>
        <translation>يمكن لهذا الجهاز اعتماد أجهزة أخرى. يسري الإبطال فورًا لدى الخادم؛ وإذا سُرق الجهاز فيُرجى أيضًا تدوير مفتاح المؤسسة، لأن ما اعتمده يبقى ساريًا في غير الخادم حتى 30 يومًا.</translation>
    </message>
    <message>
        <source>Revoking takes effect at once at the relay, and within a day for widgets that a relay keeps it from.</source>
        <translation>يسري الإبطال فورًا لدى الخادم، وخلال يوم لدى أدوات المحادثة التي يحجبه الخادم عنها.</translation>
    </message>
    <message>
        <source>A revoked device stays revoked. Its operator can enrol the computer anew under “This device”; it is another device then, and needs approval.</source>
        <translation>يبقى الجهاز المُبطل مُبطلًا. يمكن لموظف الدعم إعادة تسجيل الكمبيوتر تحت «هذا الجهاز»؛ وعندئذ يصبح جهازًا آخر يحتاج إلى الاعتماد.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::EnrolPage</name>
    <message>
        <source>Protect your account</source>
        <translation>حماية حسابك</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>From now on, signing in takes your password and a code from your phone. A stolen password is then not enough.</source>
        <translation>من الآن فصاعدًا يتطلب تسجيل الدخول كلمة مرورك ورمزًا من هاتفك، فلا تكفي كلمة مرور مسروقة وحدها.</translation>
    </message>
    <message>
        <source>1. Open an authenticator program on your phone, and let it scan this picture.</source>
        <translation>1. يُرجى فتح تطبيق مصادقة على هاتفك ومسح هذه الصورة به.</translation>
    </message>
    <message>
        <source>QR code of the key below</source>
        <translation>رمز QR للمفتاح أدناه</translation>
    </message>
    <message>
        <source>If it cannot scan, type this key into it:</source>
        <translation>إذا تعذّر المسح فاكتب فيه هذا المفتاح:</translation>
    </message>
    <message>
        <source>Key for the authenticator</source>
        <translation>مفتاح تطبيق المصادقة</translation>
    </message>
    <message>
        <source>2. Type the code of six digits that it shows.</source>
        <translation>2. يُرجى كتابة الرمز المكوّن من ستة أرقام الذي يعرضه.</translation>
    </message>
    <message>
        <source>Code of six digits</source>
        <translation>رمز من ستة أرقام</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>يتكوّن الرمز من ستة أرقام.</translation>
    </message>
    <message>
        <source>The relay was restarted and made a new key. Scan this picture; the one before does not count.</source>
        <translation>أُعيد تشغيل الخادم وأنشأ مفتاحًا جديدًا. امسح هذه الصورة؛ فالسابقة لم تعد صالحة.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::FormField</name>
    <message>
        <source>Read %1 in large parts</source>
        <translation>قراءة %1 في أجزاء كبيرة</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>دون إجابة</translation>
    </message>
    <message numerus="yes">
        <source>Copy for %n second(s); meanwhile every program on this computer can read it</source>
        <translation>
            <numerusform>النسخ لمدة %n ثانية؛ وخلالها يستطيع كل برنامج على هذا الكمبيوتر قراءته</numerusform>
            <numerusform>النسخ لمدة ثانية واحدة؛ وخلالها يستطيع كل برنامج على هذا الكمبيوتر قراءته</numerusform>
            <numerusform>النسخ لمدة ثانيتين؛ وخلالهما يستطيع كل برنامج على هذا الكمبيوتر قراءته</numerusform>
            <numerusform>النسخ لمدة %n ثوانٍ؛ وخلالها يستطيع كل برنامج على هذا الكمبيوتر قراءته</numerusform>
            <numerusform>النسخ لمدة %n ثانية؛ وخلالها يستطيع كل برنامج على هذا الكمبيوتر قراءته</numerusform>
            <numerusform>النسخ لمدة %n ثانية؛ وخلالها يستطيع كل برنامج على هذا الكمبيوتر قراءته</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role does not allow you to see answers.</source>
        <translation>لا يسمح دورك برؤية الإجابات.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::FormPanel</name>
    <message>
        <source>Filling</source>
        <translation>التعبئة</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Erase now</source>
        <translation>محو الآن</translation>
    </message>
    <message>
        <source>Secure form: %1</source>
        <translation>نموذج آمن: %1</translation>
    </message>
    <message>
        <source>Form state: %1</source>
        <translation>حالة النموذج: %1</translation>
    </message>
    <message>
        <source>Making the key and the signed offer…</source>
        <translation>جارٍ إنشاء المفتاح والعرض الموقَّع…</translation>
    </message>
    <message>
        <source>The visitor has not opened it yet. It expires at %1.</source>
        <translation>لم يفتحه الزائر بعد. تنتهي صلاحيته في %1.</translation>
    </message>
    <message>
        <source>It expires at %1.</source>
        <translation>تنتهي صلاحيته في %1.</translation>
    </message>
    <message>
        <source>Hold the eye to reveal a field. Each reveal is recorded, the value never is. Erased at %1 or when the chat ends.</source>
        <translation>يظهر الحقل أثناء الضغط المستمر على رمز العين. يُسجَّل كل إظهار، ولا تُسجَّل القيمة أبدًا. يُمحى في %1 أو عند انتهاء المحادثة.</translation>
    </message>
    <message>
        <source>The console that held the key is gone. The key existed only in that program's memory, so nothing can remain; but no signed receipt proves it.</source>
        <translation>زالت وحدة التحكم التي كانت تحمل المفتاح. لم يوجد المفتاح إلا في ذاكرة ذلك البرنامج، فلا يمكن أن يبقى شيء؛ لكن لا يوجد إيصال موقَّع يثبت ذلك.</translation>
    </message>
    <message>
        <source>Answers and key are erased.</source>
        <translation>مُحيت الإجابات والمفتاح.</translation>
    </message>
    <message>
        <source>The relay could not record it, so the field stays masked. Is there a connection?</source>
        <translation>تعذّر على الخادم تسجيل ذلك، فيبقى الحقل مخفيًا. هل يوجد اتصال؟</translation>
    </message>
    <message>
        <source>This window's picture cannot be kept in locked memory now. The field stays masked.</source>
        <translation>لا يمكن الآن حفظ صورة هذه النافذة في ذاكرة مقفلة. يبقى الحقل مخفيًا.</translation>
    </message>
    <message>
        <source>There is no locked memory left for a copy, so nothing was copied.</source>
        <translation>لم تبقَ ذاكرة مقفلة تكفي لنسخة، فلم يُنسخ شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Copied for %n second(s). Until then every program on this computer can read it, and a clipboard manager that ignores the mark for secrets may keep it.</source>
        <translation>
            <numerusform>نُسخ لمدة %n ثانية. حتى ذلك الحين يستطيع كل برنامج على هذا الكمبيوتر قراءته، وقد يحتفظ به مدير حافظة يتجاهل علامة السرية.</numerusform>
            <numerusform>نُسخ لمدة ثانية واحدة. حتى ذلك الحين يستطيع كل برنامج على هذا الكمبيوتر قراءته، وقد يحتفظ به مدير حافظة يتجاهل علامة السرية.</numerusform>
            <numerusform>نُسخ لمدة ثانيتين. حتى ذلك الحين يستطيع كل برنامج على هذا الكمبيوتر قراءته، وقد يحتفظ به مدير حافظة يتجاهل علامة السرية.</numerusform>
            <numerusform>نُسخ لمدة %n ثوانٍ. حتى ذلك الحين يستطيع كل برنامج على هذا الكمبيوتر قراءته، وقد يحتفظ به مدير حافظة يتجاهل علامة السرية.</numerusform>
            <numerusform>نُسخ لمدة %n ثانية. حتى ذلك الحين يستطيع كل برنامج على هذا الكمبيوتر قراءته، وقد يحتفظ به مدير حافظة يتجاهل علامة السرية.</numerusform>
            <numerusform>نُسخ لمدة %n ثانية. حتى ذلك الحين يستطيع كل برنامج على هذا الكمبيوتر قراءته، وقد يحتفظ به مدير حافظة يتجاهل علامة السرية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::FormPicker</name>
    <message>
        <source>Secure forms</source>
        <translation>النماذج الآمنة</translation>
    </message>
    <message>
        <source>No form has been published</source>
        <translation>لم يُنشر أي نموذج</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::GroupReader</name>
    <message>
        <source>Previous part</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>%1, in large parts</source>
        <translation>%1، في أجزاء كبيرة</translation>
    </message>
    <message>
        <source>Arrow keys go through the parts, Space shows one again, Escape ends.</source>
        <translation>تنقل مفاتيح الأسهم بين الأجزاء، ويعيد Space إظهار الجزء، وينهي Escape القراءة.</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <translation>%1، الجزء %2 من %3</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>الجزء %1 من %2</translation>
    </message>
    <message>
        <source>Part %1 of %2. Space shows it.</source>
        <translation>الجزء %1 من %2. يُظهره مفتاح Space.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>لغة النظام</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>يبدو أن Caps Lock مفعّل.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>If it stays locked, you are signed out in %1.</source>
        <translation>إذا بقيت مقفلة فسيُسجَّل خروجك خلال %1.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>تم الاتصال</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>جارٍ الاستئناف…</translation>
    </message>
    <message>
        <source>No connection to the relay. Unlocking needs it; it comes back by itself.</source>
        <translation>لا اتصال بالخادم. فتح القفل يحتاج إليه، ويعود الاتصال تلقائيًا.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>جارٍ فتح القفل…</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>يرجى كتابة كلمة المرور.</translation>
    </message>
    <message>
        <source>This password is wrong.</source>
        <translation>كلمة المرور هذه غير صحيحة.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The code took too long. Type your password again.</source>
        <translation>تأخّر إدخال الرمز. يُرجى كتابة كلمة المرور من جديد.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::MaskingPage</name>
    <message>
        <source>Card masking</source>
        <translation>إخفاء أرقام البطاقات</translation>
    </message>
    <message>
        <source>Card numbers and security codes that people type into a chat are hidden before anyone reads or stores them.</source>
        <translation>تُخفى أرقام البطاقات ورموز الأمان التي تُكتب في المحادثة قبل أن يقرأها أو يخزنها أحد.</translation>
    </message>
    <message>
        <source>While masking is off, every card number that a visitor or operator types is stored in full, in transcripts and in backups, and everyone who reads the chat sees it. Nothing hides it later. These chats are marked for good, every console shows a warning, and the audit log names you. Card payment rules (PCI DSS) forbid keeping security codes at all.</source>
        <translation>ما دام الإخفاء متوقفًا، يُخزَّن كل رقم بطاقة يكتبه زائر أو موظف دعم كاملًا في المحادثات المحفوظة والنسخ الاحتياطية، ويراه كل من يقرأ المحادثة، ولا يخفيه شيء بعد ذلك. تبقى هذه المحادثات معلَّمة دائمًا، وتعرض كل وحدة تحكم تحذيرًا، ويذكر سجل التدقيق اسمك. تمنع قواعد الدفع بالبطاقات (PCI DSS) الاحتفاظ برموز الأمان منعًا تامًا.</translation>
    </message>
    <message>
        <source>I understand that card numbers will be stored</source>
        <translation>أفهم أن أرقام البطاقات ستُخزَّن</translation>
    </message>
    <message>
        <source>Switch masking off</source>
        <translation>إيقاف الإخفاء</translation>
    </message>
    <message>
        <source>Switch masking on</source>
        <translation>تشغيل الإخفاء</translation>
    </message>
    <message>
        <source>How long masking stays off</source>
        <translation>مدة بقاء الإخفاء متوقفًا</translation>
    </message>
    <message numerus="yes">
        <source>for %n hour(s)</source>
        <translation>
            <numerusform>لمدة %n ساعة</numerusform>
            <numerusform>لساعة واحدة</numerusform>
            <numerusform>لساعتين</numerusform>
            <numerusform>لمدة %n ساعات</numerusform>
            <numerusform>لمدة %n ساعة</numerusform>
            <numerusform>لمدة %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Masking is OFF until %1.</source>
        <translation>الإخفاء متوقف حتى %1.</translation>
    </message>
    <message>
        <source>Masking is on.</source>
        <translation>الإخفاء مفعّل.</translation>
    </message>
    <message>
        <source>Masking is on. Only an approved device of an administrator can switch it off.</source>
        <translation>الإخفاء مفعّل. لا يمكن إيقافه إلا من جهاز معتمد لأحد المسؤولين.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::MemoryWords</name>
    <message>
        <source>Chats work. Secure forms are off, because answers could end up on the disk. Please show this to your administrator.</source>
        <translation>تعمل المحادثات. النماذج الآمنة متوقفة، لأن الإجابات قد تصل إلى القرص. يُرجى عرض هذا على المسؤول.</translation>
    </message>
    <message>
        <source>This computer lets Sealdesk protect only %1 of memory; secure forms need %2.</source>
        <translation>لا يسمح هذا الكمبيوتر لبرنامج Sealdesk بحماية أكثر من %1 من الذاكرة؛ وتحتاج النماذج الآمنة إلى %2.</translation>
    </message>
    <message>
        <source>This computer does not let Sealdesk protect the %1 of memory that secure forms need.</source>
        <translation>لا يسمح هذا الكمبيوتر لبرنامج Sealdesk بحماية %1 من الذاكرة تحتاج إليها النماذج الآمنة.</translation>
    </message>
    <message>
        <source>Not enough: %1 may be locked, %2 are needed. Secure forms are off.</source>
        <translation>غير كافية: يمكن قفل %1، والمطلوب %2. النماذج الآمنة متوقفة.</translation>
    </message>
    <message>
        <source>Refused by the system; %1 are needed. Secure forms are off.</source>
        <translation>رفض النظام ذلك؛ المطلوب %1. النماذج الآمنة متوقفة.</translation>
    </message>
    <message>
        <source>Answers are kept out of swap and dumps, and other programs cannot read them.</source>
        <translation>تُحفظ الإجابات خارج ذاكرة التبديل وملفات التفريغ، ولا تستطيع البرامج الأخرى قراءتها.</translation>
    </message>
    <message>
        <source>Answers are kept out of swap and dumps. This system has no memory that is hidden from administrators as well.</source>
        <translation>تُحفظ الإجابات خارج ذاكرة التبديل وملفات التفريغ. لا توجد في هذا النظام ذاكرة مخفية عن مسؤولي النظام أيضًا.</translation>
    </message>
    <message>
        <source>For the administrator: allow this program a larger working set (the quota of the job or of the remote desktop host), or close programs that hold much memory; then start Sealdesk again.</source>
        <translation>للمسؤول: يُرجى السماح لهذا البرنامج بمجموعة عمل أكبر (حصة المهمة أو مضيف سطح المكتب البعيد)، أو إغلاق البرامج التي تستهلك ذاكرة كبيرة، ثم إعادة تشغيل Sealdesk.</translation>
    </message>
    <message>
        <source>For the administrator: raise the limit of locked memory (launchctl limit memlock) to 8 MiB or more; then sign in to the computer again.</source>
        <translation>للمسؤول: يُرجى رفع حد الذاكرة المقفلة (launchctl limit memlock) إلى 8 MiB أو أكثر، ثم تسجيل الدخول إلى الكمبيوتر مجددًا.</translation>
    </message>
    <message>
        <source>For the administrator: raise the limit of locked memory of this user to 8 MiB or more. Put the line
* - memlock 8192
into /etc/security/limits.d/sealdesk.conf, or set LimitMEMLOCK=8M for the service or container that starts Sealdesk; then sign in to the computer again.</source>
        <translation>للمسؤول: يُرجى رفع حد الذاكرة المقفلة لهذا المستخدم إلى 8 MiB أو أكثر، بوضع السطر
* - memlock 8192
في /etc/security/limits.d/sealdesk.conf أو ضبط LimitMEMLOCK=8M للخدمة أو الحاوية التي تشغّل Sealdesk، ثم تسجيل الدخول إلى الكمبيوتر مجددًا.</translation>
    </message>
    <message>
        <source>While answers are shown, screenshots and shared screens leave this window out.</source>
        <translation>أثناء عرض الإجابات، لا تظهر هذه النافذة في لقطات الشاشة ولا عند مشاركة الشاشة.</translation>
    </message>
    <message>
        <source>While answers are shown, the system is asked to leave this window out of screenshots and shared screens. Newer recording programs may ignore that.</source>
        <translation>أثناء عرض الإجابات، يُطلب من النظام استبعاد هذه النافذة من لقطات الشاشة ومشاركتها. قد تتجاهل برامج التسجيل الأحدث ذلك.</translation>
    </message>
    <message>
        <source>This system has no way to keep screenshots and shared screens from seeing a revealed field. Stop sharing your screen before you reveal one.</source>
        <translation>لا يستطيع هذا النظام منع ظهور الحقول المكشوفة في لقطات الشاشة ومشاركتها. يُرجى إيقاف مشاركة الشاشة قبل إظهار أي حقل.</translation>
    </message>
    <message>
        <source>The system refused to leave this window out of screenshots and shared screens. Stop sharing your screen before you reveal a field.</source>
        <translation>رفض النظام استبعاد هذه النافذة من لقطات الشاشة ومشاركتها. يُرجى إيقاف مشاركة الشاشة قبل إظهار أي حقل.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::NewOperatorDialog</name>
    <message>
        <source>New operator</source>
        <translation>موظف دعم جديد</translation>
    </message>
    <message>
        <source>Operator user name</source>
        <translation>اسم مستخدم موظف الدعم</translation>
    </message>
    <message>
        <source>Shown name</source>
        <translation>الاسم الظاهر</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>The relay makes a one-time password. The operator replaces it at the first sign-in.</source>
        <translation>ينشئ الخادم كلمة مرور لمرة واحدة. يستبدلها موظف الدعم عند أول تسجيل دخول.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Create operator</source>
        <translation>إنشاء موظف دعم</translation>
    </message>
    <message>
        <source>Please fill in both names.</source>
        <translation>يُرجى تعبئة الاسمين كليهما.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::NewPasswordFields</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>يبدو أن Caps Lock مفعّل.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>تكرار كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Still missing:</source>
        <translation>ما زال ناقصًا:</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::OneTimePasswordDialog</name>
    <message>
        <source>One-time password</source>
        <translation>كلمة مرور لمرة واحدة</translation>
    </message>
    <message>
        <source>%1 can sign in with this password once, and then chooses another:</source>
        <translation>يمكن لـ %1 تسجيل الدخول بكلمة المرور هذه مرة واحدة، ثم اختيار غيرها:</translation>
    </message>
    <message>
        <source>It is shown only now. Write it down by hand or read it out; do not send it by e-mail.</source>
        <translation>لا تظهر إلا الآن. يُرجى تدوينها بخط اليد أو قراءتها بصوت مسموع، وعدم إرسالها بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::OperatorsModel</name>
    <message>
        <source>Has not chosen a password yet</source>
        <translation>لم تُختر كلمة مرور بعد</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>مسجّل الدخول</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>غير مسجّل الدخول</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>مُعَدّ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>العامل الثاني</translation>
    </message>
    <message>
        <source>%1 (directory)</source>
        <translation>%1 (الدليل)</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطّل</translation>
    </message>
    <message numerus="yes">
        <source>Locked out for %n more minute(s)</source>
        <translation>
            <numerusform>ممنوع %n دقيقة أخرى</numerusform>
            <numerusform>ممنوع دقيقة أخرى</numerusform>
            <numerusform>ممنوع دقيقتين أخريين</numerusform>
            <numerusform>ممنوع %n دقائق أخرى</numerusform>
            <numerusform>ممنوع %n دقيقة أخرى</numerusform>
            <numerusform>ممنوع %n دقيقة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::OperatorsPage</name>
    <message>
        <source>Operators</source>
        <translation>موظفو الدعم</translation>
    </message>
    <message>
        <source>Those who may sign in and talk to visitors.</source>
        <translation>من يحق لهم تسجيل الدخول والتحدث مع الزوار.</translation>
    </message>
    <message>
        <source>Operator list</source>
        <translation>قائمة موظفي الدعم</translation>
    </message>
    <message>
        <source>New operator…</source>
        <translation>موظف دعم جديد…</translation>
    </message>
    <message>
        <source>New operator</source>
        <translation>موظف دعم جديد</translation>
    </message>
    <message>
        <source>Reset second factor…</source>
        <translation>إعادة تعيين العامل الثاني…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>كلمة مرور جديدة…</translation>
    </message>
    <message>
        <source>Role…</source>
        <translation>الدور…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فك القفل</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>تعطيل…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>%1 may do more than you, so you cannot change this account.</source>
        <translation>صلاحيات %1 أوسع من صلاحياتك، لذا لا يمكنك تغيير هذا الحساب.</translation>
    </message>
    <message>
        <source>This is your own account. Change your password under “This device”.</source>
        <translation>هذا حسابك. يُرجى تغيير كلمة المرور من «هذا الجهاز».</translation>
    </message>
    <message>
        <source>New one-time password</source>
        <translation>كلمة مرور جديدة لمرة واحدة</translation>
    </message>
    <message>
        <source>The password of %1 stops working and their session ends. You get a one-time password, shown once.</source>
        <translation>تتوقف كلمة مرور %1 عن العمل وتنتهي الجلسة. تحصل على كلمة مرور لمرة واحدة تظهر مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>%1 now has the role “%2”.</source>
        <translation>أصبح دور %1 «%2».</translation>
    </message>
    <message>
        <source>%1 can try to sign in again.</source>
        <translation>يمكن لـ %1 محاولة تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The account of %1 is enabled.</source>
        <translation>حساب %1 مفعّل.</translation>
    </message>
    <message>
        <source>Disable account</source>
        <translation>تعطيل الحساب</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more and their session ends at once. Nothing is deleted.</source>
        <translation>لن يتمكن %1 من تسجيل الدخول وتنتهي الجلسة فورًا. لا يُحذف شيء.</translation>
    </message>
    <message>
        <source>The account of %1 is disabled.</source>
        <translation>حساب %1 معطّل.</translation>
    </message>
    <message>
        <source>Sign out operator</source>
        <translation>تسجيل خروج موظف الدعم</translation>
    </message>
    <message>
        <source>The session of %1 ends at once; open secure forms are wiped. They can sign in again.</source>
        <translation>تنتهي جلسة %1 فورًا وتُمحى النماذج الآمنة المفتوحة. يمكن تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>%1 is signed out.</source>
        <translation>سُجّل خروج %1.</translation>
    </message>
    <message>
        <source>%1 has no second factor any more and sets one up at the next sign-in.</source>
        <translation>لم يعد لدى %1 عامل ثانٍ، وسيُعِدّ واحدًا عند تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <source>Reset second factor</source>
        <translation>إعادة تعيين العامل الثاني</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::OrganisationKeyPage</name>
    <message>
        <source>Organisation key</source>
        <translation>مفتاح المؤسسة</translation>
    </message>
    <message>
        <source>Visitors' browsers trust only forms that this key vouches for. It was made in an administrator's console and never goes to the relay.</source>
        <translation>لا تثق متصفحات الزوار إلا بالنماذج التي يضمنها هذا المفتاح. أُنشئ في وحدة التحكم لدى أحد المسؤولين، ولا يصل إلى الخادم أبدًا.</translation>
    </message>
    <message>
        <source>Save recovery file…</source>
        <translation>حفظ ملف الاسترداد…</translation>
    </message>
    <message>
        <source>Restore from file…</source>
        <translation>استعادة من ملف…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>تدوير…</translation>
    </message>
    <message>
        <source>Take offline…</source>
        <translation>إخراج المفتاح…</translation>
    </message>
    <message>
        <source>Fingerprint of the current key</source>
        <translation>بصمة المفتاح الحالي</translation>
    </message>
    <message>
        <source>Fingerprint of the next key</source>
        <translation>بصمة المفتاح التالي</translation>
    </message>
    <message>
        <source>Current key</source>
        <translation>المفتاح الحالي</translation>
    </message>
    <message>
        <source>Next key</source>
        <translation>المفتاح التالي</translation>
    </message>
    <message>
        <source>none yet: it is made with the recovery file</source>
        <translation>لا يوجد بعد: يُنشأ مع ملف الاسترداد</translation>
    </message>
    <message>
        <source>One moment: the recovery file is being worked on.</source>
        <translation>لحظة واحدة: جارٍ العمل على ملف الاسترداد.</translation>
    </message>
    <message>
        <source>There is no recovery file yet. If this computer is lost, so is the organisation's key, and every page needs a new snippet. Save the file and keep it away from this computer.</source>
        <translation>لا يوجد ملف استرداد بعد. إذا فُقد هذا الكمبيوتر فُقد معه مفتاح المؤسسة، واحتاجت كل صفحة إلى شيفرة تضمين جديدة. يُرجى حفظ الملف وإبقاؤه بعيدًا عن هذا الكمبيوتر.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ProposalsModel</name>
    <message>
        <source>%1 wants to allow signing in from any address.</source>
        <translation>يريد %1 السماح بتسجيل الدخول من أي عنوان.</translation>
    </message>
    <message>
        <source>%1 wants to allow signing in from these addresses only: %2.</source>
        <translation>يريد %1 السماح بتسجيل الدخول من هذه العناوين فقط: %2.</translation>
    </message>
    <message>
        <source>%1 wants to switch this on: %2.</source>
        <translation>يريد %1 تشغيل: %2.</translation>
    </message>
    <message>
        <source>%1 wants to switch this off: %2.</source>
        <translation>يريد %1 إيقاف: %2.</translation>
    </message>
    <message>
        <source>%1 wants to change “%2” from %3 to %4.</source>
        <translation>يريد %1 تغيير «%2» من %3 إلى %4.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مشغّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>المقترِح</translation>
    </message>
    <message>
        <source>Waits until</source>
        <translation>ينتظر حتى</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ProposalsPage</name>
    <message>
        <source>Rule changes</source>
        <translation>تغييرات القواعد</translation>
    </message>
    <message>
        <source>Changes of the access rules and of the allowed addresses can wait for a second person.</source>
        <translation>يمكن أن تنتظر تغييرات قواعد الوصول والعناوين المسموح بها شخصًا ثانيًا.</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>التغييرات المنتظرة</translation>
    </message>
    <message>
        <source>A second person must confirm each change</source>
        <translation>يجب أن يؤكد شخص ثانٍ كل تغيير</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>تأكيد…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>There is no connection to the relay. Please try again in a moment.</source>
        <translation>لا يوجد اتصال بالخادم. يُرجى المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>Confirm change</source>
        <translation>تأكيد التغيير</translation>
    </message>
    <message>
        <source>Your change is proposed. It holds when another person has confirmed it.</source>
        <translation>اقتُرح تغييرك. يسري عندما يؤكده شخص آخر.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>No change waits at the moment.</source>
        <translation>لا تغيير ينتظر حاليًا.</translation>
    </message>
    <message>
        <source>Your role may see this change, not decide on it.</source>
        <translation>يسمح دورك برؤية هذا التغيير دون البت فيه.</translation>
    </message>
    <message>
        <source>You proposed this yourself. Another person must confirm it.</source>
        <translation>أنت من اقترح هذا. يجب أن يؤكده شخص آخر.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::Rail</name>
    <message>
        <source>Areas</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Chats area</source>
        <translation>قسم المحادثات</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Admin (%1)</source>
        <translation>الإدارة (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) waiting for approval</source>
        <translation>
            <numerusform>لا أجهزة في انتظار الاعتماد</numerusform>
            <numerusform>جهاز واحد في انتظار الاعتماد</numerusform>
            <numerusform>جهازان في انتظار الاعتماد</numerusform>
            <numerusform>%n أجهزة في انتظار الاعتماد</numerusform>
            <numerusform>%n جهازًا في انتظار الاعتماد</numerusform>
            <numerusform>%n جهاز في انتظار الاعتماد</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Lock now (%1)</source>
        <comment>keys</comment>
        <translation>القفل الآن (%1)</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RecoveryCodesPage</name>
    <message>
        <source>Keep your recovery codes</source>
        <translation>الاحتفاظ برموز الاسترداد</translation>
    </message>
    <message>
        <source>If your phone is lost, one of these codes lets you in. Each works once. They are shown only now: write them down, or keep them in a password safe.</source>
        <translation>إذا فُقد هاتفك فيمكنك الدخول بأحد هذه الرموز. يعمل كل رمز مرة واحدة. لا تظهر إلا الآن: يُرجى تدوينها أو حفظها في مدير كلمات المرور.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>رموز الاسترداد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>حفظ كملف…</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>احتفظت بها</translation>
    </message>
    <message>
        <source>Copied. Other programs can read the clipboard: copy something else when you are done.</source>
        <translation>تم النسخ. يمكن لبرامج أخرى قراءة الحافظة: يُرجى نسخ شيء آخر بعد الانتهاء.</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <translation>حفظ رموز الاسترداد</translation>
    </message>
    <message>
        <source>Saved. Who has this file has half of what signing in takes: keep it away from this computer.</source>
        <translation>تم الحفظ. من يملك هذا الملف يملك نصف ما يلزم لتسجيل الدخول: يُرجى عدم إبقائه على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذّرت كتابة الملف.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RecoveryDialog</name>
    <message>
        <source>Keep the key in this computer's keychain</source>
        <translation>إبقاء المفتاح في سلسلة مفاتيح هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Recovery file</source>
        <translation>ملف الاسترداد</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>عبارة مرور الملف</translation>
    </message>
    <message>
        <source>New recovery file</source>
        <translation>ملف الاسترداد الجديد</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>تكرار عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Make one for me</source>
        <translation>إنشاء تلقائي</translation>
    </message>
    <message>
        <source>Made passphrase</source>
        <translation>عبارة المرور المُنشأة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Please choose a file.</source>
        <translation>يُرجى اختيار ملف.</translation>
    </message>
    <message>
        <source>Please choose another name for the new file; keep the old one until the rotation is done.</source>
        <translation>يُرجى اختيار اسم آخر للملف الجديد، والاحتفاظ بالقديم حتى يكتمل التدوير.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>عبارتا المرور مختلفتان.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RefusedPage</name>
    <message>
        <source>Other relay…</source>
        <translation>خادم آخر…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The relay's certificate has changed</source>
        <translation>تغيّرت شهادة الخادم</translation>
    </message>
    <message>
        <source>%1 showed another certificate than the one this console trusts. Somebody may be between you and your relay, so nothing was sent.</source>
        <translation>قدّم %1 شهادة غير التي تثق بها وحدة التحكم هذه. قد يكون هناك طرف بينك وبين الخادم، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Trusted:</source>
        <translation>الموثوقة:</translation>
    </message>
    <message>
        <source>Shown now:</source>
        <translation>المقدَّمة الآن:</translation>
    </message>
    <message>
        <source>Ask your administrator. If the relay really has a new certificate, they tell you how to set this console up for it again.</source>
        <translation>يُرجى سؤال المسؤول. إذا كانت للخادم شهادة جديدة فعلًا، فسيوضّح لك كيفية إعداد وحدة التحكم هذه له من جديد.</translation>
    </message>
    <message>
        <source>The relay's certificate is not valid</source>
        <translation>شهادة الخادم غير صالحة</translation>
    </message>
    <message>
        <source>Nothing was sent to %1. Your administrator must put a valid certificate on the relay; then try again.</source>
        <translation>لم يُرسل شيء إلى %1. يجب أن يضع المسؤول شهادة صالحة على الخادم؛ يُرجى إعادة المحاولة بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ResetFactorDialog</name>
    <message>
        <source>Reset second factor</source>
        <translation>إعادة تعيين العامل الثاني</translation>
    </message>
    <message>
        <source>%1 is signed out and sets up an authenticator anew at the next sign-in. Be sure who asked you for this.</source>
        <translation>سيُسجَّل خروج %1 ويُعاد إعداد تطبيق المصادقة عند تسجيل الدخول التالي. يُرجى التأكد ممّن طلب ذلك.</translation>
    </message>
    <message>
        <source>Code of your own authenticator</source>
        <translation>رمز تطبيق المصادقة الخاص بك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة تعيين</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>يتكوّن الرمز من ستة أرقام.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RevealButton</name>
    <message>
        <source>Hide %1</source>
        <translation>إخفاء %1</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>إظهار %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hold to reveal, with the mouse or Space</source>
        <translation>الضغط المستمر بالفأرة أو Space للإظهار</translation>
    </message>
    <message numerus="yes">
        <source>Hold to reveal; Space reveals for %n second(s)</source>
        <translation>
            <numerusform>الضغط المستمر للإظهار؛ يُظهره Space لمدة %n ثانية</numerusform>
            <numerusform>الضغط المستمر للإظهار؛ يُظهره Space لمدة ثانية واحدة</numerusform>
            <numerusform>الضغط المستمر للإظهار؛ يُظهره Space لمدة ثانيتين</numerusform>
            <numerusform>الضغط المستمر للإظهار؛ يُظهره Space لمدة %n ثوانٍ</numerusform>
            <numerusform>الضغط المستمر للإظهار؛ يُظهره Space لمدة %n ثانية</numerusform>
            <numerusform>الضغط المستمر للإظهار؛ يُظهره Space لمدة %n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RoleBox</name>
    <message>
        <source>This role may do more than yours.</source>
        <translation>صلاحيات هذا الدور أوسع من صلاحياتك.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RoleDialog</name>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>دور جديد</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>اسم الدور</translation>
    </message>
    <message>
        <source>Built-in roles cannot be changed. Make a new one instead.</source>
        <translation>لا يمكن تغيير الأدوار المضمّنة. يُرجى إنشاء دور جديد.</translation>
    </message>
    <message>
        <source>This role may do more than yours, so you cannot change it.</source>
        <translation>صلاحيات هذا الدور أوسع من صلاحياتك، لذا لا يمكنك تغييره.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save role</source>
        <translation>حفظ الدور</translation>
    </message>
    <message>
        <source>What the role allows</source>
        <translation>ما يسمح به الدور</translation>
    </message>
    <message>
        <source>%1 Your own role does not allow it, so you cannot give it.</source>
        <translation>%1 لا يسمح دورك بذلك، لذا لا يمكنك منحه.</translation>
    </message>
    <message>
        <source>Please give the role a name.</source>
        <translation>يُرجى تسمية الدور.</translation>
    </message>
    <message>
        <source>There is no connection to the relay. Please try again in a moment.</source>
        <translation>لا يوجد اتصال بالخادم. يُرجى المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>A role with this name, or one that looks like it, exists already.</source>
        <translation>يوجد بالفعل دور بهذا الاسم أو باسم يشبهه.</translation>
    </message>
    <message>
        <source>This name cannot be used for a role. Use up to 40 letters of one script.</source>
        <translation>لا يصلح هذا الاسم لدور. يُرجى استخدام 40 حرفًا على الأكثر من كتابة واحدة.</translation>
    </message>
    <message>
        <source>Somebody else has changed this role in the meantime. What you chose is still here; if you save again, it replaces their change.</source>
        <translation>غيّر شخص آخر هذا الدور في هذه الأثناء. ما اخترته ما زال هنا؛ وإذا حفظت مجددًا حلّ محل تغييره.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RolesModel</name>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>موظف واحد</numerusform>
            <numerusform>موظفان</numerusform>
            <numerusform>%n موظفين</numerusform>
            <numerusform>%n موظفًا</numerusform>
            <numerusform>%n موظف</numerusform>
        </translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>مضمّن</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>منشأ هنا</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>يستخدمه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RolesPage</name>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>A role says what an operator may do. What it does not name, nobody with it may do.</source>
        <translation>يحدد الدور ما يمكن لموظف الدعم فعله، وما لا يذكره غير مسموح به.</translation>
    </message>
    <message>
        <source>Role list</source>
        <translation>قائمة الأدوار</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>دور جديد…</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>دور جديد</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>عرض…</translation>
    </message>
    <message>
        <source>This role allows nothing.</source>
        <translation>لا يسمح هذا الدور بشيء.</translation>
    </message>
    <message>
        <source>It allows: %1.</source>
        <translation>يسمح بما يلي: %1.</translation>
    </message>
    <message>
        <source>Built-in roles cannot be deleted.</source>
        <translation>لا يمكن حذف الأدوار المضمّنة.</translation>
    </message>
    <message>
        <source>Somebody still has this role.</source>
        <translation>ما زال هناك من يحمل هذا الدور.</translation>
    </message>
    <message>
        <source>This role may do more than yours.</source>
        <translation>صلاحيات هذا الدور أوسع من صلاحياتك.</translation>
    </message>
    <message>
        <source>Delete role</source>
        <translation>حذف الدور</translation>
    </message>
    <message>
        <source>The role “%1” is deleted. Nobody has it at the moment.</source>
        <translation>سيُحذف الدور «%1». لا أحد يحمله حاليًا.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::RulesList</name>
    <message>
        <source>Rules for the new password</source>
        <translation>قواعد كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Both entries are the same</source>
        <translation>تطابق الإدخالين</translation>
    </message>
    <message>
        <source>%1: met</source>
        <translation>%1: مستوفاة</translation>
    </message>
    <message>
        <source>%1: not met</source>
        <translation>%1: غير مستوفاة</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SecondFactorDialog</name>
    <message>
        <source>New recovery codes</source>
        <translation>رموز استرداد جديدة</translation>
    </message>
    <message>
        <source>Move to another phone</source>
        <translation>الانتقال إلى هاتف آخر</translation>
    </message>
    <message>
        <source>Set up an authenticator</source>
        <translation>إعداد تطبيق مصادقة</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>العامل الثاني</translation>
    </message>
    <message numerus="yes">
        <source>You have %n recovery code(s) left.</source>
        <translation>
            <numerusform>لم يتبقَّ لديك أي رمز استرداد (%n).</numerusform>
            <numerusform>تبقّى لديك رمز استرداد واحد (%n).</numerusform>
            <numerusform>تبقّى لديك رمزا استرداد (%n).</numerusform>
            <numerusform>تبقّت لديك %n رموز استرداد.</numerusform>
            <numerusform>تبقّى لديك %n رمز استرداد.</numerusform>
            <numerusform>تبقّى لديك %n رمز استرداد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account has no second factor. With one, a stolen password is not enough.</source>
        <translation>لا يوجد عامل ثانٍ لحسابك. بوجوده لا تكفي كلمة مرور مسروقة.</translation>
    </message>
    <message>
        <source>To change anything here, please say again who you are.</source>
        <translation>لتغيير أي شيء هنا يُرجى إثبات هويتك مجددًا.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Code, or a recovery code</source>
        <translation>رمز أو رمز استرداد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Please fill in both fields.</source>
        <translation>يُرجى ملء الحقلين.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SecretFieldView</name>
    <message>
        <source>%1, revealed on screen</source>
        <translation>%1، ظاهر على الشاشة</translation>
    </message>
    <message numerus="yes">
        <source>%1, hidden, %n characters</source>
        <translation>
            <numerusform>%1، مخفي، دون أحرف</numerusform>
            <numerusform>%1، مخفي، حرف واحد</numerusform>
            <numerusform>%1، مخفي، حرفان</numerusform>
            <numerusform>%1، مخفي، %n أحرف</numerusform>
            <numerusform>%1، مخفي، %n حرفًا</numerusform>
            <numerusform>%1، مخفي، %n حرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SetUpPage</name>
    <message>
        <source>Set up your organisation</source>
        <translation>إعداد مؤسستكم</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Set-up secret</source>
        <translation>رمز الإعداد</translation>
    </message>
    <message>
        <source>Organisation name</source>
        <translation>اسم المؤسسة</translation>
    </message>
    <message>
        <source>Your name, as visitors see it</source>
        <translation>اسمك كما يراه الزوار</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Other relay…</source>
        <translation>خادم آخر…</translation>
    </message>
    <message>
        <source>%1 has no administrator yet. The relay prints the set-up secret on its host when “sealdesk-relay setup” is run there. This console makes your organisation's key and keeps it in this computer's keychain; the relay only learns its public half.</source>
        <translation>لا يوجد مسؤول على %1 بعد. يعرض الخادم رمز الإعداد على مضيفه عند تشغيل «sealdesk-relay setup» هناك. تنشئ وحدة التحكم هذه مفتاح مؤسستكم وتحفظه في سلسلة مفاتيح هذا الكمبيوتر؛ ولا يعرف الخادم إلا شقّه العام.</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>جارٍ الإعداد…</translation>
    </message>
    <message>
        <source>Please fill in: %1</source>
        <translation>يُرجى تعبئة: %1</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SignInFlow</name>
    <message>
        <source>Your organisation is set up. Sign in with the password that you have just chosen.</source>
        <translation>تم إعداد مؤسستكم. يُرجى تسجيل الدخول بكلمة المرور التي اخترتها للتو.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>يبدو أن Caps Lock مفعّل.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Other relay…</source>
        <translation>خادم آخر…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Please type your user name and password.</source>
        <translation>يُرجى كتابة اسم المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>Please type the characters of the picture, or the answer to the question.</source>
        <translation>يرجى كتابة الأحرف الظاهرة في الصورة أو إجابة السؤال.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::SnippetPage</name>
    <message>
        <source>Widget snippet</source>
        <translation>شيفرة تضمين أداة المحادثة</translation>
    </message>
    <message>
        <source>Put this on every page that shall offer the chat. It names your organisation's key, so that a form signed by anybody else is refused in the visitor's browser.</source>
        <translation>تُوضع هذه الشيفرة في كل صفحة تُتاح فيها المحادثة. وهي تذكر مفتاح مؤسستكم، فيرفض متصفح الزائر أي نموذج وقّعه غيركم.</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>شيفرة التضمين</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::StepsView</name>
    <message>
        <source>No step done yet</source>
        <translation>لم تتم أي خطوة بعد</translation>
    </message>
    <message>
        <source>Steps done: %1</source>
        <translation>الخطوات المنجزة: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::ThisDeviceDialog</name>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Enrol this computer anew</source>
        <translation>إعادة تسجيل هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>تغيير كلمة المرور…</translation>
    </message>
    <message>
        <source>Second factor…</source>
        <translation>العامل الثاني…</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>العامل الثاني</translation>
    </message>
    <message>
        <source>Your password is kept by your organisation's directory. It is changed there.</source>
        <translation>كلمة مرورك محفوظة في دليل مؤسستك، وتُغيَّر هناك.</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::TopBar</name>
    <message>
        <source>Presence</source>
        <translation>حالة التواجد</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>بالخارج</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>تم الاتصال</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>جارٍ الاستئناف…</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>جارٍ إعادة الاتصال…</translation>
    </message>
    <message>
        <source>Connection lost, reconnecting…</source>
        <translation>انقطع الاتصال، جارٍ إعادته…</translation>
    </message>
    <message>
        <source>Refused: the relay's certificate is not the trusted one</source>
        <translation>مرفوض: شهادة الخادم ليست الشهادة الموثوقة</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::TrustPage</name>
    <message>
        <source>Is this your relay?</source>
        <translation>هل هذا خادمكم؟</translation>
    </message>
    <message>
        <source>Fingerprint of its certificate</source>
        <translation>بصمة شهادته</translation>
    </message>
    <message>
        <source>Compare it with the fingerprint that the relay prints on its host when it starts. Your administrator can read it there. If they differ, somebody else may be answering: cancel.</source>
        <translation>يُرجى مقارنتها بالبصمة التي يعرضها الخادم على مضيفه عند بدء تشغيله، ويمكن للمسؤول قراءتها هناك. إذا اختلفتا فقد يكون المستجيب طرفًا آخر: يُرجى الإلغاء.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>الوثوق به</translation>
    </message>
    <message>
        <source>This console meets %1 for the first time. Once you trust it, another certificate at this address will be refused.</source>
        <translation>تتصل وحدة التحكم هذه بـ %1 لأول مرة. بعد الوثوق به، ستُرفض أي شهادة أخرى على هذا العنوان.</translation>
    </message>
    <message>
        <source>Certificate fingerprint %1</source>
        <translation>بصمة الشهادة %1</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::WaitingPage</name>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Other relay…</source>
        <translation>خادم آخر…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>The relay cannot be reached</source>
        <translation>تعذّر الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>The next try comes by itself in %1.</source>
        <translation>تبدأ المحاولة التالية تلقائيًا بعد %1.</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>جارٍ إعادة المحاولة…</translation>
    </message>
</context>
<context>
    <name>sealdesk::ui::Workspace</name>
    <message>
        <source>What to do</source>
        <translation>طريقة الحل</translation>
    </message>
    <message>
        <source>No chats</source>
        <translation>لا توجد محادثات</translation>
    </message>
    <message>
        <source>New chats appear here as soon as a visitor writes.</source>
        <translation>تظهر المحادثات الجديدة هنا فور أن يكتب زائر.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>No chat is open</source>
        <translation>لا توجد محادثة مفتوحة</translation>
    </message>
    <message>
        <source>Choose a chat on the left. Waiting visitors stand on top.</source>
        <translation>يُرجى اختيار محادثة من القائمة. يظهر الزوار المنتظرون في الأعلى.</translation>
    </message>
    <message>
        <source>This device waits for an administrator's approval. Chats work already; secure forms work as soon as it is approved. Its fingerprint is %1.</source>
        <translation>ينتظر هذا الجهاز اعتماد أحد المسؤولين. المحادثات تعمل الآن، وتعمل النماذج الآمنة فور اعتماده. بصمته %1.</translation>
    </message>
    <message>
        <source>An administrator has revoked this device. Chats work; secure forms do not.</source>
        <translation>أبطل أحد المسؤولين هذا الجهاز. تعمل المحادثات، أما النماذج الآمنة فلا.</translation>
    </message>
    <message>
        <source>No chats with your role</source>
        <translation>لا محادثات ضمن دورك</translation>
    </message>
    <message>
        <source>Your role does not include talking to visitors. An administrator can change it.</source>
        <translation>لا يشمل دورك التحدث إلى الزوار. يمكن للمسؤول تغييره.</translation>
    </message>
</context>
</TS>
