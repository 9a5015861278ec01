//! What can be asked: the table of contents of the API. The fields stand in the file of their type.

use async_graphql::MergedObject;

use super::{
    audience::AudienceQuery, candidate::CandidateQuery, change::ChangeQuery, dataset::DatasetQuery, direct::Direct,
    federation::EntityQuery, filter::FacetQuery, intervention::InterventionQuery, lead::LeadQuery,
    municipality::MunicipalityQuery, network::NetworkQuery, node::NodeQuery, office::OfficeQuery,
    partner::PartnerQuery, place::PlaceQuery, plan::PlanQuery, province::ProvinceQuery, revision::RevisionQuery,
    school::SchoolQuery, search::SearchQuery, source::SourceQuery, statistic::StatisticQuery, story::StoryQuery,
    term::TermQuery, theme::ThemeQuery, topic::TopicQuery,
};

/// What can be asked of the catalogue of the 35 territorial networks of Lab'Impact, the FAMI
/// 2014-2020 regional plan of Lombardy. Everything can be read by anyone, without a key.
#[derive(Debug, Clone, Copy, Default, MergedObject, Direct)]
pub struct Query(
    SearchQuery,       // search
    NetworkQuery,      // networks, network, networkAt
    InterventionQuery, // interventions, intervention
    PartnerQuery,      // partners, partner
    StoryQuery,        // stories, story
    ProvinceQuery,     // provinces, province
    MunicipalityQuery, // municipalities, municipality, coverage, municipalityAt
    OfficeQuery,       // livingServices
    PlaceQuery,        // places
    SchoolQuery,       // needs, schoolMatches, schools, namedLanguages
    ThemeQuery,        // themes, theme
    TopicQuery,        // topics, topic
    AudienceQuery,     // audiences, audience
    TermQuery,         // storyKinds, partnerKinds
    SourceQuery,       // sources, source
    StatisticQuery,    // statistics
    PlanQuery,         // plan
    CandidateQuery,    // candidates
    FacetQuery,        // facets
    RevisionQuery,     // revision
    DatasetQuery,      // datasets
    ChangeQuery,       // changes
    LeadQuery,         // leads
    NodeQuery,         // node, nodes
    EntityQuery,       // _service, _entities
);
