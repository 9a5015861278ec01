schools-title = اسکولوں کے لیے
schools-title-of = { $need }: کیا کیا گیا
schools-title-at = { $need }، { $place } میں
schools-description = طالب علم جسے اطالوی نہیں آتی، ثالث، جو اسکول آنا چھوڑ دے: Lab'Impact کے نیٹ ورکس نے آپ کے اسکول کے قریب کیا کیا۔
schools-lead = بتائیں آپ کو کیا چاہیے اور کہاں۔ ہم دکھاتے ہیں کہ آپ کے نیٹ ورک میں، پھر قریب، پھر دوسری جگہ کیا طے ہوا یا کیا گیا، اور کیوں۔
schools-need = مجھے چاہیے
schools-any = چنیں کہ کیا
schools-where = کہاں (بلدیہ یا پوسٹل کوڈ CAP)
schools-refine = آپ کا اسکول، درجہ، زبان
schools-school = اسکول (نام یا کوڈ)
schools-level = درجہ
schools-level-any = کوئی بھی
schools-language = طالب علم کی زبان
schools-language-any = کوئی فرق نہیں
schools-submit = دکھائیں
schools-start = آپ کو کیا چاہیے؟
schools-result = { $count ->
    [0] کوئی تجربہ نہیں: { $need }
   *[other] { $count-form ->
        [one] ایک تجربہ: { $need }
       *[other] { $count } تجربے: { $need }
    }
 }
schools-result-at = { $count ->
    [0] کوئی تجربہ نہیں: { $need }، { $place } سے دیکھا گیا
   *[other] { $count-form ->
        [one] ایک تجربہ: { $need }، { $place } سے دیکھا گیا
       *[other] { $count } تجربے: { $need }، { $place } سے دیکھے گئے
    }
 }
schools-own = { $count-form ->
    [one] { $name } کے نیٹ ورک میں: ایک
   *[other] { $name } کے نیٹ ورک میں: { $count }
 }
schools-close = { $count-form ->
    [one] { $name } کے قریب: ایک
   *[other] { $name } کے قریب: { $count }
 }
schools-far = { $count-form ->
    [one] زیادہ دور: ایک
   *[other] زیادہ دور: { $count }
 }
schools-everywhere = { $count-form ->
    [one] پورے لومبارڈی میں: ایک
   *[other] پورے لومبارڈی میں: { $count }
 }
schools-nothing = ہمارے پڑھے ہوئے ماخذ ایسا کچھ نہیں بتاتے جو اس ضرورت کا جواب ہو۔ بلدیہ (Comune) سے، یا قریب کے کسی اسکول سے پوچھیں۔
schools-nothing-near = { $place } اور اس کے آس پاس ہمارے پڑھے ہوئے ماخذ ایسا کچھ نہیں بتاتے جو اس ضرورت کا جواب ہو۔ سب سے قریب تجربہ { $km } کلومیٹر دور ہے۔
schools-nothing-near-unknown = یہاں قریب ہمارے پڑھے ہوئے ماخذ ایسا کچھ نہیں بتاتے جو اس ضرورت کا جواب ہو۔
schools-more = { $count-form ->
    [one] ایک اور
   *[other] { $count } اور
 }
schools-folded = { $count-form ->
    [one] ایک ملتی جلتی سرگرمی، لیکن اس اسکول کے لیے نہیں
   *[other] { $count } ملتی جلتی سرگرمیاں، لیکن اس اسکول کے لیے نہیں
 }
schools-norms = قانون کیا کہتے ہیں
schools-choose = پرچے میں ڈالیں
schools-unchoose = پرچے سے نکالیں
schools-choices = آپ کے انتخاب
schools-chosen = { $count ->
    [0] کچھ نہیں چنا
   *[other] { $count-form ->
        [one] ایک چنا
       *[other] { $count } چنے
    }
 }
schools-sheet = پرچہ پرنٹ کریں
schools-send = ای میل سے بھیجیں
schools-mail-subject = ہمارے اسکول کے لیے تجربے
schools-gone = آپ کے انتخاب میں کچھ ایسا تھا جو اب موجود نہیں، اور وہ پرچے میں نہیں ہے: { $names }۔
schools-cut = پرچے پر چار تجربے آتے ہیں: ہم نے پہلے چار رکھے ہیں۔
schools-need-unknown = ہم ضرورت «{ $name }» کو نہیں جانتے۔ نیچے سے چنیں: باقی ویسا ہی ہے۔
schools-level-unknown = ہم درجہ «{ $name }» کو نہیں جانتے: اسے چھوڑ دیا ہے۔ فہرست سے چنیں۔
schools-language-unknown = ہم زبان «{ $name }» کو نہیں جانتے: اسے چھوڑ دیا ہے۔ فہرست سے چنیں۔
schools-school-is = { $name } ({ $code })، { $address }، { $place }۔ ادارہ: { $institute }۔
schools-partner = ماخذ اسے ایک نیٹ ورک کا شراکت دار بتاتے ہیں:
schools-school-which = { $count-form ->
    [one] «{ $name }»: کیا یہ اسکول ہے؟
   *[other] «{ $name }»: ان { $count } اسکولوں میں سے کون سا؟
 }
