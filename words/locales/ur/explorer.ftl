# پہلا صفحہ: نقشہ، فلٹر، نیٹ ورکس کی فہرست، اور بلدیہ کا خانہ۔

explorer-title = لومبارڈی میں انضمام کے نیٹ ورک
explorer-lead = کس نے مل کر کام کیا، کہاں اور کس کے لیے۔ منصوبہ 30 جون 2023 کو ختم ہو گیا۔
explorer-description = علاقائی منصوبے Lab'Impact (یورپی فنڈ FAMI 2014-2020) کے 35 نیٹ ورکس کی فہرست اور نقشہ: بلدیات، شراکت دار، سرگرمیاں اور ماخذ، صوبہ بہ صوبہ۔

needs-title = لوگوں کو اکثر کیا چاہیے
need-italiano-l2 = اطالوی سیکھنا
need-documenti-e-consulenza-legale = کاغذات اور رہائشی اجازت نامہ
need-sostegno-allo-studio = اسکول میں مدد
need-lavoro = کام
need-salute = صحت
need-casa = گھر

place-label = آپ کی بلدیہ، پوسٹل کوڈ، یا آپ کو کیا چاہیے
place-example = Suzzara میں اطالوی
place-search = تلاش کریں
place-suggestions = تجاویز
position-use = میرا مقام استعمال کریں
position-asking = آپ کا مقام ڈھونڈ رہے ہیں۔ مقام اسی آلے پر رہتا ہے۔
position-denied = آپ نے مقام استعمال کرنے کی اجازت نہیں دی۔ آپ بلدیہ کا نام یا پوسٹل کوڈ لکھ سکتے ہیں۔
position-failed = مقام نہیں مل سکا۔ آپ بلدیہ کا نام یا پوسٹل کوڈ لکھ سکتے ہیں۔
position-imprecise = مقام اتنا درست نہیں کہ معلوم ہو آپ کس بلدیہ میں ہیں۔ آپ بلدیہ کا نام یا پوسٹل کوڈ لکھ سکتے ہیں۔
position-outside = لگتا ہے آپ لومبارڈی سے باہر ہیں: یہاں صرف لومبارڈی کی بلدیات ہیں۔
position-unsupported = یہ براؤزر مقام نہیں بتاتا۔ آپ بلدیہ کا نام یا پوسٹل کوڈ لکھ سکتے ہیں۔
place-found = { $count-form ->
    [one] { $shown } تجویز
   *[other] { $shown } تجاویز
 }

count-of-networks = { $count-form ->
    [one] { $shown } نیٹ ورک
   *[other] { $shown } نیٹ ورک
 }
count-of-municipalities = { $count-form ->
    [one] { $shown } بلدیہ
   *[other] { $shown } بلدیات
 }
card-interventions = سرگرمیاں: { $what }

card-lead = سربراہ ادارہ: { $name }
card-leaderless = ماخذ سربراہ ادارہ نہیں بتاتے
card-idle = پڑھے گئے ماخذوں میں کوئی سرگرمی نہیں
card-nowhere = ماخذ بلدیات نہیں بتاتے
card-inferred = اندازے سے بنی فہرست
card-partial = نامکمل فہرست
card-unknown = فہرست نہیں ملی

filter-title = فلٹر
filter-open = فلٹر
filter-close = بند کریں
filter-help = ہر انتخاب کے ساتھ کا عدد بتاتا ہے کہ اسے چننے پر کتنے نیٹ ورک ملیں گے۔
filter-text = تلاش کے الفاظ
filter-province = صوبہ
filter-place = بلدیہ (نام یا پوسٹل کوڈ)
filter-network = نیٹ ورک
filter-undated = بغیر تاریخ
filter-municipality = بلدیہ
filter-theme = شعبہ
filter-topic = موضوع
filter-audience = کس کے لیے
filter-evidence = ہم کیا جانتے ہیں
filter-order = ترتیب
filter-show = دکھائیں
order-nome = نام
order-interventi = سرگرمیوں کی تعداد
order-comuni = بلدیات کی تعداد

active-title = فعال فلٹر
active-remove = فلٹر { $label } ہٹائیں
active-clear = تمام فلٹر ہٹائیں
active-more = { $count-form ->
    [one] اور ایک اور فلٹر، خانوں میں نشان زدہ
   *[other] اور { $shown } اور فلٹر، خانوں میں نشان زدہ
 }
none-text = کوئی نیٹ ورک تمام منتخب فلٹروں پر پورا نہیں اترتا۔
filter-offline = آپ انٹرنیٹ کے بغیر ہیں اور فلٹر کام نہیں کرتے۔ یہ آخری فہرست ہے جو آپ نے کھولی تھی۔
filter-unreachable = اس وقت سائٹ جواب نہیں دے رہی اور فلٹر کام نہیں کرتے۔ یہ وہ آخری فہرست ہے جو آپ نے کھولی تھی: ایک منٹ بعد پھر کوشش کریں۔
none-try = ایک ہٹا کر دیکھیں:
none-alone = صرف ایک ہٹانا کافی نہیں:
none-without = { $label } کے بغیر: { $count }

