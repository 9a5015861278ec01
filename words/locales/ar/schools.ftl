schools-title = للمدارس
schools-title-of = { $need }: ماذا تم عمله
schools-title-at = { $need } في { $place }
schools-description = تلميذ لا يعرف الإيطالية، وسيط، من يتوقف عن المجيء إلى المدرسة: ماذا فعلت شبكات Lab'Impact، قرب مدرستك.
schools-lead = قل ما تحتاج إليه وأين. نعرض لك ما خُطط له أو أُنجز في شبكتك، ثم قريبًا منك، ثم في أماكن أخرى، ولماذا.
schools-need = أحتاج إلى
schools-any = اختر ماذا
schools-where = في (بلدية أو رمز بريدي CAP)
schools-refine = مدرستك والمرحلة واللغة
schools-school = المدرسة (الاسم أو الرمز)
schools-level = المرحلة
schools-level-any = أي مرحلة
schools-language = لغة التلميذ
schools-language-any = لا يهم
schools-submit = عرض
schools-start = ماذا تحتاج؟
schools-result = { $count ->
    [0] لا تجارب: { $need }
   *[other] { $count-form ->
        [one] تجربة واحدة: { $need }
        [two] تجربتان: { $need }
        [few] { $count } تجارب: { $need }
        [many] { $count } تجربة: { $need }
       *[other] { $count } تجربة: { $need }
    }
 }
schools-result-at = { $count ->
    [0] لا تجارب: { $need }، من { $place }
   *[other] { $count-form ->
        [one] تجربة واحدة: { $need }، من { $place }
        [two] تجربتان: { $need }، من { $place }
        [few] { $count } تجارب: { $need }، من { $place }
        [many] { $count } تجربة: { $need }، من { $place }
       *[other] { $count } تجربة: { $need }، من { $place }
    }
 }
schools-own = { $count-form ->
    [zero] في شبكة { $name }: لا شيء
    [one] في شبكة { $name }: تجربة واحدة
    [two] في شبكة { $name }: تجربتان
    [few] في شبكة { $name }: { $count } تجارب
    [many] في شبكة { $name }: { $count } تجربة
   *[other] في شبكة { $name }: { $count } تجربة
 }
schools-close = { $count-form ->
    [zero] قرب { $name }: لا شيء
    [one] قرب { $name }: تجربة واحدة
    [two] قرب { $name }: تجربتان
    [few] قرب { $name }: { $count } تجارب
    [many] قرب { $name }: { $count } تجربة
   *[other] قرب { $name }: { $count } تجربة
 }
schools-far = { $count-form ->
    [zero] أبعد: لا شيء
    [one] أبعد: تجربة واحدة
    [two] أبعد: تجربتان
    [few] أبعد: { $count } تجارب
    [many] أبعد: { $count } تجربة
   *[other] أبعد: { $count } تجربة
 }
schools-everywhere = { $count-form ->
    [zero] في كل لومبارديا: لا شيء
    [one] في كل لومبارديا: تجربة واحدة
    [two] في كل لومبارديا: تجربتان
    [few] في كل لومبارديا: { $count } تجارب
    [many] في كل لومبارديا: { $count } تجربة
   *[other] في كل لومبارديا: { $count } تجربة
 }
schools-nothing = المصادر التي قرأناها لا تروي شيئًا يلبي هذه الحاجة. اسأل البلدية (Comune)، أو مدرسة من المدارس القريبة.
schools-nothing-near = في { $place } وحولها، المصادر التي قرأناها لا تروي شيئًا يلبي هذه الحاجة. أقرب تجربة على بعد { $km } كم.
schools-nothing-near-unknown = قريبًا من هنا، المصادر التي قرأناها لا تروي شيئًا يلبي هذه الحاجة.
schools-more = { $count-form ->
    [zero] لا مزيد
    [one] واحدة أخرى
    [two] اثنتان أخريان
    [few] { $count } أخرى
    [many] { $count } أخرى
   *[other] { $count } أخرى
 }
schools-folded = { $count-form ->
    [zero] لا أنشطة مشابهة لغير هذه المدرسة
    [one] نشاط مشابه، لكن ليس لهذه المدرسة
    [two] نشاطان مشابهان، لكن ليس لهذه المدرسة
    [few] { $count } أنشطة مشابهة، لكن ليس لهذه المدرسة
    [many] { $count } نشاطًا مشابهًا، لكن ليس لهذه المدرسة
   *[other] { $count } نشاط مشابه، لكن ليس لهذه المدرسة
 }
schools-norms = ماذا تقول القوانين
schools-choose = ضعها في الورقة
schools-unchoose = أزلها من الورقة
schools-choices = اختياراتك
schools-chosen = { $count ->
    [0] لم تختر شيئًا
   *[other] { $count-form ->
        [one] اختيار واحد
        [two] اختياران
        [few] { $count } اختيارات
        [many] { $count } اختيارًا
       *[other] { $count } اختيار
    }
 }
