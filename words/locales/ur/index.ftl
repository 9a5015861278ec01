index-reti = نیٹ ورک
index-reti-lead = Lab'Impact منصوبے کے مقامی نیٹ ورک: وہ کون تھے، کہاں تھے، کیا کیا۔
index-reti-description = لومبارڈی میں Lab'Impact منصوبے کے مقامی نیٹ ورکس کی فہرست، نام، بلدیات کی تعداد یا سرگرمیوں کی تعداد کے حساب سے۔
index-interventi = سرگرمیاں
index-interventi-lead = نیٹ ورکس نے کیا طے کیا تھا اور کیا کیا، ماخذوں کے ساتھ۔
index-interventi-description = Lab'Impact منصوبے کے نیٹ ورکس کی سرگرمیوں کی فہرست، نیٹ ورک، عنوان یا شعبے کے حساب سے، اور ہر ایک کے بارے میں ماخذ کیا کہتے ہیں۔
index-partner = شراکت دار
index-partner-lead = وہ تنظیمیں جنہوں نے نیٹ ورکس میں حصہ لیا۔
index-partner-description = Lab'Impact منصوبے کے نیٹ ورکس کے شراکت داروں کی فہرست: بلدیات، اسکول، کوآپریٹو، انجمنیں۔
index-province = صوبے
index-province-lead = لومبارڈی کے بارہ صوبے، اپنے نیٹ ورکس اور بلدیات کے ساتھ۔
index-province-description = لومبارڈی کے صوبوں کی فہرست، Lab'Impact منصوبے کے نیٹ ورکس، بلدیات اور رہائشیوں کی تعداد کے ساتھ۔
index-temi = شعبے
index-temi-lead = منصوبے کے چار ایکشن، اپنی سرگرمیوں کے ساتھ۔
index-temi-description = چار شعبوں یعنی Lab'Impact منصوبے کے ایکشنز کی فہرست، سرگرمیوں اور نیٹ ورکس کی تعداد کے ساتھ۔
index-argomenti = موضوعات
index-argomenti-lead = سرگرمیاں کس بارے میں ہیں، آسان لفظوں میں۔
index-argomenti-description = Lab'Impact منصوبے کی سرگرمیوں کے موضوعات کی فہرست، آسان لفظوں میں سمجھائے گئے۔

index-count-reti = { $count-form ->
    [one] 1 نیٹ ورک
   *[other] { $count } نیٹ ورک
 }
index-count-interventi = { $count-form ->
    [one] 1 سرگرمی
   *[other] { $count } سرگرمیاں
 }
index-count-partner = { $count-form ->
    [one] 1 شراکت دار
   *[other] { $count } شراکت دار
 }
index-count-province = { $count-form ->
    [one] 1 صوبہ
   *[other] { $count } صوبے
 }
index-count-temi = { $count-form ->
    [one] 1 شعبہ
   *[other] { $count } شعبے
 }
index-count-argomenti = { $count-form ->
    [one] 1 موضوع
   *[other] { $count } موضوعات
 }

index-order = ترتیب
order-reti = نیٹ ورکس کی تعداد
order-rete = نیٹ ورک
order-tema = شعبہ
order-residenti = رہائشی
order-tipo = قسم
order-data = تاریخ
order-fatti = جو ماخذوں کے مطابق ہوئیں
order-previsti = طے شدہ
index-submit = دکھائیں
index-none = کچھ بھی تمام منتخب فلٹروں پر پورا نہیں اترتا۔ ایک ہٹائیں، یا:
index-map = نقشے پر نیٹ ورک دیکھیں
