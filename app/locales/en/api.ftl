# The API for people: /dati/api and /graphiql.

api-title = API
api-lead = You can query the whole catalogue with GraphQL: one address, no key, no registration. Here are ten real questions, already written: one click shows the answer.
api-run = Run
api-variables = Variables:

api-start = Getting started
api-start-endpoint = The address is /graphql. It takes GET and POST requests, also from pages of other sites. It is read-only.
api-start-curl = With curl (put the address of this site in place of https://example.org):
api-start-tools = To explore the schema, in which every field is explained:
api-start-graphiql = Try a question in the console
api-start-schema = The schema, to download

api-examples = Ten questions
api-examples-lead = You can change every question: once you have run it, edit the text or the variables and try again.
api-citizens = For people who live in Lombardy
api-schools = For schools
api-newsrooms = For people who write
api-developers = For developers
api-example-coverage = I live in Lodi: which network covers my municipality, and whom can I turn to?
api-example-here = I am at these coordinates: in which municipality, and which network is there?
api-example-italian = Which interventions on Italian as a second language were there in the province of Bergamo?
api-example-mediation = In the schools of the province of Brescia, who worked with cultural mediation?
api-example-partners = Which organisations belonged to the networks of Milan that worked on school?
api-example-topics = Which topics do the interventions for schools deal with, and how many are there?
api-example-widest = Which five networks have the most municipalities, and who leads them?
api-example-figures = How many foreign residents are there in each province, and which source says so?
api-example-told = What has already been published about the province of Bergamo, newest first?
api-example-pages = How do I download the whole list of municipalities, one page at a time?

api-answers = How to read the answers
api-answers-null = An identifier that does not exist gives null, not an error. A wrong value in a filter gives an error, which says which argument to correct.
api-answers-sources = Almost every fact has sources, where it comes from, and caveats, the sentences to show with it.
api-answers-ids = Every record has a slug, the same as in the addresses of this site, and an id that is good in the whole catalogue: node(id:) finds it again. They do not change from one revision to the next.
api-answers-pages = Lists give at most 100 items at a time. To go on, pass endCursor as after while hasNextPage is true.
api-answers-cost = In extensions.cost each answer says how much of each limit it used and how much is left.
api-answers-etag = The answer to a GET request has an ETag. Send it back in If-None-Match and you get 304, without content, until the data change:

api-limits = Limits
api-limits-lead = Limits keep the service available to everyone. A request that exceeds one is not run: the error says which limit, with what value, and the most that is allowed.
api-limits-table = The limits of a request
api-limits-name = Limit
api-limits-counts = What it counts
api-limits-bound = At most
api-limits-request = A request that exceeds it
api-limits-more = What is repeated stands in square brackets. In addition, an answer lists at most ten errors, and no request takes longer than ten seconds. A test tries every row of this table.
api-limit-body = The bytes of the request
api-limit-tokens = The words and signs of the document
api-limit-nesting = Brackets inside brackets
api-limit-name = The letters of a name
api-limit-depth = Fields inside fields
api-limit-fields = Fields, with every fragment written out
api-limit-aliases = Fields under another name
api-limit-root-fields = Fields of the root
api-limit-directives = Directives
api-limit-introspection-fields = Fields that ask about the schema
api-limit-introspection-depth = The depth of what is asked about the schema
api-limit-introspection-lists = Lists inside lists of the schema
api-limit-first = The items of a page
api-limit-resolved = The values of the answer
api-limit-answer = The bytes of the answer
api-limit-text = The characters of a text to search for
api-limit-filter = The values of one part of the filter
api-limit-ids = The ids asked for together

api-errors = Error codes
api-errors-lead = Every error has one of these codes in extensions.code. The list is closed.
api-code-bad-input = An argument has a value that it cannot have: extensions.argument says which, extensions.near gives the nearest values.
api-code-bad-cursor = The cursor does not come from this list in this order. Start again from the first page.
api-code-limit-exceeded = The request exceeds a limit: extensions gives its name, the value and the most that is allowed.
api-code-graphql-parse-failed = The document is not GraphQL.
api-code-graphql-validation-failed = The document asks for what the schema does not have, or the variables do not fit.
api-code-bad-request = The HTTP request does not carry a GraphQL operation.
api-code-method-not-allowed = The HTTP method is not the right one: the Allow header says which are.
api-code-not-acceptable = The Accept header allows none of the forms of the answer.
api-code-unsupported-media-type = The body of the request must be application/json.
api-code-unavailable = The catalogue is being loaded: try again after the seconds that Retry-After says.
api-code-internal = The fault is ours: please report the number in extensions.requestId.

api-terms = Licence and stability
api-terms-licence = You may reuse the data under the CC BY 4.0 licence if you credit Atlante Lab'Impact and the source of each fact. Texts published elsewhere belong to their authors.
api-terms-caveats = The plan ended on 30 June 2023: nothing here describes a service that is active today. Always show evidence and caveats with the fact.
api-terms-stability = A field is never removed: when there is a better one, the old one is marked as deprecated and goes on answering. With each change a test compares the schema with that of the last release.

graphiql-title = API console
graphiql-lead = Write a question in GraphQL, then press Run: the answer appears below.
graphiql-document = Question (GraphQL document)
graphiql-variables = Variables (JSON, optional)
graphiql-answer = Answer
graphiql-plain = Plain form
graphiql-open = Open GraphiQL
