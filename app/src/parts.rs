//! Parts of pages. A part gets plain data and has no state.

mod action;
mod breadcrumb;
mod chart;
mod choice;
mod code;
mod data;
mod download;
mod embed;
mod ended;
mod evidence;
mod fact;
mod filter;
mod intervention;
mod language;
mod lead;
mod link;
mod locator;
mod map;
mod named_language;
mod need;
mod network;
mod pager;
mod place;
mod reason;
mod result;
mod section;
mod select;
mod source;
mod status;
mod story;
mod today;
mod whom;
mod word;

pub(crate) use action::{actions, changed_link, citation, citing};
pub(crate) use breadcrumb::breadcrumb;
pub(crate) use chart::{Bar, bars};
pub(crate) use choice::{place_in_words, place_label, place_question, which_place};
pub(crate) use code::qr_code;
pub(crate) use data::{document, json_ld, project, service, thing, web_page, work};
pub(crate) use download::{downloads, downloads_of_networks, downloads_of_statistics, record, record_files};
pub(crate) use embed::embed_box;
pub(crate) use ended::ended;
pub(crate) use evidence::{badge, territory_badge};
pub(crate) use fact::{counted, explained, fact, facts, figure, figures, said, unsaid};
pub(crate) use filter::{FilterForm, filter_form, place_field};
pub(crate) use intervention::{first_interventions, interventions, interventions_by_theme, period, place_names, rows};
pub(crate) use language::language_link;
pub use lead::{SaidLead, say_lead};
pub(crate) use lead::{counted_again, lead_card, lead_drawing, listed};
pub(crate) use link::{Link, chips, column, folded, folded_after, host, in_province, outside};
pub(crate) use locator::{network_map, place_map, province_map};
pub(crate) use map::{MOST_NETWORKS, has_mark as is_mark, map, still_map, tints};
pub(crate) use named_language::{ask_for, is_named, language_heading, unnamed, unnamed_in_short, where_named};
pub(crate) use need::needs;
pub(crate) use network::{first_networks, networks};
pub(crate) use pager::{MOST_LINES, MOST_SHORT, MOST_TALL, Pager};
pub(crate) use place::place_box;
pub use reason::reason_text;
pub(crate) use reason::reasons;
pub(crate) use result::{label, language_word, network, plural, words, words_block};
pub(crate) use section::{absence, caveats, folded_section, footnote, italian, list_section, section, text_view};
pub(crate) use select::{chosen, heading, orders, select_form};
pub(crate) use source::{
    CURRENT_CODES, NAMES, POPULATION, POSTAL_CODES, SCHOOLS, WATER, source_list, sources, sources_named,
};
pub(crate) use status::{network_status, plan_ended};
pub(crate) use story::{dateline, first_stories, stories, story_titles};
pub(crate) use today::{
    call, call_lines, call_words, contact_point, offices_of_municipality, offices_of_network, open_for_all, phone,
    today, today_for, town_hall_data,
};
pub(crate) use whom::whom_to_call;
pub(crate) use word::{GLOSSARY, word};