schools-sheet = اطبع الورقة
schools-send = أرسل بالبريد
schools-mail-subject = تجارب لمدرستنا
schools-gone = بين اختياراتك شيء لم يعد موجودًا، وهو ليس في الورقة: { $names }.
schools-cut = تتسع الورقة لأربع تجارب: احتفظنا بأول أربع.
schools-need-unknown = لا نعرف الحاجة «{ $name }». اخترها أدناه: الباقي بقي كما هو.
schools-level-unknown = لا نعرف المرحلة «{ $name }»: تركناها جانبًا. اخترها من القائمة.
schools-language-unknown = لا نعرف اللغة «{ $name }»: تركناها جانبًا. اخترها من القائمة.
schools-school-is = { $name } ({ $code })، { $address }، { $place }. المؤسسة المدرسية: { $institute }.
schools-partner = تذكرها المصادر كشريكة في شبكة:
schools-school-which = { $count-form ->
    [zero] «{ $name }»: لا مدرسة بهذا الاسم
    [one] «{ $name }»: هل هي هذه المدرسة؟
    [two] «{ $name }»: أي واحدة من هاتين المدرستين؟
    [few] «{ $name }»: أي واحدة من هذه المدارس الـ{ $count }؟
    [many] «{ $name }»: أي واحدة من هذه المدارس الـ{ $count }؟
   *[other] «{ $name }»: أي واحدة من هذه المدارس الـ{ $count }؟
 }
schools-school-cut = { $shown } من { $total }: أضف كلمة، مثلًا البلدية.
schools-school-none = في سجل المدارس الحكومية في لومبارديا لا توجد «{ $name }». يمكنك كتابة البلدية.
schools-count = { $count ->
    [0] لا أنشطة
   *[other] { $count-form ->
        [one] نشاط واحد
        [two] نشاطان
        [few] { $count } أنشطة
        [many] { $count } نشاطًا
       *[other] { $count } نشاط
    }
 }
schools-in = كانت البلدية في
schools-in-none = لم تكن البلدية في أي شبكة.
schools-in-unknown = المصادر التي قرأناها لا تقول هل كانت البلدية في شبكة.
schools-none = المصادر التي قرأناها لا تتحدث عن أنشطة كهذه.
schools-search = ابحث بكلماتك

