# Prima pagină: hartă, filtre, lista rețelelor. Și căsuța comunei.

explorer-title = Rețelele pentru integrare din Lombardia
explorer-lead = Cine a lucrat împreună, unde și pentru cine. Planul s-a încheiat la 30 iunie 2023.
explorer-description = Catalogul și harta celor 35 de rețele ale Planului regional Lab'Impact (fondul european FAMI 2014-2020): comune, parteneri, intervenții și surse, provincie cu provincie.

needs-title = De ce au oamenii nevoie cel mai des
need-italiano-l2 = Să înveți italiana
need-documenti-e-consulenza-legale = Acte și permis
need-sostegno-allo-studio = Ajutor cu școala
need-lavoro = Muncă
need-salute = Sănătate
need-casa = Casă

place-label = Comuna ta, codul poștal sau ce îți trebuie
place-example = italiană la Suzzara
place-search = Caută
place-suggestions = Sugestii
position-use = Folosește poziția mea
position-asking = Caut unde ești. Poziția rămâne pe acest dispozitiv.
position-denied = Nu ai dat voie să folosim poziția. Poți scrie numele comunei sau codul poștal.
position-failed = Poziția nu a putut fi găsită. Poți scrie numele comunei sau codul poștal.
position-imprecise = Poziția este prea imprecisă ca să știm în ce comună ești. Poți scrie numele comunei sau codul poștal.
position-outside = Se pare că ești în afara Lombardiei: aici sunt doar comunele din Lombardia.
position-unsupported = Acest browser nu dă poziția. Poți scrie numele comunei sau codul poștal.
place-found = { $count-form ->
    [one] { $shown } sugestie
    [few] { $shown } sugestii
   *[other] { $shown } de sugestii
 }

count-of-networks = { $count-form ->
    [one] { $shown } rețea
    [few] { $shown } rețele
   *[other] { $shown } de rețele
 }
count-of-municipalities = { $count-form ->
    [one] { $shown } comună
    [few] { $shown } comune
   *[other] { $shown } de comune
 }
card-interventions = intervenții: { $what }

card-lead = Coordonator: { $name }
card-leaderless = Sursele nu spun cine a fost coordonatorul
card-idle = nicio intervenție în sursele citite
card-nowhere = Sursele nu spun care sunt comunele
card-inferred = Listă dedusă
card-partial = Listă incompletă
card-unknown = Lista nu a fost găsită

filter-title = Filtre
filter-open = Filtre
filter-close = Închide
filter-help = Numărul de lângă fiecare opțiune spune câte rețele găsești dacă o alegi.
filter-text = Cuvinte de căutat
filter-province = Provincie
filter-place = Comună (nume sau cod poștal)
filter-network = Rețea
filter-undated = fără dată
filter-municipality = Comună
filter-theme = Temă
filter-topic = Subiect
filter-audience = Pentru cine
filter-evidence = Ce știm
filter-order = Ordonează după
filter-show = Arată
order-nome = Nume
order-interventi = Numărul de intervenții
order-comuni = Numărul de comune

active-title = Filtre active
active-remove = Scoate filtrul { $label }
active-clear = Scoate toate filtrele
active-more = { $count-form ->
    [one] și încă un filtru, bifat în căsuțe
    [few] și încă { $shown } filtre, bifate în căsuțe
   *[other] și încă { $shown } de filtre, bifate în căsuțe
 }
none-text = Nicio rețea nu corespunde tuturor filtrelor alese.
filter-offline = Ești fără internet și filtrele nu funcționează. Aceasta este ultima listă pe care ai încărcat-o.
filter-unreachable = Acum site-ul nu răspunde, iar filtrele nu funcționează. Aceasta este ultima listă pe care ai încărcat-o: încearcă din nou peste un minut.
none-try = Încearcă să scoți unul:
none-alone = Nu ajunge să scoți unul singur:
none-without = Fără { $label }: { $count }

