leads-title = Зачіпки
leads-lead = Кожна зачіпка походить із правила, яке рахує: першими йдуть ті, що найбільше відрізняються від решти. Жодна не каже чому: це маєте з'ясувати ви.
leads-none = Сьогодні жодне правило не знаходить тут зачіпки. Ми кажемо про це, а не вигадуємо.
leads-few = { $count-form ->
    [one] { $count } справжня зачіпка: більше сьогодні немає.
    [few] { $count } справжні зачіпки: більше сьогодні немає.
    [many] { $count } справжніх зачіпок: більше сьогодні немає.
   *[other] { $count } справжньої зачіпки: більше сьогодні немає.
 }
leads-all = { $count-form ->
    [one] { $count } зачіпка
    [few] Усі { $count } зачіпки
    [many] Усі { $count } зачіпок
   *[other] Усі { $count } зачіпки
 }
lead-figures = Числа, одне за одним
lead-sources = Де це написано
lead-call = Кому подзвонити
lead-care = Перш ніж про це писати
lead-care-text = Ми рахуємо те, про що розповідають прочитані джерела. Те, чого не написано, могли все одно зробити: запитайте в мережі.
lead-picture = Зображення
lead-licence = Ліцензія
lead-claim = «{ $source }»: { $count }
lead-compared = { $among ->
    [provinces] Серед усіх провінцій ({ $of }) число посередині { $median }: тут { $value }.
    [networks] Серед усіх мереж ({ $of }) число посередині { $median }: тут { $value }.
    [actions] Серед усіх Дій ({ $of }) число посередині { $median }: тут { $value }.
    [topics] Серед усіх тем ({ $of }) число посередині { $median }: тут { $value }.
    [audiences] Серед усіх груп людей ({ $of }) число посередині { $median }: тут { $value }.
   *[partners] Серед усіх організацій ({ $of }) число посередині { $median }: тут { $value }.
 }
lead-gone-title = Ця зачіпка більше не дійсна
lead-gone-text = Правило, яке її знаходило, більше її не знаходить. Що змінилося в даних, написано в розділі «Що нового».
lead-gone-last = Вона була дійсна у версії { $number } від { $date }: прочитай її, якою вона була.
lead-gone-since = Вона не дійсна від версії { $number } від { $date }.

lead-count-networks = { $count-form ->
    [one] { $count } мережа
    [few] { $count } мережі
    [many] { $count } мереж
   *[other] { $count } мережі
 }
lead-count-interventions = { $count-form ->
    [one] { $count } захід
    [few] { $count } заходи
    [many] { $count } заходів
   *[other] { $count } заходу
 }
lead-count-partners = { $count-form ->
    [one] { $count } організація
    [few] { $count } організації
    [many] { $count } організацій
   *[other] { $count } організації
 }
lead-count-stories = { $count-form ->
    [one] { $count } історія
    [few] { $count } історії
    [many] { $count } історій
   *[other] { $count } історії
 }
lead-count-municipalities = { $count-form ->
    [one] { $count } громада
    [few] { $count } громади
    [many] { $count } громад
   *[other] { $count } громади
 }

