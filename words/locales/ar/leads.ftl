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
lead-compared = { $among ->
    [provinces] عدد المقاطعات { $of }، والرقم الأوسط بينها { $median }: هنا { $value }.
    [networks] عدد الشبكات { $of }، والرقم الأوسط بينها { $median }: هنا { $value }.
    [actions] عدد المحاور { $of }، والرقم الأوسط بينها { $median }: هنا { $value }.
    [topics] عدد الموضوعات { $of }، والرقم الأوسط بينها { $median }: هنا { $value }.
    [audiences] عدد مجموعات الناس { $of }، والرقم الأوسط بينها { $median }: هنا { $value }.
   *[partners] عدد المنظمات { $of }، والرقم الأوسط بينها { $median }: هنا { $value }.
 }
lead-gone-title = هذه الفكرة لم تعد صحيحة
lead-gone-text = تغيّرت البيانات، والقاعدة التي كانت تجدها لا تجدها اليوم. ماذا تغيّر مكتوب في صفحة «الجديد».
lead-gone-since = آخر تصحيح لهذه البيانات هو المراجعة { $number } بتاريخ { $date }.

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

lead-unica-rete-title = { $network } وحدها عملت على «{ $topic }»
lead-unica-rete-text = من بين كل الشبكات، { $network } هي الوحيدة التي نعرف لها أنشطة عن «{ $topic }»: { $interventions }.
lead-una-volta-title = نشاط واحد فقط من أجل «{ $audience }»
lead-una-volta-text = في كل لومبارديا تذكر المصادر «{ $audience }» في نشاط واحد فقط: «{ $intervention }»، من شبكة { $network }.
lead-lontane-title = «{ $topic }»: شبكتان متباعدتان، ونفس العمل
lead-lontane-text = عن «{ $topic }» نعرف أنشطة شبكتين فقط، في مقاطعتين مختلفتين: { $networks-names }.
lead-azione-meno-svolta-title = «{ $theme }» هو المحور الأقل رواية
lead-azione-meno-svolta-text = الأنشطة المعروفة في محور «{ $theme }»: { $interventions }. ما رُوي منها أنه أُنجز: { $done }، أقل من أي محور آخر.
lead-azione-mancante-title = { $province }: لا نعرف شيئًا عن «{ $theme }»
lead-azione-mancante-text = الشبكات المعروفة في مقاطعة { $province }: { $networks }. لكن لا مصدر قرأناه يروي نشاطًا لها في محور «{ $theme }».
lead-piu-interventi-title = { $network } هي الشبكة التي نعرف لها أكثر الأنشطة
lead-piu-interventi-text = ما ترويه المصادر التي قرأناها: { $count }. لا شبكة أخرى لها هذا العدد.
lead-nessun-intervento-title = { $networks }، ولا نشاط معروف
lead-nessun-intervento-text = كانت جزءًا من الخطة، لكن لا مصدر قرأناه يقول ماذا فعلت: { $networks-names }.
lead-previsti-mai-raccontati-title = { $network }: كل شيء مخطط له، ولا شيء مروي
lead-previsti-mai-raccontati-text = ما كان مخططًا له: { $planned }. لا مصدر قرأناه يقول هل حصل، ولم نجد قصصًا عن الشبكة.
lead-una-sola-fonte-title = { $network }: مصدر واحد فقط
lead-una-sola-fonte-text = كل ما نعرفه عن هذه الشبكة ({ $interventions }) مكتوب في مكان واحد: «{ $source }».
lead-nessuna-storia-title = لم يكتب أحد عن { $network }
lead-nessuna-storia-text = الأنشطة المعروفة: { $interventions }. لكننا لم نجد مقالات ولا مقابلات.
lead-piu-raccontata-title = { $network } هي الشبكة التي كُتب عنها أكثر
lead-piu-raccontata-text = ما يتحدث عنها: { $count }. لم نجد هذا العدد عن أي شبكة أخرى.
lead-piu-partner-title = { $network } جمعت أكبر عدد من المنظمات
lead-piu-partner-text = ما تذكره المصادر: { $count }. لا شبكة أخرى لها هذا العدد.
lead-in-piu-reti-title = كانت المنظمة { $partner } في أكثر من شبكة: { $networks }
lead-in-piu-reti-text = عملت نفس المنظمة في مناطق مختلفة: { $networks-names }.
lead-pochi-in-piu-reti-title = كل المنظمات تقريبًا عملت في شبكة واحدة فقط
lead-pochi-in-piu-reti-text = المنظمات المعروفة: { $partners }. والتي تذكرها المصادر في أكثر من شبكة عددها { $several }.
lead-fonti-discordi-title = { $network }: المصادر لا تذكر نفس البلديات
lead-fonti-discordi-text = عن بلديات هذه الشبكة قرأنا مصادر عددها { $sources }، وهي لا تقول نفس الشيء. في قائمتنا: { $municipalities }، وفي صفحة الشبكة نشرح لماذا.
lead-comuni-ignoti-title = { $networks }: لا نعرف أي بلديات
lead-comuni-ignoti-text = لا تذكر المصادر التي قرأناها كل بلديات هذه الشبكات: { $networks-names }.
lead-comuni-promessi-title = البلديات المعلنة: { $promised }. المعروفة بالاسم: { $known }
lead-comuni-promessi-text = كانت الخطة تقول إنها تصل إلى هذا العدد من البلديات: { $promised }. ما تسمح المصادر التي قرأناها بتسميته في الشبكات: { $known }.
lead-pochi-comuni-title = { $province }: بلديات قليلة في شبكة
lead-pochi-comuni-text = في مقاطعة { $province }: { $municipalities }. ما تقول المصادر إنه في شبكة: { $known } فقط.
lead-residenti-per-rete-title = { $province }: سكان أجانب كثيرون وشبكات قليلة
lead-residenti-per-rete-text = في سنة { $year } كان عدد السكان الأجانب في مقاطعة { $province } { $residents }، وكانت الشبكات: { $networks }. لم يكن في أي مقاطعة أخرى هذا العدد لكل شبكة.
lead-cinque-anni-fa-title = قبل خمس سنوات كُتب عن { $network }
lead-cinque-anni-fa-text = قصص نُشرت في هذا الشهر من سنة { $year }: { $month }. ماذا بقي؟

