leads-title = لکھنے کے لیے اشارے
leads-lead = ہر اشارہ ایک ایسے قاعدے سے نکلتا ہے جو گنتی کرتا ہے: جو باقیوں سے سب سے زیادہ مختلف ہیں وہ پہلے آتے ہیں۔ کوئی اشارہ وجہ نہیں بتاتا: وہ آپ ڈھونڈیں۔
leads-none = آج یہاں کسی قاعدے سے کوئی اشارہ نہیں نکلتا۔ ہم اپنی طرف سے بنانے کے بجائے یہ بتا دیتے ہیں۔
leads-few = { $count-form ->
    [one] ایک سچا اشارہ: آج اس سے زیادہ نہیں۔
   *[other] { $count } سچے اشارے: آج ان سے زیادہ نہیں۔
 }
leads-all = { $count-form ->
    [one] اشارہ
   *[other] تمام { $count } اشارے
 }
lead-figures = اعداد، ایک ایک کر کے
lead-sources = یہ کہاں لکھا ہے
lead-call = کس سے پوچھیں
lead-care = لکھنے سے پہلے
lead-care-text = ہم وہ گنتے ہیں جو ہمارے پڑھے ہوئے ماخذ بتاتے ہیں۔ جو لکھا نہیں وہ پھر بھی ہوا ہو سکتا ہے: نیٹ ورک سے پوچھیں۔
lead-picture = تصویر
lead-licence = لائسنس
lead-claim = «{ $source }»: { $count }
lead-compared = { $among ->
    [provinces] { $of } صوبوں میں درمیان کا عدد { $median } ہے: یہاں { $value } ہے۔
    [networks] { $of } نیٹ ورکس میں درمیان کا عدد { $median } ہے: یہاں { $value } ہے۔
    [actions] { $of } ایکشنز میں درمیان کا عدد { $median } ہے: یہاں { $value } ہے۔
    [topics] { $of } موضوعات میں درمیان کا عدد { $median } ہے: یہاں { $value } ہے۔
    [audiences] لوگوں کے { $of } گروہوں میں درمیان کا عدد { $median } ہے: یہاں { $value } ہے۔
   *[partners] { $of } تنظیموں میں درمیان کا عدد { $median } ہے: یہاں { $value } ہے۔
 }
lead-gone-title = یہ اشارہ اب درست نہیں
lead-gone-text = جس قاعدے سے یہ نکلتا تھا، اب اس سے نہیں نکلتا۔ ڈیٹا میں کیا بدلا، یہ «نیا کیا ہے» میں لکھا ہے۔
lead-gone-last = یہ نظرثانی { $number } میں درست تھا، { $date }: جیسا تھا ویسا دوبارہ پڑھیں۔
lead-gone-since = نظرثانی { $number } سے یہ درست نہیں، { $date }۔

lead-count-networks = { $count-form ->
    [one] 1 نیٹ ورک
   *[other] { $count } نیٹ ورک
 }
lead-count-interventions = { $count-form ->
    [one] 1 سرگرمی
   *[other] { $count } سرگرمیاں
 }
lead-count-partners = { $count-form ->
    [one] 1 تنظیم
   *[other] { $count } تنظیمیں
 }
lead-count-stories = { $count-form ->
    [one] 1 کہانی
   *[other] { $count } کہانیاں
 }
lead-count-municipalities = { $count-form ->
    [one] 1 بلدیہ
   *[other] { $count } بلدیات
 }

