today-title = آج کس سے پوچھیں
today-switchboard = یہ آج بلدیہ (Comune) کا عام فون نمبر ہے۔ بتائیں آپ کو کیا چاہیے: وہ آپ کی بات صحیح دفتر سے کرا دیں گے۔
today-network-office = نیٹ ورک کا دفتر، یا اس ادارے کا دفتر جو نیٹ ورک چلاتا تھا۔
today-seat = یہ اس بلدیہ (Comune) کا عام فون نمبر ہے جہاں نیٹ ورک کا مرکز تھا: یہ نیٹ ورک کا دفتر نہیں، لیکن وہ جانتے ہیں کہ آپ کی بات کس سے کرائیں۔
today-lead-town-hall = نیٹ ورک کو بلدیہ (Comune) چلاتی تھی۔ یہ آج اس کا عام فون نمبر ہے: یہ نیٹ ورک کا دفتر نہیں، لیکن وہ جانتے ہیں کہ آپ کی بات کس سے کرائیں۔
today-no-town-hall = ہمیں اس بلدیہ کا نہ فون نمبر معلوم ہے نہ ویب سائٹ۔ اسے indicepa.gov.it پر تلاش کریں، یہ سرکاری اداروں کی سرکاری فہرست ہے۔
today-no-office = ہمارے پڑھے ہوئے ماخذ اس نیٹ ورک کا کوئی پتہ یا فون نہیں دیتے۔
today-yours = آپ کس بلدیہ (Comune) میں رہتے ہیں؟
today-yours-text = منصوبہ 2023 میں ختم ہو گیا۔ آج کی خدمات کے لیے سب سے پہلے اپنی بلدیہ (Comune) سے پوچھیں: اس کا نام لکھیں۔
today-call = فون کریں
today-write = لکھیں
today-open-site = ویب سائٹ کھولیں
today-map = نقشہ کھولیں
today-map-search = نقشے پر تلاش کریں
today-certified = تصدیق شدہ ای میل (PEC): ہو سکتا ہے عام ای میل قبول نہ کرے
today-contacts-of = فون اور ای میل: { $date }۔
today-website-of = ویب سائٹ: { $date }۔
today-contacts-undated = یہ نمبر اور پتے مختلف سالوں کے صفحات سے ہیں: ہو سکتا ہے بدل گئے ہوں۔
today-point-network = نیٹ ورک کا دفتر
today-point-town-hall = بلدیہ کا عام فون نمبر
today-open = آج سب کے لیے کھلے، { $where }
today-open-text = یہ Lab'Impact کا حصہ نہیں ہیں۔ ہر ایک کے ساتھ لکھا ہے کہ معلومات کہاں سے آئیں اور کب کی ہیں۔
today-open-more = اسکولوں کے دفتر اور مفید ویب سائٹیں
today-schools-more = { $count-form ->
    [one] صوبے میں ایک اور جگہ
   *[other] صوبے میں { $count } اور جگہیں
 }
today-hours = اوقات اور جاننے کی باتیں
today-languages = زبانیں: { $languages }۔
today-dated = { $date }۔ ماخذ:
today-undated = بغیر تاریخ کا صفحہ، { $read } کو پڑھا گیا۔ ماخذ:
today-old = یہ دو سال سے زیادہ پرانا ہے: جانے سے پہلے پتا کر لیں۔
service-linea = مفت فون نمبر
service-prefettura = پریفیکچر، صوبے میں حکومت کا دفتر (Prefettura)
service-questura = رہائشی اجازت نامہ (permesso di soggiorno): پولیس ہیڈکوارٹر (Questura)
service-cpia = بالغوں کے اسکول (CPIA)، سب سے قریب والے
service-ufficio-scolastico = اسکولوں کا دفتر (Ufficio scolastico)
service-portale = مفید ویب سائٹیں

tongue-ar = عربی
tongue-bin = ایڈو
tongue-en = انگریزی
tongue-es = ہسپانوی
tongue-fa = فارسی
tongue-ff = فولا
tongue-fr = فرانسیسی
tongue-fuf = پولار
tongue-it = اطالوی
tongue-man = مانڈنگو
tongue-pcm = پجن
tongue-pl = پولش
tongue-ps = پشتو
tongue-pt = پرتگالی
tongue-ru = روسی
tongue-so = صومالی
tongue-sq = البانوی
tongue-ti = تگرینیا
tongue-uk = یوکرینی
tongue-ur = اردو
tongue-wo = وولوف

source-town-halls = بلدیات کے فون اور پتے: { $count }
source-living-services = آج کھلی خدمات: { $count }
source-places-water = نقشوں کی جھیلیں اور دریا یہاں سے آتے ہیں۔

