index-reti = Rețelele
index-reti-lead = Rețelele locale ale Planului Lab'Impact: cine erau, unde, ce au făcut.
index-reti-description = Lista rețelelor locale ale Planului Lab'Impact din Lombardia, după nume, numărul de comune sau de intervenții.
index-interventi = Intervențiile
index-interventi-lead = Ce au prevăzut rețelele și ce au făcut, cu sursele.
index-interventi-description = Lista intervențiilor rețelelor Planului Lab'Impact, după rețea, titlu sau temă, cu ce spun sursele despre fiecare.
index-partner = Partenerii
index-partner-lead = Organizațiile care au luat parte la rețele.
index-partner-description = Lista partenerilor din rețelele Planului Lab'Impact: comune, școli, cooperative, asociații.
index-province = Provinciile
index-province-lead = Cele douăsprezece provincii ale Lombardiei, cu rețelele și comunele lor.
index-province-description = Lista provinciilor din Lombardia cu numărul de rețele ale Planului Lab'Impact, de comune și de locuitori.
index-temi = Temele
index-temi-lead = Cele patru Acțiuni ale Planului, cu intervențiile lor.
index-temi-description = Lista celor patru teme, adică a Acțiunilor Planului Lab'Impact, cu numărul de intervenții și de rețele.
index-argomenti = Subiectele
index-argomenti-lead = De ce se ocupă intervențiile, în cuvinte simple.
index-argomenti-description = Lista subiectelor intervențiilor Planului Lab'Impact, explicate în cuvinte simple.

index-count-reti = { $count-form ->
    [one] 1 rețea
    [few] { $count } rețele
   *[other] { $count } de rețele
 }
index-count-interventi = { $count-form ->
    [one] 1 intervenție
    [few] { $count } intervenții
   *[other] { $count } de intervenții
 }
index-count-partner = { $count-form ->
    [one] 1 partener
    [few] { $count } parteneri
   *[other] { $count } de parteneri
 }
index-count-province = { $count-form ->
    [one] 1 provincie
    [few] { $count } provincii
   *[other] { $count } de provincii
 }
index-count-temi = { $count-form ->
    [one] 1 temă
    [few] { $count } teme
   *[other] { $count } de teme
 }
index-count-argomenti = { $count-form ->
    [one] 1 subiect
    [few] { $count } subiecte
   *[other] { $count } de subiecte
 }

index-order = Ordonează după
order-reti = Numărul de rețele
order-rete = Rețea
order-tema = Temă
order-residenti = Locuitori
order-tipo = Tip
order-data = Dată
order-fatti = Povestite ca făcute
order-previsti = Prevăzute
index-submit = Arată
index-none = Nimic nu corespunde tuturor filtrelor alese. Scoate unul, sau:
index-map = Vezi rețelele pe hartă
