# الصفحة الأولى: الخريطة والمرشحات وقائمة الشبكات، وخانة البلدية.

explorer-title = شبكات الاندماج في لومبارديا
explorer-lead = من عمل معًا، وأين، ولمن. انتهت الخطة في 30 يونيو 2023.
explorer-description = دليل وخريطة الشبكات الـ35 للخطة الإقليمية Lab'Impact (الصندوق الأوروبي FAMI 2014-2020): البلديات والشركاء والأنشطة والمصادر، مقاطعة بمقاطعة.

needs-title = ما يحتاج إليه الناس كثيرًا
need-italiano-l2 = تعلّم الإيطالية
need-documenti-e-consulenza-legale = الأوراق وتصريح الإقامة
need-sostegno-allo-studio = مساعدة في المدرسة
need-lavoro = العمل
need-salute = الصحة
need-casa = السكن

place-label = بلديتك أو الرمز البريدي أو ما تحتاج إليه
place-example = الإيطالية في Suzzara
place-search = بحث
place-suggestions = اقتراحات
position-use = استخدم موقعي
position-asking = أبحث عن مكانك. يبقى الموقع على هذا الجهاز.
position-denied = لم تسمح باستخدام الموقع. يمكنك كتابة اسم البلدية أو الرمز البريدي.
position-failed = تعذر تحديد الموقع. يمكنك كتابة اسم البلدية أو الرمز البريدي.
position-imprecise = الموقع غير دقيق بما يكفي لمعرفة بلديتك. يمكنك كتابة اسم البلدية أو الرمز البريدي.
position-outside = يبدو أنك خارج لومبارديا: هنا بلديات لومبارديا فقط.
position-unsupported = هذا المتصفح لا يعطي الموقع. يمكنك كتابة اسم البلدية أو الرمز البريدي.
place-found = { $count-form ->
    [zero] لا اقتراحات
    [one] اقتراح واحد
    [two] اقتراحان
    [few] { $shown } اقتراحات
    [many] { $shown } اقتراحًا
   *[other] { $shown } اقتراح
 }

count-of-networks = { $count-form ->
    [zero] لا شبكات
    [one] شبكة واحدة
    [two] شبكتان
    [few] { $shown } شبكات
    [many] { $shown } شبكة
   *[other] { $shown } شبكة
 }
count-of-municipalities = { $count-form ->
    [zero] لا بلديات
    [one] بلدية واحدة
    [two] بلديتان
    [few] { $shown } بلديات
    [many] { $shown } بلدية
   *[other] { $shown } بلدية
 }
card-interventions = الأنشطة: { $what }

card-lead = الجهة القائدة: { $name }
card-leaderless = المصادر لا تذكر الجهة القائدة
card-idle = لا أنشطة في المصادر التي قرأناها
card-nowhere = المصادر لا تذكر البلديات
card-inferred = قائمة مستنتجة
card-partial = قائمة غير كاملة
card-unknown = لم نجد القائمة

filter-title = المرشحات
filter-open = المرشحات
filter-close = إغلاق
filter-help = الرقم بجانب كل خيار يبيّن عدد الشبكات التي تجدها إذا اخترته.
filter-text = كلمات للبحث
filter-province = المقاطعة
filter-place = البلدية (الاسم أو الرمز البريدي)
filter-network = الشبكة
filter-undated = بلا تاريخ
filter-municipality = البلدية
filter-theme = المجال
filter-topic = الموضوع
filter-audience = لمن
filter-evidence = ما نعرفه
filter-order = ترتيب حسب
filter-show = عرض
order-nome = الاسم
order-interventi = عدد الأنشطة
order-comuni = عدد البلديات

active-title = المرشحات المستخدمة
active-remove = أزل المرشح { $label }
active-clear = أزل كل المرشحات
active-more = { $count-form ->
    [zero] ولا مرشحات أخرى
    [one] ومرشح آخر، معلَّم في المربعات
    [two] ومرشحان آخران، معلَّمان في المربعات
    [few] و{ $shown } مرشحات أخرى، معلَّمة في المربعات
    [many] و{ $shown } مرشحًا آخر، معلَّمة في المربعات
   *[other] و{ $shown } مرشح آخر، معلَّمة في المربعات
 }
none-text = لا توجد شبكة تطابق كل المرشحات المختارة.
filter-offline = أنت بلا إنترنت والمرشحات لا تعمل. هذه آخر قائمة حمّلتها.
filter-unreachable = الموقع لا يجيب الآن، والمرشحات لا تعمل. هذه آخر قائمة فتحتها: جرّب مرة أخرى بعد دقيقة.
none-try = جرّب إزالة واحد:
none-alone = إزالة واحد فقط لا تكفي:
none-without = بدون { $label }: { $count }

