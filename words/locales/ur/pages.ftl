breadcrumb = آپ کہاں ہیں
toc = اس صفحے پر
unsaid = ہمارے پڑھے ہوئے ماخذ یہ نہیں بتاتے
percent = { $value }%
source-undated = بغیر تاریخ
story-undated = بغیر تاریخ
count-municipalities = { $count-form ->
    [one] ایک معلوم بلدیہ
   *[other] { $count } معلوم بلدیات
 }
count-interventions = { $count ->
    [0] کوئی سرگرمی نہیں ملی
   *[other] { $count-form ->
        [one] ایک سرگرمی
       *[other] { $count } سرگرمیاں
    }
 }

ended = Lab'Impact منصوبہ { $date } کو ختم ہو گیا۔ یہاں آپ پڑھتے ہیں کہ کیا طے تھا یا کیا بتایا گیا۔ یہ آج چلنے والی خدمات کی فہرست نہیں ہے۔
ended-undated = Lab'Impact منصوبہ ختم ہو گیا۔ یہاں آپ پڑھتے ہیں کہ کیا طے تھا یا کیا بتایا گیا۔ یہ آج چلنے والی خدمات کی فہرست نہیں ہے۔
ended-now = آج کیا موجود ہے، یہ جاننے کے لیے نیٹ ورک کا صفحہ کھولیں اور اس کے سربراہ ادارے سے پوچھیں، یا اپنی بلدیہ (Comune) سے پوچھیں۔

contact-lead = سربراہ ادارہ (Ente capofila)
contact-office = دفتر
contact-website = ویب سائٹ

evidence-explained = «طے شدہ»: کسی دستاویز یا اعلان میں اس کا وعدہ تھا، لیکن ہمارا پڑھا ہوا کوئی ماخذ نہیں بتاتا کہ یہ ہوئی یا نہیں۔ «ہوئی»: کوئی مضمون یا صفحہ کہتا ہے کہ یہ ہوئی۔
evidence-planned = یہ طے شدہ سرگرمی تھی۔ ہمارا پڑھا ہوا کوئی ماخذ نہیں بتاتا کہ ہوئی یا نہیں: ہو سکتا ہے ہوئی ہو، ہو سکتا ہے نہ ہوئی ہو۔
evidence-reported = کم از کم ایک ماخذ بتاتا ہے کہ سرگرمی ہوئی تھی۔ اس کا مطلب یہ نہیں کہ وہ آج بھی ہے۔

province-name = { $kind ->
    [city] بڑا شہر { $name } (Città metropolitana)
   *[province] صوبہ { $name }
 }
province-in = { $kind ->
    [city] بڑے شہر { $name } میں
   *[province] صوبہ { $name } میں
 }
theme-number = ایکشن { $number }

locator-network = { $network }: اس کی معلوم بلدیات ({ $province })
locator-network-text = { $count ->
    [0] صوبے کی حدود، بلدیات کے بغیر: فہرست معلوم نہیں۔
   *[other] { $count-form ->
        [one] صوبے کی حدود کے اندر ایک رنگین بلدیہ۔
       *[other] صوبے کی حدود کے اندر { $count } رنگین بلدیات۔
    }
 }
locator-place = { $place } اور پڑوسی بلدیات
locator-place-text = اس کی پڑوسی بلدیات: { $names }۔ جو بلدیات کسی نیٹ ورک میں ہیں وہ رنگین ہیں۔
locator-province = نیٹ ورک { $where }
locator-province-text = { $count-form ->
    [one] صوبے کی حدود کے اندر ایک نیٹ ورک کا معلوم علاقہ۔
   *[other] صوبے کی حدود کے اندر { $count } نیٹ ورکس کے معلوم علاقے۔
 }

network-description = { $name }: { $municipalities ->
    [0] کوئی معلوم بلدیہ نہیں
   *[other] { $municipalities-form ->
        [one] ایک معلوم بلدیہ
       *[other] { $municipalities } معلوم بلدیات
    }
 }، { $interventions ->
    [0] کوئی سرگرمی نہیں ملی
   *[other] { $interventions-form ->
        [one] ایک سرگرمی
       *[other] { $interventions } سرگرمیاں
    }
 }۔ سربراہ ادارہ: { $lead }۔ شراکت داروں، کہانیوں، پتوں اور ماخذوں کے ساتھ۔
