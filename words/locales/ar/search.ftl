# البحث.

search-title = ابحث في Atlante
search-title-of = «{ $text }»: نتائج البحث
search-lead = اكتب ما تحتاج إليه، أو أين، كما تقوله لشخص. يمكنك الكتابة بالإيطالية أو الألبانية أو العربية أو البنغالية أو الصينية أو الفرنسية أو الإنجليزية أو البنجابية أو الرومانية أو الإسبانية أو الأوكرانية أو الأردية.
search-description = ابحث بين شبكات خطة Lab'Impact في لومبارديا وأنشطتها وبلدياتها وموضوعاتها وشركائها وقصصها.
search-words = عمّ تبحث؟
search-submit = بحث
search-any-province = الكل
search-any-theme = الكل
search-examples = مثلًا
search-example-1 = دورة لغة إيطالية في بيرغامو
search-example-2 = وساطة ثقافية في مدرسة في Dalmine
search-example-3 = تصريح إقامة
search-example-4 = مقالات صحفية Valle Camonica
search-example-5 = لم شمل الأسرة
search-count = { $count ->
    [0] لا نتائج لـ «{ $text }»
   *[other] { $count-form ->
        [one] نتيجة واحدة لـ «{ $text }»
        [two] نتيجتان لـ «{ $text }»
        [few] { $count } نتائج لـ «{ $text }»
        [many] { $count } نتيجة لـ «{ $text }»
       *[other] { $count } نتيجة لـ «{ $text }»
    }
 }
search-corrected = لا توجد «{ $typed }». بحثنا عن «{ $read }».
search-unknown = { $count-form ->
    [one] الكلمة { $words } غير موجودة في Atlante: تركناها خارج البحث.
   *[other] الكلمات { $words } غير موجودة في Atlante: تركناها خارج البحث.
 }
search-narrow = ضيّق البحث
search-place = نعرض ما يتعلق بـ { $place }.
search-understood = فهمنا:
search-here = { $subject }: في { $place } وبالقرب منها
search-here-none = عن هذا الموضوع ({ $subject }) لا تذكر المصادر التي قرأناها شيئًا في { $place } وما حولها.
search-add-place = أضف بلديتك إلى ما كتبته، ونخبرك بمن تتصل.
search-also = بحثنا أيضًا عن كلمات أخرى
search-without = ابحث عن كلماتي فقط
search-own = بحثنا عن كلماتك فقط.
search-with = ابحث أيضًا عن كلمات مشابهة
search-kinds = أنواع النتائج
search-in-all = الكل
search-in-reti = الشبكات
search-in-interventi = الأنشطة
search-in-comuni = البلديات
search-in-argomenti = الموضوعات
search-in-partner = الشركاء
search-in-storie = القصص
search-one-network = شبكة
search-one-intervention = نشاط
search-one-municipality = بلدية
search-one-topic = موضوع
search-one-partner = شريك
search-one-story = قصة
search-why = لماذا تجده هنا
search-field-name = الاسم
search-field-other-name = اسم آخر
search-field-postal-code = الرمز البريدي
search-field-district = المنطقة الاجتماعية
search-field-lead = الجهة القائدة
search-field-partner = شريك
search-field-network = الشبكة
search-field-place = المكان
search-field-province = المقاطعة
search-field-kind = النوع
search-field-theme = المجال
search-field-topic = الموضوع
search-field-audience = لمن
search-field-publisher = نشره
search-field-keyword = كلمة مفتاحية
search-field-summary = في النص
search-field-intervention = نشاط
search-field-subject = يتعلق بـ
search-none-elsewhere = يجمع Atlante الشبكات والخدمات للأشخاص من أصل أجنبي في لومبارديا. ما تبحث عنه غير موجود هنا.
search-none-outside = يتحدث Atlante عن لومبارديا فقط: لا يعرف شيئًا عن المكان الذي كتبته.
search-none = لم نجد شيئًا. ما يمكنك فعله:
search-none-words = استخدم كلمات أقل، أو كلمات أكثر شيوعًا.
search-none-place = ابحث عن بلديتك بالاسم أو بالرمز البريدي
search-none-networks = شاهد الشبكات الـ35 على الخريطة
search-everywhere = ابحث بلا مقاطعة وبلا مجال
search-list = النتائج
