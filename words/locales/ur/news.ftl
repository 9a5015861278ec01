news-title = نیا کیا ہے
news-lead = اس فہرست میں کیا بدلا، خانہ بہ خانہ: پہلے، بعد میں، اور کس نے کہا۔
news-none = کچھ نہیں بدلا۔
news-revision = نظرثانی { $number }
news-since = { $count ->
    [0] تب سے ({ $moment }) کچھ نہیں بدلا۔
   *[other] { $count-form ->
        [one] تب سے ({ $moment }) ایک صفحہ بدلا ہے۔
       *[other] تب سے ({ $moment }) { $count } صفحے بدلے ہیں۔
    }
 }
news-of = { $date }، نظرثانی { $number }
news-author = یہ کہا: { $author }۔
news-no-author = یہ نہیں بتایا گیا کہ یہ نظرثانی کس نے کی۔
news-added = شامل ہوا
news-changed = بدلا
news-removed = ہٹایا گیا
news-before = پہلے
news-after = بعد میں
news-nothing = کچھ نہیں
news-translations = ترجمے
news-follow = نئی باتیں آپ خبریں پڑھنے والے پروگرام میں پا سکتے ہیں:
field-date = تاریخ
field-note = نوٹ
field-municipalities-sources = بلدیات کی فہرست کے ماخذ
field-contact = رابطے
field-address = پتہ
field-participation = شرکت کا ثبوت
field-norms = قانون کیا کہتے ہیں
field-mentions = ماخذ میں اس کا ذکر کہاں ہے
field-detail = ایک تفصیل
news-first = فہرست کی تاریخ { $date } سے شروع ہوتی ہے۔
news-see = دیکھیں یہ کیسا تھا
news-how = کسی دن صفحہ کیسا تھا، یہ دیکھنے کے لیے پتے کے آخر میں { $example } لگائیں۔

history-title = { $name }: کیا بدلا
history-short = کیا بدلا
history-lead = اس نیٹ ورک، اس کے شراکت داروں اور اس کی سرگرمیوں کے صفحے میں کیا بدلا۔
history-none = جب سے فہرست کی تاریخ ہے، یہ صفحہ نہیں بدلا۔

past = آپ فہرست کو اس حالت میں دیکھ رہے ہیں جیسی وہ تھی: نظرثانی { $number }، { $date }۔
past-now = آج پر واپس
past-changed = تب سے کیا بدلا
past-title = وہ دن موجود نہیں
past-malformed = دن اس طرح لکھیں 2026-12-01، یا نظرثانی اس طرح r1۔
past-unknown = فہرست کی تاریخ { $first } سے { $last } تک ہے۔

kind-source = ماخذ
kind-theme = شعبہ
kind-topic = موضوع
kind-audience = کس کے لیے
kind-partner-kind = شراکت دار کی قسم
kind-story-kind = کہانی کی قسم
kind-caution = تنبیہ
kind-evidence = ثبوت کا درجہ
kind-territory-evidence = علاقے کا ثبوت
kind-source-kind = ماخذ کی قسم
kind-province = صوبہ
kind-municipality = بلدیہ
kind-names = بلدیہ کے دوسرے نام
kind-town-hall = بلدیہ (Comune) کا فون یا پتہ
kind-living-service = آج کھلی خدمت
kind-former-name = ایسی بلدیہ کا نام جو اب نہیں رہی
kind-network = نیٹ ورک
kind-candidate = علاقہ جو گنا نہیں گیا
kind-story = کہانی
kind-school = اسکول
kind-need = اسکول کی ضرورت
kind-named-language = زبان
kind-fact = منصوبے کے بارے میں معلومات
kind-statistic = کسی علاقے کا عدد
kind-boundaries = حدود
kind-water = جھیلیں اور دریا
kind-partner = شراکت دار
kind-intervention = سرگرمی
kind-order = فہرست کی ترتیب
