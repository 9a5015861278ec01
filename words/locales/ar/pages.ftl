breadcrumb = أين أنت
toc = في هذه الصفحة
unsaid = المصادر التي قرأناها لا تقول ذلك
percent = { $value }%
source-undated = بلا تاريخ
story-undated = بلا تاريخ
count-municipalities = { $count-form ->
    [zero] لا بلديات معروفة
    [one] بلدية معروفة واحدة
    [two] بلديتان معروفتان
    [few] { $count } بلديات معروفة
    [many] { $count } بلدية معروفة
   *[other] { $count } بلدية معروفة
 }
count-interventions = { $count ->
    [0] لم نجد أي نشاط
   *[other] { $count-form ->
        [one] نشاط واحد
        [two] نشاطان
        [few] { $count } أنشطة
        [many] { $count } نشاطًا
       *[other] { $count } نشاط
    }
 }

ended = انتهت خطة Lab'Impact في { $date }. هنا تقرأ ما كان مخططًا له أو ما رُوي عنه. هذه ليست قائمة بخدمات تعمل اليوم.
ended-undated = انتهت خطة Lab'Impact. هنا تقرأ ما كان مخططًا له أو ما رُوي عنه. هذه ليست قائمة بخدمات تعمل اليوم.
ended-now = لتعرف ما هو موجود اليوم، افتح صفحة الشبكة واسأل الجهة التي كانت تقودها، أو اسأل بلديتك (Comune).

contact-lead = الجهة القائدة (Ente capofila)
contact-office = المكتب
contact-website = الموقع

evidence-explained = «مخطط له»: وعدت به وثيقة أو إعلان، لكن لا مصدر قرأناه يقول هل حصل. «أُنجز»: مقال أو صفحة يقول إنه حصل.
evidence-planned = كان نشاطًا مخططًا له. لا مصدر قرأناه يقول هل حصل: ربما حصل وربما لا.
evidence-reported = مصدر واحد على الأقل يروي أن النشاط حصل. هذا لا يعني أنه ما زال موجودًا اليوم.

province-name = { $kind ->
    [city] مدينة { $name } الكبرى (Città metropolitana)
   *[province] مقاطعة { $name }
 }
province-in = { $kind ->
    [city] في مدينة { $name } الكبرى
   *[province] في مقاطعة { $name }
 }
theme-number = المحور { $number }

locator-network = { $network }: البلديات المعروفة ({ $province })
locator-network-text = { $count ->
    [0] حدود المقاطعة بلا بلديات: القائمة غير معروفة.
   *[other] { $count-form ->
        [one] بلدية واحدة ملوّنة داخل حدود المقاطعة.
        [two] بلديتان ملوّنتان داخل حدود المقاطعة.
        [few] { $count } بلديات ملوّنة داخل حدود المقاطعة.
        [many] { $count } بلدية ملوّنة داخل حدود المقاطعة.
       *[other] { $count } بلدية ملوّنة داخل حدود المقاطعة.
    }
 }
locator-place = { $place } والبلديات المجاورة
locator-place-text = تجاورها: { $names }. البلديات التي في شبكة ملوّنة.
locator-province = الشبكات { $where }
locator-province-text = { $count-form ->
    [zero] حدود المقاطعة بلا شبكات.
    [one] المنطقة المعروفة لشبكة واحدة داخل حدود المقاطعة.
    [two] المنطقتان المعروفتان لشبكتين داخل حدود المقاطعة.
    [few] المناطق المعروفة لـ{ $count } شبكات داخل حدود المقاطعة.
    [many] المناطق المعروفة لـ{ $count } شبكة داخل حدود المقاطعة.
   *[other] المناطق المعروفة لـ{ $count } شبكة داخل حدود المقاطعة.
 }

