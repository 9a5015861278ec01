leads-title = أفكار للكتابة
leads-lead = كل فكرة تأتي من قاعدة تعدّ: الأبعد عمّا يظهر عند الآخرين تأتي أولًا. لا فكرة تقول لماذا: هذا تجده أنت.
leads-none = هنا اليوم لا تجد أي قاعدة فكرة. نقول ذلك بدل أن نخترع واحدة.
leads-few = { $count-form ->
    [zero] لا أفكار حقيقية اليوم.
    [one] فكرة حقيقية واحدة: اليوم لا يوجد أكثر.
    [two] فكرتان حقيقيتان: اليوم لا يوجد أكثر.
    [few] { $count } أفكار حقيقية: اليوم لا يوجد أكثر.
    [many] { $count } فكرة حقيقية: اليوم لا يوجد أكثر.
   *[other] { $count } فكرة حقيقية: اليوم لا يوجد أكثر.
 }
leads-all = { $count-form ->
    [zero] لا أفكار
    [one] الفكرة
    [two] الفكرتان
    [few] كل الأفكار ({ $count })
    [many] كل الأفكار ({ $count })
   *[other] كل الأفكار ({ $count })
 }
lead-figures = الأرقام، واحدًا واحدًا
lead-sources = أين هو مكتوب
lead-call = من تسأل
lead-care = قبل أن تكتبها
lead-care-text = نحن نعدّ ما ترويه المصادر التي قرأناها. ما ليس مكتوبًا قد يكون حصل مع ذلك: اسأل الشبكة.
lead-picture = الصورة
lead-licence = الترخيص
lead-claim = «{ $source }»: { $count }
lead-compared = { $among ->
    [provinces] عدد المقاطعات { $of }، والرقم الأوسط بينها { $median }: هنا { $value }.
    [networks] عدد الشبكات { $of }، والرقم الأوسط بينها { $median }: هنا { $value }.
    [actions] عدد المحاور { $of }، والرقم الأوسط بينها { $median }: هنا { $value }.
    [topics] عدد الموضوعات { $of }، والرقم الأوسط بينها { $median }: هنا { $value }.
    [audiences] عدد مجموعات الناس { $of }، والرقم الأوسط بينها { $median }: هنا { $value }.
   *[partners] عدد المنظمات { $of }، والرقم الأوسط بينها { $median }: هنا { $value }.
 }
lead-gone-title = هذه الفكرة لم تعد صحيحة
lead-gone-text = القاعدة التي كانت تجدها لم تعد تجدها. ماذا تغيّر في البيانات مكتوب في صفحة «الجديد».
lead-gone-last = كانت صحيحة في المراجعة { $number } بتاريخ { $date }: اقرأها كما كانت.
lead-gone-since = لم تعد صحيحة منذ المراجعة { $number } بتاريخ { $date }.

lead-count-networks = { $count-form ->
    [zero] لا شبكات
    [one] شبكة واحدة
    [two] شبكتان
    [few] { $count } شبكات
    [many] { $count } شبكة
   *[other] { $count } شبكة
 }
lead-count-interventions = { $count-form ->
    [zero] لا أنشطة
    [one] نشاط واحد
    [two] نشاطان
    [few] { $count } أنشطة
    [many] { $count } نشاطًا
   *[other] { $count } نشاط
 }
lead-count-partners = { $count-form ->
    [zero] لا منظمات
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $count } منظمات
    [many] { $count } منظمة
   *[other] { $count } منظمة
 }
lead-count-stories = { $count-form ->
    [zero] لا قصص
    [one] قصة واحدة
    [two] قصتان
    [few] { $count } قصص
    [many] { $count } قصة
   *[other] { $count } قصة
 }
lead-count-municipalities = { $count-form ->
    [zero] لا بلديات
    [one] بلدية واحدة
    [two] بلديتان
    [few] { $count } بلديات
    [many] { $count } بلدية
   *[other] { $count } بلدية
 }

