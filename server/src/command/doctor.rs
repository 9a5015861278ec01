//! `atlante doctor`: what is wrong, and what to do. It looks, and changes nothing.

mod machine;

use std::{fmt, net::SocketAddr};

use catalogue::check::check;
use jiff::Timestamp;
use store::{Store, StoreError, exposes_password, masked};

use super::{Failure, say};
use crate::{config::Serve, seed};

pub(super) async fn run(settings: Serve) -> Result<(), Failure> {
    let mut findings = setup(&settings).await;
    findings.extend(machine::findings(&settings).await);
    findings.extend(database(&settings.database.url).await);
    for finding in &findings {
        say(finding);
    }
    let count = |verdict: Verdict| findings.iter().filter(|finding| finding.verdict == verdict).count();
    let (faults, warnings) = (count(Verdict::Fault), count(Verdict::Warn));
    if faults > 0 {
        return Err(Failure::new(format!("{faults} fault(s), {warnings} warning(s)"), "Do what stands beside each."));
    }
    say(format_args!("no faults, {warnings} warning(s)"));
    Ok(())
}

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Ok,
    Warn,
    Fault,
}

/// One thing that was looked at.
#[derive(Debug)]
struct Finding {
    verdict: Verdict,
    subject: &'static str,
    said: String,
    /// What to do; nothing where all is well.
    remedy: String,
}

impl Finding {
    fn ok(subject: &'static str, said: impl Into<String>) -> Self {
        Self { verdict: Verdict::Ok, subject, said: said.into(), remedy: String::new() }
    }

    fn warn(subject: &'static str, said: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { verdict: Verdict::Warn, subject, said: said.into(), remedy: remedy.into() }
    }

    fn fault(subject: &'static str, said: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { verdict: Verdict::Fault, subject, said: said.into(), remedy: remedy.into() }
    }

    fn failed(subject: &'static str, error: StoreError) -> Self {
        let Failure { problem, remedy } = error.into();
        Self::fault(subject, problem, remedy)
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verdict = match self.verdict {
            Verdict::Ok => "ok",
            Verdict::Warn => "warn",
            Verdict::Fault => "FAULT",
        };
        write!(f, "{verdict:5}  {:8}  {}", self.subject, self.said)?;
        if self.remedy.is_empty() { Ok(()) } else { write!(f, "\n{:17}→ {}", "", self.remedy) }
    }
}

/// What the settings mean together.
async fn setup(settings: &Serve) -> Vec<Finding> {
    let guard = &settings.guard;
    let mut findings = vec![readers(settings)];
    // Who cannot listen there hears it below.
    if let Ok(addr) = settings.addr.resolve().await {
        findings.push(reach(addr, guard.trusted_proxies.is_empty()));
        findings.extend(origin(addr, guard.trusted_proxies.is_empty(), settings.origin.is_none()));
    }
    if guard.rate_pages == 0 || guard.rate_graphql == 0 {
        findings.push(Finding::warn(
            "rates",
            "one reader may ask as much as there is",
            "Leave --rate-pages and --rate-graphql at their defaults, unless a proxy sets bounds.",
        ));
    }
    if let Some(addr) = guard.metrics_addr.filter(|addr| !addr.ip().is_loopback()) {
        findings.push(Finding::warn(
            "metrics",
            format!("whoever reaches {addr} reads the figures"),
            "Let a firewall keep that address to the machine that gathers them.",
        ));
    }
    findings
}

/// Whether readers are told who runs the site, and whom to write to.
fn readers(settings: &Serve) -> Finding {
    let missing: Vec<&str> = [
        ("--publisher", settings.publisher.is_none()),
        ("--contact", settings.contact.is_none()),
        ("--repository", settings.contact.is_none() && settings.repository.is_none()),
        ("--origin", settings.origin.is_none()),
    ]
    .into_iter()
    .filter_map(|(flag, is_missing)| is_missing.then_some(flag))
    .collect();
    if missing.is_empty() {
        return Finding::ok("readers", "they are told who runs the site, and whom to write to");
    }
    Finding::warn(
        "readers",
        format!("they are not told who runs the site or whom to write to: {} not set", missing.join(", ")),
        "Set them, so that /informazioni and /segnala can say it; docs/operation.md has an example of each.",
    )
}

/// Who can reach the server, and as whom.
fn reach(addr: SocketAddr, nobody_trusted: bool) -> Finding {
    match (addr.ip().is_loopback(), nobody_trusted) {
        (_, false) => Finding::ok("proxy", "readers are told apart by what the trusted proxies say"),
        (true, true) => Finding::warn(
            "proxy",
            "no proxy is trusted: behind one, all readers look like this machine, and no rate is held",
            "Name the proxy: --trusted-proxies 127.0.0.1 for one on this machine.",
        ),
        (false, true) => Finding::warn(
            "proxy",
            format!("readers reach {addr} without a proxy, and so without https"),
            "Listen on 127.0.0.1 behind a proxy that speaks https; docs/operation.md has two ready.",
        ),
    }
}

/// Whether a site that others reach has a public address.
fn origin(addr: SocketAddr, nobody_trusted: bool, no_origin: bool) -> Option<Finding> {
    let is_public = !addr.ip().is_loopback() || !nobody_trusted;
    (is_public && no_origin).then(|| {
        Finding::warn(
            "origin",
            "the site has no public address: it has no sitemap, links to it show no picture, and files name no address",
            "Name it: --origin https://atlante.example.org, with the path if the site is under one.",
        )
    })
}