map-title = نیٹ ورکس کا نقشہ
map-open = نقشہ
map-close = بند کریں
map-help = جاننے کے لیے کوئی نیٹ ورک چنیں، یا فلٹر کے لیے کوئی صوبہ۔
map-credit-water = جھیلیں اور دریا Po: GSHHG 2.3.6 (LGPL 3 یا بعد کا)، سادہ کیے گئے۔
map-chosen-open = صفحہ کھولیں
map-chosen-said = نقشہ اسے قریب سے دکھا رہا ہے۔ اس کا صفحہ کھولنے کے لیے دوبارہ چنیں۔
map-province = صوبہ: { $name }
map-partial = { $name } (بلدیات کی فہرست نامکمل)
map-layers = نقشہ کیا دکھاتا ہے
map-zoom = زوم
map-nearer = بڑا کریں
map-farther = چھوٹا کریں
map-whole = پورا لومبارڈی
layer-reti = نیٹ ورک
layer-stranieri = غیر ملکی رہائشی
layer-piccoli = چھوٹی بلدیات
layer-stranieri-title = ہر 100 رہائشیوں میں غیر ملکی، { $year }
layer-piccoli-title = ہر 100 بلدیات میں 5,000 تک رہائشیوں والی بلدیات، { $year }
layer-stranieri-note = عدد صوبے کا ہے: ماخذ بلدیہ کا نہیں دیتا۔
layer-piccoli-note = بلدیات 1 جنوری 2022 کی آبادی کے مطابق تقسیم ہیں۔ ایک ایک دیکھنے کے لیے نقشہ بڑا کریں۔
layer-range = { $from } سے { $to }% تک
layer-region = لومبارڈی میں: { $value }۔
layer-source = ماخذ:
legend-small = 5,000 تک رہائشیوں والی بلدیہ، قریب سے
legend-on = نیٹ ورک
legend-off = فلٹروں سے خارج نیٹ ورک
legend-land = بلدیات جن کا نیٹ ورک معلوم نہیں
legend-mark = نیٹ ورک جس کی صرف کچھ بلدیات معلوم ہیں
pager = مزید نتائج
pager-previous = پچھلا صفحہ
pager-place = صفحہ { $number } از { $last }
pager-next = اگلا صفحہ
pager-range = { $first }–{ $until } از { $total }
pager-missing = صفحہ { $asked } موجود نہیں: یہ پہلا صفحہ ہے۔
explorer-all = تمام نیٹ ورک دکھائیں

municipalities-title = میری بلدیہ
municipalities-lead = اپنی بلدیہ کا نام یا پوسٹل کوڈ لکھیں۔ ہم بتاتے ہیں کہ وہ کس نیٹ ورک میں تھی۔ اگر وہ کسی معلوم نیٹ ورک میں نہیں تھی، یا ماخذ نہیں بتاتے، تو یہ لکھا ہوا ملے گا۔
municipalities-description = لومبارڈی کی 1,504 بلدیات میں سے ایک تلاش کریں اور جانیں کہ وہ Lab'Impact منصوبے کے کس نیٹ ورک میں تھی۔
municipalities-provinces = یا صوبہ چنیں
municipalities-of = { $count-form ->
    [one] { $count } بلدیہ
   *[other] { $count } بلدیات
 }
municipalities-none = لومبارڈی میں «{ $name }» نام کی کوئی بلدیہ نہیں
municipalities-none-code = لومبارڈی کی کسی بلدیہ کا پوسٹل کوڈ { $name } نہیں
municipalities-none-text = دیکھیں کہ آپ نے کیسے لکھا، یا صوبہ چنیں۔ یہاں صرف لومبارڈی کی بلدیات ہیں، 1 جنوری 2023 کی حدود کے ساتھ۔
municipalities-search = پورے Atlante میں «{ $name }» تلاش کریں
municipalities-none-code-text = ہمارے استعمال کردہ کھلے ڈیٹا میں بڑے شہروں کے تمام پوسٹل کوڈ نہیں۔ بلدیہ کا نام لکھ کر دیکھیں۔

place-title = کون سی بلدیہ؟
place-which = { $count-form ->
    [one] «{ $name }»: شاید آپ یہ بلدیہ ڈھونڈ رہے ہیں
   *[other] «{ $name }» ان { $count } بلدیات میں سے ایک ہو سکتی ہے۔ کون سی؟
 }
place-which-code = { $count-form ->
    [one] پوسٹل کوڈ { $name } اس بلدیہ کا ہے
   *[other] پوسٹل کوڈ { $name } { $count } بلدیات کا ہے۔ آپ کی کون سی ہے؟
 }
place-near = شاید آپ یہ ڈھونڈ رہے ہیں:
place-outside = «{ $name }» لومبارڈی میں نہیں ہے۔ یہاں صرف لومبارڈی کی بلدیات ہیں۔
place-formerly = { $name }، پہلے { $known }
place-today = { $name }، آج { $known }
place-hamlet = { $name }، جہاں { $known } ہے
place-also = { $name } · { $known }
place-cut = { $total } میں سے { $shown }، لکھتے رہیں
place-without = بلدیہ چنے بغیر آگے بڑھیں
place-this = بلدیہ
place-all = تمام { $count }