report-link = غلطی بتائیں
report-title = غلطی بتائیں
report-description = کیا آپ نے کوئی غلط یا پرانی معلومات دیکھیں؟ ہمیں بتائیں کہ صحیح کیا ہے اور کہاں لکھا ہے۔
report-lead = کیا آپ نے کچھ غلط یا پرانا دیکھا؟ اسے ٹھیک کرنے میں ہماری مدد کریں۔
report-now = صفحہ اب کیا کہتا ہے
report-now-page = صفحہ:
report-now-sources = اس کے ماخذ:
report-write = لکھیں کہ صحیح کیا ہے
report-write-text = نیچے والا پیغام پورا کریں۔ درستی تب کام آتی ہے جب اسے جانچا جا سکے: بتائیں کہ صحیح بات کہاں لکھی ہے۔
report-message = پیغام
report-subject = درستی: { $title }
report-body = صفحہ: { $page }
    صفحہ کہتا ہے: { $said }
    صحیح یہ ہے:
    یہ یہاں لکھا ہے (پتہ، دستاویز یا دفتر):
report-mail = ای میل لکھیں
report-issue = رپورٹ کھولیں
report-copy = پیغام کاپی کریں
report-page = ہمیں لکھنے کا صفحہ کھولیں
report-page-text = پیغام کاپی کریں اور جو صفحہ کھلے اس میں پیسٹ کریں۔
report-nowhere = جو یہ سائٹ چلاتا ہے اس نے لکھنے کے لیے کوئی پتہ نہیں دیا۔ آپ پیغام کاپی کر کے اسے دے سکتے ہیں جس نے آپ کو Atlante کا بتایا، یا صفحے پر لکھے ادارے کو۔
report-kept = آپ جو لکھتے ہیں وہ آپ کے آلے پر رہتا ہے جب تک آپ خود نہ بھیجیں: یہ سائٹ اسے نہ لیتی ہے نہ محفوظ کرتی ہے۔
report-said = یہ کیا بتاتا ہے
report-phone = فون
report-email = ای میل
report-which = آپ کس صفحے کی بات کر رہے ہیں؟
report-which-text = پتے سے معلوم نہیں ہوتا کہ کس صفحے کی غلطی بتانی ہے، یا وہ صفحہ موجود نہیں۔ صفحہ کھولیں اور آخر میں «غلطی بتائیں» چنیں، یا اس کا پتہ یہاں لکھیں۔
report-which-field = صفحے کا پتہ
report-which-submit = آگے