/// Whether the database answers, and whether what it holds is sound.
async fn database(url: &str) -> Vec<Finding> {
    let store = match Store::look(url).await {
        Err(error) => return vec![Finding::failed("database", error)],
        Ok(None) => {
            let said = format!("{} is not there yet, or is empty", masked(url));
            return vec![Finding::warn("database", said, "atlante serve or atlante import fills it.")];
        }
        Ok(Some(store)) => store,
    };
    let mut findings = Vec::new();
    if exposes_password(url) {
        findings.push(Finding::warn(
            "password",
            "the password of the database may travel in clear text",
            "Add sslmode=verify-full to the address, and sslrootcert=FILE where the system does not know the certificate.",
        ));
    }
    findings.push(Finding::ok("database", format!("{} answers, and its schema is this program's", masked(url))));
    let looked = look(&store, &mut findings).await;
    findings.extend(looked.err().map(|error| Finding::failed("database", error)));
    // It was only read: how it closes changes nothing.
    let _ = store.close().await;
    findings
}

async fn look(store: &Store, findings: &mut Vec<Finding>) -> Result<(), StoreError> {
    findings.push(match store.damage().await?.as_slice() {
        [] => Finding::ok("storage", "the database finds nothing wrong with itself"),
        damage => Finding::fault(
            "storage",
            format!("the database is damaged: {}", damage.join("; ")),
            "Stop the server, keep the damaged database aside, and atlante restore the last backup into a new one.",
        ),
    });
    let Some(revision) = store.revision().await? else {
        findings.push(Finding::warn(
            "data",
            "the database has no catalogue yet",
            "atlante serve or atlante import fills it.",
        ));
        return Ok(());
    };
    let faults = check(&store.records().await?);
    findings.push(match faults.as_slice() {
        [] => Finding::ok("data", format!("revision {} of {} is whole", revision.number, revision.created_at)),
        [first, ..] => Finding::fault(
            "data",
            format!("revision {} breaks {} rule(s) of this program, such as: {first}", revision.number, faults.len()),
            "atlante export DIR, correct what atlante check DIR names, atlante import DIR.",
        ),
    });
    findings.push(match store.contradictions().await?.as_slice() {
        [] => {
            Finding::ok("history", format!("{} revisions, and the tables say what the last one says", revision.number))
        }
        [first, ..] => Finding::fault(
            "history",
            "the tables of the database do not say what its history says, such as: ".to_owned() + first,
            "Stop the server, keep the database aside, and atlante restore the last backup into a new one.",
        ),
    });
    findings.push(newer(store).await?);
    findings.push(clock(Timestamp::now(), &revision.created_at));
    Ok(())
}

/// Whether the program brings newer data than the database has.
async fn newer(store: &Store) -> Result<Finding, StoreError> {
    let is_newer = seed::is_newer(&store.revisions().await?.revisions);
    let records = seed::files().records();
    let (Ok(is_newer), Ok(records)) = (is_newer, records) else {
        return Ok(Finding::fault(
            "built-in",
            "the data inside the program are broken",
            "Use another copy of the program.",
        ));
    };
    let count = if is_newer { store.compare(&records).await?.len() } else { 0 };
    Ok(match count {
        0 => Finding::ok("built-in", "the program brings no newer data"),
        count => Finding::warn(
            "built-in",
            format!("the data inside the program are newer: {count} records differ"),
            "atlante import --built-in --dry-run shows them; atlante import --built-in brings them in.",
        ),
    })
}

/// Revisions are dated by the clock of the machine that makes them.
fn clock(now: Timestamp, made: &str) -> Finding {
    match made.parse::<Timestamp>() {
        Ok(made) if made > now => Finding::fault(
            "clock",
            format!("this machine says that it is {now:.0}, before the last revision was made"),
            "Set the clock, and let it be kept right: timedatectl set-ntp true.",
        ),
        _ => Finding::ok("clock", format!("{now:.0}")),
    }
}

#[cfg(test)]
mod tests {
    use super::{Verdict, clock, origin, reach};

    #[test]
    fn a_public_site_without_an_address_is_warned() {
        for (addr, nobody_trusted, no_origin, is_warned) in [
            ("127.0.0.1:3000", true, true, false),
            ("127.0.0.1:3000", false, true, true),
            ("0.0.0.0:3000", true, true, true),
            ("0.0.0.0:3000", true, false, false),
        ] {
            let finding = origin(addr.parse().unwrap(), nobody_trusted, no_origin);
            assert_eq!(finding.is_some(), is_warned, "{addr}");
        }
    }

    #[test]
    fn a_clock_before_the_last_revision_is_a_fault() {
        let now = "2026-11-23T10:00:00Z".parse().unwrap();
        assert_eq!(clock(now, "2026-11-23T09:59:59Z").verdict, Verdict::Ok);
        let late = clock(now, "2026-11-23T10:00:01Z");
        assert_eq!(late.verdict, Verdict::Fault);
        assert!(late.to_string().contains("→ Set the clock"), "{late}");
    }

    #[test]
    fn a_server_without_a_trusted_proxy_is_warned() {
        for (addr, nobody_trusted, verdict) in [
            ("127.0.0.1:3000", false, Verdict::Ok),
            ("127.0.0.1:3000", true, Verdict::Warn),
            ("0.0.0.0:3000", true, Verdict::Warn),
        ] {
            assert_eq!(reach(addr.parse().unwrap(), nobody_trusted).verdict, verdict, "{addr}");
        }
    }
}
