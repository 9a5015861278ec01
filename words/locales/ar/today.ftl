today-title = من تسأل اليوم
today-switchboard = هذا هو رقم الهاتف العام للبلدية (Comune) اليوم. قل ما تحتاج إليه، وسيوصلونك بالمكتب المناسب.
today-network-office = مكتب الشبكة، أو مكتب الجهة التي كانت تقودها.
today-seat = هذا هو رقم الهاتف العام للبلدية (Comune) التي كان فيها مقر الشبكة: ليس مكتبًا للشبكة، لكنهم يعرفون بمن يوصلونك.
today-lead-town-hall = كانت البلدية (Comune) تقود الشبكة. هذا هو رقم هاتفها العام اليوم: ليس مكتبًا للشبكة، لكنهم يعرفون بمن يوصلونك.
today-no-town-hall = لا نعرف هاتف هذه البلدية ولا موقعها. ابحث عنها في indicepa.gov.it، وهو الدليل الرسمي للجهات العامة.
today-no-office = المصادر التي قرأناها لا تعطي عنوانًا أو هاتفًا لهذه الشبكة.
today-yours = في أي بلدية (Comune) تسكن؟
today-yours-text = انتهت الخطة في 2023. لخدمات اليوم، أول مكان تسأل فيه هو بلديتك (Comune): اكتب اسمها.
today-call = اتصل
today-write = اكتب
today-open-site = افتح الموقع
today-map = افتح الخريطة
today-map-search = ابحث على الخريطة
today-certified = بريد إلكتروني معتمد (PEC): قد لا يقبل الرسائل العادية
today-contacts-of = الهاتف والبريد: { $date }.
today-website-of = الموقع: { $date }.
today-contacts-undated = هذه الأرقام والعناوين من صفحات من سنوات مختلفة: ربما تغيرت.
today-point-network = مكتب الشبكة
today-point-town-hall = رقم الهاتف العام للبلدية
today-open = مفتوح اليوم للجميع، { $where }
today-open-text = هذه الأماكن ليست جزءًا من Lab'Impact. لكل واحد ترى من أين جاءت المعلومة ومن أي تاريخ.
today-open-more = مكاتب مدرسية ومواقع مفيدة
today-schools-more = { $count-form ->
    [zero] لا أماكن أخرى في المقاطعة
    [one] مكان آخر في المقاطعة
    [two] مكانان آخران في المقاطعة
    [few] { $count } أماكن أخرى في المقاطعة
    [many] { $count } مكانًا آخر في المقاطعة
   *[other] { $count } مكان آخر في المقاطعة
 }
today-hours = المواعيد وما يجب أن تعرفه
today-languages = اللغات: { $languages }.
today-dated = { $date }. المصدر:
today-undated = صفحة بلا تاريخ، قرأناها في { $read }. المصدر:
today-old = عمرها أكثر من سنتين: تأكد قبل أن تذهب.
service-linea = أرقام مجانية للاتصال
service-prefettura = المحافظة (Prefettura)
service-questura = تصريح الإقامة (permesso di soggiorno): مديرية الشرطة (Questura)
service-cpia = مدارس الكبار (CPIA)، الأقرب إليك
service-ufficio-scolastico = المكتب المدرسي (Ufficio scolastico)
service-portale = مواقع مفيدة

tongue-ar = العربية
tongue-bin = الإيدو
tongue-en = الإنجليزية
tongue-es = الإسبانية
tongue-fa = الفارسية
tongue-ff = الفولانية
tongue-fr = الفرنسية
tongue-fuf = البولار
tongue-it = الإيطالية
tongue-man = الماندينغو
tongue-pcm = البيدجن
tongue-pl = البولندية
tongue-ps = البشتو
tongue-pt = البرتغالية
tongue-ru = الروسية
tongue-so = الصومالية
tongue-sq = الألبانية
tongue-ti = التغرينية
tongue-uk = الأوكرانية
tongue-ur = الأردية
tongue-wo = الولوف

