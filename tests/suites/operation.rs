//! Running it: what is reported, what is counted, whom it believes, how much it bears, and what it keeps.

mod backup;
mod connection;
mod doctor;
mod file;
mod history;
mod load;
mod outage;
mod postgres;
mod record;
mod stop;
mod traces;