network-where = کہاں
network-partners = شراکت دار
network-interventions = سرگرمیاں
network-stories = کہانیاں
network-sources = ماخذ
network-provinces = صوبے:
network-ambito = ماخذ اس علاقے کو یہ نام دیتے ہیں:
network-no-municipalities = ہمارے پڑھے ہوئے ماخذ نہیں بتاتے کہ اس میں کون سی بلدیات تھیں۔
network-no-interventions = ہمارے پڑھے ہوئے ماخذ اس نیٹ ورک کی سرگرمیاں نہیں بتاتے۔ اس کا مطلب یہ نہیں کہ سرگرمیاں تھیں ہی نہیں۔
network-proof = کہاں لکھا ہے کہ یہ 35 نیٹ ورکس میں سے ایک تھا:
network-other-sources = اس صفحے کے دیگر ماخذ:

municipality-title-covered = { $name } ({ $sigla }) اس نیٹ ورک میں تھی: { $network }
municipality-title-none = { $name } ({ $sigla }) کسی معلوم نیٹ ورک میں نہیں تھی
municipality-title-unknown = { $name } ({ $sigla }): ماخذ نہیں بتاتے کہ یہ کسی نیٹ ورک میں تھی یا نہیں
municipality-covered = { $name } کا نام { $network } کی بلدیات کی فہرست میں ہے، جو Lab'Impact منصوبے کے 35 نیٹ ورکس میں سے ایک ہے۔
municipality-on-map = نقشے پر نیٹ ورک دیکھیں
municipality-none = { $name } کا نام Lab'Impact کے کسی نیٹ ورک کی بلدیات کی فہرست میں نہیں۔ { $where } جتنے نیٹ ورک معلوم ہیں، سب کی فہرست شائع ہو چکی ہے: اس بلدیہ کا نام وہاں نہیں ہے۔
municipality-unknown = ہمارے پڑھے ہوئے ماخذ نہیں بتاتے کہ { $name } Lab'Impact کے کسی نیٹ ورک میں تھی یا نہیں۔
municipality-lists = منصوبے کے مطابق بلدیات { $counted } تھیں۔ ہماری پڑھی ہوئی فہرستوں میں { $known } کے نام ہیں۔ کوئی نئی فہرست یہ جواب بدل سکتی ہے۔
municipality-province-networks = صوبے کے نیٹ ورک
municipality-incomplete = نیٹ ورک جن کی فہرست نامکمل ہے
municipality-incomplete-text = اس صوبے میں ایسے نیٹ ورک ہیں جن کی تمام بلدیات ہمیں یقین سے معلوم نہیں۔ شاید یہ بلدیہ ان میں سے کسی میں تھی: سربراہ ادارے سے پوچھیں۔
municipality-candidate = پروجیکٹ سے جڑا ایک علاقہ
candidate-badge = 35 نیٹ ورکس میں گنا نہیں گیا
municipality-done = نیٹ ورک نے کیا طے کیا یا کیا کیا
municipality-named = دوسری سرگرمیاں جن میں اس بلدیہ کا نام ہے
municipality-facts = بلدیہ
municipality-province = صوبہ
municipality-population = رہنے والے
residents-2023 = 1 جنوری 2023 کو { $count } (عارضی عدد)
municipality-postal = پوسٹل کوڈ (CAP)
municipality-code = ISTAT کوڈ (2023)
municipality-current = آج
municipality-current-text = 1 جنوری 2026 کو اس کا علاقہ { $name } کی بلدیہ میں ہے (ISTAT کوڈ { $code })
municipality-former = پہلے نام
municipality-former-text = { $name }، { $date } تک
municipality-former-moved = { $name }، { $date } تک: پھر { $today } کی بلدیہ میں
municipality-near = قریب
municipality-neighbours = پڑوسی بلدیات اور ان کا نیٹ ورک:
municipality-no-network = کوئی معلوم نیٹ ورک نہیں
municipality-networks-near = قریب کے دوسرے نیٹ ورک:

partner-description = { $name } نے لومبارڈی میں Lab'Impact منصوبے کے { $count-form ->
    [one] ایک نیٹ ورک
   *[other] { $count } نیٹ ورکس
 } میں حصہ لیا۔ ماخذوں کے ساتھ۔
partner-lead = { $count-form ->
    [one] اس نے Lab'Impact منصوبے کے ایک نیٹ ورک میں حصہ لیا۔
   *[other] اس نے Lab'Impact منصوبے کے { $count } نیٹ ورکس میں حصہ لیا۔
 }