lead-unica-rete-title = «{ $topic }»: ми знаємо лише одну мережу, { $network }
lead-unica-rete-text = З усіх мереж лише про { $network } відомо, що вона мала заходи на тему «{ $topic }»: { $interventions }.
lead-una-volta-title = Ми знаємо лише один захід для «{ $audience }»
lead-una-volta-text = В усій Ломбардії джерела називають «{ $audience }» лише для одного заходу: «{ $intervention }», мережа { $network }.
lead-lontane-title = «{ $topic }»: дві мережі в різних провінціях
lead-lontane-text = На тему «{ $topic }» відомі заходи лише двох мереж, у різних провінціях: { $networks-names }.
lead-azione-meno-svolta-title = «{ $theme }»: Дія, у якій найменше заходів, про які розповіли як про зроблені
lead-azione-meno-svolta-text = Усього для «{ $theme }» відомо: { $interventions }. З них розповіли як про зроблені: { $done }. Це менше, ніж у будь-якій іншій Дії.
lead-azione-mancante-title = { $province }: для «{ $theme }» ми нічого не знайшли
lead-azione-mancante-text = Ось що відомо про провінцію { $province }: { $networks }. Але жодне прочитане джерело не розповідає про їхній захід для «{ $theme }».
lead-piu-interventi-title = { $network }: мережа, про яку відомо найбільше заходів
lead-piu-interventi-text = Прочитані джерела розповідають про таку кількість: { $count }. Жодна інша мережа не має стільки.
lead-nessun-intervento-title = { $networks }, і жодного відомого заходу
lead-nessun-intervento-text = Вони брали участь у плані, але жодне прочитане джерело не говорить, що вони зробили: { $networks-names }.
lead-previsti-mai-raccontati-title = { $network }: усе заплановано, розповідей не знайдено
lead-previsti-mai-raccontati-text = Було заплановано: { $planned }. Жодне прочитане джерело не говорить, чи це зробили, а історій про мережу ми не знайшли.
lead-una-sola-fonte-title = { $network }: одне джерело для всіх заходів
lead-una-sola-fonte-text = Усі заходи цієї мережі, які ми знаємо ({ $interventions }), записані лише в одному джерелі: «{ $source }».
lead-nessuna-storia-title = Про мережу { $network } ми не знайшли статей
lead-nessuna-storia-text = Про неї відомо: { $interventions }. Але ми не знайшли ні статей, ні інтерв'ю.
lead-piu-raccontata-title = { $network }: мережа, про яку ми знайшли найбільше історій
lead-piu-raccontata-text = Про неї розповідають: { $count }. Про жодну іншу мережу ми не знайшли стільки.
lead-piu-partner-title = { $network }: мережа, у якій, наскільки ми знаємо, найбільше організацій
lead-piu-partner-text = Джерела називають: { $count }. У жодній іншій мережі ми не знаємо стільки.
lead-in-piu-reti-title = Де була організація { $partner }: { $networks }
lead-in-piu-reti-text = Джерела називають ту саму організацію в різних місцевостях: { $networks-names }.
lead-pochi-in-piu-reti-title = Майже кожну організацію названо лише в одній мережі
lead-pochi-in-piu-reti-text = Усього відомо: { $partners }. З них більш ніж в одній мережі названо: { $several }.
lead-insieme-title = «{ $intervention }»: одне джерело називає разом: { $named }
lead-insieme-text = Серед заходів, які ми знаємо, «{ $source }» розповідає лише про цей, мережа { $network }. Названо: { $partners-names }. Що відомо про захід: { $evidence }. У всій мережі ми знаємо: { $partners }, { $interventions }. Що зробила кожна організація, запитайте в них.
lead-fonti-discordi-title = { $network }: джерела дають різну кількість громад
lead-fonti-discordi-text = Прочитані джерела не згодні, скільки громад у мережі: { $said }. У нашому списку: { $municipalities }. Сторінка мережі пояснює чому.
lead-storie-discordi-title = { $network }: історії дають різну кількість громад
lead-storie-discordi-text = Дві або більше історій про мережу дають різні числа: { $said }. Історії про мережу, які ми знаємо: { $stories }. У нашому списку: { $municipalities }. Сторінка мережі пояснює чому.
lead-comuni-ignoti-title = { $networks }: ми знаємо не всі громади
lead-comuni-ignoti-text = Прочитані джерела не називають усіх муніципалітетів цих мереж: { $networks-names }.
lead-comuni-promessi-title = Оголошено громад: { $promised }, названо: { $known }
lead-comuni-promessi-text = План обіцяв охопити таку кількість громад: { $promised }. За прочитаними джерелами в мережах можна назвати: { $known }.
lead-pochi-comuni-title = { $province }: мало громад, про які відомо, що вони в мережі
lead-pochi-comuni-text = У провінції { $province }: { $municipalities }. З них, за джерелами, в якійсь мережі були: { $known }.
lead-residenti-per-rete-title = { $province }: багато іноземних мешканців на кожну мережу
lead-residenti-per-rete-text = { $year } року у провінції { $province } жили іноземні громадяни: { $residents }. А мереж було стільки: { $networks }. У жодній іншій провінції на кожну мережу не припадало так багато людей.
lead-cinque-anni-fa-title = П'ять років тому писали про мережу { $network }
lead-cinque-anni-fa-text = Історії про цю мережу, які вийшли { $year } року: { $stories }. Принаймні одна з них цього місяця. Що від цього залишилося?
lead-cambiata-title = { $network }: тепер нам відомо: { $now }
lead-cambiata-text = До оновлення від { $date } було відомо: { $before }. Змінилося те, що ми знаємо, а не те, що зробила мережа.

numbers-title = Усі числа
numbers-lead = Кожна мережа за кожною Дією: про скільки заходів джерела розповідають як про зроблені, а скільки було заплановано. Кожне число веде до списку, який воно рахує.
numbers-network = Мережа
numbers-total = Усього
numbers-note = «3 + 2» означає: про 3 розповіли як про зроблені, 2 було заплановано.
numbers-reported = Розповіли як про зроблені: { $count }
numbers-planned = Заплановано: { $count }
compare-title = Порівняти
compare-title-of = Порівняння: { $names }
compare-lead = Від двох до чотирьох провінцій або мереж поруч: рядок для кожного числа, а різницю сказано словами.
compare-bad = Можна порівняти провінції або мережі: не менше двох і не більше { $most }. Виберіть більше або менше.
compare-choose = Які провінції?
compare-choose-networks = Або які мережі?
compare-submit = Порівняти
compare-what = Що
compare-difference = Словами
compare-networks = Мережі
compare-interventions = Відомі заходи
compare-done = Заходи, про які розповіли як про зроблені
compare-partners = Організації
compare-stories = Історії, які вийшли
compare-municipalities = Громади
compare-each = Відомі заходи на кожну мережу
compare-share = Громади, які за джерелами були в мережі, зі ста
compare-tables = Завантажити заходи
compare-same = Однакове число.
compare-more = { $most }: на { $more } більше, ніж { $least }.
press-kit = Матеріали для преси (ZIP)