source-town-halls = أرقام وعناوين البلديات: { $count }
source-living-services = خدمات مفتوحة اليوم: { $count }
source-places-water = من هنا تأتي البحيرات والأنهار في الخرائط.

report-link = أبلغ عن خطأ
report-title = أبلغ عن خطأ
report-description = هل رأيت معلومة خاطئة أو قديمة؟ قل لنا ما هو الصحيح وأين هو مكتوب.
report-lead = هل رأيت شيئًا خاطئًا أو قديمًا؟ ساعدنا على تصحيحه.
report-now = ماذا تقول الصفحة الآن
report-now-page = الصفحة:
report-now-sources = مصادرها:
report-write = اكتب ما هو الصحيح
report-write-text = أكمل الرسالة أدناه. ينفع التصحيح إذا أمكن التحقق منه: قل أين المعلومة الصحيحة مكتوبة.
report-message = الرسالة
report-subject = تصحيح: { $title }
report-body = الصفحة: { $page }
    تقول الصفحة: { $said }
    الصحيح هو:
    هذا مكتوب هنا (عنوان أو وثيقة أو مكتب):
report-mail = اكتب رسالة بريد إلكتروني
report-issue = افتح البلاغ
report-copy = انسخ الرسالة
report-page = افتح الصفحة لتكتب لنا
report-page-text = انسخ الرسالة والصقها في الصفحة التي تُفتح.
report-nowhere = من يدير هذا الموقع لم يذكر عنوانًا للكتابة إليه. يمكنك نسخ الرسالة وإعطاؤها لمن دلّك على Atlante، أو للجهة المذكورة في الصفحة.
report-kept = ما تكتبه يبقى على جهازك حتى ترسله أنت: هذا الموقع لا يستلمه ولا يحفظه.
report-said = ماذا يقول
report-phone = الهاتف
report-email = البريد الإلكتروني
report-which = عن أي صفحة تتحدث؟
report-which-text = العنوان لا يقول أي صفحة تريد الإبلاغ عنها، أو أن الصفحة غير موجودة. افتح الصفحة واختر «أبلغ عن خطأ» في آخرها، أو اكتب عنوانها هنا.
report-which-field = عنوان الصفحة
report-which-submit = متابعة

about-title = عن هذا الموقع
about-description = من يدير هذا الموقع، وما الذي يُحفظ عن القراء، وكيف تُصحَّح الأخطاء.
about-who = من يدير هذا الموقع
about-publisher = هذه النسخة من Atlante يديرها { $name }.
about-publisher-code = هذه النسخة من Atlante يديرها { $name } (رمز IPA { $code }).
about-publisher-unknown = من يدير هذه النسخة من Atlante لم يذكر اسمه.
about-contact = لتكتب إلى من يديرها:
about-contact-unknown = لا يوجد عنوان للكتابة إليه.
about-repository = البرنامج والبيانات يجري تطويرهما هنا:
about-independent = Atlante عمل مستقل. ليس موقعًا تابعًا لـ Regione Lombardia أو ANCI Lombardia أو Fondazione ISMU أو وزارة الداخلية الإيطالية.
about-readers = ماذا يُحفظ عن القراء
about-readers-nothing = لا شيء. لا توجد ملفات تعريف (cookie)، ولا إحصاءات عن القراء، ولا محتوى من مواقع أخرى. سجل البرنامج لا يحتوي عنوانك ولا الصفحات التي تفتحها ولا ما تبحث عنه.
about-readers-device = يحفظ المتصفح على جهازك الصفحات التي رأيتها، لتقرأها حتى بلا إنترنت. وإذا استخدمت موقعك، فهو لا يخرج من الجهاز.
about-readers-window = إذا طلب متصفحك لغة أخرى، نعرضها عليك مرة واحدة فقط. تتذكر النافذة أننا عرضناها إلى أن تغلقها: لا أحد غيرها يعرف ذلك.
about-persons = إذا وجدت هنا معلومة شخصية عنك
about-persons-offices = هنا مكاتب، لا أشخاص. فحص البيانات يرفض عناوين البريد التي تشبه اسم شخص. وأسماء الكتّاب هي الأسماء الموقّعة في المقالات.
about-persons-ask = إذا وجدت معلومة عنك وتريد حذفها، اكتب إلى من يدير الموقع: اذكر الصفحة والمعلومة. تُحذف من الصفحة ومن الملفات التي يمكن تنزيلها ومن النسخ السابقة.
about-corrections = كيف تُصحَّح الأخطاء
about-corrections-report = في آخر كل صفحة وبجانب كل مصدر تجد «أبلغ عن خطأ».
about-corrections-source = نصحّح عندما توجد وثيقة يمكن قراءتها تقول المعلومة الصحيحة، ونضيفها إلى مصادر الصفحة. إذا اختلفت وثيقتان، نكتب ذلك.
about-corrections-shown = كل تصحيح يصنع مراجعة جديدة للبيانات، برقم وتاريخ: تراهما في أسفل كل صفحة. التصحيحات المهمة تجدها في أخبار المشروع.
about-corrections-news = كل تغيير، كبيراً كان أو صغيراً، تجده هنا، حقلاً بعد حقل:
about-corrections-cited = العنوان في الاقتباس يقود دائماً إلى الصفحة التي ذكرتها، حتى بعد تصحيح: تقول الصفحة ذلك، وتقود إلى ما تغيّر منذ ذلك الحين.
about-corrections-time = لا نعدك بمواعيد: يعمل على Atlante أشخاص قليلون. رقم أو عنوان خاطئ نصححه قبل كل شيء آخر.

