# Faqja e parë: harta, filtrat, lista e rrjeteve. Dhe kutia e komunës.

explorer-title = Rrjetet për integrimin në Lombardi
explorer-lead = Kush punoi bashkë, ku dhe për kë. Plani mbaroi më 30 qershor 2023.
explorer-description = Katalogu dhe harta e 35 rrjeteve të Planit rajonal Lab'Impact (fondi evropian FAMI 2014-2020): komuna, partnerë, ndërhyrje dhe burime, provincë pas province.

needs-title = Nevojat më të shpeshta
need-italiano-l2 = Të mësosh italishten
need-documenti-e-consulenza-legale = Dokumente dhe leje
need-sostegno-allo-studio = Ndihmë me shkollën
need-lavoro = Punë
need-salute = Shëndet
need-casa = Shtëpi

place-label = Komuna jote, kodi postar ose çfarë të duhet
place-example = italisht në Suzzara
place-search = Kërko
place-suggestions = Sugjerime
position-use = Përdor vendndodhjen time
position-asking = Po kërkoj ku je. Vendndodhja mbetet në këtë pajisje.
position-denied = Nuk dhe leje për të përdorur vendndodhjen. Mund të shkruash emrin e komunës ose kodin postar.
position-failed = Vendndodhja nuk u gjet. Mund të shkruash emrin e komunës ose kodin postar.
position-imprecise = Vendndodhja është tepër e pasaktë për të ditur në cilën komunë je. Mund të shkruash emrin e komunës ose kodin postar.
position-outside = Duket se je jashtë Lombardisë: këtu janë vetëm komunat e Lombardisë.
position-unsupported = Ky shfletues nuk e jep vendndodhjen. Mund të shkruash emrin e komunës ose kodin postar.
place-found = { $count-form ->
    [one] { $shown } sugjerim
   *[other] { $shown } sugjerime
 }

count-of-networks = { $count-form ->
    [one] { $shown } rrjet
   *[other] { $shown } rrjete
 }
count-of-municipalities = { $count-form ->
    [one] { $shown } komunë
   *[other] { $shown } komuna
 }
card-interventions = ndërhyrje: { $what }

card-lead = Drejtuesi: { $name }
card-leaderless = Burimet nuk e tregojnë drejtuesin
card-idle = asnjë ndërhyrje në burimet e lexuara
card-nowhere = Burimet nuk i tregojnë komunat
card-inferred = Listë e nxjerrë me arsyetim
card-partial = Listë e paplotë
card-unknown = Lista nuk u gjet

filter-title = Filtra
filter-open = Filtra
filter-close = Mbyll
filter-help = Numri pranë çdo zëri tregon sa rrjete gjen nëse e zgjedh.
filter-text = Fjalë për të kërkuar
filter-province = Provinca
filter-place = Komuna (emri ose kodi postar)
filter-network = Rrjeti
filter-undated = pa datë
filter-municipality = Komuna
filter-theme = Fusha
filter-topic = Tema
filter-audience = Për kë
filter-evidence = Çfarë dimë
filter-order = Rendit sipas
filter-show = Trego
order-nome = Emrit
order-interventi = Numrit të ndërhyrjeve
order-comuni = Numrit të komunave

active-title = Filtra aktivë
active-remove = Hiq filtrin { $label }
active-clear = Hiq të gjithë filtrat
active-more = { $count-form ->
    [one] dhe një filtër tjetër, i shënuar në kutiza
   *[other] dhe { $shown } filtra të tjerë, të shënuar në kutiza
 }
none-text = Asnjë rrjet nuk i plotëson të gjithë filtrat e zgjedhur.
filter-offline = Je pa internet dhe filtrat nuk punojnë. Kjo është lista e fundit që ke ngarkuar.
filter-unreachable = Tani faqja nuk përgjigjet dhe filtrat nuk punojnë. Kjo është lista e fundit që ke ngarkuar: provo përsëri pas një minute.
none-try = Provo të heqësh një:
none-alone = Nuk mjafton të heqësh vetëm një:
none-without = Pa { $label }: { $count }