partner-kind = ادارے کی قسم
partner-networks = اس کے نیٹ ورک
partner-caveat = ماخذ بتاتے ہیں کہ شراکت دار نے کس نیٹ ورک میں کام کیا، لیکن ہمیشہ نہیں بتاتے کہ کن سرگرمیوں میں۔ سرگرمیاں ہر نیٹ ورک کے صفحے پر ہیں۔
partner-others = دوسرے معلوم شراکت دار:

intervention-description-planned = { $network }، طے شدہ سرگرمی۔ { $title }: { $summary }
intervention-description-reported = { $network }، سرگرمی جو ماخذ کے مطابق ہوئی۔ { $title }: { $summary }
intervention-network = نیٹ ورک
intervention-theme = شعبہ
intervention-when = کب
intervention-where = کہاں
intervention-audience = کس کے لیے
intervention-topics = موضوعات
intervention-others = نیٹ ورک کی دوسری سرگرمیاں
intervention-only = اس نیٹ ورک کی صرف یہی سرگرمی ملی۔
intervention-alike = دوسرے نیٹ ورکس میں ملتی جلتی سرگرمیاں
intervention-stories = نیٹ ورک کے بارے میں کہانیاں

province-summary = { $networks-form ->
    [one] Lab'Impact کے ایک نیٹ ورک کا
   *[other] Lab'Impact کے { $networks } نیٹ ورکس کا
 } یہاں مرکز یا کم از کم ایک بلدیہ تھی۔ { $total } بلدیات میں سے کسی نیٹ ورک کی فہرست میں: { $covered-form ->
    [one] ایک
   *[other] { $covered }
 }۔
province-capital = صوبے کا صدر مقام
province-covered = کسی نیٹ ورک کی فہرست میں بلدیات
province-unknown = بلدیات جن کا نیٹ ورک ہمیں معلوم نہیں
province-none = نیٹ ورکس سے باہر بلدیات
province-networks = نیٹ ورک
province-statistics = اعداد، دوسرے صوبوں کے مقابلے میں
province-municipalities = بلدیات
province-list-covered = کسی نیٹ ورک کی فہرست میں: { $count }
province-list-unknown = ماخذ یہ نہیں بتاتے: { $count }
province-list-none = کسی فہرست میں نہیں: { $count }
province-covered-explained = ہر بلدیہ کا صفحہ بتاتا ہے کہ اس کا نیٹ ورک کون سا ہے اور فہرست کہاں سے آئی ہے۔
province-unknown-explained = کسی نیٹ ورک کی فہرست میں ان کا نام نہیں۔ لیکن صوبے کے کم از کم ایک نیٹ ورک کی فہرست یقینی یا مکمل نہیں، یا ان کا نام کسی ایسے علاقے میں ہے جو نیٹ ورکس میں گنا نہیں گیا۔
province-none-explained = کسی فہرست میں ان کا نام نہیں، اور صوبے کے تمام معلوم نیٹ ورکس کی فہرست شائع ہو چکی ہے۔

figures-municipalities = بلدیات
figures-small = 5,000 تک رہنے والوں والی بلدیات
figures-small-share = 5,000 تک رہنے والوں والی بلدیات کا حصہ
figures-foreign = غیر ملکی رہائشی
figures-foreign-share = غیر ملکی رہائشیوں کا حصہ
figures-lombardy = لومبارڈی
figures-italy = اٹلی
figures-area = علاقہ
figures-table = لومبارڈی کے صوبوں میں بلدیات اور غیر ملکی رہائشی
figures-missing = نہیں دیا گیا
figures-caveat = بلدیات 2023 کی ہیں، 1 جنوری 2022 کی آبادی کے مطابق تقسیم۔ غیر ملکی رہائشی 2022 کے ہیں۔

theme-description = { $title }: لومبارڈی میں Lab'Impact کے نیٹ ورکس میں { $count-form ->
    [one] ایک سرگرمی، طے شدہ یا بتائی گئی
   *[other] { $count } سرگرمیاں، طے شدہ یا بتائی گئی
 }، ماخذوں اور کہانیوں کے ساتھ۔
theme-counts = { $interventions-form ->
    [one] ایک سرگرمی ملی
   *[other] { $interventions } سرگرمیاں ملیں
 }، { $networks-form ->
    [one] ایک نیٹ ورک میں
   *[other] { $networks } نیٹ ورکس میں
 }۔
