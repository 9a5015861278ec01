# ما يفيد في العثور على الصفحات وإرسالها وحفظها.

offline-copy = بلا إنترنت: هذه نسخة ببيانات { $date }.
offline-title = أنت بلا إنترنت
offline-text = هذه الصفحة ليست من الصفحات المحفوظة على جهازك. حاول مرة أخرى عندما يعود الإنترنت.
offline-kept = يمكنك فتح هذه الصفحات
share-copy = انسخ الرابط
share-send = مشاركة
share-copied = تم نسخ الرابط.
share-failed = المتصفح لا يسمح بالنسخ: استخدم العنوان في الأعلى.
picture-site = خريطة لومبارديا مع مناطق شبكات Lab'Impact الـ35.
picture-network = خريطة لومبارديا مع منطقة { $name }.
picture-below = Lab'Impact، { $province }
picture-foot = دليل مستقل. انتهت الخطة في يونيو 2023.
