# Пошук.

search-title = Пошук в Atlante
search-title-of = «{ $text }»: результати пошуку
search-lead = Напишіть, що вам потрібно або де, так, як сказали б людині. Можна писати італійською, албанською, англійською, арабською, бенгальською, іспанською, китайською, панджабі, румунською, українською, урду або французькою.
search-description = Шукайте серед мереж, заходів, громад, тем, партнерів та історій плану Lab'Impact у Ломбардії.
search-words = Що ви шукаєте?
search-submit = Шукати
search-any-province = Усі
search-any-theme = Усі
search-examples = Наприклад
search-example-1 = курси італійської в Бергамо
search-example-2 = посередництво в школі в Dalmine
search-example-3 = дозвіл на проживання
search-example-4 = огляд преси Valle Camonica
search-example-5 = возз'єднання сім'ї
search-count = { $count ->
    [0] Немає результатів для «{ $text }»
   *[other] { $count-form ->
        [one] { $count } результат для «{ $text }»
        [few] { $count } результати для «{ $text }»
        [many] { $count } результатів для «{ $text }»
       *[other] { $count } результату для «{ $text }»
    }
 }
search-corrected = «{ $typed }» немає. Ми шукали «{ $read }».
search-unknown = { $count-form ->
    [one] В Atlante немає цих слів: { $words }. Ми шукали без них.
   *[other] В Atlante немає цих слів: { $words }. Ми шукали без них.
 }
search-narrow = Звузити пошук
search-place = Показуємо те, що стосується { $place }.
search-understood = Ми зрозуміли:
search-here = { $subject }: { $place } і поруч
search-here-none = На цю тему ({ $subject }) прочитані джерела нічого не розповідають про { $place } та околиці.
search-add-place = Додайте до написаного вашу громаду, і ми скажемо, кому подзвонити.
search-also = Ми шукали й інші слова
search-without = Шукати лише мої слова
search-own = Ми шукали лише ваші слова.
search-with = Шукати й подібні слова
search-kinds = Види результатів
search-in-all = Усе
search-in-reti = Мережі
search-in-interventi = Заходи
search-in-comuni = Громади
search-in-argomenti = Теми
search-in-partner = Партнери
search-in-storie = Історії
search-one-network = Мережа
search-one-intervention = Захід
search-one-municipality = Громада
search-one-topic = Тема
search-one-partner = Партнер
search-one-story = Історія
search-why = Чому це знайдено
search-field-name = Назва
search-field-other-name = Інша назва
search-field-postal-code = Поштовий індекс
search-field-district = Соціальний округ
search-field-lead = Провідна установа
search-field-partner = Партнер
search-field-network = Мережа
search-field-place = Місце
search-field-province = Провінція
search-field-kind = Вид
search-field-theme = Напрям
search-field-topic = Тема
search-field-audience = Для кого
search-field-publisher = Опубліковано
search-field-keyword = Ключове слово
search-field-summary = У тексті
search-field-intervention = Захід
search-field-subject = Стосується
search-none-elsewhere = В Atlante зібрано мережі та служби для людей іноземного походження в Ломбардії. Того, що ви шукаєте, тут немає.
search-none-outside = Atlante розповідає лише про Ломбардію: про місце, яке ви написали, він нічого не знає.
search-none = Ми нічого не знайшли. Що можна зробити:
search-none-words = Напишіть менше слів або простіші слова.
search-none-place = Шукайте свою громаду за назвою або індексом
search-none-networks = Подивіться на 35 мереж на карті
search-everywhere = Шукати без провінції та напряму
search-list = Результати
