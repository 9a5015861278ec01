# The pages for schools, for the press, for who uses the data.

data-title = Data to download
data-reti = Networks
data-interventi = Interventions
data-partner = Partners
data-storie = Stories
data-comuni = Municipalities
data-fonti = Sources
data-rows = { $count-form ->
    [one] 1 row
   *[other] { $count } rows
 }
data-chosen = The tables below have only: { $values }.
data-all = Download everything
data-filter = Only a part
data-filter-1 = Open the map or the stories, and choose filters.
data-filter-2 = Copy what follows the question mark in the address of the page.
data-filter-3 = Put it at the end of the address of a table: you get the same rows that you see on the page.
data-use = What you may do with them
data-licence = You may copy, change and publish the data, for business too, if you credit the Atlas (CC BY 4.0 licence). The articles themselves belong to their publishers: here you find only our own summaries.
data-cite = Cite them like this:
data-citation = Atlante Lab'Impact, revision { $number }, { $date }
data-revision = Each correction makes a new revision. This is number { $number }.

press-title = For the press
press-description = Numbers with their source, stories already published, tables to download and how to cite: the Lab'Impact plan province by province.
press-lead = Choose the province: you find the numbers with their source, what has been published, the tables, and how to cite.
press-where = Province
press-all = All of Lombardy
press-submit = Show
press-region = in Lombardy
press-selection = of this selection
press-public = Foreign residents
press-numbers = The numbers { $where }
press-networks = { $count-form ->
    [one] network
   *[other] networks
 }
press-interventions = { $count-form ->
    [one] known intervention
   *[other] known interventions
 }
press-reported = { $count-form ->
    [one] reported as done
   *[other] reported as done
 }
press-published = { $count-form ->
    [one] publication
   *[other] publications
 }
press-foreign = foreign residents ({ $year })
press-foreign-share = of residents are foreign ({ $year })
press-known = These are the numbers of what the sources we read tell, not of everything that was done.
press-stories = What has been published
press-stories-all = All { $count } publications
press-stories-none = We found no publications.
press-files = The tables
press-data = More tables, and the licence
press-cite = How to cite
press-cite-text = Each page has an address that does not change. To cite the Atlas:
press-care = Before you publish, open the source of each fact with its “§ Source” mark: a project sheet says what was planned, not what was done.

whole-title = This file always has everything
whole-text = No filter selects among its rows. You can download it whole, or take a file that follows the filter.
whole-filtered = The files that follow your filter
unknown-title = The files do not know this parameter
unknown-text = It may be mistyped. The file would have had all rows without saying so: that is why you do not get it.
unknown-parameter = Parameter
unknown-known = The parameters that there are