schools-school-cut = { $total } میں سے { $shown }: ایک لفظ اور لکھیں، مثلاً بلدیہ۔
schools-school-none = لومبارڈی کے سرکاری اسکولوں کے رجسٹر میں «{ $name }» نہیں ہے۔ آپ بلدیہ لکھ سکتے ہیں۔
schools-count = { $count ->
    [0] کوئی سرگرمی نہیں
   *[other] { $count-form ->
        [one] 1 سرگرمی
       *[other] { $count } سرگرمیاں
    }
 }
schools-in = بلدیہ اس نیٹ ورک میں تھی:
schools-in-none = بلدیہ کسی نیٹ ورک میں نہیں تھی۔
schools-in-unknown = ہمارے پڑھے ہوئے ماخذ نہیں بتاتے کہ بلدیہ کسی نیٹ ورک میں تھی یا نہیں۔
schools-none = ہمارے پڑھے ہوئے ماخذ ایسی سرگرمیوں کی بات نہیں کرتے۔
schools-search = اپنے الفاظ میں تلاش کریں

level-istituto-comprensivo = اسکول گروپ (istituto comprensivo)
level-infanzia = نرسری اسکول (scuola dell'infanzia)
level-primaria = پرائمری اسکول (scuola primaria)
level-secondaria-primo-grado = مڈل اسکول (secondaria di primo grado)
level-secondaria-secondo-grado = ہائی اسکول (secondaria di secondo grado)
level-adulti = بالغوں کی تعلیم
level-convitto = ہاسٹل والا اسکول (convitto)

reasons = یہ یہاں کیوں ہے
reason-topic = موضوع: { $name }
reason-word = متن میں: «{ $name }»
reason-audience = کس کے لیے: { $name }
reason-action = اسکولوں کے ایکشن میں
reason-level = اس کا ذکر ہے: { $name }
reason-language = ایک ماخذ میں اس زبان کا ذکر ہے: { $name }
reason-own = آپ کے نیٹ ورک میں
reason-bordering = پڑوسی نیٹ ورک میں
reason-distance = { $town }، { $here } سے { $km } کلومیٹر دور ہے
reason-done = ماخذ کے مطابق ہوا
reason-planned = طے تھا: ہمارا پڑھا ہوا کوئی ماخذ نہیں بتاتا کہ ہوا یا نہیں

language-none = نیٹ ورکس کے بارے میں ہمارے پڑھے ہوئے کسی ماخذ میں اس زبان کا ذکر نہیں: { $name }۔ اس کا مطلب یہ نہیں کہ ثالث نہیں ہیں: نیٹ ورک یا بلدیہ سے پوچھیں۔
language-some = { $count-form ->
    [one] ایک ماخذ میں اس زبان کا ذکر ہے: { $name }۔
   *[other] { $count } ماخذوں میں اس زبان کا ذکر ہے: { $name }۔
 }
language-more = کہاں، اور کس سے پوچھیں
language-title = زبان جس کا ماخذوں میں ذکر ہے: { $name }
language-title-none = زبان: { $name }
language-today = آج اس زبان میں کون جواب دیتا ہے
language-ask = آج یہ زبان بولنے والا ثالث ڈھونڈنے کے لیے اپنی بلدیہ (Comune) یا نیٹ ورک کے سربراہ ادارے سے پوچھیں۔
language-schools = میرے اسکول کے قریب مترجم
languages-title = وہ زبانیں جن کا ماخذوں میں ذکر ہے
languages-lead = ہمارے پڑھے ہوئے ماخذ شاید ہی بتاتے ہیں کہ ثالث کن زبانوں میں کام کرتے تھے۔ ہر زبان کے لیے: اس کا ذکر کہاں ہے، اور کون کہتا ہے۔
languages-groups = صرف گروہ کے طور پر مذکور زبانیں
languages-groups-lead = یہاں ماخذ کئی زبانوں کا ایک ساتھ ذکر کرتا ہے اور یہ نہیں بتاتا کہ کون سی۔ ہم اسے ویسا ہی لکھتے ہیں اور کچھ نہیں بڑھاتے۔
languages-count = { $count ->
    [0] کسی ماخذ میں ذکر نہیں
   *[other] { $count-form ->
        [one] ایک ماخذ میں ذکر ہے
       *[other] { $count } ماخذوں میں ذکر ہے
    }
 }

sheet-title = ہمیں چاہیے: { $need }
sheet-description = پرنٹ کرنے کا پرچہ: کس سے پوچھیں، دوسری جگہ کیا کیا گیا، یہ کہاں لکھا ہے۔
sheet-back = تجربوں پر واپس
sheet-usual = آپ نے کچھ نہیں چنا: یہاں پہلے تین تجربے ہیں۔
sheet-code = کوڈ جس میں اس صفحے کا پتہ ہے
sheet-call = آج کس سے پوچھیں
sheet-experiences = کیا طے ہوا یا کیا گیا
sheet-notes = نوٹس
sheet-anywhere = لومبارڈی میں
sheet-ended = Lab'Impact منصوبہ 30 جون 2023 کو ختم ہو گیا: یہ تجربے ہیں، آج چلنے والی خدمات نہیں۔ Atlante Lab'Impact، آزاد فہرست۔

whom-anywhere = کس سے پوچھیں، یہ جاننے کے لیے اسکول کی بلدیہ لکھیں۔
whom-network = نیٹ ورک:
whom-no-office = ہمارے پڑھے ہوئے ماخذ کوئی پتہ یا فون نہیں دیتے
whom-municipality = بلدیہ (Comune) { $place }: سماجی خدمات (servizi sociali) یا اسکولوں کے دفتر (ufficio scuola) کا پوچھیں۔

letters = دو تیار خط
letters-note = آپ انہیں کاپی کر سکتے ہیں یا بھیج سکتے ہیں۔ یہاں کچھ نہیں رہتا۔
letter-to-head = اسکول کے پرنسپل کو
letter-to-municipality = بلدیہ (Comune) کو
letter-mail = ای میل میں کھولیں
letter-same = یہی خط، اس صفحے کی زبان میں
letter-planned = طے تھا
letter-subject = ہمیں چاہیے: { $need }
letter-head = محترم پرنسپل،
    ہمارے اسکول میں ہمیں چاہیے: { $need }۔
    لومبارڈی میں یہ تجربے طے ہوئے یا کیے گئے:
    { $list }
    ماخذ اور پتے یہاں ہیں: { $address }
    کیا ہم اس پر بات کر سکتے ہیں؟

letter-municipality = محترم بلدیہ (Comune) { $place }،
    ہمارے اسکول میں ہمیں چاہیے: { $need }۔
    لومبارڈی میں یہ تجربے طے ہوئے یا کیے گئے:
    { $list }
    ماخذ: { $address }
    آج ایسی کسی چیز کے لیے ہم کس سے پوچھ سکتے ہیں؟

poster-link = خاندانوں کے لیے پوسٹر
poster-title = کیا آپ حال ہی میں { $place } آئے ہیں؟
poster-lead = آپ اسکول میں اپنے بچوں کے لیے یہ مانگ سکتے ہیں:
poster-ended = Lab'Impact منصوبہ 2023 میں ختم ہو گیا۔ آج کیا موجود ہے، یہ جاننے کے لیے بلدیہ (Comune) سے پوچھیں۔

source-needs = اسکولوں کی ضرورتیں: { $count }
source-places-schools = سرکاری اسکول یہاں سے آتے ہیں، اور وہ چھوٹی آبادیاں (frazioni) بھی جن کے نام ان کے پتوں میں ہیں۔

practices-title = اسکولوں کے ساتھ تجربے
practices-lead = نیٹ ورکس نے اسکولوں کے ساتھ کیا کیا، ایک ایک ضرورت کے حساب سے: کیسے، اور ہمیں کتنا معلوم ہے۔
practices-count = { $count ->
    [0] ہمارے پڑھے ہوئے ماخذوں میں کوئی تجربہ نہیں۔
   *[other] { $count-form ->
        [one] ایک تجربہ۔
       *[other] { $count } تجربے۔
    }
 }
practices-near = قریب والے ڈھونڈیں
practices-alike = دوسری جگہ ملتے جلتے
practices-alike-reason = { $count-form ->
    [one] ایک مشترک موضوع
   *[other] { $count } مشترک موضوعات
 }

class-title = کلاس کے لیے ایک سرگرمی: صفحے کے پیچھے کی بات
class-lead = دو گھنٹے، گروپوں میں۔ یہ پہچاننا سیکھتے ہیں کہ کیا لکھا ہے، کون لکھتا ہے، اور کیا معلوم نہیں۔
class-step-1 = ہر گروپ اس صفحے کا ایک تجربہ چنتا ہے اور پڑھتا ہے کہ وہ کیا کہتا ہے۔
class-step-2 = اس کے ماخذ ڈھونڈتا ہے: انہیں کس نے لکھا، کب، اور کس کے لیے؟
class-step-3 = اس پر لکیر لگاتا ہے کہ کیا طے تھا اور کیا ہوا بتایا گیا ہے۔ جو بتاتا ہے، کیا وہ وہاں تھا؟
class-step-4 = تین سوال لکھتا ہے جن کا ماخذ جواب نہیں دیتے، اور یہ کہ آج کس سے پوچھے جا سکتے ہیں۔
class-step-5 = اس تجربے کا کسی دوسرے نیٹ ورک کے ملتے جلتے تجربے سے مقابلہ کرتا ہے: کیا فرق ہے، اور کیوں؟