network-description = { $name }: { $municipalities ->
    [0] لا بلديات معروفة
   *[other] { $municipalities-form ->
        [one] بلدية معروفة واحدة
        [two] بلديتان معروفتان
        [few] { $municipalities } بلديات معروفة
        [many] { $municipalities } بلدية معروفة
       *[other] { $municipalities } بلدية معروفة
    }
 }، { $interventions ->
    [0] لم نجد أي نشاط
   *[other] { $interventions-form ->
        [one] نشاط واحد
        [two] نشاطان
        [few] { $interventions } أنشطة
        [many] { $interventions } نشاطًا
       *[other] { $interventions } نشاط
    }
 }. الجهة القائدة: { $lead }. مع الشركاء والقصص والهواتف والعناوين والمصادر.
network-where = أين
network-partners = الشركاء
network-interventions = الأنشطة
network-stories = القصص
network-sources = المصادر
network-provinces = المقاطعات:
network-ambito = تسمي المصادر هذه المنطقة
network-no-municipalities = المصادر التي قرأناها لا تقول أي بلديات كانت فيها.
network-no-interventions = المصادر التي قرأناها لا تصف أنشطة لهذه الشبكة. هذا لا يعني أنها لم تكن موجودة.
network-proof = أين هو مكتوب أنها كانت واحدة من الشبكات الـ35:
network-other-sources = مصادر أخرى لهذه الصفحة:

municipality-title-covered = كانت { $name } ({ $sigla }) في { $network }
municipality-title-none = لم تكن { $name } ({ $sigla }) في أي شبكة معروفة
municipality-title-unknown = { $name } ({ $sigla }): المصادر لا تقول هل كانت في شبكة
municipality-covered = { $name } في قائمة بلديات { $network }، وهي واحدة من شبكات خطة Lab'Impact الـ35.
municipality-on-map = شاهد الشبكة على الخريطة
municipality-none = { $name } ليست في قائمة بلديات أي شبكة من شبكات Lab'Impact. كل الشبكات المعروفة { $where } لها قائمة منشورة: اسم هذه البلدية ليس فيها.
municipality-unknown = المصادر التي قرأناها لا تقول هل كانت { $name } في شبكة من شبكات Lab'Impact.
municipality-lists = بحسب الخطة، كان عدد البلديات { $counted }. القوائم التي قرأناها تذكر منها { $known }. قائمة جديدة قد تغيّر هذا الجواب.
municipality-province-networks = شبكات المقاطعة
municipality-incomplete = شبكات قائمتها غير كاملة
municipality-incomplete-text = في هذه المقاطعة شبكات لا نعرف بالتأكيد كل بلدياتها. ربما كانت هذه البلدية في واحدة منها: اسأل الجهة القائدة.
municipality-candidate = منطقة لها صلة بالمشروع
candidate-badge = غير محسوبة بين الشبكات الـ35
municipality-done = ما خططت له الشبكة أو أنجزته
municipality-named = أنشطة أخرى تذكر هذه البلدية
municipality-facts = البلدية
municipality-province = المقاطعة
municipality-population = السكان
residents-2023 = { $count } في 1 يناير 2023 (رقم مؤقت)
municipality-postal = الرمز البريدي (CAP)
municipality-code = رمز ISTAT (2023)
municipality-current = اليوم
municipality-current-text = في 1 يناير 2026 أرضها في بلدية { $name } (رمز ISTAT { $code })
municipality-former = أسماء سابقة
municipality-former-text = { $name }، حتى { $date }
municipality-former-moved = { $name }، حتى { $date }: ثم في بلدية { $today }
municipality-near = بالقرب
municipality-neighbours = البلديات المجاورة وشبكتها:
municipality-no-network = لا شبكة معروفة
municipality-networks-near = شبكات أخرى قريبة:

partner-description = شارك { $name } في { $count-form ->
    [zero] { $count } شبكة
    [one] شبكة واحدة
    [two] شبكتين
    [few] { $count } شبكات
    [many] { $count } شبكة
   *[other] { $count } شبكة
 } من خطة Lab'Impact في لومبارديا. مع المصادر.
