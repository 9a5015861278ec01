//! The one filter of the catalogue as an argument, and the number of results of each of its values.

use async_graphql::{Enum, InputObject, SimpleObject};
use catalogue::Part;

use super::{
    direct::{Direct, object},
    error::ApiError,
    intervention::Evidence,
    limit::TEXT,
    scope::Scope,
};

/// What to select. Inside one part, any of the values; across the parts, all of them.
///
/// A network is selected when its territory satisfies the place parts and at least one of its
/// interventions satisfies all the content parts at once; an intervention when it satisfies the
/// content parts itself and its network the place parts; a story by its own networks, provinces,
/// themes and topics; a municipality and a province by themselves, and by their networks where networks or content
/// are asked for; a topic and a theme when an intervention on it satisfies the other parts. A filter has at most 64 values, over all its parts. It is the same filter as
/// in the addresses of the site.
#[derive(Debug, Clone, Default, InputObject)]
pub(crate) struct Filter {
    /// Provinces, by the letters of their plates, such as `BG`.
    provinces: Option<Vec<String>>,
    /// Municipalities, by ISTAT code, such as `016091`.
    municipalities: Option<Vec<String>>,
    /// Networks, by slug, such as `valle-camonica`.
    networks: Option<Vec<String>>,
    /// Themes, by slug, such as `scuola`.
    themes: Option<Vec<String>>,
    /// Topics, by slug, such as `italiano-l2`.
    topics: Option<Vec<String>>,
    /// Audiences, by slug, such as `scuole`.
    audiences: Option<Vec<String>>,
    /// How well an intervention is known.
    evidence: Option<Vec<Evidence>>,
    /// Languages that sources name for an intervention, by slug: see `namedLanguages`. No source names most of them,
    /// which is no proof that nobody spoke them.
    languages: Option<Vec<String>>,
    /// Kinds of stories, by slug: see `storyKinds`. Only stories have them.
    kinds: Option<Vec<String>>,
    /// The years in which stories came out, such as `2022`; `senza-data` for those whose year is not known. Only
    /// stories have them.
    years: Option<Vec<String>>,
    /// Words, each of which must begin a word of the record's text. Accents and case do not count. At most
    /// 200 characters.
    text: Option<String>,
}

impl TryFrom<Filter> for catalogue::Filter {
    type Error = ApiError;

    fn try_from(filter: Filter) -> Result<Self, ApiError> {
        short("filter.text", filter.text.as_deref())?;
        let evidence = filter.evidence.unwrap_or_default();
        Ok(Self {
            provinces: filter.provinces.unwrap_or_default(),
            municipalities: filter.municipalities.unwrap_or_default(),
            networks: filter.networks.unwrap_or_default(),
            themes: filter.themes.unwrap_or_default(),
            topics: filter.topics.unwrap_or_default(),
            audiences: filter.audiences.unwrap_or_default(),
            evidence: evidence.into_iter().map(|it| catalogue::Evidence::from(it).slug().into()).collect(),
            languages: filter.languages.unwrap_or_default(),
            kinds: filter.kinds.unwrap_or_default(),
            years: filter.years.unwrap_or_default(),
            text: filter.text,
        })
    }
}

/// Refuses a text that is longer than anyone types.
pub(crate) fn short(argument: &str, text: Option<&str>) -> Result<(), ApiError> {
    if text.is_some_and(|text| text.chars().nth(TEXT).is_some()) {
        return Err(ApiError::bad_input(argument, format!("must be at most {TEXT} characters")));
    }
    Ok(())
}

/// A language of titles and labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Enum, Direct)]
#[graphql(remote = "catalogue::Language")]
pub(crate) enum Language {
    /// Italian.
    #[default]
    #[graphql(name = "IT")]
    Italian,
    /// English.
    #[graphql(name = "EN")]
    English,
    /// Romanian.
    #[graphql(name = "RO")]
    Romanian,
    /// Arabic.
    #[graphql(name = "AR")]
    Arabic,
    /// Albanian.
    #[graphql(name = "SQ")]
    Albanian,
    /// Chinese, in simplified characters.
    #[graphql(name = "ZH")]
    Chinese,
    /// Ukrainian.
    #[graphql(name = "UK")]
    Ukrainian,
    /// Spanish.
    #[graphql(name = "ES")]
    Spanish,
    /// French.
    #[graphql(name = "FR")]
    French,
    /// Urdu.
    #[graphql(name = "UR")]
    Urdu,
    /// Punjabi, in Gurmukhi letters.
    #[graphql(name = "PA")]
    Punjabi,
    /// Bengali.
    #[graphql(name = "BN")]
    Bengali,
}

impl Language {
    /// A text in this language; in Italian where it lacks it.
    pub(crate) fn said(self, text: &catalogue::Text) -> &str {
        text.said(self.into()).text
    }
}

/// How many results each value of each part of a filter would give if it alone were chosen in its
/// part, the other parts kept. Values without results are there, with zero.
pub(crate) struct Facets<'a> {
    scope: &'a Scope,
    counts: catalogue::Facets,
}

