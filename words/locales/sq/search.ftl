# Kërkimi.

search-title = Kërko në Atlante
search-title-of = «{ $text }»: rezultatet e kërkimit
search-lead = Shkruaj çfarë të duhet, ose ku, siç do t'ia thoshe një njeriu. Mund të shkruash italisht, shqip, arabisht, bengalisht, kinezisht, frëngjisht, anglisht, panxhabisht, rumanisht, spanjisht, ukrainisht ose urdu.
search-description = Kërko ndër rrjetet, ndërhyrjet, komunat, temat, partnerët dhe historitë e Planit Lab'Impact në Lombardi.
search-words = Çfarë kërkon?
search-submit = Kërko
search-any-province = Të gjitha
search-any-theme = Të gjitha
search-examples = Për shembull
search-example-1 = kurs italishteje në Bergamo
search-example-2 = ndërmjetësim në një shkollë të Dalmine
search-example-3 = leje qëndrimi
search-example-4 = artikuj shtypi Valle Camonica
search-example-5 = bashkim familjar
search-count = { $count ->
    [0] Asnjë rezultat për «{ $text }»
   *[other] { $count-form ->
        [one] 1 rezultat për «{ $text }»
       *[other] { $count } rezultate për «{ $text }»
    }
 }
search-corrected = «{ $typed }» nuk gjendet. Kërkuam «{ $read }».
search-unknown = { $count-form ->
    [one] Në Atlante nuk gjendet fjala { $words }: e lamë jashtë kërkimit.
   *[other] Në Atlante nuk gjenden fjalët { $words }: i lamë jashtë kërkimit.
 }
search-narrow = Ngushto kërkimin
search-place = Tregojmë çfarë ka të bëjë me { $place }.
search-understood = Kemi kuptuar:
search-here = { $subject }: në { $place } dhe afër
search-here-none = Për këtë temë ({ $subject }) burimet e lexuara nuk tregojnë asgjë në { $place } dhe përreth.
search-add-place = Shto komunën tënde te ajo që ke shkruar: të themi kujt t'i telefonosh.
search-also = Kërkuam edhe fjalë të tjera
search-without = Kërko vetëm fjalët e mia
search-own = Kërkuam vetëm fjalët e tua.
search-with = Kërko edhe fjalë të ngjashme
search-kinds = Lloje rezultatesh
search-in-all = Gjithçka
search-in-reti = Rrjete
search-in-interventi = Ndërhyrje
search-in-comuni = Komuna
search-in-argomenti = Tema
search-in-partner = Partnerë
search-in-storie = Histori
search-one-network = Rrjet
search-one-intervention = Ndërhyrje
search-one-municipality = Komunë
search-one-topic = Temë
search-one-partner = Partner
search-one-story = Histori
search-why = Pse e gjen këtu
search-field-name = Emri
search-field-other-name = Emër tjetër
search-field-postal-code = Kodi postar
search-field-district = Rrethi social
search-field-lead = Institucioni drejtues
search-field-partner = Partner
search-field-network = Rrjeti
search-field-place = Vendi
search-field-province = Provinca
search-field-kind = Lloji
search-field-theme = Fusha
search-field-topic = Tema
search-field-audience = Për kë
search-field-publisher = Botuar nga
search-field-keyword = Fjalë kyçe
search-field-summary = Në tekst
search-field-intervention = Ndërhyrje
search-field-subject = Ka të bëjë me
search-none-elsewhere = Atlante mbledh rrjetet dhe shërbimet për njerëzit me origjinë të huaj në Lombardi. Ajo që kërkon nuk gjendet këtu.
search-none-outside = Atlante flet vetëm për Lombardinë: për vendin që ke shkruar nuk di asgjë.
search-none = Nuk gjetëm asgjë. Çfarë mund të bësh:
search-none-words = Përdor më pak fjalë, ose fjalë më të zakonshme.
search-none-place = Kërko komunën tënde me emër ose me kod postar
search-none-networks = Shiko 35 rrjetet në hartë
search-everywhere = Kërko pa provincë dhe pa fushë
search-list = Rezultatet