about-title = اس سائٹ کے بارے میں
about-description = یہ سائٹ کون چلاتا ہے، پڑھنے والوں کے بارے میں کیا محفوظ ہوتا ہے، غلطیاں کیسے ٹھیک ہوتی ہیں۔
about-who = یہ سائٹ کون چلاتا ہے
about-publisher = Atlante کی یہ نقل { $name } چلاتا ہے۔
about-publisher-code = Atlante کی یہ نقل { $name } چلاتا ہے (IPA کوڈ { $code })۔
about-publisher-unknown = جو Atlante کی یہ نقل چلاتا ہے اس نے اپنا نام نہیں بتایا۔
about-contact = چلانے والے کو لکھنے کے لیے:
about-contact-unknown = لکھنے کے لیے کوئی پتہ نہیں دیا گیا۔
about-repository = پروگرام اور ڈیٹا یہاں بنتے ہیں:
about-independent = Atlante ایک آزاد کام ہے۔ یہ Regione Lombardia، ANCI Lombardia، Fondazione ISMU یا اطالوی وزارتِ داخلہ کی سائٹ نہیں ہے۔
about-readers = پڑھنے والوں کے بارے میں کیا محفوظ ہوتا ہے
about-readers-nothing = کچھ نہیں۔ یہاں نہ کوکیز (cookie) ہیں، نہ پڑھنے والوں کے اعداد و شمار، نہ دوسری سائٹوں کا مواد۔ پروگرام کے رجسٹر میں نہ آپ کا پتہ ہوتا ہے، نہ وہ صفحات جو آپ کھولتے ہیں، نہ وہ جو آپ تلاش کرتے ہیں۔
about-readers-device = براؤزر آپ کے دیکھے ہوئے صفحات آپ کے آلے پر رکھتا ہے، تاکہ آپ انہیں انٹرنیٹ کے بغیر بھی پڑھ سکیں۔ آپ کا مقام، اگر آپ اسے استعمال کریں، آلے سے باہر نہیں جاتا۔
about-readers-window = اگر آپ کا براؤزر کوئی اور زبان مانگے تو ہم وہ صرف ایک بار پیش کرتے ہیں۔ بند ہونے تک ونڈو کو یاد رہتا ہے کہ ہم نے پیش کی تھی: اور کوئی نہیں جانتا۔
about-persons = اگر یہاں آپ کی کوئی ذاتی معلومات ہوں
about-persons-offices = یہاں دفتر ہیں، لوگ نہیں۔ ڈیٹا کی جانچ ایسے ای میل پتے قبول نہیں کرتی جو کسی شخص کا نام لگیں۔ لکھنے والوں کے نام وہی ہیں جو مضامین پر لکھے ہیں۔
about-persons-ask = اگر آپ کو اپنے بارے میں کچھ ملے اور آپ اسے ہٹوانا چاہیں تو سائٹ چلانے والے کو لکھیں: صفحہ اور معلومات بتائیں۔ اسے صفحے سے، ڈاؤن لوڈ کی فائلوں سے اور پرانے نسخوں سے ہٹا دیا جاتا ہے۔
about-corrections = غلطیاں کیسے ٹھیک ہوتی ہیں
about-corrections-report = ہر صفحے کے آخر میں اور ہر ماخذ کے ساتھ آپ کو «غلطی بتائیں» ملے گا۔
about-corrections-source = ہم تب درست کرتے ہیں جب کوئی ایسی دستاویز ہو جسے پڑھا جا سکے اور جس میں صحیح بات لکھی ہو، اور ہم اسے صفحے کے ماخذوں میں شامل کرتے ہیں۔ اگر دو دستاویزیں الگ بات کہیں تو ہم یہ لکھ دیتے ہیں۔
about-corrections-shown = ہر درستی سے ڈیٹا کی ایک نئی نظرثانی بنتی ہے، نمبر اور تاریخ کے ساتھ: یہ آپ ہر صفحے کے نیچے دیکھتے ہیں۔ اہم درستیاں پروجیکٹ کی خبروں میں ہیں۔
about-corrections-news = ہر تبدیلی، بڑی ہو یا چھوٹی، یہاں ہے، خانہ بہ خانہ:
about-corrections-cited = حوالے کا پتہ ہمیشہ اسی صفحے پر لے جاتا ہے جس کا آپ نے حوالہ دیا، درستی کے بعد بھی: صفحہ یہ بتاتا ہے، اور دکھاتا ہے کہ تب سے کیا بدلا۔
about-corrections-time = ہم وقت کا وعدہ نہیں کرتے: Atlante کو تھوڑے لوگ چلاتے ہیں۔ غلط فون یا پتہ ہم سب سے پہلے ٹھیک کرتے ہیں۔

status-ended = منصوبہ { $year } میں ختم ہوا
status-ended-undated = منصوبہ ختم ہو گیا
status-interventions = { $count ->
    [0] کوئی سرگرمی نہیں ملی
   *[other] { $count-form ->
        [one] 1 سرگرمی
       *[other] { $count } سرگرمیاں
    }
 }
status-done = { $count-form ->
    [one] 1 ہوئی
   *[other] { $count } ہوئیں
 }
status-planned = { $count-form ->
    [one] 1 طے شدہ
   *[other] { $count } طے شدہ
 }
status-sources = { $count-form ->
    [one] 1 ماخذ
   *[other] { $count } ماخذ
 }
status-note = یہاں آپ پڑھتے ہیں کہ کیا طے تھا یا کیا بتایا گیا۔ یہ آج چلنے والی خدمات کی فہرست نہیں ہے۔
silent = ہمارے پڑھے ہوئے ماخذ ان کی بات نہیں کرتے: { $what }۔ اس کا مطلب یہ نہیں کہ یہ تھے ہی نہیں۔
silent-interventions = سرگرمیاں
silent-partners = شراکت دار
silent-stories = کہانیاں
silent-lead = سربراہ ادارہ
folded-more = { $count-form ->
    [one] ایک اور
   *[other] { $count } اور
 }
intervention-open = سرگرمی کا صفحہ کھولیں
municipality-network = نیٹ ورک
cite = اس صفحے کا حوالہ دیں
cite-text = «{ $title }»، Atlante Lab'Impact، نظرثانی { $number }، { $date }۔ { $url }
cite-copy = حوالہ کاپی کریں
cite-copied = حوالہ کاپی ہو گیا۔
cite-failed = براؤزر کاپی کرنے نہیں دیتا: متن چنیں اور کاپی کریں۔
share-print = پرنٹ کریں
share-copied-text = پیغام کاپی ہو گیا۔