map-title = Harta e rrjeteve
map-open = Harta
map-close = Mbyll
map-help = Zgjidh një rrjet për ta njohur, ose një provincë për të filtruar.
map-credit-water = Liqenet dhe Po: GSHHG 2.3.6 (LGPL 3 ose më e re), të thjeshtuar.
map-chosen-open = Hap faqen
map-chosen-said = Harta e tregon nga afër. Zgjidhe përsëri për t'i hapur faqen.
map-province = Provinca: { $name }
map-partial = { $name } (lista e komunave është e paplotë)
map-layers = Çfarë tregon harta
map-zoom = Zmadhimi
map-nearer = Zmadho
map-farther = Zvogëlo
map-whole = E gjithë Lombardia
layer-reti = Rrjete
layer-stranieri = Banorë të huaj
layer-piccoli = Komuna të vogla
layer-stranieri-title = Banorë të huaj për 100 banorë, { $year }
layer-piccoli-title = Komuna deri në 5.000 banorë për 100 komuna, { $year }
layer-stranieri-note = Shifra është për provincë: burimi nuk e jep për komunë.
layer-piccoli-note = Komunat ndahen sipas banorëve më 1 janar 2022. Zmadho hartën për t'i parë një nga një.
layer-range = nga { $from } në { $to }%
layer-region = Në Lombardi: { $value }.
layer-source = Burimi:
legend-small = Komunë deri në 5.000 banorë, parë nga afër
legend-on = Rrjet
legend-off = Rrjet i përjashtuar nga filtrat
legend-land = Komuna pa një rrjet të njohur
legend-mark = Rrjet nga i cili njohim vetëm disa komuna
pager = Rezultate të tjera
pager-previous = Faqja e mëparshme
pager-place = Faqja { $number } nga { $last }
pager-next = Faqja tjetër
pager-range = { $first }–{ $until } nga { $total }
pager-missing = Faqja { $asked } nuk ekziston: kjo është e para.
explorer-all = Shfaq të gjitha rrjetet

municipalities-title = Komuna ime
municipalities-lead = Shkruaj emrin ose kodin postar të komunës sate. Të themi në cilin rrjet ishte. Nëse nuk ishte në një rrjet të njohur, ose nëse burimet nuk e thonë, e gjen të shkruar.
municipalities-description = Kërko një nga 1.504 komunat e Lombardisë dhe zbulo në cilin rrjet të Planit Lab'Impact ishte.
municipalities-provinces = Ose zgjidh provincën
municipalities-of = { $count-form ->
    [one] { $count } komunë
   *[other] { $count } komuna
 }
municipalities-none = Asnjë komunë e Lombardisë nuk quhet «{ $name }»
municipalities-none-code = Asnjë komunë e Lombardisë nuk ka kodin postar { $name }
municipalities-none-text = Kontrollo si e ke shkruar, ose zgjidh provincën. Këtu janë vetëm komunat e Lombardisë, me kufijtë e 1 janarit 2023.
municipalities-search = Kërko «{ $name }» në të gjithë Atlanten
municipalities-none-code-text = Të dhënat e hapura që përdorim nuk i kanë të gjithë kodet postare të qyteteve të mëdha. Provo me emrin e komunës.

place-title = Cila komunë?
place-which = { $count-form ->
    [one] «{ $name }»: ndoshta po kërkon këtë komunë
   *[other] «{ $name }» mund të jetë një nga këto { $count } komuna. Cila?
 }
place-which-code = { $count-form ->
    [one] Kodi postar { $name } është i kësaj komune
   *[other] Kodi postar { $name } është i { $count } komunave. Cila është jotja?
 }
place-near = Ndoshta po kërkon:
place-outside = «{ $name }» nuk është në Lombardi. Këtu janë vetëm komunat e Lombardisë.
place-formerly = { $name }, më parë { $known }
place-today = { $name }, sot { $known }
place-hamlet = { $name }, ku ndodhet { $known }
place-also = { $name } · { $known }
place-cut = { $shown } nga { $total }, vazhdo të shkruash
place-without = Vazhdo pa zgjedhur një komunë
place-this = Komuna
place-all = Të gjitha { $count }
