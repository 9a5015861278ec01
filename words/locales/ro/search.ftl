# Căutarea.

search-title = Caută în Atlante
search-title-of = „{ $text }”: rezultatele căutării
search-lead = Scrie de ce ai nevoie, sau unde, așa cum i-ai spune unui om. Poți scrie în italiană, albaneză, arabă, bengaleză, chineză, franceză, engleză, punjabi, română, spaniolă, ucraineană sau urdu.
search-description = Caută printre rețelele, intervențiile, comunele, subiectele, partenerii și poveștile Planului Lab'Impact din Lombardia.
search-words = Ce cauți?
search-submit = Caută
search-any-province = Toate
search-any-theme = Toate
search-examples = De exemplu
search-example-1 = curs de italiană la Bergamo
search-example-2 = mediere într-o școală din Dalmine
search-example-3 = permis de ședere
search-example-4 = articole de presă Valle Camonica
search-example-5 = reîntregirea familiei
search-count = { $count ->
    [0] Niciun rezultat pentru „{ $text }”
   *[other] { $count-form ->
        [one] 1 rezultat pentru „{ $text }”
        [few] { $count } rezultate pentru „{ $text }”
       *[other] { $count } de rezultate pentru „{ $text }”
    }
 }
search-corrected = „{ $typed }” nu există. Am căutat „{ $read }”.
search-unknown = { $count-form ->
    [one] În Atlante nu există cuvântul { $words }: l-am lăsat în afara căutării.
   *[other] În Atlante nu există cuvintele { $words }: le-am lăsat în afara căutării.
 }
search-narrow = Restrânge căutarea
search-place = Îți arătăm ce are legătură cu { $place }.
search-understood = Am înțeles:
search-here = { $subject }: la { $place } și în apropiere
search-here-none = Despre acest subiect ({ $subject }), sursele citite nu spun nimic la { $place } și în împrejurimi.
search-add-place = Adaugă comuna ta la ce ai scris: îți spunem pe cine să suni.
search-also = Am căutat și alte cuvinte
search-without = Caută doar cuvintele mele
search-own = Am căutat doar cuvintele tale.
search-with = Caută și cuvinte asemănătoare
search-kinds = Tipuri de rezultate
search-in-all = Tot
search-in-reti = Rețele
search-in-interventi = Intervenții
search-in-comuni = Comune
search-in-argomenti = Subiecte
search-in-partner = Parteneri
search-in-storie = Povești
search-one-network = Rețea
search-one-intervention = Intervenție
search-one-municipality = Comună
search-one-topic = Subiect
search-one-partner = Partener
search-one-story = Poveste
search-why = De ce îl găsești aici
search-field-name = Nume
search-field-other-name = Alt nume
search-field-postal-code = Cod poștal
search-field-district = District social
search-field-lead = Coordonator
search-field-partner = Partener
search-field-network = Rețea
search-field-place = Loc
search-field-province = Provincie
search-field-kind = Tip
search-field-theme = Temă
search-field-topic = Subiect
search-field-audience = Pentru cine
search-field-publisher = Publicat de
search-field-keyword = Cuvânt-cheie
search-field-summary = În text
search-field-intervention = Intervenție
search-field-subject = Este despre
search-none-elsewhere = Atlante adună rețelele și serviciile pentru persoanele de origine străină din Lombardia. Ce cauți nu este aici.
search-none-outside = Atlante vorbește doar despre Lombardia: despre locul pe care l-ai scris nu știe nimic.
search-none = Nu am găsit nimic. Ce poți face:
search-none-words = Folosește mai puține cuvinte, sau cuvinte mai obișnuite.
search-none-place = Caută-ți comuna după nume sau cod poștal
search-none-networks = Privește cele 35 de rețele pe hartă
search-everywhere = Caută fără provincie și fără temă
search-list = Rezultate