impl<'a> Facets<'a> {
    pub(crate) fn new(scope: &'a Scope, counts: catalogue::Facets) -> Self {
        let small = counts.topics.len() + counts.audiences.len() + counts.languages.len();
        scope.spend(small + counts.provinces.len() + counts.networks.len());
        Self { scope, counts }
    }

    fn counted<'b>(&self, part: Part, counts: &'b [catalogue::FacetCount]) -> Vec<FacetCount<'b>>
    where
        'a: 'b,
    {
        counts.iter().map(|counted| FacetCount { scope: self.scope, part, counted }).collect()
    }
}

/// How many results each value of each part of a filter would give if it alone were chosen in its
/// part, the other parts kept. Values without results are there, with zero.
#[object]
impl Facets<'_> {
    /// By province, the value being the letters of its plate.
    fn provinces(&self) -> Vec<FacetCount<'_>> {
        self.counted(Part::Province, &self.counts.provinces)
    }

    /// By theme.
    fn themes(&self) -> Vec<FacetCount<'_>> {
        self.counted(Part::Theme, &self.counts.themes)
    }

    /// By topic.
    fn topics(&self) -> Vec<FacetCount<'_>> {
        self.counted(Part::Topic, &self.counts.topics)
    }

    /// By audience.
    fn audiences(&self) -> Vec<FacetCount<'_>> {
        self.counted(Part::Audience, &self.counts.audiences)
    }

    /// By how well interventions are known, the value being `planned` or `reported`.
    fn evidence(&self) -> Vec<FacetCount<'_>> {
        self.counted(Part::Evidence, &self.counts.evidence)
    }

    /// By language that a source names; all zero for stories.
    fn languages(&self) -> Vec<FacetCount<'_>> {
        self.counted(Part::Language, &self.counts.languages)
    }

    /// By kind of story; all zero for networks and interventions.
    fn kinds(&self) -> Vec<FacetCount<'_>> {
        self.counted(Part::Kind, &self.counts.kinds)
    }

    /// By network; none for networks and interventions.
    fn networks(&self) -> Vec<FacetCount<'_>> {
        self.counted(Part::Network, &self.counts.networks)
    }

    /// By the year of stories, newest first, the value being `senza-data` for those whose year is not known; none for
    /// networks and interventions.
    fn years(&self) -> Vec<FacetCount<'_>> {
        self.counted(Part::Year, &self.counts.years)
    }
}

/// One value of a filter and its number of results.
#[derive(Clone, Copy)]
pub(crate) struct FacetCount<'a> {
    scope: &'a Scope,
    part: Part,
    counted: &'a catalogue::FacetCount,
}

/// One value of a filter and its number of results.
#[object]
impl FacetCount<'_> {
    /// The value, as a filter writes it.
    fn value(&self) -> &str {
        &self.counted.value
    }

    /// The number of results.
    fn count(&self) -> usize {
        self.counted.count
    }

    /// The words to show for the value.
    fn title(&self, #[graphql(default, desc = "In which language.")] language: Language) -> &str {
        let (snapshot, value) = (&self.scope.snapshot, self.counted.value.as_str());
        let vocabulary = &snapshot.vocabulary;
        let title = match self.part {
            Part::Province => snapshot.provinces.get(value).map(|it| it.name.as_str()),
            Part::Theme => vocabulary.themes.get(value).map(|it| language.said(&it.title)),
            Part::Topic => vocabulary.topics.get(value).map(|it| language.said(&it.title)),
            Part::Audience => vocabulary.audiences.get(value).map(|it| language.said(&it.title)),
            Part::Evidence => vocabulary.evidence.get(value).map(|it| language.said(&it.title)),
            Part::Language => snapshot.languages.get(value).map(|it| language.said(&it.title)),
            Part::Kind => vocabulary.story_kinds.get(value).map(|it| language.said(&it.title)),
            Part::Network => snapshot.networks.get(value).map(|it| it.name.as_str()),
            Part::Municipality | Part::Year | Part::Text => None,
        };
        title.unwrap_or(value)
    }
}

/// How the values of a filter are counted.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct FacetQuery;

#[object]
impl FacetQuery {
    /// How many networks, interventions and stories each value would give if it alone were chosen
    /// in its part of the filter, the other parts kept.
    fn facets<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "The filter that is set; none when it is left out.")] filter: Option<Filter>,
    ) -> Result<CatalogueFacets<'a>, ApiError> {
        let selection = scope.snapshot.select(&filter.unwrap_or_default().try_into()?)?;
        Ok(CatalogueFacets {
            networks: Facets::new(scope, selection.network_facets()),
            interventions: Facets::new(scope, selection.intervention_facets()),
            stories: Facets::new(scope, selection.story_facets()),
        })
    }
}

/// How many networks, interventions and stories each value of a filter would give.
#[derive(SimpleObject, Direct)]
#[graphql(serial)]
pub(crate) struct CatalogueFacets<'a> {
    /// Networks.
    networks: Facets<'a>,
    /// Interventions.
    interventions: Facets<'a>,
    /// Stories.
    stories: Facets<'a>,
}