partner-lead = { $count-form ->
    [zero] لم يشارك في أي شبكة معروفة من خطة Lab'Impact.
    [one] شارك في شبكة واحدة من خطة Lab'Impact.
    [two] شارك في شبكتين من خطة Lab'Impact.
    [few] شارك في { $count } شبكات من خطة Lab'Impact.
    [many] شارك في { $count } شبكة من خطة Lab'Impact.
   *[other] شارك في { $count } شبكة من خطة Lab'Impact.
 }
partner-kind = نوع الجهة
partner-networks = شبكاته
partner-caveat = المصادر تقول في أي شبكة عمل الشريك، لكن ليس دائمًا في أي أنشطة. الأنشطة في صفحة كل شبكة.
partner-others = الشركاء الآخرون المعروفون:

intervention-description-planned = { $network }، نشاط مخطط له. { $title }: { $summary }
intervention-description-reported = { $network }، نشاط رُوي أنه أُنجز. { $title }: { $summary }
intervention-network = الشبكة
intervention-theme = المجال
intervention-when = متى
intervention-where = أين
intervention-audience = لمن
intervention-topics = الموضوعات
intervention-others = أنشطة أخرى للشبكة
intervention-only = هذا هو النشاط الوحيد الذي وجدناه لهذه الشبكة.
intervention-alike = أنشطة مشابهة في شبكات أخرى
intervention-stories = قصص عن الشبكة

province-summary = { $networks-form ->
    [zero] لا شبكة من Lab'Impact كان لها
    [one] شبكة واحدة من Lab'Impact كان لها
    [two] شبكتان من Lab'Impact كان لهما
    [few] { $networks } شبكات من Lab'Impact كان لها
    [many] { $networks } شبكة من Lab'Impact كان لها
   *[other] { $networks } شبكة من Lab'Impact كان لها
 } هنا مقر أو بلدية واحدة على الأقل. من مجموع البلديات ({ $total })، في قائمة شبكة: { $covered-form ->
    [zero] لا واحدة
    [one] بلدية واحدة
    [two] بلديتان
    [few] { $covered } بلديات
    [many] { $covered } بلدية
   *[other] { $covered } بلدية
 }.
province-capital = عاصمة المقاطعة
province-covered = بلديات في قائمة شبكة
province-unknown = بلديات لا نعرف شبكتها
province-none = بلديات خارج الشبكات
province-networks = الشبكات
province-statistics = الأرقام، مقارنةً بالمقاطعات الأخرى
province-municipalities = البلديات
province-list-covered = في قائمة شبكة: { $count }
province-list-unknown = المصادر لا تقول ذلك: { $count }
province-list-none = ليست في أي قائمة: { $count }
province-covered-explained = صفحة كل بلدية تقول ما هي شبكتها ومن أين تأتي القائمة.
province-unknown-explained = لا تذكرها قائمة أي شبكة. لكن قائمة شبكة واحدة على الأقل في المقاطعة غير مؤكدة أو غير كاملة، أو تذكرها منطقة غير محسوبة بين الشبكات.
province-none-explained = لا تذكرها أي قائمة، وكل الشبكات المعروفة في المقاطعة لها قائمة منشورة.

figures-municipalities = البلديات
figures-small = البلديات حتى 5,000 ساكن
figures-small-share = نسبة البلديات حتى 5,000 ساكن
figures-foreign = السكان الأجانب
figures-foreign-share = نسبة السكان الأجانب
figures-lombardy = لومبارديا
figures-italy = إيطاليا
figures-area = المنطقة
figures-table = البلديات والسكان الأجانب في مقاطعات لومبارديا
figures-missing = غير مذكور
figures-caveat = البلديات هي بلديات 2023، مقسمة حسب عدد السكان في 1 يناير 2022. والسكان الأجانب هم سكان 2022.

