index-reti = Les réseaux
index-reti-lead = Les réseaux locaux du Plan Lab'Impact : qui ils étaient, où, ce qu'ils ont fait.
index-reti-description = La liste des réseaux locaux du Plan Lab'Impact en Lombardie, par nom, nombre de communes ou d'interventions.
index-interventi = Les interventions
index-interventi-lead = Ce que les réseaux avaient prévu et ce qu'ils ont fait, avec les sources.
index-interventi-description = La liste des interventions des réseaux du Plan Lab'Impact, par réseau, titre ou thème, avec ce que les sources disent de chacune.
index-partner = Les partenaires
index-partner-lead = Les organisations qui ont pris part aux réseaux.
index-partner-description = La liste des partenaires des réseaux du Plan Lab'Impact : communes, écoles, coopératives, associations.
index-province = Les provinces
index-province-lead = Les douze provinces de Lombardie, avec leurs réseaux et leurs communes.
index-province-description = La liste des provinces de Lombardie avec le nombre de réseaux du Plan Lab'Impact, de communes et de résidents.
index-temi = Les thèmes
index-temi-lead = Les quatre Actions du Plan, avec leurs interventions.
index-temi-description = La liste des quatre thèmes, c'est-à-dire des Actions du Plan Lab'Impact, avec le nombre d'interventions et de réseaux.
index-argomenti = Les sujets
index-argomenti-lead = De quoi s'occupent les interventions, en mots simples.
index-argomenti-description = La liste des sujets des interventions du Plan Lab'Impact, expliqués en mots simples.

index-count-reti = { $count-form ->
    [one] { $count } réseau
   *[other] { $count } réseaux
 }
index-count-interventi = { $count-form ->
    [one] { $count } intervention
   *[other] { $count } interventions
 }
index-count-partner = { $count-form ->
    [one] { $count } partenaire
   *[other] { $count } partenaires
 }
index-count-province = { $count-form ->
    [one] { $count } province
   *[other] { $count } provinces
 }
index-count-temi = { $count-form ->
    [one] { $count } thème
   *[other] { $count } thèmes
 }
index-count-argomenti = { $count-form ->
    [one] { $count } sujet
   *[other] { $count } sujets
 }

index-order = Trier par
order-reti = Nombre de réseaux
order-rete = Réseau
order-tema = Thème
order-residenti = Résidents
order-tipo = Type
order-data = Date
order-fatti = Racontées comme faites
order-previsti = Prévues
index-submit = Montrer
index-none = Rien ne correspond à tous les filtres choisis. Enlèves-en un, ou :
index-map = Voir les réseaux sur la carte
