index-reti = Мережі
index-reti-lead = Місцеві мережі плану Lab'Impact: хто вони були, де і що зробили.
index-reti-description = Список місцевих мереж плану Lab'Impact у Ломбардії за назвою, кількістю громад або заходів.
index-interventi = Заходи
index-interventi-lead = Що мережі запланували і що зробили, із джерелами.
index-interventi-description = Список заходів мереж плану Lab'Impact за мережею, назвою або напрямом, із тим, що про кожен говорять джерела.
index-partner = Партнери
index-partner-lead = Організації, які брали участь у мережах.
index-partner-description = Список партнерів мереж плану Lab'Impact: громади, школи, кооперативи, асоціації.
index-province = Провінції
index-province-lead = Дванадцять провінцій Ломбардії з їхніми мережами та громадами.
index-province-description = Список провінцій Ломбардії з кількістю мереж плану Lab'Impact, громад і мешканців.
index-temi = Напрями
index-temi-lead = Чотири Дії плану з їхніми заходами.
index-temi-description = Список чотирьох напрямів, тобто Дій плану Lab'Impact, із кількістю заходів і мереж.
index-argomenti = Теми
index-argomenti-lead = Про що ці заходи, простими словами.
index-argomenti-description = Список тем заходів плану Lab'Impact, пояснених простими словами.

index-count-reti = { $count-form ->
    [one] { $count } мережа
    [few] { $count } мережі
    [many] { $count } мереж
   *[other] { $count } мережі
 }
index-count-interventi = { $count-form ->
    [one] { $count } захід
    [few] { $count } заходи
    [many] { $count } заходів
   *[other] { $count } заходу
 }
index-count-partner = { $count-form ->
    [one] { $count } партнер
    [few] { $count } партнери
    [many] { $count } партнерів
   *[other] { $count } партнера
 }
index-count-province = { $count-form ->
    [one] { $count } провінція
    [few] { $count } провінції
    [many] { $count } провінцій
   *[other] { $count } провінції
 }
index-count-temi = { $count-form ->
    [one] { $count } напрям
    [few] { $count } напрями
    [many] { $count } напрямів
   *[other] { $count } напряму
 }
index-count-argomenti = { $count-form ->
    [one] { $count } тема
    [few] { $count } теми
    [many] { $count } тем
   *[other] { $count } теми
 }

index-order = Упорядкувати за
order-reti = Кількістю мереж
order-rete = Мережею
order-tema = Напрямом
order-residenti = Кількістю мешканців
order-tipo = Видом
order-data = Датою
order-fatti = Розповіли, що проведено
order-previsti = Заплановані
index-submit = Показати
index-none = Ніщо не відповідає всім вибраним фільтрам. Приберіть один або:
index-map = Подивитися мережі на карті