numbers-title = كل الأرقام
numbers-lead = كل شبكة مع كل محور: كم نشاطًا تروي المصادر أنه أُنجز، وكم نشاطًا كان مخططًا له. كل رقم يفتح القائمة التي يعدّها.
numbers-network = الشبكة
numbers-total = المجموع
numbers-note = «3 + 2» تعني: 3 رُوي أنها أُنجزت، و2 مخطط لهما.
numbers-reported = رُوي أنها أُنجزت: { $count }
numbers-planned = مخطط لها: { $count }
compare-title = قارن
compare-title-of = مقارنة: { $names }
compare-lead = من مقاطعتين إلى أربع، جنبًا إلى جنب: سطر لكل رقم، والفرق مكتوب بالكلمات.
compare-bad = يمكنك مقارنة مقاطعتين أو أكثر، حتى { $most }، أو شبكتين أو أكثر، حتى { $most }. اختر أكثر أو أقل.
compare-choose = أي مقاطعات؟
compare-submit = قارن
compare-what = ماذا
compare-difference = بالكلمات
compare-networks = الشبكات
compare-interventions = الأنشطة المعروفة
compare-done = أنشطة رُوي أنها أُنجزت
compare-partners = المنظمات
compare-stories = القصص المنشورة
compare-municipalities = البلديات
compare-same = نفس العدد.
compare-more = في { $most } العدد أكبر بـ{ $more } من { $least }.
press-kit = ملف للصحافة (ZIP)
