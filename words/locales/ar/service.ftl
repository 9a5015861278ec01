data-title = بيانات للتنزيل
data-reti = الشبكات
data-interventi = الأنشطة
data-partner = الشركاء
data-storie = القصص
data-comuni = البلديات
data-fonti = المصادر
data-rows = { $count-form ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفًا
   *[other] { $count } صف
 }
data-chosen = الجداول أدناه فيها فقط: { $values }.
data-all = نزّل كل شيء
data-filter = جزء فقط
data-filter-1 = افتح الخريطة أو القصص، واختر المرشحات.
data-filter-2 = انسخ من عنوان الصفحة ما يأتي بعد علامة الاستفهام.
data-filter-3 = ضعه في آخر عنوان جدول: تحصل على نفس الصفوف التي تراها في الصفحة.
data-use = ماذا يمكنك أن تفعل بها
data-licence = يمكنك نسخ البيانات وتغييرها ونشرها، حتى في عملك، إذا ذكرت Atlante (رخصة CC BY 4.0). نصوص المقالات تبقى لناشريها: هنا ملخصات كتبناها نحن فقط.
data-cite = اذكرها هكذا:
data-citation = Atlante Lab'Impact، المراجعة { $number } بتاريخ { $date }
data-revision = كل تصحيح يصنع مراجعة جديدة. هذه رقمها { $number }.

press-title = للصحافة
press-description = أرقام مع مصدرها، وقصص نُشرت من قبل، وجداول للتنزيل، وكيف تذكر المصدر: خطة Lab'Impact مقاطعة بمقاطعة.
press-lead = اختر المقاطعة: تجد الأرقام مع مصدرها، وما نُشر من قبل، والجداول، وكيف تذكر المصدر.
press-where = المقاطعة
press-all = كل لومبارديا
press-submit = عرض
press-region = في لومبارديا
press-numbers = الأرقام { $where }
press-selection = في هذا الاختيار
press-public = السكان الأجانب
press-networks = { $count-form ->
    [zero] شبكة
    [one] شبكة
    [two] شبكتان
    [few] شبكات
    [many] شبكة
   *[other] شبكة
 }
press-interventions = { $count-form ->
    [zero] نشاط معروف
    [one] نشاط معروف
    [two] نشاطان معروفان
    [few] أنشطة معروفة
    [many] نشاطًا معروفًا
   *[other] نشاط معروف
 }
press-reported = { $count-form ->
    [zero] رُوي أنه أُنجز
    [one] رُوي أنه أُنجز
    [two] رُوي أنهما أُنجزا
    [few] رُوي أنها أُنجزت
    [many] رُوي أنها أُنجزت
   *[other] رُوي أنها أُنجزت
 }
press-published = { $count-form ->
    [zero] منشور
    [one] منشور
    [two] منشوران
    [few] منشورات
    [many] منشورًا
   *[other] منشور
 }
press-foreign = السكان الأجانب ({ $year })
press-foreign-share = نسبة الأجانب بين السكان ({ $year })
press-known = هذه أرقام ما ترويه المصادر التي قرأناها، وليست أرقام كل ما أُنجز.
press-stories = ما نُشر من قبل
press-stories-all = كل المنشورات ({ $count })
press-stories-none = لم نجد منشورات.
press-files = الجداول
press-data = جداول أخرى والرخصة
press-cite = كيف تذكر المصدر
press-cite-text = لكل صفحة عنوان لا يتغير. لذكر Atlante كمصدر:
press-care = قبل أن تنشر، افتح مصدر كل معلومة من علامة «§ مصدر»: وثيقة المشروع تقول ما كان مخططًا له، لا ما أُنجز.

whole-title = هذا الملف فيه دائمًا كل شيء
whole-text = لا يختار أي مرشح من صفوفه. يمكنك تنزيله كاملًا، أو أخذ ملف يتبع المرشح.
whole-filtered = الملفات التي تتبع مرشحك
unknown-title = الملفات لا تعرف هذا المعامل
unknown-text = ربما كُتب خطأً. كان الملف سيحوي كل السطور دون أن يقول ذلك: لهذا لا نعطيك إياه.
unknown-parameter = المعامل
unknown-known = المعاملات الموجودة