map-title = خريطة الشبكات
map-open = الخريطة
map-close = إغلاق
map-help = اختر شبكة لتتعرف عليها، أو مقاطعة للترشيح.
map-credit-water = البحيرات ونهر Po: GSHHG 2.3.6 (LGPL 3 أو أحدث)، مبسطة.
map-chosen-open = افتح الصفحة
map-chosen-said = تعرضها الخريطة عن قرب. اخترها مرة أخرى لفتح صفحتها.
map-province = المقاطعة: { $name }
map-partial = { $name } (قائمة البلديات غير كاملة)
map-layers = ما تعرضه الخريطة
map-zoom = التكبير
map-nearer = تكبير
map-farther = تصغير
map-whole = كل لومبارديا
layer-reti = الشبكات
layer-stranieri = السكان الأجانب
layer-piccoli = البلديات الصغيرة
layer-stranieri-title = السكان الأجانب من كل 100 ساكن، { $year }
layer-piccoli-title = البلديات حتى 5,000 ساكن من كل 100 بلدية، { $year }
layer-stranieri-note = الرقم لكل مقاطعة: المصدر لا يعطيه لكل بلدية.
layer-piccoli-note = قُسمت البلديات حسب عدد السكان في 1 يناير 2022. كبّر الخريطة لتراها واحدة واحدة.
layer-range = من { $from } إلى { $to }%
layer-region = في لومبارديا: { $value }.
layer-source = المصدر:
legend-small = بلدية حتى 5,000 ساكن، عن قرب
legend-on = شبكة
legend-off = شبكة استبعدتها المرشحات
legend-land = بلديات بلا شبكة معروفة
legend-mark = شبكة لا نعرف إلا بعض بلدياتها
pager = نتائج أخرى
pager-previous = الصفحة السابقة
pager-place = الصفحة { $number } من { $last }
pager-next = الصفحة التالية
pager-range = { $first }–{ $until } من { $total }
pager-missing = لا توجد صفحة برقم { $asked }: هذه هي الصفحة الأولى.
explorer-all = أظهر كل الشبكات

municipalities-title = بلديتي
municipalities-lead = اكتب اسم بلديتك أو رمزها البريدي. نخبرك في أي شبكة كانت. إذا لم تكن في شبكة معروفة، أو إذا لم تذكر المصادر ذلك، تجده مكتوبًا.
municipalities-description = ابحث عن واحدة من بلديات لومبارديا الـ1,504 واكتشف في أي شبكة من خطة Lab'Impact كانت.
municipalities-provinces = أو اختر المقاطعة
municipalities-of = { $count-form ->
    [zero] لا بلديات
    [one] بلدية واحدة
    [two] بلديتان
    [few] { $count } بلديات
    [many] { $count } بلدية
   *[other] { $count } بلدية
 }
municipalities-none = لا توجد في لومبارديا بلدية اسمها «{ $name }»
municipalities-none-code = لا توجد في لومبارديا بلدية رمزها البريدي { $name }
municipalities-none-text = تحقق من الكتابة، أو اختر المقاطعة. هنا بلديات لومبارديا فقط، بحدود 1 يناير 2023.
municipalities-search = ابحث عن «{ $name }» في كل Atlante
municipalities-none-code-text = البيانات المفتوحة التي نستخدمها لا تحتوي كل الرموز البريدية للمدن الكبيرة. جرّب اسم البلدية.

place-title = أي بلدية؟
place-which = { $count-form ->
    [zero] «{ $name }»: لا بلدية بهذا الاسم
    [one] «{ $name }»: ربما تبحث عن هذه البلدية
    [two] «{ $name }» قد تكون إحدى هاتين البلديتين. أيهما؟
    [few] «{ $name }» قد تكون واحدة من هذه البلديات الـ{ $count }. أي واحدة؟
    [many] «{ $name }» قد تكون واحدة من هذه البلديات الـ{ $count }. أي واحدة؟
   *[other] «{ $name }» قد تكون واحدة من هذه البلديات الـ{ $count }. أي واحدة؟
 }
place-which-code = { $count-form ->
    [zero] الرمز البريدي { $name } ليس لأي بلدية
    [one] الرمز البريدي { $name } لهذه البلدية
    [two] الرمز البريدي { $name } لبلديتين. أيهما بلديتك؟
    [few] الرمز البريدي { $name } لـ{ $count } بلديات. أي واحدة بلديتك؟
    [many] الرمز البريدي { $name } لـ{ $count } بلدية. أي واحدة بلديتك؟
   *[other] الرمز البريدي { $name } لـ{ $count } بلدية. أي واحدة بلديتك؟
 }
place-near = ربما تبحث عن:
place-outside = «{ $name }» ليست في لومبارديا. هنا بلديات لومبارديا فقط.
place-formerly = { $name }، سابقًا { $known }
place-today = { $name }، اليوم { $known }
place-hamlet = { $name }، وفيها { $known }
place-also = { $name } · { $known }
place-cut = { $shown } من { $total }، تابع الكتابة
place-without = تابع بلا اختيار بلدية
place-this = البلدية
place-all = الكل ({ $count })
