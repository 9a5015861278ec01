//! The rows of the catalogue's database: one table, one file.
//!
//! [`version`] holds each version of each record, [`revision`] the list of revisions; every other table
//! holds the latest revision, for whoever asks the database by SQL. The order of a list is its column
//! `position`. What refers to another row is a column with a foreign key; plain lists of words are
//! JSON. The schema itself is made by the crate `migration`; the tests of the store write and read
//! every column.

pub mod audience;
pub mod boundary;
pub mod citation;
pub mod former_name;
pub mod intervention;
pub mod intervention_audience;
pub mod intervention_municipality;
pub mod intervention_topic;
pub mod living_service;
pub mod municipality;
pub mod named_language;
pub mod need;
pub mod network;
pub mod network_municipality;
pub mod network_partner;
pub mod partner;
pub mod place_names;
pub mod plan_fact;
pub mod province;
pub mod revision;
pub mod school;
pub mod source;
pub mod statistic;
pub mod story;
pub mod story_network;
pub mod story_province;
pub mod story_theme;
pub mod story_topic;
pub mod term;
pub mod theme;
pub mod topic;
pub mod topic_theme;
pub mod town_hall;
pub mod version;
pub mod words;