theme-description = { $title }: { $count-form ->
    [zero] لا أنشطة مخطط لها أو مروية
    [one] نشاط واحد مخطط له أو مروي
    [two] نشاطان مخطط لهما أو مرويان
    [few] { $count } أنشطة مخطط لها أو مروية
    [many] { $count } نشاطًا مخططًا له أو مرويًا
   *[other] { $count } نشاط مخطط له أو مروي
 } في شبكات Lab'Impact في لومبارديا، مع المصادر والقصص.
theme-counts = { $interventions-form ->
    [zero] لم نجد أي نشاط
    [one] وجدنا نشاطًا واحدًا
    [two] وجدنا نشاطين
    [few] وجدنا { $interventions } أنشطة
    [many] وجدنا { $interventions } نشاطًا
   *[other] وجدنا { $interventions } نشاط
 }، { $networks-form ->
    [zero] في { $networks } شبكة
    [one] في شبكة واحدة
    [two] في شبكتين
    [few] في { $networks } شبكات
    [many] في { $networks } شبكة
   *[other] في { $networks } شبكة
 }.
theme-explore = شاهد شبكات هذا المجال على الخريطة
theme-topics = الموضوعات
theme-networks = الشبكات
theme-interventions = الأنشطة
theme-stories = القصص
theme-no-networks = في المصادر التي قرأناها، لم تعمل أي شبكة في هذا المجال.
theme-no-stories = لم نجد قصصًا عن هذا المجال.
topic-description = { $explanation } { $count-form ->
    [zero] لا أنشطة
    [one] نشاط واحد
    [two] نشاطان
    [few] { $count } أنشطة
    [many] { $count } نشاطًا
   *[other] { $count } نشاط
 } لشبكات Lab'Impact في لومبارديا، مع المصادر والقصص.
topic-synonyms = يقال أيضًا بالإيطالية:
topic-themes = جزء من:
topic-explore = شاهد شبكات هذا الموضوع على الخريطة
topic-networks = الشبكات
topic-interventions = الأنشطة
topic-stories = القصص
topic-no-interventions = المصادر التي قرأناها لا تصف أنشطة عن هذا الموضوع.
topic-no-stories = لم نجد قصصًا عن هذا الموضوع.

stories-title = قصص
stories-lead = مقابلات ومقالات وأخبار وكتب إلكترونية وفيديو وفعاليات عن الخطة وشبكاتها.
stories-opening = تبدأ الصفحة بالمقابلة ذات التاريخ الأحدث.
stories-group-voci = أصوات
stories-group-stampa = من الصحافة المحلية
stories-group-articoli = مقالات وأخبار
stories-group-documenti = وثائق
stories-group-schede = صفحات تعريفية وصفحات ويب
stories-group-all = افتح «{ $group }» ({ $count })
stories-sheets = معظمها يعرّف بالمشروع أو بإحدى الشبكات: لذلك هي على حدة.
stories-description = { $count } من المنشورات عن خطة Lab'Impact وشبكاتها الـ35. يمكنك ترشيحها حسب الشبكة والمقاطعة والمجال والموضوع والنوع والسنة.
stories-words = كلمات للبحث
stories-kind = النوع
stories-year = السنة
stories-filter = اعرض القصص
stories-chosen = المرشحات المختارة:
stories-remove = أزل { $value }
stories-count = { $count ->
    [0] لا قصص
   *[other] { $count-form ->
        [one] قصة واحدة
        [two] قصتان
        [few] { $count } قصص
        [many] { $count } قصة
       *[other] { $count } قصة
    }
 }