theme-explore = اس شعبے کے نیٹ ورک نقشے پر دیکھیں
theme-topics = موضوعات
theme-networks = نیٹ ورک
theme-interventions = سرگرمیاں
theme-stories = کہانیاں
theme-no-networks = ہمارے پڑھے ہوئے ماخذوں میں کسی نیٹ ورک نے اس شعبے میں کام نہیں کیا۔
theme-no-stories = ہمیں اس شعبے کی کوئی کہانی نہیں ملی۔
topic-description = { $explanation } لومبارڈی میں Lab'Impact کے نیٹ ورکس کی { $count-form ->
    [one] ایک سرگرمی
   *[other] { $count } سرگرمیاں
 }، ماخذوں اور کہانیوں کے ساتھ۔
topic-synonyms = اطالوی میں یہ بھی کہتے ہیں:
topic-themes = یہ اس کا حصہ ہے:
topic-explore = اس موضوع کے نیٹ ورک نقشے پر دیکھیں
topic-networks = نیٹ ورک
topic-interventions = سرگرمیاں
topic-stories = کہانیاں
topic-no-interventions = ہمارے پڑھے ہوئے ماخذ اس موضوع پر کوئی سرگرمی نہیں بتاتے۔
topic-no-stories = ہمیں اس موضوع پر کوئی کہانی نہیں ملی۔

stories-title = کہانیاں
stories-lead = منصوبے اور اس کے نیٹ ورکس کے بارے میں انٹرویو، مضامین، خبریں، ای بک، ویڈیو اور تقریبات۔
stories-opening = صفحہ اس انٹرویو سے شروع ہوتا ہے جس کی تاریخ سب سے نئی ہے۔
stories-group-voci = آوازیں
stories-group-stampa = مقامی اخباروں سے
stories-group-articoli = مضامین اور خبریں
stories-group-documenti = دستاویزات
stories-group-schede = تعارفی صفحات اور ویب صفحات
stories-group-all = «{ $group }» کھولیں ({ $count })
stories-sheets = ان میں سے زیادہ تر منصوبے یا کسی نیٹ ورک کا تعارف کراتے ہیں: اس لیے یہ الگ ہیں۔
stories-description = Lab'Impact منصوبے اور 35 نیٹ ورکس کے بارے میں { $count } اشاعتیں۔ آپ انہیں نیٹ ورک، صوبے، شعبے، موضوع، قسم اور سال سے فلٹر کر سکتے ہیں۔
stories-words = تلاش کے الفاظ
stories-kind = قسم
stories-year = سال
stories-filter = کہانیاں دکھائیں
stories-chosen = منتخب فلٹر:
stories-remove = { $value } ہٹائیں
stories-count = { $count ->
    [0] کوئی کہانی نہیں
   *[other] { $count-form ->
        [one] ایک کہانی
       *[other] { $count } کہانیاں
    }
 }
stories-none = کوئی کہانی تمام منتخب فلٹروں پر پوری نہیں اترتی۔ ایک ہٹائیں، یا:
stories-all = تمام کہانیاں دیکھیں
story-summary-ours = خلاصہ ہمارا ہے۔ اصل متن اس کا ہے جس نے اسے شائع کیا۔
story-read = { $host } پر پڑھیں
story-no-address = ہمیں اس کا ویب پتہ معلوم نہیں۔
story-kind = قسم
story-publisher = ناشر
story-author = لکھنے والا یا والی
story-date = تاریخ
story-tags = کلیدی الفاظ
story-about = یہ کس بارے میں ہے
story-networks = نیٹ ورک
story-no-networks = یہ کسی خاص نیٹ ورک کے بارے میں نہیں، یا ہمارے پڑھے ہوئے ماخذ نہیں بتاتے کہ کس کے بارے میں ہے۔
story-provinces = صوبے
story-no-provinces = یہ کسی خاص صوبے کے بارے میں نہیں۔
story-themes = شعبے
story-no-themes = یہ کسی خاص شعبے کے بارے میں نہیں۔
story-topics = موضوعات
story-no-topics = یہ پروجیکٹ کا عام تعارف ہے۔

