//! What the system says of this process, under the names that Prometheus gives them everywhere.

use prometheus_client::{
    collector::Collector,
    encoding::{DescriptorEncoder, EncodeMetric},
    metrics::{counter::ConstCounter, gauge::ConstGauge},
    registry::Registry,
};

/// Adds this process' memory, time and files to the figures.
pub(super) fn register(registry: &mut Registry) {
    registry.register_collector(Box::new(Process));
}

#[derive(Debug)]
struct Process;

impl Collector for Process {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> Result<(), std::fmt::Error> {
        let Some(usage) = Usage::now() else { return Ok(()) };
        let mut gauge = |name: &str, help: &str, value: u64| {
            let gauge = ConstGauge::new(i64::try_from(value).unwrap_or(i64::MAX));
            gauge.encode(encoder.encode_descriptor(name, help, None, gauge.metric_type())?)
        };
        gauge("process_resident_memory_bytes", "Resident memory", usage.resident)?;
        gauge("process_open_fds", "Open files and connections", usage.files)?;
        gauge("process_threads", "Threads", usage.threads)?;
        let seconds = ConstCounter::new(usage.seconds);
        let descriptor =
            encoder.encode_descriptor("process_cpu_seconds", "Processor time", None, seconds.metric_type())?;
        seconds.encode(descriptor)
    }
}

struct Usage {
    resident: u64,
    files: u64,
    threads: u64,
    seconds: f64,
}

impl Usage {
    #[cfg(target_os = "linux")]
    fn now() -> Option<Self> {
        let process = procfs::process::Process::myself().ok()?;
        let stat = process.stat().ok()?;
        #[expect(clippy::cast_precision_loss, reason = "processor time far below 2^52 ticks")]
        Some(Self {
            resident: stat.rss.saturating_mul(procfs::page_size()),
            files: u64::try_from(process.fd_count().ok()?).unwrap_or(u64::MAX),
            threads: u64::try_from(stat.num_threads).unwrap_or_default(),
            seconds: (stat.utime + stat.stime) as f64 / procfs::ticks_per_second() as f64,
        })
    }

    /// Other systems have other ways to tell; none is known here.
    #[cfg(not(target_os = "linux"))]
    fn now() -> Option<Self> {
        None
    }
}