lead-unica-rete-title = «{ $topic }»: ہمیں صرف ایک نیٹ ورک معلوم ہے، { $network }
lead-unica-rete-text = تمام نیٹ ورکس میں صرف { $network } ہے جس کی «{ $topic }» پر سرگرمیاں معلوم ہیں: { $interventions }۔
lead-una-volta-title = «{ $audience }» کے لیے ہمیں صرف ایک سرگرمی معلوم ہے
lead-una-volta-text = پورے لومبارڈی میں ماخذ «{ $audience }» کا نام صرف ایک سرگرمی میں لیتے ہیں: «{ $intervention }»، نیٹ ورک { $network }۔
lead-lontane-title = «{ $topic }»: دو نیٹ ورک، الگ الگ صوبوں میں
lead-lontane-text = «{ $topic }» پر صرف دو نیٹ ورکس کی سرگرمیاں معلوم ہیں، مختلف صوبوں میں: { $networks-names }۔
lead-azione-meno-svolta-title = «{ $theme }» وہ ایکشن ہے جس کی سب سے کم سرگرمیاں ماخذوں کے مطابق ہوئیں
lead-azione-meno-svolta-text = «{ $theme }» کے لیے معلوم: { $interventions }۔ ان میں سے جو ماخذوں کے مطابق ہوئیں: { $done }، باقی ہر ایکشن سے کم۔
lead-azione-mancante-title = { $province }: «{ $theme }» کے لیے ہمیں کچھ نہیں ملا
lead-azione-mancante-text = صوبہ { $province } میں معلوم ہیں: { $networks }۔ لیکن ہمارا پڑھا ہوا کوئی ماخذ «{ $theme }» کے لیے ان کی کوئی سرگرمی نہیں بتاتا۔
lead-piu-interventi-title = { $network } وہ نیٹ ورک ہے جس کی سب سے زیادہ سرگرمیاں معلوم ہیں
lead-piu-interventi-text = ہمارے پڑھے ہوئے ماخذ اتنی بتاتے ہیں: { $count }۔ کسی اور نیٹ ورک کی اتنی نہیں۔
lead-nessun-intervento-title = { $networks }، اور کوئی معلوم سرگرمی نہیں
lead-nessun-intervento-text = یہ منصوبے کا حصہ تھے، لیکن ہمارا پڑھا ہوا کوئی ماخذ نہیں بتاتا کہ انہوں نے کیا کیا: { $networks-names }۔
lead-previsti-mai-raccontati-title = { $network }: سب کچھ طے تھا، کوئی بیان نہیں ملا
lead-previsti-mai-raccontati-text = اتنی طے تھیں: { $planned }۔ ہمارا پڑھا ہوا کوئی ماخذ نہیں بتاتا کہ ہوئیں یا نہیں، اور ہمیں اس نیٹ ورک کے بارے میں کوئی کہانی نہیں ملی۔
lead-una-sola-fonte-title = { $network }: تمام سرگرمیوں کا صرف ایک ماخذ
lead-una-sola-fonte-text = اس نیٹ ورک کی جتنی سرگرمیاں ہمیں معلوم ہیں ({ $interventions })، وہ سب ایک ہی ماخذ میں لکھی ہیں: «{ $source }»۔
lead-nessuna-storia-title = { $network } کے بارے میں ہمیں کوئی مضمون نہیں ملا
lead-nessuna-storia-text = اس کی معلوم ہیں: { $interventions }۔ لیکن ہمیں نہ کوئی مضمون ملا نہ انٹرویو۔
lead-piu-raccontata-title = { $network } وہ نیٹ ورک ہے جس کے بارے میں ہمیں سب سے زیادہ کہانیاں ملیں
lead-piu-raccontata-text = اس کے بارے میں ہیں: { $count }۔ کسی اور نیٹ ورک کے بارے میں ہمیں اتنا نہیں ملا۔
lead-piu-partner-title = ہماری معلومات کے مطابق سب سے زیادہ تنظیمیں { $network } میں ہیں
lead-piu-partner-text = ماخذ اتنی کے نام لیتے ہیں: { $count }۔ کسی اور نیٹ ورک میں ہمیں اتنی معلوم نہیں۔
lead-in-piu-reti-title = تنظیم { $partner } کئی نیٹ ورکس میں تھی: { $networks }
lead-in-piu-reti-text = ماخذ ایک ہی تنظیم کا نام مختلف علاقوں میں لیتے ہیں: { $networks-names }۔
lead-pochi-in-piu-reti-title = تقریباً ہر تنظیم کا نام صرف ایک نیٹ ورک میں ہے
lead-pochi-in-piu-reti-text = معلوم ہیں: { $partners }۔ جن کا نام ایک سے زیادہ نیٹ ورکس میں ہے وہ { $several } ہیں۔
lead-insieme-title = «{ $intervention }»: ایک ماخذ ان کے نام ایک ساتھ لیتا ہے: { $named }
lead-insieme-text = ہمیں معلوم سرگرمیوں میں سے «{ $source }» صرف اسی کا بتاتا ہے، نیٹ ورک { $network }۔ اس میں نام ہیں: { $partners-names }۔ سرگرمی کے بارے میں کیا معلوم ہے: { $evidence }۔ پورے نیٹ ورک میں ہمیں معلوم ہیں: { $partners }، { $interventions }۔ ہر تنظیم نے کیا کیا، یہ ان سے پوچھیں۔
lead-fonti-discordi-title = { $network }: ماخذ بلدیات کی ایک جیسی تعداد نہیں بتاتے
lead-fonti-discordi-text = ہمارے پڑھے ہوئے ماخذ اس پر متفق نہیں کہ نیٹ ورک میں کتنی بلدیات ہیں: { $said }۔ ہماری فہرست میں ہیں: { $municipalities }، اور نیٹ ورک کا صفحہ بتاتا ہے کہ کیوں۔
lead-storie-discordi-title = { $network }: کہانیاں بلدیات کی ایک جیسی تعداد نہیں بتاتیں
lead-storie-discordi-text = نیٹ ورک کے بارے میں دو یا زیادہ کہانیاں مختلف تعداد بتاتی ہیں: { $said }۔ نیٹ ورک کے بارے میں ہمیں معلوم کہانیاں: { $stories }۔ ہماری فہرست میں: { $municipalities }۔ نیٹ ورک کا صفحہ بتاتا ہے کہ کیوں۔
lead-comuni-ignoti-title = { $networks }: ہمیں تمام بلدیات معلوم نہیں
lead-comuni-ignoti-text = پڑھے گئے ذرائع ان نیٹ ورکس کی تمام بلدیات نہیں بتاتے: { $networks-names }۔
lead-comuni-promessi-title = اعلان کردہ بلدیات: { $promised }۔ نام سے معلوم: { $known }
lead-comuni-promessi-text = منصوبہ کہتا تھا کہ وہ { $promised } بلدیات تک پہنچے گا۔ ہمارے پڑھے ہوئے ماخذوں سے نیٹ ورکس میں اتنی کے نام معلوم ہوتے ہیں: { $known }۔
lead-pochi-comuni-title = { $province }: کم بلدیات جن کا نیٹ ورک میں ہونا معلوم ہے
lead-pochi-comuni-text = صوبہ { $province } میں ہیں: { $municipalities }۔ ماخذوں کے مطابق ان میں سے کسی نیٹ ورک میں ہیں: { $known }۔
lead-residenti-per-rete-title = { $province }: ہر نیٹ ورک کے حساب سے بہت سے غیر ملکی رہائشی
lead-residenti-per-rete-text = { $year } میں صوبہ { $province } میں { $residents } غیر ملکی رہتے تھے، اور نیٹ ورک یہ تھے: { $networks }۔ کسی اور صوبے میں ہر نیٹ ورک کے حساب سے اتنے لوگ نہیں تھے۔
lead-cinque-anni-fa-title = پانچ سال پہلے { $network } کے بارے میں لکھا جاتا تھا
lead-cinque-anni-fa-text = { $year } میں اس نیٹ ورک کے بارے میں شائع ہونے والی کہانیاں: { $stories }۔ کم از کم ایک اسی مہینے کی ہے۔ کیا باقی رہا؟
lead-cambiata-title = { $network }: اب ہمیں معلوم ہیں { $now }
lead-cambiata-text = { $date } کی تازہ کاری سے پہلے معلوم تھیں: { $before }۔ جو بدلا وہ ہماری معلومات ہیں، نیٹ ورک کا کام نہیں۔

