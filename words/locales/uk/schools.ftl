schools-title = Для шкіл
schools-title-of = { $need }: що було зроблено
schools-title-at = { $need }: { $place }
schools-description = Учень, який не знає італійської, посередник, хтось перестає ходити до школи: що зробили мережі Lab'Impact поруч із вашою школою.
schools-lead = Скажіть, що вам потрібно і де. Ми покажемо, що було заплановано або зроблено у вашій мережі, потім поруч, потім деінде, і чому.
schools-need = Мені потрібно
schools-any = виберіть, що саме
schools-where = де (громада або поштовий індекс)
schools-refine = Ваша школа, рівень, мова
schools-school = Школа (назва або код)
schools-level = Рівень
schools-level-any = будь-який
schools-language = Мова учня
schools-language-any = не має значення
schools-submit = Показати
schools-start = Що вам потрібно?
schools-result = { $count ->
    [0] Прикладів немає: { $need }
   *[other] { $count-form ->
        [one] { $count } приклад: { $need }
        [few] { $count } приклади: { $need }
        [many] { $count } прикладів: { $need }
       *[other] { $count } прикладу: { $need }
    }
 }
schools-result-at = { $count ->
    [0] Прикладів немає: { $need }, дивимося від { $place }
   *[other] { $count-form ->
        [one] { $count } приклад: { $need }, дивимося від { $place }
        [few] { $count } приклади: { $need }, дивимося від { $place }
        [many] { $count } прикладів: { $need }, дивимося від { $place }
       *[other] { $count } прикладу: { $need }, дивимося від { $place }
    }
 }
schools-own = { $count-form ->
    [one] У мережі громади { $name }: { $count }
    [few] У мережі громади { $name }: { $count }
    [many] У мережі громади { $name }: { $count }
   *[other] У мережі громади { $name }: { $count }
 }
schools-close = { $count-form ->
    [one] Поруч із { $name }: { $count }
    [few] Поруч із { $name }: { $count }
    [many] Поруч із { $name }: { $count }
   *[other] Поруч із { $name }: { $count }
 }
schools-far = { $count-form ->
    [one] Далі: { $count }
    [few] Далі: { $count }
    [many] Далі: { $count }
   *[other] Далі: { $count }
 }
schools-everywhere = { $count-form ->
    [one] В усій Ломбардії: { $count }
    [few] В усій Ломбардії: { $count }
    [many] В усій Ломбардії: { $count }
   *[other] В усій Ломбардії: { $count }
 }
schools-nothing = Прочитані джерела не розповідають нічого, що відповідало б цій потребі. Запитайте у громаді (Comune) або в одній із сусідніх шкіл.
schools-nothing-near = У { $place } і навколо прочитані джерела не розповідають нічого, що відповідало б цій потребі. Найближчий приклад за { $km } км.
schools-nothing-near-unknown = Тут поруч прочитані джерела не розповідають нічого, що відповідало б цій потребі.
schools-more = { $count-form ->
    [one] Ще { $count }
    [few] Ще { $count }
    [many] Ще { $count }
   *[other] Ще { $count }
 }
schools-folded = { $count-form ->
    [one] { $count } схожий захід, але не для цієї школи
    [few] { $count } схожі заходи, але не для цієї школи
    [many] { $count } схожих заходів, але не для цієї школи
   *[other] { $count } схожого заходу, але не для цієї школи
 }
schools-norms = Що кажуть закони і правила
schools-choose = Додати на аркуш
schools-unchoose = Прибрати з аркуша
schools-choices = Що ви вибрали
schools-chosen = { $count ->
    [0] Нічого не вибрано
   *[other] { $count-form ->
        [one] Вибрано { $count }
        [few] Вибрано { $count }
        [many] Вибрано { $count }
       *[other] Вибрано { $count }
    }
 }