sources-title = ماخذ
sources-lead = Atlante کی ہر بات کا ایک ماخذ ہے۔ یہاں وہ تمام دستاویزیں ہیں جو ہم نے استعمال کیں: یہ { $count } ہیں۔ ہر ایک کے ساتھ لکھا ہے کہ کتنے صفحے اس کا حوالہ دیتے ہیں۔
sources-caveat = بہت سے صفحات کے ہم نے صرف کچھ حصے پڑھے۔ ہم نے اداروں سے مواد کی تصدیق نہیں کی۔ کچھ پتے شاید اب نہ کھلیں۔
sources-description = وہ تمام دستاویزیں ({ $count }) جن سے Atlante Lab'Impact کی معلومات آتی ہیں، قسم کے حساب سے، ان صفحات کے ساتھ جو ان کا حوالہ دیتے ہیں۔
source-used = { $count ->
    [0] کوئی صفحہ اس کا حوالہ نہیں دیتا۔
   *[other] { $count-form ->
        [one] ایک صفحہ اس کا حوالہ دیتا ہے۔
       *[other] { $count } صفحے اس کا حوالہ دیتے ہیں۔
    }
 }
source-title = ماخذ: { $title } ({ $publisher })
source-description = { $title }، { $publisher }۔ { $count ->
    [0] Atlante کا کوئی صفحہ اس کا حوالہ نہیں دیتا۔
   *[other] { $count-form ->
        [one] Atlante کا ایک صفحہ اس کا حوالہ دیتا ہے۔
       *[other] Atlante کے { $count } صفحے اور اعداد اس کا حوالہ دیتے ہیں۔
    }
 }
source-publisher = ناشر
source-date = تاریخ
source-kind = قسم
source-address = پتہ
source-no-address = ویب پتہ معلوم نہیں
source-note = اسے کیسے پڑھا گیا
source-uses = اس ماخذ سے کیا آتا ہے
source-unused = کوئی صفحہ اس کا حوالہ نہیں دیتا۔
source-networks = نیٹ ورک: { $count }
source-partners = شراکت دار: { $count }
source-interventions = سرگرمیاں: { $count }
source-stories = کہانیاں: { $count }
source-plan = منصوبے کے بارے میں معلومات: { $count }
source-themes = شعبے: { $count }
source-candidates = علاقے جو نیٹ ورکس میں گنے نہیں گئے: { $count }
source-statistics = اعداد و شمار: { $count }
source-statistics-link = منصوبے کے صفحے پر اعداد دیکھیں
source-places-borders = بلدیات اور صوبوں کی حدود اور آبادی یہاں سے آتی ہیں۔
source-places-codes = 1 جنوری 2026 کو بلدیات کے نام اور کوڈ یہاں سے آتے ہیں۔
source-places-postal = بلدیات کے پوسٹل کوڈ یہاں سے آتے ہیں۔
source-places-names = آبادیاں اور بلدیات کے دوسرے نام، جو تلاش میں استعمال ہوتے ہیں، یہاں سے آتے ہیں۔

