index-reti = الشبكات
index-reti-lead = الشبكات المحلية لخطة Lab'Impact: من كانت، وأين، وماذا فعلت.
index-reti-description = قائمة الشبكات المحلية لخطة Lab'Impact في لومبارديا، حسب الاسم أو عدد البلديات أو عدد الأنشطة.
index-interventi = الأنشطة
index-interventi-lead = ما خططت له الشبكات وما أنجزته، مع المصادر.
index-interventi-description = قائمة أنشطة شبكات خطة Lab'Impact، حسب الشبكة أو العنوان أو المجال، مع ما تقوله المصادر عن كل نشاط.
index-partner = الشركاء
index-partner-lead = المنظمات التي شاركت في الشبكات.
index-partner-description = قائمة شركاء شبكات خطة Lab'Impact: بلديات ومدارس وتعاونيات وجمعيات.
index-province = المقاطعات
index-province-lead = مقاطعات لومبارديا الاثنتا عشرة، مع شبكاتها وبلدياتها.
index-province-description = قائمة مقاطعات لومبارديا مع عدد شبكات خطة Lab'Impact والبلديات والسكان.
index-temi = المجالات
index-temi-lead = محاور الخطة الأربعة، مع أنشطتها.
index-temi-description = قائمة المجالات الأربعة، أي محاور خطة Lab'Impact، مع عدد الأنشطة والشبكات.
index-argomenti = الموضوعات
index-argomenti-lead = بماذا تهتم الأنشطة، بكلمات بسيطة.
index-argomenti-description = قائمة موضوعات أنشطة خطة Lab'Impact، مشروحة بكلمات بسيطة.

index-count-reti = { $count-form ->
    [zero] لا شبكات
    [one] شبكة واحدة
    [two] شبكتان
    [few] { $count } شبكات
    [many] { $count } شبكة
   *[other] { $count } شبكة
 }
index-count-interventi = { $count-form ->
    [zero] لا أنشطة
    [one] نشاط واحد
    [two] نشاطان
    [few] { $count } أنشطة
    [many] { $count } نشاطًا
   *[other] { $count } نشاط
 }
index-count-partner = { $count-form ->
    [zero] لا شركاء
    [one] شريك واحد
    [two] شريكان
    [few] { $count } شركاء
    [many] { $count } شريكًا
   *[other] { $count } شريك
 }
index-count-province = { $count-form ->
    [zero] لا مقاطعات
    [one] مقاطعة واحدة
    [two] مقاطعتان
    [few] { $count } مقاطعات
    [many] { $count } مقاطعة
   *[other] { $count } مقاطعة
 }
index-count-temi = { $count-form ->
    [zero] لا مجالات
    [one] مجال واحد
    [two] مجالان
    [few] { $count } مجالات
    [many] { $count } مجالًا
   *[other] { $count } مجال
 }
index-count-argomenti = { $count-form ->
    [zero] لا موضوعات
    [one] موضوع واحد
    [two] موضوعان
    [few] { $count } موضوعات
    [many] { $count } موضوعًا
   *[other] { $count } موضوع
 }

index-order = ترتيب حسب
order-reti = عدد الشبكات
order-rete = الشبكة
order-tema = المجال
order-residenti = السكان
order-tipo = النوع
order-data = التاريخ
order-fatti = رُوي أنها أُنجزت
order-previsti = مخطط لها
index-submit = عرض
index-none = لا شيء يطابق كل المرشحات المختارة. أزل واحدًا، أو:
index-map = شاهد الشبكات على الخريطة
