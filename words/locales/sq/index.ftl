index-reti = Rrjetet
index-reti-lead = Rrjetet vendore të Planit Lab'Impact: kush ishin, ku, çfarë bënë.
index-reti-description = Lista e rrjeteve vendore të Planit Lab'Impact në Lombardi, sipas emrit, numrit të komunave ose të ndërhyrjeve.
index-interventi = Ndërhyrjet
index-interventi-lead = Çfarë kishin parashikuar rrjetet dhe çfarë bënë, me burimet.
index-interventi-description = Lista e ndërhyrjeve të rrjeteve të Planit Lab'Impact, sipas rrjetit, titullit ose fushës, me çfarë thonë burimet për secilën.
index-partner = Partnerët
index-partner-lead = Organizatat që morën pjesë në rrjete.
index-partner-description = Lista e partnerëve të rrjeteve të Planit Lab'Impact: komuna, shkolla, kooperativa, shoqata.
index-province = Provincat
index-province-lead = Dymbëdhjetë provincat e Lombardisë, me rrjetet dhe komunat e tyre.
index-province-description = Lista e provincave të Lombardisë me numrin e rrjeteve të Planit Lab'Impact, të komunave dhe të banorëve.
index-temi = Fushat
index-temi-lead = Katër Veprimet (Azioni) e Planit, me ndërhyrjet e tyre.
index-temi-description = Lista e katër fushave, pra e Veprimeve (Azioni) të Planit Lab'Impact, me numrin e ndërhyrjeve dhe të rrjeteve.
index-argomenti = Temat
index-argomenti-lead = Me çfarë merren ndërhyrjet, me fjalë të thjeshta.
index-argomenti-description = Lista e temave të ndërhyrjeve të Planit Lab'Impact, të shpjeguara me fjalë të thjeshta.

index-count-reti = { $count-form ->
    [one] 1 rrjet
   *[other] { $count } rrjete
 }
index-count-interventi = { $count-form ->
    [one] 1 ndërhyrje
   *[other] { $count } ndërhyrje
 }
index-count-partner = { $count-form ->
    [one] 1 partner
   *[other] { $count } partnerë
 }
index-count-province = { $count-form ->
    [one] 1 provincë
   *[other] { $count } provinca
 }
index-count-temi = { $count-form ->
    [one] 1 fushë
   *[other] { $count } fusha
 }
index-count-argomenti = { $count-form ->
    [one] 1 temë
   *[other] { $count } tema
 }

index-order = Rendit sipas
order-reti = Numrit të rrjeteve
order-rete = Rrjetit
order-tema = Fushës
order-residenti = Banorëve
order-tipo = Llojit
order-data = Datës
order-fatti = Të treguara si të bëra
order-previsti = Të parashikuara
index-submit = Trego
index-none = Asgjë nuk i plotëson të gjithë filtrat e zgjedhur. Hiq një, ose:
index-map = Shih rrjetet në hartë