map-title = Harta rețelelor
map-open = Hartă
map-close = Închide
map-help = Alege o rețea ca să o cunoști, sau o provincie ca să filtrezi.
map-credit-water = Lacuri și Po: GSHHG 2.3.6 (LGPL 3 sau mai nouă), simplificate.
map-chosen-open = Deschide pagina
map-chosen-said = Harta o arată de aproape. Alege-o din nou ca să-i deschizi pagina.
map-province = Provincia: { $name }
map-partial = { $name } (lista comunelor este incompletă)
map-layers = Ce arată harta
map-zoom = Mărire
map-nearer = Mărește
map-farther = Micșorează
map-whole = Toată Lombardia
layer-reti = Rețele
layer-stranieri = Locuitori străini
layer-piccoli = Comune mici
layer-stranieri-title = Locuitori străini la 100 de locuitori, { $year }
layer-piccoli-title = Comune cu cel mult 5.000 de locuitori la 100 de comune, { $year }
layer-stranieri-note = Cifra este pe provincie: sursa nu o dă pe comună.
layer-piccoli-note = Comunele sunt împărțite după locuitorii de la 1 ianuarie 2022. Mărește harta ca să le vezi una câte una.
layer-range = de la { $from } la { $to }%
layer-region = În Lombardia: { $value }.
layer-source = Sursa:
legend-small = Comună cu cel mult 5.000 de locuitori, văzută de aproape
legend-on = Rețea
legend-off = Rețea exclusă de filtre
legend-land = Comune fără o rețea cunoscută
legend-mark = Rețea din care cunoaștem doar câteva comune
pager = Alte rezultate
pager-previous = Pagina anterioară
pager-place = Pagina { $number } din { $last }
pager-next = Pagina următoare
pager-range = { $first }–{ $until } din { $total }
pager-missing = Pagina { $asked } nu există: aceasta este prima.
explorer-all = Arată toate rețelele

municipalities-title = Comuna mea
municipalities-lead = Scrie numele sau codul poștal al comunei tale. Îți spunem în ce rețea era. Dacă nu era într-o rețea cunoscută, sau dacă sursele nu spun, găsești scris.
municipalities-description = Caută una dintre cele 1.504 comune din Lombardia și află în ce rețea a Planului Lab'Impact era.
municipalities-provinces = Sau alege provincia
municipalities-of = { $count-form ->
    [one] { $count } comună
    [few] { $count } comune
   *[other] { $count } de comune
 }
municipalities-none = Nicio comună din Lombardia nu se numește „{ $name }”
municipalities-none-code = Nicio comună din Lombardia nu are codul poștal { $name }
municipalities-none-text = Verifică cum ai scris, sau alege provincia. Aici sunt doar comunele din Lombardia, cu granițele de la 1 ianuarie 2023.
municipalities-search = Caută „{ $name }” în tot Atlante
municipalities-none-code-text = Datele deschise pe care le folosim nu au toate codurile poștale ale orașelor mari. Încearcă cu numele comunei.

place-title = Care comună?
place-which = { $count-form ->
    [one] „{ $name }”: poate cauți această comună
    [few] „{ $name }” poate fi una dintre aceste { $count } comune. Care?
   *[other] „{ $name }” poate fi una dintre aceste { $count } de comune. Care?
 }
place-which-code = { $count-form ->
    [one] Codul poștal { $name } este al acestei comune
    [few] Codul poștal { $name } este al mai multor comune: { $count }. Care este a ta?
   *[other] Codul poștal { $name } este al mai multor comune: { $count }. Care este a ta?
 }
place-near = Poate cauți:
place-outside = „{ $name }” nu este în Lombardia. Aici sunt doar comunele din Lombardia.
place-formerly = { $name }, înainte { $known }
place-today = { $name }, astăzi { $known }
place-hamlet = { $name }, unde se află { $known }
place-also = { $name } · { $known }
place-cut = { $shown } din { $total }, scrie mai departe
place-without = Continuă fără să alegi o comună
place-this = Comuna
place-all = Toate cele { $count }
