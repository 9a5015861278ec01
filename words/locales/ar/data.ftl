data-description = شبكات خطة Lab'Impact وأنشطتها وشركاؤها وقصصها وبلدياتها ومصادرها للجداول والخرائط والبرامج
data-lead = كل قائمة في Atlante تُنزَّل كاملة أو كما رشّحتها، مع المصادر سطرًا بسطر. لـ Excel وLibreOffice اختر جدول البيانات.
data-together = الكل معًا
data-tables = قائمة بعد قائمة
data-size = الأعمدة: { $columns }
file-kilobytes = { $size } كيلوبايت
file-megabytes = { $size } ميغابايت
data-changed = جديدة أو متغيّرة مع المراجعة { $number }: { $count }
data-open = افتح ببرنامج جداول (XLSX)
data-csv = CSV للبرامج
data-columns = ماذا يوجد في كل عمود
data-column = العمود
data-meaning = المعنى
data-kind = القيمة
data-whole = المرشح لا يعمل هنا: القائمة كاملة دائمًا.
data-programs = لمن يكتب برامج وجداول
data-programs-text = العناوين لا تتغير، ويمكن لمواقع أخرى أن تقرأها. كل ملف يقول رقم مراجعته.
data-hsds = أنشطة لقواعد بيانات الخدمات الاجتماعية (HSDS 3.1)
data-reconciliation = مطابقة الأسماء في OpenRefine
kind-text = نص
kind-integer = عدد صحيح
kind-decimal = عدد
kind-date = تاريخ، وقد يكون غير كامل
kind-day = يوم
kind-link = عنوان ويب
kind-list = عدة قيم
kind-sometimes = ليس دائمًا
download = نزّل
download-more = المزيد
download-record = هذه الصفحة للبرامج:
download-cite = لذكرها كمصدر:
use-title = كيف تستخدم البيانات
use-lead = مثال لكل برنامج: انسخه وسيعمل.
use-libreoffice = Excel وLibreOffice
use-libreoffice-text = يكفي أن تفتح ملف XLSX بنقرتين: الحروف والرموز والتواريخ تبقى كما هي مكتوبة. من سطر الأوامر، يحوّله LibreOffice هكذا:
use-qgis = QGIS وبرامج خرائط أخرى
use-qgis-text = في QGIS: اختر Layer ثم Add Layer ثم Add Vector Layer، والصق عنوان ملف GeoJSON. أما GDAL، الذي يقرأ به QGIS الملفات، فيحوّله هكذا:
use-r = R
use-r-text = اقرأ الأعمدة كنص: هكذا تبقى الأصفار في رموز ISTAT.
use-python = Python
use-python-text = مع pandas، اقرأ الأعمدة كنص.
use-duckdb = DuckDB
use-duckdb-text = سؤال بلغة SQL على ملف CSV مباشرة.
use-sqlite = SQLite وDatasette
use-sqlite-text = ملف واحد فيه كل الجداول والمفاتيح التي تربط بينها.
use-openrefine = OpenRefine
use-openrefine-text = إذا كان عندك عمود فيه أسماء بلديات أو شبكات أو جهات، فاختر «Reconcile» ثم «Add standard service» والصق هذا العنوان. بعد ذلك يمكنك إضافة المقاطعة والشبكة وعدد السكان.
quality-title = كيف نفحص الملفات
quality-lead = مع كل تغيير في البرنامج، أدوات كتبها آخرون تقرأ الملفات وتقول هل تتبع قواعد صيغتها.
quality-date = آخر فحص مكتوب هنا كان في { $date }: لا أخطاء.
quality-format = الصيغة
quality-address = الملف
quality-validator = فُحص بـ
quality-size = الحجم
quality-limits = ما لم نفحصه
quality-limits-text = لم نجرّب Excel وQGIS مباشرة: جرّبنا مكانهما LibreOffice وGDAL. ولم نصل إلى مواقع البيانات الوطنية. فحص الصيغة لا يقول هل المعلومة صحيحة: لهذا يوجد مصدر كل صف.
format-xlsx = Excel
format-xlsx-whom = كل القوائم، ورقة لكل قائمة، مع صفحة تقرؤها أولًا. للمكاتب والصحف.
format-csv = CSV
format-csv-metadata = وصف الأعمدة (CSVW)
format-json = JSON
format-geojson = GeoJSON
format-atom = الأخبار (Atom)
format-json-feed = الأخبار (JSON Feed)
format-news-atom = تغييرات الدليل (Atom)
format-news-atom-whom = ما الذي يتغيّر، صفحة بعد صفحة. لمن يتابع الدليل من قارئ للأخبار.
format-news-json-feed = تغييرات الدليل (JSON Feed)
format-news-json-feed-whom = التغييرات نفسها، لمن يقرأ JSON.
format-csv-group = وصف كل الجداول (CSVW)
format-csv-group-whom = معنى الأعمدة ومفاتيحها، للبرامج التي تقرأ CSV على الويب.
format-data-package = حزمة بيانات (Frictionless)
format-data-package-whom = للباحثين الذين يحمّلون كل الجداول معًا.
format-sqlite = SQLite
format-sqlite-whom = كل الجداول في قاعدة بيانات واحدة. لمن يسأل بلغة SQL أو يستخدم Datasette.
format-json-ld = JSON-LD (schema.org)
format-json-ld-whom = لمحركات البحث والبيانات المترابطة.
format-calendar = تقويم (iCalendar)
format-calendar-whom = فعاليات ومواعيد، كلها من الماضي. لمن يرسم خطًا زمنيًا.
format-csl = للاقتباس (CSL-JSON)
format-csl-whom = للبرامج التي تكتب قوائم المراجع.
format-bibtex = للاقتباس (BibTeX)
format-bibtex-whom = لمن يكتب بـLaTeX.
format-ris = للاقتباس (RIS)
format-ris-whom = لبرامج Zotero وEndNote وMendeley.
format-turtle = فهرس البيانات (DCAT-AP_IT, Turtle)
format-turtle-whom = لمواقع البيانات المفتوحة، مثل dati.gov.it.
format-catalogue-json-ld = فهرس البيانات (DCAT-AP_IT, JSON-LD)
format-catalogue-json-ld-whom = نفس الفهرس، لمن يقرأ JSON.
format-archive = كل شيء في ملف مضغوط واحد (ZIP)
format-archive-whom = كل الملفات، مع الرخصة والبصمات الرقمية للتحقق منها.
download-storie = { $count-form ->
    [zero] لا قصص للتنزيل:
    [one] نزّل هذه القصة:
    [two] نزّل هاتين القصتين:
    [few] نزّل هذه الـ{ $count } قصص:
    [many] نزّل هذه الـ{ $count } قصة:
   *[other] نزّل هذه الـ{ $count } قصة:
 }