lead-unica-rete-title = «{ $topic }»: نعرف شبكة واحدة فقط، { $network }
lead-unica-rete-text = من بين كل الشبكات، { $network } هي الوحيدة التي نعرف لها أنشطة عن «{ $topic }»: { $interventions }.
lead-una-volta-title = نعرف نشاطًا واحدًا فقط من أجل «{ $audience }»
lead-una-volta-text = في كل لومبارديا تذكر المصادر «{ $audience }» في نشاط واحد فقط: «{ $intervention }»، من شبكة { $network }.
lead-lontane-title = «{ $topic }»: شبكتان في مقاطعتين مختلفتين
lead-lontane-text = عن «{ $topic }» نعرف أنشطة شبكتين فقط، في مقاطعتين مختلفتين: { $networks-names }.
lead-azione-meno-svolta-title = «{ $theme }» هو المحور الذي رُوي عنه أقل عدد من الأنشطة المنجزة
lead-azione-meno-svolta-text = الأنشطة المعروفة في محور «{ $theme }»: { $interventions }. ما رُوي منها أنه أُنجز: { $done }، أقل من أي محور آخر.
lead-azione-mancante-title = { $province }: لم نجد شيئًا عن «{ $theme }»
lead-azione-mancante-text = الشبكات المعروفة في مقاطعة { $province }: { $networks }. لكن لا مصدر قرأناه يروي نشاطًا لها في محور «{ $theme }».
lead-piu-interventi-title = { $network } هي الشبكة التي نعرف لها أكثر الأنشطة
lead-piu-interventi-text = ما ترويه المصادر التي قرأناها: { $count }. لا شبكة أخرى لها هذا العدد.
lead-nessun-intervento-title = { $networks }، ولا نشاط معروف
lead-nessun-intervento-text = كانت جزءًا من الخطة، لكن لا مصدر قرأناه يقول ماذا فعلت: { $networks-names }.
lead-previsti-mai-raccontati-title = { $network }: كل شيء مخطط له، ولم نجد من يروي عنه
lead-previsti-mai-raccontati-text = ما كان مخططًا له: { $planned }. لا مصدر قرأناه يقول هل حصل، ولم نجد قصصًا عن الشبكة.
lead-una-sola-fonte-title = { $network }: مصدر واحد فقط لكل الأنشطة
lead-una-sola-fonte-text = كل ما نعرفه من أنشطة هذه الشبكة ({ $interventions }) مكتوب في مصدر واحد فقط: «{ $source }».
lead-nessuna-storia-title = لم نجد مقالات عن { $network }
lead-nessuna-storia-text = الأنشطة المعروفة: { $interventions }. لكننا لم نجد مقالات ولا مقابلات.
lead-piu-raccontata-title = { $network } هي الشبكة التي وجدنا عنها أكبر عدد من القصص
lead-piu-raccontata-text = ما يتحدث عنها: { $count }. لم نجد هذا العدد عن أي شبكة أخرى.
lead-piu-partner-title = { $network } هي الشبكة التي فيها أكبر عدد من المنظمات، حسب ما نعرف
lead-piu-partner-text = ما تذكره المصادر: { $count }. لا نعرف هذا العدد في أي شبكة أخرى.
lead-in-piu-reti-title = كانت المنظمة { $partner } في أكثر من شبكة: { $networks }
lead-in-piu-reti-text = تذكر المصادر نفس المنظمة في مناطق مختلفة: { $networks-names }.
lead-pochi-in-piu-reti-title = كل منظمة تقريبًا مذكورة في شبكة واحدة فقط
lead-pochi-in-piu-reti-text = المنظمات المعروفة: { $partners }. والتي تذكرها المصادر في أكثر من شبكة عددها { $several }.
lead-insieme-title = «{ $intervention }»: مصدر واحد يذكر معًا: { $named }
lead-insieme-text = من الأنشطة التي نعرفها، لا يروي «{ $source }» إلا عن هذا النشاط، من شبكة { $network }. يذكر: { $partners-names }. ما نعرفه عن النشاط: { $evidence }. ما نعرفه في الشبكة كلها: { $partners }، { $interventions }. ماذا فعلت كل منظمة؟ اسألها.
lead-fonti-discordi-title = { $network }: المصادر لا تعطي نفس عدد البلديات
lead-fonti-discordi-text = المصادر التي قرأناها لا تتفق على عدد بلديات الشبكة: { $said }. في قائمتنا: { $municipalities }، وصفحة الشبكة تقول لماذا.
lead-storie-discordi-title = { $network }: القصص لا تعطي نفس عدد البلديات
lead-storie-discordi-text = قصتان أو أكثر عن الشبكة تعطي أعدادًا مختلفة: { $said }. ما نعرفه من قصص عن الشبكة: { $stories }. في قائمتنا: { $municipalities }. صفحة الشبكة تقول لماذا.
lead-comuni-ignoti-title = { $networks }: لا نعرف كل البلديات
lead-comuni-ignoti-text = لا تذكر المصادر التي قرأناها كل بلديات هذه الشبكات: { $networks-names }.
lead-comuni-promessi-title = البلديات المعلنة: { $promised }. المعروفة بالاسم: { $known }
lead-comuni-promessi-text = كانت الخطة تقول إنها تصل إلى هذا العدد من البلديات: { $promised }. ما تسمح المصادر التي قرأناها بتسميته في الشبكات: { $known }.
lead-pochi-comuni-title = { $province }: بلديات قليلة نعرف أنها في شبكة
lead-pochi-comuni-text = في مقاطعة { $province }: { $municipalities }. ما تقول المصادر إنه في شبكة: { $known } فقط.
lead-residenti-per-rete-title = { $province }: سكان أجانب كثيرون لكل شبكة
lead-residenti-per-rete-text = في سنة { $year } كان عدد السكان الأجانب في مقاطعة { $province } { $residents }، وكانت الشبكات: { $networks }. لم يكن في أي مقاطعة أخرى هذا العدد لكل شبكة.
lead-cinque-anni-fa-title = قبل خمس سنوات كُتب عن { $network }
lead-cinque-anni-fa-text = قصص عن هذه الشبكة نُشرت في سنة { $year }: { $stories }. واحدة منها على الأقل من هذا الشهر. ماذا بقي؟
lead-cambiata-title = { $network }: نعرف الآن { $now }
lead-cambiata-text = قبل تحديث { $date } كنا نعرف: { $before }. ما تغيّر هو ما نعرفه، لا ما فعلته الشبكة.

