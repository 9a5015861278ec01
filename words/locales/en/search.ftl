# The search.
search-title = Search the Atlas
search-title-of = “{ $text }”: search results
search-lead = Write what you need, or where, as you would say it to a person. You can write in Albanian, Arabic, Bengali, Chinese, English, French, Italian, Punjabi, Romanian, Spanish, Ukrainian or Urdu.
search-description = Search the networks, interventions, municipalities, topics, partners and stories of the Lab'Impact plan in Lombardy.
search-words = What are you looking for?
search-submit = Search
search-any-province = All
search-any-theme = All
search-examples = For example
search-example-1 = Italian lessons in Bergamo
search-example-2 = mediation in a school in Dalmine
search-example-3 = residence permit
search-example-4 = press Valle Camonica
search-example-5 = family reunification
search-count = { $count ->
    [0] No results for “{ $text }”
   *[other] { $count-form ->
        [one] 1 result for “{ $text }”
       *[other] { $count } results for “{ $text }”
    }
 }
search-corrected = There is no “{ $typed }”. We searched for “{ $read }”.
search-unknown = { $count-form ->
    [one] The atlas does not have the word { $words }: we left it out of the search.
   *[other] The atlas does not have the words { $words }: we left them out of the search.
 }
search-narrow = Narrow the search
search-place = These results are about { $place }.
search-understood = What we understood:
search-here = { $subject }: in { $place } and near it
search-here-none = On this topic ({ $subject }) the sources we read say nothing about { $place } and its surroundings.
search-add-place = Add your municipality to what you typed, and we will tell you whom to call.
search-also = We searched for other words too
search-without = Search only for my words
search-own = We searched only for your words.
search-with = Search for similar words too
search-kinds = Kinds of results
search-in-all = All
search-in-reti = Networks
search-in-interventi = Interventions
search-in-comuni = Municipalities
search-in-argomenti = Topics
search-in-partner = Partners
search-in-storie = Stories
search-one-network = Network
search-one-intervention = Intervention
search-one-municipality = Municipality
search-one-topic = Topic
search-one-partner = Partner
search-one-story = Story
search-why = Why you find it here
search-field-name = Name
search-field-other-name = Other name
search-field-postal-code = Postal code
search-field-district = District
search-field-lead = Lead partner
search-field-partner = Partner
search-field-network = Network
search-field-place = Place
search-field-province = Province
search-field-kind = Kind
search-field-theme = Theme
search-field-topic = Topic
search-field-audience = For whom
search-field-publisher = Published by
search-field-keyword = Keyword
search-field-summary = In the text
search-field-intervention = Intervention
search-field-subject = About
search-none-elsewhere = The atlas gathers the networks and services for people of foreign origin in Lombardy. What you are looking for is not here.
search-none-outside = The atlas is about Lombardy only: it knows nothing of the place you wrote.
search-none = We found nothing. What you can do:
search-none-words = Use fewer words, or more common ones.
search-none-place = Look for your municipality by name or postal code
search-none-networks = See the 35 networks on the map
search-everywhere = Search without province and theme
search-list = Results