download-comuni = { $count-form ->
    [zero] لا بلديات للتنزيل:
    [one] نزّل هذه البلدية:
    [two] نزّل هاتين البلديتين:
    [few] نزّل هذه الـ{ $count } بلديات:
    [many] نزّل هذه الـ{ $count } بلدية:
   *[other] نزّل هذه الـ{ $count } بلدية:
 }
download-interventi = { $count-form ->
    [zero] لا أنشطة للتنزيل:
    [one] نزّل هذا النشاط:
    [two] نزّل هذين النشاطين:
    [few] نزّل هذه الـ{ $count } أنشطة:
    [many] نزّل هذه الـ{ $count } نشاطًا:
   *[other] نزّل هذه الـ{ $count } نشاط:
 }
download-reti = { $count-form ->
    [zero] لا شبكات للتنزيل:
    [one] نزّل هذه الشبكة:
    [two] نزّل هاتين الشبكتين:
    [few] نزّل هذه الـ{ $count } شبكات:
    [many] نزّل هذه الـ{ $count } شبكة:
   *[other] نزّل هذه الـ{ $count } شبكة:
 }
download-fonti = { $count-form ->
    [zero] لا مصادر للتنزيل:
    [one] نزّل هذا المصدر:
    [two] نزّل هذين المصدرين:
    [few] نزّل هذه الـ{ $count } مصادر:
    [many] نزّل هذه الـ{ $count } مصدرًا:
   *[other] نزّل هذه الـ{ $count } مصدر:
 }
download-partner = { $count-form ->
    [zero] لا شركاء للتنزيل:
    [one] نزّل هذا الشريك:
    [two] نزّل هذين الشريكين:
    [few] نزّل هؤلاء الـ{ $count } شركاء:
    [many] نزّل هؤلاء الـ{ $count } شريكًا:
   *[other] نزّل هؤلاء الـ{ $count } شريك:
 }
download-province = { $count-form ->
    [zero] لا مقاطعات للتنزيل:
    [one] نزّل هذه المقاطعة:
    [two] نزّل هاتين المقاطعتين:
    [few] نزّل هذه الـ{ $count } مقاطعات:
    [many] نزّل هذه الـ{ $count } مقاطعة:
   *[other] نزّل هذه الـ{ $count } مقاطعة:
 }
download-temi = { $count-form ->
    [zero] لا مجالات للتنزيل:
    [one] نزّل هذا المجال:
    [two] نزّل هذين المجالين:
    [few] نزّل هذه الـ{ $count } مجالات:
    [many] نزّل هذه الـ{ $count } مجالًا:
   *[other] نزّل هذه الـ{ $count } مجال:
 }
download-argomenti = { $count-form ->
    [zero] لا موضوعات للتنزيل:
    [one] نزّل هذا الموضوع:
    [two] نزّل هذين الموضوعين:
    [few] نزّل هذه الـ{ $count } موضوعات:
    [many] نزّل هذه الـ{ $count } موضوعًا:
   *[other] نزّل هذه الـ{ $count } موضوع:
 }
embed-title = اعرضه في موقع آخر
embed-text = انسخ الكود والصقه في صفحتك. لا يستخدم الكوكيز، ويذكر الرخصة والتاريخ، ويتحدّث وحده.
embed-card = مربع هذه الصفحة
embed-map = الخريطة
embed-list = قائمة الشبكات
embed-figure = الرقم
embed-frozen = { $what }، كما هي في المراجعة { $number }: لن تتغير بعد الآن
embed-title-of = شبكات Lab'Impact: { $what }
embed-try = شاهد كيف يظهر
embed-ended = انتهت خطة Lab'Impact في 30 يونيو 2023.
embed-credit = البيانات: Atlante Lab'Impact، المراجعة { $number } بتاريخ { $date }.
embed-open = افتح المصدر
embed-all = { $count-form ->
    [zero] لا شبكات
    [one] شاهد الشبكة
    [two] شاهد الشبكتين
    [few] شاهد الشبكات كلها ({ $count })
    [many] شاهد الشبكات كلها ({ $count })
   *[other] شاهد الشبكات كلها ({ $count })
 }