schools-sheet = Надрукувати аркуш
schools-send = Надіслати поштою
schools-mail-subject = Приклади для нашої школи
schools-gone = Серед вибраного було те, чого вже немає, тому на аркуші цього немає: { $names }.
schools-cut = На аркуші вміщується чотири приклади: ми залишили перші чотири.
schools-need-unknown = Ми не знаємо потреби «{ $name }». Виберіть її нижче: решта залишилася.
schools-level-unknown = Ми не знаємо рівня «{ $name }»: ми його не врахували. Виберіть його зі списку.
schools-language-unknown = Ми не знаємо мови «{ $name }»: ми її не врахували. Виберіть її зі списку.
schools-school-is = { $name } ({ $code }), { $address }, { $place }. Заклад: { $institute }.
schools-partner = Джерела називають цю школу партнером мережі:
schools-school-which = { $count-form ->
    [one] «{ $name }»: знайдено { $count } школу. Це вона?
    [few] «{ $name }»: яка з цих { $count } шкіл?
    [many] «{ $name }»: яка з цих { $count } шкіл?
   *[other] «{ $name }»: яка з цих { $count } школи?
 }
schools-school-cut = { $shown } із { $total }: додайте слово, наприклад назву громади.
schools-school-none = У списку державних шкіл Ломбардії немає «{ $name }». Можна написати назву громади.
schools-count = { $count ->
    [0] Заходів немає
   *[other] { $count-form ->
        [one] { $count } захід
        [few] { $count } заходи
        [many] { $count } заходів
       *[other] { $count } заходу
    }
 }
schools-in = громада була в мережі
schools-in-none = громади не було в жодній із мереж.
schools-in-unknown = прочитані джерела не кажуть, чи була громада в якійсь мережі.
schools-none = Прочитані джерела не згадують таких заходів.
schools-search = Шукати своїми словами

