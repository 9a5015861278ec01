# The lists: networks, interventions, partners, provinces, themes, topics.

index-reti = Networks
index-reti-lead = The local networks of the Lab'Impact plan: who they were, where, and what they did.
index-reti-description = The local networks of the Lab'Impact plan in Lombardy, by name, number of municipalities or of interventions.
index-interventi = Interventions
index-interventi-lead = What the networks had planned and what they did, with the sources.
index-interventi-description = The interventions of the networks of the Lab'Impact plan, by network, title or theme, with what the sources say of each.
index-partner = Partners
index-partner-lead = The organisations that took part in the networks.
index-partner-description = The partners of the networks of the Lab'Impact plan: municipalities, schools, cooperatives, associations.
index-province = Provinces
index-province-lead = The twelve provinces of Lombardy, with their networks and municipalities.
index-province-description = The provinces of Lombardy with the number of networks of the Lab'Impact plan, of municipalities and of residents.
index-temi = Themes
index-temi-lead = The four Actions of the plan, with their interventions.
index-temi-description = The four themes, which are the Actions of the Lab'Impact plan, with the number of interventions and networks.
index-argomenti = Topics
index-argomenti-lead = What the interventions are about, in plain words.
index-argomenti-description = The topics of the interventions of the Lab'Impact plan, explained in plain words.

index-count-reti = { $count-form ->
    [one] 1 network
   *[other] { $count } networks
 }
index-count-interventi = { $count-form ->
    [one] 1 intervention
   *[other] { $count } interventions
 }
index-count-partner = { $count-form ->
    [one] 1 partner
   *[other] { $count } partners
 }
index-count-province = { $count-form ->
    [one] 1 province
   *[other] { $count } provinces
 }
index-count-temi = { $count-form ->
    [one] 1 theme
   *[other] { $count } themes
 }
index-count-argomenti = { $count-form ->
    [one] 1 topic
   *[other] { $count } topics
 }

index-order = Sort by
order-reti = Number of networks
order-rete = Network
order-tema = Theme
order-residenti = Residents
order-tipo = Kind
order-data = Date
order-fatti = Told as done
order-previsti = Planned
index-submit = Show
index-none = Nothing matches all the filters you chose. Remove one, or:
index-map = See the networks on the map