level-istituto-comprensivo = مجمّع مدرسي (istituto comprensivo)
level-infanzia = روضة (scuola dell'infanzia)
level-primaria = مدرسة ابتدائية (scuola primaria)
level-secondaria-primo-grado = مدرسة إعدادية (secondaria di primo grado)
level-secondaria-secondo-grado = مدرسة ثانوية (secondaria di secondo grado)
level-adulti = تعليم الكبار
level-convitto = مدرسة داخلية (convitto)

reasons = لماذا هي هنا
reason-topic = عن: { $name }
reason-word = في النص: «{ $name }»
reason-audience = لـ: { $name }
reason-action = في محور المدارس
reason-level = تذكر: { $name }
reason-language = مصدر يذكر اللغة: { $name }
reason-own = في شبكتك
reason-bordering = في شبكة مجاورة
reason-distance = { $town } على بعد { $km } كم من { $here }
reason-done = رُوي أنها أُنجزت
reason-planned = مخطط لها: لا مصدر قرأناه يقول هل حصلت

language-none = لا مصدر قرأناه عن الشبكات يذكر هذه اللغة: { $name }. هذا لا يعني أنه لا يوجد وسطاء: اسأل الشبكة أو البلدية.
language-some = { $count-form ->
    [zero] لا مصدر يذكر هذه اللغة: { $name }.
    [one] مصدر واحد يذكر هذه اللغة: { $name }.
    [two] مصدران يذكران هذه اللغة: { $name }.
    [few] { $count } مصادر تذكر هذه اللغة: { $name }.
    [many] { $count } مصدرًا يذكر هذه اللغة: { $name }.
   *[other] { $count } مصدر يذكر هذه اللغة: { $name }.
 }
language-more = أين، ومن تسأل
language-title = لغة تذكرها المصادر: { $name }
language-title-none = اللغة: { $name }
language-today = من يرد اليوم بهذه اللغة
language-ask = لتجد اليوم وسيطًا يتكلمها، اسأل بلديتك (Comune) أو الجهة القائدة للشبكة.
language-schools = مترجم قرب مدرستي
languages-title = اللغات التي تذكرها المصادر
languages-lead = المصادر التي قرأناها نادرًا ما تقول بأي لغات كان الوسطاء يعملون. لكل لغة: أين ذُكرت، ومن يقول ذلك.
languages-groups = لغات ذُكرت كمجموعة فقط
languages-groups-lead = هنا يذكر المصدر عدة لغات معًا ولا يقول أيها. ننقلها كما هي ولا نضيف شيئًا.
languages-count = { $count ->
    [0] لا مصدر يذكرها
   *[other] { $count-form ->
        [one] مصدر واحد يذكرها
        [two] مصدران يذكرانها
        [few] { $count } مصادر تذكرها
        [many] { $count } مصدرًا يذكرها
       *[other] { $count } مصدر يذكرها
    }
 }

sheet-title = نحتاج إلى: { $need }
sheet-description = ورقة للطباعة: من تسأل، وماذا تم عمله في أماكن أخرى، وأين هو مكتوب.
sheet-back = ارجع إلى التجارب
sheet-usual = لم تختر شيئًا: هنا أول ثلاث تجارب.
sheet-code = رمز فيه عنوان هذه الصفحة
sheet-call = من تسأل اليوم
sheet-experiences = ما خُطط له أو أُنجز
sheet-notes = ملاحظات
sheet-anywhere = في لومبارديا
sheet-ended = انتهت خطة Lab'Impact في 30 يونيو 2023: هذه تجارب، لا خدمات تعمل اليوم. Atlante Lab'Impact، دليل مستقل.

whom-anywhere = اكتب بلدية المدرسة لتعرف من تسأل.
whom-network = الشبكة:
whom-no-office = المصادر التي قرأناها لا تعطي عنوانًا أو هاتفًا
whom-municipality = بلدية (Comune) { $place }: اسأل عن الخدمات الاجتماعية (servizi sociali) أو مكتب المدارس (ufficio scuola).

letters = رسالتان جاهزتان
letters-note = يمكنك نسخهما أو إرسالهما. لا يبقى شيء هنا.
letter-to-head = إلى إدارة المدرسة
letter-to-municipality = إلى البلدية (Comune)
letter-mail = افتح في البريد
letter-same = الرسالة نفسها، بلغة هذه الصفحة
letter-planned = مخطط لها
letter-subject = نحتاج إلى: { $need }
letter-head = حضرة المدير أو المديرة،
    في مدرستنا نحتاج إلى: { $need }.
    في لومبارديا خُطط لهذه التجارب أو أُنجزت:
    { $list }
    المصادر والعناوين هنا: { $address }
    هل يمكن أن نتكلم عن ذلك؟

letter-municipality = إلى بلدية (Comune) { $place }،
    في مدرستنا نحتاج إلى: { $need }.
    في لومبارديا خُطط لهذه التجارب أو أُنجزت:
    { $list }
    المصادر: { $address }
    من يمكن أن نسأل اليوم عن شيء مشابه؟

poster-link = ملصق للعائلات
poster-title = هل وصلت منذ قليل إلى { $place }؟
poster-lead = هذا ما يمكنك أن تطلبه لأولادك في المدرسة:
poster-ended = انتهت خطة Lab'Impact في 2023. لتعرف ما هو موجود اليوم، اسأل البلدية (Comune).

source-needs = حاجات المدارس: { $count }
source-places-schools = من هنا تأتي المدارس الحكومية، والقرى والأحياء (frazioni) المذكورة في عناوينها.

practices-title = تجارب مع المدارس
practices-lead = ماذا فعلت الشبكات مع المدارس، حاجةً بعد حاجة: كيف، وكم نعرف عن ذلك.
practices-count = { $count ->
    [0] لا تجارب في المصادر التي قرأناها.
   *[other] { $count-form ->
        [one] تجربة واحدة.
        [two] تجربتان.
        [few] { $count } تجارب.
        [many] { $count } تجربة.
       *[other] { $count } تجربة.
    }
 }
practices-near = ابحث عن القريبة منك
practices-alike = تجارب مشابهة في أماكن أخرى
practices-alike-reason = { $count-form ->
    [zero] لا موضوعات مشتركة
    [one] موضوع واحد مشترك
    [two] موضوعان مشتركان
    [few] { $count } موضوعات مشتركة
    [many] { $count } موضوعًا مشتركًا
   *[other] { $count } موضوع مشترك
 }

class-title = نشاط للصف: الحقيقة وراء الصفحة
class-lead = ساعتان، في مجموعات. نتعلم أن نفرّق بين ما هو مكتوب، ومن يكتبه، وما لا نعرفه.
class-step-1 = كل مجموعة تختار تجربة من هذه الصفحة وتقرأ ماذا تقول.
class-step-2 = تبحث عن مصادرها: من كتبها، ومتى، ولمن؟
class-step-3 = تضع خطًا تحت ما كان مخططًا له وتحت ما رُوي أنه أُنجز. هل كان من يرويه حاضرًا؟
class-step-4 = تكتب ثلاثة أسئلة لا تجيب عنها المصادر، ومن يمكن أن نسأل اليوم.
class-step-5 = تقارن التجربة بتجربة مشابهة من شبكة أخرى: ماذا يختلف، ولماذا؟