level-istituto-comprensivo = об'єднана школа (istituto comprensivo)
level-infanzia = дитячий садок (scuola dell'infanzia)
level-primaria = початкова школа (scuola primaria)
level-secondaria-primo-grado = середня школа (scuola media)
level-secondaria-secondo-grado = старша школа (scuola superiore)
level-adulti = школа для дорослих
level-convitto = школа-інтернат (convitto)

reasons = Чому це тут
reason-topic = про: { $name }
reason-word = у тексті: «{ $name }»
reason-audience = для: { $name }
reason-action = належить до Дії для шкіл
reason-level = згадує: { $name }
reason-language = джерело згадує мову: { $name }
reason-own = у вашій мережі
reason-bordering = у сусідній мережі
reason-distance = { $town }: { $km } км від { $here }
reason-done = розповіли, що це відбулося
reason-planned = заплановано: жодне прочитане джерело не говорить, чи це відбулося

language-none = Жодне прочитане джерело про мережі не згадує цієї мови: { $name }. Це не означає, що посередників немає: запитайте в мережі або у громаді (Comune).
language-some = { $count-form ->
    [one] { $count } джерело згадує цю мову: { $name }.
    [few] { $count } джерела згадують цю мову: { $name }.
    [many] { $count } джерел згадують цю мову: { $name }.
   *[other] { $count } джерела згадують цю мову: { $name }.
 }
language-more = Де і в кого запитати
language-title = Мова, яку згадують джерела: { $name }
language-title-none = Мова: { $name }
language-today = Хто сьогодні відповідає цією мовою
language-ask = Щоб знайти сьогодні посередника, який нею говорить, запитайте у своїй громаді (Comune) або у провідній установі мережі.
language-schools = Перекладач поруч із моєю школою
languages-title = Мови, які згадують джерела
languages-lead = Прочитані джерела майже ніколи не кажуть, якими мовами працювали посередники. Для кожної мови: де її згадано і хто про це говорить.
languages-groups = Названі лише групою
languages-groups-lead = Тут джерело називає кілька мов разом і не каже, які саме. Ми подаємо це так само й нічого не додаємо.
languages-count = { $count ->
    [0] жодне джерело її не згадує
   *[other] { $count-form ->
        [one] { $count } джерело її згадує
        [few] { $count } джерела її згадують
        [many] { $count } джерел її згадують
       *[other] { $count } джерела її згадують
    }
 }

sheet-title = Нам потрібно: { $need }
sheet-description = Аркуш, який можна надрукувати: у кого запитати, що було зроблено деінде, де це написано.
sheet-back = Назад до прикладів
sheet-usual = Ви нічого не вибрали: ось перші три приклади.
sheet-code = Код з адресою цієї сторінки
sheet-call = У кого запитати сьогодні
sheet-experiences = Що було заплановано або зроблено
sheet-notes = Нотатки
sheet-anywhere = У Ломбардії
sheet-ended = План Lab'Impact завершився 30 червня 2023 року: це приклади з минулого, а не служби, які працюють зараз. Atlante Lab'Impact, незалежний каталог.

whom-anywhere = Напишіть громаду, де школа, щоб дізнатися, у кого запитати.
whom-network = Мережа:
whom-no-office = у прочитаних джерелах немає контактів
whom-municipality = Comune di { $place }: запитайте соціальні служби або шкільний відділ.

letters = Два готові листи
letters-note = Їх можна скопіювати або надіслати. Тут нічого не зберігається.
letter-to-head = Директорові школи
letter-to-municipality = До громади (Comune)
letter-mail = Відкрити в пошті
letter-same = Той самий лист мовою цієї сторінки
letter-planned = заплановано
letter-subject = Нам потрібно: { $need }
letter-head = Шановний директоре, шановна директорко,
    у нашій школі нам потрібно: { $need }.
    У Ломбардії було заплановано або зроблено ось що:
    { $list }
    Джерела та контакти тут: { $address }
    Чи можемо ми про це поговорити?

letter-municipality = Шановний Comune di { $place },
    у нашій школі нам потрібно: { $need }.
    У Ломбардії було заплановано або зроблено ось що:
    { $list }
    Джерела: { $address }
    До кого ми можемо звернутися сьогодні по щось подібне?

poster-link = Плакат для сімей
poster-title = Ви недавно приїхали до { $place }?
poster-lead = Ось про що можна попросити у школі для ваших дітей:
poster-ended = План Lab'Impact завершився у 2023 році. Щоб дізнатися, що є сьогодні, запитайте у громаді (Comune).

source-needs = Потреби шкіл: { $count }
source-places-schools = Звідси взято державні школи та селища, які названо в їхніх адресах.

practices-title = Досвід зі школами
practices-lead = Що мережі зробили разом зі школами, потреба за потребою: як і наскільки добре ми це знаємо.
practices-count = { $count ->
    [0] У прочитаних джерелах прикладів немає.
   *[other] { $count-form ->
        [one] { $count } приклад.
        [few] { $count } приклади.
        [many] { $count } прикладів.
       *[other] { $count } прикладу.
    }
 }
practices-near = Знайти ті, що поруч
practices-alike = Схожі деінде
practices-alike-reason = { $count-form ->
    [one] { $count } спільна тема
    [few] { $count } спільні теми
    [many] { $count } спільних тем
   *[other] { $count } спільної теми
 }

class-title = Заняття для класу: факт за сторінкою
class-lead = Дві години, у групах. Учимося розрізняти, що написано, хто це пише і що невідомо.
class-step-1 = Кожна група вибирає приклад із цієї сторінки і читає, що там сказано.
class-step-2 = Шукає його джерела: хто їх написав, коли і для кого?
class-step-3 = Підкреслює, що було заплановано, а про що розповіли як про зроблене. Чи був там той, хто розповідає?
class-step-4 = Пише три запитання, на які джерела не відповідають, і кому їх можна було б поставити сьогодні.
class-step-5 = Порівнює цей приклад зі схожим прикладом іншої мережі: що відрізняється і чому?
