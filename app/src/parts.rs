//! Parts of pages. A part gets plain data and has no state.

mod breadcrumb;
mod chart;
mod contact;
mod data;
mod ended;
mod evidence;
mod fact;
mod filter;
mod intervention;
mod link;
mod locator;
mod map;
mod network;
mod place;
mod result;
mod section;
mod source;
mod story;

pub(crate) use breadcrumb::breadcrumb;
pub(crate) use chart::{Bar, bars};
pub(crate) use contact::contact;
pub(crate) use data::{json_ld, project};
pub(crate) use ended::{ended, ended_for};
pub(crate) use evidence::{badge, territory_badge};
pub(crate) use fact::{fact, facts, figure, figures, said, unsaid};
pub(crate) use filter::{FilterForm, filter_form, place_field, with_codes};
pub(crate) use intervention::{interventions, interventions_by_theme, period, place_names};
pub(crate) use link::{Link, chips, column, host, in_province, outside};
pub(crate) use locator::{network_map, place_map, province_map};
pub(crate) use map::map;
pub(crate) use network::networks;
pub(crate) use place::place_box;
pub(crate) use result::{label, network, plural, words, words_block};
pub(crate) use section::{absence, caveats, italian, section};
pub(crate) use source::{CURRENT_CODES, NAMES, POPULATION, POSTAL_CODES, source_list, sources, sources_named};
pub(crate) use story::stories;
