//! Answers to GET, kept with their tag and their compressed forms until the next revision.

use axum::http::StatusCode;
use catalogue::PartialDate;

use super::{
    super::{endpoint::BRIEFLY, runner::Question},
    accept::Form,
};
use crate::{
    cache::{CacheKey, EditionCache},
    config::Cache as CacheSetting,
    content::Content,
};

/// Memory for answers, in bytes.
const MEMORY: u64 = 4 * 1024 * 1024;
/// About as many as fit into that.
const ANSWERS: usize = 1_000;
/// The longest operation whose answer is kept, in bytes: what is longer is hardly asked twice.
const KEPT: usize = 4 * 1024;

/// The answers that are kept.
pub(crate) type Answers = EditionCache<Key>;

/// What an answer depends on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    form: Form,
    question: Question,
    /// What stands out is found for a day.
    today: Option<PartialDate>,
}

impl CacheKey for Key {
    fn size(&self) -> usize {
        self.question.len()
    }
}

impl Key {
    /// The key of a question; none where its answer is not kept.
    pub(super) fn new(form: Form, question: Question, today: Option<PartialDate>) -> Option<Self> {
        (question.len() <= KEPT).then_some(Self { form, question, today })
    }
}

/// No answer yet; later as many as fit into this share of the memory.
pub(crate) fn answers(keeping: CacheSetting, share: u64) -> Answers {
    EditionCache::new(keeping, ANSWERS, MEMORY / share)
}

/// An answer without errors, with its tag; it is the same answer whichever way it is compressed.
pub(super) fn content(form: Form, answer: Vec<u8>) -> Content {
    Content::new(StatusCode::OK, form.header(), BRIEFLY, answer).weak().once()
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use axum::{
        body::{Body, to_bytes},
        http::Request,
    };
    use serde_json::json;
    use tokio::sync::watch;
    use tokio_util::sync::CancellationToken;
    use tower::ServiceExt;

    use super::{
        super::super::{
            endpoint::Endpoint,
            execute::Operation,
            feed::Feed,
            tests::{SNAPSHOT, snapshot},
        },
        CacheSetting, Form, KEPT, Key, Question, answers, content,
    };
    use crate::config::Documents;

    /// The tag and the text of the answer.
    async fn get(endpoint: &Endpoint, query: &str, accept: &str) -> (String, String) {
        let request = Request::get(format!("/graphql?{query}")).header("accept", accept).body(Body::empty()).unwrap();
        let (head, body) = endpoint.routes().oneshot(request).await.unwrap().into_parts();
        let tag = head.headers.get("etag").map(|tag| tag.to_str().unwrap().to_owned());
        let text = String::from_utf8(to_bytes(body, 1_000_000).await.unwrap().to_vec()).unwrap();
        (tag.unwrap_or_default(), text)
    }

    #[tokio::test]
    async fn an_answer_is_made_once_for_each_revision_form_and_set_of_variables() {
        let latest = Arc::new(Mutex::new(Arc::clone(&SNAPSHOT)));
        let shared = Arc::clone(&latest);
        let feed = Feed::new(move || Some(Arc::clone(&shared.lock().unwrap())), watch::Sender::default().subscribe());
        let endpoint = Endpoint::with(feed, Documents::Any, CancellationToken::default());
        let query = "query=%7Brevision%7Bnumber%7D%7D";
        let json = "application/json";
        let first = get(&endpoint, query, json).await;
        assert!(!first.0.is_empty() && endpoint.feed().latest().unwrap().answers.len() == 1);
        assert_eq!(first, get(&endpoint, query, json).await);
        // What is kept is what is answered, to this question alone.
        let operation = Operation { query: "{revision{number}}".into(), ..Operation::default() };
        let key = Key::new(Form::Json, Question::new(&operation).unwrap(), crate::page::today()).unwrap();
        assert!(endpoint.feed().latest().unwrap().answers.get(&key).is_some());
        endpoint.feed().latest().unwrap().answers.put(key, Arc::new(content(Form::Json, b"kept".to_vec())));
        assert_eq!(get(&endpoint, query, json).await.1, "kept");
        assert_eq!(get(&endpoint, query, "application/graphql-response+json").await, first);
        assert_eq!(get(&endpoint, &format!("{query}&variables=%7B%22i%22:2%7D"), json).await, first);
        // An answer with an error has no tag, and is made anew each time.
        let wrong = "query=%7Bnetworks(first:1000)%7BtotalCount%7D%7D";
        assert!(get(&endpoint, wrong, json).await.0.is_empty() && endpoint.feed().latest().unwrap().answers.len() == 3);
        *latest.lock().unwrap() = snapshot(2);
        let later = get(&endpoint, query, json).await;
        assert!(later.1.contains("\"number\":2") && later.0 != first.0, "{later:?}");
    }

    #[tokio::test]
    async fn a_post_is_answered_as_a_get_is_and_no_browser_caches_it() {
        let feed = Feed::new(|| Some(Arc::clone(&SNAPSHOT)), watch::Sender::default().subscribe());
        let endpoint = Endpoint::with(feed, Documents::Any, CancellationToken::default());
        let document = "query ($first: Int) { networks(first: $first) { nodes { slug summary } } }";
        let post = async |first: i32, coding: &str| {
            let body = json!({ "query": document, "variables": { "first": first } }).to_string();
            let request = Request::post("/graphql")
                .header("content-type", "application/json")
                .header("accept-encoding", coding)
                .header("if-none-match", "*");
            let answer = endpoint.routes().oneshot(request.body(Body::from(body)).unwrap()).await.unwrap();
            let (head, body) = answer.into_parts();
            assert_eq!((head.status.as_u16(), head.headers.get("etag")), (200, None));
            assert_eq!(head.headers["cache-control"], "no-store");
            let coded = head.headers.get("content-encoding").map(|it| it.to_str().unwrap().to_owned());
            (coded, to_bytes(body, 1_000_000).await.unwrap())
        };
        let answers = || endpoint.feed().latest().unwrap().answers.len();
        let made = post(5, "identity").await;
        assert_eq!((post(5, "identity").await, answers()), (made.clone(), 1));
        assert_eq!(post(5, "br").await.0.as_deref(), Some("br"), "what is cached is sent compressed");
        assert_ne!(post(4, "identity").await.1, made.1);
        assert_eq!(answers(), 2, "other variables, another answer");
        let variables = "%7B%22first%22:5%7D";
        let document: String = url::form_urlencoded::byte_serialize(document.as_bytes()).collect();
        let got = get(&endpoint, &format!("query={document}&variables={variables}"), "application/json").await;
        assert_eq!((got.1.as_bytes(), answers()), (&*made.1, 2));
    }

    #[test]
    fn a_question_is_weighed_with_its_answer_and_a_long_one_is_not_kept() {
        let kept = answers(CacheSetting::On, 1);
        let question =
            |query: String| Question::new(&Operation { query: query.into(), ..Operation::default() }).unwrap();
        let key = Key::new(Form::Json, question("x".repeat(KEPT)), None).unwrap();
        kept.put(key, Arc::new(content(Form::Json, b"{}".to_vec())));
        assert!(kept.bytes() >= KEPT as u64, "{}", kept.bytes());
        assert!(Key::new(Form::Json, question("x".repeat(KEPT + 1)), None).is_none());
    }
}