stories-none = لا قصة تطابق كل المرشحات المختارة. أزل واحدًا، أو:
stories-all = شاهد كل القصص
story-summary-ours = الملخص كتبناه نحن. النص الأصلي لمن نشره.
story-read = اقرأ في { $host }
story-no-address = لا نعرف عنوانه على الإنترنت.
story-kind = النوع
story-publisher = نشره
story-author = الكاتب أو الكاتبة
story-date = التاريخ
story-tags = كلمات مفتاحية
story-about = عن ماذا يتحدث
story-networks = الشبكات
story-no-networks = لا يتحدث عن شبكة معينة، أو أن المصادر التي قرأناها لا تقول عن أي شبكة.
story-provinces = المقاطعات
story-no-provinces = لا يتحدث عن مقاطعة معينة.
story-themes = المجالات
story-no-themes = لا يتحدث عن مجال معين.
story-topics = الموضوعات
story-no-topics = يقدم المشروع بشكل عام.

sources-title = المصادر
sources-lead = كل معلومة في Atlante لها مصدر. هنا تجد كل الوثائق التي استخدمناها: عددها { $count }. لكل وثيقة ترى كم صفحة تذكرها.
sources-caveat = من صفحات كثيرة قرأنا بعض الأجزاء فقط. لم نتحقق من المحتوى مع الجهات. بعض العناوين ربما لم تعد تعمل.
sources-description = كل الوثائق ({ $count }) التي تأتي منها معلومات Atlante Lab'Impact، حسب النوع، مع الصفحات التي تذكرها.
source-used = { $count ->
    [0] لا تذكره أي صفحة.
   *[other] { $count-form ->
        [one] تذكره صفحة واحدة.
        [two] تذكره صفحتان.
        [few] تذكره { $count } صفحات.
        [many] تذكره { $count } صفحة.
       *[other] تذكره { $count } صفحة.
    }
 }
source-title = المصدر: { $title } ({ $publisher })
source-description = { $title }، { $publisher }. { $count ->
    [0] لا تذكره أي صفحة من Atlante.
   *[other] { $count-form ->
        [one] تذكره صفحة واحدة من Atlante.
        [two] تذكره { $count } من صفحات Atlante وأرقامه.
        [few] تذكره { $count } من صفحات Atlante وأرقامه.
        [many] تذكره { $count } من صفحات Atlante وأرقامه.
       *[other] تذكره { $count } من صفحات Atlante وأرقامه.
    }
 }
source-publisher = نشره
source-date = التاريخ
source-kind = النوع
source-address = العنوان
source-no-address = عنوان الويب غير معروف
source-note = كيف قُرئ
source-uses = ماذا يأتي من هذا المصدر
source-unused = لا تذكره أي صفحة.
source-networks = الشبكات: { $count }
source-partners = الشركاء: { $count }
source-interventions = الأنشطة: { $count }
source-stories = القصص: { $count }
source-plan = معلومات عن الخطة: { $count }
source-themes = المجالات: { $count }
source-candidates = مناطق غير محسوبة بين الشبكات: { $count }
source-statistics = أرقام إحصائية: { $count }
source-statistics-link = شاهد الأرقام في صفحة الخطة
source-places-borders = من هنا تأتي حدود البلديات والمقاطعات وعدد سكانها.
source-places-codes = من هنا تأتي أسماء البلديات ورموزها في 1 يناير 2026.
source-places-postal = من هنا تأتي الرموز البريدية للبلديات.
source-places-names = من هنا تأتي المراكز السكنية والأسماء الأخرى للبلديات، التي نستخدمها في البحث.