plan-title = Lab'Impact منصوبہ
plan-description = { $networks } نیٹ ورک، { $municipalities } بلدیات، لومبارڈی کی { $share } فیصد بلدیات: علاقائی منصوبہ Lab'Impact کیا تھا، کتنا عرصہ چلا، کتنے وسائل سے، اور اس کے بعد کیا آیا۔
plan-lead = Lab'Impact مہاجروں کے انضمام کے لیے لومبارڈی کا علاقائی منصوبہ تھا۔ اس نے { $networks } نیٹ ورکس اور { $municipalities } بلدیات کے ساتھ کام کیا، یعنی لومبارڈی کی { $share } فیصد بلدیات۔
plan-timeline = مختصر طور پر، 2018 سے 2023 تک
plan-today = اور آج
plan-today-text = منصوبہ ختم ہو گیا۔ ابھی مدد چاہیے تو اپنی بلدیہ (Comune) سے شروع کریں: آپ کو فون نمبر ملے گا، اور یہ کہ آپ کے صوبے میں کیا کھلا ہے۔
plan-today-municipality = اپنی بلدیہ (Comune) ڈھونڈیں
plan-today-schools = اسکولوں کے لیے
plan-today-second = اس کے بعد کیا آیا
plan-identity = یہ کیا تھا
plan-people = اسے کس نے چلایا
plan-time = کب
plan-actions = چار ایکشن
plan-actions-pages = ہر ایکشن کا ایک صفحہ ہے جس پر اس کی سرگرمیاں ہیں:
plan-reach = یہ کتنا بڑا تھا
plan-reach-text = { $share } فیصد بلدیات کا حصہ ہے، زمین کا نہیں: لومبارڈی کی تمام بلدیات میں سے { $municipalities }۔
plan-money = نیٹ ورکس کے وسائل
plan-money-text = ہمیں منصوبے کا کل خرچ نہیں ملا۔ ہمیں صرف کچھ مقامی رقمیں معلوم ہیں۔
plan-learning = ورکشاپ اور ملاقاتیں
plan-communication = لوگوں تک بات پہنچانا
plan-national-call = پروجیکٹوں کے لیے قومی اعلان
plan-fami-2014 = یورپی فنڈ FAMI 2014-2020
plan-fami-2021 = یورپی فنڈ FAMI 2021-2027
plan-second-edition = دوسرا دور
plan-later-text = یہ ایک الگ پروگرام ہے، جو بعد میں آیا۔ یہ اس منصوبے کا حصہ نہیں جو اس Atlante میں بتایا گیا ہے۔
plan-classes = رہنے والوں کی تعداد کے حساب سے بلدیات اور غیر ملکی رہائشی
plan-candidates = علاقے جو 35 نیٹ ورکس میں گنے نہیں گئے
plan-candidates-text = ان علاقوں نے پروجیکٹ پیش کیا یا اس میں کام کیا، لیکن ہمارا پڑھا ہوا کوئی ماخذ نہیں کہتا کہ وہ کوئی نیٹ ورک چلاتے تھے۔ اس لیے یہ 35 میں نہیں ہیں۔
candidate-ambito = علاقہ
candidate-municipalities = اس کی فہرست میں { $count } بلدیات کے نام ہیں:

classes-table = لومبارڈی میں رہنے والوں کی تعداد کے حساب سے بلدیات اور غیر ملکی رہائشی؛ آخری دو سطریں باقی سطروں کا جوڑ ہیں
classes-class = بلدیہ کے رہنے والے
classes-municipalities-share = لومبارڈی کی بلدیات کا حصہ
classes-up-to = { $to } تک
classes-between = { $from } سے { $to } تک
classes-over = { $from } سے زیادہ

