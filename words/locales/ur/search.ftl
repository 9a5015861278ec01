# تلاش۔

search-title = Atlante میں تلاش کریں
search-title-of = «{ $text }»: تلاش کے نتائج
search-lead = لکھیں آپ کو کیا چاہیے، یا کہاں، جیسے آپ کسی سے کہتے ہیں۔ آپ اطالوی، البانوی، عربی، بنگالی، چینی، فرانسیسی، انگریزی، پنجابی، رومانوی، ہسپانوی، یوکرینی یا اردو میں لکھ سکتے ہیں۔
search-description = لومبارڈی میں Lab'Impact منصوبے کے نیٹ ورکس، سرگرمیوں، بلدیات، موضوعات، شراکت داروں اور کہانیوں میں تلاش کریں۔
search-words = آپ کیا ڈھونڈ رہے ہیں؟
search-submit = تلاش کریں
search-any-province = تمام
search-any-theme = تمام
search-examples = مثلاً
search-example-1 = Bergamo میں اطالوی زبان کا کورس
search-example-2 = Dalmine کے اسکول میں ثقافتی ثالثی
search-example-3 = رہائشی اجازت نامہ
search-example-4 = Valle Camonica اخباری مضامین
search-example-5 = خاندان کا ملاپ
search-count = { $count ->
    [0] «{ $text }» کے لیے کوئی نتیجہ نہیں
   *[other] { $count-form ->
        [one] «{ $text }» کے لیے 1 نتیجہ
       *[other] «{ $text }» کے لیے { $count } نتائج
    }
 }
search-corrected = «{ $typed }» موجود نہیں۔ ہم نے «{ $read }» تلاش کیا۔
search-unknown = { $count-form ->
    [one] Atlante میں لفظ { $words } موجود نہیں: ہم نے اسے تلاش سے باہر رکھا۔
   *[other] Atlante میں الفاظ { $words } موجود نہیں: ہم نے انہیں تلاش سے باہر رکھا۔
 }
search-narrow = تلاش کو محدود کریں
search-place = ہم وہ دکھا رہے ہیں جو { $place } کے بارے میں ہے۔
search-understood = ہم نے سمجھا:
search-here = { $subject }: { $place } میں اور قریب
search-here-none = اس موضوع ({ $subject }) پر پڑھے گئے ذرائع { $place } اور آس پاس کے بارے میں کچھ نہیں بتاتے۔
search-add-place = جو لکھا ہے اس میں اپنی بلدیہ شامل کریں: ہم بتائیں گے کہ کس کو فون کریں۔
search-also = ہم نے دوسرے الفاظ بھی تلاش کیے
search-without = صرف میرے الفاظ تلاش کریں
search-own = ہم نے صرف آپ کے الفاظ تلاش کیے۔
search-with = ملتے جلتے الفاظ بھی تلاش کریں
search-kinds = نتائج کی اقسام
search-in-all = سب
search-in-reti = نیٹ ورک
search-in-interventi = سرگرمیاں
search-in-comuni = بلدیات
search-in-argomenti = موضوعات
search-in-partner = شراکت دار
search-in-storie = کہانیاں
search-one-network = نیٹ ورک
search-one-intervention = سرگرمی
search-one-municipality = بلدیہ
search-one-topic = موضوع
search-one-partner = شراکت دار
search-one-story = کہانی
search-why = یہ یہاں کیوں ملا
search-field-name = نام
search-field-other-name = دوسرا نام
search-field-postal-code = پوسٹل کوڈ
search-field-district = سماجی ضلع
search-field-lead = سربراہ ادارہ
search-field-partner = شراکت دار
search-field-network = نیٹ ورک
search-field-place = جگہ
search-field-province = صوبہ
search-field-kind = قسم
search-field-theme = شعبہ
search-field-topic = موضوع
search-field-audience = کس کے لیے
search-field-publisher = ناشر
search-field-keyword = کلیدی لفظ
search-field-summary = متن میں
search-field-intervention = سرگرمی
search-field-subject = متعلقہ
search-none-elsewhere = Atlante میں لومبارڈی میں غیر ملکی نژاد لوگوں کے لیے نیٹ ورک اور خدمات جمع ہیں۔ آپ جو ڈھونڈ رہے ہیں وہ یہاں نہیں۔
search-none-outside = Atlante صرف لومبارڈی کی بات کرتا ہے: آپ نے جو جگہ لکھی اس کے بارے میں کچھ نہیں جانتا۔
search-none = ہمیں کچھ نہیں ملا۔ آپ کیا کر سکتے ہیں:
search-none-words = کم الفاظ، یا زیادہ عام الفاظ لکھیں۔
search-none-place = اپنی بلدیہ نام یا پوسٹل کوڈ سے ڈھونڈیں
search-none-networks = نقشے پر 35 نیٹ ورک دیکھیں
search-everywhere = صوبے اور شعبے کے بغیر تلاش کریں
search-list = نتائج