numbers-title = كل الأرقام
numbers-lead = كل شبكة مع كل محور: كم نشاطًا تروي المصادر أنه أُنجز، وكم نشاطًا كان مخططًا له. كل رقم يفتح القائمة التي يعدّها.
numbers-network = الشبكة
numbers-total = المجموع
numbers-note = «3 + 2» تعني: 3 رُوي أنها أُنجزت، و2 مخطط لهما.
numbers-reported = رُوي أنها أُنجزت: { $count }
numbers-planned = مخطط لها: { $count }
compare-title = قارن
compare-title-of = مقارنة: { $names }
compare-lead = من مقاطعتين أو شبكتين إلى أربع، جنبًا إلى جنب: سطر لكل رقم، والفرق مكتوب بالكلمات.
compare-bad = يمكنك مقارنة مقاطعتين أو أكثر، حتى { $most }، أو شبكتين أو أكثر، حتى { $most }. اختر أكثر أو أقل.
compare-choose = أي مقاطعات؟
compare-choose-networks = أو أي شبكات؟
compare-submit = قارن
compare-what = ماذا
compare-difference = بالكلمات
compare-networks = الشبكات
compare-interventions = الأنشطة المعروفة
compare-done = أنشطة رُوي أنها أُنجزت
compare-partners = المنظمات
compare-stories = القصص المنشورة
compare-municipalities = البلديات
compare-each = الأنشطة المعروفة لكل شبكة
compare-share = البلديات التي تقول المصادر إنها في شبكة، من كل مئة
compare-tables = نزّل الأنشطة
compare-same = نفس العدد.
compare-more = في { $most } العدد أكبر بـ{ $more } من { $least }.
press-kit = ملف للصحافة (ZIP)