accessibility-title = سب کے لیے آسان استعمال
accessibility-lead = ہم چاہتے ہیں کہ Atlante ہر کوئی استعمال کر سکے: کی بورڈ سے، اسکرین ریڈر سے، پرانے فون سے، JavaScript کے بغیر۔
accessibility-design = یہ کیسے بنا ہے
accessibility-design-scripts = ہر صفحہ JavaScript کے بغیر مکمل ہے۔ اسکرپٹ صرف نقشے، فلٹروں اور بلدیہ کی تلاش کو تیز کرتے ہیں۔
accessibility-design-keyboard = ہر چیز تک کی بورڈ سے پہنچ سکتے ہیں، صفحے کی ترتیب میں۔ آپ ہمیشہ دیکھتے ہیں کہ آپ کہاں ہیں۔
accessibility-design-map = نقشہ کبھی واحد راستہ نہیں: ساتھ ہمیشہ ایک فہرست ہے جس میں وہی لنک ہیں، اور چارٹ کے ساتھ جدول ہے۔
accessibility-design-words = جملے چھوٹے ہیں۔ جو معلوم نہیں وہ لکھا ہوا ہے، خالی نہیں چھوڑا۔ کوئی معلومات صرف رنگ سے نہیں دی گئی۔
accessibility-design-display = صفحات تنگ اسکرین، بڑے حروف، ہلکے یا گہرے رنگ اور پرنٹ کے مطابق ڈھل جاتے ہیں۔ اگر آپ نے حرکت کم کرنا چنا ہے تو صفحات اس کا خیال رکھتے ہیں۔
accessibility-design-privacy = یہاں نہ کوکیز (cookie) ہیں، نہ آپ پر نظر رکھنے والے اوزار، نہ دوسری سائٹوں کا مواد۔
accessibility-tests = اسے کیسے آزمایا جاتا ہے
accessibility-tests-axe = ہر تبدیلی پر axe-core کے ساتھ کچھ خودکار ٹیسٹ صفحات میں غلطیاں ڈھونڈتے ہیں۔
accessibility-tests-keyboard = ہر تبدیلی پر دوسرے خودکار ٹیسٹ براؤزر میں صرف کی بورڈ سے سائٹ پر چلتے ہیں۔
accessibility-tests-adapted = اور ٹیسٹ صفحات کو 400% بڑا کر کے، حروف میں زیادہ جگہ کے ساتھ، دائیں سے بائیں، آپ کے چنے ہوئے رنگوں میں، حرکت کے بغیر، پرنٹ میں اور انٹرنیٹ کے بغیر دیکھتے ہیں۔
accessibility-tests-people = معذور افراد نے ابھی Atlante کو نہیں آزمایا۔ خودکار ٹیسٹ سب کچھ نہیں پکڑتے۔ اس لیے ہم یہ نہیں کہتے کہ سائٹ اصولوں پر پوری اترتی ہے، کیونکہ کسی نے اس کی تصدیق نہیں کی۔
accessibility-limits = جو کمیاں ہمیں معلوم ہیں
accessibility-limits-italian = صفحوں کے متن اطالوی میں لکھے گئے ہیں۔ دوسری زبانوں میں ان کا ترجمہ مشین نے کیا ہے، اور صفحہ یہ بتاتا ہے؛ جو کم ہے وہ اطالوی میں رہتا ہے، نشان کے ساتھ تاکہ اسکرین ریڈر اسے ٹھیک پڑھیں۔
accessibility-limits-links = اصل دستاویزیں دوسری سائٹوں پر ہیں۔ ہمیں معلوم نہیں کہ ان سائٹوں کا استعمال کتنا آسان ہے۔
accessibility-limits-maps = نقشوں پر بلدیات انگلی کے لیے بہت چھوٹی ہو سکتی ہیں: فہرست استعمال کریں۔
accessibility-limits-tables = تنگ اسکرین پر اعداد کے جدول دائیں بائیں سرکائے جاتے ہیں۔
accessibility-report = مسئلہ بتائیں
accessibility-report-contact = اگر آپ کے لیے کچھ کام نہ کرے تو یہاں لکھیں:
accessibility-report-code = اگر آپ کے لیے کچھ کام نہ کرے تو پروجیکٹ کے کوڈ کی عوامی جگہ پر رپورٹ کھولیں، یا سائٹ چلانے والے کو لکھیں۔
accessibility-report-text = صفحے کا پتہ بتائیں، آپ کیا کرنا چاہتے تھے اور کیا ہوا۔
accessibility-record-title = آخری درج ٹیسٹ
accessibility-record = { $date }: Chromium { $browser } میں axe-core { $axe }، { $width } پکسل چوڑی اسکرین۔ دو زبانوں میں { $pages } صفحات، ہلکے اور گہرے رنگ میں: { $checks } جانچیں، { $violations ->
    [0] کوئی غلطی نہیں ملی
   *[other] { $violations-form ->
        [one] ایک غلطی ملی
       *[other] { $violations } غلطیاں ملیں
    }
 }۔
accessibility-record-others = { $date }: Chromium { $browser } میں axe-core { $axe }، { $width } پکسل چوڑی اسکرین۔ باقی { $languages } زبانوں میں { $pages } صفحات، ہلکے رنگ میں: { $checks } جانچیں، { $violations ->
    [0] کوئی غلطی نہیں ملی
   *[other] { $violations-form ->
        [one] ایک غلطی ملی
       *[other] { $violations } غلطیاں ملیں
    }
 }۔
accessibility-record-pages = جو صفحات آزمائے گئے

not-found-near = شاید آپ یہ ڈھونڈ رہے تھے
not-found-files = جو فائلیں موجود ہیں
not-found-provinces = وہ صوبے جو آپ مانگ سکتے ہیں
not-found-networks = وہ نیٹ ورک جو آپ مانگ سکتے ہیں
ways = یہاں سے دوبارہ شروع کریں:
bad-title = پتے میں ایسی قدر ہے جو موجود نہیں
bad-text = پتے کے ایک فلٹر میں ایسی قدر ہے جسے Atlante نہیں جانتا۔ شاید غلط لکھی گئی ہے۔
bad-parameter = فلٹر
bad-value = قدر
bad-allowed = قدریں جو آپ استعمال کر سکتے ہیں
many-title = پتے میں بہت زیادہ فلٹر ہیں
many-text = آپ ایک ساتھ زیادہ سے زیادہ { $count } قدریں استعمال کر سکتے ہیں۔ کچھ ہٹائیں، یا ان صفحات میں سے کسی سے دوبارہ شروع کریں۔
many-parameter = سب سے زیادہ قدروں والا فلٹر
