data-title = ڈاؤن لوڈ کے لیے ڈیٹا
data-reti = نیٹ ورک
data-interventi = سرگرمیاں
data-partner = شراکت دار
data-storie = کہانیاں
data-comuni = بلدیات
data-fonti = ماخذ
data-rows = { $count-form ->
    [one] 1 سطر
   *[other] { $count } سطریں
 }
data-chosen = نیچے کے جدولوں میں صرف یہ ہیں: { $values }۔
data-all = سب ڈاؤن لوڈ کریں
data-filter = صرف ایک حصہ
data-filter-1 = نقشہ یا کہانیاں کھولیں، اور فلٹر چنیں۔
data-filter-2 = صفحے کے پتے سے وہ کاپی کریں جو سوالیہ نشان کے بعد آتا ہے۔
data-filter-3 = اسے کسی جدول کے پتے کے آخر میں لگائیں: آپ کو وہی سطریں ملیں گی جو صفحے پر نظر آتی ہیں۔
data-use = آپ ان سے کیا کر سکتے ہیں
data-licence = آپ ڈیٹا کاپی کر سکتے ہیں، بدل سکتے ہیں اور شائع کر سکتے ہیں، کاروبار کے لیے بھی، اگر آپ Atlante کا حوالہ دیں (CC BY 4.0 لائسنس)۔ مضامین کا متن ان کے شائع کرنے والوں کا ہے: یہاں صرف ہمارے اپنے خلاصے ہیں۔
data-cite = حوالہ ایسے دیں:
data-citation = Atlante Lab'Impact، نظرثانی { $number }، { $date }
data-revision = ہر درستی سے ایک نئی نظرثانی بنتی ہے۔ یہ نمبر { $number } ہے۔

press-title = صحافیوں کے لیے
press-description = اعداد اپنے ماخذ کے ساتھ، شائع ہو چکی کہانیاں، ڈاؤن لوڈ کے لیے جدول اور حوالہ دینے کا طریقہ: Lab'Impact منصوبہ صوبہ بہ صوبہ۔
press-lead = صوبہ چنیں: آپ کو اعداد اپنے ماخذ کے ساتھ، جو شائع ہو چکا ہے، جدول اور حوالہ دینے کا طریقہ ملے گا۔
press-where = صوبہ
press-all = پورا لومبارڈی
press-submit = دکھائیں
press-region = لومبارڈی میں
press-numbers = اعداد: { $where }
press-selection = اس انتخاب میں
press-public = غیر ملکی رہائشی
press-networks = { $count-form ->
    [one] نیٹ ورک
   *[other] نیٹ ورک
 }
press-interventions = { $count-form ->
    [one] معلوم سرگرمی
   *[other] معلوم سرگرمیاں
 }
press-reported = { $count-form ->
    [one] جو ماخذ کے مطابق ہوئی
   *[other] جو ماخذوں کے مطابق ہوئیں
 }
press-published = { $count-form ->
    [one] اشاعت
   *[other] اشاعتیں
 }
press-foreign = غیر ملکی رہائشی ({ $year })
press-foreign-share = رہائشیوں میں غیر ملکی ({ $year })
press-known = یہ اس کے اعداد ہیں جو ہمارے پڑھے ہوئے ماخذ بتاتے ہیں، اس سب کے نہیں جو کیا گیا۔
press-stories = کیا شائع ہو چکا ہے
press-stories-all = تمام { $count } اشاعتیں
press-stories-none = ہمیں کوئی اشاعت نہیں ملی۔
press-files = جدول
press-data = مزید جدول اور لائسنس
press-cite = حوالہ کیسے دیں
press-cite-text = ہر صفحے کا پتہ ایسا ہے جو بدلتا نہیں۔ Atlante کا حوالہ دینے کے لیے:
press-care = شائع کرنے سے پہلے ہر بات کا ماخذ «§ ماخذ» کے نشان سے کھولیں: پروجیکٹ کی دستاویز بتاتی ہے کہ کیا طے تھا، یہ نہیں کہ کیا ہوا۔

whole-title = اس فائل میں ہمیشہ سب کچھ ہوتا ہے
whole-text = کوئی فلٹر اس کی سطروں میں سے نہیں چنتا۔ آپ اسے پورا ڈاؤن لوڈ کر سکتے ہیں، یا وہ فائل لے سکتے ہیں جو فلٹر پر چلتی ہے۔
whole-filtered = وہ فائلیں جو آپ کے فلٹر پر چلتی ہیں
unknown-title = فائلیں اس پیرامیٹر کو نہیں جانتیں
unknown-text = شاید غلط لکھا گیا ہے۔ فائل میں بتائے بغیر ساری سطریں ہوتیں: اس لیے ہم اسے نہیں دے رہے۔
unknown-parameter = پیرامیٹر
unknown-known = جو پیرامیٹر موجود ہیں