plan-title = خطة Lab'Impact
plan-description = { $networks } شبكة و{ $municipalities } بلدية، { $share } في المئة من بلديات لومبارديا: ما هي خطة Lab'Impact الإقليمية، وكم دامت، وبأي موارد، وماذا جاء بعدها.
plan-lead = كانت Lab'Impact الخطة الإقليمية في لومبارديا لاندماج المهاجرين. عملت مع { $networks } شبكة و{ $municipalities } بلدية، أي { $share } في المئة من بلديات لومبارديا.
plan-timeline = باختصار، من 2018 إلى 2023
plan-today = واليوم
plan-today-text = انتهت الخطة. لتجد مساعدة الآن، ابدأ من بلديتك (Comune): تجد الرقم الذي تتصل به، وما هو مفتوح في مقاطعتك.
plan-today-municipality = ابحث عن بلديتك (Comune)
plan-today-schools = للمدارس
plan-today-second = ماذا جاء بعدها
plan-identity = ماذا كانت
plan-people = من قادها
plan-time = متى
plan-actions = المحاور الأربعة
plan-actions-pages = لكل محور صفحة فيها أنشطته:
plan-reach = كم كانت كبيرة
plan-reach-text = { $share } في المئة هي نسبة من البلديات، لا من الأرض: { $municipalities } بلدية من كل بلديات لومبارديا.
plan-money = موارد الشبكات
plan-money-text = لم نجد الكلفة الكاملة للخطة. نعرف فقط بعض المبالغ المحلية.
plan-learning = ورش ولقاءات
plan-communication = التواصل والإعلام
plan-national-call = الإعلان الوطني للمشاريع
plan-fami-2014 = الصندوق الأوروبي FAMI 2014-2020
plan-fami-2021 = الصندوق الأوروبي FAMI 2021-2027
plan-second-edition = النسخة الثانية
plan-later-text = هذا برنامج مختلف، جاء بعدها. ليس جزءًا من الخطة التي يصفها هذا Atlante.
plan-classes = البلديات والسكان الأجانب حسب عدد السكان
plan-candidates = مناطق غير محسوبة بين الشبكات الـ35
plan-candidates-text = هذه المناطق قدمت المشروع أو عملت فيه، لكن لا مصدر قرأناه يقول إنها كانت تقود شبكة. لذلك ليست بين الـ35.
candidate-ambito = المنطقة
candidate-municipalities = قائمتها تذكر { $count } من البلديات:

classes-table = البلديات والسكان الأجانب في لومبارديا حسب عدد السكان؛ آخر صفين يجمعان الصفوف الأخرى
classes-class = عدد سكان البلدية
classes-municipalities-share = نسبة من بلديات لومبارديا
classes-up-to = حتى { $to }
classes-between = من { $from } إلى { $to }
classes-over = أكثر من { $from }