status-ended = انتهت الخطة في { $year }
status-ended-undated = انتهت الخطة
status-interventions = { $count ->
    [0] لم نجد أي نشاط
   *[other] { $count-form ->
        [one] نشاط واحد
        [two] نشاطان
        [few] { $count } أنشطة
        [many] { $count } نشاطًا
       *[other] { $count } نشاط
    }
 }
status-done = { $count-form ->
    [zero] لا أنشطة منجزة
    [one] نشاط واحد منجز
    [two] نشاطان منجزان
    [few] { $count } أنشطة منجزة
    [many] { $count } نشاطًا منجزًا
   *[other] { $count } نشاط منجز
 }
status-planned = { $count-form ->
    [zero] لا أنشطة مخطط لها
    [one] نشاط واحد مخطط له
    [two] نشاطان مخطط لهما
    [few] { $count } أنشطة مخطط لها
    [many] { $count } نشاطًا مخططًا له
   *[other] { $count } نشاط مخطط له
 }
status-sources = { $count-form ->
    [zero] لا مصادر
    [one] مصدر واحد
    [two] مصدران
    [few] { $count } مصادر
    [many] { $count } مصدرًا
   *[other] { $count } مصدر
 }
status-note = هنا تقرأ ما كان مخططًا له أو ما رُوي عنه. هذه ليست قائمة بخدمات تعمل اليوم.
silent = المصادر التي قرأناها لا تتحدث عن: { $what }. هذا لا يعني أنها لم تكن موجودة.
silent-interventions = أنشطة
silent-partners = شركاء
silent-stories = قصص
silent-lead = جهة قائدة
folded-more = { $count-form ->
    [zero] لا مزيد
    [one] واحد آخر
    [two] اثنان آخران
    [few] { $count } أخرى
    [many] { $count } أخرى
   *[other] { $count } أخرى
 }
intervention-open = افتح صفحة النشاط
municipality-network = الشبكة
cite = اذكر هذه الصفحة كمصدر
cite-text = «{ $title }»، Atlante Lab'Impact، المراجعة { $number } بتاريخ { $date }. { $url }
cite-copy = انسخ الاقتباس
cite-copied = تم نسخ الاقتباس.
cite-failed = المتصفح لا يسمح بالنسخ: حدّد النص وانسخه.
share-print = اطبع
share-copied-text = تم نسخ الرسالة.
