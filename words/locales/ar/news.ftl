news-title = الجديد
news-lead = ما الذي تغيّر في هذا الدليل، خانةً بخانة: قبل، وبعد، ومن قال ذلك.
news-none = لم يتغير شيء.
news-revision = المراجعة { $number }
news-since = { $count ->
    [0] منذ ذلك الوقت ({ $moment }) لم يتغير شيء.
   *[other] { $count-form ->
        [one] منذ ذلك الوقت ({ $moment }) تغيرت صفحة واحدة.
        [two] منذ ذلك الوقت ({ $moment }) تغيرت صفحتان.
        [few] منذ ذلك الوقت ({ $moment }) تغيرت { $count } صفحات.
        [many] منذ ذلك الوقت ({ $moment }) تغيرت { $count } صفحة.
       *[other] منذ ذلك الوقت ({ $moment }) تغيرت { $count } صفحة.
    }
 }
news-of = { $date }، المراجعة { $number }
news-author = قال ذلك: { $author }.
news-no-author = لا يُذكر من عمل هذه المراجعة.
news-added = أُضيف
news-changed = تغيّر
news-removed = أُزيل
news-before = قبل
news-after = بعد
news-nothing = لا شيء
news-translations = الترجمات
news-follow = يمكنك أن تتلقى الجديد في قارئ للأخبار:
field-date = التاريخ
field-note = ملاحظة
field-municipalities-sources = مصادر قائمة البلديات
field-contact = بيانات الاتصال
field-address = العنوان البريدي
field-participation = دليل المشاركة
field-norms = ماذا تقول القوانين
field-mentions = أين يذكرها مصدر
field-detail = تفصيل
news-first = تاريخ الدليل يبدأ في { $date }.
news-see = شاهده كما كان
news-how = لترى صفحة كما كانت في يوم معين، أضف في آخر عنوانها { $example }.

history-title = { $name }: ما الذي تغيّر
history-short = ما الذي تغيّر
history-lead = ما الذي تغيّر في صفحة هذه الشبكة وشركائها وأنشطتها.
history-none = منذ أن صار للدليل تاريخ، لم تتغير هذه الصفحة.

past = أنت تنظر إلى الدليل كما كان: المراجعة { $number } بتاريخ { $date }.
past-now = ارجع إلى اليوم
past-changed = ما الذي تغيّر منذ ذلك الحين
past-title = ذلك اليوم غير موجود
past-malformed = اكتب اليوم هكذا 2026-12-01، أو المراجعة هكذا r1.
past-unknown = للدليل تاريخ من { $first } إلى { $last }.

kind-source = مصدر
kind-theme = مجال
kind-topic = موضوع
kind-audience = لمن
kind-partner-kind = نوع الشريك
kind-story-kind = نوع القصة
kind-caution = تنبيه
kind-evidence = درجة الإثبات
kind-territory-evidence = إثبات المنطقة
kind-source-kind = نوع المصدر
kind-province = مقاطعة
kind-municipality = بلدية
kind-names = أسماء أخرى لبلدية
kind-town-hall = رقم أو عنوان بلدية (Comune)
kind-living-service = خدمة مفتوحة اليوم
kind-former-name = اسم بلدية لم تعد موجودة
kind-network = شبكة
kind-candidate = منطقة غير محسوبة
kind-story = قصة
kind-school = مدرسة
kind-need = حاجة مدرسة
kind-named-language = لغة
kind-fact = معلومة عن الخطة
kind-statistic = رقم عن منطقة
kind-boundaries = حدود
kind-water = بحيرات وأنهار
kind-partner = شريك
kind-intervention = نشاط
kind-order = ترتيب قائمة
