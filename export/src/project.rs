//! What is true of every network and intervention of the plan.

/// The plan has ended, and every network with it.
pub(crate) const ENDED: &str = "conclusa";
/// The day on which the plan ended.
pub(crate) const END: &str = "2023-06-30";
/// The month in which it began.
pub(crate) const BEGIN: &str = "2018-09";
/// The fund and the project, as they are cited.
pub(crate) const FUND: &str = "Fondo Asilo, Migrazione e Integrazione (FAMI) 2014-2020, PROG-2463";
/// The sentence about the end.
pub(crate) const ENDED_SENTENCE: &str = "Il piano Lab'Impact è finito il 30 giugno 2023.";
/// The sentence with which an intervention is given on.
pub(crate) const ALERT: &str = "Il piano Lab'Impact è finito il 30 giugno 2023: le fonti lette non dicono se l'attività continui. \
                                Sentire l'ente prima di indirizzare qualcuno.";
