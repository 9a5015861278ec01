//! Running it: what is told, what is counted, whom it believes, how much it bears, and what it keeps.

mod backup;
mod doctor;
mod history;
mod load;
mod outage;
mod record;
mod traces;