numbers-title = تمام اعداد
numbers-lead = ہر نیٹ ورک، ہر ایکشن کے لیے: ماخذ کتنی سرگرمیوں کے بارے میں بتاتے ہیں کہ ہوئیں، اور کتنی طے شدہ تھیں۔ ہر عدد وہ فہرست کھولتا ہے جسے وہ گنتا ہے۔
numbers-network = نیٹ ورک
numbers-total = کل
numbers-note = «3 + 2» کا مطلب ہے: 3 ماخذ کے مطابق ہوئیں، 2 طے شدہ تھیں۔
numbers-reported = ماخذ کے مطابق ہوئیں: { $count }
numbers-planned = طے شدہ: { $count }
compare-title = موازنہ کریں
compare-title-of = موازنہ: { $names }
compare-lead = دو سے چار صوبے یا نیٹ ورک ساتھ ساتھ: ہر عدد کی ایک سطر، اور فرق لفظوں میں۔
compare-bad = دو سے { $most } تک صوبوں کا، یا دو سے { $most } تک نیٹ ورکس کا موازنہ ہو سکتا ہے۔ زیادہ یا کم چنیں۔
compare-choose = کون سے صوبے؟
compare-choose-networks = یا کون سے نیٹ ورک؟
compare-submit = موازنہ کریں
compare-what = کیا
compare-difference = لفظوں میں
compare-networks = نیٹ ورک
compare-interventions = معلوم سرگرمیاں
compare-done = سرگرمیاں جو ماخذ کے مطابق ہوئیں
compare-partners = تنظیمیں
compare-stories = شائع ہونے والی کہانیاں
compare-municipalities = بلدیات
compare-each = ہر نیٹ ورک کی معلوم سرگرمیاں
compare-share = بلدیات جو ماخذوں کے مطابق کسی نیٹ ورک میں ہیں، سو میں سے
compare-tables = سرگرمیاں ڈاؤن لوڈ کریں
compare-same = ایک ہی عدد۔
compare-more = { $most } میں { $least } سے { $more } زیادہ ہیں۔
press-kit = صحافیوں کے لیے فائل (ZIP)