accessibility-title = سهولة الاستخدام للجميع
accessibility-lead = نريد أن يستطيع كل شخص استخدام Atlante: بلوحة المفاتيح، أو بقارئ الشاشة، أو بهاتف قديم، أو بلا JavaScript.
accessibility-design = كيف هو مصنوع
accessibility-design-scripts = كل صفحة كاملة بلا JavaScript. البرامج الصغيرة (script) تجعل فقط الخريطة والمرشحات والبحث عن البلدية أسرع.
accessibility-design-keyboard = تصل إلى كل شيء بلوحة المفاتيح، بترتيب يتبع الصفحة. ترى دائمًا أين أنت.
accessibility-design-map = الخريطة ليست أبدًا الطريق الوحيد: بجانبها دائمًا قائمة فيها نفس الروابط، وللرسوم البيانية جدول.
accessibility-design-words = الجمل قصيرة. ما لا نعرفه مكتوب، لا نتركه فارغًا. لا معلومة نعطيها باللون وحده.
accessibility-design-display = الصفحات تناسب الشاشات الضيقة والنص الكبير واللون الفاتح أو الداكن والطباعة. وتحترم اختيارك لتقليل الحركة.
accessibility-design-privacy = لا توجد ملفات تعريف (cookie) ولا أدوات تتبعك ولا محتوى من مواقع أخرى.
accessibility-tests = كيف نجرّبه
accessibility-tests-axe = عند كل تعديل، تبحث بعض الاختبارات الآلية بأداة axe-core عن أخطاء في الصفحات.
accessibility-tests-keyboard = عند كل تعديل، تمر اختبارات آلية أخرى بالموقع في متصفح، بلوحة المفاتيح وحدها.
accessibility-tests-adapted = اختبارات أخرى تنظر إلى الصفحات مكبّرة إلى 400%، وبمسافات أكبر في النص، ومن اليمين إلى اليسار، وبألوان تختارها أنت، وبلا حركة، ومطبوعة، وبلا إنترنت.
accessibility-tests-people = لم يجرّب أشخاص ذوو إعاقة Atlante بعد. الاختبارات الآلية لا تجد كل شيء. لذلك لا نقول إنه مطابق للقواعد، فلم يتحقق أحد من ذلك.
accessibility-limits = حدود نعرفها
accessibility-limits-italian = نصوص الصفحات مكتوبة بالإيطالية. في اللغات الأخرى ترجمتها آلة، والصفحة تقول ذلك؛ وما ينقص يبقى بالإيطالية، بعلامة تجعل قارئات الشاشة تنطقه جيدًا.
accessibility-limits-links = الوثائق الأصلية في مواقع أخرى. لا نعرف كم يسهل استخدام تلك المواقع.
accessibility-limits-maps = في الخرائط قد تكون البلديات أصغر من أن تلمسها بإصبعك: استخدم القائمة.
accessibility-limits-tables = على الشاشات الضيقة تتحرك جداول الأرقام إلى الجانب.
accessibility-report = أبلغ عن مشكلة
accessibility-report-contact = إذا كان شيء لا يعمل عندك، اكتب إلى
accessibility-report-code = إذا كان شيء لا يعمل عندك، افتح بلاغًا في المستودع العام لبرنامج المشروع، أو اكتب إلى من يدير هذا الموقع.
accessibility-report-text = اذكر عنوان الصفحة، وماذا كنت تريد أن تفعل، وماذا حدث.
accessibility-record-title = آخر اختبار مسجل
accessibility-record = { $date }: axe-core { $axe } في Chromium { $browser }، شاشة عرضها { $width } بكسل. الصفحات: { $pages }، بلغتين، باللون الفاتح والداكن. الفحوص: { $checks }، { $violations ->
    [0] لم نجد أي خطأ
   *[other] { $violations-form ->
        [one] وجدنا خطأ واحدًا
        [two] وجدنا خطأين
        [few] وجدنا { $violations } أخطاء
        [many] وجدنا { $violations } خطأ
       *[other] وجدنا { $violations } خطأ
    }
 }.
accessibility-record-others = { $date }: axe-core { $axe } في Chromium { $browser }، شاشة عرضها { $width } بكسل. الصفحات: { $pages }، باللغات الأخرى وعددها { $languages }، باللون الفاتح. الفحوص: { $checks }، { $violations ->
    [0] لم نجد أي خطأ
   *[other] { $violations-form ->
        [one] وجدنا خطأ واحدًا
        [two] وجدنا خطأين
        [few] وجدنا { $violations } أخطاء
        [many] وجدنا { $violations } خطأ
       *[other] وجدنا { $violations } خطأ
    }
 }.
accessibility-record-pages = الصفحات التي جرّبناها

not-found-near = ربما كنت تبحث عن
not-found-files = الملفات الموجودة
not-found-provinces = المقاطعات التي يمكنك طلبها
not-found-networks = الشبكات التي يمكنك طلبها
ways = ابدأ من جديد من هنا:
bad-title = في العنوان قيمة غير موجودة
bad-text = مرشح في العنوان له قيمة لا يعرفها Atlante. ربما كُتبت خطأً.
bad-parameter = المرشح
bad-value = القيمة
bad-allowed = القيم التي يمكنك استخدامها
many-title = في العنوان مرشحات كثيرة جدًا
many-text = عدد القيم التي يمكنك استخدامها معًا لا يزيد على { $count }. أزل بعضها، أو ابدأ من جديد من واحدة من هذه الصفحات.
many-parameter = المرشح الذي فيه أكثر القيم
